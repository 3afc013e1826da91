#include "language/tree.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <limits>
#include <random>
#include <vector>

namespace dragoman {
namespace {

using Heads = std::vector<std::uint32_t>;

/// One word on the root and every other word below it.
bool is_tree(const Heads& heads) {
  int roots = 0;
  for (std::size_t word = 1; word < heads.size(); ++word) {
    roots += heads[word] == 0;
    std::size_t at = word;
    for (std::size_t steps = 0; at != 0; ++steps) {
      if (steps > heads.size() || heads[at] >= heads.size()) return false;
      at = heads[at];
    }
  }
  return roots == 1;
}

double total(const std::vector<float>& scores, const Heads& heads) {
  double sum = 0;
  for (std::size_t word = 1; word < heads.size(); ++word) sum += scores[word * heads.size() + heads[word]];
  return sum;
}

double best_of_all(const std::vector<float>& scores, std::size_t words) {
  double best = -std::numeric_limits<double>::infinity();
  Heads heads(words + 1, 0);
  for (;;) {
    if (is_tree(heads)) best = std::max(best, total(scores, heads));
    std::size_t word = 1;
    while (word <= words && ++heads[word] > words) heads[word++] = 0;
    if (word > words) return best;
  }
}

TEST(Tree, IsTheBestOfAllTreesWithOneRoot) {
  std::mt19937 random(1);
  TreeWorkspace workspace;
  for (int round = 0; round < 600; ++round) {
    const std::size_t words = 1 + random() % 6;
    std::vector<float> scores((words + 1) * (words + 1));
    // Whole numbers of few values make ties and rings of equals.
    std::uniform_int_distribution<int> few(-3, 3);
    std::normal_distribution<float> many(0, 5);
    for (float& score : scores) score = round % 2 == 0 ? static_cast<float>(few(random)) : many(random);
    Heads heads(words + 1);
    decode_tree(scores, heads, workspace);
    ASSERT_TRUE(is_tree(heads)) << "round " << round;
    if (words < 6 || round % 10 == 0) {
      ASSERT_NEAR(total(scores, heads), best_of_all(scores, words), 1e-4) << "round " << round;
    }
  }
}

TEST(Tree, EveryWordWantingTheRootStillGivesOneRoot) {
  constexpr std::size_t words = 40;
  std::vector<float> scores((words + 1) * (words + 1), 0);
  for (std::size_t word = 1; word <= words; ++word) scores[word * (words + 1)] = 1000;
  Heads heads(words + 1);
  TreeWorkspace workspace;
  decode_tree(scores, heads, workspace);
  EXPECT_TRUE(is_tree(heads));
}

TEST(Tree, AnyScoresGiveATree) {
  std::mt19937 random(2);
  const float odd[] = {0,
                       -0.0F,
                       1e-40F,
                       3e38F,
                       -3e38F,
                       std::numeric_limits<float>::infinity(),
                       -std::numeric_limits<float>::infinity(),
                       std::numeric_limits<float>::quiet_NaN()};
  TreeWorkspace workspace;
  for (int round = 0; round < 300; ++round) {
    const std::size_t words = 1 + random() % 60;
    std::vector<float> scores((words + 1) * (words + 1));
    for (float& score : scores) score = odd[random() % std::size(odd)];
    Heads heads(words + 1);
    decode_tree(scores, heads, workspace);
    ASSERT_TRUE(is_tree(heads)) << "round " << round;
  }
}

TEST(Tree, NestedRingsAreOpenedInOnePass) {
  // Each word wants its neighbour most, and every pair of pairs the next pair: rings within rings.
  constexpr std::size_t words = 256;
  std::vector<float> scores((words + 1) * (words + 1), -100);
  for (std::uint32_t a = 0; a < words; ++a) {
    for (std::uint32_t b = 0; b < words; ++b) {
      if (a != b) scores[(a + 1) * (words + 1) + b + 1] = -static_cast<float>(std::bit_width(a ^ b));
    }
  }
  Heads heads(words + 1);
  TreeWorkspace workspace;
  decode_tree(scores, heads, workspace);
  EXPECT_TRUE(is_tree(heads));
  // 128 pairs joined level by level (a minimum spanning tree of the hypercube's prefixes), and one root.
  double expected = -100;
  for (int level = 1; level <= 8; ++level) expected -= level * (256.0 / (1 << level));
  EXPECT_NEAR(total(scores, heads), expected, 1e-3);
}

TEST(Tree, NoWordsAreNoTree) {
  Heads heads(1, 7);
  TreeWorkspace workspace;
  decode_tree(std::vector<float>(1), heads, workspace);
  EXPECT_EQ(heads[0], 0U);
}

}  // namespace
}  // namespace dragoman
