#pragma once

#include "article/article.h"

namespace dragoman {

/// Later short forms of actors that the article has introduced: "the delegation" after "the Taliban delegation", "Naim"
/// after "Taliban spokesman Mohamed Naim". A definite phrase of one word without a country takes what is known of the
/// latest earlier actor with the same head word and a country; a name of one word of which nothing is known, what is
/// known of the latest earlier actor whose phrase holds that name. Their `rules` say so with "short form" first.
/// Mentions in text order; linear in the mentions but for names that stand often. Thread-safe.
void resolve_short_forms(Article& article);

}  // namespace dragoman
