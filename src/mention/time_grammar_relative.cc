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
  const auto grain = granularity(amount.finest);
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
    const auto day = add_amount(amount, *base_time->from, before ? -1 : 1);
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
  const auto amount = read_amounts(atoms_, i);
  if (!amount) return counted_which(i);
  if (atoms_[i - 1].is(Role::half) && atoms_[i].is(Role::indefinite)) return {};  // "half a day ago"
  std::size_t lead = i - 1;                                                       // "for almost six months"
  while (atoms_[lead].is(Preposition::around)) --lead;
  const Atom &before = atoms_[lead], &after = atoms_[amount->end];
  if (auto e = length_from(i, amount->end, *amount, before.is(Preposition::for_), depth)) return e;
  if (auto e = length_to(i, amount->end, *amount, atoms_[i - 1].is(Role::article), depth)) return e;
  if (after.is(Role::ago)) return ago(i, *amount, lead);
  if (before.is(Preposition::for_) || before.is(Preposition::after) || before.is(Preposition::before)) return {};
  if (is_part(after, PartWord::earlier) || is_part(after, PartWord::later)) {
    const int sign = is_part(after, PartWord::earlier) ? -1 : 1;
    return make(i, amount->end + 1, told_shift(i, *amount, sign), granularity(amount->finest));
  }
  if (before.is(Preposition::in)) return ahead(i, *amount, lead);
  auto e = around(i, amount->end, *amount, depth);
  if (!e) return ahead(i, *amount, lead);
  Time& time = e->time;
  if (time.from && more_than(lead)) {  // "more than a week before"
    const bool back = after.is(Preposition::before);
    time.timex = back ? "../" + time.timex : time.timex + "/..";
    (back ? time.from : time.to).reset();
  }
  return e;
}

/// "two days ago", "more than a year ago", "less than a month ago". `lead` is the atom before the amount.
Expression Grammar::ago(std::size_t i, const Amount& amount, std::size_t lead) const {
  const auto grain = granularity(amount.finest);
  const auto day = published_ ? add_amount(amount, *published_, -1) : std::nullopt;
  auto time = day ? counted_period(amount, *day) : std::nullopt;
  auto e = make(i, amount.end + 1, time, grain, "PAST_REF");
  if (!time) return e;
  if (more_than(lead) || atoms_[lead].is(Preposition::over)) {
    e.time = {{}, day, "../" + time->timex, grain};
  } else if (less_than(lead)) {  // some day since then
    time->from = day;
    const auto today = day_period(*published_);
    if (auto since = today ? span_between(*time, *today) : std::nullopt) e.time = std::move(*since);
  }
  return e;
}

/// "in two weeks", "in a fortnight's time", "within a month", "in less than a month": only where the clause looks
/// ahead.
Grammar::Result Grammar::ahead(std::size_t i, const Amount& amount, std::size_t lead) const {
  const bool within = atoms_[lead].is(Preposition::within) || (less_than(lead) && atoms_[lead - 2].is(Preposition::in));
  if (!within && !atoms_[lead].is(Preposition::in)) return {};
  if (amount.count == 1 && amount.unit == Unit::day) return {};  // "700 died in one day"
  const std::size_t possessive = atoms_.possessive(amount.end);
  const bool times = possessive > 0 && atoms_[amount.end + possessive].is(Role::time);
  const Atom& after = atoms_[amount.end];
  // "Or in a week?": nothing else is said
  const bool alone = i <= 2 && after.kind == Atom::Kind::mark && amount.end + 1 >= atoms_.size();
  if (!times && (after.is(Role::of) || atoms_.common_word(amount.end) ||
                 (!alone && direction(atoms_.all(), i, amount.end) != Direction::future)))
    return {};
  const std::size_t end = times ? amount.end + possessive + 1 : amount.end;
  if (within && amount.count) return window(i, end, *amount.count, amount.unit);
  const auto day = published_ ? add_amount(amount, *published_, 1) : std::nullopt;
  return make(i, end, day ? counted_period(amount, *day) : std::nullopt, granularity(amount.finest), "FUTURE_REF");
}

bool Grammar::more_than(std::size_t lead) const {
  return atoms_[lead].is(Preposition::than) && atoms_[lead - 1].is(Role::more);
}
bool Grammar::less_than(std::size_t lead) const {
  return atoms_[lead].is(Preposition::than) && atoms_[lead - 1].is(Role::less);
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
  single.unit = single.finest = unit;
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
