# SANCTION: relations reduced: sanctions, ties or aid cut, diplomats expelled, convictions in court, walk-outs.

# Sanctions and embargoes
# A truce ended: the words of easing do not ease here.
{end, abandon, cancel, scrap, break, renounce, quit, terminate, repudiate, suspend, revoke, rescind, denounce} $hostility {with, in, between, against} R?  SANCTION   discontinue   sure
{call, break} off $hostility {with, in, between} R?  SANCTION   discontinue   sure
pull out of $hostility {with, in, between} R?     SANCTION   discontinue   sure
{pull, withdraw} {out, from} $hostility {with, in, between} R?  SANCTION   discontinue   sure
{announce, declare, proclaim} end {of, to} $hostility {with, in, between} R?  SANCTION   discontinue   sure
the end {of, to} $hostility {with, between} R     SANCTION   discontinue   sure

sanction R                                        SANCTION   discontinue   context=economic
embargo R                                         SANCTION   discontinue   context=economic
{impose, slap, place, put, levy, adopt, announce, apply, introduce, tighten, extend, expand, reimpose, re-impose, enforce, order, declare, renew, prolong, widen, enact, clamp, pass, approve, toughen, maintain, raise, hike, increase, clap, issue, keep, unveil, reinstate, double, broaden} $sanction {on, against, upon, over, in, to, for, of} R  SANCTION   discontinue   context=economic
ramp up $sanction {on, against, upon, over, in, to, for, of} R  SANCTION   discontinue   context=economic
step up $sanction {on, against, upon, over, in, to, for, of} R  SANCTION   discontinue   context=economic
impose $sanction                                  SANCTION   discontinue   context=economic
slap $sanction                                    SANCTION   discontinue   context=economic
levy $sanction                                    SANCTION   discontinue   context=economic
adopt $sanction                                   SANCTION   discontinue   context=economic
announce $sanction                                SANCTION   discontinue   context=economic
introduce $sanction                               SANCTION   discontinue   context=economic
tighten $sanction                                 SANCTION   discontinue   context=economic
extend $sanction                                  SANCTION   discontinue   context=economic
reimpose $sanction                                SANCTION   discontinue   context=economic
re-impose $sanction                               SANCTION   discontinue   context=economic
enforce $sanction                                 SANCTION   discontinue   context=economic
renew $sanction                                   SANCTION   discontinue   context=economic
prolong $sanction                                 SANCTION   discontinue   context=economic
widen $sanction                                   SANCTION   discontinue   context=economic
toughen $sanction                                 SANCTION   discontinue   context=economic
unveil $sanction                                  SANCTION   discontinue   context=economic
reinstate $sanction                               SANCTION   discontinue   context=economic
hit R with {$sanction, ban}                       SANCTION   discontinue   context=economic
slap R with $sanction                             SANCTION   discontinue   context=economic
target R with $sanction                           SANCTION   discontinue   context=economic
{hit, target} R                                   SANCTION   discontinue   context=economic needs={sanction, tariff, embargo}
punish R with $sanction                           SANCTION   discontinue   context=economic
subject R to $sanction                            SANCTION   discontinue   context=economic
isolate R                                         SANCTION   discontinue   context=economic weight=0.6
blacklist R                                       SANCTION   discontinue   context=economic
add R to {blacklist, sanction_list}               SANCTION   discontinue   context=economic
{ban, halt, suspend, restrict, curb, stop, block, prohibit, cut, reduce, freeze, forbid, bar, limit} {import, export, trade, sale, investment, arms_sale, arms_export, oil_import, shipment, transaction, oil_export, purchase} {of, from, to, with, in, by} R  SANCTION   discontinue   context=economic
{freeze, block} {asset, fund, account, bank_account} {of, in, 's} R  SANCTION   discontinue   context=economic
{revoke, withdraw, cancel, strip} {most_favoured_nation, trade_status, trade_privilege, trade_preference} {of, for, from, to, 's} R  SANCTION   discontinue   context=economic weight=0.8
delist R                                          SANCTION   discontinue   context=economic weight=0.5
{retaliate, respond} with {sanction, tariff} {against, on} R?  SANCTION   discontinue   context=economic
the {sanction, embargo, tariff} {on, against, upon} R  SANCTION   discontinue   context=economic
the sanctions {on, against} R                     SANCTION   discontinue   context=economic
the imposition of $sanction {on, against} R?  SANCTION   discontinue   context=economic
the {asset_freeze, travel_ban, visa_ban} {on, against} R  SANCTION   discontinue   context=economic
the trade_war {with, against, on, between} R      SANCTION   discontinue   context=economic weight=0.8

# Ties, aid and talks cut
{cut, sever, break, suspend, freeze, end, downgrade, reduce, terminate, halt, curtail, stop, discontinue, limit, rupture, review, loosen} $relation {with, to, between} R  SANCTION   discontinue
break off $relation {with, to, between} R         SANCTION   discontinue
cut off $relation {with, to, between} R           SANCTION   discontinue
scale $relation back {with, to, between} R        SANCTION   discontinue
scale down $relation {with, to, between} R        SANCTION   discontinue
cut $relation                                     SANCTION   discontinue
sever $relation                                   SANCTION   discontinue
break $relation                                   SANCTION   discontinue
suspend $relation                                 SANCTION   discontinue
freeze $relation                                  SANCTION   discontinue
downgrade $relation                               SANCTION   discontinue
break off $relation                               SANCTION   discontinue
cut off $relation                                 SANCTION   discontinue
terminate $relation                               SANCTION   discontinue
rupture $relation                                 SANCTION   discontinue
{halve, cut, reduce, slash, suspend, stop} {ration, food_ration, food_aid} {for, to, in, of} R  SANCTION   discontinue  sure
{cut, suspend, halt, stop, freeze, end, reduce, withhold, cancel, slash, terminate, discontinue, block, curtail, withdraw, pull, scrap, pause, trim} $aid {to, for, from, in, with, of} R  SANCTION   discontinue
{end, withdraw, suspend, halt, stop} {support, backing} {for, to, of} R  SANCTION   discontinue  sure
cut off $aid {to, for, from, in, with, of} R      SANCTION   discontinue
cut $aid back {to, for, from, in, with, of} R     SANCTION   discontinue
hold $aid back {to, for, from, in, with, of} R    SANCTION   discontinue
scale $aid back {to, for, from, in, with, of} R   SANCTION   discontinue
hold up $aid {to, for, from, in, with, of} R      SANCTION   discontinue
{announce, order, declare} {suspension, cut, halt, freeze, end, termination, reduction, withdrawal} {of, in, to} {$aid, $relation, flight, air_link} {to, with, in} R?  SANCTION   discontinue
{suspend, cut, halt, stop} {delivery, flight, air_link, operation, air_service, train_service, oil_supply} {to, from, with, in, of} R  SANCTION   discontinue
{suspend, halt} {food_supply, gas_supply, service} {to, from, with, in, of} R  SANCTION   discontinue
{suspend, halt, end, freeze, abandon, quit, stop, terminate, discontinue, interrupt, adjourn, leave} {talk, negotiation, dialogue, peace_talk, cooperation, military_talk, contact, mediation} {with, in, on, between, over, of} R?  SANCTION   discontinue
break off {dialogue, negotiation, talk, peace_talk, contact, cooperation} {with, between} R?  SANCTION   discontinue
{suspend, halt, freeze, cut, end} {cooperation, development_cooperation, military_cooperation, security_cooperation} {with, to} R?  SANCTION   discontinue
break off {talk, negotiation, dialogue, peace_talk, cooperation, military_talk, contact, mediation} {with, in, on, between, over, of} R?  SANCTION   discontinue
pull out of {talk, negotiation, dialogue, peace_talk, cooperation, military_talk, contact, mediation} {with, in, on, between, over, of} R?  SANCTION   discontinue
walk out of {talk, negotiation, dialogue, peace_talk, cooperation, military_talk, contact, mediation} {with, in, on, between, over, of} R?  SANCTION   discontinue
storm out of {talk, negotiation, dialogue, peace_talk, cooperation, military_talk, contact, mediation} {with, in, on, between, over, of} R?  SANCTION   discontinue
call off {talk, negotiation, dialogue, peace_talk, cooperation, military_talk, contact, mediation} {with, in, on, between, over, of} R?  SANCTION   discontinue
{end, halt, stop, abandon, suspend} {mediation_effort, peace_effort} {with, in, between} R?  SANCTION   discontinue
{cancel, suspend, terminate, annul, revoke, scrap, freeze, quit, exit, abrogate, end} $agreement {with, on, between, of, over, to} R  SANCTION   discontinue
denounce $agreement {with, on, between, over, to} R  SANCTION   discontinue
tear up $agreement {with, on, between, of, over, to} R  SANCTION   discontinue
withdraw from $agreement {with, on, between, of, over, to} R  SANCTION   discontinue
pull out of $agreement {with, on, between, of, over, to} R  SANCTION   discontinue
rip up $agreement {with, on, between, of, over, to} R  SANCTION   discontinue
{cancel, suspend, terminate, annul, scrap, quit, exit, abrogate} {treaty, accord, pact, agreement, convention, exercise, military_exercise, joint_exercise, contract}  SANCTION   discontinue   weight=0.9
withdraw from {exercise, military_exercise, joint_exercise, contract}  SANCTION   discontinue   weight=0.9
pull out of {military_exercise, joint_exercise, contract}  SANCTION   discontinue   weight=0.9
{suspend, expel, exclude, oust} R from {organisation, organization, bloc, union, league, council, group, club, party, NATO, EU, membership, parliament}  SANCTION   discontinue
kick out R from {organisation, organization, bloc, union, league, council, group, club, party, NATO, EU, membership, parliament}  SANCTION   discontinue
suspend {membership, participation} {of, in} R?   SANCTION   discontinue
{suspend, revoke, strip} {membership, voting_right, participation, status} {of, from, 's} R  SANCTION   discontinue
{cancel, suspend, halt} {exercise, project, programme, program, delivery, order} {with, to, in} R  SANCTION   discontinue   weight=0.7
withdraw {recognition, support, backing, confidence, endorsement} {of, for, from} R  SANCTION   discontinue
withdraw recognition                              SANCTION   discontinue
{break, split} with R                             SANCTION   discontinue
part way with R                                   SANCTION   discontinue
{cut, distance} itself {off, from} R              SANCTION   discontinue   weight=0.8
{quit, leave, exit} {organisation, organization, bloc, union, treaty, alliance, coalition, government, accord, NATO, EU, council, commission} {of, with, over} R?  SANCTION   discontinue   weight=0.9 unless={court, building, meeting}
withdraw from {organisation, organization, bloc, union, alliance, coalition, government, NATO, EU, court, council, commission} {of, with, over} R?  SANCTION   discontinue   weight=0.9
pull out of {organisation, organization, bloc, union, alliance, coalition, government, NATO, EU, court, council, commission} {of, with, over} R?  SANCTION   discontinue   weight=0.9
close {embassy, consulate, mission} {in, of, to} R  SANCTION   discontinue
{close, shut} {embassy, consulate, mission}       SANCTION   discontinue   weight=0.8
shut down {embassy, consulate, mission} {in, of} R?  SANCTION   discontinue
close down {embassy, consulate, mission} {in, of} R?  SANCTION   discontinue
default on {debt, loan} {to, from} R?             SANCTION   discontinue   weight=0.4
strip R of {medal, status}                        SANCTION   discontinue   weight=0.7
issue travel_warning {for, on, against} R?        SANCTION   discontinue
the suspension of {$aid, $relation, $talks} {to, with} R?  SANCTION   discontinue
the {cut, reduction} in $aid {to, for} R?         SANCTION   discontinue
the {breakdown, collapse} of $talks {with, between} R?  SANCTION   discontinue   weight=0.6
the severing of $relation with R                  SANCTION   discontinue
the withdrawal of R from {agreement, treaty, accord, pact, organisation, organization}  SANCTION   discontinue   weight=0.8 actor=R recipient=A

# Walk-outs and withdrawals of missions
walk out of {$talks, room, council, hall} {with, in, of} R?  SANCTION   withdraw
walk out on R                                     SANCTION   withdraw
walk out                                          SANCTION   withdraw      weight=0.5
storm out of {$talks, room, chamber} with R?      SANCTION   withdraw
pull out of $talks with R?                        SANCTION   withdraw
withdraw from $talks with R?                      SANCTION   withdraw
{withdraw, recall, remove} {$peacekeeper, $diplomat, $observer, staff, aid_worker, adviser, advisor, mediator, delegation, worker} {from, in, to} R  SANCTION   withdraw
pull out {$peacekeeper, $diplomat, $observer, staff, aid_worker, adviser, advisor, mediator, delegation, worker} {from, in, to} R  SANCTION   withdraw
bring home {$peacekeeper, $diplomat, $observer, staff, aid_worker, adviser, advisor, mediator, delegation, worker} {from, in, to} R  SANCTION   withdraw
{withdraw, recall} {$peacekeeper, $diplomat, $observer, staff, aid_worker, mediator, delegation}  SANCTION   withdraw
pull out {$peacekeeper, $diplomat, $observer, staff, aid_worker, mediator, delegation}  SANCTION   withdraw
call home {ambassador, envoy} from R?             SANCTION   withdraw
call {ambassador, envoy} back from R?             SANCTION   withdraw
withdraw $troops                                  SANCTION   withdraw      needs=$peacekeeper
the {withdrawal, recall} of {$peacekeeper, $diplomat, $observer} from R?  SANCTION   withdraw

# Expulsion
expel R                                           SANCTION   expel         weight=0.9
expel R                                           SANCTION   expel         needs={$diplomat, $observer, journalist, aid_worker, missionary, staff, spy, agency, humanitarian_worker, worker, delegation, official, correspondent}
{order, throw, kick, send, turf, boot} {$diplomat, journalist, aid_worker, $observer, staff} out of R?  SANCTION   expel
{replace, axe} R                                  SANCTION   expel         weight=0.95 needs={minister, general, commander, governor, ambassador, judge, attorney_general, police_chief, army_chief, spy_chief}
fire R                                            SANCTION   expel         sure needs={head, chief, minister, cabinet, official, staff, employee, aide, adviser, director, general, commander, secretary, attorney_general, ambassador, judge, teacher, civil_servant, prosecutor, governor, spokesman}
vote to {remove, oust, dismiss, sack} R            SANCTION   expel         sure
{vote, recall, throw} out {government, prime_minister, cabinet, president, coalition} {in, of, over} R?  SANCTION   expel         weight=0.9
{dismiss, sack, fire} {minister, prime_minister, foreign_minister, defence_minister, finance_minister, interior_minister, cabinet, government, governor, mayor, general, army_chief, police_chief, prosecutor, judge, ambassador, official, commander} {in, of, from, over} R?  SANCTION   expel         sure
order R to leave X?                               SANCTION   expel         needs={$diplomat, journalist, aid_worker, $observer, staff} weight=0.9
order R to leave country                          SANCTION   expel
{declare, name} R {persona_non_grata, persona}    SANCTION   expel         sure
{declare, name} persona                           SANCTION   expel         sure

expel R from X                                    SANCTION   expel
kick out {$diplomat, journalist, aid_worker, $observer, agency} {of, from} R?  SANCTION   expel
throw out {$diplomat, journalist, aid_worker, $observer, agency} {of, from} R?  SANCTION   expel
send home {$diplomat, journalist, aid_worker, $observer, agency} {of, from} R?  SANCTION   expel
{oust, eject} {$diplomat, agency, $observer, aid_worker} {of, from} R  SANCTION   expel
give $diplomat {hour, day} to leave               SANCTION   expel
the expulsion of {$diplomat, journalist, aid_worker, $observer} {from, of} R?  SANCTION   expel
the expulsion of R                                SANCTION   expel

# Courts
convict R                                         SANCTION   convict       context=legal
sentence R                                        SANCTION   convict       context=legal
fine R                                            SANCTION   convict       context=legal
convict R {of, for, on, over, in} X               SANCTION   convict       context=legal
sentence R {to, in, for, after} X                 SANCTION   convict       context=legal
find R guilty {of, on} X?                         SANCTION   convict       context=legal
find guilty R                                     SANCTION   convict       context=legal
hand R {sentence, jail_term, prison_term, fine, life_sentence, prison_sentence, death_sentence}  SANCTION   convict       context=legal
{hand, pass, impose, give, uphold, confirm, deliver, pronounce} {sentence, death_sentence, life_sentence, jail_term, prison_term, fine, conviction, verdict, prison_sentence, guilty_verdict, jail_sentence} {to, on, against, for, of} R  SANCTION   convict       context=legal
hand down {sentence, death_sentence, life_sentence, jail_term, prison_term, fine, conviction, verdict, prison_sentence, guilty_verdict, jail_sentence} {to, on, against, for, of} R  SANCTION   convict       context=legal
uphold {conviction, sentence, verdict, ruling, death_sentence, ban} {of, against, on, for} R?  SANCTION   convict       context=legal
{jail, imprison} R for {year, month, life, day}   SANCTION   convict       context=legal
{jail, imprison} R {for, over} $crime             SANCTION   convict       context=legal
condemn R to {death, prison, life, year, hang}    SANCTION   convict       context=legal
{order, condemn, force} R to pay X                SANCTION   convict       context=legal weight=0.8
fine R X                                          SANCTION   convict       context=legal
slap R with fine                                  SANCTION   convict       context=legal
rule R {guilty, ineligible}                       SANCTION   convict       context=legal
disbar R                                          SANCTION   convict       context=legal
be sentenced {to, for} X                          SANCTION   convict       context=legal actor=R recipient=A
be convicted {of, for, on} X                      SANCTION   convict       context=legal actor=R recipient=A
be found guilty {of, on} X?                       SANCTION   convict       context=legal actor=R recipient=A
be jailed for {year, month, life}                 SANCTION   convict       context=legal actor=R recipient=A
be fined X                                        SANCTION   convict       context=legal actor=R recipient=A
{get, receive} {sentence, life_sentence, death_sentence, death_penalty, prison_sentence, jail_term}  SANCTION   convict       context=legal actor=R recipient=A weight=0.8
the {conviction, sentencing} of R                 SANCTION   convict       context=legal
the {conviction, sentence, verdict} {against, for} R  SANCTION   convict       context=legal
the {sentence, fine} {on, against} R              SANCTION   convict       context=legal

# Trade, money and property
{freeze, block} R                                 SANCTION   discontinue   context=economic needs={asset, fund, bank_account, account, reserve, bank_deposit} weight=0.95
{ban, halt, suspend, curb, restrict, block, prohibit, embargo} R  SANCTION   discontinue   context=economic needs={import, oil_import, gas_import, goods, seafood, beef, wine, coal, textile} weight=0.8
phase out {import, oil, gas, coal, purchase, use} {of, from} R  SANCTION   discontinue   context=economic weight=0.9
wean itself {off, from} R                         SANCTION   discontinue   context=economic weight=0.8
{reduce, cut, slash, end, halve} {dependence, dependency, reliance} on R  SANCTION   discontinue   context=economic weight=0.7
decouple from R                                   SANCTION   discontinue   context=economic
{cut, shut} off R from {swift, financial_system, market, funding, capital_market, internet, banking_system, dollar, technology}  SANCTION   discontinue   context=economic
{exclude, remove, eject, ban, bar, disconnect} R from {swift, market, tender, payment_system, financial_system, banking_system, auction, exchange, 5g_network, supply_chain, contract}  SANCTION   discontinue   context=economic
{place, put, add} R {on, to} {blacklist, sanction_list, entity_list, sanctions_list, terror_list, watch_list, no-fly_list, terrorist_list, grey_list}  SANCTION   discontinue
{designate, label, list, declare, brand} R {terrorist_organisation, terrorist_organization, terrorist_group, foreign_terrorist_organisation, foreign_terrorist_organization, terror_group, terror_organisation, terror_organization, terrorist_entity}  SANCTION   discontinue  sure
{designate, list, proscribe, blacklist} R as {terrorist_organisation, terrorist_organization, terrorist_group, foreign_terrorist_organisation, foreign_terrorist_organization, terror_group, terrorist, terrorist_entity}  SANCTION   discontinue  sure
{designate, label, declare, brand} R {foreign_agent, extremist_organisation, extremist_organization, undesirable_organisation, undesirable_organization}  SANCTION   discontinue  sure
add R to {list, register} of {foreign_agent, undesirable_organisation, undesirable_organization, extremist, terrorist}  SANCTION   discontinue  sure
{switch, transfer, shift} {recognition, diplomatic_recognition, allegiance, tie, diplomatic_tie} from R to X  SANCTION   discontinue  sure
{designate, blacklist} R as {foreign_agent, currency_manipulator, state_sponsor, undesirable_organisation}  SANCTION   discontinue  weight=0.8
the {designation, proscription, blacklisting} of R  SANCTION   discontinue  needs={terrorist, terror, sanction} weight=0.8
{halt, suspend, end, cancel, revoke, block, stop, pause} {export_licence, export_license, arms_licence, waiver, exemption, credit_line, guarantee} {for, to, of, with} R  SANCTION   discontinue   context=economic weight=0.9
{halt, suspend, end, cancel, revoke, block, stop, pause} {licence, license} {to, with} R  SANCTION   discontinue   context=economic weight=0.9
{halt, end, block, stop, pause} {licence, license} {for, of} R  SANCTION   discontinue   context=economic weight=0.9
{cut, slash, reduce, trim} {import, order, purchase, trade, gas_flow, oil_supply, export, supplies} {from, to, with, of, for} R  SANCTION   discontinue   context=economic
{slash, reduce, trim} gas_supply {from, to, with, of, for} R  SANCTION   discontinue   context=economic
{divest, disinvest} from R                        SANCTION   discontinue   context=economic
{end, halt, suspend, cancel, terminate, scrap} {project, joint_venture, joint_project, partnership, joint_programme, venture, trade_talk, swap_line} {with, in} R  SANCTION   discontinue   weight=0.9
defund R                                          SANCTION   discontinue
the {expulsion, exclusion, suspension} of R from {organisation, organization, league, council, bloc, union, group, commonwealth, swift, tournament}  SANCTION   discontinue

# Ties, talks and treaties
{downgrade, reduce, cut, lower, scale} {representation, diplomatic_representation, diplomatic_presence, embassy_staff, diplomatic_staff, level_of_representation} {in, to, with, at} R  SANCTION   discontinue
{freeze, suspend, halt, stop, end, pause, limit} {contact, official_contact, high-level_contact, military_contact, cultural_exchange, intelligence_sharing, visa_service, consular_service} {with, to, for, from} R  SANCTION   discontinue
{freeze, suspend, halt, stop, end, pause, limit} communication with R  SANCTION   discontinue
{freeze, halt, stop, pause, limit} {visit, visa} {with, to, for, from} R  SANCTION   discontinue
{suspend, halt, close, stop, discontinue} {service, visa_service, consular_service, operation, work, consular_section} {at, of, in} {embassy, consulate, mission} {in, of, to, for} R?  SANCTION   discontinue   weight=0.9
{order, tell, instruct, give} R to {close, shut, vacate} {embassy, consulate, mission, office, bureau} {in} X?  SANCTION   discontinue
{scrap, ditch, dump, axe, abandon, nix, junk, renounce, freeze} {deal, treaty, pact, agreement, accord, contract, protocol, arms_treaty} {with, between, on, over} R?  SANCTION   discontinue   weight=0.95
{walk, turn} {away, clear} from {deal, agreement, pact, treaty, accord, talk, negotiation} {with, on, over} R?  SANCTION   discontinue   weight=0.9
{drop, pull} out of {deal, treaty, pact, talk, summit, accord, exercise, mission, alliance, convention, agreement} {with, on, over, in} R?  SANCTION   discontinue
{suspend, end, revoke, cancel, terminate} {extradition_treaty, mutual_defence_pact, visa_waiver, visa-free_travel, trade_deal, free_trade_agreement, treaty, aid_deal, fishing_deal} {with, for, to, of} R  SANCTION   discontinue
{expel, suspend, oust} R from X                   SANCTION   discontinue   needs={commonwealth, arab_league, african_union, council_of_europe, g8, ecowas, bloc, human_rights_council, mercosur, opec, caucus} weight=0.95
leave {eu, nato, unesco, opec, ecowas, commonwealth, arab_league, european_union, paris_agreement, open_skies_treaty, bloc, human_rights_council, paris_accord}  SANCTION   discontinue   weight=0.9

# Missions called home
{suspend, halt, stop, end, pause, scale} {operation, work, activity, mission, aid_operation, programme, program, relief_work} {in, at, inside, across, among} R  SANCTION   withdraw      needs={aid_agency, un, ngo, red_cross, unicef, msf, agency, charity, relief, united_nations, wfp, unhcr, aid_group, humanitarian, oxfam} weight=0.9
{leave, quit, exit} {meeting, summit, hall, chamber, session, room, ceremony, talk, assembly} in protest {at, over, against} R?  SANCTION   withdraw
walk out {on, during} {speech, address, statement, meeting} {by, of, 's} R  SANCTION   withdraw
pull {observer, monitor, peacekeeper, ambassador, envoy, staff, diplomat, inspector} {out, from} {of} R  SANCTION   withdraw

# Expulsions
{ask, tell, instruct} R to leave country          SANCTION   expel
{give, grant} R {hour, day} to leave {country} X?  SANCTION   expel
declare R {undesirable, unwelcome}                SANCTION   expel         weight=0.8
{withdraw, revoke, cancel, refuse} {visa, press_card, accreditation, work_permit} {of, for, to} {journalist, correspondent, reporter, $diplomat, aid_worker, missionary} {of, from, in} R?  SANCTION   expel         weight=0.9
the {ouster, ejection, removal} of {diplomat, ambassador, envoy, correspondent} {from, of} R  SANCTION   expel

# Courts
{give, hand, serve} R {suspended_sentence, death_penalty, jail_sentence, prison_sentence, jail_term, prison_term, life_sentence, life_term, suspended_term, jail_time, prison_time, community_service}  SANCTION   convict       context=legal
{give, hand} R {year, month} {in, behind} {prison, jail, bar}  SANCTION   convict       context=legal
{affirm, reinstate, increase, extend, lengthen, double} {conviction, sentence, jail_term, prison_term, death_sentence, life_sentence} {of, against, on, for} R  SANCTION   convict       context=legal
{order, sentence, condemn} R to {hang, die, imprisonment, death, flogging, lash, exile, hard_labour, hard_labor, community_service, house_arrest}  SANCTION   convict       context=legal
{order, tell} R to {pay, forfeit, repay, compensate} {fine, damages, compensation, million, billion, restitution} {to, for} X?  SANCTION   convict       context=legal
award {damages, compensation, judgment, judgement} against R  SANCTION   convict       context=legal
{jail, imprison} R for {spying, extremism, insult, desertion, perjury, libel, contempt, defamation, rebellion}  SANCTION   convict       context=legal
{lose, fail} appeal {against} {conviction, sentence, death_sentence, extradition}  SANCTION   convict       context=legal actor=R recipient=A weight=0.8
the {jailing, court-martial, condemnation} of R {to, for} {death, year, treason, life, corruption}  SANCTION   convict       context=legal
the {death_sentence, jail_term, prison_sentence, jail_sentence, life_sentence, prison_term, fine, guilty_verdict} {for, against, on, of} R  SANCTION   convict       context=legal
strip R of {committee, committee_seat, committee_assignment, assignment, seat, post, portfolio, whip, role, duty, membership, command, chairmanship}  SANCTION   discontinue
