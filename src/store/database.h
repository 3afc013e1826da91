#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

#include "article/problem.h"

struct _duckdb_connection;

namespace dragoman {

/// One DuckDB file, opened by one connection, frugally: one thread and a bounded memory, since coding needs the
/// machine. Not thread-safe. Problems carry the file's path and DuckDB's reason on one line.
class Database {
 public:
  enum class Access { read_only, read_write };

  /// With read_write a file that does not exist is made. Read-only access leaves the file's bytes alone.
  static tl::expected<Database, Problem> open(const std::string& path, Access access);

  Database(Database&&) noexcept;
  Database& operator=(Database&&) noexcept;
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;
  ~Database();

  /// Runs one or more statements and drops what they answer.
  tl::expected<void, Problem> run(const std::string& sql);

  /// One row's values; nothing for null. Views end with the call.
  using Row = std::span<const std::optional<std::string_view>>;

  /// Calls `take` for each row of a query whose columns are all VARCHAR, streaming. `take` may stop with a problem.
  tl::expected<void, Problem> each_row(const std::string& sql,
                                       const std::function<tl::expected<void, Problem>(Row)>& take);

  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] Problem problem(std::string_view duckdb_error) const;
  [[nodiscard]] _duckdb_connection* connection() const;

 private:
  struct Handles;
  Database(std::string path, std::unique_ptr<Handles> handles);
  std::string path_;
  std::unique_ptr<Handles> handles_;
};

/// Whether a file could not be opened because another process writes to it.
bool is_in_use(const Problem& problem);

}  // namespace dragoman
