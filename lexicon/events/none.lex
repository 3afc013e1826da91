# Words that look like an event and tell none: figures of speech, sports, markets, weather, medicine, films.

# Figures of speech: fights against what is no actor
{fight, combat, battle, beat, attack, curb, defeat, conquer, target, hit, kill, confront} $abstract  NONE
stamp out $abstract                               NONE
wipe out $abstract                                NONE
crack down on $abstract                           NONE
{fight, battle} against $abstract                 NONE
{fight, battle} for {life, survival, right, freedom, title, seat, custody, justice}  NONE
fight way {into, through, to, back} X?            NONE
fight election                                    NONE
fight back tear                                   NONE
fight off {infection, challenge, competition, sleep}  NONE
{wage, declare, launch} war on $abstract          NONE
the {war, fight, battle, attack, assault, campaign, crackdown} {on, against} $abstract  NONE
the {war, battle} of {word, idea, will, nerve, attrition}  NONE
the battle for {title, seat, nomination, vote, heart, leadership}  NONE
the {price_war, bidding_war, culture_war, turf_war, class_war}  NONE
{attack, hit, strike, assault} {problem, issue, question, root, cause, balance, chord, tone, note, nerve, headline, snag, rock_bottom, record, high, low, peak, milestone, deal, bargain, pose, oil, gold, blow, similarity, jackpot}  NONE
strike R as X                                     NONE
{hit, reach} {goal, peak, high, low, record, mark, level}  NONE
{kill, crush, destroy, ruin, wreck, quash, bury, bomb} {hope, dream, chance, career, reputation, prospect, idea, proposal, rumour, rumor, deal, bill, confidence, mood, myth, trust, credibility, faith, time, appetite, demand, job, evidence, marriage, weekend}  NONE
shoot down {hope, dream, chance, career, reputation, prospect, idea, proposal, rumour, rumor, deal, bill, confidence, mood, myth, trust, credibility, faith, time, appetite, demand, job, evidence, marriage, weekend}  NONE
{kill, slay, murder} {time, engine, song, joke, light, story, tree, animal, deer, bird, dog, whale, elephant, cattle, chicken, bacteria, cell, weed, insect, fish, pig, rhino, germ, shark, wolf, poultry, mosquito, plant, pest}  NONE
make killing {on, in} X?                          NONE
shoot {film, movie, video, scene, documentary, photo, picture, hoop, portrait, basket, footage, commercial, goal, par, birdie}  NONE
shoot up to X                                     NONE  weight=0.8
shoot itself in foot                              NONE
{fire, launch, shoot} {starting_gun, question, imagination, employee, staff, engine, email, worker, coach, manager}  NONE
fire up R                                         NONE
{launch, unveil, release, start, stage} {product, website, service, book, album, film, campaign, initiative, programme, program, satellite, spacecraft, brand, app, bid, career, exhibition, festival, show, competition, fund, charity, party, report, single, song, video, game, trailer}  NONE
roll out {product, website, service, book, album, film, campaign, initiative, programme, program, satellite, spacecraft, brand, app, bid, career, exhibition, festival, show, competition, fund, charity, party, report, single, song, video, game, trailer}  NONE
{release, publish, issue} {report, statement, figure, data, result, video, document, detail, list, name, picture, photograph, footage, album, film, record, transcript, image, study, book, survey, recording, audio, tape, song, photo, email, letter, map, guideline, poll, version, pressure, water, gas, energy, information, review, account, text, score, paper, trailer}  NONE
the {release, publication, leak, leaking} of {report, statement, figure, data, result, video, document, detail, list, name, picture, photograph, footage, album, film, record, transcript, image, study, book, survey, recording, audio, tape, song, photo, email, letter, map, guideline, poll, version, pressure, material, file, cable, memo, tax_return, tax, taxes, budget, plan, proposal, finding, findings, evidence, information, text, draft, trailer, single, dossier, correspondence, summary, testimony, code} {by, in, to, on} R?  NONE  sure
free up {money, resource, space, time, fund}      NONE
bomb {at, in, on} {box_office, stage}             NONE
{explode, erupt} {in, with} {anger, laughter, popularity, applause, joy, cheer, rage, celebration}  NONE
drop {bombshell, hint, ball, anchor, subject}     NONE
{sink, torpedo} {deal, plan, proposal, hope}      NONE
{surrender, yield} to {temptation, sleep, percent}  NONE
yield {result, fruit, benefit, profit, dividend, clue, information, evidence, crop, percent, return, seat, harvest, interest}  NONE
storm {to, into, through, back} {victory, win, lead, final, semifinal, title, number_one}  NONE
storm off {stage, set, field, pitch}              NONE
raid {fridge, piggy_bank, pension, saving, larder, fund}  NONE
{cut, slash, ease, lift, raise, reduce, relax, tighten} {rate, interest_rate, price, forecast, spirit, mood, outlook, cost, pressure, pain, fear, concern, grip, monetary_policy, spending, emission, tension, traffic, profile, finger, eyebrow, trophy, cup, title, lid, veil, gloom, job, budget, deficit, estimate, output, production, symptom, staff, workforce, tax, weight}  NONE
raise {question, awareness, child, family, stake, standard, alarm, issue, hope, voice, hand, age, glass, prospect, capital, bar}  NONE
{demand, command, require} {attention, respect, skill, courage, price, time, patience}  NONE
meet {goal, deadline, criterion, requirement, need, target, standard, expectation, challenge, obligation, end, cost, commitment, eye, fate, death, match, resistance, success, approval, quota, threshold, objective, definition, payment}  NONE
meet with {success, approval, resistance, scepticism, skepticism, failure, opposition, criticism, accident, silence, death, disaster, response, hostility, reaction, applause, enthusiasm}  NONE
visit {website, site, page, web_site, www, museum, grave, doctor, shop, store}  NONE
{call, phone} {number, hotline, helpline, office, information, toll-free, shot, tune, halt, election, witness, vote, time, police, ambulance, name, bluff, snap_election, early_election}  NONE
call R {by, on} {name, mobile}                    NONE
call in {question, favour}                        NONE
call itself X                                     NONE
{speak, talk} to {reporter, journalist, medium, media, press, newspaper, agency, bbc, cnn, reuters, afp, associated_press, crowd, audience, radio, television, parliament, supporter, news_conference, magazine, channel, tv, broadcaster, correspondent, nation}  NONE
{hold, give, address, attend, host} {press_conference, news_conference, briefing, press_briefing, interview, speech, media_briefing, news_briefing} {with, in, at, for, to} R?  NONE
hold {office, post, position, record, title, view, election, seat, key, breath, hand, share, stake, referendum, vote, hope, power, poll, majority, funeral, ceremony, primary, hearing, parade, passport, degree, belief, opinion, event, festival, inquest, exhibition, auction, party, by-election}  NONE
hold on to {power, seat, lead, job, office, hope}  NONE
hold R to X                                       NONE  weight=0.5
{visit, host, hold} {world_cup, olympics, game, tournament, championship, grand_prix, festival, concert, party, show, exhibition, fair, expo, quiz, oscar}  NONE
{back, support} {claim, theory, finding, view, family, growth, price, demand, argument, weight, currency, peso, yuan, recovery, economy, idea, notion, dollar}  NONE
back {horse, winner, loan, bond}                  NONE
{defend, champion} {title, championship, lead, thesis, crown}  NONE
{charge, accuse} {fee, price, battery, phone, rent, toll, admission, interest, premium, commission, $money, customer}  NONE
charge R {dollar, euro, pound, fee, million} {for, to} X?  NONE
{charge, rush, storm} {ahead, through} X?         NONE  weight=0.4
{order, demand} {meal, drink, food, pizza, coffee, plane, aircraft, jet, copy, ticket, book}  NONE
{resign, reconcile} itself to X                   NONE
{retire, withdraw} hurt                           NONE
{quit, leave} {school, smoking, university, home, job, hospital, airport, stage, band, team, club, tour}  NONE
{withdraw, retreat} {application, candidacy, $money, amendment, bid, product, name, deposit, advertisement}  NONE
recall {memory, day, time, moment, incident, childhood, year, word}  NONE
recall {car, vehicle, product, toy, model, food, drug, battery, phone}  NONE
recall that X                                     NONE
recall of X                                       NONE
the recall of {product, car, vehicle}             NONE
{seize, capture, grab} {opportunity, chance, moment, initiative, imagination, attention, mood, spirit, essence, headline, image, video, footage, vote, seat, lead, title, gold, percent, market_share, scene, medal, heart, photo, crown, audience, limelight}  NONE
take {place, part, office, time, step, action, note, advantage, lead, care, effect, shape, picture, toll, seat, turn, risk, drug, medicine, bribe, stock, shower, break, oath, test, exam, responsibility, decision, measure, root, job, photo}  NONE
take control of {situation, ball, life, destiny, game, car}  NONE
take over as {president, minister, chief, leader, head, coach, chairman, captain, manager, director, prime_minister, ceo}  NONE
take over {presidency, leadership, reins, chairmanship} {of, from} R?  NONE
take over from R                                  NONE
{block, bar} {view, sun, shot, light, path, punch, artery}  NONE
{close, open, shut} {eye, door, mouth, deal, book, account, gap, debate, session, season, chapter, higher, lower, window, fire_exit, shop_door, exhibition}  NONE
open {scoring, store, restaurant}                 NONE
open fire {department, station, door}             NONE
{ban, outlaw} {substance, doping, steroid, plastic, smoking, cigarette, diesel, pesticide, straw, trans_fat, bag}  NONE
march on                                          NONE  weight=0.5
march to {victory, beat, tune}                    NONE
march in {place, parade}                          NONE
the march of {time, progress}                     NONE
protest innocence                                 NONE
{beat, defeat, thrash, rout, crush, hammer, down, demolish, eliminate, oust, topple, destroy, dismantle, whip, punish, vanquish, host, dethrone, fight, battle, attack} R  NONE  needs=$sport
knock out R                                       NONE  needs=$sport
shut out R                                        NONE  needs=$sport
{beat, defeat, unseat} R                          NONE  needs={election, poll, runoff, run-off, vote, ballot, primary, caucus, landslide, incumbent, by-election}
beat {expectation, forecast, estimate, odd, record, deadline, consensus, drum, egg, target}  NONE
beat retreat                                      NONE
{shoot, strike, hit, kick, attack, punch} {goal, ball, penalty, six, four, homer, home_run, single, double, half-century, century, run, shot, winner, putt, three-pointer, header, target, serve, free_kick}  NONE
fire {goal, ball, penalty, six, four, homer, home_run, single, double, half-century, century, run, winner, putt, three-pointer, header, target, serve, free_kick}  NONE
{strike, attack, battle, fight, rally, hit, clash, defend}  NONE  needs=$sport
{clash, meet, battle, play} in {final, match, game, semifinal, tie, league, opener}  NONE
the {attack, defence, strike, battle, clash, fight, rally} {against, with, between, at, to, over} R  NONE  needs=$sport
the {attack, defence, strike, battle, clash, fight, rally, raid, campaign}  NONE  needs=$sport
{suspend, ban, fine, release, sign, sack, drop} {player, coach, footballer, manager, athlete, sprinter, cyclist, swimmer, striker, driver} {for, from, after} X?  NONE
sign {autograph, contract_extension, midfielder, record_deal, guest_book}  NONE

