kind organisation
# International and regional organisations, aid and rights groups, news media, companies. Format: docs/actors.md.

# United Nations
United Nations | UN | U.N. | United Nations Organization | United Nations Organisation | UNO  UNO
UN Security Council | U.N. Security Council | United Nations Security Council | Security Council | UNSC | UN security council | U.N. security council | United Nations security council | security council  UNO
UN General Assembly | U.N. General Assembly | United Nations General Assembly | UNGA | UN general assembly  UNO
UN Human Rights Council | U.N. Human Rights Council | United Nations Human Rights Council | Human Rights Council | UNHRC | UN human rights council  UNO
UN High Commissioner for Refugees | United Nations High Commissioner for Refugees | UNHCR | UN Refugee Agency | UN refugee agency | U.N. refugee agency  UNO  id=unhcr
UN High Commissioner for Human Rights | UN Human Rights Office | UN human rights office | U.N. human rights office | OHCHR | UN rights office  UNO  id=ohchr
UN Relief and Works Agency | UNRWA | Unrwa | United Nations Relief and Works Agency  UNO  id=unrwa
UNICEF | Unicef | UN Children's Fund | United Nations Children's Fund | UN children's agency  UNO
UNESCO | Unesco  UNO
UN Development Programme | UNDP | United Nations Development Programme | United Nations Development Program  UNO  id=undp
UN Environment Programme | UNEP | United Nations Environment Programme  UNO  id=unep
World Food Programme | World Food Program | WFP | UN World Food Programme | U.N. World Food Program  UNO
World Health Organization | World Health Organisation | WHO | W.H.O. | UN health agency  UNO
International Atomic Energy Agency | IAEA | UN nuclear watchdog | U.N. nuclear watchdog | UN atomic agency | UN nuclear agency | U.N. nuclear agency  UNO  id=iaea
Food and Agriculture Organization | Food and Agriculture Organisation | FAO  UNO
International Labour Organization | International Labour Organisation | International Labor Organization | ILO  UNO
International Organization for Migration | International Organisation for Migration | IOM  UNO
International Maritime Organization | International Maritime Organisation | IMO  UNO
International Civil Aviation Organization | International Civil Aviation Organisation | ICAO  UNO
International Telecommunication Union | ITU | UN telecommunications agency | UN telecom agency  UNO
World Meteorological Organization | World Meteorological Organisation | WMO  UNO
International Court of Justice | ICJ | World Court | UN top court | U.N. top court  UNO JUD
OCHA | UN Office for the Coordination of Humanitarian Affairs | United Nations Office for the Coordination of Humanitarian Affairs | UNOCHA | Ocha  UNO
UNAIDS | UNAids  UNO
UN Women  UNO
UNFPA | UN Population Fund | United Nations Population Fund  UNO
UNODC | UN Office on Drugs and Crime | United Nations Office on Drugs and Crime  UNO
UNCTAD | UN Conference on Trade and Development | United Nations Conference on Trade and Development  UNO
UN Assistance Mission in Afghanistan | UNAMA | Unama | United Nations Assistance Mission in Afghanistan  UNO
UNAMI | United Nations Assistance Mission for Iraq | UN Assistance Mission for Iraq  UNO
UNAMID | Unamid | UN-African Union Mission in Darfur  UNO MIL
UNIFIL | Unifil | United Nations Interim Force in Lebanon | UN Interim Force in Lebanon  UNO MIL
MINUSMA | Minusma | UN Mission in Mali | United Nations mission in Mali | Multidimensional Integrated Stabilization Mission in Mali  UNO MIL
MINUSCA | Minusca | UN Mission in Central African Republic | UN mission in the Central African Republic  UNO MIL
MONUSCO | Monusco | MONUC | Monuc | UN Mission in Congo | UN peacekeeping mission in Congo | UN Stabilization Mission in Congo  UNO MIL
MINUSTAH | Minustah | Stabilization Mission in Haiti | UN Stabilization Mission in Haiti | United Nations Stabilization Mission in Haiti  UNO MIL
UNMISS | Unmiss | UN Mission in South Sudan  UNO MIL
UNPROFOR  UNO MIL
UNDOF | UN Disengagement Observer Force | United Nations Disengagement Observer Force  UNO MIL
UNSMIL | United Nations Support Mission in Libya | UN Support Mission in Libya  UNO
UNMIK  UNO
UNTAC  UNO
UNITAMS  UNO
UNSCOM ; UNMOVIC  UNO
Blue Helmets | blue helmets | UN peacekeepers | U.N. peacekeepers | United Nations peacekeepers | UN peacekeeping force | UN peacekeeping mission  UNO MIL  id=un-peacekeepers

