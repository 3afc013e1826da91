kind organisation
# Gulf states, Iran, Turkey, Afghanistan, Pakistan, Central Asia: bodies known by names of their own.

# --- Saudi Arabia
Saudi Press Agency | SPA news agency  SAU JRN
Al Ekhbariya | Al-Ekhbariya TV | Al-Ikhbariya  SAU JRN
MBC Group | Middle East Broadcasting Center | Middle East Broadcasting Centre  SAU JRN BUS
Arab News  SAU JRN
Okaz  SAU JRN
Saudi Gazette  SAU JRN
Al-Hayat newspaper | Al Hayat daily | pan-Arab daily Al-Hayat  SAU JRN
Al-Riyadh newspaper | Al Riyadh daily  SAU JRN
Al-Hadath | Al Hadath TV  SAU JRN
Saudi Shura Council | Saudi Arabia's Shura Council | Saudi Consultative Council  SAU LEG
Allegiance Council | Saudi Allegiance Council  SAU GOV
Saudi Royal Court  SAU GOV
Council of Senior Scholars | Senior Scholars Council | Council of Senior Ulema | Council of Senior Religious Scholars  SAU REL GOV
Saudi Arabian National Guard | Saudi National Guard | SANG  SAU MIL
Royal Saudi Air Force | Saudi Royal Air Force | RSAF  SAU MIL
Royal Saudi Land Forces | Saudi Royal Land Forces  SAU MIL
Royal Saudi Naval Forces | Royal Saudi Navy | Saudi Royal Navy  SAU MIL
Royal Saudi Air Defense Forces | Royal Saudi Air Defence | Royal Saudi Air Defence Forces  SAU MIL
Royal Saudi Strategic Missile Force | Saudi Strategic Missile Force  SAU MIL
Saudi Royal Guard | Saudi Royal Guard Regiment  SAU MIL
Mabahith | al-Mabahith  SAU SPY
General Intelligence Presidency | Saudi General Intelligence | Saudi General Intelligence Presidency  SAU SPY
Presidency of State Security | Saudi Presidency of State Security | Saudi State Security Presidency  SAU SPY
Saudi Border Guard | Saudi Border Guards  SAU COP MIL
Committee for the Promotion of Virtue and the Prevention of Vice | Commission for the Promotion of Virtue and the Prevention of Vice | Commission for the Promotion of Virtue and Prevention of Vice | Committee for the Promotion of Virtue and Prevention of Vice | mutawa | mutaween | muttawa | Saudi religious police | Haia  SAU COP REL
Public Investment Fund | PIF | Saudi Public Investment Fund  SAU BUS GOV
SABIC | Saudi Basic Industries Corporation | Saudi Basic Industries Corp  SAU BUS
Maaden | Saudi Arabian Mining Company  SAU BUS
Saudi Arabian Monetary Agency | Saudi Arabian Monetary Authority | Saudi Central Bank  SAU GOV
ACWA Power  SAU BUS
Saudi Binladin Group | Binladin Group | Saudi Bin Laden Group  SAU BUS
Saudi Oger  SAU BUS
Kingdom Holding | Kingdom Holding Company  SAU BUS
Saudi National Bank | National Commercial Bank of Saudi Arabia  SAU BUS
Al Rajhi Bank  SAU BUS
Saudi Telecom | Saudi Telecom Company  SAU BUS
Saudia | Saudi Arabian Airlines  SAU BUS
Riyadh Air  SAU BUS
National Shipping Company of Saudi Arabia  SAU BUS
Saudi Arabian Military Industries  SAU BUS
General Authority for Military Industries  SAU GOV
KSrelief | King Salman Humanitarian Aid and Relief Center | King Salman Humanitarian Aid and Relief Centre | King Salman Center for Relief | King Salman Relief Center  SAU GOV CVL
Saudi Development and Reconstruction Program for Yemen | SDRPY  SAU GOV
Saudi Civil and Political Rights Association | ACPRA | Saudi Association for Civil and Political Rights  SAU CVL
ALQST  SAU CVL
National Society for Human Rights Saudi Arabia | Saudi National Society for Human Rights  SAU CVL
Saudi Human Rights Commission | Human Rights Commission of Saudi Arabia  SAU GOV
European Saudi Organisation for Human Rights | European Saudi Organization for Human Rights | ESOHR  SAU CVL
Muslim World League | World Muslim League  NGO REL
World Assembly of Muslim Youth | WAMY  SAU REL
International Islamic Relief Organization | International Islamic Relief Organisation  SAU CVL REL
al-Haramain Foundation | al-Haramain Islamic Foundation  SAU CVL REL
Saudi Specialised Criminal Court | Saudi Specialized Criminal Court  SAU JUD
Nazaha | Saudi Oversight and Anti-Corruption Authority | Oversight and Anti-Corruption Authority  SAU GOV JUD
Hezbollah al-Hejaz | Hezbollah al-Hijaz | Saudi Hezbollah | Hizballah al-Hijaz  SAU REB  group=HEJ
Movement for Islamic Reform in Arabia  SAU OPP
Committee for the Defense of Legitimate Rights | Committee for the Defence of Legitimate Rights  SAU OPP
National Assembly Party of Saudi Arabia  SAU OPP
Saudi Red Crescent | Saudi Red Crescent Authority  SAU MED GOV
Saudi Electricity Company  SAU BUS
Misk Foundation  SAU CVL
Etidal  SAU GOV
Joint Incidents Assessment Team  SAU MIL
Islamic Military Counter Terrorism Coalition | Islamic Military Alliance | Islamic Military Alliance to Fight Terrorism | Saudi-led Islamic military alliance | IMCTC  IGO MIL

# --- Yemen
General People's Congress | General People's Congress party | GPC party  YEM PTY GOV ..2014-09-20  YEM PTY 2014-09-21..
Islah party | al-Islah party | Al-Islah | Yemeni Congregation for Reform | Yemeni Islah | Yemen's Islah  YEM PTY GOV 1993..1997-04  YEM PTY OPP 1997-05..2011-12-06  YEM PTY GOV 2011-12-07..
Yemeni Socialist Party | Yemen Socialist Party  YEM PTY
Nasserist Unionist People's Organization | Nasserist Unionist People's Organisation | Nasserite Unionist Party | Nasserist Unionist Organisation | Nasserist Popular Unionist Party  YEM PTY
Al-Rashad Union | Rashad Union | al-Rashad party  YEM PTY
Joint Meeting Parties | JMP coalition  YEM OPP
Southern Movement | al-Hirak | Hirak al-Janoubi | Southern Mobility Movement | Hirak movement | Peaceful Southern Movement | al-Hirak al-Janoubi  YEM OPP  group=HIR
Southern Resistance | Southern Resistance Forces  YEM PRM
Security Belt | Security Belt Forces | Security Belt Brigades | al-Hizam al-Amni  YEM PRM  group=SBF
Shabwani Elite | Shabwani Elite Forces | Shabwah Elite Forces | Shabwa Elite | Shabwa Elite Forces  YEM PRM
Hadrami Elite | Hadrami Elite Forces | Hadramawt Elite Forces | Hadhrami Elite Forces | Hadramout Elite  YEM PRM
Giants Brigades | Giants Brigade | al-Amaliqa Brigades | al-Amaliqah | Southern Giants Brigades | Amaliqa Brigades  YEM PRM  group=GIB
Guardians of the Republic | Guards of the Republic | National Resistance Forces  YEM PRM
Tihama Resistance | Tihama Resistance Forces | Tihami Resistance  YEM PRM
Nation's Shield Forces | Nation Shield Forces | National Shield Forces | Homeland Shield Forces | Nation Shield  YEM MIL
Abu al-Abbas Brigades | Abu al-Abbas Group  YEM PRM
Abyan Popular Committees | Popular Committees of Abyan  YEM PRM
Supreme Political Council | Houthi Supreme Political Council  YEM REB  group=HOU
Supreme Revolutionary Committee | Houthi Supreme Revolutionary Committee  YEM REB  group=HOU
National Salvation Government in Sanaa | Houthi National Salvation Government  YEM REB  group=HOU
Believing Youth | al-Shabab al-Mumin | Shabab al-Moumineen | Faithful Youth Organization | Believing Youth movement  YEM REB  group=HOU
Supreme Council for Management and Coordination of Humanitarian Affairs | SCMCHA  YEM REB  group=HOU
Humanitarian Operations Coordination Center | HOCC  YEM REB  group=HOU
Yemeni Republican Guard | Republican Guard of Yemen  YEM MIL
Central Security Forces of Yemen | Yemeni Central Security Forces | Yemen's Central Security Forces  YEM COP
Political Security Organization | Political Security Organisation | Yemen's Political Security Organization | Yemen's Political Security  YEM SPY
National Security Bureau of Yemen | Yemen's National Security Bureau | Yemeni National Security Bureau  YEM SPY
Yemeni Coast Guard | Yemen Coast Guard  YEM MIL
Hashid | Hashid tribe | Hashid tribal confederation | Hashed tribe  YEM SOC PRM
Bakil tribe | Bakil tribal confederation  YEM SOC PRM
Hadramawt Tribal Alliance | Hadramout Tribal Alliance | Hadramaut Tribal Alliance | Hadramawt Tribes Alliance | Hadhramaut Tribal Alliance  YEM PRM
Hadramawt National Council | Hadramout National Council | Hadhramaut National Council  YEM PTY
Southern National Coalition  YEM PTY
National Dialogue Conference | Yemen's National Dialogue Conference  YEM GOV
Aden-Abyan Islamic Army | Islamic Army of Aden-Abyan | Islamic Army of Aden  YEM REB  group=AAI
Islamic State in Yemen | Islamic State Yemen Province  YEM REB  group=ISI
Mwatana | Mwatana for Human Rights | Mwatana Organization for Human Rights  YEM CVL
SAM for Rights and Liberties | SAM Organization for Rights and Liberties  YEM CVL
Abductees' Mothers Association | Mothers of Abductees Association  YEM CVL
Sana'a Center for Strategic Studies | Sana'a Center  YEM CVL EDU
Yemeni Journalists Syndicate | Yemen Journalists' Syndicate  YEM JRN LAB
Central Bank of Yemen | Yemen's Central Bank  YEM GOV
Yemenia | Yemenia Airways | Yemen Airways  YEM BUS
Yemen LNG  YEM BUS
PetroMasila  YEM BUS
Al-Ayyam newspaper | Al Ayyam daily of Aden  YEM JRN
Aden al-Ghad  YEM JRN
Yemen Times  YEM JRN
Yemen Observer  YEM JRN
Al-Masdar Online  YEM JRN
Belqees TV | Belqis TV  YEM JRN
Suhail TV  YEM JRN
Aden Independent Channel | AIC TV  YEM JRN
South24 | South24 Center  YEM JRN EDU
26 September newspaper | September 26 newspaper | September Net  YEM JRN
Masam | Project Masam  YEM CVL
Sons of Yemen League | League of the Sons of Yemen  YEM PTY
Yemeni Popular Resistance | Popular Resistance of Taiz  YEM PRM
UNMHA | United Nations Mission to Support the Hudaydah Agreement | UN Mission to Support the Hodeidah Agreement  UNO
Stockholm Redeployment Coordination Committee | Redeployment Coordination Committee  UNO
UN Panel of Experts on Yemen  UNO

# --- Oman
Oman News Agency  OMN JRN
Times of Oman ; Oman Observer ; Muscat Daily ; Azamn newspaper | Azamn  OMN JRN
Oman TV  OMN JRN
Majlis Oman | Council of Oman | Omani Shura Council | Majlis al-Shura of Oman | State Council of Oman  OMN LEG
Royal Oman Police  OMN COP
Royal Air Force of Oman ; Royal Navy of Oman ; Royal Army of Oman ; Sultan's Armed Forces ; Royal Guard of Oman  OMN MIL
Maritime Security Centre of Oman | Oman's Maritime Security Centre | Oman Maritime Security Centre  OMN MIL
Omani Internal Security Service | Internal Security Service of Oman  OMN SPY
Petroleum Development Oman | PDO Oman ; OQ Group | Oman Oil Company ; Oman LNG ; Omantel ; Oman Air ; Bank Muscat ; Asyad Group  OMN BUS
Oman Investment Authority | State General Reserve Fund  OMN GOV BUS
Central Bank of Oman  OMN GOV
Popular Front for the Liberation of the Occupied Arabian Gulf | PFLOAG | Dhofar Liberation Front | Popular Front for the Liberation of Oman  OMN REB
Oman Human Rights Commission  OMN GOV
Omani Centre for Human Rights | Omani Association for Human Rights  OMN CVL

