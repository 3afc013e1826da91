#include "mention/place_finder.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <utility>

#include "mention/spelling.h"

namespace dragoman {
namespace {

bool any_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

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

// "Ohio Department of Health"
bool before_institution(const ActorSentence& s, std::uint32_t head) {
  const auto parent = s.head(head);
  return parent && *parent > head && s.fact_at(*parent, {NameKind::institution}) != nullptr;
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

// North Ossetia, West Oakland: a word of direction before a name that the gazetteer has without it
bool is_direction(std::string_view form) {
  return any_of(form, {"North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Central",
                       "Upper", "Lower", "Greater", "Old", "New", "Downtown", "Inner", "Outer"});
}

bool starts_big(std::string_view form) {
  return !form.empty() &&
         ((form.front() >= 'A' && form.front() <= 'Z') || static_cast<unsigned char>(form.front()) >= 0x80);
}

double kilometres_apart(const ToponymCandidate& a, const GazetteerPlace& b) {
  constexpr double a_degree = 111;
  const double up = (a.latitude - b.latitude) * a_degree;
  const double along = (a.longitude - b.longitude) * a_degree * std::cos(a.latitude * std::numbers::pi / 180);
  return std::hypot(up, along);
}

// To about ten metres, as the table has it.
double rounded(float degrees) { return std::round(static_cast<double>(degrees) * 1e4) / 1e4; }

struct Finder {
  const ActorSentence& s;
  const Gazetteer* gazetteer;
  std::uint32_t sentence;
  Toponyms& out;
  std::vector<bool> taken;             // tokens of longer names of the gazetteer
  std::vector<std::uint32_t> numbers;  // scratch

  Finder(const ActorSentence& view, const Gazetteer* places, std::uint32_t index, Toponyms& toponyms)
      : s(view), gazetteer(places), sentence(index), out(toponyms), taken(view.size(), false) {}

  // What the lexicon's own lines say of a name.
  void own_candidates(const NameHit& hit) {
    const NameFact* state = nullptr;
    const auto first = out.candidates.size();
    for (const auto number : s.hits().facts_of(hit)) {
      const auto& fact = s.lexicon().fact(number);
      if (fact.kind == NameKind::place) add_own(fact);
      if (fact.kind == NameKind::state) state = &fact;
    }
    // "U.S.", "Burma": the state's other names have no line among the places
    if (state == nullptr) return;
    const auto& country = state->roles.front().country;
    const bool known = std::any_of(
        out.candidates.begin() + static_cast<std::ptrdiff_t>(first), out.candidates.end(),
        [&](const ToponymCandidate& one) { return one.country == country || one.precision == Precision::country; });
    if (known) return;
    if (const auto* place = s.lexicon().state_as_place(country)) add_own(*place);
  }

  void add_own(const NameFact& fact) {
    ToponymCandidate one;
    one.own = &fact;
    one.name = fact.name;
    one.country = fact.roles.front().country;
    one.admin1 = fact.admin1;
    one.latitude = fact.latitude.value_or(0);
    one.longitude = fact.longitude.value_or(0);
    if (fact.geonames) one.geonames = static_cast<std::uint32_t>(*fact.geonames);
    one.precision = fact.precision.value_or(Precision::city);
    one.minor = fact.minor;
    out.candidates.push_back(one);
  }

  // What the gazetteer says of the same name: people and id of our own places, and other places.
  void add_gazetteer(const std::vector<std::uint32_t>& found, std::size_t first) {
    const auto own_end = out.candidates.size();
    for (const auto number : found) {
      const GazetteerPlace& place = gazetteer->place(number);
      bool same = false;
      for (auto c = first; c < own_end && !same; ++c) {
        ToponymCandidate& own = out.candidates[c];
        if (own.country != std::string_view(place.country.data(), 3) || own.precision == Precision::country) continue;
        if (own.precision != place.precision ||
            kilometres_apart(own, place) > (place.precision == Precision::city ? 40 : 250))
          continue;
        same = true;
        own.people = std::max(own.people, place.people);
        if (own.zone.empty()) own.zone = gazetteer->text(place.zone);
        if (own.geonames == 0) own.geonames = place.geonames;
        if (own.admin1.empty()) own.admin1 = gazetteer->text(place.admin1);
      }
      if (same) continue;
      ToponymCandidate one;
      one.geonames = place.geonames;
      one.name = gazetteer->text(place.name);
      one.country = {place.country.data(), 3};
      one.admin1 = gazetteer->text(place.admin1);
      one.latitude = rounded(place.latitude);
      one.longitude = rounded(place.longitude);
      one.zone = gazetteer->text(place.zone);
      one.people = place.people;
      one.precision = place.precision;
      out.candidates.push_back(one);
    }
  }

  Toponym& push(std::uint32_t first, std::uint32_t last, std::uint32_t head, std::size_t begin, bool acts) {
    words.clear();
    for (auto t = first; t <= last; ++t) words.add(s.form(t));
    const auto here = Gazetteer::key(words, 0, words.words.size());
    for (auto c = begin; c < out.candidates.size(); ++c) {
      words.clear();
      words.add(out.candidates[c].name);
      out.candidates[c].other_name = Gazetteer::key(words, 0, words.words.size()) != here;
    }
    Toponym one;
    one.sentence = sentence;
    one.head = head;
    one.first = first;
    one.last = last;
    one.begin = static_cast<std::uint32_t>(begin);
    one.end = static_cast<std::uint32_t>(out.candidates.size());
    one.acts = acts;
    widen(one);
    one.span = {s.token(first).span.begin, s.token(one.last).span.end};
    out.all.push_back(one);
    return out.all.back();
  }

  // "Nangarhar Province": the word tells how fine the place is, and belongs to the name where it is written like one
  void widen(Toponym& one) const {
    if (one.last + 1 >= s.size()) return;
    const auto* word = s.fact_at(one.last + 1, {NameKind::place_word});
    if (word == nullptr || !word->precision) return;
    if (*word->precision == Precision::admin1 || *word->precision == Precision::admin2) one.finer = *word->precision;
    if (starts_big(s.form(one.last + 1))) one.last = one.last + 1;
  }

  // "Texas Fire Service"
  [[nodiscard]] bool region_of_body(std::uint32_t head) const {
    const auto* place = s.place_at(head);
    const auto parent = s.head(head);
    return place != nullptr && !place->minor && parent && s.relation(head) == Deprel::compound &&
           s.token(*parent).phrase == PhraseKind::body &&
           (place->precision == Precision::admin1 || place->precision == Precision::country);
  }

  void visit(const NameHit& hit) {
    if (s.hits().at[hit.first] == NameHits::none || taken[hit.first]) return;
    auto head = hit.last;
    for (auto t = hit.first; t <= hit.last; ++t) {
      if (s.name_at(t) != nullptr) head = t;
    }
    const auto upos = s.token(head).upos;
    if (hit.first == hit.last && upos != Upos::PROPN && upos != Upos::X) return;
    if (s.fact_at(head, {NameKind::person, NameKind::organisation, NameKind::role, NameKind::discard}) != nullptr)
      return;
    if ((in_unknown_name(s, head) && !region_of_body(head)) || s.is_team(head)) return;
    const auto begin = out.candidates.size();
    own_candidates(hit);
    if (gazetteer != nullptr && out.candidates.size() > begin) {
      numbers.clear();
      look_up(hit.first, hit.last);
      add_gazetteer(numbers, begin);
    }
    if (out.candidates.size() == begin) return;
    const bool state = s.fact_at(head, {NameKind::state}) != nullptr;
    const bool capital = s.fact_at(head, {NameKind::capital, NameKind::seat}) != nullptr;
    const bool acts = (state || capital) && !s.specifies_place(head) && (only_acts(s, head) || tells_who(s, head));
    push(hit.first, hit.last, head, begin, acts);
  }

  // The places of the gazetteer with exactly these tokens' words.
  void look_up(std::uint32_t first, std::uint32_t last) {
    words.clear();
    for (auto t = first; t <= last; ++t) words.add(s.form(t));
    if (!words.words.empty()) gazetteer->find(Gazetteer::key(words, 0, words.words.size()), numbers);
  }

  [[nodiscard]] bool part_of_name(std::uint32_t t) const {
    return s.token(t).upos == Upos::PROPN ||
           any_of(s.form(t), {"of", "the", "and", "-", "'s", "de", "la", "del", "al"});
  }

  // The longest name of the gazetteer that begins at `first`; its last token, or nothing.
  std::optional<std::uint32_t> longest(std::uint32_t first) {
    constexpr std::uint32_t most_tokens = 6;
    std::optional<std::uint32_t> found;
    if (!starts_big(s.form(first)) ||
        (s.token(first).upos != Upos::PROPN && s.token(first).upos != Upos::X && s.token(first).upos != Upos::ADJ)) {
      return found;
    }
    for (auto last = first; last < std::min<std::uint32_t>(s.size(), first + most_tokens); ++last) {
      if (last > first && !part_of_name(last)) break;
      if (s.token(last).upos != Upos::PROPN && s.token(last).upos != Upos::X) continue;
      std::vector<std::uint32_t> before;
      before.swap(numbers);
      look_up(first, last);
      if (numbers.empty()) {
        numbers.swap(before);
      } else {
        found = last;
      }
    }
    return found;
  }

  // The word of first … last that the others hang on.
  [[nodiscard]] std::uint32_t head_of(std::uint32_t first, std::uint32_t last) const {
    for (auto t = first; t <= last; ++t) {
      const auto head = s.head(t);
      if (!head || *head < first || *head > last) return t;
    }
    return last;
  }

  [[nodiscard]] bool known_as_other(std::uint32_t first, std::uint32_t last) const {
    for (auto t = first; t <= last; ++t) {
      const auto at = s.hits().at[t];
      if (at == NameHits::none) continue;
      const auto& hit = s.hits().hits[at];
      if (hit.first < first || hit.last > last) return true;  // the lexicon has a longer name
      if (hit.first == first && hit.last == last) return true;
      // "Lebanon County" is longer than what the lexicon has
    }
    return false;
  }

  // "Lancaster" of "Burt Lancaster" and of "Lancaster Bombers"
  [[nodiscard]] bool in_longer_name(std::uint32_t first, std::uint32_t last, std::uint32_t head) const {
    const auto relation = base(s.token(head).deprel);
    const auto parent = s.head(head);
    if (parent && (relation == Deprel::flat || relation == Deprel::compound) && s.token(*parent).upos == Upos::PROPN &&
        (*parent < first || *parent > last)) {
      return s.fact_at(*parent, {NameKind::place_word, NameKind::role}) == nullptr && !before_institution(s, head);
    }
    for (const auto child : s.children().of(head)) {
      if (child >= first && child <= last) continue;
      const auto tie = base(s.token(child).deprel);
      if ((tie == Deprel::flat || (tie == Deprel::compound && s.token(child).upos == Upos::PROPN)) &&
          !is_direction(s.form(child)) &&
          s.fact_at(child, {NameKind::place_word, NameKind::role, NameKind::adjective}) == nullptr) {
        return true;
      }
    }
    return false;
  }

  // Whether the sentence takes the name for a place.
  // "Marhanets, a town in Ukraine"
  [[nodiscard]] bool called_a_place(std::uint32_t head) const {
    const auto children = s.children().of(head);
    return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
      return s.relation(child) == Deprel::appos && s.token(child).upos == Upos::NOUN &&
             s.fact_at(child, {NameKind::place_word}) != nullptr;
    });
  }