# European Union
European Union | EU | E.U. | European Community | European Communities | European Economic Community | EEC  EUR
European Commission | EU Commission | EC  EUR GOV
European Council | EU Council | Council of the European Union  EUR GOV
European Parliament | EU Parliament | European parliament | MEPs  EUR LEG
European Court of Justice | ECJ | Court of Justice of the European Union | EU's top court  EUR JUD
European Central Bank | ECB  EUR
European External Action Service | EEAS  EUR GOV
European Investment Bank  EUR
Frontex | European Border and Coast Guard Agency | EU border agency | EU border agency Frontex | European border agency | EU's border agency  EUR COP
Europol | European Police Office | EU police agency | EU's police agency | EU police agency Europol | European police agency  EUR COP
Eurojust  EUR JUD
Eurogroup  EUR GOV
eurozone | Eurozone | euro zone  EUR
EULEX | Eulex  EUR COP
EUFOR | Eufor  EUR MIL

# Other organisations of states
NATO | Nato | N.A.T.O. | North Atlantic Treaty Organization | North Atlantic Treaty Organisation | North Atlantic Alliance | Atlantic Alliance | Western alliance  IGO MIL
ISAF | Isaf | International Security Assistance Force | Resolute Support | Resolute Support Mission  IGO MIL
KFOR | Kfor ; SFOR | Sfor ; IFOR  IGO MIL
North Atlantic Council  IGO
African Union | AU | A.U. | Organization of African Unity | Organisation of African Unity | OAU  IGO
AMISOM | Amisom | African Union Mission in Somalia | ATMIS  IGO MIL
ECOWAS | Ecowas | Economic Community of West African States  IGO
ECOMOG | Ecomog  IGO MIL
SADC | Sadc | Southern African Development Community  IGO
IGAD | Igad | Intergovernmental Authority on Development  IGO
East African Community  IGO
ECCAS | Economic Community of Central African States  IGO
Alliance of Sahel States | AES | AES confederation  IGO
G5 Sahel  IGO MIL
Arab League | League of Arab States  IGO
Gulf Cooperation Council | Gulf Co-operation Council | GCC  IGO
Arab Maghreb Union  IGO
Organisation of Islamic Cooperation | Organization of Islamic Cooperation | OIC | Organisation of the Islamic Conference | Organization of the Islamic Conference | Islamic Conference  IGO
ASEAN | Asean | Association of Southeast Asian Nations | Association of South East Asian Nations  IGO
SAARC | Saarc | South Asian Association for Regional Cooperation  IGO
Shanghai Cooperation Organisation | Shanghai Cooperation Organization | SCO  IGO
Collective Security Treaty Organization | Collective Security Treaty Organisation | CSTO  IGO
Commonwealth of Independent States | CIS  IGO
Eurasian Economic Union | EAEU  IGO
APEC | Apec | Asia-Pacific Economic Cooperation  IGO
Asian Development Bank | ADB  IGO
Asian Infrastructure Investment Bank | AIIB  IGO
African Development Bank  IGO
Inter-American Development Bank  IGO
European Bank for Reconstruction and Development | EBRD  IGO
Islamic Development Bank  IGO
Pacific Islands Forum | South Pacific Forum  IGO
Organization of American States | Organisation of American States | OAS  IGO
Mercosur | Mercosul  IGO
CARICOM | Caricom | Caribbean Community  IGO
ALBA | Bolivarian Alliance | ALBA alliance | Bolivarian Alliance for the Americas | Bolivarian Alliance for the Peoples of Our America  IGO
UNASUR | Unasur | Union of South American Nations  IGO
CELAC | Community of Latin American and Caribbean States | Celac  IGO
Andean Community | Andean Community of Nations  IGO
Lima Group  IGO
OPEC | Opec | OPEC+ | O.P.E.C. | Organization of the Petroleum Exporting Countries | Organisation of the Petroleum Exporting Countries  IGO
OECD | Organisation for Economic Co-operation and Development | Organization for Economic Cooperation and Development  IGO
International Energy Agency | IEA  IGO
International Monetary Fund | IMF | I.M.F.  IGO
World Bank  IGO
World Trade Organization | World Trade Organisation | WTO | W.T.O. | GATT  IGO
Bank for International Settlements  IGO
Paris Club  IGO
Financial Action Task Force | FATF  IGO
OSCE | O.S.C.E. | Organization for Security and Co-operation in Europe | Organisation for Security and Co-operation in Europe | Organization for Security and Cooperation in Europe | Organisation for Security and Cooperation in Europe | CSCE  IGO
Council of Europe  IGO
Parliamentary Assembly of the Council of Europe | PACE  IGO LEG
Venice Commission  IGO
European Court of Human Rights | ECHR | Strasbourg court | European Court for Human Rights | European Human Rights Court | European rights court | Europe's human rights court | Europe's top human rights court  IGO JUD
International Criminal Court | international criminal court | ICC | I.C.C.  IGO JUD
International Criminal Tribunal for the former Yugoslavia | ICTY | Yugoslav war crimes tribunal  UNO JUD
International Criminal Tribunal for Rwanda | ICTR  UNO JUD
Special Tribunal for Lebanon  UNO JUD
Special Court for Sierra Leone  IGO JUD
Permanent Court of Arbitration  IGO JUD
Inter-American Court of Human Rights ; Inter-American Commission on Human Rights  IGO JUD
Organisation for the Prohibition of Chemical Weapons | Organization for the Prohibition of Chemical Weapons | OPCW  IGO
Comprehensive Nuclear-Test-Ban Treaty Organization | CTBTO  IGO
Nuclear Suppliers Group  IGO
Interpol | INTERPOL  IGO COP
Group of Seven | G7 | G-7  IGO
Group of Eight | G8 | G-8  IGO
Group of 20 | Group of Twenty | G20 | G-20  IGO
Group of 77 | G77  IGO
BRICS | Brics | BRICS Plus  IGO
the Quad | Quadrilateral Security Dialogue | Quad grouping  IGO
AUKUS | Aukus  IGO
Five Eyes  IGO SPY
P5+1 | P5 + 1 ; E3 | EU3  IGO
Visegrad Group | Visegrad Four | V4  IGO
Nordic Council  IGO
Non-Aligned Movement | Nonaligned Movement | NAM  IGO
Commonwealth of Nations | the Commonwealth | Commonwealth Secretariat  IGO
La Francophonie | Organisation Internationale de la Francophonie  IGO
Middle East Quartet | the Quartet | Quartet on the Middle East | Mideast Quartet | diplomatic Quartet  IGO
Contact Group  IGO
Warsaw Pact  IGO MIL
League of Nations  IGO
Eastern bloc | Soviet bloc  IGO
Minsk Group | OSCE Minsk Group  IGO
Normandy Four  IGO
Global Coalition | anti-Isis coalition | anti-ISIS coalition | anti-ISIL coalition | US-led coalition | U.S.-led coalition | American-led coalition | US-led coalition forces  IGO MIL  id=us-led-coalition
Saudi-led coalition | Saudi-led military coalition | Saudi-led Arab coalition | Saudi-led forces | Arab coalition  SAU MIL  id=saudi-led-coalition
Multinational Force in Iraq | Multi-National Force  IGO MIL
Multinational Joint Task Force | MNJTF | Multi-National Joint Task Force  IGO MIL
FIFA | Fifa  NGO
UEFA | Uefa  NGO
International Olympic Committee | IOC  NGO
World Economic Forum | WEF  NGO

