#include "event/setting.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>

#include "article/sentence_mentions.h"
#include "mention/sides.h"

namespace dragoman {
namespace {

constexpr double least_confidence = 0.5;

struct Near {
  std::uint32_t mention = 0;
  bool own_clause = false;
  bool aside = false;          ///< in what is added to the clause: "bombed it on Tuesday, the third raid this month"
  std::uint32_t distance = 0;  ///< in tokens

  [[nodiscard]] bool nearer_than(const Near& other) const {
    if (own_clause != other.own_clause) return own_clause;
    if (aside != other.aside) return other.aside;
    return distance < other.distance;
  }
};

/// The verb (or root) whose clause the token stands in. "Began" and "marching on 25 September" are one.
std::uint32_t clause_of(const Clause& clause, std::uint32_t token, const Choice& aspect) {
  for (std::uint32_t steps = 0; steps < clause.size(); ++steps) {
    const auto head = clause.head(token);
    const bool goes_on = head && clause.token(token).deprel == Deprel::xcomp && clause.is(*head, aspect);
    if (!head || (clause.is_verb(token) && !goes_on)) break;
    token = *head;
  }
  return token;
}

bool has_subject(const Clause& clause, std::uint32_t verb) {
  const auto below = clause.children(verb);
  return std::any_of(below.begin(), below.end(),
                     [&](std::uint32_t c) { return base(clause.token(c).deprel) == Deprel::nsubj; });
}

/// A clause beside another one with a subject of its own: "they met on Monday, but the rebels attacked".
bool another_sentence(const Clause& clause, std::uint32_t verb) {
  const Deprel relation = clause.token(verb).deprel;
  return (relation == Deprel::conj || relation == Deprel::parataxis) && has_subject(clause, verb);
}

/// What is said in a clause holds for what hangs on it ("said on Monday that ..."), not the other way round; verbs
/// side by side share it ("attacked on Monday and killed").
bool holds_for(const Clause& clause, std::uint32_t governing, std::uint32_t verb) {
  if (clause.token(governing).deprel == Deprel::conj && clause.head(governing) == verb) return true;
  for (std::uint32_t steps = 0; steps <= clause.size(); ++steps) {
    if (verb == governing) return true;
    const auto head = clause.head(verb);
    if (!head || another_sentence(clause, verb)) return false;
    verb = *head;
  }
  return false;
}

/// Where something is said or done is not where something else was that is told with it: "said in Geneva that troops
/// withdrew", "as troops withdraw, a meeting is held in Geneva", "the man who attacked them was tried in Geneva".
bool elsewhere(const Clause& clause, std::uint32_t governing, std::uint32_t verb) {
  for (std::uint32_t steps = 0; steps < clause.size() && verb != governing; ++steps) {
    const Deprel relation = clause.token(verb).deprel;
    const bool aside = relation == Deprel::advcl && has_subject(clause, verb);
    if (aside || relation == Deprel::ccomp || relation == Deprel::acl_relcl || relation == Deprel::parataxis)
      return true;
    const auto head = clause.head(verb);
    if (!head) break;
    verb = *head;
  }
  return false;
}

/// The token stands in something that is added beside its clause and not below the trigger.
bool added(const Clause& clause, std::uint32_t token, std::uint32_t trigger) {
  for (std::uint32_t steps = 0; steps < clause.size() && token != trigger && !clause.is_verb(token); ++steps) {
    const Deprel relation = clause.token(token).deprel;
    if (relation == Deprel::parataxis || relation == Deprel::appos) return true;
    const auto head = clause.head(token);
    if (!head) break;
    token = *head;
  }
  return false;
}

/// Of the sentence's mentions that are wanted, the dateline's apart, the one in the trigger's clause, else the nearest
/// of those whose clause holds for it.
template <typename Wanted>
std::optional<Near> nearest(const Article& article, const Clause& clause, std::uint32_t sentence, std::uint32_t trigger,
                            const PatternLexicon& patterns, Wanted wanted) {
  std::optional<Near> best;
  const std::uint32_t verb = clause_of(clause, trigger, patterns.aspect());
  for (const Mention& mention : mentions_of(article, sentence)) {
    if (mention.head < clause.sentence().dateline || !wanted(mention)) continue;
    const std::uint32_t governing = clause_of(clause, mention.head, patterns.aspect());
    if (!holds_for(clause, governing, verb)) continue;
    Near near;
    near.mention = static_cast<std::uint32_t>(&mention - article.mentions.data());
    const auto distance = static_cast<std::int64_t>(mention.head) - static_cast<std::int64_t>(trigger);
    near.distance = static_cast<std::uint32_t>(std::abs(distance));
    near.own_clause = governing == verb;
    near.aside = added(clause, mention.head, trigger);
    if (!best || near.nearer_than(*best)) best = near;
  }
  return best;
}

/// The date comes after what somebody is punished for, and is that deed's: "executed ten men over the killing of
/// soldiers in 2014".
bool of_charge(const Clause& clause, std::uint32_t date, std::uint32_t trigger, const PatternLexicon& patterns) {
  const auto below = clause.children(trigger);
  return std::any_of(below.begin(), below.end(), [&](std::uint32_t c) {
    return c < date && c > trigger && clause.is_noun(c) && base(clause.token(c).deprel) == Deprel::obl &&
           clause.linked_by(c, patterns.charge());
  });
}

/// The date stands before a noun and is that noun's ("denounced the 2015 deal"). It is the event's where the noun tells
/// the event or what it happened in ("in a 2013 raid"), or only seems to have it ("In 1979 Soviet troops ...").
bool of_another(const Clause& clause, const Mention& date, std::uint32_t trigger, const PatternLexicon& patterns) {
  const Deprel relation = clause.token(date.head).deprel;
  if (of_charge(clause, date.head, trigger, patterns)) return true;
  if (relation != Deprel::nummod && relation != Deprel::compound && relation != Deprel::amod &&
      relation != Deprel::nmod_poss && relation != Deprel::nmod_unmarked) {
    return false;
  }
  const auto noun = clause.head(date.head);
  if (!noun || *noun < date.head || !clause.is_noun(*noun) || *noun == trigger) return false;
  std::uint32_t first = date.head;
  while (first > 0 && clause.token(first - 1).span.begin >= date.span.begin) --first;
  if (first > 0 && clause.is(first - 1, patterns.when())) return false;
  if (clause.head(*noun) == trigger && clause.is(trigger, patterns.light())) return false;  // "launched a 2013 raid"
  return base(clause.token(*noun).deprel) != Deprel::obl || !clause.linked_by(*noun, patterns.when());
}

/// The place that the report's dateline names, unless the event is another state's: no actor is of the dateline's and
/// one of another, or, of talks and visits, one of the parties.
std::optional<std::uint32_t> dateline_place(const Article& article, const Event& event) {
  for (std::uint32_t m = 0; m < article.mentions.size(); ++m) {
    const Mention& mention = article.mentions[m];
    if (mention.place() == nullptr || mention.head >= article.sentences[mention.sentence].dateline) continue;
    bool abroad = false, here = false;
    const auto look_at = [&](const std::vector<std::uint32_t>& side) {
      for (const std::uint32_t who : side) {
        const std::string& country = article.mentions[who].actor()->country;
        here = here || country == mention.place()->country;
        abroad = abroad || (is_state(country) && country != mention.place()->country);
      }
    };
    look_at(event.actors);
    if (event.actors.empty() || (event.code == EventCode::CONSULT && !event.reciprocal)) look_at(event.recipients);
    const bool theirs = event.code == EventCode::CONSULT ? abroad : abroad && !here;
    return theirs ? std::nullopt : std::optional(m);
  }
  return std::nullopt;
}

/// An actor or recipient of the event hangs on the token.
bool takes_part(const Article& article, const Event& event, std::uint32_t token) {
  const auto among = [&](const std::vector<std::uint32_t>& side) {
    return std::any_of(side.begin(), side.end(), [&](std::uint32_t m) { return article.mentions[m].head == token; });
  };
  return among(event.actors) || among(event.recipients);
}

/// The mention is the country of the place whose name stands at `token`.
bool names_its_country(const Article& article, std::uint32_t token, const Mention& mention) {
  if (mention.place()->precision != Precision::country) return false;
  const auto beside = mentions_of(article, mention.sentence);
  return std::any_of(beside.begin(), beside.end(), [&](const Mention& other) {
    return other.head == token && other.place() != nullptr && other.place()->precision != Precision::country &&
           other.place()->country == mention.place()->country;
  });
}

/// The mention is said as a place of the clause: after a preposition of place, or as what is acted on ("shelled Goma").
/// The land of somebody's ministry is none.
bool as_place(const Article& article, const Clause& clause, const Mention& mention,
              const std::vector<std::uint32_t>& words, const PatternLexicon& patterns, const Event& event) {
  const Choice& where = patterns.where();
  // Names of states are places with little confidence where they act.
  if (mention.place() == nullptr || mention.place()->confidence < least_confidence) return false;
  // "discussed the situation in Syria" did not happen there; "killed soldiers in Syria", "met rebels in Syria" did.
  const Quad kind = quad(event.code);
  const bool said = kind == Quad::verbal_cooperation || kind == Quad::verbal_conflict;
  const auto noun = clause.head(mention.head);
  const bool below = noun && base(clause.token(mention.head).deprel) == Deprel::nmod && clause.is_noun(*noun);
  if (below && clause.is(*noun, patterns.area())) {
    const bool hit = undergoes(clause.token(*noun).deprel) && mention.place()->precision != Precision::country;
    if (hit || clause.linked_by(*noun, where)) return true;  // "near the town of X", "attacked the town of X"
  }
  if (said && below && clause.token(*noun).span != event.evidence.trigger &&
      std::find(words.begin(), words.end(), *noun) == words.end() && !takes_part(article, event, *noun)) {
    return false;
  }
  if (clause.linked_by(mention.head, where)) return true;
  const Deprel relation = clause.token(mention.head).deprel;
  if (undergoes(relation)) return mention.place()->precision != Precision::country;
  if (relation != Deprel::appos && relation != Deprel::conj && relation != Deprel::flat &&
      relation != Deprel::compound) {
    return false;
  }
  // "in the city of Goma", "in Goma and Bukavu", "bombed the capital Sanaa"; of "in Ankara, Turkey" the city
  const auto head = clause.head(mention.head);
  if (!head || names_its_country(article, *head, mention)) return false;
  const bool hit = clause.is(*head, patterns.area()) && undergoes(clause.token(*head).deprel);
  return hit || clause.linked_by(*head, where);
}

/// The wanted mention right before the adverb of the trigger's clause: "shut since 20 May, *when* rebels seized the
/// town", "marched in Nairobi, *where* police fired at them", and of the one that it is coordinated with.
template <typename Wanted>
std::optional<std::uint32_t> before_adverb(const Article& article, const Clause& clause, std::uint32_t sentence,
                                           std::uint32_t trigger, std::string_view adverb, Wanted wanted) {
  for (std::uint32_t steps = 0, verb = trigger; steps < clause.size(); ++steps) {
    for (const std::uint32_t child : clause.children(verb)) {
      const Token& word = clause.token(child);
      if (child > verb || word.lemma != adverb) continue;
      for (const Mention& mention : mentions_of(article, sentence)) {
        if (mention.span.end > word.span.begin || !wanted(mention)) continue;
        const std::string_view between = article.words({mention.span.end, word.span.begin});
        if (between == ", " || between == " ") return static_cast<std::uint32_t>(&mention - article.mentions.data());
      }
    }
    if (clause.token(verb).deprel != Deprel::conj || !clause.head(verb)) break;
    verb = *clause.head(verb);
  }
  return std::nullopt;
}

/// "Were killed when a drone struck a market in El Fasher": the place of what killed them.
std::optional<std::uint32_t> where_killed(const Article& article, const Clause& clause, std::uint32_t trigger,
                                          const std::vector<std::uint32_t>& words, const PatternLexicon& patterns,
                                          const Event& event) {
  for (const std::uint32_t deed : clause.children(trigger)) {
    if (deed < trigger || clause.token(deed).deprel != Deprel::advcl) continue;
    const auto below = clause.children(deed);
    const auto when = [&](std::uint32_t child) { return clause.token(child).lemma == "when"; };
    if (std::none_of(below.begin(), below.end(), when)) continue;
    for (const Mention& mention : mentions_of(article, event.evidence.sentence)) {
      if (clause_of(clause, mention.head, patterns.aspect()) == deed &&
          as_place(article, clause, mention, words, patterns, event)) {
        return static_cast<std::uint32_t>(&mention - article.mentions.data());
      }
    }
  }
  return std::nullopt;
}

}  // namespace

void set_date(const Article& article, const Clause& clause, std::uint32_t trigger, const PatternLexicon& patterns,
              Event& event) {
  // Whatever made it history was the year of what somebody is punished for.
  const auto charged =
      nearest(article, clause, event.evidence.sentence, trigger, patterns, [&](const Mention& mention) {
        return mention.time() != nullptr && of_charge(clause, mention.head, trigger, patterns);
      });
  if (charged && event.status == Status::historical) event.status = Status::reported;
  const bool done = event.status == Status::reported || event.status == Status::negated;
  const bool historical = event.status == Status::historical;
  const auto find = [&](const auto& fits) {
    return nearest(article, clause, event.evidence.sentence, trigger, patterns, [&](const Mention& mention) {
      return mention.time() != nullptr && fits(*mention.time()) && !of_another(clause, mention, trigger, patterns);
    });
  };
  constexpr std::chrono::days year{365};
  const auto long_ago = [&](const Time& time) {
    return time.to && article.published && *article.published - *time.to > year;
  };
  // "unseen in the past 30 years" says as little of the day as "since 1991".
  const auto long_till_now = [&](const Time& time) {
    return article.published && *article.published - *time.from > year && *time.to >= *article.published;
  };
  const auto day = before_adverb(article, clause, event.evidence.sentence, trigger, "when",
                                 [](const Mention& one) { return one.time() != nullptr && one.time()->from; });
  const Time* const then = day ? article.mentions[*day].time() : nullptr;
  if (then != nullptr && (done || historical) && article.published && *then->from <= *article.published) {
    event.date = then->from;
    if (then->to && *then->to != *then->from && *then->to <= *article.published) event.date_end = then->to;
    event.date_granularity = then->granularity;
    event.date_basis = DateBasis::clause;
    const bool old = *article.published - then->to.value_or(*then->from) > year;
    if (old && event.status == Status::reported) event.status = Status::historical;
    return;
  }
  const auto found = find([&](const Time& time) {
    if (!time.from || !time.to || long_till_now(time)) return false;  // "since May" dates nothing
    // What is done lies before the day of publication, what is planned does not end before it.
    if (!article.published) return true;
    if (historical) return long_ago(time);
    return done ? *time.from <= *article.published : *time.to >= *article.published;
  });
  if (found) {
    const Time& time = *article.mentions[found->mention].time();
    event.date = time.from;
    if (*time.to != *time.from) event.date_end = time.to;
    event.date_granularity = time.granularity;
    event.date_basis = found->own_clause ? DateBasis::clause : DateBasis::sentence;
    if (long_ago(time) && event.status == Status::reported) event.status = Status::historical;
    return;
  }
  // "by 2003 they had been driven out"
  if (event.status == Status::reported && find([&](const Time& time) { return !time.from && long_ago(time); })) {
    event.status = Status::historical;
    return;
  }
  if (!done || !article.published) return;
  // "Three days after Israel bombed it", "the following day": of a story that nobody knows
  const auto of_story = find([&](const Time& time) { return !time.from && !time.to && time.timex.empty(); });
  if (of_story && of_story->own_clause) return;
  event.date = article.published;
  event.date_granularity = Granularity::day;
  event.date_basis = DateBasis::published;
}

bool lies_ahead(const Article& article, const Clause& clause, std::uint32_t sentence, std::uint32_t trigger,
                const PatternLexicon& patterns) {
  if (!article.published) return false;
  const auto found = nearest(article, clause, sentence, trigger, patterns, [&](const Mention& mention) {
    return mention.time() != nullptr && mention.time()->from && !of_another(clause, mention, trigger, patterns);
  });
  return found && found->own_clause && *article.mentions[found->mention].time()->from > *article.published;
}

void set_place(const Article& article, const Clause& clause, std::uint32_t trigger,
               const std::vector<std::uint32_t>& words, const PatternLexicon& patterns, Event& event) {
  const auto found = nearest(article, clause, event.evidence.sentence, trigger, patterns, [&](const Mention& mention) {
    return !elsewhere(clause, clause_of(clause, mention.head, patterns.aspect()),
                      clause_of(clause, trigger, patterns.aspect())) &&
           as_place(article, clause, mention, words, patterns, event);
  });
  if (!found || !found->own_clause) {
    const auto where = before_adverb(
        article, clause, event.evidence.sentence, trigger, "where",
        [](const Mention& one) { return one.place() != nullptr && one.place()->confidence >= least_confidence; });
    if (where) {
      event.place = where;
      event.place_basis = PlaceBasis::clause;
      return;
    }
  }
  if (!found && event.code == EventCode::ASSAULT && clause.passive(trigger)) {
    event.place = where_killed(article, clause, trigger, words, patterns, event);
    event.place_basis = PlaceBasis::sentence;
    if (event.place) return;
  }
  if (!found) {
    event.place = dateline_place(article, event);
    event.place_basis = PlaceBasis::dateline;
    return;
  }
  event.place = found->mention;
  event.place_basis = found->own_clause ? PlaceBasis::clause : PlaceBasis::sentence;
}

bool merely_where(const Article& article, const Clause& clause, const Mention& mention, const Choice& inside) {
  const Deprel relation = clause.token(mention.head).deprel;
  const auto head = clause.head(mention.head);  // "in Tianjin, China"
  const bool beside_it = head && (relation == Deprel::appos || relation == Deprel::conj || relation == Deprel::flat);
  if (!clause.linked_by(mention.head, inside) && !(beside_it && clause.linked_by(*head, inside))) return false;
  const auto beside = mentions_of(article, mention.sentence);
  return std::any_of(beside.begin(), beside.end(), [&](const Mention& other) {
    return other.head == mention.head && other.place() != nullptr && other.place()->confidence >= least_confidence;
  });
}

}  // namespace dragoman
