# PROTEST: civilian demonstrations, strikes, boycotts, riots.

protest                                           PROTEST    demo
demonstrate                                       PROTEST    demo
rally                                             PROTEST    demo          unless=$market
march                                             PROTEST    demo          unless=$troops
agitate                                           PROTEST    demo
picket                                            PROTEST    demo
{protest, demonstrate, rally, march, agitate, campaign, parade, chant} against R  PROTEST    demo
protest R                                         PROTEST    demo
{picket, gherao} R                                PROTEST    demo
mob R                                             PROTEST    demo
protest {in, outside, at, over, about, near} X    PROTEST    demo
protest {decision, policy, law, corruption, abuse, crackdown, election, price, cut, presence, visit, war, plan, lack, violence, rule, occupation, result, bill} {of, by, in, on, 's} R?  PROTEST    demo
protest {killing, arrest, death, treatment, detention, jailing, imprisonment, conviction, sentencing, murder, expulsion, shooting} {of, by} X? by R?  PROTEST    demo
{demonstrate, rally} {in, outside, at, over} X    PROTEST    demo
# Who protests outside an embassy protests against its state
{gather, assemble, mass, converge} {outside, in, at, on, near, before} R  PROTEST    demo          needs={embassy, consulate, high_commission} sides
{gather, assemble} {outside, at, near} R to {protest, demonstrate, demand, denounce, mourn}  PROTEST    demo          needs={embassy, consulate, high_commission} sides
{protest, demonstrate, rally, picket, gather, assemble, congregate} in front of R  PROTEST    demo          needs={embassy, consulate, high_commission} sides
{stage, hold, organise, organize, launch, join, lead, mount, attend} {protest, demonstration, rally, march, sit-in, vigil, picket, protest_rally} in front of R  PROTEST    demo          needs={embassy, consulate, high_commission} sides
the {protest, demonstration, rally, march, sit-in, vigil, picket} in front of R  PROTEST    demo          needs={embassy, consulate, high_commission} sides
{protest, demonstrate, rally, march, picket, congregate} {outside, near, at, to, on, before, towards, toward} R  PROTEST    demo          needs={embassy, consulate, high_commission} sides
{stage, hold, organise, organize, launch, join, lead, mount, attend} {protest, demonstration, rally, march, sit-in, vigil, picket, protest_rally} {outside, near, at, to, before} R  PROTEST    demo          needs={embassy, consulate, high_commission} sides
the {protest, demonstration, rally, march, sit-in, vigil, picket} {outside, near, at, before} R  PROTEST    demo          needs={embassy, consulate, high_commission} sides
demonstrate for X                                 PROTEST    demo
rally for {right, democracy, release, independence, change, resignation}  PROTEST    demo
rally in {support, favour, favor} of R            PROTEST    demo          weight=0.8
march {on, to, through, toward, towards} R        PROTEST    demo          weight=0.7
march for X                                       PROTEST    demo
{stage, hold, organise, organize, launch, join, lead, mount, attend, plan, call, begin, start, continue, resume, renew} {protest, demonstration, rally, march, sit-in, vigil, protest_march, sit-down, picket, protest_rally, die-in, procession} {against, over, in, at, outside, for, on, to, near} R?  PROTEST    demo
take to street {against, to, of, in, over, for} X?  PROTEST    demo
{take, pour, spill, flood} {to, into, onto} street  PROTEST    demo
fill street of R                                  PROTEST    demo
turn out to {protest, demonstrate} against R?     PROTEST    demo
turn out against R                                PROTEST    demo          weight=0.7
gather to {protest, demonstrate, denounce, demand, oppose} R?  PROTEST    demo
{gather, assemble, mass, converge} {outside, in, at, on, near, before, along} X  PROTEST    demo          needs={protester, protestor, demonstrator, activist}
gather {outside, in, at} X to {protest, demonstrate, demand, denounce, mourn}  PROTEST    demo
take part in {protest, demonstration, rally, march, sit-in, vigil} {against, in, outside} R?  PROTEST    demo
participate in {protest, demonstration, rally, march, sit-in, vigil} {against, in, outside} R?  PROTEST    demo
chant slogan against R?                           PROTEST    demo
chant slogan {against, at} R                      PROTEST    demo
shout slogan against R                            PROTEST    demo
{burn, torch} {effigy, effigie} {of, outside} R?  PROTEST    demo          sure
burn {flag, portrait, picture} {of, outside} R?   PROTEST    demo          sure
tear down {flag, statue, portrait} of R?          PROTEST    demo
wave {placard, banner} against R?                 PROTEST    demo
camp outside R                                    PROTEST    demo          needs=$protester
{blockade, barricade} {capital, city, port, highway, road, border_crossing, airport, refinery, parliament} {in, of, over} X?  PROTEST    obstruct  sure needs={$worker, $protester, resident, villager, supporter}
occupy {square, university, campus, building, school, bridge, airport, mine, factory} {in, of} R?  PROTEST    demo          needs={student, protester, demonstrator, activist, worker, protest}
rise up against R                                 PROTEST    demo
revolt against R                                  PROTEST    demo
besiege {embassy, parliament, office, headquarters} {of, in} R?  PROTEST    demo          needs=$protester
call for {protest, demonstration, rally, march, strike, mass_protest} {against, in, over, on} R?  PROTEST    demo          status=planned
{erupt, spread, continue, flare} {in, across, over} X?  PROTEST    demo          needs={protest, demonstration, unrest} weight=0.5
break out {in, across, over} X?                   PROTEST    demo          needs={protest, demonstration, unrest} weight=0.5
the {protest, demonstration, rally, march, sit-in, picket} {against, over, at, outside} R  PROTEST    demo
the {protest, demonstration, march, sit-in, picket} by A {over, at, in, outside} R?  PROTEST    demo
the {protest, demonstration, march, sit-in} by A against R  PROTEST    demo
the {protest, demonstration} in R                 PROTEST    demo          weight=0.6
the {protest, demonstration, sit-in} of A         PROTEST    demo          weight=0.6
the {protest, demonstration, rally, march, sit-in, vigil}  PROTEST    demo          weight=0.4
the {uprising, revolt, unrest} {against, in} R    PROTEST    demo          weight=0.5

{go, walk} on strike {against, over, for, in, at, to} X?  PROTEST    strike
{go, come} out on strike                          PROTEST    strike
{stop, halt, quit} {work, tool, production} {in, over, at, to} X?  PROTEST    strike
walk off job {over, in, at} X?                    PROTEST    strike
walk out {in, over, of} X?                        PROTEST    strike        needs=$worker weight=0.8
strike {for, over} X                              PROTEST    strike
strike                                            PROTEST    strike        weight=0.7 needs=$worker unless={car, vehicle, truck, lorry, van, bus, train, bullet, lightning, blow, missile, rocket, drone, head}
strike against R                                  PROTEST    strike        needs=$worker
{stage, hold, launch, begin, start, call, organise, organize, join, continue, declare, mount, extend, resume, announce} {strike, walkout, general_strike, stoppage, work_stoppage, slowdown, go-slow, industrial_action, labor_strike, nationwide_strike} {against, over, at, in, to, for} R?  PROTEST    strike        weight=0.9
vote to strike                                    PROTEST    strike        status=planned
vote for {strike, strike_action, industrial_action}  PROTEST    strike        status=planned
call in sick                                      PROTEST    strike        weight=0.4
be strike                                         PROTEST    strike        weight=0.8
the {strike, walkout, stoppage, work_stoppage, general_strike, industrial_action} {over, at, against} R  PROTEST    strike        needs=$worker
the {strike, walkout, stoppage, work_stoppage, general_strike, industrial_action} {by, of} A {over, at, in, against} R?  PROTEST    strike        needs=$worker
the {general_strike, walkout, work_stoppage, industrial_action}  PROTEST    strike        weight=0.5

go on {hunger_strike, fast} {in, to, over, against, at} X?  PROTEST    hunger
{begin, start, stage, launch, continue, hold, declare, join, undertake, enter, resume} {hunger_strike, fast} {in, to, over, against, at} R?  PROTEST    hunger
refuse {food, meal} {in, to} X?                   PROTEST    hunger        weight=0.8
fast {in, against, to} X?                         PROTEST    hunger        weight=0.4
the hunger_strike {in, against, at} R?            PROTEST    hunger
the hunger_strike {by, of} A {in, against, at} R?  PROTEST    hunger

boycott R                                         PROTEST    boycott
blackball R                                       PROTEST    boycott
{launch, organise, organize, begin, start, stage, join, lead, announce, declare, call} boycott {of, against} R  PROTEST    boycott
launch boycott                                    PROTEST    boycott
organise boycott                                  PROTEST    boycott
organize boycott                                  PROTEST    boycott
begin boycott                                     PROTEST    boycott
start boycott                                     PROTEST    boycott
stage boycott                                     PROTEST    boycott
join boycott                                      PROTEST    boycott
lead boycott                                      PROTEST    boycott
abstain from {vote, election}                     PROTEST    boycott       weight=0.3
the boycott {of, against} R                       PROTEST    boycott
the boycott                                       PROTEST    boycott       weight=0.5

{block, blockade, barricade, obstruct, occupy, paralyse, paralyze, close} $road {in, to, of, between, with, near, outside} R?  PROTEST    obstruct      needs=$protester
{block, blockade, barricade, occupy} $road        PROTEST    obstruct      weight=0.8 needs={driver, villager, resident, striker, miner, fisherman}
shut down $road {in, to, of, between, with, near, outside} R?  PROTEST    obstruct      needs=$protester
cut off $road {in, to, of, between, with, near, outside} R?  PROTEST    obstruct      needs=$protester
{block, barricade, obstruct} $road {in, to, of, between, with} R?  PROTEST    obstruct      weight=0.6
block {entrance, gate} {to, of} R                 PROTEST    obstruct
{chain, glue} itself to X                         PROTEST    obstruct
form human_chain {around, in, along} X?           PROTEST    obstruct
{erect, man} {barricade, roadblock} {in, on, across} R?  PROTEST    obstruct      weight=0.6
set up {barricade, roadblock} {in, on, across} R?  PROTEST    obstruct      weight=0.6
disrupt {meeting, speech, session, traffic, event, conference} {of, by} R?  PROTEST    obstruct      weight=0.6
the blockade of $road in R?                 PROTEST    obstruct      weight=0.7
the {sit-down, roadblock}                         PROTEST    obstruct      weight=0.4

riot                                              PROTEST    riot
rampage                                           PROTEST    riot
riot {in, against, over, at} X                    PROTEST    riot
go on rampage {in, through} X?                    PROTEST    riot
run riot {in, through} X?                         PROTEST    riot
clash with R                                      PROTEST    riot          needs=$protester sides
clash                                             PROTEST    riot          needs=$protester weight=0.8
{battle, fight, scuffle} with R                   PROTEST    riot          needs=$protester sides
{throw, hurl, pelt, lob, fling, toss} {stone, rock, bottle, petrol_bomb, firebomb, molotov, egg, tomato, brick, cocktail, shoe, firecracker, molotov_cocktail} {at, toward, towards} R  PROTEST    riot          needs=$protester
pelt R with X                                     PROTEST    riot          needs=$protester
{storm, ransack, attack, invade} {embassy, parliament, building, office, consulate, headquarters, palace, courthouse} {of, in} R?  PROTEST    riot          needs=$protester
storm R                                           PROTEST    riot          needs={protester, demonstrator, crowd, mob, student, supporter, rioter}
overturn {car, vehicle, bus}                      PROTEST    riot          weight=0.7
{erupt, flare} {in, across} X?                    PROTEST    riot          needs={riot, rioting, clash, disturbance} weight=0.6
break out {in, across} X?                         PROTEST    riot          needs={riot, rioting, clash, disturbance} weight=0.6
the {riot, rioting, rampage, disturbance} {in, against, at} R  PROTEST    riot
the {riot, rioting, rampage} by A {in, at} R?     PROTEST    riot
the {riot, rioting}                               PROTEST    riot          weight=0.5
the {clash, scuffle, confrontation, running_battle, standoff, skirmish} between A and R  PROTEST    riot          needs=$protester both sure sides
{erupt, flare, begin, start, resume, continue} between A and R  PROTEST    riot          needs={clash, scuffle, confrontation, skirmish, violence, running_battle} unless=$arms both sides
the clash {with, between} {police, protester}     PROTEST    riot          needs=$protester weight=0.7
the clash between {police, protester, demonstrator} R?  PROTEST    riot

vandalise R                                       PROTEST    vandalize
vandalize R                                       PROTEST    vandalize
deface R                                          PROTEST    vandalize
desecrate R                                       PROTEST    vandalize
ransack R                                         PROTEST    vandalize
trash R                                           PROTEST    vandalize
loot R                                            PROTEST    vandalize
graffiti R                                        PROTEST    vandalize
daub R                                            PROTEST    vandalize
loot                                              PROTEST    vandalize     weight=0.7
pillage                                           PROTEST    vandalize     weight=0.7
{torch, burn, smash, damage, wreck, topple, destroy} {car, vehicle, bus, shop, office, building, statue, police_station, bank, window, monument, police_car, bin, tyre, tire, ballot} {of, in} R?  PROTEST    vandalize     needs={protester, demonstrator, rioter, mob, crowd, student, protest, riot, looter, youth, demonstration, hooligan}
set alight {car, vehicle, bus, shop, office, building, statue, police_station, bank, window, monument, police_car, bin, tyre, tire, ballot} {of, in} R?  PROTEST    vandalize     needs={protester, demonstrator, rioter, mob, crowd, student, protest, riot, looter, youth, demonstration, hooligan}
burn down {car, vehicle, bus, shop, office, building, statue, police_station, bank, window, monument, police_car, bin, tyre, tire, ballot} {of, in} R?  PROTEST    vandalize     needs={protester, demonstrator, rioter, mob, crowd, student, protest, riot, looter, youth, demonstration, hooligan}
set fire to X                                     PROTEST    vandalize     needs={protester, demonstrator, rioter, mob, crowd, protest, riot, demonstration}
topple statue of R                                PROTEST    vandalize
{spray, paint} {graffiti, slogan} on R            PROTEST    vandalize     weight=0.7
the {looting, vandalism, desecration, ransacking} of R?  PROTEST    vandalize
be hunger_strike                                  PROTEST    hunger

# Demonstrations
{stage, hold, launch, organise, organize, join, lead, begin, start, set} {counterprotest, counterdemonstration, encampment, picket_line, sit-down, teach-in, candlelit_vigil, dharna, gherao, protest_camp, motorcade_protest, silent_march, human_chain} {against, over, in, at, outside, for, on, near} R?  PROTEST    demo
set up {encampment, protest_camp, picket_line, tent_city} {in, at, outside, on, near} R?  PROTEST    demo          weight=0.9
{gather, assemble, converge, mass, crowd, pack} {in, into, on, at} {square, plaza, boulevard, tahrir_square, avenue, maidan, independence_square, street} {of, in} R?  PROTEST    demo          weight=0.9 needs={protester, protest, demonstrator, demand, denounce, resignation, anti-government, opposition, slogan, chant, placard, ouster, regime} unless={mass, pope, concert, festival, funeral, fan, parade, celebrate}
gather to {call, condemn, decry, reject} X?       PROTEST    demo          needs={protester, thousand, hundred, demonstrator, crowd, dozens, activist} weight=0.8 unless={leader, minister, summit, diplomat}
{throng, pack, jam, fill, flood, occupy} {street, square, plaza, avenue} {of, in, around} R?  PROTEST    demo          needs={protester, protest, demonstrator, demonstration, demand, opposition_supporter, resignation} weight=0.9
{bring, draw} A {to, onto, into} {street, square}  PROTEST    demo          needs={protest, march, demonstration, anger, discontent, austerity, corruption, decree} weight=0.7
{chant, shout, yell} {slogan, demand} {in, outside, for, about, near} R?  PROTEST    demo          weight=0.8
{carry, wave, hold, brandish} {placard, banner, sign, poster, effigy} {against, of, outside} R  PROTEST    demo          needs={protester, demonstrator, marcher, crowd, rally, protest, student, activist}
{hang, stamp, trample, drag} effigy of R          PROTEST    demo
{burn, tear, trample, shred, stamp, desecrate} {flag, passport, portrait, poster, photo, picture} of R  PROTEST    demo          weight=0.9
defy {ban, curfew, police, order, government, junta, crackdown} to {protest, demonstrate, march, rally, gather} X?  PROTEST    demo
{defy, flout, ignore} {ban, curfew} on {protest, demonstration, gathering, march, rally}  PROTEST    demo
the {mass_protest, street_protest, protest_march, protest_rally, anti-war_protest, student_protest, hunger_march, protest_movement} {against, in, over, across, at, outside} R  PROTEST    demo          weight=0.8
the {rally, march, vigil} {against, outside} {embassy, consulate, parliament, ministry} {of, in, 's} R?  PROTEST    demo          weight=0.8
the {encampment, sit-in, picket, vigil} {at, outside, in, on, near} R  PROTEST    demo          weight=0.8
the burning of {flag, effigy, quran, koran, portrait} {of, in, outside} R?  PROTEST    demo          weight=0.8

# Strikes
{observe, enforce, call, hold, organise} {bandh, hartal, shutdown_strike, general_strike, cease_work, stay-away} {against, over, in, across, to} R?  PROTEST    strike
{down, lay} {tool, pen} {over, in, at, across} X?  PROTEST    strike
refuse to {drive, fly, unload, teach} X?          PROTEST    strike        needs=$worker weight=0.8
{shut, close, shutter} {shop, store, business, market, stall} {in, over, against} {protest, solidarity, strike, anger, killing} {against, over, at} X?  PROTEST    strike
walk out of {class, school, classroom, work, job, factory, lesson, lecture, hospital} {in, over, across, to} X?  PROTEST    strike
{walk, storm} out of {debate, meeting, hearing, session, sitting, plenary, committee_meeting, budget_speech, vote, joint_session} {in, over, at, during, as, on, of, with, by} X?  PROTEST    demo  sure needs={lawmaker, mp, senator, deputy, legislator, opposition, party, parliamentarian, councillor, bloc, caucus}
{walk, storm} out {in, over, during, as, after, of} X?  PROTEST    demo  sure weight=0.9 needs={lawmaker, mp, mla, senator, deputy, legislator, opposition, party, parliamentarian, councillor, bloc, caucus, faction, parliament, assembly, speaker, debate, sitting, plenary} unless={$talks, negotiator}
{walk, storm} out of {parliament, assembly, chamber, legislature, house, session, senate, congress, sitting, knesset, hall} {in, over, at, during, as, after} X?  PROTEST    demo  sure weight=0.95
{stay, keep} {away, clear} from {work, school, class, classroom} {in, over} X?  PROTEST    strike        needs=$worker weight=0.7
{paralyse, paralyze, cripple, ground, disrupt, halt, hit, close} {transport, flight, traffic, rail_service, train_service, port, airport, production, public_transport, train, school} {in, across, at, of} R?  PROTEST    strike        needs={strike, walkout, stoppage, industrial_action}
be strike {over, against, for, in, at} X          PROTEST    strike
the {strike, walkout, stoppage} at {port, airport, mine, factory, hospital, university, plant, refinery} {in, of} R?  PROTEST    strike        needs=$worker weight=0.8

# Hunger strikes
{refuse, reject} {food, meal} {in, over, to} {protest, prison, jail, demand, solidarity} X?  PROTEST    hunger
starve {himself, herself, itself, themselves} {in, to, over} X?  PROTEST    hunger        weight=0.9
sew lip {together, in}                            PROTEST    hunger        weight=0.9
be hunger_strike {in, over, against, for, since} X  PROTEST    hunger
enter {day, week} of {hunger_strike, fast}        PROTEST    hunger

# Boycotts
{stay, keep} {away, clear} from {poll, polling_station, vote, election}  PROTEST    boycott       needs={protest, boycott, opposition, call} weight=0.8
{shun, skip, snub} {election, vote, referendum, poll, summit, inauguration, inquiry, ceremony, opening, talk} {in, of, over} R?  PROTEST    boycott       weight=0.7 needs={protest, boycott, opposition, party, anger}
refuse to {pay, buy, serve, handle} {tax, rent, fare, bill, goods, product} {in, from, of} R?  PROTEST    boycott       weight=0.7
the {boycott_call, consumer_boycott, election_boycott, trade_boycott, academic_boycott, cultural_boycott} {of, against, in} R  PROTEST    boycott

# Roads and doors blocked
{block, blockade, barricade, occupy, obstruct} {road, highway, street, bridge, motorway, railway, rail_line, port, border_crossing, crossing, intersection, junction, roundabout, entrance, gate, runway, pipeline, refinery, fuel_depot, mine} {with} {tractor, truck, tyre, tire, rock, tree, stone, barricade, bus, barrel, log, boulder}  PROTEST    obstruct
{burn, torch} {tyre, tire} {in, on, outside, at, across, near} R?  PROTEST    obstruct      weight=0.9 unless={factory, plant, dump}
set fire to {tyre, tire, barricade} {in, on, outside} R?  PROTEST    obstruct      weight=0.9
{park, drive, line} {tractor, truck, lorry, taxi} {across, on, in, outside, through, along, into} {road, highway, motorway, street, bridge, capital, parliament, city, centre, center}  PROTEST    obstruct      needs={farmer, driver, trucker, protest, taxi_driver}
{chain, tie, lock, padlock} {himself, herself, themselves, itself} to {tree, gate, fence, railing, door, bulldozer, train, track}  PROTEST    obstruct
{glue, superglue, stick} {himself, herself, themselves, itself} to X  PROTEST    obstruct
{lie, sit} down {in, on, across, outside, before} {road, street, track, highway, runway, bridge, entrance}  PROTEST    obstruct      needs={$protester, villager, resident, woman}
{storm, enter, invade, occupy} {pitch, stage, podium, runway, gallery, studio} {in, at, of} R?  PROTEST    obstruct      needs=$protester weight=0.8
{picket, blockade, besiege, surround} {depot, refinery, factory, port, mine, plant, embassy, parliament, ministry, office, prison, court} {in, of, over} R?  PROTEST    obstruct      needs=$protester weight=0.9
{bring, grind} X to {standstill, halt}            PROTEST    obstruct      needs={protest, protester, demonstrator, demonstration, strike, blockade, activist, striker} weight=0.8
the {roadblock, blockade, barricade} {by, of} A {in, on, at, over} R?  PROTEST    obstruct      needs={protester, farmer, villager, resident, trucker, student, worker, striker, indigenous, driver} weight=0.9

# Riots and damage
{trade, exchange} blow with {police, officer, security_force, guard, steward} {in, at, outside} X?  PROTEST    riot          needs=$protester
{throw, hurl, pelt, lob, toss} {stone, rock, bottle, firework, flare, petrol_bomb, molotov_cocktail, brick, egg, firebomb, paint_bomb, chair} {at, toward, towards, on, into} {police, officer, riot_police, building, car, bus, embassy, convoy, motorcade}  PROTEST    riot          needs=$protester
pelt {police, officer, soldier, embassy, building, convoy, car} with {stone, rock, bottle, egg, petrol_bomb, firework, paint, tomato}  PROTEST    riot
break {through, into, down} {cordon, barricade, barrier, police_line, gate, fence, parliament, embassy} {of, in, at} R?  PROTEST    riot          needs=$protester
turn violent {in, at, outside} R?                 PROTEST    riot          needs={protest, demonstration, march, rally, demonstrator} weight=0.8
{smash, break, shatter} {window, glass, shopfront, windscreen} {of, in, at} R?  PROTEST    vandalize     needs={$protester, riot} weight=0.9
{splash, spray, throw, pour, hurl, daub} {paint, soup, ink, blood, red_paint, oil} {on, at, over, across} {statue, painting, embassy, building, monument, portrait, wall, facade, office, window} {of, in, at} R?  PROTEST    vandalize
{spray, paint, scrawl, daub} {swastika, graffiti, slogan, star} {on, across, in} {mosque, synagogue, church, wall, monument, memorial, grave, embassy, building, cemetery} {of, in} R?  PROTEST    vandalize
{topple, tear, pull, behead, drag} {statue, monument, bust, memorial} {of, in} R?  PROTEST    vandalize     needs=$protester weight=0.9
{pull, tear, knock} down {statue, monument, bust, fence, barrier, flag} {of, in, at} R?  PROTEST    vandalize     needs=$protester
{loot, ransack, plunder, pillage} {shop, store, supermarket, warehouse, mall, pharmacy, market, food_store, depot} {in, of} R?  PROTEST    vandalize
{desecrate, vandalise, vandalize, deface} {grave, mosque, church, synagogue, cemetery, temple, memorial, statue, monument, quran, koran} {in, of} R?  PROTEST    vandalize
observe {strike, shutdown, shutter-down_strike, day_of_protest, black_day} {against, over, in, across} X?  PROTEST    strike
{stage, announce, call, enforce} {hartal, bandh, gherao, chakka_jam, rasta_roko, rail_roko, dharna} {against, over, in, outside} R?  PROTEST    demo
{occupy, invade} {farm, plantation, land, estate, ranch} {of, owned, in} X?  PROTEST    obstruct  weight=0.9 needs={landless, farmworker, squatter, peasant, campesino, indigenous, MST}
