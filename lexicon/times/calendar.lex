# Months, weekdays, seasons and parts of the day.
#
# words (any case)  kind  value  [marks]
#
# marks: doubtful  also an everyday word or a name: needs a number, a preposition or a neighbour of its kind
#        name      also a first name: not with a capitalised word after it
#        short     an abbreviation: written small it needs a number
#        plural    days that come again and again; no date

january                 month  1
february                month  2
march                   month  3  doubtful
april                   month  4  name
may                     month  5  doubtful  name
june                    month  6  name
july                    month  7
august                  month  8  name
september               month  9
october                 month  10
november                month  11
december                month  12
jan                     month  1   doubtful  short
feb                     month  2   short
mar                     month  3   doubtful  short
apr                     month  4   short
jun                     month  6   doubtful  short
jul                     month  7   short
aug                     month  8   short
sep, sept               month  9   short
oct                     month  10  short
nov                     month  11  short
dec                     month  12  short

monday                  weekday  1
tuesday                 weekday  2
wednesday               weekday  3
thursday                weekday  4
friday                  weekday  5
saturday                weekday  6
sunday                  weekday  7
mon                     weekday  1  doubtful  short
tue, tues               weekday  2  short
wed, weds               weekday  3  doubtful  short
thu, thur, thurs        weekday  4  short
fri                     weekday  5  short
sat                     weekday  6  doubtful  short
sun                     weekday  7  doubtful  short
mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays  recurring  1

# TIMEX3 writes seasons SP, SU, FA, WI
spring, springtime      season  1
summer, summertime      season  2
autumn                  season  3
fall                    season  3  doubtful
winter, wintertime      season  4

# TIMEX3 writes parts of a day TMO, TMI, TAF, TEV, TNI
morning, dawn, daybreak, sunrise       day-part  1
noon, midday, lunchtime                day-part  2
afternoon                              day-part  3
evening, dusk, sunset                  day-part  4
night, midnight                        day-part  5
mornings, afternoons, evenings, nights  recurring  1

today                   deictic  0
yesterday               deictic  -1
tomorrow, tmrw          deictic  1
tonight                 tonight  0

day                     unit  day
days                    unit  day      plural
week                    unit  week
weeks                   unit  week     plural
workweek                unit  workweek
fortnight               unit  fortnight
fortnights              unit  fortnight  plural
weekend                 unit  weekend
weekends                unit  weekend  plural
month                   unit  month
months                  unit  month    plural
quarter                 unit  quarter
quarters                unit  quarter  plural
year                    unit  year
years, yrs              unit  year     plural
decade                  unit  decade
decades                 unit  decade   plural
century                 unit  century
centuries               unit  century  plural

twenties                decade-word  20
thirties                decade-word  30
forties                 decade-word  40
fifties                 decade-word  50
sixties                 decade-word  60
seventies               decade-word  70
eighties                decade-word  80
nineties                decade-word  90
