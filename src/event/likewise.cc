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

/// "Joined by nurses and miners", beneath the verb or its subject.
void add_joined(const Clause& clause, std::uint32_t token, std::vector<std::uint32_t>& out) {
  for (const std::uint32_t joined : clause.children(token)) {
    if (clause.token(joined).lemma != "join" || clause.token(joined).xpos != Penn::VBN) continue;
    for (const std::uint32_t by : clause.children(joined)) {
      if (clause.token(by).deprel == Deprel::obl_agent) out.push_back(by);
    }
  }
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
  if (!clause.passive(verb)) {
    add_joined(clause, verb, subjects);
    for (const std::uint32_t child : clause.children(verb)) {
      if (clause.token(child).deprel == Deprel::nsubj) add_joined(clause, child, subjects);
    }
    std::sort(subjects.begin(), subjects.end());
  }
  return subjects;
}

}  // namespace dragoman
