#pragma once

#include <optional>
#include <string>

#include "read/article_input.h"
#include "read/columns.h"
#include "read/duckdb_rows.h"
#include "read/file_handle.h"
#include "read/read_options.h"

namespace dragoman {

/// A Parquet file, one article a row. Needs a regular file, since its directory stands at its end.
class ParquetInput final : public ArticleInput {
 public:
  ParquetInput(std::string name, FileHandle file, const ReadOptions& options)
      : name_(std::move(name)), file_(std::move(file)), options_(options) {}

  Answer next() override;
  /// All of the file or nothing: DuckDB reads ahead.
  [[nodiscard]] std::uint64_t consumed() const override { return done_ ? file_.size().value_or(0) : 0; }

 private:
  Answer start();
  Answer end_with(std::string what, ReadProblem::Kind kind = ReadProblem::Kind::unreadable);
  Answer row(std::vector<std::optional<std::string>>& values);

  std::string name_;
  FileHandle file_;
  const ReadOptions& options_;
  std::optional<DuckdbRows> rows_;
  ColumnMap map_;
  std::uint64_t number_ = 0;
  bool done_ = false;
};

}  // namespace dragoman
