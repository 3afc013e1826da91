#pragma once

#include <algorithm>
#include <cstdint>

#include "article/sentence.h"

namespace dragoman {

/// Whoever the token names acts in an event of the sentence or is acted upon, as the model sees it: enough to be a
/// mention even where no rule or name says who it is. False in a sentence that was not read by a model.
inline bool takes_part(const Sentence& sentence, std::uint32_t token) {
  constexpr float least = 0.25F;
  const Part part = sentence.part(token);
  return std::max(part.actor, part.recipient) >= least;
}

}  // namespace dragoman
