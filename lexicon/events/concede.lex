# CONCEDE: verbal concessions: a ceasefire or withdrawal declared, restrictions eased, pardons, apologies, demands
# accepted or dropped.

# Apologies and admissions
{apologise, apologize} {to, for, over} R          CONCEDE
say sorry {to, for, over} R                       CONCEDE
offer apology {to, for, over} R                   CONCEDE
issue apology {to, for, over} R                   CONCEDE
make apology {to, for, over} R                    CONCEDE
express remorse {to, for, over} R                 CONCEDE
express contrition {to, for, over} R              CONCEDE
apologise                                         CONCEDE
apologize                                         CONCEDE
{offer, issue, make, extend, tender, give} apology {to, for, over} R?  CONCEDE
{express, show, voice} {remorse, contrition} {for, over, to} X?  CONCEDE
say sorry {to, for} R?                            CONCEDE
ask R for forgiveness                             CONCEDE
ask forgiveness {of, from} R?                     CONCEDE
{admit, acknowledge, concede} {mistake, guilt, error, wrongdoing, responsibility, failure, defeat} {in, for, over, to, on} R?  CONCEDE
accept {blame, responsibility} for X              CONCEDE
admit to <conflict>                               CONCEDE                  weight=0.6
concede that X                                    CONCEDE                  weight=0.3
concede {election, victory} to R                  CONCEDE
concede to R                                      CONCEDE
make amends {to, with, for} R?                    CONCEDE
express regret {to, for} R                        CONCEDE                  weight=0.7
withdraw {accusation, remark, claim, allegation, complaint, comment, statement} {against, about} R?  CONCEDE
retract {accusation, remark, claim, allegation, comment, statement} {against, about} R?  CONCEDE
take back {accusation, remark, claim, allegation, comment, statement} {against, about} R?  CONCEDE
the apology {to, from, for} R?                CONCEDE
{express, voice, convey, offer} {sorrow, regret, remorse} {for, over, at} {death, killing, casualty, incident, mistake, suffering, role, past, loss, damage}  CONCEDE
be {sorry, apologetic, remorseful, contrite} {for, about, over} X  CONCEDE                  weight=0.8
beg {pardon, forgiveness} {of, from, for} R?      CONCEDE
seek forgiveness {of, from, for} R?               CONCEDE
own up to X                                       CONCEDE                  weight=0.9
fess up to X                                      CONCEDE                  weight=0.9
come clean {about, on, over} X                    CONCEDE                  weight=0.8
confess to X                                      CONCEDE                  weight=0.7
make confession to R?                             CONCEDE                  weight=0.8
admit {role, involvement, complicity, blame, fault, shortcoming, lapse, cover-up, blunder} {in, for, to, of} X?  CONCEDE                  weight=0.9
acknowledge {error, failing, shortcoming, lapse, blunder, abuse, mistreatment, complicity, fault, blame} {of, by} R?  CONCEDE                  weight=0.9
{take, accept, shoulder, bear} {blame, responsibility} for {failure, mistake, defeat, error, loss, disaster, crisis, debacle, fiasco, leak, scandal}  CONCEDE                  weight=0.9
concede {election, race, presidency, contest, vote} {to} R?  CONCEDE                  unless=$sport
accept {defeat, loss, result, outcome, verdict, ruling, judgment} {in, of, by, at} X?  CONCEDE                  weight=0.8 unless={$sport, test, exam, trial, DNA}
walk {threat, remark, claim, comment, statement, demand, criticism, accusation, pledge} back  CONCEDE
{row, roll} back on {threat, demand, plan, criticism, claim, policy}  CONCEDE                  weight=0.9
{tone, dial} down {rhetoric, criticism, demand, language, threat, attack, tension} {against, on, of, toward, towards, with} R?  CONCEDE
{soften, temper, moderate} {rhetoric, criticism, language, attack, view, policy} {against, on, of, toward, towards} R?  CONCEDE
{perform, make, do, execute} {u-turn, about-turn, about-face, volte-face, climbdown, reversal} {on, over} X?  CONCEDE                  weight=0.9 unless={car, taxi, bus, motorway, road, driver, lorry, truck}
backpedal {on, from, over} X?                     CONCEDE                  weight=0.9
the {admission, acknowledgement, acknowledgment, confession} of {guilt, mistake, wrongdoing, responsibility, defeat, failure, error, role, blame} from R?  CONCEDE
the {climbdown, u-turn, about-face, about-turn, volte-face} {on, over, by} X?  CONCEDE                  weight=0.8
concede {goal, penalty, corner, run, try, free_kick, equaliser, equalizer, set}  NONE
admit R to {hospital, clinic, university, college, ward}  NONE

