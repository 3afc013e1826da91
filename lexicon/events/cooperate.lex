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
{hold, conduct, stage, launch, begin, start, open} {exercise, drill, manoeuvre, maneuver, war_game, military_exercise, naval_exercise} {in, near, off, on, at} X?  COOPERATE                both needs={navies, armies, militaries, jointly}
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
{share, exchange, swap, trade, pool} {intelligence, information, data, technology, evidence, expertise, know-how, experience, cost, burden, name, file, intelligence_information, secret, resource} {with, between} R  COOPERATE                both
{share, exchange, swap, pool} {intelligence, information, data, technology, evidence}  COOPERATE                both
share power with R                                COOPERATE                both
exchange goods with R                             COOPERATE                both
the {cooperation, co-operation, collaboration, coordination} {with, between} R  COOPERATE                both
the {cooperation, collaboration} between A and R  COOPERATE                both sides
the {joint_exercise, joint_drill, joint_patrol, joint_operation, joint_training, joint_military_exercise} {with, between, of} R?  COOPERATE                both
the {exercise, drill, manoeuvre, maneuver} with R  COOPERATE                both
the exchange of {intelligence, information, technology} {with, between} R  COOPERATE                both

# Trade
trade with R                                      COOPERATE                both context=economic
do business with R                                COOPERATE                both context=economic
{expand, boost, increase, resume, restore, open, reopen, begin, start, restart, double, triple, raise, accelerate} trade with R  COOPERATE                both context=economic
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
hand over {suspect, fugitive, criminal, convict, murderer, militant, national, citizen, banker, drug_lord, gang_leader, trafficker, drug_trafficker, kingpin, defendant, inmate} to R  COOPERATE                context=legal
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

