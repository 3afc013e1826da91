#pragma once

#include <duckdb.h>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "article/date.h"
#include "article/problem.h"
#include "article/span.h"
#include "store/database.h"
#include "store/schema.h"

namespace dragoman {

/// Appends rows to one table, column by column in the schema's order, through DuckDB's appender and its column
/// vectors. What is appended belongs to the transaction that is open when `flush` is called. Each call must fit the
/// column's type. Rows must not outlive the database.
class Rows {
 public:
  static tl::expected<Rows, Problem> open(const Database& database, const Table& table);

  Rows(Rows&& other) noexcept;
  Rows& operator=(Rows&&) = delete;
  Rows(const Rows&) = delete;
  Rows& operator=(const Rows&) = delete;
  ~Rows();

  void null();
  void text(std::string_view value);          ///< ill-formed UTF-8 is repaired
  void text_or_null(std::string_view value);  ///< null where empty
  void flag(bool value);
  void integer(std::uint64_t value);  ///< INTEGER
  void bigint(const std::optional<std::int64_t>& value);
  void number(const std::optional<double>& value);
  void date(const std::optional<Date>& value);
  void timestamp(const std::optional<std::int64_t>& microseconds);  ///< since 1970, UTC
  void texts(std::span<const std::string_view> values);             ///< VARCHAR[]
  void spans(std::span<const Span> values);                         ///< INTEGER[][]

  /// Ends the row; all its columns must have been given. Hands over to DuckDB whenever 2048 rows are full.
  tl::expected<void, Problem> end_row();
  tl::expected<void, Problem> flush();

 private:
  Rows(const Database& database, const Table& table) : database_(&database), table_(table) {}
  duckdb_vector next();  // the vector of the column that is to be given now
  template <typename T>
  void put(T value);
  Problem problem() const;
  tl::expected<void, Problem> hand_over();

  const Database* database_;
  Table table_;
  duckdb_appender appender_ = nullptr;
  duckdb_data_chunk chunk_ = nullptr;
  idx_t row_ = 0;
  idx_t column_ = 0;
};

}  // namespace dragoman
