kind place
# Border crossings, ceasefire lines, bases, nuclear and missile sites, camps, prisons, oil and gas sites, dams,
# bridges and airports that the news names. Own writing, from general knowledge; no data set was copied.

# Border crossings: Afghanistan, Pakistan, Iran
Torkham crossing | Torkham border | Torkham gate | Torkham border point  AFG  Nangarhar  34.12 71.09  point
Chaman crossing | Chaman border crossing | Chaman border | Chaman gate | Bab-e-Dosti  PAK  Balochistan  30.97 66.42  point
Spin Boldak crossing | Spin Boldak border crossing | Weesh crossing | Wesh crossing  AFG  Kandahar  30.98 66.40  point
Ghulam Khan crossing | Ghulam Khan border crossing | Ghulam Khan border  PAK  Khyber Pakhtunkhwa  33.09 70.07  point
Angoor Adda | Angur Adda | Angoor Ada | Angurada  PAK  Khyber Pakhtunkhwa  32.50 69.28  point
Kharlachi | Kharlachi crossing | Kharlachi border  PAK  Khyber Pakhtunkhwa  33.80 69.96  point
Arandu | Arandu crossing  PAK  Khyber Pakhtunkhwa  35.31 71.55  point
Nawa Pass | Nawapass  PAK  Khyber Pakhtunkhwa  34.68 71.25  point
Islam Qala | Islam Qala crossing | Islam Qalah | Eslam Qaleh  AFG  Herat  34.67 61.07  point
Dogharoun | Dogharun | Doqarun | Dowqarun  IRN  Razavi Khorasan  34.66 61.00  point
Milak crossing | Milak border crossing | Milak border terminal | Pul-e Abresham  IRN  Sistan-Baluchestan  30.97 61.82  point
Torghundi | Turghundi | Tor Ghundi | Towraghondi  AFG  Herat  35.26 62.28  point
Aqina | Aqina port | Aqina crossing  AFG  Faryab  37.07 65.00  point
Hairatan | Hayratan | Hairaton  AFG  Balkh  37.22 67.42  point
Sher Khan Bandar | Shir Khan Bandar | Sherkhan Bandar | Shirkhan Bandar  AFG  Kunduz  37.18 68.61  point
Taftan crossing | Taftan border crossing | Taftan border  PAK  Balochistan  28.99 61.58  point
Mirjaveh | Mirjaveh crossing | Mir Javeh  IRN  Sistan-Baluchestan  29.02 61.45  city
Broghil Pass | Broghol Pass | Baroghil Pass  PAK  Khyber Pakhtunkhwa  36.87 73.37  point

# India, Bangladesh, Nepal, China
Wagah | Wagah border | Wagah crossing | Wahga | Wagah-Attari | Wagha border  PAK  Punjab  31.60 74.57  point
Attari | Attari border | Attari-Wagah | Attari crossing | Atari border  IND  Punjab  31.60 74.61  point
Kartarpur Corridor | Kartarpur | Kartarpur Sahib | Darbar Sahib Kartarpur  PAK  Punjab  32.09 75.02  point
Hussainiwala | Hussainiwala border | Ganda Singh Wala  IND  Punjab  30.99 74.55  point
Chakothi | Chakothi crossing | Chakoti  PAK  Azad Kashmir  34.11 73.88  point
Khunjerab border  PAK  Gilgit-Baltistan  36.85 75.43  point
Sust dry port | Sost dry port  PAK  Gilgit-Baltistan  36.69 74.82  point
Rasuwagadhi | Rasuwa Gadhi | Rasuwagadhi border  NPL  Bagmati  28.28 85.38  point
Petrapole | Petrapole border | Petrapole land port  IND  West Bengal  23.03 88.88  point
Benapole | Benapole land port | Benapol  BGD  Khulna  23.04 88.90  point
Moreh  IND  Manipur  24.25 94.30  city
Tamu township | Tamu border  MMR  Sagaing  24.22 94.31  city
Zokhawthar  IND  Mizoram  23.36 93.38  point
Rihkhawdar | Rikhawdar  MMR  Chin  23.36 93.39  point
Ghumdhum | Ghundum | Tumbru | Tombru  BGD  Chittagong  21.21 92.17  point
Bumla Pass  IND  Arunachal Pradesh  27.73 91.89  point
Siachen Base Camp  IND  Ladakh  35.19 77.21  point
Kargil  IND  Ladakh  34.56 76.13  city
Uri sector | Uri army base | Uri army camp | Uri brigade headquarters  IND  Jammu and Kashmir  34.09 74.03  point

# Southeast Asia
Muse township | Muse border | Muse crossing  MMR  Shan  23.99 97.90  city
Kan Paik Ti | Kanpiketi | Kanpaikti | Kambaiti  MMR  Kachin  25.42 98.12  point
Laiza  MMR  Kachin  24.75 97.56  city
Mong La | Mongla special region  MMR  Shan  21.66 100.03  city
Tachileik | Tachilek  MMR  Shan  20.45 99.88  city
Three Pagodas Pass | Payathonzu | Phaya Thonzu  MMR  Kayin  15.30 98.39  point
Shwe Kokko | Shwe Kokko New City | Shwe Koko  MMR  Kayin  16.82 98.53  point
KK Park  MMR  Kayin  16.65 98.52  point
Aranyaprathet  THA  Sa Kaeo  13.69 102.50  city
Poipet  KHM  Banteay Meanchey  13.66 102.56  city
O'Smach | Ou Smach | O Smach  KHM  Oddar Meanchey  14.44 103.70  point
Chong Chom | Chong Jom  THA  Surin  14.43 103.70  point
Ta Muen Thom | Ta Moan Thom | Ta Muen Thom temple | Prasat Ta Muen Thom  THA  Surin  14.35 103.27  point
Ta Krabey | Ta Kwai | Ta Krabei  THA  Surin  14.36 103.36  point
Wutung | Skouw-Wutung | Skouw  PNG  Sandaun  -2.61 141.02  point

# China, Russia, Korea, Central Asia
Zabaikalsk | Zabaykalsk  RUS  Zabaykalsky  49.65 117.33  city
Khasan  RUS  Primorsky  42.43 130.65  point
Tumangang | Tumangang station  PRK  North Hamgyong  42.42 130.61  point
Sino-Korean Friendship bridge | China-North Korea Friendship bridge | Yalu River bridge | Yalu bridge  CHN  Liaoning  40.12 124.39  point
Lo Wu | Lo Wu crossing | Luohu port  HKG  -  22.53 114.11  point
Lok Ma Chau | Lok Ma Chau crossing | Huanggang port  HKG  -  22.51 114.07  point
Dostuk crossing | Dostlik crossing | Dustlik crossing  UZB  Andijan  40.55 72.78  point
Sarakhs  IRN  Razavi Khorasan  36.54 61.16  city
Incheh Borun | Inche Boroun | Incheboron  IRN  Golestan  37.45 54.72  point
Bajgiran  IRN  Razavi Khorasan  37.63 58.42  point
Lotfabad  IRN  Razavi Khorasan  37.52 59.34  point

# Caucasus, Turkey, Iran, Iraq
Astara crossing | Astara border crossing | Astarachay bridge  AZE  -  38.44 48.87  point
Jolfa crossing | Julfa crossing | Jolfa border  IRN  East Azerbaijan  38.95 45.63  point
Norduz | Nurduz | Nordooz | Norduz crossing  IRN  East Azerbaijan  38.85 46.21  point
Agarak | Agarak crossing  ARM  Syunik  38.87 46.20  point
Bazargan border | Bazargan crossing | Bazargan border crossing  IRN  West Azerbaijan  39.39 44.39  point
Gurbulak | Gürbulak border gate  TUR  Agri  39.41 44.37  point
Dilucu | Dilucu border gate | Sadarak-Dilucu | Umut bridge  TUR  Igdir  39.66 44.79  point
Sadarak  AZE  Nakhchivan  39.71 44.88  point
Haji Omeran | Haji Omaran | Hajji Omran | Haj Omran  IRQ  Erbil  36.67 45.05  point
Tamarchin | Tamarchin crossing  IRN  West Azerbaijan  36.68 45.07  point
Bashmaq | Bashmagh | Bashmakh | Bashmaq crossing  IRN  Kurdistan  35.63 46.00  point
Parviz Khan crossing | Parviz Khan border crossing | Parwezkhan  IRN  Kermanshah  34.86 45.60  point
Khosravi crossing | Khosravi border crossing | Khosravi border | Qasr-e Shirin crossing  IRN  Kermanshah  34.39 45.46  point
Munthiriya | Mundhiriya | Al-Munthiriya | Munziriyah  IRQ  Diyala  34.38 45.44  point
Mehran border | Mehran crossing | Mehran border crossing  IRN  Ilam  33.11 46.13  point
Zurbatiyah | Zurbatiya | Zurbatia  IRQ  Wasit  33.15 46.06  point
Shalamcheh | Shalamja | Shalamcheh crossing | Shalamche  IRN  Khuzestan  30.50 48.04  point
Chazabeh | Chazzabeh | Chazabeh crossing  IRN  Khuzestan  31.85 47.83  point
Safwan crossing | Safwan border  IRQ  Basra  30.11 47.72  point
Abdali crossing | Abdali border | Abdaly crossing | Al-Abdali  KWT  Jahra  30.04 47.70  point
Salmi crossing | Al-Salmi border | Salmi border  KWT  Jahra  29.11 46.67  point
Nuwaiseeb | Al-Nuwaiseeb | Nuwaisib | Nuwaiseeb border  KWT  Ahmadi  28.56 48.39  point
Khafji | Ras al-Khafji | Al Khafji  SAU  Eastern Province  28.43 48.49  city
Judaidat Arar | Jadidat Arar | Arar crossing | Arar border crossing | Jadeedat Arar  SAU  Northern Borders  31.32 41.42  point
Trebil | Trebil crossing | Turaibil | Traibil | Tarabil  IRQ  Anbar  32.97 39.02  point
Karameh border crossing | Al-Karamah crossing | Karameh crossing  JOR  Mafraq  32.95 39.00  point
Al-Waleed crossing | Al-Walid crossing | Waleed crossing | Al-Waleed border crossing  IRQ  Anbar  33.43 38.93  point
Rabia crossing | Rabia border crossing | Rabiaa crossing | Rabiah crossing  IRQ  Nineveh  36.80 42.08  point
Yarubiyah | Yaroubiyah | Al-Yarubiya | Yaarubiyah | Tal Kocher | Tel Kochar  SYR  Hasakah  36.81 42.06  point
Faysh Khabur | Fish Khabur | Peshkhabur | Pesh Khabour | Fishkhabour | Fishkhabur | Faish Khabur  IRQ  Dohuk  37.07 42.38  point
Semalka | Semalka crossing | Simalka  SYR  Hasakah  37.08 42.36  point
Habur | Habur crossing | Habur border gate | Habur gate | Khabur crossing  TUR  Sirnak  37.14 42.57  point
Ibrahim Khalil crossing | Ibrahim Khalil border crossing | Ibrahim al-Khalil crossing | Ibrahim Khalil border gate  IRQ  Dohuk  37.14 42.58  point
Al-Qaim crossing | Qaim crossing | Al-Qaim border crossing | Qaim border crossing | Husaybah | Husayba | Husaiba  IRQ  Anbar  34.38 40.98  point
Abu Kamal crossing | Albu Kamal crossing | Bukamal crossing | Abu Kamal border crossing | Al-Bukamal crossing  SYR  Deir ez-Zor  34.42 40.95  point
Al-Siqak crossing | Sikak crossing  SYR  Deir ez-Zor  34.40 40.99  point

# Syria, Turkey, Lebanon, Jordan
Bab al-Hawa | Bab al Hawa crossing | Bab al-Hawa border crossing | Bab Al Hawah  SYR  Idlib  36.24 36.66  point
Cilvegozu | Cilvegözü crossing | Cilvegozu border gate  TUR  Hatay  36.25 36.62  point
Bab al-Salama | Bab al-Salameh | Bab al-Salam | Bab al-Salamah | Bab es-Salama  SYR  Aleppo  36.62 37.08  point
Oncupinar | Öncüpınar border gate | Oncupinar crossing  TUR  Kilis  36.64 37.09  point
Al-Rai crossing | al-Raee | Al-Rai border crossing | Cobanbey | Çobanbey crossing  SYR  Aleppo  36.63 37.45  point
Karkamis | Karkamış border gate  TUR  Gaziantep  36.83 38.00  city
Mursitpinar | Mürşitpınar crossing  TUR  Sanliurfa  36.90 38.35  point
Kessab | Kasab crossing | Kessab crossing  SYR  Latakia  35.93 35.99  city
Yayladagi | Yayladağı crossing  TUR  Hatay  35.90 36.06  city
Nusaybin crossing | Qamishli crossing | Nusaybin-Qamishli crossing  TUR  Mardin  37.07 41.22  point
Abu al-Zindin | Abu Zindin | Abu Zendin | Abu al-Zandin crossing  SYR  Aleppo  36.35 37.57  point
Nasib crossing | Nassib crossing | Nassib border crossing | Nasib border crossing | Naseeb crossing  SYR  Daraa  32.54 36.18  point
Jaber crossing | Jaber border crossing | Jaber-Nassib | Jaber border  JOR  Mafraq  32.52 36.19  point
Ramtha | Al-Ramtha | Ramtha crossing  JOR  Irbid  32.56 36.01  city
Rukban | Rukban camp | Al-Rukban | Rubkan | Al-Rukban camp  SYR  Homs  33.31 38.70  point
Masnaa | Al-Masnaa | Masnaa crossing | Masna'a border crossing  LBN  Bekaa  33.70 35.91  point
Jdeidet Yabous | Jdaidet Yabous | Jdeideh Yabous | Jdeidat Yabous | Jdeidet Yabus | Yabous crossing  SYR  Rif Dimashq  33.67 35.99  point
Arida crossing | Arida border crossing | Al-Arida | Arida border | Aridah crossing  LBN  Akkar  34.63 35.98  point
Abboudiyeh | Al-Abboudieh | Aboudiyeh | Dabbousieh | Dabousiyah crossing  LBN  Akkar  34.65 36.13  point
Al-Qaa | Qaa crossing | Joussieh crossing | Jousieh | Joussieh | Jusiyah  LBN  Baalbek-Hermel  34.40 36.52  point
Matraba crossing | Matraba  SYR  Homs  34.45 36.45  point
Naqoura | An Naqurah | En Naqoura  LBN  South  33.12 35.14  city
Rosh Hanikra | Ras al-Naqoura | Ras Naqoura crossing | Rosh HaNiqra  ISR  Northern  33.09 35.11  point
Fatima Gate  LBN  Nabatieh  33.29 35.58  point
Quneitra crossing | Kuneitra crossing | Quneitra border crossing  SYR  Quneitra  33.13 35.81  point
Sheba Farms  -  -  33.28 35.70  admin2
Ghajar  SYR  Quneitra  33.27 35.62  city
Kfar Chouba hills | Kfarchouba | Kfar Chouba  LBN  Nabatieh  33.33 35.65  city
Majdal Shams  SYR  Quneitra  33.27 35.77  city
Jebel Sheikh  -  -  33.42 35.86  point

# Israel, Palestine, Egypt
Rafah crossing | Rafah border crossing | Rafah terminal | Rafah border | Rafah gate  PSE  Gaza Strip  31.25 34.26  point
Kerem Shalom crossing | Karam Abu Salem | Karem Abu Salem | Karm Abu Salem | Kerem Abu Salem  ISR  Southern  31.23 34.28  point
Erez crossing | Beit Hanoun crossing | Erez checkpoint | Erez terminal | Beit Hanun crossing  ISR  Southern  31.56 34.55  point
Erez West crossing | Zikim crossing | West Erez crossing  ISR  Southern  31.59 34.51  point
Karni crossing | Karni | Al-Mintar crossing | Al-Muntar crossing  PSE  Gaza Strip  31.47 34.47  point
Kissufim crossing | Kissufim  ISR  Southern  31.38 34.40  point
Nahal Oz  ISR  Southern  31.47 34.50  point
Sufa crossing | Sufa checkpoint  ISR  Southern  31.26 34.33  point
Nitzana crossing | Nitzana | Al-Auja crossing | Al-Awja crossing | Al-Oga crossing  ISR  Southern  30.88 34.40  point
Taba crossing | Taba border crossing | Menachem Begin crossing  EGY  South Sinai  29.49 34.90  point
Netzarim Corridor | Netzarim | Netzarim junction  PSE  Gaza Strip  31.46 34.41  point
Philadelphi Corridor | Philadelphi Route | Philadelphi axis | Salah al-Din axis | Philadelphia Corridor | Salaheddin axis  PSE  Gaza Strip  31.27 34.24  point
Morag Corridor | Morag axis  PSE  Gaza Strip  31.31 34.28  point
Muwasi | Al-Mawasi | Mawasi | al-Muwasi  PSE  Gaza Strip  31.34 34.25  point
Allenby bridge | King Hussein bridge | Allenby crossing | Karama crossing | Allenby bridge crossing  PSE  West Bank  31.87 35.54  point
Damiya bridge | Damia bridge | Adam bridge crossing  PSE  West Bank  32.10 35.54  point
Sheikh Hussein crossing | Sheikh Hussein bridge | Jordan River crossing  ISR  Northern  32.50 35.57  point
Wadi Araba crossing | Yitzhak Rabin crossing | Arava crossing  ISR  Southern  29.58 35.00  point
Qalandia | Qalandiya | Qalandia checkpoint | Kalandia | Qalandiya checkpoint | Kalandiya  PSE  West Bank  31.86 35.22  point
Qalandia refugee camp | Qalandia camp | Qalandiya camp  PSE  West Bank  31.86 35.22  point
Huwara checkpoint | Hawara checkpoint  PSE  West Bank  32.17 35.26  point
Container checkpoint | Wadi Nar checkpoint  PSE  West Bank  31.74 35.26  point
Tayasir checkpoint | Tayasir | Teyasir checkpoint  PSE  West Bank  32.34 35.39  point
Hamra checkpoint | Al-Hamra checkpoint  PSE  West Bank  32.20 35.41  point
Jalameh checkpoint | Jalama checkpoint | Jalameh crossing | Gilboa crossing | Jalamah crossing  PSE  West Bank  32.51 35.31  point
Tarqumiya crossing | Tarqumiya checkpoint | Tarqumiyah crossing | Tarkumia crossing  PSE  West Bank  31.58 34.98  point
Rachel's Tomb  PSE  West Bank  31.72 35.20  point
Joseph's Tomb  PSE  West Bank  32.21 35.28  point
Ibrahimi Mosque | Cave of the Patriarchs | Tomb of the Patriarchs  PSE  West Bank  31.52 35.11  point
Damascus Gate | Bab al-Amoud | Bab al-Amud  PSE  Jerusalem  31.78 35.23  point
Al-Buraq Wall | Western Wall | Wailing Wall  PSE  Jerusalem  31.78 35.23  point
Salloum crossing | Salloum | Sallum | Al-Sallum | Salloum border crossing  EGY  Matrouh  31.56 25.16  city
Musaid crossing | Imsaad  LBY  Butnan  31.58 25.06  point
Ras Jdir | Ras Ajdir | Ras Jedir | Ras Ejder | Ras Jdeir  TUN  Medenine  33.15 11.56  point
Dehiba | Dhehiba | Dehiba crossing | Dehiba-Wazin | Dhiba crossing  TUN  Tataouine  32.02 10.70  point
Wazin | Wazin crossing | Wazzin  LBY  Nalut  31.95 10.67  point
Argeen | Arqin crossing | Argeen crossing | Arqeen  SDN  Northern  21.99 31.25  point
Abu Samra crossing | Abu Samra border | Abu Samrah | Abu Samra border crossing  QAT  -  24.75 50.84  point
Salwa crossing | Salwa border crossing | Salwa border  SAU  Eastern Province  24.73 50.77  point
King Fahd Causeway  BHR  -  26.18 50.33  point
Al-Wadiah | Wadiah crossing | Al-Wadeah | Al-Wadiah crossing | Wadea crossing  YEM  Hadramawt  17.07 47.12  point
Haradh | Haradh crossing | Harad | Haradh border crossing  YEM  Hajjah  16.41 43.06  city
Al-Tuwal | Tuwal crossing | Al-Tuwwal | Tiwal crossing  SAU  Jizan  16.52 42.97  point
Shahn crossing | Shahin border crossing | Shihn  YEM  Mahra  17.78 52.48  point
Sarfait | Sarfayt | Sarfait crossing  YEM  Mahra  16.67 53.10  point

