#include "mention/named_beside.h"

#include <algorithm>

namespace dragoman {

const NameFact* role_by(const NameLexicon& lexicon, std::string_view word) {
  for (const auto number : lexicon.index().find(word)) {
    if (lexicon.fact(number).kind == NameKind::role) return &lexicon.fact(number);
  }
  return nullptr;
}

const NameFact* named_role(const Article& article, const NameLexicon& lexicon, const Mention& mention) {
  return role_by(lexicon, article.words(article.sentences[mention.sentence].tokens[mention.head].span));
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

bool from_elsewhere(const Article& article, const NameLexicon& lexicon, const Mention& mention) {
  const auto& tokens = article.sentences[mention.sentence].tokens;
  const auto in_office = [&](const Token& from, const Token& to) {  // "the foreign minister" is one at home
    const NameFact* const role = role_by(lexicon, article.words({from.span.begin, to.span.end}));
    return role != nullptr && !role->roles.empty() && !role->roles.front().sectors.empty() &&
           role->roles.front().sectors.front() == Sector::GOV;
  };
  return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
    if (!mention.span.contains(token.span) || token.head < 0) return false;
    const Token& whom = tokens[static_cast<std::size_t>(token.head)];
    const auto head = static_cast<std::int32_t>(mention.head);
    const bool counted = whom.head == head && base(whom.deprel) == Deprel::nmod;  // "hundreds of foreign nationals"
    if (&whom < &token || (token.head != head && !counted)) return false;
    const auto facts = lexicon.index().find(article.words(token.span));
    const bool other = std::any_of(facts.begin(), facts.end(), [&](std::uint32_t number) {
      return lexicon.fact(number).kind == NameKind::modifier && lexicon.fact(number).other;
    });
    return other && !in_office(token, whom);
  });
}

const std::vector<std::string>* homes_of(const Article& article, const NameLexicon& lexicon, const Mention& mention) {
  for (const Token& token : article.sentences[mention.sentence].tokens) {
    if (!mention.span.contains(token.span) || (token.upos != Upos::PROPN && token.upos != Upos::ADJ)) continue;
    for (const auto number : lexicon.index().find(article.words(token.span))) {
      if (!lexicon.fact(number).homes.empty()) return &lexicon.fact(number).homes;
    }
  }
  return nullptr;
}

}  // namespace dragoman
