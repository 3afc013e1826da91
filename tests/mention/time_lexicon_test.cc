#include "mention/time_lexicon.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "mention/time_finder.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

/// A lexicon with one file of one text.
class TimeLexiconTest : public testing::Test {
 protected:
  void SetUp() override {
    root_ = fs::path(testing::TempDir()) /
            ("time_lexicon_" + std::to_string(::testing::UnitTest::GetInstance()->random_seed()) +
             testing::UnitTest::GetInstance()->current_test_info()->name());
    fs::create_directories(root_ / "times");
  }
  void TearDown() override { fs::remove_all(root_); }

  std::string problem(const std::string& file, const std::string& text) {
    std::ofstream(root_ / "times" / file) << text;
    const auto finder = TimeFinder::open(root_);
    return finder ? "" : to_string(finder.error());
  }

  fs::path root_;
};

TEST_F(TimeLexiconTest, NamesFileAndLineOfWhatItCannotRead) {
  EXPECT_EQ(problem("a.lex", "# a comment\nmonday  weekdy  1\n"),
            "lexicon/times/a.lex: line 2: unknown kind 'weekdy' or value '1'");
  EXPECT_NE(problem("a.lex", "monday  weekday\n"), "");
  EXPECT_NE(problem("a.lex", "monday  weekday  one\n"), "");
  EXPECT_NE(problem("a.lex", "monday  weekday  1  sometimes\n"), "");
  EXPECT_NE(problem("a.lex", "monday  weekday  1\nmonday  weekday  2\n").find("line 2: 'monday' is already listed"),
            std::string::npos);
}

TEST_F(TimeLexiconTest, RefusesHolidaysWithoutARule) {
  for (const char* rule : {"13-01", "02-30", "easter", "easter+x", "11/8#4", "11/4#", "soon", ""})
    EXPECT_NE(problem("holidays.lex", std::string("some day  ") + rule + "\n"), "") << rule;
  for (const char* rule : {"12-25", "easter+0", "easter-47", "orthodox+1", "11/4#4", "05/1#-1", "11/4#4+1", "unknown"})
    EXPECT_EQ(problem("holidays.lex", std::string("some day  ") + rule + "\n"), "") << rule;
}

TEST_F(TimeLexiconTest, DaysOfHolidaysComeInOrder) {
  ASSERT_EQ(problem("holidays.lex", "new moon, moon day  listed\nsun day  12-21\n"), "");
  EXPECT_EQ(problem("moveable.lex", "moon day  2020-01-02 2020-12-22\nnew moon  2021-12-11/2022-01-09\n"), "");
  for (const char* line : {"new moon", "new moon  2020-13-01", "new moon  2021-01-02 2020-01-02", "sun day  2020-12-21",
                           "full moon  2020-01-02", "new moon  2020-01-02/2020-01-01"})
    EXPECT_NE(problem("moveable.lex", std::string(line) + "\n"), "") << line;
}

/// Holidays that follow the moon keep their distance: a year of 12 or 13 months has 353 to 385 days.
TEST(TimeLexicon, MoonYearsHaveTheirLength) {
  const auto lexicon = times::TimeLexicon::open(DRAGOMAN_SOURCE_DIR "/lexicon");
  ASSERT_TRUE(lexicon);
  int listed = 0;
  for (const auto& holiday : lexicon->holidays()) {
    for (std::size_t i = 1; i < holiday.days.size(); ++i) {
      const auto days = (holiday.days[i].first - holiday.days[i - 1].first).count();
      EXPECT_TRUE(days >= 353 && days <= 385) << to_string(holiday.days[i].first);
    }
    listed += holiday.days.empty() ? 0 : 1;
  }
  EXPECT_EQ(listed, 9);
}

TEST_F(TimeLexiconTest, FolderThatIsMissingIsAProblem) { EXPECT_FALSE(TimeFinder::open(root_ / "nowhere")); }

TEST(TimeLexicon, ShippedOneOpens) {
  const auto lexicon = times::TimeLexicon::open(DRAGOMAN_SOURCE_DIR "/lexicon");
  ASSERT_TRUE(lexicon) << to_string(lexicon.error());
  EXPECT_EQ(lexicon->word(lexicon->find("july")).value, 7);
  EXPECT_EQ(lexicon->find("qwerty"), times::unknown_word);
}

}  // namespace
}  // namespace dragoman
