#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <sstream>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "program.h"

namespace dragoman {
namespace {

struct Code : ProgramTest {
  [[nodiscard]] std::string examples() const { return "'" + (source_folder / "examples").string() + "'"; }
};

TEST_F(Code, TheSampleNewsGiveTheGoldenEvents) {
  const Ran ran = run("code " + examples() + " --published 2024-05-16 --format jsonl");
  ASSERT_EQ(ran.code, 0) << ran.err;
  // The place of the checkout is in `uri`; all else has to be as it was.
  std::string found;
  for (std::size_t start = 0; start < ran.out.size();) {
    const std::size_t end = ran.out.find('\n', start);
    auto article = nlohmann::ordered_json::parse(ran.out.substr(start, end - start));
    article.erase("uri");
    found += article.dump() + "\n";
    start = end + 1;
  }
  const auto golden = source_folder / "tests" / "golden" / "examples.jsonl";
  if (std::getenv("DRAGOMAN_UPDATE_GOLDEN") != nullptr) std::ofstream(golden) << found;
  std::ifstream in(golden);
  const std::string expected{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  EXPECT_TRUE(found == expected) << "to see how: DRAGOMAN_UPDATE_GOLDEN=1 build/test_cli, then git diff tests/golden";
}

/// "CODE status date" of each event.
std::string told(const nlohmann::json& article) {
  std::string out;
  for (const auto& event : article["events"]) {
    const auto& date = event["date"];
    out += (out.empty() ? "" : "; ") + event["event"].get<std::string>() + " " + event["status"].get<std::string>() +
           " " + (date.is_null() ? "-" : date.get<std::string>());
  }
  return out;
}

TEST_F(Code, HistoryIsToldApartFromNews) {
  const auto coded = [&](const std::string& text, const std::string& published = "2024-05-16") {
    const nlohmann::json line{{"id", "a"}, {"text", text}, {"published", published}};
    const nlohmann::json undated{{"id", "a"}, {"text", text}};
    const Ran ran =
        run("code --input-format jsonl --format jsonl -", (published.empty() ? undated : line).dump() + "\n");
    EXPECT_EQ(ran.code, 0) << ran.err;
    return told(nlohmann::json::parse(ran.out));
  };
  EXPECT_EQ(coded("In 1979 Soviet troops invaded Afghanistan."), "ASSAULT historical 1979-01-01");
  EXPECT_EQ(coded("Costa Rica has never invaded Nicaragua."), "ASSAULT negated 2024-05-16");
  EXPECT_EQ(coded("Two decades ago Serbian troops attacked Kosovo.", ""), "ASSAULT historical -");
  EXPECT_EQ(coded("Libya once backed the Irish rebels."), "SUPPORT historical -");
  EXPECT_EQ(coded("During the second world war, German troops occupied Norway."), "ASSAULT historical -");
  EXPECT_EQ(coded("Peru abandoned the 1998 treaty with Ecuador."), "SANCTION reported 2024-05-16");
  EXPECT_EQ(coded("Foreign troops continue to withdraw from Afghanistan."), "RETREAT reported 2024-05-16");
  EXPECT_EQ(coded("French soldiers have begun the last stage of their withdrawal from Mali, which will end in August."),
            "RETREAT reported 2024-05-16");
  EXPECT_EQ(coded("Rebels began shelling the town of Goma on 3 May."), "ASSAULT reported 2024-05-03");
  EXPECT_EQ(coded("Turkey dissuaded Syrian troops from attacking Idlib."), "ASSAULT negated 2024-05-16");
}

TEST_F(Code, WhatHappenedWhenIsOfThatDay) {
  const auto date = [&](const std::string& text) {
    const nlohmann::json line{{"id", "a"}, {"text", text}, {"published", "2024-05-16"}};
    const Ran ran = run("code --input-format jsonl --format jsonl -", line.dump() + "\n");
    return told(nlohmann::json::parse(ran.out));
  };
  EXPECT_EQ(date("Goma has been dark since 3 April, when rebels seized the town."), "ASSAULT reported 2024-04-03");
  EXPECT_EQ(date("Goma has been dark since 2011, when rebels seized the town."), "ASSAULT historical 2011-01-01");
  EXPECT_EQ(date("Goma has been dark since 3 April, when the president fled and rebels seized the town."),
            "ASSAULT reported 2024-04-03");
  EXPECT_EQ(date("Goma has been dark since rebels seized the town."), "ASSAULT reported 2024-05-16");
}

TEST_F(Code, WhatMayBeDoneIsNotAgreedOn) {
  const Ran ran = run("code --input-format jsonl --format jsonl -",
                      R"({"id":"a","text":"Kim Jong Un may visit Russia in September.","published":"2023-06-12"})"
                      "\n");
  EXPECT_EQ(told(nlohmann::json::parse(ran.out)), "CONSULT hypothetical 2023-09-01");
}

TEST_F(Code, AsMuchIsToldAsIsBelievedEnough) {
  const auto trusts = [&](const std::string& least) {
    const Ran ran = run("code " + examples() + " --published 2024-05-16 --format jsonl --least-trust " + least);
    EXPECT_EQ(ran.code, 0) << ran.err;
    std::vector<double> all;
    std::istringstream lines(ran.out);
    for (std::string line; std::getline(lines, line);) {
      const auto article = nlohmann::json::parse(line);
      for (const auto& event : article["events"]) {
        const auto& sides = event["sides_confidence"];
        all.push_back(event["confidence"].get<double>() * (sides.is_null() ? 1.0 : sides.get<double>()));
      }
    }
    return all;
  };
  std::size_t before = 0;
  for (const double least : {0.8, 0.55, 0.3}) {
    const auto all = trusts(std::to_string(least));
    EXPECT_GT(all.size(), before) << least;
    EXPECT_GE(*std::min_element(all.begin(), all.end()), least - 1e-4);
    before = all.size();
  }
  EXPECT_EQ(run("code " + examples() + " --format jsonl --least-trust 1.5").code, 2);
}

TEST_F(Code, ThreadsChangeNothing) {
  const std::string command = "code " + examples() + " --published 2024-05-16 --format jsonl --threads ";
  const Ran one = run(command + "1");
  const Ran many = run(command + "7");
  ASSERT_EQ(one.code, 0) << one.err;
  EXPECT_FALSE(one.out.empty());
  EXPECT_EQ(one.out, many.out);
}

TEST_F(Code, ASecondRunAddsNothingTwice) {
  ASSERT_EQ(run("code " + examples() + " -o e.duckdb").code, 0);
  const Ran first = run("show e.duckdb");
  const Ran again = run("code " + examples() + " -o e.duckdb");
  EXPECT_EQ(again.code, 0);
  EXPECT_NE(again.err.find("0 articles, 0 events"), std::string::npos) << again.err;
  EXPECT_EQ(run("show e.duckdb").out, first.out);
}

TEST_F(Code, AKilledRunIsFinishedByTheNext) {
  std::string feed;
  for (int i = 0; i < 3000; ++i) {
    feed += R"({"id":")" + std::to_string(i) +
            R"(","published":"2024-05-16","text":"Russian troops attacked Ukrainian soldiers on Tuesday."})" + "\n";
  }
  write("feed.jsonl", feed);
  std::system(("cd '" + folder.string() + "' && timeout -s KILL 1.5 '" + DRAGOMAN_PROGRAM +
               "' code feed.jsonl -o e.duckdb 2>/dev/null")
                  .c_str());
  const Ran rest = run("code feed.jsonl -o e.duckdb");
  EXPECT_EQ(rest.code, 0) << rest.err;
  const Ran whole = run("code feed.jsonl -o whole.duckdb");
  EXPECT_EQ(whole.code, 0) << whole.err;
  const auto counts = [](const std::string& out) { return out.substr(out.find(": ", out.find("reported events in"))); };
  EXPECT_EQ(counts(run("show e.duckdb").out), counts(run("show whole.duckdb").out));
}

