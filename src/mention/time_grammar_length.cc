#include <utility>

#include "mention/time_grammar.h"
#include "mention/time_tense.h"
#include "mention/time_words.h"

namespace dragoman::times {
namespace {

using Shape = Expression::Shape;
using std::chrono::days;

}  // namespace

/// "a week starting tomorrow", "for 3 days from next Monday", "for 1 week, from 20 December": so long from that day on.
/// "Two weeks from Tuesday" is one day, since no "for" leads. `next` follows the amount.
Grammar::Result Grammar::length_from(std::size_t begin, std::size_t next, const Amount& amount, bool for_,
                                     int depth) const {
  if (!amount.count || *amount.count < 1 || amount.half_more) return {};
  const bool comma = atoms_[next].is_mark(',');
  if (comma) ++next;
  const Atom& word = atoms_[next];
  const bool starting = word.is(Preposition::starting) || word.is(Role::commencing) || is_part(word, PartWord::early);
  if (!starting && !(word.is(Preposition::from) && for_)) return {};
  ++next;
  if (starting &&
      (atoms_[next].is(Preposition::from) || atoms_[next].is(Preposition::on) || atoms_[next].is(Preposition::in)))
    ++next;
  std::optional<Time> base;
  std::size_t end = next + 1;
  if (atoms_[next].is(Role::now)) {
    if (published_) base = day_period(*published_);
  } else {
    const auto e = expression(next, depth + 1);
    if (!e || atoms_.possessive(e->end) > 0 || atoms_.common_word(e->end)) return {};
    if (atoms_[e->end].is(Preposition::to) || atoms_[e->end].is(Preposition::until) || atoms_[e->end].is_mark('-'))
      return {};  // "for two weeks from May to June"
    base = resolved(*e);
    end = e->end;
  }
  const auto grain = granularity(amount.finest);
  const auto beyond = base && base->from ? add_amount(amount, *base->from, 1) : std::nullopt;
  if (!beyond) return make(begin, end, {}, grain);
  const auto first = day_period(*base->from), last = day_period(*beyond - days{1});
  auto time = first && last ? span_between(*first, *last) : std::nullopt;
  if (time) time->granularity = grain;
  return make(begin, end, std::move(time), grain);
}

/// "the six months to June", "three months ended June 30", "the year ended 31 March 2019": so long up to that day.
/// `next` follows the amount.
Grammar::Result Grammar::length_to(std::size_t begin, std::size_t next, const Amount& amount, bool article,
                                   int depth) const {
  const bool ended = atoms_[next].is(Role::ending);
  if (!amount.count || *amount.count < 1 || amount.half_more) return {};
  if (!ended && !(article && atoms_[next].is(Preposition::to))) return {};
  const auto e = expression(next + (ended && atoms_[next + 1].is(Preposition::on) ? 2 : 1), depth + 1);
  if (!e || e->shape != Shape::calendar || e->month == 0 || atoms_.possessive(e->end) > 0) return {};
  if (!ended && (e->last_day > 0 || (amount.unit == Unit::day && *amount.count == 1))) return {};  // "the day to March"
  const Time base = resolved(*e);
  const auto grain = granularity(amount.finest);
  auto result = make(begin, e->end, {}, grain);
  result.takes_article = true;
  if (!base.to) return result;
  const auto before = add_amount(amount, *base.to + days{1}, -1);
  const auto first = before ? day_period(*before) : std::nullopt, last = day_period(*base.to);
  auto time = first && last ? span_between(*first, *last) : std::nullopt;
  if (!time) return result;
  time->granularity = grain;
  result.time = std::move(*time);
  return result;
}

/// What a story comes to, unless that lies ahead of the publication day and nothing else does: then the story goes back
/// to something else.
std::optional<Time> Grammar::if_told(std::size_t i, std::optional<Time> time) const {
  const bool ahead = time && published_ && *time->from > *published_;
  if (ahead && direction(atoms_.all(), i, i + 1) != Direction::future && *told_->from <= *published_) return {};
  return time;
}

/// So many units after (`sign` 1) or before (-1) what the sentence told last: "arrested on 5 May and freed two days
/// later". Nothing where that is less exact than the units.
std::optional<Time> Grammar::told_shift(std::size_t i, const Amount& amount, int sign) const {
  if (!told_ || !told_->from || !told_->to || !amount.count) return {};
  if (told_->from != told_->to) {  // "broke out in 2015; a year later"
    const auto whole = unit_period(amount.finest, *told_->from, 0);
    const bool within = whole && *told_->to <= *whole->to && *told_->from >= *whole->from;
    const int steps = sign * static_cast<int>(*amount.count);
    return within ? if_told(i, unit_period(amount.finest, *told_->from, steps)) : std::nullopt;
  }
  const auto day = add_amount(amount, *told_->from, sign);
  return day ? if_told(i, counted_period(amount, *day)) : std::nullopt;
}

/// The unit that holds what the sentence told last, or one `steps` away: "that same month", "the following day".
std::optional<Time> Grammar::told_unit(std::size_t i, Unit unit, int steps) const {
  if (!told_ || !told_->from || !told_->to) return {};
  const auto whole = unit_period(unit, *told_->from, 0);
  if (!whole || *told_->to > *whole->to || *told_->from < *whole->from) return {};
  return if_told(i, steps == 0 ? whole : unit_period(unit, *told_->from, steps));
}

/// "year to date", "the month to date": from its first day to now.
Grammar::Result Grammar::unit_to_date(std::size_t i) const {
  std::size_t at = i + 1;
  const bool hyphens = atoms_[at].is_mark('-');
  if (hyphens) ++at;
  if (atoms_[i].word.plural || !atoms_[at].is(Preposition::to)) return {};
  at += hyphens && atoms_[at + 1].is_mark('-') ? 2U : 1U;
  if (!atoms_[at].is(Role::to_date)) return {};
  const Unit unit = static_cast<Unit>(atoms_[i].word.value);
  if (unit == Unit::day) return {};
  auto time = published_ ? unit_period(unit, *published_, 0) : std::nullopt;
  if (time) time->to = published_;
  auto e = make(i, at + 1, std::move(time), granularity(unit));
  e.takes_article = true;
  return e;
}

/// "week 31", "week 3 of 2027": weeks of ISO 8601. "Week 10 of the season" is another's count, as is "Week 10" with a
/// capital inside a sentence.
Grammar::Result Grammar::numbered(std::size_t i) const {
  const Atom& number = atoms_[i + 1];
  if (!is_unit(atoms_[i], Unit::week) || atoms_[i].word.plural || !atoms_.plain_number(i + 1) || number.ordinal ||
      number.digits > 2 || number.glued)
    return {};
  Expression dated;
  dated.end = i + 2;
  year_after(dated);
  const bool of = atoms_[dated.end].is(Role::of) || atoms_[dated.end].is_mark('-') || atoms_[dated.end].is_mark('/');
  if (of || atoms_.common_word(dated.end) || dated.which) return {};
  if (dated.year == 0 && atoms_[i].capital && i > 0 && !atoms_[i - 1].is_mark('"')) return {};
  std::optional<Time> time;
  if (dated.year > 0) {
    time = numbered_week(dated.year, number.number);
  } else if (published_) {
    // that of the year we are in; but "week 51" in January is the one gone by, "week 2" in December the next
    constexpr int far = 280;
    for (const int step : {0, -1, 1}) {
      auto found = numbered_week(year_of(monday_of(*published_) + days{3}) + step, number.number);
      if (!found) continue;
      const auto away = (*found->from - *published_).count();
      if (away > far || away < -far) continue;
      time = std::move(found);
      break;
    }
  }
  if (number.number < 1 || number.number > 53) return {};
  auto e = make(i, dated.end, std::move(time), Granularity::week);
  e.takes_article = true;
  return e;
}

/// "the weekend of Halloween", "the weekend of 5 May".
Grammar::Result Grammar::weekend_of(std::size_t i, int depth) const {
  auto base = expression(i + 2, depth + 1);
  if (!base) return {};
  if (base->shape == Shape::holiday) {
    base->weekend = true;
    base->begin = i;
    base->takes_article = true;
    return base;
  }
  Time time = resolved(*base);
  if (!time.from || !time.to || *time.to - *time.from > days{4}) return {};
  std::optional<Time> weekend = time;
  if (*time.from == *time.to) weekend = weekend_around(*time.from);
  auto e = make(i, base->end, std::move(weekend));
  e.takes_article = true;
  return e;
}

}  // namespace dragoman::times
