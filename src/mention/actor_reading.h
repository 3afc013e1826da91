#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "article/mention.h"
#include "mention/actor_phrase.h"

namespace dragoman {

/// What the names in a noun phrase say about who it is.
struct ActorReading {
  Actor actor;
  const NameFact* self = nullptr;            ///< the name of the phrase's head; nothing for an unknown name
  std::uint32_t country_token = UINT32_MAX;  ///< where the country was read; UINT32_MAX for none
  Tie country_tie = Tie::none;
};

/// Nothing where the phrase names nobody: a thing, a place, a day.
/// docs/actors.md, "How a phrase is read", says which name wins.
std::optional<ActorReading> read_actor(const ActorSentence& sentence, const NounPhrase& phrase);

}  // namespace dragoman
