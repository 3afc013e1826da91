#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "mention/name_lexicon.h"

namespace dragoman {

/// The role that the lexicon knows by the word; null for none.
const NameFact* role_by(const NameLexicon& lexicon, std::string_view word);

/// The role that the lexicon knows the mention's head as ("soldiers"); null for none.
const NameFact* named_role(const Article& article, const NameLexicon& lexicon, const Mention& mention);

/// "US-backed fighters", "Kurdish forces": the name beside the word says whose they are in a way of its own.
bool names_others(const Article& article, const NameLexicon& lexicon, const Mention& mention);

/// "Foreign nationals", "overseas doctors": of none of the countries that all is about.
bool from_elsewhere(const Article& article, const NameLexicon& lexicon, const Mention& mention);

/// The states where the people that the phrase names live ("Kurdish forces"); null for no such people.
const std::vector<std::string>* homes_of(const Article& article, const NameLexicon& lexicon, const Mention& mention);

}  // namespace dragoman
