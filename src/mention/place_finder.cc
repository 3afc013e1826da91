#include "mention/place_finder.h"

#include <algorithm>
#include <utility>

#include "mention/actor_sentence.h"
#include "mention/place_choice.h"

namespace dragoman {
namespace {

bool any_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Named, but not as where something is: "China said".
constexpr double acting = 0.4;

// A state or capital that takes part and is not where something happens: "China said", "Beijing's", "with Moscow".
bool only_acts(const ActorSentence& s, std::uint32_t head) {
  const auto relation = s.token(s.first_conjunct(head)).deprel;
  const auto parent = s.head(s.first_conjunct(head));
  if (parent && s.fact_at(*parent, {NameKind::place_word}) != nullptr) return false;  // "the Damascus suburb"
  switch (base(relation)) {
    case Deprel::nsubj:
      return relation != Deprel::nsubj_pass;
    case Deprel::iobj:
    case Deprel::compound:
    case Deprel::amod:
    case Deprel::vocative:
      return true;
    case Deprel::obl:
    case Deprel::nmod:
      if (relation == Deprel::nmod_poss || relation == Deprel::obl_agent) return true;
      return any_of(s.preposition(head), {"with", "against", "by", "between", "among", "for", "than", "like"});
    default:
      return false;
  }
}

bool in_unknown_name(const ActorSentence& s, std::uint32_t head) {
  const auto relation = s.relation(head);
  const auto parent = s.head(head);
  if (!parent || (relation != Deprel::compound && relation != Deprel::flat)) return false;
  return s.token(*parent).upos == Upos::PROPN && s.hits().at[*parent] == NameHits::none;
}

// "president of France", "Kabul government": it says who, not where
bool tells_who(const ActorSentence& s, std::uint32_t head) {
  const auto first = s.first_conjunct(head);
  const auto relation = s.token(first).deprel;
  const auto parent = s.head(first);
  if (!parent) return false;
  const bool of = relation == Deprel::nmod && s.preposition(head) == "of";
  if (!of && base(relation) != Deprel::compound) return false;
  const auto* role = s.fact_at(*parent, {NameKind::role});
  return role != nullptr && !role->quantity;
}

struct Finder {
  const ActorSentence& s;
  std::uint32_t sentence;
  std::vector<Mention>& out;

  // "Nangarhar Province": the word tells how fine the place is, and belongs to the name where it is written like one
  void widen(const NameHit& hit, Place& place, std::uint32_t& last) const {
    if (hit.last + 1 >= s.size()) return;
    const auto* word = s.fact_at(hit.last + 1, {NameKind::place_word});
    if (word == nullptr || !word->precision) return;
    if (*word->precision == Precision::admin1 || *word->precision == Precision::admin2)
      place.precision = *word->precision;
    if (*word->precision == Precision::point && place.precision == Precision::city)
      place.confidence = std::min(place.confidence, 0.7);
    const auto initial = s.form(hit.last + 1).front();
    if (initial >= 'A' && initial <= 'Z') last = hit.last + 1;
  }

  void visit(const NameHit& hit) {
    if (s.hits().at[hit.first] == NameHits::none) return;
    auto head = hit.last;
    for (auto t = hit.first; t <= hit.last; ++t) {
      if (s.name_at(t) != nullptr) head = t;
    }
    const auto upos = s.token(head).upos;
    if (hit.first == hit.last && upos != Upos::PROPN && upos != Upos::X) return;
    if (s.fact_at(head, {NameKind::person, NameKind::organisation, NameKind::role, NameKind::discard}) != nullptr)
      return;
    const auto choice = choose_place(s, head);
    if (choice.place == nullptr || in_unknown_name(s, head)) return;

    const bool state = s.fact_at(head, {NameKind::state}) != nullptr;
    const bool capital = s.fact_at(head, {NameKind::capital, NameKind::seat}) != nullptr;
    const bool acts = (state || capital) && !s.specifies_place(head) && (only_acts(s, head) || tells_who(s, head));
    const auto& fact = *choice.place;
    Place place;
    place.name = fact.name;
    place.country = fact.roles.front().country;
    place.admin1 = fact.admin1;
    place.latitude = fact.latitude;
    place.longitude = fact.longitude;
    place.geonames = fact.geonames;
    place.precision = fact.precision.value_or(Precision::city);
    place.confidence = acts ? std::min(choice.confidence, acting) : choice.confidence;
    place.rule = s.lexicon().rule(fact);
    auto last = hit.last;
    widen(hit, place, last);
    out.push_back({{s.token(hit.first).span.begin, s.token(last).span.end}, sentence, head, std::move(place)});
  }
};

}  // namespace

tl::expected<PlaceFinder, Problem> PlaceFinder::open(const LexiconFolders& folders) {
  auto lexicon = NameLexicon::open(folders);
  if (!lexicon) return tl::unexpected(lexicon.error());
  return PlaceFinder(std::make_shared<const NameLexicon>(std::move(*lexicon)));
}

void PlaceFinder::find(const Article& article, std::uint32_t sentence_index, std::vector<Mention>& out) const {
  const ActorSentence view(*lexicon_, article, sentence_index);
  Finder finder{view, sentence_index, out};
  for (const auto& hit : view.hits().hits) finder.visit(hit);
}

}  // namespace dragoman
