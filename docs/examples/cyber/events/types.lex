# A cyber attack on what others depend on: power, water, transport, hospitals, banks, telephones, offices of the state.
type     CYBERATTACK  like=ASSAULT  recipient=required  score=-7  cameo=176  modes=ransomware,wiper,ddos
replace  COERCE cyber     # the program's lines for all that is done by computers; cyber.lex has its own
