#include "read/binary_data.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace dragoman {
namespace {

using std::string_view_literals::operator""sv;

constexpr auto signatures = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"%PDF-"sv, "a PDF document"},
    {"PK\x03\x04"sv, "a ZIP archive, or an office document"},
    {"PK\x05\x06"sv, "a ZIP archive"},
    {"\xD0\xCF\x11\xE0"sv, "an old office document"},
    {"{\\rtf"sv, "an RTF document"},
    {"\x7F"
     "ELF"sv,
     "a program"},
    {"\x89PNG\r\n"sv, "a PNG image"},
    {"GIF87a"sv, "a GIF image"},
    {"GIF89a"sv, "a GIF image"},
    {"\xFF\xD8\xFF"sv, "a JPEG image"},
    {"\x1F\x8B\x08"sv, "gzip within gzip"},
    {"BZh91AY&SY"sv, "bzip2 data; unpack it first"},
    {"\xFD"
     "7zXZ\0"sv,
     "xz data; unpack it first"},
    {"\x28\xB5\x2F\xFD"sv, "Zstandard data; unpack it first"},
    {"7z\xBC\xAF\x27\x1C"sv, "a 7z archive"},
    {"Rar!\x1A"sv, "a RAR archive"},
    {"SQLite format 3\0"sv, "an SQLite database"},
    {"PAR1"sv, "Parquet; name a file that ends in .parquet"},
    {"WARC/"sv, "a web archive, which is not read yet"},
});

// Control characters that text does not have. Form feed, vertical tab and escape do stand in text files.
bool is_binary_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x08 || (byte >= 0x0E && byte < 0x20 && byte != 0x1B) || byte == 0x7F;
}

}  // namespace

std::optional<std::string> binary_data(std::string_view head) {
  for (const auto& [signature, name] : signatures) {
    if (head.starts_with(signature)) return fmt::format("binary data, not text ({})", name);
  }
  const auto controls = static_cast<std::size_t>(std::ranges::count_if(head, is_binary_control));
  constexpr std::size_t stray = 4;
  if (controls > stray && controls * 20 > head.size()) return "binary data, not text";
  return std::nullopt;
}

}  // namespace dragoman
