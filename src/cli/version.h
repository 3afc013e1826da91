#pragma once

#include <string_view>

namespace dragoman {

/// As in CMakeLists.txt, which defines it.
inline constexpr std::string_view program_version = DRAGOMAN_VERSION;

}  // namespace dragoman
