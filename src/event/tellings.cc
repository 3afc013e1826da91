#include "event/tellings.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string_view>

#include "event/casualties.h"
#include "event/odds.h"
#include "event/same_actor.h"

namespace dragoman {
namespace {

using Side = std::vector<std::uint32_t>;

constexpr TellingEvidence weights = {-0.56, 0.76,  0.52,  -0.41, -0.52, 0.74,  0.97,  -0.17, 0.07, -1.28,
                                     -0.38, -0.68, -0.56, 0.69,  1.13,  0.61,  -0.43, 0.36,  1.55, 0.46,
                                     -0.20, 0.45,  -0.26, 0.39,  -0.21, -0.84, -0.15, -0.48, 0.53, -0.15,
                                     -0.71, -0.87, 0.29,  0.38,  0.70,  -0.06, 0.11};

constexpr double met_there = 0.9;
constexpr std::uint32_t most_apart = 300;  // sentences

const Actor& actor(const Article& article, std::uint32_t mention) { return *article.mentions[mention].actor(); }

const Token& head(const Article& article, std::uint32_t mention) {
  const Mention& it = article.mentions[mention];
  return article.sentences[it.sentence].tokens[it.head];
}

const Token* trigger(const Article& article, const Event& event) {
  for (const Token& token : article.sentences[event.evidence.sentence].tokens) {
    if (token.span.begin == event.evidence.trigger.begin) return &token;
  }
  return nullptr;
}

/// Some of one side and some of the other are so.
template <typename Same>
bool some(const Side& a, const Side& b, const Same& same) {
  return std::any_of(a.begin(), a.end(), [&](std::uint32_t one) {
    return std::any_of(b.begin(), b.end(), [&](std::uint32_t other) { return same(one, other); });
  });
}

bool same_entity(const Article& article, const Side& a, const Side& b) {
  return some(a, b, [&](std::uint32_t one, std::uint32_t other) {
    const std::string& entity = actor(article, one).entity;
    return one == other || (!entity.empty() && entity == actor(article, other).entity);
  });
}

bool is_known(const Actor& who) { return !who.country.empty() || !who.entity.empty(); }

/// The same somebody whose country or name is known.
bool in_common(const Article& article, const Side& a, const Side& b) {
  return some(a, b, [&](std::uint32_t one, std::uint32_t other) {
    return is_known(actor(article, one)) && same_actor(article, one, other);
  });
}

/// How many somebodies whose country or name is known both have.
std::size_t known_in_common(const Article& article, const Side& a, const Side& b) {
  Side found;
  for (const std::uint32_t one : a) {
    if (!in_common(article, {one}, b)) continue;
    const bool again =
        std::any_of(found.begin(), found.end(), [&](std::uint32_t other) { return same_actor(article, one, other); });
    if (!again) found.push_back(one);
  }
  return found.size();
}

/// One of them names somebody known whom the other does not.
bool more_known(const Article& article, const Side& a, const Side& b) {
  const auto alone = [&](const Side& one, const Side& other) {
    return std::any_of(one.begin(), one.end(),
                       [&](std::uint32_t m) { return is_known(actor(article, m)) && !includes(article, other, {m}); });
  };
  return !a.empty() && !b.empty() && (alone(a, b) || alone(b, a));
}

bool same_head(const Article& article, const Side& a, const Side& b) {
  return some(a, b, [&](std::uint32_t one, std::uint32_t other) {
    return head(article, one).lemma == head(article, other).lemma;
  });
}

bool has_pronoun(const Article& article, const Side& side) {
  return std::any_of(side.begin(), side.end(), [&](std::uint32_t m) { return head(article, m).upos == Upos::PRON; });
}

std::set<std::string_view> numbers(const Article& article, const Side& side) {
  std::set<std::string_view> found;
  for (const std::uint32_t m : side) {
    const Mention& it = article.mentions[m];
    for (const Token& token : article.sentences[it.sentence].tokens) {
      if (token.upos == Upos::NUM && it.span.contains(token.span)) found.insert(token.lemma);
    }
  }
  return found;
}

void compare(const Article& article, const Side& a, const Side& b, TellingEvidence& known) {
  if (a.empty() || b.empty()) {
    known[side_open] += a.empty() != b.empty();
    return;
  }
  const bool entity = same_entity(article, a, b), word = same_head(article, a, b);
  known[entity ? sides_named : in_common(article, a, b) ? sides_known : sides_alike] += 1;
  known[party_more] += more_known(article, a, b);
  known[sides_by_word] += word;
  known[sides_otherwise] += !entity && !word && !has_pronoun(article, a) && !has_pronoun(article, b);
  const auto one = numbers(article, a), other = numbers(article, b);
  if (one.empty() || other.empty()) return;
  known[one == other ? numbers_same : numbers_otherwise] += 1;
}

bool places_agree(const Article& article, const Event& a, const Event& b) {
  if (!a.place || !b.place || a.place_basis != PlaceBasis::clause || b.place_basis != PlaceBasis::clause) return true;
  const Place& one = *article.mentions[*a.place].place();
  const Place& other = *article.mentions[*b.place].place();
  const bool inside = one.precision == Precision::country || other.precision == Precision::country;
  return inside ? one.country == other.country : one.name == other.name;
}

bool same_place(const Article& article, const Event& a, const Event& b) {
  return a.place && b.place && article.mentions[*a.place].place()->name == article.mentions[*b.place].place()->name;
}

/// One event's place lies in the country of somebody who takes part in the other.
bool lies_at_home(const Article& article, const Event& placed, const Event& other) {
  if (!placed.place) return false;
  const std::string& country = article.mentions[*placed.place].place()->country;
  const Side all = everybody(other);
  return !country.empty() &&
         std::any_of(all.begin(), all.end(), [&](std::uint32_t m) { return actor(article, m).country == country; });
}

/// "The attack", "this visit", "its offensive".
bool named_again(const Article& article, const Event& event, const Token& noun) {
  const auto& tokens = article.sentences[event.evidence.sentence].tokens;
  const auto at = static_cast<std::int32_t>(&noun - tokens.data());
  return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
    if (token.head != at) return false;
    const bool article_or_this =
        token.deprel == Deprel::det && (token.lemma == "the" || token.lemma == "this" || token.lemma == "that" ||
                                        token.lemma == "these" || token.lemma == "those");
    return article_or_this || token.deprel == Deprel::nmod_poss;
  });
}

