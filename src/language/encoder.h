#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include <tl/expected.hpp>

#include "article/problem.h"
#include "language/aligned_buffer.h"
#include "language/encoder_kernels.h"
#include "language/encoder_layers.h"
#include "language/model_file.h"

namespace dragoman {

/// Scratch memory of one thread's encoder, and its result.
struct EncoderWorkspace {
  AlignedBuffer<float> x;  ///< [pieces, width], the vector of each piece
  LayersWorkspace layers;
};

/// A BERT encoder (Devlin et al. 2019) as model/FORMAT.md, section 4, says. Embeddings are read from the mapped file
/// row by row, layers are unpacked when it is opened. Thread-safe; the file must outlive it.
class Encoder {
 public:
  static tl::expected<Encoder, Problem> open(const ModelFile& file, std::size_t vocabulary);

  [[nodiscard]] std::size_t width() const { return shape_.width; }
  /// The shape of its layers.
  [[nodiscard]] const LayersShape& shape() const { return shape_; }
  /// The longest sequence, [CLS] and [SEP] included.
  [[nodiscard]] std::size_t positions() const { return positions_; }

  /// Adds the embedding of a piece, `width()` floats, before any sentence is seen.
  void add_embedding(std::uint32_t piece, std::span<float> sum) const;

  /// What the layers begin with: the vectors of a sequence of up to positions() pieces, `width()` floats each, into x.
  /// `marks` are empty or one for each piece: `width()` floats that are added to its embeddings.
  void embed(std::span<const std::uint32_t> ids, std::span<const std::uint8_t> shapes,
             std::span<const float* const> marks, float* x) const;

  /// Encodes sequences, each of 1 … positions() pieces, that stand one after another in `ids` and `shapes`, into
  /// workspace.x. `ends` says where each ends; the last one's is the size of both. `ids` are below the vocabulary's
  /// size, `shapes` are 0 … 6. Sequences do not see one another: encoding several at once is faster and changes
  /// nothing.
  void encode(std::span<const std::uint32_t> ids, std::span<const std::uint8_t> shapes,
              std::span<const std::uint32_t> ends, EncoderWorkspace& workspace) const;

 private:
  LayersShape shape_;
  std::size_t positions_ = 0;
  const std::int8_t* words_ = nullptr;
  const float* word_scales_ = nullptr;
  const float* position_ = nullptr;
  const float* shape_classes_ = nullptr;
  Norm embedding_norm_{};
  EncoderLayers layers_;
};

}  // namespace dragoman
