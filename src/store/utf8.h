#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dragoman {

/// Bytes of the well-formed code point that starts at `at` (1 to 4), or 0 where the bytes there are ill-formed
/// (overlong, surrogate, beyond U+10FFFF, cut off). Unicode 15, table 3-7.
std::size_t code_point_size(std::string_view text, std::size_t at);

bool is_utf8(std::string_view text);

/// `text` with every ill-formed byte replaced by U+FFFD. An article's text is UTF-8 by promise; a file's name, which
/// becomes its uri, can be anything.
std::string to_utf8(std::string_view text);

}  // namespace dragoman
