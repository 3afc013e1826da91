#include "event/coder.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include <fmt/format.h>

#include "article/code_points.h"
#include "article/sentence_mentions.h"
#include "event/beside.h"
#include "event/claims.h"
#include "event/clues.h"
#include "event/confidence.h"
#include "event/folding.h"
#include "event/likewise.h"
#include "event/merge.h"
#include "event/odds.h"
#include "event/setting.h"
#include "event/spared.h"
#include "event/threatened.h"
#include "event/toll_events.h"
#include "event/underway.h"

namespace dragoman {
namespace {

// What is more likely none, or another event.
constexpr double least_confidence = 0.6;
// Of who does what a threat hangs on, to be threatened where nobody else is.
constexpr double least_threatened = 0.25;
// That somebody known takes part.
constexpr double least_known = 0.6;
// Of an article's sentences have to name somebody political, for events of nobody known to be told: of a report on a
// burglary or a match they are none.
constexpr double least_politics = 0.5;
// In an article of so many sentences of which fewer than this share name somebody who governs or bears arms, what
// police, courts, suspects, firms and people do to one another is crime or business.
constexpr double least_governed = 0.25;
constexpr std::size_t report_sentences = 4;
// Where so many of its sentences have words of sport, it is about a match, and what players, coaches and fans do is
// none.
constexpr double least_match = 0.4;
// Of the line's code, where the model sees another one in another word.
constexpr float most_of_other = 0.5F;
// Specificity of lines whose code the model does not replace, unless it has read the sentence again for it.
constexpr double told_by_many_words = 5;

void unite(std::vector<std::uint32_t>& all, const std::vector<std::uint32_t>& more) {
  all.insert(all.end(), more.begin(), more.end());
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
}

/// Nor a subject or owner that stands for one of them: in "Chad freed the men it had detained" it detains nobody like
/// itself, in "Chad mourned its defeat" it defeats others; nor whom one of them stands for: in "thanked Russia for its
/// support" it supports others.
void without(std::vector<std::uint32_t>& all, const std::vector<std::uint32_t>& less, const Article& article,
             const Clause& clause) {
  const auto meant = [&](std::uint32_t m) {
    const Mention& mention = article.mentions[m];
    const Deprel relation = clause.token(mention.head).deprel;
    const bool stands_for = base(relation) == Deprel::nsubj || relation == Deprel::nmod_poss;
    return stands_for ? mention.antecedent.value_or(m) : m;
  };
  std::erase_if(all, [&](std::uint32_t m) {
    return std::any_of(less.begin(), less.end(), [&](std::uint32_t other) {
      return other == m || other == meant(m) || article.mentions[other].antecedent == m;
    });
  });
}

/// Each once: of "Turkey said it would attack" Turkey, by its name.
void once(std::vector<std::uint32_t>& side, const Article& article) {
  const std::vector<std::uint32_t> all = side;
  std::erase_if(side, [&](std::uint32_t m) {
    const auto named = article.mentions[m].antecedent;
    return named && std::find(all.begin(), all.end(), *named) != all.end();
  });
}

/// Who is on the side now and was not before.
std::vector<std::uint32_t> added(std::vector<std::uint32_t> side, const std::vector<std::uint32_t>& before) {
  std::erase_if(side, [&](std::uint32_t m) { return std::find(before.begin(), before.end(), m) != before.end(); });
  return side;
}

/// The sides as they are told: nobody on both, each once.
void put(Sides sides, const Article& article, const Clause& clause, Event& event) {
  event.actors = std::move(sides.actors);
  event.recipients = std::move(sides.recipients);
  without(event.recipients, event.actors, article, clause);
  once(event.actors, article);
  once(event.recipients, article);
}

/// The model sees arrests and complaints by what is done, weapons and hackers it guesses: words have to tell those.
std::string_view mode_seen(const Clue& clue, EventCode code) {
  const std::string_view mode = clue.mode(code);
  return code == EventCode::ASSAULT || mode == "cyber" ? std::string_view() : mode;
}

/// Two who do it together act on one another.
bool on_one_another(EventCode code) { return mutual(code) || code == EventCode::ASSAULT; }

/// "The war between India and Pakistan"; those who fight "alongside" others or strike together do nothing to each
/// other.
bool between(const Article& article, const Clause& clause, const PatternLexicon& patterns,
             const std::vector<std::uint32_t>& parties) {
  return std::any_of(parties.begin(), parties.end(),
                     [&](std::uint32_t m) { return clause.linked_by(article.mentions[m].head, patterns.between()); });
}

void add_context(const std::string& context, std::vector<std::string>& contexts) {
  if (context.empty() || std::find(contexts.begin(), contexts.end(), context) != contexts.end()) return;
  contexts.push_back(context);
  const auto order = dragoman::contexts();
  const auto rank = [&](std::string_view name) { return std::find(order.begin(), order.end(), name); };
  std::sort(contexts.begin(), contexts.end(),
            [&](const std::string& a, const std::string& b) { return rank(a) < rank(b); });
}

/// Somebody on the side of whom anything is known, and who takes part with at least this likelihood.
bool known(const Article& article, const std::vector<std::uint32_t>& side, bool reciprocal,
           const std::vector<Candidate>& candidates, double least) {
  return std::any_of(side.begin(), side.end(), [&](std::uint32_t m) {
    return !article.mentions[m].actor()->unknown() && chance(candidates, m, reciprocal) >= least;
  });
}

/// "Each country", "neither side", "any of them", "the other".
bool anybody(const Article& article, const Mention& mention) {
  static constexpr std::array<std::string_view, 8> words = {"each",    "every",  "any",  "no",
                                                            "neither", "either", "none", "anyone"};
  const auto& tokens = article.sentences[mention.sentence].tokens;
  if (tokens[mention.head].lemma == "other") return true;
  return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
    return mention.span.contains(token.span) && std::find(words.begin(), words.end(), token.lemma) != words.end();
  });
}

