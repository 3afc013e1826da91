#include "event/beside.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "article/first_conjunct.h"
#include "mention/antecedents.h"
#include "mention/sides.h"
#include "mention/subjects.h"

namespace dragoman {
namespace {

constexpr int longest_climb = 4;
constexpr int longest_answer = 16;  // words from a denial up to what it denies

std::uint32_t head_of(const Spared& where, std::uint32_t mention) { return where.article.mentions[mention].head; }

const Actor& actor_of(const Spared& where, std::uint32_t mention) { return *where.article.mentions[mention].actor(); }

/// The mention hangs on the token or on one that is coordinated with it.
bool in_list_of(const Spared& where, std::uint32_t mention, std::uint32_t token) {
  const auto& tokens = where.clause.sentence().tokens;
  return first_conjunct(tokens, head_of(where, mention)) == first_conjunct(tokens, token);
}

/// The verb that governs a noun, over the nouns that it belongs to: "criticised" of "the jailing" in "criticised the
/// wave of jailings".
std::optional<std::uint32_t> verb_over(const Clause& clause, std::uint32_t noun) {
  std::optional<std::uint32_t> up = clause.head(noun);
  for (int steps = 0; up && !clause.is_verb(*up) && steps < longest_climb; ++steps) up = clause.head(*up);
  return up && clause.is_verb(*up) ? up : std::nullopt;
}

/// "Praised his attack": the deed is said to be the judge's own.
bool owned_by(const Spared& where, std::uint32_t noun, std::uint32_t mention) {
  const auto owner = where.roles.actors(where.clause, noun);
  return std::any_of(owner.begin(), owner.end(), [&](std::uint32_t m) {
    return m != mention && meant(where.article, m) == meant(where.article, mention);
  });
}

/// "Congo accused Rwanda of shelling a camp": the accused alone has, as far as is told.
void spare_accuser(const Spared& where, Event& event) {
  const Clause& clause = where.clause;
  const auto verb = clause.head(where.trigger);
  if (!verb || !clause.is_verb(where.trigger) || !clause.is(*verb, where.patterns.accuse())) return;
  const Deprel relation = base(clause.token(where.trigger).deprel);
  if (relation != Deprel::advcl && relation != Deprel::xcomp) return;
  const auto accuser = clause.doer(*verb);
  if (!accuser) return;
  std::vector<std::uint32_t> others = event.actors;
  std::erase_if(others, [&](std::uint32_t m) { return in_list_of(where, m, *accuser); });
  if (!others.empty()) event.actors = std::move(others);
}

void spare_judge(const Spared& where, Event& event) {
  const Clause& clause = where.clause;
  if (!clause.is_noun(where.trigger)) return;
  const auto verb = verb_over(clause, where.trigger);
  if (!verb) return;
  const auto spare = [&](std::uint32_t token) {
    std::erase_if(event.actors,
                  [&](std::uint32_t m) { return in_list_of(where, m, token) && !owned_by(where, where.trigger, m); });
  };
  const auto done_to = clause.objects(*verb);
  if (clause.is(*verb, where.patterns.upset())) {
    for (const std::uint32_t object : done_to) spare(object);
  }
  if (!clause.is(*verb, where.patterns.judge())) return;
  if (const auto judge = clause.doer(*verb)) spare(*judge);
  if (!clause.is(*verb, where.patterns.accuse()) || clause.head(where.trigger) != *verb || !event.actors.empty())
    return;
  if (base(clause.token(where.trigger).deprel) != Deprel::obl) return;
  const auto accused = [&](std::uint32_t m) {
    return std::any_of(done_to.begin(), done_to.end(),
                       [&](std::uint32_t object) { return in_list_of(where, m, object); });
  };
  std::copy_if(event.recipients.begin(), event.recipients.end(), std::back_inserter(event.actors), accused);
  std::erase_if(event.recipients, accused);
}

bool after_of(const Clause& clause, std::uint32_t token) {
  const auto below = clause.children(token);
  return std::any_of(below.begin(), below.end(), [&](std::uint32_t c) {
    return clause.token(c).deprel == Deprel::case_ && clause.token(c).lemma == "of";
  });
}

void spare_sufferer(const Spared& where, Event& event) {
  const Clause& clause = where.clause;
  if (event.code != EventCode::ACCUSE || !clause.is_verb(where.trigger)) return;
  std::erase_if(event.recipients, [&](std::uint32_t m) {
    const std::uint32_t first = first_conjunct(clause.sentence().tokens, head_of(where, m));
    const auto deed = clause.head(first);
    return deed && base(clause.token(first).deprel) == Deprel::nmod && after_of(clause, first) &&
           clause.is(*deed, where.patterns.suffered()) && verb_over(clause, *deed) == where.trigger;
  });
}

/// The relative clause that the trigger is told in: its verb.
std::optional<std::uint32_t> relative_clause(const Clause& clause, std::uint32_t trigger) {
  for (std::uint32_t steps = 0; steps < clause.size(); ++steps) {
    const Deprel exact = clause.token(trigger).deprel;
    const auto verb = static_cast<std::int32_t>(trigger);
    // "a charge the army denied" may be one without a pronoun
    const bool contact = exact == Deprel::acl && has_subject(clause.sentence().tokens, verb);
    if (exact == Deprel::acl_relcl || contact) return trigger;
    const Deprel relation = base(clause.token(trigger).deprel);
    const auto head = clause.head(trigger);
    const bool on = relation == Deprel::conj || relation == Deprel::obj || relation == Deprel::xcomp;
    if (!head || !on) return {};
    trigger = *head;
  }
  return {};
}

bool singular(const Clause& clause, std::uint32_t verb) {
  const auto below = clause.children(verb);
  const bool helped = std::any_of(below.begin(), below.end(), [&](std::uint32_t c) {
    return base(clause.token(c).deprel) == Deprel::aux && clause.token(c).xpos == Penn::VBZ;
  });
  return helped || clause.token(verb).xpos == Penn::VBZ;
}

void keep_to_antecedent(const Spared& where, Event& event) {
  const Clause& clause = where.clause;
  const auto verb = relative_clause(clause, where.trigger);
  if (!verb || !clause.head(*verb)) return;
  const std::uint32_t noun = *clause.head(*verb);
  const auto below = clause.children(*verb);
  const auto pronoun = std::find_if(below.begin(), below.end(), [&](std::uint32_t c) {
    return subject(clause.token(c)) && (clause.token(c).xpos == Penn::WDT || clause.token(c).xpos == Penn::WP);
  });
  if (pronoun == below.end()) return;
  const auto beside = [&](std::uint32_t m) { return in_list_of(where, m, noun); };
  const auto all = where.roles.all();
  std::optional<std::uint32_t> nearest;
  for (const std::uint32_t m : all) {
    if (beside(m) && head_of(where, m) < *pronoun) nearest = m;
  }
  if (!nearest) return;
  const bool one = singular(clause, *verb);
  for (auto* side : {&event.actors, &event.recipients}) {
    const bool any = std::any_of(side->begin(), side->end(), beside);
    std::erase_if(
        *side, [&](std::uint32_t m) { return beside(m) && (head_of(where, m) > *pronoun || (one && m != *nearest)); });
    const bool gone = any && std::none_of(side->begin(), side->end(), beside);
    if (gone) side->push_back(*nearest);
    std::sort(side->begin(), side->end());
  }
}

void give_to_speaker(const Spared& where, Event& event) {
  const Quad kind = quad(event.code);  // rebels do fight those of their own country
  if (kind != Quad::verbal_conflict && kind != Quad::verbal_cooperation) return;
  const Clause& clause = where.clause;
  const auto& tokens = clause.sentence().tokens;
  const auto has_own = [&](std::uint32_t verb) { return has_subject(tokens, static_cast<std::int32_t>(verb)); };
  if (event.reciprocal || clause.token(where.trigger).deprel != Deprel::conj || has_own(where.trigger)) return;
  const std::uint32_t told = first_conjunct(tokens, where.trigger);
  const auto says = clause.head(told);
  if (clause.token(told).deprel != Deprel::ccomp || !says || !clause.is_verb(*says)) return;
  const auto speaker = subject_of(tokens, static_cast<std::int32_t>(*says));
  if (!speaker) return;
  const auto speakers = where.roles.actors(clause, *speaker);
  if (speakers.empty() || event.actors.empty()) return;
  auto addressed = event.recipients.empty() ? where.line.recipients : event.recipients;
  const auto country = [&](std::uint32_t m) -> const std::string& { return actor_of(where, m).country; };
  const std::string& own = country(event.actors.front());
  const auto same = [&](std::uint32_t m) { return country(m) == own; };
  std::erase_if(addressed, [&](std::uint32_t m) {
    return std::find(event.actors.begin(), event.actors.end(), m) != event.actors.end();
  });
  const bool itself = is_state(own) && !addressed.empty() && std::all_of(addressed.begin(), addressed.end(), same) &&
                      std::all_of(event.actors.begin(), event.actors.end(), same);
  if (!itself || country(speakers.front()).empty() || same(speakers.front())) return;
  event.actors = speakers;
  event.recipients = std::move(addressed);
}

/// "In coordination", not "in its coordination" or "the coordination".
bool bare(const Clause& clause, std::uint32_t noun) {
  const auto below = clause.children(noun);
  return clause.has_link(noun) && std::none_of(below.begin(), below.end(), [&](std::uint32_t c) {
           return clause.token(c).deprel == Deprel::det || clause.token(c).deprel == Deprel::nmod_poss;
         });
}

void join_company(const Spared& where, Event& event) {
  if (event.actors.empty() || event.reciprocal) return;
  const Clause& clause = where.clause;
  const auto with = [&](std::uint32_t m) {
    const std::uint32_t first = first_conjunct(clause.sentence().tokens, head_of(where, m));
    const auto noun = clause.head(first);
    return noun && base(clause.token(first).deprel) == Deprel::nmod && clause.is(*noun, where.patterns.company()) &&
           bare(clause, *noun) && *noun != where.trigger;
  };
  std::copy_if(event.recipients.begin(), event.recipients.end(), std::back_inserter(event.actors), with);
  std::erase_if(event.recipients, with);
  std::sort(event.actors.begin(), event.actors.end());
}

/// "The Houthi attack" is the Houthis', whoever it is on; "the Kabul attack" is where it was.
void give_to_attacker(const Spared& where, Event& event) {
  const Clause& clause = where.clause;
  if (event.code != EventCode::ASSAULT || !clause.is_noun(where.trigger) || !event.actors.empty()) return;
  if (!clause.is(where.trigger, where.patterns.onslaught())) return;
  const auto attacker = [&](std::uint32_t m) {
    const Token& head = clause.token(head_of(where, m));
    const Deprel relation = base(head.deprel);
    if (clause.head(head_of(where, m)) != where.trigger || head_of(where, m) > where.trigger) return false;
    const bool before = relation == Deprel::amod || relation == Deprel::compound;
    return before && (bears_arms(actor_of(where, m)) || head.upos == Upos::ADJ);
  };
  std::copy_if(event.recipients.begin(), event.recipients.end(), std::back_inserter(event.actors), attacker);
  std::erase_if(event.recipients, attacker);
}

/// Whom the verb is about: its objects, and the subjects of what it says.
bool about(const Spared& where, std::uint32_t verb, const std::string& country) {
  const Clause& clause = where.clause;
  std::vector<std::uint32_t> words = clause.objects(verb);
  for (const std::uint32_t c : clause.children(verb)) {
    if (clause.token(c).deprel != Deprel::ccomp && clause.token(c).deprel != Deprel::xcomp) continue;
    for (const std::uint32_t s : clause.children(c)) {
      if (subject(clause.token(s))) words.push_back(s);
    }
  }
  const auto all = where.roles.actors(clause, words);
  return std::any_of(all.begin(), all.end(), [&](std::uint32_t m) { return actor_of(where, m).country == country; });
}

void answer(const Spared& where, Event& event) {
  const Clause& clause = where.clause;
  if (event.code != EventCode::REJECT || !event.recipients.empty() || event.actors.empty()) return;
  const auto relative = relative_clause(clause, where.trigger);
  const std::string& own = actor_of(where, event.actors.front()).country;
  if (!relative || own.empty()) return;
  std::optional<std::uint32_t> up = clause.head(*relative);
  for (int steps = 0; up && steps < longest_answer; ++steps, up = clause.head(*up)) {
    if (!clause.is_verb(*up)) continue;
    const auto speaker = subject_of(clause.sentence().tokens, static_cast<std::int32_t>(*up));
    if (!speaker) continue;
    const auto speakers = where.roles.actors(clause, *speaker);
    const bool another = std::none_of(speakers.begin(), speakers.end(),
                                      [&](std::uint32_t m) { return actor_of(where, m).country == own; });
    if (!speakers.empty() && another && about(where, *up, own)) event.recipients = speakers;
    return;
  }
}

void leave_to_members(const Spared& where, std::vector<std::uint32_t>& side) {
  const std::vector<std::uint32_t> all = side;
  std::erase_if(side, [&](std::uint32_t m) {
    return actor_of(where, m).unknown() && std::any_of(all.begin(), all.end(), [&](std::uint32_t other) {
             return !actor_of(where, other).unknown() &&
                    where.roles.belongs_to(where.clause, head_of(where, other)) == head_of(where, m);
           });
  });
}

/// "Germany will send tanks, the minister said on a visit to Kyiv": whoever said it visits.
void leave_to_visitor(const Spared& where, Event& event) {
  const Clause& clause = where.clause;
  auto verb = clause.head(where.trigger);
  const auto said = verb ? clause.head(*verb) : std::nullopt;  // the tree may have hung the visit on the sending
  if (said && clause.token(*verb).deprel == Deprel::ccomp && *verb < *said && *said < where.trigger) verb = said;
  if (event.code != EventCode::CONSULT || !verb || !clause.is_verb(*verb) || !clause.is_noun(where.trigger)) return;
  if (base(clause.token(where.trigger).deprel) != Deprel::obl || !clause.is(where.trigger, where.patterns.journey()))
    return;
  const auto visitor = clause.doer(*verb);
  if (!visitor) return;
  std::vector<std::uint32_t> others = event.actors;
  std::erase_if(others, [&](std::uint32_t m) { return !in_list_of(where, m, *visitor); });
  if (!others.empty()) event.actors = std::move(others);
}

}  // namespace

void mend_sides(const Spared& where, Event& event) {
  leave_to_visitor(where, event);
  spare_judge(where, event);
  spare_accuser(where, event);
  spare_sufferer(where, event);
  keep_to_antecedent(where, event);
  give_to_speaker(where, event);
  join_company(where, event);
  give_to_attacker(where, event);
  answer(where, event);
  leave_to_members(where, event.actors);
  leave_to_members(where, event.recipients);
  if (event.actors.size() == 1) event.reciprocal = false;
}

bool told_in_fiction(const Clause& clause, std::uint32_t trigger, const PatternLexicon& patterns) {
  std::optional<std::uint32_t> up = trigger;
  for (std::uint32_t steps = 0; up && steps < clause.size(); ++steps, up = clause.head(*up)) {
    const auto below = clause.children(*up);
    const bool here = std::any_of(below.begin(), below.end(), [&](std::uint32_t c) {
      return base(clause.token(c).deprel) == Deprel::obl && clause.is(c, patterns.fiction()) &&
             clause.linked_by(c, patterns.inside());
    });
    if (here) return true;
    // "the film shows how Chad bombs Togo"
    const bool narrated = *up != trigger && clause.is(*up, patterns.narrates()) &&
                          std::any_of(below.begin(), below.end(), [&](std::uint32_t c) {
                            return clause.token(c).deprel == Deprel::nsubj &&
                                   (clause.is(c, patterns.fiction()) || clause.is(c, patterns.staged()));
                          });
    if (narrated) return true;
    const auto noun = clause.head(*up);
    const bool relative = clause.token(*up).deprel == Deprel::acl_relcl && noun && clause.is(*noun, patterns.fiction());
    if (relative && std::any_of(below.begin(), below.end(), [&](std::uint32_t c) {
          return base(clause.token(c).deprel) == Deprel::obl && clause.token(c).xpos == Penn::WDT;
        }))
      return true;
  }
  return false;
}

bool of_anyone(const Clause& clause, std::uint32_t trigger, const PatternLexicon& patterns) {
  const auto relative = relative_clause(clause, trigger);
  const auto who = relative ? clause.head(*relative) : std::nullopt;
  if (!who || !clause.is(*who, patterns.anyone())) return false;
  const Penn tag = clause.token(*relative).xpos;
  return tag == Penn::VBZ || tag == Penn::VBP;
}

}  // namespace dragoman
