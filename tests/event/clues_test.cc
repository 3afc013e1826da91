#include "event/clues.h"

#include <gtest/gtest.h>

#include <numeric>

#include "event/coder.h"
#include "frobnicated.h"

namespace dragoman {
namespace {

TEST(Clues, AWordThatNoLineTookTellsItsLikeliestCode) {
  const Article article = article_with_clue();
  const auto found = tellings(article.sentences.back(), {false, false, false});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].code, EventCode::REJECT);
  EXPECT_EQ(found[0].clue->token, 1U);
}

TEST(Clues, AWordThatALineTookTellsNothingMore) {
  const Article article = article_with_clue();
  EXPECT_TRUE(tellings(article.sentences.back(), {false, true, false}).empty());
}

TEST(Clues, ACodesShareIsOfTheTriggerAndTheWordsOfTheLine) {
  const Article article = article_with_clue();
  const Sentence& sentence = article.sentences.back();
  const std::vector<std::uint32_t> second = {1};
  EXPECT_NEAR(code_share(sentence, 0, second, EventCode::REJECT), 0.8, 1e-6);
  EXPECT_NEAR(code_share(sentence, 1, {}, EventCode::ACCUSE), 0.1, 1e-6);
  EXPECT_EQ(code_share(sentence, 2, {}, EventCode::REJECT), 0);
}

TEST(Clues, ACodeIsReplacedOnlyWhereTheModelRulesItOut) {
  const Article article = article_with_clue();
  Clue clue = article.sentences.back().clues.front();
  clue.again.reset();
  EXPECT_EQ(other_code(clue, EventCode::AGREE, 0.02), EventCode::REJECT);
  EXPECT_EQ(other_code(clue, EventCode::AGREE, 0.2), std::nullopt);
  Clue unsure = clue;
  unsure.codes[static_cast<std::size_t>(EventCode::REJECT)] = 0.4F;
  EXPECT_EQ(other_code(unsure, EventCode::AGREE, 0.02), std::nullopt);
  Clue again = unsure;
  again.again.emplace();
  again.again->codes[static_cast<std::size_t>(EventCode::AID)] = 0.8F;
  EXPECT_EQ(other_code(again, EventCode::AGREE, 0.9), EventCode::AID);
  again.again->codes[static_cast<std::size_t>(EventCode::AGREE)] = 0.15F;
  EXPECT_EQ(other_code(again, EventCode::AGREE, 0.02), std::nullopt);
}

TEST(Clues, OfALinesWordsTheOneThatTellsItsCodeIsAsked) {
  Sentence sentence;  // "condemned the use": the second word is the surer event, but of another code
  Clue condemned, use;
  condemned.token = 0, condemned.none = 0.3F, condemned.codes[static_cast<std::size_t>(EventCode::ACCUSE)] = 0.6F;
  use.token = 1, use.none = 0.1F, use.codes[static_cast<std::size_t>(EventCode::ASSAULT)] = 0.9F;
  sentence.clues = {condemned, use};
  const std::vector<std::uint32_t> words = {1};
  EXPECT_EQ(best_clue(sentence, 0, words, EventCode::ACCUSE)->token, 0U);
  EXPECT_EQ(best_clue(sentence, 0, words, EventCode::ASSAULT)->token, 1U);
  EXPECT_EQ(best_clue(sentence, 0, words, EventCode::AID)->token, 1U) << "none tells it: the surer event";
  EXPECT_EQ(best_clue(sentence, 2, {}, EventCode::AID), nullptr);
}

TEST(Clues, TheSecondReadingTellsCodeAndStatus) {
  Article article = article_with_clue();
  Sentence& sentence = article.sentences.back();
  Clue& clue = sentence.clues.front();
  clue.status = {1, 0, 0, 0, 0};
  clue.again->status = {0.1F, 0.8F, 0.1F, 0, 0};
  clue.again->codes = {};
  clue.again->codes[static_cast<std::size_t>(EventCode::ACCUSE)] = 0.9F;
  EXPECT_EQ(status_of(clue, Status::reported), Status::planned);
  EXPECT_EQ(tellings(sentence, {false, false, false}).front().code, EventCode::ACCUSE);
}

TEST(Clues, HistoryNeedsMuchWhereNoWordTellsIt) {
  Clue clue;
  clue.none = 0.1F;
  clue.status = {0.1F, 0, 0, 0, 0.9F};
  EXPECT_EQ(status_of(clue, Status::reported), Status::reported);
  clue.status = {0.001F, 0, 0, 0, 0.999F};
  EXPECT_EQ(status_of(clue, Status::reported), Status::historical);
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
  clue.again = Reading{.parts = 0, .none = clue.none, .codes = clue.codes};
  EventWorkspace workspace;
  coder.code(article, workspace);
  ASSERT_EQ(article.events.size(), 1U);
  EXPECT_EQ(article.events[0].code, EventCode::REJECT);
  EXPECT_EQ(article.events[0].evidence.rule, model_rule);
  EXPECT_EQ(article.events[0].actors, std::vector<std::uint32_t>{0});
}

TEST(Coder, NothingIsToldOfWhomNobodyIsSure) {
  static const auto coder = EventCoder::open(DRAGOMAN_SOURCE_DIR "/lexicon").value();
  Article article = article_with_clue();
  Sentence& sentence = article.sentences.back();
  sentence.clues.front().none = 0.02F;
  sentence.clues.front().codes[static_cast<std::size_t>(EventCode::REJECT)] = 0.98F;
  sentence.parts = {{0.99F, 0.002F}, {}, {0.002F, 0.99F}};
  EventWorkspace workspace;
  coder.code(article, workspace);
  ASSERT_EQ(article.events.size(), 1U);
  EXPECT_GT(article.events[0].sides_confidence.value(), 0.7);
  sentence.parts = {{0.3F, 0.02F}, {}, {0.02F, 0.3F}};
  coder.code(article, workspace);
  EXPECT_TRUE(article.events.empty());
}

TEST(Coder, WithoutASecondReadingNobodyTakesPart) {
  static const auto coder = EventCoder::open(DRAGOMAN_SOURCE_DIR "/lexicon").value();
  Article article = article_with_clue();
  Clue& clue = article.sentences.back().clues.front();
  clue.none = 0.02F;
  clue.codes[static_cast<std::size_t>(EventCode::REJECT)] = 0.98F;
  clue.again.reset();
  EventWorkspace workspace;
  coder.code(article, workspace);
  EXPECT_TRUE(article.events.empty());
}

}  // namespace
}  // namespace dragoman
