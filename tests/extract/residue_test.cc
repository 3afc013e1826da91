#include "extract/residue.h"

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace dragoman {
namespace {

const ResidueFinder& finder() {
  static const ResidueFinder one = ResidueFinder::open(DRAGOMAN_SOURCE_DIR "/lexicon").value();
  return one;
}

using Found = std::vector<std::pair<std::string, std::string>>;

Found find(const std::string& text, const char* title = nullptr) {
  Article article;
  article.text = text;
  if (title != nullptr) article.title = title;
  finder().find_residue(article);
  Found out;
  for (const auto& each : article.ignored) out.emplace_back(article.words(each.span), each.why);
  return out;
}

const std::string prose =
    "The ministers of the two states met in the capital on Monday and agreed to open the border next month.";

TEST(Residue, TheFirstTitleStaysAndItsCopiesGo) {
  EXPECT_EQ(find("Two states agree to open border | Example News\n\nTwo states agree to open border\n\n" + prose),
            (Found{{"Two states agree to open border", "repeated title"}}));
  EXPECT_EQ(find(prose + "\n\nTwo States Agree to \u2018Open\u2019 Border\n\nTwo states agree to 'open' border.",
                 "Two states agree to \u201Copen\u201D border"),
            (Found{{"Two states agree to 'open' border.", "repeated title"}}));
}

TEST(Residue, ListsOfLinksGo) {
  EXPECT_EQ(find("Home | World | Sport\n\n" + prose), (Found{{"Home | World | Sport", "links"}}));
  EXPECT_EQ(
      find(prose + " He threatened Rep. Ilhan OmarProgressives oppose bill | Senators call for aid | Facebook gets "
                   "questions MORE (D-Minn.) in May."),
      (Found{{"Progressives oppose bill | Senators call for aid | Facebook gets questions MORE", "links"}}));
  EXPECT_EQ(find(prose + " WeWork sues bank | Bank sues broker | Broker sues nobody"),
            (Found{{"WeWork sues bank | Bank sues broker | Broker sues nobody", "links"}}));
  EXPECT_TRUE(find("Border opens | Example News\n\n" + prose).empty());
}

TEST(Residue, TitlesThatOnlyLookAlikeStay) {
  EXPECT_TRUE(find("Army takes the town\n\nArmy leaves the town\n\n" + prose).empty());
  EXPECT_TRUE(find("War ends\n\nWar ends\n\n" + prose).empty()) << "too short to tell";
}

TEST(Residue, AnEndMarkerTakesAllThatFollows) {
  EXPECT_EQ(find(prose +
                 "\n\nSource link\n\nMore to explorer\n\nHow to choose a lamp\n\n[ad_1] Lamps are a matter of taste."),
            (Found{{"Source link\n\nMore to explorer\n\nHow to choose a lamp\n\n[ad_1] Lamps are a matter of taste.",
                    "scraper's residue"}}));
}

TEST(Residue, AnEndMarkerBeforeTheArticleTakesOnlyItself) {
  EXPECT_EQ(find("Source link\n\n" + prose), (Found{{"Source link", "scraper's residue"}}));
}

TEST(Residue, MarksAndLinesOfScrapersGo) {
  EXPECT_EQ(
      find("[ad_1] " + prose +
           "\n\nADVERTISEMENT\n\nRead more: Lamps for all\n\n\u2022 Sign up for our weekly newsletter!\n\n" + prose),
      (Found{{"[ad_1]", "scraper's residue"},
             {"ADVERTISEMENT", "advertisement"},
             {"Read more: Lamps for all", "links to other articles"},
             {"\u2022 Sign up for our weekly newsletter!", "request to subscribe"}}));
}

TEST(Residue, HeadlinesAfterAMarkerGoButNotTheArticle) {
  EXPECT_EQ(find(prose + "\n\nRelated stories\nWhy lamps matter\nWho buys lamps?\n\n'A hard road'\n\n" + prose),
            (Found{{"Related stories\nWhy lamps matter\nWho buys lamps?", "links to other articles"}}));
  EXPECT_EQ(find(prose + "\n\nRelated stories:\n\nWhy lamps matter\n\nWho buys lamps?"),
            (Found{{"Related stories:\n\nWhy lamps matter\n\nWho buys lamps?", "links to other articles"}}));
  EXPECT_TRUE(find("More from the north arrived at the border on Monday, and " + prose).empty());
}

struct CreditCase {
  std::string line, credit;
};

class Credits : public testing::TestWithParam<CreditCase> {};

TEST_P(Credits, GoWhileTheCaptionStays) {
  const auto found = find(GetParam().line);
  if (GetParam().credit.empty()) {
    EXPECT_TRUE(found.empty()) << found[0].first;
  } else {
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].first, GetParam().credit);
  }
}

