kind place
# Waters and lands that news names: rivers, lakes, seas, straits, islands, mountains, passes, valleys, deserts. Own writing, from own knowledge.

# Iraq
Arvand Rud | Arvandrud | Arvand River  -  -  30.45 48.10  admin1
Great Zab | Greater Zab | Upper Zab | Great Zab River | Greater Zab River  IRQ  -  36.50 43.80  admin1
Little Zab | Lesser Zab | Lower Zab | Little Zab River  IRQ  -  35.75 44.30  admin1
Diyala River | Sirwan River  IRQ  Diyala  34.20 45.00  admin1
Adhaim River | Udhaim River | Uzaym River  IRQ  Diyala  34.40 44.50  admin1
Khazir River | Khazer River | Khazir | Khazer  IRQ  Nineveh  36.40 43.55  admin2
Hamrin Mountains | Hamreen Mountains | Hamrin | Hamreen | Jabal Hamrin | Himrin Mountains  IRQ  -  34.70 44.50  admin1
Lake Hamrin | Hamrin Lake  IRQ  Diyala  34.10 44.98  admin1
Qarachogh Mountains | Qarachogh | Qara Chokh | Mount Qarachogh | Qarachokh Mountains  IRQ  Erbil  35.73 43.75  admin2
Mount Bashiqa | Bashiqa mountain  IRQ  Nineveh  36.47 43.38  point
Mount Maqlub | Mount Alfaf | Maqlub mountain  IRQ  Nineveh  36.49 43.44  point
Mesopotamian Marshes | Mesopotamian Marshlands | Iraqi marshes | Iraqi Marshlands  IRQ  -  31.00 47.00  admin1
Hawizeh Marshes | Huwaizah Marshes | Hoveyzeh Marshes | Hawizeh marsh | Hawr al-Azim | Hoor al-Azim  -  -  31.45 47.70  admin2
Hammar Marshes | Lake Hammar | Hawr al-Hammar | Hammar marsh  IRQ  Dhi Qar  30.80 47.00  admin2
Lake Tharthar | Tharthar Lake | Tharthar | Wadi Tharthar  IRQ  Anbar  33.98 43.20  admin1
Lake Habbaniyah | Habbaniyah Lake | Habbaniya Lake  IRQ  Anbar  33.30 43.47  admin1
Lake Razazah | Lake Milh | Razzaza Lake | Bahr al-Milh | Lake Razzaza  IRQ  Karbala  32.70 43.68  admin1
Sawa Lake | Lake Sawa  IRQ  Muthanna  31.31 45.00  point
Lake Dukan | Dukan Lake | Dokan Lake  IRQ  Sulaymaniyah  36.10 44.93  admin2
Anbar desert  IRQ  Anbar  32.80 41.50  admin1
Wadi Hauran | Wadi Horan | Wadi Hawran | Horan Valley  IRQ  Anbar  33.40 41.50  admin2
Nineveh Plain | Ninevah Plains | Plain of Nineveh  IRQ  Nineveh  36.50 43.30  admin2
Metina | Metina mountain | Mount Metina  IRQ  Dohuk  37.15 43.25  admin2
Gara Mountain | Mount Gara | Gara region | Gara mountains  IRQ  Dohuk  36.98 43.45  admin2
Zap region | Zap Valley  IRQ  Dohuk  37.20 43.60  admin2
Avashin | Avasin | Avashin-Basyan | Avasin-Basyan  IRQ  Dohuk  37.25 43.90  admin2
Hakurk | Khakurk | Khwakurk  IRQ  Erbil  37.10 44.50  admin2
Haftanin | Haftanin Valley  IRQ  Dohuk  37.26 42.95  admin2
Mount Halgurd | Halgurd | Halgurd Mountain  IRQ  Erbil  36.74 44.86  point
Azmar Mountain | Mount Azmar | Azmar  IRQ  Sulaymaniyah  35.60 45.47  point
Faw Peninsula | Al-Faw Peninsula | al-Fao peninsula | Fao Peninsula  IRQ  Basra  30.05 48.35  admin2
Khor Abdullah | Khawr Abd Allah | Khor Abdullah waterway | Khawr Abdallah  -  -  29.88 48.25  admin2
Khor al-Zubair | Khawr al-Zubayr  IRQ  Basra  30.20 47.88  admin2
Najaf Sea | Bahr al-Najaf  IRQ  Najaf  31.90 44.20  admin2

# Syria
Khabur River | Khabour River | Khabur Valley | Khabour Valley | Khabour | Khabur  SYR  Hasakah  36.00 40.75  admin1
Balikh River | Balikh  SYR  Raqqa  36.35 39.07  admin1
Orontes | Orontes River | Asi River | al-Assi River  -  -  35.30 36.45  admin1
Barada River | Barada  SYR  Damascus  33.52 36.22  admin2
Wadi Barada | Barada Valley  SYR  Rif Dimashq  33.60 36.15  admin2
Yarmouk River | Yarmuk River | Yarmouk Valley  -  -  32.72 35.85  admin2
Yarmouk Basin | Yarmuk Basin | Hawd al-Yarmouk  SYR  Daraa  32.78 35.90  admin2
Jabal al-Druze | Jabal Druze | Jebel Druze | Jabal al-Arab | Druze Mountain | Jebel al-Druze  SYR  Suwayda  32.70 36.75  admin2
Jabal al-Zawiya | Jabal Zawiya | Jebel Zawiya | Jebel al-Zawiya | Zawiya Mountain | Zawiya mountains | Jabal al-Zawiyah  SYR  Idlib  35.73 36.58  admin2
Jabal al-Akrad | Jabal Akrad | Jebel Akrad | Kurd Mountain  SYR  Latakia  35.68 36.15  admin2
Jabal al-Turkman | Jabal Turkman | Turkmen Mountain | Turkmen Mountains | Bayirbucak  SYR  Latakia  35.83 36.00  admin2
Jebel Aqra | Jabal Aqra | Mount Aqra  -  -  35.95 35.97  point
Ghab Plain | al-Ghab plain | Sahl al-Ghab | Ghab Valley  SYR  Hama  35.55 36.32  admin2
Qalamoun | Qalamoun Mountains | Qalamun | Kalamoun | Qalamoun region  SYR  Rif Dimashq  33.95 36.60  admin2
Anti-Lebanon Mountains | Anti-Lebanon | Anti-Lebanon range  -  -  33.90 36.30  admin1
Mount Qasioun | Qasioun | Jabal Qasioun | Qassioun | Mount Qassioun | Mount Qasyun  SYR  Damascus  33.54 36.28  point
Lajat | Lajah | Leja | al-Lajat  SYR  Daraa  32.95 36.42  admin2
Hauran | Hawran | Houran | Hauran plain  SYR  Daraa  32.70 36.20  admin2
Syrian Desert  SYR  Homs  34.30 38.50  admin1
Badia | Syrian Badia | Badiya | Badia desert | Badia region  SYR  Homs  34.60 38.80  admin1
Jabal Abd al-Aziz | Abdulaziz Mountain | Mount Abdulaziz | Jebel Abdulaziz  SYR  Hasakah  36.43 40.30  admin2
Jabal Bishri | Bishri Mountain | Mount Bishri | Jebel Bishri | Bishri Mountains  SYR  Deir ez-Zor  35.35 39.30  admin2
Syrian Coastal Mountains | Alawite Mountains | Nusayriyah Mountains | Ansariyah Mountains | Jabal Ansariyah  SYR  Latakia  35.30 36.20  admin1
Mount Simeon | Jabal Semaan | Jabal Samaan  SYR  Aleppo  36.30 36.87  admin2
Lake Assad | Lake al-Assad | Assad Lake  SYR  Raqqa  36.00 38.20  admin1
Arwad | Arwad Island  SYR  Tartus  34.86 35.86  point
Karachok Mountain | Karachok | Mount Karachok  SYR  Hasakah  37.00 42.10  point
Sajur River | Sajour River | Sajur  SYR  Aleppo  36.65 37.90  admin2
Houla Plain | Houla region  SYR  Homs  34.89 36.50  admin2

# Lebanon, Israel, Palestine, Jordan
Mount Hermon | Jabal al-Sheikh | Jabal al-Shaykh | Jabal el-Sheikh  -  -  33.41 35.86  point
Mount Lebanon | Mount Lebanon range | Lebanon Mountains  LBN  Mount Lebanon  33.95 35.75  admin1
Shebaa Farms | Chebaa Farms | Shab'a Farms | Mount Dov | Har Dov  -  -  33.30 35.70  admin2
Awali River | Awwali River | Nahr al-Awali  LBN  South  33.60 35.47  admin2
Zahrani River | Zaharani River  LBN  South  33.48 35.40  admin2
Hasbani River | Hatzbani River  -  -  33.32 35.63  admin2
Wazzani River | Wazzani springs  LBN  Nabatieh  33.27 35.63  point
Nahr al-Kabir | Nahr el-Kabir | Kabir River  -  -  34.63 36.10  admin2
Lake Qaraoun | Qaraoun Lake | Lake Qaraaoun  LBN  Bekaa  33.56 35.69  point
Arqoub | Arkoub | Arqoub region  LBN  Nabatieh  33.37 35.72  admin2
Jabal al-Rihan | Rihan heights | Rihan Mountain | Jabal Rihan | Mount Rihan  LBN  South  33.45 35.57  admin2
Jabal Amel | Jabal Amil | Jebel Amel  LBN  Nabatieh  33.25 35.40  admin2
Iqlim al-Tuffah | Iqlim al-Toufah | Iqlim al-Toffah  LBN  Nabatieh  33.50 35.52  admin2
Chouf | Shouf | Chouf Mountains | Shouf Mountains  LBN  Mount Lebanon  33.67 35.60  admin2
Wadi Khaled | Wadi Khaled region  LBN  Akkar  34.62 36.38  admin2
Kadisha Valley | Qadisha Valley | Qannoubine Valley  LBN  North  34.25 35.93  admin2
Jroud Arsal | Juroud Arsal | Jurud Arsal | Arsal highlands | Arsal heights  LBN  Baalbek-Hermel  34.20 36.50  admin2
Wadi Saluki | Saluki Valley | Wadi Slouqi | Wadi Hujeir | Wadi al-Hujair  LBN  Nabatieh  33.27 35.47  point
Sea of Galilee | Lake Tiberias | Lake Kinneret | Kinneret  ISR  Northern  32.82 35.59  admin1
Galilee Panhandle | Finger of the Galilee  ISR  Northern  33.20 35.58  admin2
Naqab | Naqab desert  ISR  Southern  30.80 34.80  admin1
Hula Valley | Huleh Valley  ISR  Northern  33.10 35.60  admin2
Jezreel Valley | Marj Ibn Amer  ISR  Northern  32.60 35.30  admin2
Wadi Ara | Wadi Ara region  ISR  Haifa  32.50 35.08  admin2
Arava | Wadi Araba | Arabah | Arava Valley | Arava desert  -  -  30.20 35.15  admin2
Mount Meron | Har Meron  ISR  Northern  33.00 35.41  point
Mount Carmel | Carmel Mountain  ISR  Haifa  32.73 35.05  admin2
Mount Tabor  ISR  Northern  32.69 35.39  point
Mount Gerizim  PSE  West Bank  32.20 35.27  point
Mount Ebal  PSE  West Bank  32.23 35.27  point
Mount Scopus  ISR  Jerusalem  31.79 35.24  point
Mount of Olives | Mt. of Olives  PSE  Jerusalem  31.78 35.25  point
Wadi Gaza | Gaza Valley  PSE  Gaza  31.44 34.40  admin2
Judean Desert | Judaean Desert  PSE  West Bank  31.50 35.35  admin2
Judean Hills | Judaean Hills  -  -  31.72 35.08  admin2
South Hebron Hills | Southern Hebron Hills | Hebron Hills  PSE  West Bank  31.40 35.10  admin2
Northern Jordan Valley  PSE  West Bank  32.30 35.50  admin2
Haifa Bay  ISR  Haifa  32.86 35.04  admin2
Gulf of Aqaba | Gulf of Eilat | Aqaba Gulf  -  -  28.90 34.75  admin1
Kishon River | Kishon  ISR  Haifa  32.75 35.07  admin2
Yarkon River | Yarkon  ISR  Tel Aviv  32.10 34.82  admin2
Ramon Crater | Makhtesh Ramon  ISR  Southern  30.60 34.83  admin2
Wadi Rum | Wadi Ram  JOR  Aqaba  29.58 35.42  admin2
Zarqa River | Zarka River  JOR  Zarqa  32.20 35.80  admin2
Azraq Oasis  JOR  Zarqa  31.83 36.82  point
Mount Nebo  JOR  Madaba  31.77 35.73  point
Wadi Mujib | Mujib River  JOR  Madaba  31.46 35.65  admin2

# Egypt
Nile Delta  EGY  -  30.90 31.10  admin1
Nile Valley  EGY  -  26.50 31.80  admin1
Gulf of Suez | Suez Gulf  EGY  -  28.75 33.00  admin1
Jebel Musa | Jabal Musa  EGY  South Sinai  28.54 33.97  point
Jabal Halal | Jebel Halal | Mount Halal | Gebel Halal  EGY  North Sinai  30.65 34.03  point
Lake Nasser  EGY  Aswan  23.20 32.50  admin1
Great Bitter Lake | Bitter Lakes | Bitter Lake  EGY  Ismailia  30.33 32.38  admin2
Lake Manzala | Lake Manzaleh | Manzala Lake  EGY  -  31.27 32.05  admin1
Lake Burullus | Burullus Lake | Lake Borollos  EGY  Kafr el-Sheikh  31.48 30.87  admin1
Lake Bardawil | Bardawil Lake  EGY  North Sinai  31.14 33.15  admin1
Western Desert  EGY  New Valley  26.50 28.00  admin1
Eastern Desert  EGY  Red Sea  26.50 33.30  admin1
Siwa Oasis | Siwa | Siwah  EGY  Matrouh  29.20 25.52  point
Bahariya Oasis | Bahariya | Wahat Bahariya  EGY  Giza  28.35 28.87  point
Farafra | Farafra Oasis  EGY  New Valley  27.06 27.97  point
Dakhla Oasis | Dakhleh Oasis  EGY  New Valley  25.50 29.00  admin2
Kharga Oasis | El Kharga  EGY  New Valley  25.44 30.55  admin2
Fayoum Oasis | Fayum Oasis | Faiyum Oasis  EGY  Fayoum  29.35 30.70  admin2
Qattara Depression  EGY  Matrouh  29.70 27.30  admin1
Gilf Kebir  EGY  New Valley  23.50 25.80  admin2
Halaib Triangle | Hala'ib | Hala'ib and Shalateen | Halaib and Shalatin | Halayeb  EGY  Red Sea  22.40 36.00  admin2
Bir Tawil  -  -  21.87 33.75  admin2
Straits of Tiran | Strait of Tiran | Tiran Straits | Tiran Strait  -  -  28.00 34.47  point
Tiran Island | Tiran | Tiran and Sanafir  SAU  Tabuk  27.95 34.56  point
Sanafir | Sanafir Island  SAU  Tabuk  27.93 34.71  point
Shadwan | Shadwan Island  EGY  Red Sea  27.50 34.00  point
Lake Qarun | Birket Qarun  EGY  Fayoum  29.47 30.62  admin2
Abu Qir Bay | Aboukir Bay | Abukir Bay  EGY  Alexandria  31.35 30.15  admin2
Ras Mohammed | Ras Muhammad  EGY  South Sinai  27.73 34.25  point
Wadi Natrun | Wadi al-Natrun | Wadi el-Natrun  EGY  Beheira  30.42 30.33  admin2

# Yemen
Mandeb Strait  -  -  12.58 43.33  admin1
Soqotra | Suqutra  YEM  Socotra  12.50 53.90  admin1
Abd al-Kuri | Abd al-Kuri Island  YEM  Socotra  12.18 52.24  point
Perim | Perim Island | Mayun | Mayyun | Mayun Island | Meyoun  YEM  Taiz  12.66 43.42  point
Kamaran | Kamaran Island  YEM  Hodeidah  15.35 42.58  point
Zuqar Island | Zuqar | Jabal Zuqar | Zukur | Zuqar Islands  YEM  Hodeidah  14.00 42.75  point
Hanish Islands | Hanish | Greater Hanish | Hanish al-Kabir  YEM  Hodeidah  13.73 42.77  point
Tihama | Tihamah | Tihama plain | Tihama coast  YEM  Hodeidah  14.90 43.15  admin1
Wadi Hadramawt | Wadi Hadhramaut | Hadramaut Valley | Wadi Hadramaut | Hadhramaut Valley | Hadramawt Valley  YEM  Hadramawt  15.95 48.80  admin2
Wadi Dawan | Wadi Doan | Dawan Valley  YEM  Hadramawt  15.20 48.40  admin2
Wadi Abida | Wadi Abidah | Abidah Valley | Wadi Obeida | Wadi Ubaidah  YEM  Marib  15.40 45.40  admin2
Faj Attan | Fajj Attan | Attan Mountain | Mount Attan  YEM  Sanaa  15.31 44.17  point
Mount Nuqum | Jabal Nuqum | Noqum Mountain | Nuqum mountain | Nuqum  YEM  Sanaa  15.35 44.24  point
Jabal an-Nabi Shuayb | Nabi Shuaib | Jabal al-Nabi Shuaib  YEM  Sanaa  15.28 43.98  point
Ramlat al-Sabatayn | Ramlat as-Sab'atayn  YEM  Shabwah  15.60 46.30  admin2
Wadi Bana | Bana Valley  YEM  Abyan  13.40 45.15  admin2
Jabal Sabir | Mount Sabr | Jabal Saber | Sabr mountain | Mount Saber  YEM  Taiz  13.52 44.03  point
Marran | Marran mountains | Jabal Marran  YEM  Saada  16.78 43.40  admin2

# Arabian Peninsula and Gulf
Arabian Peninsula  -  -  22.00 48.00  admin1
Empty Quarter | Rub al-Khali | Rub' al Khali desert  -  -  20.00 50.50  admin1
Nafud | An Nafud | Nefud | Nafud Desert  SAU  Hail  28.30 41.00  admin1
Dahna Desert | ad-Dahna | Dahna  SAU  Eastern Province  24.80 47.90  admin1
Hejaz | Hijaz | Hejaz region  SAU  Makkah  23.50 39.50  admin1
Hejaz Mountains | Hijaz Mountains  SAU  Makkah  22.30 40.00  admin1
Asir Mountains | Sarawat Mountains | Sarawat  SAU  Asir  18.80 42.20  admin1
Najd | Nejd  SAU  Riyadh  24.60 44.50  admin1
Farasan Islands | Farasan | Farasan Island  SAU  Jizan  16.72 42.00  admin2
Jabal al-Lawz | Jebel al-Lawz  SAU  Tabuk  28.65 35.30  point
Jabal al-Dukhan | Jebel Dukhan | Jabal al-Dokhan  SAU  Jizan  16.68 43.10  point
Mount Arafat | Plain of Arafat | Jabal al-Rahma | Plains of Arafat  SAU  Makkah  21.36 39.98  point
Mount Uhud  SAU  Madinah  24.51 39.61  point
Al-Ahsa Oasis | al-Hasa oasis | Hofuf Oasis  SAU  Eastern Province  25.40 49.62  admin2
Sindalah | Sindalah Island  SAU  Tabuk  27.93 35.23  point
Abu Musa | Abu Musa Island | Abu Mousa | Bu Musa  IRN  Hormozgan  25.87 55.03  point
Greater Tunb | Greater Tonb | Tunb al-Kubra | Tonb-e Bozorg | Tunb Islands | Tunbs | Greater and Lesser Tunbs | Greater and Lesser Tunb  IRN  Hormozgan  26.26 55.30  point
Lesser Tunb | Lesser Tonb | Tunb al-Sughra | Tonb-e Kuchak  IRN  Hormozgan  26.24 55.14  point
Qeshm | Qeshm Island | Queshm  IRN  Hormozgan  26.80 55.90  admin2
Kish Island  IRN  Hormozgan  26.54 53.98  point
Hengam Island | Hengam | Henjam Island  IRN  Hormozgan  26.65 55.88  point
Larak Island | Larak  IRN  Hormozgan  26.86 56.35  point
Hormuz Island | Hormoz Island  IRN  Hormozgan  27.06 56.46  point
Lavan Island  IRN  Hormozgan  26.80 53.33  point
Sirri Island | Siri Island  IRN  Hormozgan  25.91 54.53  point
Farsi Island | Jazireh-ye Farsi  IRN  Bushehr  27.99 50.17  point
Bubiyan | Bubiyan Island | Boubyan  KWT  Jahra  29.75 48.22  point
Failaka | Failaka Island | Faylaka  KWT  -  29.43 48.33  point
Warbah | Warba Island | Warbah Island  KWT  Jahra  29.99 48.08  point
Kuwait Bay  KWT  -  29.45 47.90  admin2
Hawar Islands | Hawar | Hawar Island  BHR  Southern  25.65 50.78  point
Sitra | Sitra Island | Sitrah  BHR  -  26.15 50.62  city
Fasht al-Dibal | Fasht ad Dibal  -  -  26.27 50.95  point
Das Island  ARE  Abu Dhabi  25.15 52.87  point
Dalma Island | Delma Island  ARE  Abu Dhabi  24.50 52.32  point
Sir Bani Yas | Sir Bani Yas Island  ARE  Abu Dhabi  24.33 52.60  point
Saadiyat Island | Saadiyat  ARE  Abu Dhabi  24.54 54.43  point
Yas Island | Yas Marina  ARE  Abu Dhabi  24.49 54.60  point
Palm Jumeirah | Palm Jumeira  ARE  Dubai  25.11 55.14  point
Liwa Oasis  ARE  Abu Dhabi  23.13 53.77  admin2
Buraimi Oasis  -  -  24.24 55.78  admin2
Musandam | Musandam Peninsula  OMN  Musandam  26.15 56.25  admin1
Masirah | Masirah Island | Masira Island | Masira  OMN  South Sharqiyah  20.40 58.80  admin2
Hajar Mountains | Al Hajar Mountains  OMN  -  23.20 57.30  admin1
Jebel Akhdar | Jebel al-Akhdar  OMN  Ad Dakhiliyah  23.10 57.65  admin2
Jebel Shams | Jabal Shams  OMN  Ad Dakhiliyah  23.24 57.26  point
Jebel Jais | Jabal Jais  ARE  Ras al-Khaimah  25.94 56.13  point
Dhofar Mountains | Qara Mountains  OMN  Dhofar  17.20 54.10  admin2
Halaniyat Islands | Khuriya Muriya Islands | Kuria Muria Islands  OMN  Dhofar  17.50 56.03  point
Ras al-Hadd | Ras al-Had | Cape Ras al-Hadd  OMN  South Sharqiyah  22.53 59.80  point

# Iran
Karun River | Karun | Karoun | Karoon River | Karoun River  IRN  Khuzestan  31.75 48.90  admin1
Karkheh River | Karkheh | Karkheh Valley  IRN  Khuzestan  31.90 48.20  admin1
Dez River  IRN  Khuzestan  32.20 48.45  admin1
Zayandeh Rud | Zayandeh River | Zayanderud | Zayandehrud | Zayandeh Roud River | Zayandeh Rood  IRN  Isfahan  32.50 51.70  admin1
Sefid Rud | Sefidrud  IRN  Gilan  36.95 49.50  admin1
Lake Urmia | Lake Orumiyeh | Urmia Lake | Lake Orumieh | Lake Urmiya | Lake Oroumieh  IRN  West Azerbaijan  37.70 45.35  admin1
Hamoun wetlands | Hamun wetlands | Lake Hamoun | Lake Hamun | Hamoun Lake | Hamun Lake | Hamoun Wetland | Sistan Basin | Sistan wetlands  -  -  31.20 61.20  admin1
Zagros Mountains | Zagros | Zagros range  IRN  -  33.00 48.50  admin1
Alborz Mountains | Elburz Mountains | Alborz range | Elburz  IRN  -  36.10 51.50  admin1
Mount Damavand | Damavand | Mount Demavend | Damavand Mountain  IRN  Mazandaran  35.95 52.11  point
Mount Sabalan | Sabalan  IRN  Ardabil  38.27 47.84  point
Dena Mountains | Mount Dena  IRN  Kohgiluyeh and Boyer-Ahmad  30.95 51.45  point
Dasht-e Kavir | Kavir Desert | Great Salt Desert of Iran  IRN  Semnan  34.40 54.60  admin1
Dasht-e Lut | Lut Desert | Dasht-e-Lut desert | Kavir-e Lut  IRN  Kerman  30.60 58.80  admin1
Makran coast | Mokran | Mekran  -  -  25.70 61.00  admin1
Pickaxe Mountain | Kuh-e Kolang Gaz La | Kolang Gaz La  IRN  Isfahan  33.71 51.71  point
Anzali Lagoon | Anzali wetland  IRN  Gilan  37.45 49.37  admin2
Lake Bakhtegan | Bakhtegan Lake  IRN  Fars  29.30 53.90  admin2
Qom Salt Lake | Namak Lake | Hoz-e Soltan Lake  IRN  Qom  34.50 51.80  admin2
Gulf of Gorgan | Gorgan Bay  IRN  Golestan  36.80 53.80  admin2
Chabahar Bay | Chah Bahar Bay  IRN  Sistan and Baluchestan  25.35 60.52  admin2
Jazmurian | Hamun-e Jaz Murian  IRN  Kerman  27.45 59.00  admin2
Mount Behistun | Bisotun  IRN  Kermanshah  34.39 47.44  point
Atrek River | Atrak River | Atrek  -  -  37.70 56.00  admin1
Mount Tochal | Tochal  IRN  Tehran  35.88 51.42  point

