#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "mention/time_lexicon.h"

namespace dragoman::times {

/// The smallest piece the grammar reads: a run of letters, a run of digits (with its "th" or "s"), or one mark.
/// Tokens are cut into atoms so that "mid-March", "28th", "Wednesday's" and "2014-18" read the same however the
/// tokeniser left them.
struct Atom {
  enum class Kind : std::uint8_t { letters, number, mark };

  std::uint32_t begin = 0;  ///< bytes into Article::text
  std::uint32_t end = 0;
  std::uint32_t token = 0;   ///< index into Sentence::tokens
  std::int32_t number = -1;  ///< of a run of at most 8 digits
  WordId id = unknown_word;
  Word word;
  Kind kind = Kind::mark;
  std::uint8_t digits = 0;   ///< how many, at most 255
  char mark = 0;             ///< '\'' and '-' for all apostrophes and dashes; '?' for marks that play no part
  bool capital = false;      ///< the first letter is a capital one
  bool ordinal = false;      ///< "28th"
  bool decade = false;       ///< "1990s", "90s"
  bool glued = false;        ///< no space before it
  bool past_verb = false;    ///< as the tagger or its ending says
  bool tagged_name = false;  ///< a proper noun that is a subject: "May said"

  [[nodiscard]] bool is(Role role) const { return word.role == role; }
  [[nodiscard]] bool is(Which which) const { return is(Role::which) && word.value == static_cast<int>(which); }
  [[nodiscard]] bool is(Preposition what) const {
    return is(Role::preposition) && word.value == static_cast<int>(what);
  }
  [[nodiscard]] bool is_mark(char which) const { return kind == Kind::mark && mark == which; }
  [[nodiscard]] bool is_number() const { return kind == Kind::number; }
};

/// The atoms of a sentence's tokens, in order. Linear in their bytes. `out` is cleared first.
void cut(const Article& article, const Sentence& sentence, const TimeLexicon& lexicon, std::vector<Atom>& out);

/// The same cut of a plain ASCII text, for the lexicon's phrases.
std::vector<std::string_view> pieces(std::string_view text);

}  // namespace dragoman::times
