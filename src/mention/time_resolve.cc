#include <fmt/format.h>

#include "mention/time_expression.h"

namespace dragoman::times {
namespace {

using std::chrono::days;

constexpr int recent = 60;     // days back
constexpr int soon = 92;       // days ahead
constexpr int long_ago = 240;  // days back

/// A holiday's period in that year; the `nth` one (from 0) where the moon brings two.
std::optional<Time> holiday_in(const Expression& e, int year, const TimeLexicon& lexicon, std::size_t nth) {
  const auto found = lexicon.holidays()[static_cast<std::size_t>(e.holiday)].in_year(year);
  if (nth >= found.size()) return {};
  const auto first = day_period(found[nth].first), last = day_period(found[nth].second);
  if (!first || !last) return {};
  return e.weekend ? weekend_around(*first->from) : span_between(*first, *last);
}

/// The expression's period in that year. `nth`: as above; everything else comes once a year.
std::optional<Time> in_year(const Expression& e, int year, const TimeLexicon& lexicon, std::size_t nth = 0) {
  if (e.shape == Expression::Shape::holiday) return holiday_in(e, year, lexicon, nth);
  if (nth > 0) return {};
  if (e.day > 0 && e.last_day > 0) {
    const bool crosses = e.last_day < e.day;  // "from the 27th to the 3rd of April"
    const int first_year = crosses && e.month == 1 ? year - 1 : year;
    const unsigned first_month = !crosses ? e.month : e.month == 1 ? 12 : e.month - 1;
    const auto first = day_period(first_year, first_month, e.day), last = day_period(year, e.month, e.last_day);
    return first && last ? span_between(*first, *last) : std::nullopt;
  }
  if (e.day > 0) return day_period(year, e.month, e.day);
  if (e.month > 0) return month_period(year, e.month);
  if (e.quarter > 0) return quarter_period(year, e.quarter);
  if (e.half > 0) return half_period(year, e.half);
  if (e.season > 0) return season_period(year, e.season);
  return year_period(year);
}

Time unresolved(const Expression& e) {
  const std::string year = e.year > 0 ? fmt::format("{:04}", e.year) : "XXXX";
  constexpr const char* seasons[] = {"SP", "SU", "FA", "WI"};
  Time time;
  if (e.shape == Expression::Shape::weekday)
    time.timex = fmt::format("XXXX-WXX-{}", e.weekday);
  else if (e.shape != Expression::Shape::calendar)
    return time;
  else if (e.month > 0 && e.day > 0)
    time.timex = fmt::format("{}-{:02}-{:02}", year, e.month, e.day);
  else if (e.month > 0)
    time = {{}, {}, fmt::format("{}-{:02}", year, e.month), Granularity::month};
  else if (e.quarter > 0)
    time = {{}, {}, fmt::format("{}-Q{}", year, e.quarter), Granularity::quarter};
  else if (e.half > 0)
    time = {{}, {}, fmt::format("{}-H{}", year, e.half), Granularity::quarter};
  else if (e.season > 0)
    time = {{}, {}, fmt::format("{}-{}", year, seasons[e.season - 1]), Granularity::quarter};
  return time;
}

/// "Tuesday 3 August": the year in which the third is a Tuesday, the nearest one.
std::optional<Time> by_weekday(const Expression& e, Date published) {
  const int year = year_of(published);
  for (const int step : {0, -1, 1}) {
    const auto time = day_period(year + step, e.month, e.day);
    if (time && iso_weekday(*time->from) == e.weekday) return time;
  }
  return {};
}

std::optional<Time> without_year(const Expression& e, Direction direction, Date published, const TimeLexicon& lexicon) {
  if (e.weekday > 0 && e.day > 0)
    if (auto time = by_weekday(e, published)) return time;
  const int year = year_of(published);
  constexpr int reach = 8;  // 29 February comes again after eight years at most
  std::optional<Time> before, after;
  const bool last = e.which == Which::last || e.which == Which::past || e.which == Which::previous;
  const bool next = e.which == Which::next || e.which == Which::coming;
  for (int step = 1; step >= -reach && !before; --step) {
    for (const std::size_t nth : {1U, 0U}) {
      auto time = in_year(e, year + step, lexicon, nth);
      if (!time || before) continue;
      if (e.which == Which::this_ && *time->from <= published && published <= *time->to) return time;
      if (last ? *time->to < published : *time->from <= published) before = std::move(time);
    }
  }
  for (int step = -1; step <= reach && !after; ++step) {
    for (const std::size_t nth : {0U, 1U}) {
      auto time = in_year(e, year + step, lexicon, nth);
      if (time && !after && (next ? *time->from > published : *time->to >= published)) after = std::move(time);
    }
  }
  if (last) return before;
  if (next) return after;
  if (e.which == Which::this_) return in_year(e, year, lexicon);
  // "will stand trial over the attack of 6 September": news would give the year of a day so far ahead
  const bool told = e.day > 0 && before && after && published - *before->to <= days{recent} &&
                    *after->from - published >= days{long_ago};
  if (direction == Direction::future) return told ? before : after;
  const bool close = after && *after->from - published <= days{soon};
  if (direction == Direction::near && after && before && *after->from - published <= published - *before->to)
    return after;
  if (direction == Direction::unknown && before && close && published - *before->to >= days{long_ago}) return after;
  return before;
}

std::optional<Time> weekday(const Expression& e, Direction direction, Date published) {
  const Date monday = monday_of(published);
  const auto in_week = [&](int steps) {
    return day_period(monday + days{7 * steps + static_cast<int>(e.weekday) - 1});
  };
  const int back = (static_cast<int>(iso_weekday(published)) - static_cast<int>(e.weekday) + 7) % 7;
  const int ahead = (7 - back) % 7;
  if (e.week_steps) return in_week(*e.week_steps);
  if (!e.which)
    return day_period(direction == Direction::future || direction == Direction::near ? published + days{ahead}
                                                                                     : published - days{back});
  switch (*e.which) {
    case Which::last:
    case Which::previous: {  // of the week before; on a Sunday the week that ends counts as that, but for yesterday
      const bool ended = iso_weekday(published) == 7 && back > 1;
      return in_week(ended ? 0 : -1);
    }
    case Which::past:
      return day_period(published - days{back == 0 ? 7 : back});
    case Which::this_:
      return in_week(0);
    case Which::next:
      return in_week(1);
    case Which::coming:
      return day_period(published + days{ahead == 0 ? 7 : ahead});
    case Which::following:
    case Which::same:
    case Which::that:
    case Which::recent:
      return {};
  }
  return {};
}

}  // namespace

Time resolve(const Expression& e, Direction direction, std::optional<Date> published, const TimeLexicon& lexicon) {
  std::optional<Time> time;
  if (e.shape == Expression::Shape::resolved)
    time = e.time;
  else if (e.which == Which::following || e.which == Which::same || e.which == Which::that)
    time = {};
  else if (e.shape == Expression::Shape::weekday && published)
    time = weekday(e, direction, *published);
  else if (e.shape != Expression::Shape::weekday && e.year > 0 && !in_year(e, e.year, lexicon, 1))
    time = in_year(e, e.year, lexicon);  // but not "Eid al-Adha 2006": there were two
  else if (e.shape != Expression::Shape::weekday && e.year == 0 && published)
    time = without_year(e, direction, *published, lexicon);
  if (!time) return unresolved(e);
  Time result = part_of(std::move(*time), e.part);
  constexpr const char* parts[] = {"", "TMO", "TMI", "TAF", "TEV", "TNI"};
  if (e.day_part > 0 && result.from && result.from == result.to) result.timex += parts[e.day_part];
  return result;
}

}  // namespace dragoman::times