# Turkey and Cyprus
Istanbul Strait  TUR  Istanbul  41.12 29.08  admin1
Hellespont | Canakkale Strait  TUR  Canakkale  40.20 26.40  admin1
Turkish Straits  TUR  -  40.70 28.20  admin1
Sea of Marmara | Marmara Sea  TUR  -  40.70 28.20  admin1
Gelibolu Peninsula  TUR  Canakkale  40.25 26.40  admin2
Golden Horn  TUR  Istanbul  41.03 28.95  point
Princes' Islands | Buyukada | Prinkipo | Heybeliada  TUR  Istanbul  40.87 29.11  point
Imrali | Imrali Island  TUR  Bursa  40.53 28.53  point
Gokceada | Imbros | Gokceada Island  TUR  Canakkale  40.17 25.85  point
Bozcaada | Tenedos  TUR  Canakkale  39.82 26.04  point
Lake Van | Van Lake | Van Golu  TUR  Van  38.63 42.90  admin1
Lake Tuz | Tuz Golu | Lake Tuz Golu  TUR  -  38.75 33.40  admin1
Lake Egirdir | Egirdir Lake  TUR  Isparta  38.05 30.87  admin2
Mount Ararat | Agri Dagi | Masis | Mt. Ararat  TUR  Agri  39.70 44.30  point
Mount Judi | Mount Cudi | Cudi Mountain | Cudi Mountains | Cudi Dagi  TUR  Sirnak  37.37 42.35  point
Gabar Mountain | Mount Gabar | Gabar Mountains | Gabar  TUR  Sirnak  37.60 42.10  point
Munzur Valley | Munzur River | Munzur Mountains | Munzur  TUR  Tunceli  39.25 39.40  admin2
Mount Nemrut | Nemrut Dagi | Nemrut Dag | Nemrut  TUR  Adiyaman  37.98 38.74  point
Mount Erciyes | Erciyes  TUR  Kayseri  38.53 35.45  point
Uludag | Mount Uludag  TUR  Bursa  40.07 29.22  point
Kartalkaya | Kartalkaya ski resort  TUR  Bolu  40.60 31.79  point
Mount Tendurek | Tendurek  TUR  Van  39.36 43.87  point
Kato Mountain | Mount Kato | Kato Dagi  TUR  Sirnak  37.55 42.90  admin2
Taurus Mountains | Toros Mountains | Taurus range  TUR  -  37.00 33.50  admin1
Pontic Mountains | Kackar Mountains | Pontic Alps  TUR  -  40.60 40.20  admin1
Nur Mountains | Amanus Mountains | Amanos Mountains | Amanus  TUR  Hatay  36.80 36.40  admin2
Mount Ida | Kaz Mountains | Kaz Daglari | Ida Mountains  TUR  Canakkale  39.70 26.85  admin2
Anatolia | Asia Minor | Central Anatolia | Anatolian plateau  TUR  -  39.00 33.50  admin1
Southeastern Anatolia | Southeast Anatolia  TUR  -  37.80 40.50  admin1
Eastern Anatolia  TUR  -  39.30 41.80  admin1
Cappadocia | Kapadokya  TUR  Nevsehir  38.65 34.85  admin1
Eastern Thrace | East Thrace | Turkish Thrace  TUR  -  41.30 27.20  admin1
Cilicia | Cukurova | Cukurova plain  TUR  Adana  37.00 35.40  admin1
Kizilirmak | Kizilirmak River | Halys River  TUR  -  40.00 34.00  admin1
Sakarya River  TUR  -  40.30 30.50  admin1
Seyhan River  TUR  Adana  37.20 35.40  admin1
Ceyhan River  TUR  Adana  37.20 36.00  admin1
Gediz River  TUR  Manisa  38.60 27.80  admin1
Buyuk Menderes | Menderes River | Buyuk Menderes River  TUR  Aydin  37.85 28.00  admin1
Murat River  TUR  -  38.90 41.00  admin1
Gulf of Iskenderun | Iskenderun Gulf | Iskenderun Bay | Bay of Iskenderun  TUR  Hatay  36.65 35.90  admin1
Gulf of Antalya | Antalya Bay | Antalya Gulf  TUR  Antalya  36.60 31.00  admin1
Gulf of Izmit | Izmit Bay  TUR  Kocaeli  40.72 29.70  admin2
Gulf of Izmir | Izmir Bay | Izmir Gulf  TUR  Izmir  38.45 26.90  admin2
Gulf of Saros | Saros Bay | Saros Gulf  TUR  Canakkale  40.53 26.40  admin2
Gulf of Gokova | Gokova Bay | Kerme Gulf  TUR  Mugla  36.95 27.90  admin2
Istanbul Canal | Canal Istanbul | Kanal Istanbul  TUR  Istanbul  41.15 28.68  point
Karpas Peninsula | Karpas | Karpaz | Karpasia | Karpaz Peninsula  CYP  -  35.55 34.20  admin2
Troodos Mountains | Mount Troodos  CYP  Limassol  34.93 32.87  admin2
Kyrenia Mountains | Pentadaktylos | Besparmak Mountains  CYP  Kyrenia  35.29 33.40  admin2
Morphou Bay  CYP  -  35.17 32.88  admin2
Akamas Peninsula | Akamas  CYP  Paphos  35.03 32.33  admin2

# Caucasus
Caucasus Mountains | Greater Caucasus | Great Caucasus | Caucasus Range  -  -  42.70 44.50  admin1
Lesser Caucasus | Lesser Caucasus Mountains  -  -  40.60 45.00  admin1
Northern Caucasus  RUS  -  43.20 44.50  admin1
Aras River | Araxes | Araks | Araks River | Araxes River | Arax River | Araz River  -  -  39.20 45.60  admin1
Kura River | Mtkvari | Mtkvari River | Kura  -  -  41.00 46.00  admin1
Lake Sevan | Sevan Lake | Sevana Lich  ARM  Gegharkunik  40.35 45.35  admin1
Mount Aragats | Aragats  ARM  Aragatsotn  40.53 44.20  point
Ararat Valley | Ararat Plain  ARM  Ararat  40.00 44.40  admin2
Sev Lich | Sev Lake | Lake Sev  ARM  Syunik  39.58 46.24  point
Zangezur Mountains  ARM  Syunik  39.30 46.10  admin1
Hrazdan River | Razdan River  ARM  -  40.30 44.60  admin2
Debed River | Debed  ARM  Lori  41.00 44.65  admin2
Sotk Pass | Zod Pass  ARM  Gegharkunik  40.22 45.98  point
Berdzor corridor  AZE  -  39.66 46.60  admin2
Terter River | Tartar River | Tarter River  AZE  -  40.20 46.70  admin2
Murovdag | Mrav Mountains | Murov Mountains | Mount Mrav | Murovdag range | Murov Dagh  AZE  -  40.30 46.30  admin2
Omar Pass  AZE  -  40.32 46.25  point
Sarsang Reservoir  AZE  -  40.16 46.55  point
Absheron Peninsula | Apsheron Peninsula | Absheron | Apsheron  AZE  Absheron  40.45 49.95  admin1
Mingachevir Reservoir | Mingechaur Reservoir  AZE  -  40.88 46.80  admin2
Mount Shahdag | Shahdag  AZE  -  41.27 48.00  point
Kodor Gorge | Kodori  GEO  Abkhazia  43.00 41.60  admin2
Enguri River | Inguri River | Inguri | Enguri | Ingur River  GEO  -  42.60 41.80  admin1
Liakhvi River | Liakhvi Gorge | Great Liakhvi | Liakhvi Valley  GEO  Shida Kartli  42.30 43.97  admin2
Ksani River | Ksani Valley  GEO  -  41.95 44.50  admin2
Rioni River | Rioni | Rioni Valley  GEO  Imereti  42.15 42.40  admin1
Roki Tunnel | Roki Pass  -  -  42.60 44.12  point
Darial Gorge | Dariali Gorge | Darial Pass | Daryal Gorge  -  -  42.74 44.63  point
Jvari Pass  GEO  Mtskheta-Mtianeti  42.50 44.45  point
Mamison Pass | Mamisoni Pass  -  -  42.71 43.79  point
Mount Kazbek | Mkinvartsveri  -  -  42.70 44.52  point
Mount Elbrus | Elbrus | Mt. Elbrus  RUS  Kabardino-Balkaria  43.35 42.44  point
Mount Shkhara | Shkhara  -  -  43.00 43.11  point
Samtskhe-Javakheti highlands  GEO  Samtskhe-Javakheti  41.40 43.50  admin2
Alazani River | Alazani Valley | Alazani  GEO  Kakheti  41.80 45.90  admin1
Argun Gorge | Argun River | Argun Valley  RUS  Chechnya  42.95 45.65  admin2
Vedeno Gorge  RUS  Chechnya  42.95 46.10  admin2
Karmadon Gorge | Karmadon | Kolka Glacier  RUS  North Ossetia  42.78 44.50  point
Baksan Gorge | Baksan Valley  RUS  Kabardino-Balkaria  43.40 42.75  admin2
Terek River | Terek | Terek Valley  RUS  -  43.60 45.00  admin1
Sunzha River | Sunzha  RUS  Chechnya  43.30 45.50  admin1
Sulak River | Sulak Canyon  RUS  Dagestan  43.05 46.85  admin2
Kuban River | Kuban  RUS  Krasnodar  45.20 39.50  admin1
Cape Pitsunda | Pitsunda Cape  GEO  Abkhazia  43.15 40.33  point

# Ukraine, Moldova, Belarus
Dnepr | Dnepr River | Dniepr | Dniapro River  UKR  -  48.50 34.80  admin1
Dniester | Dniester River | Dnister | Dnestr | Nistru | Nistru River | Dnister River  -  -  47.70 29.00  admin1
Dniester Estuary | Dniester Liman | Dnister Estuary  UKR  Odesa  46.20 30.35  admin2
Dnipro-Bug Estuary | Dnieper-Bug Estuary | Dnipro-Buh Estuary | Dnieper-Bug Liman  UKR  Mykolaiv  46.60 32.00  admin2
Siverskyi Donets | Seversky Donets | Siversky Donets | Severskyi Donets | Siverskyi Donets River | Northern Donets | Donets River | Severskiy Donets | Siverskiy Donets | Donets  UKR  -  48.95 37.90  admin1
Southern Bug | Southern Buh | Pivdennyi Buh | South Bug | Southern Bug River | Southern Buh River  UKR  -  48.00 30.50  admin1
Western Bug | Bug River | Western Buh  -  -  51.60 23.60  admin1
Oskil River | Oskil | Oskol River | Oskol  UKR  Kharkiv  49.50 37.60  admin2
Oskil Reservoir | Oskol Reservoir  UKR  Kharkiv  49.20 37.50  admin2
Kakhovka Reservoir | Kakhovske Reservoir  UKR  Zaporizhzhia  47.50 34.30  admin1
Kyiv Reservoir | Kiev Reservoir | Kyiv Sea | Kiev Sea  UKR  Kyiv  50.85 30.50  admin2
Kremenchuk Reservoir | Kremenchug Reservoir  UKR  Cherkasy  49.30 32.60  admin1
Kaniv Reservoir  UKR  Kyiv  49.95 31.20  admin2
Kurakhove Reservoir  UKR  Donetsk  47.98 37.30  point
Inhulets River | Inhulets | Ingulets River | Ingulets  UKR  Kherson  47.20 33.20  admin1
Ingul River | Inhul | Inhul River  UKR  Mykolaiv  47.60 32.20  admin1
Konka River  UKR  Kherson  46.62 32.75  admin2
Irpin River  UKR  Kyiv  50.40 30.20  admin2
Desna River | Desna  -  -  52.00 32.80  admin1
Pripyat River | Prypiat River | Pripyat Marshes | Prypiat Marshes | Pinsk Marshes | Pripet Marshes | Prypyat Marshes  -  -  52.00 28.00  admin1
Psel River | Psiol River | Psel  -  -  50.60 34.60  admin1
Vorskla River | Vorskla  UKR  Poltava  49.70 34.60  admin1
Seym River | Seim River  -  -  51.50 34.00  admin1
Teteriv River | Teteriv  UKR  Zhytomyr  50.60 29.50  admin1
Mokri Yaly | Mokri Yaly River | Mokrye Yaly  UKR  Donetsk  47.80 36.80  admin2
Vovcha River | Volchya River | Vovcha  UKR  Donetsk  48.05 36.80  admin2
Bakhmutka River | Bakhmutka  UKR  Donetsk  48.65 38.02  admin2
Zherebets River | Zherebets  UKR  Donetsk  49.05 37.90  admin2
Krasna River  UKR  Luhansk  49.30 38.15  admin2
Aidar River | Aydar River  UKR  Luhansk  49.00 39.10  admin2
Kalmius River | Kalmius  UKR  Donetsk  47.50 37.90  admin2
Mius River | Mius Front | Mius  -  -  47.60 38.80  admin2
Kazennyi Torets | Kryvyi Torets | Kazennyi Torets River  UKR  Donetsk  48.70 37.55  admin2
Haichur River | Haichur  UKR  Zaporizhzhia  47.75 36.35  admin2
Siverskyi Donets-Donbas canal | Siversky Donets-Donbas Canal | Seversky Donets-Donbas canal  UKR  Donetsk  48.57 37.83  admin2
North Crimean Canal | North Crimea Canal | Northern Crimean Canal  UKR  Kherson  46.00 33.70  admin1
Kinburn Spit | Kinburn Peninsula | Kinburn  UKR  Mykolaiv  46.53 31.70  point
Tendra Spit | Tendra Island | Tendrivska Spit | Tendra  UKR  Kherson  46.20 31.75  point
Dzharylhach | Dzharylgach | Dzharylhach Island  UKR  Kherson  46.03 32.90  point
Arabat Spit | Arabatska Strilka | Arabatskaya Strelka | Arabat Arrow  UKR  Kherson  45.80 34.85  admin2
Biryuchyi Island | Byriuchyi Island | Biryuchy Island  UKR  Kherson  46.12 35.10  point
Berdiansk Spit | Berdyansk Spit  UKR  Zaporizhzhia  46.63 36.78  point
Zmiinyi Island | Zmiiny Island | Zmeiny Island | Ostriv Zmiinyi  UKR  Odesa  45.26 30.20  point
Khortytsia | Khortytsya | Khortytsia Island  UKR  Zaporizhzhia  47.83 35.10  point
Potemkin Island | Velykyi Potomkin Island | Velykyi Potemkin Island | Velykyi Potomkin  UKR  Kherson  46.57 32.55  point
Perekop | Perekop Isthmus | Isthmus of Perekop  UKR  Crimea  46.15 33.68  admin2
Sivash | Syvash | Putrid Sea | Sivash Lagoon | Syvash Bay  UKR  -  46.05 34.30  admin2
Crimea peninsula  UKR  Crimea  45.20 34.30  admin1
Kerch Peninsula  UKR  Crimea  45.25 36.00  admin2
Taman Peninsula | Taman Bay  RUS  Krasnodar  45.25 36.95  admin2
Tuzla Island | Tuzla Spit | Kosa Tuzla  UKR  Crimea  45.27 36.55  point
Cape Tarkhankut | Tarkhankut | Tarkhankut Peninsula  UKR  Crimea  45.35 32.50  point
Cape Fiolent | Fiolent  UKR  Sevastopol  44.50 33.49  point
Cape Chauda | Chauda  UKR  Crimea  45.00 35.83  point
Sevastopol Bay  UKR  Sevastopol  44.62 33.55  point
Karkinit Bay | Karkinitsky Bay | Karkinit Gulf  UKR  Crimea  45.85 32.90  admin1
Lake Donuzlav | Donuzlav  UKR  Crimea  45.40 33.10  point
Crimean Mountains | Ai-Petri  UKR  Crimea  44.70 34.30  admin2
Odesa Bay | Odessa Bay  UKR  Odesa  46.50 30.80  admin2
Bugeac | Bessarabian steppe  UKR  Odesa  46.10 29.40  admin1
Bukovyna  -  -  48.00 25.70  admin1
Polissya | Polesye  -  -  51.80 28.00  admin1
Zakarpattya  UKR  Zakarpattia  48.40 23.20  admin1
Donets Basin | Donetsk Basin | Donetsk Ridge | Donets Ridge  UKR  Donetsk  48.30 38.30  admin1
Podolia | Podillia  UKR  -  48.90 28.00  admin1
Carpathian Mountains | Carpathians | Eastern Carpathians  -  -  47.80 24.50  admin1
Hoverla | Mount Hoverla  UKR  Ivano-Frankivsk  48.16 24.50  point
Savur-Mohyla | Saur-Mogila  UKR  Donetsk  47.93 38.74  point
Mount Karachun | Karachun hill | Karachun mountain  UKR  Donetsk  48.83 37.55  point
Mount Kremianets | Mount Kremenets  UKR  Kharkiv  49.19 37.27  point
Serebryansky forest | Serebrianskyi Forest | Serebryanka forest | Serebrianske forest | Kreminna forest | Serebryanskyi forest  UKR  Luhansk  48.95 38.10  admin2
Prut River | Prut  -  -  47.00 28.00  admin1
Tisza River | Tisa River | Tysa River | Tysa  -  -  47.20 20.50  admin1
Berezina River | Berezina | Beresina  BLR  -  53.80 28.90  admin1
Neman River | Nemunas | Niemen | Neman | Nemunas River | Nyoman  -  -  54.50 24.00  admin1
Belovezhskaya Pushcha | Bialowieza Forest | Bialowieza | Belovezha Forest | Belavezhskaya Pushcha  -  -  52.70 23.90  admin2
Suwalki Corridor  -  -  54.10 23.20  admin2
Lake Svityaz | Shatsk Lakes | Svitiaz Lake  UKR  Volyn  51.50 23.85  point

# Russia, north and west
Volga River | Volga  RUS  -  51.50 46.00  admin1
Don River  RUS  Rostov  48.50 41.50  admin1
Kama River  RUS  Perm  57.00 55.00  admin1
Oka River  RUS  -  55.00 40.00  admin1
Ural River  -  -  50.50 52.50  admin1
Northern Dvina | Severnaya Dvina  RUS  Arkhangelsk  62.50 43.50  admin1
Pechora River  RUS  Komi  66.00 54.00  admin1
Neva River | Neva  RUS  Saint Petersburg  59.85 30.90  admin2
Moskva River | Moscow River  RUS  Moscow  55.72 37.60  admin2
Volga-Don Canal | Lenin Canal  RUS  Volgograd  48.60 43.80  admin2
White Sea-Baltic Canal | White Sea Canal | Belomorkanal  RUS  Karelia  63.50 34.30  admin1
Tsimlyansk Reservoir | Tsimlyanskoye Reservoir  RUS  Rostov  48.00 43.00  admin1
Rybinsk Reservoir  RUS  Yaroslavl  58.50 38.40  admin1
Volga Delta  RUS  Astrakhan  46.00 48.40  admin1
Povolzhye  RUS  -  52.50 47.50  admin1
Manych River | Lake Manych-Gudilo  RUS  Rostov  46.30 43.00  admin1
Akhtuba River | Akhtuba  RUS  Volgograd  47.90 46.50  admin2
Lake Ladoga | Ladoga  RUS  -  60.80 31.50  admin1
Lake Onega | Onega Lake  RUS  Karelia  61.70 35.60  admin1
Lake Peipus | Chudskoye Lake | Lake Chudskoe | Lake Peipsi | Lake Chud | Peipus  -  -  58.60 27.50  admin1
Lake Ilmen | Ilmen  RUS  Novgorod  58.27 31.28  admin1
Lake Seliger | Seliger  RUS  Tver  57.30 33.05  admin1
Valdai Hills  RUS  Novgorod  57.50 33.00  admin2
Kola Bay  RUS  Murmansk  67.70 36.00  admin1
Karelian Isthmus  RUS  Leningrad  60.50 29.60  admin2
Eastern Karelia | Russian Karelia  RUS  Karelia  63.50 33.50  admin1
Vistula Spit | Vistula Lagoon | Baltic Spit  -  -  54.40 19.55  admin2
Curonian Spit | Curonian Lagoon  -  -  55.25 20.95  admin2
Sambia Peninsula | Sambian Peninsula | Samland  RUS  Kaliningrad  54.83 20.20  admin2
White Sea  RUS  -  65.50 37.50  admin1
Barents Sea  -  -  75.00 40.00  admin1
Kara Sea  RUS  -  76.00 77.00  admin1
Laptev Sea  RUS  -  76.00 125.00  admin1
East Siberian Sea  RUS  -  73.00 160.00  admin1
Chukchi Sea  -  -  69.00 -172.00  admin1
Bering Sea  -  -  58.00 -178.00  admin1
Bering Strait  -  -  65.75 -169.00  admin1
Sea of Okhotsk | Okhotsk Sea  -  -  55.00 150.00  admin1
Kerch Bay  UKR  Crimea  45.35 36.52  point
Tsemes Bay | Novorossiysk Bay | Tsemess Bay  RUS  Krasnodar  44.68 37.80  point
Taganrog Bay | Gulf of Taganrog | Taganrog Gulf  -  -  46.95 38.30  admin1
Ob River | River Ob  RUS  -  63.00 67.00  admin1
Irtysh River | Irtysh  -  -  55.50 74.00  admin1
Yenisei River | Yenisei | Yenisey | Yenisey River  RUS  Krasnoyarsk  62.00 89.50  admin1
Lena River  RUS  Sakha  64.00 126.50  admin1
Angara River  RUS  Irkutsk  58.00 99.00  admin1
Kolyma River | Kolyma | Kolyma Highway | Kolyma region  RUS  Magadan  64.50 153.00  admin1
Indigirka River | Indigirka  RUS  Sakha  68.00 146.00  admin1
Vilyuy River | Vilyui River  RUS  Sakha  63.50 118.00  admin1
Amur River | Heilong River | Heilongjiang River  -  -  49.50 128.50  admin1
Ussuri River | Ussuri | Wusuli River  -  -  46.60 134.00  admin1
Zhenbao Island | Damansky Island | Damanskii Island  CHN  Heilongjiang  46.49 133.84  point
Bolshoi Ussuriysky Island | Heixiazi Island | Heixiazi | Bolshoy Ussuriysky  -  -  48.35 134.75  point
Lake Khanka | Khanka Lake | Xingkai Lake  -  -  45.00 132.40  admin1
Lake Baikal | Baikal | Baykal  RUS  -  53.50 108.00  admin1
Lake Teletskoye | Teletskoye  RUS  Altai  51.55 87.70  admin2
Yamal Peninsula  RUS  Yamalo-Nenets  70.50 70.00  admin1
Gydan Peninsula | Gydan  RUS  Yamalo-Nenets  70.50 78.50  admin1
Taymyr Peninsula | Taimyr Peninsula | Taymyr | Taimyr  RUS  Krasnoyarsk  74.00 100.00  admin1
Chukotka Peninsula  RUS  Chukotka  66.00 -174.00  admin1
Sakhalin Island | Sakhalin | Karafuto  RUS  Sakhalin  50.50 143.00  admin1
Commander Islands | Komandorski Islands | Bering Island  RUS  Kamchatka  55.10 166.30  admin2
Wrangel Island  RUS  Chukotka  71.25 -179.50  admin2
New Siberian Islands | Novosibirsk Islands | Kotelny Island  RUS  Sakha  75.30 142.00  admin1
Severnaya Zemlya  RUS  Krasnoyarsk  79.50 97.00  admin1
Novaya Zemlya | Nova Zembla  RUS  Arkhangelsk  73.50 56.50  admin1
Franz Josef Land | Alexandra Land | Zemlya Frantsa-Iosifa  RUS  Arkhangelsk  80.70 54.50  admin1
Solovetsky Islands | Solovki | Solovetski Islands  RUS  Arkhangelsk  65.05 35.70  admin2
Kolguyev Island | Kolguev  RUS  Nenets  69.10 49.10  admin2
Vaygach Island  RUS  Nenets  70.40 58.80  admin2
Northern Sea Route | Northeast Passage  RUS  -  75.00 110.00  admin1
Ural Mountains | Urals  RUS  -  60.00 59.50  admin1
Altai Mountains | Altay Mountains  -  -  49.50 88.00  admin1
Sayan Mountains | Eastern Sayan | Western Sayan  RUS  -  53.00 95.00  admin1
Stanovoy Range | Stanovoi Range  RUS  -  56.00 126.00  admin1
Verkhoyansk Range | Verkhoyansk Mountains  RUS  Sakha  66.00 129.00  admin1
Sikhote-Alin | Sikhote-Alin Mountains  RUS  Primorye  46.00 137.00  admin1
Peter the Great Gulf | Amur Bay | Peter the Great Bay  RUS  Primorye  43.00 132.00  admin2
Klyuchevskaya Sopka | Klyuchevskoi volcano | Klyuchevskoy volcano  RUS  Kamchatka  56.06 160.64  point
Podkamennaya Tunguska | Tunguska River  RUS  Krasnoyarsk  60.90 101.90  admin1
Dyatlov Pass  RUS  Sverdlovsk  61.75 59.45  point
Iturup | Etorofu | Etorofu Island | Iturup Island  RUS  Sakhalin  45.00 147.80  admin2
Kunashir | Kunashiri | Kunashir Island  RUS  Sakhalin  44.10 145.85  admin2
Shikotan | Shikotan Island  RUS  Sakhalin  43.80 146.75  point
Habomai Islands | Habomai | Habomais  RUS  Sakhalin  43.45 146.10  point
Southern Kurils | Southern Kuril Islands | South Kurils | South Kuril Islands  RUS  Sakhalin  44.30 146.80  admin2
Paramushir | Shumshu  RUS  Sakhalin  50.35 155.80  admin2
Urup | Urup Island  RUS  Sakhalin  46.00 150.00  admin2
Matua Island  RUS  Sakhalin  48.08 153.21  point
La Perouse Strait | Soya Strait  -  -  45.75 142.00  admin1
Tatar Strait | Strait of Tartary | Tatary Strait  RUS  -  50.00 141.20  admin1
Balaklava Bay  UKR  Sevastopol  44.49 33.60  point
Kara Strait | Kara Gate  RUS  Nenets  70.45 58.00  admin1
Russky Island | Russkiy Island  RUS  Primorye  43.00 131.83  point
Lake Valdai | Valdai Lake | Lake Valdayskoye  RUS  Novgorod  57.98 33.30  admin2
Gulf of Ob | Ob Bay | Ob Gulf  RUS  Yamalo-Nenets  69.00 73.50  admin1
Moscow Canal | Moscow-Volga Canal  RUS  Moscow Oblast  56.35 37.52  admin2

