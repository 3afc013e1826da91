#include "store/article_json.h"

#include <cmath>
#include <variant>

#include "article/code_points.h"
#include "article/party.h"
#include "store/json_writer.h"

namespace dragoman {
namespace {

class ArticleWriter {
 public:
  ArticleWriter(std::string& out, const Article& article) : json_(out), article_(article), offsets_(article.text) {}

  void write(bool annotations) {
    json_.open('{');
    write_head();
    list("ignored", article_.ignored, [&](const Ignored& ignored) { write(ignored); });
    list("sentences", article_.sentences, [&](const Sentence& sentence) { write(sentence, annotations); });
    list("mentions", article_.mentions, [&](const Mention& mention) { write(mention); });
    list("attributions", article_.attributions, [&](const Attribution& attribution) { write(attribution); });
    list("events", article_.events, [&](const Event& event) { write(event); });
    json_.key("extra").raw(article_.extra.empty() ? std::string_view("{}") : article_.extra);
    list("warnings", article_.warnings, [&](const std::string& warning) { json_.text(warning); });
    json_.close('}');
  }

 private:
  template <typename T, typename WriteOne>
  void list(std::string_view name, const std::vector<T>& values, WriteOne write_one) {
    json_.key(name).open('[');
    for (const T& value : values) write_one(value);
    json_.close(']');
  }

  void text(std::string_view name, const std::optional<std::string>& value) {
    json_.key(name).text_or_null(value ? std::string_view(*value) : std::string_view());
  }

  void date(std::string_view name, const std::optional<Date>& day) {
    json_.key(name).text_or_null(day ? to_string(*day) : std::string());
  }

  void start_end(Span bytes) {
    const Span span = offsets_.at(bytes);
    json_.key("start").whole(span.begin);
    json_.key("end").whole(span.end);
  }

  void pair(Span bytes) {
    const Span span = offsets_.at(bytes);
    json_.open('[').whole(span.begin);
    json_.whole(span.end);
    json_.close(']');
  }

  void spans(std::string_view name, const std::vector<Span>& values) {
    list(name, values, [&](Span span) { pair(span); });
  }

  void optional_number(std::string_view name, const std::optional<double>& value) {
    json_.key(name);
    value ? json_.number(*value) : json_.null();
  }

  void optional_whole(std::string_view name, const std::optional<std::int64_t>& value) {
    json_.key(name);
    value ? json_.whole(*value) : json_.null();
  }

  const Mention* mention(std::uint32_t index) const {
    return index < article_.mentions.size() ? &article_.mentions[index] : nullptr;
  }

  void write_head() {
    json_.key("id").text(article_.id);
    json_.key("uri").text(article_.uri);
    text("url", article_.url);
    text("publisher", article_.publisher);
    text("source_country", article_.source_country);
    text("title", article_.title);
    text("byline", article_.byline);
    text("credit", article_.credit);
    date("published", article_.published);
    text("published_at", article_.published_at);
    text("language", article_.language);
    json_.key("text").text(article_.text);
    json_.key("cluster").null();
  }

  void write(const Ignored& ignored) {
    json_.open('{');
    start_end(ignored.span);
    json_.key("why").text(ignored.why);
    json_.close('}');
  }

  void write(const Sentence& sentence, bool annotations) {
    json_.open('{');
    start_end(sentence.span);
    if (annotations) list("tokens", sentence.tokens, [&](const Token& token) { write(token); });
    json_.close('}');
  }

  void write(const Token& token) {
    json_.open('{');
    start_end(token.span);
    json_.key("form").text(article_.words(token.span));
    json_.key("lemma").text(token.lemma);
    json_.key("upos").text(to_string(token.upos));
    json_.key("head").whole(token.head + 1);
    json_.key("deprel").text(to_string(token.deprel));
    json_.close('}');
  }

  void write(const Mention& mention) {
    json_.open('{').key("kind").text(mention.actor() != nullptr   ? "actor"
                                     : mention.place() != nullptr ? "place"
                                                                  : "time");
    start_end(mention.span);
    json_.key("text").text(article_.words(mention.span));
    std::visit([&](const auto& what) { fields(what); }, mention.what);
    json_.close('}');
  }

  void country_sectors_entity(const Actor& actor) {
    json_.key("country").text_or_null(actor.country);
    json_.key("country_basis").text_or_null(actor.country.empty() ? "" : to_string(actor.basis));
    list("sectors", actor.sectors, [&](Sector sector) { json_.text(to_string(sector)); });
    json_.key("entity").text_or_null(actor.entity);
  }

