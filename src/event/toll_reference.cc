#include "event/toll_reference.h"

#include <algorithm>

namespace dragoman {

bool TollReference::sums_up(std::uint32_t token) const {
  return is(token, TollWord::longer) || is(token, TollWord::war);
}

/// The sentence's own statement, or what somebody says in it: no aside about somebody.
bool TollReference::main_statement(std::uint32_t token) const {
  for (std::uint32_t steps = 0; steps < clause_.size(); ++steps) {
    const auto head = clause_.head(token);
    if (!head) return true;
    const Deprel relation = base(clause_.token(token).deprel);
    if (relation == Deprel::acl || relation == Deprel::advcl) return false;
    token = *head;
  }
  return true;
}

/// What follows an earlier sentence tells it plainly: 12 people died, not those of whom it told, not in the war.
bool TollReference::may_follow(const TollReading& reading, const Toll& toll) const {
  if (!main_statement(reading.verb)) return false;
  const bool of_them = std::any_of(reading.count.heads.begin(), reading.count.heads.end(),
                                   [&](std::uint32_t t) { return clause_.token(t).upos == Upos::PRON; });
  if (of_them && !toll.none && !toll.refers) return false;
  for (std::uint32_t token = 0; token < clause_.size(); ++token) {
    if (sums_up(token)) return false;
  }
  return true;
}

/// Whether the happening is named as one told before ("the attack"), or as another one.
void TollReference::settle(const TollReading& reading, Toll& toll) const {
  std::vector<std::uint32_t> below(1, reading.verb);
  if (const auto head = clause_.head(reading.verb); head && !clause_.is_verb(reading.verb)) below.push_back(*head);
  bool another_one = false;
  for (std::size_t i = 0; i < below.size(); ++i) {
    const std::uint32_t token = below[i];
    for (const std::uint32_t c : clause_.children(token)) below.push_back(c);
    if (sums_up(token)) toll.apart = true;
    if (!clause_.is_noun(token) || !is(token, TollWord::happening)) continue;
    bool definite = false, another = false;
    for (const std::uint32_t c : clause_.children(token)) {
      definite = definite || is(c, TollWord::definite);
      another = another || is(c, TollWord::another);
    }
    toll.refers = toll.refers || (definite && !another);
    another_one = another_one || !definite || another;
    if (another) toll.apart = true;
  }
  toll.whole = toll.refers && reading.count.numbered && toll.victims.size() <= 1 &&
               is(reading.count.heads.front(), TollWord::people);
  const bool tells_number = toll.none || toll.total || toll.refers || reading.count.numbered;
  toll.may_follow = !another_one && tells_number && may_follow(reading, toll);
}

}  // namespace dragoman
