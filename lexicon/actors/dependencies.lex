kind state
# Territories under a state, with that state's code (PLOVER folds them), and parts of states with a politics of
# their own whose names stand in the news as if they were states.

AUS  Norfolk Island | Christmas Island | Cocos Islands
CHN  Macau | Macao  adjective Macanese  people Macanese
CHN  Tibet  adjective Tibetan  people Tibetan  capital Lhasa
CHN  Xinjiang | East Turkestan | East Turkistan
DNK  Greenland  adjective Greenlandic  people Greenlander  capital Nuuk
DNK  Faroe Islands | Faroes  adjective Faroese  people Faroese  capital Torshavn | Tórshavn
ESP  Catalonia  adjective Catalan  people Catalan
ESP  Basque Country  adjective Basque  people Basque
FIN  Aland | Åland
FRA  New Caledonia  adjective New Caledonian | Kanak  people New Caledonian | Kanak  capital Noumea | Nouméa
FRA  French Polynesia | Tahiti  adjective Tahitian  people Tahitian
FRA  Corsica  adjective Corsican  people Corsican
FRA  Martinique | Guadeloupe | Mayotte | Réunion | French Guiana | Saint Martin | Wallis and Futuna
GBR  Gibraltar  adjective Gibraltarian  people Gibraltarian
GBR  Falkland Islands | Falklands  people Falkland Islander
GBR  Bermuda  adjective Bermudian | Bermudan  people Bermudian
GBR  Cayman Islands | British Virgin Islands | Turks and Caicos Islands | Anguilla | Montserrat | Saint Helena | Isle of Man | Jersey | Guernsey | Channel Islands | Diego Garcia
GEO  Abkhazia  adjective Abkhaz | Abkhazian  people Abkhaz | Abkhazian  capital Sukhumi
GEO  South Ossetia  adjective South Ossetian | Ossetian  people South Ossetian | Ossetian  capital Tskhinvali
AZE  Nagorno-Karabakh | Nagorno Karabakh | Artsakh  adjective Karabakh  capital Stepanakert
IRQ  Iraqi Kurdistan | Kurdistan Region | Kurdistan Region of Iraq  adjective Iraqi Kurdish  people Iraqi Kurd  capital Erbil | Irbil
SYR  Syrian Kurdistan  adjective Syrian Kurdish  people Syrian Kurd
TUR  Turkish Kurdistan  adjective Turkish Kurdish  people Turkish Kurd
IRN  Iranian Kurdistan  adjective Iranian Kurdish  people Iranian Kurd
ISR  Golan Heights  # annexed in law by Israel, Syrian for most states
NLD  Aruba | Curacao | Curaçao | Sint Maarten | Bonaire
NZL  Cook Islands | Niue | Tokelau
RUS  Chechnya | Chechen Republic  adjective Chechen  people Chechen  capital Grozny
RUS  Dagestan  adjective Dagestani  people Dagestani
RUS  Ingushetia  adjective Ingush  people Ingush
RUS  Tatarstan  adjective Tatar  people Tatar
UKR  Crimea  adjective Crimean  people Crimean
USA  Puerto Rico  adjective Puerto Rican  people Puerto Rican
USA  Guam | American Samoa | US Virgin Islands | U.S. Virgin Islands | Northern Mariana Islands
