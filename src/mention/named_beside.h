#pragma once

#include "article/article.h"
#include "mention/name_lexicon.h"

namespace dragoman {

/// The role that the lexicon knows the mention's head as ("soldiers"); null for none.
const NameFact* named_role(const Article& article, const NameLexicon& lexicon, const Mention& mention);

/// "US-backed fighters", "Kurdish forces": the name beside the word says whose they are in a way of its own.
bool names_others(const Article& article, const NameLexicon& lexicon, const Mention& mention);

}  // namespace dragoman
