#include "cli/missing_command.h"

#include <cstdio>

#include <fmt/format.h>

#include "cli/exit_code.h"
#include "cli/printable.h"
#include "store/database.h"

namespace dragoman {
namespace {

// Names of actors that no line of the lexicon made: they have a name and no entity.
constexpr std::string_view missing_query = R"(
  WITH unknown AS (
    SELECT m.name, m.article_id, m.country, array_to_string(m.sectors, ' ') AS sectors, m.start, a.text,
           list_filter(a.sentences, s -> s[1] <= m.start AND m.start < s[2])[1] AS s
    FROM mentions m JOIN articles a USING (article_id)
    WHERE m.kind = 'actor' AND m.entity IS NULL AND m.name IS NOT NULL),
  ranked AS (
    SELECT *, row_number() OVER (PARTITION BY name, article_id, s ORDER BY start) AS again FROM unknown),
  samples AS (
    SELECT name, substr(text, s[1] + 1, s[2] - s[1]) AS sentence,
           row_number() OVER (PARTITION BY name ORDER BY article_id, start) AS number
    FROM ranked WHERE again = 1)
  SELECT u.name, CAST(count(*) AS VARCHAR), CAST(count(DISTINCT u.article_id) AS VARCHAR), mode(u.country),
         mode(nullif(u.sectors, '')),
         (SELECT s.sentence FROM samples s WHERE s.name = u.name AND s.number = 1),
         (SELECT s.sentence FROM samples s WHERE s.name = u.name AND s.number = 2)
  FROM unknown u GROUP BY u.name ORDER BY count(*) DESC, u.name LIMIT )";

}  // namespace

int list_missing_names(const std::string& store, std::uint64_t limit) {
  auto database = Database::open(store, Database::Access::read_only);
  std::uint64_t names = 0;
  const auto print = [&](Database::Row row) -> tl::expected<void, Problem> {
    ++names;
    const auto text = [&](std::size_t n, std::size_t most) { return printable(row[n].value_or(""), most); };
    fmt::print("# {} mentions in {} articles\n", text(1, 20), text(2, 20));
    for (const std::size_t sample : {5U, 6U}) {
      if (row[sample]) fmt::print("#   {}\n", text(sample, 200));
    }
    fmt::print("{}  {} {}\n", text(0, 200), row[3] ? text(3, 20) : "---", row[4] ? text(4, 60) : "-");
    return {};
  };
  const auto listed = database ? database->each_row(std::string(missing_query) + std::to_string(limit), print)
                               : tl::unexpected(database.error());
  if (!listed) {
    fmt::print(stderr, "{}\n", printable(to_string(listed.error()), 600));
    return unreadable_input;
  }
  if (names == 0) fmt::print("# no name that the lexicon lacks\n");
  return done;
}

}  // namespace dragoman
