#include "read/size_text.h"

#include <array>

namespace dragoman {

std::string size_text(std::uint64_t bytes) {
  constexpr std::array units{" bytes", " KiB", " MiB", " GiB"};
  std::size_t unit = 0;
  while (unit + 1 < units.size() && bytes != 0 && bytes % 1024 == 0) {
    bytes /= 1024;
    ++unit;
  }
  return std::to_string(bytes) + units[unit];
}

}  // namespace dragoman
