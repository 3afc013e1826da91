# CONSULT: meetings, visits, calls, talks and negotiations that take place. A visitor is the actor and the
# host the recipient; where neither hosts, all are actors.

# Meeting
meet R                                            CONSULT                  both
meet with R                                       CONSULT                  both
meet                                              CONSULT                  both weight=0.5
meet up with R                                    CONSULT                  both
meet to discuss X                                 CONSULT                  both
meet for $talks with R?                           CONSULT                  both
meet face to face with R                          CONSULT                  both
hold $talks with R                                CONSULT                  both
hold $talks between R                             CONSULT                  both
hold $talks                                       CONSULT                  both weight=0.7
{have, conduct, open, begin, start, resume, continue, restart, reopen, conclude, finish, complete, launch, convene, organise, organize, arrange, enter, attend} $talks with R  CONSULT                  both
have $talks                                       CONSULT                  both weight=0.5
conduct $talks                                    CONSULT                  both weight=0.5
open $talks                                       CONSULT                  both weight=0.5
begin $talks                                      CONSULT                  both weight=0.5
start $talks                                      CONSULT                  both weight=0.5
resume $talks                                     CONSULT                  both weight=0.5
continue $talks                                   CONSULT                  both weight=0.5
restart $talks                                    CONSULT                  both weight=0.5
conclude $talks                                   CONSULT                  both weight=0.5
convene $talks                                    CONSULT                  both weight=0.5
kick off $talks with R?                           CONSULT                  both
{hold, have, begin, start, open, conclude, resume, finish, complete, convene} round of $talks with R?  CONSULT                  both
hold round with R                                 CONSULT                  both weight=0.5
wrap up $talks with R?                            CONSULT                  both
enter into $talks with R                          CONSULT                  both
engage in $talks with R                           CONSULT                  both
engage with R                                     CONSULT                  both weight=0.6
go into $talks with R                             CONSULT                  both
return to $talks with R?                          CONSULT                  both
take part in $talks with R                        CONSULT                  both
participate in $talks with R                      CONSULT                  both
sit down with R                                   CONSULT                  both
sit down for $talks with R?                       CONSULT                  both
{confer, consult, negotiate, parley, huddle, converse, deliberate} with R  CONSULT                  both
negotiate                                         CONSULT                  both weight=0.5
negotiate X with R                                CONSULT                  both
{talk, speak} with R                              CONSULT                  both
talk to R                                         CONSULT                  both weight=0.6
speak to R                                        CONSULT                  both weight=0.4
chat with R                                       CONSULT                  both
discuss X with R                                  CONSULT                  both
discuss R with R                                  CONSULT                  both
discuss ways to cooperate with R                  CONSULT                  both
exchange {view, opinion} with R                   CONSULT                  both
review X with R                                   CONSULT                  both weight=0.4
hold {dialogue, discussion, consultation} {on, about, over} X with R  CONSULT                  both
have {lunch, dinner, breakfast, audience, tea} with R  CONSULT                  both
dine with R                                       CONSULT                  both
shake hand with R                                 CONSULT                  both
{cochair, chair} $meeting with R                  CONSULT                  both
open {channel, line} with R                       CONSULT                  both
come face to face with R                          CONSULT                  both
come together with R                              CONSULT                  both weight=0.4
join R {for, at, in} $talks                       CONSULT                  both
brief R on X                                      CONSULT                  both weight=0.5
hold out $talks with R                            CONSULT                  both weight=0.3
wind up $talks with R                             CONSULT                  both
be {talk, negotiation} with R                     CONSULT                  both
be {contact, touch, dialogue} with R              CONSULT                  both
be {contact, dialogue}                            CONSULT                  both
be {table, summit} with R                         CONSULT                  both weight=0.5
the {talk, meeting, negotiation, consultation, summit, dialogue, discussion, session, conversation, encounter} with R  CONSULT                  both
the {talk, meeting, negotiation, consultation, summit, dialogue, discussion, session, conversation, encounter} between A and R  CONSULT                  both sides
the {talk, meeting, negotiation, consultation, summit, dialogue, discussion, conversation} between R  CONSULT                  both
the {talk, meeting, summit} of R                  CONSULT                  both
the {talk, meeting, negotiation, summit}          CONSULT                  both weight=0.35
the contact with R                                CONSULT                  both weight=0.4
the {contact, exchange} between R                 CONSULT                  both weight=0.4
the handshake with R                              CONSULT                  both
the handshake between R                           CONSULT                  both
the {lunch, dinner, breakfast} with R             CONSULT                  both
hold {audience, tete-a-tete, roundtable, one-on-one, working_lunch, working_dinner, bilateral, trilateral} with R  CONSULT                  both
have {word, exchange, tete-a-tete, one-on-one, sit-down} with R  CONSULT                  both weight=0.9
meet for {lunch, dinner, breakfast, coffee, tea} with R?  CONSULT                  both
{lunch, breakfast, sup} with R                    CONSULT                  both
break bread with R                                CONSULT                  both
sit across from R                                 CONSULT                  both weight=0.9
sit at {table, negotiating_table} with R          CONSULT                  both
sit around table with R                           CONSULT                  both
touch base with R                                 CONSULT                  both
compare note with R                               CONSULT                  both
rub shoulder with R                               CONSULT                  both weight=0.8
{swap, trade} {view, idea, opinion, assessment} with R  CONSULT                  both
exchange {idea, assessment, pleasantry, greeting} with R  CONSULT                  both weight=0.9
shake hand of R                                   CONSULT                  both
{coordinate, co-ordinate} {position, stance, approach, response, policy} with R  CONSULT                  both weight=0.8
{haggle, bargain, dicker} with R                  CONSULT                  both
haggle over X with R                              CONSULT                  both
negotiate {release, freedom, surrender, evacuation, exit, ransom, ceasefire, truce} {of, for} X? with R?  CONSULT                  both weight=0.9
renegotiate X with R                              CONSULT                  both
{thrash, hash, work} out {detail, term, difference, deal} with R  CONSULT                  both weight=0.9
pick up $talks with R                             CONSULT                  both
revive $talks with R?                             CONSULT                  both
{restart, reopen, re-establish, restore, maintain} {contact, channel, hotline, dialogue} with R  CONSULT                  both
join R for {lunch, dinner, call}                  CONSULT                  both
accompany R {on, to, during} {visit, trip, tour, talk, summit}  CONSULT                  both weight=0.8
receive briefing from R                           CONSULT                  both weight=0.8
the $talks of A with R                            CONSULT                  both
the {talk, meeting, negotiation, consultation, discussion, summit} among R  CONSULT    multilateral  both
the {rendezvous, tete-a-tete, get-together, sit-down, one-on-one, face-to-face, luncheon, banquet} {with, between} R  CONSULT                  both
the {rendezvous, tete-a-tete, sit-down, one-on-one, handshake, face-to-face} between A and R  CONSULT                  both sides
the {audience, reception} with R                  CONSULT                  both weight=0.9
# The verb tells what it was about, or how it went
be {conversation, consultation, discussion, session} with R  CONSULT                  both
be contact with {reality, nature, feeling, surface, ground}  NONE
the {contact, close_contact} with R               NONE  needs=$disease
meet R in {final, semifinal, semi-final, quarterfinal, quarter-final, play-off, opener, round, qualifier}  NONE
{meet, face, visit} R                             NONE  needs=$sport
the summit of {mountain, everest, kilimanjaro, peak, volcano, hill}  NONE
talk to {itself, himself, herself, themselves, fan, customer, friend, neighbour, neighbor}  NONE

