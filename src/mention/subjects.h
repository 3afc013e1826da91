#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
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

/// Whoever is the subject of a verb; of "which said" the word that "which" stands for. Nothing where it has none.
inline std::optional<std::uint32_t> subject_of(const std::vector<Token>& tokens, std::int32_t verb) {
  for (std::uint32_t t = 0; t < tokens.size(); ++t) {
    if (tokens[t].head != verb || tokens[t].deprel != Deprel::nsubj) continue;
    const Token& above = tokens[static_cast<std::size_t>(verb)];
    const bool relative = tokens[t].xpos == Penn::WDT || tokens[t].xpos == Penn::WP;
    if (relative && above.deprel == Deprel::acl_relcl && above.head >= 0) return static_cast<std::uint32_t>(above.head);
    return t;
  }
  return {};
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
