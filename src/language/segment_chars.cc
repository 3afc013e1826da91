#include "language/segment_chars.h"

#include <utf8proc.h>

#include <array>

namespace dragoman {
namespace {

constexpr std::array<CharKind, 128> make_ascii() {
  std::array<CharKind, 128> kinds{};
  for (std::size_t c = 0; c < kinds.size(); ++c) kinds[c] = c <= ' ' || c == 0x7F ? CharKind::blank : CharKind::other;
  for (char c = 'a'; c <= 'z'; ++c) kinds[static_cast<std::size_t>(c)] = CharKind::letter;
  for (char c = 'A'; c <= 'Z'; ++c) kinds[static_cast<std::size_t>(c)] = CharKind::letter;
  for (char c = '0'; c <= '9'; ++c) kinds[static_cast<std::size_t>(c)] = CharKind::digit;
  kinds['_'] = CharKind::letter;
  kinds['\''] = kinds['`'] = CharKind::apostrophe;
  kinds['-'] = CharKind::hyphen;
  kinds['.'] = kinds['!'] = kinds['?'] = CharKind::stop;
  kinds['"'] = CharKind::quote;
  kinds['('] = kinds['['] = kinds['{'] = CharKind::open_bracket;
  kinds[')'] = kinds[']'] = kinds['}'] = CharKind::close_bracket;
  kinds[','] = kinds[';'] = kinds[':'] = CharKind::comma;
  kinds['$'] = CharKind::currency;
  return kinds;
}

constexpr auto ascii = make_ascii();

CharKind category_kind(char32_t code) {
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(code))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
    case UTF8PROC_CATEGORY_PC:
      return CharKind::letter;
    case UTF8PROC_CATEGORY_ND:
      return CharKind::digit;
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
      return CharKind::mark;
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
      return CharKind::blank;
    case UTF8PROC_CATEGORY_PD:
      return CharKind::dash;
    case UTF8PROC_CATEGORY_PS:
      return CharKind::open_bracket;
    case UTF8PROC_CATEGORY_PE:
      return CharKind::close_bracket;
    case UTF8PROC_CATEGORY_PI:
      return CharKind::open_quote;
    case UTF8PROC_CATEGORY_PF:
      return CharKind::close_quote;
    case UTF8PROC_CATEGORY_SC:
      return CharKind::currency;
    default:
      return CharKind::other;
  }
}

CharKind kind_of(char32_t code) {
  switch (code) {
    case U'\u00AD':  // soft hyphen
    case U'\u200C':  // zero width non-joiner
    case U'\u200D':  // zero width joiner
      return CharKind::mark;
    case U'\u2019':
    case U'\u02BC':
    case U'\u00B4':
      return CharKind::apostrophe;
    case U'\u2010':
    case U'\u2011':
      return CharKind::hyphen;
    case U'\u2026':
      return CharKind::ellipsis;
    case U'\u201A':
    case U'\u201E':
      return CharKind::open_quote;
    case U'\u060C':  // Arabic comma, semicolon
    case U'\u061B':
    case U'\u3001':  // ideographic and full-width
    case U'\uFF0C':
    case U'\uFF1A':
    case U'\uFF1B':
      return CharKind::comma;
    case U'\u061F':  // Arabic question mark
    case U'\u06D4':  // Urdu full stop
    case U'\u0964':  // danda
    case U'\u0965':
    case U'\u203C':
    case U'\u203D':
    case U'\u3002':  // ideographic full stop
    case U'\uFF01':
    case U'\uFF1F':
    case U'\uFF61':
      return CharKind::stop;
    default:
      return category_kind(code);
  }
}

}  // namespace

Character character(std::string_view text, std::uint32_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  if (lead < 0x80) return {lead, 1, ascii[lead]};
  utf8proc_int32_t code = 0;
  const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at,
                                     static_cast<utf8proc_ssize_t>(text.size() - at), &code);
  if (size <= 0) return {0xFFFD, 1, CharKind::other};
  const auto point = static_cast<char32_t>(code);
  return {point, static_cast<std::uint32_t>(size), kind_of(point)};
}

LetterCase Character::letter_case() const {
  if (code < 0x80) {
    if (code >= 'a' && code <= 'z') return LetterCase::lower;
    return code >= 'A' && code <= 'Z' ? LetterCase::upper : LetterCase::none;
  }
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(code))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LT:
      return LetterCase::upper;
    case UTF8PROC_CATEGORY_LL:
      return LetterCase::lower;
    default:
      return LetterCase::none;
  }
}

bool is_line_break(char32_t code) { return code == '\n' || code == '\r' || code == U'\u2028' || code == U'\u2029'; }

}  // namespace dragoman
