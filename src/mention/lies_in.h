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

}  // namespace dragoman