# Exercises, patrols and operations together
{mount, run, host, organise, organize, complete, continue, finish, join, expand} {joint_exercise, joint_drill, joint_manoeuvre, joint_maneuver, joint_patrol, joint_operation, joint_training, joint_military_exercise, joint_military_drill, joint_naval_exercise, joint_naval_drill, joint_flight} {with, in, near, off} R?  COOPERATE                both
{exercise, drill, manoeuvre, maneuver, patrol, operate, fight, sail, fly, train} jointly {with, in, off, near} R?  COOPERATE                both
{exercise, drill, patrol, sail, deploy, serve, train, fly} together with R?  COOPERATE                both weight=0.8
{sail, fly, patrol, deploy, serve, drill, exercise, train} alongside R  COOPERATE                both
the {joint_exercise, joint_drill, joint_patrol, joint_operation, joint_raid, joint_training, joint_military_exercise, joint_naval_exercise, joint_venture, joint_investigation} {by, between, of, with} R  COOPERATE                both
the {exercise, drill, manoeuvre, maneuver, war_game, patrol, training, naval_exercise, military_exercise} between A and R  COOPERATE                both sides
{join, enter} {exercise, drill, manoeuvre, maneuver, war_game, naval_exercise, military_exercise} {with, of, by, alongside, in} R  COOPERATE                both
participate in {exercise, drill, manoeuvre, maneuver, war_game, joint_patrol} {by, of, alongside, 's} R  COOPERATE                both
{allow, permit, let, invite} R to use {base, air_base, airbase, airspace, port, airfield, airport, facility, territory, naval_base}  COOPERATE                context=military
{allow, approve, permit} use of {base, air_base, airbase, airspace, port, airfield, territory} by R  COOPERATE                context=military
provide {base, air_base, airfield, port, landing_right, overflight_right, transit_route, supply_route, staging_post} {to, for} R  COOPERATE                context=military weight=0.9
share {base, airspace, facility, port, airfield, air_base, naval_base} with R  COOPERATE                both context=military
fight {with, alongside} R against X               COOPERATE                both
fight on side of R                                COOPERATE                weight=0.8
{link, connect, integrate, merge} {network, radar, air_defence, air_defense, command, defence_system, missile_defence, database} with R  COOPERATE                both weight=0.9
{set up, establish, install, open, launch, create} {data_link, hotline, military_hotline, communication_link, secure_line, liaison_office, coordination_centre, coordination_center, coordination_cell, information_centre} {with, between} R  COOPERATE                both
set up {data_link, hotline, military_hotline, communication_link, joint_centre, coordination_centre, coordination_center, coordination_cell} {with, between} R  COOPERATE                both

# Intelligence and evidence
{relay, feed, pass, supply, transmit} {intelligence, coordinate, tip-off, satellite_image, satellite_imagery, targeting_data} to R  COOPERATE                context=intelligence
{provide, supply, feed, furnish} R with {intelligence, information, coordinate, satellite_image, satellite_imagery, evidence, tip, targeting_data}  COOPERATE                context=intelligence
{share, exchange, swap, pool} {radar_data, flight_data, fingerprint, biometric_data, dna_data, passenger_data, satellite_imagery, satellite_data, best_practice, lesson, blueprint, research, patent, sample, threat_intelligence} {with, between, among} R  COOPERATE                both
the {sharing, exchange, pooling} of {intelligence, information, data, expertise, technology, evidence, experience} {with, between, among, by} R  COOPERATE                both
the {intelligence_sharing, information_sharing, data_sharing, power_sharing, intelligence_exchange} {with, between, among} R  COOPERATE                both
swap {intelligence, information, note} {on, about} X with R  COOPERATE                both
{help, assist} R to {track, catch, arrest, locate, capture, hunt, identify} X  COOPERATE                weight=0.9 needs={police, authority, investigator, fbi, detective, interpol, security_service, intelligence}

# Extradition and courts
{approve, order, authorise, authorize, sign, grant, confirm, clear} {extradition, extradition_request, extradition_order} {of, to} R  COOPERATE                context=legal weight=0.9
{approve, order, authorise, authorize, sign, grant, clear} extradition of X to R  COOPERATE                context=legal weight=0.9
{transfer, surrender, deliver, send, fly} {suspect, fugitive, general, warlord, defendant, war_criminal, militant, prisoner} to R  COOPERATE                context=legal weight=0.8 needs={tribunal, court, hague, icc, trial, extradite, extradition, prosecution}
transfer X to R                                   COOPERATE                context=legal needs={tribunal, icc, hague, international_criminal_court, war_crimes_court}
{extradite, return, surrender} R to face {trial, charge, justice, prosecution}  COOPERATE                context=legal
{assist, help} {investigation, probe, inquiry, prosecution} {by, of, into} R  COOPERATE                context=legal weight=0.7
transfer {convict, prisoner, inmate} to R         COOPERATE                context=legal weight=0.8

# Trade, energy and transport
{increase, boost, expand, double, triple, accelerate} {export, import, supply, delivery, purchase, shipment, investment, sale} {to, from, with, between} R  COOPERATE                context=economic
raise {export, import, delivery, purchase, shipment, investment, sale} {to, from, with, between} R  COOPERATE                context=economic
{increase, boost, expand, raise, double, triple, accelerate} trade {to, from, between} R  COOPERATE                context=economic
step up {export, import, trade, supply, delivery, purchase, shipment, investment, sale} {to, from, with, in} R  COOPERATE                context=economic
{resume, restart, begin, start, launch, restore} {export, supply, shipment, delivery, sale, import} of X {to, from} R  COOPERATE                context=economic
{pump, sell, export} {crude, crude_oil, diesel, lng, natural_gas, electricity, uranium, fertiliser, fertilizer, steel, wheat, corn, soybean, rice, beef} to R  COOPERATE                context=economic
{ship, send, deliver} {crude, crude_oil, lng, natural_gas, uranium, steel, corn, soybean, beef} to R  COOPERATE                context=economic
{trade, deal} in {oil, grain, gold, arms, weapon, goods, diamond, timber, commodity} with R  COOPERATE                both context=economic
{barter, swap, exchange} X for {oil, gas, goods, arms, food, weapon, grain, fertiliser} with R  COOPERATE                both context=economic
{lease, rent, let} {base, port, land, island, airport, farmland, airfield, cosmodrome, terminal} {to, from} R  COOPERATE                context=economic
{award, hand, give, grant} R {contract, mining_licence, exploration_licence, drilling_right, oil_concession, tender}  COOPERATE                context=economic weight=0.9
{award, grant} {contract, mining_licence, drilling_right, exploration_right, tender} to R  COOPERATE                context=economic weight=0.8
{join, enter} {customs_union, currency_union, single_market, eurozone, free_trade_area, free_trade_zone, free-trade_zone, trade_bloc, monetary_union, common_market} {with, of} R?  COOPERATE                both context=economic weight=0.8
{establish, create, form, launch} {free_trade_zone, free-trade_zone, free_trade_area, customs_union, joint_bank, joint_fund, currency_union, economic_zone, economic_corridor} {with, in, between} R  COOPERATE                both context=economic
the {trade_agreement, trade_deal, trade_pact, free_trade_agreement, free-trade_agreement, trade_accord} between A and R  COOPERATE                both context=economic needs={force, effect} sides
the {trade_agreement, trade_deal, trade_pact, free_trade_agreement, free-trade_agreement, trade_accord} with R  COOPERATE                both context=economic needs={force, effect}
{implement, apply, execute} {trade_deal, trade_agreement, free_trade_agreement, energy_deal, gas_deal, swap_deal, water_deal, ceasefire_agreement, border_agreement} {with, between} R  COOPERATE                both weight=0.8
{open, launch, inaugurate, start, establish, reopen} {trade_route, shipping_route, rail_link, air_route, ferry_line, ferry_service, direct_flight, flight, bus_service, train_service, border_market, power_line, gas_pipeline, oil_pipeline, railway_line, road_link} {to, with, between, from} R  COOPERATE                context=economic
{connect, link} {grid, power_grid, network, railway, electricity_network, pipeline} {to, with} R  COOPERATE                both context=economic
lay {pipeline, cable, power_cable, track, gas_pipeline} {to, through, from, between, with} R  COOPERATE                context=economic weight=0.7
{share, split, divide} {water, river_water, revenue, oil_revenue, gas, electricity, fishing_ground, catch, vaccine} {with, between} R  COOPERATE                both context=economic weight=0.9
{swap, exchange} {land, territory, enclave, currency, goods, gas} with R  COOPERATE                both
{exchange, swap} {student, expert, scientist, engineer, delegation, researcher, teacher} with R  COOPERATE                both weight=0.9
{synchronise, synchronize, harmonise, harmonize, align} {policy, standard, rule, regulation, tariff, system, tax, law} with R  COOPERATE                both weight=0.8
{approve, authorise, authorize, clear, finalise, finalize, complete} {sale, export, transfer, delivery} of {$military_aid, $weapon, uranium, reactor, technology} to R  COOPERATE                context=military
the {arms_sale, arm_sale, weapon_sale, weapons_sale, arms_export, arm_export, arms_delivery, missile_sale, tank_sale, oil_sale, gas_export, oil_export, grain_export} to R  COOPERATE                context=economic weight=0.7
take delivery of {jet, fighter_jet, missile, submarine, frigate, helicopter, tank, missile_system, grain, gas} from R  COOPERATE                context=economic
deliver X to R                                    COOPERATE                context=economic weight=0.8 needs={contract, ordered, purchase, purchased, bought, instalment_plan}
launch {satellite, rocket, spacecraft, probe, astronaut} {for, with} R  COOPERATE                context=technology
{send, fly, carry, launch} {astronaut, cosmonaut, crew} {to, into} {space, orbit, space_station} with R  COOPERATE                both context=technology
{send, dispatch, export} {labourer, laborer, guest_worker, migrant_worker, construction_worker, farmworker} to R  COOPERATE                context=economic weight=0.8
open market to R                                  COOPERATE                context=economic weight=0.8
{grant, give, offer} {trade_preference, market_access, duty-free_access, tariff_concession, most-favoured-nation_status, preferential_access, visa-free_entry, visa-free_travel, landing_right} to R  COOPERATE                context=economic weight=0.9
{mine, drill, explore, prospect} {jointly, together} with R  COOPERATE                both context=natural_resource
{build, construct} {dam, power_plant, nuclear_plant, nuclear_power_plant, refinery, highway, railway_line, metro, stadium, power_station} {in, for} R  COOPERATE                context=economic weight=0.9
{supply, deliver, ship} {part, component, engine, chip, turbine, machinery, spare_part} to R  COOPERATE                context=economic weight=0.8
