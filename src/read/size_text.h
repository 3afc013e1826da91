#pragma once

#include <cstdint>
#include <string>

namespace dragoman {

/// "64 MiB", "100 bytes": the largest unit that leaves no fraction.
std::string size_text(std::uint64_t bytes);

}  // namespace dragoman
