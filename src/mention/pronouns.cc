#include "mention/pronouns.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_set>

#include "article/ascii_lower.h"
#include "lexicon/source.h"
#include "mention/antecedents.h"
#include "mention/more_mentions.h"
#include "mention/subjects.h"
#include "mention/takes_part.h"

namespace dragoman {
namespace {

constexpr std::uint32_t sentences_back = 2;

/// A pronoun that is no possessive does not stand for the subject of its own clause (Chomsky's principle B).
bool same_clause(const Sentence& sentence, std::uint32_t pronoun, bool same_sentence, std::uint32_t actor) {
  if (!same_sentence || sentence.tokens[pronoun].xpos == Penn::PRP_S) return false;
  const std::int32_t verb = sentence.tokens[actor].head;
  std::int32_t up = sentence.tokens[pronoun].head;
  for (std::size_t steps = 0; up >= 0 && steps < sentence.tokens.size(); ++steps) {
    if (up == verb) return true;
    const Token& token = sentence.tokens[static_cast<std::size_t>(up)];
    const bool own_subject = has_subject(sentence.tokens, up);
    if (token.upos == Upos::VERB || own_subject) {                      // a clause, as in "said that it was ready"
      if (token.head == static_cast<std::int32_t>(actor)) return true;  // "forces that push them"
      // "police arrested thirty and beat them": the second verb has the first one's subject
      if (own_subject || token.deprel != Deprel::conj || !subject(sentence.tokens[actor])) return false;
    }
    up = token.head;
  }
  return false;
}

/// The subject of the clause that governs the pronoun's: in "China said that they will help" they are China, and in
/// "blamed the rebels, who said they" the rebels.
std::optional<std::uint32_t> reporting_subject(const Sentence& sentence, std::uint32_t pronoun) {
  std::int32_t verb = static_cast<std::int32_t>(pronoun);
  for (std::size_t steps = 0; verb >= 0 && steps < sentence.tokens.size(); ++steps) {
    const Token& token = sentence.tokens[static_cast<std::size_t>(verb)];
    if (token.deprel == Deprel::ccomp) break;
    if (token.deprel != Deprel::nsubj && token.deprel != Deprel::nsubj_pass && token.deprel != Deprel::conj) {
      return std::nullopt;
    }
    verb = token.head;
  }
  if (verb < 0) return std::nullopt;
  return subject_of(sentence.tokens, sentence.tokens[static_cast<std::size_t>(verb)].head);
}

Actor copied(const Actor& actor) {
  Actor copy = actor;
  copy.rules.insert(copy.rules.begin(), "pronoun");
  return copy;
}

/// Those whom "they" at the head of a sentence stand for where the sentence before has two by name as its subject:
/// "Eritrea and Ethiopia fought a war. They made peace." Indices into the mentions; nothing else may be meant.
std::optional<std::array<std::uint32_t, 2>> pair_before(const Article& article, std::size_t next, std::uint32_t s,
                                                        std::uint32_t t) {
  const auto main_subject = [](const Sentence& sentence, const Token& token) {
    return token.deprel == Deprel::nsubj && in_main_clause(sentence.tokens, token);
  };
  if (s == 0 || !main_subject(article.sentences[s], article.sentences[s].tokens[t])) return {};
  const auto& tokens = article.sentences[s - 1].tokens;
  std::optional<std::uint32_t> first;
  std::optional<std::uint32_t> second;
  for (std::size_t m = next; m-- > 0 && article.mentions[m].sentence + 1 >= s;) {
    const Mention& mention = article.mentions[m];
    if (mention.actor() == nullptr) continue;
    if (mention.sentence == s) return {};  // somebody nearer
    const Token& head = tokens[mention.head];
    if (head.upos != Upos::PROPN || mention.actor()->unknown()) continue;
    if (main_subject(article.sentences[s - 1], head)) {
      if (first) return {};
      first = static_cast<std::uint32_t>(m);
    } else if (head.deprel == Deprel::conj && head.head >= 0 &&
               main_subject(article.sentences[s - 1], tokens[static_cast<std::size_t>(head.head)])) {
      if (second) return {};
      second = static_cast<std::uint32_t>(m);
    }
  }
  if (!first || !second) return {};
  return std::array{*first, *second};
}

/// "Nine of them", "some of them": the word that counts them; else the pronoun itself.
std::uint32_t counted(const Sentence& sentence, std::uint32_t pronoun) {
  const Token& token = sentence.tokens[pronoun];
  if (token.deprel != Deprel::nmod || token.head < 0 || token.head >= static_cast<std::int32_t>(pronoun))
    return pronoun;
  const auto head = static_cast<std::uint32_t>(token.head);
  const Upos upos = sentence.tokens[head].upos;
  return upos == Upos::NUM || upos == Upos::DET || upos == Upos::ADJ ? head : pronoun;
}

/// The people of whom "five" or "all" are some to whom something is done: the latest, in this sentence or the one
/// before, to whom something was done.
std::optional<std::uint32_t> counted_from(std::span<const Mention> before, const Article& article, std::uint32_t s) {
  for (std::size_t m = before.size(); m-- > 0 && before[m].sentence + 1 >= s;) {
    if (before[m].actor() == nullptr) continue;
    const Token& head = article.sentences[before[m].sentence].tokens[before[m].head];
    if (undergoes(head.deprel) && (plural(head) || head.lemma == "people")) return static_cast<std::uint32_t>(m);
  }
  return {};
}

/// A pronoun of which nobody says whom it stands for.
Mention somebody(std::uint32_t sentence, std::uint32_t token, Span span) {
  Mention mention;
  mention.span = span;
  mention.sentence = sentence;
  mention.head = token;
  mention.what = copied({});
  return mention;
}

Mention stand_for(const Article& article, std::uint32_t actor, std::uint32_t sentence, std::uint32_t token, Span span) {
  Mention mention = somebody(sentence, token, span);
  mention.what = copied(*article.mentions[actor].actor());
  mention.antecedent = actor;
  return mention;
}

/// Whether the words stand in what somebody is told to say.
bool said_by_others(const Article& article, Span words) {
  return std::any_of(article.attributions.begin(), article.attributions.end(), [&](const Attribution& said) {
    return said.quote != Attribution::Quote::indirect &&
           std::any_of(said.content.begin(), said.content.end(), [&](Span content) { return content.contains(words); });
  });
}

}  // namespace

std::unordered_set<std::string>* Pronouns::set_of(std::string_view name) {
  if (name == "both") return &both_;
  if (name == "states") return &states_;
  if (name == "persons") return &persons_;
  if (name == "charge") return &charge_;
  if (name == "statements") return &statements_;
  if (name == "counts") return &counts_;
  if (name == "harms") return &harm_.harms;
  if (name == "trespass") return &harm_.trespass;
  if (name == "ground") return &harm_.ground;
  return nullptr;
}

tl::expected<Pronouns, Problem> Pronouns::open(const LexiconFolders& folders) {
  const auto files = read_lexicon(folders, "speech");
  if (!files) return tl::unexpected(files.error());
  Pronouns pronouns;
  for (const LexiconFile& file : *files) {
    if (file.name().ends_with("/sexes.lex")) {
      for (const LexiconLine& line : file.lines()) {
        const auto parts = fields(line.text);
        if (parts.size() != 2 || (parts[0] != "man" && parts[0] != "woman"))
          return tl::unexpected(file.problem(line, "a line is: man|woman, words"));
        for (const std::string_view word : split(parts[1], ","))
          pronouns.sexes_.insert_or_assign(std::string(word), parts[0] == "man" ? Sex::man : Sex::woman);
      }
    }
    if (!file.name().ends_with("/pronouns.lex")) continue;
    for (const LexiconLine& line : file.lines()) {
      const auto parts = fields(line.text);
      if (parts.size() != 3)
        return tl::unexpected(file.problem(
            line,
            "a line is: one|many|both|states|persons|speaker|charge|counts|harms|trespass|ground|statements, "
            "man|woman|body|either, words"));
      if (std::unordered_set<std::string>* const set = pronouns.set_of(parts[0])) {
        for (const std::string_view word : split(parts[2], ",")) set->emplace(word);
        continue;
      }
      Pronoun pronoun;
      pronoun.number = parts[0] == "one" ? Number::one : parts[0] == "many" ? Number::many : Number::speaker;
      pronoun.kind = parts[1] == "body" ? Kind::body : parts[1] == "either" ? Kind::either : Kind::person;
      pronoun.woman = parts[1] == "woman";
      for (const std::string_view word : split(parts[2], ",")) {
        pronouns.words_.emplace(word, pronoun);
        if (pronoun.number == Number::speaker && pronoun.kind == Kind::body) pronouns.we_.emplace(word);
      }
    }
  }
  return pronouns;
}

bool Pronouns::counts(const Article& article, const Sentence& sentence, std::uint32_t t) const {
  const Token& token = sentence.tokens[t];
  if (token.deprel != Deprel::nsubj_pass) return false;
  if (token.upos != Upos::NUM && !counts_.contains(ascii_lower(article.words(token.span)))) return false;
  return takes_part(sentence, t) && std::none_of(sentence.tokens.begin(), sentence.tokens.end(), [&](const Token& one) {
           return one.head == static_cast<std::int32_t>(t) && one.deprel != Deprel::det && one.deprel != Deprel::advmod;
         });
}

const Pronouns::Pronoun* Pronouns::find(const Article& article, const Token& token) const {
  if (token.upos != Upos::PRON || token.deprel == Deprel::expl) return nullptr;
  const auto found = words_.find(ascii_lower(article.words(token.span)));
  return found == words_.end() ? nullptr : &found->second;
}

bool Pronouns::agrees(const Mention& mention, const Token& head, const Pronoun& pronoun) {
  const Actor& actor = *mention.actor();
  // "The United States", "the Taliban's Forces": a body with a name of its own is one.
  const bool many = plural(head) && (head.xpos != Penn::NNPS || actor.entity.empty());
  // A bare country has no sector; a person has one by the role, and stands in the singular.
  const bool body = !actor.person && (!actor.entity.empty() || head.phrase == PhraseKind::body);
  const bool person = !many && !body && (actor.person || !actor.sectors.empty() || actor.unknown());
  if (pronoun.number == Number::one && many) return false;
  // "They" may be a group that is named in the singular, but hardly a state.
  if (pronoun.number == Number::many && !many && (head.upos != Upos::PROPN || actor.sectors.empty())) return false;
  return (pronoun.kind != Kind::person || person) && (pronoun.kind != Kind::body || !person);
}

const Mention* Pronouns::antecedent(const Article& article, const std::vector<const Mention*>& subjects,
                                    const Mention* object, const Pronoun& pronoun, std::uint32_t s, std::uint32_t t) {
  const Sentence& sentence = article.sentences[s];
  const Mention* embedded = nullptr;  // the nearest subject of a subordinate clause in an earlier sentence
  for (auto candidate = subjects.rbegin(); candidate != subjects.rend(); ++candidate) {
    const Mention& mention = **candidate;
    if (mention.sentence + sentences_back < s) break;
    if (embedded != nullptr && mention.sentence != embedded->sentence) break;
    const bool same_sentence = mention.sentence == s;
    if (!same_sentence && object != nullptr) return object;
    const auto& tokens = article.sentences[mention.sentence].tokens;
    const Token& head = tokens[mention.head];
    if (same_sentence && pronoun.number == Number::many && reporting_subject(sentence, t) == mention.head)
      return &mention;
    if (!agrees(mention, head, pronoun) || same_clause(sentence, t, same_sentence, mention.head)) continue;
    const bool main_clause = in_main_clause(tokens, head);
    if (same_sentence || main_clause) return &mention;
    if (embedded == nullptr) embedded = &mention;
  }
  return embedded != nullptr ? embedded : object;
}

const Mention* Pronouns::owner(const Sentence& sentence, std::uint32_t t, const Pronoun& pronoun,
                               const std::vector<const Mention*>& objects) {
  if (sentence.tokens[t].xpos != Penn::PRP_S || pronoun.kind == Kind::person) return nullptr;
  const auto fits = [&](const Mention* one) { return agrees(*one, sentence.tokens[one->head], pronoun); };
  const auto latest = std::find_if(objects.rbegin(), objects.rend(), fits);
  return latest == objects.rend() ? nullptr : *latest;
}

const Mention* Pronouns::blamed(const Sentence& sentence, std::uint32_t t, const Pronoun& pronoun,
                                const std::vector<const Mention*>& objects) const {
  const auto& tokens = sentence.tokens;
  if (tokens[t].xpos != Penn::PRP_S || tokens[t].head < 0) return nullptr;
  const Token& deed = tokens[static_cast<std::size_t>(tokens[t].head)];
  const bool linked = std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
    return token.head == tokens[t].head && token.deprel == Deprel::case_ && charge_.contains(token.lemma);
  });
  if (!linked || (base(deed.deprel) != Deprel::obl && base(deed.deprel) != Deprel::nmod)) return nullptr;
  for (const Mention* one : objects) {
    const Token& head = tokens[one->head];
    if (head.head == deed.head && head.deprel == Deprel::obj && agrees(*one, head, pronoun)) return one;
  }
  return nullptr;
}

