#pragma once

#include <cstddef>
#include <cstdint>

#include "language/aligned_buffer.h"

namespace dragoman {

/// Matrix products in whole numbers: weights as they lie in the model file (8 bits), activations rounded to about 15
/// bits row by row, sums exact in 32 bits. So the answer depends neither on the machine's vector width nor on the order
/// of the sums, and a product costs half of one in floats. Layouts are private to integer_product.cc and dense.cc.

/// Rows of a product share the loads of weights: this many at a time.
inline constexpr std::size_t rows_in_block = 12;
/// Columns of a product are computed this many at a time.
inline constexpr std::size_t columns_in_panel = 32;

/// Activations [rows, columns] as whole numbers. Blocks of up to `rows_in_block` rows, of sizes as equal as can be; in
/// a block, pair by pair of columns the pairs of all its rows.
struct WholeRows {
  std::size_t rows = 0;
  std::size_t columns = 0;
  AlignedBuffer<std::int32_t> pairs;
  AlignedBuffer<float> scales;      ///< of each row: value = whole number * scale
  AlignedBuffer<std::int16_t> row;  ///< scratch

  [[nodiscard]] std::size_t blocks() const { return (rows + rows_in_block - 1) / rows_in_block; }
  [[nodiscard]] std::size_t block_begin(std::size_t block) const { return rows * block / blocks(); }
};

/// Weights [outputs, columns]: panels of 32 outputs; in a panel, pair by pair of columns the pairs of all its outputs.
/// They stay in 8 bits, since fetching them is a good part of the work for a short sentence.
struct WholeWeights {
  std::size_t panels = 0;
  std::size_t columns = 0;  ///< a multiple of 16
  const std::int8_t* values = nullptr;
  const float* scales = nullptr;
  const float* bias = nullptr;
};

/// Rounds `rows` rows of `columns` floats, `stride` floats apart, so that the largest magnitude of a row becomes
/// `limit` (at most 32767). A row with a value that is not finite becomes zero. `columns` is a multiple of 16.
void round_rows(const float* x, std::size_t stride, std::size_t rows, std::size_t columns, float limit, WholeRows& out);

/// y[r][o] = sum over c of x[r][c] * w[o][c], scaled, + bias[o], for all outputs of the panels; `stride` is that of y,
/// in floats and a multiple of 16. The caller sees to it that no sum passes 31 bits.
void product(const WholeRows& x, const WholeWeights& w, float* y, std::size_t stride);

}  // namespace dragoman
