#pragma once

#include <string>

#include "read/article_input.h"
#include "read/read_options.h"
#include "read/text_stream.h"

namespace dragoman {

/// A file that is one article of plain text, which comes back to the code point but for the byte order mark, or one
/// page (HTML), whose bytes are kept: what they mean is found out by whoever reads the page (extract). Only UTF-16 is
/// decoded in both.
class FileInput final : public ArticleInput {
 public:
  /// `kind`: text or html.
  FileInput(std::string name, TextStream stream, Document::Kind kind, const ReadOptions& options)
      : name_(std::move(name)), stream_(std::move(stream)), kind_(kind), max_record_(options.max_record) {}

  Answer next() override;
  [[nodiscard]] std::uint64_t consumed() const override { return stream_.bytes().consumed(); }

 private:
  std::string name_;
  TextStream stream_;
  Document::Kind kind_;
  std::uint64_t max_record_;
  bool done_ = false;
};

}  // namespace dragoman
