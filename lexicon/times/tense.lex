# Words that tell whether the date beside them lies ahead of the publication day or behind it. Everything that
# nothing is said of lies behind, as news does.
# words  kind  value

will, shall, ll, wo         future  modal
would, should, must, could, might, may, ca  future  modal
upcoming, forthcoming       future  word
scheduled, slated, planned, postponed, rescheduled, pencilled, penciled, timetabled  future  word
expects, plans, planning, intends, hopes, aims, schedule, deadline, expires, expire, awaits, if, unless           future  word
expected                    future  expected
due                         future  due
set, going, poised, bound   future  set

# a date that belongs to one of these may lie ahead when a modal follows: "Sunday's vote will"
vote, election, elections, poll, polls, referendum, ballot, summit, meeting, talks, conference, hearing            event  0
runoff, rally, session, visit, debate, verdict, launch, match, game, ceremony, inauguration               event  0

was, were, had, did         past  0
said, told, announced, held, met, began, went, came, left, took, made, gave, saw, fell, shot, hit, struck  past  0
fought, broke, fled, sent, became, got, won, lost, led, ran, spoke, wrote, felt, found, brought, bought    past  0
thought, sought, caught, taught, rose, grew, threw, drove, flew, knew, chose, swore, stood, sat, lay       past  0
heard, paid, kept, slept, built, burnt, spent, dealt, meant, drew, blew, withdrew, overthrew, sank, shook   past  0
put, hid, rode, stole, swept, split, shut, stuck, clung, slew, stabbed, sued, vowed, fed            past  0
died, born, resigned, arrived, ended                                                                            past  0

be, get                     bare-verb  0
have, has                   have  0
is, are, re                 be-present  0
been, being                 be-form   0

that, which, who, whom, whose, when, while, but, because, although, though, whether, where  clause  0
