#include "event/merge.h"

#include <algorithm>
#include <tuple>

#include "event/casualties.h"
#include "event/same_actor.h"

namespace dragoman {
namespace {

constexpr double likely_one = 0.5;
constexpr double rather_right = 0.5;  // code and sides

/// How much an event says of who takes part: both sides, somebody, nobody.
int sides_told(const Event& event) {
  if (!names_somebody(event)) return 0;
  const bool both = event.reciprocal ? event.actors.size() > 1 : !event.actors.empty() && !event.recipients.empty();
  return both ? 2 : 1;
}

/// "Protests erupted in Kathmandu": who they are is not said, but where.
bool is_located_protest(const Event& event) {
  return event.code == EventCode::PROTEST && event.place && event.place_basis == PlaceBasis::clause;
}

/// A city tells more than the country that it lies in.
bool more_exact(const Article& article, std::uint32_t one, std::uint32_t other) {
  const Place& a = *article.mentions[one].place();
  const Place& b = *article.mentions[other].place();
  return a.country == b.country && b.precision == Precision::country && a.precision != Precision::country;
}

void absorb(const Article& article, Event& kept, const Event& other) {
  if (!day_is_told(kept) && day_is_told(other)) {
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

}  // namespace

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
    if (!sides_agree(article, result.actors, deed.actors) || !dates_agree(result, deed)) continue;
    add_new(article, deed.actors, result.actors);
    add_new(article, deed.recipients, result.recipients);
    std::erase_if(deed.recipients, [&](std::uint32_t m) { return among(article, deed.actors, m); });
    absorb(article, deed, result);
    // They are those of both now, as sure as a line that nothing was weighed against.
    const bool weighed = deed.sides_confidence && result.sides_confidence;
    deed.sides_confidence =
        weighed ? std::max(deed.sides_confidence, result.sides_confidence) : std::optional<double>();
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

void merge_tellings(Article& article, const std::vector<Span>& apart, const TellingWatch& watch) {
  const auto stands_apart = [&](const Event& event) {
    return std::binary_search(apart.begin(), apart.end(), event.evidence.trigger);
  };
  std::vector<Event> told = std::move(article.events);
  article.events.clear();
  // What says more first, so that what says less joins it, but nothing joins what is likelier wrong and will be
  // dropped.
  const auto rank = [](const Event& e) { return std::tuple(e.trust() >= rather_right, sides_told(e), e.trust()); };
  std::stable_sort(told.begin(), told.end(), [&](const Event& a, const Event& b) { return rank(a) > rank(b); });
  for (Event& event : told) {
    Event* known = nullptr;
    double best = likely_one;
    const bool alone = stands_apart(event);
    for (Event& kept : article.events) {
      if (alone || stands_apart(kept)) continue;
      const auto evidence = telling_evidence(article, kept, event);
      if (!evidence) continue;
      if (watch) watch({kept, event, *evidence});
      const double now = one_happening(*evidence);
      if (now < best || (known != nullptr && now == best)) continue;
      known = &kept;
      best = now;
    }
    if (known != nullptr) {
      take_parties(article, *known, event);
      absorb(article, *known, event);
    } else if (names_somebody(event) || is_located_protest(event)) {
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
