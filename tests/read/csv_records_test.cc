#include "read/csv_records.h"

#include <gtest/gtest.h>

#include <random>

#include "scratch_folder.h"

namespace dragoman {
namespace {

using Row = std::vector<std::string>;

struct Table {
  std::vector<Row> rows;
  std::vector<std::uint64_t> lines;
  CsvRecords::Outcome last = CsvRecords::Outcome::end;
};

Table read(std::string_view csv, char separator = ',', std::uint64_t max = 1 << 20) {
  const ScratchFolder folder;
  CsvRecords records(TextStream(std::move(*ByteSource::open(folder.write("t.csv", csv)))), separator, max);
  Table table;
  Row row;
  while (true) {
    table.last = *records.next(row);
    if (table.last == CsvRecords::Outcome::end || table.last == CsvRecords::Outcome::unclosed_quote) return table;
    table.rows.push_back(table.last == CsvRecords::Outcome::too_long ? Row{"TOO LONG"} : row);
    table.lines.push_back(records.line());
  }
}

TEST(CsvRecords, ReadsRfc4180) {
  const Table table = read("a,b\r\n\"x \"\"y\"\", z\",\"two\r\nlines\"\r\n,\n\n1,2");
  EXPECT_EQ(table.rows, (std::vector<Row>{{"a", "b"}, {"x \"y\", z", "two\r\nlines"}, {"", ""}, {"1", "2"}}));
  EXPECT_EQ(table.lines, (std::vector<std::uint64_t>{1, 2, 4, 6}));
}

TEST(CsvRecords, KeepsQuotesThatArePartOfTheText) {
  EXPECT_EQ(read("\"No,\" he said\t2\n\"all\"\t\"\"\n", '\t').rows,
            (std::vector<Row>{{"\"No,\" he said", "2"}, {"all", ""}}));
  EXPECT_EQ(read("say \"x\",5\" gun\n").rows, (std::vector<Row>{{"say \"x\"", "5\" gun"}}));
}

TEST(CsvRecords, TellsUnclosedQuotes) {
  const Table table = read("a,b\n1,\"never\nends\n");
  EXPECT_EQ(table.rows.size(), 1U);
  EXPECT_EQ(table.last, CsvRecords::Outcome::unclosed_quote);
}

TEST(CsvRecords, PassesOverLongRecords) {
  const std::string huge(500000, 'x');
  EXPECT_EQ(read("a,b\n1," + huge + "\n3,4\n", ',', 1000).rows,
            (std::vector<Row>{{"a", "b"}, {"TOO LONG"}, {"3", "4"}}));
}

TEST(CsvRecords, ReadsBackWhatIsWrittenWithQuotes) {
  std::mt19937 random(5);
  const std::string_view alphabet = "ab,\"\n\r; \t";
  for (int round = 0; round < 300; ++round) {
    std::vector<Row> rows(1 + random() % 4, Row(1 + random() % 4));
    std::string csv;
    for (Row& row : rows) {
      for (std::size_t i = 0; i < row.size(); ++i) {
        for (std::size_t n = random() % 6; n > 0; --n) row[i] += alphabet[random() % alphabet.size()];
        csv += i == 0 ? "\"" : ",\"";
        for (const char c : row[i]) csv += c == '"' ? std::string("\"\"") : std::string(1, c);
        csv += '"';
      }
      csv += random() % 2 == 0 ? "\n" : "\r\n";
    }
    EXPECT_EQ(read(csv).rows, rows) << csv;
  }
}

TEST(CsvRecords, GuessesTheSeparator) {
  EXPECT_EQ(guess_separator("id,text\n;;;;"), ',');
  EXPECT_EQ(guess_separator("id;text;a,b\n"), ';');
  EXPECT_EQ(guess_separator("id\ttext\n"), '\t');
  EXPECT_EQ(guess_separator("id|text|url"), '|');
  EXPECT_EQ(guess_separator("\"a;b;c\",text"), ',');
  EXPECT_EQ(guess_separator("text"), ',');
}

}  // namespace
}  // namespace dragoman