# Africa
Zouj Beghal | Zoudj Beghal | Zouj Bghal | Jouj Bghal  MAR  Oriental  34.87 -1.74  point
Guerguerat crossing | El Guerguerat crossing | Guerguerat border crossing | Al-Guerguerat  ESH  -  21.36 -16.96  point
El Tarajal | Tarajal | Tarajal beach | Tarajal crossing  ESP  Ceuta  35.87 -5.34  point
Beni Enzar | Beni Ensar | Barrio Chino crossing | Beni-Enzar border  ESP  Melilla  35.27 -2.93  point
Bordj Badji Mokhtar  DZA  Bordj Badji Mokhtar  21.33 0.95  city
In Guezzam | Ain Guezzam  DZA  In Guezzam  19.57 5.77  city
Assamaka | Assamakka  NER  Agadez  19.34 5.78  point
Madama | Madama base | Fort Madama  NER  Agadez  21.95 13.65  point
Jibia  NGA  Katsina  13.09 7.23  city
Banki  NGA  Borno  11.23 14.14  city
Gamboru | Gamboru Ngala | Gamborou  NGA  Borno  12.37 14.21  city
Fotokol  CMR  Far North  12.37 14.22  city
Amchide | Amchidé-Banki  CMR  Far North  11.22 14.14  city
Kousseri  CMR  Far North  12.08 15.03  city
Ngueli bridge | Nguéli crossing | Ngueli  TCD  -  12.09 15.05  point
Kantchari  BFA  Est  12.48 1.52  city
Zongo crossing | Zongo-Bangui crossing  COD  Sud-Ubangi  4.35 18.60  city
Adre crossing | Adré crossing point | Adre border crossing  TCD  Ouaddai  13.47 22.20  point
Tine crossing | Al-Tina | Tina border | At Tinah | Tiné border  SDN  North Darfur  15.04 22.80  city
Am Dafok | Um Dafuq | Amdafock  CAF  Vakaga  10.47 23.28  point
Metema | Metemma | Metema Yohannes  ETH  Amhara  12.96 36.16  city
Gallabat | Gallabat crossing | Qallabat  SDN  Gedaref  12.97 36.14  city
Kurmuk  SDN  Blue Nile  10.55 34.28  city
Joda crossing | Joda border | Wunthow | Wunthou  SSD  Upper Nile  12.20 32.75  point
Nimule  SSD  Eastern Equatoria  3.60 32.06  city
Liboi  KEN  Garissa  0.35 40.88  city
Dhobley | Dobley  SOM  Lower Juba  0.41 41.01  city
Doolow | Dolow  SOM  Gedo  4.16 42.08  city
Dollo Ado | Dolo Ado  ETH  Somali  4.17 42.06  city
Bulo Hawo | Beled Hawo | Bula Hawa | Belet Hawo | Balad Hawo  SOM  Gedo  3.93 41.88  city
Galafi | Galafi crossing  DJI  Dikhil  11.72 41.84  point
Loyada | Lowyacado | Loyaada  DJI  Arta  11.46 43.25  point
Tog Wajaale | Wajaale | Togwajale | Tug Wajale  SOM  Woqooyi Galbeed  9.60 43.34  city
Zalambessa | Zalambesa  ETH  Tigray  14.52 39.38  city
Cyanika | Cyanika border | Chanika border  RWA  Northern  -1.34 29.74  point
Bunagana border | Bunagana crossing  COD  North Kivu  -1.30 29.60  point
Kasindi  COD  North Kivu  0.04 29.71  city
Gatumba  BDI  Bujumbura  -3.33 29.25  city
Rusumo | Rusumo Falls | Rusumo border  RWA  Eastern  -2.38 30.78  point
Kasumbalesa | Kasumbalesa border  COD  Haut-Katanga  -12.26 27.79  city
Beitbridge | Beitbridge border post | Beit Bridge border post  ZWE  Matabeleland South  -22.21 30.00  city

# Europe
Medyka | Medyka crossing | Medyka-Shehyni  POL  Subcarpathian  49.80 22.93  point
Shehyni | Sheghini | Shehyni crossing  UKR  Lviv  49.80 22.96  point
Korczowa | Korczowa crossing  POL  Subcarpathian  49.95 23.08  point
Krakovets | Krakovets crossing | Krakovec  UKR  Lviv  49.96 23.16  city
Dorohusk | Dorohusk crossing  POL  Lublin  51.17 23.80  point
Yahodyn | Yagodyn | Yahodyn crossing  UKR  Volyn  51.20 23.83  point
Rava-Ruska | Rava-Russkaya  UKR  Lviv  50.23 23.62  city
Terespol | Terespol crossing | Kukuryki  POL  Lublin  52.08 23.62  city
Usnarz Gorny | Usnarz Górny camp  POL  Podlaskie  53.36 23.77  point
Vartius  FIN  Kainuu  64.50 29.95  point
Storskog | Storskog crossing  NOR  Finnmark  69.66 30.20  point
Chop crossing | Chop border crossing  UKR  Zakarpattia  48.42 22.18  point
Palanca crossing | Palanca border crossing  MDA  -  46.41 30.10  point
Goptivka | Hoptivka | Hoptovka  UKR  Kharkiv  50.35 36.32  point
Kolotilovka  RUS  Belgorod  50.83 35.55  point
Senkivka | Senkovka  UKR  Chernihiv  52.10 31.80  point
Milove | Mylove  UKR  Luhansk  49.37 40.14  city
Stanytsia Luhanska | Stanitsa Luganskaya | Stanytsia Luganska  UKR  Luhansk  48.65 39.48  city
Mayorske | Mayorsk | Maiorske | Mayorsk checkpoint  UKR  Donetsk  48.34 38.03  point
Hnutove  UKR  Donetsk  47.18 37.80  point
Olenivka | Yelenovka | Olenivka prison | Olenivka prison camp | Yelenivka  UKR  Donetsk  47.83 37.71  point
Zolote  UKR  Luhansk  48.69 38.51  city
Chonhar | Chongar | Chonhar bridge | Chongar bridge | Chonhar crossing  UKR  Kherson  46.00 34.55  point
Armiansk | Armyansk  UKR  Crimea  46.11 33.69  city
Verkhny Lars | Upper Lars | Verkhniy Lars | Zemo Larsi | Kazbegi-Upper Lars  GEO  Mtskheta-Mtianeti  42.74 44.63  point
Roksky Tunnel  GEO  South Ossetia  42.60 44.12  point
Ergneti | Ergneti crossing  GEO  Shida Kartli  42.17 44.01  point
Enguri bridge | Inguri bridge | Ingur bridge | Enguri crossing  GEO  Samegrelo-Upper Svaneti  42.54 41.82  point
Psou crossing | Psou | Psou checkpoint  GEO  Abkhazia  43.39 40.01  point
Sarpi | Sarp border gate | Sarpi crossing  GEO  Adjara  41.52 41.55  point
Margara | Margara bridge | Margara crossing  ARM  Armavir  40.03 44.18  point
Akhurik | Akhurik crossing | Dogu Kapi | Akyaka border gate  ARM  Shirak  40.74 43.77  point
Lachin Road  AZE  Lachin  39.68 46.60  admin2
Hakari bridge | Hakari checkpoint | Khakari bridge | Lachin checkpoint  AZE  Lachin  39.58 46.53  point
Zangazur corridor  ARM  Syunik  38.95 46.20  admin2
Kornidzor | Kornidzor checkpoint  ARM  Syunik  39.52 46.53  point
Kapikule | Kapıkule border gate  TUR  Edirne  41.72 26.36  point
Pazarkule | Pazarkule border gate | Pazarkule crossing  TUR  Edirne  41.65 26.49  point
Ipsala border gate | Ipsala crossing | Kipi crossing | Kipoi crossing  TUR  Edirne  40.93 26.35  point
Merdare | Merdare crossing  KOS  -  42.95 21.28  point
Jarinje | Jarinje crossing  KOS  -  43.22 20.69  point
Brnjak | Brnjak crossing | Bernjak  KOS  -  43.00 20.55  point
Mitrovica bridge | Ibar River bridge  KOS  -  42.89 20.87  point
Banjska monastery | Banjska  KOS  -  42.97 20.78  point
Roszke | Röszke camp | Horgos-Roszke  HUN  Csongrad-Csanad  46.19 20.04  point
Sangatte | Sangatte camp  FRA  Hauts-de-France  50.94 1.75  point
Calais Jungle | Calais Jungle camp  FRA  Hauts-de-France  50.97 1.90  point
Channel Tunnel | Eurotunnel | Chunnel  -  -  51.01 1.50  point
Port of Dover | Dover Western Docks | Dover docks  GBR  England  51.13 1.32  point
Manston | Manston processing centre | Manston migrant centre | Manston asylum centre  GBR  England  51.34 1.35  point
Velika Kladusa | Velika Kladuša camp  BIH  -  45.18 15.81  city
Vucjak | Vučjak camp  BIH  -  44.79 15.83  point
Lipa camp | Camp Lipa  BIH  -  44.72 16.02  point
Ledra Street crossing | Ledra Street checkpoint | Lokmaci crossing | Ledra Street  CYP  Nicosia  35.17 33.36  point
Ledra Palace | Ledra Palace crossing | Ledra Palace Hotel  CYP  Nicosia  35.18 33.36  point
Pyla | Pyla-Arsos road  CYP  Larnaca  35.01 33.69  point
Varosha | Varosia | Varosha beach  CYP  Famagusta  35.11 33.96  point

# Americas
San Ysidro | San Ysidro Port of Entry | San Ysidro crossing  USA  California  32.54 -117.03  point
Otay Mesa Detention Center | Otay Mesa Port of Entry  USA  California  32.55 -116.94  point
El Chaparral crossing | El Chaparral camp | El Chaparral plaza  MEX  Baja California  32.54 -117.04  point
Nogales | Nogales crossing | Nogales Port of Entry  USA  Arizona  31.34 -110.94  city
Simon Bolivar International bridge | Simon Bolivar bridge | Simón Bolívar crossing  COL  Norte de Santander  7.82 -72.45  point
Tienditas bridge | Tienditas | Las Tienditas  VEN  Tachira  7.87 -72.45  point
Pacaraima  BRA  Roraima  4.48 -61.15  city
Ouanaminthe | Juana Mendez  HTI  Nord-Est  19.55 -71.73  city
Malpasse | Malpasse crossing | Mal Passe  HTI  Ouest  18.51 -71.88  point
Jimani  DOM  Independencia  18.49 -71.85  city
Roxham Road | Roxham Road crossing  CAN  Quebec  45.01 -73.52  point

# Ceasefire lines, demarcation lines, buffer zones
Actual Ground Position Line  IND  Jammu and Kashmir  35.30 77.00  admin2
Line of Actual Control  -  -  34.00 78.50  admin1
Durand border fence | Pak-Afghan border fence  -  -  32.80 69.50  admin1
Joint Security Area | JSA Panmunjom | Truce village of Panmunjom | Panmunjeom | Panmunjon  KOR  Gyeonggi  37.96 126.68  point
Korean Demilitarized Zone | Korean DMZ | Inter-Korean border  -  -  38.25 127.20  admin1
Military Demarcation Line  -  -  38.25 127.20  admin1
38th parallel  -  -  38.00 127.30  admin1
Imjingak | Imjingak Park  KOR  Gyeonggi  37.89 126.74  point
Kaesong Industrial Complex | Kaesong Industrial Zone | Kaesong Industrial Park | Kaesong joint industrial zone  PRK  -  37.93 126.63  point
Kumgang resort | Mount Kumgang resort  PRK  Kangwon  38.66 128.11  point
Blue Line | UN Blue Line  -  -  33.10 35.40  admin1
Alpha Line | UNDOF zone | Golan buffer zone | Golan demilitarised zone  SYR  Quneitra  33.05 35.84  admin2
Bravo Line  SYR  Quneitra  33.05 35.90  admin2
Camp Faouar | Camp Faouwar | Camp Faouar UNDOF  SYR  Quneitra  33.23 35.93  point
Camp Ziouani  SYR  Quneitra  33.11 35.78  point
Green Line of Cyprus | Cyprus Green Line | UN buffer zone in Cyprus | Attila Line | Cyprus buffer zone  CYP  Nicosia  35.13 33.40  admin1
1949 Armistice Line | 1967 lines | Pre-1967 lines | pre-1967 borders | 1967 borders  -  -  32.00 35.10  admin1
Separation Barrier | West Bank barrier | West Bank wall  PSE  West Bank  32.00 35.10  admin1
Gaza border fence | Gaza perimeter fence | Gaza-Israel barrier  -  -  31.43 34.45  admin2
Gaza Envelope | Otef Aza  ISR  Southern  31.45 34.55  admin2
Moroccan Western Sahara Wall | Western Sahara berm | Moroccan berm | Moroccan Wall  ESH  -  25.00 -12.50  admin1
Tifariti  ESH  -  26.16 -10.57  city
Bir Lehlou  ESH  -  26.35 -9.58  city
Transnistria security zone | Dniester security zone  MDA  -  47.00 29.20  admin2
Donbas contact line | contact line in Donbas  UKR  Donetsk  48.20 38.00  admin1
Nagorno-Karabakh line of contact | Karabakh contact line  AZE  -  39.80 46.90  admin2
Sirte-Jufra line | Sirte-Jufra front line  LBY  Jufra  30.20 16.30  admin2
Abyei Box | Abyei Area | Abyei Administrative Area  SDN  Abyei  9.60 28.40  admin2
14-Mile Area | Mile 14 area  SSD  Northern Bahr el Ghazal  9.40 26.80  admin2
Inter-Entity Boundary Line  BIH  -  44.30 18.00  admin1
Checkpoint Charlie  DEU  Berlin  52.51 13.39  point

# Bases: Afghanistan and Pakistan
Camp Bastion | Camp Leatherneck | Camp Shorabak | Bastion airfield | Camp Shorab  AFG  Helmand  31.86 64.22  point
Kandahar Airfield | Kandahar air base | Kandahar airbase | Kandahar airport  AFG  Kandahar  31.51 65.85  point
Shindand air base | Shindand | Shindand airbase  AFG  Herat  33.39 62.26  point
Camp Phoenix  AFG  Kabul  34.53 69.23  point
Camp Marmal | Mazar-i-Sharif air base | Camp Mike Spann  AFG  Balkh  36.71 67.21  point
Camp Chapman | FOB Chapman | Forward Operating Base Chapman  AFG  Khost  33.34 69.96  point
Forward Operating Base Salerno | FOB Salerno | Camp Salerno  AFG  Khost  33.36 69.96  point
FOB Fenty | Forward Operating Base Fenty | Jalalabad airfield | Jalalabad air base  AFG  Nangarhar  34.40 70.50  point
FOB Shank | Forward Operating Base Shank  AFG  Logar  33.92 69.08  point
Combat Outpost Keating | COP Keating  AFG  Nuristan  35.42 71.33  point
Wanat  AFG  Nuristan  35.05 70.91  point
Qala-i-Jangi | Qala-e-Jangi | Qala Jangi  AFG  Balkh  36.67 66.98  point
PNS Mehran | Mehran naval base | Mehran naval air base | PAF Base Faisal  PAK  Sindh  24.89 67.11  point
Kamra air base | Minhas air base | PAF Base Minhas | Minhas airbase | Kamra airbase  PAK  Punjab  33.87 72.40  point
Nur Khan air base | Nur Khan airbase | PAF Base Nur Khan | Chaklala air base | Chaklala airbase | Noor Khan airbase  PAK  Punjab  33.62 73.10  point
Sargodha air base | PAF Base Mushaf | Mushaf air base | Mushaf airbase | Sargodha airbase  PAK  Punjab  32.05 72.67  point
Rafiqui air base | Rafiqui airbase | PAF Base Rafiqui | Shorkot air base  PAK  Punjab  30.76 72.28  point
Bholari air base | Bholari airbase | PAF Base Bholari  PAK  Sindh  25.24 68.04  point
Jacobabad air base | Shahbaz air base | PAF Base Shahbaz | Shahbaz airbase | Jacobabad airbase  PAK  Sindh  28.28 68.45  point
Murid airbase | PAF Base Murid | Murid air base  PAK  Punjab  32.91 72.77  point
Badaber | Badaber base | Badaber air base | Badaber camp  PAK  Khyber Pakhtunkhwa  33.96 71.57  point
Shamsi airfield | Shamsi air base | Shamsi airbase  PAK  Balochistan  27.84 65.16  point
Bilal Town compound | bin Laden compound | Abbottabad compound  PAK  Khyber Pakhtunkhwa  34.17 73.24  point
Kahuta | Khan Research Laboratories | Kahuta Research Laboratories  PAK  Punjab  33.59 73.39  point
Muridke | Markaz Taiba | Markaz-e-Taiba  PAK  Punjab  31.80 74.26  city
Lal Masjid  PAK  Islamabad  33.71 73.09  point

# Bases: India, Sri Lanka, Bangladesh
Pathankot air base | Pathankot airbase | Pathankot Air Force Station  IND  Punjab  32.23 75.63  point
Ambala air base | Ambala Air Force Station | Ambala airbase  IND  Haryana  30.37 76.82  point
Adampur air base | Adampur airbase | Adampur Air Force Station  IND  Punjab  31.43 75.76  point
Hindon air base | Hindon airbase | Hindan air base | Hindon Air Force Station  IND  Uttar Pradesh  28.71 77.36  point
Sunjuwan | Sunjwan | Sunjuwan army camp  IND  Jammu and Kashmir  32.69 74.90  point
INS Varsha | Rambilli naval base  IND  Andhra Pradesh  17.44 82.87  point
INS Baaz | Campbell Bay  IND  Andaman and Nicobar  7.01 93.92  point
Chandipur | Chandipur test range | Integrated Test Range Chandipur  IND  Odisha  21.45 87.02  point
Pokhran | Pokhran test range | Pokaran | Pokhran field firing range  IND  Rajasthan  27.00 71.80  point
Sriharikota | Satish Dhawan Space Centre  IND  Andhra Pradesh  13.72 80.23  point

