# Names that hold a date word and are none, and dates that are known by what happened then.
#
# words  no-date
# MM-DD  what follows the date  year

9/11, 7/7, 26/11, 24/7, 7/10                                           no-date
mail on sunday, sun on sunday, sunday times, sunday telegraph, sunday mirror, sunday mail, sunday express  no-date
sunday people, independent on sunday, scotland on sunday, sunday herald, sunday post                       no-date
bloody sunday, black wednesday, black monday, black thursday, black tuesday, super tuesday                 no-date
good friday agreement, good friday accord, good friday deal, good friday peace agreement                   no-date
fridays for future, casual friday, freaky friday, man friday, girl friday                                  no-date
theresa may, mrs may, ms may, brian may, philip may, prime minister may, pm may                             no-date
confidence in may, faith in may, trust in may, loyalty to may                                                no-date
today programme, today program, today show, usa today, russia today, africa today                           no-date
april fool, april fools, day by day, year by year, day after day, year after year, week after week           no-date
long march, women's march, million man march, march of return                               no-date
arab spring, prague spring, winter palace, winter olympics, summer olympics, winter games, summer games, winter soldier  no-date
end of the day, end of days                                                                                no-date

black september, 17 november group, revolutionary organisation 17 november, red october                    no-date
6 october city, october 6 city, 5 may stadium                                                              no-date

09-11  attack, attacks, terrorist, terror, hijackers, hijackings, atrocities  2001
