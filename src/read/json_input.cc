#include "read/json_input.h"

#include <fmt/format.h>

#include <utility>

#include "read/binary_data.h"
#include "read/json_record.h"
#include "read/size_text.h"
#include "read/utf8_repair.h"

namespace dragoman {
namespace {

constexpr std::size_t binary_sample = 4096;

ArticleInput::Answer read_record(std::string json, const std::string& name, std::uint64_t number, std::uint64_t line,
                                 const TextStream& stream, const ReadOptions& options) {
  Document row;
  row.uri = fmt::format("{}#{}", repaired(name), number);
  row.kind = Document::Kind::row;
  if (!stream.decoded_from().empty()) row.warnings.push_back(fmt::format("decoded from {}", stream.decoded_from()));
  if (auto read = read_json_record(std::move(json), options, row); !read) {
    return problem_answer(name, line, std::move(read.error()));
  }
  return row;
}

std::string too_long(const ReadOptions& options) {
  return "is longer than " + size_text(options.max_record) + "; skipped";
}

}  // namespace

ArticleInput::Answer JsonLinesInput::next() {
  std::string line;
  while (!done_) {
    const auto outcome = lines_.next(line);
    if (!outcome) {
      done_ = true;
      return problem_answer(name_, lines_.number(), outcome.error());
    }
    if (*outcome == Lines::Outcome::end) {
      done_ = true;
      if (!any_) return problem_answer(name_, 0, lines_.number() == 1 ? "is empty" : "has no records");
      break;
    }
    const bool skipped = *outcome == Lines::Outcome::too_long;
    if (!skipped && line.find_first_not_of(" \t\r") == std::string::npos) continue;
    const bool first = !std::exchange(any_, true);
    if (skipped) return problem_answer(name_, lines_.number(), too_long(options_));
    if (first) {
      if (auto binary = binary_data(std::string_view(line).substr(0, binary_sample))) {
        done_ = true;
        return problem_answer(name_, 0, std::move(*binary));
      }
    }
    return read_record(std::move(line), name_, lines_.number(), lines_.number(), lines_.stream(), options_);
  }
  return std::nullopt;
}

ArticleInput::Answer JsonDocumentInput::next() {
  if (done_) return std::nullopt;
  std::string value;
  const auto outcome = values_.next(value);
  if (!outcome) {
    done_ = true;
    return problem_answer(name_, values_.line(), outcome.error());
  }
  if (*outcome == JsonValues::Outcome::end) {
    done_ = true;
    if (!any_) return problem_answer(name_, 0, "has no records");
    if (!values_.closed()) return problem_answer(name_, 0, "the JSON array is cut off: its ] is missing");
    return std::nullopt;
  }
  const bool first = !std::exchange(any_, true);
  if (*outcome == JsonValues::Outcome::too_long) return problem_answer(name_, values_.line(), too_long(options_));
  if (first) {
    if (auto binary = binary_data(std::string_view(value).substr(0, binary_sample))) {
      done_ = true;
      return problem_answer(name_, 0, std::move(*binary));
    }
  }
  return read_record(std::move(value), name_, values_.number(), values_.line(), values_.stream(), options_);
}

}  // namespace dragoman
