#include "read/csv_input.h"

#include <fmt/format.h>

#include <utility>

#include "read/binary_data.h"
#include "read/json_text.h"
#include "read/size_text.h"
#include "read/utf8_repair.h"

namespace dragoman {
namespace {

constexpr std::size_t sample_size = 4096;

std::optional<std::string> take(std::vector<std::string>& fields, std::optional<std::size_t> column) {
  if (!column || *column >= fields.size() || fields[*column].empty()) return std::nullopt;
  return std::move(fields[*column]);
}

}  // namespace

CsvInput::CsvInput(std::string name, TextStream stream, char separator, const ReadOptions& options)
    : name_(std::move(name)), stream_(std::move(stream)), separator_(separator), options_(options) {}

ArticleInput::Answer CsvInput::end_with(std::uint64_t line, std::string what, ReadProblem::Kind kind) {
  done_ = true;
  return problem_answer(name_, line, std::move(what), kind);
}

// Reads the names of the columns; an answer only where that fails.
ArticleInput::Answer CsvInput::start() {
  auto head = stream_.peek(sample_size);
  if (!head) return end_with(0, std::move(head.error()));
  if (head->empty()) return end_with(0, "is empty");
  if (auto binary = binary_data(head->substr(0, sample_size))) return end_with(0, std::move(*binary));
  const char separator = separator_ != 0 ? separator_ : guess_separator(*head);
  records_.emplace(std::move(stream_), separator, options_.max_record);
  const auto outcome = records_->next(names_);
  if (!outcome) return end_with(1, outcome.error());
  if (*outcome != CsvRecords::Outcome::record) return end_with(1, "has no line that names its columns");
  if (records_->field_count() > CsvRecords::max_fields) {
    return end_with(1, fmt::format("has more than {} columns", CsvRecords::max_fields));
  }
  for (std::string& name : names_) {
    repair_utf8(name);
    name.erase(0, name.find_first_not_of(' '));
    name.erase(name.find_last_not_of(' ') + 1);
  }
  auto map = map_columns(names_, options_);
  if (!map) return end_with(0, std::move(map.error()), ReadProblem::Kind::usage);
  map_ = std::move(*map);
  return std::nullopt;
}

ArticleInput::Answer CsvInput::next() {
  if (done_) return std::nullopt;
  if (!records_) {
    if (auto failed = start()) return failed;
  }
  std::vector<std::string> fields;
  const auto outcome = records_->next(fields);
  if (!outcome) return end_with(records_->line(), outcome.error());
  switch (*outcome) {
    case CsvRecords::Outcome::end:
      done_ = true;
      if (!any_) return problem_answer(name_, 0, "has no records");
      return std::nullopt;
    case CsvRecords::Outcome::too_long:
      any_ = true;
      return problem_answer(name_, records_->line(), "is longer than " + size_text(options_.max_record) + "; skipped");
    case CsvRecords::Outcome::unclosed_quote:
      return end_with(records_->line(), "is cut off: a quote is never closed");
    case CsvRecords::Outcome::record:
      break;
  }
  any_ = true;
  return row(fields);
}

ArticleInput::Answer CsvInput::row(std::vector<std::string>& fields) {
  const std::uint64_t line = records_->line();
  if (records_->field_count() > names_.size()) {
    return problem_answer(name_, line,
                          fmt::format("has {} fields where the first line names {}; a field that holds a separator "
                                      "must stand in quotes",
                                      records_->field_count(), names_.size()));
  }
  Document document;
  document.uri = fmt::format("{}#{}", repaired(name_), line);
  document.kind = Document::Kind::row;
  if (!records_->stream().decoded_from().empty()) {
    document.warnings.push_back(fmt::format("decoded from {}", records_->stream().decoded_from()));
  }
  for (std::string& field : fields) warn(repair_utf8(field), document.warnings);
  if (fields.size() < names_.size()) {
    document.warnings.push_back(fmt::format("the row ends after {} of {} columns", fields.size(), names_.size()));
  }
  document.extra.assign(1, '{');
  for (const std::size_t i : map_.extra) {
    if (i >= fields.size()) break;
    if (document.extra.size() > 1) document.extra += ',';
    append_json_string(names_[i], document.extra);
    document.extra += ':';
    append_json_string(fields[i], document.extra);
  }
  document.extra += '}';
  document.id = take(fields, map_[Field::id]);
  document.published = take(fields, map_[Field::published]);
  document.title = take(fields, map_[Field::title]);
  document.url = take(fields, map_[Field::url]);
  document.publisher = take(fields, map_[Field::publisher]);
  document.language = take(fields, map_[Field::language]);
  auto text = take(fields, map_[Field::text]);
  if (!text || text->find_first_not_of(" \t\r\n\f\v") == std::string::npos) {
    return problem_answer(name_, line, fmt::format("its \"{}\" is empty", column(options_, Field::text)));
  }
  document.content = std::move(*text);
  return document;
}

}  // namespace dragoman
