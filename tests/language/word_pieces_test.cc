#include "language/word_pieces.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "language/letter_case.h"

namespace dragoman {
namespace {

class WordPiecesTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    file_ = new ModelFile(ModelFile::open(DRAGOMAN_SOURCE_DIR "/model/english.safetensors").value());
    pieces_ = new WordPieces(WordPieces::open(*file_).value());
    words_ = new std::vector<std::string_view>(file_->lines("text.vocabulary").value());
  }
  static void TearDownTestSuite() {
    delete words_;
    delete pieces_;
    delete file_;
  }

  static std::vector<std::string> cut(const std::string& form) {
    std::string scratch;
    const Pieces pieces = pieces_->cut(form, scratch);
    std::vector<std::string> found;
    for (std::size_t n = 0; n < pieces.count; ++n) found.emplace_back(words_->at(pieces.ids.at(n)));
    return found;
  }

  static inline ModelFile* file_ = nullptr;
  static inline WordPieces* pieces_ = nullptr;
  static inline std::vector<std::string_view>* words_ = nullptr;
};

using Strings = std::vector<std::string>;

TEST_F(WordPiecesTest, CaseAndAccentsAreTakenOff) {
  EXPECT_EQ(cut("House"), cut("house"));
  EXPECT_EQ(cut("José"), (Strings{"jose"}));
  EXPECT_EQ(cut("Jose\xCC\x81"), (Strings{"jose"}));
  EXPECT_EQ(cut("ÀÉÎ"), cut("aei"));
}

TEST_F(WordPiecesTest, PunctuationAndIdeographsStandApart) {
  EXPECT_EQ(cut("n't"), (Strings{"n", "'", "t"}));
  EXPECT_EQ(cut("U.S."), (Strings{"u", ".", "s", "."}));
  EXPECT_EQ(cut("和平"), (Strings{"和", "平"}));
}

TEST_F(WordPiecesTest, LongestPiecesComeFirstAndGoOnWithMarks) {
  const Strings found = cut("unbelievabilities");
  std::string joined;
  for (std::size_t n = 0; n < found.size(); ++n) {
    EXPECT_EQ(found[n].starts_with("##"), n > 0) << found[n];
    joined += found[n].substr(n > 0 ? 2 : 0);
  }
  EXPECT_EQ(joined, "unbelievabilities");
}

TEST_F(WordPiecesTest, WhatCannotBeCoveredIsUnknown) {
  EXPECT_EQ(cut("\xF0\x9F\x98\x80"), (Strings{"[UNK]"}));
  EXPECT_EQ(cut(std::string(101, 'a')), (Strings{"[UNK]"}));
  EXPECT_EQ(cut(""), (Strings{"[UNK]"}));
  EXPECT_EQ(cut("\x01\x02\xE2\x80\x8B"), (Strings{"[UNK]"}));
  EXPECT_EQ(cut("\xFF\xFE"), (Strings{"[UNK]"}));
}

TEST_F(WordPiecesTest, AWordHasEightPiecesAtMost) {
  EXPECT_EQ(cut("1.2.3.4.5.6.7.8.9"), (Strings{"1", ".", "2", ".", "3", ".", "4", "."}));
  EXPECT_EQ(cut(std::string(10'000'000, '-')).size(), 8U);
}

TEST_F(WordPiecesTest, AnyBytesGiveOneToEightPieces) {
  std::mt19937 random(7);
  std::string scratch;
  for (int round = 0; round < 20000; ++round) {
    std::string form(random() % 24, '\0');
    for (char& c : form) c = static_cast<char>(random() % (round % 2 == 0 ? 256 : 128));
    const Pieces pieces = pieces_->cut(form, scratch);
    ASSERT_GE(pieces.count, 1);
    ASSERT_LE(pieces.count, 8);
    for (std::size_t n = 0; n < pieces.count; ++n) ASSERT_LT(pieces.ids.at(n), pieces_->size());
    const int shape = shape_class(form);
    ASSERT_TRUE(shape >= 1 && shape <= 6);
  }
}

TEST(ShapeClass, IsWhatTheFormatSays) {
  const std::vector<Strings> examples = {{"house", "n't", "9th"},        {"Syria", "Al-Assad", "O'Brien"},
                                         {"I", "U.S.", "CIA", "F-16"},   {"2019", "3.5", "iPhone4"},
                                         {"McDonald", "Trump's", "EVs"}, {",", "iPhone", "中", ""}};
  for (std::size_t shape = 0; shape < examples.size(); ++shape) {
    for (const std::string& form : examples[shape]) EXPECT_EQ(shape_class(form), shape + 1) << form;
  }
  EXPECT_EQ(shape_class("Élysée"), 2);
  EXPECT_EQ(shape_class("straße"), 1);
}

}  // namespace
}  // namespace dragoman
