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
{launch, begin, start, conduct, continue, wage, open, resume} {operation, campaign, war, counterterrorism_operation, ground_offensive, jihad, insurgency, battle, military_offensive, armed_struggle} {against, in, on} R  ASSAULT
carry out {operation, campaign, war, counterterrorism_operation, ground_offensive, jihad, insurgency, battle, military_offensive, armed_struggle} {against, in, on} R  ASSAULT
{launch, begin, start, conduct, wage} {war, military_operation, military_offensive, counterterrorism_operation, anti-terror_operation, insurgency, armed_struggle}  ASSAULT
carry out {war, military_offensive, counterterrorism_operation, anti-terror_operation, insurgency, armed_struggle}  ASSAULT
go on {offensive, attack} against R?              ASSAULT
go to war {with, against, over} R?                ASSAULT
make war {on, with} R                             ASSAULT
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
fall to R                                         ASSAULT                  actor=R recipient=A needs={force, army, troop, rebel, militia, insurgent, militant, jihadist, fighter, guerrilla, taliban, isis, islamic_state, separatist, regime, invader, advance, offensive, siege, battle, junta} unless={death, knee, floor, ground, earth, lot, piece, percent, cent, level, low, price, share, unemployment, rate, number}
fall {into, in} {hand, grip, clutch, control} of R   ASSAULT                  actor=R recipient=A needs={city, town, village, capital, stronghold, base, airport, province, district, territory, region, area, border, force, army, rebel, militia, insurgent, militant, jihadist, taliban, isis, islamic_state}
fall under {control, rule} of R                   ASSAULT                  actor=R recipient=A needs={city, town, village, capital, stronghold, base, airport, province, district, territory, region, area, border}
{capture, seize, retake, recapture, liberate, reclaim, annex} R  ASSAULT                  needs=$place weight=0.8
{take, seize, wrest, regain, gain, win, retake, assume} control of $place {from, in, of, near, on} R?  ASSAULT
{take, seize, wrest, regain, gain, retake} control of R  ASSAULT                  weight=0.7
take over R                                       ASSAULT                  weight=0.5
{push, dislodge, flush, clear} R from $place      ASSAULT
{expel, oust} R from {city, town, village, area, territory, region, province, capital, stronghold, enclave, base}  ASSAULT
{drive, push, flush} R out of X                   ASSAULT                  weight=0.8
drive R from $place                               ASSAULT
{advance, cross, march, roll, push, burst, break, sweep, pour, infiltrate} into R  ASSAULT                  needs={$troops, $militia, tank} weight=0.8
infiltrate R                                      ASSAULT                  weight=0.5
advance on R                                      ASSAULT                  needs=$militia weight=0.5
close in on R                                     ASSAULT                  needs=$militia weight=0.5
{clash, battle, skirmish, scuffle, brawl, duel, tussle} with R  ASSAULT                  both
fight with R                                      ASSAULT                  weight=0.2
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
{exchange, trade} {fire, blow, shot, shelling} {with, across} R?  ASSAULT                  both
trade rocket with R                               ASSAULT                  both
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
target R {with, in} {$missile, $strike, $armed, drone}  ASSAULT
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
{kill, wound, injure} R {in, with, during} {$attack, $blast, $missile, crossfire}  ASSAULT
{kill, wound, injure, hurt} R {in, during} {clash, fighting, battle, firefight, gun_battle, skirmish, exchange_of_fire, scuffle, confrontation} with A  ASSAULT                  sides
be hurt {in, during} {clash, fighting, battle, firefight, gun_battle, skirmish, scuffle, confrontation} with R  ASSAULT                  sides actor=R recipient=A
be hurt {in, during} {scuffle, protest, $attack, $blast}  ASSAULT                  actor=R recipient=A
lose control of $place to R  ASSAULT                  sure sides actor=R recipient=A
lose {soldier, troop, fighter, man, officer, policeman, militant} {in, during} $attack  ASSAULT                  sure sides actor=R recipient=A
kill                                              ASSAULT                  weight=0.5
claim {life, victim} {of, in} R?                  ASSAULT                  weight=0.6 unless={$weather, $disease}
{claim, take, accept} responsibility for {$attack, $blast, abduction, kidnapping} {on, in, against, of} R?  ASSAULT
{inflict, cause} {casualty, loss} on R            ASSAULT
shed blood of R                                   ASSAULT
leave R {dead, wounded, injured}                  ASSAULT                  sure needs={$attack, $missile, gunman, militant, violence, suicide_bomber, rebel, soldier, crossfire, skirmish}
leave R {dead, wounded, injured}                  ASSAULT                  weight=0.7 unless=$weather
leave dead R                                      ASSAULT                  weight=0.6 unless=$weather
die in {$attack, $blast, crossfire} {on, by, in, between, of} R?  ASSAULT                  actor=R recipient=A
die after $attack by R?                           ASSAULT                  weight=0.7 actor=R recipient=A
perish in {$attack, $blast}                       ASSAULT                  actor=R recipient=A
lose life in {$attack, $blast, crossfire} {on, by, in, between, of} R?  ASSAULT                  actor=R recipient=A
be killed {in, by, during} X?                     ASSAULT                  weight=0.5 actor=R recipient=A unless=$weather
be wounded {in, by, during} X?                    ASSAULT                  weight=0.5 actor=R recipient=A
be attack {from, by} R?                           ASSAULT                  actor=R recipient=A
be siege {by, from} R?                            ASSAULT                  actor=R recipient=A
be dead                                           ASSAULT                  weight=0.2
{violate, break, breach} {$hostility, ceasefire_agreement, ceasefire_line} {with, in, by, along, of} R?  ASSAULT
{violate, break, breach} R                        ASSAULT                  weight=0.2 needs=$hostility
the {violation, breach} of $hostility in R?  ASSAULT
{impose, enforce, tighten, maintain, declare, place} {blockade, siege, naval_blockade, encirclement, land_blockade, air_blockade} {on, of, against, around, in} R  ASSAULT
set up {blockade, siege, naval_blockade, encirclement, land_blockade, air_blockade} {on, of, against, around, in} R  ASSAULT
{impose, enforce, tighten} {blockade, naval_blockade}  ASSAULT
blockade R                                        ASSAULT
lay siege to R                                    ASSAULT
cut off {city, town, village, enclave, supply_line} {of, in, from} R?  ASSAULT                  needs={$troops, $militia} weight=0.7
use {civilian, child, hostage, villager} as {human_shield, shield}  ASSAULT

