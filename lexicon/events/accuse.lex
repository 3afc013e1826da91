# ACCUSE: criticism, condemnation, complaints; accusations; charges, lawsuits and investigations.

# Disapproval
condemn R                                         ACCUSE     disapprove
denounce R                                        ACCUSE     disapprove
criticise R                                       ACCUSE     disapprove
criticize R                                       ACCUSE     disapprove
decry R                                           ACCUSE     disapprove
deplore R                                         ACCUSE     disapprove
slam R                                            ACCUSE     disapprove
blast R                                           ACCUSE     disapprove
lambast R                                         ACCUSE     disapprove
lambaste R                                        ACCUSE     disapprove
deride R                                          ACCUSE     disapprove
castigate R                                       ACCUSE     disapprove
rebuke R                                          ACCUSE     disapprove
chide R                                           ACCUSE     disapprove
chastise R                                        ACCUSE     disapprove
censure R                                         ACCUSE     disapprove
berate R                                          ACCUSE     disapprove
upbraid R                                         ACCUSE     disapprove
reprimand R                                       ACCUSE     disapprove
reprove R                                         ACCUSE     disapprove
admonish R                                        ACCUSE     disapprove
excoriate R                                       ACCUSE     disapprove
vilify R                                          ACCUSE     disapprove
malign R                                          ACCUSE     disapprove
disparage R                                       ACCUSE     disapprove
ridicule R                                        ACCUSE     disapprove
mock R                                            ACCUSE     disapprove
insult R                                          ACCUSE     disapprove
scold R                                           ACCUSE     disapprove
pillory R                                         ACCUSE     disapprove
savage R                                          ACCUSE     disapprove
skewer R                                          ACCUSE     disapprove
assail R                                          ACCUSE     disapprove
fault R                                           ACCUSE     disapprove
bash R                                            ACCUSE     disapprove
knock R                                           ACCUSE     disapprove
bemoan R                                          ACCUSE     disapprove
lament R                                          ACCUSE     disapprove
deprecate R                                       ACCUSE     disapprove
belittle R                                        ACCUSE     disapprove
scorn R                                           ACCUSE     disapprove
taunt R                                           ACCUSE     disapprove
heckle R                                          ACCUSE     disapprove
boo R                                             ACCUSE     disapprove
vituperate R                                      ACCUSE     disapprove
pan R                                             ACCUSE     disapprove
roast R                                           ACCUSE     disapprove
disavow R                                         ACCUSE     disapprove
repudiate R                                       ACCUSE     disapprove
shame R                                           ACCUSE     disapprove
reproach R                                        ACCUSE     disapprove
revile R                                          ACCUSE     disapprove
lampoon R                                         ACCUSE     disapprove
demonise R                                        ACCUSE     disapprove
demonize R                                        ACCUSE     disapprove
discredit R                                       ACCUSE     disapprove
besmirch R                                        ACCUSE     disapprove
defame R                                          ACCUSE     disapprove
slander R                                         ACCUSE     disapprove
challenge R                                       ACCUSE     disapprove
dispute R                                         ACCUSE     disapprove
contest R                                         ACCUSE     disapprove
oppose R                                          ACCUSE     disapprove
resent R                                          ACCUSE     disapprove
disown R                                          ACCUSE     disapprove
{condemn, denounce, criticise, criticize, decry, deplore, slam, blast, attack, question, oppose, mock, challenge, assail, protest, contest, dispute} $decision {of, by, from, 's} R  ACCUSE     disapprove
{condemn, denounce, criticise, criticize, decry, deplore, slam, blast} {attack, killing, bombing, violence, crackdown, assault, aggression, arrest, detention, execution, abuse, violation, invasion, remark, comment, statement, treatment, handling, failure, use, silence, law} {of, by, from, on, against, in, 's} R  ACCUSE     disapprove
condemn R for X                                   ACCUSE     disapprove
{criticise, criticize, slam, blast, rebuke, fault, berate, lambast, castigate} R {for, over, about} X  ACCUSE     disapprove
{attack, assail, savage} R {for, over} {failure, policy, stance, remark, comment, plan, decision, record, handling}  ACCUSE     disapprove    weight=0.9
{hit, fire, snap, lash} back at R                 ACCUSE     disapprove
lash out {at, against} R                          ACCUSE     disapprove
hit out at R                                      ACCUSE     disapprove
rail {at, against} R                              ACCUSE     disapprove
inveigh against R                                 ACCUSE     disapprove
speak out against R                               ACCUSE     disapprove
speak against R                                   ACCUSE     disapprove
rage {at, against} R                              ACCUSE     disapprove
fulminate against R                               ACCUSE     disapprove
rant {at, against} R                              ACCUSE     disapprove
fume at R                                         ACCUSE     disapprove
call out R                                        ACCUSE     disapprove
call R {liar, murderer, dictator, terrorist, fascist, racist, criminal, killer, enemy, threat, coward, traitor, thug, hypocrite, tyrant, evil}  ACCUSE     disapprove
{recognise, recognize, declare} R as {sponsor, state_sponsor, terrorist, terrorist_state, terrorist_group, terrorist_regime, terrorist_organisation, terrorist_organization, threat, aggressor, enemy, dictator, criminal, occupier, rogue_state, pariah}  ACCUSE     disapprove    sure
{declare, proclaim, pronounce} R {sponsor, state_sponsor, terrorist_state, terrorist_regime, terrorist, rogue_state, pariah, aggressor}  ACCUSE     disapprove    sure
{brand, label, dub, term, decry, describe} R as {terrorist, dictator, traitor, threat, illegal, criminal, unacceptable, illegitimate, aggressor, racist, extremist, enemy}  ACCUSE     disapprove
{brand, label} R {terrorist, dictator, traitor, threat, illegal, criminal, extremist, organisation, organization, group}  ACCUSE     disapprove
compare R to {hitler, nazi, terrorist, dictator}  ACCUSE     disapprove
liken R to {hitler, nazi, terrorist, dictator}    ACCUSE     disapprove
tear into R                                       ACCUSE     disapprove
lay into R                                        ACCUSE     disapprove
round on R                                        ACCUSE     disapprove
turn on R                                         ACCUSE     disapprove    weight=0.5
take {aim, swipe, shot, potshot} at R             ACCUSE     disapprove
take issue with R                                 ACCUSE     disapprove
take exception to R                               ACCUSE     disapprove
take R to task                                    ACCUSE     disapprove
pour scorn on R                                   ACCUSE     disapprove
heap {scorn, criticism} on R                      ACCUSE     disapprove
point finger at R                                 ACCUSE     disapprove
wag finger at R                                   ACCUSE     disapprove
find fault with R                                 ACCUSE     disapprove
cast doubt on R                                   ACCUSE     disapprove    weight=0.7
raise {objection, concern, doubt} {about, over, with, to, against} R  ACCUSE     disapprove
raise X with R                                    ACCUSE     disapprove    weight=0.3
complain {about, of} R                            ACCUSE     disapprove
complain to R                                     ACCUSE     disapprove
complain that X                                   ACCUSE     disapprove
complain                                          ACCUSE     disapprove    weight=0.6
object to R                                       ACCUSE     disapprove
object                                            ACCUSE     disapprove    weight=0.5
disagree with R                                   ACCUSE     disapprove
disapprove of R                                   ACCUSE     disapprove
{grumble, gripe, moan} {about, at} R              ACCUSE     disapprove
protest to R                                      ACCUSE     disapprove
protest against {decision, statement, remark, visit, move, plan, violation} {of, by, 's} R  ACCUSE     disapprove    weight=0.6
{lodge, file, register, deliver, submit, make, send, issue} {protest, objection, complaint, protest_note, note} {with, to, against, over, at} R  ACCUSE     disapprove
lodge {protest, complaint}                        ACCUSE     disapprove
{issue, launch, make, deliver, mount, offer, level, direct, voice, express} $criticism {of, on, against, at, toward, towards, with, over} R  ACCUSE     disapprove
{express, voice, convey, register, state, declare, reiterate} {anger, outrage, concern, condemnation, disapproval, dismay, displeasure, disappointment, frustration, indignation, opposition, objection, rejection, complaint, alarm, unease, worry, reservation} {at, about, over, with, of, to, by} R  ACCUSE     disapprove
{express, voice, convey} regret {about, at, over} R  ACCUSE     disapprove    weight=0.7
{express, voice} {anger, outrage, condemnation, disapproval, dismay, displeasure, indignation, opposition, rejection}  ACCUSE     disapprove    weight=0.6
launch {tirade, broadside, scathing_attack, verbal_attack, blistering_attack, stinging_attack, diatribe} {on, against, at} R?  ACCUSE     disapprove
launch attack on R over {failure, policy, stance, remark, comment, decision, record, handling}  ACCUSE     disapprove
launch attack on R                                ACCUSE     disapprove    needs={scathing, verbal, blistering, stinging, critic, criticism, veiled, rhetorical, furious, extraordinary, accuse, brand, politician, speech, interview, rhetoric, tweet}
issue {statement, report} {condemning, criticising, criticizing, denouncing} R  ACCUSE     disapprove
issue {statement, report, resolution} of {condemn, criticise, criticize, denounce}  ACCUSE     disapprove
adopt resolution of {condemn, criticise, criticize, denounce}  ACCUSE     disapprove
pass motion of {condemn, censure, criticise, criticize}  ACCUSE     disapprove
{summon, call} in R                               ACCUSE     disapprove    needs=$diplomat
summon R                                          ACCUSE     disapprove    needs=$diplomat sides
summon R to {protest, complain, explain}          ACCUSE     disapprove    sides
lead attack on R                                  ACCUSE     disapprove    weight=0.9 needs={critic, criticism, campaign, proceeding, bill, plan, policy, law, speech, rhetoric, impeachment}
summon R over X                                   ACCUSE     disapprove    sides
summon R                                          ACCUSE     disapprove
call in R over X                                  ACCUSE     disapprove    weight=0.6
hand $diplomat {note, protest}                    ACCUSE     disapprove
vote against R                                    ACCUSE     disapprove    weight=0.5
vote no_confidence in R                           ACCUSE     disapprove
{pass, back, support, approve, table, adopt, win, file, submit} {vote, motion} of no_confidence {in, against} R?  ACCUSE     disapprove  sure
{pass, back, support, approve, table, file, submit, adopt} {no-confidence_vote, no-confidence_motion, no-trust_motion, censure_motion, confidence_motion} {in, against} R?  ACCUSE     disapprove  sure
rap R                                             ACCUSE     disapprove    weight=0.6
rip R                                             ACCUSE     disapprove    weight=0.5
rap R {for, over} X                               ACCUSE     disapprove
hit R {for, over} {remark, failure, policy, comment}  ACCUSE     disapprove
warn against R                                    ACCUSE     disapprove    weight=0.3
regret R                                          ACCUSE     disapprove    weight=0.5
regret {decision, move, action, statement, announcement, position, stance, withdrawal, exit, law, vote, ruling, step, refusal, failure, absence, sanction, measure} {of, by, 's} R?  ACCUSE     disapprove    sure
draw {criticism, condemnation, ire, rebuke, fire, anger} {from, of} R  ACCUSE     disapprove    actor=R recipient=A
face {criticism, condemnation, backlash, accusation, censure} {from, by} R  ACCUSE     disapprove    actor=R recipient=A
face {criticism, condemnation, accusation}        ACCUSE     disapprove    weight=0.5 actor=R recipient=A
come under {criticism, fire} from R               ACCUSE     disapprove    actor=R recipient=A
provoke {criticism, condemnation, outrage, anger} {from, of, among} R  ACCUSE     disapprove    actor=R recipient=A
be critical of R                                  ACCUSE     disapprove
be angry {at, with, over, about} R                ACCUSE     disapprove
be furious {at, with, over, about} R              ACCUSE     disapprove
be outraged {at, by, over} R                      ACCUSE     disapprove
be appalled {at, by} R                            ACCUSE     disapprove
be concerned {about, at, by, over, with} R        ACCUSE     disapprove    weight=0.6
be alarmed {about, at, by} R                      ACCUSE     disapprove    weight=0.6
be worried about R                                ACCUSE     disapprove    weight=0.5
be disappointed {with, in, by, at} R              ACCUSE     disapprove
be dismayed {at, by, over} R                      ACCUSE     disapprove
be unhappy {with, about, over} R                  ACCUSE     disapprove
be dissatisfied with R                            ACCUSE     disapprove
be frustrated with R                              ACCUSE     disapprove    weight=0.7
be opposed to R                                   ACCUSE     disapprove
be hostile to R                                   ACCUSE     disapprove    weight=0.6
be sceptical of R                                 ACCUSE     disapprove    weight=0.5
be skeptical of R                                 ACCUSE     disapprove    weight=0.5
the {condemnation, denunciation, criticism, rebuke, censure, disapproval, mockery} of R  ACCUSE     disapprove
the {criticism, condemnation} {from, by} A against R  ACCUSE     disapprove
the {opposition, objection} to R                  ACCUSE     disapprove
the {complaint, protest} {about, with, to} R      ACCUSE     disapprove    weight=0.6
the complaint over R                              ACCUSE     disapprove    weight=0.6
the {anger, outrage, fury} {at, over, against} R  ACCUSE     disapprove    weight=0.5
the tirade against R                              ACCUSE     disapprove
the broadside {at, against} R                     ACCUSE     disapprove
# a call for measures against somebody
call for {sanction, embargo, boycott, punishment, action, measure, prosecution, arrest, trial, penalty} {against, on, of} R  ACCUSE     disapprove
{urge, demand, seek, propose, advocate} {sanction, embargo, boycott, penalty, tariff} {against, on} R  ACCUSE     disapprove
{rubbish, flay, diss, denigrate, badmouth, scapegoat, stigmatise, stigmatize, pooh-pooh} R  ACCUSE     disapprove
{jeer, catcall} R                                 ACCUSE     disapprove    weight=0.9
{sneer, scoff, jeer, snarl, bristle, hiss, whistle} at R  ACCUSE     disapprove    weight=0.9
{bite, clap, swipe, bark} back at R               ACCUSE     disapprove
tell off R                                        ACCUSE     disapprove    weight=0.8
dress down R                                      ACCUSE     disapprove    weight=0.9
{haul, rake, drag} R over coal                    ACCUSE     disapprove
give R {dressing-down, tongue-lashing, earful, ticking-off, telling-off}  ACCUSE     disapprove
{hurl, fling, shout, yell, scream} {insult, abuse, obscenity, epithet, invective} at R  ACCUSE     disapprove
{aim, fire, direct, launch, throw, take} {barb, jibe, broadside, dig, jab, insult, invective, venom} {at, against, toward, towards} R  ACCUSE     disapprove
{swap, trade, exchange} {insult, barb, jibe, recrimination, invective, verbal_blow} with R?  ACCUSE     disapprove    both weight=0.9
cross sword with R                                ACCUSE     disapprove    weight=0.9
lock horn with R                                  ACCUSE     disapprove    weight=0.9
{quarrel, spar, squabble, bicker, feud} with R    ACCUSE     disapprove    weight=0.8 unless=$sport
have {row, spat, quarrel, falling-out, altercation, argument} with R  ACCUSE     disapprove    weight=0.8
fall out with R                                   ACCUSE     disapprove    unless={touch, favour, favor, love}
the {row, spat, quarrel, feud, war_of_word, squabble, bust-up} with R  ACCUSE     disapprove    weight=0.7
the {row, spat, quarrel, feud, war_of_word, squabble, bust-up} between A and R  ACCUSE     disapprove    both weight=0.8 sides
{voice, air, raise, express} {grievance, complaint, misgiving, qualm, scepticism, skepticism, unhappiness, discontent, resentment, disgust, shock, revulsion, distaste, contempt, bitterness, irritation, annoyance, exasperation, impatience, unease, fury} {about, over, at, with, against, to, toward, towards, for} R  ACCUSE     disapprove
show {contempt, disdain, disrespect, disregard} {for, to, toward, towards} R  ACCUSE     disapprove
take {offence, offense, umbrage} at R             ACCUSE     disapprove
cry foul {over, at, about} X?                     ACCUSE     disapprove    weight=0.9
vent {anger, fury, frustration, spleen, ire, rage} {at, on, against} R  ACCUSE     disapprove
{turn, direct, focus, train} {ire, anger, fury, wrath, criticism} {on, at, against, toward, towards} R  ACCUSE     disapprove
{unleash, deliver} {tirade, invective, rant, diatribe, broadside, stinging_rebuke, stinging_attack, scathing_attack, verbal_attack, salvo_of_criticism} {on, against, at, of, to} R  ACCUSE     disapprove
{give, issue, deliver} {rebuke, reprimand, censure} to R  ACCUSE     disapprove
{slam, condemn, denounce, criticise, criticize, blast, decry, lambast} R as X  ACCUSE     disapprove
attack R as {bigot, liar, hypocrite, unconstitutional, unfair, reckless, racist, weak, irresponsible, illegal, disgraceful, hypocritical, undemocratic, cruel, biased, shameful, corrupt, soft, elitist, sexist}  ACCUSE     disapprove
attack R {for, over} {fail, ignore, refuse, support, back, break, betray, lie, allow, undermine, mislead, abandon, neglect, cosy, flip-flop}  ACCUSE     disapprove    weight=0.95
attack {record, handling, rhetoric, integrity, credibility, character, judgment, judgement, motive, patriotism} {of, on, over, as} R?  ACCUSE     disapprove    weight=0.95
{question, challenge, impugn, doubt} {legitimacy, integrity, motive, credibility, legality, sincerity, competence, fitness, loyalty, patriotism, judgment, judgement, impartiality, independence} of R  ACCUSE     disapprove
{raise, pose} question {about, over} {role, conduct, involvement, motive, legality, legitimacy, integrity, independence, impartiality, commitment, credibility} of R  ACCUSE     disapprove    weight=0.9
{distrust, mistrust} R                            ACCUSE     disapprove    weight=0.8
have {confidence, faith, trust} in R              ACCUSE     disapprove    weight=0.9 needs={no, little}
lose {confidence, faith, trust, patience} {in, with} R  ACCUSE     disapprove    weight=0.8
pick {fight, quarrel} with R                      ACCUSE     disapprove    weight=0.9
pick hole in R                                    ACCUSE     disapprove    weight=0.8
{portray, depict, paint, denounce, brand} R as {terrorist, threat, enemy, traitor, aggressor, occupier, menace, villain, extremist, dictator, rival, terrorist_group, terrorist_organisation, terrorist_organization, tyrant, pariah}  ACCUSE     disapprove    weight=0.8
{declare, proclaim} R {threat, enemy, illegal, illegitimate, criminal, hostile, traitor, occupier}  ACCUSE     disapprove    weight=0.8
{call, term, label, brand, dub} R {disgrace, disgraceful, shameful, unacceptable, outrageous, barbaric, farce, sham, idiot, clown, illegal, provocation, cowardly, pathetic, corrupt, incompetent, racist, provocative, disgusting, irresponsible}  ACCUSE     disapprove
describe R as {disgrace, disgraceful, shameful, outrageous, farce, sham, barbaric, cowardly, provocation, mistake, reckless, irresponsible, pariah, rogue, corrupt, incompetent, provocative, hypocritical, dangerous, weak}  ACCUSE     disapprove
{come, vote, preach, crusade, agitate, campaign} out against R  ACCUSE     disapprove
{preach, crusade, argue} against R                ACCUSE     disapprove    weight=0.8 unless=$troops
{anger, infuriate, enrage, incense, irk, rile, exasperate, displease, antagonise, antagonize, outrage, annoy, irritate} R  ACCUSE     disapprove    actor=R recipient=A weight=0.45
{upset, offend} R                                 ACCUSE     disapprove    actor=R recipient=A weight=0.45
{draw, attract, earn, incur, spark, trigger, prompt, elicit, invite, provoke} {rebuke, wrath, ire, censure, outcry, backlash, condemnation, criticism, complaint, fury, displeasure, outrage, anger, indignation, rebuff} {from, of, in, among} R  ACCUSE     disapprove    actor=R recipient=A weight=0.9
{raise, rouse} {ire, hackle} {of, in, among} R    ACCUSE     disapprove    actor=R recipient=A
come in for criticism {from, by} R                ACCUSE     disapprove    actor=R recipient=A
be {livid, irate, incensed, enraged, infuriated, angered, irked, annoyed, irritated, offended, exasperated, indignant, displeased, aggrieved} {at, with, by, over, about} R  ACCUSE     disapprove    weight=0.9
be {disillusioned, unimpressed, disenchanted, impatient} {with, by, at} R  ACCUSE     disapprove    weight=0.8
be fed up with R                                  ACCUSE     disapprove    weight=0.8
be {scathing, disparaging, disdainful, contemptuous, dismissive, scornful, disrespectful, suspicious, distrustful, mistrustful, resentful, derisive} {of, about, toward, towards, to} R  ACCUSE     disapprove    weight=0.8
be {outspoken, vocal} {in, against, about} {criticism, opposition, condemnation, R}  ACCUSE     disapprove    weight=0.8
be target of criticism {from, by} R               ACCUSE     disapprove    actor=R recipient=A weight=0.9
{hand, deliver, send, present} {protest_note, diplomatic_note, demarche, note_of_protest} {to} R  ACCUSE     disapprove
issue demarche {to, against} R                    ACCUSE     disapprove
{table, file, submit, bring, move, back, lodge, call, trigger} {no-confidence_motion, censure_motion, no-confidence_vote, confidence_motion} {against, in, on} R?  ACCUSE     disapprove
{table, file, submit, bring, move, lodge, pass, call, hold} {motion, vote} of {no-confidence, censure} {against, in, on} R?  ACCUSE     disapprove
{push, press, campaign, lobby, argue} for {sanction, embargo, boycott, tariff, punishment, prosecution, arrest, ouster} {against, on, of} R  ACCUSE     disapprove
{demand, urge, request} {arrest, prosecution, punishment, execution, crackdown, trial, impeachment} {of, on, against, for} R  ACCUSE     disapprove
seek {prosecution, punishment, execution, crackdown, trial, impeachment} {of, on, against, for} R  ACCUSE     disapprove
the {diatribe, rant, outburst, swipe, jibe, barb, jab, verbal_attack, scathing_attack, stinging_attack, blistering_attack, insult, slur} {on, against, at, to} R  ACCUSE     disapprove    weight=0.9
the {backlash, outcry, uproar, indignation, resentment} {against, at, toward, towards} R  ACCUSE     disapprove    weight=0.7
the {backlash, outcry, uproar, outrage, fury, condemnation, rebuke, criticism} {from, among} R  ACCUSE     disapprove    actor=R recipient=A weight=0.7
the {disappointment, dissatisfaction, frustration, displeasure, unease, unhappiness, impatience, exasperation} {with, at, over, about} R  ACCUSE     disapprove    weight=0.45
the {rebuke, reprimand, admonishment} {to, for} R  ACCUSE     disapprove    weight=0.9
the witch-hunt against R                          ACCUSE     disapprove    weight=0.8
{slam, blast} {door, brake, horn, music, shut, ball, hole}  NONE
{slam, blast} {off, away, past, through} R?       NONE
knock R {unconscious, ground, floor}              NONE
knock {down, over, off, out, back, on} R          NONE
knock R {off, into, from, out, to} X              NONE
rip {off, up, out, through, apart} R              NONE
challenge R {for, to} {title, leadership, seat, nomination, presidency, duel, game, race}  NONE
contest {election, seat, poll, by-election, constituency, primary, vote, presidency, leadership}  NONE
complain of {pain, headache, fever, symptom, noise, stomach, fatigue, dizziness, nausea, heat}  NONE
{rip, pan} {page, paper, gold, leaf, ticket}      NONE

# Accusations
accuse R                                          ACCUSE     allege
blame R                                           ACCUSE     allege
incriminate R                                     ACCUSE     allege
implicate R                                       ACCUSE     allege
accuse R of X                                     ACCUSE     allege
accuse R of <conflict>                            ACCUSE     allege
accuse R of <any>                                 ACCUSE     allege        weight=0.9
accuse R of {try, plan, seek, attempt, fail, support, back, violate, break, lie, meddle, interfere, harbour, harbor, sponsor, arm, fund, finance, aid, spy, commit, use, undermine}  ACCUSE     allege
blame R for X                                     ACCUSE     allege
blame R for <conflict>                            ACCUSE     allege
blame R {on, over} X                              ACCUSE     allege        weight=0.7
blame X on R                                      ACCUSE     allege
{lay, place, put, pin, heap} blame {on, upon, at} R  ACCUSE     allege
lay blame at door of R                            ACCUSE     allege
hold R {responsible, accountable, liable} for X   ACCUSE     allege
hold R {responsible, accountable, liable}         ACCUSE     allege
point to R as {culprit, perpetrator}              ACCUSE     allege
allege that R                                     ACCUSE     allege
allege X against R                                ACCUSE     allege
allege X                                          ACCUSE     allege        weight=0.5
allege                                            ACCUSE     allege        weight=0.5
{make, level, raise, direct, repeat, air, hurl, fling, bring, publish} {accusation, allegation, claim, charge} {against, at, of, about} R  ACCUSE     allege
{swap, trade, exchange} {accusation, blame} with R?  ACCUSE     allege        both
{denounce, expose, reveal} {abuse, crime, corruption, violation} {by, of, in} R?  ACCUSE     allege
name R as {suspect, culprit, perpetrator, mastermind}  ACCUSE     allege
suspect R of X                                    ACCUSE     allege        weight=0.7
charge that R                                     ACCUSE     allege        weight=0.6
claim that R <conflict>                           ACCUSE     allege        weight=0.4
decry X as {lie, provocation, aggression}         ACCUSE     disapprove
{insinuate, intimate} that R                      ACCUSE     allege
attribute {attack, bombing, blast, killing, massacre, assault, strike} to R  ACCUSE     allege
link R to {attack, bombing, murder, killing, terrorism, crime, corruption, plot}  ACCUSE     allege        weight=0.7
see hand of R in X                                ACCUSE     allege        weight=0.6
say R {responsible, guilty}                       ACCUSE     allege
be responsible for {attack, bombing, blast, killing, violence, murder, crime, massacre, assault}  ACCUSE     allege        weight=0.4 actor=R recipient=A
say that R behind X                               ACCUSE     allege        weight=0.5
testify against R                                 ACCUSE     allege
denounce R as {liar, spy}                         ACCUSE     allege
complain of {violation, attack, aggression, abuse} {by, of} R?  ACCUSE     allege
document {abuse, crime, violation, torture, atrocity, war_crime} {by, of, in} R?  ACCUSE     allege         sure sides
the {accusation, allegation, charge, claim} {against, about, of} R  ACCUSE     allege
the {accusation, allegation} that R               ACCUSE     allege
the {accusation, allegation} of {crime, abuse, corruption, torture, fraud, rape} against R  ACCUSE     allege
be guilty of $crime                               ACCUSE     allege        weight=0.5 actor=R recipient=A
be complicit in X                                 ACCUSE     allege        weight=0.5 actor=R recipient=A
be accused of X                                   ACCUSE     allege        weight=0.9 actor=R recipient=A
be blamed for X                                   ACCUSE     allege        weight=0.9 actor=R recipient=A
{lob, sling, toss} {accusation, charge, allegation, mud} at R  ACCUSE     allege
blow whistle on R                                 ACCUSE     allege
finger R {for, as, in} X                          ACCUSE     allege        weight=0.9
point finger of blame at R                        ACCUSE     allege
{trace, track, pin, link, tie} {attack, bombing, murder, hack, hacking, cyberattack, killing, poisoning, crime, plot, blast, assassination} {to, on} R  ACCUSE     allege
{tie, connect} R {to, with} {attack, murder, killing, plot, scandal, crime, fraud, poisoning, hack, terrorism, cartel, bombing, corruption}  ACCUSE     allege        weight=0.8
{report, cite, uncover, unearth, detail, catalogue, catalog, record, allege} {abuse, violation, atrocity, torture, war_crime, irregularity, wrongdoing, mistreatment, human_right_violation} {by, of, in, against} R  ACCUSE     allege        weight=0.9
{believe, think, deem, consider, find} R {responsible, culpable, complicit, guilty, liable}  ACCUSE     allege        weight=0.9
{insist, maintain, contend, claim, assert} that R {violate, breach, rig, fabricate, meddle, interfere, orchestrate, falsify, cheat}  ACCUSE     allege        weight=0.8
report R to {police, court, authority, prosecutor, icc, un, ombudsman, security_council}  ACCUSE     allege
{inform, snitch} on R                             ACCUSE     allege        weight=0.8
identify R as {suspect, perpetrator, mastermind, attacker, gunman, bomber, killer, shooter, hijacker}  ACCUSE     allege        weight=0.8
be wanted by {police, interpol, icc, prosecutor, court, authority, fbi, hague}  ACCUSE     allege        actor=R recipient=A context=legal
be {suspect, prime_suspect, person_of_interest} in X  ACCUSE     investigate   actor=R recipient=A weight=0.8
want R for {murder, questioning, war_crime, fraud, terrorism, crime, killing, corruption, embezzlement}  ACCUSE     allege        context=legal
the {blame_game, mudslinging} {between, with, at} R  ACCUSE     allege        weight=0.8
blame {weather, storm, climate_change, virus, pandemic, recession, slowdown, price, coronavirus, covid-19, inflation, drought, snow, rain, fault, error, glitch, weak_demand, turbulence, lightning} {for} X?  NONE
blame {itself, himself, herself, themselves}      NONE

# Charges and lawsuits
sue R                                             ACCUSE     allege        context=legal
indict R                                          ACCUSE     allege        context=legal
arraign R                                         ACCUSE     allege        context=legal
prosecute R                                       ACCUSE     allege        context=legal
impeach R                                         ACCUSE     allege        context=legal
{sue, indict, prosecute, impeach} R {for, over, on} X  ACCUSE     allege        context=legal
charge R with X                                   ACCUSE     allege        context=legal
charge R {over, for, in} X                        ACCUSE     allege        context=legal
charge R                                          ACCUSE     allege        context=legal
press {claim, territorial_claim, sovereignty} {over, on, to} R  THREATEN   territory
{file, bring, press, lodge, lay, prefer, level, submit, initiate, launch, start, slap} $lawsuit {against, on, over} R  ACCUSE     allege        context=legal
{file, lodge, bring, submit, launch} $lawsuit {with, at, in, before} R  ACCUSE     allege        context=legal
file $lawsuit                                     ACCUSE     allege        context=legal weight=0.8
lodge $lawsuit                                    ACCUSE     allege        context=legal weight=0.8
bring $lawsuit                                    ACCUSE     allege        context=legal weight=0.8
{take, launch, begin, start, initiate, bring, pursue, open} {legal_action, action, proceeding, infringement_procedure, procedure, criminal_proceeding, impeachment, lawsuit, case, prosecution} {against, on, over} R  ACCUSE     allege        context=legal
take R to {court, tribunal}                       ACCUSE     allege        context=legal
{drag, haul, bring} R {to, before, into} {court, tribunal, justice}  ACCUSE     allege        context=legal
put R on trial                                    ACCUSE     allege        context=legal
{try, court-martial} R for X                      ACCUSE     allege        context=legal
{send, commit} R {for, to} trial                  ACCUSE     allege        context=legal
stand trial {for, on, over, in} X?                ACCUSE     allege        context=legal actor=R recipient=A
go on trial                                       ACCUSE     allege        context=legal actor=R recipient=A
face {charge, trial, prosecution, indictment, lawsuit, impeachment}  ACCUSE     allege        context=legal actor=R recipient=A
appear in {court, dock}                           ACCUSE     allege        context=legal actor=R recipient=A weight=0.5
plead guilty to X                                 ACCUSE     allege        context=legal weight=0.3 actor=R recipient=A
{bring, file} motion against R                    ACCUSE     allege        context=legal
{seek, demand, request} {sentence, prison, jail_term, jail_sentence, imprisonment, death_penalty} {for, of, against} R  ACCUSE     allege        context=legal
order retrial of R                                ACCUSE     allege        context=legal
call R as witness                                 ACCUSE     allege        context=legal weight=0.3
subpoena R                                        ACCUSE     allege        context=legal
the {lawsuit, indictment, prosecution, case, trial, suit, impeachment, complaint} {against, of} R  ACCUSE     allege        context=legal
the {prosecution, indictment, impeachment, trial} by A of R  ACCUSE     allege        context=legal
the {lawsuit, indictment}                         ACCUSE     allege        context=legal weight=0.4
book R {for, under, on} X                         ACCUSE     allege        context=legal weight=0.8 unless={ticket, hotel, flight, room, tour, concert}
{chargesheet, charge-sheet} R                     ACCUSE     allege        context=legal
{lodge, file, register} {fir, first_information_report, police_complaint, police_case, case} {against, on} R  ACCUSE     allege        context=legal
{slap, hit, serve} R with {charge, lawsuit, suit, indictment, writ, libel_suit, complaint}  ACCUSE     allege        context=legal unless={customer, fee, subscriber, passenger}
{countersue, counter-sue, relitigate} R           ACCUSE     allege        context=legal
litigate against R                                ACCUSE     allege        context=legal
{win, lose, settle} {lawsuit, court_case, suit, legal_battle, legal_fight} against R  ACCUSE     allege        context=legal weight=0.8
{join, back} {lawsuit, suit, class_action, court_case} against R  ACCUSE     allege        context=legal
{refer, report} R {to, before} {icc, wto, icj, prosecutor, ethics_committee, security_council, court, tribunal, ombudsman, committee}  ACCUSE     allege        context=legal
{refer, take, bring} {case, dispute, complaint, matter} {to, before} {icc, wto, icj, court, tribunal, security_council, arbitration, international_court} {against} R?  ACCUSE     allege        context=legal weight=0.9
{hold, open, start, conduct} {trial, impeachment_trial, show_trial, retrial, court_martial} {of, against, for} R  ACCUSE     allege        context=legal unless={vaccine, drug, treatment, patient, clinical, device, technology, jab, therapy, volunteer}
retry R                                           ACCUSE     allege        context=legal weight=0.8
{issue, serve, send} {summons, subpoena, show-cause_notice} {to, on, against, for} R  ACCUSE     investigate   context=legal
{launch, mount, bring, file, join} {legal_challenge, court_challenge, class_action, defamation_case, libel_case, constitutional_challenge} {against, to, over} R  ACCUSE     allege        context=legal
{challenge, contest, dispute} {result, decision, ban, order, ruling, law, election} in court  ACCUSE     allege        context=legal
the {court_case, legal_action, legal_battle, legal_challenge, libel_suit, class_action, criminal_case, criminal_complaint, proceeding, court_battle} {against, with} R  ACCUSE     allege        context=legal weight=0.9
take charge of X                                  NONE
the charge of R                                   NONE  needs={in}
the case of R                                     NONE  needs={in}
the {trial, clinical_trial, field_trial} of {vaccine, drug, treatment, device, technology, medicine, therapy, jab, system}  NONE
charge {electric_car, electric_vehicle, laptop}   NONE

# Investigations
investigate R                                     ACCUSE     investigate
probe R                                           ACCUSE     investigate
scrutinise R                                      ACCUSE     investigate
scrutinize R                                      ACCUSE     investigate
interrogate R                                     ACCUSE     investigate
grill R                                           ACCUSE     investigate
{investigate, probe} {claim, allegation, report, death, killing, attack, crime, case, incident, link, accusation, role, involvement} {of, that, against, by, in, on} R?  ACCUSE     investigate
investigate whether R                             ACCUSE     investigate
investigate                                       ACCUSE     investigate   weight=0.5
question R {about, over, on, in} X                ACCUSE     investigate
interview R under caution                         ACCUSE     investigate
inquire into R                                    ACCUSE     investigate
enquire into R                                    ACCUSE     investigate
look into {claim, allegation, death, case, report, role, involvement, incident} {of, that, against, by} R?  ACCUSE     investigate
delve into R                                      ACCUSE     investigate
{launch, open, begin, start, conduct, order, lead, head, announce, initiate, undertake, join, reopen, set, mount, hold, complete, widen, expand, authorise, authorize, commission, establish, carry} $investigation {into, of, against, on, over, in, about} R  ACCUSE     investigate
launch $investigation                             ACCUSE     investigate
open $investigation                               ACCUSE     investigate
begin $investigation                              ACCUSE     investigate
start $investigation                              ACCUSE     investigate
conduct $investigation                            ACCUSE     investigate
order $investigation                              ACCUSE     investigate
lead $investigation                               ACCUSE     investigate
initiate $investigation                           ACCUSE     investigate
undertake $investigation                          ACCUSE     investigate
reopen $investigation                             ACCUSE     investigate
announce $investigation                           ACCUSE     investigate
authorise $investigation                          ACCUSE     investigate
authorize $investigation                          ACCUSE     investigate
commission $investigation                         ACCUSE     investigate
carry out $investigation {into, of, against, on} R?  ACCUSE     investigate
set up {commission, inquiry, panel, committee} to {investigate, probe, examine} R?  ACCUSE     investigate
{send, dispatch} {team, inspector, investigator, expert, mission} to {investigate, probe, inspect, examine} R?  ACCUSE     investigate
{place, put, bring} R under {investigation, inquiry, probe}  ACCUSE     investigate
{search, raid} {home, house, office, residence, headquarters, apartment} {of, 's} R  ACCUSE     investigate   needs={police, prosecutor, investigator, agent, fbi, detective, authority, warrant, officer, probe, investigation, federal}
search R                                          ACCUSE     investigate   weight=0.5
audit R                                           ACCUSE     investigate
order R to testify                                ACCUSE     investigate   weight=0.5
the {investigation, probe, inquiry, inquest} {into, of, against, on} R  ACCUSE     investigate
the {investigation, probe, inquiry} by A into R   ACCUSE     investigate
the {investigation, probe, inquiry}               ACCUSE     investigate   weight=0.3
be investigated {for, over} X                     ACCUSE     investigate   actor=R recipient=A
be investigation {for, over} X?                   ACCUSE     investigate   actor=R recipient=A
be scrutiny                                       ACCUSE     investigate   weight=0.4 actor=R recipient=A
quiz R {about, on, over, in} X                    ACCUSE     investigate
{question, interview, interrogate, quiz} R as {suspect, witness}  ACCUSE     investigate
{question, interview, interrogate, quiz} R {in, under} {connection, caution, oath, custody}  ACCUSE     investigate
{examine, review, scrutinise, scrutinize, study} {role, conduct, claim, allegation, complaint, dealing} {of, by, against, in} R  ACCUSE     investigate   weight=0.9
keep {tab, close_eye} on R                        ACCUSE     investigate   weight=0.7
{launch, open, begin, start, mount, order} {manhunt, hunt} for R  ACCUSE     investigate   weight=0.9 unless={new, successor, replacement, coach, job, missing}
{appoint, name, form, create, establish, convene} {special_prosecutor, special_counsel, commission_of_inquiry, fact-finding_mission, independent_counsel, inquiry_commission, public_inquiry, commission} to {investigate, probe} R?  ACCUSE     investigate
{urge, request, seek, back, promise, pledge, vow, propose, approve, support} $investigation {into, of, against, on} R  ACCUSE     investigate   weight=0.9
{summon, call} R {to, before, for} {court, committee, police_station, parliament, hearing, prosecutor, police, questioning, tribunal, panel, senate, testimony}  ACCUSE     investigate
come under {scrutiny, investigation, examination} {from, by, in, over, for} R?  ACCUSE     investigate   actor=R recipient=A weight=0.9
face {investigation, inquiry, probe, scrutiny, disciplinary_action, disciplinary_hearing, audit, questioning} {by, from} R?  ACCUSE     investigate   actor=R recipient=A
be subject of {investigation, inquiry, probe, complaint, audit} {by, from} R?  ACCUSE     investigate   actor=R recipient=A
be {probe, inquiry, examination} {by, from} R?    ACCUSE     investigate   actor=R recipient=A weight=0.8
the {interrogation, questioning, cross-examination, grilling} of R  ACCUSE     investigate
{search, comb, scour} {area, sea, rubble, site, wreckage, forest, water, ocean} for X  NONE
the {search, hunt} for {survivor, body, victim, wreckage, plane, job, vaccine, cure, truth, solution, peace, compromise}  NONE
search for {body, victim, wreckage, clue, answer, solution, job}  NONE
{pull, haul} up R {for, over} X                  ACCUSE     disapprove
pull up R                                        ACCUSE     disapprove  needs={court, bench, judge, HC, SC, tribunal, commission} sure
