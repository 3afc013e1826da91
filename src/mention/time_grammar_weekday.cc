#include <utility>

#include "mention/time_grammar.h"
#include "mention/time_tense.h"
#include "mention/time_words.h"

namespace dragoman::times {
namespace {

using Shape = Expression::Shape;
using std::chrono::days;

}  // namespace

/// "Tuesday, July 27", "Friday 2018-7-6", "Wed 13th", "Tuesday the eleventh". `next` follows the weekday.
Grammar::Result Grammar::weekday_with_day(std::size_t i, std::size_t next) const {
  const auto weekday = static_cast<unsigned>(atoms_[i].word.value);
  std::size_t at = next;
  const bool comma = atoms_[at].is_mark(',');
  if (comma) ++at;
  const bool article = atoms_[at].is(Role::article);
  if (article) ++at;
  // "on Tuesday, the third attack this month"
  const auto count = comma && article ? read_ordinal(atoms_, at) : std::nullopt;
  if (count && atoms_[count->end].kind == Atom::Kind::letters && !atoms_[count->end].is(Role::of) &&
      !atoms_[count->end].is(Role::month)) {
    return {};
  }
  Result e;
  if (atoms_[at].is(Role::month))
    e = month_first(at);
  else if (!(e = numeric(at)))
    e = day_first(at);
  if (e && (e->day > 0 || (e->shape == Shape::resolved && e->time.timex.empty() && atoms_[at].is_number()))) {
    e->begin = i;
    e->weekday = weekday;
    e->takes_article = false;
    return e;
  }
  if (comma && !article) return {};
  auto day = read_ordinal(atoms_, at);
  if (!day && atoms_[at].is_number() && atoms_[at].digits == 2 && !atoms_.common_word(at + 1) &&
      atoms_[at + 1].kind != Atom::Kind::letters && !atoms_[at + 1].is_number())
    day = read_cardinal(atoms_, at);
  if (!day || day->value < 1 || day->value > 31) return {};
  if (!atoms_[at].is_number() && !article && !(comma && article)) return {};
  // The nearest month in which that day is such a weekday, the past one first.
  std::optional<Time> time;
  if (published_) {
    for (int step = 0; step < 24 && !time; ++step) {
      const auto month = add_units(Unit::month, *published_ - days{day_of(*published_) - 1},
                                   step % 2 == 1 ? -(step + 1) / 2 : step / 2);
      if (!month) continue;
      auto found = day_period(year_of(*month), month_of(*month), static_cast<unsigned>(day->value));
      if (found && iso_weekday(*found->from) == weekday) time = std::move(found);
    }
  }
  return make(i, day->end, std::move(time));
}

/// "Monday", "Monday night", "Tuesday of last week", "Friday next week".
Grammar::Result Grammar::weekday(std::size_t i) const {
  const Atom& day = atoms_[i];
  Expression e;
  e.shape = Shape::weekday;
  e.begin = i;
  e.end = i + 1;
  e.weekday = static_cast<unsigned>(day.word.value);
  std::size_t next = e.end;
  if (day.word.abbreviated && atoms_[next].is_mark('.') && atoms_[next].glued &&
      (atoms_[next].token == day.token || atoms_[next + 1].is_number() || atoms_[next + 1].is(Role::month) ||
       atoms_[next + 1].is_mark(',')))
    e.end = ++next;
  if (auto full = weekday_with_day(i, next)) return full;
  if (day.word.abbreviated && !day.capital) return {};
  if (day.word.doubtful) {
    const Atom& before = atoms_[i - 1];
    if (!before.is(Preposition::on) && !before.is(Role::which) && !before.is(Role::unit) && !before.is(Role::part))
      return {};
    if (before.is(Preposition::on) && atoms_[next].capital) return {};
  }
  if (atoms_[next].is(Role::day_part)) {
    e.day_part = static_cast<unsigned>(atoms_[next].word.value);
    e.end = ++next;
  }
  // "Thursday and Friday next week"
  const Atom& join = atoms_[next];
  const bool joined = join.is(Role::and_) || join.is(Role::or_) || join.is(Preposition::to) || join.is_mark('-');
  if (joined && atoms_[next + 1].is(Role::weekday)) next += 2;
  const bool comma = atoms_[next].is_mark(',');
  if (atoms_[next].is(Role::of) || comma) ++next;
  if (atoms_[next].is(Role::article) && !comma) ++next;
  const Atom& unit = atoms_[next + 1];
  if (atoms_[next].is(Role::which) && is_unit(unit, Unit::week) && !unit.word.plural) {
    const auto which = static_cast<Which>(atoms_[next].word.value);
    const bool before = which == Which::last || which == Which::past || which == Which::previous;
    if (narrated(which))
      e.which = which;
    else
      e.week_steps = before ? -1 : which == Which::this_ ? 0 : 1;
    if (!joined) e.end = next + 2;
  }
  return e;
}

/// "today", "yesterday morning", "tonight".
Grammar::Result Grammar::deictic(std::size_t i) const {
  const Atom& atom = atoms_[i];
  std::optional<Time> time;
  if (published_) time = day_period(*published_ + days{atom.is(Role::tonight) ? 0 : atom.word.value});
  auto e = make(i, i + 1, std::move(time));
  if (atom.is(Role::tonight)) e.day_part = 5;
  if (atoms_[i + 1].is(Role::day_part) && atom.is(Role::deictic) && atom.word.value != 0) {
    e.day_part = static_cast<unsigned>(atoms_[i + 1].word.value);
    e.end = i + 2;
  }
  return e;
}

}  // namespace dragoman::times
