#pragma once

#include <sstream>
#include <stdexcept>
#include <string>

#include "article/article.h"

namespace dragoman {

/// Adds a sentence with a given tree to the article's text: a token a line, "form lemma UPOS XPOS head deprel", heads
/// from 1, 0 for the root; forms are joined by blanks.
inline void add_tree(Article& article, const std::string& lines) {
  if (!article.text.empty()) article.text += ' ';
  Sentence sentence;
  sentence.span.begin = static_cast<std::uint32_t>(article.text.size());
  std::istringstream in(lines);
  std::string form, lemma, upos, xpos, deprel;
  int head = 0;
  while (in >> form >> lemma >> upos >> xpos >> head >> deprel) {
    if (!sentence.tokens.empty()) article.text += ' ';
    Token token;
    token.span.begin = static_cast<std::uint32_t>(article.text.size());
    article.text += form;
    token.span.end = static_cast<std::uint32_t>(article.text.size());
    token.lemma = lemma;
    token.head = head - 1;
    const auto tag = parse_upos(upos);
    const auto relation = parse_deprel(deprel);
    if (!tag || !relation) throw std::invalid_argument(form);
    token.upos = *tag;
    token.xpos = parse_penn(xpos).value_or(Penn::none);
    token.deprel = *relation;
    sentence.tokens.push_back(token);
  }
  sentence.span.end = static_cast<std::uint32_t>(article.text.size());
  article.sentences.push_back(sentence);
}

/// Adds an actor mention that covers one token of the last sentence.
inline void add_actor(Article& article, std::uint32_t token, std::string country, std::vector<Sector> sectors = {}) {
  Mention mention;
  mention.sentence = static_cast<std::uint32_t>(article.sentences.size() - 1);
  mention.head = token;
  mention.span = article.sentences.back().tokens[token].span;
  Actor actor;
  actor.country = std::move(country);
  actor.sectors = std::move(sectors);
  mention.what = actor;
  article.mentions.push_back(mention);
}

}  // namespace dragoman