/// Somebody takes part of whom a noun or a name tells, though nothing else is known of him, with at least this
/// likelihood.
bool takes_part(const Article& article, const std::vector<std::uint32_t>& side, bool reciprocal,
                const std::vector<Candidate>& candidates, double least) {
  return std::any_of(side.begin(), side.end(), [&](std::uint32_t m) {
    const Mention& mention = article.mentions[m];
    const bool named = article.sentences[mention.sentence].tokens[mention.head].upos != Upos::PRON;
    return named && !anybody(article, mention) && chance(candidates, m, reciprocal) >= least;
  });
}

/// Of a country that words or rules tell, or of those who hold power, seek it or bear arms.
bool political(const Actor& actor) {
  const bool of_country = !actor.country.empty() && actor.basis < CountryBasis::likely;
  return of_country || (!actor.sectors.empty() && actor.sectors.front() <= Sector::UAF);
}

bool polices(const Actor& actor) {
  return !actor.sectors.empty() && (actor.sectors.front() == Sector::COP || actor.sectors.front() == Sector::JUD);
}

/// A body or person by a name of which nothing is known but the country: "the German firm Wendt".
bool unknown_name(const Actor& actor) { return actor.sectors.empty() && actor.entity.empty() && !actor.name.empty(); }

/// Of those who hold power, seek it or bear arms, or a state; no police and no court.
bool governs_or_fights(const Actor& actor) {
  if (actor.sectors.empty())
    return !actor.entity.empty() && !actor.country.empty() && actor.basis == CountryBasis::words;
  return actor.sectors.front() <= Sector::UAF && !polices(actor);
}

bool political(const Article& article, const std::vector<std::uint32_t>& mentions) {
  return std::any_of(mentions.begin(), mentions.end(),
                     [&](std::uint32_t m) { return political(*article.mentions[m].actor()); });
}

/// Those whom a crime or a quarrel of firms is about: police and courts, suspects, firms, people and bodies of whom
/// nothing else is told.
bool of_crime(const Actor& actor) {
  if (!actor.sectors.empty() && actor.sectors.front() == Sector::BUS) return true;
  if (unknown_name(actor)) return true;
  if (!actor.country.empty() && actor.basis == CountryBasis::words && !polices(actor)) return false;
  if (actor.sectors.empty() || actor.unspecified) return true;
  return polices(actor) || actor.sectors.front() == Sector::CRM;
}

/// Those whom a match is about: whoever does not hold power, seek it or bear arms.
bool of_match(const Actor& actor) { return actor.sectors.empty() || actor.sectors.front() > Sector::UAF; }

/// The share of the sentences that have one of these words; those of several tokens are not looked for.
double share_with(const Article& article, const Choice& words, const WordTable& table) {
  const auto is = [&](const Token& token) {
    return std::binary_search(words.single.begin(), words.single.end(), table.find(token.lemma));
  };
  const auto has = [&](const Sentence& one) { return std::any_of(one.tokens.begin(), one.tokens.end(), is); };
  const auto all = std::count_if(article.sentences.begin(), article.sentences.end(), has);
  return article.sentences.empty() ? 0 : static_cast<double>(all) / static_cast<double>(article.sentences.size());
}

/// The share of the sentences that name somebody of whom this is so.
template <typename Is>
double share_naming(const Article& article, const Is& is) {
  std::uint32_t sentences = 0;
  std::optional<std::uint32_t> last;
  for (const Mention& mention : article.mentions) {
    if (mention.actor() == nullptr || last == mention.sentence || !is(*mention.actor())) continue;
    last = mention.sentence;
    ++sentences;
  }
  return article.sentences.empty() ? 0 : static_cast<double>(sentences) / static_cast<double>(article.sentences.size());
}

