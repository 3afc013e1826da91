#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

#include "read/document.h"
#include "read/read_problem.h"

namespace dragoman {

/// The articles of one opened input, in order. What is wrong with one record is that record's problem and the next
/// call goes on behind it; what is wrong with the whole input is its last answer.
class ArticleInput {
 public:
  using Answer = std::optional<tl::expected<Document, ReadProblem>>;

  ArticleInput() = default;
  ArticleInput(const ArticleInput&) = delete;
  ArticleInput& operator=(const ArticleInput&) = delete;
  virtual ~ArticleInput() = default;

  /// Nothing at the end, and at every call after it.
  virtual Answer next() = 0;
  /// Bytes of the file that were read so far.
  [[nodiscard]] virtual std::uint64_t consumed() const = 0;
};

/// An answer that says what is wrong, for inputs to build.
inline ArticleInput::Answer problem_answer(const std::string& source, std::uint64_t line, std::string what,
                                           ReadProblem::Kind kind = ReadProblem::Kind::unreadable) {
  return tl::expected<Document, ReadProblem>(tl::unexpected(ReadProblem{{source, line, std::move(what)}, kind}));
}

}  // namespace dragoman
