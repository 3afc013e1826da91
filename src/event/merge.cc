#include "event/merge.h"

#include <algorithm>

namespace dragoman {
namespace {

const Actor& actor(const Article& article, std::uint32_t mention) { return *article.mentions[mention].actor(); }

bool share_sector(const Actor& a, const Actor& b) {
  if (a.sectors.empty() || b.sectors.empty()) return true;
  return std::any_of(a.sectors.begin(), a.sectors.end(), [&](Sector sector) {
    return std::find(b.sectors.begin(), b.sectors.end(), sector) != b.sectors.end();
  });
}

bool same(const Article& article, std::uint32_t one, std::uint32_t other) {
  if (one == other) return true;
  const Actor& a = actor(article, one);
  const Actor& b = actor(article, other);
  if (a.unknown() && b.unknown()) {
    return article.words(article.mentions[one].span) == article.words(article.mentions[other].span);
  }
  if (!a.entity.empty() && a.entity == b.entity) return true;
  return a.country == b.country && share_sector(a, b);
}

bool includes(const Article& article, const std::vector<std::uint32_t>& all, const std::vector<std::uint32_t>& some) {
  return std::all_of(some.begin(), some.end(), [&](std::uint32_t one) {
    return std::any_of(all.begin(), all.end(), [&](std::uint32_t other) { return same(article, one, other); });
  });
}

/// Nobody named on one side agrees with anybody; else all of the shorter side are on the longer.
bool agree(const Article& article, const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  return a.size() >= b.size() ? includes(article, a, b) : includes(article, b, a);
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
  return lemma(article, a.evidence) == lemma(article, b.evidence);
}

bool same_happening(const Article& article, const Event& a, const Event& b) {
  if (a.code != b.code || a.type != b.type || a.status != b.status) return false;
  if (!places_agree(article, a, b) || !utterances_agree(article, a, b)) return false;
  if (!a.mode.empty() && !b.mode.empty() && a.mode != b.mode) return false;
  if (!dates_agree(a, b)) return false;
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
  kept.confidence = std::max(kept.confidence, other.confidence);
  kept.also_at.push_back(other.evidence.trigger);
  kept.also_at.insert(kept.also_at.end(), other.also_at.begin(), other.also_at.end());
}

bool names_somebody(const Event& event) { return !event.actors.empty() || !event.recipients.empty(); }

}  // namespace

void merge_tellings(Article& article) {
  std::vector<Event> told = std::move(article.events);
  article.events.clear();
  // The fullest first, so that what says less joins what says more.
  std::stable_sort(told.begin(), told.end(), [](const Event& a, const Event& b) { return fullness(a) > fullness(b); });
  for (Event& event : told) {
    Event* known = nullptr;
    Fit best;
    for (Event& kept : article.events) {
      if (!same_happening(article, kept, event)) continue;
      const Fit now = fit(article, kept, event);
      if (known != nullptr && !now.better_than(best)) continue;
      known = &kept;
      best = now;
    }
    if (known != nullptr) {
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
