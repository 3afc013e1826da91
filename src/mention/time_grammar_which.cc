#include <utility>

#include "mention/time_grammar.h"
#include "mention/time_tense.h"
#include "mention/time_words.h"

namespace dragoman::times {
namespace {

using Shape = Expression::Shape;
using std::chrono::days;

}  // namespace

/// The time from now back, or on, for so many units. Ahead it begins tomorrow; quarters are whole ones.
Expression Grammar::window(std::size_t begin, std::size_t end, int count, Unit unit) const {
  std::optional<Time> time;
  // "Over the next three years he returned twice" is told from within a story.
  const bool story = count > 0 && direction(atoms_.all(), begin, end) == Direction::past;
  if (published_ && count != 0 && !story) {
    const auto far = add_units(unit, *published_, count);
    auto first = far ? day_period(count < 0 ? *far : *published_ + days{1}) : std::nullopt;
    auto last = far ? day_period(count < 0 ? *published_ : *far) : std::nullopt;
    if (unit == Unit::quarter) {
      first = unit_period(unit, *published_, count < 0 ? count : 1);
      last = unit_period(unit, *published_, count < 0 ? -1 : count);
    }
    if (first && last) time = span_between(*first, *last);
    if (time) time->granularity = granularity(unit);
  }
  auto e = make(begin, end, std::move(time), granularity(unit));
  e.takes_article = true;
  return e;
}

/// "the last three months", "the next few weeks", "recent years", "the 3 next weeks".
Grammar::Result Grammar::which_amount(std::size_t i, std::size_t next) const {
  const auto which = static_cast<Which>(atoms_[i].word.value);
  const bool back = which == Which::last || which == Which::past || which == Which::recent || which == Which::previous;
  const bool on = which == Which::next || which == Which::coming;
  if (!back && !on) return {};
  const char* vague = back ? "PAST_REF" : "FUTURE_REF";
  const Atom& unit = atoms_[next];
  if (unit.is(Role::unit) && unit.word.plural) {
    if (which == Which::last) return {};
    const auto grain = granularity(static_cast<Unit>(unit.word.value));
    auto e = make(i, next + 1, {}, grain, vague);
    e.takes_article = true;
    return e;
  }
  if (atoms_[next].is(Role::indefinite)) return {};
  const auto amount = read_amount(atoms_, next);
  if (!amount || which == Which::recent || atoms_[amount->end].is(Role::of)) return {};
  auto e = amount->count ? window(i, amount->end, back ? -*amount->count : *amount->count, amount->unit)
                         : make(i, amount->end, {}, granularity(amount->unit), vague);
  e.takes_article = true;
  return e;
}

/// "last week", "this year", "the past month", "next weekend", "that day".
Grammar::Result Grammar::which_unit(std::size_t i, std::size_t unit_at, bool article) const {
  const auto which = static_cast<Which>(atoms_[i].word.value);
  const bool working = atoms_[unit_at - 1].is(Role::padding) && atoms_[unit_at - 1].word.value == 1;
  const Unit unit =
      working && is_unit(atoms_[unit_at], Unit::week) ? Unit::workweek : static_cast<Unit>(atoms_[unit_at].word.value);
  const std::size_t end = unit_at + 1;
  const Atom& before = atoms_[article ? i - 2 : i - 1];
  const bool spans = before.is(Preposition::in) || before.is(Preposition::over) || before.is(Preposition::during) ||
                     before.is(Preposition::within) || before.is(Preposition::for_);
  const auto steps = [&](int n) {
    auto e = make(i, end, published_ ? unit_period(unit, *published_, n) : std::nullopt, granularity(unit));
    e.takes_article = true;
    return e;
  };
  const int story = which == Which::following || which == Which::next ? 1 : which == Which::previous ? -1 : 0;
  auto nowhere = make(i, end, told_unit(i, unit, story), granularity(unit));
  nowhere.takes_article = true;
  if (narrated(which)) return which == Which::same && !article ? Result{} : Result(nowhere);
  if (which == Which::last && ((article && atoms_[end].is(Role::of)) || before.is(Role::owner))) return {};
  if (unit == Unit::day) return which == Which::next || which == Which::previous ? Result(nowhere) : Result{};
  if (unit == Unit::fortnight)
    return window(i, end, which == Which::last || which == Which::past || which == Which::previous ? -1 : 1, unit);
  switch (which) {
    case Which::last:
      return article && unit != Unit::weekend ? Result(window(i, end, -1, unit)) : Result(steps(-1));
    case Which::past:
      return unit == Unit::weekend ? Result(steps(published_ && iso_weekday(*published_) >= 6 ? 0 : -1))
                                   : Result(window(i, end, -1, unit));
    case Which::previous:
      return article ? Result(nowhere) : Result(steps(-1));
    case Which::this_:
      return steps(0);
    case Which::next:
      if (!article || unit == Unit::decade || unit == Unit::century || unit == Unit::quarter || unit == Unit::weekend)
        return steps(1);
      return spans ? Result(window(i, end, 1, unit)) : Result(nowhere);
    case Which::coming:
      return steps(1);
    default:
      return {};
  }
}

Grammar::Result Grammar::which(std::size_t i, bool article) const {
  const auto which = static_cast<Which>(atoms_[i].word.value);
  std::size_t next = i + 1;
  if (which == Which::this_ && (atoms_[next].is(Which::past) || atoms_[next].is(Which::coming))) {
    auto e = this->which(next, false);
    if (e) e->begin = i;
    return e;
  }
  if (which == Which::that && atoms_[next].is(Which::same)) {
    auto e = this->which(next, true);
    if (e) e->begin = i;
    return e;
  }
  if (which == Which::last && atoms_[next].is(Role::of)) return {};
  if (atoms_[next].is(Role::padding)) ++next;
  const Atom& what = atoms_[next];
  if (what.is(Role::other_year)) {
    const Atom& unit = atoms_[next + 1];
    return is_unit(unit, Unit::year) ? Result(make(i, next + 2, {}, Granularity::year)) : Result{};
  }
  Result e;
  if (what.is(Role::unit) && !what.word.plural) {
    e = which_unit(i, next, article);
    if (e && is_unit(what, Unit::week) && atoms_[next + 1].is(Role::weekday) && !narrated(which)) {
      const int steps = which == Which::this_ ? 0 : which == Which::next || which == Which::coming ? 1 : -1;
      if (auto day = weekday(next + 1)) {  // "next week Tuesday"
        day->begin = i;
        day->week_steps = steps;
        return day;
      }
    }
    return e;
  }
  if (which == Which::recent) return which_amount(i, next);
  // "said that Friday's vote" is no determiner, "on that Friday" and "That December" are.
  if (which == Which::that && !what.is(Role::season) && !atoms_[i].capital && !atoms_[i - 1].is(Role::preposition))
    return {};
  if (what.is(Role::weekday))
    e = weekday(next);
  else if (what.is(Role::month) && which != Which::past)
    e = month_first(next);
  else if (what.is(Role::season))
    e = season(next, false);
  else if (what.word.starts_phrase)
    e = holiday(next);
  if (!e && what.is_number()) {  // "next 6th of April"
    e = day_first(next);
    if (!e) e = numeric(next);
    if (e && (e->month == 0 || e->day == 0 || e->year > 0)) e = {};
  }
  if (e && e->shape != Shape::resolved) {
    e->begin = i;
    const bool dated = e->weekday > 0 && e->day > 0;  // "next Tuesday, 3 August" tells no other year
    if (e->year == 0 && !e->week_steps && !dated)
      e->which = article && which == Which::previous ? Which::following : which;
    e->takes_article = true;
    return e;
  }
  if (what.is(Role::day_part)) {
    const auto part = static_cast<unsigned>(what.word.value);
    if (which == Which::this_ || (which == Which::last && part >= 4)) {
      e = make(i, next + 1, published_ ? day_period(*published_ - days{which == Which::this_ ? 0 : 1}) : std::nullopt);
      e->day_part = part;
      return e;
    }
    if (!narrated(which) && which != Which::next && which != Which::previous) return {};
    e = make(i, next + 1, {});
    e->takes_article = true;
    return e;
  }
  return which_amount(i, next);
}

}  // namespace dragoman::times
