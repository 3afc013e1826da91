#include "read/encoding.h"

namespace dragoman {

EncodingGuess guess_encoding(std::string_view head) {
  using std::string_view_literals::operator""sv;
  if (head.starts_with("\xEF\xBB\xBF")) return {Encoding::utf8, 3};
  if (head.starts_with("\xFF\xFE\0\0"sv) || head.starts_with("\0\0\xFE\xFF"sv)) return {Encoding::utf32, 4};
  if (head.starts_with("\xFF\xFE")) return {Encoding::utf16le, 2};
  if (head.starts_with("\xFE\xFF")) return {Encoding::utf16be, 2};
  std::size_t zeros[2] = {0, 0};
  for (std::size_t i = 0; i < head.size(); ++i) zeros[i % 2] += static_cast<std::size_t>(head[i] == '\0');
  const std::size_t units = head.size() / 2;
  const auto many = [&](std::size_t count) { return units >= 8 && count * 10 >= units * 7; };
  const auto few = [&](std::size_t count) { return count * 50 <= units; };
  if (many(zeros[1]) && few(zeros[0])) return {Encoding::utf16le, 0};
  if (many(zeros[0]) && few(zeros[1])) return {Encoding::utf16be, 0};
  return {};
}

void append_utf8(std::uint32_t code_point, std::string& out) {
  const auto put = [&](std::uint32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
  if (code_point < 0x80) {
    put(code_point);
  } else if (code_point < 0x800) {
    put(0xC0 | code_point >> 6);
    put(0x80 | (code_point & 0x3F));
  } else if (code_point < 0x10000) {
    put(0xE0 | code_point >> 12);
    put(0x80 | (code_point >> 6 & 0x3F));
    put(0x80 | (code_point & 0x3F));
  } else {
    put(0xF0 | code_point >> 18);
    put(0x80 | (code_point >> 12 & 0x3F));
    put(0x80 | (code_point >> 6 & 0x3F));
    put(0x80 | (code_point & 0x3F));
  }
}

void Utf16Decoder::unit(std::uint32_t value, std::string& out) {
  const bool low = value >= 0xDC00 && value <= 0xDFFF;
  if (high_ != 0) {
    if (low)
      append_utf8(0x10000 + ((high_ - 0xD800) << 10) + (value - 0xDC00), out);
    else
      out += '\xFF';
    high_ = 0;
    if (low) return;
  }
  if (value >= 0xD800 && value <= 0xDBFF) {
    high_ = value;
  } else if (low) {
    out += '\xFF';
  } else {
    append_utf8(value, out);
  }
}

void Utf16Decoder::decode(std::string_view bytes, std::string& out) {
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (!has_half_) {
      half_ = byte;
      has_half_ = true;
      continue;
    }
    has_half_ = false;
    const std::uint32_t first = half_, second = byte;
    unit(big_endian_ ? first << 8 | second : second << 8 | first, out);
  }
}

void Utf16Decoder::finish(std::string& out) {
  if (high_ != 0) out += '\xFF';
  if (has_half_) out += '\xFF';
  high_ = 0;
  has_half_ = false;
}

}  // namespace dragoman
