# THREATEN: threats and warnings with serious consequences, ultimatums.

{threaten, vow, swear, pledge, promise} to <ASSAULT>  THREATEN   violence
{threaten, vow, swear} to <MOBILIZE>              THREATEN   violence
{threaten, vow, swear} to {attack, kill, bomb, strike, destroy, retaliate, respond, avenge, invade, shell, hit, annihilate, crush, shoot, punish, execute, assassinate, burn, wipe, use, launch, fight, target, unleash, turn, flatten, obliterate, behead, storm, eliminate, defeat, eradicate, resume, hunt, hurt, intervene, escalate, defend} R?  THREATEN   violence
{threaten, vow, swear} to {respond, retaliate, strike, hit, fight} {against, at, to, back, with} R?  THREATEN   violence
{threaten, vow, swear, promise, pledge} $retaliation {against, on, for, with} R?  THREATEN   violence
threaten R with {$retaliation, death, nuclear_weapon, missile, bomb, invasion}  THREATEN   violence
warn R of {attack, war, retaliation, strike, military_action, invasion, reprisal, bloodshed, response}  THREATEN   violence
warn of {retaliation, reprisal, military_action, war, strike, bloodshed, jihad} {against, with} R?  THREATEN   violence
{plan, plot, prepare} {attack, bombing, assassination, coup, strike, invasion, offensive} {against, on, in} R  THREATEN   violence      weight=0.4
plot to <ASSAULT>                                 THREATEN   violence      weight=0.5
plot to kill R                                    THREATEN   violence      weight=0.5
call for {jihad, holy_war, death, killing, destruction, attack, uprising, armed_struggle} {against, of, on} R  THREATEN   violence
urge R to {attack, kill, fight, rise} R?          THREATEN   violence      weight=0.5
call on R to {attack, kill, fight, rise} R?       THREATEN   violence      weight=0.5
{incite, instigate} {violence, hatred, war, attack, killing} against R?  THREATEN   violence
declare {war, jihad, holy_war} {on, against} R    THREATEN   violence
{issue, make, send, deliver} {death_threat, bomb_threat} {to, against} R  THREATEN   violence
{brandish, wave, rattle} {saber, sabre, sword, weapon, gun} at R?  THREATEN   violence
reserve right to {respond, retaliate, strike, defend} R?  THREATEN   violence
{pledge, promise} to {fight, hit, strike} {on, back}  THREATEN   violence  sure
{pledge, promise, vow} to {keep, continue} {fight, attack}  THREATEN   violence  sure
{vow, warn, threaten, promise, swear} that R {pay, suffer, regret, burn}  THREATEN   violence
{say, tell, declare, add} that R pay              THREATEN   violence      needs={price, heavy_price, dearly} sure sides
{say, tell, declare, add} that R regret           THREATEN   violence      needs={will, would} sure sides
raise {spectre, specter, prospect, possibility} of {war, military_action, strike} {against, with} R?  THREATEN   violence      weight=0.6
hold out {spectre, specter, prospect, possibility} of {war, military_action, strike} {against, with} R?  THREATEN   violence      weight=0.6
be ready to <ASSAULT>                             THREATEN   violence
be prepared to <ASSAULT>                          THREATEN   violence
be ready for war {with, against} R?               THREATEN   violence
be poised to <ASSAULT>                            THREATEN   violence      weight=0.8
the threat to <ASSAULT>                           THREATEN   violence
the threat of {force, attack, violence, war, strike, military_action, invasion, retaliation} {against, from} R?  THREATEN   violence
the {death_threat, bomb_threat} {to, against} R?  THREATEN   violence
{pledge, promise} to {avenge, retaliate, punish, crush, annihilate, bomb, flatten, invade, obliterate} R?  THREATEN   violence
{vow, swear, promise, threaten, pledge} to make R {pay, suffer}  THREATEN
{threaten, vow, swear} to {overthrow, topple, overrun, torch, raze, hang, lynch, liquidate, exterminate, assault, ambush, nuke, sink} R  THREATEN   violence
{seek, plot, plan, demand} {revenge, vengeance, retaliation, reprisal} {on, against, for} R  THREATEN   violence      weight=0.9
{utter, hurl, level, direct, phone} {threat, death_threat, bomb_threat} {to, against, at, toward, towards} R  THREATEN   violence
{receive, get} {threat, death_threat, bomb_threat} {from, by} R?  THREATEN   violence      actor=R recipient=A
face death_threat {from, by} R?                   THREATEN   violence      actor=R recipient=A weight=0.9
beat war_drum {against, over} R?                  THREATEN   violence      weight=0.8
beat drum of war {against, over} R?               THREATEN   violence      weight=0.9
shake fist at R                                   THREATEN   violence      weight=0.8
hold {gun, knife, pistol} to head of R            THREATEN   violence
hint at {action, military_action, war, retaliation, strike, force, reprisal} {against, on} R?  THREATEN   violence      weight=0.8
{float, moot, consider, weigh, mull, contemplate, threaten} {military_action, military_strike, air_strike, airstrike, invasion, use_of_force, military_option, military_intervention} {against, in, on, with} R  THREATEN   violence      weight=0.9
{keep, leave, put} {military_option, option, force} on table {against, with, for} R?  THREATEN   violence      weight=0.7
{refuse, decline} to rule out {force, military_action, use, strike, invasion, war, intervention, military_intervention}  THREATEN   violence
incite R {to, against} {violence, hatred, rebellion, riot, murder, attack, war, insurrection}  THREATEN   violence
{put, place} {bounty, price} on {head, life} of R  THREATEN   violence      weight=0.9
{issue, declare} fatwa {against, on} R            THREATEN   violence
be {ready, prepared, poised, determined} to {retaliate, fight, strike, counter-attack} {with, against, at} R  THREATEN   violence      weight=0.9
the {saber-rattling, sabre-rattling, brinkmanship, warmongering, belligerence} {against, toward, towards, with, at} R  THREATEN   violence      weight=0.8
the {sabre-rattling, saber-rattling, warmongering, brinkmanship, belligerence} {by, from} R  THREATEN   violence      actor=R recipient=A weight=0.8
the declaration of war {on, against} R            THREATEN   violence
the {plot, conspiracy} to <ASSAULT>               THREATEN   violence      weight=0.8
the {plot, conspiracy} to {overthrow, topple, oust, poison, behead, unseat} R  THREATEN   violence      weight=0.8
the {vow, oath, pledge, promise, threat} to {retaliate, avenge, attack, destroy, punish, crush, annihilate, bomb, invade, kill} R?  THREATEN   violence
the vow of {revenge, vengeance, retaliation, reprisal} {against, from} R?  THREATEN   violence
the warning of {war, retaliation, attack, strike, reprisal, military_action} {to, against, from} R?  THREATEN   violence      weight=0.9

