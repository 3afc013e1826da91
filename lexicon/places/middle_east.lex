kind place
# Cities, towns, regions, crossings and waters of the Middle East and North Africa that the news of the last decades
# names: names, country, region (or -), latitude and longitude, precision (city if not given).

# Syria
Aleppo | Halab | Aleppo city | Eastern Aleppo | eastern Aleppo  SYR  Aleppo  36.20 37.16
Homs  SYR  Homs  34.73 36.71
Hama  SYR  Hama  35.13 36.75
Idlib | Idleb  SYR  Idlib  35.93 36.63
Raqqa | Raqa | Al-Raqqa | ar-Raqqah  SYR  Raqqa  35.95 39.01
Deir ez-Zor | Deir Ezzor | Deir al-Zor | Deir al-Zour | Deir ez-Zour | Deir Azzour | Deir Ezzour  SYR  Deir ez-Zor  35.34 40.14
Hasakah | Hasakeh | Hassakeh | Hasaka | Al-Hasakah | al-Hasakeh  SYR  Hasakah  36.50 40.75
Qamishli | Qamishlo | Kamishli | Qamishly  SYR  Hasakah  37.05 41.22
Kobani | Kobane | Kobanî | Kobanê | Ayn al-Arab | Ain al-Arab  SYR  Aleppo  36.89 38.35
Manbij | Menbij  SYR  Aleppo  36.53 37.95
Afrin | Efrin  SYR  Aleppo  36.51 36.87
Tal Abyad | Tel Abyad | Tell Abyad | Tal Abiad  SYR  Raqqa  36.70 38.95
Ras al-Ayn | Ras al-Ain | Ras al Ain | Ras al Ayn | Ras al-‘Ayn | Serekaniye | Serêkaniyê | Ras el-Ain  SYR  Hasakah  36.85 40.07
Ain Issa | Ayn Issa | Ain Eissa  SYR  Raqqa  36.38 38.86
Tal Tamr | Tel Tamer | Tal Tamer | Tell Tamer  SYR  Hasakah  36.66 40.37
Tal Rifaat | Tel Rifaat  SYR  Aleppo  36.47 37.10
Al-Bab | al-Bab  SYR  Aleppo  36.37 37.52
Jarablus | Jarabulus  SYR  Aleppo  36.82 38.01
Azaz  SYR  Aleppo  36.59 37.05
Dabiq  SYR  Aleppo  36.54 37.27
Baghouz | Baghuz | Al-Baghuz  SYR  Deir ez-Zor  34.45 40.95
Abu Kamal | Albu Kamal | Al-Bukamal | Bukamal  SYR  Deir ez-Zor  34.45 40.92
Mayadin | Al-Mayadin  SYR  Deir ez-Zor  35.02 40.45
Hajin  SYR  Deir ez-Zor  34.69 40.83
Barisha  SYR  Idlib  36.17 36.63
Khan Sheikhoun | Khan Sheikhun | Khan Shaykhun  SYR  Idlib  35.44 36.65
Saraqib | Saraqeb  SYR  Idlib  35.86 36.80
Maarat al-Numan | Maaret al-Numan | Maarrat al-Numan  SYR  Idlib  35.64 36.67
Jisr al-Shughour | Jisr al-Shughur  SYR  Idlib  35.81 36.32
Binnish  SYR  Idlib  35.95 36.71
Latakia | Lattakia  SYR  Latakia  35.53 35.79
Tartus | Tartous  SYR  Tartus  34.89 35.89
Hmeimim | Khmeimim | Hmeymim  SYR  Latakia  35.41 35.95  point
Palmyra | Tadmur | Tadmor  SYR  Homs  34.56 38.28
Deraa | Daraa | Dara'a  SYR  Daraa  32.62 36.10
Sweida | Suweida | As-Suwayda | Sweida city  SYR  Sweida  32.71 36.57
Quneitra  SYR  Quneitra  33.13 35.82
Eastern Ghouta | eastern Ghouta | East Ghouta | Ghouta  SYR  Rif Dimashq  33.52 36.45  admin2
Douma  SYR  Rif Dimashq  33.57 36.40
Darayya | Daraya  SYR  Rif Dimashq  33.46 36.24
Yarmouk  SYR  Damascus  33.47 36.30
Madaya  SYR  Rif Dimashq  33.69 36.10
Zabadani  SYR  Rif Dimashq  33.72 36.10
Qusair | Qusayr | Al-Qusayr  SYR  Homs  34.51 36.58
al-Tanf | Al-Tanf | Tanf  SYR  Homs  33.51 38.62  point
al-Hol | al-Hawl | al-Houl | Al-Hol camp | al-Hawl camp | al-Hol camp  SYR  Hasakah  36.38 41.15  point
Roj camp | al-Roj  SYR  Hasakah  36.98 42.05  point
Sednaya | Saydnaya | Saidnaya  SYR  Rif Dimashq  33.70 36.38
Sinjar Mountains | Mount Sinjar | Sinjar mountain  IRQ  Nineveh  36.37 41.72  admin2
north-east Syria | north-eastern Syria | northeast Syria | northeastern Syria | north east Syria  SYR  -  36.40 40.30  admin1
northern Syria | north Syria | north of Syria  SYR  -  36.40 38.50  admin1
north-west Syria | north-western Syria | northwest Syria | northwestern Syria  SYR  -  36.00 36.70  admin1
southern Syria | south-west Syria | south Syria  SYR  -  32.80 36.30  admin1
eastern Syria | east Syria  SYR  -  35.20 40.30  admin1
Golan Heights | Golan | Occupied Golan  SYR  Quneitra  33.00 35.80  admin2
Euphrates | Euphrates River | Euphrates river  SYR  -  35.90 39.00  admin1
M4 highway | M5 highway  SYR  -  35.90 36.70  point

