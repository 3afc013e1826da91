#pragma once

#include <filesystem>
#include <initializer_list>
#include <string_view>

namespace dragoman {

/// Writes the parts one after another as a file that was made of others: aside, then renamed, so that whoever reads it
/// sees a whole one. Makes the folder it is in. False if it cannot be written.
[[nodiscard]] bool write_compiled(const std::filesystem::path& file, std::initializer_list<std::string_view> parts);

}  // namespace dragoman
