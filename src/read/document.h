#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dragoman {

/// One article as its container gave it. All strings but the bytes of a page are valid UTF-8 without U+0000.
struct Document {
  enum class Kind : std::uint8_t { text, row, html };

  /// Where it was read: "a.txt", "-", "feed.jsonl#12" (the line on which the record starts; in a JSON array and in
  /// Parquet the record's number). Bytes of a file name that are no UTF-8 are U+FFFD.
  std::string uri;
  Kind kind = Kind::text;
  std::string content;  ///< the text, to the code point; for Kind::html the page's bytes (UTF-16 decoded)
  std::optional<std::string> id;
  std::optional<std::string> url;
  std::optional<std::string> publisher;
  std::optional<std::string> title;
  std::optional<std::string> published;  ///< as written, not yet understood
  std::optional<std::string> language;
  std::string extra = "{}";  ///< what else the row says, as a JSON object, keys in the row's order
  std::vector<std::string> warnings;
};

}  // namespace dragoman
