# More words for the sets below (a set may be written on several lines), and sets of words beside attacks and races.
$links = since, following, aboard
$aid = flour, rice, bread, milk, baby_formula, infant_formula, meal, ration, parcel, food_parcel, kit, mask, face_mask, protective_gear, ppe, oxygen, dose, jab, antibiotic, insulin, generator, ambulance, mattress, clothing, clothes, mosquito_net, tarpaulin, firewood, heating_oil, cooking_oil, diesel, fertiliser, fertilizer, textbook, blood, wheelchair, helmet, body_armour, body_armor, satellite_phone, soap, cheque, fodder
$troops = battlegroup, battle_group, cavalry, sapper, guardsman, legionnaire, airman, special_forces, border_guard, national_guard, coast_guard, coastguard, peshmerga, tank_column, armoured_column, troops
$police = carabinieri, swat_team, trooper, patrolman, policewoman, riot_squad, policemen
$militia = jihadist, jihadi, separatist, vigilante, gunman, partisan, guerilla, islamist, foreign_fighter, warlord, gunmen, militiamen
$warship = flotilla, armada, strike_group, carrier_group, cutter, patrol_boat, corvette, minesweeper, cruiser, battleship
$warplane = fighter_plane, spy_plane, fighter_aircraft, stealth_bomber, stealth_fighter, chopper, f-16, f-35, reconnaissance_plane, surveillance_plane
$weapon = howitzer, launcher, air_defence, air_defense, s-300, s-400, radar, interceptor, armoured_vehicle, armored_vehicle, personnel_carrier, mortar, himars, warhead, heavy_weapon
$crowd_control = sound_bomb, pepper_ball, stun_gun, smoke_grenade, smoke_bomb, sting_grenade, foam_bullet, bean_bag, baton_charge, tear-gas, flash-bang, birdshot
$protester = yellow_vest, campaigner, agitator, counterprotester, counterdemonstrator, occupier, taxi_driver, dockworker, trucker
$worker = lecturer, cabin_crew, ground_staff, air_traffic_controller, taxi_driver, bus_driver, unionist, trade_union, labour_union, labor_union, medic, dockworker, docker, stevedore, refuse_collector, steelworker, farmworker, physician, midwife, paramedic, pharmacist, firefighter, lorry_driver
$building = apartment_block, apartment, clinic, warehouse, factory, railway, power_grid, substation, refinery, oil_depot, dam, granary, grain_silo, nursery, kindergarten, cathedral, synagogue, library, museum, theatre, runway, power_plant
$property = aircraft, painting, artwork, jewellery, gold, cryptocurrency, farmland, livestock, cattle, camera, laptop, villa, hotel, apartment, flat, ranch, grain, fuel, artefact, timber
$prisoner = serviceman, pow, prisoner_of_war, missionary, nun, priest, pilot, seaman, dual_national, reporter, schoolgirl, aid_worker, blogger, lawyer, tourist
$refugee = boat_people, stowaway, returnee, unaccompanied_minor, rohingya
$observer = rapporteur, verification_team, fact-finder
$sanction = visa_ban, visa_restriction, entry_ban, flight_ban, oil_ban, price_cap, surcharge, trade_ban, export_curb, import_restriction, export_restriction
$fight = rocket_fire, drone_strike, ground_operation, raid, assault, military_operation, drone_attack, rocket_attack, invasion, military_campaign
$place = caliphate, airbase, air_base, military_base, trench, ruin, harbour, harbor, oasis, hamlet, barracks, fortress, citadel, refugee_camp, ridge, valley
$attack = gun_battle, firefight, crackdown, bomb_attack, gun_attack, mass_shooting, car_bombing, genocide, pogrom, gunfire, riot
$weather = heat_wave, cold_snap, thunderstorm, hailstorm, bushfire, forest_fire, volcanic_eruption, aftershock, superstorm, gale, lahar, sinkhole, cloudburst
$disease = plague, influenza, bacteria, salmonella, sars, mers, zika, dengue, meningitis, typhoid, pneumonia, norovirus, listeria, diabetes, overdose, smallpox, diphtheria, tetanus, swine_flu, bird_flu
$abstract = bullying, loneliness, boredom, fatigue, bureaucracy, sexism, homophobia, blight, red_tape, illiteracy, malnutrition, knife_crime, gun_violence, gang_violence, global_warming, populism, antisemitism, islamophobia, hatred, hate_speech, famine, impunity, drug_abuse, drug_use, alcoholism, tax_evasion, money_laundering, human_trafficking, counterfeiting, complacency, prejudice, injustice, stereotype, temptation, headwind, charge, allegation, lawsuit, eviction, nerve, waste, graft, gravity, doping, match-fixing
$screen = miniseries, tv_series, screenwriter, showrunner, storyline, biopic, starring, protagonist, heroine, blockbuster, box_office, remake, prequel, playwright
$sport = goalscorer, winger, shortstop, baseman, halftime, tiebreak, unseeded, birdie, bogey, cup_final, nba, nfl, mlb, nhl, ufc, bundesliga, serie_a, la_liga, teammate, hat-trick, rematch, middleweight, welterweight, wimbledon, ryder_cup, t20, wrestler, semifinalist, grandmaster, playoffs
# Words of election races, beside which attacks are words and battles votes; words of arms, beside which they are not.
$stump = ad, ads, tv_ad, attack_ad, primary, caucus, nominee, nomination, frontrunner, front-runner, super_pac, gop, stump_speech, campaign_trail, presidential_race, presidential_campaign, presidential_hopeful, running_mate, swing_state, runoff, run-off, general_election, election_campaign, by-election, gubernatorial, senate_race, poll_number, town_hall, swing_voter, superdelegate, straw_poll, incumbent, hustings, electoral_college, midterm, presidential_debate, republican_debate, democratic_debate, tv_debate, televised_debate, debate_stage, campaign_rally, campaign_manager, leadership_race, leadership_contest, opinion_poll
$arms = gunman, gunmen, gun, bomb, bomber, bombing, explosive, rocket, missile, shell, shelling, mortar, grenade, knife, rifle, pistol, bullet, shoot, shooting, kill, killed, dead, wound, injure, soldier, troop, troops, army, military, rebel, militant, insurgent, militia, fighter, terrorist, airstrike, air_strike, jet, warplane, drone, police, mob, stone, tear_gas, isis, taliban, hostage, blast, explosion, ambush, massacre, stab, machete, arson, torch, assassin, assassinate, sniper, gang, attacker, assailant, jihadist, arrest, hacker