{resist, repel, repulse, foil} {attack, assault, offensive, advance, raid, invasion} {by, of, from, on} R  ASSAULT                  weight=0.7
beat {attack, assault, offensive, advance, raid, invasion} back {by, of, from, on} R  ASSAULT                  weight=0.7
fend off {attack, assault, offensive, advance, raid, invasion} {by, of, from, on} R  ASSAULT                  weight=0.7
{defeat, vanquish} R                              ASSAULT                  weight=0.5 unless=$sport
use force {against, on} R                         ASSAULT
use violence {against, on} R                      ASSAULT
resort to {force, violence} against R?            ASSAULT
commit {atrocity, genocide, war_crime, crime, violence, aggression} {against, in, on} R  ASSAULT                  weight=0.9
commit {atrocity, genocide, massacre, murder, killing, war_crime} in R?  ASSAULT
{erupt, flare, rage, intensify, continue, resume, start, begin} {in, near, around, at, across, outside, along} X between A and R  ASSAULT                  both sure sides needs={fighting, clash, battle, gunfight, hostility, firefight, gun_battle, skirmish, shelling} unless=$sport
break out {in, near, around, at, across, outside, along} X between A and R  ASSAULT                  both sure sides needs={fighting, clash, battle, gunfight, hostility, firefight, gun_battle, skirmish, shelling} unless=$sport
{erupt, flare, rage, intensify, continue, resume, start, begin} between A and R  ASSAULT                  both sure sides needs={fighting, clash, battle, gunfight, hostility, firefight, gun_battle, skirmish, shelling} unless=$sport
break out between A and R                         ASSAULT                  both sure sides needs={fighting, clash, battle, gunfight, hostility, firefight, gun_battle, skirmish, scuffle, brawl, shelling, war} unless=$sport
take place between A and R                        ASSAULT                  both sure sides needs={fighting, clash, battle, gunfight, firefight, gun_battle, skirmish} unless=$sport
{erupt, flare, rage, intensify, continue, resume} {between, in, with, near, around} R  ASSAULT                  needs={fighting, clash, battle, violence, gunfight, hostility, war, shelling} weight=0.8
break out {between, in, with, near, around} R     ASSAULT                  needs={fighting, clash, battle, violence, gunfight, hostility, war, shelling} weight=0.8
the {attack, assault, offensive, aggression, raid, onslaught, ambush, violence, strike, operation, war, counterattack, counteroffensive, counter-offensive, incursion, atrocity} {on, against, upon, at, into} R  ASSAULT
the {attack, assault, offensive, aggression, raid, onslaught, ambush, strike, operation, war} by A {on, against, in} R  ASSAULT
the {attack, offensive, assault, raid, ambush, incursion, massacre} {in, near, at} R  ASSAULT                  weight=0.7
the {attack, offensive, assault, raid, ambush, incursion, onslaught, massacre, bloodshed}  ASSAULT                  weight=0.4 unless=$disease
the {invasion, occupation, conquest, siege, blockade, encirclement, liberation, recapture} of R  ASSAULT
the {capture, seizure, retaking} of $place {from, in} R?  ASSAULT
the {invasion, occupation, siege}                 ASSAULT                  weight=0.4
the {killing, slaughter, massacre, murder, slaying, death} of R by A  ASSAULT
the {killing, slaughter, massacre, murder, slaying, wounding, genocide} of R  ASSAULT
the {killing, slaughter, slaying} in R            ASSAULT                  weight=0.6
the {killing, slaughter, massacre, slaying} by A {in, near} R?  ASSAULT                  weight=0.9
the {clash, fighting, battle, skirmish, combat, firefight, gun_battle, war, conflict, confrontation, hostility} {with, between} R  ASSAULT                  both weight=0.9
the {clash, fighting, battle, skirmish, firefight, gun_battle, shootout} {in, near, around, at, along} X between A and R  ASSAULT                  both sides
the {clash, fighting, battle, skirmish, war, conflict, firefight} between A and R  ASSAULT                  both sides
the {clash, fighting, battle, skirmish, firefight} {in, near, at} R  ASSAULT                  weight=0.5
the {clash, fighting, skirmish, firefight, gun_battle}  ASSAULT                  weight=0.4
the fight against R                               ASSAULT                  weight=0.7
the retaliation against R                         ASSAULT
the {incursion, intervention} {into, in} R        ASSAULT

# Coups
oust R                                            ASSAULT                  weight=0.8
oust R                                            ASSAULT   sure needs={soldier, junta, coup, putsch, mutineer, mutiny, general, colonel, army, military, troop, paratrooper, guard, rebel}
depose R                                          ASSAULT   sure needs={soldier, junta, coup, putsch, mutineer, mutiny, general, colonel, army, military, troop, paratrooper, guard, rebel}
depose R                                          ASSAULT   weight=0.8
the ouster of R by A                              ASSAULT   sure needs={soldier, junta, coup, putsch, mutineer, general, colonel, army, military, troop, paratrooper, guard, rebel}
the {ouster, deposition} of R                     ASSAULT                  weight=0.8 needs={soldier, junta, coup, putsch, mutineer, general, colonel, army, military, troop, paratrooper}
{seize, grab, usurp} power {in, from} R?          ASSAULT   sure sides unless={election, vote, ballot}
take power {in, from} R?                          ASSAULT   sure sides needs={soldier, junta, coup, putsch, mutineer, mutiny, general, colonel, army, military, troop, paratrooper, unconstitutionally} unless={election, vote, ballot}
{seize, take, grab} power in {coup, putsch, military_coup}  ASSAULT   sure sides
overthrow R                                       ASSAULT                  weight=0.8
topple R                                          ASSAULT                  weight=0.8
{stage, lead, mount, attempt, launch} {coup, putsch, mutiny} {against, in} R?  ASSAULT   sides
the overthrow of R                                ASSAULT                  weight=0.8
the overthrow of R by A                           ASSAULT
the {coup, putsch} {against, in} R                ASSAULT
the {coup, putsch}                                ASSAULT                  weight=0.4
the {coup, putsch} by A {against, in} R?          ASSAULT sides
the {power_grab, military_takeover, coup_attempt, attempted_coup, failed_coup, palace_coup} by A {in, against} R?  ASSAULT    weight=0.8 sides

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
spirit R away                                     ASSAULT    abduct
disappear R                                       ASSAULT    abduct        weight=0.4
the {abduction, kidnapping, kidnap, hijacking, enslavement} of R  ASSAULT    abduct
the {abduction, kidnapping, hostage_taking, hostage-taking, hijacking} in R  ASSAULT    abduct        weight=0.8
the {abduction, kidnapping, hostage_taking, hostage-taking, hijacking} by A {in, near} R?  ASSAULT    abduct
the {abduction, kidnapping}                       ASSAULT    abduct        weight=0.5

