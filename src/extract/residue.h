#pragma once

#include <filesystem>

#include <tl/expected.hpp>

#include "article/article.h"
#include "article/problem.h"
#include "extract/residue_lexicon.h"
#include "lexicon/folders.h"

namespace dragoman {

/// Finds what in plain text is no article: a repeated title, what a scraper left (links to more, advertisements,
/// requests to share or subscribe), photo credits, bylines, signatures of agencies.
/// Real text taken for residue costs events, residue taken for text costs little: in doubt it is text.
/// Read-only once opened: one finder serves any number of threads.
class ResidueFinder {
 public:
  /// Reads LEXICON_ROOT/residue.
  static tl::expected<ResidueFinder, Problem> open(const LexiconFolders& folders);

  /// Fills article.ignored from article.text and, where it is known, article.title: spans in text order that do not
  /// overlap, without surrounding white space, on code-point boundaries; `why` as the lexicon says it. What was in
  /// article.ignored before is dropped. Linear time.
  void find_residue(Article& article) const;

 private:
  explicit ResidueFinder(ResidueLexicon lexicon) : lexicon_(std::move(lexicon)) {}

  ResidueLexicon lexicon_;
};

}  // namespace dragoman