# One asks the other's advice, or hears him
consult R                                         CONSULT
consult R {on, about, over} X                     CONSULT
question R                                        CONSULT                  weight=0.2
sound out R                                       CONSULT
{seek, take} {counsel, advice} {from, of} R       CONSULT
ask R for {advice, opinion, view}                 CONSULT                  weight=0.9
hear {testimony, evidence, view, argument, plea} {from, of} R  CONSULT                  weight=0.8
debrief R                                         CONSULT                  weight=0.8

# Phone
phone R                                           CONSULT    phone         both
telephone R                                       CONSULT    phone         both
ring R                                            CONSULT    phone         both weight=0.4
call R by {phone, telephone}                      CONSULT    phone         both
call R to {discuss, express, convey, congratulate, thank, urge, assure, offer, ask, explain, inform, brief, share, exchange, apologise, apologize, condemn, tell, review, stress, reassure, reiterate}  CONSULT    phone         both
call R on {phone, telephone}                      CONSULT    phone         both
call R                                            CONSULT    phone         both weight=0.25
speak by {phone, telephone, video} with R?        CONSULT    phone         both
speak {on, over} {phone, telephone} with R?       CONSULT    phone         both
speak with R {by, on, over, via} {phone, telephone, video, video_link}  CONSULT    phone         both
talk {by, on, over} {phone, telephone} with R?    CONSULT    phone         both
talk with R by phone                              CONSULT    phone         both
{hold, have, make} $call with R                   CONSULT    phone         both
{make, place} $call to R                          CONSULT    phone         both
hold $call                                        CONSULT    phone         both
discuss X with R {in, by, over, during} $call     CONSULT    phone         both
discuss X {in, by, over, during} $call with R?    CONSULT    phone         both
meet {by, via} {videoconference, video_link, video} with R?  CONSULT    phone         both
the {phone_call, telephone_call, phone_conversation, telephone_conversation, video_call} with R  CONSULT    phone         both
the {phone_call, telephone_call, phone_conversation, telephone_conversation, video_call} between A and R  CONSULT    phone         both sides
the {phone_call, telephone_call, phone_conversation, telephone_conversation} between R  CONSULT    phone         both
the phone_call to R                               CONSULT    phone         both
the call with R                                   CONSULT    phone         both weight=0.5
receive $call from R                              CONSULT    phone         both
{ring, phone} up R                                CONSULT    phone         both
get on {phone, telephone} {to, with} R            CONSULT    phone         both
be {phone, telephone} {with, to} R                CONSULT    phone         both weight=0.9
take {call, phone_call} from R                    CONSULT    phone         both
return {call, phone_call} {of, from, to} R        CONSULT    phone         both
{speak, talk, confer} {via, by, on, over} {videoconference, video_call, zoom, hotline, teleconference, secure_line, video_link} {with, to} R  CONSULT    phone         both
{hold, have, join, chair} {videoconference, teleconference, conference_call, virtual_meeting, virtual_summit, online_meeting, video_meeting} with R?  CONSULT    phone         both
dial in to {meeting, call, conference, summit} with R?  CONSULT    phone         both weight=0.9
the {videoconference, teleconference, conference_call, virtual_summit, virtual_meeting} {with, between} R  CONSULT    phone         both
the call between A and R                          CONSULT    phone         both weight=0.9 sides

