#include "mention/actor_finder.h"

#include <optional>
#include <random>
#include <string>

#include <gtest/gtest.h>

#include "conllu_sentence.h"

namespace dragoman {
namespace {

const ActorFinder& finder() {
  static const auto it = ActorFinder::open(DRAGOMAN_SOURCE_DIR "/lexicon");
  if (!it) throw std::runtime_error(to_string(it.error()));
  return *it;
}

/// The model sees the word told of take part in an event that the verb, the second word, tells.
void let_take_part(Article& article, std::uint32_t token) {
  Sentence& sentence = article.sentences[0];
  Clue clue;
  clue.token = 1;
  clue.size = static_cast<std::uint32_t>(sentence.tokens.size());
  clue.none = 0.1F;
  sentence.clues = {clue};
  sentence.parts.assign(sentence.tokens.size(), {});
  sentence.parts[token].recipient = 0.8F;
}

/// "Chinese officials=CHN GOV; the Taliban=AFG REB"
std::string actors(std::string_view rows, const char* published = nullptr,
                   std::optional<std::uint32_t> takes_part = std::nullopt) {
  auto article = article_of(rows);
  if (takes_part) let_take_part(article, *takes_part);
  if (published != nullptr) article.published = parse_date(published);
  std::vector<Mention> mentions;
  finder().find(article, 0, mentions);
  std::string out;
  for (const auto& mention : mentions) {
    if (!out.empty()) out += "; ";
    out += std::string(article.words(mention.span)) + "=" + mention.actor()->country;
    for (const auto sector : mention.actor()->sectors) out += " " + std::string(to_string(sector));
    EXPECT_TRUE(mention.actor()->unknown() || !mention.actor()->rules.empty());
  }
  return out;
}

TEST(ActorFinder, NationalityAndRole) {
  EXPECT_EQ(actors("Chinese ADJ 2 amod\nofficials NOUN 3 nsubj\nmet VERB 0 root meet\nwith ADP 6 case\nthe DET 6 "
                   "det\nTaliban PROPN 3 obl\n",
                   "2021-07-29"),
            "Chinese officials=CHN GOV; the Taliban=AFG REB");
  EXPECT_EQ(actors("Afghan ADJ 3 amod\nsecurity NOUN 3 compound\nforces NOUN 4 nsubj\nfled VERB 0 root flee\n"),
            "Afghan security forces=AFG MIL COP");
}

TEST(ActorFinder, RolesOfAnOrganisationHaveItsSectors) {
  EXPECT_EQ(actors("Taliban PROPN 2 compound\nspokesman NOUN 3 nmod:desc\nJawed PROPN 5 nsubj\nKarim PROPN 3 "
                   "flat\nsaid VERB 0 root say\n",
                   "2020-01-01"),
            "Taliban spokesman Jawed Karim=AFG REB");
  EXPECT_EQ(actors("UN PROPN 2 compound\nofficials NOUN 3 nsubj\nwarned VERB 0 root warn\n"), "UN officials=UNO");
  EXPECT_EQ(actors("a DET 2 det\nspokesman NOUN 9 nsubj\nfor ADP 6 case\nthe DET 6 det\nForeign ADJ 6 amod\nMinistry "
                   "PROPN 2 nmod\nin ADP 8 case\nBeijing PROPN 6 nmod\nsaid VERB 0 root say\n"),
            "a spokesman for the Foreign Ministry in Beijing=CHN GOV");
}

TEST(ActorFinder, UnknownPeopleHaveWhatTheirTitleSays) {
  EXPECT_EQ(actors("US PROPN 2 compound\nSecretary PROPN 5 nmod:desc\nof ADP 4 case\nState PROPN 2 nmod\nAnthony PROPN "
                   "7 nsubj\nSmithers PROPN 5 flat\nwarned VERB 0 root warn\n"),
            "US Secretary of State Anthony Smithers=USA GOV");
  EXPECT_EQ(actors("Jane PROPN 3 nsubj\nRoe PROPN 1 flat\nresigned VERB 0 root resign\n"), "Jane Roe=");
}

TEST(ActorFinder, AppositionsTellWhoSomebodyIs) {
  EXPECT_EQ(actors("Wei PROPN 8 nsubj\nLong PROPN 1 flat\n, PUNCT 7 punct\nChina PROPN 7 nmod:poss\n's PART 4 "
                   "case\nforeign ADJ 7 amod\nminister NOUN 1 appos\nsaid VERB 0 root say\n"),
            "Wei Long=CHN GOV");
}

TEST(ActorFinder, LeadersOfTroops) {
  EXPECT_EQ(actors("foreign ADJ 2 amod\ntroops NOUN 8 nsubj\nheaded VERB 2 acl head\nby ADP 7 case\nthe DET 7 "
                   "det\nUnited PROPN 7 compound\nStates PROPN 3 obl\nwithdrew VERB 0 root withdraw\n"),
            "foreign troops=USA MIL");
  EXPECT_EQ(actors("US PROPN 3 compound\n- PUNCT 3 punct\nled VERB 4 amod lead\ntroops NOUN 5 nsubj\nwithdrew VERB 0 "
                   "root withdraw\n"),
            "US-led troops=USA MIL");
  EXPECT_EQ(actors("US PROPN 3 compound\n- PUNCT 3 punct\nbacked VERB 5 amod back\nSyrian ADJ 5 amod\nrebels NOUN 6 "
                   "nsubj\nfled VERB 0 root flee\n"),
            "US-backed Syrian rebels=SYR REB");
}

TEST(ActorFinder, CapitalsActOrAreWhereSomethingHappens) {
  EXPECT_EQ(actors("Beijing PROPN 2 nsubj\nbelieves VERB 0 root believe\n"), "Beijing=CHN GOV");
  EXPECT_EQ(actors("talks NOUN 0 root talk\nwith ADP 3 case\nKabul PROPN 1 nmod\n"), "Kabul=AFG GOV");
  EXPECT_EQ(actors("They PRON 2 nsubj\nmet VERB 0 root meet\nin ADP 4 case\nBeijing PROPN 2 obl\n"), "");
  EXPECT_EQ(actors("He PRON 2 nsubj\nflew VERB 0 root fly\nto ADP 4 case\nMoscow PROPN 2 obl\n"), "");
  EXPECT_EQ(actors("They PRON 2 nsubj\nbombed VERB 0 root bomb\nTripoli PROPN 2 obj\n"), "Tripoli=LBY");
}

TEST(ActorFinder, StatesActUnlessTheyAreWhereSomethingHappens) {
  EXPECT_EQ(actors("China PROPN 2 nsubj\nassured VERB 0 root assure\nPakistan PROPN 2 obj\n"),
            "China=CHN; Pakistan=PAK");
  EXPECT_EQ(actors("It PRON 2 nsubj\nhappened VERB 0 root happen\nin ADP 4 case\nTianjin PROPN 2 obl\n, PUNCT 6 "
                   "punct\nChina PROPN 4 appos\n"),
            "");
}

TEST(ActorFinder, WhoeverTheModelSeesTakePartIsAMention) {
  constexpr std::string_view strikes =
      "They PRON 2 nsubj\nstruck VERB 0 root strike\nin ADP 4 case\nSyria PROPN 2 obl\n";
  EXPECT_EQ(actors(strikes), "");
  EXPECT_EQ(actors(strikes, nullptr, 3), "Syria=SYR");  // the land, not its government
  constexpr std::string_view area = "They PRON 2 nsubj\nshelled VERB 0 root shell\nthe DET 4 det\narea NOUN 2 obj\n";
  EXPECT_EQ(actors(area), "");
  EXPECT_EQ(actors(area, nullptr, 3), "the area=");
  // Whose it is says more than the thing itself.
  EXPECT_EQ(actors("They PRON 2 nsubj\nshelled VERB 0 root shell\nTaliban PROPN 4 compound\npositions NOUN 2 obj\n",
                   nullptr, 3),
            "Taliban=AFG REB");
}

TEST(ActorFinder, EachOfSeveralStatesIsAMention) {
  EXPECT_EQ(actors("leaders NOUN 6 nsubj\nof ADP 3 case\nChina PROPN 1 nmod\nand CCONJ 5 cc\nRussia PROPN 3 conj\nmet "
                   "VERB 0 root meet\n"),
            "leaders of China=CHN GOV; Russia=RUS GOV");
  EXPECT_EQ(actors("China PROPN 4 nsubj\nand CCONJ 3 cc\nRussia PROPN 1 conj\nsigned VERB 0 root sign\n"),
            "China=CHN; Russia=RUS");
  EXPECT_EQ(actors("Israeli ADJ 4 amod\n- PUNCT 3 punct\nPalestinian ADJ 4 amod\ntalks NOUN 0 root talk\n"),
            "Israeli=ISR; Palestinian=PSE");
}

TEST(ActorFinder, ASecondRoleSharesTheNationality) {
  EXPECT_EQ(
      actors(
          "Chinese ADJ 2 amod\nofficials NOUN 5 nsubj\nand CCONJ 4 cc\nsoldiers NOUN 2 conj\nmet VERB 0 root meet\n"),
      "Chinese officials=CHN GOV; soldiers=CHN MIL");
  EXPECT_EQ(actors("Chinese ADJ 2 amod\nofficials NOUN 6 nsubj\nand CCONJ 5 cc\nthe DET 5 det\nrebels NOUN 2 conj\nmet "
                   "VERB 0 root meet\n"),
            "Chinese officials=CHN GOV; the rebels= REB");
}

TEST(ActorFinder, WhoLeftOfficeIsAnEliteAndWhoFoughtStaysARebel) {
  const auto said = [](std::string name) { return name + " PROPN 2 nsubj\nspoke VERB 0 root speak\n"; };
  EXPECT_EQ(actors(said("Obama"), "2010-01-01"), "Obama=USA GOV");
  EXPECT_EQ(actors(said("Obama"), "2020-01-01"), "Obama=USA ELI");
  EXPECT_EQ(actors(said("Zawahiri"), "2024-01-01"), "Zawahiri=IMG REB");
}

TEST(ActorFinder, ModifiersOfThingsAreMentionsOfTheirOwn) {
  EXPECT_EQ(actors("the DET 3 det\nRussian ADJ 3 amod\nattack NOUN 0 root\non ADP 5 case\nUkraine PROPN 3 nmod\n"),
            "Russian=RUS; Ukraine=UKR");
  EXPECT_EQ(actors("the DET 3 det\nRussian ADJ 3 amod\nborder NOUN 0 root\n"), "");
}

TEST(ActorFinder, FormerLeadersAreElites) {
  EXPECT_EQ(
      actors(
          "the DET 4 det\nformer ADJ 4 amod\nPeruvian ADJ 4 amod\npresident NOUN 5 nsubj\nspoke VERB 0 root speak\n"),
      "the former Peruvian president=PER ELI");
}

TEST(ActorFinder, CountsStandForWhatTheyCount) {
  EXPECT_EQ(actors("thousands NOUN 4 nsubj\nof ADP 3 case\nprotesters NOUN 1 nmod\nmarched VERB 0 root march\n"),
            "thousands of protesters= CVL");
}

TEST(ActorFinder, PlacesInPeoplesNamesAreNotPlaces) {
  EXPECT_EQ(actors("Jordan PROPN 3 nsubj\nSmithson PROPN 1 flat\nresigned VERB 0 root resign\n"), "Jordan Smithson=");
  EXPECT_EQ(actors("Bob PROPN 3 nsubj\nBiden PROPN 1 flat\nresigned VERB 0 root resign\n"), "Bob Biden=");
}

TEST(ActorFinder, CreditsAreNobody) {
  EXPECT_EQ(actors("[ PUNCT 3 punct\nAnadolu PROPN 3 compound\nAgency PROPN 0 root\n] PUNCT 3 punct\n"), "");
}

// Trees of any shape neither crash nor stall, and every mention lies within its sentence.
TEST(ActorFinder, AnyTreeIsRead) {
  std::mt19937 random(3);
  const std::vector<std::string> words{"China", "officials", "of",  "Taliban", "and", ",",  "-",         "former",
                                       "the",   "US",        "led", "Kabul",   "in",  "Xi", "thousands", "said"};
  const std::vector<Upos> tags{Upos::NOUN, Upos::PROPN, Upos::ADJ, Upos::VERB, Upos::ADP, Upos::PUNCT, Upos::NUM};
  for (int round = 0; round < 3000; ++round) {
    Article article;
    Sentence sentence;
    const auto n = 1 + random() % 14;
    for (std::uint32_t i = 0; i < n; ++i) {
      Token token;
      token.span.begin = static_cast<std::uint32_t>(article.text.size());
      article.text += words[random() % words.size()];
      token.span.end = static_cast<std::uint32_t>(article.text.size());
      article.text += ' ';
      token.upos = tags[random() % tags.size()];
      token.deprel = static_cast<Deprel>(random() % (static_cast<unsigned>(Deprel::xcomp) + 1));
      token.head = i == 0 ? -1 : static_cast<std::int32_t>(random() % i);
      sentence.tokens.push_back(token);
    }
    sentence.span = {0, static_cast<std::uint32_t>(article.text.size())};
    article.sentences.push_back(sentence);
    std::vector<Mention> mentions;
    finder().find(article, 0, mentions);
    for (const auto& mention : mentions) {
      EXPECT_FALSE(mention.span.empty());
      EXPECT_TRUE(sentence.span.contains(mention.span));
      EXPECT_LT(mention.head, n);
    }
  }
}

}  // namespace
}  // namespace dragoman
