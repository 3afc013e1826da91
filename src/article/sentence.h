#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "article/clue.h"
#include "article/phrase_kind.h"
#include "article/references.h"
#include "article/saying.h"
#include "article/span.h"
#include "article/universal_dependencies.h"

namespace dragoman {

/// A syntactic word (Universal Dependencies): "don't" is two, "do" and "n't", each with its own span.
struct Token {
  Span span;
  std::int32_t head = -1;  ///< index into Sentence::tokens; -1 for the root
  Upos upos = Upos::X;
  Penn xpos = Penn::none;
  Deprel deprel = Deprel::dep;
  bool space_after = true;  ///< false where the next token follows without white space
  std::string lemma;
  PhraseKind phrase = PhraseKind::none;  ///< of the noun phrase that it heads
  Saying saying{};
};

/// One sentence and its tree. Once parsed exactly one token has head -1 and no token is its own ancestor.
struct Sentence {
  Span span;  ///< without surrounding white space
  std::vector<Token> tokens;
  /// So many tokens at the start are a dateline ("KABUL (Reuters) -"): they hang on the root and are no part of the
  /// clause. The language stage tells by shape alone.
  std::uint32_t dateline = 0;
  bool clued = false;         ///< a model has looked for clues
  std::vector<Clue> clues{};  ///< words that may tell an event, in text order
  std::vector<Part> parts{};  ///< of the clues, one for every token that was read together with each
  References pronouns{};      ///< whom its pronouns may stand for
  References homes{};         ///< whose people, ministries and the like its nouns and names may be

  /// Nothing where the model is sure that the word tells no event.
  [[nodiscard]] const Clue* clue(std::uint32_t token) const {
    const auto found = std::lower_bound(clues.begin(), clues.end(), token,
                                        [](const Clue& clue, std::uint32_t t) { return clue.token < t; });
    return found != clues.end() && found->token == token ? &*found : nullptr;
  }
  /// How likely the phrase that the token heads acts in the clue's event, or is acted upon, as the words alone tell it.
  [[nodiscard]] Part part(const Clue& clue, std::uint32_t token) const {
    return token >= clue.first && token - clue.first < clue.size ? parts[clue.parts + token - clue.first] : Part{};
  }
  /// The same by the second reading, which there must be: more exact, but pairs are told without it.
  [[nodiscard]] Part part_again(const Clue& clue, std::uint32_t token) const {
    return token >= clue.first && token - clue.first < clue.size ? parts[clue.again->parts + token - clue.first]
                                                                 : Part{};
  }
  /// How likely the phrase that the token heads acts in any event of the sentence, or is acted upon in one.
  [[nodiscard]] Part part(std::uint32_t token) const {
    Part most;
    for (const Clue& clue : clues) {
      const Part one = part(clue, token);
      most.actor = std::max(most.actor, (1 - clue.none) * one.actor);
      most.recipient = std::max(most.recipient, (1 - clue.none) * one.recipient);
    }
    return most;
  }
};

}  // namespace dragoman
