#pragma once

#include <span>
#include <string>

#include "cli/colors.h"
#include "eval/report.h"
#include "eval/scores.h"

namespace dragoman {

/// The figures for people: a line for each type, the parts of matched events, the confusion table, and the sentences
/// behind the cells that are wanted. Types in the order of `names`.
std::string report_table(const Scores& scores, std::span<const std::string> names, const WantedCells& wanted,
                         const Colors& colors);

}  // namespace dragoman
