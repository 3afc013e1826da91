#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <tl/expected.hpp>

#include "article/article.h"
#include "event/types.h"

namespace dragoman {

/// An event that a person finds in a text; `dragoman eval` measures the coded ones against such. What the person left
/// out is not measured. Spans are bytes into Article::text.
struct GoldEvent {
  std::string name;                 ///< of its type, "ASSAULT"
  std::optional<std::string> mode;  ///< empty: it has none
  std::optional<Status> status;
  std::optional<Span> trigger;
  std::optional<std::vector<Span>> actors;
  std::optional<std::vector<Span>> recipients;
};

/// No person marks more in one text than this; pairing takes time in gold times coded events.
inline constexpr std::size_t most_gold_events = 1000;
inline constexpr std::size_t most_gold_actors = 100;  ///< on one side of an event

/// The events of a line of gold (docs/eval.md): "events" of Article::extra, whose offsets are code points; their types
/// are PLOVER's and `types`. The error says what is wrong with which event, without the place of the line.
tl::expected<std::vector<GoldEvent>, std::string> read_gold(const Article& article, const EventTypes& types);

}  // namespace dragoman
