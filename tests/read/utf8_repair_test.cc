#include "read/utf8_repair.h"

#include <gtest/gtest.h>

#include <random>

namespace dragoman {
namespace {

std::string fixed(std::string text) {
  repair_utf8(text);
  return text;
}

bool is_sound(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t length = utf8_length(text, i);
    if (length == 0 || text[i] == '\0') return false;
    i += length;
  }
  return true;
}

TEST(Utf8Repair, LeavesSoundTextAlone) {
  const std::string text = "Ночь, 夜, night 🌙 and \xEF\xBF\xBD";
  std::string same = text;
  const Utf8Repair done = repair_utf8(same);
  EXPECT_EQ(same, text);
  EXPECT_EQ(done.invalid, 0U);
  EXPECT_EQ(done.nul, 0U);
}

// The example of the Unicode Standard, section 3.9, table 3-11.
TEST(Utf8Repair, ReplacesMaximalPartsOnce) {
  EXPECT_EQ(fixed("\x61\xF1\x80\x80\xE1\x80\xC2\x62\x80\x63\x80\xBF\x64"), "a\uFFFD\uFFFD\uFFFDb\uFFFDc\uFFFD\uFFFDd");
  EXPECT_EQ(fixed("\xC0\xAF\xE0\x80\xBF"), "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD") << "overlong forms";
  EXPECT_EQ(fixed("\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD") << "a surrogate";
  EXPECT_EQ(fixed("\xF4\x91\x92\x93"), "\uFFFD\uFFFD\uFFFD\uFFFD") << "beyond U+10FFFF";
  EXPECT_EQ(fixed("caf\xC3"), "caf\uFFFD") << "cut off";
}

TEST(Utf8Repair, CountsAndPlacesWhatItReplaces) {
  std::string text("abcdefgh\xFFij\xFE and ", 17);
  text += '\0';
  const Utf8Repair done = repair_utf8(text);
  EXPECT_EQ(done.invalid, 2U);
  EXPECT_EQ(done.first_invalid, 8U);
  EXPECT_EQ(done.nul, 1U);
  EXPECT_EQ(done.first_nul, 17U);
  std::vector<std::string> warnings;
  warn(done, warnings);
  ASSERT_EQ(warnings.size(), 2U);
  EXPECT_EQ(warnings[0], "2 invalid UTF-8 sequences replaced by U+FFFD, the first at byte 8");
  EXPECT_EQ(warnings[1], "1 NUL character replaced by U+FFFD, the first at byte 17");
}

TEST(Utf8Repair, MakesAnyBytesSoundAndIsIdempotent) {
  std::mt19937 random(7);
  for (int round = 0; round < 5000; ++round) {
    std::string text(random() % 40, '\0');
    for (char& c : text) c = random() % 3 == 0 ? 'a' : static_cast<char>(random() % 256);
    std::string once = text;
    const Utf8Repair done = repair_utf8(once);
    EXPECT_TRUE(is_sound(once));
    EXPECT_EQ(done.invalid + done.nul == 0, once == text);
    EXPECT_EQ(fixed(once), once);
  }
}

}  // namespace
}  // namespace dragoman
