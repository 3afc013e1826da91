#pragma once

#include <optional>
#include <string>
#include <vector>

#include "read/article_input.h"
#include "read/columns.h"
#include "read/csv_records.h"
#include "read/read_options.h"

namespace dragoman {

/// A table of comma- or tab-separated values, whose first line names its columns. Each bad row is one problem; a
/// missing column is one of usage.
class CsvInput final : public ArticleInput {
 public:
  /// `separator` 0: guessed from the first line.
  CsvInput(std::string name, TextStream stream, char separator, const ReadOptions& options);

  Answer next() override;
  [[nodiscard]] std::uint64_t consumed() const override {
    return records_ ? records_->stream().bytes().consumed() : stream_.bytes().consumed();
  }

 private:
  Answer start();
  Answer end_with(std::uint64_t line, std::string what, ReadProblem::Kind kind = ReadProblem::Kind::unreadable);
  Answer row(std::vector<std::string>& fields);

  std::string name_;
  TextStream stream_;  // until the separator is known
  char separator_;
  const ReadOptions& options_;
  std::optional<CsvRecords> records_;
  std::vector<std::string> names_;
  ColumnMap map_;
  bool any_ = false;
  bool done_ = false;
};

}  // namespace dragoman
