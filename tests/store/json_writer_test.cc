#include "store/json_writer.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>
#include <random>

namespace dragoman {
namespace {

std::string text(std::string_view value) {
  std::string out;
  JsonWriter(out).text(value);
  return out;
}

std::string utf8(unsigned code) {
  const auto byte = [](unsigned value) { return static_cast<char>(value); };
  if (code < 0x80) return {byte(code)};
  if (code < 0x800) return {byte(0xC0U | code >> 6U), byte(0x80U | (code & 0x3FU))};
  if (code < 0x10000)
    return {byte(0xE0U | code >> 12U), byte(0x80U | (code >> 6U & 0x3FU)), byte(0x80U | (code & 0x3FU))};
  return {byte(0xF0U | code >> 18U), byte(0x80U | (code >> 12U & 0x3FU)), byte(0x80U | (code >> 6U & 0x3FU)),
          byte(0x80U | (code & 0x3FU))};
}

bool surrogate(unsigned code) { return code >= 0xD800 && code < 0xE000; }

TEST(JsonWriter, EveryCodePointComesBack) {
  for (unsigned code = 0; code < 0x110000; ++code) {
    if (surrogate(code)) continue;
    const std::string character = fmt::format("a{}b", utf8(code));
    ASSERT_EQ(nlohmann::json::parse(text(character)).get<std::string>(), character) << std::hex << code;
  }
}

TEST(JsonWriter, EscapesControlsAndLineEndsAndNothingElse) {
  for (unsigned code = 0; code < 0x110000; ++code) {
    if (surrogate(code)) continue;
    const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x2028 || code == 0x2029;
    const bool escaped = control || code == '"' || code == '\\';
    ASSERT_EQ(text(utf8(code)) != fmt::format("\"{}\"", utf8(code)), escaped) << std::hex << code;
  }
  EXPECT_EQ(text("\x7F\xC2\x85\xE2\x80\xA8\n\x1B"), R"("\u007f\u0085\u2028\n\u001b")");
}

TEST(JsonWriter, RepairsIllFormedBytes) {
  EXPECT_EQ(text("a\xFFz"), "\"a\xEF\xBF\xBDz\"");
  EXPECT_EQ(text("\xC3"), "\"\xEF\xBF\xBD\"");
  std::mt19937 random(1);
  for (int round = 0; round < 20000; ++round) {
    std::string bytes(random() % 9, ' ');
    for (char& byte : bytes) byte = static_cast<char>(random());
    EXPECT_TRUE(nlohmann::json::accept(text(bytes)));
  }
}

TEST(JsonWriter, NumbersReadBackAsTheSameDouble) {
  std::mt19937_64 random(2);
  std::uniform_real_distribution<double> numbers(-180, 180);
  for (int round = 0; round < 20000; ++round) {
    const double number = numbers(random);
    std::string out;
    JsonWriter(out).number(number);
    ASSERT_EQ(nlohmann::json::parse(out).get<double>(), number) << out;
  }
  std::string out;
  JsonWriter json(out);
  json.open('[').number(4);
  json.number(-0.1);
  json.number(std::nan(""));
  json.number(std::numeric_limits<double>::infinity());
  json.close(']');
  EXPECT_EQ(out, "[4,-0.1,null,null]");
}

}  // namespace
}  // namespace dragoman
