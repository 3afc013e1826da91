#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

#include <tl/expected.hpp>

namespace dragoman {

/// A plain file's bytes, mapped into memory and read-only; they begin at a page. An empty file has none. Move-only; the
/// bytes stay where they are when it is moved. The file must not be cut while it is mapped.
class MappedFile {
 public:
  MappedFile() = default;
  /// The error is the reason in words: "cannot be opened: No such file or directory".
  static tl::expected<MappedFile, std::string> open(const std::filesystem::path& path);

  [[nodiscard]] std::span<const std::byte> bytes() const { return {mapped_.get(), mapped_.get_deleter().size}; }

 private:
  struct Unmap {
    std::size_t size;
    void operator()(const std::byte* begin) const;
  };
  std::unique_ptr<const std::byte, Unmap> mapped_;
};

}  // namespace dragoman
