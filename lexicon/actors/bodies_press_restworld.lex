kind organisation
# --- Philippines
Presidential Communications Operations Office | PCOO ; Department of Migrant Workers | DMW ; Department of Agrarian Reform of the Philippines ; Department of Environment and Natural Resources | DENR ; Department of Information and Communications Technology | DICT ; Department of Labor and Employment ; Department of Budget and Management ; Department of Health of the Philippines | Philippine Department of Health ; Department of Transportation of the Philippines ; Department of Agriculture of the Philippines ; Department of Finance of the Philippines ; Bureau of Immigration of the Philippines | Philippine Bureau of Immigration ; Bureau of Internal Revenue of the Philippines ; Anti-Money Laundering Council ; National Privacy Commission of the Philippines ; Land Transportation Franchising and Regulatory Board | LTFRB ; Land Transportation Office of the Philippines ; National Food Authority of the Philippines ; National Economic and Development Authority ; Overseas Workers Welfare Administration | OWWA ; Philippine Charity Sweepstakes Office ; Philippine Ports Authority ; Commission on Higher Education of the Philippines | CHEd ; Presidential Anti-Organized Crime Commission | PAOCC ; Presidential Anti-Corruption Commission of the Philippines ; Dangerous Drugs Board of the Philippines ; Office of Civil Defense of the Philippines ; Government Service Insurance System of the Philippines ; Maritime Industry Authority of the Philippines ; Civil Aviation Authority of the Philippines ; PAGASA ; Movie and Television Review and Classification Board | MTRCB ; National Telecommunications Commission of the Philippines ; Office of the Presidential Adviser on Peace, Reconciliation and Unity | OPAPRU ; National Commission on Indigenous Peoples ; National Commission on Muslim Filipinos ; Office of the Solicitor General of the Philippines ; Public Attorney's Office of the Philippines ; Inter-Agency Task Force for the Management of Emerging Infectious Diseases  PHL GOV
Bureau of Jail Management and Penology | BJMP ; Bureau of Corrections of the Philippines | BuCor ; National Capital Region Police Office | NCRPO ; PNP Internal Affairs Service | PNP-IAS ; PNP Anti-Kidnapping Group ; PNP Anti-Cybercrime Group  PHL COP
Judicial and Bar Council ; Court of Tax Appeals of the Philippines ; Presidential Electoral Tribunal ; Regional Trial Court of Makati | Makati Regional Trial Court ; Manila Regional Trial Court ; Quezon City Regional Trial Court ; House Electoral Tribunal of the Philippines | House of Representatives Electoral Tribunal ; Senate Electoral Tribunal  PHL JUD
Senate Blue Ribbon Committee | Senate blue ribbon committee ; Commission on Appointments ; House quad committee | House Quad Committee | House quad comm ; House good government committee | House committee on good government and public accountability ; Sangguniang Kabataan  PHL LEG
Presidential Security Group of the Philippines | Presidential Security Command of the Philippines ; Southern Luzon Command | Solcom ; Northern Luzon Command | Nolcom ; AFP Western Command | Wescom ; Visayas Command  PHL MIL
Partido Demokratiko Sosyalista ng Pilipinas ; Partido para sa Demokratikong Reporma ; 1Sambayan | 1SAMBAYAN ; One Cebu ; Ang Probinsyano party-list ; PROMDI ; Mamamayang Liberal ; Kilos party-list ; Ako Bicol | Ako Bikol  PHL PTY
Hugpong sa Tawong Lungsod  PHL PTY GOV 2016-06-30..2024-06  PHL PTY OPP 2024-07..
UniTeam | Uniteam  PHL PTY ..2022-06-29  PHL PTY GOV 2022-06-30..
Duterte Youth | Duterte Youth party-list  PHL PTY GOV 2016..2024  PHL PTY OPP 2025..
Manibela | MANIBELA transport group ; Pambansang Lakas ng Kilusang Mamamalakaya ng Pilipinas ; Nagkaisa labor coalition ; Associated Labor Unions of the Philippines | Associated Labor Unions-Trade Union Congress of the Philippines ; Teachers' Dignity Coalition ; BPO Industry Employees Network  PHL LAB
Kadamay ; Kalikasan People's Network for the Environment ; Trillion Peso March ; Black and White Movement ; Kontra Daya ; Legal Network for Truthful Elections | LENTE ; EcoWaste Coalition ; Philippine Alliance of Human Rights Advocates ; Task Force Detainees of the Philippines ; Rise Up for Life and for Rights ; Hustisya ; Selda group | Samahan ng Ex-Detainees Laban sa Detensyon at Aresto ; Carmma | CARMMA ; Kapatid families of political prisoners  PHL CVL
Pinoy Weekly  PHL JRN
Federation of Free Farmers ; Samahang Industriya ng Agrikultura | SINAG  PHL AGR
Philippine Medical Association ; Philippine College of Physicians ; Alliance of Health Workers ; Private Hospitals Association of the Philippines  PHL MED
Polytechnic University of the Philippines ; University of Santo Tomas ; University of the East ; Far Eastern University  PHL EDU
Philippine Military Academy  PHL MIL EDU
Philippine Offshore Gaming Operators | POGOs | POGO operators ; Globe Telecom ; Dito Telecommunity ; Manila Electric ; Metro Pacific ; SM Investments ; Razon Group | International Container Terminal Services ; Udenna ; Pharmally | Pharmally Pharmaceutical ; Prime Water | PrimeWater ; Manila Water ; Maynilad ; National Power Corp | Napocor ; TransCo of the Philippines ; Philippine National Bank ; Discaya construction firms | St. Gerrard Construction  PHL BUS
Radio Mindanao Network ; DWIZ ; PTV-4 | People's Television Network ; Bombo Radyo ; The Freeman of Cebu ; SunStar | Sun.Star ; Daily Tribune of the Philippines ; Kodao Productions ; Philippine Collegian ; Altermidya ; Manila Standard  PHL JRN
Manila archdiocese | Archdiocese of Manila ; National Council of Churches in the Philippines ; Couples for Christ ; Council of the Laity of the Philippines ; Caloocan diocese | Diocese of Kalookan  PHL REL
Kuratong Baleleng ; Ozamiz gang | Parojinog group ; Waray-Waray gang  PHL CRM
Ampatuan clan | Ampatuans ; Mangudadatu clan  PHL GOV PRM
# --- Malaysia
Bukit Aman | Bukit Aman CID | Bukit Aman police headquarters ; General Operations Force of Malaysia ; Malaysian Immigration Department | Immigration Department of Malaysia ; Special Branch of Malaysia | Malaysian Special Branch ; Independent Police Conduct Commission  MYS COP
Jabatan Agama Islam Selangor | JAIS | Selangor Islamic Religious Department ; Federal Territories Islamic Religious Department | JAWI ; PTPTN ; Employees Provident Fund of Malaysia ; Attorney General's Chambers of Malaysia | Malaysian Attorney General's Chambers ; Public Accounts Committee of Malaysia ; Department of Orang Asli Development | JAKOA ; Registrar of Societies of Malaysia ; National Disaster Management Agency of Malaysia ; Securities Commission Malaysia ; Inland Revenue Board of Malaysia ; Companies Commission of Malaysia ; Biro Tatanegara | National Civics Bureau ; Penang state government | Penang government ; Selangor state government | Selangor government ; Sarawak state government | Sarawak government ; Sabah state government | Sabah government ; Kelantan state government | Kelantan government ; Johor state government | Johor government ; Kedah state government | Kedah government ; Yang di-Pertuan Agong | Agong ; National Security Council of Malaysia  MYS GOV
Malaysian Timber Council  MYS BUS
Judicial Appointments Commission of Malaysia  MYS JUD
Selangor state assembly ; Sarawak state assembly ; Sabah state assembly ; Perak state assembly  MYS LEG
Shah Alam High Court ; Kuala Lumpur Sessions Court ; Putrajaya Court of Appeal ; Penang High Court ; Kota Kinabalu High Court  MYS JUD
Muafakat Nasional ; Homeland Solidarity Party | Parti Solidariti Tanah Airku | Solidariti Tanah Airku ; Parti Bangsa Malaysia ; Parti Bersatu Rakyat Sabah ; Berjasa | BERJASA ; Putra party | Parti Bumiputera Perkasa Malaysia ; Makkal Sakthi ; People's Progressive Party of Malaysia ; Parti Rakyat Malaysia ; Parti Ikatan Bangsa Malaysia ; Sabah STAR  MYS PTY
Parti Rakyat Sarawak ; Sarawak United Peoples' Party ; Progressive Democratic Party of Sarawak ; United Progressive Kinabalu Organisation | Upko | UPKO  MYS PTY GOV
Muda party  MYS PTY OPP
DAP Socialist Youth | DAPSY ; PKR Youth | Angkatan Muda Keadilan  MYS PTY OPP ..2018-05-09  MYS PTY GOV 2018-05-10..2020-02  MYS PTY OPP 2020-03..2022-11  MYS PTY GOV 2022-12..
Umno Youth | UMNO Youth ; Umno Supreme Council | UMNO supreme council ; MCA Youth ; Wanita Umno | Wanita UMNO  MYS PTY GOV ..2018-05-09  MYS PTY OPP 2018-05-10..2020-02  MYS PTY GOV 2020-03..
PAS Youth | Dewan Pemuda PAS ; PAS Ulama Council | Dewan Ulama PAS  MYS PTY OPP ..2020-02  MYS PTY GOV 2020-03..2022-11  MYS PTY OPP 2022-12..
Bersatu Youth | Armada Bersatu  MYS PTY OPP ..2018-05-09  MYS PTY GOV 2018-05-10..2022-11  MYS PTY OPP 2022-12..
Undi18 | Undi 18 ; Pusat Komas ; Projek Sama ; Ikatan Muslimin Malaysia ; Center for Independent Journalism of Malaysia ; Tindak Malaysia ; North South Initiative ; Women's Aid Organisation ; Jaringan Melayu Malaysia ; Gerakan Pembela Ummah ; C4 Center ; Save Malaysia Stop Lynas | Himpunan Hijau ; BDS Malaysia ; Consumers Association of Penang ; Sahabat Alam Malaysia ; MAPIM | Malaysian Consultative Council of Islamic Organisations ; Global Human Rights Federation ; Eliminating Deaths and Abuse in Custody Together ; Family Frontiers  MYS CVL
Pertubuhan Kebajikan Islam Malaysia | Perkim | PERKIM ; Malaysian Consultative Council of Buddhism, Christianity, Hinduism, Sikhism and Taoism | MCCBCHST  MYS REL
Congress of Unions of Employees in the Public and Civil Services | CUEPACS | Cuepacs ; National Union of the Teaching Profession ; National Union of Bank Employees of Malaysia ; National Union of Flight Attendants Malaysia  MYS LAB
Malaysian Medical Association ; Hartal Doktor Kontrak  MYS MED
Global Ikhwan | Global Ikhwan Services and Business Holdings | GISB ; National Fatwa Council of Malaysia ; Council of Churches of Malaysia ; Christian Federation of Malaysia ; Malaysia Hindu Sangam ; Catholic Herald of Malaysia  MYS REL
Bursa Malaysia ; Lynas Malaysia ; Tenaga Nasional ; CIMB Group | CIMB ; PETROS ; YTL Corporation | YTL Power ; Serba Dinamik ; Sapura Energy ; Berjaya Group ; Axiata ; MRT Corp of Malaysia ; Digital Nasional Berhad ; Boustead Naval Shipyard ; Lembaga Tabung Angkatan Tentera ; Firefly airline ; Permodalan Nasional | PNB of Malaysia ; National Feedlot Corporation ; Malaysian Palm Oil Council ; Syarikat Prasarana | Prasarana ; Federation of Malaysian Manufacturers  MYS BUS
Astro Awani ; Sinar Harian ; Malaysia Gazette ; Borneo Post ; Daily Express of Sabah ; Nanyang Siang Pau ; China Press of Malaysia ; Media Prima ; TV3 of Malaysia ; MalaysiaNow ; Sarawak Tribune ; Cilisos ; National Union of Journalists Malaysia | National Union of Journalists of Malaysia ; Gerakan Media Merdeka | Geramm  MYS JRN
Universiti Malaya | University of Malaya ; Universiti Kebangsaan Malaysia ; Universiti Sains Malaysia ; International Islamic University Malaysia ; Universiti Teknologi Mara | UiTM ; Universiti Putra Malaysia  MYS EDU
# --- Singapore
Land Transport Authority ; Ministry of Manpower of Singapore ; National Environment Agency of Singapore ; Attorney-General's Chambers of Singapore ; Presidential Council for Minority Rights ; Council of Presidential Advisers ; Public Utilities Board of Singapore ; Singapore Food Agency ; Economic Development Board of Singapore ; Accounting and Corporate Regulatory Authority ; Inland Revenue Authority of Singapore ; People's Association of Singapore ; Central Provident Fund ; Workforce Singapore ; SkillsFuture Singapore ; National Parks Board of Singapore ; Urban Redevelopment Authority of Singapore ; Government Technology Agency ; Cyber Security Agency of Singapore ; Health Sciences Authority of Singapore ; Committee of Privileges of the Singapore Parliament ; Civil Aviation Authority of Singapore ; Ministry of Home Affairs of Singapore ; Ministry of Social and Family Development ; POFMA Office ; Registry of Societies of Singapore ; Enterprise Singapore  SGP GOV
Singapore Prison Service ; Singapore Civil Defence Force ; Police Coast Guard of Singapore ; Gurkha Contingent of Singapore ; Commercial Affairs Department  SGP COP
Singapore State Courts | State Courts of Singapore ; Family Justice Courts  SGP JUD
Aljunied-Hougang Town Council | AHTC | Aljunied-Hougang-Punggol East Town Council  SGP GOV
People Power Party of Singapore ; People's Alliance for Reform ; Singapore United Party ; Singapore Justice Party  SGP PTY OPP
Pink Dot | Pink Dot SG ; Aware Singapore | Association of Women for Action and Research ; Function 8 ; Community Action Network of Singapore ; Singapore Anti-Death Penalty Campaign ; We Believe in Second Chances ; Transient Workers Count Too | TWC2 ; Migrant Workers' Centre of Singapore ; SG Climate Rally ; Law Society of Singapore ; Consumers Association of Singapore ; Onepeople.sg ; Singapore Tripartite Alliance for Fair Employment | Tripartite Alliance for Fair and Progressive Employment Practices  SGP CVL
Singapore Medical Association  SGP MED
City Harvest Church ; National Council of Churches of Singapore ; Hindu Endowments Board  SGP REL
NTUC Income | Income Insurance ; NTUC FairPrice ; SMRT Corp | SMRT ; SBS Transit ; ComfortDelGro ; CapitaLand ; Wilmar International | Wilmar ; Olam ; Golden Agri-Resources ; Hin Leong Trading | Hin Leong ; Sea Group | Sea Limited ; Scoot airline ; Changi Airport Group ; Keppel Offshore & Marine | Keppel Offshore and Marine ; Singapore Business Federation ; Cordlife ; Tiger Airways  SGP BUS
SPH Media | SPH Media Trust ; Shin Min Daily News  SGP JRN
Rice Media ; The Independent Singapore ; Berita Mediacorp ; States Times Review ; New Naratif ; Tamil Murasu ; AsiaOne  SGP JRN
Asian Sentinel  HKG JRN
National University of Singapore ; Nanyang Technological University ; Singapore Management University ; Yale-NUS College  SGP EDU
# --- Hong Kong and Macau
Hong Kong Immigration Department ; Hong Kong Correctional Services Department ; Hong Kong Customs and Excise Department | Hong Kong Customs ; National Security Department of the Hong Kong Police ; Organised Crime and Triad Bureau ; Independent Police Complaints Council  HKG COP
Macau Judiciary Police ; Macau Public Security Police  CHN COP
Hong Kong Executive Council ; Hong Kong Education Bureau ; Securities and Futures Commission ; Equal Opportunities Commission of Hong Kong ; Hong Kong Airport Authority | Airport Authority Hong Kong ; Hong Kong Electoral Affairs Commission | Electoral Affairs Commission ; Hong Kong Hospital Authority ; Centre for Health Protection ; Candidate Eligibility Review Committee ; Committee for Safeguarding National Security ; Hong Kong Observatory ; Hong Kong Election Committee ; Hong Kong Leisure and Cultural Services Department ; Heung Yee Kuk ; Hong Kong Audit Commission ; Hong Kong Companies Registry ; Hong Kong Law Reform Commission ; Hong Kong Labour Department ; Hong Kong Transport Department ; Hong Kong Economic and Trade Office | Hong Kong Economic and Trade Offices  HKG GOV
Hong Kong Court of Appeal ; West Kowloon Magistrates' Court | West Kowloon Court | West Kowloon magistrates ; Hong Kong District Court ; Eastern Magistrates' Court  HKG JUD
Macau Court of Final Appeal  CHN JUD
Hong Kong Legislative Council ; Hong Kong district councils  HKG LEG
Macau Legislative Assembly  CHN LEG
New People's Party of Hong Kong ; Business and Professionals Alliance for Hong Kong ; Liberal Party of Hong Kong ; Roundtable of Hong Kong ; Hong Kong New Prospect  HKG PTY GOV
Association for Democracy and People's Livelihood ; Civic Passion ; Proletariat Political Institute ; Studentlocalism ; Land Justice League ; The Frontier of Hong Kong ; Neighbourhood and Worker's Service Centre ; Localism Power ; Hong Kong Resurgence Order ; Path of Democracy  HKG PTY OPP
612 Humanitarian Relief Fund ; Spark Alliance ; Stand with Hong Kong | Fight for Freedom Stand with Hong Kong ; Hong Kong Bar Association ; Law Society of Hong Kong ; Hong Kong Public Opinion Research Institute ; Progressive Lawyers Group ; Hong Kong Parliament in exile ; Hong Kong Human Rights Monitor ; China Human Rights Lawyers Concern Group ; Justice Centre Hong Kong ; Hong Kong Unison ; Society for Community Organisation ; Voice of Loving Hong Kong ; Caring Hong Kong Power ; Alliance for Peace and Democracy ; Save Lantau Alliance ; Hong Kong Marriage Equality  HKG CVL
Hospital Authority Employees Alliance  HKG LAB MED
Hong Kong General Union of Speech Therapists | General Union of Hong Kong Speech Therapists ; Hong Kong Cabin Crew Federation  HKG LAB
City University of Hong Kong ; Hong Kong Baptist University ; Hong Kong University of Science and Technology ; Lingnan University  HKG EDU
University of Macau  CHN EDU
HSBC Hong Kong ; Sun Hung Kai Properties ; New World Development ; Henderson Land ; Bank of East Asia ; Hang Seng Bank ; CLP Power ; HK Electric ; PCCW ; Cathay Dragon | Dragonair ; Hong Kong Airlines ; Hong Kong General Chamber of Commerce  HKG BUS
Galaxy Entertainment ; SJM Holdings  CHN BUS
Citizen News of Hong Kong ; Oriental Daily ; Initium Media | The Initium ; Hong Kong Economic Journal ; Hong Kong Economic Times ; i-Cable ; TVB ; The Collective of Hong Kong | The Collective HK ; InMedia of Hong Kong ; HK01 ; Sing Tao  HKG JRN
Catholic Diocese of Hong Kong | Hong Kong Catholic diocese  HKG REL
# --- China
Political and Legal Affairs Commission | Central Political and Legal Affairs Commission ; State Council Taiwan Affairs Office ; State Council Hong Kong and Macau Affairs Office ; National Financial Regulatory Administration ; National Radio and Television Administration ; National Immigration Administration of China ; National Bureau of Statistics of China ; National Energy Administration ; Xinjiang Uyghur Autonomous Region government | Xinjiang government ; Tibet Autonomous Region government ; China Earthquake Administration | China Earthquake Networks Center ; China Insurance Regulatory Commission ; Civil Aviation Administration of China ; General Administration of Customs of China ; National Medical Products Administration ; Ministry of Emergency Management of China ; China Meteorological Administration ; National Ethnic Affairs Commission ; Central Commission for Cyberspace Affairs | Central Cyberspace Affairs Commission  CHN GOV
Chengguan | chengguan ; Public Security Bureau of Beijing | Beijing Public Security Bureau ; Shanghai Public Security Bureau ; Xinjiang Public Security Bureau  CHN COP
China Maritime Militia | People's Armed Forces Maritime Militia  CHN PRM
China Disabled Persons' Federation ; Red Cross Society of China ; Chinese Federation of Literary and Art Circles  CHN GOV SOC
Beijing No. 1 Intermediate People's Court ; Beijing No. 2 Intermediate People's Court ; Shanghai No. 1 Intermediate People's Court ; Tianjin No. 2 Intermediate People's Court ; Jinan Intermediate People's Court ; Urumqi Intermediate People's Court ; Shenzhen Intermediate People's Court  CHN JUD
Beijing Zhongze Women's Legal Counseling Center ; Aizhixing ; Gongmeng | Open Constitution Initiative ; New Citizens Movement | New Citizens' Movement ; Feminist Five ; White Paper movement | White Paper protesters ; Transition Institute of Beijing ; Fengrui Law Firm | Beijing Fengrui Law Firm ; Yirenping  CHN CVL
ChinaAid | China Aid Association  USA CVL  id=china-aid
Shouwang Church ; Linfen Golden Lampstand Church | Golden Lampstand Church ; China Christian Council ; Buddhist Association of China ; Islamic Association of China ; Shaolin Temple  CHN REL
New Oriental ; Tencent Music ; Pinduoduo ; Meituan ; Kuaishou ; NetEase ; Trip.com ; Vanke | China Vanke ; Dalian Wanda | Wanda Group ; Kaisa Group ; Ping An Insurance ; Yangtze Memory | Yangtze Memory Technologies ; Cambricon ; SenseTime ; Megvii ; iFlytek ; Zhongrong ; Sinochem ; ChemChina ; Tianqi Lithium ; Ganfeng ; Great Wall Motor ; Geely ; SAIC Motor ; CanSino ; BGI Group | BGI Genomics ; Nuctech ; Dahua ; Bank of Communications ; State Power Investment Corp ; China Three Gorges | Three Gorges Corporation ; Sinohydro ; China Railway Construction ; Sany ; Wingtech  CHN BUS
China Life Insurance  CHN BUS  id=china-life
China Merchants Group | China Merchants Bank | China Merchants Port  CHN BUS  id=china-merchants
Southern Metropolis Daily ; Legal Daily ; China Youth Daily ; Jiefang Daily ; 21st Century Business Herald ; Yanhuang Chunqiu ; Shanghai Daily ; Shanghai Securities News ; Securities Times  CHN JRN
China Digital Times  USA JRN
Phoenix TV | Phoenix Television  HKG JRN
Fudan University ; Renmin University ; Beijing Foreign Studies University ; Wuhan University ; Sun Yat-sen University ; Nanjing University ; Zhejiang University ; Communication University of China ; Central Party School ; China Foreign Affairs University ; Beijing Normal University ; Tongji University ; Shanghai Jiao Tong University ; Harbin Institute of Technology  CHN EDU
# --- Taiwan
Ministry of National Defense of Taiwan | Taiwan's Ministry of National Defense ; Ministry of Foreign Affairs of Taiwan ; National Development Council of Taiwan ; National Communications Commission of Taiwan ; National Immigration Agency of Taiwan ; Fair Trade Commission of Taiwan ; Taiwan Transitional Justice Commission | Transitional Justice Commission of Taiwan ; Overseas Community Affairs Council ; Council of Indigenous Peoples ; Ill-gotten Party Assets Settlement Committee ; Central Epidemic Command Center ; Taipei City Government ; Council of Agriculture of Taiwan ; Atomic Energy Council of Taiwan ; Taiwan Transportation Safety Board ; Central Weather Administration | Central Weather Bureau ; Council of Labor Affairs of Taiwan ; Environmental Protection Administration of Taiwan ; Presidential Office of Taiwan | Taiwan's Presidential Office ; National Palace Museum ; Kaohsiung City Government ; New Taipei City Government ; Taichung City Government  TWN GOV
Ministry of Justice Investigation Bureau | MJIB | Investigation Bureau of Taiwan ; Criminal Investigation Bureau of Taiwan ; National Police Agency of Taiwan ; Coast Guard Administration of Taiwan  TWN COP
Taipei District Prosecutors' Office | Taipei District Prosecutors Office ; Taiwan High Court ; Taipei District Court ; Taiwan High Prosecutors' Office | Taiwan High Prosecutors Office ; Special Investigation Division of Taiwan ; Supreme Court of Taiwan ; Supreme Administrative Court of Taiwan  TWN JUD
Agency Against Corruption  TWN COP
New Party of Taiwan | Taiwan's New Party ; Green Party Taiwan | Taiwan Green Party ; Taiwan Obasang Political Equality Party ; Social Democratic Party of Taiwan ; Chinese Unification Promotion Party | China Unification Promotion Party ; Labor Party of Taiwan ; Formosa Alliance ; Free Taiwan Party  TWN PTY
pan-blue camp | pan-blue alliance | pan-blues  TWN PTY GOV ..2000-05-19  TWN PTY OPP 2000-05-20..2008-05-19  TWN PTY GOV 2008-05-20..2016-05-19  TWN PTY OPP 2016-05-20..
pan-green camp | pan-green alliance | pan-greens  TWN PTY OPP ..2000-05-19  TWN PTY GOV 2000-05-20..2008-05-19  TWN PTY OPP 2008-05-20..2016-05-19  TWN PTY GOV 2016-05-20..
Taiwan Association for Human Rights ; Economic Democracy Union ; Citizen Congress Watch ; Judicial Reform Foundation ; Taiwan Association for Truth and Reconciliation ; Doublethink Lab ; Taiwan FactCheck Center ; Citizens of the Earth Taiwan ; Awakening Foundation ; Taiwan Alliance to End the Death Penalty ; Taiwan Rural Front ; Taiwan Alliance to Promote Civil Partnership Rights ; Marriage Equality Coalition Taiwan ; Northern Taiwan Society ; Taiwan Republic Office ; Taiwan Citizen Front ; Red Shirts of Shih Ming-teh ; Island Nation Youth Front ; Black Island Nation Youth ; Citizen 1985 ; Serve the People Association ; Taiwan International Workers' Association ; Humanistic Education Foundation ; Taiwan Thinktank ; Taiwanese Public Opinion Foundation | Taiwan Public Opinion Foundation ; Chen Wen-chen Memorial Foundation ; 228 Memorial Foundation | Memorial Foundation of 228  TWN CVL
Wild Strawberry movement | Wild Strawberries movement  TWN CVL  id=wild-strawberries
Global Taiwan Institute  USA CVL
Taiwan Medical Association  TWN MED
Taiwan Labor Front ; Taoyuan Flight Attendants Union | Taoyuan Flight Attendants' Union ; Taiwan Federation of Trade Unions ; National Federation of Teachers Unions  TWN LAB
Presbyterian Church in Taiwan ; Tzu Chi Foundation | Buddhist Compassion Relief Tzu Chi Foundation ; Fo Guang Shan ; Jenn Lann Temple  TWN REL
Far Eastern Group ; Uni-President ; Pegatron ; Wistron ; Quanta Computer ; HTC Corp ; ASE Technology ; Chunghwa Telecom ; Taiwan High Speed Rail | Taiwan High Speed Rail Corp ; Yang Ming Marine ; CSBC Corp | CSBC Corporation ; Core Pacific Group ; Far Glory Group ; Gogoro ; Starlux Airlines ; Medigen Vaccine Biologics | Medigen ; Aerospace Industrial Development Corp | AIDC of Taiwan ; TransAsia Airways ; Chang Hwa Bank ; Taiwan Railways Administration  TWN BUS
Apple Daily of Taiwan ; Formosa TV ; Sanlih E-Television | SET News ; TVBS ; Mirror Media ; Storm Media ; Public Television Service of Taiwan ; Radio Taiwan International ; ETtoday ; Association of Taiwan Journalists ; The Reporter of Taiwan ; New Bloom magazine ; China Post of Taiwan ; Eastern Broadcasting  TWN JRN
Academia Sinica ; National Taiwan University ; National Chengchi University ; Tamkang University ; Institute for National Defense and Security Research ; National Tsing Hua University ; National Sun Yat-sen University  TWN EDU
Four Seas Gang ; Celestial Alliance | Tian Dao Meng ; Heavenly Way Alliance  TWN CRM
# --- South Korea
Ministry of Gender Equality and Family ; Board of Audit and Inspection of Korea ; Fair Trade Commission of Korea | Korea Fair Trade Commission ; Financial Supervisory Service ; National Human Rights Commission of Korea ; Korea Communications Commission ; Korea Communications Standards Commission ; Korea Meteorological Administration ; Military Manpower Administration ; National Tax Service of Korea ; Anti-Corruption and Civil Rights Commission ; Nuclear Safety and Security Commission ; Cultural Heritage Administration ; National Pension Service ; Statistics Korea ; Seoul Metropolitan Government ; Presidential Committee on National Policy Planning ; Ministry of Patriots and Veterans Affairs ; Korea Customs Service ; National Fire Agency of Korea ; Korea Forest Service ; Korea Institute for National Unification ; Korea Aerospace Administration  KOR GOV
Daejeon District Prosecutors' Office  KOR JUD
Seoul Southern District Prosecutors Office | Seoul Southern District Prosecutors' Office ; Seoul Western District Court ; Seoul Eastern District Court ; Suwon District Court ; Seoul Administrative Court ; Suwon District Prosecutors Office | Suwon District Prosecutors' Office ; Gwangju District Court ; Seoul Southern District Court ; Daegu District Court ; Busan District Court  KOR JUD
Seoul Metropolitan Police Agency ; National Office of Investigation  KOR COP
Legislation and Judiciary Committee of the National Assembly | National Assembly's Legislation and Judiciary Committee | Legislation and Judiciary Committee  KOR LEG
Korea Military Academy ; Defense Intelligence Command ; Ground Operations Command ; Republic of Korea Air Force ; Republic of Korea Navy ; Agency for Defense Development  KOR MIL
New Conservative Party of South Korea ; Liberty Unification Party ; Party for Democracy and Peace ; Basic Income Party ; New Future Party of South Korea ; Open Democratic Party ; Pro-Park Coalition | Pro-Park United ; Creative Korea Party ; Future Korea Party ; Democratic Alliance of Korea ; Liberty Forward Party ; New Progressive Party of South Korea ; Social Democratic Party of South Korea  KOR PTY
Korea Railway Workers' Union | Korean Railway Workers' Union ; Korean Public Service and Transport Workers' Union ; Cargo Truckers Solidarity ; Korean Health and Medical Workers' Union ; National Samsung Electronics Union ; Korean Government Employees' Union ; Korean Construction Workers Union ; Korean Women Workers Association ; Korea Federation of Teachers' Associations | Korean Federation of Teachers' Associations  KOR LAB
Korean Intern Resident Association ; Korean Nurses Association  KOR MED
Korean Red Cross | South Korean Red Cross  KOR CVL MED
Korean Bar Association ; Lawyers for a Democratic Society | Minbyun ; Citizens' Coalition for Economic Justice ; Military Human Rights Center ; Candlelight Action ; Korea Women's Hot Line ; Database Center for North Korean Human Rights ; Transitional Justice Working Group ; Solidarity Against Disability Discrimination ; Taegeukgi rallygoers | Taegeukgi Budae | Taegeukgi brigade ; Liberty Korea Mothers ; Korean Federation for Environmental Movements ; Korea Parents' Federation ; Korea Women's Associations United ; Center for Historical Truth and Justice ; Megalia ; Ilbe ; Sewol Families Council ; Asan Institute for Policy Studies ; Sejong Institute ; Realmeter  KOR CVL
North Korea Freedom Coalition  USA CVL
Catholic Bishops' Conference of Korea ; National Council of Churches in Korea ; Yoido Full Gospel Church ; Christian Council of Korea ; Manmin Central Church ; Segero Church  KOR REL
Samsung C&T ; Samsung Biologics ; LS Group ; Kumho Asiana ; Doosan Enerbility | Doosan Group ; CJ Group ; Shinsegae ; Woori Bank ; KB Financial ; Shinhan Bank ; KakaoTalk ; HYBE ; SM Entertainment ; KT Corp ; SK Telecom ; Jeju Air ; Korea National Oil Corporation ; Korea Land and Housing Corporation ; Korea Railroad | Korail | KORAIL ; Ssangyong Motor ; STX Group ; Korea Development Bank ; Halla Group ; GS Group ; Hwacheon Daeyu ; Ssangbangwool | Ssangbangwool Group ; HMM Co ; Hanjin Heavy Industries ; Hyundai Group ; Hyundai Engineering & Construction ; Korea Chamber of Commerce and Industry ; Korea Enterprises Federation ; LIG Nex1 ; Hyundai Rotem ; Hanwha Systems ; Poongsan ; Kookmin Bank ; Chonghaejin Marine ; Daewoo Shipbuilding | Daewoo Shipbuilding & Marine Engineering ; Upbit ; Bithumb ; Terraform Labs ; GM Korea  KOR BUS
Segye Ilbo ; Hankook Ilbo ; Maeil Business Newspaper ; Korea Economic Daily ; OhmyNews ; TV Chosun ; Channel A of South Korea ; Sisa Journal ; Newstapa ; Korea Broadcasting Journalists Association ; Journalists Association of Korea ; Aju News ; Pressian ; Media Today of Korea  KOR JRN
Seoul National University ; Korea University ; Kyungpook National University ; KAIST ; Sookmyung Women's University ; Hanyang University ; Dongduk Women's University  KOR EDU
# --- North Korea
North Korean Red Cross | North Korea Red Cross  PRK CVL MED
State Affairs Commission of North Korea  PRK GOV
Naenara  PRK JRN
Kim Il Sung University  PRK EDU
Mansudae Overseas Projects  PRK BUS
# --- Japan
Tokyo District Public Prosecutors Office | Tokyo District Public Prosecutor's Office ; Tokyo Public Prosecutors Office ; Tokyo High Court ; Tokyo District Court ; Osaka High Court ; Osaka District Court ; Naha District Court ; Fukuoka High Court ; Sapporo High Court ; Nagoya High Court ; Yokohama District Court ; Saitama District Court ; Hiroshima High Court ; Kyoto District Court ; Shizuoka District Court ; Osaka District Public Prosecutors Office ; Committee for the Inquest of Prosecution ; Intellectual Property High Court ; Supreme Public Prosecutors Office of Japan  JPN JUD
Japan Federation of Bar Associations  JPN CVL
Osaka Prefectural Police ; Hyogo Prefectural Police ; Kanagawa Prefectural Police ; Okinawa Prefectural Police ; Fukuoka Prefectural Police ; Nara Prefectural Police ; Chiba Prefectural Police ; Aichi Prefectural Police ; Saitama Prefectural Police ; Kyoto Prefectural Police ; Hokkaido Prefectural Police ; Tokyo Fire Department ; Japan Immigration Services Agency | Immigration Services Agency ; Tokyo Detention House ; National Public Safety Commission  JPN COP
Okinawa Prefectural Government ; Osaka Prefectural Government ; Hyogo Prefectural Government ; Fukushima Prefectural Government ; Cabinet Legislation Bureau ; Japan Fair Trade Commission ; Digital Agency of Japan ; Reconstruction Agency of Japan ; Japan Tourism Agency ; Consumer Affairs Agency of Japan ; Agency for Cultural Affairs ; Fire and Disaster Management Agency ; Japan Atomic Energy Agency ; National Personnel Authority ; Board of Audit of Japan ; Securities and Exchange Surveillance Commission ; Japan Pension Service ; Acquisition, Technology and Logistics Agency ; Cabinet Bureau of Personnel Affairs ; Agency for Natural Resources and Energy ; Japan Transport Safety Board ; Osaka Metropolitan Government ; Naha municipal government ; Nago municipal government ; Japan Patent Office ; Social Insurance Agency of Japan ; Defense Facilities Administration Agency ; Children and Families Agency ; Okinawa Defense Bureau ; Nuclear Damage Compensation Facilitation Corporation ; National Cybersecurity Office of Japan ; Fisheries Agency of Japan  JPN GOV
House of Councilors ; Okinawa Prefectural Assembly ; Tokyo Metropolitan Assembly | Tokyo assembly ; Hyogo Prefectural Assembly ; Judge Impeachment Court  JPN LEG
Genzei Nippon ; Sunrise Party of Japan ; New Party Daichi ; Liberal Party of Japan ; Japan Innovation Party of Osaka | Osaka Ishin no Kai | Osaka Ishin ; Path to Rebirth | Saisei no Michi ; New Conservative Party of Japan ; All Okinawa ; Party for Japanese Kokoro | Nippon Kokoro  JPN PTY
Tomorrow Party of Japan | Nippon Mirai no To ; People's Life First ; Team Mirai  JPN PTY OPP
Seiwa Policy Research Council | Seiwakai | Abe faction of the LDP ; Kochikai ; Heisei Kenkyukai ; Shikokai  JPN PTY GOV ..2009-09-15  JPN PTY OPP 2009-09-16..2012-12-25  JPN PTY GOV 2012-12-26..
Zenroren | National Confederation of Trade Unions of Japan ; Japan Teachers' Union | Japan Teachers Union ; UA Zensen ; Zentoitsu Workers Union ; JR East Labor Union ; Japan Federation of Medical Worker's Unions  JPN LAB
JA-Zenchu | JA Zenchu | Central Union of Agricultural Co-operatives ; JA Group | Japan Agricultural Cooperatives  JPN AGR
National Institute of Infectious Diseases of Japan ; Japan Medical Association ; Tokyo Medical University ; Japanese Red Cross Society | Japanese Red Cross  JPN MED
SEALDs ; Zaitokukai ; Gensuikyo ; Gensuikin ; Article 9 Association ; Japan Civil Liberties Union ; Flower Demo ; Marriage for All Japan ; Buraku Liberation League ; Mindan | Korean Residents Union in Japan ; Ainu Association of Hokkaido | Hokkaido Utari Association ; Zengakuren ; Zenkyoto ; National Network of Lawyers Against Spiritual Sales | National Network of Lawyers Against Spiritual Sales of the Unification Church ; Uyoku dantai ; Association of Families of Victims Kidnapped by North Korea | Association of the Families of Victims Kidnapped by North Korea ; Solidarity Network with Migrants Japan ; Okinawa Peace Movement Center ; Japan Innocence Project ; Nippon Foundation ; Sasakawa Peace Foundation  JPN CVL
Hikari no Wa ; Jinja Honcho | Association of Shinto Shrines ; Tenrikyo ; Shinshuren | Federation of New Religious Organizations of Japan ; Rissho Kosei-kai  JPN REL
Kodokai | Kodo-kai ; Kobe Yamaguchi-gumi ; Dojin-kai ; Tokuryu  JPN CRM
Kakumaru-ha | Japan Revolutionary Communist League Revolutionary Marxist faction ; Chukaku-ha | Middle Core Faction ; East Asia Anti-Japan Armed Front ; United Red Army of Japan  JPN REB
Smile-Up ; Dentsu ; Takata ; Kobe Steel ; Chubu Electric Power | Chubu Electric ; Kyushu Electric Power | Kyushu Electric ; Tohoku Electric Power | Tohoku Electric ; Shikoku Electric Power | Shikoku Electric ; Hokkaido Electric Power | Hokkaido Electric ; Japan Atomic Power | Japan Atomic Power Co ; Chugoku Electric Power | Chugoku Electric ; JR East | East Japan Railway ; JR Central | Central Japan Railway ; JR West | West Japan Railway ; JR Hokkaido ; Nippon Telegraph and Telephone ; NTT Docomo ; KDDI ; Rakuten ; Livedoor ; Fast Retailing | Uniqlo ; Seven & i Holdings | Seven & I Holdings ; Suzuki Motor ; Subaru Corp ; Mazda Motor ; Toyota Motor ; Daihatsu ; Panasonic ; Sharp Corp ; Hitachi ; NEC Corp ; Kadokawa ; Kobayashi Pharmaceutical ; Rapidus ; Japan Display ; MUFG | Mitsubishi UFJ | Mitsubishi UFJ Financial Group ; SMBC | Sumitomo Mitsui Banking ; Japan Association of Corporate Executives | Keizai Doyukai ; Japan Chamber of Commerce and Industry ; Nikkyoren ; Moritomo Gakuen ; Kake Gakuen | Kake Educational Institution ; Tokyo Stock Exchange ; Coincheck ; Mt. Gox | Mt Gox ; Bigmotor ; IHI Corp ; Japan Oil, Gas and Metals National Corp ; Suntory ; Asahi Group ; Yomiuri Group ; Osaka Expo association | Japan Association for the 2025 World Exposition ; Kyodo Senpaku  JPN BUS
Mizuho Bank | Mizuho Financial  JPN BUS  id=mizuho
Komatsu Ltd  JPN BUS  id=komatsu
Nikkan Gendai ; Shukan Bunshun | Bunshun ; Shukan Shincho ; Nishinippon Shimbun ; Hokkaido Shimbun ; Kahoku Shimpo ; Nippon TV | Nippon Television ; Toyo Keizai ; Foreign Correspondents' Club of Japan ; Akahata ; Chugoku Shimbun ; Weekly Post of Japan ; Fuji Television ; Fuji Media Holdings ; TV Tokyo ; Japan Newspaper Publishers and Editors Association ; Kyoto Shimbun  JPN JRN
University of Tokyo ; Kyoto University ; Waseda University ; Keio University ; Osaka University ; Hokkaido University ; Nihon University ; Science Council of Japan ; Tohoku University ; Kyushu University ; University of the Ryukyus ; Sophia University ; Nagoya University ; Meiji University ; National Defense Academy of Japan ; Riken | RIKEN  JPN EDU
Tokyo Organising Committee | Tokyo 2020 Organizing Committee ; Japanese Olympic Committee ; Japan Sumo Association ; Japan Sports Agency  JPN SOC
# --- Thailand
Immigration Bureau of Thailand | Thai Immigration Bureau ; Metropolitan Police Bureau of Thailand | Bangkok Metropolitan Police ; Technology Crime Suppression Division ; Narcotics Suppression Bureau ; Border Patrol Police of Thailand ; Office of the Narcotics Control Board ; Corrections Department of Thailand ; Cyber Crime Investigation Bureau | CCIB  THA COP
Bangkok Metropolitan Administration ; National Broadcasting and Telecommunications Commission ; Office of the National Economic and Social Development Council ; Centre for Covid-19 Situation Administration | CCSA ; Office of the Attorney-General of Thailand | Office of the Attorney General of Thailand ; State Enterprise Policy Office ; Department of Disease Control of Thailand ; National Council for Reform ; Centre for the Resolution of the Emergency Situation ; Centre for Maintaining Peace and Order ; Office of the Basic Education Commission ; Department of National Parks of Thailand ; State Audit Office of Thailand ; Royal Forest Department  THA GOV
First Army Region | 1st Army Region  THA MIL
Supreme Court's Criminal Division for Holders of Political Positions | Supreme Court's Criminal Division for Political Office-Holders ; Criminal Court of Thailand | Bangkok Criminal Court ; Central Administrative Court of Thailand ; Bangkok South Criminal Court ; Bangkok Military Court ; Criminal Court for Corruption and Misconduct Cases ; Courts of Justice of Thailand  THA JUD
Puea Chart ; Matubhum Party ; New Economics Party of Thailand ; Thai Local Power Party  THA PTY
Progressive Movement of Thailand ; Bad Student group ; Student and People Network for Thailand's Reform ; Network of Thai Citizens for Monarchy ; Rubbish Collection Organisation | Rubbish Collection Organization ; Dao Din ; We Want Elections group | We Want to Vote Movement | People Who Want to Vote ; Labour Protection Network ; Anti-Corruption Organisation of Thailand | Anti-Corruption Organization of Thailand ; Women's Peace Network of Deep South ; Lawyers Council of Thailand ; Nitirat ; Constitution Protection Association of Thailand  THA CVL
State Railway of Thailand ; True Corp ; Gulf Energy ; King Power ; Krungthai Bank ; Government Savings Bank of Thailand ; Federation of Thai Industries ; Thai Chamber of Commerce ; Mitr Phol ; Thai Bankers' Association ; Port Authority of Thailand  THA BUS
State Railway Workers Union of Thailand  THA LAB
Thai Union Group | Thai Union Frozen  THA BUS  id=thai-union
Manager Online ; Thai Enquirer ; The Standard of Thailand ; Daily News of Thailand ; ASTV ; Nation Multimedia ; Spring News ; Naew Na ; Thai Journalists Association ; Same Sky Books  THA JRN
Chulalongkorn University ; Chiang Mai University ; Kasetsart University ; Mahidol University ; National Institute of Development Administration ; Ramkhamhaeng University ; Prince of Songkla University  THA EDU
Ruam Palang Paendin | United Power of the Land | Ruam Palang Phaendin ; Red-shirt Rak Udon | Khon Rak Udon  THA OPP
# --- Myanmar
General Administration Department of Myanmar ; Ministry of Home Affairs of Myanmar ; Myanmar Investment Commission ; Yangon City Development Committee ; Mandalay City Development Committee ; Union Peacemaking Working Committee  MMR GOV
Special Branch of Myanmar  MMR COP
Office of the Chief of Military Security Affairs  MMR MIL
Karen National Army ; Shwe Kokko militia ; Pa-O National Organisation militia ; Kokang Border Guard Force  MMR PRM
Wa National Organisation ; Mon Liberation Army ; Anti-Fascist Internationalist Front  MMR REB
People's Pioneer Party ; Chin National League for Democracy ; National League for Democracy (Liberated Area) ; Democracy and Human Rights Party of Myanmar ; Kayah State Democratic Party ; Tai-Leng Nationalities Development Party  MMR PTY
Progressive Voice of Myanmar ; General Strike Committee of Myanmar | General Strike Committee of Nationalities ; Kachin Women's Association Thailand ; Network for Human Rights Documentation Burma ; Myanmar Witness ; Fortify Rights Myanmar ; Chin Human Rights Organization ; Blue Shirts for Myanmar ; Bayda Institute ; Mon Human Rights Foundation ; Karen Peace Support Network ; Ethnic Nationalities Council ; Yangon People's Strike ; Land in Our Hands  MMR CVL
Buddha Dhamma Parahita Foundation ; Young Men's Buddhist Association of Myanmar ; Islamic Religious Affairs Council of Myanmar  MMR REL
Myanmar Oil and Gas Enterprise ; Max Myanmar ; Myanma Posts and Telecommunications ; ATOM Myanmar ; International Gateways Group of Companies ; Myanmar Brewery ; Myanmar National Airlines ; Shwe Byain Phyu  MMR BUS
Yoma Bank | Yoma Strategic  MMR BUS  id=yoma
Kantarawaddy Times ; Development Media Group ; MRTV ; 7Day News ; Myanmar Journalists Association ; Tachileik News Agency ; Chindwin News Agency ; Delta News Agency  MMR JRN
Mandalay University ; Defence Services Academy of Myanmar ; Yangon Technological University | Rangoon Institute of Technology  MMR EDU
# --- Cambodia
General Department of Immigration of Cambodia ; Phnom Penh Municipal Hall | Phnom Penh City Hall ; Cambodian Human Rights Committee  KHM GOV
Brigade 70 of Cambodia  KHM MIL
Hun Sen's Bodyguard Unit  KHM MIL  id=prime-minister-s-bodyguard-unit
Phnom Penh Municipal Police  KHM COP
Phnom Penh Court of Appeal ; Battambang Provincial Court ; Siem Reap Provincial Court ; Bar Association of the Kingdom of Cambodia  KHM JUD
Khmer National Unity Party ; Cambodian Nationality Party ; Cambodia Reform Party ; Khmer Power Party ; Youth League for Democracy | Cambodian Youth Party  KHM PTY OPP
Nicfec | NICFEC ; Khmer Thavrak ; Central Cambodia labour group | Center for Alliance of Labor and Human Rights ; Coalition of Cambodian Farmer Community ; Boeung Kak community | Boeung Kak Lake community ; Sahmakum Teang Tnaut ; Cambodian Human Rights and Development Association ; Cambodian Independent Media Center ; Prey Lang Community Network  KHM CVL
Cambodian Confederation of Unions ; Labor Rights Supported Union ; Arbitration Council of Cambodia ; Cambodian Alliance of Trade Unions  KHM LAB
Pheapimex ; Canadia Bank ; Try Pheap Group ; Sokimex ; Cellcard ; Overseas Cambodian Investment Corporation  KHM BUS
Southeast Asia Globe ; Cambodian Center for Independent Media ; Kampuchea Thmey ; Rasmei Kampuchea ; Bayon TV ; Kiripost ; Moneaksekar Khmer  KHM JRN
Royal University of Phnom Penh ; Royal Academy of Cambodia  KHM EDU
# --- Vietnam
State Securities Commission of Vietnam ; Vietnam National Assembly Standing Committee | National Assembly Standing Committee of Vietnam ; Central Steering Committee for Anti-Corruption | Central Steering Committee on Anti-Corruption ; Central Inspection Commission | Central Inspection Committee ; Ho Chi Minh City People's Committee | Ho Chi Minh City's People's Committee ; Hanoi People's Committee | Hanoi's People's Committee ; Politburo of Vietnam ; Ministry of Public Security of Vietnam | Vietnam's Ministry of Public Security ; General Department of Vietnam Customs ; Government Committee for Religious Affairs of Vietnam ; Da Nang People's Committee ; Ho Chi Minh Communist Youth Union ; Vietnam Electoral Council | National Election Council of Vietnam ; Government Office of Vietnam ; Vietnam National Space Center ; Ministry of Agriculture and Rural Development of Vietnam ; Force 47 of Vietnam | Force 47  VNM GOV
Liberal Publishing House | Liberal Publishing House of Vietnam ; Legal Initiatives for Vietnam ; The 88 Project ; Green Trees of Vietnam ; No-U Football Club | No-U FC ; Vietnamese Women for Human Rights ; Club of Free Journalists of Vietnam | Free Journalists Club ; Vietnam Blogger Network | Network of Vietnamese Bloggers ; High Command of Independent Workers of Vietnam | Independent Workers' Movement of Vietnam ; Vietnam Independent Union  VNM CVL OPP
Boat People SOS ; Vietnamese Overseas Initiative for Conscience Empowerment  USA CVL
Vietnam Bar Federation  VNM CVL
Supreme People's Procuracy of Vietnam ; Ho Chi Minh City High People's Court ; Hanoi High People's Court ; Da Nang High People's Court  VNM JUD
Hoa Phat ; Bamboo Airways ; FLC Group ; Tan Hoang Minh ; Novaland ; Viet A Technology | Viet A ; Agribank of Vietnam ; PetroVietnam Construction | PetroVietnam Construction Joint Stock Corporation ; Vinafood ; BIDV ; OceanBank ; AIC Group ; Xuyen Viet Oil ; Phuc Son Group ; VinaCapital ; Vinaphone ; MobiFone ; Trung Nam Group  VNM BUS
Masan Group  VNM BUS  id=masan
Zing News ; VTC News ; Phap Luat | Phap Luat newspaper ; Cong An Nhan Dan ; Luat Khoa magazine | Luat Khoa ; Dan Tri ; Vietnam Investment Review ; VietnamPlus ; Lao Dong newspaper ; Tien Phong  VNM JRN
# --- Caribbean
Major Organised Crime and Anti-Corruption Agency ; Counter-Terrorism and Organised Crime Investigation Branch | C-TOC ; Island Special Constabulary Force  JAM COP
Integrity Commission of Jamaica | Jamaica's Integrity Commission ; Electoral Commission of Jamaica | Electoral Office of Jamaica ; Bank of Jamaica ; Planning Institute of Jamaica ; National Water Commission of Jamaica ; Office of Disaster Preparedness and Emergency Management | ODPEM ; Office of the Public Defender of Jamaica ; Urban Development Corporation of Jamaica ; Statistical Institute of Jamaica ; Broadcasting Commission of Jamaica ; National Environment and Planning Agency ; Kingston and St Andrew Municipal Corporation  JAM GOV
Generation 2000 | G2K  JAM PTY OPP ..2007-09  JAM PTY GOV 2007-10..2012-01-04  JAM PTY OPP 2012-01-05..2016-03-02  JAM PTY GOV 2016-03-03..
PNP Youth Organisation | PNPYO  JAM PTY GOV ..2007-09  JAM PTY OPP 2007-10..2012-01-04  JAM PTY GOV 2012-01-05..2016-03-02  JAM PTY OPP 2016-03-03..
Jamaica Teachers' Association | Jamaica Teachers Association ; Bustamante Industrial Trade Union ; Jamaica Confederation of Trade Unions ; National Workers Union of Jamaica ; Jamaica Police Federation ; Jamaica Civil Service Association ; Nurses Association of Jamaica  JAM LAB
Jamaicans for Justice ; National Integrity Action ; Jamaica Environment Trust ; Jamaican Bar Association ; J-FLAG ; Citizens Action for Free and Fair Elections ; Families Against State Terrorism ; Stand Up for Jamaica  JAM CVL
Jamaica Council of Churches  JAM REL
Private Sector Organisation of Jamaica ; Jamaica Chamber of Commerce ; Petrojam ; Jamaica Manufacturers and Exporters Association ; GraceKennedy ; Air Jamaica ; Clarendon Alumina Production ; Stocks and Securities Limited ; Digicel ; Windalco ; Noranda Jamaica  JAM BUS
Jamaica Public Service Company  JAM BUS  id=jamaica-public-service
RJRGLEANER | RJR News ; Jamaica Information Service ; Nationwide News Network ; Television Jamaica ; Irie FM ; Press Association of Jamaica  JAM JRN
University of the West Indies ; University of Technology of Jamaica | University of Technology, Jamaica  JAM EDU
Stone Crusher gang  JAM CRM
Special Branch of Trinidad and Tobago ; Anti-Corruption Investigations Bureau of Trinidad  TTO COP
Police Service Commission of Trinidad and Tobago  TTO GOV
Trinidad and Tobago Regiment ; Trinidad and Tobago Coast Guard  TTO MIL
Elections and Boundaries Commission of Trinidad and Tobago ; Integrity Commission of Trinidad and Tobago ; Central Bank of Trinidad and Tobago ; Equal Opportunity Commission of Trinidad and Tobago ; Judicial and Legal Service Commission of Trinidad and Tobago  TTO GOV
Strategic Services Agency  TTO SPY
Congress of the People of Trinidad ; Movement for Social Justice ; Progressive Democratic Patriots ; National Alliance for Reconstruction ; National Transformation Alliance  TTO PTY
People's Partnership of Trinidad | People's Partnership  TTO PTY GOV 2010-05-26..2015-09-08  TTO PTY OPP 2015-09-09..
Oilfields Workers' Trade Union | Oilfield Workers' Trade Union ; Trinidad and Tobago Unified Teachers Association | Trinidad and Tobago Unified Teachers' Association ; Public Services Association of Trinidad ; Joint Trade Union Movement ; National Trade Union Centre of Trinidad and Tobago  TTO LAB
Caribbean Airlines ; CL Financial ; Telecommunications Services of Trinidad and Tobago ; BWIA  TTO BUS
Media Association of Trinidad and Tobago ; Loop News  TTO JRN
Law Association of Trinidad and Tobago ; Sanatan Dharma Maha Sabha ; Fixin' T&T  TTO CVL
Solutions Barbados ; United Progressive Party of Barbados ; Friends of Democracy of Barbados  BRB PTY
Royal Barbados Police Force | Barbados Police Service  BRB COP
Barbados Defence Force  BRB MIL
Regional Security System | Regional Security System of Barbados  IGO MIL
Barbados Workers' Union | Barbados Workers Union ; National Union of Public Workers ; Barbados Union of Teachers ; Barbados Secondary Teachers' Union  BRB LAB
Barbados Advocate ; Caribbean Broadcasting Corporation  BRB JRN
Sagicor ; Barbados Light and Power ; Barbados Water Authority  BRB BUS
LIAT  ATG BUS
Democratic National Alliance of the Bahamas ; Coalition of Independents of the Bahamas  BHS PTY
Bahamas Power and Light | Bahamas Electricity Corporation ; Bahamasair ; Grand Bahama Port Authority ; Bahamas Telecommunications Company ; Baha Mar  BHS BUS
Central Bank of the Bahamas  BHS GOV
Tribune of Nassau | Tribune242 ; Eyewitness News Bahamas | Our News Bahamas  BHS JRN
Guyana Revenue Authority  GUY GOV
Special Organised Crime Unit of Guyana ; Customs Anti-Narcotics Unit of Guyana  GUY COP
The United Force of Guyana ; Justice For All Party of Guyana  GUY PTY
Working People's Alliance  GUY PTY OPP ..2015-05-15  GUY PTY GOV 2015-05-16..2020-08-01  GUY PTY OPP 2020-08-02..
A New and United Guyana ; Forward Guyana Movement ; Liberty and Justice Party  GUY PTY OPP
Guyana Teachers' Union | Guyana Teachers Union ; Guyana Trades Union Congress | Guyana Trade Union Congress ; Guyana Public Service Union ; Guyana Agricultural and General Workers' Union | Guyana Agricultural Workers Union  GUY LAB
Guyana Sugar Corporation | GuySuCo ; Guyana Power and Light ; ExxonMobil Guyana | Esso Guyana ; Demerara Distillers  GUY BUS
Demerara Waves ; News Room Guyana ; Guyana Press Association ; National Communications Network of Guyana  GUY JRN
Private Sector Commission of Guyana ; Amerindian Peoples Association ; Ethnic Relations Commission of Guyana ; Transparency Institute Guyana ; National Toshaos Council ; Guyana Bar Association  GUY CVL
De Ware Tijd ; Starnieuws  SUR JRN
Surinamese Business Association  SUR BUS
Vision Inspired by the People  BLZ PTY
Belize Coast Guard  BLZ MIL
Belize Police Department ; Gang Suppression Unit of Belize  BLZ COP
Belize National Teachers Union | Belize National Teachers' Union ; Public Service Union of Belize  BLZ LAB
Amandala ; Belize Times ; Belize Telemedia ; Channel 5 Belize ; Breaking Belize News  BLZ JRN
Royal Saint Lucia Police Force | Royal St. Lucia Police Force  LCA COP
Barbuda People's Movement  ATG PTY
Antigua and Barbuda Workers' Union  ATG LAB
Royal Police Force of Antigua and Barbuda  ATG COP
Antigua Observer ; Antigua News Room ; Antigua Newsroom  ATG JRN
Stanford International Bank  ATG BUS
Grenada United Labour Party  GRD PTY
Royal Grenada Police Force  GRD COP
Searchlight newspaper ; iWitness News  VCT JRN
Dominica News Online  DMA JRN
People's Labour Party of St Kitts  KNA PTY
Team Unity of St Kitts  KNA PTY GOV 2015-02-18..2022-08-05  KNA PTY OPP 2022-08-06..
CARICOM Secretariat | Caricom Secretariat ; Caribbean Public Health Agency ; CARIFORUM | Cariforum ; Eminent Persons Group of Caricom ; CARICOM Reparations Commission ; Caribbean Examinations Council ; Caribbean Congress of Labour ; Caribbean Tourism Organization  IGO
Office of National Identification of Haiti ; National Ambulance Centre of Haiti ; Directorate of Civil Protection of Haiti  HTI GOV
Inite ; Lespwa coalition ; EDE party of Haiti ; Democratic and Popular Sector of Haiti  HTI PTY
Chien Méchant gang  HTI CRM
Gazette Haiti ; Haiti Libre | HaitiLibre ; Rezo Nodwes ; Magik9  HTI JRN
Ensemble Contre la Corruption  HTI CVL
Alianza País of Dominican Republic  DOM PTY
El Caribe of Santo Domingo ; Dominican Today ; Noticias SIN  DOM JRN
Reconoci.do ; Movement of Dominico-Haitian Women  DOM CVL
Green March movement of the Dominican Republic  DOM CVL  id=marea-verde
National Drug Control Directorate of the Dominican Republic ; Directorate General of Migration of the Dominican Republic  DOM COP
# --- Brazil, Argentina, Mexico and others
Attorney General's Office of Brazil | Office of the Attorney General of Brazil ; Regional Federal Court of the 4th Region | TRF-4 ; Federal Public Prosecutor's Office of Brazil | Federal Public Ministry of Brazil | Federal Prosecution Service of Brazil ; Federal Audit Court of Brazil | Federal Court of Accounts | Federal Audit Court ; Superior Military Court of Brazil ; São Paulo Court of Justice ; Labor Prosecutor's Office of Brazil ; National Council of Justice of Brazil  BRA JUD
Order of Attorneys of Brazil | Brazilian Bar Association | Order of Lawyers of Brazil  BRA CVL
Palmares Foundation ; National Telecommunications Agency of Brazil | Anatel ; ANAC of Brazil ; Civil House of Brazil ; Comptroller General's Office of Brazil | Office of the Comptroller General of Brazil ; National Mining Agency of Brazil ; National Petroleum Agency of Brazil ; Embrapa  BRA GOV
Civil Police of Rio de Janeiro | Rio de Janeiro Civil Police ; ROTA of São Paulo ; Bahia Military Police ; Pacifying Police Units | UPP police  BRA COP
Social Christian Party of Brazil ; Missão party  BRA PTY
Indigenous Missionary Council ; Igarapé Institute ; Fogo Cruzado ; Conectas ; Ele Não movement ; MapBiomas ; Marielle Franco Institute ; Agência Lupa  BRA CVL
Metalworkers' Union of ABC  BRA LAB
Assembly of God Victory in Christ | Assembleia de Deus Vitória em Cristo ; Evangelical bloc of Brazil | Frente Parlamentar Evangélica  BRA REL
Banco Master ; Bradesco ; Sabesp ; Gol Linhas Aéreas ; Varig ; Azul airline ; Banco BTG ; Lojas Americanas ; Raízen ; Correios ; National Confederation of Agriculture of Brazil ; Febraban  BRA BUS AGR
IstoÉ | Istoe ; UOL news ; Quaest ; Rio Times ; G1 news ; Poder360 ; Abraji  BRA JRN
University of São Paulo | University of Sao Paulo ; Federal University of Rio de Janeiro ; Fundação Getulio Vargas | Getulio Vargas Foundation ; University of Brasilia | University of Brasília  BRA EDU
Liga da Justiça militia | League of Justice militia ; Comando Classe A  BRA CRM
Buenos Aires City government | City Hall of Buenos Aires ; Federal Penitentiary Service of Argentina ; ANMAT ; SENASA of Argentina ; INADI ; PAMI of Argentina ; National Disability Agency | ANDIS ; National Securities Commission of Argentina  ARG GOV
Federal Criminal Cassation Court | Federal Court of Criminal Cassation | Court of Cassation of Argentina ; Federal Oral Court of Buenos Aires ; National Prosecutor's Office of Argentina  ARG JUD
University of Buenos Aires ; Universidad Torcuato Di Tella ; National University of La Plata ; National University of Córdoba  ARG EDU
Perfil ; La Izquierda Diario ; El Cronista ; La Voz del Interior ; Radio Mitre ; TV Pública of Argentina ; Foro de Periodismo Argentino | FOPEA ; Indymedia Argentina ; Tiempo Argentino ; Poliarquía ; Letra P  ARG JRN
Corriente Clasista y Combativa ; La Poderosa ; Excluded Workers Movement | Movimiento de Trabajadores Excluidos ; Revolución Federal | Federal Revolution group ; Amnesty International Argentina ; Poder Ciudadano ; CORREPI  ARG CVL
Frente Patria Grande ; Libres del Sur  ARG PTY
Argentine Business Association ; Argentine Chamber of Construction  ARG BUS
Santa Fe provincial police  ARG COP
Mexico City government ; Secretariat of Foreign Relations of Mexico | Secretariat of Foreign Affairs of Mexico ; Secretariat of Economy of Mexico ; Secretariat of the Interior of Mexico | Segob ; Tax Administration Service of Mexico ; IMSS | Mexican Social Security Institute ; National Water Commission of Mexico | Conagua ; INEGI | Inegi ; CONEVAL | Coneval ; INAI ; FONATUR ; SENASICA | Senasica ; CENAPRED ; Commission for Access to Truth for Ayotzinapa ; Superior Auditor of the Federation | Federal Audit Office of Mexico ; Secretariat of Infrastructure of Mexico ; Secretariat of Energy of Mexico ; Federal Economic Competition Commission | Cofece ; Federal Telecommunications Institute ; Segalmex ; National Search Commission ; Mexican Commission for Refugee Assistance | COMAR  MEX GOV
National Autonomous University of Mexico ; Instituto Politécnico Nacional | National Polytechnic Institute of Mexico ; Colegio de México ; Ayotzinapa Rural Teachers' College | Raúl Isidro Burgos Rural Normal School ; University of Guadalajara  MEX EDU
Mexico News Daily ; Zeta weekly of Tijuana | Semanario Zeta ; Proceso magazine ; Milenio newspaper ; Grupo Imagen ; El Financiero ; Latinus ; SinEmbargo ; Reporte Índigo ; El Heraldo de México  MEX JRN
Federal Judicial Council of Mexico | Judicial Disciplinary Tribunal of Mexico ; Mexico City Attorney General's Office | Mexico City Prosecutor's Office ; Jalisco Prosecutor's Office | Jalisco state prosecutors ; Guerrero Prosecutor's Office ; Sinaloa Attorney General's Office ; Chihuahua Attorney General's Office ; Veracruz Prosecutor's Office  MEX JUD
Guerreros Buscadores de Jalisco ; Colectivo Solecito ; Marea Rosa | Pink Tide of Mexico ; Frente Cívico Nacional ; Causa en Común ; Reinserta ; Generation Z Mexico movement ; Impunidad Cero ; Fundación para la Justicia  MEX CVL
# --- Europe
Federal Employment Agency of Germany ; Federal Audit Office of Germany ; Conference of Interior Ministers of Germany ; Standing Commission on Vaccination | STIKO ; Federal Institute for Drugs and Medical Devices ; THW disaster relief | Federal Agency for Technical Relief ; German Ethics Council ; Federal Commissioner for Data Protection ; Federal Environment Agency of Germany  DEU GOV
Fridays for Future Germany ; ADAC ; Central Council of German Sinti and Roma ; Gesellschaft für Freiheitsrechte ; Frag den Staat ; Desiderius Erasmus Foundation  DEU CVL
The III. Path | Third Path party ; Free Saxons | Freie Sachsen ; Pro Köln ; Bündnis Deutschland ; Team Todenhöfer  DEU PTY
Generation Germany | Generation Deutschland  DEU PTY OPP
Die Heimat  DEU PTY OPP  id=the-homeland-party
Reuss group ; Revolution Chemnitz ; Combat 18 Germany ; Knockout 51 ; Oldschool Society  DEU REB
German Police Union | GdP police union | German Police Trade Union ; German Teachers' Association  DEU LAB
BDA employers ; Tönnies | Toennies ; Galeria Karstadt Kaufhof ; Bayer ; Helsing ; Vonovia  DEU BUS
RBB broadcaster ; t-online ; Infratest Dimap | infratest dimap ; INSA institute ; Compact magazine ; Berliner Morgenpost ; Rheinische Post ; WirtschaftsWoche ; Funke Media ; Augsburger Allgemeine  DEU JRN
Technical University of Berlin ; Leipzig University ; Heidelberg University ; Technical University of Munich ; Kiel Institute  DEU EDU
BRAV-M ; Central Office for the Fight against Corruption  FRA COP
L214 ; Extinction Rebellion France ; Bloquons tout ; Sleeping Giants France ; NousToutes ; Osez le Féminisme ; Némésis collective | Collectif Némésis ; Sherpa association ; Anticor ; Jeune Garde ; Urgence Palestine  FRA CVL
CFDT ; Solidaires ; UNSA ; Alliance police union | Alliance Police Nationale ; SNCTA ; Union Syndicale Lycéenne  FRA LAB
UNEF student union | Unef student union | National Union of Students of France  FRA LAB EDU  id=unef
Jeunes Agriculteurs  FRA AGR
Lactalis ; ArianeGroup ; Eiffage ; Castel group ; Servier  FRA BUS
Valeurs actuelles ; La Voix du Nord ; La Dépêche du Midi ; Ifop ; Elabe ; Ipsos France ; Nice-Matin ; Corse-Matin ; C8 channel ; Streetpress  FRA JRN
Paris Nanterre University  FRA EDU
# --- Eastern Europe and the former Soviet Union
Asset Recovery and Management Agency ; High Qualification Commission of Judges ; Kyiv District Administrative Court ; Territorial Recruitment Centers | Territorial Recruitment Center | Territorial recruitment centers ; Kyiv City State Administration ; State Service of Special Communications ; CERT-UA | Computer Emergency Response Team of Ukraine ; National Energy and Utilities Regulatory Commission of Ukraine ; Defense Procurement Agency ; Verkhovna Rada Commissioner for Human Rights ; Accounting Chamber of Ukraine  UKR GOV
Media Initiative for Human Rights ; Zmina | ZMINA human rights center ; OPORA | Opora ; Institute of Mass Information ; Euromaidan SOS ; Crimean Tatar Resource Center ; Crimea SOS | CrimeaSOS ; KharkivPride | KyivPride  UKR CVL
Schemes investigative unit ; 1+1 TV channel ; Inter TV channel ; ZIK channel ; Strana.ua ; Channel 5 of Ukraine ; Ukraine 24 ; Obozrevatel ; LB.ua ; Channel 24 of Ukraine  UKR JRN
ArcelorMittal Kryvyi Rih ; SCM group ; Ostchem ; Monobank  UKR BUS
Kyiv School of Economics ; Kyiv-Mohyla Academy | National University of Kyiv-Mohyla Academy ; Kyiv National University  UKR EDU
The Insider of Russia ; Vyorstka ; Bumaga ; 7x7 news ; Baza Telegram channel ; Mash Telegram channel ; Shot Telegram channel ; Readovka ; Astra Telegram channel ; Holod ; Cherta media ; DOXA | Doxa student magazine ; Znak.com ; Tayga.info ; Sibir.Realii | Siberia.Realities ; Idel.Realities ; Ura.ru | URA.ru ; RBC news website ; Republic.ru ; Vot Tak ; Kavkaz.Realii ; Sota news  RUS JRN
Memorial human rights center | Memorial Human Rights Center ; Committee Against Torture of Russia ; Team 29 | Komanda 29 ; Pervy Otdel ; Soldiers' Mothers of St. Petersburg ; Perm-36 ; SK SOS | NC SOS Crisis Group | North Caucasus SOS ; Free Buryatia Foundation ; Civic Assistance Committee ; Nasiliyu.net ; Free Russia Foundation ; Public Verdict ; Public Monitoring Commission | Public Monitoring Commissions ; Russian Socio-Ecological Union ; Conflict Intelligence Team ; Dossier Center | Dossier Centre ; Free Nations of Post-Russia Forum ; Bashqort movement | Bashkort organization  RUS CVL
Roseltorg ; Russian Copper Company ; Uralchem ; Polyus ; EuroChem  RUS BUS
European University at St. Petersburg ; St. Petersburg State University ; RANEPA ; Shaninka | Moscow School of Social and Economic Sciences  RUS EDU
Lefortovo District Court | Lefortovo Court ; Second Western District Military Court ; Southern District Military Court ; Tverskoy District Court | Tverskoi District Court ; Khamovnichesky Court | Khamovniki District Court ; Zamoskvoretsky Court ; Presnensky Court ; Dorogomilovsky Court ; St. Petersburg City Court ; Simonovsky Court ; 1st Western District Military Court ; Rostov-on-Don military court ; Sverdlovsk Regional Court  RUS JUD
Africa Corps of Russia | Russian Africa Corps ; BARS units  RUS PRM
Civic Initiative of Russia  RUS PTY
# --- Middle East
Haifa District Court ; Jerusalem District Court ; Tel Aviv District Court ; Beersheba District Court ; Tel Aviv Magistrate's Court | Tel Aviv Magistrates Court ; Jerusalem Magistrate's Court | Jerusalem Magistrates Court ; Lod District Court | Central District Court of Lod ; Rishon Lezion Magistrate's Court | Rishon LeZion Magistrate's Court ; Judicial Selection Committee of Israel ; Supreme Rabbinical Court ; Ofer Military Court ; National Labor Court of Israel ; Department of Internal Police Investigations | Police Internal Investigations Department  ISR JUD
Knesset Foreign Affairs and Defense Committee ; Knesset Constitution, Law and Justice Committee ; Knesset Finance Committee ; Knesset House Committee ; Knesset National Security Committee  ISR LEG
Israel Tax Authority ; Population and Immigration Authority | Population, Immigration and Border Authority ; State Comptroller of Israel ; National Security Council of Israel ; Tel Aviv Municipality ; Jerusalem Municipality ; National Cyber Directorate | Israel National Cyber Directorate ; Civil Service Commission of Israel ; Innovation Authority of Israel ; Samaria Regional Council ; Binyamin Regional Council ; Settlement Division ; National Insurance Institute ; Council for Higher Education of Israel ; Hostages and Missing Families Directorate ; Gush Etzion Regional Council ; Aliyah and Integration Ministry ; Israel Securities Authority  ISR GOV
Tikva Forum ; Gvura Forum | Heroism Forum ; October Council ; Ir David Foundation ; Nachala | Nachala settler movement ; Standing Together ; Women Wage Peace ; Zulat ; Mothers at the Front | Mothers on the Front ; Parents Against Child Detention ; Israel Women's Network ; Israel Religious Action Center ; Tag Meir ; Shurat HaDin ; Israel Law Center ; Hashomer Hachadash ; Bonot Alternativa ; Women of the Wall ; Abraham Initiatives ; Negev Coexistence Forum ; Israeli Immigration Policy Center ; My Israel movement ; Israel Bar Association  ISR CVL
Jerusalem Faction ; Eda Haredit | Edah HaCharedit  ISR REL
Teachers Association of Israel | Israel Teachers Union ; Secondary School Teachers Association | Secondary School Teachers' Organization  ISR LAB
Israel Medical Association ; Mirsham medical residents  ISR LAB MED
Council of Torah Sages | Moetzes Gedolei HaTorah ; Shas Council of Torah Sages ; Gur Hasidim | Gur Hasidic sect  ISR REL
Bezeq ; Teva Pharmaceutical ; Israel Chemicals ; Tnuva ; Paragon Solutions ; Israel Railways ; Israel Airports Authority ; Manufacturers Association of Israel ; Dan bus company  ISR BUS
Makor Rishon ; TheMarker ; Army Radio of Israel | Galei Tzahal ; Kikar HaShabbat ; Kan Reshet Bet ; Shomrim news ; Union of Journalists in Israel  ISR JRN
Government Press Office of Israel  ISR GOV
Ben-Gurion University of the Negev ; Bar-Ilan University ; Reichman University ; University of Haifa ; Open University of Israel  ISR EDU
Hadassah Medical Center ; Sheba Medical Center ; Ichilov Hospital ; Soroka Medical Center ; Rambam Medical Center ; Shaare Zedek Medical Center  ISR MED
Abergil crime family ; Hariri crime family ; Abu Latif gang | Abu Latif crime organization ; Bakri crime family  ISR CRM
Demirören Media ; T24 news ; Duvar ; NTV of Turkey ; Ekol TV ; Sözcü TV | Sozcu TV ; Taraf ; LeMan | Leman magazine ; Penguen ; KONDA | Konda ; MetroPOLL | Metropoll ; Turkish Union of Journalists | Journalists' Union of Turkey ; Turkish Journalists' Association ; Artı Gerçek ; Gazete Karınca ; Serbestiyet  TUR JRN
Istanbul Metropolitan Municipality ; Ankara Metropolitan Municipality ; TOKİ | TOKI ; TÜBİTAK | TUBITAK ; Presidency of Migration Management ; Human Rights and Equality Institution of Turkey ; Istanbul Governor's Office ; Personal Data Protection Authority of Turkey ; Press Advertisement Institute  TUR GOV
Istanbul Chief Public Prosecutor's Office | Istanbul Chief Prosecutor's Office | Istanbul Public Prosecutor's Office ; Ankara Chief Public Prosecutor's Office | Ankara Chief Prosecutor's Office  TUR JUD
Cumartesi Anneleri ; Istanbul Pride ; Furkan Foundation ; Ensar Foundation ; Deniz Feneri ; Diyarbakır Mothers | Diyarbakir Mothers ; Turkish Youth Union  TUR CVL
Albayrak Group ; Papara ; Ciner Group | Ciner Media ; Ihlas Holding  TUR BUS
Boğaziçi University ; Ankara University ; Istanbul Bilgi University ; Galatasaray University ; Marmara University ; Hacettepe University  TUR EDU
Al-Watan of Egypt ; Veto newspaper  EGY JRN
National Dialogue Board of Trustees ; No to Military Trials for Civilians  EGY CVL
Administrative Court of Egypt ; State Council of Egypt  EGY JUD
National Media Authority of Egypt ; National Telecommunications Regulatory Authority of Egypt ; Mostaqbal Misr ; Egyptian Sovereign Fund  EGY GOV
Al-Ahram Center for Political and Strategic Studies  EGY EDU
Reform and Development Party of Egypt  EGY PTY
Supreme Court of Iran | Iran's Supreme Court | Iranian Supreme Court ; Iranian Central Bar Association | Iranian Bar Association  IRN JUD
Iran Front Page ; Entekhab ; Ensaf News ; Raja News  IRN JRN
Headquarters for Enjoining Right and Forbidding Evil | Enjoining Good headquarters ; Plan and Budget Organization | Planning and Budget Organization of Iran ; Tehran Municipality ; Tehran City Council ; Islamic Development Organization ; Crisis Management Organization of Iran ; Supreme Economic Coordination Council  IRN GOV
Iran Cyber Police  IRN COP
Haft Tappeh Sugarcane workers | Haft Tappeh workers ; Council for Organizing Protests of Oil Contract Workers ; Girls of Enghelab Street  IRN CVL
Coalition Council of Islamic Revolution Forces ; Principlists of Iran | Principlists  IRN PTY
Digikala ; Persian Gulf Petrochemical ; Mobarakeh Steel ; Sepehr Energy ; Nobitex ; Sahara Thunder  IRN BUS
Amirkabir University of Technology ; Allameh Tabataba'i University ; Islamic Azad University | Azad University ; Al-Zahra University | Alzahra University ; Isfahan University of Technology  IRN EDU
# --- China, Taiwan: bodies whose bare names others bear
Central News Agency | Taiwan's Central News Agency  TWN JRN
Ministry of State Security of China | China's Ministry of State Security | Chinese Ministry of State Security  CHN SPY
Ministry of Public Security of China | China's Ministry of Public Security | Chinese Ministry of Public Security  CHN COP
German Football Association  DEU SOC
