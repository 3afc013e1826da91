# AID: material help that mainly benefits the recipient: money, weapons, relief, asylum, debt relief, rescue.

# Things given, sent, delivered
{give, send, provide, supply, extend, deliver, hand, grant, ship, fly, donate, contribute, channel, distribute, funnel, rush, dispatch, airlift, transfer, drop, furnish, render, award, disburse, release, mobilise, mobilize, administer, raise, pour, spend, bring, transport, collect, smuggle, truck} $aid {to, for, in, into, on} R  AID
hand out $aid {to, for, in, into, on} R           AID
hand over $aid {to, for, in, into, on} R          AID
{give, send, hand, grant, award, lend, loan, pay, ship, lease, provide} R {$aid, $money, $military_aid}  AID
{give, send, provide, grant, deliver, extend, donate, contribute, disburse, lend, loan, spend, award, transfer, wire, raise, inject, invest, release, pump, hand} $money {to, for, in, into, on} R  AID
{give, send, provide, supply, deliver, ship, transfer, donate, smuggle, funnel, airlift, lend} {$military_aid, $weapon} {to, for} R  AID
{provide, supply, deliver, transfer, donate, smuggle, funnel, airlift} {$military_aid, $weapon} into R  AID
hand over {$military_aid, $weapon} {to, for, into} R  AID
{provide, supply, equip, furnish, arm, present, reward, fit} R with X  AID
give $aid                                         AID
send $aid                                         AID
provide $aid                                      AID
deliver $aid                                      AID
distribute $aid                                   AID
donate $aid                                       AID
ship $aid                                         AID
airlift $aid                                      AID
contribute $aid                                   AID
disburse $aid                                     AID
airdrop $aid                                      AID
drop $aid                                         AID
extend $aid                                       AID
{provide, supply} X {to, for} R                   AID
{donate, contribute, lend, loan, bequeath} X to R  AID
give X to R                                       AID                      weight=0.5
{donate, contribute} to R                         AID
donate                                            AID                      weight=0.5
contribute                                        AID                      weight=0.5
contribute X to {fund, appeal} for R              AID
present R with {cheque, check, donation}          AID
{make, announce} {donation, contribution, grant} to R  AID
deliver on {pledge, aid}                          AID                      weight=0.4
come to {aid, rescue, assistance} of R            AID

