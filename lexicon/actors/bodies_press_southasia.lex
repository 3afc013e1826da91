kind organisation
# South Asia: what its English-language papers call their institutions. Own writing, from general knowledge.

# --- India: governments and their houses
Union Government of India | Government of India | Indian Government | GoI | Govt of India  IND GOV
Union Cabinet of India | Indian cabinet | Cabinet Committee on Security of India | CCS of India  IND GOV
Prime Minister's Office of India | Indian Prime Minister's Office  IND GOV
Union Home Ministry | Union Ministry of Home Affairs | Indian Home Ministry | MHA of India ; Union Health Ministry ; Union Finance Ministry ; Union Law Ministry ; Union Education Ministry ; Union Environment Ministry ; Union Agriculture Ministry  IND GOV
North Block ; Raj Bhavan | Raj Bhawan ; Nirvachan Sadan  IND GOV
Vidhana Soudha ; Vidhan Bhavan | Vidhan Bhawan ; Vidhan Parishad ; Delhi Legislative Assembly | Delhi Assembly  IND LEG
AAP government of Delhi | Delhi Government | Kejriwal government  IND GOV

# --- India: courts
Punjab and Haryana High Court | Punjab & Haryana High Court | Punjab-Haryana High Court ; Madhya Pradesh High Court | MP High Court ; Rajasthan High Court ; Patna High Court ; Jharkhand High Court ; Orissa High Court ; Gauhati High Court | Guwahati High Court ; Telangana High Court ; Andhra Pradesh High Court | Andhra High Court ; Uttarakhand High Court ; Himachal Pradesh High Court | Himachal High Court ; Chhattisgarh High Court ; Jammu and Kashmir High Court | J&K High Court ; Manipur High Court ; Meghalaya High Court ; Tripura High Court ; Sikkim High Court  IND JUD
Supreme Court Collegium | SC Collegium ; National Company Law Tribunal | NCLT ; National Company Law Appellate Tribunal | NCLAT ; Central Administrative Tribunal ; Armed Forces Tribunal  IND JUD
Rouse Avenue Court ; Patiala House Court | Patiala House Courts ; Tis Hazari Court ; Karkardooma Court | Karkardooma Courts  IND JUD
Bar Council of India ; Supreme Court Bar Association of India ; Supreme Court Advocates-on-Record Association | SCAORA ; Delhi High Court Bar Association ; Bar Council of Delhi  IND CVL JUD

# --- India: police, investigators, security
Uttar Pradesh Anti-Terrorist Squad | UP ATS | UP Anti-Terrorism Squad | UP Anti-Terrorist Squad ; Uttar Pradesh Special Task Force | UP STF | UP Special Task Force  IND COP
Directorate of Revenue Intelligence ; Serious Fraud Investigation Office | SFIO ; Delhi Police Special Cell | Special Cell of Delhi Police ; Punjab Vigilance Bureau | Vigilance Bureau of Punjab  IND COP
National Disaster Response Force | NDRF ; State Disaster Response Force | SDRF  IND CVL COP
Central Armed Police Forces | Central Armed Police Force | CAPF | CAPFs ; Rapid Action Force ; CoBRA commandos | CoBRA battalion | Cobra battalion | Commando Battalion for Resolute Action ; Provincial Armed Constabulary ; Special Protection Group ; Government Railway Police | GRP of India ; Bastar Fighters  IND COP
Greyhounds of Andhra Pradesh | Andhra Pradesh Greyhounds | Greyhounds commandos ; C-60 commandos | C-60 of Gadchiroli  IND COP
Haryana Police ; Rajasthan Police ; Gujarat Police ; Maharashtra Police ; Madhya Pradesh Police ; Bihar Police ; Jharkhand Police ; West Bengal Police ; Odisha Police ; Andhra Pradesh Police ; Telangana Police ; Hyderabad Police ; Tamil Nadu Police ; Kerala Police ; Karnataka Police ; Chhattisgarh Police ; Goa Police ; Uttarakhand Police ; Himachal Pradesh Police ; Meghalaya Police ; Nagaland Police ; Tripura Police ; Arunachal Pradesh Police ; Chandigarh Police ; Bengaluru Police | Bangalore Police ; Pune Police ; Chennai Police ; Noida Police ; Gurugram Police | Gurgaon Police ; Ahmedabad Police ; Lucknow Police  IND COP
Special Frontier Force ; Chinar Corps | 15 Corps of India ; White Knight Corps ; Fire and Fury Corps ; Trishakti Corps ; Spear Corps ; Andaman and Nicobar Command ; Border Roads Organisation | Border Roads Organization ; National Cadet Corps of India ; Eastern Command of India ; Western Command of India ; Southern Command of India  IND MIL

