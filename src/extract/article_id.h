#pragma once

#include <string>

#include "read/document.h"

namespace dragoman {

/// What names an article without an id of its own: 16 hexadecimal digits of a hash (XXH3) of its url, else of its
/// publisher, date and title as they are written, and of `text`. Never of where it was read, so the same article read
/// elsewhere has the same id. Store's `id~...` for one id with two texts is not decided here.
std::string hashed_id(const Document& document, const std::string& text);

}  // namespace dragoman
