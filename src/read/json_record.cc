#include "read/json_record.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <unordered_map>
#include <utility>
#include <vector>

#include "read/json_text.h"
#include "read/utf8_repair.h"

namespace dragoman {
namespace {

constexpr std::size_t max_depth = 100;
constexpr std::size_t max_keys = 10'000;

// Takes the parser's events (nlohmann's SAX interface, which does not recurse) and fills the row.
class RowBuilder {
 public:
  using number_integer_t = nlohmann::json::number_integer_t;
  using number_unsigned_t = nlohmann::json::number_unsigned_t;
  using number_float_t = nlohmann::json::number_float_t;
  using string_t = nlohmann::json::string_t;
  using binary_t = nlohmann::json::binary_t;

  RowBuilder(const ReadOptions& options, std::size_t size) : options_(options), size_(size) {}

  bool null() { return scalar("null", "null"); }
  bool boolean(bool value) { return scalar(value ? "true" : "false", "true or false"); }
  bool number_integer(number_integer_t value) { return scalar(std::to_string(value), "a number"); }
  bool number_unsigned(number_unsigned_t value) { return scalar(std::to_string(value), "a number"); }
  bool number_float(number_float_t, const string_t& digits) { return scalar(digits, "a number"); }
  bool binary(binary_t&) { return false; }

  bool string(string_t& value) {
    if (depth_ == 0) return fail_no_object();
    if (const auto field = direct_field()) {
      values_[*field] = std::move(value);
      return true;
    }
    if (std::string* extra = begin_extra()) append_json_string(value, *extra);
    return true;
  }

  bool start_object(std::size_t) { return open('{', "an object"); }
  bool end_object() { return close('}'); }
  bool start_array(std::size_t) { return open('[', "a list"); }
  bool end_array() { return close(']'); }

  bool key(string_t& name) {
    if (depth_ > 1) {
      if (std::string* extra = begin_extra()) {
        append_json_string(name, *extra);
        *extra += ':';
      }
      return true;
    }
    field_.reset();
    for (std::size_t i = 0; i < field_count; ++i) {
      if (name == column(options_, static_cast<Field>(i))) field_ = i;
    }
    if (field_) {
      if (std::exchange(seen_[*field_], true)) warn_twice(name);
      values_[*field_].reset();
      return true;
    }
    const auto [place, is_new] = places_.try_emplace(name, extras_.size());
    if (is_new)
      extras_.emplace_back(name, std::string());
    else
      warn_twice(name);
    extra_ = place->second;
    extras_[extra_].second.clear();
    if (extras_.size() > max_keys) return fail(fmt::format("has more than {} keys", max_keys));
    return true;
  }

  template <typename Exception>
  bool parse_error(std::size_t position, const std::string&, const Exception& exception) {
    return fail_syntax(position, exception.what());
  }

  [[nodiscard]] const std::string& error() const { return error_; }

  tl::expected<void, std::string> finish(Document& row) {
    std::optional<std::string>& text = value(Field::text);
    if (!text) return tl::unexpected(missing_text());
    if (text->find_first_not_of(" \t\r\n\f\v") == std::string::npos) {
      return tl::unexpected(fmt::format("its \"{}\" is empty", column(options_, Field::text)));
    }
    row.content = std::move(*text);
    row.id = std::move(value(Field::id));
    row.published = std::move(value(Field::published));
    row.title = std::move(value(Field::title));
    row.url = std::move(value(Field::url));
    row.publisher = std::move(value(Field::publisher));
    row.language = std::move(value(Field::language));
    row.extra.assign(1, '{');
    for (const auto& [name, json] : extras_) {
      if (row.extra.size() > 1) row.extra += ',';
      append_json_string(name, row.extra);
      row.extra += ':';
      row.extra += json;
    }
    row.extra += '}';
    for (std::string& warning : warnings_) row.warnings.push_back(std::move(warning));
    return {};
  }

 private:
  std::optional<std::string>& value(Field field) { return values_[static_cast<std::size_t>(field)]; }

  // The field whose value comes next, if it stands directly in the record.
  [[nodiscard]] std::optional<std::size_t> direct_field() const { return depth_ == 1 ? field_ : std::nullopt; }

  // Where to write the next part of an unknown key's value, behind a comma where one is due; null within a field.
  std::string* begin_extra() {
    if (field_) return nullptr;
    std::string& json = extras_[extra_].second;
    if (!json.empty() && json.back() != '{' && json.back() != '[' && json.back() != ':') json += ',';
    return &json;
  }