# Aid and rights
International Committee of the Red Cross | ICRC | Red Cross | International Red Cross | Red Crescent | International Federation of Red Cross and Red Crescent Societies | IFRC | Red Cross and Red Crescent  NGO MED
Médecins Sans Frontières | Medecins Sans Frontieres | MSF | Doctors Without Borders | Médecins sans Frontières  NGO MED
Amnesty International | Amnesty  NGO CVL
Human Rights Watch | HRW  NGO CVL
Oxfam | OXFAM  NGO CVL
Save the Children  NGO CVL
Care International | CARE International  NGO CVL
International Rescue Committee | IRC  NGO CVL
Norwegian Refugee Council | NRC  NGO CVL
Danish Refugee Council  NGO CVL
Refugees International  NGO CVL
Mercy Corps  NGO CVL
World Vision  NGO CVL
Islamic Relief  NGO CVL
Caritas  NGO CVL
Action Against Hunger | Action contre la Faim  NGO CVL
ActionAid  NGO CVL
Physicians for Human Rights  NGO CVL
International Crisis Group | Crisis Group  NGO CVL
Transparency International  NGO CVL
Greenpeace  NGO CVL
Friends of the Earth  NGO CVL
World Wildlife Fund | WWF  NGO CVL
Extinction Rebellion  NGO CVL
Fridays for Future  ISM CVL
Reporters Without Borders | Reporters sans frontières  NGO JRN
Committee to Protect Journalists | CPJ  NGO JRN
International Federation of Journalists  NGO JRN
Freedom House  NGO CVL
Front Line Defenders  NGO CVL
Global Witness  NGO CVL
Airwars  NGO CVL
Bellingcat  NGO JRN
B'Tselem ; Peace Now ; Breaking the Silence  ISR CVL
Memorial Human Rights Centre  RUS CVL
Syrian Observatory for Human Rights | SOHR | Syrian Observatory | Observatory for Human Rights  SYR CVL
White Helmets | Syrian Civil Defence | Syrian Civil Defense | Syria Civil Defence  SYR CVL
Syrian Network for Human Rights  SYR CVL
Rojava Information Center | Rojava Information Centre  SYR CVL
Syrian Arab Red Crescent  SYR MED
Kurdish Red Crescent  SYR MED
Palestinian Red Crescent | Palestine Red Crescent Society  PSE MED
Magen David Adom  ISR MED
Free Burma Rangers  NGO MED
Reprieve  GBR CVL
American Civil Liberties Union | ACLU  USA CVL
NAACP  USA CVL
National Rifle Association | NRA  USA CVL
Black Lives Matter | Black Lives Matter movement  USA CVL
Muslim Brotherhood | Ikhwan | the Brotherhood | Egyptian Muslim Brotherhood | Egypt's Muslim Brotherhood | Muslim Brotherhood of Egypt | Muslim Brotherhood in Egypt | Muslim Brothers | Muslim Brotherhood's Guidance Bureau | Guidance Bureau of the Muslim Brotherhood | Moslem Brotherhood | al-Ikhwan al-Muslimin  EGY OPP REL ..2012-06-29  EGY GOV PTY 2012-06-30..2013-07-03  EGY OPP REL 2013-07-04..
Hizb ut-Tahrir  ISM REL
Gülen movement | Gulen movement | Gülenists | Gulenists | Gülenist | Gulenist | Hizmet | FETO | FETÖ  TUR OPP REL
Falun Gong  CHN REL
World Uyghur Congress | World Uighur Congress  CHN OPP
World Jewish Congress  NGO REL
AIPAC  USA CVL
Pussy Riot  RUS CVL
Femen  ISM CVL
Anonymous collective  ISM CRM
WikiLeaks | Wikileaks  NGO JRN
International Union of Muslim Scholars  NGO REL
World Council of Churches  NGO REL
Roman Catholic Church | Catholic Church  VAT REL
Russian Orthodox Church | Moscow Patriarchate  RUS REL
Orthodox Church of Ukraine  UKR REL
Church of England  GBR REL
Jesuits | Society of Jesus | Jesuit order  VAT REL
Al-Azhar | Al-Azhar Al-Sharif | Al-Azhar mosque and university  EGY REL