# Word sets for event patterns. Words are lemmas; a_b is "b" with "a" right before it.

# More links (see links.lex): conjunctions and the possessive, so that "{of, by, 's} R" finds "R's plan" too.
$links = that, than, 's, because, despite, amongst

# Support verbs: the subject of one of these is the actor of the noun it governs ("launched an attack").
$light = launch, carry, conduct, stage, mount, make, hold, pay, give, take, undertake, perform, begin, start, open, commit, execute, deliver, wage, initiate, resume, continue, renew, have, do, lead, order, unleash, intensify, escalate, step, organise, organize, host, convene, attend, join, complete, file, lodge, issue, voice, express, offer, announce, declare, impose, enter, engage, kick, commence, repeat, claim, plan, plot

# Armed and security people
$troops = troop, platoon, military_unit, soldier, force, army, marine, battalion, brigade, regiment, division, unit, infantry, paratrooper, contingent, personnel, commando, navy, fleet, reservist, serviceman, garrison, convoy, reinforcement
$police = police, policeman, officer, riot_police, gendarme, gendarmerie, constable
$peacekeeper = peacekeeper, peacekeeping_force, peacekeeping_troop, blue_helmet, peacekeeping_mission, peacekeeping_operation
$militia = militia, militiaman, paramilitary, fighter, rebel, insurgent, guerrilla, volunteer, mercenary, militant
$observer = observer, monitor, inspector, inspection, investigator, fact-finding_mission, mission

