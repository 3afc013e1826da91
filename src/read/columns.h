#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "read/read_options.h"

namespace dragoman {

/// Which of a table's columns holds which field.
struct ColumnMap {
  std::array<std::optional<std::size_t>, field_count> fields;
  std::vector<std::size_t> extra;  ///< the columns that hold none, in the table's order

  [[nodiscard]] std::optional<std::size_t> operator[](Field field) const {
    return fields[static_cast<std::size_t>(field)];
  }
};

/// Finds the fields among `names`; where no name is the very same, letter case does not matter. The error is one of
/// usage: a column that was asked for or the text's is missing. It lists the columns and offers a near one.
tl::expected<ColumnMap, std::string> map_columns(const std::vector<std::string>& names, const ReadOptions& options);

/// The name that differs from `wanted` by the fewest changed, missing, added or exchanged letters (optimal string
/// alignment distance), if that is at most a third of it; letter case does not count.
std::optional<std::string> nearest(std::string_view wanted, const std::vector<std::string>& names);

}  // namespace dragoman