{threaten, vow, warn} to <SANCTION>               THREATEN   relations
{threaten, vow} to {impose, slap, cut, sever, suspend, break, withdraw, pull, quit, boycott, leave, walk, halt, end, stop, freeze, recall, close, scrap, tear, cancel, reduce, review, slash, downgrade, veto} X?  THREATEN   relations
{threaten, vow} to {impose, slap, reimpose, place, levy} $sanction {on, against} R  THREATEN   relations
{threaten, vow} to {cut, sever, suspend, break, halt, end, stop} {$relation, $aid, $talks} {with, to} R  THREATEN   relations
{threaten, vow} to withdraw from X                THREATEN   relations
{threaten, vow} to boycott R                      THREATEN   relations
{threaten, vow} {sanction, tariff, boycott, embargo} {against, on, of} R?  THREATEN   relations
threaten R with {$sanction, boycott, isolation}   THREATEN   relations
warn R of $sanction                               THREATEN   relations
{plan, consider, mull, weigh, prepare, propose, draft} $sanction {against, on} R  THREATEN   relations     weight=0.6
{introduce, table, draft} bill to <SANCTION>      THREATEN   relations     weight=0.7
be ready to <SANCTION>                            THREATEN   relations
be prepared to <SANCTION>                         THREATEN   relations
the threat to <SANCTION>                          THREATEN   relations
the threat of $sanction {against, on} R?      THREATEN   relations
{pledge, promise, plan, prepare, intend} to {impose, slap, levy, reimpose, tighten} $sanction {on, against} R  THREATEN   relations     weight=0.9
{pledge, promise, swear} to {cut, sever, downgrade, suspend, break, freeze, review} {$relation, aid, funding} {with, to} R  THREATEN   relations
{float, moot, threaten, contemplate, study, discuss, back} $sanction {on, against} R  THREATEN   relations     weight=0.7
hint at {sanction, tariff, embargo, boycott, expulsion} {against, on, of} R  THREATEN   relations     weight=0.9
{threaten, vow} to {scrap, quit, abandon, exit, tear, rip} {treaty, agreement, deal, accord, pact} {with, of, on} R?  THREATEN   relations
threaten {strike, strike_action, industrial_action, walkout, general_strike, work_stoppage, work-to-rule}  THREATEN   relations     needs=$worker
threaten to {strike, picket} {at, against} R?     THREATEN   relations     needs=$worker
threaten to walk out of R?                        THREATEN   relations     needs=$worker
{issue, serve, give} strike_notice {to, on, at} R?  THREATEN   relations
threaten {protest, mass_protest, demonstration, civil_disobedience, hunger_strike, blockade} against R?  THREATEN   relations     weight=0.9
{threaten, vow} veto {of, against, over} R?       THREATEN   relations
the veto_threat {of, from} R?                 THREATEN   relations     weight=0.9
the threat to {quit, leave, withdraw, boycott, walk, pull, cut, sever} {from, out} R?  THREATEN   relations