# Balkans and eastern Europe
Danube | Danube River | Dunav | Donau  -  -  45.00 19.80  admin1
Danube Delta  -  -  45.10 29.50  admin1
Danube-Black Sea Canal  ROU  Constanta  44.25 28.30  admin2
Bystroye Canal | Bystroe Canal | Bystre Canal  UKR  Odesa  45.40 29.60  admin2
Iron Gates | Djerdap | Djerdap Gorge | Iron Gate gorge  -  -  44.67 22.53  admin2
Sava River  -  -  45.05 17.50  admin1
Drava River | Drava  -  -  46.00 17.20  admin1
Drina River | Drina | Drina Valley  -  -  44.00 19.40  admin1
Una River  -  -  45.00 16.35  admin1
Neretva River | Neretva | Neretva Valley  BIH  Herzegovina-Neretva  43.40 17.80  admin1
Vrbas River  BIH  -  44.60 17.20  admin1
Bosna River  BIH  -  44.40 18.05  admin1
Morava River | Great Morava | Velika Morava  SRB  -  44.00 21.20  admin1
Ibar River | Ibar bridge  -  -  43.10 20.75  admin2
Lake Gazivoda | Gazivode Lake | Lake Ujman | Ujmani Lake | Gazivode  -  -  42.97 20.63  point
Drin River | White Drin | Drini River | Beli Drim  ALB  -  42.05 20.00  admin1
Vardar River | Vardar | Axios River | Vardar Valley  -  -  41.40 22.30  admin1
Struma River | Strymon River | Strymon  -  -  41.50 23.20  admin1
Evros River | Maritsa River | Meric River | Maritsa  -  -  41.20 26.40  admin1
Vjosa River | Vjosa | Vjosa Valley | Aoos River  ALB  -  40.20 20.00  admin1
Lake Ohrid | Ohrid Lake  -  -  41.03 20.72  admin1
Lake Prespa | Prespa Lake | Prespa Lakes | Prespa  -  -  40.88 21.02  admin1
Lake Skadar | Lake Shkodra | Lake Scutari | Skadar Lake | Lake Shkoder  -  -  42.17 19.32  admin1
Kotor Bay | Gulf of Kotor  MNE  -  42.43 18.63  admin2
Prevlaka | Prevlaka Peninsula  HRV  Dubrovnik-Neretva  42.40 18.52  point
Piran Bay | Bay of Piran | Gulf of Piran | Savudrija Bay  -  -  45.50 13.55  point
Peljesac | Peljesac Peninsula  HRV  Dubrovnik-Neretva  42.93 17.35  admin2
Dalmatian coast  HRV  -  43.50 16.50  admin1
Krajina region | Kninska Krajina | Knin Krajina  HRV  -  44.30 16.20  admin1
Western Slavonia  HRV  -  45.40 18.00  admin1
Goli Otok  HRV  -  44.84 14.83  point
Hvar | Hvar Island  HRV  Split-Dalmatia  43.15 16.70  admin2
Korcula | Korcula Island  HRV  Dubrovnik-Neretva  42.95 16.95  admin2
Lastovo | Lastovo Island  HRV  Dubrovnik-Neretva  42.75 16.87  point
Pelagosa | Palagruza  HRV  Split-Dalmatia  42.39 16.26  point
Plitvice Lakes | Plitvice  HRV  Lika-Senj  44.87 15.60  point
Mount Igman | Igman | Igman mountain  BIH  Sarajevo  43.75 18.27  point
Bjelasnica | Mount Bjelasnica | Bjelasnica mountain  BIH  Sarajevo  43.70 18.25  point
Jahorina | Mount Jahorina | Jahorina mountain  BIH  Republika Srpska  43.70 18.57  point
Mount Trebevic | Trebevic | Trebevic mountain  BIH  -  43.81 18.45  point
Mount Romanija | Romanija  BIH  Republika Srpska  43.90 18.70  admin2
Mount Ozren | Ozren mountain  BIH  -  44.60 18.20  admin2
Kozara | Mount Kozara | Kozara mountain  BIH  Republika Srpska  45.00 16.90  admin2
Mount Vlasic | Vlasic mountain  BIH  Central Bosnia  44.28 17.67  point
Posavina corridor  BIH  -  45.00 18.30  admin1
Dinaric Alps | Dinaric Mountains  -  -  43.90 17.00  admin1
Kopaonik | Mount Kopaonik  SRB  -  43.28 20.82  point
Zlatibor mountain  SRB  Zlatibor  43.70 19.70  admin2
Fruska Gora  SRB  Vojvodina  45.15 19.70  admin2
Preshevo Valley  SRB  Pcinja  42.40 21.70  admin2
Sandjak | Raska region  -  -  43.20 20.10  admin1
Dukagjini | Metohija Plain  KOS  -  42.50 20.50  admin1
Gazimestan  KOS  Pristina  42.69 21.12  point
Sharr Mountains | Sar Mountains | Sar Planina | Shar Mountains | Sharr Mountain  -  -  42.10 21.00  admin2
Rugova Canyon | Rugova Gorge | Rugova Valley  KOS  Peja  42.72 20.15  admin2
Accursed Mountains | Prokletije | Albanian Alps | Bjeshket e Nemuna  -  -  42.50 19.90  admin2
Mount Lovcen | Lovcen  MNE  Cetinje  42.40 18.82  point
Durmitor | Mount Durmitor  MNE  -  43.13 19.03  admin2
Sinjajevina  MNE  -  42.95 19.30  admin2
Tara River | Tara Canyon | Tara River Canyon  -  -  43.20 19.10  admin2
Ulcinj Lagoon | Ada Bojana | Ulcinj Salina  MNE  Ulcinj  41.88 19.35  point
Sveti Stefan  MNE  Budva  42.26 18.89  point
Sazan Island | Sazan | Saseno  ALB  Vlore  40.49 19.28  point
Zvernec | Vjosa-Narta Lagoon | Narta Lagoon  ALB  Vlore  40.53 19.40  point
Butrint Lagoon | Ksamil Islands  ALB  Vlore  39.77 20.00  point
Strait of Otranto | Otranto Strait | Channel of Otranto  -  -  40.20 18.90  admin1
Corfu Channel | Corfu Strait  -  -  39.60 20.00  admin2
Adriatic Sea | Adriatic  -  -  43.00 15.00  admin1
Ionian Sea  -  -  38.00 19.00  admin1
Gulf of Trieste | Bay of Trieste  -  -  45.65 13.55  admin1
Balkan Mountains | Stara Planina | Balkan Mountain range  BGR  -  42.80 24.80  admin1
Balkan Peninsula  -  -  42.50 22.50  admin1
West Balkans  -  -  43.00 20.00  admin1
Rhodope Mountains | Rhodopes | Rhodope  -  -  41.60 24.60  admin1
Rila Mountains | Rila | Mount Musala  BGR  -  42.00 23.50  admin2
Shipka Pass | Shipka  BGR  Stara Zagora  42.75 25.33  point
Vitosha | Mount Vitosha  BGR  Sofia  42.56 23.28  point
Strandzha | Strandja | Strandja Mountains | Yildiz Mountains  -  -  42.00 27.50  admin2
Gulf of Burgas | Burgas Bay | Burgas Lakes  BGR  Burgas  42.50 27.60  admin2
Cape Kaliakra | Kaliakra  BGR  Dobrich  43.36 28.47  point
Dobruja region  -  -  44.30 28.20  admin1
Thrace region  GRC  -  41.10 25.50  admin1
Transylvanian Alps | Ardeal  ROU  -  46.50 24.50  admin1
Serbian Banat  -  -  45.50 21.00  admin1
Szeklerland region  ROU  -  46.40 25.60  admin1
Olt River | Siret River | Siret  ROU  -  46.50 26.80  admin1
Mures River | Maros River  -  -  46.10 22.50  admin1
Tatra Mountains | Tatras | High Tatras  -  -  49.20 20.10  admin1
Rysy | Morskie Oko  POL  Lesser Poland  49.19 20.08  point
Sudetes | Sudeten Mountains  -  -  50.50 16.00  admin1
Beskids | Beskid Mountains  -  -  49.50 19.50  admin1
Bieszczady | Bieszczady Mountains  POL  Subcarpathian  49.15 22.45  admin2
Ore Mountains | Erzgebirge | Krusne Hory  -  -  50.50 13.00  admin1
Vistula | Vistula River | Wisla River  POL  -  52.20 20.50  admin1
Oder | Oder River | Odra River | Oder-Neisse line  -  -  52.30 14.60  admin1
Warta River  POL  -  52.30 17.50  admin1
Narew River | Narew  POL  Podlaskie  52.90 22.00  admin1
San River  POL  Subcarpathian  50.00 22.40  admin1
Masurian Lakes | Masurian Lake District | Mazury  POL  Warmian-Masurian  53.85 21.50  admin1
Hel Peninsula  POL  Pomerania  54.70 18.70  point
Westerplatte  POL  Pomerania  54.41 18.67  point
Gdansk Bay | Gulf of Gdansk | Bay of Gdansk | Bay of Danzig  -  -  54.50 19.20  admin1
Vltava River | Vltava | Moldau  CZE  -  49.80 14.40  admin1
Bohemian Forest | Sumava | Sumava Mountains  CZE  South Bohemia  49.00 13.50  admin2
Lake Balaton | Balaton  HUN  -  46.85 17.75  admin1
Lake Neusiedl | Neusiedler See | Lake Ferto  -  -  47.83 16.75  admin2
Great Hungarian Plain | Alfold  HUN  -  47.00 20.50  admin1
Daugava | Daugava River | Western Dvina | Zapadnaya Dvina  -  -  56.20 26.50  admin1
Narva River  -  -  59.20 27.90  admin2
Gulf of Riga | Bay of Riga | Riga Gulf  -  -  57.80 23.50  admin1
Irbe Strait  -  -  57.80 22.00  admin2
Saaremaa | Saaremaa Island  EST  Saare  58.40 22.50  admin1
Hiiumaa | Hiiumaa Island  EST  Hiiu  58.90 22.60  admin2
Pakri Islands | Paldiski Bay  EST  Harju  59.37 24.00  point
Gulf of Finland | Finnish Gulf  -  -  59.80 26.00  admin1
Gogland | Hogland | Suursaari | Hogland Island  RUS  Leningrad  60.05 26.98  point
Gulf of Bothnia | Bothnian Sea | Bothnian Bay | Bay of Bothnia  -  -  63.00 20.00  admin1
Giant Mountains | Krkonose | Karkonosze  -  -  50.73 15.65  admin2
Pirin Mountains | Pirin  BGR  Blagoevgrad  41.70 23.45  admin2

# Greece, Italy, Iberia
Chios | Chios Island | Hios  GRC  North Aegean  38.40 26.05  admin2
Samos | Samos Island  GRC  North Aegean  37.75 26.83  admin2
Lemnos | Limnos  GRC  North Aegean  39.90 25.25  admin2
Rhodes Island | Rodos | island of Rhodes  GRC  South Aegean  36.20 28.00  admin2
Kos Island | island of Kos  GRC  South Aegean  36.85 27.15  admin2
Leros | Leros Island  GRC  South Aegean  37.14 26.85  point
Kalymnos  GRC  South Aegean  36.98 26.98  point
Tilos | Symi | Nisyros  GRC  South Aegean  36.60 27.40  point
Patmos  GRC  South Aegean  37.31 26.55  point
Karpathos  GRC  South Aegean  35.58 27.13  admin2
Farmakonisi | Farmakonissi | Pharmakonisi  GRC  South Aegean  37.29 27.09  point
Agathonisi  GRC  South Aegean  37.46 26.97  point
Kastellorizo | Castellorizo | Megisti | Meis Island | Kastelorizo  GRC  South Aegean  36.15 29.59  point
Imia | Kardak | Imia islets | Kardak islets | Imia-Kardak  GRC  South Aegean  37.05 27.15  point
Dodecanese Islands  GRC  South Aegean  36.60 27.20  admin1
Cyclades Islands  GRC  South Aegean  37.10 25.20  admin1
Santorini | Thira | Santorini Island  GRC  South Aegean  36.40 25.43  point
Mykonos  GRC  South Aegean  37.45 25.37  point
Naxos  GRC  South Aegean  37.05 25.47  point
Paros  GRC  South Aegean  37.06 25.18  point
Syros  GRC  South Aegean  37.43 24.92  point
Gyaros  GRC  South Aegean  37.61 24.72  point
Milos Island  GRC  South Aegean  36.70 24.43  point
Gavdos | Gavdos Island  GRC  Crete  34.84 24.08  point
Kythira | Kythera | Cythera  GRC  Attica  36.22 22.99  admin2
Antikythera  GRC  Attica  35.87 23.30  point
Corfu | Kerkyra | Corfu Island  GRC  Ionian Islands  39.60 19.85  admin2
Cephalonia | Kefalonia | Kefallonia  GRC  Ionian Islands  38.25 20.55  admin2
Zakynthos | Zante  GRC  Ionian Islands  37.80 20.75  admin2
Lefkada | Lefkas  GRC  Ionian Islands  38.72 20.65  admin2
Evvia  GRC  Central Greece  38.60 23.85  admin1
Skiathos | Sporades | Skopelos  GRC  Thessaly  39.15 23.60  admin2
Samothrace | Samothraki  GRC  East Macedonia and Thrace  40.45 25.58  point
Thasos  GRC  East Macedonia and Thrace  40.69 24.70  admin2
Salamis Island | Salamina  GRC  Attica  37.93 23.45  point
Saronic Gulf | Saronic Islands | Aegina  GRC  Attica  37.70 23.50  admin2
Peloponnesian peninsula  GRC  Peloponnese  37.40 22.30  admin1
Chalcidice  GRC  Central Macedonia  40.30 23.50  admin1
Holy Mount Athos  GRC  Mount Athos  40.20 24.25  admin1
Mount Olympus | Mt. Olympus  GRC  Thessaly  40.09 22.36  point
Corinth Canal | Isthmus of Corinth  GRC  Peloponnese  37.93 22.98  point
Gulf of Corinth | Corinth Gulf | Corinthian Gulf  GRC  -  38.20 22.60  admin1
Thermaic Gulf | Thermaikos Gulf  GRC  Central Macedonia  40.30 22.85  admin1
Mount Penteli | Mount Parnitha | Mount Hymettus  GRC  Attica  38.10 23.80  admin2
Tempi Valley | Vale of Tempe | Tempe Valley | Tempi  GRC  Thessaly  39.88 22.58  point
Pindus Mountains | Pindus  GRC  Epirus  39.90 21.20  admin1
Dadia Forest | Dadia  GRC  East Macedonia and Thrace  41.13 26.22  point
Attica Peninsula | Attica region  GRC  Attica  38.00 23.75  admin1
Sea of Crete | Cretan Sea  -  -  35.90 25.00  admin1
Linosa  ITA  Sicily  35.86 12.87  point
Pantelleria | Pantelleria Island  ITA  Sicily  36.79 11.99  point
Stromboli | Aeolian Islands | Lipari Islands | Mount Stromboli  ITA  Sicily  38.79 15.21  point
Mount Etna | Etna | Mt. Etna  ITA  Sicily  37.75 14.99  point
Mount Vesuvius | Vesuvius | Mt. Vesuvius  ITA  Campania  40.82 14.43  point
Campi Flegrei | Phlegraean Fields  ITA  Campania  40.83 14.14  point
Ischia | Ischia Island  ITA  Campania  40.73 13.90  point
Capri Island | island of Capri  ITA  Campania  40.55 14.24  point
Bay of Naples | Gulf of Naples  ITA  Campania  40.70 14.25  admin2
Giglio Island | Isola del Giglio  ITA  Tuscany  42.36 10.90  point
Elba Island | Island of Elba  ITA  Tuscany  42.78 10.28  point
Lake Como | Como Lake  ITA  Lombardy  46.00 9.27  admin2
Lake Garda  ITA  -  45.60 10.67  admin2
Lake Maggiore  -  -  45.95 8.63  admin2
Lake Trasimeno  ITA  Umbria  43.13 12.10  admin2
Po River | Po Delta  ITA  -  45.00 10.50  admin1
Tiber | Tiber River | Tevere  ITA  Lazio  42.30 12.40  admin1
Arno River  ITA  Tuscany  43.72 10.90  admin1
Piave River | Piave  ITA  Veneto  45.90 12.30  admin1
Venetian Lagoon | Venice Lagoon  ITA  Veneto  45.40 12.30  admin2
Vajont | Vajont Valley  ITA  Friuli-Venezia Giulia  46.27 12.33  point
Val Susa | Valsusa  ITA  Piedmont  45.13 7.10  admin2
Brenner Pass | Brennero  -  -  47.00 11.51  point
Dolomites | Marmolada | Dolomite Alps  ITA  Trentino-Alto Adige  46.43 11.85  admin2
Apennines | Apennine Mountains  ITA  -  43.30 12.60  admin1
Gran Sasso  ITA  Abruzzo  42.45 13.60  point
Aspromonte  ITA  Calabria  38.15 15.95  admin2
Strait of Messina | Messina Strait | Straits of Messina  ITA  -  38.20 15.62  admin2
Strait of Sicily | Sicilian Channel | Sicily Channel | Channel of Sicily | Sicilian Strait | Sicily Strait  -  -  37.00 11.70  admin1
Tyrrhenian Sea | Tyrrhenian  -  -  40.00 12.00  admin1
Ligurian Sea | Gulf of Genoa  -  -  43.70 9.00  admin1
Gulf of Taranto | Taranto Gulf  ITA  Apulia  39.90 17.20  admin1
Suedtirol  ITA  Trentino-Alto Adige  46.70 11.40  admin1
Strait of Bonifacio | Bonifacio Strait  -  -  41.30 9.25  admin2
Comino | Comino Island  MLT  -  36.01 14.34  point
Gozo  MLT  -  36.05 14.25  admin2
Alboran Sea | Alboran Island  -  -  36.00 -3.50  admin1
Mallorca | Majorca  ESP  Balearic Islands  39.62 2.98  admin1
Ibiza | Eivissa | Formentera  ESP  Balearic Islands  38.97 1.42  admin2
Menorca | Minorca  ESP  Balearic Islands  39.97 4.08  admin2
La Palma Island | Cumbre Vieja | island of La Palma  ESP  Canary Islands  28.65 -17.87  admin2
Gran Canaria | Grand Canary  ESP  Canary Islands  27.95 -15.60  admin1
Lanzarote  ESP  Canary Islands  29.03 -13.63  admin2
Fuerteventura  ESP  Canary Islands  28.40 -14.00  admin2
La Gomera | Gomera  ESP  Canary Islands  28.11 -17.23  admin2
Mount Teide | Teide  ESP  Canary Islands  28.27 -16.64  point
Perejil Island | Perejil | Leila Island | Isla Perejil | Isla de Perejil | Perejil islet  ESP  -  35.91 -5.42  point
Chafarinas Islands | Chafarinas  ESP  -  35.18 -2.43  point
Penon de Velez de la Gomera  ESP  -  35.17 -4.30  point
Pyrenees | Pyrenees Mountains  -  -  42.65 0.80  admin1
Sierra Nevada de Granada  ESP  Andalusia  37.05 -3.30  admin2
Sierra Bermeja  ESP  Andalusia  36.49 -5.20  admin2
Ebro River | Ebro | Ebro Delta | Ebro Valley  ESP  Aragon  41.65 -0.90  admin1
Guadalquivir | Guadalquivir River  ESP  Andalusia  37.60 -5.20  admin1
Guadiana River | Guadiana  -  -  38.50 -7.10  admin1
Tagus River | Tagus | Tajo River  -  -  39.70 -6.00  admin1
Douro River | Douro | Duero River | Douro Valley  -  -  41.30 -6.00  admin1
Minho River  -  -  42.10 -8.20  admin1
Bidasoa River | Bidasoa  -  -  43.30 -1.75  admin2
Mar Menor  ESP  Murcia  37.73 -0.79  admin2
Donana | Donana National Park  ESP  Andalusia  36.98 -6.43  admin2
Cape Finisterre | Finisterre | Costa da Morte  ESP  Galicia  42.88 -9.27  point
Campo de Gibraltar | Bay of Algeciras | Bay of Gibraltar | Algeciras Bay  -  -  36.13 -5.40  admin2
Gulf of Cadiz | Bay of Cadiz  -  -  36.50 -7.20  admin1
Bay of Biscay | Gulf of Gascony | Gulf of Biscay  -  -  45.50 -5.00  admin1
Terceira | Terceira Island  PRT  Azores  38.72 -27.22  admin2
Madeira Island | Madeira Islands | Madeira archipelago  PRT  Madeira  32.75 -17.00  admin1
Serra da Estrela  PRT  Guarda  40.33 -7.60  admin2
Savage Islands | Selvagens Islands  PRT  Madeira  30.15 -15.87  point
Libyan Sea  -  -  33.90 23.50  admin1
Amorgos | Amorgos Island  GRC  South Aegean  36.84 25.90  point
Makronisos | Makronissos  GRC  Attica  37.70 24.12  point

# Western and northern Europe
Alps | Swiss Alps | French Alps | Alpine region | Austrian Alps | Italian Alps  -  -  46.50 9.50  admin1
Mont Blanc | Mont Blanc massif | Monte Bianco  -  -  45.83 6.86  point
Matterhorn | Monte Cervino  -  -  45.98 7.66  point
Jungfrau | Eiger | Jungfraujoch  CHE  Bern  46.54 7.96  point
Lake Geneva | Lac Leman  -  -  46.45 6.55  admin1
Lake Constance | Bodensee  -  -  47.63 9.40  admin1
Lake Lucerne  CHE  Lucerne  47.00 8.38  admin2
Lake Zurich  CHE  Zurich  47.25 8.70  admin2
Lake Lugano  -  -  45.98 8.98  admin2
Gotthard Pass | St. Gotthard Pass | Gotthard Tunnel  CHE  Uri  46.56 8.56  point
Great St Bernard Pass | Great Saint Bernard  -  -  45.87 7.17  point
Simplon Pass | Simplon Tunnel  CHE  Valais  46.25 8.03  point
Lotschental | Loetschental | Birch Glacier  CHE  Valais  46.40 7.80  admin2
Engadin | Engadine | Upper Engadine  CHE  Graubunden  46.55 9.95  admin2
Rhine | Rhine River | Rhein | River Rhine | Rhine Valley  -  -  49.50 8.40  admin1
Rhone River | Rhone Valley | River Rhone  -  -  44.80 4.80  admin1
Ruhr area  DEU  North Rhine-Westphalia  51.50 7.20  admin1
Elbe | Elbe River | River Elbe  DEU  -  52.30 11.70  admin1
Spree River  DEU  Berlin  52.35 13.80  admin2
Neisse River | Lusatian Neisse | Neisse  -  -  51.40 14.85  admin1
Moselle River | Moselle | Mosel  -  -  49.80 6.60  admin1
Saar River  DEU  Saarland  49.30 6.80  admin2
Ahr River  DEU  Rhineland-Palatinate  50.53 7.10  admin2
Weser River | Weser  DEU  Lower Saxony  52.60 9.10  admin1
Kiel Canal | Nord-Ostsee-Kanal  DEU  Schleswig-Holstein  54.20 9.50  admin2
Kiel Fjord | Bay of Kiel | Kiel Bay  DEU  Schleswig-Holstein  54.50 10.30  admin2
Heligoland | Helgoland  DEU  Schleswig-Holstein  54.18 7.89  point
Rugen | Ruegen | Rugen Island | Ruegen Island  DEU  Mecklenburg-Vorpommern  54.43 13.43  admin2
Usedom | Peenemunde  DEU  Mecklenburg-Vorpommern  54.00 13.95  admin2
Sylt  DEU  Schleswig-Holstein  54.90 8.33  admin2
Fehmarn Belt | Fehmarnbelt | Fehmarn  -  -  54.50 11.20  admin2
Wadden Sea | Waddenzee | Wadden Islands  -  -  53.60 7.50  admin1
German Bight | Helgoland Bight  -  -  54.20 7.60  admin1
Hambach Forest | Hambacher Forst  DEU  North Rhine-Westphalia  50.91 6.51  point
Garzweiler  DEU  North Rhine-Westphalia  51.07 6.50  point
Bavarian Alps | Zugspitze  DEU  Bavaria  47.50 11.10  admin2
Harz Mountains | Harz | Brocken  DEU  Saxony-Anhalt  51.75 10.65  admin2
Fulda Gap  DEU  Hesse  50.65 9.80  admin2
Thuringian Forest  DEU  Thuringia  50.65 10.75  admin2
Teutoburg Forest  DEU  North Rhine-Westphalia  52.00 8.70  admin2
Ardennes Forest  -  -  50.10 5.60  admin1
Meuse River | Meuse | Maas River  -  -  50.60 5.50  admin1
Scheldt | Western Scheldt | Scheldt River | Schelde  -  -  51.25 4.20  admin1
IJsselmeer | Markermeer  NLD  -  52.80 5.40  admin1
Frisian Islands | West Frisian Islands | Terschelling | Ameland  NLD  Friesland  53.43 5.60  admin2
Texel  NLD  North Holland  53.07 4.80  point
Walcheren  NLD  Zeeland  51.52 3.58  admin2
Seine | Seine River | River Seine  FRA  -  48.85 2.35  admin1
Marne River | Marne  FRA  -  48.95 3.80  admin1
Somme | Somme River | Bay of Somme  FRA  Hauts-de-France  50.00 2.30  admin1
Loire River | Loire Valley | Loire  FRA  -  47.40 0.80  admin1
Garonne | Garonne River | Gironde Estuary  FRA  -  44.40 0.20  admin1
Dordogne River  FRA  Nouvelle-Aquitaine  44.90 0.70  admin1
Vosges Mountains | Vosges  FRA  Grand Est  48.00 7.00  admin1
Jura Mountains | Jura massif  -  -  46.70 6.30  admin1
Massif Central  FRA  -  45.20 2.90  admin1
Cevennes  FRA  Occitanie  44.20 3.60  admin2
Vercors | Vercors Massif  FRA  Auvergne-Rhone-Alpes  44.95 5.45  admin2
Larzac | Larzac plateau  FRA  Occitanie  44.00 3.25  admin2
Rhone Delta  FRA  Provence-Alpes-Cote d'Azur  43.53 4.50  admin2
Brittany Peninsula | Breton peninsula  FRA  Brittany  48.30 -4.00  admin1
Belle-Ile  FRA  Brittany  47.33 -3.18  point
Ushant | Ouessant  FRA  Brittany  48.46 -5.10  point
Mont-Saint-Michel | Mont St Michel  FRA  Normandy  48.64 -1.51  point
Cotentin Peninsula | Cotentin | La Hague | Cap de la Hague  FRA  Normandy  49.50 -1.60  admin2
Omaha Beach | Utah Beach | Juno Beach  FRA  Normandy  49.37 -0.87  point
Gulf of Lion | Gulf of Lions  -  -  42.90 4.00  admin1
Gulf of Saint-Tropez | Gulf of St Tropez  FRA  Provence-Alpes-Cote d'Azur  43.28 6.65  point
La Manche  -  -  50.30 -0.50  admin1
Channel Islands  -  -  49.40 -2.40  admin1
Alderney  GGY  -  49.71 -2.20  point
Sark Island | island of Sark  GGY  -  49.43 -2.36  point
River Thames | Thames | Thames River | Thames Estuary  GBR  England  51.50 -0.40  admin1
River Severn | Severn Estuary  GBR  England  51.90 -2.30  admin1
River Tyne  GBR  England  54.97 -1.70  admin2
River Mersey  GBR  England  53.40 -2.90  admin2
River Humber | Humber Estuary  GBR  England  53.65 -0.30  admin2
River Clyde | Firth of Clyde | Clydeside  GBR  Scotland  55.90 -4.60  admin2
Firth of Forth | River Forth  GBR  Scotland  56.05 -3.10  admin2
Moray Firth  GBR  Scotland  57.70 -3.80  admin1
Loch Ness  GBR  Scotland  57.30 -4.45  admin2
Loch Lomond  GBR  Scotland  56.10 -4.60  admin2
Gare Loch | Faslane | Gareloch | Holy Loch  GBR  Scotland  56.05 -4.82  point
Ben Nevis  GBR  Scotland  56.80 -5.00  point
Orkney Islands | Scapa Flow  GBR  Scotland  59.00 -3.00  admin1
Isle of Lewis  GBR  Scotland  57.80 -7.00  admin1
Isle of Skye  GBR  Scotland  57.30 -6.30  admin2
Rockall | Rockall Island  GBR  Scotland  57.60 -13.69  point
Solent  GBR  England  50.68 -1.30  admin2
Scilly Islands  GBR  England  49.93 -6.32  point
Lundy Island  GBR  England  51.18 -4.67  point
Ynys Mon | Isle of Anglesey  GBR  Wales  53.28 -4.35  admin2
Mount Snowdon | Snowdon | Yr Wyddfa  GBR  Wales  53.07 -4.08  admin2
Lake Windermere | Windermere  GBR  England  54.45 -3.05  admin2
Pennines  GBR  England  54.50 -2.30  admin1
Stonehenge  GBR  England  51.20 -1.90  admin2
Morecambe Bay  GBR  England  54.10 -2.90  admin2
Dogger Bank | Doggerbank  -  -  54.70 2.30  admin1
Lough Neagh  GBR  Northern Ireland  54.60 -6.40  admin2
Carlingford Lough  -  -  54.06 -6.20  admin2
River Liffey | Liffey  IRL  Leinster  53.34 -6.40  admin2
River Shannon | Shannon Estuary | Shannon River  IRL  -  52.80 -8.50  admin1
Irish Sea | St George's Channel  -  -  53.70 -5.00  admin1
Aran Islands | Galway Bay  IRL  Connacht  53.12 -9.70  admin2
Celtic Sea  -  -  50.50 -7.50  admin1
Norwegian Sea  -  -  68.00 2.00  admin1
Greenland Sea  -  -  76.00 -8.00  admin1
Skagerrak | Skagerrak Strait  -  -  57.90 8.80  admin1
Kattegat | Kattegat Strait  -  -  56.90 11.30  admin1
Oresund | Oresund Strait | Oresund Bridge | Oeresund  -  -  55.75 12.75  admin1
Great Belt | Storebaelt | Danish Straits  DNK  -  55.40 10.95  admin1
Jutland Peninsula  DNK  -  56.20 9.30  admin1
Zealand Island | Sjaelland  DNK  Zealand  55.50 11.80  admin1
Fyn Island  DNK  Southern Denmark  55.30 10.40  admin1
Bornholm Island  DNK  Capital Region  55.15 14.92  admin2
Lolland | Falster  DNK  Zealand  54.75 11.45  admin2
Oland Island | Oeland  SWE  Kalmar  56.75 16.70  admin2
Stockholm archipelago  SWE  Stockholm  59.40 18.70  admin2
Lake Vanern | Vanern | Lake Vaenern  SWE  -  58.90 13.50  admin1
Lake Vattern | Vattern  SWE  -  58.30 14.50  admin1
Lake Malaren | Malaren  SWE  Stockholm  59.50 17.20  admin1
Oslofjord | Oslo Fjord  NOR  -  59.30 10.60  admin1
Lofoten | Lofoten Islands  NOR  Nordland  68.20 13.80  admin2
Nordkapp  NOR  Finnmark  71.17 25.78  point
Varanger Peninsula | Varangerfjord | Varanger Fjord  NOR  Finnmark  70.10 29.80  admin2
Bjornoya  NOR  Svalbard  74.44 19.05  point
Spitsbergen | Svalbard archipelago | Spitzbergen  NOR  Svalbard  78.70 16.00  admin1
Jan Mayen Island  NOR  -  71.00 -8.30  point
Hardangervidda  NOR  Vestland  60.20 7.50  admin1
Scandinavian Peninsula | Scandinavian Mountains  -  -  64.00 14.00  admin1
Lake Inari | Inari  FIN  Lapland  69.00 27.80  admin1
Lake Saimaa | Saimaa Canal | Saimaa  FIN  South Karelia  61.25 28.20  admin1
Porkkala | Porkkala Peninsula  FIN  Uusimaa  60.00 24.42  point
Eyjafjallajokull | Eyjafjallajoekull  ISL  South  63.63 -19.62  point
Sundhnukur | Fagradalsfjall  ISL  Southern Peninsula  63.90 -22.30  admin2
Vatnajokull | Grimsvotn | Bardarbunga  ISL  South  64.40 -16.80  admin2
Denmark Strait  -  -  66.50 -27.00  admin1
GIUK Gap | Greenland-Iceland-UK gap  -  -  63.50 -15.00  admin1
Strait of Dover | Dover Strait | Straits of Dover  -  -  51.00 1.45  admin1
Cairngorms | Cairngorm Mountains  GBR  Scotland  57.08 -3.67  admin2
Islay | Isle of Islay  GBR  Scotland  55.77 -6.17  admin2
Lough Foyle  -  -  55.10 -7.08  admin2
Exmoor  GBR  England  51.15 -3.60  admin2
River Tees  GBR  England  54.58 -1.25  admin2

