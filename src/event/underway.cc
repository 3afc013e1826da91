#include "event/underway.h"

#include <algorithm>

#include "article/plover.h"
#include "event/merge.h"

namespace dragoman {
namespace {

bool all_among(const Article& article, const std::vector<std::uint32_t>& some, const std::vector<std::uint32_t>& all) {
  return std::all_of(some.begin(), some.end(), [&](std::uint32_t one) {
    return std::any_of(all.begin(), all.end(), [&](std::uint32_t other) { return same_actor(article, one, other); });
  });
}

bool same_deed(const Article& article, const Event& folded, EventCode deed, const Event& other) {
  return other.code == deed && !folded.actors.empty() && all_among(article, folded.actors, other.actors) &&
         (other.recipients.empty() || all_among(article, folded.recipients, other.recipients));
}

}  // namespace

void Underway::settle(Article& article) const {
  for (const auto& [number, deed] : folded_) {
    Event& event = article.events[number];
    const auto same = std::find_if(going_on_.begin(), going_on_.end(), [&, of = deed](std::size_t other) {
      return same_deed(article, event, of, article.events[other]);
    });
    if (same == going_on_.end()) continue;
    event.code = deed;
    event.mode = article.events[*same].mode;
    event.cameo = cameo(event.code, event.mode);
  }
}

}  // namespace dragoman
