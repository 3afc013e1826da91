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
{glorify, exalt, venerate, lionise, lionize, revere} R  SUPPORT                  weight=0.8
{toast, fete} R                                   SUPPORT                  weight=0.9
{hail, praise, salute, commend, applaud, laud} {courage, bravery, sacrifice, resilience, heroism, professionalism, determination, handling, work, record, achievement, restraint} of R  SUPPORT
call R {friend, hero, ally, partner, brother, martyr, patriot, champion, inspiration}  SUPPORT
{describe, hail, praise} R as {friend, ally, hero, partner, brother, patriot, liberator, statesman, model, peacemaker}  SUPPORT
{heap, lavish, shower, pile} praise {on, upon} R  SUPPORT
{shower, lavish} R with praise                    SUPPORT
sing praise of R                                  SUPPORT
have {praise, kind_word, warm_word, good_word} for R  SUPPORT
be full of praise for R                           SUPPORT
single R out for praise                           SUPPORT
{tip, doff} {hat, cap} to R                       SUPPORT
raise {glass, toast} to R                         SUPPORT
give R {ovation, standing_ovation, applause, round_of_applause}  SUPPORT
{win, earn, receive, garner, attract, draw, get, secure, gain} {praise, applause, plaudit, acclaim, endorsement, backing, support, recognition, approval, blessing, congratulation} {from, of} R  SUPPORT                  actor=R recipient=A
{enjoy, have, command} {backing, support, confidence, blessing, endorsement} {of, from} R  SUPPORT                  actor=R recipient=A weight=0.8
have {confidence, faith, trust} in R              SUPPORT                  weight=0.9 unless={no, little}
put {faith, trust, confidence} in R               SUPPORT                  weight=0.9
take hat off to R                                 SUPPORT
{send, deliver, convey, issue} message of {support, solidarity, congratulation, condolence, sympathy, thanks, gratitude, goodwill, friendship} to R  SUPPORT
{extend, express, convey, offer, send} {best_wish, greeting, felicitation, regard, well-wish, wish} to R  SUPPORT
pay {homage, respect} to R                        SUPPORT
{pray, grieve} for R                              SUPPORT                  weight=0.45
offer prayer for R                                SUPPORT
observe {minute, moment} of silence for R         SUPPORT
lay {wreath, flower} {for, in, at} X              SUPPORT                  weight=0.7
confer {honour, honor, title, award, medal, citizenship, doctorate, knighthood} {on, upon} R  SUPPORT
{knight, beatify, canonise, canonize} R           SUPPORT                  weight=0.9
{befriend, court, woo} R                          SUPPORT                  weight=0.45
{cosy, cozy} up to R                              SUPPORT                  weight=0.9
curry {favour, favor} with R                      SUPPORT                  weight=0.8
be {delighted, overjoyed, thrilled} {with, by, about, at} R  SUPPORT                  weight=0.45
be impressed {by, with} R                         SUPPORT                  weight=0.8
be {indebted, thankful} {to, for} R               SUPPORT
the {condolence, gratitude, greeting} to R        SUPPORT                  weight=0.9
the {admiration, applause, appreciation} for R    SUPPORT                  weight=0.45
the {expression, show, message, display, vote, declaration, statement, gesture} of {support, solidarity, sympathy, confidence, gratitude, condolence, friendship} {for, with, to, toward, towards, in} R  SUPPORT
the standing_ovation {for, to} R                  SUPPORT                  weight=0.9
celebrate {birthday, anniversary, christmas, eid, goal, win, wedding, new_year, holiday, feast, mass, easter, diwali, ramadan, thanksgiving, passover, independence_day}  NONE
appreciate {against, by} X                        NONE

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
come to support of R                              SUPPORT                  weight=0.6
rally {behind, around, round, to} R               SUPPORT
throw {weight, support} behind R                  SUPPORT
lend support to R                                 SUPPORT
lend {backing, weight} to R                       SUPPORT                  weight=0.7
give {support, backing, blessing, endorsement, approval, green_light, nod, recognition, legitimacy} to R  SUPPORT
give R {support, backing, blessing, endorsement, approval, recognition}  SUPPORT
{express, voice, reiterate, reaffirm, declare, pledge, affirm, announce, confirm, convey, show, renew, offer, underline, stress, emphasise, emphasize, promise, restate, signal, underscore, demonstrate} {support, backing, solidarity, confidence, commitment} {for, with, to, of, in, behind} R  SUPPORT
{express, voice, reiterate, reaffirm, declare, pledge, affirm, convey, show, offer, demonstrate} friendship {for, with, to} R  SUPPORT
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
be pleased with R                                 SUPPORT
be satisfied with R                               SUPPORT                  weight=0.7
be sympathetic to R                               SUPPORT
be encouraged by R                                SUPPORT
be confident in R                                 SUPPORT                  weight=0.5
{take, pick} side {of, with} R                    SUPPORT
come down on side of R                            SUPPORT
plump for R                                       SUPPORT                  weight=0.8
root for R                                        SUPPORT
cheer on R                                        SUPPORT                  weight=0.8
go to bat for R                                   SUPPORT
stick up for R                                    SUPPORT
put good_word for R                               SUPPORT
close rank {behind, around, with} R               SUPPORT
{unite, swing, coalesce, get} behind R            SUPPORT                  weight=0.8
be united behind R                                SUPPORT
line up behind R                                  SUPPORT
put {weight, muscle, support} behind R            SUPPORT
lend {voice, name, credence, legitimacy} to R     SUPPORT                  weight=0.8
{plead, take, champion} case of R                 SUPPORT                  weight=0.8
give {go-ahead, thumbs_up, green_light, assent, seal_of_approval} {to, for} R  SUPPORT                  weight=0.9
give R {go-ahead, thumbs_up, green_light, seal_of_approval, nod}  SUPPORT                  weight=0.9
{greenlight, okay} {$agreement, $law, sale, membership, $decision} {with, for, by, to, of} R?  SUPPORT
wave through {bill, deal, proposal, plan, budget}  SUPPORT                  weight=0.8
vote to <SUPPORT>                                 SUPPORT
vote for {resolution, deal, agreement, treaty, motion, bill, amendment, independence} {of, on, with, by} R?  SUPPORT                  weight=0.8
{sign, issue, release, publish} {statement, letter, declaration, petition} in {support, favour, favor, defence, defense} of R  SUPPORT
issue statement of support for R                  SUPPORT
{rush, leap, jump, spring, rise, come} to {defence, defense, side} of R  SUPPORT
testify {for, in} {favour, favor, defence, defense, behalf} of R  SUPPORT                  weight=0.8
argue in {favour, favor} of R                     SUPPORT                  weight=0.8
vindicate R                                       SUPPORT                  weight=0.8
rule {for, in} {favour, favor} of R               SUPPORT                  context=legal
find {for, in} {favour, favor} of R               SUPPORT                  context=legal weight=0.9
{tilt, gravitate, pivot} {toward, towards, to} R  SUPPORT                  weight=0.45
{throw, cast} in lot with R                       SUPPORT
{swear, pledge, declare} {allegiance, loyalty, fealty} to R  SUPPORT
stand alongside R                                 SUPPORT                  weight=0.8
stand in solidarity with R                        SUPPORT
stand united with R                               SUPPORT
be {side, solidarity} {of, with} R                SUPPORT                  weight=0.45 unless={wrong, history, border, river}
{affirm, reaffirm, uphold, defend, respect, reiterate} {sovereignty, territorial_integrity, independence, right, unity, neutrality} of R  SUPPORT
respect {will, wish} of R                         SUPPORT                  weight=0.8
pass {motion, vote, resolution} of confidence in R  SUPPORT
win confidence_vote {in, from} R                  SUPPORT                  actor=R recipient=A weight=0.9
give R vote of confidence                         SUPPORT
back $law {on, of, against, by, to} R?            SUPPORT                  weight=0.8
{back, support, endorse, join} {candidacy, membership, accession, bid, claim, nomination, campaign, cause} of R  SUPPORT
{support, back} {wife, habit, lifestyle, career, addiction}  NONE
{recognise, recognize, acknowledge} {need, importance, problem, risk, face, voice, sign, symptom, challenge, difficulty, limit}  NONE

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
{open, reopen} {embassy, consulate, mission, liaison_office} in R  SUPPORT                  sides
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
join {NATO, EU, WTO, convention}                  SUPPORT                  sure
forge bond with R                                 SUPPORT                  both
the {recognition, endorsement} of R               SUPPORT
the normalisation of {relation, tie} with R       SUPPORT                  both
the normalization of {relation, tie} with R       SUPPORT                  both
the establishment of {relation, tie, diplomatic_relation} with R  SUPPORT                  both
{improve, strengthen, deepen, boost, expand, enhance, cement, develop, mend, repair, rebuild, build, forge, reset, restore, normalise, normalize, renew, upgrade, nurture, cultivate} {relationship, rapport, friendship, working_relationship} {with, between} R  SUPPORT                  both
{rebuild, reset, restore, revive, warm, revitalise, revitalize, solidify, intensify} {relation, tie, link, diplomatic_relation, diplomatic_tie, partnership, cooperation} with R  SUPPORT                  both
{seal, announce, launch, celebrate} {partnership, alliance, friendship, strategic_partnership} with R  SUPPORT                  both
establish {embassy, consulate, trade_office, representative_office, liaison_office} in R  SUPPORT                  sides
{move, relocate, transfer} embassy to R           SUPPORT                  weight=0.8
{appoint, name, nominate, confirm} X as {ambassador, envoy} to R  SUPPORT
become {member, signatory, party, partner, ally} {of, to, in} R  SUPPORT                  weight=0.9 unless={congress, parliament, senate, cabinet, house, committee, legislature, club, band, family, team, board, gym, squad, church, society}
accept R as {leader, president, king, partner, equal, ruler}  SUPPORT
acknowledge {right, independence, sovereignty, legitimacy, victory, government, authority, role} of R  SUPPORT
the accession of A to R                           SUPPORT                  weight=0.9
the {admission, readmission} of R                 SUPPORT                  weight=0.8
the {reopening, opening} of {embassy, consulate} {in, of} R  SUPPORT                  weight=0.9
the {resumption, restoration, upgrade, improvement, strengthening, upgrading} of {relation, tie, diplomatic_relation, diplomatic_tie, link} {with, between} R  SUPPORT                  both
the {thaw, warming, improvement} in {relation, tie} {with, between} R  SUPPORT                  both weight=0.9

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
the {agreement, accord, pact, treaty, deal} between A and R  SUPPORT                  both sides
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
{sign, adopt, release, publish} {joint_statement, joint_declaration, joint_communique, joint_letter} with R  SUPPORT                  both
approve {accession, admission} of R               SUPPORT
{secure, land, win} {agreement, deal, pact, accord} with R  SUPPORT                  both
put name to {agreement, deal, pact, treaty, declaration, letter} {with, of, on} R?  SUPPORT                  weight=0.9
the {conclusion, adoption, approval, signature} of $agreement {with, between, by} R  SUPPORT                  both
