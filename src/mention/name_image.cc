#include "mention/name_image.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <string>
#include <system_error>
#include <utility>

#include <xxhash.h>

#include "lexicon/packed.h"

namespace dragoman {
namespace {

constexpr std::array<char, 8> version{'D', 'R', 'G', 'N', 'A', 'M', 'E', '1'};

struct Header {
  std::array<char, 8> version;
  std::uint64_t sources;
  std::uint64_t content;  ///< hash of all that follows
};

/// A file's bytes, mapped into memory.
class Mapping {
 public:
  explicit Mapping(const std::filesystem::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return;
    struct stat about {};
    if (::fstat(descriptor, &about) == 0 && S_ISREG(about.st_mode) && about.st_size > 0) {
      size_ = static_cast<std::size_t>(about.st_size);
      void* const mapped = ::mmap(nullptr, size_, PROT_READ, MAP_PRIVATE, descriptor, 0);
      if (mapped != MAP_FAILED) bytes_ = static_cast<const char*>(mapped);
    }
    ::close(descriptor);
  }
  ~Mapping() {
    if (bytes_ != nullptr) ::munmap(const_cast<char*>(bytes_), size_);
  }
  Mapping(const Mapping&) = delete;
  Mapping& operator=(const Mapping&) = delete;

  [[nodiscard]] std::string_view bytes() const {
    return bytes_ == nullptr ? std::string_view() : std::string_view(bytes_, size_);
  }

 private:
  const char* bytes_ = nullptr;
  std::size_t size_ = 0;
};

}  // namespace

std::optional<NameLexicon> NameImage::read(const std::filesystem::path& file) const {
  const Mapping mapping(file);
  std::string_view bytes = mapping.bytes();
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
  std::error_code error;
  std::filesystem::create_directories(file.parent_path(), error);
  const std::filesystem::path aside = file.string() + "." + std::to_string(::getpid());
  std::ofstream out(aside, std::ios::binary);
  out.write(reinterpret_cast<const char*>(&header), sizeof header);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  if (out) std::filesystem::rename(aside, file, error);
  if (out && !error) return true;
  std::filesystem::remove(aside, error);
  return false;
}

}  // namespace dragoman
