#include "mention/fighting_side.h"

#include <algorithm>
#include <map>
#include <string>

#include "mention/named_beside.h"
#include "mention/sides.h"

namespace dragoman {
namespace {

// The role of the phrase's head, or the title of its name ("commander Adnan Sorani").
const NameFact* weak_role(const Article& article, const NameLexicon& lexicon, const Mention& mention) {
  if (const NameFact* const role = named_role(article, lexicon, mention)) return role->weak ? role : nullptr;
  for (const Token& token : article.sentences[mention.sentence].tokens) {
    if (!mention.span.contains(token.span)) continue;
    const NameFact* const role = role_by(lexicon, article.words(token.span));
    if (role != nullptr && role->weak) return role;
  }
  return nullptr;
}

// "Regime forces", "naval commanders": a word beside the role says whose or of what kind they are.
bool told_beside(const Article& article, const NameLexicon& lexicon, const Mention& mention, const NameFact& own) {
  const auto& tokens = article.sentences[mention.sentence].tokens;
  return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
    if (&token == &tokens[mention.head] || !mention.span.contains(token.span)) return false;
    const auto facts = lexicon.index().find(article.words(token.span));
    return std::any_of(facts.begin(), facts.end(), [&](std::uint32_t number) {
      const NameFact& fact = lexicon.fact(number);
      const bool whose = fact.kind == NameKind::role || fact.kind == NameKind::organisation ||
                         fact.kind == NameKind::adjective || fact.kind == NameKind::state ||
                         fact.kind == NameKind::seat;
      return &fact != &own && (whose || (fact.kind == NameKind::modifier && !fact.roles.front().sectors.empty()));
    });
  });
}

// Its sector is no more than its role's, which would give way to that of whoever it belongs to.
bool on_no_side(const Article& article, const NameLexicon& lexicon, const Mention& mention) {
  const Actor& actor = *mention.actor();
  if (mention.antecedent || !actor.entity.empty() || actor.country.empty()) return false;
  if (actor.sectors.front() != Sector::UAF && actor.basis == CountryBasis::words) return false;
  const NameFact* const role = weak_role(article, lexicon, mention);
  return role != nullptr && !role->roles.empty() && role->roles.front().sectors == actor.sectors &&
         !told_beside(article, lexicon, mention, *role);
}

void join(Actor& actor, const Actor& side) {
  if (actor.sectors == side.sectors) return;
  actor.sectors = side.sectors;
  actor.group = side.group;
  actor.rules.insert(actor.rules.begin(), "side");
}

}  // namespace

void find_fighting_sides(Article& article, const NameLexicon& lexicon) {
  std::map<std::string, const Actor*> last;    // by country, who fights by a name of his own
  std::map<std::string, const Actor*> joined;  // by name: "Sorani" after "commander Adnan Sorani"
  for (Mention& mention : article.mentions) {
    Actor* const actor = std::get_if<Actor>(&mention.what);
    if (actor == nullptr || !fights(*actor)) continue;
    if (!actor->entity.empty() && !actor->person && !mention.antecedent) {
      last[actor->country] = actor;
      continue;
    }
    const auto side = last.find(actor->country);
    if (const auto same = joined.find(actor->name); same != joined.end() && !mention.antecedent) {
      join(*actor, *same->second);
    } else if (side != last.end() && on_no_side(article, lexicon, mention)) {
      join(*actor, *side->second);
      if (!actor->name.empty()) joined[actor->name] = side->second;
    }
  }
}

}  // namespace dragoman
