#include "article/problem.h"

namespace dragoman {

std::string to_string(const Problem& problem) {
  std::string text = problem.source;
  if (problem.line != 0) text += (text.empty() ? "line " : ": line ") + std::to_string(problem.line);
  if (!text.empty()) text += ": ";
  return text + problem.what;
}

}  // namespace dragoman