# Weapons
$missile = missile, rocket, shell, mortar, projectile, torpedo, grenade, artillery, salvo, barrage, round, volley, bomb
$gun = shot, bullet, gun, rifle, pistol, gunfire
$warship = warship, ship, frigate, destroyer, carrier, submarine, vessel, gunboat, aircraft_carrier
$warplane = warplane, jet, fighter_jet, bomber, plane, aircraft, helicopter, drone, gunship, squadron
$weapon = weapon, arm, arms, ammunition, weaponry, tank, missile, rocket, artillery, armour, armor, battery, missile_system, $warplane, $warship
$crowd_control = tear_gas, teargas, rubber_bullet, water_cannon, pepper_spray, stun_grenade, baton, plastic_bullet, pellet, truncheon

# Violence told by a noun
$strike = air_strike, airstrike, air_raid, bombardment, bombing, shelling, drone_strike, missile_strike, rocket_attack, air_attack, bombing_raid
$attack = attack, assault, offensive, raid, ambush, strike, incursion, invasion, massacre, killing, shooting, operation, counterattack, counteroffensive, counter-attack, counter-offensive, blitz, onslaught, suicide_attack, suicide_bombing, siege, clash, battle, fighting, blast, explosion, gunfight, shootout, arson, stabbing, $strike
$armed = attack, assault, offensive, raid, ambush, incursion, invasion, massacre, counterattack, counteroffensive, counter-attack, counter-offensive, onslaught, blitz, suicide_attack, suicide_bombing, military_operation, military_campaign, ground_operation, $strike
$blast = bomb, car_bomb, truck_bomb, roadside_bomb, suicide_bomb, blast, explosion, bombing, explosive, landmine, land_mine, mine, device, IED
$retaliation = retaliation, revenge, vengeance, reprisal, retribution, war, attack, strike, bloodshed, violence, military_action, force, jihad, payback
$crime = murder, killing, genocide, war_crime, crime, atrocity, massacre, terrorism, corruption, fraud, treason, espionage, aggression, abuse, violation, torture, bribery, embezzlement, money_laundering, sedition, blasphemy, incitement

# People in someone's hands
$prisoner = prisoner, detainee, hostage, captive, inmate, activist, journalist, dissident, opponent, abductee, child, girl, woman, soldier, suspect, protester, student, worker, crew, sailor, national, citizen, man, leader
$diplomat = ambassador, diplomat, envoy, attache, attaché, consul, embassy_staff, embassy, consulate
$visitor = delegation, envoy, minister, president, premier, chancellor, king, emir, leader, ambassador, official, counterpart, guest, secretary, lawmaker, general, prince, team
$captive = suspect, militant, leader, protester, journalist, activist, terrorist, commander, official, member, opponent, dissident, demonstrator, gunman, fighter, smuggler, trafficker, people, person, man, woman, soldier
$official = minister, judge, official, general, governor, commander, teacher, civil_servant, police_chief, premier, prime_minister, prosecutor, government, director, army_chief, ambassador, academic, head, mayor, cabinet, president, deputy
$civilian = civilian, sailor, passenger, migrant, refugee, national, citizen, wounded, resident, victim, crew, people, child, foreigner, tourist, worker, villager
$target = target, base, convoy, house, militant, rebel, hospital, school, position, civilian, hideout, troop, soldier, camp, airport, vehicle, fighter, village, town, city, headquarters, depot, checkpoint
$refugee = refugee, migrant, asylum_seeker, asylum-seeker, displaced_person, immigrant, exile, evacuee

