# Prepositions that a slot of a pattern may stand after, and particles of verbs. See docs/lexicon.md.
$links = about, above, across, after, against, ahead, along, alongside, amid, among, apart, around, as, aside, at, away
$links = back, before, behind, below, beneath, between, beyond, by, down, during, for, forth, forward, from
$links = in, inside, into, near, of, off, on, onto, out, outside, over, past, per, regarding, round
$links = through, throughout, to, together, toward, towards, under, up, upon, via, with, within, without

# Prepositions that say where something happens.
$where = in, at, near, inside, outside, around, across, over, along, within, throughout, off, on, beside, between, above
$where = into, towards, toward, through, onto

# What kind of place or which part of it a name is: "near the town of Kayes", "in the north of Mali".
$area = north, south, east, west, northeast, northwest, southeast, southwest, north-east, north-west, south-east, south-west
$area = part, region, province, district, governorate, county, state, department, prefecture, canton, oblast, area, zone, sector
$area = city, town, village, hamlet, capital, port, suburb, neighbourhood, neighborhood, quarter, settlement, municipality
$area = island, peninsula, archipelago, valley, desert, coast, bay, gulf, strait, enclave, exclave, pocket, corridor, stronghold
$area = outskirts, outskirt, edge, centre, center, heart, middle, interior, reach, corner, border, frontier, street, countryside

# Prepositions of where something is, after which nobody is spoken to: "urged them to keep troops in Syria".
$inside = in, inside, within, near, throughout, around, outside

# Prepositions of what something happens in the course of: "killed in a 2013 raid".
$when = in, at, on, during, throughout, amid

# Verbs whose infinitive or gerund tells the deed: "continue to provide" provides.
$aspect = continue, begin, start, keep, resume, go, proceed, help, remain

# Who does something "during a visit" or "on a trip" makes the visit.
$journey = visit, trip, tour, stay, stopover

# Of whom a deed is aimed at: "the attack on the convoy" is not the convoy's.
$toward = on, upon, against

# By which each of several acts on the others: "blamed each other", "attacked one another's bases".
$mutual = each_other, one_another

# Of what somebody is punished, blamed or praised for: "executed two men over the killing of a cleric".
$charge = over, for

# Of where something comes from: "fired rockets from Gaza at Tel Aviv".
$away = from

# Of an occasion in whose course something happens: "warned during a visit to India".
$meanwhile = during

# Of what a threat hangs on: "warned that if the rebels advanced ...".
$condition = if, unless

# Of whom an earlier deed is believed, which is not the deed of who seizes them: "police shot two suspects in the murder".
$suspect = suspect, culprit, perpetrator, mastermind, defendant, accomplice, killer, attacker

# Whose subject tells of a deed and is not its doer: "Kyiv reported a strike on Kharkiv".
$reports = report, say, confirm, state, announce, claim, tell, allege, disclose, acknowledge, record, register

# Of where somebody is brought: "deported to Rwanda".
$goal = to, into, toward, towards

# What a country has that kills and is nobody's deed: "Sudan's war has killed 20,000 people".
$strife = war, conflict, civil_war, crisis, violence, unrest, turmoil, chaos

# Nouns for what somebody acts with: "drones hit the market" tells nobody who acts.
$means = drone, missile, rocket, shell, bomb, mortar, bullet, grenade, mine, landmine, explosive, artillery, projectile, torpedo, warhead, car_bomb, tank, vehicle, truck, car, boat, plane, jet, helicopter, aircraft

# What lies between two states that suffer nothing by what happens there: "deployed at the border between Chad and Sudan".
$border = border, frontier, boundary, crossing, border_point, border_crossing, demarcation_line, strait, corridor, buffer_zone
$between = between

# Who judges a deed has not done it: "The jailing of the poet was criticised by Chile"; but of what somebody is accused he has.
$judge = criticise, criticize, condemn, denounce, decry, deplore, welcome, praise, hail, applaud, lament, slam, blast, question, protest, accuse, welcomed
$accuse = accuse, suspect, convict

# Who is moved by a deed has not done it: "The raid on the embassy angered Chad".
$upset = shock, anger, enrage, outrage, alarm, infuriate, stun, dismay, worry, horrify, appal, appall, embarrass, rattle, unsettle, upset

# Whom a deed is done to that somebody judges is not judged: "criticised the arrest of the poet".
$suffered = arrest, detention, jailing, imprisonment, killing, murder, execution, treatment, trial, conviction, sentencing, torture, persecution, deportation, expulsion, abduction, beating, assassination, poisoning, bombing, shelling, massacre, death, prosecution, harassment, flogging, hanging, kidnapping, disappearance, slaughter, displacement, mistreatment, abuse, dismissal, silencing, suppression

# With whom somebody does it who does it too: "imposed sanctions in coordination with Germany".
$company = coordination, co-ordination, cooperation, co-operation, concert, tandem, conjunction, partnership

# Who belongs to those who act: "several countries, including Chad".
$members = including, among

# Weapons and deeds of war: what they do to people is told wherever somebody is named, though nothing is known of him.
$war = bomb, bombing, car_bomb, car_bombing, truck_bomb, roadside_bomb, suicide_bomber, suicide_bombing, suicide_attack, airstrike, air_strike, drone_strike, shelling, shell, rocket, missile, mortar, landmine, improvised_explosive_device, warplane, militant, insurgent, massacre, artillery, bomb_blast

# Verbs of what carries people, who suffer what is done to it: "attacked a convoy carrying police officers".
$carries = carry, transport, ferry, bring, escort, evacuate

# What tells invented things: "in the novel China bombs Taiwan".
$fiction = novel, novella, thriller, film, movie, feature_film, spy_film, war_film, blockbuster, sequel, prequel, trilogy, opera, musical, episode, final_scene, opening_scene, closing_scene, last_scene, first_scene, video_game, computer_game, board_game, tv_series, television_series, drama_series, tv_drama, television_drama, tv_show, miniseries, mini-series, sitcom, screenplay, comic, comic_book, cartoon, fairy_tale, short_story, soap_opera, scenario, simulation, war_game

# What does so where it is the subject of a verb of telling alone ("the play imagines that ..."), and these verbs.
$staged = play, drama, poem, ballad, fable, satire, libretto, plot, trailer, fantasy, storyline, epic
$narrates = tell, show, depict, portray, imagine, envisage, describe, recount, chronicle, narrate, dramatise, dramatize, picture, follow, see, have, begin, open, start, end, feature, star, revolve

# Whoever it may be: "anyone who attacks police will be jailed" tells no attack.
$anyone = anyone, anybody, whoever, everyone, everybody

# Attacks, which are of whoever is named before them: "the Houthi attack"; but "the Isis fight" is against it.
$onslaught = attack, strike, raid, assault, ambush, offensive, incursion, airstrike, shelling, bombing, bombardment, onslaught

# Whose subject bears what a threat announces: "warned that whoever sheltered rebels would face a reply".
$bear = face, suffer, pay, bear, regret, risk, incur, receive, lose, rue, burn, die, perish, crumble

# Of whom a threatened deed would hit: "threatened to cut off gas to Chad", "to declare war on Chad".
$target = against, on, upon, to, with, at, toward, towards
