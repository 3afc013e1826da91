# COOPERATE: mutual material cooperation: trade, joint exercises, extradition, shared intelligence.

{cooperate, co-operate, collaborate, coordinate, liaise, partner, interoperate} with R  COOPERATE                both
{cooperate, co-operate, collaborate, coordinate} {in, on, over, against} R  COOPERATE                both
cooperate                                         COOPERATE                both weight=0.7
collaborate                                       COOPERATE                both weight=0.7
work together with R                              COOPERATE                both
work {with, alongside} R                          COOPERATE                both weight=0.7
work closely with R                               COOPERATE                both
work together                                     COOPERATE                both
{team, link, join, tie, hook} up with R           COOPERATE                both
join hand with R                                  COOPERATE                both
join force with R                                 COOPERATE                both
join force                                        COOPERATE                both
join R in {fight, war, campaign, battle, operation, exercise}  COOPERATE                both
pool {resource, effort, force} with R?            COOPERATE                both
act in {concert, coordination} with R             COOPERATE                both
fight alongside R                                 COOPERATE                both
fight side by side with R                         COOPERATE                both
operate alongside R                               COOPERATE                both weight=0.7
{hold, conduct, stage, launch, begin, start, undertake, organise, organize, complete, host, resume} {exercise, drill, manoeuvre, maneuver, war_game, patrol, training, operation, naval_exercise, military_exercise} with R  COOPERATE                both
carry out {exercise, drill, manoeuvre, maneuver, war_game, patrol, training, operation, flight, naval_exercise, military_exercise} with R  COOPERATE                both
kick off {exercise, drill, manoeuvre, maneuver, war_game, patrol, training, operation, flight, naval_exercise, military_exercise} with R  COOPERATE                both
{hold, conduct, stage, launch, begin, start, undertake, resume} {joint_exercise, joint_drill, joint_manoeuvre, joint_maneuver, joint_patrol, joint_operation, joint_training, joint_military_exercise, joint_military_drill, joint_naval_exercise, joint_naval_drill, joint_flight} {with, in, near, off} R?  COOPERATE                both
carry out {joint_exercise, joint_drill, joint_manoeuvre, joint_maneuver, joint_patrol, joint_operation, joint_training, joint_military_exercise, joint_military_drill, joint_naval_exercise, joint_naval_drill, joint_flight} {with, in, near, off} R?  COOPERATE                both
kick off {joint_exercise, joint_drill, joint_manoeuvre, joint_maneuver, joint_patrol, joint_operation, joint_training, joint_military_exercise, joint_military_drill, joint_naval_exercise, joint_naval_drill, joint_flight} {with, in, near, off} R?  COOPERATE                both
{hold, conduct, stage, launch, begin, start, undertake, perform, plan} {exercise, drill, manoeuvre, maneuver, war_game, patrol, training}  COOPERATE                both needs={joint, jointly, bilateral, multinational, trilateral, combined}
carry out {exercise, drill, manoeuvre, maneuver, war_game, patrol, training}  COOPERATE                both needs={joint, jointly, bilateral, multinational, trilateral, combined}
kick off {exercise, drill, manoeuvre, maneuver, war_game, patrol, training}  COOPERATE                both needs={joint, jointly, bilateral, multinational, trilateral, combined}
{hold, conduct, stage, launch, begin, start} round of {exercise, drill, manoeuvre, maneuver, war_game} with R?  COOPERATE                both needs={joint, jointly, bilateral}
participate in {joint_exercise, exercise, drill, military_exercise, joint_operation, manoeuvre, maneuver} with R  COOPERATE                both
take part in {joint_exercise, exercise, drill, military_exercise, joint_operation, manoeuvre, maneuver} with R  COOPERATE                both
train with R                                      COOPERATE                both
train together                                    COOPERATE                both
exercise with R                                   COOPERATE                both weight=0.5
{patrol, drill} with R                            COOPERATE                both
patrol jointly {with, in} R?                      COOPERATE                both
{build, develop, produce, construct, launch, manufacture} X with R  COOPERATE                both needs={jointly, together, joint}
develop X with R                                  COOPERATE                both weight=0.6
{establish, form, create, launch, build} {joint_venture, joint_force, joint_command, joint_commission, joint_project, joint_company, joint_task_force, joint_committee, task_force, consortium} {with, in} R  COOPERATE                both
set up {joint_venture, joint_force, joint_command, joint_commission, joint_project, joint_company, joint_task_force, joint_committee, task_force, consortium} {with, in} R  COOPERATE                both
{share, exchange, swap, trade, pool} {intelligence, information, data, technology, evidence, expertise, know-how, experience, cost, burden, name, file, intelligence_information, secret, resource} {with, between, on, about} R  COOPERATE                both
{share, exchange, swap, pool} {intelligence, information, data, technology, evidence}  COOPERATE                both
share power with R                                COOPERATE                both
exchange goods with R                             COOPERATE                both
the {cooperation, co-operation, collaboration, coordination} {with, between} R  COOPERATE                both
the {cooperation, collaboration} between A and R  COOPERATE                both
the {joint_exercise, joint_drill, joint_patrol, joint_operation, joint_training, joint_military_exercise} {with, between, of} R?  COOPERATE                both
the {exercise, drill, manoeuvre, maneuver} with R  COOPERATE                both
the exchange of {intelligence, information, technology} {with, between} R  COOPERATE                both

