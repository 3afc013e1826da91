kind organisation
# South and Southeast Asia: own writing, from general knowledge.

# --- India: parties and alliances
Communist Party of India-Marxist | Communist Party of India (Marxist) | CPI-M | CPI(M) | CPM | Communist Party of India Marxist ; Left Front of West Bengal | Bengal Left Front ; Communist Party of India | CPI party  IND PTY OPP
Communist Party of India (Marxist-Leninist) | CPI-ML | CPI(ML) | CPI-ML Liberation ; All India Forward Bloc | Forward Bloc ; Revolutionary Socialist Party of India  IND PTY OPP
National Democratic Alliance | NDA government | NDA coalition | BJP-led NDA  IND PTY GOV 1998-03-19..2004-05-22  IND PTY OPP 2004-05-23..2014-05-25  IND PTY GOV 2014-05-26..
United Progressive Alliance | UPA government | UPA coalition  IND PTY GOV 2004-05-22..2014-05-25  IND PTY OPP 2014-05-26..2023-07-17
INDIA bloc | INDIA alliance | Indian National Developmental Inclusive Alliance | I.N.D.I.A. bloc  IND PTY OPP
Youth Congress | Indian Youth Congress ; Mahila Congress  IND PTY
Janata Dal ; Samata Party ; Janata Party  IND PTY
Samajwadi Party ; Bahujan Samaj Party ; Rashtriya Janata Dal | RJD ; Rashtriya Lok Dal  IND PTY
Janata Dal (United) | Janata Dal-United | JD(U) | JD-U | Janata Dal United | JDU ; Janata Dal (Secular) | Janata Dal-Secular | JD(S) | JD-S | Janata Dal Secular | JDS ; Lok Janshakti Party | LJP ; Hindustani Awam Morcha ; Rashtriya Lok Samta Party | RLSP ; Jan Suraaj | Jan Suraaj Party ; Vikassheel Insaan Party  IND PTY
Biju Janata Dal | BJD  IND PTY
Telugu Desam Party | Telugu Desam ; YSR Congress | YSR Congress Party | YSRCP ; Telangana Rashtra Samithi | Bharat Rashtra Samithi ; Jana Sena | Jana Sena Party ; Praja Rajyam | Praja Rajyam Party  IND PTY
Dravida Munnetra Kazhagam | DMK ; All India Anna Dravida Munnetra Kazhagam | AIADMK | ADMK ; Marumalarchi Dravida Munnetra Kazhagam | MDMK ; Pattali Makkal Katchi | PMK ; Desiya Murpokku Dravida Kazhagam | DMDK ; Naam Tamilar Katchi ; Tamilaga Vettri Kazhagam | TVK ; Viduthalai Chiruthaigal Katchi | VCK ; Makkal Needhi Maiam ; Amma Makkal Munnetra Kazhagam | AMMK ; Tamil Maanila Congress  IND PTY
Nationalist Congress Party ; Maharashtra Navnirman Sena ; Vanchit Bahujan Aghadi ; Maha Vikas Aghadi ; Mahayuti ; Shiv Sena (UBT) | Shiv Sena UBT | Sena (UBT) | Sena UBT | Uddhav Sena | Uddhav Thackeray-led Shiv Sena | Shiv Sena (Uddhav Balasaheb Thackeray)  IND PTY
Shiromani Akali Dal | Akali Dal ; Akali Dal (Amritsar) ; Indian National Lok Dal | INLD ; Jannayak Janta Party | JJP  IND PTY
Jharkhand Mukti Morcha | JMM ; Jharkhand Vikas Morcha ; All Jharkhand Students Union | AJSU | AJSU Party  IND PTY
Asom Gana Parishad ; All India United Democratic Front | AIUDF ; Bodoland People's Front ; United People's Party Liberal ; Raijor Dal  IND PTY
National People's Party of Meghalaya | National People's Party (India) ; Nationalist Democratic Progressive Party | NDPP ; Naga People's Front | Nagaland People's Front ; Zoram People's Movement ; Sikkim Democratic Front ; Sikkim Krantikari Morcha ; Indigenous People's Front of Tripura | IPFT ; Tipra Motha | TIPRA Motha  IND PTY
All India Majlis-e-Ittehadul Muslimeen | AIMIM ; Indian Union Muslim League | IUML ; Kerala Congress ; Social Democratic Party of India | SDPI  IND PTY OPP
Jammu and Kashmir National Conference | National Conference party | Kashmir National Conference | J&K National Conference | JKNC ; People's Democratic Party of Jammu and Kashmir | Jammu and Kashmir People's Democratic Party | J&K PDP | JKPDP ; Jammu and Kashmir Apni Party | Apni Party | J&K Apni Party ; Jammu and Kashmir People's Conference | J&K People's Conference | Peoples Conference of Jammu and Kashmir ; People's Alliance for Gupkar Declaration | Gupkar Alliance | PAGD ; Awami Ittehad Party  IND PTY
Gorkha Janmukti Morcha ; Gorkha National Liberation Front | GNLF  IND PTY
Swaraj India ; Bhim Army  IND CVL PTY
Left Democratic Front of Kerala ; United Democratic Front of Kerala  IND PTY

# --- India: state bodies
Supreme Court of India | Indian Supreme Court | India's Supreme Court ; Delhi High Court ; Bombay High Court ; Allahabad High Court ; Calcutta High Court ; Madras High Court ; Kerala High Court ; Gujarat High Court ; Karnataka High Court ; National Green Tribunal  IND JUD
Election Commission of India | Indian Election Commission | ECI ; Reserve Bank of India | RBI ; Enforcement Directorate | Directorate of Enforcement ; Comptroller and Auditor General of India ; NITI Aayog | Niti Aayog ; Planning Commission of India ; Lokpal ; Securities and Exchange Board of India | SEBI ; Union Public Service Commission ; Unique Identification Authority of India | UIDAI ; National Disaster Management Authority of India ; Indian Council of Medical Research | ICMR ; Archaeological Survey of India ; India Meteorological Department | Indian Meteorological Department ; Directorate General of Civil Aviation of India  IND GOV
Ministry of External Affairs | External Affairs Ministry | Indian Ministry of External Affairs | Indian External Affairs Ministry  IND GOV
Indian Space Research Organisation | Indian Space Research Organization | ISRO | Isro ; Department of Atomic Energy of India ; Bhabha Atomic Research Centre ; Defence Research and Development Organisation | DRDO | Defense Research and Development Organization  IND GOV
Central Bureau of Investigation | CBI of India ; National Investigation Agency | NIA ; Narcotics Control Bureau  IND COP
Delhi Police ; Mumbai Police ; Uttar Pradesh Police | UP Police ; Jammu and Kashmir Police | J&K Police ; Punjab Police of India ; Gujarat Anti-Terrorism Squad ; Maharashtra Anti-Terrorism Squad ; Mumbai Anti-Terrorism Squad ; Indo-Tibetan Border Police | ITBP ; Central Industrial Security Force | CISF ; Sashastra Seema Bal ; National Security Guard | National Security Guards | Black Cat Commandos ; District Reserve Guard ; Indian Police Service ; Railway Protection Force ; Assam Police ; Manipur Police ; Kolkata Police  IND COP
Indian Army ; Indian Air Force ; Indian Navy ; Indian Coast Guard ; Assam Rifles ; Rashtriya Rifles ; Northern Command of India ; Strategic Forces Command ; Territorial Army of India ; Indian Peace Keeping Force | IPKF | Indian Peacekeeping Force ; Gorkha Rifles  IND MIL
National Technical Research Organisation  IND SPY
Vidhan Sabha ; Parliament of India | Indian Parliament | Indian parliament  IND LEG
Gorkhaland Territorial Administration ; Bodoland Territorial Council ; Karbi Anglong Autonomous Council ; Ladakh Autonomous Hill Development Council ; Brihanmumbai Municipal Corporation ; National Human Rights Commission of India ; National Commission for Women ; National Commission for Minorities of India  IND GOV
Delhi Waqf Board ; Sunni Waqf Board  IND REL
Salwa Judum ; Ranvir Sena ; Village Defence Guards ; Arambai Tenggol ; Meitei Leepun  IND PRM

# --- India: Kashmir
All Parties Hurriyat Conference | Hurriyat Conference | All-Party Hurriyat Conference | All Party Hurriyat Conference | APHC | Hurriyat ; Tehreek-e-Hurriyat ; Jammu and Kashmir Democratic Freedom Party ; Dukhtaran-e-Millat | Dukhtaran-i-Millat ; Awami Action Committee ; Jamaat-e-Islami Jammu and Kashmir | Jamaat-e-Islami Kashmir | Jamaat-e-Islami of Kashmir | Jamaat-e-Islami J&K  IND OPP
Jammu Kashmir Liberation Front | Jammu and Kashmir Liberation Front | JKLF  IND REB ..1994  IND OPP 1995..  group=JKL
The Resistance Front | Resistance Front of Kashmir | Kashmir Resistance  IND REB  group=TRF
People's Anti-Fascist Front | PAFF  IND REB  group=PAF
Kashmir Tigers ; Ansar Ghazwat-ul-Hind ; United Jihad Council | Muttahida Jihad Council ; Al-Mansoorian ; Jamiat-ul-Mujahideen | Jamiat ul-Mujahedin ; Al-Umar Mujahideen | Al Umar Mujahideen ; Hizb-ul-Momineen ; Tehreek-ul-Mujahideen ; Muslim Janbaz Force ; Harkat-ul-Ansar of Kashmir ; Al-Faran | Al Faran ; Islamic State Jammu and Kashmir | Islamic State Hind Province  IND REB
Jammu Kashmir Coalition of Civil Society | Jammu and Kashmir Coalition of Civil Society ; Association of Parents of Disappeared Persons ; Jammu and Kashmir High Court Bar Association | Kashmir Bar Association ; Leh Apex Body ; Kargil Democratic Alliance  IND CVL
Kashmir Traders and Manufacturers Federation | Kashmir Chamber of Commerce  IND BUS
Rising Kashmir ; Kashmir Times ; Kashmir Observer ; Kashmir Walla  IND JRN

# --- India: armed groups
People's War Group | Peoples War Group | People's War Group of Andhra Pradesh ; Maoist Communist Centre | Maoist Communist Centre of India | Maoist Communist Center ; People's Liberation Guerrilla Army | PLGA  IND REB  group=NAX
People's Liberation Front of India ; Tritiya Prastuti Committee  IND REB
National Democratic Front of Bodoland | NDFB  IND REB ..2020-01-27  group=NDF
Bodo Liberation Tigers | Bodo Liberation Tigers Force  IND REB ..2003-12-06  group=BLT
Kamtapur Liberation Organisation | Kamtapur Liberation Organization  IND REB  group=KLO
ULFA-Independent | ULFA (Independent) | ULFA-I | ULFA(I)  IND REB  group=ULF
United National Liberation Front | UNLF  IND REB  group=UNL
People's Liberation Army of Manipur | Revolutionary People's Front of Manipur | Manipur People's Liberation Army  IND REB  group=PLM
People's Revolutionary Party of Kangleipak | PREPAK ; Kangleipak Communist Party ; Kanglei Yawol Kanna Lup | KYKL ; Manipur Naga Revolutionary Front ; Coordination Committee of Manipur | CorCom  IND REB
Kuki National Army ; Kuki National Organisation | Kuki National Organization ; Kuki National Front ; United Kuki Liberation Front ; Kuki Revolutionary Army ; United People's Front of Manipur ; Zomi Revolutionary Army ; Hmar People's Convention ; Zeliangrong United Front  IND REB
Naga National Council ; NSCN-IM | NSCN (IM) | NSCN(I-M) | NSCN (I-M) | National Socialist Council of Nagaland (Isak-Muivah) | NSCN-Isak Muivah ; NSCN-K | NSCN (K) | NSCN(K) | National Socialist Council of Nagaland-Khaplang | NSCN-Khaplang ; Naga National Political Groups | NNPGs  IND REB  group=NSC
National Liberation Front of Tripura | NLFT  IND REB ..2024-09  group=NLT
All Tripura Tiger Force | ATTF  IND REB ..2024-09  group=ATT
Hynniewtrep National Liberation Council | HNLC  IND REB  group=HNL
Garo National Liberation Army | GNLA ; Achik National Volunteer Council  IND REB
Dima Halam Daogah | Dima Halim Daogah | Black Widow group ; Karbi Longri North Cachar Hills Liberation Front | KLNLF ; United People's Democratic Solidarity ; Karbi People's Liberation Tigers | Karbi People's Liberation Tiger ; Dimasa National Liberation Army ; Birsa Commando Force ; All Adivasi National Liberation Army ; Muslim United Liberation Tigers of Assam | MULTA  IND REB
Mizo National Front  IND REB ..1986-06-30  IND PTY 1986-07-01..
Khalistan Commando Force ; Khalistan Zindabad Force ; Khalistan Tiger Force ; Khalistan Liberation Force ; International Sikh Youth Federation  IND REB  group=KHA
Babbar Khalsa | Babbar Khalsa International  IND REB  group=BKI
Student Islamic Movement of India | Students Islamic Movement of India | SIMI ; Deendar Anjuman ; Al-Ummah of Tamil Nadu  IND REB
Deccan Mujahideen  IND REB
Popular Front of India  IND CVL REL
D-Company | Dawood Ibrahim gang | D Company ; Lawrence Bishnoi gang | Bishnoi gang ; Chhota Rajan gang  IND CRM
Sikhs for Justice | SFJ ; World Sikh Organization | World Sikh Organization of Canada ; Dal Khalsa ; Damdami Taksal ; Waris Punjab De  IND CVL

