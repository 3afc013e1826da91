#pragma once

#include "article/article.h"
#include "mention/name_lexicon.h"

namespace dragoman {

/// Gives actors the country of the place that a name beside them turned out to be, once the article's places are
/// settled: "the Paris city council" of Texas, "Georgia's regulator" of the US state. Not who is known by an entity,
/// nor the town itself, nor beside a state's name that is no region's. Mentions in text order; linear in a sentence's.
void follow_places(Article& article, const NameLexicon& lexicon);

}  // namespace dragoman
