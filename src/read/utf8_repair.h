#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

/// Bytes of the well-formed UTF-8 sequence at `at` (1 to 4); 0 where it is ill-formed (Unicode 15, table 3-7).
std::size_t utf8_length(std::string_view text, std::size_t at);

/// What was replaced in a text. Offsets are bytes into the text as it was.
struct Utf8Repair {
  std::size_t invalid = 0;
  std::size_t first_invalid = 0;
  std::size_t nul = 0;
  std::size_t first_nul = 0;
};

/// Replaces every maximal ill-formed part (Unicode 15, section 3.9) and every U+0000 by U+FFFD. Text that is
/// well-formed is not touched. Linear.
Utf8Repair repair_utf8(std::string& text);

/// What was replaced, in words; nothing where nothing was.
void warn(const Utf8Repair& repair, std::vector<std::string>& warnings);

/// A copy that is UTF-8, for names of files.
std::string repaired(std::string_view text);

}  // namespace dragoman
