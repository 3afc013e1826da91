#pragma once

#include <string_view>

namespace dragoman {

/// Whether one word may be a misspelling of the other: they begin alike and differ by no more than a quarter of the
/// letters of the shorter. Both in the form that names are compared in (FoldedWords).
bool misspells(std::string_view a, std::string_view b);

}  // namespace dragoman