# Iraq
Mosul  IRQ  Nineveh  36.34 43.13
Basra | Basrah  IRQ  Basra  30.51 47.81
Kirkuk  IRQ  Kirkuk  35.47 44.39
Erbil | Irbil | Arbil | Hewler  IRQ  Erbil  36.19 44.01
Sulaymaniyah | Sulaimaniya | Sulaimaniyah | Suleimaniya | Slemani  IRQ  Sulaymaniyah  35.56 45.43
Dohuk | Duhok  IRQ  Dohuk  36.87 43.00
Falluja | Fallujah  IRQ  Anbar  33.35 43.78
Ramadi  IRQ  Anbar  33.43 43.30
Tikrit  IRQ  Saladin  34.60 43.68
Samarra  IRQ  Saladin  34.20 43.87
Baiji | Beiji  IRQ  Saladin  34.93 43.49
Baquba | Baqubah  IRQ  Diyala  33.75 44.64
Najaf  IRQ  Najaf  32.03 44.34
Karbala | Kerbala  IRQ  Karbala  32.62 44.02
Nasiriyah | Nassiriya | Nasiriya  IRQ  Dhi Qar  31.04 46.26
Amara | Amarah  IRQ  Maysan  31.84 47.15
Kut  IRQ  Wasit  32.51 45.82
Hilla | Hillah  IRQ  Babil  32.48 44.43
Diwaniya | Diwaniyah  IRQ  Qadisiyah  31.99 44.93
Sinjar | Shingal  IRQ  Nineveh  36.32 41.88
Tal Afar | Tel Afar  IRQ  Nineveh  36.37 42.45
Qaim | al-Qaim | Al-Qaim  IRQ  Anbar  34.37 41.10
Rutba | Rutbah  IRQ  Anbar  33.04 40.29
Haditha  IRQ  Anbar  34.14 42.38
Hawija | Hawijah  IRQ  Kirkuk  35.32 43.77
Abu Ghraib  IRQ  Baghdad  33.29 44.07
Umm Qasr  IRQ  Basra  30.04 47.93
Halabja  IRQ  Halabja  35.18 45.99
Sadr City  IRQ  Baghdad  33.39 44.46
Taji  IRQ  Baghdad  33.51 44.26
Ain al-Asad | Al-Asad airbase | Ain al-Assad  IRQ  Anbar  33.79 42.44  point
Zakho  IRQ  Dohuk  37.14 42.68
Qandil | Qandil mountains | Kandil | Qandil Mountains  IRQ  Sulaymaniyah  36.55 45.00  admin2
Makhmour  IRQ  Erbil  35.77 43.58
Anbar | Anbar province | Al-Anbar  IRQ  Anbar  32.90 41.60  admin1
Nineveh | Nineveh province | Nineveh plains  IRQ  Nineveh  36.00 42.50  admin1
Diyala | Diyala province  IRQ  Diyala  34.00 45.00  admin1
Kurdistan | Iraqi Kurdistan | Kurdistan Region | northern Iraq  IRQ  Kurdistan  36.40 44.40  admin1
Tigris | Tigris River  IRQ  -  34.50 43.70  admin1
Shatt al-Arab  IRQ  Basra  30.00 48.50  admin2

