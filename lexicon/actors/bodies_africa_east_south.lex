kind organisation

# --- Sudan
Sudan Armed Forces | Sudan's Armed Forces | Sudanese Army  SDN MIL
Popular Defence Forces | Popular Defense Forces | Popular Defence Force  SDN PRM
National Intelligence and Security Service | National Intelligence and Security Services | Sudanese National Intelligence and Security Service  SDN SPY
General Intelligence Service of Sudan | Sudanese General Intelligence Service | Sudan's General Intelligence Service  SDN SPY
Central Reserve Police | Abu Tira  SDN COP
Al-Bara ibn Malik Brigade | Al-Baraa ibn Malik Brigade | Al-Bara' ibn Malik Battalion | al-Baraa bin Malik Battalion | El Baraa Ibn Malik Brigade | Baraa Ibn Malik Brigade | Al-Baraa ibn Malik Battalion | Al-Bara bin Malik  SDN PRM  group=BAR
Sudan Shield Forces | Sudan Shield | Dera al-Sudan | Sudan Shield Force  SDN PRM
Joint Force of Armed Struggle Movements | Darfur Joint Protection Force | Joint Force of the Armed Struggle Movements | Darfur Joint Forces | Joint Forces of Armed Struggle Movements  SDN PRM
Sudanese Islamic Movement | Sudan Islamic Movement  SDN PTY REL
National Islamic Front  SDN PTY GOV ..1998  SDN PTY 1999..
Popular Congress Party  SDN PTY OPP
National Umma Party | Umma Party | NUP Umma | National Umma Party of Sudan  SDN PTY OPP
Democratic Unionist Party of Sudan | Sudanese Democratic Unionist Party | Original Democratic Unionist Party  SDN PTY
Sudanese Communist Party | Communist Party of Sudan | Sudan Communist Party  SDN PTY OPP
Sudanese Congress Party | Sudan Congress Party  SDN PTY OPP
Arab Socialist Ba'ath Party of Sudan | Sudanese Ba'ath Party | Sudanese Baath Party  SDN PTY OPP
Reform Now Movement | Reform Now Party  SDN PTY OPP
National Consensus Forces  SDN OPP
National Democratic Alliance of Sudan | Sudanese National Democratic Alliance  SDN OPP
Sudan Call alliance | Sudan Call coalition  SDN OPP
Forces of Freedom and Change Central Council | FFC-CC | Forces for Freedom and Change | Freedom and Change forces  SDN PTY GOV 2019-08-17..2021-10-25  SDN OPP 2021-10-26..
Forces of Freedom and Change Democratic Bloc | FFC-Democratic Bloc | Democratic Bloc of Sudan  SDN PTY
Taqaddum | Tagaddum | Coordination of Civil Democratic Forces | Taqadum | Civil Democratic Forces  SDN OPP
Somoud | Sumoud alliance | Civil Democratic Alliance for Revolutionary Forces | Somoud coalition  SDN OPP
Sudan Founding Alliance | Tasis | Tasees | Tasis alliance | Sudanese Founding Alliance | TASIS  SDN REB
Sudanese Professionals Association | Sudan Professionals Association | Sudanese Professionals' Association  SDN OPP LAB
Resistance Committees of Sudan | Khartoum Resistance Committees | Sudanese Resistance Committees  SDN OPP CVL
Girifna  SDN CVL
Emergency Response Rooms ; Emergency Lawyers | Sudan's Emergency Lawyers  SDN CVL
Sudan Doctors Network | Sudan Doctors' Network ; Central Committee of Sudan Doctors | Central Committee of Sudanese Doctors ; Sudanese Doctors' Syndicate  SDN MED CVL
Darfur Bar Association  SDN CVL
General Coordination of Displaced and Refugees Camps | Displaced and Refugees General Coordination | General Coordination of Displaced People and Refugees  SDN REF CVL
Sudan Liberation Movement-Transitional Council | SLM-TC | Sudan Liberation Movement Transitional Council  SDN REB ..2020-10-02  SDN PTY GOV 2020-10-03..2023-11  SDN PTY 2023-12..2025-02-21  SDN REB 2025-02-22..  group=SLA
Sudan Liberation Movement-Minni Minnawi | SLA-MM | SLM-MM | SLA-Minni Minawi | SLA-Minnawi  SDN REB ..2006-05-04  SDN GOV 2006-05-05..2010-12  SDN REB 2011..2020-10-02  SDN GOV PRM 2020-10-03..  group=SLA
SLA-Abdel Wahid | SLM-AW | SLA-AW | SLM-Abdel Wahid | Sudan Liberation Movement-Abdel Wahid | SLM-Nur | SLA-Nur  SDN REB  group=SLA
Gathering of Sudan Liberation Forces | Sudan Liberation Forces Gathering | Alliance of Sudan Liberation Forces | Sudan Liberation Forces Alliance  SDN REB ..2020-10-02  SDN PTY GOV 2020-10-03..2023-11  SDN PTY 2023-12..2025-02-21  SDN REB 2025-02-22..
SPLM-N Agar | SPLM-N-Agar | SPLM-North Agar  SDN REB ..2020-10-02  SDN PTY GOV 2020-10-03..  group=SPN
SPLM-N al-Hilu | SPLM-N El Hilu | SPLM-North al-Hilu | SPLM-N Hilu  SDN REB  group=SPN
Liberation and Justice Movement | LJM Darfur  SDN REB 2010-02..2011-07-14  SDN PTY GOV 2011-07-15..
National Redemption Front  SDN REB
Eastern Front of Sudan | Sudan's Eastern Front  SDN REB
Beja Congress  SDN REB ..2006-10-14  SDN PTY 2006-10-15..
Beja Nazirs Council | High Council of Beja Nazirs | Supreme Council of Beja Nazirs and Independent Chieftains | Beja Nazirs  SDN CVL OPP
Rashaida Free Lions  SDN REB
Third Front-Tamazuj | Tamazuj movement | Tamazuj Front  SDN REB
Border Guards of Sudan | Sudanese Border Guards | Border Intelligence Brigade  SDN PRM
Central Bank of Sudan | Bank of Sudan  SDN GOV
Sudanese Empowerment Removal Committee | Empowerment Removal Committee  SDN GOV
Sudan News Agency | SUNA | Suna news agency  SDN JRN
Sudan TV ; Sudan Tribune ; Radio Dabanga | Dabanga ; Al-Sudani newspaper  SDN JRN
Sudapet ; Sudatel ; Zain Sudan  SDN BUS
Defense Industries System | Defence Industries System | Sudan Military Industry Corporation | Sudanese Military Industry Corporation  SDN MIL BUS
Al Junaid Multi Activities | Al-Gunade | Algunade  SDN BUS
Greater Nile Petroleum Operating Company | Greater Nile Petroleum  SDN BUS
Ansar sect ; Khatmiyya | Khatmiya | Khatmiyya sect  SDN REL
Ansar al-Sunna of Sudan ; Sudanese Islamic Fiqh Council  SDN REL

# --- South Sudan
South Sudan People's Defence Forces | SSPDF | South Sudan People's Defense Forces  SSD MIL
South Sudan National Police Service  SSD COP
South Sudan's National Security Service | National Security Service of South Sudan | South Sudan National Security Service  SSD SPY
Mathiang Anyoor | Dot ku Beny | Mathiang Anyor  SSD PRM
Agwelek | Agwelek forces | Aguelek | Agwelek Forces  SSD REB ..2021  SSD MIL 2023..  group=AGW
Kitgwang | Kit-Gwang | SPLA-IO Kitgwang | SPLM/A-IO Kitgwang | Kitgwang faction  SSD REB
National Salvation Front of South Sudan | South Sudan National Salvation Front  SSD REB  group=NAS
South Sudan Democratic Movement | SSDM | South Sudan Democratic Army | South Sudan Democratic Movement/Army  SSD REB
Cobra Faction | SSDM-Cobra | South Sudan Democratic Movement-Cobra | SSDA-Cobra  SSD REB
South Sudan Liberation Army | South Sudan Liberation Movement | SSLA | SSLM  SSD REB ..2013-04  SSD MIL 2013-05..
South Sudan Defence Forces | South Sudan Defense Forces | SSDF  SSD PRM ..2006-01-08  SSD MIL 2006-01-09..
South Sudan Opposition Movements Alliance | SSOMA  SSD REB
Non-Signatory South Sudan Opposition Groups  SSD REB
South Sudan Opposition Alliance  SSD OPP
South Sudan United Front | South Sudan United Front/Army | SSUF  SSD REB
Real SPLM | R-SPLM  SSD REB
SPLM-DC | SPLM-Democratic Change | SPLM Democratic Change  SSD PTY OPP
SPLM-FD | SPLM Former Detainees | SPLM-Former Detainees  SSD OPP
National Democratic Movement South Sudan | National Democratic Movement of South Sudan  SSD OPP
United People's Alliance South Sudan ; People's Coalition for Civil Action  SSD OPP CVL
South Sudan Council of Churches ; Sudan Council of Churches  SSD REL
Jieng Council of Elders | Dinka Council of Elders  SSD CVL
South Sudan Civil Society Forum ; Community Empowerment for Progress Organization | CEPO  SSD CVL
Arrow Boys | Arrow Boys of Western Equatoria  SSD PRM
Gelweng ; Titweng | Gelweng militia  SSD PRM
Nilepet | Nile Petroleum Corporation ; Dar Petroleum Operating Company | Dar Petroleum ; Greater Pioneer Operating Company  SSD BUS
Bank of South Sudan  SSD GOV
South Sudan Transitional National Legislative Assembly | South Sudan Legislative Assembly | Transitional National Legislative Assembly  SSD LEG
Eye Radio ; Radio Tamazuj ; Radio Miraya ; South Sudan Broadcasting Corporation  SSD JRN
Abyei Administration | Abyei Special Administrative Area ; Ngok Dinka council  SSD GOV
Reconstituted Joint Monitoring and Evaluation Commission | R-JMEC | RJMEC | Joint Monitoring and Evaluation Commission | JMEC  IGO
CTSAMM | CTSAMVM | Ceasefire and Transitional Security Arrangements Monitoring and Verification Mechanism  IGO
UNISFA | UN Interim Security Force for Abyei | United Nations Interim Security Force for Abyei  UNO MIL

