#include "mention/time_finder.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "time_sentence.h"

namespace dragoman {
namespace {

using test::Cut;
using test::times_in;

/// A sentence published on Thursday 29 July 2021 and the mentions in it.
struct Example {
  std::string text;
  std::vector<std::string> mentions;
};

void PrintTo(const Example& example, std::ostream* out) { *out << example.text; }

class Examples : public testing::TestWithParam<Example> {};

TEST_P(Examples, AreReadHoweverTheTokensAreCut) {
  EXPECT_EQ(times_in(GetParam().text, "2021-07-29", Cut::fine), GetParam().mentions);
  EXPECT_EQ(times_in(GetParam().text, "2021-07-29", Cut::coarse), GetParam().mentions);
}

const Example weekdays[] = {
    {"Rebels shelled the port on Wednesday.", {"Wednesday | 2021-07-28..2021-07-28 | 2021-07-28"}},
    {"Talks broke down on Thursday, envoys said.", {"Thursday | 2021-07-29..2021-07-29 | 2021-07-29"}},
    {"The guards fled on Friday.", {"Friday | 2021-07-23..2021-07-23 | 2021-07-23"}},
    {"Wednesday's meeting ended without a deal.", {"Wednesday | 2021-07-28..2021-07-28 | 2021-07-28"}},
    {"The envoys will meet on Friday.", {"Friday | 2021-07-30..2021-07-30 | 2021-07-30"}},
    {"The report is due on Friday.", {"Friday | 2021-07-30..2021-07-30 | 2021-07-30"}},
    {"A march is scheduled for Sunday.", {"Sunday | 2021-08-01..2021-08-01 | 2021-08-01"}},
    {"On Friday, the leaders will sign the pact.", {"Friday | 2021-07-30..2021-07-30 | 2021-07-30"}},
    {"The talks, which failed, were held on Tuesday.", {"Tuesday | 2021-07-27..2021-07-27 | 2021-07-27"}},
    {"Ahead of Sunday's vote, streets were calm.", {"Sunday | 2021-08-01..2021-08-01 | 2021-08-01"}},
    {"He travels to Cairo next Tuesday.", {"next Tuesday | 2021-08-03..2021-08-03 | 2021-08-03"}},
    {"They were arrested last Wednesday.", {"last Wednesday | 2021-07-21..2021-07-21 | 2021-07-21"}},
    {"The shelling began this Monday.", {"this Monday | 2021-07-26..2021-07-26 | 2021-07-26"}},
    {"A bomb went off on Monday night.", {"Monday night | 2021-07-26..2021-07-26 | 2021-07-26TNI"}},
    {"Soldiers seized the radio early Tuesday.", {"early Tuesday | 2021-07-27..2021-07-27 | 2021-07-27"}},
    {"It was announced late on Monday.", {"late on Monday | 2021-07-26..2021-07-26 | 2021-07-26"}},
    {"They met on Tuesday of last week.", {"Tuesday of last week | 2021-07-20..2021-07-20 | 2021-07-20"}},
    {"In a Tuesday statement the army denied it.", {"Tuesday | 2021-07-27..2021-07-27 | 2021-07-27"}},
    {"On Tues., Aug. 4, 2020, the port blew up.", {"Tues., Aug. 4, 2020 | 2020-08-04..2020-08-04 | 2020-08-04"}},
    {"The premier resigned on Monday, 26 July.", {"Monday, 26 July | 2021-07-26..2021-07-26 | 2021-07-26"}},
    {"The army must leave by Friday.", {"Friday | -..2021-07-30 | ../2021-07-30"}},
    {"No aid has arrived since Monday.", {"Monday | 2021-07-26..- | 2021-07-26/.."}},
};
INSTANTIATE_TEST_SUITE_P(Weekdays, Examples, testing::ValuesIn(weekdays));

const Example relative[] = {
    {"The minister quit yesterday.", {"yesterday | 2021-07-28..2021-07-28 | 2021-07-28"}},
    {"Polls open today.", {"today | 2021-07-29..2021-07-29 | 2021-07-29"}},
    {"The truce ends the day after tomorrow.", {"the day after tomorrow | 2021-07-31..2021-07-31 | 2021-07-31"}},
    {"Two guards died last night.", {"last night | 2021-07-28..2021-07-28 | 2021-07-28TNI"}},
    {"The two sides met last week.", {"last week | 2021-07-19..2021-07-25 | 2021-W29"}},
    {"The offensive began last month.", {"last month | 2021-06-01..2021-06-30 | 2021-06"}},
    {"The court ruled this year.", {"this year | 2021-01-01..2021-12-31 | 2021"}},
    {"Elections take place next year.", {"next year | 2022-01-01..2022-12-31 | 2022"}},
    {"Five men were freed two days ago.", {"two days ago | 2021-07-27..2021-07-27 | 2021-07-27"}},
    {"The bridge was bombed three weeks ago.", {"three weeks ago | 2021-07-08..2021-07-08 | 2021-W27"}},
    {"The war broke out a decade ago.", {"a decade ago | 2010-01-01..2019-12-31 | 201"}},
    {"He left several months ago.", {"several months ago | -..- | PAST_REF"}},
    {"The village had fallen three weeks earlier.", {"three weeks earlier | -..- | -"}},
    {"Two days later the army struck back.", {"Two days later | -..- | -"}},
    {"He was buried the following day.", {"the following day | -..- | -"}},
    {"Two weeks after the vote, riots began.", {"Two weeks after | -..- | -"}},
    {"Two days after Christmas Day 2020 the town fell.",
     {"Two days after Christmas Day 2020 | 2020-12-27..2020-12-27 | 2020-12-27"}},
    {"Violence has grown in recent months.", {"recent months | -..- | PAST_REF"}},
    {"More strikes are likely in the coming weeks.", {"the coming weeks | -..- | FUTURE_REF"}},
    {"Dozens died in the last two weeks.", {"the last two weeks | 2021-07-15..2021-07-29 | 2021-07-15/2021-07-29"}},
    {"Earlier this month the envoy resigned.", {"Earlier this month | 2021-07-01..2021-07-29 | 2021-07"}},
    {"The bill will pass later this year.", {"later this year | 2021-07-29..2021-12-31 | 2021"}},
    {"Clashes went on over the weekend.", {"the weekend | 2021-07-24..2021-07-25 | 2021-W29-WE"}},
    {"A new round opens next weekend.", {"next weekend | 2021-08-07..2021-08-08 | 2021-W31-WE"}},
    {"The force will withdraw in two weeks.", {"two weeks | 2021-08-12..2021-08-12 | 2021-W32"}},
    {"They had met the week before last.", {"the week before last | 2021-07-12..2021-07-18 | 2021-W28"}},
    {"The strike will begin three days from now.", {"three days from now | 2021-08-01..2021-08-01 | 2021-08-01"}},
};
INSTANTIATE_TEST_SUITE_P(Relative, Examples, testing::ValuesIn(relative));

const Example calendar[] = {
    {"The plane was shot down on July 28.", {"July 28 | 2021-07-28..2021-07-28 | 2021-07-28"}},
    {"The plane was shot down on 28 July 2014.", {"28 July 2014 | 2014-07-28..2014-07-28 | 2014-07-28"}},
    {"The pact was signed on the 28th of May.", {"the 28th of May | 2021-05-28..2021-05-28 | 2021-05-28"}},
    {"The army took power on December 3.", {"December 3 | 2020-12-03..2020-12-03 | 2020-12-03"}},
    {"Voters will go to the polls on December 3.", {"December 3 | 2021-12-03..2021-12-03 | 2021-12-03"}},
    {"The law was passed in July 2020.", {"July 2020 | 2020-07-01..2020-07-31 | 2020-07"}},
    {"He was jailed in November.", {"November | 2020-11-01..2020-11-30 | 2020-11"}},
    {"He was jailed in May last year.", {"May last year | 2020-05-01..2020-05-31 | 2020-05"}},
    {"The leader was killed in 2011.", {"2011 | 2011-01-01..2011-12-31 | 2011"}},
    {"Iran left the 2015 accord.", {"2015 | 2015-01-01..2015-12-31 | 2015"}},
    {"The feud dates from the 1990s.", {"the 1990s | 1990-01-01..1999-12-31 | 199"}},
    {"It began in the early 1970s.", {"early 1970s | 1970-01-01..1972-12-31 | 197"}},
    {"Fighting resumed in mid-March.", {"mid-March | 2021-03-11..2021-03-20 | 2021-03"}},
    {"The base was built in late 2018.", {"late 2018 | 2018-09-01..2018-12-31 | 2018"}},
    {"They surrendered in the summer of 2018.", {"the summer of 2018 | 2018-06-01..2018-08-31 | 2018-SU"}},
    {"Troops should be home by the end of August.", {"the end of August | -..2021-08-31 | ../2021-08"}},
    {"The road has been shut since May.", {"May | 2021-05-01..- | 2021-05/.."}},
    {"Exports fell in the second quarter of 2020.", {"the second quarter of 2020 | 2020-04-01..2020-06-30 | 2020-Q2"}},
    {"Exports fell in Q3 2020.", {"Q3 2020 | 2020-07-01..2020-09-30 | 2020-Q3"}},
    {"Arrests rose in the first half of 2019.", {"the first half of 2019 | 2019-01-01..2019-06-30 | 2019"}},
    {"It rained in the last week of June.", {"the last week of June | 2021-06-21..2021-06-27 | 2021-W25"}},
    {"In the first three months of 2020 it grew.",
     {"the first three months of 2020 | 2020-01-01..2020-03-31 | 2020-01-01/2020-03-31"}},
    {"The decree is dated 2021-07-28.", {"2021-07-28 | 2021-07-28..2021-07-28 | 2021-07-28"}},
    {"The decree is dated 25/05/2019.", {"25/05/2019 | 2019-05-25..2019-05-25 | 2019-05-25"}},
    {"The decree is dated 05/25/2019.", {"05/25/2019 | 2019-05-25..2019-05-25 | 2019-05-25"}},
    {"The decree is dated 12/05/2019.", {"12/05/2019 | 2019-12-05..2019-12-05 | 2019-12-05"}},
    {"The decree is dated 12.05.2019.", {"12.05.2019 | -..- | -"}},
    {"A ban was imposed on 29 February.", {"29 February | 2020-02-29..2020-02-29 | 2020-02-29"}},
    {"The September 11 attacks changed that.", {"September 11 | 2001-09-11..2001-09-11 | 2001-09-11"}},
    {"Officials were told on Sept. 11.", {"Sept. 11 | 2020-09-11..2020-09-11 | 2020-09-11"}},
    {"An empire of the 19th century fell.", {"the 19th century | 1800-01-01..1899-12-31 | 18"}},
    {"The treaty of nineteen ninety six is void, but in nineteen ninety six it held.",
     {"nineteen ninety six | 1996-01-01..1996-12-31 | 1996", "nineteen ninety six | 1996-01-01..1996-12-31 | 1996"}},
};
INSTANTIATE_TEST_SUITE_P(Calendar, Examples, testing::ValuesIn(calendar));

const Example ranges[] = {
    {"Between May and July, 300 people were killed.", {"May and July | 2021-05-01..2021-07-31 | 2021-05/2021-07"}},
    {"The strike lasted from Tuesday to Thursday.",
     {"Tuesday to Thursday | 2021-07-27..2021-07-29 | 2021-07-27/2021-07-29"}},
    {"He ruled from 1999 to 2004.", {"1999 to 2004 | 1999-01-01..2004-12-31 | 1999/2004"}},
    {"The 2014-2016 siege was brutal.", {"2014-2016 | 2014-01-01..2016-12-31 | 2014/2016"}},
    {"The 2014-16 siege was brutal.", {"2014-16 | 2014-01-01..2016-12-31 | 2014/2016"}},
    {"Envoys met on 18-19 June.", {"18-19 June | 2021-06-18..2021-06-19 | 2021-06-18/2021-06-19"}},
    {"Envoys met on June 18-19, 2020.", {"June 18-19, 2020 | 2020-06-18..2020-06-19 | 2020-06-18/2020-06-19"}},
    {"It was held from January to April 2015.", {"January to April 2015 | 2015-01-01..2015-04-30 | 2015-01/2015-04"}},
    {"It was held from November to February.", {"November to February | 2020-11-01..2021-02-28 | 2020-11/2021-02"}},
    {"It was shut from 2 March to 10 April.", {"2 March to 10 April | 2021-03-02..2021-04-10 | 2021-03-02/2021-04-10"}},
};
INSTANTIATE_TEST_SUITE_P(Ranges, Examples, testing::ValuesIn(ranges));

const Example holidays[] = {
    {"A church was attacked on Christmas Day.", {"Christmas Day | 2020-12-25..2020-12-25 | 2020-12-25"}},
    {"A church was attacked on Easter Sunday.", {"Easter Sunday | 2021-04-04..2021-04-04 | 2021-04-04"}},
    {"A club was attacked on New Year's Eve.", {"New Year's Eve | 2020-12-31..2020-12-31 | 2020-12-31"}},
    {"They met on Thanksgiving Day 2019.", {"Thanksgiving Day 2019 | 2019-11-28..2019-11-28 | 2019-11-28"}},
    {"The truce held during Ramadan.", {"Ramadan | 2021-04-13..2021-05-12 | 2021-04-13/2021-05-12"}},
    {"The truce began on Eid al-Fitr.", {"Eid al-Fitr | 2021-05-13..2021-05-13 | 2021-05-13"}},
    {"It was shelled on Eid al-Adha 2016.", {"Eid al-Adha 2016 | 2016-09-12..2016-09-12 | 2016-09-12"}},
    {"It was shelled on Eid al-Adha 2006.", {"Eid al-Adha 2006 | -..- | -"}},
    {"He died on the seventh day of Ramadan in 2012.",
     {"the seventh day of Ramadan in 2012 | 2012-07-26..2012-07-26 | 2012-07-26"}},
    {"They were arrested on Yom Kippur.", {"Yom Kippur | 2020-09-28..2020-09-28 | 2020-09-28"}},
    {"Trade fell after Chinese New Year 2020.", {"Chinese New Year 2020 | 2020-01-26..- | 2020-01-25/.."}},
    {"Smog returned on Diwali.", {"Diwali | 2020-11-14..2020-11-14 | 2020-11-14"}},
    {"They met on Whit Sunday.", {"Whit Sunday | 2021-05-23..2021-05-23 | 2021-05-23"}},
    {"It happened on the weekend of Halloween.", {"the weekend of Halloween | 2020-10-31..2020-11-01 | 2020-W44-WE"}},
    {"It happened on the weekend of 15-16 May.",
     {"the weekend of 15-16 May | 2021-05-15..2021-05-16 | 2021-05-15/2021-05-16"}},
    {"Shots were fired over Memorial Day weekend.", {"Memorial Day weekend | 2021-05-29..2021-05-31 | 2021-W21-WE"}},
};
INSTANTIATE_TEST_SUITE_P(Holidays, Examples, testing::ValuesIn(holidays));

const Example counted[] = {
    {"They quarrelled two months ago.", {"two months ago | 2021-05-29..2021-05-29 | 2021-05"}},
    {"He will be back in a month.", {"a month | 2021-08-29..2021-08-29 | 2021-08"}},
    {"It opens in a fortnight's time.", {"a fortnight's time | 2021-08-12..2021-08-12 | 2021-W32"}},
    {"It began a month and a half ago.", {"a month and a half ago | 2021-06-14..2021-06-14 | 2021-06"}},
    {"It began two years and three months ago.", {"two years and three months ago | 2019-04-29..2019-04-29 | 2019-04"}},
    {"It began 2 years 1 month 21 days ago.", {"2 years 1 month 21 days ago | 2019-06-08..2019-06-08 | 2019-06-08"}},
    {"It ended two weeks and 2 days before 20 May.",
     {"two weeks and 2 days before 20 May | 2021-05-04..2021-05-04 | 2021-05-04"}},
    {"It began half a year ago.", {"half a year ago | 2021-01-29..2021-01-29 | 2021-01"}},
    {"It began more than two weeks ago.", {"two weeks ago | -..2021-07-15 | ../2021-W28"}},
    {"It began over a year ago.", {"a year ago | -..2020-07-29 | ../2020"}},
    {"It began less than two years ago.", {"two years ago | 2019-07-29..2021-07-29 | 2019/2021-07-29"}},
    {"Or in a week?", {"a week | 2021-08-05..2021-08-05 | 2021-W31"}},
    {"He will have a hearing in two weeks.", {"two weeks | 2021-08-12..2021-08-12 | 2021-W32"}},
};
INSTANTIATE_TEST_SUITE_P(Counted, Examples, testing::ValuesIn(counted));

const Example lengths[] = {
    {"A week starting tomorrow is free.",
     {"A week starting tomorrow | 2021-07-30..2021-08-05 | 2021-07-30/2021-08-05"}},
    {"It is shut for 3 days from next Monday.",
     {"3 days from next Monday | 2021-08-02..2021-08-04 | 2021-08-02/2021-08-04"}},
    {"It will be shut for 2 weeks, from 20 December.",
     {"2 weeks, from 20 December | 2021-12-20..2022-01-02 | 2021-12-20/2022-01-02"}},
    {"It was shut for three days beginning on 5 May.",
     {"three days beginning on 5 May | 2021-05-05..2021-05-07 | 2021-05-05/2021-05-07"}},
    {"He was jailed for two years from 2015.",
     {"two years from 2015 | 2015-01-01..2016-12-31 | 2015-01-01/2016-12-31"}},
    {"It ends two weeks from Tuesday.", {"two weeks from Tuesday | 2021-08-10..2021-08-10 | 2021-08-10"}},
    {"It lasted for two weeks from May to June.", {"May to June | 2021-05-01..2021-06-30 | 2021-05/2021-06"}},
    {"Profits rose in the year to date.", {"the year to date | 2021-01-01..2021-07-29 | 2021"}},
    {"Profits rose year-to-date.", {"year-to-date | 2021-01-01..2021-07-29 | 2021"}},
    {"From March to date 300 died.", {"March to date | 2021-03-01..2021-07-29 | 2021-03/2021-07-29"}},
    {"None has been caught till date.", {"till date | -..2021-07-29 | ../2021-07-29"}},
    {"They will meet between now and Friday.", {"now and Friday | 2021-07-29..2021-07-30 | 2021-07-29/2021-07-30"}},
    {"It is shut for the rest of the month.", {"the rest of the month | 2021-07-29..2021-07-31 | 2021-07"}},
    {"Profit rose in the six months to June.",
     {"the six months to June | 2021-01-01..2021-06-30 | 2021-01-01/2021-06-30"}},
    {"Profit rose in the three months ended June 30.",
     {"the three months ended June 30 | 2021-04-01..2021-06-30 | 2021-04-01/2021-06-30"}},
    {"Profit fell in the year ended 31 March 2019.",
     {"the year ended 31 March 2019 | 2018-04-01..2019-03-31 | 2018-04-01/2019-03-31"}},
    {"The two days before 5 May were calm.",
     {"two days before 5 May | 2021-05-03..2021-05-04 | 2021-05-03/2021-05-04"}},
    {"It will open in less than two weeks.", {"two weeks | 2021-07-30..2021-08-12 | 2021-07-30/2021-08-12"}},
    {"They left the night before last.", {"the night before last | 2021-07-27..2021-07-27 | 2021-07-27TNI"}},
    {"They left the weekend before last.", {"the weekend before last | 2021-07-17..2021-07-18 | 2021-W28-WE"}},
};
INSTANTIATE_TEST_SUITE_P(Lengths, Examples, testing::ValuesIn(lengths));

const Example open[] = {
    {"Those born later than 2005 may not.", {"2005 | 2006-01-01..- | 2005/.."}},
    {"It must open no later than 2025.", {"2025 | -..2025-12-31 | ../2025"}},
    {"It opens no earlier than 2025.", {"2025 | 2025-01-01..- | 2025/.."}},
    {"It was done more than two weeks before today.", {"two weeks before today | -..2021-07-15 | ../2021-07-15"}},
    {"It will start more than two weeks after today.", {"two weeks after today | 2021-08-12..- | 2021-08-12/.."}},
    {"Leave on 1 May 2019 and after.", {"1 May 2019 and after | 2019-05-01..- | 2019-05-01/.."}},
    {"From 1 May 2019 onwards it was shut.", {"1 May 2019 onwards | 2019-05-01..- | 2019-05-01/.."}},
    {"From 2010 on, it fell.", {"2010 on | 2010-01-01..- | 2010/.."}},
    {"Homes of 1980 or earlier are exempt.", {"1980 or earlier | -..1980-12-31 | ../1980"}},
    {"He trained there on or before 15 February 2016.", {"15 February 2016 | -..2016-02-15 | ../2016-02-15"}},
    {"He left prior to 2005.", {"2005 | -..2004-12-31 | ../2005"}},
    {"It could come as early as Monday.", {"Monday | 2021-08-02..- | 2021-08-02/.."}},
    {"It was told as early as 1990.", {"1990 | 1990-01-01..1990-12-31 | 1990"}},
};
INSTANTIATE_TEST_SUITE_P(Open, Examples, testing::ValuesIn(open));

const Example weeks[] = {
    {"Cases rose in week 31.", {"week 31 | 2021-08-02..2021-08-08 | 2021-W31"}},
    {"Cases rose in week 3 of 2027.", {"week 3 of 2027 | 2027-01-18..2027-01-24 | 2027-W03"}},
    {"It was a short working week, this working week.", {"this working week | 2021-07-26..2021-07-30 | 2021-W30"}},
    {"They meet next workweek.", {"next workweek | 2021-08-02..2021-08-06 | 2021-W31"}},
    {"Profit rose in last year's third quarter.", {"last year's third quarter | 2020-07-01..2020-09-30 | 2020-Q3"}},
    {"It will open by next year's end.", {"next year's end | -..2022-12-31 | ../2022"}},
    {"Profit fell in the second fiscal quarter of 2019.", {"the second fiscal quarter of 2019 | -..- | -"}},
    {"Profit fell in Q4 FY2019.", {"Q4 | -..- | -"}},
    {"Profit fell in the fiscal third quarter.", {"third quarter | -..- | -"}},
};
INSTANTIATE_TEST_SUITE_P(Weeks, Examples, testing::ValuesIn(weeks));

const Example digits[] = {
    {"We met on 11/20, 11/9 or 11/25.",
     {"11/20 | 2020-11-20..2020-11-20 | 2020-11-20", "11/9 | 2020-11-09..2020-11-09 | 2020-11-09",
      "11/25 | 2020-11-25..2020-11-25 | 2020-11-25"}},
    {"We met on 13/5 and 12/5.",
     {"13/5 | 2021-05-13..2021-05-13 | 2021-05-13", "12/5 | 2021-05-12..2021-05-12 | 2021-05-12"}},
    {"It fell on Wednesday, 07/06/2016.", {"Wednesday, 07/06/2016 | 2016-07-06..2016-07-06 | 2016-07-06"}},
    {"It fell on Wednesday, 06/07/2016.", {"Wednesday, 06/07/2016 | 2016-07-06..2016-07-06 | 2016-07-06"}},
    {"The period is 10/1-11/2/2017.", {"10/1-11/2/2017 | 2017-10-01..2017-11-02 | 2017-10-01/2017-11-02"}},
    {"He was away from 5/1-5/7, 2020.", {"5/1-5/7, 2020 | 2020-05-01..2020-05-07 | 2020-05-01/2020-05-07"}},
    {"He was away from 10/1 to 11/7.", {"10/1 to 11/7 | 2020-10-01..2020-11-07 | 2020-10-01/2020-11-07"}},
    {"The row says 2016 10 16 and no more.", {"2016 10 16 | 2016-10-16..2016-10-16 | 2016-10-16"}},
    {"In 2016 10 18 soldiers died.", {"2016 | 2016-01-01..2016-12-31 | 2016"}},
    {"It may start around the 21st of this month.", {"the 21st of this month | 2021-07-21..2021-07-21 | 2021-07-21"}},
    {"It ran from the 27th to the 3rd of April.",
     {"the 27th to the 3rd of April | 2021-03-27..2021-04-03 | 2021-03-27/2021-04-03"}},
    {"It was shut May to March.", {"May to March | 2021-05-01..2022-03-31 | 2021-05/2022-03"}},
};
INSTANTIATE_TEST_SUITE_P(Digits, Examples, testing::ValuesIn(digits));

const Example told[] = {
    {"He was arrested on 5 May and freed two days later.",
     {"5 May | 2021-05-05..2021-05-05 | 2021-05-05", "two days later | 2021-05-07..2021-05-07 | 2021-05-07"}},
    {"He was shot on 5 May and died the following day.",
     {"5 May | 2021-05-05..2021-05-05 | 2021-05-05", "the following day | 2021-05-06..2021-05-06 | 2021-05-06"}},
    {"He quit in May 2019; that same month he fled.",
     {"May 2019 | 2019-05-01..2019-05-31 | 2019-05", "that same month | 2019-05-01..2019-05-31 | 2019-05"}},
    {"He quit in 2019 and died the same week.", {"2019 | 2019-01-01..2019-12-31 | 2019", "the same week | -..- | -"}},
    {"He was hurt that June and died the following year.",
     {"June | 2021-06-01..2021-06-30 | 2021-06", "the following year | -..- | -"}},
};
INSTANTIATE_TEST_SUITE_P(Told, Examples, testing::ValuesIn(told));

class Nothing : public testing::TestWithParam<std::string> {};

TEST_P(Nothing, IsADate) {
  EXPECT_EQ(times_in(GetParam(), "2021-07-29", Cut::fine), std::vector<std::string>{});
  EXPECT_EQ(times_in(GetParam(), "2021-07-29", Cut::coarse), std::vector<std::string>{});
}

INSTANTIATE_TEST_SUITE_P(Names, Nothing,
                         testing::Values("The 9/11 attacks shook the city.", "Theresa May said May would resign.",
                                         "The Mail on Sunday and the Sunday Times ran it.",
                                         "The Women's March filled the square.", "Rebels may march on the capital.",
                                         "April Jones and Jan Egeland spoke.", "He praised the Good Friday Agreement.",
                                         "The Arab Spring failed.",
                                         "The scholar Tariq Ramadan and Ramadan Abdullah spoke."));
INSTANTIATE_TEST_SUITE_P(AmountsAndClocks, Nothing,
                         testing::Values("Three days of clashes left ten dead.", "He was held for two years.",
                                         "The nine-day siege ended.", "A two-year-old boy was hurt.",
                                         "The blast came at 10:30.", "The blast came at 2030 GMT.",
                                         "Some 2000 people marched.", "It cost $2019 a head.",
                                         "The 1,945 homes burned.", "She is in her late 60s.",
                                         "Ten died in two days of fighting.", "He gave it 7/10.",
                                         "The score of 7/10 was high.", "Prices went from 1/2 to 3/4 of a cent.",
                                         "The Week 10 game was lost.", "In week 10 of the season they lost.",
                                         "The biggest deal to date was signed.", "A 40-hour workweek is usual.",
                                         "From now on it is shut.", "It happened half a day ago.",
                                         "He was held for a year and a half.", "The rest of the world was calm."));
INSTANTIATE_TEST_SUITE_P(WhatRecurs, Nothing,
                         testing::Values("They march every Friday.", "They march on Fridays.", "Daily raids go on.",
                                         "It could have been any day now.", "It happened on a Friday."));

TEST(TimeFinder, LeavesRelativeDatesOpenWithoutPublicationDay) {
  EXPECT_EQ(times_in("He fled on Wednesday.", ""), std::vector<std::string>{"Wednesday | -..- | XXXX-WXX-3"});
  EXPECT_EQ(times_in("He fled last month.", ""), std::vector<std::string>{"last month | -..- | -"});
  EXPECT_EQ(times_in("He fled on July 28.", ""), std::vector<std::string>{"July 28 | -..- | XXXX-07-28"});
  EXPECT_EQ(times_in("He fled on July 28, 2019.", ""),
            std::vector<std::string>{"July 28, 2019 | 2019-07-28..2019-07-28 | 2019-07-28"});
  EXPECT_EQ(times_in("He ruled from May 2014 to 2016.", ""),
            std::vector<std::string>{"May 2014 to 2016 | 2014-05-01..2016-12-31 | 2014-05/2016"});
}

TEST(TimeFinder, ReadsDigitsAsTheCountryOfTheArticleWritesThem) {
  const auto from = [](const char* text, const char* country) {
    Article article = test::time_article(text, parse_date("2021-07-29"), Cut::fine);
    if (country != nullptr) article.source_country = country;
    std::vector<Mention> mentions;
    test::time_finder().find(article, 0, mentions);
    const auto day = mentions.empty() ? std::nullopt : mentions[0].time()->from;
    return day ? to_string(*day) : "-";
  };
  EXPECT_EQ(from("It was dated 12/05/2019.", "USA"), "2019-12-05");
  EXPECT_EQ(from("It was dated 12-05-2019.", "PHL"), "2019-12-05");
  EXPECT_EQ(from("It was dated 12/05/2019.", "GBR"), "2019-05-12");
  EXPECT_EQ(from("It was dated 12.05.2019.", "DEU"), "2019-05-12");
  EXPECT_EQ(from("It was dated 12/25/2019.", "GBR"), "2019-12-25") << "only one reading is left";
  EXPECT_EQ(from("It was dated 12/05/2019, not 13/05/2019.", "USA"), "2019-05-12") << "neighbours tell more";
  EXPECT_EQ(from("It was dated 12/05/2019.", nullptr), "2019-12-05");
  EXPECT_EQ(from("It was dated 12-05-2019.", nullptr), "-");
}

TEST(TimeFinder, TakesTheDayOfPublicationForItsOwnWeekday) {
  EXPECT_EQ(times_in("He resigned on Wednesday.", "2021-07-28"),
            std::vector<std::string>{"Wednesday | 2021-07-28..2021-07-28 | 2021-07-28"});
  EXPECT_EQ(times_in("He will resign on Wednesday.", "2021-07-28"),
            std::vector<std::string>{"Wednesday | 2021-07-28..2021-07-28 | 2021-07-28"});
}

TEST(TimeFinder, CountsLastWeekdaysFromTheWeekBefore) {
  EXPECT_EQ(times_in("They met last Friday.", "2021-07-26"),  // a Monday
            std::vector<std::string>{"last Friday | 2021-07-23..2021-07-23 | 2021-07-23"});
  EXPECT_EQ(times_in("They met last Thursday.", "2021-08-01"),  // a Sunday
            std::vector<std::string>{"last Thursday | 2021-07-29..2021-07-29 | 2021-07-29"});
}

TEST(TimeFinder, TakesTheNearYearWhereNothingElseIsKnown) {
  EXPECT_EQ(times_in("Britain and the 29 March exit", "2019-02-10"),
            std::vector<std::string>{"29 March | 2019-03-29..2019-03-29 | 2019-03-29"});
  EXPECT_EQ(times_in("Envoys were expelled on 29 March", "2019-02-10"),
            std::vector<std::string>{"29 March | 2018-03-29..2018-03-29 | 2018-03-29"});
}

TEST(TimeFinder, UsesTheWeekdayBesideADateToFindItsYear) {
  EXPECT_EQ(times_in("Tuesday, 3 August", "2021-07-29"),
            std::vector<std::string>{"Tuesday, 3 August | 2021-08-03..2021-08-03 | 2021-08-03"});
}

TEST(TimeFinder, TakesTheTaggersWordForPastVerbs) {
  Article article = test::time_article("Rebels overran the port on 20 August", parse_date("2021-07-29"), Cut::fine);
  article.sentences[0].tokens[1].xpos = Penn::VBD;
  std::vector<Mention> mentions;
  test::time_finder().find(article, 0, mentions);
  ASSERT_EQ(mentions.size(), 1U);
  EXPECT_EQ(mentions[0].time()->from, parse_date("2020-08-20"));
}

TEST(TimeFinder, TakesASubjectThatIsANameForNoMonth) {
  Article article = test::time_article("April said so", parse_date("2021-07-29"), Cut::fine);
  std::vector<Mention> mentions;
  test::time_finder().find(article, 0, mentions);
  EXPECT_EQ(mentions.size(), 1U) << "nothing tells without a tree";
  auto& tokens = article.sentences[0].tokens;
  tokens[0].upos = Upos::PROPN;
  tokens[0].deprel = Deprel::nsubj;
  tokens[0].head = 1;
  tokens[2].head = 1;
  mentions.clear();
  test::time_finder().find(article, 0, mentions);
  EXPECT_TRUE(mentions.empty());
}

TEST(TimeFinder, HeadIsTheTokenThatHangsOutsideTheSpan) {
  Article article = test::time_article("Rebels fled on early Monday night", parse_date("2021-07-29"), Cut::fine);
  std::vector<Mention> mentions;
  test::time_finder().find(article, 0, mentions);
  ASSERT_EQ(mentions.size(), 1U);
  EXPECT_EQ(mentions[0].head, 5U) << "without a tree the last token";
  auto& tokens = article.sentences[0].tokens;
  const std::int32_t heads[] = {1, -1, 4, 4, 1, 4};
  for (std::size_t i = 0; i < tokens.size(); ++i) tokens[i].head = heads[i];
  mentions.clear();
  test::time_finder().find(article, 0, mentions);
  ASSERT_EQ(mentions.size(), 1U);
  EXPECT_EQ(mentions[0].head, 4U);
  const std::int32_t rooted[] = {4, 4, 4, 4, -1, 4};
  for (std::size_t i = 0; i < tokens.size(); ++i) tokens[i].head = rooted[i];
  mentions.clear();
  test::time_finder().find(article, 0, mentions);
  EXPECT_EQ(mentions.at(0).head, 4U) << "the root itself";
}

}  // namespace
}  // namespace dragoman
