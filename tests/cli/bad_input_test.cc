#include <gtest/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

#include "program.h"

namespace dragoman {
namespace {

const std::string good =
    R"({"id":"good","published":"2024-05-16","text":"Russian troops attacked Ukrainian soldiers on Tuesday."})";

/// Every kind of bad input beside a good one: it is named with its place, the good one is coded, the program says 1.
struct BadInput : ProgramTest {
  void expect_named(const std::string& file, const std::string& place, const std::string& what) {
    write("good.jsonl", good + "\n");
    const Ran ran = run("code '" + file + "' good.jsonl --format jsonl");
    EXPECT_EQ(ran.code, 1) << ran.err;
    EXPECT_NE(ran.err.find(place), std::string::npos) << ran.err;
    EXPECT_NE(ran.err.find(what), std::string::npos) << ran.err;
    EXPECT_NE(ran.out.find(R"("id":"good")"), std::string::npos) << ran.out.substr(0, 300);
    EXPECT_NE(ran.out.find("ASSAULT"), std::string::npos) << ran.out.substr(0, 300);
    EXPECT_EQ(ran.err.find('\x1b'), std::string::npos);
  }
};

TEST_F(BadInput, EmptyFile) {
  write("empty.txt", "");
  expect_named("empty.txt", "empty.txt", "empty");
}

TEST_F(BadInput, FolderWithoutReadableFiles) {
  std::filesystem::create_directories(folder / "nothing");
  expect_named("nothing", "nothing", "no ");
}

TEST_F(BadInput, MissingFile) { expect_named("gone.txt", "gone.txt", "no such file"); }

TEST_F(BadInput, BinaryData) {
  write("picture.txt", std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0", 20));
  expect_named("picture.txt", "picture.txt", "binary");
}

TEST_F(BadInput, JsonLineCutOff) {
  write("cut.jsonl", good + "\n{\"id\":\"b\",\"text\":\"Protes");
  expect_named("cut.jsonl", "cut.jsonl: line 2", "");
}

TEST_F(BadInput, NumberWhereTextBelongs) {
  write("number.jsonl", "{\"id\":\"b\",\"text\":5}\n");
  expect_named("number.jsonl", "number.jsonl: line 1", "text");
}

TEST_F(BadInput, NestedBrackets) {
  write("deep.jsonl", R"({"text":"Troops attacked rebels.","more":)" + std::string(100000, '[') + "\n");
  expect_named("deep.jsonl", "deep.jsonl: line 1", "brackets");
}

TEST_F(BadInput, VeryLongLine) {
  std::ofstream out(folder / "long.jsonl", std::ios::binary);
  out << "{\"text\":\"";
  const std::string block(1 << 20, 'x');
  for (int i = 0; i < 200; ++i) out << block;
  out << "\"}\n";
  out.close();
  expect_named("long.jsonl", "long.jsonl: line 1", "");
}

TEST_F(BadInput, RepairsAreWarningsOnly) {
  write("latin.txt", "Russian troops attacked the caf\xe9 of Ukrainian soldiers.");
  const Ran ran = run("code latin.txt --format jsonl");
  EXPECT_EQ(ran.code, 0) << ran.err;
  EXPECT_NE(ran.err.find("latin.txt: warning:"), std::string::npos) << ran.err;
  EXPECT_NE(ran.out.find("caf\xEF\xBF\xBD of"), std::string::npos);
}

TEST_F(BadInput, Utf16IsReadOrNamed) {
  std::string bytes = "\xFF\xFE";
  for (const char c : std::string("Russian troops attacked Ukrainian soldiers.")) bytes += {c, '\0'};
  write("wide.txt", bytes);
  const Ran ran = run("code wide.txt --format jsonl");
  EXPECT_NE(ran.err.find("wide.txt"), std::string::npos) << ran.err;
  EXPECT_NE(ran.err.find("UTF-16"), std::string::npos) << ran.err;
}

TEST_F(BadInput, NulByteIsReplacedWithAWarning) {
  write("nul.txt", std::string("Russian troops\0 attacked Ukrainian soldiers in the town of Sumy on Tuesday.", 75));
  const Ran ran = run("code nul.txt --format jsonl");
  EXPECT_EQ(ran.code, 0) << ran.err;
  EXPECT_NE(ran.err.find("nul.txt"), std::string::npos) << ran.err;
}

TEST_F(BadInput, ImpossibleDateIsNullWithAWarning) {
  write("date.jsonl", R"({"id":"a","published":"2021-02-30","text":"Troops attacked rebels."})");
  const Ran ran = run("code date.jsonl --format jsonl");
  EXPECT_EQ(ran.code, 0) << ran.err;
  EXPECT_NE(ran.out.find(R"("published":null)"), std::string::npos);
  EXPECT_NE(ran.err.find("2021-02-30"), std::string::npos) << ran.err;
}

TEST_F(BadInput, EscapesOfTheInputNeverReachTheTerminal) {
  write("\x1b[31mred.jsonl", "{\"id\":\"\x1b[2J\",\"text\":\"\x1b]0;title\x07\n");
  const Ran ran = run("code $'\\x1b[31mred.jsonl' --format jsonl 2>&1");
  EXPECT_EQ((ran.out + ran.err).find('\x1b'), std::string::npos);
}

TEST_F(BadInput, WrongUsageIsTwo) {
  write("good.jsonl", good);
  write("table.csv", "id,body\n1,Troops attacked rebels.\n");
  EXPECT_EQ(run("code").code, 2);
  EXPECT_EQ(run("fly").code, 2);
  EXPECT_EQ(run("code good.jsonl --wings").code, 2);
  EXPECT_EQ(run("code good.jsonl --published 2021-02-30").code, 2);
  EXPECT_EQ(run("code good.jsonl -o out.docx").code, 2);
  EXPECT_EQ(run("code good.jsonl --input-format tea").code, 2);
  const Ran column = run("code table.csv --text-column bdy --format jsonl");
  EXPECT_EQ(column.code, 2) << column.err;
  EXPECT_NE(column.err.find("body"), std::string::npos) << column.err;
}

TEST_F(BadInput, OutputThatCannotBeWrittenIsThree) {
  write("good.jsonl", good);
  EXPECT_EQ(run("code good.jsonl -o no/such/folder/events.duckdb").code, 3);
  write("events.duckdb", "this is no database");
  const Ran foreign = run("code good.jsonl -o events.duckdb");
  EXPECT_EQ(foreign.code, 3) << foreign.err;
  EXPECT_EQ(read("events.duckdb"), "this is no database");
  EXPECT_EQ(run("code good.jsonl --format jsonl >/dev/full; exit $?").code, 3);
}

}  // namespace
}  // namespace dragoman