# North Africa and Sahel
Liptako-Gourma | Liptako-Gourma region | Liptako  -  -  14.60 0.80  admin1
Gourma | Gourma region | Gourma Malien  MLI  -  15.50 -1.50  admin1
Inner Niger Delta | Niger Inner Delta | Niger inland delta | Inland Niger Delta  MLI  Mopti  15.20 -4.30  admin1
Azawagh | Azaouad | Azaouagh  -  -  16.50 3.50  admin1
Adrar des Ifoghas | Ifoghas mountains | Adrar of the Ifoghas | Ifoghas  MLI  Kidal  19.60 1.70  admin1
Tigharghar | Tigharghar Mountains | Ametettai Valley | Tegharghar  MLI  Kidal  19.70 1.10  admin2
Wagadou Forest | Ouagadou Forest | Wagadu Forest  MLI  -  15.40 -6.00  admin2
Serma forest | Foret de Serma  MLI  Mopti  14.90 -2.30  admin2
Bandiagara Escarpment | Bandiagara plateau | Dogon Plateau | Dogon country | Bandiagara Cliffs  MLI  Mopti  14.40 -3.30  admin2
Mount Hombori | Hombori Tondo | Hombori Mountains  MLI  Mopti  15.26 -1.68  point
Lake Faguibine | Faguibine  MLI  Timbuktu  16.75 -3.90  admin1
Taoudenni Basin | Taoudeni Basin  -  -  23.00 -1.00  admin1
Niger River | River Niger | Joliba  -  -  15.00 -1.00  admin1
Senegal River | Senegal River Valley  -  -  15.60 -12.80  admin1
Faleme River  -  -  13.80 -12.20  admin1
Bani River  MLI  -  13.30 -5.50  admin1
Sourou Valley | Sourou River  BFA  Boucle du Mouhoun  13.00 -3.45  admin2
Volta River | Black Volta | White Volta | Mouhoun River | Nakambe River | Volta Basin  -  -  9.50 -2.00  admin1
W National Park | W-Arly-Pendjari | WAP complex | Park W | Arly National Park | Pendjari National Park | Pendjari  -  -  11.90 2.20  admin2
Fazao-Malfakassa  TGO  -  8.80 0.80  admin2
Baban Rafi | Baban Rafi forest  NER  Maradi  13.10 6.80  admin2
Air Mountains | Air Massif | Massif de l'Air  NER  Agadez  18.30 8.70  admin1
Tenere | Tenere Desert  NER  Agadez  18.50 11.50  admin1
Djado Plateau | Djado  NER  Agadez  21.30 12.40  admin2
Salvador Pass | Passe de Salvador | Salvador triangle  -  -  23.35 12.20  admin2
Anzourou  NER  Tillaberi  14.70 1.20  admin2
Komadougou Yobe | Komadugu Yobe | Komadougou River | Komadugu River | Yobe River  -  -  13.20 12.20  admin1
Lake Tchad | Chad Lake  -  -  13.20 14.10  admin1
Lake Chad region | Chad Basin  -  -  13.00 14.00  admin1
Lake Fitri  TCD  Batha  12.85 17.50  admin2
Chari River | Shari River  -  -  10.50 17.00  admin1
Logone River | Logone  -  -  10.50 15.30  admin1
Tibesti | Tibesti Mountains | Tibesti Massif  TCD  Tibesti  21.00 17.50  admin1
Emi Koussi  TCD  Tibesti  19.79 18.55  point
Ennedi Plateau | Ennedi | Ennedi Massif  TCD  -  17.20 22.50  admin1
Aouzou Strip | Aozou Strip | Aouzou | Aozou  TCD  Tibesti  21.83 17.42  admin2
Borkou | Bodele Depression | Borkou region  TCD  Borkou  17.90 18.50  admin1
Ouaddai | Ouaddai highlands | Wadai  TCD  Ouaddai  13.50 21.50  admin1
Fazzan | Fezan  LBY  -  26.50 14.00  admin1
Tripolitania  LBY  -  31.50 13.00  admin1
Nafusa Mountains | Nafusa | Jabal Nafusa | Nefusa Mountains | Djebel Nafusa | Nafousa Mountains  LBY  Nafusa Mountains  31.90 12.00  admin1
Jabal al-Akhdar | Jabal Akhdar | Al Jabal al Akhdar  LBY  Jabal al Akhdar  32.60 21.60  admin1
Gulf of Sirte | Gulf of Sidra | Gulf of Sirt | Sirte Gulf | Sirte Basin  LBY  -  31.50 18.00  admin1
Jufra Oasis  LBY  Jufra  29.10 16.00  admin2
Jabal Uwaynat | Jebel Uweinat | Gebel Uweinat | Mount Uweinat | al-Uwaynat Triangle | Uwaynat triangle  -  -  21.90 25.00  admin2
Kufra Oasis | Kufra Basin  LBY  Kufra  24.20 23.30  admin2
Libyan Desert  -  -  25.00 24.00  admin1
Murzuq Basin | Murzuq Desert | Ubari Sand Sea  LBY  Murzuq  25.00 13.50  admin1
Tassili n'Ajjer  -  -  25.00 9.50  admin1
Hoggar Mountains | Ahaggar Mountains | Hoggar | Ahaggar  DZA  Tamanrasset  23.30 5.60  admin1
Djurdjura | Djurdjura Mountains | Jurjura  DZA  Tizi Ouzou  36.45 4.20  admin2
Aures Mountains | Aures | Aures massif  DZA  Batna  35.30 6.70  admin1
M'zab | Mzab Valley  DZA  Ghardaia  32.48 3.67  admin2
Mitidja | Mitidja plain  DZA  Blida  36.60 2.90  admin2
Atlas Mountains | High Atlas | Middle Atlas | High Atlas Mountains  MAR  -  31.50 -6.50  admin1
Mount Toubkal | Toubkal | Jebel Toubkal  MAR  Marrakesh-Safi  31.06 -7.92  point
Rif Mountains | Rif region  MAR  Tanger-Tetouan-Al Hoceima  35.00 -4.50  admin1
Souss Valley  MAR  Souss-Massa  30.40 -9.00  admin1
Cape Bojador | Cap Boujdour  ESH  -  26.13 -14.50  point
Saguia el-Hamra | Seguia el-Hamra  ESH  -  25.50 -13.50  admin1
Ras Nouadhibou | La Guera | Lagouira  -  -  20.85 -17.05  point
Banc d'Arguin | Arguin | Bay of Arguin  MRT  -  20.20 -16.30  admin2
Hodh | Hodh region  MRT  Hodh Ech Chargui  17.00 -7.50  admin1
Djerba | Jerba | Djerba Island  TUN  Medenine  33.80 10.88  admin2
Kerkennah | Kerkennah Islands | Kerkenna Islands  TUN  Sfax  34.72 11.18  point
Mount Chaambi | Chaambi | Jebel Chaambi | Mount Chambi | Mount Chaambi National Park | Chaambi Mountains | Djebel Chaambi  TUN  Kasserine  35.21 8.68  point
Mount Semmama | Jebel Semmama | Semmama  TUN  Kasserine  35.33 8.85  point
Mount Salloum | Jebel Salloum | Djebel Selloum  TUN  Kasserine  35.05 8.75  point
Mount Mghila | Mghila | Jebel Mghila  TUN  Kasserine  35.35 9.20  point
Gulf of Gabes  TUN  -  34.20 10.60  admin1
Cap Bon | Cap Bon Peninsula  TUN  Nabeul  36.85 10.80  admin2
Chott el-Jerid | Chott el Djerid | Lake Chott el Jerid  TUN  Tozeur  33.70 8.40  admin1
Majerda River | Medjerda River | Medjerda  TUN  -  36.60 9.30  admin1

# Horn of Africa, Nile
White Nile | White Nile River | Bahr al-Abyad  -  -  12.50 32.70  admin1
Blue Nile River | Abbay River | Abay River | Abay Gorge | Abbay | Blue Nile Gorge  -  -  11.50 35.00  admin1
Atbara River | Atbarah River  -  -  15.50 35.50  admin1
Tekeze River | Tekeze | Setit River | Tekezze River  -  -  13.70 38.00  admin1
Mareb River | Gash River | Mereb River | Mereb | Gash Delta  -  -  14.80 37.50  admin1
Sobat River | Sobat  SSD  Upper Nile  9.00 32.40  admin1
Bahr el-Ghazal | Bahr al-Ghazal | Bahr el-Ghazal region  SSD  -  8.00 27.50  admin1
Bahr al-Arab | Kiir River | Bahr el-Arab | River Kiir  -  -  9.50 28.00  admin1
Pibor River  SSD  Jonglei  7.60 33.00  admin1
Sudd | Sudd wetland | Sudd swamp | Sudd marshes | Sudd wetlands  SSD  Jonglei  7.80 30.50  admin1
Jonglei Canal  SSD  Jonglei  8.00 31.20  admin1
Imatong Mountains | Imatong  SSD  Eastern Equatoria  4.10 32.80  admin2
Ilemi Triangle | Ilemi  -  -  4.95 35.30  admin2
Panthou  -  -  10.00 29.40  point
Nuba Mountains | Nuba Mountain  SDN  South Kordofan  11.20 30.30  admin1
Jebel Marra | Jabal Marra | Jebel Mara | Marra Mountains | Jabal Mara  SDN  Central Darfur  12.95 24.27  admin2
Jebel Amer | Jabal Amer | Jebel Amir  SDN  North Darfur  13.95 24.70  point
Jebel Moon | Jabal Moon | Jebel Mun  SDN  West Darfur  14.20 22.60  point
Jebel Aulia | Jabal Awlia | Jebel Awlia | Jabal Aulia | Jebel Aulia reservoir  SDN  Khartoum  15.24 32.50  point
Jebel Moya | Jabal Moya | Jabal Moya area  SDN  Sennar  13.49 33.32  point
Tuti Island  SDN  Khartoum  15.62 32.50  point
Wadi Howar | Wadi Hawar  SDN  North Darfur  17.00 25.50  admin2
Nubian Desert | Bayuda Desert  SDN  -  20.50 33.00  admin1
Nubia | Lower Nubia | Lake Nubia  -  -  21.50 31.00  admin1
Butana | Butana plain | Butana region  SDN  Gedaref  15.00 34.70  admin1
Al-Fashaga | Fashaga | Fashqa | el-Fashaga | Fashaga triangle | al-Fashqa  SDN  Gedaref  14.00 36.20  admin2
Suakin Island | Suakin  SDN  Red Sea  19.10 37.33  point
Kafia Kingi | Kafia Kinji  SDN  South Darfur  9.30 24.40  admin2
Lake Tana | Tana Lake  ETH  Amhara  12.00 37.30  admin1
Simien Mountains | Semien Mountains | Simien  ETH  Amhara  13.20 38.10  admin2
Ras Dashen | Ras Dejen  ETH  Amhara  13.24 38.37  point
Danakil Depression | Danakil | Danakil desert | Afar Depression | Afar Triangle  -  -  14.00 40.40  admin1
Erta Ale  ETH  Afar  13.60 40.67  point
Hayli Gubbi | Hayli Gubbi volcano  ETH  Afar  13.51 40.72  point
Awash River | Awash Valley  ETH  Afar  9.50 40.20  admin1
Omo River | Omo Valley | Lower Omo | Lower Omo Valley | Omo Delta  ETH  South Ethiopia  6.00 36.30  admin1
Baro River | Baro-Akobo | Akobo River  -  -  8.20 34.00  admin1
Bale Mountains  ETH  Oromia  6.85 39.75  admin2
Lake Abaya | Lake Chamo  ETH  South Ethiopia  6.40 37.85  admin1
Ethiopian Highlands | Abyssinian highlands  ETH  -  10.00 38.50  admin1
Shebelle River | Shabelle River | Shabelle | Shebelle | Shabeelle River | Shebeli River | Wabi Shebelle | Webi Shabelle | Shabelle Valley  -  -  3.80 45.30  admin1
Jubba River | Juba River | Juba Valley | Jubba Valley | Jubba  SOM  Middle Juba  1.80 42.60  admin1
Ras Kamboni | Ras Kiamboni | Raas Kaambooni  SOM  Lower Juba  -1.65 41.59  point
Bajuni Islands | Kudhaa | Kuday Island | Kudha Island  SOM  Lower Juba  -0.95 42.10  point
Cal Miskaad | Al-Miskaad Mountains | Cal Miskaad mountains | Al Miskad Mountains | Calmiskaad | Cal Miskat  SOM  Bari  11.10 49.80  admin2
Galgala mountains | Galgala  SOM  Bari  11.00 48.90  admin2
Cape Guardafui | Guardafui | Ras Asir | Guardafui Channel  SOM  Bari  11.83 51.29  point
Ras Hafun | Xaafuun  SOM  Bari  10.44 51.27  point
Gulf of Tadjoura | Gulf of Tadjourah  DJI  -  11.65 43.00  admin2
Lake Assal | Lac Assal  DJI  Tadjourah  11.65 42.42  point
Ras Doumeira | Doumeira | Doumeira Island | Ras Doumera | Dumeira Mountain  -  -  12.71 43.13  point
Moucha Island | Musha Islands  DJI  -  11.72 43.20  point
Dahlak Archipelago | Dahlak | Dahlak Islands  ERI  Northern Red Sea  15.80 40.10  admin2
Assab Bay  ERI  Southern Red Sea  13.00 42.80  point
Tadrart Acacus | Acacus Mountains  LBY  Ghat  24.83 10.33  admin2
Golis Mountains | Golis Range  SOM  -  10.20 45.50  admin1
Tanezrouft  DZA  -  24.00 0.00  admin1
Great Sand Sea  EGY  Matrouh  27.50 26.00  admin1
Lake Hawassa | Lake Awassa  ETH  Sidama  7.05 38.43  admin2
Rio de Oro  ESH  -  23.50 -14.50  admin1
Draa Valley | Draa River  MAR  Draa-Tafilalet  30.30 -5.90  admin1
Gulf of Hammamet  TUN  Nabeul  36.10 10.70  admin1

# East, central and southern Africa
Victoria Nyanza | Lake Nyanza  -  -  -1.00 33.00  admin1
Lake Albert | Lake Mobutu | Albertine Graben  -  -  1.70 30.95  admin1
Lake Edward  -  -  -0.35 29.60  admin1
Tanganyika Lake  -  -  -6.20 29.60  admin1
Lake Malawi | Lake Nyasa | Lago Niassa  -  -  -12.00 34.50  admin1
Lake Turkana | Lake Rudolf  -  -  3.60 36.10  admin1
Lake Mweru  -  -  -9.00 28.75  admin1
Lake Kyoga | Lake Kioga  UGA  -  1.50 33.00  admin1
Lake Naivasha  KEN  Nakuru  -0.77 36.35  admin2
Lake Baringo  KEN  Baringo  0.95 36.00  admin2
Lake Kariba  -  -  -17.00 28.00  admin1
Cahora Bassa | Lake Cahora Bassa | Cabora Bassa  MOZ  Tete  -15.70 31.70  admin1
Lake Volta | Volta Lake | Akosombo Lake  GHA  -  7.30 -0.10  admin1
Lake Mai-Ndombe  COD  Mai-Ndombe  -2.10 18.30  admin1
Lake Rukwa  TZA  Rukwa  -8.00 32.20  admin1
Ngorongoro | Ngorongoro Crater | Olduvai Gorge  TZA  Arusha  -3.20 35.50  admin2
Idjwi | Idjwi Island | Ijwi  COD  South Kivu  -2.15 29.07  admin2
Migingo Island | Migingo  -  -  -0.88 33.94  point
Ukerewe | Ukerewe Island  TZA  Mwanza  -2.05 33.00  admin2
Ssese Islands | Sese Islands | Bugala Island  UGA  Kalangala  -0.40 32.25  admin2
Congo River | River Congo | Zaire River  -  -  1.00 21.00  admin1
Congo Basin | Congo rainforest | Cuvette Centrale  -  -  0.00 21.00  admin1
Ubangi River | Oubangui River | Oubangui | Ubangi  -  -  3.80 18.70  admin1
Uele River | Uele  COD  Bas-Uele  3.70 25.80  admin1
Mbomou River | Bomu River | Mbomou  -  -  4.80 24.50  admin1
Lualaba River | Lualaba  COD  -  -4.50 26.30  admin1
Ituri Forest | Ituri Rainforest  COD  Ituri  1.40 28.50  admin1
Ruzizi River | Rusizi River | Ruzizi Plain | Ruzizi | Rusizi Plain | Rusizi Delta  -  -  -2.95 29.10  admin2
Semuliki River | Semliki River | Semliki  -  -  0.60 29.90  admin1
Semuliki | Semuliki Forest | Semliki Valley  UGA  Bundibugyo  0.80 30.10  admin2
Bateke Plateau | Bateke Plateaux | Teke Plateau  COD  Kwango  -3.60 16.50  admin1
Virungas  -  -  -0.80 29.40  admin2
Mount Nyiragongo | Nyiragongo | Nyiragongo volcano  COD  North Kivu  -1.52 29.25  point
Mount Nyamulagira | Nyamulagira | Nyamuragira  COD  North Kivu  -1.41 29.20  point
Mount Sabyinyo | Sabyinyo  -  -  -1.42 29.56  point
Rwenzori Mountains | Ruwenzori Mountains | Rwenzori | Ruwenzori | Mountains of the Moon  -  -  0.35 29.90  admin2
Mitumba Mountains | Mitumba | Itombwe | Itombwe Mountains  COD  South Kivu  -3.30 28.70  admin2
Minembwe plateau | Minembwe highlands | Hauts Plateaux of Minembwe  COD  South Kivu  -3.90 28.80  admin2
Masisi hills | Masisi highlands  COD  North Kivu  -1.40 28.80  admin2
Kahuzi-Biega | Kahuzi-Biega National Park  COD  South Kivu  -2.50 28.75  admin2
Garamba | Garamba National Park  COD  Haut-Uele  4.10 29.50  admin2
Kibira Forest | Kibira | Kibira National Park  BDI  -  -2.90 29.45  admin2
Rukoko | Rukoko marshes  BDI  -  -3.28 29.23  point
Nyungwe Forest | Nyungwe  RWA  -  -2.50 29.25  admin2
Akagera River | Kagera River | Akagera | Kagera  -  -  -1.80 30.75  admin1
Bugoma Forest  UGA  -  1.25 31.00  admin2
Murchison Falls | Kabalega Falls  UGA  Nwoya  2.28 31.68  point
Mount Elgon  -  -  1.13 34.53  point
Bududa  UGA  Bududa  1.01 34.33  admin2
Karamoja | Karamoja region | Karamoja Cluster  UGA  -  2.70 34.20  admin1
Mount Kenya  KEN  -  -0.15 37.31  point
Mau Forest | Mau Escarpment | Mau Complex  KEN  Narok  -0.60 35.70  admin2
Boni Forest | Boni-Dodori | Boni Enclave  KEN  Lamu  -1.70 41.20  admin2
Aberdare Range | Aberdares | Aberdare Mountains  KEN  Nyeri  -0.40 36.70  admin2
Suguta Valley  KEN  Samburu  1.50 36.50  admin2
Kerio Valley  KEN  Elgeyo-Marakwet  0.80 35.65  admin2
Laikipia | Laikipia plateau  KEN  Laikipia  0.30 36.80  admin1
Tana Delta | Tana River Delta  KEN  Tana River  -2.40 40.30  admin2
Masai Mara | Maasai Mara | Mara River  KEN  Narok  -1.50 35.15  admin2
Lamu Island | Lamu Archipelago | Manda Bay | Manda Island  KEN  Lamu  -2.25 40.92  point
Pate Island  KEN  Lamu  -2.10 41.07  point
Shakahola Forest | Shakahola  KEN  Kilifi  -3.05 39.60  point
Great Rift Valley | East African Rift | East African Rift Valley  -  -  -1.00 36.00  admin1
Chalbi Desert  KEN  Marsabit  3.00 37.20  admin2
Mount Kilimanjaro | Kilimanjaro | Mt. Kilimanjaro  TZA  Kilimanjaro  -3.07 37.35  point
Serengeti | Serengeti Plain  TZA  Mara  -2.30 34.80  admin1
Ol Doinyo Lengai  TZA  Arusha  -2.76 35.91  point
Rufiji River | Rufiji | Rufiji Delta | Stiegler's Gorge  TZA  Pwani  -7.90 38.50  admin1
Zanzibar Island | Unguja  TZA  Zanzibar  -6.13 39.33  admin1
Pemba Island  TZA  Zanzibar  -5.20 39.75  admin1
Mafia Island  TZA  Pwani  -7.85 39.78  admin2
African Great Lakes  -  -  -2.50 29.50  admin1
Ruvuma River | Rovuma River | Rovuma Basin | Rovuma | Ruvuma  -  -  -11.40 38.50  admin1
Afungi | Afungi Peninsula  MOZ  Cabo Delgado  -10.83 40.53  point
Quirimbas | Quirimbas Islands | Quirimba Archipelago | Quirimbas Archipelago  MOZ  Cabo Delgado  -12.00 40.60  admin2
Matemo Island | Matemo  MOZ  Cabo Delgado  -12.22 40.58  point
Island of Mozambique | Ilha de Mocambique | Mozambique Island  MOZ  Nampula  -15.03 40.73  point
Mozambique Channel  -  -  -18.00 41.00  admin1
Gorongosa | Gorongosa Mountain | Serra da Gorongosa | Mount Gorongosa  MOZ  Sofala  -18.60 34.10  admin2
Bazaruto | Bazaruto Archipelago | Bazaruto Island  MOZ  Inhambane  -21.65 35.47  point
Buzi River  MOZ  Sofala  -19.90 34.20  admin2
Zambezi River | Zambezi | Zambesi | Zambezi Valley | Zambezi Delta  -  -  -16.50 28.80  admin1
Victoria Falls | Mosi-oa-Tunya  -  -  -17.92 25.86  point
Caprivi Strip | Caprivi  NAM  Zambezi  -17.90 23.50  admin1
Limpopo River  -  -  -22.50 29.50  admin1
Sabi River  -  -  -21.00 33.00  admin1
Shire River | Shire Valley  MWI  -  -15.80 35.00  admin1
Mount Mulanje | Mulanje  MWI  Mulanje  -15.95 35.60  point
Chimanimani | Chimanimani Mountains  ZWE  Manicaland  -19.80 32.85  admin2
Matabeleland  ZWE  -  -19.50 28.00  admin1
Mashonaland  ZWE  -  -17.20 31.00  admin1
Okavango Delta | Okavango | Okavango River | Cubango River  BWA  North-West  -19.30 22.90  admin1
Chobe River | Chobe | Linyanti River  -  -  -17.83 25.10  admin2
Kalahari | Kalahari Desert | Central Kalahari  BWA  -  -23.00 22.00  admin1
Namib | Namib Desert | Skeleton Coast  NAM  -  -23.50 15.00  admin1
Walvis Bay  NAM  Erongo  -22.96 14.51  city
Kunene River | Cunene River | Epupa Falls  -  -  -17.20 14.00  admin1
Orange River | Gariep River  -  -  -28.90 20.50  admin1
Vaal River | Vaal  ZAF  -  -27.50 26.50  admin1
Tugela River | Tugela  ZAF  KwaZulu-Natal  -28.80 30.80  admin1
Drakensberg | Drakensberg Mountains | Maloti Mountains | uKhahlamba  -  -  -29.00 29.00  admin1
Table Mountain  ZAF  Western Cape  -33.96 18.41  point
Cape of Good Hope  ZAF  Western Cape  -34.36 18.47  point
Cape Agulhas  ZAF  Western Cape  -34.83 20.00  point
Algoa Bay  ZAF  Eastern Cape  -33.85 25.85  admin2
Richards Bay  ZAF  KwaZulu-Natal  -28.78 32.04  city
Karoo | Great Karoo | Klein Karoo  ZAF  -  -32.00 22.50  admin1
Witwatersrand  ZAF  Gauteng  -26.20 27.90  admin1
Highveld  ZAF  Mpumalanga  -26.30 29.50  admin1
Marion Island | Prince Edward Islands  ZAF  Western Cape  -46.90 37.75  point
Kwanza River | Cuanza River | Cuanza  AGO  -  -9.60 15.00  admin1
Bie Plateau  AGO  Bie  -12.50 16.50  admin1

