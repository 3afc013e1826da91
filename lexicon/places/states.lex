kind place
# States and territories as places: names, ISO 3166 alpha-3, no region, latitude and longitude of their middle.
# MADE by tools/make-state-places from npm world-countries 5.1.0 (mledoze/countries). This file alone is a database
# derived from it, under the Open Database License 1.0 (https://opendatacommons.org/licenses/odbl/1-0/). Not for editing.

Aruba  ABW  -  12.50 -69.97  country
Afghanistan | Islamic Republic of Afghanistan  AFG  -  33.00 65.00  country
Angola | Republic of Angola  AGO  -  -12.50 18.50  country
Anguilla  AIA  -  18.25 -63.17  country
Åland Islands  ALA  -  60.12 19.90  country
Albania | Republic of Albania  ALB  -  41.00 20.00  country
Andorra | Principality of Andorra  AND  -  42.50 1.50  country
United Arab Emirates  ARE  -  24.00 54.00  country
Argentina | Argentine Republic  ARG  -  -34.00 -64.00  country
Armenia | Republic of Armenia  ARM  -  40.00 45.00  country
American Samoa  ASM  -  -14.33 -170.00  country
Antarctica  ATA  -  -90.00 0.00  country
French Southern and Antarctic Lands | Territory of the French Southern and Antarctic Lands  ATF  -  -49.25 69.17  country
Antigua and Barbuda  ATG  -  17.05 -61.80  country
Austria | Republic of Austria  AUT  -  47.33 13.33  country
Azerbaijan | Republic of Azerbaijan  AZE  -  40.50 47.50  country
Burundi | Republic of Burundi  BDI  -  -3.50 30.00  country
Belgium | Kingdom of Belgium  BEL  -  50.83 4.00  country
Benin | Republic of Benin  BEN  -  9.50 2.25  country
Caribbean Netherlands | Bonaire, Sint Eustatius and Saba  BES  -  12.18 -68.25  country
Burkina Faso  BFA  -  13.00 -2.00  country
Bangladesh | People's Republic of Bangladesh  BGD  -  24.00 90.00  country
Bulgaria | Republic of Bulgaria  BGR  -  43.00 25.00  country
Bahrain | Kingdom of Bahrain  BHR  -  26.00 50.55  country
Bahamas | Commonwealth of the Bahamas  BHS  -  24.25 -76.00  country
Bosnia and Herzegovina  BIH  -  44.00 18.00  country
Saint Barthélemy | Collectivity of Saint Barthélemy  BLM  -  18.50 -63.42  country
Belarus | Republic of Belarus  BLR  -  53.00 28.00  country
Belize  BLZ  -  17.25 -88.75  country
Bermuda  BMU  -  32.33 -64.75  country
Bolivia | Plurinational State of Bolivia  BOL  -  -17.00 -65.00  country
Barbados  BRB  -  13.17 -59.53  country
Brunei | Nation of Brunei, Abode of Peace  BRN  -  4.50 114.67  country
Bhutan | Kingdom of Bhutan  BTN  -  27.50 90.50  country
Bouvet Island  BVT  -  -54.43 3.40  country
Botswana | Republic of Botswana  BWA  -  -22.00 24.00  country
Central African Republic  CAF  -  7.00 21.00  country
Canada  CAN  -  60.00 -95.00  country
Cocos (Keeling) Islands | Territory of the Cocos (Keeling) Islands  CCK  -  -12.50 96.83  country
Switzerland | Swiss Confederation  CHE  -  47.00 8.00  country
Chile | Republic of Chile  CHL  -  -30.00 -71.00  country
Ivory Coast | Republic of Côte d'Ivoire  CIV  -  8.00 -5.00  country
Cameroon | Republic of Cameroon  CMR  -  6.00 12.00  country
Republic of the Congo  COG  -  -1.00 15.00  country
Cook Islands  COK  -  -21.23 -159.77  country
Colombia | Republic of Colombia  COL  -  4.00 -72.00  country
Comoros | Union of the Comoros  COM  -  -12.17 44.25  country
Cape Verde | Republic of Cabo Verde  CPV  -  16.00 -24.00  country
Costa Rica | Republic of Costa Rica  CRI  -  10.00 -84.00  country
Cuba | Republic of Cuba  CUB  -  21.50 -80.00  country
Curaçao | Country of Curaçao  CUW  -  12.12 -68.93  country
Christmas Island | Territory of Christmas Island  CXR  -  -10.50 105.67  country
Cayman Islands  CYM  -  19.50 -80.50  country
Cyprus | Republic of Cyprus  CYP  -  35.00 33.00  country
Czechia | Czech Republic  CZE  -  49.75 15.50  country
Germany | Federal Republic of Germany  DEU  -  51.00 9.00  country
Djibouti | Republic of Djibouti  DJI  -  11.50 43.00  country
Dominica | Commonwealth of Dominica  DMA  -  15.42 -61.33  country
Denmark | Kingdom of Denmark  DNK  -  56.00 10.00  country
Dominican Republic  DOM  -  19.00 -70.67  country
Algeria | People's Democratic Republic of Algeria  DZA  -  28.00 3.00  country
Ecuador | Republic of Ecuador  ECU  -  -2.00 -77.50  country
Egypt | Arab Republic of Egypt  EGY  -  27.00 30.00  country
Eritrea | State of Eritrea  ERI  -  15.00 39.00  country
Western Sahara | Sahrawi Arab Democratic Republic  ESH  -  24.50 -13.00  country
Spain | Kingdom of Spain  ESP  -  40.00 -4.00  country
Estonia | Republic of Estonia  EST  -  59.00 26.00  country
Ethiopia | Federal Democratic Republic of Ethiopia  ETH  -  8.00 38.00  country
Finland | Republic of Finland  FIN  -  64.00 26.00  country
Fiji | Republic of Fiji  FJI  -  -18.00 175.00  country
Falkland Islands  FLK  -  -51.75 -59.00  country
France | French Republic  FRA  -  46.00 2.00  country
Faroe Islands  FRO  -  62.00 -7.00  country
Micronesia | Federated States of Micronesia  FSM  -  6.92 158.25  country
Gabon | Gabonese Republic  GAB  -  -1.00 11.75  country
United Kingdom | United Kingdom of Great Britain and Northern Ireland  GBR  -  54.00 -2.00  country
Georgia  GEO  -  42.00 43.50  country
Guernsey | Bailiwick of Guernsey  GGY  -  49.47 -2.58  country
Ghana | Republic of Ghana  GHA  -  8.00 -2.00  country
Gibraltar  GIB  -  36.13 -5.35  country
Guinea | Republic of Guinea  GIN  -  11.00 -10.00  country
Guadeloupe  GLP  -  16.25 -61.58  country
Gambia | Republic of the Gambia  GMB  -  13.47 -16.57  country
Guinea-Bissau | Republic of Guinea-Bissau  GNB  -  12.00 -15.00  country
Equatorial Guinea | Republic of Equatorial Guinea  GNQ  -  2.00 10.00  country
Greece | Hellenic Republic  GRC  -  39.00 22.00  country
Grenada  GRD  -  12.12 -61.67  country
Greenland  GRL  -  72.00 -40.00  country
Guatemala | Republic of Guatemala  GTM  -  15.50 -90.25  country
French Guiana | Guiana  GUF  -  4.00 -53.00  country
Guam  GUM  -  13.47 144.78  country
Guyana | Co-operative Republic of Guyana  GUY  -  5.00 -59.00  country
Hong Kong | Hong Kong Special Administrative Region of the People's Republic of China  HKG  -  22.27 114.19  country
Heard Island and McDonald Islands  HMD  -  -53.10 72.52  country
Honduras | Republic of Honduras  HND  -  15.00 -86.50  country
Croatia | Republic of Croatia  HRV  -  45.17 15.50  country
Haiti | Republic of Haiti  HTI  -  19.00 -72.42  country
Hungary  HUN  -  47.00 20.00  country
Indonesia | Republic of Indonesia  IDN  -  -5.00 120.00  country
Isle of Man  IMN  -  54.25 -4.50  country
India | Republic of India  IND  -  20.00 77.00  country
British Indian Ocean Territory  IOT  -  -6.00 71.50  country  minor
Ireland | Republic of Ireland  IRL  -  53.00 -8.00  country
Iran | Islamic Republic of Iran  IRN  -  32.00 53.00  country
Iraq | Republic of Iraq  IRQ  -  33.00 44.00  country
Iceland  ISL  -  65.00 -18.00  country
Israel | State of Israel  ISR  -  31.47 35.13  country
Italy | Italian Republic  ITA  -  42.83 12.83  country
Jamaica  JAM  -  18.25 -77.50  country
Jersey | Bailiwick of Jersey  JEY  -  49.25 -2.17  country  minor
Jordan | Hashemite Kingdom of Jordan  JOR  -  31.00 36.00  country
Japan  JPN  -  36.00 138.00  country
Kazakhstan | Republic of Kazakhstan  KAZ  -  48.00 68.00  country
Kenya | Republic of Kenya  KEN  -  1.00 38.00  country
Kyrgyzstan | Kyrgyz Republic  KGZ  -  41.00 75.00  country
Cambodia | Kingdom of Cambodia  KHM  -  13.00 105.00  country
Kiribati | Independent and Sovereign Republic of Kiribati  KIR  -  1.42 173.00  country
Saint Kitts and Nevis | Federation of Saint Christopher and Nevis  KNA  -  17.33 -62.75  country
South Korea | Republic of Korea  KOR  -  37.00 127.50  country
Kuwait | State of Kuwait  KWT  -  29.50 45.75  country
Laos | Lao People's Democratic Republic  LAO  -  18.00 105.00  country
Lebanon | Lebanese Republic  LBN  -  33.83 35.83  country
Liberia | Republic of Liberia  LBR  -  6.50 -9.50  country
Saint Lucia  LCA  -  13.88 -60.97  country
Liechtenstein | Principality of Liechtenstein  LIE  -  47.27 9.53  country
Sri Lanka | Democratic Socialist Republic of Sri Lanka  LKA  -  7.00 81.00  country
Lesotho | Kingdom of Lesotho  LSO  -  -29.50 28.50  country
Lithuania | Republic of Lithuania  LTU  -  56.00 24.00  country
Luxembourg | Grand Duchy of Luxembourg  LUX  -  49.75 6.17  country
Latvia | Republic of Latvia  LVA  -  57.00 25.00  country
Macau | Macao Special Administrative Region of the People's Republic of China  MAC  -  22.17 113.55  country
Saint Martin  MAF  -  18.08 -63.95  country
Morocco | Kingdom of Morocco  MAR  -  32.00 -5.00  country
Monaco | Principality of Monaco  MCO  -  43.73 7.40  country
Moldova | Republic of Moldova  MDA  -  47.00 29.00  country
Madagascar | Republic of Madagascar  MDG  -  -20.00 47.00  country
Maldives | Republic of the Maldives  MDV  -  3.25 73.00  country
Mexico | United Mexican States  MEX  -  23.00 -102.00  country
Marshall Islands | Republic of the Marshall Islands  MHL  -  9.00 168.00  country
North Macedonia | Republic of North Macedonia  MKD  -  41.83 22.00  country
Mali | Republic of Mali  MLI  -  17.00 -4.00  country
Malta | Republic of Malta  MLT  -  35.83 14.58  country
Montenegro  MNE  -  42.50 19.30  country
Mongolia  MNG  -  46.00 105.00  country
Northern Mariana Islands | Commonwealth of the Northern Mariana Islands  MNP  -  15.20 145.75  country
Mozambique | Republic of Mozambique  MOZ  -  -18.25 35.00  country
Mauritania | Islamic Republic of Mauritania  MRT  -  20.00 -12.00  country
Montserrat  MSR  -  16.75 -62.20  country
Martinique  MTQ  -  14.67 -61.00  country
Mauritius | Republic of Mauritius  MUS  -  -20.28 57.55  country
Malawi | Republic of Malawi  MWI  -  -13.50 34.00  country
Malaysia  MYS  -  2.50 112.50  country
Mayotte | Department of Mayotte  MYT  -  -12.83 45.17  country
Namibia | Republic of Namibia  NAM  -  -22.00 17.00  country
New Caledonia  NCL  -  -21.50 165.50  country
Niger | Republic of Niger  NER  -  16.00 8.00  country
Norfolk Island | Territory of Norfolk Island  NFK  -  -29.03 167.95  country
Nicaragua | Republic of Nicaragua  NIC  -  13.00 -85.00  country
Niue  NIU  -  -19.03 -169.87  country
Netherlands | Kingdom of the Netherlands  NLD  -  52.50 5.75  country
Norway | Kingdom of Norway  NOR  -  62.00 10.00  country
Nepal | Federal Democratic Republic of Nepal  NPL  -  28.00 84.00  country
Nauru | Republic of Nauru  NRU  -  -0.53 166.92  country
New Zealand  NZL  -  -41.00 174.00  country
Oman | Sultanate of Oman  OMN  -  21.00 57.00  country
Pakistan | Islamic Republic of Pakistan  PAK  -  30.00 70.00  country
Panama | Republic of Panama  PAN  -  9.00 -80.00  country
Pitcairn Islands | Pitcairn Group of Islands  PCN  -  -25.07 -130.10  country
Peru | Republic of Peru  PER  -  -10.00 -76.00  country
Philippines | Republic of the Philippines  PHL  -  13.00 122.00  country
Palau | Republic of Palau  PLW  -  7.50 134.50  country
Papua New Guinea | Independent State of Papua New Guinea  PNG  -  -6.00 147.00  country
Poland | Republic of Poland  POL  -  52.00 20.00  country
Puerto Rico | Commonwealth of Puerto Rico  PRI  -  18.25 -66.50  country
North Korea | Democratic People's Republic of Korea  PRK  -  40.00 127.00  country
Portugal | Portuguese Republic  PRT  -  39.50 -8.00  country
Paraguay | Republic of Paraguay  PRY  -  -23.00 -58.00  country
Palestine | State of Palestine  PSE  -  31.90 35.20  country
French Polynesia  PYF  -  -15.00 -140.00  country
Qatar | State of Qatar  QAT  -  25.50 51.25  country
Réunion | Réunion Island  REU  -  -21.15 55.50  country
Romania  ROU  -  46.00 25.00  country
Rwanda | Republic of Rwanda  RWA  -  -2.00 30.00  country
Saudi Arabia | Kingdom of Saudi Arabia  SAU  -  25.00 45.00  country
Sudan | Republic of the Sudan  SDN  -  15.00 30.00  country
Senegal | Republic of Senegal  SEN  -  14.00 -14.00  country
Singapore | Republic of Singapore  SGP  -  1.37 103.80  country
South Georgia | South Georgia and the South Sandwich Islands  SGS  -  -54.50 -37.00  country
Saint Helena, Ascension and Tristan da Cunha  SHN  -  -15.95 -5.72  country
Svalbard and Jan Mayen | Svalbard og Jan Mayen  SJM  -  78.00 20.00  country
Solomon Islands  SLB  -  -8.00 159.00  country
Sierra Leone | Republic of Sierra Leone  SLE  -  8.50 -11.50  country
El Salvador | Republic of El Salvador  SLV  -  13.83 -88.92  country
San Marino | Most Serene Republic of San Marino  SMR  -  43.77 12.42  country
Somalia | Federal Republic of Somalia  SOM  -  10.00 49.00  country
Saint Pierre and Miquelon  SPM  -  46.83 -56.33  country
Serbia | Republic of Serbia  SRB  -  44.00 21.00  country
South Sudan | Republic of South Sudan  SSD  -  7.00 30.00  country
São Tomé and Príncipe | Democratic Republic of São Tomé and Príncipe  STP  -  1.00 7.00  country
Suriname | Republic of Suriname  SUR  -  4.00 -56.00  country
Slovakia | Slovak Republic  SVK  -  48.67 19.50  country
Slovenia | Republic of Slovenia  SVN  -  46.12 14.82  country
Sweden | Kingdom of Sweden  SWE  -  62.00 15.00  country
Eswatini | Kingdom of Eswatini  SWZ  -  -26.50 31.50  country
Sint Maarten  SXM  -  18.03 -63.05  country
Seychelles | Republic of Seychelles  SYC  -  -4.58 55.67  country
Syria | Syrian Arab Republic  SYR  -  35.00 38.00  country
Turks and Caicos Islands  TCA  -  21.75 -71.58  country
Chad | Republic of Chad  TCD  -  15.00 19.00  country
Togo | Togolese Republic  TGO  -  8.00 1.17  country
Thailand | Kingdom of Thailand  THA  -  15.00 100.00  country
Tajikistan | Republic of Tajikistan  TJK  -  39.00 71.00  country
Tokelau  TKL  -  -9.00 -172.00  country
Turkmenistan  TKM  -  40.00 60.00  country
Timor-Leste | Democratic Republic of Timor-Leste  TLS  -  -8.83 125.92  country
Tonga | Kingdom of Tonga  TON  -  -20.00 -175.00  country
Trinidad and Tobago | Republic of Trinidad and Tobago  TTO  -  11.00 -61.00  country
Tunisia | Tunisian Republic  TUN  -  34.00 9.00  country
Türkiye | Republic of Türkiye  TUR  -  39.00 35.00  country
Tuvalu  TUV  -  -8.00 178.00  country
Taiwan | Republic of China (Taiwan)  TWN  -  23.50 121.00  country
Tanzania | United Republic of Tanzania  TZA  -  -6.00 35.00  country
Uganda | Republic of Uganda  UGA  -  1.00 32.00  country
Ukraine  UKR  -  49.00 32.00  country
United States Minor Outlying Islands  UMI  -  19.30 166.63  country
Kosovo | Republic of Kosovo  KOS  -  42.67 21.17  country
Uruguay | Oriental Republic of Uruguay  URY  -  -33.00 -56.00  country
Uzbekistan | Republic of Uzbekistan  UZB  -  41.00 64.00  country
Vatican City | Vatican City State  VAT  -  41.90 12.45  country
Saint Vincent and the Grenadines  VCT  -  13.25 -61.20  country
Venezuela | Bolivarian Republic of Venezuela  VEN  -  8.00 -66.00  country
British Virgin Islands | Virgin Islands  VGB  -  18.43 -64.62  country
United States Virgin Islands | Virgin Islands of the United States  VIR  -  18.35 -64.93  country
Vietnam | Socialist Republic of Vietnam  VNM  -  16.17 107.83  country
Vanuatu | Republic of Vanuatu  VUT  -  -16.00 167.00  country
Wallis and Futuna | Territory of the Wallis and Futuna Islands  WLF  -  -13.30 -176.20  country
Samoa | Independent State of Samoa  WSM  -  -13.58 -172.33  country
Yemen | Republic of Yemen  YEM  -  15.00 48.00  country
South Africa | Republic of South Africa  ZAF  -  -29.00 24.00  country
Zambia | Republic of Zambia  ZMB  -  -15.00 30.00  country
Zimbabwe | Republic of Zimbabwe  ZWE  -  -20.00 30.00  country