# --- India: religious and civic bodies, unions
Akhil Bharatiya Vidyarthi Parishad | ABVP ; Students' Federation of India ; National Students' Union of India | NSUI ; All India Students Association | AISA ; Jawaharlal Nehru University Students Union | JNUSU | JNU Students Union ; All Assam Students' Union | All Assam Students Union | AASU ; North East Students' Organisation ; Naga Students' Federation | Naga Students Federation ; All Bodo Students Union | All Bodo Students' Union ; All Manipur Students' Union  IND EDU CVL
Hindu Mahasabha | Akhil Bharatiya Hindu Mahasabha | Akhil Bharat Hindu Mahasabha ; Hindu Yuva Vahini ; Sri Ram Sena | Sri Ram Sene | Shri Ram Sena ; Hindu Sena ; Durga Vahini ; Abhinav Bharat ; Sanatan Sanstha ; Hindu Janajagruti Samiti ; Hindu Munnani ; Sangh Parivar ; Bharat Sevashram Sangha ; Ramakrishna Mission ; Art of Living Foundation ; Isha Foundation ; Dera Sacha Sauda ; ISKCON | Iskcon | International Society for Krishna Consciousness ; Ram Janmabhoomi Trust | Shri Ram Janmabhoomi Teerth Kshetra  IND REL
All India Muslim Personal Law Board | AIMPLB ; Jamiat Ulema-e-Hind | Jamiat Ulama-i-Hind | Jamiat Ulema e Hind ; Jamaat-e-Islami Hind ; Darul Uloom Deoband | Dar-ul-Uloom Deoband | Deoband seminary ; Tablighi Jamaat | Tablighi Jama'at | Tableeghi Jamaat ; Babri Masjid Action Committee | Babri Mosque Action Committee ; All India Shia Personal Law Board ; Nadwatul Ulama  IND REL
Shiromani Gurdwara Parbandhak Committee | SGPC | Shiromani Gurudwara Prabandhak Committee ; Akal Takht ; Catholic Bishops' Conference of India | Catholic Bishops Conference of India ; Syro-Malabar Church ; All India Christian Council ; Missionaries of Charity ; Evangelical Fellowship of India ; Nagaland Baptist Church Council  IND REL
Naga Hoho ; United Naga Council ; Naga Mothers' Association ; Indigenous Tribal Leaders' Forum | ITLF ; Coordinating Committee on Manipur Integrity | COCOMI ; Kuki Inpi Manipur | Kuki Inpi ; Kuki-Zo Council | Kuki Zo Council ; Meira Paibi | Meira Paibis ; Committee on Tribal Unity ; Mizo Zirlai Pawl ; Young Mizo Association ; Krishak Mukti Sangram Samiti  IND CVL
Samyukta Kisan Morcha | Sanyukta Kisan Morcha ; Bharatiya Kisan Union | Bhartiya Kisan Union | BKU | BKU (Tikait) ; All India Kisan Sabha ; Kisan Mazdoor Sangharsh Committee ; All India Kisan Sangharsh Coordination Committee  IND CVL LAB
Narmada Bachao Andolan ; People's Union for Civil Liberties | PUCL ; India Against Corruption ; Amnesty International India ; Citizens for Justice and Peace ; Centre for Policy Research ; Association for Democratic Reforms ; Chipko movement ; Self-Employed Women's Association ; Commonwealth Human Rights Initiative ; Pinjra Tod ; Campaign for Judicial Accountability ; Bachpan Bachao Andolan ; Lawyers Collective  IND CVL
Bharatiya Mazdoor Sangh ; Centre of Indian Trade Unions ; All India Trade Union Congress | AITUC ; Indian National Trade Union Congress | INTUC ; Indian Medical Association ; All India Motor Transport Congress ; Swadeshi Jagran Manch  IND LAB
Confederation of Indian Industry ; Federation of Indian Chambers of Commerce and Industry | FICCI | Ficci ; Associated Chambers of Commerce and Industry of India | ASSOCHAM | Assocham ; NASSCOM | Nasscom  IND BUS

# --- India: companies, media
ONGC | Oil and Natural Gas Corporation | Oil and Natural Gas Corp | ONGC Videsh ; Indian Oil Corporation | Indian Oil Corp ; Bharat Petroleum ; Hindustan Petroleum ; GAIL India ; Coal India ; NTPC ; Nuclear Power Corporation of India ; Hindustan Aeronautics | Hindustan Aeronautics Limited | Hindustan Aeronautics Ltd ; Bharat Electronics ; BrahMos Aerospace ; Bharat Dynamics ; Air India ; Indian Airlines ; State Bank of India ; Punjab National Bank ; Life Insurance Corporation of India ; Indian Railways  IND BUS
Adani Group | Adani Enterprises | Adani Power | Adani Ports ; Reliance Industries ; Reliance Communications ; Reliance Jio ; Tata Group | Tata Sons ; Tata Steel ; Tata Motors ; Infosys ; Wipro ; Vedanta Resources ; Essar Oil | Essar Group ; Nayara Energy ; Serum Institute of India | Serum Institute ; Bharat Biotech ; Bharti Airtel ; Kingfisher Airlines ; Sahara Group ; IndiGo airline | IndiGo ; Satyam Computer Services ; Jet Airways ; Paytm  IND BUS
Asian News International | ANI news agency ; Indo-Asian News Service | IANS ; Doordarshan ; All India Radio ; Indian Express ; Deccan Herald ; Deccan Chronicle ; Republic TV ; Aaj Tak ; India Today ; Zee News ; CNN-IBN | CNN-News18 ; Times Now ; NewsClick ; Alt News ; Scroll.in ; The Wire news portal ; Economic Times ; Business Standard ; Tehelka ; Outlook magazine ; The Caravan magazine ; Press Information Bureau ; Prasar Bharati ; Press Council of India ; Editors Guild of India ; Dainik Bhaskar ; Dainik Jagran ; Malayala Manorama ; Anandabazar Patrika  IND JRN
Jamia Millia Islamia | Jamia Millia ; Aligarh Muslim University ; Jawaharlal Nehru University | JNU ; Institute for Defence Studies and Analyses ; Observer Research Foundation  IND EDU

# --- Tibetan exile bodies in India
Central Tibetan Administration | Tibetan government-in-exile | Tibetan government in exile  CHN OPP
Tibetan Youth Congress ; Students for a Free Tibet ; International Campaign for Tibet ; Tibetan Parliament-in-Exile  CHN OPP CVL

# --- Bangladesh
Jatiya Party | Jatiyo Party | Jatiya Party of Ershad  BGD PTY
Jamaat-e-Islami of Bangladesh | Bangladesh Jamaat-e-Islami | Jamaat-e-Islami Bangladesh | Jamaat-i-Islami Bangladesh | Bangladesh Jamaat  BGD PTY 1979..2001-10-09  BGD PTY GOV 2001-10-10..2006-10-29  BGD PTY OPP 2006-10-30..
Islami Oikya Jote | Islami Oikyo Jote ; Islami Andolan Bangladesh ; Khelafat Majlish | Bangladesh Khelafat Majlis ; Bikalpa Dhara | Bikalpadhara ; Liberal Democratic Party of Bangladesh ; Gono Forum | Gana Forum ; Jatiya Samajtantrik Dal | Jatiyo Samajtantrik Dal ; Workers Party of Bangladesh ; Krishak Sramik Janata League ; Gono Odhikar Parishad ; Nagorik Oikya ; Jatiya Oikya Front | Jatiya Oikyafront ; Communist Party of Bangladesh ; Ganosamhati Andolan | Ganosanghati Andolon ; Grand Alliance of Bangladesh  BGD PTY
National Citizen Party of Bangladesh | National Citizen Party | Jatiya Nagorik Party | National Citizens Party  BGD PTY OPP
Jatiya Nagorik Committee | National Citizens' Committee ; Students Against Discrimination | Anti-Discrimination Student Movement | Anti-discrimination Students Movement | Boishommobirodhi Chhatra Andolon ; Inqilab Mancha | Inquilab Moncho | Inqilab Moncho ; Gonojagoron Mancha | Ganajagaran Mancha | Shahbag movement  BGD CVL
Bangladesh Chhatra League | Chhatra League | Bangladesh Students League ; Jubo League | Awami Jubo League ; Swechchhasebak League  BGD PTY
Jatiyatabadi Chhatra Dal | Bangladesh Jatiyatabadi Chhatra Dal | Chhatra Dal ; Jubo Dal | Jatiyatabadi Jubo Dal  BGD PTY OPP
Islami Chhatra Shibir | Bangladesh Islami Chhatra Shibir | Chhatra Shibir | Islami Chhatra Shibbir | Chhatra Shibbir  BGD PTY OPP
Hefazat-e-Islam | Hefajat-e-Islam | Hifazat-e-Islam | Hefazat-e-Islam Bangladesh | Hefazat e Islam ; Islamic Foundation Bangladesh ; Ahle Hadith Andolon Bangladesh ; International Khatme Nabuwat Movement Bangladesh ; Bangladesh Hindu Buddhist Christian Unity Council ; Bangladesh Sammilito Sanatani Jagran Jote  BGD REL
Bangladesh Army ; Bangladesh Navy ; Bangladesh Air Force ; Inter Services Public Relation Directorate of Bangladesh ; Bangladesh Coast Guard  BGD MIL
Border Guard Bangladesh | Border Guards Bangladesh | Bangladesh Rifles | BDR of Bangladesh | BGB ; Bangladesh Police ; Dhaka Metropolitan Police ; Counter Terrorism and Transnational Crime | CTTC ; Ansar and Village Defence Party | Bangladesh Ansar ; Detective Branch of Dhaka  BGD COP
Directorate General of Forces Intelligence | DGFI ; National Security Intelligence  BGD SPY
Bangladesh Bank ; Bangladesh Election Commission | Election Commission of Bangladesh ; Anti-Corruption Commission of Bangladesh | Bangladesh Anti-Corruption Commission ; Office of the Refugee, Relief and Repatriation Commissioner ; National Consensus Commission ; Commission of Inquiry on Enforced Disappearances  BGD GOV
International Crimes Tribunal | International Crimes Tribunal of Bangladesh | International Crimes Tribunal-1 ; Bangladesh Supreme Court | Supreme Court of Bangladesh ; Dhaka High Court  BGD JUD
Harkat-ul-Jihad-al-Islami Bangladesh | Harkatul Jihad al-Islami Bangladesh | HuJI-B | Huji-B | Harkat-ul-Jihad Bangladesh  BGD REB  group=HUB
Neo-JMB | Neo JMB | New JMB  BGD REB  group=JMB
Jagrata Muslim Janata Bangladesh | JMJB  BGD REB  group=JMB
Ansarullah Bangla Team | Ansar al-Islam Bangladesh | Ansar-al-Islam Bangladesh | Ansar al Islam Bangladesh  BGD REB  group=ABT
Hizb ut-Tahrir Bangladesh ; Shahadat-e-al-Hikma ; Allahr Dal ; Jama'atul Ansar Fil Hindal Sharqiya | Jamaatul Ansar Fil Hindal Sharqiya  BGD REB
Purba Banglar Communist Party | Purbo Banglar Communist Party ; Sarbahara Party | Purba Banglar Sarbahara Party ; Gono Mukti Fouj  BGD REB
Kuki-Chin National Front | Kuki Chin National Front | KNF of Bangladesh  BGD REB  group=KNF
Parbatya Chattagram Jana Samhati Samiti | PCJSS | Shanti Bahini | Jana Samhati Samiti  BGD REB ..1997-12-02  BGD PTY 1997-12-03..
United People's Democratic Front  BGD PTY OPP
Grameen Bank ; Bangladesh Garment Manufacturers and Exporters Association | BGMEA ; Beximco ; S Alam Group ; Bashundhara Group ; Islami Bank Bangladesh ; Biman Bangladesh Airlines | Biman Bangladesh ; Petrobangla ; Tazreen Fashions  BGD BUS
BRAC ; Odhikar ; Ain o Salish Kendra | Ain O Salish Kendro | Ain-o-Salish Kendra ; Transparency International Bangladesh ; Mayer Daak ; Bangladesh Mahila Parishad ; Gonoshasthaya Kendra  BGD CVL
Bangladesh Garment and Industrial Workers Federation ; Bangladesh Center for Worker Solidarity | Bangladesh Centre for Workers Solidarity ; National Garment Workers Federation  BGD LAB
Prothom Alo ; Dhaka Tribune ; Bangladesh Sangbad Sangstha ; bdnews24.com | Bdnews24 ; United News of Bangladesh ; Amar Desh ; Daily Janakantha ; Ekushey Television ; Daily Star of Bangladesh | Bangladesh's Daily Star ; Bangladesh Television ; Diganta Television  BGD JRN

