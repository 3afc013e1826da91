#include "article/event.h"

#include <algorithm>
#include <array>

namespace dragoman {
namespace {

constexpr std::array<std::string_view, 5> status_names = {"reported", "planned", "hypothetical", "negated",
                                                          "historical"};

}  // namespace

std::string_view to_string(Status status) { return status_names[static_cast<std::size_t>(status)]; }

std::optional<Status> parse_status(std::string_view text) {
  const auto found = std::find(status_names.begin(), status_names.end(), text);
  if (found == status_names.end()) return std::nullopt;
  return static_cast<Status>(found - status_names.begin());
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
