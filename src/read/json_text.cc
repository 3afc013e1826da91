#include "read/json_text.h"

#include <fmt/format.h>

#include <cstdint>
#include <iterator>
#include <optional>

namespace dragoman {
namespace {

// The value of "\uXXXX" at `at`.
std::optional<std::uint32_t> unicode_escape(std::string_view json, std::size_t at) {
  if (at + 6 > json.size() || json[at] != '\\' || json[at + 1] != 'u') return std::nullopt;
  std::uint32_t value = 0;
  for (const char c : json.substr(at + 2, 4)) {
    std::uint32_t digit = 0;
    if (c >= '0' && c <= '9')
      digit = static_cast<std::uint32_t>(c - '0');
    else if (c >= 'a' && c <= 'f')
      digit = static_cast<std::uint32_t>(c - 'a') + 10;
    else if (c >= 'A' && c <= 'F')
      digit = static_cast<std::uint32_t>(c - 'A') + 10;
    else
      return std::nullopt;
    value = value << 4 | digit;
  }
  return value;
}

bool is_high(std::uint32_t unit) { return unit >= 0xD800 && unit <= 0xDBFF; }
bool is_low(std::uint32_t unit) { return unit >= 0xDC00 && unit <= 0xDFFF; }

}  // namespace

void append_json_string(std::string_view text, std::string& out) {
  out += '"';
  std::size_t copied = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte >= 0x20 && byte != '"' && byte != '\\') continue;
    out += text.substr(copied, i - copied);
    copied = i + 1;
    switch (text[i]) {
      case '"':
        out += "\\\"";
        break;
      case '\\':
        out += "\\\\";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\r':
        out += "\\r";
        break;
      case '\t':
        out += "\\t";
        break;
      default:
        fmt::format_to(std::back_inserter(out), "\\u{:04x}", byte);
    }
  }
  out += text.substr(copied);
  out += '"';
}

std::size_t repair_json_escapes(std::string& json) {
  std::size_t replaced = 0;
  const auto replace = [&](std::size_t at) {
    json.replace(at + 2, 4, "fffd");
    ++replaced;
  };
  std::size_t at = 0;
  while ((at = json.find('\\', at)) != std::string::npos) {
    const auto unit = unicode_escape(json, at);
    if (!unit) {
      at += 2;  // also steps over the second of two backslashes
      continue;
    }
    const auto following = is_high(*unit) ? unicode_escape(json, at + 6) : std::nullopt;
    if (following && is_low(*following)) {
      at += 12;
      continue;
    }
    if (is_high(*unit) || is_low(*unit) || *unit == 0) replace(at);
    at += 6;
  }
  return replaced;
}

}  // namespace dragoman
