#include "article/tree_distance.h"

#include <algorithm>
#include <vector>

namespace dragoman {
namespace {

/// The token and those it hangs on, upwards.
std::vector<std::uint32_t> way_up(const Sentence& sentence, std::uint32_t token) {
  std::vector<std::uint32_t> way(1, token);
  while (way.size() <= sentence.tokens.size()) {
    const std::int32_t head = sentence.tokens[way.back()].head;
    if (head < 0) break;
    way.push_back(static_cast<std::uint32_t>(head));
  }
  return way;
}

}  // namespace

std::uint32_t tree_distance(const Sentence& sentence, std::uint32_t from, std::uint32_t to) {
  const auto up = way_up(sentence, from), down = way_up(sentence, to);
  for (std::size_t n = 0; n < down.size(); ++n) {
    const auto found = std::find(up.begin(), up.end(), down[n]);
    if (found != up.end()) return static_cast<std::uint32_t>(n + static_cast<std::size_t>(found - up.begin()));
  }
  return static_cast<std::uint32_t>(sentence.tokens.size());
}

}  // namespace dragoman
