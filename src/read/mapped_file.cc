#include "read/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include <fmt/format.h>

namespace dragoman {

void MappedFile::Unmap::operator()(const std::byte* begin) const { ::munmap(const_cast<std::byte*>(begin), size); }

tl::expected<MappedFile, std::string> MappedFile::open(const std::filesystem::path& path) {
  MappedFile file;
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return tl::unexpected(fmt::format("cannot be opened: {}", std::strerror(errno)));
  struct stat about = {};
  const bool regular = ::fstat(descriptor, &about) == 0 && S_ISREG(about.st_mode);
  const auto size = regular ? static_cast<std::size_t>(about.st_size) : 0;
  void* const address = size == 0 ? nullptr : ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
  const int error = errno;
  ::close(descriptor);
  if (!regular) return tl::unexpected(std::string("is not a plain file"));
  if (address == MAP_FAILED) return tl::unexpected(fmt::format("cannot be mapped: {}", std::strerror(error)));
  file.mapped_ = {static_cast<const std::byte*>(address), Unmap{size}};
  return file;
}

}  // namespace dragoman
