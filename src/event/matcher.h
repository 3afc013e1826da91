#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "event/clause.h"
#include "event/pattern_lexicon.h"

namespace dragoman {

/// A pattern found at a trigger. Indices are tokens of the sentence.
struct Match {
  const Pattern* pattern = nullptr;
  std::uint32_t trigger = 0;
  std::vector<std::uint32_t> actors;  ///< heads of the phrases that act; before roles become mentions
  std::vector<std::uint32_t> recipients;
  std::vector<std::uint32_t> words;     ///< tokens that the pattern's words took, the trigger not among them
  std::optional<std::uint32_t> folded;  ///< trigger of the event that was folded into this one
  double specificity = 0;               ///< how much of the sentence the pattern accounts for
};

/// Finds for every token of a sentence the most specific line of the lexicon (docs/lexicon.md, "Which line wins").
class Matcher {
 public:
  explicit Matcher(const PatternLexicon& lexicon) : lexicon_(lexicon) {}

  /// True for tokens that name somebody (an actor mention hangs on them): a filled role counts more then.
  using IsActor = std::function<bool(std::uint32_t)>;

  /// At most one match a trigger, in text order; NONE lines that are not sure and events folded into others are left
  /// out. Words that a match used up ("attack" of "launch attack") trigger nothing by themselves.
  [[nodiscard]] std::vector<Match> match(const Clause& clause, const IsActor& is_actor) const;

  /// Every match, the best first for each trigger, NONE among them: for pairs and for explanations.
  [[nodiscard]] std::vector<Match> all(const Clause& clause, const IsActor& is_actor) const;

 private:
  const PatternLexicon& lexicon_;
};

}  // namespace dragoman
