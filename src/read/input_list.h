#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "read/read_options.h"
#include "read/read_problem.h"

namespace dragoman {

/// One file, pipe or standard input ("-") to read.
struct InputFile {
  std::string path;
  std::optional<std::uint64_t> size;  ///< bytes; nothing for what is no regular file
};

/// What the INPUT arguments stand for, in their order. `skipped` counts the files in folders that are passed over.
struct InputList {
  std::vector<std::variant<InputFile, ReadProblem>> inputs;
  std::uint64_t skipped = 0;
};

/// A folder stands for the regular files in it and in its folders (linked folders are not followed), in order of
/// their paths' bytes, without hidden ones (".x") and, unless a format is asked for, without those whose extension is
/// none that `format_of_name` knows. An argument that names nothing but has one of *?[ is a pattern (glob(7)), in case
/// the shell did not expand it. Missing files, empty folders and patterns without match are problems.
InputList list_inputs(const std::vector<std::string>& arguments, const ReadOptions& options);

}  // namespace dragoman