# --- India: commissions, regulators, city bodies
Central Vigilance Commission ; Central Information Commission ; National Commission for Scheduled Castes ; National Commission for Scheduled Tribes ; National Commission for Protection of Child Rights | NCPCR ; Delhi Commission for Women ; Law Commission of India ; National Statistical Office of India ; Delimitation Commission of India  IND GOV
Income Tax Department of India | I-T Department | I-T dept | Income Tax dept ; Central Board of Direct Taxes | CBDT ; Competition Commission of India ; Telecom Regulatory Authority of India | TRAI ; Food Safety and Standards Authority of India | FSSAI ; Insurance Regulatory and Development Authority of India | IRDAI ; Central Drugs Standard Control Organisation | CDSCO ; Drugs Controller General of India | DCGI ; Goods and Services Tax Council | GST Council ; Financial Intelligence Unit of India | FIU-IND  IND GOV
Central Pollution Control Board ; Delhi Pollution Control Committee ; Commission for Air Quality Management ; Cauvery Water Management Authority | Cauvery Water Regulation Committee ; Central Water Commission  IND GOV
University Grants Commission of India ; National Testing Agency ; Central Board of Secondary Education | CBSE ; National Council of Educational Research and Training | NCERT ; All India Council for Technical Education | AICTE ; Staff Selection Commission ; Bihar Public Service Commission | BPSC ; National Medical Commission ; Medical Council of India ; West Bengal School Service Commission  IND GOV EDU
Municipal Corporation of Delhi ; New Delhi Municipal Council ; Delhi Development Authority ; Delhi Jal Board ; Greater Hyderabad Municipal Corporation | GHMC ; Bruhat Bengaluru Mahanagara Palike | BBMP ; Kolkata Municipal Corporation ; Greater Chennai Corporation ; Hyderabad Disaster Response and Asset Protection Agency | HYDRAA  IND GOV
National Highways Authority of India | NHAI ; Food Corporation of India ; Delhi Metro Rail Corporation | DMRC | Delhi Metro  IND GOV BUS

# --- India: parties and their organs
Rashtriya Lok Morcha  IND PTY
Lok Janshakti Party (Ram Vilas) | LJP (Ram Vilas) | LJP(RV) | LJP (RV) | LJP-RV  IND PTY ..2023-07-17  IND PTY GOV 2023-07-18..
Rashtriya Lok Janshakti Party  IND PTY GOV 2021-07-07..2024-03-19  IND PTY OPP 2024-03-20..
Apna Dal | Apna Dal (Sonelal) | Apna Dal (S) | Apna Dal(S)  IND PTY GOV 2014-05-26..
Suheldev Bharatiya Samaj Party | SBSP  IND PTY GOV 2017-03-19..2019-05-20  IND PTY OPP 2019-05-21..2023-07-15  IND PTY GOV 2023-07-16..
Nishad Party | NISHAD Party  IND PTY ..2022-03-24  IND PTY GOV 2022-03-25..
Apna Dal (Kamerawadi) ; Azad Samaj Party | Azad Samaj Party (Kanshi Ram) ; Pragatisheel Samajwadi Party ; Rashtriya Loktantrik Party ; Bharatiya Tribal Party | Bhartiya Tribal Party ; Bharat Adivasi Party ; Janata Congress Chhattisgarh ; Gondwana Ganatantra Party  IND PTY OPP
Haryana Janhit Congress ; Haryana Vikas Party ; Haryana Lokhit Party ; Lok Satta Party ; Telangana Jana Samithi ; YSR Telangana Party ; Karnataka Janata Paksha ; Kalyana Rajya Pragathi Paksha  IND PTY
Shiv Sena (Shinde) | Shinde Sena | Shinde-led Shiv Sena | Eknath Shinde-led Shiv Sena  IND PTY GOV 2022-06-30..
NCP (SP) | NCP-SP | NCP(SP) | NCP (Sharadchandra Pawar) | Nationalist Congress Party (Sharadchandra Pawar) | Nationalist Congress Party-Sharadchandra Pawar | NCP (Sharad Pawar)  IND PTY OPP
Swabhimani Paksha | Swabhimani Shetkari Sanghatana ; Peasants and Workers Party of India ; Prahar Janshakti Party ; Bahujan Vikas Aghadi ; Rashtriya Samaj Paksha ; Yuva Sena  IND PTY
Republican Party of India | Republican Party of India (Athawale) | RPI (A) | RPI(A)  IND PTY ..2016-07-04  IND PTY GOV 2016-07-05..
Maharashtrawadi Gomantak Party ; Goa Forward Party ; Revolutionary Goans Party  IND PTY
Puthiya Tamilagam ; Manithaneya Makkal Katchi ; Indhiya Jananayaka Katchi ; Kongunadu Makkal Desia Katchi ; Dravidar Kazhagam  IND PTY
All India N.R. Congress | All India NR Congress | AINRC  IND PTY GOV 2011-05-16..2016-06-05  IND PTY OPP 2016-06-06..2021-05-06  IND PTY GOV 2021-05-07..
Secular Progressive Alliance of Tamil Nadu  IND PTY OPP ..2021-05-06  IND PTY GOV 2021-05-07..
Bharath Dharma Jana Sena | BDJS  IND PTY
Kerala Congress (M) | Kerala Congress(M) | Kerala Congress (Mani)  IND PTY GOV 2011-05-18..2016-05-24  IND PTY OPP 2016-05-25..2021-05-19  IND PTY GOV 2021-05-20..
Indian Secular Front ; Socialist Unity Centre of India | SUCI | SUCI(C) ; Welfare Party of India ; Indian National League ; Swaraj Abhiyan  IND PTY OPP
Shiromani Akali Dal (Sanyukt) ; Lok Insaaf Party ; Punjab Lok Congress ; Sanyukt Samaj Morcha  IND PTY
Kuki People's Alliance ; People's Party of Arunachal ; Autonomous State Demand Committee ; Mizoram People's Conference ; Sikkim Sangram Parishad ; North-East Democratic Alliance | North East Democratic Alliance  IND PTY
United Democratic Party of Meghalaya | United Democratic Party (Meghalaya) ; Hill State People's Democratic Party | HSPDP  IND PTY ..2018-03-05  IND PTY GOV 2018-03-06..
Voice of the People Party of Meghalaya  IND PTY OPP
Assam Jatiya Parishad ; Gana Suraksha Party  IND PTY OPP
Jammu and Kashmir National Panthers Party | J&K National Panthers Party | National Panthers Party ; Democratic Progressive Azad Party | Democratic Azad Party  IND PTY
All India Congress Committee | AICC ; Pradesh Congress Committee | Tamil Nadu Congress Committee | Karnataka Pradesh Congress Committee | Kerala Pradesh Congress Committee ; Congress Parliamentary Party  IND PTY OPP 1996-05-16..2004-05-21  IND PTY GOV 2004-05-22..2014-05-25  IND PTY OPP 2014-05-26..
Bharatiya Janata Yuva Morcha | BJYM ; BJP Parliamentary Board ; BJP Mahila Morcha ; BJP Minority Morcha  IND PTY GOV 1998-03-19..2004-05-22  IND PTY OPP 2004-05-23..2014-05-25  IND PTY GOV 2014-05-26..
Bharatiya Jana Sangh | Jana Sangh  IND PTY
Mahagathbandhan | Bihar Grand Alliance  IND PTY GOV 2015-11-20..2017-07-26  IND PTY OPP 2017-07-27..2022-08-09  IND PTY GOV 2022-08-10..2024-01-27  IND PTY OPP 2024-01-28..

