#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gumbo.h>

#include "extract/page_lexicon.h"

namespace dragoman {

/// What a page says about itself. All strings are UTF-8 with white space collapsed, none is empty.
struct PageMetadata {
  std::optional<std::string> title;
  std::optional<std::string> publisher;
  std::optional<std::string> published;  ///< as written
  std::optional<std::string> url;        ///< the canonical one, http or https
  std::optional<std::string> language;   ///< "en", "pt-BR", as written
  std::vector<std::string> authors;
};

/// Keeps of each field the values of the most trusted source (PageLexicon's rank, then the nearest, then the first).
class MetadataTaker {
 public:
  explicit MetadataTaker(const PageLexicon& lexicon) : lexicon_(lexicon) {}

  /// `name`: of the metadatum, "ld:" before schema.org's. `distance`: of equally trusted ones the smallest counts.
  void take(std::string_view name, std::string_view value, std::uint32_t distance = 0);
  void take(PageField field, std::uint32_t rank, std::string_view value, std::uint32_t distance = 0);

  [[nodiscard]] const PageLexicon& lexicon() const { return lexicon_; }
  [[nodiscard]] const std::vector<std::string>& values(PageField field) const {
    return found_[static_cast<std::size_t>(field)].values;
  }

 private:
  struct Found {
    std::uint64_t rank = ~std::uint64_t{0};
    std::vector<std::string> values;
  };
  const PageLexicon& lexicon_;
  std::array<Found, 6> found_;
};

/// Reads <meta>, <link rel="canonical">, <title>, <h1>, <time datetime>, <html lang> and schema.org's JSON.
PageMetadata page_metadata(const GumboNode& root, const std::vector<std::string>& json_ld, const PageLexicon& lexicon);

}  // namespace dragoman
