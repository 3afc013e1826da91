#pragma once

#include <string>
#include <unordered_map>

#include "article/article.h"
#include "mention/name_lexicon.h"

namespace dragoman {

/// Which of the bodies that share a name an article means: "Congress" in news of India, "the Labour party" in news of
/// Norway (lexicon/actors/namesakes.lex). The one whose state the article names most often, twice over in the sentence
/// itself and by who published it; the one that the name is listed with, as long as no other state is named more often
/// than its own; where none is listed so and two states are named as often, nobody. For one article, which must outlive
/// it; not thread-safe.
class Namesakes {
 public:
  Namesakes(const NameLexicon& lexicon, const Article& article) : lexicon_(lexicon), article_(article) {}

  /// Leaves of what the names of a sentence stand for only whom the article means.
  void settle(NameHits& hits);

 private:
  using Counts = std::unordered_map<std::string, int>;

  void count(const NameHits& hits, int weight, Counts& counts) const;
  [[nodiscard]] const NameFact* meant(std::span<const std::uint32_t> facts, const Counts& here) const;

  const NameLexicon& lexicon_;
  const Article& article_;
  Counts named_;
  bool counted_ = false;
};

}  // namespace dragoman
