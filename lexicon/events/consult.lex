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
the {talk, meeting, negotiation, consultation, summit, dialogue, discussion, session, conversation, encounter} between A and R  CONSULT                  both
the {talk, meeting, negotiation, consultation, summit, dialogue, discussion, conversation} between R  CONSULT                  both
the {talk, meeting, summit} of R                  CONSULT                  both
the {talk, meeting, negotiation, summit}          CONSULT                  both weight=0.35
the contact with R                                CONSULT                  both weight=0.4
the {contact, exchange} between R                 CONSULT                  both weight=0.4
the handshake with R                              CONSULT                  both
the handshake between R                           CONSULT                  both
the {lunch, dinner, breakfast} with R             CONSULT                  both

# One asks the other's advice, or hears him
consult R                                         CONSULT
consult R {on, about, over} X                     CONSULT
question R                                        CONSULT                  weight=0.2
sound out R                                       CONSULT

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
the {phone_call, telephone_call, phone_conversation, telephone_conversation, video_call} between A and R  CONSULT    phone         both
the {phone_call, telephone_call, phone_conversation, telephone_conversation} between R  CONSULT    phone         both
the phone_call to R                               CONSULT    phone         both
the call with R                                   CONSULT    phone         both weight=0.5
receive $call from R                              CONSULT    phone         both

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

# The host tells it: roles are exchanged
host R                                            CONSULT    visit         actor=R recipient=A
host R {for, at, to} $talks                       CONSULT    visit         actor=R recipient=A
host {visit, delegation, lunch, dinner, reception, banquet} {from, of, by, for} R  CONSULT    visit         actor=R recipient=A
receive R                                         CONSULT    visit         actor=R recipient=A needs=$visitor
receive R                                         CONSULT    visit         actor=R recipient=A weight=0.6
receive R {at, in, for, on} X                     CONSULT    visit         actor=R recipient=A
receive visit {from, of, by} R                    CONSULT    visit         actor=R recipient=A
{welcome, greet} R {at, in, on, to, upon} X       CONSULT    visit         actor=R recipient=A weight=0.6
greet R                                           CONSULT    visit         actor=R recipient=A weight=0.5
play host to R                                    CONSULT    visit         actor=R recipient=A
entertain R                                       CONSULT    visit         actor=R recipient=A weight=0.4
be host to R                                      CONSULT    visit         actor=R recipient=A weight=0.6
accept credential {from, of} R                    CONSULT    visit         actor=R recipient=A
receive credential {from, of} R                   CONSULT    visit         actor=R recipient=A

# Many sit together
{attend, join, address, host, chair, convene, open, hold} {summit, conference, general_assembly, forum, assembly} with R?  CONSULT    multilateral  both
{attend, join, address} {meeting, session, talk} {of, between} R  CONSULT    multilateral  both
{join, address} {meeting, session, talk} with R   CONSULT    multilateral  both
attend $meeting                                   CONSULT    multilateral  both weight=0.6
attend $meeting {in, at} R                        CONSULT    multilateral  both weight=0.6
participate in {summit, conference, forum, meeting, assembly, talk, negotiation} {of, with} R?  CONSULT    multilateral  both
take part in {summit, conference, forum, meeting, assembly, talk, negotiation} {of, with} R?  CONSULT    multilateral  both
host {talk, summit, conference, meeting} {with, of} R  CONSULT    multilateral  both
gather {in, at} X for {summit, meeting, conference, talk}  CONSULT    multilateral  both
convene {in, at} X                                CONSULT    multilateral  both
gather for $talks                                 CONSULT    multilateral  both
gather to discuss X                               CONSULT    multilateral  both
assemble for $talks                               CONSULT    multilateral  both
the conference of R                               CONSULT    multilateral  both
be represented {at, in} $meeting                  CONSULT    multilateral  both

# Someone stands between
{mediate, arbitrate, intercede} between R         CONSULT    third-party
{mediate, arbitrate} X between R                  CONSULT    third-party
mediate in {dispute, conflict, crisis, talk} {of, between} R?  CONSULT    third-party
mediate {talk, dispute, conflict, crisis, negotiation, ceasefire, deal} {between, with} R?  CONSULT    third-party
mediate                                           CONSULT    third-party   weight=0.5
{broker, facilitate, moderate, sponsor, host, oversee, organise, organize, convene, chair} $talks between R  CONSULT    third-party
{broker, facilitate, moderate} {talk, negotiation, dialogue, deal, agreement} {with, of} R?  CONSULT    third-party
{launch, begin, start, lead, resume, renew, undertake} mediation between R?  CONSULT    third-party
{launch, begin, start, lead, resume} {mediation_effort, mediation_mission, peace_mission, shuttle_diplomacy} {between, with, to, in} R?  CONSULT    third-party
bring R to {table, negotiating_table}             CONSULT    third-party
bring together R                                  CONSULT    third-party   weight=0.5
shuttle between R                                 CONSULT    third-party
act as {mediator, intermediary, go-between, facilitator} {between, for, in} R?  CONSULT    third-party
serve as {mediator, intermediary, facilitator} {between, for, in} R?  CONSULT    third-party
the mediation {between, of, by, in} R?            CONSULT    third-party
the mediation_effort {between, with, in} R?       CONSULT    third-party
the shuttle_diplomacy {between, with} R?          CONSULT    third-party
