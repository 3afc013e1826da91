#include "language/encoder_kernels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

// Highway compiles this file once for each vector width and chooses at run time.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "language/encoder_kernels.cc"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <hwy/contrib/math/math-inl.h>

HWY_BEFORE_NAMESPACE();
namespace dragoman {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;
using Floats = hn::CappedTag<float, 16>;
using Vector = hn::Vec<Floats>;
constexpr std::size_t lanes = hn::MaxLanes(Floats());
constexpr std::size_t strands = 16;  // partial sums, on every machine

/// Adds the upper half to the lower until one is left; changes `all`.
float sum_of_strands(float* all) {
  std::size_t half = strands / 2;
#if HWY_TARGET != HWY_SCALAR
  const hn::FixedTag<float, 4> d;
  for (; half >= 4; half /= 2) {
    for (std::size_t n = 0; n < half; n += 4) {
      hn::Store(hn::Add(hn::Load(d, all + n), hn::Load(d, all + n + half)), d, all + n);
    }
  }
#endif
  for (; half > 0; half /= 2) {
    for (std::size_t n = 0; n < half; ++n) all[n] += all[n + half];
  }
  return all[0];
}

/// Adds up `value(n)`, a vector of the floats from n on, for n = 0, lanes, 2 lanes … below size.
template <typename Value>
float sum_of(std::size_t size, Value value) {
  const Floats d;
  Vector sums[strands / lanes];
  for (Vector& sum : sums) sum = hn::Zero(d);
  for (std::size_t n = 0; n < size; n += strands) {
    for (std::size_t part = 0; part < strands / lanes; ++part) sums[part] = value(n + part * lanes, sums[part]);
  }
  alignas(64) std::array<float, strands> all;
  for (std::size_t part = 0; part < strands / lanes; ++part) hn::Store(sums[part], d, all.data() + part * lanes);
  return sum_of_strands(all.data());
}

/// Normalises the values of `out` in place.
void normalise(const Norm& norm, float* out) {
  const Floats d;
  const auto size = static_cast<float>(norm.size);
  const Vector mean = hn::Set(d, sum_of(norm.size, [&](std::size_t n, Vector sum) HWY_ATTR {
                                   return hn::Add(sum, hn::LoadU(d, out + n));
                                 }) / size);
  const float variance = sum_of(norm.size,
                                [&](std::size_t n, Vector sum) HWY_ATTR {
                                  const Vector off = hn::Sub(hn::LoadU(d, out + n), mean);
                                  return hn::MulAdd(off, off, sum);
                                }) /
                         size;
  const Vector factor = hn::Set(d, 1.0F / std::sqrt(variance + norm.epsilon));
  for (std::size_t n = 0; n < norm.size; n += lanes) {
    const Vector x = hn::Mul(hn::Sub(hn::LoadU(d, out + n), mean), factor);
    hn::StoreU(hn::MulAdd(x, hn::LoadU(d, norm.weight + n), hn::LoadU(d, norm.bias + n)), d, out + n);
  }
}

void embed(const Embedding& embedding, const Norm& norm, float* out) {
  const Floats d;
  const hn::RebindToSigned<Floats> di;
  const hn::Rebind<std::int8_t, Floats> d8;
  const Vector scale = hn::Set(d, embedding.word_scale);
  for (std::size_t n = 0; n < norm.size; n += lanes) {
    const Vector word = hn::ConvertTo(d, hn::PromoteTo(di, hn::LoadU(d8, embedding.word + n)));
    const Vector place = hn::Add(hn::LoadU(d, embedding.position + n), hn::LoadU(d, embedding.shape + n));
    hn::StoreU(hn::MulAdd(word, scale, place), d, out + n);
  }
  normalise(norm, out);
}

void add_and_normalise(const float* x, const float* y, const Norm& norm, float* out) {
  const Floats d;
  for (std::size_t n = 0; n < norm.size; n += lanes) {
    hn::StoreU(hn::Add(hn::LoadU(d, x + n), hn::LoadU(d, y + n)), d, out + n);
  }
  normalise(norm, out);
}

void gelu(float* x, std::size_t size) {
  const Floats d;
  const Vector cubic = hn::Set(d, -2.0F * 0.7978845608028654F * 0.044715F);
  const Vector linear = hn::Set(d, -2.0F * 0.7978845608028654F);
  const Vector one = hn::Set(d, 1.0F);
  const Vector most = hn::Set(d, 80.0F);  // exp stays finite; the result is 0 to float precision long before
  for (std::size_t n = 0; n < size; n += lanes) {
    const Vector v = hn::LoadU(d, x + n);
    const Vector power = hn::Min(hn::Mul(v, hn::MulAdd(cubic, hn::Mul(v, v), linear)), most);
    hn::StoreU(hn::Div(v, hn::Add(one, hn::Exp(d, power))), d, x + n);
  }
}

/// Softmax's numerators in place, for `rows` rows of `padded` floats each, and the reciprocals of their sums. Floats
/// from `length` to `padded`, the next multiple of 16, become 0. Rows are done side by side, for each alone waits for
/// its own sums most of the time.
template <std::size_t rows>
std::array<float, rows> exponentials(float* x, std::size_t padded, std::size_t length) {
  const Floats d;
  std::array<Vector, rows> tops;
  for (std::size_t row = 0; row < rows; ++row) {
    float* const values = x + row * padded;
    std::fill(values + length, values + padded, -1e30F);
    Vector largest = hn::Set(d, -1e30F);
    for (std::size_t n = 0; n < padded; n += lanes) largest = hn::Max(largest, hn::LoadU(d, values + n));
    tops[row] = hn::MaxOfLanes(d, largest);
  }
  alignas(64) std::array<std::array<float, strands>, rows> sums{};
  for (std::size_t n = 0; n < padded; n += lanes) {
    for (std::size_t row = 0; row < rows; ++row) {
      float* const values = x + row * padded + n;
      float* const sum = sums[row].data() + n % strands;
      const Vector e = hn::Exp(d, hn::Sub(hn::LoadU(d, values), tops[row]));
      hn::StoreU(e, d, values);
      hn::Store(hn::Add(hn::Load(d, sum), e), d, sum);
    }
  }
  std::array<float, rows> shares;
  for (std::size_t row = 0; row < rows; ++row) shares[row] = 1.0F / sum_of_strands(sums[row].data());
  return shares;
}

/// `rows` queries of one head from row `first` on.
template <std::size_t rows>
void attend_rows(const Attention& a, std::size_t first, std::size_t offset, const float* keys, float* weights,
                 float* out) {
  const Floats d;
  const std::size_t padded = (a.length + strands - 1) / strands * strands;
  const Vector scale = hn::Set(d, 1.0F / std::sqrt(static_cast<float>(a.head_size)));
  const float* const query = a.query + first * a.stride + offset;
  for (std::size_t n = 0; n < padded; n += lanes) {
    Vector sums[rows];
    for (Vector& sum : sums) sum = hn::Zero(d);
    for (std::size_t c = 0; c < a.head_size; ++c) {
      const Vector key = hn::Load(d, keys + c * padded + n);
      for (std::size_t row = 0; row < rows; ++row) {
        sums[row] = hn::MulAdd(hn::Set(d, query[row * a.stride + c]), key, sums[row]);
      }
    }
    for (std::size_t row = 0; row < rows; ++row) hn::Store(hn::Mul(sums[row], scale), d, weights + row * padded + n);
  }
  const std::array<float, rows> shares = exponentials<rows>(weights, padded, a.length);
  for (std::size_t c = 0; c < a.head_size; c += lanes) {
    Vector sums[rows];
    for (Vector& sum : sums) sum = hn::Zero(d);
    for (std::size_t n = 0; n < a.length; ++n) {
      const Vector value = hn::LoadU(d, a.value + n * a.stride + offset + c);
      for (std::size_t row = 0; row < rows; ++row) {
        sums[row] = hn::MulAdd(hn::Set(d, weights[row * padded + n]), value, sums[row]);
      }
    }
    for (std::size_t row = 0; row < rows; ++row) {
      hn::StoreU(hn::Mul(sums[row], hn::Set(d, shares[row])), d,
                 out + (first + row) * a.heads * a.head_size + offset + c);
    }
  }
}

using AttendRows = void (*)(const Attention&, std::size_t, std::size_t, const float*, float*, float*);

template <std::size_t... rows>
constexpr auto attend_rows_for(std::index_sequence<rows...>) {
  return std::array<AttendRows, sizeof...(rows)>{attend_rows<rows + 1>...};
}

void attend(const Attention& a, float* out, AttentionScratch& scratch) {
  constexpr std::size_t together = 6;
  static constexpr auto attend_rows_of = attend_rows_for(std::make_index_sequence<together>());
  const std::size_t padded = (a.length + strands - 1) / strands * strands;
  const std::size_t parts = (a.length + together - 1) / together;
  float* const keys = scratch.keys.reserve(padded * a.head_size);
  float* const weights = scratch.weights.reserve(padded * together);
  for (std::size_t head = 0; head < a.heads; ++head) {
    const std::size_t offset = head * a.head_size;
    for (std::size_t n = 0; n < padded; ++n) {  // turned about, so that neighbouring keys lie side by side
      for (std::size_t c = 0; c < a.head_size; ++c) {
        keys[c * padded + n] = n < a.length ? a.key[n * a.stride + offset + c] : 0;
      }
    }
    for (std::size_t part = 0; part < parts; ++part) {
      const std::size_t begin = a.length * part / parts;
      const std::size_t end = a.length * (part + 1) / parts;
      attend_rows_of[end - begin - 1](a, begin, offset, keys, weights, out);
    }
  }
}

float dot(const float* x, const float* y, std::size_t size) {
  const Floats d;
  return sum_of(size, [&](std::size_t n, Vector sum)
                          HWY_ATTR { return hn::MulAdd(hn::LoadU(d, x + n), hn::LoadU(d, y + n), sum); });
}

}  // namespace HWY_NAMESPACE
}  // namespace dragoman
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace dragoman {

HWY_EXPORT(embed);
HWY_EXPORT(add_and_normalise);
HWY_EXPORT(gelu);
HWY_EXPORT(attend);
HWY_EXPORT(dot);

void embed(const Embedding& embedding, const Norm& norm, float* out) {
  HWY_DYNAMIC_DISPATCH(embed)(embedding, norm, out);
}
void add_and_normalise(const float* x, const float* y, const Norm& norm, float* out) {
  HWY_DYNAMIC_DISPATCH(add_and_normalise)(x, y, norm, out);
}
void gelu(float* x, std::size_t size) { HWY_DYNAMIC_DISPATCH(gelu)(x, size); }
void attend(const Attention& attention, float* out, AttentionScratch& scratch) {
  HWY_DYNAMIC_DISPATCH(attend)(attention, out, scratch);
}
float dot(const float* x, const float* y, std::size_t size) { return HWY_DYNAMIC_DISPATCH(dot)(x, y, size); }

}  // namespace dragoman
#endif
