#pragma once

#include <cstdint>

#include "mention/actor_sentence.h"

/// What a sentence says of whether a name in it is one of a place. `head` is the token that the name hangs on, `first`
/// and `last` are its tokens, inclusive.
namespace dragoman {

/// A state or capital that takes part and is not where something happens: "China said", "Beijing's", "with Moscow".
bool only_acts(const ActorSentence& s, std::uint32_t head);
/// "president of France", "Kabul government": it says who, not where.
bool tells_who(const ActorSentence& s, std::uint32_t head);
/// Beside a proper noun that nobody knows, to which it belongs: "Paris Hiltonson".
bool in_unknown_name(const ActorSentence& s, std::uint32_t head);
/// "Lancaster" of "Burt Lancaster" and of "Lancaster Bombers".
bool in_longer_name(const ActorSentence& s, std::uint32_t first, std::uint32_t last, std::uint32_t head);
/// A state or region of which a body is: "Texas Fire Service".
bool region_of_body(const ActorSentence& s, std::uint32_t head);
/// A district by its last word: "Butler County".
bool is_county(const ActorSentence& s, std::uint32_t last);
/// Whether the sentence takes the name, which `people` live at, for a place.
bool meant_as_place(const ActorSentence& s, std::uint32_t last, std::uint32_t head, std::uint32_t people);
/// "Springfield Bus Co.", "Bicester's proposal": a place if the article names it as one elsewhere. A part of a person's
/// name never is.
bool may_be_place(const ActorSentence& s, std::uint32_t head);

}  // namespace dragoman
