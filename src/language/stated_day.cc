#include "language/stated_day.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include <fmt/format.h>

#include "extract/published.h"
#include "extract/residue_lines.h"
#include "language/dateline.h"
#include "lexicon/source.h"

namespace dragoman {
namespace {

constexpr std::size_t first_lines = 8;      // title, byline and date stand among them
constexpr std::size_t first_sentences = 4;  // and the dateline in one of these

std::optional<StatedDay> read_day(const Article& article, Span words) {
  const auto published = read_published(article.words(words));
  if (!published) return std::nullopt;
  return StatedDay{published->day, words};
}

bool is_ignored(const Article& article, Span line) {
  return std::any_of(article.ignored.begin(), article.ignored.end(),
                     [&](const Ignored& ignored) { return ignored.span.contains(line); });
}

/// A part of the line between bars that is a date; in an ignored line also what is behind the colon of the part.
std::optional<StatedDay> day_of_line(const Article& article, Span line) {
  const bool ignored = is_ignored(article, line);
  for (std::uint32_t begin = line.begin; begin < line.end;) {
    const auto rest = article.words({begin, line.end});
    const auto end = begin + static_cast<std::uint32_t>(std::min(rest.find('|'), rest.size()));
    if (const auto day = read_day(article, {begin, end})) return day;
    const auto colon = article.words({begin, end}).find(':');
    if (ignored && colon != std::string_view::npos) {
      if (const auto day = read_day(article, {begin + static_cast<std::uint32_t>(colon) + 1, end})) return day;
    }
    begin = end + 1;
  }
  return std::nullopt;
}

}  // namespace

std::optional<StatedDay> stated_day(const Article& article) {
  const auto lines = residue_lines(article.text);
  for (std::size_t i = 0; i < std::min(first_lines, lines.size()); ++i) {
    if (lines[i].folded.empty()) continue;
    if (const auto day = day_of_line(article, lines[i].span)) return day;
  }
  for (std::size_t i = 0; i < std::min(first_sentences, article.sentences.size()); ++i) {
    const auto dateline = find_dateline(article.text, article.sentences[i]);
    if (!dateline || dateline->date.empty()) continue;
    if (const auto day = read_day(article, dateline->date)) return day;
  }
  return std::nullopt;
}

void take_stated_day(Article& article) {
  if (article.published) return;
  const auto stated = stated_day(article);
  if (!stated) return;
  article.published = stated->day;
  const std::string_view words = trim(article.words(stated->words));
  article.warnings.push_back(fmt::format("published {} is taken from its text: \"{}\"", to_string(stated->day), words));
}

}  // namespace dragoman
