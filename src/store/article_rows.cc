#include "store/article_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>

#include "article/party.h"
#include "store/article_json.h"
#include "store/identity.h"

namespace dragoman {
namespace {

using Done = tl::expected<void, Problem>;

std::string_view view(const std::optional<std::string>& text) { return text ? std::string_view(*text) : ""; }

std::string mention_id(const Article& article, std::size_t index) { return fmt::format("{}-m{}", article.id, index); }
std::string attribution_id(const Article& article, std::size_t index) {
  return fmt::format("{}-a{}", article.id, index);
}

const Mention* mention_at(const Article& article, std::optional<std::uint32_t> index) {
  return index && *index < article.mentions.size() ? &article.mentions[*index] : nullptr;
}

// "2021-07-29T14:05:00Z" in microseconds since 1970; nothing for any other form.
std::optional<std::int64_t> microseconds(const std::optional<std::string>& time) {
  if (!time || time->size() != 20 || (*time)[10] != 'T' || (*time)[13] != ':' || (*time)[16] != ':' ||
      time->back() != 'Z')
    return std::nullopt;
  const std::optional<Date> day = parse_date(std::string_view(*time).substr(0, 10));
  const auto two_digits = [&](std::size_t at) {
    int value = -1;
    const char* end = time->data() + at + 2;
    return std::from_chars(time->data() + at, end, value).ptr == end ? value : -1;
  };
  const int hour = two_digits(11);
  const int minute = two_digits(14);
  const int second = two_digits(17);
  if (!day || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) return std::nullopt;
  return std::chrono::microseconds(day->time_since_epoch() + std::chrono::hours(hour) + std::chrono::minutes(minute) +
                                   std::chrono::seconds(second))
      .count();
}

std::string joined_words(const Article& article, const std::vector<Span>& spans) {
  std::string text;
  for (const Span span : spans) {
    if (!text.empty()) text += " ... ";
    text += article.words(span);
  }
  return text;
}

template <typename T, typename View>
std::vector<std::string_view> views(const std::vector<T>& values, View view_of) {
  std::vector<std::string_view> out;
  out.reserve(values.size());
  for (const T& value : values) out.push_back(view_of(value));
  return out;
}

void put_country(Rows& rows, const Actor& actor) {
  rows.text_or_null(actor.country);
  rows.text_or_null(actor.country.empty() ? "" : to_string(actor.basis));
}

std::vector<std::string_view> sectors(const Actor& actor) {
  return views(actor.sectors, [](Sector sector) { return to_string(sector); });
}

std::vector<std::string_view> strings(const std::vector<std::string>& values) {
  return views(values, [](const std::string& value) { return std::string_view(value); });
}

template <typename T, typename SpanOf>
std::vector<Span> spans(const CodePoints& offsets, const std::vector<T>& values, SpanOf span_of) {
  std::vector<Span> out;
  out.reserve(values.size());
  for (const T& value : values) out.push_back(offsets.at(span_of(value)));
  return out;
}

std::vector<Span> spans(const CodePoints& offsets, const std::vector<Span>& values) {
  return spans(offsets, values, [](Span span) { return span; });
}

void put_start_end(Rows& rows, Span span) {
  rows.integer(span.begin);
  rows.integer(span.end);
}

void put_nulls(Rows& rows, int count) {
  for (int i = 0; i < count; ++i) rows.null();
}

void put_casualties(Rows& rows, const std::optional<Casualties>& count) {
  if (!count) return put_nulls(rows, 3);
  rows.bigint(count->min);
  rows.bigint(count->max);
  rows.text_or_null(count->of ? to_string(*count->of) : "");
}

// From place_mention_id to place_basis.
void put_place(Rows& rows, const Article& article, const Event& event) {
  const Mention* mention = mention_at(article, event.place);
  const Place* place = mention != nullptr ? mention->place() : nullptr;
  if (place == nullptr) return put_nulls(rows, 9);
  rows.text(mention_id(article, *event.place));
  rows.text_or_null(place->name);
  rows.text_or_null(place->country);
  rows.text_or_null(place->admin1);
  rows.number(place->latitude);
  rows.number(place->longitude);
  rows.bigint(place->geonames);
  rows.text(to_string(place->precision));
  rows.text(to_string(event.place_basis));
}

// Rows of the event in the view dyads.
std::uint32_t pairs(const Event& event, std::uint32_t actors, std::uint32_t recipients) {
  if (event.reciprocal) return actors > 1 ? actors * (actors - 1) : 1;
  return std::max(actors, 1U) * std::max(recipients, 1U);
}

}  // namespace

tl::expected<ArticleRows, Problem> ArticleRows::open(const Database& database) {
  std::vector<Rows> all;
  for (const Table& table : tables().subspan(1)) {
    auto rows = Rows::open(database, table);
    if (!rows) return tl::unexpected(std::move(rows.error()));
    all.push_back(std::move(*rows));
  }
  return ArticleRows(std::move(all));
}

Done ArticleRows::add(const Article& article, std::uint64_t text_hash, std::uint64_t run_id) {
  const CodePoints offsets(article.text);
  Done done = add_article(article, offsets, text_hash, run_id);
  for (std::size_t i = 0; done && i < article.mentions.size(); ++i) done = add_mention(article, offsets, i);
  for (std::size_t i = 0; done && i < article.attributions.size(); ++i) done = add_attribution(article, offsets, i);
  for (std::size_t i = 0; done && i < article.events.size(); ++i) done = add_event(article, offsets, article.events[i]);
  return done;
}

Done ArticleRows::flush() {
  Done done;
  for (Rows& rows : rows_) {
    if (done) done = rows.flush();
  }
  return done;
}

Done ArticleRows::add_article(const Article& article, const CodePoints& offsets, std::uint64_t text_hash,
                              std::uint64_t run_id) {
  Rows& rows = articles();
  rows.text(article.id);
  rows.integer(run_id);
  rows.text(hexadecimal(text_hash));
  rows.text(article.uri);
  rows.text_or_null(view(article.url));
  rows.text_or_null(view(article.publisher));
  rows.text_or_null(view(article.source_country));
  rows.text_or_null(view(article.title));
  rows.text_or_null(view(article.byline));
  rows.text_or_null(view(article.credit));
  rows.date(article.published);
  rows.timestamp(microseconds(article.published_at));
  rows.text_or_null(view(article.language));
  rows.text(article.text);
  rows.null();  // cluster
  rows.spans(spans(offsets, article.ignored, [](const Ignored& ignored) { return ignored.span; }));
  rows.texts(views(article.ignored, [](const Ignored& ignored) { return std::string_view(ignored.why); }));
  rows.spans(spans(offsets, article.sentences, [](const Sentence& sentence) { return sentence.span; }));
  rows.text(article.extra.empty() ? "{}" : std::string_view(article.extra));
  rows.texts(strings(article.warnings));
  return rows.end_row();
}

Done ArticleRows::add_mention(const Article& article, const CodePoints& offsets, std::size_t index) {
  const Mention& mention = article.mentions[index];
  Rows& rows = mentions();
  rows.text(mention_id(article, index));
  rows.text(article.id);
  rows.integer(index);
  rows.text(mention.actor() != nullptr ? "actor" : mention.place() != nullptr ? "place" : "time");
  put_start_end(rows, offsets.at(mention.span));
  rows.text(article.words(mention.span));
  if (const Actor* actor = mention.actor()) {
    rows.text_or_null(actor->name);
    put_country(rows, *actor);
    rows.texts(sectors(*actor));
    rows.text_or_null(actor->entity);
    rows.text(actor->code());
    put_nulls(rows, 9);
  } else if (const Place* place = mention.place()) {
    rows.text_or_null(place->name);
    rows.text_or_null(place->country);
    put_nulls(rows, 4);
    rows.text_or_null(place->admin1);
    rows.number(place->latitude);
    rows.number(place->longitude);
    rows.bigint(place->geonames);
    rows.text(to_string(place->precision));
    rows.number(rounded_confidence(place->confidence));
    put_nulls(rows, 3);
  } else if (const Time* time = mention.time()) {
    put_nulls(rows, 12);
    rows.date(time->from);
    rows.date(time->to);
    rows.text_or_null(time->timex);
  }
  return rows.end_row();
}

Done ArticleRows::add_attribution(const Article& article, const CodePoints& offsets, std::size_t index) {
  const Attribution& attribution = article.attributions[index];
  Rows& rows = attributions();
  rows.text(attribution_id(article, index));
  rows.text(article.id);
  rows.integer(index);
  rows.spans(spans(offsets, attribution.source));
  rows.spans(spans(offsets, attribution.cue));
  rows.spans(spans(offsets, attribution.content));
  rows.text_or_null(joined_words(article, attribution.source));
  rows.text_or_null(joined_words(article, attribution.cue));
  rows.text_or_null(joined_words(article, attribution.content));
  rows.text(to_string(attribution.quote));
  const bool speaks = mention_at(article, attribution.source_mention) != nullptr;
  rows.text_or_null(speaks ? mention_id(article, *attribution.source_mention) : "");
  return rows.end_row();
}

tl::expected<std::uint32_t, Problem> ArticleRows::add_side(const Article& article, const CodePoints& offsets,
                                                           const Event& event, std::string_view role,
                                                           const std::vector<std::uint32_t>& indices) {
  std::uint32_t position = 0;
  for (const std::uint32_t index : indices) {
    const Mention* mention = mention_at(article, index);
    const Actor* actor = mention != nullptr ? mention->actor() : nullptr;
    if (actor == nullptr) continue;
    const Actor party = as_party(article, event, index);
    Rows& rows = event_actors();
    rows.text(event.id);
    rows.text(article.id);
    rows.text(role);
    rows.integer(position++);
    rows.text(mention_id(article, index));
    rows.integer(index);
    put_start_end(rows, offsets.at(mention->span));
    rows.text(article.words(mention->span));
    put_country(rows, party);
    rows.texts(sectors(*actor));
    rows.text_or_null(actor->entity);
    rows.text_or_null(actor->name);
    rows.text(party.code());
    if (Done done = rows.end_row(); !done) return tl::unexpected(std::move(done.error()));
  }
  return position;
}

Done ArticleRows::add_event(const Article& article, const CodePoints& offsets, const Event& event) {
  const auto actors = add_side(article, offsets, event, "actor", event.actors);
  if (!actors) return tl::unexpected(actors.error());
  const auto recipients = add_side(article, offsets, event, "recipient", event.recipients);
  if (!recipients) return tl::unexpected(recipients.error());
  const bool attributed = event.attributed_to && *event.attributed_to < article.attributions.size();
  const std::uint32_t sentence = event.evidence.sentence;
  Rows& rows = events();
  rows.text(event.id);
  rows.text(article.id);
  rows.null();  // incident
  rows.text(event.name());
  rows.text_or_null(event.mode);
  rows.texts(strings(event.contexts));
  rows.text(to_string(quad(event.code)));
  rows.number(event.score());
  rows.text_or_null(event.cameo);
  rows.flag(event.reciprocal);
  rows.date(event.date);
  rows.date(event.date_end);
  rows.text_or_null(event.date_granularity ? to_string(*event.date_granularity) : "");
  rows.text(to_string(event.date_basis));
  put_place(rows, article, event);
  put_casualties(rows, event.killed);
  put_casualties(rows, event.injured);
  rows.text(to_string(event.status));
  rows.text_or_null(attributed ? attribution_id(article, *event.attributed_to) : "");
  rows.text_or_null(event.claimed_by ? to_string(*event.claimed_by) : "");
  rows.number(rounded_confidence(event.confidence));
  event.sides_confidence ? rows.number(rounded_confidence(*event.sides_confidence)) : rows.null();
  rows.text_or_null(event.evidence.rule);
  rows.integer(sentence);
  put_start_end(rows, offsets.at(event.evidence.trigger));
  rows.text_or_null(sentence < article.sentences.size() ? article.words(article.sentences[sentence].span) : "");
  rows.spans(spans(offsets, event.also_at));
  rows.integer(pairs(event, *actors, *recipients));
  return rows.end_row();
}

}  // namespace dragoman
