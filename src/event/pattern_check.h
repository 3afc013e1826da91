#pragma once

#include <vector>

#include "article/problem.h"
#include "lexicon/folders.h"

namespace dragoman {

/// Everything that is wrong with the event patterns of a lexicon (events/), not only the first thing, in the order of
/// the files:
/// - lines that cannot be read;
/// - lines that never win, since others match wherever they do and are more specific, or as specific and stand first;
/// - lines that say the same words and mean another event, of which the one that wins is named;
/// - words of a line's sets with which it never wins;
/// - words that stand twice in a set, sets that nothing names, words of a set that win in no line.
/// What it says is certain as far as words go: it follows the matcher's specificity, not what parsers do. Of folders
/// laid over others only their own lines are blamed.
/// Each line is kept under the words of its rarest set, so the time is near linear in the lexicon; only lines that
/// share all their words and differ in `unless` are compared each with each.
std::vector<Problem> check_patterns(const LexiconFolders& folders);

}  // namespace dragoman
