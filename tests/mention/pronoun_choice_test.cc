#include "mention/pronoun_choice.h"

#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include "conllu_sentence.h"
#include "mention/pronouns.h"

namespace dragoman {
namespace {

/// "Iran said it ...", both words mentions or pronouns.
Article iran_said_it() {
  Article article = article_of(
      "Iran PROPN 2 nsubj Iran\n said VERB 0 root say\n it PRON 4 nsubj it\n attacked VERB 2 ccomp attack\n Oman PROPN "
      "4 obj Oman");
  Mention iran;
  iran.span = article.sentences[0].tokens[0].span;
  iran.head = 0;
  Actor actor;
  actor.country = "IRN";
  actor.entity = "iran";
  iran.what = actor;
  article.mentions.push_back(iran);
  return article;
}

const Sexes nobody;

double of(const AntecedentEvidence& evidence, ForAntecedent kind) { return evidence[static_cast<std::size_t>(kind)]; }

TEST(PronounChoice, WhatSpeaksForTheSubjectThatReports) {
  const Article article = iran_said_it();
  PronounChoice choice(article, nobody);
  choice.name(0);
  const WeighedPronoun weighed = choice.weigh(PronounKind::body, 0, 2, 0);
  ASSERT_EQ(weighed.candidates.size(), 1U);
  const AntecedentEvidence& known = weighed.candidates[0].evidence;
  for (const auto kind : {ForAntecedent::by_rule, ForAntecedent::same_sentence, ForAntecedent::main_subject,
                          ForAntecedent::reports, ForAntecedent::nearest, ForAntecedent::it_state}) {
    EXPECT_EQ(of(known, kind), 1) << static_cast<int>(kind);
  }
  for (const auto kind : {ForAntecedent::own_clause, ForAntecedent::latest_meant, ForAntecedent::he_state}) {
    EXPECT_EQ(of(known, kind), 0) << static_cast<int>(kind);
  }
  EXPECT_EQ(PronounChoice::chosen(weighed)->mention, 0U);
  EXPECT_GT(PronounChoice::chosen(weighed)->share, 0.5);
}

TEST(PronounChoice, WhoIsMeantAgainAndAgainIsOneAndTheSame) {
  const Article article = iran_said_it();
  PronounChoice choice(article, nobody);
  choice.name(0);
  choice.mean(0, PronounKind::body, 0, 2);
  const WeighedPronoun weighed = choice.weigh(PronounKind::body, 0, 4, {});
  ASSERT_EQ(weighed.candidates.size(), 1U);
  EXPECT_EQ(of(weighed.candidates[0].evidence, ForAntecedent::latest_meant), 1);
  EXPECT_GT(of(weighed.candidates[0].evidence, ForAntecedent::times), 0);
}

TEST(PronounChoice, NobodyIsChosenWhereNobodyWasNamed) {
  const Article article = iran_said_it();
  const PronounChoice choice(article, nobody);
  EXPECT_EQ(PronounChoice::chosen(choice.weigh(PronounKind::many, 0, 2, {})), std::nullopt);
}

TEST(PronounChoice, NamesTellTheSex) {
  Article article = article_of("Angela PROPN 2 nsubj Angela\n spoke VERB 0 root speak\n he PRON 2 obj he");
  Mention angela;
  angela.span = article.sentences[0].tokens[0].span;
  Actor actor;
  actor.person = true;
  angela.what = actor;
  article.mentions.push_back(angela);
  const Sexes sexes{{"Angela", Sex::woman}};
  PronounChoice choice(article, sexes);
  choice.name(0);
  const auto told = [&](PronounKind kind, ForAntecedent what) {
    return of(choice.weigh(kind, 0, 2, {}).candidates.at(0).evidence, what);
  };
  EXPECT_EQ(told(PronounKind::man, ForAntecedent::name_differs), 1);
  EXPECT_EQ(told(PronounKind::man, ForAntecedent::name_fits), 0);
  EXPECT_EQ(told(PronounKind::woman, ForAntecedent::name_fits), 1);
  EXPECT_EQ(told(PronounKind::many, ForAntecedent::name_fits), 0);
}

TEST(Pronouns, ALineOfSexesThatIsWrongIsNamed) {
  const auto folder = std::filesystem::temp_directory_path() / "dragoman_sexes_test";
  std::filesystem::create_directories(folder / "speech");
  std::ofstream(folder / "speech" / "sexes.lex") << "man  Peter\nboth  Kim\n";
  const auto pronouns = Pronouns::open(LexiconFolders(folder));
  std::filesystem::remove_all(folder);
  ASSERT_FALSE(pronouns);
  EXPECT_NE(to_string(pronouns.error()).find("sexes.lex: line 2"), std::string::npos) << to_string(pronouns.error());
}

}  // namespace
}  // namespace dragoman
