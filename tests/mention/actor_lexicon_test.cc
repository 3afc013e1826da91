// Holds lexicon/actors and lexicon/places to their own rules, so that a wrong line fails the build and not a study.
#include <random>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "mention/name_check.h"
#include "mention/name_lexicon.h"
#include "mention/name_role.h"

namespace dragoman {
namespace {

const NameLexicon& shipped() {
  static const auto lexicon = NameLexicon::open(DRAGOMAN_SOURCE_DIR "/lexicon");
  if (!lexicon) throw std::runtime_error(to_string(lexicon.error()));
  return *lexicon;
}

std::string where(const NameFact& fact) { return shipped().rule(fact) + " (" + fact.name + ")"; }

TEST(ActorLexicon, EveryFileCanBeRead) {
  const auto lexicon = NameLexicon::open(DRAGOMAN_SOURCE_DIR "/lexicon");
  ASSERT_TRUE(lexicon.has_value()) << to_string(lexicon.error());
  EXPECT_GT(lexicon->facts().size(), 4000U);
}

TEST(ActorLexicon, CountriesAreIsoOrPlover) {
  for (const auto& fact : shipped().facts()) {
    if (fact.kind == NameKind::place) continue;  // places keep the code of a dependency
    for (const auto& role : fact.roles) {
      EXPECT_TRUE(role.country.empty() || is_actor_country(role.country)) << where(fact);
    }
  }
}

TEST(ActorLexicon, EveryStateHasANameAndAPlace) {
  std::set<std::string> states;
  for (const auto& fact : shipped().facts()) {
    if (fact.kind == NameKind::state) states.insert(fact.roles.front().country);
  }
  EXPECT_GE(states.size(), 199U);
  for (const auto& code : states) {
    const auto* place = shipped().state_as_place(code);
    ASSERT_NE(place, nullptr) << code;
    EXPECT_EQ(place->precision, Precision::country) << code;
  }
}

// Lines that cannot be read, an entity on two lines, a name of two people, a place listed twice.
TEST(ActorLexicon, NothingIsWrongWithIt) {
  for (const auto& problem : check_names(DRAGOMAN_SOURCE_DIR "/lexicon")) ADD_FAILURE() << to_string(problem);
}

TEST(ActorLexicon, GroupCodesAreThreeCapitals) {
  for (const auto& fact : shipped().facts()) {
    if (fact.group.empty()) continue;
    EXPECT_EQ(fact.group.size(), 3U) << where(fact);
    for (const char c : fact.group) EXPECT_TRUE((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) << where(fact);
  }
}

TEST(ActorLexicon, WrongLinesAreProblemsWithTheirPlace) {
  const auto problem = [](std::string text) {
    std::vector<LexiconFile> files;
    files.emplace_back("lexicon/actors/x.lex", std::move(text));
    const auto lexicon = NameLexicon::read(files);
    return lexicon ? std::string("none") : to_string(lexicon.error());
  };
  EXPECT_EQ(problem("kind role\nminister  GOV\n"), "none");
  EXPECT_NE(problem("minister  GOV\n").find("line 1: the first line must say"), std::string::npos);
  EXPECT_NE(problem("kind role\nminister  GVO\n").find("x.lex: line 2"), std::string::npos);
  EXPECT_NE(problem("kind person\nA B  AFG GOV 2014..2013\n").find("no period"), std::string::npos);
  EXPECT_NE(problem("kind person\nA B  AFG GOV ..2014  AFG LEG 2014..\n").find("overlap"), std::string::npos);
  EXPECT_NE(problem("kind person\nA B  XXX GOV\n").find("\"XXX\" is no country"), std::string::npos);
  EXPECT_NE(problem("kind place\nA  AFG  -  95 10\n").find("no latitude"), std::string::npos);
  EXPECT_NE(problem("kind thing\nA  AFG\n").find("kind \"thing\""), std::string::npos);
}

// A user's file may hold anything: it is read or refused, and never crashes.
TEST(ActorLexicon, AnyLineIsReadOrRefused) {
  const std::vector<std::string> parts{"AFG",    "  ",  "|",       " ; ", "a",    "Kabul", "adjective ", "people",
                                       "..2010", "id=", "group=x", "GOV", "-",    "12 13", "*",          "minor",
                                       "city",   "\t",  "=",       "#",   "\xff", " "};
  std::mt19937 random(5);
  for (int round = 0; round < 4000; ++round) {
    static const std::vector<std::string> kinds{"state",    "people", "seat",       "organisation", "person",  "role",
                                                "modifier", "place",  "place-word", "given-name",   "discard", "link"};
    std::string text = "kind " + kinds[random() % kinds.size()] + "\n";
    for (auto k = random() % 12; k > 0; --k) text += parts[random() % parts.size()];
    std::vector<LexiconFile> files;
    files.emplace_back("lexicon/actors/x.lex", text);
    const auto lexicon = NameLexicon::read(files);
    if (!lexicon) {
      EXPECT_EQ(lexicon.error().line, 2U) << text;
    }
  }
}

TEST(ActorLexicon, RolesFollowTheDay) {
  const auto fact_of = [](std::string_view name) {
    for (const auto number : shipped().index().find(name)) {
      if (shipped().fact(number).kind == NameKind::organisation || shipped().fact(number).kind == NameKind::person) {
        return shipped().fact(number);
      }
    }
    return NameFact{};
  };
  const auto taliban = fact_of("Taliban");
  EXPECT_EQ(role_on(taliban, parse_date("2021-08-14"))->sectors, std::vector<Sector>{Sector::REB});
  EXPECT_EQ(role_on(taliban, parse_date("2021-08-15"))->sectors, std::vector<Sector>{Sector::GOV});
  EXPECT_EQ(role_on(taliban, {})->sectors, std::vector<Sector>{Sector::REB});
  const auto ghani = fact_of("Ashraf Ghani");
  EXPECT_EQ(role_on(ghani, parse_date("2020-01-01"))->sectors, std::vector<Sector>{Sector::GOV});
  EXPECT_EQ(role_on(ghani, parse_date("2022-01-01")), nullptr);
  EXPECT_EQ(role_on(ghani, {})->sectors, std::vector<Sector>{Sector::GOV});
}

}  // namespace
}  // namespace dragoman
