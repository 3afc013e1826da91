#include <utility>

#include "mention/time_grammar.h"
#include "mention/time_tense.h"
#include "mention/time_words.h"

namespace dragoman::times {
namespace {

constexpr std::chrono::days day{1};

Time from(Date first, const Time& time) { return {first, {}, time.timex + "/..", time.granularity}; }
Time until(Date last, const Time& time) { return {{}, last, "../" + time.timex, time.granularity}; }

}  // namespace

/// "till date": everything up to now.
Grammar::Result Grammar::until_now(std::size_t i) const {
  if (!atoms_[i - 1].is(Preposition::until)) return {};
  const auto today = published_ ? day_period(*published_) : std::nullopt;
  auto e = make(i - 1, i + 1, {});
  if (today) e.time = until(*published_, *today);
  return e;
}

/// What follows a date and opens it: "and onwards", "or later", "and before". `found` grows by it.
bool Grammar::opened_behind(Found& found) const {
  const std::size_t end = found.end;
  const bool joined = atoms_[end].is(Role::or_) || atoms_[end].is(Role::and_);
  const Atom& word = joined ? atoms_[end + 1] : atoms_[end];
  // "in 2016 and later in 2018" and "on 5 May and after the vote" go on
  const bool last = atoms_[end + 2].kind == Atom::Kind::mark;
  const bool later = joined && (is_part(word, PartWord::later) || word.is(Preposition::after));
  const bool earlier = joined && (is_part(word, PartWord::earlier) || word.is(Preposition::before));
  const bool free = atoms_[end].is(Role::or_) && word.is(Role::part);
  // "from 2010 on"
  const bool on = word.is(Preposition::on) && atoms_[found.begin - 1].is(Preposition::from) &&
                  atoms_[end + 1].kind == Atom::Kind::mark;
  if (word.is(Role::onward) || (on && !joined) || (later && (last || free)))
    found.time = from(*found.time.from, found.time);
  else if (earlier && (last || free))
    found.time = until(*found.time.to, found.time);
  else
    return false;
  found.end += joined ? 2U : 1U;
  return true;
}

/// "later than 2020", "no later than Friday", "not earlier than May". `than` is its place.
std::optional<Time> Grammar::compared(std::size_t than, const Time& time) const {
  const bool not_so = atoms_[than - 2].is(Role::negation);
  if (is_part(atoms_[than - 1], PartWord::later)) return not_so ? until(*time.to, time) : from(*time.to + day, time);
  if (is_part(atoms_[than - 1], PartWord::earlier))
    return not_so ? from(*time.from, time) : until(*time.from - day, time);
  return {};
}

/// "since May" is open at its end, "by Friday" at its start; "after Monday's attack" is Monday.
Grammar::Found Grammar::open_ended(Found found) const {
  Time& time = found.time;
  if (!time.from || !time.to || opened_behind(found)) return found;
  if (atoms_.possessive(found.end) > 0 || atoms_.common_word(found.end)) return found;
  std::size_t before = found.begin - 1;
  if (atoms_[before].is(Role::article)) --before;
  while (atoms_[before].is(Preposition::around)) --before;
  const Atom& preposition = atoms_[before];
  // "before the end of May" lasts to the end, "after the start of May" begins with it
  const Atom& first = atoms_[found.begin].is(Role::article) ? atoms_[found.begin + 1] : atoms_[found.begin];
  const auto edge = [&](PartWord part) {
    return first.is(Role::part_of) && first.word.value == static_cast<int>(part);
  };
  const bool itself = atoms_[before - 1].is(Role::or_);  // "on or after 5 May"
  if (preposition.is(Preposition::since) || preposition.is(Preposition::starting)) {
    time = from(*time.from, time);
  } else if (preposition.is(Preposition::until) || preposition.is(Preposition::by) ||
             preposition.is(Preposition::through)) {
    time = until(*time.to, time);
  } else if (preposition.is(Preposition::before) ||
             (preposition.is(Preposition::to) && atoms_[before - 1].is(Role::prior))) {
    time = until(itself || edge(PartWord::late) ? *time.to : *time.from - day, time);
  } else if (preposition.is(Preposition::after)) {
    time = from(itself || edge(PartWord::early) ? *time.from : *time.to + day, time);
  } else if (preposition.is(Preposition::than)) {
    if (auto open = compared(before, time)) time = std::move(*open);
  } else if (preposition.is(Role::as) && is_part(atoms_[before - 1], PartWord::early) &&
             atoms_[before - 2].is(Role::as) && direction(atoms_.all(), found.begin, found.end) == Direction::future) {
    time = from(*time.from, time);  // "could come as early as Monday"
  }
  return found;
}

}  // namespace dragoman::times
