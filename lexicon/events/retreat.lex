# RETREAT: concessions with material effect now: prisoners released, troops withdrawn, arms laid down, a ceasefire held,
# observers let in, offices given up, sanctions lifted, goods returned.

# Prisoners
release R                                         RETREAT    release
{free, freed} R                                   RETREAT    release
parole R                                          RETREAT    release
unshackle R                                       RETREAT    release
emancipate R                                      RETREAT    release
{release, free, freed} R {from, on, after} {prison, jail, custody, detention, captivity, bail, parole, house_arrest, camp, hospital}  RETREAT    release
set R free                                        RETREAT    release
set free R                                        RETREAT    release
let R free                                        RETREAT    release
let R go                                          RETREAT    release
let go R                                          RETREAT    release
{turn, hand} over {$prisoner, body, remains} to R  RETREAT    release
{return, repatriate} {$prisoner, body, remains} to R  RETREAT    release
{exchange, swap, trade} {prisoner, captive, body, hostage, detainee} with R  RETREAT    release       both
{exchange, swap} {prisoner, captive, hostage, detainee}  RETREAT    release       both
{conduct, complete} {prisoner_exchange, prisoner_swap, swap, exchange} with R?  RETREAT    release       both weight=0.8
carry out {prisoner_exchange, prisoner_swap, swap, exchange} with R?  RETREAT    release       both weight=0.8
{order, announce, authorise, authorize, secure, approve, confirm} {release, freeing} of R  RETREAT    release
{order, announce, authorise, authorize, approve} {release, freeing} {of, from, on} R?  RETREAT    release
grant bail to R                                   RETREAT    release
grant R {bail, parole}                            RETREAT    release
be released {from, after, on} X?                  RETREAT    release       actor=R recipient=A
be freed {from, after, on} X?                     RETREAT    release       actor=R recipient=A
be freed                                          RETREAT    release       actor=R recipient=A needs={hostage, captive, kidnap, kidnapped, abducted} unless={police, army, soldier, troop, commando, force, raid, rescue, operation, navy, marine}
walk free {from, after} X?                        RETREAT    release       actor=R recipient=A
leave {prison, jail}                              RETREAT    release       actor=R recipient=A
the {release, freeing} of R                       RETREAT    release
the {release, freeing} of R by A                  RETREAT    release
the {prisoner_exchange, prisoner_swap} {with, between} R  RETREAT    release       both

