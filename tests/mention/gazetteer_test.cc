#include "mention/gazetteer.h"

#include <filesystem>
#include <fstream>
#include <random>
#include <string>

#include <gtest/gtest.h>

namespace dragoman {
namespace {

struct GazetteerFile : testing::Test {
  std::filesystem::path table = std::filesystem::path(testing::TempDir()) / "dragoman-places.tsv";
  std::filesystem::path file = std::filesystem::path(testing::TempDir()) / "dragoman-gazetteer.bin";

  void TearDown() override {
    std::filesystem::remove(table);
    std::filesystem::remove(file);
  }
  void write(const std::filesystem::path& path, const std::string& bytes) const {
    std::ofstream(path, std::ios::binary) << bytes;
  }
  static std::vector<std::uint32_t> find(const Gazetteer& gazetteer, std::string_view name) {
    FoldedWords words;
    words.add(name);
    std::vector<std::uint32_t> found;
    gazetteer.find(Gazetteer::key(words, 0, words.words.size()), found);
    return found;
  }
};

TEST_F(GazetteerFile, EveryNameIsFoundHoweverItIsWritten) {
  write(table,
        "Sankt Ölberg | Olberg\tAUT\tTirol\t47.5\t12.25\tcity\t5200\t77\tEurope/Vienna\n"
        "Olberg\tDEU\t-\t50.5\t8\tcity\t700\t78\t-\n"
        "Tirol\tAUT\tTirol\t47.2\t11.4\tadmin1\t700000\t0\t-\n");
  ASSERT_TRUE(Gazetteer::compile(table, file));
  const auto gazetteer = Gazetteer::open(file);
  ASSERT_TRUE(gazetteer) << to_string(gazetteer.error());
  EXPECT_EQ(gazetteer->size(), 3U);
  EXPECT_EQ(find(*gazetteer, "SANKT OLBERG").size(), 1U);
  ASSERT_EQ(find(*gazetteer, "Ölberg").size(), 2U);
  EXPECT_TRUE(find(*gazetteer, "Sankt").empty());
  const GazetteerPlace& place = gazetteer->place(find(*gazetteer, "sankt-ölberg").front());
  EXPECT_EQ(gazetteer->text(place.name), "Sankt Ölberg");
  EXPECT_EQ(gazetteer->text(place.admin1), "Tirol");
  EXPECT_EQ(std::string(place.country.data(), 3), "AUT");
  EXPECT_EQ(gazetteer->text(place.zone), "Europe/Vienna");
  EXPECT_EQ(place.geonames, 77U);
  EXPECT_EQ(place.people, 5200U);
  EXPECT_FLOAT_EQ(place.longitude, 12.25F);
  EXPECT_EQ(gazetteer->text(gazetteer->place(find(*gazetteer, "Tirol").front()).admin1), "Tirol");
}

TEST_F(GazetteerFile, AWrongLineIsNamed) {
  write(table,
        "A\tAUT\t-\t47.5\t12.25\tcity\t5200\t77\tEurope/Vienna\nB\tAUT\t-\tnorth\t12.25\tcity\t5200\t77\tEurope/"
        "Vienna\n");
  const auto compiled = Gazetteer::compile(table, file);
  ASSERT_FALSE(compiled);
  EXPECT_EQ(compiled.error().line, 2U);
}

// Whatever the file's bytes are: it is refused, or read without leaving it.
TEST_F(GazetteerFile, DamagedFilesAreRefusedOrReadWithinThem) {
  std::string lines;
  for (int n = 0; n < 40; ++n)
    lines += "Place" + std::to_string(n % 7) + "\tAUT\tTirol\t47\t12\tcity\t5200\t77\tEurope/Vienna\n";
  write(table, lines);
  ASSERT_TRUE(Gazetteer::compile(table, file));
  std::ifstream in(file, std::ios::binary);
  const std::string whole{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  std::mt19937 random(3);
  for (int round = 0; round < 300; ++round) {
    std::string bytes = whole;
    if (round % 3 == 0) bytes.resize(random() % bytes.size());
    for (auto k = random() % 20; k > 0 && !bytes.empty(); --k)
      bytes[random() % bytes.size()] = static_cast<char>(random());
    write(file, bytes);
    const auto gazetteer = Gazetteer::open(file);
    if (!gazetteer) continue;
    for (int n = 0; n < 7; ++n) {
      for (const auto number : find(*gazetteer, "Place" + std::to_string(n))) {
        const GazetteerPlace& place = gazetteer->place(number);
        EXPECT_LE(gazetteer->text(place.name).size() + gazetteer->text(place.admin1).size(), 510U);
      }
    }
  }
}

}  // namespace
}  // namespace dragoman
