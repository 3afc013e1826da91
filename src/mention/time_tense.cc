#include "mention/time_tense.h"

namespace dragoman::times {
namespace {

constexpr std::size_t reach = 14;  // atoms to either side

class Reader {
 public:
  explicit Reader(const std::vector<Atom>& atoms) : atoms_(atoms) {}

  [[nodiscard]] const Atom& operator[](std::size_t i) const {
    static const Atom none;
    return i < atoms_.size() ? atoms_[i] : none;
  }

  /// What the word says by itself; unknown if nothing.
  [[nodiscard]] Direction evidence(std::size_t i) const {
    const Atom& atom = (*this)[i];
    switch (atom.word.cue) {
      case Cue::future_modal:
        // "May" is a month or a minister; "would have gone" tells of the past, "will have gone" does not matter.
        if (atom.is(Role::month)) return atom.capital || have(i) ? Direction::unknown : Direction::future;
        return have(i) ? Direction::past : Direction::future;
      case Cue::future_word:
        return Direction::future;
      case Cue::future_due:  // "due on Friday", "is due to meet", but not "closed due to snow"
        return is(i + 1, Preposition::to) && !be(i - 1) ? Direction::unknown : Direction::future;
      case Cue::future_expected:  // "is expected to", "a strike expected on Friday", but not "we expected"
        return be(i - 1) || is(i + 1, Preposition::to) || is(i + 1, Preposition::on) || is(i + 1, Preposition::in) ||
                       is(i + 1, Preposition::within)
                   ? Direction::future
                   : Direction::past;
      case Cue::future_set:
        return is(i + 1, Preposition::to) || (is(i + 1, Preposition::for_) && atom.word.cue == Cue::future_set)
                   ? Direction::future
                   : Direction::unknown;
      case Cue::past:
        return (*this)[i - 1].word.cue == Cue::bare_verb ? Direction::unknown : Direction::past;
      case Cue::bare_verb:  // "to be held"
        return is(i - 1, Preposition::to) ? Direction::future : Direction::unknown;
      case Cue::none:
      case Cue::event:
      case Cue::have:
      case Cue::be_form:
      case Cue::be_present:
      case Cue::clause:
        break;
    }
    if (atom.is(Preposition::since)) return Direction::past;  // "since sending troops in May"
    if (atom.is(Preposition::ahead) && (*this)[i + 1].is(Role::of)) return Direction::near;
    if ((atom.is(Which::next) || atom.is(Which::coming)) && !is(i + 1, Preposition::to)) return Direction::future;
    const Atom& before = (*this)[i - 1];
    const bool attribute = before.is(Role::article) || before.is(Role::owner) || before.is(Role::indefinite) ||
                           (before.glued && (*this)[i - 2].is_mark('\''));  // "its delayed vote"
    if (atom.past_verb && before.word.cue != Cue::bare_verb && !attribute) return Direction::past;
    return Direction::unknown;
  }

  /// The length of 's or s' at i.
  [[nodiscard]] std::size_t possessive(std::size_t i) const {
    if (!(*this)[i].is_mark('\'')) return 0;
    return (*this)[i + 1].glued && (*this)[i + 1].end - (*this)[i + 1].begin == 1 ? 2 : 1;
  }

  [[nodiscard]] bool ends_clause(std::size_t i) const {
    const Atom& atom = (*this)[i];
    if (atom.kind == Atom::Kind::mark)
      return atom.is_mark(';') || atom.is_mark(':') || atom.is_mark('(') || atom.is_mark(')') || atom.is_mark('"');
    return atom.word.cue == Cue::clause && !atom.capital;
  }

  [[nodiscard]] bool be(std::size_t i) const {
    const Cue cue = (*this)[i].word.cue;
    return cue == Cue::be_form || cue == Cue::be_present || cue == Cue::past;
  }

 private:
  [[nodiscard]] bool is(std::size_t i, Preposition what) const { return (*this)[i].is(what); }
  /// "would have gone", but not "will have a meeting".
  [[nodiscard]] bool have(std::size_t i) const {
    const std::size_t at = (*this)[i + 1].word.cue == Cue::have ? i + 1 : i + 2;
    if ((*this)[at].word.cue != Cue::have) return false;
    const Atom& next = (*this)[at + 1];
    return !(next.is(Role::indefinite) || next.is(Role::article) || next.is(Role::owner) || next.is(Role::cardinal) ||
             next.is(Role::vague_count) || next.is(Preposition::to) || next.is_number());
  }

  const std::vector<Atom>& atoms_;
};

}  // namespace

Direction direction(const std::vector<Atom>& atoms, std::size_t begin, std::size_t end) {
  const Reader read(atoms);
  const std::size_t owned = read.possessive(end);
  const Atom &last = read[begin - 1], &verb = read[begin - 2];
  // "called for 24 June", but not "blamed for Monday's attack"; "starting on Friday"; "the April deadline"
  if ((owned == 0 && last.is(Preposition::for_)) || last.is(Preposition::starting) || verb.is(Preposition::starting) ||
      read[end].word.cue == Cue::future_word)
    return Direction::near;
  // "is released on Friday", "ordered the troops to leave by May"
  if (verb.past_verb && read[begin - 3].word.cue == Cue::be_present && last.is(Role::preposition))
    return Direction::future;
  if (last.is(Preposition::until) && verb.word.cue == Cue::have) return Direction::near;  // "has until Friday"
  if ((last.is(Preposition::by) || last.is(Preposition::until)) && read[begin - 3].is(Preposition::to) &&
      !verb.capital && verb.is(Role::none))
    return Direction::near;
  std::size_t clause = begin;
  bool planned = false;  // a noun for something that can be planned
  for (std::size_t steps = 0; clause > 0 && steps < reach; ++steps) {
    if (read.ends_clause(clause - 1)) break;
    --clause;
    if (const auto found = read.evidence(clause); found != Direction::unknown) return found;
    planned = planned || read[clause].word.cue == Cue::event;
  }
  // To the right of the date only where its clause begins with it ("On Friday, leaders will"), or where it dates
  // something that can be planned: "Sunday's vote will" lies ahead, "Sunday's attack will" need not.
  if (owned > 0) {
    planned = false;
    for (std::size_t i = end + owned; i < end + owned + 3; ++i)
      planned = planned || read[i].word.cue == Cue::event || read[i].word.cue == Cue::future_word;
  }
  const bool leads = planned || (owned == 0 && begin - clause <= 2);
  for (std::size_t i = end + owned; i < end + owned + reach && i < atoms.size(); ++i) {
    if (read.ends_clause(i)) break;
    if (read[i].word.cue == Cue::future_word && owned > 0) continue;  // "Friday's deadline passed"
    const auto found = read.evidence(i);
    if (found != Direction::unknown) return leads || found == Direction::past ? found : Direction::unknown;
  }
  return Direction::unknown;
}

}  // namespace dragoman::times
