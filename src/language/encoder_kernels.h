#pragma once

#include <cstddef>
#include <cstdint>

#include "language/aligned_buffer.h"

namespace dragoman {

/// The steps of the encoder that are not matrix products, on vectors of floats. Sums are taken in a fixed order
/// (sixteen interleaved partial sums, whatever the machine's vector width), so that every machine with fused
/// multiply-add gives the same bits. Sizes are multiples of 16 unless said otherwise.

/// sum[c] = word[c] * word_scale + position[c] + shape[c], then normalised as below into `out`.
struct Embedding {
  const std::int8_t* word;
  float word_scale;
  const float* position;
  const float* shape;
};

struct Norm {
  const float* weight;
  const float* bias;
  std::size_t size;
  float epsilon;
};

/// out = (x - mean) / sqrt(variance + epsilon) * weight + bias (Ba et al. 2016, layer normalisation).
void embed(const Embedding& embedding, const Norm& norm, float* out);
/// The same of x + y; `out` may be x.
void add_and_normalise(const float* x, const float* y, const Norm& norm, float* out);

/// x * sigmoid(2 * 0.7978845608 * (x + 0.044715 x^3)), which is GELU in its tanh form (Hendrycks and Gimpel 2016). In
/// place.
void gelu(float* x, std::size_t size);

/// Multi-head attention of a sequence to itself (Vaswani et al. 2017), no mask.
struct Attention {
  const float* query;  ///< [length, heads * head_size], rows `stride` floats apart; key and value alike
  const float* key;
  const float* value;
  std::size_t stride;
  std::size_t length;  ///< any number above zero
  std::size_t heads;
  std::size_t head_size;
};

struct AttentionScratch {
  AlignedBuffer<float> keys;
  AlignedBuffer<float> weights;
};

/// `out` is [length, heads * head_size] without gaps.
void attend(const Attention& attention, float* out, AttentionScratch& scratch);

/// Sum of x[n] * y[n]. x and y need no alignment.
float dot(const float* x, const float* y, std::size_t size);

}  // namespace dragoman
