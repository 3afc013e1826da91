#include "cli/show.h"

#include <fmt/format.h>

#include "cli/printable.h"
#include "cli/progress.h"
#include "store/database.h"

namespace dragoman {
namespace {

constexpr std::string_view events_query = R"(
  WITH sides AS (
    SELECT event_id, role, string_agg(code || ' (' || text || ')', ', ' ORDER BY position) AS who
    FROM event_actors GROUP BY event_id, role)
  SELECT coalesce(CAST(e.date AS VARCHAR), 'undated'), e.event || coalesce(' ' || e.mode, ''),
         a.who, r.who, CAST(e.reciprocal AS VARCHAR), e.place_name, e.status, e.evidence,
         CASE WHEN e.killed_min = e.killed_max THEN CAST(e.killed_min AS VARCHAR)
              WHEN e.killed_max IS NULL THEN CAST(e.killed_min AS VARCHAR) || '+'
              WHEN e.killed_min IS NULL THEN 'up to ' || CAST(e.killed_max AS VARCHAR)
              ELSE CAST(e.killed_min AS VARCHAR) || '-' || CAST(e.killed_max AS VARCHAR) END
  FROM events e
  LEFT JOIN sides a ON a.event_id = e.event_id AND a.role = 'actor'
  LEFT JOIN sides r ON r.event_id = e.event_id AND r.role = 'recipient'
  ORDER BY e.date NULLS LAST, e.article_id, e.sentence, e.trigger_start LIMIT )";

constexpr std::string_view counts_query =
    "SELECT event, CAST(count(*) AS VARCHAR) FROM events WHERE status = 'reported' GROUP BY event ORDER BY count(*) "
    "DESC, event";

}  // namespace

tl::expected<void, Problem> show_store(const std::string& path, std::uint64_t limit, const Colors& colors) {
  auto database = Database::open(path, Database::Access::read_only);
  if (!database) return tl::unexpected(database.error());
  std::uint64_t rows = 0;
  const auto text = [](const std::optional<std::string_view>& value) { return printable(value.value_or("")); };
  auto shown = database->each_row(
      std::string(events_query) + std::to_string(limit), [&](Database::Row row) -> tl::expected<void, Problem> {
        ++rows;
        const std::string actor = row[2] ? text(row[2]) : "?";
        const bool both = row[4] == "true";
        std::string line = fmt::format("{}  {}  {}", colors.time(fmt::format("{:<10}", text(row[0]))),
                                       colors.trigger(fmt::format("{:<20}", text(row[1]))), colors.actor(actor));
        if (row[3]) line += (both ? " and " : " → ") + colors.actor(text(row[3]));
        if (row[5]) line += "  at " + colors.place(text(row[5]));
        if (row[8]) line += "  killed " + text(row[8]);
        if (row[6] != "reported") line += "  [" + text(row[6]) + "]";
        fmt::print("{}\n            {}\n", line, colors.faint(printable(row[7].value_or(""), 160)));
        return {};
      });
  if (!shown) return shown;
  std::string counts;
  auto counted = database->each_row(std::string(counts_query), [&](Database::Row row) -> tl::expected<void, Problem> {
    counts += fmt::format("{}{} {}", counts.empty() ? "" : ", ", text(row[0]), text(row[1]));
    return {};
  });
  if (!counted) return counted;
  fmt::print("\nreported events in {}: {}\n", printable(path), counts.empty() ? "none" : counts);
  if (rows == limit) fmt::print("(only the first {} events are listed; see --limit)\n", grouped(limit));
  return {};
}

}  // namespace dragoman