# --- Sri Lanka
Sri Lanka Freedom Party | SLFP | Sri Lankan Freedom Party  LKA PTY GOV 1994-08..2001-12-08  LKA PTY OPP 2001-12-09..2004-04-05  LKA PTY GOV 2004-04-06..2018-12-16  LKA PTY 2018-12-17..
People's Alliance of Sri Lanka | Sri Lanka People's Alliance  LKA PTY GOV 1994-08..2001-12-08  LKA PTY OPP 2001-12-09..2004-04-05
United People's Freedom Alliance | UPFA  LKA PTY GOV 2004-04-06..2015-01-09  LKA PTY 2015-01-10..
United National Party | UNP  LKA PTY OPP 1994-08..2001-12-08  LKA PTY GOV 2001-12-09..2004-04-05  LKA PTY OPP 2004-04-06..2015-01-08  LKA PTY GOV 2015-01-09..2019-11-20  LKA PTY 2019-11-21..2022-07-20  LKA PTY GOV 2022-07-21..2024-09-22  LKA PTY OPP 2024-09-23..
United National Front of Sri Lanka  LKA PTY
Janatha Vimukthi Peramuna | JVP | People's Liberation Front of Sri Lanka  LKA REB ..1989-12  LKA PTY OPP 1994..2004-04-05  LKA PTY GOV 2004-04-06..2005-06-16  LKA PTY OPP 2005-06-17..2024-09-22  LKA PTY GOV 2024-09-23..  group=JVP
National People's Power | NPP alliance | Jathika Jana Balawegaya  LKA PTY OPP 2019-07..2024-09-22  LKA PTY GOV 2024-09-23..
Sri Lanka Podujana Peramuna | Podujana Peramuna | Sri Lanka People's Front  LKA PTY OPP 2016-11..2019-11-17  LKA PTY GOV 2019-11-18..2024-09-22  LKA PTY OPP 2024-09-23..
Samagi Jana Balawegaya | SJB | United People's Power of Sri Lanka  LKA PTY OPP
Jathika Hela Urumaya ; National Freedom Front of Sri Lanka | National Freedom Front ; Lanka Sama Samaja Party | LSSP ; Mahajana Eksath Peramuna ; Democratic National Alliance of Sri Lanka ; Frontline Socialist Party ; New Democratic Front of Sri Lanka ; Sihala Urumaya ; Pivithuru Hela Urumaya  LKA PTY
Sri Lanka Muslim Congress | Sri Lankan Muslim Congress | SLMC ; All Ceylon Makkal Congress ; Ceylon Workers' Congress | Ceylon Workers Congress ; Up-Country People's Front ; Tamil Progressive Alliance  LKA PTY
Tamil National Alliance | Ilankai Tamil Arasu Kachchi | Illankai Tamil Arasu Kadchi | ITAK | Ilankai Tamil Arasu Katchi | Ilankai Thamil Arasu Kadchi ; Tamil United Liberation Front | TULF ; All Ceylon Tamil Congress ; Tamil National People's Front ; Tamil Eelam Liberation Organization | Tamil Eelam Liberation Organisation | TELO  LKA PTY OPP
Eelam People's Democratic Party | EPDP ; People's Liberation Organisation of Tamil Eelam | People's Liberation Organization of Tamil Eelam | PLOTE  LKA PTY PRM
Eelam People's Revolutionary Liberation Front | EPRLF ; EROS of Sri Lanka | Eelam Revolutionary Organisation of Students  LKA REB ..1987-07-29  LKA PTY 1987-07-30..
Tamil Makkal Viduthalai Pulikal | TMVP | Thamil Makkal Viduthalai Pulikal | Karuna group | Karuna faction | Tamileela Makkal Viduthalai Pulikal  LKA PRM
Black Tigers ; Sea Tigers | Sea Tiger  LKA REB  group=LTT
Transnational Government of Tamil Eelam ; Global Tamil Forum ; British Tamils Forum ; Tamil Rehabilitation Organisation | Tamil Rehabilitation Organization ; World Tamil Coordinating Committee  LKA OPP CVL
TamilNet | Tamilnet ; Tamil Guardian  LKA JRN
Jammiyathul Millathu Ibrahim | Jamathei Millathu Ibrahim | Jamathei Milathu Ibraheem  LKA REB
Sri Lanka Thowheed Jamaath  LKA REL
Sri Lanka Army | Sri Lankan Army ; Sri Lanka Navy | Sri Lankan Navy ; Sri Lanka Air Force | Sri Lankan Air Force ; Media Centre for National Security  LKA MIL
Sri Lanka Police | Sri Lankan Police ; Special Task Force of Sri Lanka ; Criminal Investigation Department of Sri Lanka ; Terrorist Investigation Division | Terrorism Investigation Division  LKA COP
State Intelligence Service of Sri Lanka ; Directorate of Military Intelligence of Sri Lanka  LKA SPY
Central Bank of Sri Lanka | Sri Lanka's central bank ; Lessons Learnt and Reconciliation Commission | LLRC ; Office on Missing Persons | Office of Missing Persons ; Human Rights Commission of Sri Lanka ; Secretariat for Coordinating the Peace Process ; Temple Trees ; Government Information Department of Sri Lanka ; Northern Provincial Council ; Commission to Investigate Allegations of Bribery or Corruption | CIABOC | Bribery Commission of Sri Lanka  LKA GOV
Sri Lanka Monitoring Mission | SLMM | Nordic truce monitors | Nordic ceasefire monitors  IGO
Supreme Court of Sri Lanka | Sri Lankan Supreme Court | Sri Lanka's Supreme Court  LKA JUD
Bodu Bala Sena ; Ravana Balaya ; Sinhala Ravaya ; Sinha Le ; All Ceylon Jamiyyathul Ulama | All Ceylon Jamiyathul Ulama ; Mahason Balakaya ; Asgiriya Chapter ; Malwatte Chapter  LKA REL
National Peace Council of Sri Lanka ; Centre for Policy Alternatives ; Aragalaya ; Mothers' Front ; Inter University Students' Federation | Inter University Students Federation | IUSF ; University Teachers for Human Rights | University Teachers for Human Rights (Jaffna) ; People's Action for Free and Fair Elections | PAFFREL ; Centre for Monitoring Election Violence ; Free Media Movement ; Lawyers for Democracy ; Verite Research ; Bar Association of Sri Lanka | BASL  LKA CVL
Government Medical Officers' Association | Government Medical Officers Association | GMOA ; Ceylon Teachers' Union | Ceylon Teachers Union ; Ceylon Bank Employees Union  LKA LAB
Ceylon Petroleum Corporation | Ceypetco ; Ceylon Electricity Board ; SriLankan Airlines ; Sri Lanka Ports Authority ; Lanka IOC  LKA BUS
Sunday Leader of Sri Lanka | Sunday Leader newspaper ; Daily Mirror of Sri Lanka | Sri Lanka's Daily Mirror ; Sirasa TV | Maharaja Television ; Lankadeepa ; Uthayan ; Lake House newspapers ; Lanka E News | LankaeNews ; Ada Derana  LKA JRN

