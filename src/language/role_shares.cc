#include "language/role_shares.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dragoman {

Part role_shares(std::span<const float, 3> scores) {
  const float most = *std::max_element(scores.begin(), scores.end());
  std::array<float, 3> shares{};
  float sum = 0;
  for (std::size_t n = 0; n < shares.size(); ++n) sum += shares[n] = std::exp(scores[n] - most);
  return {shares[1] / sum, shares[2] / sum};
}

}  // namespace dragoman
