#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "read/reader.h"

namespace dragoman {

/// All that a reader gives, articles and problems apart.
struct Reading {
  std::vector<Document> documents;
  std::vector<ReadProblem> problems;

  [[nodiscard]] std::vector<std::string> texts() const {
    std::vector<std::string> all;
    for (const Document& document : documents) all.push_back(document.content);
    return all;
  }
  /// The only problem's words; fails the test where there is not exactly one.
  [[nodiscard]] std::string problem() const {
    EXPECT_EQ(problems.size(), 1U);
    return problems.empty() ? "" : to_string(problems[0]);
  }
};

inline Reading read_all(const std::vector<std::string>& inputs, const ReadOptions& options = {}) {
  Reading all;
  Reader reader(inputs, options);
  while (auto next = reader.next()) {
    if (next->has_value())
      all.documents.push_back(std::move(next->value()));
    else
      all.problems.push_back(next->error());
  }
  EXPECT_FALSE(reader.next().has_value()) << "the end stays the end";
  return all;
}

}  // namespace dragoman
