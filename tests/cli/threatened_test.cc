// Whom threats are at, and events of people of whom nothing is known, with the lexicon and the model as they ship.
#include <string>

#include <nlohmann/json.hpp>

#include "coded.h"

namespace dragoman {
namespace {

struct Threatened : CodedTest {
  /// Whom the first event of the code is at, by country (or, of none, by words), each with a blank after it; "none"
  /// where no such event is told.
  std::string by(const std::string& code, const std::string& text) const {
    const auto article = coded_on("2023-06-15", text);
    for (const auto& event : article["events"]) {
      if (event["event"] != code) continue;
      std::string found;
      for (const auto& party : event["recipients"]) {
        found += (party["country"].is_null() ? party["text"] : party["country"]).get<std::string>() + " ";
      }
      return found;
    }
    return "none";
  }
};

TEST_F(Threatened, AThreatIsAtWhomItsContentHits) {
  EXPECT_EQ(by("THREATEN", "Paul Kagame threatened to confront South Africa."), "ZAF ");
  EXPECT_EQ(by("THREATEN", "Washington threatened to declare war on Iran."), "IRN ");
  EXPECT_EQ(by("THREATEN", "Donald Trump warned last month that North Korea would face a reply."), "PRK ");
  EXPECT_EQ(by("THREATEN", "Felix Tshisekedi warned that his army would crush the rebels."), "the rebels ");
}

TEST_F(Threatened, WhoHelpsAndWarnsThreatensNobody) {
  EXPECT_EQ(by("THREATEN", "The United Nations warned that civilians would be killed."), "none");
}

TEST_F(Threatened, WhoDoesWhatItHangsOnIsThreatened) {
  EXPECT_EQ(by("THREATEN", "The rebels warned that they would strike back if they were attacked by Rwanda."), "RWA ");
}

TEST_F(Threatened, PeopleOfWhomNothingIsKnownTakePartWhereTheArticleIsAboutPolitics) {
  const std::string arrest = "Rosa Delgado was arrested on Friday.";
  EXPECT_EQ(by("COERCE", "Kenya sent troops to Haiti. " + arrest + " The United States praised Kenya."),
            "Rosa Delgado ");
  EXPECT_EQ(by("COERCE", "The bakery closed. It had sold bread for years. " + arrest + " It was cold. Nobody came."),
            "none");
  EXPECT_EQ(by("MOBILIZE", "Japan signed a deal with the Philippines that lets each country send troops to the other."),
            "none");
}

TEST_F(Threatened, WhoWillActIsNotThreatenedByHisOwn) {
  EXPECT_EQ(by("THREATEN",
               "Iran's foreign minister warned that the Iranian government would respond to any attack by "
               "Israel."),
            "ISR ");
  EXPECT_EQ(
      by("THREATEN", "China's ambassador to Britain warned that the Chinese government will not sit on its hands."),
      "none");
}

TEST_F(Threatened, CrimeIsNoPolitics) {
  const std::string crime = "Police officers arrested Rosa Delgado on Friday. The court convicted the burglar. ";
  EXPECT_EQ(by("COERCE", crime + "The girl was unharmed. She was found in a basket. Her parents wept."), "none");
  EXPECT_EQ(by("COERCE", crime + "Turkey criticised Greece. The mayor of Athens met protesters. Soldiers left."),
            "Rosa Delgado ");
  EXPECT_EQ(by("ACCUSE", "Google sued Microsoft on Friday. It rained. The shops were shut. Nobody was hurt."), "none");
  EXPECT_EQ(by("ACCUSE",
               "Google sued Microsoft on Friday. The minister praised Google. The senator met Microsoft. It rained."),
            "USA ");
  EXPECT_EQ(by("COERCE", "Police arrested 20 protesters. It rained. The shops were shut. Nobody was hurt."),
            "20 protesters ");
}

TEST_F(Threatened, WhoseMinisterHeIsMayBeToldNowhere) {
  EXPECT_EQ(by("THREATEN", "The foreign minister warned that Poland would respond to any attack."), "");
  EXPECT_EQ(by("THREATEN", "The minister warned Poland that it would respond to any attack."), "POL ");
}

TEST_F(Threatened, RebelsThreatenTheirOwnState) {
  EXPECT_EQ(by("THREATEN", "The MUJAO threatened further attacks on Mali, France and Niger."), "MLI FRA NER ");
}

TEST_F(Threatened, SportIsNoPolitics) {
  const std::string match = "The striker scored in the cup. Their goalkeeper was on the bench. ";
  const std::string plot = match + "The league leaders attacked the visitors. The coach praised his players.";
  EXPECT_EQ(by("ASSAULT", plot), "none");
  EXPECT_EQ(by("SUPPORT", plot), "none");
  EXPECT_EQ(by("CONSULT", match + "Turkey's sports minister met the Greek prime minister. The season was long."), "");
}

}  // namespace
}  // namespace dragoman
