#include "mention/time_grammar.h"
#include "mention/time_words.h"

#include <utility>

#include "mention/time_tense.h"

namespace dragoman::times {
namespace {

constexpr int deepest = 3;  // "two days before the end of the first week of March"

}  // namespace

Expression Grammar::make(std::size_t begin, std::size_t end, std::optional<Time> time, Granularity grain,
                         std::string timex) {
  Expression e;
  e.begin = begin;
  e.end = end;
  e.shape = Expression::Shape::resolved;
  e.time = time ? std::move(*time) : Time{{}, {}, std::move(timex), grain};
  return e;
}

Time Grammar::resolved(const Expression& e) const {
  if (e.shape == Expression::Shape::resolved) return resolve(e, Direction::unknown, published_, lexicon_);
  return resolve(e, direction(atoms_.all(), e.begin, e.end), published_, lexicon_);
}

std::size_t Grammar::skip_name(std::size_t i) const {
  if (!atoms_[i].word.starts_phrase) return i;
  for (const auto& phrase : lexicon_.phrases(atoms_[i].id)) {
    std::size_t n = 0;
    while (n < phrase.words.size() && atoms_[i + n].id == phrase.words[n]) ++n;
    if (n == phrase.words.size()) return phrase.holiday < 0 ? i + n : i;
  }
  return i;
}

/// What comes again ("every Friday") or is any one of its kind ("on a Friday") is no date.
bool Grammar::barred(std::size_t i) const {
  const Atom& before = atoms_[i - 1];
  if (before.is(Role::every)) return true;
  if (before.is(Role::cardinal) && before.word.value == 1)
    return atoms_[i].is(Role::weekday) || atoms_[i].is(Role::month);
  if (!before.is(Role::indefinite)) return false;
  return atoms_[i].is(Role::weekday) && !atoms_.common_word(i + 1);
}

Grammar::Result Grammar::expression(std::size_t i, int depth) const {
  if (depth > deepest) return {};
  const bool article = atoms_[i].is(Role::article);
  auto e = article ? body(i + 1, true, depth) : body(i, atoms_[i - 1].is(Role::article), depth);
  if (e && article && e->takes_article) e->begin = i;
  if (e)
    if (auto part = owned_part(*e)) return part;
  return e;
}

Grammar::Result Grammar::body(std::size_t i, bool article, int depth) const {
  if (auto e = part(i, depth)) return e;
  if (auto e = nth(i, article, depth)) return e;
  return core(i, article, depth);
}

Grammar::Result Grammar::core(std::size_t i, bool article, int depth) const {
  if (skip_name(i) > i) return {};
  if (auto e = holiday(i)) return e;
  const Atom& atom = atoms_[i];
  switch (atom.word.role) {
    case Role::month:
      return month_first(i);
    case Role::weekday:
      return weekday(i);
    case Role::season:
      return season(i, article);
    case Role::deictic:
    case Role::tonight:
      return deictic(i);
    case Role::which:
      return which(i, article);
    case Role::unit:
    case Role::day_part:
      return unit(i, article, depth);
    case Role::decade_word:
      return decade(i, article);
    case Role::ordinal:
      return day_first(i);
    case Role::cardinal:
      if (auto e = day_first(i)) return e;
      if (auto e = amount(i, depth)) return e;
      return year(i);
    case Role::half:
      return half_ago(i);
    case Role::indefinite:
    case Role::couple:
    case Role::vague_count:
      return amount(i, depth);
    default:
      break;
  }
  if (atom.is(Role::to_date)) return until_now(i);
  if (atom.is_mark('\'')) return decade(i, article);
  if (!atom.is_number()) return quarter(i);
  if (auto e = numeric(i)) return e;
  if (auto e = day_first(i)) return e;
  if (auto e = amount(i, depth)) return e;
  if (auto e = decade(i, article)) return e;
  if (auto e = quarter(i)) return e;
  return year(i);
}

std::optional<Grammar::Found> Grammar::read(std::size_t i) const {
  if (barred(i)) return {};
  if (atoms_[i].is(Role::now)) {  // "from now until Friday"; now alone is no date
    if (!published_ || !(atoms_[i - 1].is(Preposition::from) || atoms_[i - 1].is(Preposition::between))) return {};
    return range(make(i, i + 1, day_period(*published_)));
  }
  auto e = expression(i);
  if (!e || e->end <= e->begin) return {};
  if (e->shape == Expression::Shape::calendar && e->month > 0 && e->day > 0 && e->year == 0) {
    for (const auto& known : lexicon_.named_days()) {
      if (known.month != e->month || known.day != e->day) continue;
      for (const WordId follower : known.followers)
        if (follower == atoms_[e->end].id) e->year = known.year;
    }
  }
  if (auto found = range(*e)) return found;
  Found found{e->begin, e->end, resolved(*e)};
  return open_ended(std::move(found));
}

}  // namespace dragoman::times