# --- Nepal
Nepali Congress | Nepali Congress Party  NPL PTY GOV ..2002-10-04  NPL PTY OPP 2002-10-05..2006-04-23  NPL PTY GOV 2006-04-24..2008-08-17  NPL PTY OPP 2008-08-18..2009-05-24  NPL PTY GOV 2009-05-25..2011-02-05  NPL PTY OPP 2011-02-06..2013-03-13  NPL PTY GOV 2014-02-11..2015-10-11  NPL PTY OPP 2015-10-12..2016-08-03  NPL PTY GOV 2016-08-04..2018-02-14  NPL PTY OPP 2018-02-15..2021-07-12  NPL PTY GOV 2021-07-13..2022-12-25  NPL PTY 2022-12-26..2024-07-14  NPL PTY GOV 2024-07-15..2025-09-09  NPL PTY 2025-09-10..
Nepali Congress (Democratic) | Nepali Congress-Democratic  NPL PTY
Communist Party of Nepal (Maoist) | Communist Party of Nepal-Maoist | CPN-Maoist | CPN (Maoist) | CPN-M | Communist Party of Nepal Maoist | Nepali Maoists | Nepalese Maoists | Nepal Maoists | Nepal's Maoists | Unified Communist Party of Nepal (Maoist) | UCPN-M | UCPN (Maoist) | Unified Communist Party of Nepal Maoist | Maoist Centre | CPN (Maoist Centre) | CPN-Maoist Centre | Communist Party of Nepal (Maoist Centre) | Communist Party of Nepal (Maoist Center) | Communist Party of Nepal-Maoist Centre  NPL REB 1996-02-13..2006-11-21  NPL PTY 2006-11-22..2008-08-17  NPL PTY GOV 2008-08-18..2009-05-04  NPL PTY OPP 2009-05-05..2011-02-05  NPL PTY GOV 2011-02-06..2013-03-13  NPL PTY OPP 2014-02-11..2015-10-11  NPL PTY GOV 2015-10-12..2021-03-07  NPL PTY OPP 2021-03-08..2021-07-12  NPL PTY GOV 2021-07-13..2024-07-14  NPL PTY OPP 2024-07-15..  group=CPN
Young Communist League of Nepal | Young Communist League ; Communist Party of Nepal (Revolutionary Maoist)  NPL PTY
CPN-UML | CPN (UML) | UML of Nepal | Communist Party of Nepal (Unified Marxist-Leninist) | Communist Party of Nepal (UML) | Communist Party of Nepal-UML | Communist Party of Nepal-Unified Marxist Leninist | Unified Marxist-Leninist | Unified Marxist Leninist | Communist Party of Nepal Unified Marxist Leninist | Communist Party of Nepal (Unified Marxist Leninist)  NPL PTY GOV 1994-11-30..1995-09-12  NPL PTY 1995-09-13..2006-04-23  NPL PTY GOV 2006-04-24..2011-08-28  NPL PTY OPP 2011-08-29..2013-03-13  NPL PTY GOV 2014-02-11..2016-08-03  NPL PTY OPP 2016-08-04..2018-02-14  NPL PTY GOV 2018-02-15..2021-07-12  NPL PTY OPP 2021-07-13..2022-12-25  NPL PTY 2022-12-26..2024-07-14  NPL PTY GOV 2024-07-15..2025-09-09  NPL PTY 2025-09-10..
Nepal Communist Party  NPL PTY GOV 2018-05-17..2021-03-07
Communist Party of Nepal (Unified Socialist) | CPN (Unified Socialist) | CPN-Unified Socialist | CPN (US) ; Rastriya Prajatantra Party | Rashtriya Prajatantra Party | RPP of Nepal ; Rastriya Swatantra Party | Rashtriya Swatantra Party ; Nepal Workers and Peasants Party | Nepal Workers' and Peasants' Party ; Nepal Majdoor Kisan Party ; Janamorcha Nepal | Rastriya Janamorcha ; Nepal Sadbhawana Party | Nepal Sadbhavana Party ; Nagarik Unmukti Party ; Bibeksheel Sajha ; Naya Shakti Nepal ; Nepali Communist Party  NPL PTY
Madhesi Janadhikar Forum | Madhesi People's Rights Forum | Madhesi Peoples Rights Forum | Madhesi Jana Adhikar Forum ; Tarai Madhesh Loktantrik Party | Terai Madhes Loktantrik Party | TMLP ; Janata Samajbadi Party | People's Socialist Party of Nepal | Janata Samajwadi Party ; Loktantrik Samajwadi Party ; Rastriya Janata Party Nepal ; Janamat Party ; United Democratic Madhesi Front ; Federal Socialist Forum Nepal | Sanghiya Samajbadi Forum  NPL PTY
Janatantrik Terai Mukti Morcha | JTMM | Terai Liberation Front ; Nepal Defence Army | Nepal Defense Army ; Samyukta Janatantrik Terai Mukti Morcha ; Kirat Janabadi Workers Party  NPL REB
Nepal Army | Nepalese Army | Royal Nepalese Army | Royal Nepal Army  NPL MIL
Armed Police Force of Nepal ; Nepal Police | Nepalese Police  NPL COP
Nepal Rastra Bank ; Commission for the Investigation of Abuse of Authority | CIAA ; Narayanhiti Palace | Narayanhity Palace ; Singha Durbar | Singha Darbar ; Baluwatar ; Election Commission of Nepal | Nepal's Election Commission ; Truth and Reconciliation Commission of Nepal ; Civil Aviation Authority of Nepal ; Nepal Electricity Authority  NPL GOV
Supreme Court of Nepal | Nepal's Supreme Court | Nepalese Supreme Court  NPL JUD
Constituent Assembly of Nepal | Nepal's Constituent Assembly ; Pratinidhi Sabha  NPL LEG
UNMIN | United Nations Mission in Nepal | UN Mission in Nepal | U.N. Mission in Nepal  UNO
Hami Nepal ; Informal Sector Service Centre | INSEC ; Citizens' Movement for Democracy and Peace ; Advocacy Forum Nepal ; Nepal Bar Association ; Federation of Nepali Journalists | Federation of Nepalese Journalists ; Nepal Federation of Indigenous Nationalities ; Federal Limbuwan State Council  NPL CVL
All Nepal National Independent Students' Union (Revolutionary) | All Nepal National Independent Students Union ; Nepal Student Union | Nepal Students Union  NPL EDU CVL
General Federation of Nepalese Trade Unions ; All Nepal Trade Union Federation  NPL LAB
Federation of Nepalese Chambers of Commerce and Industry ; Nepal Airlines | Royal Nepal Airlines ; Nepal Oil Corporation ; Chaudhary Group  NPL BUS
Kathmandu Post ; Himalayan Times ; Rastriya Samachar Samiti ; Kantipur ; Nepali Times ; Nepal Television ; Rising Nepal ; Onlinekhabar ; Setopati  NPL JRN

# --- Bhutan
Druk Phuensum Tshogpa | Bhutan Peace and Prosperity Party  BTN PTY GOV 2008-04..2013-07  BTN PTY OPP 2013-08..2023-11  BTN PTY 2023-12..
Druk Nyamrup Tshogpa | DNT  BTN PTY GOV 2018-11..2023-11
People's Democratic Party of Bhutan | Bhutan's People's Democratic Party  BTN PTY OPP 2008-04..2013-07  BTN PTY GOV 2013-08..2018-08  BTN PTY 2018-09..2024-01  BTN PTY GOV 2024-02..
Bhutan Tendrel Party ; Bhutan People's Party ; Druk National Congress ; Bhutan Kuen-Nyam Party  BTN PTY
Royal Bhutan Army ; Royal Bodyguard of Bhutan  BTN MIL
Royal Bhutan Police  BTN COP
Royal Monetary Authority of Bhutan | Royal Monetary Authority ; Tshogdu ; Druk Holding and Investments  BTN GOV
Kuensel ; Bhutan Broadcasting Service  BTN JRN
Bhutanese Refugee Representative Repatriation Committee ; Bhutan Communist Party (Marxist-Leninist-Maoist)  BTN OPP

# --- Maldives
Maldivian Democratic Party  MDV PTY OPP ..2008-11-10  MDV PTY GOV 2008-11-11..2012-02-07  MDV PTY OPP 2012-02-08..2018-11-16  MDV PTY GOV 2018-11-17..2023-11-16  MDV PTY OPP 2023-11-17..
Progressive Party of Maldives | Progressive Party of the Maldives  MDV PTY OPP 2011-10..2012-02-06  MDV PTY GOV 2012-02-07..2018-11-17  MDV PTY OPP 2018-11-18..2023-11-16  MDV PTY 2023-11-17..
People's National Congress of Maldives | People's National Congress (Maldives)  MDV PTY OPP 2019..2023-11-16  MDV PTY GOV 2023-11-17..
Dhivehi Rayyithunge Party  MDV PTY GOV 2005-07..2008-11-10  MDV PTY OPP 2008-11-11..2012-02-06  MDV PTY 2012-02-07..
Jumhooree Party ; Adhaalath Party ; Maldives Development Alliance  MDV PTY
People's Majlis | Majlis of the Maldives  MDV LEG
Maldives National Defence Force | Maldives National Defense Force | Maldivian National Defence Force | MNDF  MDV MIL
Maldives Police Service  MDV COP
Maldives Monetary Authority ; Elections Commission of the Maldives | Maldives Elections Commission | Elections Commission of Maldives ; Anti-Corruption Commission of the Maldives  MDV GOV
Maldives Supreme Court | Supreme Court of the Maldives | Maldivian Supreme Court  MDV JUD
Minivan News ; Maldives Independent ; Raajje TV ; Sun Online Maldives  MDV JRN
Maldivian Democracy Network  MDV CVL
State Trading Organization of Maldives | State Trading Organisation of Maldives ; Island Aviation  MDV BUS

# --- Myanmar: state, parties, civic bodies
Union Solidarity and Development Party | USDP | Union Solidarity and Development Association | USDA of Myanmar  MMR PTY GOV ..2016-03-29  MMR PTY 2016-03-30..
State Peace and Development Council  MMR MIL GOV 1997-11-15..2011-03-30
State Security and Peace Commission | State Security and Peace Commission of Myanmar  MMR MIL GOV 2025-07-31..
Burma Socialist Programme Party | Burma Socialist Program Party ; National Unity Party of Myanmar ; Shan Nationalities League for Democracy | SNLD | Shan National League for Democracy ; Shan Nationalities Democratic Party ; Rakhine Nationalities Development Party ; Arakan National Party ; Arakan League for Democracy ; Arakan Front Party ; Kachin State People's Party ; Mon Unity Party ; People's Pioneer Party of Myanmar ; National Democratic Force of Myanmar | National Democratic Force ; Chin National Party ; Zomi Congress for Democracy ; Union Betterment Party | Union Betterment Party of Shwe Mann ; People's Party of Myanmar ; Karen People's Party ; All Mon Region Democracy Party ; Wa National Unity Party  MMR PTY
Committee Representing Pyidaungsu Hluttaw | CRPH ; National Unity Consultative Council ; National Coalition Government of the Union of Burma | NCGUB ; Civil Disobedience Movement of Myanmar  MMR OPP
Pyidaungsu Hluttaw ; Amyotha Hluttaw  MMR LEG
Union Election Commission | Myanmar's Union Election Commission  MMR GOV
Central Bank of Myanmar ; Myanmar Peace Centre | Myanmar Peace Center ; National Reconciliation and Peace Centre ; Independent Commission of Enquiry of Myanmar ; Myanmar Human Rights Commission | Myanmar National Human Rights Commission ; National Defence and Security Council of Myanmar  MMR GOV
Myanmar army | Burmese army | Myanmar Army | Burma Army ; Myanmar Navy ; Myanmar Air Force ; Bureau of Special Operations of Myanmar  MMR MIL
Na Sa Ka | NaSaKa | Nasaka ; Myanmar Police Force ; Lon Htein  MMR COP
Military Affairs Security | Directorate of Defence Services Intelligence  MMR SPY
Swan Arr Shin | Swan Ah Shin ; Pyu Saw Htee ; Thway Thauk | Thwe Thauk  MMR PRM
Ma Ba Tha | Organization for the Protection of Race and Religion | Patriotic Association of Myanmar | Committee for the Protection of Race and Religion | Association for the Protection of Race and Religion ; 969 Movement ; State Sangha Maha Nayaka Committee | Sangha Maha Nayaka ; Kachin Baptist Convention ; All Burma Monks' Alliance | All Burma Monks Alliance ; Young Monks Union ; Catholic Bishops' Conference of Myanmar | Myanmar Catholic bishops' conference  MMR REL
88 Generation Students | 88 Generation | 88 Generation Students Group | 88 Generation Peace and Open Society ; Assistance Association for Political Prisoners | AAPP ; Burma Campaign UK ; Burmese Rohingya Organisation UK | BROUK ; Women's League of Burma ; Karen Human Rights Group ; Karen Women's Organisation | Karen Women's Organization ; Shan Human Rights Foundation ; Fortify Rights ; Burma Human Rights Network ; All Burma Federation of Student Unions | All Burma Federation of Students Unions ; Justice For Myanmar ; Arakan Rohingya Society for Peace and Human Rights ; Arakan Project ; Free Rohingya Coalition ; Generation Wave ; Special Advisory Council for Myanmar ; Back Pack Health Worker Team ; Women's Peace Network ; US Campaign for Burma ; Institute for Strategy and Policy-Myanmar | ISP-Myanmar  MMR CVL
Confederation of Trade Unions of Myanmar ; Federation of General Workers Myanmar  MMR LAB
Myanma Oil and Gas Enterprise | MOGE ; Myanmar Economic Holdings Limited | Myanma Economic Holdings Limited | Myanmar Economic Holdings | Union of Myanmar Economic Holdings | MEHL ; Myanmar Economic Corporation ; Htoo Group | Htoo Trading ; Asia World Company ; Mytel ; Myanmar Foreign Trade Bank ; Myanma Investment and Commercial Bank ; Kanbawza Bank | KBZ Bank ; Myanma Gems Enterprise  MMR BUS
Irrawaddy magazine | The Irrawaddy ; Mizzima ; Democratic Voice of Burma ; Myanmar Now ; Eleven Media | Eleven Media Group ; New Light of Myanmar | Global New Light of Myanmar ; Myanmar Times ; Khit Thit Media | Khit Thit ; Frontier Myanmar ; Narinjara | Narinjara News ; Kachin News Group ; MRTV of Myanmar ; Shan Herald Agency for News | Shan Herald ; Western News Myanmar ; Myitkyina News Journal ; Myawaddy TV | Myawady Daily | Myawaddy Daily ; Karen Information Center  MMR JRN

