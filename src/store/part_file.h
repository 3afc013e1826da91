#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

#include "article/problem.h"

namespace dragoman {

/// A file that comes into being at once: what is written stands under `path`.part, and takes the place of `path` when
/// it is finished. "-" is standard output, which like a pipe or device that stands under `path` already is written to
/// directly. Unbuffered. A part that a killed run left is overwritten; one that another process is writing is refused.
/// Where SIGPIPE is ignored, a reader that went away is a problem.
class PartFile {
 public:
  static tl::expected<PartFile, Problem> open(const std::string& path);

  PartFile(PartFile&& other) noexcept;
  PartFile& operator=(PartFile&&) = delete;
  PartFile(const PartFile&) = delete;
  PartFile& operator=(const PartFile&) = delete;
  /// Removes the part, unless it was finished.
  ~PartFile();

  /// After a problem, every later write and finish is the same problem.
  tl::expected<void, Problem> write(std::string_view bytes);

  /// Brings the bytes to the disk and the file to its name.
  tl::expected<void, Problem> finish();

  /// Where the bytes go, for whoever writes them by name: `path`.part, or `path` where it is written to directly.
  [[nodiscard]] const std::string& part() const { return part_; }
  [[nodiscard]] bool direct() const { return part_ == path_; }

 private:
  explicit PartFile(std::string path) : path_(std::move(path)), part_(path_) {}
  [[nodiscard]] Problem problem(int error) const;

  std::string path_;  // symbolic links followed
  std::string part_;
  int file_ = -1;
  std::optional<Problem> failed_;
};

}  // namespace dragoman