receive {$aid, $money, $military_aid} from R      AID                      actor=R recipient=A
receive {$aid, $military_aid}                     AID                      weight=0.6 actor=R recipient=A
{get, obtain, win, secure} {aid, loan, bailout, asylum, assistance, weapon, grant} from R  AID                      actor=R recipient=A
benefit from {aid, assistance, training, loan} {of, from, 's} R  AID                      actor=R recipient=A

{provide, send, deliver, extend, supply} support {to, for} R  AID

# Helping
help R                                            AID
assist R                                          AID
aid R                                             AID
fund R                                            AID
finance R                                         AID
subsidise R                                       AID
subsidize R                                       AID
bankroll R                                        AID
sponsor R                                         AID
arm R                                             AID
equip R                                           AID
train R                                           AID
rearm R                                           AID
re-arm R                                          AID
resupply R                                        AID
reinforce R                                       AID
vaccinate R                                       AID
inoculate R                                       AID
feed R                                            AID
shelter R                                         AID
house R                                           AID
clothe R                                          AID
prop up R                                         AID
rescue R                                          AID
evacuate R                                        AID
rehabilitate R                                    AID
succour R                                         AID
underwrite R                                      AID
{help, assist, aid} R {with, in} X                AID
help R to X                                       AID
help {rebuild, reconstruct, develop, feed, train, evacuate, equip, build, restore} R  AID
{rebuild, reconstruct} {school, hospital, house, home, infrastructure, road, mosque} {in, of, for} R  AID
{build, construct, open, equip} {hospital, school, shelter, clinic, camp, house, field_hospital, refugee_camp, road, well} {in, for} R  AID
set up {hospital, school, shelter, clinic, camp, house, field_hospital, refugee_camp, road, well} {in, for} R  AID
{support, back} R {militarily, financially}       AID                      weight=0.9
{support, back} R with {$money, $aid, $military_aid, $troops, air_strike, airstrike}  AID
{advise, mentor} R                                AID                      needs={$troops, $police, $militia, pilot, recruit, cadet} weight=0.9
{protect, defend, guard, escort, safeguard, shield} R  AID                      weight=0.6 needs={civilian, convoy, refugee, shipping, ship, tanker, aid_worker, voter, minority}
{protect, shield} R from X                        AID                      weight=0.4
treat R                                           AID                      weight=0.6 needs={wounded, casualty, victim, injured, hospital, doctor}
{send, deploy, contribute, provide, dispatch, fly, commit} {doctor, medic, medical_team, rescuer, rescue_team, expert, adviser, advisor, engineer, rescue_worker, firefighter, specialist, paramedic, nurse, aid_worker, relief_worker, trainer, instructor, search_team, $observer} {to, in, into} R?  AID
{send, deploy, contribute, provide, dispatch, commit, station, redeploy} $peacekeeper {to, in, into, along, on} R?  AID
{send, deploy, contribute, provide, dispatch, station} $troops {to, in, as, on, along} {$peacekeeper, mission, peacekeeping} {in, to, of} R?  AID
{send, deploy, contribute, provide, dispatch, station} $troops {to, in, into, along, on} R  AID                      needs=$peacekeeper
{send, deploy, dispatch, station} X as $peacekeeper {to, in, into, along, on} R?  AID
{send, deploy, contribute, provide} $troops       AID                      needs=$peacekeeper
{send, dispatch, fly} team of {expert, doctor, medic, rescuer, specialist, engineer, nurse} to R  AID
the deployment of $troops {to, in} R              AID                      needs=$peacekeeper
{send, contribute, provide} $troops to help R     AID
{send, contribute, lend} $troops to {support, assist, aid, help, back, protect} R  AID
{arrive, deploy} in R                             AID                      needs=$peacekeeper
{participate, serve} in {$peacekeeper, peacekeeping} {in, of} R  AID
take part in {$peacekeeper, peacekeeping} {in, of} R  AID
serve in R as $peacekeeper                        AID
monitor {election, ceasefire, vote} {in, of} R    AID                      weight=0.7
{remove, clear} {landmine, mine, unexploded_bomb} {from, in} R  AID

# Money owed
{forgive, cancel, relieve, reschedule, restructure, waive} {debt, loan} {of, to, by, for, 's} R  AID                      context=economic
write off {debt, loan} {of, to, by, for, 's} R    AID                      sure context=economic
{forgive, cancel, reschedule} {debt, loan}        AID                      context=economic
write off {debt, loan}                            AID                      context=economic
{bail, help} out R                                AID                      context=economic
{grant, give} R {debt_relief, loan_guarantee, tax_break}  AID                      context=economic
{grant, give, offer} debt_relief to R             AID                      context=economic
{disburse, release, extend} {tranche, instalment, installment} {to, for} R  AID                      context=economic

# Shelter
{grant, give, extend} {asylum, refuge, sanctuary, political_asylum, protection, citizenship, refugee_status, safe_haven, haven, residency} {to, for} R  AID                      context=asylum
{grant, give} R {asylum, refuge, sanctuary, political_asylum, protection, refugee_status, safe_haven, residency}  AID                      context=asylum
{accept, admit, welcome, resettle, host, receive, absorb, settle, harbour, harbor, relocate, take} R  AID                      context=asylum needs=$refugee
take in R                                         AID                      context=asylum needs=$refugee
open {border, door, home, camp} {to, for} R       AID                      context=asylum needs=$refugee
throw open {border, door, home, camp} {to, for} R  AID                      context=asylum needs=$refugee
open border to R                                  AID                      context=asylum weight=0.9
provide {refuge, sanctuary, haven} to R           AID                      context=asylum
the {resettlement, reception} of $refugee         AID                      context=asylum
the granting of asylum to R                       AID                      context=asylum

# Rescue
{save, extract, airlift, liberate} R              AID                      needs={hostage, captive, survivor, rescue, rescuer, commando} weight=0.9
{free, freed} R from {captor, kidnapper, hostage-taker, abductor, hijacker, pirate}  AID
{free, freed, rescue, save} R                      AID                      weight=0.9 needs={from_boko_haram, from_isis, from_islamic_state, from_al-shabaab, from_hamas, from_taliban, from_the_taliban, from_militants, from_rebels, from_insurgents, from_jihadists, from_kidnappers, from_captors, from_their_captors, from_their_kidnappers, from_pirates, from_bandits, from_gunmen, from_a_gang} unless={city, town, village, area, territory, control, region, province, district}
{free, freed} R                                   AID                      needs={hostage, captive, kidnap, kidnapped, abducted} weight=0.8 unless={rebel, guerrilla, militia, captor, kidnapper, hijacker, pirate, gang, exchange, swap, ransom, return, deal, goodwill, gesture, negotiation, talk, hamas, taliban, boko_haram, farc, hezbollah, islamist, jihadist, gunman, militant, insurgent, separatist, bandit}
fly out R                                         AID                      needs={hostage, captive, survivor, rescue, rescuer, commando} weight=0.9
save R                                            AID                      weight=0.6 needs=$civilian
fly out R                                         AID                      weight=0.6 needs=$civilian
{evacuate, airlift, rescue, pluck} R from X       AID
{search, look} for {survivor, missing}            AID                      weight=0.4
{airlift, ferry} R to {safety, hospital}          AID
the {rescue, evacuation, airlift} of R            AID
the {aid, assistance, help, relief} {to, for} R   AID
the {loan, grant, donation, bailout, debt_relief} {to, for} R  AID
the {delivery, supply, provision, shipment, distribution} of {$aid, $military_aid} {to, in, for} R  AID
the deployment of $peacekeeper {to, in} R?        AID
the {training, arming, funding, financing} of R   AID
the donor {to, of} R                              AID
be donor {to, of, in} R                           AID
be largest_donor {to, of, in} R                   AID

# Help in kind, counted in tons and shipments
{send, fly, ship, deliver, donate, provide, airlift} {ton, tonne, shipment, consignment, package, truckload, convoy} of $aid {to, for, into, in} R  AID
{send, fly, ship, deliver, donate, airlift} {ton, tonne, shipment, consignment, truckload} {to, for, into, in} R  AID
{spend, provide, allocate, give, pay, contribute} $money  AID                      weight=0.5 needs={aid, humanitarian, relief, assistance, refugee, donor, donation, development, epidemic, reconstruction}
{send, deploy} $troops {to, as} $peacekeeper {in, for} R?  AID
serve in R                                        AID                      needs={$troops, $peacekeeper} weight=0.6

# Hostages and people in danger
carry out {rescue, rescue_operation, rescue_mission, evacuation, airlift, hostage_rescue} {of, in, for} R  AID
{launch, mount, conduct, stage, lead, complete, organise, organize} {rescue, rescue_operation, rescue_mission, evacuation, airlift, relief_operation, relief_effort, aid_operation, humanitarian_operation} {of, in, for, to} R  AID
{storm, raid} {plane, school, hotel, building, house, hideout, compound, ship} to {free, rescue, liberate} R  AID                      weight=0.9
{secure, win} {safe_return, freedom} of R         AID                      weight=0.8
{bring, lead, escort, guide, carry, take, lift} R to safety  AID
{pull, dig, free, extricate, winch, save} R from {rubble, wreckage, debris, ruin, water, sea, floodwater, river, boat, dinghy}  AID                      unless={body, corpse, remains, dead}
pick up R                                         AID                      needs={$refugee, castaway, shipwrecked} weight=0.9 unless={police, border_guard, patrol, agent, arrest}
{fly, bring} home R                               AID                      needs={stranded, evacuee, evacuate, freed, rescued} weight=0.8
the {rescue_operation, rescue_mission, evacuation, airlift, relief_effort, relief_operation, aid_operation, humanitarian_operation} {in, for, to} R  AID                      weight=0.6

# Goods
{airdrop, parachute} X {to, into, over} R         AID                      weight=0.9
{send, dispatch, order, drive} {hospital_ship, rescue_ship, aid_convoy, relief_convoy, relief_plane, aid_plane, relief_flight, aid_flight, humanitarian_convoy, aid_ship, ambulance, field_hospital} {to, into, for} R  AID
{reach, enter} R                                  AID                      needs={aid_convoy, relief_convoy, humanitarian_convoy, aid_truck, relief_plane, aid_shipment, food_convoy} weight=0.9
{receive, get, take, accept, obtain} {shipment, delivery, consignment, batch, tranche, instalment, installment, donation, load} of {$aid, $military_aid, $weapon} from R  AID                      actor=R recipient=A weight=0.9
the {arms_shipment, weapon_shipment, weapons_shipment, arms_supply, arm_shipment, weapons_delivery, weapon_delivery, arms_transfer, aid_shipment, food_shipment, vaccine_shipment} {to, for} R  AID                      weight=0.8
the {airdrop, parachuting} of $aid {to, in, over} R  AID
distribute {parcel, blanket, food_parcel, ration, hygiene_kit, meal, water} {among, to, in} R  AID
serve {meal, food, soup} to R                     AID                      weight=0.8 needs={$refugee, homeless, displaced, victim, survivor, soldier, volunteer, charity, protester}
{arm, equip, train} R {to, for} {fight, battle, combat, defend, war} X?  AID
{ferry, fly, transport, airlift, lift} {troop, soldier, fighter, peacekeeper} for R  AID                      weight=0.8

# Money
{prop, shore} up {economy, currency, government, bank, regime, finance, army, budget} {of, in, 's} R  AID
shore up R                                        AID                      weight=0.8 unless={support, vote, voter, base, poll, defence, defense, border, ratings, appeal, argument, candidate, election, party, campaign, republican, democrat, image, claim}
{plug, cover, fill, close} {budget_gap, funding_gap, budget_deficit, shortfall, funding_shortfall} {of, in, for} R  AID                      weight=0.8
pay {salary, wage, stipend, pension} {of, to, for} R  AID                      weight=0.8 needs={donor, aid, fund, qatar, eu, foreign, charity, agency, militia, fighter, rebel, mission}
{settle, clear, repay, pay} {debt, arrears, bill} of R  AID                      weight=0.7 context=economic
pay off {debt, arrears, loan} {of, for} R         AID                      weight=0.8 context=economic
bail out {bank, economy, government, airline, lender} {of, in, 's} R  AID                      context=economic
{extend, renew, roll} {loan, credit_line, swap_line, deposit, credit} {to, of, for} R  AID                      context=economic
roll over {loan, deposit, debt} {to, of, for} R   AID                      context=economic
{guarantee, underwrite} {loan, bond, debt, deposit} {of, for, to} R  AID                      context=economic weight=0.9
{sign, unveil} {aid_package, relief_package, bailout, rescue_package, loan, grant, aid_bill} {for, to} R  AID                      weight=0.8
{inject, pump, pour, channel, plough} {cash, aid, capital, fund, billion, million} into {economy, bank, project, reconstruction, region} {of, in} R  AID                      weight=0.8
{waive, forgive, cancel} {interest, repayment, loan_repayment, fee, visa_fee} {of, for, by} R  AID                      weight=0.8 context=economic
{fund, finance, bankroll} {reconstruction, rebuilding, hospital, clinic, vaccine, training, salary, army, rebel} {of, in, for} R  AID                      weight=0.9
pay for {reconstruction, rebuilding, school, hospital, treatment, vaccine, training, repair} {of, in, for} R  AID                      weight=0.9
the {bailout, rescue_package, aid_package} of R   AID                      weight=0.7 context=economic

# Relief on the spot
{operate, run, build, staff, open} {field_hospital, clinic, refugee_camp, soup_kitchen, shelter, mobile_clinic, feeding_centre, medical_centre} {in, for} R  AID                      weight=0.9
{immunise, immunize} R                            AID                      context=health
{restore, repair, reconnect} {water, electricity, power, water_supply, electricity_supply, power_supply, power_line, bridge, well} {to, in, for, of} R  AID                      weight=0.7
{provide, give, offer, send} {first_aid, counselling, legal_aid, accommodation, housing, free_treatment, medical_treatment, medical_care, psychological_support, schooling} to R  AID
{protect, escort, guard, accompany} {convoy, aid_convoy, tanker, shipping, merchant_ship, cargo_ship, aid_worker, food_shipment} {of, from, for, in} R  AID                      weight=0.8
{give, grant, offer} {residence_permit, work_permit, temporary_protection, humanitarian_visa, settled_status} to R  AID                      context=asylum
{give, grant, offer} R {residence_permit, work_permit, temporary_protection, humanitarian_visa, settled_status}  AID                      context=asylum
