#include "extract/page.h"

#include "extract/html_tree.h"
#include "extract/main_text.h"
#include "extract/page_blocks.h"
#include "extract/page_charset.h"
#include "extract/page_filter.h"

namespace dragoman {

Page read_page(std::string bytes, const PageLexicon& lexicon) {
  Page page;
  const FilteredPage filtered = filter_page(page_to_utf8(std::move(bytes), page.warnings));
  if (filtered.cut) page.warnings.emplace_back("the page has more tags than are read; the rest is left out");
  const HtmlTree tree(filtered.html);
  page.metadata = page_metadata(tree.root(), filtered.json_ld, lexicon);
  page.text = main_text(page_blocks(tree.root(), lexicon));
  if (page.text.empty()) page.warnings.emplace_back("no article was found on the page");
  return page;
}

}  // namespace dragoman
