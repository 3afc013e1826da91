#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include <tl/expected.hpp>

#include "article/problem.h"
#include "lexicon/folders.h"

namespace dragoman {

/// What an abbreviation says about a sentence end after its full stop. Names as in abbreviations.lex.
enum class Abbreviation : std::uint8_t {
  title,   ///< stands before a name: Mr., Gen.
  inner,   ///< never ends a sentence: e.g., vs.
  number,  ///< an abbreviation only before a number: No., p.
  date,    ///< a month or weekday: Jan., Tues.
  state,   ///< an abbreviation only after a comma, bracket or hyphen: "Springfield, Ill."
  plain,   ///< may end a sentence: Corp., Ltd.
  last     ///< mostly ends a sentence where a capital follows: etc., a.m.
};

struct StringHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};
using WordSet = std::unordered_set<std::string, StringHash, std::equal_to<>>;
template <typename Value>
using WordMap = std::unordered_map<std::string, Value, StringHash, std::equal_to<>>;

/// The word lists of lexicon/language/ that splitting into sentences and tokens needs; each file says in its head
/// what it holds. Read-only after `open`, so any number of threads may share it.
struct SegmentLexicon {
  WordMap<Abbreviation> abbreviations;              ///< with their full stops, as written
  WordMap<std::vector<std::uint8_t>> contractions;  ///< folded word -> sizes in letters of its pieces
  WordSet hyphen_prefixes;                          ///< folded, without the hyphen
  WordSet hyphen_suffixes;                          ///< folded, without the hyphen
  WordSet units;                                    ///< folded; part from the number before them
  WordSet web_suffixes;                             ///< folded
  WordSet emoticons;
  WordSet whole_words;        ///< folded; with signs that would part them otherwise
  WordSet sentence_starters;  ///< folded
  WordSet time_words;         ///< folded; follow a time of day within a sentence
  WordSet speech_verbs;       ///< folded

  /// Folders and files that are missing and lines that say nothing known are problems.
  static tl::expected<SegmentLexicon, Problem> open(const LexiconFolders& folders);
};

/// A short word in the form that the lists hold it: ASCII letters small, every apostrophe as '. Lives on the stack.
class FoldedWord {
 public:
  static constexpr std::size_t longest = 32;
  /// A word of more than `longest` bytes folds to the empty word, which no list holds.
  explicit FoldedWord(std::string_view word);
  [[nodiscard]] std::string_view text() const { return {bytes_, size_}; }

 private:
  char bytes_[longest] = {};
  std::size_t size_ = 0;
};

}  // namespace dragoman