# Weather, disaster and accidents
{hit, strike, batter, pound, devastate, ravage, lash, slam, rock, shake, destroy, damage, kill, displace, flatten, wreck, rip, injure, level, threaten} R  NONE  needs=$weather
wipe out R                                        NONE  needs=$weather
{hit, strike, batter, pound, devastate, rip, tear, sweep, slam} {through, into, across, near, in, off} X  NONE  needs=$weather
{kill, hit, strike, ravage} R                     NONE  needs=$disease
{die, perish} {in, from, of, after} {accident, crash, fire, flood, earthquake, storm, hospital, sleep, disease, cancer, illness, virus, covid-19, stroke, heart_attack, age, fall, landslide, stampede, collision, complication, hunger, thirst, cold, wreck, avalanche}  NONE
{kill, injure, wound, hurt} R in {accident, crash, collision, fire, flood, earthquake, stampede, landslide, collapse, derailment, road_accident, car_crash, plane_crash, capsizing, avalanche, storm, mudslide, pileup}  NONE
{kill, injure, wound, hurt} R                     NONE  needs={accident, crash, collision, stampede, landslide, derailment, collapse, car_accident, train_crash, bus_crash, wildfire, mudslide, capsize, overturn} weight=0.9
the {explosion, blast} {at, in} {mine, coal_mine, factory, plant, gas, chemical_plant, refinery, volcano}  NONE
the {gas_explosion, population_explosion}         NONE

