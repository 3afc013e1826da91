kind organisation
# West and central Africa: parties, parliaments, courts, armies, services, armed groups, unions, churches, media, companies.

# Nigeria
Independent National Electoral Commission | Inec  NGA GOV  id=inec-nigeria
Independent Corrupt Practices Commission | ICPC | Independent Corrupt Practices and Other Related Offences Commission  NGA COP
State Security Service of Nigeria | Nigerian State Security Service | State Services Department of Nigeria  NGA SPY
National Intelligence Agency of Nigeria | Nigerian National Intelligence Agency  NGA SPY
Defence Intelligence Agency of Nigeria ; Nigerian Office of the National Security Adviser  NGA SPY
Nigerian Army | Nigeria Army ; Nigerian Air Force | Nigeria Air Force ; Nigerian Navy | Nigeria Navy ; Defence Headquarters of Nigeria ; Nigerian Armed Forces | Nigerian Military  NGA MIL
Operation Hadin Kai ; Operation Lafiya Dole ; Operation Delta Safe ; Operation Safe Haven ; Operation Whirl Stroke  NGA MIL
Joint Task Force Nigeria | JTF Niger Delta  NGA MIL
Nigeria Police Force | Nigerian Police Force | Nigeria Police | Nigerian police  NGA COP
Special Anti-Robbery Squad | SARS police unit | Federal Special Anti-Robbery Squad  NGA COP  group=SAR
Nigeria Security and Civil Defence Corps | NSCDC ; National Drug Law Enforcement Agency | NDLEA ; Naptip | National Agency for the Prohibition of Trafficking in Persons ; Nigeria Customs Service | Nigerian Customs Service ; Nigeria Immigration Service | Nigerian Immigration Service ; Nigerian Correctional Service | Nigeria Correctional Service | Nigerian Correctional Services | Nigerian Prisons Service | Nigeria Prisons Service ; Federal Road Safety Corps  NGA COP
Civilian Joint Task Force | Civilian JTF  NGA PRM  group=CJT
Amotekun | Amotekun Corps | Western Nigeria Security Network  NGA COP
Eastern Security Network | Ipob's Eastern Security Network  NGA REB  group=ESN
Massob | Movement for the Actualization of the Sovereign State of Biafra | Movement for the Actualisation of the Sovereign State of Biafra  NGA OPP  group=MAS
Biafra Zionist Front ; Biafra Nations League ; Biafra National Guard  NGA OPP
Yoruba Nation movement | Ilana Omo Oodua  NGA OPP
Oodua People's Congress  NGA PRM CVL  group=OPC
Bakassi Boys  NGA PRM  group=BKB
Arewa People's Congress ; Arewa Consultative Forum ; Northern Elders Forum ; Coalition of Northern Groups ; Arewa Youth Consultative Forum  NGA CVL
Afenifere ; Ohanaeze Ndigbo | Ohaneze Ndigbo | Ohanaeze ; Middle Belt Forum ; Pan Niger Delta Forum | Pandef ; Ijaw Youth Council ; Ijaw National Congress ; Southern Kaduna Peoples Union | Sokapu  NGA CVL
Movement for the Survival of the Ogoni People | Mosop  NGA CVL
Niger Delta People's Volunteer Force | NDPVF  NGA REB  group=NDP
Niger Delta Vigilante  NGA REB  group=NDV
Joint Revolutionary Council  NGA REB
Niger Delta Greenland Justice Mandate ; Red Egbesu Water Lions ; Joint Niger Delta Liberation Force ; Adaka Boro Avengers ; Egbesu Boys  NGA REB
Lakurawa | Lukarawa  NGA REB  group=LAK
Mahmuda group | Mahmudawa  NGA REB
Maitatsine  NGA REB REL
Yan Sakai  NGA PRM
Kano Hisbah | Hisbah Corps | Hisbah Board  NGA COP REL
Miyetti Allah | Miyetti Allah Cattle Breeders Association | MACBAN | Miyetti Allah Kautal Hore  NGA CVL
Islamic Movement in Nigeria | Islamic Movement of Nigeria | IMN  NGA REL OPP  group=IMN
Izala | Izala Society | Jama'atu Izalatul Bid'ah  NGA REL
Jama'atu Nasril Islam ; Nigerian Supreme Council for Islamic Affairs | Supreme Council for Islamic Affairs in Nigeria ; Muslim Rights Concern ; Nasfat ; Supreme Council for Shariah in Nigeria  NGA REL
Christian Association of Nigeria ; Pentecostal Fellowship of Nigeria ; Catholic Bishops' Conference of Nigeria ; Church of Nigeria | Anglican Church of Nigeria ; Redeemed Christian Church of God ; Synagogue Church of All Nations ; Church of the Brethren in Nigeria ; Evangelical Church Winning All  NGA REL
Nigeria Labour Congress | Nigerian Labour Congress | NLC union ; Trade Union Congress of Nigeria ; Nupeng | National Union of Petroleum and Natural Gas Workers ; Pengassan | Petroleum and Natural Gas Senior Staff Association of Nigeria ; Academic Staff Union of Universities | ASUU ; National Association of Resident Doctors | Nigerian Association of Resident Doctors ; Nigerian Medical Association ; Nigeria Union of Teachers ; Nigeria Union of Journalists  NGA LAB
Nigerian Bar Association | Nigeria Bar Association  NGA JUD CVL
BringBackOurGirls | Bring Back Our Girls | Bring Back Our Girls movement ; EndSARS | End SARS | EndSARS movement ; Socio-Economic Rights and Accountability Project | SERAP ; BudgIT ; Enough is Enough Nigeria ; Occupy Nigeria ; RevolutionNow ; CLEEN Foundation ; Civil Liberties Organisation of Nigeria ; Yiaga Africa ; Feminist Coalition ; Intersociety | International Society for Civil Liberties and Rule of Law ; Centre for Democracy and Development West Africa ; Nadeco | National Democratic Coalition of Nigeria ; Campaign for Democracy Nigeria ; Committee for the Defence of Human Rights ; Amnesty International Nigeria  NGA CVL
Labour Party of Nigeria | Nigeria Labour Party | Nigerian Labour Party ; African Democratic Congress of Nigeria | African Democratic Congress ; New Nigeria People's Party | NNPP ; All Progressives Grand Alliance | APGA ; Social Democratic Party of Nigeria ; African Action Congress ; Young Progressives Party ; Allied Congress Party of Nigeria ; Alliance for Democracy Nigeria ; National Conscience Party ; KOWA Party ; Accord Party of Nigeria  NGA PTY OPP
Congress for Progressive Change  NGA PTY OPP 2009..2013-02
Action Congress of Nigeria | Action Congress of Nigeria party  NGA PTY OPP 2006..2013-02
All Nigeria People's Party | All People's Party of Nigeria  NGA PTY OPP 1998..2013-02
National Republican Convention of Nigeria  NGA PTY 1989..1993-11
Armed Forces Ruling Council | Provisional Ruling Council | Nigerian Provisional Ruling Council  NGA MIL GOV 1985..1999-05
Nigerian Senate | Nigeria's Senate | Senate of Nigeria ; Nigerian House of Representatives ; National Assembly of Nigeria | Nigerian National Assembly | Nigeria's National Assembly  NGA LEG
Supreme Court of Nigeria | Nigerian Supreme Court ; Code of Conduct Tribunal ; National Judicial Council of Nigeria ; Federal High Court of Nigeria ; Oputa Panel  NGA JUD
Nigeria Governors' Forum | Northern Governors Forum | Northern States Governors' Forum ; Niger Delta Development Commission | NDDC ; Presidential Amnesty Programme ; National Emergency Management Agency of Nigeria ; National Broadcasting Commission of Nigeria ; Nigeria Centre for Disease Control ; Nafdac ; National Human Rights Commission of Nigeria ; Federal Capital Territory Administration ; Borno State Emergency Management Agency ; National Bureau of Statistics of Nigeria ; Debt Management Office Nigeria  NGA GOV
Central Bank of Nigeria | Nigerian central bank | Nigeria's central bank  NGA GOV BUS
NNPC | Nigerian National Petroleum Corporation | NNPC Ltd | Nigerian National Petroleum Company | NNPCL | NNPC Limited  NGA BUS GOV
Dangote Group | Dangote Cement | Dangote Refinery | Dangote Industries ; Oando ; Conoil ; Zenith Bank ; United Bank for Africa ; Access Bank ; First Bank of Nigeria ; GTBank | Guaranty Trust Bank ; Globacom ; Transcorp ; Nigeria LNG | NLNG ; Nigerian Stock Exchange ; Manufacturers Association of Nigeria ; Seplat ; Julius Berger Nigeria ; Shell Petroleum Development Company of Nigeria ; Nigerian Economic Summit Group  NGA BUS
News Agency of Nigeria ; Nigerian Television Authority ; Punch newspaper ; ThisDay | This Day newspaper ; Vanguard newspaper | Vanguard of Lagos ; Premium Times ; Sahara Reporters | SaharaReporters ; Channels Television | Channels TV ; HumAngle ; Daily Trust ; Leadership newspaper Nigeria ; TheCable | The Cable ; Voice of Nigeria ; Arise News | Arise TV ; Radio Biafra ; Guardian of Nigeria | Nigerian Guardian  NGA JRN
Nigerian Red Cross | Nigerian Red Cross Society  NGA MED
Sokoto Sultanate | Sultan of Sokoto ; Kano Emirate Council | Emir of Kano ; Borno Emirate | Shehu of Borno ; Ooni of Ife ; Oba of Benin  NGA REL SOC
Black Axe | Black Axe confraternity | Black Axe gang ; Eiye confraternity | Supreme Eiye Confraternity  NGA CRM

# Ghana
New Patriotic Party  GHA PTY OPP ..2001-01-06  GHA PTY GOV 2001-01-07..2009-01-06  GHA PTY OPP 2009-01-07..2017-01-06  GHA PTY GOV 2017-01-07..2025-01-06  GHA PTY OPP 2025-01-07..  id=npp-ghana
National Democratic Congress of Ghana | Ghana's National Democratic Congress | Ghanaian National Democratic Congress  GHA PTY GOV 1993-01-07..2001-01-06  GHA PTY OPP 2001-01-07..2009-01-06  GHA PTY GOV 2009-01-07..2017-01-06  GHA PTY OPP 2017-01-07..2025-01-06  GHA PTY GOV 2025-01-07..  id=ndc-ghana
Convention People's Party ; Progressive People's Party of Ghana ; People's National Convention of Ghana ; National Democratic Party of Ghana ; Movement for Change Ghana  GHA PTY OPP
Provisional National Defence Council | PNDC  GHA MIL GOV 1981-12-31..1993-01-06
Electoral Commission of Ghana | Ghana's Electoral Commission | Ghana Electoral Commission  GHA GOV
Ghana Armed Forces | Ghanaian Armed Forces ; Ghana Army | Ghanaian army ; Ghana Navy ; Ghana Air Force  GHA MIL
Ghana Police Service | Ghana Police | Ghanaian police ; Economic and Organised Crime Office ; Narcotics Control Commission of Ghana ; Ghana Immigration Service  GHA COP
Bureau of National Investigations | Bureau of National Intelligence ; National Intelligence Bureau Ghana  GHA SPY
Office of the Special Prosecutor Ghana ; Supreme Court of Ghana | Ghana's Supreme Court ; Commission on Human Rights and Administrative Justice | CHRAJ  GHA JUD
Parliament of Ghana | Ghana's parliament | Ghanaian parliament  GHA LEG
Jubilee House ; Flagstaff House ; Osu Castle  GHA GOV
Bank of Ghana | Ghana's central bank ; Ghana Revenue Authority ; Minerals Commission of Ghana ; Ghana Statistical Service  GHA GOV BUS
Cocobod | Ghana Cocoa Board ; Ghana National Petroleum Corporation | GNPC ; Electricity Company of Ghana ; Ashanti Goldfields | AngloGold Ashanti Ghana ; GoldBod | Ghana Gold Board ; Volta River Authority  GHA BUS GOV
Ghana Trades Union Congress | Trades Union Congress of Ghana ; Ghana Medical Association ; National Association of Graduate Teachers  GHA LAB
Western Togoland Restoration Front | Western Togolanders ; Homeland Study Group Foundation  GHA REB  group=WTR
Christian Council of Ghana ; Ghana Catholic Bishops' Conference ; Office of the National Chief Imam ; Ghana Pentecostal and Charismatic Council ; Coalition of Muslim Organisations Ghana  GHA REL
FixTheCountry ; OccupyGhana | Occupy Ghana ; IMANI Ghana | IMANI Centre for Policy and Education ; Ghana Center for Democratic Development | CDD-Ghana | Ghana Centre for Democratic Development ; Democracy Hub ; Arise Ghana ; Media Foundation for West Africa ; LGBT+ Rights Ghana ; National House of Chiefs ; Invisible Forces vigilantes  GHA CVL
Ghana Broadcasting Corporation ; Ghana News Agency ; Joy FM ; Daily Graphic ; Ghanaian Chronicle ; Citi FM | Citi Newsroom ; Peace FM ; Graphic Online ; Radio Gold ; Tiger Eye PI  GHA JRN

