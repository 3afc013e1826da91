#include "read/duckdb_rows.h"

#include <duckdb.h>
#include <fmt/format.h>

#include <array>
#include <utility>

namespace dragoman {
namespace {

using Setting = std::pair<const char*, const char*>;

constexpr auto settings = std::to_array<Setting>({
    {"threads", "1"},
    {"memory_limit", "256MB"},
    {"autoinstall_known_extensions", "false"},
    {"autoload_known_extensions", "false"},
});

// DuckDB's messages run over several lines and name internals: their first line, without the class of error.
std::string reason(const char* message) {
  std::string_view text = message == nullptr ? "cannot be read" : message;
  text = text.substr(0, text.find('\n'));
  if (const std::size_t colon = text.find("Error: "); colon != std::string_view::npos) text.remove_prefix(colon + 7);
  return std::string(text);
}

std::string quoted(std::string_view text, char quote) {
  std::string out(1, quote);
  for (const char c : text) out.append(c == quote ? 2 : 1, c);
  out += quote;
  return out;
}

JsonKind json_kind_of(std::string_view type) {
  constexpr std::array<std::string_view, 13> plain{"BOOLEAN",  "TINYINT",   "SMALLINT", "INTEGER", "BIGINT",
                                                   "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT", "HUGEINT",
                                                   "FLOAT",    "DOUBLE",    "UHUGEINT"};
  for (const auto name : plain) {
    if (type == name) return JsonKind::plain;
  }
  if (type.starts_with("DECIMAL")) return JsonKind::plain;
  const bool nested = type.ends_with(']') || type.starts_with("STRUCT") || type.starts_with("MAP") || type == "JSON";
  return nested ? JsonKind::json : JsonKind::string;
}

}  // namespace

struct DuckdbRows::Handles {
  duckdb_database database = nullptr;
  duckdb_connection connection = nullptr;
  duckdb_prepared_statement statement = nullptr;
  duckdb_result result{};
  duckdb_data_chunk chunk = nullptr;
  idx_t row = 0;
  idx_t rows = 0;

  Handles() = default;
  Handles(const Handles&) = delete;
  Handles& operator=(const Handles&) = delete;
  ~Handles() {
    close_query();
    duckdb_disconnect(&connection);
    duckdb_close(&database);
  }
  void close_query() {
    duckdb_destroy_data_chunk(&chunk);
    duckdb_destroy_result(&result);
    duckdb_destroy_prepare(&statement);
    row = rows = 0;
  }
  [[nodiscard]] std::optional<std::string> value(idx_t column) const {
    duckdb_vector vector = duckdb_data_chunk_get_vector(chunk, column);
    uint64_t* validity = duckdb_vector_get_validity(vector);
    if (validity != nullptr && !duckdb_validity_row_is_valid(validity, row)) return std::nullopt;
    auto* text = static_cast<duckdb_string_t*>(duckdb_vector_get_data(vector)) + row;
    return std::string(duckdb_string_t_data(text), duckdb_string_t_length(*text));
  }
};

DuckdbRows::DuckdbRows(std::unique_ptr<Handles> handles) : handles_(std::move(handles)) {}
DuckdbRows::DuckdbRows(DuckdbRows&&) noexcept = default;
DuckdbRows& DuckdbRows::operator=(DuckdbRows&&) noexcept = default;
DuckdbRows::~DuckdbRows() = default;

tl::expected<DuckdbRows, std::string> DuckdbRows::open_parquet(int descriptor) {
  DuckdbRows rows(std::make_unique<Handles>());
  duckdb_config config = nullptr;
  duckdb_create_config(&config);
  for (const auto& [name, value] : settings) duckdb_set_config(config, name, value);
  char* error = nullptr;
  const duckdb_state opened = duckdb_open_ext(nullptr, &rows.handles_->database, config, &error);
  duckdb_destroy_config(&config);
  if (opened != DuckDBSuccess) {
    std::string why = reason(error);
    duckdb_free(error);
    return tl::unexpected(std::move(why));
  }
  if (duckdb_connect(rows.handles_->database, &rows.handles_->connection) != DuckDBSuccess) {
    return tl::unexpected(std::string("DuckDB cannot be connected to"));
  }
  const std::string source = fmt::format("read_parquet('/dev/fd/{}', binary_as_string = true)", descriptor);
  if (auto described = rows.describe(source); !described) return tl::unexpected(std::move(described.error()));
  std::string sql = "SELECT ";
  for (std::size_t i = 0; i < rows.names_.size(); ++i) {
    const std::string name = quoted(rows.names_[i], '"');
    const bool as_json = rows.kinds_[i] == JsonKind::json && rows.types_[i] != "JSON";
    sql += fmt::format("{}CAST({} AS VARCHAR)", i == 0 ? "" : ", ", as_json ? fmt::format("to_json({})", name) : name);
  }
  if (auto started = rows.query(sql + " FROM " + source); !started) return tl::unexpected(std::move(started.error()));
  return rows;
}

tl::expected<void, std::string> DuckdbRows::describe(const std::string& source) {
  if (auto started = query("SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM " + source + ")"); !started) {
    return started;
  }
  std::vector<std::optional<std::string>> row;
  names_.resize(2);  // as many as `next` is to read here
  std::vector<std::string> names;
  while (true) {
    auto more = next(row);
    if (!more) return tl::unexpected(std::move(more.error()));
    if (!*more) break;
    names.push_back(row[0].value_or(""));
    types_.push_back(row[1].value_or(""));
    kinds_.push_back(json_kind_of(types_.back()));
    text_.push_back(types_.back() == "VARCHAR" || types_.back().starts_with("ENUM"));
  }
  names_ = std::move(names);
  return {};
}

tl::expected<void, std::string> DuckdbRows::query(const std::string& sql) {
  handles_->close_query();
  if (duckdb_prepare(handles_->connection, sql.c_str(), &handles_->statement) != DuckDBSuccess) {
    return tl::unexpected(reason(duckdb_prepare_error(handles_->statement)));
  }
  if (duckdb_execute_prepared_streaming(handles_->statement, &handles_->result) != DuckDBSuccess) {
    return tl::unexpected(reason(duckdb_result_error(&handles_->result)));
  }
  return {};
}

tl::expected<bool, std::string> DuckdbRows::next(std::vector<std::optional<std::string>>& row) {
  if (handles_->row == handles_->rows) {
    duckdb_destroy_data_chunk(&handles_->chunk);
    handles_->chunk = duckdb_fetch_chunk(handles_->result);
    handles_->row = 0;
    handles_->rows = handles_->chunk == nullptr ? 0 : duckdb_data_chunk_get_size(handles_->chunk);
    if (handles_->rows == 0) {
      const char* error = duckdb_result_error(&handles_->result);
      if (error != nullptr && *error != '\0') return tl::unexpected(reason(error));
      return false;
    }
  }
  row.resize(names_.size());
  for (std::size_t i = 0; i < row.size(); ++i) row[i] = handles_->value(i);
  ++handles_->row;
  return true;
}

}  // namespace dragoman
