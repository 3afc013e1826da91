#pragma once

#include <string>

#include "read/article_input.h"
#include "read/json_values.h"
#include "read/lines.h"
#include "read/read_options.h"

namespace dragoman {

/// JSON Lines: one object a line; blank lines are passed over. Each bad line is one problem.
class JsonLinesInput final : public ArticleInput {
 public:
  JsonLinesInput(std::string name, TextStream stream, const ReadOptions& options)
      : name_(std::move(name)), options_(options), lines_(std::move(stream), options.max_record) {}

  Answer next() override;
  [[nodiscard]] std::uint64_t consumed() const override { return lines_.stream().bytes().consumed(); }

 private:
  std::string name_;
  const ReadOptions& options_;
  Lines lines_;
  bool any_ = false;
  bool done_ = false;
};

/// A JSON document: one array of objects, or objects one after another, over any number of lines.
class JsonDocumentInput final : public ArticleInput {
 public:
  JsonDocumentInput(std::string name, TextStream stream, const ReadOptions& options)
      : name_(std::move(name)), options_(options), values_(std::move(stream), options.max_record) {}

  Answer next() override;
  [[nodiscard]] std::uint64_t consumed() const override { return values_.stream().bytes().consumed(); }

 private:
  std::string name_;
  const ReadOptions& options_;
  JsonValues values_;
  bool any_ = false;
  bool done_ = false;
};

}  // namespace dragoman
