#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <tl/expected.hpp>

#include "article/problem.h"
#include "lexicon/folders.h"

namespace dragoman {

/// What the name of a page's element tells of it. `body` is said to be the article's text by schema.org's itemprop, all
/// else by class, id and role, which are named as their designers please.
enum class PartKind : std::uint8_t { unknown, article, aside, layout, body };

/// What a page's metadata tell.
enum class PageField : std::uint8_t { title, published, publisher, authors, url, language };

/// The words of lexicon/pages/: what parts of a page are called, and where pages keep their metadata. Read-only after
/// `open`; any thread may ask.
class PageLexicon {
 public:
  /// A folder without `pages` gives an empty lexicon, with which pages are read by their structure alone.
  static tl::expected<PageLexicon, Problem> open(const LexiconFolders& folders);

  /// `names`: class, id and role of an element, parted by spaces. Aside outweighs layout, and layout article.
  [[nodiscard]] PartKind part(std::string_view names) const;

  /// What the metadatum called `name` (letter case does not matter) tells and how much it is to be trusted: 0 is most.
  struct Meaning {
    PageField field;
    std::uint32_t rank;
  };
  [[nodiscard]] std::optional<Meaning> meaning(std::string_view name) const;

 private:
  std::vector<std::pair<std::string, PartKind>> parts_;  // " related " or, open-ended, " related"
  std::unordered_map<std::string, Meaning> meanings_;
};

}  // namespace dragoman
