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
the call for {meeting, talk, negotiation, dialogue, mediation} {with, between, by} R?  REQUEST    meet

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
the {demand, call, appeal} for {release, withdrawal, resignation, ceasefire, cease-fire, truce, apology, restraint, halt, end, surrender} {of, by, from, in} R?  REQUEST    yield

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
appeal for {$aid, blood, volunteer, international_help, intervention, cooperation, unity} {from, for, to, of} R?  REQUEST    assist
call for {$aid, intervention, peacekeeper, cooperation, troop, protection, reinforcement, deployment} {from, for, to, of, in, by} R?  REQUEST    assist
{plead, beg} for {$aid, intervention, protection} {from, to} R?  REQUEST    assist
apply for {asylum, loan, aid, refugee_status} {in, from, with, to} R?  REQUEST    assist
make appeal for $aid                              REQUEST    assist        weight=0.8
ask for {$aid, asylum, protection, intervention, reinforcement} {from, of} R?  REQUEST    assist
seek extradition of X from R                      REQUEST    assist
take refuge in {embassy, consulate} {of, 's} R?   REQUEST    assist        weight=0.8
the {appeal, request, call, plea} for {$aid, asylum, intervention, support, cooperation, extradition} {from, to, by, for} R?  REQUEST    assist

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
the {demand, call, appeal} for {reform, change, election, independence, democracy, referendum, action, justice} {of, from, by, in} R?  REQUEST    change

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
the {demand, request, appeal, plea, petition} {to, of, from} R  REQUEST
the appeal by A to R                              REQUEST
the call {on, to} R                               REQUEST                  weight=0.5
the pressure on R                                 REQUEST                  weight=0.5
the {demand, request, appeal, plea, petition}     REQUEST                  weight=0.3
the order to R                                    REQUEST                  weight=0.4

# A hope said to somebody's address is a request in diplomacy's words
{hope, wish} that R                               REQUEST                  weight=0.5
express hope that R                               REQUEST                  weight=0.5
