#include "mention/mangled_name.h"

#include <gtest/gtest.h>

#include <vector>

namespace dragoman {
namespace {

const NameLexicon& lexicon() {
  static const auto read = [] {
    std::vector<LexiconFile> files;
    files.emplace_back("lexicon/actors/people.lex",
                       "kind person\n"
                       "Antony Blinken  USA GOV 2021-01-26..2025-01-20\n"
                       "Vladimir Putin  RUS GOV 1999-08-09..\n"
                       "Roman Petrov  RUS GOV 2010..\n"
                       "Roman Petrow  RUS GOV 2012..\n"
                       "Vladimir Puti  RUS REB\n");
    return NameLexicon::read(files).value();
  }();
  return read;
}

std::string found(const std::vector<std::string_view>& words, const char* country, Sector sector, const char* day) {
  Actor actor;
  actor.country = country;
  actor.sectors = {sector};
  const NameFact* person = find_mangled(lexicon(), words, actor, parse_date(day));
  return person == nullptr ? "" : person->name;
}

TEST(MangledName, IsRecognisedWithSupport) {
  EXPECT_EQ(found({"Anthony", "Brinken"}, "USA", Sector::GOV, "2021-07-29"), "Antony Blinken");
  EXPECT_EQ(found({"Vladimir", "Poutin"}, "RUS", Sector::GOV, "2021-07-29"), "Vladimir Putin");
  EXPECT_EQ(found({"VLADIMIR", "V", "Ptuin"}, "RUS", Sector::GOV, "2021-07-29"), "Vladimir Putin");
}

TEST(MangledName, IsNobodyWithoutSupport) {
  EXPECT_EQ(found({"Anthony", "Brinken"}, "GBR", Sector::GOV, "2021-07-29"), "") << "another country";
  EXPECT_EQ(found({"Anthony", "Brinken"}, "USA", Sector::CVL, "2021-07-29"), "") << "another sector";
  EXPECT_EQ(found({"Anthony", "Brinken"}, "USA", Sector::GOV, "2019-07-29"), "") << "not in office";
  EXPECT_EQ(found({"Brinken"}, "USA", Sector::GOV, "2021-07-29"), "") << "one word";
  EXPECT_EQ(found({"Anthony", "Barker"}, "USA", Sector::GOV, "2021-07-29"), "") << "too far";
  EXPECT_EQ(found({"Roman", "Petrof"}, "RUS", Sector::GOV, "2021-07-29"), "") << "two fit";
  EXPECT_EQ(found({}, "RUS", Sector::GOV, "2021-07-29"), "");
  EXPECT_EQ(found({"\xff", "\xff\xff\xff\xff"}, "RUS", Sector::GOV, "2021-07-29"), "");
}

}  // namespace
}  // namespace dragoman