# --- India: students, universities, doctors
Democratic Youth Federation of India | DYFI ; All India Students Federation | All India Students' Federation ; Kerala Students Union ; Delhi University Students' Union | Delhi University Students Union | DUSU ; Jawaharlal Nehru University Teachers' Association | JNUTA ; Krantikari Yuva Sangathan  IND EDU CVL
Delhi University | University of Delhi ; University of Hyderabad | Hyderabad Central University ; Banaras Hindu University ; Visva-Bharati | Visva-Bharati University ; Osmania University ; Film and Television Institute of India | FTII ; Panjab University ; Allahabad University ; Ashoka University ; IIT Bombay ; IIT Madras ; IIT Delhi ; IIT Kanpur ; IIT Kharagpur ; Manipur University ; Kashmir University | University of Kashmir ; South Asian University ; Gujarat University ; Tata Institute of Social Sciences  IND EDU
Federation of Resident Doctors' Association | Federation of Resident Doctors Association | FORDA ; Federation of All India Medical Association | FAIMA ; West Bengal Junior Doctors' Front | West Bengal Junior Doctors Front | Junior Doctors' Front  IND MED LAB
AIIMS | All India Institute of Medical Sciences ; RG Kar Medical College and Hospital | RG Kar Hospital ; Safdarjung Hospital  IND MED

