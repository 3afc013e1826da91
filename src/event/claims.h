#pragma once

#include <cstdint>
#include <optional>

#include "article/article.h"

namespace dragoman {

/// The attribution whose content holds the trigger: of several, the one with the shortest content.
std::optional<std::uint32_t> carrier(const Article& article, Span trigger);

/// Whether the one who says so (Event::attributed_to) is a side of the event: the same mention or entity, or of the
/// same country. Nothing where it is not known who speaks.
std::optional<ClaimedBy> claimed_by(const Article& article, const Event& event);

}  // namespace dragoman
