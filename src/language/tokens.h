#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "article/span.h"
#include "language/segment_chars.h"
#include "language/segment_lexicon.h"

namespace dragoman {

/// What a token is to the splitter into sentences.
enum class TokenKind : std::uint8_t {
  word,
  number,
  title,  ///< Mr., Gen.: with its full stop, as are the next six
  inner,
  initial,       ///< J.
  abbreviation,  ///< Corp., U.S.
  last,          ///< etc., a.m.
  stop,          ///< . ! ? and their runs
  ellipsis,      ///< ... and longer, …
  comma,         ///< , ; :
  dash,
  hyphen,
  open_quote,
  close_quote,
  open_bracket,
  close_bracket,
  other
};

/// A token before it is part of a sentence.
struct RawToken {
  Span span;
  TokenKind kind = TokenKind::word;
  LetterCase letter_case = LetterCase::none;  ///< of its first letter
  bool blank_before = false;                  ///< white space or the start of the text stands before it
};

/// Appends the syntactic words of `text` within `unit` to `out`, as the English treebanks of Universal Dependencies
/// (EWT, GUM; release 2.13 and later) cut them: "don't" is "do" and "n't", "state-owned" three tokens, "co-founder"
/// one,
/// "$10bn" three. An abbreviation keeps its full stop, at the end of a sentence too (as in GUM; EWT parts it there).
/// The tokens cover every byte of the unit that is not blank (CharKind::blank), in order, without overlap, on
/// code-point boundaries. Linear time; allocates for `out` only. Thread-safe.
void tokenize(std::string_view text, Span unit, const SegmentLexicon& lexicon, std::vector<RawToken>& out);

}  // namespace dragoman
