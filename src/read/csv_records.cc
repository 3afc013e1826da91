#include "read/csv_records.h"

#include <algorithm>
#include <utility>

namespace dragoman {

char guess_separator(std::string_view head) {
  constexpr std::string_view candidates = ",;\t|";
  std::size_t counts[candidates.size()] = {};
  bool quoted = false;
  for (const char c : head) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == '\n' || c == '\r') break;
    const std::size_t which = candidates.find(c);
    if (which != std::string_view::npos) ++counts[which];
  }
  return candidates[static_cast<std::size_t>(std::ranges::max_element(counts) - counts)];
}

void CsvRecords::keep(char c) {
  ++size_;
  if (size_ <= max_record_ && count_ < max_fields) field_ += c;
}

void CsvRecords::end_field(std::vector<std::string>& fields) {
  if (count_ < max_fields) fields.push_back(std::exchange(field_, {}));
  ++count_;
  ++size_;
  crossed_ = false;
  state_ = State::start;
}

void CsvRecords::step(char c, std::vector<std::string>& fields) {
  const bool line_end = c == '\n' || c == '\r';
  if (state_ == State::quoted) {
    if (c == '"') {
      state_ = State::quote_in_quoted;
    } else {
      crossed_ = crossed_ || c == separator_ || line_end;
      keep(c);
    }
    return;
  }
  if (state_ == State::start && c == '"') {
    state_ = State::quoted;
    return;
  }
  if (state_ == State::quote_in_quoted && c == '"') {
    keep('"');
    state_ = State::quoted;
    return;
  }
  if (c == separator_) return end_field(fields);
  if (line_end) {
    const bool blank = state_ == State::start && count_ == 0;
    if (!blank) {
      end_field(fields);
      ended_ = true;
    }
    return;
  }
  if (state_ == State::quote_in_quoted && !crossed_) {
    // The quotes are part of the text: "No," he said
    field_.insert(field_.begin(), '"');
    keep('"');
  }
  keep(c);
  state_ = State::plain;
}

tl::expected<CsvRecords::Outcome, std::string> CsvRecords::next(std::vector<std::string>& fields) {
  fields.clear();
  field_.clear();
  state_ = State::start;
  crossed_ = ended_ = false;
  size_ = 0;
  count_ = 0;
  while (!ended_) {
    if (piece_.empty()) {
      auto piece = stream_.next();
      if (!piece) return tl::unexpected(piece.error());
      if (piece->empty()) break;
      piece_ = *piece;
    }
    std::size_t used = 0;
    while (used < piece_.size() && !ended_) {
      const char c = piece_[used++];
      const bool line_start = size_ == 0 && state_ == State::start;
      const bool second_of_crlf = std::exchange(last_was_cr_, c == '\r') && c == '\n';
      if (line_start) first_line_ = line_;
      if ((c == '\n' && !second_of_crlf) || c == '\r') ++line_;
      if (second_of_crlf && state_ != State::quoted) continue;
      step(c, fields);
    }
    piece_.remove_prefix(used);
    if (size_ > max_record_) {
      fields = std::vector<std::string>();
      field_ = std::string();
    }
  }
  if (state_ == State::quoted) return size_ > max_record_ ? Outcome::too_long : Outcome::unclosed_quote;
  if (!ended_) {
    if (count_ == 0 && state_ == State::start) return Outcome::end;
    end_field(fields);
  }
  return size_ > max_record_ ? Outcome::too_long : Outcome::record;
}

}  // namespace dragoman
