#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

#include <tl/expected.hpp>

#include "article/article.h"
#include "lexicon/folders.h"
#include "mention/name_lexicon.h"

namespace dragoman {

/// Finds the places that a parsed sentence names and where they lie (lexicon/places). A state or capital that acts or
/// tells who somebody is ("China said", "president of France") has a confidence below 0.5: it is named, but nothing is
/// said to be there. Of namesakes the one that the text around it asks for ("Paris, Texas"), else the more prominent.
/// Thread-safe.
class PlaceFinder {
 public:
  static tl::expected<PlaceFinder, Problem> open(const LexiconFolders& folders);
  /// To share one lexicon: PlaceFinder(actors.lexicon()).
  explicit PlaceFinder(std::shared_ptr<const NameLexicon> lexicon) : lexicon_(std::move(lexicon)) {}

  /// Appends the places of article.sentences[sentence_index] in text order.
  void find(const Article& article, std::uint32_t sentence_index, std::vector<Mention>& out) const;

 private:
  std::shared_ptr<const NameLexicon> lexicon_;
};

}  // namespace dragoman
