#include "event/tellings.h"

#include <gtest/gtest.h>

#include "tree.h"

namespace dragoman {
namespace {

/// An attack of Togo on three villages, and a second sentence that may tell it again.
struct TellingsTest : testing::Test {
  void SetUp() override {
    first = told(
        "Togo Togo PROPN NNP 2 nsubj\n shelled shell VERB VBD 0 root\n three three NUM CD 4 nummod\n villages village "
        "NOUN "
        "NNS 2 obj",
        1, 0, 3);
  }

  /// Adds a sentence with an ASSAULT told by its `trigger`, by whom and on whom.
  Event told(const std::string& tree, std::uint32_t trigger, std::uint32_t doer, std::uint32_t sufferer) {
    add_tree(article, tree);
    add_actor(article, doer, "TGO", {Sector::GOV});
    add_actor(article, sufferer, "GHA", {Sector::CVL});
    const auto sentence = static_cast<std::uint32_t>(article.sentences.size() - 1);
    Mention& suffering = article.mentions.back();  // with its number
    const auto& tokens = article.sentences.back().tokens;
    if (suffering.head > 0 && tokens[suffering.head - 1].upos == Upos::NUM) {
      suffering.span.begin = tokens[suffering.head - 1].span.begin;
    }
    Event event;
    event.code = EventCode::ASSAULT;
    event.evidence = {sentence, tokens[trigger].span, "lexicon/events/assault.lex:1"};
    event.actors = {static_cast<std::uint32_t>(article.mentions.size() - 2)};
    event.recipients = {static_cast<std::uint32_t>(article.mentions.size() - 1)};
    return event;
  }

  double likely(const Event& other) {
    const auto evidence = telling_evidence(article, first, other);
    return evidence ? one_happening(*evidence) : -1;
  }

  Article article;
  Event first;
};

constexpr auto again =
    "The the DET DT 2 det\n attack attack NOUN NN 6 nsubj\n of of ADP IN 4 case\n Togo Togo PROPN NNP 2 nmod\n on on "
    "ADP IN 6 "
    "case\n villages village NOUN NNS 0 root";
constexpr auto another =
    "An an DET DT 2 det\n attack attack NOUN NN 6 nsubj\n of of ADP IN 4 case\n Togo Togo PROPN NNP 2 nmod\n on on ADP "
    "IN 6 "
    "case\n schools school NOUN NNS 0 root";
constexpr auto other_number =
    "Togo Togo PROPN NNP 2 nsubj\n shelled shell VERB VBD 0 root\n nine nine NUM CD 4 nummod\n villages village NOUN "
    "NNS 2 obj";
constexpr auto same_number =
    "Togo Togo PROPN NNP 2 nsubj\n shelled shell VERB VBD 0 root\n three three NUM CD 4 nummod\n villages village NOUN "
    "NNS 2 obj";

TEST_F(TellingsTest, WhatIsNamedAgainIsLikelierOneThanWhatIsNew) {
  const double one = likely(told(again, 1, 3, 5));
  const double two = likely(told(another, 1, 3, 5));
  EXPECT_GT(one, 0.5);
  EXPECT_LT(two, one);
}

TEST_F(TellingsTest, OtherNumbersAreOtherPeople) {
  const double same = likely(told(same_number, 1, 0, 3));
  EXPECT_LT(likely(told(other_number, 1, 0, 3)), same);
}

TEST_F(TellingsTest, WhoActsInOneAndSuffersInTheOtherDoesSoInAnother) {
  Event back = told(again, 1, 3, 5);
  std::swap(back.actors, back.recipients);
  EXPECT_EQ(likely(back), -1);
}

TEST_F(TellingsTest, OtherDaysCodesAndStatusesAreNoTelling) {
  Event other = told(again, 1, 3, 5);
  EXPECT_GT(likely(other), 0);
  other.date = make_date(2024, 5, 2);
  other.date_basis = DateBasis::clause;
  EXPECT_GT(likely(other), 0);
  first.date = make_date(2024, 5, 1);
  first.date_basis = DateBasis::clause;
  EXPECT_EQ(likely(other), -1);
  other.date = first.date;
  EXPECT_GT(likely(other), 0);
  other.status = Status::planned;
  EXPECT_EQ(likely(other), -1);
  other.status = first.status;
  other.code = EventCode::COERCE;
  EXPECT_EQ(likely(other), -1);
}

TEST_F(TellingsTest, BothWaysRoundIsTheSame) {
  for (const auto* tree : {again, another, other_number}) {
    const Event other = told(tree, 1, tree == other_number ? 0 : 3, tree == other_number ? 3 : 5);
    const auto one = telling_evidence(article, first, other), back = telling_evidence(article, other, first);
    ASSERT_TRUE(one && back);
    EXPECT_EQ(*one, *back);
  }
}

}  // namespace
}  // namespace dragoman