# --- Ethiopia
Ethiopian National Defense Force | Ethiopian National Defence Forces | Ethiopian National Defense Forces | Ethiopian Defence Forces  ETH MIL
Ethiopian Air Force  ETH MIL
Ethiopian Federal Police | Ethiopian Federal Police Commission | Ethiopia's Federal Police  ETH COP
Ethiopian National Intelligence and Security Service | NISS Ethiopia | Ethiopia's National Intelligence and Security Service  ETH SPY
Information Network Security Agency | Information Network Security Administration  ETH SPY
Liyu police | Liyu Police | Somali Liyu Police | Somali Special Police | Somali Region Special Police  ETH PRM COP
Amhara Special Forces | Amhara Special Force | Amhara regional special forces | Amhara Liyu Hail  ETH PRM COP
Oromia Special Forces | Oromia Special Force | Oromia special police  ETH PRM COP
Amhara Fano People's Organization ; Amhara Fano National Force | Amhara Fano National Movement | Amhara Fano Popular Organization ; Fano forces  ETH REB  group=FAN
Samri militia | Samri youth group  ETH PRM
Qeerroo | Qeeroo | Queerroo | Qerro | Oromo Qeerroo  ETH CVL
Ethiopian Prosperity Party | Ethiopia's Prosperity Party  ETH PTY GOV
Oromo Democratic Party | Oromo People's Democratic Organization | OPDO | Oromo Peoples' Democratic Organization  ETH PTY GOV ..2019-11-30
Amhara Democratic Party | Amhara National Democratic Movement | ANDM  ETH PTY GOV ..2019-11-30
Southern Ethiopian People's Democratic Movement | SEPDM  ETH PTY GOV ..2019-11-30
Ethiopian Somali People's Democratic Party  ETH PTY GOV ..2019-11-30
Ethiopian Citizens for Social Justice | EZEMA | Ezema party | Ethiopian Citizens for Social Justice Party  ETH PTY OPP
National Movement of Amhara | National Movement of Amhara party  ETH PTY OPP
Oromo Federalist Congress ; Oromo Federalist Democratic Movement  ETH PTY OPP
Oromo People's Congress | Oromo National Congress  ETH PTY OPP
Oromo Democratic Front  ETH PTY OPP
Balderas for Genuine Democracy | Balderas party | Balderas for True Democracy  ETH PTY OPP
Coalition for Unity and Democracy | Kinijit  ETH PTY OPP 2004..2008
Unity for Democracy and Justice | Andinet party  ETH PTY OPP
Medrek | Medrek coalition | Forum for Democratic Dialogue  ETH PTY OPP
Semayawi Party | Blue Party of Ethiopia  ETH PTY OPP
Ethiopian Democratic Party  ETH PTY OPP
Arena Tigray | Arena Tigray for Democracy and Sovereignty ; Salsay Weyane Tigray | Salsay Weyane ; Tigray Independence Party ; Baytona | National Congress of Great Tigray  ETH PTY OPP
Ginbot 7 | Ginbot Sebat | Patriotic Ginbot 7 | Arbegnoch Ginbot 7 | Patriotic Ginbot 7 Movement  ETH REB ..2018-08  ETH PTY OPP 2018-09..
Ethiopian People's Patriotic Front  ETH REB
Tigray People's Democratic Movement | TPDM  ETH REB
Ethiopian People's Revolutionary Party  ETH REB ..1991  ETH PTY OPP 1992..
United Western Somali Liberation Front ; Western Somali Liberation Front  ETH REB
Sidama Liberation Front | Sidama Liberation Movement  ETH OPP
Gambella Liberation Front | Gambella People's Liberation Front  ETH REB
Gumuz People's Democratic Movement ; Benishangul People's Liberation Movement ; Gumuz militia  ETH REB
Afar Revolutionary Democratic Unity Front | Arduf  ETH REB
Tigray Peace Force | Tigray Peace Forces  ETH REB 2025..
Simret Party | Tigray Democratic Solidarity Party | Tigray Democratic Solidarity  ETH PTY 2025..
Tigray Interim Administration | Tigray Interim Regional Administration | Interim Administration of Tigray | Tigray Transitional Government | Provisional Government of Tigray  ETH GOV
Oromia Regional Government | Oromia regional state government ; Amhara Regional Government | Amhara regional state government ; Tigray Regional Government | Tigray regional government ; Afar Regional Government ; Somali Regional Government  ETH GOV
Derg | Dergue  ETH GOV MIL 1974-09-12..1991-05-27
Workers' Party of Ethiopia  ETH PTY GOV 1984-09..1991-05-27
National Election Board of Ethiopia | NEBE | Ethiopian National Election Board  ETH GOV
Ethiopian Human Rights Commission | EHRC  ETH GOV CVL
Ethiopian Human Rights Council | EHRCO  ETH CVL
Ethiopian National Dialogue Commission | National Dialogue Commission of Ethiopia  ETH GOV
House of Peoples' Representatives | House of People's Representatives | House of Peoples Representatives ; House of Federation | Ethiopian House of Federation  ETH LEG
National Bank of Ethiopia  ETH GOV
Commercial Bank of Ethiopia  ETH BUS
Ethiopian Airlines ; Ethio Telecom | Ethio telecom ; Ethiopian Electric Power ; Ethiopian Investment Holdings ; Ethiopian Shipping and Logistics  ETH BUS
Metals and Engineering Corporation | METEC  ETH BUS MIL
EFFORT conglomerate | Endowment Fund for the Rehabilitation of Tigray  ETH BUS
Ethiopian News Agency ; Ethiopian Press Agency ; Ethiopian Broadcasting Corporation ; Fana Broadcasting Corporate | Fana Broadcasting ; Walta Media ; Ethiopian Herald ; Addis Standard ; Ethiopian Reporter ; Ethiopian Satellite Television | ESAT ; Oromia Media Network ; Tigrai TV ; Dimtsi Weyane ; Addis Fortune  ETH JRN
Ethiopian Orthodox Tewahedo Church | Ethiopian Orthodox Church | Ethiopian Orthodox Tewahido Church | Holy Synod of the Ethiopian Orthodox Church  ETH REL
Ethiopian Islamic Affairs Supreme Council | Ethiopian Supreme Council for Islamic Affairs | Ethiopian Islamic Affairs Council  ETH REL
Ethiopian Catholic Church ; Mekane Yesus Church | Ethiopian Evangelical Church Mekane Yesus  ETH REL
Confederation of Ethiopian Trade Unions  ETH LAB
Ethiopian Teachers Association | Ethiopian Teachers' Association  ETH LAB
Zone 9 bloggers | Zone Nine bloggers  ETH CVL JRN
Amhara Association of America ; Omna Tigray  ETH CVL

# --- Eritrea
Eritrean Defence Forces | Eritrean Defense Forces | Eritrean Defence Force  ERI MIL
People's Front for Democracy and Justice | PFDJ  ERI PTY GOV
Eritrean People's Liberation Front | EPLF  ERI REB ..1993-05-23  ERI GOV 1993-05-24..
Eritrean Liberation Front  ERI REB
Eritrean Democratic Alliance | Eritrean National Alliance ; Eritrean Democratic Party ; Eritrean People's Democratic Party  ERI OPP
Red Sea Afar Democratic Organisation | Red Sea Afar Democratic Organization | RSADO  ERI REB
Eritrean Islamic Jihad | Eritrean Islamic Jihad Movement  ERI REB
Democratic Movement for the Liberation of the Eritrean Kunama  ERI REB
Brigade N'Hamedu | Brigade Nhamedu | Brigade N'hamedu  ERI OPP CVL
Yiakl | Yiakl movement ; Citizens for Democratic Rights in Eritrea  ERI OPP CVL
G15 dissidents  ERI OPP
Eritrean Orthodox Tewahedo Church | Eritrean Orthodox Church ; Eritrean Catholic Church  ERI REL
Shabait | Eritrean News Agency ; Eri-TV | ERINA  ERI JRN
Human Rights Concern Eritrea | Human Rights Concern-Eritrea  ERI CVL
Red Sea Trading Corporation ; Eritrean National Mining Corporation | ENAMCO  ERI BUS
National Union of Eritrean Youth and Students ; National Confederation of Eritrean Workers  ERI LAB
UNMEE | UN Mission in Ethiopia and Eritrea | United Nations Mission in Ethiopia and Eritrea  UNO MIL

# --- Djibouti
Djibouti Armed Forces | Djiboutian Armed Forces | Djiboutian National Army  DJI MIL
People's Rally for Progress | Rassemblement Populaire pour le Progres | Rassemblement populaire pour le Progrès  DJI PTY GOV
Union for the Presidential Majority | Union pour la Majorité Présidentielle  DJI PTY GOV
Union for National Salvation | Union pour le Salut National  DJI PTY OPP
Front for the Restoration of Unity and Democracy | FRUD  DJI REB ..1994-12-25  DJI PTY 1994-12-26..
FRUD-armed | Armed FRUD | FRUD-Combatant | FRUD armé | FRUD-arme  DJI REB
Movement for Democratic Renewal and Development ; Republican Alliance for Development  DJI PTY OPP
Djiboutian League of Human Rights | Ligue Djiboutienne des Droits Humains  DJI CVL
Djibouti Ports and Free Zones Authority  DJI GOV BUS
Radio Television of Djibouti ; Agence Djiboutienne d'Information ; La Voix de Djibouti  DJI JRN
Doraleh Container Terminal  DJI BUS
Camp Lemonnier  USA MIL

# --- Somalia
Somali National Army | Somali National Armed Forces | Somali Armed Forces  SOM MIL
Danab | Danab Brigade | Danab Special Forces | Danab special forces ; Gorgor | Gorgor forces | Gorgor brigade ; Haramcad | Haram'ad | Haramad police  SOM MIL
Somali Police Force | Somali National Police  SOM COP
National Intelligence and Security Agency | Somali National Intelligence and Security Agency | Somalia's National Intelligence and Security Agency | NISA  SOM SPY
Villa Somalia  SOM GOV
Transitional Federal Government | Somali Transitional Federal Government | Transitional Federal Institutions ; Transitional National Government of Somalia ; Federal Government of Somalia  SOM GOV
Puntland Maritime Police Force | PMPF ; Puntland Security Force | Puntland Security Forces ; Puntland Dervish Force | Puntland Defence Forces ; Puntland Counter-Terrorism Operations  SOM MIL
Puntland State of Somalia | Puntland Government | Puntland administration  SOM GOV
Jubaland administration | Jubaland State | Jubaland Government | Jubbaland administration | Interim Juba Administration  SOM GOV
Jubaland forces | Jubaland security forces | Jubaland Security Forces | Jubaland Dervish Force  SOM MIL
Galmudug State | Galmudug administration | Galmudug Government ; Hirshabelle State | Hirshabelle administration ; South West State | South West State of Somalia | Southwest State administration  SOM GOV
Somaliland Government | Government of Somaliland | Republic of Somaliland administration  SOM GOV
Somaliland National Army | Somaliland Armed Forces | Somaliland Army  SOM MIL
Somaliland National Electoral Commission ; Somaliland House of Representatives ; Guurti | Somaliland House of Elders  SOM GOV LEG
Kulmiye | Kulmiye Party | Kulmiye Peace Unity and Development Party  SOM PTY GOV 2010-07-27..2024-12-11  SOM PTY OPP 2024-12-12..
Waddani | Waddani Party  SOM PTY OPP ..2024-12-11  SOM PTY GOV 2024-12-12..
Justice and Welfare Party | UCID ; UDUB | United Peoples' Democratic Party  SOM PTY
Somali National Movement  SOM REB
SSC-Khatumo | SSC Khatumo | Khatumo State | SSC Khaatumo | SSC-Khatumo administration | North Eastern State of Somalia | Northeast State of Somalia  SOM REB 2023-02..2025-04-14  SOM GOV 2025-04-15..
SSC militia | SSC forces  SOM REB
Awdal State Movement  SOM REB
Ahlu Sunna Waljama'a | Ahlu Sunna Waljamaa | Ahlu Sunnah Wal Jamaa | Ahlu Sunna wal Jamaa of Somalia | Ahlu Sunnah Waljama'a | Ahlu Sunna Waljamaca  SOM PRM  group=ASJ
Ras Kamboni Brigade | Ras Kamboni Brigades | Raskamboni | Ras Kamboni | Ras Kamboni movement | Raskamboni Brigade  SOM REB ..2010-02  SOM PRM 2010-03..  group=RKB
Alliance for the Re-liberation of Somalia | Alliance for the Reliberation of Somalia | ARS-Djibouti | ARS-Asmara  SOM REB
Alliance for the Restoration of Peace and Counter-Terrorism | Alliance for the Restoration of Peace and Counterterrorism | ARPCT  SOM PRM
United Somali Congress ; Somali National Alliance ; Somali Salvation Alliance  SOM REB
Somali Patriotic Movement ; Somali Salvation Democratic Front ; Rahanweyn Resistance Army | Rahanwein Resistance Army ; Juba Valley Alliance ; Somali Reconciliation and Restoration Council  SOM REB
Al-Itihaad al-Islamiya | al-Ittihad al-Islami | Al-Itihaad Al-Islamiya | Al-Itihad al-Islamiya | Al-Itihaad  SOM REB
Islamic State Somalia | Islamic State in Somalia | ISIS-Somalia | IS-Somalia | ISS Somalia | Islamic State's Somalia branch  SOM REB  group=ISM
Amniyat | Amniyaad | Al-Shabaab Amniyat  SOM REB  group=SHB
Macawisley | Ma'awisley | Macawiisley | Ma'awiisley | Macawisleey | Ma'awisley militia  SOM PRM
Mujahideen Youth Movement  SOM REB  group=SHB
Supreme Islamic Courts Council | Council of Islamic Courts | Somali Islamic Courts Council  SOM REB  group=ICU
Union for Peace and Development | Union for Peace and Development Party ; Himilo Qaran | Himilo Qaran party ; Wadajir Party | Wadajir party ; Tayo party ; Somali Salvation Forum ; Somalia Future Council ; Council of Presidential Candidates ; Forum for National Parties ; Justice and Solidarity Party  SOM PTY
Damul Jadiid | Dam Jadid  SOM PTY
Hawiye Elders | Hawiye council of elders | Hawiye Council | Hawiye Traditional Unity Council  SOM CVL
Central Bank of Somalia  SOM GOV
Radio Mogadishu ; Radio Shabelle | Shabelle Media Network ; Radio Andalus | Al-Andalus radio ; Garowe Online ; Hiiraan Online ; Goobjoog | Goobjoog News ; Universal TV Somalia ; SONNA | Somali National News Agency ; Somali National Television ; Horn Cable TV ; Shahada News Agency ; Radio Kulmiye ; Kaab TV ; Mustaqbal Media  SOM JRN
Somali Journalists Syndicate ; National Union of Somali Journalists | NUSOJ  SOM JRN LAB
Elman Peace Centre | Elman Peace | Elman Peace and Human Rights | Elman Peace and Human Rights Organisation | Elman Human Rights  SOM CVL
Hormuud | Hormuud Telecom ; Dahabshiil ; Al-Barakaat | al-Barakat | Al Barakaat ; Telesom ; Golis Telecom ; Somtel ; Salaam Somali Bank  SOM BUS
Somali Petroleum Authority  SOM GOV
Somali pirates  SOM CRM
AUSSOM | African Union Support and Stabilization Mission in Somalia | African Union Support and Stabilisation Mission in Somalia | African Union Transition Mission in Somalia | AU Mission in Somalia | African Union Support Mission in Somalia  IGO MIL
UNSOM ; UNOSOM | UN Assistance Mission in Somalia | United Nations Assistance Mission in Somalia | UNOSOM II | United Nations Operation in Somalia ; UNTMIS ; UNSOS ; UNITAF  UNO
EU NAVFOR | EUNAVFOR Atalanta | Operation Atalanta | EUNAVFOR ; EUTM Somalia | European Union Naval Force Somalia  EUR MIL

