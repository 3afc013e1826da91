#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <tl/expected.hpp>

#include "article/problem.h"
#include "language/aligned_buffer.h"
#include "language/dense.h"
#include "language/encoder_kernels.h"
#include "language/integer_product.h"
#include "language/model_file.h"

namespace dragoman {

/// Scratch memory of one thread for layers.
struct LayersWorkspace {
  AlignedBuffer<float> projected;
  AlignedBuffer<float> mixed;
  AlignedBuffer<float> update;
  WholeRows rows;
  AttentionScratch attention;
};

/// The shape of layers: how wide vectors are, the heads of attention that they are split into, the units between `up`
/// and `down`, and what keeps a norm from dividing by zero.
struct LayersShape {
  std::size_t width = 0;  ///< a multiple of 16 times heads
  std::size_t heads = 0;
  std::size_t inner = 0;
  float epsilon = 0;
};

/// As the metadata of a file tells it: `width`, `attention_heads`, `inner`, `norm_epsilon`; `activation` must be ours.
tl::expected<LayersShape, Problem> layers_shape(const ModelFile& file);

/// A norm of `shape.width` values of the file; it is read where it lies, so the file must outlive it.
tl::expected<Norm, Problem> load_norm(const ModelFile& file, const std::string& name, const LayersShape& shape);

/// Layers of a transformer's encoder (Vaswani et al. 2017, norms after the sums), one upon another, as model/FORMAT.md,
/// section 4, says. Thread-safe; the file must outlive them.
class EncoderLayers {
 public:
  /// The layers `prefix`0., `prefix`1. … of the file, `count` of them.
  static tl::expected<EncoderLayers, Problem> open(const ModelFile& file, const std::string& prefix, std::size_t count,
                                                   const LayersShape& shape);

  /// Turns the vectors x, `width` floats each, of sequences that stand one after another into what the layers make of
  /// them. `ends` says where each ends, in vectors. Sequences do not see one another.
  void apply(float* x, std::span<const std::uint32_t> ends, LayersWorkspace& workspace) const;

 private:
  struct Layer {
    Dense projection;  ///< query, key and value
    Dense attention;
    Dense up;
    Dense down;
    Norm attention_norm{};
    Norm output_norm{};
  };

  static tl::expected<Layer, Problem> load_layer(const ModelFile& file, const std::string& name,
                                                 const LayersShape& shape);

  LayersShape shape_;
  std::vector<Layer> layers_;
};

}  // namespace dragoman