# Bases: Syria, Iraq, Turkey, Jordan, Lebanon
Hmeimim air base | Khmeimim air base | Hmeimim airbase | Khmeimim airbase | Hmeymim air base | Hemeimeem air base | Humaymim | Hemeimeem  SYR  Latakia  35.41 35.95  point
Tartus naval base | Tartus naval facility | Tartous naval base | Port of Tartus | Tartous port | Russian base in Tartus  SYR  Tartus  34.91 35.87  point
Al-Tanf garrison | Al-Tanf base | Tanf garrison | At Tanf | al-Tanf crossing | Tanf crossing | Tanf base  SYR  Homs  33.49 38.66  point
T4 air base | Tiyas air base | T-4 airbase | Tiyas airbase | Tiyas military airport | T4 military airport | T4 airport  SYR  Homs  34.52 37.63  point
Shayrat | Shayrat air base | Shayrat airbase | Al-Shayrat | Sha'irat | Shayrat airfield  SYR  Homs  34.49 36.91  point
Dumayr air base | Dumair airport | Dumayr airbase | Al-Dumayr military airport | Dumeir | Dumayr  SYR  Rif Dimashq  33.61 36.75  point
Mezzeh air base | Mezzeh military airport | Mezze air base | Mezzeh airport | Mazzeh military airport | Mezze military airport | Mezzeh airbase | Mazzeh air base  SYR  Damascus  33.48 36.22  point
Kuweires air base | Kweires air base | Kuwairis | Kweiris | Kuweires | Kweires military airport | Kuwayris  SYR  Aleppo  36.19 37.58  point
Menagh air base | Mannagh air base | Minakh | Menagh | Minagh air base | Mannagh airbase | Minnigh  SYR  Aleppo  36.52 37.04  point
Taftanaz | Taftanaz air base | Taftanaz airport | Taftanaz airbase  SYR  Idlib  35.97 36.78  city
Abu al-Duhur | Abu Duhur | Abu al-Duhur air base | Abu al-Zuhour | Abu al-Dhuhur | Abu Dhuhur air base  SYR  Idlib  35.73 37.10  point
Al-Nayrab air base | Nayrab airport | Neirab air base | Nairab airport | Aleppo airport | Aleppo International Airport | Nayrab military airport  SYR  Aleppo  36.18 37.23  point
Hama air base | Hama military airport | Hama airbase  SYR  Hama  35.12 36.71  point
Thaalah airport | Thala air base | Tha'lah | Thaala airport  SYR  Sweida  32.71 36.41  point
Tabqa air base | Tabqa airport | Tabqa airbase | Tabqa military airport | al-Tabqa air base  SYR  Raqqa  35.75 38.57  point
Division 17 base | 17th Division base  SYR  Raqqa  35.99 39.02  point
Al-Omar base | Green Village base  SYR  Deir ez-Zor  35.08 40.55  point
Conoco gas field | Conoco field | Conoco base | Coneco gas field | Koniko gas field | Conoco gas plant | Tabiyeh gas field  SYR  Deir ez-Zor  35.34 40.28  point
Al-Shaddadi base | Shaddadi | Shaddadeh | al-Shaddadah | Shaddadi base | Shadadi | Al-Shaddadi | Shaddadah  SYR  Hasakah  36.06 40.73  city
Rmeilan | Rmelan | Rumaylan | Rmeilan airstrip | Rumeilan | Remelan | Rmeilan base  SYR  Hasakah  37.01 41.96  city
Kharab al-Jir | Kharab al-Jir base | Kharab al-Jeer | Kharab al-Jir airport  SYR  Hasakah  37.03 41.99  point
Lafarge Cement bridge | Lafarge cement factory | Kharab Ashk base | Kharab Ishk  SYR  Aleppo  36.55 38.59  point
Qamishli airport | Qamishli air base | Kamishli airport  SYR  Hasakah  37.02 41.19  point
Imam Ali base | Imam Ali compound  SYR  Deir ez-Zor  34.42 40.93  point
Deir ez-Zor airport | Deir ez-Zor air base | Deir ez-Zor military airport | Deir Ezzor airport | Deir Ezzor military airport  SYR  Deir ez-Zor  35.29 40.18  point
Jamraya | Jamraya research centre | Jamraya military research center | Jamraya research center  SYR  Damascus  33.56 36.23  point
Masyaf research center | Masyaf | Misyaf | Masyaf research facility | Masyaf facility  SYR  Hama  35.06 36.34  city
Barzah research center | Barzeh research centre | Barzeh scientific research centre | Barzah Research and Development Center  SYR  Damascus  33.57 36.31  point
Al-Safira | As-Safirah | Safira | al-Safirah | Safirah  SYR  Aleppo  36.07 37.37  city
Al-Kibar | al-Kibar reactor | Al Kibar nuclear facility | Kibar reactor  SYR  Deir ez-Zor  35.71 39.83  point
Ain al-Asad air base | Ain al-Assad air base | Ain al-Asad airbase | Al Asad air base | Ayn al-Asad | Ain Al-Asad base | Al-Asad base | Ein al-Asad | Al-Assad air base | Ain al-Assad airbase  IRQ  Anbar  33.79 42.44  point
Camp Taji | Taji base | Taji air base | Taji military base | Al-Taji camp  IRQ  Baghdad  33.52 44.26  point
Balad air base | Balad airbase | Joint Base Balad | Camp Anaconda | Al-Bakr air base  IRQ  Saladin  33.94 44.36  point
K1 base | K-1 base | K1 military base | K-1 air base | K1 air base  IRQ  Kirkuk  35.52 44.31  point
Qayyarah air base | Qayyara air base | Qayara air base | Q-West | Qayyarah West | Qayyarah airbase | Qayyarah airfield | Qayara airbase  IRQ  Nineveh  35.77 43.13  point
Al-Taqaddum | Taqaddum air base | Camp Taqaddum | Habbaniyah air base | Habbaniya | Habbaniyah | Al-Taqaddum air base | Camp Habbaniyah | TQ air base  IRQ  Anbar  33.34 43.60  point
Camp Victory | Victory Base Complex | Victory Base  IRQ  Baghdad  33.25 44.23  point
Green Zone | Baghdad Green Zone | Baghdad's Green Zone  IRQ  Baghdad  33.31 44.39  point
Camp Cropper  IRQ  Baghdad  33.24 44.22  point
Camp Bucca | Bucca prison | Camp Bucca prison  IRQ  Basra  30.19 47.85  point
Camp Speicher | Speicher air base | Camp Speicher base | Al-Sahra airfield | Speicher base  IRQ  Saladin  34.68 43.54  point
Harir air base | Harir base | Al-Harir air base | Bashur airfield | Harir airbase | Bashur air base  IRQ  Erbil  36.53 44.35  point
Erbil air base | Erbil airport | Erbil International Airport | Erbil airbase  IRQ  Erbil  36.24 43.96  point
Bamarni | Bamerne air base | Bamarni base | Bamarne | Bamarni airport  IRQ  Dohuk  37.10 43.27  point
Zilkan base | Zlikan base | Zilkan | Zlikan  IRQ  Nineveh  36.49 43.30  point
Bashiqa | Bashiqa camp | Ba'ashiqah | Bashiqa base  IRQ  Nineveh  36.45 43.34  city
Kalsu base | Camp Kalsu | Kalsu military base | Kalso base | Forward Operating Base Kalsu  IRQ  Babil  32.79 44.45  point
Jurf al-Sakhar | Jurf al-Nasr | Jurf al-Sakhr | Jurf as-Sakhar  IRQ  Babil  32.87 44.22  city
Camp Ashraf | Ashraf camp  IRQ  Diyala  33.85 44.54  point
Camp Liberty | Camp Hurriya | Camp Hurriyah  IRQ  Baghdad  33.27 44.22  point
Al-Muthanna complex | Muthanna State Establishment | Al-Muthanna chemical weapons complex  IRQ  Saladin  33.83 43.80  point
Al-Qaqaa | Qaqaa munitions site  IRQ  Babil  33.00 44.22  point
Osirak | Osirak reactor | Al-Tuwaitha | Tuwaitha | Tuwaitha nuclear complex | Tammuz reactor | Osiraq | Al-Tuwaitha Nuclear Center  IRQ  Baghdad  33.20 44.51  point
Tallil air base | Imam Ali air base | Tallil airbase | Ali air base | Tallil | Camp Adder  IRQ  Dhi Qar  30.94 46.09  point
Al-Walid air base | Al-Waleed air base | H-3 air base | H3 airfield  IRQ  Anbar  32.93 39.75  point
Incirlik air base | Incirlik airbase | Incirlik base  TUR  Adana  37.00 35.43  point
Kurecik | Kürecik radar base | Kurecik radar station  TUR  Malatya  38.34 37.85  point
Akinci air base | Murted air base | Akinci airbase | Akinci base  TUR  Ankara  40.08 32.57  point
Muwaffaq Salti air base | Azraq air base | Muwaffaq al-Salti air base  JOR  Zarqa  31.83 36.79  point
Tower 22  JOR  Mafraq  33.33 38.71  point
Prince Hassan air base | H-5 air base | H5 air base  JOR  Mafraq  32.16 37.15  point
King Faisal air base | Al-Jafr air base | Prince Faisal air base | King Faisal bin Abdulaziz air base  JOR  Maan  30.35 36.15  point
Rayak air base | Riyaq air base | Rayaq | Riyaq | Rayak  LBN  Bekaa  33.85 35.99  city
Marjayoun | Marjeyoun  LBN  Nabatieh  33.36 35.59  city
Bint Jbeil | Bint Jbail  LBN  Nabatieh  33.12 35.43  city

# Bases: Iran
Imam Ali garrison | Imam Ali missile base | Khorramabad missile base  IRN  Lorestan  33.57 48.22  point
Bid Kaneh | Bidganeh | Shahid Modarres garrison | Modarres garrison | Shahid Modarres missile base  IRN  Tehran  35.63 50.94  point
Khojir | Khojir missile complex | Khojir missile production complex  IRN  Tehran  35.65 51.65  point
Semnan Space Center | Imam Khomeini Spaceport | Imam Khomeini Space Centre | Imam Khomeini Space Launch Terminal | Semnan launch site  IRN  Semnan  35.23 53.92  point
Chabahar spaceport | Konarak | Konarak naval base | Konarak port  IRN  Sistan-Baluchestan  25.36 60.38  city
Nojeh air base | Shahrokhi air base | Nojeh airbase | Hamadan air base | Hamedan airbase | Shahid Nojeh air base  IRN  Hamadan  35.21 48.65  point
Vahdati air base | Dezful air base | Vahdati airbase  IRN  Khuzestan  32.43 48.40  point
Eagle 44 | Oghab 44 | Eagle 44 air base  IRN  Hormozgan  28.05 55.50  point
Isfahan air base | 8th Shekari air base | Khatami air base | Esfahan airbase | Isfahan airbase  IRN  Isfahan  32.75 51.86  point
Mehrabad | Mehrabad airport | Mehrabad International Airport  IRN  Tehran  35.69 51.31  point
Imam Khomeini airport | Imam Khomeini International Airport | Tehran airport  IRN  Tehran  35.42 51.15  point
Bandar Abbas naval base | Shahid Bahonar port  IRN  Hormozgan  27.15 56.21  point
Shahid Rajaee port | Shahid Rajaei port | Rajaee port | Bandar Abbas port | Port of Shahid Rajaee | Shahid Rajai port  IRN  Hormozgan  27.11 56.06  point
Jask | Jask port | Bandar-e Jask | Jask oil terminal | Kooh Mobarak  IRN  Hormozgan  25.64 57.77  city

# Bases: Israel, Egypt, Saudi Arabia, Gulf, Yemen
Nevatim | Nevatim air base | Nevatim airbase  ISR  Southern  31.21 35.01  point
Ramon air base | Ramon airbase | Ramon airport  ISR  Southern  30.78 34.67  point
Hatzerim | Hatzerim air base | Hatzerim airbase  ISR  Southern  31.23 34.66  point
Tel Nof | Tel Nof air base | Tel Nof airbase  ISR  Central  31.84 34.82  point
Palmachim | Palmachim air base | Palmachim airbase  ISR  Central  31.90 34.69  point
Ramat David air base | Ramat David | Ramat David airbase  ISR  Northern  32.67 35.18  point
Meron air base | Meron air traffic control base  ISR  Northern  33.00 35.41  point
Glilot | Glilot base | Glilot intelligence base  ISR  Tel Aviv  32.15 34.82  point
Kirya | HaKirya | Ha-Kirya | Kirya headquarters  ISR  Tel Aviv  32.07 34.79  point
Sde Teiman | Sde Teyman | Sde Teiman base | Sde Teiman detention camp  ISR  Southern  31.29 34.72  point
Reim | Re'im base | Nova festival site | Re'im military base  ISR  Southern  31.39 34.46  point
Tze'elim base | Tzeelim | Ze'elim  ISR  Southern  31.20 34.54  point
Ofra settlement  PSE  West Bank  31.95 35.26  city
Berenice military base | Berenice base | Bernees base  EGY  Red Sea  23.95 35.45  point
Mohamed Naguib base | Mohamed Naguib military base | Mohammed Naguib Military Base  EGY  Matrouh  30.90 29.10  point
Prince Sultan air base | Al-Kharj air base | Prince Sultan airbase  SAU  Riyadh  24.06 47.58  point
King Khalid air base | Khamis Mushait | Khamis Mushayt | Khamis Mushait air base  SAU  Asir  18.30 42.80  city
King Abdulaziz air base | Dhahran air base  SAU  Eastern Province  26.27 50.15  point
King Fahd air base | Taif air base  SAU  Mecca  21.48 40.54  point
Naval Support Activity Bahrain | NSA Bahrain | US Fifth Fleet headquarters | Juffair | US naval base in Bahrain | Mina Salman  BHR  -  26.21 50.61  point
Sheikh Isa air base | Isa air base | Shaikh Isa air base  BHR  -  25.92 50.59  point
Camp Arifjan | Camp Arifjan base  KWT  Ahmadi  28.88 48.16  point
Camp Buehring | Camp Udairi  KWT  Jahra  29.70 47.42  point
Ali al-Salem air base | Ali Al-Salem airbase  KWT  Jahra  29.35 47.52  point
Al Udeid air base | al-Udeid airbase | Al-Udeid base | Udeid air base | Al Udaid  QAT  -  25.12 51.31  point
Camp As Sayliyah | As Sayliyah | Al-Sailiya camp  QAT  -  25.21 51.40  point
Al Dhafra air base | Al Dhafra airbase  ARE  Abu Dhabi  24.25 54.55  point
Jebel Ali | Jebel Ali port | Port of Jebel Ali  ARE  Dubai  25.01 55.06  point
Thumrait | Thumrait air base  OMN  Dhofar  17.67 54.02  city
Duqm | Duqm port | Port of Duqm | Al Duqm  OMN  Al Wusta  19.67 57.70  city
Al-Anad air base | Al-Anad | al-Anad base | al-Anad airbase | Anad air base  YEM  Lahij  13.18 44.77  point
Al-Dulaimi air base | al-Dailami air base | Al-Daylami air base | Dailami air base | Sanaa airport | Sanaa International Airport  YEM  Sanaa  15.48 44.22  point
Riyan airport | Riyan air base | Al-Rayyan base  YEM  Hadramawt  14.66 49.37  point
Balhaf | Balhaf LNG terminal | Balhaf facility | Balhaf gas terminal | Belhaf  YEM  Shabwa  13.99 48.18  point
Salif port | Saleef port | Salif | as-Salif  YEM  Hodeidah  15.31 42.68  point
Hodeidah port | Port of Hodeidah | Hodeida port | Hudaydah port  YEM  Hodeidah  14.84 42.93  point

# Bases: Africa
Camp Lemonnier | Camp Lemonier | Camp Lemmonier  DJI  Djibouti  11.54 43.15  point
Chabelley | Chabelley Airfield | Chabelley airport  DJI  Arta  11.52 43.06  point
Doraleh | Doraleh port | Doraleh container terminal | Chinese base in Djibouti  DJI  Djibouti  11.59 43.07  point
Baledogle | Baledogle Airfield | Balidogle | Ballidogle | Baledogle base | Wanlaweyn air base  SOM  Lower Shabelle  2.67 44.79  point
Camp Simba | Manda Bay Airfield | Manda Airstrip  KEN  Lamu  -2.25 40.91  point
Halane | Halane base | Halane camp | Halane compound | Camp Halane  SOM  Banadir  2.02 45.31  point
Camp TURKSOM | TURKSOM base | Turksom  SOM  Banadir  2.00 45.24  point
General Gordon base | General Gordon camp | Gordon military base  SOM  Banadir  2.02 45.27  point
Villa Somalia  SOM  Banadir  2.04 45.34  point
Aden Adde airport | Aden Adde International Airport | Mogadishu airport  SOM  Banadir  2.01 45.30  point
El Adde | El Adde base | Ceel Cadde | El-Ade  SOM  Gedo  3.03 41.85  city
Kulbiyow | Kolbiyow | Kulbiow | Kolbio  SOM  Lower Juba  -1.14 41.21  city
Bulo Marer | Bulamarer | Bulo Mareer | Buulo Mareer  SOM  Lower Shabelle  1.63 44.52  city
Berbera port | Berbera | Berbera airport | Berbera base  SOM  Somaliland  10.44 45.01  city
Assab base | Assab port | Port of Assab  ERI  Southern Red Sea  13.01 42.74  point
Nokra Island | Nokra  ERI  Northern Red Sea  15.80 40.10  admin2
Bishoftu air base | Debre Zeit air base | Bishoftu | Debre Zeit | Harar Meda  ETH  Oromia  8.75 38.98  city
Flamingo Bay | Flamingo Bay naval base | Port Sudan naval base  SDN  Red Sea  19.64 37.22  point
Wadi Seidna | Wadi Sayyidna | Wadi Seidna air base | Wadi Saeedna  SDN  Khartoum  15.82 32.52  point
Jabal Awliya | Jebel Awlia base  SDN  Khartoum  15.24 32.50  city
Merowe air base | Merowe airport  SDN  Northern  18.44 31.84  point
Yarmouk arms factory | Yarmouk military industrial complex | Yarmouk munitions factory  SDN  Khartoum  15.51 32.52  point
Al-Shifa pharmaceutical factory | El Shifa pharmaceutical factory  SDN  Khartoum  15.65 32.56  point
Nyala airport | Nyala air base  SDN  South Darfur  12.05 24.96  point
Agadez air base | Nigerien Air Base 201 | Air Base 201 | Airbase 201  NER  Agadez  16.95 8.01  point
Air Base 101 | Airbase 101 | Diori Hamani airport | Niamey airport | Diori Hamani International Airport  NER  Niamey  13.48 2.18  point
Tongo Tongo  NER  Tillaberi  14.95 1.80  point
Inates | Inates base  NER  Tillaberi  15.13 1.32  point
Gao air base | Gao airport  MLI  Gao  16.25 0.00  point
Indelimane | In-Delimane | Indelimane base  MLI  Menaka  15.88 1.55  point
Boulikessi | Boulkessi | Boulikessi base  MLI  Mopti  14.75 -1.21  point
Senou airport | Bamako-Senou airport | Bamako airport | Modibo Keita International Airport | Senou  MLI  Bamako  12.53 -7.95  point
Aguelhok | Aguelhoc | Aguelhok camp  MLI  Kidal  19.47 0.86  city
Inata | Inata gold mine | Inata base  BFA  Sahel  14.34 -1.32  point
Camp Bangui M'Poko | M'Poko airport | Bangui M'Poko airport | M'Poko camp | M'Poko  CAF  Bangui  4.40 18.52  point
Berengo | Berengo Palace | Camp Berengo  CAF  Lobaye  4.05 18.13  point
Adji Kossei | Base Adji Kossei | Camp Kossei | N'Djamena airport | Adji Kossei base  TCD  N'Djamena  12.13 15.03  point
Amdjarass | Am Djarass | Amdjarass airport | Amdjarass airstrip  TCD  Ennedi-Est  16.07 22.84  city
Giwa barracks | Giwa military barracks  NGA  Borno  11.87 13.10  point
Kainji base | Kainji air base  NGA  Niger  9.88 4.49  point
Al-Watiya | Watiya air base | Al-Watiya air base | al-Watiya airbase | Uqba bin Nafi air base | Watiyah | Al-Wattia  LBY  -  32.47 11.90  point
Al-Jufra air base | Jufra airbase | Jufra air base | al-Jufra airbase  LBY  Jufra  29.20 16.00  point
Al-Khadim | Al Khadim air base | Khadim air base | al-Khadim airbase | Al-Kharruba  LBY  Marj  31.99 21.19  point
Maaten al-Sarra | Maaten al-Sarra air base | Matan as-Sarra | Maatan Sarra  LBY  Kufra  21.69 21.83  point
Brak al-Shati | Brak al-Shati air base | Brak Shati | Brak al-Shati airbase  LBY  Wadi al Shatii  27.65 14.27  point
Tamanhint | Tamenhant air base | Tamanhint air base | Tamanhant air base  LBY  Sabha  27.24 14.66  point
Mitiga | Mitiga airport | Mitiga air base | Mitiga International Airport | Wheelus air base | Maitiga airport | Mitiga airbase | Matiga  LBY  Tripoli  32.90 13.28  point
Bab al-Aziziya | Bab al-Azizia | Bab al-Aziziyah | Bab Aziziya  LBY  Tripoli  32.87 13.17  point
Benina airport | Benina | Benina air base | Benina International Airport  LBY  Benghazi  32.10 20.27  point
Al-Rajma | Rajma | al-Rajmah | Ar Rajmah | Al-Rajma base  LBY  Benghazi  32.08 20.33  point
Gamal Abdel Nasser air base | Tobruk air base | Gamal Abdul Nasser air base  LBY  Butnan  31.86 23.91  point
Al-Abraq airport | Labraq airport | al-Abraq air base | Labraq  LBY  Derna  32.79 21.96  point
Ghardabiya | Ghardabiya air base | Qardabiyah | Al-Qardabiya air base | Gardabya  LBY  Sirte  31.06 16.60  point
Mers el-Kebir | Mers el Kebir naval base  DZA  Oran  35.73 -0.71  point
Tiguentourine | Tigantourine | Tiguentourine gas plant | In Amenas gas plant | Ain Amenas gas plant  DZA  Illizi  27.89 9.12  point
Chaambi Mountain  TUN  Kasserine  35.21 8.68  point
Afungi LNG site | Afungi gas site  MOZ  Cabo Delgado  -10.83 40.53  point
Kamina base | Kamina air base | Kamina  COD  Haut-Lomami  -8.74 25.00  city
Rumangabo | Rumangabo base | Rumangabo camp | Camp Rumangabo  COD  North Kivu  -1.35 29.36  point
Mubambiro | Mubambiro base | Mubambiro camp  COD  North Kivu  -1.59 29.05  point
Kavumu airport | Bukavu airport | Kavumu  COD  South Kivu  -2.31 28.81  point
Goma airport | Goma International Airport  COD  North Kivu  -1.66 29.24  point
Camp Tshatshi  COD  Kinshasa  -4.34 15.24  point
Camp Kokolo  COD  Kinshasa  -4.33 15.29  point
Diego Garcia base | Camp Thunder Cove  IOT  -  -7.31 72.42  point
Wideawake Airfield | RAF Ascension Island  SHN  Ascension  -7.95 -14.36  point

