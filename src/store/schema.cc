#include "store/schema.h"

#include <fmt/format.h>

#include <array>
#include <vector>

namespace dragoman {
namespace {

constexpr auto runs = std::to_array<Column>({
    {"run_id", "INTEGER", "Key: 1 for the first run that wrote here, counted on"},
    {"schema_version", "INTEGER", "Version of these tables and views"},
    {"program_version", "VARCHAR", "Version of the program"},
    {"lexicon_hash", "VARCHAR", "Hash of the lexicon that coded"},
    {"model_hash", "VARCHAR", "Hash of the models that coded"},
    {"options", "VARCHAR", "Options that decide about the output, as given"},
    {"finished", "BOOLEAN", "False while the run goes on, and for ever if it was stopped before its end"},
});

constexpr auto articles = std::to_array<Column>({
    {"article_id", "VARCHAR", "Key: the id given, else a hash of url (or publisher, published, title) and text"},
    {"run_id", "INTEGER", "The run that wrote the article with all its rows in other tables: runs.run_id"},
    {"text_hash", "VARCHAR", "XXH3 (64 bits, hexadecimal) of the text"},
    {"uri", "VARCHAR", "Where the article was read: file and record"},
    {"url", "VARCHAR", "Address of the article on the web"},
    {"publisher", "VARCHAR", "Who published it"},
    {"source_country", "VARCHAR", "Country of the publisher, ISO 3166 alpha-3"},
    {"title", "VARCHAR", "Title; it helps to understand and is not coded itself"},
    {"byline", "VARCHAR", "Who wrote it, as printed"},
    {"credit", "VARCHAR", "News agency that it is credited to"},
    {"published", "DATE", "Day of publication in the dateline's or publisher's zone"},
    {"published_at", "TIMESTAMP", "Time of publication, UTC"},
    {"language", "VARCHAR", "Language of the text, ISO 639-1"},
    {"text", "VARCHAR", "The text that all offsets count in: Unicode code points from 0, end exclusive"},
    {"cluster", "VARCHAR", "Articles that tell one story from one origin share it; null until stories are computed"},
    {"ignored", "INTEGER[][]", "Stretches [start, end] of text that are no article"},
    {"ignored_why", "VARCHAR[]", "Why, one for each stretch of ignored"},
    {"sentences", "INTEGER[][]", "Sentences [start, end] that were read; events.sentence counts them from 0"},
    {"extra", "VARCHAR", "Unknown keys of the input row, a JSON object"},
    {"warnings", "VARCHAR[]", "What was skipped, cut or repaired, in words"},
});

constexpr auto events = std::to_array<Column>({
    {"event_id", "VARCHAR", "Key: article, trigger and code, so that a re-coding that keeps these keeps the id"},
    {"article_id", "VARCHAR", "The article that tells it: articles.article_id"},
    {"incident", "VARCHAR", "The happening that several reports tell; null until stories are computed"},
    {"event", "VARCHAR",
     "PLOVER event type: AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, "
     "REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE or ASSAULT; or a type of the user's own lexicon"},
    {"mode", "VARCHAR", "Mode of the event type; null where it has none or none is told"},
    {"contexts", "VARCHAR[]", "PLOVER contexts (military, diplomatic, ...); may be empty"},
    {"quad", "VARCHAR", "verbal-cooperation, material-cooperation, verbal-conflict or material-conflict"},
    {"score", "DOUBLE",
     "PLOVER scale from -10 (conflict) to 10 (cooperation): the mode's score, else the event type's"},
    {"cameo", "VARCHAR", "The closest CAMEO code"},
    {"reciprocal", "BOOLEAN", "True where neither side acts on the other: then all are actors and none is recipient"},
    {"date", "DATE", "Day, or first day of the period; null when unknown"},
    {"date_end", "DATE", "Last day of what lasted"},
    {"date_granularity", "VARCHAR", "day, week, month, quarter, year or decade"},
    {"date_basis", "VARCHAR", "Where the date was found: clause, sentence, dateline, published or unknown"},
    {"place_mention_id", "VARCHAR", "The mention that names the place: mentions.mention_id"},
    {"place_name", "VARCHAR", "Normal name of the place where it happened"},
    {"place_country", "VARCHAR", "Country of the place, ISO 3166 alpha-3"},
    {"admin1", "VARCHAR", "First-order division (state, province) of the place"},
    {"lat", "DOUBLE", "Latitude of the place, degrees north (WGS 84)"},
    {"lon", "DOUBLE", "Longitude of the place, degrees east (WGS 84)"},
    {"geonames", "BIGINT", "GeoNames id of the place"},
    {"precision", "VARCHAR", "What the coordinates stand for: point, city, admin2, admin1 or country"},
    {"place_basis", "VARCHAR", "Where the place was found: clause, sentence or dateline"},
    {"killed_min", "BIGINT", "At least so many were killed; null where the text gives no number"},
    {"killed_max", "BIGINT", "At most so many were killed"},
    {"killed_of", "VARCHAR", "Whose dead: actor, recipient or bystander"},
    {"injured_min", "BIGINT", "At least so many were injured"},
    {"injured_max", "BIGINT", "At most so many were injured"},
    {"injured_of", "VARCHAR", "Whose injured: actor, recipient or bystander"},
    {"status", "VARCHAR", "reported, planned, hypothetical, negated or historical; count reported ones"},
    {"attribution_id", "VARCHAR", "The attribution that carries it: attributions.attribution_id"},
    {"claimed_by", "VARCHAR", "Whose word it is, where it is only somebody's word: actor, recipient or third"},
    {"confidence", "DOUBLE", "From 0 to 1: how likely the words tell an event of this type"},
    {"sides_confidence", "DOUBLE",
     "From 0 to 1: how likely all actors and recipients are told right, if the event is; null where the model sees "
     "hardly an event"},
    {"rule", "VARCHAR", "Line of the lexicon that made it"},
    {"sentence", "INTEGER", "Number of the sentence it stands in, from 0: articles.sentences[sentence + 1]"},
    {"trigger_start", "INTEGER", "First code point of the words that tell it"},
    {"trigger_end", "INTEGER", "End of these words, exclusive"},
    {"evidence", "VARCHAR", "The sentence's words"},
    {"also_at", "INTEGER[][]", "Other places [start, end] in the article that tell the same event"},
    {"pairs", "INTEGER", "Rows of the event in dyads: pairs of actor and recipient, at least 1"},
});

constexpr auto event_actors = std::to_array<Column>({
    {"event_id", "VARCHAR", "The event: events.event_id"},
    {"article_id", "VARCHAR", "The article: articles.article_id"},
    {"role", "VARCHAR", "actor (who did it) or recipient (to whom)"},
    {"position", "INTEGER", "Place within its role, in text order from 0"},
    {"mention_id", "VARCHAR", "The mention: mentions.mention_id"},
    {"mention", "INTEGER", "Number of the mention in the article, from 0"},
    {"start", "INTEGER", "First code point of the mention"},
    {"end", "INTEGER", "End of the mention, exclusive"},
    {"text", "VARCHAR", "Its words"},
    {"country", "VARCHAR", "ISO 3166 alpha-3 or PLOVER's IGO, UNO, EUR, NGO, ISM, IMG, MNC; null when unknown"},
    {"country_basis", "VARCHAR",
     "What told the country: words, rule (of coreference) or likely (all the article says, surely enough)"},
    {"sectors", "VARCHAR[]", "PLOVER sectors (GOV, MIL, REB, ...), most telling first; may be empty"},
    {"entity", "VARCHAR", "Stable id of who it is; null where the words name nobody in particular"},
    {"name", "VARCHAR", "Normal name of the entity"},
    {"code", "VARCHAR", "Country, sectors and armed group in one CAMEO-style code; --- for an unknown country"},
});

constexpr auto mentions = std::to_array<Column>({
    {"mention_id", "VARCHAR", "Key: article_id, -m and mention"},
    {"article_id", "VARCHAR", "The article: articles.article_id"},
    {"mention", "INTEGER", "Number in the article, from 0 in text order"},
    {"kind", "VARCHAR", "actor, place or time; the columns of other kinds are null"},
    {"start", "INTEGER", "First code point"},
    {"end", "INTEGER", "End, exclusive"},
    {"text", "VARCHAR", "Its words"},
    {"name", "VARCHAR", "Actor, place: normal name"},
    {"country", "VARCHAR",
     "Actor, place: ISO 3166 alpha-3; for actors also PLOVER's IGO, UNO, EUR, NGO, ISM, IMG, MNC"},
    {"country_basis", "VARCHAR", "Actor: as event_actors.country_basis, or guess (likelier than others)"},
    {"sectors", "VARCHAR[]", "Actor: PLOVER sectors, most telling first; may be empty"},
    {"entity", "VARCHAR", "Actor: stable id of who it is"},
    {"code", "VARCHAR", "Actor: country, sectors and armed group in one CAMEO-style code"},
    {"admin1", "VARCHAR", "Place: first-order division"},
    {"lat", "DOUBLE", "Place: degrees north (WGS 84)"},
    {"lon", "DOUBLE", "Place: degrees east (WGS 84)"},
    {"geonames", "BIGINT", "Place: GeoNames id"},
    {"precision", "VARCHAR", "Place: point, city, admin2, admin1 or country"},
    {"confidence", "DOUBLE", "Place: from 0 to 1"},
    {"from", "DATE", "Time: first day; null where open or unresolved"},
    {"to", "DATE", "Time: last day, inclusive"},
    {"timex", "VARCHAR", "Time: TIMEX3 value (ISO 24617-1); null when unresolved"},
});

constexpr auto attributions = std::to_array<Column>({
    {"attribution_id", "VARCHAR", "Key: article_id, -a and attribution"},
    {"article_id", "VARCHAR", "The article: articles.article_id"},
    {"attribution", "INTEGER", "Number in the article, from 0"},
    {"source", "INTEGER[][]", "Who says, knows, believes or wants it: stretches [start, end]"},
    {"cue", "INTEGER[][]", "The words that tell so: stretches [start, end]"},
    {"content", "INTEGER[][]", "What is said, known, believed or wanted: stretches [start, end]"},
    {"source_text", "VARCHAR", "Words of source, stretches joined by ' ... '"},
    {"cue_text", "VARCHAR", "Words of cue, likewise"},
    {"content_text", "VARCHAR", "Words of content, likewise"},
    {"quote", "VARCHAR", "direct, indirect or mixed"},
    {"source_mention_id", "VARCHAR", "The mention of the actor that speaks: mentions.mention_id"},
});

// `from` is what the view selects; an empty one means the event's column of that name.
struct ViewColumn {
  Column column;
  std::string_view from;
};

constexpr auto dyad_articles = std::to_array<ViewColumn>({
    {{"published", "DATE", "Day of publication of the article"}, "d.published"},
    {{"publisher", "VARCHAR", "Who published the article"}, "d.publisher"},
    {{"url", "VARCHAR", "Address of the article on the web"}, "d.url"},
});

constexpr auto dyad_sides = std::to_array<ViewColumn>({
    {{"actor_text", "VARCHAR", "Words that name the actor; null where the event has none"}, "a.text"},
    {{"actor_country", "VARCHAR", "Country of the actor, as event_actors.country"}, "a.country"},
    {{"actor_sectors", "VARCHAR[]", "PLOVER sectors of the actor"}, "a.sectors"},
    {{"actor_entity", "VARCHAR", "Stable id of the actor"}, "a.entity"},
    {{"actor_name", "VARCHAR", "Normal name of the actor"}, "a.name"},
    {{"actor_code", "VARCHAR", "CAMEO-style code of the actor"}, "a.code"},
    {{"recipient_text", "VARCHAR", "Words that name the recipient; null where the event has none"}, "r.text"},
    {{"recipient_country", "VARCHAR", "Country of the recipient, as event_actors.country"}, "r.country"},
    {{"recipient_sectors", "VARCHAR[]", "PLOVER sectors of the recipient"}, "r.sectors"},
    {{"recipient_entity", "VARCHAR", "Stable id of the recipient"}, "r.entity"},
    {{"recipient_name", "VARCHAR", "Normal name of the recipient"}, "r.name"},
    {{"recipient_code", "VARCHAR", "CAMEO-style code of the recipient"}, "r.code"},
    {{"weight", "DOUBLE", "1 / number of rows of the event, so that an event counts once however many take part"},
     "1.0 / e.pairs"},
    {{"self", "BOOLEAN", "True where both sides have the same country code or are the same entity"},
     "coalesce(a.country = r.country, false) OR coalesce(a.entity = r.entity, false)"},
});

// Where neither side acts on the other, every actor is once the recipient of each other one. Only equalities and one
// inequality join, so that DuckDB hashes.
std::string dyads_from(std::string_view events_table, std::string_view articles_table, std::string_view actors_table) {
  return fmt::format(R"(
FROM {0} e
LEFT JOIN {1} d ON d.article_id = e.article_id
LEFT JOIN {2} a ON a.event_id = e.event_id AND a.role = 'actor'
LEFT JOIN {2} r ON r.event_id = e.event_id
  AND r.role = CASE WHEN e.reciprocal THEN 'actor' ELSE 'recipient' END
  AND r.position <> CASE WHEN e.reciprocal THEN a.position ELSE -1 END)",
                     events_table, articles_table, actors_table);
}

constexpr auto daily_dyads = std::to_array<ViewColumn>({
    {{"date", "DATE", "The day, for events that lasted the first one"}, "date"},
    {{"actor_country", "VARCHAR", "Country of the actor; null when unknown"}, "actor_country"},
    {{"recipient_country", "VARCHAR", "Country of the recipient; null when unknown or without recipient"},
     "recipient_country"},
    {{"self", "BOOLEAN", "True where both sides have the same country code or are the same entity"}, "self"},
    {{"event", "VARCHAR", "PLOVER event type"}, "event"},
    {{"quad", "VARCHAR", "Quad class of the event type"}, "quad"},
    {{"events", "BIGINT", "Events told, each counted once in every dyad that takes part"}, "count(DISTINCT event_id)"},
    {{"weight", "DOUBLE", "Sum of the weights: over all dyads of a day, its number of events"}, "sum(weight)"},
    {{"score_sum", "DOUBLE", "Sum of weight x score; divided by sum(weight) the mean score"}, "sum(weight * score)"},
});

constexpr std::string_view daily_dyads_from = R"(
FROM dyads
WHERE status = 'reported' AND date_granularity = 'day' AND date IS NOT NULL
GROUP BY date, actor_country, recipient_country, self, event, quad)";

