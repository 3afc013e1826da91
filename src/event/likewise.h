#pragma once

#include <cstdint>
#include <vector>

#include "event/clause.h"

namespace dragoman {

/// The subjects of whom the sentence says that they do as the verb's subject does, or that the same is done to them:
/// "Kenya condemned the attack, as did Ethiopia", "he was arrested, as was his son". As English Universal Dependencies
/// draw it: a second subject marked "as did", or an adverbial clause of an auxiliary marked "as". So do those by whom
/// they are joined: "teachers marched, joined by nurses", "Turkish troops, joined by rebels, attacked". Tokens in text
/// order; linear in the children of the verb and of its subject.
std::vector<std::uint32_t> who_does_likewise(const Clause& clause, std::uint32_t verb);

}  // namespace dragoman
