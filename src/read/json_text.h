#pragma once

#include <string>
#include <string_view>

namespace dragoman {

/// Appends `text`, which is UTF-8, as a JSON string (RFC 8259): quotes, backslashes and control characters escaped.
void append_json_string(std::string_view text, std::string& out);

/// Replaces escapes that stand for no character by "\ufffd" within the text of a JSON value, in place: halves of
/// surrogate pairs, which JSON writers leave when they cut strings, and "\u0000". The count of what was replaced.
std::size_t repair_json_escapes(std::string& json);

}  // namespace dragoman