# Bases: Europe
Ramstein air base | Ramstein airbase | Ramstein-Miesenbach  DEU  Rhineland-Palatinate  49.44 7.60  point
Buchel air base | Buchel  DEU  Rhineland-Palatinate  50.17 7.06  point
Kleine Brogel | Kleine-Brogel air base  BEL  Limburg  51.17 5.47  point
Volkel | Volkel air base  NLD  North Brabant  51.66 5.69  point
Aviano air base | Aviano airbase  ITA  Friuli-Venezia Giulia  46.03 12.60  point
Ghedi air base  ITA  Lombardy  45.43 10.27  point
Naval Station Rota | Rota naval base | Naval base at Rota  ESP  Andalusia  36.64 -6.35  point
Lajes | Lajes Field | Lajes air base  PRT  Azores  38.76 -27.09  point
Souda Bay | Suda Bay | Souda Bay naval base | Souda base  GRC  Crete  35.49 24.12  point
RAF Akrotiri | Akrotiri air base | Akrotiri base  CYP  -  34.59 32.98  point
Dhekelia | Dhekelia base | Dhekelia Garrison | Ayios Nikolaos station  CYP  -  34.99 33.75  point
Camp Bondsteel  KOS  -  42.36 21.25  point
Camp Film City | Film City base  KOS  -  42.67 21.13  point
Gjader | Gjadër camp | Gjader detention centre | Gjader airbase  ALB  Lezhe  41.88 19.60  point
Redzikowo | Redzikowo base | Redzikowo missile base  POL  Pomeranian  54.48 17.10  point
Keflavik | Keflavik air base | Keflavik airport  ISL  -  63.99 -22.61  point
Thule air base | Pituffik Space Base | Pituffik | Thule base  GRL  Avannaata  76.53 -68.70  point
HMNB Clyde | Faslane naval base | HM Naval Base Clyde  GBR  Scotland  56.07 -4.82  point
Coulport | RNAD Coulport | Royal Naval Armaments Depot Coulport  GBR  Scotland  56.05 -4.88  point
RAF Lakenheath | Lakenheath  GBR  England  52.41 0.56  point
RAF Mildenhall | Mildenhall air base  GBR  England  52.36 0.49  point
Greenham Common | RAF Greenham Common  GBR  England  51.38 -1.28  point
Porton Down | Defence Science and Technology Laboratory Porton Down  GBR  England  51.13 -1.70  point

# Bases: Russia, Belarus, Ukraine, Caucasus, Central Asia
Engels air base | Engels-2 | Engels-2 air base | Engels airbase | Engels-2 airbase  RUS  Saratov  51.48 46.21  point
Dyagilevo | Dyagilevo air base | Dyagilevo airbase  RUS  Ryazan  54.64 39.57  point
Olenya air base | Olenya | Olenegorsk air base | Olenya airbase  RUS  Murmansk  68.15 33.46  point
Belaya air base | Belaya airbase  RUS  Irkutsk  52.92 103.58  point
Ukrainka air base | Ukrainka airbase  RUS  Amur  51.17 128.44  point
Shaykovka | Shaykovka air base | Shaikovka | Shaykovka airbase  RUS  Kaluga  54.23 34.37  point
Soltsy | Soltsy-2 | Soltsy air base  RUS  Novgorod  58.14 30.33  point
Morozovsk | Morozovsk air base | Morozovsk airfield | Morozovsk airbase  RUS  Rostov  48.31 41.79  city
Millerovo | Millerovo air base | Millerovo airfield  RUS  Rostov  48.95 40.30  point
Taganrog air base  RUS  Rostov  47.21 38.93  city
Yeysk | Yeysk air base | Yeisk  RUS  Krasnodar  46.71 38.27  city
Primorsko-Akhtarsk | Primorsko-Akhtarsk air base  RUS  Krasnodar  46.05 38.17  city
Kushchyovskaya air base | Kushchyovskaya airfield | Kushchevskaya  RUS  Krasnodar  46.54 39.55  point
Kapustin Yar  RUS  Astrakhan  48.57 45.74  point
Marinovka | Marinovka air base | Marinovka airfield  RUS  Volgograd  48.64 43.79  point
Mozdok | Mozdok air base | Mozdok airfield  RUS  North Ossetia  43.75 44.65  city
Khalino | Khalino airfield | Kursk Vostochny | Khalino air base  RUS  Kursk  51.75 36.30  point
Lipetsk air base | Lipetsk-2 | Lipetsk-2 airfield  RUS  Lipetsk  52.64 39.44  point
Zhukovsky airfield | Ramenskoye airfield | Zhukovsky air base  RUS  Moscow Oblast  55.55 38.15  point
Toropets arsenal | Toropets | Toropets ammunition depot  RUS  Tver  56.50 31.64  city
Tikhoretsk arsenal | Tikhoretsk | Kamenny ammunition depot  RUS  Krasnodar  45.85 40.13  city
Oktyabrsky depot | 719th arsenal  RUS  Krasnodar  45.93 40.08  point
Novorossiysk naval base | Port of Novorossiysk | Novorossiysk port | Novorossiisk | Sheskharis terminal  RUS  Krasnodar  44.72 37.79  city
Severomorsk | Severomorsk naval base  RUS  Murmansk  69.07 33.42  city
Gadzhiyevo | Gadzhiyevo submarine base | Gadzhievo  RUS  Murmansk  69.25 33.34  city
Zapadnaya Litsa  RUS  Murmansk  69.42 32.45  point
Severodvinsk | Sevmash | Severodvinsk shipyard  RUS  Arkhangelsk  64.56 39.83  city
Nyonoksa | Nenoksa | Nyonoksa test site  RUS  Arkhangelsk  64.62 39.18  point
Plesetsk | Plesetsk cosmodrome  RUS  Arkhangelsk  62.93 40.58  point
Severny Klever | Northern Clover base  RUS  Sakha  74.77 138.13  point
Vilyuchinsk | Rybachiy | Rybachiy submarine base | Vilyuchinsk submarine base  RUS  Kamchatka  52.93 158.40  city
Vostochny cosmodrome | Vostochny spaceport  RUS  Amur  51.82 128.25  point
Baltiysk | Baltiysk naval base | Pillau  RUS  Kaliningrad  54.65 19.91  city
Chkalovsk air base  RUS  Kaliningrad  54.77 20.40  point
Kubinka | Patriot Park  RUS  Moscow Oblast  55.57 36.69  city
Molkino | Molkino base | Molkino training camp  RUS  Krasnodar  44.79 39.24  point
Alabuga | Alabuga drone factory | Alabuga special economic zone | Yelabuga  RUS  Tatarstan  55.80 52.10  city
Khankala | Khankala base  RUS  Chechnya  43.30 45.78  point
Dubrovka theatre | Dubrovka theater | Nord-Ost theatre  RUS  Moscow  55.73 37.67  point
Beslan School No. 1 | Beslan school  RUS  North Ossetia  43.18 44.55  point
Crocus City Hall | Crocus City  RUS  Moscow Oblast  55.82 37.39  point
Rublyovka | Novo-Ogaryovo | Novo-Ogarevo  RUS  Moscow Oblast  55.73 36.99  point
Saky air base | Saki air base | Saky airbase | Novofedorivka | Novofedorovka | Saki airfield | Saky airfield  UKR  Crimea  45.09 33.58  point
Belbek | Belbek air base | Belbek airfield | Belbek airbase  UKR  Sevastopol  44.69 33.57  point
Gvardeyskoye air base | Hvardiiske airfield | Gvardeyskoye airfield | Hvardiiske air base  UKR  Crimea  45.12 33.98  point
Dzhankoi | Dzhankoy | Dzhankoi air base | Dzhankoi airfield  UKR  Crimea  45.71 34.39  city
Kacha air base | Kacha  UKR  Sevastopol  44.78 33.54  point
Donuzlav naval base | Novoozerne  UKR  Crimea  45.38 33.10  point
Feodosia | Feodosiya | Feodosia oil terminal | Feodosia oil depot  UKR  Crimea  45.03 35.38  city
Boyko Towers | Boiko Towers | Boyko platforms | Chornomornaftogaz platforms  UKR  Crimea  45.60 31.25  point
Zmiinyi | Serpent Island  UKR  Odesa  45.26 30.20  point
Yavoriv | Yavoriv training ground | Yavoriv base | Yavoriv military base  UKR  Lviv  49.95 23.50  point
Starokostiantyniv | Starokostiantyniv air base | Starokonstantinov | Starokostiantyniv airfield  UKR  Khmelnytskyi  49.75 27.20  city
Ozerne airfield | Ozerne air base  UKR  Zhytomyr  50.16 28.74  point
Vasylkiv air base | Vasylkiv | Vasilkov  UKR  Kyiv Oblast  50.18 30.32  city
Myrhorod air base | Myrhorod | Mirgorod | Myrhorod airfield  UKR  Poltava  49.96 33.61  city
Chuhuiv air base | Chuhuiv | Chuguev | Chuguyev  UKR  Kharkiv  49.84 36.69  city
Hostomel airport | Antonov airport | Gostomel airport | Antonov airfield  UKR  Kyiv Oblast  50.60 30.19  point
Kulbakino | Kulbakino air base | Kulbakine  UKR  Mykolaiv  46.94 32.10  point
Chornobaivka | Chornobayivka | Chornobaivka airport | Kherson airport | Chernobaevka  UKR  Kherson  46.70 32.50  point
Luhansk airport  UKR  Luhansk  48.42 39.37  point
Donetsk airport | Donetsk International Airport | Sergei Prokofiev airport  UKR  Donetsk  48.07 37.74  point
Azovstal | Azovstal steelworks | Azovstal plant | Azovstal iron and steel works | Azovstal steel plant  UKR  Donetsk  47.09 37.61  point
Illich steelworks | Ilyich steelworks | Ilyich Iron and Steel Works | Illich plant  UKR  Donetsk  47.14 37.58  point
Azot plant | Azot chemical plant | Sievierodonetsk Azot  UKR  Luhansk  48.95 38.45  point
Mariupol theatre | Mariupol drama theatre | Mariupol Drama Theater  UKR  Donetsk  47.10 37.55  point
Kremenchuk | Kremenchug | Kremenchuk oil refinery  UKR  Poltava  49.07 33.42  city
Ochakiv | Ochakov naval base | Ochakiv naval base  UKR  Mykolaiv  46.61 31.55  city
Pivdennyi port | Yuzhny port | Pivdennyi | Port of Pivdennyi | Pivdenne port  UKR  Odesa  46.62 31.02  point
Chornomorsk | Chornomorsk port | Illichivsk | Port of Chornomorsk  UKR  Odesa  46.30 30.66  city
Izmail | Izmail port | Port of Izmail | Izmayil  UKR  Odesa  45.35 28.84  city
Reni port | Port of Reni  UKR  Odesa  45.45 28.28  point
Maidan Nezalezhnosti | Independence Square in Kyiv | Kiev's Independence Square | Maidan Square  UKR  Kyiv  50.45 30.52  point
Cobasna | Colbasna | Cobasna depot | Kolbasna | Cobasna ammunition depot  MDA  Transnistria  47.77 29.20  city
Machulishchy | Machulishchi air base | Machulishchy air base  BLR  Minsk  53.77 27.58  point
Ziabrauka | Zyabrovka | Zyabrovka airfield | Ziabrovka air base  BLR  Gomel  52.30 31.17  point
Baranovichi air base | Baranavichy | Baranovichi  BLR  Brest  53.13 26.01  city
Gyumri base | Gyumri military base | 102nd Military Base  ARM  Shirak  40.79 43.85  city
Zvartnots | Zvartnots airport | Yerevan airport  ARM  Armavir  40.15 44.40  point
Gudauta | Gudauta base  GEO  Abkhazia  43.10 40.63  city
Vaziani | Vaziani base | Vaziani military base  GEO  Kvemo Kartli  41.63 45.03  point
Senaki | Senaki base  GEO  Samegrelo-Upper Svaneti  42.27 42.07  city
Kant air base | Kant airbase  KGZ  Chuy  42.85 74.85  point
Manas air base | Manas Transit Center | Manas airport | Manas airbase | Transit Center at Manas  KGZ  Chuy  43.06 74.48  point
201st Military Base | 201st base Tajikistan  TJK  Dushanbe  38.53 68.78  point
Farkhor air base | Parkhar  TJK  Khatlon  37.47 69.38  point
Semipalatinsk Test Site | Semipalatinsk | Semipalatinsk polygon | Semipalatinsk nuclear test site  KAZ  Abai  50.10 78.70  point

# Bases: East and Southeast Asia, Pacific
Kadena | Kadena air base | Kadena airbase  JPN  Okinawa  26.36 127.77  point
Futenma | Marine Corps Air Station Futenma | MCAS Futenma | Futenma air base | Futenma base  JPN  Okinawa  26.27 127.76  point
Camp Schwab | Henoko base  JPN  Okinawa  26.53 128.04  point
Camp Hansen  JPN  Okinawa  26.46 127.92  point
Yokota | Yokota air base  JPN  Tokyo  35.75 139.35  point
Sasebo | Sasebo naval base | Fleet Activities Sasebo  JPN  Nagasaki  33.16 129.72  city
Iwoto  JPN  Tokyo  24.78 141.32  point
Camp Humphreys | US Army Garrison Humphreys | USAG Humphreys  KOR  Gyeonggi  36.97 127.03  point
Osan air base | Osan airbase  KOR  Gyeonggi  37.09 127.03  point
Kunsan air base | Gunsan air base  KOR  North Jeolla  35.90 126.62  point
Yongsan Garrison | Yongsan | Yongsan base | Yongsan presidential office  KOR  Seoul  37.54 126.98  point
Seongju THAAD base  KOR  North Gyeongsang  35.92 128.28  city
Jeju naval base | Gangjeong | Gangjeong village  KOR  Jeju  33.23 126.48  point
Sohae | Sohae Satellite Launching Station | Dongchang-ri | Tongchang-ri | Sohae launch site | Sohae launching station  PRK  North Pyongan  39.66 124.71  point
Musudan-ri | Tonghae Satellite Launching Ground | Musudan  PRK  North Hamgyong  40.86 129.67  point
Sinpo | Sinpo shipyard | Sinpo submarine base | Sinpho  PRK  South Hamgyong  40.03 128.19  city
Sunan airport | Pyongyang International Airport | Sunan airfield | Sunan International Airport | Pyongyang airport  PRK  Pyongyang  39.22 125.67  point
Sanum-dong | Sanumdong research center  PRK  Pyongyang  39.14 125.77  point
Kalma airport | Wonsan-Kalma | Kalma peninsula  PRK  Kangwon  39.17 127.48  point
Rason | Rajin | Rason special economic zone | Rajin port | Najin  PRK  Rason  42.25 130.30  city
Kumsusan Palace | Kumsusan Palace of the Sun  PRK  Pyongyang  39.06 125.79  point
Yulin naval base | Longpo naval base | Yalong Bay  CHN  Hainan  18.22 109.65  point
Sansha  -  Paracel Islands  16.83 112.34  point
BRP Sierra Madre  -  Spratly Islands  9.73 115.86  point
Zuoying naval base | Tsoying naval base | Zuoying  TWN  Kaohsiung  22.70 120.28  point
Ream | Ream naval base  KHM  Sihanoukville  10.51 103.61  point
Lay Kay Kaw  MMR  Kayin  16.50 98.60  point
Manerplaw  MMR  Kayin  17.72 97.74  point
Subic Bay naval base | Subic naval base  PHL  Zambales  14.80 120.28  point
Malacanang | Malacañang Palace  PHL  Metro Manila  14.59 120.99  point
Andersen Air Force Base | Andersen air base  GUM  -  13.58 144.93  point
Ronald Reagan Ballistic Missile Defense Test Site | Reagan Test Site  MHL  -  9.10 167.50  point
Kim Il Sung Square  PRK  Pyongyang  39.02 125.75  point

# Bases: Americas
Guantanamo Bay naval base | Guantanamo naval base | Naval Station Guantanamo Bay | Guantanamo Bay detention camp | Guantanamo prison | Guantanamo Bay prison | Camp Delta | Camp X-Ray | GTMO | Camp Justice  CUB  Guantanamo  19.91 -75.13  point
Pentagon building  USA  Virginia  38.87 -77.06  point
Camp Lejeune  USA  North Carolina  34.67 -77.35  point
Fort Meade | Fort George G. Meade  USA  Maryland  39.11 -76.73  point
Joint Base Andrews | Andrews Air Force Base  USA  Maryland  38.81 -76.87  point
Quantico | Marine Corps Base Quantico | Quantico base  USA  Virginia  38.52 -77.29  point
Naval Station Norfolk | Norfolk naval base  USA  Virginia  36.95 -76.33  point
CIA headquarters in Langley | CIA headquarters  USA  Virginia  38.95 -77.15  point
Whiteman Air Force Base | Whiteman AFB  USA  Missouri  38.73 -93.55  point
Minot Air Force Base | Minot AFB  USA  North Dakota  48.42 -101.35  point
Dover Air Force Base | Dover AFB  USA  Delaware  39.13 -75.46  point
Los Alamos | Los Alamos National Laboratory  USA  New Mexico  35.88 -106.30  city
Nellis Air Force Base | Nellis AFB  USA  Nevada  36.24 -115.03  point
Creech Air Force Base | Creech AFB | Indian Springs air base  USA  Nevada  36.58 -115.67  point
Area 51 | Groom Lake  USA  Nevada  37.24 -115.81  point
Vandenberg Air Force Base | Vandenberg Space Force Base  USA  California  34.74 -120.57  point
Camp Pendleton  USA  California  33.32 -117.32  point
Naval Base Kitsap | Bangor submarine base  USA  Washington  47.73 -122.72  point
Joint Base Pearl Harbor-Hickam | Hickam Air Force Base | Hickam  USA  Hawaii  21.34 -157.95  point
Red Hill fuel facility | Red Hill Bulk Fuel Storage Facility  USA  Hawaii  21.37 -157.90  point
La Carlota air base | La Carlota airport | La Carlota airbase | Generalissimo Francisco de Miranda air base  VEN  Caracas  10.49 -66.84  point
Miraflores Palace | Miraflores presidential palace  VEN  Caracas  10.51 -66.92  point
Libertador air base | El Libertador air base | Palo Negro air base  VEN  Aragua  10.18 -67.56  point
Lourdes signals base | Lourdes SIGINT station  CUB  Havana  22.99 -82.46  point
Port of Mariel | Mariel port  CUB  Artemisa  23.00 -82.75  city
Mount Pleasant base | RAF Mount Pleasant  FLK  -  -51.82 -58.45  point
Kourou | Guiana Space Centre | Kourou spaceport  GUF  -  5.17 -52.69  city

