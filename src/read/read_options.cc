#include "read/read_options.h"

#include <fmt/format.h>

namespace dragoman {
namespace {

constexpr std::array<std::string_view, field_count> names{"text", "id",        "published", "title",
                                                          "url",  "publisher", "language"};
constexpr std::array<std::string ReadOptions::*, field_count> columns{
    &ReadOptions::text_column,    &ReadOptions::id_column,  &ReadOptions::published_column,
    &ReadOptions::title_column,   &ReadOptions::url_column, &ReadOptions::publisher_column,
    &ReadOptions::language_column};

}  // namespace

std::string_view to_string(Field field) { return names[static_cast<std::size_t>(field)]; }

const std::string& asked_column(const ReadOptions& options, Field field) {
  return options.*columns[static_cast<std::size_t>(field)];
}

std::string_view column(const ReadOptions& options, Field field) {
  const std::string& asked = asked_column(options, field);
  return asked.empty() ? to_string(field) : std::string_view(asked);
}

tl::expected<Date, Problem> parse_published_option(std::string_view value) {
  if (const auto day = parse_date(value)) return *day;
  return tl::unexpected(
      Problem{"--published", 0, fmt::format("\"{}\" is no day; write it as YYYY-MM-DD, such as 2021-07-29", value)});
}

}  // namespace dragoman
