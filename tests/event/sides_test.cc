#include "event/sides.h"

#include <gtest/gtest.h>

#include "frobnicated.h"
#include "shipped_clause.h"

namespace dragoman {
namespace {

using Mentions = std::vector<std::uint32_t>;

struct Filled {
  explicit Filled(const Article& of) : article(of), clause(shipped_clause(of)) {
    roles.fill(article, 0, shipped_coder().patterns().role_words());
  }
  [[nodiscard]] std::vector<Candidate> weighed(const Sides* line = nullptr, EventCode code = EventCode::REJECT) const {
    return candidates({&clause.sentence().clues.back(), code, line}, article, clause, roles);
  }
  [[nodiscard]] Sides of(const Sides& line) const { return chosen(weighed(&line), &line); }
  const Article& article;
  Clause clause;
  Roles roles;
};

TEST(Sides, TheModelAloneTellsThem) {
  const Article article = article_with_clue();
  const Sides sides = chosen(Filled(article).weighed(), nullptr);
  EXPECT_EQ(sides.actors, Mentions{0});
  EXPECT_EQ(sides.recipients, Mentions{1});
}

TEST(Sides, WhomALineNamesIsLikelierThere) {
  Article article = article_with_clue();
  article.sentences.back().parts = {{0.3F, 0.02F}, {}, {0.02F, 0.3F}};
  const Filled filled(article);
  const Sides line{{0}, {1}};
  const auto with = filled.weighed(&line), without = filled.weighed();
  EXPECT_GT(with[0].acts, without[0].acts);
  EXPECT_GT(with[1].undergoes, without[1].undergoes);
  EXPECT_EQ(filled.of(line).actors, Mentions{0});
  EXPECT_EQ(filled.of(line).recipients, Mentions{1});
}

TEST(Sides, ALinesErrorIsMendedWhereTheModelIsSure) {
  Article article = article_with_clue();
  article.sentences.back().parts = {{0.98F, 0.01F}, {}, {0.01F, 0.98F}};
  const Sides sides = Filled(article).of({{}, {0}});
  EXPECT_EQ(sides.actors, Mentions{0});
  EXPECT_EQ(sides.recipients, Mentions{1});  // and the side that is then open is filled
}

TEST(Sides, WhoIsMerelyNamedNearByIsOnNone) {
  Article article = article_with_clue();
  article.sentences.back().parts[2] = {0.01F, 0.03F};
  EXPECT_TRUE(Filled(article).of({{0}, {}}).recipients.empty());
}

TEST(Sides, ADeedIsNoParty) {
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
  hit.again = Reading{.parts = 3};
  sentence.clues = {strike, hit};
  sentence.parts = {{}, {}, {}, {0.9F, 0.02F}, {0, 0}, {0.05F, 0.9F}};
  const auto actors = [&] { return chosen(Filled(article).weighed(), nullptr).actors; };
  EXPECT_TRUE(actors().empty());
  sentence.clues[0].none = 0.9F;
  EXPECT_EQ(actors(), Mentions{0});
  std::get<Actor>(article.mentions[0].what).country = "SYR";
  sentence.clues[0].none = 0.1F;
  EXPECT_EQ(actors(), Mentions{0});
}

TEST(Sides, PartiesAreThoseWhoTakePart) {
  Article article;
  add_tree(article,
           "Iran Iran PROPN NNP 4 nsubj\n and and CCONJ CC 3 cc\n Oman Oman PROPN NNP 1 conj\n talked talk VERB VBD 0 "
           "root\n near near ADP IN 6 case\n Turkey Turkey PROPN NNP 4 obl");
  for (const std::uint32_t token : {0U, 2U, 5U}) add_actor(article, token, "IRN");
  Clue clue;
  clue.token = 3;
  clue.size = 6;
  clue.again = Reading{};
  Sentence& sentence = article.sentences.back();
  sentence.clues.push_back(clue);
  sentence.parts = {{0.9F, 0.02F}, {}, {0.04F, 0.01F}, {}, {}, {0.002F, 0.003F}};
  const Sides line{{0, 2}, {}};
  const auto found = [&] { return parties(Filled(article).weighed(&line, EventCode::CONSULT), {0, 1, 2}); };
  EXPECT_EQ(found(), (Mentions{0, 1}));  // Oman is coordinated with Iran
  sentence.parts = std::vector<Part>(6);
  EXPECT_EQ(found(), (Mentions{0, 1, 2}));  // nobody would be left
}

TEST(Sides, WhatABelievedLineLeftOpenIsFilledWithOthers) {
  const Sides open = filled({{}, {1}}, {{0, 1}, {2}});
  EXPECT_EQ(open.actors, Mentions{0}) << "1 stays where the line put him";
  EXPECT_EQ(open.recipients, Mentions{1});
  const Sides told = filled({{3}, {1}}, {{0}, {2}});
  EXPECT_EQ(told.actors, Mentions{3});
  EXPECT_EQ(told.recipients, Mentions{1});
  EXPECT_EQ(filled({{3}, {}}, {{}, {2, 3}}).recipients, Mentions{2});
}

TEST(Sides, TheyAreAsLikelyAsAllTheirParts) {
  Article article;
  add_tree(article, "Iran Iran PROPN NNP 2 nsubj\n told tell VERB VBD 0 root\n Oman Oman PROPN NNP 2 obj");
  add_actor(article, 0, "IRN");
  add_actor(article, 2, "OMN");
  const std::vector<Candidate> all = {{0, 0.9, 0.05}, {1, 0.1, 0.8}};
  EXPECT_NEAR(likelihood({{0}, {1}}, false, all, article), 0.9 * 0.8, 1e-9);
  EXPECT_NEAR(likelihood({{0}, {}}, false, all, article), 0.9 * 0.1, 1e-9);
  EXPECT_NEAR(likelihood({{0, 1}, {}}, true, all, article), 0.95 * 0.9, 1e-9);
  EXPECT_LT(likelihood({{1}, {0}}, false, all, article), 0.01);
  EXPECT_EQ(likelihood({{}, {}}, false, {}, article), 1);
}

TEST(Sides, WhoIsNamedTwiceIsAsLikelyAsWhereHeIsLikelier) {
  Article article;
  add_tree(article,
           "Iran Iran PROPN NNP 2 nsubj\n says say VERB VBZ 0 root\n it it PRON PRP 4 nsubj\n told tell VERB VBD 2 "
           "ccomp\n Oman Oman PROPN NNP 4 obj");
  for (const std::uint32_t token : {0U, 2U}) add_actor(article, token, "IRN");
  add_actor(article, 4, "OMN");
  const std::vector<Candidate> all = {{0, 0.5, 0.05}, {1, 0.9, 0.02}, {2, 0.1, 0.8}};
  EXPECT_NEAR(likelihood({{0}, {2}}, false, all, article), 0.5 * (1 - 0.92) * 0.8, 1e-9);
  for (const std::size_t mention : {0U, 1U}) std::get<Actor>(article.mentions[mention].what).entity = "iran";
  EXPECT_NEAR(likelihood({{0}, {2}}, false, all, article), 0.9 * 0.8, 1e-9);
}

TEST(Sides, ALineThatIsSureIsSoOfEverybody) {
  std::vector<Candidate> all = {{0, 0.2, 0.05}, {1, 0.1, 0.3}, {2, 0.8, 0.1}};
  settle_all(all, {{0}, {1}});
  EXPECT_GE(all[0].acts, 0.9);
  EXPECT_GE(all[1].undergoes, 0.9);
  EXPECT_LE(all[2].acts, 0.1);
}

TEST(Sides, TheChanceIsOfTheLikelierSide) {
  const std::vector<Candidate> all = {{4, 0.2, 0.7}};
  EXPECT_EQ(chance(all, 4, false), 0.7);
  EXPECT_NEAR(chance(all, 4, true), 0.9, 1e-9);
  EXPECT_EQ(chance(all, 5, false), 1) << "nobody weighed him";
}

}  // namespace
}  // namespace dragoman
