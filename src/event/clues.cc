#include "event/clues.h"

#include <algorithm>

namespace dragoman {
namespace {

// Chosen by what they change in events of real news that were read: judged ones, and annotated ones (docs/accuracy.md).
constexpr float least_code = 0.3F;       // of an event that the model alone sees, to be looked at
constexpr double ruled_out = 0.1;        // at most, of a line's code for which the model may put another one ...
constexpr float sure_code = 0.5F;        // ... of which it is so sure
constexpr float told_factor = 4.5F;      // so much likelier is a status that words of the sentence tell ...
constexpr float told_plan = 1.5F;        // ... and a plan, which words tell less surely ("to withdraw")
constexpr float untold_history = 0.05F;  // the same of history that no word tells
constexpr float hardly_seen = 0.1F;      // of a code, for a word to be the one that tells it
constexpr float most_doubt = 0.7F;       // that the word tells no event at all, for its status to count
constexpr double acts_too = 0.3;         // BACK of train/heads.py

/// The larger share of the code by either reading.
float code_seen(const Clue& clue, EventCode code) {
  return std::max(clue.share(code), clue.again ? clue.again->codes[static_cast<std::size_t>(code)] : 0);
}

template <typename Each>
void each_clue(const Sentence& sentence, std::uint32_t trigger, std::span<const std::uint32_t> words,
               const Each& each) {
  if (const Clue* clue = sentence.clue(trigger)) each(*clue);
  for (const std::uint32_t word : words) {
    if (const Clue* clue = sentence.clue(word)) each(*clue);
  }
}

}  // namespace

const Clue* best_clue(const Sentence& sentence, std::uint32_t trigger, std::span<const std::uint32_t> words,
                      EventCode code) {
  const Clue* best = nullptr;
  const auto better = [&](const Clue& one, const Clue& other) {
    const float mine = code_seen(one, code), its = code_seen(other, code);
    return std::max(mine, its) < hardly_seen ? one.none < other.none : mine > its;
  };
  each_clue(sentence, trigger, words, [&](const Clue& clue) {
    if (best == nullptr || better(clue, *best)) best = &clue;
  });
  return best;
}

std::optional<EventCode> other_code(const Clue& clue, EventCode line_code, double line_share) {
  const CodeShares& codes = clue.again ? clue.again->codes : clue.codes;
  const auto share = [&](EventCode code) { return codes[static_cast<std::size_t>(code)]; };
  const EventCode best = likeliest(codes);
  const double told = clue.again ? static_cast<double>(share(line_code)) : line_share;
  if (told > ruled_out || share(best) < sure_code) return std::nullopt;
  return best;
}

Status status_of(const Clue& clue, Status told) {
  // History is told by words that are sure.
  if (clue.none > most_doubt || told == Status::historical) return told;
  std::array<float, 5> share = clue.again ? clue.again->status : clue.status;
  share[static_cast<std::size_t>(Status::historical)] *= untold_history;
  share[static_cast<std::size_t>(told)] *= told == Status::planned ? told_plan : told_factor;
  return static_cast<Status>(std::max_element(share.begin(), share.end()) - share.begin());
}

double code_share(const Sentence& sentence, std::uint32_t trigger, std::span<const std::uint32_t> words,
                  EventCode code) {
  float share = 0;
  each_clue(sentence, trigger, words, [&](const Clue& clue) { share = std::max(share, clue.share(code)); });
  return static_cast<double>(share);
}

std::vector<Telling> tellings(const Sentence& sentence, const std::vector<bool>& taken) {
  std::vector<Telling> found;
  for (const Clue& clue : sentence.clues) {
    if (taken[clue.token]) continue;
    if (clue.share(clue.likeliest()) < least_code) continue;
    found.push_back({&clue, clue.again ? likeliest(clue.again->codes) : clue.likeliest()});
  }
  return found;
}

std::array<double, event_codes> pair_shares(const Sentence& sentence, std::optional<std::uint32_t> source,
                                            std::optional<std::uint32_t> target) {
  std::array<double, event_codes> shares{};
  double sum = 0;
  for (const Clue& clue : sentence.clues) {
    double roles = 1;
    if (source) roles *= static_cast<double>(sentence.part(clue, *source).actor);
    if (target) {
      const Part part = sentence.part(clue, *target);
      roles *= static_cast<double>(part.recipient) + acts_too * static_cast<double>(part.actor);
    }
    for (std::size_t code = 0; code < event_codes; ++code) {
      const double share = roles * static_cast<double>(clue.codes[code]);
      shares[code] += share;
      sum += share;
    }
  }
  if (sum > 0) {
    for (double& share : shares) share /= sum;
  }
  return shares;
}

}  // namespace dragoman
