#include "article/event.h"

#include <array>

namespace dragoman {

std::string_view to_string(Status status) {
  constexpr std::array<std::string_view, 5> names = {"reported", "planned", "hypothetical", "negated", "historical"};
  return names[static_cast<std::size_t>(status)];
}

std::string_view to_string(DateBasis basis) {
  constexpr std::array<std::string_view, 5> names = {"clause", "sentence", "dateline", "published", "unknown"};
  return names[static_cast<std::size_t>(basis)];
}

std::string_view to_string(PlaceBasis basis) {
  constexpr std::array<std::string_view, 3> names = {"clause", "sentence", "dateline"};
  return names[static_cast<std::size_t>(basis)];
}

std::string_view to_string(ClaimedBy who) {
  constexpr std::array<std::string_view, 3> names = {"actor", "recipient", "third"};
  return names[static_cast<std::size_t>(who)];
}

std::string_view to_string(Victims who) {
  constexpr std::array<std::string_view, 3> names = {"actor", "recipient", "bystander"};
  return names[static_cast<std::size_t>(who)];
}

}  // namespace dragoman
