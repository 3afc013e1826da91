# How many an event killed and injured, and who they were: what each kind of line is stands in docs/lexicon.md.

# Verbs whose objects are the victims
killed    object   kill, slay, slaughter, massacre, murder, assassinate, execute, behead, butcher, decapitate, lynch
killed    object   gun_down, mow_down, exterminate, annihilate, electrocute
injured   object   injure, wound, maim, hurt

# Verbs whose subject is the victim
killed    subject  die, perish, succumb

# What is said of the victims
killed    state    dead, slain, killed
injured   state    wounded, injured, hurt

# Nouns that count the victims
killed    noun     death, fatality, killing, murder, slaying, assassination, execution, beheading, massacre, slaughter, lynching
injured   noun     injury, wound, wounding

# Nouns that have the number of the victims
killed    toll     toll, death_toll, body_count

# A noun of both, which tells something only where there were none
casualty  casualty
# Lives count the dead with these verbs: "claimed 12 lives", "12 people lost their lives"
life      life
take      claim, take, cost, lose
# Whose subject has the injuries: "12 people suffered injuries"
suffer    suffer, sustain, receive, have
# "the number of dead", "the total of people killed"
number    number, tally, total, count

# A toll has its number after these ("rose to 12"), and more than its number after verbs like "exceed"
reach     to, at, of, past, above, beyond, over
beyond    exceed, pass, surpass, top, past, above, beyond, over

# Before a number (or after it: "30 or more")
at-least  at_least, no_fewer_than, no_less_than, not_less_than, more_than, greater_than, over, above, upwards_of, in_excess_of
at-least  a_minimum_of, minimum_of
at-most   at_most, up_to, as_many_as, as_much_as, fewer_than, less_than, under, no_more_than, not_more_than, a_maximum_of, below
about     about, around, some, roughly, approximately, nearly, almost, close_to, estimated, an_estimated, well, just, reportedly
about     near, another, further, a_further, an_additional, additional
or-more   or_more, plus, and_more, and_counting
between   between, from
to        to, or
plus      and

# Numbers that lexicon/times/numbers.lex lacks. A plural is two of them or more.
number    12        scale     dozen
number    20        scale     score
number    1000000   scale     million
number    12        plural    dozens
number    20        plural    scores
number    10        plural    tens
number    100       plural    hundreds
number    1000      plural    thousands
number    1000000   plural    millions
number    3         least     several, few, handful
number    2         least     many, numerous, countless, multiple
number    2         exact     couple, pair, both, twins
number    3         exact     trio
number    2         half      half

# "five of them"
part      of, among
nobody    nobody, no_one, none, no-one
none      no, zero
anyone    anyone, anybody, any
# Beside a word of killing: nobody died
unreal    attempted, failed, foiled, thwarted, botched, nearly, almost, would-be
# Whom a verb of killing has as its object and does not count: "killed himself and two others"
self      himself, herself, itself, themselves, myself, yourself, ourselves
single    he, she, him, her, i, me, his
# Words for several people at once; after "of" stands how many they are
group     family, group, crew, team, squad, patrol, household, gang, cell, platoon
# Words that say nothing of who the victims are
people    people, person, victim, other, man, woman, individual, human, life, number

# Victims who did the deed, and victims that it was not meant for
attacker  attacker, assailant, bomber, suicide_bomber, hijacker, perpetrator, shooter, gunman, gunmen, knifeman, assassin, kidnapper
bystander  bystander, by-stander, passer, passers, passer-by, passers-by, passerby, passersby, onlooker

# Prepositions and conjunctions by which the happening stands beside its toll: "killed in the attack", "died when"
setting   in, during, by, from, after, when, as, with, following, amid, at, of
# ... and those after which it is the very same happening
within    in, during, by, from, when, as

# Nouns that mean the deed when a later sentence tells its toll
happening  $attack, $blast, incident, violence, gun_attack, knife_attack, bomb_attack, attacker, bomber, bombardment, ambush

# "the attack", "these clashes" mean the one told before; "another attack" does not
definite  the, this, that, these, those, both
another   another, separate, other, earlier, previous, last, first, second, third, similar, past, recent, different

# The toll is one of a longer time or of many happenings: it counts for its own words only
longer    since, daily, total, altogether, overall, annually, ever, cumulative, so_far, this_year, last_year, weeks, months, years, decades
# ... or of a whole war
war       war, civil_war, conflict, insurgency, uprising, campaign, genocide, revolution, $weather, $disease, accident, crash, malnutrition, hypothermia, hunger, famine, starvation, cold, overdose, suicide
