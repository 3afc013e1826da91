#pragma once

#include <cstdint>
#include <vector>

#include "article/article.h"

namespace dragoman {

/// Two mentions of the same somebody: the same entity, else the same country and sectors in common.
bool same_actor(const Article& article, std::uint32_t one, std::uint32_t other);

/// The same by more than what is not told: a village of which nobody says whose it is may be anybody's, but is not its
/// villagers.
bool surely_same(const Article& article, std::uint32_t one, std::uint32_t other);

/// Everybody of `some` is somebody of `all`; nobody is.
bool includes(const Article& article, const std::vector<std::uint32_t>& all, const std::vector<std::uint32_t>& some);

}  // namespace dragoman
