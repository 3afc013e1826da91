#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <tl/expected.hpp>

#include "article/problem.h"
#include "article/sentence.h"
#include "language/encoder.h"
#include "language/event_reader.h"
#include "language/heads.h"
#include "language/lemma.h"
#include "language/model_file.h"
#include "language/reference_head.h"
#include "language/tree.h"
#include "language/word_pieces.h"

namespace dragoman {

/// One thread's scratch memory for Parser, reused from sentence to sentence. It holds no answers: what a sentence gets
/// does not depend on what was parsed before.
struct ParserWorkspace {
  struct Word {
    Pieces pieces;
    std::uint8_t shape = 0;
  };
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };

  struct Window {
    Sentence* sentence = nullptr;
    std::size_t begin = 0;  ///< tokens of the sentence
    std::size_t size = 0;
  };

  std::unordered_map<std::string, Word, Hash, std::equal_to<>> known;  ///< bounded: emptied when it is full
  Word long_word;                                                      ///< the latest that was too long to remember
  std::string scratch;
  // Of the windows that are being read at once, one after another. A window is a sentence or a part of a long one.
  std::vector<std::uint32_t> ids;
  std::vector<std::uint8_t> shapes;
  std::vector<std::uint32_t> piece_ends;  ///< of each window, in ids
  std::vector<std::uint32_t> first;
  std::vector<std::uint32_t> last;
  std::vector<Window> windows;
  std::vector<std::uint32_t> window_heads;
  std::vector<std::uint32_t> heads;
  std::vector<Deprel> relations;
  EncoderWorkspace encoder;
  HeadsWorkspace layers;
  std::vector<EventReader::Trigger> triggers;  ///< words for which the windows are to be read again
  EventReaderWorkspace events;
  ReferenceWorkspace references;
  TreeWorkspace tree;
  LemmaWorkspace lemma;
};

/// Gives words their part of speech, Penn tag, lemma, place in the tree (Universal Dependencies 2), the kind of noun
/// phrase they head, their part in who says what, and clues of events, with the model that model/FORMAT.md describes.
/// Read-only and thread-safe: one Parser for all threads, a ParserWorkspace for each.
class Parser {
 public:
  /// Maps the model into memory and unpacks its layers. A file that is missing, cut off or wrong in any part is a
  /// problem that names file and tensor.
  /// `references`: a file like model/references.safetensors, which is made for the model; without it no references are
  /// told.
  static tl::expected<Parser, Problem> open(const std::filesystem::path& model,
                                            const std::filesystem::path& references = {});

  /// Fills upos, xpos, lemma, head, deprel, phrase and saying of the sentences' tokens, whose spans are bytes into
  /// `text`, and the sentences' clues and references; all else stays. Any bytes will do. A sentence's answer depends on
  /// its tokens' forms alone; many sentences at once are faster than one by one. A sentence of more than 180 tokens or
  /// 500 word pieces is read in windows, cut after a mark where there is one; the roots of later windows hang on the
  /// first one's as parataxis. Afterwards exactly one token of a sentence is the root (head -1, Deprel::root) and all
  /// others descend from it. No tokens: nothing is done. Time is linear in the number of tokens. With `events`
  /// sentences are read again for the words that may tell an event (Clue::again); it must be of the encoder's width.
  void parse(std::string_view text, std::span<Sentence> sentences, ParserWorkspace& workspace,
             const EventReader* events = nullptr) const;
  void parse(std::string_view text, Sentence& sentence, ParserWorkspace& workspace,
             const EventReader* events = nullptr) const {
    parse(text, std::span(&sentence, 1), workspace, events);
  }

  /// How wide the encoder's vectors are.
  [[nodiscard]] std::size_t width() const { return encoder_.width(); }

  /// What a word means by itself, as a vector: the sum of its pieces' embeddings. Words of like meaning have a small
  /// angle between them.
  [[nodiscard]] std::vector<float> meaning(std::string_view word) const;

 private:
  [[nodiscard]] const ParserWorkspace::Word& word(std::string_view form, ParserWorkspace& workspace) const;
  [[nodiscard]] std::size_t take_window(std::string_view text, std::span<const Token> tokens,
                                        ParserWorkspace& workspace) const;
  void parse_windows(std::string_view text, ParserWorkspace& workspace, const EventReader* events) const;
  /// Fills clues and parts of the sentence of a window, and adds to the triggers the words that it is to be read again
  /// for; `first` is the window's first word in the workspace.
  void find_clues(std::size_t first, std::size_t number, ParserWorkspace& workspace) const;
  /// Reads the windows again for the triggers.
  void read_again(const EventReader& events, ParserWorkspace& workspace) const;

  ModelFile file_;
  WordPieces pieces_;
  Encoder encoder_;
  Heads heads_;
  Lemmas lemmas_;
  std::optional<ReferenceHead> references_;
};

}  // namespace dragoman