# --- Myanmar: armed groups
Karenni National Progressive Party | KNPP | Karenni Army ; Karenni Nationalities Defence Force | Karenni Nationalities Defense Force | KNDF  MMR REB  group=KRN
Democratic Karen Buddhist Army | Democratic Karen Benevolent Army | DKBA  MMR PRM 1994-12..2010-11  MMR REB 2010-12..  group=DKB
Karen Border Guard Force | Karen BGF | Karen National Army of Myanmar | Border Guard Force of Karen State | Kayin Border Guard Force ; Border Guard Forces of Myanmar  MMR PRM  group=BGF
Karen National Defence Organisation | Karen National Defense Organization | KNDO ; Kawthoolei Army ; KNU/KNLA Peace Council | KNLA Peace Council  MMR REB
God's Army of Myanmar | Karen God's Army  MMR REB  group=GOA
New Mon State Party | NMSP | Mon National Liberation Army  MMR REB  group=MON
Chin National Front | Chin National Army ; Chinland Defence Force | Chinland Defense Force | Chinland Defence Forces | Chinland Council ; Chin Brotherhood Alliance | Chin Brotherhood ; Chin National Defence Force  MMR REB  group=CNF
Restoration Council of Shan State | RCSS | Shan State Army-South | Shan State Army South | Shan State Army (South) | RCSS/SSA  MMR REB  group=RCS
Shan State Progress Party | SSPP | Shan State Army-North | Shan State Army North | Shan State Army (North) | SSPP/SSA  MMR REB  group=SSA
National Democratic Alliance Army | Mongla group  MMR REB
United Wa State Party | Wa army  MMR REB  group=UWS
Palaung State Liberation Front | Palaung State Liberation Army | PSLF  MMR REB  group=TNL
United League of Arakan  MMR REB  group=ARA
All Burma Students' Democratic Front | All Burma Students Democratic Front | ABSDF ; Pa-O National Liberation Organization | Pa-O National Liberation Organisation | Pa-O National Liberation Army | PNLO ; Communist Party of Burma | Burma Communist Party ; Bamar People's Liberation Army | BPLA ; Burma National Revolutionary Army ; Lahu Democratic Union ; Wa National Organization ; Arakan Liberation Party | Arakan Liberation Army ; Arakan National Council ; Vigorous Burmese Student Warriors ; Northern Alliance of Myanmar | Brotherhood alliance of Myanmar | Northern Alliance-Burma ; People's Liberation Army of Burma ; Spring Revolution Alliance  MMR REB
Local Defence Forces of Myanmar | Local Defense Forces of Myanmar | Mandalay People's Defence Force | Mandalay PDF | Mandalay People's Defense Force  MMR REB  group=PDF
Federal Political Negotiation and Consultative Committee | FPNCC ; United Nationalities Federal Council | UNFC ; National Democratic Front of Burma  MMR REB
Rohingya Solidarity Organisation | Rohingya Solidarity Organization | RSO ; Arakan Rohingya National Organisation | Arakan Rohingya National Organization ; Arakan Rohingya Army ; Harakah al-Yaqin | Harakat al-Yaqin ; Rohingya Islami Mahaz | Islami Mahaz  MMR REB
Mong Tai Army ; Kuomintang remnants in Burma  MMR REB
Pa-O National Organization | Pa-O National Army | Pa-O National Organisation ; Kachin Democratic Army | New Democratic Army-Kachin | New Democratic Army Kachin ; Shanni Nationalities Army | Shan-ni Nationalities Army  MMR PRM

# --- Thailand
Thai Democrat Party | Thailand's Democrat Party | Democrat Party of Thailand | Thai Democrats  THA PTY GOV 1997-11..2001-02-08  THA PTY OPP 2001-02-09..2008-12-16  THA PTY GOV 2008-12-17..2011-08-08  THA PTY OPP 2011-08-09..2014-05-22  THA PTY GOV 2019-07-10..2023-08  THA PTY OPP 2023-09..2024-09-02  THA PTY GOV 2024-09-03..2025-09-18  THA PTY OPP 2025-09-19..
People's Power Party of Thailand | Palang Prachachon | Palang Prachachon Party  THA PTY GOV 2008-01-29..2008-12-02
People's Party of Thailand | Thailand's People's Party | Prachachon Party  THA PTY OPP 2024-08-09..
Bhumjaithai | Bhumjaithai Party | Bhum Jai Thai  THA PTY GOV 2008-12-17..2011-08-04  THA PTY OPP 2011-08-05..2014-05-22  THA PTY GOV 2019-07-10..2025-06-18  THA PTY OPP 2025-06-19..2025-09-06  THA PTY GOV 2025-09-07..
United Thai Nation Party | Ruam Thai Sang Chart | United Thai Nation ; Chart Thai | Chart Thai Party ; Chartthaipattana | Chart Thai Pattana | Chart Pattana | Chartpattanakla | Kla Party | Chart Pattana Kla | Chartthai Pattana ; New Aspiration Party ; Matchima Thipataya ; Thai Raksa Chart | Thai Raksa Chart Party ; Prachachart Party | Prachachat Party | Prachachat ; Thai Sang Thai | Thai Sang Thai Party ; Thai Liberal Party | Seri Ruam Thai ; Puea Pandin ; Ruam Jai Thai Chart Pattana ; New Politics Party ; Mahachon Party ; Action Coalition for Thailand ; Kla Tham Party | Klatham Party | Kla Tham ; Rak Thailand Party ; Thai Pakdee | Thai Pakdee Party ; For Thais Party  THA PTY
People's Alliance for Democracy | People's Alliance for Democracy of Thailand | Yellow Shirts | Yellow Shirt  THA CVL OPP
United Front for Democracy Against Dictatorship | United Front of Democracy Against Dictatorship | UDD | Red Shirts | Red Shirt | Redshirts  THA CVL OPP
People's Democratic Reform Committee | PDRC ; Network of Students and People for Reform of Thailand  THA CVL OPP
Council for National Security of Thailand | Council for Democratic Reform of Thailand | Council for Democratic Reform under Constitutional Monarchy | Council for National Security  THA MIL GOV 2006-09-19..2008-02-06
National Council for Peace and Order | NCPO  THA MIL GOV 2014-05-22..2019-07-16
National Legislative Assembly of Thailand | Thai National Legislative Assembly | National Reform Steering Assembly ; Thai Senate | Senate of Thailand ; Thai Parliament | Thai parliament  THA LEG
Election Commission of Thailand | Thai Election Commission | Thailand's Election Commission ; National Anti-Corruption Commission of Thailand | National Counter Corruption Commission ; Bank of Thailand ; Government House of Thailand ; Privy Council of Thailand | Thailand's Privy Council ; Southern Border Provinces Administrative Centre | Southern Border Provinces Administration Centre ; Thai National Human Rights Commission | National Human Rights Commission of Thailand ; Bureau of the Royal Household ; Constitution Drafting Committee of Thailand | Constitution Drafting Commission of Thailand ; Crown Property Bureau ; Anti-Money Laundering Office ; Tourism Authority of Thailand  THA GOV
Thai Constitutional Court | Thailand's Constitutional Court | Constitutional Court of Thailand ; Thai Supreme Court | Thailand's Supreme Court | Supreme Court of Thailand ; Thai Criminal Court ; Supreme Administrative Court of Thailand  THA JUD
Royal Thai Army | Thai army | Thai Army ; Royal Thai Navy | Thai navy ; Royal Thai Air Force | Thai air force ; Internal Security Operations Command | ISOC ; Thahan Phran | Thai rangers ; Thai 2nd Army Region | Second Army Region ; Fourth Army Region  THA MIL
Royal Thai Police | Thai police ; Department of Special Investigation of Thailand | Department of Special Investigation ; Border Patrol Police ; Crime Suppression Division ; Crime Suppression Bureau ; Central Investigation Bureau of Thailand  THA COP
National Intelligence Agency of Thailand  THA SPY
Patani United Liberation Organization | Patani United Liberation Organisation | Pattani United Liberation Organisation | Pattani United Liberation Organization | PULO | New PULO  THA REB  group=PUL
BRN-Coordinate | BRN-C | Barisan Revolusi Nasional-Coordinate | Barisan Revolusi Nasional Melayu Patani | National Revolutionary Front of Thailand  THA REB  group=BRN
Runda Kumpulan Kecil | RKK ; Gerakan Mujahideen Islam Patani | Gerakan Mujahideen Islami Pattani | Pattani Islamic Mujahideen Movement | GMIP ; Mara Patani | MARA Patani | Majlis Syura Patani ; Pejuang Kemerdekaan Patani ; Barisan Islam Pembebasan Patani | BIPP ; Communist Party of Thailand  THA REB
Free Youth of Thailand | Free Youth movement | Ratsadon | Khana Ratsadon | Ratsadon group | People's Party of 1932 ; Thalufah | Thalu Fah | Thalugaz ; Thai Lawyers for Human Rights ; iLaw ; Cross Cultural Foundation ; Duay Jai Group ; P-Move ; Assembly of the Poor ; Thai Network for People's Rights ; United Front of Thammasat and Demonstration ; Resistant Citizen ; New Democracy Movement of Thailand ; Muslim Attorney Centre Foundation  THA CVL
State Enterprises Workers' Relations Confederation  THA LAB
Wat Dhammakaya | Dhammakaya temple | Dhammakaya Foundation | Wat Phra Dhammakaya ; Sangha Supreme Council | Supreme Sangha Council | Sangha Supreme Council of Thailand ; Santi Asoke ; Sheikhul Islam Office  THA REL
PTT of Thailand | PTT Exploration and Production | PTTEP ; Shin Corp | Shin Corporation ; Charoen Pokphand | CP Group ; Electricity Generating Authority of Thailand | EGAT ; Thai Airways | Thai Airways International ; Siam Cement Group | Siam Cement ; Siam Commercial Bank ; Bangkok Bank ; Airports of Thailand ; Stock Exchange of Thailand ; Krung Thai Bank ; Thai Beverage | ThaiBev ; Italian-Thai Development  THA BUS
Bangkok Post ; Thai PBS ; ASTV Manager | Manager Daily ; Prachatai ; Khaosod ; Thai News Agency | MCOT ; Voice TV ; Thai Rath | Thairath ; Isra News Agency ; Matichon ; The Nation of Thailand | Thailand's Nation newspaper ; National News Bureau of Thailand  THA JRN

# --- Laos
Lao People's Revolutionary Party | Lao Communist Party | Laos' communist party  LAO PTY GOV
Pathet Lao  LAO REB ..1975-12-01  LAO GOV 1975-12-02..
National Assembly of Laos | Lao National Assembly  LAO LEG
Lao Front for National Construction ; Bank of the Lao PDR | Bank of Laos ; Electricite du Laos | Electricité du Laos  LAO GOV
Lao People's Army | Lao People's Armed Forces | Lao army  LAO MIL
Ethnic Liberation Organization of Laos | Hmong rebels ; Chao Fa ; United Lao National Liberation Front  LAO REB
Vientiane Times ; KPL of Laos | Lao News Agency | Khaosan Pathet Lao  LAO JRN
Lao Movement for Human Rights ; Congress of World Hmong People ; Alliance for Democracy in Laos  LAO CVL

