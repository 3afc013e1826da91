#include "cli/printable.h"

#include <fmt/format.h>

namespace dragoman {
namespace {

/// Length of the well-formed UTF-8 sequence at the start of `text` (Unicode 15, table 3-7); 0 for none.
std::size_t sequence(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const auto follows = [&](std::size_t i) { return i < text.size() && (byte(i) & 0xC0) == 0x80; };
  const unsigned char first = byte(0);
  if (first < 0x80) return 1;
  if (first < 0xC2 || first > 0xF4 || !follows(1)) return 0;
  if (first < 0xE0) return 2;
  if (first < 0xF0) {
    if ((first == 0xE0 && byte(1) < 0xA0) || (first == 0xED && byte(1) > 0x9F)) return 0;
    return follows(2) ? 3 : 0;
  }
  if ((first == 0xF0 && byte(1) < 0x90) || (first == 0xF4 && byte(1) > 0x8F)) return 0;
  return follows(2) && follows(3) ? 4 : 0;
}

}  // namespace

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const auto first = static_cast<unsigned char>(text[0]);
    const std::size_t length = sequence(text);
    if (length == 0) {
      out += fmt::format("\\x{:02x}", first);
      text.remove_prefix(1);
      continue;
    }
    if (first == '\t' || first == '\n' || first == '\r') {
      out += ' ';
    } else if (first < 0x20 || first == 0x7F) {
      out += fmt::format("\\x{:02x}", first);
    } else if (first == 0xC2 && static_cast<unsigned char>(text[1]) < 0xA0) {
      out += fmt::format("\\u{:04x}", static_cast<unsigned char>(text[1]));
    } else {
      out += text.substr(0, length);
    }
    text.remove_prefix(length);
  }
  return out;
}

std::string printable(std::string_view text, std::size_t columns) {
  // Work is bounded by the columns, not by the text: an error may quote a line of megabytes.
  const bool long_text = text.size() > columns * 4;
  std::string out = printable(long_text ? text.substr(0, columns * 4) : text);
  std::size_t count = 0;
  for (std::size_t i = 0; i < out.size(); ++i) {
    if ((static_cast<unsigned char>(out[i]) & 0xC0) == 0x80) continue;
    if (count++ == columns) {
      out.resize(i);
      return out + "…";
    }
  }
  return long_text ? out + "…" : out;
}

}  // namespace dragoman
