#pragma once

#include <cstddef>
#include <vector>

#include "article/sentence.h"

namespace dragoman {

/// Questions that rules of coreference ask of a word.

inline bool subject(const Token& token) { return base(token.deprel) == Deprel::nsubj; }

inline bool plural(const Token& token) { return token.xpos == Penn::NNS || token.xpos == Penn::NNPS; }

/// "They were killed, the army said" has two main clauses.
inline bool in_main_clause(const std::vector<Token>& tokens, const Token& subject) {
  if (subject.head < 0) return false;
  const Token& verb = tokens[static_cast<std::size_t>(subject.head)];
  return verb.head < 0 || (verb.deprel == Deprel::parataxis && tokens[static_cast<std::size_t>(verb.head)].head < 0);
}

}  // namespace dragoman
