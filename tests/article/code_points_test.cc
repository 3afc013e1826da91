#include "article/code_points.h"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>

namespace dragoman {
namespace {

TEST(CodePoints, AgreeWithCountingFromTheStart) {
  constexpr std::array<std::string_view, 4> characters = {"a", "é", "€", "😀"};
  std::mt19937 random(3);
  for (int round = 0; round < 300; ++round) {
    std::string text;
    const std::size_t kinds = 1 + random() % characters.size();
    std::vector<std::pair<std::size_t, std::uint32_t>> bounds = {{0, 0}};
    for (std::uint32_t count = 1; count <= random() % 200; ++count) {
      text += characters[random() % kinds];
      bounds.emplace_back(text.size(), count);
    }
    const CodePoints offsets(text);
    for (const auto& [byte, count] : bounds) ASSERT_EQ(offsets.at(static_cast<std::uint32_t>(byte)), count) << text;
  }
}

TEST(CodePoints, StopAtTheTextsEnd) {
  for (const std::string& text : {std::string(), std::string(64, 'a'), std::string(128, 'a') + "é", std::string("é")}) {
    const CodePoints offsets(text);
    EXPECT_EQ(offsets.at(4000000000U), offsets.at(static_cast<std::uint32_t>(text.size())));
  }
}

}  // namespace
}  // namespace dragoman