# Visits: the visitor is the actor
visit R                                           CONSULT    visit
visit with R                                      CONSULT    visit
visit                                             CONSULT    visit         weight=0.3
{pay, make, undertake, begin, start, open, conclude, end, complete, wrap} $visit to R  CONSULT    visit
wrap up $visit to R                               CONSULT    visit
{begin, start, end, conclude, continue, extend, undertake} $visit {in, of} R  CONSULT    visit
pay {visit, call} {to, on} R                      CONSULT    visit
pay R visit                                       CONSULT    visit
pay courtesy_call on R                            CONSULT    visit
call on R for $talks                              CONSULT    visit
embark on $visit {to, of} R?                      CONSULT    visit
go on $visit to R                                 CONSULT    visit
go to R for $talks                                CONSULT    visit
go to R to {meet, visit, discuss, negotiate, talk}  CONSULT    visit
{travel, fly, head, jet, journey, return} to R for $talks  CONSULT    visit
{travel, fly, head, come, go, jet} to R to {meet, discuss, attend, hold, hear, mediate, negotiate, participate, join}  CONSULT    visit
{travel, fly} to R                                CONSULT    visit         weight=0.4 unless=$peacekeeper
{arrive, land} {in, at} X for $talks with R       CONSULT    visit         sides
{travel, fly, head, jet, journey, return, come, go} to R for $talks with R  CONSULT    visit         sides
{leave, depart, head, set} for R {on, for} $talks with R  CONSULT    visit         sides
{arrive, land} {in, at} R for $talks              CONSULT    visit
{arrive, land} {in, at} R {on, for} $visit        CONSULT    visit
{arrive, land} {in, at} R to {meet, discuss, attend, hold, negotiate, participate}  CONSULT    visit         unless=$peacekeeper
{arrive, land} {in, at} R                         CONSULT    visit         weight=0.35 unless=$peacekeeper
come to R for $talks                              CONSULT    visit
come to R on $visit                               CONSULT    visit
tour R                                            CONSULT    visit
drop in on R                                      CONSULT    visit         weight=0.5
stop over in R                                    CONSULT    visit
{lead, head, send, dispatch} delegation to R      CONSULT    visit
{lead, head} mission to R                         CONSULT    visit
{send, dispatch} {envoy, representative, emissary, negotiator, minister} to R  CONSULT    visit
the {visit, trip} {to, of, in} R                  CONSULT    visit
the {visit, trip} of A to R                       CONSULT    visit
the {visit, trip} by A to R                       CONSULT    visit
the {visit, trip}                                 CONSULT    visit         weight=0.3
the tour of R                                     CONSULT    visit         weight=0.4
the arrival of A {in, at} R                       CONSULT    visit         weight=0.5
the stopover in R                                 CONSULT    visit         weight=0.5
the state_visit to R                              CONSULT    visit
return from {$visit, talk} {to, of, in, with} R   CONSULT    visit
be {visit, trip, tour, mission} {to, of, in} R    CONSULT    visit
be {guest, visitor} {of, in, at} R                CONSULT    visit         weight=0.7
{fly, jet, come, arrive} for $talks with R        CONSULT    visit
{fly, jet, drive} {in, into} R for $talks         CONSULT    visit
{leave, depart, head, set} for R {on, for} {$visit, talk, meeting, summit}  CONSULT    visit
set off for R {on, for} {$visit, talk, meeting, summit}  CONSULT    visit
touch down in R                                   CONSULT    visit         weight=0.6 unless={$peacekeeper, try, ball, score, storm, hurricane, cyclone}
make {stop, detour} {to, in} R                    CONSULT    visit         weight=0.9
stop in R {on, during, for} {way, $visit, talk}   CONSULT    visit         weight=0.9
cut short {visit, trip, tour} {to, of, in} R      CONSULT    visit         weight=0.8
{present, hand, submit} credential to R           CONSULT    visit
{send, dispatch, despatch} {delegation, team, negotiator, diplomat, special_envoy, mediator, official} to R  CONSULT    visit         weight=0.9 unless=$troops
{send, dispatch, despatch} {delegation, team, negotiator, representative, envoy} to {$talks}  CONSULT    visit         weight=0.8
the {courtesy_call, state_visit, working_visit, official_visit, surprise_visit} {on, to, in} R  CONSULT    visit
visit {relative, friend, mother, father, parent, wife, husband, son, daughter, cousin, grandmother, grandfather, theatre, theater, restaurant, cinema}  NONE
tour R                                            NONE  needs={band, album, gig, concert, singer, musician, orchestra, rapper, choir, guitarist}
tour {venue, theatre, theater, stadium, arena, album}  NONE

