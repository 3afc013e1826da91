// Whom pronouns stand for in whole texts, with the lexicon and the model as they ship.
#include <algorithm>
#include <string>

#include <nlohmann/json.hpp>

#include "coded.h"

namespace dragoman {
namespace {

struct WholePronouns : CodedTest {
  /// "he = Name; they = REB" of the pronouns of the third person that are mentions, in text order: by name, else by
  /// sectors, else "?".
  std::string of(const std::string& text) const {
    const auto article = coded_on("2019-02-20", text, "--annotations");
    std::string found;
    for (const auto& mention : article["mentions"]) {
      const auto words = mention["text"].get<std::string>();
      if (mention["kind"] != "actor" || pronouns.find(" " + words + " ") == std::string::npos) continue;
      found += (found.empty() ? "" : "; ") + words + " = ";
      if (!mention["name"].is_null()) {
        found += mention["name"].get<std::string>();
      } else if (!mention["sectors"].empty()) {
        found += mention["sectors"][0].get<std::string>();
      } else {
        found += "?";
      }
    }
    return found;
  }
  static inline const std::string pronouns = " He he him his She she her They they them their It it its ";
};

TEST_F(WholePronouns, HeIsNoWomanAndSheNoMan) {
  EXPECT_EQ(of("Angela Merkel met Emmanuel Macron in Berlin on Tuesday. He praised her and she promised France loans."),
            "He = Emmanuel Macron; her = Angela Merkel; she = Angela Merkel");
  EXPECT_EQ(of("Theresa May called Vladimir Putin on Monday. She urged him to release the sailors, and he refused."),
            "She = Theresa May; him = Vladimir Putin; he = Vladimir Putin");
}

TEST_F(WholePronouns, TheyAreNotHeWhoSpeaksOfThem) {
  EXPECT_EQ(of("Isis fighters fled the town on Monday. “They are captured and killed,” said Mustafa Bali, a spokesman "
               "for the Syrian Democratic Forces."),
            "They = REB");
}

TEST_F(WholePronouns, WhoeverIsHeldAndHisFamilyAreNotTheJailers) {
  EXPECT_EQ(of("The Syrian army held dozens of rebels and their families in Homs."), "their = REB");
}

TEST_F(WholePronouns, ACrowdReportsWhatItHasDone) {
  EXPECT_EQ(of("The rebels said they had captured the airport on Monday."), "they = REB");
}

TEST_F(WholePronouns, AnObjectIsNotItsVerbsSubject) {
  const auto article = coded_on(
      "2025-06-12",
      "Claudia Sheinbaum demanded that Washington respect the rights of migrants. Kristi Noem accused her of "
      "encouraging the protests. Washington condemned the Houthis, who said they had fired missiles at Israel.");
  for (const auto& mention : article["mentions"]) {
    if (mention["text"] == "her") {
      EXPECT_EQ(mention["country"], "MEX");
    }
    if (mention["text"] == "they") {
      EXPECT_EQ(mention["country"], "YEM");
    }
  }
}

TEST_F(WholePronouns, ItIsAStateThatDenies) {
  EXPECT_EQ(of("Turkey accused Iran of shelling the border. It denied it had fired any shells."),
            "It = Turkey; it = Turkey");
}

TEST_F(WholePronouns, WhatIsHitIsNotTheAttackersOwn) {
  EXPECT_EQ(of("Ukraine said Russia had shelled its ports."), "its = Ukraine");
  EXPECT_EQ(of("Iran accused Israel of killing its scientists."), "its = Iran");
  EXPECT_EQ(of("Hamas said Israel had killed three of its fighters."), "its = Hamas");
  EXPECT_EQ(of("The Philippines said China had violated its airspace."), "its = Philippines");
  EXPECT_EQ(of("Washington had warned Iran not to attack its forces."), "its = United States");
  // but promises are the doer's, and so is what is said to be his own
  EXPECT_EQ(of("Washington said Iran had violated its obligations."), "its = Iran");
  EXPECT_EQ(of("France said Syria had bombed its own cities."), "its = Syria");
  EXPECT_EQ(of("Egypt arrested its scientists."), "its = Egypt");
}

TEST_F(WholePronouns, NumbersStandForSomeOfThoseNamedBefore) {
  const auto article =
      coded_on("2019-02-20", "Police in Minsk arrested 20 protesters on Sunday. All were released without charge.");
  const auto& events = article["events"];
  const auto freed =
      std::find_if(events.begin(), events.end(), [](const auto& event) { return event["event"] == "RETREAT"; });
  ASSERT_NE(freed, events.end());
  EXPECT_EQ((*freed)["recipients"][0]["text"], "All");
  EXPECT_EQ((*freed)["recipients"][0]["country"], "BLR");
}

// "We" outside of quotations is whoever issues a statement, and nobody in particular in a report.
TEST_F(WholePronouns, WhoeverIssuesAStatementIsWe) {
  const auto we = [&](const nlohmann::json& row) {
    const auto article = coded_row(row);
    for (const auto& event : article["events"]) {
      for (const auto& actor : event["actors"]) {
        if (actor["text"] != "We") continue;
        return actor["country"].is_null() ? std::string("?") : actor["country"].get<std::string>();
      }
    }
    return std::string("none");
  };
  const std::string urged = "We urge the government of Kenya to free the protesters.";
  EXPECT_EQ(we({{"id", "a"}, {"text", "Statement by the Foreign Ministry of Cuba\n\n" + urged}}), "CUB");
  EXPECT_EQ(we({{"id", "a"}, {"publisher", "Amnesty International"}, {"text", urged}}), "NGO");
  EXPECT_EQ(we({{"id", "a"}, {"publisher", "Ministry of Foreign Affairs of Peru"}, {"text", urged}}), "PER");
  EXPECT_EQ(we({{"id", "a"}, {"text", "We, the Government of Peru, condemn the attack on Kenya. " + urged}}), "PER");
  EXPECT_EQ(we({{"id", "a"}, {"publisher", "Reuters"}, {"text", urged}}), "?");
  EXPECT_EQ(we({{"id", "a"},
                {"publisher", "Amnesty International"},
                {"text", "\"We condemn Kenya,\" French President Emmanuel Macron said."}}),
            "FRA");
}

}  // namespace
}  // namespace dragoman
