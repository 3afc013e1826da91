#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "article/article.h"

namespace dragoman {

/// Which state "the country", "the kingdom" and the like mean: the one that was named last before the mention as a
/// place or by its own name, in this sentence or the two before, but no state or government that is the subject of the
/// mention's own clause ("Tehran seeks to bolster the country", "Tehran, which arms the country"). Its code; nothing
/// where none was named. Thread-safe.
std::optional<std::string> state_meant(const Article& article, std::uint32_t mention);

}  // namespace dragoman
