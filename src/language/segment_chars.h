#pragma once

#include <cstdint>
#include <string_view>

namespace dragoman {

/// What a code point is to the segmenter.
enum class CharKind : std::uint8_t {
  blank,        ///< White_Space, control characters, byte order marks, marks of writing direction: never in a token
  letter,       ///< letters, letter-like numbers and the underscore
  digit,        ///< decimal digits of any script
  mark,         ///< combining marks, joiners, soft hyphens: belong to what stands before them
  apostrophe,   ///< ' and its look-alikes that also close a single quotation
  hyphen,       ///< - and its look-alikes
  dash,         ///< en dash and longer
  stop,         ///< ends a sentence: . ! ? and those of other scripts
  ellipsis,     ///< …
  quote,        ///< ", which opens or closes
  open_quote,   ///< “ « ‘
  close_quote,  ///< ” »
  open_bracket,
  close_bracket,
  comma,  ///< , ; : and those of other scripts
  currency,
  other  ///< any other sign
};

enum class LetterCase : std::uint8_t { none, lower, upper };

/// One code point of a text. A byte that starts no code point of valid UTF-8 is a sign of one byte.
struct Character {
  char32_t code = 0;
  std::uint32_t size = 1;  ///< bytes, 1..4
  CharKind kind = CharKind::other;

  [[nodiscard]] bool blank() const { return kind == CharKind::blank; }
  [[nodiscard]] bool word() const { return kind == CharKind::letter || kind == CharKind::digit; }
  [[nodiscard]] LetterCase letter_case() const;
};

/// The code point at `at`, which is below text.size().
Character character(std::string_view text, std::uint32_t at);

/// Line feed, carriage return, or the line and paragraph separators of Unicode.
bool is_line_break(char32_t code);

}  // namespace dragoman
