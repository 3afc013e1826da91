#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "article/article.h"
#include "article/problem.h"
#include "language/segment_lexicon.h"
#include "lexicon/folders.h"

namespace dragoman {

/// Splits text into sentences and syntactic words (Universal Dependencies; see language/tokens.h for the conventions).
/// Read-only once opened: one Segmenter serves any number of threads.
class Segmenter {
 public:
  static constexpr std::size_t default_max_chars = 500'000;
  static constexpr std::size_t longest_sentence = 2'000;  ///< tokens

  /// Reads the word lists in LEXICON_ROOT/language.
  static tl::expected<Segmenter, Problem> open(const LexiconFolders& folders);

  /// Fills article.sentences: spans and, of each token, span and space_after. Sentences do not overlap what is in
  /// article.ignored. Reads at most the first `max_chars` code points of the text. Warns in article.warnings where
  /// reading stopped early and how many sentences were cut for having more than `longest_sentence` tokens.
  /// The text is valid UTF-8 (other bytes do no harm and become tokens of one byte). Linear time.
  void segment(Article& article, std::size_t max_chars = default_max_chars) const;

  /// The same for a text that is no article; reads all of it.
  [[nodiscard]] std::vector<Sentence> segment(std::string_view text) const;

 private:
  explicit Segmenter(SegmentLexicon lexicon) : lexicon_(std::move(lexicon)) {}

  /// Returns how many sentences were cut.
  std::size_t segment(std::string_view text, std::uint32_t end, const std::vector<Ignored>& ignored,
                      std::vector<Sentence>& sentences) const;

  SegmentLexicon lexicon_;
};

}  // namespace dragoman