# Medicine and mind
the {heart_attack, panic_attack, asthma_attack, anxiety_attack, shark_attack, dog_attack, bear_attack, animal_attack, crocodile_attack}  NONE
{suffer, have} {heart_attack, stroke, panic_attack, asthma_attack, seizure, injury, blow, defeat, setback}  NONE
die of {panic_attack, asthma_attack, seizure, injury, blow, defeat, setback}  NONE
{treat, fight, battle} {cancer, symptom, disease, infection, illness}  NONE
abuse {drug, alcohol, power, position, trust, substance, system, privilege}  NONE
test {positive, negative, drug, vaccine, theory, idea, limit, patience, water}  NONE
commit suicide                                    NONE
kill {himself, herself, themselves, itself}       NONE
take own life                                     NONE
{hang, shoot} {himself, herself}                  NONE

demonstrate that X                                NONE
demonstrate {ability, need, importance, commitment, willingness, skill, power, product, potential, capability, resolve}  NONE

# Markets
{retreat, rally, strike, attack, surrender, advance, march, climb, fight, charge, hit}  NONE  needs=$market weight=0.5
{hit, strike, retreat, rally, surrender, advance} {high, low, record, peak, percent}  NONE
the {rally, retreat, raid} {in, of, on} {share, stock, market, price, dollar, oil, bond}  NONE
{raise, cut, lift} {stake, rating, dividend, guidance}  NONE

# Films, books and games
{kill, shoot, attack, murder, rape, fight, kidnap, torture, stab, bomb} R  NONE  needs=$screen
the {cold_war, video_game}                        NONE
the {world_war, second_world_war, first_world_war}  NONE                     weight=0.6
the war {hero, veteran, memorial, museum, film, movie}  NONE
the attack {dog, ad}                              NONE
{play, act} in X                                  NONE  weight=0.5