# --- United Arab Emirates
WAM news agency | Emirates News Agency  ARE JRN
Khaleej Times  ARE JRN
Gulf News  ARE JRN
Al Ittihad newspaper ; Gulf Today ; Al Khaleej newspaper ; Emarat Al Youm ; Al Bayan newspaper ; Dubai One TV  ARE JRN
Al Ain News ; Erem News  ARE JRN
Federal National Council of the UAE | UAE Federal National Council | Federal National Council  ARE LEG
Federal Supreme Council | UAE Federal Supreme Council  ARE GOV
Supreme Council for Financial and Economic Affairs  ARE GOV
ADNOC | Abu Dhabi National Oil Company | Abu Dhabi National Oil Co  ARE BUS
XRG  ARE BUS
Mubadala | Mubadala Investment Company | Mubadala Development  ARE BUS GOV
Abu Dhabi Investment Authority | ADIA  ARE BUS GOV
ADQ | Abu Dhabi Developmental Holding Company  ARE BUS
International Holding Company  ARE BUS
G42 | Group 42  ARE BUS
MGX fund  ARE BUS
DP World | Dubai Ports World  ARE BUS
AD Ports | AD Ports Group | Abu Dhabi Ports  ARE BUS
Dubai World ; Dubai Holding ; Emaar | Emaar Properties ; Nakheel ; Damac | DAMAC Properties ; Majid Al Futtaim  ARE BUS
Investment Corporation of Dubai  ARE BUS GOV
Etihad Airways ; Emirates airline | Emirates airlines ; flydubai ; Air Arabia  ARE BUS
EDGE Group | Edge defence conglomerate  ARE BUS
Tawazun | Tawazun Council  ARE GOV BUS
Masdar  ARE BUS
Emirates Nuclear Energy Corporation | Emirates Nuclear Energy Company | ENEC  ARE BUS GOV
Taqa | Abu Dhabi National Energy Company  ARE BUS
Dana Gas ; Crescent Petroleum ; Dragon Oil ; Emirates National Oil Company | ENOC ; Borouge ; Emirates Global Aluminium  ARE BUS
First Abu Dhabi Bank ; Emirates NBD ; Abu Dhabi Commercial Bank ; Dubai Islamic Bank ; Mashreq Bank  ARE BUS
Central Bank of the UAE | UAE Central Bank | Central Bank of the United Arab Emirates  ARE GOV
UAE Presidential Guard  ARE MIL
UAE Air Force | United Arab Emirates Air Force  ARE MIL
Dubai Police ; Abu Dhabi Police  ARE COP
UAE State Security | UAE State Security Department ; Signals Intelligence Agency  ARE SPY
al-Islah of the UAE | Reform and Social Guidance Association | Emirati Islah | UAE al-Islah  ARE OPP REL
Emirates Red Crescent | UAE Red Crescent  ARE MED GOV
Muslim Council of Elders ; Forum for Promoting Peace in Muslim Societies  ARE REL
Emirates Policy Center | Emirates Policy Centre ; Trends Research and Advisory ; Emirates Center for Strategic Studies and Research ; Anwar Gargash Diplomatic Academy  ARE EDU
Emirates Detainees Advocacy Centre | Emirates Detainees Advocacy Center  ARE CVL
UAE Space Agency ; Federal Authority for Nuclear Regulation  ARE GOV
DarkMatter  ARE BUS SPY
Black Shield Security  ARE BUS
Dubai Financial Services Authority  ARE GOV

# --- Qatar
Qatar News Agency | QNA news agency  QAT JRN
Al Jazeera English | Al Jazeera Media Network | Al Jazeera Arabic | Al Jazeera America | Al Jazeera Mubasher  QAT JRN
The Peninsula Qatar | Peninsula newspaper of Qatar  QAT JRN
Gulf Times  QAT JRN
Al-Sharq newspaper ; Al-Arab newspaper of Qatar ; Al-Watan newspaper of Qatar  QAT JRN
Al-Araby Al-Jadeed | al-Araby al-Jadid | The New Arab ; Al-Araby TV  QAT JRN
QatarEnergy | Qatar Petroleum | Qatar Energy  QAT BUS
RasGas ; Qatargas ; QatarEnergy LNG  QAT BUS
Qatar Investment Authority | QIA sovereign fund  QAT BUS GOV
Qatari Diar ; Katara Hospitality ; Ooredoo ; Qatar National Bank ; Nebras Power ; UCC Holding ; Qatar Sports Investments  QAT BUS
Qatar Airways  QAT BUS
Qatar Charity  QAT CVL
Qatar Red Crescent | Qatari Red Crescent  QAT MED CVL
Qatar Foundation  QAT EDU CVL
Qatar Fund for Development  QAT GOV
Qatari Shura Council | Qatar's Shura Council  QAT LEG
Amiri Diwan of Qatar | Qatari Amiri Diwan | Qatar's Emiri Diwan  QAT GOV
Lekhwiya | Qatar's Internal Security Force  QAT COP MIL
Qatari Emiri Guard ; Qatar Emiri Air Force | Qatari Emiri Air Force | Qatar Amiri Air Force  QAT MIL
Qatar State Security | Qatari State Security Bureau | Qatar's State Security Bureau  QAT SPY
Supreme Committee for Delivery and Legacy | Supreme Committee for Delivery & Legacy  QAT GOV
beIN Media Group | beIN Sports  QAT JRN BUS
Qatar Central Bank  QAT GOV
National Human Rights Committee of Qatar | Qatar's National Human Rights Committee | Qatari National Human Rights Committee  QAT GOV CVL
Doha Centre for Media Freedom | Doha Center for Media Freedom  QAT CVL
Education Above All  QAT CVL

# --- Bahrain
Bahrain News Agency  BHR JRN
Al-Wefaq | Wefaq | al-Wefaq National Islamic Society | al Wefaq party | Wefaq National Islamic Society | Islamic National Accord Association | Wifaq  BHR PTY OPP  group=WEF
Waad party | Waad society | National Democratic Action Society  BHR PTY OPP
Islamic Action Society of Bahrain | Amal Islamic Action Society | Islamic Action Society  BHR PTY OPP
Haq Movement | Haq movement of Bahrain | Haq Movement for Liberty and Democracy  BHR OPP
Wafa Islamic Party of Bahrain | al-Wafa Islamic Party | Wafa Islamic Movement  BHR OPP
Bahrain Freedom Movement | Bahrain Islamic Freedom Movement  BHR OPP
February 14 Youth Coalition | Coalition of February 14 Youth | February 14 Coalition | 14 February Youth Coalition | February 14 movement | Youth Coalition of 14 February  BHR OPP
al-Ashtar Brigades | Saraya al-Ashtar | Ashtar Brigades | Al-Ashtar Brigade  BHR REB  group=ASH
Saraya al-Mukhtar | al-Mukhtar Brigades | Mukhtar Brigades  BHR REB  group=MKH
Islamic Front for the Liberation of Bahrain  BHR REB OPP
Al-Menbar Islamic Society | al-Menbar National Islamic Society | Al Minbar Islamic Society  BHR PTY
Al-Asalah Islamic Society | al-Asala Islamic Society | Asalah Islamic Society  BHR PTY
National Unity Gathering | Gathering of National Unity | National Unity Assembly of Bahrain | The National Unity Gathering  BHR PTY
Al-Minbar Progressive Democratic Society | Democratic Progressive Tribune  BHR PTY OPP
Bahrain Defence Force | Bahrain Defense Force  BHR MIL
Bahrain National Guard | Bahraini National Guard  BHR MIL
Bahrain National Security Agency | Bahrain's National Security Agency | National Security Agency of Bahrain  BHR SPY
Bahrain Centre for Human Rights | Bahrain Center for Human Rights  BHR CVL
Bahrain Institute for Rights and Democracy | Bahrain Institute for Rights & Democracy  BHR CVL
Bahrain Youth Society for Human Rights ; Bahrain Human Rights Society ; Bahrain Human Rights Watch Society ; Americans for Democracy and Human Rights in Bahrain ; Salam for Democracy and Human Rights | SALAM DHR  BHR CVL
Bahrain Independent Commission of Inquiry | BICI  BHR GOV JUD
Islamic Ulama Council | Ulama Council of Bahrain | Islamic Ulema Council  BHR REL OPP
Al-Wasat newspaper | Al Wasat newspaper of Bahrain  BHR JRN OPP
Gulf Daily News ; Al-Ayam newspaper ; Akhbar Al Khaleej  BHR JRN
Bapco | Bahrain Petroleum Company | Bapco Energies ; Aluminium Bahrain | Aluminum Bahrain ; Gulf Air ; Mumtalakat | Bahrain Mumtalakat ; Batelco ; Investcorp  BHR BUS
Central Bank of Bahrain  BHR GOV
General Federation of Bahrain Trade Unions | GFBTU  BHR LAB
Combined Maritime Forces ; International Maritime Security Construct ; Operation Prosperity Guardian  IGO MIL

# --- Kuwait
Kuwait News Agency | KUNA  KWT JRN
Al-Qabas ; Kuwait Times ; Arab Times of Kuwait | Arab Times ; Al-Jarida ; Al-Anba newspaper ; Al-Rai newspaper | Al Rai TV ; Al-Watan newspaper of Kuwait  KWT JRN
Kuwait Petroleum Corporation | Kuwait Petroleum Corp | Kuwait Petroleum  KWT BUS
Kuwait National Petroleum Company | KNPC ; Kuwait Oil Company ; Kuwait Foreign Petroleum Exploration Company | KUFPEC ; Petrochemical Industries Company ; Kuwait Oil Tanker Company ; Kuwait Airways ; Zain telecom | Zain Group ; Kuwait Finance House ; National Bank of Kuwait ; Agility logistics | Agility Public Warehousing  KWT BUS
Kuwait Investment Authority | Kuwait Investment Office  KWT BUS GOV
Kuwait Fund for Arab Economic Development | Kuwait Fund  KWT GOV
Kuwaiti National Guard | Kuwait National Guard  KWT MIL
Kuwaiti National Assembly | Kuwait's National Assembly | National Assembly of Kuwait | Majlis al-Umma of Kuwait  KWT LEG
Islamic Constitutional Movement  KWT PTY REL
National Islamic Alliance of Kuwait ; Popular Action Bloc | Popular Action Movement of Kuwait ; Kuwait Democratic Forum | Kuwaiti Democratic Forum ; Islamic Salafi Alliance | Islamic Salafi Gathering ; Umma Party of Kuwait ; National Democratic Alliance of Kuwait ; Justice and Peace Alliance of Kuwait  KWT PTY
Central Bank of Kuwait  KWT GOV
Amiri Diwan of Kuwait | Kuwait's Amiri Diwan | Kuwaiti Amiri Diwan  KWT GOV
Kuwait Red Crescent | Kuwait Red Crescent Society  KWT MED CVL
International Islamic Charitable Organization ; Revival of Islamic Heritage Society  KWT CVL REL
Peninsula Lions  KWT REB
Kuwait Trade Union Federation  KWT LAB
Kuwait Human Rights Society  KWT CVL

# --- Gulf and regional organisations
Peninsula Shield Force | Peninsula Shield | Gulf Peninsula Shield Force | GCC Peninsula Shield  IGO MIL
Economic Cooperation Organization | Economic Co-operation Organization | Economic Cooperation Organisation  IGO
Organization of Turkic States | Organisation of Turkic States | Turkic Council | Cooperation Council of Turkic-Speaking States  IGO
TURKSOY | International Organization of Turkic Culture ; Turkic Academy ; TURKPA  IGO
Conference on Interaction and Confidence-Building Measures in Asia | CICA  IGO
SCO Regional Anti-Terrorist Structure | Regional Anti-Terrorist Structure  IGO SPY
D-8 Organization for Economic Cooperation | Developing-8 | D-8 group of Muslim nations | Developing Eight  IGO
Gas Exporting Countries Forum | GECF  IGO
Organization of Arab Petroleum Exporting Countries | OAPEC  IGO
International Renewable Energy Agency | IRENA  IGO
ICESCO | ISESCO | Islamic World Educational, Scientific and Cultural Organization | Islamic Educational, Scientific and Cultural Organization  IGO EDU
International Islamic Fiqh Academy  IGO REL
Parliamentary Union of the OIC Member States | Parliamentary Union of OIC Member States  IGO LEG
Independent Permanent Human Rights Commission  IGO CVL
International Fund for Saving the Aral Sea ; Central Asian Cooperation Organization ; Central Asian Union  IGO
OPEC Fund for International Development | OPEC Fund  IGO
Arab Monetary Fund ; Arab Fund for Economic and Social Development  IGO
Digital Cooperation Organization  IGO
CENTO | Central Treaty Organization | Baghdad Pact  IGO MIL

