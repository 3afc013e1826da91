#include "read/encoding.h"

#include <gtest/gtest.h>

#include <random>

namespace dragoman {
namespace {

using std::string_view_literals::operator""sv;

TEST(Encoding, KnowsByteOrderMarks) {
  EXPECT_EQ(guess_encoding("\xEF\xBB\xBF{}").mark, 3U);
  EXPECT_EQ(guess_encoding("\xEF\xBB\xBF{}").encoding, Encoding::utf8);
  EXPECT_EQ(guess_encoding("\xFF\xFE{\0"sv).encoding, Encoding::utf16le);
  EXPECT_EQ(guess_encoding("\xFE\xFF\0{"sv).encoding, Encoding::utf16be);
  EXPECT_EQ(guess_encoding("\xFF\xFE\0\0"sv).encoding, Encoding::utf32);
}

TEST(Encoding, SeesUtf16WithoutMarkButNoStrayNul) {
  std::string little, big;
  for (const char c : "News of the day, in Latin letters"sv) {
    little += {c, '\0'};
    big += {'\0', c};
  }
  EXPECT_EQ(guess_encoding(little).encoding, Encoding::utf16le);
  EXPECT_EQ(guess_encoding(big).encoding, Encoding::utf16be);
  EXPECT_EQ(guess_encoding("News of\0the day, in Latin letters"sv).encoding, Encoding::utf8);
  EXPECT_EQ(guess_encoding(std::string(100, '\0')).encoding, Encoding::utf8) << "zeros are no text";
}

TEST(Encoding, DecodesUtf16HoweverItIsCut) {
  std::mt19937 random(3);
  for (int round = 0; round < 500; ++round) {
    const bool big_endian = random() % 2 == 0;
    std::string utf8, utf16;
    const auto put = [&](unsigned unit) {
      const auto high = static_cast<char>(unit >> 8), low = static_cast<char>(unit & 0xFF);
      utf16 += big_endian ? std::string{high, low} : std::string{low, high};
    };
    for (int i = 0; i < 20; ++i) {
      auto c = static_cast<std::uint32_t>(random() % 0x110000);
      if (c >= 0xD800 && c <= 0xDFFF) c = 'x';
      append_utf8(c, utf8);
      if (c >= 0x10000) {
        put(0xD800 + ((c - 0x10000) >> 10));
        put(0xDC00 + ((c - 0x10000) & 0x3FF));
      } else {
        put(c);
      }
    }
    Utf16Decoder decoder(big_endian);
    std::string out;
    for (std::size_t at = 0; at < utf16.size();) {
      const std::size_t size = std::min<std::size_t>(random() % 5, utf16.size() - at);
      decoder.decode(std::string_view(utf16).substr(at, size), out);
      at += size;
    }
    decoder.finish(out);
    EXPECT_EQ(out, utf8);
  }
}

TEST(Encoding, MarksUnpairedSurrogatesAndCutUnits) {
  const auto decoded = [](std::string_view bytes) {
    Utf16Decoder decoder(true);
    std::string out;
    decoder.decode(bytes, out);
    decoder.finish(out);
    return out;
  };
  EXPECT_EQ(decoded("\xD8\x00\0a"sv),
            "\xFF"
            "a");
  EXPECT_EQ(decoded("\xDC\x00\0a"sv),
            "\xFF"
            "a");
  EXPECT_EQ(decoded("\xD8\x00\xD8\x00\xDC\x00"sv), "\xFF\xF0\x90\x80\x80");
  EXPECT_EQ(decoded("\0a\xD8\x00"sv), "a\xFF");
  EXPECT_EQ(decoded("\0a\0"sv), "a\xFF");
}

}  // namespace
}  // namespace dragoman
