#include "event/underway.h"

#include <gtest/gtest.h>

#include "article/plover.h"
#include "tree.h"

namespace dragoman {
namespace {

/// Two sentences in which American troops leave Niger; in the second the model sees a plan.
struct UnderwayTest : testing::Test {
  void SetUp() override {
    for (std::uint32_t sentence = 0; sentence < 2; ++sentence) {
      add_tree(article, "a a PROPN NNP 2 nsubj\n leave leave VERB VBP 0 root\n b b PROPN NNP 2 obj");
      add_actor(article, 0, "USA", {Sector::MIL});
      add_actor(article, 2, "NER", {});
      Event& event = article.events.emplace_back();
      event.evidence = {sentence, article.sentences[sentence].tokens[1].span, "lexicon/events/x.lex:1"};
      event.actors = {2 * sentence};
      event.recipients = {2 * sentence + 1};
    }
    article.events[0].code = EventCode::RETREAT;
    article.events[0].mode = "withdraw";
    article.events[1].code = EventCode::AGREE;
    underway.going_on(0);
  }

  Article article;
  Underway underway;
};

TEST_F(UnderwayTest, WhatIsGoingOnElsewhereIsNoPlan) {
  underway.folded(1, EventCode::RETREAT);
  underway.settle(article);
  EXPECT_EQ(article.events[1].code, EventCode::RETREAT);
  EXPECT_EQ(article.events[1].mode, "withdraw");
  EXPECT_EQ(article.events[1].cameo, cameo(EventCode::RETREAT, "withdraw"));
}

TEST_F(UnderwayTest, AnotherDeedOrActorIsStillAPlan) {
  underway.folded(1, EventCode::AID);
  underway.settle(article);
  EXPECT_EQ(article.events[1].code, EventCode::AGREE);

  Underway others;
  others.going_on(0);
  others.folded(1, EventCode::RETREAT);
  std::get<Actor>(article.mentions[2].what).country = "FRA";
  others.settle(article);
  EXPECT_EQ(article.events[1].code, EventCode::AGREE);
}

}  // namespace
}  // namespace dragoman
