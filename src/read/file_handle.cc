#include "read/file_handle.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace dragoman {

std::string reason_of(int error) {
  std::string reason = std::generic_category().message(error);
  if (!reason.empty() && reason[0] >= 'A' && reason[0] <= 'Z') reason[0] = static_cast<char>(reason[0] + 32);
  return reason;
}

tl::expected<FileHandle, std::string> FileHandle::open(const std::string& path) {
  const bool standard_input = path == "-";
  const int descriptor = standard_input ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return tl::unexpected("cannot be opened: " + reason_of(errno));
  struct stat status {};
  if (::fstat(descriptor, &status) != 0) {
    const int error = errno;
    if (!standard_input) ::close(descriptor);
    return tl::unexpected("cannot be read: " + reason_of(error));
  }
  FileHandle file(descriptor, !standard_input, std::nullopt);
  if (S_ISREG(status.st_mode)) file.size_ = static_cast<std::uint64_t>(status.st_size);
  if (S_ISDIR(status.st_mode)) return tl::unexpected(std::string("is a folder, not a file"));
  if (S_ISBLK(status.st_mode)) return tl::unexpected(std::string("is a block device, not a file"));
  return file;
}

FileHandle::FileHandle(FileHandle&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)),
      owned_(std::exchange(other.owned_, false)),
      size_(other.size_) {}

FileHandle& FileHandle::operator=(FileHandle&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  std::swap(owned_, other.owned_);
  std::swap(size_, other.size_);
  return *this;
}

FileHandle::~FileHandle() {
  if (owned_) ::close(descriptor_);
}

tl::expected<std::size_t, std::string> FileHandle::read(std::span<char> into) const {
  while (true) {
    const ssize_t count = ::read(descriptor_, into.data(), into.size());
    if (count >= 0) return static_cast<std::size_t>(count);
    if (errno != EINTR) return tl::unexpected("cannot be read: " + reason_of(errno));
  }
}

}  // namespace dragoman
