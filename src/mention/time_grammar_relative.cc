#include <utility>

#include "mention/time_grammar.h"
#include "mention/time_tense.h"
#include "mention/time_words.h"

namespace dragoman::times {
namespace {

using Shape = Expression::Shape;

}  // namespace

/// What an amount of time before or after something comes to. Nothing is known of "two days after the attack", much of
/// "two days after Christmas", all of "two days from now". `relation` is the atom after the amount.
Grammar::Result Grammar::around(std::size_t begin, std::size_t relation, const Amount& amount, int depth) const {
  const Atom& word = atoms_[relation];
  const bool before = word.is(Preposition::before), after = word.is(Preposition::after),
             from = word.is(Preposition::from);
  if (!before && !after && !from) return {};
  const auto grain = granularity(amount.unit);
  const std::size_t base_at = relation + 1;
  std::optional<Time> base_time;
  std::size_t end = relation + 1;
  if (atoms_[base_at].is(Role::now)) {
    if (published_) base_time = day_period(*published_);
    end = base_at + 1;
  } else if (auto base = expression(base_at, depth + 1);
             base && !atoms_.possessive(base->end) && !atoms_.common_word(base->end)) {
    base_time = resolved(*base);
    end = base->end;
  } else if (from) {
    return {};
  } else {
    return make(begin, end, {}, grain);
  }
  std::optional<Time> time;
  if (base_time && base_time->from && base_time->from == base_time->to && amount.count) {
    const auto day = add_units(amount.unit, *base_time->from, before ? -*amount.count : *amount.count);
    if (day) time = day_period(*day);
    // "the two days before Christmas" are both of them
    if (time && !from && *amount.count > 1 && atoms_[begin - 1].is(Role::article)) {
      const auto other = day_period(*base_time->from + std::chrono::days{before ? -1 : 1});
      if (other) time = before ? span_between(*time, *other) : span_between(*other, *time);
      if (time) time->granularity = grain;
    }
  }
  return make(begin, end, std::move(time), grain);
}

/// "the 3 next weeks", "2 upcoming months"
Grammar::Result Grammar::counted_which(std::size_t i) const {
  const auto number = read_cardinal(atoms_, i);
  if (!number || number->value < 1 || number->value > 999) return {};
  const Atom &which = atoms_[number->end], &unit = atoms_[number->end + 1];
  const bool back = which.is(Which::last) || which.is(Which::past) || which.is(Which::previous);
  if (!(back || which.is(Which::next) || which.is(Which::coming)) || !unit.is(Role::unit) || !unit.word.plural)
    return {};
  return window(i, number->end + 2, back ? -number->value : number->value, static_cast<Unit>(unit.word.value));
}

/// "two days ago", "a year earlier", "three weeks from tomorrow", "in two weeks".
Grammar::Result Grammar::amount(std::size_t i, int depth) const {
  auto first = read_amount(atoms_, i);
  if (!first) return counted_which(i);
  if (atoms_[i - 1].is(Role::half) && atoms_[i].is(Role::indefinite)) return {};  // "half a day ago"
  Amount last = *first;
  int more_days = 0;
  while (atoms_[last.end].is(Role::and_) || atoms_[last.end].is_mark(',')) {  // "2 weeks and 2 days ago"
    const auto next = read_amount(atoms_, last.end + 1);
    if (!next || !next->count || next->unit > Unit::week || last.unit <= next->unit) break;
    more_days += *next->count * (next->unit == Unit::day ? 1 : 7);
    last = *next;
  }
  const Atom& after = atoms_[last.end];
  const auto grain = granularity(last.unit);
  std::size_t lead = i - 1;  // "for almost six months"
  while (atoms_[lead].is(Preposition::around)) --lead;
  const Atom& before = atoms_[lead];
  if (auto e = length_from(i, last.end, *first, before.is(Preposition::for_), depth); e && more_days == 0) return e;
  if (more_days == 0)
    if (auto e = length_to(i, last.end, *first, atoms_[i - 1].is(Role::article), depth)) return e;
  const auto exact = [&](int sign) -> std::optional<Date> {
    if (!published_ || !first->count) return {};
    int count = sign * *first->count;
    Unit unit = first->unit;
    int rest = sign * more_days;
    if (first->half_more && unit == Unit::year)
      count = count * 12 + sign * 6, unit = Unit::month;
    else if (first->half_more && unit == Unit::month)
      rest += sign * 15;
    else if (first->half_more)
      return {};
    const auto moved = add_units(unit, *published_, count);
    return moved ? add_units(Unit::day, *moved, rest) : std::nullopt;
  };
  const auto shift = [&](int sign) -> std::optional<Time> {
    const auto day = exact(sign);
    if (!day) return {};
    const Unit fine = more_days > 0 ? last.unit : first->unit;
    auto time = unit_period(fine == Unit::century ? Unit::decade : fine, *day, 0);
    // news counts weeks and months to the day, but quarters, years and decades as a whole
    if (time && fine <= Unit::month) time->from = time->to = *day;
    return time;
  };
  if (after.is(Role::ago)) {
    auto time = shift(-1);
    auto e = make(i, last.end + 1, time, grain, time ? "" : "PAST_REF");
    if (!time) return e;
    const bool than = before.is(Preposition::than);
    if ((than && atoms_[lead - 1].is(Role::more)) || before.is(Preposition::over)) {
      e.time = {{}, exact(-1), "../" + time->timex, grain};
    } else if (than && atoms_[lead - 1].is(Role::less)) {  // some day since then
      time->from = exact(-1);
      const auto today = day_period(*published_);
      if (auto since = today ? span_between(*time, *today) : std::nullopt) e.time = std::move(*since);
    }
    return e;
  }
  if (before.is(Preposition::for_) || before.is(Preposition::after) || before.is(Preposition::before)) return {};
  if (is_part(after, PartWord::earlier) || is_part(after, PartWord::later)) {
    const bool back = is_part(after, PartWord::earlier);
    return make(i, last.end + 1, first->count && more_days == 0 ? told_shift(i, *first, back ? -1 : 1) : std::nullopt,
                grain);
  }
  if (!before.is(Preposition::in)) {
    if (auto e = around(i, last.end, last, depth)) {
      Time& time = e->time;
      if (time.from && before.is(Preposition::than) && atoms_[i - 2].is(Role::more)) {  // "more than a week before"
        const bool back = after.is(Preposition::before);
        time.timex = back ? "../" + time.timex : time.timex + "/..";
        (back ? time.from : time.to).reset();
      }
      return e;
    }
  }
  const bool below = before.is(Preposition::than) && atoms_[lead - 1].is(Role::less) &&
                     atoms_[lead - 2].is(Preposition::in);  // "in less than two weeks"
  if (!before.is(Preposition::in) && !before.is(Preposition::within) && !below) return {};
  if (first->count == 1 && first->unit == Unit::day) return {};  // "700 died in one day"
  const std::size_t possessive = atoms_.possessive(last.end);
  const bool times = possessive > 0 && atoms_[last.end + possessive].is(Role::time);
  // "Or in a week?": nothing else is said
  const bool alone = i <= 2 && atoms_[last.end].kind == Atom::Kind::mark && last.end + 1 >= atoms_.size();
  if (!times && (after.is(Role::of) || atoms_.common_word(last.end) ||
                 (!alone && direction(atoms_.all(), i, last.end) != Direction::future)))
    return {};
  const std::size_t end = times ? last.end + possessive + 1 : last.end;
  if ((below || before.is(Preposition::within)) && first->count) return window(i, end, *first->count, first->unit);
  auto time = shift(1);
  return make(i, end, time, grain, time ? "" : "FUTURE_REF");
}

/// "the week before last", "the year after next"
Grammar::Result Grammar::before_last(std::size_t i, bool article) const {
  const bool before = atoms_[i + 1].is(Preposition::before), after = atoms_[i + 1].is(Preposition::after);
  if (!article || (!before && !after) || !atoms_[i + 2].is(before ? Which::last : Which::next)) return {};
  if (atoms_[i + 3].is(Role::unit)) return {};
  const Unit unit = static_cast<Unit>(atoms_[i].word.value);
  auto e =
      make(i, i + 3, published_ ? unit_period(unit, *published_, before ? -2 : 2) : std::nullopt, granularity(unit));
  e.takes_article = true;
  return e;
}

/// "half a year ago", "half a century ago"
Grammar::Result Grammar::half_ago(std::size_t i) const {
  const Atom& unit = atoms_[i + 2];
  if (!atoms_[i + 1].is(Role::indefinite) || !unit.is(Role::unit) || !atoms_[i + 3].is(Role::ago)) return {};
  const auto whole = static_cast<Unit>(unit.word.value);
  if (whole != Unit::year && whole != Unit::decade && whole != Unit::century) return {};
  const bool months = whole == Unit::year;
  const Unit fine = months ? Unit::month : Unit::year;
  const int count = months ? 6 : whole == Unit::decade ? 5 : 50;
  const auto day = published_ ? add_units(fine, *published_, -count) : std::nullopt;
  auto time = day ? unit_period(fine, *day, 0) : std::nullopt;
  if (time && months) time->from = time->to = *day;
  return make(i, i + 4, std::move(time), granularity(fine), "PAST_REF");
}

/// "the year 2008", "the week of July 5", "the day before yesterday", "the weekend", "weeks ago", "year's end".
Grammar::Result Grammar::unit(std::size_t i, bool article, int depth) const {
  const Atom& atom = atoms_[i];
  const Atom& after = atoms_[i + 1];
  if (atom.is(Role::day_part)) {
    const bool relation = after.is(Preposition::before) || after.is(Preposition::after);
    if (article && after.is(Preposition::before) && atoms_[i + 2].is(Which::last)) {  // "the night before last"
      auto e = make(i, i + 3, published_ ? day_period(*published_ - std::chrono::days{2}) : std::nullopt);
      e.day_part = static_cast<unsigned>(atom.word.value);
      e.takes_article = true;
      return e;
    }
    if (!article || !relation || (atom.word.value != 1 && atom.word.value != 5)) return {};
    auto e = make(i, i + 2, {});
    e.takes_article = true;
    return e;
  }
  const Unit unit = static_cast<Unit>(atom.word.value);
  const auto grain = granularity(unit);
  if (auto e = unit_to_date(i)) return e;
  if (auto e = numbered(i)) return e;
  Amount single;
  single.count = 1;
  single.unit = unit;
  if (!atom.word.plural)
    if (auto e = length_to(i, i + 1, single, article, depth)) return e;
  const bool vague = (is_part(after, PartWord::earlier) || is_part(after, PartWord::later));
  if (atom.word.plural) {
    if (after.is(Role::ago)) return make(i, i + 2, {}, grain, "PAST_REF");
    const Atom& before = atoms_[i - 1];
    if (before.is_number() || before.is(Role::cardinal) || before.is(Role::vague_count) || before.is(Role::couple) ||
        before.is(Preposition::for_))
      return {};
    if (!vague && !after.is(Preposition::before) && !after.is(Preposition::after)) return {};
    return atom.glued ? Result{} : Result(make(i, i + 2, {}, grain));
  }
  if (unit == Unit::year || unit == Unit::month) {
    const std::size_t possessive = atoms_.possessive(i + 1);
    const std::size_t end_at = i + 1 + (possessive > 0 ? possessive : atoms_[i + 1].is_mark('-') ? 1 : 0);
    const Atom& end = atoms_[end_at];
    const bool lead = atoms_[article ? i - 2 : i - 1].is(Role::preposition);
    if (lead && is_part(end, PartWord::late) && !atoms_[end_at + 1].is(Role::of)) {
      auto time = published_ ? unit_period(unit, *published_, 0) : std::nullopt;
      if (time) time = part_of(std::move(*time), Part::late);
      auto e = make(i, end_at + 1, std::move(time), grain);
      e.takes_article = true;
      return e;
    }
  }
  if (unit == Unit::year) {
    const std::size_t at = after.is(Role::of) ? i + 2 : i + 1;
    if (atoms_[at].is_number())
      if (auto e = year(at)) {
        e->begin = i;
        e->takes_article = true;
        return e;
      }
  }
  if (auto e = before_last(i, article)) return e;
  if (unit == Unit::weekend && after.is(Role::of)) return weekend_of(i, depth);
  if (unit == Unit::weekend && article) {
    const Atom& before = atoms_[i - 2];
    const bool led = before.is(Preposition::at) || before.is(Preposition::over) || before.is(Preposition::on) ||
                     before.is(Preposition::during) || before.is(Preposition::by) || before.is(Preposition::since) ||
                     before.is(Preposition::until);
    if (!led) return {};
    std::optional<Time> time;
    if (published_) {
      const bool ahead = direction(atoms_.all(), i, i + 1) == Direction::future;
      time = unit_period(unit, *published_, ahead || iso_weekday(*published_) >= 6 ? 0 : -1);
    }
    auto e = make(i, i + 1, std::move(time));
    e.takes_article = true;
    return e;
  }
  // "the week of July 5", "the week beginning July 5"
  if (unit == Unit::week && (after.is(Role::of) || after.is(Role::commencing) || after.is(Preposition::starting) ||
                             is_part(after, PartWord::early))) {
    const auto base = expression(i + 2, depth + 1);
    if (!base) return {};
    const Time day = resolved(*base);
    if (base->shape == Shape::resolved && !day.from) return {};
    const bool one = day.from && day.from == day.to;
    if (!one && (day.from || base->day == 0)) return {};
    auto e = make(i, base->end, one ? week_period(*day.from) : std::nullopt, Granularity::week);
    e.takes_article = true;
    return e;
  }
  const bool before = after.is(Preposition::before), later = after.is(Preposition::after);
  if (!article || (!before && !later)) return {};
  auto e = around(i, i + 1, single, depth);
  if (e) e->takes_article = true;
  return e;
}

}  // namespace dragoman::times
