#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "article/plover.h"

namespace dragoman {

struct Clue;

/// What speaks for an event's code, in the order of the weights. Shares are the model's, as log odds: first those of
/// the first reading, then those of the second, which are 0 where the sentence was not read again.
enum ForConfidence : std::uint8_t {
  code_always,
  first_any,    ///< that the word tells an event at all
  first_code,   ///< that it tells this one
  first_other,  ///< the likeliest other one
  read_twice,
  again_any,
  again_code,
  again_other,
  code_of_noun,      ///< the trigger is a noun
  code_by_model,     ///< no line tells it
  line_weight,       ///< of the line that does
  line_specificity,  ///< likewise, 6 at most
  nobody_political,  ///< no country, government, party, army or armed group takes part
  for_confidence
};
using ConfidenceEvidence = std::array<double, for_confidence>;

/// What is known of an event in the making.
struct Grounds {
  EventCode code{};            ///< as it is told
  EventCode deed{};            ///< before PLOVER's folding, which the model does not know
  const Clue* clue = nullptr;  ///< null where the model is sure of none
  double code_share = 0;       ///< of the deed's code by the first reading, in all words that the line took
  bool believed = false;       ///< a line that is not weighed: a user's own, or no model has read the sentence
  bool noun = false;
  std::optional<double> weight{};  ///< of the line; nothing where the model alone tells the event
  double specificity = 0;
  bool political = false;
};

ConfidenceEvidence confidence_evidence(const Grounds& grounds);

/// How likely the words tell an event of this code: logistic regression on events of real news that were read
/// (docs/accuracy.md says which, and has the reliability curve; train/odds.py fits the weights).
double confidence(const ConfidenceEvidence& evidence);

}  // namespace dragoman
