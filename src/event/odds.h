#pragma once

#include <algorithm>
#include <cmath>

namespace dragoman {

/// Log odds of a probability; what is nearer to 0 or 1 than a thousandth counts as that near. The model's shares go
/// into every logistic regression this way.
inline double log_odds(double share) {
  const double within = std::clamp(share, 0.001, 0.999);
  return std::log(within / (1 - within));
}

/// The probability of which these are the log odds.
inline double likely(double odds) { return 1 / (1 + std::exp(-odds)); }

}  // namespace dragoman
