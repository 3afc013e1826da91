#include "event/confidence.h"

#include <algorithm>

#include "article/clue.h"
#include "event/odds.h"

namespace dragoman {
namespace {

constexpr ConfidenceEvidence weights = {-0.85, -0.05, 0.15, 0.09, 0.94, -0.01, 0.51,
                                        -0.01, 0.61,  0.37, 0.82, 0.12, -0.39};

constexpr double most_specificity = 6;

struct Shares {
  double any = 0;
  double code = 0;
  double other = 0;
};

/// Of a reading or a clue; `code` is at least the share of the deed's code.
template <typename Told>
Shares shares(const Told& told, const Grounds& grounds, double code) {
  Shares found{1 - static_cast<double>(told.none), code, 0};
  for (std::size_t number = 0; number < event_codes; ++number) {
    const auto share = static_cast<double>(told.codes[number]);
    const auto of = static_cast<EventCode>(number);
    double& best = of == grounds.code || of == grounds.deed ? found.code : found.other;
    if (of != grounds.deed) best = std::max(best, share);
  }
  return found;
}

}  // namespace

ConfidenceEvidence confidence_evidence(const Grounds& grounds) {
  ConfidenceEvidence known{};
  known[code_always] = 1;
  constexpr Shares sure{0.95, 0.9, 0};  // as the model would have to see what is believed
  const bool again = grounds.clue != nullptr && grounds.clue->again;
  Shares first{0, grounds.code_share, 0};
  Shares second{};
  if (grounds.believed) {
    first = second = sure;
  } else if (grounds.clue != nullptr) {
    first = shares(*grounds.clue, grounds, grounds.code_share);
    if (again) {
      const CodeShares& codes = grounds.clue->again->codes;
      second =
          shares(*grounds.clue->again, grounds, static_cast<double>(codes[static_cast<std::size_t>(grounds.deed)]));
    }
  }
  known[first_any] = log_odds(first.any);
  known[first_code] = log_odds(first.code);
  known[first_other] = log_odds(first.other);
  if (grounds.believed || again) {
    known[read_twice] = 1;
    known[again_any] = log_odds(second.any);
    known[again_code] = log_odds(second.code);
    known[again_other] = log_odds(second.other);
  }
  known[code_of_noun] = grounds.noun;
  known[code_by_model] = !grounds.weight;
  if (grounds.weight) {
    known[line_weight] = *grounds.weight;
    known[line_specificity] = std::min(grounds.specificity, most_specificity);
  }
  known[nobody_political] = !grounds.believed && !grounds.political;
  return known;
}

double confidence(const ConfidenceEvidence& evidence) {
  double sum = 0;
  for (std::size_t n = 0; n < evidence.size(); ++n) sum += weights[n] * evidence[n];
  return likely(sum);
}

}  // namespace dragoman
