#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_set>

#include "article/article.h"
#include "mention/name_lexicon.h"

namespace dragoman {

/// Whoever issues a text that is no report but a statement, and is "we" in it outside of what others say.
struct Issuer {
  std::optional<std::uint32_t> mention;  ///< index of an actor of the article
  Actor actor;                           ///< where no mention is he
};

/// He calls himself so ("We, the Government of Peru, condemn"), the headline names him ("Statement by the Foreign
/// Ministry of Cuba", by one of `statements`), or else the publisher is a body of its own, but for news media:
/// one of the lexicon ("Amnesty International"), or an office of a state ("Ministry of Foreign Affairs of Peru").
/// `we` are the pronouns. Linear in the tokens.
std::optional<Issuer> issuer_of(const Article& article, const NameLexicon& lexicon,
                                const std::unordered_set<std::string>& we,
                                const std::unordered_set<std::string>& statements);

}  // namespace dragoman
