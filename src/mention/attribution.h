#pragma once

#include <filesystem>
#include <string>
#include <unordered_set>

#include <tl/expected.hpp>

#include "article/article.h"
#include "article/children.h"
#include "article/problem.h"
#include "lexicon/folders.h"

namespace dragoman {

/// Who says, thinks or wants what, by the tree: a verb of lexicon/speech/cues.lex with a clause that depends on it
/// ("said that ..."), that stands beside it ("..., he said"), or "according to X". One sentence at a time: a quotation
/// that runs over several sentences is not followed. Read-only after loading.
class AttributionFinder {
 public:
  static tl::expected<AttributionFinder, Problem> open(const LexiconFolders& folders);

  /// Fills Article::attributions; mentions have to be there, so that the speaker is linked to its mention.
  void find(Article& article) const;

 private:
  void find_in(Article& article, std::uint32_t sentence, const Children& children) const;

  std::unordered_set<std::string> verbs_;
  std::unordered_set<std::string> prepositions_;
  std::unordered_set<std::string> nouns_;
};

}  // namespace dragoman
