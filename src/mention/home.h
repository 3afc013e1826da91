#pragma once

#include <optional>
#include <string>

#include "article/article.h"

namespace dragoman {

/// The state that a report is from, by its dateline, if no other is named more often in it. Linear in the mentions.
std::optional<std::string> home_of(const Article& article);

}  // namespace dragoman