# News media
Reuters  GBR JRN
Associated Press | AP  USA JRN
Agence France-Presse | AFP | Agence France Presse  FRA JRN
Press Association | PA news agency | PA Media  GBR JRN
Bloomberg News | Bloomberg  USA JRN
CNN ; ABC News ; NBC News ; CBS News ; Fox News ; MSNBC ; NPR ; Politico ; Axios ; Washington Post ; New York Times ; Wall Street Journal ; USA Today ; Los Angeles Times ; Newsweek ; Time magazine ; Voice of America ; Radio Free Europe ; Radio Free Asia ; Foreign Policy magazine ; New Yorker ; Associated Press Television  USA JRN
BBC ; Guardian ; Financial Times ; The Times ; Daily Telegraph ; Daily Mail ; Sky News ; ITV ; Channel 4 News ; The Economist ; Sunday Times ; Observer newspaper  GBR JRN
Al Jazeera | Al-Jazeera  QAT JRN
Al Arabiya | Al-Arabiya ; Asharq al-Awsat  SAU JRN
Sky News Arabia ; The National newspaper  ARE JRN
Anadolu | Anadolu Agency ; TRT ; Hürriyet | Hurriyet ; Daily Sabah  TUR JRN
Xinhua | Xinhua news agency ; Global Times ; People's Daily ; CGTN ; China Daily  CHN JRN
CCTV | China Central Television  CHN JRN
South China Morning Post ; Apple Daily  HKG JRN
TASS | Tass | Itar-Tass ; RIA Novosti | RIA ; Interfax ; Sputnik ; Russia Today | RT ; Novaya Gazeta ; Izvestia ; Kommersant ; Pravda  RUS JRN
IRNA ; Fars news agency | Fars ; Tasnim ; ISNA ; Press TV ; Mehr news agency | Mehr  IRN JRN
SANA | Sana news agency | Syrian Arab News Agency  SYR JRN
Petra news agency | Jordan News Agency | Jordan's Petra news agency | official Petra news agency  JOR JRN
MENA news agency | Middle East News Agency | Egypt's Middle East News Agency | MENA state news agency | state news agency MENA | official MENA news agency | MENA agency | Egypt's MENA ; Al-Ahram | Ahram Online | Al-Ahram newspaper | Al-Ahram Weekly  EGY JRN
Wafa news agency | WAFA ; Ma'an news agency  PSE JRN
Haaretz ; Jerusalem Post ; Times of Israel ; Yedioth Ahronoth | Yediot Aharonot | Yediot Ahronot | Yedioth Aharonoth ; Ynet  ISR JRN
Al-Manar | Al Manar ; Daily Star of Lebanon ; An-Nahar  LBN JRN
Al-Masirah | Al Masirah ; Saba news agency  YEM JRN
Rudaw | Rudaw Media Network | Rudaw TV | Rudaw English ; Kurdistan 24 | Kurdistan24 | Kurdistan 24 TV  IRQ JRN
Hawar News Agency | ANHA  SYR JRN
KCNA | Korean Central News Agency ; Rodong Sinmun  PRK JRN
Yonhap | Yonhap News | Yonhap News Agency | Yonhap news agency  KOR JRN
Asahi Shimbun ; Yomiuri Shimbun  JPN JRN
Nikkei | Nikkei Asia | Nikkei Asian Review  JPN JRN
NHK | NHK World  JPN JRN
Jiji Press | Jiji  JPN JRN
Kyodo | Kyodo News | Kyodo news agency  JPN JRN
Press Trust of India | PTI ; Times of India ; Hindustan Times ; NDTV ; The Hindu  IND JRN
Dawn newspaper ; Geo News | Geo TV  PAK JRN
Tolo News | TOLO News | TOLOnews ; Pajhwok ; Khaama Press  AFG JRN
Bernama  MYS JRN
Antara  IDN JRN
Vietnam News Agency  VNM JRN
Rappler ; Philippine Daily Inquirer  PHL JRN
Le Monde ; Le Figaro ; France 24 ; Libération | Liberation newspaper ; Charlie Hebdo ; RFI | Radio France Internationale  FRA JRN
Der Spiegel | Spiegel ; Bild ; Deutsche Welle ; Süddeutsche Zeitung | Sueddeutsche Zeitung ; Die Welt ; ZDF  DEU JRN
Frankfurter Allgemeine Zeitung | FAZ | Frankfurter Allgemeine  DEU JRN
DPA | Deutsche Presse-Agentur  DEU JRN
ANSA ; Corriere della Sera ; La Repubblica  ITA JRN
El País | El Pais ; EFE  ESP JRN
Ukrinform ; Kyiv Independent ; Kyiv Post  UKR JRN
Belta  BLR JRN
Folha de S.Paulo | Folha de S. Paulo | Folha de Sao Paulo | Folha de São Paulo | Folha  BRA JRN
Globo | O Globo | Rede Globo | TV Globo | Grupo Globo | GloboNews  BRA JRN
Sydney Morning Herald  AUS JRN
Australian Broadcasting Corporation | ABC News Australia | ABC Australia  AUS JRN
Radio Okapi  COD JRN
Daily Nation  KEN JRN

