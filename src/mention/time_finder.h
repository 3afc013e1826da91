#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

#include <tl/expected.hpp>

#include "article/article.h"
#include "article/problem.h"
#include "lexicon/folders.h"

namespace dragoman {

namespace times {
class TimeLexicon;
}

/// Finds date expressions and resolves them as news means them, seen from the day of publication: a bare weekday is the
/// latest such day, the day of publication included, a date without a year the latest such date, unless the clause
/// looks ahead ("will meet on Friday", "due in March"): then the next one. Without a day of publication only what names
/// its year is resolved.
///
/// What a mention says:
/// - `from`, `to`: inclusive days. One is empty where the period is open ("since May", "by Friday"), both where the
///   words name a time that nothing in the sentence fixes ("the following day", "in recent months", "03-04-2019").
///   Weeks and months counted from the publication day come to one day ("two months ago").
/// - `timex`: TIMEX3 value (ISO 24617-1) of a day ("2021-07-28", "2021-07-26TNI" for a night), week, month, quarter,
/// half,
///   season, year or decade; PAST_REF and FUTURE_REF; "XXXX-07-28" where the year is not known. A period between two
///   dates is an ISO 8601 interval ("2021-05/2021-07"), an open one has ".." on its open side.
/// - `granularity`: that of the words. A century is a decade of a hundred years.
/// - `span`: the expression with its "last", "early", "the end of" and "the", without the preposition before it.
/// - `head`: the token of the span that hangs outside it; the last one where there is no tree.
/// Day and month in digits: a weekday beside them tells their order where it fits one reading only ("Friday 5/7"),
/// then the numeric dates near them, then Article::source_country (USA and PHL: month first, others: day first).
/// Without all these "a/b" is read month first, as most English texts mean it; "a-b" and "a.b" stay unresolved.
/// "That month" and "two days later" go back to the date told last in the same sentence, if there is one.
/// No mentions: clock times, ages, durations ("for two years", "a nine-day siege"), what recurs ("every Friday",
/// "daily"), "now", and names that hold a date word ("9/11", "Mail on Sunday").
///
/// Read-only after opening; thread-safe.
class TimeFinder {
 public:
  /// Reads folders/times/*.lex.
  static tl::expected<TimeFinder, Problem> open(const LexiconFolders& folders);

  TimeFinder(TimeFinder&&) noexcept;
  TimeFinder& operator=(TimeFinder&&) noexcept;
  ~TimeFinder();

  /// Appends the mentions of article.sentences[sentence_index], in text order and without overlaps. Needs the tokens'
  /// spans; tags and trees are used where they are filled. Linear in the sentence's length.
  void find(const Article& article, std::uint32_t sentence_index, std::vector<Mention>& out) const;

 private:
  explicit TimeFinder(std::unique_ptr<const times::TimeLexicon> lexicon);
  std::unique_ptr<const times::TimeLexicon> lexicon_;
};

}  // namespace dragoman
