#include "eval/scores.h"

#include <gtest/gtest.h>

#include "gold.h"

namespace dragoman {
namespace {

TEST(Hits, WithoutDenominatorThereIsNoFigure) {
  EXPECT_FALSE(Hits{}.f1());
  EXPECT_FALSE((Hits{3, 0, 0}.precision()));
  EXPECT_EQ((Hits{3, 0, 0}.f1()), 0.0);
  EXPECT_DOUBLE_EQ(*(Hits{4, 5, 3}.f1()), 2.0 * 3 / 9);
}

TEST(Scores, CountTypesCellsAndMeans) {
  HandMade made("Rebels shelled a town and soldiers arrested rebels. Workers marched.");
  made.coded(EventCode::ASSAULT, "shelled").evidence.rule = "lexicon/events/assault.lex:1";
  made.coded(EventCode::ASSAULT, "arrested");
  made.coded(EventCode::CONSULT, "marched");
  Scores scores;
  scores.add(made.article, std::vector{made.gold("ASSAULT", "shelled"), made.gold("COERCE", "arrested")});
  EXPECT_EQ(scores.texts(), 1U);
  const Hits assault = scores.types().at("ASSAULT").events;
  EXPECT_EQ(std::vector({assault.gold, assault.coded, assault.right}), (std::vector<std::uint64_t>{1, 2, 1}));
  EXPECT_EQ(scores.cells().at({"COERCE", "ASSAULT"}).size(), 1U);
  EXPECT_EQ(scores.cells().at({"NONE", "CONSULT"}).size(), 1U);
  const Example& right = scores.cells().at({"ASSAULT", "ASSAULT"}).front();
  EXPECT_EQ(right.sentence, "Rebels shelled a town and soldiers arrested rebels.");
  EXPECT_EQ(right.trigger, (Span{7, 14}));
  EXPECT_EQ(right.rule, "lexicon/events/assault.lex:1");
  EXPECT_EQ(scores.all().events.right, 1U);
  const Macro macro = scores.macro();
  EXPECT_EQ(macro.types, 2U) << "CONSULT is not in gold";
  EXPECT_DOUBLE_EQ(macro.f1, (2.0 / 3 + 0) / 2);
}

TEST(Scores, PartsOfMatchedEventsCountWhereGoldTellsThem) {
  HandMade made("Rebels shelled a town.");
  Event& event = made.coded(EventCode::ASSAULT, "shelled");
  const std::uint32_t rebels = made.mention("Rebels"), town = made.mention("a town");
  event.actors = {rebels};
  event.recipients = {town};
  event.mode = "heavy-weapons";
  GoldEvent gold = made.gold("ASSAULT", "shelled");
  gold.actors = {{made.at("Rebels")}};
  gold.recipients = std::vector<Span>{};
  gold.mode = "aerial";
  Scores scores;
  scores.add(made.article, std::vector{gold});
  const TypeScore all = scores.all();
  EXPECT_EQ(all.actors.f1(), 1.0);
  EXPECT_EQ(all.recipients.precision(), 0.0);
  EXPECT_FALSE(all.recipients.recall());
  EXPECT_EQ(all.mode.accuracy(), 0.0);
  EXPECT_FALSE(all.status.accuracy());
}

TEST(Scores, BothSidesOfWhatIsReciprocalAreActors) {
  HandMade made("Rebels met soldiers.");
  Event& event = made.coded(EventCode::CONSULT, "met");
  const std::uint32_t rebels = made.mention("Rebels"), soldiers = made.mention("soldiers");
  event.actors = {rebels, soldiers};
  event.reciprocal = true;
  GoldEvent gold = made.gold("CONSULT", "met");
  gold.actors = {{made.at("Rebels")}};
  gold.recipients = {{made.at("soldiers")}};
  Scores scores;
  scores.add(made.article, std::vector{gold});
  EXPECT_EQ(scores.all().actors.right, 2U);
  EXPECT_EQ(scores.all().recipients.gold, 0U);
}

}  // namespace
}  // namespace dragoman