  [[nodiscard]] bool is_county(std::uint32_t last) const {
    return last > 0 && (s.form(last) == "County" || s.form(last) == "Parish") && s.token(last - 1).upos == Upos::PROPN;
  }

  [[nodiscard]] bool meant_as_place(std::uint32_t last, std::uint32_t head, std::uint32_t people) const {
    const bool before_region = last + 2 < s.size() && s.form(last + 1) == "," && is_region(last + 2);
    if (before_region) return true;
    if (last < s.dateline()) return true;
    if (is_county(last) || called_a_place(head)) return true;
    const auto phrase = s.token(head).phrase;
    if ((phrase == PhraseKind::none || phrase == PhraseKind::place) &&
        (before_institution(s, head) || before_people(head)))
      return true;
    const bool located = s.lexicon().link(s.preposition(head)) == Link::locative || s.preposition(head) == "of" ||
                         s.lexicon().link(s.preposition(head)) == Link::source;
    switch (s.token(head).phrase) {
      case PhraseKind::place:
        return true;
      case PhraseKind::person:
        return s.preposition(head) == "in" && people > 10'000;
      case PhraseKind::team:
        return false;
      case PhraseKind::body:
        return located && s.preposition(head) != "of" && people > 50'000;
      default:
        return located || people > 200'000;
    }
  }

