#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "article/article.h"
#include "event/casualty_lexicon.h"
#include "event/clause.h"
#include "event/matcher.h"
#include "event/status.h"

namespace dragoman {

/// How many were killed or injured as one sentence tells it, before it is known of which event.
struct Toll {
  Harm harm = Harm::killed;
  std::uint32_t sentence = 0;
  Casualties count;                    ///< `of` where the victim's own word tells it ("two attackers died")
  std::vector<std::uint32_t> victims;  ///< into Article::mentions
  std::vector<Span> own;     ///< triggers whose deed the toll is of by its own words: "killed" of "killed seven"
  std::vector<Span> near;    ///< triggers of the happening that stands beside it: "attack" of "killed in the attack"
  std::optional<Span> with;  ///< the trigger of another toll that it is coordinated with: "killed" of "two were killed
                             ///< and four injured"
  bool same = false;         ///< `own` and `near` tell one and the same happening
  bool acted_upon = false;   ///< the victims are whom the doer of the happening acts upon
  bool total = false;        ///< the number that stands now ("the toll rose to 12"): it replaces what was told before
  bool whole = false;        ///< of all its victims: "12 people died in the attack" after "killed four soldiers"
  bool none = false;         ///< nobody was hurt
  bool apart = false;        ///< of a longer time, many happenings or another one: "since May", "in another attack"
  bool may_follow = false;   ///< may be told of an event of an earlier sentence
  bool refers = false;       ///< names that event: "the attack"
};

/// Such an event may have dead and injured.
bool counts_victims(EventCode code);

/// Finds the tolls of a sentence, whose deeds the lines of the lexicon (`matches`) and the model tell (`by_model`,
/// triggers). At most so many are read, so that time stays linear whatever the sentence.
constexpr std::size_t most_tolls = 16;
void find_tolls(const CasualtyLexicon& lexicon, const StatusLexicon& status, const Article& article,
                std::uint32_t sentence, const Clause& clause, std::span<const Match> matches,
                std::span<const std::uint32_t> by_model, std::vector<Toll>& out);

}  // namespace dragoman
