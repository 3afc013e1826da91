#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "article/article.h"

namespace dragoman {

/// Whom a mention stands for in the end: "We" for "he", who may come later, and "he" for a name; itself where it stands
/// for nobody else.
std::uint32_t meant(const Article& article, std::uint32_t mention);

/// The actors of an article by the word that they hang on, and what stands around that word: what rules of coreference
/// ask. Valid as long as the article's sentences and the number of its mentions stay.
class Antecedents {
 public:
  explicit Antecedents(const Article& article);

  /// The actors in text order; indices into Article::mentions.
  [[nodiscard]] std::span<const std::uint32_t> actors() const { return actors_; }
  /// The actor that hangs on this word.
  [[nodiscard]] std::optional<std::uint32_t> at(std::uint32_t sentence, std::uint32_t token) const;
  /// Whose it is: the actor that is its possessor ("her family", "Begum's son", "Iran, whose army") or stands after
  /// "of" ("the sons of fighters").
  [[nodiscard]] std::optional<std::uint32_t> owner(const Mention& mention) const;
  /// "the group", "this group"; no article and no owner, but many ("militants"), before a noun ("government forces") or
  /// a word alone ("Police fired", "minister resigns").
  [[nodiscard]] bool definite(const Mention& mention) const;

  /// "the children", not "children": these may be anybody's.
  [[nodiscard]] bool determined(const Mention& mention) const { return has(mention, Deprel::det); }
  /// "seven soldiers": hardly those who were named before.
  [[nodiscard]] bool counted(const Mention& mention) const {
    return has(mention, Deprel::nummod) && !determined(mention);
  }

  /// The word that its phrase hangs on; of "three of the protesters" whom it counts.
  [[nodiscard]] const Token& head(const Mention& mention) const;

 private:
  static std::uint32_t noun(const Mention& mention) { return mention.counted.value_or(mention.head); }
  /// Of "whose" before the word: the actor that the relative clause is about.
  [[nodiscard]] std::optional<std::uint32_t> whose(std::uint32_t sentence, std::uint32_t token) const;
  /// A word in this relation hangs on the mention's head.
  [[nodiscard]] bool has(const Mention& mention, Deprel relation) const;

  const Article& article_;
  std::vector<std::uint32_t> actors_;
  std::unordered_map<std::uint64_t, std::uint32_t> by_head_;
};

}  // namespace dragoman
