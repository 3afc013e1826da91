#include "event/status.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "lexicon/source.h"

namespace dragoman {
namespace {

int weight(Status status) {
  switch (status) {
    case Status::negated:
      return 4;
    case Status::hypothetical:
      return 3;
    case Status::planned:
      return 2;
    case Status::historical:
      return 1;
    case Status::reported:
      return 0;
  }
  return 0;
}

/// A verb beside another one that does not share its auxiliaries: "do not recognise the group and have supported it",
/// "will not leave but fought", unlike "did not attack or kill".
bool has_own_tense(const Clause& clause, std::uint32_t token, std::uint32_t beside) {
  const auto finite = [&](std::uint32_t t) {
    const Penn tag = clause.token(t).xpos;
    return tag == Penn::VBD || tag == Penn::VBZ || tag == Penn::VBP;
  };
  const auto below = clause.children(token);
  return std::any_of(below.begin(), below.end(),
                     [&](std::uint32_t c) { return base(clause.token(c).deprel) == Deprel::aux; }) ||
         (finite(token) && clause.is_verb(beside) && !finite(beside));
}

void raise(StatusLexicon::Verdict& verdict, Status status, std::uint32_t because) {
  if (weight(status) <= weight(verdict.status)) return;
  verdict.status = status;
  verdict.because = because;
}

template <typename Wanted>
bool any_below(const Clause& clause, std::uint32_t token, Wanted wanted) {
  const auto below = clause.children(token);
  return std::any_of(below.begin(), below.end(), wanted);
}

/// "rebels fighting in the north": the participle describes them, as a relative clause does. "The risk of fighting" and
/// "risks being attacked" do not.
bool describes(const Clause& clause, std::uint32_t token) {
  const Penn tag = clause.token(token).xpos;
  if (clause.token(token).deprel != Deprel::acl || (tag != Penn::VBG && tag != Penn::VBN)) return false;
  return !any_below(clause, token, [&](std::uint32_t c) {
    const Deprel link = clause.token(c).deprel;
    return link == Deprel::mark || link == Deprel::case_ || link == Deprel::aux_pass;
  });
}

bool present(const Clause& clause, std::uint32_t token) {
  return clause.token(token).xpos == Penn::VBZ || clause.token(token).xpos == Penn::VBP;
}

}  // namespace

tl::expected<StatusLexicon, Problem> StatusLexicon::open(const LexiconFolders& folders, PatternScope scope) {
  const auto files = read_lexicon(folders, "status", SameName::replaces);
  if (!files) return tl::unexpected(files.error());
  StatusLexicon lexicon;
  Words& words = lexicon.words_;
  const std::unordered_map<std::string_view, Choice*> effects = {
      {"planned", &words.planned},
      {"hypothetical", &words.hypothetical},
      {"negated", &words.negated},
      {"negation", &words.negation},
      {"condition", &words.condition},
      {"modal_hypothetical", &words.modal_hypothetical},
      {"modal_future", &words.modal_future},
      {"complement", &words.complement},
      {"historical", &words.historical},
      {"achieved", &words.achieved},
      {"ongoing", &words.ongoing},
      {"kept", &words.kept},
      {"aftermath", &words.aftermath},
      {"portion", &words.portion},
      {"once", &words.once},
      {"again", &words.again},
      {"ago", &words.ago},
      {"long_time", &words.long_time},
      {"era", &words.era},
      {"within", &words.within},
      {"ordinal", &words.ordinal},
  };
  for (const LexiconFile& file : *files) {
    for (const LexiconLine& line : file.lines()) {
      const auto parts = fields(line.text);
      const auto effect = effects.find(parts[0]);
      if (effect == effects.end()) {
        return tl::unexpected(file.problem(line, "unknown effect '" + std::string(parts[0]) + "'"));
      }
      if (parts.size() != 2) return tl::unexpected(file.problem(line, "a line is: effect, two spaces, word, word"));
      auto more = parse_choice(parts[1], scope);
      if (!more) return tl::unexpected(file.problem(line, more.error()));
      Choice& all = *effect->second;
      all.single.insert(all.single.end(), more->single.begin(), more->single.end());
      std::sort(all.single.begin(), all.single.end());
      all.phrases.insert(all.phrases.end(), more->phrases.begin(), more->phrases.end());
    }
  }
  return lexicon;
}

bool StatusLexicon::going_on(const Clause& clause, std::uint32_t token) const {
  // "have begun the final phase of the retreat" as "begun to retreat"
  for (auto some = clause.head(token);
       some && base(clause.token(token).deprel) == Deprel::nmod && clause.is(*some, words_.portion);
       some = clause.head(token)) {
    token = *some;
  }
  const auto governor = clause.head(token);
  const Deprel relation = base(clause.token(token).deprel);
  return governor && (relation == Deprel::xcomp || relation == Deprel::obj) && clause.is(*governor, words_.ongoing);
}

bool StatusLexicon::kept_from(const Clause& clause, std::uint32_t token) const {
  return clause.linked_by(token, words_.kept);
}

void StatusLexicon::judge_alone(const Clause& clause, std::uint32_t token, bool whole, Verdict& verdict) const {
  bool modal = false, conditional = false;
  const bool in_condition = any_below(clause, token, [&](std::uint32_t c) {
    return clause.token(c).deprel == Deprel::mark && clause.is(c, words_.condition);
  });
  // "if they do not withdraw": whether they do is open
  const auto negate = [&](std::uint32_t by) {
    raise(verdict, in_condition ? Status::hypothetical : Status::negated, by);
  };
  for (const std::uint32_t c : clause.children(token)) {
    const Token& word = clause.token(c);
    switch (base(word.deprel)) {
      case Deprel::aux:
        if (!whole) break;
        if (clause.is(c, words_.modal_future)) {
          raise(verdict, Status::planned, c);
          verdict.future = true;
          modal = true;
        } else if (clause.is(c, words_.modal_hypothetical)) {
          raise(verdict, Status::hypothetical, c);
        }
        break;
      case Deprel::advcl:
        conditional = conditional || clause.linked_by(c, words_.condition);
        break;
      case Deprel::mark:
        if (clause.is(c, words_.condition)) raise(verdict, Status::hypothetical, c);
        if (clause.is(c, words_.negation)) negate(c);
        break;
      case Deprel::advmod:
        if (whole && clause.is(c, words_.negation)) negate(c);
        break;
      case Deprel::det:
      case Deprel::case_:
      case Deprel::cc:
        if (clause.is(c, words_.negation)) negate(c);
        break;
      default:
        break;
    }
  }
  if (modal && conditional) raise(verdict, Status::hypothetical, token);  // "will become a pariah if ..."
  if (const auto when = whole ? long_past(clause, token) : std::nullopt) raise(verdict, Status::historical, *when);
}

std::optional<std::uint32_t> StatusLexicon::long_past(const Clause& clause, std::uint32_t token) const {
  if (present(clause, token)) return std::nullopt;
  const auto perfect = [&](std::uint32_t c) {
    return base(clause.token(c).deprel) == Deprel::aux && present(clause, c);
  };
  for (const std::uint32_t c : clause.children(token)) {
    const Token& word = clause.token(c);
    switch (base(word.deprel)) {
      case Deprel::advmod:
        // "once backed"; not "backed once", "once again backed", "has once backed"
        if (clause.is(c, words_.once) && c < token && !clause.is(c + 1, words_.again) &&
            !any_below(clause, token, perfect)) {
          return c;
        }
        if (clause.is(c, words_.ago) && c > 0 && clause.is(c - 1, words_.long_time)) return c;  // "two decades ago"
        break;
      case Deprel::mark:
      case Deprel::case_:
        // "20 years since the massacre", "two years after they seized it"
        if (clause.is(c, words_.aftermath) && c > 0 && clause.is(c - 1, words_.long_time) && !clause.has_link(c - 1)) {
          return c - 1;
        }
        break;
      case Deprel::obl:
      case Deprel::nmod:
        if (clause.is(c, words_.era) && clause.linked_by(c, words_.within)) return c;  // "during the cold war"
        break;
      default:
        break;
    }
  }
  return std::nullopt;
}

StatusLexicon::Verdict StatusLexicon::judge(const Clause& clause, std::uint32_t trigger) const {
  Verdict verdict;
  std::uint32_t token = trigger;
  bool inherits = true;                                     // the words beside `token` say something of the trigger too
  bool whole = true;                                        // ... its auxiliaries and adverbs among them
  for (const std::uint32_t c : clause.children(trigger)) {  // "perhaps", "possibly"
    const bool adverb = clause.token(c).deprel == Deprel::advmod;
    if (adverb && clause.is(c, words_.modal_hypothetical)) raise(verdict, Status::hypothetical, c);
  }
  for (std::uint32_t steps = 0; steps < clause.size(); ++steps) {
    if (inherits) judge_alone(clause, token, whole, verdict);
    whole = true;
    const auto governor = clause.head(token);
    if (!governor) break;
    const Deprel relation = base(clause.token(token).deprel);
    const Penn tag = clause.token(token).xpos;
    const bool aside = clause.token(token).deprel == Deprel::acl_relcl || describes(clause, token);
    // "warned of an attack", "the threat of an attack"; but not "warned during a visit"
    const bool relation_by_preposition = (relation == Deprel::obl || relation == Deprel::nmod) &&
                                         !clause.is_verb(token) && clause.linked_by(token, words_.complement);
    const bool complement = relation == Deprel::xcomp || relation == Deprel::ccomp || relation == Deprel::obj ||
                            (relation == Deprel::acl && !aside) || clause.token(token).deprel == Deprel::nsubj_pass ||
                            relation == Deprel::csubj || relation == Deprel::compound || relation_by_preposition ||
                            (relation == Deprel::advcl && (clause.has_link(token) || kept_from(clause, token)));
    const Status before = verdict.status;
    if (complement && inherits) {
      if (clause.is(*governor, words_.negated)) raise(verdict, Status::negated, *governor);
      if (clause.is(*governor, words_.hypothetical)) raise(verdict, Status::hypothetical, *governor);
      if (clause.is(*governor, words_.planned)) {
        raise(verdict, Status::planned, *governor);
        verdict.future = true;
      }
      if (clause.is(*governor, words_.historical)) raise(verdict, Status::historical, *governor);
    }
    // "forces to combat them", "a commitment to withdraw"; but "the first to attack" did
    const bool to_come = relation == Deprel::acl && tag == Penn::VB && !clause.is(*governor, words_.ordinal) &&
                         !any_below(clause, *governor, [&](std::uint32_t c) { return clause.is(c, words_.ordinal); });
    if (to_come && inherits) raise(verdict, Status::planned, token);
    // "Killing civilians is a crime" tells of no killing.
    const bool subject = token == trigger || tag == Penn::VB;  // "it would be a crime to attack them"
    if (relation == Deprel::csubj && inherits && subject && !clause.is_verb(*governor))
      raise(verdict, Status::hypothetical, token);
    // "to combat operations" as a purpose has not happened yet; where the verb brings it about, it is as that verb.
    const bool purpose = relation == Deprel::advcl && tag == Penn::VB;
    const bool achieved = purpose && clause.is(*governor, words_.achieved);
    if (purpose && !achieved && inherits) raise(verdict, Status::planned, token);
    // A relative clause, an aside or a clause of time stands by itself: what governs it says nothing of it. Nor does a
    // "that" clause take over what is said of its governor: "did not say that X attacked".
    const bool own_subject =
        any_below(clause, token, [&](std::uint32_t c) { return base(clause.token(c).deprel) == Deprel::nsubj; });
    switch (relation) {
      case Deprel::xcomp:
      case Deprel::obj:
      case Deprel::nsubj:
        break;
      case Deprel::conj:
        inherits = inherits && !own_subject;
        whole = !has_own_tense(clause, token, *governor);
        break;
      case Deprel::acl:
        inherits = inherits && !aside;
        break;
      case Deprel::obl:
        inherits = inherits && !clause.is_verb(token) && !clause.linked_by(token, words_.aftermath);
        break;
      case Deprel::nmod:
      case Deprel::compound:
        // "victims of the attack could not be found" says nothing of the attack; "a wave of attacks may follow" does
        inherits =
            inherits && !clause.is_verb(token) && (verdict.status != before || clause.is(*governor, words_.portion));
        break;
      default:
        inherits = inherits && achieved;
        break;
    }
    token = *governor;
    if (!inherits) break;
  }
  return verdict;
}

}  // namespace dragoman