/// Governments, their servants and states as such; not "supporters" of whom nothing but the country is known.
bool all_of_state(const Article& article, const std::vector<std::uint32_t>& mentions) {
  return !mentions.empty() && std::all_of(mentions.begin(), mentions.end(), [&](std::uint32_t m) {
    const Actor& actor = *article.mentions[m].actor();
    const bool works = std::find(actor.sectors.begin(), actor.sectors.end(), Sector::LAB) != actor.sectors.end();
    const bool state = actor.sectors.empty() ? !actor.entity.empty() : actor.sectors.front() == Sector::GOV && !works;
    return !actor.country.empty() && state;
  });
}

/// Whoever writes lines of their own is believed, and so are lines that are sure, and all where no model has read the
/// sentence.
bool weighed_by_model(const Pattern& pattern, const Clause& clause) {
  return clause.sentence().clued && !pattern.users && !pattern.sure;
}

/// So that the model can tell who takes part.
bool read_again(const Clue* clue) { return clue != nullptr && clue->again.has_value(); }

/// "Agreed to hold exercises": that these are agreed on is told by the word that governs them.
bool told_above(const Clause& clause, std::uint32_t token, EventCode code,
                const std::vector<std::pair<std::uint32_t, EventCode>>& triggers) {
  for (std::uint32_t steps = 0; steps < clause.size(); ++steps) {
    const auto governor = clause.head(token);
    if (!governor) return false;
    token = *governor;
    if (std::find(triggers.begin(), triggers.end(), std::pair(token, code)) != triggers.end()) return true;
  }
  return false;
}

/// "An attack that killed seven": the dead of a killing that is too doubtful are those of the one deed beside it, where
/// none are told of it.
void leave_victims(const Event& dropped, double least_trust, std::vector<Event>& events) {
  if (!dropped.killed && !dropped.injured) return;
  Event* heir = nullptr;
  auto at = std::partition_point(events.begin(), events.end(), [&](const Event& event) {
    return event.evidence.sentence < dropped.evidence.sentence;
  });
  for (; at != events.end() && at->evidence.sentence == dropped.evidence.sentence; ++at) {
    Event& event = *at;
    const bool deed = event.code == dropped.code && event.status == dropped.status && event.trust() >= least_trust;
    if (!deed) continue;
    if (heir != nullptr) return;
    heir = &event;
  }
  if (heir == nullptr || heir->killed || heir->injured) return;
  heir->killed = dropped.killed;
  heir->injured = dropped.injured;
  for (std::optional<Casualties>* count : {&heir->killed, &heir->injured}) {
    if (*count && ((*count)->of != Victims::recipient || heir->recipients.empty())) (*count)->of.reset();
  }
}

/// Takes out those that are as likely wrong as right and were not told once more with more certainty. Only now, as
/// they may be others told again, and have victims of their own.
void drop_doubtful(Article& article, std::vector<Rejected> doubtful, double least_trust,
                   std::vector<Rejected>* rejected) {
  const auto before = [](const Rejected& a, const Rejected& b) { return a.trigger < b.trigger; };
  std::stable_sort(doubtful.begin(), doubtful.end(), before);
  std::vector<Event> dropped;
  std::erase_if(article.events, [&](const Event& event) {
    if (event.trust() >= least_trust) return false;
    Rejected of_event;
    of_event.trigger = event.evidence.trigger;
    const auto [first, last] = std::equal_range(doubtful.begin(), doubtful.end(), of_event, before);
    const auto found = std::find_if(first, last, [&](const Rejected& one) { return one.rule == event.evidence.rule; });
    if (found == last) return false;
    if (rejected != nullptr) rejected->push_back(*found);
    dropped.push_back(event);
    return true;
  });
  for (const Event& event : dropped) leave_victims(event, least_trust, article.events);
}

/// "Putin and Xi would discuss it when they meet": of several parties a pronoun of which nobody knows whom it stands
/// for is none of its own. Returns such pronouns, which are taken from the parties.
std::vector<std::uint32_t> leave_out_open_pronouns(const Article& article, std::vector<std::uint32_t>& parties) {
  std::vector<std::uint32_t> open;
  std::copy_if(parties.begin(), parties.end(), std::back_inserter(open), [&](std::uint32_t m) {
    const Mention& mention = article.mentions[m];
    const Token& head = article.sentences[mention.sentence].tokens[mention.head];
    return head.upos == Upos::PRON && !mention.antecedent && mention.actor()->unknown();
  });
  if (parties.size() < open.size() + 2) return {};
  std::erase_if(parties, [&](std::uint32_t m) { return std::find(open.begin(), open.end(), m) != open.end(); });
  return open;
}

