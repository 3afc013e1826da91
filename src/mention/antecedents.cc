#include "mention/antecedents.h"

#include <algorithm>

namespace dragoman {
namespace {

std::uint64_t key(std::uint32_t sentence, std::uint32_t token) {
  return (static_cast<std::uint64_t>(sentence) << 32U) | token;
}

bool governed_by(const Sentence& sentence, std::uint32_t token, std::string_view preposition) {
  for (std::uint32_t t = 0; t < token; ++t) {
    const Token& word = sentence.tokens[t];
    if (word.head == static_cast<std::int32_t>(token) && word.deprel == Deprel::case_) return word.lemma == preposition;
  }
  return false;
}

/// The first word that hangs on the token in this relation.
std::optional<std::uint32_t> child(const Sentence& sentence, std::uint32_t token, Deprel relation) {
  for (std::uint32_t t = 0; t < sentence.tokens.size(); ++t) {
    const Token& word = sentence.tokens[t];
    if (word.head == static_cast<std::int32_t>(token) && word.deprel == relation) return t;
  }
  return {};
}

}  // namespace

std::uint32_t meant(const Article& article, std::uint32_t mention) {
  // No chain is longer than the article has mentions.
  for (std::size_t steps = 0; article.mentions[mention].antecedent && steps < article.mentions.size(); ++steps) {
    mention = *article.mentions[mention].antecedent;
  }
  return mention;
}

Antecedents::Antecedents(const Article& article) : article_(article) {
  for (std::uint32_t m = 0; m < article.mentions.size(); ++m) {
    const Mention& mention = article.mentions[m];
    if (mention.actor() == nullptr) continue;
    actors_.push_back(m);
    by_head_.try_emplace(key(mention.sentence, mention.head), m);
  }
}

std::optional<std::uint32_t> Antecedents::at(std::uint32_t sentence, std::uint32_t token) const {
  const auto found = by_head_.find(key(sentence, token));
  if (found == by_head_.end()) return {};
  return found->second;
}

std::optional<std::uint32_t> Antecedents::owner(const Mention& mention) const {
  const Sentence& sentence = article_.sentences[mention.sentence];
  if (const auto possessor = child(sentence, mention.head, Deprel::nmod_poss)) {
    const bool relative = sentence.tokens[*possessor].xpos == Penn::WP_S;
    return relative ? whose(mention.sentence, mention.head) : at(mention.sentence, *possessor);
  }
  for (std::uint32_t t = mention.head + 1; t < sentence.tokens.size(); ++t) {
    const Token& token = sentence.tokens[t];
    if (token.head != static_cast<std::int32_t>(mention.head) || token.deprel != Deprel::nmod) continue;
    if (!governed_by(sentence, t, "of")) continue;
    if (const auto found = at(mention.sentence, t)) return found;
    if (!mention.span.contains(token.span)) continue;
    // "two of its leaders"
    if (const auto possessor = child(sentence, t, Deprel::nmod_poss)) return at(mention.sentence, *possessor);
  }
  return {};
}

std::optional<std::uint32_t> Antecedents::whose(std::uint32_t sentence, std::uint32_t token) const {
  const auto& tokens = article_.sentences[sentence].tokens;
  for (std::size_t steps = 0; tokens[token].head >= 0 && steps < tokens.size(); ++steps) {
    const bool relative = tokens[token].deprel == Deprel::acl_relcl;
    token = static_cast<std::uint32_t>(tokens[token].head);
    if (relative) return at(sentence, token);
  }
  return {};
}

const Token& Antecedents::head(const Mention& mention) const {
  return article_.sentences[mention.sentence].tokens[noun(mention)];
}

bool Antecedents::has(const Mention& mention, Deprel relation) const {
  const auto& tokens = article_.sentences[mention.sentence].tokens;
  return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
    return token.head == static_cast<std::int32_t>(noun(mention)) && token.deprel == relation;
  });
}

bool Antecedents::definite(const Mention& mention) const {
  const Sentence& sentence = article_.sentences[mention.sentence];
  bool bare = true;
  for (std::uint32_t t = 0; t < noun(mention); ++t) {
    const Token& token = sentence.tokens[t];
    if (token.head != static_cast<std::int32_t>(noun(mention))) continue;
    if (token.deprel == Deprel::nmod_poss) return false;
    if (token.deprel != Deprel::det) continue;
    if (token.lemma == "the" || token.lemma == "this" || token.lemma == "that") return true;
    bare = false;
  }
  const Penn tag = head(mention).xpos;
  if (bare && base(head(mention).deprel) == Deprel::compound) return true;
  const bool alone = mention.span == head(mention).span;
  return bare && (tag == Penn::NNS || tag == Penn::NNPS || (tag == Penn::NN && alone));
}

}  // namespace dragoman