# --- India: movements, rights groups, unions
All India Democratic Women's Association | AIDWA ; National Federation of Indian Women ; Mazdoor Kisan Shakti Sangathan ; National Alliance of People's Movements ; People's Union for Democratic Rights ; Committee for the Release of Political Prisoners ; Karwan-e-Mohabbat ; Internet Freedom Foundation ; Human Rights Law Network ; Oxfam India ; Greenpeace India ; Rihai Manch ; Vidarbha Jan Andolan Samiti ; Jan Swasthya Abhiyan  IND CVL
Maratha Kranti Morcha | Maratha Kranti Thok Morcha ; Patidar Anamat Andolan Samiti ; Karni Sena | Shri Rajput Karni Sena | Rajput Karni Sena ; Gurjar Aarakshan Sangharsh Samiti ; Una Dalit Atyachar Ladat Samiti ; Sambhaji Brigade  IND CVL
Hindu Jagran Manch ; Hindu Raksha Dal ; Gau Raksha Dal | Bharatiya Gau Raksha Dal ; Antarrashtriya Hindu Parishad ; Shiv Pratishthan Hindustan | Shiv Pratishthan ; Samast Hindu Aghadi ; Vanvasi Kalyan Ashram ; Sakal Hindu Samaj ; Rashtra Sevika Samiti ; Muslim Rashtriya Manch  IND REL
Bharatiya Kisan Union (Ekta Ugrahan) | BKU (Ekta Ugrahan) | BKU (Ekta-Ugrahan) | BKU Ekta Ugrahan | Bharatiya Kisan Union Ekta Ugrahan ; Samyukta Kisan Morcha (Non-Political) | SKM (Non-Political) ; Shetkari Sanghatana ; Karnataka Rajya Raitha Sangha ; Kisan Mazdoor Morcha ; Krantikari Kisan Union  IND CVL LAB
United Forum of Bank Unions ; All India Bank Employees' Association | All India Bank Employees Association ; All India Railwaymen's Federation | All India Railwaymen Federation ; Hind Mazdoor Sabha ; Indian Commercial Pilots' Association | Indian Commercial Pilots Association ; Indian Pilots' Guild | Indian Pilots Guild ; All India Defence Employees' Federation  IND LAB
Confederation of All India Traders  IND BUS
Wrestling Federation of India ; Board of Control for Cricket in India | BCCI ; Indian Olympic Association  IND SOC
Digipub News India Foundation | DIGIPUB ; Press Club of India ; Indian Women's Press Corps ; Mumbai Press Club ; Delhi Union of Journalists ; Kashmir Press Club ; Kerala Union of Working Journalists  IND JRN

# --- India: religious bodies
Akhil Bharatiya Akhara Parishad | Akhara Parishad ; Juna Akhara ; Niranjani Akhara ; Nirmohi Akhara ; Tirumala Tirupati Devasthanams ; Travancore Devaswom Board ; SNDP Yogam ; Nair Service Society ; Brahma Kumaris  IND REL
Delhi Sikh Gurdwara Management Committee | Delhi Sikh Gurudwara Management Committee | DSGMC ; Haryana Sikh Gurdwara Management Committee ; All India Sikh Students Federation ; Nihang Sikhs | Nihangs | Nihang ; Radha Soami Satsang Beas ; Dera Sachkhand Ballan  IND REL
Anjuman Intezamia Masajid | Anjuman Intezamia Masjid | Anjuman Intezamia Masajid Committee | Gyanvapi mosque committee ; Raza Academy ; All India Muslim Majlis-e-Mushawarat ; Samastha Kerala Jem-iyyathul Ulama | Samastha ; UP Sunni Central Waqf Board | Sunni Central Waqf Board | Uttar Pradesh Sunni Central Waqf Board ; Shia Central Waqf Board | UP Shia Central Waqf Board ; Central Waqf Council ; Ittehad-e-Millat Council ; All India Sufi Sajjadanashin Council  IND REL
Church of South India ; Church of North India ; Kerala Catholic Bishops' Council | Kerala Catholic Bishops Council | KCBC ; Malankara Orthodox Syrian Church | Malankara Orthodox Church ; Jacobite Syrian Christian Church ; United Christian Forum ; Believers Eastern Church  IND REL

# --- India: armed groups and gangs
Jammu Kashmir Ghaznavi Force | J&K Ghaznavi Force | Jammu and Kashmir Ghaznavi Force  IND REB
Bambiha gang | Davinder Bambiha gang ; Goldy Brar gang ; Kala Jathedi gang | Kala Jatheri gang ; Tillu Tajpuriya gang ; Neeraj Bawana gang  IND CRM

