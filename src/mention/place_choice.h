#pragma once

#include <cstdint>

#include "mention/actor_sentence.h"

namespace dragoman {

/// One of the places that a name may mean, and how sure that is (0..1).
struct PlaceChoice {
  const NameFact* place = nullptr;
  double confidence = 0;
};

/// Which place the name at token `head` means. What the text says beside it ("Paris, Texas"; "Aleppo, Syria") counts
/// most, then which states the sentence names, then which namesake is more prominent.
PlaceChoice choose_place(const ActorSentence& sentence, std::uint32_t head);

}  // namespace dragoman