# Indian Ocean
Diego Garcia | Diego Garcia Island  IOT  -  -7.31 72.41  point
Chagos Islands | Chagos | Chagos Archipelago  IOT  -  -6.30 72.00  admin1
Aldabra | Aldabra Atoll  SYC  -  -9.42 46.35  point
Agalega | Agalega Islands  MUS  -  -10.40 56.60  point
Rodrigues Island  MUS  Rodrigues  -19.72 63.43  admin2
Tromelin | Tromelin Island  ATF  -  -15.89 54.52  point
Juan de Nova  ATF  -  -17.06 42.72  point
Kerguelen | Kerguelen Islands  ATF  -  -49.30 69.50  admin1
Anjouan | Nzwani  COM  Anjouan  -12.22 44.43  admin1
Moheli | Mwali  COM  Moheli  -12.33 43.73  admin1
Grande Comore | Ngazidja  COM  Grande Comore  -11.65 43.33  admin1
Nosy Be  MDG  Diana  -13.33 48.27  admin2
Petite-Terre  MYT  -  -12.80 45.28  point

# West Africa and the Gulf of Guinea
Mandara Mountains  -  -  10.90 13.75  admin1
Sambisa Forest | Sambisa | Sambisa Game Reserve  NGA  Borno  11.25 13.40  admin2
Alagarno Forest | Alagarno | Timbuktu Triangle  NGA  Borno  11.55 12.60  admin2
Rugu Forest | Dajin Rugu  NGA  Katsina  12.60 7.30  admin2
Kamuku Forest | Kamuku National Park  NGA  Kaduna  10.75 6.55  admin2
Kainji Lake | Kainji | Kainji Lake National Park | Lake Kainji | Kainji Forest  NGA  Niger  10.20 4.55  admin2
Falgore Forest  NGA  Kano  10.85 8.60  admin2
Birnin Gwari forest  NGA  Kaduna  11.00 6.75  admin2
Jos Plateau  NGA  Plateau  9.70 8.90  admin1
Mambilla Plateau | Mambila Plateau | Mambilla  NGA  Taraba  6.90 11.10  admin2
Benue River | Benue Valley | River Benue  -  -  7.90 9.50  admin1
Bonny Island | Bonny River  NGA  Rivers  4.43 7.16  point
Forcados River | Forcados  NGA  Delta  5.45 5.25  point
Lagos Lagoon  NGA  Lagos  6.45 3.60  admin2
Middle Belt  NGA  -  8.50 8.50  admin1
Ogoniland | Ogoni land  NGA  Rivers  4.65 7.30  admin2
Bight of Benin  -  -  5.50 3.00  admin1
Bight of Biafra | Bight of Bonny  -  -  3.00 7.50  admin1
Darak Island  CMR  Far North  12.95 14.35  point
Mount Cameroon  CMR  South-West  4.20 9.17  point
Lake Nyos | Nyos  CMR  North-West  6.44 10.30  point
Adamawa Plateau | Adamaoua Plateau  CMR  Adamawa  7.00 13.00  admin1
Waza | Waza National Park  CMR  Far North  11.35 14.70  admin2
Sanaga River | Sanaga  CMR  -  4.40 11.50  admin1
Sangha River | Dzanga-Sangha  -  -  2.00 16.30  admin1
Bioko | Fernando Po | Bioko Island  GNQ  Bioko Norte  3.50 8.70  admin1
Annobon  GNQ  Annobon  -1.43 5.63  point
Mbanie | Mbanie Island | Mbane Island  -  -  0.81 9.37  point
Principe Island  STP  Principe  1.62 7.40  admin2
Ogooue River | Ogooue  GAB  -  -0.50 11.00  admin1
Goree Island | Goree | Ile de Goree  SEN  Dakar  14.67 -17.40  point
Sine-Saloum | Saloum Delta | Saloum River  SEN  Fatick  13.80 -16.50  admin2
Cap-Vert Peninsula | Cap-Vert  SEN  Dakar  14.74 -17.45  admin2
Niokolo-Koba  SEN  Tambacounda  13.00 -13.00  admin2
Gambia River | River Gambia  GMB  -  13.45 -15.50  admin1
Kunta Kinteh Island  GMB  -  13.32 -16.36  point
Bijagos | Bijagos Islands | Bijagos Archipelago | Bissagos Islands  GNB  Bolama  11.25 -16.05  admin1
Fouta Djallon | Futa Jallon | Fouta Djalon  GIN  -  11.30 -12.30  admin1
Simandou | Simandou Mountains | Simandou Range  GIN  Nzerekore  8.90 -8.90  admin2
Mount Nimba | Nimba Range | Nimba Mountains  -  -  7.60 -8.40  admin2
Guinea Forest region | Forest Guinea | Guinee Forestiere  GIN  Nzerekore  8.00 -9.00  admin1
Mano River | Mano River region  -  -  7.50 -11.00  admin1
Moa River  -  -  8.00 -11.00  admin1
Bunce Island  SLE  Western Area  8.57 -13.04  point
Cavalla River | Cavally River | Cavally | Cavalla  -  -  6.50 -7.80  admin1
Gola Forest | Gola Rainforest  -  -  7.60 -10.90  admin2
Comoe | Comoe National Park | Comoe River  CIV  Zanzan  9.10 -3.80  admin2
Bandama River | Bandama  CIV  -  7.00 -5.00  admin1
Ebrie Lagoon  CIV  Abidjan  5.28 -4.20  admin2
Atewa Forest | Atewa  GHA  Eastern  6.20 -0.57  admin2
Mayombe | Mayombe forest  -  -  -4.40 12.40  admin1
Fogo Island | Pico do Fogo  CPV  -  14.95 -24.35  point
Saint Helena Island | St Helena Island  SHN  -  -15.96 -5.70  point
Ascension Island  SHN  -  -7.95 -14.36  point
Gwoza hills | Gwoza mountains  NGA  Borno  11.05 13.75  admin2
Ukara Island  TZA  Mwanza  -1.85 33.05  point
Kuyanbana Forest | Kuyambana forest | Kuyanbana  NGA  Zamfara  11.30 6.60  admin2
Escravos River | Escravos  NGA  Delta  5.60 5.17  point
Corisco | Corisco Bay | Corisco Island  GNQ  Litoral  0.92 9.32  point
Scattered Islands | Iles Eparses  ATF  -  -17.00 42.70  admin1
Glorioso Islands | Glorieuses  ATF  -  -11.55 47.30  point
Sedudu Island | Kasikili Island | Kasikili  BWA  Chobe  -17.82 25.12  point
Saldanha Bay  ZAF  Western Cape  -33.03 17.97  admin2
Mount Karthala | Karthala  COM  Grande Comore  -11.75 43.38  point
Tristan da Cunha  SHN  -  -37.11 -12.28  point
Lake Bangweulu  ZMB  -  -11.10 29.75  admin1
Lake Natron  TZA  Arusha  -2.40 36.05  admin2
Mabira Forest  UGA  Buikwe  0.45 32.98  admin2
Ituri River | Aruwimi River  COD  Ituri  1.60 27.50  admin1

# Afghanistan, Central Asia
Hindukush  -  -  35.80 70.50  admin1
Spin Ghar | Safed Koh | Spinghar  -  -  34.00 70.00  admin2
Shah-i-Kot Valley | Shah-i-Kot | Shahi Kot Valley | Shahikot Valley | Shahi-Kot  AFG  Paktia  33.35 69.18  admin2
Korengal Valley | Korengal | Korangal Valley  AFG  Kunar  34.87 70.92  admin2
Pech River | Pech Valley  AFG  Kunar  34.92 71.00  admin2
Kunar River | Kunar Valley | Chitral River  -  -  34.75 71.00  admin1
Waygal Valley | Waigal Valley  AFG  Nuristan  35.05 70.95  admin2
Shok Valley  AFG  Nuristan  35.20 70.35  admin2
Tagab Valley | Alasay Valley  AFG  Kapisa  34.85 69.65  admin2
Uzbin Valley | Uzbeen Valley  AFG  Kabul  34.70 69.85  admin2
Andarab Valley | Andarab  AFG  Baghlan  35.63 69.25  admin2
Shomali Plain | Shomali plains | Shomali | Shamali Plain  AFG  Parwan  34.85 69.15  admin2
Salang Pass | Salang Tunnel | Salang  AFG  Parwan  35.32 69.04  point
Hajigak | Hajigak Pass  AFG  Bamyan  34.67 68.05  point
Bamyan Valley | Bamiyan Valley  AFG  Bamyan  34.82 67.82  admin2
Band-e Amir | Band-e Amir Lakes  AFG  Bamyan  34.84 67.23  point
Wakhan Corridor | Wakhan  AFG  Badakhshan  37.00 73.00  admin2
Wakhjir Pass  -  -  37.10 74.48  point
Helmand River | Helmand Valley | Hirmand River | Helmand River Valley  AFG  -  31.20 64.00  admin1
Arghandab River | Arghandab Valley | Arghandab  AFG  Kandahar  31.65 65.60  admin2
Kabul River  -  -  34.40 70.50  admin1
Harirud River | Hari River | Hari Rud | Harirud | Hari Rud River | Tejen River  -  -  34.50 61.80  admin1
Murghab River  -  -  36.00 62.70  admin1
Kokcha River  AFG  Badakhshan  36.90 70.40  admin2
Kunduz River  AFG  Kunduz  36.50 68.85  admin2
Amu Darya | Amu Darya River | Oxus | Amudarya | Oxus River | Amu River  -  -  38.50 64.50  admin1
Panj River | Pyanj River | Pyandzh River | Pyanj  -  -  37.80 70.00  admin1
Registan Desert | Rigestan  AFG  Kandahar  30.60 65.00  admin1
Dasht-e Margo | Dasht-i-Margo  AFG  Nimroz  30.75 63.20  admin1
Dasht-e Leili | Dasht-i-Leili  AFG  Jowzjan  36.65 65.60  admin2
Qosh Tepa Canal | Kushtepa canal  AFG  Balkh  36.95 67.00  admin1
Sulaiman Mountains | Sulaiman Range | Takht-e-Sulaiman | Suleiman Mountains  PAK  Balochistan  30.50 69.80  admin1
Fergana Mountains | Fergana Range  KGZ  Jalal-Abad  40.90 73.70  admin1
Alay Valley | Alai Valley | Alay Mountains | Alai Mountains  KGZ  Osh  39.65 72.40  admin2
Tian Shan | Tien Shan | Tianshan | Tianshan Mountains  -  -  42.00 78.50  admin1
Pamir Mountains | Pamirs | Pamir | Pamir Plateau  -  -  38.30 73.00  admin1
Karategin | Gharm Valley  TJK  Districts of Republican Subordination  39.05 70.50  admin2
Tavildara Valley  TJK  Districts of Republican Subordination  38.68 70.50  admin2
Kamarob Gorge | Kamarob Valley  TJK  Districts of Republican Subordination  39.10 70.60  admin2
Varzob Gorge | Varzob River  TJK  Districts of Republican Subordination  38.85 68.83  admin2
Romit Gorge | Ramit Gorge | Romit Valley  TJK  Districts of Republican Subordination  38.72 69.30  admin2
Vakhsh River | Vakhsh | Vakhsh Valley  TJK  Khatlon  38.00 69.00  admin1
Lake Sarez | Sarez Lake  TJK  Gorno-Badakhshan  38.20 72.75  admin2
Bartang Valley | Bartang River  TJK  Gorno-Badakhshan  38.10 72.00  admin2
Isfara River | Isfara Valley  TJK  Sughd  40.05 70.60  admin2
Syr Darya | Syr Darya River | Syrdarya | Jaxartes  -  -  43.50 67.00  admin1
Aral Sea | Aral Lake | Aralkum  -  -  45.00 59.50  admin1
Vozrozhdeniya Island | Rebirth Island | Vozrozhdeniye Island  -  -  45.13 59.30  point
Lake Issyk-Kul | Issyk-Kul | Ysyk-Kol  KGZ  Issyk-Kul  42.45 77.20  admin1
Naryn River  KGZ  Naryn  41.50 75.00  admin1
Chu River | Chuy Valley | Chui Valley | Chu Valley  -  -  43.00 74.50  admin1
Kempir-Abad Reservoir | Andijan Reservoir | Kempir-Abad  -  -  40.77 73.10  point
Torugart Pass | Torugart  -  -  40.55 75.39  point
Irkeshtam Pass | Irkeshtam  -  -  39.68 73.90  point
Lake Balkhash  KAZ  -  46.20 74.50  admin1
Ili River | Ili Valley  -  -  44.00 79.00  admin1
Kyzylkum | Kyzyl Kum | Kyzylkum Desert  -  -  42.50 64.00  admin1
Karakum Desert | Karakum | Garagum | Karakum Canal  TKM  -  39.50 60.00  admin1
Darvaza | Darvaza gas crater  TKM  Ahal  40.25 58.44  point
Kopet Dag | Kopetdag | Kopet-Dag Mountains  -  -  37.90 57.90  admin1
Garabogazkol | Kara-Bogaz-Gol  TKM  Balkan  41.30 53.50  admin1
Ustyurt Plateau | Ustyurt  -  -  43.50 56.00  admin1
Mangystau Peninsula | Mangyshlak  KAZ  Mangystau  44.30 51.50  admin1
Kazakh Steppe  KAZ  -  48.50 68.00  admin1
Trans-Ili Alatau | Zailiysky Alatau | Zailiyskiy Alatau  KAZ  Almaty  43.10 77.00  admin1

# Pakistan, India, Himalaya
Indus | Indus River | River Indus | Indus Valley | Indus Basin | Indus Delta  -  -  29.00 70.80  admin1
Jhelum River | River Jhelum  -  -  33.20 73.70  admin1
Chenab River | Chenab | River Chenab  -  -  32.50 74.00  admin1
Ravi River | River Ravi  -  -  31.50 74.00  admin1
Sutlej | Sutlej River | River Sutlej  -  -  30.50 73.50  admin1
Beas River | River Beas  IND  Punjab  31.60 75.30  admin1
Neelum River | Neelum Valley | Neelum | Kishanganga | Kishanganga River  PAK  Azad Kashmir  34.60 73.95  admin2
Swat River | River Swat  PAK  Khyber Pakhtunkhwa  34.85 72.20  admin2
Tirah Valley | Tirah  PAK  Khyber Pakhtunkhwa  33.73 70.85  admin2
Shawal Valley  PAK  Khyber Pakhtunkhwa  32.80 69.60  admin2
Gomal River | Gomal Pass  -  -  32.10 69.60  admin2
Mamond Valley | Mamund Valley  PAK  Khyber Pakhtunkhwa  34.78 71.30  admin2
Khyber Pass  PAK  Khyber Pakhtunkhwa  34.09 71.16  point
Bolan Pass  PAK  Balochistan  29.55 67.50  admin2
Khojak Pass | Khojak Tunnel  PAK  Balochistan  30.85 66.57  point
Lowari Pass | Lowari Tunnel  PAK  Khyber Pakhtunkhwa  35.35 71.80  point
Shandur Pass | Shandur  PAK  Khyber Pakhtunkhwa  36.08 72.53  point
Kaghan Valley | Kaghan  PAK  Khyber Pakhtunkhwa  34.85 73.55  admin2
Babusar Pass | Babusar | Babusar Top  PAK  Khyber Pakhtunkhwa  35.15 74.05  point
Kalam Valley  PAK  Khyber Pakhtunkhwa  35.50 72.60  admin2
Kalash Valleys | Kalash Valley | Kalasha Valleys | Bumburet  PAK  Khyber Pakhtunkhwa  35.68 71.67  admin2
Hunza Valley | Hunza | Attabad Lake | Attabad  PAK  Gilgit-Baltistan  36.32 74.75  admin2
Baltistan | Skardu Valley  PAK  Gilgit-Baltistan  35.30 75.60  admin1
Deosai | Deosai Plains  PAK  Gilgit-Baltistan  35.00 75.40  admin2
Nanga Parbat  PAK  Gilgit-Baltistan  35.24 74.59  point
Mount Godwin-Austen | Chhogori | K2 mountain | K2 peak  -  -  35.88 76.51  point
Gasherbrum | Broad Peak  -  -  35.75 76.63  point
Karakoram | Karakoram Range | Karakorum Range | Karakoram mountains  -  -  35.80 76.00  admin1
Karakoram Pass  -  -  35.51 77.82  point
Khunjerab Pass | Khunjerab  -  -  36.85 75.43  point
Saltoro Ridge | Saltoro  -  -  35.42 77.11  admin2
Sir Creek | Sir Creek marshland  -  -  23.75 68.40  admin2
Rann of Kutch | Rann of Kachchh | Great Rann | Great Rann of Kutch | Little Rann of Kutch  -  -  24.00 70.00  admin1
Gulf of Kutch | Gulf of Kachchh  IND  Gujarat  22.60 69.50  admin1
Gulf of Khambhat | Gulf of Cambay  IND  Gujarat  21.50 72.50  admin1
Cholistan | Cholistan Desert  PAK  Punjab  28.50 71.50  admin1
Thar Desert | Great Indian Desert  -  -  26.80 71.00  admin1
Potohar Plateau | Pothohar  PAK  Punjab  33.20 73.00  admin1
Manchar Lake | Lake Manchar  PAK  Sindh  26.42 67.65  admin2
Keenjhar Lake  PAK  Sindh  24.95 68.05  admin2
Astola Island | Astola  PAK  Balochistan  25.12 63.85  point
Manora Island | Manora  PAK  Sindh  24.79 66.98  point
Bundal Island  PAK  Sindh  24.74 67.12  point
Hingol | Hingol National Park  PAK  Balochistan  25.50 65.50  admin2
Margalla Hills  PAK  Islamabad  33.74 73.02  admin2
Himalayas | Himalaya | Himalayan region | Himalayan mountains | Himalayan range | Himalayan foothills | Himalayan frontier  -  -  29.00 83.50  admin1
Pir Panjal Range | Pir Panjal region | Peer Panjal  IND  Jammu and Kashmir  33.70 74.50  admin1
Zanskar | Zanskar Range | Zanskar Valley  IND  Ladakh  33.50 77.00  admin2
Zoji La | Zojila Pass | Zojila Tunnel | Zojila  IND  Ladakh  34.28 75.47  point
Tololing | Drass Valley  IND  Ladakh  34.45 75.75  point
Baisaran Valley | Baisaran | Baisaran meadow  IND  Jammu and Kashmir  34.00 75.33  point
Lolab Valley | Lolab  IND  Jammu and Kashmir  34.53 74.40  admin2
Gurez Valley | Gurez  IND  Jammu and Kashmir  34.63 74.85  admin2
Dal Lake  IND  Jammu and Kashmir  34.12 74.86  point
Wular Lake | Lake Wular  IND  Jammu and Kashmir  34.35 74.58  admin2
Banihal Pass | Banihal | Jawahar Tunnel  IND  Jammu and Kashmir  33.50 75.21  point
Depsang Plains | Depsang | Depsang Bulge  -  -  35.30 77.95  admin2
Pangong Tso | Pangong Lake | Pangong | Pangong Tso Lake | Lake Pangong  -  -  33.75 78.70  admin2
Spanggur Gap | Chushul Valley  -  -  33.57 78.77  point
Rezang La | Kailash Range  -  -  33.42 78.83  point
Galwan River  -  -  34.75 78.30  admin2
Shyok River | Shyok  -  -  34.60 77.60  admin1
Nubra Valley | Nubra  IND  Ladakh  34.65 77.55  admin2
Shaksgam Valley | Shaksgam  CHN  Xinjiang  36.05 76.65  admin2
Demchok sector | Demchok  -  -  32.70 79.45  point
Barahoti | Bara Hoti  -  -  30.87 79.97  point
Lipulekh Pass | Lipulekh | Lipu Lekh  -  -  30.23 81.03  point
Kalapani | Limpiyadhura | Kalapani territory  -  -  30.21 80.95  point
Shipki La | Shipki La Pass  -  -  31.82 78.75  point
Mana Pass | Niti Pass  -  -  31.05 79.45  point
Nathu La | Nathu La Pass | Nathula | Nathula Pass  -  -  27.39 88.83  point
Donglang | Doka La  -  -  27.30 88.95  admin2
Yadong Valley  CHN  Tibet  27.50 88.92  admin2
Siliguri Corridor | Chicken's Neck corridor  IND  West Bengal  26.60 88.40  admin2
Bum La | Bum La Pass  -  -  27.73 91.90  point
Brahmaputra | Brahmaputra River | Jamuna River  -  -  26.50 92.50  admin1
Yarlung Tsangpo | Yarlung Zangbo | Yarlung Zangbo River | Yarlung Tsangpo River | Yarlung Tsangpo Grand Canyon  CHN  Tibet  29.30 91.50  admin1
Teesta River | Teesta | Tista River  -  -  26.80 88.60  admin1
Ganges | River Ganges | Ganga River | River Ganga | Gangetic plain  -  -  25.40 83.00  admin1
Padma River  BGD  -  23.60 90.00  admin1
Ganges Delta | Ganges-Brahmaputra Delta | Bengal Delta  -  -  22.70 89.80  admin1
Yamuna River | Yamuna | Jumna  IND  -  28.00 77.40  admin1
Kosi River | Koshi River  -  -  26.50 87.00  admin1
Gandak River | Gandaki River  -  -  27.20 84.20  admin1
Ghaghara River | Karnali River | Sarayu River  -  -  28.00 81.50  admin1
Chambal Valley | Chambal River | Chambal  IND  Madhya Pradesh  26.40 77.90  admin1
Narmada River | Narmada | Narmada Valley  IND  Madhya Pradesh  22.50 76.50  admin1
Godavari River | Godavari  IND  -  18.90 79.00  admin1
Krishna River | Krishna Basin  IND  -  16.40 77.30  admin1
Cauvery | Cauvery River | Kaveri River | Cauvery Delta | Cauvery Basin  IND  -  11.50 77.70  admin1
Mahanadi River | Mahanadi  IND  Odisha  20.80 84.00  admin1
Hooghly River | Hooghly | Hugli River  IND  West Bengal  22.60 88.35  admin1
Western Ghats  IND  -  14.00 75.00  admin1
Eastern Ghats  IND  -  17.50 82.00  admin1
Deccan | Deccan Plateau  IND  -  17.50 77.00  admin1
Chota Nagpur Plateau | Chota Nagpur  IND  Jharkhand  23.00 85.30  admin1
Saranda Forest | Saranda  IND  Jharkhand  22.25 85.35  admin2
Bastar forest  IND  Chhattisgarh  19.30 81.60  admin1
Dandakaranya forest  IND  Chhattisgarh  18.90 81.30  admin1
Abujhmad | Abujmarh | Abujhmarh | Abujmad | Abujhmad forest  IND  Chhattisgarh  19.55 81.00  admin2
Karregutta Hills | Karreguttalu | Karregutta | Karreguttalu Hills  IND  Chhattisgarh  18.45 80.60  admin2
Nallamala Hills | Nallamala forest | Nallamala  IND  Andhra Pradesh  15.60 78.90  admin2
Jangal Mahal  IND  West Bengal  22.80 86.90  admin2
Kathiawar Peninsula  IND  Gujarat  22.00 71.00  admin1
Chilika Lake | Lake Chilika | Chilika  IND  Odisha  19.72 85.32  admin2
Abdul Kalam Island | Wheeler Island  IND  Odisha  20.76 87.08  point
Kaziranga | Kaziranga National Park  IND  Assam  26.60 93.40  admin2
Majuli | Majuli Island  IND  Assam  26.95 94.20  admin2
Barak River  IND  Assam  24.80 92.80  admin2
Loktak Lake | Manipur Valley  IND  Manipur  24.70 93.90  admin2
Khasi Hills  IND  Meghalaya  25.50 91.50  admin2
Jaintia Hills  IND  Meghalaya  25.40 92.30  admin2
Naga Hills | Patkai Range | Patkai  -  -  26.50 95.50  admin1
Nanda Devi  IND  Uttarakhand  30.38 79.97  point
Rishiganga River | Rishi Ganga | Rishiganga  IND  Uttarakhand  30.47 79.73  point
Kedarnath | Kedarnath Valley  IND  Uttarakhand  30.73 79.07  point
Kullu Valley  IND  Himachal Pradesh  31.95 77.10  admin2
Rohtang Pass | Rohtang | Atal Tunnel  IND  Himachal Pradesh  32.37 77.20  point
Spiti Valley | Spiti  IND  Himachal Pradesh  32.20 78.10  admin2
South Lhonak Lake | Lhonak Lake  IND  Sikkim  27.91 88.20  point
Kanchenjunga | Mount Kanchenjunga | Kangchenjunga  -  -  27.70 88.15  point
Nicobar Islands | Great Nicobar | Great Nicobar Island | Galathea Bay | Car Nicobar  IND  Andaman and Nicobar Islands  7.50 93.70  admin1
North Sentinel Island | North Sentinel  IND  Andaman and Nicobar Islands  11.55 92.24  point
Andaman Sea  -  -  11.00 96.00  admin1
Ten Degree Channel  IND  Andaman and Nicobar Islands  10.00 92.50  admin1
Laccadive Islands | Lakshadweep Islands | Minicoy | Kavaratti  IND  Lakshadweep  10.60 72.70  admin1
Palk Strait | Palk Bay  -  -  9.80 79.70  admin1
Gulf of Mannar  -  -  8.50 79.00  admin1
Adam's Bridge | Rama Setu | Ram Setu  -  -  9.12 79.55  point
Katchatheevu | Kachchatheevu | Kachchativu | Kachatheevu | Katchatheevu Island  LKA  Northern  9.39 79.52  point
Jaffna Lagoon  LKA  Northern  9.70 80.10  admin2
Elephant Pass  LKA  Northern  9.52 80.41  point
Nandikadal Lagoon | Nanthikadal | Nanthikadal Lagoon  LKA  Northern  9.28 80.80  point
Mannar Island  LKA  Northern  9.05 79.83  point
Delft Island | Neduntheevu  LKA  Northern  9.52 79.69  point
Wanni | Vanni jungle | Vanni jungles  LKA  Northern  9.10 80.50  admin1
Bay of Bengal  -  -  15.00 88.00  admin1
Sunderbans | Sundarban | Sundarbans Delta  -  -  21.90 89.20  admin1
Bhasan Char | Bhashan Char | Bhasan Char Island | Thengar Char | Bhasanchar  BGD  Chittagong  22.38 91.40  point
Saint Martin's Island | St. Martin's Island | Shah Porir Dwip  BGD  Chittagong  20.62 92.32  point
Sandwip | Sandwip Island  BGD  Chittagong  22.48 91.45  point
Hatiya | Hatiya Island  BGD  Chittagong  22.35 91.10  point
Bhola Island  BGD  Barisal  22.50 90.75  admin2
Moheshkhali | Maheshkhali | Moheshkhali Island  BGD  Chittagong  21.58 91.93  point
Kutubdia | Kutubdia Island  BGD  Chittagong  21.82 91.86  point
CHT region  BGD  Chittagong  22.70 92.30  admin1
Buriganga | Buriganga River  BGD  Dhaka  23.70 90.40  admin2
Shitalakshya River | Shitalakhya River | Shitalakshya  BGD  Dhaka  23.70 90.52  admin2
Meghna River  BGD  -  23.60 90.65  admin1
Surma River  BGD  Sylhet  24.95 91.70  admin1
Naf River  -  -  20.95 92.28  admin2
Mount Everest | Everest | Sagarmatha | Qomolangma | Chomolungma | Mt. Everest  -  -  27.99 86.93  point
Annapurna | Mount Annapurna  NPL  Gandaki  28.60 83.82  point
Dhaulagiri | Mount Dhaulagiri  NPL  Gandaki  28.70 83.49  point
Manaslu | Mount Manaslu  NPL  Gandaki  28.55 84.56  point
Langtang Valley | Langtang  NPL  Bagmati  28.21 85.50  admin2
Terai | Tarai | Madhesh region | Terai plains | Terai region  NPL  -  27.00 85.00  admin1
Lo Manthang  NPL  Gandaki  29.10 83.95  admin2
Khumbu | Khumbu Icefall  NPL  Koshi  27.90 86.75  admin2
Addu Atoll | Addu  MDV  Addu  -0.63 73.15  admin2
Laccadive Sea | Lakshadweep Sea  -  -  8.00 75.00  admin1

