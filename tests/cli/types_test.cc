// Event types of a user's own, with the folder of docs/lexicon.md.
#include <nlohmann/json.hpp>

#include "program.h"

namespace dragoman {
namespace {

struct OwnTypes : ProgramTest {
  void SetUp() override {
    ProgramTest::SetUp();
    write("a.jsonl",
          R"({"id":"a","text":"Iranian hackers hacked an Israeli bank on Sunday."})"
          "\n"
          R"({"id":"b","text":"Iran threatened to hack Israeli banks."})"
          "\n"
          R"({"id":"c","text":"A ransomware attack on Irish hospitals forced doctors to cancel operations."})"
          "\n");
  }

  [[nodiscard]] static std::string cyber() { return "'" + (source_folder / "docs/examples/cyber").string() + "'"; }

  /// The first event of each article of a.jsonl.
  [[nodiscard]] std::vector<nlohmann::json> coded(const std::string& options) const {
    const Ran ran = run("code a.jsonl --format jsonl " + options);
    EXPECT_EQ(ran.code, 0) << ran.err;
    std::vector<nlohmann::json> out;
    for (std::size_t start = 0; start < ran.out.size();) {
      const std::size_t end = ran.out.find('\n', start);
      out.push_back(nlohmann::json::parse(ran.out.substr(start, end - start))["events"]);
      start = end + 1;
    }
    return out;
  }
};

TEST_F(OwnTypes, TheExampleCodesCyberAttacks) {
  const auto events = coded("--lexicon " + cyber());
  ASSERT_EQ(events.size(), 3U);
  ASSERT_EQ(events[0].size(), 1U);
  const auto& broke = events[0][0];
  EXPECT_EQ(broke["event"], "CYBERATTACK");
  EXPECT_EQ(broke["id"], "a-16-22-CYBERATTACK");
  EXPECT_EQ(broke["quad"], "material-conflict");
  EXPECT_EQ(broke["score"], -7);
  EXPECT_EQ(broke["cameo"], "176");
  EXPECT_EQ(broke["recipients"][0]["country"], "ISR");
  EXPECT_EQ(events[1][0]["event"], "THREATEN") << "a threat of what is like an assault";
  EXPECT_EQ(events[2][0]["mode"], "ransomware") << "told by details/cyber.lex";
  EXPECT_EQ(coded("")[0][0]["event"], "COERCE");
}

TEST_F(OwnTypes, EveryOutputHasTheName) {
  ASSERT_EQ(run("code a.jsonl -o e.duckdb --lexicon " + cyber()).code, 0);
  EXPECT_NE(run("show e.duckdb").out.find("CYBERATTACK 2"), std::string::npos) << run("show e.duckdb").out;
  const Ran csv = run("code a.jsonl --format csv --lexicon " + cyber());
  EXPECT_NE(csv.out.find(",CYBERATTACK,ransomware,"), std::string::npos) << csv.out;
  EXPECT_NE(csv.err.find("CYBERATTACK 2"), std::string::npos) << csv.err;
  const Ran why = run("explain 'Hackers hacked the Kenyan railway.' --lexicon " + cyber());
  EXPECT_NE(why.out.find("CYBERATTACK  material-conflict, score -7"), std::string::npos) << why.out;
}

TEST_F(OwnTypes, PairsCountThemAsTheirCode) {
  const Ran ran = run("code --pairs - --lexicon " + cyber(),
                      R"({"text":"Hackers hacked the Kenyan railway.","source":[0,7],"target":[15,33]})"
                      "\n");
  ASSERT_EQ(ran.code, 0) << ran.err;
  EXPECT_EQ(nlohmann::json::parse(ran.out)["event"], "ASSAULT");
}

TEST_F(OwnTypes, TheExampleIsMeasured) {
  const Ran ran = run("eval " + cyber() + "/gold.jsonl --format json --lexicon " + cyber());
  ASSERT_EQ(ran.code, 0) << ran.err;
  const auto report = nlohmann::json::parse(ran.out);
  for (const auto& type : report["types"]) {
    if (type["event"] != "CYBERATTACK") continue;
    EXPECT_EQ(type["gold"], 14);
    EXPECT_GT(type["f1"], 0.9) << "docs/lexicon.md tells the figures";
    return;
  }
  FAIL() << ran.out;
}

TEST_F(OwnTypes, AnUnknownTypeInGoldIsNamed) {
  const Ran ran = run("eval " + cyber() + "/gold.jsonl --format json");
  EXPECT_EQ(ran.code, 1);
  EXPECT_NE(ran.err.find("gold.jsonl: line 1: event 1: \"event\" is no type of event: 'CYBERATTACK'"),
            std::string::npos)
      << ran.err;
}

TEST_F(OwnTypes, ALineIsBelievedWhoeverActs) {
  std::filesystem::create_directories(folder / "mine/events");
  write("mine/events/own.lex", "picket R  PROTEST\nconfer with R  CONSULT  both\n");
  const auto of = [&](const std::string& sentence) {
    return run("explain '" + sentence + "' --lexicon " + (folder / "mine").string()).out;
  };
  const std::string miners = of("Miners picketed a hospital.");
  EXPECT_NE(miners.find("PROTEST"), std::string::npos) << miners;
  EXPECT_NE(miners.find("recipient   a hospital"), std::string::npos) << miners;
  const std::string both = of("Nurses conferred with teachers near soldiers.");
  EXPECT_NE(both.find("between     Nurses"), std::string::npos) << both;
  EXPECT_NE(both.find("teachers"), std::string::npos) << both;
}

TEST_F(OwnTypes, TheCheckNamesEveryWrongLine) {
  EXPECT_NE(run("lexicon check " + cyber()).out.find("type CYBERATTACK"), std::string::npos);
  std::filesystem::create_directories(folder / "mine/events");
  write("mine/events/types.lex", "type  RAID  like=FIGHT\ntype  SIEGE  like=ASSAULT\n");
  write("mine/events/war.lex", "besiege R    SIEGE\nraid R    RAIDED\nstorm R    SIEGE   visit\n");
  const Ran wrong = run("lexicon check mine");
  EXPECT_EQ(wrong.code, 1);
  for (const std::string problem : {"types.lex: line 1: unknown code 'FIGHT'", "war.lex: line 2: unknown code 'RAIDED'",
                                    "war.lex: line 3: unknown mode 'visit'"}) {
    EXPECT_NE(wrong.err.find("mine/events/" + problem), std::string::npos) << problem << "\n" << wrong.err;
  }
  EXPECT_EQ(wrong.err.find("war.lex: line 1"), std::string::npos) << wrong.err;
  EXPECT_EQ(run("code a.jsonl --format jsonl --lexicon mine").code, 2);
}

TEST_F(OwnTypes, AFileNamedAsOneOfOursReplacesIt) {
  std::filesystem::create_directories(folder / "mine/events");
  write("mine/events/coerce.lex", "# nothing is COERCE\n");
  EXPECT_TRUE(coded("--lexicon mine")[0].empty());
  std::filesystem::remove(folder / "mine/events/coerce.lex");
  write("mine/events/types.lex", "replace  COERCE\n");
  EXPECT_TRUE(coded("--lexicon mine")[0].empty());
  write("mine/events/types.lex", "replace  COERCE arrest\n");
  EXPECT_EQ(coded("--lexicon mine")[0][0]["event"], "COERCE");
  write("mine/events/own.lex", "hack R    ACCUSE\n");
  EXPECT_EQ(coded("--lexicon mine")[0][0]["event"], "ACCUSE") << "of equals one's own";
}

}  // namespace
}  // namespace dragoman