# Talking
$talks = talk, meeting, negotiation, consultation, discussion, conversation, dialogue, dialog, summit, session, peace_talk, conference, deliberation
$meeting = meeting, summit, conference, talk, forum, negotiation, session, assembly, gathering, dialogue, ceremony, inauguration, consultation, discussion, event, funeral
$visit = visit, trip, tour, stopover, pilgrimage
$call = phone_call, telephone_call, call, phone_conversation, telephone_conversation, video_call, videoconference, video_conference

# Paper
$agreement = agreement, accord, deal, pact, treaty, memorandum, MoU, protocol, contract, convention, charter, declaration, compromise, understanding, settlement, communique, truce, arrangement
$law = law, bill, legislation, resolution, measure, amendment, act, motion, draft
$decision = decision, move, step, plan, effort, initiative, proposal, policy, action, choice, role, stance, commitment, progress, contribution, reform, appointment, election, announcement, result, call, bid, offer, visit, agreement, report, leadership, stand, position, resolution
$proposal = proposal, plan, offer, initiative, idea, deal, invitation, bid, compromise, solution, draft, peace_plan, formula, roadmap, overture
$request = request, demand, call, appeal, petition, plea, ultimatum, bid, application, motion, condition
$accusation = accusation, allegation, charge, claim, report, criticism, suggestion, rumour, rumor, involvement, responsibility, wrongdoing, complaint, assertion, insinuation, link, knowledge
$investigation = investigation, probe, inquiry, enquiry, inquest, audit, review, examination, fact-finding_mission, impeachment_inquiry, criminal_investigation
$lawsuit = lawsuit, suit, complaint, charge, case, petition, indictment, claim, legal_action, proceeding, criminal_complaint, impeachment
$criticism = criticism, condemnation, concern, anger, outrage, disapproval, dissatisfaction, displeasure, objection, opposition, indignation, dismay, protest, disappointment, rebuke, tirade, broadside, denunciation, frustration, alarm, fury

# Relations
$relation = relation, tie, link, contact, diplomatic_relation, diplomatic_tie, cooperation, co-operation, collaboration, exchange, trade, dialogue, partnership, alliance
$sanction = sanction, embargo, trade_embargo, arms_embargo, oil_embargo, tariff, duty, levy, asset_freeze, travel_ban, import_ban, export_ban, export_control, trade_restriction, penalty, countermeasure, quota
$restriction = restriction, ban, limit, curb, constraint, lockdown, rule, limitation, control, quarantine, travel_restriction, closure, measure, prohibition
$emergency = martial_law, emergency_rule, emergency, military_rule

# Help
$aid = aid, assistance, help, relief, financial_support, military_support, logistical_support, material_support, technical_support, humanitarian_support, air_support, humanitarian_aid, food, medicine, supply, shelter, equipment, vaccine, fund, funding, grant, loan, donation, money, cash, subsidy, credit, training, expertise, fuel, water, blanket, tent, bailout, rescue_package, relief_package, aid_package, care, scholarship, ventilator, wheat, grain, electricity
$money = _$, €, £, dollar, euro, pound, yen, yuan, million, billion, trillion, money, fund, loan, grant, cash, credit
$military_aid = weapon, arm, arms, ammunition, weaponry, tank, missile, drone, jet, howitzer, military_equipment, military_aid, military_assistance, security_assistance, munition, artillery

# Protest
$protester = protester, protestor, demonstrator, student, rioter, crowd, mob, activist, worker, protest, demonstration, marcher, rally, youth, hooligan, looter, picketer, farmer
$worker = worker, union, employee, teacher, nurse, doctor, miner, driver, pilot, staff, labourer, laborer, farmer, trucker, railworker, journalist, civil_servant, pay, wage
$road = road, highway, street, bridge, railway, entrance, border, motorway, port, airport, pipeline, rail, junction, square, access, traffic