void name_events(Article& article) {
  const CodePoints points(article.text);
  for (Event& event : article.events) {
    const Span trigger = points.at(event.evidence.trigger);
    event.id = fmt::format("{}-{}-{}-{}", article.id, trigger.begin, trigger.end, event.name());
  }
}

/// "The Group to Support Islam and Muslims": a verb of a body's name.
bool in_name(const Article& article, const Clause& clause, std::uint32_t sentence, std::uint32_t trigger) {
  const auto capital = [&](std::uint32_t t) {
    const char first = article.text[clause.token(t).span.begin];
    return first >= 'A' && first <= 'Z';
  };
  if (trigger < 2 || !capital(trigger) || clause.token(trigger - 1).lemma != "to" || capital(trigger - 1) ||
      !capital(trigger - 2))
    return false;
  const auto here = mentions_of(article, sentence);
  return std::any_of(here.begin(), here.end(), [&](const Mention& mention) {
    return mention.actor() != nullptr && mention.span.contains(clause.token(trigger).span) &&
           mention.span.contains(clause.token(trigger - 2).span);
  });
}

}  // namespace

/// What is gathered while an article is read.
struct EventCoder::Reading {
  double least_trust;
  std::vector<Rejected>* rejected;
  const EventWatch& watch;
  double politics = 0;        ///< the share of its sentences that name somebody political
  bool crime = false;         ///< it is about nobody who governs or bears arms
  bool match = false;         ///< it is about sport
  std::vector<Toll> tolls{};  ///< numbers of dead and injured
  Underway underway{};
  std::vector<Rejected> doubtful{};  ///< events of the article that are to be dropped
};

double EventCoder::confidence(const Draft& draft, const Article& article, const Clause& clause,
                              const EventWatch& watch) {
  Grounds grounds{.code = draft.event.code,
                  .deed = draft.deed,
                  .clue = draft.clue,
                  .code_share = draft.code_share,
                  .believed = draft.pattern != nullptr && !weighed_by_model(*draft.pattern, clause),
                  .noun = clause.is_noun(draft.trigger),
                  .specificity = draft.specificity,
                  .political = political(article, draft.event.actors) || political(article, draft.event.recipients)};
  if (draft.pattern != nullptr) grounds.weight = draft.pattern->weight;
  const ConfidenceEvidence evidence = confidence_evidence(grounds);
  if (watch.event) watch.event({draft.event, evidence, draft.candidates});
  return dragoman::confidence(evidence);
}

/// How likely both sides are right, if the event is: how likely they are of all that the sentence names, and what is
/// known of mutual events, of those that name nobody on one side, more so of what somebody has to suffer, and of those
/// of many: logistic regression on events of real news whose sides readers told (docs/accuracy.md has them, and the
/// reliability curve; train/odds.py).
std::optional<double> EventCoder::sides_confidence(const Draft& draft, const Article& article) {
  if (!read_again(draft.clue)) return std::nullopt;
  const Event& event = draft.event;
  const Sides told{event.actors, event.recipients};
  double sum = 0.62 + 0.60 * log_odds(likelihood(told, event.reciprocal, draft.candidates, article));
  // "Oman hosted talks between Iran and the United States", "the army seized power": a line that is sure of its sides
  // knows that they are so many, or that there is nobody.
  const bool sure = draft.pattern != nullptr && draft.pattern->sides;
  if (!sure && parties_told(told, article) > 2) sum -= 1.20;
  if (event.reciprocal) return likely(sum + 0.25);
  if (event.actors.empty()) sum -= 0.59;
  if (event.recipients.empty()) sum -= suffered(event.code) && !sure ? 0.22 + 1.34 : 0.22;
  return likely(sum);
}

EventCoder::EventCoder(std::unique_ptr<PatternLexicon> patterns, StatusLexicon status, DetailsLexicon details,
                       std::shared_ptr<const CasualtyLexicon> casualties)
    : patterns_(std::move(patterns)),
      status_(std::move(status)),
      details_(std::move(details)),
      casualties_(std::move(casualties)),
      matcher_(*patterns_) {}

tl::expected<EventCoder, Problem> EventCoder::open(const LexiconFolders& folders) {
  auto patterns = PatternLexicon::open(folders);
  if (!patterns) return tl::unexpected(patterns.error());
  auto shared = std::make_unique<PatternLexicon>(std::move(*patterns));
  auto status = StatusLexicon::open(folders, shared->scope());
  if (!status) return tl::unexpected(status.error());
  auto details = DetailsLexicon::open(folders, shared->scope());
  if (!details) return tl::unexpected(details.error());
  auto casualties = CasualtyLexicon::open(folders, shared->scope());
  if (!casualties) return tl::unexpected(casualties.error());
  return EventCoder(std::move(shared), std::move(*status), std::move(*details),
                    std::make_shared<const CasualtyLexicon>(std::move(*casualties)));
}