bool utterance(EventCode code) {
  const Quad kind = quad(code);
  return (kind == Quad::verbal_cooperation && code != EventCode::CONSULT) || kind == Quad::verbal_conflict;
}

void compare_words(const Article& article, const Event& a, const Event& b, TellingEvidence& known) {
  const bool first = a.evidence.trigger.begin <= b.evidence.trigger.begin;
  const Token* const one = trigger(article, a);
  const Token* const other = trigger(article, b);
  if (one == nullptr || other == nullptr) return;
  const bool same = one->lemma == other->lemma;
  known[trigger_same] = same;
  const Token& later = first ? *other : *one;
  if (later.upos == Upos::NOUN) known[named_again(article, first ? b : a, later) ? later_named_again : later_noun] = 1;
  if (!utterance(a.code)) return;
  known[of_speech] = 1;
  const bool blame = a.reciprocal && b.reciprocal && a.code == EventCode::ACCUSE;  // "traded blame"
  known[said_otherwise] = !same && a.evidence.rule != b.evidence.rule && !blame;
}

}  // namespace

bool day_is_told(const Event& event) {
  return event.date_basis == DateBasis::clause || event.date_basis == DateBasis::sentence;
}

bool dates_agree(const Event& a, const Event& b) {
  if (!a.date || !b.date || !day_is_told(a) || !day_is_told(b)) return true;
  const Date a_end = a.date_end.value_or(*a.date), b_end = b.date_end.value_or(*b.date);
  return *a.date <= b_end && *b.date <= a_end;
}

