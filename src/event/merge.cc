#include "event/merge.h"

#include <algorithm>

#include "event/casualties.h"

namespace dragoman {
namespace {

constexpr std::uint32_t side_by_side = 2;  // sentences apart

const Actor& actor(const Article& article, std::uint32_t mention) { return *article.mentions[mention].actor(); }

bool share_sector(const Actor& a, const Actor& b) {
  if (a.sectors.empty() || b.sectors.empty()) return true;
  return std::any_of(a.sectors.begin(), a.sectors.end(), [&](Sector sector) {
    return std::find(b.sectors.begin(), b.sectors.end(), sector) != b.sectors.end();
  });
}

/// All of one side are on the other, as "China, the Chinese authorities" are on "China, the Taliban"; so is nobody.
bool agree(const Article& article, const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  return includes(article, a, b) || includes(article, b, a);
}

std::vector<std::uint32_t> everybody(const Event& event) {
  std::vector<std::uint32_t> all = event.actors;
  all.insert(all.end(), event.recipients.begin(), event.recipients.end());
  return all;
}

bool exact(const Event& event) {
  return event.date_basis == DateBasis::clause || event.date_basis == DateBasis::sentence;
}

bool dates_agree(const Event& a, const Event& b) {
  if (!a.date || !b.date || !exact(a) || !exact(b)) return true;
  const Date a_end = a.date_end.value_or(*a.date), b_end = b.date_end.value_or(*b.date);
  return *a.date <= b_end && *b.date <= a_end;
}

std::string_view lemma(const Article& article, const Evidence& evidence) {
  for (const Token& token : article.sentences[evidence.sentence].tokens) {
    if (token.span.begin == evidence.trigger.begin) return token.lemma;
  }
  return {};
}

bool places_agree(const Article& article, const Event& a, const Event& b) {
  if (!a.place || !b.place || a.place_basis != PlaceBasis::clause || b.place_basis != PlaceBasis::clause) return true;
  const Place& one = *article.mentions[*a.place].place();
  const Place& other = *article.mentions[*b.place].place();
  const bool inside = one.precision == Precision::country || other.precision == Precision::country;
  return inside ? one.country == other.country : one.name == other.name;
}

/// What was said counts in an utterance: two demands are one only where the same word tells both.
bool utterances_agree(const Article& article, const Event& a, const Event& b) {
  const Quad kind = quad(a.code);
  const bool utterance =
      (kind == Quad::verbal_cooperation && a.code != EventCode::CONSULT) || kind == Quad::verbal_conflict;
  if (!utterance || a.evidence.rule == b.evidence.rule) return true;
  if (a.reciprocal && b.reciprocal && a.code == EventCode::ACCUSE) return true;  // "traded blame", "accused each other"
  return lemma(article, a.evidence) == lemma(article, b.evidence);
}

/// Both sides name the same somebody whose country or name is known.
bool in_common(const Article& article, const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  return std::any_of(a.begin(), a.end(), [&](std::uint32_t one) {
    const Actor& who = actor(article, one);
    return (!who.country.empty() || !who.entity.empty()) && includes(article, b, {one});
  });
}

bool near(const Event& a, const Event& b) {
  const std::uint32_t one = a.evidence.sentence, other = b.evidence.sentence;
  return (one > other ? one - other : other - one) <= side_by_side;
}

/// Numbers of dead part happenings. A telling that counts them is one with another where both sides are the same or
/// the doers, else only near it or where day or place are the same; numbers that contradict each other need both sides.
bool casualties_agree(const Article& article, const Event& a, const Event& b) {
  const bool counted = a.killed || a.injured || b.killed || b.injured;
  if (!counted || a.reciprocal || b.reciprocal) return true;
  // Whoever was killed attacked nobody in the same deed.
  if (in_common(article, a.recipients, b.actors) || in_common(article, b.recipients, a.actors)) return false;
  const bool actors = in_common(article, a.actors, b.actors);
  const bool recipients = in_common(article, a.recipients, b.recipients);
  if (contradict(a.killed, b.killed) || contradict(a.injured, b.injured)) return actors && recipients;
  if (actors) return true;
  if (near(a, b)) return true;
  const bool placed = a.place && b.place && a.place_basis == PlaceBasis::clause && b.place_basis == PlaceBasis::clause;
  const auto& mentions = article.mentions;
  if (placed && mentions[*a.place].place()->name == mentions[*b.place].place()->name) return true;
  return a.date && a.date == b.date && exact(a) && exact(b);
}

/// Two modes are two deeds. Of an ASSAULT seen by the model alone, of which no word tells how it was done ("entered the
/// town"), the same who did it to whom have to be told elsewhere, or it is told next to it.
bool modes_agree(const Article& article, const Event& a, const Event& b) {
  if (!a.mode.empty() && !b.mode.empty()) return a.mode == b.mode;
  const auto vague = [](const Event& event) { return event.mode.empty() && event.evidence.rule == model_rule; };
  if (a.code != EventCode::ASSAULT || (!vague(a) && !vague(b)) || near(a, b)) return true;
  if (a.reciprocal || b.reciprocal) return true;
  return in_common(article, a.actors, b.actors) && in_common(article, a.recipients, b.recipients);
}

bool same_happening(const Article& article, const Event& a, const Event& b) {
  if (a.code != b.code || a.type != b.type || a.status != b.status) return false;
  if (!places_agree(article, a, b) || !utterances_agree(article, a, b)) return false;
  if (!modes_agree(article, a, b)) return false;
  if (!dates_agree(a, b) || !casualties_agree(article, a, b)) return false;
  // Meetings have no fixed direction: one report calls the host the actor, the next both.
  if (a.code == EventCode::CONSULT || a.reciprocal || b.reciprocal) {
    return agree(article, everybody(a), everybody(b));
  }
  return agree(article, a.actors, b.actors) && agree(article, a.recipients, b.recipients);
}

/// How well two tellings that may be one fit: by place, by day, then by nearness in the text.
struct Fit {
  int shared = 0;
  std::uint32_t apart = 0;  ///< bytes