void EventCoder::code(Article& article, EventWorkspace& workspace, double least_trust, std::vector<Rejected>* rejected,
                      const EventWatch& watch) const {
  article.events.clear();
  Reading reading{.least_trust = least_trust,
                  .rejected = rejected,
                  .watch = watch,
                  .politics = share_naming(article, [](const Actor& one) { return political(one); })};
  const double governed = share_naming(article, governs_or_fights);
  const bool report = article.sentences.size() >= report_sentences;
  reading.crime = report && governed < least_governed;
  reading.match = report && share_with(article, patterns_->match(), patterns_->words()) >= least_match;
  for (std::uint32_t sentence = 0; sentence < article.sentences.size(); ++sentence) {
    code_sentence(article, sentence, workspace, reading);
  }
  reading.underway.settle(article);
  // What the model alone tells comes behind what lines tell of the same sentence.
  std::stable_sort(article.events.begin(), article.events.end(),
                   [](const Event& a, const Event& b) { return a.evidence.trigger < b.evidence.trigger; });
  merge_tellings(article, give_tolls(article, reading.tolls), watch.telling);
  give_later_tolls(article, reading.tolls);
  drop_doubtful(article, std::move(reading.doubtful), least_trust, rejected);
  name_events(article);
}

void EventCoder::code_sentence(Article& article, std::uint32_t sentence, EventWorkspace& workspace,
                               Reading& reading) const {
  Clause& clause = workspace.clause;
  Roles& roles = workspace.roles;
  clause.fill(article.text, article.sentences[sentence], patterns_->words(), patterns_->light(), patterns_->journey());
  roles.fill(article, sentence, patterns_->role_words());
  const Matcher::IsActor is_actor = [&](std::uint32_t token) { return roles.is_actor(clause, token); };
  std::vector<bool> taken(clause.size(), false);
  std::vector<Match> matches = matcher_.match(clause, is_actor);
  // "Foiled an attack" tells none, whatever the model sees.
  std::erase_if(matches, [&](const Match& match) {
    if (match.pattern->code) return false;
    taken[match.trigger] = true;
    for (const std::uint32_t word : match.words) taken[word] = true;
    return true;
  });
  const bool told = !matches.empty() || !clause.sentence().clues.empty();
  const auto contexts = told ? details_.contexts(clause) : std::vector<std::string>();
  std::vector<std::pair<std::uint32_t, EventCode>> triggers;  // of the sentence's events
  const auto take = [&](Draft draft) {
    auto why = finish(article, clause, draft, reading);
    if (why.empty() && draft.deed != draft.event.code &&
        told_above(clause, draft.trigger, draft.event.code, triggers)) {
      why = "the word that governs it tells it";
    }
    const auto reject = [&](const std::string& reason) {
      return Rejected{sentence, draft.event.evidence.trigger, draft.event.evidence.rule,
                      draft.pattern == nullptr ? "" : draft.pattern->text, reason};
    };
    if (why.empty()) {
      const bool users = draft.pattern != nullptr && draft.pattern->users;
      if (!users && draft.event.trust() < reading.least_trust) {
        reading.doubtful.push_back(
            reject(fmt::format("confidence {:.2f} and {:.2f} of the sides are below {} together",
                               draft.event.confidence, draft.event.sides_confidence.value_or(1), reading.least_trust)));
      }
      triggers.emplace_back(draft.trigger, draft.event.code);
      draft.event.contexts = contexts;
      if (draft.pattern != nullptr) add_context(draft.pattern->context, draft.event.contexts);
      if (draft.going_on) reading.underway.going_on(article.events.size());
      const bool folded = draft.deed != draft.event.code && draft.event.code == EventCode::AGREE;
      if (folded && draft.planned_by_model && clause.is_noun(draft.trigger)) {
        reading.underway.folded(article.events.size(), draft.deed);
      }
      article.events.push_back(std::move(draft.event));
    } else if (reading.rejected != nullptr) {
      reading.rejected->push_back(reject(why));
    }
    return why.empty();
  };
  for (const Match& match : matches) {
    taken[match.trigger] = true;
    for (const std::uint32_t word : match.words) taken[word] = true;
    // "Claimed that they had attacked": what the words before it would have told of it is told of itself where they
    // are not believed.
    const bool told_by_it = take(draft_of(article, match, sentence, clause, roles));
    if (match.folded) taken[*match.folded] = told_by_it;
  }
  std::vector<std::uint32_t> by_model;  // triggers of deeds
  for (const Telling& telling : tellings(clause.sentence(), taken)) {
    if (!patterns_->tells(telling.code)) continue;
    const bool told_by_it = take(draft_of(article, telling, sentence, clause, roles));
    if (told_by_it && counts_victims(telling.code)) by_model.push_back(telling.clue->token);
  }
  find_tolls(*casualties_, status_, article, sentence, clause, matches, by_model, reading.tolls);
}

