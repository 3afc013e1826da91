kind organisation
# Armed groups. The country is the state they come from; IMG where there is none. A role may have a period, and * marks
# the one for articles without a date. group= ends the actor's code (AFGREBTAL).

Taliban | Taleban | Taliban movement | Afghan Taliban | Talib | Talibs | Talibans  AFG GOV 1996-09-27..2001-12-06  AFG REB 2001-12-07..2021-08-14 *  AFG GOV 2021-08-15..  id=taliban  group=TAL  islamist
Haqqani network | Haqqani Network | Haqqanis  AFG REB  group=HQN  islamist
Northern Alliance | United Front of Afghanistan  AFG REB  group=NAL
Hezb-i-Islami | Hezb-e-Islami | Hizb-i-Islami | Hezb-e Islami  AFG REB  group=HIG  islamist
National Resistance Front | NRF | Panjshir resistance  AFG REB  group=NRF
Mujahideen | mujahideen | Mujahedeen | mujahedeen | mujahidin | Mujahidin  AFG REB  group=MUJ
Islamic State | Islamic State group | Islamic State of Iraq and Syria | Islamic State of Iraq and the Levant | Islamic State in Iraq and Syria | Islamic State in Iraq and the Levant | Islamic State of Iraq and al-Sham | ISIS | Isis | ISIL | Isil | IS | I.S. | Daesh | Da'esh | DAESH | Daish | Islamic State of Iraq  IMG REB  group=ISI  islamist
Islamic State Khorasan | Islamic State Khorasan Province | Islamic State in Khorasan | Islamic State-Khorasan | ISIS-K | Isis-K | ISIS-Khorasan | ISKP | IS-K | IS-KP  IMG REB  group=ISK  islamist
Islamic State West Africa Province | Islamic State in West Africa | ISWAP | Iswap  NGA REB  group=ISW  islamist
Islamic State in the Greater Sahara | ISGS | Islamic State Sahel Province  IMG REB  group=ISS  islamist
Islamic State Sinai | Wilayat Sinai | Sinai Province | Ansar Beit al-Maqdis | Ansar Bait al-Maqdis | Islamic State in Sinai | Ansar Beit al-Maqdes | Ansar Bayt al-Maqdis | Ansar Bayt al-Maqdes | Ansar Jerusalem | Wilayat Sina | Sinai Province of Islamic State | State of Sinai | Islamic State's Sinai Province | ISIS-Sinai | ISIS Sinai | Islamic State - Sinai Province | IS-Sinai | Supporters of Jerusalem | Champions of Jerusalem  EGY REB  group=SIN  islamist
al-Qaeda | al-Qaida | al Qaeda | Al-Qaeda | al-Qaidah | al-Qa'ida | Qaeda | Qaida  IMG REB  id=al-qaeda  group=QAE  islamist
al-Qaeda in the Arabian Peninsula | al-Qaida in the Arabian Peninsula | AQAP | Ansar al-Sharia in Yemen  YEM REB  group=AQP  islamist
al-Qaeda in the Islamic Maghreb | al-Qaida in the Islamic Maghreb | AQIM | Al Qaeda in the Islamic Maghreb | GSPC | Salafist Group for Preaching and Combat | Al-Qaeda in the Land of the Islamic Maghreb | al-Qaeda Organization in the Islamic Maghreb | Al-Qaeda Organisation in the Islamic Maghreb | Al-Qaida in the Land of the Islamic Maghreb | Al-Qaida Organization in the Islamic Maghreb | Al Qaeda's North African branch | al-Qaeda's North Africa branch | Salafist Group for Call and Combat | Groupe Salafiste pour la Prédication et le Combat | Algerian Salafist Group for Preaching and Combat | Salafist Group for Preaching and Fighting | Salafist Group for Call and Fighting  DZA REB  group=AQM  islamist
al-Qaeda in Iraq | al-Qaida in Iraq | AQI | Al-Qaeda in Mesopotamia | Al Qaeda in Mesopotamia | al-Qaida in Mesopotamia | al-Qaeda Organization in the Land of the Two Rivers | Al-Qaeda in the Land of the Two Rivers | Al-Qaida in Iraq group | Tanzim Qaidat al-Jihad fi Bilad al-Rafidayn  IRQ REB  group=AQI  islamist
al-Qaeda in the Indian Subcontinent | AQIS  IMG REB  group=AQS  islamist
Jama'at Nasr al-Islam wal Muslimin | JNIM | Jnim | Jamaat Nusrat al-Islam wal-Muslimin | Group for the Support of Islam and Muslims | Group to Support Islam and Muslims | Support Group for Islam and Muslims | GSIM  MLI REB  id=jnim  group=JNI  islamist
Ansar Dine | Ansar Eddine | Ansar al-Din  MLI REB  group=AND  islamist
MUJAO | Mujao | Movement for Oneness and Jihad in West Africa  MLI REB  group=MUO  islamist
MNLA | National Movement for the Liberation of Azawad | Azawad National Liberation Movement  MLI REB  group=MNL
al-Mourabitoun | Al-Mourabitoun  MLI REB  group=MOU  islamist
Macina Liberation Front | Katiba Macina  MLI REB  group=MAC  islamist
Ansarul Islam | Ansaroul Islam  BFA REB  group=ANI  islamist
Boko Haram  NGA REB  group=BOK  islamist
Ansaru  NGA REB  group=ANS  islamist
MEND | Movement for the Emancipation of the Niger Delta  NGA REB  group=MEN
Niger Delta Avengers  NGA REB  group=NDA
Indigenous People of Biafra | IPOB  NGA OPP  group=IPO
al-Shabab | al-Shabaab | Al-Shabaab | al Shabaab | Shabab | Shabaab | Harakat al-Shabaab  SOM REB  id=al-shabab  group=SHB  islamist
Islamic Courts Union | Union of Islamic Courts | UIC  SOM REB  group=ICU  islamist
Hizbul Islam  SOM REB  group=HIS  islamist
Ogaden National Liberation Front | ONLF  ETH REB ..2018-10-20  ETH PTY OPP 2018-10-21..  group=ONL
Oromo Liberation Army | OLA | OLF-Shene | Shene  ETH REB  group=OLA
Tigray People's Liberation Front | TPLF | Tigrayan People's Liberation Front  ETH REB ..1991-05-27  ETH PTY GOV 1991-05-28..2019-11-30  ETH PTY OPP 2019-12-01..2020-11-03  ETH REB 2020-11-04..2022-11-02  ETH PTY 2022-11-03..  id=tplf  group=TPL
Fano | Fano militia | Amhara Fano  ETH PRM ..2023-04-05  ETH REB 2023-04-06..  group=FAN
Rapid Support Forces | RSF | RSF paramilitary | RSF militia | Rapid Support Force  SDN PRM ..2023-04-14  SDN REB 2023-04-15..  group=RSF
Janjaweed | Janjawid  SDN PRM  group=JAN
Justice and Equality Movement | JEM  SDN REB ..2020-10-02  SDN PTY GOV PRM 2020-10-03..  group=JEM
Sudan Liberation Army | Sudan Liberation Movement | SLA | SLM  SDN REB  group=SLA
Sudan People's Liberation Movement-North | SPLM-N | SPLA-N  SDN REB  group=SPN
Sudan Revolutionary Front  SDN REB  group=SRF
Sudan People's Liberation Army | SPLA | Sudan People's Liberation Movement | SPLM  SSD REB ..2011-07-08  SSD GOV MIL 2011-07-09..  group=SPL
SPLA-IO | SPLM-IO | Sudan People's Liberation Army in Opposition | SPLM in Opposition | SPLA in Opposition  SSD REB ..2020-02-21  SSD PTY GOV 2020-02-22..2025-03-03  SSD REB OPP 2025-03-04..  group=SPI
White Army | Nuer White Army  SSD PRM  group=WHA
Lord's Resistance Army | LRA | Lords Resistance Army  UGA REB  group=LRA
Allied Democratic Forces | ADF  UGA REB  group=ADF  islamist
M23 | March 23 Movement | M-23 | Movement of March 23 | M23 movement  COD REB  group=M23
Alliance Fleuve Congo | Congo River Alliance | AFC/M23  COD REB  group=AFC
CNDP | National Congress for the Defence of the People | National Congress for the Defense of the People  COD REB  group=CND
FDLR | Democratic Forces for the Liberation of Rwanda | Interahamwe  RWA REB  group=FDL
Mai-Mai | Mai Mai | Mayi-Mayi | Mai-Mai militia  COD PRM  group=MAI
CODECO | Codeco | Cooperative for the Development of Congo  COD REB  group=COO
RCD-Goma | Rally for Congolese Democracy  COD REB 1998-08..2003-06  COD PTY GOV 2003-07..2006-12  COD PTY 2007..  group=RCD
Movement for the Liberation of Congo | MLC  COD REB ..2003-06  COD PTY GOV 2003-07..2006-12  COD PTY OPP 2007..2020-12  COD PTY GOV 2021-04..  group=MLC
Wazalendo  COD PRM  group=WAZ
Rwandan Patriotic Front | RPF | RPF-Inkotanyi  RWA REB ..1994-07-18  RWA PTY GOV 1994-07-19..  group=RPF
Seleka | Séléka | ex-Seleka | ex-Séléka  CAF REB  group=SEL
anti-balaka | Anti-balaka | Anti-Balaka  CAF PRM  group=BAL
Coalition of Patriots for Change  CAF REB  group=CPC
UNITA | Unita  AGO REB ..2002-04-04  AGO OPP 2002-04-05..  group=UNI
FLEC | Front for the Liberation of the Enclave of Cabinda  AGO REB  group=FLE
RENAMO | Renamo  MOZ REB ..1992-10-04  MOZ OPP 1992-10-05..  group=REN
Ansar al-Sunna | Islamic State Mozambique  MOZ REB  group=ASW  islamist
Revolutionary United Front | RUF  SLE REB  group=RUF
LURD | Liberians United for Reconciliation and Democracy  LBR REB  group=LUR
National Patriotic Front of Liberia | NPFL  LBR REB  group=NPF
FACT rebels | Front for Change and Concord in Chad | Front pour l'Alternance et la Concorde au Tchad  TCD REB  id=fact-chad  group=FCT
Polisario | Polisario Front | Frente Polisario | Front Polisario | Polisario movement | Polisario independence movement | Polisario Front independence movement | Polisario Front separatists | Popular Front for the Liberation of Saguia el-Hamra and Rio de Oro | Popular Front for the Liberation of Saguia el Hamra and Río de Oro  ESH REB  group=POL
Armed Islamic Group | GIA | Groupe Islamique Armé | Groupe islamique armé | Algeria's Armed Islamic Group | Armed Islamic Group of Algeria | Algerian Armed Islamic Group | GIA militants  DZA REB  group=GIA  islamist
Ansar al-Sharia | Ansar al-Shariah | Ansar al Sharia | Ansar al-Sharia in Libya | Ansar al-Sharia Libya | Ansar al-Sharia Benghazi | Ansar al-Sharia Derna | Ansar al-Sharia Brigade | Libya's Ansar al-Sharia  LBY REB  group=ASH  islamist
Libya Dawn | Misrata militias | Misratan militias  LBY PRM  group=DAW

