kind organisation
# Bodies that lacked, whose bare names others bear too (namesakes.lex).

# --- parliaments
Congress of Guatemala | Guatemalan Congress | Guatemala's Congress  GTM LEG
Congress of the Dominican Republic | Dominican Congress  DOM LEG
Legislative Assembly of Costa Rica | Costa Rican Legislative Assembly | Costa Rica's Legislative Assembly | Costa Rican Congress | Costa Rica's Congress  CRI LEG
National Assembly of Nicaragua | Nicaraguan National Assembly | Nicaragua's National Assembly | Nicaraguan Congress | Nicaragua's Congress  NIC LEG
National Assembly of Panama | Panamanian National Assembly | Panama's National Assembly  PAN LEG
House of Representatives of Thailand | Thai House of Representatives | Thailand's House of Representatives  THA LEG
House of Representatives of Nepal | Nepali House of Representatives | Nepal's House of Representatives  NPL LEG
House of Representatives of Yemen | Yemeni House of Representatives | Yemen's House of Representatives  YEM LEG
House of Representatives of Jordan | Jordanian House of Representatives | Jordan's House of Representatives  JOR LEG

# --- parties
National Front of Britain | British National Front  GBR PTY OPP
Coalition parties of Australia | Liberal-National Coalition | Liberal-National coalition | Coalition of Liberals and Nationals  AUS PTY OPP 1983-03-11..1996-03-10  AUS PTY GOV 1996-03-11..2007-12-02  AUS PTY OPP 2007-12-03..2013-09-17  AUS PTY GOV 2013-09-18..2022-05-22  AUS PTY OPP 2022-05-23..

# --- armed groups and forces
People's Liberation Army of Nepal | People's Liberation Army Nepal | Maoist People's Liberation Army  NPL REB
National Liberation Army of Libya | Libyan National Liberation Army  LBY REB 2011-02-27..2011-10-23  LBY MIL 2011-10-24..
National Guard of Kazakhstan | Kazakh National Guard | Kazakhstan's National Guard  KAZ MIL
Iraqi National Guard | Iraq's National Guard  IRQ MIL
Republic of Korea Marine Corps | South Korean Marine Corps | South Korea's Marine Corps  KOR MIL
OMON of Belarus | Belarusian OMON | Belarus OMON  BLR COP

# --- governments
National Unity Government of Afghanistan | Afghan National Unity Government | Afghanistan's National Unity Government  AFG GOV
Palestinian National Unity Government | Palestinian national unity government | Palestinian unity government  PSE GOV
Israeli National Unity Government | Israeli national unity government | Israel's national unity government  ISR GOV
Government of National Unity of Zimbabwe | Zimbabwe's Government of National Unity  ZWE GOV 2009-02-13..2013-08-21

# --- ministries and agencies
Australian Department of Defence | Australia's Department of Defence | Australian Defence Department  AUS GOV
South African Department of Defence | South Africa's Department of Defence  ZAF GOV
Irish Department of Defence | Ireland's Department of Defence  IRL GOV
Irish Department of Justice | Ireland's Department of Justice  IRL GOV
Hong Kong Department of Justice | Hong Kong's Department of Justice | Department of Justice of Hong Kong  HKG GOV
Canadian Department of Justice | Department of Justice Canada | Canadian Justice Department | Canada's Justice Department  CAN GOV
South African Department of Justice | South Africa's Department of Justice  ZAF GOV
Foreign Office of Pakistan | Pakistan Foreign Office | Pakistan's Foreign Office | Pakistani Foreign Office  PAK GOV
Securities and Exchange Commission of the Philippines | Philippine Securities and Exchange Commission  PHL GOV
Securities and Exchange Commission of Nigeria | Nigerian Securities and Exchange Commission | Nigeria's Securities and Exchange Commission  NGA GOV
Securities and Exchange Commission of Thailand | Thai Securities and Exchange Commission | Thailand's Securities and Exchange Commission  THA GOV
Environmental Protection Agency of Ireland | Irish Environmental Protection Agency  IRL GOV
Environmental Protection Agency of Ghana | Ghana's Environmental Protection Agency  GHA GOV
Environmental Protection Agency of Liberia | Liberia's Environmental Protection Agency  LBR GOV
Swedish Environmental Protection Agency | Sweden's Environmental Protection Agency | Naturvårdsverket  SWE GOV
Serious Fraud Office of New Zealand | New Zealand Serious Fraud Office | New Zealand's Serious Fraud Office  NZL JUD

