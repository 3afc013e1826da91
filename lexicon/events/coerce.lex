# COERCE: repression short of violence: arrests, seizures, bans, curfews, censorship, deportations, cyber attacks.

# Arrests
arrest R                                          COERCE     arrest
detain R                                          COERCE     arrest
jail R                                            COERCE     arrest
imprison R                                        COERCE     arrest
apprehend R                                       COERCE     arrest
incarcerate R                                     COERCE     arrest
intern R                                          COERCE     arrest
handcuff R                                        COERCE     arrest
re-arrest R                                       COERCE     arrest
rearrest R                                        COERCE     arrest
nab R                                             COERCE     arrest
lock up R                                         COERCE     arrest
round up R                                        COERCE     arrest
haul in R                                         COERCE     arrest
bust R                                            COERCE     arrest
collar R                                          COERCE     arrest
immure R                                          COERCE     arrest
{arrest, detain, jail, imprison, apprehend, seize, capture, nab, hold} R {for, on, over, in, at, during, under} {charge, suspicion, allegation, crime, plot, link, connection, terrorism, protest, raid, treason, murder}  COERCE     arrest
lock up R {for, on, over, in, at, during, under} {charge, suspicion, allegation, crime, plot, link, connection, terrorism, protest, raid, treason, murder}  COERCE     arrest
round up R {for, on, over, in, at, during, under} {charge, suspicion, allegation, crime, plot, link, connection, terrorism, protest, raid, treason, murder}  COERCE     arrest
{capture, seize} R                                COERCE     arrest        needs=$captive weight=0.9
{take, bring, remand, keep, hold} R {into, in} {custody, detention}  COERCE     arrest
{take, hold} R prisoner                           COERCE     arrest
{throw, put, send, cast} R {in, into, to, behind} {jail, prison, bar, gaol, cell, dungeon, labour_camp, labor_camp, camp}  COERCE     arrest
{place, put, keep, hold} R under {arrest, house_arrest, detention, guard}  COERCE     arrest
hold R in {prison, jail, camp, cell}              COERCE     arrest
hold R without {charge, trial}                    COERCE     arrest
hold R                                            COERCE     arrest        weight=0.6 needs={prisoner, detainee, cell, custody, jail} unless=$talks
capture R                                         COERCE     arrest        weight=0.7
take R away                                       COERCE     arrest        weight=0.4
drag R away                                       COERCE     arrest        weight=0.7
lead R away                                       COERCE     arrest        weight=0.4
{order, issue, approve, seek, announce, make, extend, execute, confirm, authorise, authorize} {arrest, arrest_warrant, detention, warrant, incarceration, production_warrant, red_notice, arrest_order} {of, for, against, on} R  COERCE     arrest      sure
{issue, approve, request, seek} {warrant, arrest_warrant} for {arrest, detention} of R  COERCE     arrest  sure
{issue, approve, request, seek} {warrant, warrants} for R  COERCE     arrest  sure
{order, approve, announce, extend, confirm, authorise, authorize} imprisonment {of, for, against, on} R  COERCE     arrest
{order, announce, make} {arrest, detention}       COERCE     arrest
carry out {arrest, detention}                     COERCE     arrest
{issue, obtain, seek} {arrest_warrant, warrant}   COERCE     arrest
order R {arrested, jailed, detained, imprisoned}  COERCE     arrest
{launch, conduct, make, stage} {mass_arrest, arrest, sweep, roundup, round-up, dragnet, manhunt, purge} {of, against, on} R?  COERCE     arrest
carry out {mass_arrest, arrest, sweep, roundup, round-up, dragnet, manhunt, purge} {of, against, on} R?  COERCE     arrest
launch {operation, manhunt} to {arrest, detain, capture, catch} R  COERCE     arrest
hunt R                                            COERCE     arrest        weight=0.4
deny R bail                                       COERCE     arrest
deny bail to R                                    COERCE     arrest
be custody                                        COERCE     arrest        actor=R recipient=A
be bar                                            COERCE     arrest        weight=0.3 actor=R recipient=A
be detention                                      COERCE     arrest        weight=0.7 actor=R recipient=A
languish in {prison, jail, detention}             COERCE     arrest        actor=R recipient=A weight=0.7
be house_arrest                                   COERCE     arrest        actor=R recipient=A
the {arrest, detention, imprisonment, jailing, incarceration, apprehension, capture} of R  COERCE     arrest
the {arrest, detention, imprisonment} of R by A   COERCE     arrest
the {arrest, detention, imprisonment} by A of R   COERCE     arrest
the {arrest, detention} {in, at} R                COERCE     arrest        weight=0.5
the mass_arrest                                   COERCE     arrest        weight=0.5
the arrest_warrant {for, against} R               COERCE     arrest
the arrest                                        COERCE     arrest        weight=0.3

