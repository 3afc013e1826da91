#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/residue_lines.h"

namespace dragoman {

/// Which of `lines` (indices, in order) repeat the title: the first line or, where it is known, `title`. The first
/// occurrence in the text is not among them. Lines are the same where their words are, but for capitals, punctuation,
/// the name of a site behind a sign ("... | Example News") and, among eight words or more, one word.
/// Titles of fewer than four words are too common to tell. Linear time.
std::vector<std::size_t> repeated_titles(const std::vector<ResidueLine>& lines,
                                         const std::optional<std::string>& title);

}  // namespace dragoman
