#include "language/model_file.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>

#include <unistd.h>

#include "language/parser.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

const fs::path shipped = DRAGOMAN_SOURCE_DIR "/model/english.safetensors";

/// A file of its own for each test, gone afterwards.
class ModelFileTest : public testing::Test {
 protected:
  ModelFileTest()
      : path_(fs::temp_directory_path() /
              (std::string("dragoman-") + testing::UnitTest::GetInstance()->current_test_info()->name() + "-" +
               std::to_string(::getpid()))) {}
  ~ModelFileTest() override { fs::remove(path_); }

  void write(const std::string& bytes) const { std::ofstream(path_, std::ios::binary) << bytes; }
  void write_tensors(const std::string& header, const std::string& data) const {
    const std::string padded = header + std::string((8 - header.size() % 8) % 8, ' ');
    const std::uint64_t size = padded.size();
    std::string bytes(8, '\0');
    std::memcpy(bytes.data(), &size, 8);
    write(bytes + padded + data);
  }

  fs::path path_;
};

TEST_F(ModelFileTest, GivesTensorsOfJustTheShapeAskedFor) {
  write_tensors(
      R"({"a":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8]},"t":{"dtype":"U8","shape":[3],"data_offsets":[8,11]}, )"
      R"("__metadata__":{"n":"12"}}   )",
      std::string("\0\0\x80\x3f\0\0\0\x40x\ny", 11));
  const auto file = ModelFile::open(path_);
  ASSERT_TRUE(file) << to_string(file.error());
  const auto floats = file->floats("a", {1, 2});
  ASSERT_TRUE(floats) << to_string(floats.error());
  EXPECT_EQ((*floats)[0], 1);
  EXPECT_EQ((*floats)[1], 2);
  EXPECT_EQ(file->lines("t").value(), (std::vector<std::string_view>{"x", "y"}));
  EXPECT_EQ(file->number("n", 12), 12U);
  EXPECT_FALSE(file->number("n", 11));
  EXPECT_FALSE(file->floats("a", {2, 1}));
  EXPECT_FALSE(file->bytes("a", {1, 2}));
  EXPECT_FALSE(file->text("missing"));
}

TEST_F(ModelFileTest, NamesFileAndTensorOfWhatIsWrong) {
  write_tensors(R"({"deep":{"dtype":"F32","shape":[1],"data_offsets":[0,400]}})", "abcd");
  const auto file = ModelFile::open(path_);
  ASSERT_FALSE(file);
  EXPECT_EQ(file.error().source, path_.string());
  EXPECT_NE(file.error().what.find("deep"), std::string::npos);
}

TEST_F(ModelFileTest, HostileHeadersAreProblems) {
  const std::string nested(200'000, '[');
  for (const std::string& header :
       {std::string(""), std::string("{"), std::string("[]"), nested, "{\"a\":" + nested, std::string(R"({"a":1})"),
        std::string(R"({"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}})"),
        std::string(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}})"),
        std::string(R"({"a":{"dtype":"F32","shape":[4611686018427387905],"data_offsets":[0,4]}})"),
        std::string(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,18446744073709551615]}})"),
        std::string(R"({"a":{"dtype":7,"shape":[1],"data_offsets":[0,4]}})")}) {
    write_tensors(header, "abcd");
    EXPECT_FALSE(ModelFile::open(path_)) << header.substr(0, 80);
  }
  write(std::string(8, '\xFF') + "{}");
  EXPECT_FALSE(ModelFile::open(path_));
  write("short");
  EXPECT_FALSE(ModelFile::open(path_));
  write("");
  EXPECT_FALSE(ModelFile::open(path_));
  EXPECT_FALSE(ModelFile::open(path_.parent_path()));
  EXPECT_FALSE(ModelFile::open(path_ / "missing"));
}

TEST_F(ModelFileTest, ACutModelIsAProblem) {
  const auto size = fs::file_size(shipped);
  for (const std::uintmax_t kept : {std::uintmax_t{9}, std::uintmax_t{3000}, size / 3, size - 1}) {
    fs::copy_file(shipped, path_, fs::copy_options::overwrite_existing);
    fs::resize_file(path_, kept);
    const auto parser = Parser::open(path_);
    ASSERT_FALSE(parser) << kept;
    EXPECT_EQ(parser.error().source, path_.string());
  }
}

TEST_F(ModelFileTest, ACutReaderOfEventsIsAProblemAndSoIsAnotherModel) {
  const fs::path reader = shipped.parent_path() / "events.safetensors";
  const auto size = fs::file_size(reader);
  for (const std::uintmax_t kept : {std::uintmax_t{9}, std::uintmax_t{3000}, size / 3, size - 1}) {
    fs::copy_file(reader, path_, fs::copy_options::overwrite_existing);
    fs::resize_file(path_, kept);
    const auto opened = EventReader::open(path_);
    ASSERT_FALSE(opened) << kept;
    EXPECT_EQ(opened.error().source, path_.string());
  }
  EXPECT_FALSE(EventReader::open(shipped));
  EXPECT_FALSE(Parser::open(reader));
}

TEST_F(ModelFileTest, CutReferencesAreAProblemAndSoIsAnotherModel) {
  const fs::path references = shipped.parent_path() / "references.safetensors";
  const auto size = fs::file_size(references);
  for (const std::uintmax_t kept : {std::uintmax_t{9}, std::uintmax_t{900}, size / 3, size - 1}) {
    fs::copy_file(references, path_, fs::copy_options::overwrite_existing);
    fs::resize_file(path_, kept);
    const auto opened = Parser::open(shipped, path_);
    ASSERT_FALSE(opened) << kept;
    EXPECT_EQ(opened.error().source, path_.string());
  }
  EXPECT_FALSE(Parser::open(shipped, shipped));
  EXPECT_FALSE(Parser::open(shipped, path_.parent_path() / "missing"));
}

TEST_F(ModelFileTest, ADamagedHeaderIsAProblemOrAModelThatStillGivesATree) {
  fs::copy_file(shipped, path_);
  std::fstream file(path_, std::ios::in | std::ios::out | std::ios::binary);
  std::uint64_t size = 0;
  file.read(reinterpret_cast<char*>(&size), 8);
  std::mt19937 random(8);
  int opened = 0;
  for (int round = 0; round < 300; ++round) {
    const auto at = static_cast<std::streamoff>(8 + random() % size);
    char before = 0;
    file.seekg(at).get(before);
    file.seekp(at).put(static_cast<char>("0123456789{}[],:\"aI\x80"[random() % 20])).flush();
    if (const auto parser = Parser::open(path_)) {
      ++opened;
      const std::string text = "They met.";
      Sentence sentence;
      sentence.tokens.resize(3);
      sentence.tokens[0].span = {0, 4};
      sentence.tokens[1].span = {5, 8};
      sentence.tokens[2].span = {8, 9};
      ParserWorkspace workspace;
      parser->parse(text, sentence, workspace);
      int roots = 0;
      for (const Token& token : sentence.tokens) roots += token.head < 0;
      EXPECT_EQ(roots, 1);
    }
    file.seekp(at).put(before).flush();
  }
  EXPECT_LT(opened, 150);
}

}  // namespace
}  // namespace dragoman
