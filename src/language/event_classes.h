#pragma once

#include <optional>
#include <vector>

#include <tl/expected.hpp>

#include "article/plover.h"
#include "article/problem.h"
#include "language/model_file.h"

namespace dragoman {

/// The classes of events of a model's `text.event`, in its order: each code once, and nothing for NONE. Its `text.role`
/// and `text.status` must be the lists that every model has.
tl::expected<std::vector<std::optional<EventCode>>, Problem> event_classes(const ModelFile& file);

}  // namespace dragoman
