#pragma once

#include <string>

#include <tl/expected.hpp>

#include "read/document.h"
#include "read/read_options.h"

namespace dragoman {

/// Reads one JSON object (RFC 8259) as an article: the fields of `options` into `row`, all other keys into `row.extra`,
/// compact, in their order, numbers as they are written. Text that is no UTF-8, unpaired surrogate escapes and U+0000
/// become U+FFFD with a warning. Of keys that come twice the last counts, with a warning.
///
/// The error says what is wrong with the record: cut off, no JSON, no object, no text, a text that is no string,
/// brackets more than 100 deep, more than 10,000 keys. Linear, without recursion.
tl::expected<void, std::string> read_json_record(std::string json, const ReadOptions& options, Document& row);

}  // namespace dragoman