# --- India: companies, media
BSNL | Bharat Sanchar Nigam | Bharat Sanchar Nigam Limited ; Mahanagar Telephone Nigam ; Steel Authority of India ; Bharat Heavy Electricals ; Tata Consultancy Services ; Larsen & Toubro | Larsen and Toubro ; Mahindra & Mahindra | Mahindra and Mahindra ; Maruti Suzuki ; Vodafone Idea ; Flipkart ; Zomato ; Swiggy ; Ola Cabs ; JSW Steel ; Jindal Steel ; Sterlite Copper ; Yes Bank ; ICICI Bank ; HDFC Bank ; SpiceJet ; Vistara airline ; Akasa Air ; IL&FS | Infrastructure Leasing & Financial Services ; DHFL | Dewan Housing Finance ; Associated Journals Limited ; Patanjali Ayurved | Patanjali ; Hindustan Unilever ; Bombay Stock Exchange ; National Stock Exchange of India ; Amul ; Delhi Transport Corporation  IND BUS
United News of India ; New Indian Express ; News18 ; India TV ; ABP News ; ABP Ananda ; NewsX ; The Quint ; The News Minute ; Newslaundry ; ThePrint ; OpIndia ; BOOM Live ; LiveLaw | Live Law ; Bar and Bench | Bar & Bench ; Greater Kashmir ; Kashmir Reader ; Kashmir Life ; Kashmir News Observer ; Assam Tribune ; Imphal Free Press ; Sangai Express ; Mathrubhumi ; Asianet News ; MediaOne | MediaOne TV ; Dinamalar ; Dinamani ; Eenadu ; Loksatta ; Lokmat ; Saamana ; Panchjanya ; Free Press Journal ; Firstpost ; Amar Ujala ; Navbharat Times ; Punjab Kesari ; Rozana Spokesman ; Siasat Daily ; Republic Bharat ; Sansad TV ; Zee Media ; DD News ; Sudarshan News ; TV9 Bharatvarsh ; Maktoob Media ; Telegraph of Kolkata | Telegraph India ; Statesman of Kolkata ; Tribune of Chandigarh | Tribune India ; Eastern Mirror ; Nagaland Post ; Shillong Times ; Orissa Post ; Sakal newspaper  IND JRN

# --- Pakistan
Pakistan Customs ; Civil Aviation Authority of Pakistan | Pakistan Civil Aviation Authority ; Pakistan Airports Authority ; National Cyber Crime Investigation Agency | NCCIA ; Evacuee Trust Property Board ; Capital Development Authority of Pakistan ; Karachi Metropolitan Corporation ; Sindh Building Control Authority ; Lahore Development Authority ; Federal Public Service Commission ; Higher Education Commission of Pakistan ; Economic Coordination Committee of Pakistan  PAK GOV
Government of Pakistan ; KP Government | Khyber Pakhtunkhwa Government | KP govt ; AJK Government | Azad Jammu and Kashmir Government | Azad Kashmir government ; Sindh Government | Sindh govt ; Balochistan Government | Balochistan govt  PAK GOV
Airports Security Force | Airport Security Force of Pakistan ; Anti-Narcotics Force of Pakistan | Pakistan's Anti-Narcotics Force ; Pakistan Coast Guards ; Lahore Police ; Balochistan Police ; Peshawar Police ; Rawalpindi Police ; Quetta Police ; Punjab Police of Pakistan | Pakistan's Punjab Police ; Crime Control Department of Punjab ; Dolphin Force | Dolphin Squad ; Azad Kashmir Police | AJK Police ; Elite Force of Punjab  PAK COP
Islamabad accountability court | Accountability Court of Pakistan ; Azad Kashmir Supreme Court | AJK Supreme Court ; Azad Kashmir High Court | AJK High Court ; Gilgit-Baltistan Chief Court ; Supreme Appellate Court of Gilgit-Baltistan  PAK JUD
Islamabad High Court Bar Association ; Islamabad Bar Council ; Punjab Bar Council ; Sindh Bar Council ; Sindh High Court Bar Association ; Karachi Bar Association ; Peshawar High Court Bar Association ; Balochistan Bar Council ; Khyber Pakhtunkhwa Bar Council ; Lahore Bar Association ; Insaf Lawyers Forum  PAK CVL JUD
National Assembly of Pakistan | Pakistan National Assembly | Pakistan's National Assembly ; Senate of Pakistan | Pakistan Senate ; Sindh Assembly | Sindh Provincial Assembly ; Punjab Assembly of Pakistan ; Balochistan Assembly ; Khyber Pakhtunkhwa Assembly | KP Assembly ; Gilgit-Baltistan Assembly | Gilgit-Baltistan Legislative Assembly ; Azad Kashmir Legislative Assembly | AJK Legislative Assembly  PAK LEG
Grand Health Alliance ; All Government Employees Grand Alliance ; Pakistan Airlines Pilots Association | PALPA ; All Pakistan Clerks Association ; Railway Workers Union of Pakistan  PAK LAB
All Pakistan Anjuman-e-Tajiran | Anjuman-e-Tajiran | Anjuman-i-Tajiran ; Karachi Chamber of Commerce and Industry ; Pakistan Business Council ; Hub Power Company | Hubco ; Airblue ; Serene Air ; Pakistan Sugar Mills Association ; Pakistan Petroleum Dealers Association ; Central Power Purchasing Agency ; Islamabad Electric Supply Company  PAK BUS
Insaf Students Federation | Insaf Student Federation ; Islami Jamiat Talaba | Islami Jamiat-i-Talaba ; Peoples Students Federation ; Pashtun Students Federation ; Baloch Students Council | Baloch Student Council ; All Pakistan Muttahida Students Organization  PAK EDU CVL
Peshawar University | University of Peshawar ; Bahauddin Zakariya University ; Lahore University of Management Sciences ; International Islamic University Islamabad | International Islamic University of Islamabad ; University of Balochistan  PAK EDU
Jamaat Ahle Sunnat | Jamaat Ahle Sunnat Pakistan ; Jamia Ashrafia ; Jamia Naeemia ; Pakistan Sikh Gurdwara Parbandhak Committee ; Pakistan Hindu Council ; Ittehad Tanzeemat-e-Madaris | Ittehad Tanzeemat Madaris ; Jamia Farooqia ; Milli Yakjehti Council  PAK REL
Qaumi Awami Tehreek | Qaumi Awami Tehrik ; Sindh Taraqi Pasand Party ; Pakhtunkhwa National Awami Party ; All Jammu and Kashmir Muslim Conference | All Jammu & Kashmir Muslim Conference ; Jammu Kashmir Peoples Party ; Balawaristan National Front  PAK PTY
Sindh United Party  PAK PTY OPP
Awami Action Committee of Gilgit-Baltistan | Awami Action Committee Gilgit-Baltistan ; Pakistan Institute of Peace Studies | Pak Institute for Peace Studies ; Centre for Research and Security Studies ; Rescue 1122 ; Joint Action Committee for People's Rights ; Sindh Human Rights Defenders Network ; Society for the Protection of the Rights of the Child  PAK CVL
Pakistan Cricket Board  PAK SOC

