#include "event/clause.h"

#include <algorithm>

#include "article/ascii_lower.h"

namespace dragoman {
namespace {

bool contains(const std::vector<WordTable::Id>& sorted, WordTable::Id id) {
  return id != 0 && std::binary_search(sorted.begin(), sorted.end(), id);
}

/// What a past tense, participle or gerund may be a form of, where its lemma is no word of the lexicon ("freed" is
/// taken for a form of "fre"): the form without its ending, with its e, its y or without a doubled letter, if the
/// lexicon has just such a word. 0 if it has none.
WordTable::Id unbent(std::string_view form, const WordTable& words) {
  const auto without = [&](std::size_t ending, std::string_view more) {
    return words.find(std::string(form.substr(0, form.size() - ending)) + std::string(more));
  };
  const bool past = form.size() > 4 && form.ends_with("ed");
  const bool gerund = form.size() > 5 && form.ends_with("ing");
  if (!past && !gerund) return 0;
  const std::size_t ending = past ? 2 : 3;
  if (form.ends_with("ied")) {
    if (const auto id = without(3, "y")) return id;
  }
  if (const auto id = without(ending, "e")) return id;
  if (const auto id = without(ending, "")) return id;
  const std::string_view stem = form.substr(0, form.size() - ending);
  return stem.size() > 2 && stem[stem.size() - 1] == stem[stem.size() - 2] ? without(ending + 1, "") : 0;
}

}  // namespace

void Clause::fill(std::string_view text, const Sentence& sentence, const WordTable& words, const Choice& light,
                  const Choice& journey) {
  sentence_ = &sentence;
  light_ = &light;
  journey_ = &journey;
  by_.single.assign(1, words.find("by"));
  children_.fill(sentence);
  lemma_.clear();
  form_.clear();
  for (const Token& token : sentence.tokens) {
    const std::string form = ascii_lower(text.substr(token.span.begin, token.span.size()));
    lemma_.push_back(words.find(ascii_lower(token.lemma)));
    if (lemma_.back() == 0 && token.upos == Upos::VERB) lemma_.back() = unbent(form, words);
    form_.push_back(words.find(form));
  }
}

std::optional<std::uint32_t> Clause::head(std::uint32_t i) const {
  const std::int32_t head = token(i).head;
  if (head < 0) return std::nullopt;
  return static_cast<std::uint32_t>(head);
}

std::size_t Clause::matched_words(std::uint32_t i, const Choice& choice) const {
  std::size_t best = contains(choice.single, lemma_[i]) || contains(choice.single, form_[i]) ? 1 : 0;
  for (const auto& phrase : choice.phrases) {
    if (phrase.size() <= best || phrase.size() > i + 1) continue;
    bool all = true;
    for (std::size_t k = 0; k < phrase.size() && all; ++k) {
      const std::size_t at = i + 1 - phrase.size() + k;
      all = lemma_[at] == phrase[k] || form_[at] == phrase[k];
    }
    if (all) best = phrase.size();
  }
  return best;
}

bool Clause::is(std::uint32_t i, const Choice& choice) const { return matched_words(i, choice) > 0; }

bool Clause::has_link(std::uint32_t i) const {
  return std::any_of(children(i).begin(), children(i).end(),
                     [&](std::uint32_t c) { return token(c).deprel == Deprel::case_ && token(c).xpos != Penn::POS; });
}

bool Clause::linked_by(std::uint32_t i, const Choice& choice) const {
  for (const std::uint32_t c : children(i)) {
    const Deprel relation = token(c).deprel;
    if (relation != Deprel::case_ && relation != Deprel::mark) continue;
    if (is(c, choice)) return true;
    for (const std::uint32_t part : children(c)) {  // "because of", "according to"
      if (token(part).deprel == Deprel::fixed && is(part, choice)) return true;
    }
  }
  return false;
}

bool Clause::is_verb(std::uint32_t i) const {
  const Token& word = token(i);
  // Part of speech and Penn tag are told apart from one another: what a finite form is, is a verb.
  const bool finite = word.xpos == Penn::VBD || word.xpos == Penn::VBZ || word.xpos == Penn::VBP;
  return word.upos == Upos::VERB || word.upos == Upos::AUX || (word.upos == Upos::NOUN && finite);
}
bool Clause::is_noun(std::uint32_t i) const { return token(i).upos == Upos::NOUN || token(i).upos == Upos::PROPN; }

std::optional<std::uint32_t> Clause::child(std::uint32_t i, Deprel relation) const {
  for (const std::uint32_t c : children(i)) {
    if (token(c).deprel == relation) return c;
  }
  return std::nullopt;
}

bool Clause::relative_pronoun(std::uint32_t i) const {
  const Penn tag = token(i).xpos;
  return tag == Penn::WDT || tag == Penn::WP || (tag == Penn::IN && token(i).upos == Upos::PRON);
}

bool Clause::coordinated(std::uint32_t i) const {
  if (token(i).deprel != Deprel::conj) return false;
  const auto first = head(i);
  const auto governor = first ? head(*first) : std::nullopt;
  return first && !(governor && std::min(*first, i) < *governor && *governor < std::max(*first, i));
}

std::optional<std::uint32_t> Clause::antecedent(std::uint32_t verb) const {
  for (int step = 0; step < longest_chain; ++step) {
    if (token(verb).deprel == Deprel::acl_relcl) return head(verb);
    if (token(verb).deprel != Deprel::conj || !head(verb)) return std::nullopt;
    verb = *head(verb);
  }
  return std::nullopt;
}

std::optional<std::uint32_t> Clause::expressed_subject(std::uint32_t verb) const {
  for (const std::uint32_t c : children(verb)) {
    if (base(token(c).deprel) != Deprel::nsubj) continue;
    if (relative_pronoun(c)) {
      if (const auto noun = antecedent(verb)) return noun;
    }
    return c;
  }
  // A finite verb of English has a subject: "after a court sentenced ..." may be read as if "after a court" were a
  // phrase.
  const Penn tag = token(verb).xpos;
  if (token(verb).deprel == Deprel::advcl && (tag == Penn::VBD || tag == Penn::VBZ || tag == Penn::VBP)) {
    for (const std::uint32_t c : children(verb)) {
      if (c < verb && token(c).deprel == Deprel::obl && has_link(c)) return c;
    }
  }
  return std::nullopt;
}

bool Clause::passive(std::uint32_t verb) const {
  for (int step = 0; step < longest_chain; ++step) {
    bool own_subject = false, own_auxiliary = false;
    for (const std::uint32_t c : children(verb)) {
      const Deprel relation = token(c).deprel;
      if (relation == Deprel::nsubj_pass || relation == Deprel::aux_pass || relation == Deprel::csubj_pass) return true;
      if (relation == Deprel::obl_agent && token(verb).xpos == Penn::VBN) return true;
      own_subject = own_subject || base(relation) == Deprel::nsubj;
      own_auxiliary = own_auxiliary || relation == Deprel::aux;
    }
    if (token(verb).xpos != Penn::VBN || own_subject) return false;
    const Deprel relation = token(verb).deprel;
    if (relation == Deprel::acl || relation == Deprel::amod) return true;
    if (relation == Deprel::advcl) return !own_auxiliary && !child(verb, Deprel::obj);
    if (relation != Deprel::conj || own_auxiliary || !head(verb)) return false;
    verb = *head(verb);
  }
  return false;
}

std::optional<std::uint32_t> Clause::agent(std::uint32_t verb) const {
  if (const auto by = child(verb, Deprel::obl_agent)) return by;
  for (const std::uint32_t c : children(verb)) {
    if (token(c).deprel == Deprel::obl && linked_by(c, by_) && is_noun(c)) return c;
  }
  return std::nullopt;
}

std::optional<std::uint32_t> Clause::understood_subject(std::uint32_t verb, int links) const {
  for (; links > 0; --links) {
    if (const auto subject = expressed_subject(verb)) return subject;
    const auto governor = head(verb);
    if (!governor) return std::nullopt;
    switch (token(verb).deprel) {
      case Deprel::xcomp:
        if (is_noun(*governor) || token(*governor).upos == Upos::ADJ) break;
        if (!passive(*governor)) {  // "urged the rebels to leave": the rebels leave
          if (const auto whom = child(*governor, Deprel::obj)) return whom;
          if (const auto whom = child(*governor, Deprel::iobj)) return whom;
        }
        break;
      case Deprel::acl:
        if (token(verb).xpos == Penn::VB) {  // "Russia's decision to attack"
          const auto doers = doers_of_noun(*governor, links - 1);
          if (doers.empty()) return std::nullopt;
          return doers.front();
        }
        return governor;
      case Deprel::acl_relcl:
        return governor;
      case Deprel::amod:
        return is_noun(*governor) ? governor : std::nullopt;
      case Deprel::conj:
      case Deprel::advcl:
        break;
      default:
        return std::nullopt;
    }
    if (is_noun(*governor) && !expressed_subject(*governor)) {
      const auto doers = doers_of_noun(*governor, links - 1);
      if (doers.empty()) return std::nullopt;
      return doers.front();
    }
    verb = *governor;
  }
  return std::nullopt;
}

std::optional<std::uint32_t> Clause::doer(std::uint32_t verb) const {
  return passive(verb) ? agent(verb) : understood_subject(verb);
}

std::vector<std::uint32_t> Clause::objects(std::uint32_t verb) const {
  std::vector<std::uint32_t> out;
  if (passive(verb)) {
    if (const auto subject = understood_subject(verb)) out.push_back(*subject);
    // "was given weapons": the second object stays one.
  }
  for (const Deprel relation : {Deprel::obj, Deprel::iobj}) {
    for (const std::uint32_t c : children(verb)) {
      if (token(c).deprel != relation) continue;
      const auto noun = relative_pronoun(c) ? antecedent(verb) : std::nullopt;
      out.push_back(noun.value_or(c));
    }
  }
  if (!out.empty()) return out;
  if (const auto noun = antecedent(verb)) {  // "the town that rebels attacked"
    const auto subject = expressed_subject(verb);
    if (subject && *subject != *noun) out.push_back(*noun);
  }
  if (!out.empty() || !is_verb(verb)) return out;
  // "killed between 40 and 50 farmers" may be read as if the farmers were an adjunct.
  for (const std::uint32_t c : children(verb)) {
    if (c > verb && token(c).deprel == Deprel::obl && token(c).phrase == PhraseKind::person && !has_link(c) &&
        child(c, Deprel::nummod)) {
      out.push_back(c);
    }
  }
  if (!out.empty()) return out;
  // "attacked and killed the mayor": one object for both.
  for (const std::uint32_t c : children(verb)) {
    if (token(c).deprel == Deprel::conj && is_verb(c) && !expressed_subject(c)) {
      if (const auto shared = child(c, Deprel::obj)) out.push_back(*shared);
    }
  }
  return out;
}

std::vector<std::uint32_t> Clause::doers_of_noun(std::uint32_t noun, int links) const {
  std::vector<std::uint32_t> out;
  if (const auto owner = child(noun, Deprel::nmod_poss)) out.push_back(*owner);
  for (const std::uint32_t c : children(noun)) {
    if (base(token(c).deprel) == Deprel::nmod && linked_by(c, by_)) out.push_back(c);
    const bool carried_out = (token(c).deprel == Deprel::acl || token(c).deprel == Deprel::acl_relcl) && is(c, *light_);
    if (!carried_out) continue;
    const auto who = passive(c) ? agent(c) : expressed_subject(c);
    if (who && *who != noun) out.push_back(*who);
  }
  if (const auto verb = head(noun); verb && links > 0 && is(*verb, *light_)) {
    const Deprel relation = token(noun).deprel;
    const auto object = child(*verb, Deprel::obj);
    // "executed two men over a killing": whom it is done to has taken the place of what is done
    const bool done_to = base(relation) == Deprel::obl && object && token(*object).phrase == PhraseKind::person;
    if (relation == Deprel::obj || relation == Deprel::nsubj_pass || (base(relation) == Deprel::obl && !done_to)) {
      const auto who = passive(*verb) ? agent(*verb) : understood_subject(*verb, links - 1);
      if (who && *who != noun) out.push_back(*who);
    }
  }
  if (const auto verb = head(noun);
      verb && links > 0 && base(token(noun).deprel) == Deprel::obl && is(noun, *journey_)) {
    const auto who = understood_subject(*verb, links - 1);
    if (who && *who != noun) out.push_back(*who);
  }
  for (const std::uint32_t c : children(noun)) {
    const Deprel relation = token(c).deprel;
    if (relation == Deprel::amod || base(relation) == Deprel::compound || relation == Deprel::nmod) {
      if (!has_link(c)) out.push_back(c);
    }
  }
  return out;
}

}  // namespace dragoman
