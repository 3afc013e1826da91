#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <tl/expected.hpp>

#include "article/article.h"
#include "article/problem.h"
#include "event/clause.h"
#include "event/clues.h"
#include "event/confidence.h"
#include "event/details.h"
#include "event/matcher.h"
#include "event/merge.h"
#include "event/pattern_lexicon.h"
#include "event/roles.h"
#include "event/sides.h"
#include "event/status.h"
#include "lexicon/folders.h"

namespace dragoman {

/// Why a trigger of the lexicon gave no event: for people who ask (`dragoman explain`).
struct Rejected {
  std::uint32_t sentence = 0;
  Span trigger;
  std::string rule;     ///< line of the lexicon
  std::string pattern;  ///< as written there
  std::string why;
};

/// What an event's confidences were made of, for training (train/odds.py).
struct WeighedEvent {
  const Event& event;
  const ConfidenceEvidence& evidence;
  const std::vector<Candidate>& candidates;  ///< empty where the sentence was not read again
};

/// Who is told of what is weighed; either may be empty.
struct EventWatch {
  std::function<void(const WeighedEvent&)> event{};
  TellingWatch telling{};
};

/// How likely code and sides of an event have to be right for it to be told.
constexpr double default_least_trust = 0.55;

/// Scratch memory of one thread.
struct EventWorkspace {
  Clause clause;
  Roles roles;
};

class CasualtyLexicon;
struct Spared;

/// The event stage: sentences, trees and mentions to events. Read-only after loading, shared by all threads.
class EventCoder {
 public:
  static tl::expected<EventCoder, Problem> open(const LexiconFolders& folders);

  /// Fills Article::events from its sentences, mentions and attributions: those whose code and sides are right with a
  /// likelihood of `least_trust` or more, and whatever lines of a user's own tell. `rejected` is filled where given;
  /// `watch` is told of each event that is weighed, and so of those that are thought too unlikely, and of each two that
  /// may tell one happening.
  void code(Article& article, EventWorkspace& workspace, double least_trust = default_least_trust,
            std::vector<Rejected>* rejected = nullptr, const EventWatch& watch = {}) const;

  [[nodiscard]] const PatternLexicon& patterns() const { return *patterns_; }
  [[nodiscard]] const StatusLexicon& status() const { return status_; }
  [[nodiscard]] const DetailsLexicon& details() const { return details_; }

 private:
  EventCoder(std::unique_ptr<PatternLexicon> patterns, StatusLexicon status, DetailsLexicon details,
             std::shared_ptr<const CasualtyLexicon> casualties);

  /// An event in the making: what found it, and what is known of it.
  struct Draft {
    Event event{};
    const Pattern* pattern = nullptr;  ///< nothing for an event that the model alone sees
    const EventType* type = nullptr;   ///< of a user's own, if it is of one
    std::uint32_t trigger = 0;
    std::vector<std::uint32_t> words{};  ///< that the pattern took, the trigger not among them
    double specificity = 0;
    bool going_on = false;                ///< as words say
    bool planned_by_model = false;        ///< and by no word
    EventCode deed{};                     ///< the code before PLOVER's folding, which the model does not know
    const Clue* clue = nullptr;           ///< what the model says of these words
    double code_share = 0;                ///< how likely they tell an event of the deed's code, as the model sees them
    std::vector<Candidate> candidates{};  ///< of the sentence's actors in it, where it was read again for the clue
  };

  [[nodiscard]] Draft draft_of(const Article& article, const Match& match, std::uint32_t sentence, const Clause& clause,
                               const Roles& roles) const;
  [[nodiscard]] Draft draft_of(const Article& article, const Telling& telling, std::uint32_t sentence,
                               const Clause& clause, const Roles& roles) const;
  /// Takes bystanders from the sides of the draft; they hardly take part then, whatever the model sees.
  void spare(Draft& draft, const Article& article, const Clause& clause, const Roles& roles, const Sides& line) const;
  /// Whoever does what a threat hangs on is threatened, surely if the model saw it, and where nobody else is.
  static void threaten_doers(Draft& draft, const Spared& where);
  /// The status by the words beside the trigger, the model and a date ahead, and PLOVER's folding.
  void set_status(Draft& draft, const Article& article, const Clause& clause) const;
  static double confidence(const Draft& draft, const Article& article, const Clause& clause, const EventWatch& watch);
  static std::optional<double> sides_confidence(const Draft& draft, const Article& article);
  struct Reading;

  /// Fills what is missing of the event. Why it is none; empty if it is one.
  [[nodiscard]] std::string finish(const Article& article, const Clause& clause, Draft& draft,
                                   const Reading& reading) const;
  /// Adds the sentence's events.
  void code_sentence(Article& article, std::uint32_t sentence, EventWorkspace& workspace, Reading& reading) const;

  std::unique_ptr<PatternLexicon> patterns_;  // on the heap, since the matcher refers to it
  StatusLexicon status_;
  DetailsLexicon details_;
  std::shared_ptr<const CasualtyLexicon> casualties_;
  Matcher matcher_;
};

}  // namespace dragoman
