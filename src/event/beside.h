#pragma once

#include "event/spared.h"

namespace dragoman {

/// Mends the sides of an event by what else its sentence tells of those who are named in it:
///
/// - whoever judges a deed has not done it, nor has whom it upsets: "The jailing of the poet was criticised by Chile",
///   "The raid angered Chad" ($judge, $upset); of what soldiers are accused they have done ($accuse);
/// - who suffers a deed that is condemned is not condemned: "criticised the arrest of the poet" ($suffered);
/// - a relative clause is about those before it, and one whose verb is singular about the last of them: "Chad, which
///   trains rebels, and Togo", "Chad and Togo, which trains rebels";
/// - who would accuse his own state after "Chad said that Togo had fired and accused Togo of ..." is who says it;
/// - with whom something is done does it too: "in coordination with Togo" ($company);
/// - whoever denies what another one says of him answers that one: "Chad accused Togo of lying, which Togo denies";
/// - whose an attack is that is named before it has made it: "the Houthi attack";
/// - whoever says something on a visit makes it: "Chad will send tanks, the envoy said on a visit to Togo" ($journey);
/// - of "several countries, including Chad" those who are named act ($members).
///
/// Before spare_bystanders. Linear in the sentence. Thread-safe.
void mend_sides(const Spared& where, Event& event);

/// What a novel or a game tells: "in the novel China bombs Taiwan" ($fiction), "the play imagines that Chad bombs Togo"
/// ($staged, $narrates). Linear in the depth of the tree.
bool told_in_fiction(const Clause& clause, std::uint32_t trigger, const PatternLexicon& patterns);

/// What is said of whoever does it: "anyone who attacks police will be jailed" ($anyone).
bool of_anyone(const Clause& clause, std::uint32_t trigger, const PatternLexicon& patterns);

}  // namespace dragoman
