#pragma once

#include <cstdint>

#include "event/casualty_lexicon.h"
#include "event/clause.h"
#include "event/toll.h"
#include "event/toll_words.h"

namespace dragoman {

/// Whether a toll is of a happening that earlier sentences tell. Valid as long as the clause.
class TollReference {
 public:
  TollReference(const CasualtyLexicon& lexicon, const Clause& clause) : lexicon_(lexicon), clause_(clause) {}

  /// Fills `refers`, `apart`, `whole` and `may_follow` of the toll. Linear in the sentence.
  void settle(const TollReading& reading, Toll& toll) const;

 private:
  [[nodiscard]] bool is(std::uint32_t token, TollWord word) const { return clause_.is(token, lexicon_.of(word)); }
  [[nodiscard]] bool sums_up(std::uint32_t token) const;
  [[nodiscard]] bool main_statement(std::uint32_t token) const;
  [[nodiscard]] bool may_follow(const TollReading& reading, const Toll& toll) const;

  const CasualtyLexicon& lexicon_;
  const Clause& clause_;
};

}  // namespace dragoman
