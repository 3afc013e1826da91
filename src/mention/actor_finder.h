#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

#include <tl/expected.hpp>

#include "article/article.h"
#include "lexicon/folders.h"
#include "mention/actor_sentence.h"
#include "mention/name_lexicon.h"

namespace dragoman {

/// Finds who acts in a parsed sentence: noun phrases that name states, organisations, groups, people and crowds, with
/// country and sectors from the lexicon (docs/actors.md). A phrase is one mention, whose head is the word it hangs
/// on; "leaders of China and Russia" are two mentions with the same head. A nationality or a name before a noun that
/// is nobody ("the Russian attack", "US sanctions") is a mention of its own. Names of unknown people are
/// mentions about which nothing is known. Pronouns are left to coreference. Thread-safe.
class ActorFinder {
 public:
  /// `folders` holds actors/ and places/; `compiled` as in NameLexicon::open. To share one lexicon with
  /// PlaceFinder use the constructor.
  static tl::expected<ActorFinder, Problem> open(const LexiconFolders& folders,
                                                 const std::vector<std::filesystem::path>& compiled = {});
  explicit ActorFinder(std::shared_ptr<const NameLexicon> lexicon) : lexicon_(std::move(lexicon)) {}

  /// Appends the actors of article.sentences[sentence_index] in text order. Roles that changed in time are read as of
  /// Article::published. Near-linear in the sentence's length.
  void find(const Article& article, std::uint32_t sentence_index, std::vector<Mention>& out) const {
    Namesakes namesakes(*lexicon_, article);
    find(ActorSentence(*lexicon_, article, sentence_index, namesakes), sentence_index, out);
  }
  /// The same of a sentence whose names have been looked up.
  static void find(const ActorSentence& sentence, std::uint32_t sentence_index, std::vector<Mention>& out);

  [[nodiscard]] const std::shared_ptr<const NameLexicon>& lexicon() const { return lexicon_; }

 private:
  std::shared_ptr<const NameLexicon> lexicon_;
};

}  // namespace dragoman
