#include "mention/place_evidence.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace dragoman {
namespace {

bool any_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// "Ohio Department of Health"
bool before_institution(const ActorSentence& s, std::uint32_t head) {
  const auto parent = s.head(head);
  return parent && *parent > head && s.fact_at(*parent, {NameKind::institution}) != nullptr;
}

// "Marhanets, a town in Ukraine"
bool called_a_place(const ActorSentence& s, std::uint32_t head) {
  const auto children = s.children().of(head);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    return s.relation(child) == Deprel::appos && s.token(child).upos == Upos::NOUN &&
           s.fact_at(child, {NameKind::place_word}) != nullptr;
  });
}

// "a Winona man", "Torrington firefighters", "the Lindsay area"
bool before_people(const ActorSentence& s, std::uint32_t head) {
  const auto relation = base(s.token(s.first_conjunct(head)).deprel);
  const auto parent = s.head(s.first_conjunct(head));
  if (!parent || *parent < head || relation != Deprel::compound || s.token(*parent).upos != Upos::NOUN) return false;
  return s.token(*parent).phrase == PhraseKind::person || s.token(*parent).phrase == PhraseKind::place ||
         s.fact_at(*parent, {NameKind::role, NameKind::place_word}) != nullptr;
}

bool is_region(const ActorSentence& s, std::uint32_t t) {
  const auto* place = s.place_at(t);
  return place != nullptr && (place->precision == Precision::admin1 || place->precision == Precision::country);
}

}  // namespace

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

bool region_of_body(const ActorSentence& s, std::uint32_t head) {
  const auto* place = s.place_at(head);
  const auto parent = s.head(head);
  return place != nullptr && !place->minor && parent && s.relation(head) == Deprel::compound &&
         s.token(*parent).phrase == PhraseKind::body &&
         (place->precision == Precision::admin1 || place->precision == Precision::country);
}

bool in_longer_name(const ActorSentence& s, std::uint32_t first, std::uint32_t last, std::uint32_t head) {
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
        s.fact_at(child, {NameKind::place_word, NameKind::direction, NameKind::role, NameKind::adjective}) == nullptr) {
      return true;
    }
  }
  return false;
}

bool is_county(const ActorSentence& s, std::uint32_t last) {
  if (last == 0 || s.token(last).upos != Upos::PROPN || s.token(last - 1).upos != Upos::PROPN) return false;
  const auto* word = s.fact_at(last, {NameKind::place_word});
  return word != nullptr && word->precision == Precision::admin2;
}

bool meant_as_place(const ActorSentence& s, std::uint32_t last, std::uint32_t head, std::uint32_t people) {
  const bool before_region = last + 2 < s.size() && s.form(last + 1) == "," && is_region(s, last + 2);
  if (before_region) return true;
  if (last < s.dateline()) return true;
  if (is_county(s, last) || called_a_place(s, head)) return true;
  const auto phrase = s.token(head).phrase;
  // "the Torrington Police Department": the body is the whole of it, whatever the model makes of its first word.
  const bool of_body = phrase == PhraseKind::body && s.relation(head) == Deprel::compound;
  if ((phrase == PhraseKind::none || phrase == PhraseKind::place || of_body) &&
      (before_institution(s, head) || before_people(s, head)))
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

bool may_be_place(const ActorSentence& s, std::uint32_t head) {
  if (s.relation(head) == Deprel::flat || s.is_team(head)) return false;
  const auto children = s.children().of(head);
  const bool goes_on = std::any_of(children.begin(), children.end(),
                                   [&](std::uint32_t child) { return s.relation(child) == Deprel::flat; });
  const auto parent = s.head(head);
  const bool title = parent && s.relation(head) == Deprel::appos;
  return !goes_on && !title;
}

}  // namespace dragoman