# Nuclear and missile sites, power plants: Middle East, South Asia
Natanz nuclear facility | Natanz enrichment plant | Natanz uranium enrichment plant | Natanz nuclear site | Natanz enrichment facility | Natanz plant  IRN  Isfahan  33.72 51.73  point
Fordow fuel enrichment plant | Fordo plant | Fordow nuclear site | Fordow plant | Fordow facility | Fordo enrichment plant  IRN  Qom  34.88 50.99  point
Isfahan nuclear technology center | Isfahan uranium conversion facility | Isfahan Nuclear Technology Centre | Isfahan conversion plant | Isfahan nuclear site | UCF Isfahan | Esfahan nuclear site  IRN  Isfahan  32.58 51.83  point
Arak heavy water reactor | Khondab | Arak reactor | Khondab reactor | Khondab heavy water reactor | IR-40 | Arak heavy-water plant | Khondab nuclear facility  IRN  Markazi  34.37 49.24  point
Bushehr nuclear power plant | Bushehr plant | Bushehr reactor  IRN  Bushehr  28.83 50.89  point
Parchin military complex | Parchin military base | Taleghan 2 | Parchin site  IRN  Tehran  35.52 51.77  point
Tehran Research Reactor | Tehran Nuclear Research Center  IRN  Tehran  35.74 51.39  point
Lavizan | Lavizan-Shian  IRN  Tehran  35.77 51.50  point
Turquzabad | Turkuzabad | Torquz Abad  IRN  Tehran  35.51 51.30  point
Saghand | Saghand uranium mine  IRN  Yazd  32.47 55.25  point
Ardakan yellowcake plant | Ardakan  IRN  Yazd  32.31 54.02  city
Mount Kolang  IRN  Isfahan  33.71 51.71  point
Karaj centrifuge workshop | TESA Karaj | TESA complex  IRN  Alborz  35.83 50.93  point
Darkhovin | Darkhovin nuclear plant | Darkhoveyn | Darkhovin power plant  IRN  Khuzestan  30.71 48.38  point
Negev Nuclear Research Center | Dimona reactor | Dimona nuclear reactor | Dimona nuclear facility | Shimon Peres Negev Nuclear Research Center | Dimona nuclear plant  ISR  Southern  31.00 35.15  point
Soreq Nuclear Research Center | Soreq nuclear center | Nahal Sorek reactor  ISR  Central  31.90 34.70  point
Sdot Micha | Sdot Micha air base | Zekharia air base | Sedot Mikha  ISR  Jerusalem  31.74 34.93  point
Barakah nuclear power plant | Barakah | Barakah plant | Barakah Nuclear Energy Plant  ARE  Abu Dhabi  23.96 52.23  point
Akkuyu | Akkuyu nuclear power plant | Akkuyu plant  TUR  Mersin  36.14 33.54  point
El Dabaa | El-Dabaa nuclear plant | Dabaa nuclear power plant | El Dabaa nuclear power plant  EGY  Matrouh  31.04 28.50  point
Al-Watah missile base | Al-Watah  SAU  Riyadh  24.67 46.20  point
Khushab | Khushab reactor | Khushab nuclear complex  PAK  Punjab  32.02 72.21  point
Chashma nuclear power plant | Chashma | Chashma plant  PAK  Punjab  32.39 71.46  point
Karachi nuclear power plant | KANUPP | Karachi nuclear plant  PAK  Sindh  24.85 66.79  point
Ras Koh | Ras Koh Hills | Chagai Hills | Chagai | Chaghi  PAK  Balochistan  28.80 64.95  admin2
Kirana Hills  PAK  Punjab  31.97 72.70  point
Bhabha Atomic Research Centre | BARC Trombay | Trombay  IND  Maharashtra  19.01 72.92  point
Tarapur nuclear power plant | Tarapur Atomic Power Station | Tarapur  IND  Maharashtra  19.83 72.66  point
Kudankulam | Kudankulam nuclear plant | Koodankulam | Kudankulam nuclear power plant  IND  Tamil Nadu  8.17 77.71  point
Rooppur | Rooppur nuclear power plant | Ruppur  BGD  Rajshahi  24.07 89.05  point

# Nuclear sites and power plants: Europe, Russia, East Asia, Americas
Zaporizhzhia nuclear power plant | Zaporizhzhia plant | Zaporizhia nuclear plant | ZNPP | Zaporizhzhya nuclear power plant | Zaporizhzhia nuclear plant | Zaporizhia nuclear power plant  UKR  Zaporizhzhia  47.51 34.59  point
Chernobyl nuclear power plant | Chornobyl nuclear power plant | Chernobyl plant | Chernobyl reactor | Chornobyl plant | Chernobyl nuclear plant  UKR  Kyiv Oblast  51.39 30.10  point
Chernobyl exclusion zone | Chornobyl exclusion zone  UKR  Kyiv Oblast  51.30 30.00  admin2
Pripyat | Prypiat  UKR  Kyiv Oblast  51.41 30.06  city
Rivne nuclear power plant | Rivne plant | Varash | Kuznetsovsk  UKR  Rivne  51.33 25.89  point
Khmelnytskyi nuclear power plant | Netishyn | Khmelnitsky nuclear power plant | Khmelnytskyi plant  UKR  Khmelnytskyi  50.30 26.65  point
South Ukraine nuclear power plant | Yuzhnoukrainsk | Pivdennoukrainsk | Pivdennoukrainsk nuclear power plant  UKR  Mykolaiv  47.81 31.22  point
Trypilska power plant | Trypillia power plant | Trypilska thermal power plant | Trypillya  UKR  Kyiv Oblast  50.13 30.75  point
Kurakhove power plant | Kurakhove | Kurakhovo  UKR  Donetsk  47.99 37.26  city
Vuhlehirska power plant | Svitlodarsk | Vuhlehirsk power plant | Vuhlehirska power station  UKR  Donetsk  48.46 38.20  point
Kursk nuclear power plant | Kurchatov nuclear plant | Kursk NPP  RUS  Kursk  51.68 35.61  point
Smolensk nuclear power plant | Desnogorsk  RUS  Smolensk  54.17 33.24  point
Novovoronezh nuclear power plant | Novovoronezh  RUS  Voronezh  51.28 39.20  point
Leningrad nuclear power plant | Sosnovy Bor  RUS  Leningrad  59.85 29.05  point
Rostov nuclear power plant | Volgodonsk nuclear plant | Volgodonsk  RUS  Rostov  47.60 42.37  point
Mayak plutonium plant | Mayak nuclear facility | Kyshtym | Chelyabinsk-65 | Mayak plant  RUS  Chelyabinsk  55.71 60.85  point
Sarov | Arzamas-16  RUS  Nizhny Novgorod  54.93 43.32  city
Metsamor | Metsamor nuclear power plant | Metsamor plant | Armenian nuclear power plant  ARM  Armavir  40.18 44.15  point
Astravets | Astravets nuclear plant | Ostrovets | Ostrovets nuclear power plant | Belarusian nuclear power plant  BLR  Grodno  54.76 26.09  point
Kozloduy | Kozloduy nuclear plant | Kozloduy nuclear power plant  BGR  Vratsa  43.75 23.77  point
Paks nuclear plant | Paks | Paks nuclear power plant | Paks II  HUN  Tolna  46.57 18.85  point
Sellafield | Sellafield plant | Windscale | Calder Hall  GBR  England  54.42 -3.50  point
Hinkley Point | Hinkley Point C | Hinkley C  GBR  England  51.21 -3.13  point
Olkiluoto | Olkiluoto 3 | Olkiluoto nuclear plant  FIN  Satakunta  61.24 21.44  point
Fukushima Daiichi | Fukushima Daiichi plant | Fukushima plant | Fukushima nuclear plant | Fukushima Dai-ichi | Fukushima Daiichi nuclear power plant | Fukushima nuclear power plant | Fukushima No. 1 plant  JPN  Fukushima  37.42 141.03  point
Kashiwazaki-Kariwa | Kashiwazaki-Kariwa nuclear plant  JPN  Niigata  37.43 138.60  point
Yongbyon nuclear complex | Yongbyon reactor | Yongbyon nuclear reactor | Nyongbyon | Yongbyon complex | Yongbyon nuclear facility | Yongbyon Nuclear Scientific Research Center  PRK  North Pyongan  39.80 125.75  point
Punggye-ri nuclear test site | Punggye-ri test site | Pungye-ri | Mount Mantap | Punggye  PRK  North Hamgyong  41.28 129.08  point
Kangson | Kangson enrichment site | Chollima Kangson  PRK  Pyongyang  38.96 125.61  point
Hoejung-ri missile base | Hoejung-ni  PRK  Jagang  41.37 126.91  point
In Ekker | In Ecker | Taourirt Tan Afella  DZA  Tamanrasset  24.05 5.05  point
Akouta | Akokan | COMINAK mine | SOMAIR mine  NER  Agadez  18.72 7.33  point
Shinkolobwe  COD  Haut-Katanga  -11.05 26.55  point
Three Mile Island | Three Mile Island nuclear plant  USA  Pennsylvania  40.15 -76.73  point
Hanford Site | Hanford nuclear site | Hanford nuclear reservation  USA  Washington  46.55 -119.50  point
Waste Isolation Pilot Plant  USA  New Mexico  32.37 -103.79  point

# Refugee and displacement camps: Middle East
Al-Hol refugee camp | al-Hawl refugee camp | Hol camp | al-Houl camp | El Hol | Al-Hol displacement camp | Hawl camp  SYR  Hasakah  36.38 41.15  point
Al-Roj camp | Roj detention camp | Roj displacement camp  SYR  Hasakah  36.98 42.05  point
Ain Issa camp | Ain Issa displacement camp  SYR  Raqqa  36.37 38.85  point
Areesha | Areesha camp | Al-Arisha camp | Arisha camp  SYR  Hasakah  36.20 40.80  point
Washokani | Washokani camp | Washukanni camp  SYR  Hasakah  36.55 40.60  point
Newroz camp | Nowruz camp  SYR  Hasakah  37.15 42.05  point
Atmeh | Atmeh camp | Atma camp | Atme  SYR  Idlib  36.31 36.69  city
Qah camp | Qah displacement camp  SYR  Idlib  36.29 36.70  city
Sarmada | Sarmada camps  SYR  Idlib  36.19 36.72  city
Yarmouk camp | Yarmouk refugee camp | Yarmuk camp  SYR  Damascus  33.47 36.30  point
Khan al-Shih | Khan al-Sheeh | Khan Eshieh | Khan al-Shih camp | Khan al-Shieh  SYR  Rif Dimashq  33.37 36.12  point
Handarat | Handarat camp | Ein al-Tal camp | Ein el-Tal  SYR  Aleppo  36.27 37.15  point
Neirab camp | Nayrab camp | Al-Nairab camp | Neirab refugee camp  SYR  Aleppo  36.18 37.20  point
Jaramana camp | Jaramana  SYR  Rif Dimashq  33.48 36.35  point
Sayyida Zeinab | Sayyida Zainab | Sayeda Zeinab | Sayyidah Zaynab shrine | Sayyida Zaynab | Set Zeinab  SYR  Rif Dimashq  33.44 36.34  point
Domiz | Domiz camp | Domiz refugee camp | Domeez  IRQ  Dohuk  36.78 42.89  point
Bardarash camp | Bardarash | Bardarash refugee camp  IRQ  Dohuk  36.52 43.59  city
Gawilan camp | Gawilan  IRQ  Dohuk  36.52 43.74  point
Arbat camp | Arbat refugee camp  IRQ  Sulaymaniyah  35.42 45.58  point
Kawergosk | Kawergosk camp | Kawrgosk camp  IRQ  Erbil  36.34 43.81  point
Darashakran | Darashakran camp  IRQ  Erbil  36.47 44.03  point
Hassan Sham camp | Khazir camp | Khazer camp | Hasansham camp | Hassansham camp  IRQ  Nineveh  36.30 43.54  point
Debaga | Debaga camp | Dibaga camp | Dibagah camp  IRQ  Erbil  35.88 43.81  point
Jadaa camp | Jada'ah camp | Jedaa camp | Jeddah 1 camp | Al-Jadaa camp | al-Jada camp  IRQ  Nineveh  35.79 43.13  point
Hammam al-Alil | Hamam al-Alil | Hammam al-Alil camp  IRQ  Nineveh  36.16 43.26  city
Makhmour camp | Makhmur camp | Makhmur refugee camp | Makhmour refugee camp | Maxmur camp  IRQ  Nineveh  35.76 43.60  point
Khanke | Khanke camp | Khanki camp | Xanke camp  IRQ  Dohuk  36.79 42.78  point
Bajid Kandala camp | Bajed Kandala | Bajet Kandala camp  IRQ  Dohuk  36.98 42.44  point
Kabartu camp | Kabarto camp | Kabarto  IRQ  Dohuk  36.83 42.85  point
Amiriyat al-Fallujah | Amriyat al-Falluja | Ameriyat Falluja camp  IRQ  Anbar  33.17 43.86  city
Habbaniyah Tourist City camp | Habbaniyah Tourist City  IRQ  Anbar  33.40 43.48  point
Al-Waleed refugee camp  IRQ  Anbar  33.44 38.94  point
Zaatari camp | Zaatari refugee camp | Zatari camp | Za'tari | Al-Zaatari camp | Zataari  JOR  Mafraq  32.29 36.33  point
Azraq camp | Azraq refugee camp | Al-Azraq camp  JOR  Zarqa  31.90 36.58  point
Baqa'a camp | Baqaa refugee camp | Al-Baqa'a  JOR  Balqa  32.08 35.84  point
Wihdat camp | Wehdat camp | Al-Wehdat | Wihdat  JOR  Amman  31.93 35.94  point
Ain al-Hilweh | Ein el-Hilweh | Ain al-Helweh | Ain el-Hilweh | Ain al-Hilweh camp | Ein al-Hilweh | Ain al-Hilwe  LBN  South  33.54 35.38  point
Mieh Mieh | Mieh Mieh camp | Miyeh Miyeh | Miye ou Miye  LBN  South  33.54 35.39  point
Shatila camp | Chatila | Shatila refugee camp | Sabra and Shatila | Sabra and Chatila | Chatila camp | Sabra-Shatila  LBN  Beirut  33.86 35.50  point
Burj al-Barajneh | Bourj el-Barajneh | Burj el-Barajneh | Bourj al-Barajneh | Borj al-Barajneh  LBN  Mount Lebanon  33.85 35.50  point
Nahr al-Bared | Nahr el-Bared | Nahr al-Barid | Nahr el-Bared camp | Nahr al-Bared camp  LBN  Akkar  34.51 35.96  point
Beddawi | Beddawi camp | Baddawi camp | Badawi camp | Baddawi | Beddawi refugee camp  LBN  North  34.45 35.86  point
Rashidieh | Rashidiyeh camp | Rashidiyeh | Rashidiya camp  LBN  South  33.24 35.22  point
Burj al-Shamali | Bourj el-Shemali | Burj el-Shamali | Burj Shemali camp | Borj el-Shemali  LBN  South  33.26 35.24  point
El-Buss camp | Al-Bass camp | El Buss refugee camp  LBN  South  33.27 35.21  point
Jenin camp | Jenin refugee camp  PSE  West Bank  32.46 35.29  point
Balata | Balata camp | Balata refugee camp  PSE  West Bank  32.21 35.29  point
Askar camp | Askar refugee camp | New Askar camp  PSE  West Bank  32.22 35.30  point
Nur Shams | Nur al-Shams | Nour Shams | Nur Shams camp | Nour al-Shams | Nur Shams refugee camp | Nour Shams camp  PSE  West Bank  32.32 35.06  point
Tulkarm camp | Tulkarm refugee camp | Tulkarem camp | Tulkarem refugee camp  PSE  West Bank  32.32 35.03  point
Far'a camp | Al-Far'a camp | Faraa camp | el-Far'a | Al-Faraa refugee camp  PSE  West Bank  32.29 35.34  point
Dheisheh | Dheisheh camp | Deheishe | Dheisheh refugee camp | Duheisha | Deheisheh  PSE  West Bank  31.69 35.18  point
Aida camp | Aida refugee camp | Ayda camp  PSE  West Bank  31.72 35.20  point
Al-Arroub camp | Arroub | Al-Arroub | Arroub refugee camp  PSE  West Bank  31.62 35.14  point
Fawwar camp | Al-Fawwar | Fawwar refugee camp | Fawwar | Al-Fawar camp  PSE  West Bank  31.48 35.07  point
Shuafat camp | Shuafat | Shu'fat | Shuafat refugee camp | Shuafat checkpoint | Shufat camp  PSE  Jerusalem  31.81 35.24  point
Jalazone camp | Jalazoun | Jalazun | Jalazone | Al-Jalazun camp  PSE  West Bank  31.95 35.21  point
Am'ari camp | Al-Amari refugee camp | al-Amari camp  PSE  West Bank  31.89 35.21  point
Aqabat Jabr | Aqbat Jabr | Aqabat Jaber camp | Aqabat Jabr camp  PSE  West Bank  31.84 35.44  point
Jabalia camp | Jabalia refugee camp | Jabaliya camp | Jabaliya refugee camp | Jabalya camp  PSE  Gaza Strip  31.54 34.50  point
Shati camp | Al-Shati | Al-Shati camp | Shati refugee camp | Beach refugee camp | al-Shati refugee camp  PSE  Gaza Strip  31.53 34.45  point
Nuseirat camp | Nuseirat refugee camp | Nusseirat | Nusairat camp  PSE  Gaza Strip  31.45 34.39  point
Bureij | Bureij camp | Al-Bureij | Bureij refugee camp | Breij camp | Buraij  PSE  Gaza Strip  31.44 34.40  point
Maghazi | Maghazi camp | Al-Maghazi | Maghazi refugee camp  PSE  Gaza Strip  31.42 34.39  point
Khan Younis camp | Khan Yunis refugee camp | Khan Younis refugee camp  PSE  Gaza Strip  31.35 34.29  point
Tal al-Sultan | Tel al-Sultan | Tal as-Sultan | Tel Sultan  PSE  Gaza Strip  31.30 34.24  point
Masafer Yatta  PSE  West Bank  31.40 35.13  admin2
Khan al-Ahmar  PSE  West Bank  31.81 35.34  point
Al-Shifa hospital | Shifa hospital | Shifa medical complex | Dar al-Shifa hospital  PSE  Gaza Strip  31.52 34.44  point
Nasser hospital | Nasser medical complex  PSE  Gaza Strip  31.35 34.29  point
Al-Ahli hospital | Al-Ahli Arab hospital | Al-Ahli Baptist hospital  PSE  Gaza Strip  31.50 34.46  point
Kamal Adwan hospital  PSE  Gaza Strip  31.54 34.50  point
Al-Aqsa Martyrs hospital | Al-Aqsa hospital  PSE  Gaza Strip  31.42 34.36  point
Shujaiya | Shejaiya | Shujaiyya | Shejaia | Shujaya  PSE  Gaza Strip  31.49 34.48  point
Al-Jufainah camp | Jufainah camp | Al-Jufaina camp | al-Jufina camp  YEM  Marib  15.42 45.30  point
Al-Mazraq camp | Mazraq | Al-Mazrak camp | Mazraq camp  YEM  Hajjah  16.48 43.15  point
Kharaz camp | Kharaz refugee camp | Al-Kharaz  YEM  Lahij  12.87 44.07  point
Tawergha | Tawargha | Tawerghaa | Tawurgha  LBY  Misrata  32.01 15.10  city
Sahrawi refugee camps | Tindouf camps | Tindouf refugee camps | Rabouni | Smara camp  DZA  Tindouf  27.50 -8.00  point
Choucha | Choucha camp | Shousha camp | Choucha refugee camp  TUN  Medenine  33.15 11.45  point

