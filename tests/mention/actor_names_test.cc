#include <random>
#include <string>

#include <gtest/gtest.h>

#include "mention/name_index.h"
#include "mention/name_plural.h"

namespace dragoman {
namespace {

std::vector<std::string> folded(std::string_view text) {
  FoldedWords words;
  words.add(text);
  std::vector<std::string> out;
  for (const auto& word : words.words) out.emplace_back(words.text(word));
  return out;
}

using Words = std::vector<std::string>;

TEST(ActorNames, FoldAccentsHyphensStopsAndApostrophes) {
  EXPECT_EQ(folded("al-Qaeda"), (Words{"al", "qaeda"}));
  EXPECT_EQ(folded("U.S."), Words{"us"});
  EXPECT_EQ(folded("Erdoğan"), Words{"erdogan"});
  EXPECT_EQ(folded("Sana'a"), Words{"sanaa"});
  EXPECT_EQ(folded("Sana\u2019a"), Words{"sanaa"});
  EXPECT_EQ(folded("People's"), (Words{"people", "s"}));
  EXPECT_EQ(folded("Løkke Kaczyński Thaçi İYİ"), (Words{"lokke", "kaczynski", "thaci", "iyi"}));
  EXPECT_TRUE(folded(" -- ...").empty());
}

// A treebank's tokens, cut and spelt in any way, find the name.
TEST(ActorNames, AreFoundHoweverTheyAreCut) {
  NameIndex index;
  index.add("al-Qaeda", 1);
  index.add("People's Republic of China", 2);
  index.add("US", 3);
  const auto found = [&](std::vector<std::string> tokens) {
    std::string text;
    Sentence sentence;
    for (const auto& token : tokens) {
      Token t;
      t.span.begin = static_cast<std::uint32_t>(text.size());
      text += token;
      t.span.end = static_cast<std::uint32_t>(text.size());
      text += ' ';
      sentence.tokens.push_back(t);
    }
    NameHits hits;
    index.scan(text, sentence, hits);
    std::vector<std::uint32_t> facts;
    for (const auto& hit : hits.hits) facts.push_back(hits.facts_of(hit).front());
    return facts;
  };
  using Facts = std::vector<std::uint32_t>;
  EXPECT_EQ(found({"al-Qaeda"}), Facts{1});
  EXPECT_EQ(found({"al", "-", "Qaeda"}), Facts{1});
  EXPECT_EQ(found({"Al", "Qaeda"}), Facts{1});
  EXPECT_EQ(found({"AL-QAEDA"}), Facts{1});
  EXPECT_EQ(found({"al", ",", "Qaeda"}), Facts{});
  EXPECT_EQ(found({"People", "'s", "Republic", "of", "China"}), Facts{2});
  EXPECT_EQ(found({"U.S."}), Facts{3});
  EXPECT_EQ(found({"us"}), Facts{});
  EXPECT_EQ(found({"Us"}), Facts{});
}

// "the Labour party", as the Guardian writes; "an Islamic state" is any.
TEST(ActorNames, OfBodiesMayHaveTheirLaterNounsWrittenSmall) {
  NameIndex index;
  index.add("Labour Party", 1, true);
  index.add("Islamic State", 2, true);
  index.add("Free Syrian Army", 3, true);
  index.add("Theresa May", 4);
  index.add("Popular MPLA", 5, true);
  struct Word {
    std::string form;
    Upos upos;
  };
  const auto found = [&](const std::vector<Word>& words) {
    std::string text;
    Sentence sentence;
    for (const auto& word : words) {
      Token t;
      t.span.begin = static_cast<std::uint32_t>(text.size());
      text += word.form;
      t.span.end = static_cast<std::uint32_t>(text.size());
      t.upos = word.upos;
      text += ' ';
      sentence.tokens.push_back(t);
    }
    NameHits hits;
    index.scan(text, sentence, hits);
    return hits.hits.empty() ? 0U : hits.facts_of(hits.hits.front()).front();
  };
  EXPECT_EQ(found({{"the", Upos::DET}, {"Labour", Upos::PROPN}, {"party", Upos::NOUN}}), 1U);
  EXPECT_EQ(found({{"Labour", Upos::PROPN}, {"party", Upos::NOUN}}), 1U);
  EXPECT_EQ(found({{"Labour", Upos::NOUN}, {"party", Upos::NOUN}}), 0U);
  EXPECT_EQ(found({{"a", Upos::DET}, {"labour", Upos::NOUN}, {"party", Upos::NOUN}}), 0U);
  EXPECT_EQ(found({{"an", Upos::DET}, {"Islamic", Upos::ADJ}, {"state", Upos::NOUN}}), 0U);
  EXPECT_EQ(found({{"the", Upos::DET}, {"Free", Upos::ADJ}, {"Syrian", Upos::ADJ}, {"army", Upos::NOUN}}), 3U);
  EXPECT_EQ(found({{"Free", Upos::ADJ}, {"Syrian", Upos::ADJ}, {"army", Upos::NOUN}}), 0U);
  EXPECT_EQ(found({{"Theresa", Upos::PROPN}, {"may", Upos::NOUN}}), 0U);
  EXPECT_EQ(found({{"the", Upos::DET}, {"Popular", Upos::PROPN}, {"mpla", Upos::NOUN}}), 0U);
}

TEST(ActorNames, TheLongestWins) {
  NameIndex index;
  index.add("Islamic State", 1);
  index.add("Islamic State Khorasan", 2);
  index.add("Islamic", 3);
  std::string text = "Islamic State Khorasan Islamic State Islamic law";
  Sentence sentence;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find(' ', at), text.size());
    Token token;
    token.span = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
    sentence.tokens.push_back(token);
    at = end + 1;
  }
  NameHits hits;
  index.scan(text, sentence, hits);
  ASSERT_EQ(hits.hits.size(), 3U);
  EXPECT_EQ(hits.facts_of(hits.hits[0]).front(), 2U);
  EXPECT_EQ(hits.facts_of(hits.hits[1]).front(), 1U);
  EXPECT_EQ(hits.facts_of(hits.hits[2]).front(), 3U);
}

