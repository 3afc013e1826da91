# REQUEST: asks, appeals, urges, calls for, demands, orders.

# Somebody is to meet or talk
{urge, ask, press, implore, exhort, beg, beseech, entreat, pressure, pressurise, pressurize, push, lobby, petition, encourage, order, tell, demand, command, instruct, summon, request, advise, prod, nudge, require} R to <CONSULT>  REQUEST    meet
call on R to <CONSULT>                            REQUEST    meet
call upon R to <CONSULT>                          REQUEST    meet
appeal to R to <CONSULT>                          REQUEST    meet
plead with R to <CONSULT>                         REQUEST    meet
{urge, ask, press, tell, push} R to {meet, talk, negotiate, return, attend} {to, with, at, for} $talks  REQUEST    meet          weight=0.9
call on R to {meet, talk, negotiate, return, attend} {to, with, at, for} $talks  REQUEST    meet          weight=0.9
appeal to R to {meet, talk, negotiate, return, attend} {to, with, at, for} $talks  REQUEST    meet          weight=0.9
{demand, seek, request, urge, solicit, propose} {meeting, audience, talk, negotiation, dialogue, summit} {with, from, of, between} R  REQUEST    meet
call for {meeting, talk, negotiation, dialogue, summit, conference, session, mediation} {with, between, of, among, by} R  REQUEST    meet
call for {meeting, talk, negotiation, dialogue, summit, conference, mediation}  REQUEST    meet
appeal for {talk, dialogue, negotiation, mediation, calm} {with, between, from, in} R?  REQUEST    meet
push for {talk, dialogue, negotiation, meeting, summit} {with, between} R?  REQUEST    meet
ask R for {$talks, audience, mediation}           REQUEST    meet
ask R to mediate                                  REQUEST    meet
request {meeting, audience, consultation} with R?  REQUEST    meet
the call for {meeting, talk, negotiation, dialogue, mediation} {with, between} R?  REQUEST    meet
{request, seek, ask} {sit-down, face-to-face, phone_call, consultation, mediation, arbitration, emergency_meeting, emergency_session, special_session, urgent_meeting} {with, from, of, at, by} R?  REQUEST    meet
ask for {meeting, talk, audience, mediation, negotiation, dialogue, arbitration, consultation} {with, by, from} R?  REQUEST    meet
ask to {meet, see, visit} R                       REQUEST    meet
ask to {meet, speak, talk, negotiate} {with, to} R  REQUEST    meet
{press, plead, lobby, clamour, clamor, campaign, beg} for {talk, dialogue, negotiation, meeting, summit, mediation} {with, between} R?  REQUEST    meet
urge {dialogue, talk, negotiation, mediation} {among, in, over, on} X?  REQUEST    meet
{urge, ask, press, tell, push, implore, order} R to {return, come, get, sit} {to, at} {table, negotiating_table}  REQUEST    meet
call on R to {return, come, get, sit} {to, at} {table, negotiating_table}  REQUEST    meet
want R to <CONSULT>                               REQUEST    meet          weight=0.35
{urge, request, press, implore, want, invite} R to {mediate, arbitrate, intercede}  REQUEST    meet
the {request, demand, plea, appeal} for {meeting, talk, dialogue, audience, negotiation, mediation} {with, from} R?  REQUEST    meet

