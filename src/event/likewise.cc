#include "event/likewise.h"

#include <algorithm>

namespace dragoman {
namespace {

bool has_child(const Clause& clause, std::uint32_t token, std::initializer_list<std::string_view> lemmas) {
  const auto children = clause.children(token);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    return std::find(lemmas.begin(), lemmas.end(), clause.token(child).lemma) != lemmas.end();
  });
}

/// "as did": the parser hangs the auxiliary on "as".
bool marked(const Clause& clause, std::uint32_t subject) {
  const auto children = clause.children(subject);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    return clause.token(child).lemma == "as" && has_child(clause, child, {"do", "be", "have"});
  });
}

}  // namespace

std::vector<std::uint32_t> who_does_likewise(const Clause& clause, std::uint32_t verb) {
  std::vector<std::uint32_t> subjects;
  for (const std::uint32_t child : clause.children(verb)) {
    if (child < verb) continue;
    const Token& token = clause.token(child);
    if (base(token.deprel) == Deprel::nsubj && marked(clause, child)) subjects.push_back(child);
    const bool auxiliary = token.lemma == "do" || token.lemma == "be" || token.lemma == "have";
    if (base(token.deprel) != Deprel::advcl || !auxiliary || !has_child(clause, child, {"as"})) continue;
    for (const std::uint32_t other : clause.children(child)) {
      if (base(clause.token(other).deprel) == Deprel::nsubj) subjects.push_back(other);
    }
  }
  return subjects;
}

}  // namespace dragoman
