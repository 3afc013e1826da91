#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace dragoman {

/// `dragoman lexicon compile`: writes the compiled names of the program's lexicon to `file`, or the gazetteer of a
/// `table` where one is given. Returns an ExitCode.
int compile_lexicon(const std::string& table, const std::string& file);

/// `dragoman lexicon check [FOLDER...]`: prints what is wrong with the program's lexicon, or with folders laid over it,
/// a line each with file and line. Returns an ExitCode; anything wrong is unreadable_input.
int check_lexicon(const std::vector<std::filesystem::path>& laid_over);

}  // namespace dragoman
