#include "mention/time_calendar.h"

#include <algorithm>

#include <fmt/format.h>

namespace dragoman::times {
namespace {

using std::chrono::days;
using std::chrono::year_month_day;

constexpr int first_year = 1;
constexpr int last_year = 9999;

bool possible(int year) { return year >= first_year && year <= last_year; }
bool possible(Date day) { return possible(year_of(day)); }

std::optional<Time> period(std::optional<Date> from, std::optional<Date> to, std::string timex, Granularity grain) {
  if (!from || !to || !possible(*from) || !possible(*to) || *to < *from) return {};
  return Time{from, to, std::move(timex), grain};
}

Date last_day_of_month(int year, unsigned month) {
  return std::chrono::year{year} / std::chrono::month{month} / std::chrono::last;
}

int iso_week_year(Date day) { return year_of(monday_of(day) + days{3}); }

std::string iso_week(Date day) {
  const Date thursday = monday_of(day) + days{3};
  const Date new_year = std::chrono::year{year_of(thursday)} / 1 / 1;
  return fmt::format("{:04}-W{:02}", iso_week_year(day), (thursday - new_year).count() / 7 + 1);
}

std::optional<Time> months_period(int year, unsigned month, int months, std::string timex) {
  if (!possible(year)) return {};
  const auto from = make_date(year, month, 1);
  if (!from) return {};
  return period(from, add_months(*from, months) - days{1}, std::move(timex), Granularity::quarter);
}

std::optional<Time> years_period(int first, int last, std::string timex, Granularity grain) {
  if (!possible(first) || !possible(last)) return {};
  return period(make_date(first, 1, 1), make_date(last, 12, 31), std::move(timex), grain);
}

}  // namespace

int full_year(int two_digits, std::optional<Date> published) {
  if (!published) return 0;
  const int now = year_of(*published);
  const int year = now - now % 100 + two_digits;
  return year > now + 10 ? year - 100 : year;
}

int year_of(Date day) { return int{year_month_day{day}.year()}; }
unsigned month_of(Date day) { return unsigned{year_month_day{day}.month()}; }
unsigned day_of(Date day) { return unsigned{year_month_day{day}.day()}; }
unsigned iso_weekday(Date day) { return std::chrono::weekday{day}.iso_encoding(); }
Date monday_of(Date day) { return day - days{iso_weekday(day) - 1}; }

Date add_months(Date day, int months) {
  const year_month_day date{day};
  const auto month = date.year() / date.month() + std::chrono::months{months};
  const year_month_day moved = month / date.day();
  return moved.ok() ? Date{moved} : Date{month / std::chrono::last};
}

namespace {

/// Both computations end in 31 * month + day - 1.
Date computus_day(int year, int n) {
  return std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(n / 31)} /
         std::chrono::day{static_cast<unsigned>(n % 31 + 1)};
}

}  // namespace

Date easter(int year) {
  const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25;
  const int g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4;
  const int l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
  return computus_day(year, n);
}

Date orthodox_easter(int year) {
  const int d = (19 * (year % 19) + 15) % 30, e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7, n = d + e + 114;
  return computus_day(year, n) + days{year / 100 - year / 400 - 2};
}

std::optional<Date> nth_weekday(int year, unsigned month, unsigned weekday, int n) {
  if (!possible(year) || month < 1 || month > 12) return {};
  const std::chrono::weekday day{weekday % 7};
  if (n == -1) return Date{std::chrono::year{year} / std::chrono::month{month} / day[std::chrono::last]};
  if (n < 1 || n > 5) return {};
  const auto found = std::chrono::year{year} / std::chrono::month{month} / day[static_cast<unsigned>(n)];
  return found.ok() ? std::optional<Date>(found) : std::nullopt;
}

std::optional<Time> day_period(Date day) {
  if (!possible(day)) return {};
  return period(day, day, to_string(day), Granularity::day);
}

