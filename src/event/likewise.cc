#include "event/likewise.h"

#include <algorithm>

namespace dragoman {
namespace {

bool auxiliary(const Clause& clause, std::uint32_t token) {
  const std::string& lemma = clause.token(token).lemma;
  return lemma == "do" || lemma == "be" || lemma == "have";
}

bool is_as(const Clause& clause, std::uint32_t token) { return clause.token(token).lemma == "as"; }

template <typename Is>
bool any_child(const Clause& clause, std::uint32_t token, const Is& is) {
  const auto children = clause.children(token);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) { return is(clause, child); });
}

/// "as did": the parser hangs the auxiliary on "as".
bool as_did(const Clause& clause, std::uint32_t token) {
  return is_as(clause, token) && any_child(clause, token, auxiliary);
}

}  // namespace

std::vector<std::uint32_t> who_does_likewise(const Clause& clause, std::uint32_t verb) {
  std::vector<std::uint32_t> subjects;
  for (const std::uint32_t child : clause.children(verb)) {
    if (child < verb) continue;
    const Deprel relation = base(clause.token(child).deprel);
    if (relation == Deprel::nsubj && any_child(clause, child, as_did)) subjects.push_back(child);
    if (relation != Deprel::advcl || !auxiliary(clause, child) || !any_child(clause, child, is_as)) continue;
    for (const std::uint32_t other : clause.children(child)) {
      if (base(clause.token(other).deprel) == Deprel::nsubj) subjects.push_back(other);
    }
  }
  return subjects;
}

}  // namespace dragoman