# Senegal
Parti démocratique sénégalais | Senegalese Democratic Party  SEN PTY OPP ..2000-03-31  SEN PTY GOV 2000-04-01..2012-04-01  SEN PTY OPP 2012-04-02..
Parti socialiste du Sénégal | Socialist Party of Senegal | Senegal's Socialist Party | Senegalese Socialist Party  SEN PTY GOV 1960..2000-03-31  SEN PTY OPP 2000-04-01..2012-04-01  SEN PTY GOV 2012-04-02..2024-04-01  SEN PTY OPP 2024-04-02..
Alliance pour la République | Alliance for the Republic party  SEN PTY OPP 2008-12..2012-04-01  SEN PTY GOV 2012-04-02..2024-04-01  SEN PTY OPP 2024-04-02..
Benno Bokk Yakaar | Benno Bokk Yaakaar  SEN PTY GOV 2012..2024-04-01  SEN PTY OPP 2024-04-02..
Pastef | Patriotes africains du Sénégal | African Patriots of Senegal for Work, Ethics and Fraternity | Pastef-Les Patriotes  SEN PTY OPP 2014..2024-04-01  SEN PTY GOV 2024-04-02..
Yewwi Askan Wi  SEN PTY OPP 2021..2024
Wallu Senegal | Takku Wallu | Takku Wallu Sénégal ; Alliance of Forces of Progress | Alliance des forces de progrès ; Rewmi ; And-Jef ; Benno Siggil Senegaal ; Manko Wattu Senegal ; Bokk Gis-Gis ; Ligue démocratique Senegal ; Parti de l'indépendance et du travail ; Grand Parti Senegal ; Taxawu Senegaal ; Gueum sa Bopp ; Samm Sa Kaddu ; Jamm Ak Njarin ; Front for the Defense of Democracy and the Republic Senegal  SEN PTY OPP
F24 platform ; Aar Sunu Election ; Y'en a marre | Y en a marre ; M23 Senegal | June 23 Movement ; FRAPP ; Raddho | African Assembly for the Defense of Human Rights ; Article 19 Senegal ; LEGS-Africa ; Afrikajom Center ; Senegalese Human Rights League | Ligue sénégalaise des droits humains ; Forum Civil ; Mouvement Tabax Senegal ; Jamra  SEN CVL
Movement of Democratic Forces of Casamance | Movement of Democratic Forces in the Casamance | MFDC | Mouvement des forces démocratiques de Casamance | Casamance separatists | Casamance rebels  SEN REB  id=mfdc  group=MFC
Senegalese Army | Senegalese Armed Forces ; Senegalese Gendarmerie ; Senegalese Navy  SEN MIL
Senegalese police | Senegalese National Police ; GIGN Senegal ; Sûreté urbaine de Dakar  SEN COP
Constitutional Council of Senegal | Senegal's Constitutional Council | Senegalese Constitutional Council ; CREI | Court for the Repression of Illicit Enrichment ; High Court of Justice of Senegal ; Supreme Court of Senegal | Senegal's Supreme Court ; Judicial Pool Senegal  SEN JUD
Extraordinary African Chambers  IGO JUD
National Assembly of Senegal | Senegal's National Assembly | Senegalese National Assembly | Senegalese parliament ; High Council of Territorial Communities  SEN LEG
Commission électorale nationale autonome ; Court of Auditors of Senegal  SEN GOV
Petrosen ; Senelec ; Port of Dakar Authority | Port autonome de Dakar ; Sonatel ; Industries chimiques du Sénégal ; Sococim  SEN BUS
Mourides | Mouride Brotherhood | Mourid brotherhood | Mouridiyya | Mouride ; Tijaniyya Senegal | Tidiane brotherhood | Tivaouane Tidianes ; Layene ; Niassene ; Dahiratoul Moustarchidina ; Baye Fall ; Catholic Church of Senegal ; Association of Imams and Ulemas of Senegal  SEN REL
Confédération nationale des travailleurs du Sénégal | National Confederation of Workers of Senegal ; UNSAS ; Synpics ; SAEMS  SEN LAB
Agence de presse sénégalaise | Senegalese Press Agency ; Radiodiffusion Télévision Sénégalaise ; Walfadjri | Walf TV | Wal Fadjri ; Sud Quotidien | Sud FM ; Le Soleil Senegal | Le Soleil of Dakar ; Le Quotidien Dakar ; Seneweb ; Dakaractu ; L'Observateur Dakar ; Sen TV ; Radio Futurs Medias | Groupe Futurs Medias ; West Africa Democracy Radio  SEN JRN

# Gambia
Alliance for Patriotic Reorientation and Construction | APRC  GMB PTY GOV 1996..2017-01-18  GMB PTY OPP 2017-01-19..2021-08  GMB PTY 2021-09..
United Democratic Party of Gambia | Gambia's United Democratic Party | Gambian United Democratic Party  GMB PTY OPP 1996..2017-01-18  GMB PTY GOV 2017-01-19..2019-03-15  GMB PTY OPP 2019-03-16..
National People's Party Gambia | National People's Party of Gambia | Gambia's National People's Party  GMB PTY GOV 2019-12..
People's Democratic Organisation for Independence and Socialism | PDOIS ; Gambia Democratic Congress | Gambian Democratic Congress ; National Reconciliation Party of Gambia ; Gambia Moral Congress ; Citizens' Alliance Gambia ; Coalition 2016 ; Gambia Action Party ; No to Alliance Movement ; UNITE Movement for Change Gambia  GMB PTY
People's Progressive Party of Gambia  GMB PTY GOV 1965..1994-07-21  GMB PTY OPP 2001..
Armed Forces Provisional Ruling Council  GMB MIL GOV 1994-07-22..1996-09
Junglers | Jungulers | Gambian Junglers  GMB MIL PRM  group=JUN
Green Boys and Girls  GMB PRM
Three Years Jotna | 3 Years Jotna | Operation Three Years Jotna ; Gambia Bar Association ; Gambia Has Decided ; Gambia Center for Victims of Human Rights Violations ; EFSCRJ ; Occupy Westfield ; Gambians Against Looted Assets ; Gambia Press Union ; The Girls' Agenda  GMB CVL
National Intelligence Agency of Gambia | Gambia's National Intelligence Agency | Gambian National Intelligence Agency  GMB SPY
Gambia Armed Forces | Gambian Armed Forces | Gambia National Army | Gambian army ; State Guard of Gambia  GMB MIL
Gambia Police Force | Gambian police ; Gambia Drug Law Enforcement Agency | Drug Law Enforcement Agency of Gambia  GMB COP
Independent Electoral Commission of Gambia | Gambia's Independent Electoral Commission | Gambia's electoral commission ; Truth, Reconciliation and Reparations Commission | TRRC | Truth Reconciliation and Reparations Commission ; Janneh Commission ; National Human Rights Commission of Gambia ; Central Bank of The Gambia | Central Bank of Gambia  GMB GOV
National Assembly of Gambia | Gambia's National Assembly | Gambian National Assembly | Gambian parliament  GMB LEG
Supreme Court of Gambia | Gambia's Supreme Court | Gambian Supreme Court  GMB JUD
Supreme Islamic Council of Gambia | Gambia Supreme Islamic Council ; Gambia Christian Council  GMB REL
The Point newspaper Gambia | Point newspaper ; Daily Observer Banjul ; Foroyaa ; Gambia Radio and Television Services | GRTS ; Fatu Network ; Kerr Fatou ; Gambian Standard newspaper ; Independent newspaper of Gambia  GMB JRN
Ecomig | ECOWAS Mission in The Gambia  IGO MIL

# Mauritania
Democratic and Social Republican Party | Republican Democratic and Social Party | PRDS  MRT PTY GOV 1991..2005-08-02
Union for the Republic Mauritania | Insaf party | El Insaf | El Insaf party  MRT PTY GOV 2009..
Tawassoul | National Rally for Reform and Development ; Rally of Democratic Forces | Rassemblement des forces démocratiques ; Union of Forces of Progress | Union des forces de progrès ; People's Progressive Alliance Mauritania | Popular Progressive Alliance ; Coordination of Democratic Opposition Mauritania ; Sawab party ; AJD/MR | Alliance for Justice and Democracy/Movement for Renewal ; El Wiam ; Hatem party ; National Forum for Democracy and Unity  MRT PTY OPP
IRA Mauritania | Initiative for the Resurgence of the Abolitionist Movement ; SOS Esclaves | SOS Slaves ; Touche pas à ma nationalité | Don't Touch My Nationality ; FLAM Mauritania | African Liberation Forces of Mauritania ; El Hor ; Association of Women Heads of Household ; February 25 Movement  MRT CVL
Knights of Change | Cavaliers du changement  MRT REB MIL  group=KNC
Military Council for Justice and Democracy  MRT MIL GOV 2005-08-03..2007-04-19
High Council of State Mauritania | Mauritanian High Council of State | Haut Conseil d'Etat  MRT MIL GOV 2008-08-06..2009-04-15
BASEP | Presidential Security Battalion  MRT MIL
Mauritanian army | Mauritanian Armed Forces | Mauritania's army  MRT MIL
Independent National Electoral Commission of Mauritania ; Central Bank of Mauritania  MRT GOV
SNIM | Société nationale industrielle et minière ; Maurilog ; Kinross Tasiast | Tasiast  MRT BUS
Agence mauritanienne d'information | Mauritanian News Agency ; Sahara Media ; Alakhbar | Al-Akhbar of Nouakchott ; Agence Nouakchott d'information | ANI of Nouakchott | Nouakchott News Agency ; Cridem  MRT JRN

# Mali
CNSP Mali | National Committee for the Salvation of the People | Comité national pour le salut du peuple | National Committee for the Salvation of the People of Mali  MLI MIL GOV 2020-08-18..2021-01-18
CNRDRE | CNRDR | National Committee for the Restoration of Democracy and State | National Committee for the Return of Democracy and the Restoration of the State | National Committee for Recovering Democracy and Restoring the State  MLI MIL GOV 2012-03-22..2012-04-12  MLI MIL 2012-04-13..2013
National Transition Council of Mali | Malian National Transitional Council | Mali's National Transitional Council | Mali's National Transition Council | Conseil national de transition du Mali  MLI LEG 2020-12..
Malian Armed Forces | FAMa | Forces armées maliennes | Malian army | Mali's army  MLI MIL  id=fama-mali
Malian special forces ; Autonomous Special Forces Battalion ; GTIA ; National Guard of Mali | Malian National Guard  MLI MIL
Red Berets of Mali | Malian Red Berets ; Green Berets of Mali  MLI MIL
General Directorate of State Security of Mali | Mali's State Security | Malian State Security | Mali's intelligence agency  MLI SPY
Constitutional Court of Mali | Mali's Constitutional Court | Malian Constitutional Court ; Supreme Court of Mali | Mali's Supreme Court ; Judicial Specialised Unit of Mali  MLI JUD
National Assembly of Mali | Mali's National Assembly | Malian National Assembly  MLI LEG
Independent Election Management Authority ; Koulouba ; Truth, Justice and Reconciliation Commission of Mali | CVJR ; Interim Authorities of Kidal  MLI GOV
ADEMA-PASJ | Adema | Alliance for Democracy in Mali  MLI PTY
Rally for Mali | Rassemblement pour le Mali | Rassemblement pour le Mali party  MLI PTY OPP 2001..2013-09-03  MLI PTY GOV 2013-09-04..2020-08-18  MLI PTY OPP 2020-08-19..
Union for the Republic and Democracy Mali | Union pour la république et la démocratie | Union for the Republic and Democracy  MLI PTY OPP
M5-RFP | June 5 Movement | M5-RFP coalition | June 5 Movement-Rally of Patriotic Forces | June 5 Movement – Rally of Patriotic Forces | M5 movement  MLI OPP 2020-06..2021-06-06  MLI PTY 2021-06-07..
SADI party Mali | African Solidarity for Democracy and Independence ; CODEM | Convergence for the Development of Mali ; Yelema | Yelema party ; CNID | National Congress for Democratic Initiative ; Front pour la sauvegarde de la démocratie ; Coordination of Movements, Associations and Sympathizers of Imam Mahmoud Dicko | CMAS | Coordination of Movements, Associations and Sympathisers ; Appeal of 20 February Mali | Call of February 20 ; Espoir Mali Koura ; An Ko Mali Dron  MLI PTY OPP
Yerewolo | Yerewolo Debout sur les remparts | Yerewolo Standing on the Ramparts  MLI PTY CVL  group=YER
COPAM | Coordination of Patriotic Organisations of Mali  MLI PTY CVL
High Islamic Council of Mali | High Council of Islam in Mali | Mali's High Islamic Council | Haut Conseil islamique du Mali ; Sabati 2012 ; Episcopal Conference of Mali ; Ançar Dine of Cherif Haidara | Ansar Dine of Haidara  MLI REL
National Union of Malian Workers | UNTM | National Workers' Union of Mali  MLI LAB
Malian Association of Human Rights | Association malienne des droits de l'homme  MLI CVL
ORTM | Office of Radio and Television of Mali | Office de radiodiffusion-télévision du Mali ; Studio Tamani ; L'Essor Mali ; Joliba TV ; Maliweb ; Journal du Mali ; Radio Kledu  MLI JRN
Coordination of Azawad Movements | Coordination of Movements of Azawad | Coordination des mouvements de l'Azawad | CMA rebels | CMA coalition  MLI REB  id=cma-mali  group=CMA
CSP-PSD | Permanent Strategic Framework | Strategic Framework for Peace, Security and Development | Permanent Strategic Framework for the Defence of the People of Azawad | Permanent Strategic Framework for Peace, Security and Development | CSP-DPA | Cadre stratégique permanent | Strategic Framework for the Defense of the People of Azawad  MLI REB  id=csp-azawad  group=CSP
FLA rebels | Azawad Liberation Front FLA | Front de libération de l'Azawad | Front for the Liberation of Azawad  MLI REB 2024-11..  group=FLA
High Council for the Unity of Azawad | HCUA | Haut Conseil pour l'unité de l'Azawad | High Council for the Unity of the Azawad  MLI REB  group=HCU
Islamic Movement of Azawad | Islamic Movement for Azawad | Mouvement islamique de l'Azawad  MLI REB  group=MIA
Arab Movement of Azawad | Arab Movement of the Azawad | Mouvement arabe de l'Azawad | MAA Azawad  MLI REB  group=MAA
Popular Front of Azawad | Popular Front for Azawad | Front populaire de l'Azawad ; Coalition for the People of Azawad | Coalition for the People of the Azawad ; Congress for Justice in Azawad ; Democratic Alliance for Change of May 23 | May 23 Democratic Alliance for Change ; Arab Islamic Front of Azawad ; Popular Movement of Azawad ; Northern Mali Tuareg Alliance for Change  MLI REB
Gatia | Imghad Tuareg Self-Defence Group and Allies | Self-Defence Group of Imrad Tuareg and Allies | Imghad and Allies Tuareg Self-Defense Group | Imghad Tuareg and Allies Self-Defense Group  MLI PRM  group=GAT
Movement for the Salvation of Azawad | MSA-D | Mouvement pour le salut de l'Azawad  MLI PRM  group=MSA
Platform coalition Mali | Plateforme coalition | Platform of June 14, 2014 Movements | Plateforme militia  MLI PRM  group=PLF
Ganda Koy ; Ganda Izo | Ganda Iso ; Coordination of Patriotic Resistance Movements and Fronts | Coordination des mouvements et fronts patriotiques de résistance  MLI PRM
Dan Na Ambassagou | Dana Ambassagou | Dan Nan Ambassagou | Dan Nan Ambassagou militia | Dozo hunters of Bandiagara  MLI PRM  group=DNA
Dozo | Dozos | Donso | Dozo hunters  MLI PRM  group=DOZ
Katiba Serma | Katibat Serma ; Katiba Gourma ; Those Who Sign in Blood | Signatories in Blood | Al-Mulathamun Battalion | Masked Men Brigade | Masked Brigade ; Khalid Ibn al-Walid Brigade Mali | Ansar Dine of the South ; Tarik Ibn Ziyad Brigade | Katiba Tarik Ibn Zyad ; Katiba al-Furqan | Katiba al Fourkane  MLI REB
Operation Barkhane | Barkhane ; Operation Serval ; Operation Sabre | Task Force Sabre  FRA MIL
Takuba | Takuba Task Force | Task Force Takuba ; EUTM Mali | EU Training Mission in Mali | EUTM | EUCAP Sahel Mali ; EUCAP Sahel Niger | EUCAP Sahel  EUR MIL
Afisma | African-led International Support Mission to Mali | African-led International Support Mission in Mali  IGO MIL
G5 Sahel Joint Force | G5 Sahel force | FC-G5S  IGO MIL
Liptako-Gourma Authority ; AES Unified Force | AES joint force | Unified Force of the Alliance of Sahel States  IGO