  // "a Winona man", "Torrington firefighters", "the Lindsay area"
  [[nodiscard]] bool before_people(std::uint32_t head) const {
    const auto relation = base(s.token(s.first_conjunct(head)).deprel);
    const auto parent = s.head(s.first_conjunct(head));
    if (!parent || *parent < head || relation != Deprel::compound || s.token(*parent).upos != Upos::NOUN) return false;
    return s.token(*parent).phrase == PhraseKind::person || s.token(*parent).phrase == PhraseKind::place ||
           s.fact_at(*parent, {NameKind::role, NameKind::place_word}) != nullptr;
  }

  // "Springfield Bus Co.", "Bicester's proposal": a place if the article names it as one elsewhere; a part of a
  // person's name never is.
  [[nodiscard]] bool may_be_place(std::uint32_t head) const {
    if (s.relation(head) == Deprel::flat || s.is_team(head)) return false;
    const auto children = s.children().of(head);
    const bool goes_on = std::any_of(children.begin(), children.end(),
                                     [&](std::uint32_t child) { return s.relation(child) == Deprel::flat; });
    const auto parent = s.head(head);
    const bool title = parent && s.relation(head) == Deprel::appos;
    return !goes_on && !title;
  }

  [[nodiscard]] bool is_region(std::uint32_t t) const {
    const auto* place = s.place_at(t);
    return place != nullptr && (place->precision == Precision::admin1 || place->precision == Precision::country);
  }

