#pragma once

#include <cstddef>
#include <string_view>

namespace dragoman {

/// Insertions, deletions and replacements of a byte and exchanges of two neighbours between two words, none of which
/// is edited twice (optimal string alignment, after Damerau 1964). Quadratic in the words.
std::size_t edit_distance(std::string_view a, std::string_view b);

}  // namespace dragoman