# Trade
trade with R                                      COOPERATE                both context=economic
do business with R                                COOPERATE                both context=economic
{expand, boost, increase, resume, restore, open, reopen, begin, start, restart, double} trade with R  COOPERATE                both context=economic
{conduct, do} trade with R                        COOPERATE                both context=economic
the trade {with, between} R                       COOPERATE                both context=economic
barter with R                                     COOPERATE                both context=economic
{buy, purchase, import, order, acquire, procure, lease, rent} X from R  COOPERATE                context=economic
{sell, export, ship, lease} X to R                COOPERATE                context=economic
sell R X                                          COOPERATE                context=economic weight=0.8
sell $military_aid to R                           COOPERATE                context=economic
{supply, provide} R with {oil, gas, electricity, fuel, power}  COOPERATE                context=economic
{export, pump} {oil, gas, electricity, fuel, grain, coal, wheat} to R  COOPERATE                context=economic
{supply, deliver} {oil, gas, coal} to R           COOPERATE                context=economic
{buy, purchase, import, order, acquire} {oil, gas, $military_aid, wheat, goods, grain, coal, uranium} {from, of} R?  COOPERATE                context=economic
invest in R                                       COOPERATE                context=economic
invest X in R                                     COOPERATE                context=economic
{win, secure, land} {contract, order, concession} {from, with, to, for} R  COOPERATE                context=economic weight=0.7
award {contract, concession} {from, with, to, for} R  COOPERATE                context=economic weight=0.7
{resume, restore, open, launch, begin, restart} {flight, air_link, ferry_service, train_service, export, import, oil_export, gas_supply, rail_service, shipment, delivery} {to, with, from, between, of} R  COOPERATE                context=economic
{open, build, inaugurate, construct, complete} {pipeline, plant, factory, railway, port, reactor, bridge} {with, in, for, to} R  COOPERATE                context=economic weight=0.6
{give, grant} R {trade_concession, market_access, most_favoured_nation, tariff_concession}  COOPERATE                context=economic
{bid, tender} for {contract, project}             COOPERATE                context=economic weight=0.3
the {sale, export, supply, delivery} of X to R    COOPERATE                context=economic
the {purchase, import} of X from R                COOPERATE                context=economic
the investment in R                               COOPERATE                context=economic

# Courts and police
{extradite, surrender, deliver} {suspect, fugitive, criminal, convict, murderer, militant, national, citizen, banker} to R  COOPERATE                context=legal
hand over {suspect, fugitive, criminal, convict, murderer, militant, national, citizen, banker} to R  COOPERATE                context=legal
extradite X to R                                  COOPERATE                context=legal
hand over X to R                                  COOPERATE                context=legal
extradite R                                       COOPERATE                context=legal weight=0.7
be extradited to R                                COOPERATE                context=legal
be extradited from X to R                         COOPERATE                context=legal
{provide, give, pass, submit, transfer} {evidence, document, information, intelligence, file, name, tape, data} {to, about} R  COOPERATE                context=legal weight=0.95
hand over {evidence, document, information, intelligence, file, name, tape, data} {to, about} R  COOPERATE                context=legal weight=0.95
turn over {evidence, document, information, intelligence, file, name, tape, data} {to, about} R  COOPERATE                context=legal weight=0.95
pass on {intelligence, information} to R          COOPERATE                context=legal
give R {evidence, information, intelligence, document, name}  COOPERATE                context=legal
{assist, help} R {in, with} {investigation, probe, inquiry}  COOPERATE                context=legal
tip off R                                         COOPERATE                context=legal
the extradition of X to R                         COOPERATE                context=legal
the extradition of R                              COOPERATE                context=legal weight=0.7
the handover of {suspect, fugitive, evidence} to R?  COOPERATE                context=legal
