// Where things are in whole texts, with the lexicon, the model and the gazetteer as they are built.
#include <nlohmann/json.hpp>

#include "coded.h"

namespace dragoman {
namespace {

struct Places : CodedTest {
  /// "Name, region, COUNTRY" of each place that the text names, parted by "; ".
  std::string places(const std::string& text) const {
    const auto article = coded_on("2021-07-01", text);
    std::string found;
    for (const auto& mention : article["mentions"]) {
      if (mention["kind"] != "place") continue;
      found += found.empty() ? "" : "; ";
      found += mention["name"].get<std::string>();
      if (!mention["admin1"].is_null()) found += ", " + mention["admin1"].get<std::string>();
      if (!mention["country"].is_null()) found += ", " + mention["country"].get<std::string>();
    }
    return found;
  }
};

struct Where : ProgramTest {
  /// The place of the first event of this code: "Name basis"; "-" without one, "none" without such an event.
  std::string where(const std::string& text, const std::string& code) const {
    const nlohmann::json row{{"id", "a"}, {"text", text}, {"published", "2021-07-01"}};
    const Ran ran = run("code --input-format jsonl --format jsonl --threads 1 -", row.dump() + "\n");
    EXPECT_EQ(ran.code, 0) << ran.err;
    const auto article = nlohmann::json::parse(ran.out);
    for (const auto& event : article["events"]) {
      if (event["event"] != code) continue;
      if (event["place"].is_null()) return "-";
      return event["place"]["name"].get<std::string>() + " " + event["place"]["basis"].get<std::string>();
    }
    return "none";
  }
};

TEST_F(Where, APlaceIsThatOfItsOwnClause) {
  EXPECT_EQ(where("As US troops withdraw from Afghanistan, China met the Taliban in Tianjin.", "RETREAT"), "-");
  EXPECT_EQ(where("As US troops withdraw from Afghanistan, China met the Taliban in Tianjin.", "CONSULT"),
            "Tianjin clause");
  EXPECT_EQ(where("Rebels attacked a Kenyan convoy in Garissa and killed nine soldiers.", "ASSAULT"), "Garissa clause");
}

TEST_F(Where, AProtestOfNobodyKnownIsToldWhereItsPlaceIs) {
  EXPECT_EQ(where("Protests erupted in Kathmandu over a ban on mobile phones.", "PROTEST"), "Kathmandu clause");
  EXPECT_EQ(where("Demonstrations were held in Paris against the pension reform.", "PROTEST"), "Paris clause");
  EXPECT_EQ(where("Protests erupted over a ban on mobile phones.", "PROTEST"), "none");
}

TEST_F(Where, TheKindOfPlaceMayStandBeforeItsName) {
  EXPECT_EQ(
      where("Gunmen ambushed an army convoy near the western town of Kayes in Mali, killing four soldiers.", "ASSAULT"),
      "Kayes clause");
  EXPECT_EQ(where("Putin met Erdogan in the Russian city of Sochi on Thursday.", "CONSULT"), "Sochi clause");
  // Of what is talked about in no place of that kind nothing happened there.
  EXPECT_EQ(where("Putin discussed the situation in Syria with Erdogan on Thursday.", "CONSULT"), "-");
}

TEST_F(Where, ADatelineIsNoPlaceOfOthers) {
  const std::string bogota = "BOGOTÁ, June 30 (Reuters) - ";
  EXPECT_EQ(where(bogota + "Colombia accused Venezuela of espionage on Tuesday.", "ACCUSE"), "Bogotá dateline");
  EXPECT_EQ(where(bogota + "Japan accused Russia of espionage on Tuesday.", "ACCUSE"), "-");
  EXPECT_EQ(where(bogota + "Japan accused Colombia of espionage on Tuesday.", "ACCUSE"), "-");
  EXPECT_EQ(where(bogota + "Colombia's president visited Japan on Tuesday.", "CONSULT"), "-");
}

TEST_F(Places, SmallTownsAreInTheGazetteer) {
  EXPECT_EQ(places("Two men were arrested in Newman Grove, Nebraska, on Friday."),
            "Newman Grove, Nebraska, USA; Nebraska, Nebraska, USA");
  EXPECT_EQ(places("Shells hit Marhanets, a town in Ukraine."), "Marhanets, Dnipropetrovsk, UKR; Ukraine, UKR");
}

TEST_F(Places, TheOtherPlacesSettleNamesakes) {
  const std::string texas = places(
      "A fire broke out in Paris on Monday. Firefighters from Lamar County and Bonham came. The sheriff's office in "
      "Sherman, Texas, "
      "is investigating.");
  EXPECT_EQ(texas.substr(0, 17), "Paris, Texas, USA");
  EXPECT_EQ(places("Talks were held in Paris on Monday. Ministers from Lyon and Marseille came.").substr(0, 6),
            "Paris,");
  EXPECT_NE(places("Talks were held in Paris on Monday. Ministers from Lyon and Marseille came.").find("FRA"),
            std::string::npos);
}

TEST_F(Places, PeopleAndTeamsAreNoPlaces) { EXPECT_EQ(places("Burt Lancaster and Jordan Whitfield left early."), ""); }

TEST_F(Places, BodiesAreWhereTheirNameBegins) {
  EXPECT_NE(places("The Torrington Police Department searched a house in Litchfield, Connecticut.")
                .find("Torrington, Connecticut"),
            std::string::npos);
}

TEST_F(Places, WhatHappenedWhereIsThere) {
  const auto place = [&](const std::string& text, std::size_t event) {
    const nlohmann::json row{{"id", "a"}, {"published", "2024-03-12"}, {"text", "KHARTOUM (Wire) - " + text}};
    const auto article =
        nlohmann::json::parse(run("code --input-format jsonl --format jsonl -", row.dump() + "\n").out);
    return article["events"].at(event)["place"]["name"].get<std::string>();
  };
  EXPECT_EQ(place("Students marched in London and in Nairobi, where police fired teargas at them.", 1), "Nairobi");
  EXPECT_EQ(place("At least 17 civilians were killed when a drone struck a market in El Fasher.", 0), "El Fasher");
  EXPECT_EQ(place("At least 17 civilians were killed by the army on Monday.", 0), "Khartoum");
}

// Times in the text count from the day that it is where the report was filed.
TEST_F(Places, TheDayIsThatOfTheDateline) {
  const std::string row =
      R"({"id":"a","published":"2021-07-29T23:30:00Z","text":"SYDNEY (Reuters) - Police arrested two protesters on Friday."})";
  const auto article = nlohmann::json::parse(run("code --input-format jsonl --format jsonl -", row).out);
  EXPECT_EQ(article["published"], "2021-07-30");
  ASSERT_FALSE(article["events"].empty());
  EXPECT_EQ(article["events"][0]["date"], "2021-07-30");
}

// A plain text tells when it was published in a line of its own or in its dateline, or not at all.
TEST_F(Places, TheDayOfPublicationIsTheOneThatTheTextStates) {
  const auto coded = [&](const std::string& text, const std::string& options = "") {
    const nlohmann::json row{{"id", "a"}, {"text", text}};
    return nlohmann::json::parse(run("code --input-format jsonl --format jsonl " + options + " -", row.dump()).out);
  };
  const auto published = [&](const std::string& text, const std::string& options = "") {
    const auto day = coded(text, options)["published"];
    return day.is_null() ? std::string("none") : day.get<std::string>();
  };
  const std::string news = "Police arrested two protesters on Friday.";
  EXPECT_EQ(published("LUSAKA, 14 August 2024 - " + news), "2024-08-14");
  EXPECT_EQ(published("GENEVA (3 May 2019) \u2013 " + news), "2019-05-03");
  EXPECT_EQ(published("June 3, 2019 (JUBA) - " + news), "2019-06-03");
  EXPECT_EQ(published("Police arrest two\n\nBy Jane Doe | Wednesday, August 14, 2024\n\n" + news), "2024-08-14");
  EXPECT_EQ(published("Police arrest two\n\nPublished: 14 August 2024, 10:05\n\n" + news), "2024-08-14");
  EXPECT_EQ(published("LUSAKA, 14 August - " + news), "none") << "no year";
  EXPECT_EQ(published("Police arrest two\n\nDeadline: 14 August 2024\n\n" + news), "none");
  EXPECT_EQ(published("On 14 August 2024, police arrested two protesters."), "none");
  EXPECT_EQ(published("LUSAKA, 14 August 2024 - " + news, "--published 2024-08-20"), "2024-08-20");
  const auto article = coded("LUSAKA, 14 August 2024 - " + news);
  EXPECT_EQ(article["warnings"], (nlohmann::json{"published 2024-08-14 is taken from its text: \"14 August 2024\""}));
  EXPECT_EQ(article["events"].at(0)["date"], "2024-08-09");
}

// 3/4 is a day of April in Britain and one of March in America.
TEST_F(Places, ThePublishersCountryOrdersDayAndMonth) {
  const auto day = [&](const std::string& source) {
    const std::string row =
        R"({"id":"a","published":"2021-07-29","text":"The army attacked the rebels on 03/04/2021.",)" + source + "}";
    const auto article = nlohmann::json::parse(run("code --input-format jsonl --format jsonl -", row).out);
    for (const auto& mention : article["mentions"]) {
      if (mention["kind"] == "time") return mention["from"].get<std::string>() + " " + article["source_country"].dump();
    }
    return std::string("none");
  };
  EXPECT_EQ(day(R"("url":"https://www.example.co.uk/x")"), "2021-04-03 \"GBR\"");
  EXPECT_EQ(day(R"("publisher":"Washington Post")"), "2021-03-04 \"USA\"");
  EXPECT_EQ(day(R"("url":"https://example.com/x.uk")"), "2021-03-04 null");
}

TEST_F(Places, MisspeltNamesNeedTheirStateOrRegion) {
  EXPECT_NE(places("Trucks crossed the Torkhem border point in Nangarhar, Afghanistan.").find("Torkham"),
            std::string::npos);
  EXPECT_EQ(places("Trucks crossed the Torkhem border point.").find("Torkham"), std::string::npos);
}

TEST_F(Places, CrossingsAndSitesAreInTheLexicon) {
  EXPECT_NE(places("Trucks waited at the Torkham border crossing.").find("Torkham"), std::string::npos);
  EXPECT_NE(places("Ships passed the Strait of Hormuz.").find("Strait of Hormuz"), std::string::npos);
}

TEST_F(Places, BodiesLieWhereTheirNamesSay) {
  EXPECT_EQ(places("The U.S. Census Bureau counted them."), "United States, USA");
  EXPECT_EQ(places("The Georgia Bureau of Investigation arrested him."), "Georgia, Georgia, USA");
}

TEST_F(Where, NothingHappensWhereABodyIs) {
  EXPECT_EQ(where("The U.S. Census Bureau accused Iran of lying.", "ACCUSE"), "-");
}

TEST_F(Places, TheTownThatIsAttackedIsWhereItHappens) {
  for (const std::string text :
       {"Rebels attacked the town of Sake on Tuesday.", "Warplanes bombed Yemen's capital Sanaa."}) {
    const auto article = coded_on("2023-10-12", text);
    ASSERT_EQ(article["events"].size(), 1U) << text;
    EXPECT_TRUE(article["events"][0]["place"].is_object()) << text;
  }
}

}  // namespace
}  // namespace dragoman
