// Whose sides are mended by what else their sentence tells, with the lexicon and the model as they ship.
#include <string>

#include <nlohmann/json.hpp>

#include "coded.h"

namespace dragoman {
namespace {

struct Beside : CodedTest {
  /// "ACTORS CODE RECIPIENTS" of the event whose trigger is this word, by country (or, of none, by words).
  std::string of(const std::string& text, const std::string& trigger) const {
    const auto article = coded_on("2023-06-15", text, "--least-trust 0.3");
    const auto words = article["text"].get<std::string>();
    const auto who = [](const nlohmann::json& party) {
      return party["country"].is_null() ? party["text"].get<std::string>() : party["country"].get<std::string>();
    };
    for (const auto& event : article["events"]) {
      const auto& at = event["evidence"]["trigger"];
      if (words.substr(at[0], at[1].get<std::size_t>() - at[0].get<std::size_t>()) != trigger) continue;
      std::string found;
      for (const auto& actor : event["actors"]) found += who(actor) + " ";
      found += event["event"].get<std::string>();
      for (const auto& recipient : event["recipients"]) found += " " + who(recipient);
      return found;
    }
    return "none";
  }
};

TEST_F(Beside, WhoJudgesADeedHasNotDoneIt) {
  EXPECT_EQ(of("The jailing of the activist was criticised by the United States.", "jailing"), "COERCE the activist");
  EXPECT_EQ(of("An air strike on a hospital in Gaza shocked Jordan.", "strike"), "ASSAULT PSE");
  EXPECT_EQ(
      of("Congo accused neighbouring Rwanda on Monday of shelling a camp for displaced people on the outskirts of "
         "Goma.",
         "shelling"),
      "RWA ASSAULT COD");
  EXPECT_EQ(of("Trump praised his strike on Iran.", "strike"), "USA ASSAULT IRN");  // but who owns it has
}

TEST_F(Beside, WhoSuffersWhatIsCondemnedIsNotCondemned) {
  EXPECT_EQ(of("Britain criticised the arrest of Jimmy Lai.", "criticised"), "GBR ACCUSE");
  EXPECT_EQ(of("Israel condemned the attack by Hamas.", "condemned"), "ISR ACCUSE PSE");
}

TEST_F(Beside, ARelativeClauseIsAboutThoseBeforeIt) {
  EXPECT_EQ(
      of("Turkey, which trains Somali commandos, and the United States have expressed support for Somalia.", "trains"),
      "TUR AID SOM");
  EXPECT_EQ(of("Armenia and Azerbaijan, which accuses Yerevan of breaking the truce, exchanged prisoners.", "accuses"),
            "AZE ACCUSE ARM");
}

TEST_F(Beside, WhoSaysSomethingOfAStateAccusesIt) {
  EXPECT_EQ(of("The Philippines said China had rammed a boat and accused Beijing of piracy.", "accused"),
            "PHL ACCUSE CHN");
  EXPECT_EQ(of("Modi said Pakistan had sponsored the attack and warned Islamabad of consequences.", "warned"),
            "IND THREATEN PAK");
}

TEST_F(Beside, TheAttackIsOfWhoIsNamedBeforeIt) {
  EXPECT_EQ(of("Saudi Arabia said it reserved the right to respond to the Houthi attack.", "attack"), "YEM ASSAULT");
}

TEST_F(Beside, WithWhomItIsDoneDoesItToo) {
  EXPECT_EQ(of("The United States condemned the arrests in coordination with Germany.", "condemned"), "USA DEU ACCUSE");
}

TEST_F(Beside, WhoDeniesWhatAnotherSaysAnswersHim) {
  EXPECT_EQ(of("The UN accused Rwanda of backing the rebels, which Kigali denies.", "denies"), "RWA REJECT UNO");
  EXPECT_EQ(of("Sudan accused the United Arab Emirates of arming the RSF, a charge that Abu Dhabi rejects.", "rejects"),
            "ARE REJECT SDN");
  EXPECT_EQ(of("The union's deputy leader, Chandra Silva, accused the Sri Lankan army of beating him in custody, a "
               "charge the "
               "army denied.",
               "denied"),
            "LKA REJECT The union's deputy leader");
}

TEST_F(Beside, OfSeveralThoseActWhoAreNamed) {
  EXPECT_EQ(
      of("Several countries, including Argentina, Chile and Peru, condemned the election in Venezuela.", "condemned"),
      "ARG CHL PER ACCUSE");
}

TEST_F(Beside, NovelsAndAnybodyTellNoDeeds) {
  EXPECT_EQ(of("In Tom Clancy's thriller, China bombs Taiwan.", "bombs"), "none");
  EXPECT_EQ(of("The novel tells how Russian troops invade Norway.", "invade"), "none");
  EXPECT_EQ(of("In the final scene from Braveheart, William Wallace is tortured by English soldiers.", "tortured"),
            "none");
  EXPECT_EQ(of("The play, which opens in London on Friday, imagines that Scotland attacks England.", "attacks"),
            "none");
  EXPECT_EQ(of("The film angered Iran, which summoned the British ambassador.", "summoned"), "IRN ACCUSE GBR");
  const auto article = coded_on("2023-06-15", "Anyone who attacks police will be jailed, Trump said.");
  for (const auto& event : article["events"]) EXPECT_EQ(event["status"], "hypothetical");
}

TEST_F(Beside, CoupsAndTerrorListsAreToldAsSuch) {
  EXPECT_EQ(of("Niger's junta ousted the president in July.", "ousted"), "NER ASSAULT NER");
  EXPECT_EQ(of("Soldiers seized power in Niger on 26 July.", "seized"), "Soldiers ASSAULT NER");
  EXPECT_EQ(of("Washington removed the Houthis from its list of terrorist organisations.", "removed"),
            "USA CONCEDE YEM");
  EXPECT_EQ(of("The Trump administration designated the Houthis a foreign terrorist organisation.", "designated"),
            "USA SANCTION YEM");
}

TEST_F(Beside, SetPhrasesRefuseAndThreaten) {
  EXPECT_EQ(of("Turkey will not comply with a Swedish request to extradite two journalists.", "comply"), "TUR REJECT");
  EXPECT_EQ(of("Hezbollah pledged to fight on.", "pledged"), "LBN THREATEN");
  EXPECT_EQ(of("Turkey withdrew from the treaty.", "withdrew"), "TUR REJECT");
  EXPECT_EQ(of("Trade talks between China and the United States collapsed on Friday.", "talks"), "CHN USA REJECT");
  EXPECT_EQ(of("The opposition demanded an investigation into the killing of the journalist.", "demanded"),
            "The opposition REQUEST");
  EXPECT_EQ(of("France has followed suit.", "suit"), "none");
}

TEST_F(Beside, WhoRegretsWhatAnotherDidCriticises) {
  EXPECT_EQ(of("Germany regretted the US decision to withdraw from the treaty.", "regretted"), "DEU ACCUSE USA");
}

TEST_F(Beside, PaperAndHeartsAreNeitherFreedNorConquered) {
  EXPECT_EQ(of("The US condemned the release of classified material by Wikileaks.", "release"), "none");
  EXPECT_EQ(of("The Syrian opposition conquered hearts in Cannes.", "conquered"), "none");
  EXPECT_EQ(of("England were bombed out of the tournament by Iceland.", "bombed"), "none");
}

}  // namespace
}  // namespace dragoman
