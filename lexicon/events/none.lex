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
