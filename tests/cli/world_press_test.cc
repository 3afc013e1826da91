// How right the program is on articles of its own project in the styles of the world's press (docs/accuracy.md).
#include <nlohmann/json.hpp>

#include "program.h"

namespace dragoman {
namespace {

struct WorldPress : ProgramTest {
  nlohmann::json figures(const std::string& name) const {
    const Ran ran = run("eval --format json '" + (source_folder / "tests/data" / name).string() + "'");
    EXPECT_EQ(ran.code, 0) << ran.err;
    return nlohmann::json::parse(ran.out)["micro"];
  }
};

// A little below what was measured: whoever changes the program for the better raises them.
TEST_F(WorldPress, ItsEventsAreFoundWithWhoTakesPart) {
  for (const std::string name : {"world_press_looked_at.jsonl", "world_press_not_looked_at.jsonl"}) {
    const auto micro = figures(name);
    EXPECT_EQ(micro["texts"], 48) << name;
    EXPECT_GE(micro["precision"], 0.845) << name;
    EXPECT_GE(micro["recall"], 0.81) << name;
    EXPECT_GE(micro["actors"]["f1"], 0.925) << name;
    EXPECT_GE(micro["recipients"]["f1"], 0.875) << name;
    EXPECT_GE(micro["status"]["accuracy"], 0.94) << name;
  }
}

}  // namespace
}  // namespace dragoman
