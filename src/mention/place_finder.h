#pragma once

#include <cstdint>
#include <memory>
#include <utility>

#include "mention/actor_sentence.h"
#include "mention/gazetteer.h"
#include "mention/name_lexicon.h"
#include "mention/toponyms.h"

namespace dragoman {

/// Finds the names of places in a parsed sentence, with all that each may mean: those of lexicon/places, and those of
/// the gazetteer, where there is one, that the sentence takes for a place (the model's kind of the phrase, a locative
/// preposition, ", Texas" behind it). Which place is meant is settled for the article (settle_toponyms). Thread-safe.
class PlaceFinder {
 public:
  explicit PlaceFinder(std::shared_ptr<const NameLexicon> lexicon, std::shared_ptr<const Gazetteer> gazetteer = {})
      : lexicon_(std::move(lexicon)), gazetteer_(std::move(gazetteer)) {}

  /// Appends the places of the sentence, whose number is `sentence_index`, in text order. What they point to lives as
  /// long as lexicon and gazetteer do.
  void find(const ActorSentence& sentence, std::uint32_t sentence_index, Toponyms& out) const;

  [[nodiscard]] const std::shared_ptr<const NameLexicon>& lexicon() const { return lexicon_; }

 private:
  std::shared_ptr<const NameLexicon> lexicon_;
  std::shared_ptr<const Gazetteer> gazetteer_;
};

}  // namespace dragoman
