#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <tl/expected.hpp>

#include "article/event.h"
#include "article/plover.h"
#include "event/types.h"

namespace dragoman {

/// Words of the event lexicon as numbers, so that matching compares integers. 0 is any word the lexicon lacks.
class WordTable {
 public:
  using Id = std::uint32_t;

  Id add(std::string_view word);
  [[nodiscard]] Id find(std::string_view word) const;
  [[nodiscard]] std::size_t size() const { return ids_.size() + 1; }
  /// The words by number, the first one empty. Views into the table.
  [[nodiscard]] std::vector<std::string_view> by_id() const;

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  std::unordered_map<std::string, Id, Hash, std::equal_to<>> ids_;
};

/// One of several words; a word may be several tokens that stand side by side ("air strike", "cease - fire").
struct Choice {
  std::vector<WordTable::Id> single;                ///< sorted
  std::vector<std::vector<WordTable::Id>> phrases;  ///< each two or more tokens; the last one is the head

  [[nodiscard]] bool empty() const { return single.empty() && phrases.empty(); }
};

/// A set of event codes and of types of a user's own as bits, for folding ("<coop>").
using CodeSet = std::uint64_t;
constexpr CodeSet bit(EventCode code) { return CodeSet{1} << static_cast<unsigned>(code); }
constexpr CodeSet type_bit(std::uint32_t type) { return CodeSet{1} << (event_codes + type); }
static_assert(event_codes + EventTypes::most <= 64);

/// One place of a pattern after its trigger.
struct Element {
  enum class Kind : std::uint8_t {
    word,      ///< a word of `words`
    particle,  ///< a word of `words` as particle or adverb of what stands before it
    recipient,
    actor,
    anything,  ///< X: a noun phrase without role
    fold,      ///< another event whose code is in `codes`
  };
  Kind kind = Kind::word;
  Choice words;
  Choice link;              ///< the preposition before it; empty for none
  bool infinitive = false;  ///< "to" stands before it: an infinitive, or a phrase with "to"
  bool clause = false;      ///< "that" stands before it, which a text may leave out
  bool optional = false;
  CodeSet codes = 0;
};

/// One line of lexicon/events. Syntax and meaning: docs/lexicon.md.
struct Pattern {
  enum class Trigger : std::uint8_t { verb, noun, predicate };
  Trigger trigger = Trigger::verb;
  Choice words;
  std::vector<Element> elements;

  std::optional<EventCode> code;      ///< nothing for NONE; of a type of a user's own, the one it is like
  std::optional<std::uint32_t> type;  ///< into EventTypes::all(); nothing for PLOVER's own
  CodeSet codes = 0;                  ///< the bits of both
  std::string mode;
  bool swapped = false;  ///< actor=R recipient=A
  bool both = false;
  bool sides = false;  ///< whom it puts on a side is there whatever the model sees
  bool sure = false;   ///< its words tell it whatever the model sees
  Choice needs;
  Choice unless;
  std::optional<Status> status;
  std::string context;
  double weight = 1;

  std::string text;    ///< as written
  std::string rule;    ///< "lexicon/events/consult.lex:12"
  bool users = false;  ///< of a folder that a user laid over the lexicon
};

/// The set of the prepositions and particles that a slot may stand after.
inline constexpr std::string_view links_set = "links";

/// Named sets of words ("$troops") by name, the table that words go into, and the types of a user's own, if any.
struct PatternScope {
  WordTable& words;
  const std::unordered_map<std::string, std::vector<std::string>>& sets;
  const EventTypes* types = nullptr;

  [[nodiscard]] std::optional<std::uint32_t> find_type(std::string_view name) const {
    return types == nullptr ? std::nullopt : types->find(name);
  }
};

/// Reads one line's fields. The error says what is wrong with it, without the place.
tl::expected<Pattern, std::string> parse_pattern(std::string_view line, PatternScope scope);

/// "a, $set, air_strike" to words; used by sets, options and the other event lexicons.
tl::expected<Choice, std::string> parse_choice(std::string_view list, PatternScope scope);

}  // namespace dragoman