# --- unions and societies
National Union of Mineworkers of Britain | British National Union of Mineworkers | Britain's National Union of Mineworkers  GBR LAB
Law Society of England and Wales  GBR CVL
Tunisian Red Crescent | Tunisia's Red Crescent  TUN MED
Yemeni Red Crescent | Yemen Red Crescent | Yemen Red Crescent Society  YEM MED
Sudanese Red Crescent | Sudanese Red Crescent Society | Sudan's Red Crescent  SDN MED
Pakistan Red Crescent | Pakistan Red Crescent Society  PAK MED

# --- ministries of defence: "Ministry of Defence" and "MoD" alone are Britain's
Ministry of Defence of Russia | Ministry of Defense of Russia | Ministry of Defence of the Russian Federation | Ministry of Defense of the Russian Federation  RUS GOV
Ministry of Defence of Ukraine | Ministry of Defense of Ukraine  UKR GOV
Ministry of Defence of India | Ministry of Defense of India  IND GOV
Ministry of Defence of Turkey | Ministry of Defense of Turkey  TUR GOV
Ministry of Defence of Israel | Ministry of Defense of Israel  ISR GOV
Ministry of Defence of China | Ministry of Defense of China  CHN GOV
Ministry of Defence of Azerbaijan | Ministry of Defense of Azerbaijan  AZE GOV
Ministry of Defence of Armenia | Ministry of Defense of Armenia  ARM GOV
Ministry of Defence of Belarus | Ministry of Defense of Belarus  BLR GOV
Ministry of Defence of Georgia | Ministry of Defense of Georgia  GEO GOV
Ministry of Defence of Serbia | Ministry of Defense of Serbia  SRB GOV
Ministry of Defence of Poland | Ministry of Defense of Poland  POL GOV
Ministry of Defence of the Netherlands | Ministry of Defense of the Netherlands  NLD GOV
Ministry of Defence of Italy | Ministry of Defense of Italy  ITA GOV
Ministry of Defence of Spain | Ministry of Defense of Spain  ESP GOV
Ministry of Defence of Germany | Ministry of Defense of Germany  DEU GOV
Ministry of Defence of France | Ministry of Defense of France  FRA GOV
Ministry of Defence of Greece | Ministry of Defense of Greece  GRC GOV
Ministry of Defence of Norway | Ministry of Defense of Norway  NOR GOV
Ministry of Defence of Finland | Ministry of Defense of Finland  FIN GOV
Ministry of Defence of Lithuania | Ministry of Defense of Lithuania  LTU GOV
Ministry of Defence of Afghanistan | Ministry of Defense of Afghanistan  AFG GOV
Ministry of Defence of Iraq | Ministry of Defense of Iraq  IRQ GOV
Ministry of Defence of Iran | Ministry of Defense of Iran  IRN GOV
Ministry of Defence of Syria | Ministry of Defense of Syria  SYR GOV
Ministry of Defence of Yemen | Ministry of Defense of Yemen  YEM GOV
Ministry of Defence of Saudi Arabia | Ministry of Defense of Saudi Arabia  SAU GOV
Ministry of Defence of the United Arab Emirates | Ministry of Defense of the United Arab Emirates  ARE GOV
Ministry of Defence of Egypt | Ministry of Defense of Egypt  EGY GOV
Ministry of Defence of Libya | Ministry of Defense of Libya  LBY GOV
Ministry of Defence of Sudan | Ministry of Defense of Sudan  SDN GOV
Ministry of Defence of Somalia | Ministry of Defense of Somalia  SOM GOV
Ministry of Defence of Ethiopia | Ministry of Defense of Ethiopia  ETH GOV
Ministry of Defence of Kenya | Ministry of Defense of Kenya  KEN GOV
Ministry of Defence of Nigeria | Ministry of Defense of Nigeria  NGA GOV
Ministry of Defence of Zimbabwe | Ministry of Defense of Zimbabwe  ZWE GOV
Ministry of Defence of Pakistan | Ministry of Defense of Pakistan  PAK GOV
Ministry of Defence of Bangladesh | Ministry of Defense of Bangladesh  BGD GOV
Ministry of Defence of Sri Lanka | Ministry of Defense of Sri Lanka  LKA GOV
Ministry of Defence of Thailand | Ministry of Defense of Thailand  THA GOV
Ministry of Defence of Indonesia | Ministry of Defense of Indonesia  IDN GOV
Ministry of Defence of Singapore | Ministry of Defense of Singapore  SGP GOV
Ministry of Defence of Vietnam | Ministry of Defense of Vietnam  VNM GOV
Ministry of Defence of Japan | Ministry of Defense of Japan  JPN GOV
Ministry of Defence of South Korea | Ministry of Defense of South Korea  KOR GOV
Ministry of Defence of Taiwan | Ministry of Defense of Taiwan  TWN GOV
Ministry of Defence of Kosovo | Ministry of Defense of Kosovo  KOS GOV
Ministry of Defence of Kazakhstan | Ministry of Defense of Kazakhstan  KAZ GOV
