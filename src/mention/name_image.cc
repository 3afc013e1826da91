#include "mention/name_image.h"

#include <array>
#include <string>
#include <utility>

#include <xxhash.h>

#include "lexicon/packed.h"
#include "mention/compiled_file.h"
#include "read/mapped_file.h"

namespace dragoman {
namespace {

constexpr std::array<char, 8> version{'D', 'R', 'G', 'N', 'A', 'M', 'E', '8'};

struct Header {
  std::array<char, 8> version;
  std::uint64_t sources;
  std::uint64_t content;  ///< hash of all that follows
};

}  // namespace

std::optional<NameLexicon> NameImage::read(const std::filesystem::path& file) const {
  const auto mapped = MappedFile::open(file);
  if (!mapped) return {};
  std::string_view bytes(reinterpret_cast<const char*>(mapped->bytes().data()), mapped->bytes().size());
  Header header{};
  if (bytes.size() < sizeof header) return {};
  std::memcpy(&header, bytes.data(), sizeof header);
  bytes.remove_prefix(sizeof header);
  if (header.version != version || header.sources != hash_) return {};
  if (header.content != XXH3_64bits(bytes.data(), bytes.size())) return {};
  PackedReader reader(bytes);
  NameLexicon lexicon;
  lexicon.load(reader);
  if (!reader.good() || !reader.at_end()) return {};
  return lexicon;
}

bool NameImage::write(const NameLexicon& lexicon, const std::filesystem::path& file) const {
  PackedWriter writer;
  lexicon.save(writer);
  const std::string& bytes = writer.bytes();
  const Header header{version, hash_, XXH3_64bits(bytes.data(), bytes.size())};
  return write_compiled(file, {std::string_view(reinterpret_cast<const char*>(&header), sizeof header), bytes});
}

}  // namespace dragoman
