#include "mention/short_forms.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace dragoman {
namespace {

const Token& head_of(const Article& article, const Mention& mention) {
  return article.sentences[mention.sentence].tokens[mention.head];
}

/// "the rebels", "its army": nothing but a determiner or possessor before the head, in the mention's own span.
bool bare_and_definite(const Article& article, const Mention& mention) {
  const Sentence& sentence = article.sentences[mention.sentence];
  bool definite = false;
  for (std::uint32_t t = 0; t < sentence.tokens.size(); ++t) {
    const Token& token = sentence.tokens[t];
    if (!mention.span.contains(token.span) || t == mention.head || token.upos == Upos::PUNCT) continue;
    if (token.upos != Upos::DET || token.lemma != "the") return false;
    definite = true;
  }
  return definite;
}

Actor copied(const Actor& known, const Actor& own) {
  Actor actor = known;
  actor.rules.insert(actor.rules.begin(), "short form");
  actor.rules.insert(actor.rules.end(), own.rules.begin(), own.rules.end());
  return actor;
}

}  // namespace

void resolve_short_forms(Article& article) {
  std::unordered_map<std::string, std::uint32_t> by_head, by_name;  // the latest mention
  for (std::uint32_t m = 0; m < article.mentions.size(); ++m) {
    Mention& mention = article.mentions[m];
    Actor* actor = std::get_if<Actor>(&mention.what);
    if (actor == nullptr) continue;
    const Token& head = head_of(article, mention);
    const bool common = head.upos == Upos::NOUN;
    if (common && actor->country.empty() && bare_and_definite(article, mention)) {
      if (const auto known = by_head.find(head.lemma); known != by_head.end()) {
        *actor = copied(*article.mentions[known->second].actor(), *actor);
      }
    } else if (actor->unknown() && head.upos == Upos::PROPN && mention.span == head.span) {
      if (const auto known = by_name.find(std::string(article.words(head.span))); known != by_name.end()) {
        *actor = copied(*article.mentions[known->second].actor(), *actor);
      }
    }
    if (actor->country.empty()) continue;
    if (common) by_head[head.lemma] = m;
    // Names that a phrase with a role holds: the last of them is the surname.
    if (actor->sectors.empty()) continue;
    const Sentence& sentence = article.sentences[mention.sentence];
    for (const Token& token : sentence.tokens) {
      if (token.upos != Upos::PROPN || !mention.span.contains(token.span) || token.span == mention.span) continue;
      if (token.span.end == mention.span.end) by_name[std::string(article.words(token.span))] = m;
    }
  }
}

}  // namespace dragoman