# Turkey
Istanbul  TUR  Istanbul  41.01 28.98
Izmir  TUR  Izmir  38.42 27.14
Diyarbakir | Diyarbakır  TUR  Diyarbakir  37.91 40.24
Gaziantep  TUR  Gaziantep  37.07 37.38
Sanliurfa | Şanlıurfa | Urfa  TUR  Sanliurfa  37.16 38.80
Suruc | Suruç  TUR  Sanliurfa  36.98 38.42
Akcakale | Akçakale  TUR  Sanliurfa  36.71 38.95
Ceylanpinar | Ceylanpınar  TUR  Sanliurfa  36.85 40.05
Nusaybin  TUR  Mardin  37.07 41.21
Mardin  TUR  Mardin  37.31 40.74
Cizre  TUR  Sirnak  37.33 42.19
Sirnak | Şırnak  TUR  Sirnak  37.52 42.46
Hakkari  TUR  Hakkari  37.57 43.74
Kilis  TUR  Kilis  36.72 37.12
Hatay  TUR  Hatay  36.40 36.35  admin1
Antakya  TUR  Hatay  36.20 36.16
Reyhanli | Reyhanlı  TUR  Hatay  36.27 36.57
Adana  TUR  Adana  37.00 35.32
Incirlik | İncirlik  TUR  Adana  37.00 35.43  point
Antalya  TUR  Antalya  36.90 30.71
Mersin  TUR  Mersin  36.81 34.64
Van  TUR  Van  38.50 43.38
Erzurum  TUR  Erzurum  39.90 41.27
Trabzon  TUR  Trabzon  41.00 39.72
Bursa  TUR  Bursa  40.19 29.06
Konya  TUR  Konya  37.87 32.49
Edirne  TUR  Edirne  41.68 26.56
Bodrum  TUR  Mugla  37.03 27.43
Taksim Square | Taksim | Gezi Park  TUR  Istanbul  41.04 28.99  point
Bosphorus | Bosporus  TUR  Istanbul  41.12 29.08  point
Dardanelles | Gallipoli  TUR  Canakkale  40.20 26.40  admin2
Kahramanmaras | Kahramanmaraş  TUR  Kahramanmaras  37.58 36.94

