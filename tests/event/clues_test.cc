#include "event/clues.h"

#include <gtest/gtest.h>

#include <numeric>

#include "event/coder.h"
#include "tree.h"

namespace dragoman {
namespace {

/// "Iran frobnicated Turkey": no line of the lexicon has the second word; the model is sure of a REJECT between the two
/// in it.
Article article_with_clue() {
  Article article;
  add_tree(article,
           "Iran Iran PROPN NNP 2 nsubj\n frobnicated frobnicate VERB VBD 0 root\n Turkey Turkey PROPN NNP 2 obj");
  add_actor(article, 0, "IRN", {Sector::GOV});
  add_actor(article, 2, "TUR", {Sector::GOV});
  Sentence& sentence = article.sentences.back();
  Clue clue;
  clue.token = 1;
  clue.size = 3;
  clue.none = 0.1F;
  clue.codes[static_cast<std::size_t>(EventCode::REJECT)] = 0.8F;
  clue.codes[static_cast<std::size_t>(EventCode::ACCUSE)] = 0.1F;
  sentence.clues.push_back(clue);
  sentence.parts = {{0.9F, 0.02F}, {0, 0}, {0.05F, 0.9F}};
  return article;
}

struct Filled {
  explicit Filled(const Article& article) {
    static const auto coder = EventCoder::open(DRAGOMAN_SOURCE_DIR "/lexicon").value();
    clause.fill(article.text, article.sentences.back(), coder.patterns().words(), coder.patterns().light(),
                coder.patterns().journey());
    roles.fill(article, 0, coder.patterns().toward());
  }
  [[nodiscard]] const Clue& clue() const { return clause.sentence().clues.front(); }
  Clause clause;
  Roles roles;
};

TEST(Clues, AnEventThatNoLineFoundHasItsSides) {
  const Article article = article_with_clue();
  const Filled filled(article);
  const auto found = tellings(filled.clause, filled.roles, {false, false, false});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].code, EventCode::REJECT);
  EXPECT_EQ(found[0].actors, std::vector<std::uint32_t>{0});
  EXPECT_EQ(found[0].recipients, std::vector<std::uint32_t>{1});
}

TEST(Clues, SidesAreAsLikelyAsAllTheirParts) {
  const Article article = article_with_clue();
  const Filled filled(article);
  const auto share = [&](const Sides& told, bool reciprocal = false) {
    return sides_share(told, reciprocal, article, filled.clause, filled.roles, filled.clue());
  };
  EXPECT_NEAR(share({{0}, {1}}), 0.9 * 0.9, 1e-6);
  EXPECT_NEAR(share({{0}, {}}), 0.9 * 0.05, 1e-6);
  EXPECT_NEAR(share({{0, 1}, {}}, true), 0.92 * 0.95, 1e-6);
  EXPECT_LT(share({{1}, {0}}), 0.01);
}

TEST(Clues, ADeedIsNoParty) {
  Article article;
  add_tree(article, "Airstrike airstrike NOUN NN 2 nsubj\n hit hit VERB VBD 0 root\n Turkey Turkey PROPN NNP 2 obj");
  add_actor(article, 0, "");
  add_actor(article, 2, "TUR", {Sector::GOV});
  Sentence& sentence = article.sentences.back();
  Clue strike, hit;
  strike.token = 0;
  strike.size = hit.size = 3;
  strike.none = hit.none = 0.1F;
  hit.token = 1;
  hit.parts = 3;
  hit.codes[static_cast<std::size_t>(EventCode::ASSAULT)] = 0.9F;
  sentence.clues = {strike, hit};
  sentence.parts = {{}, {}, {}, {0.9F, 0.02F}, {0, 0}, {0.05F, 0.9F}};
  const auto actors = [&] {
    const Filled filled(article);
    return tellings(filled.clause, filled.roles, {true, false, true}).at(0).actors;
  };
  EXPECT_TRUE(actors().empty());
  sentence.clues[0].none = 0.9F;
  EXPECT_EQ(actors(), std::vector<std::uint32_t>{0});
  std::get<Actor>(article.mentions[0].what).country = "SYR";
  sentence.clues[0].none = 0.1F;
  EXPECT_EQ(actors(), std::vector<std::uint32_t>{0});
}

