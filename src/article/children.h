#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "article/sentence.h"

namespace dragoman {

/// The dependents of every token of a sentence, in text order. A view for walking a tree downwards; it is filled
/// anew for each sentence and keeps its memory. Holds indices only, so it outlives nothing it should not.
class Children {
 public:
  Children() = default;
  explicit Children(const Sentence& sentence) { fill(sentence); }

  /// Linear in the number of tokens.
  void fill(const Sentence& sentence);

  [[nodiscard]] std::span<const std::uint32_t> of(std::uint32_t token) const {
    return {list_.data() + first_[token], first_[token + 1] - first_[token]};
  }

  /// The tokens from the leaves up: every token comes after all its descendants.
  [[nodiscard]] std::span<const std::uint32_t> bottom_up() const { return bottom_up_; }

 private:
  std::vector<std::uint32_t> first_;  // tokens + 1 offsets into list_
  std::vector<std::uint32_t> list_;
  std::vector<std::uint32_t> bottom_up_;
};

}  // namespace dragoman
