#pragma once

#include <cstddef>
#include <string_view>

namespace dragoman {

/// Insertions, deletions, replacements and transpositions of neighbours (Damerau 1964) between two words. Words of more
/// than 24 bytes count as wholly different.
std::size_t edit_distance(std::string_view a, std::string_view b);

/// Whether one word may be a misspelling of the other: they begin alike and differ by no more than a quarter of the
/// letters of the shorter. Both in the form that names are compared in (FoldedWords).
bool misspells(std::string_view a, std::string_view b);

}  // namespace dragoman
