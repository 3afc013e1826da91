#include "language/segment.h"

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "language/segment_lines.h"

namespace dragoman {
namespace {

const Segmenter& segmenter() {
  static const Segmenter one = Segmenter::open(DRAGOMAN_SOURCE_DIR "/lexicon").value();
  return one;
}

std::vector<std::string> units(const std::string& text) {
  std::vector<std::string> out;
  for (const Span unit : text_units(text, static_cast<std::uint32_t>(text.size())))
    out.push_back(text.substr(unit.begin, unit.size()));
  return out;
}

TEST(Segment, EmptyLinesAndHeadingsEndUnits) {
  EXPECT_EQ(units("A heading\nThe text begins here.\n\n \nMore."),
            (std::vector<std::string>{"A heading", "The text begins here.", "More."}));
}

TEST(Segment, WrappedLinesGoOn) {
  const std::string wrapped =
      "The ministers of the four states met in the capital on Monday, and\n"
      "they agreed to open the border before the end of the month. Gen.\n"
      "Roe, who leads the mission, welcomed the step.";
  EXPECT_EQ(units(wrapped).size(), 1u);
  const auto sentences = segmenter().segment(wrapped);
  ASSERT_EQ(sentences.size(), 2u);
  EXPECT_FALSE(wrapped.substr(sentences[1].span.begin, sentences[1].span.size()).find("Gen.\nRoe") ==
               std::string::npos);
}

TEST(Segment, ListItemsAreUnits) {
  EXPECT_EQ(units("They want:\n- peace\n- bread\n1. Schools for the children of the north\n2. Roads").size(), 5u);
}

TEST(Segment, SkipsIgnoredSpans) {
  Article article;
  article.text = "Guards stand at the gate [Some Agency] of the town. Read more: Old news. They left.";
  const auto mark = [&](std::string_view words) {
    const auto at = static_cast<std::uint32_t>(article.text.find(words));
    article.ignored.push_back({{at, at + static_cast<std::uint32_t>(words.size())}, "test"});
  };
  mark("[Some Agency]");
  mark("Read more: Old news.");
  segmenter().segment(article);
  ASSERT_EQ(article.sentences.size(), 3u);
  EXPECT_EQ(article.words(article.sentences[0].span), "Guards stand at the gate");
  EXPECT_EQ(article.words(article.sentences[2].span), "They left.");
  for (const auto& sentence : article.sentences) {
    for (const auto& ignored : article.ignored) EXPECT_FALSE(sentence.span.overlaps(ignored.span));
  }
}

TEST(Segment, StopsAtTheLimitAndSaysSo) {
  Article article;
  article.text = "\u00C9t\u00E9 came. The army left the town.";
  segmenter().segment(article, 20);
  ASSERT_FALSE(article.sentences.empty());
  EXPECT_EQ(article.words(article.sentences.back().span), "The army");
  ASSERT_EQ(article.warnings.size(), 1u);
  EXPECT_NE(article.warnings[0].find("stopped after 19 characters"), std::string::npos) << article.warnings[0];
}

TEST(Segment, CutsEndlessSentencesAndSaysSo) {
  Article article;
  for (int i = 0; i < 4500; ++i) article.text += "word ";
  segmenter().segment(article);
  EXPECT_EQ(article.sentences.size(), 3u);
  ASSERT_EQ(article.warnings.size(), 1u);
}

TEST(Segment, SpaceAfterTellsWhereBlanksStand) {
  const std::string text = "Don't go (now).";
  const auto sentences = segmenter().segment(text);
  ASSERT_EQ(sentences.size(), 1u);
  std::string rebuilt;
  for (const auto& token : sentences[0].tokens) {
    rebuilt += text.substr(token.span.begin, token.span.size());
    if (token.space_after) rebuilt += ' ';
  }
  EXPECT_EQ(rebuilt, text + " ");
}

TEST(Segment, GivesSentencesInOrderThatHoldEveryToken) {
  std::mt19937 random(3);
  const std::vector<std::string> pieces{"Mr. ",   "U.S. ",  "the ", "He ",  "ended.", "\n",   "\n\n", "\"",
                                        "\u201C", "\u201D", "?",    "... ", "(",      ") ",   "- ",   "5 ",
                                        "\u2026", "a.m. ",  "No. ", "[1] ", ", ",     "said "};
  for (int round = 0; round < 3000; ++round) {
    Article article;
    for (std::size_t i = random() % 40; i > 0; --i) article.text += pieces[random() % pieces.size()];
    const auto size = static_cast<std::uint32_t>(article.text.size());
    if (round % 2 == 1 && size > 3) {
      // On the boundary of a code point, as spans always are.
      std::uint32_t begin = static_cast<std::uint32_t>(random()) % size;
      while (begin < size && (static_cast<unsigned char>(article.text[begin]) & 0xC0) == 0x80) ++begin;
      if (begin < size) article.ignored.push_back({{begin, size}, "test"});
    }
    segmenter().segment(article);
    std::uint32_t at = 0;
    for (const auto& sentence : article.sentences) {
      ASSERT_FALSE(sentence.tokens.empty());
      ASSERT_EQ(sentence.span.begin, sentence.tokens.front().span.begin);
      ASSERT_EQ(sentence.span.end, sentence.tokens.back().span.end);
      for (const auto& token : sentence.tokens) {
        for (; at < token.span.begin; ++at) ASSERT_LE(static_cast<unsigned char>(article.text[at]), ' ');
        ASSERT_EQ(at, token.span.begin);
        at = token.span.end;
      }
      for (const auto& ignored : article.ignored) ASSERT_FALSE(sentence.span.overlaps(ignored.span));
    }
    const std::uint32_t end = article.ignored.empty() ? size : article.ignored[0].span.begin;
    for (; at < end; ++at) ASSERT_LE(static_cast<unsigned char>(article.text[at]), ' ') << article.text;
  }
}

TEST(Segment, IsLinearOnHostileText) {
  for (const std::string piece : {"a",      "a.",     "1-",       "1/",   "'s",  "n't've",  "(",    "\"",   ".",  "J. ",
                                  "U.S. ",  "a-",     "re-",      "www.", "@a",  "http://", "1,",   "[1] ", "\n", "a\n",
                                  "\u3002", "\u0301", "?\" Doe ", ". ) ", "12:", "a@",      "Mr. ", "  "}) {
    std::string text;
    while (text.size() < 1'000'000) text += piece;
    const auto start = std::chrono::steady_clock::now();
    const auto sentences = segmenter().segment(text);
    EXPECT_FALSE(text.front() > 32 && sentences.empty());
    const auto took = std::chrono::steady_clock::now() - start;
    EXPECT_LT(took, std::chrono::seconds(5)) << "a megabyte of \"" << piece << "\"";
  }
}

TEST(Segment, NamesTheFileThatIsMissing) {
  const auto empty = std::filesystem::temp_directory_path() / "dragoman_segment_test";
  std::filesystem::create_directories(empty / "language");
  const auto opened = Segmenter::open(empty);
  ASSERT_FALSE(opened.has_value());
  EXPECT_NE(to_string(opened.error()).find("abbreviations.lex"), std::string::npos);
  std::filesystem::remove_all(empty);
}

}  // namespace
}  // namespace dragoman