// What dyads has of an event: all but what leads back into the text by number.
bool in_dyads(const Column& column) {
  return column.name != "pairs" && column.name != "also_at" && column.name != "place_mention_id";
}

std::vector<ViewColumn> dyads() {
  std::vector<ViewColumn> columns;
  for (const Column& column : events) {
    if (in_dyads(column)) columns.push_back({column, ""});
    if (column.name == "article_id") columns.insert(columns.end(), dyad_articles.begin(), dyad_articles.end());
  }
  columns.insert(columns.end(), dyad_sides.begin(), dyad_sides.end());
  return columns;
}

std::vector<Column> plain(std::span<const ViewColumn> columns) {
  std::vector<Column> plain_columns;
  for (const ViewColumn& column : columns) plain_columns.push_back(column.column);
  return plain_columns;
}

std::string source(const ViewColumn& column) {
  return column.from.empty() ? "e." + quoted_name(column.column.name) : std::string(column.from);
}

std::string select(std::span<const ViewColumn> columns, std::string_view from, bool as_text) {
  std::string sql = "SELECT ";
  for (const ViewColumn& column : columns) {
    if (&column != columns.data()) sql += ", ";
    std::string value = source(column);
    if (as_text) {
      value = column.column.type.ends_with("[]") ? fmt::format("array_to_string({}, ';')", value)
                                                 : fmt::format("CAST({} AS VARCHAR)", value);
    }
    sql += fmt::format("{} AS {}", value, quoted_name(column.column.name));
  }
  sql += from;
  return sql;
}

