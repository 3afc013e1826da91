#include "event/clause.h"

#include <gtest/gtest.h>

#include "tree.h"

namespace dragoman {
namespace {

struct ClauseTest : testing::Test {
  void read(const std::string& lines) {
    add_tree(article, lines);
    words.add("by");
    light.single = {words.add("launch")};
    clause.fill(article.text, article.sentences.back(), words, light, journey);
  }

  Article article;
  WordTable words;
  Choice light;
  Choice journey;
  Clause clause;
};

TEST_F(ClauseTest, AnActiveVerbHasItsSubjectAndObject) {
  read("Rebels rebel NOUN NNS 2 nsubj\n attacked attack VERB VBD 0 root\n Goma Goma PROPN NNP 2 obj");
  EXPECT_EQ(clause.doer(1), 0u);
  EXPECT_EQ(clause.objects(1), std::vector<std::uint32_t>{2});
}

TEST_F(ClauseTest, AWrongLemmaOfAPastIsReadAsTheWordThatTheLexiconHas) {
  Choice verbs;
  for (const char* verb : {"free", "rebuke", "bully", "ban", "deploy"}) verbs.single.push_back(words.add(verb));
  read(
      "freed fre VERB VBD 0 root\n rebuked rebuk VERB VBD 1 conj\n bullied bulli VERB VBD 1 conj\n"
      "banning bann VERB VBG 1 conj\n deployed deploi VERB VBD 1 conj\n red red ADJ JJ 1 obj\n fired fire VERB VBD 1 "
      "conj");
  for (std::uint32_t token = 0; token < 5; ++token) EXPECT_TRUE(clause.is(token, verbs)) << token;
  EXPECT_FALSE(clause.is(5, verbs));
  EXPECT_FALSE(clause.is(6, verbs));
}

TEST_F(ClauseTest, ThePassiveTurnsTheRolesRound) {
  read(
      "Goma Goma PROPN NNP 3 nsubj:pass\n was be AUX VBD 3 aux:pass\n attacked attack VERB VBN 0 root\n"
      "by by ADP IN 5 case\n rebels rebel NOUN NNS 3 obl:agent");
  EXPECT_TRUE(clause.passive(2));
  EXPECT_EQ(clause.doer(2), 4u);
  EXPECT_EQ(clause.objects(2), std::vector<std::uint32_t>{0});
}

TEST_F(ClauseTest, AParticipleAfterANounIsPassive) {
  read("towns town NOUN NNS 0 root\n shelled shell VERB VBN 1 acl\n by by ADP IN 4 case\n troops troop NOUN NNS 2 obl");
  EXPECT_EQ(clause.doer(1), 3u);
  EXPECT_EQ(clause.objects(1), std::vector<std::uint32_t>{0});
}

TEST_F(ClauseTest, ControlFindsWhoWillDoIt) {
  read(
      "Iran Iran PROPN NNP 2 nsubj\n agreed agree VERB VBD 0 root\n to to PART TO 4 mark\n send send VERB VB 2 xcomp\n"
      "aid aid NOUN NN 4 obj");
  EXPECT_EQ(clause.doer(3), 0u);
}

TEST_F(ClauseTest, TheObjectOfAnAppealIsTheOneToAct) {
  read(
      "Paris Paris PROPN NNP 2 nsubj\n urged urge VERB VBD 0 root\n rebels rebel NOUN NNS 2 obj\n"
      "to to PART TO 5 mark\n leave leave VERB VB 2 xcomp");
  EXPECT_EQ(clause.doer(4), 2u);
}

TEST_F(ClauseTest, TheAntecedentActsInARelativeClause) {
  read(
      "troops troop NOUN NNS 0 root\n who who PRON WP 3 nsubj\n attacked attack VERB VBD 1 acl:relcl\n"
      "Goma Goma PROPN NNP 3 obj");
  EXPECT_EQ(clause.doer(2), 0u);
}

TEST_F(ClauseTest, TheAntecedentSuffersInARelativeClauseWithASubject) {
  read(
      "town town NOUN NN 0 root\n that that PRON WDT 4 obj\n rebels rebel NOUN NNS 4 nsubj\n"
      "attacked attack VERB VBD 1 acl:relcl");
  EXPECT_EQ(clause.doer(3), 2u);
  EXPECT_EQ(clause.objects(3), std::vector<std::uint32_t>{0});
}

TEST_F(ClauseTest, ASupportVerbLendsItsSubjectToTheNoun) {
  read("Rebels rebel NOUN NNS 2 nsubj\n launched launch VERB VBD 0 root\n attack attack NOUN NN 2 obj");
  EXPECT_EQ(clause.doers_of_noun(2), std::vector<std::uint32_t>{0});
}

TEST_F(ClauseTest, NounsThatControlEachOtherEndTheSearch) {
  // "a decision to launch": the doer of "launch" is sought at "decision", whose doer is sought at "launch".
  read("decision decision NOUN NN 0 root\n to to PART TO 3 mark\n launch launch VERB VB 1 acl\n it it PRON PRP 3 obj");
  EXPECT_EQ(clause.doer(2), std::nullopt);
}

TEST_F(ClauseTest, PhrasesStandSideBySide) {
  Choice choice;
  choice.phrases = {{words.add("air"), words.add("strike")}};
  read("Russian Russian ADJ JJ 3 amod\n air air NOUN NN 3 compound\n strikes strike NOUN NNS 0 root");
  EXPECT_EQ(clause.matched_words(2, choice), 2u);
  EXPECT_FALSE(clause.is(1, choice));
}

}  // namespace
}  // namespace dragoman