# --- Kenya
Kenya Defence Force | Kenyan Defence Forces | Kenya Defense Forces | Kenyan Defense Forces  KEN MIL
Kenya Army ; Kenya Air Force ; Kenya Navy  KEN MIL
Kenya Police | Kenya Police Service | National Police Service of Kenya | Kenyan National Police Service  KEN COP
Administration Police Service | Administration Police of Kenya | Administration Police  KEN COP
Kenya's General Service Unit | General Service Unit ; Recce Squad | Recce Company  KEN COP
Anti-Terrorism Police Unit | Kenya Anti-Terrorism Police Unit | ATPU  KEN COP
Directorate of Criminal Investigations | Kenya's Directorate of Criminal Investigations  KEN COP
Kenya Wildlife Service ; Kenya Forest Service ; Kenya Coast Guard Service  KEN GOV
Kenya's National Intelligence Service | Kenyan National Intelligence Service  KEN SPY
Independent Policing Oversight Authority | IPOA  KEN GOV JUD
Ethics and Anti-Corruption Commission | Kenya Anti-Corruption Commission | EACC  KEN GOV JUD
Interim Independent Electoral Commission ; Electoral Commission of Kenya ; IEBC | Kenya's electoral commission  KEN GOV
Kenya National Commission on Human Rights | Kenyan National Commission on Human Rights | KNCHR  KEN GOV CVL
National Cohesion and Integration Commission ; Truth, Justice and Reconciliation Commission of Kenya  KEN GOV
Supreme Court of Kenya | Kenyan Supreme Court | Kenya's Supreme Court  KEN JUD
Parliament of Kenya | Kenyan Parliament | National Assembly of Kenya | Kenya National Assembly  KEN LEG
Senate of Kenya | Kenyan Senate  KEN LEG
State House Nairobi | Statehouse Kenya  KEN GOV
Harambee House  KEN GOV
Central Bank of Kenya ; Kenya Revenue Authority  KEN GOV
Kenya African National Union | KANU  KEN PTY GOV 1963-12-12..2002-12-29  KEN PTY 2002-12-30..
National Rainbow Coalition | NARC coalition  KEN PTY GOV 2002-12-30..2005-11  KEN PTY 2006..
Party of National Unity | Party of National Unity Kenya  KEN PTY GOV 2007-09..2013-04-08  KEN PTY 2013-04-09..
The National Alliance Kenya | TNA party ; United Republican Party ; Jubilee Alliance | Jubilee Coalition  KEN PTY
United Democratic Alliance | UDA party | United Democratic Alliance Kenya  KEN PTY GOV 2022-09-13..
Kenya Kwanza | Kenya Kwanza Alliance | Kenya Kwanza coalition | Kenya Kwanza administration  KEN PTY GOV 2022-09-13..
Azimio la Umoja | Azimio | Azimio coalition | Azimio la Umoja-One Kenya | Azimio la Umoja One Kenya Coalition Party | Azimio la Umoja coalition  KEN PTY OPP
National Super Alliance | NASA coalition | NASA alliance  KEN PTY OPP
Coalition for Reforms and Democracy  KEN PTY OPP
Wiper Democratic Movement | Wiper Party | Wiper Patriotic Front | Wiper Democratic Movement Kenya  KEN PTY OPP
Amani National Congress  KEN PTY
Forum for the Restoration of Democracy-Kenya | FORD-Kenya ; FORD-Asili ; FORD-People ; Forum for the Restoration of Democracy  KEN PTY
NARC-Kenya | Narc Kenya ; Liberal Democratic Party of Kenya ; Chama Cha Mashinani ; Maendeleo Chap Chap ; Pamoja African Alliance ; Thirdway Alliance | Thirdway Alliance Kenya ; Roots Party of Kenya ; Democracy for the Citizens Party ; Devolution Empowerment Party ; DAP-K | Democratic Action Party-Kenya | Democratic Action Party of Kenya ; Safina Party  KEN PTY
People's Liberation Party Kenya  KEN PTY OPP
Mombasa Republican Council  KEN REB  group=MRC
Mungiki | Mungiki sect  KEN CRM
Sabaot Land Defence Force | Sabaot Land Defense Force | SLDF  KEN REB
Mau Mau | Mau Mau rebels | Kenya Land and Freedom Army  KEN REB
Al-Hijra group ; Muslim Youth Centre | Pumwani Muslim Youth  KEN REB
Central Organization of Trade Unions | Central Organisation of Trade Unions | COTU-K  KEN LAB
Kenya National Union of Teachers | KNUT ; Kenya Union of Post Primary Education Teachers | KUPPET ; Kenya Medical Practitioners, Pharmacists and Dentists Union | KMPDU | Kenya Medical Practitioners and Dentists Union ; Kenya Union of Clinical Officers ; Kenya Aviation Workers Union ; University Academic Staff Union  KEN LAB
Law Society of Kenya | LSK  KEN CVL
Kenya Human Rights Commission ; Muslims for Human Rights | MUHURI ; Haki Africa ; Vocal Africa ; Independent Medico-Legal Unit | IMLU ; Mathare Social Justice Centre ; Defenders Coalition ; Green Belt Movement ; Bunge la Mwananchi ; Katiba Institute  KEN CVL
National Council of Churches of Kenya | NCCK ; Supreme Council of Kenya Muslims | SUPKEM ; Council of Imams and Preachers of Kenya ; Kenya Conference of Catholic Bishops ; Anglican Church of Kenya ; Good News International Church | Good News International Ministries  KEN REL
Safaricom ; Equity Bank ; Kenya Commercial Bank ; Kenya Airways ; Kenya Power and Lighting Company | Kenya Power and Lighting | KPLC ; KenGen ; Kenya Ports Authority ; Kenya Airports Authority ; Kenya Pipeline Company ; National Oil Corporation of Kenya  KEN BUS
Nation Media Group ; Standard Media Group ; Kenya Broadcasting Corporation ; NTV Kenya ; KTN Kenya | KTN News ; Citizen TV ; Royal Media Services ; The Star Kenya ; Kenya News Agency ; K24 TV ; Capital FM Kenya ; The EastAfrican ; Business Daily Africa ; Media Council of Kenya  KEN JRN

# --- Uganda
Ugandan People's Defence Forces | Uganda People's Defense Force  UGA MIL
Uganda Special Forces Command | Ugandan Special Forces Command  UGA MIL
Chieftaincy of Military Intelligence | CMI Uganda | Defence Intelligence and Security Uganda  UGA SPY MIL
Internal Security Organisation | Internal Security Organization | Uganda's Internal Security Organisation  UGA SPY
External Security Organisation  UGA SPY
Uganda Police Force | Ugandan Police Force | Uganda Police  UGA COP
Joint Anti-Terrorism Taskforce | Joint Anti-Terrorism Task Force ; Flying Squad Uganda  UGA COP
Uganda Electoral Commission | Electoral Commission of Uganda  UGA GOV
Uganda Human Rights Commission ; Uganda Communications Commission ; Uganda Revenue Authority ; Bank of Uganda ; Uganda Wildlife Authority ; NGO Bureau Uganda  UGA GOV
Ugandan Parliament | Parliament of Uganda  UGA LEG
Constitutional Court of Uganda | Ugandan Constitutional Court ; Supreme Court of Uganda | Ugandan Supreme Court  UGA JUD
National Resistance Army  UGA REB ..1986-01-25  UGA MIL 1986-01-26..1995
National Unity Platform | NUP Uganda | People Power movement | People Power Our Power  UGA PTY OPP
Forum for Democratic Change | FDC Uganda ; People's Front for Freedom | People's Front for Freedom Uganda ; Alliance for National Transformation ; Uganda People's Congress | Uganda Peoples Congress ; Democratic Party of Uganda | Ugandan Democratic Party ; Conservative Party of Uganda ; JEEMA ; Go Forward Uganda | The Democratic Alliance Uganda ; Patriotic League of Uganda ; Democratic Front Uganda | Democratic Front of Uganda ; Reform Agenda Uganda  UGA PTY OPP
West Nile Bank Front ; Uganda National Rescue Front | UNRF II ; Uganda People's Democratic Army ; Holy Spirit Movement | Holy Spirit Mobile Forces ; People's Redemption Army ; Uganda People's Army  UGA REB
Islamic State Central Africa Province | ISCAP | Islamic State Central African Province | IS-Central Africa  IMG REB  group=ISC
Arrow Group militia | Amuka militia | Arrow Boys of Teso  UGA PRM
Local Defence Units | Local Defence Unit  UGA PRM
Movement for the Restoration of the Ten Commandments of God  UGA REL
Kingdom of Buganda | Buganda Kingdom | Buganda government | Mengo government ; Rwenzururu Kingdom | Rwenzururu ; Bunyoro-Kitara Kingdom | Bunyoro Kingdom | Bunyoro-Kitara ; Busoga Kingdom ; Toro Kingdom | Tooro Kingdom  UGA CVL
Uganda Joint Christian Council ; Inter-Religious Council of Uganda ; Church of Uganda ; Uganda Muslim Supreme Council ; Uganda Episcopal Conference ; Acholi Religious Leaders Peace Initiative  UGA REL
Sexual Minorities Uganda | SMUG ; Chapter Four Uganda ; Foundation for Human Rights Initiative ; Activists for Change Uganda | Activists 4 Change ; Uganda Law Society ; Agora Centre for Research ; Human Rights Network for Journalists Uganda | HRNJ-Uganda ; Africa Institute for Energy Governance | AFIEGO ; StopEACOP | Stop EACOP ; Alternative Digitalk ; Great Lakes Institute for Strategic Studies ; Human Rights Awareness and Promotion Forum ; Isis-WICCE  UGA CVL
New Vision Uganda ; Daily Monitor | Monitor Publications ; Uganda Broadcasting Corporation ; NTV Uganda ; NBS Television Uganda | NBS TV ; The Observer Uganda ; Chimp Reports | ChimpReports ; The Independent Uganda  UGA JRN
Uganda National Oil Company ; Umeme ; Uganda Airlines ; National Water and Sewerage Corporation ; East African Crude Oil Pipeline | EACOP ; Uganda Development Corporation  UGA BUS
National Organisation of Trade Unions Uganda | National Organisation of Trade Unions ; Uganda National Teachers Union | UNATU ; Uganda Medical Association ; Kampala City Traders Association | KACITA  UGA LAB

