#include "program.h"

namespace dragoman {
namespace {

struct Lexicon : ProgramTest {
  void SetUp() override {
    ProgramTest::SetUp();
    std::filesystem::create_directories(folder / "mine/events");
  }
};

TEST_F(Lexicon, TheShippedOneIsFine) {
  const Ran checked = run("lexicon check");
  EXPECT_EQ(checked.code, 0) << checked.err;
  EXPECT_NE(checked.out.find("nothing wrong: "), std::string::npos);
  EXPECT_NE(checked.out.find(" event patterns"), std::string::npos);
}

TEST_F(Lexicon, TheCheckNamesBothLinesOfPatternsThatNeverWinOrContradict) {
  write("mine/events/mine.lex",
        "# of my own\n"
        "{gift, bequeath} R    AID\n"
        "bequeath R            AID\n"
        "gift R                COERCE   seize\n"
        "gift R                AID   nicely\n");
  const Ran checked = run("lexicon check mine");
  EXPECT_EQ(checked.code, 1);
  EXPECT_NE(checked.err.find("mine/events/mine.lex: line 3: \"bequeath R\" never wins: mine/events/mine.lex:2 \"{gift, "
                             "bequeath} R\" matches wherever it does and stands first"),
            std::string::npos)
      << checked.err;
  EXPECT_NE(checked.err.find("mine/events/mine.lex: line 4: \"gift R\" is COERCE seize here and AID on "
                             "mine/events/mine.lex:2"),
            std::string::npos);
  EXPECT_NE(checked.err.find("mine/events/mine.lex: line 5: unknown mode 'nicely': AID has no modes"),
            std::string::npos);
  // one line each, also of what the rest of the program stumbles over
  EXPECT_EQ(std::count(checked.err.begin(), checked.err.end(), '\n'), 3);
}

TEST_F(Lexicon, OnesOwnLineStandsBeforeAShippedOneThatSaysTheSame) {
  write("mine/events/mine.lex", "condemn R    REJECT\ncondemn R    ACCUSE   disapprove\n");
  const Ran checked = run("lexicon check mine");
  EXPECT_EQ(checked.code, 1);
  EXPECT_NE(checked.err.find("line 2: \"condemn R\" is ACCUSE disapprove here and REJECT on mine/events/mine.lex:1"),
            std::string::npos)
      << checked.err;
  write("mine/events/mine.lex", "condemn R    REJECT\n");
  EXPECT_EQ(run("lexicon check mine").code, 0);
}

TEST_F(Lexicon, ANamesakeIsABodyThatTheLexiconHas) {
  std::filesystem::create_directories(folder / "mine/actors");
  write("mine/actors/namesakes.lex", "kind namesake\nHouse  house-of-ill-repute\nBench\n");
  const Ran checked = run("lexicon check mine");
  EXPECT_EQ(checked.code, 1);
  EXPECT_NE(
      checked.err.find("mine/actors/namesakes.lex: line 2: \"house-of-ill-repute\" is no body's or state's entity"),
      std::string::npos)
      << checked.err;
  EXPECT_NE(checked.err.find("line 3: needs names and the entities of bodies"), std::string::npos) << checked.err;
}

}  // namespace
}  // namespace dragoman