# --- Iran: armed forces, security
Artesh | Islamic Republic of Iran Army | Iran's Artesh  IRN MIL
IRGC Navy | IRGCN | Revolutionary Guards Navy | Revolutionary Guard Navy | Iranian Revolutionary Guard Navy  IRN MIL
IRGC Aerospace Force | Revolutionary Guards Aerospace Force | Revolutionary Guard's aerospace division | IRGC Aerospace Division  IRN MIL
IRGC Ground Forces | IRGC Ground Force | Revolutionary Guards Ground Forces  IRN MIL
IRGC Intelligence Organization | IRGC Intelligence Organisation | IRGC Intelligence | Revolutionary Guards Intelligence Organization  IRN SPY MIL
Khatam al-Anbiya Central Headquarters | Khatam al-Anbiya Headquarters | Khatam ol-Anbiya headquarters  IRN MIL
Khatam al-Anbiya | Khatam al-Anbia | Khatam-ol-Anbia | Khatam al-Anbiya Construction Headquarters  IRN BUS MIL
Islamic Republic of Iran Navy ; Islamic Republic of Iran Air Force | IRIAF  IRN MIL
Armed Forces General Staff of Iran | General Staff of the Iranian Armed Forces | Iranian Armed Forces General Staff  IRN MIL
MOIS | Ministry of Intelligence and Security of Iran | VEVAK | Iran's Ministry of Intelligence and Security | Iranian Ministry of Intelligence and Security  IRN SPY
FARAJA | NAJA police command | Law Enforcement Command of Iran | Iran's Law Enforcement Command | Iranian Law Enforcement Forces  IRN COP
FATA police | Iran's cyber police FATA | FATA cyber police  IRN COP
Sarallah Headquarters | Sarallah base  IRN MIL
Unit 840 of the Quds Force | Unit 840 | Unit 190 of the Quds Force  IRN MIL SPY
SAVAK  IRN SPY ..1979-02
Ansar-e Hezbollah | Ansar Hezbollah vigilantes | Ansar-i Hizbullah  IRN PRM  group=AEH
Charming Kitten | APT35 | APT42 | Mint Sandstorm ; MuddyWater ; APT33 ; CyberAv3ngers | Cyber Av3ngers ; Iranian Cyber Army  IRN SPY CRM
Passive Defense Organization | Passive Defence Organisation of Iran | Iran's Passive Defense Organization | Passive Defense Organization of Iran  IRN MIL
Organization of Defensive Innovation and Research | SPND  IRN MIL EDU
Shahid Hemmat Industrial Group ; Aerospace Industries Organization of Iran ; Iran Electronics Industries ; Iran Aircraft Manufacturing Industries | HESA  IRN BUS MIL
Defense Industries Organization of Iran | Defence Industries Organisation of Iran  IRN BUS MIL

# --- Iran: state, courts, foundations, companies
Office of the Supreme Leader | Supreme Leader's Office | Beit-e Rahbari  IRN GOV REL
Islamic Consultative Assembly | Iranian Majlis | Iranian Majles  IRN LEG
Special Clerical Court | Special Court for the Clergy | Special Court of Clergy  IRN JUD REL
Islamic Revolutionary Court | Iranian Revolutionary Court | Tehran Revolutionary Court | Tehran's Revolutionary Court | Islamic Revolutionary Court of Tehran  IRN JUD
Supreme Council of Cultural Revolution | Supreme Council of the Cultural Revolution  IRN GOV
Supreme Cyberspace Council | Supreme Council of Cyberspace | Supreme Council for Cyberspace  IRN GOV
Strategic Council on Foreign Relations  IRN GOV
Iran's High Council for Human Rights | High Council for Human Rights of Iran | Iranian High Council for Human Rights | Iran Human Rights Headquarters  IRN GOV JUD
Central Bank of Iran | Central Bank of the Islamic Republic of Iran  IRN GOV
Iranian Space Agency | Iran Space Agency  IRN GOV
Iranian Red Crescent | Iranian Red Crescent Society | Iran's Red Crescent | Iran's Red Crescent Society  IRN MED
Setad | EIKO | Execution of Imam Khomeini's Order | Headquarters for Executing the Order of the Imam  IRN BUS GOV
Astan Quds Razavi | Astan-e Quds Razavi | Astan Qods Razavi  IRN REL BUS
Mostazafan Foundation | Bonyad Mostazafan | Bonyad-e Mostazafan | Foundation of the Oppressed | Bonyad Mostazafan va Janbazan | Mostazafan Foundation of Islamic Revolution  IRN BUS GOV
Martyrs Foundation of Iran | Bonyad Shahid | Foundation of Martyrs and Veterans Affairs  IRN GOV CVL
Imam Khomeini Relief Committee | Imam Khomeini Relief Foundation  IRN CVL GOV
15 Khordad Foundation | 15th Khordad Foundation | Khordad Foundation  IRN REL
National Iranian Tanker Company | NITC ; Islamic Republic of Iran Shipping Lines | IRISL ; Iran Air ; Mahan Air ; National Iranian Gas Company | NIGC ; Petropars ; Iran Khodro ; SAIPA ; Pars Oil and Gas Company ; National Iranian Oil Products Distribution Company ; National Petrochemical Company of Iran | Persian Gulf Petrochemical Industries ; Naftiran Intertrade Company | NICO trading arm  IRN BUS
Bank Melli | Bank Melli Iran ; Bank Saderat | Bank Saderat Iran ; Bank Sepah ; Bank Mellat ; Bank Tejarat ; Ansar Bank ; Export Development Bank of Iran ; Ayandeh Bank ; Bank Pasargad  IRN BUS
Tehran Stock Exchange  IRN BUS
Iran Chamber of Commerce | Iran's Chamber of Commerce  IRN BUS
Islamic Development Organization of Iran | Islamic Propagation Organization | Islamic Development Organisation of Iran  IRN REL GOV
World Forum for Proximity of Islamic Schools of Thought ; Ahl al-Bayt World Assembly | Ahlul Bayt World Assembly  IRN REL
Al-Mustafa International University  IRN EDU REL
Qom Seminary ; Qom Seminary Teachers Society | Society of Seminary Teachers of Qom | Association of Qom Seminary Teachers  IRN REL
Iran's Planning and Budget Organization | Plan and Budget Organization of Iran | Planning and Budget Organisation of Iran  IRN GOV
State Prisons Organization of Iran | Iran's Prisons Organization | Iran Prisons Organization  IRN JUD COP
Iran Nuclear Regulatory Authority  IRN GOV

# --- Iran: media
IRIB | Islamic Republic of Iran Broadcasting | Seda va Sima ; IRINN | Islamic Republic of Iran News Network ; Al-Alam | Al Alam television | al-Alam TV ; HispanTV | Hispan TV ; ILNA | Iranian Labour News Agency | Iranian Labor News Agency ; Young Journalists Club | YJC ; SNN news agency | Student News Network ; Mizan news agency | Mizan Online ; Shana news agency ; ISNA news agency | Iranian Students' News Agency ; Islamic Republic News Agency ; Tasnim news agency ; ICANA ; IQNA ; Defapress ; Sepah News ; Nournews | Nour News | Nournews agency  IRN JRN
Kayhan | Kayhan newspaper ; Ettelaat ; Shargh daily | Shargh newspaper | Shargh ; Etemad newspaper | Etemad daily ; Jomhouri Eslami | Jomhuri-ye Eslami | Jomhouri-e Eslami ; Hamshahri ; Jam-e Jam newspaper | Jam-e-Jam ; Iran daily newspaper | Iran newspaper ; Tehran Times ; Javan newspaper | Javan daily ; Vatan-e Emrooz | Vatan-e Emrouz ; Ham-Mihan | Hammihan ; Donya-e-Eqtesad | Donya-ye Eqtesad ; Tabnak ; Mashregh News ; Entekhab news site ; Khabar Online | KhabarOnline ; Jamaran news site ; Resalat newspaper ; Arman newspaper | Arman daily ; Ghanoon newspaper ; Sazandegi newspaper ; Jahan-e Sanat ; Siasat-e Rooz ; Financial Tribune ; Iran Daily ; Kayhan International ; Asr-e Iran | Asriran ; Fararu ; Rouydad24 ; Eghtesad News ; Etemad-e Melli newspaper ; Salam newspaper ; Jameah newspaper ; Neshat newspaper ; Norooz newspaper ; Aftab-e Yazd ; Yas-e No  IRN JRN
Manoto | Manoto TV ; IranWire | Iran Wire ; Kayhan London ; Radio Zamaneh ; Kaleme | Kalame website | Kaleme website ; Saham News | Sahamnews ; Rooz Online ; Amad News | AmadNews ; Jaras website ; Norooz website ; Simay Azadi  IRN JRN OPP
Radio Farda ; VOA Persian  USA JRN

# --- Iran: parties, opposition, minorities, unions
Combatant Clergy Association | Association of Militant Clergy | Militant Clergy Association | Society of Combatant Clergy  IRN REL PTY
Association of Combatant Clerics | Assembly of Combatant Clerics | Militant Clerics Society | Militant Clerics League | Association of Combatant Clergymen  IRN REL PTY
Islamic Coalition Party | Motalefeh | Islamic Coalition Society | Motalefeh Party | Motalefe-ye Eslami  IRN PTY
Islamic Iran Participation Front | Mosharekat Party | Mosharekat | Participation Front of Iran  IRN PTY GOV 1998..2005-07  IRN PTY OPP 2005-08..
Mujahedin of the Islamic Revolution Organization | Mojahedin of the Islamic Revolution Organization | Mujahideen of the Islamic Revolution  IRN PTY OPP
National Trust Party of Iran | Etemad-e Melli Party | Etemad Melli Party  IRN PTY OPP
Executives of Construction | Executives of Construction Party | Servants of Construction | Kargozaran | Kargozaran-e Sazandegi  IRN PTY
Union of Islamic Iran People Party | Union of Islamic Iran People | Union of Islamic Iranian People Party | Ettehad-e Mellat  IRN PTY
Nedaye Iranian | NEDA Party  IRN PTY
Moderation and Development Party  IRN PTY
Front of Islamic Revolution Stability | Paydari Front | Steadfastness Front | Stability Front of Iran | Front of Stability of Islamic Revolution | Endurance Front | Jebhe-ye Paydari | Paydari  IRN PTY
Abadgaran | Alliance of Builders of Islamic Iran | Developers of Islamic Iran  IRN PTY
Popular Front of Islamic Revolution Forces | JAMNA ; United Front of Principlists ; Islamic Society of Engineers  IRN PTY
Iran's Reform Front | Reform Front of Iran | Reformist Front of Iran | Iran Reform Front | Iranian Reform Front ; Second of Khordad Front | 2nd of Khordad Front | May 23 Front  IRN PTY OPP
Green Movement of Iran | Iranian Green Movement | Green Path of Hope | Iran's Green Movement  IRN OPP
Freedom Movement of Iran | Iran Freedom Movement | Nehzat-e Azadi | Nezhat-e Azadi  IRN OPP PTY
National Front of Iran | Iran National Front | Iranian National Front | Jebhe Melli ; Melli-Mazhabi  IRN OPP PTY
Tudeh Party | Tudeh | Tudeh Party of Iran  IRN OPP PTY
Organization of Iranian People's Fedaian | Fedaian-e Khalq | Fadaiyan-e Khalq | People's Fedai Guerrillas ; Worker-communist Party of Iran ; Communist Party of Iran ; Forghan  IRN OPP REB
Islamic Republican Party  IRN PTY GOV 1979..1987
Office for Strengthening Unity | Office for the Consolidation of Unity | Office to Foster Unity | Office to Consolidate Unity | Daftar-e Tahkim-e Vahdat | Daftar Tahkim Vahdat | Tahkim-e Vahdat  IRN CVL EDU OPP
Defenders of Human Rights Center | Defenders of Human Rights Centre | Center for Defenders of Human Rights | Human Rights Defenders Center of Iran | Centre for Human Rights Defenders  IRN CVL
HRANA | Human Rights Activists News Agency | Human Rights Activists in Iran  IRN CVL JRN
Center for Human Rights in Iran | Centre for Human Rights in Iran | International Campaign for Human Rights in Iran ; Abdorrahman Boroumand Center | Abdorrahman Boroumand Foundation | Abdorrahman Boroumand Center for Human Rights in Iran ; One Million Signatures Campaign | One Million Signatures ; Mothers of Laleh | Mourning Mothers of Iran | Mothers of Laleh Park | Mourning Mothers of Laleh Park ; Kurdistan Human Rights Network ; Haalvsh | Haalvsh news site | Baluch Activists Campaign ; Human Rights Organization of Kurdistan ; Iran Human Rights Documentation Center ; Committee of Human Rights Reporters ; Association of Families of Flight PS752 Victims | Association of Families of Victims of Flight PS752 ; Iranian Writers' Association  IRN CVL
PDKI | KDP-I | Democratic Party of Iranian Kurdistan | Kurdish Democratic Party of Iran | Kurdistan Democratic Party-Iran | Iranian Kurdistan Democratic Party  IRN REB  group=KDI
Komala Party | Komala Party of Iranian Kurdistan | Komala Party of Kurdistan | Komalah | Komala-CPI | Kurdistan Organization of the Communist Party of Iran | Komala of the Toilers of Kurdistan  IRN REB  group=KOM
Kurdistan Freedom Party of Iran | Parti Azadi Kurdistan | Kurdistan Freedom Party  IRN REB  group=KFP
Organization of Iranian Kurdistan Struggle | Khabat Organization of Iranian Kurdistan  IRN REB
East Kurdistan Units | YRK | Eastern Kurdistan Units | Free and Democratic Society of Eastern Kurdistan | KODAR  IRN REB  group=PJA
Arab Struggle Movement for the Liberation of Ahwaz | ASMLA | Arab Struggle Movement for the Liberation of Ahvaz | Arab Struggle Movement for Liberation of Al-Ahwaz | al-Ahvaziya | Al-Ahwazia  IRN REB  group=ASM
Ahwaz National Resistance | Ahvaz National Resistance | Patriotic Arab Democratic Movement in Ahwaz  IRN REB
Democratic Revolutionary Front for the Liberation of Arabistan | Ahwaz Liberation Organization  IRN REB
Ansar al-Furqan | Harakat Ansar Iran | Harakat al-Ansar Iran | Ansar al-Furqan Iran  IRN REB  group=ANF
People's Fighters Front | Mobarizoun Popular Front | Jebhe-ye Mobarezin-e Mardomi  IRN REB
National Liberation Army of Iran  IRN REB  group=MEK
Kingdom Assembly of Iran | Tondar | Iranian Kingdom Assembly  IRN REB OPP
Edalat-e Ali | Edaalate Ali ; Black Reward  IRN OPP
Predatory Sparrow | Gonjeshke Darande | Gonjeshk-e Darande  IMG CRM
Syndicate of Workers of Tehran and Suburbs Bus Company | Tehran bus workers' union | Tehran bus drivers' union | Vahed syndicate ; Haft Tappeh Sugarcane Workers' Syndicate | Haft Tappeh Sugar Cane Workers Syndicate ; Free Union of Workers in Iran | Free Union of Iranian Workers ; Coordinating Council of Iranian Teachers' Trade Associations | Coordinating Council of Iranian Teachers | Coordination Council of Iranian Teachers' Trade Associations | Iranian Teachers' Trade Association | Coordinating Council of Teachers' Trade Associations ; Workers' House of Iran | Khaneh Kargar | Workers House  IRN LAB
Association of Iranian Journalists | Tehran Province Journalists' Association  IRN LAB JRN
National Iranian American Council | NIAC  USA CVL