{threaten, vow, warn} to {arrest, detain, jail, imprison, prosecute, try, charge, sue, indict} R  THREATEN   arrest
threaten R with {arrest, jail, prison, imprisonment, prosecution, trial, legal_action, lawsuit, charge, detention}  THREATEN   arrest
threaten {legal_action, arrest, lawsuit, prosecution} {against, over} R?  THREATEN   arrest
warn R of {arrest, prosecution, legal_action, jail}  THREATEN   arrest
the threat of {arrest, prosecution, imprisonment, legal_action} against R?  THREATEN   arrest
{vow, pledge, promise, swear} to {bring, track, hunt} R to justice  THREATEN   arrest
{pledge, promise, swear} to {prosecute, arrest, jail, imprison, sue, try, indict} R  THREATEN   arrest
{threaten, vow, plan, pledge} to {take, drag, haul} R to {court, tribunal, icj, wto, icc, trial}  THREATEN   arrest
{threaten, vow} to {impeach, investigate, probe, subpoena, expose, report, court-martial} R  THREATEN   arrest
threaten R with {impeachment, court, contempt, defamation_suit, court-martial, jail_term}  THREATEN   arrest
hint at {arrest, prosecution, legal_action, charge} {against, of, for} R  THREATEN   arrest        weight=0.9
the {vow, pledge, promise, threat} to {prosecute, arrest, jail, sue, impeach} R  THREATEN   arrest

{threaten, vow, warn} to {expel, deport, oust, evict, eject, remove, banish, exile} R  THREATEN   expel
threaten R with {expulsion, deportation, eviction, removal}  THREATEN   expel
the threat of {expulsion, deportation, eviction} against R?  THREATEN   expel
{pledge, promise, swear, threaten, vow} to {expel, deport, evict, oust, banish, repatriate} R  THREATEN   expel         weight=0.95
{threaten, vow, pledge} to {send, ship, throw, kick} R {back, home, out}  THREATEN   expel
threaten {expulsion, deportation, eviction} {of, for, against} R  THREATEN   expel
the threat to {expel, deport, evict, oust, banish} R  THREATEN   expel

{threaten, vow} to {annex, seize, occupy, capture, retake, recapture, take, conquer, reclaim, blockade, secede} R  THREATEN   territory
{threaten, vow} to {annex, seize, occupy, capture, retake, recapture, conquer, reclaim} $place {of, in, from} R?  THREATEN   territory
threaten {annexation, secession, occupation, blockade} {of, from} R?  THREATEN   territory
claim {sovereignty, territory, island} {over, of, in} R?  THREATEN   territory     weight=0.3
lay claim to {sovereignty, territory, island} {over, of, in} R?  THREATEN   territory     weight=0.3
{pledge, swear, promise, vow, threaten} to {liberate, reunify, retake, recapture, reclaim, annex, conquer} R  THREATEN   territory     weight=0.95
{threaten, vow, plan} to {secede, split, separate, break} from R  THREATEN   territory
{threaten, vow} to {close, block, shut, blockade, mine} {strait, strait_of_hormuz, waterway, canal, gulf, sea_lane, shipping_lane, bosphorus} {of, to, in} X?  THREATEN   territory
{assert, renew, stake} {sovereignty, claim, territorial_claim} {over, to, on} R  THREATEN   territory     weight=0.7
the threat to {annex, occupy, seize, retake, blockade} R  THREATEN   territory

