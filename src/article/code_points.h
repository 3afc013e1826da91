#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "article/span.h"

namespace dragoman {

/// The code-point offset of every byte offset of one text. Built in one pass over the text; a look-up reads at most
/// 63 bytes, and none at all where the text is ASCII. Keeps a view of the text.
class CodePoints {
 public:
  /// `text` is UTF-8 of at most 4 GiB.
  explicit CodePoints(std::string_view text);

  /// Number of code points that start before `byte`; beyond the text's end, their total.
  [[nodiscard]] std::uint32_t at(std::uint32_t byte) const;
  [[nodiscard]] Span at(Span bytes) const { return {at(bytes.begin), at(bytes.end)}; }

 private:
  std::string_view text_;
  std::vector<std::uint32_t> marks_;  // marks_[k]: code points that start before byte 64 k; empty for ASCII
};

}  // namespace dragoman