std::string comments(std::string_view what, const Table& table) {
  std::string sql = fmt::format("COMMENT ON {} {} IS {};\n", what, quoted_name(table.name), quoted_text(table.comment));
  for (const Column& column : table.columns) {
    sql += fmt::format("COMMENT ON COLUMN {}.{} IS {};\n", quoted_name(table.name), quoted_name(column.name),
                       quoted_text(column.comment));
  }
  return sql;
}

std::string doubled(std::string_view text, char quote) {
  std::string out(1, quote);
  for (const char c : text) {
    if (c == quote) out += quote;
    out += c;
  }
  return out + quote;
}

}  // namespace

std::string quoted_name(std::string_view name) { return doubled(name, '"'); }
std::string quoted_text(std::string_view text) { return doubled(text, '\''); }

std::span<const Table> tables() {
  static const std::array<Table, 6> all = {{
      {"runs", "One row a run of the program that wrote into this store", runs},
      {"articles", "One row an article", articles},
      {"events", "One row an event: who did what to whom, when and where, as one article tells it", events},
      {"event_actors", "One row for each event, role and actor", event_actors},
      {"mentions", "One row for each span of an article that names an actor, a place or a time", mentions},
      {"attributions", "One row for each: who says, knows, believes or wants what", attributions},
  }};
  return all;
}