# Beating
{manhandle, club, thrash, punch, kick, slap, flog, whip, bludgeon, batter, cane, lynch, maul, knee, head-butt, strangle, stomp, mistreat, maltreat} R  ASSAULT    beat          unless=$sport
beat up R                                         ASSAULT    beat          unless=$sport
rough up R                                        ASSAULT    beat          unless=$sport
beat R                                            ASSAULT    beat          weight=0.7 needs={police, $troops, guard, protester, prisoner, crowd, mob, baton, stick, truncheon, club, death, prison, journalist, detainee, jail, custody, gang, fist, rifle, butt, unconscious, street, man, woman, student, officer, demonstrator, thug, badly, severely, savagely, brutally, activist}
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
the {abuse, ill-treatment, maltreatment} of {prisoner, detainee, inmate, civilian} in R?  ASSAULT    torture

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
the {sexual_assault, sexual_violence, sexual_abuse} {of, on, against} R  ASSAULT    sexual
the {rape, gang_rape, sexual_assault, sexual_violence, sexual_abuse} by A {in, of, against} R?  ASSAULT    sexual

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
{destroy, devastate, flatten, wreck, ruin, obliterate, raze, level, sabotage} R  ASSAULT    destroy       weight=0.8 unless=$weather
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
{shoot, machine-gun, snipe, fusillade} R          ASSAULT    firearms      weight=0.95 unless={film, movie, scene, video}
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
{exchange, trade} gunfire {with, across} R?       ASSAULT    firearms      both
the {shooting, gunning, fatal_shooting, shooting_death, killing_spree} of R  ASSAULT    firearms
the {shooting, gun_attack, gunfire} {in, at, near, on, against} R  ASSAULT    firearms      weight=0.7
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
the {bombing, car_bombing, bomb_attack, blast, explosion, truck_bombing, car_bomb, bomb_blast, roadside_bomb, grenade_attack} {of, in, at, on, near, against, outside} R  ASSAULT    explosives
the {bombing, car_bombing, bomb_attack, truck_bombing, car_bomb, grenade_attack} by A {in, at, on, near, against, of} R?  ASSAULT    explosives
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
the {suicide_attack, suicide_bombing, suicide_bomb, suicide_blast, suicide_car_bombing} {on, against, in, at, near, outside} R  ASSAULT    suicide-attack
the {suicide_attack, suicide_bombing, suicide_mission} by A {on, against, in, at, near} R?  ASSAULT    suicide-attack
the {suicide_attack, suicide_bombing}             ASSAULT    suicide-attack  weight=0.5

# From the air
carpet-bomb R                                     ASSAULT    aerial
napalm R                                          ASSAULT    aerial
dive-bomb R                                       ASSAULT    aerial
{launch, conduct, mount, stage, order, make, begin, resume, continue, intensify, unleash, fly, perform, announce} {bombing_campaign, aerial_attack, aerial_bombardment, bombing_run, air_campaign, air_assault, aerial_bombing, sortie} {on, against, in, at, over, near, across} R  ASSAULT    aerial        weight=0.98
fly {air_strike, airstrike, air_raid, raid, bombing_raid} {on, against, in, at, over, near, across} R  ASSAULT    aerial
carry out {bombing_campaign, aerial_attack, aerial_bombardment, bombing_run, air_campaign, air_assault, aerial_bombing, sortie} {on, against, in, at, over, near, across} R  ASSAULT    aerial        weight=0.98
step up {bombing_campaign, aerial_attack, aerial_bombardment, bombing_run, air_campaign, air_assault, aerial_bombing, sortie} {on, against, in, at, over, near, across} R  ASSAULT    aerial        weight=0.98
{launch, conduct, mount, order, resume, intensify, unleash} {aerial_attack, aerial_bombardment, bombing_campaign, air_campaign}  ASSAULT    aerial
order {air_strike, airstrike, air_raid, bombing_raid, air_attack}  ASSAULT    aerial
carry out {aerial_attack, aerial_bombardment, bombing_campaign, air_campaign}  ASSAULT    aerial
step up {aerial_attack, aerial_bombardment, bombing_campaign, air_campaign}  ASSAULT    aerial
{drop, rain} {bomb, barrel_bomb, cluster_bomb, explosive, munition} {on, over, in} R?  ASSAULT    aerial
{attack, bomb, hit, strike, target, pound, raid, blast, destroy, kill, strafe, shell} R  ASSAULT    aerial        needs={warplane, jet, fighter_jet, bomber, air_strike, airstrike, aircraft, air_raid, helicopter, gunship, air_force, fighter_plane, f-16} unless=$sport
down R                                            ASSAULT    heavy-weapons  needs={plane, aircraft, jet, helicopter, warplane, drone, airliner, balloon, missile, rocket, fighter_jet, bomber}
intercept R                                       ASSAULT    heavy-weapons  needs={drone, balloon, missile, rocket}
shoot down R                                      ASSAULT    heavy-weapons  needs={plane, aircraft, jet, helicopter, warplane, drone, airliner, balloon, missile, rocket, fighter_jet, bomber}
bring down R                                      ASSAULT    heavy-weapons  needs={plane, aircraft, jet, helicopter, warplane, drone, airliner, balloon, missile, rocket, fighter_jet, bomber}
down {plane, aircraft, jet, helicopter, warplane, drone, fighter, airliner, balloon, missile, rocket, fighter_jet, bomber} {of, over, in, near, from} R  ASSAULT    heavy-weapons
intercept {drone, balloon, missile, rocket} {of, over, in, near, from} R  ASSAULT    heavy-weapons
shoot down {plane, aircraft, jet, helicopter, warplane, drone, fighter, airliner, balloon, missile, rocket, fighter_jet, bomber} {of, over, in, near, from} R  ASSAULT    heavy-weapons
bring down {plane, aircraft, jet, helicopter, warplane, drone, fighter, airliner, balloon, missile, rocket, fighter_jet, bomber} {of, over, in, near, from} R  ASSAULT    heavy-weapons
the {air_strike, airstrike, air_raid, air_attack, bombing_raid, aerial_bombardment, aerial_attack, air_bombardment} {on, against, in, at, near, of, over} R  ASSAULT    aerial
the {air_strike, airstrike, air_raid, air_attack, bombing_raid, aerial_bombardment} by A {on, against, in, near} R?  ASSAULT    aerial
the {air_strike, airstrike, air_raid, air_attack}  ASSAULT    aerial        weight=0.5