  [[nodiscard]] bool better_than(const Fit& other) const {
    return shared != other.shared ? shared > other.shared : apart < other.apart;
  }
};

/// One event's place lies in the country of somebody who takes part in the other.
bool at_home(const Article& article, const Event& placed, const Event& other) {
  if (!placed.place) return false;
  const std::string& country = article.mentions[*placed.place].place()->country;
  const auto all = everybody(other);
  return !country.empty() &&
         std::any_of(all.begin(), all.end(), [&](std::uint32_t m) { return actor(article, m).country == country; });
}

Fit fit(const Article& article, const Event& a, const Event& b) {
  Fit out;
  if (a.place && b.place && article.mentions[*a.place].place()->name == article.mentions[*b.place].place()->name) {
    out.shared += 2;
  }
  // A meeting in Tianjin is rather one with China than one with India.
  if (at_home(article, a, b) || at_home(article, b, a)) out.shared += 2;
  if (exact(a) && exact(b)) ++out.shared;
  const std::uint32_t one = a.evidence.trigger.begin, other = b.evidence.trigger.begin;
  out.apart = one > other ? one - other : other - one;
  return out;
}

/// How much an event says: who, to whom, when and where.
int fullness(const Event& event) {
  const bool two_sides =
      event.reciprocal ? event.actors.size() > 1 : !event.actors.empty() && !event.recipients.empty();
  return (two_sides ? 8 : 0) + (event.actors.empty() && event.recipients.empty() ? 0 : 4) + (exact(event) ? 1 : 0) +
         (event.place ? 1 : 0) + (event.mode.empty() ? 0 : 1);
}

/// A city tells more than the country that it lies in.
bool more_exact(const Article& article, std::uint32_t one, std::uint32_t other) {
  const Place& a = *article.mentions[one].place();
  const Place& b = *article.mentions[other].place();
  return a.country == b.country && b.precision == Precision::country && a.precision != Precision::country;
}

void absorb(const Article& article, Event& kept, const Event& other) {
  if (!exact(kept) && exact(other)) {
    kept.date = other.date;
    kept.date_end = other.date_end;
    kept.date_granularity = other.date_granularity;
    kept.date_basis = other.date_basis;
  }
  if (other.place && (!kept.place || more_exact(article, *other.place, *kept.place))) {
    kept.place = other.place;
    kept.place_basis = other.place_basis;
  }
  if (kept.mode.empty() && !other.mode.empty()) {
    kept.mode = other.mode;
    kept.cameo = other.cameo;
    kept.type_score = other.type_score;
  }
  unite_casualties(kept.killed, other.killed);
  unite_casualties(kept.injured, other.injured);
  kept.confidence = std::max(kept.confidence, other.confidence);
  kept.sides_confidence = std::max(kept.sides_confidence, other.sides_confidence);
  kept.also_at.push_back(other.evidence.trigger);
  kept.also_at.insert(kept.also_at.end(), other.also_at.begin(), other.also_at.end());
}

/// A telling of the same meeting that names more parties tells its sides.
void take_parties(const Article& article, Event& kept, const Event& other) {
  if (kept.code != EventCode::CONSULT) return;
  const auto known = everybody(kept), all = everybody(other);
  if (includes(article, known, all)) return;
  kept.actors = other.actors;
  kept.recipients = other.recipients;
  kept.reciprocal = other.reciprocal;
  kept.sides_confidence = other.sides_confidence;
}

bool among(const Article& article, const std::vector<std::uint32_t>& all, std::uint32_t one) {
  return std::any_of(all.begin(), all.end(), [&](std::uint32_t other) { return surely_same(article, one, other); });
}

void add_new(const Article& article, std::vector<std::uint32_t>& all, const std::vector<std::uint32_t>& more) {
  for (const std::uint32_t one : more) {
    if (!among(article, all, one)) all.push_back(one);
  }
  std::sort(all.begin(), all.end());
}

bool names_somebody(const Event& event) { return !event.actors.empty() || !event.recipients.empty(); }

/// A country that is only likely contradicts none that is not told.
bool same_country(const Actor& a, const Actor& b) {
  const auto open = [](const Actor& one, const Actor& other) {
    return one.country.empty() && other.basis >= CountryBasis::likely;
  };
  return a.country == b.country || open(a, b) || open(b, a);
}

}  // namespace

bool same_actor(const Article& article, std::uint32_t one, std::uint32_t other) {
  if (one == other) return true;
  const Actor& a = actor(article, one);
  const Actor& b = actor(article, other);
  if (a.unknown() && b.unknown()) {
    return article.words(article.mentions[one].span) == article.words(article.mentions[other].span);
  }
  if (!a.entity.empty() && a.entity == b.entity) return true;
  return same_country(a, b) && share_sector(a, b);
}

bool surely_same(const Article& article, std::uint32_t one, std::uint32_t other) {
  const Actor& a = actor(article, one);
  const Actor& b = actor(article, other);
  const bool told = !a.sectors.empty() && !b.sectors.empty() && !(a.country.empty() && b.country.empty());
  const bool named = !a.entity.empty() && a.entity == b.entity;
  return one == other || named || (told && same_actor(article, one, other));
}

bool includes(const Article& article, const std::vector<std::uint32_t>& all, const std::vector<std::uint32_t>& some) {
  return std::all_of(some.begin(), some.end(), [&](std::uint32_t one) {
    return std::any_of(all.begin(), all.end(), [&](std::uint32_t other) { return same_actor(article, one, other); });
  });
}

void join_deeds(Article& article, const std::vector<std::pair<Span, Span>>& results) {
  std::vector<std::size_t> into(article.events.size());
  for (std::size_t i = 0; i < into.size(); ++i) into[i] = i;
  const auto told = [&](Span trigger) {
    const auto found = std::lower_bound(article.events.begin(), article.events.end(), trigger,
                                        [](const Event& event, Span span) { return event.evidence.trigger < span; });
    auto i = static_cast<std::size_t>(found - article.events.begin());
    while (i < into.size() && into[i] != i) i = into[i] = into[into[i]];
    return i;
  };
  for (const auto& [of_result, of_deed] : results) {
    const std::size_t one = told(of_result), other = told(of_deed);
    if (one == other || std::max(one, other) >= into.size()) continue;
    Event &result = article.events[one], &deed = article.events[other];
    if (result.code != deed.code || result.status != deed.status || result.reciprocal || deed.reciprocal) continue;
    if (!agree(article, result.actors, deed.actors) || !dates_agree(result, deed)) continue;
    add_new(article, deed.actors, result.actors);
    add_new(article, deed.recipients, result.recipients);
    std::erase_if(deed.recipients, [&](std::uint32_t m) { return among(article, deed.actors, m); });
    absorb(article, deed, result);
    into[one] = other;
  }
  std::size_t kept = 0;
  for (std::size_t i = 0; i < into.size(); ++i) {
    if (into[i] != i) continue;
    if (kept != i) article.events[kept] = std::move(article.events[i]);
    ++kept;
  }
  article.events.resize(kept);
}

void merge_tellings(Article& article, const std::vector<Span>& apart) {
  const auto stands_apart = [&](const Event& event) {
    return std::binary_search(apart.begin(), apart.end(), event.evidence.trigger);
  };
  std::vector<Event> told = std::move(article.events);
  article.events.clear();
  // The fullest first, so that what says less joins what says more; what a line of the lexicon tells before what the
  // model alone sees.
  const auto rank = [](const Event& e) { return std::pair(e.evidence.rule != model_rule, fullness(e)); };
  std::stable_sort(told.begin(), told.end(), [&](const Event& a, const Event& b) { return rank(a) > rank(b); });
  for (Event& event : told) {
    Event* known = nullptr;
    Fit best;
    const bool alone = stands_apart(event);
    for (Event& kept : article.events) {
      if (alone || !same_happening(article, kept, event) || stands_apart(kept)) continue;
      const Fit now = fit(article, kept, event);
      if (known != nullptr && !now.better_than(best)) continue;
      known = &kept;
      best = now;
    }
    if (known != nullptr) {
      take_parties(article, *known, event);
      absorb(article, *known, event);
    } else if (names_somebody(event)) {
      article.events.push_back(std::move(event));
    }
  }
  for (Event& event : article.events) std::sort(event.also_at.begin(), event.also_at.end());
  std::sort(article.events.begin(), article.events.end(), [](const Event& a, const Event& b) {
    if (a.evidence.trigger != b.evidence.trigger) return a.evidence.trigger < b.evidence.trigger;
    return a.code < b.code;
  });
}

}  // namespace dragoman
