#pragma once

#include <string_view>
#include <vector>

#include "article/span.h"

namespace dragoman {

/// Cuts text[0, end) into the stretches that no sentence crosses. An empty line always ends one. A single line break
/// ends one too (headings, list items, a paragraph a line), unless the text is wrapped there: the next line goes on
/// with a small letter, or the line is as full as the wrapped lines of this text (up to 100 characters) are.
/// Stretches come in order, without surrounding blanks, and hold every character that is not blank. Linear time.
std::vector<Span> text_units(std::string_view text, std::uint32_t end);

}  // namespace dragoman
