# SUPPORT: diplomatic cooperation without material help: praise, endorse, back, recognise, sign, ratify.

# Praise
praise R                                          SUPPORT
applaud R                                         SUPPORT
commend R                                         SUPPORT
hail R                                            SUPPORT
laud R                                            SUPPORT
salute R                                          SUPPORT
congratulate R                                    SUPPORT
thank R                                           SUPPORT
compliment R                                      SUPPORT
extol R                                           SUPPORT
acclaim R                                         SUPPORT
celebrate R                                       SUPPORT
honour R                                          SUPPORT
honor R                                           SUPPORT
bless R                                           SUPPORT
cheer R                                           SUPPORT
eulogise R                                        SUPPORT
eulogize R                                        SUPPORT
felicitate R                                      SUPPORT
{praise, applaud, commend, hail, laud, congratulate, thank, salute} R for X  SUPPORT
{praise, applaud, commend, hail, laud, welcome, support, back, defend, endorse, approve, appreciate, salute, justify, respect, celebrate} $decision {of, by, from, 's} R  SUPPORT
{praise, applaud, commend, hail, laud} effort to <any>  SUPPORT
welcome R                                         SUPPORT
welcome {decision, move, step, announcement, agreement, effort, proposal, statement, resolution, news, return, release, ceasefire, initiative, election, appointment, verdict, ruling, commitment, visit, report, deal} {of, by, from, to, with, 's} R?  SUPPORT
welcome <coop>                                    SUPPORT
greet {decision, announcement, victory} {of, by, 's} R  SUPPORT                  weight=0.6
appreciate R                                      SUPPORT                  weight=0.6
admire R                                          SUPPORT                  weight=0.5
pay tribute to R                                  SUPPORT
{express, voice, offer, extend, convey, send} {condolence, sympathy, congratulation, gratitude, appreciation, thanks, thank, admiration, respect} to R  SUPPORT
{express, voice, convey} {satisfaction, appreciation, gratitude, optimism, confidence, hope, admiration, respect, sympathy} {with, for, about, in, at} R  SUPPORT
speak {highly, warmly} of R                       SUPPORT
give R credit for X                               SUPPORT
credit R {with, for} X                            SUPPORT
{award, present, give, bestow} {medal, prize, honour, honor, award, order, title} {to, on, upon} R  SUPPORT
award R {medal, prize, order, honour, award, title}  SUPPORT
decorate R with X                                 SUPPORT                  weight=0.7
pin hope on R                                     SUPPORT                  weight=0.4
mourn R                                           SUPPORT                  weight=0.4
forgive R                                         SUPPORT                  weight=0.6

# Backing
support R                                         SUPPORT
back R                                            SUPPORT
endorse R                                         SUPPORT
defend R                                          SUPPORT
champion R                                        SUPPORT
uphold R                                          SUPPORT
favour R                                          SUPPORT
favor R                                           SUPPORT
stand {by, with, behind} R                        SUPPORT
stand shoulder to shoulder with R                 SUPPORT
side with R                                       SUPPORT
stick by R                                        SUPPORT
stand up for R                                    SUPPORT
speak {up, out} for R                             SUPPORT
speak in {favour, support, defence, defense} of R  SUPPORT
come out in {favour, support} of R                SUPPORT
come to defence of R                              SUPPORT
come to {defense, support} of R                   SUPPORT                  weight=0.6
rally {behind, around, round, to} R               SUPPORT
throw {weight, support} behind R                  SUPPORT
lend support to R                                 SUPPORT
lend {backing, weight} to R                       SUPPORT                  weight=0.7
give {support, backing, blessing, endorsement, approval, green_light, nod, recognition, legitimacy} to R  SUPPORT
give R {support, backing, blessing, endorsement, approval, recognition}  SUPPORT
{express, voice, reiterate, reaffirm, declare, pledge, affirm, announce, confirm, convey, show, renew, offer, underline, stress, emphasise, emphasize, promise, restate, signal, underscore, demonstrate} {support, backing, solidarity, confidence, commitment, friendship} {for, with, to, of, in, behind} R  SUPPORT
{express, voice, reiterate, reaffirm, declare, show, renew} {support, backing, solidarity}  SUPPORT                  weight=0.6
{reiterate, reaffirm, stress, underline, express, renew} commitment to {support, work, cooperate} R?  SUPPORT
vote for R                                        SUPPORT                  weight=0.5
vote {for, in} {favour, favor} of R               SUPPORT
advocate for R                                    SUPPORT                  weight=0.6
{defend, justify} {handling, use, record, attack, operation, sale, war, deployment, sanction, right} {of, by, against} R?  SUPPORT
vouch for R                                       SUPPORT
sympathise with R                                 SUPPORT
{sympathize, empathize} with R                    SUPPORT
share {view, concern, position} {of, 's} R        SUPPORT                  weight=0.6
agree with {view, position, assessment} {of, 's} R  SUPPORT
echo R                                            SUPPORT                  weight=0.4
campaign for R                                    SUPPORT
lobby for R                                       SUPPORT                  weight=0.6
nominate R                                        SUPPORT                  weight=0.5
elect R                                           SUPPORT                  weight=0.3
appoint R                                         SUPPORT                  weight=0.2
swear in R                                        SUPPORT                  weight=0.3
hail R as X                                       SUPPORT
respect R                                         SUPPORT                  weight=0.5
agree on {text, draft, wording, term} of $agreement with R?  SUPPORT                  both
be supportive of R                                SUPPORT
be {favour, favor, support} of R                  SUPPORT
be proud of R                                     SUPPORT
be grateful to R                                  SUPPORT
be thankful to R                                  SUPPORT
be pleased with R                                 SUPPORT
be satisfied with R                               SUPPORT                  weight=0.7
be sympathetic to R                               SUPPORT
be encouraged by R                                SUPPORT
be confident in R                                 SUPPORT                  weight=0.5

# Relations and recognition
recognise R                                       SUPPORT                  weight=0.8
recognize R                                       SUPPORT                  weight=0.8
acknowledge R                                     SUPPORT                  weight=0.8
{recognise, recognize} R as X                     SUPPORT
{recognise, recognize} {independence, sovereignty, statehood, government, legitimacy, victory, right, claim, result} {of, 's} R  SUPPORT
grant recognition to R                            SUPPORT
extend {recognition, friendship} to R             SUPPORT
{establish, restore, resume, open, normalise, normalize, upgrade, forge, renew, re-establish, reestablish, launch, initiate} {relation, tie, diplomatic_relation, diplomatic_tie, link, alliance, partnership} with R  SUPPORT                  both
{establish, restore, resume, normalise, normalize, upgrade, forge, re-establish} {relation, tie, diplomatic_relation, link, partnership}  SUPPORT                  both
{improve, strengthen, deepen, boost, expand, enhance, cement, consolidate, develop, broaden, mend, repair, bolster, foster, promote} {relation, tie, link, friendship, partnership, alliance, cooperation} with R  SUPPORT                  both
{improve, strengthen, deepen, boost, expand, enhance, promote} {relation, tie, cooperation} {between, among} R  SUPPORT                  both weight=0.7
{open, reopen} {embassy, consulate, mission, liaison_office} in R  SUPPORT
{appoint, name, send} ambassador to R             SUPPORT
return ambassador to R                            SUPPORT
exchange ambassador with R                        SUPPORT                  both
accredit R                                        SUPPORT                  weight=0.5
{admit, accept, readmit, welcome} R {to, into, as} {union, bloc, alliance, organisation, organization, member, club, group}  SUPPORT
ally with R                                       SUPPORT                  both
ally itself with R                                SUPPORT
align with R                                      SUPPORT                  weight=0.7
form {alliance, coalition, government, partnership, union, bloc, unity_government, front} with R  SUPPORT                  both
enter into {alliance, coalition, partnership, agreement} with R  SUPPORT                  both
join {coalition, alliance, government, bloc, treaty, initiative, group, union} {of, with} R?  SUPPORT
join {NATO, EU, WTO, convention}                  SUPPORT
forge bond with R                                 SUPPORT                  both
the {recognition, endorsement} of R               SUPPORT
the normalisation of {relation, tie} with R       SUPPORT                  both
the normalization of {relation, tie} with R       SUPPORT                  both
the establishment of {relation, tie, diplomatic_relation} with R  SUPPORT                  both

# Agreements
{sign, ink, conclude, seal, finalise, finalize, clinch, initial, negotiate, ratify, adopt, reach, strike, broker, complete, forge, cut, cement, hammer} $agreement with R  SUPPORT                  both
{approve, agree, extend, renew} {agreement, accord, deal, pact, treaty, memorandum, protocol, contract, convention, charter, declaration, compromise, understanding, settlement, arrangement} with R  SUPPORT                  both
sign $agreement                                   SUPPORT                  both
ink $agreement                                    SUPPORT                  both
conclude $agreement                               SUPPORT                  both
seal $agreement                                   SUPPORT                  both
finalise $agreement                               SUPPORT                  both
finalize $agreement                               SUPPORT                  both
clinch $agreement                                 SUPPORT                  both
initial $agreement                                SUPPORT                  both
ratify $agreement                                 SUPPORT                  both
reach $agreement                                  SUPPORT                  both
strike $agreement                                 SUPPORT                  both
forge $agreement                                  SUPPORT                  both
agree $agreement                                  SUPPORT                  both
{sign, ink, conclude, seal, reach, strike} $agreement {between, among} R  SUPPORT                  both
hammer out $agreement with R?                     SUPPORT                  both
sign X with R                                     SUPPORT                  both weight=0.6
sign up to $agreement                             SUPPORT                  both weight=0.7
enter into {agreement, pact, contract, treaty} with R?  SUPPORT                  both
exchange {letter, note, instrument} {with, of} R?  SUPPORT                  both weight=0.4
issue {joint_statement, communique, joint_communique} with R?  SUPPORT                  both
put {signature, pen} to $agreement                SUPPORT                  both
the signing of $agreement {with, between, by} R?  SUPPORT                  both
the ratification of $agreement {with, by} R?      SUPPORT                  both
the {agreement, accord, pact, treaty, deal} with R  SUPPORT                  both weight=0.6
the {agreement, accord, pact, treaty, deal} between A and R  SUPPORT                  both
the {agreement, accord, pact, treaty, deal} between R  SUPPORT                  both weight=0.7
ratify amendment                                  SUPPORT
adopt {resolution, declaration, statement} of {support, back, welcome} R?  SUPPORT                  weight=0.4
approve {plan, proposal, bid, decision, appointment, membership, candidacy} {of, by, from, for, 's} R  SUPPORT
approve R                                         SUPPORT                  weight=0.4
approve of R                                      SUPPORT
confirm R as X                                    SUPPORT                  weight=0.4
accede to $agreement                              SUPPORT                  weight=0.7
abide by {agreement, ruling, resolution, treaty, accord} {of, with} R?  SUPPORT                  weight=0.6
honour {agreement, commitment, accord} {to, with} R?  SUPPORT                  weight=0.6
honor {agreement, commitment, accord} {to, with} R?  SUPPORT                  weight=0.6
the {support, backing, praise, endorsement, solidarity} {for, of, with} R  SUPPORT
the {tribute, congratulation} to R                SUPPORT
the {support, backing} {of, from, by} A for R     SUPPORT
the defence of R                                  SUPPORT                  weight=0.3
{upgrade, elevate} {relation, tie} {to, with} R?  SUPPORT                  both
exchange ambassador                               SUPPORT                  both
