#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "article/date.h"
#include "article/mention.h"
#include "article/plover.h"
#include "article/span.h"

namespace dragoman {

enum class Status : std::uint8_t { reported, planned, hypothetical, negated, historical };
enum class DateBasis : std::uint8_t { clause, sentence, dateline, published, unknown };
enum class PlaceBasis : std::uint8_t { clause, sentence, dateline };
enum class ClaimedBy : std::uint8_t { actor, recipient, third };
enum class Victims : std::uint8_t { actor, recipient, bystander };

/// How many were killed or injured, as far as the text says.
struct Casualties {
  std::optional<std::int64_t> min;
  std::optional<std::int64_t> max;
  Span text;
  std::optional<Victims> of;
};

/// Evidence::rule of an event that the model saw and no line of the lexicon.
inline constexpr std::string_view model_rule = "model";

/// Where in the article the event stands and which line of the lexicon made it.
struct Evidence {
  std::uint32_t sentence = 0;
  Span trigger;
  std::string rule;  ///< "lexicon/events/consult.lex:12", or `model_rule`
};

/// Who did what to whom. Indices refer to the article's own layers.
struct Event {
  std::string id;  ///< article, trigger (code points), code: "a1-18-22-CONSULT"
  EventCode code = EventCode::CONSULT;
  std::string type;                   ///< of a user's own that is a kind of `code`, "CYBERATTACK"; mostly empty
  std::optional<double> type_score;   ///< where there is a type: its score
  std::string mode;                   ///< empty, or one of modes(code) or of the type
  std::vector<std::string> contexts;  ///< in PLOVER's order, without repeats
  std::string cameo;
  std::vector<std::uint32_t> actors;      ///< into Article::mentions, in text order
  std::vector<std::uint32_t> recipients;  ///< empty where `reciprocal`
  bool reciprocal = false;
  std::optional<Date> date;
  std::optional<Date> date_end;
  std::optional<Granularity> date_granularity;
  DateBasis date_basis = DateBasis::unknown;
  std::optional<std::uint32_t> place;  ///< into Article::mentions
  PlaceBasis place_basis = PlaceBasis::sentence;
  std::optional<Casualties> killed;
  std::optional<Casualties> injured;
  Status status = Status::reported;
  std::optional<std::uint32_t> attributed_to;  ///< into Article::attributions
  std::optional<ClaimedBy> claimed_by;
  double confidence = 0;  ///< 0..1: how likely the words tell an event of this code
  /// How likely actors and recipients are told right, nobody missing and nobody too many, if the event is right;
  /// nothing where no model has read the words, or sees hardly an event in them.
  std::optional<double> sides_confidence;
  Evidence evidence;
  std::vector<Span> also_at;  ///< triggers elsewhere in the article that tell the same event

  /// What it is called: its type of a user's own, else its code.
  [[nodiscard]] std::string_view name() const { return type.empty() ? to_string(code) : std::string_view(type); }
  /// How likely code and sides are right.
  [[nodiscard]] double trust() const { return confidence * sides_confidence.value_or(1); }
  [[nodiscard]] double score() const { return type_score ? *type_score : dragoman::score(code, mode); }
};

std::string_view to_string(Status status);
std::optional<Status> parse_status(std::string_view text);
std::string_view to_string(DateBasis basis);
std::string_view to_string(PlaceBasis basis);
std::string_view to_string(ClaimedBy who);
std::string_view to_string(Victims who);

}  // namespace dragoman