std::optional<Time> day_period(int year, unsigned month, unsigned day) {
  const auto date = possible(year) ? make_date(year, month, day) : std::nullopt;
  return date ? day_period(*date) : std::nullopt;
}

std::optional<Time> week_period(Date day) {
  const Date monday = monday_of(day);
  return possible(monday) ? period(monday, monday + days{6}, iso_week(day), Granularity::week) : std::nullopt;
}

std::optional<Time> weekend_period(Date day) {
  const Date monday = monday_of(day);
  if (!possible(monday)) return {};
  return period(monday + days{5}, monday + days{6}, iso_week(day) + "-WE", Granularity::day);
}

std::optional<Time> weekend_around(Date holiday) {
  const unsigned weekday = iso_weekday(holiday);
  auto time = weekend_period(weekday <= 2 ? holiday - days{7} : holiday);
  if (time && weekday == 1) time->to = holiday;
  if (time && weekday == 5) time->from = holiday;
  return time;
}

std::optional<Time> workweek_period(Date day) {
  auto time = week_period(day);
  if (time) time->to = *time->from + days{4};
  return time;
}

std::optional<Time> numbered_week(int year, int week) {
  const auto fourth = possible(year) ? make_date(year, 1, 4) : std::nullopt;  // always in week 1
  if (!fourth || week < 1 || week > 53) return {};
  const Date day = *fourth + days{7 * (week - 1)};
  return iso_week_year(day) == year ? week_period(day) : std::nullopt;
}

std::optional<Time> month_period(int year, unsigned month) {
  if (!possible(year) || month < 1 || month > 12) return {};
  return period(make_date(year, month, 1), last_day_of_month(year, month), fmt::format("{:04}-{:02}", year, month),
                Granularity::month);
}

std::optional<Time> quarter_period(int year, unsigned quarter) {
  if (quarter < 1 || quarter > 4) return {};
  return months_period(year, quarter * 3 - 2, 3, fmt::format("{:04}-Q{}", year, quarter));
}

std::optional<Time> half_period(int year, unsigned half) {
  if (half < 1 || half > 2) return {};
  return months_period(year, half * 6 - 5, 6, fmt::format("{:04}-H{}", year, half));
}

std::optional<Time> season_period(int year, unsigned season) {
  if (season < 1 || season > 4) return {};
  constexpr const char* names[] = {"SP", "SU", "FA", "WI"};
  return months_period(year, season * 3, 3, fmt::format("{:04}-{}", year, names[season - 1]));
}

std::optional<Time> year_period(int year) {
  return years_period(year, year, fmt::format("{:04}", year), Granularity::year);
}

std::optional<Time> decade_period(int year) {
  const int first = year - year % 10;
  return years_period(std::max(first, first_year), first + 9, fmt::format("{:03}", year / 10), Granularity::decade);
}

std::optional<Time> century_period(int century) {
  const int first = (century - 1) * 100;
  if (century < 1) return {};
  return years_period(std::max(first, first_year), first + 99, fmt::format("{:02}", century - 1), Granularity::decade);
}

std::optional<Date> add_units(Unit unit, Date day, int count) {
  constexpr int most = 120'000;  // months or days: no number in a text can leave the calendar and overflow
  const int n = std::clamp(count, -most, most);
  Date moved = day;
  switch (unit) {
    case Unit::day:
      moved = day + days{n};
      break;
    case Unit::week:
    case Unit::workweek:
    case Unit::weekend:
      moved = day + days{7 * n};
      break;
    case Unit::fortnight:
      moved = day + days{14 * n};
      break;
    case Unit::month:
      moved = add_months(day, n);
      break;
    case Unit::quarter:
      moved = add_months(day, 3 * std::clamp(n, -most / 3, most / 3));
      break;
    case Unit::year:
      moved = add_months(day, 12 * std::clamp(n, -most / 12, most / 12));
      break;
    case Unit::decade:
      moved = add_months(day, 120 * std::clamp(n, -most / 120, most / 120));
      break;
    case Unit::century:
      moved = add_months(day, 1200 * std::clamp(n, -most / 1200, most / 1200));
      break;
  }
  if (!possible(moved)) return {};
  return moved;
}

