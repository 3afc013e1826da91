# THREATEN: threats and warnings with serious consequences, ultimatums.

{threaten, vow, swear, pledge, promise} to <ASSAULT>  THREATEN   violence
{threaten, vow, swear} to <MOBILIZE>              THREATEN   violence
{threaten, vow, swear} to {attack, kill, bomb, strike, destroy, retaliate, respond, avenge, invade, shell, hit, annihilate, crush, shoot, punish, execute, assassinate, burn, wipe, use, launch, fight, target, unleash, turn, flatten, obliterate, behead, storm, eliminate, defeat, eradicate, resume, hunt, hurt, intervene, escalate, defend} R?  THREATEN   violence
{threaten, vow, swear} to {respond, retaliate, strike, hit, fight} {against, at, to, back, with} R?  THREATEN   violence
{threaten, vow, swear, promise, pledge} $retaliation {against, on, for, with} R?  THREATEN   violence
threaten R with {$retaliation, death, nuclear_weapon, missile, bomb, invasion}  THREATEN   violence
warn R of {attack, war, retaliation, strike, military_action, invasion, reprisal, bloodshed, response}  THREATEN   violence
warn of {retaliation, reprisal, military_action, war, strike, bloodshed, jihad} {against, with} R?  THREATEN   violence
{plan, plot, prepare} {attack, bombing, assassination, coup, strike, invasion, offensive} {against, on, in} R  THREATEN   violence      weight=0.4
plot to <ASSAULT>                                 THREATEN   violence      weight=0.5
plot to kill R                                    THREATEN   violence      weight=0.5
call for {jihad, holy_war, death, killing, destruction, attack, uprising, armed_struggle} {against, of, on} R  THREATEN   violence
urge R to {attack, kill, fight, rise} R?          THREATEN   violence      weight=0.5
call on R to {attack, kill, fight, rise} R?       THREATEN   violence      weight=0.5
{incite, instigate} {violence, hatred, war, attack, killing} against R?  THREATEN   violence
declare {war, jihad, holy_war} {on, against} R    THREATEN   violence
{issue, make, send} {death_threat, bomb_threat} {to, against} R  THREATEN   violence
{brandish, wave, rattle} {saber, sabre, sword, weapon, gun} at R?  THREATEN   violence
reserve right to {respond, retaliate, strike, defend} R?  THREATEN   violence
raise {spectre, specter, prospect, possibility} of {war, military_action, strike} {against, with} R?  THREATEN   violence      weight=0.6
hold out {spectre, specter, prospect, possibility} of {war, military_action, strike} {against, with} R?  THREATEN   violence      weight=0.6
be ready to <ASSAULT>                             THREATEN   violence
be prepared to <ASSAULT>                          THREATEN   violence
be ready for war {with, against} R?               THREATEN   violence
be poised to <ASSAULT>                            THREATEN   violence      weight=0.8
the threat to <ASSAULT>                           THREATEN   violence
the threat of {force, attack, violence, war, strike, military_action, invasion, retaliation} {against, by, from} R?  THREATEN   violence
the {death_threat, bomb_threat} {to, against} R?  THREATEN   violence

{threaten, vow, warn} to <SANCTION>               THREATEN   relations
{threaten, vow} to {impose, slap, cut, sever, suspend, break, withdraw, pull, quit, boycott, leave, walk, halt, end, stop, freeze, recall, close, scrap, tear, cancel, reduce, review, slash, downgrade, veto} X?  THREATEN   relations
{threaten, vow} to {impose, slap, reimpose, place, levy} $sanction {on, against} R  THREATEN   relations
{threaten, vow} to {cut, sever, suspend, break, halt, end, stop} {$relation, $aid, $talks} {with, to} R  THREATEN   relations
{threaten, vow} to withdraw from X                THREATEN   relations
{threaten, vow} to boycott R                      THREATEN   relations
{threaten, vow} {sanction, tariff, boycott, embargo} {against, on, of} R?  THREATEN   relations
threaten R with {$sanction, boycott, isolation}   THREATEN   relations
warn R of $sanction                               THREATEN   relations
{plan, consider, mull, weigh, prepare, propose, draft} $sanction {against, on} R  THREATEN   relations     weight=0.6
{introduce, table, draft} bill to <SANCTION>      THREATEN   relations     weight=0.7
be ready to <SANCTION>                            THREATEN   relations
be prepared to <SANCTION>                         THREATEN   relations
the threat to <SANCTION>                          THREATEN   relations
the threat of $sanction {against, on, by} R?      THREATEN   relations

