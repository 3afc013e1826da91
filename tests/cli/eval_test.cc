// The program measures itself against gold.
#include <nlohmann/json.hpp>

#include "program.h"

namespace dragoman {
namespace {

struct Eval : ProgramTest {
  void SetUp() override {
    ProgramTest::SetUp();
    write(
        "gold.jsonl",
        R"({"id":"a","published":"2024-05-16","text":"Russian troops attacked Ukrainian soldiers on Tuesday.",)"
        R"("events":[{"event":"ASSAULT","status":"reported","trigger":[15,23],"actors":[[0,14]],"recipients":[[24,42]]}]})"
        "\n"
        R"({"id":"b","published":"2024-05-16","text":"The weather in Paris was fine.","events":[]})"
        "\n"
        R"({"id":"c","text":"French police arrested Italian workers.","events":[{"event":"SANCTION"}]})"
        "\n"
        R"({"id":"d","text":"Poland is far away.","events":[{"event":"PROTEST","trigger":[10,13]}]})"
        "\n");
  }
};

TEST_F(Eval, FiguresAndTheirSentencesAsJson) {
  const Ran ran = run("eval --format json --cell SANCTION:* gold.jsonl");
  ASSERT_EQ(ran.code, 0) << ran.err;
  const auto report = nlohmann::json::parse(ran.out);
  const auto& assault = report["types"].back();
  EXPECT_EQ(assault["event"], "ASSAULT");
  EXPECT_EQ(assault["f1"], 1.0);
  EXPECT_EQ(assault["actors"]["f1"], 1.0);
  EXPECT_EQ(assault["recipients"]["f1"], 1.0);
  EXPECT_EQ(assault["status"]["accuracy"], 1.0);
  EXPECT_EQ(assault["mode"]["of"], 0);
  EXPECT_TRUE(assault["mode"]["accuracy"].is_null());
  EXPECT_EQ(report["micro"]["texts"], 4);
  EXPECT_EQ(report["micro"]["gold"], 3);
  EXPECT_EQ(report["macro"]["types"], 3);
  nlohmann::json taken, missed;
  for (const auto& cell : report["confusion"]) {
    if (cell["gold"] == "SANCTION") taken = cell;
    if (cell["gold"] == "PROTEST") missed = cell;
  }
  EXPECT_EQ(taken["coded"], "COERCE");
  EXPECT_EQ(taken["sentences"][0]["id"], "c");
  EXPECT_EQ(taken["sentences"][0]["sentence"], "French police arrested Italian workers.");
  EXPECT_EQ(missed["coded"], "NONE");
  EXPECT_FALSE(missed.contains("sentences"));
}

TEST_F(Eval, JsonLinesHoldARecordEach) {
  const Ran ran = run("eval gold.jsonl --format jsonl --sentences --threads 3");
  ASSERT_EQ(ran.code, 0) << ran.err;
  std::map<std::string, int> records;
  for (std::size_t start = 0; start < ran.out.size();) {
    const std::size_t end = ran.out.find('\n', start);
    ++records[nlohmann::json::parse(ran.out.substr(start, end - start))["record"].get<std::string>()];
    start = end + 1;
  }
  EXPECT_EQ(records, (std::map<std::string, int>{{"type", 4}, {"micro", 1}, {"macro", 1}, {"cell", 3}}));
}

TEST_F(Eval, TheTableIsForPeople) {
  const Ran ran = run("eval gold.jsonl --cell PROTEST:NONE --color always");
  ASSERT_EQ(ran.code, 0) << ran.err;
  for (const std::string part : {"4 texts", "micro", "macro", "gold PROTEST, coded NONE: 1", "Poland is "}) {
    EXPECT_NE(ran.out.find(part), std::string::npos) << part << "\n" << ran.out;
  }
  EXPECT_EQ(run("eval gold.jsonl").out.find('\x1b'), std::string::npos) << "no colours in a pipe";
}

TEST_F(Eval, BadLinesAreNamedAndCostThemselvesAlone) {
  write("bad.jsonl", read("gold.jsonl") + "{\"id\":\"e\",\n\n" +
                         R"({"id":"f","text":"Troops fled.","events":[{"event":"FLIGHT\u001b[31m"}]})" + "\n" +
                         R"({"id":"g","text":"Troops fled."})" + "\n" +
                         R"({"id":"h","text":"Troops fled.","events":[{"event":"RETREAT","trigger":[7,99]}]})" + "\n");
  const Ran ran = run("eval bad.jsonl --format json");
  EXPECT_EQ(ran.code, 1);
  EXPECT_EQ(nlohmann::json::parse(ran.out)["micro"]["texts"], 4);
  for (const std::string place : {"line 5", "line 7: event 1", "line 8: has no \"events\"", "line 9: event 1"}) {
    EXPECT_NE(ran.err.find("bad.jsonl: " + place), std::string::npos) << place << "\n" << ran.err;
  }
  EXPECT_EQ(ran.err.find('\x1b'), std::string::npos);
  EXPECT_EQ(run("eval gone.jsonl").code, 1);
}

TEST_F(Eval, WrongUsageIsRefused) {
  EXPECT_EQ(run("eval").code, 2);
  EXPECT_EQ(run("eval gold.jsonl --format tea").code, 2);
  EXPECT_EQ(run("eval gold.jsonl --cell ASSAULT").code, 2);
  const Ran ran = run("eval gold.jsonl --cell ASSAULT:FLIGHT");
  EXPECT_EQ(ran.code, 2);
  EXPECT_NE(ran.err.find("'FLIGHT'"), std::string::npos) << ran.err;
}

}  // namespace
}  // namespace dragoman