# Iran
Isfahan | Esfahan  IRN  Isfahan  32.65 51.67
Mashhad  IRN  Razavi Khorasan  36.30 59.61
Shiraz  IRN  Fars  29.59 52.58
Tabriz  IRN  East Azerbaijan  38.08 46.29
Qom | Qum  IRN  Qom  34.64 50.88
Ahvaz | Ahwaz  IRN  Khuzestan  31.32 48.67
Abadan  IRN  Khuzestan  30.34 48.30
Kermanshah  IRN  Kermanshah  34.31 47.07
Kerman  IRN  Kerman  30.28 57.08
Zahedan  IRN  Sistan-Baluchestan  29.50 60.86
Chabahar  IRN  Sistan-Baluchestan  25.29 60.64
Bandar Abbas  IRN  Hormozgan  27.18 56.27
Bushehr  IRN  Bushehr  28.97 50.84
Natanz  IRN  Isfahan  33.72 51.73  point
Fordow | Fordo  IRN  Qom  34.88 51.00  point
Arak  IRN  Markazi  34.09 49.70
Parchin  IRN  Tehran  35.52 51.77  point
Kharg Island | Kharg  IRN  Bushehr  29.24 50.33  point
Sanandaj  IRN  Kurdistan  35.31 47.00
Urmia  IRN  West Azerbaijan  37.55 45.08
Karaj  IRN  Alborz  35.84 50.99
Evin prison | Evin  IRN  Tehran  35.79 51.38  point
Strait of Hormuz | Hormuz | Straits of Hormuz  IRN  -  26.57 56.25  point
Persian Gulf | Arabian Gulf | the Gulf  -  -  26.90 51.50  admin1
Gulf of Oman  -  -  24.80 58.50  admin1
Caspian Sea  -  -  41.90 50.70  admin1

# Israel, Palestine, Lebanon, Jordan
Haifa  ISR  Haifa  32.79 34.99
Ashdod  ISR  Southern  31.80 34.65
Ashkelon  ISR  Southern  31.67 34.57
Sderot  ISR  Southern  31.52 34.60
Beersheba | Beer Sheva | Be'er Sheva  ISR  Southern  31.25 34.79
Eilat  ISR  Southern  29.56 34.95
Nazareth  ISR  Northern  32.70 35.30
Acre | Akko  ISR  Northern  32.93 35.08
Metula  ISR  Northern  33.28 35.58
Kiryat Shmona | Kiryat Shemona  ISR  Northern  33.21 35.57
Netanya  ISR  Central  32.33 34.86
Lod  ISR  Central  31.95 34.89
Dimona  ISR  Southern  31.07 35.03
Be'eri | Beeri  ISR  Southern  31.42 34.49
Negev  ISR  Southern  30.80 34.80  admin2
Galilee  ISR  Northern  32.90 35.40  admin2
Gaza City  PSE  Gaza Strip  31.50 34.47
Gaza | Gaza Strip | northern Gaza | southern Gaza  PSE  Gaza Strip  31.42 34.38  admin1
West Bank | occupied West Bank | Judea and Samaria  PSE  West Bank  31.95 35.25  admin1
Palestinian territories | Palestinian Territories | occupied territories | Occupied Territories  PSE  -  31.90 35.20  country
Rafah  PSE  Gaza Strip  31.29 34.25
Khan Younis | Khan Yunis | Khan Yunus  PSE  Gaza Strip  31.35 34.30
Jabalia | Jabaliya  PSE  Gaza Strip  31.53 34.48
Beit Hanoun  PSE  Gaza Strip  31.54 34.54
Beit Lahia | Beit Lahiya  PSE  Gaza Strip  31.55 34.50
Deir al-Balah  PSE  Gaza Strip  31.42 34.35
Nuseirat  PSE  Gaza Strip  31.45 34.39
Nablus  PSE  West Bank  32.22 35.26
Jenin  PSE  West Bank  32.46 35.30
Hebron | Al-Khalil  PSE  West Bank  31.53 35.10
Bethlehem  PSE  West Bank  31.70 35.20
Jericho  PSE  West Bank  31.86 35.46
Tulkarm | Tulkarem  PSE  West Bank  32.31 35.03
Qalqilya | Qalqiliya  PSE  West Bank  32.19 34.97
Maale Adumim | Ma'ale Adumim  PSE  West Bank  31.78 35.30
Sheikh Jarrah  PSE  Jerusalem  31.79 35.23  point
Temple Mount | al-Aqsa | al-Aqsa mosque | Al-Aqsa | Haram al-Sharif | al-Aqsa compound  PSE  Jerusalem  31.78 35.24  point
Kerem Shalom  ISR  Southern  31.23 34.28  point
Erez  ISR  Southern  31.56 34.55  point
Sidon | Saida  LBN  South  33.56 35.37
Tyre | Sour  LBN  South  33.27 35.20
Baalbek  LBN  Baalbek-Hermel  34.01 36.21
Bekaa Valley | Beqaa Valley | Bekaa | Beqaa  LBN  Bekaa  33.85 36.00  admin1
Nabatieh | Nabatiyeh  LBN  Nabatieh  33.38 35.48
Arsal  LBN  Baalbek-Hermel  34.18 36.42
Dahiyeh | Dahieh | Dahiya  LBN  Beirut  33.85 35.50  point
southern Lebanon | south Lebanon  LBN  -  33.25 35.35  admin1
Litani | Litani River | Litani river  LBN  -  33.33 35.25  admin2
Tripoli  LBN  North  34.44 35.84  minor
Sabra | Shatila  LBN  Beirut  33.86 35.50  point
Zarqa  JOR  -  32.07 36.09
Irbid  JOR  -  32.56 35.85
Aqaba  JOR  -  29.53 35.01
Zaatari  JOR  Mafraq  32.29 36.33  point
Azraq  JOR  -  31.83 36.81
Dead Sea  -  -  31.50 35.48  admin1
Jordan River | Jordan Valley | River Jordan  -  -  32.10 35.55  admin1

