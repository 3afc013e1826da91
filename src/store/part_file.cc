#include "store/part_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>
#include <utility>

namespace dragoman {
namespace {

constexpr mode_t everybody = 0666;  // less what umask takes away

// The file that a chain of symbolic links ends in, so that renaming replaces that and not the link.
std::string followed(const std::string& path) {
  std::error_code error;
  const auto real = std::filesystem::canonical(path, error);
  return error ? path : real.string();
}

}  // namespace

Problem PartFile::problem(int error) const {
  return {path_, 0, "cannot be written: " + std::generic_category().message(error)};
}

tl::expected<PartFile, Problem> PartFile::open(const std::string& path) {
  if (path == "-") {
    PartFile out(path);
    out.file_ = STDOUT_FILENO;
    return out;
  }
  PartFile out(followed(path));
  struct stat there {};
  const bool exists = ::stat(out.path_.c_str(), &there) == 0;
  if (exists && S_ISDIR(there.st_mode)) return tl::unexpected(out.problem(EISDIR));
  if (exists && !S_ISREG(there.st_mode)) {
    out.file_ = ::open(out.path_.c_str(), O_WRONLY | O_CLOEXEC);
    if (out.file_ < 0) return tl::unexpected(out.problem(errno));
    return out;
  }
  const std::string part = out.path_ + ".part";
  out.file_ =
      ::open(part.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, exists ? there.st_mode & 0777U : everybody);
  if (out.file_ < 0) return tl::unexpected(out.problem(errno));
  // Another process may hold the part, or may have renamed it since it was opened here.
  struct stat opened {};
  struct stat named {};
  const bool ours = ::flock(out.file_, LOCK_EX | LOCK_NB) == 0 && ::fstat(out.file_, &opened) == 0 &&
                    ::stat(part.c_str(), &named) == 0 && opened.st_ino == named.st_ino;
  if (!ours) return tl::unexpected(Problem{out.path_, 0, "is being written by another process"});
  out.part_ = part;
  if (::ftruncate(out.file_, 0) != 0) return tl::unexpected(out.problem(errno));
  return out;
}

PartFile::PartFile(PartFile&& other) noexcept
    : path_(std::move(other.path_)),
      part_(std::move(other.part_)),
      file_(std::exchange(other.file_, -1)),
      failed_(std::move(other.failed_)) {}

PartFile::~PartFile() {
  if (file_ < 0 || file_ == STDOUT_FILENO) return;
  if (!direct()) ::unlink(part_.c_str());
  ::close(file_);
}

tl::expected<void, Problem> PartFile::write(std::string_view bytes) {
  if (failed_) return tl::unexpected(*failed_);
  while (!bytes.empty()) {
    const ssize_t written = ::write(file_, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) {
      failed_ = problem(errno);
      return tl::unexpected(*failed_);
    }
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return {};
}

tl::expected<void, Problem> PartFile::finish() {
  if (failed_) return tl::unexpected(*failed_);
  if (direct()) return {};
  if (::fsync(file_) != 0 || std::rename(part_.c_str(), path_.c_str()) != 0) return tl::unexpected(problem(errno));
  ::close(std::exchange(file_, -1));
  return {};
}

}  // namespace dragoman