# Said, thought, elected, died: news words that are no event by themselves
{host, receive} {news, letter, email, message, award, prize, medal, education, treatment, injury, vote, report, information, applause, attention, result, response, payment, salary, degree, pension, complaint, percent, boost, ovation}  NONE
{accept, receive} {award, prize, bribe, nomination, job, offer_letter, post, medal, payment, card, cash}  NONE
{welcome, greet} {baby, spring, visitor_centre, year, chance, opportunity, challenge}  NONE
{congratulate, thank} itself                      NONE
{thank, bless} {god, goodness, you, star}         NONE
{name, appoint, elect, nominate} R {captain, coach, chairman, ceo}  NONE
{attend, join, visit} {school, university, church, class, concert, game, match, party, wedding, mass, college, prayer, service, funeral_home, premiere}  NONE
join {army, club, company, board, team, band, queue, line, firm}  NONE
{travel, fly, go, arrive, land} {to, in, at, for} {school, hospital, airport, work, home, church, bed, scene, holiday, court}  NONE
{arrive, land} {in, at} {time, polling_station}   NONE
{provide, give, offer} {evidence, detail, information, example, reason, insight, service, opportunity, answer, chance, rise, birth, speech, interview, statement, comment, indication, sense, explanation, view, account, update, figure, impression, clue, glimpse, cover, context, background, proof, incentive, testimony, advice, name, hope, lecture, performance, try, thought}  NONE
{send, deliver} {message, signal, letter, email, text, shockwave, tweet, speech, verdict, baby, address, lecture, note, price, result, sermon, mail, postcard}  NONE
{agree, disagree} that X                          NONE  weight=0.5
{promise, pledge} {allegiance, future}            NONE
promise {lot, much}                               NONE
{warn, caution} {viewer, driver, motorist, consumer, patient, resident, parent, investor, traveller, traveler} {of, that, against, about} X?  NONE
{warn, caution} {citizen, national, tourist, visitor, traveller, traveler, expatriate, expat, compatriot} to {avoid, leave, stay, depart, shelter, evacuate}  NONE  sure
{warn, caution} {citizen, national, tourist, visitor, traveller, traveler, expatriate, expat, compatriot} against {travel, visit, trip, journey, going}  NONE  sure
{warn, caution} {citizen, national, tourist, visitor, traveller, traveler, expatriate, expat, compatriot} to {travel, visit, go}  NONE  sure
warn of {storm, flood, rain, risk, recession, delay, shortage, snow, heatwave, danger, disease, tsunami, crisis, wave, rise, spread, traffic, landslide, weather, famine, cut, outbreak, slowdown, warming, pandemic}  NONE
threaten {stability, peace, livelihood, future, health, existence, life, environment, security, species, job, unity, recovery, economy, survival, growth, progress, habitat, ecosystem, interest, democracy}  NONE
threaten to {overwhelm, derail, undermine, overshadow, engulf, spread, become, worsen, erupt, spill, swamp, spiral, eclipse, collapse, plunge, exacerbate, unravel, ruin, jeopardise, jeopardize, deepen, flood, disrupt}  NONE
{press, push} {button, case, conference, limit, boundary, envelope, luck}  NONE
{urge, advise, ask} {caution, reader, question, viewer, resident, passenger, public, people, driver}  NONE
ask question {of, about} R?                       NONE
ask {whether, if, why, how, what, when, who}      NONE
{appeal, apply} {to, for} {sense, emotion, voter, job, position, taste, instinct, visa, licence, permit, passport, post, membership, audience, young, base, reader}  NONE
appeal {ruling, verdict, sentence, decision, conviction, ban}  NONE
appeal against X                                  NONE
question {wisdom, value, need, ability, whether, motive, logic, authenticity}  NONE
{challenge, dispute} {title, view, myth, assumption, stereotype, idea}  NONE
{investigate, probe} {cause, effect, possibility, option, way, space, mystery, impact}  NONE
{try, test} {luck, hand, recipe, food}            NONE
{attack, maul, kill, strike, charge} R            NONE  needs={shark, bear, dog, lion, crocodile, bee, wolf, tiger, snake, elephant, alligator, leopard, lightning, hippo, bull, rabies}
hijack {agenda, debate, process, revolution, conversation, election, religion}  NONE
{torture, beat, punish} itself                    NONE
{spread, disseminate} {word, message, news, virus, gospel, wing, joy}  NONE
{steal, rob} {show, limelight, thunder, glance, base, heart}  NONE
{conquer, storm, invade} {heart, fear, mountain, summit, peak, addiction, cancer, disease, everest, chart, space, pitch, privacy, stage, nerve, demon}  NONE  sure
bomb out {of, from, in} {tournament, cup, competition, race, contest, championship, world_cup, final, playoff, league}  NONE  sure
{grill, roast, whip} {meat, chicken, steak, vegetable, fish, cream, egg, burger, corn}  NONE
{plant, sow} {seed, tree, flag, crop, flower, kiss, idea, garden, rice, wheat}  NONE
{detonate, trigger} {debate, row, crisis, scandal, response, election, memory, alarm, recession, default, clause, sell-off}  NONE
{mine, extract, drill} {coal, gold, data, copper, bitcoin, diamond, cobalt, lithium}  NONE
{trade, exchange, swap} {place, share, stock, player, higher, lower, shirt, gift, number, vow, pleasantry, ring, seat, glance}  NONE
{import, export} {inflation, model, culture}      NONE
{sell, buy} {share, stock, stake, house, ticket, car, home, bond, book, copy, time, record, paint, land, newspaper, food, soul, album, dollar, flat}  NONE
{invest, sell, buy} {in, on} {property, share, market, stock, ebay, bond, education, technology, infrastructure, research, future, gold}  NONE
share {stage, view, concern, joy, border, name, bed, history, video, goal, home, room, hope, photo, post, story, interest, spoils, prize, passion, culture, meal, value, belief, language, lead}  NONE
{help, assist} {explain, itself, answer, reduce, boost, create, growth, economy, price, ensure, lift, keep, drive, raise, win, lose}  NONE
help {himself, herself, themselves}               NONE
{fund, finance} {election_campaign, deficit, study, project, research, purchase, growth, expansion, debt}  NONE
{save, rescue} {money, time, face, energy, goal, penalty, day, planet, company, economy, bank, life, cat, dog, marriage, euro, soul, cost}  NONE
{train, feed} {hard, fear, speculation, baby, dog, sight, horse, eye, ground}  NONE
{house, shelter} {museum, office, collection, exhibition, painting}  NONE
{deploy, station, mobilise} {airbag, parachute, app, capital, resource, technology, argument, strategy, tactic}  NONE
{order, rally, march, mass, mobilise, mobilize} {voter, support, supporter, vote, base, resource, fund, opinion, turnout}  NONE
the {rally, campaign_rally, election_rally, political_rally} {in, for, at, of} R  NONE  needs={campaign, election, candidate, supporter, voter, nominee, republican, democrat, president-elect} weight=0.8
{hold, address, stage, attend} {campaign_rally, election_rally, victory_rally, political_rally}  NONE
{test, launch} {theory, water, career, satellite, product}  NONE
{strip, drag} {paint, foot, wallpaper, cigarette, naked}  NONE
{torch, burn} {calorie, fat, wood, energy, cd, coal, fuel, oil, rubbish, candle, money, incense, hole, gas, midnight_oil}  NONE
carry {olympic_torch, torch, weight, load, passenger, ball, story, bag, message}  NONE
{shell, pay} out X                                NONE
{pound, hammer} {pavement, table, street, nail}   NONE
{hack, crack} {code, problem, nut}                NONE
{clear, cross} {border_line, line, road, street, mind, finger, hurdle, table, air, path, name, throat, floor}  NONE
{cross, enter} {river, finger, mind, sea, ocean, phase, race, market, contest, final, year, week, recession}  NONE
{win, hold} {election, seat, vote, support, majority, referendum, race, primary}  NONE
force {smile, delay, issue, penalty, hand, save, turnover, error, corner, rethink, way, entry}  NONE
force {election, vote, referendum, runoff, run-off}  NONE

