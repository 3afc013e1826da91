#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

/// A page as an HTML parser may safely see it.
struct FilteredPage {
  std::string html;
  std::vector<std::string> json_ld;  ///< what <script type="application/ld+json"> holds, in page order
  bool cut = false;                  ///< the page has more tags than are read
};

/// Takes out what is no readable text (scripts, styles, comments, drawings, form controls) and tags that only set
/// letters (<b>, <font>), and keeps elements from nesting deeper than 200: HTML's repair of misnested tags takes time
/// and memory that are quadratic or worse in the depth and in the number of open formatting tags, so no hostile page
/// may reach it unfiltered. End tags are balanced, with the scopes of the HTML Standard (13.2.4.2). Linear in the
/// page's size.
FilteredPage filter_page(std::string_view page);

}  // namespace dragoman
