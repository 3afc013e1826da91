#pragma once

#include <cstdint>
#include <string>

#include <tl/expected.hpp>

#include "article/problem.h"
#include "cli/colors.h"

namespace dragoman {

/// Prints the events of a store to standard output, a line each: date, who, what, to whom, where, and the words; then
/// how many there are of each type. One query that a user could write.
tl::expected<void, Problem> show_store(const std::string& path, std::uint64_t limit, const Colors& colors);

}  // namespace dragoman
