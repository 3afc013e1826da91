#pragma once

#include "article/article.h"

namespace dragoman {

/// Names of which nothing is known take what the article tells of them elsewhere: "Naim" and "Mohamed Naim" after
/// "Taliban spokesman Mohamed Naim"; "Begum" after "Shamima Begum, a British teenager"
/// or "Begum is a British teenager". Mentions belong together whose
/// full names are alike, and a single word belongs to the latest longer name that begins or ends with it, else to the
/// first one after it. A family name by which the lexicon knows one person goes to the latest other one of that name
/// whom the article has named in full before, unless it has that one too. Acronyms that the article introduces ("the
/// Free Sailors' Union (FSU)") are names of whoever stands before the brackets, where they are the initials of its
/// words or it is a body that the lexicon knows, and so are the initials of such a body that was named before, whatever
/// else the lexicon knows by them ("the RSF" after "the Rapid Support Forces"). The rules of a mention that took
/// something begin with "name". Linear in the mentions. Thread-safe.
void resolve_name_chains(Article& article);

/// Lets the phrases of bodies end behind the acronym that follows them in brackets, as part of their name: "the Free
/// Sailors' Union (FSU)". Once all that looks at their words has done so. Linear in the mentions. Thread-safe.
void take_in_acronyms(Article& article);

}  // namespace dragoman