# --- Tanzania
Tanzania People's Defence Force | Tanzania People's Defence Forces | Tanzanian People's Defence Force | TPDF  TZA MIL
Tanzania Police Force | Tanzanian Police Force  TZA COP
Tanzania Intelligence and Security Service | Tanzanian Intelligence and Security Service | TISS Tanzania  TZA SPY
Chama Cha Mapinduzi | CCM Tanzania | CCM  TZA PTY GOV
Chadema | Party for Democracy and Progress | Chama cha Demokrasia na Maendeleo ; ACT-Wazalendo | ACT Wazalendo | Alliance for Change and Transparency ; Civic United Front ; NCCR-Mageuzi | NCCR Mageuzi ; Tanzania Labour Party ; Ukawa | UKAWA coalition ; Chaumma | CHAUMMA  TZA PTY OPP
Tanganyika African National Union | TANU ; Afro-Shirazi Party  TZA PTY GOV
National Electoral Commission of Tanzania | Tanzania's National Electoral Commission | Independent National Electoral Commission of Tanzania ; Zanzibar Electoral Commission ; Bank of Tanzania ; Revolutionary Council of Zanzibar | Zanzibar Revolutionary Council | Revolutionary Government of Zanzibar ; Tanzania Communications Regulatory Authority ; Tanzania Revenue Authority ; Prevention and Combating of Corruption Bureau  TZA GOV
Zanzibar House of Representatives ; Bunge of Tanzania | National Assembly of Tanzania | Parliament of Tanzania  TZA LEG
Uamsho | Uamsho movement | Association for Islamic Mobilisation and Propagation ; Tanzania Episcopal Conference ; National Muslim Council of Tanzania | BAKWATA ; Christian Council of Tanzania ; Evangelical Lutheran Church in Tanzania  TZA REL
Legal and Human Rights Centre ; Tanganyika Law Society ; Tanzania Human Rights Defenders Coalition ; Jamii Forums | JamiiForums ; Twaweza ; Zanzibar Law Society  TZA CVL
Tanzania Broadcasting Corporation ; The Citizen Tanzania ; Daily News Tanzania ; Mwananchi newspaper | Mwananchi Communications ; The Chanzo ; IPP Media ; The Guardian Tanzania  TZA JRN
Tanzania Petroleum Development Corporation ; Tanesco | Tanzania Electric Supply Company ; Tanzania Ports Authority ; Air Tanzania ; TAZARA | Tanzania-Zambia Railway Authority  TZA BUS
Trade Union Congress of Tanzania ; Tanzania Teachers Union  TZA LAB

# --- Rwanda
Rwandan Defence Force | Rwanda Defence Forces | Rwandan Defense Force | Rwanda Defense Force | Rwandan Defence Forces | Rwandan Armed Forces  RWA MIL
Rwanda National Police | Rwandan National Police ; Rwanda Investigation Bureau | Rwandan Investigation Bureau ; Rwanda Correctional Service  RWA COP
National Intelligence and Security Services Rwanda | Rwandan National Intelligence and Security Services | Rwanda's National Intelligence and Security Services ; Directorate of Military Intelligence Rwanda  RWA SPY
Forces Armées Rwandaises | ex-FAR | Forces Armees Rwandaises  RWA MIL ..1994-07-18  RWA REB 1994-07-19..
National Revolutionary Movement for Development | MRND | National Republican Movement for Democracy and Development  RWA PTY GOV ..1994-07-18
Coalition for the Defence of the Republic  RWA PTY ..1994-07-18
Impuzamugambi  RWA PRM ..1994-07-18
Republican Democratic Movement Rwanda | Democratic Republican Movement of Rwanda ; Social Democratic Party of Rwanda ; Liberal Party of Rwanda ; PS-Imberakuri | PS Imberakuri  RWA PTY
Democratic Green Party of Rwanda | Rwandan Democratic Green Party ; FDU-Inkingi | FDU Inkingi | United Democratic Forces of Rwanda | Forces Démocratiques Unifiées ; Dalfa-Umurinzi | DALFA Umurinzi | Dalfa Umurinzi ; Rwanda National Congress | Rwandan National Congress ; Rwandan Dream Initiative ; Rwanda Movement for Democratic Change | Rwandan Movement for Democratic Change | MRCD  RWA PTY OPP
National Liberation Forces Rwanda | FLN-MRCD | MRCD-FLN | MRCD/FLN | Rwandan National Liberation Forces  RWA REB  group=FLN
Rally for Unity and Democracy  RWA REB
FDLR-FOCA | Abacunguzi | Forces Combattantes Abacunguzi  RWA REB  group=FDL
Army for the Liberation of Rwanda | ALIR  RWA REB
Gacaca courts ; Supreme Court of Rwanda | Rwandan Supreme Court  RWA JUD
National Bank of Rwanda ; Rwanda Development Board ; Rwanda Governance Board ; Rwanda National Electoral Commission ; National Commission for the Fight Against Genocide ; National Unity and Reconciliation Commission Rwanda ; Urugwiro Village | Village Urugwiro  RWA GOV
Ibuka | IBUKA ; Avega Agahozo | Avega ; Liprodhor | LIPRODHOR ; Haguruka ; Collective of Civil Parties for Rwanda  RWA CVL
The New Times Rwanda | New Times Rwanda ; Rwanda Broadcasting Agency | Radio Rwanda ; Igihe | IGIHE ; RTLM | Radio Télévision Libre des Mille Collines | Radio Mille Collines | Radio Television Libre des Mille Collines ; KT Press ; Kangura  RWA JRN
Crystal Ventures ; RwandAir ; Macefield Ventures ; Bank of Kigali  RWA BUS

# --- Burundi
Burundian National Defence Force | Burundi National Defence Force | FDNB | National Defence Force of Burundi | Burundian National Defense Force | Burundian Armed Forces  BDI MIL
Burundi National Police | Burundian National Police | National Police of Burundi  BDI COP
National Intelligence Service of Burundi | Service National de Renseignement | Burundi's National Intelligence Service | Burundian National Intelligence Service  BDI SPY
CNDD-FDD | National Council for the Defense of Democracy-Forces for the Defense of Democracy | National Council for the Defence of Democracy-Forces for the Defence of Democracy | Forces for the Defence of Democracy | Forces for the Defense of Democracy  BDI REB ..2003-11-16  BDI PTY 2003-11-17..2005-08-25  BDI PTY GOV 2005-08-26..  group=CND
Imbonerakure | Imbonerakure youth | Imbonerakure youth league | Imbonerakure militia  BDI PRM  group=IMB
National Liberation Forces | Palipehutu-FNL | FNL Burundi | National Forces of Liberation | Party for the Liberation of the Hutu People | Palipehutu | PALIPEHUTU-FNL  BDI REB ..2009-04-21  BDI PTY OPP 2009-04-22..  group=FNL
FNL-Nzabampema | FNL Nzabampema | FNL-Ubugabo Burihabwa  BDI REB  group=FNL
National Congress for Liberty | CNL Burundi | National Congress for Freedom | Congrès National pour la Liberté | National Freedom Council  BDI PTY OPP
RED-Tabara | Red-Tabara | RED Tabara | Resistance for Rule of Law in Burundi | Resistance for the Rule of Law in Burundi  BDI REB  group=RED
FOREBU | Forebu | Republican Forces of Burundi | Popular Forces of Burundi | FPB-Abatabazi  BDI REB
FRONABU-Tabara | Fronabu-Tabara | Frolina  BDI REB
Frodebu | FRODEBU | Front for Democracy in Burundi | Sahwanya-Frodebu ; Uprona | UPRONA | Union for National Progress  BDI PTY
CNDD Nyangoma | National Council for the Defense of Democracy  BDI REB ..2005  BDI PTY OPP 2006..
Movement for Solidarity and Democracy | MSD Burundi ; CNARED | Cnared | CNARED-Giriteka ; Amizero y'Abarundi | Hope of Burundians ; Democratic Alliance for Change Burundi | ADC-Ikibiri ; Union for Peace and Development-Zigamibanga | UPD-Zigamibanga | UPD Zigamibanga ; Kaze-FDD ; Kira-Uprona ; Burundi Bwa Bose  BDI PTY OPP
Independent National Electoral Commission of Burundi | CENI Burundi ; Bank of the Republic of Burundi ; Truth and Reconciliation Commission of Burundi | Burundian Truth and Reconciliation Commission ; National Council of Communication Burundi  BDI GOV
APRODH | Aprodh | Association for the Protection of Human Rights and Detained Persons ; FOCODE | Focode | Forum for Conscience and Development ; Ligue Iteka | Iteka League | ITEKA ; OLUCOME | Olucome ; PARCEM ; SOS-Torture Burundi | SOS-Torture ; ACAT-Burundi | ACAT Burundi ; FORSC Burundi | Forum for the Strengthening of Civil Society ; Burundi Human Rights Initiative ; Maison Shalom ; Tournons la Page Burundi  BDI CVL
Radio Publique Africaine | RPA Burundi ; Iwacu | Iwacu Press Group ; Radio Isanganiro | Isanganiro ; Radio Bonesha | Bonesha FM ; Radio Télévision Renaissance Burundi | Tele Renaissance ; SOS Médias Burundi | SOS Medias Burundi ; Burundi National Radio and Television | RTNB ; Radio Inzamba ; Net Press Burundi  BDI JRN
Catholic Bishops Conference of Burundi | CECAB  BDI REL
ONUB | United Nations Operation in Burundi | BINUB | UN Operation in Burundi ; BNUB ; MENUB  UNO

# --- Malawi
Malawi Defence Force | Malawian Defence Force | Malawi Defence Forces | Malawi Army  MWI MIL
Malawi Police Service | Malawi Police | Malawian Police  MWI COP
Malawi Congress Party  MWI PTY GOV ..1994-05-23  MWI PTY OPP 1994-05-24..2020-06-27  MWI PTY GOV 2020-06-28..2025-10-03  MWI PTY OPP 2025-10-04..
Democratic Progressive Party Malawi | Malawi's Democratic Progressive Party | DPP Malawi  MWI PTY GOV 2005-02..2012-04-06  MWI PTY OPP 2012-04-07..2014-05-30  MWI PTY GOV 2014-05-31..2020-06-27  MWI PTY OPP 2020-06-28..2025-10-03  MWI PTY GOV 2025-10-04..
United Democratic Front Malawi | Malawi's United Democratic Front  MWI PTY GOV 1994-05-24..2005-02  MWI PTY OPP 2005-03..
United Transformation Movement | UTM Party ; Alliance for Democracy Malawi | AFORD Malawi | Aford ; Tonse Alliance ; People's Party Malawi | Malawi's People's Party ; Malawi Young Pioneers  MWI PTY
Malawi Electoral Commission ; Malawi Human Rights Commission ; Anti-Corruption Bureau of Malawi | Malawi Anti-Corruption Bureau ; Reserve Bank of Malawi ; Malawi Communications Regulatory Authority  MWI GOV
Constitutional Court of Malawi | Malawi Constitutional Court ; Malawi Supreme Court of Appeal  MWI JUD
Human Rights Defenders Coalition ; Centre for Human Rights and Rehabilitation ; Malawi Law Society ; Centre for the Development of People | CEDEP  MWI CVL
Episcopal Conference of Malawi ; Enlightened Christian Gathering ; Malawi Council of Churches ; Muslim Association of Malawi ; Church of Central Africa Presbyterian ; Livingstonia Synod  MWI REL
Malawi Broadcasting Corporation ; Nyasa Times ; The Nation Malawi | Nation Publications ; Malawi News Agency ; Zodiak Broadcasting Station | Zodiak Malawi ; Times Group Malawi  MWI JRN
Malawi Congress of Trade Unions ; Teachers Union of Malawi  MWI LAB
National Oil Company of Malawi ; Electricity Supply Corporation of Malawi | Escom Malawi  MWI BUS

