#pragma once

#include <functional>
#include <span>
#include <string>

#include "eval/scores.h"

namespace dragoman {

/// Of which cells the sentences are given.
using WantedCells = std::function<bool(const Cell&)>;

/// The figures as JSON: one object, or (`lines`) a line for each type, "micro", "macro" and each cell that is not
/// empty. Types are listed in the order of `names`, NONE last. Ends with a line break.
std::string report_json(const Scores& scores, std::span<const std::string> names, const WantedCells& wanted,
                        bool lines);

/// The names of the types that are in gold or coded, in the order of `names`.
std::vector<std::string> names_in(const Scores& scores, std::span<const std::string> names);

}  // namespace dragoman