# Egypt and North Africa
Alexandria  EGY  Alexandria  31.20 29.92
Giza  EGY  Giza  30.01 31.21
Suez  EGY  Suez  29.97 32.53
Port Said  EGY  Port Said  31.26 32.30
Ismailia  EGY  Ismailia  30.60 32.27
Luxor  EGY  Luxor  25.69 32.64
Aswan  EGY  Aswan  24.09 32.90
Sharm el-Sheikh | Sharm al-Sheikh | Sharm El-Sheikh | Sharm el Sheikh  EGY  South Sinai  27.92 34.33
El-Arish | Arish | al-Arish  EGY  North Sinai  31.13 33.80
Sinai | Sinai Peninsula | Sinai peninsula | North Sinai | northern Sinai  EGY  Sinai  29.50 33.80  admin1
Minya  EGY  Minya  28.11 30.75
Tahrir Square | Rabaa al-Adawiya | Rabaa  EGY  Cairo  30.04 31.24  point
Suez Canal  EGY  -  30.58 32.33  point
Benghazi | Bengazi  LBY  Benghazi  32.12 20.07
Misrata | Misurata | Misratah  LBY  Misrata  32.38 15.09
Sirte  LBY  Sirte  31.21 16.59
Tobruk  LBY  Butnan  32.08 23.96
Derna  LBY  Derna  32.77 22.64
Sabha | Sebha  LBY  Sabha  27.04 14.43
Zawiya | Zawiyah | Zawia  LBY  Zawiya  32.76 12.73
Zintan  LBY  Jabal al Gharbi  31.93 12.25
Tarhuna | Tarhouna  LBY  -  32.43 13.63
Bani Walid  LBY  -  31.76 14.00
Brega  LBY  -  30.41 19.58
Ras Lanuf  LBY  -  30.50 18.57
Ajdabiya | Ajdabiyah  LBY  -  30.76 20.23
Sabratha  LBY  -  32.79 12.48
Jufra | al-Jufra  LBY  -  29.20 16.00
Fezzan  LBY  -  26.50 13.40  admin1
Cyrenaica | eastern Libya  LBY  -  31.00 22.00  admin1
Sfax  TUN  -  34.74 10.76
Sousse  TUN  -  35.83 10.64
Sidi Bouzid  TUN  -  35.04 9.48
Kasserine  TUN  -  35.17 8.84
Ben Guerdane | Ben Gardane  TUN  -  33.14 11.22
Lampedusa  ITA  Sicily  35.50 12.61
Oran  DZA  -  35.70 -0.65
Constantine  DZA  -  36.37 6.61
Tindouf  DZA  -  27.67 -8.15
In Amenas | Amenas  DZA  Illizi  28.04 9.55
Tamanrasset  DZA  -  22.79 5.53
Kabylie | Kabylia | Tizi Ouzou  DZA  -  36.71 4.05
Casablanca  MAR  -  33.57 -7.59
Marrakech | Marrakesh  MAR  -  31.63 -8.01
Fez | Fes  MAR  -  34.03 -5.00
Tangier | Tangiers  MAR  -  35.76 -5.83
Agadir  MAR  -  30.42 -9.60
Hoceima | Al Hoceima  MAR  -  35.25 -3.93
Ceuta  ESP  Ceuta  35.89 -5.31
Melilla  ESP  Melilla  35.29 -2.94
Guerguerat  ESH  -  21.42 -16.96