INSTANTIATE_TEST_SUITE_P(
    Shapes, Credits,
    testing::Values(CreditCase{"Guards at the gate of the town [Anadolu Agency]", "[Anadolu Agency]"},
                    CreditCase{"Guards at the gate [File: Jane Doe/Reuters] of the town", "[File: Jane Doe/Reuters]"},
                    CreditCase{"Guards at the gate. (Photo: Jane Doe/AFP)", "(Photo: Jane Doe/AFP)"},
                    CreditCase{"Guards at the gate (AP Photo/Jane Doe, File)", "(AP Photo/Jane Doe, File)"},
                    CreditCase{"Guards at the gate. Photograph: Jane Doe/AFP/Getty Images",
                               "Photograph: Jane Doe/AFP/Getty Images"},
                    CreditCase{"Guards at the gate. Jane Doe/Getty Images", "Jane Doe/Getty Images"},
                    CreditCase{"Photograph: J. Doe/EPA", "Photograph: J. Doe/EPA"},
                    CreditCase{"They left on Monday. (Reuters)", "(Reuters)"},
                    CreditCase{"(Reporting by Jane Doe in Nairobi; Editing by John Roe)",
                               "(Reporting by Jane Doe in Nairobi; Editing by John Roe)"},
                    // These are text.
                    CreditCase{"KABUL (Reuters) - Guards left the gate.", ""},
                    CreditCase{"GENEVA (AP/Reuters) \u2014 Guards left the gate.", ""},
                    CreditCase{"He told the Anadolu Agency (AA).", ""},
                    CreditCase{"\"[The] guards left,\" he told Reuters.", ""},
                    CreditCase{"The group (Anadolu) said that [they] left.", ""},
                    CreditCase{"They left. The photograph: a man in a red coat. It was shown to Reuters", ""}));

TEST(Residue, BylinesGoWhereTheyStandAtAnEdge) {
  EXPECT_EQ(find("A title of some words\nBy Jane Doe and John Roe, Example News\n\n" + prose),
            (Found{{"By Jane Doe and John Roe, Example News", "byline"}}));
  EXPECT_EQ(find("By Reuters\n\n" + prose), (Found{{"By Reuters", "byline"}}));
  EXPECT_TRUE(find("By Monday the army had left.\n\nBy now\n\n" + prose).empty());
}

TEST(Residue, GivesSpansInOrderThatDoNotOverlap) {
  const std::vector<std::string> pieces{"Source link",
                                        "\n",
                                        "\n\n",
                                        prose,
                                        " [AFP] ",
                                        "Related",
                                        "By Jane Doe",
                                        "(",
                                        "]",
                                        "[",
                                        "Photo: X/AFP",
                                        "\u201D ",
                                        ".",
                                        "Read more: ",
                                        "Two states agree to open it",
                                        " ",
                                        "\r\n"};
  std::mt19937 random(5);
  for (int round = 0; round < 3000; ++round) {
    Article article;
    for (std::size_t i = random() % 30; i > 0; --i) article.text += pieces[random() % pieces.size()];
    finder().find_residue(article);
    std::uint32_t at = 0;
    for (const auto& each : article.ignored) {
      ASSERT_LE(at, each.span.begin);
      ASSERT_LT(each.span.begin, each.span.end);
      ASSERT_LE(each.span.end, article.text.size());
      ASSERT_FALSE(each.why.empty());
      ASSERT_GT(static_cast<unsigned char>(article.text[each.span.begin]), ' ');
      ASSERT_GT(static_cast<unsigned char>(article.text[each.span.end - 1]), ' ');
      ASSERT_NE(static_cast<unsigned char>(article.text[each.span.begin]) & 0xC0, 0x80);
      at = each.span.end;
    }
  }
}

TEST(Residue, IsLinearOnHostileText) {
  for (const std::string piece :
       {"[", "(", "[(", "\n", "Related\n", "-", "- ", "\" ", ". ", "a\n", "[AFP]", "*", "\u2022", "AFP/", "Photo: "}) {
    Article article;
    while (article.text.size() < 1'000'000) article.text += piece;
    const auto start = std::chrono::steady_clock::now();
    finder().find_residue(article);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5)) << "a megabyte of \"" << piece << "\"";
  }
}

TEST(Residue, NamesTheLineOfALexiconThatCannotBeRead) {
  const auto root = std::filesystem::temp_directory_path() / "dragoman_residue_test";
  std::filesystem::create_directories(root / "residue");
  std::ofstream(root / "residue" / "bad.lex") << "# a comment\nSource link  nonsense  why\n";
  const auto opened = ResidueFinder::open(root);
  ASSERT_FALSE(opened.has_value());
  EXPECT_NE(to_string(opened.error()).find("lexicon/residue/bad.lex: line 2"), std::string::npos);
  std::filesystem::remove_all(root);
}

}  // namespace
}  // namespace dragoman
