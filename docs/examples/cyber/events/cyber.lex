# What others depend on, and what tells that it was done by computers.
$lifeline = power_grid, grid, power_plant, power_station, substation, pipeline, oil_terminal, dam, waterworks, water_company, railway, metro, port, airport, hospital, bank, payment_system, telephone_company, ministry
$cyber = hacker, hack, cyberattack, cyber_attack, cyber-attack, malware, virus, worm, wiper, ransomware, botnet
$cyber_attack = cyberattack, cyber_attack, cyber-attack, ransomware_attack, malware_attack, hacking_attack, wiper_attack, ddos_attack

# pattern                                           code         mode        options
hack R                                              CYBERATTACK              needs=$lifeline
{hack, break} into R                                CYBERATTACK              needs=$lifeline
{attack, target, hit} R                             CYBERATTACK              needs=$cyber
{cripple, disable, paralyse, sabotage, infect} R    CYBERATTACK              needs=$cyber
{shut, take, bring} down R                          CYBERATTACK              needs=$cyber
knock out R                                         CYBERATTACK              needs=$cyber
{take, knock} R offline                             CYBERATTACK  ddos
flood R with traffic                                CYBERATTACK  ddos
encrypt R                                           CYBERATTACK  ransomware
{erase, wipe} R                                     CYBERATTACK  wiper       needs=$cyber
{launch, mount, wage} $cyber_attack {on, against} R  CYBERATTACK
the $cyber_attack {on, against} R                   CYBERATTACK

# Of those whom nobody depends on: PLOVER's own.
hack R                                              COERCE       cyber
{hack, break} into R                                COERCE       cyber       needs=$cyber
{steal, leak} {email, data, file} {of, from} R      COERCE       cyber
