#include "store/utf8.h"

#include <gtest/gtest.h>

namespace dragoman {
namespace {

TEST(Utf8, TellsWellFormedFromIllFormed) {
  EXPECT_TRUE(is_utf8("plain words and é€😀"));
  for (const char* bytes : {"\xC0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82", "\x80", "12345678\xFF"}) {
    EXPECT_FALSE(is_utf8(bytes));
    EXPECT_TRUE(is_utf8(to_utf8(bytes)));
  }
  EXPECT_EQ(to_utf8("a\xFF é"), "a\xEF\xBF\xBD é");
}

}  // namespace
}  // namespace dragoman
