#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "read/file_handle.h"

namespace dragoman {

/// A file's bytes in pieces, unpacked where they are gzip (RFC 1952; by their first bytes, whatever the file's name,
/// and with all members). Memory: two buffers of 64 KiB. Errors are reasons in words, after which nothing more comes.
class ByteSource {
 public:
  static tl::expected<ByteSource, std::string> open(const std::string& path);
  explicit ByteSource(FileHandle file);
  ByteSource(ByteSource&&) noexcept;
  ByteSource& operator=(ByteSource&&) noexcept;
  ~ByteSource();

  /// The next bytes, empty at the end. They stay until the next call.
  tl::expected<std::string_view, std::string> next();

  /// Bytes of the file itself that were read so far.
  [[nodiscard]] std::uint64_t consumed() const { return consumed_; }
  [[nodiscard]] const FileHandle& file() const { return file_; }
  /// True if the first call to `next` met gzip data.
  [[nodiscard]] bool is_gzip() const { return inflate_ != nullptr; }

 private:
  class Inflate;
  tl::expected<std::size_t, std::string> fill(std::size_t kept);
  tl::expected<std::string_view, std::string> unpack();

  FileHandle file_;
  std::vector<char> raw_;
  std::string_view waiting_;  // of raw_: read and not yet given out or unpacked
  std::unique_ptr<Inflate> inflate_;
  std::uint64_t consumed_ = 0;
  bool started_ = false;
  bool ended_ = false;
};

}  // namespace dragoman
