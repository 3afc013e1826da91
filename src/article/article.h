#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "article/date.h"
#include "article/event.h"
#include "article/mention.h"
#include "article/sentence.h"
#include "article/span.h"

namespace dragoman {

/// A stretch of `text` that is no article: a repeated title, a scraper's residue, a photo credit.
struct Ignored {
  Span span;
  std::string why;
};

/// One article and all that is found in it. A value: it owns its text, its layers point into it by byte
/// offset, and a layer does not change once the next is built. Layers are filled in this order:
/// text (extract) -> ignored (extract) -> sentences (language) -> mentions, attributions (mention) -> events (event).
struct Article {
  std::string id;   ///< see "Identity" in docs/article-json.md
  std::string uri;  ///< where it was read: "feed.jsonl#12"
  std::optional<std::string> url;
  std::optional<std::string> publisher;
  std::optional<std::string> source_country;
  std::optional<std::string> title;
  std::optional<std::string> byline;
  std::optional<std::string> credit;
  std::optional<Date> published;
  std::optional<std::string> published_at;  ///< "2021-07-29T14:05:00Z"
  std::optional<std::string> language;
  std::string text;                 ///< valid UTF-8, at most 4 GiB
  std::vector<Ignored> ignored;     ///< in text order, not overlapping
  std::vector<Sentence> sentences;  ///< in text order, not overlapping
  std::vector<Mention> mentions;    ///< in text order; equal spans: actor, place, time
  std::vector<Attribution> attributions;
  std::vector<Event> events;  ///< in order of trigger, then code
  std::string extra = "{}";   ///< unknown keys of the input row, as a JSON object
  std::vector<std::string> warnings;

  [[nodiscard]] std::string_view words(Span span) const {
    return std::string_view(text).substr(span.begin, span.size());
  }
};

}  // namespace dragoman
