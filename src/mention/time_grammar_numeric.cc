#include <utility>

#include "mention/time_grammar.h"
#include "mention/time_tense.h"
#include "mention/time_words.h"

namespace dragoman::times {
/// 2021-07-28, 28/07/2021, 28-July-2021, 2021/aug/01, 07/2021, 28/7: fields joined by one mark without spaces. Where
/// day and month may be either, the date stays unresolved.
Grammar::Result Grammar::numeric(std::size_t i) const {
  if (!atoms_[i].is_number() || atoms_[i].number < 0 || atoms_[i - 1].is_mark('$')) return {};
  if (atoms_[i].glued) {
    const Atom& before = atoms_[i - 1];
    if (before.kind != Atom::Kind::mark || before.is_mark('.') || before.is_mark(',') || before.is_mark(':')) return {};
    if (before.glued && atoms_[i - 2].is_number()) return {};
  }
  Expression e;
  e.begin = i;
  if (atoms_[i].digits == 8) {  // ISO 8601 basic
    const int n = atoms_[i].number;
    e.year = n / 10000;
    e.month = static_cast<unsigned>(n / 100 % 100);
    e.day = static_cast<unsigned>(n % 100);
    e.end = i + 1;
    const bool plausible = e.year >= 1900 && e.year <= 2099 && make_date(e.year, e.month, e.day);
    return plausible && !(atoms_[e.end].glued && atoms_[e.end].kind != Atom::Kind::mark) ? Result(e) : Result{};
  }
  const Atom& separator = atoms_[i + 1];
  if (!separator.glued || !(separator.is_mark('-') || separator.is_mark('/') || separator.is_mark('.'))) return {};
  std::array<const Atom*, 3> fields{};
  std::size_t count = 0, at = i;
  for (; count < 3; at += 2) {
    const Atom& field = atoms_[at];
    if (count > 0 && !field.glued) break;
    if (!(field.is_number() && field.number >= 0 && field.digits <= 4 && !field.ordinal && !field.decade) &&
        !field.is(Role::month))
      break;
    fields[count++] = &field;
    e.end = at + 1;
    if (!atoms_[at + 1].glued || !atoms_[at + 1].is_mark(separator.mark)) break;
  }
  if (atoms_[e.end].glued && (atoms_[e.end].kind != Atom::Kind::mark)) return {};
  if (atoms_[e.end].is_mark('%')) return {};
  const bool more = atoms_[e.end].glued && atoms_[e.end + 1].glued && atoms_[e.end + 1].is_number();
  if (more && !(atoms_[e.end].is_mark('-') && separator.mark == '/')) return {};
  const auto number = [&](std::size_t k) { return fields[k]->number; };
  const auto set = [&](int year, int month, int day) {
    e.year = year;
    e.month = static_cast<unsigned>(month);
    e.day = static_cast<unsigned>(day);
    return e;
  };
  /// Day and month in an order that is not known.
  const auto either = [&](int year, int a, int b) -> Result {
    const bool day_month = day_number(a) && month_number(b), month_day = month_number(a) && day_number(b);
    if (day_month && (!month_day || a == b)) return set(year, b, a);
    if (month_day && !day_month) return set(year, a, b);
    if (!day_month) return {};
    return make(i, e.end, {});
  };
  if (count == 3) {
    if (fields[0]->digits == 4 && number(0) >= 1000) {
      if (fields[1]->is(Role::month) && day_number(number(2))) return set(number(0), fields[1]->word.value, number(2));
      if (month_number(number(1)) && day_number(number(2))) return set(number(0), number(1), number(2));
      return {};
    }
    if (!fields[2]->is_number() || !fields[0]->is_number()) return {};
    if (fields[2]->digits != 4 && (fields[2]->digits != 2 || separator.mark == '.')) return {};
    const int year = fields[2]->digits == 4 ? number(2) : full_year(number(2), published_);
    if (fields[1]->is(Role::month))
      return day_number(number(0)) ? Result(set(year, fields[1]->word.value, number(0))) : Result{};
    if (year == 0) return make(i, e.end, {});
    return either(year, number(0), number(1));
  }
  if (count != 2 || separator.mark == '.' || !fields[1]->is_number()) return {};
  if (fields[1]->digits == 4 && fields[0]->digits <= 2 && month_number(number(0)) && number(1) >= 1900 &&
      number(1) < 2100)
    return set(number(1), number(0), 0);
  if (fields[0]->digits == 4 && fields[1]->digits == 2 && number(0) >= 1900 && number(0) < 2100) {
    const int next = (number(0) + 1) % 100;  // "2018-19" is a season, "2018-07" a month, "2010-11" the former
    const int last = number(0) - number(0) % 100 + number(1);
    if (number(1) != next && month_number(number(1)) && separator.mark == '-' && fields[1]->number < 10)
      return set(number(0), number(1), 0);
    const auto first = year_period(number(0)), second = year_period(last < number(0) ? last + 100 : last);
    if (number(1) != next && number(1) <= number(0) % 100) return {};
    return first && second ? Result(make(i, e.end, span_between(*first, *second))) : Result{};
  }
  const Atom& before = atoms_[i - 1];
  const bool licensed = before.is(Preposition::on) || loose_preposition(before) || time_preposition(before) ||
                        before.is(Role::weekday) || before.is(Role::which) || before.is(Role::or_) ||
                        (before.is_mark('-') && atoms_[i - 2].is_number());
  if (!licensed || separator.mark != '/' || fields[0]->digits > 2 || fields[1]->digits > 2) return {};
  return either(0, number(0), number(1));
}

}  // namespace dragoman::times
