#include "language/integer_product.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

#include "language/integer_tiles.h"

// Highway compiles this file once for each set of instructions and chooses at run time.
#define HWY_WANT_AVX3_DL 1
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
using WholeVector = hn::Vec<Wholes>;
constexpr std::size_t lanes = hn::MaxLanes(Floats());

/// What becomes of one vector of sums.
HWY_INLINE void finish(WholeVector sum, const PanelRows& at, std::size_t row, std::size_t column, float* y,
                       std::size_t stride) {
  const Floats d;
  const Wholes di;
  const std::size_t output = at.panel * columns_in_panel + column;
  const std::size_t r = at.first_row + row;
  const WholeVector shift = hn::Mul(hn::LoadU(di, at.w->sums + output), hn::Set(di, at.x->zeros.data()[r]));
  const Vector scaled = hn::Mul(hn::ConvertTo(d, hn::Sub(sum, shift)), hn::Set(d, at.x->scales.data()[r]));
  hn::StoreU(hn::MulAdd(scaled, hn::LoadU(d, at.w->scales + output), hn::LoadU(d, at.w->bias + output)), d,
             y + r * stride + output);
}

void finish_panel(const PanelRows& at, const std::int32_t* sums, float* y, std::size_t stride) {
  for (std::size_t row = 0; row < at.rows; ++row) {
    for (std::size_t column = 0; column < columns_in_panel; column += lanes) {
      finish(hn::Load(Wholes(), sums + row * columns_in_panel + column), at, row, column, y, stride);
    }
  }
}

#if HWY_TARGET == HWY_AVX3_DL || HWY_TARGET == HWY_AVX3 || HWY_TARGET == HWY_AVX2 || HWY_TARGET == HWY_SSE4 || \
    HWY_TARGET == HWY_SSSE3

/// sum + the products of the four bytes of each lane. Weights within 7 bits keep the 16-bit sums of two products from
/// saturating (255 * 63 * 2 < 2^15), so that every machine's answer is exact.
HWY_INLINE WholeVector add_products(WholeVector sum, WholeVector x, WholeVector w) {
#if HWY_TARGET == HWY_AVX3_DL
  // Written out, as Highway 1.0.3 forgets to name AVX512_VNNI to the compiler for this target.
  asm("vpdpbusd %2, %1, %0" : "+v"(sum.raw) : "v"(x.raw), "v"(w.raw));
  return sum;
#elif HWY_TARGET == HWY_AVX3
  const __m512i pairs = _mm512_maddubs_epi16(x.raw, w.raw);
  return WholeVector{_mm512_add_epi32(sum.raw, _mm512_madd_epi16(pairs, _mm512_set1_epi16(1)))};
#elif HWY_TARGET == HWY_AVX2
  const __m256i pairs = _mm256_maddubs_epi16(x.raw, w.raw);
  return WholeVector{_mm256_add_epi32(sum.raw, _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)))};
#else
  const __m128i pairs = _mm_maddubs_epi16(x.raw, w.raw);
  return WholeVector{_mm_add_epi32(sum.raw, _mm_madd_epi16(pairs, _mm_set1_epi16(1)))};
#endif
}

// Sums of rows * vectors, the vectors' weights and one activation fit into the 32 registers of AVX-512 or the 16 of
// others.
constexpr std::size_t rows_at_once = 6;
constexpr std::size_t vectors = lanes == 16 ? 4 : 2;

template <std::size_t rows>
void rows_product(const PanelRows& at, float* y, std::size_t stride) {
  const Wholes d;
  const std::size_t depth = at.w->depth;
  const std::uint8_t* const x = at.x->bytes.data() + at.first_row * depth;
  for (std::size_t column = 0; column < columns_in_panel; column += vectors * lanes) {
    WholeVector sums[rows][vectors];  // vectors have no place in a std::array on every target
    for (auto& row : sums) {
      for (auto& sum : row) sum = hn::Zero(d);
    }
    const std::int8_t* weights = at.w->values + at.panel * columns_in_panel * depth + column * 4;
    for (std::size_t k = 0; k < depth; k += 4, weights += columns_in_panel * 4) {
      WholeVector w[vectors];
      for (std::size_t v = 0; v < vectors; ++v) {
        w[v] = hn::Load(d, reinterpret_cast<const std::int32_t*>(weights + v * lanes * 4));  // NOLINT
      }
#pragma GCC unroll 6
      for (std::size_t row = 0; row < rows; ++row) {
        std::int32_t four = 0;
        std::memcpy(&four, x + row * depth + k, sizeof four);
        const WholeVector value = hn::Set(d, four);
#pragma GCC unroll 4
        for (std::size_t v = 0; v < vectors; ++v) sums[row][v] = add_products(sums[row][v], value, w[v]);
      }
    }
    for (std::size_t row = 0; row < rows; ++row) {
      for (std::size_t v = 0; v < vectors; ++v) finish(sums[row][v], at, row, column + v * lanes, y, stride);
    }
  }
}