const Mention* Pronouns::only(const Article& article, std::span<const Mention> before,
                              const std::vector<Mention>& pronouns, const Pronoun& pronoun, std::uint32_t s,
                              std::uint32_t t) {
  if (pronoun.number != Number::many) return nullptr;
  const Mention* barred = nullptr;  // the subject of its own clause
  for (const std::uint32_t back : {0U, 1U}) {
    const Mention* found = nullptr;
    bool several = false;
    const auto add = [&](const Mention& mention, const Mention& meant) {
      if (mention.sentence + back != s) return;
      const Token& head = article.sentences[meant.sentence].tokens[meant.head];
      if (!plural(head) || !agrees(meant, head, pronoun)) return;
      if (same_clause(article.sentences[s], t, back == 0, mention.head)) {
        barred = &meant;
      } else {
        several = several || (found != nullptr && found != &meant);
        found = &meant;
      }
    };
    for (auto mention = before.rbegin(); mention != before.rend() && mention->sentence + back >= s; ++mention) {
      if (mention->actor() != nullptr) add(*mention, *mention);
    }
    for (auto mention = pronouns.rbegin(); mention != pronouns.rend() && mention->sentence + back >= s; ++mention) {
      if (mention->antecedent) add(*mention, article.mentions[*mention->antecedent]);
    }
    if (several) return nullptr;
    if (found == nullptr) continue;
    const auto lemma = [&](const Mention& one) { return article.sentences[one.sentence].tokens[one.head].lemma; };
    const bool itself = barred != nullptr && lemma(*found) == lemma(*barred);  // "police beat them" after "the police"
    return itself ? nullptr : found;
  }
  return nullptr;
}

