// Who is found in whole texts, with the lexicon and the model as they ship.
#include <algorithm>

#include <nlohmann/json.hpp>

#include "coded.h"

namespace dragoman {
namespace {

struct Actors : CodedTest {
  nlohmann::json coded(const std::string& text, const std::string& published = "2021-07-01") const {
    return coded_on(published, text);
  }

  /// "COUNTRY SECTOR" of the first actor with these words from this code point on; "none" where there is no such actor.
  static std::string who(const nlohmann::json& article, const std::string& words, int from = 0) {
    for (const auto& mention : article["mentions"]) {
      if (mention["kind"] != "actor" || mention["text"] != words || mention["start"] < from) continue;
      std::string found = mention["country"].is_null() ? "---" : mention["country"].get<std::string>();
      for (const auto& sector : mention["sectors"]) found += " " + sector.get<std::string>();
      return found;
    }
    return "none";
  }

  /// The countries of all actors with these words, in text order.
  static std::vector<std::string> countries(const nlohmann::json& article, const std::string& words) {
    std::vector<std::string> all;
    for (const auto& mention : article["mentions"]) {
      if (mention["kind"] == "actor" && mention["text"] == words) all.push_back(mention["country"]);
    }
    return all;
  }
};

TEST_F(Actors, TakeFromTheirOwnersWhatTheyLack) {
  const auto article = coded(
      "Turkish officials detained Selin Aydemir in Ankara. The wives of Taliban fighters were freed. "
      "Iran denounced Israel's allies.");
  EXPECT_EQ(who(article, "Turkish officials"), "TUR GOV");
  EXPECT_EQ(who(article, "Taliban fighters"), "AFG REB");
  EXPECT_EQ(who(article, "The wives of Taliban fighters"), "AFG CVL");
  EXPECT_EQ(who(article, "Israel's allies").substr(0, 3), "---");
}

TEST_F(Actors, PeopleOfWhomNoRoleIsToldAreNotOtherwiseSpecified) {
  const auto article = coded(
      "Turkish police detained Selin Aydemir in Ankara. Tens of thousands of Iraqis marched against it. The Russians "
      "vetoed a resolution. Its prisoners were freed. Wanjiku Otieno, a Kenyan journalist, was beaten. A Briton died.");
  EXPECT_EQ(who(article, "Selin Aydemir").substr(4), "CVL");
  EXPECT_EQ(who(article, "Iraqis"), "IRQ CVL");
  EXPECT_EQ(who(article, "A Briton"), "GBR CVL");
  EXPECT_EQ(who(article, "The Russians"), "RUS");  // or their state
  EXPECT_EQ(who(article, "Its prisoners").substr(4), "CVL");
  EXPECT_EQ(who(article, "Wanjiku Otieno").substr(0, 7), "KEN JRN");
}

TEST_F(Actors, PeopleOfABodyOfStatesAreNoCivilians) {
  const auto article = coded(
      "The UN special envoy, Geir Pedersen, met Russia's foreign minister. Western officials criticised Iran. "
      "NATO staff left Kabul. The embassy's staff stayed.");
  EXPECT_EQ(who(article, "The UN special envoy"), "UNO");
  EXPECT_EQ(who(article, "Western officials"), "IGO GOV");
  EXPECT_EQ(who(article, "NATO staff"), "IGO MIL");
}

TEST_F(Actors, WhatHappensIsNobodyAndWhoseItIsActs) {
  const auto article = coded("RAF airstrikes killed 12 fighters in Iraq on Monday.");
  EXPECT_EQ(who(article, "RAF"), "GBR MIL");
  EXPECT_EQ(who(article, "RAF airstrikes"), "none");
  ASSERT_EQ(article["events"].size(), 1U);
  EXPECT_EQ(article["events"][0]["actors"][0]["text"], "RAF");
}

TEST_F(Actors, FightersAreOnTheSideThatWasNamedLast) {
  const auto article = coded(
      "The Syrian Democratic Forces advanced on Baghuz in Syria on Monday. The Syrian Democratic Forces shelled the "
      "town in Syria, and Syria's neighbours watched. The battle was hard, said commander Adnan Sorani. Syrian forces "
      "watched as well.");
  EXPECT_EQ(who(article, "commander Adnan Sorani"), "SYR REB");
  EXPECT_EQ(who(article, "Syrian forces"), "SYR MIL");
}

TEST_F(Actors, JihadistsAreOfTheMovementThatWasNamed) {
  const auto article = coded(
      "The Syrian Democratic Forces advanced on the last village of Islamic State. Fighters of the SDF said the "
      "jihadists "
      "were hiding in tunnels. The army of Iraq wants to try the terror group.");
  EXPECT_EQ(who(article, "the jihadists"), "IMG REB");
  EXPECT_EQ(who(article, "the terror group"), "IMG REB");
  EXPECT_EQ(who(article, "Fighters of the SDF"), "SYR REB");
}

TEST_F(Actors, OfficersAreThoseOfWhomItWasTold) {
  EXPECT_EQ(who(coded("Police in La Paz fired tear gas. Officers arrested 30 people."), "Officers"), "BOL COP");
  EXPECT_EQ(who(coded("Soldiers in La Paz fired at a crowd. Officers gave the order."), "Officers").substr(4), "MIL");
}

TEST_F(Actors, BothAndTheLatterAreOfTheTwoNamed) {
  const std::string fire = "Iran and Pakistan exchanged fire on Monday. ";
  EXPECT_EQ(countries(coded(fire + "The United States urged both to stop."), "both"),
            (std::vector<std::string>{"IRN", "PAK"}));
  EXPECT_EQ(who(coded(fire + "The former attacked a village."), "The former"), "IRN");
  EXPECT_EQ(who(coded(fire + "The latter attacked a village."), "The latter"), "PAK");
}

TEST_F(Actors, WhoLeadsABodyIsItsHead) {
  EXPECT_EQ(who(coded("Bolivia's miners marched. Mario Argollo, who leads the workers' confederation, was there."),
                "Mario Argollo")
                .substr(4),
            "LAB");
  EXPECT_EQ(who(coded("Anna Sorel, who runs a bakery in Lyon, criticised Macron."), "Anna Sorel").substr(4), "CVL");
}

TEST_F(Actors, NamesWithoutAccentsAreShortForThoseWith) {
  const auto article = coded(
      "Spanish Prime Minister Pedro Sanchez met the king. Sanchez accused the opposition of lying. President Ferdinand "
      "Marcos Jr accused China of bullying. Marcos urged Beijing to stop.",
      "2023-10-12");
  EXPECT_EQ(who(article, "Sanchez"), "ESP GOV");
  EXPECT_EQ(who(article, "Marcos"), "PHL GOV");
}

TEST_F(Actors, WhoseTheyAreIsToldByWhose) {
  EXPECT_EQ(who(coded("Iran, whose Foreign Ministry condemned the strikes, said it would respond."),
                "whose Foreign Ministry"),
            "IRN GOV");
}

TEST_F(Actors, RolesAreThoseOfTheirBodies) {
  EXPECT_EQ(who(coded("David Huerta, the president of the service workers' union, criticised Trump on Monday."),
                "David Huerta")
                .substr(4),
            "LAB");
  EXPECT_EQ(who(coded("The chief negotiator of the ELN condemned the killing."), "The chief negotiator of the ELN"),
            "COL REB");
  EXPECT_EQ(who(coded("UN experts accused Nicaragua of torture."), "UN experts"), "UNO");
  EXPECT_EQ(who(coded("South Korea's National Security Council condemned the launch."),
                "South Korea's National Security Council"),
            "KOR GOV");
  EXPECT_EQ(who(coded("The rebel commander, Abu Omar, said his men had attacked an army post."), "his men").substr(4),
            "REB");
  EXPECT_EQ(who(coded("Israel and Hamas resumed talks in Doha. The militant group refused to free the hostages."),
                "The militant group"),
            "PSE REB");
}

TEST_F(Actors, TheWestBankIsNoPartOfTheWest) {
  EXPECT_EQ(who(coded("Blinken visited the West Bank on Tuesday."), "the West Bank"), "PSE");
  EXPECT_EQ(who(coded("Russia accused the West of lying."), "the West"), "IGO");
}

TEST_F(Actors, YearsBelongToWhomTheyTellOf) {
  EXPECT_EQ(who(coded("A 23-year-old man was killed by Israeli troops."), "A 23-year-old man").substr(4), "CVL");
}

TEST_F(Actors, AnObjectPronounIsTheOnlyOneThatFits) {
  const auto article = coded(
      "The demonstrators gathered in Tbilisi on Monday to demand new elections. Georgian police arrested nine of them "
      "on Tuesday. Police in Kisumu arrested 30 protesters and beat at least nine of them.");
  EXPECT_EQ(who(article, "nine of them"), "GEO CVL");
  const auto later = static_cast<int>(article["text"].get<std::string>().find("Kisumu"));
  EXPECT_EQ(who(article, "nine of them", later), "KEN CVL");
  const auto open = coded("Rebels and soldiers met on Monday. The militias attacked them on Tuesday.");
  EXPECT_EQ(who(open, "them"), "---");  // both, or one
}

TEST_F(Actors, WhoeverIsDescribedTakesPart) {
  const auto article = coded(
      "Germany provided 28 million euros in aid to those affected in Yemen. Britain revoked the citizenship of anyone "
      "who joined Isis.");
  ASSERT_EQ(article["events"].size(), 2U);
  EXPECT_EQ(article["events"][0]["recipients"][0]["text"], "those");
  EXPECT_EQ(article["events"][1]["recipients"][0]["text"], "anyone");
}

TEST_F(Actors, AnArmyIsNoOtherPartyThanItsState) {
  const auto article = coded(
      "Thailand's army shelled positions of Cambodia's army. Phnom Penh denied that its forces had crossed the border. "
      "Malaysia's prime minister telephoned both leaders.");
  auto both = countries(article, "both leaders");
  std::sort(both.begin(), both.end());
  EXPECT_EQ(both, (std::vector<std::string>{"KHM", "THA"}));
}

TEST_F(Actors, PeopleOfAGroupAtHomeNowhereAreOfTheirNation) {
  const auto article = coded("Two British foreign fighters and an American Isis recruit were killed by the army.");
  EXPECT_EQ(who(article, "Two British foreign fighters"), "GBR REB");
  EXPECT_EQ(who(article, "an American Isis recruit"), "USA REB");
}

TEST_F(Actors, WhoeverIsOwnedIsHisOwnersWhateverTheArticleIsAbout) {
  const auto article = coded(
      "NIAMEY, March 14 (Wire) - Niger's army arrested nine officials in Niamey. Niger's president praised the army of "
      "Niger. France, which pulled out its soldiers in December, condemned Niger. Nigerien police left Agadez.");
  EXPECT_EQ(who(article, "its soldiers"), "FRA MIL");
}

TEST_F(Actors, AnEmbassyIsNotOfWhereItIs) {
  const auto article = coded("Sweden closed its embassy in Damascus. Peru has not closed its embassy in Mexico.");
  ASSERT_EQ(article["events"].size(), 2U);
  EXPECT_EQ(article["events"][0]["recipients"][0]["country"], "SYR");
  EXPECT_EQ(article["events"][1]["recipients"][0]["country"], "MEX");
  EXPECT_EQ(article["events"][1]["status"], "negated");
  EXPECT_EQ(who(article, "its embassy"), "SWE GOV");
}

TEST_F(Actors, WhoeverDoesLikewiseTakesPart) {
  const auto article = coded("Kenya and Djibouti condemned the attack on Somalia, as did Ethiopia.");
  ASSERT_EQ(article["events"].size(), 1U);
  EXPECT_EQ(article["events"][0]["actors"].size(), 3U);
}

TEST_F(Actors, ThoseNamedOneByOneStandForTheirNumber) {
  const auto article = coded("The three guarantors – Russia, Turkey and Iran – have spurned efforts by the UN.");
  ASSERT_EQ(article["events"].size(), 1U);
  EXPECT_EQ(article["events"][0]["actors"].size(), 3U);
  EXPECT_EQ(article["events"][0]["actors"][0]["country"], "RUS");
}

TEST_F(Actors, AnybodyTakesPart) {
  const auto article = coded("Soldiers in Mali fired at everybody else.");
  ASSERT_EQ(article["events"].size(), 1U);
  EXPECT_EQ(article["events"][0]["recipients"][0]["text"], "everybody");
}

TEST_F(Actors, WhoeverIsSentIsTheSendersOwn) {
  const auto article = coded("France recently sent officials to Mali. Police detained officials in Gao.");
  EXPECT_EQ(who(article, "officials"), "FRA GOV");
}

TEST_F(Actors, TheGovernmentIsThatOfThePlaceNamedBeforeIt) {
  const auto article = coded(
      "Mexican President Claudia Sheinbaum rejected the demand of Peru. In the city of Puno, teachers marched against "
      "the government.");
  EXPECT_EQ(who(article, "the government"), "PER GOV");
}

TEST_F(Actors, BothSidesAreNeitherOfThoseWhoCallOnThem) {
  const auto article = coded(
      "Sudan's army and the Rapid Support Forces accused each other of an attack. The RSF denied that it had carried "
      "out the strike. Egypt and Saudi Arabia condemned the killing and called on both sides to return to talks.");
  EXPECT_EQ(countries(article, "both sides"), (std::vector<std::string>{"SDN", "SDN"}));
}

TEST_F(Actors, AFamilyNameIsWhoTheArticleNamedInFull) {
  const auto known = coded(
      "Mexico granted asylum to the former prime minister of Peru, Betssy Chavez. Police had arrested Chavez in June.");
  EXPECT_EQ(who(known, "Chavez"), "PER ELI");
  const auto other = coded("Hugo Chavez met Betssy Chavez in Lima. Chavez praised the talks.");
  EXPECT_EQ(who(other, "Chavez"), "VEN ELI");  // both were named in full
}

TEST_F(Actors, WhoeverIsNamedBesideHisRoleTakesPart) {
  const auto article = coded("Our neighbour’s brother, Muhammad Nour Daoud, was detained by Isis in August 2013.");
  ASSERT_EQ(article["events"].size(), 1U);
  ASSERT_EQ(article["events"][0]["recipients"].size(), 1U);
  EXPECT_EQ(article["events"][0]["recipients"][0]["text"], "Our neighbour’s brother");
}

TEST_F(Actors, ATownIsTakenWithItsName) {
  const auto article = coded(
      "Militants conquered the historic city of Palmyra. Iraqi forces wrested back control of the cities of Mosul and "
      "Ramadi.");
  ASSERT_EQ(article["events"].size(), 2U);
  EXPECT_EQ(article["events"][0]["recipients"][0]["text"], "the historic city of Palmyra");
  EXPECT_EQ(article["events"][1]["recipients"][0]["text"], "the cities of Mosul and Ramadi");
}

TEST_F(Actors, TheyAreBothAfterTwoByName) {
  const auto article = coded("Eritrea and Ethiopia fought a war from 1998 to 2000. They signed a peace deal in 2018.");
  EXPECT_EQ(countries(article, "They"), (std::vector<std::string>{"ERI", "ETH"}));
}

TEST_F(Actors, TheBlocIsTheBodyOfStatesThatWasNamed) {
  const auto article =
      coded("The European Union condemned Georgia. The bloc also warned Tbilisi. A bloc may be anyone's.");
  EXPECT_EQ(who(article, "The bloc"), "EUR");
}

TEST_F(Actors, APersonOfWhomNothingIsKnownMakesNoEvent) {
  EXPECT_TRUE(coded("Hob Grint kissed Dulcie Farrow.")["events"].empty());
  EXPECT_TRUE(coded("Hob Grint attacked Dulcie Farrow.")["events"].empty());
}

TEST_F(Actors, DefiniteWordsMeanWhoWasNamed) {
  const auto article = coded(
      "The Colombian government rejected the offer of the ELN on Monday. The group said that it would go on. "
      "The government sent more troops.");
  EXPECT_EQ(who(article, "The group"), "COL REB");
  EXPECT_EQ(who(article, "The government"), "COL GOV");
}

TEST_F(Actors, CommonWordsMeanTheNamedBodyAndLocalOfficialsThePlace) {
  const auto article = coded(
      "The International Criminal Court asked Mongolia for help. Russia criticised that. The court urged Mongolia to "
      "act. "
      "Drivers blocked a road in Darkhan, Mongolia. The mayor promised to meet them. Russian officials laughed.");
  EXPECT_EQ(who(article, "The court"), "IGO JUD");
  EXPECT_EQ(who(article, "The mayor"), "MNG GOV");
}

TEST_F(Actors, BareSoldiersAndPoliceAreOfWhereTheReportIsFrom) {
  const auto article = coded(
      "NIAMEY, June 30 (Reuters) - France withdrew its last troops from Niger on Wednesday, officials in Niger said. "
      "French soldiers burned documents before they left. Seven soldiers were killed near Tillabéri on Tuesday. "
      "Police arrested two men in Niger's capital.");
  EXPECT_EQ(who(article, "French soldiers"), "FRA MIL");
  EXPECT_EQ(who(article, "Seven soldiers"), "NER MIL");
  EXPECT_EQ(who(article, "Police"), "NER COP");
}

TEST_F(Actors, OfficialsWhomOnlyATitleTellsAreOfWhereTheReportIsFrom) {
  const std::string news =
      "President Ernesto Salcedo ended an emergency in Peru on Monday and asked Brazil for help. Salcedo said that he "
      "would meet miners. Police fired at them. Peru's army left the mines. Interior Minister Rosa Ayala of Chile "
      "welcomed that.";
  const auto article = coded("LIMA, June 30 (Reuters) - " + news);
  EXPECT_EQ(who(article, "President Ernesto Salcedo"), "PER GOV");
  EXPECT_EQ(who(article, "Salcedo"), "PER GOV");
  EXPECT_EQ(who(article, "he"), "PER GOV");
  EXPECT_EQ(who(article, "Police"), "PER COP");
  EXPECT_NE(who(article, "Interior Minister Rosa Ayala of Chile").substr(0, 3), "PER");
  EXPECT_EQ(who(coded(news), "President Ernesto Salcedo"), "--- GOV");  // nothing says where he is in office
  const auto said = coded(
      "LIMA, June 30 (Reuters) - Peru's army left. \"Rebels fired on our police,\" said President Ernesto Salcedo.");
  EXPECT_EQ(who(said, "our police"), "PER COP");
  const auto geneva = coded("GENEVA, June 30 (Reuters) - Foreign Minister Karim Haddad met UN officials in Geneva.");
  EXPECT_EQ(who(geneva, "Foreign Minister Karim Haddad"), "--- GOV");
}

/// A mention's country and what told it; the first with these words.
std::string whose(const nlohmann::json& article, const std::string& text) {
  for (const auto& mention : article["mentions"]) {
    if (mention["kind"] != "actor" || mention["text"] != text) continue;
    if (mention["country"].is_null()) return mention["country_basis"].is_null() ? "nobody's" : "a basis of nothing";
    return mention["country"].get<std::string>() + " " + mention["country_basis"].get<std::string>();
  }
  return "no such mention";
}

TEST_F(Actors, WhoeverIsOfNoOtherCountryIsLikelyOfTheOneThatAllIsAbout) {
  const std::string news =
      "Teachers marched in Bamako, the capital of Mali, on Monday to demand wages, the Malian government said. Mali's "
      "army "
      "guarded the ministries. Malian police arrested nine students. A French diplomat watched them from the embassy "
      "of "
      "France. Mali's president promised the teachers money and praised the nurses of Gao.";
  const auto article = coded(news);
  EXPECT_EQ(whose(article, "Teachers"), "MLI likely");
  EXPECT_EQ(article["events"][0]["actors"][0]["code"], "MLIEDU");
  EXPECT_EQ(whose(article, "nine students"), "MLI likely");
  EXPECT_EQ(whose(article, "A French diplomat"), "FRA words");
  EXPECT_EQ(whose(article, "Malian police"), "MLI words");
  // Of one sentence alone nothing is likely.
  EXPECT_EQ(whose(coded(news.substr(0, news.find('.') + 1)), "Teachers"), "nobody's");
  EXPECT_EQ(whose(coded("A Canadian senator met Dmitri Ozhogov."), "Dmitri Ozhogov"), "nobody's");
}

TEST_F(Actors, AGuessIsToldOfWhoeverProtestsAndNoOtherPartyToAnEvent) {
  const auto article = coded(
      "Malian and French diplomats met in Geneva on Monday. Mali's army left the north and French police arrested a "
      "Malian. France asked Mali for time. Farmers blocked a road. Drivers joined the blockade and criticised Mali.");
  EXPECT_EQ(whose(article, "Farmers"), "MLI guess");
  const auto& events = article["events"];
  const auto acting = [&](std::string_view code) -> std::string {
    const auto event =
        std::find_if(events.begin(), events.end(), [&](const auto& one) { return one["event"] == code; });
    return event == events.end() ? "none" : (*event)["actors"][0]["code"].get<std::string>();
  };
  EXPECT_EQ(acting("PROTEST"), "MLIAGR");
  EXPECT_EQ(acting("ACCUSE"), "---CVL");
}

TEST_F(Actors, TheRebelsOfAReportAreWhoeverItNamesMost) {
  const auto article = coded(
      "Islamic State attacked a base in northern Syria on Monday, the Syrian army said. Islamic State said it killed "
      "nine men. Islamic State's spokesman praised the attack. The fighters fled to Iraq, Iraqi police said. Islamic "
      "State has lost most of its land. Militants were seen near the border.");
  EXPECT_EQ(whose(article, "The fighters").substr(0, 3), "IMG");
  EXPECT_EQ(whose(article, "Militants").substr(0, 3), "IMG");
}

TEST_F(Actors, FightersLinkedToAGroupAreOfIt) {
  const auto article = coded("Egypt blamed fighters linked to Islamic State. Forces loyal to Khalifa Haftar fled.");
  EXPECT_EQ(who(article, "fighters"), "IMG REB");
  EXPECT_EQ(who(article, "Forces loyal to Khalifa Haftar").substr(0, 3), "LBY");
}

TEST_F(Actors, FamiliesOfAGroupWithoutAStateAreOfNoKnownOne) {
  const auto article = coded("Kurdish fighters drove out the families of Isis fighters on Monday.");
  EXPECT_EQ(who(article, "the families of Isis fighters"), "--- CVL");
}

TEST_F(Actors, ItIsABodyAndNotASoldier) {
  const auto article = coded(
      "The European Union imposed sanctions on Syria. Nine men were killed in Homs, the Syrian army said. It blamed "
      "Turkey.");
  EXPECT_EQ(who(article, "It"), "SYR MIL");
  const auto states = coded("The United States urged Cuba to free them and said it would lift sanctions on Cuba.");
  EXPECT_EQ(who(states, "it"), "USA");
}

TEST_F(Actors, TheTwoAreWhoWasNamedLast) {
  const auto article = coded(
      "Kenya freed ten Ugandan fishermen on Monday and the two neighbours signed a treaty. Two countries abstained.");
  EXPECT_EQ(who(article, "the two neighbours"), "KEN");
  EXPECT_EQ(std::count_if(article["mentions"].begin(), article["mentions"].end(),
                          [](const auto& mention) { return mention["text"] == "the two neighbours"; }),
            2);
  EXPECT_EQ(who(article, "Two countries").substr(0, 3), "---");
  const auto events = article["events"];
  EXPECT_TRUE(std::any_of(events.begin(), events.end(), [](const auto& event) {
    return event["actors"].size() == 2 && event["actors"][0]["country"] == "KEN" &&
           event["actors"][1]["country"] == "UGA";
  })) << events;
}

TEST_F(Actors, TheTwoAreOfNoOneCountry) {
  const auto article = coded(
      "QUITO, June 24 (Reuters) - Ecuador accused Colombia of cutting power. Colombia denied the charge and recalled "
      "its envoy from Quito. The two presidents had met in May. Peru offered to mediate, and Lima's foreign ministry "
      "invited both governments to send delegates.");
  const auto countries = [&](const std::string& words) {
    std::vector<std::string> found;
    for (const auto& mention : article["mentions"]) {
      if (mention["kind"] == "actor" && mention["text"] == words) found.push_back(mention["country"]);
    }
    std::sort(found.begin(), found.end());
    return found;
  };
  EXPECT_EQ(countries("The two presidents"), (std::vector<std::string>{"COL", "ECU"}));
  EXPECT_EQ(countries("both governments"), (std::vector<std::string>{"COL", "ECU"}));
  EXPECT_EQ(who(article, "its envoy"), "COL GOV");
}

TEST_F(Actors, ItIsWhoeverSaysSoThoughAnAdjectiveFollows) {
  const auto article = coded(
      "The Organization of American States appealed for calm. Washington said it was ready to send technical help.");
  EXPECT_EQ(who(article, "it"), "USA GOV");
}

TEST_F(Actors, NobodyIsAskedOrBlamedWhereSomethingMerelyIs) {
  const auto blamed = coded("France condemned the use of chemical weapons in Douma, Syria.");
  ASSERT_EQ(blamed["events"][0]["event"], "ACCUSE");
  EXPECT_TRUE(blamed["events"][0]["recipients"].empty()) << blamed["events"];
  const auto asked = coded("France urged Turkey to keep its troops in Syria.");
  ASSERT_EQ(asked["events"][0]["event"], "REQUEST");
  ASSERT_EQ(asked["events"][0]["recipients"].size(), 1U) << asked["events"];
  EXPECT_EQ(asked["events"][0]["recipients"][0]["country"], "TUR");
}

/// The events of a text, as "CODE: actors -> recipients" by their words.
std::vector<std::string> events(const nlohmann::json& article) {
  std::vector<std::string> all;
  for (const auto& event : article["events"]) {
    const auto words = [&](const char* side) {
      std::string found;
      for (const auto& one : event[side]) found += (found.empty() ? "" : ", ") + one["text"].get<std::string>();
      return found;
    };
    all.push_back(event["event"].get<std::string>() + ": " + words("actors") + " -> " + words("recipients"));
  }
  return all;
}

TEST_F(Actors, WhoeverADeedIsDoneToIsNotBlamedForIt) {
  const auto told = events(coded("Human Rights Watch condemned the beating of the teachers by Kenyan police."));
  EXPECT_EQ(std::count(told.begin(), told.end(), "ACCUSE: Human Rights Watch -> the teachers"), 0) << told.size();
  EXPECT_TRUE(
      std::any_of(told.begin(), told.end(), [](const std::string& event) { return event.starts_with("ACCUSE"); }));
}

TEST_F(Actors, APossessiveMayStandForAnObject) {
  const auto article =
      coded("Hungary threatened to veto the sanctions. President Alexander Lukashenko thanked Russia for its support.",
            "2023-06-30");
  EXPECT_EQ(who(article, "its"), "RUS");
  for (const std::string& event : events(article)) {
    EXPECT_EQ(event.find("its -> Russia"), std::string::npos) << event;  // nobody supports himself
  }
}

TEST_F(Actors, TalksDatedAheadAreAgreedOnOnce) {
  const auto told = events(coded(
      "Philippine President Ferdinand Marcos agreed to meet Chinese President Xi Jinping at a summit in Jakarta in "
      "November.",
      "2023-06-30"));
  EXPECT_EQ(told.size(), 1U);
  EXPECT_TRUE(!told.empty() && told[0].starts_with("AGREE: ")) << (told.empty() ? "" : told[0]);
}

TEST_F(Actors, NamesOfUnknownPeopleCarryWhatIsToldOnce) {
  const auto article = coded(
      "Police in Nairobi questioned Wanjiku Otieno, a Kenyan journalist, on Friday. Otieno criticised the police. "
      "Human rights groups praised Wanjiku Otieno.");
  EXPECT_EQ(who(article, "Otieno"), "KEN JRN");
  for (const auto& mention : article["mentions"]) {
    if (mention["text"] == "Otieno") {
      EXPECT_EQ(mention["name"], "Wanjiku Otieno");
      EXPECT_TRUE(mention["entity"].is_null());
    }
  }
}

TEST_F(Actors, AcronymsThatTheArticleIntroducesAreNames) {
  const auto article = coded(
      "Fighters of the rebel Western Dawn Brotherhood (WDB) attacked a Chadian village. The army fought the WDB for a "
      "day.");
  EXPECT_NE(who(article, "the WDB"), "none");
  EXPECT_EQ(who(article, "the WDB"), who(article, "the rebel Western Dawn Brotherhood (WDB)"));
}

TEST_F(Actors, AnAcronymIsTheBodyThatWasNamed) {
  const auto article =
      coded("Sudan's army bombed the Rapid Support Forces in Khartoum. The RSF denied that it had looted shops.",
            "2023-09-05");
  EXPECT_EQ(who(article, "The RSF"), who(article, "the Rapid Support Forces"));
  EXPECT_EQ(who(article, "The RSF").substr(0, 3), "SDN");
  EXPECT_EQ(who(coded("Reporters Without Borders (RSF) condemned the arrests. RSF urged Mali to free them."), "RSF"),
            "NGO JRN");
}

TEST_F(Actors, LocalPeopleAreOfThePlace) {
  const auto article = coded("At least ten civilians were killed in shelling of Kharkiv in Ukraine.");
  EXPECT_EQ(who(article, "At least ten civilians"), "UKR CVL");
}

TEST_F(Actors, PeoplesWithoutAStateAreThoseOfThePlace) {
  const auto article =
      coded("Shells hit Qamishli in Syria. Turkey threatened the Kurds. Kurdish forces shelled a Turkish post.");
  EXPECT_EQ(who(article, "the Kurds").substr(0, 3), "SYR");
  EXPECT_EQ(who(article, "Kurdish forces"), "SYR REB");
}

TEST_F(Actors, TownsAndBasesThatSufferHaveACountry) {
  EXPECT_EQ(who(coded("Islamic State captured the city of Mosul."), "the city of Mosul"), "IRQ");
  EXPECT_EQ(who(coded("Rebels shelled the Syrian city of Aleppo."), "the Syrian city of Aleppo"), "SYR");
  EXPECT_EQ(who(coded("Russia bombed the town of Saraqib."), "the town of Saraqib"), "SYR");
  EXPECT_EQ(who(coded("Russia bombed a village in Idlib province."), "a village"), "SYR");
  EXPECT_EQ(who(coded("Kunduz fell to the Taliban on Sunday."), "Kunduz"), "AFG");
  EXPECT_EQ(who(coded("Israel bombed a Russian base near Damascus."), "a Russian base"), "RUS");
  EXPECT_EQ(who(coded("The US bombed Isis strongholds in Iraq."), "Isis strongholds"), "IMG REB");
}

TEST_F(Actors, TheForeignMinisterIsOneAtHomeAndForeignNationalsAreNot) {
  const auto article = coded(
      "Turkish troops attacked Syria on Monday. Turkish officials said it was needed. The foreign minister met "
      "Vladimir Putin. Hundreds of foreign nationals fled.");
  EXPECT_EQ(who(article, "The foreign minister"), "TUR GOV");
  EXPECT_EQ(who(article, "Hundreds of foreign nationals"), "--- CVL");
}

TEST_F(Actors, ThoseWhoShareAWordTakePart) {
  const auto sides = [&](const std::string& text) {
    std::string found;
    const auto article = coded(text);
    for (const auto& event : article["events"]) {
      for (const auto& actor : event["actors"]) found += actor["code"].get<std::string>() + " ";
    }
    return found;
  };
  EXPECT_EQ(sides("Thai and Cambodian troops exchanged fire near a disputed temple."), "THAMIL KHMMIL ");
  EXPECT_EQ(sides("French and Malian soldiers killed 12 jihadists near Gao."), "FRAMIL MLIMIL ");
  EXPECT_EQ(sides("Kurdish and Arab forces shelled Raqqa."), "SYRMIL ");
  EXPECT_EQ(sides("Sudan's army and its rivals agreed to a truce, Saudi Arabia said."), "SDNMIL --- ");
}

TEST_F(Actors, TheCountryIsTheStateNamedLastButNotWhoActsOnIt) {
  const std::string syria =
      "Kurdish forces in Syria condemned the White House's decision to withdraw from the country.";
  EXPECT_EQ(who(coded(syria), "the country"), "SYR");
  const std::string riyadh = "Houthi militants fired missiles at Riyadh in March, and struck the kingdom again in May.";
  EXPECT_EQ(who(coded(riyadh), "the kingdom"), "SAU");
  const std::string iraq = "Islamic State seized towns in Iraq. Tehran has armed the country.";
  EXPECT_EQ(who(coded(iraq), "the country"), "IRQ");
  const std::string police =
      "Papua New Guinea declared an emergency. Australia, which trains the country's police, sent aid.";
  EXPECT_EQ(who(coded(police), "the country's police"), "PNG COP");
}

TEST_F(Actors, WhoWasCalledSoIsMeantByTheWord) {
  const std::string general =
      "The rebels shot at a Dutch general, Patrick Cammaert. The army met the general on Monday.";
  EXPECT_EQ(who(coded(general), "the general"), who(coded(general), "a Dutch general"));
  const std::string charity = "Sea-Eye, a German charity, rescued migrants. Matteo Salvini attacked the charity.";
  EXPECT_EQ(who(coded(charity), "the charity"), "DEU CVL");
}

TEST_F(Actors, TheGroupIsTheOneThatTheSentenceBeforeIsAbout) {
  const std::string sdf =
      "Turkey would not dare to attack, said the Syrian Democratic Forces, who led the campaign against Islamic State. "
      "The group urged Russia to act.";
  EXPECT_EQ(who(coded(sdf), "The group"), who(coded(sdf), "the Syrian Democratic Forces"));
}

TEST_F(Actors, BodyguardsOfARebelAreNoPolice) {
  const auto article = coded("Rebel commander Omar Haji met reporters. His bodyguards fired at them.");
  EXPECT_EQ(who(article, "His bodyguards"), "--- REB");
}

TEST_F(Actors, CountedPeopleOfANationAreNotItsState) {
  EXPECT_EQ(who(coded("Thousands of Georgians protested in Tbilisi."), "Thousands of Georgians"), "GEO CVL");
}

TEST_F(Actors, BothSidesAreTheOnlyTwo) {
  const auto both = [&](const std::string& text) {
    std::vector<std::string> found;
    const auto article = coded(text);
    for (const auto& mention : article["mentions"]) {
      if (mention["kind"] == "actor" && mention["text"] == "both sides") {
        found.push_back(mention["country"].is_null() ? "---" : mention["country"].get<std::string>());
      }
    }
    return found;
  };
  EXPECT_EQ(both("India and Pakistan traded fire. China told both sides to stop."),
            (std::vector<std::string>{"IND", "PAK"}));
  EXPECT_EQ(both("India and Pakistan traded fire near China. Nepal met Japan and both sides agreed."),
            (std::vector<std::string>{"---"}));
}

TEST_F(Actors, WhoOffersToStandBetweenTheTwoIsNoneOfThem) {
  const auto article = coded("Chad and Niger quarrelled. Togo offered to mediate between the two countries.");
  std::vector<std::string> found;
  for (const auto& mention : article["mentions"]) {
    if (mention["text"] == "the two countries") found.push_back(mention["country"].get<std::string>());
  }
  EXPECT_EQ(found, (std::vector<std::string>{"TCD", "NER"}));
}

TEST_F(Actors, TheGovernmentIsNotThatOfAStateWhereTheSentenceIsElsewhere) {
  const auto article = coded("Mexico rejected the demand. In Lima, teachers marched against the government.");
  EXPECT_NE(who(article, "the government").substr(0, 3), "MEX");
}

TEST_F(Actors, TheTwoCountriesAreThoseTheArticleIsAbout) {
  const auto article = coded(
      "Chad and Niger held talks in Niamey. Niger said Chad would return the cattle. Soldiers patrol the border "
      "between "
      "Niger and Mali. The meeting discussed the security of the two countries.");
  std::vector<std::string> found;
  for (const auto& mention : article["mentions"]) {
    if (mention["text"] == "the two countries") found.push_back(mention["country"].get<std::string>());
  }
  EXPECT_EQ(found, (std::vector<std::string>{"TCD", "NER"}));
}

TEST_F(Actors, TheTwoCountriesAreThoseThatActedTogether) {
  const auto article = coded(
      "Bazoum met Blinken in Niamey. Mali and Burkina Faso condemned ECOWAS. The two countries sent planes to Niger.");
  EXPECT_EQ(countries(article, "The two countries"), (std::vector<std::string>{"MLI", "BFA"}));
}

TEST_F(Actors, ReportersSitAcrossTheBorder) {
  EXPECT_NE(
      who(coded("NAIROBI, Kenya (AP) — Fighting goes on in Sudan. The army bombed a market on Monday."), "The army"),
      "KEN MIL");
}

TEST_F(Actors, WhoLeadsThemIsSomebodyBesideThem) {
  EXPECT_EQ(
      who(coded("Gunmen led by Jimmy Chérizier torched homes. Chérizier threatened the prime minister.", "2024-03-05"),
          "Chérizier"),
      "HTI CRM");
}

TEST_F(Actors, OthersAreMoreOfThoseCountedBeforeThem) {
  EXPECT_EQ(who(coded("Five soldiers were killed and six others were captured."), "six others").substr(4), "MIL");
}

TEST_F(Actors, TheBlocIsThatOfItsEnvoys) {
  EXPECT_EQ(who(coded("EU envoys met on Monday. The bloc has already frozen Russian assets."), "The bloc"), "EUR");
}

TEST_F(Actors, OthersByTheSameWordAreNotTheGroupTold) {
  const auto article = coded(
      "Islamic State attacked Raqqa in Syria. The group killed 10 soldiers. In Washington Chuck Schumer was under "
      "pressure from progressive groups. Groups like it met Joe Biden.");
  EXPECT_EQ(who(article, "The group"), "IMG REB");
  EXPECT_EQ(who(article, "progressive groups").substr(0, 3), "---");
}

TEST_F(Actors, ACounterpartIsHardlyOfTheSameCountry) {
  const std::string before =
      "Turkey and the United States argued for weeks. Recep Tayyip Erdogan spoke to Donald Trump on Monday. Turkey "
      "thanked the United States. Turkey wants more. ";
  EXPECT_NE(who(coded(before + "The Turkish president praised his counterpart."), "his counterpart").substr(0, 3),
            "TUR");
}

TEST_F(Actors, TeamsAreNobody) {
  const auto article = coded("England beat Germany 2-0 in the semi-final at Wembley on Sunday.");
  EXPECT_EQ(who(article, "England"), "none");
  EXPECT_EQ(who(article, "Germany"), "none");
  EXPECT_EQ(who(coded("Germany thanked England for its help."), "Germany"), "DEU");
}

TEST_F(Actors, WithoutADayTheLatestRoleIsTakenAndSaid) {
  const std::string text = "Theresa May met Emmanuel Macron in Paris.";
  EXPECT_TRUE(coded(text, "2018-01-18")["warnings"].empty());
  const auto warnings = coded(text, "")["warnings"];
  ASSERT_EQ(warnings.size(), 1U);
  EXPECT_NE(warnings[0].get<std::string>().find("no day of publication"), std::string::npos);
}

TEST_F(Actors, AFolderOfOnesOwnIsLaidOverTheLexicon) {
  std::filesystem::create_directories(folder / "mine/actors");
  write("mine/actors/people.lex", "kind person\nMirko Valdes  CHL REB\nAngela Merkel  AUT PTY OPP\n");
  const std::string text = R"({"id":"a","text":"Mirko Valdes attacked Angela Merkel.","published":"2020-01-01"})";
  const auto with = nlohmann::json::parse(run("code --lexicon mine --format jsonl --input-format jsonl -", text).out);
  EXPECT_EQ(who(with, "Mirko Valdes"), "CHL REB");
  EXPECT_EQ(who(with, "Angela Merkel"), "AUT PTY OPP");
  const auto without = nlohmann::json::parse(run("code --format jsonl --input-format jsonl -", text).out);
  EXPECT_EQ(who(without, "Mirko Valdes").substr(0, 3), "---");
  EXPECT_EQ(who(without, "Angela Merkel"), "DEU GOV");
  EXPECT_NE(run("actors --lexicon mine 'Mirko Valdes'").out.find("mine/actors/people.lex:2"), std::string::npos);
  EXPECT_EQ(run("code --lexicon nothing --format jsonl -", "x").code, 2);
}

TEST_F(Actors, TheCheckNamesEveryWrongLine) {
  std::filesystem::create_directories(folder / "mine/actors");
  write("mine/actors/people.lex",
        "kind person\nA Bcd  CHL REB\nE Fgh  XXX GOV\nI Jkl  PER GOV 2014..2013\nA Bcd  PER REB\n");
  const Ran wrong = run("lexicon check mine");
  EXPECT_EQ(wrong.code, 1);
  EXPECT_NE(wrong.err.find("people.lex: line 3"), std::string::npos) << wrong.err;
  EXPECT_NE(wrong.err.find("people.lex: line 4"), std::string::npos);
  EXPECT_NE(wrong.err.find("people.lex: line 5"), std::string::npos);
  write("mine/actors/people.lex", "kind person\nA Bcd  CHL REB\n");
  EXPECT_EQ(run("lexicon check mine").code, 0);
  EXPECT_EQ(run("lexicon check").code, 0);
}

TEST_F(Actors, MissingNamesAreListedReadyToBeAdded) {
  const std::string text =
      R"({"id":"a","text":"Brenda Quillfeather, a Canadian senator, met Dmitri Ozhogov. Quillfeather praised Ozhogov.","published":"2020-01-01"})";
  ASSERT_EQ(run("code --input-format jsonl -o e.duckdb -", text).code, 0);
  const Ran listed = run("lexicon missing e.duckdb");
  EXPECT_EQ(listed.code, 0) << listed.err;
  EXPECT_NE(listed.out.find("# 2 mentions in 1 articles"), std::string::npos) << listed.out;
  EXPECT_NE(listed.out.find("Brenda Quillfeather  CAN LEG"), std::string::npos) << listed.out;
  EXPECT_NE(listed.out.find("Dmitri Ozhogov  --- CVL"), std::string::npos) << listed.out;
  EXPECT_EQ(run("lexicon missing none.duckdb").code, 1);
}

TEST_F(Actors, AnAgencyForRefugeesIsMadeOfNone) {
  EXPECT_EQ(who(coded("The UN's refugee agency urged Pakistan to wait."), "The UN's refugee agency"), "UNO");
}

TEST_F(Actors, TheLastWordOfABodysNameIsTheBody) {
  EXPECT_EQ(who(coded("The African Union met on Monday. Kenya asked the union to act."), "the union"), "IGO");
  EXPECT_EQ(who(coded("The miners met on Monday. Kenya asked the union to act."), "the union"), "--- LAB");
}

TEST_F(Actors, WhoServedABodyOfStatesIsOfHisOwnThen) {
  const auto blair = [&](const std::string& day) {
    return who(coded_on(day, "Tony Blair met Iran's president."), "Tony Blair");
  };
  EXPECT_EQ(blair("2010-05-01"), "IGO");
  EXPECT_EQ(blair("2019-05-01"), "GBR ELI");
}

TEST_F(Actors, BodiesWrittenSmallMayHaveAdjectives) {
  EXPECT_EQ(
      who(coded("Turkey said the House armed services committee met Mattis."), "the House armed services committee"),
      "USA LEG");
  EXPECT_EQ(who(coded("Members of Congress urged the Pentagon to wait."), "Members of Congress"), "USA LEG");
}

TEST_F(Actors, AStateOfEmergencyIsNoState) {
  EXPECT_EQ(whose(coded("The state of emergency led to the arrest of 20 people."), "The state"), "no such mention");
  EXPECT_EQ(whose(coded("Iran rejected that figure."), "that figure"), "no such mention");
}

TEST_F(Actors, AnOwnerWhoMayBeAnotherIsAGuess) {
  const auto whose_army = [&](const std::string& news) {
    return whose(coded("Israel bombed Syria and Lebanon. Iran accused Israel. " + news +
                       " Syria thanked Iran. The two sides met in Geneva, where Britain pressed them."),
                 "its army");
  };
  EXPECT_EQ(whose_army("Russia met Turkey, and its army shelled a town."), "RUS guess");
  EXPECT_EQ(whose_army("Russia and its army shelled a town."), "RUS rule");
}

TEST_F(Actors, LandThatSomebodyHasIsNoSoldier) {
  EXPECT_EQ(who(coded("Fighters of the Taliban shelled their homeland."), "their homeland"), "AFG");
}

TEST_F(Actors, AnAllyIsNotWhoseAllyHeIs) {
  EXPECT_EQ(whose(coded("The army fought a US ally."), "a US ally"), "nobody's");
  EXPECT_EQ(whose(coded("Turkey met its Nato ally."), "its Nato ally"), "nobody's");
}

TEST_F(Actors, NoOtherStatesAreTheUnitedStates) {
  EXPECT_EQ(whose(coded("The United States met Iran. The Gulf states condemned Assad."), "The Gulf states"),
            "IGO words");
  EXPECT_EQ(whose(coded("Honduras met Latin American leaders."), "Latin American leaders"), "nobody's");
}

TEST_F(Actors, AmongBodiesOfOneNameTheArticlesStateDecides) {
  EXPECT_EQ(who(coded("NEW DELHI: The Congress accused the BJP of lying."), "The Congress").substr(0, 7), "IND PTY");
  EXPECT_EQ(
      who(coded("Narendra Modi met Joe Biden. Congress criticised the president in Washington, the Pentagon said."),
          "Congress"),
      "USA LEG");
  EXPECT_EQ(who(coded("Congress met on Monday."), "Congress"), "USA LEG");
  EXPECT_EQ(who(coded("The Peoples Democratic Party marched in Abuja, Nigeria."), "The Peoples Democratic Party")
                .substr(0, 7),
            "NGA PTY");
  EXPECT_EQ(
      who(coded("The Peoples' Democratic Party marched in Ankara."), "The Peoples' Democratic Party").substr(0, 7),
      "TUR PTY");
}

TEST_F(Actors, AnAgencyIsNotWhereItsNewsIsFrom) {
  const nlohmann::json row{
      {"id", "a"},
      {"publisher", "Associated Press"},
      {"text", "LIMA, Peru (AP) — Peruvian police raided the home of a minister. Prosecutors accused Congress."}};
  EXPECT_EQ(who(coded_row(row), "Congress"), "PER LEG");
}

TEST_F(Actors, ANameOfOnesOwnIsNobodysNamesake) {
  std::filesystem::create_directories(folder / "mine/actors");
  write("mine/actors/bodies.lex", "kind organisation\nCongress  FJI LAB  id=my-congress\n");
  const auto article = coded_on("2021-07-01", "NEW DELHI: The Congress accused the BJP of lying.", "--lexicon mine");
  EXPECT_EQ(who(article, "The Congress"), "FJI LAB");
}

TEST_F(Actors, WhoseSonHeIsHeIsNot) {
  EXPECT_EQ(who(coded("Andrew, Queen Elizabeth's third child, accused Iran of lying."), "Andrew"), "GBR CVL");
}

TEST_F(Actors, ACompanyIsACompanyAndAnAgencyNone) {
  const auto article = coded("NASA criticised Lockheed Martin on Monday. The company rejected that. The agency sued.");
  EXPECT_EQ(who(article, "The company"), "USA BUS");
  EXPECT_EQ(who(article, "The agency"), "USA GOV");
  EXPECT_EQ(who(coded("The companies sued Iran."), "The companies"), "--- BUS");
  EXPECT_EQ(who(coded("Zintrex Holdings accused Google of lying. The company sued Iran."), "The company"), "--- BUS");
}

TEST_F(Actors, ABodyBesideADeedIsWhole) {
  EXPECT_EQ(who(coded("Ukraine said that U.S. military aid for the ally was being stalled."), "U.S. military"),
            "USA MIL");
}

TEST_F(Actors, ADatelineIsNoPartOfANameBehindIt) {
  EXPECT_EQ(who(coded("NAIROBI, Kenya - Police fired tear gas at supporters of Raila Odinga."), "Police"), "KEN COP");
}

TEST_F(Actors, ATownsCouncilIsOfTheStateThatTheTownIsIn) {
  const auto texas = coded("PARIS, Texas - The Paris City Council rejected the plan. Lamar County thanked Dallas.");
  EXPECT_EQ(who(texas, "The Paris City Council").substr(0, 3), "USA");
  EXPECT_EQ(who(coded("The Paris city council criticised Emmanuel Macron."), "The Paris city council").substr(0, 3),
            "FRA");
  const auto georgia = coded("ATLANTA - Georgia's utility regulator sued Coca-Cola. Police in Atlanta, Georgia, left.");
  EXPECT_EQ(who(georgia, "Georgia's utility regulator"), "USA GOV");
  EXPECT_EQ(who(coded("Georgia's army left Tbilisi, the Russian army said."), "Georgia's army").substr(0, 3), "GEO");
}

TEST_F(Actors, PresidentsOfPartiesAndUnionsAreOfThese) {
  EXPECT_EQ(who(coded("BJP workers attacked Congress president Arun Desai in Delhi."), "BJP workers").substr(0, 7),
            "IND PTY");
  EXPECT_EQ(who(coded("NUT president Audu Amba accused Nigeria."), "NUT president Audu Amba"), "NGA LAB");
  EXPECT_EQ(who(coded("Republican President Donald Trump threatened Iran.", "2019-05-01"),
                "Republican President Donald Trump"),
            "USA GOV");
  EXPECT_EQ(who(coded("The Labour leader accused Boris Johnson in London."), "The Labour leader").substr(0, 7),
            "GBR PTY");
}

TEST_F(Actors, TitlesStandBeforeNames) {
  EXPECT_EQ(who(coded("Representative Dana Holloway criticised Iran."), "Representative Dana Holloway").substr(4),
            "LEG");
  EXPECT_EQ(who(coded("Reps. Dana Holloway and Rashida Tlaib criticised Iran."), "Reps. Dana Holloway").substr(4),
            "LEG");
  EXPECT_EQ(who(coded("Amartya Sen criticised Iran."), "Amartya Sen").substr(4), "CVL");
  EXPECT_EQ(who(coded("The Czech Rep. criticised Iran."), "The Czech Rep").substr(0, 3), "non");
}

TEST_F(Actors, InitialsAreNoPartOfWhoSomebodyIs) {
  EXPECT_EQ(who(coded("Rep. Elijah E. Cummings accused Iran.", "2018-05-01"), "Rep. Elijah E. Cummings"), "USA LEG");
  EXPECT_EQ(who(coded("Rep. Dana Q. Holloway accused Iran."), "Rep. Dana Q. Holloway").substr(4), "LEG");
}

TEST_F(Actors, WhoSpeaksForAStateIsOfItsGovernment) {
  EXPECT_EQ(who(coded("The representative of Kuwait met Iran."), "The representative of Kuwait"), "KWT GOV");
  EXPECT_EQ(who(coded("A representative of the Taliban met Iran."), "A representative of the Taliban"), "AFG REB");
}

TEST_F(Actors, WhoIsInAnArmedGroupIsOfIt) {
  EXPECT_EQ(who(coded("Police accused figures in the UVF."), "figures in the UVF"), "GBR PRM");
}

TEST_F(Actors, AStatesNameHasNoOfBehindIt) {
  const auto article = coded("He thanked Oman for the release by the United States of two Iranian businessmen.");
  EXPECT_EQ(who(article, "the United States"), "USA");
  EXPECT_EQ(who(article, "two Iranian businessmen"), "IRN BUS");
}

TEST_F(Actors, WhoeverIsInOfficeIsNothingFormer) {
  EXPECT_EQ(who(coded("Saied, a former law professor, dismissed the prime minister."), "Saied"), "TUN GOV");
  EXPECT_EQ(who(coded("Tony Blair, the former prime minister, met Iran."), "Tony Blair"), "GBR ELI");
}

TEST_F(Actors, WhoWorksForABodyOfNoStateIsOfIt) {
  EXPECT_EQ(who(coded("European Commission President Jean-Claude Juncker met him."),
                "European Commission President Jean-Claude Juncker"),
            "EUR");
  EXPECT_EQ(who(coded("Turkey's EU minister Omer Celik met him."), "Turkey's EU minister Omer Celik").substr(0, 7),
            "TUR GOV");
}

TEST_F(Actors, ACounterpartIsWhatTheOtherOneIs) {
  const auto article = coded("Sweden's prime minister met his Turkish counterpart in Ankara. The two leaders left.");
  EXPECT_EQ(who(article, "his Turkish counterpart"), "TUR GOV");
  EXPECT_EQ(countries(article, "The two leaders"), (std::vector<std::string>{"SWE", "TUR"}));
}

TEST_F(Actors, OfThePeopleThatAreCountedTheirOwnerTells) {
  EXPECT_EQ(who(coded("Hamas said two of its fighters were killed."), "two of its fighters"), "PSE REB");
}

TEST_F(Actors, ABlocOfAnUnknownNameIsNoBodyOfStates) {
  EXPECT_EQ(who(coded("Sergio Massa sided with the Kirchnerite bloc."), "the Kirchnerite bloc").substr(0, 3), "---");
}

TEST_F(Actors, AMinistersNameMayHangOnHisTitle) {
  const auto article = coded("Minister of Finance Ahmed Karoui spoke. Karoui criticised the union.");
  EXPECT_EQ(who(article, "Karoui"), "--- GOV");
}

TEST_F(Actors, WhoServesSomebodyIsHis) {
  EXPECT_EQ(
      who(coded("An aide to Benjamin Netanyahu met Saudi officials.", "2023-10-01"), "An aide to Benjamin Netanyahu"),
      "ISR GOV");
  EXPECT_EQ(who(coded("Petro Dolynsky, an adviser to Ukraine's president, accused Russia."), "Petro Dolynsky"),
            "UKR GOV");
  EXPECT_EQ(who(coded("The envoy to France was summoned."), "The envoy"), "--- GOV");
}

TEST_F(Actors, WhoWorksAtABodyIsItsAndWhoProtestsThereIsNot) {
  EXPECT_EQ(who(coded("An official at the State Department accused China."), "An official at the State Department"),
            "USA GOV");
  EXPECT_EQ(who(coded("A judge at the International Criminal Court freed him."),
                "A judge at the International Criminal Court"),
            "IGO JUD");
  const auto crowd = coded("Protesters at the US embassy in Baghdad burned flags.");
  EXPECT_EQ(who(crowd, "Protesters").substr(4), "CVL");
  EXPECT_EQ(who(crowd, "Protesters at the US"), "none");
}

TEST_F(Actors, ARoundUpsHeadingsTellWhoseTheyAre) {
  const auto article = coded(
      "VENEZUELA\n\nRiot police used tear gas on Tuesday.\n\nMACEDONIA\n\nPolice arrested 13 demonstrators. "
      "The government blamed Greece.\n\nBURUNDI\n\nA colonel was shot dead at his gate.");
  EXPECT_EQ(who(article, "Riot police"), "VEN COP");
  EXPECT_EQ(who(article, "Police"), "MKD COP");
  EXPECT_EQ(who(article, "13 demonstrators"), "MKD CVL");
  EXPECT_EQ(who(article, "A colonel"), "BDI MIL");
}

TEST_F(Actors, ABodyNamedWithinAPhraseIsMeantLater) {
  const auto yemen = coded("Warplanes of the Saudi-led coalition struck Sanaa. The Houthis blamed the coalition.");
  EXPECT_EQ(who(yemen, "the coalition"), "SAU MIL");
  const auto mozambique =
      coded("Fighters of the Islamic State attacked a village in Mozambique. The group has banned alcohol.");
  EXPECT_EQ(who(mozambique, "The group"), "IMG REB");
}

TEST_F(Actors, WhoRunsOrOwnsABodyTellsItsCountry) {
  EXPECT_EQ(who(coded("The Houthi-run foreign ministry condemned Saudi Arabia."), "The Houthi-run foreign ministry"),
            "YEM GOV");
  EXPECT_EQ(who(coded("A Chinese-owned mining firm sued Zambia."), "A Chinese-owned mining firm"), "CHN BUS");
  EXPECT_EQ(who(coded("The Lithuanian Red Cross urged the government to stop."), "The Lithuanian Red Cross"),
            "LTU MED");
}

TEST_F(Actors, PartiesHaveYouthsAndArmedWings) {
  EXPECT_EQ(who(coded("UPND youths marched in Kitwe."), "UPND youths").substr(0, 7), "ZMB PTY");
  EXPECT_EQ(who(coded("Labour voters marched in London."), "Labour voters"), "GBR CVL");
  EXPECT_EQ(who(coded("Fatah's armed wing killed two soldiers."), "Fatah's armed wing").substr(4), "REB");
}

TEST_F(Actors, WhoIsForAGovernmentDoesNotGovern) {
  const auto march = coded("Supporters of President Evo Morales marched in La Paz.", "2019-06-01");
  EXPECT_EQ(who(march, "Supporters of President Evo Morales"), "BOL CVL");
  EXPECT_EQ(march["events"].at(0)["event"], "PROTEST");
  EXPECT_EQ(who(coded("Hezbollah supporters clashed with police."), "Hezbollah supporters"), "LBN REB");
}

TEST_F(Actors, ManagementActsWhereItStandsAlone) {
  EXPECT_EQ(who(coded("The union accused management of stalling."), "management"), "--- BUS");
  EXPECT_EQ(who(coded("The minister praised the management of the crisis."), "the management of the crisis"), "none");
}

TEST_F(Actors, APeoplesNameMayBeASurname) {
  EXPECT_EQ(who(coded("Natasha Zulu condemned the minister's remarks."), "Natasha Zulu").substr(0, 3), "---");
  EXPECT_EQ(who(coded("Hundreds of Zulus marched in Durban."), "Hundreds of Zulus").substr(0, 3), "ZAF");
}

TEST_F(Actors, NorthAndSouthKoreaAreTwo) {
  const auto article = coded("North and South Korea agreed to reopen a hotline.");
  EXPECT_EQ(who(article, "North"), "PRK");
  EXPECT_EQ(who(article, "South Korea"), "KOR");
  EXPECT_EQ(article["events"].at(0)["actors"].size(), 2U);
}

TEST_F(Actors, ATitleAndItsBearerAreOne) {
  const auto article = coded("A Belarusian court jailed Nobel laureate Ales Bialiatski for ten years.");
  EXPECT_EQ(who(article, "Nobel laureate Ales Bialiatski").substr(0, 3), "BLR");
  EXPECT_EQ(who(article, "Nobel laureate"), "none");
}

TEST_F(Actors, AnAbbreviatedStateIsTheOneThatTheNewsIsAbout) {
  EXPECT_EQ(who(coded("PH summons Chinese envoy. Manila and the Philippine navy protested."), "PH"), "PHL");
  EXPECT_EQ(who(coded("PH condemned the arrest. Malaysian police arrested a Malaysian lawmaker."), "PH").substr(0, 7),
            "MYS PTY");
}

TEST_F(Actors, TheTwoLeadersGovernAsThoseWhoMet) {
  const auto leaders = coded("The Kenyan and Ugandan presidents met in Nairobi. The two leaders opened the border.");
  EXPECT_EQ(countries(leaders, "The two leaders"), (std::vector<std::string>{"KEN", "UGA"}));
  EXPECT_EQ(who(leaders, "The two leaders"), "KEN GOV");
  const auto men = coded("Emmanuel Macron met Vladimir Putin in Moscow. The two men agreed to talk again.");
  EXPECT_EQ(who(men, "The two men"), "FRA GOV");
}

}  // namespace
}  // namespace dragoman
