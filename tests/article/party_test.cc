#include "article/party.h"

#include <gtest/gtest.h>

namespace dragoman {
namespace {

/// Marchers of whom it is guessed that they are Greek, in a place of `country` or, where it is empty, nobody knows
/// where.
Article marchers(std::string_view country, EventCode code) {
  Article article;
  Actor crowd;
  crowd.country = "GRC";
  crowd.basis = CountryBasis::guess;
  article.mentions.push_back({{}, 0, 0, crowd});
  Event event;
  event.code = code;
  event.actors = {0};
  if (!country.empty()) {
    Place place;
    place.country = country;
    article.mentions.push_back({{}, 0, 0, place});
    event.place = 1;
  }
  article.events.push_back(std::move(event));
  return article;
}

Actor party(const Article& article) { return as_party(article, article.events[0], 0); }

TEST(AsParty, HasNoCountryThatIsAGuess) {
  EXPECT_EQ(party(marchers("GRC", EventCode::REQUEST)).country, "");
  EXPECT_EQ(party(marchers("", EventCode::ASSAULT)).country, "");
}

TEST(AsParty, ProtestsAtHome) {
  for (const std::string_view country : {"GRC", ""}) {
    const Actor crowd = party(marchers(country, EventCode::PROTEST));
    EXPECT_EQ(crowd.country, "GRC");
    EXPECT_EQ(crowd.basis, CountryBasis::likely);
  }
  EXPECT_EQ(party(marchers("GBR", EventCode::PROTEST)).country, "");
}

TEST(AsParty, ProtestsWhereTheTextWasLast) {
  Article article = marchers("", EventCode::PROTEST);
  Place place;
  place.country = "SEN";
  article.mentions.push_back({{10, 20}, 0, 0, place});
  article.events[0].evidence.trigger = {30, 38};
  EXPECT_EQ(party(article).country, "");
  article.events[0].evidence.trigger = {0, 8};
  EXPECT_EQ(party(article).country, "GRC");
}

TEST(AsParty, IsNotThatOfWhomAProtestIsAgainst) {
  Article article = marchers("GRC", EventCode::PROTEST);
  std::swap(article.events[0].actors, article.events[0].recipients);
  EXPECT_EQ(party(article).country, "");
}

TEST(AsParty, KeepsACountryThatIsNoGuess) {
  Article article = marchers("GBR", EventCode::ASSAULT);
  std::get<Actor>(article.mentions[0].what).basis = CountryBasis::rule;
  EXPECT_EQ(party(article).country, "GRC");
}

}  // namespace
}  // namespace dragoman
