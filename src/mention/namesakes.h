#pragma once

#include <string>
#include <unordered_map>

#include "article/article.h"
#include "mention/name_lexicon.h"

namespace dragoman {

/// Which of the bodies that share a name an article means: "Congress" in news of India, "the Labour party" in news of
/// Norway (lexicon/actors/namesakes.lex). The one whose state the article names most often, twice over in the sentence
/// itself and by who published it, whose own state's body it is wherever that is named at all, by more than an agency
/// or a paper; what the name is else, as long as no other state is named more often than its own; where it is nothing
/// else nobody, if two states are named as often or another one more than twice as often. For one article, which must
/// outlive it; not thread-safe.
class Namesakes {
 public:
  Namesakes(const NameLexicon& lexicon, const Article& article) : lexicon_(lexicon), article_(article) {}

  /// Leaves of what the names of a sentence stand for only whom the article means.
  void settle(const Sentence& sentence, NameHits& hits);

 private:
  using Counts = std::unordered_map<std::string, int>;

  /// Where it is nobody's the end of the name may still be a word for somebody: "liberation front".
  void shorten(const Sentence& sentence, NameHit& hit, NameHits& hits) const;
  void count(const NameHits& hits, int weight, Counts& counts) const;
  [[nodiscard]] const NameFact* meant(std::span<const std::uint32_t> facts, const Counts& times) const;

  const NameLexicon& lexicon_;
  const Article& article_;
  Counts named_;
  bool counted_ = false;
};

}  // namespace dragoman