# Elections told as wars and races
{beat, defeat, unseat, oust, topple, trounce, crush, rout, edge, upset, fight, battle, thrash, demolish, bury, destroy, sink, overtake, whip, eliminate, overthrow, dethrone, vanquish, punish, hurt, harm, damage, burn, torpedo, engage, confront, conquer, humiliate, best, wound, cripple, kill, outflank, overwhelm, stop, block} R  NONE  needs=$stump unless=$arms
the {battle, fight, war, clash, showdown, confrontation, skirmish, conflict, feud, contest} {with, between, against, for, over} R  NONE  needs=$stump unless=$arms
{battle, fight, clash, spar, duel, tussle} {with, against} R  NONE  needs=$stump unless=$arms
{win, take, carry, capture, retake, gain, hold, secure, sweep, claim, lose, seize, recapture, flip} {city, district, province, region, county, capital, territory, town, state, seat, village}  NONE  needs={election, vote, voter, ballot, primary, caucus, candidate, poll, percent, republican, democrat, incumbent, turnout, referendum, labour, tory, constituency} unless=$arms
{capture, win, retake, take, recapture, seize, reclaim, gain} {senate, congress, house_of_representatives, white_house, nomination, presidency, majority, governorship, momentum, delegate, magic, lead, mayoralty, swing_state, popular_vote, parliament_seat}  NONE
{target, hit, bombard, blitz, pound, attack} R    NONE  needs={voter, advertising, advertisement, marketing, advert, leaflet, robocall, text_message, mailer, consumer, customer, audience, shopper} unless=$arms
the {attack, assault, blitz, barrage, bombardment} of {ad, ads, advert, commercial, leaflet, question, criticism, email, call, tweet, phone_call, advertising, complaint}  NONE
{suspend, end, halt, launch, begin, start, announce, run, quit, drop, abandon, resume, continue} {campaign, presidential_campaign, candidacy, presidential_bid, bid}  NONE  needs={presidential, caucus, primary, candidate, nomination, election, senate, gubernatorial, white_house, nominee, poll, republican, democratic, mayoral} unless=$arms
{hold, stage, attend, address, organise, organize, headline, join, lead, host, plan, schedule, have, begin, end, skip} rally {in, at, with, for, on, near, across} R?  NONE  needs={campaign, candidate, nominee, voter, supporter, election, primary, caucus, republican, democrat, democratic, gop, senate} unless={against, protest, protester, demand, denounce}
rally X                                           NONE  weight=0.9
{explode, detonate, ignite} {on, in, across} {twitter, internet, social_media, facebook, scene, stage}  NONE

