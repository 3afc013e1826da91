#include "event/pattern_check.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <random>
#include <set>

#include "event/matcher.h"
#include "tree.h"

namespace dragoman {
namespace {

/// A lexicon of its own for each test.
struct PatternCheckTest : testing::Test {
  void SetUp() override {
    root = std::filesystem::path(testing::TempDir()) /
           (std::string("check-") + testing::UnitTest::GetInstance()->current_test_info()->name());
    std::filesystem::remove_all(root);
    std::filesystem::create_directories(root / "events");
    write("a_sets.lex", "$links = with, on, of, to, out, down, between, by\n");
  }
  void TearDown() override { std::filesystem::remove_all(root); }

  void write(const std::string& file, const std::string& lines) const {
    std::ofstream(root / "events" / file) << lines;
  }

  /// What is wrong, a line each, without "lexicon/events/".
  std::string check(const std::string& lines) const {
    write("test.lex", lines);
    std::string out;
    for (const Problem& problem : check_patterns(root)) out += to_string(problem) + "\n";
    for (std::size_t at; (at = out.find("lexicon/events/")) != std::string::npos;) out.erase(at, 15);
    return out;
  }

  std::filesystem::path root;
};

TEST_F(PatternCheckTest, OfEqualLinesTheSecondNeverWins) {
  EXPECT_EQ(
      check("attack R    ASSAULT\n\nattack R    ASSAULT\n"),
      "test.lex: line 3: \"attack R\" never wins: test.lex:1 \"attack R\" matches wherever it does and stands first\n");
}

TEST_F(PatternCheckTest, LinesThatBothHaveSomethingOfTheirOwnAreFine) {
  EXPECT_EQ(check("{attack, raid} R    ASSAULT\n"
                  "raid R with X       COERCE\n"
                  "raid bank           NONE\n"
                  "raid                ASSAULT   weight=0.5\n"
                  "the raid            ASSAULT\n"
                  "the raid on R       ASSAULT\n"
                  "be raid             NONE\n"
                  "raid R              COERCE    seize  needs={police}\n"),
            "");
}

TEST_F(PatternCheckTest, AWordThatAnEarlierSetHoldsNeverWins) {
  EXPECT_NE(check("{attack, raid} R    ASSAULT\nraid R    ASSAULT\n").find("line 2: \"raid R\" never wins"),
            std::string::npos);
  EXPECT_NE(check("$weapon = gun, bomb\nfire $weapon    ASSAULT\nfire gun    ASSAULT\n")
                .find("line 3: \"fire gun\" never wins"),
            std::string::npos);
}

TEST_F(PatternCheckTest, WordsOfASetAreLookedAtOneByOne) {
  EXPECT_EQ(check("raid R    ASSAULT\n{attack, raid} R    ASSAULT\n"),
            "test.lex: line 2: \"{attack, raid} R\" never wins with \"raid\": test.lex:1 \"raid R\" does\n");
  EXPECT_EQ(
      check("raid R    ASSAULT\nattack R    ASSAULT\n{attack, raid} R    ASSAULT\n"),
      "test.lex: line 3: \"{attack, raid} R\" never wins: with \"raid\" test.lex:1 \"raid R\" does; with \"attack\" "
      "test.lex:2 \"attack R\" does\n");
  EXPECT_EQ(check("complain of R    ACCUSE\ncomplain {of, with} R    ACCUSE\n"),
            "test.lex: line 2: \"complain {of, with} R\" never wins with \"of\": test.lex:1 \"complain of R\" does\n");
  EXPECT_EQ(check("hit R    NONE    needs={storm}\nhit R    NONE    needs={storm, flood}\n"),
            "test.lex: line 2: \"hit R\" never wins with \"storm\": test.lex:1 \"hit R\" does\n");
  EXPECT_EQ(check("raid {house, home}    COERCE\n{raid, search} {house, flat}    COERCE\n"), "");
}

TEST_F(PatternCheckTest, AnOptionalSlotCoversWhatLacksIt) {
  EXPECT_NE(check("hold talk with R?    CONSULT\nhold talk    CONSULT\n").find("line 2: \"hold talk\" never wins"),
            std::string::npos);
  EXPECT_NE(check("hold talk with R?    CONSULT\nhold talk with R    CONSULT\n").find("line 2"), std::string::npos);
  EXPECT_EQ(check("hold talk    CONSULT\nhold talk with R?    CONSULT\n"), "");
  EXPECT_EQ(check("hold talk with R    CONSULT\nhold talk with R?    CONSULT\n"), "");
}

TEST_F(PatternCheckTest, TheRecipientTakesWhatAnyPhraseTakes) {
  EXPECT_NE(check("warn R    THREATEN\nwarn X    THREATEN   weight=0.4\n").find("line 2"), std::string::npos);
  EXPECT_EQ(check("warn R    THREATEN   weight=0.4\nwarn X    THREATEN\n"), "");
  EXPECT_EQ(check("warn X    THREATEN\nwarn R    THREATEN\n"), "");  // X wins where nobody is warned
}

TEST_F(PatternCheckTest, TheHeavierLineIsTheMoreSpecificOne) {
  EXPECT_NE(check("rally    PROTEST   weight=0.5\nrally    PROTEST\n").find("line 1: \"rally\" never wins: test.lex:2"),
            std::string::npos);
  // a place more is worth less than the weight
  EXPECT_NE(check("rally    PROTEST\nrally X    PROTEST   weight=0.5\n").find("line 2: \"rally X\" never wins"),
            std::string::npos);
  EXPECT_EQ(check("rally    PROTEST\nrally X    PROTEST   weight=0.9\n"), "");
}

TEST_F(PatternCheckTest, ConditionsNarrow) {
  EXPECT_EQ(check("rally    NONE   needs={share}\nrally    PROTEST   unless={share}\nrally    PROTEST   weight=0.5\n"),
            "");
  EXPECT_NE(check("rally    PROTEST\nrally    PROTEST   unless={share}\n").find("line 2"), std::string::npos);
  EXPECT_NE(check("rally    NONE   unless={a}\nrally    PROTEST   unless={a, b}\n").find("line 2"), std::string::npos);
  EXPECT_EQ(check("rally    NONE   unless={a, b}\nrally    PROTEST   unless={a, c}\n"), "");
}

TEST_F(PatternCheckTest, FoldedEventsAreSetsToo) {
  EXPECT_NE(check("refuse to <coop>    REJECT\nrefuse to <AID>    REJECT   assist\n").find("line 2"),
            std::string::npos);
  EXPECT_EQ(check("refuse to <AID>    REJECT   assist\nrefuse to <coop>    REJECT\n"), "");
}

TEST_F(PatternCheckTest, LinesThatContradictNameBothEvents) {
  EXPECT_EQ(check("raid R    ASSAULT\nraid R    COERCE   seize\n"),
            "test.lex: line 2: \"raid R\" is COERCE seize here and ASSAULT on test.lex:1 \"raid R\", which wins\n");
  EXPECT_EQ(check("{hold, have} talk with R    CONSULT   both\nhold {talk, call} with R    CONSULT   phone\n"),
            "test.lex: line 2: \"hold {talk, call} with R\" with \"talk\" is CONSULT phone here and CONSULT both on "
            "test.lex:1 \"{hold, have} talk with R\", which wins\n");
  EXPECT_EQ(check("the arrival of R    CONSULT\nthe arrival of A    CONSULT\n"),
            "test.lex: line 2: \"the arrival of A\" is CONSULT here and CONSULT on test.lex:1 \"the arrival of R\", "
            "which wins\n");
  EXPECT_NE(
      check("beat R    ASSAULT\nbeat R    ASSAULT   actor=R recipient=A\n").find("ASSAULT actor=R recipient=A here"),
      std::string::npos);
  EXPECT_NE(
      check("call for R    REQUEST\ncall for R    PROTEST   status=planned\n").find("PROTEST status=planned here"),
      std::string::npos);
  EXPECT_NE(check("hit R    NONE   needs={storm}\nhit R    ASSAULT   needs={storm, gun}\n")
                .find("with \"storm\" is ASSAULT here and NONE on"),
            std::string::npos);
}

TEST_F(PatternCheckTest, AnExceptionToAWordOfASetIsFineWhereItWins) {
  const std::string set = "$weapon = gun, camera, bomb\nbuy $weapon    COOPERATE\n";
  EXPECT_EQ(check(set + "point camera    NONE\npoint $weapon    MOBILIZE\n"), "");
  EXPECT_NE(check(set + "point $weapon    MOBILIZE\npoint camera    NONE\n").find("\"point camera\" is NONE here"),
            std::string::npos);
}

TEST_F(PatternCheckTest, WordsStandOnceInASet) {
  EXPECT_EQ(check("$gun = gun, rifle\nfire {bomb, $gun, rifle, bomb}    ASSAULT\n"),
            "test.lex: line 2: \"rifle\" stands twice in one set, which holds $gun\n"
            "test.lex: line 2: \"bomb\" stands twice in one set\n");
  EXPECT_EQ(check("$gun = gun, rifle\n$gun = air_gun, rifle\nfire $gun    ASSAULT\n"),
            "test.lex: line 2: \"rifle\" stands twice in $gun\n");
}

TEST_F(PatternCheckTest, SetsAreUsed) {
  EXPECT_EQ(check("$gun = gun\n$arms = $gun, bomb\n$tea = tea\n$light = launch\nfire $arms    ASSAULT\n"),
            "test.lex: line 3: no line names $tea\n");
  std::filesystem::create_directories(root / "status");
  std::ofstream(root / "status" / "words.lex") << "negation  not, $tea\n";
  EXPECT_EQ(check("$tea = tea\nfire R    ASSAULT\n"), "");
}

TEST_F(PatternCheckTest, AWordOfASetThatWinsInNoLineIsNamed) {
  EXPECT_EQ(check("$gun = gun, air_gun\nfire {air_gun, bow}    ASSAULT\nfire $gun    ASSAULT\n"),
            "test.lex: line 1: \"air_gun\" of $gun wins in no line: others tell it wherever the set stands\n");
  EXPECT_EQ(check("$gun = gun, air_gun\nfire {air_gun, bow}    ASSAULT\nfire $gun    ASSAULT\nbuy $gun    COOPERATE\n"),
            "");
}

TEST_F(PatternCheckTest, EveryUnreadableLineIsNamed) {
  EXPECT_EQ(check("raid R    PLUNDER\nattack R    ASSAULT   airy\nmeet R    CONSULT\nmeet $people    CONSULT\n"
                  "agree R    AGREE   gladly\n"),
            "test.lex: line 1: unknown code 'PLUNDER'\n"
            "test.lex: line 2: unknown mode 'airy': ASSAULT has abduct, beat, torture, sexual, targeted, destroy, "
            "primitive, firearms, explosives, suicide-attack, aerial, drone, heavy-weapons, crowd-control, "
            "unconventional\n"
            "test.lex: line 4: unknown set '$people'\n"
            "test.lex: line 5: unknown mode 'gladly': AGREE has no modes\n");
}

TEST_F(PatternCheckTest, OfAFolderLaidOverOnlyItsOwnLinesAreBlamed) {
  write("test.lex", "raid R    ASSAULT\nraid R    COERCE\nhold R    COERCE   weight=0.5\n");
  const auto own = root / "own";
  std::filesystem::create_directories(own / "events");
  std::ofstream(own / "events" / "mine.lex") << "raid R    COERCE\nhold R    COERCE\nraid R    SANCTION\n";
  LexiconFolders folders(root);
  folders.lay_over(own);
  const auto problems = check_patterns(folders);
  ASSERT_EQ(problems.size(), 1u);
  EXPECT_NE(problems[0].source.find("mine.lex"), std::string::npos);
  EXPECT_EQ(problems[0].line, 3u);  // its first line wins over ours
  EXPECT_NE(problems[0].what.find("mine.lex:1"), std::string::npos);
}

/// What is said never to win must not win in any sentence: small lexicons and small trees, all drawn at random.
TEST_F(PatternCheckTest, WhatIsSaidNeverToWinNeverWins) {
  std::mt19937 random(2026);
  const auto one_of = [&](const std::vector<std::string>& all) { return all[random() % all.size()]; };
  const auto word = [&] { return one_of({"a", "b", "a", "{a, b}", "{b, c}", "$set"}); };
  std::size_t named = 0, wins = 0;
  for (int round = 0; round < 500; ++round) {
    std::string lines = "$set = b, c\n";
    for (int line = 0; line < 6; ++line) {
      lines += one_of({"", "", "the "}) + one_of({"v", "w", "{v, w}"});
      for (auto places = random() % 4; places > 0; --places) {
        const std::string link = one_of({"", "", " with", " on", " {with, on}"});
        lines += link + " " + one_of({"R", "R", "R?", "X", "X?", "A", "<AID>", "<coop>", word(), word()});
      }
      if (random() % 6 == 0) lines += " out";
      lines += "    " + one_of({"AID", "AID", "COERCE", "NONE", "CONSULT"});
      if (random() % 3 == 0) lines += "  weight=" + one_of({"0.1", "0.5", "0.9"});
      if (random() % 4 == 0) lines += "  needs=" + one_of({"{a}", "{a, b}", "$set"});
      if (random() % 4 == 0) lines += "  unless=" + one_of({"{c}", "{b, c}"});
      lines += "\n";
    }
    write("test.lex", lines);
    std::set<std::string> never;
    for (const Problem& problem : check_patterns(root)) {
      const bool whole =
          problem.what.find("\" never wins: ") != std::string::npos ||
          (problem.what.find("\" is ") != std::string::npos && problem.what.find("\" with \"") == std::string::npos);
      if (!whole) continue;
      never.insert(problem.source + ":" + std::to_string(problem.line));
    }
    named += never.size();
    const auto lexicon = PatternLexicon::open(root);
    ASSERT_TRUE(lexicon) << to_string(lexicon.error()) << "\n" << lines;
    for (int sentence = 0; sentence < 40; ++sentence) {
      std::string tree;
      const auto size = 3 + random() % 6;
      for (std::size_t token = 0; token < size; ++token) {
        const std::string form = one_of({"v", "w", "a", "b", "c", "n", "n", "with", "on", "out"});
        const bool preposition = form == "with" || form == "on" || form == "out";
        const std::string tag = preposition ? "ADP IN" : one_of({"VERB VBD", "NOUN NN", "PROPN NNP", "NOUN NN"});
        const auto head = token == 0 ? 0 : 1 + random() % token;
        const std::string relation = token == 0    ? "root"
                                     : preposition ? one_of({"case", "case", "compound:prt", "mark"})
                                                   : one_of({"nsubj", "obj", "obl", "nmod", "xcomp", "conj", "compound",
                                                             "iobj", "amod", "advcl", "acl:relcl", "nsubj:pass"});
        tree += form + " " + form + " " + tag + " " + std::to_string(head) + " " + relation + "\n";
      }
      Article article;
      add_tree(article, tree);
      Clause clause;
      clause.fill(article.text, article.sentences.back(), lexicon->words(), lexicon->light(), lexicon->journey());
      const auto is_actor = [&](std::uint32_t t) { return clause.token(t).upos == Upos::PROPN; };
      std::vector<bool> seen(clause.size(), false);
      for (const Match& match : Matcher(*lexicon).all(clause, is_actor)) {
        if (seen[match.trigger]) continue;  // the best one of a trigger comes first
        seen[match.trigger] = true;
        ++wins;
        EXPECT_FALSE(never.contains(match.pattern->rule)) << match.pattern->rule << "\n" << lines << "\n" << tree;
      }
    }
  }
  EXPECT_GT(named, 50u);
  EXPECT_GT(wins, 1000u);
}

TEST(PatternCheck, NothingIsWrongWithTheShippedPatterns) {
  for (const Problem& problem : check_patterns(DRAGOMAN_SOURCE_DIR "/lexicon")) ADD_FAILURE() << to_string(problem);
}

}  // namespace
}  // namespace dragoman
