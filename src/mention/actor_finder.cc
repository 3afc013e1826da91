#include "mention/actor_finder.h"

#include <algorithm>
#include <string>
#include <utility>

#include "article/ascii_lower.h"
#include "mention/actor_phrase.h"
#include "mention/actor_reading.h"
#include "mention/actor_sentence.h"
#include "mention/actor_stance.h"
#include "mention/sides.h"

namespace dragoman {
namespace {

struct Finder {
  const ActorSentence& s;
  std::uint32_t sentence;
  std::vector<Mention>& out;
  NounPhrase phrase;
  std::vector<bool> taken;              // tokens that are in a mention or told about one
  std::vector<std::string> country_at;  // of the mention that hangs on a token, where modifiers before it told it

  Finder(const ActorSentence& view, std::uint32_t index, std::vector<Mention>& mentions)
      : s(view), sentence(index), out(mentions), taken(view.size(), false), country_at(view.size()) {}

  [[nodiscard]] Span span(std::uint32_t first, std::uint32_t last) const {
    return {s.token(first).span.begin, s.token(last).span.end};
  }

  void emit(std::uint32_t first, std::uint32_t last, std::uint32_t head, Actor actor) {
    out.push_back({span(first, last), sentence, head, std::move(actor)});
  }

  // "a call to the Kremlin on Sunday, Angela Merkel ...": parsers hang on names what does not explain them
  [[nodiscard]] bool somebody_else(const NounPhrase::Visit& visit, const ActorReading& reading) const {
    if (visit.tie != Tie::apposition || reading.self == nullptr) return false;
    if (visit.token >= phrase.first && visit.token <= phrase.last) return false;
    const auto kind = reading.self->kind;
    if (kind != NameKind::state && kind != NameKind::seat && kind != NameKind::capital &&
        kind != NameKind::organisation) {
      return false;
    }
    const auto* other =
        s.fact_at(visit.token, {NameKind::person, NameKind::organisation, NameKind::state, NameKind::seat});
    return other != nullptr && other->entity != reading.actor.entity;
  }

  // "Assad's forces", "the wives of fighters", "gunmen led by Sami Daoud": whoever has them is somebody beside them.
  [[nodiscard]] bool owner_apart(const NounPhrase::Visit& visit, const ActorReading& reading) const {
    if (visit.tie == Tie::leader) {
      const bool unknown = s.name_at(visit.token) == nullptr && !in_name(visit.token);
      return s.fact_at(visit.token, {NameKind::person}) != nullptr ||
             (unknown && s.relation(visit.token) == Deprel::obl && s.token(visit.token).upos == Upos::PROPN);
    }
    if (visit.tie != Tie::possessor && visit.tie != Tie::complement) return false;
    const auto* role = reading.self != nullptr && reading.self->kind == NameKind::role ? reading.self : nullptr;
    if (s.name_at(visit.token) == nullptr) return s.token(visit.token).upos == Upos::PROPN && !in_name(visit.token);
    if (s.fact_at(visit.token, {NameKind::person}) != nullptr) return true;
    if (role == nullptr) return false;
    if (role->other) return true;
    return !role->weak && s.fact_at(visit.token, {NameKind::role, NameKind::national, NameKind::people}) != nullptr;
  }

  [[nodiscard]] bool in_name(std::uint32_t token) const { return s.hits().at[token] != NameHits::none; }

  void take(const ActorReading& reading) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> apart;
    for (const auto& visit : phrase.visits) {
      if (owner_apart(visit, reading)) {
        const auto* hit = s.name_at(visit.token);
        apart.emplace_back(hit != nullptr ? hit->first : visit.token, hit != nullptr ? hit->last : visit.token);
        continue;
      }
      if (somebody_else(visit, reading)) continue;
      const bool loose = visit.tie == Tie::within || visit.tie == Tie::source || visit.tie == Tie::complement;
      if (!loose || visit.token == reading.country_token) taken[visit.token] = true;
    }
    for (auto t = phrase.first; t <= phrase.last; ++t) taken[t] = true;
    for (const auto& [first, last] : apart) {
      for (auto t = first; t <= last; ++t) taken[t] = false;
    }
  }

  // "officials from China": the words that told the country belong to the phrase
  void widen(const ActorReading& reading) {
    if (reading.country_tie != Tie::within && reading.country_tie != Tie::source) return;
    const auto* hit = s.name_at(reading.country_token);
    if (hit != nullptr && hit->last > phrase.last && hit->last - phrase.last <= 6) phrase.last = hit->last;
  }

