#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include <tl/expected.hpp>

#include "article/plover.h"
#include "article/problem.h"
#include "language/model_file.h"
#include "language/softmax.h"

namespace dragoman {

/// The classes of events of a model's `text.event`, in its order: each code once, and nothing for NONE. Its `text.role`
/// and `text.status` must be the lists that every model has.
tl::expected<std::vector<std::optional<EventCode>>, Problem> event_classes(const ModelFile& file);

/// What a Clue or a Reading says of a word's event, from the scores of these classes and of the statuses.
template <typename Told>
void tell_event(std::span<const std::optional<EventCode>> classes, std::span<const float> event,
                std::span<const float> status, Told& told) {
  const float codes = softmax(event, [&](std::size_t n, float share) {
    (classes[n] ? told.codes[static_cast<std::size_t>(*classes[n])] : told.none) = share;
  });
  told.none /= codes;
  for (float& code : told.codes) code /= codes;
  const float statuses = softmax(status, [&](std::size_t n, float share) { told.status[n] = share; });
  for (float& one : told.status) one /= statuses;
}

}  // namespace dragoman
