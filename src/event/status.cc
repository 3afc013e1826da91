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
      return 3;
    case Status::hypothetical:
      return 2;
    case Status::planned:
      return 1;
    default:
      return 0;
  }
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

}  // namespace

tl::expected<StatusLexicon, Problem> StatusLexicon::open(const LexiconFolders& folders, PatternScope scope) {
  const auto files = read_lexicon(folders, "status", SameName::replaces);
  if (!files) return tl::unexpected(files.error());
  StatusLexicon lexicon;
  Words& words = lexicon.words_;
  const std::unordered_map<std::string_view, Choice*> effects = {
      {"planned", &words.planned},           {"hypothetical", &words.hypothetical},
      {"negated", &words.negated},           {"negation", &words.negation},
      {"condition", &words.condition},       {"modal_hypothetical", &words.modal_hypothetical},
      {"modal_future", &words.modal_future}, {"complement", &words.complement},
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

void StatusLexicon::judge_alone(const Clause& clause, std::uint32_t token, bool whole, Verdict& verdict) const {
  bool modal = false, conditional = false;
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
        if (clause.is(c, words_.negation)) raise(verdict, Status::negated, c);
        break;
      case Deprel::advmod:
        if (whole && clause.is(c, words_.negation)) raise(verdict, Status::negated, c);
        break;
      case Deprel::det:
      case Deprel::case_:
      case Deprel::cc:
        if (clause.is(c, words_.negation)) raise(verdict, Status::negated, c);
        break;
      default:
        break;
    }
  }
  if (modal && conditional) raise(verdict, Status::hypothetical, token);  // "will become a pariah if ..."
}

StatusLexicon::Verdict StatusLexicon::judge(const Clause& clause, std::uint32_t trigger) const {
  Verdict verdict;
  std::uint32_t token = trigger;
  bool inherits = true;  // the words beside `token` say something of the trigger too
  bool whole = true;     // ... its auxiliaries and adverbs among them
  for (std::uint32_t steps = 0; steps < clause.size(); ++steps) {
    if (inherits) judge_alone(clause, token, whole, verdict);
    whole = true;
    const auto governor = clause.head(token);
    if (!governor) break;
    const Deprel relation = base(clause.token(token).deprel);
    // "warned of an attack", "the threat of an attack"; but not "warned during a visit"
    const bool relation_by_preposition = (relation == Deprel::obl || relation == Deprel::nmod) &&
                                         !clause.is_verb(token) && clause.linked_by(token, words_.complement);
    const bool complement = relation == Deprel::xcomp || relation == Deprel::ccomp || relation == Deprel::obj ||
                            relation == Deprel::acl || clause.token(token).deprel == Deprel::nsubj_pass ||
                            relation == Deprel::csubj || relation_by_preposition ||
                            (relation == Deprel::advcl && clause.has_link(token));
    const bool relative = clause.token(token).deprel == Deprel::acl_relcl;
    if (complement && !relative && inherits) {
      if (clause.is(*governor, words_.negated)) raise(verdict, Status::negated, *governor);
      if (clause.is(*governor, words_.hypothetical)) raise(verdict, Status::hypothetical, *governor);
      if (clause.is(*governor, words_.planned)) {
        raise(verdict, Status::planned, *governor);
        verdict.future = true;
      }
    }
    // "Killing civilians is a crime" tells of no killing.
    if (relation == Deprel::csubj && inherits && !clause.is_verb(*governor))
      raise(verdict, Status::hypothetical, token);
    // "to combat operations" as a purpose has not happened yet.
    const bool purpose = relation == Deprel::advcl && clause.token(token).xpos == Penn::VB;
    if (purpose && inherits) raise(verdict, Status::planned, token);
    // A relative clause, an aside or a clause of time stands by itself: what governs it says nothing of it. Nor does a
    // "that" clause take over what is said of its governor: "did not say that X attacked".
    const bool own_subject =
        std::any_of(clause.children(token).begin(), clause.children(token).end(),
                    [&](std::uint32_t c) { return base(clause.token(c).deprel) == Deprel::nsubj; });
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
        inherits = inherits && !relative;
        break;
      case Deprel::obl:
      case Deprel::nmod:
      case Deprel::compound:
        inherits = inherits && !clause.is_verb(token);
        break;
      default:
        inherits = false;
        break;
    }
    token = *governor;
    if (!inherits) break;
  }
  return verdict;
}

}  // namespace dragoman