Hezbollah | Hizbullah | Hizbollah | Hizballah | Hezballah | Lebanese Hezbollah | Islamic Resistance in Lebanon  LBN REB  group=HEZ  islamist
Hamas | Islamic Resistance Movement  PSE REB ..2006-03-28  PSE GOV REB 2006-03-29..  group=HAM  islamist
Qassam Brigades | al-Qassam Brigades | Izz ad-Din al-Qassam Brigades | Izzedine al-Qassam Brigades | Ezzedine al-Qassam Brigades | Izz el-Deen al-Qassam Brigades | Ezzedeen al-Qassam Brigades | Izzeddin al-Qassam Brigades | Izzedin al-Qassam Brigades | Izz el-Din al-Qassam Brigades | Izz al-Din al-Qassam Brigades | Ezzedin al-Qassam Brigades | Izz al-Din al-Qassam | Ezzedine al-Qassam | Izzedine al-Qassam | Izz a-Din al-Qassam Brigades | Al Qassam  PSE REB  group=QAS
Palestinian Islamic Jihad | Islamic Jihad | PIJ | Islamic Jihad Movement in Palestine | Palestine Islamic Jihad | Islamic Jihad in Palestine  PSE REB  group=PIJ  islamist
al-Quds Brigades | Al-Quds Brigades | Saraya al-Quds  PSE REB  group=QUB
Popular Front for the Liberation of Palestine | PFLP  PSE REB  group=PFL
al-Aqsa Martyrs Brigades | al-Aqsa Martyrs' Brigades | Al-Aqsa Martyrs' Brigade | Aqsa Martyrs Brigades | Aqsa Martyrs' Brigades | Al-Aqsa Martyr Brigades | al-Aqsa Brigades | Kataib al-Aqsa  PSE REB  group=AQB
Popular Resistance Committees  PSE REB  group=PRC
Lions' Den | Lion's Den group | Den of Lions | Areen al-Usud  PSE REB  group=LIO
Palestine Liberation Organization | Palestine Liberation Organisation | PLO | P.L.O.  PSE REB ..1993-09-12  PSE GOV 1993-09-13..  group=PLO
Fatah | Al-Fatah  PSE REB ..1993-09-12  PSE GOV PTY 1993-09-13..  group=FTA
Fatah al-Islam  LBN REB  group=FAI  islamist
South Lebanon Army  LBN PRM  group=SOL
Houthis | Houthi | Huthi | Huthis | Ansar Allah | Ansarullah | Ansar Allah movement | Houthi movement | Houthi rebels  YEM REB  id=houthis  group=HOU
Southern Transitional Council | STC  YEM PRM  group=STC
Kataib Hezbollah | Kata'ib Hezbollah | Kataeb Hezbollah | Kataib Hizbollah | Kataeb Hizballah | Kataib Hizballah | Ketaib Hezbollah | Hezbollah Brigades | Hizbullah Brigades | Hizbollah Brigades | Brigades of Hezbollah | Kitaeb Hezbollah | Khataib Hezbollah | Iraqi Hezbollah  IRQ PRM  group=KHZ
Popular Mobilization Forces | Popular Mobilisation Forces | Popular Mobilization Units | Popular Mobilisation Units | PMF | PMU | Hashd al-Shaabi | Hashd al-Sha'abi | Hashed al-Shaabi | Hashd Shaabi | Hashed Shaabi | al-Hashd al-Shaabi | Hashid Shaabi | Hashd ash-Shaabi | Al-Hashd al-Sha'bi | Hashd Shaabi militia | Popular Mobilization Commission | Popular Mobilization Committee | Popular Mobilisation Authority | Popular Mobilization Authority | Popular Mobilisation Committee | Iraqi Popular Mobilization Forces  IRQ PRM  group=PMF
Asaib Ahl al-Haq | Asa'ib Ahl al-Haq | Asaib Ahl al-Haqq | Asaeb Ahl al-Haq | Asaib Ahl ul-Haq | Asa'ib Ahl Haqq | Asaeb Ahel al-Haq | League of the Righteous | AAH militia | Khazali network  IRQ PRM  group=AAH
Harakat Hezbollah al-Nujaba | Harakat al-Nujaba | Nujaba | Al-Nujaba | Harakat al-Nujaba militia | al-Nujaba Movement | Nujaba Movement | Hizbollah al-Nujaba | Hezbollah al-Nujaba Movement  IRQ PRM  group=NUJ
Islamic Resistance in Iraq  IRQ PRM  group=IRI
Ansar al-Islam | Ansar al-Islam group | Kurdish Ansar al-Islam  IRQ REB  group=AIS  islamist
Sons of Iraq | Awakening Councils | Sahwa | Sahwa councils | Sahwa movement | Sahwa militia | Majalis al-Sahwa | Sahwas | Concerned Local Citizens  IRQ PRM  group=SAH
Peshmerga | peshmerga | Pesh Merga  IRQ MIL  group=PES
PKK | Kurdistan Workers' Party | Kurdistan Workers Party | P.K.K. | Kongra-Gel | Kadek  TUR REB  id=pkk  group=PKK
Kurdistan Freedom Falcons | Kurdistan Freedom Hawks | TAK  TUR REB  group=TAK
DHKP-C | Revolutionary People's Liberation Party-Front | Dev-Sol | Devrimci Sol | DHKPC | Revolutionary People's Liberation Front  TUR REB  group=DHK
YPG | Y.P.G. | People's Protection Units | Kurdish People's Protection Units | People's Defence Units | People's Defense Units  SYR REB  id=ypg  group=YPG
YPJ | Women's Protection Units  SYR REB  group=YPJ
Syrian Democratic Forces | SDF | S.D.F. | Syrian Defence Forces  SYR REB  id=sdf  group=SDF
Syrian Democratic Council | SDC  SYR OPP
Asayish | Asayesh | Asayîş of Rojava | Rojava Asayish | Internal Security Forces of North and East Syria | Asayish Internal Security Forces  SYR COP
PYD | Democratic Union Party | Syrian Kurdish Democratic Union Party | Kurdish Democratic Union Party | Partiya Yekîtiya Demokrat  SYR PTY  id=pyd
PJAK | Kurdistan Free Life Party | Party of Free Life of Kurdistan  IRN REB  group=PJA
KDPI | Kurdistan Democratic Party of Iran  IRN REB  group=KDI
Komala  IRN REB  group=KOM
Free Syrian Army | FSA | F.S.A.  SYR REB  group=FSA
Syrian National Army | SNA  SYR REB  group=SNA
National Front for Liberation | National Liberation Front of Syria  SYR REB  group=NFL
Hayat Tahrir al-Sham | HTS | Hay'at Tahrir al-Sham | Hayat Tahrir al Sham | Tahrir al-Sham  SYR REB ..2024-12-07  SYR GOV 2024-12-08..  id=hts  group=HTS  islamist
Jabhat al-Nusra | al-Nusra Front | Nusra Front | Nusra | Jabhat Fateh al-Sham | Jabhat Fatah al-Sham | al-Nusra | Jabhat al-Nusrah | Jabhet al-Nusra | Jebhat al-Nusra | Front for the Conquest of the Levant | Jabhat Fath al-Sham | Levant Conquest Front | Al-Nusrah Front | Fateh al-Sham Front | Fatah al-Sham Front | Conquest of Syria Front | Fateh al-Sham | Front for the Defense of the People of the Levant | Al-Qaeda in Syria  SYR REB  id=nusra  group=NUS  islamist
Ahrar al-Sham | Ahrar al Sham | Ahrar ash-Sham | Harakat Ahrar al-Sham | Ahrar al-Sham Islamic Movement | Ahrar Al Shams | Ahrar Sham  SYR REB  group=AHR  islamist
Ahrar al-Sharqiya | Ahrar al-Sharqiyah  SYR REB  group=AHS  islamist
Jaish al-Islam | Jaysh al-Islam | Army of Islam | Liwa al-Islam | Jeish al-Islam | Jaysh al-Islam rebels | Jaishul Islam  SYR REB  group=JIS  islamist
Faylaq al-Rahman | Failaq al-Rahman  SYR REB  group=FAY
Sultan Murad Brigade | Sultan Murad Division | Sultan Murad  SYR REB  group=SMD
Hurras al-Din | Guardians of Religion Organization | Guardians of Religion | Huras al-Din | Hurras ad-Din | Tanzim Hurras al-Din | Hurras al-Deen | Horas al-Din  SYR REB  group=HUR  islamist
National Defence Forces | National Defense Forces | shabiha | Shabiha  SYR PRM  group=NDF
Liwa Fatemiyoun | Fatemiyoun Brigade | Fatemiyoun  IRN PRM  group=FAT
Jundallah | Jundullah  IRN REB  group=JUN
Jaish al-Adl | Jaish ul-Adl | Army of Justice  IRN REB  group=JAA  islamist
Mujahedin-e Khalq | Mujahedeen-e-Khalq | Mujahideen-e-Khalq | MEK | MKO | People's Mujahedin | People's Mujahideen | People's Mujahedin Organization of Iran | Mojahedin-e-Khalq  IRN REB  group=MEK
National Council of Resistance of Iran | NCRI  IRN OPP

