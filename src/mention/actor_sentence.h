#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "article/article.h"
#include "article/children.h"
#include "mention/name_lexicon.h"
#include "mention/namesakes.h"

namespace dragoman {

/// A parsed sentence with its names, as the actor and place finders read it. Valid as long as the article is.
class ActorSentence {
 public:
  ActorSentence(const NameLexicon& lexicon, const Article& article, std::uint32_t index, Namesakes& namesakes);

  [[nodiscard]] const NameLexicon& lexicon() const { return lexicon_; }
  [[nodiscard]] const Token& token(std::uint32_t i) const { return sentence_.tokens[i]; }
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(sentence_.tokens.size()); }
  [[nodiscard]] const Children& children() const { return children_; }
  [[nodiscard]] const NameHits& hits() const { return hits_; }
  [[nodiscard]] std::optional<Date> day() const { return day_; }
  /// So many tokens at the start say where the report was filed.
  [[nodiscard]] std::uint32_t dateline() const { return sentence_.dateline; }
  [[nodiscard]] std::string_view form(std::uint32_t i) const {
    return text_.substr(token(i).span.begin, token(i).span.size());
  }
  /// The text of these tokens, both inclusive.
  [[nodiscard]] std::string_view words(std::uint32_t first, std::uint32_t last) const {
    return text_.substr(token(first).span.begin, token(last).span.end - token(first).span.begin);
  }
  [[nodiscard]] std::optional<std::uint32_t> head(std::uint32_t i) const;
  [[nodiscard]] Deprel relation(std::uint32_t i) const { return base(token(i).deprel); }
  [[nodiscard]] bool nominal(std::uint32_t i) const;
  /// A common noun that no name is on and that the model takes for the head of a phrase of people.
  [[nodiscard]] bool describes_people(std::uint32_t i) const;
  /// mention/takes_part.h
  [[nodiscard]] bool takes_part(std::uint32_t i) const;
  /// The word more likely tells an event than none, as the model sees it.
  [[nodiscard]] bool tells_event(std::uint32_t i) const;
  /// A name that the model takes for a team, in a sentence with words of sport.
  [[nodiscard]] bool is_team(std::uint32_t i) const { return token(i).phrase == PhraseKind::team && sport_; }
  /// A name of which the lexicon does not tell who it is: one that it has for a place alone while the model takes it
  /// for a person ("Bali said"), or a word of institutions' names.
  [[nodiscard]] bool open_name(std::uint32_t i) const;

  /// The name that hangs on token `i`; nothing where `i` is in no name or only a part of one.
  [[nodiscard]] const NameHit* name_at(std::uint32_t i) const;
  /// The first of `kinds` that the name at `i` has a fact of.
  [[nodiscard]] const NameFact* fact_at(std::uint32_t i, std::initializer_list<NameKind> kinds) const;
  /// The fact of a place at `i`, the more prominent of namesakes.
  [[nodiscard]] const NameFact* place_at(std::uint32_t i) const;

  /// The preposition that governs `i`, lower case; a later conjunct has that of the first. Empty for none.
  [[nodiscard]] std::string preposition(std::uint32_t i) const;
  /// The verb or noun that `i` (or the first of its conjuncts) hangs on is one of motion.
  [[nodiscard]] bool in_motion(std::uint32_t i) const;
  /// "Tianjin, China": the name only says where the place before it is.
  [[nodiscard]] bool specifies_place(std::uint32_t i) const;
  /// The first of the conjuncts that `i` is one of.
  [[nodiscard]] std::uint32_t first_conjunct(std::uint32_t i) const;

 private:
  const NameLexicon& lexicon_;
  const Sentence& sentence_;
  std::string_view text_;
  std::optional<Date> day_;
  Children children_;
  NameHits hits_;
  bool sport_ = false;
};

}  // namespace dragoman
