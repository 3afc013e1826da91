#pragma once

#include <cstdint>
#include <vector>

#include "article/article.h"
#include "event/clause.h"
#include "event/pattern.h"
#include "event/pattern_lexicon.h"

namespace dragoman {

/// Sets the date of `event` from the time mentions of its sentence: the one before the "when" of the trigger's clause
/// ("shut since May, when rebels seized it"), else the one in that clause, else the
/// nearest in the sentence, else the day of publication. What is told as done takes no date after publication; what
/// is planned or hypothetical takes no day of publication, and what is historical by its words none of the last year.
/// Marks as historical what lies more than a year before publication. The date of another noun ("denounced the 2015
/// deal") is not the event's, and a period of more than a year up to publication dates nothing.
void set_date(const Article& article, const Clause& clause, std::uint32_t trigger, const PatternLexicon& patterns,
              Event& event);

/// The date in the trigger's own clause lies after the day of publication: "at a summit in Kuala Lumpur next month".
bool lies_ahead(const Article& article, const Clause& clause, std::uint32_t sentence, std::uint32_t trigger,
                const PatternLexicon& patterns);

/// Sets the place of `event`: the place named in the trigger's clause, else the one before its "where" ("in Nairobi,
/// where police fired at them"), else the nearest in the sentence that is not only where this is told or something else
/// was done, else the dateline's unless the event is another state's. A place counts where it is said as one, after a
/// preposition of place ("in Kayes", "near the town of Kayes") or as what is acted on. `words` are the tokens that the
/// pattern's words took ("meeting" of "held a meeting in Oslo").
void set_place(const Article& article, const Clause& clause, std::uint32_t trigger,
               const std::vector<std::uint32_t>& words, const PatternLexicon& patterns, Event& event);

/// The mention is said as the place where something is, after a preposition of `inside`: nobody is spoken to there.
bool merely_where(const Article& article, const Clause& clause, const Mention& mention, const Choice& inside);

}  // namespace dragoman
