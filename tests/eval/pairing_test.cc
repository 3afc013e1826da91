#include "eval/pairing.h"

#include <gtest/gtest.h>

#include "gold.h"

namespace dragoman {
namespace {

/// "gold:coded" of each pair, "-" for nobody.
std::string pairs(const HandMade& made, const std::vector<GoldEvent>& gold) {
  std::string out;
  for (const Paired& pair : pair_events(made.article, gold)) {
    if (!out.empty()) out += ' ';
    out += pair.gold ? std::to_string(*pair.gold) : "-";
    out += ':';
    out += pair.coded ? std::to_string(*pair.coded) : "-";
  }
  return out;
}

TEST(PairEvents, TriggersThatOverlapPairBeforeThoseOfOneSentence) {
  HandMade made("Rebels shelled a town and soldiers attacked rebels.");
  made.coded(EventCode::ASSAULT, "attacked");
  made.coded(EventCode::ASSAULT, "shelled");
  EXPECT_EQ(pairs(made, {made.gold("ASSAULT", "shelled"), made.gold("ASSAULT", "attacked")}), "0:1 1:0");
  // The first has no word of its own among the coded ones; it gets what the second leaves.
  EXPECT_EQ(pairs(made, {made.gold("ASSAULT", "town"), made.gold("ASSAULT", "attacked rebels")}), "0:1 1:0");
}

TEST(PairEvents, WithTriggerItHasToBeTheSameSentence) {
  HandMade made("Rebels shelled a town. Soldiers fled.");
  made.coded(EventCode::ASSAULT, "shelled");
  EXPECT_EQ(pairs(made, {made.gold("ASSAULT", "fled")}), "0:- -:0");
  EXPECT_EQ(pairs(made, {made.gold("ASSAULT", "town")}), "0:0");
  made.article.events[0].also_at.push_back(made.at("fled"));
  EXPECT_EQ(pairs(made, {made.gold("ASSAULT", "fled")}), "0:0") << "a word that tells it again";
}

TEST(PairEvents, WithoutTriggerTheTextIsEnoughAndActorsDecide) {
  HandMade made("Rebels shelled a town. Soldiers attacked rebels.");
  made.coded(EventCode::ASSAULT, "shelled").actors = {made.mention("Rebels")};
  made.coded(EventCode::ASSAULT, "attacked").actors = {made.mention("Soldiers")};
  GoldEvent gold = made.gold("ASSAULT");
  EXPECT_EQ(pairs(made, {gold}), "0:0 -:1");
  gold.actors = {{made.at("Soldiers")}};
  EXPECT_EQ(pairs(made, {gold}), "0:1 -:0");
}

TEST(PairEvents, OtherTypesPairOnlyWithWhatTheSameLeaves) {
  HandMade made("Rebels shelled a town and soldiers arrested rebels.");
  made.coded(EventCode::COERCE, "shelled");
  made.coded(EventCode::ASSAULT, "arrested");
  EXPECT_EQ(pairs(made, {made.gold("ASSAULT", "shelled")}), "0:1 -:0") << "its own type, though another word";
  EXPECT_EQ(pairs(made, {made.gold("PROTEST", "shelled")}), "0:0 -:1");
}

TEST(PairEvents, OfTwoTypesWithoutTriggerSomebodyIsInCommonOrTheTextIsShort) {
  HandMade one("Rebels shelled a town.");
  one.coded(EventCode::COERCE, "shelled");
  EXPECT_EQ(pairs(one, {one.gold("ASSAULT")}), "0:0");
  HandMade two("Rebels shelled a town. Soldiers fled.");
  two.coded(EventCode::COERCE, "shelled").actors = {two.mention("Rebels")};
  GoldEvent gold = two.gold("ASSAULT");
  EXPECT_EQ(pairs(two, {gold}), "0:- -:0");
  gold.actors = {{two.at("Rebels")}};
  EXPECT_EQ(pairs(two, {gold}), "0:0");
}

TEST(PairEvents, EachPairsAtMostOnce) {
  HandMade made("Rebels shelled a town.");
  made.coded(EventCode::ASSAULT, "shelled");
  const GoldEvent gold = made.gold("ASSAULT", "shelled");
  EXPECT_EQ(pairs(made, {gold, gold}), "0:0 1:-");
  EXPECT_EQ(pairs(made, {}), "-:0");
}

TEST(PairSpans, WhatSharesMostPairsFirst) {
  const std::vector<Span> gold = {{0, 10}, {12, 30}};
  EXPECT_EQ(pair_spans(gold, std::vector<std::vector<Span>>{{{0, 30}}, {{5, 12}}}), 2U);
  EXPECT_EQ(pair_spans(gold, std::vector<std::vector<Span>>{{{0, 30}}}), 1U);
  EXPECT_EQ(pair_spans(gold, std::vector<std::vector<Span>>{{{40, 42}, {12, 14}}}), 1U) << "what a pronoun stands for";
  EXPECT_EQ(pair_spans(gold, std::vector<std::vector<Span>>{{{10, 12}}}), 0U) << "spans that only touch";
  EXPECT_EQ(pair_spans({}, {}), 0U);
}

TEST(SentenceAt, NothingBetweenSentences) {
  const HandMade made("One. Two.");
  EXPECT_EQ(sentence_at(made.article, {0, 3}), 0U);
  EXPECT_EQ(sentence_at(made.article, {5, 8}), 1U);
  EXPECT_FALSE(sentence_at(made.article, {4, 5}));
  EXPECT_FALSE(sentence_at(made.article, {9, 10}));
}

}  // namespace
}  // namespace dragoman
