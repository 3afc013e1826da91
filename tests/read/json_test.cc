#include <gtest/gtest.h>

#include <random>

#include "read/json_record.h"
#include "read/json_text.h"
#include "read/json_values.h"
#include "scratch_folder.h"

namespace dragoman {
namespace {

Document row(std::string json, const ReadOptions& options = {}) {
  Document document;
  const auto read = read_json_record(std::move(json), options, document);
  EXPECT_TRUE(read.has_value()) << read.error();
  return document;
}

std::string refusal(std::string json, const ReadOptions& options = {}) {
  Document document;
  const auto read = read_json_record(std::move(json), options, document);
  EXPECT_FALSE(read.has_value());
  return read ? "" : read.error();
}

TEST(JsonRecord, ReadsTheFields) {
  const Document document = row(
      R"({"id":"a1","text":"Two met.","published":"2021-07-29","title":"T","publisher":"P","url":"http://x.org/","language":"en"})");
  EXPECT_EQ(document.id, "a1");
  EXPECT_EQ(document.content, "Two met.");
  EXPECT_EQ(document.published, "2021-07-29");
  EXPECT_EQ(document.title, "T");
  EXPECT_EQ(document.publisher, "P");
  EXPECT_EQ(document.url, "http://x.org/");
  EXPECT_EQ(document.language, "en");
  EXPECT_EQ(document.extra, "{}");
  EXPECT_TRUE(document.warnings.empty());
}

TEST(JsonRecord, KeepsANumberOfAnIdAsItsDigits) {
  EXPECT_EQ(row(R"({"id":12345678901234567,"text":"x"})").id, "12345678901234567");
  EXPECT_EQ(row(R"({"id":123456789012345678901234567890,"text":"x"})").id, "123456789012345678901234567890");
  EXPECT_EQ(row(R"({"id":1.50,"text":"x"})").id, "1.50");
  EXPECT_EQ(row(R"({"id":-7,"text":"x"})").id, "-7");
  EXPECT_EQ(row(R"({"id":null,"text":"x"})").id, std::nullopt);
}

TEST(JsonRecord, KeepsUnknownKeysInOrderAndNumbersAsWritten) {
  EXPECT_EQ(row(R"({"z":1.50,"text":"x","a":[1,{"b":null,"c":["d",true]},[],{}],"k\"ey":"v\n\u00e9"})").extra,
            "{\"z\":1.50,\"a\":[1,{\"b\":null,\"c\":[\"d\",true]},[],{}],\"k\\\"ey\":\"v\\n\u00e9\"}");
}

TEST(JsonRecord, TakesOtherKeysAsAsked) {
  ReadOptions options;
  options.text_column = "body";
  const Document document = row(R"({"text":"no","body":"yes"})", options);
  EXPECT_EQ(document.content, "yes");
  EXPECT_EQ(document.extra, R"({"text":"no"})");
}

TEST(JsonRecord, NamesTheFieldThatIsWrong) {
  EXPECT_EQ(refusal(R"({"text": 5})"), R"(its "text" is a number, not a string)");
  EXPECT_EQ(refusal(R"({"text": ["a"]})"), R"(its "text" is a list, not a string)");
  EXPECT_EQ(refusal(R"({"text": {"a":1}})"), R"(its "text" is an object, not a string)");
  EXPECT_EQ(refusal(R"({"text": true})"), R"(its "text" is true or false, not a string)");
  EXPECT_EQ(refusal(R"({"text": " \n"})"), R"(its "text" is empty)");
  EXPECT_EQ(refusal(R"({"text": null})"), R"(has no "text")");
  EXPECT_EQ(refusal("{}"), R"(has no "text")");
  EXPECT_EQ(refusal(R"({"body":"x","n":1})"),
            R"(has no "text" (it has "body", "n"); name the right key with --text-column)");
}

TEST(JsonRecord, LeavesOutOtherFieldsOfAWrongKind) {
  const Document document = row(R"({"text":"x","title":5,"url":{"a":[1]},"publisher":[],"language":null})");
  EXPECT_EQ(document.title, std::nullopt);
  EXPECT_EQ(document.url, std::nullopt);
  ASSERT_EQ(document.warnings.size(), 3U);
  EXPECT_EQ(document.warnings[0], R"("title" is a number, not a string; left out)");
}

TEST(JsonRecord, TellsWhatIsNoRecord) {
  EXPECT_EQ(refusal(R"({"text":"cut o)"), "the JSON is cut off after 14 bytes");
  EXPECT_EQ(refusal(R"({"text":"a")"), "the JSON is cut off after 11 bytes");
  EXPECT_NE(refusal("not json").find("is no JSON at byte"), std::string::npos);
  EXPECT_NE(refusal(R"({"text":"a"} {"text":"b"})").find("is no JSON"), std::string::npos);
  for (const char* json : {"5", "\"text\"", "[1]", "null", "[{\"text\":\"x\"}]"}) {
    EXPECT_EQ(refusal(json), "is no JSON object; a record is written {\"text\": \"...\"}") << json;
  }
}

TEST(JsonRecord, RefusesDeepBracketsWithoutRecursion) {
  for (const std::string open : {"[", "{\"a\":"}) {
    std::string json = R"({"text":"x","deep":)";
    for (int i = 0; i < 100000; ++i) json += open;
    EXPECT_EQ(refusal(json), "has brackets more than 100 deep");
  }
}

TEST(JsonRecord, LetsTheLastOfEqualKeysCount) {
  const Document document = row(R"({"text":"a","k":1,"j":2,"text":"b","k":[3]})");
  EXPECT_EQ(document.content, "b");
  EXPECT_EQ(document.extra, R"({"k":[3],"j":2})");
  EXPECT_EQ(document.warnings.size(), 2U);
}

TEST(JsonRecord, RepairsTextWithWarnings) {
  const Document document =
      row("{\"text\":\"a\xFF"
          "b\\ud83d\\ude00\\ud800c\\u0000\\\\ud800\"}");
  EXPECT_EQ(document.content, "a\uFFFDb😀\uFFFDc\uFFFD\\ud800");
  EXPECT_EQ(document.warnings.size(), 2U);
  const Document nul = row(std::string("{\"text\":\"a\0b\"}", 14));
  EXPECT_EQ(nul.content, "a\uFFFDb");
}

TEST(JsonRecord, BoundsTheNumberOfKeys) {
  std::string json = R"({"text":"x")";
  for (int i = 0; i < 20000; ++i) json += ",\"k" + std::to_string(i) + "\":1";
  EXPECT_EQ(refusal(json + "}"), "has more than 10000 keys");
}

TEST(JsonText, EscapesSoThatItIsReadBack) {
  std::string all;
  for (int c = 1; c < 128; ++c) all += static_cast<char>(c);
  all += "é夜🌙";
  std::string json = "{\"text\":";
  append_json_string(all, json);
  EXPECT_EQ(row(json + "}").content, all);
}

class Values : public testing::Test {
 protected:
  std::vector<std::string> split(std::string_view json, std::uint64_t max = 1000) {
    auto source = ByteSource::open(folder_.write("v", json));
    JsonValues values(TextStream(std::move(*source)), max);
    std::vector<std::string> all;
    std::string value;
    while (true) {
      const auto outcome = values.next(value);
      EXPECT_TRUE(outcome.has_value());
      if (*outcome == JsonValues::Outcome::end) break;
      all.push_back(*outcome == JsonValues::Outcome::too_long ? "TOO LONG" : value);
    }
    closed_ = values.closed();
    return all;
  }
  ScratchFolder folder_;
  bool closed_ = false;
};

using Strings = std::vector<std::string>;

TEST_F(Values, CutsArraysAndRowsOfObjects) {
  EXPECT_EQ(split(" [ {\"a\":[1,2]} ,\n{\"b\":\"],{}\\\"\"}\n] "), (Strings{"{\"a\":[1,2]}", "{\"b\":\"],{}\\\"\"}"}));
  EXPECT_TRUE(closed_);
  EXPECT_EQ(split("{\n\"a\": {}\n}\n{}{}"), (Strings{"{\n\"a\": {}\n}", "{}", "{}"}));
  EXPECT_EQ(split("[1, \"a,b\",null]"), (Strings{"1", "\"a,b\"", "null"}));
  EXPECT_EQ(split("[]"), Strings{});
  EXPECT_EQ(split(""), Strings{});
}

TEST_F(Values, GivesWhatIsCutOff) {
  EXPECT_EQ(split("[{\"a\":1},{\"b\":"), (Strings{"{\"a\":1}", "{\"b\":"}));
  EXPECT_FALSE(closed_);
}

TEST_F(Values, PassesOverLongOnes) {
  EXPECT_EQ(split("[{\"a\":1},{\"b\":\"" + std::string(200000, '}') + "\"},{\"c\":2}]", 100),
            (Strings{"{\"a\":1}", "TOO LONG", "{\"c\":2}"}));
}

}  // namespace
}  // namespace dragoman