std::optional<Time> unit_period(Unit unit, Date day, int steps) {
  const auto moved = add_units(unit,
                               unit == Unit::day || unit == Unit::week || unit == Unit::workweek ||
                                       unit == Unit::weekend || unit == Unit::fortnight
                                   ? day
                                   : day - days{day_of(day) - 1},
                               steps);
  if (!moved) return {};
  const int year = year_of(*moved);
  switch (unit) {
    case Unit::day:
      return day_period(*moved);
    case Unit::week:
    case Unit::fortnight:
      return week_period(*moved);
    case Unit::workweek:
      return workweek_period(*moved);
    case Unit::weekend:
      return weekend_period(*moved);
    case Unit::month:
      return month_period(year, month_of(*moved));
    case Unit::quarter:
      return quarter_period(year, (month_of(*moved) + 2) / 3);
    case Unit::year:
      return year_period(year);
    case Unit::decade:
      return decade_period(year);
    case Unit::century:
      return century_period(year / 100 + 1);
  }
  return {};
}

Granularity granularity(Unit unit) {
  switch (unit) {
    case Unit::day:
    case Unit::weekend:
      return Granularity::day;
    case Unit::week:
    case Unit::workweek:
    case Unit::fortnight:
      return Granularity::week;
    case Unit::month:
      return Granularity::month;
    case Unit::quarter:
      return Granularity::quarter;
    case Unit::year:
      return Granularity::year;
    case Unit::decade:
    case Unit::century:
      return Granularity::decade;
  }
  return Granularity::day;
}

Time part_of(Time whole, Part part) {
  if (!whole.from || !whole.to || part == Part::whole || *whole.from == *whole.to) return whole;
  const Date from = *whole.from, to = *whole.to;
  const bool halves = part == Part::first_half || part == Part::second_half;
  const bool head = part == Part::early || part == Part::first_half;
  const bool tail = part == Part::late || part == Part::second_half;
  const auto cut = [&](Date second, Date third) {  // the first days of the second and of the last part
    if (!head) whole.from = tail ? third : second;
    if (!tail) whole.to = (head ? second : third) - days{1};
  };
  const auto length = (to - from).count() + 1;
  if (length <= 2) return whole;
  const Date next = to + days{1};
  const bool whole_months = day_of(from) == 1 && day_of(next) == 1;
  const int months =
      (year_of(next) - year_of(from)) * 12 + static_cast<int>(month_of(next)) - static_cast<int>(month_of(from));
  if (halves) {
    const Date middle = whole_months && months > 1 ? add_months(from, months / 2) : from + days{length / 2};
    cut(middle, middle);
  } else if (length == 7) {  // Monday to Wednesday, Tuesday to Thursday, Thursday to Sunday
    cut(from + days{head ? 3 : 1}, from + days{tail ? 3 : 4});
  } else if (whole_months && months == 1) {
    cut(from + days{10}, from + days{20});
  } else if (whole_months && months >= 3) {
    const bool years = months > 12;
    cut(add_months(from, years ? months * 3 / 10 : months / 3),
        add_months(from, years ? months * 7 / 10 : months * 2 / 3));
  } else {
    cut(from + days{length / 3}, from + days{length * 2 / 3});
  }
  return whole;
}

std::optional<Time> span_between(const Time& from, const Time& to) {
  if (!from.from || !to.to || *to.to < *from.from) return {};
  if (from.timex == to.timex) return Time{from.from, to.to, from.timex, to.granularity};
  return Time{from.from, to.to, from.timex + "/" + to.timex, std::min(from.granularity, to.granularity)};
}

}  // namespace dragoman::times