void EventCoder::spare(Draft& draft, const Article& article, const Clause& clause, const Roles& roles,
                       const Sides& line) const {
  Event& event = draft.event;
  const Sides before{event.actors, event.recipients};
  std::vector<std::uint32_t> spared = before.actors;
  unite(spared, before.recipients);
  const Spared where{article, clause, roles, *patterns_, draft.trigger, line};
  mend_sides(where, event);
  settle_in(draft.candidates, added(event.actors, before.actors), false);
  settle_in(draft.candidates, added(event.recipients, before.recipients), true);
  spare_bystanders(where, event);
  for (const Candidate& one : draft.candidates) {
    const bool no_party = of_occasion(where, one.mention) || of_own_state(where, event, one.mention) ||
                          of_own_ground(where, event, one.mention);
    if (no_party) spared.push_back(one.mention);
  }
  std::erase_if(spared, [&](std::uint32_t m) {
    return std::find(event.actors.begin(), event.actors.end(), m) != event.actors.end() ||
           std::find(event.recipients.begin(), event.recipients.end(), m) != event.recipients.end();
  });
  settle(draft.candidates, spared);
  if (event.code != EventCode::THREATEN) return;
  threaten_doers(draft, where);
  if (!event.recipients.empty()) return;
  event.recipients = threatened(where, event);
  settle_in(draft.candidates, event.recipients, true);
}

void EventCoder::threaten_doers(Draft& draft, const Spared& where) {
  std::vector<std::uint32_t>& threatened = draft.event.recipients;
  if (threatened.empty()) {
    for (const Candidate& one : draft.candidates) {
      if (one.undergoes >= least_threatened && of_condition(where, one.mention)) threatened.push_back(one.mention);
    }
  }
  std::vector<std::uint32_t> sure;
  std::copy_if(threatened.begin(), threatened.end(), std::back_inserter(sure),
               [&](std::uint32_t m) { return of_condition(where, m); });
  settle_in(draft.candidates, sure, true);
}

EventCoder::Draft EventCoder::draft_of(const Article& article, const Match& match, std::uint32_t sentence,
                                       const Clause& clause, const Roles& roles) const {
  Draft draft{.pattern = match.pattern,
              .type = patterns_->type_of(*match.pattern),
              .trigger = match.trigger,
              .words = match.words,
              .specificity = match.specificity};
  Event& event = draft.event;
  event.code = *match.pattern->code;
  event.mode = match.pattern->mode;
  event.evidence = {sentence, clause.token(match.trigger).span, match.pattern->rule};
  draft.clue = best_clue(clause.sentence(), match.trigger, match.words, event.code);
  draft.code_share = code_share(clause.sentence(), match.trigger, match.words, event.code);
  bool both = match.pattern->both;
  const bool replaceable = draft.clue != nullptr && weighed_by_model(*match.pattern, clause) &&
                           (match.specificity < told_by_many_words || read_again(draft.clue));
  const auto other = replaceable ? other_code(*draft.clue, event.code, draft.code_share) : std::nullopt;
  // "Will not allow" is a refusal already, by its status.
  const auto by_status = other ? fold(event.code, status_.judge(clause, draft.trigger)) : std::nullopt;
  if (other && patterns_->tells(*other) && !(by_status && by_status->code == *other)) {
    event.code = *other;
    event.mode = mode_seen(*draft.clue, *other);
    event.evidence.rule = std::string(model_rule);
    draft.code_share = static_cast<double>(draft.clue->share(*other));
    draft.pattern = nullptr;
    both = both && on_one_another(*other);
  }
  set_status(draft, article, clause);
  Sides sides = {roles.actors(clause, match.actors), roles.actors(clause, match.recipients)};
  const Sides line = sides;
  const bool weighed = read_again(draft.clue);
  const bool believed = match.pattern->users || match.pattern->sides;
  if (weighed) {
    draft.candidates = candidates({draft.clue, draft.deed, &sides}, article, clause, roles);
    if (!both) {
      Sides model = chosen(draft.candidates, &sides);
      sides = believed ? filled(std::move(sides), std::move(model)) : std::move(model);
    }
    if (believed) settle_all(draft.candidates, sides);
  }
  if (const auto likewise = roles.actors(clause, who_does_likewise(clause, match.trigger)); !likewise.empty()) {
    const bool suffer = clause.passive(match.trigger);
    unite(suffer ? sides.recipients : sides.actors, likewise);
    settle_in(draft.candidates, likewise, suffer);
  }
  put(std::move(sides), article, clause, event);
  if (both) {
    unite(event.actors, event.recipients);
    event.recipients.clear();
    if (weighed && !believed) event.actors = parties(draft.candidates, std::move(event.actors));
    if (const auto open = leave_out_open_pronouns(article, event.actors); !open.empty()) {
      settle(draft.candidates, open);
      settle_in(draft.candidates, event.actors, false);  // for whom "they" stand
    }
    once(event.actors, article);
    event.reciprocal = event.actors.size() != 1;
  }
  spare(draft, article, clause, roles, line);
  return draft;
}

