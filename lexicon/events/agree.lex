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
be set to <coop>                                  AGREE
be due to <coop>                                  AGREE
be scheduled to <coop>                            AGREE
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
{pledge, promise} to {work, set, establish, build, create, open, continue, support, help, end, fight, improve, increase, strengthen} X?  AGREE                    weight=0.7
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