# China, Mongolia, Koreas, Japan, Taiwan
Yangtze River | Yangtze | Chang Jiang | Yangtse | Yangzi River | Changjiang River | Jinsha River  CHN  -  30.50 111.00  admin1
Three Gorges  CHN  Hubei  30.95 110.50  admin1
Yellow River | Huang He | Huanghe  CHN  -  37.50 108.00  admin1
Pearl River | Zhujiang River  CHN  Guangdong  22.90 113.40  admin1
Pearl River Estuary  CHN  Guangdong  22.70 113.50  admin1
Huai River | Huaihe River  CHN  Anhui  32.80 116.50  admin1
Songhua River | Songhua | Sungari River  CHN  Heilongjiang  45.80 127.00  admin1
Liao River | Liaohe River  CHN  Liaoning  42.00 122.80  admin1
Liaodong Peninsula | Liaodong  CHN  Liaoning  40.00 122.30  admin1
Tarim Basin | Tarim River | Tarim  CHN  Xinjiang  39.50 83.00  admin1
Taklamakan | Taklamakan Desert | Taklimakan | Taklimakan Desert  CHN  Xinjiang  38.80 83.00  admin1
Dzungaria | Junggar Basin  CHN  Xinjiang  45.00 86.00  admin1
Turpan Depression | Turfan  CHN  Xinjiang  42.70 89.20  admin2
Lop Nur | Lop Nor  CHN  Xinjiang  40.50 90.50  admin2
Kunlun Mountains | Kunlun  CHN  -  36.00 84.00  admin1
Qilian Mountains  CHN  Gansu  38.80 99.50  admin1
Hexi Corridor  CHN  Gansu  39.00 100.20  admin1
Qinghai Lake | Koko Nor | Kokonor  CHN  Qinghai  36.90 100.20  admin1
Qinling | Qinling Mountains  CHN  Shaanxi  33.80 108.00  admin1
Mount Kailash | Kailash Mansarovar | Lake Mansarovar | Lake Manasarovar | Mansarovar  CHN  Tibet  31.07 81.31  point
Gobi Desert | Gobi  -  -  42.50 104.00  admin1
Ordos Plateau | Ordos Desert  CHN  Inner Mongolia  39.20 109.00  admin1
Tengger Desert  CHN  Inner Mongolia  38.40 104.50  admin1
Loess Plateau  CHN  Shaanxi  36.80 109.00  admin1
Poyang Lake | Lake Poyang  CHN  Jiangxi  29.10 116.30  admin1
Dongting Lake | Lake Dongting  CHN  Hunan  29.30 112.90  admin1
Taihu Lake | Lake Tai | Lake Taihu | Taihu  CHN  Jiangsu  31.20 120.20  admin1
Bohai Sea | Bohai | Bohai Gulf | Bohai Bay | Bo Hai | Gulf of Bohai  CHN  -  38.70 119.70  admin1
Bohai Strait  CHN  -  38.40 121.00  admin2
Liaodong Bay  CHN  Liaoning  40.30 121.20  admin1
Shandong Peninsula  CHN  Shandong  37.00 120.80  admin1
Jiaozhou Bay  CHN  Shandong  36.12 120.22  admin2
Hangzhou Bay  CHN  Zhejiang  30.40 121.30  admin2
Daya Bay  CHN  Guangdong  22.65 114.65  admin2
Leizhou Peninsula  CHN  Guangdong  20.70 110.00  admin2
Qiongzhou Strait | Hainan Strait  CHN  -  20.15 110.25  admin2
Hainan Island  CHN  Hainan  19.20 109.70  admin1
Zhoushan Islands | Zhoushan Archipelago | Zhoushan  CHN  Zhejiang  30.02 122.10  admin2
Pingtan Island | Pingtan  CHN  Fujian  25.52 119.78  point
Meizhou Island  CHN  Fujian  25.09 119.13  point
Mount Lu | Mount Lushan  CHN  Jiangxi  29.55 115.98  point
Mount Tai  CHN  Shandong  36.26 117.10  point
Mount Wutai | Wutaishan  CHN  Shanxi  39.03 113.58  point
Mount Emei | Emeishan  CHN  Sichuan  29.52 103.33  point
Huangshan Mountain | Mount Huangshan  CHN  Anhui  30.13 118.17  point
Nu River | Nujiang River  CHN  Yunnan  26.50 98.90  admin1
Sichuan Basin  CHN  Sichuan  30.50 105.00  admin1
Jiuzhaigou | Jiuzhaigou Valley  CHN  Sichuan  33.20 103.90  admin2
Wolong | Wolong Nature Reserve  CHN  Sichuan  31.03 103.18  point
Lantau Island | Lantau  HKG  -  22.26 113.95  admin2
Lamma Island  HKG  -  22.21 114.12  point
Hong Kong Island  HKG  -  22.26 114.19  admin2
Victoria Harbour  HKG  -  22.29 114.17  point
Hongze Lake  CHN  Jiangsu  33.30 118.60  admin2
Jinmen  TWN  Kinmen  24.44 118.36  admin2
Matsu Islands | Matsu archipelago | Lienchiang | Beigan | Nangan  TWN  Lienchiang  26.16 119.94  admin2
Dongyin | Dongyin Island  TWN  Lienchiang  26.37 120.49  point
Penghu | Penghu Islands | Pescadores | Pescadores Islands  TWN  Penghu  23.57 119.60  admin2
Orchid Island | Lanyu  TWN  Taitung  22.05 121.55  point
Ludao  TWN  Taitung  22.66 121.49  point
Wuqiu | Wuchiu  TWN  Kinmen  24.99 119.45  point
Taroko Gorge | Taroko  TWN  Hualien  24.16 121.55  point
Alishan  TWN  Chiayi  23.51 120.80  point
Jade Mountain  TWN  Nantou  23.47 120.96  point
Sun Moon Lake  TWN  Nantou  23.86 120.92  point
Bashi Channel | Luzon Strait | Balintang Channel  -  -  20.60 121.20  admin1
Miyako Strait  JPN  Okinawa  25.30 126.00  admin1
Diaoyu Dao | Diaoyutai Islands | Tiaoyutai | Tiaoyutai Islands | Pinnacle Islands | Uotsuri | Uotsuri Island | Uotsurijima  JPN  Okinawa  25.74 123.48  point
Nansei Islands | Ryukyu | Nansei Shoto | Ryukyu Archipelago  JPN  Okinawa  26.50 128.00  admin1
Yonaguni | Yonaguni Island  JPN  Okinawa  24.46 122.99  point
Ishigaki | Ishigaki Island  JPN  Okinawa  24.40 124.18  point
Miyako Island | Miyakojima | Miyako-jima  JPN  Okinawa  24.80 125.30  point
Iriomote | Iriomote Island  JPN  Okinawa  24.33 123.80  point
Yaeyama Islands | Sakishima Islands | Sakishima  JPN  Okinawa  24.40 124.20  admin2
Okinotorishima | Okinotori | Okinotori Islands | Okinotorishima Island  JPN  Tokyo  20.42 136.08  point
Minamitorishima | Minami-Torishima | Minamitori Island | Marcus Island  JPN  Tokyo  24.29 153.98  point
Iwo Jima | Iwo To | Ioto | Iwojima  JPN  Tokyo  24.78 141.32  point
Ogasawara Islands | Bonin Islands | Ogasawara | Chichijima  JPN  Tokyo  27.07 142.20  admin2
Izu Islands  JPN  Tokyo  34.00 139.40  admin2
Izu Peninsula  JPN  Shizuoka  34.90 138.95  admin2
Hachijojima | Hachijo Island  JPN  Tokyo  33.11 139.79  point
Izu Oshima  JPN  Tokyo  34.74 139.40  point
Tsushima | Tsushima Island  JPN  Nagasaki  34.40 129.33  admin2
Tsushima Strait | Korea Strait | Korean Strait  -  -  34.50 129.50  admin1
Tsugaru Strait  JPN  -  41.40 140.70  admin1
Sado Island  JPN  Niigata  38.05 138.37  admin2
Hashima Island | Gunkanjima  JPN  Nagasaki  32.63 129.74  point
Amami Oshima | Amami Islands  JPN  Kagoshima  28.30 129.35  admin2
Tanegashima | Tanegashima Island  JPN  Kagoshima  30.58 130.98  admin2
Yakushima | Yakushima Island  JPN  Kagoshima  30.35 130.53  admin2
Mageshima | Mageshima Island  JPN  Kagoshima  30.74 130.85  point
Tokara Islands | Akusekijima | Tokara Strait  JPN  Kagoshima  29.50 129.60  admin2
Awaji Island | Awajishima  JPN  Hyogo  34.40 134.85  admin2
Seto Inland Sea | Inland Sea of Japan  JPN  -  34.20 133.30  admin1
Shiretoko Peninsula | Shiretoko  JPN  Hokkaido  44.07 145.15  admin2
Rishiri Island | Rishiri | Rebun Island  JPN  Hokkaido  45.20 141.20  point
Okushiri | Okushiri Island  JPN  Hokkaido  42.16 139.47  point
Honshu Island  JPN  -  36.00 138.00  admin1
Tohoku region  JPN  -  39.00 140.80  admin1
Kyushu Island  JPN  -  32.70 131.00  admin1
Shikoku Island  JPN  -  33.70 133.50  admin1
Kii Peninsula  JPN  Wakayama  34.00 135.80  admin1
Tokyo Bay  JPN  -  35.50 139.85  admin1
Osaka Bay  JPN  Osaka  34.50 135.25  admin2
Yumeshima | Yumeshima Island  JPN  Osaka  34.65 135.39  point
Henoko | Henoko Bay | Oura Bay  JPN  Okinawa  26.53 128.05  point
Nankai Trough  JPN  -  32.50 134.50  admin1
Mount Fuji | Fujisan | Mt. Fuji  JPN  Shizuoka  35.36 138.73  point
Mount Ontake | Ontake  JPN  Nagano  35.89 137.48  point
Mount Aso  JPN  Kumamoto  32.88 131.10  point
Mount Unzen  JPN  Nagasaki  32.76 130.30  point
Sakurajima | Sakura-jima  JPN  Kagoshima  31.58 130.66  point
Shinmoedake | Mount Shinmoe  JPN  Kagoshima  31.91 130.88  point
Lake Biwa  JPN  Shiga  35.30 136.10  admin1
Dokdo | Takeshima | Dokdo Islands | Dokdo islets | Takeshima Islands | Liancourt Rocks | Tokdo  KOR  North Gyeongsang  37.24 131.87  point
Ulleungdo | Ulleung Island | Ulleung  KOR  North Gyeongsang  37.50 130.86  point
Ieodo | Socotra Rock | Suyan Rock  -  -  32.12 125.18  point
Baengnyeong Island | Baengnyeong | Baekryeong Island | Paengnyong | Baengnyeongdo | Baeknyeong  KOR  Incheon  37.95 124.67  point
Daecheong Island | Daecheong  KOR  Incheon  37.82 124.70  point
Yeongjong Island  KOR  Incheon  37.49 126.50  point
Ganghwa Island | Ganghwado | Gyodong Island | Ganghwa  KOR  Incheon  37.74 126.45  admin2
Geoje Island | Geoje  KOR  South Gyeongsang  34.88 128.62  admin2
Jindo Island | Jindo  KOR  South Jeolla  34.48 126.26  admin2
Gadeok Island | Gadeokdo  KOR  Busan  35.04 128.83  point
Han River | Hangang River | Han River estuary  KOR  Seoul  37.53 127.00  admin1
Imjin River | Imjin  -  -  37.90 126.75  admin2
Nakdong River | Nakdong  KOR  -  35.80 128.40  admin1
Jirisan | Mount Jiri  KOR  South Gyeongsang  35.34 127.73  point
Hallasan | Mount Halla  KOR  Jeju  33.36 126.53  point
Korea peninsula  -  -  38.30 127.30  admin1
Mount Paektu | Paektusan | Changbai Mountain | Baekdu Mountain | Paektu Mountain | Mount Baekdu | Changbaishan | Changbai Mountains  -  -  42.00 128.06  point
Mount Kumgang | Kumgangsan | Kumgang Mountain | Diamond Mountain resort | Mount Geumgang  PRK  Kangwon  38.65 128.10  admin2
Masikryong | Masikryong Pass | Masik Pass  PRK  Kangwon  39.07 127.24  point
Yalu River | Yalu | Amnok River | Amnokgang  -  -  40.80 126.00  admin1
Tumen River | Tumen | Tuman River | Duman River  -  -  42.60 130.00  admin1
Taedong River | Taedong  PRK  Pyongyang  39.03 125.78  admin2
Rungna Island | Rungra Island | Rungna  PRK  Pyongyang  39.05 125.78  point
Ongjin Peninsula  PRK  South Hwanghae  37.90 125.35  admin2
Wihwa Island | Wihwado  PRK  North Pyongan  40.13 124.40  point
Hodo Peninsula  PRK  South Hamgyong  39.40 127.53  point
Wollae Island  PRK  South Hwanghae  38.05 124.82  point
Korea Bay | West Korea Bay  -  -  39.20 124.20  admin1
Northern Limit Line  -  -  37.75 125.40  admin2
Mongolian Plateau  MNG  -  47.00 104.00  admin1
Lake Khovsgol | Lake Hovsgol  MNG  Khovsgol  51.10 100.50  admin1
Khalkhin Gol | Khalkhyn Gol | Nomonhan  MNG  Dornod  47.70 118.60  admin2
Orkhon River | Orkhon Valley  MNG  -  47.80 103.50  admin1
Selenga River | Selenge River | Selenga  -  -  50.50 106.30  admin1

# South-East Asia
Nansha Islands | Kalayaan Islands | Kalayaan Island Group | Truong Sa | Spratly archipelago | Spratly chain | Spratly | Spratlies  -  -  9.50 114.00  admin2
Xisha Islands | Hoang Sa | Xisha | Paracel archipelago | Paracel  CHN  Hainan  16.50 112.00  admin2
Huangyan Island | Huangyan Dao | Bajo de Masinloc | Panatag Shoal | Scarborough Reef | Panatag  -  -  15.15 117.76  point
Ayungin Shoal | Ren'ai Reef | Ren'ai Jiao | Ayungin | Second Thomas Reef  -  -  9.73 115.87  point
Sabina Shoal | Escoda Shoal | Xianbin Reef | Xianbin Jiao  -  -  9.75 116.48  point
Mischief Reef | Meiji Reef | Panganiban Reef  -  -  9.90 115.53  point
Subi Reef | Zhubi Reef | Zamora Reef  -  -  10.92 114.08  point
Fiery Cross Reef | Yongshu Reef | Kagitingan Reef | Fiery Cross  -  -  9.55 112.89  point
Thitu Island | Pag-asa Island | Thitu | Zhongye Island | Pagasa Island  -  -  11.05 114.28  point
Sandy Cay | Pag-asa Cays | Tiexian Reef | Tiexian Jiao  -  -  11.06 114.22  point
Whitsun Reef | Julian Felipe Reef | Niu'e Jiao  -  -  9.98 114.65  point
Johnson South Reef | Johnson Reef | Chigua Reef  -  -  9.72 114.28  point
Gaven Reef | Gaven Reefs | Nanxun Reef  -  -  10.21 114.22  point
Hughes Reef  -  -  9.91 114.50  point
Cuarteron Reef | Huayang Reef  -  -  8.86 112.83  point
Itu Aba | Taiping Island | Itu Aba Island | Ligaw Island  -  -  10.38 114.37  point
Reed Bank | Recto Bank | Reed Tablemount | Liyue Bank  -  -  11.40 116.90  point
Half Moon Shoal | Hasa-Hasa Shoal  -  -  8.87 116.27  point
Swallow Reef | Layang-Layang | Pulau Layang-Layang  -  -  7.37 113.84  point
Luconia Shoals | South Luconia Shoals | Luconia Shoal | North Luconia Shoals | Beting Patinggi Ali  -  -  5.50 112.60  admin2
James Shoal | Zengmu Reef | Beting Serupai  -  -  3.97 112.33  point
Vanguard Bank | Tu Chinh | Wan'an Reef  -  -  7.50 109.75  point
Woody Island | Yongxing Island | Sansha City | Phu Lam Island  CHN  Hainan  16.83 112.34  point
Triton Island | Zhongjian Island  CHN  Hainan  15.78 111.20  point
Macclesfield Bank | Zhongsha Islands | Zhongsha  -  -  15.75 114.50  admin2
Pratas Islands | Pratas Island | Pratas | Dongsha Islands | Dongsha | Dongsha Island  TWN  Kaohsiung  20.70 116.72  point
West Philippine Sea  PHL  -  14.00 117.50  admin1
Gulf of Tonkin | Tonkin Gulf | Beibu Gulf  -  -  20.00 107.80  admin1
Gulf of Thailand | Gulf of Siam  -  -  9.50 102.00  admin1
Philippine Sea  -  -  20.00 130.00  admin1
Sulu Sea  -  -  8.50 120.00  admin1
Celebes Sea | Sulawesi Sea  -  -  3.50 122.00  admin1
Java Sea  IDN  -  -5.00 110.00  admin1
Banda Sea  IDN  Maluku  -5.50 127.50  admin1
Banda Islands  IDN  Maluku  -4.55 129.90  point
Timor Sea  -  -  -11.00 127.00  admin1
Arafura Sea  -  -  -9.50 135.50  admin1
Makassar Strait | Strait of Makassar  IDN  -  -2.00 118.00  admin1
Sunda Strait  IDN  -  -5.95 105.50  admin1
Lombok Strait  IDN  -  -8.70 115.75  admin2
Bali Strait  IDN  -  -8.15 114.42  admin2
Karimata Strait  IDN  -  -2.00 108.80  admin1
Singapore Strait | Straits of Singapore | Singapore Straits  -  -  1.22 104.00  admin2
Johor Strait | Straits of Johor | Johor Straits  -  -  1.45 103.90  admin2
Pulau Tekong  SGP  -  1.41 104.06  point
Pedra Branca | Batu Puteh | Pulau Batu Puteh  SGP  -  1.33 104.41  point
Sentosa | Sentosa Island  SGP  -  1.25 103.83  point
Jurong Island  SGP  -  1.27 103.70  point
Mekong | Mekong River | Lancang River | Lancang  -  -  16.50 104.80  admin1
Golden Triangle  -  -  20.35 100.10  admin2
Tonle Sap | Tonle Sap Lake  KHM  -  12.85 104.10  admin1
Funan Techo Canal  KHM  Kandal  10.90 104.80  admin2
Phu Makua  -  -  14.40 104.68  point
Emerald Triangle | Chong Bok | Chong Bok Pass | Mom Bei | Mom Tei  -  -  14.36 105.25  admin2
Dangrek Mountains | Dangrek | Dangrek Range | Phanom Dong Rak | Phnom Dangrek  -  -  14.35 104.50  admin1
Chong An Ma | Chong Ahn Ma | An Ses | Chong Arn Ma  -  -  14.40 105.05  admin2
Cardamom Mountains | Cardamoms  KHM  Koh Kong  12.00 103.20  admin1
Koh Kong Island  KHM  Koh Kong  11.32 103.05  point
Koh Kut | Ko Kut | Koh Kood  THA  Trat  11.65 102.56  point
Koh Tao | Ko Tao  THA  Surat Thani  10.10 99.84  point
Koh Samui | Ko Samui  THA  Surat Thani  9.53 100.06  point
Koh Phangan | Ko Pha Ngan | Ko Phangan  THA  Surat Thani  9.74 100.03  point
Phi Phi Islands | Phi Phi Island | Koh Phi Phi | Ko Phi Phi  THA  Krabi  7.74 98.77  point
Phuket Island  THA  Phuket  7.95 98.34  admin2
Phang Nga Bay  THA  Phang Nga  8.25 98.55  admin2
Tham Luang | Tham Luang cave | Doi Nang Non  THA  Chiang Rai  20.38 99.87  point
Isthmus of Kra | Kra Isthmus | Kra Canal  THA  Chumphon  10.30 98.90  admin2
Chao Phraya | Chao Phraya River  THA  -  15.00 100.20  admin1
Moei River | Thaungyin River  -  -  17.00 98.50  admin2
Ruak River | Mae Sai River  -  -  20.44 99.90  point
Kok River  -  -  20.10 99.90  admin2
Khorat Plateau | Korat Plateau  THA  -  16.00 103.00  admin1
Irrawaddy River | Ayeyarwady River | Irawaddy  MMR  -  21.50 95.20  admin1
Ayeyarwady Delta  MMR  Ayeyarwady  16.50 95.00  admin1
Salween | Salween River | Thanlwin River | Thanlwin  -  -  20.50 98.00  admin1
Chindwin River | Chindwin  MMR  Sagaing  23.50 94.70  admin1
Sittaung River | Sittang River  MMR  Bago  18.00 96.85  admin1
Kaladan River | Kaladan  MMR  Rakhine  20.90 92.95  admin1
Mayu River | Mayu Range | Mayu Mountains  MMR  Rakhine  20.70 92.55  admin2
Arakan Mountains | Arakan Yoma | Rakhine Yoma | Rakhine Mountains  MMR  Rakhine  19.50 94.30  admin1
Kachin Hills  MMR  Kachin  26.00 97.50  admin1
Shan Hills  MMR  Shan  21.50 97.80  admin1
Kabaw Valley | Kale-Kabaw Valley  MMR  Sagaing  23.70 94.20  admin2
Hugawng Valley  MMR  Kachin  26.40 96.60  admin2
Inle Lake | Inlay Lake | Lake Inle  MMR  Shan  20.55 96.91  admin2
Indawgyi Lake | Indawgyi  MMR  Kachin  25.15 96.35  admin2
Ramree | Ramree Island  MMR  Rakhine  19.10 93.75  admin2
Maday Island | Made Island  MMR  Rakhine  19.37 93.68  point
Cheduba Island  MMR  Rakhine  18.80 93.63  point
Coco Islands | Great Coco Island | Coco Island  MMR  Yangon  14.10 93.37  point
Mergui Archipelago | Myeik Archipelago  MMR  Tanintharyi  11.50 98.20  admin2
Mount Popa  MMR  Mandalay  20.92 95.25  point
Plain of Jars | Xieng Khouang Plateau  LAO  Xiangkhouang  19.43 103.15  admin2
Bolaven Plateau | Bolovens Plateau  LAO  Champasak  15.20 106.30  admin1
Annamite Range | Annamite Mountains | Truong Son Mountains | Truong Son Range  -  -  17.00 106.00  admin1
Halong Bay | Ha Long Bay  VNM  Quang Ninh  20.88 107.15  admin2
Phu Quoc | Phu Quoc Island  VNM  Kien Giang  10.25 103.98  admin2
Con Dao | Con Son | Poulo Condore | Con Dao Islands  VNM  Ba Ria-Vung Tau  8.69 106.60  point
Ly Son | Ly Son Island  VNM  Quang Ngai  15.38 109.12  point
Fansipan  VNM  Lao Cai  22.30 103.78  point
Malayan Peninsula  -  -  5.00 102.00  admin1
Langkawi | Langkawi Island  MYS  Kedah  6.35 99.80  admin2
Penang Island  MYS  Penang  5.38 100.25  admin2
Tioman | Tioman Island | Pulau Tioman  MYS  Pahang  2.80 104.17  point
Genting Highlands | Batang Kali  MYS  Pahang  3.42 101.79  point
Cameron Highlands  MYS  Pahang  4.48 101.38  admin2
Sipadan | Sipadan Island | Sipadan and Ligitan | Pulau Sipadan  MYS  Sabah  4.11 118.63  point
Ligitan | Ligitan Island  MYS  Sabah  4.16 118.88  point
Mount Kinabalu  MYS  Sabah  6.08 116.56  point
Darvel Bay  MYS  Sabah  4.90 118.30  admin2
Ambalat | Ambalat block  -  -  4.00 118.80  admin1
Indonesian Borneo  IDN  -  -1.00 113.50  admin1
Rajang River | Rajang  MYS  Sarawak  2.10 112.50  admin1
Baram River  MYS  Sarawak  3.80 114.40  admin1
Sebatik Island | Sebatik  -  -  4.15 117.80  point
Java island  IDN  -  -7.30 110.00  admin1
Celebes  IDN  -  -2.00 120.80  admin1
Lake Toba | Toba Lake | Samosir  IDN  North Sumatra  2.65 98.85  admin1
Nias | Nias Island  IDN  North Sumatra  1.10 97.60  admin2
Mentawai Islands | Mentawai | Mentawais | Siberut  IDN  West Sumatra  -2.00 99.50  admin2
Simeulue | Simeulue Island  IDN  Aceh  2.60 96.10  admin2
Batam | Batam Island  IDN  Riau Islands  1.08 104.03  admin2
Rempang | Rempang Island | Galang Island  IDN  Riau Islands  0.85 104.17  point
Bintan | Bintan Island  IDN  Riau Islands  1.05 104.50  admin2
Anambas Islands | Anambas  IDN  Riau Islands  3.20 106.20  admin2
North Natuna Sea | Natuna Sea  IDN  Riau Islands  5.00 108.50  admin1
Bangka Island | Bangka Strait  IDN  Bangka Belitung  -2.30 106.00  admin1
Belitung | Belitung Island  IDN  Bangka Belitung  -2.85 107.95  admin2
Mount Merapi | Merapi  IDN  Central Java  -7.54 110.45  point
Mount Semeru | Semeru  IDN  East Java  -8.11 112.92  point
Mount Bromo  IDN  East Java  -7.94 112.95  point
Mount Kelud | Kelud | Mount Kelut  IDN  East Java  -7.93 112.31  point
Krakatoa | Anak Krakatau | Krakatau | Anak Krakatoa  IDN  Lampung  -6.10 105.42  point
Mount Marapi | Marapi  IDN  West Sumatra  -0.38 100.47  point
Mount Sinabung | Sinabung  IDN  North Sumatra  3.17 98.39  point
Mount Agung  IDN  Bali  -8.34 115.51  point
Mount Rinjani | Rinjani  IDN  West Nusa Tenggara  -8.41 116.46  point
Mount Tambora | Tambora  IDN  West Nusa Tenggara  -8.25 118.00  point
Mount Lewotobi | Lewotobi Laki-Laki | Lewotobi  IDN  East Nusa Tenggara  -8.54 122.78  point
Mount Ruang | Ruang volcano  IDN  North Sulawesi  2.30 125.37  point
Nusa Kambangan | Nusakambangan | Nusakambangan Island  IDN  Central Java  -7.72 108.92  point
Madura Island | Madura Strait  IDN  East Java  -7.00 113.30  admin2
Lombok | Lombok Island  IDN  West Nusa Tenggara  -8.60 116.30  admin1
Gili Islands | Gili Trawangan  IDN  West Nusa Tenggara  -8.35 116.05  point
Sumbawa | Sumbawa Island  IDN  West Nusa Tenggara  -8.70 118.00  admin1
Sumba Island | Sumba  IDN  East Nusa Tenggara  -9.70 120.00  admin1
Rote Island  IDN  East Nusa Tenggara  -10.75 123.10  admin2
Savu Sea  IDN  East Nusa Tenggara  -9.60 122.00  admin1
Flores Island  IDN  East Nusa Tenggara  -8.60 121.00  admin1
Komodo Island | Komodo National Park  IDN  East Nusa Tenggara  -8.55 119.48  point
Lesser Sunda Islands | Nusa Tenggara  IDN  -  -8.80 120.00  admin1
Molucca Islands  IDN  Maluku  -3.00 129.00  admin1
Halmahera | Halmahera Island  IDN  North Maluku  0.80 127.90  admin1
Ternate Island | Tidore  IDN  North Maluku  0.75 127.38  point
Seram Island | Ceram Island  IDN  Maluku  -3.10 129.30  admin1
Buru Island  IDN  Maluku  -3.40 126.65  admin1
Ambon Island  IDN  Maluku  -3.63 128.12  admin2
Tanimbar Islands | Tanimbar  IDN  Maluku  -7.50 131.50  admin2
Aru Islands  IDN  Maluku  -6.20 134.50  admin2
Kei Islands  IDN  Maluku  -5.75 132.75  admin2
Raja Ampat | Raja Ampat Islands  IDN  Southwest Papua  -0.80 130.50  admin2
Biak | Biak Island  IDN  Papua  -1.00 136.00  admin2
Mount Jayawijaya | Puncak Jaya | Carstensz Pyramid | Mount Carstensz  IDN  Central Papua  -4.08 137.16  point
Baliem Valley | Baliem  IDN  Highland Papua  -4.05 138.90  admin2
Cenderawasih Bay  IDN  Papua  -2.50 135.30  admin1
Bintuni Bay  IDN  West Papua  -2.35 133.30  admin2
Palu Bay  IDN  Central Sulawesi  -0.78 119.85  point
Gulf of Tomini | Tomini Bay  IDN  Central Sulawesi  -0.30 121.50  admin1
West Timor  IDN  East Nusa Tenggara  -9.80 124.20  admin1
Oecusse enclave  TLS  Oecusse  -9.25 124.35  admin1
Atauro | Atauro Island  TLS  Dili  -8.25 125.58  point
Greater Sunrise  -  -  -9.60 128.20  point
Tawi-Tawi Islands  PHL  Tawi-Tawi  5.15 120.05  admin2
Palawan Island  PHL  Palawan  9.80 118.70  admin1
Balabac Island | Balabac | Balabac Strait  PHL  Palawan  7.95 117.05  admin2
Mindoro Island  PHL  Mindoro  12.90 121.10  admin1
Mindoro Strait  PHL  -  12.40 120.60  admin1
Panay Island  PHL  Western Visayas  11.15 122.45  admin1
Boracay | Boracay Island  PHL  Aklan  11.97 121.92  point
Mount Kanlaon | Kanlaon | Kanlaon volcano  PHL  Negros  10.41 123.13  point
Samar Island  PHL  Eastern Visayas  11.80 125.10  admin1
Leyte Gulf  PHL  Eastern Visayas  10.90 125.45  admin1
San Juanico Strait  PHL  Eastern Visayas  11.35 124.97  point
Bohol Island  PHL  Bohol  9.85 124.20  admin1
Batanes Islands  PHL  Batanes  20.45 121.97  admin2
Babuyan Islands | Calayan Island | Fuga Island  PHL  Cagayan  19.20 121.80  admin2
Mavulis Island | Mavulis | Y'Ami Island  PHL  Batanes  21.12 121.95  point
Catanduanes Island  PHL  Catanduanes  13.78 124.25  admin2
Masbate Island  PHL  Masbate  12.25 123.50  admin2
Siargao | Siargao Island  PHL  Surigao del Norte  9.87 126.05  point
Camiguin | Camiguin Island  PHL  Camiguin  9.17 124.72  point
Siquijor | Siquijor Island  PHL  Siquijor  9.20 123.57  point
Manila Bay  PHL  -  14.50 120.75  admin2
Corregidor | Corregidor Island  PHL  Cavite  14.39 120.57  point
Lingayen Gulf  PHL  Pangasinan  16.25 120.20  admin2
Moro Gulf  PHL  -  6.80 123.00  admin1
Benham Rise | Philippine Rise  PHL  -  16.50 124.75  admin1
Taal Volcano | Taal Lake  PHL  Batangas  14.00 120.99  point
Mount Mayon | Mayon Volcano | Mayon  PHL  Albay  13.26 123.69  point
Mount Pinatubo | Pinatubo  PHL  Zambales  15.14 120.35  point
Mount Bulusan | Bulusan  PHL  Sorsogon  12.77 124.05  point
Mount Apo  PHL  Davao  6.99 125.27  point
Cagayan River  PHL  Cagayan Valley  17.30 121.80  admin1
Liguasan Marsh | Ligawasan Marsh  PHL  Maguindanao  6.95 124.70  admin2
Lake Lanao  PHL  Lanao del Sur  7.88 124.25  admin2
Laguna de Bay | Laguna Lake  PHL  Laguna  14.38 121.25  admin2
Pasig River  PHL  Metro Manila  14.58 121.03  admin2
Marikina River  PHL  Metro Manila  14.65 121.10  admin2
San Bernardino Strait  PHL  -  12.55 124.20  point
Surigao Strait  PHL  -  10.15 125.40  admin2

