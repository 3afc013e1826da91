#pragma once

#include <gtest/gtest.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <vector>

#include "store/database.h"

namespace dragoman::testing {

/// A test with a folder of its own, removed at its end.
class TemporaryFolder : public ::testing::Test {
 protected:
  TemporaryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "dragoman-store-XXXXXX").string();
    folder_ = mkdtemp(name.data());
  }
  ~TemporaryFolder() override { std::filesystem::remove_all(folder_); }

  [[nodiscard]] std::string path(const std::string& name) const { return (folder_ / name).string(); }

  /// Names in the folder, sorted.
  [[nodiscard]] std::vector<std::string> names() const {
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::directory_iterator(folder_)) found.push_back(entry.path().filename());
    std::sort(found.begin(), found.end());
    return found;
  }

 private:
  std::filesystem::path folder_;
};

inline std::string bytes_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

inline void write_bytes(const std::string& path, std::string_view bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

using Rows = std::vector<std::vector<std::string>>;

/// The answer of a query, all as text, "NULL" for null.
inline Rows ask(Database& database, const std::string& sql) {
  Rows rows;
  const auto done = database.each_row("SELECT CAST(COLUMNS(*) AS VARCHAR) FROM (" + sql + ")", [&](Database::Row row) {
    std::vector<std::string> fields;
    for (const auto& field : row) fields.emplace_back(field.value_or("NULL"));
    rows.push_back(std::move(fields));
    return tl::expected<void, Problem>();
  });
  if (!done) ADD_FAILURE() << to_string(done.error()) << "\n" << sql;
  return rows;
}

inline Rows ask(const std::string& path, const std::string& sql) {
  auto database = Database::open(path, Database::Access::read_only);
  if (!database) {
    ADD_FAILURE() << to_string(database.error());
    return {};
  }
  return ask(*database, sql);
}

/// The one value that a query answers.
inline std::string ask_one(const std::string& path, const std::string& sql) {
  const Rows rows = ask(path, sql);
  return rows.size() == 1 && rows[0].size() == 1 ? rows[0][0] : "not one value";
}

/// Starts `work` in a child process, which ends with it; gives its id.
inline pid_t start_child(const std::function<int()>& work) {
  const pid_t child = fork();
  if (child == 0) _exit(work());
  return child;
}

/// Waits for the child's end; gives its exit code, or minus the signal that killed it.
inline int wait_for(pid_t child) {
  int status = 0;
  waitpid(child, &status, 0);
  return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

}  // namespace dragoman::testing
