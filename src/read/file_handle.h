#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include <tl/expected.hpp>

namespace dragoman {

/// An open file, pipe or standard input, closed with the handle. Errors are reasons in words ("permission denied").
class FileHandle {
 public:
  /// "-" is standard input, which is not closed. Folders and block devices are refused; opening a named pipe
  /// waits for its writer.
  static tl::expected<FileHandle, std::string> open(const std::string& path);

  FileHandle(FileHandle&& other) noexcept;
  FileHandle& operator=(FileHandle&& other) noexcept;
  FileHandle(const FileHandle&) = delete;
  FileHandle& operator=(const FileHandle&) = delete;
  ~FileHandle();

  /// Reads what is there, at least one byte; 0 at the end.
  tl::expected<std::size_t, std::string> read(std::span<char> into) const;

  [[nodiscard]] int descriptor() const { return descriptor_; }
  /// Bytes of a regular file; nothing for pipes and devices.
  [[nodiscard]] std::optional<std::uint64_t> size() const { return size_; }

 private:
  FileHandle(int descriptor, bool owned, std::optional<std::uint64_t> size)
      : descriptor_(descriptor), owned_(owned), size_(size) {}
  int descriptor_;
  bool owned_;
  std::optional<std::uint64_t> size_;
};

/// The system's words for `errno`, in lower case: "permission denied".
std::string reason_of(int error);

}  // namespace dragoman
