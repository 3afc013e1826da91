#pragma once

#include <string_view>

#include "mention/name_lexicon.h"

namespace dragoman {

/// The lexicon's names in a parsed sentence, less those that its tags and tree speak against: verbs and pronouns
/// ("US" and "us", "IS" and "is"), places in people's names ("Jordan Smith") and a leader's surname in somebody else's
/// name ("Hunter Biden").
void scan_names(const NameLexicon& lexicon, std::string_view text, const Sentence& sentence, NameHits& out);

/// The word of a name that the rest of the sentence hangs on.
std::uint32_t head_of(const Sentence& sentence, const NameHit& hit);

}  // namespace dragoman
