#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "mention/time_atoms.h"
#include "mention/time_expression.h"
#include "mention/time_numbers.h"

namespace dragoman::times {

/// Which comes first where digits are all that is written.
enum class DayOrder : std::uint8_t { unknown, day_month, month_day };

/// Reads the date expressions of one sentence from its atoms: a hand-written grammar, each rule a member that reads
/// from atom i on and gives what it read or nothing. Rules look a bounded way ahead and call each other to a bounded
/// depth, so reading a sentence is linear in its atoms. Keeps references to the atoms and the lexicon.
class Grammar {
 public:
  Grammar(const TimeLexicon& lexicon, const std::vector<Atom>& atoms, std::optional<Date> published,
          DayOrder usual = DayOrder::unknown)
      : lexicon_(lexicon), atoms_(atoms), published_(published), usual_(usual) {}

  struct Found {
    std::size_t begin = 0;  ///< atoms
    std::size_t end = 0;
    Time time;
  };

  /// The date mention that begins at atom i, prepositions around it taken into account.
  [[nodiscard]] std::optional<Found> read(std::size_t i) const;
  /// What the sentence told last, which "that month" and "two days later" go back to. It has to last until the next
  /// one.
  void tell(const Time* time) { told_ = time; }
  /// The end of the name at i that is no date ("Mail on Sunday"); i itself if there is none.
  [[nodiscard]] std::size_t skip_name(std::size_t i) const;

 private:
  using Result = std::optional<Expression>;

  // time_grammar.cc: whole expressions
  [[nodiscard]] Result expression(std::size_t i, int depth = 0) const;
  [[nodiscard]] Result body(std::size_t i, bool article, int depth) const;
  [[nodiscard]] Result core(std::size_t i, bool article, int depth) const;
  [[nodiscard]] bool barred(std::size_t i) const;
  [[nodiscard]] Time resolved(const Expression& e) const;

  // time_grammar_open.cc: what has no end, or no beginning
  [[nodiscard]] Found open_ended(Found found) const;
  [[nodiscard]] bool opened_behind(Found& found) const;
  [[nodiscard]] std::optional<Time> compared(std::size_t than, const Time& time) const;
  [[nodiscard]] Result until_now(std::size_t i) const;

  // time_grammar_length.cc: lengths of time with a start, units that are counted or told of before
  [[nodiscard]] Result length_from(std::size_t begin, std::size_t next, const Amount& amount, bool for_,
                                   int depth) const;
  [[nodiscard]] Result length_to(std::size_t begin, std::size_t next, const Amount& amount, bool article,
                                 int depth) const;
  [[nodiscard]] std::optional<Time> told_shift(std::size_t i, const Amount& amount, int sign) const;
  [[nodiscard]] std::optional<Time> told_unit(std::size_t i, Unit unit, int steps) const;
  [[nodiscard]] std::optional<Time> if_told(std::size_t i, std::optional<Time> time) const;
  [[nodiscard]] Result unit_to_date(std::size_t i) const;
  [[nodiscard]] Result numbered(std::size_t i) const;
  [[nodiscard]] Result weekend_of(std::size_t i, int depth) const;

  // time_grammar_range.cc: from A to B
  [[nodiscard]] std::optional<Found> range(const Expression& first) const;
  [[nodiscard]] std::optional<Time> between(Expression first, Expression last) const;

  // time_grammar_part.cc: parts of a period
  [[nodiscard]] Result part(std::size_t i, int depth) const;
  [[nodiscard]] Result nth(std::size_t i, bool article, int depth) const;
  [[nodiscard]] Result whole(std::size_t i, int depth) const;
  [[nodiscard]] Result this_unit(std::size_t i) const;
  [[nodiscard]] Result owned_part(const Expression& owner) const;

  // time_grammar_numeric.cc: dates of digits
  [[nodiscard]] Result numeric(std::size_t i) const;
  [[nodiscard]] Result spaced(std::size_t i) const;
  [[nodiscard]] bool stands_as_date(std::size_t begin, std::size_t end) const;
  [[nodiscard]] DayOrder order(const Expression& e, int first, int second, char mark) const;
  [[nodiscard]] DayOrder neighbours_order(const Expression& e, char mark) const;

  // time_grammar_calendar.cc: month, day, year
  [[nodiscard]] Result day_first(std::size_t i) const;
  [[nodiscard]] Result day_of_month(std::size_t i) const;
  [[nodiscard]] Result month_first(std::size_t i) const;
  [[nodiscard]] Result year(std::size_t i) const;
  [[nodiscard]] Result decade(std::size_t i, bool article) const;
  [[nodiscard]] Result quarter(std::size_t i) const;
  [[nodiscard]] Result season(std::size_t i, bool article) const;
  [[nodiscard]] Result holiday(std::size_t i) const;
  void year_after(Expression& e) const;
  [[nodiscard]] bool month_meant(std::size_t i) const;

  // time_grammar_relative.cc: seen from the publication day
  [[nodiscard]] Result weekday(std::size_t i) const;
  [[nodiscard]] Result weekday_with_day(std::size_t i, std::size_t next) const;
  [[nodiscard]] Result deictic(std::size_t i) const;
  [[nodiscard]] Result which(std::size_t i, bool article) const;
  [[nodiscard]] Result which_unit(std::size_t i, std::size_t unit_at, bool article) const;
  [[nodiscard]] Result which_amount(std::size_t i, std::size_t next) const;
  [[nodiscard]] Result amount(std::size_t i, int depth) const;
  [[nodiscard]] Expression ago(std::size_t i, const Amount& amount, std::size_t lead) const;
  [[nodiscard]] Result ahead(std::size_t i, const Amount& amount, std::size_t lead) const;
  [[nodiscard]] bool more_than(std::size_t lead) const;
  [[nodiscard]] bool less_than(std::size_t lead) const;
  [[nodiscard]] Result counted_which(std::size_t i) const;
  [[nodiscard]] Result before_last(std::size_t i, bool article) const;
  [[nodiscard]] Result half_ago(std::size_t i) const;
  [[nodiscard]] Result unit(std::size_t i, bool article, int depth) const;
  [[nodiscard]] Result around(std::size_t begin, std::size_t relation, const Amount& amount, int depth) const;
  [[nodiscard]] Expression window(std::size_t begin, std::size_t end, int count, Unit unit) const;

  /// A resolved expression; unresolved for good where `time` is nothing.
  static Expression make(std::size_t begin, std::size_t end, std::optional<Time> time,
                         Granularity grain = Granularity::day, std::string timex = {});

  const TimeLexicon& lexicon_;
  AtomView atoms_;
  std::optional<Date> published_;
  DayOrder usual_;
  const Time* told_ = nullptr;
};

}  // namespace dragoman::times
