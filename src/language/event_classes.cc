#include "language/event_classes.h"

#include <string_view>

#include <fmt/format.h>

namespace dragoman {

tl::expected<std::vector<std::optional<EventCode>>, Problem> event_classes(const ModelFile& file) {
  for (const auto& [tensor, lines] : {std::pair<const char*, std::string_view>{"text.role", "none\nactor\nrecipient"},
                                      {"text.status", "reported\nplanned\nhypothetical\nnegated\nhistorical"}}) {
    const auto found = file.text(tensor);
    if (!found) return tl::unexpected(found.error());
    if (*found != lines) return tl::unexpected(file.problem(tensor, "is not the list that it must be"));
  }
  const auto events = file.lines("text.event");
  if (!events) return tl::unexpected(events.error());
  std::vector<std::optional<EventCode>> classes;
  for (const std::string_view line : *events) {
    classes.push_back(parse_event_code(line));
    if (!classes.back() && line != "NONE") {
      return tl::unexpected(file.problem("text.event", fmt::format("has a name that is not known: {}", line)));
    }
  }
  if (classes.size() != event_codes + 1)
    return tl::unexpected(file.problem("text.event", "has not as many lines as it should"));
  return classes;
}

}  // namespace dragoman
