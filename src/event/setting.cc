#include "event/setting.h"

#include <algorithm>
#include <cstdlib>

namespace dragoman {
namespace {

struct Near {
  std::uint32_t mention = 0;
  bool own_clause = false;
  std::uint32_t distance = 0;  ///< in tokens

  [[nodiscard]] bool nearer_than(const Near& other) const {
    if (own_clause != other.own_clause) return own_clause;
    return distance < other.distance;
  }
};

/// The verb (or root) whose clause the token stands in.
std::uint32_t clause_of(const Clause& clause, std::uint32_t token) {
  for (std::uint32_t steps = 0; steps < clause.size() && !clause.is_verb(token); ++steps) {
    const auto head = clause.head(token);
    if (!head) break;
    token = *head;
  }
  return token;
}

bool below(const Clause& clause, std::uint32_t token, std::uint32_t ancestor) {
  for (std::uint32_t steps = 0; steps <= clause.size(); ++steps) {
    if (token == ancestor) return true;
    const auto head = clause.head(token);
    if (!head) return false;
    token = *head;
  }
  return false;
}

template <typename Wanted>
std::optional<Near> nearest(const Article& article, const Clause& clause, std::uint32_t sentence, std::uint32_t trigger,
                            Wanted wanted) {
  std::optional<Near> best;
  const std::uint32_t verb = clause_of(clause, trigger);
  auto mention = std::lower_bound(article.mentions.begin(), article.mentions.end(), sentence,
                                  [](const Mention& m, std::uint32_t s) { return m.sentence < s; });
  for (; mention != article.mentions.end() && mention->sentence == sentence; ++mention) {
    if (!wanted(*mention)) continue;
    Near near;
    near.mention = static_cast<std::uint32_t>(mention - article.mentions.begin());
    const auto distance = static_cast<std::int64_t>(mention->head) - static_cast<std::int64_t>(trigger);
    near.distance = static_cast<std::uint32_t>(std::abs(distance));
    const std::uint32_t governing = clause_of(clause, mention->head);
    near.own_clause = governing == verb || below(clause, mention->head, trigger);
    if (!best || near.nearer_than(*best)) best = near;
  }
  return best;
}

}  // namespace

void set_date(const Article& article, const Clause& clause, std::uint32_t trigger, Event& event) {
  const bool done = event.status == Status::reported || event.status == Status::negated;
  const auto found = nearest(article, clause, event.evidence.sentence, trigger, [&](const Mention& mention) {
    const Time* time = mention.time();
    if (time == nullptr || !time->from) return false;
    return !(done && article.published && *time->from > *article.published);
  });
  if (found) {
    const Time& time = *article.mentions[found->mention].time();
    event.date = time.from;
    if (time.to && *time.to != *time.from) event.date_end = time.to;
    event.date_granularity = time.granularity;
    event.date_basis = found->own_clause ? DateBasis::clause : DateBasis::sentence;
    const bool long_ago =
        article.published && *article.published - time.to.value_or(*time.from) > std::chrono::days{365};
    if (long_ago && time.to && event.status == Status::reported) event.status = Status::historical;
    return;
  }
  if (!done || !article.published) return;
  event.date = article.published;
  event.date_granularity = Granularity::day;
  event.date_basis = DateBasis::published;
}

void set_place(const Article& article, const Clause& clause, std::uint32_t trigger, Event& event) {
  const auto found = nearest(article, clause, event.evidence.sentence, trigger,
                             [](const Mention& mention) { return mention.place() != nullptr; });
  if (!found) return;
  event.place = found->mention;
  event.place_basis = found->own_clause ? PlaceBasis::clause : PlaceBasis::sentence;
}

}  // namespace dragoman
