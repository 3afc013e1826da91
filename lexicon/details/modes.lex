# Words beside an event that tell its PLOVER mode, where its pattern gives none. The first line that fits wins, so what
# tells most stands first.
# mode  code       mode            words

mode  CONSULT    phone           phone, telephone, phone_call, telephone_call, videoconference, video_conference, video_call, video_link, teleconference, hotline, zoom, virtual, virtually
mode  CONSULT    visit           visit, trip, tour, stopover, visitor, guest, fly, arrive, arrival, airport, red_carpet, state_visit, delegation
mode  CONSULT    third-party     mediator, mediation, mediate, broker, facilitator, facilitate, intermediary, go-between, shuttle, good_offices, arbitration, arbitrator
mode  CONSULT    multilateral    summit, conference, forum, multilateral, trilateral, quadrilateral, g7, g8, g20, g-7, g-8, g-20, asean, general_assembly, roundtable, brics, apec, opec, quartet, davos, bloc, council

mode  RETREAT    release         prisoner, detainee, hostage, captive, prison, jail, release, free, bail, parole, custody, captivity, inmate, detention, prisoner_swap, remand, amnesty
mode  RETREAT    ceasefire       ceasefire, cease-fire, truce, armistice, hostility, cessation, lull
mode  RETREAT    disarm          disarm, disarmament, arms, weapon, arsenal, surrender, decommission, decommissioning, warhead, stockpile, demobilisation, demobilization, denuclearisation, denuclearization, landmine, demilitarise, demilitarize, gun, rifle, uranium, enrichment, reactor, centrifuge, missile_test
mode  RETREAT    access          inspector, observer, monitor, inspection, access, corridor, peacekeeper, verification, aid_worker, humanitarian_access, passage, convoy, humanitarian_corridor, aid_convoy, iaea, red_cross, consular_access
mode  RETREAT    resign          resign, resignation, step, quit, abdicate, abdication, office, presidency, premiership, resigned, throne
mode  RETREAT    withdraw        troop, withdraw, withdrawal, pullout, pull-out, pullback, soldier, force, retreat, evacuate, army, siege, occupation, settlement, base, drawdown, garrison, evacuation, outpost, roadblock, barricade

mode  REQUEST    assist          aid, help, assistance, asylum, refuge, fund, funding, loan, bailout, support, protection, intervention, troop, weapon, donation, donor, cooperation, relief, rescue, money
mode  REQUEST    meet            talk, meeting, negotiation, dialogue, meet, negotiate, mediate, mediation, summit, conference, negotiating_table
mode  REQUEST    yield           release, withdraw, withdrawal, ceasefire, cease-fire, truce, resign, resignation, surrender, disarm, apology, apologise, apologize, restraint, free, halt, lift, pardon, amnesty, leave, pull, stop, end, cease, extradite, step_down, ouster
mode  REQUEST    change          reform, change, policy, election, independence, referendum, law, recognition, resolution, justice, democracy, right, autonomy, respect, action, vote, sign, ratify, implement, comply

mode  ACCUSE     investigate     investigate, investigation, probe, inquiry, enquiry, inquest, audit, investigator, inspect, scrutiny
mode  ACCUSE     allege          accuse, accusation, allege, allegation, allegedly, charge, blame, sue, lawsuit, indict, indictment, prosecute, prosecutor, prosecution, court, trial, guilty, responsible, impeach, impeachment
mode  ACCUSE     disapprove      condemn, condemnation, criticise, criticize, criticism, denounce, protest, complain, complaint, concern, anger, outrage, oppose, opposition, object, objection, deplore, slam, blast, rebuke

mode  REJECT     meet            talk, meeting, negotiation, dialogue, summit, meet, visit, negotiate, invitation, conference
mode  REJECT     assist          aid, help, assistance, loan, funding, asylum, support, cooperation, extradition, bailout, visa, troop, weapon
mode  REJECT     yield           withdraw, withdrawal, release, resign, resignation, ceasefire, cease-fire, truce, surrender, disarm, lift, apologise, apologize, compromise, concession, ultimatum, demand
mode  REJECT     change          reform, change, resolution, proposal, plan, law, bill, recognise, recognize, referendum, election, policy, treaty, independence, deal, agreement

mode  THREATEN   violence        attack, strike, war, military, force, kill, bomb, retaliation, retaliate, retaliatory, missile, violence, revenge, vengeance, nuclear, invade, invasion, bloodshed, jihad, reprisal, crush, destroy, assassinate, death, troop, gun, shell, weapon
mode  THREATEN   arrest          arrest, detain, jail, prosecute, prosecution, imprison, legal_action, lawsuit, sue, prison, court
mode  THREATEN   expel           expel, deport, expulsion, deportation, evict, oust, eviction
mode  THREATEN   relations       sanction, tariff, boycott, embargo, tie, relation, cooperation, aid, trade, ambassador, diplomatic, treaty, agreement, withdraw, funding
mode  THREATEN   territory       annex, territory, island, annexation, land, secede, secession, border, sovereignty, strait
mode  THREATEN   restrict        ban, restrict, restriction, curfew, close, shut, crackdown, censor, dissolve, lockdown, fine, block

