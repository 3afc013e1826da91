#include <utility>

#include "mention/time_grammar.h"
#include "mention/time_words.h"

namespace dragoman::times {
namespace {

using Shape = Expression::Shape;
using std::chrono::days;

Part part_named(PartWord word) {
  switch (word) {
    case PartWord::early:
    case PartWord::earlier:
      return Part::early;
    case PartWord::mid:
      return Part::mid;
    case PartWord::late:
    case PartWord::later:
      return Part::late;
    case PartWord::turn:
    case PartWord::rest:
      break;
  }
  return Part::whole;
}

/// The nth unit (-1: the last) of a period. A week belongs to the period that its Thursday lies in (ISO 8601).
std::optional<Time> nth_unit(Unit unit, int n, const Time& whole) {
  if (!whole.from || !whole.to || n == 0) return {};
  const Date from = *whole.from, to = *whole.to;
  std::optional<Time> found;
  switch (unit) {
    case Unit::day:
      found = day_period(n > 0 ? from + days{n - 1} : to);
      break;
    case Unit::week: {
      const Date first = monday_of(from + days{3}), last = monday_of(to - days{3});
      found = week_period(n > 0 ? first + days{7 * (n - 1)} : last);
      break;
    }
    case Unit::weekend: {
      const Date saturday = from + days{(13 - iso_weekday(from)) % 7};
      found = weekend_period(n > 0 ? saturday + days{7 * (n - 1)} : to - days{(iso_weekday(to) + 1) % 7});
      break;
    }
    case Unit::month:
    case Unit::quarter:
    case Unit::year:
    case Unit::decade:
      found = n > 0 ? unit_period(unit, from, n - 1) : unit_period(unit, to, 0);
      break;
    case Unit::workweek:
    case Unit::fortnight:
    case Unit::century:
      return {};
  }
  if (!found || *found->to < from || *found->from > to) return {};
  return found;
}

std::optional<Time> nth_weekday_in(unsigned weekday, int n, const Time& whole) {
  if (!whole.from || !whole.to || n == 0) return {};
  const Date first = *whole.from + days{(weekday + 7 - iso_weekday(*whole.from)) % 7};
  const Date last = *whole.to - days{(iso_weekday(*whole.to) + 7 - weekday) % 7};
  const Date day = n > 0 ? first + days{7 * (n - 1)} : last;
  return day > *whole.to || day < *whole.from ? std::nullopt : day_period(day);
}

/// The first or last `count` units of a period.
std::optional<Time> some_units(Unit unit, int count, bool last, const Time& whole) {
  if (!whole.from || !whole.to || count < 1 || count > 1000) return {};
  const Date start = unit == Unit::week ? monday_of(*whole.from + days{3}) : *whole.from;
  const auto end = last ? add_units(unit, *whole.to + days{1}, -count) : add_units(unit, start, count);
  if (!end || *end <= start) return {};
  auto first_day = day_period(last ? *end : start), last_day = day_period(last ? *whole.to : *end - days{1});
  if (!first_day || !last_day) return {};
  auto time = span_between(*first_day, *last_day);
  if (time) time->granularity = granularity(unit);
  return time;
}

}  // namespace

/// "the week", "the year": the one we are in.
Grammar::Result Grammar::this_unit(std::size_t i) const {
  const std::size_t at = atoms_[i].is(Role::article) ? i + 1 : i;
  const Atom& atom = atoms_[at];
  if (!atom.is(Role::unit) || atom.word.plural || at == i) return {};
  const Unit unit = static_cast<Unit>(atom.word.value);
  if (unit == Unit::day) return make(i, at + 1, {});
  return make(i, at + 1, published_ ? unit_period(unit, *published_, 0) : std::nullopt, granularity(unit));
}

/// The period that something is a part of.
Grammar::Result Grammar::whole(std::size_t i, int depth) const {
  if (auto e = expression(i, depth + 1)) return e;
  return this_unit(i);
}

/// "early March", "late on Monday", "mid-2019", "earlier this week", "the end of the year".
Grammar::Result Grammar::part(std::size_t i, int depth) const {
  const Atom& atom = atoms_[i];
  std::size_t next = i + 1;
  const bool hyphen = atoms_[next].is_mark('-') && atoms_[next].glued;
  if (atom.is(Role::part_of)) {
    if (!hyphen && !atoms_[next].is(Role::of)) return {};
    ++next;
  } else if (!atom.is(Role::part)) {
    return {};
  } else if (hyphen || atoms_[next].is(Preposition::in) || atoms_[next].is(Preposition::on) ||
             atoms_[next].is(Preposition::during)) {
    ++next;
  } else if (atoms_[next].is(Role::article) || atoms_[next].is(Role::indefinite)) {
    return {};
  }
  const auto word = static_cast<PartWord>(atom.word.value);
  if (word == PartWord::turn) return {};
  auto e = whole(next, depth);
  if (!e || (hyphen && atoms_[next].is(Role::article))) return {};
  e->begin = i;
  const Part part = part_named(word);
  const bool rest = word == PartWord::rest;
  if (e->shape != Shape::resolved && !rest) {
    e->part = part;
    e->takes_article = atom.is(Role::part_of);
    return e;
  }
  if (rest) *e = make(e->begin, e->end, resolved(*e), Granularity::day);
  e->takes_article = atom.is(Role::part_of);
  Time& time = e->time;
  const bool now = published_ && time.from && time.to && *time.from <= *published_ && *published_ <= *time.to;
  if (now && word == PartWord::earlier)
    time.to = published_;
  else if (now && (rest || word == PartWord::later))
    time.from = published_;
  else
    time = part_of(std::move(time), part);
  return e;
}

/// "the first week of March", "the last two years of the decade", "the second quarter", "the 19th century".
Grammar::Result Grammar::nth(std::size_t i, bool article, int depth) const {
  int n = -1;
  std::size_t next = i + 1;
  if (!atoms_[i].is(Which::last)) {
    const auto ordinal = read_ordinal(atoms_, i);
    if (!ordinal) return {};
    n = ordinal->value;
    next = ordinal->end;
  }
  const bool hyphen = atoms_[next].is_mark('-') && atoms_[next].glued;
  if (hyphen) ++next;
  std::optional<Number> count;
  if (n == 1 || n == -1) {
    count = read_cardinal(atoms_, next);
    if (count)
      next = count->end;
    else if (atoms_[next].is(Role::couple))
      count = Number{2, ++next};
    if (count && atoms_[next].is(Role::of) && atoms_[next + 1].is(Role::unit)) ++next;
  }
  // the quarters of fiscal years are not those of the calendar
  const bool fiscal = atoms_[next].is(Role::other_year) || atoms_[i - 1].is(Role::other_year);
  if (atoms_[next].is(Role::other_year)) ++next;
  const Atom& what = atoms_[next];
  const bool half = what.is(Role::half), weekday = what.is(Role::weekday);
  if (!half && !weekday && !what.is(Role::unit)) return {};
  const Unit unit = what.is(Role::unit) ? static_cast<Unit>(what.word.value) : Unit::day;
  const std::size_t end = next + 1;
  if (unit == Unit::century && !count && n > 0) {
    auto e = make(i, end, century_period(n), Granularity::decade);
    e.takes_article = true;
    return e;
  }
  const bool quarter = what.is(Role::unit) && unit == Unit::quarter && !count;
  const bool of = atoms_[end].is(Role::of) || atoms_[end].is(Preposition::in);
  auto base = of ? whole(end + 1, depth) : quarter || half ? year(end) : Result{};
  if (fiscal && !quarter && !half) return {};
  if (fiscal) {
    auto e = make(i, base ? base->end : end, {}, Granularity::quarter);
    e.takes_article = true;
    return e;
  }
  if (base && half && base->shape == Shape::resolved && (n == 1 || n == 2)) {
    base->time = part_of(std::move(base->time), n == 1 ? Part::first_half : Part::second_half);
  } else if (base && half && (n == 1 || n == 2)) {
    base->part = n == 1 ? Part::first_half : Part::second_half;
  } else if (base && !half) {
    const Time whole_time = resolved(*base);
    const auto value = weekday ? nth_weekday_in(static_cast<unsigned>(what.word.value), n, whole_time)
                       : count ? some_units(unit, count->value, n < 0, whole_time)
                               : nth_unit(unit, n, whole_time);
    base = make(i, base->end, value, granularity(unit));
  } else if (quarter && (article || hyphen) && n >= 1 && n <= 4 && !of) {
    base = Expression{};
    base->end = end;
    base->quarter = static_cast<unsigned>(n);
  } else {
    return {};
  }
  base->begin = i;
  base->takes_article = true;
  return base;
}

/// "next year's first quarter", "last month's second week", "this year's end": the part that an owner names.
Grammar::Result Grammar::owned_part(const Expression& owner) const {
  const std::size_t possessive = atoms_.possessive(owner.end);
  if (possessive == 0) return {};
  const std::size_t i = owner.end + possessive;
  const auto ordinal = read_ordinal(atoms_, i);
  if (atoms_[i].is(Role::part_of) && !atoms_[i].word.doubtful && !atoms_[i + 1].is(Role::of)) {
    auto time = resolved(owner);
    const Part part = part_named(static_cast<PartWord>(atoms_[i].word.value));
    if (!time.from || time.from == time.to || part == Part::whole) return {};
    auto e = make(owner.begin, i + 1, part_of(std::move(time), part));
    e.takes_article = owner.takes_article;
    return e;
  }
  if (!ordinal && !atoms_[i].is(Which::last)) return {};
  const int n = ordinal ? ordinal->value : -1;
  const std::size_t at = ordinal ? ordinal->end : i + 1;
  const Atom& what = atoms_[at];
  const bool half = what.is(Role::half) && (n == 1 || n == 2);
  if ((!half && !what.is(Role::unit)) || what.word.plural || atoms_[at + 1].is(Role::of)) return {};
  const Time whole = resolved(owner);
  if (!whole.from || !whole.to || *whole.from == *whole.to) return {};
  std::optional<Time> time;
  if (half)
    time = part_of(whole, n == 1 ? Part::first_half : Part::second_half);
  else
    time = nth_unit(static_cast<Unit>(what.word.value), n, whole);
  if (!time) return {};
  auto e = make(owner.begin, at + 1, std::move(time));
  e.takes_article = owner.takes_article;
  return e;
}

}  // namespace dragoman::times
