#pragma once

#include <cstdint>

#include "mention/actor_reading.h"

namespace dragoman {

/// What a name does where it stands.
enum class Stance : std::uint8_t {
  none,    ///< nobody acts: a place, a day, a part of another name
  target,  ///< a place that something is done to: its country is concerned, its government not named
  actor
};

/// Whether whoever is read in a phrase takes part in what the sentence tells. "Beijing says" does, "in Beijing" does
/// not, "bombed Tripoli" is a target; "the Russian attack" does, "the Russian border" does not.
Stance stance(const ActorSentence& sentence, std::uint32_t head, const ActorReading& reading);

/// The same for a name that is only a place: target or none.
Stance place_stance(const ActorSentence& sentence, std::uint32_t head);

}  // namespace dragoman
