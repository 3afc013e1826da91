# MOBILIZE: military or police moves short of force: deploy, put on alert, exercise alone.

{deploy, mobilise, mobilize, mass, amass, marshal, dispatch, send, move, station, position, redeploy, muster, concentrate, rush, gather, shift, transfer, order, post, field, activate, assemble, reinforce, fly, airlift, garrison, commit, array, bring, place} $troops {to, in, into, on, along, near, at, around, against, across, toward, towards, inside, outside, over, off, from} R  MOBILIZE   troops
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
{send, move, dispatch} $troops to {border, front, region, area, capital, city}  MOBILIZE   troops
{send, call, draft, order} in $troops {to, against} R?  MOBILIZE   troops
send in $troops                                   MOBILIZE   troops
{deploy, mobilise, mobilize, mass} {to, in, into, on, along, near, at, around, against} R  MOBILIZE   troops
mobilise R                                        MOBILIZE   troops        weight=0.4
mobilize R                                        MOBILIZE   troops        weight=0.4
{mobilise, mobilize} against R                    MOBILIZE   troops        weight=0.7
deploy                                            MOBILIZE   troops        weight=0.5
mobilise                                          MOBILIZE   troops        weight=0.5
mobilize                                          MOBILIZE   troops        weight=0.5
{put, place} {$troops, military, armed_force, air_force, army} on {alert, high_alert, standby, footing, war_footing}  MOBILIZE   troops
{put, place} R on {alert, high_alert, standby, war_footing}  MOBILIZE   troops        weight=0.8
{raise, increase, heighten} {alert, alert_level, readiness, combat_readiness, alert_status} {in, along, on, of} R?  MOBILIZE   troops
{remain, stay, go} on {alert, high_alert, full_alert} {against, in, along, after, over, for} X?  MOBILIZE   troops
be alert                                          MOBILIZE   troops        needs={$troops, military, $police, security} weight=0.8
be {high_alert, full_alert, war_footing}          MOBILIZE   troops
{increase, boost, strengthen, bolster, expand, reinforce, double} {$troops, presence, military_presence, troop_presence, troop_level, border_security, defence, defense, security, garrison, patrol} {in, along, on, at, near, around} R?  MOBILIZE   troops
beef up {$troops, presence, military_presence, troop_presence, troop_level, border_security, defence, defense, security, garrison, patrol} {in, along, on, at, near, around} R?  MOBILIZE   troops
build up {$troops, presence, military_presence, troop_presence, troop_level, border_security, defence, defense, security, garrison, patrol} {in, along, on, at, near, around} R?  MOBILIZE   troops
step up {$troops, presence, military_presence, troop_presence, troop_level, border_security, defence, defense, security, garrison, patrol} {in, along, on, at, near, around} R?  MOBILIZE   troops
{hold, conduct, stage, launch, begin, start, run, perform} {exercise, drill, manoeuvre, maneuver, war_game, military_exercise, military_drill, naval_exercise, live-fire_exercise, live_fire_drill, naval_drill, military_manoeuvre, large-scale_exercise} {in, near, off, on, along, around, at} X?  MOBILIZE   troops
carry out {exercise, drill, manoeuvre, maneuver, war_game, military_exercise, military_drill, naval_exercise, live-fire_exercise, live_fire_drill, naval_drill, military_manoeuvre, large-scale_exercise} {in, near, off, on, along, around, at} X?  MOBILIZE   troops
kick off {exercise, drill, manoeuvre, maneuver, war_game, military_exercise, military_drill, naval_exercise, live-fire_exercise, live_fire_drill, naval_drill, military_manoeuvre, large-scale_exercise} {in, near, off, on, along, around, at} X?  MOBILIZE   troops
{mobilise, mobilize, draft, conscript, enlist, recruit} {reservist, reserve, conscript, recruit, soldier, volunteer, man} {for, in, to} X?  MOBILIZE   troops
call up {reservist, reserve, conscript, recruit, soldier, volunteer, man} {for, in, to} X?  MOBILIZE   troops
{declare, order, announce, begin} {mobilisation, mobilization, general_mobilization, general_mobilisation, conscription, call-up, draft} {of, in, against} R?  MOBILIZE   troops
{cross, mass, gather, assemble, advance} {into, at, on, to, toward, towards, near, along} {border, frontier, front_line} {with, of} R?  MOBILIZE   troops        needs=$troops weight=0.8
{advance, march, push} {on, toward, towards, into} R  MOBILIZE   troops        needs=$troops weight=0.8
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

