#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace dragoman {

/// Version of the tables and views below. It grows with every change of a name, a type or a meaning.
inline constexpr int schema_version = 3;

struct Column {
  std::string_view name;
  std::string_view type;     ///< as DuckDB writes it
  std::string_view comment;  ///< what COMMENT ON COLUMN says
};

struct Table {
  std::string_view name;
  std::string_view comment;
  std::span<const Column> columns;
};

/// runs, articles, events, event_actors, mentions, attributions.
std::span<const Table> tables();

/// dyads and daily_dyads.
std::span<const Table> views();

/// The statements that make all tables and views in an empty database, as one text, and those that comment them.
std::string create_schema();
std::string comment_schema();

/// Numbers of the first rows, in their tables, of the articles that were added last.
struct FirstRows {
  std::uint64_t articles = 0;
  std::uint64_t events = 0;
  std::uint64_t event_actors = 0;
};

/// The rows of `dyads` for the articles from `first` on, in input order (article, event, actor, recipient): what CSV,
/// TSV and Parquet files hold. `as_text`: every column as VARCHAR, lists joined by ';'.
std::string ordered_dyads(const FirstRows& first, bool as_text);

/// `name` as an SQL identifier and `text` as an SQL string.
std::string quoted_name(std::string_view name);
std::string quoted_text(std::string_view text);

}  // namespace dragoman
