// Where the phrases of those who take part end, with the lexicon and the model as they ship.
#include <string>

#include <nlohmann/json.hpp>

#include "coded.h"

namespace dragoman {
namespace {

struct Phrases : CodedTest {
  /// The words of whoever acts first in the first event, and of whom it is done to.
  std::string sides(const std::string& text) const {
    const auto article = coded_on("2023-06-15", text);
    if (article["events"].empty()) return "none";
    const auto& event = article["events"][0];
    const auto first = [](const nlohmann::json& side) {
      return side.empty() ? std::string("-") : side[0]["text"].get<std::string>();
    };
    return first(event["actors"]) + " -> " + first(event["recipients"]);
  }
};

TEST_F(Phrases, OfBodiesEndBehindTheirAcronym) {
  EXPECT_EQ(sides("The European Union (EU) has accused Amnesty International (AI) of bias."),
            "The European Union (EU) -> Amnesty International (AI)");
  EXPECT_EQ(sides("The European Union (pictured) has accused Amnesty International of bias."),
            "The European Union -> Amnesty International");
  EXPECT_EQ(sides("The United States has accused Emmanuel Macron (EM) of bias."),
            "The United States -> Emmanuel Macron");
}

TEST_F(Phrases, OfSidesAreSomebodys) {
  EXPECT_EQ(sides("Aid agencies have accused both sides of using hunger as a weapon."), "Aid agencies -> both sides");
}

TEST_F(Phrases, AreNotTornAtATitleWhoseStopStandsApart) {
  EXPECT_EQ(sides("Germany rejected a request by Mr . Erdogan to hold a rally ."), "Germany -> Mr . Erdogan");
}

}  // namespace
}  // namespace dragoman
