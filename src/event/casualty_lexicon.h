#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <unordered_map>

#include <tl/expected.hpp>

#include "article/problem.h"
#include "event/pattern.h"
#include "lexicon/folders.h"

namespace dragoman {

enum class Harm : std::uint8_t { killed, injured };

/// What a word says of whom it happened to.
enum class HarmWord : std::uint8_t {
  object,   ///< a verb whose objects are the victims: "kill"
  subject,  ///< a verb whose subject is the victim: "die"
  state,    ///< said of the victims: "left 12 dead"
  noun,     ///< counts them: "12 deaths"
  toll,     ///< has a number: "the death toll rose to 12"
};

/// Words of other kinds that a toll is made of; see lexicon/details/casualties.lex for what each is.
enum class TollWord : std::uint8_t {
  casualty,
  life,
  take,
  suffer,
  number,
  reach,
  beyond,
  at_least,
  at_most,
  about,
  or_more,
  between,
  to,
  plus,
  part,
  nobody,
  none,
  anyone,
  unreal,
  self,
  single,
  group,
  people,
  attacker,
  bystander,
  setting,
  within,
  happening,
  definite,
  another,
  longer,
  war,
};
constexpr std::size_t toll_words = static_cast<std::size_t>(TollWord::war) + 1;

/// A word of number.
struct NumberWord {
  enum class Kind : std::uint8_t {
    cardinal,  ///< "seven"
    scale,     ///< "hundred", "dozen"
    plural,    ///< "dozens": two of the value or more
    least,     ///< "several": the value or more
    exact,     ///< "couple"
    half,      ///< "half" of a scale that follows
  };
  Kind kind = Kind::cardinal;
  std::int64_t value = 0;
};

/// lexicon/details/casualties.lex, and the numbers of lexicon/times/numbers.lex. Read-only after loading.
class CasualtyLexicon {
 public:
  /// Words go into the table of `scope`, which the patterns share.
  static tl::expected<CasualtyLexicon, Problem> open(const LexiconFolders& folders, PatternScope scope);

  [[nodiscard]] const Choice& of(Harm harm, HarmWord how) const {
    return harm_[static_cast<std::size_t>(harm)][static_cast<std::size_t>(how)];
  }
  [[nodiscard]] const Choice& of(TollWord word) const { return words_[static_cast<std::size_t>(word)]; }
  /// Every word that a toll may hang on.
  [[nodiscard]] const Choice& any() const { return any_; }
  /// Looked up by form: "dozens" is another word than "dozen".
  [[nodiscard]] std::optional<NumberWord> number(WordTable::Id form) const;

 private:
  std::array<std::array<Choice, 5>, 2> harm_;
  std::array<Choice, toll_words> words_;
  Choice any_;
  std::unordered_map<WordTable::Id, NumberWord> numbers_;
};

}  // namespace dragoman