# Burkina Faso
Congress for Democracy and Progress | Congrès pour la démocratie et le progrès  BFA PTY GOV 1996..2014-10-31  BFA PTY OPP 2014-11..
People's Movement for Progress | Mouvement du peuple pour le progrès  BFA PTY OPP 2014-01..2015-12-28  BFA PTY GOV 2015-12-29..2022-01-24  BFA PTY 2022-01-25..
Union for Progress and Change | Union for Progress and Reform | Union pour le progrès et le changement ; UNIR/PS ; ADF-RDA | Alliance for Democracy and Federation ; New Alliance of the Faso ; Agir ensemble pour le Burkina Faso ; Le Soleil d'Avenir ; Patriotic Front for Renewal Burkina ; Chef de file de l'opposition politique | CFOP  BFA PTY OPP
MPSR | Patriotic Movement for Safeguard and Restoration | Patriotic Movement for Safeguarding and Restoration | Patriotic Movement for Preservation and Restoration | Mouvement patriotique pour la sauvegarde et la restauration | MPSR2  BFA MIL GOV 2022-01-24..
National Council for Democracy Burkina | National Council for Democracy  BFA MIL GOV 2015-09-17..2015-09-23
Regiment of Presidential Security | Régiment de sécurité présidentielle | Presidential Security Regiment | Presidential guard regiment of Burkina Faso  BFA MIL ..2015-09-25
National Transitional Council of Burkina Faso | Burkina Faso's National Transitional Council | Transitional Legislative Assembly of Burkina Faso | Burkina Faso's Transitional Legislative Assembly  BFA LEG
National Assembly of Burkina Faso | Burkina Faso's National Assembly | Burkinabe National Assembly  BFA LEG
Burkina Faso army | Burkinabe army | Burkina Faso Armed Forces | Burkinabe armed forces | Armed Forces of Burkina Faso ; Rapid Intervention Battalions | Bataillon d'intervention rapide Burkina ; Cobra Unit Burkina ; Mirador unit ; Groupement des forces pour la sécurisation du Nord  BFA MIL
Volunteers for the Defense of the Homeland | Volunteers for the Defence of the Homeland | VDP | Volontaires pour la défense de la patrie | Volunteers for Defence of the Homeland | VDP volunteers | Volunteers for the Defense of the Fatherland | Volunteers for the Defence of the Fatherland  BFA PRM  group=VDP
Koglweogo | Kogleweogo | Koglweogos ; Rougha  BFA PRM
Agence nationale de renseignement Burkina | National Intelligence Agency of Burkina Faso | Burkina Faso's National Intelligence Agency  BFA SPY
Balai Citoyen | Le Balai Citoyen | Citizens' Broom | Balai citoyen movement ; Burkinabe Movement for Human and People's Rights | MBDHP ; Collectif contre l'impunité et la stigmatisation des communautés | Collective Against Impunity and Stigmatisation of Communities ; Sauvons le Burkina Faso | Save Burkina Faso movement ; Front for the Defence of the Republic Burkina ; Sens movement | Servir et non se servir ; M30 Naaba Wobgo ; Wayiyans ; Coordination nationale des associations de la veille citoyenne  BFA CVL
Unité d'action syndicale Burkina ; CGT-B | General Confederation of Labour of Burkina ; Association of Journalists of Burkina  BFA LAB
CENI Burkina | Independent National Electoral Commission of Burkina Faso ; Kosyam | Kosyam palace ; Autorité supérieure de contrôle d'Etat  BFA GOV
Constitutional Council of Burkina Faso | Burkina Faso's Constitutional Council  BFA JUD
Federation of Islamic Associations of Burkina | FAIB | Islamic Federation of Burkina Faso ; Episcopal Conference of Burkina-Niger  BFA REL
RTB Burkina | Radiodiffusion Télévision du Burkina ; Agence d'information du Burkina | Burkina Information Agency ; Radio Omega | Omega FM ; Lefaso.net ; L'Observateur Paalga ; BF1 TV ; L'Evénement Burkina ; Burkina24 ; Savane FM  BFA JRN

# Niger
CNSP | National Council for the Safeguard of the Homeland | National Council for Safeguarding the Homeland | National Council for the Safeguarding of the Homeland | Conseil national pour la sauvegarde de la patrie  NER MIL GOV 2023-07-26..  id=cnsp-niger
Supreme Council for the Restoration of Democracy Niger | Supreme Council for the Restoration of Democracy | Conseil suprême pour la restauration de la démocratie  NER MIL GOV 2010-02-18..2011-04-07
National Reconciliation Council of Niger  NER MIL GOV 1999-04..1999-12
Nigerien Party for Democracy and Socialism | PNDS | PNDS-Tarayya | Niger Party for Democracy and Socialism | Parti nigérien pour la démocratie et le socialisme  NER PTY OPP ..2011-04-06  NER PTY GOV 2011-04-07..2023-07-26  NER PTY OPP 2023-07-27..
National Movement for the Development of Society | National Movement for the Society of Development | MNSD | MNSD-Nassara  NER PTY GOV 1999-12..2010-02-18  NER PTY OPP 2010-02-19..2016  NER PTY 2017..
Nigerien Democratic Movement for an African Federation | MODEN/FA | Moden Fa Lumana | Moden/FA Lumana | Lumana Africa | Moden-FA ; RDR-Tchanji ; CDS-Rahama | Democratic and Social Convention ; Coordination of Democratic Forces for the Republic ; Kishin Kassa ; ANDP-Zaman Lahiya | Nigerien Alliance for Democracy and Progress  NER PTY OPP
Council of Resistance for the Republic | Council of the Resistance for the Republic | Conseil de la résistance pour la République  NER OPP 2023-08..
Patriotic Liberation Front Niger | Patriotic Liberation Front | Front patriotique de libération | FPL rebels ; Patriotic Front for Justice Niger | Front patriotique pour la justice  NER REB 2023-08..
Niger Movement for Justice | Nigerien Movement for Justice | Nigerien People's Movement for Justice | Niger People's Movement for Justice | Movement of Nigerien People for Justice | MNJ rebels | Mouvement des Nigériens pour la justice | Nigeriens' Movement for Justice  NER REB  group=MNJ
Air and Azawak Liberation Front | FLAA | Front for the Liberation of Aïr and Azaouak ; Front of Forces for Rectification ; Coordination of Armed Resistance ; Organisation of Armed Resistance | Organization of Armed Resistance ; Toubou Revolutionary Armed Forces of the Sahara | Revolutionary Armed Forces of the Sahara ; Democratic Front for Renewal Niger ; Niger Patriotic Front | Front patriotique nigérien  NER REB
Niger Armed Forces | Nigerien Armed Forces | Nigerien army | Niger army | Niger's army ; Nigerien Presidential Guard | Niger's presidential guard | Niger presidential guard ; Nigerien National Guard | National Guard of Niger | Niger's National Guard ; Operation Almahaou ; Garde nomade ; Domol Leydi  NER MIL
National Assembly of Niger | Niger's National Assembly | Nigerien National Assembly | Nigerien parliament ; Consultative Council for Refoundation | Conseil consultatif de la refondation  NER LEG
Constitutional Court of Niger | Niger's Constitutional Court | Nigerien Constitutional Court  NER JUD
Halcia ; COLDEFF ; High Authority for the Consolidation of Peace | Haute autorité à la consolidation de la paix ; CENI Niger | Independent National Electoral Commission of Niger  NER GOV
Tournons la page Niger | Tournons La Page ; M62 Movement | M62 coalition ; Alternative Espaces Citoyens ; Nigerien Association for the Defence of Human Rights | ANDDH ; ROTAB ; Timidria ; FUSAD | Front uni pour la sauvegarde des acquis démocratiques ; CODDAE  NER CVL
Islamic Association of Niger ; Islamic Council of Niger  NER REL
Workers' Trade Union Confederation of Niger | CDTN ; Union of Workers' Trade Unions of Niger | USTN  NER LAB
SONICHAR ; Somair | Société des mines de l'Aïr ; Cominak ; Sopamin ; Soraz ; Sonidep ; WAPCO Niger  NER BUS
Agence nigérienne de presse | Nigerien Press Agency ; Télé Sahel ; ActuNiger ; Radio Anfani ; Air Info Agadez | Aïr Info ; Labari TV ; Ténéré TV ; L'Evénement Niger ; Sahara FM Agadez  NER JRN

# Chad
Patriotic Salvation Movement | Mouvement patriotique du salut | Patriotic Salvation Movement of Chad  TCD PTY GOV 1990-12-02..
Transformers party | Les Transformateurs | The Transformers party | Les Transformateurs party  TCD PTY OPP ..2023-12  TCD PTY GOV 2024-01..2024-05  TCD PTY OPP 2024-06..
Socialist Party without Borders | Parti socialiste sans frontières ; National Union for Democracy and Renewal | National Union for Development and Renewal ; Federation Action for the Republic | Action Federation for the Republic | Federation, Action for the Republic ; Union for Renewal and Democracy ; Rally for Democracy and Progress Chad ; Party for Freedoms and Development | Parti pour les libertés et le développement ; RNDT Le Réveil | National Rally of Chadian Democrats ; Consultation Group of Political Actors ; Coordination of Political Parties for the Defence of the Constitution ; New Breath for the Republic  TCD PTY OPP
Wakit Tama | Wakit Tamma | Wakit Tamma platform ; Chadian Convention for the Defence of Human Rights | Chadian Convention for the Defense of Human Rights ; Chadian League of Human Rights | Chadian Human Rights League | Ligue tchadienne des droits de l'homme ; Iyina | Iyina movement ; Trop c'est trop movement ; Association of Victims of the Crimes of the Hissène Habré Regime | AVCRP  TCD CVL
Transitional Military Council of Chad | Chad's Transitional Military Council | Chadian Transitional Military Council  TCD MIL GOV 2021-04-20..2022-10-10
National Transitional Council of Chad | Chad's National Transitional Council | Chadian National Transitional Council  TCD LEG 2021-10..2025-02
National Assembly of Chad | Chad's National Assembly | Chadian National Assembly | Chad's parliament ; Senate of Chad  TCD LEG
Chadian army | Chad army | Chad's army | Chadian National Army | Chadian armed forces | Chad National Army ; Republican Guard of Chad | Chadian Republican Guard ; DGSSIE | General Direction of the Security Services of State Institutions ; Rapid Intervention Force Chad ; Garde nationale et nomade du Tchad  TCD MIL
National Security Agency of Chad | Agence nationale de sécurité de l'Etat ; Documentation and Security Directorate | Direction de la documentation et de la sécurité  TCD SPY
Détachement intégré de sécurité  TCD COP
Constitutional Council of Chad | Chad's Constitutional Council ; Supreme Court of Chad | Chad's Supreme Court  TCD JUD
ANGE Chad | National Agency for Elections Management | Agence nationale de gestion des élections ; National Independent Electoral Commission of Chad  TCD GOV
Superior Council of Islamic Affairs of Chad | Conseil supérieur des affaires islamiques ; Episcopal Conference of Chad  TCD REL
Union of Trade Unions of Chad | Union des syndicats du Tchad  TCD LAB
CCMSR | Military Command Council for the Salvation of the Republic | Conseil de commandement militaire pour le salut de la République  TCD REB  group=CCM
Union of Resistance Forces | UFR rebels | Union des forces de la résistance | Union of Forces of Resistance  TCD REB  group=UFR
Union of Forces for Democracy and Development | UFDD | Union des forces pour la démocratie et le développement  TCD REB  group=UFD
Rally of Forces for Change | Rally of the Forces of Change | RFC rebels | Rassemblement des forces pour le changement  TCD REB  group=RFC
Platform for Change, Unity and Democracy | SCUD rebels  TCD REB
United Front for Democratic Change | United Front for Change | FUC rebels | Front uni pour le changement | FUCD | United Front for Change and Democracy  TCD REB ..2006-12  group=FUC
Movement for Democracy and Justice in Chad | MDJT | Mouvement pour la démocratie et la justice au Tchad  TCD REB  group=MDJ
Movement for Peace, Reconstruction and Development Chad | MPRD rebels ; Popular Front for Recovery | Front populaire pour le redressement ; UFDD-Fundamental | UFDD-F ; Alliance nationale Chad | National Alliance Chad rebels ; Union of Forces for Change and Democracy ; Chadian National Concord | Concorde nationale tchadienne ; Armed Forces for a Federal Republic | Armed Forces for the Federal Republic ; National Resistance Army Chad | Armée nationale de résistance ; FNTR | National Front of Chad Renewed ; MPRT-R | Movement for Peace, Reconstruction and Transformation ; Committee of National Revival for Peace and Democracy | CSNPD | Committee for National Renewal for Peace and Democracy ; Frolinat | National Liberation Front of Chad ; Union for Democracy and Justice Chad ; Miski self-defence committee | Miski Self-Defense Committee ; Group of Patriots of Chad  TCD REB
SHT Chad | Société des hydrocarbures du Tchad ; Esso Chad ; CotonTchad  TCD BUS
Alwihda | Alwihda Info ; FM Liberté ; Tchadinfos | Tchad Infos ; N'Djamena Bi-Hebdo ; Abba Garde ; Dja FM  TCD JRN

