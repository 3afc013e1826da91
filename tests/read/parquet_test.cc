#include <duckdb.h>
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "reading.h"
#include "scratch_folder.h"

namespace dragoman {
namespace {

using Strings = std::vector<std::string>;

// Writes what a query gives as a Parquet file.
std::string write_parquet(const ScratchFolder& folder, const std::string& name, const std::string& query) {
  const std::string path = folder.path(name);
  duckdb_database database = nullptr;
  duckdb_connection connection = nullptr;
  EXPECT_EQ(duckdb_open(nullptr, &database), DuckDBSuccess);
  EXPECT_EQ(duckdb_connect(database, &connection), DuckDBSuccess);
  const std::string copy = "COPY (" + query + ") TO '" + path + "' (FORMAT parquet)";
  EXPECT_EQ(duckdb_query(connection, copy.c_str(), nullptr), DuckDBSuccess) << query;
  duckdb_disconnect(&connection);
  duckdb_close(&database);
  return path;
}

TEST(Parquet, ReadsRowsWithTheirTypes) {
  const ScratchFolder folder;
  const std::string path = write_parquet(
      folder, "a.parquet",
      "SELECT 7 AS id, 'One.' AS text, DATE '2021-07-29' AS published, 1.5::DOUBLE AS n, 'nan'::DOUBLE AS nan, "
      "[1,2] AS list, {'a': 'x\"y'} AS obj, true AS yes, NULL::INTEGER AS none, 'é' AS \"k\"\"ey\" "
      "UNION ALL SELECT 8, 'Two.', NULL, 2, 3, [], {'a': 'z'}, false, 5, ''");
  const Reading all = read_all({path});
  EXPECT_EQ(all.texts(), (Strings{"One.", "Two."}));
  const Document& first = all.documents[0];
  EXPECT_EQ(first.uri, path + "#1");
  EXPECT_EQ(first.id, "7");
  EXPECT_EQ(first.published, "2021-07-29");
  EXPECT_EQ(first.extra, R"({"n":1.5,"nan":"nan","list":[1,2],"obj":{"a":"x\"y"},"yes":true,"none":null,"k\"ey":"é"})");
  EXPECT_EQ(all.documents[1].published, std::nullopt);
}

TEST(Parquet, StreamsManyRowsInOrder) {
  const ScratchFolder folder;
  const Reading all =
      read_all({write_parquet(folder, "a.parquet", "SELECT range AS id, 'T' || range AS text FROM range(10000)")});
  ASSERT_EQ(all.documents.size(), 10000U);
  for (std::size_t i = 0; i < 10000; ++i) EXPECT_EQ(all.documents[i].content, fmt::format("T{}", i));
}

TEST(Parquet, NeverTakesANameForAPattern) {
  const ScratchFolder folder;
  const std::string path = write_parquet(folder, "a.parquet", "SELECT 'x' AS text");
  std::filesystem::copy(path, folder.path("[b]'*?.parquet"));
  EXPECT_EQ(read_all({folder.path("[b]'*?.parquet")}).texts(), Strings{"x"});
}

TEST(Parquet, TellsMissingColumnsAsUsageAndBrokenFilesAsUnreadable) {
  const ScratchFolder folder;
  const std::string path = write_parquet(folder, "a.parquet", "SELECT 'x' AS body, 5 AS text");
  const Reading number = read_all({path});
  ASSERT_EQ(number.problems.size(), 1U);
  EXPECT_EQ(number.problems[0].kind, ReadProblem::Kind::usage);
  EXPECT_EQ(number.problems[0].what, "its column \"text\" holds INTEGER, not text");
  ReadOptions options;
  options.text_column = "boddy";
  const Reading missing = read_all({path}, options);
  ASSERT_EQ(missing.problems.size(), 1U);
  EXPECT_EQ(missing.problems[0].kind, ReadProblem::Kind::usage);
  EXPECT_NE(missing.problems[0].what.find("did you mean --text-column \"body\"?"), std::string::npos);

  std::ifstream whole(path, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(whole), {}};
  for (const std::string& broken :
       {bytes.substr(0, bytes.size() / 2), std::string("PAR1"), std::string("text"), std::string()}) {
    const Reading reading = read_all({folder.write("broken.parquet", broken)});
    ASSERT_EQ(reading.problems.size(), 1U);
    EXPECT_EQ(reading.problems[0].kind, ReadProblem::Kind::unreadable);
  }
}

TEST(Parquet, TellsEmptyTexts) {
  const ScratchFolder folder;
  const Reading all = read_all({write_parquet(folder, "a.parquet", "SELECT unnest(['a', NULL, ' ']) AS text")});
  EXPECT_EQ(all.texts(), Strings{"a"});
  EXPECT_EQ(all.problems.size(), 2U);
}

}  // namespace
}  // namespace dragoman
