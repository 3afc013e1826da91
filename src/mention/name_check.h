#pragma once

#include <vector>

#include "article/problem.h"
#include "lexicon/folders.h"

namespace dragoman {

/// Everything that is wrong with the names of a lexicon (actors/ and places/), not only the first thing: lines that
/// cannot be read, an entity on two lines, a name of two organisations, two people or two states, a place listed twice.
/// Of folders laid over others only their own lines are blamed; that they replace names of the lexicon is their right.
/// In the order of the files.
std::vector<Problem> check_names(const LexiconFolders& folders);

}  // namespace dragoman
