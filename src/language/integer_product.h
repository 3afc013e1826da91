#pragma once

#include <cstddef>
#include <cstdint>

#include "language/aligned_buffer.h"

namespace dragoman {

/// Matrix products in whole numbers: weights as they lie in the model file (8 bits), activations rounded to 8 bits row
/// by row, sums exact in 32 bits. So the answer depends neither on the machine's instructions nor on the order of the
/// sums nor on the rows computed together. Layouts are private to integer_product.cc, integer_tiles.cc and dense.cc.

/// Columns of a product are computed this many at a time.
inline constexpr std::size_t columns_in_panel = 64;
/// The depth of a product (columns of x) is filled up to a multiple of this, with weights of 0.
inline constexpr std::size_t depth_step = 64;
/// Memory for rounded rows is filled up to a multiple of this many rows.
inline constexpr std::size_t rows_step = 16;

/// Activations [rows, depth] as whole numbers from 0 to 255, each row with its own scale and its own zero:
/// value = (whole - zero) * scale.
struct WholeRows {
  std::size_t rows = 0;
  std::size_t depth = 0;  ///< a multiple of depth_step
  AlignedBuffer<std::uint8_t> bytes;
  AlignedBuffer<float> scales;
  AlignedBuffer<std::int32_t> zeros;
};

/// Weights [outputs, depth]: panels of outputs; in a panel, four by four columns the fours of all its outputs.
struct WholeWeights {
  std::size_t panels = 0;
  std::size_t depth = 0;
  const std::int8_t* values = nullptr;
  const std::int32_t* sums = nullptr;  ///< of each output's weights
  const float* scales = nullptr;
  const float* bias = nullptr;
};

/// Rounds `rows` rows of `columns` floats, `stride` floats apart. The least and the largest value of a row (0 counts as
/// one of them) become 0 and 255. A row with a value that is not finite becomes zero. `columns` is a multiple of 16.
void round_rows(const float* x, std::size_t stride, std::size_t rows, std::size_t columns, WholeRows& out);

/// y[r][o] = sum over c of x[r][c] * w[o][c], scaled, + bias[o], for all outputs of the panels; `stride` is that of y,
/// in floats and a multiple of 16. Chooses the fastest instructions that the machine has.
void product(const WholeRows& x, const WholeWeights& w, float* y, std::size_t stride);

/// One panel's sums of some rows, [rows, columns_in_panel], to floats in y: y = (sum - zero * weights' sum) * scale of
/// the row * scale of the output + bias.
struct PanelRows {
  const WholeRows* x;
  const WholeWeights* w;
  std::size_t first_row;
  std::size_t rows;
  std::size_t panel;
};
void finish_panel(const PanelRows& at, const std::int32_t* sums, float* y, std::size_t stride);

}  // namespace dragoman
