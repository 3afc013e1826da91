#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

#include "read/text_stream.h"

namespace dragoman {

/// A text stream's lines, numbered from 1, without their ends ("\n" or "\r\n").
class Lines {
 public:
  enum class Outcome : std::uint8_t { line, too_long, end };

  Lines(TextStream stream, std::uint64_t max_line) : stream_(std::move(stream)), max_line_(max_line) {}

  /// Fills `line`. `too_long`: the line has more than `max_line` bytes and is passed over without being kept; `line`
  /// is empty. Gives a line as soon as its end was read, so a pipe's writer need not write ahead.
  tl::expected<Outcome, std::string> next(std::string& line);

  [[nodiscard]] std::uint64_t number() const { return number_; }  ///< of the line given last
  [[nodiscard]] const TextStream& stream() const { return stream_; }

 private:
  TextStream stream_;
  std::uint64_t max_line_;
  std::string_view piece_;  // of the stream's last piece: what was not given out
  std::uint64_t number_ = 0;
};

}  // namespace dragoman