# Oceania
Great Barrier Reef  AUS  Queensland  -18.30 147.70  admin1
Coral Sea | Coral Sea Islands  -  -  -18.00 155.00  admin1
Tasman Sea  -  -  -38.00 163.00  admin1
Torres Strait  AUS  Queensland  -10.30 142.30  admin1
Thursday Island  AUS  Queensland  -10.58 142.22  point
Bass Strait  AUS  -  -40.00 146.00  admin1
Gulf of Carpentaria  AUS  -  -14.00 139.00  admin1
Great Australian Bight  AUS  -  -33.50 130.00  admin1
Tiwi Islands  AUS  Northern Territory  -11.60 130.80  admin2
Kimberley Plateau  AUS  Western Australia  -16.50 126.00  admin1
Pilbara region  AUS  Western Australia  -21.80 119.00  admin1
Nullarbor Plain | Nullarbor  AUS  South Australia  -31.30 130.00  admin1
Simpson Desert  AUS  Northern Territory  -24.70 137.00  admin1
Great Victoria Desert  AUS  South Australia  -29.00 129.00  admin1
Uluru | Ayers Rock  AUS  Northern Territory  -25.34 131.04  point
Murray-Darling Basin | Murray-Darling  AUS  New South Wales  -33.00 144.50  admin1
Murray River  AUS  -  -35.00 142.50  admin1
Darling River  AUS  New South Wales  -31.50 144.00  admin1
Lake Eyre | Kati Thanda  AUS  South Australia  -28.50 137.30  admin1
Great Dividing Range  AUS  -  -29.00 151.50  admin1
Port Phillip Bay  AUS  Victoria  -38.10 144.85  admin2
Botany Bay  AUS  New South Wales  -33.99 151.19  point
Sydney Harbour  AUS  New South Wales  -33.85 151.23  point
Bondi Beach  AUS  New South Wales  -33.89 151.28  point
K'gari | Fraser Island  AUS  Queensland  -25.20 153.15  admin2
Kangaroo Island  AUS  South Australia  -35.80 137.20  admin2
Rottnest Island  AUS  Western Australia  -32.00 115.51  point
Ashmore Reef | Ashmore and Cartier Islands  AUS  -  -12.25 123.05  point
Lord Howe Island  AUS  New South Wales  -31.55 159.08  point
Macquarie Island  AUS  Tasmania  -54.60 158.87  point
Snowy Mountains  AUS  New South Wales  -36.20 148.40  admin2
Cook Strait  NZL  -  -41.25 174.50  admin1
White Island | Whakaari | Whakaari White Island  NZL  Bay of Plenty  -37.52 177.18  point
Waitangi  NZL  Northland  -35.27 174.08  point
Kermadec Islands | Kermadecs  NZL  -  -30.00 -178.20  admin1
Stewart Island | Rakiura  NZL  Southland  -47.00 167.85  admin2
Mururoa | Moruroa | Mururoa Atoll  PYF  -  -21.83 -138.90  point
Fangataufa  PYF  -  -22.24 -138.75  point
Tahiti  PYF  -  -17.65 -149.45  admin1
Moorea  PYF  -  -17.53 -149.83  point
Marquesas Islands | Marquesas  PYF  -  -9.40 -139.50  admin1
Bora Bora  PYF  -  -16.50 -151.74  point
Clipperton Island | Clipperton  FRA  -  10.30 -109.22  point
Lifou | Lifou Island  NCL  Loyalty Islands  -20.95 167.23  point
Ouvea | Ouvea Island  NCL  Loyalty Islands  -20.60 166.55  point
Matthew and Hunter Islands | Matthew Island  NCL  -  -22.35 171.35  point
Malaita Island  SLB  Malaita  -9.00 161.00  admin1
Tulagi | Tulaghi  SLB  Central  -9.10 160.15  point
Santa Cruz Islands  SLB  Temotu  -10.70 165.90  admin1
New Britain Island  PNG  -  -5.70 150.80  admin1
New Ireland Island  PNG  New Ireland  -3.30 152.00  admin1
Bismarck Sea  PNG  -  -4.00 148.50  admin1
Sepik River | Sepik  PNG  East Sepik  -4.20 143.00  admin1
Ok Tedi | Ok Tedi River  PNG  Western  -5.45 141.20  admin2
Kokoda Track | Kokoda Trail | Kokoda  PNG  Oro  -9.00 147.70  admin2
Trobriand Islands  PNG  Milne Bay  -8.55 151.05  admin2
Espiritu Santo Island  VUT  Sanma  -15.30 166.90  admin1
Efate | Efate Island  VUT  Shefa  -17.65 168.40  admin2
Ambae | Ambae Island  VUT  Penama  -15.40 167.83  point
Tanna Island  VUT  Tafea  -19.50 169.35  point
Hunga Tonga-Hunga Ha'apai | Hunga Tonga | Hunga Tonga volcano  TON  -  -20.55 -175.38  point
Tongatapu  TON  Tongatapu  -21.18 -175.20  admin1
Minerva Reefs | Minerva Reef  TON  -  -23.75 -179.00  point
Savai'i  WSM  -  -13.60 -172.45  admin1
Upolu  WSM  -  -13.93 -171.75  admin1
Tarawa | Tarawa Atoll  KIR  Gilbert Islands  1.40 173.03  point
Kiritimati | Kiritimati Island  KIR  Line Islands  1.87 -157.40  admin2
Kanton Island | Canton Island  KIR  Phoenix Islands  -2.80 -171.68  point
Phoenix Islands  KIR  Phoenix Islands  -3.70 -171.90  admin1
Banaba | Banaba Island  KIR  -  -0.86 169.53  point
Enewetak | Enewetak Atoll | Eniwetok | Runit Island  MHL  -  11.50 162.30  point
Ebeye | Roi-Namur  MHL  -  9.05 167.50  point
Rongelap | Rongelap Atoll  MHL  -  11.30 166.80  point
Truk Lagoon | Chuuk Lagoon  FSM  Chuuk  7.40 151.80  admin1
Yap Island  FSM  Yap  9.53 138.10  point
Babeldaob  PLW  -  7.50 134.57  admin2
Peleliu | Peleliu Island  PLW  Peleliu  7.01 134.25  point
Angaur  PLW  Angaur  6.91 134.13  point
Saipan | Saipan Island  MNP  -  15.19 145.75  point
Tinian | Tinian Island  MNP  -  15.00 145.63  point
Mariana Islands | Marianas  -  -  16.50 145.70  admin1
Mariana Trench  -  -  12.50 143.50  admin1
Wake Island | Wake Atoll  UMI  -  19.30 166.63  point
Johnston Atoll | Johnston Island  UMI  -  16.73 -169.53  point
Palmyra Atoll  UMI  -  5.88 -162.08  point
North Pacific | North Pacific Ocean  -  -  38.00 -165.00  admin1
Henderson Island  PCN  -  -24.37 -128.33  point

# Arctic, Atlantic, Antarctic
North Pole  -  -  90.00 0.00  point
South Pole  -  -  -90.00 0.00  point
Lomonosov Ridge  -  -  88.00 140.00  admin1
Beaufort Sea  -  -  72.50 -140.00  admin1
Northwest Passage  CAN  Nunavut  74.00 -98.00  admin1
South Atlantic | South Atlantic Ocean  -  -  -25.00 -15.00  admin1
Southern Ocean | Antarctic Ocean  -  -  -62.00 0.00  admin1
Antarctic Peninsula | Graham Land  ATA  -  -68.00 -65.00  admin1
Ross Sea  ATA  -  -76.00 -178.00  admin1
Ross Ice Shelf  ATA  -  -81.50 -175.00  admin1
Weddell Sea  ATA  -  -73.00 -45.00  admin1
Thwaites Glacier  ATA  -  -75.50 -106.75  admin1
Larsen C | Larsen Ice Shelf | Larsen C ice shelf  ATA  -  -67.50 -62.50  admin1
Drake Passage  -  -  -58.50 -65.00  admin1
South Shetland Islands  ATA  -  -62.00 -58.00  admin1
King George Island  ATA  -  -62.03 -58.35  admin2
Deception Island  ATA  -  -62.97 -60.65  point
South Sandwich Islands  SGS  -  -57.75 -26.50  admin1
Elephant Island  ATA  -  -61.13 -55.12  point
Vostok Station | Lake Vostok  ATA  -  -78.46 106.83  point

# South America, Andes
Andes | Andes Mountains | Andean region | Andean highlands  -  -  -20.00 -67.00  admin1
Amazon River | Amazonas River  -  -  -3.00 -60.00  admin1
Amazon forest  -  -  -4.50 -63.00  admin1
Brazilian Amazon  BRA  Amazonas  -5.00 -58.00  admin1
Peruvian Amazon  PER  Loreto  -5.50 -75.00  admin1
Orinoco | Orinoco River | Orinoco Delta  VEN  -  7.90 -65.50  admin1
Faja del Orinoco  VEN  -  8.50 -64.50  admin1
Apure River  VEN  Apure  7.60 -68.50  admin1
Arauca River  -  -  7.05 -70.50  admin1
Tachira River  -  -  7.90 -72.45  admin2
Lake Maracaibo | Maracaibo Lake  VEN  Zulia  9.80 -71.60  admin1
Gulf of Venezuela  -  -  11.50 -71.00  admin1
Gulf of Paria  -  -  10.40 -62.20  admin1
Paria Peninsula  VEN  Sucre  10.68 -62.50  admin2
Paraguana Peninsula | Paraguana  VEN  Falcon  11.90 -70.00  admin2
Margarita Island | Isla Margarita | Isla de Margarita  VEN  Nueva Esparta  11.00 -63.90  admin2
La Orchila | La Orchila Island  VEN  -  11.80 -66.15  point
Los Roques | Los Roques Archipelago  VEN  -  11.85 -66.75  point
La Tortuga Island  VEN  -  10.93 -65.30  point
Los Monjes | Los Monjes Archipelago  VEN  -  12.40 -70.90  point
La Blanquilla | La Blanquilla Island  VEN  -  11.85 -64.60  point
Isla de Aves | Aves Island  VEN  -  15.67 -63.62  point
Sierra de Perija | Perija Mountains | Serrania del Perija | Perija  -  -  10.00 -73.00  admin1
La Guajira Peninsula  COL  La Guajira  11.80 -71.90  admin1
Mount Roraima  -  -  5.14 -60.76  point
Gran Sabana  VEN  Bolivar  5.30 -61.50  admin1
Angel Falls | Salto Angel | Kerepakupai Meru  VEN  Bolivar  5.97 -62.54  point
Canaima | Canaima National Park  VEN  Bolivar  6.20 -62.60  admin2
Guyana-Essequiba  GUY  -  5.50 -59.30  admin1
Ankoko Island | Anacoco Island | Ankoko  GUY  -  6.72 -61.13  point
Cuyuni River | Cuyuni  -  -  6.70 -60.80  admin1
Stabroek Block  GUY  -  8.00 -57.20  admin1
Courantyne River | Corentyne River | New River Triangle | Tigri | Tigri Area  -  -  3.30 -57.50  admin1
Maroni River | Marowijne River | Lawa River  -  -  4.50 -54.30  admin1
Oyapock River | Oiapoque River | Oyapock  -  -  3.30 -52.30  admin1
Devil's Island | Iles du Salut  GUF  -  5.29 -52.58  point
Darien jungle  -  -  7.90 -77.30  admin1
Gulf of Uraba | Gulf of Darien | Uraba Gulf  COL  Antioquia  8.20 -76.85  admin1
Magdalena River | Magdalena Valley  COL  -  7.00 -74.00  admin1
Cauca River | Lower Cauca  COL  Antioquia  7.40 -75.40  admin1
Atrato River | Atrato  COL  Choco  6.80 -76.95  admin1
Baudo River  COL  Choco  5.20 -77.15  admin1
Naya River | Naya Canyon  COL  Cauca  3.15 -77.20  admin2
Micay River  COL  Cauca  2.60 -77.10  admin2
Patia River | Patia Valley  COL  Narino  2.00 -77.50  admin1
Mira River  COL  Narino  1.50 -78.70  admin1
Telembi River | Telembi  COL  Narino  1.60 -78.20  admin2
Putumayo River | Ica River  -  -  -1.50 -72.50  admin1
Caqueta River | Japura River  -  -  -0.70 -72.50  admin1
Guaviare River  COL  -  3.20 -70.50  admin1
Meta River  -  -  5.60 -70.00  admin1
Vichada River  COL  Vichada  4.80 -69.50  admin1
Sierra de la Macarena | Serrania de la Macarena  COL  Meta  2.70 -73.80  admin2
Chiribiquete | Serrania de Chiribiquete | Chiribiquete National Park  COL  Caqueta  1.00 -72.70  admin2
Sierra Nevada de Santa Marta  COL  Magdalena  10.83 -73.70  admin2
Nudo de Paramillo | Paramillo Massif  COL  Cordoba  7.30 -76.00  admin2
Sumapaz | Paramo de Sumapaz  COL  Cundinamarca  4.20 -74.20  admin2
Nevado del Ruiz | Nevado del Ruiz volcano  COL  Caldas  4.89 -75.32  point
Galeras | Galeras volcano  COL  Narino  1.22 -77.37  point
Nevado del Huila  COL  Huila  2.93 -76.03  point
San Andres and Providencia | San Andres Island | San Andres Archipelago  COL  San Andres and Providencia  12.58 -81.70  admin1
Providencia Island  COL  San Andres and Providencia  13.35 -81.37  point
Gorgona Island | Gorgona  COL  Cauca  2.97 -78.18  point
Malpelo | Malpelo Island  COL  -  4.00 -81.60  point
Serranilla Bank  COL  -  15.80 -79.85  point
Bajo Nuevo Bank | Bajo Nuevo  COL  -  15.87 -78.65  point
Quitasueno | Quita Sueno Bank | Quitasueno Bank  COL  -  14.30 -81.15  point
Rosario Islands  COL  Bolivar  10.17 -75.77  point
Llanos | Los Llanos | Llanos Orientales  -  -  6.50 -69.00  admin1
Galapagos Archipelago  ECU  Galapagos  -0.60 -90.50  admin1
Baltra | Baltra Island  ECU  Galapagos  -0.45 -90.27  point
Cotopaxi | Cotopaxi volcano  ECU  Cotopaxi  -0.68 -78.44  point
Tungurahua | Tungurahua volcano  ECU  Tungurahua  -1.47 -78.44  point
Chimborazo | Mount Chimborazo  ECU  Chimborazo  -1.47 -78.82  point
Guayas River  ECU  Guayas  -2.20 -79.87  admin2
Gulf of Guayaquil  ECU  Guayas  -3.00 -80.30  admin1
Puna Island  ECU  Guayas  -2.83 -80.15  point
Napo River  -  -  -1.50 -75.00  admin1
Coca River  ECU  Napo  -0.10 -77.60  admin2
Ishpingo-Tambococha-Tiputini  ECU  Orellana  -1.00 -76.00  admin2
Aguarico River  ECU  Sucumbios  -0.10 -76.40  admin1
Cordillera del Condor | Condor Mountains | Cenepa River | Cenepa | Condor Range  -  -  -4.00 -78.40  admin2
VRAE | Valley of the Apurimac Ene and Mantaro Rivers | Valle de los Rios Apurimac Ene y Mantaro | Apurimac and Ene River Valley  PER  Ayacucho  -12.50 -73.90  admin1
Apurimac River  PER  Apurimac  -13.40 -72.90  admin1
Ene River  PER  Junin  -11.70 -74.20  admin1
Mantaro Valley | Mantaro River  PER  Junin  -11.90 -75.40  admin1
Huallaga Valley | Alto Huallaga | Huallaga River | Huallaga  PER  Huanuco  -8.80 -76.00  admin1
Ucayali River  PER  Ucayali  -8.00 -74.60  admin1
Maranon River | Maranon  PER  Loreto  -5.00 -76.50  admin1
Urubamba River | Sacred Valley  PER  Cusco  -13.20 -72.20  admin1
Machu Picchu  PER  Cusco  -13.16 -72.54  point
Madre de Dios River  -  -  -12.40 -68.80  admin1
Camisea | Camisea River  PER  Cusco  -11.80 -72.90  admin2
Chineria Island  PER  Loreto  -4.22 -69.95  point
Tambo Valley | Valle de Tambo  PER  Arequipa  -17.05 -71.80  admin2
Cordillera Blanca  PER  Ancash  -9.20 -77.55  admin2
Huascaran | Mount Huascaran  PER  Ancash  -9.12 -77.60  point
El Misti | Misti volcano  PER  Arequipa  -16.29 -71.41  point
Ubinas | Ubinas volcano  PER  Moquegua  -16.35 -70.90  point
El Fronton | El Fronton Island  PER  Callao  -12.12 -77.18  point
Nazca Lines  PER  Ica  -14.73 -75.13  point
Paracas Peninsula | Paracas  PER  Ica  -13.85 -76.30  admin2
Lake Titicaca | Titicaca  -  -  -15.80 -69.40  admin1
Lake Poopo | Poopo  BOL  Oruro  -18.70 -67.10  admin1
Bolivian Altiplano | Andean Plateau  -  -  -18.50 -68.00  admin1
Salar de Uyuni | Uyuni salt flat | Uyuni salt flats  BOL  Potosi  -20.20 -67.60  admin1
Silala | Silala River | Silala waters  -  -  -22.01 -68.03  point
Lauca River  -  -  -18.70 -68.60  admin2
Chapare Tropics  BOL  Cochabamba  -16.90 -65.40  admin2
Yungas region | Los Yungas | Bolivian Yungas  BOL  La Paz  -16.20 -67.60  admin1
TIPNIS | Isiboro-Secure  BOL  Beni  -16.00 -66.00  admin2
Chiquitania | Chiquitano forest | Chiquitano dry forest  BOL  Santa Cruz  -17.00 -61.50  admin1
Chaco Boreal | Gran Chaco region  -  -  -21.50 -61.00  admin1
Pilcomayo River | Pilcomayo  -  -  -23.00 -61.50  admin1
Bermejo River  ARG  -  -24.50 -61.50  admin1
Parana River | Parana Delta  -  -  -27.50 -57.00  admin1
Paraguay River | Paraguay-Parana Waterway | Hidrovia waterway  -  -  -22.00 -58.00  admin1
Uruguay River  -  -  -30.00 -57.50  admin1
Rio de la Plata | La Plata River | Plate River | Plata Basin  -  -  -35.00 -57.00  admin1
Iguazu Falls | Iguacu Falls | Iguassu Falls | Iguazu River  -  -  -25.69 -54.44  point
Tierra del Fuego  -  -  -54.00 -69.00  admin1
Beagle Channel  -  -  -54.90 -67.50  admin2
Strait of Magellan | Magellan Strait | Straits of Magellan  CHL  Magallanes  -53.50 -70.80  admin1
Cape Horn | Cabo de Hornos  CHL  Magallanes  -55.98 -67.27  point
Southern Patagonian Ice Field | Campo de Hielo Sur  -  -  -49.50 -73.50  admin1
Perito Moreno Glacier  ARG  Santa Cruz  -50.47 -73.03  point
Aconcagua | Mount Aconcagua  ARG  Mendoza  -32.65 -70.01  point
Lake Nahuel Huapi | Nahuel Huapi  ARG  Rio Negro  -41.00 -71.50  admin2
Lago Escondido  ARG  Rio Negro  -41.68 -71.67  point
Los Alerces National Park | Los Alerces  ARG  Chubut  -42.85 -71.87  admin2
Lanin volcano | Mount Lanin  -  -  -39.64 -71.50  point
Valdes Peninsula | Peninsula Valdes  ARG  Chubut  -42.50 -63.90  admin2
San Matias Gulf  ARG  Rio Negro  -41.50 -64.30  admin1
San Jorge Gulf | Gulf San Jorge  ARG  Chubut  -46.00 -66.50  admin1
Puna de Atacama  -  -  -25.00 -67.50  admin1
Salinas Grandes  ARG  Jujuy  -23.60 -65.90  admin2
Quebrada de Humahuaca | Humahuaca  ARG  Jujuy  -23.20 -65.35  admin2
Martin Garcia Island | Isla Martin Garcia  ARG  Buenos Aires  -34.18 -58.25  point
Falklands | Malvinas | Islas Malvinas | Malvinas Islands | Las Malvinas | East Falkland | West Falkland  FLK  -  -51.75 -59.00  admin1
Goose Green  FLK  -  -51.82 -58.97  point
Mount Longdon  FLK  -  -51.67 -57.98  point
San Carlos Water  FLK  -  -51.55 -59.02  point
Atacama Desert | Atacama  CHL  Antofagasta  -23.50 -69.20  admin1
Salar de Atacama | Atacama salt flat | Atacama salt flats  CHL  Antofagasta  -23.50 -68.25  admin2
Chiloe Archipelago  CHL  Los Lagos  -42.60 -73.90  admin2
Isla de Pascua  CHL  Valparaiso  -27.12 -109.35  point
Juan Fernandez Islands | Robinson Crusoe Island | Juan Fernandez Archipelago  CHL  Valparaiso  -33.64 -78.83  point
Biobio River | Bio Bio River | Alto Biobio  CHL  Biobio  -37.60 -72.30  admin1
Villarrica volcano  CHL  Araucania  -39.42 -71.94  point
Calbuco volcano  CHL  Los Lagos  -41.33 -72.61  point
Chaiten volcano  CHL  Los Lagos  -42.83 -72.65  point
Torres del Paine | Torres del Paine National Park  CHL  Magallanes  -51.00 -73.00  admin2
Maipo Valley | Maipo River  CHL  Santiago  -33.70 -70.50  admin2
Xingu River | Xingu | Xingu Indigenous Park | Volta Grande do Xingu  BRA  Para  -6.50 -52.80  admin1
Tapajos River | Tapajos  BRA  Para  -5.00 -56.60  admin1
Solimoes River | Rio Solimoes | Solimoes  BRA  Amazonas  -3.50 -64.00  admin1
Madeira River  -  -  -7.00 -62.80  admin1
Javari River | Yavari River  -  -  -5.20 -72.50  admin1
Itaquai River  BRA  Amazonas  -5.50 -71.30  admin1
Tocantins River  BRA  Tocantins  -7.50 -48.00  admin1
Araguaia River | Araguaia  BRA  Tocantins  -10.50 -50.50  admin1
Purus River  -  -  -7.00 -66.50  admin1
Raposa Serra do Sol  BRA  Roraima  4.50 -60.30  admin2
Sao Francisco River  BRA  Bahia  -11.00 -43.00  admin1
Doce River | Rio Doce  BRA  Minas Gerais  -19.30 -42.00  admin1
Paraopeba River | Paraopeba  BRA  Minas Gerais  -20.10 -44.20  admin2
Pantanal wetlands | Pantanal wetland  BRA  Mato Grosso do Sul  -17.80 -57.30  admin1
Cerrado | Cerrado savanna  BRA  Goias  -14.50 -48.50  admin1
Caatinga | Sertao  BRA  Pernambuco  -9.00 -40.00  admin1
Mata Atlantica | Serra do Mar  BRA  Sao Paulo  -24.00 -46.50  admin1
Guanabara Bay  BRA  Rio de Janeiro  -22.80 -43.15  admin2
Copacabana Beach | Ipanema  BRA  Rio de Janeiro  -22.97 -43.18  point
Marajo | Marajo Island  BRA  Para  -1.00 -49.60  admin1
Fernando de Noronha  BRA  Pernambuco  -3.85 -32.42  point
Ilha Grande  BRA  Rio de Janeiro  -23.15 -44.23  point
Itaparica | Bay of All Saints | Todos os Santos Bay  BRA  Bahia  -12.90 -38.65  admin2
Guaiba River | Guaiba Lake | Lake Guaiba | Guaiba  BRA  Rio Grande do Sul  -30.15 -51.25  admin2
Lagoa dos Patos | Patos Lagoon  BRA  Rio Grande do Sul  -31.10 -51.20  admin1

