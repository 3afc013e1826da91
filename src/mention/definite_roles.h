#pragma once

#include "article/article.h"
#include "mention/name_lexicon.h"

namespace dragoman {

/// Whose people a phrase means that does not say it: "the government", "militants", "her family", "the group". Such a
/// phrase takes what it lacks (country, sectors, entity) from an actor that the article has named, by the first of
/// these rules that finds one; its name comes first in the mention's rules:
///
/// - "owner": the actor who has it ("his administration", "the children of fighters"), but not of a role of somebody
///   else ("Britain's allies"), and no body of no state for its people ("the families of Isis");
///   what is no people ("their homeland") takes the country of a state alone; of officials and armed
///   people without an article the state that sends them ("France sent officials"); a rebel's bodyguards are rebels;
/// - "section": of whoever has sectors, in a round-up the state of the heading above (sections.h), unless the sentence
///   names another one;
/// - "same word": of refugees the country of all that the article names; of one with an article ("the general") whoever
///   was called so and was named last (called.h), of officials unless the sentence names a place elsewhere before them;
///   else the latest earlier actor with the same head word and a country, unless the phrase counts ("seven soldiers"),
///   also of another sector where the word alone is the last of a name ("the union" after "the African Union");
/// - "group": of "the group" and the like, the body that is the subject of the main clause before it, of this sentence
///   or the one before, else the latest body named in this sentence or the four before;
/// - "islamists": of "jihadists", "the terror group" and the like, the latest movement of that kind, or, before any is
///   named, the first;
/// - "same side": of "officers", who may be soldiers or police, which of both the latest ones in this sentence or the
///   four before are; of armed people without a state, the latest earlier armed ones; of officials, soldiers, police,
///   courts and parliaments the latest ones of a state in this sentence and, in a report without a home, the two
///   before;
/// - "place": of these, before whoever is named in earlier sentences and before "at home", the one state in which all
///   places lie that the sentence names before them ("In Puno teachers marched against the government");
/// - "dateline": of these, and of officials by their titles whose names nobody knows ("President Salcedo"), in a report
///   with a dateline, its country, unless another state is named more often, or in all sentences where they stand;
///   for titles, only where the article names others of that state's ("Peru's army"): Geneva has everybody's ministers;
/// - "state": of "the country" and the like (roles marked `state`) the state named last (state_meant.h); of "the
///   government" and the like, the only state named in this sentence and the one before, unless this one names a place
///   elsewhere;
/// - "at home": of officials and the like, definite or not, the state whose officials the article names most, where
///   they are more than two thirds of all.
///
/// A phrase with another name in it ("US-backed forces") says itself whose it is, and armed people are not those who do
/// something to them in the same clause.
///
/// Linear in the mentions but for the sentences looked back on. Thread-safe.
void resolve_definite_roles(Article& article, const NameLexicon& lexicon);

}  // namespace dragoman
