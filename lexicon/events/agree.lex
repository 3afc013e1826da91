# AGREE: offers, promises or agrees to cooperate, meet, settle, help or yield later.

# What is agreed to is told by another event
{agree, consent} to <coop>                        AGREE
agree with R to <coop>                            AGREE
agree {that, on} <coop>                           AGREE
agree in principle to <coop>                      AGREE
{promise, pledge, vow, undertake, volunteer, swear, contract, intend, plan, prepare, resolve, offer, hope, propose} to <coop>  AGREE
{promise, assure} R to <coop>                     AGREE
offer R to <coop>                                 AGREE
decide to <coop>                                  AGREE                    weight=0.7
expect to <CONSULT>                               AGREE                    weight=0.7
seek to <CONSULT>                                 AGREE                    weight=0.6
commit to <coop>                                  AGREE
commit to of <coop>                               AGREE
commit R to <coop>                                AGREE
commit itself to <coop>                           AGREE
express {willingness, readiness, intention, desire, commitment} to <coop>  AGREE
reiterate {willingness, readiness, commitment} to <coop>  AGREE
signal {willingness, readiness, intention} to <coop>  AGREE
indicate {willingness, readiness} to <coop>       AGREE
declare {willingness, readiness, intention} to <coop>  AGREE
announce {plan, intention, decision, agreement} to <coop>  AGREE
reach agreement to <coop>                         AGREE
give {promise, pledge, assurance, guarantee, undertaking} to <coop>  AGREE
be ready to <coop>                                AGREE
be willing to <coop>                              AGREE
be prepared to <coop>                             AGREE
be committed to <coop>                            AGREE
{agree, decide, promise, pledge} to {attend, join, enter, resume} $talks with R?  AGREE                    sides sure unless=$sport
be set to <coop>                                  AGREE
be due to <coop>                                  AGREE
be scheduled to <coop>                            AGREE
be {scheduled, due, set} to {meet, visit, receive} R  AGREE                    sure sides unless=$sport
be expected to <CONSULT>                          AGREE
be about to <coop>                                AGREE
be open to <coop>                                 AGREE
be happy to <coop>                                AGREE
be eager to <coop>                                AGREE
be keen to <coop>                                 AGREE
be poised to <coop>                               AGREE
be determined to <coop>                           AGREE                    weight=0.6
be slated to <coop>                               AGREE
the {promise, pledge, offer, commitment, agreement, willingness, readiness, decision, plan, vow, undertaking} to <coop>  AGREE
agree in principle {to, on, with} X?              AGREE
{assent, acquiesce, accede} {to, in} <coop>       AGREE
{promise, pledge, vow, swear, guarantee} that <coop>  AGREE
make {promise, pledge, commitment, vow, offer} to <coop>  AGREE
{repeat, renew, restate, reaffirm, confirm, underline, stress} {promise, pledge, offer, commitment, vow, intention, readiness, willingness} to <coop>  AGREE
have {plan, intention, desire} to <coop>          AGREE                    weight=0.7
express {interest, hope} {in, of} <coop>          AGREE                    weight=0.8
show {willingness, readiness, openness, interest} {to, in} <coop>  AGREE
give {word, assurance, guarantee} that <coop>     AGREE
offer to {help, assist, compensate, resettle, host, join} R?  AGREE
{agree, consent} to {help, assist, compensate} R?  AGREE                    weight=0.9
vow to {help, assist, support, protect, compensate, rebuild} R?  AGREE                    weight=0.8
{vow, agree, offer, promise, pledge, propose, consent} to {cooperate, collaborate, compromise} {with} R?  AGREE                    weight=0.9
{agree, offer, promise, pledge, propose, vow} to {talk, work} {with, to} R  AGREE
{pledge, promise} to {defend, protect, assist, rebuild, help, compensate, back, stand} {with, by} R  AGREE
{pledge, promise} to {defend, protect, assist, rebuild, help, compensate, back} R  AGREE
{pledge, promise, vow, agree, offer} to {let, allow} {aid, food, medicine, convoy, truck, supply, inspector, observer, monitor, journalist, refugee}  AGREE
look forward to <coop>                            AGREE
look forward to {cooperation, dialogue, partnership, talk, meeting, visit} {with, of} R  AGREE
aim to <CONSULT>                                  AGREE                    weight=0.7
want to <CONSULT>                                 AGREE                    weight=0.6
opt to <verbal-cooperation>                       AGREE                    weight=0.8
be interested in <coop>                           AGREE                    weight=0.7 unless={not, n't, no_longer}
be {amenable, receptive, agreeable} to <coop>     AGREE
be inclined to <coop>                             AGREE                    weight=0.6
be close to <verbal-cooperation>                  AGREE                    weight=0.8
be {close, near} to {deal, agreement, accord, compromise, settlement, pact, ceasefire} with R  AGREE
the {promise, pledge, offer, readiness, willingness, commitment, decision, vow} {of, by} A to <coop>  AGREE
the {deal, pact, accord, understanding, compromise} to <coop>  AGREE
the {deal, pact, accord, agreement} between A and R to <coop>  AGREE                    both sides
the {deal, accord, agreement, pact, plan} to {end, halt, stop} {war, fighting, violence, conflict, dispute, row, strike, hostility} {with, between, in} R?  AGREE
the {deal, accord, agreement, pact} between A and R to {end, halt, stop} {war, fighting, violence, conflict, dispute, row, strike, hostility}  AGREE                    both sides
the {promise, pledge, offer} of <coop>            AGREE

# Agreeing with someone, on something not told apart
agree with R {on, over, about} X                  AGREE                    both
agree with R to X                                 AGREE                    both
agree with R                                      AGREE                    weight=0.6
agree to {talk, meeting, negotiation, dialogue, visit, summit} with R?  AGREE
agree {on, over} $agreement with R?               AGREE                    weight=0.6
agree to $agreement with R?                       AGREE                    weight=0.8
agree to {proposal, plan, request, demand, term, condition, idea, deal, offer} {of, from, by, with, 's} R?  AGREE
agree to {truce, ceasefire, cease-fire, armistice, peace} with R?  AGREE
agree on {date, timetable, agenda, framework, roadmap, term, need, measure, step, principle} with R?  AGREE
agree ceasefire with R?                           AGREE
agree to X                                        AGREE                    weight=0.5
agree to {set, establish, build, create, open, form, work, start, begin, set up, launch, continue, extend, expand, increase, reopen, exchange, hold, meet} X?  AGREE                    weight=0.9
agree                                             AGREE                    weight=0.4
{pledge, promise} to {work, set, establish, build, create, open, continue, support, help, end, stop, halt, cease, refrain, fight, improve, increase, strengthen} X?  AGREE                    weight=0.7
be committed to {work, open, support, help, protect, respect, build, promote} X?  AGREE                    weight=0.6
{accept, endorse} {invitation, proposal, offer, plan, formula, deal, agreement, mediation} {of, from, by, to, 's} R?  AGREE
accept to <coop>                                  AGREE
say yes to R                                      AGREE                    weight=0.5
come to {term, agreement} with R                  AGREE                    weight=0.8
reach {understanding, consensus, compromise} with R  AGREE
reach {understanding, consensus, compromise} {on, over} X  AGREE
find {common_ground, compromise} with R           AGREE
strike compromise with R                          AGREE
settle {dispute, lawsuit, case, difference, row, conflict} with R  AGREE
settle with R                                     AGREE                    weight=0.7
resolve {dispute, difference, row, conflict, crisis} with R  AGREE
bury hatchet with R                               AGREE
make peace with R                                 AGREE
patch up {difference, quarrel, relation} with R   AGREE
reconcile with R                                  AGREE
seek {peace, reconciliation, cooperation, rapprochement} with R  AGREE
want {peace, dialogue, talk, cooperation} with R  AGREE                    weight=0.5
favour {talk, dialogue, negotiation} with R       AGREE                    weight=0.6
call for cooperation with R                       AGREE                    weight=0.4
near {agreement, deal, accord, pact, settlement} with R?  AGREE                    weight=0.8
{inch, edge, move} {toward, towards, to} {agreement, deal, accord, pact, settlement, compromise} with R  AGREE                    weight=0.8
come to {understanding, compromise, arrangement, settlement} with R  AGREE
nod to {talk, proposal, plan, deal, request, visit} {of, from, by, with} R  AGREE                    weight=0.8
go along with {plan, proposal, idea, demand, request, deal, call} {of, by, from, 's, to} R?  AGREE
{assent, accede, warm} to {plan, proposal, idea, request, deal, offer} {of, by, from, 's} R?  AGREE                    weight=0.9
{opt, plump} for {talk, dialogue, negotiation, peace, compromise, diplomacy} with R?  AGREE
{choose, prefer} {talk, dialogue, negotiation, peace, compromise, diplomacy} {with, to, over} R?  AGREE                    weight=0.7
advocate {talk, dialogue, negotiation, reconciliation, peace} with R  AGREE                    weight=0.8
{look, hope} for {compromise, deal, agreement, breakthrough, truce} with R  AGREE                    weight=0.7
seek {deal, agreement, accord, settlement, truce, ceasefire, detente, thaw, normalisation, normalization, accommodation, compromise} with R  AGREE
{seek, want, wish, try, aim, attempt} to {improve, mend, repair, normalise, normalize, rebuild, strengthen, restore, reset, deepen, boost} {relation, tie, relationship, link, cooperation} with R  AGREE
sue for peace {with} R?                           AGREE
mend fence with R                                 AGREE
smooth over {difference, row, tension, dispute, quarrel} with R?  AGREE                    weight=0.9
iron out {difference, dispute, quarrel} with R?   AGREE                    weight=0.8
turn page with R                                  AGREE                    weight=0.8
turn page on {dispute, conflict, row, feud, quarrel} with R  AGREE                    weight=0.8
settle {strike, claim, suit, feud} with R         AGREE
commit to {ceasefire, truce, roadmap, agreement, dialogue, negotiation, talk, peace, peace_process, withdrawal, election} with R?  AGREE
be agreeable to {proposal, plan, idea, offer, talk, meeting} {of, by, from, with} R?  AGREE
be {open, receptive, amenable} to {idea, proposal, suggestion, offer, plan} {of, by, from} R?  AGREE                    weight=0.8
be {ready, prepared} for {compromise, deal, meeting, summit, concession, settlement} with R?  AGREE
the {reconciliation, rapprochement, detente} {with, between} R  AGREE                    both weight=0.8
the {reconciliation, rapprochement, detente} between A and R  AGREE                    both weight=0.8 sides

# Promises and offers of things
{pledge, promise, commit, earmark, allocate, budget, offer} {$aid, $money} {to, for} R  AGREE
{pledge, promise, offer} R {$aid, $money, $military_aid}  AGREE
{pledge, promise, earmark, allocate} {$aid, $money}  AGREE                    weight=0.7
pledge to R X                                     AGREE
pledge X to R                                     AGREE
promise R X                                       AGREE
{promise, offer} X to R                           AGREE                    weight=0.7
offer R X                                         AGREE                    weight=0.8
offer {troop, soldier, peacekeeper, weapon} to R  AGREE
offer {mediation, to_mediate, good_office} {to, between, in} R?  AGREE
offer {asylum, refuge, sanctuary, citizenship, political_asylum, protection, refugee_status, safe_haven, haven, residency} to R  AGREE
offer {talk, negotiation, dialogue, ceasefire, truce, peace, concession, compromise, deal} {to, with} R?  AGREE
offer R {asylum, refuge, sanctuary, political_asylum, protection, refugee_status, safe_haven, residency, talk, dialogue, concession, deal}  AGREE
propose {talk, meeting, summit, dialogue, negotiation, ceasefire, truce, exchange, alliance, cooperation, visit} {with, to, between} R?  AGREE
propose {plan, deal, solution, compromise, agreement} to R  AGREE
extend {olive_branch, hand} to R                  AGREE
hold out {olive_branch, hand} to R                AGREE
extend {invitation, offer} to R                   AGREE
invite R {to, for} $talks                         AGREE
invite R to {visit, attend, join, participate, meet, come}  AGREE
invite R                                          AGREE
{plan, schedule, arrange, set, announce, prepare} {meeting, visit, talk, summit, trip, negotiation} {with, to, of, between} R  AGREE
{plan, schedule} {meeting, visit, talk, summit, trip}  AGREE                    weight=0.6
set date for {talk, meeting, visit, summit} with R?  AGREE
approve {$aid, sale, deployment, package} {to, for} R  AGREE
{guarantee, ensure} {safety, security, protection} {of, for} R  AGREE                    weight=0.6
give R {assurance, guarantee, promise, word}      AGREE
give {assurance, guarantee, promise, word, pledge, commitment} to R  AGREE
assure R {of, on} X                               AGREE
assure R that <any>                               AGREE
assure R that X                                   AGREE
assure R                                          AGREE
reassure R                                        AGREE
make {pledge, promise, commitment, offer} to R    AGREE
back plan to <coop>                               AGREE
be open to {talk, dialogue, negotiation, compromise, cooperation} with R?  AGREE
be ready for {talk, dialogue, negotiation, peace, cooperation, ceasefire} with R?  AGREE
be prepared for {talk, dialogue, negotiation} with R?  AGREE
be willing to X with R                            AGREE                    weight=0.5
be agreement with R                               AGREE                    both
be committed to {ceasefire, peace, cooperation, agreement, dialogue, truce, talk} with R?  AGREE                    weight=0.6
the {promise, pledge, offer} of {$aid, support, talk, cooperation, asylum} {to, for} R?  AGREE
the {promise, pledge, offer, commitment} to R     AGREE                    weight=0.6
the {agreement, consensus} with R to <coop>       AGREE
the invitation {to, for} R                        AGREE
the proposal {to, for} R                          AGREE                    weight=0.5
the {agreement, deal} in principle with R         AGREE
reach out to R                                    AGREE                    weight=0.6 unless={comment, response, reply, statement, reporter}
offer {olive_branch, hand_of_friendship, hand} to R  AGREE
offer R {olive_branch, hand_of_friendship, hand}  AGREE
make {overture, peace_overture, peace_offer} {to, toward, towards} R  AGREE
{pledge, promise, vow, offer} {cooperation, collaboration, goodwill} {with, to, in} R  AGREE
{promise, pledge, offer, guarantee} {safe_passage, unhindered_access, humanitarian_access, safe_conduct, humanitarian_corridor, free_passage, protection, security_guarantee, safety} {to, for, of} R  AGREE
{promise, offer, guarantee} R {safe_passage, free_passage, protection, safety, security_guarantee}  AGREE
{leave, keep} door open {to, for} {talk, dialogue, negotiation, meeting, compromise, deal, diplomacy, summit} with R?  AGREE
open door {to, for} {talk, dialogue, negotiation, compromise} with R?  AGREE                    weight=0.8
put {proposal, offer, plan, initiative, peace_plan} forward {to, for} R  AGREE
{table, submit, present, float} {proposal, offer, peace_plan, compromise} {to, for, with} R  AGREE                    weight=0.9
{float, unveil, table, announce, outline} {proposal, plan, offer, initiative} to <coop>  AGREE                    weight=0.9
line up {meeting, talk, visit, summit} with R     AGREE
{fix, agree, propose, finalise, finalize} date for {talk, meeting, visit, summit, election} with R?  AGREE
confirm {meeting, visit, summit, talk, trip, attendance, participation} {with, to, in, at} R  AGREE                    weight=0.7
{prepare, gear} for {visit, meeting, summit, talk, negotiation} {by, with, of, from} R  AGREE                    weight=0.8
gear up for {visit, meeting, summit, talk, negotiation} {by, with, of, from} R  AGREE                    weight=0.8
sign off on {$aid, sale, deal, package} {to, for} R  AGREE                    weight=0.9
invite R to join {NATO, EU, alliance, bloc, union, group, coalition, BRICS, club}  AGREE
sign letter of intent with R?                     AGREE                    both
the {overture, peace_overture, peace_offer, olive_branch} to R  AGREE                    weight=0.9

# Offers that are none
offer {reward, bounty} {for, of} X?               NONE
offer $money {reward, bounty} {for, of, to} X?    NONE
{promise, pledge, offer} R {look, glimpse, taste, insight, advice, discount, alternative, contract, salary, role}  NONE
offer {discount, view, product, course, mortgage, holiday, flight, menu, warranty, subscription} to R?  NONE
{agree, offer, promise} to {disagree, differ}     NONE
