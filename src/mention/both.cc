#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "article/sentence_mentions.h"
#include "mention/more_mentions.h"
#include "mention/pronouns.h"
#include "mention/sides.h"
#include "mention/subjects.h"

namespace dragoman {
namespace {

constexpr std::uint32_t sentences_back = 2;
constexpr std::uint32_t parties_back = 4;  // of those whose quarrel the article is about

/// "the two neighbours", "both neighbours", "the two" and "both" alone; "two neighbours" may be any.
template <typename Words>
bool means_both(const Sentence& sentence, std::uint32_t head, const Words& words) {
  if (sentence.tokens[head].upos == Upos::DET && words.contains(sentence.tokens[head].lemma)) return true;
  const bool number = sentence.tokens[head].upos == Upos::NUM && words.contains(sentence.tokens[head].lemma);
  if (!number && sentence.tokens[head].xpos != Penn::NNS) return false;
  bool both = false, counted = false, definite = false;
  for (const Token& token : sentence.tokens) {
    if (token.head != static_cast<std::int32_t>(head)) continue;
    const bool among = words.contains(token.lemma);
    counted = counted || (among && token.deprel == Deprel::nummod);
    both = both || (among && base(token.deprel) == Deprel::det);
    definite = definite || (!among && token.deprel == Deprel::det);
    // "both sides of the border" and "the two soldiers from Chad" say themselves who is meant
    const Deprel relation = base(token.deprel);
    if (relation == Deprel::nmod || relation == Deprel::acl || relation == Deprel::appos) return false;
  }
  return both || ((counted || number) && definite);
}

/// A single person with a name, by it.
std::string person(const Article& article, const Mention& mention) {
  const Token& head = article.sentences[mention.sentence].tokens[mention.head];
  const Actor& actor = *mention.actor();
  if (head.xpos == Penn::NNS || (!actor.person && head.phrase != PhraseKind::person)) return {};
  return actor.person ? actor.entity : actor.name;
}

/// The same, and an official without a name by his state: "his Ecuadorian counterpart".
std::string official(const Article& article, const Mention& mention) {
  const Token& head = article.sentences[mention.sentence].tokens[mention.head];
  const Actor& actor = *mention.actor();
  const bool one = head.xpos == Penn::NN && head.phrase == PhraseKind::person && actor.name.empty();
  const bool of_state = side_of(actor) == Side::official && is_state(actor.country);
  return one && of_state && actor.basis == CountryBasis::words ? actor.code() : person(article, mention);
}

/// A state by its code, whoever of it is named but firms and the like, or an armed group.
std::string party(const Article& article, const Mention& mention) {
  const Actor& actor = *mention.actor();
  if (side_of(actor) == Side::armed) {
    // "we" and "the spokesman", of whose group no more is known than that it fights
    const Token& head = article.sentences[mention.sentence].tokens[mention.head];
    const bool one = mention.antecedent || (head.xpos != Penn::NNS && head.phrase == PhraseKind::person);
    return actor.person || (one && actor.group.empty()) ? std::string() : actor.code();
  }
  const bool land = actor.entity.empty() && actor.sectors.empty();  // "the city"
  const bool firm = side_of(actor) == Side::people && !actor.person && !actor.entity.empty();
  return is_state(actor.country) && !land && !firm ? actor.country : std::string();
}

using Key = std::string (*)(const Article&, const Mention&);

/// Whoever are the subjects of the mention's own verb, or of the one that this completes or is coordinated with: in
/// "Peru and Chile invited both governments" and "Peru offered to invite them" they are none of them.
std::vector<std::string> subjects_of(const Article& article, const Mention& mention, Key key) {
  const auto& tokens = article.sentences[mention.sentence].tokens;
  const Token& head = tokens[mention.head];
  if (base(head.deprel) == Deprel::nsubj) return {};
  std::vector<std::string> subjects;
  std::int32_t verb = head.head;
  while (verb >= 0 && subjects.empty()) {
    for (const Mention& one : mentions_of(article, mention.sentence)) {
      if (one.actor() == nullptr) continue;
      const Token* other = &tokens[one.head];
      if (other->deprel == Deprel::conj && other->head >= 0) other = &tokens[static_cast<std::size_t>(other->head)];
      if (other->head == verb && base(other->deprel) == Deprel::nsubj) subjects.push_back(key(article, one));
    }
    const Token& up = tokens[static_cast<std::size_t>(verb)];  // "offered to invite", "condemned it and invited"
    verb = up.deprel == Deprel::xcomp || up.deprel == Deprel::conj ? up.head : -1;
  }
  return subjects;
}

bool holds(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// How often each party is named before the mention.
std::map<std::string, std::size_t> times_named(const Article& article, std::uint32_t before) {
  std::map<std::string, std::size_t> times;
  for (std::uint32_t m = 0; m < before; ++m) {
    if (article.mentions[m].actor() != nullptr) ++times[party(article, article.mentions[m])];
  }
  return times;
}

using Two = std::optional<std::array<const Mention*, 2>>;

/// The latest two different ones before the mention, in text order, none of them among `subjects`.
Two latest_two(const Article& article, std::uint32_t before, Key key, const std::vector<std::string>& subjects) {
  const Mention* latest = nullptr;
  for (std::uint32_t m = before; m-- > 0;) {
    const Mention& mention = article.mentions[m];
    if (mention.sentence + sentences_back < article.mentions[before].sentence) break;
    if (mention.actor() == nullptr) continue;
    const std::string own = key(article, mention);
    if (own.empty() || holds(subjects, own)) continue;
    if (latest == nullptr) {
      latest = &mention;
    } else if (own != key(article, *latest)) {
      return std::array{&mention, latest};
    }
  }
  return {};
}

Two latest_two(const Article& article, std::uint32_t before, Key key) {
  return latest_two(article, before, key, subjects_of(article, article.mentions[before], key));
}

/// Two states that the sentence before is about together: "Mali and Niger left it. The two countries ...".
Two pair_before(const Article& article, std::uint32_t before) {
  const auto state = [&](const Mention& mention) {
    const Actor* const actor = mention.actor();
    return actor != nullptr && !actor->person && !actor->entity.empty() && actor->sectors.empty() &&
           is_state(actor->country);
  };
  const std::uint32_t sentence = article.mentions[before].sentence;
  if (sentence == 0) return {};
  const auto& tokens = article.sentences[sentence - 1].tokens;
  const auto there = mentions_of(article, sentence - 1);
  const auto first = std::find_if(there.begin(), there.end(), [&](const Mention& one) {
    return state(one) && subject(tokens[one.head]) && in_main_clause(tokens, tokens[one.head]);
  });
  if (first == there.end()) return {};
  std::vector<const Mention*> others;
  for (const Mention& one : there) {
    const Token& head = tokens[one.head];
    const bool beside = head.deprel == Deprel::conj && head.head == static_cast<std::int32_t>(first->head);
    if (beside && one.actor() != nullptr) others.push_back(&one);
  }
  const bool two = others.size() == 1 && state(*others[0]) && others[0]->actor()->country != first->actor()->country;
  return two ? Two(std::array{&*first, others[0]}) : Two();
}

/// Of the states and groups there the two that the article has named most often before, of those named as often the
/// latest: a state that a caption mentions is none of them.
Two latest_parties(const Article& article, std::uint32_t before) {
  const auto subjects = subjects_of(article, article.mentions[before], party);
  const auto times = times_named(article, before);
  std::vector<const Mention*> named;  // each once, the latest first
  for (std::uint32_t m = before; m-- > 0;) {
    const Mention& mention = article.mentions[m];
    if (mention.sentence + parties_back < article.mentions[before].sentence) break;
    const std::string own = mention.actor() == nullptr ? "" : party(article, mention);
    const bool known =
        std::any_of(named.begin(), named.end(), [&](const Mention* one) { return party(article, *one) == own; });
    if (!own.empty() && !holds(subjects, own) && !known) named.push_back(&mention);
  }
  if (named.size() < 2) return {};
  std::stable_sort(named.begin(), named.end(), [&](const Mention* a, const Mention* b) {
    return times.at(party(article, *a)) > times.at(party(article, *b));
  });
  const auto [first, second] = std::minmax(named[0], named[1]);  // of one vector: text order
  return std::array{first, second};
}

/// The two that alone are named before the mention in its sentence and the one before, or in as many as it takes to
/// find two, in text order, and are named more often in all before than any other: "both sides" are they.
Two the_only_two(const Article& article, std::uint32_t before) {
  const auto subjects = subjects_of(article, article.mentions[before], party);
  std::array<const Mention*, 2> two{};
  for (std::uint32_t m = before; m-- > 0;) {
    const Mention& mention = article.mentions[m];
    const bool told = two[0] != nullptr && mention.sentence < two[0]->sentence;
    const std::uint32_t far = article.mentions[before].sentence - mention.sentence;
    if (far > parties_back || (far > 1 && told)) break;
    if (mention.actor() == nullptr) continue;
    const std::string own = side_of(*mention.actor()) == Side::people ? "" : party(article, mention);
    const auto is = [&](const Mention* one) { return one != nullptr && party(article, *one) == own; };
    if (own.empty() || holds(subjects, own) || is(two[0]) || is(two[1])) continue;
    if (two[0] != nullptr) return {};
    (two[1] == nullptr ? two[1] : two[0]) = &mention;
  }
  if (two[0] == nullptr) return {};
  // Whoever has been named as often before may be meant as well: "Sudan's army fought the RSF. Oman and Qatar condemned
  // it. Both sides agreed to a truce."
  auto times = times_named(article, before);
  const std::string first = party(article, *two[0]), second = party(article, *two[1]);
  const std::size_t least = std::min(times[first], times[second]);
  const bool others = std::any_of(times.begin(), times.end(), [&](const auto& one) {
    return !one.first.empty() && one.first != first && one.first != second && !holds(subjects, one.first) &&
           one.second >= least;
  });
  return others ? std::nullopt : std::optional(two);
}

/// Who the mention is: the same person or group, or somebody of the same state.
Actor one_of(const Actor& mention, const Actor& earlier, bool same) {
  Actor actor = mention;
  actor.country = earlier.country;
  actor.basis = CountryBasis::words;  // of those that it stands for
  // of the state of fishermen the state, no fishermen
  if (same || (!earlier.person && !earlier.entity.empty())) {
    const bool men = same && actor.sectors == std::vector<Sector>{Sector::CVL};  // "the two men", of presidents
    if (actor.sectors.empty() || (men && !earlier.sectors.empty())) actor.sectors = earlier.sectors;
    actor.entity = earlier.entity;
    actor.name = earlier.name;
    actor.person = earlier.person;
    actor.group = earlier.group;
  }
  actor.rules.insert(actor.rules.begin(), "both");
  return actor;
}

/// "The latter", "the former": one of the latest two.
std::optional<Actor> one_of_two(const Article& article, std::uint32_t m) {
  const Mention& mention = article.mentions[m];
  const Token& head = article.sentences[mention.sentence].tokens[mention.head];
  const bool former = head.lemma == "former";
  if (head.upos != Upos::ADJ || (!former && head.lemma != "latter")) return {};
  Two two = latest_two(article, m, party, {});
  if (!two) two = latest_two(article, m, person, {});
  if (!two) return {};
  return one_of(*mention.actor(), *(*two)[former ? 0 : 1]->actor(), true);
}

}  // namespace

void Pronouns::resolve_both(Article& article) const {
  std::vector<Mention> seconds;
  for (std::uint32_t m = 0; m < article.mentions.size(); ++m) {
    const Mention& mention = article.mentions[m];
    const Actor* actor = mention.actor();
    if (actor == nullptr || !actor->entity.empty()) continue;
    // "The two presidents" are of no one country that a rule finds, but by their own words.
    const bool of_states = side_of(*actor) == Side::official && actor->basis != CountryBasis::words;
    if (!actor->country.empty() && !of_states) continue;
    if (auto one = one_of_two(article, m)) {
      article.mentions[m].what = *std::move(one);
      continue;
    }
    const Sentence& sentence = article.sentences[mention.sentence];
    if (!means_both(sentence, mention.head, both_)) continue;
    // Who "both sides" and "both parties" are is told less surely than who "both armies" are.
    const bool parties = sentence.tokens[mention.head].lemma == "party";
    const bool sides = actor->rules.empty() || parties;
    const bool people = side_of(*actor) == Side::people && !parties;
    const bool states = states_.contains(sentence.tokens[mention.head].lemma);  // "the two countries"
    Two two = states ? pair_before(article, m) : std::nullopt;
    const bool pair = two.has_value();
    if (!two && sides) two = the_only_two(article, m);
    const Token& word = sentence.tokens[mention.head];
    const bool officials = persons_.contains(word.lemma);
    if (!two && !sides && (word.phrase == PhraseKind::person || officials))
      two = latest_two(article, m, officials ? official : person);
    if (two && of_states && (*two)[0]->actor()->country == (*two)[1]->actor()->country) two.reset();
    const bool same = two.has_value() && !pair;
    if (!two && of_states) two = latest_two(article, m, party);
    if (!two && !people && !sides) two = latest_parties(article, m);
    if (!two) continue;
    Actor phrase = *actor;
    if (parties) phrase.sectors.clear();
    Mention second = mention;
    // "The Kenyan and Ugandan presidents met. The two leaders agreed": they govern, while "the two countries" are
    // states.
    const auto stand_for = [&](const Actor& earlier) {
      Actor one = one_of(phrase, earlier, same);
      if (one.sectors.empty() && officials) one.sectors = earlier.sectors;
      return one;
    };
    second.what = stand_for(*(*two)[1]->actor());
    const Actor first = stand_for(*(*two)[0]->actor());
    article.mentions[m].what = first;
    seconds.push_back(std::move(second));
  }
  add_mentions(article, std::move(seconds));
}

}  // namespace dragoman
