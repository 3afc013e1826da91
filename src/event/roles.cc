#include "event/roles.h"

#include <algorithm>

namespace dragoman {

void Roles::fill(const Article& article, std::uint32_t sentence) {
  by_head_.assign(article.sentences[sentence].tokens.size(), none);
  const auto first = std::lower_bound(article.mentions.begin(), article.mentions.end(), sentence,
                                      [](const Mention& m, std::uint32_t s) { return m.sentence < s; });
  for (auto mention = first; mention != article.mentions.end() && mention->sentence == sentence; ++mention) {
    if (mention->actor() == nullptr) continue;
    const auto index = static_cast<std::uint32_t>(mention - article.mentions.begin());
    if (by_head_[mention->head] == none) by_head_[mention->head] = index;
  }
}

std::uint32_t Roles::owner(const Clause& clause, std::uint32_t token) const {
  // Two steps down: "the positions of fighters of the YPG" goes no further.
  std::vector<std::uint32_t> level(1, token);
  for (int depth = 0; depth < 2; ++depth) {
    std::vector<std::uint32_t> next;
    for (const std::uint32_t t : level) {
      for (const std::uint32_t c : clause.children(t)) {
        const Deprel relation = base(clause.token(c).deprel);
        if (relation != Deprel::nmod && relation != Deprel::compound && relation != Deprel::amod &&
            relation != Deprel::appos && relation != Deprel::flat) {
          continue;
        }
        if (by_head_[c] != none) return by_head_[c];
        next.push_back(c);
      }
    }
    level = std::move(next);
  }
  return none;
}

bool Roles::is_actor(const Clause& clause, std::uint32_t token) const {
  return by_head_[token] != none || owner(clause, token) != none;
}

void Roles::add(const Clause& clause, std::uint32_t token, std::vector<std::uint32_t>& out) const {
  const std::uint32_t mention = by_head_[token] != none ? by_head_[token] : owner(clause, token);
  if (mention != none) out.push_back(mention);
}

std::vector<std::uint32_t> Roles::actors(const Clause& clause, std::uint32_t token) const {
  std::vector<std::uint32_t> out;
  add(clause, token, out);
  for (const std::uint32_t c : clause.children(token)) {
    if (clause.token(c).deprel == Deprel::conj && !clause.is_verb(c)) add(clause, c, out);
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace dragoman
