#include "event/clues.h"

#include <algorithm>

namespace dragoman {
namespace {

// Chosen on the held-out folds of the sets in ../shared/data/relations; docs/accuracy.md tells the figures.
constexpr float least_code = 0.7F;       // of an event that the model alone sees
constexpr float least_share = 0.5F;      // of a role in it
constexpr float sure_share = 0.6F;       // of a role that a line of the lexicon left open

template <typename Each>
void each_clue(const Sentence& sentence, std::uint32_t trigger, std::span<const std::uint32_t> words,
               const Each& each) {
  if (const Clue* clue = sentence.clue(trigger)) each(*clue);
  for (const std::uint32_t word : words) {
    if (const Clue* clue = sentence.clue(word)) each(*clue);
  }
}

/// The actors on the words whose share in the event is large enough.
template <typename Share>
std::vector<std::uint32_t> who(const Clause& clause, const Roles& roles, const Clue& clue, float least,
                               const Share& share) {
  std::vector<std::uint32_t> found;
  const Sentence& sentence = clause.sentence();
  for (std::uint32_t t = 0; t < clause.size(); ++t) {
    if (share(sentence.part(clue, t)) < least) continue;
    const auto more = roles.actors(clause, t);
    found.insert(found.end(), more.begin(), more.end());
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

float actor_share(Part part) { return part.actor; }
float recipient_share(Part part) { return part.recipient; }

/// The clue of the trigger and its words that most likely tells an event.
const Clue* best_clue(const Sentence& sentence, std::uint32_t trigger, std::span<const std::uint32_t> words) {
  const Clue* best = nullptr;
  each_clue(sentence, trigger, words, [&](const Clue& clue) {
    if (best == nullptr || clue.none < best->none) best = &clue;
  });
  return best;
}

}  // namespace

Sight sight(const Sentence& sentence, std::uint32_t trigger, std::span<const std::uint32_t> words, EventCode code) {
  Sight sight;
  each_clue(sentence, trigger, words, [&](const Clue& clue) {
    sight.event = std::max(sight.event, 1.0 - static_cast<double>(clue.none));
    sight.code = std::max(sight.code, static_cast<double>(clue.codes[static_cast<std::size_t>(code)]));
  });
  return sight;
}

std::vector<Telling> tellings(const Article& /*article*/, const Clause& clause, const Roles& roles,
                              const std::vector<bool>& taken) {
  std::vector<Telling> found;
  const Sentence& sentence = clause.sentence();
  for (const Clue& clue : sentence.clues) {
    if (taken[clue.token]) continue;
    const auto best = std::max_element(clue.codes.begin(), clue.codes.end());
    if (*best < least_code) continue;
    Telling telling;
    telling.clue = &clue;
    telling.code = static_cast<EventCode>(best - clue.codes.begin());
    telling.actors = who(clause, roles, clue, least_share, actor_share);
    telling.recipients = who(clause, roles, clue, least_share, recipient_share);
    found.push_back(std::move(telling));
  }
  return found;
}

std::vector<std::uint32_t> likely_recipients(const Clause& clause, const Roles& roles, std::uint32_t trigger,
                                             std::span<const std::uint32_t> words) {
  const Clue* clue = best_clue(clause.sentence(), trigger, words);
  if (clue == nullptr) return {};
  return who(clause, roles, *clue, sure_share, recipient_share);
}

std::vector<std::uint32_t> likely_actors(const Clause& clause, const Roles& roles, std::uint32_t trigger,
                                         std::span<const std::uint32_t> words) {
  const Clue* clue = best_clue(clause.sentence(), trigger, words);
  if (clue == nullptr) return {};
  return who(clause, roles, *clue, sure_share, actor_share);
}

}  // namespace dragoman
