#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dragoman {

/// Why `head`, the beginning of what should be text, is none: "binary data, not text (a PDF document)". By the
/// signature of common formats, else by many control characters. A stray NUL or escape does not make text binary.
std::optional<std::string> binary_data(std::string_view head);

}  // namespace dragoman