Tehreek-e-Taliban Pakistan | Tehreek-i-Taliban Pakistan | Tehrik-i-Taliban Pakistan | Tehrik-e-Taliban Pakistan | Tehreek-e-Taliban | Tehreek-i-Taliban | Tehrik-i-Taliban | Tehrik-e-Taliban | TTP | Pakistani Taliban | Pakistan Taliban | Pakistan's Taliban  PAK REB  id=ttp  group=TTP  islamist
Lashkar-e-Taiba | Lashkar-e-Tayyiba | Lashkar-i-Taiba | Lashkar e Taiba | LeT | Jamaat-ud-Dawa  PAK REB  group=LET  islamist
Jaish-e-Mohammed | Jaish-e-Mohammad | Jaish-e-Muhammad | JeM | Jaish e Mohammed  PAK REB  group=JEH  islamist
Lashkar-e-Jhangvi | Lashkar-i-Jhangvi  PAK REB  group=LEJ  islamist
Sipah-e-Sahaba | Sipah-i-Sahaba  PAK REB  group=SSP  islamist
Harkat-ul-Mujahideen | Harkatul Mujahideen  PAK REB  group=HUM  islamist
Balochistan Liberation Army | Baloch Liberation Army | Baluchistan Liberation Army | BLA  PAK REB  group=BLA
Balochistan Liberation Front | Baloch Liberation Front  PAK REB  group=BLF
Hizbul Mujahideen | Hizb-ul-Mujahideen | Hizbul Mujahedeen  IND REB  group=HZM  islamist
Indian Mujahideen  IND REB  group=IMU  islamist
Maoists | Naxalites | Naxals | Naxalite | Naxal | Communist Party of India (Maoist) | CPI-Maoist | CPI (Maoist) | CPI(Maoist) | CPI Maoist  IND REB  group=NAX
ULFA | United Liberation Front of Assam | United Liberation Front of Asom  IND REB  group=ULF
NSCN | National Socialist Council of Nagaland  IND REB  group=NSC
Liberation Tigers of Tamil Eelam | LTTE | L.T.T.E. | Tamil Tigers | Tamil Tiger | Tamil Tiger rebels  LKA REB  id=ltte  group=LTT
National Thowheeth Jama'ath | National Thowheed Jamath | National Tawheed Jamaat  LKA REB  group=NTJ
Jamaat-ul-Mujahideen Bangladesh | JMB | Jama'atul Mujahideen Bangladesh  BGD REB  group=JMB  islamist
East Turkestan Islamic Movement | East Turkistan Islamic Movement | ETIM | Turkistan Islamic Party | Turkestan Islamic Party | East Turkestan Islamic Party  CHN REB  id=etim  group=ETI  islamist
Islamic Movement of Uzbekistan | IMU  UZB REB  group=IMO  islamist
Arakan Army | AA rebels  MMR REB  group=ARA
Arakan Rohingya Salvation Army | ARSA | Arsa  MMR REB  group=ARS
Kachin Independence Army | KIA | Kachin Independence Organisation | Kachin Independence Organization  MMR REB  group=KIA
Karen National Union | KNU | Karen National Liberation Army | KNLA  MMR REB  group=KNU
Ta'ang National Liberation Army | TNLA  MMR REB  group=TNL
Myanmar National Democratic Alliance Army | MNDAA  MMR REB  group=MND
United Wa State Army | UWSA  MMR REB  group=UWS
Shan State Army  MMR REB  group=SSA
Three Brotherhood Alliance | Brotherhood Alliance  MMR REB  group=TBA
People's Defence Force | People's Defense Force | People's Defence Forces | People's Defense Forces | PDF  MMR REB  group=PDF
Khmer Rouge  KHM GOV 1975-04-17..1979-01-07  KHM REB 1979-01-08..  group=KHR
Moro Islamic Liberation Front | MILF  PHL REB  group=MLF  islamist
Moro National Liberation Front | MNLF  PHL REB  group=MNF
Bangsamoro Islamic Freedom Fighters | BIFF  PHL REB  group=BIF  islamist
Abu Sayyaf | Abu Sayyaf Group | ASG  PHL REB  group=ABS  islamist
Maute group | Maute  PHL REB  group=MAU  islamist
New People's Army | NPA | Communist Party of the Philippines  PHL REB  group=NPA
Jemaah Islamiyah | Jemaah Islamiah | JI  IDN REB  group=JEI  islamist
Jamaah Ansharut Daulah | JAD  IDN REB  group=JAD  islamist
Free Aceh Movement | GAM | Gerakan Aceh Merdeka  IDN REB ..2005-08-15  IDN PTY 2005-08-16..  group=GAM
Free Papua Movement | West Papua National Liberation Army | OPM | TPNPB  IDN REB  group=OPM
Barisan Revolusi Nasional | BRN  THA REB  group=BRN
Viet Cong | Vietcong  VNM REB  group=VCO

