#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "article/article.h"
#include "event/clause.h"
#include "event/roles.h"

namespace dragoman {

/// How the model sees a trigger that a line of the lexicon found, over the words that the line took.
struct Sight {
  double event = 0;  ///< that one of the words tells an event; 0 where the model is sure that none does
  double code = 0;   ///< that one of them tells an event of this code
};
Sight sight(const Sentence& sentence, std::uint32_t trigger, std::span<const std::uint32_t> words, EventCode code);

/// An event that the model sees in a word by which no line of the lexicon found one.
struct Telling {
  const Clue* clue = nullptr;
  EventCode code = EventCode::CONSULT;  ///< the likeliest
  std::vector<std::uint32_t> actors;    ///< into Article::mentions, in text order
  std::vector<std::uint32_t> recipients;
};

/// The model's own events of a sentence, in text order; `taken` are the words that lines of the lexicon took, by token.
std::vector<Telling> tellings(const Article& article, const Clause& clause, const Roles& roles,
                              const std::vector<bool>& taken);

/// Who is likely acted upon in the event that `trigger` tells, for a line that found nobody; into Article::mentions.
std::vector<std::uint32_t> likely_recipients(const Clause& clause, const Roles& roles, std::uint32_t trigger,
                                             std::span<const std::uint32_t> words);
std::vector<std::uint32_t> likely_actors(const Clause& clause, const Roles& roles, std::uint32_t trigger,
                                         std::span<const std::uint32_t> words);

}  // namespace dragoman
