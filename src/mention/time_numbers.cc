#include "mention/time_numbers.h"

namespace dragoman::times {
namespace {

/// A hyphen or nothing between the words of one number.
std::size_t skip_hyphen(const AtomView& atoms, std::size_t i) {
  return atoms[i].is_mark('-') && atoms[i].glued && atoms[i + 1].glued ? i + 1 : i;
}

/// "ten" .. "ninety-nine" in words: the second half of a year.
std::optional<Number> read_tens(const AtomView& atoms, std::size_t i) {
  if (!atoms[i].is(Role::cardinal) || atoms[i].word.value < 10) return {};
  return read_cardinal(atoms, i);
}

}  // namespace

bool AtomView::plain_number(std::size_t i) const {
  const AtomView& atoms = *this;
  const Atom &atom = atoms[i], &before = atoms[i - 1], &after = atoms[i + 1];
  if (!atom.is_number() || atom.number < 0 || atom.decade) return false;
  if (before.is_mark('$') || before.is_mark('#')) return false;
  if (atom.glued && before.kind == Atom::Kind::letters) return false;
  if (atom.glued && (before.is_mark('.') || before.is_mark(',') || before.is_mark(':')) && before.glued &&
      atoms[i - 2].is_number())
    return false;
  if (after.is_mark('%')) return false;
  if (!after.glued) return true;
  if (after.kind != Atom::Kind::mark) return false;
  const bool digits_follow = atoms[i + 2].is_number() && atoms[i + 2].glued;
  return !(digits_follow &&
           (after.is_mark('.') || after.is_mark(':') || (after.is_mark(',') && atoms[i + 2].digits == 3)));
}

std::size_t AtomView::possessive(std::size_t i) const {
  const AtomView& atoms = *this;
  if (!atoms[i].is_mark('\'')) return 0;
  const Atom& s = atoms[i + 1];
  if (s.kind == Atom::Kind::letters && s.glued && s.end - s.begin == 1) return 2;
  return 1;
}

bool AtomView::common_word(std::size_t i) const {
  const Atom& atom = (*this)[i];
  if (atom.kind != Atom::Kind::letters || atom.capital) return false;
  return atom.is(Role::counted) || atom.is(Role::to_date) ||
         (atom.word.role == Role::none && (atom.word.cue == Cue::none || atom.word.cue == Cue::event) &&
          !atom.past_verb && atom.end - atom.begin > 2);
}

std::optional<Number> read_cardinal(const AtomView& atoms, std::size_t i) {
  const Atom& atom = atoms[i];
  if (atom.is_number() && !atom.ordinal && atoms.plain_number(i)) return Number{atom.number, i + 1};
  if (!atom.is(Role::cardinal)) return {};
  const int value = atom.word.value;
  const std::size_t next = skip_hyphen(atoms, i + 1);
  const Atom& ones = atoms[next];
  if (value >= 20 && ones.is(Role::cardinal) && ones.word.value < 10) return Number{value + ones.word.value, next + 1};
  return Number{value, i + 1};
}

std::optional<Number> read_ordinal(const AtomView& atoms, std::size_t i) {
  const Atom& atom = atoms[i];
  if (atom.is_number())
    return atom.ordinal && atoms.plain_number(i) ? std::optional(Number{atom.number, i + 1}) : std::nullopt;
  if (atom.is(Role::ordinal)) return Number{atom.word.value, i + 1};
  if (!atom.is(Role::cardinal) || atom.word.value < 20) return {};
  const std::size_t next = skip_hyphen(atoms, i + 1);
  const Atom& ones = atoms[next];
  if (!ones.is(Role::ordinal) || ones.word.value < 1 || ones.word.value > 9) return {};
  return Number{atom.word.value + ones.word.value, next + 1};
}

std::optional<Number> read_year(const AtomView& atoms, std::size_t i) {
  const Atom& atom = atoms[i];
  if (atom.is_number()) {
    if (atom.digits != 4 || atom.ordinal || !atoms.plain_number(i) || atom.number < 1000 || atom.number > 2199)
      return {};
    return Number{atom.number, i + 1};
  }
  if (!atom.is(Role::cardinal)) return {};
  std::size_t next = i + 1;
  const auto rest = [&](int base) {
    if (atoms[next].is(Role::and_)) ++next;
    if (const auto tail = read_cardinal(atoms, next); tail && tail->value < 100 && !atoms[next].is_number())
      return Number{base + tail->value, tail->end};
    return Number{base, atoms[next - 1].is(Role::and_) ? next - 1 : next};
  };
  if (atom.word.value == 2 && atoms[next].is(Role::scale) && atoms[next].word.value == 1000) {
    ++next;
    return rest(2000);
  }
  if (atom.word.value < 11 || atom.word.value > 20) return {};
  if (atoms[next].is(Role::scale) && atoms[next].word.value == 100) {
    ++next;
    return rest(atom.word.value * 100);
  }
  if (const auto tail = read_tens(atoms, skip_hyphen(atoms, next)))
    return Number{atom.word.value * 100 + tail->value, tail->end};
  return {};
}

std::optional<Amount> read_amount(const AtomView& atoms, std::size_t i) {
  Amount amount;
  std::size_t next = i;
  if (atoms[next].is(Role::indefinite)) {
    amount.count = 1;
    ++next;
    if (atoms[next].is(Role::vague_count)) amount.count.reset(), ++next;
  } else if (atoms[next].is(Role::vague_count)) {
    ++next;
  }
  if (atoms[next].is(Role::couple)) {
    amount.count = 2;
    ++next;
    if (atoms[next].is(Role::of)) ++next;
  } else if (next == i) {
    const auto number = read_cardinal(atoms, i);
    if (!number || number->value > 9999) return {};
    amount.count = number->value;
    next = number->end;
  } else if (!amount.count && atoms[next].is(Role::of)) {  // "hundreds of years"
    ++next;
  }
  if (atoms[next].is(Role::more)) ++next;
  if (atoms[next].is(Role::and_) && atoms[next + 1].is(Role::indefinite) && atoms[next + 2].is(Role::half)) {
    amount.half_more = true;
    next += 3;
  }
  const Atom& unit = atoms[next];
  if (!unit.is(Role::unit) || unit.word.value == static_cast<int>(Unit::weekend)) return {};
  if (unit.glued || (atoms[next + 1].is_mark('-') && atoms[next + 1].glued)) return {};  // "two-day", "a two year-old"
  amount.unit = static_cast<Unit>(unit.word.value);
  amount.end = next + 1;
  if (atoms[amount.end].is(Role::and_) && atoms[amount.end + 1].is(Role::indefinite) &&
      atoms[amount.end + 2].is(Role::half)) {  // "a month and a half"
    amount.half_more = true;
    amount.end += 3;
  }
  amount.finest = amount.unit;
  return amount;
}

std::optional<Amount> read_amounts(const AtomView& atoms, std::size_t i) {
  auto amount = read_amount(atoms, i);
  if (!amount || !amount->count) return amount;
  while (true) {
    const bool comma = atoms[amount->end].is_mark(',');
    std::size_t at = comma ? amount->end + 1 : amount->end;
    const bool joined = atoms[at].is(Role::and_);
    if (joined) ++at;
    const auto next = read_amount(atoms, at);
    if (!next || !next->count || next->half_more || next->unit >= amount->finest) return amount;
    // "jailed for two years, three months after": after a mere comma only days and weeks are sure to go on
    if (comma && !joined && next->unit > Unit::week && !atoms[next->end].is(Role::and_)) return amount;
    switch (next->unit) {
      case Unit::day:
        amount->more_days += *next->count;
        break;
      case Unit::week:
        amount->more_days += 7 * *next->count;
        break;
      case Unit::month:
        amount->more_months += *next->count;
        break;
      default:
        return amount;
    }
    amount->finest = next->unit;
    amount->end = next->end;
  }
}

std::optional<Date> add_amount(const Amount& amount, Date day, int sign) {
  if (!amount.count) return {};
  int count = *amount.count, months = amount.more_months, days = amount.more_days;
  Unit unit = amount.unit;
  if (amount.half_more) {
    if (unit == Unit::year)
      months += 6;
    else if (unit == Unit::month)
      days += 15;
    else
      return {};
  }
  const auto whole = add_units(unit, day, sign * count);
  const auto then = whole ? add_units(Unit::month, *whole, sign * months) : std::nullopt;
  return then ? add_units(Unit::day, *then, sign * days) : std::nullopt;
}

std::optional<Time> counted_period(const Amount& amount, Date day) {
  auto time = unit_period(amount.finest == Unit::century ? Unit::decade : amount.finest, day, 0);
  if (time && amount.finest <= Unit::month) time->from = time->to = day;
  return time;
}

}  // namespace dragoman::times
