#include "mention/actor_sentence.h"

#include <algorithm>

#include "article/ascii_lower.h"
#include "article/first_conjunct.h"
#include "mention/name_scan.h"
#include "mention/takes_part.h"

namespace dragoman {

ActorSentence::ActorSentence(const NameLexicon& lexicon, const Article& article, std::uint32_t index,
                             Namesakes& namesakes)
    : lexicon_(lexicon),
      sentence_(article.sentences[index]),
      text_(article.text),
      day_(article.published),
      children_(sentence_) {
  scan_names(lexicon, text_, sentence_, hits_);
  namesakes.settle(sentence_, hits_);
  sport_ = std::any_of(hits_.facts.begin(), hits_.facts.end(),
                       [&](std::uint32_t number) { return lexicon.fact(number).kind == NameKind::sport; });
}

std::optional<std::uint32_t> ActorSentence::head(std::uint32_t i) const {
  const auto head = token(i).head;
  if (head < 0) return {};
  return static_cast<std::uint32_t>(head);
}

bool ActorSentence::nominal(std::uint32_t i) const {
  const auto upos = token(i).upos;
  return upos == Upos::NOUN || upos == Upos::PROPN;
}

bool ActorSentence::describes_people(std::uint32_t i) const {
  return token(i).upos == Upos::NOUN && token(i).phrase == PhraseKind::person && hits_.at[i] == NameHits::none;
}

bool ActorSentence::takes_part(std::uint32_t i) const { return dragoman::takes_part(sentence_, i); }

bool ActorSentence::tells_event(std::uint32_t i) const {
  const Clue* clue = sentence_.clue(i);
  return token(i).phrase == PhraseKind::event || (clue != nullptr && clue->none < 0.5F);
}

bool ActorSentence::open_name(std::uint32_t i) const {
  const auto* hit = name_at(i);
  if (hit == nullptr || token(i).upos != Upos::PROPN) return false;
  const bool person = token(i).phrase == PhraseKind::person;
  const auto facts = hits_.facts_of(*hit);
  return std::all_of(facts.begin(), facts.end(), [&](std::uint32_t number) {
    const NameKind kind = lexicon_.fact(number).kind;
    return kind == NameKind::institution || kind == NameKind::hint || kind == NameKind::direction ||
           (person && (kind == NameKind::place || kind == NameKind::given_name));
  });
}

const NameHit* ActorSentence::name_at(std::uint32_t i) const {
  if (hits_.at[i] == NameHits::none) return nullptr;
  const auto& hit = hits_.hits[hits_.at[i]];
  return head_of(sentence_, hit) == i ? &hit : nullptr;
}

const NameFact* ActorSentence::fact_at(std::uint32_t i, std::initializer_list<NameKind> kinds) const {
  const auto* hit = name_at(i);
  if (hit == nullptr) return nullptr;
  for (const auto kind : kinds) {
    const NameFact* found = nullptr;
    for (const auto number : hits_.facts_of(*hit)) {  // the line that was read first
      if (lexicon_.fact(number).kind == kind) found = &lexicon_.fact(number);
    }
    if (found != nullptr) return found;
  }
  return nullptr;
}

const NameFact* ActorSentence::place_at(std::uint32_t i) const {
  const auto* hit = name_at(i);
  if (hit == nullptr) return nullptr;
  const NameFact* best = nullptr;
  for (const auto number : hits_.facts_of(*hit)) {
    const auto& fact = lexicon_.fact(number);
    if (fact.kind == NameKind::place && (best == nullptr || best->minor || !fact.minor)) best = &fact;
  }
  return best;
}

std::uint32_t ActorSentence::first_conjunct(std::uint32_t i) const {
  return dragoman::first_conjunct(sentence_.tokens, i);
}

std::string ActorSentence::preposition(std::uint32_t i) const {
  for (const auto at : {i, first_conjunct(i)}) {
    for (const auto child : children_.of(at)) {
      if (child > at) break;
      if (relation(child) == Deprel::case_ && token(child).upos != Upos::PART) return ascii_lower(form(child));
    }
  }
  return {};
}

bool ActorSentence::in_motion(std::uint32_t i) const {
  const auto governor = head(first_conjunct(i));
  return governor && lexicon_.link_of(token(*governor)) == Link::motion;
}

bool ActorSentence::specifies_place(std::uint32_t i) const {
  const auto* hit = name_at(i);
  if (hit == nullptr || hit->first < 2 || form(hit->first - 1) != "," || hits_.at[hit->first - 2] == NameHits::none)
    return false;
  const auto* fact = fact_at(i, {NameKind::state, NameKind::place});
  const auto& before = hits_.hits[hits_.at[hit->first - 2]];
  if (fact == nullptr || fact->roles.empty()) return false;
  for (const auto number : hits_.facts_of(before)) {
    const auto& place = lexicon_.fact(number);
    if ((place.kind == NameKind::place && place.precision != Precision::country) || place.kind == NameKind::capital) {
      if (place.roles.front().country == fact->roles.front().country) return true;
    }
  }
  return false;
}

}  // namespace dragoman
