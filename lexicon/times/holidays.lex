# Days with a name.
#
# names  rule  [marks]
#
# rule: MM-DD; easter+N, easter-N (Western), orthodox+N (Eastern); MM/WEEKDAY#N, the Nth such weekday of the month,
#       -1 the last one, +N some days after it; listed: its days are in moveable.lex; unknown: follows the moon or the
#       country and is left unresolved
# noun: not a date before a common noun ("Christmas market")
# name: also a person's name: not beside a capitalised word ("Tariq Ramadan")

new year's day, new years day, new year day            01-01
new year                                               01-01  noun
epiphany                                               01-06
martin luther king day, mlk day                        01/1#3
holocaust memorial day, holocaust remembrance day      01-27
groundhog day                                          02-02
valentine's day, valentines day, st valentine's day, st. valentine's day  02-14
presidents' day, presidents day                        02/1#3
international women's day, women's day                 03-08
st patrick's day, st. patrick's day, saint patrick's day, saint patrick, st patrick  03-17
april fools' day, april fool's day                     04-01
earth day                                              04-22
anzac day                                              04-25
may day, international workers' day, international workers day, labour day  05-01
star wars day                                          05-04
victory day                                            05-09
europe day                                             05-09
nakba day                                              05-15
memorial day                                           05/1#-1
juneteenth                                             06-19
canada day                                             07-01
independence day                                       unknown  noun
bastille day                                           07-14
assumption day                                         08-15
labor day                                              09/1#1
columbus day                                           10/1#2
halloween                                              10-31  noun
all saints' day, all saints day                        11-01
all souls' day, all souls day                          11-02
guy fawkes night, bonfire night                        11-05
veterans day, armistice day, remembrance day           11-11
thanksgiving day                                       11/4#4
canadian thanksgiving, canadian thanksgiving day       10/1#2
indigenous peoples' day                                10/1#2
mother's day, mothers' day, mothers day                05/7#2
father's day, fathers' day, fathers day                06/7#3
giving tuesday                                         11/4#4+5
australia day                                          01-26
st stephen's day, st. stephen's day                    12-26
thanksgiving                                           11/4#4  noun
black friday                                           11/4#4+1
cyber monday                                           11/4#4+4
world aids day                                         12-01
human rights day                                       12-10
christmas eve                                          12-24
christmas day, xmas day                                12-25
christmas, xmas                                        12-25  noun
boxing day                                             12-26
new year's eve, new years eve                          12-31

shrove tuesday                                         easter-47
ash wednesday                                          easter-46
palm sunday                                            easter-7
maundy thursday, holy thursday                         easter-3
good friday                                            easter-2
holy saturday                                          easter-1
easter sunday, easter day                              easter+0
easter                                                 easter+0  noun
easter monday                                          easter+1
ascension day                                          easter+39
whit monday                                            easter+50
corpus christi                                         easter+60
orthodox good friday                                   orthodox-2
orthodox easter, orthodox easter sunday                orthodox+0
orthodox christmas                                     01-07

pentecost, pentecost sunday, whit sunday, whitsun      easter+49
pentecost monday                                       easter+50
trinity sunday                                         easter+56
easter saturday                                        easter-1
easter eve                                             easter-1
mothering sunday                                       easter-21
mardi gras, fat tuesday                                easter-47
rose monday                                            easter-48
orthodox easter monday                                 orthodox+1
orthodox palm sunday                                   orthodox-7

ramadan                                                listed  noun  name
eid al-fitr, eid al fitr, eid ul-fitr, eid ul fitr, eid-al-fitr, eid-ul-fitr   listed
eid al-adha, eid al adha, eid ul-adha, eid ul adha, eid-al-adha, eid-ul-adha, eid al-azha, eid ul-azha   listed
eid                                                    unknown  noun  name
ashura, ashoura                                        listed
arbaeen                                                unknown
mawlid                                                 unknown
diwali, deepavali                                      listed  noun
holi                                                   unknown  noun
vesak                                                  unknown
passover, pesach                                       listed  noun
rosh hashanah, rosh hashana                            listed
yom kippur                                             listed
hanukkah, purim, sukkot, shavuot                       unknown
nowruz, newroz                                         unknown  noun
chinese new year, lunar new year, chinese new year's day, lunar new year's day   listed  noun
tet holiday                                            unknown
