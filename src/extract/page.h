#pragma once

#include <string>
#include <vector>

#include "extract/page_lexicon.h"
#include "extract/page_metadata.h"

namespace dragoman {

/// What is read from a page (HTML).
struct Page {
  std::string text;  ///< the article: paragraphs parted by blank lines; empty where none was found
  PageMetadata metadata;
  std::vector<std::string> warnings;
};

/// Reads a page's bytes in whatever encoding. Any bytes give some page; time is near linear. Thread-safe.
Page read_page(std::string bytes, const PageLexicon& lexicon);

}  // namespace dragoman
