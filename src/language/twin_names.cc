#include "language/twin_names.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace dragoman {
namespace {

bool core(Deprel relation) {
  return relation == Deprel::nsubj || relation == Deprel::nsubj_pass || relation == Deprel::obj ||
         relation == Deprel::iobj;
}

/// Whether a word before it, and one behind it, depends on each.
struct Dependents {
  std::vector<bool> before, behind;

  explicit Dependents(const std::vector<Token>& tokens) : before(tokens.size()), behind(tokens.size()) {
    for (std::size_t t = 0; t < tokens.size(); ++t) {
      if (tokens[t].head < 0) continue;
      const auto head = static_cast<std::size_t>(tokens[t].head);
      (t < head ? before : behind)[head] = true;
    }
  }
};

}  // namespace

void join_twin_names(Sentence& sentence) {
  auto& tokens = sentence.tokens;
  std::optional<Dependents> dependents;  // of the tree as it was
  for (std::size_t t = 0; t + 1 < tokens.size(); ++t) {
    Token& one = tokens[t];
    Token& name = tokens[t + 1];
    if (name.upos != Upos::PROPN || !core(name.deprel) || (one.upos != Upos::NOUN && one.upos != Upos::PROPN)) continue;
    const bool twins = one.head == name.head && one.deprel == name.deprel;
    const Token* const first =
        one.deprel == Deprel::conj && one.head >= 0 ? &tokens[static_cast<std::size_t>(one.head)] : nullptr;
    const bool second = first != nullptr && first->head == name.head && first->deprel == name.deprel;
    if (!twins && !second) continue;
    if (!dependents) dependents.emplace(tokens);
    if (dependents->behind[t] || dependents->before[t + 1]) continue;
    if (one.upos == Upos::PROPN) {
      name.head = static_cast<std::int32_t>(t);
      name.deprel = Deprel::flat;
    } else {
      name.head = one.head;
      name.deprel = one.deprel;
      one.head = static_cast<std::int32_t>(t) + 1;
      one.deprel = Deprel::nmod_desc;
    }
  }
}

}  // namespace dragoman
