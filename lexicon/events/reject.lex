# REJECT: refusals, denials, vetoes, cancelled meetings, barred entry.

# Refusing to do what another event tells
{refuse, decline, balk, baulk, hesitate} to <CONSULT>  REJECT     meet
{refuse, decline} to {meet, talk, negotiate, attend, see, receive, join, speak} R?  REJECT     meet
{refuse, decline} to {meet, talk, negotiate, speak, engage, deal} {with, to} R  REJECT     meet
{refuse, decline} to {hold, begin, resume, join, enter, attend, start, open} $talks {with, in} R?  REJECT     meet
{refuse, decline} to <AID>                        REJECT     assist
{refuse, decline} to <COOPERATE>                  REJECT     assist
{refuse, decline} to <SUPPORT>                    REJECT     change
{refuse, decline} to {help, assist, fund, provide, lend, give, send, supply, cooperate, share, pay, finance, contribute, deliver} R?  REJECT     assist
{refuse, decline} to {give, provide, send, supply, sell, lend, grant} X to R  REJECT     assist
{refuse, decline} to <RETREAT>                    REJECT     yield
{refuse, decline} to <CONCEDE>                    REJECT     yield
{refuse, decline} to {withdraw, leave, resign, step, release, free, lift, apologise, apologize, surrender, disarm, yield, concede, compromise, hand, accept, ease, recognise, recognize, extradite, end, stop, halt, budge, quit, relinquish, drop} X?  REJECT     yield
{refuse, decline} to {lift, ease, remove, drop} {sanction, ban, embargo, siege, blockade, restriction, tariff, curfew} {on, against, of, from} R?  REJECT     yield
{refuse, decline} to {recognise, recognize, sign, ratify, change, endorse, back, support, accept, adopt, approve, implement, comply, obey, reform} R?  REJECT     change
{refuse, decline} to {allow, let, permit, admit} R  REJECT     yield
{refuse, decline} to {allow, let, permit} R to X  REJECT     yield
{refuse, decline} to {respond, reply, comply} to {request, demand, call} {of, from, by, 's} R?  REJECT     change
{refuse, decline} to X                            REJECT                   weight=0.8
{refuse, decline} to <any>                        REJECT                   weight=0.8
{refuse, decline} {talk, meeting, negotiation, dialogue, summit, invitation} {with, from, by, of, to} R?  REJECT     meet
{refuse, decline} {aid, help, assistance, loan, support} {from, to, for, of} R?  REJECT     assist
{refuse, deny} R {aid, help, assistance, loan, support, asylum, refuge, visa, permission, permit}  REJECT     assist
{refuse, deny} {aid, asylum, loan, visa, funding, export_licence} {to, for} R  REJECT     assist
{refuse, deny} {entry, access, passage, permission, landing, visa, overflight} {to, for} R?  REJECT
{refuse, deny} R {entry, passage, landing, overflight}  REJECT
refuse R                                          REJECT
{refuse, decline} $request {of, from, by, 's, for, to} R  REJECT
{refuse, decline} $proposal {of, from, by, 's, for, to} R?  REJECT
refuse                                            REJECT                   weight=0.6
{fail, neglect} to <RETREAT>                      REJECT     yield         weight=0.4
{fail, neglect} to {reach, sign, conclude, clinch, seal} $agreement {with, on, over} R?  REJECT
{fail, neglect} to {agree, compromise} {with, on, over} R?  REJECT                   weight=0.8
{fail, neglect} to {comply, obey, heed} with R?   REJECT                   weight=0.6
{refuse, decline} to {budge, bow, bend, cave, back, knuckle, submit, kneel, cooperate, comply} {to, with} R?  REJECT     yield
{balk, baulk} at {demand, request, proposal, plan, idea, deal, term, price, offer} {of, from, by, 's} R?  REJECT                   weight=0.9
{shy, turn, back, steer, pull} away from {talk, negotiation, meeting, deal, dialogue, agreement, compromise} with R?  REJECT     meet          weight=0.9
have {intention, plan, desire, interest, wish} {to, of, in} <coop>  REJECT                   needs={no}
see {need, reason, point, sense} {for, to, in} {talk, negotiation, dialogue, meeting, compromise, concession, meet, negotiate, talking, negotiating} {with} R?  REJECT     meet          needs={no, little, not, n't}
be {averse, resistant, opposed, allergic} to <coop>  REJECT                   weight=0.9
be {loath, disinclined, hesitant, unready} to <coop>  REJECT                   weight=0.7

# Rejecting
reject R                                          REJECT
spurn R                                           REJECT
rebuff R                                          REJECT
veto R                                            REJECT
snub R                                            REJECT
defy R                                            REJECT
refute R                                          REJECT
rebut R                                           REJECT
renege R                                          REJECT
disobey R                                         REJECT
overrule R                                        REJECT
overturn R                                        REJECT
quash R                                           REJECT
nullify R                                         REJECT
annul R                                           REJECT
thwart R                                          REJECT
{reject, spurn, rebuff, dismiss, decline, refuse, ignore, scoff, resist, veto, block, kill, snub, discard, defy, disregard} $proposal {of, from, by, 's, for, to, with} R  REJECT
oppose {invitation, idea, deal, compromise, solution, draft, peace_plan, formula, roadmap, overture} {of, from, by, 's, for, to, with} R  REJECT
rule out $proposal {of, from, by, 's, for, to, with} R  REJECT
turn down $proposal {of, from, by, 's, for, to, with} R  REJECT
brush aside $proposal {of, from, by, 's, for, to, with} R  REJECT
brush off $proposal {of, from, by, 's, for, to, with} R  REJECT
shrug off $proposal {of, from, by, 's, for, to, with} R  REJECT
shoot down $proposal {of, from, by, 's, for, to, with} R  REJECT
reject out $proposal {of, from, by, 's, for, to, with} R  REJECT
throw out $proposal {of, from, by, 's, for, to, with} R  REJECT
strike down $proposal {of, from, by, 's, for, to, with} R  REJECT
vote down $proposal {of, from, by, 's, for, to, with} R  REJECT
knock back $proposal {of, from, by, 's, for, to, with} R  REJECT
strike out $proposal {of, from, by, 's, for, to, with} R  REJECT
{reject, spurn, rebuff, dismiss, resist, defy, disregard, ignore, deny, quash} $request {of, from, by, 's, for, to, that, against} R  REJECT
turn down $request {of, from, by, 's, for, to, that, against} R  REJECT
brush aside $request {of, from, by, 's, for, to, that, against} R  REJECT
brush off $request {of, from, by, 's, for, to, that, against} R  REJECT
shrug off $request {of, from, by, 's, for, to, that, against} R  REJECT
rule out $request {of, from, by, 's, for, to, that, against} R  REJECT
throw out $request {of, from, by, 's, for, to, that, against} R  REJECT
strike down $request {of, from, by, 's, for, to, that, against} R  REJECT
reject $request                                   REJECT
spurn $request                                    REJECT
rebuff $request                                   REJECT
dismiss $request                                  REJECT
turn down $request                                REJECT
rule out $request                                 REJECT
brush aside $request                              REJECT
throw out $request                                REJECT
ignore $request                                   REJECT
reject $proposal                                  REJECT
spurn $proposal                                   REJECT
rebuff $proposal                                  REJECT
dismiss $proposal                                 REJECT
turn down $proposal                               REJECT
rule out $proposal                                REJECT
brush aside $proposal                             REJECT
throw out $proposal                               REJECT
vote down $proposal                               REJECT
ignore $proposal                                  REJECT
veto $proposal                                    REJECT
{reject, dismiss, deny, refute, rebut, disclaim, contradict} $accusation {of, from, by, 's, that, against} R  REJECT
brush off $accusation {of, from, by, 's, that, against} R  REJECT
brush aside $accusation {of, from, by, 's, that, against} R  REJECT
shrug off $accusation {of, from, by, 's, that, against} R  REJECT
reject $accusation                                REJECT
dismiss $accusation                               REJECT
deny $accusation                                  REJECT
refute $accusation                                REJECT
rebut $accusation                                 REJECT
brush off $accusation                             REJECT
brush aside $accusation                           REJECT
shrug off $accusation                             REJECT
disclaim $accusation                              REJECT
contradict $accusation                            REJECT
{reject, block, veto, defeat, oppose, blackball} $law {of, by, from, against, 's} R?  REJECT
throw out $law {of, by, from, on, against, 's} R?  REJECT
vote down $law {of, by, from, on, against, 's} R?  REJECT
strike down $law {of, by, from, on, against, 's} R?  REJECT
vote against $law {of, by, from, on, against, 's} R?  REJECT
reject {result, victory, election, outcome, verdict, ruling} {of, by, 's} R  REJECT     change
{challenge, contest, dispute} {victory, outcome, verdict, ruling} {of, by, 's} R  REJECT     change
{reject, refuse, dismiss} {talk, meeting, negotiation, dialogue, summit, invitation} {with, from, by, of, to, for, 's} R?  REJECT     meet
rule out {talk, meeting, negotiation, dialogue, summit, invitation} {with, from, by, of, to, for, 's} R?  REJECT     meet
{reject, refuse} {aid, help, assistance, loan, support, bailout} {from, to, for, of, 's} R?  REJECT     assist
rule out {aid, help, assistance, loan, support, bailout} {from, to, for, of, 's} R?  REJECT     assist
turn down {aid, help, assistance, loan, support, bailout} {from, to, for, of, 's} R?  REJECT     assist
{reject, dismiss, resist} {withdrawal, ceasefire, cease-fire, truce, compromise, concession, resignation, release, surrender, amnesty, pardon} {of, with, from, by} R?  REJECT     yield
rule out {withdrawal, ceasefire, cease-fire, truce, compromise, concession, resignation, release, surrender, amnesty, pardon} {of, with, from, by} R?  REJECT     yield
{reject, dismiss, resist} {reform, change, resolution, ruling, recognition, treaty, agreement, deal, independence, sovereignty} {of, by, with, from, 's} R?  REJECT     change
rule out {reform, change, resolution, ruling, recognition, treaty, agreement, deal, independence, sovereignty} {of, by, with, from, 's} R?  REJECT     change
reject {extradition, extradition_request, lawsuit} {of, by, from, for, 's} R  REJECT
{dismiss, quash, reject, overturn} {case, charge, lawsuit, appeal, petition, suit, motion, complaint, protest} {of, by, from, against, 's} R?  REJECT
throw out {case, charge, lawsuit, appeal, petition, suit, complaint, protest} {of, by, from, against, 's} R?  REJECT
rule out <any>                                    REJECT
rule out X                                        REJECT
turn down R                                       REJECT
brush aside R                                     REJECT
shrug off R                                       REJECT                   weight=0.8
rule against R                                    REJECT
thumb nose at R                                   REJECT
say no to R                                       REJECT
vote down R                                       REJECT
slap down R                                       REJECT
throw out R                                       REJECT                   weight=0.4
turn back on R                                    REJECT
give {cold_shoulder, brush-off} to R              REJECT
give R cold_shoulder                              REJECT
pour cold_water on X                              REJECT
walk away from {deal, agreement, negotiation, treaty, accord}  REJECT
back out of $agreement {with, of} R?              REJECT
pull out of $agreement {with, of} R?              REJECT                   weight=0.7
renege on {promise, agreement, deal, commitment, pledge}  REJECT
renege on X                                       REJECT
{break, breach, violate, scrap, abrogate, repudiate, rescind, revoke, abandon, terminate, cancel, annul} {promise, agreement, treaty, accord, deal, pact, commitment, contract, pledge} {with, to, by, of} R?  REJECT                   weight=0.9
tear up {promise, agreement, treaty, accord, convention, deal, pact, commitment, contract, pledge} {with, to, by, of} R?  REJECT                   weight=0.9
go back on {promise, agreement, deal, commitment, pledge, word}  REJECT
backtrack on {promise, agreement, commitment, pledge}  REJECT
{defy, ignore, flout, disregard, violate, disobey} {resolution, order, ban, ruling, sanction, warning, demand, call, appeal, court, embargo, ultimatum, deadline} {of, by, from, 's, on, to} R?  REJECT
resist R                                          REJECT                   weight=0.5
resist {pressure, call, demand, effort} {of, from, by, to} R?  REJECT
oppose {plan, proposal, resolution, bid, deployment, membership, intervention, extension, war, deal, move} {of, by, to, 's, for, in} R?  REJECT     change        weight=0.8
{block, veto, obstruct, stall, stymie, hinder, impede, torpedo, scuttle, derail} {resolution, bill, deal, move, bid, effort, aid, request, attempt, nomination, membership, statement, appointment, extradition, sale, merger, vote, investigation, inquiry} {of, by, from, to, for, 's, against, on} R?  REJECT
hold up {resolution, bill, deal, move, bid, effort, aid, request, attempt, nomination, membership, statement, appointment, extradition, sale, merger, vote, investigation, inquiry} {of, by, from, to, for, 's, against, on} R?  REJECT
exercise veto {over, against, on} R?              REJECT
use veto {to, against, on} X?                     REJECT
close door {on, to} R                             REJECT
{break, fail} off agreement                       REJECT                   weight=0.4
stick to {position, stance, demand}               REJECT                   weight=0.4
stand firm {against, on} R?                       REJECT                   weight=0.5
be opposed to {plan, proposal, resolution, deployment, talk, negotiation} {of, by, with, to} R?  REJECT     change        weight=0.9
be unwilling to <any>                             REJECT
be unwilling to X                                 REJECT
be reluctant to <any>                             REJECT                   weight=0.6
be unable to {agree, reach}                       REJECT                   weight=0.5
be unwelcome {in, at} R?                          REJECT                   weight=0.7
be non-negotiable                                 REJECT                   weight=0.5
be unacceptable to R                              REJECT                   weight=0.7
be question                                       REJECT                   weight=0.2
the {rejection, refusal, repudiation} of R  REJECT
the {refusal, unwillingness, reluctance} to <any>  REJECT
the {refusal, unwillingness, failure} to {meet, talk, negotiate} {with, to} R?  REJECT     meet
the {refusal, unwillingness} to X                 REJECT
the veto {of, on} R?                          REJECT
the denial of {accusation, allegation, charge, visa, entry, report, involvement}  REJECT
the rejection by A of R                           REJECT
the violation of {agreement, treaty, accord} by A  REJECT                   weight=0.5
{shun, stonewall, cold-shoulder} R                REJECT                   weight=0.9
fend off {call, demand, pressure, bid, request, criticism, accusation, challenge} {from, of, by, for, to} R?  REJECT                   weight=0.9
deflect {criticism, accusation, blame, call, question, demand} {from, of, by} R?  REJECT                   weight=0.8
{exclude, preclude, foreclose} {talk, negotiation, dialogue, compromise, possibility} {with, of} R  REJECT                   weight=0.8
{withhold, refuse, deny} {consent, approval, recognition, endorsement, ratification, signature, backing, assent} {from, to, of, for} R  REJECT     change
opt out of {deal, talk, treaty, agreement, pact, mission, scheme, summit, accord, exercise, alliance, convention} {with, on, over, in} R?  REJECT                   weight=0.9
give R {snub, rebuff, brush-off, short_shrift}    REJECT
give {short_shrift, snub} to R                    REJECT
{freeze, shut} out R                              REJECT                   weight=0.8
turn deaf_ear to R                                REJECT
{laugh, shrug, brush, wave} {threat, warning, criticism, sanction, concern, fear, ultimatum, deadline, appeal, plea, protest} {off, aside} {of, from, by, about, over} R?  REJECT
{rubbish, pooh-pooh, scotch, debunk, dispel} {claim, report, rumour, rumor, allegation, speculation, accusation, suggestion, theory} {of, by, that, from} R?  REJECT
{describe, denounce, slam, dismiss, reject, brand, decry} {claim, allegation, report, charge, accusation, rumour, rumor, suggestion, investigation, verdict} as {false, lie, baseless, unfounded, groundless, nonsense, fabrication, slander, propaganda, smear, ridiculous, absurd, preposterous, fake, fake_news, untrue, fiction, rubbish, fantasy, witch-hunt, hoax, political, politically_motivated, malicious}  REJECT
{call, brand, label, term} {claim, allegation, report, charge, accusation, rumour, rumor} {slander, smear, ridiculous, preposterous, untrue, fiction, rubbish, fake_news, propaganda, fantasy, malicious, unsubstantiated, witch-hunt, hoax, baseless, false}  REJECT
{maintain, profess, proclaim} innocence           REJECT                   weight=0.7
{rule, decide, come} against {plan, bid, request, appeal, claim, proposal, deal, extradition, demand} {of, by, from} R?  REJECT                   weight=0.9
{oppose, resist, block, veto} {accession, candidacy, admission, inclusion, return, participation} of R  REJECT     change
{oppose, resist, veto} entry of R                 REJECT     change
{deny, refuse} R {clemency, pardon, citizenship, licence, license, residency, accreditation, hearing, asylum_claim, appeal}  REJECT
{deny, refuse} {parole, clemency, pardon, citizenship, licence, license, residency, accreditation, leave_to_appeal} {to, for} R  REJECT
{ignore, disregard, flout, defy} {advice, plea, protest, objection, concern, criticism, opposition, threat, pressure, injunction, instruction, directive, wish, law, authority, command} {of, from, by} R  REJECT
{override, overrule, disregard} {veto, objection, decision, opposition, ruling} {of, by, from} R  REJECT
hold out against R                                REJECT                   weight=0.8 unless=$troops
dig in heel {over, on, against} X?                REJECT                   weight=0.9
stick to gun {on, over} X?                        REJECT                   weight=0.8
{spurn, rebuff, snub, resist} {attempt, effort, approach} {of, from, by} R  REJECT
{spurn, rebuff, snub} advance {of, from, by} R    REJECT
{bar, block} {entry, access, visit, arrival} {of, to, by, for, from} R  REJECT
turn {boat, ship, plane, flight, convoy, vessel} {back, away} {of, from, with, to} R?  REJECT                   weight=0.8
{shut, slam} door {on, to} R                      REJECT
cock snook at R                                   REJECT
tell R to mind business                           REJECT                   weight=0.9
{reach, hit} {deadlock, stalemate, impasse} {with, in, over, on} R  REJECT                   weight=0.7
end {talk, meeting, negotiation, summit} without {agreement, deal, breakthrough, result, accord}  REJECT                   weight=0.8
{vow, pledge, promise, plan} to {fight, challenge, appeal, contest, resist, oppose, block} {charge, ruling, verdict, extradition, decision, conviction, case, lawsuit, allegation, ban, order, bill, law, plan, proposal, move, deal, nomination} {of, by} R?  REJECT                   weight=0.9
the {rebuff, snub} {to, of, for} R            REJECT
the {rejection, dismissal} of {$proposal, claim, demand, request, allegation, $agreement, criticism, accusation} {of, from} R?  REJECT
the defiance of R                                 REJECT                   weight=0.8
the {collapse, breakdown, failure, suspension, cancellation} of {talk, negotiation, peace_talk, dialogue} {with, between} R  REJECT     meet          both weight=0.8
{issue, repeat, make} {denial, flat_denial} {of, that, over} X?  REJECT
the denial {by, from} A                           REJECT                   weight=0.8
{snub, shun} {award, prize, ceremony, limelight, party, opportunity}  NONE
{reject, turn} {shot, bid_for_title, transplant, organ}  NONE
{resist, defy} {temptation, gravity, urge, odds, expectation, description, belief, logic, convention, age}  NONE
{block, veto} {shot, nose, artery, ad, number, caller, email}  NONE
{deny} {opportunity, chance, pleasure, equaliser, goal, victory}  NONE

# Denials
deny that X                                       REJECT
deny <any>                                        REJECT
deny of <any>                                     REJECT
deny X                                            REJECT                   weight=0.8
deny                                              REJECT                   weight=0.7
disclaim X                                        REJECT
contradict X                                      REJECT
{refute, dispute, rebut} {report, claim, comment, allegation, accusation, statement, remark, assertion, figure} {of, by, from, 's, that} R?  REJECT
dismiss $accusation as {lie, nonsense, baseless, propaganda, absurd, false, fabrication, rumour, rumor, groundless, ridiculous}  REJECT
dismiss X as {lie, nonsense, baseless, propaganda, absurd, false, fabrication, rumour, rumor, groundless, ridiculous, fake_news}  REJECT
plead innocence                                   REJECT                   weight=0.6
insist innocence                                  REJECT                   weight=0.6
plead not guilty                                  REJECT                   weight=0.5
claim innocence                                   REJECT                   weight=0.5
call {claim, allegation, report, accusation} {lie, nonsense, absurd, fabrication, fake, unfounded, groundless}  REJECT
wash hand of X                                    REJECT                   weight=0.6

# Meetings that do not take place
{cancel, postpone, scrap, boycott, shun, shelve, delay, suspend, abort} {meeting, visit, talk, trip, summit, tour, appearance, invitation, audience, phone_call, conference} {with, to, of, by, between, from} R  REJECT     meet
call off {meeting, visit, talk, trip, summit, tour, appearance, invitation, audience, phone_call, conference} {with, to, of, by, between, from} R  REJECT     meet
put off {meeting, visit, talk, trip, summit, tour, appearance, invitation, audience, phone_call, conference} {with, to, of, by, between, from} R  REJECT     meet
{cancel, postpone, scrap, shun, delay, abort} {meeting, visit, talk, trip, summit, tour, audience, conference, session}  REJECT     meet
call off {meeting, visit, talk, trip, summit, tour, audience, conference, session}  REJECT     meet
put off {meeting, visit, talk, trip, summit, tour, audience, conference, session}  REJECT     meet
{skip, miss, snub, avoid} {meeting, talk, summit, conference, dinner, ceremony, inauguration, visit} {with, of, in, at} R?  REJECT     meet
disinvite R                                       REJECT     meet
{rescind, withdraw, revoke} invitation to R       REJECT     meet
uninvite R                                        REJECT     meet
stay away from {meeting, talk, summit, conference, session}  REJECT     meet          weight=0.8
leave meeting with R                              REJECT     meet          weight=0.6
the {cancellation, postponement} of {meeting, visit, talk, trip, summit} {with, to} R?  REJECT     meet
{bow, drop, back} out of {summit, meeting, conference, talk, visit, forum, dinner, debate, trip}  REJECT     meet          weight=0.9
{exclude, omit, leave} R from {talk, summit, meeting, negotiation, conference, forum, invitation, guest_list}  REJECT     meet
{cut, break} short {talk, meeting, visit, summit} with R  REJECT     meet          weight=0.7
{quit, abandon, storm, exit} {meeting, summit} {with, over, in} R?  REJECT     meet          weight=0.9
storm out of {talk, negotiation, meeting, summit, session} with R?  REJECT     meet
the boycott of {talk, summit, meeting, conference} {with, in} R?  REJECT     meet          weight=0.9
cancel appointment with R                         REJECT     meet

# Entry barred
{bar, ban, block, stop, prevent, prohibit} R from {enter, visit, attend, cross, land, dock, join}  REJECT
bar R from {country, territory, meeting, airspace, port, entry}  REJECT
turn away R                                       REJECT
turn back R                                       REJECT                   weight=0.8
send back R                                       REJECT                   weight=0.4
{reject, refuse, deny, revoke} {visa, asylum, asylum_claim, asylum_application, visa_application, accreditation} {for, of, to, from} R?  REJECT
turn down {visa, asylum, asylum_claim, asylum_application, visa_application, accreditation} {for, of, to, from} R?  REJECT
{reject, refuse} R                                REJECT                   needs=$refugee
turn away R                                       REJECT                   needs=$refugee
keep out R                                        REJECT                   weight=0.6
delay {aid, loan, bailout, assistance} {to, for} R  REJECT     assist        weight=0.6
veto {loan, bailout, assistance} {to, for} R      REJECT     assist        weight=0.6

# Talks, truces and deals that somebody leaves, without saying with whom
{freeze, suspend, halt, abandon, quit, leave, end} {talk, peace_talk, negotiation, peace_process, dialogue, negotiating_table}  REJECT     meet  sure
break off {talk, peace_talk, negotiation, dialogue}  REJECT     meet  sure
{withdraw, pull, walk} out of {talk, peace_talk, negotiation}  REJECT     meet  sure
withdraw from {talk, peace_talk, negotiation}     REJECT     meet  sure
{suspend, end, abandon} {ceasefire, truce, cease-fire}  REJECT  sure
{quit, leave, suspend, abandon, scrap} {deal, treaty, accord, agreement, pact, initiative}  REJECT  sure unless={firm, company, shares, merger}
{withdraw, pull} out of {deal, treaty, accord, agreement, pact, initiative, convention}  REJECT  sure
withdraw from {deal, treaty, accord, agreement, pact, initiative, convention}  REJECT  sure
the {talk, trade_talk, peace_talk, negotiation} between A and R  REJECT  meet  both sure needs={collapse, collapsed, founder, foundered, break_off, broke, unravel, unravelled} sides