# --- Bangladesh
Bangladesh Government | Government of Bangladesh | Chief Adviser's Office of Bangladesh | Chief Adviser's Press Wing ; Dhaka North City Corporation ; Dhaka South City Corporation ; National Board of Revenue of Bangladesh ; Bangladesh Telecommunication Regulatory Commission | BTRC ; Bangladesh Financial Intelligence Unit | BFIU ; Bangladesh Public Service Commission ; Bangladesh Road Transport Authority ; Rajdhani Unnayan Kartripakkha | Rajuk | RAJUK ; Bangladesh Securities and Exchange Commission ; Bangladesh Power Development Board ; National Human Rights Commission of Bangladesh ; Constitution Reform Commission ; Electoral Reform Commission of Bangladesh ; Local Government Engineering Department of Bangladesh  BGD GOV
Appellate Division of Bangladesh ; High Court Division of Bangladesh | High Court Division  BGD JUD
Bangladesh Bar Council ; Supreme Court Bar Association of Bangladesh | Bangladesh Supreme Court Bar Association ; Jatiyatabadi Ainjibi Forum  BGD CVL JUD
Police Bureau of Investigation of Bangladesh | Police Bureau of Investigation ; Criminal Investigation Department of Bangladesh ; Chattogram Metropolitan Police | Chittagong Metropolitan Police ; Armed Police Battalion of Bangladesh  BGD COP
Amar Bangladesh Party | AB Party ; Bangladesh Kalyan Party ; Bangladesh Tarikat Federation ; Trinamool BNP ; Bangladesh Nationalist Movement ; Zaker Party ; Bangladesh Islami Front ; Bangladesh Labour Party ; Rashtra Sanskar Andolan ; Ganatantra Mancha | Gonotontro Moncho | Ganotantra Mancha ; Bangladesh Jatiya Party  BGD PTY
Jatiya Sramik League | Sramik League ; Bangladesh Krishak League | Krishak League ; Mohila Awami League | Bangladesh Mohila Awami League  BGD PTY GOV 1996-06-23..2001-07-15  BGD PTY OPP 2001-07-16..2009-01-05  BGD PTY GOV 2009-01-06..2024-08-05  BGD PTY OPP 2024-08-06..
Jatiyatabadi Sramik Dal | Sramik Dal ; Krishak Dal | Jatiyatabadi Krishak Dal ; Jatiyatabadi Mohila Dal | Mohila Dal ; Jatiyatabadi Swechchhasebak Dal | Swechchhasebak Dal | Swechchasebak Dal  BGD PTY GOV 2001-10-10..2006-10-29  BGD PTY OPP 2006-10-30..2024-08-05  BGD PTY 2024-08-06..2026-02-16  BGD PTY GOV 2026-02-17..
Chhatra Union | Bangladesh Students' Union | Bangladesh Chhatra Union ; Chhatra Odhikar Parishad | Bangladesh Chhatra Odhikar Parishad ; Ganatantrik Chhatra Sangsad | Bangladesh Ganatantrik Chhatra Sangsad ; Dhaka University Central Students' Union | DUCSU | Ducsu | Dhaka University Central Students Union ; Samajtantrik Chhatra Front ; Bangladesh Sadharan Chhatra Adhikar Sangrakshan Parishad  BGD EDU CVL
Jahangirnagar University ; Rajshahi University ; Chittagong University | University of Chittagong ; Buet ; Jagannath University ; BRAC University ; North South University ; Begum Rokeya University ; Khulna University of Engineering and Technology | Kuet  BGD EDU
Bangladesh Knitwear Manufacturers and Exporters Association | BKMEA ; Federation of Bangladesh Chambers of Commerce and Industry | FBCCI ; Dhaka Chamber of Commerce and Industry ; Summit Group of Bangladesh ; Hallmark Group of Bangladesh ; Destiny Group of Bangladesh ; Sonali Bank ; Dhaka Stock Exchange ; Evaly  BGD BUS
Bangladesh Legal Aid and Services Trust ; Human Rights Support Society ; Manusher Jonno Foundation ; Manabadhikar Shongskriti Foundation ; Shushashoner Jonno Nagorik | Sushasoner Jonno Nagorik | SHUJAN ; Bangladesh Puja Udjapan Parishad | Puja Udjapan Parishad ; Jatiya Hindu Mahajote | Bangladesh Jatiya Hindu Mohajote ; July Mancha ; Ekattorer Ghatak Dalal Nirmul Committee ; Sanatan Jagaran Mancha ; Centre for Policy Dialogue  BGD CVL
Bangladesh Federal Union of Journalists | BFUJ ; Dhaka Reporters Unity ; Jatiya Press Club ; Sampadak Parishad ; Jugantor ; Kaler Kantho ; Samakal ; Daily Ittefaq | Ittefaq ; Manab Zamin | Daily Manab Zamin ; Somoy TV | Somoy Television ; Jamuna Television | Jamuna TV ; Ekattor TV ; New Age of Bangladesh ; Daily Inqilab of Bangladesh ; Naya Diganta | Daily Naya Diganta ; Netra News ; Business Standard of Bangladesh ; Daily Sangram  BGD JRN
Bangladesh Cricket Board  BGD SOC

