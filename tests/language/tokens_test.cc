#include "language/tokens.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "language/segment_lexicon.h"

namespace dragoman {
namespace {

const SegmentLexicon& lexicon() {
  static const SegmentLexicon lists = SegmentLexicon::open(DRAGOMAN_SOURCE_DIR "/lexicon").value();
  return lists;
}

std::vector<RawToken> raw(std::string_view text) {
  std::vector<RawToken> tokens;
  tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, lexicon(), tokens);
  return tokens;
}

/// The tokens with a bar between, so that a test reads as the text does.
std::string cut(std::string_view text) {
  std::string out;
  for (const auto& token : raw(text)) {
    if (!out.empty()) out += '|';
    out += text.substr(token.span.begin, token.span.size());
  }
  return out;
}

TEST(Tokens, PartContractionsAsTheTreebanksDo) {
  EXPECT_EQ(cut("They don't know it's late."), "They|do|n't|know|it|'s|late|.");
  EXPECT_EQ(cut("We cannot; he's gonna leave"), "We|can|not|;|he|'s|gon|na|leave");
  EXPECT_EQ(cut("They\u2019ve said it isn\u2019t so"), "They|\u2019ve|said|it|is|n\u2019t|so");
  EXPECT_EQ(cut("I shouldn't've come"), "I|should|n't|'ve|come");
  EXPECT_EQ(cut("CAN'T WON'T"), "CA|N'T|WO|N'T");
}

TEST(Tokens, PartPossessives) {
  EXPECT_EQ(cut("Kenya's courts, the ministers' cars"), "Kenya|'s|courts|,|the|ministers|'|cars");
  EXPECT_EQ(cut("the U.S.'s plan and the AU\u2019s"), "the|U.S.|'s|plan|and|the|AU|\u2019s");
  EXPECT_EQ(cut("O'Brien of Sana'a in the 1990's"), "O'Brien|of|Sana'a|in|the|1990's");
}

TEST(Tokens, PartHyphensButNotAfterPrefixes) {
  EXPECT_EQ(cut("a U.S.-led, state-owned firm"), "a|U.S.|-|led|,|state|-|owned|firm");
  EXPECT_EQ(cut("its co-founder's e-mail"), "its|co-founder|'s|e-mail");
  EXPECT_EQ(cut("non-U.S. and anti-government-backed"), "non-U.S.|and|anti-government|-|backed");
  EXPECT_EQ(cut("a 25-year-old al-Shabaab man"), "a|25|-|year|-|old|al|-|Shabaab|man");
}

TEST(Tokens, ReadNumbersWithTheirUnits) {
  EXPECT_EQ(cut("$10bn, \u00A31,000.5m and 5% of US$20"), "$|10|bn|,|\u00A3|1,000.5|m|and|5|%|of|US$|20");
  EXPECT_EQ(cut("at 10:30am, 40km off, on 2021-07-29 and 03/04/2020"),
            "at|10:30|am|,|40|km|off|,|on|2021-07-29|and|03/04/2020");
  EXPECT_EQ(cut("a 3-4 win, 2011-2014, 3/4 and 9/11"), "a|3|-|4|win|,|2011|-|2014|,|3|/|4|and|9/11");
  EXPECT_EQ(cut("the 20th, the 1960s and AK47s at .5"), "the|20th|,|the|1960s|and|AK47s|at|.5");
  EXPECT_EQ(cut("[13,14] Rs 1,00,000"), "[|13|,|14|]|Rs|1,00,000");
  EXPECT_EQ(cut("call 713-555-0123 or 555-0123"), "call|713-555-0123|or|555-0123");
}

TEST(Tokens, KeepAddressesAndTagsWhole) {
  EXPECT_EQ(cut("See https://example.org/a?b=c(d), or www.example.com."),
            "See|https://example.org/a?b=c(d)|,|or|www.example.com|.");
  EXPECT_EQ(cut("(press@example.co.uk)"), "(|press@example.co.uk|)");
  EXPECT_EQ(cut("@someone at example.com's #news, #1"), "@someone|at|example.com|'s|#news|,|#|1");
}

TEST(Tokens, KeepTheStopOfAbbreviations) {
  EXPECT_EQ(cut("Lt. Col. J. K. Doe of Example Corp. in the U.S."), "Lt.|Col.|J.|K.|Doe|of|Example|Corp.|in|the|U.S.");
  EXPECT_EQ(cut("No. 5 said no. No."), "No.|5|said|no|.|No|.");
  EXPECT_EQ(cut("Springfield, Ill. He was ill. Sen. Doe (D-Mich.)"),
            "Springfield|,|Ill.|He|was|ill|.|Sen.|Doe|(|D|-|Mich.|)");
  EXPECT_EQ(cut("Plan B. The rest"), "Plan|B.|The|rest");
  EXPECT_EQ(cut("she and I. The rest"), "she|and|I|.|The|rest");
}

TEST(Tokens, PartSentencesThatLackTheBlank) {
  EXPECT_EQ(cut("the war ended.The army left"), "the|war|ended|.|The|army|left");
  EXPECT_EQ(cut("he said.\"We go\""), "he|said|.|\"|We|go|\"");
}

TEST(Tokens, ReadSignsAndRuns) {
  EXPECT_EQ(cut("Well... yes\u2026 no -- or\u2014maybe?!"), "Well|...|yes|\u2026|no|--|or|\u2014|maybe|?!");
  EXPECT_EQ(cut("`` a '' *** (b) [c]"), "``|a|''|***|(|b|)|[|c|]");
  EXPECT_EQ(cut("AT&T and A & B, and/or w/o :)"), "AT&T|and|A|&|B|,|and|/|or|w/o|:)");
}

TEST(Tokens, KnowOpeningFromClosingQuotationMarks) {
  const std::string text = "\"Go,\" he said, 'now'.";
  std::vector<TokenKind> kinds;
  for (const auto& token : raw(text)) {
    if (token.kind == TokenKind::open_quote || token.kind == TokenKind::close_quote) kinds.push_back(token.kind);
  }
  EXPECT_EQ(kinds, (std::vector{TokenKind::open_quote, TokenKind::close_quote, TokenKind::open_quote,
                                TokenKind::close_quote}));
}

/// The law that every later stage builds on.
void expect_cover(std::string_view text) {
  const auto tokens = raw(text);
  std::uint32_t at = 0;
  for (const auto& token : tokens) {
    ASSERT_LE(at, token.span.begin);
    ASSERT_LT(token.span.begin, token.span.end);
    ASSERT_LE(token.span.end, text.size());
    while (at < token.span.begin) {
      const Character c = character(text, at);
      ASSERT_TRUE(c.blank()) << "uncovered at byte " << at;
      at += c.size;
    }
    ASSERT_EQ(at, token.span.begin) << "begins within a code point";
    while (at < token.span.end) {
      const Character c = character(text, at);
      ASSERT_FALSE(c.blank()) << "blank in a token at byte " << at;
      at += c.size;
    }
    ASSERT_EQ(at, token.span.end) << "ends within a code point";
  }
  while (at < text.size()) {
    const Character c = character(text, at);
    ASSERT_TRUE(c.blank());
    at += c.size;
  }
}

void append_utf8(std::string& out, char32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | (c >> 6));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0 | (c >> 12));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | (c >> 18));
    out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  }
}

