#include "store/store.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "sample_article.h"
#include "store/identity.h"
#include "store/schema.h"
#include "temporary_folder.h"

namespace dragoman {
namespace {

using testing::ask;
using testing::ask_one;
using testing::full_article;
using testing::plain_article;
using Rows = testing::Rows;
using StoreTest = testing::TemporaryFolder;

const RunInfo run_info{"0.1.0", "lex", "mod", "{\"max_chars\":500000}"};

void write(const std::string& path, const std::vector<Article>& articles) {
  auto store = Store::open(path, run_info);
  ASSERT_TRUE(store) << to_string(store.error());
  for (const Article& article : articles) ASSERT_TRUE(store->add(article));
  const auto finished = store->finish();
  ASSERT_TRUE(finished) << to_string(finished.error());
}

TEST_F(StoreTest, KeepsEveryFieldOfAnArticle) {
  write(path("s.duckdb"), {full_article()});
  EXPECT_EQ(
      ask(path("s.duckdb"), "SELECT * EXCLUDE (text, text_hash) FROM articles"),
      (Rows{{"a1", "1", "feed.jsonl#12", "https://example.org/a?b=1&c=2", "Example \"Daily\", Ltd", "FRA",
             "Accra\ttalks", "Ama Mensah", "Reuters", "2021-07-29", "2021-07-29 14:05:06", "en", "NULL", "[[0, 11]]",
             "[photo credit]", "[[12, 106], [107, 133]]", "{\"desk\":\"west\"}", "[a tag was not closed]"}}));
  EXPECT_EQ(ask_one(path("s.duckdb"), "SELECT text FROM articles"), full_article().text);
  EXPECT_EQ(ask_one(path("s.duckdb"), "SELECT text_hash FROM articles"), hexadecimal(text_hash(full_article().text)));
  EXPECT_EQ(ask(path("s.duckdb"), "SELECT * FROM runs"),
            (Rows{{"1", "3", "0.1.0", "lex", "mod", "{\"max_chars\":500000}", "true"}}));
}

TEST_F(StoreTest, KeepsEveryFieldOfAnEvent) {
  write(path("s.duckdb"), {full_article()});
  EXPECT_EQ(ask(path("s.duckdb"),
                "SELECT event_id, article_id, incident, event, mode, contexts, quad, score, cameo, reciprocal, date, "
                "date_end, date_granularity, date_basis FROM events"),
            (Rows{{"a1-24-28-ASSAULT", "a1", "NULL", "ASSAULT", full_article().events[0].mode, "[military, insurgency]",
                   "material-conflict", fmt::format("{:.1f}", full_article().events[0].score()), "190", "false",
                   "2021-07-27", "2021-07-28", "day", "clause"},
                  {"a1-130-133-CONSULT", "a1", "NULL", "CONSULT", "NULL", "[]", "verbal-cooperation", "2.5", "040",
                   "true", "NULL", "NULL", "NULL", "unknown"}}));
  EXPECT_EQ(
      ask(path("s.duckdb"),
          "SELECT place_mention_id, place_name, place_country, admin1, lat, lon, geonames, precision, place_basis, "
          "killed_min, killed_max, killed_of, injured_min, injured_max, injured_of FROM events WHERE NOT reciprocal"),
      (Rows{{"a1-m4", "Tamale", "GHA", "Northern", "9.40079", "-0.8393", "2294877", "city", "clause", "7", "NULL",
             "recipient", "0", "3", "NULL"}}));
  EXPECT_EQ(
      ask(path("s.duckdb"),
          "SELECT status, attribution_id, claimed_by, confidence, rule, sentence, pairs FROM events ORDER BY rowid"),
      (Rows{{"reported", "a1-a0", "third", "0.1235", "lexicon/events/assault.lex:3", "0", "2"},
            {"reported", "NULL", "NULL", "1.0", "lexicon/events/consult.lex:1", "1", "6"}}));
  EXPECT_EQ(ask_one(path("s.duckdb"), "SELECT evidence FROM events WHERE reciprocal"), "Ghana, Togo and Benin met.");
}

TEST_F(StoreTest, OffsetsAreCodePointsOfTheText) {
  write(path("s.duckdb"), {full_article()});
  const auto same = [&](const std::string& from, const std::string& start, const std::string& end,
                        const std::string& text) {
    return ask_one(
        path("s.duckdb"),
        fmt::format("SELECT bool_and(substring(a.text, {0} + 1, {1} - {0}) = {2}) FROM {3} x JOIN articles a "
                    "USING (article_id)",
                    start, end, text, from));
  };
  EXPECT_EQ(same("mentions", "x.start", "x.\"end\"", "x.text"), "true");
  EXPECT_EQ(same("event_actors", "x.start", "x.\"end\"", "x.text"), "true");
  EXPECT_EQ(same("attributions", "x.cue[1][1]", "x.cue[1][2]", "x.cue_text"), "true");
  EXPECT_EQ(same("events", "a.sentences[x.sentence + 1][1]", "a.sentences[x.sentence + 1][2]", "x.evidence"), "true");
  EXPECT_EQ(
      ask(path("s.duckdb"),
          "SELECT substring(text, trigger_start + 1, trigger_end - trigger_start) FROM events JOIN articles USING "
          "(article_id) ORDER BY events.rowid"),
      (Rows{{"shot"}, {"met"}}));
  EXPECT_EQ(ask_one(path("s.duckdb"),
                    "SELECT substring(text, also_at[1][1] + 1, 4) FROM events JOIN articles USING "
                    "(article_id) WHERE len(also_at) > 0"),
            "died");
}

TEST_F(StoreTest, KeepsMentionsActorsAndAttributions) {
  write(path("s.duckdb"), {full_article()});
  EXPECT_EQ(
      ask(path("s.duckdb"), "SELECT * EXCLUDE (start, \"end\") FROM mentions WHERE mention IN (0, 3, 4)"),
      (Rows{
          {"a1-m0", "a1",   "0",    "time", "Tuesday", "NULL", "NULL", "NULL",       "NULL",       "NULL",
           "NULL",  "NULL", "NULL", "NULL", "NULL",    "NULL", "NULL", "2021-07-27", "2021-07-27", "2021-07-27"},
          {"a1-m3",          "a1",           "3",    "actor", "rebels", "Northern Front", "GHA",  "words", "[REB, UAF]",
           "northern_front", "GHAREBUAFNOF", "NULL", "NULL",  "NULL",   "NULL",           "NULL", "NULL",  "NULL",
           "NULL",           "NULL"},
          {"a1-m4", "a1",       "4",       "place",   "Tamale",  "Tamale", "GHA",    "NULL", "NULL", "NULL",
           "NULL",  "Northern", "9.40079", "-0.8393", "2294877", "city",   "0.9877", "NULL", "NULL", "NULL"}}));
  EXPECT_EQ(ask(path("s.duckdb"),
                "SELECT role, position, mention_id, mention, text, country, country_basis, sectors, entity, name, code "
                "FROM event_actors WHERE event_id = 'a1-24-28-ASSAULT'"),
            (Rows{{"actor", "0", "a1-m1", "1", "soldiers", "GHA", "likely", "[MIL]", "NULL", "NULL", "GHAMIL"},
                  {"actor", "1", "a1-m2", "2", "police of Ghana", "GHA", "words", "[COP]", "NULL", "NULL", "GHACOP"},
                  {"recipient", "0", "a1-m3", "3", "rebels", "GHA", "words", "[REB, UAF]", "northern_front",
                   "Northern Front", "GHAREBUAFNOF"}}));
  EXPECT_EQ(ask(path("s.duckdb"), "SELECT * EXCLUDE (source, cue, content) FROM attributions"),
            (Rows{{"a1-a0", "a1", "0", "a\tpaper", "said", "soldiers and police ... seven died", "mixed", "a1-m5"}}));
}

TEST_F(StoreTest, CommentsEveryTableViewAndColumn) {
  write(path("s.duckdb"), {});
  const std::string mine = " WHERE NOT internal AND coalesce(comment, '') = ''";
  EXPECT_EQ(ask(path("s.duckdb"), "SELECT table_name FROM duckdb_tables()" + mine), Rows{});
  EXPECT_EQ(ask(path("s.duckdb"), "SELECT view_name FROM duckdb_views()" + mine), Rows{});
  EXPECT_EQ(ask(path("s.duckdb"), "SELECT table_name, column_name FROM duckdb_columns()" + mine), Rows{});
  EXPECT_EQ(ask_one(path("s.duckdb"), "SELECT count(*) FROM duckdb_columns() WHERE NOT internal"),
            ask_one(path("s.duckdb"), "SELECT count(comment) FROM duckdb_columns() WHERE NOT internal"));
}

TEST_F(StoreTest, TypesAreTheSchemas) {
  write(path("s.duckdb"), {});
  for (const auto& all : {tables(), views()}) {
    for (const Table& table : all) {
      Rows expected;
      for (const Column& column : table.columns)
        expected.push_back({std::string(column.name), std::string(column.type)});
      EXPECT_EQ(
          ask(path("s.duckdb"), fmt::format("SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = "
                                            "'{}' ORDER BY column_index",
                                            table.name)),
          expected);
    }
  }
}

// Events with 0 to 3 actors and 0 to 3 recipients, reciprocal and not.
Article every_pairing() {
  Article article = full_article("p");
  article.events.clear();
  for (std::uint32_t actors = 0; actors < 4; ++actors) {
    for (std::uint32_t recipients = 0; recipients < 4; ++recipients) {
      for (const bool reciprocal : {false, true}) {
        if (reciprocal && recipients > 0) continue;
        Event event;
        event.id = fmt::format("p-{}-{}-{}", actors, recipients, reciprocal);
        event.reciprocal = reciprocal;
        for (std::uint32_t i = 0; i < actors; ++i) event.actors.push_back(std::vector<std::uint32_t>{1, 7, 8}[i]);
        for (std::uint32_t i = 0; i < recipients; ++i)
          event.recipients.push_back(std::vector<std::uint32_t>{2, 3, 6}[i]);
        article.events.push_back(event);
      }
    }
  }
  return article;
}

TEST_F(StoreTest, WeightsOfAnEventSumToOne) {
  write(path("s.duckdb"), {every_pairing(), full_article()});
  EXPECT_EQ(ask(path("s.duckdb"),
                "SELECT e.event_id, count(d.weight), sum(d.weight) FROM events e LEFT JOIN dyads d USING "
                "(event_id) GROUP BY ALL HAVING coalesce(abs(sum(d.weight) - 1), 1) > 1e-9"),
            Rows{});
  EXPECT_EQ(
      ask(path("s.duckdb"),
          "SELECT event_id FROM dyads JOIN events USING (event_id) GROUP BY event_id, pairs HAVING count(*) <> pairs"),
      Rows{});
  EXPECT_EQ(ask_one(path("s.duckdb"), "SELECT count(*) FROM dyads WHERE event_id = 'p-3-0-true'"), "6");
  EXPECT_EQ(ask_one(path("s.duckdb"), "SELECT count(*) FROM dyads WHERE event_id = 'p-2-3-false'"), "6");
  EXPECT_EQ(ask_one(path("s.duckdb"), "SELECT count(*) FROM dyads WHERE event_id = 'p-1-0-true'"), "1");
}

TEST_F(StoreTest, ReciprocalEventsGoBothWays) {
  write(path("s.duckdb"), {full_article()});
  EXPECT_EQ(
      ask(path("s.duckdb"), "SELECT actor_country, recipient_country FROM dyads WHERE event = 'CONSULT' ORDER BY ALL"),
      (Rows{{"BEN", "GHA"}, {"BEN", "TGO"}, {"GHA", "BEN"}, {"GHA", "TGO"}, {"TGO", "BEN"}, {"TGO", "GHA"}}));
}

TEST_F(StoreTest, MarksDyadsOfOneCountryAsSelf) {
  write(path("s.duckdb"), {full_article(), every_pairing()});
  EXPECT_EQ(ask(path("s.duckdb"), "SELECT DISTINCT self FROM dyads WHERE event = 'ASSAULT'"), (Rows{{"true"}}));
  EXPECT_EQ(ask_one(path("s.duckdb"),
                    "SELECT bool_and(self = coalesce(actor_country = recipient_country, false)) FROM dyads"),
            "true");
}

TEST_F(StoreTest, DailyDyadsSumReportedEventsOfAKnownDay) {
  Article article = full_article();
  Event planned = article.events[0];
  planned.id = "a1-1-2-ASSAULT";
  planned.status = Status::planned;
  Event weekly = article.events[0];
  weekly.id = "a1-3-4-ASSAULT";
  weekly.date_granularity = Granularity::week;
  article.events.insert(article.events.end(), {planned, weekly});
  write(path("s.duckdb"), {article});
  const std::string score = fmt::format("{:.1f}", article.events[0].score());
  EXPECT_EQ(ask(path("s.duckdb"), "SELECT * FROM daily_dyads"),
            (Rows{{"2021-07-27", "GHA", "GHA", "true", "ASSAULT", "material-conflict", "1", "1.0", score}}));
}

TEST_F(StoreTest, LeavesOutARepeatedArticleAndKeepsAnotherTextUnderAnotherId) {
  Article other = full_article();
  other.text += " More.";
  write(path("s.duckdb"), {full_article(), full_article(), other, other});
  const std::string id = "a1~" + hexadecimal(text_hash(other.text)).substr(0, 8);
  EXPECT_EQ(ask(path("s.duckdb"), "SELECT article_id, len(warnings) FROM articles"), (Rows{{"a1", "1"}, {id, "2"}}));
  EXPECT_EQ(ask(path("s.duckdb"), "SELECT event_id FROM events WHERE event = 'CONSULT'"),
            (Rows{{"a1-130-133-CONSULT"}, {id + "-130-133-CONSULT"}}));
  EXPECT_EQ(ask_one(path("s.duckdb"), "SELECT round(sum(weight), 9) FROM dyads"), "4.0");
}

TEST_F(StoreTest, ASecondRunAddsWhatIsMissing) {
  write(path("s.duckdb"), {full_article("a"), full_article("b")});
  auto store = Store::open(path("s.duckdb"), run_info);
  ASSERT_TRUE(store) << to_string(store.error());
  EXPECT_TRUE(store->has("a", full_article().text));
  EXPECT_FALSE(store->has("a", "another text"));
  EXPECT_FALSE(store->has("c", full_article().text));
  for (const char* id : {"a", "b", "c"}) ASSERT_TRUE(store->add(full_article(id)));
  ASSERT_TRUE(store->finish());
  EXPECT_EQ(store->counts().articles, 1U);
  EXPECT_EQ(store->counts().events, 2U);
  EXPECT_EQ(store->counts().repeated, 2U);
  store = Store::open(path("other.duckdb"), run_info);  // lets go of the first
  EXPECT_EQ(ask(path("s.duckdb"), "SELECT article_id, run_id FROM articles"),
            (Rows{{"a", "1"}, {"b", "1"}, {"c", "2"}}));
  EXPECT_EQ(ask(path("s.duckdb"), "SELECT run_id, finished FROM runs"), (Rows{{"1", "true"}, {"2", "true"}}));
}

TEST_F(StoreTest, WhatWasNotCommittedIsLeftOut) {
  {
    auto store = Store::open(path("s.duckdb"), run_info);
    ASSERT_TRUE(store->add(full_article("a")));
    ASSERT_TRUE(store->commit());
    ASSERT_TRUE(store->add(full_article("b")));
  }
  EXPECT_EQ(ask(path("s.duckdb"), "SELECT article_id FROM articles"), (Rows{{"a"}}));
  EXPECT_EQ(ask_one(path("s.duckdb"), "SELECT count(*) FROM mentions"), "9");
}

TEST_F(StoreTest, ManyArticlesKeepTheirOrder) {
  std::vector<Article> articles;
  for (int i = 0; i < 2500; ++i) articles.push_back(full_article(fmt::format("n{}", i)));
  write(path("s.duckdb"), articles);
  EXPECT_EQ(ask_one(path("s.duckdb"), "SELECT bool_and(article_id = 'n' || rowid) FROM articles"), "true");
  EXPECT_EQ(ask_one(path("s.duckdb"), "SELECT count(*) FROM mentions"), "22500");
  EXPECT_EQ(ask_one(path("s.duckdb"), "SELECT round(sum(weight), 3) FROM dyads"), "5000.0");
}

TEST_F(StoreTest, TakesAnyBytes) {
  Article article = plain_article("z", std::string("nul \0 and", 9));
  article.uri = "na\xFFme.txt";
  article.text += std::string(1 << 20, 'x');
  write(path("s.duckdb"), {article, plain_article("", "")});
  EXPECT_EQ(ask_one(path("s.duckdb"), "SELECT length(text) FROM articles WHERE article_id = 'z'"), "1048585");
  EXPECT_EQ(ask_one(path("s.duckdb"), "SELECT uri FROM articles WHERE article_id = 'z'"), "na\xEF\xBF\xBDme.txt");
}

}  // namespace
}  // namespace dragoman
