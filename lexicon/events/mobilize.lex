# MOBILIZE: military or police moves short of force: deploy, put on alert, exercise alone.

{deploy, mobilise, mobilize, mass, amass, marshal, dispatch, send, move, station, position, redeploy, muster, concentrate, rush, gather, shift, transfer, order, post, field, activate, assemble, reinforce, fly, airlift, garrison, commit, array, bring, place} $troops {to, in, into, on, along, near, at, around, against, across, toward, towards, inside, outside, over, off} R  MOBILIZE   troops
{send, dispatch, move, rush, airlift, fly} $troops {to, into, toward, towards, along} {border, frontier, city, capital, region, front, province, area, town}  MOBILIZE   troops
{deploy, dispatch, send, move, rush, mobilise, mobilize, fly} {member, element, column, detachment, thousand, hundred, dozen} of $troops {to, in, into, along, near, at, around, on} R  MOBILIZE   troops
call up $troops {to, in, into, on, along, near, at, around, against, across, toward, towards, inside, outside, over, off, from} R  MOBILIZE   troops
build up $troops {to, in, into, on, along, near, at, around, against, across, toward, towards, inside, outside, over, off, from} R  MOBILIZE   troops
deploy $troops                                    MOBILIZE   troops
mobilise $troops                                  MOBILIZE   troops
mobilize $troops                                  MOBILIZE   troops
mass $troops                                      MOBILIZE   troops
amass $troops                                     MOBILIZE   troops
marshal $troops                                   MOBILIZE   troops
muster $troops                                    MOBILIZE   troops
concentrate $troops                               MOBILIZE   troops
activate $troops                                  MOBILIZE   troops
call up $troops                                   MOBILIZE   troops
build up $troops                                  MOBILIZE   troops
redeploy $troops                                  MOBILIZE   troops
assemble $troops                                  MOBILIZE   troops
{send, call, draft, order} in $troops {to, against} R?  MOBILIZE   troops
{deploy, mobilise, mobilize, mass} {to, in, into, on, along, near, at, around, against} R  MOBILIZE   troops
mobilise R                                        MOBILIZE   troops        weight=0.4
mobilize R                                        MOBILIZE   troops        weight=0.4
deploy                                            MOBILIZE   troops        weight=0.5
mobilise                                          MOBILIZE   troops        weight=0.5
mobilize                                          MOBILIZE   troops        weight=0.5
{put, place} {$troops, military, armed_force, air_force} on {alert, high_alert, standby, footing, war_footing, readiness, heightened_readiness, full_readiness, combat_readiness}  MOBILIZE   troops
{put, place} {cyber_unit, reserve} on {alert, high_alert, standby, readiness, heightened_readiness, full_readiness}  MOBILIZE   troops  sure
{put, place} R on {alert, high_alert, standby, war_footing}  MOBILIZE   troops        weight=0.8
{raise, increase, heighten} {alert, alert_level, readiness, combat_readiness, alert_status} {in, along, on, of} R?  MOBILIZE   troops
{remain, stay, go} on {alert, high_alert, full_alert} {against, in, along, after, over, for} X?  MOBILIZE   troops
be alert                                          MOBILIZE   troops        needs={$troops, military, $police, security} weight=0.8
be {high_alert, full_alert, war_footing}          MOBILIZE   troops
{increase, boost, strengthen, bolster, expand, reinforce, double} {$troops, presence, military_presence, troop_presence, troop_level, border_security, defence, defense, security, patrol} {in, along, on, at, near, around} R?  MOBILIZE   troops
beef up {$troops, presence, military_presence, troop_presence, troop_level, border_security, defence, defense, security, patrol} {in, along, on, at, near, around} R?  MOBILIZE   troops
build up {$troops, presence, military_presence, troop_presence, troop_level, border_security, defence, defense, security, patrol} {in, along, on, at, near, around} R?  MOBILIZE   troops
step up {$troops, presence, military_presence, troop_presence, troop_level, border_security, defence, defense, security, patrol} {in, along, on, at, near, around} R?  MOBILIZE   troops
{hold, conduct, stage, launch, begin, start, run, perform} {exercise, drill, manoeuvre, maneuver, war_game, military_exercise, military_drill, naval_exercise, live-fire_exercise, live_fire_drill, naval_drill, military_manoeuvre, large-scale_exercise} {in, near, off, on, along, around, at} X?  MOBILIZE   troops
carry out {exercise, drill, manoeuvre, maneuver, war_game, military_exercise, military_drill, naval_exercise, live-fire_exercise, live_fire_drill, naval_drill, military_manoeuvre, large-scale_exercise} {in, near, off, on, along, around, at} X?  MOBILIZE   troops
kick off {exercise, drill, manoeuvre, maneuver, war_game, military_exercise, military_drill, naval_exercise, live-fire_exercise, live_fire_drill, naval_drill, military_manoeuvre, large-scale_exercise} {in, near, off, on, along, around, at} X?  MOBILIZE   troops
{mobilise, mobilize, draft, conscript, enlist, recruit} {reservist, reserve, conscript, recruit, soldier, volunteer, man} {for, in, to} X?  MOBILIZE   troops
call up {reservist, reserve, conscript, recruit, soldier, volunteer, man} {for, in, to} X?  MOBILIZE   troops
{declare, order, announce, begin} {mobilisation, mobilization, general_mobilization, general_mobilisation, conscription, call-up, draft} {of, in, against} R?  MOBILIZE   troops
{cross, mass, gather, assemble, advance} {into, at, on, to, toward, towards, near, along} {border, frontier, front_line} {with, of} R?  MOBILIZE   troops        needs=$troops weight=0.8
{advance, march, push} {on, toward, towards} R    MOBILIZE   troops        needs=$troops weight=0.8
close in {on, toward, towards, into} R            MOBILIZE   troops        needs=$troops weight=0.8
patrol {border, street, water, sea, airspace, area} {of, in, near, with} R?  MOBILIZE   troops
patrol R                                          MOBILIZE   troops        weight=0.7
dig position {in, near, around} R?                MOBILIZE   troops        needs=$troops weight=0.7
take up position {in, near, around} R?            MOBILIZE   troops        needs=$troops weight=0.7
take up position {in, near, around, along, on} R?  MOBILIZE   troops
{prepare, gear, brace} for {war, battle, attack, offensive, invasion, combat, assault, conflict} {with, against, on} R?  MOBILIZE   troops        weight=0.8
scramble R                                        MOBILIZE   troops        weight=0.5
overfly R                                         MOBILIZE   troops        weight=0.5
buzz R                                            MOBILIZE   troops        weight=0.5
{fortify, militarise, militarize, reinforce} {border, position, base, frontier, island} {with, in, near} R?  MOBILIZE   troops
{build, establish, open, construct} {base, military_base, outpost, checkpoint, fortification, air_base, naval_base} {in, near, on, along} R?  MOBILIZE   troops        weight=0.8
set up {base, military_base, outpost, checkpoint, fortification, air_base, naval_base} {in, near, on, along} R?  MOBILIZE   troops        weight=0.8
secure {border, perimeter, area}                  MOBILIZE   troops        weight=0.4
the {deployment, mobilisation, mobilization, massing, build-up, buildup, dispatch, redeployment, movement} of $troops {to, in, along, on, near, against} R?  MOBILIZE   troops
the {deployment, build-up, buildup, mobilisation, mobilization} {in, along, near, against, on, to} R  MOBILIZE   troops
the {military_build-up, military_buildup, troop_build-up, troop_buildup, troop_deployment, military_presence, troop_movement} {in, along, near, on} R?  MOBILIZE   troops
the {military_exercise, war_game, military_drill, naval_exercise, live-fire_exercise} {in, near, off} R?  MOBILIZE   troops
the alert in R                                    MOBILIZE   troops        weight=0.4