bool sides_agree(const Article& article, const Side& a, const Side& b) {
  return includes(article, a, b) || includes(article, b, a);
}

Side everybody(const Event& event) {
  Side all = event.actors;
  all.insert(all.end(), event.recipients.begin(), event.recipients.end());
  return all;
}

bool names_somebody(const Event& event) { return !event.actors.empty() || !event.recipients.empty(); }

std::optional<TellingEvidence> telling_evidence(const Article& article, const Event& a, const Event& b) {
  if (a.code != b.code || a.type != b.type || a.status != b.status) return std::nullopt;
  const std::uint32_t one = a.evidence.sentence, other = b.evidence.sentence;
  const std::uint32_t apart = one > other ? one - other : other - one;
  if (apart > most_apart) return std::nullopt;
  if (!places_agree(article, a, b) || !dates_agree(a, b)) return std::nullopt;
  // Meetings have no fixed direction: one report calls the host the actor, the next both.
  const bool undirected = a.code == EventCode::CONSULT || a.reciprocal || b.reciprocal;
  Side all, others;
  if (undirected) {
    all = everybody(a);
    others = everybody(b);
    if (!sides_agree(article, all, others)) return std::nullopt;
  } else if (!sides_agree(article, a.actors, b.actors) || !sides_agree(article, a.recipients, b.recipients)) {
    return std::nullopt;
  }
  TellingEvidence known{};
  known[telling_always] = 1;
  if (undirected) {
    compare(article, all, others, known);
    known[dyad_same] = known_in_common(article, all, others) > 1;
  } else {
    compare(article, a.actors, b.actors, known);
    compare(article, a.recipients, b.recipients, known);
    known[dyad_same] = in_common(article, a.actors, b.actors) && in_common(article, a.recipients, b.recipients);
    known[crossed] = in_common(article, a.recipients, b.actors) || in_common(article, b.recipients, a.actors);
  }
  known[nobody_named] = !names_somebody(a) || !names_somebody(b);
  compare_words(article, a, b, known);
  known[sentences_apart] = std::log1p(apart);
  known[same_sentence] = one == other;
  known[lead] = (one == 0) != (other == 0);
  known[day_same] = day_is_told(a) && day_is_told(b);
  known[day_open] = day_is_told(a) != day_is_told(b);
  known[place_same] = same_place(article, a, b);
  known[at_home] = lies_at_home(article, a, b) || lies_at_home(article, b, a);
  known[mode_same] = !a.mode.empty() && a.mode == b.mode;
  known[mode_open] = a.mode.empty() != b.mode.empty();
  // A visit and the talks in its course are one.
  known[mode_otherwise] = a.code != EventCode::CONSULT && !a.mode.empty() && !b.mode.empty() && a.mode != b.mode;
  known[counted] = a.killed || a.injured || b.killed || b.injured;
  known[counts_contradict] = contradict(a.killed, b.killed) || contradict(a.injured, b.injured);
  known[doers_otherwise] = known[counted] != 0 && !in_common(article, a.actors, b.actors);
  known[of_meeting] = a.code == EventCode::CONSULT;
  known[meeting_of_same] = known[of_meeting] * known[dyad_same];
  known[of_deed_of_peace] = quad(a.code) == Quad::material_cooperation;
  known[both_mutual] = a.reciprocal && b.reciprocal;
  known[not_reported] = a.status != Status::reported;
  const auto vague = [](const Event& event) { return event.mode.empty() && event.evidence.rule == model_rule; };
  known[vague_assault] = a.code == EventCode::ASSAULT && (vague(a) || vague(b));
  return known;
}

double one_happening(const TellingEvidence& evidence) {
  // Too few of these were judged for a weight: nobody meets the same one twice at one place.
  if (evidence[meeting_of_same] > 0 && evidence[place_same] > 0 && evidence[party_more] == 0) return met_there;
  double sum = 0;
  for (std::size_t n = 0; n < evidence.size(); ++n) sum += weights[n] * evidence[n];
  return likely(sum);
}

}  // namespace dragoman
