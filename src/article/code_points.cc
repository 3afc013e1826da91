#include "article/code_points.h"

#include <algorithm>

namespace dragoman {
namespace {

constexpr std::size_t stride = 64;

std::uint32_t starts(std::string_view bytes) {
  return static_cast<std::uint32_t>(std::count_if(
      bytes.begin(), bytes.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

}  // namespace

CodePoints::CodePoints(std::string_view text) : text_(text) {
  if (std::none_of(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; }))
    return;
  marks_.reserve(text.size() / stride + 1);
  std::uint32_t seen = 0;
  for (std::size_t begin = 0; begin <= text.size(); begin += stride) {
    marks_.push_back(seen);
    seen += starts(text.substr(begin, stride));
  }
}

std::uint32_t CodePoints::at(std::uint32_t byte) const {
  const std::size_t end = std::min<std::size_t>(byte, text_.size());
  if (marks_.empty()) return static_cast<std::uint32_t>(end);
  const std::size_t mark = end / stride;
  return marks_[mark] + starts(text_.substr(mark * stride, end - mark * stride));
}

}  // namespace dragoman
