#pragma once

#include <array>
#include <string>

#include "article/article.h"
#include "event/coder.h"

namespace dragoman {

/// What one actor does to another in a sentence where both are given.
struct PairAnswer {
  EventCode event = EventCode::CONSULT;  ///< always one, the best of the sixteen
  std::string mode;
  double confidence = 0;  ///< the probability of `event`
  std::string rule;       ///< lexicon line, or `model_rule`; empty where nothing spoke for any code
  std::array<double, event_codes> probabilities{};
  double none = 0;  ///< that there is no event; with `probabilities` sums to 1
};

/// A type of a user's own speaks for the code that it is like. The PLOVER event that `source` does to `target` (bytes
/// into the article's text; the article parsed, its mentions replaced by this function). Every line of the lexicon that
/// matches in their sentences speaks for its code: the more, the more specific it is and the better its roles fall on
/// the pair.
PairAnswer code_pair(Article& article, Span source, Span target, const EventCoder& coder, EventWorkspace& workspace);

}  // namespace dragoman
