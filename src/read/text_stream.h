#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

#include "read/byte_source.h"
#include "read/encoding.h"

namespace dragoman {

/// A file's text in pieces of UTF-8, without byte order mark. UTF-16 is decoded on the way; an unpaired surrogate
/// becomes one byte 0xFF, which is never part of UTF-8, so that whoever repairs the text counts it as one fault.
/// UTF-8 comes as it is, not checked: `repair_utf8` does that, a record at a time.
class TextStream {
 public:
  explicit TextStream(ByteSource bytes) : bytes_(std::move(bytes)) {}

  /// Reads until `size` bytes of text or the end are at hand and returns what is; the text is not used up.
  tl::expected<std::string_view, std::string> peek(std::size_t size);

  /// The next piece, empty at the end. It stays until the next call.
  tl::expected<std::string_view, std::string> next();

  /// "UTF-16LE" and so on where the text was decoded, else empty. Known after the first call.
  [[nodiscard]] std::string_view decoded_from() const;
  [[nodiscard]] const ByteSource& bytes() const { return bytes_; }

 private:
  tl::expected<bool, std::string> read_more();
  tl::expected<bool, std::string> start();

  ByteSource bytes_;
  Encoding encoding_ = Encoding::utf8;
  Utf16Decoder decoder_;
  std::string ahead_;  // text that was read but not given out
  std::string given_;  // the piece given out last
  bool started_ = false;
  bool ended_ = false;
};

}  // namespace dragoman
