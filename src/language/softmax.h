#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>

namespace dragoman {

/// The sum of what `each(n, share)` is told: exp of the values less their largest. Shares over the sum are
/// probabilities.
template <typename Each>
float softmax(std::span<const float> values, const Each& each) {
  const float most = *std::max_element(values.begin(), values.end());
  float sum = 0;
  for (std::size_t n = 0; n < values.size(); ++n) {
    const float share = std::exp(values[n] - most);
    sum += share;
    each(n, share);
  }
  return sum;
}

}  // namespace dragoman
