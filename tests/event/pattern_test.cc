#include "event/pattern.h"

#include <gtest/gtest.h>

#include <algorithm>

#include <string>

namespace dragoman {
namespace {

struct PatternTest : testing::Test {
  tl::expected<Pattern, std::string> read(std::string_view line) { return parse_pattern(line, {words, sets}); }
  std::string error(std::string_view line) {
    auto pattern = read(line);
    return pattern ? std::string("no error") : pattern.error();
  }

  WordTable words;
  std::unordered_map<std::string, std::vector<std::string>> sets = {
      {"links", {"with", "on", "against", "out", "of", "to", "down", "between"}}, {"troops", {"troop", "soldier"}}};
};

TEST_F(PatternTest, AVerbWithPrepositionHasOneLinkedRecipient) {
  const auto pattern = read("meet with R    CONSULT   both");
  ASSERT_TRUE(pattern) << pattern.error();
  EXPECT_EQ(pattern->trigger, Pattern::Trigger::verb);
  EXPECT_EQ(pattern->code, EventCode::CONSULT);
  EXPECT_TRUE(pattern->both);
  ASSERT_EQ(pattern->elements.size(), 1u);
  EXPECT_EQ(pattern->elements[0].kind, Element::Kind::recipient);
  EXPECT_EQ(pattern->elements[0].link.single, std::vector{words.find("with")});
}

TEST_F(PatternTest, TheFirstWordTellsTheKindOfTrigger) {
  EXPECT_EQ(read("the attack on R    ASSAULT")->trigger, Pattern::Trigger::noun);
  EXPECT_EQ(read("be ready to meet R    AGREE")->trigger, Pattern::Trigger::predicate);
  EXPECT_EQ(read("{attack, raid} R    ASSAULT")->trigger, Pattern::Trigger::verb);
}

TEST_F(PatternTest, ALinkWithoutSlotIsAParticle) {
  const auto pattern = read("pull out of R    RETREAT   withdraw");
  ASSERT_TRUE(pattern) << pattern.error();
  ASSERT_EQ(pattern->elements.size(), 2u);
  EXPECT_EQ(pattern->elements[0].kind, Element::Kind::particle);
  EXPECT_EQ(pattern->elements[1].kind, Element::Kind::recipient);
  EXPECT_EQ(pattern->mode, "withdraw");
  EXPECT_EQ(read("crack down    COERCE")->elements[0].kind, Element::Kind::particle);
}

TEST_F(PatternTest, BetweenGivesBothSlotsItsLink) {
  const auto pattern = read("the talks between A and R    CONSULT   both");
  ASSERT_TRUE(pattern) << pattern.error();
  ASSERT_EQ(pattern->elements.size(), 2u);
  EXPECT_EQ(pattern->elements[0].kind, Element::Kind::actor);
  EXPECT_EQ(pattern->elements[1].kind, Element::Kind::recipient);
  EXPECT_EQ(pattern->elements[1].link.single, pattern->elements[0].link.single);
}

TEST_F(PatternTest, SetsPhrasesAndHyphensBecomeTokens) {
  const auto pattern = read("withdraw {$troops, air_force, cease-fire}    RETREAT");
  ASSERT_TRUE(pattern) << pattern.error();
  const Choice& choice = pattern->elements[0].words;
  EXPECT_EQ(choice.single.size(), 3u);  // "cease-fire" too: some words keep their hyphen
  EXPECT_TRUE(std::binary_search(choice.single.begin(), choice.single.end(), words.find("cease-fire")));
  ASSERT_EQ(choice.phrases.size(), 2u);
  EXPECT_EQ(choice.phrases[0], (std::vector{words.find("air"), words.find("force")}));
  EXPECT_EQ(choice.phrases[1], (std::vector{words.find("cease"), words.find("-"), words.find("fire")}));
}

TEST_F(PatternTest, OptionsAreRead) {
  const auto pattern =
      read("host R    CONSULT   visit   actor=R recipient=A weight=0.5 unless={game, match} context=diplomatic");
  ASSERT_TRUE(pattern) << pattern.error();
  EXPECT_TRUE(pattern->swapped);
  EXPECT_DOUBLE_EQ(pattern->weight, 0.5);
  EXPECT_EQ(pattern->unless.single.size(), 2u);
  EXPECT_EQ(pattern->context, "diplomatic");
  EXPECT_FALSE(read("fight {inflation}    NONE")->code);
}

TEST_F(PatternTest, FoldingClassesHoldTheirCodes) {
  const CodeSet coop = read("agree to <coop>    AGREE")->elements[0].codes;
  EXPECT_TRUE(coop & bit(EventCode::CONSULT));
  EXPECT_TRUE(coop & bit(EventCode::AID));
  EXPECT_FALSE(coop & bit(EventCode::ASSAULT));
  EXPECT_EQ(read("threaten to <ASSAULT>    THREATEN")->elements[0].codes, bit(EventCode::ASSAULT));
  EXPECT_EQ(read("deny <any>    REJECT")->elements[0].codes, (CodeSet{1} << event_codes) - 1);
}

TEST_F(PatternTest, WrongLinesSayWhatIsWrong) {
  EXPECT_NE(error("meet R CONSULT").find("two spaces"), std::string::npos);
  EXPECT_NE(error("meet R    CONSULTS").find("unknown code 'CONSULTS'"), std::string::npos);
  EXPECT_NE(error("meet R    CONSULT   party").find("unknown mode 'party'"), std::string::npos);
  EXPECT_NE(error("arm $tanks    MOBILIZE").find("unknown set '$tanks'"), std::string::npos);
  EXPECT_NE(error("arm {a, b    MOBILIZE").find("'{' without '}'"), std::string::npos);
  EXPECT_NE(error("agree to <peace>    AGREE").find("<peace>"), std::string::npos);
  EXPECT_NE(error("arm R    MOBILIZE   weight=2").find("weight"), std::string::npos);
  EXPECT_NE(error("arm R    MOBILIZE   speed=2").find("speed=2"), std::string::npos);
}

}  // namespace
}  // namespace dragoman
