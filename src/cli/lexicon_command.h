#pragma once

#include <string>

namespace dragoman {

/// `dragoman lexicon compile`: writes the compiled names of the program's lexicon to `file`. Returns an ExitCode.
int compile_lexicon(const std::string& file);

}  // namespace dragoman