{deploy, mobilise, mobilize, mass, amass, dispatch, move, station, position, install, redeploy, rush, scramble, order, fly, sail, steam, place, field, bring, relocate, site} $weapon {to, in, into, on, along, near, at, around, against, across, toward, towards, over, off, through} R  MOBILIZE   weapons
{send, ship} $weapon {in, into, on, along, near, at, around, against, across, toward, towards, over, off, through} R  MOBILIZE   weapons
deploy $weapon                                    MOBILIZE   weapons
mobilise $weapon                                  MOBILIZE   weapons
mobilize $weapon                                  MOBILIZE   weapons
scramble $weapon                                  MOBILIZE   weapons
install $weapon                                   MOBILIZE   weapons
redeploy $weapon                                  MOBILIZE   weapons
position $weapon                                  MOBILIZE   weapons
{test, test-fire, fire, launch, test-launch, conduct} {ballistic_missile, missile, rocket, nuclear_bomb, nuclear_device, nuclear_test, missile_test, cruise_missile, icbm, weapon, satellite} {into, toward, over, in, off} {sea, ocean, water}  MOBILIZE   weapons
{test, test-fire, test-launch} {missile, ballistic_missile, rocket, weapon, nuclear_weapon, cruise_missile, icbm, bomb}  MOBILIZE   weapons
{conduct, stage} {missile_test, nuclear_test, missile_launch, weapon_test, rocket_test, atomic_test} {in, near, off} X?  MOBILIZE   weapons
carry out {missile_test, nuclear_test, missile_launch, weapon_test, rocket_test, atomic_test} {in, near, off} X?  MOBILIZE   weapons
{enrich, stockpile} {uranium, weapon, plutonium, arm}  MOBILIZE   weapons       weight=0.6
{violate, enter, cross, intrude} {airspace, air_space, water, territorial_water, airspace_zone, air_defence_zone} {of, over, 's} R  MOBILIZE   weapons       weight=0.8
intrude into {airspace, water, territory} of R?   MOBILIZE   weapons
{acquire, build, develop, produce} {nuclear_weapon, nuclear_bomb, missile, nuclear_arm}  MOBILIZE   weapons       weight=0.4
{aim, point, train} {$weapon, $gun} {at, on} R    MOBILIZE   weapons
{sail, steam} {through, near, into, off} X        MOBILIZE   weapons       needs=$warship weight=0.6
fly {near, over} X                                MOBILIZE   weapons       needs=$warplane weight=0.5
the deployment of $weapon {to, in, along, on, near, against} R?  MOBILIZE   weapons
the {missile_test, nuclear_test, missile_launch} {over, in} R?  MOBILIZE   weapons

{deploy, mobilise, mobilize, dispatch, send, station, post, position, rush, order} {$police, security_force, guard, security} {to, in, into, on, along, at, around, outside, across, against, near} R  MOBILIZE   police
{deploy, mobilise, mobilize} {$police, security_force}  MOBILIZE   police
call out {$police, security_force, national_guard}  MOBILIZE   police
{put, place} {$police, security_force} on {alert, high_alert, standby}  MOBILIZE   police
{tighten, increase, boost, strengthen, bolster, heighten, intensify} {security, security_measure, police_presence, security_presence, policing, border_control} {in, at, around, for, along, on, near, across} R?  MOBILIZE   police
step up {security, security_measure, police_presence, security_presence, policing, border_control} {in, at, around, for, along, on, near, across} R?  MOBILIZE   police
beef up {security, security_measure, police_presence, security_presence, policing, border_control} {in, at, around, for, along, on, near, across} R?  MOBILIZE   police
ramp up {security, security_measure, police_presence, security_presence, policing, border_control} {in, at, around, for, along, on, near, across} R?  MOBILIZE   police
{guard, surround, ring, encircle} {building, embassy, parliament, area, street, office, compound, square, house, palace, headquarters, university} {of, in} R?  MOBILIZE   police        weight=0.7
cordon off {building, embassy, parliament, area, street, office, compound, square, house, palace, headquarters, university} {of, in} R?  MOBILIZE   police        weight=0.7
seal off {building, embassy, parliament, area, street, office, compound, square, house, palace, headquarters, university} {of, in} R?  MOBILIZE   police        weight=0.7
cordon off R                                      MOBILIZE   police        weight=0.7
seal off R                                        MOBILIZE   police        weight=0.7
{man, erect} {checkpoint, roadblock, cordon} {in, on, along, at} R?  MOBILIZE   police        weight=0.7
set up {checkpoint, roadblock, cordon} {in, on, along, at} R?  MOBILIZE   police        weight=0.7
send in $police                                   MOBILIZE   police
the deployment of {$police, security_force} {to, in, at} R?  MOBILIZE   police

{deploy, mobilise, mobilize, mass, amass, send, dispatch, move, rally, gather, assemble, recruit, train, arm, muster, raise} $militia {to, in, into, along, near, against, around, toward, towards, on} R  MOBILIZE   militia       weight=0.8
mobilise $militia                                 MOBILIZE   militia       weight=0.8
mobilize $militia                                 MOBILIZE   militia       weight=0.8
recruit $militia                                  MOBILIZE   militia       weight=0.8
muster $militia                                   MOBILIZE   militia       weight=0.8
take up {arm, arms, weapon} against R?            MOBILIZE   militia
pick up {arm, arms, weapon} against R?            MOBILIZE   militia
take {arm, arms, weapon} against R?               MOBILIZE   militia
{form, create} {armed_group, army, battalion} {to, in, against} X?  MOBILIZE   militia       weight=0.6
set up {militia, armed_group, army, self-defence_group, battalion} {to, in, against} X?  MOBILIZE   militia       weight=0.6
join {rebel, insurgency, militia, jihad, armed_group} {in, against} R?  MOBILIZE   militia       weight=0.4
enlist in {rebel, insurgency, militia, jihad, armed_group} {in, against} R?  MOBILIZE   militia       weight=0.4

# Troops moved
{order, authorise, authorize, approve, announce, begin, complete, expand, increase, extend, accelerate} {deployment, dispatch, redeployment, build-up, buildup} of {$troops, $militia} {to, in, along, on, near, into} R?  MOBILIZE   troops
{order, authorise, authorize, approve, announce, begin, expand, increase} {mobilisation, mobilization, military_build-up, military_buildup, troop_build-up, troop_buildup, call-up} {in, along, near, of, against, on} R?  MOBILIZE   troops
{send, rush, dispatch, move, deploy, order, fly} {backup, column, advance_party, airborne_troop} {to, into, toward, towards, along, near, around, in} R  MOBILIZE   troops
{raise, form, create, assemble, establish} {battalion, brigade, regiment, division, special_force, rapid_reaction_force, army_corps, border_force, elite_unit, defence_force} {to, in, for, of, along} X?  MOBILIZE   troops        weight=0.9
{extend, introduce, reintroduce, restore, reinstate, impose} {conscription, military_service, national_service, compulsory_military_service, draft} {in, for, to} X?  MOBILIZE   troops
{draft, call, conscript} {thousand, hundred, man, woman, citizen, reservist} {into, for, up} {army, military, service, war, front}  MOBILIZE   troops
{harden, bolster, strengthen, reinforce, boost, fortify} {flank, eastern_flank, defence_line, air_defence, coastal_defence, border_post, border_fence, garrison, northern_border} {of, in, near, along, with, against} R?  MOBILIZE   troops
shore up {defence, defense, border, position, front, front_line} {of, in, along, near, against} R?  MOBILIZE   troops
{dig, build, construct} {trench, fortification, bunker, defensive_line, anti-tank_ditch, rampart, earth_berm} {along, in, near, around, on} R?  MOBILIZE   troops        unless={flood, rain, drain, irrigation, sandbag, sewer}
{troops_arrive, soldiers_arrive, forces_arrive, marines_arrive, marines_land, troops_land, paratroopers_land, warplanes_arrive, jets_arrive, tanks_arrive, reinforcements_arrive, troops_have_arrive, forces_have_arrive, soldiers_have_arrive} {in, at, near, on} R?  MOBILIZE   troops        weight=0.9 unless={peacekeeper, peacekeeping, aid, home, visit}
dig in {around, near, along, in, outside} R?      MOBILIZE   troops        needs={$troops, $militia} weight=0.9
{practise, practice, rehearse, simulate} {attack, landing, invasion, assault, blockade, strike, defence, interception, war} {on, of, against, in, near} R?  MOBILIZE   troops
{hold, conduct, stage, launch, begin, run, carry} {snap_drill, combat_readiness_check, combat_drill, readiness_drill, air_defence_drill, civil_defence_drill, mobilisation_exercise, mobilization_exercise, tactical_exercise, training_exercise, amphibious_exercise, air_exercise, tank_exercise} {in, near, off, on, along, around, at, over} X?  MOBILIZE   troops
{stage, mount, make, put, hold} show of {force, strength} {in, near, against, off, at, outside, over} R?  MOBILIZE   troops
flex {muscle, military_muscle} {in, against, near, at} R?  MOBILIZE   troops        needs={military, navy, army, exercise, drill, missile, warship} weight=0.8
{go, move, remain, stay, put, be} on {war_footing, combat_alert, combat_readiness, high_alert, highest_alert, maximum_alert} {in, along, after, against, over} X?  MOBILIZE   troops        unless={$disease, health, flood, weather, fire_service}
the {massing, mobilisation, mobilization, arrival, movement, stationing, rotation} of $troops {in, to, along, on, near, at} R?  MOBILIZE   troops        weight=0.9
the {arrival, deployment} of A {in, near, along, on, to, at} R?  MOBILIZE   troops        weight=0.8 needs={marine, paratrooper, tank, battalion, brigade, reinforcement, special_forces, troops, soldier}
the {show_of_strength, muscle-flexing, troop_deployment, troop_build-up, troop_buildup, troop_surge, military_manoeuvre, military_maneuver, snap_drill} {in, near, against, along, on, off, around} R  MOBILIZE   troops        weight=0.8

# Weapons moved and tested
{scramble, send, launch, dispatch} {jet, fighter_jet, fighter, warplane, f-16, aircraft, helicopter} to {intercept, shadow, escort, track, identify, monitor} R  MOBILIZE   weapons
scramble {jet, fighter_jet, fighter, warplane, aircraft} {over, after, against, near, in} R?  MOBILIZE   weapons
{shadow, tail, intercept} R                       MOBILIZE   weapons       needs={warship, submarine, bomber, spy_plane, frigate, fighter_jet, jet, warplane, aircraft, plane, scramble, naval_vessel, aircraft_carrier} weight=0.9
{sail, pass, steam, cruise, transit} {through, into, past, near, off, within} {strait, channel, sea, gulf, island, coast, reef, waters, water} {of, near, off} R?  MOBILIZE   weapons       needs={warship, destroyer, frigate, submarine, aircraft_carrier, strike_group, navy, fleet, cruiser, warships} weight=0.9
{dock, anchor, moor, arrive, berth} {in, at, off} R  MOBILIZE   weapons       needs={warship, destroyer, frigate, submarine, aircraft_carrier, strike_group, cruiser} weight=0.8
fly {surveillance_flight, reconnaissance_flight, surveillance_mission, reconnaissance_mission, patrol_flight, spy_flight, surveillance_sortie} {over, near, off, along, in} R?  MOBILIZE   weapons
{conduct, carry, launch, begin, resume} {surveillance_flight, reconnaissance_flight, spy_flight, overflight, air_patrol, naval_patrol, freedom_of_navigation, bomber_patrol, combat_patrol} {over, near, off, in, along} R  MOBILIZE   weapons
{fire, launch, lob, shoot} {missile, ballistic_missile, rocket, projectile, cruise_missile, artillery_shell} {off, into, toward, towards, from} {coast, sea, water, ocean, test_site, east_sea, yellow_sea, sea_of_japan}  MOBILIZE   weapons
{fire, launch, shoot} {missile, ballistic_missile, rocket, projectile, cruise_missile, torpedo}  MOBILIZE   weapons       needs={test, test-fire, exercise, drill, test-firing, trial, north_korea, nuclear-capable}
{unveil, parade, display, showcase, reveal} {missile, tank, drone, ballistic_missile, warhead, centrifuge, submarine, fighter_jet, rocket, air_defence_system, weapon, hypersonic_missile, icbm} {in, at, during} X?  MOBILIZE   weapons       weight=0.9 unless={trade_fair, company, firm, startup, manufacturer, museum, toy}
show off {missile, tank, drone, ballistic_missile, warhead, submarine, weapon} {in, at, during} X?  MOBILIZE   weapons       weight=0.9
{detonate, explode, test} {nuclear_device, hydrogen_bomb, nuclear_bomb, atomic_bomb, warhead, thermonuclear_device, atomic_device} {in, at, under, for} X?  MOBILIZE   weapons       unless={hiroshima, nagasaki}
{start, restart, resume, begin, expand, accelerate, boost} {enrichment, uranium_enrichment, plutonium_production, nuclear_activity, nuclear_programme, nuclear_program, missile_production, weapon_production, weapons_production, arms_production, centrifuge} {at, in, to} X?  MOBILIZE   weapons       weight=0.9
{step, ramp} up {enrichment, uranium_enrichment, nuclear_activity, missile_production, weapon_production, arms_production, ammunition_production} {at, in, to} X?  MOBILIZE   weapons       weight=0.9
install {centrifuge, missile_launcher, air_defence, radar, coastal_battery, missile_shield} {in, at, on, near, along} R?  MOBILIZE   weapons
{expand, modernise, modernize, upgrade, double, increase, enlarge} {arsenal, nuclear_arsenal, missile_arsenal, stockpile, nuclear_stockpile, warhead, fleet, nuclear_force} {of, to, in} X?  MOBILIZE   weapons       weight=0.8
build up {arsenal, nuclear_arsenal, stockpile, military, armed_force, army, navy, missile_arsenal} {in, near, along, of} X?  MOBILIZE   weapons       weight=0.9
{rearm, remilitarise, remilitarize}               MOBILIZE   weapons       weight=0.8
{place, put, move} {nuclear_force, nuclear_weapon, missile, artillery, air_defence, bomber} {on, to, into} {alert, high_alert, combat_readiness, standby, firing_position, launch_position}  MOBILIZE   weapons
the {test, test-firing, launch, test_launch, unveiling} of {missile, ballistic_missile, rocket, icbm, cruise_missile, nuclear_device, nuclear_weapon, hypersonic_missile} {over, in, from, off} R?  MOBILIZE   weapons
the {test, test-firing, launch, test_launch, unveiling} of {missile, ballistic_missile, rocket, icbm, cruise_missile, nuclear_device, nuclear_weapon, hypersonic_missile} by A  MOBILIZE   weapons
the {stationing, deployment, arrival, installation} of {missile, bomber, tank, nuclear_weapon, warship, destroyer, fighter_jet, drone, air_defence_system, aircraft_carrier} {in, to, near, off, along, on} R  MOBILIZE   weapons
the {military_drill, naval_drill, missile_drill, artillery_drill, live-fire_drill, air_drill, war_game, naval_manoeuvre} {in, near, off, around, along} R  MOBILIZE   weapons       weight=0.9

# Police
{line, flood, blanket, patrol, swarm, saturate, guard} {street, road, route, square, city, capital, neighbourhood, neighborhood, campus, district} {of, in, around} R?  MOBILIZE   police        needs={police, riot_police, policeman, policemen, security_force, officer, national_guard, gendarme}
{line, flood, blanket, patrol, secure} {street, road, route, square, city, capital} {of, in, around} R?  MOBILIZE   troops        needs={soldier, troop, army, tank, military, marine} weight=0.9
stand guard {outside, at, over, around, near, on, in} R?  MOBILIZE   police        needs={$police, $troops, guard, security_force} weight=0.9
{comb, scour, sweep} {area, city, forest, border, village, neighbourhood, neighborhood, hill, district, countryside} {for, in, around, of} R?  MOBILIZE   police        needs={police, officer, soldier, troop, security_force, manhunt} weight=0.8
{descend, converge} on R                          MOBILIZE   police        needs={police, officer, soldier, riot_police, agent, security_force} weight=0.7
{call, bring, draft, send, order} in {national_guard, riot_police, military, army, paramilitary, gendarmerie, special_force, riot_squad} {to, in, against, after} R?  MOBILIZE   police
call out {national_guard, army, military, troop, militia} {to, in, against} X?  MOBILIZE   troops
{activate, mobilise, mobilize, deploy, federalise, federalize} {national_guard, national_guardsman, coast_guard, state_police, federal_agent, riot_squad} {in, to, at, along} R?  MOBILIZE   police
{throw, set, put} up {cordon, barricade, barrier, roadblock, checkpoint, fence, ring_of_steel} {around, in, on, at, outside, near} R?  MOBILIZE   police        needs={police, soldier, troop, officer, security_force, authority}
{mount, launch, widen} {security_operation, security_sweep, stop-and-search, police_operation, search_operation, cordon, border_check, spot_check} {in, around, at, on, across} R?  MOBILIZE   police
{tighten, reinforce, increase, introduce, reintroduce} {border_control, border_check, border_patrol, airport_security, security_check, passport_control} {at, with, on, along, in} R?  MOBILIZE   police        weight=0.9
ring R                                            MOBILIZE   police        needs={police, soldier, troop, riot_police, tank, officer} weight=0.9
the {massing, mobilisation, mobilization, presence, deployment} of {$police, security_force, national_guard} {in, at, around, on, near, outside} R?  MOBILIZE   police        weight=0.9

# Militias
{regroup, reorganise, reorganize, rearm, remobilise} {in, near, around, along, across} R  MOBILIZE   militia       needs=$militia weight=0.9
{recruit, enlist, train, hire, draft, sign} {fighter, volunteer, mercenary, recruit, militant, foreign_fighter, child_soldier, jihadist, gunman, gunmen} {for, in, from, to, among, up} R?  MOBILIZE   militia
{flock, stream, travel, cross, head} {to, into, over} R to {fight, join} X?  MOBILIZE   militia       weight=0.8 needs={fighter, volunteer, foreigner, jihadist, recruit, hundred, militant}
{build, open, run, operate} {training_camp, terrorist_camp, militant_camp, rebel_base, guerrilla_camp, training_base} {in, near, on} R?  MOBILIZE   militia
set up {training_camp, terrorist_camp, militant_camp, rebel_base, guerrilla_camp} {in, near, on, along} R?  MOBILIZE   militia
{form, raise, create, organise, organize} {militia, self-defence_group, self-defense_group, vigilante_group, paramilitary_force, volunteer_battalion, armed_wing, guerrilla_army, rebel_army} {to, in, against, of, from} R?  MOBILIZE   militia
{smuggle, run, bring, move, hide} {weapon, arm, arms, explosive, ammunition, rocket} {into, across, in, through} R  MOBILIZE   militia       needs={$militia, tunnel, cell, smuggler} weight=0.8
{mass, gather, assemble, group} {in, near, at, along, around, outside} R  MOBILIZE   militia       needs=$militia weight=0.9
{distribute, hand, issue} {weapon, rifle, gun, arms} {to, among} {civilian, villager, supporter, volunteer, resident, tribesman} {in, of} R?  MOBILIZE   militia
hand out {weapon, rifle, gun, arms} {to, among, in} R  MOBILIZE   militia
the {recruitment, mobilisation, mobilization, massing, regrouping, training, enlistment} of {$militia, child_soldier, tribesman} {in, along, from, near} R?  MOBILIZE   militia       weight=0.9
