#include "store/output.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

#include "store/jsonl_output.h"
#include "store/table_output.h"

namespace dragoman {
namespace {

using Named = std::pair<std::string_view, Format>;
constexpr auto names = std::to_array<Named>({{"duckdb", Format::duckdb},
                                             {"jsonl", Format::jsonl},
                                             {"csv", Format::csv},
                                             {"tsv", Format::tsv},
                                             {"parquet", Format::parquet}});
constexpr auto endings = std::to_array<Named>({{".duckdb", Format::duckdb},
                                               {".db", Format::duckdb},
                                               {".jsonl", Format::jsonl},
                                               {".ndjson", Format::jsonl},
                                               {".csv", Format::csv},
                                               {".tsv", Format::tsv},
                                               {".parquet", Format::parquet}});

class StoreOutput final : public Output {
 public:
  explicit StoreOutput(Store store) : store_(std::move(store)) {}
  bool has(std::string_view id, std::string_view text) const override { return store_.has(id, text); }
  tl::expected<void, Problem> add(Article article) override { return store_.add(std::move(article)); }
  tl::expected<void, Problem> finish() override { return store_.finish(); }
  const Counts& counts() const override { return store_.counts(); }

 private:
  Store store_;
};

bool is_folder(const std::string& path) {
  std::error_code error;
  return path.ends_with('/') || std::filesystem::is_directory(path, error);
}

bool streams(Format format) { return format == Format::jsonl || format == Format::csv || format == Format::tsv; }

tl::expected<Format, Problem> by_name(const std::string& path, const std::string& name) {
  const auto* found = std::find_if(names.begin(), names.end(), [&](const Named& named) { return named.first == name; });
  if (found == names.end()) {
    return tl::unexpected(
        Problem{"--format", 0, fmt::format("\"{}\" is none of duckdb, jsonl, csv, tsv, parquet", name)});
  }
  const Format format = found->second;
  if (path == "-" && !streams(format)) {
    return tl::unexpected(
        Problem{"--format", 0, fmt::format("{} cannot go to standard output; name a file with -o", name)});
  }
  if (path != "-" && is_folder(path)) {
    if (format == Format::parquet) return Format::parquet_folder;
    return tl::unexpected(Problem{"--format", 0, fmt::format("{} needs a file, and {} is a folder", name, path)});
  }
  return format;
}

}  // namespace

tl::expected<Format, Problem> choose_format(const std::string& path, const std::optional<std::string>& name) {
  if (name) return by_name(path, *name);
  if (path == "-") return Format::jsonl;
  if (is_folder(path)) return Format::parquet_folder;
  const std::string file = std::filesystem::path(path).filename().string();
  for (const auto& [ending, format] : endings) {
    if (file.size() > ending.size() && file.ends_with(ending)) return format;
  }
  return tl::unexpected(Problem{
      path, 0, "its ending tells no format: end it in .duckdb, .jsonl, .csv, .tsv, .parquet or /, or give --format"});
}

tl::expected<std::unique_ptr<Output>, Problem> open_output(const std::string& path, Format format, const RunInfo& run,
                                                           bool annotations) {
  if (format == Format::jsonl) return open_jsonl_output(path, annotations);
  if (format != Format::duckdb) return open_table_output(path, format, run);
  auto store = Store::open(path, run);
  if (!store) return tl::unexpected(std::move(store.error()));
  return std::make_unique<StoreOutput>(std::move(*store));
}

}  // namespace dragoman