# Companies that states deal with
Gazprom ; Rosneft ; Lukoil ; Rosatom ; Rosoboronexport ; Sberbank  RUS BUS
Saudi Aramco | Aramco  SAU BUS
Huawei ; ZTE ; Sinopec ; CNPC ; CNOOC ; TikTok ; ByteDance ; Alibaba ; Tencent  CHN BUS
ExxonMobil | Exxon Mobil | Exxon ; Chevron ; Boeing ; Lockheed Martin | Lockheed ; Google ; Facebook | Facebook Inc | Facebook Inc. ; Meta Platforms | Meta Platforms Inc ; Apple Inc ; Amazon.com ; Blackwater ; Halliburton ; Goldman Sachs ; JPMorgan | JPMorgan Chase | JP Morgan | J.P. Morgan | J.P. Morgan Chase ; Starlink ; SpaceX ; Tesla  USA BUS
Microsoft | Microsoft Corp  USA BUS
Raytheon | Raytheon Technologies | RTX  USA BUS
Royal Dutch Shell | Shell ; HSBC ; Rio Tinto ; Unilever ; Glencore  MNC BUS
BP | British Petroleum | BP Plc  MNC BUS
BAE Systems | BAE | British Aerospace  MNC BUS
TotalEnergies ; Total SA ; Airbus ; Dassault ; Areva ; Lafarge  FRA BUS
Siemens ; Volkswagen ; Deutsche Bank ; Rheinmetall  DEU BUS
Naftogaz ; Energoatom ; Ukrenergo  UKR BUS
PDVSA | Petróleos de Venezuela  VEN BUS
Petrobras  BRA BUS
Pemex  MEX BUS
Hyundai | Hyundai Motor | Hyundai Motors  KOR BUS
Samsung | Samsung Electronics  KOR BUS
Maersk | A.P. Moller-Maersk | Maersk Line  DNK BUS
TSMC  TWN BUS
Foxconn | Hon Hai | Hon Hai Precision  TWN BUS
NSO Group ; Elbit Systems  ISR BUS
Baykar  TUR BUS
National Iranian Oil Company | NIOC  IRN BUS

# The West as one side
West | the west  IGO  id=the-west
