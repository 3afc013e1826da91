#pragma once

#include "article/article.h"
#include "mention/name_lexicon.h"

namespace dragoman {

/// Fighters, gunmen, commanders and forces of whom no word tells whose they are fight for the armed group, or the army,
/// of their country that was named last before them: "The SDF advanced. ... said commander Adnan Afrin" is REB, not
/// MIL. Of forces only where their own words do not tell the country: "Syrian forces" are the state's. Rule `side`. To
/// be called when the countries are known. Linear in the mentions.
void find_fighting_sides(Article& article, const NameLexicon& lexicon);

}  // namespace dragoman
