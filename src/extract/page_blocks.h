#pragma once

#include <gumbo.h>

#include <cstdint>
#include <string>
#include <vector>

#include "extract/page_lexicon.h"

namespace dragoman {

/// A stretch of a page's text that stands apart: a paragraph, heading, list item, cell. Never empty; white space is
/// one space, "\n" is a line break.
struct PageBlock {
  std::string text;
  std::uint32_t chars = 0;       ///< code points of `text`
  std::uint32_t link_chars = 0;  ///< of these, within links
  GumboTag tag = GUMBO_TAG_DIV;  ///< of the innermost block element
  std::uint32_t element = 0;     ///< its index
};

/// An element of a page that text stands in. Elements are in page order: a parent before its children.
struct PageElement {
  GumboTag tag = GUMBO_TAG_HTML;
  std::uint32_t parent = 0;  ///< the root is its own
  std::uint32_t begin = 0;   ///< its blocks: [begin, end)
  std::uint32_t end = 0;
  PartKind part = PartKind::unknown;  ///< by its itemprop, class, id and role
  bool hidden = false;                ///< by its own attributes
};

struct PageBlocks {
  std::vector<PageElement> elements;
  std::vector<PageBlock> blocks;
};

/// Cuts a page into blocks. Without recursion, linear.
PageBlocks page_blocks(const GumboNode& root, const PageLexicon& lexicon);

}  // namespace dragoman
