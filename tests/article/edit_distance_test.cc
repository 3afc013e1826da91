#include "article/edit_distance.h"

#include <gtest/gtest.h>

namespace dragoman {
namespace {

TEST(EditDistance, CountsEditsAndExchanges) {
  EXPECT_EQ(edit_distance("", ""), 0U);
  EXPECT_EQ(edit_distance("blinken", ""), 7U);
  EXPECT_EQ(edit_distance("blinken", "brinken"), 1U);
  EXPECT_EQ(edit_distance("text", "txet"), 1U);
  EXPECT_EQ(edit_distance("body", "bodies"), 3U);
  EXPECT_EQ(edit_distance("ca", "abc"), 3U);  // no word is edited twice: 2 in Damerau's unrestricted distance
}

}  // namespace
}  // namespace dragoman