# Troops go
withdraw {$troops, $weapon, $militia, forces} {from, across, out} R  RETREAT    withdraw
withdraw {$troops, $weapon, $militia}             RETREAT    withdraw
withdraw from {$place} {in, of} R?                RETREAT    withdraw
withdraw from R                                   RETREAT    withdraw
withdraw                                          RETREAT    withdraw      weight=0.7
{pull, bring, move, take, get, draw} $troops {out, back} {of, from} R  RETREAT    withdraw
{pull, bring, move} $troops {out, back}           RETREAT    withdraw
{pull, bring, take, send} $troops home from R?    RETREAT    withdraw
pull out {$troops, $weapon, $militia, forces} {of, from} R  RETREAT    withdraw
pull out {$troops, $weapon, $militia}             RETREAT    withdraw
pull out of R                                     RETREAT    withdraw
pull out from R                                   RETREAT    withdraw
pull out                                          RETREAT    withdraw      weight=0.7
pull {$troops, $weapon, $militia} back from R     RETREAT    withdraw
pull {$troops, $weapon, $militia} back            RETREAT    withdraw
pull back from R                                  RETREAT    withdraw
pull back                                         RETREAT    withdraw      weight=0.7
bring home $troops from R?                        RETREAT    withdraw
{vacate, relinquish, cede, surrender} {$place, settlement, buffer_zone} {to, in, of} R?  RETREAT    withdraw
{evacuate, abandon, quit, leave} {$place, settlement, buffer_zone} {to, in, of} R?  RETREAT    withdraw      needs={$troops, $militia, settler, occupation, invader}
give up {$place, settlement, buffer_zone} {to, in, of} R?  RETREAT    withdraw
hand over {$place, settlement, buffer_zone} {to, in, of} R?  RETREAT    withdraw
vacate R                                          RETREAT    withdraw      weight=0.5
cede R to X                                       RETREAT    withdraw
cede {control, territory, power, ground} {of, to, over} R?  RETREAT    withdraw
{retreat, disengage} from R                       RETREAT    withdraw
flee from R                                       RETREAT    withdraw      needs={$troops, $militia} unless={civilian, people, resident, family, villager, refugee, child}
retreat                                           RETREAT    withdraw      weight=0.6
{reduce, cut, trim, halve} {$troops, troop_level, troop_number, military_presence, presence} {in, from, on} R?  RETREAT    withdraw
scale down {$troops, troop_level, troop_number, military_presence, presence} {in, from, on} R?  RETREAT    withdraw
draw down {$troops, troop_level, troop_number, military_presence, presence} {in, from, on} R?  RETREAT    withdraw
thin out {$troops, troop_level, troop_number, military_presence, presence} {in, from, on} R?  RETREAT    withdraw
{complete, begin, start, finish, continue, conduct, resume, accelerate} {withdrawal, pullout, pull-out, pullback, drawdown, evacuation, retreat, redeployment, disengagement} {of, from} R?  RETREAT    withdraw
carry out {withdrawal, pullout, pull-out, pullback, drawdown, evacuation, retreat, redeployment, disengagement} {of, from} R?  RETREAT    withdraw
speed up {withdrawal, pullout, pull-out, pullback, drawdown, evacuation, retreat, redeployment, disengagement} {of, from} R?  RETREAT    withdraw
demobilise $troops                                RETREAT    withdraw
demobilize $troops                                RETREAT    withdraw
redeploy {$troops, $weapon} {from, out} R         RETREAT    withdraw      weight=0.6
send home $troops                                 RETREAT    withdraw
{lift, end, break, raise, ease, abandon, loosen, relax} {siege, blockade, encirclement, occupation, naval_blockade} {of, on, against, around} R?  RETREAT    withdraw
end {occupation, war, intervention, military_operation, campaign, mission, presence} {of, in, against, with} R?  RETREAT    withdraw
hand over {control, power, authority, sovereignty, command, responsibility, security} {of, to, in} R?  RETREAT    withdraw
return {control, power} {of, to} R                RETREAT    withdraw
transfer {power, control, authority, sovereignty, responsibility} to R  RETREAT    withdraw
stand down $troops                                RETREAT    withdraw
dismantle {checkpoint, settlement, outpost, camp, barricade, roadblock}  RETREAT    withdraw      weight=0.7
the {withdrawal, pullout, pull-out, pullback, drawdown, retreat} of {$troops, $militia, $weapon} from R?  RETREAT    withdraw
the {withdrawal, pullout, pull-out, pullback, retreat, disengagement} of A from R?  RETREAT    withdraw
the {withdrawal, pullout, pull-out, retreat, disengagement, evacuation} from R  RETREAT    withdraw
the {withdrawal, pullout, pull-out, retreat} by A from R  RETREAT    withdraw
the {withdrawal, pullout, pull-out}               RETREAT    withdraw      weight=0.4
the lifting of {siege, blockade} {of, on} R?      RETREAT    withdraw
the {handover, transfer} of {power, control, sovereignty, authority} to R?  RETREAT    withdraw