# Central America, Caribbean, Mexico
Gatun Lake | Lake Gatun  PAN  Colon  9.20 -79.90  admin2
Isthmus of Panama  PAN  -  9.00 -79.50  admin1
Rio Indio | Indio River  PAN  Colon  9.00 -80.15  admin2
Bocas del Toro Archipelago  PAN  Bocas del Toro  9.38 -82.25  admin2
Guna Yala Islands  PAN  Guna Yala  9.50 -78.90  admin2
Gardi Sugdub  PAN  Guna Yala  9.53 -78.96  point
Coiba Island | Coiba  PAN  Veraguas  7.45 -81.75  admin2
Lake Nicaragua | Lake Cocibolca | Cocibolca  NIC  -  11.55 -85.40  admin1
Lake Managua | Xolotlan  NIC  Managua  12.35 -86.35  admin1
Ometepe | Ometepe Island  NIC  Rivas  11.50 -85.58  point
Solentiname Islands | Solentiname  NIC  Rio San Juan  11.18 -85.03  point
San Juan River  -  -  10.95 -84.30  admin1
Isla Calero | Isla Portillos | Harbour Head Lagoon | Calero Island  CRI  Limon  10.90 -83.70  point
Corn Islands  NIC  South Caribbean  12.20 -83.03  point
La Mosquitia | Moskitia  -  -  15.00 -84.00  admin1
Miskito Cays  NIC  North Caribbean  14.38 -82.77  point
Bosawas | Bosawas Reserve | Bosawas Biosphere Reserve  NIC  North Caribbean  14.00 -85.00  admin1
Coco River | Wangki River  -  -  14.70 -84.50  admin1
Masaya volcano  NIC  Masaya  11.98 -86.16  point
Momotombo | Momotombo volcano  NIC  Leon  12.42 -86.54  point
Nicoya Peninsula  CRI  Guanacaste  10.10 -85.40  admin1
Gulf of Nicoya  CRI  Puntarenas  9.90 -84.85  admin1
Osa Peninsula  CRI  Puntarenas  8.55 -83.50  admin2
Cocos Island  CRI  Puntarenas  5.53 -87.06  point
Poas Volcano  CRI  Alajuela  10.20 -84.23  point
Turrialba Volcano  CRI  Cartago  10.02 -83.77  point
Gulf of Fonseca | Fonseca Gulf  -  -  13.25 -87.75  admin1
Conejo Island | Isla Conejo  -  -  13.33 -87.75  point
Meanguera | Meanguera Island  SLV  La Union  13.19 -87.70  point
Lower Aguan  HND  Colon  15.65 -86.00  admin2
Sula Valley  HND  Cortes  15.50 -87.95  admin2
Roatan | Roatan Island  HND  Bay Islands  16.35 -86.45  point
Utila  HND  Bay Islands  16.10 -86.93  point
Swan Islands  HND  Bay Islands  17.41 -83.92  point
Gulf of Honduras  -  -  16.00 -88.00  admin1
Lempa River  SLV  -  13.80 -88.70  admin1
Lake Ilopango  SLV  -  13.67 -89.05  point
Lake Coatepeque  SLV  Santa Ana  13.87 -89.55  point
Sapodilla Cayes | Sapodilla Cays  BLZ  Toledo  16.13 -88.27  point
Sarstoon River | Sarstoon | Sarstoon Island  -  -  15.90 -88.95  admin2
Ambergris Caye | Caye Caulker  BLZ  Belize  18.00 -87.95  point
Lake Izabal  GTM  Izabal  15.55 -89.15  admin1
Rio Dulce  GTM  Izabal  15.75 -88.85  admin2
Lake Atitlan | Atitlan  GTM  Solola  14.69 -91.20  point
Volcan de Fuego | Fuego volcano  GTM  Sacatepequez  14.47 -90.88  point
Pacaya | Pacaya Volcano  GTM  Escuintla  14.38 -90.60  point
Ixil Area  GTM  Quiche  15.45 -91.15  admin2
Maya Biosphere Reserve  GTM  Peten  17.50 -90.30  admin1
Laguna del Tigre | Laguna del Tigre National Park  GTM  Peten  17.50 -90.90  admin2
Motagua River | Motagua Valley  GTM  -  15.00 -89.60  admin1
Usumacinta River | Usumacinta  -  -  17.00 -91.30  admin1
Suchiate River  -  -  14.68 -92.15  admin2
Central American isthmus  -  -  13.50 -86.00  admin1
Lacandona Jungle | Selva Lacandona  MEX  Chiapas  16.50 -91.20  admin1
Los Altos de Chiapas  MEX  Chiapas  16.80 -92.60  admin2
Tehuantepec Isthmus  MEX  Oaxaca  16.80 -94.80  admin1
Gulf of Tehuantepec  MEX  Oaxaca  15.50 -94.90  admin1
Yucatan Channel | Yucatan Strait  -  -  21.70 -85.80  admin1
Bay of Campeche | Gulf of Campeche  MEX  -  19.80 -93.50  admin1
Cozumel | Cozumel Island  MEX  Quintana Roo  20.43 -86.92  point
Isla Mujeres  MEX  Quintana Roo  21.23 -86.73  point
Holbox | Holbox Island  MEX  Quintana Roo  21.52 -87.35  point
Sierra Madre Occidental  MEX  -  26.00 -107.00  admin1
Sierra Madre Oriental  MEX  -  23.50 -99.80  admin1
Sierra Madre del Sur  MEX  Guerrero  17.30 -99.00  admin1
Sierra Tarahumara | Copper Canyon | Barranca del Cobre  MEX  Chihuahua  27.50 -107.80  admin1
Sierra of Sinaloa  MEX  Sinaloa  25.80 -106.90  admin2
Tierra Caliente region  MEX  Michoacan  18.60 -101.50  admin1
Costa Grande of Guerrero  MEX  Guerrero  17.30 -100.90  admin2
Montana region of Guerrero | Montana of Guerrero  MEX  Guerrero  17.35 -98.60  admin2
Huasteca | La Huasteca  MEX  San Luis Potosi  21.50 -98.80  admin1
Bajio region | El Bajio  MEX  Guanajuato  20.70 -101.20  admin1
Lake Chapala | Chapala Lake  MEX  Jalisco  20.25 -103.00  admin1
Lake Patzcuaro | Patzcuaro Lake  MEX  Michoacan  19.63 -101.63  admin2
Lake Texcoco | Texcoco Lake  MEX  Mexico State  19.50 -98.97  admin2
Popocatepetl | Popocatepetl volcano  MEX  Puebla  19.02 -98.62  point
Pico de Orizaba | Citlaltepetl  MEX  Puebla  19.03 -97.27  point
Colima Volcano | Volcan de Colima  MEX  Jalisco  19.51 -103.62  point
Paricutin  MEX  Michoacan  19.49 -102.25  point
Baja California Peninsula | Baja Peninsula  MEX  -  27.50 -113.50  admin1
Gulf of California | Sea of Cortez  MEX  -  27.00 -111.00  admin1
Islas Marias | Marias Islands | Maria Madre Island  MEX  Nayarit  21.60 -106.55  point
Revillagigedo Islands  MEX  Colima  18.80 -111.50  admin2
Guadalupe Island  MEX  Baja California  29.03 -118.28  point
Sonoran Desert | Sonora Desert  -  -  31.50 -112.80  admin1
Chihuahuan Desert | Chihuahua Desert  -  -  29.50 -104.50  admin1
Altar Desert | Altar Valley  -  -  31.60 -111.40  admin1
Rio Bravo | Rio Bravo del Norte  -  -  29.00 -102.50  admin1
Florida Straits | Straits of Florida | Strait of Florida | Florida Strait  -  -  24.00 -81.00  admin1
Windward Passage  -  -  20.00 -73.80  admin1
Mona Passage | Mona Channel  -  -  18.40 -67.90  admin1
Mona Island  PRI  -  18.09 -67.89  point
Gitmo | Bay of Guantanamo  CUB  Guantanamo  19.91 -75.13  point
Playa Giron | Bahia de Cochinos  CUB  Matanzas  22.15 -81.17  point
Sierra Maestra  CUB  Granma  20.00 -76.70  admin1
Escambray Mountains | Sierra del Escambray  CUB  Sancti Spiritus  22.00 -80.00  admin2
Isla de la Juventud | Isle of Youth  CUB  Isla de la Juventud  21.70 -82.80  admin1
Vinales Valley | Vinales  CUB  Pinar del Rio  22.62 -83.71  admin2
Cayo Coco  CUB  Ciego de Avila  22.52 -78.40  point
Hispaniola Island  -  -  19.00 -71.00  admin1
La Gonave | Gonave Island | La Gonave Island | Gonave  HTI  Ouest  18.84 -73.05  admin2
Ile-a-Vache  HTI  Sud  18.07 -73.64  point
Tortuga Island | Ile de la Tortue | Tortue Island  HTI  Nord-Ouest  20.04 -72.79  point
Navassa | Navassa Island  UMI  -  18.40 -75.01  point
Artibonite River  HTI  Artibonite  19.15 -72.50  admin2
Massacre River | Dajabon River  -  -  19.55 -71.70  point
Samana Peninsula | Samana Bay  DOM  Samana  19.22 -69.40  admin2
Saona Island  DOM  La Altagracia  18.15 -68.70  point
Cibao Valley  DOM  Santiago  19.40 -70.70  admin1
Vieques | Vieques Island  PRI  Vieques  18.13 -65.44  point
Culebra | Culebra Island  PRI  Culebra  18.31 -65.30  point
El Yunque  PRI  -  18.30 -65.79  point
Nevis  KNA  Nevis  17.15 -62.58  point
Barbuda  ATG  Barbuda  17.63 -61.80  point
Grenadines  VCT  Grenadines  12.70 -61.30  admin2
Bequia  VCT  Grenadines  13.01 -61.24  point
Mustique | Mustique Island  VCT  Grenadines  12.88 -61.18  point
Union Island  VCT  Grenadines  12.60 -61.44  point
La Soufriere volcano | La Soufriere  VCT  -  13.33 -61.18  point
Soufriere Hills | Soufriere Hills volcano  MSR  -  16.72 -62.18  point
Carriacou | Petite Martinique  GRD  Carriacou  12.48 -61.45  point
Mount Pelee | Montagne Pelee  MTQ  -  14.81 -61.17  point
Tobago  TTO  Tobago  11.23 -60.68  admin1
Saint Croix Island | St. Croix  VIR  Saint Croix  17.73 -64.75  point
Abaco Islands | Great Abaco | Abacos  BHS  -  26.40 -77.10  admin1
Grand Bahama | Grand Bahama Island  BHS  -  26.65 -78.35  admin1
Eleuthera | Eleuthera Island  BHS  -  25.10 -76.15  admin1
Exuma | Exumas | Great Exuma  BHS  -  23.55 -75.90  admin1
Bimini | Bimini Islands  BHS  -  25.73 -79.28  point
Great Inagua | Inagua  BHS  -  21.05 -73.30  admin2
Ragged Island  BHS  -  22.20 -75.73  point
Mayaguana  BHS  -  22.38 -73.00  admin2
Providenciales  TCA  -  21.78 -72.27  point
Bermuda Triangle  -  -  26.50 -71.00  admin1
Sargasso Sea  -  -  28.00 -62.00  admin1
Klein Curacao  CUW  -  11.99 -68.64  point

# United States, Canada, Greenland
Mississippi River  USA  -  35.00 -90.30  admin1
Mississippi River Delta  USA  Louisiana  29.35 -89.50  admin1
Missouri River  USA  -  43.00 -98.00  admin1
Ohio River | Ohio River Valley | Ohio Valley  USA  -  38.50 -84.00  admin1
Colorado River | Colorado River Basin  USA  Arizona  36.20 -113.00  admin1
Columbia River | Columbia River Gorge  USA  Washington  46.00 -119.50  admin1
Snake River  USA  Idaho  43.50 -116.00  admin1
Potomac River | Potomac  USA  -  38.90 -77.10  admin1
Hudson River | Hudson River Valley  USA  New York  41.90 -73.95  admin1
East River  USA  New York  40.75 -73.96  admin2
Delaware River | Delaware Bay  USA  -  40.30 -75.00  admin1
Tennessee River  USA  Tennessee  35.20 -87.00  admin1
Yukon River  -  -  64.70 -150.00  admin1
Guadalupe River  USA  Texas  29.90 -98.80  admin2
Camp Mystic  USA  Texas  30.01 -99.37  point
Big Bend National Park  USA  Texas  29.25 -103.25  admin2
Lake Michigan  USA  -  43.80 -87.00  admin1
Lake Superior  -  -  47.70 -87.50  admin1
Lake Huron  -  -  44.80 -82.40  admin1
Lake Erie  -  -  42.20 -81.20  admin1
Lake Ontario  -  -  43.70 -77.90  admin1
Lake Champlain  -  -  44.60 -73.30  admin1
Lake Tahoe  USA  California  39.10 -120.03  admin2
Lake Mead  USA  Nevada  36.20 -114.40  admin2
Lake Powell  USA  Utah  37.30 -110.80  admin2
Great Salt Lake  USA  Utah  41.10 -112.50  admin1
Lake Okeechobee  USA  Florida  26.95 -80.80  admin2
Lake Pontchartrain  USA  Louisiana  30.18 -90.10  admin2
Salton Sea  USA  California  33.30 -115.85  admin2
Mono Lake  USA  California  38.01 -119.02  point
Florida Everglades  USA  Florida  25.90 -81.00  admin1
Key Largo  USA  Florida  25.10 -80.44  point
Key West  USA  Florida  24.56 -81.78  city
Cape Canaveral  USA  Florida  28.45 -80.55  point
Sanibel Island | Sanibel  USA  Florida  26.44 -82.10  point
Cape Hatteras  USA  North Carolina  35.30 -75.55  admin2
Chesapeake Bay  USA  Maryland  38.40 -76.40  admin1
Nantucket Island  USA  Massachusetts  41.28 -70.07  admin2
Long Island Sound  USA  New York  40.80 -73.00  admin1
Coney Island  USA  New York  40.58 -73.98  point
Rikers Island  USA  New York  40.79 -73.88  point
Ellis Island  USA  New York  40.70 -74.04  point
Governors Island  USA  New York  40.69 -74.02  point
Adirondack Mountains  USA  New York  44.00 -74.20  admin1
Catskills | Catskill Mountains  USA  New York  42.10 -74.30  admin2
Appalachian Mountains | Appalachians  USA  -  38.00 -81.00  admin1
Blue Ridge Mountains  USA  -  36.50 -81.50  admin1
Great Smoky Mountains | Smoky Mountains  USA  Tennessee  35.60 -83.50  admin2
Rocky Mountains | Rockies  -  -  44.00 -110.50  admin1
Yosemite | Yosemite Valley | Yosemite National Park  USA  California  37.75 -119.60  admin2
Yellowstone | Yellowstone National Park  USA  Wyoming  44.60 -110.50  admin1
Imperial Valley  USA  California  32.90 -115.50  admin2
San Francisco Bay  USA  California  37.75 -122.35  admin2
Alcatraz | Alcatraz Island  USA  California  37.83 -122.42  point
Big Sur  USA  California  36.25 -121.80  admin2
Monterey Bay  USA  California  36.80 -121.90  admin2
Catalina Island  USA  California  33.39 -118.42  point
Otay Mesa  USA  California  32.55 -116.97  point
Mount Rushmore  USA  South Dakota  43.88 -103.46  point
Mount St. Helens | Mount Saint Helens  USA  Washington  46.20 -122.19  point
Mount Rainier  USA  Washington  46.85 -121.76  point
Mount Hood  USA  Oregon  45.37 -121.70  point
Puget Sound  USA  Washington  47.70 -122.40  admin1
Strait of Juan de Fuca | Juan de Fuca Strait  -  -  48.30 -124.00  admin1
Cascade Range | Cascade Mountains  -  -  45.50 -121.80  admin1
Olympic Peninsula  USA  Washington  47.80 -123.60  admin1
Denali | Mount McKinley  USA  Alaska  63.07 -151.01  point
Attu Island | Attu  USA  Alaska  52.90 172.90  point
Kodiak Island  USA  Alaska  57.40 -153.50  admin1
Alaska Peninsula  USA  Alaska  57.00 -158.00  admin1
Gulf of Alaska  -  -  57.50 -145.00  admin1
Prince William Sound  USA  Alaska  60.70 -147.00  admin1
Cook Inlet  USA  Alaska  60.50 -152.00  admin1
Kenai Peninsula  USA  Alaska  60.20 -150.20  admin1
Bristol Bay  USA  Alaska  58.00 -159.00  admin1
Prudhoe Bay  USA  Alaska  70.25 -148.40  point
Arctic National Wildlife Refuge | ANWR  USA  Alaska  68.90 -143.80  admin1
St. Lawrence Island | Saint Lawrence Island  USA  Alaska  63.40 -170.30  admin2
Diomede Islands | Little Diomede | Big Diomede  -  -  65.77 -169.00  point
Maui | Maui Island  USA  Hawaii  20.80 -156.33  admin1
Oahu Island  USA  Hawaii  21.45 -158.00  admin1
Kauai  USA  Hawaii  22.05 -159.55  admin1
Molokai  USA  Hawaii  21.13 -157.02  admin2
Lanai Island  USA  Hawaii  20.83 -156.92  point
Kilauea | Kilauea volcano  USA  Hawaii  19.42 -155.29  point
Mauna Loa  USA  Hawaii  19.48 -155.60  point
Mauna Kea  USA  Hawaii  19.82 -155.47  point
Midway Atoll | Midway Islands | Midway Island  UMI  -  28.21 -177.37  point
Saint Lawrence River | St. Lawrence River | St Lawrence Seaway  CAN  Quebec  46.50 -72.20  admin1
Gulf of St. Lawrence | Gulf of Saint Lawrence  CAN  -  48.00 -61.50  admin1
Niagara Falls  -  -  43.08 -79.07  point
Hudson Bay  CAN  -  60.00 -86.00  admin1
James Bay  CAN  -  53.20 -80.50  admin1
Baffin Bay  -  -  73.50 -67.00  admin1
Davis Strait  -  -  66.00 -57.50  admin1
Ellesmere Island  CAN  Nunavut  80.00 -80.00  admin1
Devon Island  CAN  Nunavut  75.20 -87.00  admin1
Hans Island | Tartupaluk  -  -  80.83 -66.46  point
Nares Strait  -  -  80.50 -68.00  admin1
Labrador Sea  -  -  59.00 -54.00  admin1
Bay of Fundy  CAN  -  45.00 -65.80  admin1
Sable Island  CAN  Nova Scotia  43.93 -59.92  point
Grand Banks  CAN  Newfoundland and Labrador  46.00 -51.00  admin1
Saint-Pierre Island | Miquelon  SPM  -  46.95 -56.33  point
Queen Charlotte Islands  CAN  British Columbia  53.00 -132.00  admin1
Salish Sea | Georgia Strait | Strait of Georgia  -  -  49.10 -123.60  admin1
Fraser River | Fraser Valley  CAN  British Columbia  49.20 -122.10  admin1
Okanagan Lake  CAN  British Columbia  49.90 -119.50  admin2
Wet'suwet'en territory  CAN  British Columbia  54.20 -127.00  admin2
Mackenzie River  CAN  Northwest Territories  65.50 -126.00  admin1
Great Bear Lake  CAN  Northwest Territories  66.00 -121.00  admin1
Great Slave Lake  CAN  Northwest Territories  61.70 -114.00  admin1
Lake Winnipeg  CAN  Manitoba  52.50 -97.50  admin1
Athabasca River  CAN  Alberta  56.80 -111.50  admin1
Lake Athabasca  CAN  -  59.20 -109.50  admin1
Canadian Shield  CAN  -  52.00 -86.00  admin1
Greenland ice sheet  GRL  -  72.00 -40.00  admin1
Disko Bay | Ilulissat Icefjord  GRL  -  69.00 -52.00  admin1
Dickson Fjord  GRL  -  72.83 -26.95  point
Scoresby Sund | Scoresbysund  GRL  -  70.70 -25.00  admin1

# Regions of larger ones
Upper Galilee  ISR  Northern  33.00 35.40  admin2
Lower Galilee  ISR  Northern  32.75 35.40  admin2
Western Galilee  ISR  Northern  33.00 35.17  admin2
Hwange National Park  ZWE  Matabeleland North  -19.00 26.50  admin2
Essequibo River  GUY  -  4.80 -58.60  admin1
Chilean Patagonia  CHL  -  -49.50 -73.50  admin1
