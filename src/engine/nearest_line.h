#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "event/pattern_lexicon.h"

namespace dragoman {

/// Of the lines of a code (and mode, if it has any of that mode) the one whose trigger means most nearly what `word`
/// does, by the cosine of their vectors: what explains an event that the model alone saw. Nothing for a code without
/// lines. `meaning` gives the vector of a word (Parser::meaning). Linear in the lexicon: for explanations.
const Pattern* nearest_line(const PatternLexicon& lexicon, EventCode code, std::string_view mode, std::string_view word,
                            const std::function<std::vector<float>(std::string_view)>& meaning);

}  // namespace dragoman
