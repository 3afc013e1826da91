#pragma once

#include <cstddef>
#include <numeric>

namespace dragoman {

/// One number of evidence that is an array in the order of an enumeration.
template <typename Kind, typename Evidence>
double& of(Evidence& evidence, Kind kind) {
  return evidence[static_cast<std::size_t>(kind)];
}

/// The sum of evidence times its weights.
template <typename Evidence>
double weighed(const Evidence& weights, const Evidence& evidence) {
  return std::inner_product(weights.begin(), weights.end(), evidence.begin(), 0.0);
}

}  // namespace dragoman
