// What can go wrong outside: other files, other processes, full disks and sudden ends.
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/resource.h>

#include <chrono>
#include <thread>

#include "sample_article.h"
#include "store/store.h"
#include "temporary_folder.h"

namespace dragoman {
namespace {

using testing::ask;
using testing::ask_one;
using testing::bytes_of;
using testing::full_article;
using testing::start_child;
using testing::wait_for;
using Rows = testing::Rows;
using StoreSafety = testing::TemporaryFolder;

const RunInfo run_info{"0.1.0", "lex", "mod", "{}"};

std::string refusal(const std::string& path) {
  const auto store = Store::open(path, run_info);
  return store ? "" : to_string(store.error());
}

TEST_F(StoreSafety, RefusesAFileThatIsNoDatabaseUntouched) {
  for (const std::string& bytes : {std::string("id,text\n1,hello there\n"), std::string("x"), std::string(5000, 'D')}) {
    testing::write_bytes(path("notes.duckdb"), bytes);
    EXPECT_EQ(refusal(path("notes.duckdb")), path("notes.duckdb") + ": is not a DuckDB database; choose another file");
    EXPECT_EQ(bytes_of(path("notes.duckdb")), bytes);
  }
  EXPECT_EQ(names(), std::vector<std::string>{"notes.duckdb"});
}

TEST_F(StoreSafety, RefusesADamagedDatabase) {
  std::string bytes(20000, '\0');
  bytes.replace(8, 4, "DUCK");
  testing::write_bytes(path("s.duckdb"), bytes);
  EXPECT_NE(refusal(path("s.duckdb")), "");
  EXPECT_EQ(bytes_of(path("s.duckdb")), bytes);
}

TEST_F(StoreSafety, TakesAnEmptyFile) {
  testing::write_bytes(path("s.duckdb"), "");
  EXPECT_EQ(refusal(path("s.duckdb")), "");
}

TEST_F(StoreSafety, RefusesAnotherProgramsDatabaseUntouched) {
  {
    auto database = Database::open(path("s.duckdb"), Database::Access::read_write);
    ASSERT_TRUE(database->run("CREATE TABLE articles (id INTEGER); INSERT INTO articles VALUES (1)"));
  }
  const std::string bytes = bytes_of(path("s.duckdb"));
  EXPECT_NE(refusal(path("s.duckdb")).find("not one of Dragoman's"), std::string::npos);
  EXPECT_EQ(bytes_of(path("s.duckdb")), bytes);
}

TEST_F(StoreSafety, RefusesANewerSchemaUntouched) {
  ASSERT_EQ(refusal(path("s.duckdb")), "");
  {
    auto database = Database::open(path("s.duckdb"), Database::Access::read_write);
    ASSERT_TRUE(database->run("UPDATE runs SET schema_version = 99"));
  }
  const std::string bytes = bytes_of(path("s.duckdb"));
  EXPECT_NE(refusal(path("s.duckdb")).find("version 99"), std::string::npos);
  EXPECT_EQ(bytes_of(path("s.duckdb")), bytes);
}

TEST_F(StoreSafety, TakesOverAStoreToWhichTheUserAddedTables) {
  ASSERT_EQ(refusal(path("s.duckdb")), "");
  {
    auto database = Database::open(path("s.duckdb"), Database::Access::read_write);
    ASSERT_TRUE(database->run("CREATE TABLE gdp (country VARCHAR, value DOUBLE); CREATE VIEW mine AS FROM dyads"));
  }
  EXPECT_EQ(refusal(path("s.duckdb")), "");
  EXPECT_EQ(ask_one(path("s.duckdb"), "SELECT count(*) FROM gdp"), "0");
}

TEST_F(StoreSafety, SaysWhereItCannotWrite) {
  for (const std::string& place : {path("no/such/folder/s.duckdb"), std::string("/proc/s.duckdb"), path("")}) {
    const auto store = Store::open(place, run_info);
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().source, place);
    EXPECT_EQ(store.error().what.find('\n'), std::string::npos);
    EXPECT_LT(store.error().what.size(), 200U) << store.error().what;
  }
  EXPECT_TRUE(names().empty());
}

TEST_F(StoreSafety, SaysThatAnotherProcessIsWriting) {
  const pid_t child = start_child([&] {
    auto store = Store::open(path("s.duckdb"), run_info);
    std::ofstream(path("ready")) << "ready";
    std::this_thread::sleep_for(std::chrono::seconds(60));
    return 0;
  });
  for (int i = 0; i < 1000 && !std::filesystem::exists(path("ready")); ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  EXPECT_EQ(refusal(path("s.duckdb")),
            fmt::format("{}: is being written by another process (PID {})", path("s.duckdb"), child));
  kill(child, SIGKILL);
  wait_for(child);
  EXPECT_EQ(refusal(path("s.duckdb")), "");
}

// Every article of full_article() has 9 mentions, 2 events, 6 event_actors and 1 attribution.
void expect_whole_articles(const std::string& path) {
  const std::uint64_t count = std::stoull(ask_one(path, "SELECT count(*) FROM articles"));
  EXPECT_EQ(
      ask(path,
          "SELECT (SELECT count(*) FROM mentions), (SELECT count(*) FROM events), (SELECT count(*) FROM "
          "event_actors), (SELECT count(*) FROM attributions)"),
      (Rows{{std::to_string(9 * count), std::to_string(2 * count), std::to_string(6 * count), std::to_string(count)}}));
  EXPECT_EQ(ask_one(path, "SELECT coalesce(bool_and(article_id = 'n' || rowid), true) FROM articles"), "true");
}

int write_all(const std::string& path, int count) {
  auto store = Store::open(path, run_info);
  if (!store) return 4;
  for (int i = 0; i < count; ++i) {
    if (!store->add(full_article(fmt::format("n{}", i)))) return 3;
  }
  return store->finish() ? 0 : 3;
}

TEST_F(StoreSafety, AKilledRunLeavesWholeArticlesAndTheNextOneFinishes) {
  constexpr int count = 30000;
  constexpr int smaller = 4000;
  int killed = 0;
  for (const int milliseconds : {60, 150, 300, 500, 900}) {
    const std::string store = path(fmt::format("s{}.duckdb", milliseconds));
    const pid_t child = start_child([&] { return write_all(store, count); });
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
    kill(child, SIGKILL);
    if (wait_for(child) == -SIGKILL) ++killed;
    if (std::filesystem::exists(store) && std::filesystem::file_size(store) > 0 &&
        ask_one(store, "SELECT count(*) FROM duckdb_tables() WHERE table_name = 'attributions'") == "1") {
      expect_whole_articles(store);
    }
    ASSERT_EQ(write_all(store, smaller), 0) << milliseconds;
    expect_whole_articles(store);
    EXPECT_GE(std::stoi(ask_one(store, "SELECT count(*) FROM articles")), smaller);
    EXPECT_EQ(ask_one(store, "SELECT count(*) - count(DISTINCT article_id) FROM articles"), "0");
    EXPECT_EQ(ask_one(store, "SELECT finished FROM runs ORDER BY run_id DESC LIMIT 1"), "true");
  }
  EXPECT_EQ(killed, 5);
}

TEST_F(StoreSafety, AFullDiskIsAProblemAndTheStoreStaysWhole) {
  constexpr int count = 3000;
  for (const rlim_t limit : {10'000U, 100'000U, 1'000'000U, 3'000'000U}) {
    const std::string store = path(fmt::format("s{}.duckdb", limit));
    const pid_t child = start_child([&] {
      signal(SIGXFSZ, SIG_IGN);
      const rlimit bytes{limit, limit};
      setrlimit(RLIMIT_FSIZE, &bytes);
      const int code = write_all(store, count);
      return code == 4 && std::filesystem::exists(store) ? 5 : code;  // what could not be made leaves no file
    });
    EXPECT_EQ(wait_for(child), limit == 10'000U ? 4 : 3) << limit;
    if (std::filesystem::exists(store)) expect_whole_articles(store);
    ASSERT_EQ(write_all(store, count), 0) << limit;
    expect_whole_articles(store);
    EXPECT_EQ(ask_one(store, "SELECT count(*) FROM articles"), std::to_string(count));
  }
}

}  // namespace
}  // namespace dragoman
