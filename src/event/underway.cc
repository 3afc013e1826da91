#include "event/underway.h"

#include <algorithm>

#include "article/plover.h"
#include "event/same_actor.h"

namespace dragoman {
namespace {

bool same_deed(const Article& article, const Event& folded, EventCode deed, const Event& other) {
  return other.code == deed && !folded.actors.empty() && includes(article, other.actors, folded.actors) &&
         (other.recipients.empty() || includes(article, other.recipients, folded.recipients));
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
