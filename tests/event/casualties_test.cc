// How many were killed and injured, on given trees, with the words as they ship.
#include "event/casualties.h"

#include <gtest/gtest.h>

#include "event/coder.h"
#include "event/toll.h"
#include "event/toll_words.h"
#include "tree.h"

namespace dragoman {
namespace {

struct Shipped {
  PatternLexicon patterns = PatternLexicon::open(DRAGOMAN_SOURCE_DIR "/lexicon").value();
  StatusLexicon status = StatusLexicon::open(DRAGOMAN_SOURCE_DIR "/lexicon", patterns.scope()).value();
  CasualtyLexicon casualties = CasualtyLexicon::open(DRAGOMAN_SOURCE_DIR "/lexicon", patterns.scope()).value();
};

const Shipped& shipped() {
  static const Shipped lexicons;
  return lexicons;
}

std::string bounds(const std::optional<std::int64_t>& min, const std::optional<std::int64_t>& max) {
  return (min ? std::to_string(*min) : "") + ".." + (max ? std::to_string(*max) : "");
}

/// A sentence whose words all hang on the last one, a plural noun; numbers are what `numbers` names.
std::string counted(const std::string& words) {
  std::vector<std::string> all;
  std::istringstream in(words);
  for (std::string word; in >> word;) all.push_back(word);
  std::string tree;
  for (std::size_t i = 0; i + 1 < all.size(); ++i) {
    const bool digits = all[i].find_first_of("0123456789") != std::string::npos;
    const bool number = digits || all[i] == "seven" || all[i] == "hundred" || all[i] == "dozen" || all[i] == "fifty" ||
                        all[i] == "two" || all[i] == "twenty" || all[i] == "million" || all[i] == "thousand";
    const bool article = all[i] == "a" || all[i] == "the" || all[i] == "an";
    tree += all[i] + " " + all[i] +
            (number    ? " NUM CD "
             : article ? " DET DT "
                       : " ADV RB ") +
            std::to_string(all.size()) +
            (number    ? " nummod\n"
             : article ? " det\n"
                       : " advmod\n");
  }
  return tree + all.back() + " " + all.back() + " NOUN NNS 0 root";
}

struct Read {
  explicit Read(const std::string& tree) {
    add_tree(article, tree);
    clause.fill(article.text, article.sentences.back(), shipped().patterns.words(), shipped().patterns.light(),
                shipped().patterns.journey());
  }
  Article article;
  Clause clause;
};

std::string number(const std::string& words) {
  Read read(counted(words));
  const auto found = NumberReader(shipped().casualties, read.article, read.clause).read(read.clause.size() - 1);
  return found ? bounds(found->min, found->max) : "none";
}

TEST(Casualties, NumbersAreRead) {
  EXPECT_EQ(number("seven soldiers"), "7..7");
  EXPECT_EQ(number("1,200 soldiers"), "1200..1200");
  EXPECT_EQ(number("twenty - seven soldiers"), "27..27");
  EXPECT_EQ(number("two hundred and fifty soldiers"), "250..250");
  EXPECT_EQ(number("a hundred soldiers"), "100..100");
  EXPECT_EQ(number("two dozen soldiers"), "24..24");
  EXPECT_EQ(number("half a million soldiers"), "500000..500000");
  EXPECT_EQ(number("1.5 million soldiers"), "1500000..1500000");
  EXPECT_EQ(number("two thousand and fifty soldiers"), "2050..2050");
  EXPECT_EQ(number("several hundred soldiers"), "300..");
  EXPECT_EQ(number("several soldiers"), "3..");
  EXPECT_EQ(number("soldiers"), "none");
}

TEST(Casualties, BoundsAreRead) {
  EXPECT_EQ(number("at least seven soldiers"), "7..");
  EXPECT_EQ(number("more than 100 soldiers"), "100..");
  EXPECT_EQ(number("no fewer than 100 soldiers"), "100..");
  EXPECT_EQ(number("up to 20 soldiers"), "..20");
  EXPECT_EQ(number("as many as 20 soldiers"), "..20");
  EXPECT_EQ(number("no more than 20 soldiers"), "..20");
  EXPECT_EQ(number("fewer than 20 soldiers"), "..20");
  EXPECT_EQ(number("about 30 soldiers"), "30..30");
  EXPECT_EQ(number("at least some 30 soldiers"), "30..");
  EXPECT_EQ(number("between 5 and 7 soldiers"), "5..7");
  EXPECT_EQ(number("5 to 7 soldiers"), "5..7");
  EXPECT_EQ(number("5 - 7 soldiers"), "5..7");
  EXPECT_EQ(number("30 or more soldiers"), "30..");
  EXPECT_EQ(number("at least a dozen soldiers"), "12..");
}

TEST(Casualties, NumbersOutOfMeasureAreNone) {
  EXPECT_EQ(number("99999999999999999999999 soldiers"), "none");
  EXPECT_EQ(number("999999999 million soldiers"), "none");
  EXPECT_EQ(number("million million million soldiers"), "1000000..1000000");
  EXPECT_EQ(number("12,34 soldiers"), "none");
  EXPECT_EQ(number("1.5 soldiers"), "none");
  EXPECT_EQ(number("1.2.3 soldiers"), "none");
  EXPECT_EQ(number("half soldiers"), "none");
}

/// The people named by the phrase at `token`; every noun is a person.
std::string people(const std::string& tree, std::uint32_t token) {
  Read read(tree);
  for (Token& t : read.article.sentences.back().tokens) {
    if (t.upos == Upos::NOUN || t.upos == Upos::PROPN) t.phrase = PhraseKind::person;
  }
  const auto found = HeadCounter(shipped().casualties, read.article, 0, read.clause).people(token);
  return found ? bounds(found->min, found->max) : "none";
}

TEST(Casualties, PeopleAreCounted) {
  EXPECT_EQ(people("a a DET DT 2 det\n soldier soldier NOUN NN 0 root", 1), "1..1");
  EXPECT_EQ(people("soldiers soldier NOUN NNS 0 root", 0), "2..");
  EXPECT_EQ(people("no no DET DT 2 det\n one one PRON NN 0 root", 1), "0..0");
  EXPECT_EQ(people("no no DET DT 2 det\n soldiers soldier NOUN NNS 0 root", 1), "0..0");
  EXPECT_EQ(people("dozens dozen NOUN NNS 0 root\n of of ADP IN 3 case\n soldiers soldier NOUN NNS 1 nmod", 0), "24..");
  EXPECT_EQ(
      people("a a DET DT 2 det\n family family NOUN NN 0 root\n of of ADP IN 4 case\n five five NUM CD 2 nmod", 1),
      "5..5");
  EXPECT_EQ(people("five five NUM CD 0 root\n of of ADP IN 3 case\n them they PRON PRP 1 nmod", 0), "5..5");
  EXPECT_EQ(people("himself himself PRON PRP 0 root\n and and CCONJ CC 4 cc\n two two NUM CD 4 nummod\n"
                   "others other NOUN NNS 1 conj",
                   0),
            "2..2");
}

TEST(Casualties, CoordinatedPeopleAreAddedUp) {
  EXPECT_EQ(people("a a DET DT 2 det\n general general NOUN NN 0 root\n and and CCONJ CC 5 cc\n two two NUM CD 5 "
                   "nummod\n aides aide NOUN NNS 2 conj",
                   1),
            "3..3");
  EXPECT_EQ(people("a a DET DT 2 det\n soldier soldier NOUN NN 0 root\n and and CCONJ CC 4 cc\n civilians civilian "
                   "NOUN NNS 2 conj",
                   1),
            "3..");
}

TEST(Casualties, PartsAreNotAddedUp) {
  // "five people, including two children"
  EXPECT_EQ(
      people("five five NUM CD 2 nummod\n people people NOUN NNS 0 root\n including include VERB VBG 5 case\n two "
             "two NUM CD 5 nummod\n children child NOUN NNS 2 nmod",
             1),
      "5..5");
  // "five people and three of them children"
  EXPECT_EQ(
      people("five five NUM CD 2 nummod\n people people NOUN NNS 0 root\n and and CCONJ CC 4 cc\n three three NUM "
             "CD 2 conj\n of of ADP IN 6 case\n them they PRON PRP 4 nmod",
             1),
      "5..5");
  // "200 men and boys"
  EXPECT_EQ(
      people("200 200 NUM CD 2 nummod\n men man NOUN NNS 0 root\n and and CCONJ CC 4 cc\n boys boy NOUN NNS 2 conj", 1),
      "200..200");
  // "two people, a soldier and a guide", as an apposition and as one row
  EXPECT_EQ(
      people("two two NUM CD 2 nummod\n people people NOUN NNS 0 root\n a a DET DT 4 det\n soldier soldier NOUN NN "
             "2 appos\n and and CCONJ CC 7 cc\n a a DET DT 7 det\n guide guide NOUN NN 2 conj",
             1),
      "2..2");
  EXPECT_EQ(
      people("two two NUM CD 2 nummod\n people people NOUN NNS 0 root\n a a DET DT 4 det\n soldier soldier NOUN NN "
             "2 conj\n and and CCONJ CC 7 cc\n a a DET DT 7 det\n guide guide NOUN NN 2 conj",
             1),
      "2..2");
}

Casualties count(std::optional<std::int64_t> min, std::optional<std::int64_t> max, std::uint32_t at = 0,
                 std::optional<Victims> of = {}) {
  return {min, max, {at, at + 1}, of};
}

std::string united(std::optional<Casualties> one, const std::optional<Casualties>& other) {
  unite_casualties(one, other);
  return one ? bounds(one->min, one->max) : "none";
}

TEST(Casualties, TwoNumbersBecomeWhatBothAllow) {
  EXPECT_EQ(united({}, {}), "none");
  EXPECT_EQ(united({}, count(5, 5)), "5..5");
  EXPECT_EQ(united(count(5, 5), {}), "5..5");
  EXPECT_EQ(united(count(24, {}), count(35, 35)), "35..35");
  EXPECT_EQ(united(count(7, {}), count({}, 20)), "7..20");
  EXPECT_EQ(united(count(7, {}), count(9, {})), "9..");
}

TEST(Casualties, OfContradictingNumbersTheFirstStays) {
  EXPECT_TRUE(contradict(count(5, 5), count(7, {})));
  EXPECT_FALSE(contradict(count(5, {}), count(7, 7)));
  EXPECT_FALSE(contradict({}, count(7, 7)));
  EXPECT_EQ(united(count(5, 5, 10), count(7, 7, 90)), "5..5");
  EXPECT_EQ(united(count(7, 7, 90), count(5, 5, 10)), "5..5");
  EXPECT_EQ(united(count(2, 2, 10, Victims::actor), count(5, 5, 90, Victims::recipient)), "5..5");
}

/// A coder with the words as they ship.
struct CasualtyCoding : testing::Test {
  void code() {
    static const auto coder = EventCoder::open(DRAGOMAN_SOURCE_DIR "/lexicon").value();
    EventWorkspace workspace;
    coder.code(article, workspace);
  }