{deploy, mobilise, mobilize, mass, amass, dispatch, send, move, station, position, install, redeploy, rush, scramble, order, launch, fly, sail, steam, place, field, ship, bring, relocate, site} $weapon {to, in, into, on, along, near, at, around, against, across, toward, towards, over, off, through, from} R  MOBILIZE   weapons
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
fire missile into {sea, ocean, water}             MOBILIZE   weapons
launch missile into {sea, ocean, water}           MOBILIZE   weapons
{enrich, stockpile} {uranium, weapon, plutonium, arm}  MOBILIZE   weapons       weight=0.6
{violate, enter, cross, intrude} {airspace, air_space, water, territorial_water, airspace_zone, air_defence_zone} {of, over, 's} R  MOBILIZE   weapons       weight=0.8
intrude into {airspace, water, territory} of R?   MOBILIZE   weapons
{acquire, build, develop, produce} {nuclear_weapon, nuclear_bomb, missile, nuclear_arm}  MOBILIZE   weapons       weight=0.4
{aim, point, train} {$weapon, $gun} at R          MOBILIZE   weapons
{sail, steam} {through, near, into, off} X        MOBILIZE   weapons       needs=$warship weight=0.6
fly {near, over} X                                MOBILIZE   weapons       needs=$warplane weight=0.5
the deployment of $weapon {to, in, along, on, near, against} R?  MOBILIZE   weapons
the {missile_test, nuclear_test, missile_launch} {over, in} R?  MOBILIZE   weapons

{deploy, mobilise, mobilize, dispatch, send, station, post, position, rush, order} {$police, security_force, guard, security, riot_police, national_guard, officer} {to, in, into, on, along, at, around, outside, across, against, near} R  MOBILIZE   police
{deploy, mobilise, mobilize} {$police, security_force, riot_police, national_guard}  MOBILIZE   police
call out {$police, security_force, riot_police, national_guard}  MOBILIZE   police
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
send in {$police, riot_police}                    MOBILIZE   police
the deployment of {$police, riot_police, security_force} {to, in, at} R?  MOBILIZE   police

{deploy, mobilise, mobilize, mass, amass, send, dispatch, move, rally, gather, assemble, recruit, train, arm, muster, raise} $militia {to, in, into, along, near, against, around, toward, towards, on} R  MOBILIZE   militia       weight=0.8
mobilise $militia                                 MOBILIZE   militia       weight=0.8
mobilize $militia                                 MOBILIZE   militia       weight=0.8
recruit $militia                                  MOBILIZE   militia       weight=0.8
muster $militia                                   MOBILIZE   militia       weight=0.8
take up {arm, arms, weapon} against R?            MOBILIZE   militia
pick up {arm, arms, weapon} against R?            MOBILIZE   militia
take {arm, arms, weapon} against R?               MOBILIZE   militia
{form, create} {militia, armed_group, army, self-defence_group, battalion} {to, in, against} X?  MOBILIZE   militia       weight=0.6
set up {militia, armed_group, army, self-defence_group, battalion} {to, in, against} X?  MOBILIZE   militia       weight=0.6
join {rebel, insurgency, militia, jihad, armed_group} {in, against} R?  MOBILIZE   militia       weight=0.4
enlist in {rebel, insurgency, militia, jihad, armed_group} {in, against} R?  MOBILIZE   militia       weight=0.4
