#include "read/parquet_input.h"

#include <fmt/format.h>

#include <utility>
#include <vector>

#include "read/json_text.h"
#include "read/size_text.h"
#include "read/utf8_repair.h"

namespace dragoman {
namespace {

std::optional<std::string> take(std::vector<std::optional<std::string>>& values, std::optional<std::size_t> column) {
  if (!column || !values[*column] || values[*column]->empty()) return std::nullopt;
  return std::move(values[*column]);
}

// JSON has no numbers for infinity and "not a number".
bool is_finite(std::string_view number) {
  return number == "true" || number == "false" || number.find_first_of("in") == std::string_view::npos;
}

}  // namespace

ArticleInput::Answer ParquetInput::end_with(std::string what, ReadProblem::Kind kind) {
  done_ = true;
  rows_.reset();
  return problem_answer(name_, 0, std::move(what), kind);
}

// Opens the table; an answer only where that fails.
ArticleInput::Answer ParquetInput::start() {
  if (!file_.size()) return end_with("cannot be read from a pipe; name a file");
  if (file_.size() == 0U) return end_with("is empty");
  auto rows = DuckdbRows::open_parquet(file_.descriptor());
  if (!rows) return end_with(fmt::format("is no readable Parquet: {}", rows.error()));
  rows_.emplace(std::move(*rows));
  auto map = map_columns(rows_->columns(), options_);
  if (!map) return end_with(std::move(map.error()), ReadProblem::Kind::usage);
  map_ = std::move(*map);
  const std::size_t text = *map_[Field::text];
  if (!rows_->is_text(text)) {
    return end_with(fmt::format("its column \"{}\" holds {}, not text", rows_->columns()[text], rows_->type(text)),
                    ReadProblem::Kind::usage);
  }
  return std::nullopt;
}

ArticleInput::Answer ParquetInput::next() {
  if (done_) return std::nullopt;
  if (!rows_) {
    if (auto failed = start()) return failed;
  }
  std::vector<std::optional<std::string>> values;
  const auto more = rows_->next(values);
  if (!more) return end_with(fmt::format("row {}: {}", number_ + 1, more.error()));
  if (!*more) {
    if (number_ == 0) return end_with("has no records");
    done_ = true;
    rows_.reset();
    return std::nullopt;
  }
  ++number_;
  return row(values);
}

ArticleInput::Answer ParquetInput::row(std::vector<std::optional<std::string>>& values) {
  Document document;
  document.uri = fmt::format("{}#{}", repaired(name_), number_);
  document.kind = Document::Kind::row;
  for (auto& value : values) {
    if (value) warn(repair_utf8(*value), document.warnings);
  }
  document.extra.assign(1, '{');
  for (const std::size_t i : map_.extra) {
    if (document.extra.size() > 1) document.extra += ',';
    append_json_string(rows_->columns()[i], document.extra);
    document.extra += ':';
    const JsonKind kind = rows_->json_kind(i);
    if (!values[i])
      document.extra += "null";
    else if (kind == JsonKind::json || (kind == JsonKind::plain && is_finite(*values[i])))
      document.extra += *values[i];
    else
      append_json_string(*values[i], document.extra);
  }
  document.extra += '}';
  document.id = take(values, map_[Field::id]);
  document.published = take(values, map_[Field::published]);
  document.title = take(values, map_[Field::title]);
  document.url = take(values, map_[Field::url]);
  document.publisher = take(values, map_[Field::publisher]);
  document.language = take(values, map_[Field::language]);
  auto text = take(values, map_[Field::text]);
  if (!text || text->find_first_not_of(" \t\r\n\f\v") == std::string::npos) {
    return problem_answer(name_, 0, fmt::format("row {}: its \"{}\" is empty", number_, column(options_, Field::text)));
  }
  if (text->size() > options_.max_record) {
    return problem_answer(name_, 0,
                          fmt::format("row {}: is longer than {}; skipped", number_, size_text(options_.max_record)));
  }
  document.content = std::move(*text);
  return document;
}

}  // namespace dragoman