  void visit_gazetteer() {
    for (std::uint32_t first = 0; first < s.size(); ++first) {
      numbers.clear();
      const auto last = longest(first);
      if (!last || known_as_other(first, *last)) continue;
      const auto head = head_of(first, *last);
      std::uint32_t people = 0;
      for (const auto number : numbers) people = std::max(people, gazetteer->place(number).people);
      const bool longer = !is_county(*last) && in_longer_name(first, *last, head);
      const bool strong = !longer && meant_as_place(*last, head, people);
      if (!strong && !may_be_place(head)) continue;
      const auto begin = out.candidates.size();
      add_gazetteer(numbers, begin);
      push(first, *last, head, begin, false).weak = !strong;
      for (auto t = first; t <= *last; ++t) taken[t] = true;
      first = *last;
    }
  }

  // "the Tolkham border post in Afghanistan": a name that nobody has, where the sentence names the state or region of a
  // place that is spelt almost so.
  void visit_misspelt(std::size_t first_of_sentence) {
    constexpr std::size_t shortest = 6;
    std::vector<std::string_view> countries;
    for (auto n = first_of_sentence; n < out.all.size(); ++n) {
      for (auto c = out.all[n].begin; c < out.all[n].end; ++c) {
        const ToponymCandidate& one = out.candidates[c];
        const bool region = one.precision == Precision::country || (one.precision == Precision::admin1 && !one.minor);
        if (region && one.own != nullptr && !one.country.empty()) countries.push_back(one.country);
      }
    }
    if (countries.empty()) return;
    for (std::uint32_t t = 0; t < s.size(); ++t) {
      const Token& token = s.token(t);
      const auto parent = s.head(t);
      const bool before_place = parent && *parent > t && s.fact_at(*parent, {NameKind::place_word}) != nullptr;
      if (token.upos != Upos::PROPN || (token.phrase != PhraseKind::place && !before_place) ||
          s.hits().at[t] != NameHits::none || taken[t] || token.span.size() < shortest || !starts_big(s.form(t)) ||
          in_longer_name(t, t, t)) {
        continue;
      }
      numbers.clear();
      look_up(t, t);
      if (numbers.empty()) misspelt(t, countries);
    }
  }

  void misspelt(std::uint32_t t, const std::vector<std::string_view>& countries) {
    FoldedWords sought;
    sought.add(s.form(t));
    if (sought.words.size() != 1) return;
    const auto there = [&](std::string_view country) {
      return std::find(countries.begin(), countries.end(), country) != countries.end();
    };
    const auto spelt_so = [&](std::string_view name) {
      words.clear();
      words.add(name);
      return words.words.size() == 1 && misspells(words.bytes, sought.bytes);
    };
    const auto begin = out.candidates.size();
    for (const auto& fact : s.lexicon().facts()) {
      if (fact.kind == NameKind::place && there(fact.roles.front().country) && spelt_so(fact.name)) add_own(fact);
    }
    for (std::uint32_t n = 0; gazetteer != nullptr && n < gazetteer->size(); ++n) {
      const GazetteerPlace& place = gazetteer->place(n);
      if (place.precision == Precision::city && there({place.country.data(), 3}) &&
          spelt_so(gazetteer->text(place.name)))
        add_gazetteer({n}, begin);
    }
    if (out.candidates.size() == begin) return;
    push(t, t, t, begin, false);
    for (auto c = begin; c < out.candidates.size(); ++c) out.candidates[c].misspelt = true;
  }

  void run() {
    const auto before = static_cast<std::ptrdiff_t>(out.all.size());
    for (const auto number : s.hits().facts) {
      const NameFact& fact = s.lexicon().fact(number);
      if (fact.kind == NameKind::hint) out.hints.push_back(fact.roles.front().country);
    }
    if (gazetteer != nullptr) visit_gazetteer();
    for (const auto& hit : s.hits().hits) visit(hit);
    visit_misspelt(static_cast<std::size_t>(before));
    std::sort(out.all.begin() + before, out.all.end(),
              [](const Toponym& a, const Toponym& b) { return a.span < b.span; });
  }

  FoldedWords words;
};

}  // namespace

void PlaceFinder::find(const ActorSentence& sentence, std::uint32_t sentence_index, Toponyms& out) const {
  Finder(sentence, gazetteer_.get(), sentence_index, out).run();
}

}  // namespace dragoman
