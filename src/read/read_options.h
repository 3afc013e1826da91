#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

#include "article/date.h"
#include "article/problem.h"
#include "read/input_format.h"

namespace dragoman {

/// What a row (JSON object, line of CSV, row of Parquet) may say about an article.
enum class Field : std::uint8_t { text, id, published, title, url, publisher, language };
inline constexpr std::size_t field_count = 7;

std::string_view to_string(Field field);  ///< "text"

struct ReadOptions {
  InputFormat format = InputFormat::automatic;
  std::optional<Date> published;  ///< for articles that do not tell theirs

  // Names of a row's columns or keys; empty: the field's own name. A name that is given must exist in a table.
  std::string text_column;
  std::string id_column;
  std::string published_column;
  std::string title_column;
  std::string url_column;
  std::string publisher_column;
  std::string language_column;

  /// Bytes of the longest line, JSON object, row, text file or page that is read; longer ones are skipped with a
  /// problem. Bounds the reader's memory to a small multiple of it.
  std::uint64_t max_record = std::uint64_t{64} << 20;
};

/// The column that was asked for; empty where the field's own name is to be used if it exists.
const std::string& asked_column(const ReadOptions& options, Field field);
/// The column that holds a field: the one that was asked for, else the field's own name.
std::string_view column(const ReadOptions& options, Field field);

/// The day of `--published`. The problem's source is "--published"; it is one of usage.
tl::expected<Date, Problem> parse_published_option(std::string_view value);

}  // namespace dragoman