# Arms laid down
disarm                                            RETREAT    disarm
demilitarise                                      RETREAT    disarm
demilitarize                                      RETREAT    disarm
demobilise                                        RETREAT    disarm
demobilize                                        RETREAT    disarm
disarm R                                          RETREAT    disarm        weight=0.8
demilitarise R                                    RETREAT    disarm        weight=0.8
demilitarize R                                    RETREAT    disarm        weight=0.8
demobilise R                                      RETREAT    disarm        weight=0.8
demobilize R                                      RETREAT    disarm        weight=0.8
{lay, put} down {arm, arms, weapon, gun} {to, in} R?  RETREAT    disarm
{hand, turn, give} over {arm, arms, weapon, gun, rifle, chemical_weapon, arsenal} to R?  RETREAT    disarm
{hand, turn} in {arm, arms, weapon, gun, rifle} to R?  RETREAT    disarm
{surrender, decommission, destroy, dismantle, scrap, relinquish, deliver, eliminate} {arm, arms, weapon, gun, arsenal, chemical_weapon, nuclear_weapon, stockpile, warhead, nuclear_programme, nuclear_program, landmine} {to, in} R?  RETREAT    disarm        weight=0.9
give up {arm, arms, weapon, gun, arsenal, chemical_weapon, nuclear_weapon, stockpile, warhead, nuclear_programme, nuclear_program, landmine} {to, in} R?  RETREAT    disarm        weight=0.9
surrender {to, in, with} R                        RETREAT    disarm
surrender                                         RETREAT    disarm
give itself up to R?                              RETREAT    disarm
give up to R                                      RETREAT    disarm        weight=0.6
turn itself in to R?                              RETREAT    disarm
raise white_flag                                  RETREAT    disarm
wave white_flag                                   RETREAT    disarm
denuclearise                                      RETREAT    disarm
denuclearize                                      RETREAT    disarm
{remove, clear} {landmine, mine} {from, in} R?    RETREAT    disarm        weight=0.5
the {disarmament, demobilisation, demobilization, demilitarisation, demilitarization, denuclearisation, denuclearization, decommissioning} of R  RETREAT    disarm
the {surrender, capitulation} of A to R?          RETREAT    disarm
the {surrender, capitulation} to R                RETREAT    disarm

# Fighting stops
{observe, respect, hold, maintain, keep, uphold, honour, honor, implement, extend, renew, restore, begin, start, enforce, enter, resume, prolong} $hostility {with, in, between, on} R?  RETREAT    ceasefire
adhere to $hostility {with, in, between, on} R?   RETREAT    ceasefire
abide by $hostility {with, in, between, on} R?    RETREAT    ceasefire
{cease, halt, stop, suspend, end, pause, freeze} $fight {against, on, in, with, between, of} R?  RETREAT    ceasefire
{cease, hold} fire {against, in, on, with} R?     RETREAT    ceasefire
stop of {fight, shell, bomb, attack} R?           RETREAT    ceasefire
{cease, stop, halt} of <ASSAULT>                  RETREAT    ceasefire
stand down {in, from} X?                          RETREAT    ceasefire     weight=0.4
{de-escalate, deescalate} {with, in} R?           RETREAT    ceasefire
call off {attack, offensive, operation, strike, invasion, airstrike, assault} {on, against} R  RETREAT    ceasefire
call off {attack, offensive, operation, invasion, airstrike, assault}  RETREAT    ceasefire
the {ceasefire, cease-fire, truce} {with, between, in} R  RETREAT    ceasefire     weight=0.6 unless={collapse, collapsed, crumble, unravel, violate, violation, breach, break, broken, expire, fail, end, ended}
the {ceasefire, cease-fire, truce} between A and R  RETREAT    ceasefire     weight=0.6 both unless={collapse, collapsed, crumble, unravel, violate, violation, breach, break, broken, expire, fail, end, ended} sides
take effect {in, between, on, across} R?          RETREAT    ceasefire     needs=$hostility
{come, go, enter} into {effect, force} {in, between, across} R?  RETREAT    ceasefire     needs=$hostility
the {cessation, halt} of hostility {with, between} R?  RETREAT    ceasefire

# Outsiders let in
{allow, admit, let, permit, accept, readmit} R    RETREAT    access        needs=$observer
{allow, permit, let, grant} {inspection, access, observer, peacekeeper, verification, monitoring} {by, of, to, for, at} R?  RETREAT    access
{grant, give, allow} R {access, entry, passage, overflight}  RETREAT    access
{grant, give, allow} {access, entry, passage} {to, for} R  RETREAT    access
{allow, permit, let} {aid, convoy, relief, supply, food, humanitarian_aid, assistance, medicine, shipment, truck} {into, in, to, through, from} R?  RETREAT    access
{allow, permit, let} R to {deliver, enter, inspect, monitor, distribute, observe, investigate, access, land, pass, evacuate} X?  RETREAT    access
{allow, permit, let} R {into, in} {country, territory, site, camp, city, area, prison, airspace}  RETREAT    access        weight=0.9
let in R                                          RETREAT    access        weight=0.8
{open, reopen} {site, facility, corridor, humanitarian_corridor, crossing} {to, for} R  RETREAT    access        weight=0.9
{accept, agree, invite} {deployment, inspector, observer, peacekeeper, monitor, inspection} {of, by, from} R?  RETREAT    access        weight=0.8
{give, grant} approval for R to {deliver, enter, inspect, monitor}  RETREAT    access
the {admission, access} of $observer              RETREAT    access

