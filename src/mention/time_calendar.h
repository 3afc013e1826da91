#pragma once

#include <optional>
#include <string>

#include "article/date.h"
#include "article/mention.h"

/// Periods of the calendar as `Time` values: inclusive days, TIMEX3 value (ISO 24617-1, ISO 8601), granularity.
/// Nothing is returned for a day that does not exist or a year outside 1..9999. Pure functions.
namespace dragoman::times {

/// What people count time in.
/// A workweek is Monday to Friday.
enum class Unit : std::uint8_t { day, week, workweek, fortnight, weekend, month, quarter, year, decade, century };

/// Which part of a period is meant: "early March", "the end of 2019", "the second half of the year".
enum class Part : std::uint8_t { whole, early, mid, late, first_half, second_half };

/// The year that two digits stand for: the one nearest to `published`, at most ten years ahead; 0 without it.
int full_year(int two_digits, std::optional<Date> published);

int year_of(Date day);
unsigned month_of(Date day);
unsigned day_of(Date day);
/// ISO 8601: Monday 1 .. Sunday 7.
unsigned iso_weekday(Date day);
/// The Monday of the day's ISO week.
Date monday_of(Date day);
/// Months later (or earlier), on the same day of the month or the month's last.
Date add_months(Date day, int months);

/// Western Easter Sunday (the anonymous Gregorian computus, Meeus 1991) and the Orthodox one, both as Gregorian days.
Date easter(int year);
Date orthodox_easter(int year);
/// The nth (from 1) such weekday of a month; n = -1 is the last one.
std::optional<Date> nth_weekday(int year, unsigned month, unsigned weekday, int n);

std::optional<Time> day_period(Date day);
std::optional<Time> day_period(int year, unsigned month, unsigned day);
std::optional<Time> week_period(Date any_day_of_it);
std::optional<Time> weekend_period(Date any_day_of_its_week);
/// A holiday's weekend: the nearest Saturday and Sunday, and the holiday where it lies beside them.
std::optional<Time> weekend_around(Date holiday);
/// Monday to Friday. TIMEX3 has no value for it: the week's.
std::optional<Time> workweek_period(Date any_day_of_its_week);
/// ISO 8601 week 1..53 of a year; nothing for the 53rd of a year that has none.
std::optional<Time> numbered_week(int year, int week);
std::optional<Time> month_period(int year, unsigned month);
std::optional<Time> quarter_period(int year, unsigned quarter);
std::optional<Time> half_period(int year, unsigned half);
/// Meteorological seasons of the northern half: 1 spring, March to May, .. 4 winter, December to the end of February.
std::optional<Time> season_period(int year, unsigned season);
std::optional<Time> year_period(int year);
/// Any year of it.
std::optional<Time> decade_period(int year);
/// `century` counts as people do: the 20th is 1900..1999. Granularity decade, since there is none coarser.
std::optional<Time> century_period(int century);

/// The period of that unit which is `steps` after (before, if negative) the one that holds `day`.
std::optional<Time> unit_period(Unit unit, Date day, int steps);
/// `count` units of time after (before, if negative) a day.
std::optional<Date> add_units(Unit unit, Date day, int count);
Granularity granularity(Unit unit);

/// The days of a resolved period that `part` names; the TIMEX3 value stays the whole's. A month is cut after
/// its 10th and 20th day, several months and years into thirds, decades into 3, 4 and 3 years; days are not cut.
Time part_of(Time whole, Part part);

/// One period from the first day of `from` to the last of `to`; nothing where that is no period.
std::optional<Time> span_between(const Time& from, const Time& to);

}  // namespace dragoman::times