# --- Turkey: state, army, courts, companies
Turkish Armed Forces | TSK ; Turkish General Staff | Turkey's General Staff ; Turkish Land Forces ; Turkish Naval Forces ; Turkish Air Force  TUR MIL
Jandarma | Gendarmerie General Command | Turkish Gendarmerie | Gendarmerie Command of Turkey ; Turkish Coast Guard Command  TUR COP MIL
JITEM | Gendarmerie Intelligence and Counter-Terrorism  TUR SPY MIL
General Directorate of Security of Turkey | Turkish National Police | Turkey's General Directorate of Security  TUR COP
MGK | National Security Council of Turkey | Turkish National Security Council | Turkey's National Security Council  TUR GOV MIL
Directorate of Communications of Turkey | Turkish Communications Directorate | Turkey's Communications Directorate | Presidential Communications Directorate | Turkish Presidency's Communications Directorate  TUR GOV
Presidency of Defence Industries | Presidency of Defense Industries | Defence Industry Agency | Undersecretariat for Defence Industries | Secretariat of Defence Industries  TUR GOV BUS
AFAD | Disaster and Emergency Management Authority | Disaster and Emergency Management Presidency | Turkey's Disaster and Emergency Management Presidency  TUR GOV
TIKA | Turkish Cooperation and Coordination Agency | Turkish International Cooperation Agency ; Yunus Emre Institute ; Maarif Foundation | Turkish Maarif Foundation ; Presidency for Turks Abroad and Related Communities  TUR GOV
Turkish Red Crescent | Kızılay | Kizilay  TUR MED
YSK | Supreme Election Council | Supreme Electoral Council | Supreme Election Board | High Election Board | Supreme Electoral Board | Supreme Board of Elections | High Electoral Board | Turkey's High Election Board  TUR JUD GOV
Yargitay | Turkish Court of Cassation | Turkey's Court of Cassation | Court of Cassation of Turkey | Supreme Court of Appeals of Turkey ; Danistay | Turkish Council of State | Turkey's Council of State | Council of State of Turkey ; HSYK | Council of Judges and Prosecutors | High Council of Judges and Prosecutors | Supreme Board of Judges and Prosecutors | Board of Judges and Prosecutors of Turkey ; YARSAV | Judges and Prosecutors Association of Turkey ; Turkish Constitutional Court | Turkey's Constitutional Court | Constitutional Court of Turkey  TUR JUD
RTUK | Radio and Television Supreme Council | Supreme Board of Radio and Television | Radio and Television High Council ; BDDK | Banking Regulation and Supervision Agency | BRSA ; TMSF | Savings Deposit Insurance Fund | Savings and Deposit Insurance Fund ; Turkish Statistical Institute | Turkstat | TUIK ; Council of Higher Education of Turkey | Turkey's Higher Education Board | Turkish Higher Education Board | Higher Education Board of Turkey | Higher Education Council of Turkey ; Capital Markets Board of Turkey ; Turkey Wealth Fund | Turkish Wealth Fund ; EPDK | Energy Market Regulatory Authority of Turkey ; Information and Communication Technologies Authority of Turkey ; Supreme Military Council of Turkey | Turkey's Supreme Military Council | Turkish Supreme Military Council ; MASAK | Financial Crimes Investigation Board  TUR GOV
Central Bank of the Republic of Turkey | Central Bank of Turkey | Turkish Central Bank | CBRT | Central Bank of the Republic of Türkiye | Turkey's Central Bank  TUR GOV
Halkbank | Turkiye Halk Bankasi | Halkbank of Turkey ; Ziraat Bank | Ziraat Bankasi ; VakifBank ; Is Bankasi | Isbank ; Garanti Bank | Garanti BBVA ; Akbank ; Yapi Kredi ; Bank Asya ; Denizbank ; Turkish Petroleum Corporation | TPAO | Turkish Petroleum Corp | Turkish Petroleum ; BOTAS ; Tupras ; Turkish Airlines | THY ; Pegasus Airlines ; Turkcell ; Turk Telekom ; Koc Holding ; Sabanci Holding ; Dogan Holding | Dogan Media Group | Dogan Media ; Demiroren Holding | Demiroren Group ; Koza Ipek Holding | Koza-Ipek ; Kalyon Holding | Kalyon Group ; Cengiz Holding ; Limak Holding | Limak ; OYAK ; Zorlu Holding ; Karadeniz Holding | Karpowership ; Boydak Holding ; Borsa Istanbul | Istanbul Stock Exchange ; Togg  TUR BUS
TUSAS | Turkish Aerospace Industries | Turkish Aerospace ; Aselsan ; Roketsan ; Havelsan ; BMC Otomotiv ; FNSS ; MKE | Mechanical and Chemical Industry Corporation ; Otokar ; Nurol Makina  TUR BUS MIL
SADAT International Defense Consultancy | SADAT  TUR BUS PRM
TUSIAD | Turkish Industry and Business Association | Turkish Industrialists' and Businessmen's Association ; MUSIAD | Independent Industrialists and Businessmen's Association ; TOBB | Union of Chambers and Commodity Exchanges of Turkey ; TUSKON ; DEIK | Foreign Economic Relations Board ; Turkish Exporters Assembly  TUR BUS
Confederation of Progressive Trade Unions | Confederation of Progressive Trade Unions of Turkey | Confederation of Revolutionary Trade Unions | DISK union ; Turk-Is | Confederation of Turkish Trade Unions ; Hak-Is | Hak-Is Confederation ; KESK | Confederation of Public Employees' Trade Unions | Confederation of Public Workers' Unions ; Memur-Sen ; Egitim-Sen ; Turk Metal ; Birlesik Metal-Is ; Kamu-Sen | Turkiye Kamu-Sen ; BIRTEK-SEN ; Tekgida-Is  TUR LAB
TMMOB | Union of Chambers of Turkish Engineers and Architects | Union of Chambers of Engineers and Architects  TUR CVL LAB
Turkish Medical Association | Turkish Medical Union | Turkish Doctors' Union  TUR CVL MED
Union of Turkish Bar Associations | Turkish Bar Association | Turkish Bar Associations Union ; Istanbul Bar Association ; Diyarbakir Bar Association ; Ankara Bar Association  TUR CVL JUD
Human Rights Association of Turkey | Turkey's Human Rights Association | IHD | Human Rights Association of Türkiye ; Human Rights Foundation of Turkey | TIHV ; MAZLUMDER ; Saturday Mothers ; Mor Cati ; We Will Stop Femicides Platform | We Will Stop Femicide Platform | We Will Stop Femicide ; Academics for Peace ; Taksim Solidarity | Taksim Solidarity Platform | Taksim Platform ; Citizens' Assembly of Turkey | Helsinki Citizens' Assembly of Turkey ; Anadolu Kultur ; Vote and Beyond | Oy ve Otesi ; MLSA | Media and Law Studies Association ; Kaos GL ; Lambdaistanbul ; IHH | IHH Humanitarian Relief Foundation | Humanitarian Relief Foundation | Insani Yardim Vakfi | Foundation for Human Rights and Freedoms and Humanitarian Relief | IHH Humanitarian Aid Foundation ; Kimse Yok Mu ; TUGVA | TURGEV ; Journalists and Writers Foundation ; Ataturkist Thought Association | Ataturk Thought Association ; Hrant Dink Foundation ; Progressive Lawyers Association | Contemporary Lawyers' Association ; Ahbap  TUR CVL
SETA Foundation ; TEPAV ; TESEV  TUR EDU
Ecumenical Patriarchate | Ecumenical Patriarchate of Constantinople | Patriarchate of Constantinople | Greek Orthodox Patriarchate of Istanbul ; Armenian Patriarchate of Istanbul | Armenian Patriarchate of Constantinople ; Menzil order | Menzil community ; Ismailaga community | Ismailaga ; Suleymancilar | Suleymanci ; Nurcu movement | Nurcular | Nur movement ; Cem Foundation | Alevi-Bektashi Federation  TUR REL

# --- Turkey: media
TRT World ; TRT Haber ; TRT Kurdi ; Cumhuriyet ; Sozcu ; Zaman newspaper | Zaman daily ; Today's Zaman ; Cihan news agency ; Sabah newspaper | Sabah daily ; Milliyet ; Yeni Safak ; Yeni Akit ; Radikal newspaper | Radikal daily ; Taraf newspaper | Taraf daily ; BirGun ; Evrensel ; Ozgur Gundem ; Ozgur Gelecek ; Bianet ; Halk TV ; CNN Turk ; Haberturk ; Turkish broadcaster NTV ; Tele1 ; Dogan News Agency ; Demiroren News Agency | DHA ; Ihlas News Agency ; ANKA news agency ; Medyascope ; Bugun newspaper ; Kanalturk ; Turkiye newspaper ; Karar newspaper ; Hurriyet Daily News | Turkish Daily News ; Turkish Minute ; Ahval | Ahval News ; Duvar English | Gazete Duvar ; Aksam newspaper ; Posta newspaper ; Fox TV Turkey ; Show TV ; A Haber ; Agos newspaper | Agos ; KRT TV ; OdaTV | Oda TV ; Samanyolu TV | Samanyolu ; IMC TV ; Ulusal Kanal ; Aydinlik newspaper | Aydinlik  TUR JRN
ANF news agency | Firat News Agency | Firat news ; Mesopotamia Agency | Mezopotamya Agency | Mezopotamya news agency ; JinNews | Jinha ; Dicle News Agency ; Sterk TV ; MED TV ; Azadiya Welat  TUR JRN OPP

