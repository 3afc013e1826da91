#include "event/matcher.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "tree.h"

namespace dragoman {
namespace {

/// A lexicon of its own for each test, so that the tests hold the language of patterns and not the shipped lines.
struct MatcherTest : testing::Test {
  void SetUp() override {
    root = std::filesystem::path(testing::TempDir()) / testing::UnitTest::GetInstance()->current_test_info()->name();
    std::filesystem::create_directories(root / "events");
  }
  void TearDown() override { std::filesystem::remove_all(root); }

  void lexicon_of(const std::string& lines) {
    std::ofstream(root / "events" / "test.lex") << "$links = with, on, against, to, of, between, out, by\n"
                                                << "$light = launch, hold\n"
                                                << lines;
    auto opened = PatternLexicon::open(root);
    ASSERT_TRUE(opened) << to_string(opened.error());
    lexicon = std::make_unique<PatternLexicon>(std::move(*opened));
  }

  std::vector<Match> match(const std::string& tree) {
    Article article;
    add_tree(article, tree);
    clause_article = std::move(article);
    clause.fill(clause_article.text, clause_article.sentences.back(), lexicon->words(), lexicon->light(),
                lexicon->journey());
    return Matcher(*lexicon).match(clause, [&](std::uint32_t t) { return clause.token(t).upos == Upos::PROPN; });
  }

  std::filesystem::path root;
  std::unique_ptr<PatternLexicon> lexicon;
  Article clause_article;
  Clause clause;
};

constexpr const char* attack =
    "Russia Russia PROPN NNP 2 nsubj\n attacked attack VERB VBD 0 root\n Kyiv Kyiv PROPN NNP 2 obj";

TEST_F(MatcherTest, TheObjectIsTheRecipient) {
  lexicon_of("attack R    ASSAULT\n");
  const auto found = match(attack);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].actors, std::vector<std::uint32_t>{0});
  EXPECT_EQ(found[0].recipients, std::vector<std::uint32_t>{2});
  EXPECT_EQ(found[0].pattern->rule, "lexicon/events/test.lex:3");
}

TEST_F(MatcherTest, TheMoreSpecificLineWins) {
  lexicon_of("hold R    COERCE\nhold talks with R    CONSULT\n");
  const auto found = match(
      "Iran Iran PROPN NNP 2 nsubj\n held hold VERB VBD 0 root\n talks talk NOUN NNS 2 obj\n with with ADP IN 5 case\n"
      "Oman Oman PROPN NNP 2 obl");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].pattern->code, EventCode::CONSULT);
  EXPECT_EQ(found[0].recipients, std::vector<std::uint32_t>{4});
}

TEST_F(MatcherTest, APrepositionalSlotMayHangOnTheNounToo) {
  lexicon_of("hold talks with R    CONSULT\n");
  const auto found = match(
      "Iran Iran PROPN NNP 2 nsubj\n held hold VERB VBD 0 root\n talks talk NOUN NNS 2 obj\n with with ADP IN 5 case\n"
      "Oman Oman PROPN NNP 3 nmod");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].recipients, std::vector<std::uint32_t>{4});
}

TEST_F(MatcherTest, ANarrowNoneLineSilencesABroadOne) {
  lexicon_of("attack R    ASSAULT\nattack {budget}    NONE\n");
  EXPECT_TRUE(
      match("Paris Paris PROPN NNP 2 nsubj\n attacked attack VERB VBD 0 root\n budget budget NOUN NN 2 obj").empty());
  EXPECT_EQ(match(attack).size(), 1u);
}

TEST_F(MatcherTest, FoldingTakesTheInnerEventAndItsRecipient) {
  lexicon_of("attack R    ASSAULT\nthreaten to <ASSAULT>    THREATEN   violence\n");
  const auto found = match(
      "Russia Russia PROPN NNP 2 nsubj\n threatened threaten VERB VBD 0 root\n to to PART TO 4 mark\n"
      "attack attack VERB VB 2 xcomp\n Kyiv Kyiv PROPN NNP 4 obj");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].pattern->code, EventCode::THREATEN);
  EXPECT_EQ(found[0].recipients, std::vector<std::uint32_t>{4});
}

TEST_F(MatcherTest, WordsThatALineUsesTriggerNothingElse) {
  lexicon_of("launch attack on R    ASSAULT\nthe attack on R    ASSAULT\n");
  const auto found = match(
      "Russia Russia PROPN NNP 2 nsubj\n launched launch VERB VBD 0 root\n attack attack NOUN NN 2 obj\n"
      "on on ADP IN 5 case\n Kyiv Kyiv PROPN NNP 3 nmod");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].trigger, 1u);
}

TEST_F(MatcherTest, ConditionsLookAtTheClause) {
  lexicon_of("beat R    ASSAULT   beat   unless={final}\n");
  EXPECT_EQ(match("Police police PROPN NNP 2 nsubj\n beat beat VERB VBD 0 root\n Ali Ali PROPN NNP 2 obj").size(), 1u);
  EXPECT_TRUE(match("Brazil Brazil PROPN NNP 2 nsubj\n beat beat VERB VBD 0 root\n Chile Chile PROPN NNP 2 obj\n"
                    "in in ADP IN 5 case\n final final NOUN NN 2 obl")
                  .empty());
}

TEST_F(MatcherTest, RolesCanBeExchanged) {
  lexicon_of("host R    CONSULT   visit   actor=R recipient=A\n");
  const auto found = match("Oman Oman PROPN NNP 2 nsubj\n hosted host VERB VBD 0 root\n Iran Iran PROPN NNP 2 obj");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].actors, std::vector<std::uint32_t>{2});
  EXPECT_EQ(found[0].recipients, std::vector<std::uint32_t>{0});
}

TEST_F(MatcherTest, AWrongLineIsNamedWithItsPlace) {
  std::ofstream(root / "events" / "test.lex") << "$light = hold\n\n# fine\nmeet R    MEETING\n";
  const auto opened = PatternLexicon::open(root);
  ASSERT_FALSE(opened);
  EXPECT_EQ(opened.error().source, "lexicon/events/test.lex");
  EXPECT_EQ(opened.error().line, 4u);
}

}  // namespace
}  // namespace dragoman
