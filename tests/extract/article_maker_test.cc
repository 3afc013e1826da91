#include "extract/article_maker.h"

#include <gtest/gtest.h>

#include <set>

namespace dragoman {
namespace {

class ArticleMaker : public testing::Test {
 protected:
  Article make(Document document, const ReadOptions& options = {}) const {
    return make_article(std::move(document), options, lexicon_);
  }
  static Document row(std::string text) {
    Document document;
    document.uri = "feed.jsonl#1";
    document.kind = Document::Kind::row;
    document.content = std::move(text);
    return document;
  }
  PageLexicon lexicon_ = *PageLexicon::open(DRAGOMAN_SOURCE_DIR "/lexicon");
};

TEST_F(ArticleMaker, KeepsTheTextOfRowsToTheCodePoint) {
  const std::string text = "  Two\r\nmet –\t“there” \n\n";
  Document document = row(text);
  document.extra = R"({"n":1})";
  document.title = "T";
  document.publisher = "P";
  document.warnings = {"w"};
  const Article article = make(document);
  EXPECT_EQ(article.text, text);
  EXPECT_EQ(article.uri, "feed.jsonl#1");
  EXPECT_EQ(article.extra, R"({"n":1})");
  EXPECT_EQ(article.title, "T");
  EXPECT_EQ(article.publisher, "P");
  EXPECT_EQ(article.warnings, std::vector<std::string>{"w"});
  EXPECT_TRUE(article.sentences.empty());
}

TEST_F(ArticleMaker, KeepsAGivenId) {
  Document document = row("x");
  document.id = "a 1";
  EXPECT_EQ(make(document).id, "a 1");
}

TEST_F(ArticleMaker, NamesArticlesByWhatTheySayNotWhereTheyLie) {
  Document document = row("x");
  const std::string id = make(document).id;
  EXPECT_EQ(id.size(), 16U);
  EXPECT_EQ(id.find_first_not_of("0123456789abcdef"), std::string::npos);
  document.uri = "elsewhere#9";
  document.kind = Document::Kind::text;
  EXPECT_EQ(make(document).id, id);
  ReadOptions options;
  options.published = parse_date("2021-07-29");
  EXPECT_EQ(make(document, options).id, id) << "an option is no part of the article";
}

TEST_F(ArticleMaker, TellsDifferentArticlesApart) {
  std::set<std::string> ids;
  Document document = row("x");
  ids.insert(make(document).id);
  ids.insert(make(row("y")).id);
  document.title = "T";
  ids.insert(make(document).id);
  document.published = "2021-07-29";
  ids.insert(make(document).id);
  document.publisher = "P";
  ids.insert(make(document).id);
  Document swapped = document;
  std::swap(swapped.title, swapped.publisher);
  ids.insert(make(swapped).id);
  document.url = "http://x.org/1";
  const std::string with_url = make(document).id;
  ids.insert(with_url);
  EXPECT_EQ(ids.size(), 7U);
  document.title = "Another title of the same address";
  EXPECT_EQ(make(document).id, with_url);
}

TEST_F(ArticleMaker, ReadsTheDateAndWarnsWhereItCannot) {
  Document document = row("x");
  document.published = "2021-07-29T14:05:00+02:00";
  Article article = make(document);
  EXPECT_EQ(to_string(article.published.value()), "2021-07-29");
  EXPECT_EQ(article.published_at, "2021-07-29T12:05:00Z");
  EXPECT_TRUE(article.warnings.empty());

  ReadOptions options;
  options.published = parse_date("2020-01-01");
  document.published = "2021-02-30";
  article = make(document, options);
  EXPECT_EQ(article.published, std::nullopt) << "--published serves documents without date";
  EXPECT_EQ(article.warnings,
            std::vector<std::string>{"published \"2021-02-30\" is no day of the calendar; left empty"});
  EXPECT_EQ(make(row("x"), options).published, options.published);
  EXPECT_EQ(make(row("x")).published, std::nullopt);
}

TEST_F(ArticleMaker, ShortensLanguageTags) {
  Document document = row("x");
  for (const auto& [given, expected] :
       {std::pair{"en", "en"}, {"en-GB", "en"}, {"PT_br", "pt"}, {"English", "English"}}) {
    document.language = given;
    EXPECT_EQ(make(document).language, expected);
  }
}

TEST_F(ArticleMaker, MakesTheArticleOfAPage) {
  Document document;
  document.uri = "p.html";
  document.kind = Document::Kind::html;
  document.content =
      "<html lang=en-GB><head><title>Bridge opens - The Velden Post</title>"
      "<meta property='og:site_name' content='The Velden Post'><meta name=author content='Ada Reed'>"
      "<meta property=article:published_time content='2021-07-29T14:05:00+02:00'>"
      "<link rel=canonical href='https://post.example/bridge'></head><body><nav><a href=/>Home</a></nav>"
      "<h1>Bridge opens</h1><p>The minister of transport opened the new bridge over the Orle on Thursday.</p>"
      "<p>Work had taken four years, twice as long as the council had planned for it.</p></body></html>";
  const Article article = make(document);
  EXPECT_EQ(article.text,
            "The minister of transport opened the new bridge over the Orle on Thursday.\n\n"
            "Work had taken four years, twice as long as the council had planned for it.");
  EXPECT_EQ(article.title, "Bridge opens");
  EXPECT_EQ(article.publisher, "The Velden Post");
  EXPECT_EQ(article.byline, "Ada Reed");
  EXPECT_EQ(article.url, "https://post.example/bridge");
  EXPECT_EQ(article.language, "en");
  EXPECT_EQ(to_string(article.published.value()), "2021-07-29");
  EXPECT_EQ(article.published_at, "2021-07-29T12:05:00Z");
}

TEST_F(ArticleMaker, WarnsOfPagesWithoutArticle) {
  Document document;
  document.kind = Document::Kind::html;
  document.content = "<a href=x>one</a><a href=y>two</a>";
  const Article article = make(document);
  EXPECT_EQ(article.text, "");
  EXPECT_EQ(article.warnings, std::vector<std::string>{"no article was found on the page"});
}

}  // namespace
}  // namespace dragoman