# --- Turkey: parties and alliances
ANAP | Motherland Party | Anavatan Party  TUR PTY GOV 1983-12..1991-11  TUR PTY OPP 1991-12..1997-06  TUR PTY GOV 1997-07..2002-11  TUR PTY 2002-12..
True Path Party | DYP  TUR PTY GOV 1991-11..1997-06  TUR PTY OPP 1997-07..2007
Social Democratic Populist Party | Social Democrat Populist Party | SHP  TUR PTY OPP ..1991-11-19  TUR PTY GOV 1991-11-20..1995-02
Democratic Left Party of Turkey | Turkey's Democratic Left Party | Turkish Democratic Left Party | Democratic Left Party  TUR PTY OPP ..1997-06-29  TUR PTY GOV 1997-06-30..2002-11-18  TUR PTY OPP 2002-11-19..
Welfare Party | Refah Party | Refah | Welfare Party of Turkey  TUR PTY OPP ..1996-06-27  TUR PTY GOV 1996-06-28..1997-06-30  TUR PTY OPP 1997-07-01..1998-02
Virtue Party | Fazilet Party  TUR PTY OPP 1997-12..2001-06
Felicity Party | Saadet Party | Saadet  TUR PTY OPP
New Welfare Party | Yeniden Refah Party | Yeniden Refah  TUR PTY
DEVA Party | Democracy and Progress Party  TUR PTY OPP
Future Party of Turkey | Gelecek Party | Gelecek Partisi  TUR PTY OPP
Democrat Party of Turkey | Turkey's Democrat Party  TUR PTY OPP
Victory Party of Turkey | Zafer Party | Zafer Partisi  TUR PTY OPP
Homeland Party of Turkey | Memleket Party  TUR PTY OPP
Patriotic Party of Turkey | Vatan Party  TUR PTY
Great Unity Party | Great Union Party | BBP | Grand Unity Party  TUR PTY
HUDA-PAR | Free Cause Party  TUR PTY
Workers' Party of Turkey | Turkish Workers' Party | Turkey Workers' Party  TUR PTY OPP
Communist Party of Turkey | Turkish Communist Party ; EMEP | Labour Party of Turkey ; Socialist Party of the Oppressed ; Freedom and Solidarity Party ; SOL Party ; Left Party of Turkey  TUR PTY OPP
Young Party of Turkey | Genc Party | Genc Parti  TUR PTY
New Turkey Party ; HAS Party | People's Voice Party  TUR PTY
Anahtar Party | Anahtar Partisi  TUR PTY OPP
Nation Alliance of Turkey | Table of Six | Turkish Nation Alliance | Nation Alliance  TUR OPP PTY
People's Alliance of Turkey | Turkish People's Alliance | Cumhur Ittifaki  TUR PTY GOV
Ancestral Alliance | ATA Alliance  TUR PTY
Labour and Freedom Alliance | Labor and Freedom Alliance  TUR OPP PTY
People's Labor Party of Turkey | People's Labour Party of Turkey ; DEP party ; HADEP | People's Democracy Party of Turkey ; DEHAP | Democratic People's Party of Turkey ; DTP | Democratic Society Party ; BDP | Peace and Democracy Party ; DBP | Democratic Regions Party ; Green Left Party | Party of Greens and the Left Future ; Peoples' Equality and Democracy Party | DEM Parti ; Democratic Society Congress | DTK ; Peoples' Democratic Congress | HDK ; Rights and Freedoms Party | HAK-PAR  TUR PTY OPP
Imrali delegation | DEM Party delegation  TUR PTY OPP
Kurdistan National Congress  TUR OPP

# --- Turkey: armed groups, underworld
KCK | Kurdistan Communities Union | Koma Civaken Kurdistan | Union of Communities in Kurdistan | Group of Communities in Kurdistan | Kurdish Communities Union  TUR REB  group=PKK
HPG | Hezen Parastina Gel  TUR REB  group=PKK
YJA-Star | Free Women's Units | YPS-Jin  TUR REB  group=PKK
YDG-H | Patriotic Revolutionary Youth Movement  TUR REB  group=PKK
ERNK | National Liberation Front of Kurdistan  TUR REB  group=PKK
Peoples' United Revolutionary Movement | HBDH | United Revolutionary Movement of Peoples  TUR REB
MLKP | Marxist-Leninist Communist Party of Turkey | Marxist Leninist Communist Party Turkey  TUR REB  group=MLK
TKP/ML | TIKKO | Communist Party of Turkey/Marxist-Leninist | TKP-ML | Liberation Army of the Workers and Peasants of Turkey  TUR REB  group=TKM
IBDA-C | Great Eastern Islamic Raiders' Front | Islamic Great Eastern Raiders Front  TUR REB  group=IBD
Turkish Hezbollah | Turkish Hizbullah | Kurdish Hizbullah | Kurdish Hezbollah | Hizbullah of Turkey | Turkey's Hizbullah  TUR REB  group=THZ
Grey Wolves | Gray Wolves | Bozkurtlar | Ulku Ocaklari | Idealist Hearths | Idealist Clubs | Grey Wolves hearths  TUR PRM PTY
Village guards of Turkey | Turkish village guards  TUR PRM
Ergenekon | Ergenekon network  TUR CRM OPP
Peace at Home Council | Peace at Home Movement | Yurtta Sulh Konseyi  TUR MIL REB
Children of Fire Initiative | Atesin Cocuklari  TUR REB
Caliphate State of Cologne | Kalifatsstaat  TUR REB REL
Devrimci Karargah | Revolutionary Headquarters of Turkey  TUR REB
Daltons gang | Daltonlar  TUR CRM

# --- Afghanistan
Jamiat-e-Islami | Jamiat-i-Islami | Jamiat-e Islami of Afghanistan | Jamiat-e-Islami Afghanistan | Jamiat Party | Jamiat-i-Islami Afghanistan  AFG PTY  group=JEI
Hezb-e-Wahdat | Hizb-i-Wahdat | Hezb-i-Wahdat | Hezb-e Wahdat Islami | Hizb-e-Wahdat | Hezbe Wahdat | Hizb-i-Wahdat Islami  AFG PTY  group=WAH
Junbish-i-Milli | Junbish | Junbish-e-Milli | Junbesh-e Milli | Jumbesh-e-Milli | Jumbish-i-Milli | Jumbish | National Islamic Movement of Afghanistan | Junbish-i-Milli Islami  AFG PTY PRM  group=JUM
Ittehad-e-Islami | Ittihad-e-Islami | Ittehad-i-Islami | Ittihad-i-Islami | Islamic Dawah Organization of Afghanistan  AFG PTY
Harakat-e-Islami of Afghanistan | Harakat-i-Islami Afghanistan | Harakat-e Islami-ye Afghanistan  AFG PTY
Harakat-i-Inqilab-i-Islami | Harakat-e Inqilab-e Islami  AFG PTY REB
Hezb-e-Islami Gulbuddin | HIG | Hezb-e-Islami Party | Hizb-e-Islami | Hezb-e-Islami Hekmatyar | Hizb-e Islami Gulbuddin | Hezb-i-Islami Gulbuddin  AFG REB ..2016-09-28  AFG PTY 2016-09-29..  group=HIG
Hezb-e-Islami Khalis | Hezb-i-Islami Khalis  AFG REB PTY
Afghan Mellat | Afghan Millat | Afghan Social Democratic Party | Afghan Mellat Party  AFG PTY
National Coalition of Afghanistan | Coalition for Change and Hope  AFG PTY OPP
National Front of Afghanistan | Afghanistan National Front | United National Front of Afghanistan | Afghan United National Front  AFG PTY OPP
Ankara Coalition | Coalition for the Salvation of Afghanistan | High Council of the Coalition for Saving Afghanistan  AFG OPP PTY
Supreme Council of National Resistance for the Salvation of Afghanistan | High Council of National Resistance | National Resistance Council for the Salvation of Afghanistan | National Resistance Council of Afghanistan  AFG OPP
Enlightenment Movement | Junbesh-e Roshnayi | Enlightening Movement of Hazaras | Jonbesh-e Roshnayi | Enlighten Movement  AFG CVL OPP
People's Democratic Party of Afghanistan | PDPA ; Khalq faction | Parcham faction ; Shola-e Javid | Hezb-e Watan  AFG PTY
KhAD | Khadamat-e Aetla'at-e Dawlati | Afghan KHAD  AFG SPY
General Directorate of Intelligence | GDI | Taliban General Directorate of Intelligence | Taliban intelligence directorate | Taliban's General Directorate of Intelligence  AFG SPY 2021-08-15..  group=TAL
Ministry for the Propagation of Virtue and the Prevention of Vice | Ministry of Vice and Virtue | Ministry for Promotion of Virtue and Prevention of Vice | Ministry of Promotion of Virtue and Prevention of Vice | Vice and Virtue Ministry | Taliban vice and virtue ministry | Ministry for the Promotion of Virtue and Prevention of Vice | Ministry of Propagation of Virtue and Prevention of Vice  AFG GOV REL  group=TAL
Islamic Emirate of Afghanistan | Islamic Emirate | Afghan Islamic Emirate  AFG GOV 1996-09-27..2001-12-06  AFG REB 2001-12-07..2021-08-14 *  AFG GOV 2021-08-15..  group=TAL
Quetta Shura | Rahbari Shura | Quetta Shura Taliban  AFG REB  group=TAL
Peshawar Shura ; Miranshah Shura | Miram Shah Shura ; Mashhad Shura  AFG REB  group=TAL
Badri 313 | Badri 313 Battalion | Badri 313 Brigade | Badri Corps | 313 Badri Corps | Badri 313 Unit  AFG REB ..2021-08-14 *  AFG MIL 2021-08-15..  group=TAL
Mullah Dadullah Front | Dadullah Front | Mullah Dadullah Lang Allegiance  AFG REB
Fidai Mahaz | Feday-e-Mahaz | Fidayee Mahaz | Suicide Squad Front | Fidai Mahaz Tahrik-i-Islami  AFG REB
High Council of the Islamic Emirate of Afghanistan | High Council of Afghanistan Islamic Emirate | High Council of the Islamic Emirate  AFG REB
Tora Bora Front | Tora Bora Military Front  AFG REB
Afghanistan Freedom Front | Afghan Freedom Front  AFG REB  group=AFF
Afghanistan Islamic National and Liberation Movement  AFG REB
Afghan Air Force ; Afghan special forces | Afghan commandos  AFG MIL
Afghan Border Police ; Afghan National Civil Order Police | ANCOP ; Afghan Highway Police ; Afghan Public Protection Force | APPF ; Critical Incident Response Unit | CRU 222 | Crisis Response Unit 222  AFG COP
Khost Protection Force | Khost Protection Forces ; Afghan Zero units | Afghan zero units ; Kandahar Strike Force  AFG PRM SPY
Arbakai | Arbaki | Arbakis ; Afghan National Army Territorial Force  AFG PRM
Afghan Independent Election Commission | Independent Election Commission of Afghanistan | Afghanistan's Independent Election Commission ; Afghan Electoral Complaints Commission | Electoral Complaints Commission of Afghanistan | Independent Electoral Complaints Commission of Afghanistan | Afghanistan's Electoral Complaints Commission  AFG GOV
Da Afghanistan Bank | Central Bank of Afghanistan  AFG GOV
Independent Directorate of Local Governance | IDLG ; Afghan National Security Council | National Security Council of Afghanistan ; Afghan Reconciliation Commission | Peace and Reconciliation Commission of Afghanistan ; National Disaster Management Authority of Afghanistan | Afghanistan National Disaster Management Authority | ANDMA ; State Ministry for Peace of Afghanistan  AFG GOV
Kabul Bank | New Kabul Bank ; Ariana Afghan Airlines ; Kam Air ; Safi Airways ; Da Afghanistan Breshna Sherkat | DABS ; Azizi Bank ; Roshan telecom ; Afghan Wireless  AFG BUS
Bakhtar News Agency  AFG JRN GOV
Ariana News | Ariana Television | Ariana TV ; 1TV Afghanistan | 1TV of Afghanistan ; Amu TV ; Afghanistan International | Afghanistan International TV ; Radio Television Afghanistan ; Hasht-e Subh | 8am newspaper of Afghanistan | Hasht-e Subh Daily | 8AM Media ; Etilaatroz | Etilaat Roz | Etilaat-e Roz ; Kabul Now ; Rukhshana Media ; Salaam Watandar ; Killid Group | Radio Killid ; Shamshad TV ; Zhwandoon TV ; Arezo TV ; Kabul News TV ; Zan TV ; Lemar TV ; Moby Group ; Arman-e Melli | Arman-e-Milli ; Radio Begum | Begum TV ; Radio Voice of Sharia | Radio Shariat  AFG JRN
Afghan Islamic Press | Afghan Islamic Press news agency  AFG JRN
Afghan Independent Journalists Association | Afghanistan Independent Journalists Association ; Afghanistan Journalists Center ; Afghan Journalists Safety Committee ; Nai Supporting Open Media  AFG JRN CVL
Revolutionary Association of the Women of Afghanistan | RAWA ; Afghan Women's Network ; Women for Afghan Women ; Transitional Justice Coordination Group ; Integrity Watch Afghanistan | Integrity Watch ; Free and Fair Election Foundation of Afghanistan | Free and Fair Election Foundation | FEFA ; Transparent Election Foundation of Afghanistan ; Rawadari ; Helmand Peace March | People's Peace Movement of Afghanistan | Helmand peace convoy ; Purple Saturdays ; Spontaneous Movement of Afghan Women  AFG CVL
Afghan Red Crescent | Afghan Red Crescent Society | Afghanistan Red Crescent  AFG MED CVL
Afghanistan Analysts Network ; Afghan Institute for Strategic Studies ; Afghanistan Research and Evaluation Unit | AREU ; American University of Afghanistan ; Kabul University  AFG EDU
Ulema Council of Afghanistan | Afghan Ulema Council | Afghanistan's Ulema Council | Council of Ulema of Afghanistan | Afghan Religious Scholars Council  AFG REL
Jamaat al-Dawa al-Quran | Jamaat ud-Dawa al-Quran | Jamaat al-Dawa ila al-Sunnah  AFG REB