# Arabian peninsula
Jeddah | Jiddah  SAU  Mecca  21.49 39.19
Mecca | Makkah  SAU  Mecca  21.39 39.86
Medina | Madinah  SAU  Medina  24.47 39.61
Dammam  SAU  Eastern Province  26.43 50.10
Dhahran | Khobar | al-Khobar | Khobar Towers  SAU  Eastern Province  26.28 50.15
Abqaiq  SAU  Eastern Province  25.94 49.68
Khurais  SAU  Eastern Province  25.07 48.19
Qatif  SAU  Eastern Province  26.56 50.01
Najran  SAU  Najran  17.57 44.23
Jizan | Jazan  SAU  Jizan  16.89 42.55
Abha  SAU  Asir  18.22 42.51
Taif  SAU  Mecca  21.27 40.42
Yanbu  SAU  Medina  24.09 38.06
Dubai  ARE  Dubai  25.20 55.27
Sharjah  ARE  Sharjah  25.35 55.41
Fujairah  ARE  Fujairah  25.13 56.33
Al Dhafra  ARE  Abu Dhabi  24.25 54.55  point
al-Udeid | Al Udeid  QAT  -  25.12 51.31  point
Salalah  OMN  -  17.02 54.09
Aden  YEM  Aden  12.79 45.02
Hodeidah | Hodeida | Hudaydah | Al Hudaydah | Hudaida  YEM  Hodeidah  14.80 42.95
Taiz | Ta'iz | Taizz  YEM  Taiz  13.58 44.02
Marib | Ma'rib  YEM  Marib  15.46 45.33
Mukalla  YEM  Hadramawt  14.54 49.13
Saada | Sa'ada | Saadah | Sa'dah  YEM  Saada  16.94 43.76
Hadramawt | Hadhramaut | Hadramout  YEM  Hadramawt  16.50 49.00  admin1
Abyan | Zinjibar  YEM  Abyan  13.13 45.38
Shabwa  YEM  Shabwa  14.75 46.50  admin1
Hajjah  YEM  Hajjah  15.69 43.60
Dhamar  YEM  Dhamar  14.54 44.40
Ibb  YEM  Ibb  13.97 44.18
Dhale | Dali  YEM  Dhale  13.70 44.73
Mocha | Mokha  YEM  Taiz  13.32 43.25
Ras Isa  YEM  Hodeidah  15.12 42.67  point
Socotra  YEM  Socotra  12.50 53.80  admin1
Bab el-Mandeb | Bab al-Mandab | Bab al-Mandeb | Bab el-Mandab  YEM  -  12.58 43.33  point
Red Sea  -  -  20.00 38.50  admin1
Gulf of Aden  -  -  12.50 48.00  admin1
Arabian Sea  -  -  15.00 65.00  admin1
Middle East | Mideast  -  -  29.00 41.00  admin1
North Africa | Northern Africa | Maghreb  -  -  30.00 5.00  admin1
Mediterranean | Mediterranean Sea | eastern Mediterranean | central Mediterranean  -  -  35.00 18.00  admin1