# Fights against no actor, harm to things
{fight, battle, contest, beat, defeat, resist} {charge, allegation, lawsuit, ruling, eviction, foreclosure, extinction, accusation, extradition, deportation, ticket, subpoena, tide, gravity, headwind, perception, stereotype, bias, urge, clock, impulse, cut, closure, merger, takeover} {of, against, in, over} R?  NONE
{fight, struggle, battle} to {survive, save, stay, keep, contain, retain, control, cope, win, recover, breathe, make, maintain, preserve, regain} R?  NONE  weight=0.9 unless=$arms
{damage, hurt, harm, destroy, ruin, tarnish, wreck, undermine, cripple, dent, batter, hit, hammer} {reputation, image, credibility, relation, relationship, economy, tie, prospect, health, environment, brand, confidence, chance, feeling, growth, interest, business, sale, profit, career, export, trade, tourism, campaign, effort, cause, case, currency, industry, morale, consumer, family, pocket, wallet, pride, popularity, rating, friendship, standing} {of, in, with, between, for, 's} R?  NONE  unless={bomb, rocket, missile, airstrike, shelling, arson}
{eliminate, kill, cut, axe, slash} {service, job, position, program, programme, post, tax, risk, department, waste, need, role, branch, funding, subsidy, benefit, deficit, debt, flight, route, subject}  NONE
{execute, perform} {search, search_warrant, warrant, contract, plan, order, strategy, deal, document, trade, manoeuvre, move, mission, will, task, program, code, transaction, agreement} {in, for, of, on, at} R?  NONE
hang up {on} R?                                   NONE
{hang} {head, hat, picture, flag, sign, banner, poster, coat, portrait, painting, curtain, wallpaper, decoration, laundry, stocking} {in, on, from, over} R?  NONE  unless={effigy, prison, gallows}
hang {in, over, around, out, onto, by} X          NONE  weight=0.9 unless={prison, noose, execute, execution, gallows, murder, drug, rope, tree, convict, sentence}
take out {loan, ad, advert, mortgage, insurance, trash, rubbish, advertisement, himself, herself, itself, themselves, restraining_order, policy, subscription, patent, page, anger, wallet} {in, on, against, from, for} R?  NONE
{dismiss, reject} R as X                          NONE  weight=0.7
{surrender, relinquish} {contest, lead, delegate, point, licence, driver_license, passport, shirt, possession, advantage, momentum} {to, in} R?  NONE  weight=0.9
{split, share} {bill, difference, vote, profit, room, cab, taxi, prize, points, spoils, rent, stage} with R  NONE
split cost with R                                 NONE
{resign, reconcile} {himself, herself, themselves}  NONE
{kidnap, hijack, steal, hold} {agenda, narrative, language, term, process, party, conversation, spotlight, attention, revolution, faith, movement, brand, idea} {of, by, in} R?  NONE  weight=0.95
{assassinate, murder} {character, language, reputation, music, truth, song} {of} R?  NONE
the {character_assassination, character_assassinations, witch_hunt, war_chest, war_room, battle_plan, battle_cry, battle_line, battleground} {of, in, against, for} R?  NONE
the {culture_war, price_war, war_of_words, turf_war, bidding_war, currency_war, class_war, ratings_war, format_war} {with, over, in, against} R?  NONE
the {culture_war, price_war, war_of_words, turf_war, bidding_war, currency_war, class_war, format_war} between A and R  NONE
the {battle, war, clash, fight} of {sex, word, ego, will, wit, idea, generation, band, style, culture, personality, nerve, civilisation, civilization, titan} {with, between} R?  NONE
{wage, declare, fight, make, launch} {war, battle, jihad} {on, against} {plastic, waste, drug, poverty, fat, sugar, inflation, cancer, corruption, crime, smoking, obesity, litter, paperwork, bureaucracy, climate_change, spam, salt, fraud, graft, tax_evasion, fake_news, disease, virus, covid-19}  NONE

# Pages released, things delivered, words of help
{release, publish, issue, unveil, leak} {budget, tax, taxes, tax_return, ad, advert, advertisement, proposal, plan, schedule, blueprint, strategy, statistics, statistic, agenda, tape, finding, findings, clip, series, edition, collection, poll, memo, manifesto, manuscript, itinerary, roadmap, forecast, warning, communique, press_release, white_paper, autobiography, memoir, calendar, platform, policy, product, portrait} {of, on, to, in, for, about, by} R?  NONE
{provide, supply, present, offer, furnish} R with {report, image, answer, chance, opportunity, exit, example, insight, detail, explanation, update, view, picture, list, reason, feedback, copy, statement, alternative, sense, incentive, excuse, platform, advice, idea, experience, perspective, challenge, advantage, boost, lesson, glimpse, cover, option, choice, material, summary, forum, voice, tool}  NONE
{provide, give, offer, supply, present, furnish} {affidavit, report, image, alternative, excuse, platform, photo, photograph, recording, footage, transcript, feedback, inspiration, entertainment, perspective, contrast, boost, lesson, exit, coverage, glimpse, opening, estimate, summary, guidance, clarity, rationale, forum, background, momentum, window, lead, voice, presentation, tour, credence, pause, exclusive, quote, rebuttal, snapshot, backdrop} {to, for, of, on, about, in} R?  NONE  weight=0.95
{help, assist} R {realise, realize, understand, win, decide, learn, see, think, feel, explain, become, know, remember, choose, lose, look, succeed, believe, gain, elect, navigate, figure, sleep, forget, lead, earn, turn, carry, connect} R?  NONE
help R to {realise, realize, understand, win, decide, learn, see, think, feel, explain, become, know, remember, choose, lose, look, succeed, believe, gain, navigate} R?  NONE
contribute to {resolve, decline, rise, fall, growth, success, failure, problem, death, crisis, debate, victory, loss, defeat, understanding, sense, pollution, warming, instability, tension, shortage, increase, discussion, atmosphere, report, story, article, reporting, slowdown, perception, feeling, effect, cost, outcome, delay, culture, stress, knowledge, conversation} {of, in, about} R?  NONE
{fund, finance, bankroll} {campaign, presidential_campaign, own_campaign, super_pac, ad, lifestyle, movie, film, habit, wedding, holiday, trip, acquisition, takeover, purchase, tax_cut, research, study} {of, by, for, in, against} R?  NONE
donate {blood, kidney, organ, body, sperm, egg, tissue, bone_marrow, painting, collection, archive, paper} {to, in, for} R?  NONE
rescue {deal, economy, career, bank, company, reputation, season, point, draw, merger, project, animal, dog, cat, whale, turtle, horse, species, euro, club, business, brand, idea} {of, in, from, for} R?  NONE

# Emergencies, alerts and rules that aim at nobody
{declare, announce} {health_emergency, public_health_emergency, disaster, disaster_area, public_holiday, climate_emergency, day_of_mourning, quarantine_zone, state_of_disaster, medical_emergency, agricultural_emergency, drought_emergency} {in, over, on, for, after} R?  NONE
{declare, impose, announce, extend, proclaim} emergency {in, for, after, over, across} R?  NONE  needs={$weather, $disease, flood, storm, outbreak, spill, smog, locust, power_cut, energy}
be {alert, high_alert}                            NONE  needs={$weather, $disease, flood, storm, health, outbreak, hospital, mosquito, farmer, livestock}
{close, shut, seal, evacuate} {road, school, airport, highway, street, bridge, port, beach, building, park, mine, factory} {in, of, to, near, for, after, because} R?  NONE  needs={$weather, snow, ice, storm, flood, wind, eruption, crash, accident, gas_leak, repair, maintenance, ash, fog, spill, roadwork, rockfall, fire, smoke, water_main, burst_pipe}
shut down {road, school, airport, highway, street, bridge, port, beach, mine, factory, plant, reactor} {in, of, to, near, for, after} R?  NONE  needs={$weather, snow, ice, storm, flood, crash, accident, gas_leak, repair, maintenance, ash, fog, spill, fire, smoke, water_main}
evacuate {building, home, area, town, village, school, hotel, street, neighbourhood, neighborhood, resort, terminal, station, island, residents} {in, of, near, after, because} R?  NONE  needs={$weather, flood, storm, fire, gas_leak, lava, spill, smoke, alarm, suspicious_package, bomb_scare, chemical, leak}
{quarantine, ban, restrict, cull, bar} {dog, cat, poultry, cattle, pig, chicken, hog, bird, livestock, animal, herd, flock, pet, skating, skateboard, parking, swimming, fishing, camping, barbecue, hosepipe, drone_flight, fireworks, smoking, e-cigarette, vaping, phone, gluten} {in, from, on, of, at, near} R?  NONE
{suspend, postpone, delay, cancel} {sentence, season, game, player, race, disbelief, judgment, judgement, trading, share, concert, tour, show, festival, match, tournament, fight, bout, wedding, party, flight} {of, in, for, over, after, at, because} R?  NONE  unless={embassy, relation, sanction, airline, protest, boycott, war, attack, strike, ties}

# Medicine, accidents, weather, crime at home
{kill, infect, sicken, claim, strike, hit, ravage, sweep, attack, wipe} R  NONE  needs={plague, influenza, bacteria, salmonella, sars, mers, zika, dengue, meningitis, typhoid, pneumonia, norovirus, listeria, swine_flu, bird_flu, avian_flu, overdose, hantavirus, diphtheria, smallpox, tetanus, strain, superbug, e_._coli, heat_wave, heatstroke, fungus, parasite} unless={gunman, gunmen, bomb, airstrike, soldier, militant, rebel}
{virus_kill, fire_kill, blaze_kill, crash_kill, quake_kill, earthquake_kill, storm_kill, flood_kill, accident_kill, outbreak_kill, explosion_injure, fire_injure, crash_injure, avalanche_kill, landslide_kill, floods_kill, cyclone_kill, tornado_kill, typhoon_kill, heatwave_kill, flu_kill, ebola_kill, cholera_kill, stampede_kill, lightning_kill, train_kill, bus_kill} R  NONE
{kill, injure, wound, hurt, destroy, damage, gut, displace, hit} R  NONE  needs={house_fire, apartment_fire, forest_fire, bushfire, kitchen_fire, blaze, brush_fire, gas_leak, gas_explosion, boiler, electrical_fault, short_circuit, warehouse_fire, nightclub_fire, hotel_fire, ferry, boat_accident, plane_crash, helicopter_crash, car_crash, bus_crash, pile-up, level_crossing, falling_tree, rollercoaster, carbon_monoxide, scaffolding, firework, drunk_driver, drunken_driver, hit-and-run, speeding_car} unless={$troops, militant, rebel, gunman, gunmen, missile, rocket, airstrike, bomb, arson, arsonist, shelling, shot}
{hit, strike} R                                   NONE  needs={driver, motorist, pickup_truck, sport_utility_vehicle, motorcycle, crosswalk, traffic, highway_patrol, tram, pedestrian, cyclist, freight_train, commuter_train} unless={terrorist, attack, deliberately, crowd, protest, isis, attacker, missile, rocket, bomb} weight=0.95
{kill, shoot, stab, murder, strangle, beat, assault, rape, abuse, poison, batter, bludgeon, attack} {wife, husband, girlfriend, boyfriend, ex-wife, ex-husband, ex-girlfriend, ex-boyfriend, stepson, stepdaughter, mother-in-law, lover, roommate, landlord, classmate, co-worker, in-law, stepfather, fiancee}  NONE  unless={$troops, militant, rebel, airstrike, bomb, police, jihadist, isis, gang, cartel, rocket, missile, shelling, terrorist, regime, settler, gunman, gunmen, mob}
{arrest, jail, book, convict, sentence, fine, detain, imprison, hold} R  NONE  needs={drunk_driving, drunken_driving, dui, dwi, shoplifting, speeding, traffic_stop, jaywalking, public_intoxication, indecent_exposure, disorderly_conduct, trespassing, parking, animal_cruelty, child_support, burglary, bad_check, domestic_violence, domestic_assault, vehicular_homicide, probation_violation, credit_card_fraud, identity_theft, driving_while_intoxicated, expired_licence, child_pornography, sex_offender, drink-driving} weight=0.9
{die, perish} {in, from, of, after, at, aboard} {house_fire, plane_crash, car_crash, bus_crash, crash, drowning, overdose, surgery, childbirth, hospice, nursing_home, old_age, natural_cause, heat_wave, avalanche, shipwreck, capsizing, stampede, landslide, mudslide, typhoon, hurricane, cyclone, plague, dengue, flu, pneumonia, diabetes, dementia, parkinson, alzheimer, kidney_failure, heart_failure, organ_failure, brain_tumour, cholera, malaria, hypothermia, dehydration, suffocation, asphyxiation} {in, at, near} R?  NONE
find R {dead, unconscious}                        NONE  needs={hotel_room, bathtub, overdose, heart_attack, natural_cause, apparent_suicide, suicide, carbon_monoxide, river_bank, avalanche, climber, hiker, drug, heat} weight=0.9
{suffer, sustain, recover} {injury, wound, fracture, burn, bruise, concussion} {in, from, to, during, after} {crash, fall, accident, training, collision, match, game, race, fire, collapse}  NONE
be dead {at, from, of, after} {age, cancer, crash, heart_attack, illness, stroke, accident, overdose, complication}  NONE
{burn, destroy, gut, damage, level, raze} {home, house, building, acre, forest, hectare, business, church, barn, structure, apartment} {in, of, near} R?  NONE  needs={wildfire, blaze, firefighter, lightning, electrical_fault, brush_fire, forest_fire, bushfire, fire_department, fire_chief, fire_crew, wiring} unless={arson, arsonist, militant, soldier, rebel, bomb, rocket, missile, attack}
{attack, maul, bite, kill, sting, trample, gore, injure} R  NONE  needs={hyena, grizzly, cougar, coyote, mosquito, pit_bull, rottweiler, jellyfish, wasp, hornet, rhino, buffalo, boar, python, cobra, stingray, komodo_dragon, jaguar, puma, monkey, kangaroo, cow, baboon, polar_bear, orca, dingo}

# Sport and shows
{beat, defeat, thrash, crush, edge, hammer, rout, demolish, down, stun, shock, eliminate, trounce, upset, outclass, topple, attack, fight, battle, destroy, punish, kill, shoot, wound, hit, strike, raid, retire, release, capture, seize, suspend, ban, arrest} R  NONE  needs={quarterfinal, semifinal, halftime, nba, nfl, mlb, nhl, ufc, bundesliga, serie_a, la_liga, rematch, middleweight, welterweight, wimbledon, ryder_cup, t20, wrestler, unseeded, shortstop, baseman, winger, birdie, tiebreak, teammate, hat-trick, stanley_cup, davis_cup, champions_trophy, test_series, one-day_international, fifa, uefa, playoffs, rebound, pounder, home_run} unless={police, corruption, bribe, fraud, militant, bomb, government, minister}
{make, complete, win, post, earn, finish, record} sweep {of, in, over} R?  NONE
the {sweep, drill, exercise, raid, shutout, strike, attack, defence, offence, defense, offense, siege, clash, battle, walk-off} {of, in, over, by, from, for} R  NONE  needs={playoff, inning, season, team, coach, quarterback, touchdown, pitcher, batter, goal, midfield, striker, referee, football, league, kick-off, scrimmage, practice_field} unless=$arms
{run, do, perform, conduct, hold} {drill, exercise, training}  NONE  needs={coach, player, quarterback, team, preseason, fitness, yoga, breathing, aerobic, fire_drill, earthquake_drill, evacuation_drill, pupil, lifeguard}
{hold, conduct, stage} {fire_drill, earthquake_drill, evacuation_drill, tsunami_drill, disaster_drill, breathing_exercise, consultation_exercise, listening_exercise, audit_exercise, census_exercise, bidding_exercise, recruitment_exercise} {in, at, for, with} R?  NONE
{kill, shoot, attack, murder, rape, fight, kidnap, torture, stab, bomb, invade, destroy, arrest, rescue, hunt, behead, capture, blow, hijack, assassinate, release, punish, terrorise} R  NONE  needs={starring, protagonist, heroine, blockbuster, box_office, remake, prequel, miniseries, tv_series, screenwriter, showrunner, storyline, biopic, playwright, video_game, director_'s_cut, franchise, netflix_series, spy_thriller, zombie, superhero, vampire, james_bond, batman, cliffhanger, novelist} unless={police, convicted, gunman, gunmen, militant}
{shoot, film, fire} {wedding, pilot, season, series, episode, campaign, ad, cover, sequel, advert, selfie, music_video, glance, look, question, puck} {in, at, with, on} R?  NONE
{bomb, flop, crash, tank} {at, in} {box_office, poll, polls, ratings, theatre, cinema, theater}  NONE

# Trade, work and home
{strike, seal, clinch, land, sign, close, win} {deal, contract} {to, with, for} R?  NONE  needs={$market, acquire, takeover, merger, studio, publisher, sponsor, sponsorship, endorsement, endorsement_deal, record_label, retailer, shareholder, book_deal, plea, plea_bargain, franchise, broadcaster, streaming} unless={government, minister, president, state, gas, arms}
{raid, poach, attack, target, hit, invade, conquer, capture} {market, rival, share_price, staff, segment, budget, pension_fund, customer, sector, margin, bottom_line, treasury} {of, in, at, for} R?  NONE  weight=0.95 unless=$arms
the {attack, assault, raid} {on, against} {budget, spending, deficit, cost, waste, margin, currency, pound, peso, rouble, record, title, summit, sens, taste, language, principle, idea, logic, inequality, privilege, red_tape, institution, tradition, value, integrity, character, constitution, reputation, intelligence} {of, in, by} R?  NONE  unless=$arms
{fire, sack, dismiss, replace, suspend, oust, hire, drop} {coach, manager, chef, presenter, singer, drummer, conductor, anchor, host, nanny, agent, lawyer, executive, boss, chief_executive, ceo, chairman, trainer, adviser, aide, employee, worker, columnist, editor, campaign_manager, headmaster, principal} {of, at, from, over, after, in, for} R?  NONE  weight=0.95 unless={newspaper, government, minister, state, regime, strike, union, protest}
{seize, grab, capture, take, win, gain} {opportunity, chance, moment, market, slice, share, top_spot, pole_position, crown, bronze, silver, trophy, cup, point, wicket, spotlight, upper_hand, high_ground, moral_high_ground, microphone} {of, in, from, for, to} R?  NONE
{bust, break, crack, smash} {myth, record, habit, mould, mold, ceiling, glass_ceiling, code, budget, case, joke, cycle, silence, deadlock, news, fast, stereotype, barrier, taboo, mystery, promise, hold} {of, in, on, over} R?  NONE
block {caller, user, number, view, ad, ads, spam, sun, drain, pipe, artery, shot, kick, punch, ball} {of, on, from, in} R?  NONE
{lock, shut, close} {door, gate, window, eye, book, account, store, shop, deal, sale, purchase, gap, mine, plant, factory, branch, restaurant, season, debate, hearing} {of, in, on, to, at, behind} R?  NONE  weight=0.9 unless={police, soldier, authority, army, protest, strike, government, regime, order, troop, military, officer, junta}
{storm, invade, raid, occupy, besiege} {pitch, court, dance_floor, stage, fridge, chart, catwalk, theatre, playground, headline} {in, at, after, of} R?  NONE  unless={protester, activist, police, soldier}
{attack, tackle, ambush, devour, assault} {meal, plate, cake, homework, task, hill, climb, course, chore, project, role, piano, keyboard, script, song, jungle, mountain} {with, in, of} R?  NONE
{leave, quit} {court, courthouse, office, meeting, parliament, building, room, stage, hall} {by, for, through, after, with, without} R?  NONE  weight=0.95 unless={protest, walkout, resign, resignation, power}
{expel, suspend, exclude} {pupil, student, schoolboy, child} {from, for, over} {school, class, college, university, bus} R?  NONE  unless={protest, protester, foreign, visa, diplomat, muslim, hijab, headscarf} weight=0.9
demonstrate X                                     NONE  weight=0.9 unless={protester, crowd, street, police}

# Names of programmes
{declare, impose, announce, extend, proclaim} state of {emergency, disaster} {in, for, after, over} R?  NONE  needs={$weather, $disease, flood, storm, outbreak, spill, smog, water_shortage, locust, eruption}
knock down R                                      NONE  needs={driver, car, truck, lorry, bus, train, motorcycle, tram, cyclist} unless={terrorist, attack, deliberately, crowd, protest, isis, attacker} weight=0.9
the {war_film, war_movie, war_drama, action_film, war_novel, war_poem, war_correspondent, war_photographer, war_reporter, war_story, war_memoir, war_chest} {of, in, by, about} R?  NONE
the {assault_rifle, assault_weapon, assault_course, attack_line, fire_drill, protest_vote, protest_song, siege_mentality, strike_rate, bomb_squad, bomb_disposal, bomb_scare, bomb_hoax, blast_furnace, raid_boss} {of, in, on, for, by, at} R?  NONE  weight=0.7
the {fight, battle, struggle, war, campaign, crusade} for {right, equality, justice, freedom, survival, change, life, job, recognition, share, title, climate, truth, supremacy, leadership, future, nomination, soul}  NONE  weight=0.95 unless={$troops, $militia}
{deal, land} {blow, setback} to R                 NONE  weight=0.9 unless={$troops, $militia}
dismiss {action, concern, criticism, complaint, notion, question, remark, view, fear, talk, idea, threat, warning, comparison, speculation, prospect, poll, possibility, worry, comment} {of, by, about, that, from, 's} R?  NONE  weight=0.9

# What was prevented did not happen.
{foil, thwart, avert, prevent, disrupt} {attack, bomb_attack, terror_attack, coup, coup_attempt, attempted_coup, attempt, plot, bombing, assassination, massacre, kidnapping} {on, against, by, in, of} X?  NONE  sure

# Set phrases
follow suit                                       NONE  sure
{catch, film, capture} on {camera, video, television, live_television, tape, film, cctv, microphone}  NONE  sure
receive {letter, message} from X                     NONE  sure
{fall, land, rain, drop} {on, in, into, over, near, onto} R  NONE  sure needs={debris, wreckage, fragment, shrapnel}
{carry, ferry} {refugee, migrant, passenger, asylum_seeker}   NONE  sure
