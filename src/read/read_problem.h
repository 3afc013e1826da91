#pragma once

#include <cstdint>

#include "article/problem.h"

namespace dragoman {

/// Why an input or record could not be read. `usage` is the caller's doing (a column that does not exist) and ends
/// the program with 2; `unreadable` is the input's and ends it with 1 once all other inputs are done.
struct ReadProblem : Problem {
  enum class Kind : std::uint8_t { unreadable, usage };
  Kind kind = Kind::unreadable;
};

}  // namespace dragoman
