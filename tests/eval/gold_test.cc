#include <gtest/gtest.h>

#include "gold.h"

namespace dragoman {
namespace {

tl::expected<std::vector<GoldEvent>, std::string> read(const std::string& events) {
  Article article;
  article.text = "Überfälle: rebels attacked.";
  article.extra = R"({"note":1,"events":)" + events + "}";
  return read_gold(article, {});
}

std::string error(const std::string& events) {
  const auto gold = read(events);
  return gold ? "no error" : gold.error();
}

TEST(ReadGold, CodePointsBecomeBytes) {
  const auto gold =
      read(R"([{"event":"ASSAULT","trigger":[18,26],"actors":[[11,17]],"mode":null,"status":"planned"}])");
  ASSERT_TRUE(gold) << gold.error();
  const GoldEvent& event = gold->front();
  EXPECT_EQ(event.trigger, (Span{20, 28}));
  EXPECT_EQ(event.actors, (std::vector<Span>{{13, 19}}));
  EXPECT_FALSE(event.recipients) << "not told";
  EXPECT_EQ(event.mode, "") << "told to have none";
  EXPECT_EQ(event.status, Status::planned);
}

TEST(ReadGold, WhatIsLeftOutIsNotTold) {
  const auto gold = read(R"([{"event":"ASSAULT","status":null,"trigger":null,"actors":null,"by":"kim"}])");
  ASSERT_TRUE(gold) << gold.error();
  const GoldEvent& event = gold->front();
  EXPECT_FALSE(event.mode || event.status || event.trigger || event.actors);
  EXPECT_TRUE(read("[]")->empty());
}

TEST(ReadGold, ErrorsNameTheEventAndTheKey) {
  EXPECT_NE(error(R"([{"event":"ASSAULT"},{"event":"FLIGHT"}])").find("event 2: \"event\""), std::string::npos);
  EXPECT_NE(error(R"([{"event":"ASSAULT","mode":"visit"}])").find("no mode of ASSAULT"), std::string::npos);
  EXPECT_NE(error(R"([{"event":"ASSAULT","status":"done"}])").find("\"status\""), std::string::npos);
  for (const std::string span : {"[3]", "[5,5]", "[-1,2]", "[0,28]", "[1.5,2]", "\"x\"", "[0,18446744073709551615]"}) {
    EXPECT_NE(error(R"([{"event":"ASSAULT","trigger":)" + span + "}]").find("code points"), std::string::npos) << span;
  }
  EXPECT_NE(error(R"([{"event":"ASSAULT","actors":[0,3]}])").find("\"actors\""), std::string::npos);
  EXPECT_NE(error(R"([{"event":"ASSAULT","actors":{}}])").find("no list"), std::string::npos);
  EXPECT_NE(error(R"([{"event":5}])").find("no string"), std::string::npos);
  EXPECT_NE(error(R"([{}])").find("missing"), std::string::npos);
  EXPECT_NE(error(R"([7])").find("no JSON object"), std::string::npos);
  EXPECT_NE(error("7").find("no list"), std::string::npos);
  std::string many = "[{}";
  for (std::size_t i = 0; i < most_gold_events; ++i) many += ",{}";
  EXPECT_NE(error(many + "]").find("more than"), std::string::npos);
  Article none;
  EXPECT_NE(read_gold(none, {}).error().find("no \"events\""), std::string::npos);
}

}  // namespace
}  // namespace dragoman
