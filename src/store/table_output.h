#pragma once

#include <memory>
#include <string>

#include <tl/expected.hpp>

#include "store/output.h"

namespace dragoman {

/// CSV, TSV and Parquet of the view `dyads`, and a folder with one Parquet file a table: all made by SQL from a store
/// that lives beside the target as *.part.duckdb (for standard output in the folder for temporary files) until the
/// output is finished. Memory is the store's, whatever the number of articles.
tl::expected<std::unique_ptr<Output>, Problem> open_table_output(const std::string& path, Format format,
                                                                 const RunInfo& run);

}  // namespace dragoman