# Guinea
National Council for Democracy and Development | Conseil national pour la démocratie et le développement | CNDD junta  GIN MIL GOV 2008-12-23..2010-12-21
National Committee of Reconciliation and Development | CNRD | National Committee for Reconciliation and Development | National Committee for Rally and Development | National Rally Committee for Development | National Committee of Rally and Development | Comité national du rassemblement pour le développement  GIN MIL GOV 2021-09-05..
Rally of the Guinean People | Rally of the People of Guinea | RPG Arc-en-ciel | Rally for the Guinean People | Rassemblement du peuple de Guinée  GIN PTY OPP ..2010-12-20  GIN PTY GOV 2010-12-21..2021-09-05  GIN PTY OPP 2021-09-06..
Union of Democratic Forces of Guinea | UFDG | Union des forces démocratiques de Guinée  GIN PTY OPP 1991..
Union of Republican Forces | Union of Republican Forces of Guinea | Union des forces républicaines  GIN PTY OPP
Party of Unity and Progress Guinea | Unity and Progress Party of Guinea | Parti de l'unité et du progrès  GIN PTY GOV 1992..2008-12-23  GIN PTY OPP 2009..
New Generation for the Republic ; Bloc libéral ; New Forces of Guinea ; Forces vives de Guinée | Forces Vives of Guinea | Living Forces of Guinea ; Party of Hope for National Development | PEDN ; MoDeL party Guinea ; National Alliance for Change and Democracy  GIN PTY OPP
Democratic Party of Guinea  GIN PTY GOV 1958..1984-04-03  GIN PTY OPP 1992..
National Front for the Defence of the Constitution | FNDC | National Front for the Defense of the Constitution | Front national pour la défense de la Constitution  GIN CVL OPP 2019..  group=FND
National Transitional Council of Guinea | Guinea's National Transition Council | Guinea's National Transitional Council  GIN LEG
National Assembly of Guinea | Guinea's National Assembly | Guinean National Assembly  GIN LEG
Guinean army | Guinean Armed Forces | Guinea's army | Guinea's armed forces ; Special Forces Group of Guinea | Guinean special forces | Groupement des forces spéciales ; BATA Guinea | Bataillon autonome des troupes aéroportées ; Guinean Gendarmerie  GIN MIL
Court for the Repression of Economic and Financial Crimes | CRIEF ; Supreme Court of Guinea | Guinea's Supreme Court ; Constitutional Court of Guinea | Guinea's Constitutional Court  GIN JUD
National Independent Electoral Commission of Guinea | Guinea's electoral commission ; Sekoutoureya | Sekoutoureya Palace ; High Authority of Communication Guinea ; Simandou programme committee  GIN GOV
National Confederation of Guinean Workers | CNTG ; Trade Union of Guinean Workers | USTG | Union syndicale des travailleurs de Guinée ; SLECG ; Union of Press Professionals of Guinea | SPPG  GIN LAB
Guinean Organisation for the Defence of Human Rights | Guinean Organization for the Defense of Human Rights | OGDH ; AVIPA | Association of Victims, Parents and Friends of September 28 ; National Council of Civil Society Organisations Guinea | CNOSCG ; Mêmes droits pour tous ; AFAPA | Citizen Forces of Guinea  GIN CVL
Compagnie des Bauxites de Guinée ; Winning Consortium Simandou | Société minière de Boké | SMB-Winning | Winning Consortium ; SOGUIPAMI ; Alumina Company of Guinea | Guinea Alumina Corporation ; Compagnie du TransGuinéen ; Friguia | Friguia refinery ; BSGR | Beny Steinmetz Group Resources  GIN BUS
Radio Télévision Guinéenne ; Djoma TV | Djoma Media ; Espace FM | Espace TV ; FIM FM ; Guineematin ; Africaguinee ; Guineenews ; Le Lynx Conakry ; Mediaguinee ; Inquisiteur Guinea  GIN JRN
General Secretariat for Religious Affairs of Guinea ; National Islamic League of Guinea  GIN REL
Donzo hunters of Guinea | Donsos  GIN PRM

# Guinea-Bissau
PAIGC | African Party for the Independence of Guinea and Cape Verde | Partido Africano da Independência da Guiné e Cabo Verde | PAIGC party  GNB PTY GOV 1974..1999-05-07  GNB PTY OPP 1999-05-08..2004-05-09  GNB PTY GOV 2004-05-10..2005-10  GNB PTY OPP 2005-11..2007-03  GNB PTY GOV 2007-04..2012-04-12  GNB PTY OPP 2012-04-13..2014-06  GNB PTY GOV 2014-07..2020-02-27  GNB PTY OPP 2020-02-28..2023-08-12  GNB PTY GOV 2023-08-13..2023-12-20  GNB PTY OPP 2023-12-21..
Party for Social Renewal | Social Renewal Party of Guinea-Bissau | Party of Social Renewal | Partido da Renovação Social | Party for Social Renovation  GNB PTY GOV 2000-02..2003-09-14  GNB PTY OPP 2003-09-15..
Madem-G15 | Movement for Democratic Alternation | Movement for a Democratic Alternative | Movement for Democratic Change Guinea-Bissau | Movimento para Alternância Democrática  GNB PTY OPP 2018..2020-02-27  GNB PTY GOV 2020-02-28..2023-08  GNB PTY 2023-09..
Assembly of the People United | APU-PDGB | United People's Assembly | United People's Assembly-Democratic Party of Guinea-Bissau ; PAI-Terra Ranka | Inclusive Alliance Platform – Terra Ranka | Terra Ranka coalition | Inclusive Alliance Platform ; PUSD Guinea-Bissau | United Social Democratic Party of Guinea-Bissau ; Republican Party for Independence and Development | PRID ; Resistance of Guinea-Bissau-Bafatá Movement | Resistance of Guinea-Bissau ; Cabas Garandi | API Cabas Garandi ; Party of Guinean Workers  GNB PTY OPP
High Military Command for the Restoration of National Security and Public Order | High Military Command for the Restoration of Order | High Military Command for the Restoration of Order of Guinea-Bissau | High Military Command of Guinea-Bissau | Alto Comando Militar  GNB MIL GOV 2025-11-26..
Military Command of Guinea-Bissau ; Guinea-Bissau Armed Forces | Armed forces of Guinea-Bissau | Guinea-Bissau army | Revolutionary Armed Forces of the People | Bissau-Guinean army  GNB MIL
National People's Assembly of Guinea-Bissau | Guinea-Bissau's National People's Assembly | Guinea-Bissau's National Assembly | People's National Assembly of Guinea-Bissau | Assembleia Nacional Popular  GNB LEG
Supreme Court of Guinea-Bissau | Guinea-Bissau's Supreme Court | Guinea-Bissau's Supreme Court of Justice  GNB JUD
National Electoral Commission of Guinea-Bissau | Guinea-Bissau's electoral commission | CNE Guinea-Bissau  GNB GOV
Judiciary Police of Guinea-Bissau | Polícia Judiciária da Guiné-Bissau | Judicial Police of Guinea-Bissau  GNB COP
Human Rights League of Guinea-Bissau | Guinea-Bissau Human Rights League | Guinean Human Rights League | Liga Guineense dos Direitos Humanos ; Movement of Nonconformist Citizens | Movimento de Cidadãos Conscientes e Inconformados ; Frente Popular Guinea-Bissau | Popular Front of Guinea-Bissau ; Space for Consultation of Civil Society Organisations Guinea-Bissau  GNB CVL
UNTG | National Union of Workers of Guinea-Bissau | União Nacional dos Trabalhadores da Guiné  GNB LAB
Ecomib | ECOWAS Mission in Guinea-Bissau ; ESSMGB | ECOWAS Stabilisation Support Mission in Guinea-Bissau | ECOWAS Stabilization Support Mission in Guinea-Bissau  IGO MIL
Uniogbis | UN Integrated Peacebuilding Office in Guinea-Bissau  UNO
Missang  AGO MIL
Rádio Capital FM ; Rádio Bombolom ; Radiodifusão Nacional da Guiné-Bissau ; O Democrata Guinea-Bissau | O Democrata GB ; Rádio Sol Mansi  GNB JRN

# Sierra Leone
Sierra Leone People's Party  SLE PTY GOV 1996-03-29..2007-09-17  SLE PTY OPP 2007-09-18..2018-04-03  SLE PTY GOV 2018-04-04..
All People's Congress of Sierra Leone | All Peoples Congress | All People's Congress party  SLE PTY GOV 1968..1992-04-29  SLE PTY OPP 1996..2007-09-16  SLE PTY GOV 2007-09-17..2018-04-03  SLE PTY OPP 2018-04-04..
People's Movement for Democratic Change ; National Grand Coalition Sierra Leone | National Grand Coalition ; Coalition for Change Sierra Leone | Coalition for Change party ; Peace and Liberation Party ; Alliance Democratic Party of Sierra Leone ; Revolutionary United Front Party | RUFP ; Unity Party of Sierra Leone ; United National People's Party Sierra Leone | United National People's Party  SLE PTY OPP
Armed Forces Revolutionary Council | AFRC  SLE MIL GOV 1997-05-25..1998-02-12  SLE REB 1998-02-13..2003  group=AFR
West Side Boys | West Side Boyz  SLE REB  group=WSB
National Provisional Ruling Council | NPRC  SLE MIL GOV 1992-04-29..1996-03-29
Civil Defence Forces of Sierra Leone | Civil Defense Forces of Sierra Leone | Kamajors | Kamajor | Kamajor militia | Kamajor militias  SLE PRM  group=KMJ
Sierra Leone Army | Sierra Leonean army | Sierra Leone's army | Republic of Sierra Leone Armed Forces | RSLAF | Sierra Leone Armed Forces ; Joint Logistics Unit of Sierra Leone  SLE MIL
Sandline International | Sandline  GBR MIL BUS
Unamsil | UN Mission in Sierra Leone | United Nations Mission in Sierra Leone  UNO MIL
Unomsil ; Uniosil ; Unipsil  UNO
Sierra Leone Police | Sierra Leonean police | Sierra Leone's police ; Operational Support Division of Sierra Leone ; National Drug Law Enforcement Agency of Sierra Leone  SLE COP
Office of National Security Sierra Leone ; Central Intelligence and Security Unit Sierra Leone  SLE SPY
Parliament of Sierra Leone | Sierra Leone's parliament | Sierra Leonean parliament  SLE LEG
Electoral Commission for Sierra Leone | Sierra Leone's National Electoral Commission | National Electoral Commission of Sierra Leone | Sierra Leone's electoral commission ; Political Parties Registration Commission of Sierra Leone | Political Parties Regulation Commission ; Bank of Sierra Leone ; Sierra Leone Truth and Reconciliation Commission ; Public Health National Emergency Operations Centre ; National Ebola Response Centre ; Audit Service Sierra Leone  SLE GOV
Supreme Court of Sierra Leone | Sierra Leone's Supreme Court ; Anti-Corruption Commission of Sierra Leone | Sierra Leone's Anti-Corruption Commission | Sierra Leone Anti-Corruption Commission ; Residual Special Court for Sierra Leone  SLE JUD
Campaign for Good Governance Sierra Leone ; National Election Watch Sierra Leone | National Election Watch ; Institute for Governance Reform Sierra Leone | Institute for Governance Reform ; Campaign for Human Rights and Development International ; Centre for Accountability and Rule of Law | Center for Accountability and Rule of Law ; 50/50 Group Sierra Leone ; Native Consortium Sierra Leone ; Poro society ; Sowei | Soweis ; Sierra Leone Bar Association ; Sierra Leone Association of Journalists | SLAJ ; People Power in Politics Sierra Leone  SLE CVL
Sierra Leone Labour Congress ; Sierra Leone Teachers Union ; Sierra Leone Medical and Dental Association  SLE LAB
Inter-Religious Council of Sierra Leone | Inter-Religious Council Sierra Leone ; Council of Churches in Sierra Leone ; United Council of Imams Sierra Leone ; Supreme Islamic Council of Sierra Leone  SLE REL
Sierra Rutile ; Koidu Holdings | Koidu Limited | Octea ; London Mining Sierra Leone ; African Minerals Sierra Leone ; Sierra Leone Diamond Company ; Socfin Agricultural Company Sierra Leone | Socfin Sierra Leone  SLE BUS
Awoko ; Sierra Leone Broadcasting Corporation ; For Di People ; Radio Democracy 98.1 | Radio Democracy Freetown ; Star Radio Sierra Leone ; Cotton Tree News ; Africa Young Voices | AYV Media ; Awareness Times ; Concord Times ; Standard Times Freetown ; Politico SL  SLE JRN

