#include "event/types.h"

#include <gtest/gtest.h>

#include "event/pattern.h"

namespace dragoman {
namespace {

struct Types : testing::Test {
  static LexiconFile file(const std::string& text, std::uint32_t layer = 1) {
    return {"mine" + std::to_string(layer) + "/events/types.lex", text, layer};
  }
  EventTypes read(const std::string& text) {
    std::vector<LexiconFile> files;
    files.push_back(file(text));
    problems.clear();
    return EventTypes::read(files, problems);
  }
  std::string error(const std::string& text) {
    read(text);
    return problems.empty() ? "no error" : to_string(problems.front());
  }

  std::vector<Problem> problems;
};

TEST_F(Types, HaveWhatTheirCodeHas) {
  const EventTypes types = read("type  RAID  like=ASSAULT\ntype RELIEF like=AID   # of food\n");
  ASSERT_TRUE(problems.empty()) << to_string(problems.front());
  ASSERT_EQ(types.all().size(), 2U);
  const EventType& raid = types.all()[*types.find("RAID")];
  EXPECT_EQ(raid.like, EventCode::ASSAULT);
  EXPECT_EQ(raid.score(""), score(EventCode::ASSAULT, ""));
  EXPECT_EQ(raid.score("aerial"), score(EventCode::ASSAULT, "aerial"));
  EXPECT_EQ(raid.cameo("aerial"), cameo(EventCode::ASSAULT, "aerial"));
  EXPECT_TRUE(raid.has_mode("aerial"));
  EXPECT_FALSE(raid.recipient_required);
  EXPECT_TRUE(types.all()[*types.find("RELIEF")].recipient_required);
  EXPECT_FALSE(types.find("ASSAULT"));
}

TEST_F(Types, SetWhatIsTheirOwn) {
  const EventTypes types = read(
      "type  HACK   like=COERCE  mode=cyber  modes=wiper,ddos\n"
      "type\tSIEGE\tscore=-7.5 cameo=191 recipient=required like=ASSAULT\n");
  ASSERT_TRUE(problems.empty()) << to_string(problems.front());
  const EventType& hack = types.all()[0];
  EXPECT_EQ(hack.score("wiper"), score(EventCode::COERCE, "cyber"));
  EXPECT_EQ(hack.cameo(""), cameo(EventCode::COERCE, "cyber"));
  EXPECT_TRUE(hack.has_mode("ddos"));
  EXPECT_FALSE(hack.has_mode("arrest")) << "a mode of COERCE";
  const EventType& siege = types.all()[1];
  EXPECT_EQ(siege.score("aerial"), -7.5);
  EXPECT_EQ(siege.cameo("aerial"), "191");
  EXPECT_TRUE(siege.recipient_required);
}

TEST_F(Types, WrongLinesSayWhatIsWrong) {
  EXPECT_EQ(error("# nothing\n\ntype  RAID  like=FIGHT\n"), "mine1/events/types.lex: line 3: unknown code 'FIGHT'");
  EXPECT_NE(error("type  RAID  score=-3").find("like=CODE is missing"), std::string::npos);
  EXPECT_NE(error("type  ASSAULT  like=COERCE").find("'ASSAULT'"), std::string::npos);
  EXPECT_NE(error("type  NONE  like=COERCE").find("'NONE'"), std::string::npos);
  EXPECT_NE(error("type  raid  like=COERCE").find("capitals"), std::string::npos);
  EXPECT_NE(error("type  RAID").find("a line is"), std::string::npos);
  EXPECT_NE(error("kind  RAID  like=COERCE").find("a line is"), std::string::npos);
  for (const std::string option : {"mode=visit", "modes=", "modes=A", "score=11", "score=nan", "score=", "cameo=x",
                                   "cameo=17655", "recipient=maybe", "speed=3", "both"}) {
    EXPECT_NE(error("type  RAID  like=ASSAULT  " + option).find("'" + option + "'"), std::string::npos) << option;
  }
  EXPECT_NE(error("type RAID like=ASSAULT\ntype RAID like=COERCE").find("line 2"), std::string::npos);
  EXPECT_NE(error("replace  FIGHT").find("unknown code 'FIGHT'"), std::string::npos);
  EXPECT_NE(error("replace  COERCE visit").find("unknown mode 'visit'"), std::string::npos);
  std::string many;
  for (std::size_t i = 0; i <= EventTypes::most; ++i) many += "type  T" + std::to_string(i) + "  like=AID\n";
  EXPECT_EQ(read(many).all().size(), EventTypes::most);
  EXPECT_EQ(problems.size(), 1U);
}

TEST_F(Types, LaterFoldersDefineAnewAndReplaceLinesOfEarlierOnes) {
  std::vector<LexiconFile> files;
  files.push_back(file("type  RAID  like=ASSAULT\nreplace  COERCE cyber\n", 1));
  files.push_back(file("type  RAID  like=COERCE\nreplace  RAID\n", 2));
  const EventTypes types = EventTypes::read(files, problems);
  ASSERT_TRUE(problems.empty()) << to_string(problems.front());
  ASSERT_EQ(types.all().size(), 1U);
  EXPECT_EQ(types.all()[0].like, EventCode::COERCE);
  EXPECT_TRUE(types.replaced("COERCE", "cyber", 0));
  EXPECT_FALSE(types.replaced("COERCE", "cyber", 1)) << "a line of the same folder";
  EXPECT_FALSE(types.replaced("COERCE", "arrest", 0));
  EXPECT_TRUE(types.replaced("RAID", "aerial", 1));
  EXPECT_FALSE(types.replaced("RAID", "", 2));
}

TEST_F(Types, PatternsUseThemAsCodesAndAsClasses) {
  const EventTypes types = read("type  RAID  like=ASSAULT  modes=night\n");
  WordTable words;
  const std::unordered_map<std::string, std::vector<std::string>> sets;
  const PatternScope scope{words, sets, &types};
  const auto raid = parse_pattern("raid R    RAID   night", scope);
  ASSERT_TRUE(raid) << raid.error();
  EXPECT_EQ(raid->code, EventCode::ASSAULT);
  EXPECT_EQ(raid->type, 0U);
  EXPECT_EQ(raid->mode, "night");
  const auto threat = parse_pattern("threaten to <RAID>    THREATEN", scope);
  ASSERT_TRUE(threat) << threat.error();
  EXPECT_TRUE(threat->elements[0].codes & raid->codes);
  EXPECT_FALSE(threat->elements[0].codes & parse_pattern("attack R    ASSAULT", scope)->codes);
  EXPECT_TRUE(parse_pattern("threaten to <ASSAULT>    THREATEN", scope)->elements[0].codes & raid->codes)
      << "a RAID is an ASSAULT";
  EXPECT_NE(parse_pattern("raid R    RAID   aerial", scope).error().find("unknown mode"), std::string::npos);
  EXPECT_NE(parse_pattern("raid R    RAIDS", scope).error().find("unknown code"), std::string::npos);
}

}  // namespace
}  // namespace dragoman