# --- Sri Lanka
Government of Sri Lanka | Sri Lankan Government | GoSL ; Presidential Secretariat of Sri Lanka ; Election Commission of Sri Lanka | Sri Lanka's Election Commission | National Elections Commission of Sri Lanka ; Constitutional Council of Sri Lanka ; Public Utilities Commission of Sri Lanka | PUCSL ; National Police Commission of Sri Lanka ; Office for Reparations of Sri Lanka ; Disaster Management Centre of Sri Lanka ; Colombo Municipal Council ; Securities and Exchange Commission of Sri Lanka ; Department of Immigration and Emigration of Sri Lanka ; Eastern Provincial Council  LKA GOV
Committee on Public Enterprises of Sri Lanka ; Committee on Public Accounts of Sri Lanka ; Parliament of Sri Lanka | Sri Lankan Parliament  LKA LEG
Court of Appeal of Sri Lanka ; Colombo High Court ; Colombo Fort Magistrate's Court | Fort Magistrate's Court | Colombo Magistrate's Court ; Judicial Service Commission of Sri Lanka  LKA JUD
Financial Crimes Investigation Division | FCID ; Colombo Crimes Division ; Police Narcotics Bureau of Sri Lanka | Police Narcotics Bureau ; Civil Security Department of Sri Lanka  LKA COP
Joint Opposition of Sri Lanka ; Freedom People's Congress ; Sarvajana Balaya ; People's Struggle Alliance ; Nava Sama Samaja Party ; Communist Party of Sri Lanka ; Democratic Tamil National Alliance ; Tamil People's Council ; Thamizh Makkal Kootani | Tamil Makkal Kootani ; Uttara Lanka Sabhagaya ; Samagi Jana Sandhanaya  LKA PTY OPP
Federation of University Teachers' Associations | Federation of University Teachers Associations ; Ceylon Mercantile Union ; Inter-Company Employees Union ; Free Trade Zones and General Services Employees Union ; Sri Lanka Working Journalists Association ; Ceylon Teacher Services Union  LKA LAB
Ceylon Chamber of Commerce ; Litro Gas ; Sri Lanka Telecom ; Dialog Axiata ; National Water Supply and Drainage Board ; Sri Lanka Transport Board ; Sri Lanka Railways ; Colombo Stock Exchange  LKA BUS
University of Jaffna | Jaffna University ; University of Colombo ; University of Peradeniya | Peradeniya University ; University of Kelaniya ; Kotelawala Defence University  LKA EDU
Daily News of Sri Lanka ; Ceylon Today ; Sunday Times of Sri Lanka | Sri Lanka's Sunday Times ; EconomyNext ; Hiru News | Hiru TV ; Newsfirst | News 1st ; Colombo Telegraph ; Virakesari ; Divaina ; The Island of Sri Lanka ; Rupavahini ; Derana TV ; Anidda newspaper  LKA JRN
Transparency International Sri Lanka ; Young Journalists Association of Sri Lanka ; National Fisheries Solidarity Movement ; Muslim Council of Sri Lanka ; Gota Go Gama  LKA CVL
Amarapura Nikaya ; Ramanna Nikaya ; Sinhale Jathika Balamuluwa ; National Christian Evangelical Alliance of Sri Lanka ; Catholic Bishops' Conference of Sri Lanka | Catholic Bishops' Conference in Sri Lanka  LKA REL
Sri Lanka Cricket  LKA SOC