# Liberia
Congress for Democratic Change | Coalition for Democratic Change Liberia | Coalition for Democratic Change  LBR PTY OPP 2005..2018-01-21  LBR PTY GOV 2018-01-22..2024-01-21  LBR PTY OPP 2024-01-22..
Unity Party of Liberia | Liberia's Unity Party | Unity Party  LBR PTY OPP 1997..2006-01-15  LBR PTY GOV 2006-01-16..2018-01-21  LBR PTY OPP 2018-01-22..2024-01-21  LBR PTY GOV 2024-01-22..
National Patriotic Party of Liberia | National Patriotic Party  LBR PTY GOV 1997-08..2003-08  LBR PTY 2003-09..
True Whig Party  LBR PTY GOV ..1980-04-12
Liberty Party of Liberia ; All Liberian Party ; Alternative National Congress of Liberia | Alternative National Congress ; Movement for Democracy and Reconstruction Liberia | Movement for Democracy and Reconstruction ; People's Unification Party Liberia | People's Unification Party ; Collaborating Political Parties ; All Liberia Coalition Party | ALCOP ; National Democratic Party of Liberia ; Liberian Action Party ; Coalition for the Transformation of Liberia ; Movement for Economic Empowerment Liberia ; United People's Party of Liberia ; Liberian People's Party ; National Union for Democratic Progress Liberia ; Citizens Movement for Change Liberia | Citizens' Movement for Change  LBR PTY OPP
Movement for Democracy in Liberia  LBR REB ..2004  group=MDL
Independent National Patriotic Front of Liberia | INPFL  LBR REB  group=INP
Ulimo | United Liberation Movement of Liberia for Democracy | Ulimo-K | Ulimo-J  LBR REB  group=ULI
Liberia Peace Council | Liberian Peace Council ; Lofa Defence Force | Lofa Defense Force ; Central Revolutionary Council Liberia ; Liberian United Defense Force  LBR REB
Anti-Terrorist Unit of Liberia | Taylor's Anti-Terrorist Unit ; Small Boys Unit | Small Boy Units  LBR PRM MIL
Armed Forces of Liberia | Liberian army | Liberian Armed Forces | Liberia's army  LBR MIL
Liberia National Police | Liberian National Police | Liberian police ; Liberia Drug Enforcement Agency | Liberian Drug Enforcement Agency ; Emergency Response Unit of Liberia ; Executive Protection Service of Liberia ; Liberia Immigration Service  LBR COP
National Security Agency of Liberia | Liberia's National Security Agency  LBR SPY
Legislature of Liberia | Liberian Legislature | Liberia's legislature | National Legislature of Liberia ; Liberian Senate | Senate of Liberia | Liberia's Senate ; Liberian House of Representatives | House of Representatives of Liberia ; National Transitional Legislative Assembly of Liberia  LBR LEG
National Transitional Government of Liberia | Liberian National Transitional Government ; Interim Government of National Unity Liberia ; National Elections Commission of Liberia | Liberia's National Elections Commission | Liberian National Elections Commission | Liberia's electoral commission ; Executive Mansion of Liberia ; Governance Commission of Liberia ; Central Bank of Liberia | Liberian central bank ; General Auditing Commission of Liberia ; Asset Recovery Task Force Liberia  LBR GOV
Liberia Anti-Corruption Commission | Liberian Anti-Corruption Commission ; Supreme Court of Liberia | Liberia's Supreme Court | Liberian Supreme Court ; Truth and Reconciliation Commission of Liberia | Liberia's Truth and Reconciliation Commission | Liberian Truth and Reconciliation Commission ; Office of War and Economic Crimes Court Liberia | War and Economic Crimes Court for Liberia ; Criminal Court C  LBR JUD
Unmil | UN Mission in Liberia | United Nations Mission in Liberia  UNO MIL
Unomil  UNO MIL
Ecomil | ECOWAS Mission in Liberia  IGO MIL
Council of Patriots Liberia | Council of Patriots ; Global Justice and Research Project ; Women of Liberia Mass Action for Peace ; Center for Transparency and Accountability in Liberia | CENTAL ; Green Advocates ; Sustainable Development Institute Liberia ; Press Union of Liberia ; Liberia National Bar Association ; Catholic Justice and Peace Commission Liberia ; Student Unification Party ; National Student Movement Liberia ; STAND Liberia | Solidarity and Trust for a New Day ; Independent National Commission on Human Rights of Liberia ; Sande society  LBR CVL
Liberia Council of Churches | Liberian Council of Churches ; National Muslim Council of Liberia ; Inter-Religious Council of Liberia  LBR REL
Liberia Labour Congress | Liberia Labor Congress ; National Teachers Association of Liberia ; National Health Workers Union of Liberia  LBR LAB
Firestone Liberia | Firestone Natural Rubber Company ; Golden Veroleum ; Liberia Petroleum Refining Company ; National Oil Company of Liberia | NOCAL ; ArcelorMittal Liberia ; Oriental Timber Company ; Liberia Maritime Authority ; Liberia Telecommunications Corporation  LBR BUS
FrontPage Africa | FrontPageAfrica ; Daily Observer Liberia | Liberian Observer ; Liberia Broadcasting System ; Roots FM ; Star Radio Monrovia ; New Democrat Monrovia ; Analyst newspaper Monrovia ; Radio Veritas Liberia | Radio Veritas Monrovia ; Truth FM Liberia ; Spoon TV | Spoon FM ; Inquirer newspaper Monrovia  LBR JRN

# Ivory Coast
Rally of Houphouetists for Democracy and Peace | RHDP | Rassemblement des houphouëtistes pour la démocratie et la paix  CIV PTY OPP 2005-05..2010-12-03  CIV PTY GOV 2010-12-04..
Rally of the Republicans | Rally of Republicans | RDR party | Rassemblement des républicains | Rally of the Republicans party  CIV PTY OPP 1994..2010-12-03  CIV PTY GOV 2010-12-04..2019
Democratic Party of Ivory Coast | PDCI | PDCI-RDA | Democratic Party of Côte d'Ivoire | Parti démocratique de Côte d'Ivoire | Ivory Coast Democratic Party  CIV PTY GOV 1960..1999-12-24  CIV PTY OPP 2000..2010-12-03  CIV PTY GOV 2010-12-04..2018-08  CIV PTY OPP 2018-09..
Ivorian Popular Front | Ivorian Patriotic Front | Front populaire ivoirien | FPI party | Popular Ivorian Front  CIV PTY OPP ..2000-10-25  CIV PTY GOV 2000-10-26..2011-04-11  CIV PTY OPP 2011-04-12..
African Peoples' Party Ivory Coast | African People's Party – Cote d'Ivoire | PPA-CI | Parti des peuples africains-Côte d'Ivoire | African Peoples' Party-Côte d'Ivoire  CIV PTY OPP 2021-10..
Generations and Peoples in Solidarity | Générations et peuples solidaires | GPS movement Ivory Coast ; Cojep | Pan-African Congress for Justice and Equality of Peoples | Pan-African Congress of Youth and Patriots ; Movement of Capable Generations | Mouvement des générations capables ; Liberty and Democracy for the Republic ; EDS coalition | Together for Democracy and Sovereignty ; Movement of Forces for the Future | Mouvement des forces d'avenir ; Ivorian Workers' Party | Parti ivoirien des travailleurs ; CAP-Côte d'Ivoire | Coalition for Peaceful Alternation  CIV PTY OPP
Union for Democracy and Peace in Ivory Coast | UDPCI | Union for Democracy and Peace in Côte d'Ivoire  CIV PTY
National Public Salvation Committee of Ivory Coast | National Committee of Public Salvation Ivory Coast  CIV MIL GOV 1999-12-24..2000-10-26
Forces Nouvelles | New Forces rebels | New Forces of Ivory Coast | Forces nouvelles rebels  CIV REB 2002-12..2011-03  group=FNV
Patriotic Movement of Ivory Coast | MPCI | Patriotic Movement of Côte d'Ivoire | Mouvement patriotique de Côte d'Ivoire  CIV REB  group=MPC
Ivorian Popular Movement of the Great West | MPIGO | Ivorian Popular Movement for the Great West | Mouvement populaire ivoirien du Grand Ouest ; Movement for Justice and Peace Ivory Coast | Mouvement pour la justice et la paix ; Invisible Commandos | Commando Invisible | Invisible Commando | Invisible Commandos of Abobo  CIV REB
Young Patriots | Young Patriots movement | Jeunes Patriotes | Congress of Young Patriots | Young Patriots of Ivory Coast | Galaxie patriotique | Patriotic galaxy  CIV PRM  group=YPT
Fesci | Student Federation of Ivory Coast | Federation of Students and Schoolchildren of Ivory Coast  CIV PRM CVL
FLGO | Front for the Liberation of the Great West | Front de libération du Grand Ouest ; GPP militia | Group of Patriots for Peace | Groupement des patriotes pour la paix ; Lima Militia | Lima Forces Ivory Coast ; Microbes of Abidjan  CIV PRM
Republican Forces of Ivory Coast | Republican Forces of Côte d'Ivoire | FRCI | Forces républicaines de Côte d'Ivoire  CIV MIL 2011-03..
National Armed Forces of Ivory Coast | FANCI | Ivorian Armed Forces | Ivorian army | Defence and Security Forces of Ivory Coast | Ivory Coast army | Ivory Coast's army  CIV MIL
CECOS | Security Operations Command Centre ; CCDO  CIV COP
Unoci | Onuci | United Nations Operation in Côte d'Ivoire | UN Operation in Ivory Coast | United Nations Operation in Ivory Coast | UN Operation in Cote d'Ivoire | UN mission in Ivory Coast ; MINUCI  UNO MIL
National Assembly of Ivory Coast | Ivory Coast's National Assembly | Ivorian National Assembly | Ivorian parliament ; Senate of Ivory Coast | Ivorian Senate  CIV LEG
Constitutional Council of Ivory Coast | Ivory Coast's Constitutional Council | Ivorian Constitutional Council ; Special Investigation Cell of Ivory Coast  CIV JUD
Independent Electoral Commission of Ivory Coast | Ivory Coast's Independent Electoral Commission | Ivorian electoral commission | Ivory Coast's electoral commission ; Dialogue, Truth and Reconciliation Commission | Dialogue, Truth and Reconciliation Commission of Ivory Coast | CDVR ; Conseil Café-Cacao | Coffee and Cocoa Council | Conseil du Café-Cacao | CCC cocoa regulator | Ivory Coast's Coffee and Cocoa Council ; Bourse du Café et Cacao  CIV GOV
Petroci ; SIR refinery | Société ivoirienne de raffinage ; Compagnie ivoirienne d'électricité ; Port of Abidjan Authority | Autonomous Port of Abidjan ; Société nationale d'investissement ; Sifca ; BNI Ivory Coast | Banque nationale d'investissement  CIV BUS
Ivorian League of Human Rights | Ivorian Human Rights League | Lidho | Ligue ivoirienne des droits de l'homme ; Ivorian Human Rights Movement | Ivorian Movement for Human Rights | MIDH ; Civil Society Convention of Ivory Coast | Ivorian Civil Society Convention ; APDH | Actions for the Protection of Human Rights ; Alternative Citoyenne Ivoirienne ; FIDHOP  CIV CVL
UGTCI | General Union of Workers of Ivory Coast ; Centrale syndicale Humanisme ; COSEFCI ; Synapci  CIV LAB
COSIM | Higher Council of Imams of Ivory Coast | Conseil supérieur des imams ; National Islamic Council of Ivory Coast | Conseil national islamique ; Catholic Bishops' Conference of Ivory Coast | Ivorian Bishops Conference  CIV REL
Radio Télévision Ivoirienne | Radiodiffusion Télévision Ivoirienne | RTI television | Ivorian state television ; Fraternité Matin ; Notre Voie ; Le Patriote Abidjan | Le Patriote newspaper ; Agence ivoirienne de presse | Ivorian Press Agency ; Soir Info ; L'Inter Abidjan ; Nord-Sud newspaper ; Le Nouveau Réveil ; L'Eléphant Déchaîné ; Abidjan.net ; Koaci ; ONUCI FM | Radio de la Paix Abidjan  CIV JRN

# Togo
Rally of the Togolese People | Rassemblement du peuple togolais | Togolese People's Rally | Rally for the Togolese People  TGO PTY GOV 1969..2012-04
Union for the Republic Togo | Togo's Union for the Republic | UNIR party  TGO PTY GOV 2012-04..
Union of Forces for Change | Union des forces de changement | Union of the Forces for Change  TGO PTY OPP 1992..2010-05  TGO PTY 2010-06..
National Alliance for Change Togo | National Alliance for Change | Alliance nationale pour le changement ; Pan-African National Party | Panafrican National Party | Parti national panafricain ; Patriotic Movement for Democracy and Development | MPDD ; Action Committee for Renewal | Comité d'action pour le renouveau ; Democratic Convention of African Peoples ; Dynamique Kpodzro | Dynamique Monseigneur Kpodzro ; C14 coalition | Coalition of 14 opposition parties | C-14 coalition ; Let's Save Togo | Save Togo Collective | Collectif Sauvons le Togo ; CAP 2015 | Combat pour l'alternance politique ; Forces démocratiques pour la République Togo ; NET party Togo | New Togolese Commitment ; Dynamique pour la majorité du peuple  TGO PTY OPP
Front Citoyen Togo Debout | Togo Debout ; Touche Pas à Ma Constitution | Hands Off My Constitution | Touche pas à ma Constitution front ; M66 movement | Mouvement du 6 juin ; Faure Must Go ; Togolese League of Human Rights | Togolese League for Human Rights | Ligue togolaise des droits de l'homme ; CACIT | Collective of Associations against Impunity in Togo ; Synergie des travailleurs du Togo  TGO CVL
Togolese Armed Forces | Togolese army | Togo's army ; Operation Koundjoaré  TGO MIL
Togolese police | Togo's police | Togolese gendarmerie  TGO COP
National Intelligence Agency of Togo  TGO SPY
National Assembly of Togo | Togo's National Assembly | Togolese National Assembly | Togolese parliament ; Senate of Togo | Togolese Senate  TGO LEG
Constitutional Court of Togo | Togo's Constitutional Court | Togolese Constitutional Court  TGO JUD
CENI Togo | Independent National Electoral Commission of Togo | Togo's electoral commission ; Truth, Justice and Reconciliation Commission of Togo ; High Authority of Audiovisual and Communication Togo ; Presidency of the Council of Ministers of Togo  TGO GOV
SNPT | Société nouvelle des phosphates du Togo ; Lomé Container Terminal ; Port autonome de Lomé  TGO BUS
Ecobank | Ecobank Transnational ; Asky Airlines  MNC BUS
Togo Presse ; TVT Togo | Télévision togolaise  TGO JRN
L'Alternative Togo | L'Alternative newspaper ; Nana FM Lome | Nana FM ; Republic of Togo website | Republicoftogo ; Savoir News  TGO JRN
Conference of Bishops of Togo | Togolese Bishops' Conference | Conférence des évêques du Togo ; Union musulmane du Togo | Muslim Union of Togo  TGO REL

