#include "read/reader.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <thread>

#include "reading.h"
#include "scratch_folder.h"

namespace dragoman {
namespace {

using std::string_view_literals::operator""sv;
using Strings = std::vector<std::string>;

TEST(Reader, GivesTextBackToTheCodePoint) {
  const ScratchFolder folder;
  const std::string text = "  Line one\r\n\r\nLine\ttwo – “quoted” 🌙\n\n";
  const Reading all = read_all({folder.write("a.txt", text), folder.write("b.txt", "\xEF\xBB\xBF" + text),
                                folder.write("c.txt.gz", gzipped(text)), folder.write("noname", text)});
  EXPECT_EQ(all.texts(), Strings(4, text)) << "but for the byte order mark";
  EXPECT_TRUE(all.problems.empty());
  EXPECT_EQ(all.documents[0].kind, Document::Kind::text);
  EXPECT_EQ(all.documents[0].uri, folder.path("a.txt"));
  EXPECT_TRUE(all.documents[1].warnings.empty());
}

TEST(Reader, DecodesUtf16WithAWarning) {
  const ScratchFolder folder;
  std::string text = "\xFF\xFE", json = "\xFE\xFF";
  for (const char c : "Two met.\n"sv) text += {c, '\0'};
  for (const char c : "{\"text\":\"Two met.\"}\n{\"text\":\"b\"}\n"sv) json += {'\0', c};
  const Reading all = read_all({folder.write("a.txt", text), folder.write("b.jsonl", json)});
  EXPECT_EQ(all.texts(), (Strings{"Two met.\n", "Two met.", "b"}));
  EXPECT_EQ(all.documents[0].warnings, Strings{"decoded from UTF-16LE"});
  EXPECT_EQ(all.documents[2].warnings, Strings{"decoded from UTF-16BE"});
}

TEST(Reader, ReplacesFaultsAndKeepsTheRest) {
  const ScratchFolder folder;
  const Reading all = read_all({folder.write("a.txt", "one\0two \xFF three"sv)});
  EXPECT_EQ(all.texts(), Strings{"one\uFFFDtwo \uFFFD three"});
  EXPECT_EQ(all.documents[0].warnings.size(), 2U);
}

TEST(Reader, NamesWhatIsNoTextAndGoesOn) {
  const ScratchFolder folder;
  std::string noise;
  for (int i = 0; i < 5000; ++i) noise += static_cast<char>(i * 7919 % 256);
  const std::string cyrillic_1251(100, '\xEE');
  const Reading all = read_all({
      folder.write("empty.txt", ""),
      folder.write("blank.txt", " \r\n\t\n"),
      folder.write("elf.txt",
                   "\x7F"
                   "ELF\x02\x01\x01"sv),
      folder.write("doc.pdf", "%PDF-1.7\n"),
      folder.write("noise", noise),
      folder.write("old.txt", cyrillic_1251),
      folder.write("utf32.txt", "\xFF\xFE\0\0a\0\0\0"sv),
      folder.path("missing.txt"),
      folder.path("no*match"),
      folder.write("good.txt", "Good."),
  });
  EXPECT_EQ(all.texts(), Strings{"Good."});
  Strings problems;
  for (const ReadProblem& problem : all.problems) {
    EXPECT_EQ(problem.kind, ReadProblem::Kind::unreadable);
    problems.push_back(problem.source.substr(problem.source.rfind('/') + 1) + ": " + problem.what);
  }
  EXPECT_EQ(problems, (Strings{
                          "empty.txt: is empty",
                          "blank.txt: has no text",
                          "elf.txt: binary data, not text (a program)",
                          "doc.pdf: binary data, not text (a PDF document)",
                          "noise: binary data, not text",
                          "old.txt: is not UTF-8; convert it first, as with iconv -f WINDOWS-1251 -t UTF-8",
                          "utf32.txt: is UTF-32; convert it to UTF-8",
                          "missing.txt: there is no such file",
                          "no*match: no file matches this pattern",
                      }));
}

TEST(Reader, TellsFilesThatMayNotBeRead) {
  if (geteuid() == 0) GTEST_SKIP() << "nothing is forbidden to root";
  const ScratchFolder folder;
  const std::string path = folder.write("secret.txt", "x");
  chmod(path.c_str(), 0);
  EXPECT_EQ(read_all({path}).problem(), path + ": cannot be opened: permission denied");
}

TEST(Reader, ReadsJsonLinesAndSkipsBadOnes) {
  const ScratchFolder folder;
  const std::string path =
      folder.write("feed.jsonl", "{\"text\":\"one\"}\r\n\n{\"text\":\"two\"\n{\"text\":5}\n   \n{\"text\":\"three\"}");
  const Reading all = read_all({path});
  EXPECT_EQ(all.texts(), (Strings{"one", "three"}));
  EXPECT_EQ(all.documents[0].uri, path + "#1");
  EXPECT_EQ(all.documents[1].uri, path + "#6");
  EXPECT_EQ(all.documents[1].kind, Document::Kind::row);
  ASSERT_EQ(all.problems.size(), 2U);
  EXPECT_EQ(to_string(all.problems[0]), path + ": line 3: the JSON is cut off after 13 bytes");
  EXPECT_EQ(to_string(all.problems[1]), path + ": line 4: its \"text\" is a number, not a string");
}

TEST(Reader, ReadsJsonDocuments) {
  const ScratchFolder folder;
  EXPECT_EQ(read_all({folder.write("one.json", "{\n \"text\": \"a\"\n}\n")}).texts(), Strings{"a"});
  const Reading array = read_all({folder.write("many.json", "[\n{\"text\":\"a\"},\n{\"text\":7},\n{\"text\":\"c\"}]")});
  EXPECT_EQ(array.texts(), (Strings{"a", "c"}));
  EXPECT_EQ(array.documents[1].uri, folder.path("many.json") + "#3");
  EXPECT_EQ(array.problem(), folder.path("many.json") + ": line 3: its \"text\" is a number, not a string");
  EXPECT_EQ(read_all({folder.write("lines.json", "{\"text\":\"a\"}\n{\"text\":\"b\"}\n")}).texts(),
            (Strings{"a", "b"}));
  EXPECT_EQ(read_all({folder.write("array.jsonl", "[{\"text\":\"a\"}]")}).texts(), Strings{"a"});
  const Reading cut = read_all({folder.write("cut.json", "[{\"text\":\"a\"},")});
  EXPECT_EQ(cut.texts(), Strings{"a"});
  EXPECT_EQ(cut.problem(), folder.path("cut.json") + ": the JSON array is cut off: its ] is missing");
}

TEST(Reader, FindsNoRecordsInEmptyContainers) {
  const ScratchFolder folder;
  EXPECT_EQ(read_all({folder.write("a.jsonl", "")}).problems.size(), 1U);
  EXPECT_EQ(read_all({folder.write("b.jsonl", "\n\n")}).problem(), folder.path("b.jsonl") + ": has no records");
  EXPECT_EQ(read_all({folder.write("c.json", "[]")}).problem(), folder.path("c.json") + ": has no records");
  EXPECT_EQ(read_all({folder.write("d.csv", "id,text\n")}).problem(), folder.path("d.csv") + ": has no records");
  EXPECT_EQ(read_all({folder.write("e.csv", "")}).problem(), folder.path("e.csv") + ": is empty");
}

TEST(Reader, SkipsLongRecordsInBoundedMemory) {
  const ScratchFolder folder;
  ReadOptions options;
  options.max_record = 1 << 20;
  const std::string huge(8 << 20, 'x');
  const Reading all =
      read_all({folder.write("a.jsonl", "{\"text\":\"a\"}\n{\"text\":\"" + huge + "\"}\n{\"text\":\"b\"}\n"),
                folder.write("b.txt", huge)},
               options);
  EXPECT_EQ(all.texts(), (Strings{"a", "b"}));
  ASSERT_EQ(all.problems.size(), 2U);
  EXPECT_EQ(to_string(all.problems[0]), folder.path("a.jsonl") + ": line 2: is longer than 1 MiB; skipped");
  EXPECT_EQ(to_string(all.problems[1]), folder.path("b.txt") + ": is longer than 1 MiB; skipped");
}

TEST(Reader, GivesTheLinesBeforeACutInGzip) {
  const ScratchFolder folder;
  std::string lines;
  for (int i = 0; i < 20000; ++i) lines += "{\"id\":" + std::to_string(i * 7919) + ",\"text\":\"word\"}\n";
  const std::string packed = gzipped(lines);
  const Reading all = read_all({folder.write("cut.jsonl.gz", std::string_view(packed).substr(0, packed.size() / 2))});
  EXPECT_GT(all.documents.size(), 1000U);
  EXPECT_NE(all.problem().find("gzip data ends early"), std::string::npos);
}

TEST(Reader, ReadsTables) {
  const ScratchFolder folder;
  const Reading csv =
      read_all({folder.write("a.csv", "id,text,note,published\n7,\"One, two\",n1,2021-07-29\n8,Three\n")});
  EXPECT_EQ(csv.texts(), (Strings{"One, two", "Three"}));
  EXPECT_EQ(csv.documents[0].id, "7");
  EXPECT_EQ(csv.documents[0].published, "2021-07-29");
  EXPECT_EQ(csv.documents[0].extra, R"({"note":"n1"})");
  EXPECT_EQ(csv.documents[1].warnings, Strings{"the row ends after 2 of 4 columns"});
  EXPECT_EQ(read_all({folder.write("b.tsv", "text\tid\n\"No,\" he said.\t1\n")}).texts(), Strings{"\"No,\" he said."});
  EXPECT_EQ(read_all({folder.write("c.csv", "\xEF\xBB\xBFtext;id\na, b;1\n")}).texts(), Strings{"a, b"});
}

TEST(Reader, TellsBadRowsOfTables) {
  const ScratchFolder folder;
  const Reading all = read_all({folder.write("a.csv", "id,text\n1,a,b\n2,\n3,good\n4,\"cut\n")});
  EXPECT_EQ(all.texts(), Strings{"good"});
  ASSERT_EQ(all.problems.size(), 3U);
  EXPECT_EQ(all.problems[0].line, 2U);
  EXPECT_EQ(to_string(all.problems[1]), folder.path("a.csv") + ": line 3: its \"text\" is empty");
  EXPECT_EQ(to_string(all.problems[2]), folder.path("a.csv") + ": line 5: is cut off: a quote is never closed");
}

TEST(Reader, TakesAMissingColumnForWrongUsage) {
  const ScratchFolder folder;
  const Reading all = read_all({folder.write("a.csv", "id,texts\n1,a\n"), folder.write("b.txt", "Good.")});
  EXPECT_EQ(all.texts(), Strings{"Good."});
  ASSERT_EQ(all.problems.size(), 1U);
  EXPECT_EQ(all.problems[0].kind, ReadProblem::Kind::usage);
  EXPECT_NE(all.problems[0].what.find("did you mean --text-column \"texts\"?"), std::string::npos);
}

TEST(Reader, KeepsThePagesBytes) {
  const ScratchFolder folder;
  const std::string page = "<p>caf\xE9</p>";
  const Reading all = read_all({folder.write("a.html", page), folder.write("b.htm.gz", gzipped(page)),
                                folder.write("c", "<!DOCTYPE html><p>x")});
  EXPECT_EQ(all.texts(), (Strings{page, page, "<!DOCTYPE html><p>x"}));
  for (const Document& document : all.documents) EXPECT_EQ(document.kind, Document::Kind::html);
}

TEST(Reader, ReadsFoldersInOrderOfNames) {
  const ScratchFolder folder;
  for (const char* name : {"news/b.txt", "news/a.txt", "news/sub/c.txt", "news/.hidden.txt", "news/.git/x.txt",
                           "news/notes.doc", "news/z.jsonl"}) {
    folder.write(name, name == std::string_view("news/z.jsonl") ? "{\"text\":\"z\"}" : name);
  }
  Reader reader({folder.path("news")}, {});
  Strings texts;
  while (auto next = reader.next()) texts.push_back(next->value().content);
  EXPECT_EQ(texts, (Strings{"news/a.txt", "news/b.txt", "news/sub/c.txt", "z"}));
  EXPECT_EQ(reader.skipped_files(), 1U);
  ReadOptions all_text;
  all_text.format = InputFormat::text;
  EXPECT_EQ(read_all({folder.path("news")}, all_text).documents.size(), 5U) << "a format that is asked for takes all";
}

TEST(Reader, SurvivesFoldersThatContainThemselves) {
  const ScratchFolder folder;
  folder.write("a/x.txt", "x");
  std::filesystem::create_directory_symlink(folder.path("a"), folder.path("a/loop"));
  mkfifo(folder.path("a/pipe.txt").c_str(), 0600);
  EXPECT_EQ(read_all({folder.path("a")}).texts(), Strings{"x"});
}

TEST(Reader, TellsFoldersWithoutFiles) {
  const ScratchFolder folder;
  folder.write("only/notes.doc", "x");
  std::filesystem::create_directories(folder.path("empty"));
  const Reading all = read_all({folder.path("empty"), folder.path("only")});
  ASSERT_EQ(all.problems.size(), 2U);
  EXPECT_EQ(all.problems[0].what, "the folder has no files to read");
  EXPECT_EQ(all.problems[1].what, "the folder has no files to read, but 1 of unknown kind; --input-format reads them");
}

TEST(Reader, ExpandsPatternsButPrefersFilesOfThatName) {
  const ScratchFolder folder;
  folder.write("b1.txt", "b1");
  folder.write("a1.txt", "a1");
  folder.write("[x]*.txt", "named");
  EXPECT_EQ(read_all({folder.path("?1.txt")}).texts(), (Strings{"a1", "b1"}));
  EXPECT_EQ(read_all({folder.path("[x]*.txt")}).texts(), Strings{"named"});
}

TEST(Reader, ReadsPipesAndDevices) {
  const ScratchFolder folder;
  const std::string pipe = folder.path("pipe");
  ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
  std::thread writer([&] { std::ofstream(pipe) << "{\"text\":\"a\"}\n{\"text\":\"b\"}\n"; });
  EXPECT_EQ(read_all({pipe}).texts(), (Strings{"a", "b"}));
  writer.join();
  EXPECT_EQ(read_all({"/dev/null"}).problem(), "/dev/null: is empty");
  EXPECT_EQ(read_all({"/dev/zero"}).problem(), "/dev/zero: binary data, not text");
}

TEST(Reader, MakesUrisOfAnyFileName) {
  const ScratchFolder folder;
  const Reading all = read_all({folder.write("caf\xE9.txt", "x")});
  ASSERT_EQ(all.documents.size(), 1U);
  EXPECT_TRUE(all.documents[0].uri.ends_with("caf\uFFFD.txt"));
}

TEST(Reader, TellsHowMuchIsDone) {
  const ScratchFolder folder;
  Reader reader({folder.write("a.txt", "12345"), folder.write("b.txt", "123")}, {});
  EXPECT_EQ(reader.share_done(), 0.0);
  reader.next();
  EXPECT_EQ(reader.share_done(), 5.0 / 8);
  reader.next();
  EXPECT_FALSE(reader.next().has_value());
  EXPECT_EQ(reader.share_done(), 1.0);
  EXPECT_EQ(Reader({"/dev/null"}, {}).share_done(), std::nullopt);
}

TEST(ReadOptions, ChecksTheDayOfPublished) {
  EXPECT_EQ(to_string(*parse_published_option("2021-07-29")), "2021-07-29");
  for (const char* wrong : {"2021-02-30", "yesterday", "", "2021-7-29"}) {
    const auto day = parse_published_option(wrong);
    ASSERT_FALSE(day.has_value()) << wrong;
    EXPECT_EQ(day.error().source, "--published");
  }
}

TEST(InputFormats, AreNamed) {
  for (const char* word : {"auto", "text", "jsonl", "csv", "tsv", "parquet", "html"}) {
    ASSERT_TRUE(parse_input_format(word).has_value());
    EXPECT_EQ(to_string(*parse_input_format(word)), word);
  }
  EXPECT_EQ(parse_input_format("xml"), std::nullopt);
  EXPECT_EQ(format_of_name("a/B.HTM.gz"), InputFormat::html);
  EXPECT_EQ(format_of_name("a/.txt"), InputFormat::automatic);
  EXPECT_EQ(format_of_name("a.txt/b"), InputFormat::automatic);
}

}  // namespace
}  // namespace dragoman
