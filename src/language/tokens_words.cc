#include "language/tokens_words.h"

#include <algorithm>
#include <array>

#include "language/segment_chars.h"
#include "language/tokens_patterns.h"

namespace dragoman {
namespace {

bool is_clitic(std::string_view folded) {
  constexpr std::array<std::string_view, 6> clitics{"'s", "'m", "'d", "'ll", "'ve", "'re"};
  return std::find(clitics.begin(), clitics.end(), folded) != clitics.end();
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "1960's", "60's": the s belongs to the decade.
bool is_decade(std::string_view stem) {
  return (stem.size() == 2 || stem.size() == 4) && std::all_of(stem.begin(), stem.end(), is_digit) &&
         stem.back() == '0';
}

/// The last apostrophe of `word` within its last few characters, or word.end.
std::uint32_t last_apostrophe(std::string_view text, Span word) {
  std::uint32_t at = word.end;
  for (int steps = 0; steps < 3 && at > word.begin; ++steps) {
    do --at;
    while (at > word.begin && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
    const Character c = character(text, at);
    if (c.kind == CharKind::apostrophe || c.code == U'\u2018') return at;
  }
  return word.end;
}

}  // namespace

CliticCut part_clitic(std::string_view text, Span word, const SegmentLexicon& lexicon) {
  const std::uint32_t apostrophe = last_apostrophe(text, word);
  if (apostrophe == word.end || apostrophe == word.begin) return {word.end, false};
  const FoldedWord clitic(text.substr(apostrophe, word.end - apostrophe));
  const auto stem = text.substr(word.begin, apostrophe - word.begin);
  if (is_clitic(clitic.text())) {
    const bool decade = clitic.text() == "'s" && is_decade(stem);
    return decade ? CliticCut{word.end, false} : CliticCut{apostrophe, true};
  }
  if (clitic.text() == "'t" && stem.size() > 1 && (stem.back() == 'n' || stem.back() == 'N') &&
      !lexicon.whole_words.contains(FoldedWord(text.substr(word.begin, word.size())).text()))
    return {apostrophe - 1, true};
  return {word.end, false};
}

std::uint32_t lone_clitic(std::string_view text, std::uint32_t at) {
  const Character sign = character(text, at);
  const std::uint32_t end = word_run(text, at + sign.size);
  if (end - at > 5 || !is_clitic(FoldedWord(text.substr(at, end - at)).text())) return at;
  return end;
}

std::uint32_t hyphenated(std::string_view text, std::uint32_t at, std::uint32_t first_end,
                         const SegmentLexicon& lexicon) {
  std::uint32_t end = first_end;
  for (std::uint32_t part = at; end < text.size();) {
    const Character sign = character(text, end);
    if (sign.kind != CharKind::hyphen || end + sign.size >= text.size()) break;
    const std::uint32_t next = end + sign.size;
    if (!character(text, next).word()) break;
    const bool prefix = lexicon.hyphen_prefixes.contains(FoldedWord(text.substr(part, end - part)).text());
    if (prefix) {
      const std::uint32_t dotted = dotted_letters(text, next);  // "non-U.S."
      end = dotted != next ? dotted : word_run(text, next);
      part = next;
      continue;
    }
    const std::uint32_t next_end = word_run(text, next);
    if (lexicon.hyphen_suffixes.contains(FoldedWord(text.substr(next, next_end - next)).text())) end = next_end;
    break;
  }
  return end;
}

bool splits_from_number(std::string_view text, std::string_view letters, std::uint32_t at,
                        const SegmentLexicon& lexicon) {
  if (lexicon.units.contains(FoldedWord(letters).text())) return true;
  return dotted_letters(text, at) != at;  // "5p.m."
}

bool is_dollar_prefix(std::string_view letters) {
  return letters.size() <= 3 &&
         std::all_of(letters.begin(), letters.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace dragoman