{threaten, vow, warn} to <COERCE>                 THREATEN   restrict
{threaten, vow} to {ban, close, shut, dissolve, restrict, block, censor, seize, confiscate, crack, curb, limit, nationalise, nationalize, blacklist, disqualify, extend, declare, outlaw, dismiss, sack, fire} R?  THREATEN   restrict
{threaten, vow} to crack down on R                THREATEN   restrict
threaten R with {fine, ban, closure, restriction, punishment}  THREATEN   restrict
{threaten, vow} {crackdown, ban, restriction, curfew, action} {on, against} R?  THREATEN   restrict
warn R of {consequence, action, crackdown, measure, punishment} over X?  THREATEN   restrict
be ready to <COERCE>                              THREATEN   restrict      weight=0.8
the threat to <COERCE>                            THREATEN   restrict
{threaten, vow, pledge} to {fine, penalise, penalize, tax, suspend, discipline, demote, regulate, blacklist, delist, sack, fire, dismiss, replace, unseat, purge} R  THREATEN   restrict
{pledge, promise, swear} to crack down on R       THREATEN   restrict      weight=0.95
threaten R with {dismissal, sack, suspension, disciplinary_action, disqualification, blacklist, curfew, lockdown, martial_law, censure}  THREATEN   restrict
{threaten, vow, promise} {clampdown, lockdown, state_of_emergency, emergency_rule, martial_law, stern_action, tough_action, strict_action} {on, against, in, over} R?  THREATEN   restrict
the threat to {ban, close, shut, block, censor, sack, fire, fine, dissolve, suspend} R  THREATEN   restrict

# Base lines
threaten R                                        THREATEN
threaten to <PROTEST>                             THREATEN
threaten to <any>                                 THREATEN
{vow, swear} to <conflict>                        THREATEN
vow to {continue, step, intensify} {fight, attack, campaign, war, operation, struggle} {against, on} R?  THREATEN   violence
threaten to X                                     THREATEN
threaten that X                                   THREATEN
threaten                                          THREATEN                 weight=0.6
{vow, swear, promise, pledge} {revenge, vengeance, retaliation, reprisal, response, punishment, action} {against, on, for, to} R?  THREATEN
warn R that X                                     THREATEN
warn R against X                                  THREATEN
warn R not X                                      THREATEN
warn R to X                                       THREATEN
warn R {over, about} X                            THREATEN
warn R of X                                       THREATEN
warn R                                            THREATEN
warn against X                                    THREATEN                 weight=0.4
warn of {consequence, repercussion, action, measure, response} {for, over, against} R?  THREATEN
warn of X                                         THREATEN                 weight=0.3
warn that X                                       THREATEN
warn                                              THREATEN                 weight=0.3
{issue, give, send, deliver, sound} {warning, threat, ultimatum, veiled_threat} {to, against} R  THREATEN
{issue, give, send, set, deliver} {ultimatum, deadline} {to, for, over} R?  THREATEN
{issue, give, hand, serve} R {ultimatum, warning, deadline, week, hour}  THREATEN
{set, impose} deadline {for, on} R                THREATEN
send message to R                                 THREATEN                 weight=0.2
serve notice on R                                 THREATEN
put R on notice                                   THREATEN
make threat {against, to, of} R?                  THREATEN
menace R                                          THREATEN
intimidate R                                      THREATEN
blackmail R                                       THREATEN
coerce R                                          THREATEN
bully R                                           THREATEN
cow R                                             THREATEN
browbeat R                                        THREATEN
raise stake with R                                THREATEN                 weight=0.5
{increase, raise} {threat, tension, rhetoric} {against, with, toward, towards} R  THREATEN                 weight=0.7
step up {threat, tension, rhetoric} {against, with, toward, towards} R  THREATEN                 weight=0.7
ratchet up {threat, tension, rhetoric} {against, with, toward, towards} R  THREATEN                 weight=0.7
the {ultimatum, warning} {to, against} R          THREATEN
the threat against R                              THREATEN
{pose, represent, constitute, present, become, remain, be} threat {to, for, against} R?  NONE
the threat to R                                   NONE
the {threat, ultimatum, warning} by A {to, against} R  THREATEN
the warning to R from A                           THREATEN
the ultimatum                                     THREATEN
{repeat, renew, reiterate, escalate} {threat, warning, ultimatum} {to, against, of, over} R?  THREATEN
{vow, promise, threaten, pledge, swear} {consequence, repercussion, retribution, payback, punishment, countermeasure, counter-measure} {for, to, against, on} R?  THREATEN
give R {hour, day, week, month} to {withdraw, surrender, comply, pay, release, vacate, respond, quit, disarm, free, meet, hand, apologise, apologize, lift, resign, accept, stop, end, agree, return, sack, restore, reinstate, open, reopen}  THREATEN  sure
draw red_line {for, against, over, on} R?         THREATEN                 weight=0.8
spell out consequence {for, of, to} R?            THREATEN                 weight=0.8
warn R off                                        THREATEN                 weight=0.9
warn R away                                       THREATEN                 weight=0.9
caution R {against, over, about} X                THREATEN                 weight=0.8
{bully, blackmail, intimidate, browbeat, threaten, arm-twist} R into X  THREATEN
hold R to ransom                                  THREATEN                 weight=0.8
{try, seek, attempt} to {intimidate, blackmail, bully, coerce, cow, terrorise, terrorize} R  THREATEN                 weight=0.9
{issue, send, deliver, sound} {stark_warning, stern_warning, final_warning, warning} {over, about} X?  THREATEN                 weight=0.6
the {intimidation, bullying, blackmail, coercion} of R  THREATEN                 weight=0.8

