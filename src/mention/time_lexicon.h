#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <tl/expected.hpp>

#include "article/problem.h"
#include "lexicon/folders.h"
#include "lexicon/source.h"
#include "mention/time_calendar.h"

namespace dragoman::times {

/// What a word does in a date expression. The names are those of the second field in lexicon/times/*.lex.
enum class Role : std::uint8_t {
  none,
  month,
  weekday,
  recurring,
  season,
  day_part,
  deictic,
  tonight,
  unit,
  decade_word,
  cardinal,
  scale,
  ordinal,
  indefinite,
  couple,
  vague_count,
  article,
  of,
  and_,
  or_,
  which,
  padding,
  part,
  part_of,
  half,
  ago,
  preposition,
  now,
  time,
  commencing,
  onward,
  more,
  every,
  owner,
  other_year,
  counted,
  clock,
  quarter_letter,
  half_letter,
  to_date,   ///< "year to date"
  negation,  ///< "no later than"
  as,        ///< "as early as"
  prior,     ///< "prior to"
  less,
  ending  ///< "the year ended 31 March"
};

enum class Which : std::uint8_t { last, past, previous, this_, next, coming, following, same, that, recent };
enum class Preposition : std::uint8_t {
  in,
  on,
  at,
  by,
  to,
  from,
  since,
  starting,
  until,
  through,
  before,
  after,
  between,
  during,
  over,
  within,
  for_,
  than,
  around,
  ahead
};
enum class PartWord : std::uint8_t { early, mid, late, earlier, later, turn, rest };

/// Evidence for the time in which a clause plays.
enum class Cue : std::uint8_t {
  none,
  future_modal,
  future_word,
  future_due,
  future_expected,
  future_set,
  event,
  past,
  bare_verb,
  have,
  be_form,
  be_present,
  clause
};

/// A word as the grammar sees it. `value` is a number, or one of the enumerations above, as `role` has it.
struct Word {
  Role role = Role::none;
  Cue cue = Cue::none;
  std::int16_t value = 0;
  bool doubtful = false;  ///< also an everyday word or a name
  bool name = false;      ///< also a first name
  bool abbreviated = false;
  bool plural = false;
  bool starts_phrase = false;
};

/// A day with a name: the rule that finds it in a year.
struct Holiday {
  enum class Rule : std::uint8_t { fixed, easter, orthodox, weekday, listed, unknown };
  Rule rule = Rule::unknown;
  unsigned month = 0;                       ///< fixed, weekday
  unsigned day = 0;                         ///< fixed
  unsigned weekday = 0;                     ///< weekday
  int nth = 0;                              ///< weekday
  int offset = 0;                           ///< days after
  bool noun = false;                        ///< no date before a common noun
  bool name = false;                        ///< also a person's name
  std::vector<std::pair<Date, Date>> days;  ///< listed: first and last days, in order

  /// Its days where they begin in that year: one period, or two where the moon brings it twice; those of rule unknown
  /// and years that are not listed have none.
  [[nodiscard]] std::vector<std::pair<Date, Date>> in_year(int year) const;
};

using WordId = std::uint16_t;
inline constexpr WordId unknown_word = 0;

/// Names of more than one word: a holiday, or something that is no date although it looks like one.
struct Phrase {
  std::vector<WordId> words;
  std::int32_t holiday = -1;  ///< index into holidays(); -1: no date
};

/// A day of the calendar that is known by what happened on it once: "September 11 attacks".
struct NamedDay {
  unsigned month = 0;
  unsigned day = 0;
  int year = 0;
  std::vector<WordId> followers;
};

/// lexicon/times/*.lex, read once. Read-only and thread-safe afterwards.
class TimeLexicon {
 public:
  /// A line that cannot be understood, or a word with two roles, is a problem with its file and line.
  static tl::expected<TimeLexicon, Problem> open(const LexiconFolders& folders);

  /// `lower`: a run of letters, of digits, or one mark, in lower case. unknown_word if it says nothing.
  [[nodiscard]] WordId find(std::string_view lower) const {
    const auto found = ids_.find(lower);
    return found == ids_.end() ? unknown_word : found->second;
  }
  [[nodiscard]] const Word& word(WordId id) const { return words_[id]; }
  [[nodiscard]] const std::vector<Holiday>& holidays() const { return holidays_; }
  [[nodiscard]] const std::vector<NamedDay>& named_days() const { return named_days_; }
  /// Phrases that begin with this word, longest first.
  [[nodiscard]] const std::vector<Phrase>& phrases(WordId first) const;
  [[nodiscard]] std::size_t longest_word() const { return longest_; }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };

  TimeLexicon();
  WordId intern(std::string_view lower);
  tl::expected<void, std::string> read_holiday(const std::vector<std::string_view>& parts);
  tl::expected<void, std::string> read_days(const std::vector<std::string_view>& parts);
  tl::expected<void, std::string> read_name(const std::vector<std::string_view>& parts);
  tl::expected<void, std::string> read_word(const std::vector<std::string_view>& parts);
  tl::expected<void, std::string> add_phrase(std::string_view text, std::int32_t holiday);
  tl::expected<void, Problem> read_file(const LexiconFile& file);

  std::unordered_map<std::string, WordId, Hash, std::equal_to<>> ids_;
  std::vector<Word> words_;
  std::vector<Holiday> holidays_;
  std::vector<NamedDay> named_days_;
  std::unordered_map<WordId, std::vector<Phrase>> phrases_;
  std::size_t longest_ = 0;
};

}  // namespace dragoman::times
