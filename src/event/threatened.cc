#include "event/threatened.h"

#include <algorithm>

#include "event/same_actor.h"

namespace dragoman {
namespace {

using Tokens = std::vector<std::uint32_t>;

bool clausal(Deprel relation) {
  return relation == Deprel::ccomp || relation == Deprel::xcomp || relation == Deprel::acl;
}

/// The verbs of the clauses under the word, and those coordinated with them.
Tokens contents(const Clause& clause, std::uint32_t trigger) {
  Tokens found;
  for (const std::uint32_t below : clause.children(trigger)) {
    if (!clausal(clause.token(below).deprel)) continue;
    found.push_back(below);
    for (const std::uint32_t next : clause.children(below)) {
      if (base(clause.token(next).deprel) == Deprel::conj) found.push_back(next);
    }
  }
  return found;
}

/// Who stands under the word after a preposition of $target.
void add_targets(const Spared& where, std::uint32_t word, Tokens& found) {
  for (const std::uint32_t below : where.clause.children(word)) {
    const Deprel relation = base(where.clause.token(below).deprel);
    const bool hangs = relation == Deprel::obl || relation == Deprel::nmod;
    if (hangs && where.clause.linked_by(below, where.patterns.target())) found.push_back(below);
  }
}

}  // namespace

std::vector<std::uint32_t> threatened(const Spared& where, const Event& event) {
  const Clause& clause = where.clause;
  const auto own = [&](std::uint32_t mention) {
    return of_own_state(where, event, mention) ||
           std::any_of(event.actors.begin(), event.actors.end(),
                       [&](std::uint32_t doer) { return surely_same(where.article, mention, doer); });
  };
  // "The UN warned that villagers would be killed"
  const auto helper = [&](std::uint32_t m) { return helps(where.article, m); };
  if (std::any_of(event.actors.begin(), event.actors.end(), helper)) return {};
  std::vector<std::uint32_t> found;
  const auto add = [&](const Tokens& tokens) {
    for (const std::uint32_t mention : where.roles.actors(clause, tokens)) {
      if (!own(mention)) found.push_back(mention);
    }
  };
  for (const std::uint32_t verb : contents(clause, where.trigger)) {
    const auto doer = clause.understood_subject(verb);
    Tokens doers;
    if (doer) doers.push_back(*doer);
    if (clause.passive(verb)) {
      if (!clause.doer(verb)) add(clause.objects(verb));
      continue;
    }
    if (clause.is(verb, where.patterns.bear())) {
      add(doers);
      continue;
    }
    const auto theirs = where.roles.actors(clause, doers);
    const bool by_them = clause.token(verb).deprel == Deprel::xcomp ||
                         (!theirs.empty() && std::all_of(theirs.begin(), theirs.end(), own));
    if (!by_them) continue;
    Tokens hit = clause.objects(verb);
    const std::size_t before = found.size();
    add(hit);
    if (found.size() > before) continue;
    Tokens targets;
    add_targets(where, verb, targets);
    for (const std::uint32_t object : hit) add_targets(where, object, targets);
    add(targets);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace dragoman
