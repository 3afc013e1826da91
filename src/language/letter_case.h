#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace dragoman {

/// The next code point of `text` from byte `at`, which it moves on by one byte at least. -1 for a byte that is not
/// valid UTF-8. `at` must lie before the end.
std::int32_t next_code_point(std::string_view text, std::size_t& at);

/// Appends the UTF-8 of a code point.
void append_code_point(std::int32_t code_point, std::string& text);

/// Upper: lower-casing changes it (title case letters too). Lower: upper-casing changes it. Digits, marks and letters
/// of scripts without case are neither.
bool is_upper(std::int32_t code_point);
bool is_lower(std::int32_t code_point);

/// Case mappings by single code points (Unicode's simple ones). Bytes that are not UTF-8 stay.
void append_lower(std::string_view text, std::string& lower);
void append_upper(std::string_view text, std::string& upper);

/// The shape class of a word, 1 … 6 (model/FORMAT.md, section 3); what its case and digits say, since word pieces have
/// none.
std::uint8_t shape_class(std::string_view form);

}  // namespace dragoman
