#include "extract/published.h"

#include <fmt/format.h>

#include <array>
#include <chrono>
#include <utility>

namespace dragoman {
namespace {

constexpr std::size_t longest_date = 80;

// The month and day names of RFC 5322 and asctime are these, cut to three letters: grammar, not a lexicon.
constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> weekdays{"monday", "tuesday",  "wednesday", "thursday",
                                                   "friday", "saturday", "sunday"};
// RFC 5322, section 4.3. Other abbreviations mean several zones.
constexpr std::array<std::pair<std::string_view, int>, 12> zones{{{"ut", 0},
                                                                  {"utc", 0},
                                                                  {"gmt", 0},
                                                                  {"z", 0},
                                                                  {"est", -5},
                                                                  {"edt", -4},
                                                                  {"cst", -6},
                                                                  {"cdt", -5},
                                                                  {"mst", -7},
                                                                  {"mdt", -6},
                                                                  {"pst", -8},
                                                                  {"pdt", -7}}};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

// Reads a date from left to right in one pass; what it cannot place makes it fail.
class DateReader {
 public:
  explicit DateReader(std::string_view text) {
    for (const char c : text) text_ += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  }

  tl::expected<Published, std::string> read() {
    while (at_ < text_.size()) {
      if (!part()) return tl::unexpected(std::string("is not understood"));
    }
    if (year_ < 0 || month_ == 0 || day_ == 0) return incomplete();
    const auto day = make_date(year_, month_, day_);
    if (!day) return tl::unexpected(std::string("is no day of the calendar"));
    return Published{*day, utc(*day)};
  }

 private:
  struct Number {
    int value = 0;
    int digits = 0;
  };

  static tl::unexpected<std::string> incomplete() {
    return tl::unexpected(std::string("does not tell year, month and day"));
  }

  bool part() {
    const char c = text_[at_];
    if (c == ' ' || c == ',' || c == '\t' || c == '\n') return ++at_, true;
    if (is_digit(c)) return digits();
    if (is_letter(c)) return word();
    if (c == '(') return comment();
    if ((c == '+' || c == '-') && has_time_) return offset();
    if ((c == '.' && month_ != 0) || (c == '-' && at_ + 1 < text_.size() && text_[at_ + 1] == ' ') || c == '|')
      return ++at_, true;
    return false;
  }

  // RFC 5322 and JavaScript name the zone once more in brackets.
  bool comment() {
    const std::size_t end = text_.find(')', at_);
    if (end == std::string::npos) return false;
    at_ = end + 1;
    return true;
  }

  Number number() {
    Number n;
    while (at_ < text_.size() && is_digit(text_[at_]) && n.digits < 9) {
      n.value = n.value * 10 + (text_[at_++] - '0');
      ++n.digits;
    }
    return n;
  }

  [[nodiscard]] char here() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  [[nodiscard]] bool digit_after_next() const { return at_ + 1 < text_.size() && is_digit(text_[at_ + 1]); }

  bool digits() {
    const Number first = number();
    if (here() == ':') return time(first.value, first.digits);
    if ((here() == '-' || here() == '/' || here() == '.') && digit_after_next() && !has_date_) return triple(first);
    if (first.digits == 8 && !has_date_) {
      return take_date(first.value / 10000, first.value / 100 % 100, first.value % 100) && basic_time();
    }
    if (here() == 'p' || here() == 'a') {
      if (!has_time_ && first.digits <= 2 && at_ + 1 < text_.size() && text_[at_ + 1] == 'm') {
        set_time(first.value, 0, 0);
        return true;
      }
    }
    if (first.digits == 4 && year_ < 0) return year_ = first.value, true;
    if (first.digits <= 2 && day_ == 0 && first.value >= 1 && first.value <= 31) {
      day_ = static_cast<unsigned>(first.value);
      for (const std::string_view ordinal : {"st", "nd", "rd", "th"}) {
        if (std::string_view(text_).substr(at_).starts_with(ordinal)) at_ += 2;
      }
      if (here() == '-') ++at_;  // 29-Jul-2021
      return true;
    }
    return false;
  }

  // Three numbers with the same sign between them.
  bool triple(Number first) {
    const char sign = text_[at_++];
    const Number second = number();
    if (here() != sign || !digit_after_next()) return false;
    ++at_;
    const Number third = number();
    if (first.digits == 4 && second.digits <= 2 && third.digits <= 2) {
      if (!take_date(first.value, second.value, third.value)) return false;
      if (here() == 't') return ++at_, is_digit(here());
      return true;
    }
    if (third.digits != 4 || first.digits > 2 || second.digits > 2) return false;
    if (sign == '.') return take_date(third.value, second.value, first.value);
    // Day and month stand in either order, depending on the country: only where one cannot be a month is it told.
    if (first.value > 12 || first.value == second.value) return take_date(third.value, second.value, first.value);
    if (second.value > 12) return take_date(third.value, first.value, second.value);
    return false;
  }

