#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "article/sentence.h"

namespace dragoman {

/// Questions that rules of coreference ask of a word.

inline bool subject(const Token& token) { return base(token.deprel) == Deprel::nsubj; }

/// Of a clause, by its verb or predicate.
inline bool has_subject(const std::vector<Token>& tokens, std::int32_t verb) {
  return std::any_of(tokens.begin(), tokens.end(),
                     [&](const Token& token) { return token.head == verb && subject(token); });
}

/// "Himself", "themselves".
inline bool reflexive(std::string_view form) { return form.ends_with("self") || form.ends_with("selves"); }

inline bool plural(const Token& token) { return token.xpos == Penn::NNS || token.xpos == Penn::NNPS; }

/// "They were killed, the army said" has two main clauses.
inline bool in_main_clause(const std::vector<Token>& tokens, const Token& subject) {
  if (subject.head < 0) return false;
  const Token& verb = tokens[static_cast<std::size_t>(subject.head)];
  return verb.head < 0 || (verb.deprel == Deprel::parataxis && tokens[static_cast<std::size_t>(verb.head)].head < 0);
}

}  // namespace dragoman
