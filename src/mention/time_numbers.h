#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "mention/time_atoms.h"

/// Numbers and amounts of time in a row of atoms. Indices past the end are read as nothing.
namespace dragoman::times {

/// Atoms with a nothing around them.
class AtomView {
 public:
  explicit AtomView(const std::vector<Atom>& atoms) : atoms_(atoms) {}
  [[nodiscard]] const Atom& operator[](std::size_t i) const {
    static const Atom none;
    return i < atoms_.size() ? atoms_[i] : none;
  }
  [[nodiscard]] std::size_t size() const { return atoms_.size(); }
  [[nodiscard]] const std::vector<Atom>& all() const { return atoms_; }

  /// Digits that stand alone: no money, per cent, decimals, thousands, clock or part of a code ("A12", "10km").
  [[nodiscard]] bool plain_number(std::size_t i) const;
  /// 's or s' (straight or typographic) at i; its length in atoms, else 0.
  [[nodiscard]] std::size_t possessive(std::size_t i) const;
  /// A word written small that is none of the grammar's: most likely the noun that a date before it modifies.
  [[nodiscard]] bool common_word(std::size_t i) const;

 private:
  const std::vector<Atom>& atoms_;
};

struct Number {
  int value = 0;
  std::size_t end = 0;
};

/// "12", "twelve", "twenty-three", "twenty three".
std::optional<Number> read_cardinal(const AtomView& atoms, std::size_t i);
/// "3rd", "third", "twenty-third".
std::optional<Number> read_ordinal(const AtomView& atoms, std::size_t i);
/// "2019" between 1000 and 2199; "nineteen ninety six", "two thousand and fifteen", "nineteen hundred ten".
std::optional<Number> read_year(const AtomView& atoms, std::size_t i);

/// "three weeks", "a year", "a couple of days", "several months", "two and a half years".
struct Amount {
  std::optional<int> count;  ///< empty for "several"
  bool half_more = false;
  Unit unit = Unit::day;
  std::size_t end = 0;
  int more_months = 0;  ///< of the smaller units that follow: "two years, one month and 21 days"
  int more_days = 0;
  Unit finest = Unit::day;  ///< the smallest of the units
};
std::optional<Amount> read_amount(const AtomView& atoms, std::size_t i);
/// The same with the smaller units that follow it.
std::optional<Amount> read_amounts(const AtomView& atoms, std::size_t i);
/// The day so long after (`sign` 1) or before (-1) another; nothing for "several weeks" or half a day.
std::optional<Date> add_amount(const Amount& amount, Date day, int sign);
/// The period that a count of days comes to: news counts days, weeks and months to the day, and quarters, years and
/// decades as a whole.
std::optional<Time> counted_period(const Amount& amount, Date day);

}  // namespace dragoman::times