TEST(Tokens, CoverRandomUnicode) {
  std::mt19937 random(7);
  const std::u32string telling =
      U"aAzZ09.,'-\u2019\u2018\u201C\u201D\"()[]$%&/@#:;!?\u2026 \n\t_ntsIUS\u00AD\u200D\u0301\u3002\u0964";
  for (int round = 0; round < 4000; ++round) {
    std::string text;
    const auto size = random() % 60;
    for (std::size_t i = 0; i < size; ++i) {
      char32_t c = random() % 4 != 0 ? telling[random() % telling.size()] : static_cast<char32_t>(random() % 0x110000);
      if (c >= 0xD800 && c < 0xE000) c = 'x';
      append_utf8(text, c);
    }
    expect_cover(text);
    if (HasFatalFailure()) FAIL() << text;
  }
}

TEST(Tokens, CoverRandomBytes) {
  std::mt19937 random(11);
  for (int round = 0; round < 4000; ++round) {
    std::string text(random() % 80, ' ');
    for (char& c : text) c = static_cast<char>(random() % 256);
    expect_cover(text);
    if (HasFatalFailure()) FAIL() << round;
  }
}

TEST(Tokens, CoverEveryShortWordOverTheTellingSigns) {
  const std::string signs = "a1.'-/@S,";
  for (std::size_t number = 0; number < 9 * 9 * 9 * 9 * 9; ++number) {
    std::string text;
    for (std::size_t rest = number, i = 0; i < 5; ++i, rest /= 9) text += signs[rest % 9];
    expect_cover(text);
    if (HasFatalFailure()) FAIL() << text;
  }
}

}  // namespace
}  // namespace dragoman
