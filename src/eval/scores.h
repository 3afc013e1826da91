#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "article/article.h"
#include "eval/gold.h"
#include "eval/pairing.h"

namespace dragoman {

/// What was found of what is there. A figure whose denominator is 0 is nothing.
struct Hits {
  std::uint64_t gold = 0;
  std::uint64_t coded = 0;
  std::uint64_t right = 0;

  [[nodiscard]] std::optional<double> precision() const;
  [[nodiscard]] std::optional<double> recall() const;
  [[nodiscard]] std::optional<double> f1() const;
  Hits& operator+=(const Hits& more);
};

/// How often a detail of a matched event is as gold has it.
struct Right {
  std::uint64_t of = 0;
  std::uint64_t right = 0;

  [[nodiscard]] std::optional<double> accuracy() const;
  Right& operator+=(const Right& more);
};

/// Of one type of events, or of all. Actors, recipients, mode and status are those of matched events, as far as gold
/// tells them.
struct TypeScore {
  Hits events;
  Hits actors;
  Hits recipients;
  Right mode;
  Right status;
  TypeScore& operator+=(const TypeScore& more);
};

/// Means over the types that gold has; a precision of nothing counts 0.
struct Macro {
  std::size_t types = 0;
  double precision = 0;
  double recall = 0;
  double f1 = 0;
};

/// A cell of the confusion table: type in gold, type as coded; `no_event` for missed and for invented ones.
using Cell = std::pair<std::string, std::string>;
inline constexpr std::string_view no_event = "NONE";

/// One event behind a cell.
struct Example {
  std::string id;               ///< of the text
  std::string sentence;         ///< the start of the text where no sentence is known; a very long one is cut
  std::optional<Span> trigger;  ///< bytes into `sentence`: gold's, else the coded one's
  std::optional<Span> in_text;  ///< the same in code points of the text
  std::string rule;             ///< line of the lexicon that coded it; empty for missed ones
};

/// Adds up, text by text, how coded events stand to gold.
class Scores {
 public:
  void add(const Article& article, std::span<const GoldEvent> gold);

  [[nodiscard]] std::uint64_t texts() const { return texts_; }
  /// By name of the type; those that are in gold or coded.
  [[nodiscard]] const std::map<std::string, TypeScore>& types() const { return types_; }
  [[nodiscard]] TypeScore all() const;
  [[nodiscard]] Macro macro() const;
  /// The cells that are not empty; in order of the texts.
  [[nodiscard]] const std::map<Cell, std::vector<Example>>& cells() const { return cells_; }

 private:
  std::uint64_t texts_ = 0;
  std::map<std::string, TypeScore> types_;
  std::map<Cell, std::vector<Example>> cells_;
};

}  // namespace dragoman
