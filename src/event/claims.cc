#include "event/claims.h"

#include <algorithm>

namespace dragoman {

std::optional<std::uint32_t> carrier(const Article& article, Span trigger) {
  std::optional<std::uint32_t> best;
  std::uint32_t shortest = 0;
  for (std::uint32_t i = 0; i < article.attributions.size(); ++i) {
    const Attribution& attribution = article.attributions[i];
    const bool inside = std::any_of(attribution.content.begin(), attribution.content.end(),
                                    [&](Span span) { return span.contains(trigger); });
    if (!inside) continue;
    std::uint32_t length = 0;
    for (const Span span : attribution.content) length += span.size();
    if (!best || length < shortest) best = i, shortest = length;
  }
  return best;
}

std::optional<ClaimedBy> claimed_by(const Article& article, const Event& event) {
  if (!event.attributed_to) return std::nullopt;
  const auto speaker = article.attributions[*event.attributed_to].source_mention;
  if (!speaker) return std::nullopt;
  const Actor& who = *article.mentions[*speaker].actor();
  const auto among = [&](const std::vector<std::uint32_t>& side) {
    return std::any_of(side.begin(), side.end(), [&](std::uint32_t m) {
      const Actor& other = *article.mentions[m].actor();
      if (m == *speaker || (!who.entity.empty() && who.entity == other.entity)) return true;
      return !who.country.empty() && who.country == other.country;
    });
  };
  if (among(event.actors)) return ClaimedBy::actor;
  if (among(event.recipients)) return ClaimedBy::recipient;
  return ClaimedBy::third;
}

}  // namespace dragoman
