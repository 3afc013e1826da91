#pragma once

#include <gumbo.h>

#include <memory>
#include <string_view>

namespace dragoman {

/// The tree that the HTML Standard makes of a page (gumbo). Its memory is freed as a whole: gumbo's own way recurses
/// as deeply as the page nests. `html` must outlive the tree and comes from filter_page, which bounds what the parser
/// can be made to do.
class HtmlTree {
 public:
  explicit HtmlTree(std::string_view html);
  HtmlTree(const HtmlTree&) = delete;
  HtmlTree& operator=(const HtmlTree&) = delete;
  ~HtmlTree();

  [[nodiscard]] const GumboNode& root() const { return *output_->root; }

 private:
  class Arena;
  std::unique_ptr<Arena> arena_;
  GumboOutput* output_;
};

/// The value of an element's attribute; empty where it has none.
std::string_view attribute(const GumboNode& element, const char* name);
bool has_attribute(const GumboNode& element, const char* name);

}  // namespace dragoman
