#include "store/article_json.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "sample_article.h"

namespace dragoman {
namespace {

using Json = nlohmann::ordered_json;

std::vector<std::string> keys(const Json& object) {
  std::vector<std::string> names;
  for (const auto& item : object.items()) names.push_back(item.key());
  return names;
}

using Names = std::vector<std::string>;

// The words between two code-point offsets.
std::string between(const std::string& text, std::size_t start, std::size_t end) {
  std::string out;
  std::size_t at = 0;
  for (const char c : text) {
    const bool starts = (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    if (starts) ++at;
    if (at > start && at <= end) out += c;
  }
  return out;
}

TEST(ArticleJson, GivesAllFieldsInTheContractsOrder) {
  const Json json = Json::parse(to_json(testing::full_article(), true));
  EXPECT_EQ(keys(json),
            (Names{"id",        "uri",       "url",          "publisher", "source_country", "title",   "byline",
                   "credit",    "published", "published_at", "language",  "text",           "cluster", "ignored",
                   "sentences", "mentions",  "attributions", "events",    "extra",          "warnings"}));
  EXPECT_EQ(keys(json["ignored"][0]), (Names{"start", "end", "why"}));
  EXPECT_EQ(keys(json["sentences"][0]), (Names{"start", "end", "tokens"}));
  EXPECT_EQ(keys(json["sentences"][0]["tokens"][0]),
            (Names{"start", "end", "form", "lemma", "upos", "head", "deprel"}));
  EXPECT_EQ(keys(json["mentions"][0]), (Names{"kind", "start", "end", "text", "from", "to", "timex"}));
  EXPECT_EQ(keys(json["mentions"][1]),
            (Names{"kind", "start", "end", "text", "country", "country_basis", "sectors", "entity", "name"}));
  EXPECT_EQ(keys(json["mentions"][4]), (Names{"kind", "start", "end", "text", "name", "country", "admin1", "lat", "lon",
                                              "geonames", "precision", "confidence"}));
  EXPECT_EQ(keys(json["attributions"][0]), (Names{"source", "cue", "content", "quote"}));
  const Json& event = json["events"][0];
  EXPECT_EQ(keys(event), (Names{"id",
                                "incident",
                                "event",
                                "mode",
                                "contexts",
                                "quad",
                                "score",
                                "cameo",
                                "actors",
                                "recipients",
                                "reciprocal",
                                "date",
                                "date_end",
                                "date_granularity",
                                "date_basis",
                                "place",
                                "killed",
                                "injured",
                                "status",
                                "attributed_to",
                                "claimed_by",
                                "confidence",
                                "sides_confidence",
                                "evidence",
                                "also_at"}));
  EXPECT_EQ(keys(event["actors"][0]),
            (Names{"mention", "start", "end", "text", "country", "country_basis", "sectors", "entity", "code"}));
  EXPECT_EQ(keys(event["place"]),
            (Names{"mention", "text", "name", "country", "admin1", "lat", "lon", "geonames", "precision", "basis"}));
  EXPECT_EQ(keys(event["killed"]), (Names{"min", "max", "text", "of"}));
  EXPECT_EQ(keys(event["evidence"]), (Names{"sentence", "trigger", "rule"}));
}

TEST(ArticleJson, APartyHasNoCountryThatIsAGuess) {
  Article article = testing::full_article();
  const std::uint32_t soldiers = article.events[0].actors[0];
  std::get<Actor>(article.mentions[soldiers].what).basis = CountryBasis::guess;
  const Json json = Json::parse(to_json(article));
  EXPECT_EQ(json["mentions"][soldiers]["country"], "GHA");
  EXPECT_EQ(json["mentions"][soldiers]["country_basis"], "guess");
  const Json& party = json["events"][0]["actors"][0];
  EXPECT_TRUE(party["country"].is_null());
  EXPECT_TRUE(party["country_basis"].is_null());
  EXPECT_EQ(party["code"], "---MIL");
}

TEST(ArticleJson, GivesEveryValue) {
  const Article article = testing::full_article();
  const Json json = Json::parse(to_json(article));
  EXPECT_EQ(json["text"], article.text);
  EXPECT_EQ(json["publisher"], "Example \"Daily\", Ltd");
  EXPECT_EQ(json["published"], "2021-07-29");
  EXPECT_TRUE(json["cluster"].is_null());
  EXPECT_FALSE(json["sentences"][0].contains("tokens"));
  const Json& event = json["events"][0];
  EXPECT_EQ(event["event"], "ASSAULT");
  EXPECT_EQ(event["quad"], "material-conflict");
  EXPECT_EQ(event["contexts"], Json({"military", "insurgency"}));
  EXPECT_EQ(event["actors"][1]["code"], "GHACOP");
  EXPECT_EQ(event["recipients"][0]["code"], "GHAREBUAFNOF");
  EXPECT_EQ(event["recipients"][0]["entity"], "northern_front");
  EXPECT_TRUE(event["actors"][0]["entity"].is_null());
  EXPECT_EQ(event["place"]["mention"], 4);
  EXPECT_EQ(event["place"]["geonames"], 2294877);
  EXPECT_EQ(event["place"]["basis"], "clause");
  EXPECT_EQ(event["killed"]["min"], 7);
  EXPECT_TRUE(event["killed"]["max"].is_null());
  EXPECT_EQ(event["killed"]["of"], "recipient");
  EXPECT_TRUE(event["injured"]["of"].is_null());
  EXPECT_EQ(event["confidence"].dump(), "0.1235");
  EXPECT_EQ(event["sides_confidence"].dump(), "0.75");
  EXPECT_EQ(event["attributed_to"], 0);
  EXPECT_EQ(event["claimed_by"], "third");
  EXPECT_EQ(event["evidence"]["rule"], "lexicon/events/assault.lex:3");
  EXPECT_EQ(json["mentions"][4]["lat"].dump(), "9.40079");
  EXPECT_EQ(json["mentions"][4]["confidence"].dump(), "0.9877");
  EXPECT_EQ(json["extra"]["desk"], "west");
  const Json& met = json["events"][1];
  EXPECT_TRUE(met["mode"].is_null());
  EXPECT_TRUE(met["sides_confidence"].is_null());
  EXPECT_TRUE(met["date"].is_null());
  EXPECT_TRUE(met["place"].is_null());
  EXPECT_TRUE(met["recipients"].empty());
  EXPECT_EQ(met["reciprocal"], true);
  EXPECT_EQ(met["score"].dump(), "2.5");
}

TEST(ArticleJson, CountsOffsetsInCodePoints) {
  const Article article = testing::full_article();
  const Json json = Json::parse(to_json(article, true));
  const auto words = [&](const Json& at) { return between(article.text, at["start"], at["end"]); };
  const auto pair_words = [&](const Json& at) { return between(article.text, at[0], at[1]); };
  EXPECT_EQ(words(json["ignored"][0]), "Photo: é€😀.");
  EXPECT_EQ(json["ignored"][0]["end"], 11);
  for (const Json& mention : json["mentions"]) EXPECT_EQ(words(mention), mention["text"]);
  for (const Json& token : json["sentences"][0]["tokens"]) EXPECT_EQ(words(token), token["form"]);
  EXPECT_EQ(pair_words(json["events"][0]["evidence"]["trigger"]), "shot");
  EXPECT_EQ(pair_words(json["attributions"][0]["content"][1]), "seven died");
  EXPECT_EQ(pair_words(json["events"][0]["also_at"][0]), "died");
}

TEST(ArticleJson, NumbersHeadsAsConlluDoes) {
  const Json json = Json::parse(to_json(testing::full_article(), true));
  EXPECT_EQ(json["sentences"][0]["tokens"][0]["head"], 2);
  EXPECT_EQ(json["sentences"][0]["tokens"][1]["head"], 0);
}

TEST(ArticleJson, IsOneLineWhateverTheExtraSays) {
  Article article = testing::full_article();
  article.extra = "{\"a\":\n\r\n 1}";
  const std::string line = to_json(article);
  EXPECT_EQ(line.find('\n'), std::string::npos);
  EXPECT_EQ(line.find('\r'), std::string::npos);
  EXPECT_EQ(Json::parse(line)["extra"]["a"], 1);
}

TEST(ArticleJson, LeavesOutWhatLeadsNowhere) {
  Article article = testing::full_article();
  article.events[0].actors = {99, 0, 1};  // none, a time, an actor
  article.events[0].place = 1;            // an actor
  article.events[0].attributed_to = 7;
  const Json event = Json::parse(to_json(article))["events"][0];
  EXPECT_EQ(event["actors"].size(), 1U);
  EXPECT_TRUE(event["place"].is_null());
  EXPECT_TRUE(event["attributed_to"].is_null());
}

TEST(ArticleJson, GivesNullForWhatIsNotKnown) {
  const Json json = Json::parse(to_json(Article{}));
  for (const char* name : {"url", "publisher", "source_country", "title", "byline", "credit", "published",
                           "published_at", "language", "cluster"}) {
    EXPECT_TRUE(json[name].is_null()) << name;
  }
  EXPECT_EQ(json["extra"], Json::object());
}

}  // namespace
}  // namespace dragoman