  bool scalar(std::string_view json, std::string_view kind) {
    if (depth_ == 0) return fail_no_object();
    if (const auto field = direct_field()) {
      const auto which = static_cast<Field>(*field);
      const bool is_number = kind == "a number";
      if (json == "null") return true;
      if (is_number && (which == Field::id || which == Field::published)) {
        values_[*field] = std::string(json);
        return true;
      }
      return wrong_kind(which, kind);
    }
    if (std::string* extra = begin_extra()) *extra += json;
    return true;
  }

  bool open(char bracket, std::string_view kind) {
    if (depth_ == 0 && bracket == '[') return fail_no_object();
    if (depth_ == max_depth) return fail(fmt::format("has brackets more than {} deep", max_depth));
    if (const auto field = direct_field()) {
      if (!wrong_kind(static_cast<Field>(*field), kind)) return false;
    } else if (depth_ > 0) {
      if (std::string* extra = begin_extra()) *extra += bracket;
    }
    ++depth_;
    return true;
  }

  bool close(char bracket) {
    --depth_;
    if (depth_ > 0 && !field_) extras_[extra_].second += bracket;
    return true;
  }

  // Without its text a record is nothing; any other field of a wrong kind is left out.
  bool wrong_kind(Field field, std::string_view kind) {
    const auto name = column(options_, field);
    if (field == Field::text) return fail(fmt::format("its \"{}\" is {}, not a string", name, kind));
    warnings_.push_back(fmt::format("\"{}\" is {}, not a string; left out", name, kind));
    return true;
  }

  void warn_twice(const std::string& name) {
    constexpr std::size_t enough = 10;
    if (++twice_ <= enough) {
      warnings_.push_back(fmt::format("the key \"{}\" comes more than once; the last counts", name));
    }
  }

  bool fail(std::string why) {
    error_ = std::move(why);
    return false;
  }

  bool fail_no_object() { return fail("is no JSON object; a record is written {\"text\": \"...\"}"); }

  // nlohmann's "[json.exception.parse_error.101] parse error at line 1, column 9: syntax error while ...; last read:
  // ..."
  bool fail_syntax(std::size_t position, std::string_view message) {
    for (const std::string_view end : {"unexpected end of input", "missing closing quote"}) {
      if (message.find(end) != std::string_view::npos)
        return fail(fmt::format("the JSON is cut off after {} bytes", size_));
    }
    if (const auto end = message.find("; last read: "); end != std::string_view::npos) message = message.substr(0, end);
    if (const auto head = message.find("syntax error"); head != std::string_view::npos) message.remove_prefix(head);
    constexpr std::size_t longest = 200;
    return fail(fmt::format("is no JSON at byte {}: {}", position, message.substr(0, longest)));
  }

  [[nodiscard]] std::string missing_text() const {
    std::string message = fmt::format("has no \"{}\"", column(options_, Field::text));
    constexpr std::size_t named = 8;
    for (std::size_t i = 0; i < extras_.size() && i < named; ++i) {
      message += fmt::format("{}{}\"", i == 0 ? " (it has \"" : ", \"", extras_[i].first);
    }
    if (extras_.size() > named) message += ", ...";
    return extras_.empty() ? message : message + "); name the right key with --text-column";
  }

  const ReadOptions& options_;
  std::size_t size_;  // of the record
  std::array<std::optional<std::string>, field_count> values_;
  std::array<bool, field_count> seen_{};
  std::vector<std::pair<std::string, std::string>> extras_;  // unknown keys and their values' JSON
  std::unordered_map<std::string, std::size_t> places_;      // key to index into extras_
  std::vector<std::string> warnings_;
  std::optional<std::size_t> field_;  // of the record's key that was read last, if it is one of ours
  std::size_t extra_ = 0;             // else its index into extras_
  std::size_t depth_ = 0;
  std::size_t twice_ = 0;
  std::string error_;
};

}  // namespace

tl::expected<void, std::string> read_json_record(std::string json, const ReadOptions& options, Document& row) {
  warn(repair_utf8(json), row.warnings);
  if (const std::size_t replaced = repair_json_escapes(json); replaced != 0) {
    row.warnings.push_back(
        fmt::format("{} escape{} without a character replaced by U+FFFD", replaced, replaced == 1 ? "" : "s"));
  }
  RowBuilder builder(options, json.size());
  if (!nlohmann::json::sax_parse(json, &builder)) return tl::unexpected(builder.error());
  return builder.finish(row);
}

}  // namespace dragoman
