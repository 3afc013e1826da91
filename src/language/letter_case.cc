#include "language/letter_case.h"

#include <utf8proc.h>

#include <array>

namespace dragoman {
namespace {

/// Upper-casing makes several letters of these, which single code points cannot show (Unicode's SpecialCasing).
bool upper_is_longer(std::int32_t c) {
  return c == 0x00DF || c == 0x0149 || c == 0x01F0 || c == 0x0390 || c == 0x03B0 || c == 0x0587 ||
         (c >= 0x1E96 && c <= 0x1E9A) || (c >= 0xFB00 && c <= 0xFB06) || (c >= 0xFB13 && c <= 0xFB17);
}

template <typename Map>
void append_mapped(std::string_view text, std::string& out, Map map) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const std::int32_t code_point = next_code_point(text, at);
    if (code_point < 0) {
      out += text.substr(begin, at - begin);
    } else {
      append_code_point(map(code_point), out);
    }
  }
}

}  // namespace

std::int32_t next_code_point(std::string_view text, std::size_t& at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) {
    ++at;
    return byte;
  }
  utf8proc_int32_t code_point = -1;
  const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at),
                                     static_cast<utf8proc_ssize_t>(text.size() - at), &code_point);
  if (size <= 0) {
    ++at;
    return -1;
  }
  at += static_cast<std::size_t>(size);
  return code_point;
}

void append_code_point(std::int32_t code_point, std::string& text) {
  std::array<utf8proc_uint8_t, 4> bytes{};
  const auto size = utf8proc_encode_char(code_point, bytes.data());
  text.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size));
}

bool is_upper(std::int32_t c) { return c < 0x80 ? c >= 'A' && c <= 'Z' : utf8proc_tolower(c) != c; }

bool is_lower(std::int32_t c) {
  if (c < 0x80) return c >= 'a' && c <= 'z';
  return !is_upper(c) && (utf8proc_toupper(c) != c || upper_is_longer(c));
}

void append_lower(std::string_view text, std::string& lower) { append_mapped(text, lower, utf8proc_tolower); }

void append_upper(std::string_view text, std::string& upper) { append_mapped(text, upper, utf8proc_toupper); }

std::uint8_t shape_class(std::string_view form) {
  enum class Kind : std::uint8_t { uncased, lower, upper };
  bool has_upper = false;
  bool has_lower = false;
  bool has_digit = false;
  bool starts_upper = false;
  bool capitalised = true;  // every run of letters is an upper one and then lower ones
  Kind before = Kind::uncased;
  for (std::size_t at = 0; at < form.size();) {
    const bool first = at == 0;
    const std::int32_t c = next_code_point(form, at);
    Kind kind = Kind::uncased;
    if (c >= 0 && is_upper(c)) kind = Kind::upper;
    if (c >= 0 && is_lower(c)) kind = Kind::lower;
    has_upper |= kind == Kind::upper;
    has_lower |= kind == Kind::lower;
    has_digit |= c >= '0' && c <= '9';
    starts_upper |= first && kind == Kind::upper;
    if (kind == Kind::upper && before != Kind::uncased) capitalised = false;
    if (kind == Kind::lower && before == Kind::uncased) capitalised = false;
    before = kind;
  }
  if (has_lower && !has_upper) return 1;
  if (has_upper && !has_lower) return 3;
  if (has_upper && capitalised) return 2;
  if (has_digit) return 4;
  return starts_upper ? 5 : 6;
}

}  // namespace dragoman
