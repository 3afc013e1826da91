#include "store/inspect.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <set>
#include <string_view>

#include "store/database.h"
#include "store/schema.h"

namespace dragoman {
namespace {

using Done = tl::expected<void, Problem>;
namespace fs = std::filesystem;

// A look at the first bytes, which needs no database.
tl::expected<Found, Problem> inspect_bytes(const std::string& path) {
  std::error_code error;
  const fs::file_type type = fs::status(path, error).type();
  if (type == fs::file_type::not_found) return Found::nothing;
  if (type == fs::file_type::directory) return tl::unexpected(Problem{path, 0, "is a folder"});
  if (type != fs::file_type::regular) return tl::unexpected(Problem{path, 0, "is no file that DuckDB could write to"});
  std::ifstream file(path, std::ios::binary);
  if (!file) return tl::unexpected(Problem{path, 0, "cannot be read"});
  std::array<char, 12> start{};  // a checksum, then the mark
  file.read(start.data(), start.size());
  if (file.gcount() == 0) return Found::nothing;
  if (file.gcount() < static_cast<std::streamsize>(start.size()) || std::string_view(start.data() + 8, 4) != "DUCK") {
    return tl::unexpected(Problem{path, 0, "is not a DuckDB database; choose another file"});
  }
  return Found::store;
}

Done check_version(Database& database) {
  int version = 0;
  Done read = database.each_row("SELECT CAST(max(schema_version) AS VARCHAR) FROM runs", [&](Database::Row row) {
    const std::string_view text = row[0].value_or("");
    std::from_chars(text.data(), text.data() + text.size(), version);
    return Done();
  });
  if (!read || version == schema_version) return read;
  return tl::unexpected(
      Problem{database.path(), 0,
              fmt::format("has tables of version {}, and this program writes version {}; use {} or choose another file",
                          version, schema_version,
                          version > schema_version ? "a newer dragoman" : "the dragoman that made it")});
}

tl::expected<Found, Problem> inspect_tables(Database& database) {
  std::set<std::string, std::less<>> names;
  const Done read = database.each_row(
      "SELECT table_name || '.' || column_name FROM duckdb_columns() "
      "WHERE NOT internal AND database_name = current_database()",
      [&](Database::Row row) {
        names.emplace(row[0].value_or(""));
        return Done();
      });
  if (!read) return tl::unexpected(read.error());
  if (names.empty()) return Found::empty_database;
  if (!names.contains("runs.schema_version") || !names.contains("articles.text_hash")) {
    return tl::unexpected(
        Problem{database.path(), 0, "is a DuckDB database, but not one of Dragoman's; choose another file"});
  }
  if (const Done version = check_version(database); !version) return tl::unexpected(version.error());
  return Found::store;
}

}  // namespace

tl::expected<Found, Problem> inspect(const std::string& path) {
  auto found = inspect_bytes(path);
  if (!found || *found == Found::nothing) return found;
  auto database = Database::open(path, Database::Access::read_only);
  if (!database) return tl::unexpected(std::move(database.error()));
  return inspect_tables(*database);
}

void remove_store(const std::string& path) {
  std::error_code ignored;
  fs::remove(path, ignored);
  fs::remove(path + ".wal", ignored);
  // What did not fit into memory; nothing else that may lie in a folder of that name.
  const fs::path folder = path + ".tmp";
  for (const auto& entry : fs::directory_iterator(folder, ignored)) {
    if (entry.path().filename().string().starts_with("duckdb_temp")) fs::remove(entry.path(), ignored);
  }
  if (fs::is_directory(folder, ignored)) fs::remove(folder, ignored);
}

}  // namespace dragoman
