#include "mention/local_day.h"

#include <gtest/gtest.h>

namespace dragoman {
namespace {

TEST(LocalDay, IsTheDayOfTheZone) {
  EXPECT_EQ(local_day("2021-07-29T23:30:00Z", "Australia/Sydney"), parse_date("2021-07-30"));
  EXPECT_EQ(local_day("2021-07-29T03:30:00Z", "America/New_York"), parse_date("2021-07-28"));
  EXPECT_EQ(local_day("2021-07-29T12:00:00Z", "Europe/Vienna"), parse_date("2021-07-29"));
}

TEST(LocalDay, FollowsTheRulesOfTheTime) {
  EXPECT_EQ(local_day("2021-07-29T22:30:00Z", "Europe/London"), parse_date("2021-07-29"));
  EXPECT_EQ(local_day("2021-07-29T23:30:00Z", "Europe/London"), parse_date("2021-07-30"));  // summer time
  EXPECT_EQ(local_day("2021-01-29T23:30:00Z", "Europe/London"), parse_date("2021-01-29"));
}

TEST(LocalDay, IsNothingForWhatIsNoTimeOrZone) {
  EXPECT_FALSE(local_day("2021-07-29", "Europe/London"));
  EXPECT_FALSE(local_day("2021-07-29T1x:30:00Z", "Europe/London"));
  EXPECT_FALSE(local_day("2021-07-29T12:30:00Z", "Atlantis/Capital"));
  EXPECT_FALSE(local_day("2021-07-29T12:30:00Z", ""));
}

}  // namespace
}  // namespace dragoman
