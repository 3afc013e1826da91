#pragma once

#include <cstdint>
#include <string>

namespace dragoman {

/// `dragoman lexicon missing STORE`: prints the names of a store that the lexicon lacks, the most frequent first, as
/// lines of a `kind person` or `kind organisation` file: how often, in how many articles, sample sentences as comments,
/// then the name with the country and sectors that the articles most often tell (`---` and `-` where they tell none,
/// which has to be filled in). Returns an ExitCode.
int list_missing_names(const std::string& store, std::uint64_t limit);

}  // namespace dragoman
