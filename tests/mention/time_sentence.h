#pragma once

#include <cctype>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "mention/time_finder.h"

namespace dragoman::test {

/// How a tokeniser may cut: at blanks and before closing marks only ("mid-March" is one token), or at every mark.
enum class Cut { coarse, fine };

inline Article time_article(std::string_view text, std::optional<Date> published, Cut cut) {
  Article article;
  article.text = text;
  article.published = published;
  Sentence sentence;
  sentence.span = {0, static_cast<std::uint32_t>(text.size())};
  const auto mark = [](char c) { return std::ispunct(static_cast<unsigned char>(c)) != 0; };
  const auto blank = [](char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; };
  const auto add = [&](std::size_t begin, std::size_t end) {
    Token token;
    token.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    if (begin < end) sentence.tokens.push_back(token);
  };
  for (std::size_t at = 0; at < text.size();) {
    if (blank(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    if (cut == Cut::fine) {
      if (mark(text[at]))
        ++end;
      else
        while (end < text.size() && !blank(text[end]) && !mark(text[end])) ++end;
      add(at, end);
    } else {
      while (end < text.size() && !blank(text[end])) ++end;
      std::size_t word = end;
      while (word > at && mark(text[word - 1])) --word;
      add(at, word);
      for (std::size_t i = word; i < end; ++i) add(i, i + 1);
    }
    at = end;
  }
  article.sentences.push_back(std::move(sentence));
  return article;
}

inline const TimeFinder& time_finder() {
  static const auto finder = TimeFinder::open(DRAGOMAN_SOURCE_DIR "/lexicon");
  return finder.value();
}

/// "Wednesday 2021-07-28..2021-07-28 2021-07-28": words, from, to and timex of each mention; "-" for what is empty.
inline std::vector<std::string> times_in(std::string_view text, std::string_view published = "2021-07-29",
                                         Cut cut = Cut::fine) {
  const Article article = time_article(text, parse_date(published), cut);
  std::vector<Mention> mentions;
  time_finder().find(article, 0, mentions);
  std::vector<std::string> out;
  for (const Mention& mention : mentions) {
    const Time& time = *mention.time();
    const auto day = [](std::optional<Date> date) { return date ? to_string(*date) : std::string("-"); };
    out.push_back(std::string(article.words(mention.span)) + " | " + day(time.from) + ".." + day(time.to) + " | " +
                  (time.timex.empty() ? "-" : time.timex));
  }
  return out;
}

}  // namespace dragoman::test
