#pragma once

#include <cstddef>
#include <optional>

#include "article/mention.h"
#include "mention/time_calendar.h"
#include "mention/time_lexicon.h"

namespace dragoman::times {

/// What the words of a date expression say, before it is known which year or week they mean. `begin` and `end` count
/// atoms. Numbers are 0 where nothing was said.
struct Expression {
  enum class Shape : std::uint8_t {
    resolved,  ///< `time` says it all; it may be unresolved for good ("the following day")
    calendar,  ///< month, day, quarter, half or season, of `year` or of a year that is to be found
    holiday,   ///< index into the lexicon's holidays, of `year` or of a year that is to be found
    weekday    ///< a day of the week, of the week that is `week_steps` away or of a week that is to be found
  };

  std::size_t begin = 0;
  std::size_t end = 0;
  Shape shape = Shape::calendar;
  Time time;
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  unsigned last_day = 0;  ///< "18-19 November"
  unsigned weekday = 0;
  unsigned quarter = 0;
  unsigned half = 0;
  unsigned season = 0;
  std::int32_t holiday = -1;
  bool weekend = false;  ///< "Labor Day weekend": the days off around the holiday
  std::optional<int> week_steps;
  std::optional<Which> which;
  Part part = Part::whole;
  unsigned day_part = 0;       ///< "Monday night": 1 morning .. 5 night
  bool takes_article = false;  ///< "the" before it belongs to it: "the 1990s", but not "the March election"
};

/// Where the clause plays, as far as its words tell. `near` is for words that look ahead but not far ("ahead of
/// Sunday's vote", "called for 24 June").
enum class Direction : std::uint8_t { unknown, past, near, future };

/// The period that is meant, seen from `published`. A date without a year is the latest such date that has begun, the
/// next one where `direction` is future, the nearer of both where it is near; without any evidence a date within three
/// months ahead is taken before one that lies eight months or more back, since news gives the year, or "last", to what
/// is long past. A weekday without evidence is the
/// latest one, the day of publication included. Unresolved (from and to empty) where `published` is missing and needed.
Time resolve(const Expression& expression, Direction direction, std::optional<Date> published,
             const TimeLexicon& lexicon);

}  // namespace dragoman::times