# Offices given up
{resign, abdicate} {as, from, over, after, in, amid} X?  RETREAT    resign
{step, stand} down {as, from, over, after} X?     RETREAT    resign
step aside {as, from} X?                          RETREAT    resign
{quit, relinquish, leave, vacate, resign, surrender, cede} $office {to, as, over, in} R?  RETREAT    resign
give up $office {to, as, over, in} R?             RETREAT    resign
hand over $office {to, as, over, in} R?           RETREAT    resign
quit as X                                         RETREAT    resign
quit over X                                       RETREAT    resign        weight=0.8
quit                                              RETREAT    resign        weight=0.4
hand in {resignation, notice}                     RETREAT    resign
{submit, tender, give, offer, present} resignation to R?  RETREAT    resign
retire from {office, politics, post}              RETREAT    resign        weight=0.4
bow out from {office, politics, post}             RETREAT    resign        weight=0.4
withdraw from {race, election}                    RETREAT    resign        weight=0.3
the {resignation, abdication} {of, by} A          RETREAT    resign
the {resignation, abdication}                     RETREAT    resign        weight=0.9

# Things returned, other yielding
{unfreeze, unfroze, unblock, unlock} {asset, fund, account, aid, money} {of, to, for} R  RETREAT  sure
release {asset, account} {of, to, for} R          RETREAT
release {fund, money, aid} of R                   RETREAT
unfreeze {asset, fund, account}                   RETREAT
{return, repatriate, restore} {artifact, artefact, antiquity, painting, property, land, asset, manuscript, treasure, item, object, relic, sculpture, statue, artwork, skull, ship, vessel, plane, bible, book, portrait, coin, bronze, fossil} to R  RETREAT
give {artifact, artefact, antiquity, painting, remains, property, land, asset, manuscript, treasure, item, object, relic, sculpture, statue, artwork, skull, ship, vessel, plane, bible, book, portrait, coin, bronze, fossil} back to R  RETREAT
hand {artifact, artefact, antiquity, painting, remains, property, land, asset, manuscript, treasure, item, object, relic, sculpture, statue, artwork, skull, ship, vessel, plane, bible, book, portrait, coin, bronze, fossil} back to R  RETREAT
return X to R                                     RETREAT                  weight=0.8
hand R back                                       RETREAT
hand X back to R                                  RETREAT
give X back to R                                  RETREAT
{pay, award, give} {compensation, reparation, restitution, indemnity, damages, damage} {to, for} R  RETREAT
pay R {compensation, reparation, restitution, damages}  RETREAT
compensate R                                      RETREAT
reinstate R                                       RETREAT                  weight=0.5
reappoint R                                       RETREAT                  weight=0.3
{dismantle, disband, dissolve} {militia, armed_wing, group, unit}  RETREAT                  weight=0.6
the {lifting, easing, removal, suspension} of $sanction {on, against} R?  RETREAT
the return of {artifact, land, property, asset, remains} to R?  RETREAT
return R                                          RETREAT                  weight=0.8 needs={artifact, artefact, antiquity, painting, sculpture, statue, skull, manuscript, relic, looted, stolen}
return X into R                                   RETREAT                  weight=0.8
compensate R for X                                RETREAT
{pay, award} $money in {compensation, damages, reparation, restitution} {to, for} R  RETREAT

