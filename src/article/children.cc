#include "article/children.h"

#include <algorithm>

namespace dragoman {

void Children::fill(const Sentence& sentence) {
  const std::size_t count = sentence.tokens.size();
  first_.assign(count + 1, 0);
  list_.resize(count);
  bottom_up_.clear();
  for (const Token& token : sentence.tokens) {
    if (token.head >= 0) ++first_[static_cast<std::size_t>(token.head) + 1];
  }
  for (std::size_t i = 0; i < count; ++i) first_[i + 1] += first_[i];
  std::vector<std::uint32_t> next(first_.begin(), first_.end() - 1);
  for (std::uint32_t i = 0; i < count; ++i) {
    if (const std::int32_t head = sentence.tokens[i].head; head >= 0) list_[next[static_cast<std::size_t>(head)]++] = i;
  }
  // Breadth first from the roots, then turned round.
  for (std::uint32_t i = 0; i < count; ++i) {
    if (sentence.tokens[i].head < 0) bottom_up_.push_back(i);
  }
  for (std::size_t k = 0; k < bottom_up_.size(); ++k) {
    const auto dependents = of(bottom_up_[k]);
    bottom_up_.insert(bottom_up_.end(), dependents.begin(), dependents.end());
  }
  std::reverse(bottom_up_.begin(), bottom_up_.end());
}

}  // namespace dragoman
