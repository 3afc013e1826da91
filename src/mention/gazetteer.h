#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "article/mention.h"
#include "article/problem.h"
#include "mention/name_words.h"
#include "read/mapped_file.h"

namespace dragoman {

/// A place of the gazetteer, as it lies in the file.
struct GazetteerPlace {
  float latitude = 0;  ///< degrees north (WGS 84)
  float longitude = 0;
  std::uint32_t geonames = 0;  ///< GeoNames id; 0 for a region, which was made of its towns
  std::uint32_t people = 0;    ///< who live there; 0 where that is not known
  std::uint32_t name = 0;      ///< Gazetteer::text
  std::uint32_t admin1 = 0;
  std::uint32_t zone = 0;         ///< IANA time zone; empty for a region
  std::array<char, 3> country{};  ///< ISO 3166 alpha-3
  Precision precision = Precision::city;
};

/// The world's towns above 500 people and first- and second-level regions (GeoNames, by tools/make-gazetteer), looked
/// up by name however it is written. One file that is mapped into memory and never read as a whole: opening costs
/// nothing. Immutable, thread-safe.
class Gazetteer {
 public:
  /// A file that is missing, cut off or of another version is a problem. Nothing in it makes a later call read outside
  /// it.
  static tl::expected<Gazetteer, Problem> open(const std::filesystem::path& file);
  /// Compiles the table that tools/make-gazetteer writes.
  static tl::expected<void, Problem> compile(const std::filesystem::path& table, const std::filesystem::path& file);

  /// What a name is looked up by: its folded words first … last - 1.
  static std::uint64_t key(const FoldedWords& words, std::size_t first, std::size_t last);

  /// The places with this name, in the order of the table; each number may be given to `place`.
  void find(std::uint64_t key, std::vector<std::uint32_t>& out) const;
  [[nodiscard]] const GazetteerPlace& place(std::uint32_t number) const { return places_[number]; }
  [[nodiscard]] std::string_view text(std::uint32_t offset) const;
  [[nodiscard]] std::size_t size() const { return places_.size(); }
  /// Of all that the file holds, sixteen hexadecimal digits.
  [[nodiscard]] const std::string& hash() const { return hash_; }

 private:
  struct Slot {
    std::uint64_t key = 0;
    std::uint32_t first = 0;  // into entries_
    std::uint32_t count = 0;  // 0: free
  };
  struct Header;

  MappedFile mapped_;
  std::span<const Slot> slots_;  // a power of two, open addressing
  std::span<const std::uint32_t> entries_;
  std::span<const GazetteerPlace> places_;
  std::string_view texts_;  // each with its length in one byte before it
  std::string hash_;
};

}  // namespace dragoman
