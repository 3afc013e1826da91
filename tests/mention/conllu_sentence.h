#pragma once

#include <cstdint>
#include <sstream>
#include <string>
#include <string_view>

#include "article/article.h"

namespace dragoman {

/// An article of one sentence from lines "form upos head deprel [lemma]" (heads count from 1, 0 is the root), for tests
/// of stages that read trees. Words are parted by a space but before closing punctuation, "'s" and "n't" and around
/// hyphens.
inline Article article_of(std::string_view rows) {
  Article article;
  Sentence sentence;
  std::istringstream in{std::string(rows)};
  std::string line;
  bool glue = true;
  while (std::getline(in, line)) {
    std::istringstream fields(line);
    std::string form;
    std::string upos;
    std::string deprel;
    std::string lemma;
    int head = 0;
    if (!(fields >> form >> upos >> head >> deprel)) continue;
    fields >> lemma;
    const bool closing = form == "," || form == "." || form == "'s" || form == "n't" || form == ")" || form == "-" ||
                         form == ":" || form == "]";
    if (!glue && !closing) {
      article.text += ' ';
      sentence.tokens.back().space_after = true;
    }
    Token token;
    token.span.begin = static_cast<std::uint32_t>(article.text.size());
    article.text += form;
    token.span.end = static_cast<std::uint32_t>(article.text.size());
    token.head = head - 1;
    token.upos = parse_upos(upos).value();
    token.deprel = parse_deprel(deprel).value();
    token.lemma = lemma.empty() ? form : lemma;
    token.space_after = false;
    sentence.tokens.push_back(token);
    glue = form == "-" || form == "(" || form == "[";
  }
  sentence.span = {0, static_cast<std::uint32_t>(article.text.size())};
  article.sentences.push_back(std::move(sentence));
  return article;
}

}  // namespace dragoman