{launch, conduct, order, mount} {drone_strike, drone_attack, uav_strike} {on, against, in, at} R?  ASSAULT    drone
carry out {drone_strike, drone_attack, uav_strike} {on, against, in, at} R?  ASSAULT    drone
{attack, hit, strike, target, kill, destroy, bomb} R  ASSAULT    drone         needs={drone, drone_strike, unmanned, uav}
the {drone_strike, drone_attack} {on, against, in, at, near} R  ASSAULT    drone
the {drone_strike, drone_attack} by A {on, against, in, at, near} R?  ASSAULT    drone
the {drone_strike, drone_attack}                  ASSAULT    drone         weight=0.5

# Artillery, missiles, tanks, ships
shell R                                           ASSAULT    heavy-weapons
mortar R                                          ASSAULT    heavy-weapons
rocket R                                          ASSAULT    heavy-weapons
torpedo R                                         ASSAULT    heavy-weapons
strafe R                                          ASSAULT    heavy-weapons
cannonade R                                       ASSAULT    heavy-weapons
{fire, launch, lob, rain, shoot, unleash, pour, hurl} $missile {at, on, into, onto, against, toward, towards, upon} R  ASSAULT    heavy-weapons  sides
{fire, launch, lob, rain, shoot, unleash, pour, hurl} $missile {over, across, in} R  ASSAULT    heavy-weapons
fire $missile                                     ASSAULT    heavy-weapons
launch $missile                                   ASSAULT    heavy-weapons
lob $missile                                      ASSAULT    heavy-weapons
unleash $missile                                  ASSAULT    heavy-weapons
fire tank {on, at, into} R                        ASSAULT    heavy-weapons
{hit, strike, attack, pound, target, kill, destroy, damage, wound} R  ASSAULT    heavy-weapons  needs={artillery, tank, rocket, missile, mortar, shell, shelling, howitzer, katyusha, ballistic_missile, cruise_missile, warship, torpedo, cluster_bomb, gunboat} unless=$sport
{intensify, continue, resume, begin, launch} {bombardment, shelling, barrage, bombing} of R  ASSAULT    heavy-weapons
step up {bombardment, shelling, barrage, bombing} of R  ASSAULT    heavy-weapons
{hit, strike, land, fall, slam, crash, explode} {in, into, on, near} R  ASSAULT    heavy-weapons  needs={artillery, rocket, missile, mortar, shell, projectile} weight=0.8 unless={debris, wreckage, fragment, shrapnel}
{sink, torpedo, scuttle} {ship, vessel, boat, submarine, warship, tanker, frigate} {of, off, in, from} R?  ASSAULT    heavy-weapons
sink R                                            ASSAULT    heavy-weapons  weight=0.4 needs={navy, ship, missile, boat, submarine, torpedo}
the {shelling, bombardment, missile_strike, rocket_attack, mortar_attack, missile_attack, artillery_fire, artillery_attack, rocket_fire, cannonade} {of, on, against, in, at, near} R  ASSAULT    heavy-weapons
the {shelling, bombardment, missile_strike, rocket_attack, mortar_attack, missile_attack, artillery_fire, artillery_attack, rocket_fire} {by, from} A {of, on, against, in, at, into, near} R?  ASSAULT    heavy-weapons
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
beat R back with $crowd_control                   ASSAULT    crowd-control
break up R with $crowd_control                    ASSAULT    crowd-control
drive R back with $crowd_control                  ASSAULT    crowd-control
push R back with $crowd_control                   ASSAULT    crowd-control
{disperse, scatter} R                             ASSAULT    crowd-control  needs={$crowd_control, force}
drive R back                                      ASSAULT    crowd-control  needs=$crowd_control
break up R                                        ASSAULT    crowd-control  needs={$crowd_control, force}
tear-gas R                                        ASSAULT    crowd-control
teargas R                                         ASSAULT    crowd-control
pepper-spray R                                    ASSAULT    crowd-control
{baton-charge, charge} R                          ASSAULT    crowd-control  weight=0.6 needs=$protester
use force to {disperse, break} R?                 ASSAULT    crowd-control
wield baton {against, at} R?                      ASSAULT    crowd-control
the {use, firing} of {tear_gas, rubber_bullet, water_cannon} {against, on, at} R?  ASSAULT    crowd-control

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
the {chemical_attack, gas_attack, chemical_weapons_attack, nerve_agent_attack, poison_gas_attack} {on, in, against} R?  ASSAULT    unconventional

set R {ablaze, alight}                            ASSAULT    destroy
{hold, use, keep} R as {human_shield, shield}     ASSAULT
hold R                                            ASSAULT    abduct        weight=0.9 needs={human_shield, hostage, captive, ransom}
carry out {strike, raid} {on, against, in} R?     ASSAULT
die {of, as} torture {in, by} R?                  ASSAULT    torture       actor=R recipient=A
die in {captivity, custody} {in, of} R?           ASSAULT    torture       actor=R recipient=A weight=0.6
fire across {border, line, frontier} {into, with, at} R?  ASSAULT

