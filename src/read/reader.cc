#include "read/reader.h"

#include <algorithm>
#include <utility>

#include "read/byte_source.h"
#include "read/csv_input.h"
#include "read/file_input.h"
#include "read/json_input.h"
#include "read/parquet_input.h"
#include "read/text_stream.h"

namespace dragoman {
namespace {

constexpr std::size_t sample_size = 4096;

bool is_array(std::string_view head) {
  const std::size_t start = head.find_first_not_of(" \t\r\n");
  return start != std::string_view::npos && head[start] == '[';
}

}  // namespace

Reader::Reader(const std::vector<std::string>& arguments, ReadOptions options)
    : options_(std::move(options)), list_(list_inputs(arguments, options_)) {
  for (const auto& input : list_.inputs) {
    const auto* file = std::get_if<InputFile>(&input);
    if (file == nullptr || !total_) continue;
    if (file->size)
      *total_ += *file->size;
    else
      total_.reset();
  }
}

Reader::~Reader() = default;

std::optional<tl::expected<Document, ReadProblem>> Reader::next() {
  while (true) {
    if (current_) {
      if (auto answer = current_->next()) return answer;
      current_.reset();
      finished_ += std::exchange(current_size_, 0);
    }
    if (next_input_ == list_.inputs.size()) return std::nullopt;
    const auto& input = list_.inputs[next_input_++];
    if (const auto* problem = std::get_if<ReadProblem>(&input)) return tl::unexpected(*problem);
    if (auto failed = open(std::get<InputFile>(input))) return failed;
  }
}

// Makes `current_`; an answer only where that fails.
std::optional<tl::expected<Document, ReadProblem>> Reader::open(const InputFile& input) {
  current_size_ = input.size.value_or(0);
  auto file = FileHandle::open(input.path);
  if (!file) return problem_answer(input.path, 0, std::move(file.error()));
  InputFormat format = options_.format;
  if (format == InputFormat::automatic) format = format_of_name(input.path);
  if (format == InputFormat::parquet) {
    current_ = std::make_unique<ParquetInput>(input.path, std::move(*file), options_);
    return std::nullopt;
  }
  TextStream stream{ByteSource(std::move(*file))};
  if (format == InputFormat::automatic) {
    const auto head = stream.peek(sample_size);
    if (!head) return problem_answer(input.path, 0, head.error());
    format = format_of_content(*head);
  }
  switch (format) {
    case InputFormat::jsonl: {
      // An array may stand in a file of any name; its first character tells it from lines of objects.
      const auto head = stream.peek(1);
      if (!head) return problem_answer(input.path, 0, head.error());
      if (is_json_document(input.path) || is_array(*head)) {
        current_ = std::make_unique<JsonDocumentInput>(input.path, std::move(stream), options_);
      } else {
        current_ = std::make_unique<JsonLinesInput>(input.path, std::move(stream), options_);
      }
      break;
    }
    case InputFormat::csv:
      current_ = std::make_unique<CsvInput>(input.path, std::move(stream), '\0', options_);
      break;
    case InputFormat::tsv:
      current_ = std::make_unique<CsvInput>(input.path, std::move(stream), '\t', options_);
      break;
    case InputFormat::html:
      current_ = std::make_unique<FileInput>(input.path, std::move(stream), Document::Kind::html, options_);
      break;
    default:
      current_ = std::make_unique<FileInput>(input.path, std::move(stream), Document::Kind::text, options_);
  }
  return std::nullopt;
}

std::optional<double> Reader::share_done() const {
  if (!total_) return std::nullopt;
  if (*total_ == 0) return 1.0;
  const std::uint64_t within = current_ ? std::min(current_->consumed(), current_size_) : 0;
  return std::min(1.0, static_cast<double>(finished_ + within) / static_cast<double>(*total_));
}

}  // namespace dragoman