# The host tells it: roles are exchanged
host R                                            CONSULT    visit         actor=R recipient=A sides
host R {for, at, to} $talks                       CONSULT    visit         actor=R recipient=A sides
host {visit, delegation, lunch, dinner, reception, banquet} {from, of, by, for} R  CONSULT    visit         actor=R recipient=A sides
receive R                                         CONSULT    visit         actor=R recipient=A sides needs=$visitor
receive R                                         CONSULT    visit         actor=R recipient=A sides weight=0.6
receive R {at, in, for, on} X                     CONSULT    visit         actor=R recipient=A sides
receive visit {from, of, by} R                    CONSULT    visit         actor=R recipient=A sides
{welcome, greet} R {at, in, on, to, upon} X       CONSULT    visit         actor=R recipient=A sides weight=0.6
greet R                                           CONSULT    visit         actor=R recipient=A sides weight=0.5
play host to R                                    CONSULT    visit         actor=R recipient=A sides
entertain R                                       CONSULT    visit         actor=R recipient=A sides weight=0.4
be host to R                                      CONSULT    visit         actor=R recipient=A sides weight=0.6
accept credential {from, of} R                    CONSULT    visit         actor=R recipient=A sides
receive credential {from, of} R                   CONSULT    visit         actor=R recipient=A sides
{welcome, greet, host} R                          CONSULT    visit         actor=R recipient=A sides needs={delegation} unless={decision, move, step, statement, proposal}
{host, treat, entertain, welcome} R {to, for, at} {lunch, dinner, banquet, reception, tea, barbecue, luncheon}  CONSULT    visit         actor=R recipient=A sides
roll out red_carpet for R                         CONSULT    visit         actor=R recipient=A sides
{grant, give} R audience                          CONSULT    visit         actor=R recipient=A sides
{grant, give} audience to R                       CONSULT    visit         actor=R recipient=A sides
hold {banquet, reception, state_dinner, luncheon} for R  CONSULT    visit         actor=R recipient=A sides