TEST_F(Code, StandardInputIsReadAsJsonLinesOrText) {
  const Ran rows = run("code - --format jsonl", R"({"id":7,"text":"Troops attacked rebels in Goma."})"
                                                "\n");
  EXPECT_EQ(rows.code, 0) << rows.err;
  EXPECT_NE(rows.out.find(R"("id":"7")"), std::string::npos) << rows.out;
  const Ran text = run("code - --input-format text --format jsonl", "Troops attacked rebels in Goma.");
  EXPECT_EQ(text.code, 0) << text.err;
  EXPECT_NE(text.out.find("Troops attacked rebels in Goma."), std::string::npos);
}

TEST_F(Code, PairsAnswerEachLineWithOneOfSixteen) {
  const Ran ran =
      run("code --pairs -",
          R"({"id":"a","text":"Russian troops attacked Ukrainian soldiers.","source":[0,14],"target":[24,42]})"
          "\n"
          R"({"id":"b","text":"Cats sleep near dogs.","source":[0,4],"target":[16,20]})"
          "\n"
          R"({"id":"c","text":"short","source":[0,99],"target":[0,1]})"
          "\n");
  EXPECT_EQ(ran.code, 1);
  EXPECT_NE(ran.err.find("line 3"), std::string::npos) << ran.err;
  const auto first = nlohmann::json::parse(ran.out.substr(0, ran.out.find('\n')));
  EXPECT_EQ(first["event"], "ASSAULT");
  EXPECT_EQ(first["quad"], "material-conflict");
  EXPECT_EQ(first["rule"].get<std::string>().substr(0, 15), "lexicon/events/");
  double sum = 0;
  for (const auto& [name, probability] : first["scores"].items()) sum += probability.get<double>();
  EXPECT_NEAR(sum, 1, 0.01);
  const auto second = nlohmann::json::parse(ran.out.substr(ran.out.find('\n') + 1));
  EXPECT_TRUE(second["event"].is_string());
}