void Pronouns::resolve(Article& article, const std::function<void(const WeighedPronoun&)>& watch) const {
  PronounChoice choice(article, sexes_);
  std::vector<Mention> found;
  std::vector<const Mention*> subjects;  // actors that are subjects, the latest last
  std::vector<const Mention*> objects;   // all others of the sentence
  std::size_t next = 0;
  for (std::uint32_t s = 0; s < article.sentences.size(); ++s) {
    const Sentence& sentence = article.sentences[s];
    objects.clear();
    for (std::uint32_t t = 0; t < sentence.tokens.size(); ++t) {
      const Token& token = sentence.tokens[t];
      while (next < article.mentions.size() && article.mentions[next].span.begin < token.span.begin) {
        const Mention& mention = article.mentions[next++];
        if (mention.actor() == nullptr) continue;
        choice.name(static_cast<std::uint32_t>(next - 1));
        const bool acts = subject(article.sentences[mention.sentence].tokens[mention.head]);
        if (acts || mention.sentence == s) (acts ? subjects : objects).push_back(&mention);
      }
      if (counts(article, sentence, t)) {
        const bool named =
            next < article.mentions.size() && article.mentions[next].sentence == s && article.mentions[next].head == t;
        if (named) continue;
        const auto whole = counted_from({article.mentions.data(), next}, article, s);
        found.push_back(whole ? stand_for(article, *whole, s, t, token.span) : somebody(s, t, token.span));
        continue;
      }
      const Pronoun* pronoun = find(article, token);
      if (pronoun == nullptr || pronoun->number == Number::speaker) continue;
      if (pronoun->number == Number::many) {
        if (const auto two = pair_before(article, next, s, t)) {
          for (const std::uint32_t one : *two) found.push_back(stand_for(article, one, s, t, token.span));
          continue;
        }
      }
      const std::uint32_t head = counted(sentence, t);
      const Span span{sentence.tokens[head].span.begin, token.span.end};
      // An object stands less surely for a subject before it.
      const bool object = token.xpos != Penn::PRP_S && !subject(token);
      const Mention* const charged = blamed(sentence, t, *pronoun, objects);
      const auto reporter = reporting_subject(sentence, t);
      const auto told_of = std::find_if(objects.begin(), objects.end(), [&](const Mention* one) {
        return one->head == reporter && agrees(*one, sentence.tokens[one->head], *pronoun);
      });
      const Mention* actor = charged != nullptr         ? charged
                             : told_of != objects.end() ? *told_of
                             : object
                                 ? only(article, {article.mentions.data(), next}, found, *pronoun, s, t)
                                 : antecedent(article, subjects, owner(sentence, t, *pronoun, objects), *pronoun, s, t);
      const auto number = [&](const Mention* one) { return static_cast<std::uint32_t>(one - article.mentions.data()); };
      const PronounKind kind = pronoun->number == Number::many ? PronounKind::many
                               : pronoun->woman                ? PronounKind::woman
                               : pronoun->kind == Kind::person ? PronounKind::man
                                                               : PronounKind::body;
      // In "the group said it had attacked" it is whoever the group turns out to be.
      const auto reports = [&] { return actor != nullptr && actor->sentence == s && reporter == actor->head; };
      double share = 1;
      if (charged == nullptr) {
        const bool body = kind == PronounKind::body || kind == PronounKind::many;
        const auto harm = body ? harm_to_owned(sentence, t, harm_) : std::nullopt;
        const auto teller =
            !harm ? subjects.rend() : std::find_if(subjects.rbegin(), subjects.rend(), [&](const Mention* one) {
              return one->sentence == s && one->head == harm->told_by &&
                     agrees(*one, sentence.tokens[one->head], *pronoun);
            });
        if (teller != subjects.rend()) actor = *teller;
        const auto by_rule = actor != nullptr ? std::optional(number(actor)) : std::nullopt;
        const auto not_his = harm ? std::optional(harm->by) : std::nullopt;
        const WeighedPronoun weighed = choice.weigh(kind, s, t, by_rule, not_his);
        if (watch) watch(weighed);
        const auto chosen = PronounChoice::chosen(weighed);
        actor = chosen ? &article.mentions[chosen->mention] : nullptr;
        if (chosen) share = chosen->share;
      }
      if (actor != nullptr) choice.mean(number(actor), kind, s, t);
      const bool known = actor != nullptr && (reports() || !actor->actor()->unknown());
      if (actor != nullptr && ((known && !object) || takes_part(sentence, head))) {
        found.push_back(stand_for(article, number(actor), s, head, span));
        found.back().antecedent_share = share;
      } else if (takes_part(sentence, head)) {
        // Somebody of whom nothing is known may be meant as well as whoever came before: then it stays open.
        found.push_back(somebody(s, head, span));
      }
    }
  }
  add_mentions(article, std::move(found));
}

