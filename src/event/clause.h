#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "article/children.h"
#include "article/sentence.h"
#include "event/pattern.h"

namespace dragoman {

/// A parsed sentence as the event stage reads it: its tree downwards, its words as numbers of the lexicon, and who
/// does what in a clause. Valid as long as the sentence is. Filled anew for each sentence; keeps its memory.
///
/// "Understood" roles follow control, coordination, participles and relative clauses as English Universal
/// Dependencies draw them (universaldependencies.org/en); "subject" alone is what the tree says.
class Clause {
 public:
  /// `text` is the article's, `light` the support verbs ("launch", "hold") whose subject does what their object names,
  /// `journey` the nouns whose doer is the subject of the clause ("warned during a visit"). Both must outlive it.
  void fill(std::string_view text, const Sentence& sentence, const WordTable& words, const Choice& light,
            const Choice& journey);

  [[nodiscard]] const Sentence& sentence() const { return *sentence_; }
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(sentence_->tokens.size()); }
  [[nodiscard]] const Token& token(std::uint32_t i) const { return sentence_->tokens[i]; }
  [[nodiscard]] std::span<const std::uint32_t> children(std::uint32_t i) const { return children_.of(i); }
  [[nodiscard]] std::span<const std::uint32_t> bottom_up() const { return children_.bottom_up(); }
  [[nodiscard]] WordTable::Id lemma(std::uint32_t i) const { return lemma_[i]; }
  [[nodiscard]] WordTable::Id form(std::uint32_t i) const { return form_[i]; }
  [[nodiscard]] std::optional<std::uint32_t> head(std::uint32_t i) const;

  /// Lemma or form of the token is one of `choice`; of a phrase, its words stand right before it.
  [[nodiscard]] bool is(std::uint32_t i, const Choice& choice) const;
  /// How many tokens the match of `is` takes; 0 for none. The longest counts.
  [[nodiscard]] std::size_t matched_words(std::uint32_t i, const Choice& choice) const;
  /// A preposition or marker of the token is one of `choice` ("with" in "with rebels").
  [[nodiscard]] bool linked_by(std::uint32_t i, const Choice& choice) const;
  [[nodiscard]] bool has_link(std::uint32_t i) const;
  [[nodiscard]] bool is_verb(std::uint32_t i) const;
  [[nodiscard]] bool is_noun(std::uint32_t i) const;
  /// A conjunct that does not stand beyond the word that governs the first one: in "the rebels agreed, Oman and Qatar
  /// said" a tree that makes Oman one of those who agreed is wrong.
  [[nodiscard]] bool coordinated(std::uint32_t i) const;

  /// Passive by its auxiliary or subject, as a participle after a noun, or coordinated with a passive verb.
  [[nodiscard]] bool passive(std::uint32_t verb) const;
  /// Whoever stands as subject of the verb, expressed or understood. Follows at most `links` steps up the tree.
  [[nodiscard]] std::optional<std::uint32_t> understood_subject(std::uint32_t verb, int links = longest_chain) const;
  /// Who does it: the understood subject, in the passive the one named by "by".
  [[nodiscard]] std::optional<std::uint32_t> doer(std::uint32_t verb) const;
  /// To whom or what it is done: objects, passive subject, antecedents. Direct objects come first.
  [[nodiscard]] std::vector<std::uint32_t> objects(std::uint32_t verb) const;
  /// Who does what the noun names: possessor, "by" phrase, subject of a support verb. Nationalities and names before
  /// the noun are added as candidates after these.
  [[nodiscard]] std::vector<std::uint32_t> doers_of_noun(std::uint32_t noun, int links = longest_chain) const;

  /// Control goes up the tree; a chain longer than this ("agreed to try to begin to ...") is not followed further.
  static constexpr int longest_chain = 8;

 private:
  [[nodiscard]] std::optional<std::uint32_t> child(std::uint32_t i, Deprel relation) const;
  [[nodiscard]] std::optional<std::uint32_t> expressed_subject(std::uint32_t verb) const;
  [[nodiscard]] std::optional<std::uint32_t> agent(std::uint32_t verb) const;
  [[nodiscard]] bool relative_pronoun(std::uint32_t i) const;
  /// The noun that the relative clause of `verb` (or of a verb it is coordinated with) hangs on.
  [[nodiscard]] std::optional<std::uint32_t> antecedent(std::uint32_t verb) const;

  const Sentence* sentence_ = nullptr;
  const Choice* light_ = nullptr;
  const Choice* journey_ = nullptr;
  Choice by_;
  Children children_;
  std::vector<WordTable::Id> lemma_;
  std::vector<WordTable::Id> form_;
};

}  // namespace dragoman
