#include "cli/colors.h"

#include <cstdlib>

#include <fmt/format.h>

namespace dragoman {

Colors Colors::choose(std::string_view when, bool terminal) {
  if (when == "always") return Colors(true);
  if (when == "never") return Colors(false);
  const char* no_color = std::getenv("NO_COLOR");  // no-color.org
  return Colors(terminal && (no_color == nullptr || *no_color == '\0'));
}

std::string Colors::paint(std::string_view code, std::string_view text) const {
  if (!on_ || text.empty()) return std::string(text);
  return fmt::format("\x1b[{}m{}\x1b[0m", code, text);
}

}  // namespace dragoman