  void fields(const Actor& actor) {
    country_sectors_entity(actor);
    json_.key("name").text_or_null(actor.name);
  }

  void where(const Place& place) {
    json_.key("name").text_or_null(place.name);
    json_.key("country").text_or_null(place.country);
    json_.key("admin1").text_or_null(place.admin1);
    optional_number("lat", place.latitude);
    optional_number("lon", place.longitude);
    optional_whole("geonames", place.geonames);
    json_.key("precision").text(to_string(place.precision));
  }

  void fields(const Place& place) {
    where(place);
    json_.key("confidence").number(rounded_confidence(place.confidence));
  }

  void fields(const Time& time) {
    date("from", time.from);
    date("to", time.to);
    json_.key("timex").text_or_null(time.timex);
  }

  void write(const Attribution& attribution) {
    json_.open('{');
    spans("source", attribution.source);
    spans("cue", attribution.cue);
    spans("content", attribution.content);
    json_.key("quote").text(to_string(attribution.quote));
    json_.close('}');
  }

  void side(std::string_view name, const Event& event, const std::vector<std::uint32_t>& indices) {
    list(name, indices, [&](std::uint32_t index) {
      const Mention* who = mention(index);
      if (who == nullptr || who->actor() == nullptr) return;
      json_.open('{').key("mention").whole(index);
      start_end(who->span);
      json_.key("text").text(article_.words(who->span));
      const Actor party = as_party(article_, event, index);
      country_sectors_entity(party);
      json_.key("code").text(party.code());
      json_.close('}');
    });
  }

  void place(const Event& event) {
    json_.key("place");
    const Mention* where_at = event.place ? mention(*event.place) : nullptr;
    if (where_at == nullptr || where_at->place() == nullptr) return json_.null();
    json_.open('{').key("mention").whole(*event.place);
    json_.key("text").text(article_.words(where_at->span));
    where(*where_at->place());
    json_.key("basis").text(to_string(event.place_basis));
    json_.close('}');
  }

  void casualties(std::string_view name, const std::optional<Casualties>& count) {
    json_.key(name);
    if (!count) return json_.null();
    json_.open('{');
    optional_whole("min", count->min);
    optional_whole("max", count->max);
    json_.key("text").text(article_.words(count->text));
    json_.key("of").text_or_null(count->of ? to_string(*count->of) : std::string_view());
    json_.close('}');
  }

  void write(const Event& event) {
    json_.open('{');
    json_.key("id").text(event.id);
    json_.key("incident").null();
    json_.key("event").text(event.name());
    json_.key("mode").text_or_null(event.mode);
    list("contexts", event.contexts, [&](const std::string& context) { json_.text(context); });
    json_.key("quad").text(to_string(quad(event.code)));
    json_.key("score").number(event.score());
    json_.key("cameo").text_or_null(event.cameo);
    side("actors", event, event.actors);
    side("recipients", event, event.recipients);
    json_.key("reciprocal").flag(event.reciprocal);
    date("date", event.date);
    date("date_end", event.date_end);
    json_.key("date_granularity")
        .text_or_null(event.date_granularity ? to_string(*event.date_granularity) : std::string_view());
    json_.key("date_basis").text(to_string(event.date_basis));
    place(event);
    casualties("killed", event.killed);
    casualties("injured", event.injured);
    json_.key("status").text(to_string(event.status));
    const bool attributed = event.attributed_to && *event.attributed_to < article_.attributions.size();
    optional_whole("attributed_to", attributed ? std::optional<std::int64_t>(*event.attributed_to) : std::nullopt);
    json_.key("claimed_by").text_or_null(event.claimed_by ? to_string(*event.claimed_by) : std::string_view());
    json_.key("confidence").number(rounded_confidence(event.confidence));
    json_.key("sides_confidence");
    event.sides_confidence ? json_.number(rounded_confidence(*event.sides_confidence)) : json_.null();
    json_.key("evidence").open('{').key("sentence").whole(event.evidence.sentence);
    json_.key("trigger");
    pair(event.evidence.trigger);
    json_.key("rule").text_or_null(event.evidence.rule);
    json_.close('}');
    spans("also_at", event.also_at);
    json_.close('}');
  }

  JsonWriter json_;
  const Article& article_;
  CodePoints offsets_;
};

}  // namespace

double rounded_confidence(double confidence) { return std::round(confidence * 1e4) / 1e4; }

void append_json(std::string& out, const Article& article, bool annotations) {
  ArticleWriter(out, article).write(annotations);
}

std::string to_json(const Article& article, bool annotations) {
  std::string out;
  append_json(out, article, annotations);
  return out;
}

}  // namespace dragoman
