#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "read/text_stream.h"

namespace dragoman {

/// The records of comma- or tab-separated values (RFC 4180): fields in double quotes may hold separators, line breaks
/// and doubled quotes. Lenient where files in the wild are: lines end in "\n", "\r\n" or "\r"; a field of which only
/// the first words stand in quotes ("No," he said) keeps its quotes; blank lines are passed over.
class CsvRecords {
 public:
  enum class Outcome : std::uint8_t { record, too_long, unclosed_quote, end };

  CsvRecords(TextStream stream, char separator, std::uint64_t max_record)
      : stream_(std::move(stream)), separator_(separator), max_record_(max_record) {}

  /// Fills `fields`, of which at most `max_fields` are kept. `too_long`: more than `max_record` bytes, passed over.
  /// `unclosed_quote`: the data ends within quotes.
  tl::expected<Outcome, std::string> next(std::vector<std::string>& fields);

  /// How many fields the record given last has, kept or not.
  [[nodiscard]] std::size_t field_count() const { return count_; }
  [[nodiscard]] std::uint64_t line() const { return first_line_; }  ///< on which that record starts, from 1
  [[nodiscard]] const TextStream& stream() const { return stream_; }

  static constexpr std::size_t max_fields = 4096;

 private:
  enum class State : std::uint8_t { start, plain, quoted, quote_in_quoted };
  void step(char c, std::vector<std::string>& fields);
  void end_field(std::vector<std::string>& fields);
  void keep(char c);

  TextStream stream_;
  char separator_;
  std::uint64_t max_record_;
  std::string_view piece_;
  std::string field_;
  State state_ = State::start;
  bool crossed_ = false;  // the quotes hold a separator or a line break
  bool last_was_cr_ = false;
  bool ended_ = false;      // a record's line end was read
  std::uint64_t size_ = 0;  // of the record so far
  std::size_t count_ = 0;
  std::uint64_t line_ = 1;
  std::uint64_t first_line_ = 1;
};

/// The separator of a table whose first lines are `head`: whichever of comma, semicolon, tab and bar stands most often
/// in the first line outside of quotes; a comma where none does.
char guess_separator(std::string_view head);

}  // namespace dragoman
