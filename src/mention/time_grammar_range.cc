#include <tuple>
#include <utility>

#include "mention/time_grammar.h"
#include "mention/time_tense.h"

namespace dragoman::times {
namespace {

using Shape = Expression::Shape;

bool dated(const Expression& e) { return e.shape == Shape::calendar || e.shape == Shape::holiday; }

/// Whether `first` comes after `last` within a year, so that the period runs over New Year.
bool wraps(const Expression& first, const Expression& last) {
  return std::tie(first.month, first.day, first.quarter, first.season) >
         std::tie(last.month, last.day, last.quarter, last.season);
}

}  // namespace

/// The joint period of two dates. Each tells the other its year ("from January to April 2015"); without one the first
/// is found by the year rule and the other lies beside it.
std::optional<Time> Grammar::between(Expression first, Expression last) const {
  const bool now = first.shape == Shape::resolved && published_ && first.time.from == published_ &&
                   first.time.to == published_;  // what runs from now on ends ahead
  const Direction way = now ? Direction::future : direction(atoms_.all(), first.begin, last.end);
  const auto value = [&](const Expression& e) { return resolve(e, way, published_, lexicon_); };
  if (dated(first) && dated(last)) {
    if (first.year == 0 && last.year == 0 && published_) {
      if (way == Direction::future && !first.which) {
        const Time end = value(last);
        if (!end.to) return {};
        last.year = year_of(*end.to);
      } else {
        const Time start = value(first);
        if (!start.from) return {};
        if (!first.which || !last.which) first.year = year_of(*start.from);
      }
    }
    if (first.year == 0 && last.year > 0) first.year = last.year - (wraps(first, last) ? 1 : 0);
    if (last.year == 0 && first.year > 0 && !last.which) last.year = first.year + (wraps(first, last) ? 1 : 0);
    return span_between(value(first), value(last));
  }
  Time start = value(first), end = value(last);
  const bool loose = last.shape == Shape::weekday && !last.which && !last.week_steps;
  if (start.from && end.to && first.shape == Shape::weekday && loose) {
    constexpr std::chrono::days week{7};
    if (way == Direction::future && !first.which && *start.from > *end.to)
      start = day_period(*start.from - week).value_or(start);
    else if (*end.to < *start.from || first.which) {
      const int ahead = (static_cast<int>(last.weekday) - static_cast<int>(iso_weekday(*start.from)) + 7) % 7;
      end = day_period(*start.from + std::chrono::days{ahead}).value_or(end);
    }
  }
  return span_between(start, end);
}

std::optional<Grammar::Found> Grammar::range(const Expression& first) const {
  const Atom &before = atoms_[first.begin - 1], &join = atoms_[first.end];
  const bool dash = join.is_mark('-') || join.is_mark('~');
  const bool to = join.is(Preposition::to) || join.is(Preposition::until) || join.is(Preposition::through);
  std::size_t next = first.end + 1;
  const bool to_date = to && atoms_[next].is(Role::to_date);
  const bool from_to = to && (before.is(Preposition::from) || before.is(Preposition::between) || to_date ||
                              first.shape != Shape::resolved || join.is(Preposition::through));
  if (!dash && !from_to && !(join.is(Role::and_) && before.is(Preposition::between))) return {};
  if ((atoms_[next].is(Role::now) || to_date) && !dash) {
    const Time start = resolved(first);
    const auto today = published_ ? day_period(*published_) : std::nullopt;
    const auto time = today ? span_between(start, *today) : std::nullopt;
    return time ? std::optional(Found{first.begin, next + 1, *time}) : std::nullopt;
  }
  const auto last = expression(next, 1);
  if (!last) return {};
  if (!before.is(Role::preposition) && first.shape != last->shape && !dash) return {};
  auto time = between(first, *last);
  if (time) return Found{first.begin, last->end, std::move(*time)};
  const auto either_way = [&](const Expression& e) {  // "10/1": day and month in an order that is not known
    return e.shape == Shape::resolved && !e.time.from && !e.time.to && e.time.timex.empty() &&
           atoms_[e.begin].is_number();
  };
  if (either_way(first) && either_way(*last)) return Found{first.begin, last->end, Time{}};
  if (published_ || first.shape == Shape::resolved || last->shape == Shape::resolved) return {};
  const Time start = resolved(first), end = resolved(*last);
  return Found{first.begin, last->end, Time{{}, {}, start.timex + "/" + end.timex, start.granularity}};
}

}  // namespace dragoman::times
