#include "mention/time_calendar.h"

#include <gtest/gtest.h>

namespace dragoman::times {
namespace {

Date day(const char* iso) { return parse_date(iso).value(); }

TEST(TimeCalendar, EasterFallsOnTheKnownDays) {
  EXPECT_EQ(easter(2019), day("2019-04-21"));
  EXPECT_EQ(easter(2021), day("2021-04-04"));
  EXPECT_EQ(easter(2024), day("2024-03-31"));
  EXPECT_EQ(orthodox_easter(2021), day("2021-05-02"));
  EXPECT_EQ(orthodox_easter(2023), day("2023-04-16"));
}

TEST(TimeCalendar, BothEastersAreSundaysInSpring) {
  for (int year = 1900; year < 2100; ++year) {
    for (const Date sunday : {easter(year), orthodox_easter(year)}) {
      EXPECT_EQ(iso_weekday(sunday), 7U);
      EXPECT_EQ(year_of(sunday), year);
      EXPECT_GE(sunday, *make_date(year, 3, 22));
      EXPECT_LE(sunday, *make_date(year, 5, 10));
    }
    EXPECT_LE(easter(year), orthodox_easter(year));
  }
}

TEST(TimeCalendar, WeeksAreThoseOfIso8601) {
  EXPECT_EQ(week_period(day("2021-01-03"))->timex, "2020-W53");
  EXPECT_EQ(week_period(day("2021-01-04"))->timex, "2021-W01");
  EXPECT_EQ(week_period(day("2018-12-31"))->timex, "2019-W01");
  for (Date d = day("2015-01-01"); d < day("2025-01-01"); d += std::chrono::days{1}) {
    const auto week = week_period(d);
    ASSERT_TRUE(week);
    EXPECT_EQ(iso_weekday(*week->from), 1U);
    EXPECT_EQ(*week->to - *week->from, std::chrono::days{6});
    EXPECT_LE(*week->from, d);
    EXPECT_GE(*week->to, d);
  }
}

TEST(TimeCalendar, NumberedWeeksAreThoseOfIso8601) {
  EXPECT_EQ(numbered_week(2018, 31)->from, day("2018-07-30"));
  EXPECT_EQ(numbered_week(2020, 53)->to, day("2021-01-03"));
  EXPECT_FALSE(numbered_week(2021, 53));
  EXPECT_FALSE(numbered_week(2021, 0));
  EXPECT_EQ(workweek_period(day("2021-07-31"))->to, day("2021-07-30"));
}

TEST(TimeCalendar, MonthsKeepTheDayOrEndEarlier) {
  EXPECT_EQ(add_months(day("2021-03-31"), -1), day("2021-02-28"));
  EXPECT_EQ(add_months(day("2020-01-31"), 1), day("2020-02-29"));
  EXPECT_EQ(add_months(day("2021-01-15"), -13), day("2019-12-15"));
}

TEST(TimeCalendar, NthWeekdayCountsFromBothEnds) {
  EXPECT_EQ(nth_weekday(2021, 11, 4, 4), day("2021-11-25"));
  EXPECT_EQ(nth_weekday(2021, 5, 1, -1), day("2021-05-31"));
  EXPECT_EQ(nth_weekday(2021, 2, 1, 5), std::nullopt);
  EXPECT_EQ(nth_weekday(2021, 13, 1, 1), std::nullopt);
}

TEST(TimeCalendar, NoAmountLeavesTheCalendar) {
  for (const Unit unit : {Unit::day, Unit::week, Unit::workweek, Unit::fortnight, Unit::weekend, Unit::month,
                          Unit::quarter, Unit::year, Unit::decade, Unit::century}) {
    for (const int count : {-2'000'000'000, -9999, -1, 0, 1, 9999, 2'000'000'000}) {
      const auto moved = add_units(unit, day("2021-07-29"), count);
      if (moved) {
        EXPECT_GE(year_of(*moved), 1);
        EXPECT_LE(year_of(*moved), 9999);
      }
      const auto period = unit_period(unit, day("2021-07-29"), count);
      if (period) {
        EXPECT_LE(*period->from, *period->to);
      }
    }
  }
  EXPECT_FALSE(add_units(Unit::year, day("2021-07-29"), 9999));
  EXPECT_FALSE(year_period(0));
  EXPECT_FALSE(day_period(2021, 2, 30));
}

TEST(TimeCalendar, PartsCoverTheWholeWithoutOverlap) {
  for (const auto& whole : {month_period(2021, 2), month_period(2021, 8), quarter_period(2021, 3), year_period(2020),
                            decade_period(1990), week_period(day("2021-07-29")), season_period(2020, 4)}) {
    ASSERT_TRUE(whole);
    const Time first = part_of(*whole, Part::first_half), second = part_of(*whole, Part::second_half);
    EXPECT_EQ(first.from, whole->from);
    EXPECT_EQ(*first.to + std::chrono::days{1}, second.from);
    EXPECT_EQ(second.to, whole->to);
    const Time early = part_of(*whole, Part::early), mid = part_of(*whole, Part::mid),
               late = part_of(*whole, Part::late);
    EXPECT_EQ(early.from, whole->from);
    EXPECT_EQ(late.to, whole->to);
    EXPECT_LT(early.to, late.from);
    EXPECT_LE(mid.from, mid.to);
    EXPECT_EQ(early.timex, whole->timex);
  }
}

TEST(TimeCalendar, TwoDigitsStandForTheNearestYear) {
  EXPECT_EQ(full_year(18, day("2021-07-29")), 2018);
  EXPECT_EQ(full_year(29, day("2021-07-29")), 2029);
  EXPECT_EQ(full_year(87, day("2021-07-29")), 1987);
  EXPECT_EQ(full_year(18, std::nullopt), 0);
}

}  // namespace
}  // namespace dragoman::times
