#pragma once

#include <optional>

#include "mention/time_atoms.h"

/// What single atoms say that several rules of the grammar ask.
namespace dragoman::times {

inline bool day_number(int value) { return value >= 1 && value <= 31; }
inline bool month_number(int value) { return value >= 1 && value <= 12; }

/// One that dates follow and hardly anything else does: "in May".
inline bool time_preposition(const Atom& atom) {
  return atom.is(Preposition::in) || atom.is(Preposition::since) || atom.is(Preposition::until) ||
         atom.is(Preposition::during);
}

/// One that dates follow as well as other things: "by May".
inline bool loose_preposition(const Atom& atom) {
  return atom.is(Preposition::by) || atom.is(Preposition::from) || atom.is(Preposition::before) ||
         atom.is(Preposition::after) || atom.is(Preposition::between) || atom.is(Preposition::to) ||
         atom.is(Preposition::through) || atom.is(Preposition::on) || atom.is(Role::of);
}

/// How many periods away "last", "this" and "next" are.
inline std::optional<int> steps_away(const Atom& atom) {
  if (atom.is(Which::last) || atom.is(Which::previous)) return -1;
  if (atom.is(Which::this_)) return 0;
  if (atom.is(Which::next)) return 1;
  return {};
}

/// Told from within a story, so that nothing but the story resolves it: "the following day", "that week".
inline bool narrated(Which which) { return which == Which::following || which == Which::same || which == Which::that; }
inline bool narrated(const Atom& atom) { return atom.is(Role::which) && narrated(static_cast<Which>(atom.word.value)); }

inline bool is_unit(const Atom& atom, Unit unit) {
  return atom.is(Role::unit) && atom.word.value == static_cast<int>(unit);
}

inline bool is_part(const Atom& atom, PartWord word) {
  return (atom.is(Role::part) || atom.is(Role::part_of)) && atom.word.value == static_cast<int>(word);
}

}  // namespace dragoman::times