# Camps: Africa
Dadaab camp | Dadaab refugee camp | Dadaab refugee complex | Ifo camp | Dadaab camps  KEN  Garissa  0.05 40.31  point
Kakuma camp | Kakuma refugee camp  KEN  Turkana  3.72 34.86  point
Zamzam camp | Zam Zam camp | Zamzam displacement camp | Zamzam refugee camp | Zam Zam | Zamzam IDP camp  SDN  North Darfur  13.48 25.31  point
Abu Shouk | Abu Shouk camp | Abu Shok camp | Abu Shok | Abu Shouk displacement camp  SDN  North Darfur  13.67 25.35  point
Kalma camp | Kalma displacement camp | Kalma refugee camp  SDN  South Darfur  12.01 24.98  point
Hamidiya camp | Hamidia camp  SDN  Central Darfur  12.91 23.48  point
Fata Borno | Fata Borno camp | Fato Borno  SDN  North Darfur  13.95 24.65  point
Otash camp | Otash  SDN  South Darfur  12.10 24.87  point
Ardamata | Ardamatta | Ardamata camp  SDN  West Darfur  13.47 22.49  point
Krinding | Krinding camp | Kerending camp | Kreinding  SDN  West Darfur  13.43 22.48  point
Tawila | Tawilah | Tawila camp  SDN  North Darfur  13.50 24.87  city
Um Rakuba | Um Rakoba | Um Rakuba camp | Um Raquba  SDN  Gedaref  13.77 35.30  point
Hamdayet | Hamdayet camp | Hamdayet transit centre  SDN  Kassala  14.27 36.49  point
Tunaydbah | Tunaydbah camp | Tunaidba  SDN  Gedaref  13.93 34.95  point
Shagarab | Shagarab camp | Shagarab refugee camp  SDN  Kassala  14.95 36.20  point
Farchana | Farchana camp | Farchana refugee camp  TCD  Ouaddai  13.62 21.77  city
Breidjing | Breidjing camp | Bredjing  TCD  Ouaddai  13.35 22.02  point
Goz Beida | Djabal camp  TCD  Sila  12.22 21.41  city
Metche | Metche camp | Métché refugee camp  TCD  Ouaddai  13.55 22.05  point
Aboutengue | Aboutengue camp  TCD  Ouaddai  13.35 22.05  point
Korsi camp  CAF  Vakaga  10.28 22.79  point
Minawao | Minawao camp | Minawao refugee camp  CMR  Far North  10.56 13.86  point
Gado-Badzere | Gado camp  CMR  East  5.75 14.43  point
Dalori | Dalori camp | Dalori 2  NGA  Borno  11.78 13.24  point
Rann camp | Rann displacement camp  NGA  Borno  12.28 14.45  city
Monguno | Monguno camp  NGA  Borno  12.67 13.61  city
Muna camp | Muna Garage | Muna Garage camp  NGA  Borno  11.86 13.23  point
Sayam Forage | Sayam Forage camp  NER  Diffa  13.45 12.65  point
Intikane | Intikan | In-Tikane | Intikane camp  NER  Tahoua  15.85 4.85  point
Ayorou | Ayourou | Ayerou  NER  Tillaberi  14.73 0.92  city
Mbera | Mbera camp | Mberra | Mbera refugee camp  MRT  Hodh Ech Chargui  15.84 -5.79  point
Goudoubo | Goudoubo camp | Goudebo camp | Goudebou  BFA  Sahel  14.03 -0.15  point
Bidi Bidi | Bidibidi | Bidi Bidi refugee settlement | Bidi Bidi camp  UGA  Yumbe  3.50 31.35  point
Nduta | Nduta camp  TZA  Kigoma  -3.68 30.82  point
Mahama | Mahama camp | Mahama refugee camp  RWA  Eastern  -2.30 30.84  point
Kiziba camp | Kiziba refugee camp  RWA  Western  -2.07 29.33  point
Gihembe  RWA  Northern  -1.58 30.07  point
Bulengo | Bulengo camp | Bulengo displacement camp  COD  North Kivu  -1.63 29.14  point
Mugunga | Mugunga camp | Mugunga displacement camp  COD  North Kivu  -1.63 29.16  point
Kanyaruchinya | Kanyaruchinya camp  COD  North Kivu  -1.59 29.25  point
Lusenda | Lusenda camp | Lusenda refugee camp  COD  South Kivu  -4.15 29.10  point
Plaine Savo | Savo camp | Plaine Savo camp  COD  Ituri  1.75 30.35  point
Melkadida | Melkadida camp  ETH  Somali  4.52 41.72  point
Kule camp | Kule refugee camp | Tierkidi camp | Tierkidi  ETH  Gambella  8.27 34.27  point
Hitsats | Hitsats camp | Hitsats refugee camp  ETH  Tigray  14.09 37.98  point
Shimelba | Shimelba camp | Shimelba refugee camp  ETH  Tigray  14.44 37.77  point
Mai Aini | Mai Aini camp | Adi Harush | Adi Harush camp  ETH  Tigray  13.80 38.18  point
Markazi camp | Obock | Markazi refugee camp  DJI  Obock  11.97 43.29  city
Bunj | Doro camp | Doro refugee camp | Maban camps  SSD  Upper Nile  9.98 33.70  city
Yida | Yida camp | Yida refugee camp  SSD  Unity  10.10 30.09  point
Renk | Renk transit centre  SSD  Upper Nile  11.83 32.80  city
Gorom | Gorom refugee settlement  SSD  Central Equatoria  4.75 31.40  point
Afgooye | Afgoye | Afgooye corridor | Afgoye corridor  SOM  Lower Shabelle  2.14 45.12  city
Qushtapa camp | Qushtapa | Qushtapa refugee camp  IRQ  Erbil  36.00 44.03  point
Ashti camp  IRQ  Sulaymaniyah  35.40 45.57  point
Rafah camp | Rafah refugee camp | Shaboura camp  PSE  Gaza Strip  31.29 34.25  point
Hagadera  KEN  Garissa  0.00 40.37  point
Awlala | Alemwach | Awlala refugee camp  ETH  Amhara  12.97 37.60  point

# Camps: Asia, Europe, Americas
Kutupalong camp | Kutupalong refugee camp | Kutupalong-Balukhali | Balukhali | Balukhali camp | Kutupalong mega-camp  BGD  Chittagong  21.21 92.16  point
Nayapara | Nayapara camp | Leda camp | Nayapara refugee camp  BGD  Chittagong  20.95 92.25  point
Ukhiya | Ukhia | Thankhali  BGD  Chittagong  21.28 92.10  city
Mae La | Mae La camp | Mae La refugee camp  THA  Tak  17.13 98.38  point
Mung Lai Hkyet | Munglai Hkyet  MMR  Kachin  24.80 97.56  point
Thet Kae Pyin | Thet Kay Pyin | Ohn Taw Gyi  MMR  Rakhine  20.18 92.83  point
Jalozai | Jalozai camp | Jallozai | Jalozai refugee camp  PAK  Khyber Pakhtunkhwa  33.88 71.81  point
Shamshatoo | Shamshatoo camp  PAK  Khyber Pakhtunkhwa  33.93 71.72  point
Mullivaikkal | Mullivaikal | Mullivaaikkaal  LKA  Northern  9.31 80.79  point
Moria camp | Moria refugee camp  GRC  North Aegean  39.13 26.50  point
Zervou camp | Zervou | Samos camp  GRC  North Aegean  37.74 26.93  point
Fylakio | Fylakio camp | Fylakio detention centre  GRC  Eastern Macedonia and Thrace  41.50 26.53  point
Pournara | Pournara camp | Kokkinotrimithia  CYP  Nicosia  35.15 33.20  point
Traiskirchen | Traiskirchen camp  AUT  Lower Austria  48.01 16.29  city
Tempelhof | Tempelhof airport  DEU  Berlin  52.47 13.40  point
Ter Apel  NLD  Groningen  52.88 7.07  city
Napier barracks  GBR  England  51.08 1.14  point
Bibby Stockholm | Portland Port  GBR  England  50.57 -2.43  point
RAF Wethersfield | Wethersfield asylum centre  GBR  England  51.97 0.50  point
Nauru detention centre | Nauru regional processing centre  NRU  -  -0.53 166.93  point
Manus Island detention centre | Manus regional processing centre  PNG  Manus  -2.04 147.37  point
Adelanto | Adelanto detention center  USA  California  34.56 -117.44  city
Alligator Alcatraz | Dade-Collier airport  USA  Florida  25.86 -80.90  point
Tajoura detention center | Tajoura detention centre | Tajoura | Tajura  LBY  Tripoli  32.88 13.35  city

# Prisons and detention sites
Evin jail | Evin detention centre  IRN  Tehran  35.80 51.38  point
Gohardasht prison | Rajai Shahr prison | Gohardasht | Rajaee Shahr prison  IRN  Alborz  35.85 50.99  point
Ghezel Hesar prison | Ghezel Hesar | Qezel Hesar prison | Qezel Hesar | Ghezelhesar prison  IRN  Alborz  35.78 50.89  point
Qarchak prison | Qarchak | Gharchak prison | Shahr-e Rey prison  IRN  Tehran  35.43 51.57  city
Fashafouyeh prison | Greater Tehran Central Penitentiary | Fashafuyeh prison | Fashafoyeh  IRN  Tehran  35.31 51.27  point
Kahrizak | Kahrizak detention centre | Kahrizak detention center  IRN  Tehran  35.52 51.36  point
Vakilabad prison | Vakilabad | Vakil Abad prison  IRN  Razavi Khorasan  36.34 59.47  point
Abu Ghraib prison | Abu Graib | Baghdad Central prison | Abu Ghuraib  IRQ  Baghdad  33.29 44.07  point
Nasiriyah prison | Hut prison | Al-Hout prison | Nasiriyah central prison  IRQ  Dhi Qar  31.07 46.20  point
Badush | Badush prison | Badoush | Badoush prison  IRQ  Nineveh  36.42 42.97  point
Al-Karkh prison | Karkh central prison  IRQ  Baghdad  33.26 44.24  point
Fort Suse | Fort Suse prison | Camp Suse  IRQ  Sulaymaniyah  35.78 45.12  point
Sednaya prison | Saydnaya prison | Saidnaya prison | Saydnaya military prison | Sednaya military prison  SYR  Rif Dimashq  33.66 36.33  point
Adra prison | Adra central prison | Adra  SYR  Rif Dimashq  33.60 36.51  city
Tadmor prison | Palmyra prison | Tadmur prison  SYR  Homs  34.56 38.28  point
Palestine Branch | Branch 235  SYR  Damascus  33.49 36.31  point
Ghwayran prison | Al-Sina'a prison | Ghuwayran prison | Gweiran prison | Ghwayran | Sinaa prison | Ghweiran | Geweran prison | Gweran prison  SYR  Hasakah  36.48 40.75  point
Alaya prison  SYR  Hasakah  37.05 41.22  point
Al-Aqtan prison | Aqtan prison | Al-Aqtan  SYR  Raqqa  36.06 39.02  point
Najha cemetery | Najha  SYR  Rif Dimashq  33.37 36.37  point
Al-Qutayfah | Qutayfa mass grave | Qutayfah  SYR  Rif Dimashq  33.74 36.60  city
Tadamon | al-Tadamon | Tadamon massacre site  SYR  Damascus  33.47 36.31  point
Roumieh | Roumieh prison | Rumieh prison  LBN  Mount Lebanon  33.88 35.61  point
Khiam prison | Khiam | Khiam detention center | al-Khiam  LBN  Nabatieh  33.33 35.61  city
Megiddo prison  ISR  Northern  32.57 35.19  point
Ofer prison | Ofer military prison | Ofer camp | Ofer military court  PSE  West Bank  31.86 35.18  point
Ktziot prison | Ketziot prison | Ktzi'ot | Ketziot | Negev prison | Naqab prison  ISR  Southern  30.88 34.47  point
Gilboa prison | Shatta prison  ISR  Northern  32.56 35.43  point
Ramon prison | Nafha prison | Nafha  ISR  Southern  30.74 34.75  point
Ayalon prison | Nitzan prison | Ramla prison | Ramle prison | Rakefet prison  ISR  Central  31.92 34.88  point
Hadarim prison | Ashmoret prison | Hasharon prison  ISR  Central  32.29 34.88  point
Damon prison | Damoun prison | Damun prison  ISR  Haifa  32.73 35.03  point
Eshel prison | Ohalei Keidar  ISR  Southern  31.24 34.75  point
Shikma prison  ISR  Southern  31.66 34.60  point
Moskobiya | Al-Moscobiyeh | Moscobia detention center | Russian Compound  ISR  Jerusalem  31.78 35.22  point
Camp 1391  ISR  -  32.46 35.01  point
Tora prison | Torah prison | Al-Aqrab prison | Scorpion prison | Tora maximum security prison  EGY  Cairo  29.95 31.28  point
Wadi al-Natrun prison | Wadi Natrun prison | Wadi el-Natroun prison  EGY  Beheira  30.38 30.36  point
Badr prison | Badr 3 prison | Badr prison complex | Badr Rehabilitation and Correctional Centre  EGY  Cairo  30.15 31.70  point
Borg al-Arab prison | Borg el-Arab prison | Burj al-Arab prison  EGY  Alexandria  30.92 29.65  point
Abu Zaabal prison | Abu Zaabal | Abu Zabal prison  EGY  Qalyubia  30.26 31.37  point
Jaw prison | Jau prison  BHR  -  25.98 50.61  point
al-Hair prison | Al-Hayer prison | Ha'ir prison  SAU  Riyadh  24.38 46.81  point
Dhahban prison | Dhahban Central prison  SAU  Mecca  21.95 39.04  point
Al-Wathba prison  ARE  Abu Dhabi  24.27 54.63  point
Bir Ahmed prison | Bir Ahmed | Bi'r Ahmad prison  YEM  Aden  12.88 44.90  point
Mansoura central prison  YEM  Aden  12.85 44.99  point
Abu Salim prison | Abu Slim prison | Busleem prison  LBY  Tripoli  32.82 13.18  point
Al-Hadba prison | Hadba prison  LBY  Tripoli  32.84 13.20  point
Al-Mabani | Al-Mabani detention centre | Trik al-Sikka | Tariq al-Sikka | Tariq al-Sikka detention centre  LBY  Tripoli  32.88 13.20  point
Gernada prison | Garnada prison | Gernada  LBY  Jabal al Akhdar  32.73 21.90  point
Tazmamart | Tazmamart prison  MAR  Draa-Tafilalet  32.07 -4.39  point
Branch 251 | Al-Khatib branch  SYR  Damascus  33.52 36.31  point
Mitiga prison  LBY  Tripoli  32.90 13.27  point
El Harrach prison  DZA  Algiers  36.72 3.13  point