# --- Zambia
Zambia Army | Zambian Army ; Zambia Air Force ; Zambia National Service  ZMB MIL
Zambia Police | Zambia Police Service | Zambian Police  ZMB COP
Zambia Security Intelligence Service | Office of the President Zambia  ZMB SPY
United National Independence Party | UNIP Zambia | UNIP  ZMB PTY GOV 1964-10-24..1991-11-01  ZMB PTY OPP 1991-11-02..
Movement for Multi-Party Democracy | Movement for Multiparty Democracy  ZMB PTY OPP ..1991-11-01  ZMB PTY GOV 1991-11-02..2011-09-22  ZMB PTY OPP 2011-09-23..
Patriotic Front Zambia | Zambia's Patriotic Front | Zambian Patriotic Front  ZMB PTY OPP ..2011-09-22  ZMB PTY GOV 2011-09-23..2021-08-23  ZMB PTY OPP 2021-08-24..
United Party for National Development | UPND  ZMB PTY OPP ..2021-08-23  ZMB PTY GOV 2021-08-24..
Socialist Party Zambia | Socialist Party of Zambia ; Forum for Democracy and Development Zambia | Zambian Forum for Democracy and Development ; National Democratic Congress Zambia ; Citizens First Zambia | Citizens First Party ; Democratic Party Zambia ; Heritage Party Zambia ; United Kwacha Alliance ; Tonse Alliance Zambia ; Alliance for Development and Democracy ; Patriots for Economic Progress ; Economic and Equity Party  ZMB PTY OPP
Barotseland National Freedom Alliance | Linyungandambo ; Barotse Royal Establishment ; Barotse National Council  ZMB CVL OPP
Electoral Commission of Zambia ; Bank of Zambia ; Drug Enforcement Commission Zambia | Zambia's Drug Enforcement Commission ; Anti-Corruption Commission of Zambia | Zambia's Anti-Corruption Commission ; Zambia Revenue Authority ; Independent Broadcasting Authority Zambia ; Human Rights Commission of Zambia  ZMB GOV
Constitutional Court of Zambia | Zambian Constitutional Court | Zambia's Constitutional Court  ZMB JUD
Zambia Conference of Catholic Bishops ; Council of Churches in Zambia ; Evangelical Fellowship of Zambia ; Lumpa Church  ZMB REL
Law Association of Zambia ; Alliance for Community Action ; Transparency International Zambia ; Jesuit Centre for Theological Reflection ; Foundation for Democratic Process | FODEP Zambia ; Oasis Forum  ZMB CVL
Zambia Congress of Trade Unions | ZCTU Zambia ; Mineworkers Union of Zambia | Mine Workers Union of Zambia ; Zambia National Union of Teachers  ZMB LAB
Zambia National Broadcasting Corporation | ZNBC ; The Post Zambia | Post newspaper of Zambia ; Times of Zambia ; Zambia Daily Mail ; News Diggers | News Diggers newspaper ; Prime TV Zambia ; The Mast Zambia ; Lusaka Times ; Zambia News and Information Services  ZMB JRN
Konkola Copper Mines ; Mopani Copper Mines ; ZCCM Investments Holdings | ZCCM-IH | ZCCM ; ZESCO | Zesco ; Indeni Petroleum Refinery ; Industrial Development Corporation of Zambia ; Sino-Metals Leach Zambia  ZMB BUS

# --- Zimbabwe
Zimbabwe Defence Forces | Zimbabwe Defense Forces | Zimbabwean Defence Forces | Zimbabwean Defense Forces  ZWE MIL
Zimbabwe National Army | Zimbabwean National Army ; Air Force of Zimbabwe ; Zimbabwe's Fifth Brigade ; Presidential Guard of Zimbabwe  ZWE MIL
Joint Operations Command Zimbabwe | Zimbabwe's Joint Operations Command  ZWE MIL SPY
Central Intelligence Organisation | Central Intelligence Organization | Zimbabwe's Central Intelligence Organisation  ZWE SPY
Zimbabwe Republic Police | Zimbabwean Republic Police | ZRP  ZWE COP
ZANU | Zimbabwe African National Union  ZWE REB ..1980-04-17  ZWE PTY GOV 1980-04-18..
ZAPU | Zimbabwe African People's Union | PF-ZAPU  ZWE REB ..1980-04-17  ZWE PTY OPP 1980-04-18..
ZANLA | Zimbabwe African National Liberation Army ; ZIPRA | Zimbabwe People's Revolutionary Army  ZWE REB
Rhodesian Front  ZWE PTY GOV ..1979-05-31
Selous Scouts ; Rhodesian Security Forces | Rhodesian Army ; Rhodesian Light Infantry  ZWE MIL
MDC-T | MDC-Tsvangirai | Movement for Democratic Change-Tsvangirai  ZWE PTY OPP ..2009-02-10  ZWE PTY GOV OPP 2009-02-11..2013-09-11  ZWE PTY OPP 2013-09-12..
MDC-N | MDC-Ncube | MDC-M  ZWE PTY OPP ..2009-02-10  ZWE PTY GOV OPP 2009-02-11..2013-09-11  ZWE PTY OPP 2013-09-12..
MDC Alliance | MDC-Alliance ; Citizens Coalition for Change | Citizens' Coalition for Change ; National People's Party Zimbabwe ; Zimbabwe People First | ZimPF ; Mavambo/Kusile/Dawn | Mavambo ; National Patriotic Front Zimbabwe | New Patriotic Front ; People's Democratic Party of Zimbabwe ; Zimbabwe Unity Movement ; Zanu-Ndonga | ZANU-Ndonga | ZANU Ndonga ; Alliance for People's Agenda ; Mthwakazi Republic Party ; Mthwakazi Liberation Front ; Matabeleland Freedom Party ; International Socialist Organisation Zimbabwe ; Labour, Economists and African Democrats  ZWE PTY OPP
Generation 40 | G40 faction | G40 ; Team Lacoste | Lacoste faction  ZWE PTY
Green Bombers | National Youth Service Zimbabwe ; Chipangano  ZWE PRM
Zimbabwe National Liberation War Veterans Association | Zimbabwe National Liberation War Veterans' Association | ZNLWVA | Zimbabwe war veterans | Zimbabwean war veterans  ZWE CVL PRM
Zimbabwe Electoral Commission ; Reserve Bank of Zimbabwe ; Zimbabwe Anti-Corruption Commission ; Zimbabwe Human Rights Commission ; National Peace and Reconciliation Commission ; Zimbabwe Revenue Authority ; Zimbabwe Media Commission ; Munhumutapa Building | Munhumutapa  ZWE GOV
Zimbabwe Constitutional Court | Constitutional Court of Zimbabwe ; Supreme Court of Zimbabwe | Zimbabwe Supreme Court ; National Prosecuting Authority of Zimbabwe  ZWE JUD
Parliament of Zimbabwe | Zimbabwean Parliament  ZWE LEG
Zimbabwe Congress of Trade Unions ; Progressive Teachers' Union of Zimbabwe | Progressive Teachers Union of Zimbabwe ; Amalgamated Rural Teachers Union of Zimbabwe | ARTUZ ; Zimbabwe Teachers Association | ZIMTA ; Zimbabwe Hospital Doctors Association | Zimbabwe Hospital Doctors' Association ; Zimbabwe Nurses Association ; Commercial Farmers Union | Commercial Farmers' Union ; General Agriculture and Plantation Workers Union | GAPWUZ ; Justice for Agriculture Zimbabwe  ZWE LAB
National Constitutional Assembly ; Crisis in Zimbabwe Coalition | Crisis Coalition Zimbabwe ; Zimbabwe Lawyers for Human Rights ; Zimbabwe Peace Project ; Women of Zimbabwe Arise | WOZA ; Zimbabwe Human Rights NGO Forum ; Zimbabwe Election Support Network ; ThisFlag ; Tajamuka ; Zimbabwe Doctors for Human Rights ; Zimbabwe National Students Union | Zimbabwe National Students' Union | ZINASU ; Heal Zimbabwe Trust ; Sokwanele ; Ibhetshu LikaZulu ; Gays and Lesbians of Zimbabwe | GALZ ; Centre for Natural Resource Governance ; Law Society of Zimbabwe ; Zimbabwe Heads of Christian Denominations  ZWE CVL
Zimbabwe Catholic Bishops' Conference | Zimbabwe Catholic Bishops Conference ; Zimbabwe Council of Churches ; Evangelical Fellowship of Zimbabwe ; Johane Marange Apostolic Church ; ZAOGA  ZWE REL
Zimbabwe Broadcasting Corporation | ZBC News ; The Herald Zimbabwe | Herald newspaper of Zimbabwe | Zimbabwe Herald ; Zimpapers | Zimbabwe Newspapers ; Daily News Zimbabwe | Daily News of Zimbabwe ; NewsDay Zimbabwe ; Alpha Media Holdings ; The Zimbabwe Independent | Zimbabwe Independent newspaper ; The Standard Zimbabwe ; ZimLive ; SW Radio Africa ; Voice of the People Zimbabwe ; Bulawayo24 ; Heart and Soul TV ; The Chronicle Zimbabwe ; New Ziana ; Community Radio Harare  ZWE JRN
Zimbabwe Consolidated Diamond Company ; Mbada Diamonds ; Anjin Investments ; Sakunda Holdings | Sakunda ; Zimplats ; Zimbabwe Mining Development Corporation ; NetOne ; Econet Wireless | Econet ; Air Zimbabwe ; Zimbabwe Electricity Supply Authority | ZESA ; Kuvimba Mining House | Kuvimba ; Minerals Marketing Corporation of Zimbabwe ; Fidelity Printers and Refiners ; Marange Resources ; Zimbabwe Defence Industries ; Landela Mining ; Grain Marketing Board of Zimbabwe  ZWE BUS

