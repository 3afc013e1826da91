#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

#include "read/text_stream.h"

namespace dragoman {

/// The values of a JSON document that is one array, or of one or more values in a row, each as its text. Only
/// brackets and strings are looked at: whether a value is JSON is for its reader to say. Memory: one value.
class JsonValues {
 public:
  enum class Outcome : std::uint8_t { value, too_long, end };

  JsonValues(TextStream stream, std::uint64_t max_value) : stream_(std::move(stream)), max_value_(max_value) {}

  /// Fills `value`; `too_long` passes over a value of more than `max_value` bytes. What is cut off at the end of the
  /// data is given as it is.
  tl::expected<Outcome, std::string> next(std::string& value);

  [[nodiscard]] std::uint64_t number() const { return number_; }    ///< of the value given last, from 1
  [[nodiscard]] std::uint64_t line() const { return first_line_; }  ///< on which that value starts
  /// Once the end was given: the array was closed, or there was none.
  [[nodiscard]] bool closed() const { return !in_array_; }
  [[nodiscard]] const TextStream& stream() const { return stream_; }

 private:
  enum class Step : std::uint8_t { between, part, last_part, behind };
  Step step(char c, bool inside);
  tl::expected<bool, std::string> refill();

  TextStream stream_;
  std::uint64_t max_value_;
  std::string_view piece_;
  std::uint64_t number_ = 0;
  std::uint64_t line_ = 1;
  std::uint64_t first_line_ = 1;
  std::uint64_t depth_ = 0;  // of open brackets within the value
  bool in_string_ = false;
  bool escaped_ = false;
  bool started_ = false;  // something but white space was met
  bool in_array_ = false;
};

}  // namespace dragoman