std::span<const Table> views() {
  static const std::vector<Column> dyads_columns = plain(dyads());
  static const std::vector<Column> daily_columns = plain(daily_dyads);
  static const std::array<Table, 2> all = {{
      {"dyads",
       "One row for each actor and recipient of an event, both directions where it is reciprocal, with the event's "
       "columns. An event without recipient or without actor has a row with nulls for that side",
       dyads_columns},
      {"daily_dyads", "dyads summed by day, countries and event type, for reported events whose day is known",
       daily_columns},
  }};
  return all;
}

std::string create_schema() {
  std::string sql;
  for (const Table& table : tables()) {
    sql += fmt::format("CREATE TABLE {} (", quoted_name(table.name));
    for (const Column& column : table.columns) {
      if (&column != table.columns.data()) sql += ", ";
      sql += fmt::format("{} {}", quoted_name(column.name), column.type);
    }
    sql += ");\n";
  }
  sql += fmt::format("CREATE VIEW dyads AS {};\n",
                     select(dyads(), dyads_from("events", "articles", "event_actors"), false));
  sql += fmt::format("CREATE VIEW daily_dyads AS {};\n", select(daily_dyads, daily_dyads_from, false));
  return sql;
}

std::string comment_schema() {
  std::string sql;
  for (const Table& table : tables()) sql += comments("TABLE", table);
  for (const Table& view : views()) sql += comments("VIEW", view);
  return sql;
}

std::string ordered_dyads(const FirstRows& first, bool as_text) {
  const auto rest = [](std::string_view table, std::uint64_t row) {
    return fmt::format("(SELECT *, rowid AS row FROM {} WHERE rowid >= {})", table, row);
  };
  const std::string from = dyads_from(rest("events", first.events), rest("articles", first.articles),
                                      rest("event_actors", first.event_actors));
  return select(dyads(), from, as_text) + "\nORDER BY e.row, a.position, r.position";
}

}  // namespace dragoman