void Pronouns::renew(Article& article) {
  for (Mention& mention : article.mentions) {
    if (mention.antecedent) mention.what = copied(*article.mentions[meant(article, *mention.antecedent)].actor());
  }
}

void Pronouns::resolve_speakers(Article& article, const std::optional<Issuer>& issuer) const {
  std::vector<Mention> found;
  std::unordered_set<std::uint32_t> taken;  // where pronouns begin
  for (const Attribution& attribution : article.attributions) {
    if (!attribution.source_mention || attribution.quote == Attribution::Quote::indirect) continue;
    for (const Span content : attribution.content) {  // it may go on over several sentences
      auto sentence = std::lower_bound(article.sentences.begin(), article.sentences.end(), content.begin,
                                       [](const Sentence& s, std::uint32_t at) { return s.span.end <= at; });
      for (; sentence != article.sentences.end() && sentence->span.begin < content.end; ++sentence) {
        for (std::uint32_t t = 0; t < sentence->tokens.size(); ++t) {
          const Token& token = sentence->tokens[t];
          const Pronoun* pronoun = content.contains(token.span) ? find(article, token) : nullptr;
          if (pronoun == nullptr || pronoun->number != Number::speaker) continue;
          if (!taken.insert(token.span.begin).second) continue;
          found.push_back(stand_for(article, *attribution.source_mention,
                                    static_cast<std::uint32_t>(sentence - article.sentences.begin()), t, token.span));
        }
      }
    }
  }
  if (issuer) {
    for (std::uint32_t s = 0; s < article.sentences.size(); ++s) {
      const Sentence& sentence = article.sentences[s];
      for (std::uint32_t t = 0; t < sentence.tokens.size(); ++t) {
        const Token& token = sentence.tokens[t];
        if (token.upos != Upos::PRON || !we_.contains(ascii_lower(article.words(token.span)))) continue;
        if (said_by_others(article, token.span) || !taken.insert(token.span.begin).second) continue;
        found.push_back(issuer->mention ? stand_for(article, *issuer->mention, s, t, token.span)
                                        : somebody(s, t, token.span));
        if (!issuer->mention) found.back().what = copied(issuer->actor);
        std::get<Actor>(found.back().what).rules.emplace_back("issuer");
      }
    }
  }
  // Where nobody says who speaks, whoever it is may still act.
  for (std::uint32_t s = 0; s < article.sentences.size(); ++s) {
    const Sentence& sentence = article.sentences[s];
    if (sentence.clues.empty()) continue;
    for (std::uint32_t t = 0; t < sentence.tokens.size(); ++t) {
      const Token& token = sentence.tokens[t];
      const Pronoun* pronoun = find(article, token);
      if (pronoun == nullptr || pronoun->number != Number::speaker || !takes_part(sentence, t)) continue;
      if (taken.insert(token.span.begin).second) found.push_back(somebody(s, t, token.span));
    }
  }
  add_mentions(article, std::move(found));
}

}  // namespace dragoman