# Prisons: Asia, Europe, Africa, Americas
Bagram prison | Bagram detention centre | Parwan Detention Facility | Bagram Theater Internment Facility | Bagram jail | Bagram detention center  AFG  Parwan  34.95 69.29  point
Pul-e-Charkhi | Pul-e-Charkhi prison | Pul-i-Charkhi | Pol-e-Charkhi | Pul-e-Charki | Policharki  AFG  Kabul  34.54 69.35  point
Sarpoza prison | Sarposa prison | Sarpoza | Sarposa  AFG  Kandahar  31.61 65.64  point
Adiala jail | Adiala | Adyala jail | Central Jail Rawalpindi | Adiala prison  PAK  Punjab  33.47 73.03  point
Attock jail | Attock Fort | Attock prison | Attock District jail | Attock  PAK  Punjab  33.77 72.36  city
Kot Lakhpat jail | Kot Lakhpat  PAK  Punjab  31.46 74.34  point
Mach jail | Machh jail | Mach prison  PAK  Balochistan  29.87 67.33  point
Malir jail | Malir prison  PAK  Sindh  24.88 67.20  point
Tihar jail | Tihar | Tihar prison  IND  Delhi  28.61 77.10  point
Taloja jail | Taloja prison | Taloja central jail  IND  Maharashtra  19.05 73.08  point
Insein prison | Insein | Insein jail  MMR  Yangon  16.89 96.10  point
Obo prison  MMR  Mandalay  22.00 96.09  point
Naypyidaw prison | Naypyitaw prison  MMR  Naypyidaw  19.85 96.20  point
Klong Prem prison | Klong Prem | Klong Prem Central prison  THA  Bangkok  13.85 100.55  point
Bang Kwang prison | Bang Kwang | Bangkok Hilton prison | Bang Kwang Central prison  THA  Nonthaburi  13.85 100.49  point
Tuol Sleng | S-21 prison | Tuol Sleng prison  KHM  Phnom Penh  11.55 104.92  point
Choeung Ek | Choeung Ek killing fields  KHM  Phnom Penh  11.48 104.90  point
Kerobokan prison | Kerobokan jail | Kerobokan  IDN  Bali  -8.67 115.17  point
Qincheng prison | Qincheng  CHN  Beijing  40.21 116.36  point
Masanjia | Masanjia labour camp | Masanjia labor camp  CHN  Liaoning  41.98 123.10  point
Stanley Prison  HKG  -  22.21 114.22  point
Yodok | Yodok camp | Yodok concentration camp  PRK  South Hamgyong  39.67 126.85  point
Kaechon camp | Kaechon internment camp  PRK  South Pyongan  39.57 126.05  point
Hwasong camp | Myonggan | Hwasong concentration camp  PRK  North Hamgyong  41.27 129.35  point
Hoeryong | Hoeryong camp | Haengyong camp  PRK  North Hamgyong  42.43 129.75  city
Jongori | Chongori camp | Jongo-ri | Chongo-ri  PRK  North Hamgyong  42.18 129.78  point
Seoul Detention Center | Uiwang detention center  KOR  Gyeonggi  37.39 126.98  point
Polar Wolf prison | Polar Wolf colony | Kharp | IK-3 Polar Wolf  RUS  Yamalo-Nenets  66.80 65.81  city
Pokrov penal colony | Pokrov prison colony | IK-2 penal colony  RUS  Vladimir  55.90 39.15  point
Melekhovo | Melekhovo penal colony | IK-6 penal colony  RUS  Vladimir  56.28 41.28  city
Lefortovo | Lefortovo prison | Lefortovo jail | Lefortovo detention centre  RUS  Moscow  55.76 37.71  point
Matrosskaya Tishina | Matrosskaya Tishina prison | Matrosskaya Tishina jail  RUS  Moscow  55.80 37.70  point
Butyrka | Butyrka prison | Butyrskaya prison | Butyrka jail  RUS  Moscow  55.78 37.59  point
Lubyanka | Lubyanka Square | Lubyanka building | Lubyanka prison  RUS  Moscow  55.76 37.63  point
Kresty prison | Kresty detention center  RUS  Saint Petersburg  59.95 30.37  point
Taganrog SIZO | Taganrog pre-trial detention centre | Taganrog prison  RUS  Rostov  47.21 38.92  point
Izolyatsia | Izolyatsia prison | Izoliatsiia | Izolyatsiya  UKR  Donetsk  48.01 37.86  point
Lukyanivska prison | Lukyanivska detention centre | Lukyanivka prison | Lukianivska prison  UKR  Kyiv  50.46 30.48  point
Akrestsina | Okrestina | Okrestina detention centre | Akrestsina detention centre | Okrestino  BLR  Minsk  53.88 27.52  point
Volodarka prison | Volodarskogo prison | Valadarka | Pishchalauski Castle  BLR  Minsk  53.90 27.55  point
Gldani prison | Gldani  GEO  Tbilisi  41.80 44.83  point
Kurdakhani detention centre | Kurdakhani | Baku pre-trial detention centre  AZE  Baku  40.53 49.93  point
Silivri | Silivri prison | Marmara prison | Marmara Penitentiaries  TUR  Istanbul  41.09 28.14  point
Imrali prison  TUR  Bursa  40.54 28.54  point
Sincan prison | Sincan  TUR  Ankara  39.97 32.58  city
Diyarbakir prison | Diyarbakir Prison No. 5  TUR  Diyarbakir  37.93 40.22  point
Edirne prison | Edirne F-type prison  TUR  Edirne  41.67 26.60  point
Belmarsh | Belmarsh prison | HMP Belmarsh  GBR  England  51.50 0.09  point
Wormwood Scrubs | HMP Wormwood Scrubs  GBR  England  51.52 -0.24  point
Maze prison | Long Kesh | H-Blocks  GBR  Northern Ireland  54.48 -6.11  point
Omarska | Omarska camp | Omarska concentration camp  BIH  -  44.89 16.90  point
Trnopolje | Trnopolje camp  BIH  -  44.94 16.87  point
Keraterm | Keraterm camp  BIH  -  44.98 16.73  point
Potocari | Potocari memorial  BIH  -  44.16 19.30  point
Auschwitz-Birkenau | Birkenau | Auschwitz death camp | Oswiecim  POL  Lesser Poland  50.03 19.18  point
Treblinka | Treblinka death camp  POL  Masovian  52.63 22.05  point
Katyn | Katyn forest  RUS  Smolensk  54.77 31.79  point
Dachau | Dachau concentration camp  DEU  Bavaria  48.27 11.47  point
Bergen-Belsen | Bergen-Belsen concentration camp  DEU  Lower Saxony  52.76 9.91  point
Theresienstadt | Terezin  CZE  Usti nad Labem  50.51 14.15  point
Kober prison | Kobar prison  SDN  Khartoum  15.63 32.55  point
Soba prison | Soba detention centre  SDN  Khartoum  15.47 32.65  point
Juba Blue House  SSD  Central Equatoria  4.85 31.58  point
Maekelawi | Maekelawi prison  ETH  Addis Ababa  9.04 38.75  point
Kaliti | Kaliti prison | Qaliti | Kality prison  ETH  Addis Ababa  8.90 38.77  point
Jail Ogaden  ETH  Somali  9.35 42.79  point
Eiraeiro | Era Ero | Eira Eiro prison | Eiraeiro prison  ERI  Northern Red Sea  15.73 38.85  point
Kamiti prison | Kamiti | Kamiti Maximum Security prison  KEN  Nairobi  -1.19 36.90  point
Nyarugenge prison | Mageragere prison  RWA  Kigali  -2.03 30.03  point
Mpimba prison | Mpimba  BDI  Bujumbura  -3.41 29.36  point
Makala prison | Makala central prison  COD  Kinshasa  -4.37 15.30  point
Ndolo prison | Ndolo military prison  COD  Kinshasa  -4.33 15.33  point
Munzenze prison | Munzenze  COD  North Kivu  -1.68 29.23  point
Kangbayi prison | Kangbayi central prison | Kangwayi prison  COD  North Kivu  0.49 29.47  point
Ngaragba prison | Ngaragba  CAF  Bangui  4.37 18.61  point
Kuje prison | Kuje | Kuje jail | Kuje Correctional Centre  NGA  FCT  8.88 7.23  city
Kirikiri prison | Kirikiri | Kirikiri Maximum Security prison  NGA  Lagos  6.44 3.31  point
Kondengui | Kondengui prison | Kondengui Central prison  CMR  Centre  3.85 11.53  point
Koro Toro | Koro Toro prison  TCD  Borkou  16.09 18.50  point
Koutoukale | Koutoukale prison  NER  Tillaberi  13.75 1.73  point
Mile 2 prison | Mile Two prison | Mile Two Central prison  GMB  Banjul  13.45 -16.61  point
Black Beach prison | Black Beach jail | Playa Negra prison  GNQ  Bioko Norte  3.76 8.79  point
Rikers | Rikers Island jail | Rikers jail  USA  New York  40.79 -73.88  point
Metropolitan Detention Center Brooklyn | MDC Brooklyn | Metropolitan Detention Center in Brooklyn  USA  New York  40.66 -74.00  point
San Quentin | San Quentin prison | San Quentin State prison  USA  California  37.94 -122.49  point
Alcatraz prison  USA  California  37.83 -122.42  point
Altiplano prison | El Altiplano prison | Almoloya prison | Almoloya de Juarez | Altiplano maximum security prison  MEX  Mexico State  19.43 -99.74  point
Cecot | CECOT prison | Terrorism Confinement Center | Tecoluca prison | Terrorism Confinement Centre  SLV  San Vicente  13.60 -88.80  point
El Chipote | El Chipote prison | El Nuevo Chipote  NIC  Managua  12.14 -86.28  point
Combinado del Este | Combinado del Este prison  CUB  Havana  23.12 -82.28  point
La Picota prison | La Picota  COL  Bogota  4.55 -74.12  point
El Helicoide | Helicoide | El Helicoide prison | Helicoide prison  VEN  Caracas  10.49 -66.90  point
Ramo Verde | Ramo Verde prison | Ramo Verde military prison  VEN  Miranda  10.35 -67.04  point
Tocoron | Tocorón prison  VEN  Aragua  10.12 -67.55  point
Litoral penitentiary | Penitenciaria del Litoral | Guayaquil Litoral prison  ECU  Guayas  -2.09 -79.94  point
Papuda | Papuda prison | Papuda Penitentiary  BRA  Federal District  -15.89 -47.77  point
Myingyan prison  MMR  Mandalay  21.46 95.38  point
Klessoum | Klessoum prison  TCD  N'Djamena  12.15 15.20  point
Villa Marista | Villa Marista detention centre  CUB  Havana  23.08 -82.38  point

# Oil and gas fields, refineries, terminals, mines
Abqaiq processing plant | Abqaiq oil facility | Abqaiq plant | Buqayq | Abqaiq oil plant  SAU  Eastern Province  25.93 49.68  point
Khurais oil field | Khurais oilfield  SAU  Eastern Province  25.07 48.19  point
Ghawar | Ghawar field | Ghawar oil field  SAU  Eastern Province  25.43 49.50  point
Ras Tanura | Ras Tanura refinery | Ras Tanura terminal | Ras Tannura  SAU  Eastern Province  26.70 50.10  point
Shaybah | Shaybah oil field | Shaybah oilfield | Shayba  SAU  Eastern Province  22.51 54.00  point
Yanbu port | Yanbu refinery | SAMREF refinery | Port of Yanbu  SAU  Medina  23.95 38.23  point
Ruwais | Ruwais refinery | Al Ruwais  ARE  Abu Dhabi  24.11 52.73  city
Mussafah | Musaffah | Mussafah fuel depot  ARE  Abu Dhabi  24.35 54.48  point
Fujairah port | Port of Fujairah | Fujairah oil terminal  ARE  Fujairah  25.17 56.36  point
Ras Laffan | Ras Laffan Industrial City | Ras Laffan LNG | Ras Laffan port  QAT  -  25.91 51.55  point
North Field | North Dome | South Pars | South Pars gas field | South Pars-North Dome  -  -  26.60 52.00  admin2
Mesaieed | Umm Said  QAT  -  24.99 51.55  city
Asaluyeh | Assaluyeh | Asalouyeh | Assalouyeh  IRN  Bushehr  27.48 52.61  city
Abadan refinery | Abadan oil refinery  IRN  Khuzestan  30.34 48.28  point
Kharg Island terminal | Kharg oil terminal | Kharg terminal | Khark Island  IRN  Bushehr  29.24 50.32  point
Bandar Imam Khomeini | Bandar-e Emam Khomeyni  IRN  Khuzestan  30.43 49.08  city
Persian Gulf Star refinery | Setareh Khalij Fars refinery  IRN  Hormozgan  27.17 56.04  point
Shahran oil depot | Shahran depot  IRN  Tehran  35.78 51.28  point
Yadavaran | Yadavaran oil field  IRN  Khuzestan  31.15 48.05  point
Chabahar port | Shahid Beheshti port | Port of Chabahar  IRN  Sistan-Baluchestan  25.30 60.61  point
Arash gas field | Dorra gas field | Durra gas field | Al-Durra gas field | Durra field | Dorra field | Arash field  -  -  28.90 49.20  point
Baiji refinery | Baiji oil refinery | Beiji refinery  IRQ  Saladin  34.95 43.52  point
Rumaila | Rumaila oil field | Rumaila oilfield | South Rumaila  IRQ  Basra  30.40 47.35  point
Majnoon | Majnoon oil field | Majnoon Island  IRQ  Basra  31.10 47.60  point
West Qurna | West Qurna 1 | West Qurna 2 | West Qurna oil field  IRQ  Basra  30.88 47.35  point
Zubair oil field | Zubair oilfield | Az Zubayr  IRQ  Basra  30.39 47.70  point
Al-Basra oil terminal | Mina al-Bakr | Khor al-Amaya | Al Basrah Oil Terminal | Basra oil terminal | Khor al-Amaya terminal  IRQ  Basra  29.68 48.81  point
Khor al-Zubair port  IRQ  Basra  30.19 47.88  point
Al-Faw | Faw port | Grand Faw Port | Al Faw Port  IRQ  Basra  29.98 48.47  city
Burjesia | Burjesia base | Barjisiya  IRQ  Basra  30.38 47.61  point
Khor Mor | Khor Mor gas field | Kor Mor | Khor Mor gas complex  IRQ  Sulaymaniyah  35.12 44.72  point
Bai Hassan | Bai Hassan oil field  IRQ  Kirkuk  35.62 44.07  point
Ajil oil field | Ajil oilfield  IRQ  Saladin  34.90 43.83  point
Himreen mountains | Hamrin Basin  IRQ  Diyala  34.60 44.40  admin2
Tawke | Tawke oil field  IRQ  Dohuk  37.13 42.76  point
Mishraq | Al-Mishraq | Mishraq sulphur plant  IRQ  Nineveh  35.99 43.31  point
Al-Omar oil field | Omar oil field | al-Omar oilfield | Al-Omar field | Omar oilfield  SYR  Deir ez-Zor  35.10 40.55  point
Al-Tanak | Tanak oil field | al-Tanak oil field | Tanak field  SYR  Deir ez-Zor  34.75 40.90  point
Al-Taym oil field | Al-Tayyem oil field | Taim oil field  SYR  Deir ez-Zor  35.20 40.17  point
Shaer gas field | Al-Shaer gas field | Shaer field  SYR  Homs  34.98 38.15  point
Jazal | Jazal oil field | Jizal oil field  SYR  Homs  34.72 37.90  point
Baniyas refinery | Banias | Baniyas | Banias refinery | Baniyas oil refinery  SYR  Tartus  35.18 35.95  city
Homs refinery | Homs oil refinery  SYR  Homs  34.70 36.66  point
Ceyhan | Ceyhan terminal | Ceyhan oil terminal | Yumurtalik  TUR  Adana  37.03 35.82  city
Karish | Karish gas field | Karish field  ISR  -  33.22 34.35  point
Leviathan gas field | Leviathan field | Leviathan platform  ISR  -  32.60 34.20  point
Tamar gas field | Tamar platform | Tamar field  ISR  -  33.08 33.95  point
Bazan refinery | Haifa oil refinery | Haifa refinery | Bazan oil refinery  ISR  Haifa  32.79 35.05  point
Zohr | Zohr gas field | Zohr field  EGY  -  32.10 32.40  point
Ain Sokhna | Ain Sukhna | Ain Sokhna port  EGY  Suez  29.60 32.33  city
FSO Safer | Safer tanker  YEM  Hodeidah  15.12 42.60  point
Safer oil field | Safer refinery | Safer oilfield  YEM  Marib  15.58 45.80  point
Bir Ali terminal | Bir Ali | Nushayma oil terminal | Nushayma  YEM  Shabwa  14.02 48.33  point
Al-Dhabba oil terminal | Dhabba oil terminal | Al-Dabba | Ash Shihr terminal | Dabba port  YEM  Hadramawt  14.73 49.55  point
Es Sider | Sidra oil terminal | Al-Sidra | Es Sidra | Sidra oil port | As Sidr | Es Sider terminal | Al-Sidra oil port  LBY  Sirte  30.63 18.35  point
Ras Lanuf refinery | Ras Lanuf terminal | Ras Lanuf oil port  LBY  Sirte  30.50 18.53  point
Zueitina | Zueitina port | Zuetina | Zuwetina  LBY  -  30.95 20.12  point
Hariga | Hariga port | Hariga oil port | Marsa el Hariga | Hariga terminal  LBY  Butnan  32.06 24.00  point
Sharara | El Sharara | Sharara oil field | Sharara oilfield | El Sharara oil field  LBY  Murzuq  26.55 12.15  point
El Feel | El Feel oil field | Elephant oil field | El-Feel field  LBY  Murzuq  26.05 11.75  point
Sarir | Sarir oil field | Sarir field  LBY  -  27.65 22.45  point
Mellitah | Mellitah complex | Mellitah gas complex | Mellitah terminal  LBY  -  32.87 12.24  point
Zawiya refinery | Zawiya oil refinery | Zawiya oil port  LBY  Zawiya  32.79 12.70  point
Mabruk oil field | Mabrouk oil field  LBY  Sirte  29.90 17.20  point
Heglig | Heglig oil field | Heglig oilfield  SDN  South Kordofan  9.99 29.40  city
Al-Jaili refinery | Jaili refinery | Khartoum refinery | Al-Jaili | El Jaili refinery | Jeili refinery  SDN  Khartoum  16.05 32.58  point
Bashayer | Bashayer terminal | Bashayer oil terminal  SDN  Red Sea  19.40 37.31  point
Paloch | Palouge | Palogue | Paloich oil field | Paloich  SSD  Upper Nile  10.46 32.53  city
Adar oil field | Adar Yale | Adar Yeil  SSD  Upper Nile  10.02 32.97  point
Bonny terminal | Bonny LNG plant | Bonny oil terminal  NGA  Rivers  4.42 7.17  point
Forcados terminal | Forcados oil terminal | Forcados export terminal  NGA  Delta  5.35 5.36  point
Qua Iboe | Qua Iboe terminal  NGA  Akwa Ibom  4.54 7.99  point
Dangote refinery | Dangote oil refinery | Lekki refinery  NGA  Lagos  6.45 4.00  point
Agadem | Agadem oil field | Koulele oil field  NER  Diffa  16.85 13.30  point
Tilenga  UGA  -  2.15 31.45  point
Unecha | Unecha pumping station | Unecha oil pumping station  RUS  Bryansk  52.85 32.68  city
Sudzha | Sudzha gas metering station | Sudzha metering station | Sudzha gas transit point  RUS  Kursk  51.19 35.27  city
Sokhranovka | Sokhranivka  RUS  Rostov  49.40 40.00  point
Ust-Luga | Ust-Luga port | Ust-Luga terminal | Port of Ust-Luga  RUS  Leningrad  59.67 28.40  city
Primorsk port | Primorsk oil terminal | Port of Primorsk  RUS  Leningrad  60.34 28.68  point
Tuapse | Tuapse refinery | Tuapse oil terminal | Port of Tuapse  RUS  Krasnodar  44.10 39.08  city
Ilsky refinery  RUS  Krasnodar  44.90 38.84  city
Port Kavkaz | Kavkaz port | Chushka Spit  RUS  Krasnodar  45.34 36.67  point
Novoshakhtinsk refinery | Novoshakhtinsk | Novoshakhtinsk oil refinery  RUS  Rostov  47.76 39.94  city
Saratov refinery | Saratov oil refinery  RUS  Saratov  51.47 45.96  point
Syzran refinery | Syzran | Syzran oil refinery  RUS  Samara  53.16 48.47  city
Volgograd refinery | Volgograd oil refinery | Lukoil-Volgograd refinery  RUS  Volgograd  48.48 44.62  point
Ryazan refinery | Ryazan oil refinery  RUS  Ryazan  54.57 39.77  point
Sabetta | Yamal LNG | Sabetta port  RUS  Yamal-Nenets  71.26 72.07  point
Sakhalin-2 | Prigorodnoye LNG plant  RUS  Sakhalin  46.62 142.91  point
Vladivostok port | Port of Vladivostok  RUS  Primorsky  43.11 131.89  point
Tengiz oil field | Tengiz field | Tengizchevroil  KAZ  Atyrau  46.10 53.38  point
Caspian Pipeline Consortium terminal | CPC terminal | Yuzhnaya Ozereyevka | Yuzhnaya Ozereevka | CPC Marine Terminal  RUS  Krasnodar  44.67 37.64  point
Sangachal | Sangachal terminal  AZE  Baku  40.18 49.47  point
Shah Deniz | Shah Deniz gas field  AZE  -  39.95 50.40  point
Kulevi | Kulevi oil terminal  GEO  Samegrelo-Upper Svaneti  42.28 41.64  point
Nord Stream | Nord Stream 1 | Nord Stream 2 | Nord Stream pipeline | Nord Stream pipelines  -  -  55.45 15.60  admin1
Lubmin | Lubmin terminal  DEU  Mecklenburg-Vorpommern  54.15 13.65  point
Balticconnector | Baltic Connector  -  -  59.70 24.70  point
Mozyr refinery | Mozyr | Mazyr | Mazyr refinery  BLR  Gomel  52.05 29.25  city
Sui gas field | Sui gas plant  PAK  Balochistan  28.62 69.20  point
Reko Diq | Reko Diq mine  PAK  Balochistan  29.12 62.10  point
Gwadar port | Port of Gwadar | Gwadar Port Authority Complex  PAK  Balochistan  25.11 62.34  point
Mes Aynak | Aynak copper mine | Mes Aynak copper mine  AFG  Logar  34.27 69.30  point
Hpakant | Hpakant jade mines | Phakant  MMR  Kachin  25.61 96.31  city
Deepwater Horizon | Macondo well | Macondo oil well  USA  -  28.74 -88.37  point
Stilfontein mine | Stilfontein | Buffelsfontein mine  ZAF  North West  -26.84 26.78  city
Tenke Fungurume | Tenke Fungurume mine  COD  Lualaba  -10.60 26.15  point
Bisie mine | Bisie | Bisie tin mine  COD  North Kivu  -1.03 27.73  point
Ndassima | Ndassima mine | Ndassima gold mine  CAF  Ouaka  6.18 20.78  point
Jebel Amir gold mine | Jebel Amer gold mine  SDN  North Darfur  13.90 23.60  point
Loulo-Gounkoto | Loulo mine | Loulo-Gounkoto mine  MLI  Kayes  13.07 -11.40  point
Intahaka | Intahaka mine | Intahaka gold mine  MLI  Gao  16.25 -0.40  point
Essakane | Essakane mine | Essakane gold mine  BFA  Sahel  14.38 0.08  point
Boungou mine | Boungou | Semafo mine | Boungou gold mine  BFA  Est  11.70 1.10  point
Kirkuk-Ceyhan pipeline | Kirkuk-Ceyhan oil pipeline | Iraq-Turkey pipeline  -  -  37.00 40.50  admin1
Baku-Tbilisi-Ceyhan pipeline | BTC pipeline  -  -  40.30 43.50  admin1
Druzhba pipeline | Druzhba oil pipeline | Drushba pipeline  -  -  51.00 28.00  admin1
TurkStream | Turk Stream | TurkStream pipeline | Turkish Stream  -  -  43.30 33.50  admin1
Yamal-Europe pipeline | Yamal pipeline  -  -  54.00 29.00  admin1
Taman port | Port of Taman | Tamanneftegaz terminal  RUS  Krasnodar  45.13 36.68  point
Supsa | Supsa terminal | Supsa oil terminal  GEO  Guria  42.02 41.78  point
Anaklia | Anaklia port | Anaklia deep sea port  GEO  Samegrelo-Upper Svaneti  42.39 41.57  city
Saindak | Saindak mine | Saindak copper mine  PAK  Balochistan  29.28 61.55  point