# --- Mozambique
Mozambique Armed Defence Forces | Armed Forces for the Defence of Mozambique | Mozambican Defence Armed Forces | FADM | Mozambican Armed Forces | Mozambique Defence Armed Forces  MOZ MIL
Mozambican Defence and Security Forces | Defence and Security Forces of Mozambique  MOZ MIL COP
Police of the Republic of Mozambique | Mozambican Police ; Rapid Intervention Unit of Mozambique | Unidade de Intervenção Rápida ; SERNIC  MOZ COP
State Information and Security Service | SISE Mozambique | Serviço de Informações e Segurança do Estado  MOZ SPY
Naparama | Naparamas | Naparama militia  MOZ PRM
Renamo Military Junta | Military Junta of Renamo | Junta Militar da Renamo  MOZ REB  group=REN
Ansaru Sunna Mozambique | Ahlu al-Sunna wal Jamaa Mozambique | Al-Sunnah wa Jama'ah | Ahlu-Sunna Wa-Jama | Al Sunnah wa Jama'ah | Ansar al-Sunna Mozambique | ISIS-Mozambique | IS-Mozambique | Ahl al-Sunnah wa al-Jamma'ah  MOZ REB  group=ASW
Mozambique Democratic Movement | Democratic Movement of Mozambique | MDM Mozambique ; Podemos Mozambique | Optimist Party for the Development of Mozambique | Optimistic Party for the Development of Mozambique ; Anamola | ANAMOLA ; Party for Peace, Democracy and Development ; New Democracy Mozambique | Nova Democracia Mozambique ; Democratic Alliance Coalition Mozambique | CAD Mozambique  MOZ PTY OPP
Mozambique National Election Commission | National Elections Commission of Mozambique | CNE Mozambique | Mozambique's National Elections Commission ; Bank of Mozambique | Banco de Moçambique ; Technical Secretariat for Electoral Administration ; Northern Integrated Development Agency  MOZ GOV
Constitutional Council of Mozambique | Mozambique's Constitutional Council | Mozambican Constitutional Council  MOZ JUD
Assembly of the Republic of Mozambique | Mozambican Assembly of the Republic  MOZ LEG
Centre for Public Integrity Mozambique | Centro de Integridade Pública | Centro de Integridade Publica ; Centre for Democracy and Development Mozambique | Centro para Democracia e Direitos Humanos ; Plataforma Decide | Decide Platform ; Sala da Paz ; Mais Integridade | Mais Integridade Consortium ; Mozambican League of Human Rights | Liga Moçambicana dos Direitos Humanos ; Fundação MASC ; Mozambique Bar Association | Ordem dos Advogados de Moçambique  MOZ CVL
Episcopal Conference of Mozambique | Catholic Bishops of Mozambique ; Christian Council of Mozambique ; Islamic Council of Mozambique | CISLAMO  MOZ REL
Community of Sant'Egidio | Sant'Egidio  ITA REL
Empresa Nacional de Hidrocarbonetos ; Ematum | EMATUM ; Proindicus | ProIndicus ; Mozambique Asset Management ; Hidroeléctrica de Cahora Bassa | Hidroelectrica de Cahora Bassa | Cahora Bassa Hydroelectric ; Mozambique LNG ; LAM Mozambique Airlines | Linhas Aéreas de Moçambique ; Electricidade de Moçambique | Electricidade de Mocambique ; Montepuez Ruby Mining ; Mozal ; Moza Banco  MOZ BUS
Mozambique News Agency | Agência de Informação de Moçambique | Agencia de Informacao de Mocambique ; Radio Mozambique | Rádio Moçambique ; Televisão de Moçambique | Televisao de Mocambique ; Savana newspaper | Savana weekly ; Carta de Moçambique | Carta de Mocambique ; Zitamar News | Zitamar ; Notícias Maputo ; Canal de Moçambique | Canal de Mocambique ; MISA Mozambique ; O País Mozambique ; Cabo Ligado ; STV Mozambique  MOZ JRN
Mozambique Workers' Organisation | Organização dos Trabalhadores de Moçambique ; Association of United Health Professionals Mozambique ; Mozambique Medical Association | Associação Médica de Moçambique  MOZ LAB
Southern African Development Community Mission in Mozambique | SADC Mission in Mozambique | SAMIM | Samim  IGO MIL
EUTM Mozambique | EUMAM Mozambique  EUR MIL
ONUMOZ | United Nations Operation in Mozambique  UNO MIL

# --- Angola
Angolan Armed Forces | Forças Armadas Angolanas | Forcas Armadas Angolanas | FAA Angola  AGO MIL
National Police of Angola | Angolan National Police | Angola's National Police ; Criminal Investigation Service of Angola | Serviço de Investigação Criminal  AGO COP
State Intelligence and Security Service | SINSE | Serviço de Inteligência e Segurança do Estado ; External Intelligence Service of Angola | Angolan External Intelligence Service  AGO SPY
FALA UNITA | Armed Forces for the Liberation of Angola  AGO REB
FAPLA | People's Armed Forces of Liberation of Angola | People's Armed Forces for the Liberation of Angola  AGO MIL
FNLA | National Liberation Front of Angola  AGO REB ..1991  AGO PTY OPP 1992..
People's Movement for the Liberation of Angola | Popular Movement for the Liberation of Angola  AGO PTY GOV
National Union for the Total Independence of Angola  AGO REB ..2002-04-04  AGO PTY OPP 2002-04-05..  group=UNI
CASA-CE | Broad Convergence for the Salvation of Angola ; PRA-JA | PRA-JA Servir Angola | PRA JA Servir Angola ; Social Renewal Party Angola ; Democratic Bloc Angola | Bloco Democrático ; United Patriotic Front Angola | Frente Patriótica Unida ; Humanist Party of Angola | Partido Humanista de Angola  AGO PTY OPP
FLEC-FAC | FLEC-Renovada | FLEC Renovada | FLEC-R ; FLEC-PM | Cabindan Armed Forces | Forças Armadas Cabindesas  AGO REB  group=FLE
Cabinda Forum for Dialogue | Cabindan Forum for Dialogue ; Mpalabanda  AGO CVL
Lunda Tchokwe Protectorate Movement | Movimento do Protectorado Português da Lunda Tchokwe | Lunda Tchokwe Protectorate  AGO OPP CVL
National Electoral Commission of Angola | Angolan National Electoral Commission | Angola's National Electoral Commission | CNE Angola ; National Bank of Angola | Banco Nacional de Angola | Angola's central bank ; Cidade Alta Palace  AGO GOV
Constitutional Court of Angola | Angolan Constitutional Court | Angola's Constitutional Court ; Supreme Court of Angola | Angolan Supreme Court  AGO JUD
Sonangol | Sonangol EP ; Endiama | ENDIAMA ; Unitel Angola ; Fundo Soberano de Angola | Angola Sovereign Wealth Fund ; TAAG | TAAG Angola Airlines ; Catoca | Sociedade Mineira de Catoca ; Banco de Fomento Angola ; Banco Angolano de Investimentos ; Sodiam | SODIAM ; Lobito Atlantic Railway ; Banco Espírito Santo Angola  AGO BUS
Angop | ANGOP | Agência Angola Press | Angola Press Agency ; Jornal de Angola ; Folha 8 ; Rádio Ecclésia | Radio Ecclesia ; Televisão Pública de Angola | Televisao Publica de Angola | TPA Angola ; Maka Angola ; Rádio Despertar | Radio Despertar ; Club-K | Club K Angola ; Novo Jornal Angola ; TV Zimbo ; Rádio Nacional de Angola | Radio Nacional de Angola  AGO JRN
Associação Justiça, Paz e Democracia | Association Justice Peace and Democracy Angola ; Omunga ; Mãos Livres | Maos Livres ; OPSA Angola | Observatório Político e Social de Angola ; SOS Habitat ; Friends of Angola ; Mosaiko ; Revolutionary Movement of Angola | Revús  AGO CVL
Episcopal Conference of Angola and Sao Tome | CEAST  AGO REL
UNAVEM ; UNAVEM III | United Nations Angola Verification Mission ; MONUA  UNO MIL
National Union of Angolan Workers | UNTA ; Angolan Teachers Union | SINPROF  AGO LAB

# --- Namibia
Namibian Defence Force | Namibia Defence Force | Namibian Defence Forces  NAM MIL
Namibian Police Force | Nampol | Namibian Police | Namibia Police  NAM COP
Namibia Central Intelligence Service | Namibian Central Intelligence Service  NAM SPY
People's Liberation Army of Namibia  NAM REB
South West Africa People's Organisation | South West Africa People's Organization | SWAPO Party  NAM REB ..1990-03-20  NAM PTY GOV 1990-03-21..
Popular Democratic Movement Namibia | DTA of Namibia | Democratic Turnhalle Alliance ; Landless People's Movement | Landless Peoples Movement ; Independent Patriots for Change ; Rally for Democracy and Progress Namibia ; National Unity Democratic Organisation | NUDO Namibia ; United Democratic Front of Namibia ; Congress of Democrats Namibia ; Affirmative Repositioning | Affirmative Repositioning movement ; Namibian Economic Freedom Fighters ; Republican Party of Namibia ; Workers Revolutionary Party Namibia  NAM PTY OPP
Caprivi Liberation Army ; Caprivi Liberation Movement | Caprivi separatists ; United Democratic Party Caprivi ; Caprivi Concerned Group  NAM REB
Electoral Commission of Namibia ; Bank of Namibia ; Anti-Corruption Commission of Namibia | Namibia's Anti-Corruption Commission ; Namibian State House  NAM GOV
Supreme Court of Namibia | Namibian Supreme Court  NAM JUD
National Union of Namibian Workers ; Mineworkers Union of Namibia ; Namibia National Teachers Union  NAM LAB
Ovaherero Traditional Authority ; Ovaherero Genocide Foundation ; Nama Traditional Leaders Association ; Nama Genocide Technical Committee ; Legal Assistance Centre Namibia ; National Society for Human Rights Namibia | NamRights ; Institute for Public Policy Research Namibia ; Equal Namibia  NAM CVL
Evangelical Lutheran Church in Namibia ; Council of Churches in Namibia  NAM REL
The Namibian newspaper ; Namibian Broadcasting Corporation ; Namibian Sun ; New Era Namibia | New Era newspaper ; Nampa Namibia | Namibia Press Agency ; Windhoek Observer  NAM JRN
Fishcor | National Fishing Corporation of Namibia ; NAMCOR | Namcor | National Petroleum Corporation of Namibia ; Namdeb | Namdeb Holdings ; Debmarine Namibia ; Namdia ; NamPower | Nampower ; Air Namibia ; Hyphen Hydrogen Energy ; Swakop Uranium ; Rossing Uranium | Rössing Uranium ; Epangelo Mining ; TransNamib  NAM BUS
UNTAG | United Nations Transition Assistance Group  UNO MIL

# --- Botswana
Botswana Defence Force | Botswana Defense Force  BWA MIL
Botswana Police Service | Botswana Police  BWA COP
Directorate of Intelligence and Security | Directorate of Intelligence and Security Services | Botswana's Directorate of Intelligence and Security  BWA SPY
Directorate on Corruption and Economic Crime | Botswana's Directorate on Corruption and Economic Crime  BWA GOV JUD
Botswana Democratic Party  BWA PTY GOV 1966-09-30..2024-10-31  BWA PTY OPP 2024-11-01..
Umbrella for Democratic Change  BWA PTY OPP ..2024-10-31  BWA PTY GOV 2024-11-01..
Botswana National Front ; Botswana Congress Party ; Botswana Patriotic Front ; Botswana Movement for Democracy ; Alliance for Progressives ; Botswana People's Party ; Botswana Republican Party ; Botswana Alliance Movement ; Real Alternative Party Botswana  BWA PTY
Independent Electoral Commission of Botswana | Botswana Independent Electoral Commission ; Bank of Botswana ; Ntlo ya Dikgosi  BWA GOV
Botswana Court of Appeal ; Court of Appeal of Botswana ; High Court of Botswana  BWA JUD
Debswana | Debswana Diamond Company ; Okavango Diamond Company ; BCL Limited | BCL mine ; Morupule | Morupule Colliery ; Botswana Power Corporation ; Botswana Meat Commission ; Khoemacau  BWA BUS
Botswana Federation of Trade Unions ; Botswana Federation of Public Sector Unions | BOFEPUSU ; Botswana Federation of Public, Private and Parastatal Sector Unions ; Botswana Mine Workers Union ; Botswana Doctors Union  BWA LAB
Mmegi ; Botswana Guardian ; Sunday Standard Botswana ; Botswana Television | Botswana TV ; Botswana Daily News ; The Botswana Gazette ; The Voice Botswana ; INK Centre for Investigative Journalism  BWA JRN
First People of the Kalahari ; Ditshwanelo ; LEGABIBO | Lesbians, Gays and Bisexuals of Botswana ; Law Society of Botswana  BWA CVL

