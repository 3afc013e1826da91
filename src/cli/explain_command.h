#pragma once

#include <string>

#include "cli/colors.h"
#include "engine/engine.h"
#include "read/read_options.h"

namespace dragoman {

/// `dragoman explain TEXT|FILE`: codes the text, or each article of the file if there is one of that name, and prints
/// what was found and why. Returns an ExitCode.
int explain(const std::string& text_or_file, const ReadOptions& options, const Engine& engine, const Colors& colors);

}  // namespace dragoman