# --- Cambodia
Cambodian People's Party  KHM PTY GOV
FUNCINPEC | Funcinpec | Funcinpec Party | National United Front for an Independent, Neutral, Peaceful and Cooperative Cambodia  KHM PTY
Sam Rainsy Party ; Human Rights Party of Cambodia | Cambodia's Human Rights Party ; Candlelight Party ; Grassroots Democratic Party ; Khmer Will Party ; Norodom Ranariddh Party ; Nation Power Party ; Buddhist Liberal Democratic Party ; Khmer National United Party ; League for Democracy Party ; Khmer Nation Party  KHM PTY OPP
Cambodia National Rescue Party | CNRP | Cambodian National Rescue Party | Cambodia National Rescue Movement  KHM PTY OPP
Royal Cambodian Armed Forces | Cambodian army | Cambodian Army ; Royal Cambodian Navy  KHM MIL
Royal Gendarmerie of Cambodia | Royal Gendarmerie | Military Police of Cambodia ; Cambodian National Police | Cambodia's National Police  KHM COP
Extraordinary Chambers in the Courts of Cambodia | ECCC | Khmer Rouge tribunal | Khmer Rouge Tribunal | Khmer Rouge war crimes tribunal ; Phnom Penh Municipal Court | Phnom Penh Court ; Cambodian Supreme Court | Supreme Court of Cambodia ; Constitutional Council of Cambodia  KHM JUD
National Election Committee of Cambodia | National Election Committee ; National Bank of Cambodia ; Council for the Development of Cambodia ; Anti-Corruption Unit of Cambodia | Cambodia's Anti-Corruption Unit ; Supreme National Council of Cambodia ; Apsara Authority | Apsara National Authority ; Cambodian Mine Action Center | Cambodian Mine Action Centre | Cambodian Mine Action and Victim Assistance Authority ; Council of Ministers of Cambodia ; Press and Quick Reaction Unit  KHM GOV
Cambodian Freedom Fighters  KHM REB
Party of Democratic Kampuchea ; Khmer People's National Liberation Front | KPNLF  KHM REB
Licadho | LICADHO ; ADHOC | ADHOC rights group ; Cambodian Center for Human Rights | Cambodian Centre for Human Rights ; Documentation Center of Cambodia | Documentation Centre of Cambodia | DC-Cam ; Comfrel | COMFREL | Committee for Free and Fair Elections in Cambodia ; Mother Nature Cambodia ; Cambodian Youth Network | Cambodia Youth Network ; Khmers Kampuchea Krom Federation | Khmer Krom Federation ; Equitable Cambodia ; Cambodian League for the Promotion and Defense of Human Rights ; Transparency International Cambodia  KHM CVL
Free Trade Union of the Workers of the Kingdom of Cambodia | Free Trade Union of Cambodia ; Coalition of Cambodian Apparel Workers Democratic Union | Coalition of Cambodian Apparel Workers' Democratic Union ; Cambodian Labour Confederation | Cambodian Labor Confederation ; Labor Rights Supported Union of Khmer Employees of NagaWorld ; Cambodian Independent Teachers' Association  KHM LAB
Prince Holding Group | Prince Group of Cambodia | Prince Group ; Huione Group | Huione Guarantee | Huione ; NagaWorld | Naga World ; LYP Group ; Garment Manufacturers Association in Cambodia ; Royal Group of Cambodia  KHM BUS
Cambodia Daily | The Cambodia Daily ; Phnom Penh Post ; Voice of Democracy of Cambodia ; Fresh News of Cambodia ; Khmer Times ; CamboJA News | CamboJA ; Agence Kampuchea Presse ; Beehive Radio | Sombok Khmum ; Cambodian Journalists Alliance Association  KHM JRN

# --- Vietnam
Communist Party of Vietnam | Vietnamese Communist Party | Vietnam Communist Party | Vietnam's Communist Party  VNM PTY GOV
National Assembly of Vietnam | Vietnam's National Assembly | Vietnamese National Assembly  VNM LEG
State Bank of Vietnam ; Vietnam Fatherland Front | Fatherland Front of Vietnam ; Government Inspectorate of Vietnam ; Central Military Commission of Vietnam ; Civil Aviation Authority of Vietnam ; Vietnam Coast Guard ; Vietnam Women's Union  VNM GOV
People's Army of Vietnam | Vietnam People's Army | Vietnamese People's Army ; North Vietnamese Army ; Vietnam People's Navy  VNM MIL
Supreme People's Court of Vietnam ; Hanoi People's Court ; Ho Chi Minh City People's Court  VNM JUD
FULRO  VNM REB
Viet Tan | Vietnam Reform Party ; Bloc 8406 ; Provisional National Government of Vietnam | Free Vietnam government ; Vietnam Progression Party ; People's Action Party of Vietnam ; Brotherhood for Democracy ; Montagnard Foundation ; Montagnards Stand for Justice  VNM OPP
Unified Buddhist Church of Vietnam | Unified Buddhist Church ; Vietnam Buddhist Sangha | Buddhist Church of Vietnam ; Hoa Hao Buddhist Church ; Cao Dai Church ; Catholic Bishops' Conference of Vietnam ; Dega Protestants  VNM REL
Independent Journalists Association of Vietnam | Independent Journalist Association of Vietnam ; Vietnam Path Movement ; Vietnam Committee on Human Rights ; Quê Me  VNM CVL
Vietnam General Confederation of Labour | Vietnam General Confederation of Labor  VNM LAB
PetroVietnam | PetroVietnam Group | Vietnam Oil and Gas Group ; Vinashin ; Vietnam Electricity | Electricity of Vietnam ; Vietnam Airlines ; VinFast ; Vingroup ; Viettel ; Vinalines ; FPT Corp ; VietJet | Vietjet Air ; Vietcombank ; Van Thinh Phat ; Formosa Ha Tinh Steel ; Vinacomin ; Saigon Commercial Bank  VNM BUS
VnExpress ; Tuoi Tre ; Thanh Nien ; Nhan Dan ; Voice of Vietnam ; Vietnam Television ; Quan Doi Nhan Dan ; Vietnamnet | VietNamNet ; Saigon Giai Phong  VNM JRN

# --- Malaysia
United Malays National Organisation | United Malays National Organization  MYS PTY GOV ..2018-05-09  MYS PTY OPP 2018-05-10..2020-02-29  MYS PTY GOV 2020-03-01..
Parti Islam Se-Malaysia | Pan-Malaysian Islamic Party | Pan-Malaysia Islamic Party | Parti Islam SeMalaysia | Islamic Party of Malaysia | Malaysian Islamic Party  MYS PTY OPP ..2020-02-29  MYS PTY GOV 2020-03-01..2022-11-23  MYS PTY OPP 2022-11-24..
Democratic Action Party  MYS PTY OPP ..2018-05-09  MYS PTY GOV 2018-05-10..2020-02-24  MYS PTY OPP 2020-02-25..2022-11-23  MYS PTY GOV 2022-11-24..
Parti Keadilan Rakyat | People's Justice Party of Malaysia | PKR | Keadilan | National Justice Party of Malaysia | Parti Keadilan Nasional  MYS PTY OPP ..2018-05-09  MYS PTY GOV 2018-05-10..2020-02-24  MYS PTY OPP 2020-02-25..2022-11-23  MYS PTY GOV 2022-11-24..
Parti Amanah Negara | Amanah party | National Trust Party of Malaysia  MYS PTY OPP 2015-09..2018-05-09  MYS PTY GOV 2018-05-10..2020-02-24  MYS PTY OPP 2020-02-25..2022-11-23  MYS PTY GOV 2022-11-24..
Parti Pribumi Bersatu Malaysia | Bersatu | Malaysian United Indigenous Party | Bersatu party  MYS PTY OPP 2016-09..2018-05-09  MYS PTY GOV 2018-05-10..2022-11-23  MYS PTY OPP 2022-11-24..
Perikatan Nasional | Perikatan  MYS PTY GOV 2020-03-01..2022-11-23  MYS PTY OPP 2022-11-24..
Pakatan Rakyat | People's Alliance of Malaysia | Barisan Alternatif  MYS PTY OPP
Malaysian Chinese Association ; Malaysian Indian Congress ; Gerakan party | Parti Gerakan Rakyat Malaysia ; Parti Pesaka Bumiputera Bersatu ; Gabungan Parti Sarawak | Sarawak Parties Alliance ; Gabungan Rakyat Sabah ; Parti Warisan Sabah | Warisan Party | Parti Warisan ; Parti Bersatu Sabah | United Sabah Party ; Sabah Progressive Party ; STAR Sabah ; Pejuang | Pejuang Tanah Air | Parti Pejuang Tanah Air ; Semangat 46 ; Socialist Party of Malaysia | Parti Sosialis Malaysia ; Malaysian United Democratic Alliance  MYS PTY
Dewan Negara ; Malaysian Parliament | Malaysian parliament  MYS LEG
Bank Negara | Bank Negara Malaysia ; Malaysian Anti-Corruption Commission | MACC ; Election Commission of Malaysia | Malaysian Election Commission ; Wisma Putra ; JAKIM | Malaysian Islamic Development Department ; Suhakam | SUHAKAM | Malaysian Human Rights Commission | Human Rights Commission of Malaysia ; Conference of Rulers | Council of Rulers ; Malaysian Maritime Enforcement Agency ; Malaysian Communications and Multimedia Commission ; Istana Negara Malaysia  MYS GOV
Royal Malaysia Police | Royal Malaysian Police ; Eastern Sabah Security Command | Esscom | ESSCOM  MYS COP
Malaysian Armed Forces ; Royal Malaysian Navy ; Royal Malaysian Air Force  MYS MIL
Malaysian Federal Court | Federal Court of Malaysia ; Kuala Lumpur High Court ; Malaysian Court of Appeal ; Syariah Court of Malaysia  MYS JUD
Kumpulan Mujahidin Malaysia | Kumpulan Militan Malaysia | Malaysian Mujahideen Group ; Al-Ma'unah ; Communist Party of Malaya | Malayan Communist Party  MYS REB
Hindraf | HINDRAF | Hindu Rights Action Force ; Bersih | BERSIH | Coalition for Clean and Fair Elections | Bersih 2.0 ; Aliran ; Suaram | SUARAM | Suara Rakyat Malaysia ; Sisters in Islam ; Perkasa ; Lawyers for Liberty ; Malaysian Bar Council | Malaysian Bar | Bar Council of Malaysia ; Tenaganita ; Centre to Combat Corruption and Cronyism ; Angkatan Belia Islam Malaysia | Muslim Youth Movement of Malaysia ; Dong Zong ; MyWatch  MYS CVL
Al-Arqam  MYS REL
Malaysian Trades Union Congress  MYS LAB
Petronas | Petroliam Nasional ; 1MDB | 1Malaysia Development Berhad ; Malaysia Airlines | Malaysian Airlines ; AirAsia | Air Asia ; Khazanah Nasional | Khazanah ; Tabung Haji ; FELDA | Felda ; SRC International ; Sime Darby ; Maybank ; Genting Group ; Telekom Malaysia ; Proton carmaker  MYS BUS
New Straits Times ; Malaysiakini ; Utusan Malaysia ; Berita Harian ; Malay Mail ; Sarawak Report ; The Edge Malaysia ; The Malaysian Insider ; Sin Chew Daily ; Radio Televisyen Malaysia ; Free Malaysia Today ; Harakah Daily | Harakahdaily ; The Star of Malaysia | Malaysia's Star newspaper  MYS JRN

