#include <utility>

#include "mention/time_grammar.h"
#include "mention/time_tense.h"
#include "mention/time_words.h"

namespace dragoman::times {
namespace {

/// "1/2" and "3/4", more likely parts of a whole than days.
bool fraction(int a, int b) { return (a == 1 && b >= 2 && b <= 4) || (a == 2 && b == 3) || (a == 3 && b == 4); }

/// Whether one of the days around the publication day that these numbers may be is such a weekday.
bool fits(int year, int month, int day, unsigned weekday, std::optional<Date> published) {
  const auto on = [&](int y) {
    const auto date = make_date(y, static_cast<unsigned>(month), static_cast<unsigned>(day));
    return date && iso_weekday(*date) == weekday;
  };
  if (year > 0) return on(year);
  return published && (on(year_of(*published)) || on(year_of(*published) - 1) || on(year_of(*published) + 1));
}

}  // namespace

/// The order that other dates of the same row are in: of "11/20, 11/22 or 11/25" all, of "11/10 or 11/25" the second
/// tells it.
DayOrder Grammar::neighbours_order(const Expression& e, char mark) const {
  constexpr std::size_t reach = 16;
  const std::size_t from = e.begin > reach ? e.begin - reach : 0;
  for (std::size_t i = from; i < e.end + reach && i + 2 < atoms_.size(); ++i) {
    const Atom &a = atoms_[i], &join = atoms_[i + 1], &b = atoms_[i + 2];
    if (!a.is_number() || !b.is_number() || !join.is_mark(mark) || !join.glued || !b.glued) continue;
    if (a.digits > 2 || b.digits > 2 || (i > 0 && a.glued && atoms_[i - 1].is_mark(mark))) continue;
    if (day_number(a.number) && !month_number(a.number) && month_number(b.number)) return DayOrder::day_month;
    if (month_number(a.number) && day_number(b.number) && !month_number(b.number)) return DayOrder::month_day;
  }
  return DayOrder::unknown;
}

/// Which of two numbers that may both be months is the month. In this order tell: the weekday beside it, if it fits
/// one reading only; the numeric dates near it; the country that the article comes from; and a slash alone, which
/// English texts without any of these most often write after the month.
DayOrder Grammar::order(const Expression& e, int first, int second, char mark) const {
  const Atom &left = atoms_[atoms_[e.begin - 1].is_mark(',') ? e.begin - 2 : e.begin - 1], &right = atoms_[e.end + 1];
  const bool follows = atoms_[e.end].is_mark('(') && right.is(Role::weekday);
  if (left.is(Role::weekday) || follows) {
    const auto weekday = static_cast<unsigned>(left.is(Role::weekday) ? left.word.value : right.word.value);
    const bool day_month = fits(e.year, second, first, weekday, published_),
               month_day = fits(e.year, first, second, weekday, published_);
    if (day_month != month_day) return day_month ? DayOrder::day_month : DayOrder::month_day;
  }
  if (const auto near = neighbours_order(e, mark); near != DayOrder::unknown) return near;
  if (usual_ != DayOrder::unknown) return usual_;
  return mark == '/' ? DayOrder::month_day : DayOrder::unknown;
}

/// Whether "28/7" stands where dates do: after a preposition or a weekday, in a row or a range of its kind, or alone.
bool Grammar::stands_as_date(std::size_t begin, std::size_t end) const {
  const Atom &before = atoms_[begin - 1], &lead = atoms_[begin - 2];
  const bool firm =
      before.is(Preposition::on) || before.is(Role::weekday) || (before.is_mark(',') && lead.is(Role::weekday));
  if (fraction(atoms_[begin].number, atoms_[begin + 2].number)) return firm;
  if (firm || time_preposition(before) || before.is(Role::which) || before.is(Role::or_)) return true;
  if (before.is(Role::of)) return lead.is(Role::unit) || lead.is(Role::day_part) || lead.is(Role::part_of);
  if (loose_preposition(before)) return true;
  const auto slashed = [&](std::size_t at) {
    return atoms_[at].is_number() && atoms_[at + 1].is_mark('/') && atoms_[at + 1].glued &&
           atoms_[at + 2].is_number() && atoms_[at + 2].glued;
  };
  if (before.is_mark('-') || before.is_mark(',') || before.is(Role::and_)) {
    const std::size_t last = before.is(Role::and_) && lead.is_mark(',') ? begin - 3 : begin - 2;
    if (last < atoms_.size() && last >= 2 && slashed(last - 2)) return true;
    if (before.is_mark('-') && lead.is_number()) return true;
  }
  if (atoms_[end].is_mark('-') && slashed(end + 1)) return true;
  return begin == 0 && end + 1 >= atoms_.size() && atoms_[end].kind == Atom::Kind::mark;
}

/// "2016 10 16"
Grammar::Result Grammar::spaced(std::size_t i) const {
  const Atom &year = atoms_[i], &month = atoms_[i + 1], &day = atoms_[i + 2], &after = atoms_[i + 3];
  const auto two = [](const Atom& atom) {
    return atom.is_number() && atom.digits == 2 && !atom.glued && !atom.ordinal && !atom.decade;
  };
  if (year.digits != 4 || year.number < 1900 || year.number > 2099 || !two(month) || !two(day)) return {};
  if (!make_date(year.number, static_cast<unsigned>(month.number), static_cast<unsigned>(day.number))) return {};
  if (after.is_number() || after.is(Role::unit) || after.is_mark('%') || after.is_mark('-') || after.is_mark(':') ||
      atoms_.common_word(i + 3))
    return {};
  if (after.glued && atoms_[i + 4].glued && atoms_[i + 4].is_number()) return {};
  Expression e;
  e.begin = i;
  e.end = i + 3;
  e.year = year.number;
  e.month = static_cast<unsigned>(month.number);
  e.day = static_cast<unsigned>(day.number);
  return e;
}

/// 2021-07-28, 28/07/2021, 28-July-2021, 2021/aug/01, 07/2021, 28/7: fields joined by one mark without spaces. Where
/// day and month may be either and nothing tells which, the date stays unresolved.
Grammar::Result Grammar::numeric(std::size_t i) const {
  if (!atoms_[i].is_number() || atoms_[i].number < 0 || atoms_[i - 1].is_mark('$')) return {};
  if (atoms_[i].glued) {
    const Atom& before = atoms_[i - 1];
    if (before.kind != Atom::Kind::mark || before.is_mark('.') || before.is_mark(',') || before.is_mark(':')) return {};
    const bool range = before.is_mark('-') && atoms_[i - 3].is_mark('/');  // "10/1-11/2"
    if (before.glued && atoms_[i - 2].is_number() && !range) return {};
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
  if (auto day = spaced(i)) return day;
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
    e.year = year;
    switch (order(e, a, b, separator.mark)) {
      case DayOrder::day_month:
        return set(year, b, a);
      case DayOrder::month_day:
        return set(year, a, b);
      case DayOrder::unknown:
        break;
    }
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
  if (separator.mark != '/' || fields[0]->digits > 2 || fields[1]->digits > 2 || !stands_as_date(i, e.end)) return {};
  auto day = either(0, number(0), number(1));
  if (day && day->month > 0 && atoms_[day->end].is_mark(',')) year_after(*day);  // "5/7, 2020"
  return day;
}

}  // namespace dragoman::times
