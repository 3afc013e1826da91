#include <utility>

#include "mention/time_grammar.h"
#include "mention/time_tense.h"
#include "mention/time_words.h"

namespace dragoman::times {
namespace {

using Shape = Expression::Shape;

}  // namespace

/// "2019", "in 1848", "nineteen ninety six"; "2014-2018" and "2019 Q1" are read elsewhere.
Grammar::Result Grammar::year(std::size_t i) const {
  const auto read = read_year(atoms_, i);
  if (!read) return {};
  const Atom &atom = atoms_[i], &before = atoms_[i - 1], &after = atoms_[read->end];
  if (auto q = quarter(i)) return q;
  if (after.is(Role::counted) || after.is(Role::clock) || before.is(Preposition::at) || before.is_number() ||
      after.is(Role::scale) || before.is_mark('#') || before.is_mark('+'))
    return {};
  if (atom.glued && before.is_mark('-') && atoms_[i - 2].kind != Atom::Kind::mark && before.glued &&
      !atoms_[i - 2].is(Role::part) && !(atoms_[i - 2].is_number() && atoms_[i - 2].digits == 4) &&
      !atoms_[i - 2].is(Role::month))
    return {};
  if (after.is_mark('-') && after.glued && atoms_[read->end + 1].is_number() && atoms_[read->end + 1].glued &&
      atoms_[read->end + 1].digits != 4 && !(atoms_[read->end + 2].glued && atoms_[read->end + 2].is_mark('/')))
    return {};
  const bool led = time_preposition(before) || loose_preposition(before) || before.is(Role::part) ||
                   before.is(Role::month) || before.is(Role::unit) || before.is(Role::season) || before.is_mark('-') ||
                   before.is(Preposition::around) || before.is(Role::half) ||
                   (before.is_mark('(') && !after.is_mark('%'));
  if (atom.glued && before.is_mark('/')) return {};
  if (before.is(Role::other_year) || (before.is(Role::unit) && atoms_[i - 2].is(Role::other_year)))
    return make(i, read->end, {}, Granularity::year);
  if (!atom.is_number() && !led) return {};
  const bool modern = read->value >= 1900 && read->value < 2100;
  if (!modern && !led) return {};
  if (read->value % 100 == 0 && (!led || atoms_.common_word(read->end))) return {};
  // "Vision 2030", "Rio 2016": part of a name
  if (!led && before.kind == Atom::Kind::letters && before.capital && before.is(Role::none) && i > 1) return {};
  auto time = year_period(read->value);
  if (!time) return {};
  return make(i, read->end, std::move(time));
}

/// "the 1990s", "the '80s", "the nineties". Two digits need "the" or an apostrophe, and nobody's age before them.
Grammar::Result Grammar::decade(std::size_t i, bool article) const {
  const bool apostrophe = atoms_[i].is_mark('\'');
  const std::size_t at = apostrophe ? i + 1 : i;
  const Atom& atom = atoms_[at];
  if (apostrophe && (!atom.glued || !atom.decade)) return {};
  std::size_t end = at + 1;
  int first = 0;
  bool shown = atom.decade;
  if (atom.is_number() && !atom.decade && atom.digits == 4 && atom.number % 10 == 0 && atoms_.possessive(end) == 2) {
    shown = true;  // "1990's"
    end += 2;
    if (!article) return {};
  }
  if (atom.is_number() && shown && atom.digits == 4) {
    first = atom.number;
    if (first < 1000 || first > 2190 || atoms_[i - 1].is_mark('$')) return {};
  } else if ((atom.is_number() && shown && atom.digits == 2) || atom.is(Role::decade_word)) {
    const Atom& before = atoms_[i - 1];
    const bool part = before.is(Role::part) || (before.is_mark('-') && atoms_[i - 2].is(Role::part));
    const Atom& owner = !part ? before : before.is_mark('-') ? atoms_[i - 3] : atoms_[i - 2];
    const int value = atom.is_number() ? atom.number : atom.word.value;
    if (owner.is(Role::owner) || value < 20 || value > 90) return {};
    if (!article && !apostrophe && !owner.is(Role::article) && !(before.is(Preposition::in) && !atom.is_number()))
      return {};
    if (value < 30) return make(i, end, {}, Granularity::decade, "XX2");
    first = 1900 + value;
  } else {
    return {};
  }
  auto e = make(i, end, decade_period(first), Granularity::decade);
  e.takes_article = true;
  return e;
}

/// "Q1", "Q3 2019", "2019-Q1", "H2 2018", "2019 H2".
Grammar::Result Grammar::quarter(std::size_t i) const {
  Expression e;
  e.begin = i;
  const auto term = [&](std::size_t at) {
    const Atom &letter = atoms_[at], &number = atoms_[at + 1];
    const bool half = letter.is(Role::half_letter);
    if ((!half && !letter.is(Role::quarter_letter)) || !number.glued || !number.is_number() || number.digits != 1)
      return false;
    if (atoms_[at + 2].glued && atoms_[at + 2].kind != Atom::Kind::mark) return false;
    const auto n = static_cast<unsigned>(number.number);
    if (n < 1 || n > (half ? 2U : 4U)) return false;
    (half ? e.half : e.quarter) = n;
    e.end = at + 2;
    return true;
  };
  if (atoms_[i].is_number()) {
    const auto year = read_year(atoms_, i);
    if (!year) return {};
    const std::size_t next = atoms_[year->end].is_mark('-') ? year->end + 1 : year->end;
    if (!term(next)) return {};
    e.year = year->value;
    return e;
  }
  if (!term(i)) return {};
  if (atoms_[e.end].is(Role::other_year)) return make(i, e.end, {}, Granularity::quarter);  // "Q4 FY2019"
  const unsigned half = e.half;
  year_after(e);
  if (half > 0 && e.year == 0) return {};
  return e;
}

/// "summer 2018", "the summer of 2018", "last summer", "in the spring". Named only where a preposition leads.
Grammar::Result Grammar::season(std::size_t i, bool article) const {
  Expression e;
  e.begin = i;
  e.end = i + 1;
  e.season = static_cast<unsigned>(atoms_[i].word.value);
  e.takes_article = true;
  const bool doubtful = atoms_[i].word.doubtful;
  const Atom& before = article ? atoms_[i - 2] : atoms_[i - 1];
  year_after(e);
  if (e.year > 0 || e.which) {
    const bool direct = e.end == i + 2 && !article;  // "prices fall 2018 levels"
    return doubtful && direct && !time_preposition(before) ? Result{} : Result(e);
  }
  const bool narrated = atoms_[i - 1].is(Which::that) || atoms_[i - 1].is(Which::following);
  if (narrated && !article) return make(i, e.end, {}, Granularity::quarter);
  if (before.is(Role::which) && !article) return e;
  const bool led = time_preposition(before) || before.is(Preposition::over) || before.is(Preposition::by) ||
                   before.is(Preposition::from) || before.is(Preposition::until) || before.is(Role::part);
  const bool ends = !atoms_.common_word(e.end) && !atoms_[e.end].is(Role::of) &&
                    !(atoms_[e.end].kind == Atom::Kind::letters && atoms_[e.end].capital);
  if (!led || !ends || (doubtful && !article)) return {};
  return article ? Result(e) : Result(make(i, e.end, {}, Granularity::quarter));
}

Grammar::Result Grammar::holiday(std::size_t i) const {
  if (!atoms_[i].word.starts_phrase) return {};
  for (const auto& phrase : lexicon_.phrases(atoms_[i].id)) {
    if (phrase.holiday < 0) continue;
    std::size_t n = 0;
    while (n < phrase.words.size() && atoms_[i + n].id == phrase.words[n]) ++n;
    if (n < phrase.words.size()) continue;
    Expression e;
    e.shape = Shape::holiday;
    e.begin = i;
    e.end = i + n;
    e.holiday = phrase.holiday;
    year_after(e);
    e.weekend = is_unit(atoms_[e.end], Unit::weekend);
    if (e.weekend) ++e.end;
    const Holiday& kind = lexicon_.holidays()[static_cast<std::size_t>(e.holiday)];
    const bool noun = kind.noun;
    const auto named = [&](const Atom& beside) {
      return beside.kind == Atom::Kind::letters && beside.capital && beside.is(Role::none) &&
             beside.word.cue == Cue::none;
    };
    if (kind.name && ((i > 1 && named(atoms_[i - 1])) || (named(atoms_[i + n]) && e.end == i + n))) return {};
    const Atom& before = atoms_[i - 1];  // "in the new year"
    const bool small = !atoms_[i].capital && n > 1 && (before.is(Role::article) || before.is(Role::indefinite));
    if (noun && (small || atoms_.common_word(e.end) || atoms_[i - 1].is(Role::indefinite))) return {};
    return e;
  }
  return {};
}

}  // namespace dragoman::times
