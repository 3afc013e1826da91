#include "read/columns.h"

#include <gtest/gtest.h>

namespace dragoman {
namespace {

TEST(Columns, FindsTheFieldsAndKeepsTheRest) {
  const auto map = map_columns({"Day", "Text", "id", "n"}, {});
  ASSERT_TRUE(map.has_value());
  EXPECT_EQ((*map)[Field::text], 1U) << "letter case does not matter";
  EXPECT_EQ((*map)[Field::id], 2U);
  EXPECT_EQ((*map)[Field::published], std::nullopt);
  EXPECT_EQ(map->extra, (std::vector<std::size_t>{0, 3}));
}

TEST(Columns, OffersANearOne) {
  ReadOptions options;
  options.text_column = "bdoy";
  const auto map = map_columns({"id", "body", "when"}, options);
  ASSERT_FALSE(map.has_value());
  EXPECT_EQ(map.error(),
            R"(has no column "bdoy"; its columns are "id", "body", "when"; did you mean --text-column "body"?)");
  options.text_column = "body";
  options.published_column = "date";
  EXPECT_EQ(map_columns({"id", "body", "when"}, options).error(),
            R"(has no column "date"; its columns are "id", "body", "when"; name one with --published-column)");
}

TEST(Columns, MeasuresNearness) {
  EXPECT_EQ(nearest("text", {"id", "txet"}), "txet");
  EXPECT_EQ(nearest("text", {"TEXTS", "test1"}), "TEXTS");
  EXPECT_EQ(nearest("text", {"body"}), std::nullopt);
}

}  // namespace
}  // namespace dragoman