{threaten, vow, warn} to {arrest, detain, jail, imprison, prosecute, try, charge, sue, indict} R  THREATEN   arrest
threaten R with {arrest, jail, prison, imprisonment, prosecution, trial, legal_action, lawsuit, charge, detention}  THREATEN   arrest
threaten {legal_action, arrest, lawsuit, prosecution} {against, over} R?  THREATEN   arrest
warn R of {arrest, prosecution, legal_action, jail}  THREATEN   arrest
the threat of {arrest, prosecution, imprisonment, legal_action} {against, by} R?  THREATEN   arrest

{threaten, vow, warn} to {expel, deport, oust, evict, eject, remove, banish, exile} R  THREATEN   expel
threaten R with {expulsion, deportation, eviction, removal}  THREATEN   expel
the threat of {expulsion, deportation, eviction} {against, by} R?  THREATEN   expel

{threaten, vow} to {annex, seize, occupy, capture, retake, recapture, take, conquer, reclaim, blockade, secede} R  THREATEN   territory
{threaten, vow} to {annex, seize, occupy, capture, retake, recapture, conquer, reclaim} $place {of, in, from} R?  THREATEN   territory
threaten {annexation, secession, occupation, blockade} {of, from} R?  THREATEN   territory
claim {sovereignty, territory, island} {over, of, in} R?  THREATEN   territory     weight=0.3
lay claim to {sovereignty, territory, island} {over, of, in} R?  THREATEN   territory     weight=0.3

{threaten, vow, warn} to <COERCE>                 THREATEN   restrict
{threaten, vow} to {ban, close, shut, dissolve, restrict, block, censor, seize, confiscate, crack, curb, limit, nationalise, nationalize, blacklist, disqualify, extend, declare, outlaw, dismiss, sack, fire} R?  THREATEN   restrict
{threaten, vow} to crack down on R                THREATEN   restrict
threaten R with {fine, ban, closure, restriction, punishment}  THREATEN   restrict
{threaten, vow} {crackdown, ban, restriction, curfew, action} {on, against} R?  THREATEN   restrict
warn R of {consequence, action, crackdown, measure, punishment} over X?  THREATEN   restrict
be ready to <COERCE>                              THREATEN   restrict      weight=0.8
the threat to <COERCE>                            THREATEN   restrict

# Base lines
threaten R                                        THREATEN
threaten to <PROTEST>                             THREATEN
threaten to <any>                                 THREATEN
{vow, swear} to <conflict>                        THREATEN
vow to {continue, step, intensify} {fight, attack, campaign, war, operation, struggle} {against, on} R?  THREATEN   violence
threaten to X                                     THREATEN
threaten that X                                   THREATEN
threaten                                          THREATEN                 weight=0.6
{vow, swear, promise, pledge} {revenge, vengeance, retaliation, reprisal, response, punishment, action} {against, on, for, to} R?  THREATEN
warn R that X                                     THREATEN
warn R against X                                  THREATEN
warn R not X                                      THREATEN
warn R to X                                       THREATEN
warn R {over, about} X                            THREATEN
warn R of X                                       THREATEN
warn R                                            THREATEN
warn against X                                    THREATEN                 weight=0.4
warn of {consequence, repercussion, action, measure, response} {for, over, against} R?  THREATEN
warn of X                                         THREATEN                 weight=0.3
warn that X                                       THREATEN
warn                                              THREATEN                 weight=0.3
{issue, give, send, deliver, sound} {warning, threat, ultimatum, veiled_threat} {to, against} R  THREATEN
{issue, give, send, set, deliver} {ultimatum, deadline} {to, for, over} R?  THREATEN
{issue, give, hand, serve} R {ultimatum, warning, deadline, week, hour}  THREATEN
{set, impose} deadline {for, on} R                THREATEN
send message to R                                 THREATEN                 weight=0.2
serve notice on R                                 THREATEN
put R on notice                                   THREATEN
make threat {against, to, of} R?                  THREATEN
menace R                                          THREATEN
intimidate R                                      THREATEN
blackmail R                                       THREATEN
coerce R                                          THREATEN
bully R                                           THREATEN
cow R                                             THREATEN
browbeat R                                        THREATEN
raise stake with R                                THREATEN                 weight=0.5
{increase, raise} {threat, tension, rhetoric} {against, with, toward, towards} R  THREATEN                 weight=0.7
step up {threat, tension, rhetoric} {against, with, toward, towards} R  THREATEN                 weight=0.7
ratchet up {threat, tension, rhetoric} {against, with, toward, towards} R  THREATEN                 weight=0.7
the {threat, ultimatum, warning} {to, against} R  THREATEN
the {threat, ultimatum, warning} by A {to, against} R  THREATEN
the warning to R from A                           THREATEN
the ultimatum                                     THREATEN
