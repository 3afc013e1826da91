#pragma once

#include <span>

#include "article/clue.h"

namespace dragoman {

/// The softmax of the scores of none, actor and recipient (text.role of model/FORMAT.md).
Part role_shares(std::span<const float, 3> scores);

}  // namespace dragoman
