#include "language/sentences.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "language/dateline.h"
#include "language/segment.h"

namespace dragoman {
namespace {

const Segmenter& segmenter() {
  static const Segmenter one = Segmenter::open(DRAGOMAN_SOURCE_DIR "/lexicon").value();
  return one;
}

std::vector<std::string> split(const std::string& text) {
  std::vector<std::string> out;
  for (const auto& sentence : segmenter().segment(text))
    out.push_back(text.substr(sentence.span.begin, sentence.span.size()));
  return out;
}

using Sentences = std::vector<std::string>;

TEST(Sentences, DoNotEndAfterTitlesRanksAndInitials) {
  EXPECT_EQ(split("Mr. Doe met Lt. Col. J. R. Smith. Gen. Roe left."),
            (Sentences{"Mr. Doe met Lt. Col. J. R. Smith.", "Gen. Roe left."}));
  EXPECT_EQ(split("He met Mr . Doe . Gen . Roe left ."), (Sentences{"He met Mr . Doe .", "Gen . Roe left ."}));
  EXPECT_EQ(split("Rule No. 5 costs 3.5 million. It ended on Jan. 3 at noon."),
            (Sentences{"Rule No. 5 costs 3.5 million.", "It ended on Jan. 3 at noon."}));
}

TEST(Sentences, EndAfterAnAbbreviationOnlyWhereASentenceBegins) {
  EXPECT_EQ(split("He left the U.S. The army stayed."), (Sentences{"He left the U.S.", "The army stayed."}));
  EXPECT_EQ(split("The U.S. Navy and Example Corp. President Doe agreed."),
            (Sentences{"The U.S. Navy and Example Corp. President Doe agreed."}));
  EXPECT_EQ(split("It began at 5 p.m. Guards fled. It ended at 6 a.m. GMT in all."),
            (Sentences{"It began at 5 p.m.", "Guards fled.", "It ended at 6 a.m. GMT in all."}));
}

TEST(Sentences, KeepClosingMarksWithTheirStop) {
  EXPECT_EQ(split("\"We will go. We must.\" He left. (It rained.) They stayed."),
            (Sentences{"\"We will go.", "We must.\"", "He left.", "(It rained.)", "They stayed."}));
  EXPECT_EQ(split("\u201CWhy now?\u201D asked Doe. \u201CWhy here?\u201D Minister Jane Roe asked."),
            (Sentences{"\u201CWhy now?\u201D asked Doe.", "\u201CWhy here?\u201D Minister Jane Roe asked."}));
  EXPECT_EQ(split("Prices rose.[12] Wages fell. [3] Rents rose."),
            (Sentences{"Prices rose.[12]", "Wages fell. [3]", "Rents rose."}));
}

TEST(Sentences, TakeAMisplacedMarkAtTheEndOfAParagraph) {
  EXPECT_EQ(split("\u201CThey will help to bring peace. \u201C\n\nHe left."),
            (Sentences{"\u201CThey will help to bring peace. \u201C", "He left."}));
}

TEST(Sentences, EndWithoutABlankAfterTheStop) {
  EXPECT_EQ(split("The talks ended.The army left...The town is calm."),
            (Sentences{"The talks ended.", "The army left...", "The town is calm."}));
}

TEST(Sentences, ReadEllipses) {
  EXPECT_EQ(split("We came\u2026 and we saw... but we left. Then... The end."),
            (Sentences{"We came\u2026 and we saw... but we left.", "Then...", "The end."}));
}

TEST(Sentences, AreNotCutByMangledCapitals) {
  EXPECT_EQ(split("The rebels won A big battle Since spring, he said."),
            (Sentences{"The rebels won A big battle Since spring, he said."}));
}

TEST(Sentences, KeepListNumbers) {
  EXPECT_EQ(split("1. The army left. 2. The rebels came."), (Sentences{"1. The army left.", "2. The rebels came."}));
}

TEST(Sentences, EndAtTheStopsOfOtherScripts) {
  EXPECT_EQ(split("\u4F60\u597D\u3002\u518D\u89C1\u3002"), (Sentences{"\u4F60\u597D\u3002", "\u518D\u89C1\u3002"}));
}

struct DatelineCase {
  std::string text, city, region, date, agency;
};

class Datelines : public testing::TestWithParam<DatelineCase> {};

TEST_P(Datelines, GiveTheirParts) {
  const auto& expected = GetParam();
  const auto sentences = segmenter().segment(expected.text);
  ASSERT_EQ(sentences.size(), 1u) << "a dateline stays in its sentence";
  const auto line = find_dateline(expected.text, sentences[0]);
  ASSERT_TRUE(line.has_value());
  const auto words = [&](Span span) { return expected.text.substr(span.begin, span.size()); };
  EXPECT_EQ(words(line->city), expected.city);
  EXPECT_EQ(words(line->region), expected.region);
  EXPECT_EQ(words(line->date), expected.date);
  EXPECT_EQ(words(line->agency), expected.agency);
}

INSTANTIATE_TEST_SUITE_P(
    Shapes, Datelines,
    testing::Values(DatelineCase{"KABUL (Reuters) - Troops left.", "KABUL", "", "", "Reuters"},
                    DatelineCase{"WASHINGTON, March 3 (AP) \u2014 Troops left.", "WASHINGTON", "", "March 3", "AP"},
                    DatelineCase{"GOMA, Congo, Jan. 3, 2021 (AFP) -- Troops left.", "GOMA", "Congo", "Jan. 3, 2021",
                                 "AFP"},
                    DatelineCase{"July 29 (Reuters) - Troops left.", "", "", "July 29", "Reuters"},
                    DatelineCase{"(CNN) -- Troops left.", "", "", "", "CNN"},
                    DatelineCase{"New Delhi, 29 July: Troops left.", "New Delhi", "", "29 July", ""},
                    DatelineCase{"GENEVA (3 May 2019) \u2013 Troops left.", "GENEVA", "", "3 May 2019", ""},
                    DatelineCase{"PORT-AU-PRINCE, Haiti \u2014 Troops left.", "PORT-AU-PRINCE", "Haiti", "", ""},
                    DatelineCase{"GENEVA/BEIRUT (Reuters) - Troops left.", "GENEVA/BEIRUT", "", "", "Reuters"}));

TEST(Dateline, IsNotSeenInOrdinarySentences) {
  for (const std::string text :
       {"The army - all of it - left.", "Kabul, he said, fell - at last.", "REBELS - ARMY TALKS END",
        "He said: \"Go.\"", "Doe (left) - a minister - spoke.", "-", ""}) {
    for (const auto& sentence : segmenter().segment(text)) EXPECT_FALSE(find_dateline(text, sentence)) << text;
  }
}

}  // namespace
}  // namespace dragoman
