#pragma once

#include <cstddef>
#include <vector>

#include "article/article.h"

namespace dragoman {

/// Deeds of which an article says that they are going on. A noun that names one of them elsewhere tells no plan, though
/// the model, which reads one sentence, may think so: "troops continue to withdraw ... the withdrawal is welcome".
class Underway {
 public:
  /// The event, by its place in Article::events, is going on, as words say.
  void going_on(std::size_t event) { going_on_.push_back(event); }
  /// The event is planned only as the model sees it, and was folded from this deed.
  void folded(std::size_t event, EventCode deed) { folded_.push_back({event, deed}); }
  /// Makes of the folded events the deeds that are going on, where actors are the same and recipients do not
  /// contradict. Events have to stand where they were added. Their product in time.
  void settle(Article& article) const;

 private:
  struct Folded {
    std::size_t event;
    EventCode deed;
  };
  std::vector<std::size_t> going_on_;
  std::vector<Folded> folded_;
};

}  // namespace dragoman
