#include "mention/named_beside.h"

namespace dragoman {

const NameFact* named_role(const Article& article, const NameLexicon& lexicon, const Mention& mention) {
  for (const auto number :
       lexicon.index().find(article.words(article.sentences[mention.sentence].tokens[mention.head].span))) {
    if (lexicon.fact(number).kind == NameKind::role) return &lexicon.fact(number);
  }
  return nullptr;
}

bool names_others(const Article& article, const NameLexicon& lexicon, const Mention& mention) {
  const Sentence& sentence = article.sentences[mention.sentence];
  for (std::uint32_t t = 0; t < mention.head; ++t) {
    const Token& token = sentence.tokens[t];
    if (!mention.span.contains(token.span) || (token.upos != Upos::PROPN && token.upos != Upos::ADJ)) continue;
    for (const auto number : lexicon.index().find(article.words(token.span))) {
      const NameKind kind = lexicon.fact(number).kind;
      if (kind != NameKind::role && kind != NameKind::modifier && kind != NameKind::discard) return true;
    }
  }
  return false;
}

}  // namespace dragoman
