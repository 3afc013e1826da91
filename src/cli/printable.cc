#include "cli/printable.h"

#include <fmt/format.h>

#include "read/utf8_repair.h"

namespace dragoman {
std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const auto first = static_cast<unsigned char>(text[0]);
    const std::size_t length = utf8_length(text, 0);
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
