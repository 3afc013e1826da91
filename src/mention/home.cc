#include "mention/home.h"

#include <algorithm>
#include <unordered_map>

#include "mention/sides.h"

namespace dragoman {

std::optional<std::string> home_of(const Article& article) {
  std::unordered_map<std::string, std::size_t> times;
  std::string from;
  for (const Mention& mention : article.mentions) {
    if (const Place* place = mention.place()) {
      if (mention.head < article.sentences[mention.sentence].dateline) from = place->country;
      ++times[place->country];
    } else if (mention.actor() != nullptr && is_state(mention.actor()->country)) {
      ++times[mention.actor()->country];
    }
  }
  if (from.empty()) return {};
  times.erase("");
  const bool most = std::all_of(times.begin(), times.end(), [&](const auto& one) { return one.second <= times[from]; });
  return most ? std::optional(from) : std::nullopt;
}

}  // namespace dragoman
