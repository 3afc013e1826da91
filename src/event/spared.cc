#include "event/spared.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "article/first_conjunct.h"
#include "article/sentence_mentions.h"
#include "mention/antecedents.h"
#include "mention/sides.h"
#include "mention/subjects.h"

namespace dragoman {
namespace {

/// "Blamed each other", "attacked each other's bases": on the trigger hangs one of these words.
bool one_another(const Clause& clause, std::uint32_t trigger, const Choice& words) {
  for (std::uint32_t t = 0; t < clause.size(); ++t) {
    if (!clause.is(t, words)) continue;
    std::optional<std::uint32_t> up = t;
    for (int steps = 0; steps < 3 && up && *up != trigger; ++steps) up = clause.head(*up);
    if (up == trigger) return true;
  }
  return false;
}

/// A state itself or its government, by name.
bool names_state(const Actor& who) {
  return is_state(who.country) && !who.entity.empty() && !who.person &&
         (who.sectors.empty() || who.sectors.front() == Sector::GOV);
}

/// The mention hangs on the trigger by one of these prepositions.
bool hangs_by(const Spared& where, std::uint32_t mention, const Choice& words) {
  const std::uint32_t head = where.article.mentions[mention].head;
  return where.clause.head(head) == where.trigger && where.clause.linked_by(head, words);
}

/// Takes from those who act whoever this word names.
void spare_doer(const Spared& where, std::uint32_t token, Event& event) {
  std::erase_if(event.actors, [&](std::uint32_t m) { return where.article.mentions[m].head == token; });
}

/// Whoever punishes somebody has not done what it is for: in "Iran executed two men over the killing of a cleric" the
/// subject of "executed" does not act.
void spare_punisher(const Spared& where, Event& event) {
  const Clause& clause = where.clause;
  const auto verb = clause.head(where.trigger);
  if (!verb || !clause.is_verb(*verb) || !clause.linked_by(where.trigger, where.patterns.charge())) return;
  const auto all = clause.objects(*verb);
  const bool somebody = std::any_of(all.begin(), all.end(), [&](std::uint32_t object) {
    return clause.token(object).phrase == PhraseKind::person || clause.token(object).upos == Upos::PROPN;
  });
  const auto who = clause.doer(*verb);
  if (!somebody || !who) return;
  spare_doer(where, *who, event);
}

/// Who seizes suspects has not done what they are suspected of: the police in "police shot two suspects in the murder
/// of a mayor".
void spare_seizer(const Spared& where, Event& event) {
  const Clause& clause = where.clause;
  const auto suspect = clause.head(where.trigger);
  if (!suspect || !clause.is(*suspect, where.patterns.suspect())) return;
  const auto verb = clause.head(*suspect);
  const auto who = verb && clause.is_verb(*verb) ? clause.doer(*verb) : std::nullopt;
  if (who) spare_doer(where, *who, event);
}

/// The token stands below the verb in what is told by it: its object or its "that" clause.
bool told_by(const Clause& clause, std::uint32_t token, std::uint32_t verb) {
  for (std::uint32_t steps = 0; steps < clause.size(); ++steps) {
    const auto head = clause.head(token);
    if (!head) return false;
    const Deprel relation = base(clause.token(token).deprel);
    if (*head == verb) return relation == Deprel::obj || relation == Deprel::ccomp;
    token = *head;
  }
  return false;
}

/// A state that reports an attack on its own is not its doer: in "Kyiv reported a strike on Kharkiv" nobody is. Whom
/// the line has act (`line`) does.
void spare_victim(const Spared& where, Event& event) {
  const Article& article = where.article;
  const Clause& clause = where.clause;
  if (event.code != EventCode::ASSAULT && event.code != EventCode::COERCE) return;
  const auto& line = where.line.actors;
  std::erase_if(event.actors, [&](std::uint32_t m) {
    const Actor& who = *article.mentions[m].actor();
    const auto verb = clause.head(article.mentions[m].head);
    if (!names_state(who) || !verb || !clause.is(*verb, where.patterns.reports()) ||
        !told_by(clause, where.trigger, *verb))
      return false;
    bool own = false;
    for (const std::uint32_t other : event.recipients) {
      const std::string& country = article.mentions[other].actor()->country;
      if (!country.empty() && country != who.country) return false;
      own = own || country == who.country;
    }
    const auto told = mentions_of(article, article.mentions[m].sentence);
    const bool itself = std::any_of(told.begin(), told.end(), [&](const Mention& one) {  // "said it had attacked"
      return one.antecedent == m && base(clause.token(one.head).deprel) == Deprel::nsubj;
    });
    return own && !itself && std::find(line.begin(), line.end(), m) == line.end();
  });
}

/// From where something is fired is not what is fired at: in "launched missiles from Lebanon at Haifa" Lebanon suffers
/// nothing, and whom the line has (`line`) does. Whom fighters are driven from it may.
void spare_source(const Spared& where, Event& event) {
  const Clause& clause = where.clause;
  if (event.code != EventCode::ASSAULT || !clause.is_verb(where.trigger)) return;
  const auto all = clause.objects(where.trigger);
  const bool thing = !all.empty() && std::none_of(all.begin(), all.end(), [&](std::uint32_t object) {
    return where.roles.is_actor(clause, object);
  });
  if (!thing) return;
  const auto source = [&](std::uint32_t m) { return hangs_by(where, m, where.patterns.away()); };
  if (std::erase_if(event.recipients, source) == 0 || !event.recipients.empty()) return;
  event.recipients = where.line.recipients;
  std::erase_if(event.recipients, source);
}

/// Those of whom each is the other's: nobody else is told whom they act upon.
void act_on_one_another(const Spared& where, Event& event) {
  if (event.actors.size() < 2 || !one_another(where.clause, where.trigger, where.patterns.mutual())) return;
  std::erase_if(event.recipients, [&](std::uint32_t m) {
    const Actor& who = *where.article.mentions[m].actor();
    return who.country.empty() && who.entity.empty();
  });
  event.reciprocal = event.recipients.empty();
}

/// Where somebody is sent does not send him: "were deported to Rwanda"; nor is it sent: "deported 40 men to China".
void spare_goal(const Spared& where, Event& event) {
  if (event.code != EventCode::COERCE && event.code != EventCode::SANCTION) return;
  const Clause& clause = where.clause;
  const auto goal = [&](std::uint32_t m) { return hangs_by(where, m, where.patterns.goal()); };
  if (!clause.is_verb(where.trigger)) return;
  if (clause.passive(where.trigger)) std::erase_if(event.actors, goal);
  const bool others =
      std::any_of(event.recipients.begin(), event.recipients.end(), [&](std::uint32_t m) { return !goal(m); });
  if (others) std::erase_if(event.recipients, goal);
}

bool elsewhere(const Clause& clause, std::uint32_t war) {
  const auto below = clause.children(war);
  return std::any_of(below.begin(), below.end(), [&](std::uint32_t c) {
    return base(clause.token(c).deprel) == Deprel::nmod && clause.has_link(c);
  });
}

/// Whose war it is has not killed: "Sudan's war has killed 20,000 people"; whose war somewhere or against somebody it
/// is has.
void spare_land_at_war(const Spared& where, Event& event) {
  if (event.code != EventCode::ASSAULT) return;
  const Clause& clause = where.clause;
  std::erase_if(event.actors, [&](std::uint32_t m) {
    const std::uint32_t head = where.article.mentions[m].head;
    const auto war = clause.head(head);
    const bool of_war =
        war && clause.token(head).deprel == Deprel::nmod_poss && clause.is(*war, where.patterns.strife());
    if (of_war && elsewhere(clause, *war)) return false;
    return of_war && (*war == where.trigger || clause.head(*war) == where.trigger);
  });
}

/// What somebody acts with does not act: "drones hit the market" tells nobody whose they are, "Russian drones" do.
void spare_means(const Spared& where, Event& event) {
  std::erase_if(event.actors, [&](std::uint32_t m) {
    const Mention& mention = where.article.mentions[m];
    const Actor& who = *mention.actor();
    const bool told =
        !who.entity.empty() || !who.sectors.empty() || (!who.country.empty() && who.basis == CountryBasis::words);
    return !told && where.clause.is(mention.head, where.patterns.means());
  });
}

/// Who does the next thing undergoes nothing of this: "Brazil closed its consulate in Cochabamba and Argentina sent
/// troops". Whom the line has (`line`) does.
void spare_next_doer(const Spared& where, Event& event) {
  const auto& line = where.line.recipients;
  if (line.empty()) return;
  std::erase_if(event.recipients, [&](std::uint32_t m) {
    const std::uint32_t head = where.article.mentions[m].head;
    const auto verb = where.clause.head(head);
    return verb && where.clause.token(head).deprel == Deprel::nsubj && where.clause.is_verb(*verb) &&
           where.clause.coordinated(*verb) && where.clause.head(*verb) == where.trigger &&
           std::find(line.begin(), line.end(), m) == line.end();
  });
}

void spare_own_state(const Spared& where, Event& event) {
  std::erase_if(event.recipients, [&](std::uint32_t m) { return of_own_state(where, event, m); });
}

/// "Assad and Russia, which has backed him": whom a pronoun means that is no reflexive does not do it to himself.
void spare_the_meant(const Spared& where, Event& event) {
  if (event.reciprocal) return;
  const auto done_to = [&](std::uint32_t doer) {
    return std::any_of(event.recipients.begin(), event.recipients.end(), [&](std::uint32_t m) {
      const Mention& mention = where.article.mentions[m];
      const Token& pronoun = where.clause.token(mention.head);
      if (!mention.antecedent || pronoun.xpos != Penn::PRP) return false;
      return !reflexive(where.article.words(pronoun.span)) && m != doer &&
             meant(where.article, m) == meant(where.article, doer);
    });
  };
  std::vector<std::uint32_t> others = event.actors;
  std::erase_if(others, done_to);
  if (!others.empty()) event.actors = std::move(others);
}

/// Whose a pronoun makes the mention: of "its consulate" whom "its" stands for.
std::optional<std::uint32_t> owner_by_pronoun(const Spared& where, const Mention& owned) {
  for (const std::uint32_t m : where.roles.all()) {
    const Mention& one = where.article.mentions[m];
    const Token& word = where.clause.token(one.head);
    const bool possessor = word.deprel == Deprel::nmod_poss && word.xpos == Penn::PRP_S;
    if (possessor && one.antecedent && where.clause.head(one.head) == owned.head) return meant(where.article, m);
  }
  return {};
}

/// "Fired in retaliation for a strike on its consulate": a deed that a noun tells is not done to the doer's own.
void spare_owner_of_target(const Spared& where, Event& event) {
  if (event.reciprocal || !where.clause.is_noun(where.trigger) || quad(event.code) != Quad::material_conflict) return;
  const auto his = [&](std::uint32_t doer) {
    return std::any_of(event.recipients.begin(), event.recipients.end(), [&](std::uint32_t m) {
      return owner_by_pronoun(where, where.article.mentions[m]) == meant(where.article, doer);
    });
  };
  // where a line has him so, he may act by a word of its own: "Syria's attack on its cities"
  std::erase_if(event.actors, [&](std::uint32_t doer) {
    const std::uint32_t head = where.article.mentions[doer].head;
    return where.clause.head(head) != where.trigger && his(doer);
  });
}

/// "Sent troops to Lviv", "threatened to block the highway", "rallied against the loudspeakers", "withdrew from 20
/// bases": nobody is acted upon.
void spare_own_ground(const Spared& where, Event& event) {
  std::erase_if(event.recipients, [&](std::uint32_t m) { return of_own_ground(where, event, m); });
}

/// Two states with a border between them are where something is: "deployed at the border between Chad and Sudan".
void spare_border(const Spared& where, Event& event) {
  const Clause& clause = where.clause;
  const auto border = [&](std::uint32_t m) {
    std::uint32_t token = where.article.mentions[m].head;
    if (base(clause.token(token).deprel) == Deprel::conj && clause.head(token)) token = *clause.head(token);
    const auto noun = clause.head(token);
    return noun && base(clause.token(token).deprel) == Deprel::nmod && clause.is(*noun, where.patterns.border()) &&
           clause.linked_by(token, where.patterns.between());
  };
  std::erase_if(event.recipients, border);
}

/// "Warned that the government will not sit idle": does something in what a threat says, and bears nothing.
bool acts_in_content(const Spared& where, std::uint32_t mention) {
  const std::uint32_t token = where.article.mentions[mention].head;
  const auto verb = where.clause.head(token);
  return verb && where.clause.token(token).deprel == Deprel::nsubj &&
         base(where.clause.token(*verb).deprel) == Deprel::ccomp && where.clause.head(*verb) == where.trigger &&
         !where.clause.is(*verb, where.patterns.bear());
}

/// Two of one government, its army or police, or of one party or union, as far as is told: "the minister warned that
/// the navy would board ships", "a member warned that the party would take to the streets".
bool of_one_side(const Actor& actor, const Actor& who) {
  if (actor.sectors.empty() || who.sectors.empty()) return false;
  const Sector own = actor.sectors.front();
  const Sector theirs = who.sectors.front();
  const bool forces = theirs == Sector::MIL || theirs == Sector::COP;
  if (own == Sector::GOV && forces && who.country.empty()) return who.entity.empty();
  if (who.country.empty() || actor.country != who.country) return false;
  if (own == Sector::GOV && (theirs == Sector::GOV || forces)) return true;
  return own == theirs && side_of(actor) != Side::armed && (who.entity.empty() || who.entity == actor.entity);
}

/// "Struck an oil refinery in Russia", "a bombing in Baghdad killed 32": the land in which what is hit lies.
void spare_land_around(const Spared& where, Event& event) {
  if (quad(event.code) != Quad::material_conflict) return;
  const auto inside = [&](std::uint32_t m) {
    const auto& tokens = where.clause.sentence().tokens;
    return where.clause.linked_by(first_conjunct(tokens, where.article.mentions[m].head), where.patterns.inside());
  };
  std::erase_if(event.recipients, [&](std::uint32_t m) {
    const Actor& land = *where.article.mentions[m].actor();
    if (!land.sectors.empty() || land.country.empty() || !inside(m)) return false;
    return std::any_of(event.recipients.begin(), event.recipients.end(), [&](std::uint32_t other) {
      const Actor& hit = *where.article.mentions[other].actor();
      const bool people = !hit.sectors.empty() && (hit.country.empty() || hit.country == land.country);
      const bool thing = hit.entity.empty() && hit.country == land.country &&
                         where.article.mentions[other].head < where.article.mentions[m].head;  // a refinery in Russia
      return other != m && !inside(other) && (people || thing);
    });
  });
}

}  // namespace

bool of_condition(const Spared& where, std::uint32_t mention) {
  const Clause& clause = where.clause;
  std::uint32_t head = where.article.mentions[mention].head;
  if (base(clause.token(head).deprel) == Deprel::conj && clause.head(head)) head = *clause.head(head);
  const auto verb = clause.head(head);
  const Deprel relation = clause.token(head).deprel;
  const bool does = relation == Deprel::nsubj || relation == Deprel::obl_agent;
  if (!verb || !does || clause.token(*verb).deprel != Deprel::advcl) return false;
  const auto below = clause.children(*verb);
  return std::any_of(below.begin(), below.end(), [&](std::uint32_t t) {
    return clause.token(t).deprel == Deprel::mark && clause.is(t, where.patterns.condition());
  });
}

bool helps(const Article& article, std::uint32_t mention) {
  const std::string& country = article.mentions[mention].actor()->country;
  return country == "UNO" || country == "NGO";
}

bool of_own_state(const Spared& where, const Event& event, std::uint32_t mention) {
  const Quad kind = quad(event.code);
  const bool threat = event.code == EventCode::THREATEN;
  if (!threat && kind != Quad::verbal_cooperation && kind != Quad::verbal_conflict) return false;
  const Actor& who = *where.article.mentions[mention].actor();
  return std::any_of(event.actors.begin(), event.actors.end(), [&](std::uint32_t doer) {
    if (doer == mention) return false;
    const Actor& actor = *where.article.mentions[doer].actor();
    if (names_state(who)) {
      const bool governs = !actor.sectors.empty() && actor.sectors.front() == Sector::GOV;
      const bool state = who.sectors.empty() && who.basis == CountryBasis::words;
      const bool own = actor.country == who.country;
      // "The minister warned that Poland would respond": whose minister he is may be told nowhere
      const bool may_be_own = actor.country.empty() && governs && acts_in_content(where, mention);
      return (threat && (may_be_own || (own && side_of(actor) != Side::armed))) || (own && governs && state);
    }
    if (threat && of_one_side(actor, who) && acts_in_content(where, mention)) return true;
    // "Nato would respond, its secretary general warned"
    return threat && !who.entity.empty() && !who.person && !who.country.empty() && actor.code() == who.code();
  });
}

bool of_own_ground(const Spared& where, const Event& event, std::uint32_t mention) {
  const bool things =
      event.code == EventCode::PROTEST || event.code == EventCode::THREATEN || event.code == EventCode::RETREAT;
  if (!things && event.code != EventCode::MOBILIZE) return false;
  const Mention& one = where.article.mentions[mention];
  const Actor& what = *one.actor();
  if (!what.sectors.empty() || names_state(what)) return false;
  const PhraseKind kind = where.clause.token(one.head).phrase;
  if (kind != PhraseKind::place && !(things && kind == PhraseKind::thing && what.entity.empty())) return false;
  return what.country.empty() || std::any_of(event.actors.begin(), event.actors.end(), [&](std::uint32_t doer) {
           return where.article.mentions[doer].actor()->country == what.country;
         });
}

bool of_occasion(const Spared& where, std::uint32_t mention) {
  std::optional<std::uint32_t> up = where.clause.head(where.article.mentions[mention].head);
  for (std::size_t steps = 0; up && *up != where.trigger && steps < where.clause.size(); ++steps) {
    const auto above = where.clause.head(*up);
    if (above == where.trigger) return where.clause.linked_by(*up, where.patterns.meanwhile());
    up = above;
  }
  return false;
}

void spare_bystanders(const Spared& where, Event& event) {
  act_on_one_another(where, event);
  spare_punisher(where, event);
  spare_seizer(where, event);
  spare_source(where, event);
  spare_victim(where, event);
  spare_goal(where, event);
  spare_land_at_war(where, event);
  spare_means(where, event);
  spare_next_doer(where, event);
  spare_own_state(where, event);
  spare_border(where, event);
  spare_own_ground(where, event);
  spare_owner_of_target(where, event);
  spare_the_meant(where, event);
  spare_land_around(where, event);
}

}  // namespace dragoman
