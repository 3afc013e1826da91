// Whom pronouns stand for in whole texts, with the lexicon and the model as they ship.
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

}  // namespace
}  // namespace dragoman
