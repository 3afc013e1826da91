#pragma once

#include <cstdint>

#include "article/sentence.h"

namespace dragoman {

/// Steps in the tree between two tokens; as many as the sentence has tokens where no path joins them.
std::uint32_t tree_distance(const Sentence& sentence, std::uint32_t from, std::uint32_t to);

}  // namespace dragoman