# --- Pakistan: state, courts, army
Election Commission of Pakistan | Pakistan Election Commission | Pakistan's Election Commission  PAK GOV
National Accountability Bureau | NAB Rawalpindi | NAB Lahore  PAK JUD GOV
Federal Investigation Agency | FIA Pakistan | Pakistan's Federal Investigation Agency  PAK COP
Intelligence Bureau of Pakistan | Pakistan's Intelligence Bureau  PAK SPY
Military Intelligence of Pakistan | Pakistan's Military Intelligence  PAK SPY MIL
National Counter Terrorism Authority | NACTA  PAK GOV
Pakistan Rangers | Pakistan Rangers (Sindh) ; Sindh Rangers ; Punjab Rangers  PAK COP MIL
Balochistan Levies | Levies | Levies Force | Balochistan Levies Force ; Khasadar force | Khasadars  PAK COP
Counter Terrorism Department of Pakistan | Counter-Terrorism Department  PAK COP
Islamabad Police ; Sindh Police ; Khyber Pakhtunkhwa Police ; Karachi Police  PAK COP
Pakistan Air Force | Pakistani Air Force ; Pakistan Navy | Pakistani Navy ; Strategic Plans Division ; Pakistan Maritime Security Agency ; Special Services Group of Pakistan | Pakistan's Special Services Group ; Army Rocket Force Command ; Gilgit-Baltistan Scouts  PAK MIL
National Command Authority of Pakistan | Pakistan's National Command Authority | Pakistan National Command Authority ; National Security Committee of Pakistan | Pakistan's National Security Committee  PAK GOV MIL
Khan Research Laboratories | Kahuta Research Laboratories | A.Q. Khan Research Laboratories ; Pakistan Atomic Energy Commission | PAEC ; National Engineering and Scientific Commission | NESCOM ; National Development Complex of Pakistan ; Pakistan Ordnance Factories ; Pakistan Aeronautical Complex ; Heavy Industries Taxila  PAK GOV MIL
Islamabad High Court ; Lahore High Court ; Sindh High Court ; Peshawar High Court ; Balochistan High Court ; Federal Shariat Court ; Supreme Judicial Council of Pakistan | Pakistan's Supreme Judicial Council ; Judicial Commission of Pakistan ; Federal Constitutional Court of Pakistan ; Supreme Court of Pakistan | Pakistan's Supreme Court | Pakistan Supreme Court ; Anti-Terrorism Court of Pakistan | Pakistan's Anti-Terrorism Court  PAK JUD
Supreme Court Bar Association of Pakistan | Pakistan Supreme Court Bar Association ; Pakistan Bar Council ; Lahore High Court Bar Association ; Lawyers' Movement of Pakistan  PAK CVL JUD
Council of Islamic Ideology ; Ruet-e-Hilal Committee | Central Ruet-e-Hilal Committee ; Pakistan Ulema Council  PAK REL
State Bank of Pakistan ; Federal Board of Revenue ; PEMRA | Pakistan Electronic Media Regulatory Authority ; Pakistan Telecommunication Authority | Pakistan Telecom Authority ; NEPRA | National Electric Power Regulatory Authority ; OGRA | Oil and Gas Regulatory Authority ; WAPDA | Water and Power Development Authority ; National Disaster Management Authority of Pakistan | Pakistan's National Disaster Management Authority ; Special Investment Facilitation Council | SIFC ; Benazir Income Support Programme ; NADRA | National Database and Registration Authority ; Council of Common Interests ; CPEC Authority | China-Pakistan Economic Corridor Authority ; Privatisation Commission of Pakistan ; Pakistan Nuclear Regulatory Authority ; Securities and Exchange Commission of Pakistan ; Provincial Disaster Management Authority of Pakistan ; National Commission for Human Rights of Pakistan ; National Reconstruction Bureau  PAK GOV
Pakistan International Airlines | PIA ; Pakistan Steel Mills ; Oil and Gas Development Company of Pakistan | OGDCL ; Pakistan Petroleum Limited ; Pakistan State Oil ; Fauji Foundation | Fauji Fertilizer ; National Logistics Cell | National Logistics Corporation ; Frontier Works Organization | Frontier Works Organisation ; Army Welfare Trust ; K-Electric | Karachi Electric Supply Company | KESC ; Habib Bank | Habib Bank Limited ; National Bank of Pakistan ; Pakistan Stock Exchange | Karachi Stock Exchange ; Bahria Town ; Sui Southern Gas Company ; Sui Northern Gas Pipelines ; Pakistan Telecommunication Company | PTCL ; Engro ; Nishat Group ; Pakistan Railways ; All Pakistan Textile Mills Association | APTMA ; Federation of Pakistan Chambers of Commerce and Industry  PAK BUS

# --- Pakistan: parties
PML-Q | Pakistan Muslim League-Q | Pakistan Muslim League-Quaid | Pakistan Muslim League Quaid-e-Azam | PML-QA | PMLQ  PAK PTY GOV 2002-11..2008-03  PAK PTY 2008-04..
Pakistan Muslim League-Functional | PML-F ; Pakistan Muslim League-Zia | PML-Z ; Awami Muslim League ; All Pakistan Muslim League | APML ; Awaam Pakistan Party | Awaam Pakistan  PAK PTY
PMLN | Pakistan Muslim League N  PAK PTY GOV 1997-02..1999-10-12  PAK PTY OPP 1999-10-13..2013-06-04  PAK PTY GOV 2013-06-05..2018-05-31  PAK PTY OPP 2018-06-01..2022-04-10  PAK PTY GOV 2022-04-11..
Istehkam-e-Pakistan Party | Istehkam-i-Pakistan Party | Istehkam-e-Pakistan | Istehkam-i-Pakistan ; PTI Parliamentarians  PAK PTY
MQM-P | MQM-Pakistan | Muttahida Qaumi Movement-Pakistan | MQMP ; MQM-London ; Muttahida Quami Movement ; Mohajir Qaumi Movement | Muhajir Qaumi Movement | MQM-Haqiqi ; Pak Sarzameen Party | Pak Sar Zameen Party  PAK PTY
JUI-F | Jamiat Ulema-e-Islam-Fazl | Jamiat Ulema-i-Islam | Jamiat-e-Ulema-e-Islam | Jamiat Ulema Islam | JUI-Fazl | Jamiat Ulema-e-Islam (F) | Jamiat Ulema-e-Islam-F | Jamiat Ulema-i-Islam-F | JUIF  PAK PTY REL
JUI-S | Jamiat Ulema-e-Islam-Sami ; Jamiat Ulema-e-Pakistan | Jamiat Ulema-i-Pakistan ; Markazi Jamiat Ahle Hadith | Jamiat Ahle Hadith | Jamiat Ahl-e-Hadith ; Jamaat-e-Islami Pakistan | Jamaat-i-Islami | Jamat-e-Islami | JI Pakistan | Jamaat-i-Islami Pakistan  PAK PTY REL
Muttahida Majlis-e-Amal | Muttahida Majlis-i-Amal | Mutahida Majlis-e-Amal | Muttahida Majlis Amal  PAK PTY REL OPP
Pakistan Democratic Movement  PAK OPP ..2022-04-10  PAK GOV 2022-04-11..2023-08-13  PAK PTY 2023-08-14..
Tehreek Tahafuz Ayin-e-Pakistan | Tehreek Tahafuz Ayeen-e-Pakistan | Tehreek-e-Tahafuz-e-Ayeen-e-Pakistan | Tehreek Tahafuz-e-Ayin-e-Pakistan  PAK OPP
Islami Jamhoori Ittehad | Islamic Democratic Alliance ; Alliance for the Restoration of Democracy | Alliance for Restoration of Democracy ; Movement for the Restoration of Democracy ; Grand Democratic Alliance ; All Parties Democratic Movement ; Pakistan National Alliance  PAK OPP PTY
Pashtunkhwa Milli Awami Party | Pakhtunkhwa Milli Awami Party | Pashtoonkhwa Milli Awami Party | PkMAP  PAK PTY
Qaumi Watan Party | Qaumi Wattan Party | QWP ; Pakistan Peoples Party-Sherpao ; National Democratic Movement of Pakistan ; Awami Workers Party ; Haqooq-e-Khalq Party ; Pakistan Awami Tehreek | Pakistan Awami Tehrik ; Minhaj-ul-Quran | Minhajul Quran ; Tehreek-e-Istiqlal | Tehrik-e-Istiqlal ; Pakistan Peoples Party Parliamentarians | PPPP ; PPP Shaheed Bhutto | Pakistan Peoples Party Shaheed Bhutto ; Awami Jamhoori Party ; Communist Party of Pakistan ; Labour Party Pakistan ; Mazdoor Kissan Party ; National Awami Party ; Pakistan Markazi Muslim League ; Milli Muslim League  PAK PTY
Pashtun Tahafuz Movement | Pashtun Tahaffuz Movement | Pashtun Protection Movement | Pakhtun Tahafuz Movement | Pashtoon Tahafuz Movement  PAK CVL OPP
Tehreek-e-Labbaik Pakistan | Tehreek-e-Labaik Pakistan | Tehreek-e-Labbaik | Tehreek-i-Labbaik Pakistan | Tehreek-e-Labaik | Tehreek-e-Labbaik Ya Rasool Allah | TLP | Tehreek-i-Labbaik | Tehrik-e-Labaik Pakistan | Tehreek-i-Labaik Pakistan | Tehreek Labbaik Pakistan  PAK PTY REL OPP  group=TLP
Sunni Tehreek | Sunni Tehrik | Pakistan Sunni Tehreek ; Sunni Ittehad Council | Sunni Ittehad ; Majlis Wahdat-e-Muslimeen | Majlis-e-Wahdat-e-Muslimeen | Majlis Wahdat-i-Muslimeen | Majlis Wahdatul Muslimeen ; Islami Tehreek Pakistan | Tehrik-e-Jafria Pakistan | Tehreek-e-Jafaria | Tehrik-e-Jafria | Shia Ulema Council | Tehreek Nifaz Fiqh-e-Jafariya  PAK PTY REL
Jamhoori Watan Party ; Balochistan National Party | BNP-Mengal | BNP-M | Balochistan National Party-Mengal ; National Party of Balochistan ; Balochistan Awami Party ; Balochistan National Party-Awami ; Haq Do Tehreek ; Hazara Democratic Party  PAK PTY
Baloch Republican Party ; Free Balochistan Movement ; Baloch National Movement ; World Baloch Organisation  PAK OPP
Baloch Yakjehti Committee | Baloch Yakjehti Council | Baloch Solidarity Committee | Baloch Unity Committee | Baloch Yakjahti Committee  PAK CVL OPP
Voice for Baloch Missing Persons | VBMP ; Baloch Students Organisation | Baloch Students Organization ; BSO-Azad | Baloch Student Organization-Azad ; Human Rights Council of Balochistan ; Baloch Voice for Justice  PAK CVL
Jeay Sindh Muttahida Mahaz | JSMM ; Jeay Sindh Qaumi Mahaz ; Jeay Sindh | Jiye Sindh  PAK OPP
Jammu Kashmir Joint Awami Action Committee | Joint Awami Action Committee | Awami Action Committee of Azad Kashmir | Jammu and Kashmir Joint Awami Action Committee  PAK CVL OPP
People's Amn Committee | Peoples Aman Committee | People's Peace Committee of Lyari  PAK CRM PRM

