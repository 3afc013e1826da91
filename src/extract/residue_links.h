#pragma once

#include <string_view>
#include <vector>

#include "article/article.h"

namespace dragoman {

/// Finds headlines of other articles, or a page's menu, in a line of text: three or more parted by " | ". They begin
/// behind the sentence before them, or where they are glued to a word ("OmarProgressives oppose bill | Senators ..."),
/// and end with "MORE" or their line; as bytes into `text`, appended to `found`. Linear in the line.
void find_link_list(std::string_view text, Span line, std::vector<Ignored>& found);

}  // namespace dragoman
