#include "article/party.h"

#include <algorithm>

namespace dragoman {

namespace {

/// The place that the text named last before the event's own words, which are about it as long as no other is named.
const Place* latest_place(const Article& article, const Event& event) {
  const Place* latest = nullptr;
  for (const Mention& mention : article.mentions) {
    if (mention.span.begin >= event.evidence.trigger.begin) break;
    if (mention.place() != nullptr) latest = mention.place();
  }
  return latest;
}

}  // namespace

Actor as_party(const Article& article, const Event& event, std::uint32_t mention) {
  Actor party = *article.mentions[mention].actor();
  if (party.basis != CountryBasis::guess) return party;
  const bool protests = event.code == EventCode::PROTEST &&
                        std::find(event.actors.begin(), event.actors.end(), mention) != event.actors.end();
  const auto elsewhere = [&](const Place* place) { return place != nullptr && place->country != party.country; };
  const bool located = event.place && *event.place < article.mentions.size();
  const bool away = located && elsewhere(article.mentions[*event.place].place());
  if (protests && !away && !elsewhere(latest_place(article, event))) {
    party.basis = CountryBasis::likely;
  } else {
    party.country.clear();
  }
  return party;
}

}  // namespace dragoman
