// Laws that hold for any tokens at all: random rows of the words that dates are made of, and random bytes.

#include <gtest/gtest.h>

#include <chrono>
#include <random>
#include <string>
#include <vector>

#include "time_sentence.h"

namespace dragoman {
namespace {

const char* const words[] = {
    "the",        "a",          "last",    "next",    "this",     "past",      "that",     "Monday",    "Sun",
    "May",        "march",      "July",    "Sept",    ".",        ",",         "28",       "2019",      "1990s",
    "31st",       "2",          "two",     "thirty",  "first",    "second",    "half",     "quarter",   "of",
    "and",        "to",         "from",    "between", "until",    "since",     "by",       "before",    "after",
    "ago",        "later",      "earlier", "early",   "mid",      "-",         "/",        "'",         "s",
    "end",        "beginning",  "week",    "weeks",   "year",     "years",     "day",      "days",      "month",
    "century",    "weekend",    "now",     "today",   "tomorrow", "yesterday", "tonight",  "Christmas", "Easter",
    "eve",        "new",        "Ramadan", "will",    "was",      "said",      "if",       "in",        "on",
    "at",         "every",      "couple",  "few",     "hundred",  "thousand",  "nineteen", "ninety",    "Q1",
    "H2",         "summer",     "fall",    "night",   "$",        "%",         ":",        "99999999",  "0",
    "12/05/2019", "2021-07-28", "2014-16", "time",    "more",     "than",      "with",     "date",      "starting",
    "same",       "following",  "rest",    "working", "1/2",      "11/20"};

void expect_lawful(const Article& article) {
  std::vector<Mention> mentions;
  test::time_finder().find(article, 0, mentions);
  const Sentence& sentence = article.sentences[0];
  std::uint32_t last_end = 0;
  for (const Mention& mention : mentions) {
    const Time* time = mention.time();
    ASSERT_NE(time, nullptr);
    EXPECT_FALSE(mention.span.empty()) << article.text;
    EXPECT_GE(mention.span.begin, last_end) << article.text;
    EXPECT_TRUE(sentence.span.contains(mention.span)) << article.text;
    last_end = mention.span.end;
    ASSERT_LT(mention.head, sentence.tokens.size());
    EXPECT_TRUE(sentence.tokens[mention.head].span.overlaps(mention.span)) << article.text;
    if (time->from && time->to) {
      EXPECT_LE(*time->from, *time->to) << article.text << ": " << article.words(mention.span);
    }
    if (time->from || time->to) {
      EXPECT_NE(time->timex, "") << article.text << ": " << article.words(mention.span);
    }
    for (const auto& day : {time->from, time->to}) {
      if (day) {
        EXPECT_EQ(parse_date(to_string(*day)), *day) << "a year of four digits";
      }
    }
  }
  std::vector<Mention> again;
  test::time_finder().find(article, 0, again);
  EXPECT_EQ(again.size(), mentions.size());
}

TEST(TimeSoup, RandomWordsKeepTheLaws) {
  std::mt19937 random(20210729);
  for (int n = 0; n < 20'000; ++n) {
    std::string text;
    const std::size_t length = 1 + random() % 14;
    for (std::size_t i = 0; i < length; ++i) {
      text += words[random() % std::size(words)];
      if (random() % 6 != 0) text += ' ';
    }
    const auto below = [&](unsigned bound) { return static_cast<unsigned>(random() % bound); };
    auto published = parse_date("2021-07-29");
    if (n % 8 == 0) published = std::nullopt;
    if (n % 8 == 1) published = make_date(1 + static_cast<int>(below(9999)), 1 + below(12), 1 + below(28));
    expect_lawful(test::time_article(text, published, n % 2 == 0 ? test::Cut::fine : test::Cut::coarse));
    if (HasFailure()) return;
  }
}

TEST(TimeSoup, RandomBytesKeepTheLaws) {
  std::mt19937 random(1);
  for (int n = 0; n < 3'000; ++n) {
    std::string text;
    for (std::size_t i = 0; i < 60; ++i)
      text += random() % 3 == 0 ? static_cast<char>(random() % 256) : "0123456789 -/.,:'MayJulystndrth"[random() % 30];
    expect_lawful(test::time_article(text, parse_date("2021-07-29"), n % 2 == 0 ? test::Cut::fine : test::Cut::coarse));
    if (HasFailure()) return;
  }
}

TEST(TimeSoup, EdgesOfTheCalendarDoNoHarm) {
  for (const char* day : {"0001-01-01", "9999-12-31", "0000-01-01"})
    for (const char* text :
         {"two hundred years ago", "last week", "next century", "in the next 9999 years", "9999 decades ago",
          "next Monday", "last Monday", "by the end of next year", "last Christmas", "mid-January",
          "the past two quarters", "Tuesday, 3 August", "on the 31st"})
      expect_lawful(test::time_article(text, parse_date(day), test::Cut::fine));
}

/// Hostile repetition takes time in proportion to its length.
TEST(TimeSoup, LongRowsAreReadInLinearTime) {
  for (const char* unit :
       {"two days before ", "Monday and ", "the end of ", "from May to ", "2019-", "early ", "the ", "last ", "1/2/",
        "1/2, ", "two days later ", "for 2 days from ", "year's first ", "between 2 and ", "2 weeks and 2 days "}) {
    const auto seconds = [&](int repeats) {
      std::string text;
      for (int i = 0; i < repeats; ++i) text += unit;
      const Article article = test::time_article(text, parse_date("2021-07-29"), test::Cut::fine);
      const auto start = std::chrono::steady_clock::now();
      std::vector<Mention> mentions;
      test::time_finder().find(article, 0, mentions);
      return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    };
    EXPECT_LT(seconds(40'000), 5.0) << unit;
  }
}

}  // namespace
}  // namespace dragoman