# Somebody is to yield
{urge, ask, press, implore, exhort, beg, beseech, entreat, pressure, pressurise, pressurize, push, lobby, petition, encourage, order, tell, demand, command, instruct, request, advise, prod, require} R to <RETREAT>  REQUEST    yield
call on R to <RETREAT>                            REQUEST    yield
call upon R to <RETREAT>                          REQUEST    yield
appeal to R to <RETREAT>                          REQUEST    yield
plead with R to <RETREAT>                         REQUEST    yield
{urge, ask, press, implore, exhort, pressure, push, encourage, order, tell, command, request, require} R to <CONCEDE>  REQUEST    yield
call on R to <CONCEDE>                            REQUEST    yield
call upon R to <CONCEDE>                          REQUEST    yield
appeal to R to <CONCEDE>                          REQUEST    yield
plead with R to <CONCEDE>                         REQUEST    yield
{urge, ask, press, implore, exhort, pressure, push, order, tell, command, request} R to {release, free, withdraw, leave, quit, resign, step, surrender, disarm, halt, stop, end, cease, lift, pull, return, ease, drop, vacate, relinquish, refrain, apologise, apologize, allow, abandon, give, hand, extradite, evacuate, retreat} X?  REQUEST    yield
call on R to {release, free, withdraw, leave, quit, resign, step, surrender, disarm, halt, stop, end, cease, lift, pull, return, ease, drop, vacate, relinquish, refrain, apologise, apologize, allow, abandon, give, hand, extradite, evacuate, retreat} X?  REQUEST    yield
call upon R to {release, free, withdraw, leave, quit, resign, step, surrender, disarm, halt, stop, end, cease, lift, pull, return, ease, drop, vacate, relinquish, refrain, apologise, apologize, allow, abandon, give, hand, extradite, evacuate, retreat} X?  REQUEST    yield
appeal to R to {release, free, withdraw, leave, quit, resign, step, surrender, disarm, halt, stop, end, cease, lift, pull, return, ease, drop, vacate, relinquish, refrain, apologise, apologize, allow, abandon, give, hand, extradite, evacuate, retreat} X?  REQUEST    yield
plead with R to {release, free, withdraw, leave, quit, resign, step, surrender, disarm, halt, stop, end, cease, lift, pull, return, ease, drop, vacate, relinquish, refrain, apologise, apologize, allow, abandon, give, hand, extradite, evacuate, retreat} X?  REQUEST    yield
demand that R <RETREAT>                           REQUEST    yield
demand that R {release, free, withdraw, leave, quit, resign, step, surrender, disarm, halt, stop, end, cease, lift, pull, return, apologise, apologize} X?  REQUEST    yield
{demand, seek, request, urge} {release, withdrawal, resignation, surrender, ouster, removal, apology, pullout, pull-out, departure, return, handover, ceasefire, cease-fire, truce, halt, end, pardon, amnesty, lifting, extradition, compensation, concession, access, disarmament, dismissal, sacking, evacuation, cessation, freedom, liberation} {of, from, by, to, for, 's, in} R  REQUEST    yield
order {surrender, handover, return, departure, disarmament, halt, end, dismissal, sacking, removal, evacuation, cessation} {of, from, by, to, for, 's, in} R  REQUEST    yield
{demand, seek, request, urge} {release, withdrawal, resignation, surrender, ouster, removal, apology, pullout, pull-out, departure, ceasefire, cease-fire, truce, halt, end, pardon, amnesty, lifting, extradition, compensation, concession, disarmament, dismissal, sacking, restraint}  REQUEST    yield         weight=0.9
call for {release, withdrawal, resignation, surrender, ouster, removal, pullout, pull-out, departure, ceasefire, cease-fire, truce, halt, end, pardon, amnesty, lifting, restraint, de-escalation, disarmament, dismissal, sacking, evacuation, cessation, calm, freedom, apology} {of, from, by, to, for, 's, in, on, between} R  REQUEST    yield
call for {release, withdrawal, resignation, surrender, ouster, removal, pullout, pull-out, ceasefire, cease-fire, truce, halt, end, amnesty, lifting, restraint, de-escalation, disarmament, dismissal, cessation, calm}  REQUEST    yield
appeal for {release, withdrawal, ceasefire, truce, calm, restraint, pardon, clemency, end, halt, mercy, peace} {of, from, by, in, to, between} R?  REQUEST    yield
plead for {release, mercy, pardon, life, clemency, freedom} {of, from, with} R?  REQUEST    yield
press for {release, withdrawal, ceasefire, resignation, end, access} {of, from, by, in} R?  REQUEST    yield
push for {release, withdrawal, ceasefire, resignation, end} {of, from, by, in} R?  REQUEST    yield
the {demand, call, appeal} for {release, withdrawal, resignation, ceasefire, cease-fire, truce, apology, restraint, halt, end, surrender} {of, from, in} R?  REQUEST    yield
{urge, ask, press, tell, implore, exhort, order, warn} R to {exercise, show, practise, practice, maintain, use} {restraint, calm, moderation, leniency, mercy, patience}  REQUEST    yield
call on R to {exercise, show, practise, practice, maintain, use} {restraint, calm, moderation, leniency, mercy, patience}  REQUEST    yield
appeal to R to {exercise, show, maintain, use} {restraint, calm, moderation, leniency, mercy, patience}  REQUEST    yield
{counsel, advise, preach, recommend, urge, advocate} {restraint, calm, moderation, patience, de-escalation, caution} {on, from, by, in, among} R  REQUEST    yield
{urge, ask, press, tell, implore, exhort, order, push} R to {desist, de-escalate, deescalate, disband, dismantle, demobilise, demobilize, freeze, suspend, renounce, scrap, cancel, reverse, rescind, revoke, repeal, reopen, unblock, spare, compensate, concede, capitulate, compromise, back, pause}  REQUEST    yield
call on R to {desist, de-escalate, deescalate, disband, dismantle, demobilise, demobilize, freeze, suspend, renounce, scrap, cancel, reverse, rescind, revoke, repeal, reopen, unblock, spare, compensate, concede, capitulate, compromise, pause}  REQUEST    yield
appeal to R to {desist, de-escalate, disband, freeze, suspend, renounce, scrap, cancel, reverse, repeal, reopen, spare, compensate, compromise, pause}  REQUEST    yield
{tell, order, urge, ask, warn} R to {lay, get, hand, back, pull, stand} {down, off, out, over, back}  REQUEST    yield
demand that R {give, hand, vacate, abandon, suspend, cancel, repeal, rescind, scrap, reverse, drop, compensate, allow, dismantle, pay, comply}  REQUEST    yield
{insist, stress, reiterate} that R {leave, withdraw, release, free, step, resign, go, disarm, stop, quit, end, pull, cease, halt, return}  REQUEST    yield         weight=0.9 needs={must, should, need, have}
{say, tell, state, declare, add, reiterate, repeat, emphasise, emphasize} that R {leave, withdraw, release, free, resign, go, disarm, stop, quit, end, cease, halt, surrender, apologise, apologize, lift, return, comply, respect, demilitarise, demilitarize, hand, pay, abandon, allow, accept, step, choose, pull, recognise, recognize, implement} must  REQUEST    yield         sure
{say, tell, state, declare, add, stress, insist, reiterate, repeat, emphasise, emphasize, argue, warn} that R <any> must  REQUEST    yield         sure
{say, tell, state, declare, add, stress, insist, reiterate, repeat, emphasise, emphasize, argue, urge} that R {release, free, withdraw, repeal, stop, halt, end, lift, drop, resign, quit, cease, scrap, reverse, rescind, revoke, amend, investigate, suspend, return, reinstate, pardon, refrain, disarm, disband, abandon, restore, reopen, step, respect, comply, allow, prosecute, apologise, apologize} should  REQUEST    yield         sure sides unless={have}
want R to {leave, withdraw, release, resign, step, disarm, quit, cease, surrender, apologise, apologize}  REQUEST    yield         weight=0.3
want R to <RETREAT>                               REQUEST    yield         weight=0.35
want R gone                                       REQUEST    yield         weight=0.9
{campaign, petition, lobby, clamour, clamor, agitate, press, push} for {release, freedom, withdrawal, resignation, ouster, removal, ceasefire, amnesty, pardon, end, abolition, repeal, impeachment, departure} {of, by, from, to, for} R?  REQUEST    yield
{demand, seek, urge, request} {repeal, abolition, reversal, suspension, cancellation, revocation, scrapping, annulment, postponement, withdrawal} of {law, bill, tax, decree, decision, ban, reform, sanction, verdict, ruling, contract, plan, act, policy}  REQUEST    yield
call for {repeal, abolition, reversal, suspension, cancellation, revocation, scrapping, annulment, postponement} of X  REQUEST    yield
{demand, seek, request} {clemency, mercy, leniency, bail, parole, reprieve} {for, from, of} R?  REQUEST    yield
file {mercy_petition, review_petition, bail_plea, bail_application, clemency_petition} {before, with} R?  REQUEST    yield
{tell, order} R to {go, get} home                 REQUEST    yield         weight=0.9

# Help is asked for
{urge, ask, press, implore, exhort, beg, beseech, pressure, push, petition, encourage, order, tell, request, lobby} R to <AID>  REQUEST    assist
call on R to <AID>                                REQUEST    assist
call upon R to <AID>                              REQUEST    assist
appeal to R to <AID>                              REQUEST    assist
plead with R to <AID>                             REQUEST    assist
{urge, ask, press, implore, exhort, beg, push, encourage, request, lobby} R to <COOPERATE>  REQUEST    assist
call on R to <COOPERATE>                          REQUEST    assist
call upon R to <COOPERATE>                        REQUEST    assist
appeal to R to <COOPERATE>                        REQUEST    assist
plead with R to <COOPERATE>                       REQUEST    assist
{urge, ask, press, implore, beg, request, push} R to {help, assist, provide, send, fund, contribute, donate, intervene, support, cooperate, protect, supply, rescue, lend, share, deliver, aid, pay} X?  REQUEST    assist
call on R to {help, assist, provide, send, fund, contribute, donate, intervene, support, cooperate, protect, supply, rescue, lend, share, deliver, aid, pay} X?  REQUEST    assist
call upon R to {help, assist, provide, send, fund, contribute, donate, intervene, support, cooperate, protect, supply, rescue, lend, share, deliver, aid, pay} X?  REQUEST    assist
appeal to R to {help, assist, provide, send, fund, contribute, donate, intervene, support, cooperate, protect, supply, rescue, lend, share, deliver, aid, pay} X?  REQUEST    assist
plead with R to {help, assist, provide, send, fund, contribute, donate, intervene, support, cooperate, protect, supply, rescue, lend, share, deliver, aid, pay, join} X?  REQUEST    assist
{ask, petition, beg, press, lobby} R for {$aid, support, $weapon, asylum, protection, intervention, cooperation, rescue, refuge, troop, peacekeeper, extradition}  REQUEST    assist
appeal to R for {$aid, support, $weapon, asylum, protection, intervention, cooperation, rescue, refuge, troop, peacekeeper, extradition}  REQUEST    assist
plead with R for {$aid, support, $weapon, asylum, protection, intervention, cooperation, rescue, refuge, troop, peacekeeper, extradition}  REQUEST    assist
turn to R for {$aid, support, $weapon, asylum, protection, intervention, cooperation, rescue, refuge, troop, peacekeeper, extradition}  REQUEST    assist
{seek, request, solicit, demand} {$aid, asylum, protection, refuge, support, cooperation, sanctuary, intervention, investment, troop, peacekeeper, weapon, political_asylum} {from, in, of, at, by} R  REQUEST    assist
{seek, request} {asylum, refuge, sanctuary, political_asylum, protection}  REQUEST    assist        weight=0.9
{seek, request, solicit} {aid, assistance, help, bailout, loan}  REQUEST    assist        weight=0.7
appeal for {$aid, volunteer, international_help, intervention, cooperation, unity} {from, for, to, of} R?  REQUEST    assist
call for {$aid, intervention, peacekeeper, cooperation, troop, protection, reinforcement, deployment} {from, for, to, of, in, by} R?  REQUEST    assist
{plead, beg} for {$aid, intervention, protection} {from, to} R?  REQUEST    assist
apply for {asylum, loan, aid, refugee_status} {in, from, with, to} R?  REQUEST    assist
make appeal for $aid                              REQUEST    assist        weight=0.8
ask for {$aid, asylum, protection, intervention, reinforcement} {from, of} R?  REQUEST    assist
seek extradition of X from R                      REQUEST    assist
take refuge in {embassy, consulate} {of, 's} R?   REQUEST    assist        weight=0.8
the {appeal, request, call, plea} for {$aid, asylum, intervention, support, cooperation, extradition} {from, to, for} R?  REQUEST    assist
{seek, solicit, request} {backing, blessing, endorsement, guidance, collaboration, solidarity, involvement} {of, from, by} R  REQUEST    assist        weight=0.9
want R to <AID>                                   REQUEST    assist        weight=0.35
want R to {help, assist, contribute, cooperate, pay, fund, intervene, share}  REQUEST    assist        weight=0.3
enlist {help, support, aid, assistance} {of, from} R  REQUEST    assist        weight=0.9
send {sos, distress_call, distress_signal} {to} R?  REQUEST    assist        weight=0.9
{ask, appeal, plead, press, lobby} for {debt_relief, debt_moratorium, extension, exemption, waiver, investment, refinancing, restructuring, more_time} {from, of} R?  REQUEST    assist        weight=0.9
{seek, request, demand} {debt_relief, extension, waiver, exemption, restructuring, reparation} {from, of, on} R  REQUEST    assist        weight=0.9
{request, demand} {extradition, repatriation, handover} of X from R  REQUEST    assist
{urge, press, ask, implore, tell} R to {take, accept, admit, shelter, house, resettle} $refugee  REQUEST    assist
{urge, ask, press} R to {step, boost, increase, speed, double, raise, scale, ramp} {$aid, support, contribution, delivery}  REQUEST    assist
look to R for {$aid, support, protection, leadership, assurance, guarantee}  REQUEST    assist        weight=0.9
go to R for {loan, bailout, aid, assistance}      REQUEST    assist        weight=0.9
claim asylum {in, from, at} R?                    REQUEST    assist
{file, submit, lodge} {asylum_application, asylum_claim, asylum_request, visa_application} {in, with, to} R?  REQUEST    assist
{launch, issue, renew, send, repeat, put} {appeal, plea, call, request} for {$aid, support, intervention, protection} {to, from} R?  REQUEST    assist
cry out for {help, aid, support, protection} {from, to} R?  REQUEST    assist        weight=0.8
the {bid, application, request, appeal} for {asylum, loan, bailout, refuge, protection} {in, from, to} R?  REQUEST    assist
the sos {to, from} R                              REQUEST    assist        weight=0.8

# A change of policy
{urge, ask, press, implore, exhort, pressure, push, lobby, petition, encourage, order, tell, demand, command, instruct, request} R to <SUPPORT>  REQUEST    change
call on R to <SUPPORT>                            REQUEST    change
call upon R to <SUPPORT>                          REQUEST    change
appeal to R to <SUPPORT>                          REQUEST    change
{urge, ask, press, implore, exhort, pressure, push, order, tell, request} R to {change, reform, adopt, respect, ratify, sign, recognise, recognize, implement, comply, honour, honor, review, reconsider, abide, fulfil, fulfill, ensure, act, take, join, accept, observe, uphold, guarantee, impose, curb, hold, amend, repeal, approve, condemn, investigate, improve, increase, cut, reduce, raise, open, clarify, explain, vote, enforce, rein, crack, isolate, boycott, reject, disclose} X?  REQUEST    change
call on R to {change, reform, adopt, respect, ratify, sign, recognise, recognize, implement, comply, honour, honor, review, reconsider, abide, fulfil, fulfill, ensure, act, take, join, accept, observe, uphold, guarantee, impose, curb, hold, amend, repeal, approve, condemn, investigate, improve, increase, cut, reduce, raise, open, clarify, explain, vote, enforce, rein, crack, isolate, boycott, reject, disclose} X?  REQUEST    change
call upon R to {change, reform, adopt, respect, ratify, sign, recognise, recognize, implement, comply, honour, honor, review, reconsider, abide, fulfil, fulfill, ensure, act, take, join, accept, observe, uphold, guarantee, impose, curb, hold, amend, repeal, approve, condemn, investigate, improve, increase, cut, reduce, raise, open, clarify, explain, vote, enforce, rein, crack, isolate, boycott, reject, disclose} X?  REQUEST    change
appeal to R to {change, reform, adopt, respect, ratify, sign, recognise, recognize, implement, comply, honour, honor, review, reconsider, abide, fulfil, fulfill, ensure, act, take, join, accept, observe, uphold, guarantee, impose, curb, hold, amend, repeal, approve, condemn, investigate, improve, increase, cut, reduce, raise, open, clarify, explain, vote, enforce, rein, crack, isolate, boycott, reject, disclose} X?  REQUEST    change
call for {reform, change, election, referendum, resolution, recognition, independence, law, overhaul, review, democracy, justice, transparency, regime_change, respect, autonomy, unity, implementation, compliance, solution, debate, vote} {of, in, from, by, to, for, on, with} R?  REQUEST    change
{demand, seek, urge, request} {reform, change, election, referendum, recognition, independence, explanation, answer, justice, respect, autonomy, right, action, accountability, compliance, solution, recount, equality, clarification, statehood, increase, guarantee, assurance, response} {from, of, by, for, to, in, 's} R  REQUEST    change
{demand, seek} {reform, change, election, referendum, independence, explanation, autonomy, recount, justice, accountability}  REQUEST    change        weight=0.8
push for {reform, change, election, referendum, independence, resolution, recognition} {of, in, from, by} R?  REQUEST    change
press for {reform, change, election, referendum, resolution} {of, in, from, by} R?  REQUEST    change
the {demand, call, appeal} for {reform, change, election, independence, democracy, referendum, action, justice} {of, from, in} R?  REQUEST    change
{urge, tell, press, ask, implore, exhort} R to {rethink, revise, overhaul, relax, tighten, toughen, strengthen, intensify, protect, safeguard, prosecute, punish, prevent, tackle, address, publish, resolve, settle, speed, accelerate, prioritise, prioritize, adhere, stick, acknowledge, admit, restore, expel, sanction, ban, close, block, arrest, designate, outlaw, broaden, lower}  REQUEST    change
call on R to {rethink, revise, overhaul, relax, tighten, toughen, strengthen, safeguard, prosecute, punish, prevent, tackle, address, publish, resolve, settle, prioritise, prioritize, adhere, stick, acknowledge, admit, restore, expel, sanction, ban, close, block, arrest, designate, outlaw, do}  REQUEST    change
{want, expect} R to {reform, respect, sign, ratify, comply, honour, honor, recognise, recognize, adhere, abide}  REQUEST    change        weight=0.3
want R to <SUPPORT>                               REQUEST    change        weight=0.35
{campaign, lobby, clamour, clamor, agitate, press} for {reform, change, election, independence, recognition, law, legislation, autonomy, right, vote, referendum, statehood, secession, democracy, equality, justice} {in, from, of, for} R?  REQUEST    change        weight=0.9
call for {recount, audit, oversight, accountability, federalism, self-determination, unification, secession, rerun, restructuring, inclusion, moratorium} {of, in, from, by, to, for, on} R?  REQUEST    change
{seek, request} {membership, entry, accession, admission} {of, in, to, into} R  REQUEST    change
apply for membership {of, in, to} R               REQUEST    change
apply to join R                                   REQUEST    change
the {bid, application, request} to join R         REQUEST    change        weight=0.9
the {bid, application} for membership {of, in} R  REQUEST    change        weight=0.9

# Base lines
urge R                                            REQUEST
implore R                                         REQUEST
exhort R                                          REQUEST
beseech R                                         REQUEST
entreat R                                         REQUEST
petition R                                        REQUEST
pressure R                                        REQUEST
pressurise R                                      REQUEST
pressurize R                                      REQUEST
beg R                                             REQUEST
lobby R                                           REQUEST
{urge, ask, press, implore, exhort, beg, beseech, entreat, pressure, push, petition, encourage, order, tell, command, instruct, request, require, prod, advise, remind, caution, invite} R to <any>  REQUEST
call on R to <any>                                REQUEST
call upon R to <any>                              REQUEST
appeal to R to <any>                              REQUEST
plead with R to <any>                             REQUEST
{urge, ask, press, implore, exhort, beg, beseech, entreat, pressure, pressurise, pressurize, push, lobby, petition, order, command, instruct, direct, prod, remind} R to X  REQUEST
call on R to X                                    REQUEST
call upon R to X                                  REQUEST
appeal to R to X                                  REQUEST
plead with R to X                                 REQUEST
urge that X                                       REQUEST
ask R for X                                       REQUEST
ask R                                             REQUEST                  weight=0.2
tell R to X                                       REQUEST                  weight=0.5
encourage R to X                                  REQUEST                  weight=0.7
encourage R                                       REQUEST                  weight=0.5
advise R to X                                     REQUEST                  weight=0.4
order R home                                      REQUEST                  weight=0.7
demand R                                          REQUEST
demand X from R                                   REQUEST
demand X of R                                     REQUEST
demand that R                                     REQUEST
demand to X                                       REQUEST
demand                                            REQUEST                  weight=0.6
insist that R                                     REQUEST                  weight=0.3
insist on X                                       REQUEST                  weight=0.3
call on R                                         REQUEST
call upon R                                       REQUEST
appeal to R                                       REQUEST
appeal for X                                      REQUEST                  weight=0.8
appeal                                            REQUEST                  weight=0.3
call for X                                        REQUEST                  weight=0.7
plead with R                                      REQUEST
plead for X                                       REQUEST                  weight=0.7
press R                                           REQUEST
press R {for, on, over} X                         REQUEST
push R {for, into, towards, on} X                 REQUEST
pile pressure on R                                REQUEST
{put, exert, apply, increase, bring, heap, maintain, intensify} pressure on R  REQUEST                  weight=0.9
step up pressure on R                             REQUEST                  weight=0.9
keep up pressure on R                             REQUEST                  weight=0.9
{make, issue, submit, send, present, address, lodge, deliver, repeat, renew, launch, file, table} {appeal, request, demand, plea, petition} {to, for} R  REQUEST
{make, issue, submit, lodge, deliver, file} {appeal, request, demand, plea} with R  REQUEST
{issue, address, repeat, renew, launch} call {to, for, with} R  REQUEST
make call for R                                   REQUEST
{make, issue, submit, send, present, launch} {appeal, request, demand, plea, petition}  REQUEST
{set, impose, put, place, attach} condition {on, for, to} R?  REQUEST
lay down condition {on, for, to} R?               REQUEST
request R                                         REQUEST
request X from R                                  REQUEST
request X of R                                    REQUEST
request that R                                    REQUEST
request permission {from, to, of} R?              REQUEST
seek X from R                                     REQUEST                  weight=0.7
seek permission {from, to, of} R?                 REQUEST
solicit X from R                                  REQUEST
order R                                           REQUEST                  weight=0.7
command R                                         REQUEST                  weight=0.7
instruct R                                        REQUEST                  weight=0.7
bid R to X                                        REQUEST                  weight=0.5
challenge R to X                                  REQUEST                  weight=0.6
dare R to X                                       REQUEST                  weight=0.6
caution R to X                                    REQUEST                  weight=0.5
remind R of X                                     REQUEST                  weight=0.3
propose to R that X                               REQUEST                  weight=0.6
the {demand, request, appeal, plea, petition} to R  REQUEST
the {demand, request, appeal, plea, petition, urging, behest, insistence} {of, from, by} A  REQUEST
the appeal by A to R                              REQUEST
the call {on, to} R                               REQUEST                  weight=0.5
the pressure on R                                 REQUEST                  weight=0.5
the {demand, request, appeal, plea, petition}     REQUEST                  weight=0.3
the order to R                                    REQUEST                  weight=0.4
{nudge, goad, cajole, coax, badger, hector, pester, prod, strong-arm} R {to, into} X  REQUEST                  weight=0.8
lean on R {to, over} X?                           REQUEST                  weight=0.8
twist arm of R                                    REQUEST                  weight=0.9
present R with {demand, petition, ultimatum, request}  REQUEST
hand {petition, list_of_demand, demand} to R      REQUEST
hand R {petition, list_of_demand, letter_of_demand}  REQUEST
{sign, start, launch, circulate} petition to R?   REQUEST                  weight=0.9
set {demand, condition, term} out {to, for} R?    REQUEST
list {demand, condition} {to, for} R?             REQUEST                  weight=0.8
approach {court, supreme_court, high_court, tribunal, icj} against R?  REQUEST                  weight=0.8
move {supreme_court, high_court, apex_court} against R?  REQUEST                  weight=0.8 unless={building, city}
{seek, request} {approval, consent, authorisation, authorization, clearance, go-ahead, licence, license} {of, from} R  REQUEST
petition R {for, against, over} X                 REQUEST
seek {undertaking, commitment, pledge, promise} {from, of} R  REQUEST
demand to {know, see, speak, meet} {from, to, with} R?  REQUEST                  weight=0.9
{issue, give} {order, instruction, directive} to R  REQUEST                  weight=0.8 unless={arrest, kill, shoot, attack}
the demand {from, in, for, of} R?                 NONE  needs={oil, gas, price, supply, market, export, output, growth, commodity, steel, energy, consumer, weak, strong, crude, production, buyer, consumption, car, metal, copper, gold, product, economy, profit, customer}
the {sex_appeal, mass_appeal, popular_appeal, broad_appeal, box_office_appeal} {to, of, with, among} R?  NONE
ask for {trouble, moon, name, direction, autograph, bill}  NONE
beg {question, to_differ}                         NONE
{order, request} {copy, tea, wine, beer, dish, dessert, vodka, takeaway, cab, taxi}  NONE
want R {in, on, for} {party, team, film, squad, cast}  NONE

# A hope said to somebody's address is a request in diplomacy's words
{tell, inform} R that hope                        REQUEST                  sure unless={reporter, journalist, newspaper, magazine, broadcaster, radio, audience, interviewer, fan, supporter, crowd}
{say, state, add, stress} that hope that R <any>  REQUEST                  sure
{hope, wish} that R                               REQUEST                  weight=0.5
express hope that R                               REQUEST                  weight=0.5

# Investigations asked for
{demand, request, seek, urge, want} {investigation, inquiry, enquiry, probe, inquest} {into, of, about, over, from} X?  REQUEST  sure
{call, press, push, appeal} for {investigation, inquiry, enquiry, probe, inquest} {into, of, about, over, from} X?  REQUEST  sure
call {meeting, summit, session, emergency_meeting, urgent_meeting, emergency_session} {of, with, for} R  REQUEST    meet  sure