# --- Nepal
Government of Nepal | Nepal Government | Nepali Government ; Sheetal Niwas ; Kathmandu Metropolitan City ; National Planning Commission of Nepal ; Department of Money Laundering Investigation ; National Human Rights Commission of Nepal | Nepal's National Human Rights Commission ; Judicial Council of Nepal ; Constitutional Council of Nepal ; Commission of Investigation on Enforced Disappeared Persons ; Nepal Tourism Board ; Public Service Commission of Nepal ; Securities Board of Nepal  NPL GOV
Federal Parliament of Nepal | Nepal's Parliament | Nepali Parliament ; National Assembly of Nepal | Nepal's National Assembly  NPL LEG
Kathmandu District Court ; Patan High Court ; Special Court of Nepal | Nepal's Special Court  NPL JUD
Central Investigation Bureau of Nepal | Nepal Police's Central Investigation Bureau ; Metropolitan Police Range ; Kathmandu Valley Police Office  NPL COP
National Investigation Department of Nepal  NPL SPY
Rastriya Prajatantra Party Nepal | RPP-Nepal | RPP Nepal ; Ujyaalo Nepal Party ; Pragatisheel Loktantrik Party ; Rastriya Mukti Party Nepal ; Hamro Nepali Party ; Mongol National Organisation | Mongol National Organization ; CPN (Maoist Socialist) ; CPN (Bahumat) | Communist Party of Nepal (Bahumat) ; Nepal Communist Party (Marxist-Leninist) | CPN (ML) ; Nepal Tarun Dal | Tarun Dal ; National Youth Association of Nepal | Rastriya Yuva Sangh ; Madhesi Morcha | Samyukta Loktantrik Madhesi Morcha  NPL PTY
Tharuhat Struggle Committee | Tharuhat Joint Struggle Committee ; Accountability Watch Committee ; Vishwa Hindu Mahasangh  NPL CVL
Nepal Teachers' Federation | Nepal Teachers Federation ; Nepal Medical Association ; Resident Doctors Association of Nepal ; All Nepal Federation of Trade Unions  NPL LAB
Gandaki Medical College ; Kathmandu University  NPL EDU
Nepal Telecom ; Ncell ; Buddha Air ; Yeti Airlines ; Saurya Airlines ; Bhat-Bhateni  NPL BUS
Nagarik daily | Nagarik News ; Republica daily | myRepublica | My Republica ; Ratopati ; Kantipur Television | Kantipur TV | Kantipur Media Group ; Annapurna Post ; Gorkhapatra  NPL JRN

# --- Afghanistan
Arg palace | Afghan presidential palace ; Sapedar Palace | Sapidar Palace  AFG GOV
Supreme Court of Afghanistan | Afghan Supreme Court ; Attorney General's Office of Afghanistan | Afghan Attorney General's Office ; Anti-Corruption Justice Center  AFG JUD
Major Crimes Task Force of Afghanistan ; Kabul Police ; Kandahar Police  AFG COP
Afghanistan Chamber of Commerce and Investment | Afghanistan Chamber of Commerce and Industries  AFG BUS
Afghanistan Cricket Board  AFG SOC
Afghanistan Independent Bar Association ; Green Trend of Afghanistan | Afghanistan Green Trend  AFG CVL

# --- Maldives
Human Rights Commission of the Maldives ; Maldives Inland Revenue Authority ; Male City Council ; Maldives Correctional Service  MDV GOV
High Court of the Maldives | Maldives High Court ; Criminal Court of the Maldives | Maldives Criminal Court ; Judicial Service Commission of the Maldives  MDV JUD
Maldives National Party ; Maldives Third-Way Democrats ; Maldives Reform Movement ; Dhivehi Qaumee Party ; Gaumee Itthihaad | Gaumee Ithihaad ; Islamic Democratic Party of Maldives ; The Democrats of Maldives  MDV PTY
Haveeru | Haveeru Daily ; Mihaaru  MDV JRN
Transparency Maldives  MDV CVL
Jamiyyathul Salaf  MDV REL
Island Aviation Services  MDV BUS

# --- Bhutan
Election Commission of Bhutan ; Anti-Corruption Commission of Bhutan ; Royal Civil Service Commission of Bhutan ; Gross National Happiness Commission  BTN GOV
National Assembly of Bhutan | Bhutan's National Assembly ; National Council of Bhutan | Bhutan's National Council  BTN LEG
Supreme Court of Bhutan | Bhutan's Supreme Court ; High Court of Bhutan  BTN JUD
Druk Chirwang Tshogpa ; Druk Thuendrel Tshogpa  BTN PTY
Drukair | Druk Air  BTN BUS
Zhung Dratshang  BTN REL