# --- Singapore
Workers' Party of Singapore | Singapore's Workers' Party | Singapore Workers' Party | Workers Party of Singapore ; Singapore Democratic Party ; Progress Singapore Party ; Singapore People's Party ; National Solidarity Party of Singapore ; Reform Party of Singapore ; Singapore Democratic Alliance ; Barisan Sosialis ; Red Dot United  SGP PTY OPP
Monetary Authority of Singapore ; Maritime and Port Authority of Singapore ; Singapore Elections Department | Elections Department of Singapore ; Corrupt Practices Investigation Bureau ; Housing and Development Board ; Infocomm Media Development Authority ; Media Development Authority of Singapore ; Immigration and Checkpoints Authority  SGP GOV
Internal Security Department of Singapore | Singapore's Internal Security Department  SGP SPY
Singapore Armed Forces ; Republic of Singapore Navy | Singapore Navy ; Republic of Singapore Air Force | Singapore Air Force  SGP MIL
Singapore Police Force ; Central Narcotics Bureau of Singapore | Central Narcotics Bureau  SGP COP
Singapore High Court ; Singapore Court of Appeal | Singapore's Court of Appeal  SGP JUD
Parliament of Singapore  SGP LEG
National Trades Union Congress of Singapore | National Trades Union Congress  SGP LAB
Temasek | Temasek Holdings ; GIC of Singapore | Government of Singapore Investment Corp | Government of Singapore Investment Corporation ; Singapore Airlines ; DBS Bank | DBS Group ; SingTel | Singtel ; PSA International | Port of Singapore Authority ; Keppel Corp | Keppel ; Sembcorp | SembCorp ; ST Engineering ; Singapore Exchange ; Oversea-Chinese Banking Corp | OCBC Bank ; United Overseas Bank ; Grab Holdings ; Noble Group ; Singapore Press Holdings  SGP BUS
Straits Times | The Straits Times ; Channel NewsAsia | Channel News Asia ; Today newspaper of Singapore ; MediaCorp | Mediacorp ; The Online Citizen ; Lianhe Zaobao ; Business Times of Singapore  SGP JRN
Think Centre ; Transformative Justice Collective ; Maruah ; Humanitarian Organisation for Migration Economics  SGP CVL
Majlis Ugama Islam Singapura | Islamic Religious Council of Singapore  SGP REL
S. Rajaratnam School of International Studies | Rajaratnam School of International Studies ; Institute of Southeast Asian Studies | ISEAS-Yusof Ishak Institute ; Lee Kuan Yew School of Public Policy  SGP EDU

# --- Indonesia: parties and state
Golkar | Golkar Party | Golongan Karya  IDN PTY GOV ..1999-10-20  IDN PTY 1999-10-21..
PDI-P | PDI-Perjuangan | PDIP | Indonesian Democratic Party of Struggle | Indonesian Democratic Party-Struggle | Indonesian Democratic Party Struggle  IDN PTY OPP ..1999-10-20  IDN PTY GOV 1999-10-21..2004-10-19  IDN PTY OPP 2004-10-20..2014-10-19  IDN PTY GOV 2014-10-20..2024-10-19  IDN PTY 2024-10-20..
Gerindra | Gerindra Party | Great Indonesia Movement Party | Greater Indonesia Movement Party  IDN PTY OPP 2008..2019-10-22  IDN PTY GOV 2019-10-23..
Democratic Party of Indonesia | Indonesia's Democratic Party | Partai Demokrat  IDN PTY GOV 2004-10-20..2014-10-19  IDN PTY 2014-10-20..2024-02-20  IDN PTY GOV 2024-02-21..
Prosperous Justice Party | Justice Party of Indonesia | Partai Keadilan Sejahtera ; National Awakening Party ; United Development Party ; National Mandate Party ; Crescent Star Party ; NasDem | Nasdem | NasDem Party | National Democratic Party of Indonesia ; Hanura | Hanura Party | People's Conscience Party ; Indonesian Solidarity Party ; Perindo ; Gelora Party ; Onward Indonesia Coalition ; Red-and-White Coalition | Red and White Coalition ; People's Democratic Party of Indonesia | Partai Rakyat Demokratik ; Labour Party of Indonesia | Partai Buruh ; Partai Ummat ; Berkarya Party  IDN PTY
Communist Party of Indonesia | Indonesian Communist Party  IDN PTY OPP
Partai Aceh | Aceh Party ; Partai Nanggroe Aceh  IDN PTY 2007..
People's Consultative Assembly | Indonesian People's Consultative Assembly ; People's Representative Council of Indonesia | Indonesian House of Representatives | Indonesia's House of Representatives | Dewan Perwakilan Rakyat ; Regional Representative Council of Indonesia ; Aceh Parliament | Aceh parliament  IDN LEG
Corruption Eradication Commission | KPK | Komisi Pemberantasan Korupsi ; Bank Indonesia ; General Elections Commission of Indonesia | Indonesian Elections Commission | General Elections Commission | Komisi Pemilihan Umum ; Komnas HAM | National Commission on Human Rights of Indonesia | Indonesian National Commission on Human Rights ; National Agency for Disaster Management of Indonesia | BNPB | National Disaster Mitigation Agency | Indonesia's disaster mitigation agency ; BMKG ; National Counterterrorism Agency of Indonesia | BNPT | National Counterterrorism Agency ; Papuan People's Assembly | Papua People's Assembly | Majelis Rakyat Papua ; Aceh Reconstruction and Rehabilitation Agency | Aceh-Nias Reconstruction Agency ; Bappenas | BAPPENAS ; Indonesian Bank Restructuring Agency | IBRA ; Basarnas | BASARNAS ; Supreme Audit Agency of Indonesia ; Attorney General's Office of Indonesia | Indonesian Attorney General's Office ; Nusantara Capital Authority ; Bakamla | Indonesian Maritime Security Agency ; Danantara  IDN GOV
Constitutional Court of Indonesia | Indonesian Constitutional Court | Indonesia's Constitutional Court ; Supreme Court of Indonesia | Indonesian Supreme Court | Indonesia's Supreme Court ; Jakarta District Court | South Jakarta District Court | Central Jakarta District Court ; Anti-Corruption Court of Indonesia ; Judicial Commission of Indonesia  IDN JUD
Indonesian army | Indonesian Army | Indonesian military ; Indonesian Navy ; Indonesian Air Force ; Kostrad | KOSTRAD ; Cenderawasih Command | Cendrawasih Military Command  IDN MIL
Indonesian National Police | Polri | POLRI | Indonesian police | Indonesian Police ; Brimob | BRIMOB | Mobile Brigade of Indonesia ; Densus 88 | Detachment 88 | Special Detachment 88 ; Satgas Damai Cartenz | Cartenz Peace Task Force ; National Narcotics Agency of Indonesia | Badan Narkotika Nasional  IDN COP
Badan Intelijen Negara | State Intelligence Agency of Indonesia | Indonesian State Intelligence Agency | Indonesia's State Intelligence Agency ; BAIS of Indonesia | Strategic Intelligence Agency of Indonesia  IDN SPY

# --- Indonesia: armed groups, Papua, Aceh
Mujahidin Indonesia Timur | East Indonesia Mujahideen | Eastern Indonesia Mujahideen | Mujahidin of Eastern Indonesia | Mujahideen Indonesia Timur | East Indonesia Mujahidin  IDN REB  group=MIT
Laskar Jihad ; Laskar Jundullah ; Negara Islam Indonesia | Indonesian Islamic State ; Darul Islam | Darul Islam movement ; Mujahidin KOMPAK ; Ring Banten ; Al-Qaeda in Aceh | Tanzim al-Qaeda for Serambi Makkah ; Khilafatul Muslimin  IDN REB
Majelis Mujahidin Indonesia | Indonesian Mujahidin Council | Indonesian Mujahideen Council | Majlis Mujahidin Indonesia  IDN REL  group=MMI
Jemaah Ansharut Tauhid | Jamaah Ansharut Tauhid | Jemaah Anshorut Tauhid ; Jamaah Ansharusy Syariah  IDN REB
Islamic Defenders Front | Front Pembela Islam | Islamic Defender Front | FPI of Indonesia ; Hizbut Tahrir Indonesia ; Betawi Brotherhood Forum ; Islamic Community Forum | Forum Umat Islam  IDN REL
Nahdlatul Ulama | Nahdatul Ulama | Banser | Ansor of NU | Ansor Youth Movement ; Muhammadiyah | Muhammadiya ; Indonesian Ulema Council | Indonesia Ulema Council | Majelis Ulama Indonesia | Indonesian Council of Ulemas | Indonesian Ulama Council ; Communion of Churches in Indonesia ; Ahmadiyah of Indonesia | Jemaat Ahmadiyah Indonesia ; Bishops' Conference of Indonesia ; Al-Mukmin boarding school | Al-Mukmin Islamic boarding school | Ngruki school ; GKI Yasmin church ; Kingmi Church | Kingmi Church of Papua  IDN REL
United Liberation Movement for West Papua | ULMWP | United Liberation Movement of West Papua ; Papuan Presidium Council | Papua Presidium Council | Papua Presidium ; West Papua National Committee | KNPB | National Committee for West Papua ; Free West Papua Campaign ; Federal Republic of West Papua | National Federal Republic of West Papua ; Papuan Customary Council | Dewan Adat Papua ; Petition of the Papuan People | Papuan People's Petition ; West Papua National Coalition for Liberation  IDN OPP
West Papua Army ; Organisasi Papua Merdeka | Free Papua Organisation | Free Papua Organization  IDN REB  group=OPM
Aceh Information Referendum Centre | Aceh Referendum Information Centre | SIRA of Aceh  IDN CVL
Republic of South Moluccas | South Moluccan Republic | Maluku Sovereignty Front | RMS of Maluku  IDN REB
Aitarak | Aitarak militia ; Besi Merah Putih | Red and White Iron militia ; Mahidi militia ; Pam Swakarsa ; Laksaur militia ; Pemuda Pancasila | Pancasila Youth  IDN PRM
Kontras | KontraS | KONTRAS | Commission for Missing Persons and Victims of Violence | Commission for Disappeared and Victims of Violence ; Indonesian Legal Aid Foundation | Jakarta Legal Aid Institute | Legal Aid Foundation of Indonesia | Indonesian Legal Aid Institute ; Indonesia Corruption Watch ; Walhi | WALHI | Indonesian Forum for the Environment ; Setara Institute ; Imparsial ; Wahid Institute ; Elsham | ELSHAM ; Gejayan Calling ; All-Indonesia Student Executive Body ; Institute for Policy Analysis of Conflict ; Indonesian Survey Institute ; Alliance of Indigenous Peoples of the Archipelago ; Lokataru Foundation  IDN CVL
Confederation of Indonesian Trade Unions ; Confederation of Indonesian Workers' Unions ; Indonesian Prosperity Trade Union | Indonesian Prosperous Workers' Union  IDN LAB
Pertamina ; Garuda Indonesia ; Perusahaan Listrik Negara ; Bank Mandiri ; Bank Rakyat Indonesia ; Bank Negara Indonesia ; Bank Central Asia ; Bank Century ; PT Freeport Indonesia | Freeport Indonesia ; PT Timah ; Bulog | BULOG ; PT Dirgantara Indonesia | Indonesian Aerospace ; PT Pindad ; PT PAL ; Lion Air ; Adam Air ; Lapindo Brantas ; Bumi Resources ; Sinar Mas | Asia Pulp and Paper | Asia Pulp & Paper ; Gojek ; Bakrie Group ; Salim Group ; Sritex ; PT Antam | Aneka Tambang ; Indonesian Chamber of Commerce and Industry | Kadin of Indonesia ; GoTo Group ; Telkom Indonesia ; Krakatau Steel  IDN BUS
Jakarta Post ; Kompas ; Tempo magazine | Tempo.co | Koran Tempo ; Detik.com | Detikcom | detikcom ; Jakarta Globe ; Tribunnews ; TVRI ; Media Indonesia ; Jawa Pos ; Alliance of Independent Journalists of Indonesia | Alliance of Independent Journalists ; CNN Indonesia ; Jubi of Papua | Tabloid Jubi | Jubi newspaper ; TV One of Indonesia ; Okezone ; Serambi Indonesia ; Suara Pembaruan  IDN JRN
Gadjah Mada University ; University of Indonesia ; Centre for Strategic and International Studies in Jakarta ; Trisakti University ; Bandung Institute of Technology  IDN EDU

# --- Brunei
Royal Brunei Armed Forces  BRN MIL
Royal Brunei Police Force  BRN COP
Brunei Darussalam Central Bank ; Brunei Investment Agency ; Istana Nurul Iman  BRN GOV
Brunei National Development Party  BRN PTY
Brunei Shell Petroleum ; Royal Brunei Airlines ; BruneiLNG  BRN BUS
Borneo Bulletin ; Radio Television Brunei  BRN JRN

