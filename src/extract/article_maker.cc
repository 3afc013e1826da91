#include "extract/article_maker.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "extract/article_id.h"
#include "extract/page.h"
#include "extract/published.h"

namespace dragoman {
namespace {

std::string joined(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : ", ") + name;
  return out;
}

// "en-US" and "en_US" are "en" (the primary subtag of BCP 47). What is no tag stays as it is.
std::string primary_language(const std::string& tag) {
  const std::size_t end = std::min(tag.find_first_of("-_"), tag.size());
  if (end < 2 || end > 3) return tag;
  std::string language = tag.substr(0, end);
  for (char& c : language) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    if (c < 'a' || c > 'z') return tag;
  }
  return language;
}

// The page's own words about itself, where the container said nothing.
void take_page(Document& document, Article& article, const PageLexicon& lexicon) {
  Page page = read_page(std::move(document.content), lexicon);
  document.content = std::move(page.text);
  const auto keep = [](std::optional<std::string>& said, std::optional<std::string>& found) {
    if (!said) said = std::move(found);
  };
  keep(document.title, page.metadata.title);
  keep(document.publisher, page.metadata.publisher);
  keep(document.published, page.metadata.published);
  keep(document.url, page.metadata.url);
  keep(document.language, page.metadata.language);
  if (!page.metadata.authors.empty()) article.byline = joined(page.metadata.authors);
  for (std::string& warning : page.warnings) document.warnings.push_back(std::move(warning));
}

void set_published(const Document& document, const ReadOptions& options, Article& article) {
  if (!document.published) {
    article.published = options.published;
    return;
  }
  const auto published = read_published(*document.published);
  if (published) {
    article.published = published->day;
    article.published_at = published->at;
    return;
  }
  constexpr std::size_t longest_quoted = 80;
  const bool quotable = document.published->size() <= longest_quoted;
  article.warnings.push_back(
      fmt::format("published {}{}; left empty", quotable ? "\"" + *document.published + "\" " : "", published.error()));
}

}  // namespace

Article make_article(Document&& document, const ReadOptions& options, const PageLexicon& lexicon) {
  Article article;
  if (document.kind == Document::Kind::html) take_page(document, article, lexicon);
  article.warnings = std::move(document.warnings);
  set_published(document, options, article);
  article.id = document.id && !document.id->empty() ? *document.id : hashed_id(document, document.content);
  article.uri = std::move(document.uri);
  article.url = std::move(document.url);
  article.publisher = std::move(document.publisher);
  article.title = std::move(document.title);
  if (document.language) article.language = primary_language(*document.language);
  article.text = std::move(document.content);
  article.extra = std::move(document.extra);
  return article;
}

}  // namespace dragoman