mode  PROTEST    hunger          hunger_strike, hunger-strike, hunger_striker, fast, fasting, hunger_strikes
mode  PROTEST    riot            riot, rioter, rioting, clash, rampage, loot, looting, looter, stone, molotov, petrol_bomb, firebomb, violent, mob, scuffle, ransack, unrest, firework, brick
mode  PROTEST    vandalize       vandalise, vandalize, vandal, vandalism, deface, graffiti, torch, arson, smash, desecrate, statue, ransack, daub, vandalised, vandalized, paint, swastika
mode  PROTEST    obstruct        block, blockade, barricade, roadblock, road, highway, occupy, obstruct, obstruction, sit-in, human_chain, blocked, occupation, encampment, chain, glue, tractor, tyre, tire, standstill
mode  PROTEST    boycott         boycott, boycotted, shun
mode  PROTEST    strike          strike, striker, walkout, union, worker, stoppage, industrial_action, wage, pay, employee, picket, unionist, go-slow, bandh, hartal, stay-away, picket_line, general_strike, labour_dispute, labor_dispute, salary, work_to_rule
mode  PROTEST    demo            protest, demonstration, demonstrate, rally, march, demonstrator, protester, protestor, street, vigil, slogan, placard, banner, chant, sit-down, marcher, candlelit, dharna, crowd, square, effigy, protest_camp, flag

mode  SANCTION   convict         convict, conviction, sentence, court, judge, guilty, jury, verdict, tribunal, jail, prison, fine, imprisonment, prosecution, appeal_court, death_sentence, damages
mode  SANCTION   expel           expel, expulsion, persona_non_grata, diplomat, kick, eject, expelled, attache, visa, accreditation
mode  SANCTION   withdraw        recall, walk, walkout, storm, peacekeeper, observer, ambassador, envoy, mission, staff, inspector, monitor
mode  SANCTION   discontinue     sanction, embargo, tariff, cut, sever, suspend, tie, relation, aid, cancel, freeze, ban, trade, import, export, duty, halt, treaty, agreement, talk, funding, flight, blacklist, swift, asset, quota, price_cap, airspace, contract, membership, cooperation

mode  MOBILIZE   police          police, riot_police, policeman, policemen, gendarme, gendarmerie, security_force, national_guard, checkpoint, border_guard, swat, cordon, carabinieri, roadblock, police_presence, border_check
mode  MOBILIZE   militia         militia, militiaman, militiamen, rebel, guerrilla, insurgent, paramilitary, volunteer, mercenary, fighter, militant, jihadist, vigilante, separatist, gunmen, training_camp, tribesman, warlord
mode  MOBILIZE   weapons         missile, warship, tank, jet, warplane, aircraft, carrier, fighter_jet, bomber, helicopter, artillery, submarine, destroyer, frigate, drone, rocket, nuclear, weapon, battery, missile_test, radar, vessel, howitzer, launcher, icbm, uranium, centrifuge, warhead, air_defence, air_defense, armour, satellite, arsenal
mode  MOBILIZE   troops          troop, soldier, army, force, marine, military, brigade, battalion, division, reservist, regiment, navy, border, commando, personnel, alert, exercise, drill, paratrooper, conscription, conscript, mobilisation, mobilization, battlegroup, garrison, reinforcement, convoy

mode  COERCE     arrest          arrest, detain, detention, jail, prison, imprison, custody, apprehend, suspect, handcuff, warrant, incarcerate, manhunt, remand, roundup, interrogation, bail, house_arrest, behind_bars
mode  COERCE     cyber           hacker, hack, cyberattack, cyber, cyber_attack, malware, ransomware, website, phishing, spyware, computer, server, ddos, botnet, data_breach, password, firewall, hijacked_account
mode  COERCE     misinformation  disinformation, misinformation, fake_news, propaganda, influence_campaign, false_information, conspiracy_theory, troll, rumour, rumor, smear, meddle, meddling, deepfake, hoax, troll_farm
mode  COERCE     curfew          curfew, indoors
mode  COERCE     martial-law     martial_law, emergency, emergency_rule, emergency_power, military_rule, state_of_siege, military_court, military_tribunal, rule_by_decree
mode  COERCE     censor          newspaper, website, broadcaster, internet, censor, censorship, journalist, media, tv_station, radio, social_media, twitter, facebook, publication, press, broadcast, youtube, vpn, telegram, tiktok, whatsapp, gag_order, newsroom, film, book, blackout
mode  COERCE     deport          deport, deportation, expel, repatriate, exile, banish, migrant, refugee, asylum_seeker, displace, ethnic_cleansing, pushback, expulsion, evict, uproot
mode  COERCE     withhold        withhold, deny, deprive, food, water, electricity, medicine, humanitarian_aid, aid_convoy, fuel, starve, power_supply, ration, starvation, insulin, salary, blockade
mode  COERCE     seize           seize, seizure, confiscate, confiscation, asset, property, demolish, demolition, bulldoze, impound, nationalise, nationalize, land, home, evict, eviction, tanker, ship, vessel, expropriate, expropriation, nationalisation, nationalization, bulldozer, contraband, cash
mode  COERCE     restrict        ban, restrict, restriction, outlaw, prohibit, close, closure, crackdown, party, dissolve, suspend, border, movement, lockdown, disqualify, oust, dismiss, sack, coup, disqualification, purge, dissolution, ballot, autonomy, checkpoint, junta

