#include <utility>

#include "mention/time_grammar.h"
#include "mention/time_tense.h"
#include "mention/time_words.h"

namespace dragoman::times {
/// A year that follows a date: "July 2021", "28 July, 2021", "April of 1987", "March last year", "Sept '18".
void Grammar::year_after(Expression& e) const {
  std::size_t next = e.end;
  const bool comma = atoms_[next].is_mark(',');
  const bool joined =
      (atoms_[next].is_mark('-') || atoms_[next].is_mark('/')) && atoms_[next].glued && atoms_[next + 1].glued;
  if (comma || joined) ++next;
  const bool of = atoms_[next].is(Role::of) || atoms_[next].is(Preposition::in);
  if (of && !comma) ++next;
  if (const auto year = read_year(atoms_, next)) {
    const Atom& after = atoms_[year->end];
    const bool hour = atoms_[next].is_number() && after.is(Role::counted);
    if (hour || year->value < 1000 || (joined && after.glued && after.is_mark('-'))) return;
    if (after.glued && after.kind != Atom::Kind::mark) return;
    e.year = year->value;
    e.end = year->end;
    return;
  }
  if (comma || joined) return;
  const bool apostrophe = atoms_[next].is_mark('\'');
  const std::size_t short_at = apostrophe ? next + 1 : next;
  if ((apostrophe || of) && atoms_[short_at].is_number() && atoms_[short_at].digits == 2 &&
      atoms_.plain_number(short_at) && !atoms_[short_at].ordinal && (apostrophe || atoms_[short_at].number > 31)) {
    e.year = full_year(atoms_[short_at].number, published_);
    e.end = short_at + 1;
    return;
  }
  const auto step = steps_away(atoms_[next]);
  const Atom& unit = atoms_[next + 1];
  if (step && is_unit(unit, Unit::year) && !unit.word.plural) {
    e.year = published_ ? year_of(*published_) + *step : 0;
    e.end = next + 2;
    if (!published_) e.which = Which::that;
    return;
  }
  const std::size_t at = atoms_[next].is(Role::article) ? next + 1 : next;  // "in May the following year"
  const Atom& other = atoms_[at];
  if ((other.is(Which::that) || other.is(Which::same) || other.is(Which::following) || other.is(Which::previous)) &&
      is_unit(atoms_[at + 1], Unit::year)) {
    const bool one_year = told_ && told_->from && told_->to && year_of(*told_->from) == year_of(*told_->to);
    const int years = other.is(Which::following) ? 1 : other.is(Which::previous) ? -1 : 0;
    if (one_year)
      e.year = year_of(*told_->from) + years;
    else
      e.which = Which::that;
    e.end = at + 2;
  }
}

/// "28 July 2021", "the 28th of July", "fourth of July", "18-19 November", "the 27th to the 3rd of April".
Grammar::Result Grammar::day_first(std::size_t i) const {
  const auto day_at = [&](std::size_t at) -> std::optional<Number> {
    if (auto ordinal = read_ordinal(atoms_, at)) return ordinal;
    return read_cardinal(atoms_, at);
  };
  const auto first = day_at(i);
  if (!first || !day_number(first->value)) return {};
  Expression e;
  e.begin = i;
  e.day = static_cast<unsigned>(first->value);
  std::size_t next = first->end;
  const Atom& join = atoms_[next];
  if (join.is_mark('-') || join.is(Preposition::to) || join.is(Preposition::through) || join.is(Role::and_)) {
    const std::size_t second = next + (atoms_[next + 1].is(Role::article) ? 2 : 1);
    const auto last = day_at(second);
    const bool crosses = last && read_ordinal(atoms_, i) && read_ordinal(atoms_, second) && !join.is(Role::and_) &&
                         last->value < first->value;
    const bool two = last && day_number(last->value) && (last->value > first->value || crosses) &&
                     (!join.is(Role::and_) || last->value == first->value + 1 ||
                      atoms_[atoms_[i - 1].is(Role::article) ? i - 2 : i - 1].is(Preposition::between));
    if (two && (atoms_[last->end].is(Role::month) || atoms_[last->end].is(Role::of))) {
      e.last_day = static_cast<unsigned>(last->value);
      next = last->end;
    }
  }
  const bool ordinal = atoms_[i].ordinal || atoms_[i].is(Role::ordinal) || !atoms_[i].is_number();
  if (ordinal && is_unit(atoms_[next], Unit::day)) ++next;
  const bool of = atoms_[next].is(Role::of);
  if (of)
    ++next;
  else if ((atoms_[next].is_mark('-') || atoms_[next].is_mark('/')) && atoms_[next].glued && atoms_[next + 1].glued)
    ++next;
  const Atom& month = atoms_[next];
  if (!month.is(Role::month)) return day_of_month(i);
  if (month.word.doubtful && !month.capital && !of && !atoms_[i].ordinal) return {};
  if (month.word.doubtful && month.word.abbreviated && !month.capital) return {};
  e.month = static_cast<unsigned>(month.word.value);
  e.end = next + 1;
  if (month.word.abbreviated && atoms_[e.end].is_mark('.') && atoms_[e.end].glued) {
    const std::size_t dot = e.end;
    ++e.end;
    year_after(e);
    if (e.end == dot + 1 && atoms_[dot].token != month.token) e.end = dot;
  } else {
    year_after(e);
  }
  const bool words = atoms_[i].is(Role::cardinal) && !atoms_[first->end - 1].is(Role::ordinal);
  if (words && e.year == 0) return {};  // "two March protesters"
  if (atoms_[e.end].is_number() && e.year == 0 && !atoms_[i].ordinal && !of && e.end == next + 1 &&
      atoms_[e.end].digits <= 2 && atoms_.plain_number(e.end) && atoms_[i - 1].is_mark('$'))
    return {};
  e.takes_article = ordinal || of;  // "the 28th of July", but not "the 28 July attack"
  return e;
}

/// "on the 18th", "by the 4th of this month": the latest such day, or the next one.
Grammar::Result Grammar::day_of_month(std::size_t i) const {
  const Atom& day = atoms_[i];
  if (!day.ordinal || !atoms_.plain_number(i) || !atoms_[i - 1].is(Role::article)) return {};
  const Atom& before = atoms_[i - 2];
  std::size_t end = i + 1;
  const bool of = atoms_[end].is(Role::of);
  const std::size_t which_at = of ? end + 1 : end;
  const auto step = steps_away(atoms_[which_at]);
  const Atom& unit = atoms_[which_at + 1];
  const bool month = step && is_unit(unit, Unit::month);
  const bool week = before.is(Role::of) && is_unit(atoms_[i - 3], Unit::week);
  if (!week && !(month && of) && !before.is(Preposition::on) && !before.is(Preposition::by) &&
      !before.is(Preposition::until) && !before.is(Preposition::since) && !before.is(Preposition::from) &&
      !before.is(Preposition::before) && !before.is(Preposition::after) && !(before.is(Preposition::around) && month))
    return {};
  if (month)
    end = which_at + 2;
  else if (atoms_[end].kind == Atom::Kind::letters && atoms_[end].is(Role::none) && atoms_[end].word.cue == Cue::none)
    return {};
  else if (atoms_[end].is(Role::of) || atoms_[end].is(Role::unit) || atoms_[end].is_mark('-'))
    return {};
  std::optional<Time> time;
  if (published_ && day_number(day.number)) {
    const Date first = *published_ - std::chrono::days{day_of(*published_) - 1};
    const bool ahead = direction(atoms_.all(), i - 1, end) == Direction::future;
    for (int n = 0; n < 12 && !time; ++n) {
      const auto in = add_units(Unit::month, first, month ? *step : ahead ? n : -n);
      if (!in) break;
      auto found = day_period(year_of(*in), month_of(*in), static_cast<unsigned>(day.number));
      if (found && (month || (ahead ? *found->from >= *published_ : *found->from <= *published_)))
        time = std::move(found);
    }
  }
  auto e = make(i, end, std::move(time));
  e.takes_article = true;
  return e;
}

/// "July", "July 28", "Sept. 11, 2001", "July 2021", "Nov 18-19", "May twenty nine", "Dec31".
Grammar::Result Grammar::month_first(std::size_t i) const {
  const Atom& month = atoms_[i];
  Expression e;
  e.begin = i;
  e.month = static_cast<unsigned>(month.word.value);
  e.end = i + 1;
  std::size_t next = i + 1;
  const bool dot = month.word.abbreviated && atoms_[next].is_mark('.') && atoms_[next].glued;
  if (dot) {
    ++next;
    if (atoms_[i + 1].token == month.token) e.end = next;
  }
  const bool joined =
      (atoms_[next].is_mark('-') || atoms_[next].is_mark('/')) && atoms_[next].glued && atoms_[next + 1].glued;
  std::size_t day_at = joined ? next + 1 : next;
  if (atoms_[day_at].is(Role::article) && read_ordinal(atoms_, day_at + 1)) ++day_at;
  const Atom& number = atoms_[day_at];
  const bool small = !month.capital && month.word.doubtful;
  auto day = read_ordinal(atoms_, day_at);
  const bool ordinal = day.has_value();
  if (!day) day = read_cardinal(atoms_, day_at);
  if (!day && number.is_number() && number.digits <= 2 && number.glued && !joined &&
      atoms_[day_at - 1].kind == Atom::Kind::letters &&
      !(atoms_[day_at + 1].glued && atoms_[day_at + 1].kind != Atom::Kind::mark))
    day = Number{number.number, day_at + 1};  // "Dec31"
  const bool named_number = day && !number.is_number() && !ordinal;
  bool taken = day && day_number(day->value) && !(number.is_number() && number.digits > 2) && (!small || ordinal) &&
               !atoms_[day->end].is(Role::clock) && !atoms_[day->end].is(Role::counted);
  // "In July 28 people were killed", "May two of them leave?"
  if (taken && !ordinal && atoms_[i - 1].is(Preposition::in) && atoms_.common_word(day->end)) taken = false;
  // "In March three reporters", "February Three agencies": but "on May twenty nine"
  if (taken && named_number &&
      (number.capital || (atoms_[day->end].kind == Atom::Kind::letters && !read_year(atoms_, day->end))))
    taken = false;
  if (taken && read_year(atoms_, day_at) && named_number) taken = false;  // "October two thousand"
  if (taken) {
    e.day = static_cast<unsigned>(day->value);
    e.end = day->end;
    const Atom& join = atoms_[e.end];
    if (join.is_mark('-') || join.is(Preposition::to) || join.is(Preposition::through) || join.is(Role::and_)) {
      const std::size_t second = e.end + (atoms_[e.end + 1].is(Role::article) ? 2 : 1);
      auto last = read_ordinal(atoms_, second);
      if (!last) last = read_cardinal(atoms_, second);
      if (last && last->value > day->value && day_number(last->value) && !atoms_[last->end].is(Role::month) &&
          !atoms_[last->end].is(Role::of) && !atoms_.common_word(last->end) && !atoms_[last->end].is(Role::unit) &&
          !(atoms_[last->end].glued && atoms_[last->end].is_mark('/')) &&
          (!join.is(Role::and_) || last->value == day->value + 1)) {
        e.last_day = static_cast<unsigned>(last->value);
        e.end = last->end;
      }
    }
    year_after(e);
    return e;
  }
  const std::size_t bare = e.end;
  if (dot) e.end = next;
  const std::size_t before_year = e.end;
  year_after(e);
  if (e.end == before_year) e.end = bare;
  const bool dated = e.year > 0 || e.which;
  if (dated && !(small && (!atoms_[e.end - 1].is_number()))) return e;
  return month_meant(i) ? Result(e) : Result{};
}

/// Whether the month word at i is one, standing without day and year: "may", "march" and "April" need a sign.
bool Grammar::month_meant(std::size_t i) const {
  const Atom& month = atoms_[i];
  const Atom &before = atoms_[i - 1], &after = atoms_[i + 1];
  const bool led = time_preposition(before) || (before.is(Role::which) && !before.is(Which::that)) ||
                   before.is(Role::part) || (before.is_mark('-') && atoms_[i - 2].is(Role::part)) ||
                   (before.is(Role::of) && (atoms_[i - 2].is(Role::part_of) || atoms_[i - 2].is(Role::unit)));
  const auto joins = [&](const Atom& atom) {
    return atom.is(Role::and_) || atom.is(Role::or_) || atom.is_mark('-') || atom.is(Preposition::to) ||
           atom.is_mark(',');
  };
  const bool row = (joins(before) && (atoms_[i - 2].is(Role::month) || atoms_[i - 2].is_number() ||
                                      (before.is(Role::and_) && atoms_[i - 2].is(Preposition::between)))) ||
                   (joins(after) && atoms_[i + 2].is(Role::month) &&
                    (led || before.is(Preposition::from) || before.is(Preposition::between) ||
                     (atoms_[i + 2].capital && after.is(Preposition::to))));  // "May to March"
  if (month.tagged_name && (month.word.doubtful || month.word.name) && !led) return false;
  if (!month.word.doubtful) {
    if (month.word.abbreviated && !month.capital) return led || row;
    if (!month.word.name) return true;
    if (!month.capital) return led || row;
    const bool surname = after.kind == Atom::Kind::letters && after.capital && after.is(Role::none) && !after.glued;
    const bool name_before = before.kind == Atom::Kind::letters && before.capital && before.is(Role::none) && i > 1;
    return !(surname || name_before) || led || row;
  }
  if (!month.capital) return false;
  if (month.word.name) {  // "May": a month, a modal and a person
    if (atoms_.possessive(i + 1) > 0 && !before.is(Role::which)) return false;
    if (after.word.cue == Cue::past && !before.is(Role::which) && !before.is(Preposition::in)) return false;
    if (before.is(Preposition::in) && after.word.cue == Cue::past && month.tagged_name) return false;
    return led || row;
  }
  if (led || row || loose_preposition(before)) return !(after.is(Role::of) || after.is(Preposition::for_));
  return before.is(Role::article) && atoms_.common_word(i + 1);
}

}  // namespace dragoman::times