# Prisoners
{exchange, swap, trade} R for {prisoner, detainee, hostage, captive, soldier, spy, fighter, militant, convict, agent}  RETREAT    release       weight=0.9
the {exchange, swap} of {prisoner, captive, hostage, detainee, body} {with, between} R  RETREAT    release       both
{release, free, freed, parole} {dozen, hundred, thousand, score, batch, group} of {$prisoner, rebel, fighter} {from, in} R?  RETREAT    release       weight=0.9
{release, return, hand} {body, remains} of R      RETREAT    release       weight=0.8
{release, free, freed} R {in, under, as} {exchange, return, amnesty, gesture, swap, deal, ransom} X?  RETREAT    release
release R unharmed                                RETREAT    release
{regain, get} freedom {from, after, in} X?        RETREAT    release       actor=R recipient=A weight=0.7
be {home} {from, after} {captivity, prison, jail, detention}  RETREAT    release       actor=R recipient=A weight=0.8
the {release, freeing} {from, after, on} {prison, jail, custody, captivity, bail, parole, detention} of R?  RETREAT    release       weight=0.8

# Troops
order $troops {home, back, out} {from, of} R?     RETREAT    withdraw
{troops_leave, soldiers_leave, forces_leave, marines_leave, troops_will_leave, troops_must_leave, forces_will_leave, troops_have_leave, forces_have_leave, soldiers_have_leave} R?  RETREAT    withdraw      weight=0.9 unless={behind, dead, wounded, injured, base}
{fly, ship} $troops home {from} R?                RETREAT    withdraw
{move, shift, pull, reposition} {$troops, $weapon} {away, back} {from} R?  RETREAT    withdraw
pull {away, clear} from {border, front, front_line, frontier, city, town} {with, in, of} R?  RETREAT    withdraw      needs={$troops, $weapon, $militia}
{return, withdraw, retreat, go, pull} to {barracks, garrison} {in, after} X?  RETREAT    withdraw      weight=0.8 unless={refuse}
{conclude, halt, finish, complete} {mission, deployment, presence, combat_mission, combat_operation, occupation, mandate} in R  RETREAT    withdraw      weight=0.9
wind down {mission, war, military_operation, military_presence, combat_mission, deployment} {in, against} R?  RETREAT    withdraw
{close, shut, hand, dismantle, vacate} {base, military_base, air_base, naval_base, outpost, garrison} in R  RETREAT    withdraw
close down {base, military_base, air_base, naval_base, outpost} in R  RETREAT    withdraw
{yield, surrender, relinquish, cede} {control, territory, ground, village} {of, to, over} R  RETREAT    withdraw
{yield, surrender, relinquish} authority {of, to, over} R  RETREAT    withdraw
cede authority {of, over} R                       RETREAT    withdraw
{lower, reduce} {alert, alert_level, combat_readiness, readiness} {of, in, on} R?  RETREAT    withdraw      weight=0.7 needs={$troops, military, nuclear, missile, border}
{withdraw, retreat} under {deal, agreement, ceasefire, pressure, plan} X?  RETREAT    withdraw      weight=0.8 needs={$troops, $militia}
the {closure, handover, return} of {base, military_base, air_base, outpost} {in, to} R?  RETREAT    withdraw
the return of {$troops} {from} R                  RETREAT    withdraw      weight=0.8

# Arms
{end, suspend, abandon} {armed_struggle, armed_campaign, guerrilla_war} {against, in} R?  RETREAT    disarm
give up {armed_struggle, armed_campaign, insurgency, rebellion} {against, in} R?  RETREAT    disarm
disband                                           RETREAT    disarm        weight=0.7 needs={$militia, group, unit, eta, ira, army}
{disband, dissolve} itself                        RETREAT    disarm        needs={$militia, group, army, eta, ira, unit}
{dismantle, mothball, disable} {reactor, nuclear_reactor, centrifuge, test_site, nuclear_test_site, nuclear_facility, nuclear_site, launch_site, missile_site, launch_pad, silo} {in, at} X?  RETREAT    disarm        unless={strike, airstrike, jet, hacker, virus, sabotage}
{halt, suspend, freeze, stop, pause, cap, end} {enrichment, uranium_enrichment, nuclear_activity, nuclear_programme, nuclear_program, nuclear_test, missile_test, weapon_programme, weapons_programme, plutonium_production} {in, at} X?  RETREAT    disarm
{hand, turn} over {tank, artillery, mortar, howitzer, missile, ammunition, explosive, heavy_weapon} to {un, peacekeeper, inspector, army, government, observer, monitor}  RETREAT    disarm
the {surrender, decommissioning, destruction, handover} of {arm, arms, weapon, arsenal, chemical_weapon, stockpile} to R?  RETREAT    disarm
{surrender, give, turn} {himself, herself, themselves} {to, in} R?  RETREAT    disarm