#else

constexpr std::size_t rows_at_once = 1;

template <std::size_t rows>
void rows_product(const PanelRows& at, float* y, std::size_t stride) {
  static_assert(rows == 1);
  const std::size_t depth = at.w->depth;
  const std::uint8_t* const x = at.x->bytes.data() + at.first_row * depth;
  alignas(64) std::array<std::int32_t, columns_in_panel> sums{};
  const std::int8_t* weights = at.w->values + at.panel * columns_in_panel * depth;
  for (std::size_t k = 0; k < depth; k += 4, weights += columns_in_panel * 4) {
    for (std::size_t column = 0; column < columns_in_panel; ++column) {
      for (std::size_t n = 0; n < 4; ++n) sums[column] += x[k + n] * weights[column * 4 + n];
    }
  }
  HWY_NAMESPACE::finish_panel(at, sums.data(), y, stride);
}

#endif

using RowsProduct = void (*)(const PanelRows&, float*, std::size_t);

template <std::size_t... rows>
constexpr auto rows_products_for(std::index_sequence<rows...>) {
  return std::array<RowsProduct, sizeof...(rows)>{rows_product<rows + 1>...};
}

void product(const WholeRows& x, const WholeWeights& w, float* y, std::size_t stride) {
#if HWY_TARGET == HWY_AVX3_DL
  if (tiles_available()) return product_by_tiles(x, w, y, stride);
#endif
  static constexpr auto rows_products = rows_products_for(std::make_index_sequence<rows_at_once>());
  const std::size_t parts = (x.rows + rows_at_once - 1) / rows_at_once;
  for (std::size_t panel = 0; panel < w.panels; ++panel) {
    for (std::size_t part = 0; part < parts; ++part) {
      const std::size_t begin = x.rows * part / parts;
      const std::size_t end = x.rows * (part + 1) / parts;
      rows_products[end - begin - 1]({&x, &w, begin, end - begin, panel}, y, stride);
    }
  }
}

void round_rows(const float* x, std::size_t stride, std::size_t rows, std::size_t columns, WholeRows& out) {
  const Floats d;
  const Wholes di;
  const hn::Rebind<std::uint8_t, Wholes> d8;
  out.rows = rows;
  out.depth = (columns + depth_step - 1) / depth_step * depth_step;
  std::uint8_t* to = out.bytes.reserve((rows + rows_step - 1) / rows_step * rows_step * out.depth);
  float* const scales = out.scales.reserve(rows);
  std::int32_t* const zeros = out.zeros.reserve(rows);
  for (std::size_t r = 0; r < rows; ++r, x += stride, to += out.depth) {
    Vector least = hn::Zero(d);
    Vector most = hn::Zero(d);
    Vector strange = hn::Zero(d);  // stays 0 where all values are finite
    for (std::size_t c = 0; c < columns; c += lanes) {
      const Vector v = hn::LoadU(d, x + c);
      least = hn::Min(least, v);
      most = hn::Max(most, v);
      strange = hn::MulAdd(v, hn::Zero(d), strange);
    }
    const float low = hn::GetLane(hn::MinOfLanes(d, least));
    const float range = hn::GetLane(hn::MaxOfLanes(d, most)) - low;
    const bool good = range > 1e-30F && range < 1e30F && hn::GetLane(hn::SumOfLanes(d, strange)) == 0;
    const Vector factor = hn::Set(d, good ? 255.0F / range : 0);
    const WholeVector zero = hn::NearestInt(hn::Mul(hn::Set(d, good ? -low : 0), factor));
    scales[r] = good ? range / 255.0F : 0;
    zeros[r] = hn::GetLane(zero);
    for (std::size_t c = 0; c < columns; c += lanes) {
      const WholeVector whole = hn::Add(hn::NearestInt(hn::Mul(hn::LoadU(d, x + c), factor)), zero);
      hn::StoreU(hn::DemoteTo(d8, good ? whole : hn::Zero(di)), d8, to + c);
    }
    std::fill(to + columns, to + out.depth, std::uint8_t{0});
  }
}

}  // namespace HWY_NAMESPACE
}  // namespace dragoman
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace dragoman {

HWY_EXPORT(product);
HWY_EXPORT(finish_panel);
HWY_EXPORT(round_rows);

void product(const WholeRows& x, const WholeWeights& w, float* y, std::size_t stride) {
  HWY_DYNAMIC_DISPATCH(product)(x, w, y, stride);
}

void finish_panel(const PanelRows& at, const std::int32_t* sums, float* y, std::size_t stride) {
  HWY_DYNAMIC_DISPATCH(finish_panel)(at, sums, y, stride);
}

void round_rows(const float* x, std::size_t stride, std::size_t rows, std::size_t columns, WholeRows& out) {
  HWY_DYNAMIC_DISPATCH(round_rows)(x, stride, rows, columns, out);
}

}  // namespace dragoman
#endif