# Benin
Cowry Forces for an Emerging Benin | FCBE | Cauri Forces for an Emerging Benin | Forces cauris pour un Bénin émergent  BEN PTY GOV 2007-03..2016-04-05  BEN PTY OPP 2016-04-06..2020  BEN PTY 2021..
The Democrats Benin | The Democrats party of Benin | Les Démocrates party | Democrats party of Benin  BEN PTY OPP 2020..
Progressive Union for Renewal | Progressive Union Renewal | Union progressiste le renouveau | Progressive Union of Benin | Union progressiste Bénin ; Republican Bloc of Benin | Bloc Républicain party  BEN PTY GOV 2018-12..
Democratic Renewal Party of Benin | Parti du renouveau démocratique ; Renaissance Party of Benin | Benin Renaissance Party | La Renaissance du Bénin ; Social Liberal Union of Benin | Union sociale libérale ; The Nation Builds Benin | L'Union fait la nation | Union Makes the Nation ; Alliance Sun Benin | Alliance Soleil ; Restaurer l'espoir ; MOELE-Bénin ; African Movement for Development and Progress | MADEP ; Social Democratic Party of Benin ; Communist Party of Benin  BEN PTY
Military Committee for Refoundation | Comité militaire pour la refondation | Military Committee for the Refoundation | Military Committee for Refoundation of Benin  BEN MIL REB
Beninese Armed Forces | Beninese army | Benin Armed Forces | Benin's army | Benin army ; Operation Mirador ; Republican Guard of Benin  BEN MIL
Republican Police of Benin | Police républicaine Bénin | Beninese police | Benin's Republican Police  BEN COP
Criet | Court for the Repression of Economic Infractions and Terrorism | Court of Punishment of Economic Crimes and Terrorism | Economic Crime and Terrorism Court | Court for the Repression of Economic Offences and Terrorism | Cour de répression des infractions économiques et du terrorisme ; Constitutional Court of Benin | Benin's Constitutional Court | Beninese Constitutional Court ; Supreme Court of Benin | Benin's Supreme Court  BEN JUD
National Assembly of Benin | Benin's National Assembly | Beninese National Assembly | Benin's parliament | Beninese parliament  BEN LEG
Autonomous National Electoral Commission of Benin | Benin's electoral commission ; Palais de la Marina | Marina Palace Cotonou ; HAAC Benin | High Authority of Audiovisual and Communication of Benin  BEN GOV
Port autonome de Cotonou ; SONAPRA ; Benin Control  BEN BUS
CSA-Benin ; CSTB | Confederation of Autonomous Trade Unions of Benin ; UNSTB  BEN LAB
Urgences panafricanistes ; Dynamique Unitaire pour la Démocratie et les Libertés ; ALCRER Benin ; Social Watch Benin ; Women in Law and Development Benin ; Amnesty International Benin  BEN CVL
Episcopal Conference of Benin | Conférence épiscopale du Bénin ; Celestial Church of Christ | Église du christianisme céleste ; Union islamique du Bénin | Islamic Union of Benin ; Church of Banamè | Banamè Church  BEN REL
La Nouvelle Tribune Benin ; ORTB | SRTB | Office de radiodiffusion et télévision du Bénin ; Soleil FM Cotonou ; Golfe TV ; La Nation Benin ; Banouto ; Olofofo Benin | Olofofo ; Bip Radio  BEN JRN

# Cape Verde
African Party for the Independence of Cape Verde | PAICV | Partido Africano da Independência de Cabo Verde | PAICV party  CPV PTY GOV 1975..1991-04-03  CPV PTY OPP 1991-04-04..2001-01-31  CPV PTY GOV 2001-02-01..2016-04-21  CPV PTY OPP 2016-04-22..
Movement for Democracy Cape Verde | Movement for Democracy of Cape Verde | Movimento para a Democracia | Cape Verde's Movement for Democracy  CPV PTY GOV 1991-04-04..2001-01-31  CPV PTY OPP 2001-02-01..2016-04-21  CPV PTY GOV 2016-04-22..
Democratic and Independent Cape Verdean Union | Cape Verdean Independent Democratic Union | União Caboverdiana Independente e Democrática  CPV PTY OPP
National Assembly of Cape Verde | Cape Verde's National Assembly  CPV LEG
Cape Verdean Armed Forces | Cape Verde Armed Forces | Cape Verdean army ; Cape Verde Coast Guard | Cape Verdean Coast Guard  CPV MIL
Judiciary Police of Cape Verde | Cape Verde Judicial Police | Polícia Judiciária de Cabo Verde  CPV COP
Bank of Cape Verde | Banco de Cabo Verde ; National Elections Commission of Cape Verde  CPV GOV
Inforpress ; Radiotelevisão Caboverdiana ; Expresso das Ilhas  CPV JRN
UNTC-CS | National Workers' Union of Cape Verde  CPV LAB

# Cameroon
Cameroon People's Democratic Movement | CPDM | Rassemblement démocratique du peuple camerounais | RDPC | Cameroon People's Democratic Movement party | Rally of the Cameroonian People  CMR PTY GOV 1985..
Social Democratic Front | Social Democratic Front of Cameroon | Cameroon's Social Democratic Front  CMR PTY OPP 1990..
Cameroon Renaissance Movement | Movement for the Renaissance of Cameroon | Mouvement pour la renaissance du Cameroun | Cameroon Renaissance Movement party  CMR PTY OPP 2012..
National Union for Democracy and Progress | Union nationale pour la démocratie et le progrès  CMR PTY GOV 1997-12..2025-06  CMR PTY OPP 2025-07..
Cameroon National Salvation Front | Front pour le salut national du Cameroun | FSNC | National Salvation Front of Cameroon | Cameroon National Salvation Front party  CMR PTY GOV 2009..2025-06-24  CMR PTY OPP 2025-06-25..
Cameroon Party for National Reconciliation | Cameroonian Party for National Reconciliation | PCRN | Parti camerounais pour la réconciliation nationale ; Cameroon Democratic Union | Democratic Union of Cameroon | Union démocratique du Cameroun ; Manidem | African Movement for New Independence and Democracy ; Cameroon People's Party | Cameroon People's Party of Kah Walla ; Purs party ; Movement for Democracy and the Republic Cameroon ; Alliance for Political Change Cameroon | Political Alliance for Change ; Union for Change Cameroon  CMR PTY OPP
Union of the Peoples of Cameroon | Union des populations du Cameroun | UPC maquis | Union of the Populations of Cameroon  CMR PTY  group=UPC
Ambazonia Governing Council ; Interim Government of Ambazonia | Ambazonia Interim Government | IG Sako | IG Care | Ambazonian Interim Government ; Federal Republic of Ambazonia | Ambazonia | Ambazonians | Ambazonian separatists | Ambazonian fighters | Amba Boys | Anglophone separatists | Ambazonia separatists | Anglophone rebels | Ambazonian rebels | English-speaking separatists  CMR REB  group=AMB
Ambazonia Defence Forces | Ambazonia Defense Forces | Ambazonian Defence Forces | Ambazonia Defence Force | Ambazonian Defense Forces  CMR REB  group=ADF
Ambazonia Self-Defence Council | Ambazonia Self-Defense Council ; Ambazonia Restoration Forces ; Southern Cameroons Defence Forces | Southern Cameroons Defense Forces | SOCADEF ; Red Dragons of Lebialem | Red Dragon militia | Lebialem Red Dragons ; Tigers of Ambazonia | Tigers of Manyu ; Seven Karta | Seven Kata ; Bambalang Marine Forces | Marine Forces of Bambalang ; Ambazonian Liberation Movement ; Unity Warriors of Bafut ; Buffaloes of Bali  CMR REB  group=AMB
Southern Cameroons National Council | SCNC ; Southern Cameroons Youth League | SCYL  CMR OPP  group=SCN
SCACUF | Southern Cameroons Ambazonia Consortium United Front ; Cameroon Anglophone Civil Society Consortium | Cameroon Anglophone Civil Society Coalition  CMR CVL OPP
Rapid Intervention Battalion Cameroon | Bataillon d'intervention rapide | Cameroon's Rapid Intervention Battalion | Rapid Intervention Brigade Cameroon | Rapid Intervention Battalion  CMR MIL
Cameroon army | Cameroonian army | Cameroon's army | Cameroonian Armed Forces | Cameroon Armed Forces ; Presidential Guard of Cameroon ; Cameroonian Gendarmerie | Cameroon Gendarmerie  CMR MIL
DGRE | Direction générale de la recherche extérieure  CMR SPY
General Delegation for National Security ; Cameroonian police | Cameroon police  CMR COP
Elections Cameroon | Elecam ; Etoudi | Etoudi Palace | Unity Palace Yaounde ; National Commission for the Promotion of Bilingualism and Multiculturalism ; CONAC | National Anti-Corruption Commission of Cameroon ; National Disarmament, Demobilisation and Reintegration Committee Cameroon  CMR GOV
Constitutional Council of Cameroon | Cameroon's Constitutional Council | Cameroonian Constitutional Council ; Special Criminal Court of Cameroon | Cameroon's Special Criminal Court ; Yaoundé Military Tribunal | Yaounde Military Court ; Supreme Court of Cameroon | Cameroon's Supreme Court  CMR JUD
National Assembly of Cameroon | Cameroon's National Assembly | Cameroonian National Assembly | Cameroonian parliament ; Senate of Cameroon | Cameroon's Senate | Cameroonian Senate  CMR LEG
Network of Human Rights Defenders in Central Africa | Redhac | Réseau des défenseurs des droits humains en Afrique centrale ; Centre for Human Rights and Democracy in Africa | CHRDA | Center for Human Rights and Democracy in Africa ; Nouveaux Droits de l'Homme Cameroun ; Mandela Center International ; Stand Up for Cameroon ; Un Monde Avenir ; Dynamique citoyenne Cameroon ; Association for the Defence of Homosexuals | ADEFHO ; Brigade anti-sardinards ; Cameroon Bar Association | Cameroon Bar Council ; Southwest/Northwest Women's Task Force | SNWOT  CMR CVL
National Episcopal Conference of Cameroon | Episcopal Conference of Cameroon ; Presbyterian Church in Cameroon ; Cameroon Baptist Convention ; ACADIR ; Council of Imams and Muslim Dignitaries of Cameroon  CMR REL
SNJC Cameroon | National Union of Cameroon Journalists ; Cameroon Teachers' Trade Union ; On a trop supporté ; Union of Free Trade Unions of Cameroon | CSTC  CMR LAB
SNH | Société nationale des hydrocarbures | National Hydrocarbons Corporation | National Hydrocarbons Company of Cameroon ; Sonara | Société nationale de raffinage ; Cameroon Development Corporation ; Camair-Co | Camair-Co airline ; Camwater ; Camtel ; Sodecoton ; Eneo | ENEO Cameroon ; Cameroon Oil Transportation Company | COTCO ; Port Authority of Douala ; Kribi Port Authority  CMR BUS
CRTV | Cameroon Radio Television ; Equinoxe TV | Equinoxe Television ; Cameroon Tribune ; Le Jour Cameroon ; Mutations newspaper Cameroon ; Le Messager Cameroon | Le Messager of Douala ; The Post newspaper Cameroon ; Vision 4 | Vision 4 TV ; Amplitude FM ; Mimi Mefo Info ; Journal du Cameroun ; L'Anecdote group | L'Anecdote ; Germinal newspaper Cameroon ; Ocean City Radio Kribi  CMR JRN

