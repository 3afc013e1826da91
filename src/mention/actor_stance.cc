#include "mention/actor_stance.h"

#include <algorithm>
#include <optional>

namespace dragoman {
namespace {

bool any_of(std::string_view word, std::initializer_list<std::string_view> words) {
  for (const auto w : words) {
    if (w == word) return true;
  }
  return false;
}

// An argument or the like, and not a word inside another phrase.
bool stands_alone(Deprel relation) {
  switch (relation) {
    case Deprel::nsubj:
    case Deprel::obj:
    case Deprel::iobj:
    case Deprel::obl:
    case Deprel::nmod:
    case Deprel::appos:
    case Deprel::dislocated:
    case Deprel::vocative:
      return true;
    default:
      return false;
  }
}

bool is_verb(const ActorSentence& s, std::optional<std::uint32_t> token) {
  return token && s.token(*token).upos == Upos::VERB;
}

bool locative(const ActorSentence& s, std::string_view preposition) {
  return s.lexicon().link(preposition) == Link::locative;
}

// "UN trucks were attacked", "a convoy of UN trucks was": whoever has what a deed is done to
bool done_to(const ActorSentence& s, std::uint32_t thing) {
  const auto whole = s.token(thing).deprel == Deprel::nmod && s.preposition(thing) == "of" ? s.head(thing) : thing;
  const auto deed = whole ? s.head(*whole) : std::nullopt;
  return deed && undergoes(s.token(*whole).deprel) && s.tells_event(*deed);
}

// "the Russian border", "the Kabul airport", "the Hamas leader's Gaza home": a thing by its name or kind
bool before_place_word(const ActorSentence& s, std::uint32_t head) {
  const auto parent = s.head(s.first_conjunct(head));
  if (!parent) return false;
  const auto* thing = s.fact_at(*parent, {NameKind::place_word, NameKind::place, NameKind::discard});
  return thing != nullptr && !(thing->kind == NameKind::discard && done_to(s, *parent));
}

bool before_unknown_name(const ActorSentence& s, std::uint32_t head) {
  const auto parent = s.head(head);
  return parent && s.token(*parent).upos == Upos::PROPN && s.hits().at[*parent] == NameHits::none;
}

// "Court of Appeals": a name goes on
bool in_longer_name(const ActorSentence& s, std::uint32_t head) {
  const auto parent = s.head(head);
  return parent && s.token(*parent).upos == Upos::PROPN;
}

// "Kabul is angry", "Kabul and Delhi are in talks"; not "Kabul is a city"
bool predicate_of_actors(const ActorSentence& s, std::optional<std::uint32_t> token) {
  if (!token) return false;
  return s.token(*token).upos == Upos::ADJ || s.preposition(*token) == "in";
}

// "its embassy in Damascus", "recalled its ambassador from Washington": whom it was sent to
bool host(const ActorSentence& s, std::uint32_t head) {
  const auto posted = [&](std::uint32_t token) {
    const auto* role = s.fact_at(token, {NameKind::role});
    return role != nullptr && role->posted;
  };
  const auto governor = s.head(s.first_conjunct(head));
  const bool away = s.preposition(head) == "from";
  if (!governor || (!away && s.preposition(head) != "in")) return false;
  const auto sends = [&](std::optional<std::uint32_t> verb) {
    return verb && s.lexicon().link_of(s.token(*verb)) == Link::sending;
  };
  if (s.token(*governor).upos != Upos::VERB) return posted(*governor) && (!away || sends(s.head(*governor)));
  if (away && !sends(governor)) return false;
  const auto children = s.children().of(*governor);
  return std::any_of(children.begin(), children.end(),
                     [&](std::uint32_t child) { return undergoes(s.token(child).deprel) && posted(child); });
}

Stance capital_stance(const ActorSentence& s, std::uint32_t head) {
  const auto first = s.first_conjunct(head);
  const auto full = s.token(first).deprel;
  const auto governor = s.head(first);
  const auto preposition = s.preposition(head);
  if (full == Deprel::nmod_poss) {  // "Beijing's policy", but "Tehran's Azadi Square"
    return governor && s.token(*governor).upos == Upos::PROPN ? Stance::none : Stance::actor;
  }
  if (full == Deprel::iobj) return Stance::actor;
  if (base(full) == Deprel::nsubj && full != Deprel::nsubj_pass)
    return is_verb(s, governor) || predicate_of_actors(s, governor) ? Stance::actor : Stance::none;
  if (base(full) == Deprel::obl || base(full) == Deprel::nmod) {
    if (any_of(preposition, {"with", "against", "by", "between", "among"})) return Stance::actor;
    if (any_of(preposition, {"to", "toward", "towards"}) && !s.in_motion(head)) return Stance::actor;
    if (preposition == "from" && base(full) == Deprel::nmod && !s.in_motion(head)) return Stance::actor;
  }
  return place_stance(s, head);
}

bool has_determiner(const ActorSentence& s, std::uint32_t head) {
  for (const auto child : s.children().of(head)) {
    if (child > head) break;
    if (s.token(child).deprel == Deprel::nmod_poss) return true;
    if (s.relation(child) == Deprel::det && any_of(s.form(child), {"the", "The", "this", "This", "that", "these",
                                                                   "These", "those", "Those", "both", "Both"})) {
      return true;
    }
  }
  return false;
}

bool has_complement(const ActorSentence& s, std::uint32_t head) {
  const auto children = s.children().of(head);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    return s.token(child).deprel == Deprel::nmod && s.preposition(child) == "of";
  });
}

