#include "store/output.h"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <chrono>
#include <nlohmann/json.hpp>
#include <thread>

#include "sample_article.h"
#include "store/article_json.h"
#include "store/delimited.h"
#include "store/identity.h"
#include "store/schema.h"
#include "temporary_folder.h"

namespace dragoman {
namespace {

using testing::ask;
using testing::ask_one;
using testing::bytes_of;
using testing::full_article;
using Rows = testing::Rows;
using OutputTest = testing::TemporaryFolder;

const RunInfo run_info{"0.1.0", "lex", "mod", "{}"};

tl::expected<std::unique_ptr<Output>, Problem> open(const std::string& path) {
  const auto format = choose_format(path, std::nullopt);
  if (!format) return tl::unexpected(format.error());
  return open_output(path, *format, run_info);
}

void write(const std::string& path, const std::vector<Article>& articles) {
  auto output = open(path);
  ASSERT_TRUE(output) << to_string(output.error());
  for (const Article& article : articles) ASSERT_TRUE((*output)->add(article));
  const auto finished = (*output)->finish();
  ASSERT_TRUE(finished) << to_string(finished.error());
}

// Two articles, a repetition and another text under the first id.
std::vector<Article> articles() {
  Article other = full_article("a");
  other.text += "\nMore.";
  return {full_article("a"), full_article("b"), full_article("a"), other};
}

std::string renamed_id() { return "a~" + hexadecimal(text_hash(articles().back().text)).substr(0, 8); }

TEST(ChooseFormat, GoesByNameThenByEnding) {
  EXPECT_EQ(choose_format("-", std::nullopt), Format::jsonl);
  EXPECT_EQ(choose_format("-", "tsv"), Format::tsv);
  EXPECT_EQ(choose_format("x/y.duckdb", std::nullopt), Format::duckdb);
  EXPECT_EQ(choose_format("y.parquet", std::nullopt), Format::parquet);
  EXPECT_EQ(choose_format("new/", std::nullopt), Format::parquet_folder);
  EXPECT_EQ(choose_format("/tmp", "parquet"), Format::parquet_folder);
  EXPECT_EQ(choose_format("y.txt", "csv"), Format::csv);
  for (const auto& [path, name] :
       std::vector<std::pair<std::string, std::optional<std::string>>>{{"y.txt", std::nullopt},
                                                                       {".csv", std::nullopt},
                                                                       {"-", "duckdb"},
                                                                       {"-", "parquet"},
                                                                       {"y", "xml"},
                                                                       {"/tmp", "csv"}}) {
    EXPECT_FALSE(choose_format(path, name)) << path;
  }
}

TEST_F(OutputTest, JsonlIsOneArticleALine) {
  write(path("o.jsonl"), articles());
  std::vector<Article> expected = {articles()[0], articles()[1], articles()[3]};
  Identities identities;
  std::string lines;
  for (Article& article : expected) {
    settle(identities, article, text_hash(article.text));
    lines += to_json(article) + "\n";
  }
  EXPECT_EQ(bytes_of(path("o.jsonl")), lines);
  EXPECT_NE(lines.find("\"id\":\"" + renamed_id() + "\""), std::string::npos);
}

TEST_F(OutputTest, EveryFormatHoldsTheSameDyads) {
  for (const char* name : {"o.duckdb", "o.csv", "o.tsv", "o.parquet", "folder/"}) write(path(name), articles());
  const std::string lists =
      "* REPLACE (array_to_string(contexts, ';') AS contexts, array_to_string(actor_sectors, ';') "
      "AS actor_sectors, array_to_string(recipient_sectors, ';') AS recipient_sectors)";
  auto duckdb = Database::open(path("o.duckdb"), Database::Access::read_only);
  ASSERT_TRUE(duckdb);
  const Rows dyads = ask(*duckdb, fmt::format("SELECT {} FROM dyads ORDER BY ALL", lists));
  EXPECT_EQ(dyads.size(), 24U);  // three articles of two and six dyads
  EXPECT_EQ(ask(*duckdb, fmt::format("SELECT {} FROM '{}' ORDER BY ALL", lists, path("o.parquet"))), dyads);
  EXPECT_EQ(ask(*duckdb, "SELECT column_name, column_type FROM (DESCRIBE dyads)"),
            ask(*duckdb, fmt::format("SELECT column_name, column_type FROM (DESCRIBE FROM '{}')", path("o.parquet"))));
  // The empty list is an empty text in CSV.
  EXPECT_EQ(
      ask(*duckdb, fmt::format("SELECT * FROM read_csv('{}', all_varchar = true, nullstr = '', allow_quoted_nulls = "
                               "false) ORDER BY ALL",
                               path("o.csv"))),
      dyads);
  for (const Table& table : tables()) {
    const std::string file = path(fmt::format("folder/{}.parquet", table.name));
    EXPECT_EQ(ask(*duckdb, fmt::format("FROM '{}'", file)), ask(*duckdb, fmt::format("FROM {}", table.name)));
    EXPECT_EQ(ask(*duckdb, fmt::format("SELECT column_name, column_type FROM (DESCRIBE FROM '{}')", file)),
              ask(*duckdb, fmt::format("SELECT column_name, column_type FROM (DESCRIBE {})", table.name)));
  }
  EXPECT_EQ(names(), (std::vector<std::string>{"folder", "o.csv", "o.duckdb", "o.parquet", "o.tsv"}));
}

TEST_F(OutputTest, DyadsComeInInputOrder) {
  std::vector<Article> many;
  for (int i = 0; i < 500; ++i) many.push_back(full_article(fmt::format("n{}", i)));
  write(path("o.csv"), many);
  auto database = Database::open(path("x.duckdb"), Database::Access::read_write);
  EXPECT_EQ(ask(*database,
                fmt::format("SELECT count(*), bool_and(article_id = 'n' || (row // 8)) FROM (SELECT *, row_number() "
                            "OVER () - 1 AS row FROM '{}')",
                            path("o.csv"))),
            (Rows{{"4000", "true"}}));
  write(path("again.csv"), many);
  EXPECT_EQ(bytes_of(path("again.csv")), bytes_of(path("o.csv")));
}

TEST_F(OutputTest, TsvIsOneRecordALine) {
  Article article = full_article();
  article.publisher = "a\tb\nc\\d\re";
  write(path("o.tsv"), {article});
  const std::string bytes = bytes_of(path("o.tsv"));
  EXPECT_EQ(std::count(bytes.begin(), bytes.end(), '\n'), 9);
  EXPECT_NE(bytes.find("\ta\\tb\\nc\\\\d\\re\t"), std::string::npos);
}

TEST(Delimited, QuotesAsRfc4180Asks) {
  const std::vector<std::optional<std::string_view>> fields = {"plain", "a,b",        "say \"x\"", "two\nlines",
                                                               "",      std::nullopt, "é"};
  std::string line;
  append_csv(line, fields);
  EXPECT_EQ(line, "plain,\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",\"\",,é\n");
}

TEST_F(OutputTest, CountsWhatItDid) {
  for (const char* name : {"o.duckdb", "o.csv", "o.jsonl", "o.parquet", "folder/"}) {
    auto output = open(path(name));
    ASSERT_TRUE(output);
    EXPECT_FALSE((*output)->has("a", articles()[0].text));
    for (const Article& article : articles()) ASSERT_TRUE((*output)->add(article));
    EXPECT_TRUE((*output)->has("a", articles()[0].text));
    EXPECT_TRUE((*output)->has("a", articles()[3].text));
    ASSERT_TRUE((*output)->finish());
    const Counts& counts = (*output)->counts();
    EXPECT_EQ(counts.articles, 3U) << name;
    EXPECT_EQ(counts.events, 6U) << name;
    EXPECT_EQ(counts.repeated, 1U) << name;
    EXPECT_EQ(counts.renamed, 1U) << name;
  }
}

TEST_F(OutputTest, NothingHalfWrittenStandsUnderTheFinalName) {
  for (const char* name : {"o.csv", "o.jsonl", "o.parquet"}) {
    testing::write_bytes(path(name), "old");
    {
      auto output = open(path(name));
      ASSERT_TRUE(output);
      ASSERT_TRUE((*output)->add(full_article()));
      EXPECT_EQ(bytes_of(path(name)), "old");
    }
    EXPECT_EQ(bytes_of(path(name)), "old") << "an output that was not finished";
  }
  EXPECT_EQ(names(), (std::vector<std::string>{"o.csv", "o.jsonl", "o.parquet"}));
}

TEST_F(OutputTest, OneRunAtATimeWritesAFileAndWhatAKilledOneLeftIsOverwritten) {
  const pid_t child = testing::start_child([&] {
    std::vector<std::unique_ptr<Output>> outputs;
    for (const char* name : {"o.csv", "o.jsonl", "folder/"}) {
      auto output = open(path(name));
      if (!output || !(*output)->add(full_article())) return 1;
      outputs.push_back(std::move(*output));
    }
    std::ofstream(path("ready")) << "ready";
    std::this_thread::sleep_for(std::chrono::seconds(60));
    return 0;
  });
  for (int i = 0; i < 1000 && !std::filesystem::exists(path("ready")); ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  for (const char* name : {"o.csv", "o.jsonl", "folder/"}) {
    const auto output = open(path(name));
    ASSERT_FALSE(output) << name;
    EXPECT_NE(output.error().what.find("another process"), std::string::npos);
  }
  kill(child, SIGKILL);
  testing::wait_for(child);
  for (const char* name : {"o.csv", "o.jsonl", "folder/"}) write(path(name), {full_article()});
  EXPECT_EQ(names(), (std::vector<std::string>{"folder", "o.csv", "o.jsonl", "ready"}));
}

TEST_F(OutputTest, FollowsLinksAndKeepsPermissions) {
  testing::write_bytes(path("real.jsonl"), "old");
  ASSERT_EQ(chmod(path("real.jsonl").c_str(), 0640), 0);
  std::filesystem::create_symlink(path("real.jsonl"), path("link.jsonl"));
  write(path("link.jsonl"), {full_article()});
  EXPECT_TRUE(std::filesystem::is_symlink(path("link.jsonl")));
  EXPECT_EQ(bytes_of(path("real.jsonl")), to_json(full_article()) + "\n");
  EXPECT_EQ(static_cast<int>(std::filesystem::status(path("real.jsonl")).permissions()), 0640);
}

TEST_F(OutputTest, SaysWhatCannotBeWritten) {
  for (const char* name : {"no/o.duckdb", "no/o.csv", "no/o.jsonl", "no/o.parquet"}) {
    const auto output = open(path(name));
    ASSERT_FALSE(output);
    EXPECT_EQ(output.error().source, path(name));
  }
  for (const char* format : {"jsonl", "csv", "tsv"}) {
    auto output = open_output("/dev/full", *choose_format("/dev/full", format), run_info);
    ASSERT_TRUE(output);
    const auto added = (*output)->add(full_article());
    const auto finished = (*output)->finish();
    EXPECT_FALSE(added && finished) << format;
  }
}

TEST_F(OutputTest, AFullDiskLeavesWhatWasThere) {
  for (const char* name : {"o.csv", "o.jsonl", "o.parquet"}) {
    testing::write_bytes(path(name), "old");
    const pid_t child = testing::start_child([&] {
      signal(SIGXFSZ, SIG_IGN);
      const rlimit bytes{200'000, 200'000};
      setrlimit(RLIMIT_FSIZE, &bytes);
      auto output = open(path(name));
      if (!output) return 1;
      bool failed = false;
      for (int i = 0; i < 1000; ++i) failed = !(*output)->add(full_article(fmt::format("n{}", i))) || failed;
      return failed && !(*output)->finish() ? 0 : 2;
    });
    EXPECT_EQ(testing::wait_for(child), 0) << name;
    EXPECT_EQ(bytes_of(path(name)), "old") << name;
  }
  EXPECT_EQ(names(), (std::vector<std::string>{"o.csv", "o.jsonl", "o.parquet"}));
}

TEST_F(OutputTest, AnEmptyRunGivesEmptyTables) {
  write(path("o.csv"), {});
  write(path("o.jsonl"), {});
  EXPECT_EQ(bytes_of(path("o.jsonl")), "");
  const std::string csv = bytes_of(path("o.csv"));
  EXPECT_TRUE(csv.starts_with("event_id,article_id,published,"));
  EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 1);
}

}  // namespace
}  // namespace dragoman
