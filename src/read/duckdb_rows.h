#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace dragoman {

/// How a column's values are written as JSON.
enum class JsonKind : std::uint8_t { string, plain, json };

/// A Parquet file's rows, read by an in-memory DuckDB that is opened with the first file and no sooner: one thread,
/// 256 MiB, no extensions from the network. Values come as text. Not thread-safe; errors are DuckDB's reasons.
class DuckdbRows {
 public:
  /// `descriptor` is an open regular file and stays the caller's; that way a name like "a*.parquet" or "s3://x" is
  /// never more than a name.
  static tl::expected<DuckdbRows, std::string> open_parquet(int descriptor);

  DuckdbRows(DuckdbRows&&) noexcept;
  DuckdbRows& operator=(DuckdbRows&&) noexcept;
  DuckdbRows(const DuckdbRows&) = delete;
  DuckdbRows& operator=(const DuckdbRows&) = delete;
  ~DuckdbRows();

  [[nodiscard]] const std::vector<std::string>& columns() const { return names_; }
  /// `plain` values (numbers, true, false) are JSON as they are, `json` ones (lists, structs) too.
  [[nodiscard]] JsonKind json_kind(std::size_t column) const { return kinds_[column]; }
  [[nodiscard]] bool is_text(std::size_t column) const { return text_[column]; }
  [[nodiscard]] const std::string& type(std::size_t column) const { return types_[column]; }

  /// Fills `row` with the next row's values; false at the end.
  tl::expected<bool, std::string> next(std::vector<std::optional<std::string>>& row);

 private:
  struct Handles;
  explicit DuckdbRows(std::unique_ptr<Handles> handles);
  tl::expected<void, std::string> describe(const std::string& source);
  tl::expected<void, std::string> query(const std::string& sql);

  std::unique_ptr<Handles> handles_;
  std::vector<std::string> names_;
  std::vector<std::string> types_;
  std::vector<JsonKind> kinds_;
  std::vector<bool> text_;
};

}  // namespace dragoman