# --- Pakistan: armed groups
Baloch Republican Army | Balochistan Republican Army  PAK REB  group=BRA
Baloch Republican Guards | Baloch Republican Guard  PAK REB
United Baloch Army  PAK REB  group=UBA
Baloch Nationalist Army | Baloch National Army | Balochistan Nationalist Army  PAK REB
Baloch Raji Ajoi Sangar | Baloch Raaji Ajoi Sangar | Baloch Raji Aajoi Sangar | Baloch Raji Ajoi-R-Sangar  PAK REB
Majeed Brigade | BLA Majeed Brigade | Majid Brigade | Majeed Fidayeen Brigade  PAK REB  group=BLA
Lashkar-e-Balochistan | Lashkar-i-Balochistan ; Balochistan Liberation United Front | Baloch Liberation United Front | BLUF ; Baloch Liberation Tigers  PAK REB
Sindhudesh Revolutionary Army ; Sindhudesh Liberation Army | Sindhu Desh Liberation Army  PAK REB  group=SRA
Al-Zulfikar | Al-Zulfiqar Organization | Al-Zulfikar Organisation  PAK REB
Jamaat-ul-Ahrar | Jamaatul Ahrar | Jamat-ul-Ahrar | TTP Jamaat-ul-Ahrar ; Hizb-ul-Ahrar | Hizbul Ahrar  PAK REB  group=JUA
Lashkar-e-Islam | Lashkar-i-Islam | Lashkar-e-Islami  PAK REB  group=LEI
Ansar-ul-Islam of Khyber | Ansarul Islam of Khyber  PAK PRM
Tehreek-e-Nafaz-e-Shariat-e-Mohammadi | Tehrik-e-Nafaz-e-Shariat-e-Mohammadi | TNSM | Tehreek-e-Nifaz-e-Shariat-e-Mohammadi | Tehrik Nifaz-e-Shariat Mohammadi | Movement for the Enforcement of Islamic Law | Tehreek Nifaz-e-Shariat-e-Mohammadi  PAK REB REL  group=TNM
Lashkar-e-Jhangvi al-Alami | Lashkar-e-Jhangvi Al-Almi | Lashkar-e-Jhangvi Alami  PAK REB  group=LEJ
Ahle Sunnat Wal Jamaat | Ahle Sunnat Wal Jamat | Ahl-e-Sunnat Wal Jamaat | Millat-e-Islamia Pakistan  PAK REL PTY  group=SSP
Sipah-e-Muhammad | Sipah-e-Mohammed | Sipah-e-Mohammad | Sipah-i-Mohammed | Sipah-e-Mohammad Pakistan  PAK REB  group=SMP
Tehreek-e-Jihad Pakistan | Tehreek-i-Jihad Pakistan | Tehrik-e-Jihad Pakistan  PAK REB  group=TJP
Hafiz Gul Bahadur Group | Gul Bahadur group | Shura Mujahideen North Waziristan | Hafiz Gul Bahadar group | Jaish-e-Fursan-e-Muhammad  PAK REB  group=HGB
Ittehad-ul-Mujahideen Pakistan | Ittehadul Mujahideen Pakistan | Ittihad-ul-Mujahideen Pakistan | Harkat Inqilab-e-Islami Pakistan  PAK REB
Fedayeen-e-Islam | Fedayan-e-Islam ; Ghazi Force | Ghazi Brigade  PAK REB
Punjabi Taliban ; Swat Taliban  PAK REB  group=TTP
Ahrar-ul-Hind ; Junood-ul-Hifsa  PAK REB
Islamic State Pakistan Province | ISPP | Islamic State in Pakistan  PAK REB  group=ISK
Harkat-ul-Ansar | Harkatul Ansar | Harakat ul-Ansar | Jamiat-ul-Ansar  PAK REB  group=HUM
Harkat-ul-Jihad-al-Islami | Harkatul Jihad Islami | Harkat-ul-Jihad-ul-Islami | Harakat ul-Jihad al-Islami | Harkat ul-Jihad-i-Islami | 313 Brigade | Brigade 313  PAK REB  group=HUJ
Jundallah of Pakistan | Jundullah Pakistan  PAK REB
Falah-e-Insaniat Foundation | Falah-i-Insaniat Foundation | Falah-e-Insaniyat Foundation ; Markaz-ud-Dawa-wal-Irshad | Markaz ad-Dawa wal-Irshad | Markaz-ud-Dawa ; Tehreek-e-Azadi Jammu and Kashmir ; Al-Rashid Trust | Al Rasheed Trust ; Al-Akhtar Trust ; Al-Rehmat Trust ; Difa-e-Pakistan Council | Defence of Pakistan Council | Defense of Pakistan Council | Defa-e-Pakistan Council | Difah-e-Pakistan Council ; Khuddam-ul-Islam | Jamaat-ul-Furqan  PAK REL REB
Lal Masjid | Red Mosque ; Jamia Hafsa  PAK REL OPP
Darul Uloom Haqqania | Jamia Darul Uloom Haqqania ; Jamia Binoria ; Wafaqul Madaris | Wafaq-ul-Madaris  PAK REL EDU
Aman Lashkar  PAK PRM

# --- Pakistan: press, civil society
Associated Press of Pakistan ; Pakistan Press International ; Express Tribune | The Express Tribune ; The News International ; Jang newspaper | Daily Jang | Jang Group ; Nawa-i-Waqt | Nawa-e-Waqt ; Daily Times of Pakistan ; Friday Times | The Friday Times ; ARY News | ARY TV ; Samaa TV | Samaa News ; Dunya News | Dunya TV ; Express News ; Bol News | BOL TV ; Pakistan Television | PTV News | Pakistan Television Corporation ; Hum News ; Aaj TV | Aaj News ; Radio Pakistan | Pakistan Broadcasting Corporation ; Business Recorder ; Pakistan Observer ; Pakistan Today ; Frontier Post ; Daily Ausaf ; Ummat newspaper ; Dawn News | DawnNews ; Khyber TV ; Mashriq TV ; Naya Daur ; Fact Focus ; Balochistan Post | The Balochistan Post ; The Khorasan Diary | Khorasan Diary ; Geo Television ; 92 News ; Waqt News ; Dawn Media Group | Dawn.com ; Radio Mashaal | Mashaal Radio  PAK JRN
Pakistan Federal Union of Journalists | PFUJ ; Rawalpindi Islamabad Union of Journalists ; All Pakistan Newspapers Society | APNS ; Council of Pakistan Newspaper Editors ; Karachi Press Club ; National Press Club Islamabad  PAK JRN LAB
Human Rights Commission of Pakistan | HRCP ; Edhi Foundation ; Defence of Human Rights Pakistan ; Aurat March ; Women's Action Forum ; Aurat Foundation ; All Pakistan Women's Association ; Bytes for All ; Digital Rights Foundation ; Free and Fair Election Network | FAFEN ; PILDAT ; Chhipa Welfare Association | Chhipa ; Al-Khidmat Foundation | Alkhidmat Foundation ; Progressive Students Collective ; Pakistan Fisherfolk Forum ; Orangi Pilot Project ; Justice Project Pakistan ; Saylani Welfare Trust ; Rwadari Tehreek ; National Commission for Justice and Peace  PAK CVL
Pakistan Medical Association ; Young Doctors Association  PAK MED LAB
Pakistan Workers Federation ; Pakistan Trade Union Federation ; Pakistan Kissan Ittehad | Kissan Ittehad  PAK LAB
Dawat-e-Islami  PAK REL

# --- Kazakhstan
Nur Otan | Amanat party | Nur Otan party | Otan party  KAZ PTY GOV
Ak Zhol | Aq Jol | Ak Zhol party | Ak Zhol Democratic Party | Aq Zhol  KAZ PTY
Auyl party | Auyl People's Democratic Party ; Respublica party of Kazakhstan | Respublica party ; Baytaq party | Baitaq party ; People's Party of Kazakhstan | Communist People's Party of Kazakhstan ; Communist Party of Kazakhstan | Kazakhstan Communist Party ; Asar party | Asar ; Azat party ; True Ak Zhol | Naghyz Ak Zhol ; Rukhaniyat party ; Civic Party of Kazakhstan ; Agrarian Party of Kazakhstan  KAZ PTY
Nationwide Social Democratic Party | National Social Democratic Party of Kazakhstan | OSDP | OSDP Azat | All-National Social Democratic Party | NSDP Azat  KAZ PTY OPP
Democratic Choice of Kazakhstan | DVK movement | Democratic Choice of Kazakhstan movement | QDT | Kazakhstan's Democratic Choice ; Alga party | Alga! | Alga Kazakhstan | Alga Kazakhstan party ; Democratic Party of Kazakhstan ; Koshe Partiyasy | Koshe party | Street Party of Kazakhstan ; Oyan Qazaqstan | Wake Up Kazakhstan | Oyan, Qazaqstan ; For a Just Kazakhstan | For Fair Kazakhstan  KAZ OPP
National Security Committee of Kazakhstan | Kazakhstan's National Security Committee | Kazakh National Security Committee | KNB  KAZ SPY
Majilis | Mazhilis | Majilis of Kazakhstan | Kazakh Majilis ; Senate of Kazakhstan | Kazakh Senate  KAZ LEG
Assembly of the People of Kazakhstan | Assembly of People of Kazakhstan ; National Kurultai ; Security Council of Kazakhstan | Kazakhstan's Security Council  KAZ GOV
Samruk-Kazyna | Samruk-Kazyna sovereign wealth fund  KAZ BUS GOV
KazMunayGas | KazMunaiGas | KazMunaigaz ; Kazatomprom ; KazTransOil ; KazTransGas | QazaqGaz ; Kazakhmys | KAZ Minerals ; Eurasian Natural Resources Corporation | ENRC | Eurasian Resources Group ; Tengizchevroil ; Agip KCO ; Halyk Bank ; BTA Bank ; Kazkommertsbank ; Kaspi.kz | Kaspi Bank ; Kazakhtelecom ; Kazakhstan Temir Zholy ; Air Astana ; SCAT Airlines ; Baiterek | Baiterek holding ; KEGOC ; ArcelorMittal Temirtau | Qarmet ; Kazzinc ; Freedom Holding ; Kazpost ; Mangistaumunaigaz ; OzenMunaiGas  KAZ BUS
National Bank of Kazakhstan | Kazakhstan's National Bank | Kazakh central bank | Kazakh National Bank  KAZ GOV
Kazinform | Kazinform news agency ; Khabar TV | Khabar Agency ; Tengrinews | Tengri News ; Vlast.kz ; Orda.kz ; Respublika newspaper of Kazakhstan | Golos Respubliki ; Egemen Kazakhstan ; Kazakhstanskaya Pravda ; Uralskaya Nedelya ; KazTAG ; Interfax-Kazakhstan ; K-Plus TV ; Astana Times | The Astana Times ; Azattyq | Radio Azattyq ; Zakon.kz ; Nur.kz ; Informburo ; Stan TV ; Adam Bol ; ProTenge  KAZ JRN
Kazakhstan International Bureau for Human Rights | Kazakhstan International Bureau for Human Rights and Rule of Law | Kazakhstan International Bureau for Human Rights and the Rule of Law ; Adil Soz ; Ar.Rukh.Khak ; Atajurt | Atajurt Kazakh Human Rights | Atajurt Eriktileri | Atazhurt ; Qaharman ; Nevada-Semipalatinsk ; Youth Information Service of Kazakhstan ; Erkindik Qanaty | Erkindik Kanaty ; Feminita  KAZ CVL
Confederation of Free Trade Unions of Kazakhstan ; Confederation of Independent Trade Unions of Kazakhstan ; Federation of Trade Unions of Kazakhstan  KAZ LAB
Jund al-Khilafah of Kazakhstan | Jund al-Khilafah | Soldiers of the Caliphate  KAZ REB  group=JAK
Spiritual Administration of Muslims of Kazakhstan  KAZ REL