EventCoder::Draft EventCoder::draft_of(const Article& article, const Telling& telling, std::uint32_t sentence,
                                       const Clause& clause, const Roles& roles) const {
  const Clue& clue = *telling.clue;
  Draft draft{.trigger = clue.token};
  Event& event = draft.event;
  event.code = telling.code;
  event.mode = mode_seen(clue, telling.code);
  event.evidence = {sentence, clause.token(clue.token).span, std::string(model_rule)};
  draft.clue = &clue;
  draft.code_share = static_cast<double>(clue.share(telling.code));
  set_status(draft, article, clause);
  if (read_again(&clue)) draft.candidates = candidates({&clue, telling.code, nullptr}, article, clause, roles);
  Sides sides = chosen(draft.candidates, nullptr);
  put(std::move(sides), article, clause, event);
  event.reciprocal = event.recipients.empty() && event.actors.size() > 1 && on_one_another(event.code) &&
                     (mutual(event.code) || between(article, clause, *patterns_, event.actors));
  spare(draft, article, clause, roles, {});
  return draft;
}

void EventCoder::set_status(Draft& draft, const Article& article, const Clause& clause) const {
  Event& event = draft.event;
  StatusLexicon::Verdict verdict = status_.judge(clause, draft.trigger);
  // "Continue to withdraw" is sure.
  const bool sure = verdict.status == Status::reported && status_.going_on(clause, draft.trigger);
  draft.going_on = sure;
  // "Should free him, the union said": what the model sees of another word and code says nothing of the demand.
  const bool of_other = draft.pattern != nullptr && draft.pattern->sure && draft.clue != nullptr &&
                        draft.clue->token != draft.trigger && draft.clue->share(event.code) < most_of_other;
  if (draft.clue != nullptr && !sure && !of_other) {
    const Status told = verdict.status;
    const bool beside = verdict.because && clause.head(*verdict.because) == draft.trigger;
    // "Has not joined" and "barred from joining" are sure; another negation that stands farther off ("denied that",
    // "failed to") is weighed.
    const bool surely_not = told == Status::negated && (beside || status_.kept_from(clause, draft.trigger));
    if (!surely_not) verdict.status = status_of(*draft.clue, told);
    // What may be done is not agreed on, though the model takes it for a plan.
    const bool may =
        told == Status::hypothetical && beside && base(clause.token(*verdict.because).deprel) == Deprel::aux;
    if (may && verdict.status == Status::planned) verdict.status = told;
    if (verdict.status == Status::planned) verdict.future = true;  // "are to meet"
    draft.planned_by_model = verdict.status == Status::planned && told == Status::reported;
  }
  // "A summit next month" is to come, though nothing else says so; what conflicts may be about it.
  const Quad kind = quad(event.code);
  if (verdict.status == Status::reported && (kind == Quad::verbal_cooperation || kind == Quad::material_cooperation) &&
      lies_ahead(article, clause, event.evidence.sentence, draft.trigger, *patterns_)) {
    verdict.status = Status::planned;
    verdict.future = true;
  }
  if (verdict.status == Status::reported && of_anyone(clause, draft.trigger, *patterns_)) {
    verdict.status = Status::hypothetical;
  }
  event.status = verdict.status;
  const bool happened = verdict.status == Status::reported || verdict.status == Status::historical;
  if (draft.pattern != nullptr && draft.pattern->status && happened) event.status = *draft.pattern->status;
  draft.deed = event.code;
  const auto folded = fold(event.code, verdict);
  if (!folded) return;
  event.code = folded->code;
  event.mode = folded->mode;
  event.status = Status::reported;
  draft.type = nullptr;
}

