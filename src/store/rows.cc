#include "store/rows.h"

#include <cassert>
#include <utility>

#include "store/utf8.h"

namespace dragoman {
namespace {

void assign(duckdb_vector vector, idx_t row, std::string_view text) {
  if (is_utf8(text)) {
    duckdb_vector_assign_string_element_len(vector, row, text.data(), text.size());
  } else {
    const std::string repaired = to_utf8(text);
    duckdb_vector_assign_string_element_len(vector, row, repaired.data(), repaired.size());
  }
}

// Room for `more` elements at the end of a list column's child; gives the first one's index.
idx_t grow(duckdb_vector list, idx_t more) {
  const idx_t size = duckdb_list_vector_get_size(list);
  duckdb_list_vector_reserve(list, size + more);
  duckdb_list_vector_set_size(list, size + more);
  return size;
}

template <typename T>
void set(duckdb_vector vector, idx_t row, T value) {
  static_cast<T*>(duckdb_vector_get_data(vector))[row] = value;
}

}  // namespace

tl::expected<Rows, Problem> Rows::open(const Database& database, const Table& table) {
  Rows rows(database, table);
  const std::string name(table.name);
  if (duckdb_appender_create(database.connection(), nullptr, name.c_str(), &rows.appender_) != DuckDBSuccess) {
    return tl::unexpected(rows.problem());
  }
  std::vector<duckdb_logical_type> types;
  for (idx_t i = 0; i < duckdb_appender_column_count(rows.appender_); ++i) {
    types.push_back(duckdb_appender_column_type(rows.appender_, i));
  }
  rows.chunk_ = duckdb_create_data_chunk(types.data(), types.size());
  for (duckdb_logical_type& type : types) duckdb_destroy_logical_type(&type);
  return rows;
}

Rows::Rows(Rows&& other) noexcept
    : database_(other.database_),
      table_(other.table_),
      appender_(std::exchange(other.appender_, nullptr)),
      chunk_(std::exchange(other.chunk_, nullptr)),
      row_(other.row_),
      column_(other.column_) {}

Rows::~Rows() {
  duckdb_destroy_data_chunk(&chunk_);
  if (appender_ != nullptr) duckdb_appender_destroy(&appender_);
}

duckdb_vector Rows::next() {
  assert(column_ < table_.columns.size());
  return duckdb_data_chunk_get_vector(chunk_, column_++);
}

template <typename T>
void Rows::put(T value) {
  set(next(), row_, value);
}

void Rows::null() {
  const duckdb_vector vector = next();
  duckdb_vector_ensure_validity_writable(vector);
  duckdb_validity_set_row_invalid(duckdb_vector_get_validity(vector), row_);
}

void Rows::text(std::string_view value) { assign(next(), row_, value); }

void Rows::text_or_null(std::string_view value) { value.empty() ? null() : text(value); }

void Rows::flag(bool value) { put(value); }

void Rows::integer(std::uint64_t value) { put(static_cast<std::int32_t>(value)); }

void Rows::bigint(const std::optional<std::int64_t>& value) { value ? put(*value) : null(); }

void Rows::number(const std::optional<double>& value) { value ? put(*value) : null(); }

void Rows::date(const std::optional<Date>& value) {
  value ? put(duckdb_date{static_cast<std::int32_t>(value->time_since_epoch().count())}) : null();
}

void Rows::timestamp(const std::optional<std::int64_t>& microseconds) {
  microseconds ? put(duckdb_timestamp{*microseconds}) : null();
}

void Rows::texts(std::span<const std::string_view> values) {
  const duckdb_vector list = next();
  const idx_t first = grow(list, values.size());
  set(list, row_, duckdb_list_entry{first, values.size()});
  const duckdb_vector child = duckdb_list_vector_get_child(list);
  for (std::size_t i = 0; i < values.size(); ++i) assign(child, first + i, values[i]);
}

void Rows::spans(std::span<const Span> values) {
  const duckdb_vector list = next();
  const idx_t first = grow(list, values.size());
  set(list, row_, duckdb_list_entry{first, values.size()});
  const duckdb_vector pairs = duckdb_list_vector_get_child(list);
  const idx_t first_number = grow(pairs, 2 * values.size());
  const duckdb_vector numbers = duckdb_list_vector_get_child(pairs);
  for (std::size_t i = 0; i < values.size(); ++i) {
    const idx_t at = first_number + 2 * i;
    set(pairs, first + i, duckdb_list_entry{at, 2});
    set(numbers, at, static_cast<std::int32_t>(values[i].begin));
    set(numbers, at + 1, static_cast<std::int32_t>(values[i].end));
  }
}

tl::expected<void, Problem> Rows::end_row() {
  assert(column_ == table_.columns.size());
  column_ = 0;
  ++row_;
  return row_ == duckdb_vector_size() ? hand_over() : tl::expected<void, Problem>();
}

tl::expected<void, Problem> Rows::hand_over() {
  if (row_ == 0) return {};
  duckdb_data_chunk_set_size(chunk_, row_);
  const duckdb_state state = duckdb_append_data_chunk(appender_, chunk_);
  duckdb_data_chunk_reset(chunk_);
  row_ = 0;
  if (state != DuckDBSuccess) return tl::unexpected(problem());
  return {};
}

tl::expected<void, Problem> Rows::flush() {
  if (auto handed = hand_over(); !handed) return handed;
  if (duckdb_appender_flush(appender_) != DuckDBSuccess) return tl::unexpected(problem());
  return {};
}

Problem Rows::problem() const {
  const duckdb_error_data error = duckdb_appender_error_data(appender_);
  const char* message = duckdb_error_data_message(error);
  Problem result = database_->problem(message != nullptr ? message : "rows cannot be appended");
  duckdb_error_data owned = error;
  duckdb_destroy_error_data(&owned);
  return result;
}

}  // namespace dragoman
