#include "read/json_values.h"

namespace dragoman {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

}  // namespace

tl::expected<bool, std::string> JsonValues::refill() {
  if (!piece_.empty()) return true;
  auto piece = stream_.next();
  if (!piece) return tl::unexpected(piece.error());
  piece_ = *piece;
  return !piece_.empty();
}

// What `c` is to a value that is under way (`inside`) or still awaited.
JsonValues::Step JsonValues::step(char c, bool inside) {
  if (in_string_) {
    if (escaped_)
      escaped_ = false;
    else if (c == '\\')
      escaped_ = true;
    else if (c == '"')
      in_string_ = false;
    return Step::part;
  }
  if (depth_ == 0) {
    const bool ends_array = c == ']' && in_array_;
    if (is_space(c) || c == ',' || ends_array) {
      if (inside) return Step::behind;  // a number or word ends before what follows it
      if (ends_array) in_array_ = false;
      return Step::between;
    }
    if (c == '[' && !started_) {
      in_array_ = true;
      return Step::between;
    }
  }
  if (c == '"') in_string_ = true;
  if (c == '{' || c == '[') ++depth_;
  if (c == '}' || c == ']') {
    if (depth_ > 0) --depth_;
    if (depth_ == 0) return Step::last_part;
  }
  return Step::part;
}

tl::expected<JsonValues::Outcome, std::string> JsonValues::next(std::string& value) {
  value.clear();
  depth_ = 0;
  in_string_ = escaped_ = false;
  std::uint64_t size = 0;
  bool done = false;
  while (!done) {
    auto more = refill();
    if (!more) return tl::unexpected(more.error());
    if (!*more) break;
    std::size_t begin = 0, end = 0;
    for (; end < piece_.size() && !done; ++end) {
      const char c = piece_[end];
      const Step what = step(c, size != 0 || end > begin);
      done = what == Step::last_part || what == Step::behind;
      if (what == Step::behind) break;
      started_ = started_ || !is_space(c);
      if (c == '\n') ++line_;
      if (what == Step::between) begin = end + 1;
      if (what != Step::between && size == 0 && end == begin) {
        ++number_;
        first_line_ = line_;
      }
    }
    size += end - begin;
    if (size > max_value_)
      value = std::string();
    else
      value += piece_.substr(begin, end - begin);
    piece_.remove_prefix(end);
  }
  if (size == 0) return Outcome::end;
  return size > max_value_ ? Outcome::too_long : Outcome::value;
}

}  // namespace dragoman
