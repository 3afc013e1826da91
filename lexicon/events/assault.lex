# ASSAULT: deliberate action that can cause substantial physical harm.

# Attack in general
attack R                                          ASSAULT
assault R                                         ASSAULT
{attack, assault} R with X                        ASSAULT
{launch, conduct, mount, stage, make, execute, commit, wage, unleash, begin, commence, start, initiate, undertake, order, continue, intensify, resume, lead, deliver, perform, open, renew, escalate, perpetrate, direct, claim, pursue, spearhead, authorise, authorize, approve, announce} $armed {on, against, at, in, into, over, across, near, to} R  ASSAULT
carry out $armed {on, against, at, in, into, over, across, near, to} R  ASSAULT
step up $armed {on, against, at, in, into, over, across, near, to} R  ASSAULT
kick off $armed {on, against, at, in, into, over, across, near, to} R  ASSAULT
launch $armed                                     ASSAULT
carry out $armed                                  ASSAULT
conduct $armed                                    ASSAULT
mount $armed                                      ASSAULT
stage $armed                                      ASSAULT
execute $armed                                    ASSAULT
commit $armed                                     ASSAULT
unleash $armed                                    ASSAULT
begin $armed                                      ASSAULT
commence $armed                                   ASSAULT
start $armed                                      ASSAULT
undertake $armed                                  ASSAULT
intensify $armed                                  ASSAULT
step up $armed                                    ASSAULT
resume $armed                                     ASSAULT
perpetrate $armed                                 ASSAULT
escalate $armed                                   ASSAULT
kick off $armed                                   ASSAULT
launch attack {in, near, across} R                ASSAULT                  weight=0.9
{launch, begin, start, conduct, continue, wage, open, resume} {operation, campaign, war, military_operation, military_campaign, counterterrorism_operation, ground_offensive, jihad, insurgency, battle, military_offensive, armed_struggle} {against, in, on} R  ASSAULT
carry out {operation, campaign, war, military_operation, military_campaign, counterterrorism_operation, ground_offensive, jihad, insurgency, battle, military_offensive, armed_struggle} {against, in, on} R  ASSAULT
{launch, begin, start, conduct, wage} {war, military_operation, military_offensive, counterterrorism_operation, anti-terror_operation, insurgency, armed_struggle}  ASSAULT
carry out {war, military_operation, military_offensive, counterterrorism_operation, anti-terror_operation, insurgency, armed_struggle}  ASSAULT
go on {offensive, attack} against R?              ASSAULT
go to war {with, against, over} R?                ASSAULT
make war {on, with} R                             ASSAULT
wage war {on, against} R                          ASSAULT
be war with R                                     ASSAULT                  both
intervene militarily in R                         ASSAULT
intervene in R                                    ASSAULT                  weight=0.7 needs=$troops
invade R                                          ASSAULT
occupy R                                          ASSAULT
overrun R                                         ASSAULT
storm R                                           ASSAULT
besiege R                                         ASSAULT
encircle R                                        ASSAULT
conquer R                                         ASSAULT
subdue R                                          ASSAULT
liberate R                                        ASSAULT
recapture R                                       ASSAULT
retake R                                          ASSAULT
reconquer R                                       ASSAULT
ambush R                                          ASSAULT
raid R                                            ASSAULT
pummel R                                          ASSAULT
batter R                                          ASSAULT
maul R                                            ASSAULT
rout R                                            ASSAULT
crush R                                           ASSAULT
decimate R                                        ASSAULT
ravage R                                          ASSAULT
terrorise R                                       ASSAULT
terrorize R                                       ASSAULT
brutalise R                                       ASSAULT
brutalize R                                       ASSAULT
victimise R                                       ASSAULT
repel R                                           ASSAULT
repulse R                                         ASSAULT
waylay R                                          ASSAULT
set upon R                                        ASSAULT
{capture, seize, take, retake, recapture, overrun, occupy, conquer, storm, liberate, reclaim, regain, win, annex, control, gain, secure} $place {from, in, of, near, on, around, outside} R  ASSAULT
{capture, seize, retake, recapture, liberate, reclaim, annex} R  ASSAULT                  needs=$place weight=0.8
{take, seize, wrest, regain, gain, win, retake, assume} control of $place {from, in, of, near, on} R?  ASSAULT
{take, seize, wrest, regain, gain, retake} control of R  ASSAULT                  weight=0.7
take over R                                       ASSAULT                  weight=0.5
{expel, push, oust, dislodge, flush, clear} R from $place  ASSAULT
{drive, push, flush} R out of X                   ASSAULT                  weight=0.8
drive R from $place                               ASSAULT
{cross, march, roll, push, burst, break, sweep, pour, infiltrate} into R  ASSAULT                  needs={$troops, $militia, tank} weight=0.8
infiltrate R                                      ASSAULT                  weight=0.5
advance {on, into} R                              ASSAULT                  needs={$troops, $militia} weight=0.5
close in on R                                     ASSAULT                  needs={$troops, $militia} weight=0.5
{clash, battle, skirmish, scuffle, brawl, duel, tussle} with R  ASSAULT                  both
fight with R                                      ASSAULT                  both weight=0.7
clash                                             ASSAULT                  both weight=0.8
battle                                            ASSAULT                  both weight=0.8
skirmish                                          ASSAULT                  both weight=0.8
fight R                                           ASSAULT                  weight=0.8
fight against R                                   ASSAULT                  weight=0.8
fight                                             ASSAULT                  weight=0.4 unless=$sport
battle R                                          ASSAULT                  weight=0.8
combat R                                          ASSAULT                  weight=0.6
engage R in {battle, combat, fight, firefight}    ASSAULT
engage R                                          ASSAULT                  weight=0.3
exchange {fire, blow, shot, shelling, gunfire} {with, across} R?  ASSAULT                  both
trade {fire, blow, shot, rocket} with R           ASSAULT                  both
do battle with R                                  ASSAULT                  both
come under {attack, fire, bombardment} {from, by} R?  ASSAULT                  actor=R recipient=A
come under {rocket, mortar, artillery, heavy, small-arms} fire {from, by} R?  ASSAULT                  actor=R recipient=A
strike R                                          ASSAULT                  weight=0.7 unless=$weather
strike back {at, against} R                       ASSAULT
retaliate against R                               ASSAULT
retaliate                                         ASSAULT                  weight=0.5
hit R                                             ASSAULT                  weight=0.5 unless=$weather
hit R                                             ASSAULT                  weight=0.9 needs=$target unless=$weather
hit {$place, $target} {of, in, near, 's} R        ASSAULT                  weight=0.9 unless=$weather
hit back at R                                     ASSAULT                  needs={missile, rocket, strike, attack, fire, force, shell}
target R                                          ASSAULT                  weight=0.5
target R {with, in} {$missile, $strike, $armed, bomb, drone, missile}  ASSAULT
target R                                          ASSAULT                  weight=0.9 needs=$target
pound R                                           ASSAULT
bombard R                                         ASSAULT    heavy-weapons
hurt R                                            ASSAULT                  weight=0.5
harm R                                            ASSAULT                  weight=0.5
injure R                                          ASSAULT
wound R                                           ASSAULT
maim R                                            ASSAULT
mutilate R                                        ASSAULT
cripple R                                         ASSAULT
injure                                            ASSAULT                  weight=0.4
wound                                             ASSAULT                  weight=0.4
kill R                                            ASSAULT
slay R                                            ASSAULT
slaughter R                                       ASSAULT
massacre R                                        ASSAULT
exterminate R                                     ASSAULT
annihilate R                                      ASSAULT
butcher R                                         ASSAULT
murder R                                          ASSAULT
wipe out R                                        ASSAULT
{kill, wound, injure} R {in, with, during} {$attack, $blast, $missile, clash, gun_battle, crossfire}  ASSAULT
kill                                              ASSAULT                  weight=0.5
claim {life, victim} {of, in} R?                  ASSAULT                  weight=0.6 unless={$weather, $disease}
{claim, take, accept} responsibility for {$attack, $blast, killing, abduction, kidnapping} {on, in, against, of} R?  ASSAULT
{inflict, cause} {casualty, loss} on R            ASSAULT
shed blood of R                                   ASSAULT
leave R {dead, wounded, injured}                  ASSAULT                  weight=0.7 unless=$weather
leave dead R                                      ASSAULT                  weight=0.6 unless=$weather
die in {$attack, $blast, clash, crossfire, shelling, gunfire} {on, by, in, between, of} R?  ASSAULT                  actor=R recipient=A
die after {$attack, shooting, beating, stabbing, blast} by R?  ASSAULT                  weight=0.7 actor=R recipient=A
perish in {$attack, $blast}                       ASSAULT                  actor=R recipient=A
lose life in {$attack, $blast, clash, crossfire, shelling, gunfire} {on, by, in, between, of} R?  ASSAULT                  actor=R recipient=A
be killed {in, by, during} X?                     ASSAULT                  weight=0.5 actor=R recipient=A unless=$weather
be wounded {in, by, during} X?                    ASSAULT                  weight=0.5 actor=R recipient=A
be attack {from, by} R?                           ASSAULT                  actor=R recipient=A
be siege {by, from} R?                            ASSAULT                  actor=R recipient=A
be dead                                           ASSAULT                  weight=0.2
{violate, break, breach} {$hostility, ceasefire_agreement, ceasefire_line} {with, in, by, along, of} R?  ASSAULT
{violate, break, breach} R                        ASSAULT                  weight=0.2 needs=$hostility
the {violation, breach} of $hostility {by, in} R?  ASSAULT
{impose, enforce, tighten, maintain, declare, place} {blockade, siege, naval_blockade, encirclement, land_blockade, air_blockade} {on, of, against, around, in} R  ASSAULT
set up {blockade, siege, naval_blockade, encirclement, land_blockade, air_blockade} {on, of, against, around, in} R  ASSAULT
{impose, enforce, tighten} {blockade, naval_blockade}  ASSAULT
blockade R                                        ASSAULT
lay siege to R                                    ASSAULT
cut off {city, town, village, enclave, supply_line} {of, in, from} R?  ASSAULT                  needs={$troops, $militia} weight=0.7
use {civilian, child, hostage, villager} as {human_shield, shield}  ASSAULT

{resist, repel, repulse, foil} {attack, assault, offensive, advance, raid, invasion} {by, of, from, on} R  ASSAULT                  weight=0.7
beat back {attack, assault, offensive, advance, raid, invasion} {by, of, from, on} R  ASSAULT                  weight=0.7
fend off {attack, assault, offensive, advance, raid, invasion} {by, of, from, on} R  ASSAULT                  weight=0.7
{defeat, vanquish} R                              ASSAULT                  weight=0.5 unless=$sport
use force {against, on} R                         ASSAULT
use violence {against, on} R                      ASSAULT
resort to {force, violence} against R?            ASSAULT
commit {atrocity, genocide, war_crime, crime, violence, aggression} {against, in, on} R  ASSAULT                  weight=0.9
commit {atrocity, genocide, massacre, murder, killing, war_crime} in R?  ASSAULT
{erupt, flare, rage, intensify, continue, resume} {between, in, with, near, around} R  ASSAULT                  needs={fighting, clash, battle, violence, gunfight, hostility, war, shelling} weight=0.8
break out {between, in, with, near, around} R     ASSAULT                  needs={fighting, clash, battle, violence, gunfight, hostility, war, shelling} weight=0.8
the {attack, assault, offensive, aggression, raid, onslaught, ambush, violence, strike, operation, war, counterattack, counteroffensive, counter-offensive, incursion, atrocity} {on, against, upon, at, into} R  ASSAULT
the {attack, assault, offensive, aggression, raid, onslaught, ambush, strike, operation, war} by A {on, against, in} R  ASSAULT
the {attack, offensive, assault, raid, ambush, incursion, massacre} {in, near, at} R  ASSAULT                  weight=0.7
the {attack, offensive, assault, raid, ambush, incursion, onslaught, massacre, bloodshed}  ASSAULT                  weight=0.4 unless=$disease
the {invasion, occupation, conquest, siege, blockade, encirclement, liberation, recapture} of R  ASSAULT
the {capture, seizure, retaking} of $place {from, by, in} R?  ASSAULT
the {invasion, occupation, siege}                 ASSAULT                  weight=0.4
the {killing, slaughter, massacre, murder, slaying, death} of R by A  ASSAULT
the {killing, slaughter, massacre, murder, slaying, wounding, genocide} of R  ASSAULT
the {killing, slaughter, massacre, slaying} {by, in} R  ASSAULT                  weight=0.6
the {clash, fighting, battle, skirmish, combat, firefight, gun_battle, war, conflict, confrontation, hostility} {with, between} R  ASSAULT                  both weight=0.9
the {clash, fighting, battle, skirmish, war, conflict, firefight} between A and R  ASSAULT                  both
the {clash, fighting, battle, skirmish, firefight} {in, near, at} R  ASSAULT                  weight=0.5
the {clash, fighting, skirmish, firefight, gun_battle}  ASSAULT                  weight=0.4
the fight against R                               ASSAULT                  weight=0.7
the war on R                                      ASSAULT                  weight=0.8
the retaliation against R                         ASSAULT
the {incursion, intervention} {into, in} R        ASSAULT

# Abduction
abduct R                                          ASSAULT    abduct
kidnap R                                          ASSAULT    abduct
snatch R                                          ASSAULT    abduct
hijack R                                          ASSAULT    abduct
carjack R                                         ASSAULT    abduct
enslave R                                         ASSAULT    abduct
{take, hold, seize} R hostage                     ASSAULT    abduct
{take, hold, seize} hostage {in, at, from} R?     ASSAULT    abduct
take R captive                                    ASSAULT    abduct
hold R captive                                    ASSAULT    abduct
hold R for ransom                                 ASSAULT    abduct
{seize, snatch, grab, hold} R                     ASSAULT    abduct        weight=0.8 needs={hostage, aid_worker, tourist, foreigner, peacekeeper, schoolgirl, pilgrim, ransom}
spirit away R                                     ASSAULT    abduct
disappear R                                       ASSAULT    abduct        weight=0.4
the {abduction, kidnapping, kidnap, hijacking, enslavement} of R  ASSAULT    abduct
the {abduction, kidnapping, hostage_taking, hostage-taking, hijacking} {by, in} R  ASSAULT    abduct        weight=0.8
the {abduction, kidnapping}                       ASSAULT    abduct        weight=0.5

# Beating
{manhandle, club, thrash, punch, kick, slap, flog, whip, bludgeon, batter, cane, lynch, maul, knee, head-butt, strangle, stomp, mistreat, maltreat} R  ASSAULT    beat          unless=$sport
beat up R                                         ASSAULT    beat          unless=$sport
rough up R                                        ASSAULT    beat          unless=$sport
beat R                                            ASSAULT    beat          weight=0.7 needs={police, $troops, guard, protester, prisoner, crowd, mob, baton, stick, truncheon, club, death, prison, journalist, detainee, jail, custody, gang, fist, rifle, butt, unconscious, street, man, woman, student, soldier, officer, demonstrator, thug, badly, severely, savagely, brutally, activist}
beat R unconscious                                ASSAULT    beat
beat R {with, to} {baton, stick, death, club, truncheon, rod, pulp, cable, belt, pipe, bat}  ASSAULT    beat
kick R to death                                   ASSAULT    beat
drag R {by, through, from, out} X                 ASSAULT    beat          weight=0.6
the {beating, lynching, flogging, thrashing, mistreatment} of R  ASSAULT    beat

# Torture
torture R                                         ASSAULT    torture
torture R to death                                ASSAULT    torture
{subject, expose} R to {torture, electric_shock, waterboarding, mock_execution, ill-treatment, abuse}  ASSAULT    torture
waterboard R                                      ASSAULT    torture
electrocute R                                     ASSAULT    torture
inflict torture on R                              ASSAULT    torture
die {under, from, after} torture {in, by} R?      ASSAULT    torture       actor=R recipient=A
abuse R                                           ASSAULT    torture       weight=0.9 needs={prisoner, detainee, inmate, prison}
abuse R                                           ASSAULT    torture       weight=0.5
be tortured {to, in, by} X?                       ASSAULT    torture       actor=R recipient=A
the torture of R                                  ASSAULT    torture
the {torture, abuse} by A of R                    ASSAULT    torture
the {abuse, ill-treatment, maltreatment} of {prisoner, detainee, inmate, civilian} {by, in} R?  ASSAULT    torture

# Sexual violence
rape R                                            ASSAULT    sexual
gang-rape R                                       ASSAULT    sexual
molest R                                          ASSAULT    sexual
sodomise R                                        ASSAULT    sexual
sodomize R                                        ASSAULT    sexual
ravish R                                          ASSAULT    sexual
assault R sexually                                ASSAULT    sexual
abuse R sexually                                  ASSAULT    sexual
force R into {prostitution, marriage, sexual_slavery}  ASSAULT    sexual
the {rape, gang_rape, gang-rape, molestation} of R  ASSAULT    sexual
the {sexual_assault, sexual_violence, sexual_abuse} {of, on, against, by} R  ASSAULT    sexual

# Assassination, execution
assassinate R                                     ASSAULT    targeted      weight=0.95
execute R                                         ASSAULT    targeted      weight=0.95
liquidate R                                       ASSAULT    targeted      weight=0.95
hang R                                            ASSAULT    targeted      weight=0.95
eliminate R                                       ASSAULT    targeted      weight=0.6
neutralise R                                      ASSAULT    targeted      weight=0.6
neutralize R                                      ASSAULT    targeted      weight=0.6
take out R                                        ASSAULT    targeted      weight=0.6
put R to death                                    ASSAULT    targeted
{order, attempt, plot, mastermind, commit} {assassination, murder, execution, killing, hit} of R  ASSAULT    targeted
carry out {assassination, murder, execution, killing, hit} of R  ASSAULT    targeted
{try, attempt} to {assassinate, murder, kill} R   ASSAULT    targeted
make attempt on life of R                         ASSAULT    targeted
{conduct, stage} {execution, assassination, public_execution, mass_execution} {of, in} R?  ASSAULT    targeted
carry out {execution, assassination, public_execution, mass_execution} {of, in} R?  ASSAULT    targeted
the {assassination, execution, hanging} of R      ASSAULT    targeted
the {assassination_attempt, attempt} on life {of, 's} R  ASSAULT    targeted      weight=0.9
the {assassination, execution} by A of R          ASSAULT    targeted
the assassination                                 ASSAULT    targeted      weight=0.5

# Destruction
{destroy, devastate, flatten, wreck, demolish, ruin, obliterate, raze, level, sabotage} R  ASSAULT    destroy       weight=0.8 unless=$weather
{destroy, damage, wreck, demolish, flatten, burn, raze, level, gut, incinerate, ransack, sabotage, bomb} $building {of, in, at, near, 's} R  ASSAULT    destroy       unless=$weather
burn down $building {of, in, at, near, 's} R      ASSAULT    destroy       unless=$weather
torch R                                           ASSAULT    destroy
firebomb R                                        ASSAULT    destroy
fire-bomb R                                       ASSAULT    destroy
set fire to R                                     ASSAULT    destroy
set R on fire                                     ASSAULT    destroy
set ablaze R                                      ASSAULT    destroy       weight=0.7
set alight R                                      ASSAULT    destroy       weight=0.7
burn down R                                       ASSAULT    destroy       weight=0.7
burn R                                            ASSAULT    destroy       weight=0.7
damage R                                          ASSAULT    destroy       weight=0.5 unless=$weather
pillage R                                         ASSAULT    destroy
the {destruction, burning, torching, sabotage, devastation, razing} of R  ASSAULT    destroy
the arson_attack {on, against, at} R?             ASSAULT    destroy

# Knives, stones, hands
stab R                                            ASSAULT    primitive
knife R                                           ASSAULT    primitive
behead R                                          ASSAULT    primitive
decapitate R                                      ASSAULT    primitive
dismember R                                       ASSAULT    primitive
impale R                                          ASSAULT    primitive
slash R                                           ASSAULT    primitive
stone R                                           ASSAULT    primitive
crucify R                                         ASSAULT    primitive
disembowel R                                      ASSAULT    primitive
axe R                                             ASSAULT    primitive
machete R                                         ASSAULT    primitive
spear R                                           ASSAULT    primitive
scalp R                                           ASSAULT    primitive
bayonet R                                         ASSAULT    primitive
{stab, hack, stone} R to death                    ASSAULT    primitive
{slit, cut} throat of R                           ASSAULT    primitive
{throw, hurl, lob, pelt, toss, fling} {stone, rock, brick, bottle, firebomb, molotov_cocktail, petrol_bomb, cocktail} {at, on, into, toward, towards} R  ASSAULT    primitive
pelt R with {stone, rock, brick, bottle}          ASSAULT    primitive
ram R                                             ASSAULT    primitive     weight=0.8 unless=$sport
run over R                                        ASSAULT    primitive     weight=0.8 unless=$sport
mow down R                                        ASSAULT    primitive     weight=0.8 unless=$sport
plough into R                                     ASSAULT    primitive     weight=0.8 unless=$sport
plow into R                                       ASSAULT    primitive     weight=0.8 unless=$sport
drive into R                                      ASSAULT    primitive     weight=0.8 unless=$sport
run down R                                        ASSAULT    primitive     weight=0.8 unless=$sport
ram {car, vehicle, truck, van, lorry} into R      ASSAULT    primitive
drive {car, vehicle, truck, van, lorry} into R    ASSAULT    primitive
attack R with {knife, machete, axe, sword, hammer, stick, acid, stone, car, arrow, spear}  ASSAULT    primitive
the {stabbing, beheading, stoning, decapitation, knifing, knife_attack} {of, in, on, against} R  ASSAULT    primitive
the {stabbing, beheading, decapitation, stoning}  ASSAULT    primitive     weight=0.5

# Guns
{shoot, machine-gun, snipe, fusillade, strafe} R  ASSAULT    firearms      weight=0.95 unless={film, movie, scene, video}
gun down R                                        ASSAULT    firearms      weight=0.95 unless={film, movie, scene, video}
shoot down R                                      ASSAULT    firearms      weight=0.95 unless={film, movie, scene, video}
shoot dead R                                      ASSAULT    firearms      weight=0.95 unless={film, movie, scene, video}
{shoot, fire} {at, on, upon, into} R              ASSAULT    firearms
shoot R dead                                      ASSAULT    firearms
shoot R to death                                  ASSAULT    firearms
fire {$gun, burst, machine_gun, live_round, live_ammunition, warning_shot} {at, on, into, over, toward, towards} R  ASSAULT    firearms
fire {$gun, burst, live_round, live_ammunition}   ASSAULT    firearms
{open, return, direct} fire {on, at, against, toward, towards, in, upon} R  ASSAULT    firearms
open fire                                         ASSAULT    firearms
return fire                                       ASSAULT    firearms
{spray, riddle, rake} R with {bullet, gunfire, shot}  ASSAULT    firearms
snipe at R                                        ASSAULT    firearms
pump bullet into R                                ASSAULT    firearms
be shot {in, by} X?                               ASSAULT    firearms      actor=R recipient=A weight=0.8
{exchange, trade} {gunfire, fire} with R?         ASSAULT    firearms      both
the {shooting, gunning, fatal_shooting, shooting_death, killing_spree} of R  ASSAULT    firearms
the {shooting, gun_attack, gunfire} {in, at, near, on} R  ASSAULT    firearms      weight=0.7
the {shootout, shoot-out, gunfight} {with, between} R  ASSAULT    firearms      both
the {shooting, mass_shooting}                     ASSAULT    firearms      weight=0.4 unless={film, movie, sport}

# Bombs
bomb R                                            ASSAULT    explosives
blow up R                                         ASSAULT    explosives
dynamite R                                        ASSAULT    explosives
{detonate, explode, plant, place, throw, lob, hurl, trigger, leave, lay} {$blast, grenade, hand_grenade, explosives, charge} {in, at, near, outside, on, under, against, among, inside, along} R?  ASSAULT    explosives
set off {$blast, grenade, hand_grenade, explosives, charge} {in, at, near, outside, on, under, against, among, inside, along} R?  ASSAULT    explosives
{throw, hurl, toss, lob} {grenade, bomb, hand_grenade, explosive} {at, into, in, on} R  ASSAULT    explosives
{explode, detonate} {in, at, near, outside, on, inside, under} R  ASSAULT    explosives    needs=$blast weight=0.8
go off {in, at, near, outside, on, inside, under} R  ASSAULT    explosives    needs=$blast weight=0.8
blow up {in, at, near, outside, on, inside, under} R  ASSAULT    explosives    needs=$blast weight=0.8
{rip, tear} through R                             ASSAULT    explosives    needs=$blast weight=0.8
{rock, hit, shake, strike, devastate, target, kill, injure, wound, destroy} R  ASSAULT    explosives    needs={bomb, car_bomb, roadside_bomb, blast, explosion, bombing, landmine, IED, explosive} weight=0.8
{rock, shake} R                                   ASSAULT    explosives    weight=0.3 needs=$attack
booby-trap R                                      ASSAULT    explosives
mine {road, harbour, harbor, port, water, bridge} {of, in, near} R?  ASSAULT    explosives
{hit, strike} {landmine, mine, roadside_bomb, IED}  ASSAULT    explosives    actor=R recipient=A
step on {landmine, mine, roadside_bomb, IED}      ASSAULT    explosives    actor=R recipient=A
the {bombing, car_bombing, bomb_attack, blast, explosion, truck_bombing, car_bomb, bomb_blast, roadside_bomb, grenade_attack} {of, in, at, on, near, against, outside, by} R  ASSAULT    explosives
the {bombing, car_bombing, bomb_attack, roadside_bombing}  ASSAULT    explosives    weight=0.5
the {blast, explosion}                            ASSAULT    explosives    weight=0.3

# Suicide attacks
{detonate, explode} {himself, herself, itself, themselves} {in, at, near, outside, among, inside} R?  ASSAULT    suicide-attack
blow up {himself, herself, itself, themselves} {in, at, near, outside, among, inside} R?  ASSAULT    suicide-attack
blow {himself, herself, themselves} up {in, at, near, outside, among, inside} R?  ASSAULT    suicide-attack
detonate {vest, belt, suicide_vest, explosive_vest, suicide_belt, explosive_belt} {in, at, near, outside, among} R?  ASSAULT    suicide-attack
{stage, launch, commit, mount, conduct} {suicide_attack, suicide_bombing, suicide_bomb_attack, suicide_mission} {on, against, in, at, near} R?  ASSAULT    suicide-attack
carry out {suicide_attack, suicide_bombing, suicide_bomb_attack, suicide_mission} {on, against, in, at, near} R?  ASSAULT    suicide-attack
{kill, wound, injure, attack, target, strike, hit} R  ASSAULT    suicide-attack  needs={suicide_bomber, suicide_bombing, suicide_attack, suicide_bomb, suicide_attacker, suicide_car_bomb, suicide_blast}
the {suicide_attack, suicide_bombing, suicide_bomb, suicide_blast, suicide_car_bombing} {on, against, in, at, near, by, outside} R  ASSAULT    suicide-attack
the {suicide_attack, suicide_bombing}             ASSAULT    suicide-attack  weight=0.5

# From the air
carpet-bomb R                                     ASSAULT    aerial
napalm R                                          ASSAULT    aerial
dive-bomb R                                       ASSAULT    aerial
{launch, conduct, mount, stage, order, make, begin, resume, continue, intensify, unleash, fly, perform, announce} {air_strike, airstrike, air_raid, bombing_raid, bombing_campaign, air_attack, aerial_attack, aerial_bombardment, bombing_run, air_campaign, air_assault, aerial_bombing, sortie, raid} {on, against, in, at, over, near, across} R  ASSAULT    aerial        weight=0.98
carry out {air_strike, airstrike, air_raid, bombing_raid, bombing_campaign, air_attack, aerial_attack, aerial_bombardment, bombing_run, air_campaign, air_assault, aerial_bombing, sortie, raid} {on, against, in, at, over, near, across} R  ASSAULT    aerial        weight=0.98
step up {air_strike, airstrike, air_raid, bombing_raid, bombing_campaign, air_attack, aerial_attack, aerial_bombardment, bombing_run, air_campaign, air_assault, aerial_bombing, sortie, raid} {on, against, in, at, over, near, across} R  ASSAULT    aerial        weight=0.98
{launch, conduct, mount, order, resume, intensify, unleash} {air_strike, airstrike, air_raid, bombing_raid, air_attack, aerial_attack, aerial_bombardment, bombing_campaign, air_campaign}  ASSAULT    aerial
carry out {air_strike, airstrike, air_raid, bombing_raid, air_attack, aerial_attack, aerial_bombardment, bombing_campaign, air_campaign}  ASSAULT    aerial
step up {air_strike, airstrike, air_raid, bombing_raid, air_attack, aerial_attack, aerial_bombardment, bombing_campaign, air_campaign}  ASSAULT    aerial
{drop, rain} {bomb, barrel_bomb, cluster_bomb, explosive, munition} {on, over, in} R?  ASSAULT    aerial
{attack, bomb, hit, strike, target, pound, raid, blast, destroy, kill, strafe, shell} R  ASSAULT    aerial        needs={warplane, jet, fighter_jet, bomber, air_strike, airstrike, aircraft, air_raid, helicopter, gunship, air_force, fighter_plane, f-16} unless=$sport
{down, intercept} R                               ASSAULT    heavy-weapons  needs={plane, aircraft, jet, helicopter, warplane, drone, airliner, balloon, missile, rocket, fighter_jet, bomber}
shoot down R                                      ASSAULT    heavy-weapons  needs={plane, aircraft, jet, helicopter, warplane, drone, airliner, balloon, missile, rocket, fighter_jet, bomber}
bring down R                                      ASSAULT    heavy-weapons  needs={plane, aircraft, jet, helicopter, warplane, drone, airliner, balloon, missile, rocket, fighter_jet, bomber}
{down, intercept} {plane, aircraft, jet, helicopter, warplane, drone, fighter, airliner, balloon, missile, rocket, fighter_jet, bomber, missile} {of, over, in, near, from} R  ASSAULT    heavy-weapons
shoot down {plane, aircraft, jet, helicopter, warplane, drone, fighter, airliner, balloon, missile, rocket, fighter_jet, bomber, missile} {of, over, in, near, from} R  ASSAULT    heavy-weapons
bring down {plane, aircraft, jet, helicopter, warplane, drone, fighter, airliner, balloon, missile, rocket, fighter_jet, bomber, missile} {of, over, in, near, from} R  ASSAULT    heavy-weapons
the {air_strike, airstrike, air_raid, air_attack, bombing_raid, aerial_bombardment, aerial_attack, air_bombardment} {on, against, in, at, near, by, of, over} R  ASSAULT    aerial
the {air_strike, airstrike, air_raid, bombing_raid} by A {on, against, in} R  ASSAULT    aerial
the {air_strike, airstrike, air_raid, air_attack}  ASSAULT    aerial        weight=0.5

{launch, conduct, order, mount} {drone_strike, drone_attack, uav_strike} {on, against, in, at} R?  ASSAULT    drone
carry out {drone_strike, drone_attack, uav_strike} {on, against, in, at} R?  ASSAULT    drone
{attack, hit, strike, target, kill, destroy, bomb} R  ASSAULT    drone         needs={drone, drone_strike, unmanned, uav}
the {drone_strike, drone_attack} {on, against, in, at, near, by} R  ASSAULT    drone
the {drone_strike, drone_attack}                  ASSAULT    drone         weight=0.5

# Artillery, missiles, tanks, ships
shell R                                           ASSAULT    heavy-weapons
mortar R                                          ASSAULT    heavy-weapons
rocket R                                          ASSAULT    heavy-weapons
torpedo R                                         ASSAULT    heavy-weapons
strafe R                                          ASSAULT    heavy-weapons
cannonade R                                       ASSAULT    heavy-weapons
{fire, launch, lob, rain, shoot, unleash, pour, hurl, send, aim} $missile {at, on, into, onto, against, toward, towards, over, across, upon, in} R  ASSAULT    heavy-weapons
fire $missile                                     ASSAULT    heavy-weapons
launch $missile                                   ASSAULT    heavy-weapons
lob $missile                                      ASSAULT    heavy-weapons
unleash $missile                                  ASSAULT    heavy-weapons
fire {artillery, tank, mortar, rocket} {on, at, into} R  ASSAULT    heavy-weapons
{hit, strike, attack, pound, target, kill, destroy, damage, wound} R  ASSAULT    heavy-weapons  needs={artillery, tank, rocket, missile, mortar, shell, shelling, howitzer, katyusha, ballistic_missile, cruise_missile, warship, torpedo, cluster_bomb, gunboat} unless=$sport
{intensify, continue, resume, begin, launch} {bombardment, shelling, barrage, bombing} {of, on, against, in} R  ASSAULT    heavy-weapons
step up {bombardment, shelling, barrage, bombing} {of, on, against, in} R  ASSAULT    heavy-weapons
{hit, strike, land, fall, slam, crash, explode} {in, into, on, near} R  ASSAULT    heavy-weapons  needs={artillery, rocket, missile, mortar, shell, projectile} weight=0.8
{sink, torpedo, scuttle} {ship, vessel, boat, submarine, warship, tanker, frigate} {of, off, in, from} R?  ASSAULT    heavy-weapons
sink R                                            ASSAULT    heavy-weapons  weight=0.4 needs={navy, ship, missile, boat, submarine, torpedo}
the {shelling, bombardment, missile_strike, rocket_attack, mortar_attack, missile_attack, artillery_fire, artillery_attack, rocket_fire, cannonade} {of, on, against, in, at, by, near, from} R  ASSAULT    heavy-weapons
the {shelling, bombardment, rocket_attack, missile_attack, missile_strike, mortar_attack}  ASSAULT    heavy-weapons  weight=0.5

# Crowds
{fire, use, lob, shoot, spray, deploy, launch, turn} $crowd_control {at, on, against, into, to} R  ASSAULT    crowd-control
fire $crowd_control                               ASSAULT    crowd-control
use $crowd_control                                ASSAULT    crowd-control
lob $crowd_control                                ASSAULT    crowd-control
shoot $crowd_control                              ASSAULT    crowd-control
spray $crowd_control                              ASSAULT    crowd-control
deploy $crowd_control                             ASSAULT    crowd-control
{disperse, scatter, dispel} R with $crowd_control  ASSAULT    crowd-control
beat back R with $crowd_control                   ASSAULT    crowd-control
break up R with $crowd_control                    ASSAULT    crowd-control
drive back R with $crowd_control                  ASSAULT    crowd-control
push back R with $crowd_control                   ASSAULT    crowd-control
{disperse, scatter} R                             ASSAULT    crowd-control  needs={$crowd_control, force, truncheon}
drive back R                                      ASSAULT    crowd-control  needs={$crowd_control, force, truncheon}
break up R                                        ASSAULT    crowd-control  needs={$crowd_control, force, truncheon}
tear-gas R                                        ASSAULT    crowd-control
teargas R                                         ASSAULT    crowd-control
pepper-spray R                                    ASSAULT    crowd-control
{baton-charge, charge} R                          ASSAULT    crowd-control  weight=0.6 needs=$protester
use force to {disperse, break} R?                 ASSAULT    crowd-control
wield baton {against, at} R?                      ASSAULT    crowd-control
the use of {tear_gas, rubber_bullet, water_cannon} {against, on, by} R?  ASSAULT    crowd-control

# Chemical, biological, nuclear weapons, poison
poison R                                          ASSAULT    unconventional
gas R                                             ASSAULT    unconventional
irradiate R                                       ASSAULT    unconventional
poison R with X                                   ASSAULT    unconventional
use {chemical_weapon, poison_gas, nerve_gas, nerve_agent, sarin, chlorine, mustard_gas, biological_weapon, nuclear_weapon, novichok, chlorine_gas, white_phosphorus, anthrax, gas} {on, against, in, to} R?  ASSAULT    unconventional
attack R with {chemical_weapon, poison_gas, nerve_gas, nerve_agent, sarin, chlorine, gas, anthrax}  ASSAULT    unconventional
{drop, launch, detonate} {atomic_bomb, nuclear_bomb, atom_bomb, chemical_weapon} {on, over, against} R  ASSAULT    unconventional
{launch, conduct, commit} {chemical_attack, gas_attack, poison_gas_attack, chemical_weapon_attack, chemical_weapons_attack, nuclear_attack, nuclear_strike, biological_attack} {on, against, in} R?  ASSAULT    unconventional
carry out {chemical_attack, gas_attack, poison_gas_attack, chemical_weapon_attack, chemical_weapons_attack, nuclear_attack, nuclear_strike, biological_attack} {on, against, in} R?  ASSAULT    unconventional
nuke R                                            ASSAULT    unconventional
the {poisoning, gassing} of R                     ASSAULT    unconventional
the {chemical_attack, gas_attack, chemical_weapons_attack, nerve_agent_attack, poison_gas_attack} {on, in, against, by} R?  ASSAULT    unconventional

set R {ablaze, alight}                            ASSAULT    destroy
{hold, use, keep} R as {human_shield, shield}     ASSAULT
hold R                                            ASSAULT    abduct        weight=0.9 needs={human_shield, hostage, captive, ransom}
carry out {strike, raid} {on, against, in} R?     ASSAULT
die {of, from, as, after, under} torture {in, by} R?  ASSAULT    torture       actor=R recipient=A
die in {captivity, custody} {in, of} R?           ASSAULT    torture       actor=R recipient=A weight=0.6
fire across {border, line, frontier} {into, with, at} R?  ASSAULT
