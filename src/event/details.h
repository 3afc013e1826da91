#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <unordered_map>
#include <vector>

#include <tl/expected.hpp>

#include "article/event.h"
#include "article/problem.h"
#include "event/clause.h"
#include "event/pattern.h"
#include "lexicon/folders.h"

namespace dragoman {

/// Modes and contexts that words of the clause or sentence tell: lexicon/details, see docs/lexicon.md.
/// Read-only after loading.
class DetailsLexicon {
 public:
  /// Words go into the table of `scope`, which the patterns share.
  static tl::expected<DetailsLexicon, Problem> open(const LexiconFolders& folders, PatternScope scope);

  /// The first mode of the code, or of a type that has modes of its own, of which a word stands in the trigger's clause
  /// (the trigger itself among them); empty for none.
  [[nodiscard]] std::string mode(const Clause& clause, std::uint32_t trigger, EventCode code,
                                 const EventType* type = nullptr) const;

  /// The contexts of which a word stands in the sentence, in PLOVER's order. Linear in the sentence.
  [[nodiscard]] std::vector<std::string> contexts(const Clause& clause) const;

 private:
  struct Named {
    std::string name;
    Choice words;
  };
  struct Phrase {
    Choice words;
    std::size_t context = 0;
  };
  [[nodiscard]] const std::vector<Named>& modes(EventCode code, const EventType* type) const;

  std::array<std::vector<Named>, event_codes> modes_;
  std::unordered_map<std::string, std::vector<Named>> modes_of_type_;  // by its name
  Choice complement_;  // prepositions of what is said, not of its setting
  // Contexts as bits, in PLOVER's order: of single words by their number, of phrases by their last word's.
  std::vector<std::uint64_t> context_of_word_;
  std::unordered_map<WordTable::Id, std::vector<Phrase>> context_of_phrase_;
};

}  // namespace dragoman
