// docs/store.md says what the schema says, and its queries run.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "sample_article.h"
#include "store/schema.h"
#include "store/store.h"
#include "temporary_folder.h"

namespace dragoman {
namespace {

using StoreDoc = testing::TemporaryFolder;

std::string document() { return testing::bytes_of(DRAGOMAN_SOURCE_DIR "/docs/store.md"); }

TEST_F(StoreDoc, ListsEveryTableViewAndColumn) {
  const std::string text = document();
  for (const auto& all : {tables(), views()}) {
    for (const Table& table : all) {
      std::string expected =
          fmt::format("### {}\n\n{}.\n\n| column | type | meaning |\n| --- | --- | --- |\n", table.name, table.comment);
      for (const Column& column : table.columns) {
        expected += fmt::format("| `{}` | {} | {} |\n", column.name, column.type, column.comment);
      }
      EXPECT_NE(text.find(expected), std::string::npos) << "docs/store.md should say\n" << expected;
    }
  }
  EXPECT_NE(text.find(fmt::format("The schema has version {}.", schema_version)), std::string::npos);
}

TEST_F(StoreDoc, ItsQueriesRun) {
  {
    auto store = Store::open(path("s.duckdb"), {});
    ASSERT_TRUE(store && store->add(testing::full_article()) && store->finish());
  }
  auto database = Database::open(path("s.duckdb"), Database::Access::read_only);
  ASSERT_TRUE(database);
  const std::string text = document();
  int queries = 0;
  for (std::size_t at = text.find("```sql\n"); at != std::string::npos; at = text.find("```sql\n", at + 1)) {
    const std::size_t begin = at + 7;
    const std::string sql = text.substr(begin, text.find("```", begin) - begin);
    const auto done = database->run(sql);
    EXPECT_TRUE(done) << sql << to_string(done.error());
    ++queries;
  }
  EXPECT_GE(queries, 8);
}

}  // namespace
}  // namespace dragoman
