#include "event/merge.h"

#include <gtest/gtest.h>

#include "tree.h"

namespace dragoman {
namespace {

/// Four sentences of three words; each word may be an actor.
struct MergeTest : testing::Test {
  void SetUp() override {
    for (int i = 0; i < 4; ++i) {
      add_tree(article, "a a PROPN NNP 2 nsubj\n met meet VERB VBD 0 root\n b b PROPN NNP 2 obj");
      add_actor(article, 0, "CHN", {Sector::GOV});
      add_actor(article, 2, "AFG", {Sector::REB});
    }
  }

  Event& add(std::uint32_t sentence, EventCode code) {
    Event event;
    event.code = code;
    event.evidence = {sentence, article.sentences[sentence].tokens[1].span, "lexicon/events/x.lex:1"};
    event.actors = {2 * sentence};
    event.recipients = {2 * sentence + 1};
    article.events.push_back(event);
    return article.events.back();
  }

  Article article;
};

TEST_F(MergeTest, OneHappeningToldOftenIsOneRow) {
  for (std::uint32_t s = 0; s < 4; ++s) add(s, EventCode::CONSULT);
  merge_tellings(article);
  ASSERT_EQ(article.events.size(), 1u);
  EXPECT_EQ(article.events[0].also_at.size(), 3u);
  EXPECT_TRUE(std::is_sorted(article.events[0].also_at.begin(), article.events[0].also_at.end()));
}

TEST_F(MergeTest, ADirectionlessTellingJoinsADirectedMeeting) {
  add(0, EventCode::CONSULT);
  Event& both = add(1, EventCode::CONSULT);
  both.actors = {2, 3};
  both.recipients.clear();
  both.reciprocal = true;
  merge_tellings(article);
  EXPECT_EQ(article.events.size(), 1u);
}

TEST_F(MergeTest, ATellingThatNamesOneSideTwiceJoinsTheMeetingOfBoth) {
  for (const bool day_is_told_of_both : {false, true}) {
    article.events.clear();
    Event both = add(0, EventCode::CONSULT);
    both.actors = {0, 1};
    both.recipients.clear();
    both.reciprocal = true;
    Event twice = add(1, EventCode::CONSULT);
    twice.actors = {2, 4};  // of the same state
    twice.recipients.clear();
    twice.reciprocal = true;
    (day_is_told_of_both ? both : twice).date = make_date(2024, 5, 1);
    (day_is_told_of_both ? both : twice).date_basis = DateBasis::clause;
    article.events = {both, twice};
    merge_tellings(article);
    ASSERT_EQ(article.events.size(), 1u) << day_is_told_of_both;
    EXPECT_EQ(article.events[0].actors, (std::vector<std::uint32_t>{0, 1}));
    EXPECT_EQ(article.events[0].date, make_date(2024, 5, 1));
  }
}

TEST_F(MergeTest, DifferentDaysAreDifferentHappenings) {
  for (std::uint32_t s = 0; s < 2; ++s) {
    Event& event = add(s, EventCode::ASSAULT);
    event.date = make_date(2024, 5, 1 + s);
    event.date_basis = DateBasis::clause;
  }
  merge_tellings(article);
  EXPECT_EQ(article.events.size(), 2u);
}

TEST_F(MergeTest, TheMoreExactDateIsKept) {
  Event& vague = add(0, EventCode::ASSAULT);
  vague.date = make_date(2024, 5, 9);
  vague.date_basis = DateBasis::published;
  vague.mode = "aerial";
  Event& exact = add(1, EventCode::ASSAULT);
  exact.date = make_date(2024, 5, 7);
  exact.date_basis = DateBasis::clause;
  exact.recipients.clear();
  merge_tellings(article);
  ASSERT_EQ(article.events.size(), 1u);
  EXPECT_EQ(article.events[0].date, make_date(2024, 5, 7));
  EXPECT_EQ(article.events[0].mode, "aerial");
}

TEST_F(MergeTest, TheMoreExactPlaceIsKept) {
  const auto place = [&](std::uint32_t sentence, Precision precision) {
    Mention mention;
    mention.sentence = sentence;
    Place where;
    where.name = precision == Precision::country ? "China" : "Tianjin";
    where.country = "CHN";
    where.precision = precision;
    mention.what = where;
    article.mentions.push_back(mention);
    return static_cast<std::uint32_t>(article.mentions.size() - 1);
  };
  for (const auto first : {Precision::country, Precision::city}) {
    article.events.clear();
    for (std::uint32_t s = 0; s < 2; ++s) {
      Event& event = add(s, EventCode::CONSULT);
      event.place = place(s, (s == 0) == (first == Precision::country) ? Precision::country : Precision::city);
      event.place_basis = PlaceBasis::clause;
    }
    merge_tellings(article);
    ASSERT_EQ(article.events.size(), 1u);
    EXPECT_EQ(article.mentions[*article.events[0].place].place()->name, "Tianjin");
  }
}

TEST_F(MergeTest, OtherActorsCodesAndStatusesStayApart) {
  add(0, EventCode::ASSAULT);
  add(1, EventCode::ASSAULT).actors = {3};  // somebody else
  add(2, EventCode::COERCE);
  add(3, EventCode::ASSAULT).status = Status::negated;
  merge_tellings(article);
  EXPECT_EQ(article.events.size(), 4u);
}

TEST_F(MergeTest, TypesStayApartAndTakeTheScoreOfTheModeThatIsTold) {
  add(0, EventCode::ASSAULT);
  add(1, EventCode::ASSAULT).type = "RAID";
  Event& again = add(2, EventCode::ASSAULT);
  again.type = "RAID";
  again.mode = "night";
  again.cameo = "191";
  again.type_score = -8;
  merge_tellings(article);
  ASSERT_EQ(article.events.size(), 2u);
  for (const Event& event : article.events) {
    if (event.type.empty()) continue;
    EXPECT_EQ(event.mode, "night");
    EXPECT_EQ(event.cameo, "191");
    EXPECT_EQ(event.score(), -8);
  }
}

TEST_F(MergeTest, WhatNamesNobodyJoinsOrGoes) {
  Event& met = add(3, EventCode::CONSULT);
  met.date = make_date(2024, 5, 1);
  met.date_basis = DateBasis::clause;
  const Event on_that_day = met;
  add_tree(article, "The the DET DT 2 det\n meeting meeting NOUN NN 3 nsubj\n ended end VERB VBD 0 root");
  Event bare = on_that_day;
  bare.actors.clear();
  bare.recipients.clear();
  bare.evidence = {4, article.sentences[4].tokens[1].span, "lexicon/events/x.lex:1"};
  Event alone = bare;
  alone.code = EventCode::PROTEST;
  article.events.push_back(bare);
  article.events.push_back(alone);
  merge_tellings(article);
  ASSERT_EQ(article.events.size(), 1u);
  EXPECT_EQ(article.events[0].code, EventCode::CONSULT);
  EXPECT_EQ(article.events[0].also_at.size(), 1u);
}

}  // namespace
}  // namespace dragoman
