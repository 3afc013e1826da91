#pragma once

#include <cstdint>

namespace dragoman {

/// What a word is in "who says what", as the model tells: of each of the three kinds of spans it is outside, at the
/// beginning or inside of one. A word may be in several kinds: what is said may tell of somebody who says something.
struct Saying {
  enum class Place : std::uint8_t { outside, begin, inside };
  Place source = Place::outside;   ///< who says, thinks or wants
  Place cue = Place::outside;      ///< the word that tells so: "said", "according to"
  Place content = Place::outside;  ///< what is said, thought or wanted
};

}  // namespace dragoman
