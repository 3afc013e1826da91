// Who acts and who is acted upon in whole sentences, with the lexicon and the model as they ship.
#include <algorithm>
#include <string>

#include <nlohmann/json.hpp>

#include "coded.h"

namespace dragoman {
namespace {

struct WholeSides : CodedTest {
  nlohmann::json coded(const std::string& text) const { return coded_on("2023-06-15", text); }

  /// "ACTORS CODE RECIPIENTS" of the event whose trigger is this word, mutual ones with "=".
  static std::string sides(const nlohmann::json& article, const std::string& trigger) {
    const auto text = article["text"].get<std::string>();
    for (const auto& event : article["events"]) {
      const auto& at = event["evidence"]["trigger"];
      if (text.substr(at[0], at[1].get<std::size_t>() - at[0].get<std::size_t>()) != trigger) continue;
      std::string found;
      for (const auto& actor : event["actors"]) found += actor["text"].get<std::string>() + "; ";
      found += event["event"].get<std::string>() + (event["reciprocal"].get<bool>() ? " =" : "");
      for (const auto& recipient : event["recipients"]) found += "; " + recipient["text"].get<std::string>();
      return found;
    }
    return "none";
  }
  std::string of(const std::string& text, const std::string& trigger) const { return sides(coded(text), trigger); }
};

TEST_F(WholeSides, WhoPunishesHasNotDoneIt) {
  const auto article = coded("Iran executed two men over the killing of a cleric.");
  EXPECT_EQ(sides(article, "executed"), "Iran; ASSAULT; two men");
  EXPECT_EQ(sides(article, "killing").find("Iran"), std::string::npos);
}

TEST_F(WholeSides, WhoShootsSuspectsHasNotDoneWhatTheyAreSuspectedOf) {
  const auto article =
      coded("Two suspects in the murder of a Kurdish politician were shot dead by Turkish police in Diyarbakir.");
  EXPECT_EQ(sides(article, "shot"), "Turkish police; ASSAULT; Two suspects");
  EXPECT_EQ(sides(article, "murder").find("police"), std::string::npos);
}

TEST_F(WholeSides, TheyAreNoThirdParty) {
  EXPECT_EQ(of("The Kremlin said Putin and Xi were to hold talks when they meet in Beijing next week.", "hold"),
            "Putin; Xi; AGREE =");
}

TEST_F(WholeSides, NobodyThreatensHisOwnBody) {
  EXPECT_EQ(of("If Russia attacked Poland, Nato would respond, its secretary general warned.", "warned"),
            "its secretary general; THREATEN; Russia");
}

TEST_F(WholeSides, AnArmyDoesNotKillItsOwnCommander) {
  const auto article = coded("The Syrian army killed the commander of the raid on Monday.");
  EXPECT_EQ(sides(article, "killed"), "The Syrian army; ASSAULT; the commander");
  EXPECT_EQ(article["events"][0]["recipients"][0]["code"], "---MIL");
}

TEST_F(WholeSides, WhereAThreatIsUtteredNobodyIsThreatened) {
  EXPECT_EQ(
      of("Blinken warned during a visit to India that if the Taliban seized Kabul, Washington would impose sanctions.",
         "warned"),
      "Blinken; THREATEN; the Taliban");
}

TEST_F(WholeSides, AStateThatReportsAnAttackOnItsOwnIsNotItsDoer) {
  EXPECT_EQ(of("Ukraine reported an air strike on Kherson.", "strike"), "ASSAULT; Kherson");
  EXPECT_EQ(of("Syria said it had bombed Aleppo.", "bombed"), "it; ASSAULT; Aleppo");
}

TEST_F(WholeSides, WhoDoesTheNextThingUndergoesNothing) {
  EXPECT_EQ(of("Peru bombed a rebel camp in Bolivia and Argentina sent gendarmes to the border.", "bombed"),
            "Peru; ASSAULT; a rebel camp");
}

TEST_F(WholeSides, WhoeverIsDismissedFromOfficeIsNoClaim) {
  EXPECT_EQ(of("Kais Saied dismissed Tunisia's prime minister.", "dismissed"),
            "Kais Saied; SANCTION; Tunisia's prime minister");
  EXPECT_EQ(of("Merkel dismissed Trump's claims.", "dismissed"), "Merkel; REJECT; Trump");
}

TEST_F(WholeSides, WhoeverHelpsThreatensNobodyByAWarning) {
  const auto none = coded("The UN secretary general warned that famine could spread unless convoys were let through.");
  EXPECT_TRUE(none["events"].empty() || none["events"][0]["event"] != "THREATEN");
  EXPECT_EQ(of("Iran warned Israel that it would respond.", "warned"), "Iran; THREATEN; Israel");
  // Advice on travel threatens nobody; whoever warns his own against protests does.
  EXPECT_TRUE(coded("Britain warned its nationals against travelling to Sudan.")["events"].empty());
  EXPECT_TRUE(coded("The French embassy warned its citizens to avoid the centre of Lima.")["events"].empty());
  EXPECT_EQ(of("The Belarusian government warned its citizens not to protest.", "warned"),
            "The Belarusian government; THREATEN; its citizens");
}

TEST_F(WholeSides, WhereSomethingIsFiredFromIsNotFiredAt) {
  EXPECT_EQ(of("Hamas fired rockets from Gaza at Tel Aviv on Monday.", "fired"), "Hamas; ASSAULT; Tel Aviv");
  EXPECT_EQ(of("Russian forces launched missiles from Crimea at the port of Odesa.", "launched"),
            "Russian forces; ASSAULT; the port of Odesa");
}

TEST_F(WholeSides, OfSeveralEachActsOnTheOther) {
  EXPECT_EQ(of("Armenia and Azerbaijan blamed each other for the fighting.", "blamed"),
            "Armenia; Azerbaijan; ACCUSE =");
  EXPECT_EQ(of("Moscow and London expelled each other's diplomats.", "expelled"), "Moscow; London; SANCTION =");
}

TEST_F(WholeSides, MediatorsStandBetweenTheParties) {
  EXPECT_EQ(of("Somalia and Ethiopia signed a deal brokered by Turkey.", "brokered"), "Turkey; CONSULT");
  EXPECT_EQ(of("Israel and Hamas agreed to a truce brokered by Egypt and Qatar.", "brokered"), "Egypt; Qatar; CONSULT");
  EXPECT_EQ(of("Egypt has been mediating talks between Israel and Hamas.", "mediating"),
            "Egypt; CONSULT; Israel; Hamas");
}

TEST_F(WholeSides, WhoseWarItIsFightsAbroad) {
  EXPECT_EQ(of("Russia's war in Ukraine has killed thousands of civilians.", "killed"),
            "Russia; ASSAULT; thousands of civilians");
}

TEST_F(WholeSides, WhatSomebodyActsWithDoesNotAct) {
  EXPECT_EQ(of("Drones struck a market in El Fasher, killing 40 people.", "struck"), "ASSAULT; a market; 40 people");
  EXPECT_EQ(of("Russian drones struck a market in Kharkiv.", "struck"), "Russian drones; ASSAULT; a market");
  const auto article = coded("Drones struck a market in El Fasher, killing 40 people.");
  EXPECT_EQ(article["events"][0]["killed"]["of"], "recipient");
}

TEST_F(WholeSides, BlameThatIsTradedTwiceIsOne) {
  const auto article = coded(
      "Sudan's army and the Rapid Support Forces traded blame over the strike. The army and the RSF accused each other "
      "of the attack.");
  EXPECT_EQ(std::count_if(article["events"].begin(), article["events"].end(),
                          [](const auto& event) { return event["event"] == "ACCUSE"; }),
            1);
}

TEST_F(WholeSides, ThoseKilledSufferBesideTheVillage) {
  EXPECT_EQ(of("Bandits raided a village in Nigeria, killing 30 farmers.", "raided"),
            "Bandits; ASSAULT; a village; 30 farmers");
}

TEST_F(WholeSides, EverybodyIsToldOnceByHisName) {
  EXPECT_EQ(of("The Foreign Office said the Foreign Office, like the OPCW, had asked Syria to release its findings.",
               "asked"),
            "the Foreign Office; REQUEST; Syria");
}

TEST_F(WholeSides, LinesThatAreSureStandWhateverTheModelSees) {
  EXPECT_EQ(of("Hamas ended its truce with Israel.", "ended"), "Hamas; SANCTION; Israel");
  EXPECT_EQ(of("Poland recognised Russia as a state sponsor of terrorism.", "recognised"), "Poland; ACCUSE; Russia");
  EXPECT_EQ(of("Blinken said Iran must release the American prisoners.", "said"), "Blinken; REQUEST; Iran");
  EXPECT_EQ(of("Kenya foiled an attack and arrested two Somalis.", "attack"), "none");
}

TEST_F(WholeSides, AHopeThatIsToldToSomebodyIsARequest) {
  EXPECT_EQ(of("Modi told the visiting Nepali ministers that India hopes that Nepal will reopen the border.", "told"),
            "Modi; REQUEST; the visiting Nepali ministers");
  EXPECT_EQ(of("Blinken told reporters that he hopes the weather will hold.", "told"), "none");
}

TEST_F(WholeSides, WhatIsPromisedIsNoEventOfItsOwn) {
  const auto article = coded("Hanoi assured Beijing that it would not allow anyone to use its soil against China.");
  EXPECT_EQ(sides(article, "assured"), "Hanoi; AGREE; Beijing");
  EXPECT_EQ(sides(article, "allow"), "none");
}

TEST_F(WholeSides, TheTwoSidesOfABorderSufferNothingThere) {
  EXPECT_EQ(of("Chad deployed 800 soldiers around the crossing between Chad and Sudan on Monday.", "deployed"),
            "Chad; MOBILIZE");
}

TEST_F(WholeSides, AGovernmentAsksItsOwnStateNothing) {
  EXPECT_EQ(of("The talks in Oslo, Norway, were held at the request of the Norwegian authorities.", "request"),
            "the Norwegian authorities; REQUEST");
}

TEST_F(WholeSides, WeaponsAreToldByWordsAlone) {
  const auto mode = [&](const std::string& text) -> nlohmann::json {
    const auto article = coded(text);
    for (const auto& event : article["events"]) {
      if (event["event"] == "ASSAULT") return event["mode"];
    }
    return "no event";
  };
  EXPECT_EQ(mode("Soldiers stormed the palace of President Mohamed Bazoum in Niger."), nullptr);
  EXPECT_EQ(mode("Soldiers stormed the palace of President Mohamed Bazoum in Niger with tanks."), "heavy-weapons");
}

TEST_F(WholeSides, WhoIsOnlyCountedTakesPart) {
  EXPECT_EQ(of("Riot police fired at protesters on Tuesday, arresting at least 63.", "arresting"),
            "Riot police; COERCE; 63");
  EXPECT_EQ(of("Turkey released Mira Rojkan, 22, and her mother.", "released"),
            "Turkey; RETREAT; Mira Rojkan; her mother");
}

TEST_F(WholeSides, ADeedThatNobodySuffersIsBelievedLess) {
  const auto confidence = [&](const std::string& text) {
    return coded(text)["events"].at(0)["sides_confidence"].get<double>();
  };
  EXPECT_GT(confidence("Israel attacked Iran."), confidence("Israel attacked."));
}

TEST_F(WholeSides, WhomAPronounMeansDoesNotDoItToHimself) {
  EXPECT_EQ(of("Bashar al-Assad and Russia, which has backed him, met Turkey's president.", "backed"),
            "Russia; SUPPORT; him");
}

TEST_F(WholeSides, WhoFightTogetherDoNothingToEachOther) {
  const auto joint =
      coded("The US and France said they would respond to the attack on Douma with a salvo of missiles.");
  for (const auto& event : joint["events"]) EXPECT_FALSE(event["event"] == "ASSAULT" && event["reciprocal"]);
  const auto war = coded("The war between India and Pakistan lasted for two months.");
  ASSERT_FALSE(war["events"].empty());
  EXPECT_TRUE(war["events"][0]["reciprocal"]);
}

TEST_F(WholeSides, WhoeverProtestsAtAnEmbassyIsAgainstItsState) {
  EXPECT_EQ(of("Hundreds of students rallied outside the Vietnamese Embassy in Jakarta on Monday.", "rallied"),
            "Hundreds of students; PROTEST; the Vietnamese Embassy");
  EXPECT_EQ(of("Activists protested in front of the Chinese embassy in Yangon.", "protested"),
            "Activists; PROTEST; the Chinese embassy");
}

TEST_F(WholeSides, WhoeverIsSeenByAnotherWordOfHisPhraseTakesPart) {
  EXPECT_EQ(of("Union leaders called on Prime Minister Hun Sen to replace Labour Minister Ith Sam Heng.", "called"),
            "Union leaders; REQUEST; Prime Minister Hun Sen");
}

TEST_F(WholeSides, NobodyIsActedUponOnAnArmysOwnGround) {
  EXPECT_EQ(of("Iran sent two brigades to the Piranshahr border area.", "sent"), "Iran; MOBILIZE");
  EXPECT_EQ(of("Russia sent troops to Syria.", "sent"), "Russia; MOBILIZE; Syria");
}

TEST_F(WholeSides, WhatOthersShouldDoIsAskedOfThem) {
  EXPECT_EQ(of("Tunisian authorities should immediately release a radio journalist, Human Rights Watch said.", "said"),
            "Human Rights Watch; REQUEST; Tunisian authorities");
}

TEST_F(WholeSides, BothAreNoFirm) {
  const auto article = coded(
      "Venezuela accused ExxonMobil of paying lawyers. Guyana's foreign minister rejected that, and Venezuela's "
      "foreign "
      "minister left. Brazil's foreign minister phoned both colleagues.");
  for (const auto& mention : article["mentions"]) {
    if (mention["text"] == "both colleagues") {
      EXPECT_NE(mention["country"], "USA");
    }
  }
}

TEST_F(WholeSides, WhoJoinsThemDoesItToo) {
  EXPECT_EQ(of("Teachers went on strike in Peru, joined by nurses and miners.", "went"),
            "Teachers; nurses; miners; PROTEST");
}

TEST_F(WholeSides, TheTwoAreThoseNamedBefore) {
  const auto article = coded(
      "Chinese State Councilor Wang Yi spoke with Philippine Foreign Secretary Teodoro Locsin, and the two agreed to "
      "open a hotline.");
  EXPECT_EQ(sides(article, "agreed"), "the two; the two; AGREE");
}

TEST_F(WholeSides, FightingBreaksOutBetweenTwo) {
  EXPECT_EQ(of("Fighting broke out between Sudan's army and the RSF in Khartoum.", "broke"),
            "Sudan's army; the RSF; ASSAULT =");
  EXPECT_EQ(of("Clashes erupted in Omdurman between the Sudanese army and the RSF.", "erupted"),
            "the Sudanese army; the RSF; ASSAULT =");
  EXPECT_EQ(of("Clashes between police and protesters erupted in Paris on Saturday.", "Clashes"),
            "police; protesters; PROTEST =");
}

TEST_F(WholeSides, RiotersClashWithPolice) {
  EXPECT_EQ(of("Demonstrators clashed with police, who fired tear gas.", "clashed"), "Demonstrators; PROTEST; police");
  EXPECT_EQ(of("Protesters fought with riot police in Caracas.", "fought"), "Protesters; PROTEST; riot police");
}

TEST_F(WholeSides, AnAmbassadorIsSummoned) {
  EXPECT_EQ(
      of("Manila summoned the Chinese ambassador to protest the ramming of a boat by a Russian ship.", "summoned"),
      "Manila; ACCUSE; the Chinese ambassador");
}

TEST_F(WholeSides, WhoIsScheduledToMeetHasAgreed) {
  EXPECT_EQ(of("Yemen's government has agreed to attend talks in Sweden, its foreign minister said.", "agreed"),
            "Yemen's government; AGREE");
  EXPECT_EQ(of("Manalo is scheduled to meet Chinese Foreign Minister Wang Yi in San Francisco next week.", "scheduled"),
            "Manalo; AGREE; Chinese Foreign Minister Wang Yi");
  EXPECT_EQ(of("The striker is set to meet his former club in the cup final on Saturday.", "set"), "none");
}

TEST_F(WholeSides, ADeedThatIsJudgedIsToldWhereItIsToldInFull) {
  const auto article = coded("The EU criticised Hungary's expulsion of a Polish diplomat.");
  EXPECT_EQ(sides(article, "criticised"), "The EU; ACCUSE; Hungary");
  EXPECT_EQ(sides(article, "expulsion"), "Hungary; SANCTION; a Polish diplomat");
  EXPECT_EQ(of("Germany would condemn an attack on Taiwan by China.", "attack"), "none");
}

TEST_F(WholeSides, WhoRetaliatesWasHitAndHitNobody) {
  const auto article = coded("Turkey shelled Syria after an attack on its soldiers.");
  EXPECT_EQ(sides(article, "shelled"), "Turkey; ASSAULT; Syria");
  EXPECT_EQ(sides(article, "attack"), "ASSAULT; its soldiers");
  EXPECT_EQ(of("Syria's attack on its own cities was condemned by Turkey.", "attack"),
            "Syria; ASSAULT; its own cities");
}

TEST_F(WholeSides, MembersOfTheGuardAreSentWhereItIsSent) {
  EXPECT_EQ(of("Mexico has sent some 6,000 members of its new National Guard to the Guatemalan border.", "sent"),
            "Mexico; MOBILIZE; the Guatemalan border");
}

TEST_F(WholeSides, ACoupIsDoneToNobodyElse) {
  EXPECT_EQ(of("The African Union suspended Gabon after the military seized power.", "seized"),
            "the military; ASSAULT");
  EXPECT_EQ(of("Mali descended into chaos after a coup by mid-ranking officers in March 2012.", "coup"),
            "mid-ranking officers; ASSAULT");
}

TEST_F(WholeSides, AMediatorActsOnThoseBetweenWhom) {
  EXPECT_EQ(of("Oman hosted indirect talks between Iran and the United States.", "hosted"),
            "Oman; CONSULT; Iran; the United States");
}

TEST_F(WholeSides, WhoeverHasAVehicleOrIsInItSuffersWhatIsDoneToIt) {
  EXPECT_EQ(of("A convoy of UN trucks was attacked in Darfur.", "attacked"), "ASSAULT; UN");
  EXPECT_EQ(of("Iran seized a British tanker in the Gulf.", "seized"), "Iran; COERCE; British");
  EXPECT_EQ(of("Gunmen attacked a convoy carrying Kenyan police officers.", "attacked"),
            "Gunmen; ASSAULT; Kenyan police officers");
}

TEST_F(WholeSides, TheLandAroundATargetIsNone) {
  EXPECT_EQ(of("A Ukrainian drone struck an oil refinery in Russia.", "struck"), "Ukrainian; ASSAULT; an oil refinery");
  EXPECT_EQ(of("Israel attacked Syria.", "attacked"), "Israel; ASSAULT; Syria");
}

TEST_F(WholeSides, WhoSaysSoOnAVisitVisits) {
  EXPECT_EQ(
      of("Germany will send tanks to Ukraine, Foreign Minister Annalena Baerbock said on a visit to Kyiv.", "visit"),
      "Foreign Minister Annalena Baerbock; CONSULT; Kyiv");
}

TEST_F(WholeSides, NobodyIsThreatenedWithHisOwnForces) {
  EXPECT_EQ(of("Russia's defence minister warned that the navy would board any Ukrainian vessel found in the zone.",
               "warned"),
            "Russia's defence minister; THREATEN; Ukrainian");
}

TEST_F(WholeSides, AWordOfANameTellsNothing) {
  EXPECT_EQ(of("Jihadists of the Group to Support Islam and Muslims attacked a convoy in Mali.", "Support"), "none");
}

TEST_F(WholeSides, LawmakersWhoWalkOutProtest) {
  EXPECT_EQ(of("Opposition lawmakers walked out of parliament in Armenia.", "walked"), "Opposition lawmakers; PROTEST");
  EXPECT_EQ(of("Russia walked out of talks with Ukraine.", "walked"), "Russia; SANCTION; Ukraine");
}

}  // namespace
}  // namespace dragoman