mode  ASSAULT    suicide-attack  suicide_bomber, suicide_bombing, suicide_attack, suicide_bomb, suicide_attacker, suicide_car_bomb, suicide_blast, suicide_vest, suicide, explosive_vest, suicide_mission, suicide_truck_bomb, human_bomb
mode  ASSAULT    drone           drone, drone_strike, drone_attack, unmanned, uav, uavs, quadcopter, kamikaze_drone, shahed, quadcopters
mode  ASSAULT    unconventional  chemical_weapon, chemical, poison_gas, nerve_agent, nerve_gas, sarin, chlorine, mustard_gas, biological, anthrax, novichok, poison, polonium, ricin, nuclear_bomb, atomic_bomb, white_phosphorus, toxic, mustard, nerve
mode  ASSAULT    crowd-control   tear_gas, teargas, rubber_bullet, water_cannon, pepper_spray, stun_grenade, baton, plastic_bullet, truncheon, rubber_bullets, flash-bang, riot_gear, pellet, sound_bomb, baton_charge, stun_gun, taser
mode  ASSAULT    aerial          air_strike, airstrike, air_raid, warplane, jet, fighter_jet, bombing_raid, air_force, bomber, aircraft, helicopter, gunship, barrel_bomb, aerial, sortie, air_attack, fighter_plane, bombing_campaign, napalm, bombing_run, air_campaign, airdropped_bomb, f-16
mode  ASSAULT    heavy-weapons   artillery, shell, shelling, rocket, missile, mortar, tank, howitzer, bombardment, warship, gunboat, katyusha, torpedo, cluster_bomb, ballistic_missile, cruise_missile, anti-aircraft, rpg, cannon, armour, armor, heavy_weapon, submarine, projectile, grad, barrage, salvo, himars, multiple_rocket_launcher, shellfire
mode  ASSAULT    explosives      bomb, car_bomb, bombing, explosion, explosive, blast, mine, landmine, ied, grenade, roadside_bomb, truck_bomb, detonate, explode, dynamite, bomber, booby-trap, tnt, device, parcel_bomb, letter_bomb
mode  ASSAULT    abduct          abduct, abduction, kidnap, kidnapping, kidnapper, hostage, hijack, hijacker, hijacking, ransom, captive, captor, captivity, kidnapped, abductor, hostage-taker
mode  ASSAULT    sexual          rape, rapist, sexual, sexually, gang-rape, molest, sex_slave, gang_rape, sex_slavery, grope
mode  ASSAULT    torture         torture, torturer, electric_shock, waterboarding, waterboard, torture_chamber, electrode, ill-treatment
mode  ASSAULT    targeted        assassinate, assassination, assassin, execute, execution, hitman, hit_squad, death_squad, firing_squad, contract_killing, extrajudicial, targeted_killing, targeted_strike, gallows
mode  ASSAULT    primitive       knife, stab, stabbing, machete, axe, sword, behead, beheading, stone, arrow, hammer, acid, spear, rock, decapitate, vehicle-ramming, ram, petrol_bomb, molotov_cocktail, knifeman, dagger, blade, cleaver, slit, hack, car-ramming, spike, crossbow
mode  ASSAULT    firearms        gun, gunman, gunmen, gunfire, shoot, shooting, sniper, rifle, pistol, bullet, machine_gun, gunfight, shootout, shot, live_round, live_ammunition, firearm, kalashnikov, ak-47, shooter, small_arms, ambush, handgun, firefight, drive-by, assault_rifle, magazine, marksman, revolver, shotgun
mode  ASSAULT    beat            beat, beating, punch, kick, club, stick, fist, lynch, lynching, flog, flogging, thrash, rough, whip, baton_blow, bludgeon, slap, whipping, mob_justice, belt
mode  ASSAULT    destroy         destroy, destruction, burn, arson, torch, demolish, raze, flatten, ransack, sabotage, ablaze, set_fire, damage, rubble, dynamite, bulldoze, saboteur
