#pragma once

#include <string_view>
#include <vector>

#include "article/article.h"
#include "extract/residue_lexicon.h"

namespace dragoman {

/// Appends the photo credits, signatures and scraper's marks within the line text[line]: "[Anadolu Agency]",
/// "(Photo: Jane Doe/AFP)", "... at the gate. Photograph: Jane Doe/Reuters". The caption before them is left.
/// "KABUL (Reuters) - " is a dateline, "the agency (AFP)" an explanation: neither is a credit. Linear time.
void find_credits(std::string_view text, Span line, const ResidueLexicon& lexicon, std::vector<Ignored>& found);

}  // namespace dragoman
