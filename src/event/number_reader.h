#pragma once

#include <cstdint>
#include <optional>

#include "article/article.h"
#include "event/casualty_lexicon.h"
#include "event/clause.h"

namespace dragoman {

/// A number of people as the text bounds it; empty bounds are open.
struct Number {
  std::optional<std::int64_t> min;
  std::optional<std::int64_t> max;
  std::uint32_t first = 0;  ///< tokens that say so, both included
  std::uint32_t last = 0;
};

/// Reads numbers of people and what bounds them: "1,200", "twenty-three", "two hundred and fifty", "1.5 million",
/// "several dozen", "tens of thousands"; "at least seven", "up to 20", "between 5 and 7", "30 or more".
/// "More than 100" is 100 and open like "at least 100", "about 30" and "nearly 30" are 30, "dozens" are two dozen and
/// open. No number passes `most`; what would is nothing, and so are shares ("20%"). Valid as long as clause and
/// article.
class NumberReader {
 public:
  static constexpr std::int64_t most = 1'000'000'000;

  NumberReader(const CasualtyLexicon& lexicon, const Article& article, const Clause& clause)
      : lexicon_(lexicon), article_(article), clause_(clause) {}

  /// The number that the token is a word of, or that the noun at the token has.
  [[nodiscard]] std::optional<Number> read(std::uint32_t token) const;
  /// A word of number or digits.
  [[nodiscard]] bool numeric(std::uint32_t token) const;

 private:
  struct Run;
  [[nodiscard]] bool is(std::uint32_t token, TollWord words) const { return clause_.is(token, lexicon_.of(words)); }
  [[nodiscard]] std::optional<std::uint32_t> number_of(std::uint32_t token) const;
  [[nodiscard]] std::optional<std::uint32_t> before(std::uint32_t token) const;
  [[nodiscard]] std::uint32_t start(std::uint32_t token) const;
  [[nodiscard]] bool take_digits(std::uint32_t token, Run& run) const;
  [[nodiscard]] bool joins(std::uint32_t token, const Run& run) const;
  [[nodiscard]] std::optional<Run> run_at(std::uint32_t begin) const;
  [[nodiscard]] std::optional<Number> bounded(const Run& run) const;
  [[nodiscard]] bool dash(std::uint32_t token) const;

  const CasualtyLexicon& lexicon_;
  const Article& article_;
  const Clause& clause_;
};

}  // namespace dragoman
