#include "mention/called.h"

#include "article/ascii_lower.h"
#include "mention/named_beside.h"

namespace dragoman {

void Called::read(std::uint32_t m) {
  const Mention& mention = article_.mentions[m];
  const std::string& who = mention.actor()->entity.empty() ? mention.actor()->name : mention.actor()->entity;
  if (who.empty()) return;
  named_[who].push_back(m);
  const auto& tokens = article_.sentences[mention.sentence].tokens;
  const auto call = [&](const Token& token) {
    if (token.xpos != Penn::NN && token.xpos != Penn::NNP) return;
    if (role_by(lexicon_, article_.words(token.span)) != nullptr) by_word_[ascii_lower(token.lemma)].insert(who);
  };
  const Token& head = tokens[mention.head];
  if (head.upos == Upos::NOUN) call(head);
  for (const Token& token : tokens) {
    if (token.head != static_cast<std::int32_t>(mention.head)) continue;
    const Deprel relation = base(token.deprel);
    if (token.deprel == Deprel::nmod_desc || relation == Deprel::compound || relation == Deprel::appos) call(token);
  }
}

}  // namespace dragoman
