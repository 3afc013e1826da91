#include "article/party.h"

#include <algorithm>

namespace dragoman {

Actor as_party(const Article& article, const Event& event, std::uint32_t mention) {
  Actor party = *article.mentions[mention].actor();
  if (party.basis != CountryBasis::guess) return party;
  const bool protests = event.code == EventCode::PROTEST &&
                        std::find(event.actors.begin(), event.actors.end(), mention) != event.actors.end();
  const bool located = event.place && *event.place < article.mentions.size();
  const Place* place = located ? article.mentions[*event.place].place() : nullptr;
  const bool at_home = place == nullptr || place->country == party.country;
  if (protests && at_home) {
    party.basis = CountryBasis::likely;
  } else {
    party.country.clear();
  }
  return party;
}

}  // namespace dragoman
