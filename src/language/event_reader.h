#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <vector>

#include <tl/expected.hpp>

#include "article/clue.h"
#include "article/plover.h"
#include "article/problem.h"
#include "language/aligned_buffer.h"
#include "language/dense.h"
#include "language/encoder.h"
#include "language/encoder_layers.h"
#include "language/integer_product.h"
#include "language/model_file.h"

namespace dragoman {

/// Scratch memory of one thread's event reader, and its result.
struct EventReaderWorkspace {
  std::vector<Reading> readings;  ///< of each trigger asked for; `parts` counts into the next member
  std::vector<Part> parts;        ///< of each trigger, of the words of its sequence but the first, one after another
  AlignedBuffer<float> x;
  AlignedBuffer<float> words;
  AlignedBuffer<float> scores;
  std::vector<std::uint32_t> ends;
  std::vector<const float*> marks;
  WholeRows rows;
  LayersWorkspace layers;
};

/// Sequences of word pieces as the encoder read them, one after another: [CLS], words, [SEP].
struct PieceSequences {
  std::span<const std::uint32_t> ids;
  std::span<const std::uint8_t> shapes;
  std::span<const std::uint32_t> ends;   ///< of each sequence, in pieces
  std::span<const std::uint32_t> first;  ///< piece of each word; a sequence's first word is its [CLS]
  std::span<const std::uint32_t> last;
};

/// What a word tells that may tell an event: the pieces of its sentence are read once more, through layers of their
/// own, in which each piece knows from the start where that word is. It tells who acts and who is acted upon, of what
/// code the event is if it is one, and its status (model/FORMAT.md, section 7). Thread-safe.
class EventReader {
 public:
  /// A word of which it is asked, and its sequence, all counted over all sequences.
  struct Trigger {
    std::uint32_t word = 0;
    std::uint32_t sequence = 0;
    std::uint32_t begin = 0;  ///< of the sequence's words, its [CLS] the first; one past its last word
    std::uint32_t end = 0;
  };

  /// The file must be made for the encoder's embeddings.
  static tl::expected<EventReader, Problem> open(const std::filesystem::path& model);

  /// Fills workspace.readings and workspace.parts. What one trigger gets does not depend on the others.
  void read(const Encoder& encoder, const PieceSequences& sequences, std::span<const Trigger> triggers,
            EventReaderWorkspace& workspace) const;

  /// How wide the encoder's vectors must be.
  [[nodiscard]] std::size_t width() const { return shape_.width; }

 private:
  void embed(const Encoder& encoder, const PieceSequences& sequences, const Trigger& trigger, float* x,
             EventReaderWorkspace& workspace) const;
  void tell(const PieceSequences& sequences, const Trigger& trigger, const float* x,
            EventReaderWorkspace& workspace) const;

  ModelFile file_;
  LayersShape shape_;
  const float* marks_ = nullptr;
  std::vector<std::optional<EventCode>> codes_;  ///< of the rows of "event"; nothing for NONE
  EncoderLayers layers_;
  Dense role_;
  Dense trigger_;  ///< event, status
};

}  // namespace dragoman
