#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "article/article.h"
#include "event/casualty_lexicon.h"
#include "event/clause.h"
#include "event/number_reader.h"

namespace dragoman {

/// How many people a noun phrase names, as its words tell it.
struct HeadCount : Number {
  std::vector<std::uint32_t> heads;  ///< of the phrases that were counted, coordinated ones too
  bool numbered = false;             ///< by a number or a word of number, not by "a soldier" or "soldiers"
};

/// Counts people: "at least seven civilians", "a family of five", "five of them", "nobody" (0), "a soldier" and a named
/// person (1), "soldiers" (two and open), "a general and two aides" (3). Who is named as part of others ("including two
/// children", "three of them children", "two people, a soldier and a guide") is counted once. Things, states and bodies
/// are not people and count nothing. Valid as long as clause and article are.
class HeadCounter {
 public:
  /// Linear in the sentence and its mentions.
  HeadCounter(const CasualtyLexicon& lexicon, const Article& article, std::uint32_t sentence, const Clause& clause);

  /// The people that the phrase headed by `token` names, coordinated phrases added up.
  [[nodiscard]] std::optional<HeadCount> people(std::uint32_t token) const;
  /// The number at the token, whatever it counts.
  [[nodiscard]] std::optional<HeadCount> number(std::uint32_t token) const;
  /// Somebody: a person or body, as the model or a mention of an actor says.
  [[nodiscard]] bool somebody(std::uint32_t token) const;
  /// The actors whose mentions hang on these tokens, as indices into Article::mentions.
  [[nodiscard]] std::vector<std::uint32_t> mentions(const std::vector<std::uint32_t>& heads) const;
  /// Of whom the noun counts or tells: "of them" in "five of them", "of 12 people" in "the deaths of 12 people".
  [[nodiscard]] std::optional<std::uint32_t> part(std::uint32_t token) const;

 private:
  [[nodiscard]] bool is(std::uint32_t token, TollWord words) const { return clause_.is(token, lexicon_.of(words)); }
  [[nodiscard]] std::optional<HeadCount> phrase(std::uint32_t token) const;
  [[nodiscard]] std::optional<HeadCount> nobody(std::uint32_t token) const;
  [[nodiscard]] std::optional<HeadCount> numbered(std::uint32_t token) const;
  [[nodiscard]] std::optional<HeadCount> group(std::uint32_t token) const;
  [[nodiscard]] bool counted_before(std::uint32_t token, std::uint32_t head, const HeadCount& counted) const;
  void widen(std::uint32_t token, HeadCount& count) const;
  [[nodiscard]] bool thing(std::uint32_t token) const;

  const CasualtyLexicon& lexicon_;
  const Article& article_;
  const Clause& clause_;
  NumberReader numbers_;
  std::vector<std::vector<std::uint32_t>> actors_;  ///< by token
};

}  // namespace dragoman
