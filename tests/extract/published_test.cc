#include "extract/published.h"

#include <gtest/gtest.h>

#include <random>

namespace dragoman {
namespace {

std::string day(std::string_view text) {
  const auto published = read_published(text);
  return published ? to_string(published->day) : published.error();
}

std::string moment(std::string_view text) {
  const auto published = read_published(text);
  return published ? published->at.value_or("") : published.error();
}

TEST(Published, ReadsDaysHoweverTheyAreWritten) {
  for (const char* text : {"2021-07-29",
                           " 2021-07-29 ",
                           "20210729",
                           "2021/07/29",
                           "29 July 2021",
                           "July 29, 2021",
                           "29 Jul 2021",
                           "Jul. 29, 2021",
                           "Thursday, 29 July 2021",
                           "JULY 29TH, 2021",
                           "29.07.2021",
                           "29.7.2021",
                           "29/07/2021",
                           "07/29/2021",
                           "7/29/2021",
                           "29-Jul-2021",
                           "2021-07-29T14:05:00",
                           "2021-07-29 14:05",
                           "Thu Jul 29 14:05:00 2021",
                           "July 29, 2021 at 2:05 pm",
                           "2021-07-29T14:05:00+02:00",
                           "2021 July 29"}) {
    EXPECT_EQ(day(text), "2021-07-29") << text;
  }
}

TEST(Published, TellsTheMomentInUtcWhereTheZoneIsKnown) {
  EXPECT_EQ(moment("2021-07-29T14:05:00+02:00"), "2021-07-29T12:05:00Z");
  EXPECT_EQ(moment("2021-07-29T14:05:00.123Z"), "2021-07-29T14:05:00Z");
  EXPECT_EQ(moment("2021-07-29T14:05-0430"), "2021-07-29T18:35:00Z");
  EXPECT_EQ(moment("20210729T120500Z"), "2021-07-29T12:05:00Z");
  EXPECT_EQ(moment("Thu, 29 Jul 2021 14:05:00 +0200"), "2021-07-29T12:05:00Z");
  EXPECT_EQ(moment("Thu, 29 Jul 2021 14:05:00 GMT"), "2021-07-29T14:05:00Z");
  EXPECT_EQ(moment("Thu, 29 Jul 2021 14:05:00 EST"), "2021-07-29T19:05:00Z");
  EXPECT_EQ(moment("Thu Jul 29 2021 14:05:00 GMT+0200 (CEST)"), "2021-07-29T12:05:00Z");
  EXPECT_EQ(moment("July 29, 2021, 2:05 pm UTC"), "2021-07-29T14:05:00Z");
  EXPECT_EQ(moment("July 29, 2021 12:05 AM UTC"), "2021-07-29T00:05:00Z");
}

TEST(Published, KeepsTheDayOfItsOwnZone) {
  EXPECT_EQ(day("2021-07-29T23:30:00-05:00"), "2021-07-29");
  EXPECT_EQ(moment("2021-07-29T23:30:00-05:00"), "2021-07-30T04:30:00Z");
  EXPECT_EQ(day("2021-01-01T00:30:00+09:00"), "2021-01-01");
  EXPECT_EQ(moment("2021-01-01T00:30:00+09:00"), "2020-12-31T15:30:00Z");
}

TEST(Published, KnowsNoMomentWithoutZone) {
  EXPECT_EQ(moment("2021-07-29T14:05:00"), "");
  EXPECT_EQ(moment("29 July 2021, 14:05 IST"), "") << "three zones are called so";
  EXPECT_EQ(day("29 July 2021, 14:05 IST"), "2021-07-29");
  EXPECT_EQ(moment("2021-07-29T25:05:00Z"), "") << "no such hour";
}

TEST(Published, RefusesDaysThatAreNone) {
  for (const char* text : {"2021-02-30", "2021-13-01", "2021-00-10", "31 April 2021", "20210230", "2021-02-29"}) {
    EXPECT_EQ(day(text), "is no day of the calendar") << text;
  }
  EXPECT_EQ(day("2020-02-29"), "2020-02-29");
}

TEST(Published, DoesNotGuess) {
  EXPECT_EQ(day("03/04/2021"), "is not understood") << "April in Paris, March in New York";
  EXPECT_EQ(day("04/04/2021"), "2021-04-04");
  for (const char* text : {"yesterday", "2 hours ago", "2021-07", "July 2021", "2021", "", "  ", "29 07 21",
                           "1627560000", "2021-07-29-30", "29 July July 2021", "<b>2021</b>"}) {
    EXPECT_FALSE(read_published(text).has_value()) << text;
  }
}

TEST(Published, ReadsBackEveryDayInEveryForm) {
  const char* months[] = {"January", "February", "March",     "April",   "May",      "June",
                          "July",    "August",   "September", "October", "November", "December"};
  for (Date date = *make_date(1999, 12, 25); date < *make_date(2001, 3, 2); date += std::chrono::days(1)) {
    const std::chrono::year_month_day ymd{date};
    const std::string iso = to_string(date), year = iso.substr(0, 4), number = iso.substr(8);
    const std::string month = months[static_cast<unsigned>(ymd.month()) - 1];
    for (const std::string& text :
         {iso, iso + "T00:00:00Z", number + " " + month + " " + year, month.substr(0, 3) + " " + number + ", " + year,
          number + "." + iso.substr(5, 2) + "." + year}) {
      EXPECT_EQ(day(text), iso) << text;
    }
  }
}

TEST(Published, EndsOnAnyBytes) {
  std::mt19937 random(9);
  constexpr std::string_view alphabet = "0123456789-/:.,+TZ JulyamGMT()\xFF";
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (std::size_t n = random() % 30; n > 0; --n) text += alphabet[random() % alphabet.size()];
    const auto published = read_published(text);
    if (published) {
      EXPECT_EQ(parse_date(to_string(published->day)), published->day) << text;
    }
  }
}

}  // namespace
}  // namespace dragoman
