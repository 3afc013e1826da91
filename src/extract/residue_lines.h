#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "article/span.h"

namespace dragoman {

/// A line of text that is not empty.
struct ResidueLine {
  Span span;                 ///< without surrounding white space
  bool prose = false;        ///< a paragraph: long, with a stop at its end
  bool after_empty = false;  ///< an empty line or the start of the text stands before it
  std::string folded;        ///< fold_residue of it; empty for a line of more than `longest_residue_line` bytes
};

/// Longer lines are paragraphs: only credits within them are looked for.
inline constexpr std::uint32_t longest_residue_line = 400;

std::vector<ResidueLine> residue_lines(std::string_view text);

/// Whether a line tells who wrote the article and nothing more: "By Jane Doe and John Roe, Example News".
bool is_byline(std::string_view line);

/// Whether a line could be the headline of another article: short and without a full stop at its end.
bool is_headline(std::string_view line);

}  // namespace dragoman
