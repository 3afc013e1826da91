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
      case Cue::future_word: return Direction::future;
      case Cue::future_due:  // "due on Friday", "is due to meet", but not "closed due to snow"
        return is(i + 1, Preposition::to) && (*this)[i - 1].word.cue != Cue::be_form && (*this)[i - 1].word.cue != Cue::past
                   ? Direction::unknown
                   : Direction::future;
      case Cue::future_set:
        return is(i + 1, Preposition::to) || (is(i + 1, Preposition::for_) && atom.word.cue == Cue::future_set)
                   ? Direction::future
                   : Direction::unknown;
      case Cue::past: return Direction::past;
      case Cue::bare_verb:  // "to be held"
        return is(i - 1, Preposition::to) ? Direction::future : Direction::unknown;
      case Cue::none:
      case Cue::event:
      case Cue::have:
      case Cue::be_form:
      case Cue::clause: break;
    }
    if (atom.is(Preposition::ahead) && (*this)[i + 1].is(Role::of)) return Direction::future;
    if ((atom.is(Which::next) || atom.is(Which::coming)) && !(*this)[i + 1].is(Role::of)) return Direction::future;
    if (atom.past_verb && (*this)[i - 1].word.cue != Cue::bare_verb) return Direction::past;
    return Direction::unknown;
  }

  [[nodiscard]] bool ends_clause(std::size_t i) const {
    const Atom& atom = (*this)[i];
    if (atom.kind == Atom::Kind::mark)
      return atom.is_mark(';') || atom.is_mark(':') || atom.is_mark('(') || atom.is_mark(')') || atom.is_mark('"');
    return atom.word.cue == Cue::clause && !atom.capital;
  }

 private:
  [[nodiscard]] bool is(std::size_t i, Preposition what) const { return (*this)[i].is(what); }
  [[nodiscard]] bool have(std::size_t i) const {
    return (*this)[i + 1].word.cue == Cue::have || (*this)[i + 2].word.cue == Cue::have;
  }

  const std::vector<Atom>& atoms_;
};

}  // namespace

Direction direction(const std::vector<Atom>& atoms, std::size_t begin, std::size_t end) {
  const Reader read(atoms);
  for (std::size_t i = begin, steps = 0; i > 0 && steps < reach; ++steps) {
    --i;
    if (read.ends_clause(i)) break;
    if (const auto found = read.evidence(i); found != Direction::unknown) return found;
  }
  // "Sunday's vote will" lies ahead, "Sunday's attack will" need not: only what can be planned is looked at.
  std::size_t start = end;
  if (read[end].is_mark('\'')) {
    const std::size_t noun = read[end + 1].end - read[end + 1].begin == 1 ? end + 2 : end + 1;
    bool planned = false;
    for (std::size_t i = noun; i < noun + 3; ++i) planned = planned || read[i].word.cue == Cue::event;
    if (!planned) return Direction::unknown;
    start = noun;
  }
  for (std::size_t i = start; i < start + reach && i < atoms.size(); ++i) {
    if (read.ends_clause(i)) break;
    if (const auto found = read.evidence(i); found != Direction::unknown) return found;
  }
  return Direction::unknown;
}

}  // namespace dragoman::times
