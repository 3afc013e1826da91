#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "language/segment_lexicon.h"
#include "language/tokens.h"

namespace dragoman {

/// Appends to `ends` where the sentences of one unit of text end: indices into `tokens`, one past the last token, the
/// last of them tokens.size(). `text` is what the tokens' spans refer to. Decides by the stops, by abbreviations, by
/// how the next word is written and by the quotation marks around. Linear time. Thread-safe.
void split_sentences(std::string_view text, std::span<const RawToken> tokens, const SegmentLexicon& lexicon,
                     std::vector<std::uint32_t>& ends);

}  // namespace dragoman
