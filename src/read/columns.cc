#include "read/columns.h"

#include <fmt/format.h>

#include <algorithm>

#include "article/ascii_lower.h"
#include "article/edit_distance.h"

namespace dragoman {
namespace {

constexpr std::size_t longest_compared = 64;
constexpr std::size_t most_listed = 40;

std::optional<std::size_t> find_column(std::string_view wanted, const std::vector<std::string>& names) {
  const auto exact = std::ranges::find(names, wanted);
  if (exact != names.end()) return static_cast<std::size_t>(exact - names.begin());
  const auto alike =
      std::ranges::find_if(names, [&](const std::string& name) { return ascii_lower(name) == ascii_lower(wanted); });
  if (alike != names.end()) return static_cast<std::size_t>(alike - names.begin());
  return std::nullopt;
}

std::string missing(Field field, const std::vector<std::string>& names, const ReadOptions& options) {
  std::string message = fmt::format("has no column \"{}\"; its columns are ", column(options, field));
  for (std::size_t i = 0; i < names.size() && i < most_listed; ++i) {
    message += fmt::format("{}\"{}\"", i == 0 ? "" : ", ", names[i].substr(0, longest_compared));
  }
  if (names.size() > most_listed) message += fmt::format(" and {} more", names.size() - most_listed);
  if (const auto near = nearest(column(options, field), names)) {
    message += fmt::format("; did you mean --{}-column \"{}\"?", to_string(field), *near);
  } else {
    message += fmt::format("; name one with --{}-column", to_string(field));
  }
  return message;
}

}  // namespace

std::optional<std::string> nearest(std::string_view wanted, const std::vector<std::string>& names) {
  if (wanted.size() > longest_compared) return std::nullopt;
  std::optional<std::string> best;
  std::size_t least = wanted.size() / 3 + 1;
  for (const std::string& name : names) {
    if (name.size() > longest_compared) continue;
    const std::size_t apart = edit_distance(ascii_lower(wanted), ascii_lower(name));
    if (apart < least) {
      least = apart;
      best = name;
    }
  }
  return best;
}

tl::expected<ColumnMap, std::string> map_columns(const std::vector<std::string>& names, const ReadOptions& options) {
  ColumnMap map;
  std::vector<bool> used(names.size());
  for (std::size_t i = 0; i < field_count; ++i) {
    const auto field = static_cast<Field>(i);
    map.fields[i] = find_column(column(options, field), names);
    if (map.fields[i])
      used[*map.fields[i]] = true;
    else if (field == Field::text || !asked_column(options, field).empty()) {
      return tl::unexpected(missing(field, names, options));
    }
  }
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (!used[i]) map.extra.push_back(i);
  }
  return map;
}

}  // namespace dragoman
