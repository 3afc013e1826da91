#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "cli/colors.h"
#include "engine/engine.h"
#include "read/read_options.h"

namespace dragoman {

struct CodeOptions {
  std::vector<std::string> inputs;
  std::string output;  ///< path, "-" for standard output
  std::string format;  ///< of the output; empty: by the path's ending
  ReadOptions read;
  int threads = 1;
  CodingOptions coding;
  bool annotations = false;
};

/// `dragoman code`: reads, codes and writes all inputs, in input order whatever the number of threads; then says what
/// was done. Problems are named on standard error as they come. Returns an ExitCode.
int code(const CodeOptions& options, const Engine& engine);

}  // namespace dragoman
