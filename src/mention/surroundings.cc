#include "mention/surroundings.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "mention/antecedents.h"
#include "mention/lies_in.h"
#include "mention/named_beside.h"
#include "mention/sides.h"

namespace dragoman {
namespace {

constexpr std::uint32_t sentences_back = 2;
constexpr double surely_place = 0.8;

struct Surroundings {
  Article& article;
  const NameLexicon& lexicon;
  Antecedents antecedents;
  std::vector<std::uint32_t> places;  // mentions where something lies or is
  std::map<std::string, std::size_t> count;
  std::size_t all = 0;

  Surroundings(Article& of, const NameLexicon& names) : article(of), lexicon(names), antecedents(of) {
    for (std::uint32_t m = 0; m < article.mentions.size(); ++m) {
      if (!lies_in_country(article.mentions[m])) continue;
      places.push_back(m);
      ++count[article.mentions[m].place()->country];
      ++all;
    }
  }

  template <typename Is>
  [[nodiscard]] bool head_is(const Mention& mention, const Is& is) const {
    const Token& head = antecedents.head(mention);
    if (head.upos != Upos::NOUN) return false;
    const auto facts = lexicon.index().find(article.words(head.span));
    return std::any_of(facts.begin(), facts.end(), [&](std::uint32_t number) { return is(lexicon.fact(number)); });
  }

  /// "Killed 32", "left 12 dead": a number that counts people.
  [[nodiscard]] bool struck(const Mention& mention) const {
    const auto& tokens = article.sentences[mention.sentence].tokens;
    const Token& number = tokens[mention.head];
    if (number.upos != Upos::NUM || number.head < 0) return false;
    const auto is = [&](const Token& token, Link link) { return lexicon.link_of(token) == link; };
    const bool before = mention.head + std::size_t{1} < tokens.size() && is(tokens[mention.head + 1], Link::struck);
    return before || is(tokens[static_cast<std::size_t>(number.head)], Link::striking);
  }

  /// "At least ten civilians", "Thousands rallied".
  [[nodiscard]] bool local(const Mention& mention) const {
    if (mention.actor()->unspecified && struck(mention)) return true;
    const bool crowd = mention.actor()->unspecified;
    return head_is(mention, [&](const NameFact& fact) { return fact.local || (crowd && fact.quantity); });
  }

  /// "The town".
  [[nodiscard]] bool land(const Mention& mention) const {
    return head_is(mention, [](const NameFact& fact) { return fact.kind == NameKind::place_word; });
  }

  /// The place that the phrase names: all of an unknown name that is surely no person ("captured Manbij"), or the one
  /// in "the city of Manbij".
  [[nodiscard]] const Place* named_place(const Mention& mention) const {
    if (mention.antecedent || !mention.actor()->entity.empty()) return nullptr;
    const bool word = land(mention);
    for (const auto at : places) {
      const Mention& place = article.mentions[at];
      if (place.sentence != mention.sentence) continue;
      const bool is_it = place.span == mention.span && place.place()->confidence >= surely_place;
      const bool of_it = mention.span.contains(place.span) ||
                         antecedents.head(place).head == static_cast<std::int32_t>(mention.head);  // "in Idlib"
      if (is_it || (word && of_it)) return place.place();
    }
    return nullptr;
  }

  static bool fits(const std::string& country, const std::vector<std::string>* homes) {
    return homes == nullptr || std::find(homes->begin(), homes->end(), country) != homes->end();
  }

  [[nodiscard]] std::optional<std::string> country_of(const Mention& mention,
                                                      const std::vector<std::string>* homes) const {
    const std::uint32_t head = antecedents.head(mention).span.begin;
    const std::string* nearest = nullptr;
    std::uint32_t best = UINT32_MAX;
    for (auto at = places.rbegin(); at != places.rend(); ++at) {
      const Mention& place = article.mentions[*at];
      if (place.sentence > mention.sentence) continue;
      if (place.sentence + sentences_back < mention.sentence ||
          (nearest != nullptr && place.sentence < mention.sentence))
        break;
      const std::string& country = place.place()->country;
      if (!fits(country, homes)) continue;
      const std::uint32_t far = place.span.begin > head ? place.span.begin - head : head - place.span.begin;
      if (far < best) {
        best = far;
        nearest = &country;
      }
    }
    if (nearest != nullptr) return *nearest;
    std::size_t fitting = 0;
    for (const auto& [country, times] : count) fitting += fits(country, homes) ? times : 0;
    for (const auto& [country, times] : count) {
      if (fits(country, homes) && 2 * times > fitting) return country;
    }
    return {};
  }

  void run() {
    for (const auto m : antecedents.actors()) {
      const Mention& mention = article.mentions[m];
      Actor& actor = std::get<Actor>(article.mentions[m].what);
      if (!actor.country.empty()) continue;
      if (const Place* const place = named_place(mention)) {
        actor.country = place->country;
        if (!land(mention)) {
          actor.sectors.clear();
          actor.name.clear();
        }
        actor.rules.insert(actor.rules.begin(), "place");
        continue;
      }
      const auto* home = homes_of(article, lexicon, mention);
      if (home == nullptr && !local(mention) && !land(mention)) continue;
      if (const auto country = country_of(mention, home)) {
        actor.country = *country;
        actor.basis = CountryBasis::rule;
        actor.rules.insert(actor.rules.begin(), "place");
      }
    }
  }
};

}  // namespace

void resolve_surroundings(Article& article, const NameLexicon& lexicon) { Surroundings(article, lexicon).run(); }

}  // namespace dragoman
