#include "language/twin_names.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace dragoman {
namespace {

bool core(Deprel relation) {
  return relation == Deprel::nsubj || relation == Deprel::nsubj_pass || relation == Deprel::obj ||
         relation == Deprel::iobj;
}

/// Whether a word of [begin, end) depends on `head`.
bool leads_one(const std::vector<Token>& tokens, std::size_t head, std::size_t begin, std::size_t end) {
  for (std::size_t t = begin; t < end; ++t) {
    if (tokens[t].head >= 0 && static_cast<std::size_t>(tokens[t].head) == head) return true;
  }
  return false;
}

}  // namespace

void join_twin_names(Sentence& sentence) {
  auto& tokens = sentence.tokens;
  for (std::size_t t = 0; t + 1 < tokens.size(); ++t) {
    Token& one = tokens[t];
    Token& name = tokens[t + 1];
    if (name.upos != Upos::PROPN || !core(name.deprel) || (one.upos != Upos::NOUN && one.upos != Upos::PROPN)) continue;
    const bool twins = one.head == name.head && one.deprel == name.deprel;
    const Token* const first =
        one.deprel == Deprel::conj && one.head >= 0 ? &tokens[static_cast<std::size_t>(one.head)] : nullptr;
    const bool second = first != nullptr && first->head == name.head && first->deprel == name.deprel;
    if (!twins && !second) continue;
    if (leads_one(tokens, t, t + 1, tokens.size()) || leads_one(tokens, t + 1, 0, t + 1)) continue;
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
