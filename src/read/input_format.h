#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace dragoman {

/// How an input's bytes are to be understood. `automatic`: by the file's name, else by its first bytes.
enum class InputFormat : std::uint8_t { automatic, text, jsonl, csv, tsv, parquet, html };

std::string_view to_string(InputFormat format);  ///< "auto", "text", "jsonl", ...
/// The inverse of `to_string`, as `--input-format` takes it; nothing for any other word.
std::optional<InputFormat> parse_input_format(std::string_view word);

/// The format that a file's name tells (letter case and a final ".gz" do not matter); `automatic` where it tells none.
InputFormat format_of_name(std::string_view path);

/// True for ".json" and ".json.gz": one object or one array, over any number of lines, rather than one object a line.
bool is_json_document(std::string_view path);

/// The format of data whose name tells none: `{` or `[{` begins JSON, a doctype or `<html` a page, all else is text.
/// `head` is the data's beginning without byte order mark.
InputFormat format_of_content(std::string_view head);

}  // namespace dragoman
