#include "article/phrase_kind.h"

#include <algorithm>
#include <array>

namespace dragoman {
namespace {

// In the order of the enumeration.
constexpr std::array<std::string_view, 8> names = {"none", "body", "event", "person", "place", "team", "thing", "time"};

}  // namespace

std::string_view to_string(PhraseKind kind) { return names[static_cast<std::size_t>(kind)]; }

std::optional<PhraseKind> parse_phrase_kind(std::string_view text) {
  const auto found = std::find(names.begin(), names.end(), text);
  if (found == names.end()) return std::nullopt;
  return static_cast<PhraseKind>(found - names.begin());
}

}  // namespace dragoman
