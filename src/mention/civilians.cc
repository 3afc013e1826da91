#include "mention/civilians.h"

#include <algorithm>

#include "mention/sides.h"

namespace dragoman {
namespace {

bool capital(std::string_view lemma) { return !lemma.empty() && lemma.front() >= 'A' && lemma.front() <= 'Z'; }

bool definite(const Sentence& sentence, std::uint32_t head) {
  return std::any_of(sentence.tokens.begin(), sentence.tokens.begin() + head, [&](const Token& token) {
    return token.head == static_cast<std::int32_t>(head) && token.deprel == Deprel::det && token.lemma == "the";
  });
}

bool counted(const Sentence& sentence, std::uint32_t head) {
  return std::any_of(sentence.tokens.begin(), sentence.tokens.begin() + head, [&](const Token& token) {
    return token.head == static_cast<std::int32_t>(head) && token.deprel == Deprel::nummod;
  });
}

bool civilian(const Sentence& sentence, const Mention& mention) {
  const Actor& actor = *mention.actor();
  const Token& head = sentence.tokens[mention.head];
  if (!actor.country.empty() && !is_state(actor.country)) return false;  // an envoy of the UN is no civilian
  if (head.upos != Upos::PROPN && head.upos != Upos::NOUN) return false;
  if (actor.person) return true;
  if (!actor.entity.empty() || head.phrase != PhraseKind::person) return false;
  if (!actor.name.empty()) return true;
  if (!actor.rules.empty() && actor.rules.front() == "place") return false;  // "captured Manbij"
  const bool national = capital(head.lemma) && !actor.country.empty() && actor.basis == CountryBasis::words;
  const bool many = head.xpos == Penn::NNS || head.xpos == Penn::NNPS;
  return national && !(many && definite(sentence, mention.head) && !counted(sentence, mention.head));
}

}  // namespace

void specify_civilians(Article& article) {
  for (Mention& mention : article.mentions) {
    Actor* const actor = std::get_if<Actor>(&mention.what);
    if (actor == nullptr || mention.antecedent || !actor->sectors.empty()) continue;
    if (!civilian(article.sentences[mention.sentence], mention)) continue;
    actor->sectors = {Sector::CVL};
    actor->unspecified = true;
    actor->rules.insert(actor->rules.begin(), "unspecified");
  }
}

}  // namespace dragoman