  // "Chinese officials and diplomats": the second has the first one's country
  void inherit(std::uint32_t head, ActorReading& reading) const {
    if (!reading.actor.country.empty() || reading.self == nullptr || reading.self->kind != NameKind::role) return;
    if (s.relation(head) != Deprel::conj) return;
    const auto first = s.head(head);
    if (!first || country_at[*first].empty()) return;
    for (const auto child : s.children().of(head)) {
      const auto relation = s.token(child).deprel;
      if (relation == Deprel::det || relation == Deprel::nmod_poss || relation == Deprel::nummod) return;
    }
    reading.actor.country = country_at[*first];
  }

  // The names beside the one that told the country: "China and Russia" in "leaders of China and Russia".
  [[nodiscard]] std::vector<std::pair<std::uint32_t, std::string>> coordinated(const ActorReading& reading) const {
    std::vector<std::pair<std::uint32_t, std::string>> all;
    if (reading.country_tie != Tie::modifier && reading.country_tie != Tie::possessor &&
        reading.country_tie != Tie::complement) {
      return all;
    }
    const auto list = s.first_conjunct(reading.country_token);
    for (const auto& name : phrase.names) {
      if (name.tie != reading.country_tie || s.first_conjunct(name.token) != list) continue;
      const auto* fact =
          s.fact_at(name.token, {NameKind::adjective, NameKind::state, NameKind::organisation, NameKind::capital});
      if (fact == nullptr) continue;
      const auto* role = role_on(*fact, s.day());
      if (role == nullptr || role->country.empty()) continue;
      all.emplace_back(name.token, role->country);
    }
    std::sort(all.begin(), all.end());
    const bool differ =
        std::any_of(all.begin(), all.end(), [&](const auto& one) { return one.second != all.front().second; });
    if (!differ) all.clear();
    return all;
  }

  // Of "three of the protesters" these. "Hundreds of protesters" are others than those named before.
  [[nodiscard]] std::optional<std::uint32_t> counted() const {
    if (s.token(phrase.head).upos != Upos::NUM) return {};
    for (const auto& visit : phrase.visits) {
      const Upos upos = s.token(visit.token).upos;
      const bool noun = upos == Upos::NOUN || upos == Upos::PROPN;
      if (visit.tie == Tie::self && visit.token != phrase.head && noun) return visit.token;
    }
    return {};
  }

  void emit_phrase(std::uint32_t head, ActorReading& reading) {
    widen(reading);
    const auto several = coordinated(reading);
    if (several.empty()) {
      emit(phrase.first, phrase.last, head, reading.actor);
      out.back().counted = counted();
      return;
    }
    const bool before = several.front().first < head;
    for (std::size_t i = 0; i < several.size(); ++i) {
      const auto& hit = *s.name_at(several[i].first);
      auto first = hit.first;
      auto last = hit.last;
      if (before && i + 1 == several.size()) last = std::max(last, phrase.last);
      if (before && i == 0) first = std::min(first, phrase.first);
      if (!before && i == 0) first = phrase.first;
      auto actor = reading.actor;
      actor.country = several[i].second;
      emit(first, last, head, std::move(actor));
    }
  }

  void emit_place(std::uint32_t head) {
    const auto* place = s.place_at(head);
    if (place == nullptr || place->roles.front().country.empty() || !is_actor_place(*place)) return;
    if (place_stance(s, head) != Stance::target && !s.takes_part(head)) return;
    Actor actor;
    actor.country = place->roles.front().country;
    actor.rules.push_back(s.lexicon().rule(*place));
    const auto* hit = s.name_at(head);
    emit(hit->first, hit->last, head, std::move(actor));
    taken[head] = true;
  }

