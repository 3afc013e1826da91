#include "read/file_input.h"

#include <fmt/format.h>

#include "read/binary_data.h"
#include "read/size_text.h"
#include "read/utf8_repair.h"

namespace dragoman {
namespace {

constexpr std::size_t binary_sample = 64 * 1024;

// All that `source` gives, or why not.
tl::expected<std::string, std::string> read_all(TextStream& source, std::uint64_t max_record) {
  std::string all;
  bool checked = false;
  while (true) {
    auto piece = source.next();
    if (!piece) return tl::unexpected(piece.error());
    if (all.size() + piece->size() > max_record) {
      return tl::unexpected("is longer than " + size_text(max_record) + "; skipped");
    }
    all += *piece;
    if (!checked && (piece->empty() || all.size() >= binary_sample)) {
      checked = true;
      if (auto why = binary_data(std::string_view(all).substr(0, binary_sample)))
        return tl::unexpected(std::move(*why));
    }
    if (piece->empty()) break;
  }
  if (all.empty()) return tl::unexpected(std::string("is empty"));
  return all;
}

// Text in a legacy encoding is mostly bytes that UTF-8 does not have where its letters are not Latin. Repair would
// leave nothing of it to read.
bool is_another_encoding(const Utf8Repair& repair, std::size_t size) {
  return repair.invalid >= 16 && repair.invalid * 4 > size;
}

}  // namespace

ArticleInput::Answer FileInput::next() {
  if (done_) return std::nullopt;
  done_ = true;
  auto content = read_all(stream_, max_record_);
  if (!content) return problem_answer(name_, 0, std::move(content.error()));
  Document document;
  document.uri = repaired(name_);
  document.kind = kind_;
  if (!stream_.decoded_from().empty()) {
    document.warnings.push_back(fmt::format("decoded from {}", stream_.decoded_from()));
  }
  if (kind_ == Document::Kind::text) {
    const std::size_t size = content->size();
    const Utf8Repair repair = repair_utf8(*content);
    if (is_another_encoding(repair, size)) {
      return problem_answer(name_, 0, "is not UTF-8; convert it first, as with iconv -f WINDOWS-1251 -t UTF-8");
    }
    warn(repair, document.warnings);
    if (content->find_first_not_of(" \t\r\n\f\v") == std::string::npos) return problem_answer(name_, 0, "has no text");
  }
  document.content = std::move(*content);
  return document;
}

}  // namespace dragoman
