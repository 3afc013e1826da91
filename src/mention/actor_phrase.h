#pragma once

#include <cstdint>
#include <vector>

#include "article/span.h"
#include "mention/actor_sentence.h"

namespace dragoman {

/// How a name stands to the noun phrase it is in, the most telling first.
enum class Tie : std::uint8_t {
  self,        ///< the head, or what a counting noun counts: "thousands of protesters"
  modifier,    ///< "Chinese officials", "Taliban spokesman"
  possessor,   ///< "China's officials"
  title,       ///< "President Xi"
  complement,  ///< "officials of China", "a spokesman for the ministry"
  leader,      ///< "US-led forces", "forces headed by the United States"
  apposition,  ///< "Wang Yi, China's foreign minister"
  source,      ///< "officials from China"
  within,      ///< "officials in Beijing"
  none         ///< belongs to the phrase's words and says nothing
};

/// A name in a noun phrase.
struct TiedName {
  std::uint32_t token = 0;
  Tie tie = Tie::none;
};

/// A noun phrase and the names in it. Reused from phrase to phrase.
struct NounPhrase {
  std::uint32_t head = 0;
  std::uint32_t first = 0;  ///< its words, from determiner to complements, without relative clauses; inclusive
  std::uint32_t last = 0;
  std::vector<TiedName> names;         ///< by tie, then nearness to the head
  std::vector<std::uint32_t> visited;  ///< all tokens that were looked at

  // scratch of gather_phrase
  struct Visit {
    std::uint32_t token;
    std::uint32_t parent;  // index into visits
    Tie tie;
    bool inside;   // part of the phrase's words if its parent is
    bool telling;  // part of them only if a name is in it
    bool named;
  };
  std::vector<Visit> visits;
};

/// Collects the phrase that hangs on `head`. Linear in its tokens; each is visited once.
void gather_phrase(const ActorSentence& sentence, std::uint32_t head, NounPhrase& out);

}  // namespace dragoman