  // "aid for those affected", "anyone who takes part", "fired at everybody": words that stand for nobody named before
  [[nodiscard]] bool described(std::uint32_t head) const {
    const Token& token = s.token(head);
    if ((token.upos != Upos::PRON && token.upos != Upos::DET) || token.xpos == Penn::PRP) return false;
    const std::string_view form = s.form(head);
    if (token.xpos == Penn::NN && form.ends_with("body") && !form.ends_with("obody")) return true;
    if (token.xpos == Penn::NN && form.ends_with("yone")) return true;
    const auto children = s.children().of(head);
    return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
      const Deprel relation = base(s.token(child).deprel);  // "those affected", "those responsible"
      return child > head && (relation == Deprel::acl || relation == Deprel::amod);
    });
  }

  // "killing seven", "urged both", "blamed the other": a word that counts or tells apart those who were named or not
  [[nodiscard]] bool counts_or_parts(std::uint32_t head) const {
    const Token& token = s.token(head);
    const Deprel relation = base(s.token(s.first_conjunct(head)).deprel);
    if (relation != Deprel::nsubj && relation != Deprel::obj && relation != Deprel::iobj && relation != Deprel::obl)
      return false;
    const auto children = s.children().of(head);
    if (token.upos == Upos::ADJ) {
      const bool apart = token.lemma == "other" || token.lemma == "former" || token.lemma == "latter";
      return apart && std::any_of(children.begin(), children.end(),
                                  [&](std::uint32_t child) { return s.token(child).lemma == "the"; });
    }
    const bool number = token.upos == Upos::NUM && token.xpos == Penn::CD;
    const bool some =
        token.upos == Upos::DET && token.lemma != "this" && token.lemma != "that" && token.lemma != "each";
    return (number || some) && std::none_of(children.begin(), children.end(), [&](std::uint32_t child) {
             // "some of the villages": these; but "at least 63"
             return child > head && base(s.token(child).deprel) == Deprel::nmod;
           });
  }

  // "arrested 51", "at least 63 were detained": in an event that the model sees people are counted; but "the two", and
  // "Mira Rojkan, 22, and her mother"
  [[nodiscard]] bool counts_people(std::uint32_t head) const {
    const std::uint32_t first = s.first_conjunct(head);
    if (s.token(head).upos != Upos::NUM || s.token(first).upos != Upos::NUM || !counts_or_parts(head)) return false;
    const auto children = s.children().of(head);
    const bool known = std::any_of(children.begin(), children.end(),
                                   [&](std::uint32_t child) { return s.token(child).deprel == Deprel::det; });
    const auto deed = s.head(first);
    if (known || !deed || !undergoes(s.token(first).deprel)) return false;
    return s.tells_event(*deed) || s.lexicon().link_of(s.token(*deed)) == Link::striking || struck_behind(first) ||
           struck_behind(head);
  }

  // "left 12 dead and 30 wounded"
  [[nodiscard]] bool struck_behind(std::uint32_t number) const {
    return number + 1 < s.size() && (s.lexicon().link_of(s.token(number + 1)) == Link::struck ||
                                     s.lexicon().link(ascii_lower(s.form(number + 1))) == Link::struck);
  }

  // "the Syrian city of Aleppo" is of its state, "Isis strongholds" of whoever holds them.
  [[nodiscard]] Actor of_place() const {
    Actor actor;
    for (const auto& name : phrase.names) {
      if (name.tie >= Tie::source) continue;
      const auto* fact = s.fact_at(name.token, {NameKind::adjective, NameKind::state, NameKind::organisation,
                                                NameKind::role, NameKind::modifier});
      const auto* role = fact == nullptr ? nullptr : role_on(*fact, s.day());
      if (role == nullptr) continue;
      if (actor.country.empty()) actor.country = role->country;
      // "major cities", "military zones" are nobody's
      const bool noun = s.token(name.token).upos != Upos::ADJ || fact->kind == NameKind::organisation;
      Actor owner;
      owner.sectors = role->sectors;
      if (actor.sectors.empty() && noun && fights(owner)) {
        actor.sectors = role->sectors;
        actor.group = fact->group;
      }
      actor.rules.push_back(s.lexicon().rule(*fact));
    }
    return actor;
  }

  // "Thousands rallied"
  [[nodiscard]] bool is_crowd(std::uint32_t head) const {
    const auto* count = s.fact_at(head, {NameKind::role});
    if (count == nullptr || !count->quantity || s.token(head).xpos != Penn::NNS) return false;
    const auto children = s.children().of(head);  // "dozens of airstrikes" are no people
    return std::none_of(children.begin(), children.end(), [&](std::uint32_t child) {
      const Deprel relation = base(s.token(child).deprel);
      return relation == Deprel::nmod;
    });
  }

  static Actor crowd() {
    Actor actor;
    actor.sectors = {Sector::CVL};
    actor.unspecified = true;
    actor.rules.emplace_back("unspecified");
    return actor;
  }

  // "shelled the area", "fired at the town"
  [[nodiscard]] bool is_target(std::uint32_t head) const {
    if (place_stance(s, head) != Stance::target) return false;
    const auto deed = s.head(s.first_conjunct(head));
    return s.preposition(head) == "at" || (s.preposition(head).empty() && deed && s.tells_event(*deed));
  }

  // "control of the city of Mosul": the model points at the name.
  [[nodiscard]] bool name_takes_part(std::uint32_t head) const {
    const auto children = s.children().of(head);
    return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
      return s.token(child).deprel == Deprel::nmod && s.preposition(child) == "of" && s.takes_part(child);
    });
  }

  // "shelled the area": somebody or something that takes part, of which no name says who it is.
  void emit_stranger(std::uint32_t head) {
    const bool place = s.fact_at(head, {NameKind::place_word}) != nullptr;
    const bool target = place && (is_target(head) || name_takes_part(head));
    if ((!s.nominal(head) && !described(head) && !counts_or_parts(head)) || s.tells_event(head)) return;
    const bool counted = counts_people(head);
    if (!s.takes_part(head) && !target && !counted) return;
    const bool parties = s.token(head).lemma == "side";                                       // "accused both sides"
    if (s.token(head).phrase == PhraseKind::thing && !place && !counted && !parties) return;  // "criticised the pact"
    const auto acts = [&](const TiedName& name) {
      return name.tie < Tie::source && s.fact_at(name.token, {NameKind::person, NameKind::organisation, NameKind::state,
                                                              NameKind::seat, NameKind::capital, NameKind::adjective,
                                                              NameKind::people, NameKind::national}) != nullptr;
    };
    if (!place && std::any_of(phrase.names.begin(), phrase.names.end(), acts)) return;
    emit(phrase.first, phrase.last, head, place ? of_place() : counted || is_crowd(head) ? crowd() : Actor{});
    for (auto t = phrase.first; t <= phrase.last; ++t) taken[t] = true;
  }

  // "air strikes in Syria": the model sees it take part, but not as its government.
  static bool is_land(const ActorReading& reading) {
    return reading.self != nullptr &&
           (reading.self->kind == NameKind::state || reading.self->kind == NameKind::capital);
  }

  static bool is_actor_place(const NameFact& place) {
    return place.precision != Precision::country && place.precision != Precision::point;
  }

  // "the three guarantors, Russia, Turkey and Iran", "two towns, Goma and Bukavu": those who are named one by one
  [[nodiscard]] bool names_its_members(std::uint32_t head) const {
    const auto named = [&](std::uint32_t token) {
      return s.fact_at(token, {NameKind::state, NameKind::organisation, NameKind::capital, NameKind::place}) != nullptr;
    };
    const auto children = s.children().of(head);
    return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
      if (child < head || s.token(child).deprel != Deprel::appos || !named(child)) return false;
      const auto others = s.children().of(child);
      return std::any_of(others.begin(), others.end(),
                         [&](std::uint32_t other) { return s.token(other).deprel == Deprel::conj && named(other); });
    });
  }

  void visit(std::uint32_t head) {
    if (taken[head]) return;
    if (s.token(head).xpos == Penn::NNS && names_its_members(head)) return;
    const bool named = s.name_at(head) != nullptr;
    if (!named && (s.token(head).upos != Upos::PROPN || s.hits().at[head] != NameHits::none)) {
      // "two of the soldiers": a number counts like a noun; "shoppers": the model knows people whom the lexicon does
      // not
      const bool land = s.fact_at(head, {NameKind::place_word}) != nullptr;
      if (s.token(head).upos != Upos::NUM && !land && !s.describes_people(head) && !s.takes_part(head)) return;
    }
    if (s.is_team(head)) return;
    gather_phrase(s, head, phrase);
    // "RAF airstrikes killed": what happens is nobody; whose it is stands beside it
    if (!named && s.tells_event(head) && (s.token(head).phrase != PhraseKind::person || !phrase.names.empty())) return;
    auto reading = read_actor(s, phrase);
    if (!reading) {
      if (s.place_at(head) != nullptr) {
        emit_place(head);
      } else {
        emit_stranger(head);
      }
      return;
    }
    auto how = stance(s, head, *reading);
    if (how == Stance::none && !s.takes_part(head)) return;
    if (how == Stance::none && is_land(*reading)) how = Stance::target;
    if (how == Stance::target) reading->actor.sectors.clear();
    inherit(head, *reading);
    if (reading->country_token != UINT32_MAX && reading->country_token < head &&
        reading->country_tie <= Tie::possessor) {
      country_at[head] = reading->actor.country;
    }
    emit_phrase(head, *reading);
    take(*reading);
  }
};

}  // namespace

tl::expected<ActorFinder, Problem> ActorFinder::open(const LexiconFolders& folders,
                                                     const std::vector<std::filesystem::path>& compiled) {
  auto lexicon = NameLexicon::open(folders, compiled);
  if (!lexicon) return tl::unexpected(lexicon.error());
  return ActorFinder(std::make_shared<const NameLexicon>(std::move(*lexicon)));
}

void ActorFinder::find(const ActorSentence& view, std::uint32_t sentence_index, std::vector<Mention>& out) {
  const auto before = static_cast<std::ptrdiff_t>(out.size());
  Finder finder(view, sentence_index, out);
  const auto order = view.children().bottom_up();  // read backwards: a phrase before the names in it
  for (auto at = order.size(); at-- > 0;) finder.visit(order[at]);
  std::stable_sort(out.begin() + before, out.end(), [](const Mention& a, const Mention& b) { return a.span < b.span; });
}

}  // namespace dragoman
