#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <tl/expected.hpp>

#include "article/clue.h"
#include "article/problem.h"
#include "language/aligned_buffer.h"
#include "language/dense.h"
#include "language/encoder_kernels.h"
#include "language/encoder_layers.h"
#include "language/integer_product.h"
#include "language/model_file.h"

namespace dragoman {

/// Scratch memory of one thread's side reader, and its result.
struct SideWorkspace {
  std::vector<Part> parts;  ///< of each trigger asked for the words of its sequence but the first, one after another
  AlignedBuffer<float> words;
  AlignedBuffer<float> trigger;
  AlignedBuffer<float> x;
  AlignedBuffer<float> scores;
  std::vector<std::uint32_t> ends;
  WholeRows rows;
  LayersWorkspace layers;
};

/// Who acts in the event that a word tells: the words of its sentence are read once more, by a few layers in which each
/// knows the trigger and how far off it is (model/FORMAT.md, section 5). Thread-safe; the file must outlive it.
class SideReader {
 public:
  /// A word whose event is asked for, and the sequence that it is read in: its root and its words, begin … end - 1.
  struct Trigger {
    std::size_t word = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
  };

  /// Words' vectors are of twice the encoder's shape's width.
  static tl::expected<SideReader, Problem> open(const ModelFile& file, const LayersShape& encoder);

  /// Fills workspace.parts. `words` are vectors of twice the encoder's width. What one trigger gets does not depend on
  /// the others; those of one sequence should follow one another.
  void read(const float* words, std::span<const Trigger> triggers, SideWorkspace& workspace) const;

 private:
  void place(const float* words, std::span<const Trigger> triggers, float* x, SideWorkspace& workspace) const;
  void tell(std::span<const Trigger> triggers, const float* x, SideWorkspace& workspace) const;

  LayersShape shape_;
  std::size_t columns_ = 0;
  Dense word_;
  Dense trigger_;
  Dense out_;
  const float* place_ = nullptr;
  Norm norm_{};
  EncoderLayers layers_;
};

}  // namespace dragoman
