#include "language/integer_product.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

// Highway compiles this file once for each vector width and chooses at run time.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "language/integer_product.cc"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace dragoman {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;
using Floats = hn::CappedTag<float, 16>;
using Wholes = hn::RebindToSigned<Floats>;
using Vector = hn::Vec<Floats>;
constexpr std::size_t lanes = hn::MaxLanes(Floats());

/// Where a tile of the result goes: y = sum * row_scales[row] * column_scales[column] + bias[column].
struct Tile {
  const float* row_scales;
  const float* column_scales;
  const float* bias;
  float* y;
  std::size_t stride;
};

void finish(hn::Vec<Wholes> sum, const Tile& tile, std::size_t row, std::size_t column) {
  const Floats d;
  const Vector scaled = hn::Mul(hn::ConvertTo(d, sum), hn::Set(d, tile.row_scales[row]));
  hn::StoreU(hn::MulAdd(scaled, hn::LoadU(d, tile.column_scales + column), hn::LoadU(d, tile.bias + column)), d,
             tile.y + row * tile.stride + column);
}

#if HWY_TARGET == HWY_SCALAR

constexpr std::size_t rows_at_once = 1;

template <std::size_t rows>
void tile_product(const std::int32_t* x, std::size_t x_stride, const std::int8_t* w, std::size_t pairs,
                  const Tile& tile) {
  static_assert(rows == 1);
  for (std::size_t column = 0; column < columns_in_panel; ++column) {
    std::int32_t sum = 0;
    for (std::size_t pair = 0; pair < pairs; ++pair) {
      std::array<std::int16_t, 2> two{};
      std::memcpy(two.data(), x + pair * x_stride, sizeof two);
      const std::int8_t* const weights = w + (pair * columns_in_panel + column) * 2;
      sum += two[0] * weights[0] + two[1] * weights[1];
    }
    finish(hn::Set(Wholes(), sum), tile, 0, column);
  }
}

#else

// Sums of rows * 2 vectors, two of weights and one of activations fit into the 32 registers of AVX-512 or the 16 of
// others.
constexpr std::size_t rows_at_once = lanes == 16 ? 12 : 6;

template <std::size_t rows>
void tile_product(const std::int32_t* x, std::size_t x_stride, const std::int8_t* w, std::size_t pairs,
                  const Tile& tile) {
  const Wholes d;
  const hn::Repartition<std::int16_t, Wholes> d16;
  const hn::Rebind<std::int8_t, decltype(d16)> d8;
  for (std::size_t column = 0; column < columns_in_panel; column += 2 * lanes) {
    hn::Vec<Wholes> sums[rows][2];  // vectors have no place in a std::array on every target
    for (std::size_t row = 0; row < rows; ++row) sums[row][0] = sums[row][1] = hn::Zero(d);
    auto unused = hn::Zero(d);
    const std::int32_t* at = x;
    const std::int8_t* weights = w + 2 * column;
    for (std::size_t pair = 0; pair < pairs; ++pair) {
      const auto left = hn::PromoteTo(d16, hn::Load(d8, weights));
      const auto right = hn::PromoteTo(d16, hn::Load(d8, weights + 2 * lanes));
#pragma GCC unroll 12
      for (std::size_t row = 0; row < rows; ++row) {
        const auto value = hn::BitCast(d16, hn::Set(d, at[row]));
        sums[row][0] = hn::ReorderWidenMulAccumulate(d, value, left, sums[row][0], unused);
        sums[row][1] = hn::ReorderWidenMulAccumulate(d, value, right, sums[row][1], unused);
      }
      at += x_stride;
      weights += 2 * columns_in_panel;
    }
    for (std::size_t row = 0; row < rows; ++row) {
      finish(sums[row][0], tile, row, column);
      finish(sums[row][1], tile, row, column + lanes);
    }
  }
}

#endif

using TileProduct = void (*)(const std::int32_t*, std::size_t, const std::int8_t*, std::size_t, const Tile&);

