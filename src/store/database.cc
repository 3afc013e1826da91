#include "store/database.h"

#include <duckdb.h>
#include <fmt/format.h>

#include <array>
#include <utility>
#include <vector>

#include "store/schema.h"

namespace dragoman {
namespace {

using Setting = std::pair<const char*, const char*>;

// Small blocks keep the file of one article small and cheap to write; larger ones gain nothing for many.
constexpr auto settings = std::to_array<Setting>({
    {"threads", "1"},
    {"memory_limit", "128MB"},
    {"default_block_size", "65536"},
    {"autoinstall_known_extensions", "false"},
    {"autoload_known_extensions", "false"},
});

// A checkpoint rewrites the last row group of each table. DuckDB's 122,880 rows would be hundreds of megabytes of
// articles, every time; that size can only be given to a database that is attached.
constexpr int row_group_size = 8192;

// What does not fit into memory goes beside the file, as if DuckDB had opened it itself.
duckdb_config make_config(const std::string& path) {
  duckdb_config config = nullptr;
  duckdb_create_config(&config);
  for (const auto& [name, value] : settings) duckdb_set_config(config, name, value);
  duckdb_set_config(config, "temp_directory", (path + ".tmp").c_str());
  return config;
}

constexpr std::string_view in_use = "is being written by another process";

// DuckDB's messages run over several lines and name internals: their first line, without the class of error.
std::string reason(std::string_view message) {
  if (message.find("Could not set lock") != std::string_view::npos) {
    const std::size_t pid = message.find("(PID ");
    const std::size_t end = message.find(')', pid);
    std::string text(in_use);
    if (pid != std::string_view::npos && end != std::string_view::npos) {
      text += ' ';
      text += message.substr(pid, end + 1 - pid);
    }
    return text;
  }
  message = message.substr(0, message.find('\n'));
  const std::size_t colon = message.find("Error: ");
  if (colon != std::string_view::npos) message.remove_prefix(colon + 7);
  return std::string(message);
}

}  // namespace

bool is_in_use(const Problem& problem) { return problem.what.starts_with(in_use); }

struct Database::Handles {
  duckdb_database database = nullptr;
  duckdb_connection connection = nullptr;
  Handles() = default;
  Handles(const Handles&) = delete;
  Handles& operator=(const Handles&) = delete;
  ~Handles() {
    duckdb_disconnect(&connection);
    duckdb_close(&database);
  }
};

Database::Database(std::string path, std::unique_ptr<Handles> handles)
    : path_(std::move(path)), handles_(std::move(handles)) {}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Problem Database::problem(std::string_view duckdb_error) const { return {path_, 0, reason(duckdb_error)}; }

_duckdb_connection* Database::connection() const { return handles_->connection; }

tl::expected<Database, Problem> Database::open(const std::string& path, Access access) {
  Database database(path, std::make_unique<Handles>());
  duckdb_config config = make_config(path);
  char* error = nullptr;
  const duckdb_state opened = duckdb_open_ext(":memory:", &database.handles_->database, config, &error);
  duckdb_destroy_config(&config);
  if (opened != DuckDBSuccess) {
    Problem problem = database.problem(error != nullptr ? error : "DuckDB cannot be started");
    duckdb_free(error);
    return tl::unexpected(std::move(problem));
  }
  if (duckdb_connect(database.handles_->database, &database.handles_->connection) != DuckDBSuccess) {
    return tl::unexpected(database.problem("DuckDB cannot be started"));
  }
  const std::string options =
      access == Access::read_only ? "READ_ONLY" : fmt::format("ROW_GROUP_SIZE {}", row_group_size);
  auto attached = database.run(fmt::format("ATTACH {} AS store ({}); USE store", quoted_text(path), options));
  if (!attached) return tl::unexpected(std::move(attached.error()));
  return database;
}

tl::expected<void, Problem> Database::run(const std::string& sql) {
  duckdb_result result{};
  tl::expected<void, Problem> done;
  if (duckdb_query(connection(), sql.c_str(), &result) != DuckDBSuccess) {
    const char* error = duckdb_result_error(&result);
    done = tl::unexpected(problem(error != nullptr ? error : "a statement failed"));
  }
  duckdb_destroy_result(&result);
  return done;
}

namespace {

// Frees what a query leaves behind, whichever way the function that asked is left.
struct Query {
  duckdb_prepared_statement statement = nullptr;
  duckdb_result result{};
  Query() = default;
  Query(const Query&) = delete;
  Query& operator=(const Query&) = delete;
  ~Query() {
    duckdb_destroy_result(&result);
    duckdb_destroy_prepare(&statement);
  }
};

struct Chunk {
  duckdb_data_chunk chunk;
  explicit Chunk(duckdb_data_chunk handle) : chunk(handle) {}
  Chunk(const Chunk&) = delete;
  Chunk& operator=(const Chunk&) = delete;
  ~Chunk() { duckdb_destroy_data_chunk(&chunk); }
};

std::optional<std::string_view> value(duckdb_vector column, idx_t row) {
  uint64_t* validity = duckdb_vector_get_validity(column);
  if (validity != nullptr && !duckdb_validity_row_is_valid(validity, row)) return std::nullopt;
  auto* text = static_cast<duckdb_string_t*>(duckdb_vector_get_data(column)) + row;
  return std::string_view(duckdb_string_t_data(text), duckdb_string_t_length(*text));
}

}  // namespace

tl::expected<void, Problem> Database::each_row(const std::string& sql,
                                               const std::function<tl::expected<void, Problem>(Row)>& take) {
  Query query;
  if (duckdb_prepare(connection(), sql.c_str(), &query.statement) != DuckDBSuccess) {
    return tl::unexpected(problem(duckdb_prepare_error(query.statement)));
  }
  if (duckdb_execute_prepared_streaming(query.statement, &query.result) != DuckDBSuccess) {
    return tl::unexpected(problem(duckdb_result_error(&query.result)));
  }
  const idx_t columns = duckdb_column_count(&query.result);
  std::vector<std::optional<std::string_view>> row(columns);
  while (true) {
    const Chunk chunk(duckdb_fetch_chunk(query.result));
    if (chunk.chunk == nullptr) break;
    const idx_t rows = duckdb_data_chunk_get_size(chunk.chunk);
    if (rows == 0) break;
    for (idx_t r = 0; r < rows; ++r) {
      for (idx_t c = 0; c < columns; ++c) row[c] = value(duckdb_data_chunk_get_vector(chunk.chunk, c), r);
      if (auto taken = take(row); !taken) return taken;
    }
  }
  const char* error = duckdb_result_error(&query.result);
  if (error != nullptr && *error != '\0') return tl::unexpected(problem(error));
  return {};
}

}  // namespace dragoman
