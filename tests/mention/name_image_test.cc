// The compiled names say what their sources say, and nothing else is ever read in their place.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "mention/name_image.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

struct NameImageTest : testing::Test {
  void SetUp() override {
    folder = fs::path(testing::TempDir()) /
             (std::string("names-") + testing::UnitTest::GetInstance()->current_test_info()->name());
    fs::remove_all(folder);
    fs::create_directories(folder / "actors");
    fs::create_directories(folder / "places");
    write("actors/people.lex", "kind person\nAda Lovelace | Ada King  GBR GOV 1990..2001-05  GBR OPP 2002..\n");
    write("places/towns.lex", "kind place\nTestville  GBR  Kent  51.2 0.5  minor\n");
  }
  void TearDown() override { fs::remove_all(folder); }

  void write(const std::string& name, const std::string& text) const {
    std::ofstream(folder / name, std::ios::binary) << text;
  }
  [[nodiscard]] std::string read(const fs::path& file) const {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  }
  [[nodiscard]] tl::expected<NameLexicon, Problem> open() const { return NameLexicon::open(folder, {compiled()}); }
  [[nodiscard]] fs::path compiled() const { return folder / "cache" / "names.bin"; }

  fs::path folder;
};

std::string name_of(const NameLexicon& lexicon, const std::string& name) {
  const auto found = lexicon.index().find(name);
  return found.size() == 1 ? lexicon.fact(found.front()).name : "";
}

TEST_F(NameImageTest, SaysWhatTheSourcesSay) {
  const auto first = open();
  ASSERT_TRUE(first) << to_string(first.error());
  ASSERT_TRUE(fs::exists(compiled()));
  const auto again = open();
  ASSERT_TRUE(again) << to_string(again.error());
  ASSERT_EQ(first->facts().size(), again->facts().size());
  for (std::size_t n = 0; n < first->facts().size(); ++n) {
    const NameFact& a = first->facts()[n];
    const NameFact& b = again->facts()[n];
    EXPECT_EQ(first->rule(a), again->rule(b));
    EXPECT_EQ(a.name, b.name);
    EXPECT_EQ(a.entity, b.entity);
    EXPECT_EQ(a.minor, b.minor);
    EXPECT_EQ(a.latitude, b.latitude);
    ASSERT_EQ(a.roles.size(), b.roles.size());
    for (std::size_t r = 0; r < a.roles.size(); ++r) {
      EXPECT_EQ(a.roles[r].country, b.roles[r].country);
      EXPECT_EQ(a.roles[r].sectors, b.roles[r].sectors);
      EXPECT_EQ(a.roles[r].from, b.roles[r].from);
      EXPECT_EQ(a.roles[r].to, b.roles[r].to);
    }
  }
  EXPECT_EQ(name_of(*again, "Ada King"), "Ada Lovelace");
}

TEST_F(NameImageTest, IsMadeAnewWhenALineChanges) {
  ASSERT_TRUE(open());
  write("actors/people.lex", "kind person\nGrace Hopper  USA MIL\n");
  const auto lexicon = open();
  ASSERT_TRUE(lexicon) << to_string(lexicon.error());
  EXPECT_EQ(name_of(*lexicon, "Grace Hopper"), "Grace Hopper");
  EXPECT_EQ(name_of(*lexicon, "Ada King"), "");
}

TEST_F(NameImageTest, WhatIsDamagedIsNotRead) {
  ASSERT_TRUE(open());
  const std::string whole = read(compiled());
  for (std::size_t at = 0; at < whole.size(); at += whole.size() / 20 + 1) {
    for (const std::string& bad :
         {whole.substr(0, at), whole.substr(0, at) + char(whole[at] ^ 1) + whole.substr(at + 1)}) {
      std::ofstream(compiled(), std::ios::binary) << bad;
      const auto lexicon = open();
      ASSERT_TRUE(lexicon) << to_string(lexicon.error());
      EXPECT_EQ(name_of(*lexicon, "Ada King"), "Ada Lovelace") << at;
    }
  }
}

TEST_F(NameImageTest, WhereItCannotBeWrittenTheSourcesAreRead) {
  const auto lexicon = NameLexicon::open(folder, {fs::path("/dev/null/names.bin")});
  ASSERT_TRUE(lexicon) << to_string(lexicon.error());
  EXPECT_EQ(name_of(*lexicon, "Ada King"), "Ada Lovelace");
  EXPECT_FALSE(NameLexicon::compile(folder, "/dev/null/names.bin"));
}

}  // namespace
}  // namespace dragoman