# Central African Republic
United Hearts Movement | United Hearts Movement party | Mouvement cœurs unis | Mouvement coeurs unis  CAF PTY GOV 2018..
Kwa Na Kwa | National Convergence Kwa Na Kwa | KNK party | Convergence nationale Kwa Na Kwa  CAF PTY GOV 2004..2013-03-24  CAF PTY OPP 2013-03-25..
Movement for the Liberation of the Central African People | MLPC | Central African People's Liberation Movement | Mouvement pour la libération du peuple centrafricain  CAF PTY GOV 1993-10..2003-03-15  CAF PTY OPP 2003-03-16..
Union for Central African Renewal | URCA | Union pour le renouveau centrafricain ; Central African Democratic Rally | Rassemblement démocratique centrafricain | RDC party Kolingba ; Republican Bloc for the Defence of the Constitution | BRDC | Republican Bloc for the Defense of the Constitution of March 30, 2016 | Bloc républicain pour la défense de la Constitution ; COD-2020 ; Patrie party | African Party for Radical Transformation and the Integration of States ; Convergence républicaine pour le progrès social ; Alliance for Democracy and Progress Central African Republic ; E Zingo Biani ; Chemin de l'espérance  CAF PTY OPP
Transitional National Council of the Central African Republic | National Transitional Council of the Central African Republic | Central African Republic's National Transitional Council  CAF LEG 2013-04..2016-05
National Assembly of the Central African Republic | Central African Republic's National Assembly | CAR National Assembly  CAF LEG
Central African Armed Forces | FACA | Central African Republic Armed Forces | Central African army | Forces armées centrafricaines | CAR army  CAF MIL
Central African Republic Presidential Guard ; OCRB | Central Office for the Repression of Banditry | Central Office for Suppression of Banditry  CAF MIL COP
Special Criminal Court of the Central African Republic | Cour pénale spéciale | Special Criminal Court in Bangui ; Constitutional Court of the Central African Republic | Central African Republic's Constitutional Court ; CVJRR  CAF JUD
National Elections Authority of the Central African Republic | National Electoral Authority of the Central African Republic  CAF GOV
Popular Front for the Rebirth of Central African Republic | Popular Front for the Renaissance of Central African Republic | FPRC | Popular Front for the Rebirth of the Central African Republic | Front populaire pour la renaissance de la Centrafrique | Popular Front for the Renaissance in the Central African Republic | Popular Front for the Renaissance of the Central African Republic  CAF REB  group=FPR
Union for Peace in the Central African Republic | Union for Peace in Central Africa | Unity for Peace in Central Africa | Union for Peace in CAR | UPC rebels | Union pour la paix en Centrafrique | Unity for Peace in Central African Republic | Union for Peace in Central African Republic  CAF REB  group=UPC
Return, Reclamation and Rehabilitation | 3R rebels | 3R group | 3R militia | 3R rebel group | Retour, réclamation et réhabilitation | Return, Reclamation, Rehabilitation  CAF REB  group=RRR
Central African Patriotic Movement | Patriotic Movement for Central Africa | MPC rebels | Mouvement patriotique pour la Centrafrique | Patriotic Movement for the Central African Republic  CAF REB  group=MPC
Democratic Front of the Central African People | FDPC | Democratic Front for the Central African People | Democratic Front for Central African People  CAF REB  group=FDP
Convention of Patriots for Justice and Peace | CPJP | Convention des patriotes pour la justice et la paix  CAF REB  group=CPJ
Union of Democratic Forces for Unity | UFDR | Union of Democratic Forces for Unity rebels | Union des forces démocratiques pour le rassemblement  CAF REB ..2013  group=UFD
Popular Army for the Restoration of Democracy | APRD | Army for the Restoration of Democracy | Popular Army for the Restoration of the Republic and Democracy | People's Army for the Restoration of Democracy  CAF REB ..2012  group=APD
Révolution et Justice | Revolution and Justice rebels ; Union of Republican Forces of Central African Republic | UFR-F ; Movement of Central African Liberators for Justice | MLCJ ; Central African Rally for Reconciliation | Rassemblement patriotique pour le renouveau de la Centrafrique | RPRC ; Siriri group ; Military Coalition for the Salvation of the People and Recovery | CMSPR | Coalition militaire de salut du peuple et de redressement ; Alliance for the Rebirth and Rebuilding ; National Defence Council CAR ; Séléka rénovée | Renovated Seleka  CAF REB
Azande Ani Kpi Gbe | AAKG | Wagner Ti Azande  CAF PRM REB  group=AZA
Black Russians militia | Black Russians of Bangui ; Requins de Centrafrique | Sharks of Central Africa ; Galaxie nationale CAR | National Galaxy platform | Galaxie Nationale platform ; PK5 self-defence groups | PK5 militia | PK5 militias  CAF PRM
Officers' Union for International Security ; Sewa Security Services ; Lobaye Invest ; Midas Ressources  RUS PRM BUS
Operation Boali  FRA MIL
Misca | African-led International Support Mission to the Central African Republic| International Support Mission to the Central African Republic ; Micopax ; Fomuc  IGO MIL
EUFOR RCA ; EUTM RCA ; EUFOR Chad/CAR | EUFOR Tchad/RCA | EUFOR Chad ; EUTM Central African Republic ; EUPOL RD Congo ; EUSEC RD Congo  EUR MIL
Minurcat | UN Mission in the Central African Republic and Chad ; Bonuca ; Binuca | UN Integrated Peacebuilding Office in the Central African Republic  UNO
Interfaith Platform of Central African Republic | Interfaith Peace Platform | Central African Interfaith Platform | Platform of Religious Confessions of Central Africa ; Central African Bishops' Conference ; Central African Islamic Community | Islamic Community of the Central African Republic ; Evangelical Alliance of Central African Republic  CAF REL
Central African Human Rights League | Ligue centrafricaine des droits de l'homme | Central African League of Human Rights ; Observatoire centrafricain des droits de l'homme ; Working Group of Civil Society on the Central African Crisis  CAF CVL
Radio Ndeke Luka | Ndeke Luka | Radio Ndeke Luka Bangui ; Corbeau News | Corbeau News Centrafrique | CNC Centrafrique ; Radio Lengo Songo | Lengo Songo ; Radio Guira FM | Guira FM ; Ndjoni Sango ; Radio Centrafrique ; Le Citoyen Bangui  CAF JRN
Midas Resources CAR ; Sucaf RCA ; AXMIN  CAF BUS

# Gabon
Gabonese Democratic Party | Parti démocratique gabonais | Gabonese Democratic Party (PDG)  GAB PTY GOV 1968..2023-08-30  GAB PTY 2023-08-31..
Democratic Union of Builders | Union démocratique des bâtisseurs  GAB PTY GOV 2025-07..
Union of the Gabonese People | Union du peuple gabonais ; National Union Gabon | National Union of Gabon | Gabonese National Union ; Alternance 2023 | Alternance 2023 platform | Alternation 2023 ; Coalition for the New Republic Gabon | Coalition pour la nouvelle République ; The Democrats of Gabon | Les Démocrates Gabon ; Heritage and Modernity Rally | Rassemblement pour la patrie et la modernité | Rally Heritage and Modernity ; National Rally of Woodcutters | Rally for Gabon | Rassemblement national des bûcherons ; Gabonese Progress Party | Gabonese Party of Progress | Parti gabonais du progrès ; Together for Gabon | Ensemble pour le Gabon  GAB PTY OPP
Committee for the Transition and Restoration of Institutions | CTRI | Comité pour la transition et la restauration des institutions | Committee of Transition and the Restoration of Institutions | Committee for Transition and Restoration of Institutions | Committee for the Transition and the Restoration of Institutions  GAB MIL GOV 2023-08-30..2025-05
Patriotic Movement of the Defence and Security Forces of Gabon | Patriotic Youth Movement of the Gabonese Defence and Security Forces | Patriotic Movement of Gabon's Defense and Security Forces  GAB MIL REB
Gabonese Republican Guard | Republican Guard of Gabon | Gabon's Republican Guard ; Gabonese army | Gabonese armed forces | Gabon's army | Gabonese Gendarmerie  GAB MIL
B2 Gabon  GAB SPY
Constitutional Court of Gabon | Gabon's Constitutional Court | Gabonese Constitutional Court  GAB JUD
National Assembly of Gabon | Gabon's National Assembly | Gabonese National Assembly | Gabon's parliament ; Senate of Gabon | Gabon's Senate | Gabonese Senate  GAB LEG
Gabonese Elections Center | Centre gabonais des élections | Gabonese Centre for Elections | Gabon's electoral commission | Gabonese Election Center ; CENAP ; ANPN  GAB GOV
Dynamique unitaire ; ONEP oil workers union | National Organisation of Petroleum Employees ; Conasysed  GAB LAB
Brainforest ; Ça suffit comme ça ; Appel à agir ; ROLBG  GAB CVL
Gabon Oil Company ; Comilog ; Société équatoriale des mines ; Delta Synergie ; Setrag ; Olam Gabon ; Assala Energy  GAB BUS
Gabon Télévision | Gabon 24 ; L'Union newspaper Gabon | L'Union Libreville ; Gabon Review | GabonReview ; Gabon Media Time ; Echos du Nord ; TV+ Gabon ; Radio Gabon  GAB JRN
Gabon Supreme Council of Islamic Affairs ; Episcopal Conference of Gabon  GAB REL

# Republic of Congo
Congolese Party of Labour | Congolese Labour Party | Parti congolais du travail | Congolese Labor Party | Congolese Workers' Party  COG PTY GOV 1969..1992-08  COG PTY OPP 1992-09..1997-10-24  COG PTY GOV 1997-10-25..
Pan-African Union for Social Democracy | UPADS | Union panafricaine pour la démocratie sociale  COG PTY GOV 1992-08..1997-10-14  COG PTY OPP 1997-10-25..
Congolese Movement for Democracy and Integral Development | MCDDI | Mouvement congolais pour la démocratie et le développement intégral ; Frocad | Republican Front for the Respect of Constitutional Order and Democratic Change ; Initiative for Democracy in Congo | IDC-FROCAD ; UDH-Yuki | Union of Humanist Democrats | Union des démocrates humanistes ; Rally for Democracy and Social Progress Congo ; Alliance for the Republic and Democracy Congo | ARD Congo-Brazzaville ; National Council of Republicans  COG PTY OPP
Ninja militia | Ninja rebels | Ninja militiamen | Ninjas militia  COG REB  group=NIN
Cobras militia | Cobra militia | Cobra militias of Congo ; Cocoyes | Cocoye militia  COG PRM
Congolese Armed Forces of Brazzaville ; Republican Guard of Congo-Brazzaville ; Republic of Congo army  COG MIL
DGSP Congo | Direction générale de la sécurité présidentielle  COG COP MIL
National Security Council of Congo-Brazzaville | Conseil national de sécurité Congo-Brazzaville  COG SPY
Constitutional Court of the Republic of Congo ; Haute Cour of Congo-Brazzaville  COG JUD
Congolese Observatory for Human Rights | Congolese Human Rights Observatory | OCDH | Observatoire congolais des droits de l'homme ; Center for Development Action Congo | Centre d'actions pour le développement  COG CVL
SNPC | Société nationale des pétroles du Congo | National Petroleum Company of Congo ; CORAF | Congolaise de raffinage ; Port autonome de Pointe-Noire  COG BUS
Les Dépêches de Brazzaville | Depeches de Brazzaville ; ADIAC | Agence d'information d'Afrique centrale ; La Semaine africaine ; Télé Congo ; Vox Congo  COG JRN
Episcopal Conference of Congo-Brazzaville ; Ecumenical Council of Christian Churches of Congo ; Matsouanist movement | Matsouanists  COG REL

# DR Congo: state bodies
Independent National Electoral Commission of the Democratic Republic of Congo | Congo's electoral commission | Congo's Independent National Electoral Commission | Congolese electoral commission | Independent Electoral Commission of Congo  COD GOV  id=ceni-drc
National Intelligence Agency of Congo | Agence nationale de renseignements | National Intelligence Agency of the DRC | Congo's National Intelligence Agency | Congolese National Intelligence Agency ; Conseil national de cyberdéfense ; Demiap | Military Detection of Unpatriotic Activities  COD SPY
Congolese army | Congolese armed forces | Congo's army | DRC army | DR Congo army | Congo army ; Republican Guard of Congo | Congolese Republican Guard | Congo's Republican Guard ; Special Presidential Security Group ; Operation Sukola | Sokola 1 operations | Operation Sokola ; Operation Kimia | Operation Kimia II ; Operation Amani Leo ; Operation Umoja Wetu  COD MIL
Congolese National Police | Police nationale congolaise | Congo's national police | Congolese police ; Operation Likofi  COD COP
National Assembly of the Democratic Republic of Congo | Congolese National Assembly | Congo's National Assembly | DRC National Assembly ; Senate of the Democratic Republic of Congo | Congolese Senate | Congo's Senate  COD LEG
Constitutional Court of the Democratic Republic of Congo | Congolese Constitutional Court | Congo's Constitutional Court ; Court of Cassation of Congo | Congolese Court of Cassation ; High Military Court of Congo | Congo's High Military Court | Military High Court of Congo | Congolese High Military Court  COD JUD
General Inspectorate of Finance of Congo | Congo's General Inspectorate of Finance ; Central Bank of Congo | Banque centrale du Congo | Congo's central bank | Congolese central bank ; CNSA Congo | Comité national de suivi de l'accord | National Monitoring Council of the Agreement ; Fonarev ; PDDRC-S | P-DDRCS | Disarmament, Demobilization, Community Recovery and Stabilization Program ; ICCN | Congolese Institute for Nature Conservation ; Virunga rangers ; ARPTC ; Cadastre minier ; ARECOMS | Regulatory and Control Authority for Strategic Mineral Substances' Markets  COD GOV
Gécamines | La Générale des Carrières et des Mines ; Sicomines | Sino-Congolaise des Mines ; Tenke Fungurume Mining | Tenke Fungurume ; Kamoto Copper Company ; Mutanda Mining ; Kamoa-Kakula | Kamoa Copper ; MIBA | Société minière de Bakwanga ; Sonahydroc | Cohydro ; SNEL | Société nationale d'électricité Congo ; Rawbank ; Okimo | Sokimo ; Kibali Goldmines | Kibali Gold Mine ; Entreprise générale du cobalt ; Alphamin | Alphamin Bisie ; Banro ; Fleurette Group ; BGFIBank RDC | BGFI Bank DRC ; Primera Gold | DRC Gold Trading ; Anvil Mining ; Societe Miniere de Bisunzu ; Federation of Congolese Enterprises | Fédération des entreprises du Congo ; Feronia | Plantations et huileries du Congo ; ONATRA  COD BUS

# DR Congo: parties and coalitions
Union for Democracy and Social Progress | UDPS | Union pour la démocratie et le progrès social  COD PTY OPP 1982..2019-01-23  COD PTY GOV 2019-01-24..
People's Party for Reconstruction and Democracy | PPRD | People's Party for Reconstruction and Development | Parti du peuple pour la reconstruction et la démocratie  COD PTY GOV 2002-04..2020-12  COD PTY OPP 2021..
Common Front for Congo | FCC coalition | Front commun pour le Congo | Common Front for the Congo  COD PTY GOV 2018..2020-12  COD PTY OPP 2021..
Sacred Union of the Nation | Union sacrée de la Nation | Sacred Union for the Nation | Sacred Union coalition  COD PTY GOV 2020-12..
Lamuka | Lamuka coalition ; Ensemble pour la République | Ensemble pour le changement ; ECiDé | Commitment for Citizenship and Development | Engagement for Citizenship and Development ; Sauvons la RDC | Save the DRC coalition ; Leadership et gouvernance pour le développement | LGD party ; Nouvel élan Congo ; Alliance for Change of Kabund ; Front citoyen 2016 ; Sursaut congolais  COD PTY OPP
Union for the Congolese Nation | UNC party | Union pour la nation congolaise | Union for the Congolese Nation party | Union of the Congolese Nation  COD PTY OPP 2010..2019-01-23  COD PTY GOV 2019-01-24..
CACH | Cap pour le changement | Heading for Change  COD PTY GOV 2018-11..2020-12
Unified Lumumbist Party | Parti lumumbiste unifié | PALU | Palu party ; Alliance of the Democratic Forces of Congo | AFDC-A | Alliance des forces démocratiques du Congo | AFDC ; Union of Mobutuist Democrats | Udemo ; Alliance for the Presidential Majority | Alliance de la majorité présidentielle ; Popular Movement of the Revolution | Mouvement populaire de la révolution ; Union of Federalists and Independent Republicans | UFERI ; Unafec | National Union of Federalists of Congo ; RCD-K/ML | RCD-KML | Congolese Rally for Democracy-Kisangani/Liberation Movement | Rally for Congolese Democracy-Liberation Movement | RCD-ML | RCD-Kisangani ; Christian Democrats of Congo | Convention des démocrates chrétiens ; Agissons et bâtissons ; Congolese National Movement | Mouvement national congolais  COD PTY
Alliance of Democratic Forces for the Liberation of Congo | AFDL | Alliance of Democratic Forces for the Liberation of Congo-Zaire | Alliance of Democratic Forces for the Liberation of Zaire | ADFL  COD REB 1996-10..1997-05-16  COD GOV 1997-05-17..1999  group=ADL