# Many sit together
{attend, join, address, host, chair, convene, open, hold} {summit, conference, general_assembly, forum, assembly} with R?  CONSULT    multilateral  both
{attend, join, address} {meeting, session, talk} {of, between} R  CONSULT    multilateral  both
{join, address} {meeting, session, talk} with R   CONSULT    multilateral  both
attend $meeting                                   CONSULT    multilateral  both weight=0.6
attend $meeting {in, at} R                        CONSULT    multilateral  both weight=0.6
participate in {summit, conference, forum, meeting, assembly, talk, negotiation} {of, with} R?  CONSULT    multilateral  both
take part in {summit, conference, forum, meeting, assembly, talk, negotiation} {of, with} R?  CONSULT    multilateral  both
host {talk, summit, conference, meeting} {with, of} R  CONSULT    multilateral  both
host {talk, summit, conference, meeting} {at, in} X  CONSULT    multilateral
gather {in, at} X for {summit, meeting, conference, talk}  CONSULT    multilateral  both
convene {in, at} X                                CONSULT    multilateral  both
gather for $talks                                 CONSULT    multilateral  both
gather to discuss X                               CONSULT    multilateral  both
assemble for $talks                               CONSULT    multilateral  both
the conference of R                               CONSULT    multilateral  both
be represented {at, in} $meeting                  CONSULT    multilateral  both
{gather, meet, convene, assemble} {at, for, in} {summit, conference, forum, general_assembly, G7, G20, congress, conclave}  CONSULT    multilateral  both
{hold, convene, call} {emergency_meeting, emergency_session, emergency_summit, crisis_meeting, crisis_talk, extraordinary_session, special_session, extraordinary_summit} {of, with} R?  CONSULT    multilateral  both
{cohost, cochair} {summit, conference, meeting, talk, forum} {with, of, on} R?  CONSULT    multilateral  both
take seat at {table, summit, talk, meeting} with R?  CONSULT    multilateral  both weight=0.8
take part in {roundtable, gathering, conclave, congress} {with, of} R?  CONSULT    multilateral  both weight=0.9
be present at {summit, meeting, conference, talk, negotiation} {with, of} R?  CONSULT    multilateral  both
represent R at {summit, meeting, conference, talk}  CONSULT    multilateral  both weight=0.7
sit in on {meeting, talk, session, summit} {with, of} R?  CONSULT    multilateral  both weight=0.9
the {roundtable, trilateral, quadrilateral} {with, between, of, among} R  CONSULT    multilateral  both weight=0.9