# --- Kyrgyzstan
Jogorku Kenesh | Zhogorku Kenesh | Jogorku Kengesh | Supreme Council of Kyrgyzstan  KGZ LEG
GKNB | State Committee for National Security of Kyrgyzstan | Kyrgyzstan's State Committee for National Security | UKMK | Kyrgyz State Committee for National Security | Kyrgyz National Security Service | National Security Service of Kyrgyzstan | State Committee of National Security of Kyrgyzstan  KGZ SPY
Ninth Service of Kyrgyzstan | State Guard Service of Kyrgyzstan  KGZ COP
Security Council of Kyrgyzstan | Kyrgyzstan's Security Council | Kyrgyz Security Council ; People's Kurultai of Kyrgyzstan  KGZ GOV
Central Election Commission of Kyrgyzstan | Kyrgyzstan's Central Election Commission | Kyrgyz Central Election Commission ; National Bank of Kyrgyzstan | Kyrgyzstan's National Bank | National Bank of the Kyrgyz Republic  KGZ GOV
Social Democratic Party of Kyrgyzstan | SDPK | Social Democrats of Kyrgyzstan  KGZ PTY
Ata-Meken | Ata-Meken party | Ata-Meken Socialist Party ; Ata-Jurt | Ata Zhurt | Ata-Jurt party | Ata-Jurt Kyrgyzstan ; Ar-Namys | Ar-Namys party ; Respublika party of Kyrgyzstan | Respublika-Ata Jurt | Respublika-Ata-Zhurt ; Mekenim Kyrgyzstan | My Homeland Kyrgyzstan ; Birimdik party | Birimdik ; Butun Kyrgyzstan | United Kyrgyzstan party ; Ak Jol of Kyrgyzstan | Ak Jol ; Asaba party ; Onuguu-Progress | Onuguu ; Bir Bol | Bir Bol party ; Mekenchil | Mekenchil party ; Alga Kyrgyzstan | Forward Kyrgyzstan ; Reforma party of Kyrgyzstan ; Ishenim party | Ishenim ; Yntymak party ; Yiman Nuru | Iyman Nuru ; Zamandash party ; Ak Shumkar party | White Falcon party of Kyrgyzstan ; Uluu Kyrgyzstan ; Communist Party of Kyrgyzstan ; Party of Communists of Kyrgyzstan  KGZ PTY
United People's Movement of Kyrgyzstan ; People's Movement of Kyrgyzstan ; Kempir-Abad Defense Committee | Kempir-Abad Committee | Committee for the Defense of Kempir-Abad  KGZ OPP CVL
Kumtor Gold Company | Kumtor | Kumtor Operating Company ; Kyrgyzaltyn ; AsiaUniversalBank ; Kyrgyzneftegaz ; Kyrgyzgaz ; Mina Corp ; Kyrgyz Temir Zholu ; Capital Bank of Central Asia ; Keremet Bank  KGZ BUS
24.kg | 24.kg news agency ; AKIpress | AKIpress news agency ; Kloop | Kloop Media ; Kaktus Media | Kaktus.media ; Temirov Live ; Kabar | Kabar news agency ; Azattyk | Radio Azattyk | Azattyk Media ; Sentyabr TV ; PolitKlinika ; Ait Ait Dese ; Moya Stolitsa | Moya Stolitsa Novosti ; Times of Central Asia  KGZ JRN
Bir Duino | Bir Duino Kyrgyzstan | Human Rights Movement Bir Duino ; Kylym Shamy ; Adilet Legal Clinic ; KelKel | Kel-Kel ; Birge movement ; Coalition for Democracy and Civil Society ; Citizens Against Corruption ; Spravedlivost human rights group ; Bashtan Bashta ; Umut 2020 ; Kyrk Choro  KGZ CVL
Spiritual Administration of Muslims of Kyrgyzstan | Muftiate of Kyrgyzstan | Spiritual Board of Muslims of Kyrgyzstan  KGZ REL
Jaysh al-Mahdi of Kyrgyzstan | Jaishul Mahdi of Kyrgyzstan  KGZ REB

# --- Tajikistan
People's Democratic Party of Tajikistan  TJK PTY GOV
Islamic Renaissance Party of Tajikistan | Islamic Renaissance Party | Islamic Revival Party of Tajikistan | IRPT | Islamic Rebirth Party of Tajikistan | Islamic Rebirth Party | Islamic Revival Party  TJK OPP PTY  group=IRP
United Tajik Opposition  TJK REB ..1997-06-27  TJK OPP 1997-06-28..2000  group=UTO
Group 24 | Group 24 movement ; National Alliance of Tajikistan ; Congress of Constructive Forces of Tajikistan ; Youth for the Revival of Tajikistan ; Reform and Development movement of Tajikistan  TJK OPP
Social Democratic Party of Tajikistan ; Democratic Party of Tajikistan  TJK PTY OPP
Communist Party of Tajikistan ; Agrarian Party of Tajikistan ; Party of Economic Reforms of Tajikistan ; Socialist Party of Tajikistan  TJK PTY
Popular Front of Tajikistan | People's Front of Tajikistan | Tajik Popular Front  TJK PRM
State Committee for National Security of Tajikistan | Tajikistan's State Committee for National Security | Tajik State Committee for National Security | SCNS | State National Security Committee of Tajikistan | GKNB of Tajikistan  TJK SPY
Tajik Border Troops | Border Troops of Tajikistan  TJK MIL
Majlisi Oli ; Majlisi Namoyandagon ; Majlisi Milli  TJK LEG
Asia-Plus | Asia-Plus news agency ; Khovar | Khovar news agency ; Radio Ozodi ; Avesta news agency ; Charogi Ruz ; Ozodagon ; Akhbor.com ; Pamir Daily News ; Azda TV  TJK JRN
Talco | Tajik Aluminium Company | TALCO | Tajik Aluminum Company ; Barqi Tojik | Barki Tojik ; Somon Air ; Tajik Air ; Orienbank | Orionbank ; Amonatbank  TJK BUS
National Bank of Tajikistan ; Commission for National Reconciliation of Tajikistan ; Drug Control Agency of Tajikistan  TJK GOV
Council of Ulema of Tajikistan | Ulema Council of Tajikistan  TJK REL
Jamaat Ansarullah | Jamaat Ansarallah | Ansarullah of Tajikistan | Jamaat Ansarullah of Tajikistan ; Tehreek-e-Taliban Tajikistan | Tehrik-e-Taliban Tajikistan  TJK REB  group=JAN
Commission 44 | Pamir Commission 44  TJK CVL

# --- Turkmenistan
Democratic Party of Turkmenistan  TKM PTY GOV
Mejlis of Turkmenistan | Turkmen Mejlis | Turkmenistan's Mejlis ; Milli Gengesh  TKM LEG
Halk Maslahaty | People's Council of Turkmenistan | Khalk Maslakhaty | Turkmenistan's People's Council | Halk Maslakhaty  TKM GOV LEG
Ministry of National Security of Turkmenistan | Turkmenistan's Ministry of National Security | Turkmen Ministry of National Security  TKM SPY
Turkmengaz | Turkmengas ; Turkmenneft | Turkmennebit ; Turkmengeology ; Turkmenistan Airlines ; Turkmenhimiya | Turkmenchemistry ; TAPI Pipeline Company ; Turkmenbashi refinery complex ; Rysgal Bank ; Senagat Bank  TKM BUS
Altyn Asyr channel ; Turkmenistan State News Agency | Turkmen State News Service ; Neutral Turkmenistan | Neutralny Turkmenistan ; Chronicles of Turkmenistan ; Turkmen.news | Alternative News of Turkmenistan ; Radio Azatlyk | Azatlyk Radiosy ; Gundogar ; Orient news of Turkmenistan  TKM JRN
Turkmen Initiative for Human Rights ; Turkmenistan Helsinki Foundation | Turkmen Helsinki Foundation ; Prove They Are Alive | Prove They Are Alive campaign  TKM CVL
Agzybirlik | Agzybirlik movement ; Republican Party of Turkmenistan ; Democratic Choice of Turkmenistan ; People's Democratic Movement of Turkmenistan  TKM OPP
Party of Industrialists and Entrepreneurs of Turkmenistan ; Agrarian Party of Turkmenistan  TKM PTY

# --- Uzbekistan
Oliy Majlis | Oliy Majlis of Uzbekistan | Olij Majlis | Uzbekistan's Oliy Majlis ; Uzbek Senate | Senate of Uzbekistan  UZB LEG
National Security Service of Uzbekistan | Uzbek National Security Service | Uzbekistan's National Security Service | State Security Service of Uzbekistan | Uzbekistan's State Security Service | Uzbek State Security Service  UZB SPY
Erk | Erk Democratic Party | Erk party ; Birlik | Birlik Popular Movement | Birlik movement | Birlik party ; Ozod Dehqonlar | Ozod Dehkonlar | Free Farmers Party of Uzbekistan | Free Peasants Party of Uzbekistan ; Sunshine Coalition | Sunshine Uzbekistan | Sunshine Coalition of Uzbekistan ; People's Movement of Uzbekistan | Popular Movement of Uzbekistan ; Truth and Progress Party of Uzbekistan | Haqiqat, Taraqqiyot va Birdamlik ; Alga Karakalpakstan | Alga Karakalpakstan movement  UZB OPP
UzLiDeP | Liberal Democratic Party of Uzbekistan | Uzbekistan Liberal Democratic Party | Uzbek Liberal Democratic Party  UZB PTY GOV
Milliy Tiklanish | National Revival Democratic Party of Uzbekistan | Milly Tiklanish ; People's Democratic Party of Uzbekistan ; Adolat Social Democratic Party | Adolat Social Democratic Party of Uzbekistan ; Ecological Party of Uzbekistan | Ecological Movement of Uzbekistan ; Fidokorlar | Fidokorlar National Democratic Party | Fidokorlar party  UZB PTY
Islamic Jihad Union | Islamic Jihad Group of Uzbekistan | Islamic Jihad Group Uzbekistan | Ittihad al-Jihad al-Islami  UZB REB  group=IJU
Akromiya | Akramiya | Akromiylar | Akramiylar | Akromia  UZB REL OPP
Tavba ; Islam Lashkarlari  UZB REL REB
Islamic Movement of Turkestan  UZB REB
Ezgulik | Ezgulik Human Rights Society ; Human Rights Society of Uzbekistan ; Human Rights Alliance of Uzbekistan | Alliance of Human Rights Defenders of Uzbekistan ; Initiative Group of Independent Human Rights Defenders of Uzbekistan ; Uzbek-German Forum for Human Rights | Uzbek Forum for Human Rights ; Mothers Against the Death Penalty and Torture ; Nemolchi.uz ; Yuksalish movement  UZB CVL
Uzbekneftegaz | Uzbekneftegas ; Navoi Mining and Metallurgical | Navoi Mining and Metallurgical Company | Navoi Mining & Metallurgical ; Almalyk Mining and Metallurgical | Almalyk Mining & Metallurgical ; Uzbekistan Airways ; Zeromax ; UzAuto Motors | GM Uzbekistan | UzDaewoo ; UzAvtosanoat ; Uzdunrobita | Ucell ; National Bank of Uzbekistan ; Uzpromstroybank ; Ipoteka Bank ; Uztransgaz ; Uzatom ; Akfa ; Artel Group  UZB BUS
Central Bank of Uzbekistan | Uzbekistan's Central Bank ; Fund for Reconstruction and Development of Uzbekistan ; Agency for Information and Mass Communications of Uzbekistan ; Central Election Commission of Uzbekistan | Uzbekistan's Central Election Commission  UZB GOV
UzA news agency | Uzbekistan National News Agency | National News Agency of Uzbekistan | UzA ; UzReport ; Gazeta.uz ; Kun.uz ; Podrobno.uz ; Daryo.uz | Daryo ; Jahon news agency | Jahon ; Uznews.net ; Narodnoye Slovo ; Pravda Vostoka ; Radio Ozodlik | Ozodlik ; Qalampir.uz ; Eltuz ; Hook.report ; UzDaily  UZB JRN
Muslim Board of Uzbekistan | Spiritual Administration of Muslims of Uzbekistan | Muslim Spiritual Board of Uzbekistan | Spiritual Board of Muslims of Uzbekistan  UZB REL
Jokargy Kenes | Jokargy Kenes of Karakalpakstan | Supreme Council of Karakalpakstan  UZB LEG
Kamolot | Kamolot youth movement ; Chamber of Commerce and Industry of Uzbekistan ; Women's Committee of Uzbekistan ; Mahalla Foundation of Uzbekistan  UZB CVL GOV
University of World Economy and Diplomacy ; Institute for Strategic and Interregional Studies | Institute for Strategic and Regional Studies of Uzbekistan  UZB EDU
