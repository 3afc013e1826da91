#include "mention/fighting_side.h"

#include <map>
#include <string>

#include "mention/named_beside.h"

namespace dragoman {
namespace {

bool fights(const Actor& actor) {
  if (actor.sectors.empty()) return false;
  switch (actor.sectors.front()) {
    case Sector::MIL:
    case Sector::REB:
    case Sector::UAF:
    case Sector::PRM:
      return true;
    default:
      return false;
  }
}

// Its sector is no more than its head's, which would give way to that of whoever it belongs to.
bool on_no_side(const Article& article, const NameLexicon& lexicon, const Mention& mention) {
  const Actor& actor = *mention.actor();
  if (mention.antecedent || !actor.entity.empty() || actor.country.empty()) return false;
  const NameFact* const role = named_role(article, lexicon, mention);
  if (role == nullptr || !role->weak || role->roles.empty() || role->roles.front().sectors != actor.sectors) return false;
  return actor.sectors.front() == Sector::UAF || actor.basis != CountryBasis::words;
}

}  // namespace

void find_fighting_sides(Article& article, const NameLexicon& lexicon) {
  std::map<std::string, const Actor*> last;  // by country, who fights by a name of his own
  for (Mention& mention : article.mentions) {
    Actor* const actor = std::get_if<Actor>(&mention.what);
    if (actor == nullptr || !fights(*actor)) continue;
    if (!actor->entity.empty() && !actor->person && !mention.antecedent) {
      last[actor->country] = actor;
    } else if (const auto side = last.find(actor->country);
               side != last.end() && on_no_side(article, lexicon, mention) && actor->sectors != side->second->sectors) {
      actor->sectors = side->second->sectors;
      actor->group = side->second->group;
      actor->rules.insert(actor->rules.begin(), "side");
    }
  }
}

}  // namespace dragoman
