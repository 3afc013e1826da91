#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <tl/expected.hpp>

#include "language/aligned_buffer.h"
#include "language/integer_product.h"
#include "language/model_file.h"

namespace dragoman {

/// Dense layers y = W x + b over the same x, side by side: their outputs follow one another in y. Read-only once
/// loaded, and independent of the file. Thread-safe.
class Dense {
 public:
  /// The layers NAME.weight, NAME.weight.scale and NAME.bias of each name; all must have `columns` columns, a multiple
  /// of 16, and weights from -63 to 63.
  static tl::expected<Dense, Problem> load(const ModelFile& file, const std::vector<std::string>& names,
                                           std::size_t columns);

  [[nodiscard]] std::size_t columns() const { return columns_; }
  /// Outputs of the n-th layer begin at this column of y; begin(layers) is their number in all.
  [[nodiscard]] std::size_t begin(std::size_t layer) const { return begins_[layer]; }
  [[nodiscard]] std::size_t outputs() const { return begins_.back(); }
  /// Floats from row to row of y: the outputs, rounded up to full panels, of which the last ones are 0.
  [[nodiscard]] std::size_t stride() const { return panels_ * columns_in_panel; }

  /// `rows` rows of x, `x_stride` floats apart, to rows of y `stride()` apart. `scratch` is overwritten.
  void apply(const float* x, std::size_t x_stride, std::size_t rows, float* y, WholeRows& scratch) const;

 private:
  void pack(std::size_t first, const std::int8_t* weights, std::size_t outputs);

  std::size_t columns_ = 0;
  std::size_t panels_ = 0;
  std::vector<std::size_t> begins_{0};
  std::size_t depth_ = 0;  ///< columns, filled up to a multiple of depth_step
  AlignedBuffer<std::int8_t> values_;
  AlignedBuffer<std::int32_t> sums_;
  AlignedBuffer<float> scales_;
  AlignedBuffer<float> bias_;
};

}  // namespace dragoman