FARC | Farc | F.A.R.C. | Revolutionary Armed Forces of Colombia | Comunes party | Comunes | Common Alternative Revolutionary Force  COL REB ..2017-06-27  COL PTY OPP 2017-06-28..  group=FAR
FARC dissidents | Farc dissidents ; Estado Mayor Central | EMC dissidents ; Segunda Marquetalia  COL REB  group=FAD
ELN | National Liberation Army | E.L.N. | Ejército de Liberación Nacional  COL REB  group=ELN
AUC | United Self-Defense Forces of Colombia | United Self-Defence Forces of Colombia  COL PRM  group=AUC
Clan del Golfo | Gulf Clan | Urabeños | Autodefensas Gaitanistas | Gaitanist Self-Defense Forces of Colombia | Gaitanist Self-Defence Forces of Colombia | Autodefensas Gaitanistas de Colombia | Gaitanista Army of Colombia | Ejército Gaitanista de Colombia | Clan Úsuga | Los Urabeños  COL CRM  group=CGO
Shining Path | Sendero Luminoso | Militarized Communist Party of Peru | Militarizado Partido Comunista del Perú | Communist Party of Peru - Shining Path | Shining Path remnants  PER REB  group=SHP
Túpac Amaru Revolutionary Movement | Tupac Amaru Revolutionary Movement | MRTA  PER REB  group=MRT
Zapatistas | Zapatista | EZLN | Zapatista Army of National Liberation | Zapatista National Liberation Army  MEX REB  group=EZL
Sinaloa cartel | Sinaloa Cartel  MEX CRM  group=SIC
Jalisco New Generation Cartel | Jalisco New Generation | CJNG | Jalisco cartel  MEX CRM  group=CJN
Los Zetas | Zetas  MEX CRM  group=ZET
Gulf Cartel | Gulf cartel  MEX CRM  group=GCA
Tren de Aragua  VEN CRM  group=TDA
Los Choneros ; Los Lobos  ECU CRM  group=CHO
Mara Salvatrucha | MS-13 | MS13 ; Barrio 18 | 18th Street gang | Barrio 18 gang | Calle 18  SLV CRM  group=MSA
First Capital Command | Primeiro Comando da Capital  BRA CRM  group=PCC
Comando Vermelho | Red Command  BRA CRM  group=CVE
Viv Ansanm ; G9 gang | G9 alliance | G9 Family and Allies | G-9 Family and Allies | G9 an Fanmi e Alye | G-9 and Family  HTI CRM  group=GNI
FMLN | Farabundo Martí National Liberation Front  SLV REB ..1992-01-15  SLV PTY OPP 1992-01-16..2009-05-31  SLV PTY GOV 2009-06-01..2019-05-31  SLV PTY OPP 2019-06-01..  group=FML
Sandinistas | Sandinista | FSLN | Sandinista National Liberation Front  NIC REB ..1979-07-18  NIC PTY GOV 1979-07-19..1990-04-24  NIC PTY OPP 1990-04-25..2007-01-09  NIC PTY GOV 2007-01-10..  group=SDN
Contras | Contra rebels  NIC REB  group=CTR
colectivos  VEN PRM  group=CLV

