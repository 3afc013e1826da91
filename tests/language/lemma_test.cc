#include "language/lemma.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

#include <unistd.h>

#include <nlohmann/json.hpp>

namespace dragoman {
namespace {

/// A model file with nothing in it but what lemmas need.
class LemmasTest : public testing::Test {
 protected:
  LemmasTest()
      : path_(std::filesystem::temp_directory_path() /
              (std::string("dragoman-lemma-") + testing::UnitTest::GetInstance()->current_test_info()->name() + "-" +
               std::to_string(::getpid()))) {}
  ~LemmasTest() override { std::filesystem::remove(path_); }

  /// `weights` has a row for each ending and a column for each script; what lacks is 0.
  tl::expected<Lemmas, Problem> open(const std::string& scripts, const std::string& endings,
                                     std::vector<std::int8_t> weights, const std::string& table) {
    const auto count = [](const std::string& lines) { return std::count(lines.begin(), lines.end(), '\n') + 1; };
    const std::vector<float> scales(static_cast<std::size_t>(count(endings)), 1.0F);
    weights.resize(static_cast<std::size_t>(count(endings) * count(scripts)));
    std::string data;
    nlohmann::json header;
    const auto add = [&](const char* name, const char* type, const std::vector<std::ptrdiff_t>& shape,
                         const void* bytes, std::size_t size) {
      header[name] = {{"dtype", type}, {"shape", shape}, {"data_offsets", {data.size(), data.size() + size}}};
      data.append(static_cast<const char*>(bytes), size);
    };
    add("lemma.ending.weight.scale", "F32", {count(endings)}, scales.data(), scales.size() * sizeof(float));
    add("lemma.ending.weight", "I8", {count(endings), count(scripts)}, weights.data(), weights.size());
    const auto add_text = [&](const char* name, const std::string& text) {
      add(name, "U8", {static_cast<std::ptrdiff_t>(text.size())}, text.data(), text.size());
    };
    add_text("text.lemma", scripts);
    add_text("text.ending", endings);
    add_text("text.lemma_table", table);
    std::string head = header.dump();
    head.resize((head.size() + 7) / 8 * 8, ' ');
    const std::uint64_t size = head.size();
    std::string bytes(8, '\0');
    std::memcpy(bytes.data(), &size, 8);
    std::ofstream(path_, std::ios::binary) << bytes << head << data;
    file_.emplace(ModelFile::open(path_).value());
    return Lemmas::open(*file_);
  }

  std::string find(const Lemmas& lemmas, const std::string& form, Upos upos, const std::vector<float>& values) {
    std::string lemma = "what was there before";
    lemmas.find(form, upos, values, workspace_, lemma);
    return lemma;
  }

  std::filesystem::path path_;
  std::optional<ModelFile> file_;
  LemmaWorkspace workspace_;
};

const std::string scripts = "=be\nK|0|\nL|1|\nL|3|y\nT|0|\nU|0|";

TEST_F(LemmasTest, ScriptsCutAppendAndChangeCase) {
  const auto lemmas = open(scripts, "zzz", {}, "");
  ASSERT_TRUE(lemmas) << to_string(lemmas.error());
  EXPECT_EQ(find(*lemmas, "were", Upos::AUX, {1, 0, 0, 0, 0, 0}), "be");
  EXPECT_EQ(find(*lemmas, "Assad", Upos::PROPN, {0, 1, 0, 0, 0, 0}), "Assad");
  EXPECT_EQ(find(*lemmas, "Talks", Upos::NOUN, {0, 0, 1, 0, 0, 0}), "talk");
  EXPECT_EQ(find(*lemmas, "Countries", Upos::NOUN, {0, 0, 0, 1, 0, 0}), "country");
  EXPECT_EQ(find(*lemmas, "IRAN", Upos::PROPN, {0, 0, 0, 0, 1, 0}), "Iran");
  EXPECT_EQ(find(*lemmas, "ÉLYSÉE", Upos::PROPN, {0, 0, 0, 0, 1, 0}), "Élysée");
  EXPECT_EQ(find(*lemmas, "us", Upos::PROPN, {0, 0, 0, 0, 0, 1}), "US");
}

TEST_F(LemmasTest, AScriptThatCutsAllOnlyChangesCase) {
  const auto lemmas = open(scripts, "zzz", {}, "");
  ASSERT_TRUE(lemmas);
  EXPECT_EQ(find(*lemmas, "Éés", Upos::X, {0, 0, 0, 1, 0, 0}), "éés");
  EXPECT_EQ(find(*lemmas, "A", Upos::X, {0, 0, 1, 0, 0, 0}), "a");
  EXPECT_EQ(find(*lemmas, "\xFF", Upos::X, {0, 0, 1, 0, 0, 0}), "\xFF");
}

TEST_F(LemmasTest, EndingsSpeakForScripts) {
  // The fifth ending is the whole of a word of four letters, its beginning marked.
  const std::vector<std::int8_t> weights = {0, 0, 0, 9, 0, 0,   // ^was
                                            0, 0, 0, 0, 9, 0,   // ies
                                            0, 0, 5, 0, 0, 0};  // s
  const auto lemmas = open(scripts, "^was\nies\ns", weights, "");
  ASSERT_TRUE(lemmas) << to_string(lemmas.error());
  const std::vector<float> none(6, 0);
  EXPECT_EQ(find(*lemmas, "boats", Upos::NOUN, none), "boat");
  EXPECT_EQ(find(*lemmas, "PARTIES", Upos::NOUN, none), "Parties");
  EXPECT_EQ(find(*lemmas, "was", Upos::AUX, none), "was");
  EXPECT_EQ(find(*lemmas, "xwas", Upos::AUX, none), "xwa");
  EXPECT_EQ(find(*lemmas, "boats", Upos::NOUN, {0, 6, 0, 0, 0, 0}), "boats");
}

TEST_F(LemmasTest, TheTableComesFirst) {
  const auto lemmas = open(scripts, "zzz", {}, "men\tNOUN\tman\nmet\tVERB\tmeet");
  ASSERT_TRUE(lemmas) << to_string(lemmas.error());
  const std::vector<float> keep = {0, 1, 0, 0, 0, 0};
  EXPECT_EQ(find(*lemmas, "Met", Upos::VERB, keep), "meet");
  EXPECT_EQ(find(*lemmas, "men", Upos::NOUN, keep), "man");
  EXPECT_EQ(find(*lemmas, "Met", Upos::PROPN, keep), "Met");
  EXPECT_EQ(find(*lemmas, "me", Upos::NOUN, keep), "me");
  EXPECT_EQ(find(*lemmas, "", Upos::X, keep), "");
}

TEST_F(LemmasTest, LinesThatAreNoScriptsAreProblems) {
  for (const char* bad : {"", "K|0|\n", "X|0|", "K|-1|", "K|0", "K0|", "=", "K|99999999999999999999|"}) {
    EXPECT_FALSE(open(bad, "a", {}, "")) << bad;
  }
  EXPECT_FALSE(open(scripts, "b\na", {}, "")) << "endings are not sorted";
  EXPECT_FALSE(open(scripts, "a", {}, "b\tX\tb\na\tX\ta")) << "the table is not sorted";
}

}  // namespace
}  // namespace dragoman
