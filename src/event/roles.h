#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "article/article.h"
#include "event/clause.h"

namespace dragoman {

/// Words that lead from one phrase to another; they must outlive the roles that use them.
struct RoleWords {
  const Choice& toward;   ///< prepositions of whom a deed is aimed at ("the attack on Kyiv"), who is not whose it is
  const Choice& members;  ///< those of who belongs to somebody ("countries including Chad")
  const Choice& carries;  ///< verbs of what carries people ("a bus carrying pilgrims")
};

/// From the tokens that fill a role to the actors that the mention stage found, but for unknown ones whose word itself
/// tells an event ("an airstrike"). Filled anew for each sentence.
class Roles {
 public:
  void fill(const Article& article, std::uint32_t sentence, const RoleWords& words);

  /// The sentence's actors, as indices into Article::mentions, by the token that they hang on.
  [[nodiscard]] std::vector<std::uint32_t> all() const;

  /// An actor mention hangs on this token, or this token stands for one ("positions of the YPG").
  [[nodiscard]] bool is_actor(const Clause& clause, std::uint32_t token) const;

  /// The actors that the phrase headed by this token names, coordinated ones too ("Russia, China and Iran"), as
  /// indices into Article::mentions in text order. Where the phrase itself names none, the one whose thing it is
  /// ("positions of the YPG", "Ukraine's grid"), and those whom it carries ("a convoy carrying police officers").
  [[nodiscard]] std::vector<std::uint32_t> actors(const Clause& clause, std::uint32_t token) const;
  /// The word for those to whom this one, or the first of its list, belongs: "countries" of "countries including Chad".
  [[nodiscard]] std::optional<std::uint32_t> belongs_to(const Clause& clause, std::uint32_t token) const;
  /// Those of all these phrases, each once; for somebody unknown those who are named as belonging to him.
  [[nodiscard]] std::vector<std::uint32_t> actors(const Clause& clause, std::span<const std::uint32_t> tokens) const;

 private:
  /// Adds the mentions that hang on the token; false where none does.
  bool add_at(std::uint32_t token, std::vector<std::uint32_t>& out) const;
  /// The place whose name the token is: "the city of *Mosul*" hangs on "city".
  bool add_named_place(const Clause& clause, std::uint32_t token, std::vector<std::uint32_t>& out) const;
  void add(const Clause& clause, std::uint32_t token, std::vector<std::uint32_t>& out) const;
  /// Those who are named as belonging to whom the word names, of whom something is known.
  [[nodiscard]] std::vector<std::uint32_t> members(const Clause& clause, std::uint32_t token) const;
  /// Adds whom the thing carries.
  void add_carried(const Clause& clause, std::uint32_t token, std::vector<std::uint32_t>& out) const;
  /// Whose the phrase is, those coordinated with him too.
  [[nodiscard]] std::vector<std::uint32_t> owners(const Clause& clause, std::uint32_t token) const;

  struct Hanging {
    std::uint32_t token;
    std::uint32_t mention;
    Span land;  ///< its words, if it may be a place
  };
  const Choice* toward_ = nullptr;
  const Choice* members_ = nullptr;
  const Choice* carries_ = nullptr;
  const Article* article_ = nullptr;
  std::vector<Hanging> hanging_;  ///< by token; "leaders of China and Russia" are two on one token
};

}  // namespace dragoman
