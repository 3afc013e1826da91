#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include <tl/expected.hpp>

#include "article/problem.h"
#include "event/pattern.h"
#include "lexicon/folders.h"

namespace dragoman {

/// lexicon/events, read: patterns by the word of their trigger. Read-only after loading, shared by all threads.
class PatternLexicon {
 public:
  /// Fails on the first line that is wrong; the problem names file and line.
  static tl::expected<PatternLexicon, Problem> open(const LexiconFolders& folders);

  [[nodiscard]] const std::vector<Pattern>& patterns() const { return patterns_; }
  /// Indices of the patterns whose trigger may be this word, in the order of the files.
  [[nodiscard]] std::span<const std::uint32_t> by_trigger(WordTable::Id word) const;
  [[nodiscard]] const WordTable& words() const { return words_; }
  [[nodiscard]] const Choice& light() const { return light_; }
  /// Verbs that another one's deed begins, goes on or ends with ("continue to provide"), the set $aspect.
  [[nodiscard]] const Choice& aspect() const { return aspect_; }
  /// Journeys, which whoever speaks "during a visit" makes, the set $journey.
  [[nodiscard]] const Choice& journey() const { return journey_; }
  /// Prepositions of whom a deed is aimed at, the set $toward.
  [[nodiscard]] const Choice& toward() const { return toward_; }
  /// Prepositions of place, the set $where.
  [[nodiscard]] const Choice& where() const { return where_; }
  /// For the other event lexicons, which share words and sets.
  [[nodiscard]] PatternScope scope() { return {words_, sets_}; }

 private:
  WordTable words_;
  std::unordered_map<std::string, std::vector<std::string>> sets_;
  std::vector<Pattern> patterns_;
  std::vector<std::vector<std::uint32_t>> index_;  // by WordTable::Id
  Choice light_;
  Choice where_;
  Choice aspect_;
  Choice journey_;
  Choice toward_;
};

}  // namespace dragoman
