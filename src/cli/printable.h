#pragma once

#include <string>
#include <string_view>

namespace dragoman {

/// Text of unknown origin made fit for a terminal: control characters (C0, DEL, C1) become "\xNN" or "\u00NN", so that
/// no escape sequence of an input reaches the terminal; tabs and line ends become a space; the rest of valid UTF-8
/// stays, bytes that are none become "\xNN".
std::string printable(std::string_view text);

/// The same, cut to at most `columns` code points with an ellipsis where something was cut.
std::string printable(std::string_view text, std::size_t columns);

}  // namespace dragoman