# Victims without a doer
find R {murdered, beheaded, strangled, decapitated, slain, stabbed, hanged, mutilated} {in, near, at, on} X?  ASSAULT
find R dead                                       ASSAULT                  weight=0.9 needs={bullet, gunshot, gunshot_wound, bullet_wound, throat, tortured, torture, gunman, gunmen, kidnapped, abducted, bound, blindfolded, mutilated, mass_grave}
{find, discover, recover, exhume} {body, corpse, remains} of R  ASSAULT                  needs={bullet, gunshot, beheaded, throat, torture, tortured, mass_grave, mutilated, handcuffed, bound, executed, kidnapped, abducted, blindfolded, massacre} weight=0.8
dump {body, corpse} of R                          ASSAULT                  weight=0.8
die at hand of R                                  ASSAULT                  actor=R recipient=A
die {under, amid, during} {bombardment, shelling, bombing, crackdown, invasion, offensive, genocide, massacre, purge, airstrike, air_strike} {of, by, in, on} R?  ASSAULT                  actor=R recipient=A weight=0.8
die {of, from} {gunshot_wound, bullet_wound, stab_wound, shrapnel, shrapnel_wound, gunshot, bullet} {in, after} X?  ASSAULT                  actor=R recipient=A weight=0.9
die {of, from, after} {beating, flogging, stabbing, electric_shock} {in, by} R?  ASSAULT                  actor=R recipient=A weight=0.8
lose {life, leg, limb, arm, eye, hand} {in, to, during} {$attack, $blast, war, pellet} {in, on, by} R?  ASSAULT                  actor=R recipient=A weight=0.8
succumb to {wound, injury, bullet_wound, gunshot_wound, burn}  ASSAULT                  actor=R recipient=A needs={$attack, $blast, shot, gunshot, gunshot_wound, beating, bullet} weight=0.8
{suffer, face, endure, withstand, undergo} {$armed, genocide} {by, from} R?  ASSAULT                  actor=R recipient=A weight=0.8
{sustain, suffer} {gunshot_wound, bullet_wound, stab_wound, shrapnel_wound, shrapnel, burn, injury, wound} {in, during, from, after} {$attack, $blast, beating} {in, on, by} R?  ASSAULT                  actor=R recipient=A weight=0.8
{fall, become} victim {to, of} {attack, violence, bombing, assassin, sniper, landmine, kidnapping, murder, torture, airstrike, terrorist, terrorism} {by, in} R?  ASSAULT                  actor=R recipient=A weight=0.8
be victim of {attack, bombing, kidnapping, assassination, massacre, airstrike, shooting, stabbing} {by, in} R?  ASSAULT                  actor=R recipient=A weight=0.7
come under {shelling, air_attack, sniper_fire, mortar_fire, rocket_fire, artillery_fire, gunfire, aerial_bombardment, mortar_attack, airstrike} {from, by} R?  ASSAULT                  actor=R recipient=A
catch R in {crossfire, cross-fire, ambush, explosion, gunfight, shootout, firefight} {between, in, with} X?  ASSAULT                  weight=0.8
be dead {after, in, following} {$attack, $blast} {on, in, by, at} R?  ASSAULT                  actor=R recipient=A weight=0.9
the {death, wounding, maiming} of R {in, from, during, by} {$attack, $blast, torture}  ASSAULT                  weight=0.9
{survive, escape} {assassination_attempt, assassination_bid, murder_attempt, attempt, bomb_attack, gun_attack, ambush} {by, from, on} R?  ASSAULT    targeted      actor=R recipient=A weight=0.9
{survive, escape} {attack, bombing, airstrike, air_strike, blast, explosion, ambush, shooting, raid} {by, from, on, in} R?  ASSAULT                  actor=R recipient=A weight=0.7 unless={political, verbal, heart, shark, $stump}

