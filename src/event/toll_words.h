#pragma once

#include <cstdint>
#include <optional>

#include "article/article.h"
#include "event/casualty_lexicon.h"
#include "event/clause.h"
#include "event/head_count.h"

namespace dragoman {

/// What one word tells of dead or injured, and in which clause.
struct TollReading {
  Harm harm = Harm::killed;
  std::uint32_t word = 0;
  std::uint32_t verb = 0;  ///< the verb whose clause tells it; `word` itself where there is none
  HeadCount count;
  bool died = false;    ///< by a verb whose subject is the victim: "die"
  bool verbal = false;  ///< by a verb whose objects are the victims: "kill"
  bool total = false;   ///< by a noun that has the number: "the death toll"

  [[nodiscard]] bool none() const { return count.min == 0 && count.max == 0; }
};

/// Reads the words of lexicon/details/casualties.lex on the tree: "killed seven", "seven were killed", "seven died",
/// "left seven dead", "seven dead and nine wounded", "seven deaths", "claimed seven lives", "lost their lives",
/// "suffered injuries", "the toll rose to seven", "the number of dead is seven", "no casualties". Valid as long as the
/// clause.
class TollWords {
 public:
  TollWords(const CasualtyLexicon& lexicon, const Article& article, std::uint32_t sentence, const Clause& clause)
      : lexicon_(lexicon), clause_(clause), counter_(lexicon, article, sentence, clause) {}

  [[nodiscard]] const HeadCounter& counter() const { return counter_; }

  /// Nothing where the token tells no number.
  [[nodiscard]] std::optional<TollReading> read(std::uint32_t token) const;

 private:
  using Found = std::optional<TollReading>;

  [[nodiscard]] bool is(std::uint32_t token, TollWord word) const { return clause_.is(token, lexicon_.of(word)); }
  [[nodiscard]] bool is(std::uint32_t token, Harm harm, HarmWord word) const {
    return clause_.is(token, lexicon_.of(harm, word));
  }
  [[nodiscard]] Found read(std::uint32_t token, Harm harm) const;
  [[nodiscard]] Found by_object(Harm harm, std::uint32_t verb) const;
  [[nodiscard]] Found by_state(Harm harm, std::uint32_t token) const;
  [[nodiscard]] Found by_noun(Harm harm, std::uint32_t noun) const;
  [[nodiscard]] Found by_life(std::uint32_t life) const;
  [[nodiscard]] Found by_toll(Harm harm, std::uint32_t toll) const;

  [[nodiscard]] Found made(Harm harm, std::uint32_t word, std::uint32_t verb, std::optional<HeadCount> count) const;
  [[nodiscard]] Found of_people(Harm harm, std::uint32_t word, std::uint32_t verb,
                                std::optional<std::uint32_t> victims) const;
  [[nodiscard]] Found of_objects(Harm harm, std::uint32_t word, std::uint32_t verb) const;
  [[nodiscard]] bool shared(Harm harm, std::uint32_t verb, std::uint32_t object) const;
  [[nodiscard]] bool counts(std::uint32_t token, Harm harm) const;

  const CasualtyLexicon& lexicon_;
  const Clause& clause_;
  HeadCounter counter_;
};

}  // namespace dragoman