TEST_F(Code, ExplainShowsTreeEventAndLine) {
  const Ran ran =
      run("explain 'Russian troops attacked Ukrainian soldiers near Kharkiv on Tuesday.' --published 2024-05-16");
  EXPECT_EQ(ran.code, 0) << ran.err;
  for (const std::string part : {"ASSAULT", "lexicon/events/assault.lex:", "RUS MIL", "UKR MIL", "2024-05-14", "└─"}) {
    EXPECT_NE(ran.out.find(part), std::string::npos) << part << "\n" << ran.out;
  }
  EXPECT_EQ(ran.out.find('\x1b'), std::string::npos) << "no colours in a pipe";
  EXPECT_NE(run("explain 'Russian troops attacked Ukrainian soldiers.' --color always").out.find("\x1b["),
            std::string::npos);
  EXPECT_NE(run("explain 'The weather was fine.'").out.find("no event"), std::string::npos);
}

TEST_F(Code, ParseKeepsGivenTokens) {
  const Ran ran =
      run("parse --input-format conllu --format conllu -",
          "1\tDo\t_\t_\t_\t_\t_\t_\t_\t_\n2\tn't\t_\t_\t_\t_\t_\t_\t_\t_\n3\tgo\t_\t_\t_\t_\t_\t_\t_\t_\n\n");
  EXPECT_EQ(ran.code, 0) << ran.err;
  EXPECT_NE(ran.out.find("2\tn't\tnot\tPART"), std::string::npos) << ran.out;
}

TEST_F(Code, ActorsTellsWhoANameIsByDate) {
  const Ran known = run("actors taliban");
  EXPECT_EQ(known.code, 0) << known.err;
  EXPECT_NE(known.out.find("Taliban  (taliban)  lexicon/actors/armed_groups.lex:"), std::string::npos) << known.out;
  EXPECT_NE(known.out.find("AFG GOV  since 2021-08-15"), std::string::npos) << known.out;
  const Ran unknown = run("actors 'Nobody\x1b At All'");
  EXPECT_EQ(unknown.code, 1);
  EXPECT_NE(unknown.err.find("no actor of this name is known"), std::string::npos);
  EXPECT_EQ(unknown.err.find('\x1b'), std::string::npos);
}

TEST_F(Code, LexiconCompileWritesAFileOrSaysWhyNot) {
  EXPECT_EQ(run("lexicon compile -o names.bin").code, 0);
  EXPECT_GT(std::filesystem::file_size(folder / "names.bin"), 1'000'000U);
  const Ran refused = run("lexicon compile -o /dev/null/names.bin");
  EXPECT_EQ(refused.code, 3);
  EXPECT_NE(refused.err.find("/dev/null/names.bin: cannot be written"), std::string::npos) << refused.err;
}

TEST_F(Code, ExtractGivesTheArticleOfAPage) {
  const Ran ran = run("extract --format jsonl '" + (source_folder / "examples" / "hostage-deal.html").string() + "'");
  ASSERT_EQ(ran.code, 0) << ran.err;
  const auto article = nlohmann::json::parse(ran.out);
  EXPECT_EQ(article["title"], "Yemen rebels free hostages after talks in Oman");
  EXPECT_EQ(article["published"], "2024-05-13");
  EXPECT_EQ(article["publisher"], "Example Daily");
  const auto text = article["text"].get<std::string>();
  EXPECT_NE(text.find("Houthi rebels in Yemen released 14 sailors"), std::string::npos);
  EXPECT_EQ(text.find("Most read"), std::string::npos);
  EXPECT_EQ(text.find("Privacy"), std::string::npos);
}

}  // namespace
}  // namespace dragoman
