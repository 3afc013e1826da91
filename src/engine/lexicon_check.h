#pragma once

#include <vector>

#include "article/problem.h"
#include "lexicon/folders.h"

namespace dragoman {

/// What is wrong with a lexicon: everything with its names (check_names) and its event patterns (check_patterns), and
/// of every other folder the first line that cannot be read.
std::vector<Problem> check_lexicon_folders(const LexiconFolders& folders);

}  // namespace dragoman