# Someone stands between
{mediate, arbitrate, intercede} between R         CONSULT    third-party sides
{mediate, arbitrate} X between R                  CONSULT    third-party sides
mediate in {dispute, conflict, crisis, talk} {of, between} R?  CONSULT    third-party sides
mediate {talk, dispute, conflict, crisis, negotiation, ceasefire, deal} {between, with} R?  CONSULT    third-party sides
mediate                                           CONSULT    third-party sides   weight=0.5
{broker, facilitate, moderate, sponsor, host, oversee, organise, organize, convene, chair, mediate} {$talks, indirect_talk, proximity_talk} between R  CONSULT    third-party sides
{broker, facilitate, moderate} {talk, negotiation, dialogue, deal, agreement} {with, of} R?  CONSULT    third-party sides
{launch, begin, start, lead, resume, renew, undertake} mediation between R?  CONSULT    third-party sides
{launch, begin, start, lead, resume} {mediation_effort, mediation_mission, peace_mission, shuttle_diplomacy} {between, with, to, in} R?  CONSULT    third-party sides
bring R to {table, negotiating_table}             CONSULT    third-party sides
bring together R                                  CONSULT    third-party sides   weight=0.5
shuttle between R                                 CONSULT    third-party sides
act as {mediator, intermediary, go-between, facilitator} {between, for, in} R?  CONSULT    third-party sides
serve as {mediator, intermediary, facilitator} {between, for, in} R?  CONSULT    third-party sides
the mediation {between, of, in} R?            CONSULT    third-party sides
the mediation_effort {between, with, in} R?       CONSULT    third-party sides
the shuttle_diplomacy {between, with} R?          CONSULT    third-party sides
{broker, mediate, facilitate, negotiate} {ceasefire, cease-fire, truce, deal, peace, accord, settlement, swap, prisoner_swap, prisoner_exchange, agreement} between R  CONSULT    third-party sides
broker {ceasefire, cease-fire, truce, peace, accord, settlement, swap, prisoner_swap, prisoner_exchange}  CONSULT    third-party sides   weight=0.8
{step, intervene} {in, into} {dispute, row, conflict, feud, talk} between R  CONSULT    third-party sides
{get, coax, persuade} R to {table, negotiating_table}  CONSULT    third-party sides
bring R back to {table, negotiating_table, talk}  CONSULT    third-party sides
bring R together for $talks                       CONSULT    third-party sides
{bridge, narrow} {gap, difference, divide, gulf} between R  CONSULT    third-party sides
{defuse, resolve, settle, ease, calm, mend} {dispute, row, tension, conflict, crisis, difference, rift, feud} between R  CONSULT    third-party sides   weight=0.8
{act, serve} as {middleman, broker, arbiter, honest_broker, peacemaker, peace_broker} {between, for, to, with} R  CONSULT    third-party sides
play {mediator, peacemaker, mediating_role, mediation_role, intermediary, honest_broker, broker} {between, in, for} R?  CONSULT    third-party sides
be {mediator, intermediary, go-between, broker, facilitator} between R  CONSULT    third-party sides   weight=0.8
{carry, relay, pass, convey, ferry} message {between, from} R  CONSULT    third-party   weight=0.8
the {peace_mission, mediation_mission, peacemaking_mission, mediation_role} {to, between, in} R  CONSULT    third-party   weight=0.9
