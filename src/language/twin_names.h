#pragma once

#include "article/sentence.h"

namespace dragoman {

/// Joins what the parser left beside each other as two subjects or two objects of one verb, which no verb has: a noun
/// and the name behind it are a title and its bearer ("Nobel laureate Ales Bialiatski was jailed": `nmod:desc` of the
/// name, as elsewhere), two names are one ("Shamima Begum": `flat` of the first). So it is of a second conjunct whose
/// name was left to the verb ("Ana Gomez and trade unionist Luis Paz were freed"). Words that something else depends
/// on between both stay. The tree stays one. Linear, and once more for each such pair. Thread-safe.
void join_twin_names(Sentence& sentence);

}  // namespace dragoman
