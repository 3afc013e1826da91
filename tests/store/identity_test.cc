#include "store/identity.h"

#include <gtest/gtest.h>

#include "sample_article.h"

namespace dragoman {
namespace {

TEST(Identity, KeepsAnotherTextUnderAnotherId) {
  Identities identities;
  const std::uint64_t one = text_hash("one");
  const std::uint64_t two = text_hash("two");
  EXPECT_EQ(identities.claim("a", one), "a");
  EXPECT_EQ(identities.claim("a", one), std::nullopt);
  EXPECT_EQ(identities.claim("a", two), "a~" + hexadecimal(two).substr(0, 8));
  EXPECT_EQ(identities.claim("a", two), std::nullopt);
  EXPECT_EQ(identities.claim("b", one), "b");
}

TEST(Identity, KnowsAnArticleByTheIdItWasGiven) {
  Identities identities;
  EXPECT_FALSE(identities.has("a", text_hash("one")));
  (void)identities.claim("a", text_hash("one"));
  EXPECT_TRUE(identities.has("a", text_hash("one")));
  EXPECT_FALSE(identities.has("a", text_hash("two")));
  (void)identities.claim("a", text_hash("two"));
  EXPECT_TRUE(identities.has("a", text_hash("two")));
}

TEST(Identity, TakesMoreDigitsWhereEightAgree) {
  Identities identities;
  EXPECT_EQ(identities.claim("a", 1), "a");
  EXPECT_EQ(identities.claim("a", 0x1234567800000000U), "a~12345678");
  EXPECT_EQ(identities.claim("a", 0x1234567800000001U), "a~1234567800000001");
  EXPECT_EQ(identities.claim("a", 0x1234567800000001U), std::nullopt);
}

TEST(Identity, RenamesEventsAndWarns) {
  Identities identities;
  Article first = testing::full_article();
  Article second = testing::full_article();
  second.text += " More.";
  EXPECT_EQ(settle(identities, first, text_hash(first.text)), Settled::first);
  EXPECT_EQ(first.warnings.size(), 1U);
  EXPECT_EQ(settle(identities, second, text_hash(second.text)), Settled::renamed);
  const std::string id = "a1~" + hexadecimal(text_hash(second.text)).substr(0, 8);
  EXPECT_EQ(second.id, id);
  EXPECT_EQ(second.events[0].id, id + "-24-28-ASSAULT");
  EXPECT_EQ(second.warnings.size(), 2U);
  EXPECT_NE(second.warnings.back().find(id), std::string::npos);
}

}  // namespace
}  // namespace dragoman
