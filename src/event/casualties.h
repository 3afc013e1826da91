#pragma once

#include <cstdint>
#include <optional>

#include "article/event.h"

namespace dragoman {

/// The bounds, 0 and the greatest number where open.
std::int64_t least(const Casualties& count);
std::int64_t most(const Casualties& count);

/// No number fits both: "5" and "at least 7".
bool contradict(const std::optional<Casualties>& one, const std::optional<Casualties>& other);

/// One number from two tellings of the same happening: what both bounds allow ("dozens" and "35" are 35). Where they
/// contradict each other, or count the victims of different sides, that of the recipients stays, else the one told
/// first, as news tells the whole before its parts.
void unite_casualties(std::optional<Casualties>& kept, const std::optional<Casualties>& other);

}  // namespace dragoman
