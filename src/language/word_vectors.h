#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

namespace dragoman {

/// The vectors of words, twice `width` floats each: that of a word's first piece and that of its last one, side by
/// side. `x` has those of the pieces from piece `begin` on.
inline void word_vectors(const float* x, std::uint32_t begin, std::size_t width, std::span<const std::uint32_t> first,
                         std::span<const std::uint32_t> last, float* words) {
  for (std::size_t word = 0; word < first.size(); ++word, words += 2 * width) {
    std::copy_n(x + (first[word] - begin) * width, width, words);
    std::copy_n(x + (last[word] - begin) * width, width, words + width);
  }
}

}  // namespace dragoman
