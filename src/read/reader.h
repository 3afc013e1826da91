#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <tl/expected.hpp>

#include "read/article_input.h"
#include "read/document.h"
#include "read/input_list.h"
#include "read/read_options.h"
#include "read/read_problem.h"

namespace dragoman {

/// All articles of all inputs, one at a time, in the order of the arguments. What cannot be read comes as a problem in
/// its place and everything else goes on. Opens one file at a time and keeps a small multiple of
/// ReadOptions::max_record in memory, whatever the size of the inputs. Not thread-safe.
class Reader {
 public:
  /// `arguments`: files, folders, patterns, "-" for standard input (see list_inputs). Lists folders, opens nothing.
  Reader(const std::vector<std::string>& arguments, ReadOptions options);
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;
  ~Reader();

  /// The next article or problem; nothing at the end.
  std::optional<tl::expected<Document, ReadProblem>> next();

  /// How much of the inputs' bytes was read, 0..1; nothing where their size is not known (pipes).
  [[nodiscard]] std::optional<double> share_done() const;
  /// Files in folders that were passed over since their extension tells no format.
  [[nodiscard]] std::uint64_t skipped_files() const { return list_.skipped; }

 private:
  std::optional<tl::expected<Document, ReadProblem>> open(const InputFile& file);

  const ReadOptions options_;
  InputList list_;
  std::size_t next_input_ = 0;
  std::unique_ptr<ArticleInput> current_;
  std::optional<std::uint64_t> total_ = 0;  // bytes of all inputs
  std::uint64_t finished_ = 0;              // bytes of those that are done
  std::uint64_t current_size_ = 0;
};

}  // namespace dragoman
