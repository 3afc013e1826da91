#pragma once

#include <optional>
#include <string>
#include <unordered_map>

#include <tl/expected.hpp>

#include "article/article.h"
#include "article/problem.h"
#include "lexicon/folders.h"
#include "mention/name_lexicon.h"

namespace dragoman {

/// Where an article was published: the country of the publisher's name, where the lexicon knows it for news media of a
/// state, else that of the end of its address ("bbc.co.uk"; lexicon/publishers). Read-only after loading.
class PublisherCountry {
 public:
  static tl::expected<PublisherCountry, Problem> open(const LexiconFolders& folders);

  /// ISO 3166 alpha-3; nothing where neither tells.
  [[nodiscard]] std::optional<std::string> of(const Article& article, const NameLexicon& names) const;

 private:
  [[nodiscard]] std::optional<std::string> by_address(std::string_view url) const;

  std::unordered_map<std::string, std::string> ends_;
};

}  // namespace dragoman
