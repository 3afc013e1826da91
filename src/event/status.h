#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include <tl/expected.hpp>

#include "article/event.h"
#include "article/problem.h"
#include "event/clause.h"
#include "event/pattern.h"
#include "lexicon/folders.h"

namespace dragoman {

/// Whether what a word tells has happened, by what stands around it: lexicon/status, see docs/lexicon.md.
/// Read-only after loading.
class StatusLexicon {
 public:
  /// Words go into the table of `scope`, which the patterns share.
  static tl::expected<StatusLexicon, Problem> open(const LexiconFolders& folders, PatternScope scope);

  struct Verdict {
    Status status = Status::reported;
    bool future = false;  ///< of the future ("will meet", "plans to visit", "will not meet"): PLOVER folds some of it
    std::optional<std::uint32_t> because;  ///< the token that decided ("will", "if", "deny")
  };

  /// Climbs from the trigger to the root of its sentence: negation beats hypothesis beats plan beats history.
  /// Historical by words alone ("once backed", "20 years after the massacre", "during the cold war"); dates are
  /// set_date's.
  [[nodiscard]] Verdict judge(const Clause& clause, std::uint32_t trigger) const;
  /// Words say that it is going on ("continue to withdraw"), unless they say otherwise of these words themselves.
  [[nodiscard]] bool going_on(const Clause& clause, std::uint32_t trigger) const;
  /// Somebody is kept from it ("barred them from leaving"), if words beside it negate it.
  [[nodiscard]] bool kept_from(const Clause& clause, std::uint32_t trigger) const;

 private:
  struct Words {
    Choice planned, hypothetical, negated, historical;  ///< words that do it to their complement
    Choice ongoing;                                     ///< verbs whose complement is going on
    Choice kept;                                        ///< what introduces a deed that somebody is kept from
    Choice achieved;                                    ///< verbs whose purpose comes about ("led them to surrender")
    Choice negation, condition, modal_hypothetical, modal_future;
    Choice complement;              ///< prepositions that make a noun a complement ("warned of an attack")
    Choice aftermath;               ///< prepositions of what has happened ("will answer after the attack")
    Choice portion;                 ///< nouns of which something is some ("a round of talks", "a wave of attacks")
    Choice ordinal;                 ///< "the first to recognise it" has
    Choice once, again, ago;        ///< "once", but not "once again"; "two decades ago"
    Choice long_time, era, within;  ///< "decades", "cold war", "during"
  };
  /// What stands beside the token itself; auxiliaries and adverbs only if `whole`.
  void judge_alone(const Clause& clause, std::uint32_t token, bool whole, Verdict& verdict) const;
  /// A word beside the token that says it was long ago.
  [[nodiscard]] std::optional<std::uint32_t> long_past(const Clause& clause, std::uint32_t token) const;

  Words words_;
};

}  // namespace dragoman