// "[Anadolu Agency]", "(Reuters)": a credit
bool in_brackets(const ActorSentence& s, std::uint32_t head) {
  const auto* hit = s.name_at(head);
  if (hit == nullptr || hit->first == 0 || hit->last + 1 >= s.size()) return false;
  return any_of(s.form(hit->first - 1), {"(", "["}) && any_of(s.form(hit->last + 1), {")", "]"});
}

// "shoppers", "the girl's abductors"
Stance description_stance(const ActorSentence& s, std::uint32_t head) {
  if (locative(s, s.preposition(head)) || s.preposition(head) == "on" || s.preposition(head) == "as")
    return Stance::none;
  const auto relation = base(s.token(s.first_conjunct(head)).deprel);
  return stands_alone(relation) ? Stance::actor : Stance::none;
}

Stance unknown_stance(const ActorSentence& s, std::uint32_t head, const ActorReading& reading) {
  if (s.describes_people(head)) return description_stance(s, head);
  const auto kind = s.token(head).phrase;
  if (reading.actor.unknown() && (kind == PhraseKind::place || kind == PhraseKind::event || kind == PhraseKind::time)) {
    return Stance::none;
  }
  const auto form = s.form(head);
  const bool capital =
      !form.empty() && (static_cast<unsigned char>(form[0]) >= 0x80 || (form[0] >= 'A' && form[0] <= 'Z'));
  if (!capital || form.size() < 2) return Stance::none;
  const auto preposition = s.preposition(head);
  if (locative(s, preposition) || preposition == "on") return Stance::none;
  const auto first = s.first_conjunct(head);
  const auto relation = s.token(first).deprel;
  if (!reading.actor.unknown()) {
    return base(relation) == Deprel::compound || base(relation) == Deprel::flat ? Stance::none : Stance::actor;
  }
  if (base(relation) == Deprel::nsubj || relation == Deprel::obj || relation == Deprel::iobj ||
      relation == Deprel::nmod_poss || relation == Deprel::obl_agent) {
    return Stance::actor;
  }
  if (base(relation) == Deprel::obl || relation == Deprel::nmod) {
    if (preposition == "of" && in_longer_name(s, first)) return Stance::none;
    return any_of(preposition,
                  {"with", "against", "by", "to", "from", "between", "for", "of", "among", "like", "including"})
               ? Stance::actor
               : Stance::none;
  }
  return Stance::none;
}

}  // namespace

Stance place_stance(const ActorSentence& s, std::uint32_t head) {
  const auto first = s.first_conjunct(head);
  const auto relation = s.token(first).deprel;
  if (host(s, head)) return Stance::target;
  if (s.specifies_place(head) || s.in_motion(head)) return Stance::none;
  if (undergoes(relation)) return is_verb(s, s.head(first)) ? Stance::target : Stance::none;
  if (base(relation) == Deprel::obl || base(relation) == Deprel::nmod) {
    if (any_of(s.preposition(head), {"on", "against"})) return Stance::target;
    // "fired rockets at Tel Aviv"
    const auto deed = s.head(first);
    if (s.preposition(head) == "at" && deed && s.tells_event(*deed)) return Stance::target;
  }
  return Stance::none;
}

Stance stance(const ActorSentence& s, std::uint32_t head, const ActorReading& reading) {
  const auto* self = reading.self;
  if (self == nullptr) return unknown_stance(s, head, reading);
  const auto first = s.first_conjunct(head);
  const auto relation = s.token(first).deprel;
  const auto preposition = s.preposition(head);
  const bool inside = base(relation) == Deprel::compound || relation == Deprel::amod || base(relation) == Deprel::flat;

  // "the border with Turkey", "the airspace of Iraq": the name says which
  const bool names_thing = base(relation) == Deprel::nmod && before_place_word(s, head);

  switch (self->kind) {
    case NameKind::capital:
      if (inside || names_thing || s.specifies_place(head)) return Stance::none;
      return capital_stance(s, head);
    case NameKind::seat:
      if (locative(s, preposition) || s.specifies_place(head)) return Stance::none;
      break;
    case NameKind::state:
      if (host(s, head)) return Stance::target;
      if (locative(s, preposition) && preposition != "at") return Stance::none;
      if (names_thing || s.specifies_place(head)) return Stance::none;
      if (s.lexicon().link(preposition) == Link::source && s.in_motion(head)) return Stance::none;
      if (s.lexicon().link(preposition) == Link::toward && s.in_motion(head)) return Stance::none;
      break;
    case NameKind::adjective:
    case NameKind::people_adjective:
      if (s.token(head).upos == Upos::ADJ && !inside && !stands_alone(base(relation))) return Stance::none;
      if (inside && self->kind == NameKind::people_adjective && !reading.actor.sectors.empty()) return Stance::none;
      break;
    case NameKind::role:
      if (self->posted && any_of(preposition, {"outside", "near"})) break;  // "rallied outside the Chinese embassy"
      if (locative(s, preposition) && preposition != "at" && preposition != "amid") return Stance::none;
      if (s.token(head).upos == Upos::ADJ && (!stands_alone(base(relation)) || !has_determiner(s, head)))
        return Stance::none;
      // "the delegation" may be whoever was named before; "sides" is nobody
      if (reading.actor.unknown() && !has_determiner(s, head)) return Stance::none;
      if (inside && reading.actor.unknown()) return Stance::none;
      break;
    case NameKind::organisation:
      if (s.token(head).upos == Upos::NOUN && has_complement(s, head)) return Stance::none;  // "the west of the city"
      if (preposition == "in" || preposition == "inside" || preposition == "within") return Stance::none;
      if (in_brackets(s, head)) return Stance::none;
      break;
    default:
      if (preposition == "in") return Stance::none;
      break;
  }
  if (inside && (before_place_word(s, head) || before_unknown_name(s, head))) return Stance::none;
  return Stance::actor;
}

}  // namespace dragoman
