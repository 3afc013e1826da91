#pragma once

#include <iosfwd>

#include "engine/engine.h"

namespace dragoman {

/// `dragoman code --pairs -`: reads lines {"id","text","source":[b,e],"target":[b,e]} (code points, end exclusive) and
/// answers each with {"id","event","mode","quad","confidence","rule","scores"}, in the same order, using `threads`
/// threads. A line that is wrong is named in `errors` with its number and costs itself alone. Returns an ExitCode.
int code_pairs(std::istream& in, std::ostream& out, std::ostream& errors, const Engine& engine, int threads);

}  // namespace dragoman
