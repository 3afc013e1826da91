#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace dragoman {

enum class Encoding : std::uint8_t { utf8, utf16le, utf16be, utf32 };

struct EncodingGuess {
  Encoding encoding = Encoding::utf8;
  std::size_t mark = 0;  ///< bytes of the byte order mark
};

/// By the byte order mark; without one, UTF-16 where nearly every second byte of `head` is zero and hardly any other
/// (which text in Latin letters is), and UTF-8 for all else.
EncodingGuess guess_encoding(std::string_view head);

/// UTF-16 in pieces of any length to UTF-8. An unpaired surrogate becomes the byte 0xFF (see TextStream).
class Utf16Decoder {
 public:
  explicit Utf16Decoder(bool big_endian = false) : big_endian_(big_endian) {}

  void decode(std::string_view bytes, std::string& out);
  void finish(std::string& out);  ///< what is cut off at the end becomes 0xFF

 private:
  void unit(std::uint32_t value, std::string& out);

  bool big_endian_;
  bool has_half_ = false;  // an odd byte waits in half_
  unsigned char half_ = 0;
  std::uint32_t high_ = 0;  // a high surrogate that waits for its low one
};

/// Appends a code point below U+110000.
void append_utf8(std::uint32_t code_point, std::string& out);

}  // namespace dragoman
