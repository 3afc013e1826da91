#pragma once

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <vector>

namespace dragoman {

/// What a model tells of whom words of a sentence mean, or whose people they are (language/reference_head.h): a vector
/// of each word as somebody who may be meant, and one of each that may mean somebody.
struct References {
  std::size_t size = 0;      ///< of the vectors; 0 where no model has told
  std::vector<float> meant;  ///< of every token
  std::vector<float> means;  ///< of every token, with two numbers more; of what means nobody else 0

  /// What speaks for the token's meaning the word of this or another sentence: a sum that odds are made of, 0 without
  /// a model.
  [[nodiscard]] double speaks_for(std::uint32_t token, const References& other, std::uint32_t word) const {
    if (size == 0 || other.size != size) return 0;
    const auto own = row(token);
    return std::inner_product(own.begin(), own.begin() + static_cast<std::ptrdiff_t>(size),
                              other.meant.begin() + static_cast<std::ptrdiff_t>(word * size),
                              static_cast<double>(own[size]));
  }
  /// ... its meaning nobody who acts anywhere.
  [[nodiscard]] double speaks_for_nobody(std::uint32_t token) const { return size == 0 ? 0 : row(token)[size + 1]; }

  /// Nothing is told; memory stays.
  void clear() {
    size = 0;
    meant.clear();
    means.clear();
  }

  /// So many tokens of which nothing is told come before all others.
  void put_before(std::size_t tokens) {
    meant.insert(meant.begin(), tokens * size, 0);
    means.insert(means.begin(), size == 0 ? 0 : tokens * (size + 2), 0);
  }

 private:
  [[nodiscard]] std::span<const float> row(std::uint32_t token) const {
    return std::span(means).subspan(token * (size + 2), size + 2);
  }
};

}  // namespace dragoman
