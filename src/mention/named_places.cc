#include "mention/named_places.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "article/sentence_mentions.h"
#include "mention/name_role.h"

namespace dragoman {
namespace {

/// The name tells this country, as its capital's or another place's; as a state's only where it turned out to be a
/// region.
bool may_tell(const NameLexicon& lexicon, std::string_view name, const std::string& country, bool region) {
  const auto facts = lexicon.index().find(name);
  const bool state = std::any_of(facts.begin(), facts.end(),
                                 [&](std::uint32_t number) { return lexicon.fact(number).kind == NameKind::state; });
  if (state && !region) return false;
  return std::any_of(facts.begin(), facts.end(), [&](std::uint32_t number) {
    const NameFact& fact = lexicon.fact(number);
    const bool place = fact.kind == NameKind::state || fact.kind == NameKind::capital || fact.kind == NameKind::place;
    return place && !fact.roles.empty() && fact.roles.front().country == country;
  });
}

}  // namespace

void follow_places(Article& article, const NameLexicon& lexicon) {
  for (const Mention& mention : article.mentions) {
    const Place* const place = mention.place();
    if (place == nullptr || !is_actor_country(place->country)) continue;
    for (Mention& other : mentions_of(article, mention.sentence)) {
      auto* const actor = std::get_if<Actor>(&other.what);
      if (actor == nullptr || actor->country.empty()) continue;
      if (!other.span.contains(mention.span) || other.head == mention.head || !actor->entity.empty()) continue;
      if (actor->country == place->country ||
          !may_tell(lexicon, article.words(mention.span), actor->country, place->precision == Precision::admin1))
        continue;
      actor->country = place->country;
    }
  }
}

}  // namespace dragoman