TEST(Clues, AWordThatALineTookTellsNothingMore) {
  const Article article = article_with_clue();
  const Filled filled(article);
  EXPECT_TRUE(tellings(filled.clause, filled.roles, {false, true, false}).empty());
}

TEST(Clues, ACodesShareIsOfTheTriggerAndTheWordsOfTheLine) {
  const Article article = article_with_clue();
  const Sentence& sentence = article.sentences.back();
  const std::vector<std::uint32_t> second = {1};
  EXPECT_NEAR(code_share(sentence, 0, second, EventCode::REJECT), 0.8, 1e-6);
  EXPECT_NEAR(code_share(sentence, 1, {}, EventCode::ACCUSE), 0.1, 1e-6);
  EXPECT_EQ(code_share(sentence, 2, {}, EventCode::REJECT), 0);
}

TEST(Clues, WhoeverActsIsPutOnTheOtherSideWhereALineErred) {
  const Article article = article_with_clue();
  const Filled filled(article);
  const Choice toward;
  const Sides right = mended({{}, {0}}, article, filled.clause, filled.roles, filled.clue(), toward);
  EXPECT_EQ(right.actors, std::vector<std::uint32_t>{0});
  EXPECT_EQ(right.recipients, std::vector<std::uint32_t>{1});  // and the side that is then open is filled
}

TEST(Clues, ASideThatALineLeftOpenIsFilled) {
  const Article article = article_with_clue();
  const Filled filled(article);
  const Choice toward;
  const Sides filled_up = mended({{}, {1}}, article, filled.clause, filled.roles, filled.clue(), toward);
  EXPECT_EQ(filled_up.actors, std::vector<std::uint32_t>{0});
  EXPECT_EQ(filled_up.recipients, std::vector<std::uint32_t>{1});
}

TEST(Clues, TheTreeIsBelievedOfAnObject) {
  const Article article = article_with_clue();
  const Filled filled(article);
  const Choice toward;
  // Turkey is the object; the model may take it for the actor as surely as it likes.
  Article turned = article;
  turned.sentences.back().parts = {{0.02F, 0.8F}, {0, 0}, {0.95F, 0.02F}};
  const Filled anew(turned);
  EXPECT_EQ(mended({{}, {1}}, turned, anew.clause, anew.roles, anew.clue(), toward).recipients,
            std::vector<std::uint32_t>{1});
}

TEST(Clues, PartiesAreThoseWhoTakePart) {
  Article article;
  add_tree(article,
           "Iran Iran PROPN NNP 4 nsubj\n and and CCONJ CC 3 cc\n Oman Oman PROPN NNP 1 conj\n talked talk VERB VBD 0 "
           "root\n near near ADP IN 6 case\n Turkey Turkey PROPN NNP 4 obl");
  for (const std::uint32_t token : {0U, 2U, 5U}) add_actor(article, token, "IRN");
  Clue clue;
  clue.token = 3;
  clue.size = 6;
  clue.none = 0.1F;
  Sentence& sentence = article.sentences.back();
  sentence.clues.push_back(clue);
  sentence.parts = {{0.9F, 0.02F}, {}, {0.04F, 0.01F}, {}, {}, {0.02F, 0.03F}};
  const Filled filled(article);
  const auto of = [&](float none) {
    sentence.clues.front().none = none;
    return parties({0, 1, 2}, article, filled.clause, sentence.clues.front());
  };
  EXPECT_EQ(of(0.1F), (std::vector<std::uint32_t>{0, 1}));     // Oman is coordinated with Iran
  EXPECT_EQ(of(0.9F), (std::vector<std::uint32_t>{0, 1, 2}));  // the model hardly sees an event
  sentence.parts[2] = {};
  sentence.parts[0] = {};
  EXPECT_EQ(of(0.1F).size(), 3U);  // nobody would be left
}

