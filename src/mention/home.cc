#include "mention/home.h"

#include <algorithm>
#include <unordered_map>

#include "mention/lies_in.h"
#include "mention/sides.h"

namespace dragoman {

std::optional<std::string> home_of(const Article& article) {
  std::unordered_map<std::string, std::size_t> times;
  std::unordered_map<std::string, std::size_t> places;  // beyond the dateline
  std::string from;
  for (const Mention& mention : article.mentions) {
    if (const Place* place = mention.place()) {
      if (in_name_of_body(mention)) continue;
      const bool dateline = mention.head < article.sentences[mention.sentence].dateline;
      if (dateline) from = place->country;
      if (!dateline) ++places[place->country];
      ++times[place->country];
    } else if (mention.actor() != nullptr && is_state(mention.actor()->country)) {
      ++times[mention.actor()->country];
    }
  }
  if (from.empty()) return {};
  times.erase("");
  const bool most = std::all_of(times.begin(), times.end(), [&](const auto& one) { return one.second <= times[from]; });
  // "NAIROBI - Fighting goes on in Sudan": reporters sit across the border
  const std::size_t named = places[from];
  const bool here = std::all_of(places.begin(), places.end(),
                                [&](const auto& one) { return one.first.empty() || one.second <= named; });
  return most && here ? std::optional(from) : std::nullopt;
}

}  // namespace dragoman