Wagner | Wagner Group | Wagner group | Wagner mercenaries | PMC Wagner | Africa Corps  RUS PRM  id=wagner-group  group=WAG
Donetsk People's Republic | DNR | DPR separatists  UKR REB 2014-04-07..  group=DPR
Luhansk People's Republic | Lugansk People's Republic | LNR  UKR REB  group=LPR
Azov Battalion | Azov Regiment | Azov Brigade | Azov  UKR MIL  group=AZO
Right Sector  UKR PRM  group=RSE
Russian Volunteer Corps ; Freedom of Russia Legion  RUS REB  group=RVC
Caucasus Emirate ; Riyadus-Salikhin  RUS REB  group=CEM  islamist
Kosovo Liberation Army | KLA | UCK  KOS REB ..1999-09-20  group=KLA
National Liberation Army of Macedonia  MKD REB 2001-01..2001-09-27  group=NLM
Bosnian Serb Army | Bosnian Serbs | Bosnian Serb | Army of Republika Srpska  BIH REB ..1995-12-14  group=BSA
Bosnian Croats | Bosnian Croat  BIH REB ..1994-03-18  group=BCR
Krajina Serbs | Croatian Serbs | Croatian Serb  HRV REB ..1998-01-15  group=KSE
Irish Republican Army | IRA | I.R.A. | Provisional IRA | Real IRA | New IRA | Continuity IRA  GBR REB  group=IRA
Ulster Volunteer Force | UVF | Ulster Defence Association | UDA | Ulster Freedom Fighters  GBR PRM  group=UVF
ETA | Eta | Basque separatist group ETA | Euskadi Ta Askatasuna  ESP REB  group=ETA
Red Brigades  ITA REB  group=RBR
Red Army Faction | Baader-Meinhof  DEU REB  group=RAF
November 17 | Revolutionary Organization 17 November  GRC REB  group=NOV
Aum Shinrikyo | Aum Supreme Truth | Aleph cult | Aum Shinri Kyo | Aleph group  JPN CRM  group=AUM
Ku Klux Klan | KKK  USA CRM  group=KKK
Proud Boys | Oath Keepers  USA PRM  group=PBO
Cosa Nostra | 'Ndrangheta | Camorra | Sicilian Mafia | Mafia  ITA CRM  group=MAF
Yakuza | yakuza  JPN CRM  group=YAK