TEST(Clues, ACodeIsReplacedOnlyWhereTheModelRulesItOut) {
  const Article article = article_with_clue();
  const Clue& clue = article.sentences.back().clues.front();
  EXPECT_EQ(other_code(clue, 0.02), EventCode::REJECT);
  EXPECT_EQ(other_code(clue, 0.2), std::nullopt);
  Clue unsure = clue;
  unsure.codes[static_cast<std::size_t>(EventCode::REJECT)] = 0.4F;
  EXPECT_EQ(other_code(unsure, 0.02), std::nullopt);
}

TEST(Clues, AStatusIsWeighedAgainstWhatWordsTell) {
  Clue clue;
  clue.none = 0.1F;
  clue.status = {0.6F, 0, 0.4F, 0, 0};
  EXPECT_EQ(status_of(clue, Status::reported), Status::reported);
  EXPECT_EQ(status_of(clue, Status::hypothetical), Status::hypothetical);
  EXPECT_EQ(status_of(clue, Status::historical), Status::historical);
  clue.status = {0.5F, 0, 0, 0.5F, 0};
  EXPECT_EQ(status_of(clue, Status::negated), Status::negated);
  clue.status = {0.9F, 0, 0.1F, 0, 0};
  EXPECT_EQ(status_of(clue, Status::negated), Status::reported) << "by a negation that stands farther off";
  EXPECT_EQ(status_of(clue, Status::hypothetical), Status::reported);
  clue.none = 0.9F;
  EXPECT_EQ(status_of(clue, Status::hypothetical), Status::hypothetical);
}

TEST(Clues, SharesOfAPairSumToOneAndPreferTheRightDirection) {
  const Article article = article_with_clue();
  const Sentence& sentence = article.sentences.back();
  const auto shares = pair_shares(sentence, 0, 2);
  EXPECT_NEAR(std::accumulate(shares.begin(), shares.end(), 0.0), 1, 1e-9);
  EXPECT_GT(shares[static_cast<std::size_t>(EventCode::REJECT)], 0.8);
}

TEST(Clues, WithoutAClueNoShareIsGiven) {
  Article article = article_with_clue();
  article.sentences.back().clues.clear();
  const auto shares = pair_shares(article.sentences.back(), 0, 2);
  EXPECT_EQ(std::accumulate(shares.begin(), shares.end(), 0.0), 0);
}

TEST(Clues, WhatWasNotReadTogetherHasNoPart) {
  Article article = article_with_clue();
  Sentence& sentence = article.sentences.back();
  sentence.clues.front().first = 1;
  sentence.clues.front().size = 2;
  EXPECT_EQ(sentence.part(sentence.clues.front(), 0).actor, 0);
  EXPECT_EQ(sentence.part(sentence.clues.front(), 1).actor, 0.9F);
}

TEST(Clues, ThePartInAnyEventIsTheLargest) {
  Article article = article_with_clue();
  const Sentence& sentence = article.sentences.back();
  EXPECT_NEAR(sentence.part(0).actor, 0.9 * 0.9, 1e-6);
  EXPECT_NEAR(sentence.part(2).recipient, 0.9 * 0.9, 1e-6);
  EXPECT_EQ(sentence.part(1).actor, 0);
}

TEST(Coder, AnEventOfTheModelNamesIt) {
  static const auto coder = EventCoder::open(DRAGOMAN_SOURCE_DIR "/lexicon").value();
  Article article = article_with_clue();
  Clue& clue = article.sentences.back().clues.front();
  clue.none = 0.02F;
  clue.codes = {};
  clue.codes[static_cast<std::size_t>(EventCode::REJECT)] = 0.98F;
  EventWorkspace workspace;
  coder.code(article, workspace);
  ASSERT_EQ(article.events.size(), 1U);
  EXPECT_EQ(article.events[0].code, EventCode::REJECT);
  EXPECT_EQ(article.events[0].evidence.rule, model_rule);
  EXPECT_EQ(article.events[0].actors, std::vector<std::uint32_t>{0});
}

}  // namespace
}  // namespace dragoman