# Mercy and law
pardon R                                          CONCEDE    context=legal
amnesty R                                         CONCEDE    context=legal
reprieve R                                        CONCEDE    context=legal
exonerate R                                       CONCEDE    context=legal
absolve R                                         CONCEDE    context=legal
acquit R                                          CONCEDE    context=legal
exculpate R                                       CONCEDE    context=legal
{grant, give, offer, extend, announce, declare, issue, approve} {amnesty, pardon, clemency, reprieve, immunity} {to, for} R  CONCEDE    context=legal
{grant, give, offer} R {amnesty, pardon, clemency, reprieve, immunity}  CONCEDE    context=legal
{grant, announce, declare, issue, approve} {amnesty, pardon, clemency}  CONCEDE    context=legal
{commute, reduce, suspend, overturn, quash, annul, cut} {sentence, death_sentence, conviction, prison_term, verdict} {of, on, against, for, 's} R?  CONCEDE    context=legal
{drop, dismiss, withdraw, quash, abandon, suspend} {charge, case, lawsuit, complaint, investigation, probe, prosecution, accusation, indictment, suit} {against, of, into, on} R?  CONCEDE    context=legal
{clear, acquit} R of X                            CONCEDE    context=legal
clear R                                           CONCEDE    context=legal  weight=0.3
find R innocent                                   CONCEDE    context=legal
find not_guilty R                                 CONCEDE    context=legal
{lift, waive, withdraw, cancel, revoke} {arrest_warrant, immunity, warrant, arrest_order} {for, against, on} R  CONCEDE    context=legal
{suspend, quash, annul, void} {arrest_warrant, warrant, arrest_order, indictment} {for, against, on} R?  CONCEDE  sure context=legal
{drop, remove, delist, strike, take} R {from, off} {blacklist, terror_list, sanction_list, terrorism_list, watch_list}  CONCEDE  sure
{drop, remove, delist, strike, take} R {from, off} list  CONCEDE  sure needs={terrorist, terror, terrorism, sanction, sanctioned, blacklist}
{revoke, rescind, lift, cancel, drop, reverse, withdraw} {designation, terror_designation, terrorist_designation, listing} of R  CONCEDE  sure
{revoke, rescind, lift, cancel, drop, reverse, withdraw} {designation, terror_designation, terrorist_designation, listing}  CONCEDE  sure
legalise R                                        CONCEDE    context=legal
legalize R                                        CONCEDE    context=legal
decriminalise R                                   CONCEDE    context=legal
decriminalize R                                   CONCEDE    context=legal
unban R                                           CONCEDE    context=legal
legitimise R                                      CONCEDE    context=legal
legitimize R                                      CONCEDE    context=legal
{restore, reinstate} {right, citizenship, licence, license, freedom} {of, to, for} R?  CONCEDE    context=legal
spare life of R                                   CONCEDE    context=legal
spare R                                           CONCEDE    context=legal  weight=0.4
be acquitted of X                                 CONCEDE    context=legal  actor=R recipient=A
the {pardon, amnesty, acquittal, reprieve} {of, for, to} R  CONCEDE    context=legal
the commutation of sentence {of, for} R?          CONCEDE    context=legal
show {mercy, clemency, leniency} {to, for, toward, towards} R  CONCEDE                  context=legal
{grant, give} {leniency, parole, stay, early_release, conditional_release} {to, for} R  CONCEDE                  context=legal
{grant, give} R {leniency, early_release, conditional_release}  CONCEDE                  context=legal
{stay, halt, suspend, postpone, delay, stop} {execution, deportation, extradition, eviction, prosecution, demolition, expulsion} {of} R?  CONCEDE                  context=legal weight=0.9
{abolish, end, scrap, outlaw} {death_penalty, capital_punishment, conscription, torture}  CONCEDE                  context=legal weight=0.9
{declare, announce, impose} moratorium on {execution, death_penalty, deportation, eviction, nuclear_test, missile_test}  CONCEDE                  context=legal
{absolve, exonerate} R {of, from} X               CONCEDE                  context=legal
{void, vacate} {conviction, sentence, verdict} {of, against, on} R?  CONCEDE                  context=legal
set {conviction, sentence, verdict, ban} aside {of, against, on} R?  CONCEDE                  context=legal
rehire R                                          CONCEDE                  context=legal weight=0.9
restore R to {office, power, post, position, throne}  CONCEDE                  weight=0.8
{remove, delete, strike, drop, take} R {from, off} {terrorism_list, watchlist, sanctions_list, grey_list, list_of_terrorist, no-fly_list}  CONCEDE
{legalise, legalize, decriminalise, decriminalize} {homosexuality, abortion, gay_marriage, same-sex_marriage, protest, party, opposition, union, strike}  CONCEDE                  context=legal
{naturalise, naturalize, enfranchise} R           CONCEDE                  weight=0.9
the {clemency, leniency} {for, to, toward, towards} R  CONCEDE                  context=legal weight=0.9

# Restrictions eased
{lift, ease, relax, remove, loosen, end, abolish, cancel, suspend, scrap, revoke, rescind, soften, drop, waive, reverse, overturn, abandon, repeal, unwind, withdraw, shorten, reduce} $restriction {on, against, of, for, from, in, to, at} R  CONCEDE
roll back $restriction {on, against, of, for, from, in, to, at} R  CONCEDE
phase out $restriction {on, against, of, for, from, in, to, at} R  CONCEDE
scale back $restriction {on, against, of, for, from, in, to, at} R  CONCEDE
do away with $restriction {on, against, of, for, from, in, to, at} R  CONCEDE
lift $restriction                                 CONCEDE
ease $restriction                                 CONCEDE
relax $restriction                                CONCEDE
remove $restriction                               CONCEDE
loosen $restriction                               CONCEDE
abolish $restriction                              CONCEDE
revoke $restriction                               CONCEDE
rescind $restriction                              CONCEDE
roll back $restriction                            CONCEDE
soften $restriction                               CONCEDE
waive $restriction                                CONCEDE
repeal $restriction                               CONCEDE
phase out $restriction                            CONCEDE
unwind $restriction                               CONCEDE
scale back $restriction                           CONCEDE
{lift, ease, relax, remove, loosen, end, abolish, cancel, suspend, revoke, rescind, scrap, shorten} {curfew, $emergency, lockdown, censorship, blackout, house_arrest, parole, visa_requirement, visa, quarantine} {on, in, for, against, of, at, from} R?  CONCEDE
{lift, end, revoke, rescind, cancel} state of {emergency, siege, alert, war} {in, on} R?  CONCEDE
{unblock, unfreeze, reopen, unseal} {website, network, border, crossing, checkpoint, embassy, road, port, airport, frontier, newspaper, university, school, mosque, church} {in, of, with, to, for} R?  CONCEDE                  weight=0.8
reopen border {with, to, for} R                   CONCEDE
open {border, crossing, corridor} {with, to, for} R?  CONCEDE                  weight=0.8
{allow, permit, authorise, authorize, let} R to {return, leave, travel, vote, protest, speak, demonstrate, rally, contest, run, participate, operate, publish, work, broadcast, hold, march, drive, use, visit, cross} X?  CONCEDE
{allow, permit, authorise, authorize} {protest, rally, demonstration, march, newspaper, return, party, publication, export, import, election} {by, of, from} R?  CONCEDE
{grant, give} permission to R                     CONCEDE
{grant, give} R {permission, permit, right, autonomy, freedom, independence, citizenship}  CONCEDE
{grant, give} {permission, right, autonomy, independence, freedom, concession} {to, for} R  CONCEDE
grant R                                           CONCEDE                  weight=0.4
permit R                                          CONCEDE                  weight=0.4
allow R                                           CONCEDE                  weight=0.4
let R {leave, return, enter}                      CONCEDE
the {lifting, easing, relaxation, removal} of {$restriction, $emergency, curfew} {on, in, against} R?  CONCEDE
the lifting of state of emergency                 CONCEDE
{loosen, relax} {grip, hold, stranglehold, control} {on, over} R  CONCEDE
{loosen, relax, ease, soften} {curb, clampdown, law, policy, blockade, censorship, siege, crackdown, sentence, stance} {on, over, in, of, against, toward, towards} R  CONCEDE
{ease, loosen, lift, relax} up on R               CONCEDE                  weight=0.8
{lift, end} suspension {of, from} R               CONCEDE
{lift, remove, drop} {veto, objection, hold, reservation} {on, to, against} R?  CONCEDE
{exempt, spare, excuse} R from {sanction, tariff, tax, duty, ban, law, visa, rule, quota, conscription, deportation}  CONCEDE
{grant, give, issue, extend} {exemption, waiver, extension} {to, for} R  CONCEDE
{grant, give} R {exemption, waiver, extension, legal_status, self-rule, self-government, suffrage, concession}  CONCEDE
{give, grant, extend, offer} {suffrage, voting_right, vote, legal_status, self-rule} to R  CONCEDE
restore {internet, internet_access, mobile_service, phone_service, access} {to, in, for} R  CONCEDE                  weight=0.8
{allow, permit, let} R to {attend, stay, remain, join, compete, form, organise, organize, campaign, stand, keep, resume, worship, pray, marry, assemble, gather, register, export, import, see, meet, call, dock}  CONCEDE                  weight=0.9 unless={app, technology, system, software, user, tool, weapon, drug}
{devolve, cede} {power, authority, autonomy} to R  CONCEDE
the exemption {for, of} R                         CONCEDE                  weight=0.8
the {repeal, scrapping, abolition, withdrawal, suspension} of {ban, law, restriction, curfew, tax, decree, bill} {on, against} R?  CONCEDE                  weight=0.9
{allow, permit, tolerate, accept, let} {anyone, anybody, one, interference, meddling, provocation, blackmail, violation, bullying, fait_accompli} {to} X?  CONCEDE                  weight=0.8
{allow, permit, let} {user, player, customer, reader, company, goal, visitor, shareholder, scientist, researcher, consumer, time, doctor, patient, passenger} to X?  NONE
let R {know, down}                                NONE

# Giving in
{approve, grant, allow} {request, application, petition, appeal} {of, by, from, for, 's} R  CONCEDE
{accept, meet, grant, fulfil, fulfill} {demand, request, condition, call, ultimatum, pressure, wish, term, appeal} {of, by, from, 's, for, to, that} R  CONCEDE
{satisfy, heed, obey} {demand, request, condition, call, ultimatum, term, appeal} {of, by, from, for, to, that} R  CONCEDE  sure sides
accede to {demand, request, condition, call, ultimatum, pressure, wish, term, appeal} {of, by, from, 's, for, to, that} R  CONCEDE
bow to {demand, request, condition, call, ultimatum, pressure, wish, term, appeal} {of, by, from, 's, for, to, that} R  CONCEDE
give in to {demand, request, condition, call, ultimatum, pressure, wish, term, appeal} {of, by, from, 's, for, to, that} R  CONCEDE
yield to {demand, request, condition, call, ultimatum, pressure, wish, term, appeal} {of, by, from, 's, for, to, that} R  CONCEDE
concede to {demand, request, condition, call, ultimatum, pressure, wish, term, appeal} {of, by, from, 's, for, to, that} R  CONCEDE
cave in to {demand, request, condition, call, ultimatum, pressure, wish, term, appeal} {of, by, from, 's, for, to, that} R  CONCEDE
cave to {demand, request, condition, call, ultimatum, pressure, wish, term, appeal} {of, by, from, 's, for, to, that} R  CONCEDE
acquiesce to {demand, request, condition, call, ultimatum, pressure, wish, term, appeal} {of, by, from, 's, for, to, that} R  CONCEDE
submit to {demand, request, condition, call, ultimatum, pressure, wish, term, appeal} {of, by, from, 's, for, to, that} R  CONCEDE
comply with {demand, request, condition, call, ultimatum, pressure, wish, term, appeal} {of, by, from, 's, for, to, that} R  CONCEDE  sure sides
acquiesce in {demand, request, condition, call, ultimatum, pressure, wish, term, appeal} {of, by, from, 's, for, to, that} R  CONCEDE
consent to {demand, request, condition, call, ultimatum, pressure, wish, term, appeal} {of, by, from, 's, for, to, that} R  CONCEDE
{accept, meet, fulfil, fulfill} {demand, condition, ultimatum, pressure, request}  CONCEDE
{satisfy, heed, obey} {demand, condition, ultimatum, request, call}  CONCEDE  sure sides
accede to {demand, condition, ultimatum, pressure, request}  CONCEDE
bow to {demand, condition, ultimatum, pressure, request}  CONCEDE
give in to {demand, condition, ultimatum, pressure, request}  CONCEDE
yield to {demand, condition, ultimatum, pressure, request}  CONCEDE
concede to {demand, condition, ultimatum, pressure, request}  CONCEDE
cave in to {demand, condition, ultimatum, pressure, request}  CONCEDE
cave to {demand, condition, ultimatum, pressure, request}  CONCEDE
acquiesce to {demand, condition, ultimatum, pressure, request}  CONCEDE
comply with {demand, condition, ultimatum, pressure, request}  CONCEDE                  sure sides
agree to {demand, request, condition, call, ultimatum, appeal} {of, by, from, for, to, that} R  CONCEDE  sure sides
{accede, bow, yield, cave, acquiesce, submit, kowtow, capitulate} to R  CONCEDE
give in to R                                      CONCEDE
cave in to R                                      CONCEDE
{drop, withdraw, abandon, scrap, waive, relax, soften, moderate, renounce} {demand, claim, condition, objection, opposition, insistence, threat, plan, bid, veto, ultimatum} {for, to, on, of, against} R?  CONCEDE
give up {demand, claim, condition, objection, opposition, insistence, threat, plan, bid, veto, ultimatum} {for, to, on, of, against} R?  CONCEDE
water down {demand, claim, condition, objection, opposition, insistence, threat, plan, bid, veto, ultimatum} {for, to, on, of, against} R?  CONCEDE
{abandon, scrap, drop, shelve, freeze, reverse, suspend} {plan, bill, decision, policy, reform, project, tax, law} {to, for, in, after, amid} X?  CONCEDE                  weight=0.4
{make, offer, grant, give} concession {to, on, in} R?  CONCEDE
{soften, moderate, relax} {stance, position, tone, line} {on, toward, towards, against} R?  CONCEDE
back down {on, over, from, in} X?                 CONCEDE
back off from X                                   CONCEDE                  weight=0.6
climb down {on, over, from} X?                    CONCEDE
relent                                            CONCEDE                  weight=0.8
give way to R                                     CONCEDE
give ground {to, on} R?                           CONCEDE
compromise with R                                 CONCEDE
compromise on X                                   CONCEDE
compromise                                        CONCEDE                  weight=0.6
capitulate                                        CONCEDE                  weight=0.8
reverse {decision, course, policy, ban} {on, to, against} R?  CONCEDE                  weight=0.7
cut {tariff, duty} on {goods, import, export, product} of R  CONCEDE
{end, suspend, cancel, lift, halt, abandon} {strike, protest, boycott, hunger_strike, blockade, sit-in, demonstration, walkout, industrial_action, march} {against, of, at, in} R?  CONCEDE                  weight=0.95
call off {strike, protest, boycott, hunger_strike, blockade, sit-in, demonstration, walkout, industrial_action, march} {against, of, at, in} R?  CONCEDE                  weight=0.95 sure
{back, step} away from {threat, plan, demand}     CONCEDE                  weight=0.6
{promise, announce, pledge, offer, propose} {reform, election, resignation, concession} {to, after, amid} R?  CONCEDE                  weight=0.6
the concession {to, from} R?                  CONCEDE
the climbdown {on, over} X?                       CONCEDE
{reshuffle, replace} {cabinet, government}        CONCEDE                  weight=0.3
{buckle, succumb, relent, wilt, bend, cave, bow, yield, submit, surrender, capitulate, give} {to, under, in} {pressure, demand, will, protest, blackmail, threat, intimidation, bullying, terrorism, violence, ultimatum, hijacker, sanction} {from, of, by, 's} R?  CONCEDE
bow to {outcry, criticism, wish, opposition, backlash} {of, from, by, 's} R?  CONCEDE
bend knee to R                                    CONCEDE
knuckle under {to} R?                             CONCEDE
meet R halfway                                    CONCEDE                  weight=0.9
make {goodwill_gesture, gesture, conciliatory_gesture, peace_gesture, gesture_of_goodwill} {to, toward, towards} R  CONCEDE                  weight=0.9
{strike, adopt, take} {conciliatory_tone, conciliatory_note, softer_tone, softer_line, softer_stance, conciliatory_stance, conciliatory_approach} {with, toward, towards, on, to} R?  CONCEDE                  weight=0.9
{placate, mollify, conciliate} R                  CONCEDE                  weight=0.7
{accommodate, address, satisfy} {demand, grievance, wish, request} of R  CONCEDE                  weight=0.9
{scrap, drop, abandon, shelve, withdraw, ditch, axe, suspend, postpone, freeze, reverse, cancel, delay, repeal} {plan, bill, law, tax, reform, hike, increase, decision, decree, policy, levy, measure, proposal, project, austerity, rise, subsidy}  CONCEDE                  needs={protest, pressure, outcry, strike, backlash, demonstration, protester, uproar, unrest, riot, furore}
{ditch, jettison, forgo, waive} {demand, claim, condition, ultimatum, veto, right} {for, to, on, of, against} R?  CONCEDE
{scale, pare} down {demand, claim, ambition, condition} {for, to, on, of, against} R?  CONCEDE                  weight=0.8
be conciliatory {to, toward, towards} R           CONCEDE                  weight=0.8

# Peace declared, withdrawal announced
{declare, announce, call, proclaim, offer, propose, approve, agree, order, endorse, accept} $hostility {with, in, against, on, between} R?  CONCEDE
{declare, announce} {end, halt, suspension, cessation} of {hostility, operation, fighting, attack, offensive, war, blockade, siege, strike, campaign} {against, in, on} R?  CONCEDE
{announce, declare, order, approve, confirm} {withdrawal, pullout, pull-out, pullback, drawdown, retreat, redeployment, exit} {of, from} R?  CONCEDE
{announce, declare, order, approve} withdrawal of $troops from R  CONCEDE
{announce, declare, order, approve} {release, freeing} of $prisoner  CONCEDE                  weight=0.7
declare resignation                               CONCEDE                  weight=0.7
announce that <RETREAT>                           CONCEDE                  status=planned
{renounce, forswear, foreswear, disavow} {violence, terrorism, armed_struggle, war, force, nuclear_weapon, claim} {against, to} R?  CONCEDE
{abandon, end, halt, suspend, freeze, stop} {nuclear_programme, nuclear_program, enrichment, uranium_enrichment, armed_struggle, missile_programme, missile_program, missile_test, settlement_construction}  CONCEDE                  weight=0.9
give up {nuclear_programme, nuclear_program, enrichment, uranium_enrichment, missile_programme, missile_program, missile_test, settlement_construction}  CONCEDE                  weight=0.9
hold out prospect of {talk, release, ceasefire}   CONCEDE                  weight=0.5
the {declaration, announcement} of {ceasefire, truce, withdrawal} {with, in} R?  CONCEDE
{call, order, announce, declare, agree} {halt, end, pause, stop, freeze} {to, of, in, on} {attack, strike, airstrike, air_strike, operation, offensive, hostility, bombing, fighting, shelling, test, enrichment, construction, execution, war, blockade, siege, campaign} {on, against, in, of} R?  CONCEDE
{order, announce, declare} {pause, break, freeze, halt, moratorium} {in, on} {deportation, arrest, eviction, mobilisation, mobilization, conscription}  CONCEDE                  weight=0.9
{announce, set, give, fix, outline} {date, timetable, deadline, schedule} for {withdrawal, pullout, exit, departure, drawdown, resignation, handover} {of, from, to} R?  CONCEDE
{announce, declare, offer, negotiate, sign} {surrender, capitulation} {to, of} R?  CONCEDE                  weight=0.9
{declare, announce, offer} {unilateral_ceasefire, unilateral_truce, moratorium} {on, with, in} R?  CONCEDE
the {announcement, declaration, offer} of {pullout, ceasefire, cease-fire, truce, surrender, amnesty, resignation, pardon} {from, in, to, for} R?  CONCEDE                  weight=0.9

# Sanctions lifted: restrictions eased
{lift, ease, remove, end, suspend, waive, drop, relax, cancel, scrap, cut, reduce, terminate, repeal, slash, eliminate, abolish, unfreeze, revoke} $sanction {on, against, of, for, in, from} R?  CONCEDE
roll $sanction back {on, against, of, for, in, from} R?  CONCEDE
phase out $sanction {on, against, of, for, in, from} R?  CONCEDE
scale $sanction back {on, against, of, for, in, from} R?  CONCEDE
{lift, remove, end, drop, relax, waive} {ban, restriction} on {import, export, trade, sale, investment, oil, arm, arms, beef, flight} {from, to, of} R?  CONCEDE
concede defeat {in, at} X?                      CONCEDE                  unless=$sport