# Fighting stops
hold {in, between, across} R?                     RETREAT    ceasefire     needs=$hostility weight=0.7 unless=$talks
fall silent {in, across, along} R?                RETREAT    ceasefire     needs={gun, artillery, weapon, front, cannon} weight=0.8
{observe, respect} {lull, calm, moratorium, ceasefire_line, no-fire_zone} {in, with, on} R?  RETREAT    ceasefire     weight=0.8
{lay, put} aside {arm, arms, weapon}              RETREAT    disarm
{scale, wind, dial} {back, down} {attack, operation, offensive, military_operation, airstrike, air_strike, bombing, raid} {on, against, in} R?  RETREAT    ceasefire     weight=0.9

# Outsiders let in
{open, reopen} {border, crossing, airport, port, road, corridor, checkpoint, gate} to {aid, relief, humanitarian_aid, convoy, shipment, aid_worker, relief_supply, aid_convoy, food}  RETREAT    access
open {site, facility, prison, camp, nuclear_site, archive, military_site} to {inspector, inspection, observer, red_cross, journalist, investigator, iaea, monitor, un}  RETREAT    access
{accept, approve, authorise, authorize, allow} {deployment, presence, entry, arrival} of {$peacekeeper, $observer} {in, to, from} R?  RETREAT    access
{allow, permit, let} R to {visit, see, meet, examine} {prisoner, detainee, hostage, camp, site, prison, plant, base}  RETREAT    access
{grant, restore, give} consular_access to R       RETREAT    access
{let, allow, wave} through {aid, convoy, aid_convoy, truck, aid_truck, ambulance, food, shipment} {to, into, for} R?  RETREAT    access
{grant, ensure, allow} {safe_passage, unhindered_access, humanitarian_access, safe_conduct, humanitarian_corridor} {to, for, of} R  RETREAT    access
the {opening, reopening} of {humanitarian_corridor, corridor, aid_route, crossing} {to, for, in} R?  RETREAT    access        weight=0.8

# Office
be forced to {resign, quit, abdicate, step} {as, from, over, after, down} X?  RETREAT    resign
{announce, confirm} {resignation, abdication} {as, from, in} X?  RETREAT    resign        weight=0.8
{step, walk, stand} {away, aside, clear} {as, from} {post, office, role, presidency, leadership, government, power}  RETREAT    resign
{renounce, relinquish} {throne, crown, presidency, premiership, power, seat, claim} {to, in, of} R?  RETREAT    resign
{hand, transfer, yield} {presidency, premiership, leadership} to R  RETREAT    resign
resign from {cabinet, government, parliament, presidency, post, office, commission, council, senate, congress, board} {over, after, in} X?  RETREAT    resign
the departure of A                                RETREAT    resign        weight=0.9 needs={from_office, from_power, from_government}

# Penalties lifted, things given back
{restore, reinstate, return} {membership, accreditation, passport, observer_status, autonomy, special_status, land, diplomatic_status} {of, to, for, in} R  RETREAT                  weight=0.9
{readmit, reinstate} R {to, in, into, as, after} X  RETREAT                  weight=0.8
{reimburse, indemnify, recompense} R {for, over} X?  RETREAT                  needs={loss, damage, damages, victim, seized, confiscated, court, ruling, owner}
the {repatriation, restitution, return} of {artifact, artefact, antiquity, remains, bronze, manuscript, treasure, land, property, painting} {to, from} R  RETREAT
{remove, abandon, clear} {roadblock, barricade, blockade, checkpoint, barrier} {from, on, in, at} X?  RETREAT    withdraw      weight=0.7
{unblock, unfreeze, return} {fund, asset, revenue, tax_revenue, ship, tanker, vessel, money, reserve, gold} {of, to, from} R  RETREAT
release {ship, tanker, vessel, boat, trawler, aircraft, plane, cargo} {of, to, from, after} R?  RETREAT                  weight=0.9
the release of {ship, tanker, vessel, cargo, asset, fund} {of, to, from} R?  RETREAT                  weight=0.8
