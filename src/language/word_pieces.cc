#include "language/word_pieces.h"

#include <utf8proc.h>

#include <algorithm>
#include <bit>
#include <utility>

#include "language/letter_case.h"

namespace dragoman {
namespace {

constexpr std::string_view continuation_mark = "##";
constexpr std::size_t longest_part = 100;  // code points, BERT's own limit

/// FNV-1a, which can be gone on with: the keys are short, and "##" comes first in half of them.
constexpr std::uint64_t hashed(std::string_view text, std::uint64_t state = 0xcbf29ce484222325U) {
  for (const char c : text) state = (state ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  return state;
}

constexpr std::size_t slot_of(std::uint64_t hash) { return static_cast<std::size_t>(hash ^ (hash >> 32U)); }

bool is_ideograph(std::int32_t c) {
  return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x2A6DF) ||
         (c >= 0x2A700 && c <= 0x2CEAF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F);
}

enum class Kind : std::uint8_t { dropped, blank, apart, word };

/// What a code point is before its accents are stripped: dropped, blank, or an ideograph, which stands apart.
Kind kind_before(std::int32_t c) {
  if (c == '\t' || c == '\n' || c == '\r') return Kind::blank;
  if (c < 0x80) return c < 0x20 || c == 0x7F ? Kind::dropped : c == ' ' ? Kind::blank : Kind::word;
  switch (utf8proc_category(c)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_CN:
      return Kind::dropped;
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
      return Kind::blank;
    default:
      return c == 0xFFFD ? Kind::dropped : is_ideograph(c) ? Kind::apart : Kind::word;
  }
}

bool is_punctuation(std::int32_t c) {
  if (c < 0x80) return (c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126);
  const auto category = utf8proc_category(c);
  return category >= UTF8PROC_CATEGORY_PC && category <= UTF8PROC_CATEGORY_PO;
}

/// Calls `letter` with each code point of c's canonical decomposition but for accents, in lower case.
template <typename Letter>
void without_accents(std::int32_t c, Letter letter) {
  if (c < 0x80) {
    letter(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    return;
  }
  std::array<utf8proc_int32_t, 32> parts{};
  int boundary = 0;
  const auto count = utf8proc_decompose_char(c, parts.data(), parts.size(), UTF8PROC_DECOMPOSE, &boundary);
  for (std::size_t n = 0; n < std::min(parts.size(), static_cast<std::size_t>(std::max<utf8proc_ssize_t>(count, 0)));
       ++n) {
    if (utf8proc_category(parts[n]) != UTF8PROC_CATEGORY_MN) letter(utf8proc_tolower(parts[n]));
  }
}

}  // namespace

tl::expected<WordPieces, Problem> WordPieces::open(const ModelFile& file) {
  auto lines = file.lines("text.vocabulary");
  if (!lines) return tl::unexpected(lines.error());
  if (lines->size() <= end || lines->size() > 0x1000000) {
    return tl::unexpected(file.problem("text.vocabulary", "has too few or too many lines"));
  }
  WordPieces made;
  made.words_ = *std::move(lines);
  const auto none = static_cast<std::uint32_t>(made.words_.size());
  made.slots_.assign(std::bit_ceil(made.words_.size() * 2), none);
  for (std::uint32_t id = 0; id < none; ++id) {
    const std::string_view word = made.words_[id];
    made.longest_ = std::max(made.longest_, word.size());
    std::size_t slot = slot_of(hashed(word)) & (made.slots_.size() - 1);
    while (made.slots_[slot] != none && made.words_[made.slots_[slot]] != word) {
      slot = (slot + 1) & (made.slots_.size() - 1);
    }
    if (made.slots_[slot] == none) made.slots_[slot] = id;
  }
  return made;
}

std::uint32_t WordPieces::find(std::string_view piece, bool continuation) const {
  constexpr std::uint64_t started = hashed(continuation_mark);
  std::size_t slot = slot_of(continuation ? hashed(piece, started) : hashed(piece)) & (slots_.size() - 1);
  for (; slots_[slot] != size(); slot = (slot + 1) & (slots_.size() - 1)) {
    std::string_view word = words_[slots_[slot]];
    if (continuation) {
      if (!word.starts_with(continuation_mark)) continue;
      word.remove_prefix(continuation_mark.size());
    }
    if (word == piece) return slots_[slot];
  }
  return static_cast<std::uint32_t>(size());
}

void WordPieces::cut_part(std::string_view part, Pieces& pieces) const {
  const std::size_t kept = pieces.count;
  const auto add = [&pieces](std::uint32_t id) {
    if (pieces.count < Pieces::most) pieces.ids[pieces.count++] = id;
  };
  for (std::size_t from = 0; from < part.size();) {
    std::size_t length = std::min(part.size() - from, longest_);
    std::uint32_t found = static_cast<std::uint32_t>(size());
    for (; length > 0; --length) {
      // A piece ends where a code point ends.
      if (from + length < part.size() && (static_cast<unsigned char>(part[from + length]) & 0xC0U) == 0x80) continue;
      found = find(part.substr(from, length), from > 0);
      if (found != size()) break;
    }
    if (length == 0) {  // no way to cover it: the whole part is unknown
      pieces.count = static_cast<std::uint8_t>(kept);
      add(unknown);
      return;
    }
    add(found);
    from += length;
  }
}

Pieces WordPieces::cut(std::string_view form, std::string& scratch) const {
  Pieces pieces;
  scratch.clear();
  std::size_t letters = 0;
  const auto close_part = [&] {
    if (letters > longest_part) {
      if (pieces.count < Pieces::most) pieces.ids[pieces.count++] = unknown;
    } else if (letters > 0) {
      cut_part(scratch, pieces);
    }
    scratch.clear();
    letters = 0;
  };
  for (std::size_t at = 0; at < form.size() && pieces.count < Pieces::most;) {
    const std::int32_t c = next_code_point(form, at);
    const Kind kind = c <= 0 ? Kind::dropped : kind_before(c);
    if (kind == Kind::dropped) continue;
    if (kind != Kind::word) close_part();
    if (kind == Kind::blank) continue;
    without_accents(c, [&](std::int32_t letter) {
      const bool apart = is_punctuation(letter);
      if (apart) close_part();
      if (++letters <= longest_part) append_code_point(letter, scratch);
      if (apart) close_part();
    });
    if (kind == Kind::apart) close_part();
  }
  close_part();
  if (pieces.count == 0) pieces.ids[pieces.count++] = unknown;
  return pieces;
}

}  // namespace dragoman