# What threatens without threatening anybody
threaten to {disaster, nightmare, crisis, problem, winter, summer, year, blow, setback, catastrophe, distraction, embarrassment, challenge, headache, burden, threat, failure, repeat}  NONE
threaten to {split, divide, topple, paralyse, paralyze, tip, drag, trigger, cause, create, destabilise, destabilize, weaken, hamper, hinder, cripple, tear, reignite, fuel, strain, boil, escalate, ignite, spark, undo, explode, sour, reverse, complicate, inflame, upset, stall, delay, dwarf, drown, choke, scupper, rip, polarise, polarize} R?  NONE  needs=$trouble
threaten {harvest, crop, food_supply, water_supply, coastline, wildlife, forest, reef, fishery, output, production, supply, industry, tourism, export, ceasefire, truce, peace_process, coalition, credibility, viability, integrity, balance, dream, hope, finance, profit, tradition, lifestyle, biodiversity, plan, deal, talk, relation, alliance, process, order, rule, system, foundation, value, freedom, right, position, status, dominance}  NONE  unless={vow, warn, with}
{threaten, menace, endanger} R                    NONE  needs=$hazard
warn R                                            NONE  needs=$hazard
warn that X                                       NONE  needs=$hazard
warn R that X                                     NONE  needs=$hazard
warn of X                                         NONE  needs=$hazard
warn R {of, about, over, against} X               NONE  needs=$hazard
{threaten, vow, swear, pledge, promise} to {fight, combat, tackle, defeat, end, beat, crush, eliminate, eradicate, target, attack, destroy, reduce, cut} $abstract  NONE
{threaten, vow, swear, pledge, promise} to {crack, wipe, stamp, fight, battle} {on, out, against, down} $abstract  NONE
{vow, swear} to {launch, use, resume, turn, defend, fight, continue} {campaign, product, party, career, title, service, production, work, election, page, legacy, record, company, seat, bid, reform, constitution, back, on, democracy}  NONE
the threat to {security, environment, health, economy, wildlife, democracy, species, life, stability, peace, job, growth, recovery, existence, livelihood, safety, interest, society, humanity, planet}  NONE
the threat of {flood, flooding, rain, disease, recession, climate_change, extinction, storm, famine, eruption, tsunami, pandemic, infection, inflation, default, bankruptcy, relegation, closure}  NONE
the {storm_warning, weather_warning, flood_warning, travel_warning, tsunami_warning, health_warning, profit_warning, early_warning} {to, for, in, against} R?  NONE
{bully, intimidate, threaten} R                   NONE  needs={classmate, playground, schoolyard, pupil}
