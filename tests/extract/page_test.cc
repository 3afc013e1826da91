#include "extract/page.h"

#include <gtest/gtest.h>

#include <fstream>

namespace dragoman {
namespace {

constexpr std::string_view first = "The council of Velden voted on Monday to close the old harbour for good.";
constexpr std::string_view second = "Fishermen had asked for a delay, which the mayor, Ida Brandt, refused.";
constexpr std::string_view third = "The harbour has stood empty since the winter, when ice broke two of its gates.";

class PageTest : public testing::Test {
 protected:
  Page read(std::string html) const { return read_page(std::move(html), lexicon_); }
  std::string text(std::string html) const { return read(std::move(html)).text; }

  static std::string p(std::string_view text) { return "<p>" + std::string(text) + "</p>\n"; }
  static std::string article() { return p(first) + p(second) + p(third); }
  static std::string paragraphs() {
    return std::string(first) + "\n\n" + std::string(second) + "\n\n" + std::string(third);
  }

  PageLexicon lexicon_ = *PageLexicon::open(DRAGOMAN_SOURCE_DIR "/lexicon");
};

TEST_F(PageTest, TakesTheArticleFromWhatIsAroundIt) {
  EXPECT_EQ(
      text("<body><nav><ul><li><a href=/>Home</a><li><a href=/s>Sport</a></ul></nav><div class=main>"
           "<h1>Harbour closes</h1><div class=byline>By Ada Reed</div>" +
           article() +
           "<div class='share-buttons'>Share this story with all of your friends and followers, please.</div></div>"
           "<aside><p>Our other paper has a long story on harbours that you may want to read today.</p></aside>"
           "<div id=comments><p>I think that this is a very bad idea, and I have told them so many times.</p></div>"
           "<footer><p>Copyright 2021 The Velden Post. All rights reserved, in all countries.</p></footer>"),
      paragraphs());
}

TEST_F(PageTest, ReadsPagesByTheirStructureWithoutALexicon) {
  const PageLexicon none = *PageLexicon::open("/nonexistent");
  EXPECT_EQ(read_page("<div><a href=/>Home</a> <a href=/s>Sport</a></div><div>" + article() + "</div>", none).text,
            paragraphs());
}

TEST_F(PageTest, KeepsHeadingsListsAndShortParagraphsWithin) {
  EXPECT_EQ(text("<article>" + p(first) + "<h2>Next</h2><ul><li>Gates</li><li>Ice</li></ul><p>No.</p>" + p(second) +
                 "</article>"),
            std::string(first) + "\n\nNext\n\nGates\n\nIce\n\nNo.\n\n" + std::string(second));
}

TEST_F(PageTest, CollapsesSpaceAndKeepsWordsWhole) {
  EXPECT_EQ(
      text("<p>The&nbsp;council  of\n<b>Vel</b>den <a href=x>voted</a>, it&shy;s mayor said &amp; "
           "<i>then</i> left the&#8203; hall.<br>A line.<br><br>The next paragraph has more than thirty letters.</p>"),
      "The council of Velden voted, its mayor said & then left the hall.\nA line.\n\n"
      "The next paragraph has more than thirty letters.");
}

TEST_F(PageTest, LeavesOutWhatIsHidden) {
  const std::string secret = p("This paragraph is hidden from all readers, as it is long enough for prose.");
  EXPECT_EQ(text(article() + "<div hidden>" + secret + "</div><div style='color:red; display : none'>" + secret +
                 "</div><script>document.write('<p>no</p>')</script><!-- " + secret + " --><noscript>" + secret +
                 "</noscript>"),
            paragraphs());
}

TEST_F(PageTest, KeepsAFrameWithAnAsidesName) {
  EXPECT_EQ(
      text("<body class='has-sidebar no-comments'><div class='content-sidebar-wrap widget'>" + article() + "</div>"),
      paragraphs());
}

TEST_F(PageTest, TrustsThePagesOwnMarkOfTheArticle) {
  const std::string other = p("Another story altogether, which is told here at such great length that it weighs more.");
  EXPECT_EQ(text("<div>" + other + other + other + other + "<div itemprop=articleBody>" + article() + "</div></div>"),
            paragraphs());
}

TEST_F(PageTest, ReadsLegacyEncodings) {
  const auto cafe = [&](const std::string& meta, const std::string& letter) {
    return read(meta + "<p>The caf" + letter + " by the harbour was closed on Monday, its owner said.</p>");
  };
  const std::string expected = "The café by the harbour was closed on Monday, its owner said.";
  EXPECT_EQ(cafe("<meta charset=utf-8>", "\xC3\xA9").text, expected);
  EXPECT_EQ(cafe("<meta charset=iso-8859-1>", "\xE9").text, expected);
  EXPECT_EQ(cafe("<meta http-equiv=Content-Type content='text/html; charset=windows-1252'>", "\xE9").text, expected);
  EXPECT_EQ(cafe("<meta charset='ISO-8859-2'>", "\xE9").text, expected);
  EXPECT_EQ(cafe("<meta charset=iso-8859-1>", "\xC3\xA9").text, expected) << "the bytes know better";
  EXPECT_EQ(cafe("", "\xE9").text, expected);
  EXPECT_EQ(cafe("", "\xE9").warnings,
            std::vector<std::string>{"the page names no encoding and is not UTF-8: read as windows-1252"});
  EXPECT_EQ(cafe("<meta charset=utf-8>", "\xE9").warnings.size(), 1U);
  EXPECT_EQ(cafe("<meta charset=klingon>", "\xE9").warnings.size(), 2U);
}

TEST_F(PageTest, PrefersTheMoreTrustedMetadata) {
  const PageMetadata page =
      read(
          "<title>Harbour closes | Velden Post</title><meta property=og:site_name content='Velden Post'>"
          "<meta name=date content=2020-01-01><time datetime=2019-01-01>then</time>"
          "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-07-29\","
          "\"author\":[{\"name\":\"Ada Reed\",\"url\":\"https://x\"},{\"name\":\"Bo "
          "Lund\"}],\"publisher\":{\"name\":\"V. P.\"},"
          "\"hasPart\":{\"datePublished\":\"1999-01-01\"}}</script>")
          .metadata;
  EXPECT_EQ(page.title, "Harbour closes");
  EXPECT_EQ(page.publisher, "Velden Post");
  EXPECT_EQ(page.published, "2021-07-29");
  EXPECT_EQ(page.authors, (std::vector<std::string>{"Ada Reed", "Bo Lund"}));
}

TEST_F(PageTest, FindsNoMetadataWhereThereAreNone) {
  const PageMetadata page = read("<p>x</p><script type='application/ld+json'>{\"headline\":</script>").metadata;
  EXPECT_EQ(page.title, std::nullopt);
  EXPECT_EQ(page.publisher, std::nullopt);
  EXPECT_EQ(page.published, std::nullopt);
  EXPECT_EQ(page.url, std::nullopt);
  EXPECT_TRUE(page.authors.empty());
}

TEST(PageLexiconTest, TellsLinesThatSayNothing) {
  const std::filesystem::path root = std::filesystem::path(testing::TempDir()) / "page-lexicon";
  std::filesystem::create_directories(root / "pages");
  std::ofstream(root / "pages" / "parts.lex") << "sidebar*  aside\nnews  sports\n";
  const auto lexicon = PageLexicon::open(root);
  ASSERT_FALSE(lexicon.has_value());
  EXPECT_EQ(lexicon.error().line, 2U);
  std::filesystem::remove_all(root);
}

TEST(PageLexiconTest, CutsNamesIntoWords) {
  const PageLexicon lexicon = *PageLexicon::open(DRAGOMAN_SOURCE_DIR "/lexicon");
  EXPECT_EQ(lexicon.part("RelatedLinks"), PartKind::aside);
  EXPECT_EQ(lexicon.part("story-related-links"), PartKind::aside);
  EXPECT_EQ(lexicon.part("unrelated"), PartKind::unknown);
  EXPECT_EQ(lexicon.part("entry-content"), PartKind::article);
  EXPECT_EQ(lexicon.part("entry"), PartKind::unknown);
  EXPECT_EQ(lexicon.part(""), PartKind::unknown);
}

}  // namespace
}  // namespace dragoman
