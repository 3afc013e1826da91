#include "read/input_format.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "article/ascii_lower.h"

namespace dragoman {
namespace {

using Named = std::pair<std::string_view, InputFormat>;

constexpr auto words = std::to_array<Named>({
    {"auto", InputFormat::automatic},
    {"text", InputFormat::text},
    {"jsonl", InputFormat::jsonl},
    {"csv", InputFormat::csv},
    {"tsv", InputFormat::tsv},
    {"parquet", InputFormat::parquet},
    {"html", InputFormat::html},
});

constexpr auto extensions = std::to_array<Named>({
    {"txt", InputFormat::text},
    {"text", InputFormat::text},
    {"jsonl", InputFormat::jsonl},
    {"ndjson", InputFormat::jsonl},
    {"json", InputFormat::jsonl},
    {"csv", InputFormat::csv},
    {"tsv", InputFormat::tsv},
    {"parquet", InputFormat::parquet},
    {"html", InputFormat::html},
    {"htm", InputFormat::html},
});

// The file's extension in lower case, without ".gz": "news.JSONL.gz" gives "jsonl". Empty for hidden and bare names.
std::string extension(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  std::string name = ascii_lower(slash == std::string_view::npos ? path : path.substr(slash + 1));
  if (name.ends_with(".gz")) name.resize(name.size() - 3);
  const std::size_t dot = name.rfind('.');
  return dot == std::string::npos || dot == 0 ? std::string() : name.substr(dot + 1);
}

}  // namespace

std::string_view to_string(InputFormat format) { return std::ranges::find(words, format, &Named::second)->first; }

std::optional<InputFormat> parse_input_format(std::string_view word) {
  const auto* found = std::ranges::find(words, word, &Named::first);
  if (found == words.end()) return std::nullopt;
  return found->second;
}

InputFormat format_of_name(std::string_view path) {
  const auto* found = std::ranges::find(extensions, extension(path), &Named::first);
  return found == extensions.end() ? InputFormat::automatic : found->second;
}

bool is_json_document(std::string_view path) { return extension(path) == "json"; }

InputFormat format_of_content(std::string_view head) {
  const auto skip_space = [](std::string_view text) {
    const std::size_t at = text.find_first_not_of(" \t\r\n");
    return at == std::string_view::npos ? std::string_view() : text.substr(at);
  };
  if (head.starts_with("PAR1")) return InputFormat::parquet;
  head = skip_space(head);
  if (head.starts_with('{')) return InputFormat::jsonl;
  if (head.starts_with('[') && skip_space(head.substr(1)).starts_with('{')) return InputFormat::jsonl;
  const std::string start = ascii_lower(head.substr(0, 16));
  if (start.starts_with("<!doctype html") || start.starts_with("<html")) return InputFormat::html;
  return InputFormat::text;
}

}  // namespace dragoman
