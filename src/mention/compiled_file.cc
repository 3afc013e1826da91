#include "mention/compiled_file.h"

#include <unistd.h>

#include <fstream>
#include <string>
#include <system_error>

namespace dragoman {

bool write_compiled(const std::filesystem::path& file, std::initializer_list<std::string_view> parts) {
  std::error_code error;
  std::filesystem::create_directories(file.parent_path(), error);
  const std::filesystem::path aside = file.string() + "." + std::to_string(::getpid());
  std::ofstream out(aside, std::ios::binary);
  for (const std::string_view part : parts) out.write(part.data(), static_cast<std::streamsize>(part.size()));
  out.close();
  if (out) std::filesystem::rename(aside, file, error);
  if (out && !error) return true;
  std::filesystem::remove(aside, error);
  return false;
}

}  // namespace dragoman