  /// "7..7" of the only event, "events" where there is another number of them.
  std::string killed() const {
    if (article.events.size() != 1) return std::to_string(article.events.size()) + " events";
    const auto& found = article.events[0].killed;
    return found ? bounds(found->min, found->max) : "none";
  }

  void attack() {  // "Rebels attacked Kyiv"
    add_tree(article, "Rebels rebel NOUN NNS 2 nsubj\n attacked attack VERB VBD 0 root\n Kyiv Kyiv PROPN NNP 2 obj");
    add_actor(article, 0, "UKR", {Sector::REB});
    add_actor(article, 2, "UKR", {Sector::GOV});
  }

  Article article;
};

TEST_F(CasualtyCoding, DeedAndResultAreOneEvent) {
  add_tree(article,
           "Rebels rebel NOUN NNS 2 nsubj\n attacked attack VERB VBD 0 root\n Kyiv Kyiv PROPN NNP 2 obj\n killing kill "
           "VERB VBG 2 advcl\n seven seven NUM CD 6 nummod\n soldiers soldier NOUN NNS 4 obj");
  add_actor(article, 0, "UKR", {Sector::REB});
  add_actor(article, 2, "UKR", {Sector::GOV});
  add_actor(article, 5, "UKR", {Sector::MIL});
  code();
  EXPECT_EQ(killed(), "7..7");
  EXPECT_EQ(article.events[0].recipients.size(), 2u);
  EXPECT_EQ(article.events[0].killed->of, Victims::recipient);
}

TEST_F(CasualtyCoding, ASentenceRightAfterTellsTheToll) {
  attack();
  add_tree(
      article,
      "Seven seven NUM CD 2 nummod\n people people NOUN NNS 4 nsubj:pass\n were be AUX VBD 4 aux:pass\n killed kill "
      "VERB VBN 0 root");
  code();
  EXPECT_EQ(killed(), "7..7");
}

TEST_F(CasualtyCoding, ATollSinceMayIsNoOnesToll) {
  attack();
  add_tree(
      article,
      "Seven seven NUM CD 2 nummod\n people people NOUN NNS 4 nsubj:pass\n were be AUX VBD 4 aux:pass\n killed kill "
      "VERB VBN 0 root\n since since ADP IN 6 case\n May May PROPN NNP 4 obl");
  code();
  EXPECT_EQ(killed(), "none");
}

TEST_F(CasualtyCoding, AnotherAttacksTollIsNotThisOnes) {
  attack();
  add_tree(
      article,
      "Seven seven NUM CD 2 nummod\n people people NOUN NNS 4 nsubj:pass\n were be AUX VBD 4 aux:pass\n killed kill "
      "VERB VBN 0 root\n in in ADP IN 7 case\n another another DET DT 7 det\n attack attack NOUN NN 4 obl");
  code();
  EXPECT_EQ(killed(), "none");
}

TEST_F(CasualtyCoding, ATollThatRoseReplacesTheNumber) {
  add_tree(article,
           "Rebels rebel NOUN NNS 2 nsubj\n killed kill VERB VBD 0 root\n five five NUM CD 4 nummod\n soldiers soldier "
           "NOUN NNS 2 obj");
  add_actor(article, 0, "UKR", {Sector::REB});
  add_actor(article, 3, "UKR", {Sector::MIL});
  add_tree(
      article,
      "The the DET DT 2 det\n toll toll NOUN NN 3 nsubj\n rose rise VERB VBD 0 root\n to to ADP IN 5 case\n 7 7 NUM "
      "CD 3 obl");
  code();
  EXPECT_EQ(killed(), "7..7");
  EXPECT_EQ(article.events[0].killed->of, Victims::recipient);
}

TEST_F(CasualtyCoding, KilledOrWoundedTellsNeither) {
  add_tree(
      article,
      "Rebels rebel NOUN NNS 2 nsubj\n killed kill VERB VBD 0 root\n or or CCONJ CC 4 cc\n wounded wound VERB VBD 2 "
      "conj\n five five NUM CD 6 nummod\n soldiers soldier NOUN NNS 2 obj");
  add_actor(article, 0, "UKR", {Sector::REB});
  add_actor(article, 5, "UKR", {Sector::MIL});
  code();
  for (const Event& event : article.events) EXPECT_FALSE(event.killed || event.injured);
}

TEST_F(CasualtyCoding, WhatIsOnlyPlannedKillsNobody) {
  add_tree(article,
           "Rebels rebel NOUN NNS 3 nsubj\n will will AUX MD 3 aux\n kill kill VERB VB 0 root\n five five NUM CD 5 "
           "nummod\n soldiers soldier NOUN NNS 3 obj");
  add_actor(article, 0, "UKR", {Sector::REB});
  add_actor(article, 4, "UKR", {Sector::MIL});
  code();
  ASSERT_FALSE(article.events.empty());
  EXPECT_FALSE(article.events[0].killed);
}

TEST(Casualties, HostileSentencesTakeLinearTime) {
  // Thousands of verbs in a row, each with a number, and thousands of coordinated victims of one.
  constexpr int words = 100'000;
  std::string chain = "killed kill VERB VBD 0 root\n", hub = "killed kill VERB VBD 0 root\n seven seven NUM CD 1 obj\n";
  for (int i = 1; i < words; i += 2) {
    const std::string verb = std::to_string(i);
    chain += "seven seven NUM CD " + verb + " obj\n killed kill VERB VBD " + verb + " conj\n";
    hub += "seven seven NUM CD 2 conj\n or or CCONJ CC 2 cc\n";
  }
  for (const std::string& tree : {chain, hub}) {
    Read read(tree);
    std::vector<Toll> tolls;
    find_tolls(shipped().casualties, shipped().status, read.article, 0, read.clause, {}, {}, tolls);
    EXPECT_LE(tolls.size(), most_tolls);
  }
}

}  // namespace
}  // namespace dragoman
