#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

#include "article/article.h"
#include "article/problem.h"
#include "store/database.h"

namespace dragoman {

/// What the table `runs` keeps of a run. Nothing of it may depend on the clock or the machine.
struct RunInfo {
  std::string program_version;
  std::string lexicon_hash;
  std::string model_hash;
  std::string options;  ///< those that decide about the output
};

struct Counts {
  std::uint64_t articles = 0;  ///< written
  std::uint64_t events = 0;    ///< written
  std::uint64_t repeated = 0;  ///< articles left out: the same id and text was there
  std::uint64_t renamed = 0;   ///< of those written: kept as `id~...`, since another text had the id
};

/// The store: one DuckDB file with the tables of docs/store.md. Whole articles are committed every hundred articles,
/// second or 16 MiB of text, so that a run that is killed leaves a file which opens and to which the next run adds what
/// is missing. After a problem in writing every later call answers with the same problem, and what was committed stays.
/// One thread writes; `has` may be called by any.
class Store {
 public:
  /// A store to be kept, or one that another output is made from: without comments, and not brought into one file.
  enum class Use { kept, scratch };

  /// Makes the file, or goes on with one that an earlier run made. A file that is no DuckDB database, is another
  /// program's, has a schema of another version or is being written by another process is refused untouched.
  static tl::expected<Store, Problem> open(const std::string& path, const RunInfo& run, Use use = Use::kept);

  Store(Store&&) noexcept;
  Store& operator=(Store&&) noexcept;
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;
  /// Leaves out what was not committed.
  ~Store();

  /// Whether this very article (as given, before any renaming) is already in the store: coding it would be in vain.
  [[nodiscard]] bool has(std::string_view id, std::string_view text) const;

  /// Adds the article, renamed if another text has its id; leaves it out if it is there already.
  tl::expected<void, Problem> add(Article article);

  /// Commits what was added up to now.
  tl::expected<void, Problem> commit();

  /// Commits, marks the run as finished and brings all into the one file. To be called once, at the end.
  tl::expected<void, Problem> finish();

  /// For what is made from the tables, once they are committed.
  [[nodiscard]] Database& database();

  [[nodiscard]] const Counts& counts() const;

 private:
  struct State;
  explicit Store(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace dragoman