template <std::size_t... rows>
constexpr auto tile_products_for(std::index_sequence<rows...>) {
  return std::array<TileProduct, sizeof...(rows)>{tile_product<rows + 1>...};
}

/// Multiplies one block of rows with one panel of weights.
void block_product(const std::int32_t* x, std::size_t rows, const std::int8_t* w, std::size_t pairs, Tile tile) {
  static constexpr auto tile_products = tile_products_for(std::make_index_sequence<rows_at_once>());
  const std::size_t parts = (rows + rows_at_once - 1) / rows_at_once;
  for (std::size_t part = 0, row = 0; part < parts; ++part) {
    const std::size_t next = rows * (part + 1) / parts;
    tile_products[next - row - 1](x + row, rows, w, pairs, tile);
    tile.row_scales += next - row;
    tile.y += (next - row) * tile.stride;
    row = next;
  }
}

void product(const WholeRows& x, const WholeWeights& w, float* y, std::size_t stride) {
  const std::size_t pairs = w.columns / 2;
  for (std::size_t panel = 0; panel < w.panels; ++panel) {
    const std::size_t column = panel * columns_in_panel;
    for (std::size_t block = 0; block < x.blocks(); ++block) {
      const std::size_t begin = x.block_begin(block);
      const Tile tile = {x.scales.data() + begin, w.scales + column, w.bias + column, y + begin * stride + column,
                         stride};
      block_product(x.pairs.data() + begin * pairs, x.block_begin(block + 1) - begin, w.values + column * w.columns,
                    pairs, tile);
    }
  }
}

void round_rows(const float* x, std::size_t stride, std::size_t rows, std::size_t columns, float limit,
                WholeRows& out) {
  const Floats d;
  const Wholes di;
  const hn::Rebind<std::int16_t, Wholes> d16;
  out.rows = rows;
  out.columns = columns;
  const std::size_t pairs = columns / 2;
  std::int32_t* const to = out.pairs.reserve(rows * pairs);
  float* const scales = out.scales.reserve(rows);
  std::int16_t* const rounded = out.row.reserve(columns);
  for (std::size_t block = 0; block < out.blocks(); ++block) {
    const std::size_t begin = out.block_begin(block);
    const std::size_t in_block = out.block_begin(block + 1) - begin;
    for (std::size_t n = 0; n < in_block; ++n) {
      const float* const row = x + (begin + n) * stride;
      Vector largest = hn::Zero(d);
      for (std::size_t c = 0; c < columns; c += lanes) largest = hn::Max(largest, hn::Abs(hn::LoadU(d, row + c)));
      const float magnitude = hn::GetLane(hn::MaxOfLanes(d, largest));
      // Also false for what is not a number.
      const bool good = magnitude > 1e-30F && magnitude < 1e30F;
      scales[begin + n] = good ? magnitude / limit : 0;
      const Vector factor = hn::Set(d, good ? limit / magnitude : 0);
      for (std::size_t c = 0; c < columns; c += lanes) {
        const auto whole = hn::NearestInt(hn::Mul(hn::LoadU(d, row + c), factor));
        hn::StoreU(hn::DemoteTo(d16, good ? whole : hn::Zero(di)), d16, rounded + c);
      }
      std::int32_t* pair = to + begin * pairs + n;
      for (std::size_t c = 0; c < columns; c += 2, pair += in_block) std::memcpy(pair, rounded + c, sizeof *pair);
    }
  }
}

}  // namespace HWY_NAMESPACE
}  // namespace dragoman
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace dragoman {

HWY_EXPORT(product);
HWY_EXPORT(round_rows);

void product(const WholeRows& x, const WholeWeights& w, float* y, std::size_t stride) {
  HWY_DYNAMIC_DISPATCH(product)(x, w, y, stride);
}

void round_rows(const float* x, std::size_t stride, std::size_t rows, std::size_t columns, float limit,
                WholeRows& out) {
  HWY_DYNAMIC_DISPATCH(round_rows)(x, stride, rows, columns, limit, out);
}

}  // namespace dragoman
#endif
