#include "language/role_shares.h"

#include <array>

#include "language/softmax.h"

namespace dragoman {

Part role_shares(std::span<const float, 3> scores) {
  std::array<float, 3> shares{};
  const float sum = softmax(scores, [&](std::size_t n, float share) { shares[n] = share; });
  return {shares[1] / sum, shares[2] / sum};
}

}  // namespace dragoman
