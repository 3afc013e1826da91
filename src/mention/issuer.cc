#include "mention/issuer.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "article/ascii_lower.h"
#include "article/sentence_mentions.h"
#include "mention/name_role.h"
#include "mention/sides.h"

namespace dragoman {
namespace {

constexpr std::uint32_t first_sentences = 3;  // where the headline of a statement stands, a slug before it

std::optional<std::uint32_t> actor_at(const Article& article, std::uint32_t sentence, std::uint32_t head) {
  for (const Mention& mention : mentions_of(article, sentence)) {
    if (mention.actor() != nullptr && mention.head == head && !mention.antecedent)
      return static_cast<std::uint32_t>(&mention - article.mentions.data());
  }
  return {};
}

/// "We, the Government of Peru".
std::optional<std::uint32_t> self_named(const Article& article, const std::unordered_set<std::string>& we) {
  for (std::uint32_t s = 0; s < article.sentences.size(); ++s) {
    const auto& tokens = article.sentences[s].tokens;
    for (std::uint32_t t = 1; t < tokens.size(); ++t) {
      if (tokens[t].deprel != Deprel::appos || tokens[t].head < 0 || tokens[t].head >= static_cast<std::int32_t>(t))
        continue;
      const Token& pronoun = tokens[static_cast<std::size_t>(tokens[t].head)];
      if (pronoun.upos != Upos::PRON || !we.contains(ascii_lower(article.words(pronoun.span)))) continue;
      if (const auto found = actor_at(article, s, t)) return found;
    }
  }
  return {};
}

/// "Statement by the Foreign Ministry of Cuba on the embargo", a headline.
std::optional<std::uint32_t> headlined(const Article& article, const std::unordered_set<std::string>& statements) {
  const auto last = std::min<std::size_t>(first_sentences, article.sentences.size());
  for (std::uint32_t s = 0; s < last; ++s) {
    const auto& tokens = article.sentences[s].tokens;
    for (std::uint32_t t = 0; t < tokens.size(); ++t) {
      if (tokens[t].deprel != Deprel::root || !statements.contains(ascii_lower(tokens[t].lemma))) continue;
      for (std::uint32_t by = t + 1; by < tokens.size(); ++by) {
        if (tokens[by].head != static_cast<std::int32_t>(t) || base(tokens[by].deprel) != Deprel::nmod) continue;
        const bool author = std::any_of(tokens.begin() + t, tokens.begin() + by, [&](const Token& token) {
          return token.head == static_cast<std::int32_t>(by) && token.deprel == Deprel::case_ &&
                 (token.lemma == "by" || token.lemma == "of" || token.lemma == "from");
        });
        const auto found = author ? actor_at(article, s, by) : std::nullopt;
        if (found) return found;
      }
    }
  }
  return {};
}

const NameFact* fact_of(const NameLexicon& lexicon, std::string_view name, NameKind kind) {
  for (const auto number : lexicon.index().find(name)) {
    const NameFact& fact = lexicon.fact(number);
    if (fact.kind == kind && !fact.namesake) return &fact;
  }
  return nullptr;
}

/// Gives `actor` what the lexicon says of a name; false where it says nothing.
bool take(Actor& actor, const NameFact* fact, const Article& article, const NameLexicon& lexicon) {
  const DatedRole* role = fact == nullptr ? nullptr : role_on(*fact, article.published);
  if (role == nullptr) return false;
  if (!role->country.empty()) actor.country = role->country;
  if (!role->sectors.empty()) actor.sectors = role->sectors;
  actor.rules.push_back(lexicon.rule(*fact));
  return true;
}

std::optional<Actor> publisher(const Article& article, const NameLexicon& lexicon) {
  if (!article.publisher) return {};
  const std::string_view name = *article.publisher;
  Actor actor;
  const NameFact* body = fact_of(lexicon, name, NameKind::organisation);
  if (body == nullptr) body = fact_of(lexicon, name, NameKind::seat);
  if (body != nullptr) {
    if (!take(actor, body, article, lexicon)) return {};
    if (std::find(actor.sectors.begin(), actor.sectors.end(), Sector::JRN) != actor.sectors.end()) return {};
    actor.entity = body->entity;
    actor.name = body->name;
    return actor;
  }
  // An office of a state: "Ministry of Foreign Affairs of Peru", "Embassy of Japan".
  const auto of = name.rfind(" of ");
  if (of == std::string_view::npos) return {};
  auto land = name.substr(of + 4);
  if (land.starts_with("the ")) land.remove_prefix(4);
  const NameFact* office = fact_of(lexicon, ascii_lower(name.substr(0, name.find(' '))), NameKind::role);
  if (!take(actor, office, article, lexicon) || actor.sectors.empty()) return {};
  if (!take(actor, fact_of(lexicon, land, NameKind::state), article, lexicon)) return {};
  actor.basis = CountryBasis::rule;
  return actor;
}

}  // namespace

std::optional<Issuer> issuer_of(const Article& article, const NameLexicon& lexicon,
                                const std::unordered_set<std::string>& we,
                                const std::unordered_set<std::string>& statements) {
  if (const auto self = self_named(article, we)) return Issuer{self, {}};
  if (const auto named = headlined(article, statements)) return Issuer{named, {}};
  if (auto actor = publisher(article, lexicon)) return Issuer{{}, std::move(*actor)};
  return {};
}

}  // namespace dragoman