# Dams, barrages, canals
Tabqa dam | Euphrates dam | al-Thawra dam | Thawra dam  SYR  Raqqa  35.87 38.57  point
Tishrin dam | Tishreen dam | Teshreen dam  SYR  Aleppo  36.38 38.18  point
Baath dam | Al-Baath dam  SYR  Raqqa  35.89 38.79  point
Qara Qozak bridge | Qere Qozaq | Qara Qawzaq bridge | Qarqozaq bridge | Qara Qozaq  SYR  Aleppo  36.65 38.22  point
Alouk water station | Alouk | Allouk water station | Alouk pumping station | Allouk  SYR  Hasakah  36.85 40.15  point
Ain al-Fijeh | Ain al-Fija | Ain Fijeh | Ein al-Fijeh  SYR  Rif Dimashq  33.61 36.18  city
Mosul dam | Saddam dam  IRQ  Nineveh  36.63 42.82  point
Haditha dam  IRQ  Anbar  34.21 42.36  point
Fallujah dam | Nuaimiya dam | Falluja dam | Fallujah barrage  IRQ  Anbar  33.30 43.77  point
Ramadi dam | Ramadi barrage | Warrar barrage  IRQ  Anbar  33.44 43.27  point
Samarra dam | Samarra barrage  IRQ  Saladin  34.20 43.85  point
Darbandikhan dam | Darbandikhan | Derbendikhan  IRQ  Sulaymaniyah  35.11 45.71  city
Dukan dam | Dokan dam | Dukan | Dokan  IRQ  Sulaymaniyah  35.95 44.95  city
Ilisu dam  TUR  Mardin  37.53 41.85  point
Ataturk dam  TUR  Sanliurfa  37.48 38.32  point
Aswan High dam | Aswan dam | High Dam at Aswan  EGY  Aswan  23.97 32.88  point
Grand Renaissance dam | Hidase dam | Abbay dam | Ethiopian Renaissance dam | Great Renaissance dam  ETH  Benishangul-Gumuz  11.21 35.09  point
Gilgel Gibe III | Gibe III dam | Gibe III  ETH  Southern  6.84 37.30  point
Tekeze dam  ETH  Tigray  13.35 38.74  point
Merowe dam | Hamdab dam  SDN  Northern  18.67 32.05  point
Roseires dam | Roseires | Ad-Damazin | Damazin  SDN  Blue Nile  11.80 34.38  city
Jebel Aulia dam | Jebel Aulia bridge | Jebel Awlia dam  SDN  Khartoum  15.24 32.49  point
Inga dam | Inga dams | Grand Inga | Inga hydroelectric dam  COD  Kongo Central  -5.53 13.62  point
Ruzizi dams | Ruzizi hydroelectric plant  -  -  -2.90 29.05  admin2
Kainji dam  NGA  Niger  9.86 4.61  point
Alau dam  NGA  Borno  11.72 13.28  point
Lagdo dam | Lagdo  CMR  North  9.06 13.69  point
Derna dams | Wadi Derna dam | Abu Mansour dam  LBY  Derna  32.72 22.60  point
Great Man-Made River | Man-Made River  LBY  -  27.50 21.00  admin1
Kakhovka dam | Nova Kakhovka dam | Kakhovka hydroelectric power plant | Kakhovka hydroelectric plant  UKR  Kherson  46.78 33.37  point
DniproHES | Dnipro hydroelectric station | DniproHES dam | Dnieper Hydroelectric Station  UKR  Zaporizhzhia  47.87 35.09  point
Kyiv hydroelectric power plant | Kyiv dam | Vyshhorod | Kyiv HPP  UKR  Kyiv Oblast  50.59 30.51  city
Oskil dam  UKR  Kharkiv  49.30 37.55  point
Antonivsky bridge | Antonovsky bridge | Antonivka bridge | Antonivskyi bridge | Antonovskiy bridge | Antonivka Road bridge  UKR  Kherson  46.67 32.72  point
Karlivka dam | Karlivka reservoir  UKR  Donetsk  48.11 37.48  point
Enguri dam | Inguri dam | Enguri HPP | Enguri hydroelectric plant  GEO  Samegrelo-Upper Svaneti  42.76 42.03  point
Madagiz  AZE  -  40.15 46.63  point
Rogun dam | Rogun | Roghun dam | Rogun hydropower plant  TJK  -  38.68 69.77  point
Toktogul | Toktogul dam | Toktogul reservoir  KGZ  Jalal-Abad  41.68 72.65  point
Qosh Tepa | Kosh Tepa canal | Qush Tepa canal  AFG  Balkh  37.00 66.80  admin2
Kajaki dam | Kajaki  AFG  Helmand  32.32 65.12  point
Salma dam | Afghan-India Friendship dam  AFG  Herat  34.33 63.83  point
Kamal Khan dam  AFG  Nimroz  30.30 61.85  point
Doosti dam | Iran-Turkmenistan Friendship dam  IRN  Razavi Khorasan  35.95 61.15  point
Tarbela dam | Tarbela  PAK  Khyber Pakhtunkhwa  34.09 72.70  point
Mangla dam | Mangla  PAK  Azad Kashmir  33.14 73.65  point
Diamer-Bhasha dam | Diamer Bhasha | Bhasha dam | Diamer-Basha dam  PAK  Gilgit-Baltistan  35.52 73.74  point
Dasu | Dasu dam | Dasu hydropower project  PAK  Khyber Pakhtunkhwa  35.29 73.20  city
Neelum-Jhelum hydropower project | Nauseri dam | Noseri  PAK  Azad Kashmir  34.39 73.72  point
Baglihar dam | Baglihar  IND  Jammu and Kashmir  33.17 75.33  point
Salal dam | Salal project  IND  Jammu and Kashmir  33.14 74.81  point
Sardar Sarovar dam | Narmada dam | Sardar Sarovar  IND  Gujarat  21.83 73.75  point
Medog dam | Yarlung Tsangpo dam | Medog hydropower station | Medog | Motuo  CHN  Tibet  29.33 95.33  city
Three Gorges dam  CHN  Hubei  30.82 111.00  point
Myitsone | Myitsone dam  MMR  Kachin  25.71 97.50  point
Hwanggang dam  PRK  North Hwanghae  38.35 126.85  point
Imnam dam | Kumgangsan dam  PRK  Kangwon  38.41 127.70  point
Oroville dam | Lake Oroville  USA  California  39.54 -121.49  point
Brumadinho | Brumadinho dam | Corrego do Feijao  BRA  Minas Gerais  -20.12 -44.12  point
Guri dam | Simon Bolivar Hydroelectric Plant  VEN  Bolivar  7.76 -63.00  point
Massacre River canal | Pittobert canal  HTI  Nord-Est  19.50 -71.72  point
Gazivoda Lake | Gazivode dam | Ujman lake  KOS  -  42.94 20.67  point

# Bridges, tunnels, roads, railways
Crimea bridge | Kerch Strait bridge  UKR  Crimea  45.31 36.51  point
Darivka bridge | Daryivka bridge  UKR  Kherson  46.77 32.83  point
Morandi bridge | Ponte Morandi | Genoa bridge  ITA  Liguria  44.43 8.89  point
Francis Scott Key bridge | Key Bridge in Baltimore | Baltimore bridge  USA  Maryland  39.22 -76.53  point
Jumhuriya bridge | Jumhuriyah bridge | al-Jumhuriya bridge  IRQ  Baghdad  33.33 44.39  point
Shambat bridge | Al-Shambat bridge  SDN  Khartoum  15.65 32.53  point
Manshiya bridge | Al-Manshiya bridge  SDN  Khartoum  15.59 32.58  point
Lekki toll gate | Lekki tollgate  NGA  Lagos  6.44 3.45  point
Highway of Death  KWT  Jahra  29.60 47.70  point
Route Irish  IRQ  Baghdad  33.27 44.30  point
Castello road  SYR  Aleppo  36.26 37.14  point
Ramouseh | Ramousa | Ramouseh Road | Ramousseh | al-Ramouseh  SYR  Aleppo  36.16 37.13  point
Sheikh Maqsoud | Sheikh Maksoud | Sheikh Maqsud  SYR  Aleppo  36.24 37.16  point
Al-Rashid Road  PSE  Gaza Strip  31.48 34.41  point
Nabulsi roundabout | Al-Nabulsi roundabout  PSE  Gaza Strip  31.50 34.42  point
Hasankeyf  TUR  Batman  37.71 41.41  city
Gotvand dam | Upper Gotvand dam  IRN  Khuzestan  32.26 48.93  point
London Bridge  GBR  England  51.51 -0.09  point
Halfaya bridge  SDN  Khartoum  15.70 32.54  point

# Airports as the news names them: Middle East, Africa
Ben Gurion airport | Ben-Gurion International Airport | Lod airport | Tel Aviv airport  ISR  Central  32.01 34.88  point
Haifa airport  ISR  Haifa  32.81 35.04  point
Sde Dov  ISR  Tel Aviv  32.11 34.78  point
Yasser Arafat International Airport | Dahaniya airport | Gaza airport  PSE  Gaza Strip  31.25 34.28  point
Atarot airport | Atarot | Jerusalem airport  PSE  West Bank  31.86 35.22  point
Beirut airport | Rafik Hariri International Airport | Rafic Hariri airport | Beirut International Airport | Beirut-Rafic Hariri International Airport | Rafik Hariri airport  LBN  Mount Lebanon  33.82 35.49  point
Damascus airport | Damascus International Airport  SYR  Rif Dimashq  33.41 36.51  point
Latakia airport | Bassel al-Assad International Airport | Bassel al-Assad airport  SYR  Latakia  35.40 35.95  point
Queen Alia airport | Queen Alia International Airport | Amman airport  JOR  Amman  31.72 35.99  point
Baghdad airport | Baghdad International Airport | Saddam International Airport  IRQ  Baghdad  33.26 44.23  point
Basra airport | Basra International Airport | Basra air base  IRQ  Basra  30.55 47.66  point
Sulaymaniyah airport | Sulaimaniyah airport | Sulaimani airport | Sulaymaniyah International Airport  IRQ  Sulaymaniyah  35.56 45.31  point
Mosul airport  IRQ  Nineveh  36.31 43.15  point
Kirkuk airport | Kirkuk air base  IRQ  Kirkuk  35.47 44.35  point
Istanbul airport | Istanbul New airport  TUR  Istanbul  41.26 28.74  point
Ataturk airport | Istanbul Ataturk airport | Ataturk International Airport  TUR  Istanbul  40.98 28.82  point
Cairo airport | Cairo International Airport  EGY  Cairo  30.12 31.41  point
El-Arish airport | Al-Arish airport  EGY  North Sinai  31.07 33.84  point
Sharm el-Sheikh airport | Sharm el-Sheikh International Airport  EGY  South Sinai  27.98 34.39  point
Abha airport | Abha International Airport  SAU  Asir  18.24 42.66  point
King Khalid International Airport | Riyadh airport | King Khalid airport  SAU  Riyadh  24.96 46.70  point
King Abdulaziz International Airport | Jeddah airport  SAU  Mecca  21.68 39.16  point
Dubai airport | Dubai International Airport  ARE  Dubai  25.25 55.36  point
Abu Dhabi airport | Zayed International Airport | Abu Dhabi International Airport  ARE  Abu Dhabi  24.43 54.65  point
Hamad International Airport | Doha airport | Hamad airport  QAT  -  25.27 51.61  point
Kuwait International Airport | Kuwait airport | Abdullah al-Mubarak air base  KWT  Farwaniya  29.23 47.97  point
Muharraq | Bahrain International Airport  BHR  -  26.27 50.63  point
Aden airport | Aden International Airport  YEM  Aden  12.83 45.03  point
Seiyun airport | Sayun | Seiyun | Say'un airport | Sayoun | Seyoun  YEM  Hadramawt  15.94 48.79  city
Hodeidah airport | Hodeida airport  YEM  Hodeidah  14.75 42.97  point
Taiz airport  YEM  Taiz  13.69 44.14  point
Tripoli International Airport | Tripoli airport  LBY  Tripoli  32.66 13.15  point
Misrata airport | Misrata air base | Misrata Air Academy | Misrata air college  LBY  Misrata  32.33 15.06  point
Sebha airport | Sabha airport  LBY  Sabha  27.00 14.46  point
Houari Boumediene airport | Algiers airport  DZA  Algiers  36.69 3.22  point
Bole airport | Bole International Airport | Addis Ababa airport | Addis Ababa Bole International Airport  ETH  Addis Ababa  8.98 38.80  point
Jomo Kenyatta International Airport | Nairobi airport | JKIA  KEN  Nairobi  -1.32 36.93  point
Khartoum airport | Khartoum International Airport  SDN  Khartoum  15.59 32.55  point
El Fasher airport  SDN  North Darfur  13.61 25.32  point
Juba airport | Juba International Airport  SSD  Central Equatoria  4.87 31.60  point
Malakal airport | Malakal Protection of Civilians site | Malakal PoC  SSD  Upper Nile  9.56 31.65  point
Bentiu camp | Bentiu Protection of Civilians site | Rubkona | Bentiu displacement camp  SSD  Unity  9.28 29.79  city
Ndjili airport | Kinshasa airport  COD  Kinshasa  -4.39 15.44  point
Bangoka airport | Kisangani airport  COD  Tshopo  0.48 25.34  point
Kigali airport | Kanombe | Kanombe barracks | Kigali International Airport  RWA  Kigali  -1.97 30.14  point
Murtala Muhammed airport | Lagos airport | Murtala Mohammed International Airport  NGA  Lagos  6.58 3.32  point
Nnamdi Azikiwe airport | Abuja airport | Nnamdi Azikiwe International Airport  NGA  FCT  9.01 7.26  point
Ouagadougou airport | Thomas Sankara airport | Ouagadougou International Airport  BFA  Centre  12.35 -1.51  point
Maiduguri airport | Maiduguri air base  NGA  Borno  11.86 13.08  point
Timbuktu airport | Timbuktu camp  MLI  Timbuktu  16.73 -3.01  point
Kidal airport | Kidal camp | Camp Kidal  MLI  Kidal  18.43 1.41  point
Nampala | Nampala base  MLI  Segou  15.28 -5.55  city

# Airports: Asia, Europe, Americas
Kabul airport | Hamid Karzai International Airport | Hamid Karzai airport | Kabul International Airport | HKIA  AFG  Kabul  34.57 69.21  point
Abbey Gate  AFG  Kabul  34.56 69.22  point
Herat airport | Camp Arena  AFG  Herat  34.21 62.23  point
Jinnah International Airport | Karachi airport | Jinnah airport  PAK  Sindh  24.91 67.16  point
Benazir Bhutto airport | Islamabad airport | Islamabad International Airport  PAK  Punjab  33.55 72.83  point
Bacha Khan airport | Peshawar airport  PAK  Khyber Pakhtunkhwa  33.99 71.51  point
Allama Iqbal airport | Lahore airport | Allama Iqbal International Airport  PAK  Punjab  31.52 74.40  point
Indira Gandhi airport | Delhi airport | Indira Gandhi International Airport  IND  Delhi  28.56 77.10  point
Mumbai airport | Chhatrapati Shivaji airport  IND  Maharashtra  19.09 72.87  point
Srinagar airport | Srinagar International Airport  IND  Jammu and Kashmir  33.99 74.77  point
Yangon airport | Mingaladon | Mingaladon airport | Yangon International Airport  MMR  Yangon  16.91 96.13  point
Sittwe airport | Sittwe port  MMR  Rakhine  20.14 92.90  point
Soekarno-Hatta airport | Soekarno-Hatta | Jakarta airport | Soekarno-Hatta International Airport  IDN  Banten  -6.13 106.66  point
Ninoy Aquino airport | Ninoy Aquino International Airport | NAIA | Manila airport | Villamor air base  PHL  Metro Manila  14.51 121.02  point
Hong Kong airport | Chek Lap Kok | Hong Kong International Airport  HKG  -  22.31 113.92  point
Beijing Capital airport | Beijing Capital International Airport | Beijing airport  CHN  Beijing  40.08 116.58  point
Narita airport | Narita | Narita International Airport  JPN  Chiba  35.76 140.39  point
Tbilisi airport | Tbilisi International Airport  GEO  Tbilisi  41.67 44.95  point
Heydar Aliyev airport | Baku airport | Heydar Aliyev International Airport  AZE  Baku  40.47 50.05  point
Stepanakert airport | Khankendi airport | Khojaly airport | Khojaly | Khojali  AZE  -  39.91 46.79  city
Makhachkala airport | Uytash | Uytash airport  RUS  Dagestan  42.82 47.65  point
Grozny airport  RUS  Chechnya  43.39 45.70  point
Sheremetyevo | Sheremetyevo airport | Sheremetyevo International Airport | Sheremetievo  RUS  Moscow Oblast  55.97 37.41  point
Domodedovo | Domodedovo airport | Domodedovo International Airport  RUS  Moscow Oblast  55.41 37.91  point
Vnukovo | Vnukovo airport  RUS  Moscow  55.60 37.27  point
Pulkovo | Pulkovo airport  RUS  Saint Petersburg  59.80 30.26  point
Pskov airport | Pskov air base | Pskov airfield  RUS  Pskov  57.78 28.40  point
Khrabrovo | Khrabrovo airport | Kaliningrad airport  RUS  Kaliningrad  54.89 20.59  point
Simferopol airport | Simferopol International Airport  UKR  Crimea  45.05 33.98  point
Boryspil airport | Boryspil | Borispol airport | Boryspil International Airport | Borispil  UKR  Kyiv Oblast  50.34 30.90  point
Zhuliany | Zhuliany airport | Zhulyany airport | Igor Sikorsky Kyiv International Airport  UKR  Kyiv  50.40 30.45  point
Odesa airport | Odessa airport | Odesa International Airport  UKR  Odesa  46.43 30.68  point
Kharkiv airport  UKR  Kharkiv  49.92 36.29  point
Chisinau airport | Chisinau International Airport  MDA  Chisinau  46.93 28.93  point
Minsk airport | Minsk National Airport | Minsk-2 airport  BLR  Minsk  53.88 28.03  point
Okecie | Chopin airport | Warsaw Chopin airport | Warsaw airport  POL  Masovian  52.17 20.97  point
Slatina air base | Pristina airport | Slatina airport | Pristina International Airport  KOS  -  42.57 21.04  point
Berlin Brandenburg airport | BER airport | Willy Brandt airport  DEU  Brandenburg  52.37 13.50  point
Zaventem airport | Brussels airport | Melsbroek air base  BEL  Flemish Brabant  50.90 4.48  point
Schiphol airport | Amsterdam Schiphol | Amsterdam airport  NLD  North Holland  52.31 4.76  point
Charles de Gaulle airport | Roissy | Roissy-Charles de Gaulle airport | Roissy airport  FRA  Ile-de-France  49.01 2.55  point
Orly | Orly airport | Paris-Orly  FRA  Ile-de-France  48.73 2.36  point
Barajas | Barajas airport | Madrid-Barajas airport | Madrid airport  ESP  Madrid  40.49 -3.57  point
Heathrow airport | London Heathrow  GBR  England  51.47 -0.45  point
John F. Kennedy International Airport | JFK airport | Kennedy airport | Kennedy International Airport | JFK International Airport  USA  New York  40.64 -73.78  point
O'Hare | O'Hare airport | O'Hare International Airport  USA  Illinois  41.98 -87.90  point
LAX | Los Angeles International Airport | Los Angeles airport  USA  California  33.94 -118.41  point
Opa-locka airport | Opa-locka  USA  Florida  25.91 -80.28  point
Felipe Angeles airport | Santa Lucia air base | Felipe Angeles International Airport | Santa Lucia airport  MEX  Mexico State  19.74 -99.02  point
Benito Juarez airport | Mexico City airport | Benito Juarez International Airport  MEX  Mexico City  19.44 -99.07  point
Jose Marti airport | Havana airport | José Martí International Airport  CUB  Havana  22.99 -82.41  point
Toussaint Louverture airport | Port-au-Prince airport | Toussaint Louverture International Airport  HTI  Ouest  18.58 -72.29  point
Nariman House  IND  Maharashtra  18.92 72.83  point
Chhatrapati Shivaji Terminus | Chhatrapati Shivaji railway station | Victoria Terminus  IND  Maharashtra  18.94 72.84  point