# --- Philippines: parties and state
Liberal Party of the Philippines | Philippine Liberal Party  PHL PTY OPP 2005-07..2010-06-29  PHL PTY GOV 2010-06-30..2016-06-29  PHL PTY OPP 2016-06-30..
PDP-Laban | PDP Laban | Partido Demokratiko Pilipino  PHL PTY OPP ..2016-06-29  PHL PTY GOV 2016-06-30..2022-06-29  PHL PTY 2022-06-30..
Lakas-CMD | Lakas | Lakas-NUCD | Lakas-Kampi | Lakas-CMD party | Lakas-Kampi-CMD  PHL PTY GOV 1992-06-30..1998-06-29  PHL PTY OPP 1998-06-30..2001-01-19  PHL PTY GOV 2001-01-20..2010-06-29  PHL PTY 2010-06-30..
Partido Federal ng Pilipinas  PHL PTY GOV 2022-06-30..
Nacionalista Party ; Nationalist People's Coalition ; Laban ng Demokratikong Pilipino ; Kilusang Bagong Lipunan ; Aksyon Demokratiko ; National Unity Party of the Philippines ; Hugpong ng Pagbabago ; Pwersa ng Masang Pilipino ; United Nationalist Alliance ; Bangon Pilipinas ; United Bangsamoro Justice Party ; Kapatiran Party ; Reporma party | Partido Reporma ; Otso Diretso ; Alyansa para sa Bagong Pilipinas ; Partido Lakas ng Masa  PHL PTY
Bayan Muna ; Anakpawis ; Gabriela Women's Party ; Makabayan | Makabayan bloc ; Akbayan | Akbayan party ; Kabataan party ; ACT Teachers | Alliance of Concerned Teachers ; Magdalo | Magdalo group ; Sanlakas ; Partido ng Manggagawa  PHL PTY OPP
Philippine Congress | Congress of the Philippines ; Philippine House of Representatives ; Philippine Senate | Senate of the Philippines  PHL LEG
Department of Foreign Affairs of the Philippines | Philippine Department of Foreign Affairs ; Department of National Defense | Philippine Department of National Defense ; Department of the Interior and Local Government | DILG ; Commission on Elections of the Philippines | Comelec | COMELEC | Commission on Elections ; Bangko Sentral ng Pilipinas | Bangko Sentral ; Presidential Commission on Good Government ; Philippine Drug Enforcement Agency | PDEA ; Office of the Presidential Adviser on the Peace Process | OPAPP ; Commission on Human Rights of the Philippines | Philippine Commission on Human Rights ; Philippine Ombudsman | Office of the Ombudsman of the Philippines ; Bangsamoro Transition Authority | Bangsamoro Autonomous Region in Muslim Mindanao | BARMM | Bangsamoro government | Bangsamoro Parliament ; Autonomous Region in Muslim Mindanao | ARMM ; National Task Force to End Local Communist Armed Conflict | NTF-ELCAC ; Philippine National Security Council ; Phivolcs | PHIVOLCS | Philippine Institute of Volcanology and Seismology ; National Disaster Risk Reduction and Management Council | NDRRMC ; Bureau of Fisheries and Aquatic Resources ; National Maritime Council of the Philippines ; Metropolitan Manila Development Authority | MMDA ; Commission on Audit of the Philippines ; Bureau of Customs of the Philippines ; Independent Commission for Infrastructure ; Department of Education of the Philippines | DepEd ; Department of Public Works and Highways | DPWH ; Philippine Statistics Authority ; Department of Social Welfare and Development | DSWD ; PhilHealth ; Philippine Overseas Employment Administration  PHL GOV
Supreme Court of the Philippines | Philippine Supreme Court ; Sandiganbayan ; Philippine Court of Appeals ; Department of Justice of the Philippines  PHL JUD
Philippine Army ; Philippine Navy ; Philippine Air Force ; Philippine Marines | Philippine Marine Corps ; Scout Rangers ; Western Mindanao Command ; Eastern Mindanao Command ; Joint Task Force Sulu ; Reform the Armed Forces Movement  PHL MIL
CAFGU | Citizen Armed Force Geographical Unit | Citizens Armed Force Geographical Unit ; Civilian Volunteer Organization of the Philippines ; Ilaga ; Alsa Masa ; Davao Death Squad  PHL PRM
Philippine National Police ; Special Action Force ; National Bureau of Investigation of the Philippines | Philippine National Bureau of Investigation ; Criminal Investigation and Detection Group ; Manila Police District ; Quezon City Police District  PHL COP
National Intelligence Coordinating Agency | NICA of the Philippines ; Intelligence Service of the Armed Forces of the Philippines  PHL SPY

# --- Philippines: armed groups and civic bodies
National Democratic Front of the Philippines | NDFP | NDF of the Philippines  PHL REB  group=NDF
Alex Boncayao Brigade ; Revolutionary Proletarian Army ; Cordillera People's Liberation Army ; Rebolusyonaryong Partido ng Manggagawa ; Marxist-Leninist Party of the Philippines  PHL REB
Ansar Khalifa Philippines | Ansar al-Khilafah Philippines | Ansarul Khilafah Philippines | Ansar Khilafah Philippines | Ansar Khalifah Philippines  PHL REB  group=AKP
Bangsamoro Islamic Freedom Movement  PHL REB  group=BIF
Dawlah Islamiya | Daulah Islamiyah | Dawlah Islamiyah | Dawla Islamiya | Daulah Islamiya  PHL REB  group=MAU
Khilafah Islamiyah Mindanao | Khalifa Islamiyah Mindanao ; Justice for Islamic Movement ; Rajah Solaiman Movement | Rajah Sulaiman Movement ; Al-Khobar gang | Al Khobar gang ; Abu Sofia group ; Pentagon gang | Pentagon Gang | Pentagon kidnap gang ; Royal Security Forces of the Sultanate of Sulu | Sulu royal army ; Islamic Command Council  PHL REB
Bangsamoro Islamic Armed Forces | BIAF  PHL REB  group=MIL
Karapatan ; Bagong Alyansang Makabayan ; Anakbayan ; Kilusang Magbubukid ng Pilipinas ; Pamalakaya ; National Union of Peoples' Lawyers ; Integrated Bar of the Philippines ; Free Legal Assistance Group ; Philippine Human Rights Information Center | PhilRights ; Mindanao Peace Caucus | Mindanao People's Caucus ; Tindig Pilipinas ; Namfrel | NAMFREL | National Citizens' Movement for Free Elections ; Parish Pastoral Council for Responsible Voting ; Social Weather Stations ; Pulse Asia ; Atin Ito ; Gabriela women's group ; Migrante International ; Cordillera Peoples Alliance ; League of Filipino Students ; Volunteers Against Crime and Corruption ; Ibon Foundation  PHL CVL
Kilusang Mayo Uno ; Trade Union Congress of the Philippines ; Bukluran ng Manggagawang Pilipino ; Federation of Free Workers ; Piston transport group  PHL LAB
Catholic Bishops' Conference of the Philippines | CBCP | Catholic Bishops Conference of the Philippines ; Iglesia ni Cristo ; El Shaddai movement | El Shaddai ; Kingdom of Jesus Christ church ; Jesus Is Lord Church ; Bishops-Ulama Conference | Bishops-Ulama Forum ; Ulama League of the Philippines ; Darul Ifta of the Bangsamoro ; United Church of Christ in the Philippines ; Iglesia Filipina Independiente | Philippine Independent Church ; Caritas Philippines  PHL REL
San Miguel Corp | San Miguel Corporation ; Philippine Airlines ; Philippine National Oil Company | Philippine National Oil Co ; PLDT | Philippine Long Distance Telephone ; Meralco ; Ayala Corp | Ayala Corporation ; Jollibee ; National Grid Corporation of the Philippines ; Land Bank of the Philippines ; Lopez Group ; Sulpicio Lines ; Forum Energy ; Cebu Pacific ; Maharlika Investment Corporation ; Philippine Amusement and Gaming Corporation | PAGCOR | Pagcor ; Philippine Chamber of Commerce and Industry ; Makati Business Club  PHL BUS
ABS-CBN ; GMA Network | GMA News ; Philippine News Agency ; Manila Times ; Philippine Star ; Manila Bulletin ; National Union of Journalists of the Philippines ; Philippine Center for Investigative Journalism ; Sonshine Media Network | SMNI ; Vera Files | VERA Files ; BusinessWorld ; Malaya newspaper ; Center for Media Freedom and Responsibility ; DZRH ; DZMM ; MindaNews ; Inquirer.net ; Bulatlat  PHL JRN
Ateneo de Manila University ; University of the Philippines ; De La Salle University  PHL EDU

# --- East Timor
National Congress for Timorese Reconstruction | CNRT party | National Congress for the Reconstruction of Timor | National Congress for the Reconstruction of East Timor  TLS PTY GOV 2007-08..2017-09-14  TLS PTY OPP 2017-09-15..2018-06-21  TLS PTY GOV 2018-06-22..2020-05  TLS PTY OPP 2020-06..2023-06-30  TLS PTY GOV 2023-07-01..
National Council of Timorese Resistance | National Council of Maubere Resistance  TLS OPP
Fretilin Mudanca | Frenti-Mudança ; Democratic Party of East Timor | Partido Democrático of Timor-Leste ; KHUNTO | Khunto party ; People's Liberation Party of East Timor | People's Liberation Party of Timor-Leste ; Timorese Democratic Union ; Timorese Social Democratic Association ; Apodeti | APODETI ; Undertim  TLS PTY
Falintil | FALINTIL  TLS REB ..1999-10  TLS MIL 1999-11..2001-02-01
F-FDTL | Falintil-FDTL | FALINTIL-FDTL | East Timor Defence Force | East Timor Defense Force | Timor-Leste Defence Force | East Timorese army  TLS MIL
National Police of East Timor | Timor-Leste National Police | PNTL | National Police of Timor-Leste | East Timorese police  TLS COP
Maubere Revolutionary Council ; Sagrada Familia of East Timor ; Colimau 2000  TLS REB
UNTAET | UN Transitional Administration in East Timor | United Nations Transitional Administration in East Timor ; UNMIT | UN Integrated Mission in East Timor | United Nations Integrated Mission in Timor-Leste | United Nations Integrated Mission in East Timor ; UNAMET | United Nations Mission in East Timor ; UNMISET | United Nations Mission of Support in East Timor  UNO
Interfet | INTERFET | International Force for East Timor  IGO MIL
Timor Gap of Timor-Leste | Timor GAP  TLS BUS
National Parliament of Timor-Leste | East Timor's parliament  TLS LEG
Commission of Truth and Friendship ; Commission for Reception, Truth and Reconciliation in East Timor ; Banco Central de Timor-Leste  TLS GOV
La'o Hamutuk ; HAK Association | Yayasan HAK  TLS CVL
Timor Post ; Suara Timor Lorosae ; Tempo Semanal  TLS JRN

# --- Regional bodies
BIMSTEC | Bimstec | Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation  IGO
Mekong River Commission ; ASEAN Regional Forum | Asean Regional Forum ; ASEAN Intergovernmental Commission on Human Rights ; ASEAN Parliamentarians for Human Rights | Asean Parliamentarians for Human Rights ; ASEAN Inter-Parliamentary Myanmar Caucus ; ASEAN Secretariat ; AHA Centre ; Colombo Plan ; International Monitoring Team of Mindanao ; International Contact Group on Mindanao ; Indian Ocean Rim Association ; Lancang-Mekong Cooperation ; Five Power Defence Arrangements ; SAARC Secretariat ; Brunei-Indonesia-Malaysia-Philippines East ASEAN Growth Area ; Colombo Security Conclave ; Southeast Asia Treaty Organization | SEATO ; ReCAAP ; Aceh Monitoring Mission  IGO
