#include "event/setting.h"

#include <gtest/gtest.h>

#include "event/coder.h"
#include "tree.h"

namespace dragoman {
namespace {

constexpr Date day(int year, unsigned month, unsigned day_of_month) {
  return std::chrono::sys_days{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day_of_month}};
}

/// An event at `trigger` of a tree, dated by a year that stands at the token `when`.
struct Dated {
  Article article;
  Event event;

  Dated(const std::string& tree, std::uint32_t trigger, std::uint32_t when, std::optional<Date> from, Date to,
        Status status = Status::reported, std::optional<Date> published = day(2020, 6, 1)) {
    static const auto coder = EventCoder::open(DRAGOMAN_SOURCE_DIR "/lexicon").value();
    article.published = published;
    add_tree(article, tree);
    Mention mention;
    mention.head = when;
    mention.span = article.sentences[0].tokens[when].span;
    Time time;
    time.from = from;
    time.to = to;
    time.granularity = Granularity::year;
    mention.what = time;
    article.mentions.push_back(mention);
    Clause clause;
    clause.fill(article.text, article.sentences[0], coder.patterns().words(), coder.patterns().light(),
                coder.patterns().journey());
    event.status = status;
    set_date(article, clause, trigger, coder.patterns(), event);
  }
};

constexpr const char* in_1979 =
    "In in ADP IN 2 case\n 1979 1979 NUM CD 4 obl\n troops troop NOUN NNS 4 nsubj\n invaded invade VERB VBD 0 root\n "
    "it it "
    "PRON PRP 4 obj";

TEST(Date, MoreThanAYearBeforePublicationIsHistory) {
  const Dated old(in_1979, 3, 1, day(1979, 1, 1), day(1979, 12, 31));
  EXPECT_EQ(old.event.status, Status::historical);
  EXPECT_EQ(old.event.date, day(1979, 1, 1));
  const Dated recent(in_1979, 3, 1, day(2019, 7, 1), day(2019, 7, 31));
  EXPECT_EQ(recent.event.status, Status::reported);
  const Dated never(in_1979, 3, 1, day(1979, 1, 1), day(1979, 12, 31), Status::negated);
  EXPECT_EQ(never.event.status, Status::negated);
}

TEST(Date, WithoutADayOfPublicationNothingIsHistoryByItsDate) {
  const Dated unknown(in_1979, 3, 1, day(1979, 1, 1), day(1979, 12, 31), Status::reported, std::nullopt);
  EXPECT_EQ(unknown.event.status, Status::reported);
  EXPECT_EQ(unknown.event.date, day(1979, 1, 1));
}

TEST(Date, ByAYearLongAgoIsHistoryWithoutADate) {
  const Dated by(in_1979, 3, 1, std::nullopt, day(1979, 12, 31));
  EXPECT_EQ(by.event.status, Status::historical);
  EXPECT_FALSE(by.event.date);
}

TEST(Date, HistoryByItsWordsTakesNoDateOfTheLastYear) {
  const Dated said(in_1979, 3, 1, day(2020, 5, 30), day(2020, 5, 30), Status::historical);
  EXPECT_EQ(said.event.status, Status::historical);
  EXPECT_FALSE(said.event.date);
  EXPECT_EQ(said.event.date_basis, DateBasis::unknown);
  const Dated then(in_1979, 3, 1, day(1979, 1, 1), day(1979, 12, 31), Status::historical);
  EXPECT_EQ(then.event.date, day(1979, 1, 1));
}

TEST(Date, ALongPeriodUpToNowDatesNothing) {
  const Dated decades(in_1979, 3, 1, day(1990, 6, 1), day(2020, 6, 1));  // "in the past 30 years"
  EXPECT_EQ(decades.event.date, day(2020, 6, 1));
  EXPECT_EQ(decades.event.date_basis, DateBasis::published);
  const Dated weeks(in_1979, 3, 1, day(2020, 5, 11), day(2020, 6, 1));
  EXPECT_EQ(weeks.event.date, day(2020, 5, 11));
}

TEST(Date, TheDateOfAnotherNounIsNotTheEvents) {
  const std::string deal =
      "They they PRON PRP 2 nsubj\n denounced denounce VERB VBD 0 root\n the the DET DT 5 det\n 2015 2015 NUM CD 5 "
      "nummod\n "
      "deal deal NOUN NN 2 obj";
  const Dated denounced(deal, 1, 3, day(2015, 1, 1), day(2015, 12, 31));
  EXPECT_EQ(denounced.event.status, Status::reported);
  EXPECT_EQ(denounced.event.date_basis, DateBasis::published);
  const Dated itself(deal, 4, 3, day(2015, 1, 1), day(2015, 12, 31));
  EXPECT_EQ(itself.event.status, Status::historical);
  // a parser may take the year for the troops'
  const std::string troops =
      "In in ADP IN 4 case\n 1979 1979 NUM CD 4 nummod\n Soviet Soviet ADJ JJ 4 amod\n troops troop NOUN NNS 5 nsubj\n "
      "invaded "
      "invade VERB VBD 0 root";
  EXPECT_EQ(Dated(troops, 4, 1, day(1979, 1, 1), day(1979, 12, 31)).event.status, Status::historical);
  const std::string launched =
      "They they PRON PRP 2 nsubj\n launched launch VERB VBD 0 root\n a a DET DT 5 det\n 2015 2015 NUM CD 5 nummod\n "
      "raid raid "
      "NOUN NN 2 obj";
  EXPECT_EQ(Dated(launched, 1, 3, day(2015, 1, 1), day(2015, 12, 31)).event.status, Status::historical);
  const std::string raid =
      "They they PRON PRP 3 nsubj:pass\n were be AUX VBD 3 aux:pass\n killed kill VERB VBN 0 root\n in in ADP IN 7 "
      "case\n a a "
      "DET DT 7 det\n 2015 2015 NUM CD 7 nummod\n raid raid NOUN NN 3 obl";
  EXPECT_EQ(Dated(raid, 2, 5, day(2015, 1, 1), day(2015, 12, 31)).event.status, Status::historical);
}

}  // namespace
}  // namespace dragoman
