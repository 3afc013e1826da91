#pragma once

#include <string>

#include <tl/expected.hpp>

#include "article/problem.h"

namespace dragoman {

/// What stands under a store's path.
enum class Found {
  nothing,         ///< no file, or an empty one: mktemp makes such, and so does a run killed in its first moment
  empty_database,  ///< a DuckDB database without tables
  store,           ///< a store of this program's schema
};

/// Looks without changing anything. A file that is no DuckDB database, one of another program, a store of another
/// schema version, and a file that another process writes to are problems.
tl::expected<Found, Problem> inspect(const std::string& path);

/// Removes a database's file with all that DuckDB may have left beside it.
void remove_store(const std::string& path);

}  // namespace dragoman
