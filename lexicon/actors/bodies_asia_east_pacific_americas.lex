kind organisation
# China
Central Committee of the Communist Party of China | CCP Central Committee | CPC Central Committee ; Central Commission for Discipline Inspection | CCDI  CHN PTY GOV
National Supervisory Commission  CHN GOV JUD
United Front Work Department  CHN PTY GOV
International Liaison Department | International Department of the Communist Party  CHN PTY GOV
Organization Department of the Communist Party  CHN PTY GOV
Propaganda Department of the Communist Party | Publicity Department of the Communist Party  CHN PTY GOV
Communist Youth League | Communist Youth League of China  CHN PTY GOV
PLA Rocket Force | Rocket Force ; PLA Air Force | PLAAF ; PLA Strategic Support Force ; Second Artillery Corps | Second Artillery ; Eastern Theater Command | Eastern Theatre Command ; Southern Theater Command | Southern Theatre Command ; Western Theater Command ; PLA Daily  CHN MIL
PLA Hong Kong garrison | Hong Kong garrison  CHN MIL
Xinjiang Production and Construction Corps | Bingtuan  CHN GOV PRM
National Development and Reform Commission | NDRC  CHN GOV
China Securities Regulatory Commission | CSRC  CHN GOV
State Administration of Foreign Exchange ; China Banking Regulatory Commission ; Cyberspace Administration of China ; State Administration for Market Regulation  CHN GOV
State-owned Assets Supervision and Administration Commission | SASAC  CHN GOV
National Health Commission of China ; Chinese Center for Disease Control and Prevention | China CDC  CHN GOV MED
State Oceanic Administration  CHN GOV
State Administration for Religious Affairs  CHN GOV REL
China International Development Cooperation Agency | CIDCA  CHN GOV
Association for Relations Across the Taiwan Straits | ARATS  CHN GOV
Central Liaison Office in Hong Kong | Liaison Office of the Central People's Government | Beijing's Liaison Office  CHN GOV
Office for Safeguarding National Security  CHN GOV SPY
Supreme People's Court | China's Supreme Court ; Supreme People's Procuratorate  CHN JUD
Wuhan Institute of Virology  CHN MED EDU
All-China Federation of Trade Unions | ACFTU  CHN LAB
All-China Women's Federation  CHN SOC
Chinese Patriotic Catholic Association | Catholic Patriotic Association  CHN REL
Three-Self Patriotic Movement  CHN REL
Early Rain Covenant Church | Early Rain Church ; Zion Church of Beijing | Beijing Zion Church  CHN REL OPP
Eastern Lightning | Church of Almighty God  CHN REL
Free Tibet Campaign  NGO CVL
Karma Kagyu  CHN REL
Uyghur Human Rights Project ; Campaign for Uyghurs  CHN CVL OPP
East Turkistan Government in Exile | East Turkistan Government-in-Exile  CHN OPP
Democracy Party of China | China Democracy Party  CHN OPP
Charter 08  CHN OPP
Tiananmen Mothers  CHN CVL OPP
Chinese Human Rights Defenders ; Human Rights in China ; Dui Hua Foundation | Dui Hua ; China Labour Bulletin | China Labor Bulletin ; Safeguard Defenders ; China Labor Watch  NGO CVL
CITIC | Citic Group ; Industrial and Commercial Bank of China | ICBC ; Bank of China ; China Construction Bank ; Agricultural Bank of China ; China Development Bank ; Export-Import Bank of China | China Exim Bank | Exim Bank of China ; Norinco ; China National Nuclear Corporation | CNNC ; PetroChina ; Chinalco ; China Ocean Shipping | COSCO | Cosco Shipping ; China State Shipbuilding Corporation ; Aviation Industry Corporation of China | AVIC ; COMAC | Comac ; China Harbour Engineering ; China Railway ; SMIC | Semiconductor Manufacturing International | Semiconductor Manufacturing International Corporation ; Hikvision ; DJI ; Evergrande | China Evergrande ; Country Garden ; Poly Technologies ; China Investment Corporation ; Sinovac ; Sinopharm ; CATL ; BYD ; Baidu ; Xiaomi ; DeepSeek ; HNA Group ; Anbang | Anbang Insurance ; Ant Group | Ant Financial ; WeChat ; Weibo | Sina Weibo ; Didi Chuxing ; Fosun ; MMG Limited ; Zijin Mining ; China Molybdenum | CMOC ; CRRC ; State Grid Corporation of China | State Grid of China ; China Communications Construction Company | China Communications Construction ; Luckin Coffee ; China Southern Airlines ; China Eastern Airlines ; Air China ; China Mobile ; China Telecom ; China Unicom  CHN BUS
China News Service ; Guangming Daily ; Beijing Youth Daily ; Caixin ; Southern Weekly | Southern Weekend ; Economic Daily ; China National Radio ; China Radio International ; Beijing News ; Study Times ; Qiushi ; Economic Observer ; Epoch Times ; Yicai ; Sixth Tone  CHN JRN
China Institutes of Contemporary International Relations ; Chinese Academy of Social Sciences ; Tsinghua University ; Peking University ; Academy of Military Sciences of China  CHN EDU
14K Triad | 14K triad ; Sun Yee On ; Bamboo Union  CHN CRM
Volt Typhoon ; Salt Typhoon ; Silk Typhoon ; Hafnium hackers ; APT41 ; APT10  CHN SPY
# Hong Kong, Macau
Hong Kong Police Force ; Independent Commission Against Corruption | ICAC ; Royal Hong Kong Police  HKG COP
Hong Kong Monetary Authority ; Hong Kong Housing Authority ; Hong Kong Security Bureau  HKG GOV
Court of Final Appeal ; Hong Kong High Court  HKG JUD
Hong Kong Stock Exchange | Hong Kong Exchanges and Clearing | HKEX  HKG BUS
Democratic Party of Hong Kong | Hong Kong Democratic Party ; League of Social Democrats ; Hong Kong Labour Party ; Hong Kong National Party ; Youngspiration ; Hong Kong Indigenous ; Neo Democrats of Hong Kong  HKG PTY OPP
Democratic Alliance for the Betterment and Progress of Hong Kong | Democratic Alliance for the Betterment of Hong Kong  HKG PTY GOV
Hong Kong Federation of Trade Unions  HKG LAB PTY
Hong Kong Confederation of Trade Unions  HKG LAB OPP
Hong Kong Professional Teachers' Union  HKG LAB EDU
Civil Human Rights Front  HKG CVL OPP
Hong Kong Alliance in Support of Patriotic Democratic Movements of China | Hong Kong Alliance  HKG CVL OPP
Occupy Central | Occupy Central with Love and Peace ; Umbrella Movement | umbrella movement ; Scholarism ; Hong Kong Federation of Students ; Hong Kong Democracy Council ; Hong Kong Watch  HKG CVL OPP
RTHK | Radio Television Hong Kong ; Stand News ; Hong Kong Free Press ; Next Digital ; Ming Pao ; Wen Wei Po ; Ta Kung Pao ; Sing Tao Daily ; Hong Kong Journalists Association  HKG JRN
Cathay Pacific ; CK Hutchison | CK Hutchison Holdings | Hutchison Whampoa | Hutchison Ports ; Swire Pacific ; MTR Corporation | MTR Corp ; Standard Chartered Hong Kong ; AIA Group ; Jardine Matheson  HKG BUS
# Taiwan
Taiwan People's Party  TWN PTY OPP
New Power Party  TWN PTY
People First Party  TWN PTY
Taiwan Solidarity Union  TWN PTY
Taiwan Statebuilding Party  TWN PTY
Mainland Affairs Council | MAC of Taiwan ; Straits Exchange Foundation ; Taipei Economic and Cultural Representative Office | Taipei Economic and Cultural Office ; Central Bank of the Republic of China ; Ministry of Digital Affairs of Taiwan ; Taiwan Centers for Disease Control | Taiwan CDC ; Control Yuan ; Examination Yuan ; Taiwan Central Election Commission ; Ocean Affairs Council  TWN GOV
National Security Bureau of Taiwan | Taiwan's National Security Bureau ; Military Intelligence Bureau of Taiwan  TWN SPY
Taiwan Coast Guard | Taiwan's Coast Guard ; Republic of China Army | Republic of China Armed Forces | Taiwanese military  TWN MIL
Judicial Yuan ; Taiwan Constitutional Court  TWN JUD
National Chung-Shan Institute of Science and Technology | Chungshan Institute of Science and Technology  TWN MIL BUS
American Institute in Taiwan | AIT  USA GOV
Sunflower Movement | Sunflower Student Movement ; Black Bear Academy | Kuma Academy ; Bluebird Movement  TWN CVL
Focus Taiwan ; Taipei Times ; Liberty Times ; China Times ; United Daily News ; Taiwan News ; CTi News  TWN JRN
MediaTek ; Evergreen Marine ; United Microelectronics ; CPC Corporation Taiwan ; Taipower | Taiwan Power Company ; Formosa Plastics ; EVA Air ; China Airlines ; Want Want  TWN BUS
# Japan
Japanese Communist Party  JPN PTY OPP
Social Democratic Party of Japan | Japan Socialist Party | Socialist Party of Japan  JPN PTY OPP ..1993-08-08  JPN PTY GOV 1993-08-09..1996-11  JPN PTY OPP 1996-12..2009-09-15  JPN PTY GOV 2009-09-16..2010-05-30  JPN PTY OPP 2010-05-31..
Constitutional Democratic Party of Japan | Constitutional Democratic Party  JPN PTY OPP
Democratic Party for the People  JPN PTY OPP
Nippon Ishin no Kai | Nippon Ishin | Japan Innovation Party | Japan Restoration Party  JPN PTY OPP 2012-09..2025-10-19  JPN PTY GOV 2025-10-20..
Reiwa Shinsengumi  JPN PTY OPP
Sanseito | Sanseitō  JPN PTY OPP
Centrist Reform Alliance  JPN PTY OPP 2026-01..
Kibo no To | Party of Hope  JPN PTY OPP 2017-09..2018-05
Tomin First no Kai | Tomin First  JPN PTY
Minna no To  JPN PTY OPP
Conservative Party of Japan  JPN PTY OPP
NHK Party  JPN PTY OPP
New Frontier Party of Japan | Shinshinto  JPN PTY OPP 1994-12..1997-12
People's New Party of Japan | Kokumin Shinto  JPN PTY
Japan New Party  JPN PTY
National Diet | Diet of Japan | Japanese Diet | Japan's Diet ; House of Councillors ; Japanese Lower House | Lower House of Japan  JPN LEG
Ground Self-Defense Force | Japan Ground Self-Defense Force | JGSDF ; Maritime Self-Defense Force | Japan Maritime Self-Defense Force | JMSDF ; Air Self-Defense Force | Japan Air Self-Defense Force | JASDF ; Joint Staff Office of Japan ; Imperial Japanese Army ; Imperial Japanese Navy  JPN MIL
Japan Coast Guard  JPN COP
National Police Agency of Japan | Tokyo Metropolitan Police | Tokyo Metropolitan Police Department  JPN COP
Public Security Intelligence Agency ; Cabinet Intelligence and Research Office  JPN SPY
Bank of Japan | BOJ ; METI | Ministry of Economy, Trade and Industry ; Imperial Household Agency ; Japan International Cooperation Agency | JICA ; Nuclear Regulation Authority of Japan | Nuclear Regulation Authority ; Japan Bank for International Cooperation | JBIC ; JETRO | Jetro | Japan External Trade Organization ; JAXA ; Financial Services Agency of Japan ; Japan Meteorological Agency ; Tokyo Metropolitan Government ; Nuclear and Industrial Safety Agency  JPN GOV
Supreme Court of Japan | Japan's Supreme Court  JPN JUD
Keidanren ; Toyota ; Mitsubishi | Mitsubishi Corporation ; Mitsubishi Heavy Industries ; Nissan ; Nippon Steel ; SoftBank | Softbank ; TEPCO | Tepco | Tokyo Electric Power | Tokyo Electric Power Company ; Sony ; Japan Post ; Toshiba ; Kansai Electric Power | Kansai Electric ; JERA ; Inpex ; Japan Airlines ; All Nippon Airways ; Kawasaki Heavy Industries ; Mitsui | Mitsui & Co ; Marubeni ; Itochu ; Nomura Holdings ; Japan Tobacco ; Kirin Holdings ; Honda Motor ; Nippon Life ; Sumitomo Corporation  JPN BUS
Rengo | Japanese Trade Union Confederation  JPN LAB
Nippon Kaigi  JPN CVL
Chongryon | Chosen Soren | General Association of Korean Residents in Japan  JPN CVL
Soka Gakkai | Soka Gakkai International ; Happy Science  JPN REL
Nihon Hidankyo | Hidankyo ; Peace Boat  JPN CVL
Institute of Cetacean Research  JPN BUS
Yamaguchi-gumi | Yamaguchi gumi ; Sumiyoshi-kai ; Inagawa-kai ; Kudo-kai  JPN CRM
Japanese Red Army  JPN REB  group=JRA
Mainichi Shimbun ; Japan Times ; Sankei Shimbun ; Ryukyu Shimpo ; Okinawa Times ; Fuji TV ; TV Asahi ; Tokyo Shimbun ; Chunichi Shimbun ; Tokyo Broadcasting System  JPN JRN
Yasukuni Shrine  JPN REL
# South Korea
Democratic Party of Korea | Democratic Party of South Korea | Minjoo Party | Minjoo Party of Korea  KOR PTY OPP 2014-03..2017-05-09  KOR PTY GOV 2017-05-10..2022-05-09  KOR PTY OPP 2022-05-10..2025-06-03  KOR PTY GOV 2025-06-04..
Grand National Party  KOR PTY OPP 1998-02..2008-02-24  KOR PTY GOV 2008-02-25..2012-02
Saenuri Party | Saenuri  KOR PTY GOV 2012-02..2017-02
Liberty Korea Party  KOR PTY OPP 2017-02..2020-02
United Future Party of Korea  KOR PTY OPP 2020-02..2020-09
Uri Party  KOR PTY GOV 2003-11..2007-08
Millennium Democratic Party  KOR PTY GOV 2000-01..2003-11  KOR PTY 2003-12..2005
New Politics Alliance for Democracy  KOR PTY OPP 2014-03..2015-12
Democratic United Party  KOR PTY OPP 2011-12..2013-05
Bareun Party  KOR PTY OPP 2017-05-10..2018-02
Bareunmirae Party  KOR PTY OPP 2018-02..2020-02
Rebuilding Korea Party | Cho Kuk Innovation Party  KOR PTY 2024-03..
People's Party of South Korea | Kookmin-eui Party  KOR PTY OPP
New Reform Party of Korea | Reform Party of South Korea  KOR PTY OPP
Democratic Labor Party of Korea | South Korea's Democratic Labor Party  KOR PTY OPP
Unified Progressive Party  KOR PTY OPP 2011-12..2014-12-19
Justice Party of South Korea | South Korea's Justice Party ; Progressive Party of South Korea  KOR PTY OPP
United Liberal Democrats  KOR PTY
New Korea Party  KOR PTY GOV 1995-12..1997-11
National Assembly of South Korea | South Korean National Assembly | South Korea's National Assembly | South Korea's parliament  KOR LEG
Joint Chiefs of Staff of South Korea | South Korea's Joint Chiefs of Staff | South Korean Joint Chiefs of Staff ; Republic of Korea Army | ROK Army ; ROK Navy ; Defense Counterintelligence Command ; Defense Security Command ; Capital Defense Command ; Army Special Warfare Command of Korea  KOR MIL
United States Forces Korea | US Forces Korea | U.S. Forces Korea | USFK ; Combined Forces Command ; US Forces Japan | U.S. Forces Japan | United States Forces Japan  USA MIL
Agency for National Security Planning  KOR SPY ..1999-01
National Police Agency of South Korea | Korean National Police Agency ; Korea Coast Guard | South Korean Coast Guard ; Corruption Investigation Office for High-ranking Officials | Corruption Investigation Office ; Presidential Security Service of South Korea  KOR COP
Constitutional Court of Korea | South Korea's Constitutional Court | South Korean Constitutional Court ; Supreme Prosecutors' Office of Korea | Supreme Prosecutors' Office ; Seoul Central District Court ; Supreme Court of South Korea | South Korea's Supreme Court ; Seoul High Court ; Seoul Central District Prosecutors' Office  KOR JUD
Bank of Korea | BOK ; Unification Ministry | Unification ministry | Ministry of Unification ; National Election Commission of South Korea ; Defense Acquisition Program Administration ; Korea Disease Control and Prevention Agency ; Financial Services Commission of South Korea ; Truth and Reconciliation Commission of South Korea  KOR GOV
Korean Confederation of Trade Unions | KCTU ; Federation of Korean Trade Unions ; Korean Teachers and Education Workers' Union ; Korean Metal Workers' Union  KOR LAB
Korean Medical Association  KOR MED
Unification Church | Moonies | Family Federation for World Peace and Unification ; Shincheonji | Shincheonji Church of Jesus ; Sarang Jeil Church ; Jogye Order  KOR REL
Korean Council for Justice and Remembrance ; Fighters for a Free North Korea ; People's Solidarity for Participatory Democracy ; Daily NK | DailyNK ; House of Sharing ; Citizens' Alliance for North Korean Human Rights  KOR CVL
SK Hynix ; Hyundai Asan ; LG Electronics ; Lotte Group ; POSCO | Posco ; Hanwha | Hanwha Aerospace | Hanwha Ocean ; Korea Electric Power | KEPCO | Kepco ; Daewoo ; Korea Aerospace Industries ; Korean Air ; Asiana Airlines ; Kakao ; Naver ; Korea Hydro & Nuclear Power ; Korea Gas Corporation | KOGAS | Kogas ; Coupang ; HD Hyundai ; Hanjin Shipping ; Federation of Korean Industries ; Kia Motors ; LG Energy Solution ; Korea Zinc ; SK Group ; Export-Import Bank of Korea  KOR BUS
Chosun Ilbo ; JoongAng Ilbo | Korea JoongAng Daily ; Dong-A Ilbo ; Hankyoreh ; Korea Herald ; Korea Times ; KBS | Korean Broadcasting System ; Munhwa Broadcasting Corporation ; JTBC ; YTN ; NK News ; SBS of South Korea ; Munhwa Ilbo ; Gallup Korea ; Arirang TV ; Newsis ; Kyunghyang Shinmun  KOR JRN
38 North  USA EDU
# North Korea
Supreme People's Assembly ; Presidium of the Supreme People's Assembly  PRK LEG
National Defense Commission | National Defence Commission ; State Affairs Commission ; Committee for the Peaceful Reunification of the Country | Committee for the Peaceful Reunification of Korea | Committee for the Peaceful Reunification of the Fatherland ; Asia-Pacific Peace Committee | Korea Asia-Pacific Peace Committee ; National Aerospace Technology Administration | National Aerospace Development Administration ; General Bureau of Atomic Energy ; Office 39 | Bureau 39 | Room 39 ; United Front Department  PRK GOV
General Staff of the Korean People's Army ; Korean People's Army Strategic Force | Strategic Rocket Force of North Korea ; Academy of National Defence Science | Academy of Defense Science ; General Political Bureau ; Storm Corps | XI Corps ; Second Economic Committee  PRK MIL
Reconnaissance General Bureau ; Ministry of State Security of North Korea  PRK SPY
Lazarus Group | Lazarus hackers | Lazarus hacking group ; Kimsuky ; APT38 ; Bluenoroff ; Andariel  PRK SPY
Korea Mining Development Trading Corporation | KOMID | Korea Mining Development Trading Corp ; Korea Kwangson Banking ; Air Koryo ; Foreign Trade Bank of North Korea  PRK BUS
Korean Central Television | KCTV ; Korean Central Broadcasting Station ; Uriminzokkiri | Uriminjokkiri ; Minju Joson ; Pyongyang Times ; Choson Sinbo  PRK JRN
Socialist Women's Union of Korea  PRK SOC
# Mongolia
Mongolian People's Party | Mongolian People's Revolutionary Party | MPRP  MNG PTY GOV ..1996-06  MNG PTY OPP 1996-07..2000-07  MNG PTY GOV 2000-08..2012-07  MNG PTY OPP 2012-08..2016-07  MNG PTY GOV 2016-08..
Democratic Party of Mongolia  MNG PTY ..2012-07  MNG PTY GOV 2012-08..2016-07  MNG PTY OPP 2016-08..2024-07  MNG PTY GOV 2024-08..2025-05  MNG PTY OPP 2025-06..
HUN Party | Hun Party of Mongolia  MNG PTY
Civil Will Party | Civil Will-Green Party  MNG PTY
Oyu Tolgoi ; Erdenes Tavan Tolgoi ; Erdenes Mongol  MNG BUS
Bank of Mongolia  MNG GOV
Independent Authority Against Corruption of Mongolia  MNG COP
Constitutional Court of Mongolia  MNG JUD
Montsame  MNG JRN
# Australia
National Party of Australia ; Country Liberal Party ; Liberal National Party of Queensland | Liberal National Party  AUS PTY
Australian Greens | Australian Greens party  AUS PTY OPP
United Australia Party ; Palmer United Party  AUS PTY OPP
Jacqui Lambie Network ; Katter's Australian Party ; Nick Xenophon Team ; Centre Alliance  AUS PTY OPP
Australian Democrats  AUS PTY
Shooters, Fishers and Farmers Party  AUS PTY
Australian Defence Force ; Royal Australian Air Force | RAAF ; Royal Australian Navy ; Australian Army ; Special Air Service Regiment  AUS MIL
Australian Secret Intelligence Service | ASIS ; Office of National Intelligence | Office of National Assessments ; Australian Signals Directorate  AUS SPY
Australian Border Force ; New South Wales Police | NSW Police ; Victoria Police ; Queensland Police ; AUSTRAC | Austrac ; Northern Territory Police ; Western Australia Police ; South Australia Police  AUS COP
Reserve Bank of Australia | RBA ; Department of Foreign Affairs and Trade | DFAT ; AusAID | AusAid ; Australian Electoral Commission ; Foreign Investment Review Board ; National Anti-Corruption Commission of Australia ; Therapeutic Goods Administration ; Australian Bureau of Statistics ; eSafety Commissioner ; Australian Human Rights Commission ; Bureau of Meteorology of Australia ; Australian Maritime Safety Authority ; CSIRO ; Australian Competition and Consumer Commission | ACCC  AUS GOV
High Court of Australia | Australia's High Court ; Federal Court of Australia ; Independent Commission Against Corruption of New South Wales  AUS JUD
Australian Senate | Australian parliament | Parliament of Australia | Australian House of Representatives  AUS LEG
Australian Council of Trade Unions | ACTU ; CFMEU | Construction, Forestry, Maritime, Mining and Energy Union | CFMEU union ; Maritime Union of Australia ; Australian Workers' Union  AUS LAB
First Peoples' Assembly of Victoria ; Uluru Dialogue ; GetUp | GetUp! ; Refugee Action Coalition ; Asylum Seeker Resource Centre ; Australian Conservation Foundation ; Executive Council of Australian Jewry ; Reconciliation Australia ; Rising Tide of Australia ; Australian Christian Lobby ; Climate 200  AUS CVL
Australian Strategic Policy Institute | ASPI ; Lowy Institute ; Grattan Institute ; Australian National University ; University of Sydney ; United States Studies Centre  AUS EDU
Anglican Church of Australia ; Australian Catholic Bishops Conference ; Hillsong | Hillsong Church ; Uniting Church in Australia  AUS REL
BHP | BHP Billiton ; Fortescue | Fortescue Metals ; Woodside Energy | Woodside Petroleum ; Santos Ltd ; Qantas ; AWB | Australian Wheat Board ; Telstra ; Westpac ; Commonwealth Bank of Australia ; National Australia Bank ; ANZ Bank ; Newcrest | Newcrest Mining ; Macquarie Group ; Origin Energy ; Optus ; Lynas | Lynas Rare Earths ; Austal ; Crown Resorts ; Whitehaven Coal ; Hancock Prospecting ; Virgin Australia ; Business Council of Australia ; Minerals Council of Australia  AUS BUS
Sydney Daily Telegraph ; The Age of Melbourne ; Australian Financial Review ; SBS News ; Nine News | Nine Network ; Sky News Australia ; Australian Associated Press ; Herald Sun ; Guardian Australia ; Radio Australia  AUS JRN
Comanchero motorcycle gang | Comancheros ; National Socialist Network  AUS CRM
# New Zealand
New Zealand Labour Party | New Zealand Labour  NZL PTY GOV 1999-12-05..2008-11-18  NZL PTY OPP 2008-11-19..2017-10-25  NZL PTY GOV 2017-10-26..2023-11-26  NZL PTY OPP 2023-11-27..
New Zealand National Party  NZL PTY OPP 1999-12-05..2008-11-18  NZL PTY GOV 2008-11-19..2017-10-25  NZL PTY OPP 2017-10-26..2023-11-26  NZL PTY GOV 2023-11-27..
New Zealand First | NZ First  NZL PTY ..1996-12-15  NZL PTY GOV 1996-12-16..1998-08  NZL PTY OPP 1998-09..2017-10-25  NZL PTY GOV 2017-10-26..2020-11-05  NZL PTY OPP 2020-11-06..2023-11-26  NZL PTY GOV 2023-11-27..
ACT New Zealand | ACT Party  NZL PTY OPP ..2008-11-18  NZL PTY GOV 2008-11-19..2017-10-25  NZL PTY OPP 2017-10-26..2023-11-26  NZL PTY GOV 2023-11-27..
Green Party of Aotearoa New Zealand | New Zealand Greens  NZL PTY
Te Pati Maori | Te Pāti Māori | Maori Party | Māori Party  NZL PTY OPP ..2008-11-18  NZL PTY GOV 2008-11-19..2017-10-25  NZL PTY OPP 2017-10-26..
Mana Party ; United Future New Zealand ; Internet Party of New Zealand  NZL PTY
New Zealand Defence Force | NZDF ; Royal New Zealand Navy ; Royal New Zealand Air Force ; New Zealand SAS  NZL MIL
New Zealand Police | NZ Police  NZL COP
Government Communications Security Bureau | GCSB ; New Zealand Security Intelligence Service | NZSIS  NZL SPY
Reserve Bank of New Zealand ; Ministry of Foreign Affairs and Trade of New Zealand | MFAT ; Oranga Tamariki ; NZ Aid | NZAID  NZL GOV
Waitangi Tribunal ; Supreme Court of New Zealand  NZL JUD
New Zealand Parliament | New Zealand's parliament  NZL LEG
Kingitanga | Kīngitanga | Maori King Movement | Māori King movement ; Toitu Te Tiriti | Toitū Te Tiriti ; Ngapuhi | Ngāpuhi ; Ngai Tahu | Ngāi Tahu ; Ngati Porou ; Tuhoe | Tūhoe  NZL CVL
Destiny Church  NZL REL
Mongrel Mob  NZL CRM
Fonterra ; Air New Zealand | Air NZ ; Port of Auckland  NZL BUS
New Zealand Herald ; Radio New Zealand | RNZ ; TVNZ ; Stuff.co.nz ; Newshub ; Dominion Post  NZL JRN
New Zealand Council of Trade Unions | Council of Trade Unions  NZL LAB
# Papua New Guinea
Pangu Pati | Pangu Party  PNG PTY GOV
People's National Congress of Papua New Guinea | People's National Congress Party  PNG PTY
National Alliance Party of Papua New Guinea ; Triumph Heritage Empowerment Party ; People's Progress Party of Papua New Guinea  PNG PTY
Papua New Guinea Defence Force | PNG Defence Force | PNGDF  PNG MIL
Royal Papua New Guinea Constabulary | Papua New Guinea police  PNG COP
Autonomous Bougainville Government  PNG GOV
Bougainville Revolutionary Army  PNG REB  group=BRA
Bougainville Resistance Force | Bougainville Resistance Forces  PNG PRM
Me'ekamui Defence Force | Me'ekamui movement | Mekamui  PNG REB  group=MEK
Bougainville Copper | Bougainville Copper Limited ; Ok Tedi Mining ; Oil Search ; PNG LNG ; Porgera Joint Venture | Barrick Niugini ; Kumul Petroleum | Kumul Petroleum Holdings  PNG BUS
PNG Post-Courier | Post-Courier ; EMTV  PNG JRN
Bank of Papua New Guinea ; Ombudsman Commission of Papua New Guinea ; Papua New Guinea Electoral Commission  PNG GOV
# Fiji
Republic of Fiji Military Forces | Royal Fiji Military Forces | Fiji Military Forces | RFMF  FJI MIL
Fiji Police Force  FJI COP
Great Council of Chiefs | Bose Levu Vakaturaga  FJI SOC GOV
FijiFirst | Fiji First  FJI PTY GOV 2014-05..2022-12-23  FJI PTY OPP 2022-12-24..2024-07
SODELPA | Social Democratic Liberal Party  FJI PTY OPP 2013..2022-12-23  FJI PTY GOV 2022-12-24..
Soqosoqo Duavata ni Lewenivanua | SDL party of Fiji  FJI PTY GOV 2001-05..2006-12-05  FJI PTY OPP 2006-12-06..2013
Soqosoqo ni Vakavulewa ni Taukei | SVT party of Fiji  FJI PTY
Fiji Labour Party  FJI PTY
National Federation Party  FJI PTY
People's Alliance Party | People's Alliance of Fiji  FJI PTY OPP 2021-09..2022-12-23  FJI PTY GOV 2022-12-24..
Fiji Trades Union Congress  FJI LAB
Methodist Church in Fiji | Fiji Methodist Church | Methodist Church of Fiji  FJI REL
Counter Revolutionary Warfare Unit  FJI REB MIL
Fiji Women's Crisis Centre ; Citizens' Constitutional Forum  FJI CVL
Fiji Times ; Fiji Sun ; Fijivillage ; Fiji Broadcasting Corporation | FBC News  FJI JRN
Reserve Bank of Fiji ; Fijian Elections Office ; Fiji Independent Commission Against Corruption | FICAC  FJI GOV
# Solomon Islands, Vanuatu, other Pacific
Ramsi | Regional Assistance Mission to the Solomon Islands | Regional Assistance Mission to Solomon Islands  IGO MIL
Royal Solomon Islands Police Force | Royal Solomon Islands Police | Solomon Islands police  SLB COP
Malaita Eagle Force  SLB REB  group=MEF
Isatabu Freedom Movement | Guadalcanal Revolutionary Army | Guadalcanal Liberation Front  SLB REB  group=IFM
Malaita for Democracy  SLB CVL OPP
OUR Party of Solomon Islands | Ownership, Unity and Responsibility Party  SLB PTY GOV 2019-04..
Solomon Islands Democratic Party ; Solomon Islands United Party ; People's Alliance Party of Solomon Islands  SLB PTY
Solomon Star ; Solomon Islands Broadcasting Corporation  SLB JRN
Malaita provincial government  SLB GOV
Vanua'aku Pati | Vanua'aku Party ; Union of Moderate Parties ; Vanuatu National United Party ; Graon mo Jastis Party | Graon mo Jastis  VUT PTY
Malvatumauri | Malvatumauri Council of Chiefs  VUT SOC
Vanuatu Mobile Force  VUT MIL
Vanuatu Daily Post  VUT JRN
Human Rights Protection Party  WSM PTY GOV 1982..2021-05-23  WSM PTY OPP 2021-05-24..
FAST party | Faatuatua i le Atua Samoa ua Tasi | Fa'atuatua i le Atua Samoa ua Tasi  WSM PTY GOV 2021-05-24..
Samoa Observer  WSM JRN
His Majesty's Armed Forces of Tonga | Tonga Defence Services | Tongan Defence Services  TON MIL
Tongan Legislative Assembly ; Fale Alea  TON LEG
Friendly Islands Democratic Party | Human Rights and Democracy Movement of Tonga | Democratic Party of the Friendly Islands  TON PTY OPP
Matangi Tonga  TON JRN
Nitijela | Nitijela parliament  MHL LEG
Olbiil Era Kelulau  PLW LEG
Maneaba ni Maungatabu  KIR LEG
Forum Fisheries Agency ; Parties to the Nauru Agreement ; South Pacific Regional Environment Programme ; Micronesian Presidents' Summit  IGO
Pacific Conference of Churches  NGO REL
Pacific Islands News Association  NGO JRN
# United States: government, courts
Office of Management and Budget | OMB | White House Office of Management and Budget ; Department of Government Efficiency | DOGE ; Department of Health and Human Services | HHS | US Department of Health and Human Services | U.S. Department of Health and Human Services | Health and Human Services Department ; US Department of Energy | U.S. Department of Energy | US Energy Department | U.S. Energy Department ; US Department of Agriculture | U.S. Department of Agriculture | USDA ; US Department of the Interior | U.S. Department of the Interior | US Interior Department | U.S. Interior Department ; US Department of Transportation | U.S. Department of Transportation | US Transportation Department ; Department of Veterans Affairs | Veterans Affairs Department | US Department of Veterans Affairs | U.S. Department of Veterans Affairs ; Department of Housing and Urban Development ; US Department of Education | U.S. Department of Education | US Education Department ; US Department of Labor | U.S. Department of Labor | US Labor Department | U.S. Labor Department ; Food and Drug Administration | FDA | US Food and Drug Administration | U.S. Food and Drug Administration ; Centers for Disease Control and Prevention | CDC | Centers for Disease Control | US Centers for Disease Control and Prevention | U.S. Centers for Disease Control and Prevention ; National Institutes of Health | NIH | US National Institutes of Health ; NASA | Nasa ; Federal Communications Commission | FCC ; Securities and Exchange Commission | SEC | US Securities and Exchange Commission | U.S. Securities and Exchange Commission ; Federal Trade Commission | FTC ; Federal Aviation Administration | FAA ; National Transportation Safety Board | NTSB ; FEMA | Federal Emergency Management Agency ; Nuclear Regulatory Commission | NRC of the United States ; Internal Revenue Service | IRS ; US International Development Finance Corporation | U.S. International Development Finance Corporation ; Overseas Private Investment Corporation ; Export-Import Bank of the United States | US Export-Import Bank ; Millennium Challenge Corporation ; Bureau of Industry and Security ; FinCEN | Financial Crimes Enforcement Network ; US Citizenship and Immigration Services | U.S. Citizenship and Immigration Services | USCIS ; US Geological Survey | U.S. Geological Survey | USGS ; National Hurricane Center ; National Oceanic and Atmospheric Administration | NOAA ; US Agency for Global Media | U.S. Agency for Global Media ; Broadcasting Board of Governors ; Bureau of Indian Affairs ; Bureau of Land Management ; Federal Election Commission ; CFIUS | Committee on Foreign Investment in the United States ; US Commission on International Religious Freedom | U.S. Commission on International Religious Freedom | USCIRF ; National Endowment for Democracy ; Cybersecurity and Infrastructure Security Agency ; Transportation Security Administration ; Office of Personnel Management ; Social Security Administration ; US Fish and Wildlife Service | U.S. Fish and Wildlife Service | Fish and Wildlife Service ; Council of Economic Advisers ; National Economic Council ; Smithsonian Institution ; Tennessee Valley Authority ; US Postal Service | U.S. Postal Service | USPS | United States Postal Service  USA GOV
House Oversight Committee | House Oversight and Accountability Committee | House Oversight and Reform Committee | House Oversight and Government Reform Committee ; House Armed Services Committee ; House Ways and Means Committee ; House Homeland Security Committee ; House Ethics Committee ; Senate Judiciary Committee ; Senate Homeland Security Committee | Senate Homeland Security and Governmental Affairs Committee ; Senate Finance Committee ; Senate Banking Committee ; House Select Committee on the Chinese Communist Party | House Select Committee on China ; January 6 committee | House January 6 committee | House Select Committee on January 6 | January 6th committee | Jan. 6 committee | House January 6 select committee | January 6 select committee ; Congressional Budget Office ; Congressional Research Service ; Government Accountability Office | GAO ; Congressional Black Caucus ; Congressional Progressive Caucus ; House Freedom Caucus | Freedom Caucus ; Congressional-Executive Commission on China ; Senate Republican Conference | House Republican Conference ; California State Legislature | California legislature ; Texas legislature | Texas House of Representatives | Texas Senate ; Library of Congress ; 9/11 Commission | September 11 commission  USA LEG
Southern District of New York | SDNY ; Court of International Trade ; Foreign Intelligence Surveillance Court | FISA court ; US Court of Appeals | U.S. Court of Appeals ; Ninth Circuit | 9th Circuit ; Fifth Circuit | 5th Circuit ; Second Circuit ; Manhattan District Attorney | Manhattan district attorney's office | Manhattan DA | Manhattan district attorney ; US Attorney's Office | U.S. Attorney's Office ; Board of Immigration Appeals ; International Trade Commission | US International Trade Commission ; Fourth Circuit | 4th Circuit ; Guantanamo military commission  USA JUD
US military | U.S. military | United States military | American military ; US armed forces | U.S. armed forces ; US Space Force | U.S. Space Force ; US Cyber Command | U.S. Cyber Command ; US Southern Command | U.S. Southern Command | SOUTHCOM ; US Northern Command | NORTHCOM ; Pacific Command | US Pacific Command | PACOM ; US Special Operations Command | Joint Special Operations Command | JSOC ; US Strategic Command | STRATCOM ; Transportation Command ; US Fifth Fleet | U.S. Fifth Fleet | Fifth Fleet ; US Seventh Fleet | U.S. Seventh Fleet | Seventh Fleet ; US Sixth Fleet | U.S. Sixth Fleet | Sixth Fleet ; US Pacific Fleet | U.S. Pacific Fleet ; Army Rangers | US Army Rangers ; US Special Forces | U.S. Special Forces | US Special Operations Forces ; 82nd Airborne | 82nd Airborne Division ; 101st Airborne Division | 101st Airborne ; 10th Mountain Division ; Army Corps of Engineers | US Army Corps of Engineers | U.S. Army Corps of Engineers ; Missile Defense Agency ; DARPA | Darpa ; Combined Joint Task Force | CJTF-OIR | Operation Inherent Resolve ; California National Guard ; Texas National Guard ; Air National Guard ; US Naval Forces Central Command | NAVCENT ; Joint Task Force Guantanamo  USA MIL
National Geospatial-Intelligence Agency ; National Reconnaissance Office ; US intelligence community | U.S. intelligence community | American intelligence ; National Counterterrorism Center ; Office of Strategic Services ; Special Activities Division  USA SPY
US Capitol Police | U.S. Capitol Police | Capitol Police ; Chicago Police Department ; Minneapolis Police Department | Minneapolis police ; Metropolitan Police Department of Washington | DC police | D.C. police ; Texas Department of Public Safety ; Bureau of Prisons | Federal Bureau of Prisons ; Homeland Security Investigations ; Maricopa County Sheriff's Office ; Joint Terrorism Task Force ; Diplomatic Security Service ; Los Angeles County Sheriff's Department ; Baltimore Police Department ; Ferguson police | Ferguson Police Department ; California Highway Patrol ; Internal Revenue Service Criminal Investigation  USA COP
# United States: parties, movements, groups
Republican National Committee | RNC ; Democratic National Committee | DNC ; Libertarian Party of the United States | US Libertarian Party ; Green Party of the United States ; Democratic Socialists of America ; Tea Party movement | Tea Party ; Reform Party of the United States ; Working Families Party ; Lincoln Project ; Communist Party USA ; Blue Dog Coalition ; Log Cabin Republicans ; Republican Governors Association ; Republican Jewish Coalition ; Trump campaign ; Trump transition team ; Trump Organization ; Clinton campaign ; Biden campaign ; Harris campaign ; Obama campaign ; Romney campaign ; McCain campaign ; Sanders campaign ; Forward Party ; MAGA movement  USA PTY
Minutemen militia | Minuteman Project ; Three Percenters | 3 Percenters ; Boogaloo movement | Boogaloo Bois ; Patriot Front ; Michigan Militia ; Sovereign citizens movement ; Wolverine Watchmen ; Constitutional Sheriffs and Peace Officers Association  USA PRM
Atomwaffen Division | Atomwaffen ; Aryan Brotherhood ; Aryan Nations ; Gambino crime family | Gambino family ; Hells Angels | Hell's Angels ; Bloods gang ; Crips ; Latin Kings ; Mexican Mafia ; American Nazi Party | National Socialist Movement ; Earth Liberation Front ; Animal Liberation Front ; Genovese crime family ; 764 network ; Branch Davidians | Branch Davidian ; Order of Nine Angles ; Jewish Defense League  USA CRM
QAnon | QAnon movement  USA CVL
Weather Underground ; Symbionese Liberation Army ; Black Liberation Army  USA REB ..1985
Antifa | antifa ; Occupy Wall Street | Occupy movement ; March for Our Lives ; Everytown for Gun Safety | Everytown ; Brady Campaign ; Moms Demand Action ; Women's March ; MoveOn | MoveOn.org ; Code Pink | CODEPINK ; Jewish Voice for Peace ; J Street ; Council on American-Islamic Relations | CAIR ; Anti-Defamation League | ADL ; American Jewish Committee ; Simon Wiesenthal Center ; Southern Poverty Law Center | SPLC ; National Urban League ; Rainbow PUSH Coalition | Rainbow/PUSH Coalition ; National Action Network ; Southern Christian Leadership Conference ; Nation of Islam ; New Black Panther Party ; Black Panthers | Black Panther Party ; American Indian Movement ; Standing Rock Sioux | Standing Rock Sioux Tribe ; Navajo Nation ; Cherokee Nation ; Sierra Club | Sierra Club Foundation ; Natural Resources Defense Council ; Sunrise Movement ; League of Conservation Voters ; Planned Parenthood | Planned Parenthood Federation of America ; NARAL | NARAL Pro-Choice America ; Human Rights Campaign ; GLAAD ; Electronic Frontier Foundation ; Center for Constitutional Rights ; Public Citizen ; Judicial Watch ; Turning Point USA | TPUSA | Turning Point ; Heritage Foundation ; Federalist Society ; Americans for Prosperity ; Club for Growth ; Moms for Liberty ; John Birch Society ; True the Vote ; America First Legal ; Emily's List ; Color of Change ; United We Dream ; National Council of La Raza | UnidosUS ; League of United Latin American Citizens ; Human Rights First ; Amnesty International USA ; Indivisible movement | No Kings movement ; Cuban American National Foundation ; Brothers to the Rescue ; Students for Justice in Palestine ; Canary Mission ; Veterans of Foreign Wars ; American Legion ; Christian Coalition ; Moral Majority ; Focus on the Family ; Family Research Council ; Boy Scouts of America ; Rockefeller Foundation ; Ford Foundation ; Gates Foundation | Bill & Melinda Gates Foundation | Bill and Melinda Gates Foundation ; Open Society Foundations | Open Society Foundation | Open Society Institute ; Carter Center ; Clinton Foundation ; National Democratic Institute ; International Republican Institute ; Wikimedia Foundation ; Organization of Iranian American Communities ; American Red Cross ; Catholic Relief Services ; Samaritan's Purse ; United States Institute of Peace | US Institute of Peace | U.S. Institute of Peace ; Project HOPE ; Jewish Federations of North America ; Committee for Human Rights in North Korea ; Enough Project ; The Sentry ; National Right to Life Committee ; Westboro Baptist Church  USA CVL
AFL-CIO ; United Auto Workers | UAW ; Teamsters | International Brotherhood of Teamsters ; Service Employees International Union | SEIU ; American Federation of Teachers ; National Education Association ; United Steelworkers ; International Longshoremen's Association ; International Longshore and Warehouse Union | ILWU ; American Federation of Government Employees | AFGE ; AFSCME ; Communications Workers of America ; Writers Guild of America ; SAG-AFTRA ; Chicago Teachers Union ; United Farm Workers ; United Mine Workers | United Mine Workers of America | UMWA ; Air Line Pilots Association | ALPA ; National Treasury Employees Union ; Fraternal Order of Police ; Amazon Labor Union ; National Nurses United ; UNITE HERE | Unite Here ; National Border Patrol Council ; International Association of Machinists ; Starbucks Workers United  USA LAB
Southern Baptist Convention ; US Conference of Catholic Bishops | U.S. Conference of Catholic Bishops | United States Conference of Catholic Bishops | USCCB ; Episcopal Church | US Episcopal Church ; Church of Jesus Christ of Latter-day Saints | Mormon Church ; Church of Scientology | Scientology ; National Association of Evangelicals ; United Methodist Church ; Evangelical Lutheran Church in America ; World Relief ; African Methodist Episcopal Church ; Islamic Society of North America ; Fellowship of Reconciliation ; American Friends Service Committee ; Christian Solidarity International ; Lutheran World Relief ; Watch Tower Society  USA REL
Jehovah's Witnesses | Jehovah's Witness ; Seventh-day Adventist Church | Seventh-day Adventists  NGO REL
Brookings Institution | Brookings ; RAND Corporation | Rand Corporation ; Center for Strategic and International Studies ; Council on Foreign Relations ; Carnegie Endowment for International Peace | Carnegie Endowment ; Atlantic Council ; Cato Institute ; American Enterprise Institute ; Hudson Institute ; Foundation for Defense of Democracies ; Washington Institute for Near East Policy | Washington Institute ; Institute for the Study of War | ISW ; Stimson Center ; Wilson Center | Woodrow Wilson Center ; Center for American Progress ; Hoover Institution ; Peterson Institute for International Economics | Peterson Institute ; Inter-American Dialogue ; Washington Office on Latin America ; Pew Research Center ; Quincy Institute ; Center for a New American Security ; Harvard University | Harvard ; Yale University | Yale ; Columbia University ; Stanford University ; Princeton University ; Georgetown University ; Johns Hopkins University | Johns Hopkins ; University of California ; Massachusetts Institute of Technology ; Arms Control Association ; Federation of American Scientists ; Institute for Science and International Security ; Nuclear Threat Initiative ; Union of Concerned Scientists ; Middle East Institute ; Middle East Forum ; Asia Society ; East-West Center ; Soufan Group | Soufan Center ; SITE Intelligence Group ; Eurasia Group ; Gallup ; Migration Policy Institute ; Jamestown Foundation ; Critical Threats Project  USA EDU
American Medical Association ; Johns Hopkins Hospital ; Mayo Clinic ; Partners in Health ; Americares ; American Academy of Pediatrics  USA MED
U.S. Chamber of Commerce | US Chamber of Commerce ; Northrop Grumman ; General Dynamics ; L3Harris ; Anduril ; Palantir ; General Electric ; General Motors ; Ford Motor | Ford Motor Company ; Chrysler ; ConocoPhillips ; Texaco ; Unocal ; Occidental Petroleum ; Citgo | CITGO | Citgo Petroleum ; Freeport-McMoRan | Freeport McMoRan ; Newmont | Newmont Mining ; Southern Copper ; Enron ; Lehman Brothers ; Citigroup | Citibank ; Bank of America ; Morgan Stanley ; Wells Fargo ; BlackRock ; Vanguard Group ; AIG | American International Group ; Berkshire Hathaway ; Nvidia ; Intel Corp ; Qualcomm ; IBM ; Oracle Corp ; OpenAI ; Anthropic ; Micron Technology ; Walmart | Wal-Mart ; Starbucks ; Coca-Cola | Coca Cola ; PepsiCo ; Nike ; Disney | Walt Disney Company ; Netflix ; Pfizer ; Moderna ; Johnson & Johnson ; Merck ; Gilead Sciences ; AT&T ; Verizon ; T-Mobile US ; Delta Air Lines ; United Airlines ; American Airlines ; Southwest Airlines ; FedEx ; UPS | United Parcel Service ; Union Carbide ; Dow Chemical ; Monsanto ; Cargill ; Chiquita | Chiquita Brands | United Fruit Company ; Dole Food ; Drummond Company ; Peabody Energy ; Bechtel ; KBR | Kellogg Brown & Root ; DynCorp ; Academi | Xe Services ; Triple Canopy ; CACI ; Titan Corp ; Booz Allen Hamilton ; Constellis ; Westinghouse ; Caterpillar Inc ; Airbnb ; Uber ; PayPal ; Visa Inc ; Mastercard | MasterCard ; Twitter Inc | X Corp ; Amazon Web Services ; Clearview AI ; CrowdStrike ; Mandiant | FireEye ; Purdue Pharma ; US Steel | U.S. Steel ; Alcoa ; American Petroleum Institute ; National Association of Manufacturers ; Business Roundtable ; Trump Media ; Blue Origin ; Colonial Pipeline ; Philip Morris ; Noble Energy ; Hess Corp ; Kosmos Energy ; Coinbase ; World Liberty Financial ; Standard & Poor's | S&P Global ; Moody's | Moody's Investors Service ; New York Stock Exchange ; Nasdaq  USA BUS
# Canada
Conservative Party of Canada | Canadian Conservatives  CAN PTY OPP 2003-12..2006-02-05  CAN PTY GOV 2006-02-06..2015-11-03  CAN PTY OPP 2015-11-04..
Canadian Alliance | Reform Party of Canada  CAN PTY OPP ..2003-12
Progressive Conservative Party of Canada  CAN PTY GOV 1984-09..1993-11-03  CAN PTY OPP 1993-11-04..2003-12
Green Party of Canada  CAN PTY OPP
People's Party of Canada  CAN PTY OPP
Coalition Avenir Québec | Coalition Avenir Quebec | CAQ  CAN PTY GOV 2018-10-18..
Quebec Liberal Party | Liberal Party of Quebec  CAN PTY
Québec Solidaire  CAN PTY OPP
United Conservative Party  CAN PTY
Saskatchewan Party ; Ontario Progressive Conservative Party | Ontario Progressive Conservatives | Ontario PCs | Ontario PC Party ; Wildrose Party  CAN PTY
Canadian Armed Forces | Canadian Forces | Canadian military ; Royal Canadian Air Force ; Royal Canadian Navy ; Joint Task Force 2  CAN MIL
NORAD | North American Aerospace Defense Command  USA MIL
Canadian Security Intelligence Service ; Communications Security Establishment | Canadian Centre for Cyber Security  CAN SPY
Canada Border Services Agency | CBSA ; Ontario Provincial Police ; Sûreté du Québec | Surete du Quebec ; Toronto Police Service | Toronto police  CAN COP
Global Affairs Canada | Foreign Affairs Canada | Department of Foreign Affairs and International Trade ; Bank of Canada ; Privy Council Office of Canada | Privy Council Office ; Canadian International Development Agency ; Elections Canada ; Statistics Canada ; Health Canada ; Public Health Agency of Canada ; Environment Canada ; Immigration, Refugees and Citizenship Canada  CAN GOV
Supreme Court of Canada | Canada's Supreme Court  CAN JUD
Canadian Parliament | Canada's parliament ; Canadian Senate | Senate of Canada ; Canadian House of Commons | House of Commons of Canada ; Quebec National Assembly | National Assembly of Quebec  CAN LEG
Canadian Labour Congress ; Unifor ; Canadian Union of Public Employees | CUPE ; Canadian Union of Postal Workers | CUPW ; Canadian Auto Workers ; Public Service Alliance of Canada | PSAC ; Teamsters Canada  CAN LAB
Assembly of First Nations | AFN ; Inuit Tapiriit Kanatami ; Idle No More ; Wet'suwet'en | Wet'suwet'en hereditary chiefs ; Métis National Council ; Mohawk Warriors | Mohawk Warrior Society ; Truth and Reconciliation Commission of Canada ; Freedom Convoy | freedom convoy ; Six Nations of the Grand River ; Federation of Sovereign Indigenous Nations ; Canadian Jewish Congress ; Centre for Israel and Jewish Affairs ; National Council of Canadian Muslims ; Council of Canadians ; Canadian Civil Liberties Association  CAN CVL
Front de libération du Québec | Quebec Liberation Front | Front de Liberation du Quebec  CAN REB  group=FLQ
Anglican Church of Canada ; Canadian Conference of Catholic Bishops ; United Church of Canada  CAN REL
CBC News ; Canadian Broadcasting Corporation | Radio-Canada ; Globe and Mail ; National Post ; Toronto Star ; Canadian Press ; CTV News ; La Presse of Montreal ; Maclean's ; Global News of Canada ; Montreal Gazette ; Ottawa Citizen ; Le Devoir  CAN JRN
Bombardier ; SNC-Lavalin | AtkinsRéalis | AtkinsRealis ; Suncor ; TransCanada | TC Energy | TransCanada Corp ; Enbridge ; Barrick Gold | Barrick Mining ; Air Canada ; Talisman Energy ; Royal Bank of Canada ; BlackBerry | Research In Motion ; Nortel ; Trans Mountain Corporation ; Hydro-Québec | Hydro-Quebec ; First Quantum Minerals | First Quantum ; Ivanhoe Mines ; Kinross Gold ; Nutrien ; Teck Resources ; Magna International ; Canadian National Railway | CN Rail ; Canadian Pacific Railway | CP Rail | Canadian Pacific Kansas City | CPKC ; Goldcorp ; Tahoe Resources ; Canada Pension Plan Investment Board ; Couche-Tard | Alimentation Couche-Tard ; Canadian Natural Resources ; Shopify ; Gran Colombia Gold  CAN BUS
# Mexico: parties, state
Ecologist Green Party of Mexico | Green Ecologist Party of Mexico | Mexican Green Party | PVEM  MEX PTY
Labor Party of Mexico | Labour Party of Mexico | Partido del Trabajo  MEX PTY
Citizens' Movement of Mexico | Movimiento Ciudadano  MEX PTY OPP
Fuerza y Corazón por México ; Va por México ; Frente Amplio por México  MEX PTY OPP
New Alliance Party of Mexico | Nueva Alianza ; Social Encounter Party  MEX PTY
Sigamos Haciendo Historia | Juntos Haremos Historia  MEX PTY
Mexican Army | Mexican military | Mexico's army | Sedena | SEDENA ; Mexican Navy | Mexican marines | Mexico's navy | SEMAR  MEX MIL
National Guard of Mexico | Mexican National Guard | Mexico's National Guard | Guardia Nacional de México  MEX MIL COP 2019-06..
Federal Police of Mexico | Mexican Federal Police | Federal Preventive Police | Mexico's Federal Police ; National Migration Institute | Instituto Nacional de Migración ; Mexican customs | National Customs Agency of Mexico ; Mexico City police ; Secretariat of Security and Civilian Protection | Mexico's Security Ministry ; Guerrero state police ; Iguala police | Iguala municipal police  MEX COP
CISEN | Cisen | Center for Investigation and National Security ; National Intelligence Center of Mexico  MEX SPY
Mexican Attorney General's Office | Mexico's attorney general's office | Fiscalía General de la República ; Supreme Court of Mexico | Mexico's Supreme Court | Mexican Supreme Court | Supreme Court of Justice of the Nation ; Federal Electoral Tribunal of Mexico | Electoral Tribunal of the Federal Judiciary ; Procuraduría General de la República  MEX JUD
National Electoral Institute of Mexico | National Electoral Institute | Instituto Nacional Electoral ; Federal Electoral Institute | Instituto Federal Electoral ; Bank of Mexico | Banxico | Banco de México ; National Human Rights Commission of Mexico | Comisión Nacional de los Derechos Humanos ; COFEPRIS | Cofepris ; National Search Commission of Mexico ; Financial Intelligence Unit of Mexico ; Palacio Nacional of Mexico  MEX GOV
Mexican Congress | Mexico's Congress | Chamber of Deputies of Mexico | Mexican Senate | Mexico's Senate  MEX LEG
Federal Electricity Commission | Comisión Federal de Electricidad ; América Móvil | America Movil ; Telmex ; Cemex ; Grupo México | Grupo Mexico ; Televisa ; TV Azteca ; FEMSA | Femsa ; Grupo Bimbo ; Mexicana de Aviación ; Aeromexico | Aeroméxico ; Coparmex | COPARMEX ; Consejo Coordinador Empresarial ; Banorte ; CIBanco ; Intercam ; Vector Casa de Bolsa ; Grupo Carso ; Maya Train company | Tren Maya  MEX BUS
SNTE | Sindicato Nacional de Trabajadores de la Educación ; Confederation of Mexican Workers ; Mexican Electricians Union | Mexican Electrical Workers Union  MEX LAB
CNTE | Coordinadora Nacional de Trabajadores de la Educación | National Coordinator of Education Workers  MEX LAB OPP
Popular Assembly of the Peoples of Oaxaca  MEX OPP CVL
National Indigenous Congress of Mexico ; Yo Soy 132 ; Movement for Peace with Justice and Dignity ; Pueblo Sin Fronteras ; Buscadoras de Sonora | Madres Buscadoras de Sonora ; Las Abejas | Civil Society Las Abejas ; Centro Prodh | Miguel Agustín Pro Juárez Human Rights Center ; Tlachinollan ; Fray Bartolomé de las Casas Human Rights Center ; Barzón debtors' movement | El Barzón ; Mexicanos contra la Corrupción y la Impunidad ; Article 19 Mexico ; Ayotzinapa parents ; México Evalúa  MEX CVL
Light of the World Church | La Luz del Mundo ; Mexican Bishops' Conference | Mexican bishops' conference  MEX REL
La Jornada ; El Universal ; Excélsior ; Animal Político ; Notimex ; Reforma newspaper ; Radio Fórmula ; Ríodoce ; Aristegui Noticias  MEX JRN
# Mexico: armed groups, cartels
Popular Revolutionary Army | Ejército Popular Revolucionario  MEX REB  group=EPR
Revolutionary Army of the Insurgent People | ERPI guerrillas  MEX REB  group=ERP
Good Government Juntas | Juntas de Buen Gobierno  MEX REB  group=EZL
Revolutionary Clandestine Indigenous Committee  MEX REB  group=EZL
Tijuana Cartel | Tijuana cartel | Arellano Félix cartel | Arellano Felix cartel  MEX CRM  group=TIJ
Juárez Cartel | Juárez cartel  MEX CRM  group=JUA
Nueva Generación Zetas | Northeast Cartel | Cartel del Noreste | Cártel del Noreste | CDN cartel | Tropa del Infierno  MEX CRM  group=CDN
Beltrán Leyva Cartel | Beltrán Leyva cartel | Beltran Leyva Organization | Beltrán Leyva organization  MEX CRM  group=BLO
La Familia Michoacana | La Familia cartel | New Michoacan Family | Nueva Familia Michoacana  MEX CRM  group=LFM
Knights Templar Cartel | Knights Templar cartel | Caballeros Templarios  MEX CRM  group=LFM
Carteles Unidos | Cárteles Unidos | United Cartels  MEX CRM  group=CUN
Los Viagras  MEX CRM  group=VIA
Los Chapitos | Chapitos | Chapiza  MEX CRM  group=SIC
Los Mayos | La Mayiza  MEX CRM  group=SIC
Santa Rosa de Lima Cartel | Santa Rosa de Lima cartel  MEX CRM  group=SRL
Guerreros Unidos  MEX CRM  group=GUN
Los Rojos ; Los Ardillos ; Los Tlacos  MEX CRM  group=RAT
La Linea gang  MEX CRM  group=JUA
Barrio Azteca | Los Aztecas ; Artistas Asesinos  MEX CRM  group=BAZ
Cartel of Caborca | Caborca cartel ; Los Salazar  MEX CRM
La Unión Tepito | La Union Tepito | Unión Tepito  MEX CRM
Guadalajara Cartel | Guadalajara cartel  MEX CRM
Gente Nueva  MEX CRM  group=SIC
Los Matazetas | Mata Zetas | Zeta Killers  MEX CRM  group=CJN
Cartel Independiente de Acapulco | Independent Cartel of Acapulco  MEX CRM
Michoacán self-defense groups | Self-defense groups of Michoacán | autodefensas of Michoacán | Autodefensas de Michoacán  MEX PRM
CRAC-PC | Regional Coordinator of Community Authorities ; UPOEG  MEX PRM CVL
Mascara Roja | Máscara Roja  MEX PRM
El Machete self-defense group | El Machete of Pantelhó  MEX PRM
White Brigade | Brigada Blanca  MEX PRM ..1980
Los Halcones  MEX PRM ..1980
# Guatemala
Guatemalan National Revolutionary Unity | URNG  GTM REB ..1996-12-29  GTM PTY OPP 1996-12-30..  group=URN
Guerrilla Army of the Poor | Ejército Guerrillero de los Pobres  GTM REB ..1996-12  group=URN
Rebel Armed Forces of Guatemala  GTM REB ..1996-12  group=URN
Organization of the People in Arms  GTM REB ..1996-12  group=URN
Civil Defense Patrols | Civil Self-Defense Patrols | Patrullas de Autodefensa Civil  GTM PRM ..1996
Kaibiles | Kaibil  GTM MIL
Guatemalan army | Guatemalan military | Guatemala's army  GTM MIL
National Civil Police of Guatemala  GTM COP
UN Verification Mission in Guatemala  UNO
Movimiento Semilla | Semilla party | Semilla Movement  GTM PTY OPP 2017..2024-01-13  GTM PTY GOV 2024-01-14..
Guatemalan Republican Front  GTM PTY GOV 2000-01-14..2004-01-14  GTM PTY OPP 2004-01-15..2013
National Unity of Hope | Unidad Nacional de la Esperanza  GTM PTY GOV 2008-01-14..2012-01-14  GTM PTY OPP 2012-01-15..
Patriotic Party of Guatemala | Partido Patriota  GTM PTY GOV 2012-01-14..2015-09
National Convergence Front ; Vamos party of Guatemala ; National Advancement Party ; Grand National Alliance of Guatemala  GTM PTY
Movement for the Liberation of Peoples ; CODECA | Peasant Development Committee  GTM PTY OPP CVL
48 Cantones of Totonicapán | 48 Cantones | 48 Cantons  GTM CVL
CACIF  GTM BUS
Supreme Electoral Tribunal of Guatemala | Guatemala's Supreme Electoral Tribunal  GTM GOV
Constitutional Court of Guatemala | Guatemala's Constitutional Court ; Public Ministry of Guatemala | Guatemala's Public Prosecutor's Office | Guatemala's Attorney General's Office ; Special Prosecutor's Office Against Impunity  GTM JUD
Mutual Support Group of Guatemala | Grupo de Apoyo Mutuo ; Committee of Peasant Unity ; Foundation against Terrorism | Foundation Against Terrorism | Fundación contra el Terrorismo ; Rigoberta Menchú Foundation ; Human Rights Office of the Archbishop of Guatemala  GTM CVL
Prensa Libre ; elPeriódico of Guatemala | elPeriodico ; Plaza Pública  GTM JRN
# El Salvador
Nationalist Republican Alliance | ARENA party of El Salvador | Arena party  SLV PTY GOV 1989-06-01..2009-05-31  SLV PTY OPP 2009-06-01..
Nuevas Ideas | New Ideas party  SLV PTY GOV 2019-06-01..
Grand Alliance for National Unity | GANA party | Gran Alianza por la Unidad Nacional  SLV PTY
National Conciliation Party ; Democratic Change of El Salvador  SLV PTY
Salvadoran army | Salvadoran military | El Salvador's army ; Atlacatl Battalion  SLV MIL
National Civil Police of El Salvador | Salvadoran police  SLV COP
Treasury Police of El Salvador  SLV COP ..1992
National Guard of El Salvador  SLV COP ..1992
CECOT | Terrorism Confinement Center | Center for the Confinement of Terrorism ; Supreme Electoral Tribunal of El Salvador ; Central Reserve Bank of El Salvador  SLV GOV
Supreme Court of El Salvador | El Salvador's Supreme Court | El Salvador's Constitutional Court  SLV JUD
Legislative Assembly of El Salvador | El Salvador's Legislative Assembly  SLV LEG
Cristosal ; Tutela Legal ; UCA of El Salvador | Central American University José Simeón Cañas ; Movement of Victims of the Regime | MOVIR  SLV CVL
El Faro ; La Prensa Gráfica ; El Diario de Hoy ; Co Latino  SLV JRN
UN Observer Mission in El Salvador ; ONUCA  UNO
CICIES  IGO JUD 2019..2021-06
# Honduras
National Party of Honduras  HND PTY GOV 2010-01-27..2022-01-26  HND PTY OPP 2022-01-27..2026-01-26  HND PTY GOV 2026-01-27..
Liberal Party of Honduras  HND PTY
Libre party | Liberty and Refoundation | Libre Party | Liberty and Refoundation Party  HND PTY OPP 2011..2022-01-26  HND PTY GOV 2022-01-27..2026-01-26  HND PTY OPP 2026-01-27..
Anti-Corruption Party of Honduras ; Savior Party of Honduras ; Honduran Patriotic Alliance  HND PTY
National Popular Resistance Front | National Front of Popular Resistance  HND OPP CVL
Honduran Armed Forces | Armed Forces of Honduras | Honduran army | Honduran military ; Battalion 316 | Battalion 3-16  HND MIL
Military Police of Public Order ; Honduran National Police | National Police of Honduras  HND COP
COPINH | Council of Popular and Indigenous Organizations of Honduras | Civic Council of Popular and Indigenous Organizations of Honduras ; OFRANEH | Black Fraternal Organization of Honduras ; Unified Campesino Movement of the Aguán | MUCA ; COFADEH | Committee of the Families of the Disappeared in Honduras  HND CVL
Mission to Support the Fight Against Corruption and Impunity in Honduras  IGO JUD 2016-04..2020-01
National Electoral Council of Honduras ; Supreme Electoral Tribunal of Honduras ; Hondutel  HND GOV
Supreme Court of Honduras | Honduran Supreme Court | Honduras' Supreme Court  HND JUD
National Congress of Honduras | Honduran Congress  HND LEG
Desarrollos Energéticos | Desa hydroelectric company ; Corporación Dinant ; Próspera | Honduras Próspera  HND BUS
Los Cachiros | Cachiros ; Los Valles cartel | Valle Valle cartel  HND CRM
Radio Globo Honduras ; La Tribuna of Honduras ; El Heraldo of Honduras ; Radio Progreso  HND JRN
# Nicaragua
Constitutionalist Liberal Party  NIC PTY GOV 1997-01-10..2007-01-09  NIC PTY 2007-01-10..
National Opposition Union  NIC PTY GOV 1990-04-25..1997-01-09
Sandinista Renovation Movement | Unamos party ; Democratic Renewal Union  NIC PTY OPP
Independent Liberal Party of Nicaragua ; Nicaraguan Liberal Alliance  NIC PTY OPP
Citizens for Liberty of Nicaragua | Citizens for Freedom Alliance  NIC PTY OPP
Civic Alliance for Justice and Democracy | Nicaraguan Civic Alliance ; Blue and White National Unity ; National Coalition of Nicaragua ; Monteverde group  NIC OPP CVL
YATAMA | Yatama  NIC PTY OPP
Nicaraguan Army | Army of Nicaragua | Sandinista Popular Army  NIC MIL
Nicaraguan National Police | National Police of Nicaragua | Nicaraguan police  NIC COP
Sandinista Youth | Juventud Sandinista  NIC PRM
Nicaraguan Democratic Force  NIC REB ..1990  group=CTR
ARDE contras | Nicaraguan Resistance  NIC REB ..1990  group=CTR
Recompas | Recontras  NIC REB
Supreme Electoral Council of Nicaragua ; HKND | HKND Group  NIC GOV
Nicaraguan Center for Human Rights | CENIDH ; Permanent Commission on Human Rights of Nicaragua ; Nicaraguan Association for Human Rights ; April 19 University Movement ; Mothers of April Association ; COSEP of Nicaragua | Superior Council of Private Enterprise ; Nicaragua Nunca Más | Nicaragua Never Again Human Rights Collective  NIC CVL
La Prensa of Nicaragua ; Confidencial ; 100% Noticias ; El 19 Digital ; Radio Darío  NIC JRN
# Costa Rica, Panama, Belize, Central American bodies
National Liberation Party of Costa Rica  CRI PTY GOV 1994-05-08..1998-05-07  CRI PTY OPP 1998-05-08..2006-05-07  CRI PTY GOV 2006-05-08..2014-05-07  CRI PTY OPP 2014-05-08..
Citizens' Action Party | Citizens' Action Party of Costa Rica | Citizen Action Party of Costa Rica  CRI PTY OPP ..2014-05-07  CRI PTY GOV 2014-05-08..2022-05-07  CRI PTY OPP 2022-05-08..
National Restoration Party of Costa Rica ; New Republic Party of Costa Rica ; Social Christian Unity Party ; Broad Front of Costa Rica ; Social Democratic Progress Party ; Sovereign People's Party  CRI PTY
Judicial Investigation Agency of Costa Rica | Organismo de Investigación Judicial  CRI COP
Supreme Electoral Tribunal of Costa Rica  CRI GOV
Instituto Costarricense de Electricidad | Costa Rican Electricity Institute  CRI BUS
La Nación of Costa Rica ; Tico Times ; CRHoy  CRI JRN
Democratic Revolutionary Party of Panama  PAN PTY GOV 1994-09-01..1999-08-31  PAN PTY OPP 1999-09-01..2004-08-31  PAN PTY GOV 2004-09-01..2009-06-30  PAN PTY OPP 2009-07-01..2019-06-30  PAN PTY GOV 2019-07-01..2024-06-30  PAN PTY OPP 2024-07-01..
Panameñista Party | Panamenista Party | Arnulfista Party  PAN PTY OPP 1994-09-01..1999-08-31  PAN PTY GOV 1999-09-01..2004-08-31  PAN PTY OPP 2004-09-01..2009-06-30  PAN PTY GOV 2009-07-01..2011-08  PAN PTY OPP 2011-09..2014-06-30  PAN PTY GOV 2014-07-01..2019-06-30  PAN PTY OPP 2019-07-01..
Democratic Change Party of Panama | Cambio Democrático of Panama  PAN PTY OPP ..2009-06-30  PAN PTY GOV 2009-07-01..2014-06-30  PAN PTY OPP 2014-07-01..
Realizing Goals | Realizando Metas  PAN PTY OPP 2021..2024-06-30  PAN PTY GOV 2024-07-01..
Panama Canal Authority | Autoridad del Canal de Panamá | Panama Canal Commission ; Electoral Tribunal of Panama ; Panama Maritime Authority  PAN GOV
SENAFRONT | Senafront | National Border Service of Panama ; SENAN of Panama ; National Police of Panama  PAN COP
Panama Defense Forces | Panamanian Defense Forces  PAN MIL ..1989-12
Dignity Battalions  PAN MIL ..1989-12
SUNTRACS | Suntracs | Panama construction workers' union  PAN LAB
Cobre Panamá | Cobre Panama | Minera Panamá ; Panama Ports Company  PAN BUS
Supreme Court of Panama | Panama's Supreme Court  PAN JUD
La Prensa of Panama ; Panama America ; La Estrella de Panamá  PAN JRN
Belize People's United Party | People's United Party of Belize | People's United Party  BLZ PTY GOV 1998-08-28..2008-02-07  BLZ PTY OPP 2008-02-08..2020-11-11  BLZ PTY GOV 2020-11-12..
United Democratic Party of Belize  BLZ PTY OPP 1998-08-28..2008-02-07  BLZ PTY GOV 2008-02-08..2020-11-11  BLZ PTY OPP 2020-11-12..
Belize Defence Force  BLZ MIL
Central American Court of Justice  IGO
# Haiti
Fanmi Lavalas | Lavalas | Lavalas Family | Lavalas movement | Lavalas Political Organization  HTI PTY
Haitian Tèt Kale Party | Tet Kale Party | PHTK | Parti Haïtien Tèt Kale  HTI PTY OPP ..2011-05-13  HTI PTY GOV 2011-05-14..2021-07-07  HTI PTY 2021-07-08..
Struggling People's Organization | Organisation du Peuple en Lutte | OPL of Haiti ; Fusion of Haitian Social Democrats ; Pitit Dessalines | Pitit Desalin ; LAPEH | Alternative League for Haitian Progress and Emancipation ; Inite party of Haiti  HTI PTY
Democratic Convergence of Haiti ; Democratic Platform of Haiti ; Group of 184 ; Montana Accord group | Montana Group ; Democratic and Popular Sector  HTI OPP
Transitional Presidential Council | Haiti's transitional council | Transitional presidential council of Haiti | Haitian transitional council | Haiti's Transitional Presidential Council | Haitian Transitional Presidential Council  HTI GOV 2024-04-25..2026-02-07
Provisional Electoral Council | Provisional Electoral Council of Haiti | Haiti's electoral council | Haiti's Provisional Electoral Council ; Haitian central bank | Bank of the Republic of Haiti ; Superior Council of National Police of Haiti ; Haitian Office of National Identification ; Unit to Fight Corruption of Haiti ; Interim Haiti Recovery Commission  HTI GOV
Armed Forces of Haiti | Haitian army | Haiti's army  HTI MIL
Front for the Advancement and Progress of Haiti | FRAPH  HTI PRM
National Revolutionary Front for the Liberation of Haiti | Artibonite Resistance Front ; Cannibal Army ; National Resistance Front for the Liberation of Haiti  HTI REB
Chimères | Chimeres  HTI PRM
Bwa Kale | Bwa Kale movement  HTI PRM CVL
Brigade of Surveillance for Protected Areas | BSAP | B-SAP  HTI PRM
400 Mawozo  HTI CRM  group=GNI
G-Pep | G-Pèp | GPep  HTI CRM  group=GNI
Grand Ravine gang  HTI CRM  group=GNI
5 Segonn | Five Seconds gang | 5 Seconds gang  HTI CRM  group=GNI
Kraze Barye  HTI CRM  group=GNI
Gran Grif | Gran Grif gang | Baz Gran Grif ; Kokorat San Ras  HTI CRM  group=GNI
UN Mission for Justice Support in Haiti  UNO
National Human Rights Defense Network | Réseau National de Défense des Droits Humains | RNDDH ; Fondasyon Je Klere ; Nou Pap Dòmi | Center for Analysis and Research in Human Rights | CARDH ; Zanmi Lasante ; Petrochallengers | Petro Challengers | Petrocaribe challengers  HTI CVL
Haitian Conference of Religious | Haitian Episcopal Conference | Episcopal Conference of Haiti  HTI REL
Radio Haiti-Inter | Radio Haiti Inter ; Le Nouvelliste ; Radio Métropole ; Radio Kiskeya ; Haiti Liberte | Haïti Liberté ; Haitian Times ; AyiboPost ; Radio Caraïbes  HTI JRN
High Court of Haiti | Supreme Court of Haiti | Court of Cassation of Haiti  HTI JUD
# Cuba
Communist Party of Cuba | Cuban Communist Party  CUB PTY GOV
26th of July Movement | July 26 Movement  CUB REB ..1959-01
Cuban Revolutionary Armed Forces | Revolutionary Armed Forces of Cuba | Cuban military | Cuban army ; GAESA | Gaesa  CUB MIL
National Revolutionary Police of Cuba ; Black Wasps  CUB COP
MININT  CUB COP GOV
Cuban intelligence | Cuba's intelligence service | Intelligence Directorate of Cuba ; Wasp Network | Cuban Five  CUB SPY
National Assembly of People's Power | Cuba's National Assembly  CUB LEG
Central Bank of Cuba ; Council of State of Cuba ; Committees for the Defense of the Revolution ; Cuban Interests Section ; Electric Union of Cuba | Union Electrica ; Habanos  CUB GOV
Ladies in White | Damas de Blanco  CUB OPP CVL
Patriotic Union of Cuba | UNPACU | Unpacu  CUB OPP
San Isidro Movement | Movimiento San Isidro ; Archipiélago group ; Christian Liberation Movement | Varela Project ; Cuban Commission for Human Rights and National Reconciliation ; Cuba Decide ; Council for Democratic Transition in Cuba ; Cuban Observatory of Human Rights ; Prisoners Defenders ; Cubalex  CUB OPP CVL
Alpha 66 ; Omega 7 ; Commandos F4  CUB REB
Workers' Central Union of Cuba | Confederation of Cuban Workers  CUB LAB
Granma ; Prensa Latina ; Juventud Rebelde ; Cubadebate ; 14ymedio ; CubaNet | Cubanet ; Diario de Cuba  CUB JRN
Radio Martí | Radio and TV Marti | TV Marti | TV Martí | Office of Cuba Broadcasting  USA JRN
# Dominican Republic
Dominican Liberation Party  DOM PTY GOV 1996-08-16..2000-08-15  DOM PTY OPP 2000-08-16..2004-08-15  DOM PTY GOV 2004-08-16..2020-08-15  DOM PTY OPP 2020-08-16..
Dominican Revolutionary Party  DOM PTY OPP ..2000-08-15  DOM PTY GOV 2000-08-16..2004-08-15  DOM PTY OPP 2004-08-16..2016-08-15  DOM PTY GOV 2016-08-16..2020-08-15  DOM PTY 2020-08-16..
Modern Revolutionary Party | Partido Revolucionario Moderno  DOM PTY OPP 2014..2020-08-15  DOM PTY GOV 2020-08-16..
People's Force party | Fuerza del Pueblo | People's Force of Dominican Republic | People's Force of the Dominican Republic  DOM PTY OPP
Social Christian Reformist Party | Christian Social Reformist Party  DOM PTY
Dominican army | Dominican military | Armed Forces of the Dominican Republic ; CESFRONT  DOM MIL
National Police of the Dominican Republic | Dominican National Police ; General Directorate of Migration of the Dominican Republic ; National Directorate for Drug Control of the Dominican Republic  DOM COP
Central Electoral Board of the Dominican Republic | Junta Central Electoral ; Central Bank of the Dominican Republic  DOM GOV
Constitutional Tribunal of the Dominican Republic | Dominican Constitutional Court | Constitutional Court of the Dominican Republic  DOM JUD
Listín Diario | Listin Diario ; Diario Libre  DOM JRN
Marcha Verde of the Dominican Republic | Green March Movement ; Antigua Orden Dominicana | Old Dominican Order  DOM CVL
# English-speaking Caribbean
Jamaica Labour Party  JAM PTY GOV 2007-09-11..2012-01-04  JAM PTY OPP 2012-01-05..2016-03-02  JAM PTY GOV 2016-03-03..
People's National Party of Jamaica | Jamaica's People's National Party  JAM PTY GOV 1989-02-10..2007-09-10  JAM PTY OPP 2007-09-11..2012-01-04  JAM PTY GOV 2012-01-05..2016-03-02  JAM PTY OPP 2016-03-03..
Jamaica Defence Force  JAM MIL
Jamaica Constabulary Force | Jamaica Constabulary ; INDECOM | Independent Commission of Investigations of Jamaica  JAM COP
Shower Posse | Klansman gang | Clansman gang  JAM CRM
Jamaica Gleaner | Gleaner Company | Gleaner of Jamaica ; Jamaica Observer ; Radio Jamaica | RJR  JAM JRN
People's National Movement | People's National Movement of Trinidad and Tobago  TTO PTY GOV 1991-12-17..1995-11-08  TTO PTY OPP 1995-11-09..2001-12-23  TTO PTY GOV 2001-12-24..2010-05-25  TTO PTY OPP 2010-05-26..2015-09-08  TTO PTY GOV 2015-09-09..2025-04-30  TTO PTY OPP 2025-05-01..
United National Congress of Trinidad and Tobago | United National Congress  TTO PTY OPP 1991-12-17..1995-11-08  TTO PTY GOV 1995-11-09..2001-12-23  TTO PTY OPP 2001-12-24..2010-05-25  TTO PTY GOV 2010-05-26..2015-09-08  TTO PTY OPP 2015-09-09..2025-04-30  TTO PTY GOV 2025-05-01..
National Alliance for Reconstruction of Trinidad ; Tobago People's Party ; Congress of the People of Trinidad and Tobago  TTO PTY
Jamaat al-Muslimeen of Trinidad | Jamaat al Muslimeen | Jamaat-al-Muslimeen  TTO REB REL
Trinidad and Tobago Defence Force  TTO MIL
Trinidad and Tobago Police Service  TTO COP
Tobago House of Assembly  TTO GOV
Trinidad Guardian | Trinidad and Tobago Guardian ; Trinidad Express | Trinidad and Tobago Express ; Trinidad and Tobago Newsday | Newsday of Trinidad ; CNC3  TTO JRN
National Gas Company of Trinidad and Tobago ; Petrotrin ; Atlantic LNG ; Heritage Petroleum  TTO BUS
Barbados Labour Party  BRB PTY GOV 1994-09..2008-01-15  BRB PTY OPP 2008-01-16..2018-05-24  BRB PTY GOV 2018-05-25..
Democratic Labour Party of Barbados  BRB PTY GOV 2008-01-16..2018-05-24  BRB PTY OPP 2018-05-25..
Nation News of Barbados | Barbados Today | Caribbean News Agency | Barbados Nation ; Caribbean Media Corporation  BRB JRN
Progressive Liberal Party of the Bahamas | Progressive Liberal Party  BHS PTY GOV ..1992-08-20  BHS PTY OPP 1992-08-21..2002-05-02  BHS PTY GOV 2002-05-03..2007-05-03  BHS PTY OPP 2007-05-04..2012-05-07  BHS PTY GOV 2012-05-08..2017-05-10  BHS PTY OPP 2017-05-11..2021-09-16  BHS PTY GOV 2021-09-17..
Free National Movement  BHS PTY OPP ..1992-08-20  BHS PTY GOV 1992-08-21..2002-05-02  BHS PTY OPP 2002-05-03..2007-05-03  BHS PTY GOV 2007-05-04..2012-05-07  BHS PTY OPP 2012-05-08..2017-05-10  BHS PTY GOV 2017-05-11..2021-09-16  BHS PTY OPP 2021-09-17..
Royal Bahamas Defence Force  BHS MIL
Royal Bahamas Police Force  BHS COP
Nassau Guardian ; Bahamas Tribune  BHS JRN
Antigua Labour Party | Antigua and Barbuda Labour Party  ATG PTY GOV ..2004-03-23  ATG PTY OPP 2004-03-24..2014-06-12  ATG PTY GOV 2014-06-13..
United Progressive Party of Antigua  ATG PTY OPP ..2004-03-23  ATG PTY GOV 2004-03-24..2014-06-12  ATG PTY OPP 2014-06-13..
United Workers' Party of Dominica ; Dominica Freedom Party  DMA PTY
Dominica Labour Party  DMA PTY OPP ..2000-02-02  DMA PTY GOV 2000-02-03..
New Jewel Movement  GRD PTY
New National Party of Grenada  GRD PTY GOV 1995-06-22..2008-07-08  GRD PTY OPP 2008-07-09..2013-02-19  GRD PTY GOV 2013-02-20..2022-06-23  GRD PTY OPP 2022-06-24..
National Democratic Congress of Grenada  GRD PTY OPP 1995-06-22..2008-07-08  GRD PTY GOV 2008-07-09..2013-02-19  GRD PTY OPP 2013-02-20..2022-06-23  GRD PTY GOV 2022-06-24..
Saint Lucia Labour Party | St Lucia Labour Party | St. Lucia Labour Party  LCA PTY GOV 1997-05-24..2006-12-10  LCA PTY OPP 2006-12-11..2011-11-29  LCA PTY GOV 2011-11-30..2016-06-06  LCA PTY OPP 2016-06-07..2021-07-27  LCA PTY GOV 2021-07-28..
United Workers Party of Saint Lucia  LCA PTY OPP 1997-05-24..2006-12-10  LCA PTY GOV 2006-12-11..2011-11-29  LCA PTY OPP 2011-11-30..2016-06-06  LCA PTY GOV 2016-06-07..2021-07-27  LCA PTY OPP 2021-07-28..
Unity Labour Party | Unity Labour Party of St Vincent  VCT PTY OPP ..2001-03-28  VCT PTY GOV 2001-03-29..2025-11-27  VCT PTY OPP 2025-11-28..
New Democratic Party of Saint Vincent | New Democratic Party of St Vincent  VCT PTY GOV ..2001-03-28  VCT PTY OPP 2001-03-29..2025-11-27  VCT PTY GOV 2025-11-28..
People's Action Movement of St Kitts | People's Action Movement ; Concerned Citizens' Movement ; Nevis Island Administration ; Nevis Reformation Party  KNA PTY
St Kitts and Nevis Labour Party | Saint Kitts and Nevis Labour Party | St. Kitts-Nevis Labour Party | St Kitts-Nevis Labour Party  KNA PTY GOV 1995-07-06..2015-02-17  KNA PTY OPP 2015-02-18..2022-08-05  KNA PTY GOV 2022-08-06..
Eastern Caribbean Supreme Court  IGO JUD
Eastern Caribbean Central Bank ; West Indies Commission ; Caribbean Disaster Emergency Management Agency  IGO
Regional Security System of the Caribbean ; CARICOM IMPACS  IGO MIL
# Guyana, Suriname
People's Progressive Party of Guyana | Guyana's People's Progressive Party | PPP/C  GUY PTY GOV 1992-10-09..2015-05-15  GUY PTY OPP 2015-05-16..2020-08-01  GUY PTY GOV 2020-08-02..
People's National Congress of Guyana | People's National Congress Reform | PNCR | PNC/R | PNC-R  GUY PTY GOV ..1992-10-08  GUY PTY OPP 1992-10-09..2015-05-15  GUY PTY GOV 2015-05-16..2020-08-01  GUY PTY OPP 2020-08-02..
A Partnership for National Unity | APNU | APNU+AFC | APNU-AFC | APNU-AFC coalition  GUY PTY OPP 2011-07..2015-05-15  GUY PTY GOV 2015-05-16..2020-08-01  GUY PTY OPP 2020-08-02..
Alliance for Change of Guyana  GUY PTY
We Invest in Nationhood | WIN party of Guyana  GUY PTY OPP 2025-06..
Guyana Defence Force  GUY MIL
Guyana Police Force  GUY COP
Guyana Elections Commission | GECOM  GUY GOV
Guyana Human Rights Association  GUY CVL
Stabroek News ; Kaieteur News ; Guyana Chronicle ; Guyana Times  GUY JRN
National Democratic Party of Suriname | Suriname's National Democratic Party  SUR PTY OPP 2000-08..2010-08-11  SUR PTY GOV 2010-08-12..2020-07-15  SUR PTY OPP 2020-07-16..2025-07-15  SUR PTY GOV 2025-07-16..
Progressive Reform Party of Suriname | VHP of Suriname | Vooruitstrevende Hervormings Partij  SUR PTY OPP 2010-08..2020-07-15  SUR PTY GOV 2020-07-16..2025-07-15  SUR PTY OPP 2025-07-16..
General Liberation and Development Party | ABOP ; National Party of Suriname ; Pertjajah Luhur ; Party for Democracy and Development in Unity ; New Front for Democracy and Development  SUR PTY
Jungle Commando | Surinamese Liberation Army  SUR REB ..1992  group=JUN
Tucayana Amazonas  SUR REB ..1992  group=JUN
National Army of Suriname | Surinamese army | Suriname's army  SUR MIL
Staatsolie ; Suralco  SUR BUS
# Colombia: parties, state
Liberal Party of Colombia | Colombian Liberal Party ; Colombian Conservative Party | Conservative Party of Colombia ; Party of the U | Social Party of National Unity | Partido de la U ; Cambio Radical ; Green Alliance of Colombia | Alianza Verde ; Mira party ; Colombia Justa Libres ; Dignity and Commitment ; New Liberalism of Colombia | Nuevo Liberalismo ; Indigenous Social Movement ; Aico movement  COL PTY
Democratic Center | Democratic Centre | Centro Democrático  COL PTY OPP 2014-01..2018-08-06  COL PTY GOV 2018-08-07..2022-08-06  COL PTY OPP 2022-08-07..
Alternative Democratic Pole | Polo Democrático | Polo Democrático Alternativo  COL PTY OPP
Historic Pact | Pacto Histórico | Pacto Historico  COL PTY OPP 2021-02..2022-08-06  COL PTY GOV 2022-08-07..
Colombia Humana | Humane Colombia  COL PTY OPP ..2022-08-06  COL PTY GOV 2022-08-07..
Patriotic Union of Colombia | Unión Patriótica  COL PTY OPP
Colombian Communist Party ; Marcha Patriótica | Patriotic March ; People's Congress of Colombia | Congreso de los Pueblos  COL PTY OPP
M-19 Democratic Alliance  COL PTY OPP
Liga de Gobernantes Anticorrupción | League of Anti-Corruption Rulers  COL PTY OPP
Primero Colombia  COL PTY GOV 2002..2010
Colombian army | Colombian military | Colombia's army | Colombian Army | Colombian armed forces | Colombia's military ; Colombian Navy | Colombia's navy ; Colombian Air Force | Colombian Aerospace Force ; Joint Task Force Omega  COL MIL
Colombian National Police | National Police of Colombia | Colombian police ; ESMAD | Esmad | Mobile Anti-Disturbance Squadron ; GAULA | Gaula ; CTI of Colombia | Technical Investigation Corps  COL COP
Administrative Department of Security | Departamento Administrativo de Seguridad  COL SPY ..2011-10
National Intelligence Directorate of Colombia | Dirección Nacional de Inteligencia  COL SPY 2011-11..
Office of the High Commissioner for Peace of Colombia | Colombia's High Commissioner for Peace ; Bank of the Republic of Colombia | Banco de la República | Colombia's central bank ; National Registry of Colombia | Registraduría ; National Electoral Council of Colombia | Colombia's National Electoral Council ; Inspector General's Office of Colombia | Procuraduría | Procuraduría General ; Ombudsman's Office of Colombia | Colombia's Ombudsman's Office | Defensoría del Pueblo of Colombia ; Victims Unit of Colombia ; National Land Agency of Colombia ; National Protection Unit of Colombia | Unidad Nacional de Protección  COL GOV
Special Jurisdiction for Peace | Special Peace Jurisdiction | Jurisdicción Especial para la Paz ; Constitutional Court of Colombia | Colombia's Constitutional Court | Colombian Constitutional Court ; Supreme Court of Colombia | Colombia's Supreme Court | Colombian Supreme Court ; Attorney General's Office of Colombia | Colombia's Attorney General's Office | Fiscalía General de la Nación ; Council of State of Colombia ; Truth Commission of Colombia | Colombia's Truth Commission  COL JUD
Colombian Congress | Congress of Colombia | Colombia's Congress ; Colombian Senate | Senate of Colombia | Colombia's Senate  COL LEG
UN Mission in Colombia  UNO
Mission to Support the Peace Process in Colombia | MAPP/OAS  IGO
# Colombia: armed groups
Popular Liberation Army of Colombia | Los Pelusos | Pelusos | EPL guerrillas | Ejército Popular de Liberación  COL REB  group=EPL
M-19 | M19 | April 19 Movement | 19th of April Movement | M-19 guerrillas  COL REB ..1990-03-09  COL PTY OPP 1990-03-10..  group=M19
Simon Bolivar Guerrilla Coordinating Board | Coordinadora Guerrillera Simón Bolívar  COL REB ..1994
Revolutionary Army of the People of Colombia | Guevarist Revolutionary Army | Ejército Revolucionario Guevarista  COL REB
Quintín Lame Armed Movement | Quintin Lame | Movimiento Armado Quintín Lame  COL REB ..1991
Western Bloc Jacobo Arenas ; Jaime Martínez column | Jaime Martínez front ; Carlos Patiño front ; Dagoberto Ramos front | Dagoberto Ramos column  COL REB  group=FAD
Oliver Sinisterra Front | Oliver Sinisterra front ; Western Coordinating Command ; Comandos de la Frontera | Border Commandos ; Coordinadora Nacional Ejército Bolivariano | National Coordinator Bolivarian Army ; 10th Front of the FARC | FARC 10th Front ; 33rd Front of the FARC ; 36th Front of the FARC ; Jorge Briceño front | Jorge Suárez Briceño Bloc  COL REB  group=FAD
Comuneros del Sur ; Domingo Laín Front | Domingo Lain Front ; ELN Central Command | Eastern War Front ; Western War Front of the ELN ; National Urban War Front ; Northeastern War Front  COL REB  group=ELN
Eastern Bloc of the FARC  COL REB ..2017-06-27  group=FAR
Teófilo Forero column | Teofilo Forero Mobile Column  COL REB ..2017-06-27  group=FAR
FARC Secretariat | Secretariat of the FARC  COL REB ..2017-06-27  group=FAR
Peasant Self-Defense Forces of Cordoba and Uraba | ACCU paramilitaries  COL PRM ..2006  group=AUC
Catatumbo Bloc  COL PRM ..2006  group=AUC
Northern Bloc of the AUC | Bloque Norte  COL PRM ..2006  group=AUC
Central Bolívar Bloc | Bloque Central Bolívar  COL PRM ..2006  group=AUC
Elmer Cárdenas Bloc  COL PRM ..2006  group=AUC
Cacique Nutibara Bloc  COL PRM ..2006  group=AUC
Peasant Self-Defense Forces of Casanare  COL PRM ..2006  group=AUC
Calima Bloc  COL PRM ..2006  group=AUC
Metro Bloc  COL PRM ..2006  group=AUC
Convivir | CONVIVIR  COL PRM ..1998
Death to Kidnappers | Muerte a Secuestradores  COL PRM ..1990
Black Eagles of Colombia | Águilas Negras | Aguilas Negras  COL PRM
Sierra Nevada Self-Defense Conquistadors | Autodefensas Conquistadores de la Sierra Nevada | Los Pachencas | Pachenca  COL PRM CRM
Los Rastrojos | Rastrojos ; Los Paisas ; ERPAC | Popular Revolutionary Anti-Terrorist Army of Colombia ; Los Puntilleros ; Oficina de Envigado | Office of Envigado ; La Empresa of Buenaventura ; Shottas ; Espartanos gang | Los Espartanos ; Los Caparros | Caparrapos | Caparros ; Los Costeños gang | Los Costeños ; Los Pepes  COL CRM
Medellín cartel | Medellín Cartel ; Extraditables | Los Extraditables  COL CRM  group=MDL
Cali cartel | Cali Cartel  COL CRM  group=CLI
Norte del Valle cartel | North Valley cartel  COL CRM
# Colombia: society
CUT union of Colombia | Central Unitaria de Trabajadores | Central Union of Workers of Colombia ; General Confederation of Labor of Colombia ; USO oil union | Unión Sindical Obrera ; FECODE | Fecode | Colombian Federation of Educators ; Sintraminercol ; National Strike Committee of Colombia | Comité Nacional del Paro  COL LAB
National Indigenous Organization of Colombia | ONIC ; Regional Indigenous Council of Cauca | Indigenous Regional Council of Cauca ; Nasa people's Indigenous Guard | Guardia Indígena ; Peace Community of San José de Apartadó | Peace Community of San Jose de Apartado ; Indepaz | INDEPAZ ; Colombian Commission of Jurists ; José Alvear Restrepo Lawyers' Collective | Colectivo de Abogados José Alvear Restrepo ; CODHES | Codhes ; Ruta Pacífica de las Mujeres ; País Libre Foundation ; MOVICE ; Somos Defensores ; Electoral Observation Mission of Colombia ; Colombianas y Colombianos por la Paz | Colombians for Peace ; Foundation for Press Freedom of Colombia | Fundación para la Libertad de Prensa ; Peace and Reconciliation Foundation | Fundación Paz y Reconciliación ; Ideas for Peace Foundation | Fundación Ideas para la Paz ; Black Communities Process  COL CVL
Colombian Episcopal Conference | Episcopal Conference of Colombia | Colombian bishops' conference ; CINEP  COL REL
Ecopetrol ; Avianca ; Cerrejón | Cerrejon ; Bancolombia ; Grupo Aval ; Fedegan | FEDEGAN ; ANDI business association | National Business Association of Colombia ; Reficar ; National Federation of Coffee Growers of Colombia | Fedecafé ; Bavaria brewery ; EPM utility | Empresas Públicas de Medellín ; Prodeco  COL BUS
El Tiempo ; El Espectador ; Caracol Radio | Caracol Noticias | Caracol TV | Caracol Televisión ; RCN Radio | RCN Televisión | RCN Noticias ; Noticias Uno ; El Colombiano ; W Radio Colombia ; Blu Radio ; La Silla Vacía  COL JRN
# Venezuela
Acción Democrática | Democratic Action party of Venezuela ; Justice First | Primero Justicia ; Popular Will | Voluntad Popular ; A New Era party | Un Nuevo Tiempo ; Vente Venezuela ; COPEI | Copei ; Radical Cause | La Causa R ; Progressive Movement of Venezuela ; Encuentro Ciudadano ; Fearless People's Alliance | Alianza Bravo Pueblo ; Progressive Advance party | Avanzada Progresista ; Bandera Roja ; Centrados party ; Neighborhood Force | Fuerza Vecinal  VEN PTY OPP
Movement toward Socialism of Venezuela | MAS of Venezuela  VEN PTY
Fifth Republic Movement | Movimiento Quinta República  VEN PTY GOV 1999-02-02..2007
Patriotic Pole | Great Patriotic Pole | Gran Polo Patriótico ; Podemos of Venezuela ; Fatherland for All | Patria Para Todos ; Communist Party of Venezuela ; Tupamaro party ; Somos Venezuela  VEN PTY
Unitary Platform | Democratic Unitary Platform | Plataforma Unitaria | Unity Platform of Venezuela ; Coordinadora Democrática | Democratic Coordinator ; Broad Front for a Free Venezuela ; Con Vzla  VEN OPP
Bolivarian Revolutionary Movement 200 | MBR-200  VEN REB MIL ..1997
Bolivarian National Armed Forces | National Bolivarian Armed Forces | Venezuelan military | Venezuelan armed forces | Venezuela's military | Venezuelan army | FANB ; Bolivarian Militia | Venezuelan militia | National Bolivarian Militia ; Venezuelan Navy  VEN MIL
Bolivarian National Police | Venezuelan National Police | Bolivarian National Police of Venezuela ; CICPC | Cicpc ; Caracas Metropolitan Police ; PoliChacao | Polichacao ; PoliMiranda ; CONAS of Venezuela ; Directorate for Strategic and Tactical Actions | DAET  VEN COP
DISIP | Disip  VEN SPY
National Electoral Council of Venezuela | Venezuela's National Electoral Council | Consejo Nacional Electoral of Venezuela ; Central Bank of Venezuela | Venezuela's central bank | BCV ; CADIVI | Cadivi ; SAIME ; Conatel ; SUNDDE ; CLAP program | CLAP food program ; Simón Bolívar Institute  VEN GOV
Supreme Tribunal of Justice | Venezuelan Supreme Court | Venezuela's Supreme Court | Supreme Court of Venezuela | Supreme Tribunal of Justice of Venezuela | Venezuela's Supreme Tribunal ; Venezuelan Public Ministry | Venezuelan attorney general's office  VEN JUD
Constituent Assembly of Venezuela | National Constituent Assembly of Venezuela | Venezuela's Constituent Assembly | Venezuela's National Constituent Assembly  VEN LEG GOV
Venezuelan National Assembly | Venezuela's National Assembly | National Assembly of Venezuela | Venezuelan parliament  VEN LEG
La Piedrita ; Alexis Vive ; Tupamaros of Caracas ; Tupamaro militia ; Bolivarian Circles | Circulos Bolivarianos ; Tres Raíces | Colectivo Tres Raíces  VEN PRM
Bolivarian Liberation Forces ; Patriotic Forces of National Liberation | Fuerzas Patrióticas de Liberación Nacional  VEN PRM
Cartel of the Suns | Cartel de los Soles | Cártel de los Soles ; Koki gang ; Tren de Guayana ; Sindicato of Las Claritas ; Sindicato of Barrancas ; Tren del Llano  VEN CRM
Silvercorp | Silvercorp USA  USA PRM BUS
Foro Penal ; PROVEA | Provea ; Cofavic | COFAVIC ; Control Ciudadano ; Súmate | Sumate ; Venezuelan Observatory of Social Conflict | Observatorio Venezolano de Conflictividad Social ; Venezuelan Observatory of Violence | Venezuelan Violence Observatory ; Venezuelan Prisons Observatory | Venezuelan Prison Observatory ; Espacio Público | Espacio Publico ; FundaRedes | Fundaredes ; Transparencia Venezuela ; Voto Joven ; Caleidoscopio Humano ; Resistencia youth of Venezuela | Guarimberos | guarimberos  VEN CVL
Confederation of Workers of Venezuela | Venezuelan Workers Confederation ; National Union of Workers of Venezuela | UNETE of Venezuela  VEN LAB
Venezuelan Episcopal Conference | Episcopal Conference of Venezuela | Venezuelan bishops  VEN REL
Fedecámaras | Fedecamaras ; Empresas Polar | Polar company ; Sidor steel | SIDOR ; CVG Ferrominera | Corporación Venezolana de Guayana ; Conviasa ; CANTV | Cantv ; Corpoelec ; Minerven ; Odebrecht Venezuela ; Monómeros | Monomeros ; Banco de Venezuela  VEN BUS
Globovisión | Globovision ; RCTV | Radio Caracas Televisión | Radio Caracas Television ; Telesur | teleSUR | TeleSUR ; Venezolana de Televisión | VTV ; El Nacional ; Efecto Cocuyo ; Últimas Noticias ; Armando.info ; El Universal of Caracas ; Tal Cual | TalCual ; NTN24 ; Runrunes | Runrun.es ; El Pitazo ; Vivoplay  VEN JRN
# Ecuador
PAIS Alliance | Alianza PAIS | Alianza País  ECU PTY GOV 2007-01-15..2021-05-23
Citizen Revolution Movement | Citizens' Revolution | Revolución Ciudadana | Union for Hope of Ecuador  ECU PTY OPP
National Democratic Action of Ecuador | Acción Democrática Nacional | ADN party  ECU PTY GOV 2023-11-23..
CREO party | CREO movement | Creating Opportunities party | Creando Oportunidades  ECU PTY OPP 2012..2021-05-23  ECU PTY GOV 2021-05-24..2023-11-22  ECU PTY 2023-11-23..
Pachakutik | Pachakutik party | Plurinational Unity Movement | Pachakutik Movement  ECU PTY OPP
Social Christian Party of Ecuador | Ecuador's Social Christian Party ; Democratic Left of Ecuador | Izquierda Democrática of Ecuador ; Roldosist Party | Ecuadorian Roldosist Party ; PRIAN party | Institutional Renewal Party of National Action ; Construye movement ; RETO party ; Democratic People's Movement of Ecuador ; Popular Democracy of Ecuador  ECU PTY
Patriotic Society Party | January 21 Patriotic Society | Patriotic Society Party of Ecuador  ECU PTY GOV 2003-01-15..2005-04-20  ECU PTY OPP 2005-04-21..
CONAIE | Conaie | Confederation of Indigenous Nationalities of Ecuador ; CONFENIAE | Confeniae ; Ecuarunari | ECUARUNARI ; FENOCIN ; Amazon Defense Coalition | Frente de Defensa de la Amazonía ; Yasunidos | YASunidos ; Sarayaku | Kichwa people of Sarayaku ; Waorani organisation ; Acción Ecológica  ECU CVL
Ecuadorian army | Ecuadorean army | Ecuador's army | Ecuador's military | Armed Forces of Ecuador | Ecuadorian military | Ecuadorean military  ECU MIL
Ecuadorian police | Ecuador's National Police | Ecuador's police | National Police of Ecuador | Ecuadorean police ; SNAI | SNAI prison agency  ECU COP
SENAIN | Senain | Center for Strategic Intelligence of Ecuador | Centro de Inteligencia Estratégica  ECU SPY
National Electoral Council of Ecuador | Ecuador's National Electoral Council ; Central Bank of Ecuador ; Council of Citizen Participation and Social Control | Council for Citizen Participation and Social Control  ECU GOV
Constitutional Court of Ecuador | Ecuador's Constitutional Court ; National Court of Justice of Ecuador | Ecuador's National Court of Justice ; Judiciary Council of Ecuador | Council of the Judiciary of Ecuador ; Electoral Disputes Tribunal of Ecuador ; Attorney General's Office of Ecuador | Ecuador's attorney general's office  ECU JUD
National Assembly of Ecuador | Ecuador's National Assembly | Ecuadorian Congress | Ecuador's Congress  ECU LEG
Tiguerones | Los Tiguerones ; Chone Killers | Los Chone Killers ; Lagartos gang | Los Lagartos | Los Lagartos gang ; Latin Kings of Ecuador ; R7 gang ; Águilas gang of Ecuador | Los Águilas  ECU CRM  group=CHO
Alfaro Lives, Damn It | Alfaro Vive Carajo | ¡Alfaro Vive, Carajo!  ECU REB ..1991  group=AVC
Petroecuador | Petroamazonas ; Odebrecht of Ecuador ; Celec  ECU BUS
United Workers Front of Ecuador | Frente Unitario de Trabajadores | Workers' United Front  ECU LAB
El Comercio of Ecuador ; Ecuavisa ; Teleamazonas ; TC Televisión ; La Posta ; Gamavisión ; Primicias ; El Universo ; Plan V  ECU JRN
# Peru
American Popular Revolutionary Alliance | APRA | Peruvian Aprista Party | Aprista Party  PER PTY GOV 1985-07-28..1990-07-27  PER PTY OPP 1990-07-28..2006-07-27  PER PTY GOV 2006-07-28..2011-07-27  PER PTY 2011-07-28..
Popular Force | Fuerza Popular | Fujimoristas | Fujimorists  PER PTY OPP
Perú Libre | Peru Libre | Free Peru party  PER PTY OPP ..2021-07-27  PER PTY GOV 2021-07-28..2022-12-07  PER PTY OPP 2022-12-08..
Possible Peru | Perú Posible  PER PTY GOV 2001-07-28..2006-07-27  PER PTY OPP 2006-07-28..2017
Peruvian Nationalist Party | Gana Perú  PER PTY OPP 2005..2011-07-27  PER PTY GOV 2011-07-28..2016-07-27
Peruvians for Change | Peruanos Por el Kambio  PER PTY GOV 2016-07-28..2019
Cambio 90 | New Majority of Peru | Peru 2000 | Perú 2000  PER PTY GOV 1990-07-28..2000-11-22
Popular Action of Peru | Acción Popular | Popular Action party of Peru ; Alliance for Progress of Peru | Alianza para el Progreso ; Popular Renewal | Renovación Popular ; Broad Front of Peru | Frente Amplio of Peru ; Together for Peru | Juntos por el Perú ; Purple Party | Partido Morado ; Podemos Perú ; Somos Perú ; Go on Country | Avanza País ; Popular Christian Party of Peru | Christian People's Party of Peru ; Union for Peru | Unión por el Perú ; FREPAP | Agricultural People's Front of Peru ; National Unity of Peru ; National Solidarity Party of Peru ; A.N.T.A.U.R.O. party ; País para Todos ; Fuerza Social of Peru ; New Peru movement | Nuevo Perú ; MOVADEF | Movadef | Movement for Amnesty and Fundamental Rights  PER PTY
Ethnocacerists | ethnocacerist movement | Etnocaceristas | Ethnocacerist movement  PER REB PTY
Rondas Campesinas | rondas campesinas | ronderos | Ronderos | peasant patrols of Peru  PER PRM AGR
Grupo Colina | Colina Group | Colina death squad  PER PRM ..1995
Peruvian army | Peruvian military | Peru's army | Peru's military | Armed Forces of Peru ; Peruvian Navy ; Joint Command of the Armed Forces of Peru | Peru's Joint Command  PER MIL
Peruvian National Police | National Police of Peru | Peruvian police | Peru's National Police | Peru's police ; DIRCOTE | Dircote | DINCOTE ; Diviac | DIVIAC  PER COP
National Intelligence Service of Peru | Peru's National Intelligence Service  PER SPY ..2000-10
National Jury of Elections | Jurado Nacional de Elecciones | Peru's National Jury of Elections ; ONPE | National Office of Electoral Processes | Oficina Nacional de Procesos Electorales ; Central Reserve Bank of Peru | Peru's central bank ; Ombudsman's Office of Peru | Peru's Ombudsman's Office | Defensoría del Pueblo of Peru ; SUNAT | Sunat ; SUNEDU  PER GOV
Torre Tagle  PER GOV
Constitutional Court of Peru | Constitutional Tribunal of Peru | Peru's Constitutional Court | Peru's Constitutional Tribunal ; Supreme Court of Peru | Peru's Supreme Court ; Public Ministry of Peru | Peruvian prosecutors | Peru's Attorney General's Office ; National Board of Justice of Peru | Junta Nacional de Justicia ; Truth and Reconciliation Commission of Peru | Peru's Truth and Reconciliation Commission  PER JUD
Peruvian Congress | Congress of Peru | Peru's Congress | Congress of the Republic of Peru  PER LEG
AIDESEP | Interethnic Association for the Development of the Peruvian Rainforest ; Coordinadora Nacional de Derechos Humanos | National Human Rights Coordinator of Peru ; APRODEH ; Instituto de Defensa Legal | Legal Defense Institute of Peru ; CONACAMI ; Generation Z collective of Peru ; Tía María opponents  PER CVL
General Confederation of Workers of Peru ; SUTEP | Sutep  PER LAB
Peruvian Episcopal Conference ; Sodalitium Christianae Vitae | Sodalicio | Sodality of Christian Life  PER REL
Petroperú | Petroperu | PetroPeru ; Yanacocha | Minera Yanacocha ; Las Bambas mine | Minera Las Bambas ; Buenaventura mining | Compañía de Minas Buenaventura ; Antamina ; Confiep | CONFIEP ; Doe Run Peru ; Graña y Montero | Grana y Montero ; Pluspetrol ; Cosco Chancay  PER BUS
El Comercio of Peru ; La República of Peru ; RPP Noticias | RPP radio | Radio Programas del Perú ; Caretas ; IDL-Reporteros | IDL Reporteros ; Andina news agency | Agencia Andina ; América Televisión of Peru ; Panamericana Televisión ; Willax ; Ojo Público | OjoPúblico  PER JRN
Los Pulpos | Los Pulpos gang ; Los Gallegos gang ; La Pampa mining mafia ; Los Guardianes de la Trocha  PER CRM
# Bolivia
Christian Democratic Party of Bolivia | Bolivia's Christian Democratic Party  BOL PTY OPP ..2025-11-07  BOL PTY GOV 2025-11-08..
Nationalist Democratic Action  BOL PTY GOV 1997-08-06..2002-08-05  BOL PTY 2002-08-06..2006
Revolutionary Nationalist Movement | Nationalist Revolutionary Movement | Movimiento Nacionalista Revolucionario  BOL PTY GOV 1985-08-06..1989-08-05  BOL PTY OPP 1989-08-06..1993-08-05  BOL PTY GOV 1993-08-06..1997-08-05  BOL PTY OPP 1997-08-06..2002-08-05  BOL PTY GOV 2002-08-06..2003-10-17  BOL PTY 2003-10-18..
Revolutionary Left Movement of Bolivia ; National Unity Front of Bolivia | Unidad Nacional of Bolivia ; Civic Community of Bolivia | Comunidad Ciudadana ; Creemos | Creemos party ; Democrat Social Movement | Social Democratic Movement of Bolivia ; PODEMOS of Bolivia | Social and Democratic Power ; Libre alliance of Bolivia ; Popular Alliance of Bolivia | Alianza Popular ; New Republican Force ; Pachakuti Indigenous Movement ; Third System Movement ; Fearless Movement | Movimiento Sin Miedo ; Jallalla ; EVO Pueblo ; Autonomy for Bolivia – Súmate | APB Súmate  BOL PTY OPP
Bolivian Workers' Center | Bolivian Workers' Central | Bolivian Workers' Union | Central Obrera Boliviana ; Federation of Mining Cooperatives of Bolivia | Fencomin | FENCOMIN ; Bolivian miners' federation | Trade Union Federation of Bolivian Mine Workers  BOL LAB
Six Federations of the Tropics | Six Federations of the Tropic of Cochabamba | Chapare coca growers' federation ; Adepcoca | ADEPCOCA ; CSUTCB | Confederation of Peasant Workers of Bolivia  BOL LAB AGR
Coordinadora for the Defense of Water and Life | Coordinadora del Agua | Coalition for the Defense of Water and Life ; CONAMAQ | Conamaq ; Confederation of Indigenous Peoples of Bolivia ; Bartolina Sisa federation ; FEJUVE | Fejuve | Federation of Neighborhood Councils of El Alto ; Ponchos Rojos | Red Ponchos ; National Committee for the Defense of Democracy | CONADE of Bolivia ; Permanent Assembly for Human Rights of Bolivia | Bolivia's Permanent Assembly on Human Rights  BOL CVL
Pro-Santa Cruz Civic Committee | Pro Santa Cruz Committee | Santa Cruz Civic Committee | Civic Committee of Santa Cruz | Comité Cívico Pro Santa Cruz ; Potosí Civic Committee | Comcipo  BOL OPP CVL
Santa Cruz Youth Union | Union Juvenil Cruceñista | Unión Juvenil Cruceñista ; Cochala Youth Resistance | Resistencia Juvenil Cochala  BOL PRM OPP
Tupac Katari Guerrilla Army | Ejército Guerrillero Túpac Katari  BOL REB ..1992
Bolivian army | Bolivian military | Bolivia's army | Bolivian armed forces | Bolivia's military  BOL MIL
Bolivian police | Bolivia's National Police | Bolivian National Police | National Police of Bolivia ; UMOPAR ; FELCN  BOL COP
Supreme Electoral Tribunal of Bolivia | Bolivia's Supreme Electoral Tribunal | Bolivia's electoral tribunal ; Central Bank of Bolivia  BOL GOV
Plurinational Constitutional Tribunal | Plurinational Constitutional Court | Bolivia's Constitutional Court | Constitutional Court of Bolivia ; Bolivian attorney general's office  BOL JUD
Plurinational Legislative Assembly | Bolivian Congress | Bolivia's Congress | Congress of Bolivia  BOL LEG
YPFB | Yacimientos Petrolíferos Fiscales Bolivianos ; YLB | Yacimientos de Litio Bolivianos ; Entel Bolivia ; Aguas del Tunari ; Comibol | COMIBOL ; LaMia  BOL BUS
Bolivian Episcopal Conference | Bolivian Bishops' Conference  BOL REL
Página Siete | Pagina Siete ; La Razón of Bolivia ; El Deber ; Los Tiempos ; ANF news agency of Bolivia | Agencia de Noticias Fides ; Unitel | Unitel Bolivia ; Radio Kawsachun Coca | Kawsachun Coca ; ABI news agency  BOL JRN
# Brazil: parties, state
Brazilian Social Democracy Party | Brazilian Social Democratic Party | PSDB  BRA PTY GOV 1995-01-01..2002-12-31  BRA PTY OPP 2003-01-01..2016-05-11  BRA PTY 2016-05-12..
Brazilian Democratic Movement | Brazilian Democratic Movement Party | PMDB  BRA PTY ..2016-05-11  BRA PTY GOV 2016-05-12..2018-12-31  BRA PTY 2019-01-01..
Partido Liberal of Brazil | Bolsonaro's Liberal Party | Brazil's Liberal Party  BRA PTY GOV 2021-11..2022-12-31  BRA PTY OPP 2023-01-01..
Social Liberal Party of Brazil | Brazil's Social Liberal Party  BRA PTY GOV 2019-01-01..2019-11  BRA PTY 2019-12..2022-02
Progressistas | Progressive Party of Brazil ; Liberal Front Party of Brazil | Liberal Front Party ; Democrats of Brazil | Brazil's Democrats party | DEM of Brazil ; União Brasil | Uniao Brasil | Brazil Union party | Brazil Union ; Brazilian Socialist Party ; Democratic Labor Party of Brazil | Brazil's Democratic Labor Party | Democratic Labour Party of Brazil ; Socialism and Liberty Party | PSOL ; Communist Party of Brazil | PCdoB | PC do B ; Sustainability Network | Rede Sustentabilidade | Rede party | Sustainability Network of Brazil ; Republicanos | Republicanos party | Brazilian Republican Party | Republicanos of Brazil ; Brazilian Labor Party | Brazilian Labour Party ; Social Democratic Party of Brazil | Brazil's Social Democratic Party ; Novo party | Partido Novo | New Party of Brazil ; Podemos of Brazil ; Solidariedade | Solidarity party of Brazil | Solidarity of Brazil ; Green Party of Brazil ; Centrão | Centrao ; Alliance for Brazil | Aliança pelo Brasil ; Cidadania party | Popular Socialist Party of Brazil ; Unified Workers' Socialist Party of Brazil  BRA PTY
Brazilian Congress | Brazil's Congress | National Congress of Brazil ; Chamber of Deputies of Brazil | Brazil's Chamber of Deputies | Brazil's lower house ; Brazilian Senate | Brazil's Senate | Senate of Brazil ; rural caucus of Brazil | bancada ruralista  BRA LEG
Supreme Federal Tribunal | Brazilian Supreme Court | Brazil's Supreme Court | Supremo Tribunal Federal | Federal Supreme Court of Brazil | Supreme Federal Court | Supreme Court of Brazil ; Superior Electoral Court | Superior Electoral Tribunal | Tribunal Superior Eleitoral | Brazil's electoral court | Brazil's Superior Electoral Court | Superior Electoral Court of Brazil ; Superior Court of Justice of Brazil | Superior Tribunal de Justiça | Superior Tribunal of Justice of Brazil ; Prosecutor General's Office of Brazil | Brazil's prosecutor-general's office | Brazil's prosecutor general's office ; Public Prosecutor's Office of Brazil | Ministério Público Federal ; Lava Jato task force | Car Wash task force | Operation Car Wash task force ; National Truth Commission of Brazil | Brazil's National Truth Commission  BRA JUD
Federal Police of Brazil | Brazil's Federal Police | Brazilian Federal Police | Polícia Federal | Brazil's federal police ; Federal Highway Police of Brazil | Polícia Rodoviária Federal | Brazilian Federal Highway Police ; Rio de Janeiro military police | Rio police | BOPE | Bope ; São Paulo military police | Rota police | Sao Paulo police ; National Public Security Force | National Force of Brazil | National Force of Public Security  BRA COP
Brazilian Intelligence Agency | ABIN | Abin  BRA SPY
Brazilian army | Brazilian military | Brazil's army | Brazilian armed forces | Brazil's armed forces | Brazil's military | Brazilian Army ; Brazilian Navy | Brazil's navy ; Brazilian Air Force | Brazil's air force ; Institutional Security Office of Brazil | Gabinete de Segurança Institucional  BRA MIL
Banco Central do Brasil | Central Bank of Brazil | Brazil's central bank ; IBAMA | Ibama ; FUNAI | Funai | National Indian Foundation | National Indigenous Peoples Foundation ; ICMBio ; INCRA | Incra ; BNDES | Brazilian Development Bank ; ANVISA | Anvisa ; National Institute for Space Research | INPE ; IBGE | Brazilian Institute of Geography and Statistics ; Receita Federal | Federal Revenue Service of Brazil ; Comptroller General of Brazil ; Brazilian Cooperation Agency ; Federal Court of Accounts of Brazil | TCU audit court ; Fiocruz | Oswaldo Cruz Foundation ; Butantan Institute | Butantan | Instituto Butantan  BRA GOV
# Brazil: society, crime
Landless Workers Movement | Landless Workers' Movement | Landless Rural Workers' Movement | Landless Rural Workers Movement | Movimento dos Trabalhadores Rurais Sem Terra | Movimento Sem Terra  BRA CVL AGR
Homeless Workers' Movement | Homeless Workers Movement | MTST  BRA CVL
Articulation of Indigenous Peoples of Brazil | APIB | Brazil's Indigenous People Articulation ; Indigenist Missionary Council | CIMI ; Instituto Socioambiental | Socio-Environmental Institute ; COIAB ; Hutukara | Hutukara Yanomami Association ; Free Brazil Movement | Movimento Brasil Livre ; Vem Pra Rua ; Brazilian Forum on Public Security | Brazilian Forum of Public Security | Brazilian Forum on Public Safety | Brazilian Public Security Forum ; SOS Mata Atlântica ; Movement of People Affected by Dams ; Climate Observatory of Brazil | Observatório do Clima ; Pastoral Land Commission ; Rio de Paz ; Viva Rio ; National Union of Students of Brazil ; Free Fare Movement | Movimento Passe Livre | Passe Livre movement ; Quilombola coordination | CONAQ ; Imazon ; Univaja | UNIVAJA ; Bolsonaristas | Bolsonarista | Bolsonaro supporters  BRA CVL
Central Única dos Trabalhadores | Unified Workers' Central | Central Unica dos Trabalhadores | CUT Brazil | CUT of Brazil ; Força Sindical ; Federação Única dos Petroleiros | Single Federation of Oil Workers | Brazilian oil workers' federation | Unified Federation of Oil Workers | FUP oil union ; CONTAG  BRA LAB
National Conference of Bishops of Brazil | Brazilian bishops' conference ; Universal Church of the Kingdom of God ; Assembly of God of Brazil | Assemblies of God in Brazil  BRA REL
evangelical caucus of Brazil  BRA LEG REL
Vale S.A. | Vale SA | Companhia Vale do Rio Doce ; Samarco ; Odebrecht | Novonor ; JBS | JBS SA | J&F Investimentos ; Embraer ; Eletrobras ; Banco do Brasil ; Itaú Unibanco | Itaú ; Caixa Econômica Federal ; Norte Energia ; Ambev ; OAS construction ; Camargo Corrêa | Camargo Correa ; Andrade Gutierrez ; Gerdau ; Avibras | Avibrás ; Taurus Armas ; Marfrig ; BTG Pactual ; Braskem ; Oi telecom ; Gol airlines ; Petrobras Distribuidora ; Havan stores ; FIESP | Fiesp ; CBMM ; Queiroz Galvão ; OGX | EBX Group ; Amaggi ; Minerva Foods ; National Confederation of Industry of Brazil  BRA BUS
O Estado de S. Paulo | Estadão | O Estado de São Paulo | Estado de S. Paulo ; Veja | Veja magazine ; Agência Brasil | Agencia Brasil ; UOL ; Rede Record | TV Record | RecordTV | Record TV ; Jovem Pan ; Valor Econômico ; CartaCapital ; Brasil de Fato ; Agência Pública ; SBT network ; Zero Hora ; Datafolha ; Ibope ; Correio Braziliense ; The Intercept Brasil | Intercept Brasil ; Metropoles news | Metrópoles ; Mídia Ninja ; Repórter Brasil ; Band TV  BRA JRN
Terceiro Comando Puro | Pure Third Command | Third Pure Command ; Amigos dos Amigos | Friends of Friends gang ; Família do Norte | Familia do Norte | Family of the North ; Guardiões do Estado | Guardians of the State gang ; Bonde do Maluco ; Bala na Cara ; Okaida gang ; Sindicato do Crime ; Comando Vermelho Amazonas ; Bonde dos 13  BRA CRM
Escritório do Crime ; Liga da Justiça | Liga da Justica ; Bonde do Zinho ; Rio militias | Rio de Janeiro militias  BRA PRM CRM
8 October Revolutionary Movement | MR-8  BRA REB ..1985
National Liberation Action | Ação Libertadora Nacional  BRA REB ..1985
Araguaia guerrillas  BRA REB ..1985
DOI-CODI  BRA SPY ..1985
Department of Political and Social Order | DOPS  BRA SPY ..1985
# Paraguay
Colorado Party of Paraguay | Paraguay's Colorado Party | National Republican Association | Partido Colorado of Paraguay  PRY PTY GOV ..2008-08-14  PRY PTY OPP 2008-08-15..2013-08-14  PRY PTY GOV 2013-08-15..
Authentic Radical Liberal Party | Paraguay's Liberal Party  PRY PTY OPP ..2008-08-14  PRY PTY GOV 2008-08-15..2013-08-14  PRY PTY OPP 2013-08-15..
Patriotic Alliance for Change ; Frente Guasú | Guasu Front ; National Union of Ethical Citizens ; Beloved Fatherland Party | Patria Querida ; National Encounter Party of Paraguay ; National Crusade Party of Paraguay | Cruzada Nacional ; Concertación Nacional of Paraguay  PRY PTY OPP
Paraguayan People's Army | Ejército del Pueblo Paraguayo  PRY REB  group=EPP
Armed Peasant Association | Agrupación Campesina Armada  PRY REB  group=ACA
Army of Marshal López | Ejército del Mariscal López  PRY REB  group=EML
Clan Rotela | Rotela clan ; Insfrán clan  PRY CRM
Joint Task Force of Paraguay | Fuerza de Tarea Conjunta ; Paraguayan army | Paraguayan military | Paraguay's army  PRY MIL
Paraguayan police ; National Police of Paraguay ; SENAD of Paraguay | Senad  PRY COP
Paraguayan Congress | Congress of Paraguay | Paraguay's Congress | Paraguay's Senate | Paraguayan Senate  PRY LEG
Superior Tribunal of Electoral Justice of Paraguay ; Central Bank of Paraguay ; Truth and Justice Commission of Paraguay  PRY GOV
National Peasant Federation of Paraguay | Federación Nacional Campesina ; Paraguayan peasant coordinating body | Liga Nacional de Carperos | Carperos  PRY CVL AGR
Itaipú Binacional | Itaipu Binacional | Itaipu | Itaipú ; Yacyretá | Entidad Binacional Yacyretá  PRY BUS
ABC Color ; Última Hora | Ultima Hora ; La Nación of Paraguay ; Radio Ñandutí  PRY JRN
# Uruguay
Broad Front of Uruguay | Frente Amplio | Uruguay's Broad Front  URY PTY OPP ..2005-02-28  URY PTY GOV 2005-03-01..2020-02-29  URY PTY OPP 2020-03-01..2025-02-28  URY PTY GOV 2025-03-01..
National Party of Uruguay | Partido Nacional of Uruguay | Blanco Party  URY PTY OPP 2005-03-01..2020-02-29  URY PTY GOV 2020-03-01..2025-02-28  URY PTY OPP 2025-03-01..
Cabildo Abierto | Open Cabildo ; Movement of Popular Participation | Movimiento de Participación Popular ; Independent Party of Uruguay ; Multicolor Coalition of Uruguay | Coalición Multicolor  URY PTY
Colorado Party of Uruguay | Uruguay's Colorado Party  URY PTY GOV 1985-03-01..1990-02-28  URY PTY OPP 1990-03-01..1995-02-28  URY PTY GOV 1995-03-01..2005-02-28  URY PTY OPP 2005-03-01..2020-02-29  URY PTY GOV 2020-03-01..2025-02-28  URY PTY OPP 2025-03-01..
Tupamaros | Tupamaro guerrillas | National Liberation Movement–Tupamaros | National Liberation Movement-Tupamaros  URY REB ..1985-12-30  URY PTY 1985-12-31..  group=TUP
PIT-CNT  URY LAB
Uruguayan army | Uruguayan military | Uruguay's army  URY MIL
Uruguayan police | National Police of Uruguay  URY COP
Electoral Court of Uruguay ; Central Bank of Uruguay ; Institute for the Regulation and Control of Cannabis  URY GOV
Mothers and Relatives of Uruguayan Detained-Disappeared  URY CVL
ANCAP | Ancap ; UPM Uruguay ; Botnia  URY BUS
El País of Uruguay ; El Observador of Uruguay ; Búsqueda ; La Diaria  URY JRN
# Argentina
Justicialist Party | Partido Justicialista  ARG PTY GOV 1989-07-08..1999-12-09  ARG PTY OPP 1999-12-10..2001-12-22  ARG PTY GOV 2001-12-23..2015-12-09  ARG PTY OPP 2015-12-10..2019-12-09  ARG PTY GOV 2019-12-10..2023-12-09  ARG PTY OPP 2023-12-10..
Radical Civic Union | Unión Cívica Radical  ARG PTY GOV 1983-12-10..1989-07-07  ARG PTY OPP 1989-07-08..1999-12-09  ARG PTY GOV 1999-12-10..2001-12-20  ARG PTY OPP 2001-12-21..2015-12-09  ARG PTY GOV 2015-12-10..2019-12-09  ARG PTY OPP 2019-12-10..
Kirchnerists | Kirchnerist | Kirchnerism | Kirchneristas  ARG PTY GOV 2003-05-25..2015-12-09  ARG PTY OPP 2015-12-10..2019-12-09  ARG PTY GOV 2019-12-10..2023-12-09  ARG PTY OPP 2023-12-10..
Front for Victory | Frente para la Victoria  ARG PTY GOV 2003-05-25..2015-12-09  ARG PTY OPP 2015-12-10..2019-12
Frente de Todos | Everyone's Front  ARG PTY GOV 2019-12-10..2023-12-09
Unión por la Patria | Union for the Homeland | Fuerza Patria | Homeland Force  ARG PTY OPP 2023-12-10..
Cambiemos | Let's Change coalition | Let's Change alliance  ARG PTY OPP 2015-03..2015-12-09  ARG PTY GOV 2015-12-10..2019-12-09
Juntos por el Cambio | Together for Change  ARG PTY OPP 2019-12-10..2023-12
Republican Proposal | Propuesta Republicana  ARG PTY OPP ..2015-12-09  ARG PTY GOV 2015-12-10..2019-12-09  ARG PTY OPP 2019-12-10..2023-12-09  ARG PTY 2023-12-10..
La Libertad Avanza | Liberty Advances party | Freedom Advances party  ARG PTY OPP 2021-07..2023-12-09  ARG PTY GOV 2023-12-10..
La Cámpora | La Campora  ARG PTY GOV ..2015-12-09  ARG PTY OPP 2015-12-10..2019-12-09  ARG PTY GOV 2019-12-10..2023-12-09  ARG PTY OPP 2023-12-10..
Civic Coalition of Argentina | Coalición Cívica ; Renewal Front of Argentina | Frente Renovador | Renewal Front ; Workers' Left Front | Frente de Izquierda ; FrePaSo | Front for a Country in Solidarity ; Socialist Party of Argentina | Argentine Socialist Party ; Action for the Republic of Argentina ; Federal Peronism | Federal Peronist bloc ; Workers' Party of Argentina | Partido Obrero ; Hacemos por Nuestro País ; Provincias Unidas of Argentina | United Provinces coalition ; Neuquén People's Movement | Neuquén Popular Movement ; Evolución Radical ; Movimiento de Integración y Desarrollo  ARG PTY
Alliance for Work, Justice and Education  ARG PTY GOV 1999-12-10..2001-12-20
Montoneros | Montonero  ARG REB ..1983  group=MTN
People's Revolutionary Army of Argentina | Ejército Revolucionario del Pueblo  ARG REB ..1989
All for the Fatherland Movement  ARG REB ..1989
Argentine Anticommunist Alliance | Triple A of Argentina  ARG PRM ..1976
Carapintadas | carapintadas  ARG MIL REB ..1990
Argentine army | Argentine military | Argentine armed forces | Argentine Army | Argentina's army | Argentina's military ; Argentine Navy | Argentina's navy ; Navy Mechanics School ; Argentine Air Force  ARG MIL
Argentine Federal Police | Federal Police of Argentina ; Gendarmería Nacional | Argentine National Gendarmerie | Argentina's National Gendarmerie | Argentine Gendarmerie | Gendarmería ; Buenos Aires Provincial Police | Bonaerense ; Argentine Naval Prefecture | Prefectura Naval ; Buenos Aires City Police ; Airport Security Police of Argentina  ARG COP
SIDE intelligence agency | Secretaría de Inteligencia del Estado | Secretariat of Intelligence of Argentina | Federal Intelligence Agency of Argentina | Agencia Federal de Inteligencia  ARG SPY
Central Bank of Argentina | Argentina's central bank | Argentine central bank ; INDEC | Indec ; ANSES | Anses ; INCAA ; AFIP of Argentina | Federal Administration of Public Revenue ; CONICET | Conicet ; National Atomic Energy Commission of Argentina ; UIF of Argentina ; Anticorruption Office of Argentina  ARG GOV
San Martín Palace  ARG GOV
Argentine Supreme Court | Argentina's Supreme Court | Supreme Court of Argentina ; National Electoral Chamber of Argentina ; Magistrates Council of Argentina | Council of the Magistracy of Argentina ; Comodoro Py courts ; CONADEP  ARG JUD
Argentine Congress | Argentina's Congress | National Congress of Argentina ; Argentine Senate | Argentina's Senate ; Argentine Chamber of Deputies | Argentina's Chamber of Deputies | Argentina's lower house  ARG LEG
Mothers of the Plaza de Mayo | Mothers of Plaza de Mayo | Madres de Plaza de Mayo ; Grandmothers of the Plaza de Mayo | Grandmothers of Plaza de Mayo | Abuelas de Plaza de Mayo ; Center for Legal and Social Studies | CELS | Centre for Legal and Social Studies ; HIJOS of Argentina | H.I.J.O.S. ; Ni Una Menos ; piqueteros | Piqueteros | piquetero ; Polo Obrero ; Tupac Amaru neighborhood association | Túpac Amaru organization ; Barrios de Pie ; CTEP | Movimiento Evita ; Permanent Assembly for Human Rights of Argentina ; Gualeguaychú assembly | Citizens' Environmental Assembly of Gualeguaychú ; AMIA | Argentine Israelite Mutual Association ; DAIA | Delegation of Argentine Jewish Associations ; Memoria Activa  ARG CVL
Resistencia Ancestral Mapuche  ARG REB  group=RAM
CGT of Argentina | General Confederation of Labor of Argentina | Argentina's General Confederation of Labor | Confederación General del Trabajo | General Confederation of Labour of Argentina ; CTA union | Argentine Workers' Central Union | Central de Trabajadores de la Argentina | Argentine Workers' Center ; CTERA ; La Fraternidad ; Truckers' union of Argentina | Camioneros | Argentine truckers' union ; ATE union of Argentina | Association of State Workers of Argentina ; La Bancaria ; UOM metalworkers | Unión Obrera Metalúrgica ; Aeronavegantes  ARG LAB
Argentine Rural Society | Sociedad Rural Argentina | Rural Society of Argentina ; Argentine Agrarian Federation | Federación Agraria ; Coninagro ; Argentine Rural Confederations | CARBAP | Confederaciones Rurales Argentinas  ARG AGR BUS
Argentine Episcopal Conference | Argentine bishops' conference ; Caritas Argentina ; Movement of Priests for the Third World | Curas Villeros  ARG REL
YPF ; Aerolíneas Argentinas | Aerolineas Argentinas ; Clarín Group | Grupo Clarín ; INVAP ; Argentine Industrial Union | Unión Industrial Argentina ; Techint | Tenaris ; Mercado Libre | MercadoLibre ; Enarsa | ENARSA ; Bridas | Pan American Energy ; Banco Nación | Banco de la Nación Argentina ; IMPSA ; Vicentin  ARG BUS
Clarín | Clarin ; La Nación | La Nacion ; Página/12 | Pagina/12 | Página 12 ; Télam | Telam ; Infobae ; Ámbito Financiero ; TN channel | Todo Noticias ; Buenos Aires Herald ; C5N ; Crónica TV | Crónica ; Buenos Aires Times ; El Destape ; Noticias Argentinas  ARG JRN
Los Monos | Los Monos gang  ARG CRM
# Chile
Republican Party of Chile | Chile's Republican Party | Chilean Republican Party  CHL PTY OPP 2019..2026-03-10  CHL PTY GOV 2026-03-11..
Concertación | Concertacion | Concertación coalition | Coalition of Parties for Democracy | Concertación de Partidos por la Democracia  CHL PTY GOV 1990-03-11..2010-03-10  CHL PTY OPP 2010-03-11..2013
New Majority of Chile | Nueva Mayoría | Nueva Mayoria  CHL PTY GOV 2014-03-11..2018-03-10
Chile Vamos | Chile Vamos coalition | Coalition for Change of Chile  CHL PTY OPP 2015..2018-03-10  CHL PTY GOV 2018-03-11..2022-03-10  CHL PTY OPP 2022-03-11..2026-03-10  CHL PTY GOV 2026-03-11..
Alliance for Chile | Alianza por Chile  CHL PTY OPP ..2010-03-10  CHL PTY GOV 2010-03-11..2014-03-10
Frente Amplio of Chile | Broad Front of Chile | Chile's Broad Front  CHL PTY OPP 2017..2022-03-10  CHL PTY GOV 2022-03-11..2026-03-10  CHL PTY OPP 2026-03-11..
Apruebo Dignidad | Approve Dignity  CHL PTY OPP 2017..2022-03-10  CHL PTY GOV 2022-03-11..2026-03-10
Convergencia Social  CHL PTY OPP 2017..2022-03-10  CHL PTY GOV 2022-03-11..2026-03-10
Independent Democratic Union | Unión Demócrata Independiente ; National Renewal of Chile | Renovación Nacional | National Renewal party ; Evópoli | Evopoli ; Christian Democratic Party of Chile | Chile's Christian Democrats | Chilean Christian Democratic Party ; Socialist Party of Chile | Chilean Socialist Party | Chile's Socialist Party ; Party for Democracy of Chile ; Communist Party of Chile | Chilean Communist Party | Chile's Communist Party ; Social Democrat Radical Party of Chile | Radical Party of Chile ; Democratic Revolution party of Chile ; Party of the People of Chile | Partido de la Gente ; National Libertarian Party of Chile ; Social Christian Party of Chile ; Humanist Party of Chile ; Progressive Party of Chile ; Amarillos por Chile ; Demócratas of Chile ; Comunes of Chile ; Popular Unity of Chile | Unidad Popular | Popular Unity coalition  CHL PTY
Constitutional Convention of Chile | Chile's Constitutional Convention ; Constitutional Council of Chile | Chile's Constitutional Council  CHL LEG
Federation of Students of Chile  CHL EDU CVL
Carabineros | Carabineros de Chile | Carabineros police ; PDI of Chile | Policía de Investigaciones | Investigations Police of Chile  CHL COP
DINA | National Intelligence Directorate of Chile | Dirección de Inteligencia Nacional  CHL SPY ..1990
Central Nacional de Informaciones | CNI of Chile  CHL SPY ..1990
National Intelligence Agency of Chile | Agencia Nacional de Inteligencia  CHL SPY 2004-10..
Chilean army | Chilean military | Chilean armed forces | Chile's army | Chilean Army | Chile's armed forces | Chile's military ; Chilean Navy | Chile's navy ; Chilean Air Force ; Caravan of Death  CHL MIL
Coordinadora Arauco-Malleco | Coordinadora Arauco Malleco | Arauco-Malleco Coordinator | Arauco Malleco Coordination  CHL REB  group=CAM
Resistencia Mapuche Lafkenche | Lafkenche Mapuche Resistance ; Resistencia Mapuche Malleco | Malleco Mapuche Resistance ; Weichan Auka Mapu | Weichán Auka Mapu ; Liberación Nacional Mapuche  CHL REB  group=WAM
Manuel Rodríguez Patriotic Front | Manuel Rodriguez Patriotic Front | Frente Patriótico Manuel Rodríguez  CHL REB  group=FPM
Revolutionary Left Movement of Chile | Movimiento de Izquierda Revolucionaria  CHL REB ..1994
MAPU Lautaro | Lautaro Youth Movement  CHL REB ..1994
Patria y Libertad | Fatherland and Liberty  CHL PRM ..1973
Constitutional Tribunal of Chile | Chile's Constitutional Court | Constitutional Court of Chile ; Chilean Supreme Court | Chile's Supreme Court | Supreme Court of Chile ; Fiscalía of Chile | Chile's Public Prosecutor's Office ; Rettig Commission ; Valech Commission | National Commission for Truth and Reconciliation of Chile  CHL JUD
Chilean Congress | Chile's Congress | Congress of Chile | National Congress of Chile ; Chilean Senate | Chile's Senate | Senate of Chile ; Chilean Chamber of Deputies | Chile's Chamber of Deputies | Chile's lower house  CHL LEG
Central Bank of Chile | Chile's central bank ; Electoral Service of Chile | Servel | SERVEL ; National Human Rights Institute of Chile | Chile's National Human Rights Institute | Instituto Nacional de Derechos Humanos ; CONADI of Chile ; ONEMI | Onemi ; CORFO | Corfo ; Sernageomin  CHL GOV
CUT of Chile | Chile's CUT | Workers' United Center of Chile | Central Unitaria de Trabajadores de Chile ; Chilean teachers' union | Colegio de Profesores ; Federation of Copper Workers of Chile | Copper Workers' Federation ; NO+AFP | No+AFP ; National Confederation of Cargo Transport of Chile | Chilean truckers' federation  CHL LAB
Confech | CONFECH | Confederation of Chilean Students ; Association of Families of the Detained-Disappeared | Association of Relatives of the Detained and Disappeared of Chile ; LasTesis | Las Tesis ; MODATIMA ; Patagonia Sin Represas ; Council of All Lands | Consejo de Todas las Tierras ; Coordinadora 8M | Coordinadora Feminista 8M ; Vicariate of Solidarity | Vicaría de la Solidaridad  CHL CVL
Chilean Episcopal Conference | Episcopal Conference of Chile | Chilean bishops  CHL REL
Codelco | CODELCO ; SQM ; LAN Chile | LATAM Airlines | Latam Airlines ; ENAP ; Escondida mine | Minera Escondida ; Antofagasta Minerals | Antofagasta plc ; Falabella ; CMPC ; HidroAysén | HidroAysen ; Confederation of Production and Commerce | Confederación de la Producción y del Comercio ; Penta Group ; Arauco forestry | Celulosa Arauco ; Colonia Dignidad | Villa Baviera ; Sofofa | SOFOFA  CHL BUS
El Mercurio ; La Tercera ; El Mostrador ; CIPER | Ciper ; Televisión Nacional de Chile ; Radio Bío-Bío | BioBioChile ; La Cuarta ; The Clinic magazine ; Radio Cooperativa ; Canal 13 of Chile ; Cadem ; CNN Chile  CHL JRN
Los Gallegos of Arica ; Los Pulpos of Chile ; Los Piratas gang  CHL CRM
# Regional bodies and others
Group of Puebla ; Foro de São Paulo ; ANZUS ; Trilateral Cooperation Secretariat  IGO
Western Hemisphere Institute for Security Cooperation | School of the Americas  USA MIL
Inter American Press Association | Inter-American Press Association  NGO JRN
Latin American Episcopal Council | CELAM | Celam  NGO REL
COICA | Coordinator of Indigenous Organizations of the Amazon Basin ; Cultural Survival ; Amazon Conservation Team ; Rainforest Foundation ; Inter-American Institute of Human Rights ; CEJIL | Center for Justice and International Law ; TECHO  NGO CVL
# More armed groups and gangs
Los Ciclones | Ciclones faction ; Los Metros | Metros faction ; Los Escorpiones | Escorpiones faction ; Los Rojos of the Gulf Cartel  MEX CRM  group=GCA
Cartel de Tláhuac | Tlahuac cartel ; La Barredora ; Cartel Nuevo Plaza ; Pueblos Unidos of Michoacán ; Cárteles Unidos de Tepalcatepec | Cartel del Abuelo ; Chiapas and Guatemala Cartel | Cartel de Chiapas y Guatemala ; Los Pelones ; Grupo Sombra ; Milenio Cartel | Valencia cartel ; Sonora Cartel ; Cartel del Pacífico Sur | South Pacific Cartel ; Los Huistas  MEX CRM
Grupo Elite of the CJNG | Grupo Élite  MEX CRM  group=CJN
Los Huistas cartel | Los Pochos cartel ; Lorenzana cartel | Los Lorenzana ; Mendoza clan of Guatemala | Los Mendoza  GTM CRM
Texis Cartel | Cartel de Texis ; Los Perrones  SLV CRM
Atlantic Cartel | Cartel del Atlántico ; Montes Bobadilla cartel | Montes Bobadilla clan  HND CRM
Taliban gang of Canaan | Taliban gang of Haiti | Baz Taliban ; Village de Dieu gang ; Ti Bwa gang ; Terre Noire gang ; Chen Mechan gang | Chen Mechan ; Baz Krache Dife ; Les Argentins gang ; Base Pilate | Baz Pilate  HTI CRM  group=GNI
Rasta City gang ; Sixx gang ; Seven gang of Trinidad  TTO CRM
One Order gang ; Spanglers  JAM CRM
Bloque Amazonas of the dissidents | Amazonas Manuel Marulanda Bloc ; Magdalena Medio Bloc ; Adán Izquierdo structure | Adán Izquierdo front ; Franco Benavides front ; Rafael Aguilera front ; Ismael Ruiz front ; Raúl Reyes front ; 28th Front of the FARC ; 18th Front of the FARC ; First Front of the FARC | FARC 1st Front  COL REB  group=FAD
Camilo Torres Front | Camilo Torres front of the ELN ; Héroes de Anorí Front ; Manuel Vásquez Castaño Front ; Ernesto Che Guevara Front of the ELN ; Darío Ramírez Castro Front  COL REB  group=ELN
Los Flacos gang ; La Local ; Bandola of Bogotá | La Cordillera gang ; La Terraza gang ; Los Triana ; La Constru  COL CRM
Los Kuartos | Mafia 18 ; Los Fatales ; Cuartel de las Feas ; ADN gang of Ecuador  ECU CRM
Los Injertos del Cono Norte | Los Injertos of Callao ; Los Desalmados gang ; Los Quiroz  PER CRM
Os Manos ; Primeiro Grupo Catarinense ; Nova Okaida ; Povo de Israel gang  BRA CRM
# More companies, media, associations
Wilderness Society of Australia ; Lock the Gate Alliance ; Bob Brown Foundation ; Australian Medical Association ; Law Council of Australia  AUS CVL
Solomon Islands Chamber of Commerce ; Gold Ridge Mining  SLB BUS
Nauru Phosphate Corporation ; Nauru Regional Processing Centre  NRU BUS
The Metals Company | Deep Green Metals | DeepGreen  CAN BUS
Kiribati Ports Authority ; Air Kiribati  KIR BUS
Pacific Network on Globalisation ; Pacific Islands Climate Action Network ; Pacific Islands Students Fighting Climate Change  NGO CVL
Presbyterian Church of Vanuatu  VUT REL
Free Wesleyan Church of Tonga  TON REL
Congregational Christian Church of Samoa  WSM REL
Church of Melanesia | Melanesian Brotherhood ; South Sea Evangelical Church  SLB REL
Evangelical Lutheran Church of Papua New Guinea ; Catholic Bishops Conference of Papua New Guinea  PNG REL
Papua New Guinea Trade Union Congress | PNG Trade Union Congress  PNG LAB
National Court of Papua New Guinea | Supreme Court of Papua New Guinea  PNG JUD
National Parliament of Papua New Guinea | Papua New Guinea's parliament ; Bougainville House of Representatives  PNG LEG
Bougainville Referendum Commission  PNG GOV
National Parliament of Solomon Islands | Solomon Islands parliament  SLB LEG
Parliament of Fiji | Fijian parliament | Fiji's parliament  FJI LEG
Supreme Court of Fiji | Fiji Court of Appeal | Fiji High Court  FJI JUD
Parliament of Vanuatu | Vanuatu's parliament  VUT LEG
Parliament of Samoa | Samoan parliament ; Fono of Samoa  WSM LEG
Parliament of Tuvalu  TUV LEG
Guam Legislature ; Puerto Rico Legislature | Puerto Rican Senate  USA LEG
New Progressive Party | New Progressive Party of Puerto Rico ; Popular Democratic Party of Puerto Rico | Popular Democratic Party ; Puerto Rican Independence Party  USA PTY
Financial Oversight and Management Board | Puerto Rico's oversight board  USA GOV
Boricua Popular Army | Los Macheteros | Macheteros ; Fuerzas Armadas de Liberación Nacional | FALN  USA REB
PREPA | Puerto Rico Electric Power Authority ; LUMA Energy  USA BUS
El Nuevo Día  USA JRN
Miami Herald ; Chicago Tribune ; Boston Globe ; San Francisco Chronicle ; Houston Chronicle ; Dallas Morning News ; Philadelphia Inquirer ; McClatchy ; United Press International | UPI ; Christian Science Monitor ; ProPublica ; BuzzFeed ; Vox Media ; Breitbart | Breitbart News ; Newsmax ; One America News | OAN ; Univision ; Telemundo ; PBS ; PBS NewsHour ; Daily Beast ; The Daily Caller | Daily Caller ; Mother Jones ; Rolling Stone ; Stars and Stripes ; Defense One ; The Hill newspaper ; Vanity Fair ; The Atlantic magazine ; National Review ; Drudge Report ; InfoWars | Infowars ; Truth Social ; New York Post ; New York Daily News ; Washington Times ; Washington Examiner ; CNBC ; Fox Business ; C-SPAN ; Military Times ; Fortune magazine ; Wired magazine ; Semafor ; Punchbowl News ; Air Force Times ; El Nuevo Herald ; Foreign Affairs magazine ; Just Security ; Detroit News ; Detroit Free Press ; Minneapolis Star Tribune ; Atlanta Journal-Constitution ; Arizona Republic ; Seattle Times ; Denver Post  USA JRN
US Mission to the United Nations | U.S. Mission to the United Nations  USA GOV