// Every name that went in is found by itself, among thousands (the tables grow), and what did not go in is not.
TEST(ActorNames, WhatGoesInIsFound) {
  NameIndex index;
  std::mt19937 random(7);
  std::vector<std::string> names;
  for (std::uint32_t i = 0; i < 60000; ++i) {
    std::string name = "n" + std::to_string(i);
    for (auto k = random() % 3; k > 0; --k) name += " w" + std::to_string(random() % 50);
    index.add(name, i);
    names.push_back(std::move(name));
  }
  for (std::uint32_t i = 0; i < names.size(); ++i)
    ASSERT_EQ(index.find(names[i]), std::vector<std::uint32_t>{i}) << names[i];
  EXPECT_TRUE(index.find("n60000").empty());
  EXPECT_TRUE(index.find("").empty());
}

TEST(ActorNames, AnyBytesAreFolded) {
  std::mt19937 random(11);
  for (int round = 0; round < 2000; ++round) {
    std::string bytes;
    for (auto k = random() % 40; k > 0; --k) bytes += static_cast<char>(random() % 256);
    FoldedWords words;
    words.add(bytes);
    for (const auto& word : words.words) EXPECT_LT(word.begin, word.end);
  }
}

TEST(ActorNames, PluralsAreFormedOnTheHead) {
  EXPECT_EQ(plural("prime minister"), "prime ministers");
  EXPECT_EQ(plural("secretary of state"), "secretaries of state");
  EXPECT_EQ(plural("policeman"), "policemen");
  EXPECT_EQ(plural("commander-in-chief"), "commanders-in-chief");
  EXPECT_EQ(plural("member of parliament"), "members of parliament");
  EXPECT_EQ(plural("embassy"), "embassies");
  EXPECT_EQ(plural("German"), "Germans");
  EXPECT_EQ(plural("envoy"), "envoys");
}

}  // namespace
}  // namespace dragoman