# --- South Africa
South African National Defence Force | South African National Defense Force | SANDF | South African Defence Force | South African Defense Force | SA National Defence Force  ZAF MIL
South African Air Force ; South African Navy ; South African Army ; 32 Battalion ; Koevoet  ZAF MIL
South African Police Service | SAPS | South African Police Services | South African Police | SA Police Service ; Hawks South Africa | Directorate for Priority Crime Investigation | Hawks police unit ; Directorate of Special Operations | Scorpions anti-corruption unit ; South African Police Crime Intelligence ; Johannesburg Metropolitan Police Department | JMPD ; Vlakplaas ; Independent Police Investigative Directorate | IPID ; Border Management Authority | South African Border Management Authority ; Independent Complaints Directorate  ZAF COP
State Security Agency | South African State Security Agency | South Africa's State Security Agency ; National Intelligence Agency of South Africa | South African National Intelligence Agency ; South African Secret Service ; Bureau of State Security South Africa ; Civil Cooperation Bureau ; National Intelligence Coordinating Committee South Africa | NICOC  ZAF SPY
South African Communist Party | SA Communist Party  ZAF PTY
ANC Youth League | African National Congress Youth League | ANCYL ; ANC Women's League | African National Congress Women's League | ANCWL ; Umkhonto we Sizwe Military Veterans Association | MKMVA | Umkhonto we Sizwe Military Veterans' Association | MK Military Veterans Association ; ANC National Executive Committee ; Luthuli House  ZAF PTY
Umkhonto we Sizwe | Umkhonto weSizwe | Spear of the Nation  ZAF REB ..1994-04  ZAF PTY OPP 2023-12-16..
uMkhonto weSizwe Party | MK Party | MKP South Africa | uMkhonto we Sizwe Party  ZAF PTY OPP 2023-12-16..
National Party of South Africa | South African National Party | New National Party South Africa  ZAF PTY GOV 1948-06-04..1996-06  ZAF PTY OPP 1996-07..2005
United Democratic Movement | United Democratic Movement South Africa  ZAF PTY OPP 1997-09..2024-06-30  ZAF PTY GOV 2024-07-01..
Freedom Front Plus | VF Plus | Vryheidsfront Plus | Freedom Front  ZAF PTY OPP ..2024-06-30  ZAF PTY GOV 2024-07-01..
Pan Africanist Congress | Pan-Africanist Congress of Azania | Pan Africanist Congress of Azania  ZAF PTY OPP REB ..1994-04  ZAF PTY OPP 1994-05..2024-06-30  ZAF PTY GOV 2024-07-01..
Patriotic Alliance | Patriotic Alliance South Africa  ZAF PTY OPP ..2024-06-30  ZAF PTY GOV 2024-07-01..
Al Jama-ah | Al Jamah-ah | Aljama-ah  ZAF PTY OPP ..2024-06-30  ZAF PTY GOV 2024-07-01..
Congress of the People | Congress of the People South Africa | Cope party ; Azanian People's Organisation | AZAPO | Azapo ; African Christian Democratic Party ; ActionSA | Action SA ; Build One South Africa ; Rise Mzansi ; African Transformation Movement ; Independent Democrats South Africa ; Agang SA | Agang | Agang South Africa ; National Freedom Party ; African Independent Congress ; United Christian Democratic Party ; GOOD Party South Africa | Good Party South Africa ; African People's Convention ; Black First Land First ; African Congress for Transformation ; Afrika Mayibuye Movement | Mayibuye Afrika ; Minority Front ; Conservative Party of South Africa | South African Conservative Party ; Progressive Federal Party ; Democratic Party of South Africa ; United Africans Transformation ; Referendum Party South Africa ; Cape Independence Party | CapeXit  ZAF PTY OPP
United Democratic Front of South Africa | South African United Democratic Front  ZAF OPP
Azanian People's Liberation Army  ZAF REB
Afrikaner Weerstandsbeweging | Afrikaner Resistance Movement ; Afrikaner Volksfront ; Boeremag ; Suidlanders  ZAF PRM OPP
Constitutional Court South Africa | South African Constitutional Court | South Africa's Constitutional Court | ConCourt ; Supreme Court of Appeal South Africa | South African Supreme Court of Appeal ; Judicial Service Commission South Africa ; Special Investigating Unit South Africa ; Zondo Commission | Zondo commission | State Capture Commission | Commission of Inquiry into State Capture ; Madlanga Commission | Madlanga commission ; South African Truth and Reconciliation Commission ; South Africa's National Prosecuting Authority | South African National Prosecuting Authority ; Marikana Commission | Farlam Commission  ZAF JUD
South African Reserve Bank | SARB | SA Reserve Bank ; South African Revenue Service | SA Revenue Service ; Independent Electoral Commission of South Africa | Electoral Commission of South Africa | South Africa's Electoral Commission ; Public Protector South Africa | South African Public Protector ; South African Human Rights Commission | SA Human Rights Commission ; DIRCO | Department of International Relations and Cooperation ; South African Social Security Agency | SASSA | SA Social Security Agency ; Government Communication and Information System | GCIS ; Ingonyama Trust ; Mahlamba Ndlopfu ; National Energy Regulator of South Africa | NERSA ; South African Weather Service ; National Joint Operational and Intelligence Structure | NATJOINTS | NatJoints ; Competition Commission of South Africa ; Armscor South Africa ; Commission for Gender Equality South Africa ; Government of National Unity South Africa ; Auditor-General of South Africa ; Independent Communications Authority of South Africa | ICASA ; Public Investment Corporation ; National Nuclear Regulator of South Africa ; Film and Publication Board  ZAF GOV
National Council of Provinces ; National Assembly of South Africa | South African National Assembly ; Parliament of South Africa | South African Parliament  ZAF LEG
Gauteng Provincial Government ; Western Cape Government | Western Cape Provincial Government ; KwaZulu-Natal Provincial Government | KwaZulu-Natal Government ; Eastern Cape Government  ZAF GOV
Congress of South African Trade Unions | COSATU | Cosatu | Congress of SA Trade Unions ; National Union of Metalworkers of South Africa | NUMSA | Numsa | National Union of Metalworkers of SA ; National Union of Mineworkers South Africa | South African National Union of Mineworkers ; Association of Mineworkers and Construction Union | AMCU | Amcu ; South African Federation of Trade Unions | SAFTU | Saftu ; South African Democratic Teachers Union | SADTU | Sadtu | South African Democratic Teachers' Union ; National Education, Health and Allied Workers' Union | NEHAWU | Nehawu ; South African Transport and Allied Workers Union | SATAWU ; South African Municipal Workers Union | SAMWU ; Public Servants Association South Africa ; UASA ; AgriSA | Agri SA ; TLU SA | Transvaal Agricultural Union ; South African National Taxi Council | Santaco | SANTACO ; Police and Prisons Civil Rights Union | POPCRU | Popcru ; United Transport and Allied Trade Union | UNTU ; Denosa | DENOSA | Democratic Nursing Organisation of South Africa ; South African Medical Association ; All Truck Drivers Forum ; Federation of Unions of South Africa | FEDUSA ; National Council of Trade Unions South Africa ; Fawu | FAWU  ZAF LAB
Treatment Action Campaign ; Abahlali baseMjondolo | Abahlali ; AfriForum | Afriforum ; Section27 | SECTION27 ; Lawyers for Human Rights South Africa ; Right2Know Campaign ; Organisation Undoing Tax Abuse | OUTA ; Helen Suzman Foundation ; Corruption Watch South Africa ; Operation Dudula ; March and March movement ; Gift of the Givers ; Council for the Advancement of the South African Constitution | CASAC ; Ahmed Kathrada Foundation ; Nelson Mandela Foundation | Mandela Foundation ; Jacob Zuma Foundation | Jacob G Zuma Foundation ; Thabo Mbeki Foundation ; Desmond and Leah Tutu Legacy Foundation ; Institute for Security Studies ; South African Institute of Race Relations ; Solidariteit ; Fees Must Fall ; Rhodes Must Fall ; Black Sash ; Amadiba Crisis Committee ; Social Justice Coalition ; Pagad | PAGAD | People Against Gangsterism and Drugs ; Kopanang Africa Against Xenophobia ; Cape Independence Advocacy Group ; Defend Our Democracy ; Sonke Gender Justice ; Xenowatch ; Land Party South Africa ; Groundwork South Africa ; Africa4Palestine ; South African Jewish Board of Deputies ; South African Zionist Federation  ZAF CVL
South African Council of Churches ; Southern African Catholic Bishops' Conference | South African Catholic Bishops' Conference | Southern African Catholic Bishops Conference ; Anglican Church of Southern Africa ; Zion Christian Church ; Nazareth Baptist Church | Shembe Church ; Dutch Reformed Church in South Africa | Dutch Reformed Church of South Africa ; Muslim Judicial Council ; International Pentecostal Holiness Church ; United Ulama Council of South Africa  ZAF REL
South African Broadcasting Corporation | SABC | SABC News ; eNCA ; News24 ; Daily Maverick ; Mail & Guardian | Mail and Guardian ; Sunday Times South Africa ; Independent Media South Africa ; amaBhungane | AmaBhungane ; Business Day South Africa ; City Press ; The Sowetan | Sowetan newspaper ; IOL South Africa ; GroundUp ; Newzroom Afrika ; The New Age South Africa ; ANN7 ; Eyewitness News South Africa | EWN ; Naspers ; Media24 ; Rapport newspaper ; Beeld ; South African Press Association ; South African National Editors' Forum | SANEF ; Netwerk24 ; Primedia ; Daily Dispatch ; Cape Times ; Pretoria News ; Scrolla  ZAF JRN
Eskom ; Transnet ; Denel ; PRASA | Passenger Rail Agency of South Africa ; South African Airways | SA Airways ; PetroSA ; Sasol ; Anglo American Platinum | Amplats ; Sibanye-Stillwater | Sibanye ; Impala Platinum | Implats ; AngloGold Ashanti ; Gold Fields Limited | Gold Fields Ltd ; Bosasa | African Global Operations ; Sahara Computers ; Oakbay | Oakbay Investments ; Tegeta ; VBS Mutual Bank | VBS Bank ; MTN Group | MTN ; Telkom South Africa ; Necsa | South African Nuclear Energy Corporation ; Steinhoff ; Business Leadership South Africa | BLSA ; Business Unity South Africa ; BUSA ; Minerals Council South Africa | Chamber of Mines South Africa ; Dyck Advisory Group ; Paramount Group ; Koeberg ; Land Bank South Africa ; African Rainbow Minerals ; Absa ; FirstRand ; Standard Bank ; Nedbank ; Trillian Capital ; Central Energy Fund ; Strategic Fuel Fund ; South African Post Office ; Harmony Gold ; Richards Bay Coal Terminal ; Seriti | Seriti Resources ; Exxaro ; Rheinmetall Denel Munition ; Vodacom  ZAF BUS
Numbers gangs ; 28s gang ; 27s gang ; Hard Livings | Hard Livings gang ; Americans gang Cape Town ; Zama zamas ; Gupta brothers | Gupta family | the Guptas | Guptas  ZAF CRM
Amazulu Royal House | Zulu Royal House | Zulu royal family ; Contralesa | Congress of Traditional Leaders of South Africa | CONTRALESA ; National House of Traditional Leaders  ZAF CVL

