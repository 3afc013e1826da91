#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "article/article.h"

namespace dragoman::testing {

/// The first place of `words` in the text, as bytes.
inline Span find(const Article& article, std::string_view words, std::size_t from = 0) {
  const auto begin = static_cast<std::uint32_t>(article.text.find(words, from));
  return {begin, begin + static_cast<std::uint32_t>(words.size())};
}

inline Mention actor(const Article& article, std::string_view words, std::string country, std::vector<Sector> sectors) {
  Actor what;
  what.country = std::move(country);
  what.sectors = std::move(sectors);
  return {find(article, words), 0, 0, what};
}

/// An article in which every field of every layer says something, with characters of two, three and four bytes ahead
/// of all spans. Two events: one of two actors on one recipient, one reciprocal between three.
inline Article full_article(const std::string& id = "a1") {
  Article article;
  article.id = id;
  article.uri = "feed.jsonl#12";
  article.url = "https://example.org/a?b=1&c=2";
  article.publisher = "Example \"Daily\", Ltd";
  article.source_country = "FRA";
  article.title = "Accra\ttalks";
  article.byline = "Ama Mensah";
  article.credit = "Reuters";
  article.published = make_date(2021, 7, 29);
  article.published_at = "2021-07-29T14:05:06Z";
  article.language = "en";
  article.text =
      "Photo: é€😀. On Tuesday soldiers and police of Ghana shot at rebels, \"seven died\", in Tamale, a\tpaper said. "
      "Ghana, Togo and Benin met.";
  article.ignored = {{find(article, "Photo: é€😀."), "photo credit"}};
  Sentence first{{find(article, "On Tuesday").begin, find(article, "paper said.").end}, {}};
  Token word;
  word.span = find(article, "soldiers");
  word.head = 1;
  word.upos = Upos::NOUN;
  word.deprel = Deprel::nsubj;
  word.lemma = "soldier";
  Token root;
  root.span = find(article, "shot");
  root.upos = Upos::VERB;
  root.deprel = Deprel::root;
  root.lemma = "shoot";
  first.tokens = {word, root};
  article.sentences = {first, {find(article, "Ghana, Togo and Benin met."), {}}};
  Mention soldiers = actor(article, "soldiers", "GHA", {Sector::MIL});
  std::get<Actor>(soldiers.what).basis = CountryBasis::likely;
  Mention rebels = actor(article, "rebels", "GHA", {Sector::REB, Sector::UAF});
  std::get<Actor>(rebels.what).entity = "northern_front";
  std::get<Actor>(rebels.what).name = "Northern Front";
  std::get<Actor>(rebels.what).group = "NOF";
  Place tamale{"Tamale", "GHA", "Northern", 9.40079, -0.8393, 2294877, Precision::city, 0.98765432, "lexicon/places:1"};
  Time tuesday{make_date(2021, 7, 27), make_date(2021, 7, 27), "2021-07-27", Granularity::day};
  article.mentions = {
      {find(article, "Tuesday"), 0, 0, tuesday},
      soldiers,
      actor(article, "police of Ghana", "GHA", {Sector::COP}),
      rebels,
      {find(article, "Tamale"), 0, 0, tamale},
      actor(article, "a\tpaper", "", {Sector::JRN}),
      actor(article, "Ghana, Togo", "GHA", {}),
      actor(article, "Togo", "TGO", {}),
      actor(article, "Benin", "BEN", {}),
  };
  Attribution said;
  said.source = {find(article, "a\tpaper")};
  said.cue = {find(article, "said")};
  said.content = {find(article, "soldiers and police"), find(article, "seven died")};
  said.quote = Attribution::Quote::mixed;
  said.source_mention = 5;
  article.attributions = {said};

  Event shot;
  shot.id = fmt::format("{}-24-28-ASSAULT", id);
  shot.code = EventCode::ASSAULT;
  shot.mode = std::string(modes(EventCode::ASSAULT).front());
  shot.contexts = {"military", "insurgency"};
  shot.cameo = "190";
  shot.actors = {1, 2};
  shot.recipients = {3};
  shot.date = make_date(2021, 7, 27);
  shot.date_end = make_date(2021, 7, 28);
  shot.date_granularity = Granularity::day;
  shot.date_basis = DateBasis::clause;
  shot.place = 4;
  shot.place_basis = PlaceBasis::clause;
  shot.killed = Casualties{7, std::nullopt, find(article, "seven"), Victims::recipient};
  shot.injured = Casualties{0, 3, find(article, "seven died"), std::nullopt};
  shot.attributed_to = 0;
  shot.claimed_by = ClaimedBy::third;
  shot.confidence = 0.123456;
  shot.sides_confidence = 0.75;
  shot.evidence = {0, find(article, "shot"), "lexicon/events/assault.lex:3"};
  shot.also_at = {find(article, "died")};
  Event met;
  met.id = fmt::format("{}-130-133-CONSULT", id);
  met.code = EventCode::CONSULT;
  met.cameo = "040";
  met.actors = {6, 7, 8};
  met.reciprocal = true;
  met.confidence = 1;
  met.evidence = {1, find(article, "met"), "lexicon/events/consult.lex:1"};
  article.events = {shot, met};
  article.extra = R"({"desk":"west"})";
  article.warnings = {"a tag was not closed"};
  return article;
}

/// An article of that text, without layers.
inline Article plain_article(std::string id, std::string text) {
  Article article;
  article.id = std::move(id);
  article.uri = "test";
  article.text = std::move(text);
  return article;
}

}  // namespace dragoman::testing