# Seizure
confiscate R                                      COERCE     seize
impound R                                         COERCE     seize
expropriate R                                     COERCE     seize
nationalise R                                     COERCE     seize
nationalize R                                     COERCE     seize
commandeer R                                      COERCE     seize
requisition R                                     COERCE     seize
sequester R                                       COERCE     seize
sequestrate R                                     COERCE     seize
repossess R                                       COERCE     seize
annex R                                           COERCE     seize
{seize, confiscate, impound, expropriate, commandeer, intercept, appropriate, grab, loot} $property {of, from, in, 's} R  COERCE     seize
take over $property {of, from, in, 's} R          COERCE     seize
{seize, intercept} R                              COERCE     seize         weight=0.8 needs={asset, vessel, ship, tanker, cargo, drug, cocaine, company, shipment, bank_account}
take over R                                       COERCE     seize         weight=0.8 needs={asset, vessel, ship, tanker, cargo, drug, cocaine, company, shipment, bank_account}
{seize, confiscate, impound} X from R             COERCE     seize
seize R                                           COERCE     seize         weight=0.6
{demolish, bulldoze, raze, dismantle} {home, house, building, village, church, mosque, shop, camp, shelter, structure, property, settlement, shack} {of, in, 's} R  COERCE     seize
knock down {home, house, building, village, church, mosque, shop, camp, shelter, structure, property, settlement, shack} {of, in, 's} R  COERCE     seize
pull down {home, house, building, village, church, mosque, shop, camp, shelter, structure, property, settlement, shack} {of, in, 's} R  COERCE     seize
tear down {home, house, building, village, church, mosque, shop, camp, shelter, structure, property, settlement, shack} {of, in, 's} R  COERCE     seize
demolish R                                        COERCE     seize
bulldoze R                                        COERCE     seize
{raid, search, storm, ransack} {home, house, office, headquarters, newspaper, studio, apartment, residence, premise, newsroom, shop} {of, in, 's} R?  COERCE     seize         needs={police, agent, officer, authority, soldier, troop, force} weight=0.9
{board, intercept} R                              COERCE     seize         weight=0.9 needs={ship, vessel, boat, tanker, flotilla}
{seize, take} control of {company, bank, charity, business, newspaper, station, plant, school} {of, in, by} R?  COERCE     seize
{seize, take} control of R                        COERCE     seize         needs={company, bank, charity, business, newspaper} weight=0.9
occupy {office, building, premise} {of, in} R?    COERCE     seize         weight=0.7
take over {office, building, premise} {of, in} R?  COERCE     seize         weight=0.7
evict R                                           COERCE     seize
evict R from X                                    COERCE     seize
steal X from R                                    COERCE     seize         weight=0.6
the {confiscation, seizure, expropriation, nationalisation, nationalization, demolition, impoundment} of {$property, $building} {from, in, of} R?  COERCE     seize
the {confiscation, expropriation, nationalisation, nationalization, eviction} of R  COERCE     seize
the seizure of R                                  COERCE     seize         weight=0.8

# Bans and restrictions
ban R                                             COERCE     restrict
outlaw R                                          COERCE     restrict
prohibit R                                        COERCE     restrict
proscribe R                                       COERCE     restrict
criminalise R                                     COERCE     restrict
criminalize R                                     COERCE     restrict
disband R                                         COERCE     restrict
dissolve R                                        COERCE     restrict
deregister R                                      COERCE     restrict
disqualify R                                      COERCE     restrict
suppress R                                        COERCE     restrict
repress R                                         COERCE     restrict
oppress R                                         COERCE     restrict
persecute R                                       COERCE     restrict
disenfranchise R                                  COERCE     restrict
subjugate R                                       COERCE     restrict
quarantine R                                      COERCE     restrict
segregate R                                       COERCE     restrict
marginalise R                                     COERCE     restrict
marginalize R                                     COERCE     restrict
purge R                                           COERCE     restrict
silence R                                         COERCE     restrict
harass R                                          COERCE     restrict
muzzle R                                          COERCE     restrict
stifle R                                          COERCE     restrict
quell R                                           COERCE     restrict
{ban, bar, block, stop, prohibit, forbid, prevent, disqualify, suspend, restrain, exclude, discourage} R from X  COERCE     restrict
{ban, bar, prevent, stop, forbid, prohibit, block} R from {run, stand, leave, travel, protest, vote, work, hold, speak, contest, participate, demonstrate, march, gather, register}  COERCE     restrict
{forbid, prohibit} R to X                         COERCE     restrict
{ban, outlaw, prohibit, forbid, restrict, curb, limit, suspend, criminalise, criminalize} {protest, demonstration, rally, gathering, party, assembly, travel, movement, opposition, organisation, organization, union, group, ngo, strike, religion, abortion, march, veil, burqa, headscarf, practice, political_party, activity, sale, use, event, prayer} {of, by, in, on, from} R?  COERCE     restrict
{restrict, curtail, curb, limit} {movement, freedom, right, access, activity, power, liberty, travel} {of, to, for, 's} R?  COERCE     restrict
restrict R                                        COERCE     restrict      weight=0.6
{impose, introduce, announce, enact, declare, place, tighten, extend, reimpose, enforce, order, adopt} $restriction {on, against, for, in} R  COERCE     restrict
impose $restriction                               COERCE     restrict
introduce $restriction                            COERCE     restrict
announce $restriction                             COERCE     restrict
tighten $restriction                              COERCE     restrict
reimpose $restriction                             COERCE     restrict
enforce $restriction                              COERCE     restrict
{impose, declare, order, extend, enforce, reimpose} {lockdown, quarantine, ban} {on, in, across, over} R?  COERCE     restrict
{close, shut, seal, block} {border, school, university, crossing, frontier, mosque, church, office, checkpoint, port, airport, road, shop, business, ngo, charity, airspace, market, bank, crossing_point, organisation, organization} {with, to, in, of, into, between, for} R?  COERCE     restrict
shut down {border, school, university, crossing, frontier, mosque, church, office, checkpoint, port, airport, road, shop, business, ngo, charity, airspace, market, bank, crossing_point, organisation, organization} {with, to, in, of, into, between, for} R?  COERCE     restrict
close down {border, school, university, crossing, frontier, mosque, church, office, checkpoint, port, airport, road, shop, business, ngo, charity, airspace, market, bank, crossing_point, organisation, organization} {with, to, in, of, into, between, for} R?  COERCE     restrict
{close, seal, shut} off {border, area, city, district} {with, to, of} R?  COERCE     restrict
{shut, close} down R                              COERCE     restrict
close R                                           COERCE     restrict      weight=0.4
{dissolve, suspend, prorogue} {parliament, constitution, government, assembly, council, party, cabinet, court, legislature} {of, in} R?  COERCE     restrict
suspend R                                         COERCE     restrict      weight=0.6
suspend R from {office, post, duty}               COERCE     restrict
{fire, remove, purge, suspend, replace, demote} R  COERCE     restrict      weight=0.8 needs=$official
dismiss R                                         COERCE     restrict      weight=0.8
sack R                                            COERCE     restrict      weight=0.8
unseat R                                          COERCE     restrict      weight=0.8
dethrone R                                        COERCE     restrict      weight=0.8
{remove, oust, suspend, dismiss, strip, force} R from {office, power, post, position, government, presidency, job}  COERCE     restrict
drive R from {office, power, government, presidency, job}  COERCE     restrict
strip R of {immunity, citizenship, power, title, nationality, right, licence, license, passport}  COERCE     restrict
crack down {on, against} R                        COERCE     restrict
clamp down {on, against} R                        COERCE     restrict
{launch, order, intensify, begin, continue, wage, unleash} {crackdown, clampdown, purge, repression} {on, against, of, in} R?  COERCE     restrict
step up {crackdown, clampdown, purge, repression} {on, against, of, in} R?  COERCE     restrict
{suppress, quell, crush, quash, disperse} {protest, demonstration, rebellion, uprising, dissent, revolt, rally, unrest, mutiny, opposition, riot, strike, coup, crowd, sit-in} {in, of, by, against} R?  COERCE     restrict
put down {protest, demonstration, rebellion, uprising, dissent, revolt, rally, unrest, mutiny, opposition, riot, strike, coup, crowd, sit-in} {in, of, by, against} R?  COERCE     restrict
stamp out {protest, demonstration, rebellion, uprising, dissent, revolt, rally, unrest, mutiny, opposition, riot, strike, coup, crowd, sit-in} {in, of, by, against} R?  COERCE     restrict
break up {protest, demonstration, rebellion, uprising, dissent, revolt, rally, unrest, mutiny, opposition, riot, strike, coup, crowd, sit-in} {in, of, by, against} R?  COERCE     restrict
break up R                                        COERCE     restrict      needs=$protester weight=0.9
disperse R                                        COERCE     restrict      sure needs={$police, $troops, guard}
disperse R                                        COERCE     restrict
force R {to, into, off, out} X                    COERCE     restrict      weight=0.6
force R to {land, leave, resign, move, close, sell, sign, return, wait, work}  COERCE     restrict
force R out of X                                  COERCE     restrict
coerce R into X                                   COERCE     restrict
{spy, eavesdrop} on R                             COERCE     restrict
{monitor, bug, tap, wiretap} {phone, call, communication, email, conversation} {of, by, 's} R  COERCE     restrict
{place, put, keep, hold} R under {surveillance, quarantine, lockdown}  COERCE     restrict
{revoke, suspend, withdraw, cancel} {licence, license, passport, citizenship, visa, registration, permit, autonomy, special_status, residency} {of, for, from, 's} R  COERCE     restrict
{rig, steal} {election, vote}                     COERCE     restrict      weight=0.7
{postpone, cancel, annul, delay} {election, vote, referendum, poll} {in, to} X?  COERCE     restrict      weight=0.5 context=election
{impose, levy} tax on R                           COERCE     restrict      weight=0.6
levy fine on R                                    COERCE     restrict      weight=0.6
{impose, introduce} direct_rule {on, in, over} R?  COERCE     restrict
discriminate against R                            COERCE     restrict
{recruit, conscript} {child, child_soldier}       COERCE     restrict      weight=0.7
the {ban, restriction, crackdown, clampdown} {on, against} R  COERCE     restrict
the {ban, restriction, crackdown, clampdown} by A {on, against} R  COERCE     restrict
the {persecution, repression, oppression, harassment, suppression, dismissal, ouster, sacking, disqualification} of R  COERCE     restrict
the {closure, closing} of {border, school, crossing, office, university} {with, in, to} R?  COERCE     restrict
the dissolution of {parliament, party, assembly}  COERCE     restrict

# Censorship
censor R                                          COERCE     censor
gag R                                             COERCE     censor
{censor, gag, muzzle, silence} {press, media, newspaper, journalist, internet, report, broadcast, book, film, news, critic} {in, of} R?  COERCE     censor
{block, ban, suspend, close, restrict, censor, jam, pull, shut, outlaw, filter, remove} {website, newspaper, internet, social_media, broadcast, twitter, facebook, youtube, access, station, channel, broadcaster, television, magazine, publication, book, film, media_outlet, radio_station, app, tiktok, whatsapp, media, telegram, tv_station, radio, site, internet_access, network, press, song, news_agency, outlet} {of, in, from, to, for} R?  COERCE     censor
shut down {website, newspaper, internet, social_media, broadcast, twitter, facebook, youtube, access, station, channel, broadcaster, television, magazine, publication, book, film, media_outlet, radio_station, app, tiktok, whatsapp, media, telegram, tv_station, radio, site, internet_access, network, press, song, news_agency, outlet} {of, in, from, to, for} R?  COERCE     censor
close down {website, newspaper, internet, social_media, broadcast, twitter, facebook, youtube, access, station, channel, broadcaster, television, magazine, publication, book, film, media_outlet, radio_station, app, tiktok, whatsapp, media, telegram, tv_station, radio, site, internet_access, network, press, song, news_agency, outlet} {of, in, from, to, for} R?  COERCE     censor
cut off {website, newspaper, internet, social_media, broadcast, twitter, facebook, youtube, access, station, channel, broadcaster, television, magazine, publication, book, film, media_outlet, radio_station, app, tiktok, whatsapp, media, telegram, tv_station, radio, site, internet_access, network, press, song, news_agency, outlet} {of, in, from, to, for} R?  COERCE     censor
take down {website, newspaper, internet, social_media, broadcast, twitter, facebook, youtube, access, station, channel, broadcaster, television, magazine, publication, book, film, media_outlet, radio_station, app, tiktok, whatsapp, media, telegram, tv_station, radio, site, internet_access, network, press, song, news_agency, outlet} {of, in, from, to, for} R?  COERCE     censor
take off {website, newspaper, internet, social_media, broadcast, twitter, facebook, youtube, access, station, channel, broadcaster, television, magazine, publication, book, film, media_outlet, radio_station, app, tiktok, whatsapp, media, telegram, tv_station, radio, site, internet_access, network, press, song, news_agency, outlet} {of, in, from, to, for} R?  COERCE     censor
order R to suspend {publication, broadcast}       COERCE     censor
{order, force} {newspaper, broadcaster, station, magazine} to {close, suspend, stop, shut} X?  COERCE     censor
{halt, stop} {publication, broadcast} of R        COERCE     censor
{take, pull} R off air                            COERCE     censor
ban {journalist, reporter, correspondent} from X  COERCE     censor
{revoke, withdraw, suspend} {press_card, accreditation, broadcasting_licence} {of, from} R  COERCE     censor
impose {censorship, news_blackout, media_blackout, reporting_restriction, blackout} {on, over, in} R?  COERCE     censor
the censorship {of, in} R?                        COERCE     censor
the {ban, closure} {of, on} {newspaper, website, broadcaster, tv_station, internet} in R?  COERCE     censor

# Curfew, emergency and martial law
{impose, declare, announce, order, extend, enforce, clamp, introduce, reimpose, slap, set, tighten, implement, place} curfew {on, in, across, over, throughout, for} R?  COERCE     curfew
{impose, declare, extend, enforce} {night-time_curfew, overnight_curfew}  COERCE     curfew
place R under curfew                              COERCE     curfew
put R under curfew                                COERCE     curfew
{confine, restrict} R to {home, house, barracks}  COERCE     curfew
order R to stay {indoors, home}                   COERCE     curfew
the curfew {in, on, across} R                     COERCE     curfew
the curfew                                        COERCE     curfew        weight=0.4
{impose, declare, announce, extend, proclaim, decree, invoke, introduce, prolong, enforce, order, renew, approve} {$emergency, emergency_power} {in, on, across, over, throughout, for, against} R?  COERCE     martial-law   sides
{impose, declare, announce, extend, proclaim, decree, introduce, prolong, approve} state of {emergency, siege, exception, alert, war} {in, on, across, over, for} R?  COERCE     martial-law   sides
{place, put} R under {martial_law, emergency, emergency_rule, military_rule}  COERCE     martial-law
the {imposition, declaration} of {martial_law, emergency, emergency_rule} in R?  COERCE     martial-law
the martial_law in R?                             COERCE     martial-law
the state of {emergency, siege} in R?             COERCE     martial-law   weight=0.6

# Deportation and flight
deport R                                          COERCE     deport
banish R                                          COERCE     deport
exile R                                           COERCE     deport
expatriate R                                      COERCE     deport
uproot R                                          COERCE     deport
resettle R                                        COERCE     deport
{deport, banish, exile} R {from, to, across} X    COERCE     deport
send R back                                       COERCE     deport        needs=$refugee
turn R back                                       COERCE     deport        needs=$refugee
push R back                                       COERCE     deport        needs=$refugee
drive out R                                       COERCE     deport        needs=$refugee
repatriate R                                      COERCE     deport        weight=0.6
expel R                                           COERCE     deport        weight=0.7 needs={resident, villager, family, minority, population, migrant, refugee}
{displace, force, remove, chase, evict} R from {home, house, village, land, area, town, country, city, neighbourhood, neighborhood, settlement}  COERCE     deport
{drive, clear} R from {home, house, land, country, settlement}  COERCE     deport        sure unless=$weather
displace R                                        COERCE     deport        sure unless=$weather
{force, drive} R {into, to} {exile, flee}         COERCE     deport
drive out R                                       COERCE     deport        weight=0.8
{send, return} $refugee back to R?                COERCE     deport
ethnically_cleanse R                              COERCE     deport
the {deportation, banishment, displacement} of R  COERCE     deport
the deportation {to, from} R                      COERCE     deport
the expulsion of $refugee from R?                 COERCE     deport
the ethnic_cleansing {of, in} R?                  COERCE     deport

# Things withheld
withhold X from R                                 COERCE     withhold
{deny, refuse} R {water, food, medicine, treatment, access, right, care, vaccine, electricity, medical_care, education}  COERCE     withhold
{deprive, rob, starve} R of X                     COERCE     withhold
starve R                                          COERCE     withhold      sure unless={drought, famine, animal, cattle}
{deny, withhold, refuse} {water, food, medicine, access, treatment, medical_care, aid_access} {to, from} R  COERCE     withhold
{cut, stop, block, restrict} {water, electricity, power, gas, food, fuel, water_supply, gas_supply, electricity_supply, power_supply, supply_route, food_supply, telephone, communication, phone_line, service, supply_line} {to, for, in, of, from} R  COERCE     withhold
cut off {water, electricity, power, gas, food, fuel, water_supply, gas_supply, electricity_supply, power_supply, supply_route, food_supply, telephone, communication, phone_line, service, supply_line} {to, for, in, of, from} R  COERCE     withhold
shut off {water, electricity, power, gas, food, fuel, water_supply, gas_supply, electricity_supply, power_supply, supply_route, food_supply, telephone, communication, phone_line, service, supply_line} {to, for, in, of, from} R  COERCE     withhold
turn off {water, electricity, power, gas, food, fuel, water_supply, gas_supply, electricity_supply, power_supply, supply_route, food_supply, telephone, communication, phone_line, service, supply_line} {to, for, in, of, from} R  COERCE     withhold
switch off {water, electricity, power, gas, food, fuel, water_supply, gas_supply, electricity_supply, power_supply, supply_route, food_supply, telephone, communication, phone_line, service, supply_line} {to, for, in, of, from} R  COERCE     withhold
{block, obstruct, prevent, impede, hamper, divert, stop, hinder, restrict} {aid, aid_convoy, convoy, humanitarian_aid, relief, humanitarian_access, delivery, aid_delivery, relief_supply, aid_worker, access, humanitarian_assistance, food_aid} {to, from, into, for, in} R?  COERCE     withhold
hold up {aid, aid_convoy, convoy, humanitarian_aid, relief, humanitarian_access, delivery, aid_delivery, relief_supply, aid_worker, access, humanitarian_assistance, food_aid} {to, from, into, for, in} R?  COERCE     withhold
the {denial, withholding} of {food, water, access, aid, treatment} to R?  COERCE     withhold

# Lies spread, networks attacked
{spread, disseminate, publish, circulate, peddle, push, sow, broadcast, promote, fabricate, plant} {disinformation, misinformation, fake_news, false_news, propaganda, lie, rumour, rumor, falsehood, false_information, conspiracy_theory, false_claim} {against, about, in, to, on, among} R?  COERCE     misinformation
{meddle, interfere} in {election, vote, referendum, politics, campaign, affair} {of, in, 's} R?  COERCE     misinformation
{meddle, interfere} in R                          COERCE     misinformation
{wage, run, launch, conduct, orchestrate, mount} {disinformation_campaign, propaganda_campaign, misinformation_campaign, influence_operation, influence_campaign, smear_campaign, information_war, propaganda_war, disinformation} {against, in, on} R?  COERCE     misinformation
smear R                                           COERCE     misinformation
deceive R                                         COERCE     misinformation  weight=0.5
mislead R                                         COERCE     misinformation  weight=0.4
{manipulate, influence} {election, opinion} {in, of} R?  COERCE     misinformation  weight=0.8
influence vote {in, of} R?                        COERCE     misinformation  weight=0.8
the {disinformation, disinformation_campaign, misinformation, propaganda} {against, about} R?  COERCE     misinformation
the {interference, meddling} in {election, affair, vote} of R?  COERCE     misinformation
hack R                                            COERCE     cyber
phish R                                           COERCE     cyber
hack {website, computer, network, email, server, system, account, database, phone} {of, in, 's} R?  COERCE     cyber
{hack, break} into {computer, network, email, server, system, account, database, website, phone} {of, at, 's} R?  COERCE     cyber
hack into R                                       COERCE     cyber
{launch, conduct, mount, stage, wage, commit, unleash, order, direct} {cyberattack, cyber_attack, cyber-attack, cyber_warfare, cyberwar, cyberwarfare, hacking_attack, cyber_war, cyber_operation, cyber_strike, ddos_attack, ransomware_attack, hack, cyber_espionage, phishing_attack, denial-of-service_attack, malware_attack} {on, against, at, in} R?  COERCE     cyber
carry out {cyberattack, cyber_attack, cyber-attack, cyber_warfare, cyberwar, cyberwarfare, hacking_attack, cyber_war, cyber_operation, cyber_strike, ddos_attack, ransomware_attack, hack, cyber_espionage, phishing_attack, denial-of-service_attack, malware_attack} {on, against, at, in} R?  COERCE     cyber
{infect, disable, cripple, deface, breach, disrupt, crash, paralyse} {website, network, computer, server, system, power_grid} {of, in, at, 's} R?  COERCE     cyber         needs={hacker, cyber, virus, malware, hack, cyberattack, ransomware, online, worm, trojan, spyware}
take down {website, network, computer, server, system, power_grid} {of, in, at, 's} R?  COERCE     cyber         needs={hacker, cyber, virus, malware, hack, cyberattack, ransomware, online, worm, trojan, spyware}
bring down {website, network, computer, server, system, power_grid} {of, in, at, 's} R?  COERCE     cyber         needs={hacker, cyber, virus, malware, hack, cyberattack, ransomware, online, worm, trojan, spyware}
knock offline {website, network, computer, server, system, power_grid} {of, in, at, 's} R?  COERCE     cyber         needs={hacker, cyber, virus, malware, hack, cyberattack, ransomware, online, worm, trojan, spyware}
{steal, leak} {data, email, secret, file, information} {from, of} R  COERCE     cyber         weight=0.7
target R with {malware, spyware, ransomware, virus, phishing}  COERCE     cyber
jam {signal, radar, gps} {of, in} R?              COERCE     cyber
the {cyberattack, cyber_attack, cyber-attack, hacking, hack} {on, against, of} R  COERCE     cyber
the {cyberattack, cyber_attack, cyber-attack} by A {on, against} R  COERCE     cyber

# Arrests
pick up R                                         COERCE     arrest        weight=0.8 needs={secret_police, security_service, intelligence_agent, security_agent, plainclothes, security_force, detective, policeman, police, officer, soldier, agent, gendarme, militia, activist, protester, demonstrator, dissident, journalist, reporter, suspect, lawmaker, opposition, militant, student, custody, police_station, cell} unless={phone, pace, vote, bill, bag, wallet, body, corpse, passenger, survivor, signal, award, prize, trail, scent, rubbish, gun, weapon, debris}
remand R {to, at, in} {prison, jail, custody, detention}  COERCE     arrest        sure
remand R                                          COERCE     arrest        sure weight=0.95
{track, hunt, chase} down R                       COERCE     arrest        weight=0.9 needs={police, detective, security_force, agent, interpol, authority} unless={kill, shoot, killed}
{swoop, pounce} on R                              COERCE     arrest        weight=0.9 needs={police, agent, officer, security_force}
{bundle, force, push, shove, drag} R into {police_van, police_car, police_vehicle, police_bus}  COERCE     arrest
{hold, keep, place, put} R in {solitary_confinement, isolation, pretrial_detention, pre-trial_detention, administrative_detention, detention_camp, detention_centre, detention_center}  COERCE     arrest
{hold, keep} R                                    COERCE     arrest        needs=incommunicado
{keep, leave} R behind bar                        COERCE     arrest
{refuse, deny} R {bail, parole}                   COERCE     arrest
{jail, detain, hold, remand, imprison} R          COERCE     arrest        needs={pending_trial, awaiting_trial}
{bust, dismantle, smash, crack} {ring, cell, network, gang, smuggling_ring, terror_cell, terrorist_cell, spy_ring, cartel, trafficking_ring, drug_ring} {of, in} R?  COERCE     arrest
break up {ring, cell, network, gang, smuggling_ring, terror_cell, terrorist_cell, spy_ring, trafficking_ring} {of, in} R?  COERCE     arrest
the {roundup, round-up, mass_detention, internment, rearrest} of R  COERCE     arrest
the raid {on, at} {home, house, office, newspaper, mosque, headquarters, newsroom, flat, party_office} {of, in} R?  COERCE     seize         needs={police, officer, agent, prosecutor, tax, anti-corruption, fbi} weight=0.9
be {incommunicado, behind_bar}                    COERCE     arrest        actor=R recipient=A weight=0.8
fit R with {ankle_tag, ankle_bracelet, electronic_tag, electronic_bracelet, ankle_monitor}  COERCE     arrest        weight=0.9

# Goods and homes taken
{seize, confiscate, intercept} {ton, tonne, kilo, kilogram, kg, haul, cache, stash, shipment, consignment, load} of {drug, cocaine, heroin, cannabis, methamphetamine, weapon, ammunition, explosive, ivory, arms, opium, oil, fuel, gold, cash, fertiliser} {in, from, at} R?  COERCE     seize
{strip, dispossess, divest, rob} R of {land, property, home, asset, farm, house, wealth}  COERCE     seize
{take, grab, expropriate} {property, home, house, farm, asset, livestock, cattle, pasture, farmland} from R  COERCE     seize
{take, seize, grab, expropriate} {land, farmland, pasture, farm, plot, ranch} from R  COERCE     seize         needs={farmer, villager, peasant, indigenous, tribe, owner, farmers, settler, herder}
{collect, extort, exact, levy} {tax, protection_money, bribe, toll, fee} from R  COERCE     seize         weight=0.9
extort R                                          COERCE     seize         weight=0.8
extort $money from R                              COERCE     seize
{tow, escort, divert, force} {boat, ship, vessel, tanker, trawler, plane} {to, into} {port, harbour, harbor, base, airport}  COERCE     seize         weight=0.8 needs={navy, coast_guard, commando, patrol, seize, intercept, jet}
{padlock, shutter} {office, shop, newspaper, premise, school, church, mosque, newsroom, ngo} {of, in} R?  COERCE     restrict      weight=0.9 unless={protest, strike, solidarity}
{demolish, bulldoze, raze, flatten, clear} {slum, shanty_town, shantytown, encampment, camp, squatter_camp, tent, orchard, olive_tree, neighbourhood} {of, in, near} R?  COERCE     seize         needs={authority, police, government, army, soldier, official, bulldozer, council, settler}
take over {oil_field, mine, bank, company, refinery, plantation, railway, airline, plant} {of, in} R  COERCE     seize         weight=0.8 needs={government, state, decree, army, troop, nationalise, nationalize, regime, militia}
the {nationalisation, nationalization, expropriation, seizure, takeover, confiscation} of {mine, bank, company, oil_field, land, farm, refinery, tanker, ship, vessel, passport} {in, of, from} R?  COERCE     seize         weight=0.9

# Bans, purges, pressure
{restrict, confine} R to {camp, compound, base, hotel, embassy, island, ghetto}  COERCE     restrict
{impose, tighten, introduce, extend, reimpose} {visa_requirement, dress_code, gag_order, blasphemy_law, cap, exit_ban, entry_ban, news_ban, exit_visa} {on, for, in, against} R  COERCE     restrict
{force, order, compel} R to {wear, convert, marry, veil, kneel, confess, recite, pray, dig, strip, parade, vacate, demolish, undress}  COERCE     restrict
{force, compel} R to renounce                     COERCE     restrict
{forcibly_convert, forcibly_sterilise, forcibly_sterilize, sterilise, sterilize, forcibly_marry, forcibly_conscript, forcibly_recruit, press-gang} R  COERCE     restrict
{falsify, doctor, manipulate, rig, fix, alter} {result, vote_count, tally, electoral_roll, count, vote, ballot, election_result, poll} {in, of, for} R?  COERCE     restrict      context=election weight=0.9
{stuff, burn, seize, steal} {ballot_box, ballot, ballot_paper} {in, at, across} R?  COERCE     restrict      context=election weight=0.9
buy {vote, voter} {in, of, for, with} X?          COERCE     restrict      context=election weight=0.8
{bar, ban, disqualify, block, exclude, strike} R {from, off} {ballot, election, race, contest, vote, candidacy, office, politics, poll, running}  COERCE     restrict      context=election
{lock, pin} down {city, town, district, campus, region, neighbourhood, village} {in, of} R?  COERCE     restrict      weight=0.8
{block, stop, halt, intercept} {bus, flotilla, motorcade, marcher, rally, march, procession, caravan} {of, from, at, to, in} R  COERCE     restrict      needs={police, soldier, army, navy, authority, security_force, border_guard} weight=0.9
{besiege, surround, encircle} {home, house, compound, residence, party_headquarters} of R  COERCE     restrict      needs={police, soldier, security_force, agent} weight=0.9
{raid, storm, search} {compound, party_headquarters} of R  COERCE     restrict      needs={police, soldier, security_force, agent} weight=0.9
{snoop, surveil} {on} R                           COERCE     restrict      weight=0.9
{wiretap, surveil, bug} R                         COERCE     restrict
{install, impose, appoint, name} {puppet_government, military_governor, administrator, junta, military_government, puppet_regime, viceroy} {in, on, over, for} R  COERCE     restrict      weight=0.9
{storm, seize, take, occupy} {state_television, presidential_palace, state_tv, state_radio, parliament_building, government_building} {in, of} R?  COERCE     restrict      needs={soldier, coup, junta, mutineer, officer, plotter, troop} weight=0.9
{purge, suspend, oust} {general, judge, prosecutor, governor, mayor, army_chief, civil_servant, academic, election_chief, central_bank_governor} {in, of, from, over} R?  COERCE     restrict      weight=0.9
{dismiss, sack} {civil_servant, academic, election_chief, central_bank_governor} {in, of, from, over} R?  COERCE     restrict      weight=0.9
{outlaw, criminalise, criminalize, ban, prohibit} {dissent, criticism, homosexuality, same-sex_marriage, blasphemy, conversion, trade_union, begging, gay_marriage, circumcision, minaret, burkini, niqab, hijab} {in, by, of} R?  COERCE     restrict
{kettle, corral, pen} R                           COERCE     restrict      needs={police, officer, riot_police} weight=0.9
the {banning, outlawing, proscription, disbanding, silencing, subjugation, disenfranchisement, marginalisation, muzzling, purge} of R  COERCE     restrict      weight=0.9

# Press and networks
{throttle, disable, disrupt, slow, firewall, sever, cut} {internet, social_media, mobile_internet, internet_access, phone_network, mobile_network, communication, telegram, whatsapp, vpn, broadband} {in, across, to, of} R?  COERCE     censor
{seize, confiscate, pulp, burn, recall} {newspaper, copy, print_run, magazine, camera, footage, press_card, transmitter, press, notebook, recording} {of, from, at, in} R?  COERCE     censor        needs={police, soldier, authority, agent, censor, government, officer, official} weight=0.9
{delete, scrub, remove, erase, block} {post, tweet, video, article, account, comment, hashtag, search_result} {of, about, on, by} R?  COERCE     censor        needs={censor, authority, government, regulator, ministry, weibo, state} weight=0.7
{suspend, revoke, cancel, withdraw, refuse} {licence, license, broadcasting_licence, broadcast_licence, registration, frequency} {of, for, to} {broadcaster, station, newspaper, channel, tv_station, radio_station, tv_channel, outlet, magazine} {in, of} R?  COERCE     censor
{ban, bar, forbid, prohibit} {interview, coverage, reporting, mention, screening, song, performance, filming, live_broadcast, photograph} {of, by, on, with, about} R  COERCE     censor
{pull, drop, cancel, block, axe} {programme, show, film, interview, broadcast, screening, exhibition, play} {by, of, about, on} R?  COERCE     censor        needs={government, ministry, authority, regulator, censor, state_television} weight=0.7
{order, tell, force, pressure} {journalist, newspaper, broadcaster, platform, website, editor, twitter, facebook, google, apple} to {remove, delete, block, censor, pull, retract, suppress} X?  COERCE     censor
{take, force, knock, pull} {station, channel, broadcaster, network, radio, tv_station} off air {in, by} X?  COERCE     censor
the {blocking, banning, suspension, closure, shutdown, jamming, raid} of {website, newspaper, internet, social_media, twitter, facebook, broadcaster, radio_station, tv_station, magazine, outlet, telegram, tiktok, signal} {in, of} R?  COERCE     censor
the {internet_shutdown, internet_blackout, news_blackout, communications_blackout, media_blackout, media_crackdown, gag_order} {on, across} R?  COERCE     censor
the {gagging, muzzling, silencing, censoring} of {journalist, press, media, critic, editor} in R?  COERCE     censor

# Curfew and emergency
be curfew {in, since, after, for} X?              COERCE     curfew        actor=R recipient=A weight=0.8
keep R indoors                                    COERCE     curfew        weight=0.7 needs={police, soldier, army, curfew, authority}
{ban, restrict, forbid, prohibit} {movement, travel, going} {at, during, after, between} {night, dark, hour, dusk, sunset}  COERCE     curfew        weight=0.9
{force, order, tell} R to {stay, remain} {indoors, home, inside}  COERCE     curfew        weight=0.9
the {imposition, declaration, extension, announcement, enforcement} of curfew {in, on, across} R?  COERCE     curfew
the {imposition, declaration, extension, announcement, enforcement} of curfew by A {in, on, across} R?  COERCE     curfew
the {dusk-to-dawn_curfew, night_curfew, 24-hour_curfew, overnight_curfew, nighttime_curfew} {in, on, across} R?  COERCE     curfew
rule by decree {in} R?                            COERCE     martial-law   weight=0.8
{suspend, abrogate, annul} {civil_right, civil_liberty, habeas_corpus, democracy, basic_right, fundamental_right, rule_of_law} {in, of, for} R?  COERCE     martial-law   weight=0.95
{put, place, bring} R under {military_control, army_control, military_administration, martial_law, emergency_law, direct_rule, state_of_siege}  COERCE     martial-law
be {martial_law, emergency_rule, military_rule, emergency_law} {since, in, for} X?  COERCE     martial-law   actor=R recipient=A
{hand, give, grant} {military, army, soldier, security_force, police} {sweeping_power, emergency_power, special_power, wide_power, extra_power} {in, to} R?  COERCE     martial-law   weight=0.8
try R in {military_court, military_tribunal}      COERCE     martial-law   weight=0.8
try R before {military_court, military_tribunal}  COERCE     martial-law   weight=0.8
the {imposition, declaration, extension, proclamation, introduction, renewal} of {military_rule, martial_law, emergency_law, emergency_power} {in, on} R?  COERCE     martial-law
the {imposition, declaration, extension, proclamation, renewal} of state of emergency in R?  COERCE     martial-law

# People driven out
{send, fly, ship, bus, return, truck} R back {to, across} X?  COERCE     deport        needs=$refugee weight=0.9
{clear, empty, dismantle, evacuate} {camp, settlement, squat, slum, jungle, shelter} {of, in, at, near} R?  COERCE     deport        needs={police, authority, bulldozer, migrant, refugee, roma, eviction} weight=0.9
{forcibly_relocate, forcibly_transfer, forcibly_displace, forcibly_resettle, forcibly_return, forcibly_move, forcibly_evict, forcibly_remove, forcibly_deport} R  COERCE     deport
{depopulate, empty} {village, town, area, district} {of, in} R?  COERCE     deport        weight=0.7 needs={$troops, $militia, regime}
{force, drive, push, chase} R {across, over} {border, frontier, river, line}  COERCE     deport
turn R away {at, from, on} {border, crossing, port, airport, frontier}  COERCE     deport
{turn, push} {boat, dinghy, migrant_boat, raft, ship} back {to, from, off} X?  COERCE     deport
the {eviction, removal, transfer, relocation, deportation, pushback, refoulement, expulsion, forced_displacement, uprooting} of {$refugee, villager, resident, palestinian, family, minority, population, child} {to, from, in} R?  COERCE     deport        weight=0.9

# Things withheld
{cut, sever} off R from {food, water, aid, supply, power, electricity, medicine, help, humanitarian_aid}  COERCE     withhold
leave R without {food, water, electricity, power, medicine, aid, fuel, heating}  COERCE     withhold      weight=0.7 unless={$weather, storm, flood, failure, accident, outage}
{block, delay, stop, hold, obstruct, impede, loot} {aid_convoy, relief_convoy, aid_truck, aid_ship, ambulance, medical_team, evacuation, humanitarian_corridor, aid_shipment, food_convoy, medical_supply} {to, from, in, for, into, of} R?  COERCE     withhold
turn {aid_convoy, relief_convoy, aid_truck, aid_ship, ambulance, food_convoy, truck} back {at, from} X?  COERCE     withhold      needs={aid, relief, humanitarian, food, un, red_cross}
{withhold, retain} {salary, wage, tax_revenue, pension, food_ration, passport, customs_revenue, dues} {of, from, for} R  COERCE     withhold      weight=0.9
{deny, refuse} R {medical_treatment, lawyer, due_process, insulin, family_visit, healthcare, asylum_hearing, drinking_water, schooling, shelter}  COERCE     withhold      weight=0.9
{deny, refuse, restrict, block, limit} access to {food, water, medicine, lawyer, healthcare, education, medical_care, aid, market, river} {for, to} R?  COERCE     withhold
{dam, divert} {river, water, flow, canal, stream} {of, to, from} R  COERCE     withhold      weight=0.7
cut {river, flow, canal, stream} {of, to, from} R  COERCE     withhold      weight=0.7
the {blocking, obstruction, denial, withholding, diversion} of {aid, humanitarian_aid, relief, convoy, humanitarian_access, food, water, salary, tax_revenue} {to, for, into, from} R?  COERCE     withhold

# Lies and networks
{amplify, seed, fabricate, invent, disseminate, recycle} {disinformation, misinformation, falsehood, lie, rumour, rumor, propaganda, conspiracy_theory, fake_story, hoax, false_story, deepfake, fake_video, false_narrative, fabricated_story} {about, against, in, on, to} R?  COERCE     misinformation
{pump, churn} out {disinformation, propaganda, fake_news, lie, falsehood} {about, against, in, on} R?  COERCE     misinformation
{create, run, operate, use, deploy} {fake_account, troll_farm, bot_network, troll_army, fake_profile, sock_puppet, deepfake, fake_website} {in, to, against, on, about} R?  COERCE     misinformation
{doctor, fake, fabricate, forge, manufacture} {photo, image, evidence, document, video, footage, letter, quote, recording} {of, against, to, about, on} R  COERCE     misinformation  weight=0.8
sow {discord, division, doubt, chaos, mistrust, distrust, discontent} {in, among, between} R  COERCE     misinformation  weight=0.8
{sway, tilt, tip, subvert, undermine, distort} {election, referendum, vote, ballot} {in, of, for} R  COERCE     misinformation  weight=0.7 context=election
the {influence_operation, influence_campaign, disinformation_campaign, propaganda_campaign, smear_campaign, whispering_campaign, propaganda_war, fake_news} {against, in, about, on} R  COERCE     misinformation
{hijack, compromise} {account, twitter_account, website, email_account, server, satellite, signal, router, broadcast} {of, in, 's} R?  COERCE     cyber
{breach, penetrate, infiltrate, compromise, crack} {network, server, system, database, email, computer, firewall, mainframe, cloud} {of, at, in, 's} R  COERCE     cyber         weight=0.9
{plant, implant, install, inject, unleash, deploy} {malware, spyware, worm, trojan, ransomware, backdoor, pegasus, computer_virus, wiper} {in, on, against, at, into} R?  COERCE     cyber
{siphon, exfiltrate, harvest, steal} {data, email, password, credential, blueprint, trade_secret, intellectual_property, cryptocurrency, personal_data, source_code} {from, of} R  COERCE     cyber
{suffer, face, endure, experience} {cyberattack, cyber_attack, hack, ransomware_attack, ddos_attack, data_breach, cyber_assault, security_breach} {by, from, in, on} R?  COERCE     cyber         actor=R recipient=A
be {target, victim} of {cyberattack, cyber_attack, hack, hacking, ransomware_attack, ransomware, hacker, cyber_espionage} {by, from} R?  COERCE     cyber         actor=R recipient=A
{cripple, paralyse, paralyze, disrupt, knock} R   COERCE     cyber         needs={hacker, cyberattack, cyber_attack, ransomware, malware, ddos, ddos_attack} weight=0.9
target R                                          COERCE     cyber         needs={hacker, cyberattack, cyber_attack, ransomware, malware, phishing, spyware}
the attack {on, against} R                        COERCE     cyber  sure   needs={ddos, ddo, denial-of-service, cyber, hacker, ransomware, malware}
{attack, hit} R                                   COERCE     cyber  sure   needs={hacker, cyberattack, cyber_attack, ransomware, malware, ddos, phishing, spyware}
the {data_breach, security_breach, ransomware_attack, ddos_attack, phishing_attack, phishing_campaign, hacking_campaign, cyber_espionage, cyber_operation, cyber_intrusion, malware_attack} {on, against, of, at, in} R  COERCE     cyber
attach {property, asset, bank_account, flat, house, land} {of, belonging, worth, 's} R?  COERCE     seize         sure