# DR Congo: armed groups
Union of Congolese Patriots | Union des patriotes congolais | UPC militia | UPC-Lubanga  COD REB  group=UPC
Patriotic Resistance Front in Ituri | FRPI | Front for Patriotic Resistance of Ituri | Ituri Patriotic Resistance Front | Force de résistance patriotique de l'Ituri | Patriotic Resistance Force in Ituri | Patriotic Force of Resistance in Ituri | Front for Patriotic Resistance in Ituri  COD REB  group=FPI
Nationalist and Integrationist Front | FNI militia | Front of Nationalists and Integrationists | Nationalist Integrationist Front | Front des nationalistes et intégrationnistes  COD REB  group=FNI
People's Armed Forces of Congo | FAPC militia ; Party for Unity and Safeguarding of the Integrity of Congo | PUSIC ; Congolese Revolutionary Movement | Mouvement révolutionnaire congolais  COD REB
Zaire militia | Zaire self-defence group | Zaire-FPAC  COD REB PRM  group=ZAI
Patriotic and Integrationist Force of Congo | FPIC | Chini ya Kilima  COD REB
Convention for the Popular Revolution | Convention for Popular Revolution | CRP rebels | Convention pour la révolution populaire | Convention of the People's Revolution  COD REB 2025..  group=CRP
APCLS | Alliance of Patriots for a Free and Sovereign Congo | Alliance of Patriots for a Free and Sovereign Congo rebels  COD PRM REB  group=APC
Nduma Defense of Congo | Nduma Defence of Congo | NDC-R | NDC-Rénové | Nduma Defence of Congo-Renovated | Nduma Defense of Congo-Renovated | NDC-Renovated | Mai-Mai Sheka  COD PRM REB  group=NDC
CMC/FDP | CMC-FDP | Nyatura | Nyatura militia | Nyatura CMC | Mai-Mai Nyatura | Collective of Movements for Change | Coalition of Movements for Change | Nyatura fighters  COD PRM REB  group=NYA
Raia Mutomboki | Raia Mutomboki militia  COD PRM REB  group=RAI
Mai-Mai Yakutumba | Yakutumba militia | CNPSC | National Coalition of the People for the Sovereignty of Congo | National People's Coalition for the Sovereignty of Congo | Yakutumba's militia ; Mai-Mai Mazembe | UPDI ; Mai-Mai Kifuafua | Kifuafua ; Mai-Mai Simba | Mai-Mai Lumumba ; Mai-Mai Morgan ; Mai-Mai Kata Katanga | Bakata Katanga | Kata Katanga | Mai-Mai Bakata Katanga ; Mai-Mai Gedeon ; Mai-Mai Kilalo ; Mai-Mai Malaika ; Mai-Mai Biloze Bishambuke | Biloze Bishambuke ; UPLC | Union of Patriots for the Liberation of Congo ; Mai-Mai Kyandenga ; Mai-Mai Kabidon ; Francs Mai-Mai ; FPP-AP | Front des patriotes pour la paix | Popular Front for Peace-People's Army | FPP/AP ; Pareco | Coalition of Congolese Patriotic Resistance | PARECO-FF ; Mudundu 40 ; Mai-Mai Lafontaine | UPCP Lafontaine  COD PRM REB  group=MAI
Twirwaneho | Twigwaneho | Twirwaneho militia  COD REB  group=TWI
Gumino | Ngumino  COD REB  group=GUM
Kamwina Nsapu | Kamuina Nsapu | Kamwina Nsapu militia | Kamuina Nsapu militia | Kamwina Nsapu rebels | Kamwina Nsapu rebellion  COD REB  group=KNS
Mobondo | Mobondo militia | Mobondo militiamen | Mobondo fighters  COD REB  group=MOB
Bundu dia Kongo | Bundu dia Mayala | Bundu dia Kongo sect | BDK sect | Makesa  COD REL REB  group=BDK
CNRD rebels | National Council for Renewal and Democracy | CNRD-Ubwiyunge | Conseil national pour le renouveau et la démocratie ; RUD-Urunana | FDLR-RUD  RWA REB
Wazalendo coalition | Volunteers for the Defence of the Homeland Congo | Reservists for the Defence of the Homeland | VDP/Wazalendo  COD PRM  group=WAZ
Banyamulenge militia | Patriotic Resistance Forces Banyamulenge | FRF Banyamulenge | Federal Republican Forces | Forces républicaines fédéralistes  COD REB  group=FRF
Enyele militia | Enyele insurgents | Dongo rebels | Patriots-Resistants of Dongo  COD REB
Rally for Congolese Democracy-National | RCD-National | RCD-N ; New Zaire movement | Movement of Zaire's New Congo | New Zaire ; United Congolese Party of Malanga  COD REB
Perci militia ; Bantu-Twa militias ; Twa militia | Batwa militia Tanganyika  COD REB
Kuluna | Kuluna gangs | Kulunas | Kuluna gang  COD CRM
NALU | National Army for the Liberation of Uganda  UGA REB
Force Intervention Brigade | UN Force Intervention Brigade  UNO MIL
Expanded Joint Verification Mechanism | Expanded Joint Verification Mechanism Plus  IGO MIL
Operation Artemis | Artemis force ; EUFOR RD Congo | EUFOR DR Congo  EUR MIL
Economic Community of the Great Lakes Countries | CEPGL  IGO
Agemira | Congo Protection Agemira | Congo Protection mercenaries ; Asociatia RALF  COD PRM BUS
Bana Mura | Bana Mura militia  COD PRM

# DR Congo: churches, civil society, media, unions
Cenco | National Episcopal Conference of Congo | Congolese Bishops' Conference | Congo's Catholic bishops | Conférence épiscopale nationale du Congo | National Episcopal Conference of the Congo | Congolese Catholic Church | Catholic Church of Congo ; Church of Christ in Congo | ECC church | Eglise du Christ au Congo ; Kimbanguist Church | Kimbanguists | Kimbanguist ; COMICO | Islamic Community in Congo ; Lay Coordination Committee | Comité laïc de coordination | Catholic Lay Committee | Laity Coordination Committee ; Church of Revival of Congo | Eglises de réveil du Congo ; Vuvamu church  COD REL
LUCHA | Lutte pour le changement | Lucha movement | Lucha activists | Lucha RDC ; Filimbi | Filimbi movement ; La Voix des sans voix ; Asadho | African Association for the Defence of Human Rights | African Association for the Defense of Human Rights ; ACAJ | Congolese Association for Access to Justice ; Kivu Security Tracker ; Cepadho | Centre for the Promotion of Peace, Democracy and Human Rights ; CRDH | Convention for the Respect of Human Rights ; Panzi Foundation | Panzi Hospital ; Congo Research Group ; Ebuteli ; Groupe Lotus ; Congo Is Not for Sale | Congo N'est Pas à Vendre | Congo is not for sale coalition ; SOFEPADI ; Synergy of Congolese Women ; New Congolese Civil Society | Nouvelle société civile congolaise ; SYMOCEL ; Agir pour des élections transparentes et apaisées ; Justicia Asbl ; Les Congolais debout | Congolais Debout ; Compte à Rebours ; Vigilance citoyenne ; African Resources Watch | AFREWATCH  COD CVL
Journaliste en danger | Journalists in Danger ; Congolese Press Agency | Agence congolaise de presse ; RTNC | Radio-Télévision nationale congolaise ; Actualite.cd ; 7sur7.cd | 7SUR7 ; Le Potentiel ; Le Phare Kinshasa ; Digital Congo ; Top Congo FM | Top Congo ; Canal Congo Télévision ; Canal Kin ; Raga TV ; RTGA ; Kivu Morning Post ; Nyota TV ; L'Avenir Kinshasa ; Forum des As ; Radio Maendeleo ; Kivu 24 ; Radio Moto Oicha  COD JRN
National Union of Congolese Workers ; SYECO ; SYNAMED  COD LAB

# Equatorial Guinea
Democratic Party of Equatorial Guinea | PDGE | Partido Democrático de Guinea Ecuatorial | Equatorial Guinea Democratic Party  GNQ PTY GOV 1987..
Convergence for Social Democracy | Convergencia para la Democracia Social | CPDS ; Citizens for Innovation | Ciudadanos por la Innovación | Citizens for Innovation party ; Progress Party of Equatorial Guinea | Partido del Progreso de Guinea Ecuatorial ; CORED | Coalition of Opposition for the Restoration of a Democratic State ; MLGE3R | Movimiento para la Liberación de Guinea Ecuatorial Tercera República  GNQ PTY OPP
Movement for the Self-Determination of Bioko Island | Movement for the Self-Determination of the Island of Bioko | Movimiento para la Autodeterminación de la Isla de Bioko  GNQ OPP REB  group=MAI
Supreme Military Council of Equatorial Guinea  GNQ MIL GOV 1979-08..1982
Equatorial Guinea army | Equatorial Guinea Armed Forces | Equatoguinean army | Armed Forces of Equatorial Guinea  GNQ MIL
Chamber of Deputies of Equatorial Guinea | Equatorial Guinea's Chamber of Deputies ; Senate of Equatorial Guinea  GNQ LEG
GEPetrol ; Sonagas ; Ceiba Intercontinental | Ceiba Airlines ; National Bank of Equatorial Guinea | BANGE ; Somagui Forestal ; ABAYAK  GNQ BUS
EG Justice ; CEID Equatorial Guinea | Center for Initiatives and Development Studies ; Somos+ ; Guinea Ecuatorial También es Nuestra  GNQ CVL
TVGE | RTVGE ; Asonga TV | Asonga Television ; Ahora EG ; Diario Rombe ; Radio Macuto  GNQ JRN

# Sao Tome and Principe
Independent Democratic Action | ADI party | Acção Democrática Independente | Ação Democrática Independente | Independent Democratic Action party  STP PTY ..2010-08-13  STP PTY GOV 2010-08-14..2012-12-11  STP PTY OPP 2012-12-12..2014-11-24  STP PTY GOV 2014-11-25..2018-12-02  STP PTY OPP 2018-12-03..2022-11-10  STP PTY GOV 2022-11-11..
MLSTP | MLSTP-PSD | Movement for the Liberation of Sao Tome and Principe | MLSTP/PSD | Movement for the Liberation of São Tomé and Príncipe-Social Democratic Party | Movement for the Liberation of Sao Tome and Principe/Social Democratic Party  STP PTY GOV 1975-07-12..1991-03  STP PTY 1991-04..2008-06-21  STP PTY GOV 2008-06-22..2010-08-13  STP PTY OPP 2010-08-14..2012-12-11  STP PTY GOV 2012-12-12..2014-11-24  STP PTY OPP 2014-11-25..2018-12-02  STP PTY GOV 2018-12-03..2022-11-10  STP PTY OPP 2022-11-11..
Democratic Convergence Party Sao Tome | PCD-GR | Democratic Convergence Party-Reflection Group ; MDFM | Force for Change Democratic Movement | MDFM-PL ; Basta movement Sao Tome | Movimento Basta ; Christian Democratic Front Sao Tome | FDC Sao Tome  STP PTY
Buffalo Battalion of Sao Tome ; Junta of National Salvation Sao Tome | Military Junta of National Salvation  STP MIL REB
National Assembly of Sao Tome and Principe | Sao Tome's National Assembly  STP LEG
Armed Forces of Sao Tome and Principe | Sao Tome and Principe army  STP MIL
STP-Press ; Tela Non ; Televisão Santomense  STP JRN

# Regional
ECOWAS Commission | Commission of the Economic Community of West African States ; ECOWAS Authority of Heads of State and Government | Authority of Heads of State and Government of ECOWAS ; ECOWAS Mediation and Security Council  IGO
ECOWAS Parliament | Parliament of ECOWAS  IGO LEG
ECOWAS Court of Justice | ECOWAS Court | Community Court of Justice of ECOWAS | ECOWAS Community Court of Justice ; OHADA | Common Court of Justice and Arbitration  IGO JUD
ECOWAS Standby Force  IGO MIL
West African Economic and Monetary Union | Uemoa | WAEMU | West African Monetary Union ; Economic and Monetary Community of Central African States | Central African Economic and Monetary Community | Cemac | Economic and Monetary Community of Central Africa ; Bceao | Central Bank of West African States ; Beac | Bank of Central African States | Banque des Etats de l'Afrique Centrale ; West African Development Bank | Boad ; ECOWAS Bank for Investment and Development | EBID ; Mano River Union ; Conseil de l'Entente | Council of the Entente ; Lake Chad Basin Commission ; Niger Basin Authority ; Gulf of Guinea Commission ; Interregional Coordination Centre Gulf of Guinea ; Afreximbank | African Export-Import Bank ; Community of Sahel-Saharan States | CEN-SAD ; CILSS | Permanent Interstate Committee for Drought Control in the Sahel ; WAHO | West African Health Organisation | West African Health Organization ; Giaba | Inter-Governmental Action Group against Money Laundering in West Africa ; Accra Initiative ; International Contact Group on Liberia  IGO
Unowas | UN Office for West Africa and the Sahel | United Nations Office for West Africa and the Sahel | Unowa  UNO
Misahel | African Union Mission for Mali and the Sahel  IGO
Wanep | West Africa Network for Peacebuilding ; West African Civil Society Forum ; Goree Institute ; Institute for Security Studies Dakar ; Timbuktu Institute ; Codesria  NGO CVL
Operation Licorne | Licorne force | Operation Unicorn ; Operation Sangaris | Sangaris force | Sangaris  FRA MIL
