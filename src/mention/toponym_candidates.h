#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "mention/actor_sentence.h"
#include "mention/gazetteer.h"
#include "mention/toponyms.h"

namespace dragoman {

/// Collects what a name in a sentence may mean, of the lexicon's lines and of the gazetteer, where there is one, at the
/// end of a list. Lives as long as the sentence and the list.
class ToponymCandidates {
 public:
  ToponymCandidates(const ActorSentence& sentence, const Gazetteer* gazetteer, std::vector<ToponymCandidate>& out)
      : s_(sentence), gazetteer_(gazetteer), out_(out) {}

  /// The lexicon's places among the facts of a name.
  void add_lines(std::span<const std::uint32_t> facts);

  /// Whether the gazetteer has places with exactly these tokens' words; these are the ones found, till the next
  /// success.
  bool look_up(std::uint32_t first, std::uint32_t last);
  /// Who live in the largest of those found.
  [[nodiscard]] std::uint32_t people() const;
  /// Adds those found. One that a line of the lexicon from `first` on has already gives it people, id and time zone.
  void add_found(std::size_t first);

  /// Towns and the lexicon's places in these countries that the token misspells, if nothing has just its name. Reads
  /// the whole gazetteer, which takes a thousandth of a second.
  void add_misspelt(std::uint32_t token, std::span<const std::string_view> countries);

  /// Marks the candidates from `begin` on that have another first name than these tokens' words.
  void compare_names(std::uint32_t first, std::uint32_t last, std::size_t begin);

 private:
  void add(const NameFact& line);
  void add(const GazetteerPlace& place);
  void read_words(std::uint32_t first, std::uint32_t last);

  const ActorSentence& s_;
  const Gazetteer* gazetteer_;
  std::vector<ToponymCandidate>& out_;
  std::vector<std::uint32_t> found_;
  std::vector<std::uint32_t> scratch_;
  FoldedWords words_;
};

}  // namespace dragoman
