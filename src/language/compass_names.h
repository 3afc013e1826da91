#pragma once

#include <cstdint>
#include <string_view>

#include "article/sentence.h"

namespace dragoman {

/// Whether two points of the compass that share a name begin at the token: "North and South Korea", the name three
/// tokens behind it.
bool begins_compass_pair(std::string_view text, const Sentence& sentence, std::uint32_t token);

/// Makes two names of each such pair: the first point of the compass has the place in the tree that the whole had, the
/// name with the second one is coordinated with it. Linear, and once more for each such pair. Thread-safe.
void part_compass_pairs(std::string_view text, Sentence& sentence);

}  // namespace dragoman
