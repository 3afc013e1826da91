#include "article/tree_distance.h"

#include <gtest/gtest.h>

namespace dragoman {
namespace {

Sentence tree(const std::vector<std::int32_t>& heads) {
  Sentence sentence;
  for (const std::int32_t head : heads) {
    Token token;
    token.head = head;
    sentence.tokens.push_back(token);
  }
  return sentence;
}

TEST(TreeDistance, CountsTheStepsEitherWay) {
  const Sentence sentence = tree({1, -1, 1, 2, 3});
  EXPECT_EQ(tree_distance(sentence, 4, 4), 0U);
  EXPECT_EQ(tree_distance(sentence, 4, 1), 3U);
  EXPECT_EQ(tree_distance(sentence, 1, 4), 3U);
  EXPECT_EQ(tree_distance(sentence, 0, 3), 3U);
}

TEST(TreeDistance, EndsWhereNoPathJoinsThem) {
  EXPECT_EQ(tree_distance(tree({-1, 0, -1}), 1, 2), 3U);
  EXPECT_EQ(tree_distance(tree({1, 0, -1}), 0, 2), 3U);  // heads that go round
}

}  // namespace
}  // namespace dragoman