  bool take_date(int year, int month, int day) {
    if (has_date_ || year_ >= 0 || month_ != 0 || day_ != 0) return false;
    has_date_ = true;
    year_ = year;
    // Zero is no month and no day; 99 makes the calendar say so.
    month_ = month == 0 ? 99U : static_cast<unsigned>(month);
    day_ = day == 0 ? 99U : static_cast<unsigned>(day);
    return true;
  }

  bool time(int hour, int hour_digits) {
    if (has_time_ || hour_digits > 2) return false;
    ++at_;
    const Number minute = number();
    Number second;
    if (minute.digits != 2) return false;
    if (here() == ':') {
      ++at_;
      second = number();
      if (second.digits != 2) return false;
    }
    if (here() == '.' || (here() == ',' && digit_after_next())) {
      ++at_;
      while (is_digit(here())) ++at_;
    }
    set_time(hour, minute.value, second.value);
    return true;
  }

  // "T120500" behind "20210729".
  bool basic_time() {
    if (here() != 't') return true;
    ++at_;
    const Number n = number();
    if (n.digits == 6)
      set_time(n.value / 10000, n.value / 100 % 100, n.value % 100);
    else if (n.digits == 4)
      set_time(n.value / 100, n.value % 100, 0);
    else
      return false;
    return true;
  }

  void set_time(int hour, int minute, int second) {
    has_time_ = true;
    hour_ = hour;
    minute_ = minute;
    second_ = second;
  }

  bool offset() {
    if (has_offset_) return false;
    const int sign = text_[at_++] == '-' ? -1 : 1;
    const Number hours = number();
    int minutes = 0;
    if (hours.digits == 4) {
      minutes = hours.value / 100 * 60 + hours.value % 100;
    } else if (hours.digits <= 2 && hours.digits > 0) {
      minutes = hours.value * 60;
      if (here() == ':') {
        ++at_;
        minutes += number().value;
      }
    } else {
      return false;
    }
    if (minutes > 24 * 60) return false;
    has_offset_ = true;
    offset_ = sign * minutes;
    return true;
  }

  bool word() {
    const std::size_t begin = at_;
    while (is_letter(here())) ++at_;
    const std::string_view word = std::string_view(text_).substr(begin, at_ - begin);
    if (word.size() >= 3) {
      for (std::size_t i = 0; i < months.size(); ++i) {
        if (!months[i].starts_with(word)) continue;
        if (month_ != 0) return false;
        month_ = static_cast<unsigned>(i + 1);
        if (here() == '-') ++at_;
        return true;
      }
      for (const std::string_view weekday : weekdays) {
        if (weekday.starts_with(word)) return true;
      }
    }
    if (word == "am" || word == "pm") {
      if (!has_time_ || hour_ < 1 || hour_ > 12) return false;
      hour_ = hour_ % 12 + (word == "pm" ? 12 : 0);
      return true;
    }
    if (word == "at") return true;
    if (!has_time_) return false;
    return zone(word);
  }

  bool zone(std::string_view name) {
    if (has_offset_ || zone_named_) return false;
    zone_named_ = true;
    for (const auto& [known, hours] : zones) {
      if (name != known) continue;
      if (here() == '+' || here() == '-') return offset();  // GMT+0200
      has_offset_ = true;
      offset_ = hours * 60;
      return true;
    }
    constexpr std::size_t longest_zone = 5;
    return name.size() >= 2 && name.size() <= longest_zone;  // some zone; which hour it is elsewhere is not known
  }

  [[nodiscard]] std::optional<std::string> utc(Date day) const {
    if (!has_time_ || !has_offset_ || hour_ > 23 || minute_ > 59 || second_ > 59) return std::nullopt;
    const auto local = std::chrono::sys_seconds(day) + std::chrono::hours(hour_) + std::chrono::minutes(minute_) +
                       std::chrono::seconds(second_);
    const auto moment = local - std::chrono::minutes(offset_);
    const Date utc_day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day ymd{utc_day};
    if (static_cast<int>(ymd.year()) < 0 || static_cast<int>(ymd.year()) > 9999) return std::nullopt;
    const std::chrono::hh_mm_ss clock(moment - utc_day);
    return fmt::format("{}T{:02}:{:02}:{:02}Z", to_string(utc_day), clock.hours().count(), clock.minutes().count(),
                       clock.seconds().count());
  }

  std::string text_;
  std::size_t at_ = 0;
  int year_ = -1;
  unsigned month_ = 0;
  unsigned day_ = 0;
  bool has_date_ = false;
  bool has_time_ = false;
  int hour_ = 0, minute_ = 0, second_ = 0;
  bool has_offset_ = false;
  bool zone_named_ = false;
  int offset_ = 0;  // minutes east of Greenwich
};

}  // namespace

tl::expected<Published, std::string> read_published(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return tl::unexpected(std::string("is empty"));
  text = text.substr(begin, text.find_last_not_of(" \t\r\n") + 1 - begin);
  if (text.size() > longest_date) return tl::unexpected(std::string("is not understood"));
  return DateReader(text).read();
}

}  // namespace dragoman