# --- Lesotho
Lesotho Defence Force | Lesotho Defense Force | Royal Lesotho Defence Force  LSO MIL
Lesotho Mounted Police Service | Lesotho Police  LSO COP
Lesotho National Security Service  LSO SPY
Lesotho Congress for Democracy ; Democratic Congress Lesotho ; Basotho National Party ; Basutoland Congress Party ; Alliance of Democrats Lesotho ; Movement for Economic Change ; Basotho Action Party ; Reformed Congress of Lesotho ; Popular Front for Democracy Lesotho ; Lesotho People's Congress ; Basotho Covenant Movement  LSO PTY
All Basotho Convention  LSO PTY OPP ..2012-06-07  LSO PTY GOV 2012-06-08..2015-03-17  LSO PTY OPP 2015-03-18..2017-06-15  LSO PTY GOV 2017-06-16..2022-10-27  LSO PTY OPP 2022-10-28..
Revolution for Prosperity | Revolution for Prosperity Lesotho  LSO PTY GOV 2022-10-28..
Lesotho Liberation Army  LSO REB
Famo gangs ; Terene gang  LSO CRM
Independent Electoral Commission of Lesotho ; Central Bank of Lesotho ; Lesotho Highlands Development Authority ; Lesotho Highlands Water Project ; Directorate on Corruption and Economic Offences  LSO GOV
Lesotho Times ; Lesotho National Broadcasting Services ; Public Eye Lesotho ; MoAfrika FM ; MNN Centre for Investigative Journalism  LSO JRN
Transformation Resource Centre ; Lesotho Council of Non-Governmental Organisations ; Christian Council of Lesotho  LSO CVL

# --- Eswatini
Umbutfo Eswatini Defence Force | Umbutfo Swaziland Defence Force | Eswatini Defence Force | Swaziland Defence Force | Umbutfo Defence Force  SWZ MIL
Royal Eswatini Police | Royal Eswatini Police Service | Royal Swaziland Police | Eswatini Police  SWZ COP
People's United Democratic Movement | PUDEMO | Pudemo ; Swaziland Youth Congress | SWAYOCO | Swayoco ; Swaziland Democratic Party | Swazi Democratic Party ; Ngwane National Liberatory Congress ; Multi-Stakeholder Forum Eswatini ; Mass Democratic Movement Eswatini ; Swaziland Liberation Movement | SWALIMO | Swalimo ; Economic Freedom Fighters of Swaziland  SWZ PTY OPP
Swaziland International Solidarity Forces | Swazi International Solidarity Forces  SWZ REB
Swaziland Solidarity Network | Swazi Solidarity Network ; Communist Party of Swaziland ; Swaziland National Union of Students | SNUS  SWZ OPP
Trade Union Congress of Swaziland | TUCOSWA ; Swaziland Federation of Trade Unions ; Swaziland National Association of Teachers | SNAT  SWZ LAB
Elections and Boundaries Commission Eswatini ; Central Bank of Eswatini | Central Bank of Swaziland ; Liqoqo ; Swazi National Council ; Lozitha Palace  SWZ GOV
Times of Swaziland | Times of Eswatini ; Swazi Observer | Eswatini Observer ; The Nation Swaziland  SWZ JRN
Lawyers for Human Rights Swaziland ; Council of Swaziland Churches ; Swaziland Rural Women's Assembly ; Foundation for Socio-Economic Justice  SWZ CVL

# --- Madagascar
Malagasy Armed Forces | Madagascar Armed Forces | Malagasy Army ; CAPSAT ; Malagasy Gendarmerie | Madagascar National Gendarmerie  MDG MIL
Madagascar National Police | Malagasy National Police  MDG COP
Tiako i Madagasikara | Tiako I Madagasikara | TIM Madagascar  MDG PTY GOV 2002-07..2009-03-16  MDG PTY OPP 2009-03-17..
High Transitional Authority | High Authority of the Transition | High Transitional Authority of Madagascar | Haute Autorité de la Transition  MDG GOV 2009-03-17..2014-01-25
Young Malagasies Determined | Tanora malaGasy Vonona | Young Malagasies Determined party | Tanora Malagasy Vonona  MDG PTY GOV 2009-03-17..2014-01  MDG PTY OPP 2014-02..2019-01-18  MDG PTY GOV 2019-01-19..2025-10-13  MDG PTY OPP 2025-10-14..
Irmar | IRMAR | Isika Rehetra Miaraka amin'i Andry Rajoelina  MDG PTY GOV 2019-01..2025-10-13  MDG PTY OPP 2025-10-14..
Hery Vaovao ho an'i Madagasikara | HVM Madagascar ; Association for the Rebirth of Madagascar ; Mapar ; MFM Madagascar | Militants for the Progress of Madagascar ; Leader Fanilo ; AVI Madagascar ; MMM Madagascar | Malagasy Miara Miainga ; Firaisankina | Firaisankina coalition ; Collectif des Onze  MDG PTY
Dahalo | Dahalo bandits  MDG CRM
Presidential Council for the Re-Foundation | Council of the Presidency for the Re-Foundation of the Republic of Madagascar | Presidential Council for the Refoundation of the Republic of Madagascar  MDG GOV MIL 2025-10-14..
Gen Z Madagascar | Gen Z Mada | Gen-Z Mada ; Transparency International Madagascar ; Wake Up Madagascar ; SEFAFI | Sefafi ; Rohy Madagascar | ROHY movement  MDG CVL
High Constitutional Court of Madagascar | Madagascar High Constitutional Court | Madagascar's High Constitutional Court | HCC Madagascar ; Independent Anti-Corruption Bureau of Madagascar  MDG JUD
CENI Madagascar | Independent National Electoral Commission of Madagascar | National Independent Electoral Commission of Madagascar ; Central Bank of Madagascar ; Iavoloha Palace | Iavoloha ; Ambohitsorohitra Palace | Ambohitsorohitra  MDG GOV
FFKM | Council of Christian Churches in Madagascar ; Malagasy Council of Churches ; FJKM | Church of Jesus Christ in Madagascar ; Episcopal Conference of Madagascar  MDG REL
Jirama | JIRAMA ; Ambatovy ; Kraoma | KRAOMA ; Madagascar Airlines | Air Madagascar ; QIT Madagascar Minerals | QMM ; Sodiat ; Tiko Group  MDG BUS
L'Express de Madagascar ; Midi Madagasikara ; Viva TV Madagascar ; Radio Don Bosco Madagascar ; TVM Madagascar ; La Gazette de la Grande Ile ; Tribune Madagascar | Madagascar Tribune ; Free FM Madagascar ; MBS Madagascar | Malagasy Broadcasting System  MDG JRN
SSM Madagascar | Solidarité Syndicale de Madagascar | Solidarite Syndicale de Madagascar ; Magistrates' Union of Madagascar  MDG LAB

# --- Mauritius, Seychelles, Comoros
Militant Socialist Movement | MSM Mauritius  MUS PTY GOV 2000-09-17..2005-07-04  MUS PTY OPP 2005-07-05..2010-04  MUS PTY GOV 2010-05..2011-08  MUS PTY OPP 2011-09..2014-12-16  MUS PTY GOV 2014-12-17..2024-11-11  MUS PTY OPP 2024-11-12..
Mauritian Militant Movement | Mouvement Militant Mauricien  MUS PTY GOV 2000-09-17..2005-07-04  MUS PTY OPP 2005-07-05..2024-11-11  MUS PTY GOV 2024-11-12..
Mauritius Labour Party | Mauritian Labour Party | Parti Travailliste  MUS PTY GOV 1995-12-27..2000-09-16  MUS PTY OPP 2000-09-17..2005-07-04  MUS PTY GOV 2005-07-05..2014-12-16  MUS PTY OPP 2014-12-17..2024-11-11  MUS PTY GOV 2024-11-12..
Mauritian Social Democratic Party | Parti Mauricien Social Democrate | PMSD ; Alliance du Changement ; Reform Party Mauritius ; Alliance Lepep ; Rezistans ek Alternativ ; Linion Reform ; Mouvement Liberater ; Rodrigues People's Organisation | Organisation du Peuple Rodriguais ; Hizbullah Mauritius | Mauritian Solidarity Front ; Lalit Mauritius ; Nouveaux Démocrates Mauritius  MUS PTY
Special Mobile Force ; Mauritius Police Force | Mauritian Police  MUS COP
Bank of Mauritius ; Mauritius Financial Services Commission ; Independent Commission Against Corruption Mauritius ; Mauritius Revenue Authority ; Rodrigues Regional Assembly ; Electoral Supervisory Commission Mauritius  MUS GOV
L'Express Mauritius ; Le Mauricien ; Le Défi Media | Defi Media ; Mauritius Broadcasting Corporation ; Radio Plus Mauritius  MUS JRN
Chagos Refugees Group ; Chagossian Voices ; BIOT Citizens ; Chagos Islanders Movement  MUS CVL
Air Mauritius ; MCB Group | Mauritius Commercial Bank ; State Bank of Mauritius  MUS BUS
Seychelles People's Defence Force | Seychelles People's Defence Forces | Seychelles Defence Forces  SYC MIL
Seychelles Police Force ; Seychelles Coast Guard  SYC COP
Linyon Demokratik Seselwa  SYC PTY OPP ..2020-10-25  SYC PTY GOV 2020-10-26..2025-10-25  SYC PTY OPP 2025-10-26..
United Seychelles | Parti Lepep | Parti Lepep Seychelles | Seychelles People's Progressive Front | United Seychelles Party | People's Party Seychelles  SYC PTY GOV ..2020-10-25  SYC PTY OPP 2020-10-26..2025-10-25  SYC PTY GOV 2025-10-26..
Seychelles National Party ; Seychelles Democratic Party ; Lalyans Seselwa | Seychellois Alliance ; One Seychelles ; Seselwa United Party  SYC PTY
Seychelles News Agency ; Seychelles Broadcasting Corporation  SYC JRN
Seychelles Electoral Commission | Electoral Commission of Seychelles ; Central Bank of Seychelles ; Seychelles Anti-Corruption Commission | Anti-Corruption Commission of Seychelles  SYC GOV
Air Seychelles  SYC BUS
Comorian Army | Comoros Army | National Army of Development | Armée Nationale de Développement | Comorian armed forces  COM MIL
Comorian Gendarmerie | Comoros Gendarmerie  COM COP
Convention for the Renewal of the Comoros | Convention for the Renewal of Comoros | Convention pour le Renouveau des Comores  COM PTY GOV 2016-05-26..
Juwa | Juwa Party | Juwa party ; Orange Party Comoros ; Union for the Development of the Comoros | UPDC Comoros ; Ridja ; Front commun des forces vives  COM PTY OPP
Anjouan People's Movement | Mouvement Populaire Anjouanais ; Anjouan Gendarmerie  COM REB
Independent National Electoral Commission of Comoros | CENI Comoros ; Central Bank of the Comoros ; Beit-Salam | Beit Salam  COM GOV
Al-Watwan | Al Watwan ; La Gazette des Comores ; Office de Radio et Télévision des Comores | ORTC ; HZK-Presse  COM JRN
Supreme Court of Comoros ; Constitutional Court of Comoros  COM JUD

# --- African Union, IGAD, SADC, EAC
AU High-Level Implementation Panel | African Union High-Level Implementation Panel | AUHIP ; Eastern Africa Standby Force | East African Standby Force | EASF  IGO
East African Court of Justice ; SADC Tribunal ; COMESA Court of Justice  IGO JUD
East African Legislative Assembly ; SADC Parliamentary Forum  IGO LEG
SADC Organ on Politics, Defence and Security | SADC Organ Troika | SADC Troika | SADC Electoral Observation Mission | SADC observer mission ; SADC Secretariat ; Northern Corridor Transit and Transport Coordination Authority ; Nile Basin Initiative ; Eastern and Southern African Trade and Development Bank ; Southern African Customs Union | SACU ; Lake Victoria Basin Commission ; Southern African Power Pool ; Regional Task Force LRA | African Union Regional Task Force ; IGAD CEWARN | CEWARN ; Ceasefire Monitoring Mechanism South Sudan ; African Union Mission in Sudan | AMIS ; African Union Mission in Burundi | AMIB ; Joint Ceasefire Commission Sudan  IGO
UNMIS | United Nations Mission in Sudan | UN Mission in Sudan  UNO
