#pragma once

#include "article/mention.h"

namespace dragoman {

constexpr double acting_confidence = 0.4;  ///< at most, of a place that is named as an actor
constexpr double body_confidence = 0.3;    ///< of a place in a body's name

/// The mention is a place in a known country, where something lies or is: no place that is named as an actor, which has
/// no more confidence than this.
inline bool lies_in_country(const Mention& mention) {
  const Place* const place = mention.place();
  return place != nullptr && !place->country.empty() && place->confidence > acting_confidence;
}

/// The mention is a place in a body's name, "Texas" of "the Texas Supreme Court": still less sure, and nothing is
/// there.
inline bool in_name_of_body(const Mention& mention) {
  const Place* const place = mention.place();
  return place != nullptr && place->confidence <= body_confidence;
}

}  // namespace dragoman
