kind place
# Capitals and seats of government: names, country, region (or -), latitude and longitude in degrees.

Kabul  AFG  Kabul  34.53 69.17
Luanda  AGO  -  -8.84 13.23
Tirana  ALB  -  41.33 19.82
Andorra la Vella  AND  -  42.51 1.52
Abu Dhabi  ARE  Abu Dhabi  24.45 54.38
Buenos Aires  ARG  -  -34.60 -58.38
Yerevan  ARM  -  40.18 44.51
Canberra  AUS  Australian Capital Territory  -35.28 149.13
Vienna  AUT  Vienna  48.21 16.37
Baku  AZE  -  40.41 49.87
Bujumbura  BDI  -  -3.38 29.36
Gitega  BDI  -  -3.43 29.93
Brussels  BEL  Brussels  50.85 4.35
Porto-Novo  BEN  -  6.50 2.60
Cotonou  BEN  -  6.37 2.42
Ouagadougou  BFA  -  12.37 -1.52
Dhaka | Dacca  BGD  Dhaka  23.81 90.41
Sofia  BGR  -  42.70 23.32
Manama  BHR  -  26.23 50.58
Nassau  BHS  -  25.05 -77.35
Sarajevo  BIH  -  43.86 18.41
Minsk  BLR  -  53.90 27.57
Belmopan  BLZ  -  17.25 -88.77
La Paz  BOL  La Paz  -16.50 -68.15
Sucre  BOL  Chuquisaca  -19.04 -65.26
Brasília | Brasilia  BRA  Federal District  -15.79 -47.88
Bridgetown  BRB  -  13.10 -59.62
Bandar Seri Begawan  BRN  -  4.89 114.94
Thimphu  BTN  -  27.47 89.64
Gaborone  BWA  -  -24.65 25.91
Bangui  CAF  -  4.36 18.55
Ottawa  CAN  Ontario  45.42 -75.70
Bern | Berne  CHE  Bern  46.95 7.45
Santiago | Santiago de Chile  CHL  -  -33.45 -70.67
Beijing | Peking  CHN  Beijing  39.90 116.40
Yamoussoukro  CIV  -  6.82 -5.28
Abidjan  CIV  -  5.36 -4.01
Yaoundé | Yaounde  CMR  Centre  3.87 11.52
Kinshasa  COD  Kinshasa  -4.33 15.31
Brazzaville  COG  -  -4.27 15.28
Bogotá | Bogota  COL  -  4.71 -74.07
Moroni  COM  -  -11.70 43.26
Praia  CPV  -  14.92 -23.51
San José | San Jose  CRI  -  9.93 -84.08
Havana  CUB  -  23.13 -82.38
Nicosia  CYP  -  35.17 33.36
Prague  CZE  -  50.09 14.42
Berlin  DEU  Berlin  52.52 13.40
Bonn  DEU  North Rhine-Westphalia  50.74 7.10
Djibouti City  DJI  -  11.59 43.15
Roseau  DMA  -  15.30 -61.39
Copenhagen  DNK  -  55.68 12.57
Santo Domingo  DOM  -  18.49 -69.93
Algiers  DZA  -  36.75 3.06
Quito  ECU  -  -0.18 -78.47
Cairo  EGY  Cairo  30.04 31.24
Asmara  ERI  -  15.32 38.93
Madrid  ESP  Madrid  40.42 -3.70
Tallinn  EST  -  59.44 24.75
Addis Ababa | Addis Abeba  ETH  Addis Ababa  9.03 38.74
Helsinki  FIN  -  60.17 24.94
Suva  FJI  -  -18.14 178.44
Paris  FRA  Île-de-France  48.86 2.35
Libreville  GAB  -  0.39 9.45
London  GBR  England  51.51 -0.13
Edinburgh  GBR  Scotland  55.95 -3.19
Belfast  GBR  Northern Ireland  54.60 -5.93
Cardiff  GBR  Wales  51.48 -3.18
Tbilisi  GEO  -  41.72 44.79
Accra  GHA  Greater Accra  5.60 -0.19
Conakry  GIN  -  9.54 -13.68
Banjul  GMB  -  13.45 -16.58
Bissau  GNB  -  11.86 -15.60
Malabo  GNQ  -  3.75 8.78
Athens  GRC  Attica  37.98 23.73
St George's | Saint George's  GRD  -  12.05 -61.75
Guatemala City  GTM  -  14.63 -90.51
Georgetown  GUY  -  6.80 -58.16
Hong Kong | Hongkong  HKG  -  22.32 114.17
Tegucigalpa  HND  -  14.07 -87.19
Zagreb  HRV  -  45.81 15.98
Port-au-Prince  HTI  Ouest  18.54 -72.34
Budapest  HUN  -  47.50 19.04
Jakarta | Djakarta  IDN  Jakarta  -6.21 106.85
New Delhi | Delhi  IND  Delhi  28.61 77.21
Dublin  IRL  -  53.35 -6.26
Tehran | Teheran  IRN  Tehran  35.69 51.39
Baghdad  IRQ  Baghdad  33.31 44.37
Reykjavik | Reykjavík  ISL  -  64.15 -21.94
Jerusalem | East Jerusalem | West Jerusalem | Old City of Jerusalem  ISR  Jerusalem  31.78 35.22
Tel Aviv | Tel Aviv-Yafo  ISR  Tel Aviv  32.07 34.78
Rome  ITA  Lazio  41.90 12.50
Kingston  JAM  -  17.97 -76.79
Amman  JOR  -  31.95 35.93
Tokyo  JPN  Tokyo  35.68 139.69
Astana | Nur-Sultan  KAZ  -  51.17 71.45
Almaty | Alma-Ata  KAZ  -  43.24 76.95
Nairobi  KEN  Nairobi  -1.29 36.82
Bishkek  KGZ  -  42.87 74.59
Phnom Penh  KHM  -  11.56 104.92
South Tarawa  KIR  -  1.33 172.98
Basseterre  KNA  -  17.30 -62.72
Seoul  KOR  Seoul  37.57 126.98
Pristina | Prishtina  KOS  -  42.66 21.17
Kuwait City  KWT  -  29.38 47.99
Vientiane  LAO  -  17.97 102.60
Beirut  LBN  Beirut  33.89 35.50
Monrovia  LBR  -  6.30 -10.80
Tripoli  LBY  Tripoli  32.89 13.18
Castries  LCA  -  14.01 -60.99
Vaduz  LIE  -  47.14 9.52
Colombo  LKA  Western  6.93 79.85
Maseru  LSO  -  -29.31 27.48
Vilnius  LTU  -  54.69 25.28
Luxembourg City  LUX  -  49.61 6.13
Riga  LVA  -  56.95 24.11
Rabat  MAR  -  34.02 -6.84
Chișinău | Chisinau | Kishinev  MDA  -  47.01 28.86
Antananarivo  MDG  -  -18.88 47.51
Malé  MDV  -  4.18 73.51
Mexico City  MEX  Mexico City  19.43 -99.13
Majuro  MHL  -  7.09 171.38
Skopje  MKD  -  42.00 21.43
Bamako  MLI  Bamako  12.64 -8.00
Valletta  MLT  -  35.90 14.51
Naypyidaw | Naypyitaw | Nay Pyi Taw  MMR  -  19.76 96.08
Yangon | Rangoon  MMR  Yangon  16.84 96.17
Podgorica  MNE  -  42.43 19.26
Ulaanbaatar | Ulan Bator  MNG  -  47.89 106.91
Maputo  MOZ  -  -25.97 32.57
Nouakchott  MRT  -  18.08 -15.98
Port Louis  MUS  -  -20.16 57.50
Lilongwe  MWI  -  -13.96 33.79
Kuala Lumpur  MYS  -  3.14 101.69
Putrajaya  MYS  -  2.93 101.69
Windhoek  NAM  -  -22.56 17.07
Niamey  NER  Niamey  13.51 2.11
Abuja  NGA  Federal Capital Territory  9.06 7.49
Lagos  NGA  Lagos  6.52 3.38
Managua  NIC  -  12.11 -86.24
Amsterdam  NLD  North Holland  52.37 4.90
The Hague | Hague  NLD  South Holland  52.08 4.31
Oslo  NOR  -  59.91 10.75
Kathmandu | Katmandu  NPL  Bagmati  27.72 85.32
Yaren  NRU  -  -0.55 166.92
Wellington  NZL  Wellington  -41.29 174.78
Muscat  OMN  -  23.59 58.41
Islamabad  PAK  Islamabad  33.68 73.05
Panama City  PAN  -  8.98 -79.52
Lima  PER  Lima  -12.05 -77.04
Manila | Metro Manila  PHL  Metro Manila  14.60 120.98
Port Moresby  PNG  -  -9.44 147.18
Warsaw  POL  Masovia  52.23 21.01
Pyongyang | P'yongyang  PRK  -  39.04 125.76
Lisbon  PRT  -  38.72 -9.14
Asunción | Asuncion  PRY  -  -25.26 -57.58
Ramallah  PSE  West Bank  31.90 35.20
Doha  QAT  -  25.29 51.53
Bucharest  ROU  -  44.43 26.10
Moscow  RUS  Moscow  55.76 37.62
Kigali  RWA  -  -1.94 30.06
Riyadh  SAU  Riyadh  24.71 46.68
Khartoum  SDN  Khartoum  15.50 32.56
Dakar  SEN  Dakar  14.72 -17.47
Honiara  SLB  -  -9.43 159.95
Freetown  SLE  -  8.48 -13.23
San Salvador  SLV  -  13.69 -89.22
Mogadishu  SOM  Banaadir  2.05 45.32
Hargeisa | Hargeysa  SOM  Somaliland  9.56 44.06
Belgrade  SRB  -  44.79 20.45
Juba  SSD  Central Equatoria  4.85 31.58
São Tomé City  STP  -  0.34 6.73
Paramaribo  SUR  -  5.85 -55.20
Bratislava  SVK  -  48.15 17.11
Ljubljana  SVN  -  46.06 14.51
Stockholm  SWE  -  59.33 18.07
Mbabane  SWZ  -  -26.31 31.14
Damascus  SYR  Damascus  33.51 36.29
N'Djamena | Ndjamena  TCD  -  12.13 15.06
Lomé | Lome  TGO  -  6.13 1.22
Bangkok  THA  Bangkok  13.76 100.50
Dushanbe  TJK  -  38.56 68.79
Ashgabat | Ashkhabad  TKM  -  37.96 58.33
Dili  TLS  -  -8.56 125.57
Nuku'alofa  TON  -  -21.14 -175.20
Port of Spain  TTO  -  10.65 -61.52
Tunis  TUN  -  36.81 10.18
Ankara  TUR  Ankara  39.93 32.86
Funafuti  TUV  -  -8.52 179.20
Taipei  TWN  Taipei  25.03 121.57
Dodoma  TZA  -  -6.16 35.75
Dar es Salaam  TZA  -  -6.79 39.21
Kampala  UGA  Central  0.35 32.58
Kyiv | Kiev  UKR  Kyiv  50.45 30.52
Montevideo  URY  -  -34.90 -56.16
Washington | District of Columbia | Washington DC | Washington D.C. | Washington, D.C.  USA  District of Columbia  38.91 -77.04
Tashkent  UZB  -  41.30 69.24
Vatican City  VAT  -  41.90 12.45
Kingstown  VCT  -  13.16 -61.23
Caracas  VEN  -  10.48 -66.90
Hanoi  VNM  -  21.03 105.85
Port Vila  VUT  -  -17.73 168.32
Apia  WSM  -  -13.83 -171.77
Sanaa | Sana'a  YEM  Sanaa  15.37 44.19
Pretoria  ZAF  Gauteng  -25.75 28.19
Cape Town  ZAF  Western Cape  -33.92 18.42
Lusaka  ZMB  -  -15.39 28.32
Harare  ZWE  -  -17.83 31.05
Stepanakert | Khankendi  AZE  Nagorno-Karabakh  39.82 46.75
Sukhumi  GEO  Abkhazia  43.00 41.02
Tskhinvali  GEO  South Ossetia  42.23 43.97
Laayoune | El Aaiun  ESH  -  27.15 -13.20
Nuuk  GRL  -  64.18 -51.72
Nouméa | Noumea  NCL  -  -22.27 166.46
Lhasa  CHN  Tibet  29.65 91.12
Gibraltar  GIB  -  36.14 -5.35
Macau | Macao  MAC  -  22.20 113.55
