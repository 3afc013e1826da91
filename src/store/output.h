#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

#include "article/article.h"
#include "article/problem.h"
#include "store/store.h"

namespace dragoman {

enum class Format { duckdb, jsonl, csv, tsv, parquet, parquet_folder };

/// The format that `--format` (duckdb, jsonl, csv, tsv or parquet) or else the path's ending asks for. "-" is standard
/// output: jsonl, csv or tsv, without `name` jsonl. A path that ends in '/' or is a folder is parquet_folder.
/// A problem is one of usage: an unknown name or ending, or a format that cannot go to standard output.
tl::expected<Format, Problem> choose_format(const std::string& path, const std::optional<std::string>& name);

/// Where coded articles go. Articles are added in input order by one thread; `has` may be called by any. The rules of
/// identity (store/identity.h) hold for every format, and the bytes of jsonl, csv and tsv depend on nothing but the
/// articles. A DuckDB file is written as it grows; every other file is complete when it takes its name in `finish`.
class Output {
 public:
  Output() = default;
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;
  /// Leaves nothing half-written under the final name.
  virtual ~Output() = default;

  /// Whether this very article (as given) has been written already, by this run or, for a DuckDB file, an earlier one.
  [[nodiscard]] virtual bool has(std::string_view id, std::string_view text) const = 0;

  /// Adds the article; renames it or leaves it out as its identity asks. After a problem nothing more can be added.
  virtual tl::expected<void, Problem> add(Article article) = 0;

  /// Brings the output under its final name. To be called once, at the end.
  virtual tl::expected<void, Problem> finish() = 0;

  [[nodiscard]] virtual const Counts& counts() const = 0;
};

/// Problems are those of writing: a place that cannot be written, a file that is not ours or is in use.
/// `annotations` adds tokens to jsonl; other formats have none.
tl::expected<std::unique_ptr<Output>, Problem> open_output(const std::string& path, Format format, const RunInfo& run,
                                                           bool annotations = false);

}  // namespace dragoman
