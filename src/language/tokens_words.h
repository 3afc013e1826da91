#pragma once

#include <cstdint>
#include <string_view>

#include "article/span.h"
#include "language/segment_lexicon.h"

namespace dragoman {

// How English words are cut into syntactic words. Offsets are bytes; all run in time linear in the word.

struct CliticCut {
  std::uint32_t stem_end = 0;  ///< the word's end where there is no clitic
  bool clitic = false;
};

/// Where "'s", "n't", "'ll" and the like begin at the end of `word`: "Obama's" is cut before the apostrophe, "O'Brien"
/// and "1960's" are not. Words of more than FoldedWord::longest bytes lose one clitic at most.
CliticCut part_clitic(std::string_view text, Span word, const SegmentLexicon& lexicon);

/// "'s", "'ll" and the like standing on their own at `at`, an apostrophe; returns the end, or `at`.
std::uint32_t lone_clitic(std::string_view text, std::uint32_t at);

/// Where the word that begins at `at` and whose first part ends at `first_end` ends, when prefixes and suffixes that
/// keep their hyphen are counted in: "co-founder", "non-U.S.", "clock-wise"; `first_end` for others.
std::uint32_t hyphenated(std::string_view text, std::uint32_t at, std::uint32_t first_end,
                         const SegmentLexicon& lexicon);

/// Whether `letters`, which stand at `at` right after a number, are a word of their own: a unit ("10bn", "5pm"),
/// not an ordinal or a decade ("20th", "1960s").
bool splits_from_number(std::string_view text, std::string_view letters, std::uint32_t at,
                        const SegmentLexicon& lexicon);

/// "US", "A", "HK": capitals that make one token with the dollar sign after them.
bool is_dollar_prefix(std::string_view letters);

}  // namespace dragoman
