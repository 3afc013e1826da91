#include "store/table_output.h"

#include <fmt/format.h>
#include <unistd.h>

#include <charconv>
#include <filesystem>
#include <optional>
#include <utility>
#include <vector>

#include "store/delimited.h"
#include "store/inspect.h"
#include "store/part_file.h"
#include "store/schema.h"

namespace dragoman {
namespace {

using Done = tl::expected<void, Problem>;
namespace fs = std::filesystem;

constexpr std::size_t write_at = 1U << 16U;
constexpr std::uint64_t articles_a_batch = 1000;

// A store that goes when the object goes; what an earlier one of that name left goes before.
class Scratch {
 public:
  explicit Scratch(std::string path) : path_(std::move(path)) { remove_store(path_); }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  ~Scratch() { close(); }

  Done open(const RunInfo& run) {
    auto opened = Store::open(path_, run, Store::Use::scratch);
    if (!opened) return tl::unexpected(std::move(opened.error()));
    store_.emplace(std::move(*opened));
    return {};
  }
  void close() {
    store_.reset();
    remove_store(path_);
  }
  Store& store() { return *store_; }
  const Store& store() const { return *store_; }

 private:
  std::string path_;
  std::optional<Store> store_;
};

class TableOutput final : public Output {
 public:
  TableOutput(std::string path, Format format, std::vector<PartFile> parts, std::string scratch)
      : path_(std::move(path)), format_(format), parts_(std::move(parts)), scratch_(std::move(scratch)) {}

  Done open(const RunInfo& run) { return keep(scratch_.open(run)); }

  bool has(std::string_view id, std::string_view text) const override { return scratch_.store().has(id, text); }
  Done add(Article article) override {
    if (failed_) return tl::unexpected(*failed_);
    Done done = keep(scratch_.store().add(std::move(article)));
    return done && scratch_.store().counts().articles >= first_.articles + articles_a_batch ? keep(write_dyads())
                                                                                            : done;
  }

  Done finish() override {
    if (failed_) return tl::unexpected(*failed_);
    Done done = keep(write_dyads());
    if (done) done = keep(scratch_.store().finish());
    if (done) done = keep(write_parquet());
    counts_ = scratch_.store().counts();
    scratch_.close();
    for (PartFile& part : parts_) {
      if (done) done = keep(part.finish());
    }
    return done;
  }

  const Counts& counts() const override { return counts_ ? *counts_ : scratch_.store().counts(); }

 private:
  // A problem of the scratch store is one of the file that the user asked for; after it nothing more is written.
  Done keep(Done done) {
    if (done) return done;
    failed_ = std::move(done.error());
    failed_->source = path_;
    return tl::unexpected(*failed_);
  }

  // Dyads are made a batch of articles at a time: to join and sort all at the end would need memory for all.
  Done write_dyads() {
    if (format_ == Format::parquet_folder) return {};
    Done done = scratch_.store().commit();
    if (done) done = format_ == Format::parquet ? collect_dyads() : write_text();
    if (!done) return done;
    const Counts& counts = scratch_.store().counts();
    first_.articles = counts.articles;
    first_.events = counts.events;
    return scratch_.store().database().each_row(
        "SELECT CAST(count(*) AS VARCHAR) FROM event_actors", [&](Database::Row row) -> Done {
          const std::string_view digits = row[0].value_or("");
          std::from_chars(digits.data(), digits.data() + digits.size(), first_.event_actors);
          return {};
        });
  }

  Done write_text() {
    const auto append = format_ == Format::csv ? append_csv : append_tsv;
    std::string lines;
    if (first_.articles == 0) {
      std::vector<std::optional<std::string_view>> header;
      for (const Column& column : views().front().columns) header.emplace_back(column.name);
      append(lines, header);
    }
    const std::string sql = ordered_dyads(first_, true);
    Done done = scratch_.store().database().each_row(sql, [&](Database::Row row) -> Done {
      append(lines, row);
      if (lines.size() < write_at) return {};
      Done written = parts_.front().write(lines);
      lines.clear();
      return written;
    });
    return done ? parts_.front().write(lines) : done;
  }

  Done collect_dyads() {
    const std::string dyads = ordered_dyads(first_, false);
    const char* how = first_.articles == 0 ? "CREATE TABLE collected AS" : "INSERT INTO collected";
    return scratch_.store().database().run(fmt::format("{} {}", how, dyads));
  }

  Done copy(std::string_view table, const PartFile& part) {
    return scratch_.store().database().run(
        fmt::format("COPY (FROM {}) TO {} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE_BYTES '16MB', "
                    "USE_TMP_FILE false, KV_METADATA {{dragoman_schema_version: '{}'}})",
                    quoted_name(table), quoted_text(part.part()), schema_version));
  }

  Done write_parquet() {
    if (format_ != Format::parquet && format_ != Format::parquet_folder) return {};
    // Row groups bounded by bytes instead of rows suit texts of any length; one thread keeps the order all the same.
    // DuckDB copies 2048 texts at a time, whatever their length: so much memory it takes only where they are long.
    Done done = scratch_.store().database().run("SET preserve_insertion_order = false; SET memory_limit = '1GB'");
    if (done && format_ == Format::parquet) return copy("collected", parts_.front());
    for (std::size_t i = 0; i < parts_.size() && done; ++i) done = copy(tables()[i].name, parts_[i]);
    return done;
  }

  std::string path_;
  Format format_;
  std::vector<PartFile> parts_;  // one, or for a folder one a table
  Scratch scratch_;
  FirstRows first_;  // of what no dyads were made of yet
  std::optional<Problem> failed_;
  std::optional<Counts> counts_;  // once the store is gone
};

tl::expected<std::vector<PartFile>, Problem> open_parts(const std::string& path, Format format) {
  std::vector<std::string> paths;
  if (format == Format::parquet_folder) {
    std::error_code error;
    fs::create_directories(path, error);
    if (error) return tl::unexpected(Problem{path, 0, "cannot be made: " + error.message()});
    for (const Table& table : tables()) paths.push_back((fs::path(path) / table.name).string() + ".parquet");
  } else {
    paths.push_back(path);
  }
  std::vector<PartFile> parts;
  for (const std::string& name : paths) {
    auto part = PartFile::open(name);
    if (!part) return tl::unexpected(std::move(part.error()));
    parts.push_back(std::move(*part));
  }
  return parts;
}

// Beside the target, where there is room for what is to be written; else among temporary files.
std::string scratch_path(const PartFile& part) {
  if (!part.direct()) return part.part() + ".duckdb";
  std::error_code error;
  fs::path folder = fs::temp_directory_path(error);
  if (error) folder = "/tmp";
  return (folder / fmt::format("dragoman-{}.part.duckdb", ::getpid())).string();
}

}  // namespace

tl::expected<std::unique_ptr<Output>, Problem> open_table_output(const std::string& path, Format format,
                                                                 const RunInfo& run) {
  auto parts = open_parts(path, format);
  if (!parts) return tl::unexpected(std::move(parts.error()));
  std::string scratch = scratch_path(parts->front());
  auto output = std::make_unique<TableOutput>(path, format, std::move(*parts), std::move(scratch));
  if (Done done = output->open(run); !done) return tl::unexpected(std::move(done.error()));
  return output;
}

}  // namespace dragoman