# War on land
{advance, push, press, drive, thrust, punch} {deep, deeper, further} into R  ASSAULT                  weight=0.9 unless=$market
{push, force, drive, beat, throw, fight} R back   ASSAULT                  needs={$troops, $militia} weight=0.9
{fight, beat, drive, fend} off R                  ASSAULT                  needs={$troops, $militia, pirate, raider, attacker, invader, settler} weight=0.9
{root, flush, smoke, clear} out R                 ASSAULT                  needs={$troops, $militia, terrorist, operation, extremist} unless={corruption, inflation} weight=0.9
mop up R                                          ASSAULT                  needs={$troops, $militia, operation} weight=0.8
finish off R                                      ASSAULT                  needs={$troops, $militia, wounded, terrorist} weight=0.8
hunt down R                                       ASSAULT                  needs={$troops, special_force, drone, mossad, death_squad, kill, assassin, terrorist} weight=0.8
break through {line, front_line, defence, defense, siege, encirclement, perimeter} {of, in, near, at, around, 's} R?  ASSAULT                  needs={$troops, $militia, tank} weight=0.9
{breach, penetrate, pierce} {defence, defense, line, perimeter, wall, border, fence, front_line} {of, in, near, at, 's} R?  ASSAULT                  needs={$troops, $militia, tank, missile} weight=0.8
{overpower, outgun, outflank, overwhelm} R        ASSAULT                  needs={$troops, $militia} weight=0.7
{surround, ring, trap} {city, town, village, base, enclave, garrison, airport, brigade, battalion} {of, in, near} R?  ASSAULT                  needs={$troops, $militia, tank} weight=0.8
{attack, hit, strike, target} {power_plant, power_grid, substation, oil_depot, refinery, grain_terminal, port, railway, dam, warehouse, fuel_depot, airbase, air_base, nuclear_plant} {of, in, near, at} R?  ASSAULT                  weight=0.9 unless={$weather, $market}
open {front, second_front} against R              ASSAULT                  weight=0.8
{send, pour, march, order} $troops into R         ASSAULT                  weight=0.8 needs={invade, invasion, overthrow, crush, seize, attack, occupy, incursion}
{make, launch, stage} {cross-border_raid, ground_incursion, land_invasion, amphibious_landing, hit-and-run_attack, night_raid, commando_raid, lightning_offensive} {into, on, in, against} R  ASSAULT
carry out {incursion, cross-border_raid, ground_incursion, hit-and-run_attack, night_raid, commando_raid, sabotage} {into, on, in, against} R?  ASSAULT
{recover, wrest, retake, claw} {$place, ground, control} from {isis, rebel, militant, jihadist, insurgent, taliban, enemy, separatist, boko_haram, islamic_state}  ASSAULT                  weight=0.9
{take, win} back {$place, ground} {from, in} R    ASSAULT                  needs={$troops, $militia, offensive}
{trade, exchange} {artillery_fire, rocket_fire, missile, mortar_fire, salvo, strike, airstrike, barrage} {with, across} R?  ASSAULT                  both
the {fighting, battle, clash} {for, over} {control, $place} between A and R  ASSAULT                  weight=0.8 both sides
the {ground_offensive, land_invasion, cross-border_raid, ground_operation, ground_assault, counteroffensive, incursion, blitzkrieg, military_campaign, military_action, pogrom, bloodbath, carnage} {in, into, on, against, near} R  ASSAULT                  weight=0.9
the {terror_attack, terrorist_attack, revenge_attack, mob_attack, militant_attack, rebel_attack, jihadist_attack} {in, on, at, near, against} R  ASSAULT
the {sacking, storming, encirclement, pillaging, shooting, blowing, ransacking} of {city, town, village, embassy, parliament, base, prison, monastery} in R?  ASSAULT                  weight=0.8
the {torching, razing, levelling, flattening, dynamiting} of {village, house, home, town, church, mosque, school, camp} {in, of} R?  ASSAULT    destroy       weight=0.9
{reduce, turn} R {to, into} {rubble, ruin, ash, wasteland, dust}  ASSAULT    destroy       weight=0.9 unless=$weather
{free, freed, clear, cleanse} R {from, of} {control, occupation, grip, rule, clutch, yoke, terrorist, occupier, jihadist, isis, islamic_state, militant, organisation, organization}  ASSAULT                  unless={hostage, captive, prisoner, detainee, kidnapped, child, woman, girl, sailor, tourist, villager, people, civilian, charge} weight=0.9
lay waste to R                                    ASSAULT    destroy       unless=$weather
{blow, knock} out {bridge, power_station, tank, radar, air_defence, power_grid, transmitter} {of, in, near, 's} R?  ASSAULT    destroy       weight=0.8
blow up {bridge, pipeline, railway, dam, train, house, monument, power_line, statue, warehouse, depot, shrine, mosque} {of, in, near, at} R?  ASSAULT    destroy
{sabotage, cut, sever} {pipeline, cable, railway, undersea_cable, power_line, gas_pipeline, rail_line, power_cable} {of, in, to, between, off} R?  ASSAULT    destroy       weight=0.8

# Beating
{beat, hit, strike, club, pummel, smack} R {with, in} {fist, butt, rifle_butt, iron_bar, baseball_bat, whip, chain, truncheon, hose, wooden_club, head, face, stick}  ASSAULT    beat          unless=$sport
{shove, push, throw, pin, wrestle, drag, slam} R {to, onto, on, against} {ground, floor, wall, pavement, asphalt}  ASSAULT    beat          weight=0.8 unless=$sport
{kneel, stand, stamp, stomp, jump} on {neck, head, chest, back, throat} of R  ASSAULT    beat          weight=0.9
{choke, throttle, pistol-whip, lash, horsewhip, pummel} R  ASSAULT    beat          weight=0.8 needs={police, officer, guard, soldier, militant, mob, prisoner, detainee, gunman, gunmen, settler, militiaman}
{break, fracture, smash, crush} {arm, leg, jaw, nose, rib, skull, finger, bone} of R  ASSAULT    beat          weight=0.8 unless=$sport
give R {lash, beating, thrashing, flogging}       ASSAULT    beat          weight=0.9 unless=$sport
the {caning, whipping, lashing, clubbing, beating_death, mob_attack} of R  ASSAULT    beat
the beating of R by A                             ASSAULT    beat

# Torture
{burn, shock, scald} R with {cigarette, iron, acid, electric_prod, cattle_prod, electrode, electricity, boiling_water}  ASSAULT    torture
{pull, tear, rip} out {nail, fingernail, tooth, tongue} of R  ASSAULT    torture
{hang, suspend} R {from, by} {ceiling, wrist, ankle, foot, arm}  ASSAULT    torture
{subject, submit} R to {beating, flogging, sleep_deprivation, stress_position, solitary_confinement, sexual_abuse, cruel_treatment, humiliation, abuse}  ASSAULT    torture       weight=0.9
{extract, force, coerce, obtain} confession {from, by} R  ASSAULT    torture       weight=0.7
deprive R                                         ASSAULT    torture       needs=sleep
{mistreat, degrade, humiliate, brutalise, force-feed, ill-treat} R  ASSAULT    torture       needs={prisoner, detainee, prison, custody, prison_camp, inmate, captive} weight=0.8
the {torture, ill-treatment, mistreatment, waterboarding, electrocution, abuse} of {prisoner, detainee, suspect, captive, dissident, inmate, protester} {in, at} X?  ASSAULT    torture

# Sexual violence
{grope, fondle, violate, defile} R                ASSAULT    sexual        weight=0.8 needs={woman, girl, child, student, schoolgirl, boy}
{traffic, sell, force, trade} R {into, as, for} {sex, sexual_slavery, prostitution, sex_slave, sexual_slave, bride, concubine}  ASSAULT    sexual
{keep, hold, use} R as {sex_slave, concubine, sexual_slave, slave}  ASSAULT    sexual
use {rape, sexual_violence} as {weapon, tool, tactic} {of, against, in} R?  ASSAULT    sexual
the {mass_rape, sexual_exploitation, sexual_enslavement, sexual_slavery, sexual_torture, gang_rape} {of, against} R  ASSAULT    sexual

# Abduction
{seize, grab, snatch, drag, take, pull} R {from, off, out} {home, car, street, bed, village, bus, school, hotel, office, church, dormitory, vehicle}  ASSAULT    abduct        needs={gunman, gunmen, militant, masked, kidnapper, rebel, bandit, insurgent, jihadist, armed_man, unidentified}
{bundle, force, shove} R into {car, van, vehicle, boot, trunk, truck}  ASSAULT    abduct        weight=0.9
{carry, march, whisk, lead, take} R {off, away}   ASSAULT    abduct        needs={gunman, gunmen, militant, rebel, captor, insurgent, bandit, kidnapper} weight=0.8
{demand, receive, collect} ransom {for, from} R   ASSAULT    abduct        weight=0.7
{hijack, seize, commandeer} {plane, bus, ship, tanker, airliner, aircraft, vessel, cargo_ship, trawler} {of, from, off, in, with} R?  ASSAULT    abduct        needs={hijacker, pirate, gunman, gunmen, militant, houthi, passenger, hostage, armed}
forcibly_disappear R                              ASSAULT    abduct
hold R {in, under} {captivity, duress, chain, basement}  ASSAULT    abduct        weight=0.9
the {enforced_disappearance, forced_disappearance, mass_abduction, mass_kidnapping, hostage-taking, piracy} {of, in} R  ASSAULT    abduct        weight=0.8

# Killings of chosen people
{put, take, carry} out hit on R                   ASSAULT    targeted
{kill, shoot, murder} R in {assassination, targeted_killing, contract_killing, targeted_strike, execution, decapitation_strike}  ASSAULT    targeted
{send, lead, drag} R {to, before} {gallows, firing_squad, guillotine, gas_chamber, scaffold, electric_chair}  ASSAULT    targeted
behead R {in, on, with, for} X                    ASSAULT    primitive
the {targeted_killing, extrajudicial_killing, extrajudicial_execution, summary_execution, contract_killing, public_execution, mass_execution, decapitation_strike, execution-style_killing} {of, in} R  ASSAULT    targeted
the {assassination_attempt, murder_attempt, assassination_bid, assassination_plot, assassination_try} {on, against, of} R  ASSAULT    targeted      weight=0.9

# Blades, vehicles, fire
{attack, wound, injure, kill, hack} R with {knife, machete, axe, sword, hammer, spear, cleaver, scissors, screwdriver, blade, club}  ASSAULT    primitive
{ram, crash, plough, drive, smash} {car, truck, van, lorry, vehicle, bus} into {crowd, pedestrian, protester, market, checkpoint, police, shopper, cyclist} {in, at, of} R?  ASSAULT    primitive
{throw, hurl} acid {at, on, in} R                 ASSAULT    primitive
douse R {with, on} {petrol, fire, kerosene, gasoline}  ASSAULT    primitive     weight=0.8
burn R alive                                      ASSAULT    primitive
burn R to death                                   ASSAULT    primitive
bury R alive                                      ASSAULT    primitive
the {knife_attack, machete_attack, axe_attack, car-ramming, vehicle_attack, car_ramming, acid_attack, arson_attack, petrol_bomb_attack} {on, in, at, against, near} R  ASSAULT    primitive

# Guns
{unload, empty, discharge} {gun, magazine, clip, pistol, rifle, weapon, round} {into, at, on} R  ASSAULT    firearms
go on {shooting_rampage, shooting_spree, killing_spree, stabbing_spree, killing_rampage} {in, at, across} R?  ASSAULT    firearms      weight=0.9
spray {bullet, gunfire, automatic_fire} {at, into, on, across, over} R  ASSAULT    firearms
use {live_ammunition, live_fire, live_round, lethal_force, deadly_force, machine_gun, live_bullet} {against, on, to} R?  ASSAULT    firearms
hit R                                             ASSAULT    firearms      needs={bullet, gunfire, gunshot, sniper, stray_bullet, live_round} weight=0.9
pick off R                                        ASSAULT    firearms      needs={sniper, gunman, gunmen, marksman}
{ambush, attack, kill, wound} R                   ASSAULT    firearms      needs={gunman, gunmen, assault_rifle, automatic_weapon, machine_gun, kalashnikov, drive-by_shooting, gunfire} weight=0.95
{fire, shoot} {indiscriminately, randomly} {at, on, into} R  ASSAULT    firearms
fire {warning_shot, shot, bullet, round} {into, in} air  ASSAULT    crowd-control  weight=0.7 needs={$protester, disperse, migrant, villager}
the {sniper_fire, sniper_attack, drive-by_shooting, shooting_spree, mass_shooting, shooting_rampage, police_shooting, fatal_shooting, school_shooting} {at, on, of, against, near} R  ASSAULT    firearms      weight=0.9

# Bombs
{send, mail, deliver, post} {letter_bomb, parcel_bomb, mail_bomb, package_bomb, pipe_bomb, explosive_package} to R  ASSAULT    explosives
park {car_bomb, truck_bomb, explosive-laden_vehicle} {outside, near, in, at} R  ASSAULT    explosives
{injure, maim, kill, wound} R                     ASSAULT    explosives    needs={landmine, cluster_munition, grenade, unexploded, booby_trap, letter_bomb, parcel_bomb, explosive_device, mine_explosion}
the {landmine_blast, roadside_blast, mine_explosion, car_blast, ied_attack, parcel_bomb, letter_bomb, pipe_bomb, twin_bombing, twin_blast, bomb_explosion} {in, on, near, at, against, outside} R  ASSAULT    explosives    weight=0.9
strap {explosive, bomb, explosive_belt} {to, around, on} {himself, herself, body, waist, chest, child, girl}  ASSAULT    suicide-attack  weight=0.8
{drive, ram, crash} {explosive-laden_truck, explosives-laden_truck, car_bomb, truck_bomb, explosive-laden_vehicle, explosives-laden_vehicle, explosives-laden_car, bomb-laden_vehicle} into R  ASSAULT    suicide-attack
{drive, ram, crash} {car, truck, vehicle} into {base, checkpoint, convoy, police_station, gate, hotel, embassy, market, barracks} {of, in} R?  ASSAULT    suicide-attack  needs={explosive, bomber, suicide_bomber, detonate, explode}

# From the air
{bomb, attack, strike, pound, hit, target, bombard} R from {air, sky, above}  ASSAULT    aerial
fly {sortie, bombing_mission, combat_mission, combat_sortie, bombing_sortie} {over, against, in, on} R  ASSAULT    aerial
call in {air_strike, airstrike, air_support, gunship} {on, against, in} R?  ASSAULT    aerial
the {bombing_campaign, air_campaign, bombing_run, barrel_bomb, sortie, aerial_campaign, air_assault, air_war, carpet_bombing, aerial_bombing} {against, on, over, in} R  ASSAULT    aerial        weight=0.95
{fly, send, launch, steer, crash, pilot} {drone, kamikaze_drone, attack_drone, explosive_drone, armed_drone, suicide_drone} {at, into, against, on} R  ASSAULT    drone
launch {wave, swarm, barrage, dozen, salvo} of {drone, kamikaze_drone, shahed_drone} {at, on, against, over} R?  ASSAULT    drone
the {drone_campaign, drone_war, drone_raid, uav_attack, drone_assault, drone_barrage, drone_killing} {on, against, in, over, of} R  ASSAULT    drone

# Heavy weapons
{turn, direct, focus} {gun, artillery, artillery_fire, tank_fire, cannon, big_gun} {on, at, against} R  ASSAULT                  weight=0.9
{fire, launch, lob, unleash, rain} {salvo, barrage, volley, hail, wave, dozen} of {missile, rocket, shell, mortar, artillery_shell, ballistic_missile, cruise_missile} {at, on, into, toward, towards, against, over} R?  ASSAULT    heavy-weapons
{crush, flatten} R                                ASSAULT    heavy-weapons  needs={tank, armoured_vehicle, armored_vehicle} weight=0.8
{land, fall, crash, slam, explode} {in, on, near, into, at} {village, town, market, school, hospital, house, field, apartment, neighbourhood, base} {of, in, near} R?  ASSAULT    heavy-weapons  needs={rocket, missile, mortar, shell, projectile, artillery_shell} weight=0.9
{ram, sink, shell, torpedo, attack} {boat, ship, vessel, trawler, fishing_boat, patrol_boat, freighter, tanker, cargo_ship} {of, off, from, near, in} R  ASSAULT    heavy-weapons  weight=0.9 unless=$weather
the {rocket_barrage, missile_barrage, artillery_barrage, artillery_strike, artillery_bombardment, mortar_fire, mortar_round, rocket_salvo, tank_fire, tank_shelling, naval_bombardment, missile_salvo} {on, of, against, at, in, into} R  ASSAULT    heavy-weapons

# Crowds
{disperse, scatter, clear, quell, suppress, quash} {protest, demonstration, rally, march, crowd, sit-in, riot, gathering, unrest} {in, of, by, outside} R?  ASSAULT    crowd-control  needs=$crowd_control
{clear, evict, drive, push, remove} R {from, off} {square, street, bridge, road, park, campus, plaza}  ASSAULT    crowd-control  needs={$crowd_control, riot_police} weight=0.9
{hose, douse, drench, soak} R                     ASSAULT    crowd-control  needs={water_cannon, police, protester, fire_hose}
spray R with {pepper_spray, tear_gas, chemical_irritant, pepper_gas, mace, water}  ASSAULT    crowd-control
{baton-charge, teargas, tear-gas} {rally, crowd, protest, demonstration, march} {of, by, in} R?  ASSAULT    crowd-control
{charge, wade} {at, into} {crowd, protester, demonstrator, student, marcher, worshipper} {in, outside, with} X?  ASSAULT    crowd-control  needs={police, baton, officer, riot_police}
the {teargassing, tear-gassing, baton_charge, lathi_charge, baton-charge} {of, on, against, in} R?  ASSAULT    crowd-control

# Poison
{release, spray, launch, spread, drop} {chlorine, sarin, poison_gas, toxic_gas, nerve_agent, anthrax, mustard_gas, chlorine_gas, toxic_chemical} {on, in, over, into, at, against} R  ASSAULT    unconventional
{lace, contaminate, spike} {food, drink, tea, water, letter, underwear} {of, with} {poison, ricin, polonium, anthrax, novichok}  ASSAULT    unconventional  weight=0.9
{mail, send, post} {ricin, anthrax, poison} to R  ASSAULT    unconventional
expose R to {sarin, nerve_agent, chlorine, toxic_gas, mustard_gas, nerve_gas}  ASSAULT    unconventional
gas R                                             ASSAULT    unconventional  needs={kurd, village, civilian, jew, prisoner, sarin, chlorine, regime, chemical}
the {use, release, dropping} of {chemical_weapon, sarin, chlorine, nerve_agent, poison_gas, white_phosphorus, mustard_gas, biological_weapon, cluster_bomb} {against, on, in} R  ASSAULT    unconventional  weight=0.8
the {chemical_weapon_attack, sarin_attack, chlorine_attack, novichok_attack, anthrax_attack, poison_attack, nerve_gas_attack, gas_attack} {on, in, against, at} R  ASSAULT    unconventional
die {of, from} {nerve_gas, sarin, chlorine, poison_gas, polonium, novichok, toxic_gas} {in, at} R?  ASSAULT    unconventional  actor=R recipient=A weight=0.9

# Attacks in words, told as criticism
{attack, hit, hammer, pummel, assail, savage, skewer, whack, knock, slam, blast, bash} R  ACCUSE     disapprove    needs=$stump unless=$arms weight=0.9
the {attack, assault, broadside, onslaught, offensive, barb, jab, swipe, volley, tirade, salvo} {on, against, at} R  ACCUSE     disapprove    needs=$stump unless=$arms weight=0.9
{attack, assail, savage} {credibility, integrity, character, record, argument, motive, reputation, ruling, report, judgment, honesty, leadership, stance, handling, budget, motives} {of, by, 's} R  ACCUSE     disapprove
attack R for {fail, support, say, vote, back, oppose, ignore, refuse, accept, take, make, spend, call, lie, change, break, use, give, do, try, want} X?  ACCUSE     disapprove    unless=$arms
{attack, hit, slam, hammer} R over {record, stance, plan, policy, vote, email, scandal, handling, comment, remark, tax, trade, immigration, wall, brexit, failure}  ACCUSE     disapprove    unless=$arms
tighten {noose, grip, siege, encirclement, stranglehold} {around, on} R  ASSAULT                  weight=0.8 needs={$troops, $militia, siege, enclave, besieged}
{lathicharge, lathi-charge, baton-charge} R  ASSAULT    crowd-control  sure
