kind seat
# Buildings, streets and quarters that stand for a body. Capitals are in states.lex.

White House ; Oval Office ; West Wing  USA GOV
Pentagon  USA MIL
Foggy Bottom  USA GOV
Capitol Hill | Capitol  USA LEG
Camp David  USA GOV
Mar-a-Lago  USA GOV
Downing Street | 10 Downing Street | No 10 | No. 10 | Number 10 | Number Ten ; Whitehall  GBR GOV
Westminster ; House of Commons ; House of Lords ; Holyrood ; Stormont  GBR LEG
Buckingham Palace  GBR GOV
Scotland Yard | New Scotland Yard  GBR COP
Kremlin  RUS GOV
Smolenskaya Square  RUS GOV
Lubyanka  RUS SPY
Élysée | Elysée | Elysee | Élysée Palace | Elysée Palace | Elysee Palace ; Matignon ; Quai d'Orsay | Quai d' Orsay  FRA GOV
Zhongnanhai  CHN GOV
Blue House ; Cheong Wa Dae ; Yongsan  KOR GOV
Chancellery ; Bundeskanzleramt  DEU GOV
Bundestag ; Bundesrat  DEU LEG
Knesset  ISR LEG
Quirinale ; Quirinal ; Palazzo Chigi  ITA GOV
Moncloa | La Moncloa ; Zarzuela  ESP GOV
Malacañang | Malacanang | Malacañang Palace | Malacanang Palace  PHL GOV
Merdeka Palace  IDN GOV
Rashtrapati Bhavan ; South Block  IND GOV
Lok Sabha ; Rajya Sabha  IND LEG
Rawalpindi  PAK MIL
Bankova  UKR GOV
Verkhovna Rada | Rada  UKR LEG
Duma | State Duma ; Federation Council ; Federal Assembly of Russia  RUS LEG
Casa Rosada ; Pink House  ARG GOV
Planalto | Planalto Palace ; Itamaraty  BRA GOV
Miraflores | Miraflores Palace  VEN GOV
La Moneda  CHL GOV
Los Pinos  MEX GOV
Casa de Nariño | Casa de Narino  COL GOV
Aso Rock ; Aso Villa  NGA GOV
Union Buildings ; Tuynhuys  ZAF GOV
Baabda | Baabda Palace ; Grand Serail  LBN GOV
Royal Court of Jordan  JOR GOV
Muqata ; Mukataa  PSE GOV
Sublime Porte ; Ak Saray ; Çankaya  TUR GOV
Green Zone  IRQ GOV
Al-Ittihadiya Palace ; Heliopolis Palace  EGY GOV
Nagatacho ; Kantei  JPN GOV
Great Hall of the People  CHN LEG
Apostolic Palace  VAT REL
Berlaymont  EUR GOV
Turtle Bay  UNO
Parliament Hill ; Rideau Hall  CAN GOV
Sejm  POL LEG
Riksdag ; Rosenbad  SWE LEG
Folketing ; Folketinget  DNK LEG
Storting  NOR LEG
Eduskunta  FIN LEG
Seimas  LTU LEG
Saeima  LVA LEG
Riigikogu  EST LEG
Dáil | Dail ; Oireachtas ; Seanad  IRL LEG
Cortes | Cortes Generales  ESP LEG
Binnenhof ; Tweede Kamer  NLD LEG
Althing ; Althingi  ISL LEG
Hofburg ; Ballhausplatz  AUT GOV
Skupstina | Skupština  SRB LEG
Jatiya Sangsad  BGD LEG
Loya Jirga ; Wolesi Jirga ; Meshrano Jirga  AFG LEG
Majlis-e-Shura  PAK LEG
Great Khural | State Great Khural  MNG LEG
Legislative Yuan  TWN LEG
Executive Yuan  TWN GOV
LegCo | Legco ; Legislative Council of Hong Kong  HKG LEG
Pyithu Hluttaw  MMR LEG
Dewan Rakyat  MYS LEG
Turkish Grand National Assembly | Grand National Assembly  TUR LEG
Brussels  EUR GOV
Strasbourg  EUR LEG
