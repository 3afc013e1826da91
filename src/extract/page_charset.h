#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

/// A page's bytes as UTF-8. Bytes that are UTF-8 stay what they are, whatever the page says; else the encoding that a
/// <meta> among the first 4 KiB names, else windows-1252, as browsers do (WHATWG Encoding). What the encoding does not
/// have becomes U+FFFD. Tells what was done as warnings.
std::string page_to_utf8(std::string bytes, std::vector<std::string>& warnings);

/// The encoding that a page's <meta> names, in lower case; empty where none does.
std::string declared_charset(std::string_view page);

}  // namespace dragoman
