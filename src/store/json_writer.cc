#include "store/json_writer.h"

#include <fmt/format.h>

#include <cmath>
#include <iterator>

#include "store/utf8.h"

namespace dragoman {
namespace {

bool plain(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x20 && byte < 0x7F && c != '"' && c != '\\';
}

// The code point at `at`, which is well-formed and not ASCII, where it needs an escape; else 0.
unsigned hidden(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  if (byte(at) == 0xC2 && byte(at + 1) < 0xA0) return byte(at + 1);
  if (byte(at) == 0xE2 && byte(at + 1) == 0x80 && (byte(at + 2) == 0xA8 || byte(at + 2) == 0xA9)) {
    return 0x2000U + (byte(at + 2) - 0x80U);
  }
  return 0;
}

void escape(std::string& out, unsigned code) {
  switch (code) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\b':
      out += "\\b";
      return;
    case '\f':
      out += "\\f";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", code);
  }
}

}  // namespace

void JsonWriter::value() {
  if (comma_) out_ += ',';
  comma_ = true;
}

JsonWriter& JsonWriter::open(char bracket) {
  value();
  out_ += bracket;
  comma_ = false;
  return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
  out_ += bracket;
  comma_ = true;
  return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  value();
  out_ += '"';
  out_ += name;
  out_ += "\":";
  comma_ = false;
  return *this;
}

void JsonWriter::text(std::string_view value_text) {
  value();
  out_ += '"';
  std::size_t run = 0;  // what lies between `run` and `at` is to be copied
  std::size_t at = 0;
  const auto copy = [&] { out_ += value_text.substr(run, at - run); };
  while (at < value_text.size()) {
    if (plain(value_text[at])) {
      ++at;
      continue;
    }
    const std::size_t size = code_point_size(value_text, at);
    const unsigned escaped = size == 1  ? static_cast<unsigned char>(value_text[at])
                             : size > 1 ? hidden(value_text, at)
                                        : 0;
    if (size > 1 && escaped == 0) {
      at += size;
      continue;
    }
    copy();
    if (size == 0) {
      out_ += "\xEF\xBF\xBD";
    } else {
      escape(out_, escaped);
    }
    at += size == 0 ? 1 : size;
    run = at;
  }
  copy();
  out_ += '"';
}

void JsonWriter::text_or_null(std::string_view value_text) {
  if (value_text.empty()) {
    null();
  } else {
    text(value_text);
  }
}

void JsonWriter::number(double number) {
  if (!std::isfinite(number)) return null();
  value();
  fmt::format_to(std::back_inserter(out_), "{}", number);
}

void JsonWriter::whole(std::int64_t number) {
  value();
  fmt::format_to(std::back_inserter(out_), "{}", number);
}

void JsonWriter::flag(bool flag) {
  value();
  out_ += flag ? "true" : "false";
}

void JsonWriter::null() {
  value();
  out_ += "null";
}

void JsonWriter::raw(std::string_view json) {
  value();
  for (const char c : json) out_ += c == '\n' || c == '\r' ? ' ' : c;
}

}  // namespace dragoman
