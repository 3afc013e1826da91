#include "mention/pronoun_choice.h"

#include <algorithm>
#include <cmath>

#include "mention/evidence.h"
#include "mention/sides.h"
#include "mention/subjects.h"

namespace dragoman {
namespace {

constexpr std::uint32_t sentences_back = 3;
constexpr double least_likely = 0.45;
constexpr double least_of_two = 0.8;

// As train/pronouns.py prints them.
constexpr AntecedentEvidence weights = {0.59,  3.00,  1.37, 0.12,  0.11,  0.25,  0.07,  0.16,  0.21,  -1.35,
                                        0.18,  0.61,  1.98, -0.13, -0.70, -0.40, 0.13,  -0.17, 0.85,  -0.94,
                                        0.86,  -0.06, 0.09, 0.10,  1.22,  -2.46, -1.37, -0.38, -0.20, -0.48,
                                        -2.69, 0.14,  0.10, -0.09, -0.76, 0.52,  -0.62, -1.00, -0.83};
constexpr NobodyEvidence nobody_weights = {2.75, 2.96, 2.27, -0.12, -0.38, 0.59, 0.63};

enum class Who : std::uint8_t { person, crowd, body, state, other };

Who who(const Actor& actor, const Token& head) {
  if (plural(head) && (head.xpos != Penn::NNPS || actor.entity.empty())) return Who::crowd;
  if (actor.person || head.phrase == PhraseKind::person) return Who::person;
  if (is_state(actor.country) && actor.sectors.empty() && head.upos == Upos::PROPN) return Who::state;
  if (!actor.entity.empty() || head.phrase == PhraseKind::body) return Who::body;
  return actor.sectors.empty() ? Who::other : Who::person;
}

/// He and she are one row of the weights.
std::size_t row(PronounKind kind) { return kind <= PronounKind::woman ? 0 : kind == PronounKind::body ? 1 : 2; }

bool agrees(PronounKind kind, Who one) {
  switch (kind) {
    case PronounKind::man:
    case PronounKind::woman:
      return one == Who::person || one == Who::other;
    case PronounKind::body:
      return one != Who::person && one != Who::crowd;
    default:
      return one == Who::crowd || one == Who::body;
  }
}

/// The word whose clause the token is in: the next above it that is a verb or has a subject.
std::int32_t clause_of(const std::vector<Token>& tokens, std::uint32_t token) {
  std::int32_t up = tokens[token].head;
  for (std::size_t steps = 0; up >= 0 && steps < tokens.size(); ++steps) {
    const Token& above = tokens[static_cast<std::size_t>(up)];
    const bool clause = above.upos == Upos::VERB || has_subject(tokens, up);
    if (clause) return up;
    up = above.head;
  }
  return -1;
}

/// "Ortega wrote to him and asked him": the verb whose subject a clause has.
std::int32_t subjects_verb(const std::vector<Token>& tokens, std::int32_t clause) {
  for (std::size_t steps = 0; clause >= 0 && steps < tokens.size() && !has_subject(tokens, clause); ++steps) {
    const Token& verb = tokens[static_cast<std::size_t>(clause)];
    if (verb.deprel != Deprel::conj || verb.head < 0) break;
    clause = verb.head;
  }
  return clause;
}

}  // namespace

std::string PronounChoice::key(std::uint32_t mention) const {
  const Actor& actor = *article_.mentions[mention].actor();
  if (!actor.entity.empty()) return "=" + actor.entity;
  if (!actor.name.empty()) return actor.name;
  return "#" + std::to_string(mention);
}

std::optional<Sex> PronounChoice::sex(const Mention& mention) const {
  const auto by = [&](std::string_view word) -> std::optional<Sex> {
    const auto found = sexes_.find(std::string(word));
    return found == sexes_.end() ? std::nullopt : std::optional(found->second);
  };
  const auto& tokens = article_.sentences[mention.sentence].tokens;
  const Token& head = tokens[mention.head];
  if (head.upos == Upos::NOUN) {
    if (const auto told = by(head.lemma)) return told;
  }
  std::uint32_t first = mention.head;
  while (first > 0 && mention.span.contains(tokens[first - 1].span)) --first;
  for (std::uint32_t t = first; t < tokens.size() && mention.span.contains(tokens[t].span); ++t) {
    if (tokens[t].upos != Upos::PROPN) continue;
    if (const auto told = by(article_.words(tokens[t].span))) return told;
  }
  const std::string_view name = mention.actor()->name;
  return head.upos == Upos::PROPN || mention.actor()->person ? by(name.substr(0, name.find(' '))) : std::nullopt;
}

void PronounChoice::name(std::uint32_t mention) {
  const auto [at, fresh] = by_key_.try_emplace(key(mention), all_.size());
  if (fresh) all_.emplace_back();
  Somebody& one = all_[at->second];
  one.mention = mention;
  one.sentence = article_.mentions[mention].sentence;
  one.token = article_.mentions[mention].head;
  ++one.times;
  places_.push_back({one.sentence, one.token, at->second});
}

void PronounChoice::mean(std::uint32_t mention, PronounKind kind, std::uint32_t sentence, std::uint32_t token) {
  const auto at = by_key_.find(key(mention));
  if (at == by_key_.end()) return;
  Somebody& one = all_[at->second];
  one.sentence = sentence;
  one.token = token;
  ++one.times;
  places_.push_back({sentence, token, at->second});
  one.meant[static_cast<std::size_t>(kind)] = true;
  latest_[static_cast<std::size_t>(kind)] = at->second;
}

AntecedentEvidence PronounChoice::evidence(const Somebody& one, PronounKind kind, std::uint32_t sentence,
                                           std::uint32_t token, std::int32_t clause, std::int32_t with_subject) const {
  AntecedentEvidence known{};
  const auto& tokens = article_.sentences[sentence].tokens;
  const auto& there = article_.sentences[one.sentence].tokens;
  const Token& pronoun = tokens[token];
  const Token& last = there[one.token];
  const bool here = one.sentence == sentence;
  const bool owns = pronoun.xpos == Penn::PRP_S;
  of(known, ForAntecedent::same_sentence) = here;
  of(known, ForAntecedent::one_before) = one.sentence + 1 == sentence;
  of(known, ForAntecedent::two_before) = one.sentence + 2 == sentence;
  of(known, ForAntecedent::subject) = subject(last);
  of(known, ForAntecedent::main_subject) = subject(last) && in_main_clause(there, last);
  of(known, ForAntecedent::object) = last.deprel == Deprel::obj;
  of(known, ForAntecedent::owner) = last.deprel == Deprel::nmod_poss;
  of(known, ForAntecedent::both_subjects) = subject(last) && subject(pronoun);
  const bool own = here && subject(last) && last.head >= 0 && clause == last.head;
  const bool shared = here && subject(last) && last.head >= 0 && last.head == with_subject;
  of(known, ForAntecedent::own_clause) = shared && !owns && !subject(pronoun);
  of(known, ForAntecedent::own_subject) = own && owns;
  if (here && clause >= 0 && subject(last)) {
    const Token& verb = tokens[static_cast<std::size_t>(clause)];
    of(known, ForAntecedent::reports) = verb.deprel == Deprel::ccomp && verb.head == last.head;
  }
  if (here && clause >= 0 && !subject(last)) {  // "blamed the rebels, who said that they"
    const Token& verb = tokens[static_cast<std::size_t>(clause)];
    const bool reports = verb.deprel == Deprel::ccomp && subject_of(tokens, verb.head) == one.token;
    of(known, ForAntecedent::reports) = reports;
    of(known, ForAntecedent::subject) = reports;
    of(known, ForAntecedent::both_subjects) = reports && subject(pronoun);
  }
  if (here && owns && pronoun.head >= 0) {
    const Token& owned = tokens[static_cast<std::size_t>(pronoun.head)];
    const Mention& named = article_.mentions[one.mention];
    of(known, ForAntecedent::beside) =
        owned.deprel == Deprel::conj && owned.head >= 0 &&
        (owned.head == static_cast<std::int32_t>(one.token) ||
         (named.sentence == sentence && named.span.contains(tokens[static_cast<std::size_t>(owned.head)].span)));
  }
  std::size_t words = here ? token - one.token : token + there.size() - one.token;
  for (std::uint32_t s = one.sentence + 1; s < sentence; ++s) words += article_.sentences[s].tokens.size();
  of(known, ForAntecedent::words_between) = std::log1p(static_cast<double>(words));
  of(known, ForAntecedent::times) = std::log(static_cast<double>(one.times));
  const auto number = static_cast<std::size_t>(kind);
  of(known, ForAntecedent::latest_meant) = latest_[number] && &all_[*latest_[number]] == &one;
  of(known, ForAntecedent::meant_before) = one.meant[number];
  if (row(kind) == 0) of(known, ForAntecedent::of_other_sex) = one.meant[1 - number];
  const Mention& named = article_.mentions[one.mention];
  if (const auto told = row(kind) == 0 ? sex(named) : std::nullopt) {
    const bool fits = *told == (kind == PronounKind::man ? Sex::man : Sex::woman);
    of(known, fits ? ForAntecedent::name_fits : ForAntecedent::name_differs) = 1;
  }
  const Token& head = article_.sentences[named.sentence].tokens[named.head];
  of(known, ForAntecedent::by_name) = head.upos == Upos::PROPN;
  of(known, ForAntecedent::begins) = one.token < 3;
  constexpr std::size_t kinds = 5;
  known[static_cast<std::size_t>(ForAntecedent::he_person) + row(kind) * kinds +
        static_cast<std::size_t>(who(*named.actor(), head))] = 1;
  return known;
}

bool PronounChoice::side_by_side(const Mention& named) const {
  const auto& tokens = article_.sentences[named.sentence].tokens;
  const auto before = [](const Place& place, std::uint32_t sentence) { return place.sentence < sentence; };
  const auto first = std::lower_bound(places_.begin(), places_.end(), named.sentence, before);
  const auto last = std::lower_bound(first, places_.end(), named.sentence + 1, before);
  const auto with = [&](std::uint32_t word) {
    return std::any_of(first, last, [&](const Place& place) { return place.token == word && word != named.head; });
  };
  const Token& head = tokens[named.head];
  if (head.deprel == Deprel::conj && head.head >= 0 && with(static_cast<std::uint32_t>(head.head))) return true;
  for (std::uint32_t t = named.head + 1; t < tokens.size(); ++t) {
    const bool beside = tokens[t].deprel == Deprel::conj && tokens[t].head == static_cast<std::int32_t>(named.head);
    if (beside && with(t)) return true;
  }
  return false;
}

WeighedPronoun PronounChoice::weigh(PronounKind kind, std::uint32_t sentence, std::uint32_t token,
                                    std::optional<std::uint32_t> by_rule, std::optional<std::uint32_t> not_his) const {
  WeighedPronoun found;
  found.sentence = sentence;
  found.token = token;
  std::vector<const Somebody*> near;
  for (auto at = places_.rbegin(); at != places_.rend() && at->sentence + sentences_back >= sentence; ++at) {
    const Somebody& one = all_[at->somebody];
    if (one.sentence == at->sentence && one.token == at->token) near.push_back(&one);  // his latest place
  }
  const auto place = [](const Somebody* one) { return std::pair(one->sentence, one->token); };
  std::stable_sort(near.begin(), near.end(), [&](const auto* a, const auto* b) { return place(a) > place(b); });
  near.erase(std::unique(near.begin(), near.end()), near.end());
  const auto rule = by_rule ? by_key_.find(key(*by_rule)) : by_key_.end();
  const std::int32_t clause = clause_of(article_.sentences[sentence].tokens, token);
  const std::int32_t with_subject = subjects_verb(article_.sentences[sentence].tokens, clause);
  const bool itself = reflexive(article_.words(article_.sentences[sentence].tokens[token].span));
  std::size_t agreeing = 0;
  std::pair<std::uint32_t, std::uint32_t> nearest{};
  for (const Somebody* one : near) {
    const Mention& named = article_.mentions[one->mention];
    const Token& head = article_.sentences[named.sentence].tokens[named.head];
    WeighedAntecedent& candidate = found.candidates.emplace_back();
    candidate.mention = one->mention;
    candidate.evidence = evidence(*one, kind, sentence, token, clause, with_subject);
    of(candidate.evidence, ForAntecedent::by_rule) = rule != by_key_.end() && &all_[rule->second] == one;
    of(candidate.evidence, ForAntecedent::others_between) = std::log1p(static_cast<double>(agreeing));
    candidate.likeness = article_.sentences[sentence].pronouns.speaks_for(
        token, article_.sentences[named.sentence].pronouns, named.head);
    // Nothing that the model sees speaks for her where "he" is meant, or for the militias in "the militias attacked
    // them".
    const bool own = of(candidate.evidence, ForAntecedent::own_clause) > 0 && !itself;
    const Deprel relation = article_.sentences[sentence].tokens[token].deprel;
    const bool harms = not_his && one->sentence == sentence && one->token == *not_his;
    candidate.barred = harms || (own && (relation == Deprel::obj || relation == Deprel::iobj));
    if (own || of(candidate.evidence, ForAntecedent::name_differs) > 0) {
      candidate.likeness = std::min(candidate.likeness, 0.0);
    }
    candidate.one_of_two = kind == PronounKind::many && named.sentence != sentence && side_by_side(named);
    if (!agrees(kind, who(*named.actor(), head))) continue;
    of(candidate.evidence, ForAntecedent::nearest) = agreeing == 0;
    if (agreeing++ == 0) nearest = place(one);
  }
  found.nobody_alike = article_.sentences[sentence].pronouns.speaks_for_nobody(token);
  of(found.nobody, static_cast<ForNobody>(row(kind))) = 1;
  of(found.nobody, ForNobody::none_agrees) = agreeing == 0;
  of(found.nobody, ForNobody::some_agree) = std::log1p(static_cast<double>(agreeing));
  if (row(kind) == 0) return found;
  std::size_t things = 0;  // that it may be instead, since somebody was named who agrees
  for (std::uint32_t s = sentence > 0 ? sentence - 1 : 0; s <= sentence; ++s) {
    const auto& tokens = article_.sentences[s].tokens;
    for (std::uint32_t t = 0; t < (s == sentence ? token : tokens.size()); ++t) {
      const bool thing = tokens[t].upos == Upos::NOUN && base(tokens[t].deprel) != Deprel::compound &&
                         plural(tokens[t]) == (kind == PronounKind::many);
      things += thing && (agreeing == 0 || std::pair(s, t) > nearest);
    }
  }
  of(found.nobody, kind == PronounKind::body ? ForNobody::things_of_it : ForNobody::things_of_they) =
      std::log1p(static_cast<double>(things));
  return found;
}

std::optional<PronounChoice::Chosen> PronounChoice::chosen(const WeighedPronoun& pronoun) {
  const WeighedAntecedent* best = nullptr;
  double best_sum = -1e9;
  std::vector<double> sums{weighed(nobody_weights, pronoun.nobody) + pronoun.nobody_alike};
  for (const WeighedAntecedent& one : pronoun.candidates) {
    if (one.barred) continue;
    sums.push_back(weighed(weights, one.evidence) + one.likeness);
    if (sums.back() > best_sum) {
      best_sum = sums.back();
      best = &one;
    }
  }
  if (best == nullptr) return {};
  const double most = *std::max_element(sums.begin(), sums.end());
  double all = 0;
  for (const double sum : sums) all += std::exp(sum - most);
  const double least = best->one_of_two ? least_of_two : least_likely;
  const double share = std::exp(best_sum - most) / all;
  return share >= least ? std::optional(Chosen{best->mention, share}) : std::nullopt;
}

}  // namespace dragoman
