#include <gtest/gtest.h>

#include <cstdlib>
#include <random>

#include "read/utf8_repair.h"
#include "reading.h"
#include "scratch_folder.h"

namespace dragoman {
namespace {

// DRAGOMAN_EFFORT=100 tries a hundred times as much.
int effort() {
  const char* asked = std::getenv("DRAGOMAN_EFFORT");
  return asked == nullptr ? 1 : std::max(1, std::atoi(asked));
}

// Every format survives any bytes: it ends, and what it gives is sound.
class HostileInput : public testing::TestWithParam<InputFormat> {
 protected:
  void expect_sound(std::string_view bytes) {
    ReadOptions options;
    options.format = GetParam();
    options.max_record = 1 << 16;
    for (const Document& document : read_all({folder_.write("x", bytes)}, options).documents) {
      if (document.kind != Document::Kind::html) {
        EXPECT_EQ(repaired(document.content), document.content);
      }
      EXPECT_EQ(repaired(document.extra), document.extra);
    }
  }

  ScratchFolder folder_;
  std::mt19937 random_{2021};
};

TEST_P(HostileInput, RandomBytes) {
  for (int round = 0; round < 30 * effort(); ++round) {
    std::string bytes(random_() % 3000, '\0');
    for (char& c : bytes) c = static_cast<char>(random_() % 256);
    expect_sound(bytes);
  }
}

TEST_P(HostileInput, RandomMarkup) {
  constexpr std::string_view alphabet = "{}[]\",:\\ \n\r\tatext0n\xFF\xEF\xBB\xBF;|<>'";
  for (int round = 0; round < 60 * effort(); ++round) {
    std::string bytes = round % 2 == 0 ? "{\"text\":" : "text,id\n";
    for (std::size_t n = random_() % 300; n > 0; --n) bytes += alphabet[random_() % alphabet.size()];
    expect_sound(bytes);
  }
}

TEST_P(HostileInput, DamagedRecords) {
  const std::string good =
      "{\"id\":1,\"text\":\"One met two.\",\"x\":[1,{\"y\":null}]}\n{\"text\":\"caf\\u00e9 \xC3\xA9\"}\n";
  const std::string packed = gzipped(good);
  for (int round = 0; round < 60 * effort(); ++round) {
    std::string bytes = round % 4 == 0 ? packed : good;
    for (std::size_t n = 1 + random_() % 4; n > 0; --n) {
      const std::size_t at = random_() % bytes.size();
      if (random_() % 3 == 0)
        bytes.resize(std::max<std::size_t>(at, 1));
      else
        bytes[at] = static_cast<char>(random_() % 256);
    }
    expect_sound(bytes);
  }
}

INSTANTIATE_TEST_SUITE_P(AllFormats, HostileInput,
                         testing::Values(InputFormat::automatic, InputFormat::text, InputFormat::jsonl,
                                         InputFormat::csv, InputFormat::tsv, InputFormat::parquet, InputFormat::html),
                         [](const auto& format) { return std::string(to_string(format.param)); });

}  // namespace
}  // namespace dragoman