std::string EventCoder::finish(const Article& article, const Clause& clause, Draft& draft,
                               const Reading& reading) const {
  Event& event = draft.event;
  if (event.code == EventCode::PROTEST && all_of_state(article, event.actors)) {  // PLOVER: protest is civilian
    event.code = EventCode::ACCUSE;
    event.mode = "disapprove";
    draft.type = nullptr;
  }
  if (told_in_fiction(clause, draft.trigger, *patterns_)) return "a novel, film or game tells it";
  if (in_name(article, clause, event.evidence.sentence, draft.trigger)) return "it is a word of a name";
  const Quad kind = quad(event.code);
  const bool there = draft.pattern != nullptr && draft.pattern->sides;  // "reopened its embassy in Damascus"
  if (!there && (kind == Quad::verbal_cooperation || kind == Quad::verbal_conflict)) {
    std::erase_if(event.recipients, [&](std::uint32_t m) {
      return merely_where(article, clause, article.mentions[m], patterns_->inside());
    });
  }
  // A noun that names one side only ("the council's meeting") is like one that names nobody, and so is what no line
  // tells as such.
  if ((clause.is_noun(draft.trigger) || draft.pattern == nullptr) && event.code == EventCode::CONSULT &&
      event.actors.size() + event.recipients.size() < 2) {
    event.actors.clear();
    event.recipients.clear();
  }
  const auto press = [&](std::uint32_t m) {
    const auto& sectors = article.mentions[m].actor()->sectors;
    return !sectors.empty() && sectors.front() == Sector::JRN;
  };
  if (event.code == EventCode::CONSULT && (std::any_of(event.actors.begin(), event.actors.end(), press) ||
                                           std::any_of(event.recipients.begin(), event.recipients.end(), press))) {
    return "an interview is no consultation";
  }
  // "The UN warned that famine could spread"
  const auto helper = [&](std::uint32_t m) { return helps(article, m); };
  if (event.code == EventCode::THREATEN && draft.pattern == nullptr && event.recipients.empty() &&
      !event.actors.empty() && std::all_of(event.actors.begin(), event.actors.end(), helper)) {
    return "who helps and warns nobody threatens nobody";
  }
  const bool anybody = !event.actors.empty() || !event.recipients.empty();
  const bool meets_or_protests = event.code == EventCode::CONSULT || event.code == EventCode::PROTEST;
  const bool bare = meets_or_protests && !anybody && draft.pattern != nullptr;
  const bool users = draft.pattern != nullptr && draft.pattern->users;
  const double least = users ? 0 : least_known;
  const bool somebody = known(article, event.actors, event.reciprocal, draft.candidates, least) ||
                        known(article, event.recipients, event.reciprocal, draft.candidates, least);
  const auto names = [&](const Choice& words) {
    for (std::uint32_t t = 0; t < clause.size(); ++t) {
      if (clause.is(t, words)) return true;
    }
    return false;
  };
  const bool of_politics =
      reading.politics >= least_politics || (event.code == EventCode::ASSAULT && names(patterns_->war()));
  const bool unknown = !somebody && of_politics &&
                       (takes_part(article, event.actors, event.reciprocal, draft.candidates, least) ||
                        takes_part(article, event.recipients, event.reciprocal, draft.candidates, least));
  const auto between = [&](bool (*are)(const Actor&)) {
    const auto is = [&](std::uint32_t m) { return are(*article.mentions[m].actor()); };
    return !users && event.code != EventCode::PROTEST && std::all_of(event.actors.begin(), event.actors.end(), is) &&
           std::all_of(event.recipients.begin(), event.recipients.end(), is);
  };
  if (reading.crime && between(of_crime)) return "crime or business in an article of no politics";
  // "an estimated 400,000 have been killed", in a report on the team of a country at war
  if (reading.match && between(of_match) && !names(patterns_->arms())) return "sport in an article about sport";
  if (!somebody && !unknown && !bare) {  // a bare one may be told elsewhere, or its place be known
    return "nobody known acts in it or is acted upon";
  }
  const std::size_t others = event.reciprocal ? event.actors.size() - 1 : event.recipients.size();
  const EventType* const type = draft.type;
  if (type != nullptr) event.type = type->name;
  if ((type != nullptr ? type->recipient_required : recipient_required(event.code)) && others == 0) {
    return std::string(event.name()) + " needs a recipient and none is named";
  }
  event.confidence = confidence(draft, article, clause, reading.watch);
  // Whoever asks for doubtful rows asks for those of doubtful codes too.
  const double enough = reading.least_trust < default_least_trust ? reading.least_trust : least_confidence;
  if (event.confidence < enough) {
    return fmt::format("confidence {:.2f} is below {}", event.confidence, enough);
  }
  event.sides_confidence = sides_confidence(draft, article);
  if (event.mode.empty()) event.mode = details_.mode(clause, draft.trigger, event.code, type);
  event.cameo = type != nullptr ? type->cameo(event.mode) : cameo(event.code, event.mode);
  if (type != nullptr) event.type_score = type->score(event.mode);
  set_date(article, clause, draft.trigger, *patterns_, event);
  set_place(article, clause, draft.trigger, draft.words, *patterns_, event);
  event.attributed_to = carrier(article, event.evidence.trigger);
  event.claimed_by = claimed_by(article, event);
  return {};
}

}  // namespace dragoman
