// How many whole texts tell as killed and injured, with the lexicon and the model as they ship.
#include <nlohmann/json.hpp>

#include "coded.h"

namespace dragoman {
namespace {

struct Told {
  std::string text;
  std::string victims;  ///< of each event that has some, in their order: "killed 7..7 recipient; injured 24.. null"
};

struct WholeCasualties : CodedTest {
  static std::string one(const nlohmann::json& event, const std::string& what) {
    const auto& count = event[what];
    if (count.is_null()) return "";
    const auto bound = [&](const char* name) {
      return count[name].is_null() ? std::string() : std::to_string(count[name].get<std::int64_t>());
    };
    return what + " " + bound("min") + ".." + bound("max") + " " +
           (count["of"].is_null() ? "null" : count["of"].get<std::string>());
  }

  void expect(const std::vector<Told>& all) const {
    std::string rows;
    for (std::size_t i = 0; i < all.size(); ++i) {
      rows +=
          nlohmann::json{{"id", std::to_string(i)}, {"text", all[i].text}, {"published", "2021-07-01"}}.dump() + "\n";
    }
    const Ran ran = run("code --input-format jsonl --format jsonl --threads 1 -", rows);
    ASSERT_EQ(ran.code, 0) << ran.err;
    std::istringstream lines(ran.out);
    std::string line;
    for (const Told& told : all) {
      ASSERT_TRUE(std::getline(lines, line));
      std::string found;
      const auto article = nlohmann::json::parse(line);
      for (const auto& event : article["events"]) {
        for (const char* const what : {"killed", "injured"}) {
          const std::string told_of = one(event, what);
          if (!told_of.empty()) found += (found.empty() ? "" : "; ") + told_of;
        }
      }
      EXPECT_EQ(found, told.victims) << told.text;
    }
  }
};

TEST_F(WholeCasualties, NumbersHaveBounds) {
  expect({
      {"Taliban fighters attacked an Afghan village on Monday, killing seven people.", "killed 7..7 recipient"},
      {"Russian missiles struck the Ukrainian city of Kharkiv, killing at least seven people.", "killed 7.. recipient"},
      {"Israel bombed a school in Gaza, killing up to 20 Palestinians.", "killed ..20 recipient"},
      {"More than 100 Nigerian villagers were killed by Boko Haram gunmen.", "killed 100.. recipient"},
      {"Israeli air strikes killed about 30 people in Gaza on Tuesday.", "killed 30..30 recipient"},
      {"Between 5 and 7 Turkish soldiers were killed by Kurdish militants.", "killed 5..7 recipient"},
      {"The Taliban killed scores of Afghan soldiers in Kunduz.", "killed 40.. recipient"},
      {"Iran's army killed twenty-three Iraqi soldiers.", "killed 23..23 recipient"},
      {"Indian police fired on Kashmiri protesters, injuring at least two hundred and fifty.",
       "injured 250.. recipient"},
      {"The Malian army said it had killed several dozen jihadists.", "killed 36.. recipient"},
      {"Ethiopian troops killed hundreds of Eritrean soldiers in Tigray.", "killed 200.. recipient"},
      {"The Turkish army said it had killed nearly 50 Kurdish fighters.", "killed 50..50 recipient"},
      {"Chinese soldiers killed 1,200 Uighur prisoners.", "killed 1200..1200 recipient"},
  });
}

TEST_F(WholeCasualties, PeopleAreCountedOnce) {
  expect({
      {"A Ukrainian drone attack killed a Russian general and two aides.", "killed 3..3 recipient"},
      {"The Israeli army shot dead a Palestinian teenager in Jenin.", "killed 1..1 recipient"},
      {"Myanmar soldiers killed a family of five in Rakhine.", "killed 5..5 recipient"},
      {"Israeli soldiers killed Mohammed Deif on Saturday.", "killed 1..1 recipient"},
      {"Syrian government forces killed five people, including two children, in Idlib.", "killed 5..5 recipient"},
      {"Russian shelling killed seven Ukrainian civilians, three of them children.", "killed 7..7 recipient"},
      {"Turkish soldiers killed Kurdish fighters near the border.", "killed 2.. recipient"},
      {"A suicide bomber from the Islamic State blew himself up in Kabul, killing himself and 23 Afghans.",
       "killed 23..23 recipient"},
      {"A blast set off by the PKK killed two people, a soldier and a policeman.", "killed 2..2 recipient"},
      {"The Egyptian army killed 15 militants in Sinai, losing two soldiers.", "killed 15..15 recipient"},
      {"The RAF killed or wounded 300 Iraqi fighters.", ""},
  });
}

// Right before the model learnt events; its trees of coordinated verbs have changed since.
TEST_F(WholeCasualties, DISABLED_CoordinatedVerbsHaveTheirOwnCounts) {
  expect({
      {"Boko Haram fighters raided a Nigerian village, leaving 12 people dead and 30 others wounded.",
       "killed 12..12 recipient; injured 30..30 recipient"},
      {"Israeli troops shot and wounded two Palestinian boys.", "injured 2..2 recipient"},
      {"A Somali suicide bomber killed himself and wounded two policemen.", "injured 2..2 recipient"},
  });
}

TEST_F(WholeCasualties, KilledAndInjuredAreToldApart) {
  expect({
      {"Taliban fighters attacked an Afghan checkpoint, killing seven soldiers and wounding dozens more.",
       "killed 7..7 recipient; injured 24.. recipient"},
      {"The Taliban attack on the Afghan base killed 22 soldiers and injured more than 40.",
       "killed 22..22 recipient; injured 40.. recipient"},
      {"Rebels shelled a market in Damascus, killing one person and injuring at least eight, including three children.",
       "killed 1..1 recipient; injured 8.. recipient"},
      {"Thirty-one Turkish police officers were killed and 150 others hurt in the bombing.",
       "killed 31..31 recipient; injured 150..150 recipient"},
      {"Houthi rebels launched a missile at Riyadh; there were no casualties.", "killed 0..0 null; injured 0..0 null"},
      {"Five Turkish soldiers were killed and 20 wounded in the attack.",
       "killed 5..5 recipient; injured 20..20 recipient"},
      {"The strike killed three Turkish soldiers and wounded seven.", "killed 3..3 recipient; injured 7..7 recipient"},
  });
}

TEST_F(WholeCasualties, TheyBelongToTheEventThatTellsThem) {
  expect({
      {"The Taliban carried out an attack on an Afghan army base that killed 7 soldiers.", "killed 7..7 recipient"},
      {"Saudi warplanes bombed a wedding in Yemen: 131 people were killed.", "killed 131..131 recipient"},
      {"Fifteen Kenyan soldiers died when al-Shabaab attacked their base.", "killed 15..15 recipient"},
      {"The shelling of Donetsk by Ukraine caused 12 deaths.", "killed 12..12 null"},
      {"Russian missiles struck the Ukrainian city of Kharkiv. At least seven people were killed, officials said.",
       "killed 7.. recipient"},
      {"Hamas fired rockets at Israel on Sunday. No one was killed.", "killed 0..0 null"},
      {"Sudan's paramilitary RSF attacked a camp in Darfur. More than 100 people, including 20 children, were killed "
       "in the assault, the UN said.",
       "killed 100.. recipient"},
      {"Iranian missiles hit a US base in Iraq. There were no deaths, but 110 soldiers were wounded.",
       "killed 0..0 null; injured 110..110 recipient"},
      {"Rebels attacked a Turkish base. The assault left 12 soldiers dead.", "killed 12..12 recipient"},
      {"Syrian rebels threatened to kill 12 soldiers.", ""},
      {"Rebels attacked a Turkish base on Monday. More than 5,000 people have been killed since the war began.",
       "killed 5000.. recipient"},
      {"Rebels attacked a Turkish base. Twelve people were killed in another attack.", "killed 12..12 recipient"},
      {"An Israeli missile hit the convoy in Gaza. A day earlier a quake killed 40 people.", ""},
  });
}

TEST_F(WholeCasualties, KilledAndWoundedAreOneHappening) {
  const auto article = coded_on("2021-07-01",
                                "At least two Turkish guards were killed and three soldiers were wounded when PKK "
                                "terrorists opened fire on a checkpoint in Hakkari.");
  ASSERT_EQ(article["events"].size(), 1U);
  const auto& event = article["events"][0];
  EXPECT_EQ(event["killed"]["min"], 2);
  EXPECT_EQ(event["injured"]["min"], 3);
  EXPECT_EQ(event["evidence"]["trigger"], (std::vector<int>{92, 98}));
}

TEST_F(WholeCasualties, LaterNumbersReplaceOrNarrow) {
  expect({
      {"Al-Shabaab attacked a hotel in Mogadishu, killing 5 people. The death toll later rose to 12.",
       "killed 12..12 recipient"},
      {"Hamas gunmen attacked an Israeli village, killing at least 10. Later reports put the toll at 14.",
       "killed 14..14 recipient"},
      {"A suicide bombing by the Islamic State killed four Americans in Syria. As many as 16 people were killed in the "
       "attack.",
       "killed ..16 recipient"},
      {"The Islamic State bombed a mosque in Kabul, killing dozens. Officials said 35 people were killed in the blast.",
       "killed 35..35 recipient"},
      {"Al-Shabaab attacked a hotel in Mogadishu, killing 5 people. The number of dead is now 9.",
       "killed 9..9 recipient"},
  });
}

TEST_F(WholeCasualties, WhoBombedStandsBeforeTheBombing) {
  expect({{"The PKK bombing claimed the lives of 12 Turkish soldiers.", "killed 12..12 recipient"}});
}

TEST_F(WholeCasualties, WhoseTheyAre) {
  expect({
      {"Kurdish militants killed three Turkish soldiers in Diyarbakir.", "killed 3..3 recipient"},
      {"Taliban gunmen attacked an Afghan police station. Three of the attackers were killed.", "killed 3..3 actor"},
      {"Islamic State militants attacked Iraqi soldiers in Mosul. Two passers-by were wounded.",
       "injured 2..2 bystander"},
      {"Kurdish rebels ambushed a Turkish convoy. Seven of the rebels were killed in the clash.", "killed 7..7 actor"},
      {"Twelve Turkish soldiers lost their lives in an attack by the PKK.", "killed 12..12 recipient"},
      {"Iranian soldiers nearly killed two Iraqi officers.", ""},
      {"Hezbollah fired rockets at Israel. At least one person was killed and two others were injured.",
       "killed 1.. recipient; injured 2..2 recipient"},
      {"Hezbollah fired rockets at Israel. The attack killed a woman and her two children.", "killed 3..3 recipient"},
      {"A Syrian air force onslaught has continued against rebel-held areas, where 69 people have been killed and "
       "hundreds wounded.",
       "killed 69..69 recipient; injured 200.. recipient"},
  });
}

TEST_F(WholeCasualties, BombingsOfWhoseVictimsOnlyTheNumberIsKnownAreTold) {
  expect({
      {"A bomb blast in Quetta left 12 dead.", "killed 12..12 recipient"},
      {"Twin bombings in Baghdad killed at least 32 and injured 110.",
       "killed 32.. recipient; injured 110..110 recipient"},
      {"A suicide bomber blew himself up in Maiduguri, killing himself and six others.", "killed 6..6 recipient"},
      {"Two officers were slightly hurt in clashes with protesters in Minsk.", "injured 2..2 recipient"},
  });
}

}  // namespace
}  // namespace dragoman