# Land and property
$place = city, town, village, district, base, area, territory, region, province, position, outpost, airport, port, island, hill, bridge, checkpoint, capital, neighbourhood, neighborhood, stronghold, border, camp, post, enclave, airfield, dam, headquarters, building, field, oil_field, mosque, compound, bastion, pocket, crossing, countryside, suburb, mountain, palace, parliament, station
$property = property, asset, land, house, home, vessel, ship, boat, tanker, cargo, weapon, drug, cocaine, heroin, document, passport, computer, equipment, car, vehicle, cash, money, fund, bank_account, account, phone, shipment, estate, business, company, farm, mansion, yacht
$building = house, home, building, village, church, mosque, school, temple, shop, vehicle, car, bus, hospital, market, infrastructure, bridge, crop, office, monument, shrine, property, embassy, headquarters, tanker, plant, pipeline, power_station, camp, town, tank, base

# Politics
$office = office, post, power, position, presidency, premiership, seat, leadership, government, parliament, cabinet
$hostility = ceasefire, cease-fire, truce, armistice, cessation, pause, humanitarian_pause
$fight = hostility, attack, fighting, offensive, operation, violence, bombing, airstrike, air_strike, shelling, campaign, war, advance, bombardment

# Words that show another world
$sport = quarterback, inning, innings, semifinal, semi-final, quarterfinal, quarter-final, playoff, rugby, cricket, football, soccer, tennis, basketball, baseball, hockey, golf, goalkeeper, midfielder, wicket, batsman, grand_slam, touchdown, boxer, heavyweight, premier_league, champions_league, championship, half-time, match, world_cup, penalty_shootout, footballer, scorer, linebacker, pitcher, super_bowl, grand_prix, homer, referee
# Where many sentences have one of these, the article is about a match
$match = $sport, league, striker, coach, goalless, kickoff, equaliser, equalizer, defender, fixture, tournament, squad, substitute, offside, penalty, season, player, relegation, stadium, cup, qualifier, medal, podium, athlete, olympic, bowler, batter, umpire, midfield, shootout, medallist, medalist, sprinter, racket, crossbar, try-line, peloton, cyclist, skipper, boxing, bout
$market = stock, index, investor, bond, nasdaq, dow, yen, wall_street, trading, equity, brent, ftse, nikkei, shares, stock_market, treasury_yield, benchmark
$weather = hurricane, typhoon, cyclone, tornado, earthquake, quake, tsunami, lightning, drought, blizzard, wildfire, volcano, heatwave, landslide, avalanche, tremor, monsoon, mudslide, tropical_storm, flooding, floodwater, rainfall, floods, rains, snowstorm, sandstorm
$disease = virus, coronavirus, covid-19, cancer, disease, flu, epidemic, pandemic, illness, malaria, cholera, ebola, infection, hiv, aids, measles, polio, tuberculosis
$abstract = inflation, corruption, poverty, crime, drug, recession, unemployment, hunger, deficit, climate_change, inequality, racism, obesity, disease, cancer, virus, coronavirus, covid-19, pandemic, epidemic, addiction, discrimination, depression, injury, flame, fire, wildfire, blaze, flood, drought, perception, debt, price, odds, case, malaria, hiv, aids, illness, stigma, smuggling, pollution, deforestation, extremism, misinformation, fraud
$screen = film, movie, novel, episode, sequel, screenplay, thriller, trailer, fiction, sitcom, hollywood
$trouble = crisis, row, dispute, scandal, split, rift, deadlock, standoff, stand-off, feud, rebellion, revolt, unrest, conflict, fighting, violence, war, clash, debate, issue, move, case, outbreak, virus, pandemic, epidemic, coronavirus, shortage, slowdown, recession, downturn, drought, flood, storm, rise, fall, surge, collapse, strike, affair, fallout, controversy, blaze, vote, spat, dam, protest, inquiry, verdict, ruling, bombing, attack, assassination
$hazard = $weather, $disease, outbreak, growth, inflation, recession, slowdown, economy, temperature, warming, climate, climate_change, famine, malnutrition, hunger, smog, pollution, shortage, rain, flood, storm, fraudster, scam, scammer, price, debt, deficit, unemployment, extinction, heat, eruption, radiation
