#include "read/byte_source.h"

#include <gtest/gtest.h>

#include <random>

#include "scratch_folder.h"

namespace dragoman {
namespace {

tl::expected<std::string, std::string> all_of(const std::string& path) {
  auto source = ByteSource::open(path);
  if (!source) return tl::unexpected(source.error());
  std::string all;
  while (true) {
    auto piece = source->next();
    if (!piece) return tl::unexpected(piece.error());
    if (piece->empty()) return all;
    all += *piece;
  }
}

std::string noise(std::size_t size) {
  std::mt19937 random(11);
  std::string out(size, '\0');
  for (char& c : out) c = static_cast<char>('a' + random() % 20);
  return out;
}

TEST(ByteSource, GivesPlainAndPackedBytesAlike) {
  const ScratchFolder folder;
  for (const std::size_t size : {0U, 1U, 2U, 3U, 1000U, 65536U, 300000U}) {
    const std::string bytes = noise(size);
    EXPECT_EQ(all_of(folder.write("plain", bytes)), bytes);
    EXPECT_EQ(all_of(folder.write("packed", gzipped(bytes))), bytes) << "by its first bytes, not its name";
  }
}

TEST(ByteSource, ReadsAllMembersAndPaddingOfGzip) {
  const ScratchFolder folder;
  const std::string two = gzipped("one ") + gzipped("two");
  EXPECT_EQ(all_of(folder.write("a.gz", two)), "one two");
  EXPECT_EQ(all_of(folder.write("b.gz", two + std::string(1000, '\0'))), "one two");
}

TEST(ByteSource, TellsCutAndDamagedGzip) {
  const ScratchFolder folder;
  const std::string packed = gzipped(noise(200000));
  for (const std::size_t size : {std::size_t{3}, std::size_t{12}, packed.size() / 2, packed.size() - 1}) {
    const auto all = all_of(folder.write("cut.gz", std::string_view(packed).substr(0, size)));
    ASSERT_FALSE(all.has_value()) << size;
    EXPECT_NE(all.error().find("ends early"), std::string::npos);
  }
  EXPECT_FALSE(all_of(folder.write("junk.gz", packed + "junk")).has_value());
  std::string damaged = packed;
  damaged[packed.size() / 2] = static_cast<char>(~damaged[packed.size() / 2]);
  EXPECT_FALSE(all_of(folder.write("damaged.gz", damaged)).has_value());
}

TEST(ByteSource, CountsTheBytesOfTheFile) {
  const ScratchFolder folder;
  const std::string packed = gzipped(noise(200000));
  auto source = ByteSource::open(folder.write("a.gz", packed));
  ASSERT_TRUE(source.has_value());
  EXPECT_EQ(source->consumed(), 0U);
  while (!source->next()->empty()) {
  }
  EXPECT_EQ(source->consumed(), packed.size());
}

TEST(ByteSource, RefusesWhatIsNoFile) {
  const ScratchFolder folder;
  EXPECT_EQ(all_of(folder.path("missing")).error(), "cannot be opened: no such file or directory");
  EXPECT_EQ(all_of(folder.path(".")).error(), "is a folder, not a file");
}

}  // namespace
}  // namespace dragoman
