#pragma once

#include <string>
#include <vector>

#include "engine/engine.h"

namespace dragoman {

struct EvalOptions {
  std::string gold;                ///< file, or "-"
  std::string format;              ///< table, jsonl or json; empty: table
  bool sentences = false;          ///< those behind every cell of the confusion table
  std::vector<std::string> cells;  ///< "GOLD:CODED": those behind these; * is any type
  std::string color = "auto";
  CodingOptions coding;
  int threads = 1;
};

/// `dragoman eval`: codes the texts of a gold file (docs/eval.md) and prints how right the events are. A line that is
/// wrong is named on standard error and costs itself alone. Returns an ExitCode.
int evaluate(const EvalOptions& options, const Engine& engine);

}  // namespace dragoman
