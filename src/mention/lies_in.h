#pragma once

#include "article/mention.h"

namespace dragoman {

/// The mention is a place in a known country, where something lies or is: no place that is named as an actor, which has
/// no more confidence than this.
inline bool lies_in_country(const Mention& mention) {
  constexpr double acting = 0.4;
  const Place* const place = mention.place();
  return place != nullptr && !place->country.empty() && place->confidence > acting;
}

/// The mention is a place in a body's name, "Texas" of "the Texas Supreme Court": still less sure, and nothing is
/// there.
inline bool in_name_of_body(const Mention& mention) {
  constexpr double of_body = 0.3;
  const Place* const place = mention.place();
  return place != nullptr && place->confidence <= of_body;
}

}  // namespace dragoman
