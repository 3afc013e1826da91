#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <tl/expected.hpp>

#include "article/clue.h"
#include "article/phrase_kind.h"
#include "article/plover.h"
#include "article/problem.h"
#include "article/saying.h"
#include "article/universal_dependencies.h"
#include "language/aligned_buffer.h"
#include "language/dense.h"
#include "language/integer_product.h"
#include "language/model_file.h"

namespace dragoman {

/// Scratch memory of one thread's heads.
struct HeadsWorkspace {
  AlignedBuffer<float> words;
  AlignedBuffer<float> layers;
  AlignedBuffer<float> product;
  AlignedBuffer<float> arcs;
  AlignedBuffer<float> roles;
  WholeRows rows;
};

/// What stands on the encoder: tags, lemma scripts, kinds of phrases, who says what, events, and arcs, labels and roles
/// in events by biaffine attention (Dozat and Manning 2017), as model/FORMAT.md, section 5, says. Thread-safe,
/// independent of the file once open.
///
/// Sentences are scored several at once: their words, each sentence's root before all of its others, stand one after
/// another and are counted through. `score` comes first; the others read what it left in the workspace.
class Heads {
 public:
  static tl::expected<Heads, Problem> open(const ModelFile& file, std::size_t width);

  /// `x` are the encoder's vectors, `width` floats each; first and last are the pieces of each word.
  void score(const float* x, std::span<const std::uint32_t> first, std::span<const std::uint32_t> last,
             HeadsWorkspace& workspace) const;

  /// The arcs of the sentence whose words are begin … end - 1: [n, n] scores for its n words, the root among them;
  /// scores[i * n + j] is that of j as head of i. Valid until the next call.
  [[nodiscard]] std::span<const float> arcs(std::size_t begin, std::size_t end, HeadsWorkspace& workspace) const;

  /// The vectors of the words that were scored, from this one on: 2 * width numbers each.
  [[nodiscard]] const float* words(std::size_t word, const HeadsWorkspace& workspace) const {
    return workspace.words.data() + word * 2 * width_;
  }
  [[nodiscard]] Upos upos(std::size_t word, const HeadsWorkspace& workspace) const;
  [[nodiscard]] Penn xpos(std::size_t word, const HeadsWorkspace& workspace) const;
  [[nodiscard]] PhraseKind phrase(std::size_t word, const HeadsWorkspace& workspace) const;
  [[nodiscard]] Saying saying(std::size_t word, const HeadsWorkspace& workspace) const;
  /// That the word tells no event, as a probability.
  [[nodiscard]] float no_event(std::size_t word, const HeadsWorkspace& workspace) const;
  /// All of `clue` but its token.
  void clue(std::size_t word, Clue& clue, const HeadsWorkspace& workspace) const;
  /// Who acts in the event that `trigger` tells, of the words begin … end - 1, one for each into `parts`.
  void parts(std::size_t trigger, std::size_t begin, std::size_t end, std::span<Part> parts,
             HeadsWorkspace& workspace) const;
  /// The value of each lemma script.
  [[nodiscard]] std::span<const float> lemma(std::size_t word, const HeadsWorkspace& workspace) const;

  /// The relation of each word to its head into `relations`, for all words that were scored. heads[n] is a word's
  /// number; a root is its own head and gets Deprel::dep. A word gets Deprel::root if and only if its head is a root.
  void label(std::span<const std::uint32_t> heads, std::span<Deprel> relations, HeadsWorkspace& workspace) const;

 private:
  /// The layers over words, side by side in Heads::layers_.
  enum Layer : std::size_t {
    arc_dependent,
    arc_head,
    label_dependent,
    label_head,
    role_trigger,
    role_word,
    upos_layer,
    xpos_layer,
    lemma_layer,
    phrase_layer,
    source_layer,
    cue_layer,
    content_layer,
    event_layer,
    mode_layer,
    status_layer
  };

  [[nodiscard]] const float* values(std::size_t word, Layer layer, const HeadsWorkspace& workspace) const {
    return workspace.layers.data() + word * layers_.stride() + layers_.begin(layer);
  }
  [[nodiscard]] std::size_t size(Layer layer) const { return layers_.begin(layer + 1U) - layers_.begin(layer); }
  [[nodiscard]] std::span<const float> scores(std::size_t word, Layer layer, const HeadsWorkspace& workspace) const {
    return {values(word, layer, workspace), size(layer)};
  }
  tl::expected<void, Problem> open_event_classes(const ModelFile& file);
  [[nodiscard]] std::size_t best_relation(const float* product, const float* head) const;

  std::size_t width_ = 0;
  Dense layers_;
  Dense arc_bilinear_;
  Dense label_bilinear_;
  Dense role_bilinear_;
  std::vector<Upos> upos_;
  std::vector<Penn> xpos_;
  std::vector<Deprel> deprel_;
  std::vector<PhraseKind> phrase_;
  std::vector<std::optional<EventCode>> event_;               // nothing for NONE
  std::array<std::vector<std::uint8_t>, event_codes> modes_;  // the model's number of each of modes(code)
};

}  // namespace dragoman
