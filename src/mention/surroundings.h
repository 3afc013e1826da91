#pragma once

#include "article/article.h"
#include "mention/name_lexicon.h"

namespace dragoman {

/// The country of people without one, by the places around them: of those whom the lexicon knows as people of the place
/// they are at ("at least ten civilians"), of numbers that stand for people ("killed 32"), and of peoples that live in
/// several states ("the Kurds"), of which one of theirs is taken. The places that count are those of the sentence, else
/// of the two before, else those that the article names most, where they are more than half of all. So it is of towns
/// and areas ("the village"); of a name that is a place's ("captured Manbij"), and of a town with a place of its own
/// ("the city of Manbij", "a town in Idlib") the place itself tells the country. The mention's rules begin with "place"
/// then. Places that are named as actors do not count. Mentions times places. Thread-safe.
void resolve_surroundings(Article& article, const NameLexicon& lexicon);

}  // namespace dragoman
