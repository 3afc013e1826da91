#pragma once

#include <string>
#include <vector>

#include "engine/engine.h"

namespace dragoman {

/// `dragoman parse INPUT...`: prints sentences, tokens, tags and trees as CoNLL-U. With `given_tokens` the inputs are
/// CoNLL-U whose tokens are kept as they are; else they are text. Output is in input order, whatever `threads`.
/// Returns an ExitCode.
int parse(const std::vector<std::string>& inputs, bool given_tokens, int threads, const Engine& engine);

}  // namespace dragoman
