kind state
# States, and the territories that PLOVER keeps apart (HKG, TWN, PSE, ESH, KOS, VAT). Format: docs/actors.md.
# code  names  adjective ...  people ... (plurals are made)  capital ... (stands for the government where it acts)

AFG  Afghanistan | Islamic Emirate of Afghanistan | Islamic Republic of Afghanistan  adjective Afghan  people Afghan  capital Kabul
AGO  Angola | Republic of Angola  adjective Angolan  people Angolan  capital Luanda
ALB  Albania | Republic of Albania  adjective Albanian  people Albanian  capital Tirana
AND  Andorra | Principality of Andorra  adjective Andorran  people Andorran  capital Andorra la Vella
ARE  United Arab Emirates | UAE | U.A.E. | Emirates  adjective Emirati  people Emirati  capital Abu Dhabi
ARG  Argentina | Argentine Republic  adjective Argentine | Argentinian | Argentinean  people Argentine | Argentinian | Argentinean  capital Buenos Aires
ARM  Armenia | Republic of Armenia  adjective Armenian  people Armenian  capital Yerevan
ATG  Antigua and Barbuda | Antigua  adjective Antiguan  people Antiguan  capital St John's
AUS  Australia | Commonwealth of Australia  adjective Australian | Aussie  people Australian | Aussie  capital Canberra
AUT  Austria | Republic of Austria  adjective Austrian  people Austrian  capital Vienna
AZE  Azerbaijan | Republic of Azerbaijan | Azerbaidjan  adjective Azerbaijani | Azeri  people Azerbaijani | Azeri  capital Baku
BDI  Burundi | Republic of Burundi  adjective Burundian  people Burundian  capital Gitega | Bujumbura
BEL  Belgium | Kingdom of Belgium  adjective Belgian  people Belgian
BEN  Benin | Republic of Benin | Dahomey  adjective Beninese | Beninois  people Beninese  capital Porto-Novo
BFA  Burkina Faso | Burkina | Upper Volta  adjective Burkinabe | Burkinabé  people Burkinabe  capital Ouagadougou
BGD  Bangladesh | People's Republic of Bangladesh  adjective Bangladeshi  people Bangladeshi  capital Dhaka | Dacca
BGR  Bulgaria | Republic of Bulgaria  adjective Bulgarian  people Bulgarian  capital Sofia
BHR  Bahrain | Kingdom of Bahrain  adjective Bahraini  people Bahraini  capital Manama
BHS  Bahamas | The Bahamas  adjective Bahamian  people Bahamian  capital Nassau
BIH  Bosnia and Herzegovina | Bosnia-Herzegovina | Bosnia | BiH | Republika Srpska  adjective Bosnian  people Bosnian  capital Sarajevo
BLR  Belarus | Republic of Belarus | Byelorussia | Belorussia  adjective Belarusian | Belarussian | Belorussian  people Belarusian | Belarussian  capital Minsk
BLZ  Belize  adjective Belizean  people Belizean  capital Belmopan
BOL  Bolivia | Plurinational State of Bolivia  adjective Bolivian  people Bolivian  capital La Paz | Sucre
BRA  Brazil | Federative Republic of Brazil | Brasil  adjective Brazilian  people Brazilian  capital Brasilia | Brasília
BRB  Barbados  adjective Barbadian | Bajan  people Barbadian | Bajan  capital Bridgetown
BRN  Brunei | Brunei Darussalam  adjective Bruneian  people Bruneian  capital Bandar Seri Begawan
BTN  Bhutan | Kingdom of Bhutan  adjective Bhutanese  people Bhutanese  capital Thimphu
BWA  Botswana | Republic of Botswana  adjective Botswanan | Motswana  people Botswanan | Batswana  capital Gaborone
CAF  Central African Republic | Centrafrique  adjective Central African  people Central African  capital Bangui
CAN  Canada  adjective Canadian  people Canadian  capital Ottawa
CHE  Switzerland | Swiss Confederation  adjective Swiss  people Swiss  capital Bern | Berne
CHL  Chile | Republic of Chile  adjective Chilean  people Chilean  capital Santiago
CHN  China | People's Republic of China | PRC | P.R.C. | mainland China | Communist China | Red China | PR China  adjective Chinese  people Chinese  capital Beijing | Peking
CIV  Ivory Coast | Côte d'Ivoire | Cote d'Ivoire | Cote d' Ivoire | Côte d' Ivoire  adjective Ivorian | Ivoirian  people Ivorian  capital Yamoussoukro | Abidjan
CMR  Cameroon | Republic of Cameroon  adjective Cameroonian  people Cameroonian  capital Yaounde | Yaoundé
COD  Democratic Republic of Congo | Democratic Republic of the Congo | DR Congo | DRC | D.R.C. | Congo-Kinshasa | Zaire | D.R. Congo | Congo  adjective Congolese | Zairean | Zairian  people Congolese  capital Kinshasa
COG  Republic of Congo | Republic of the Congo | Congo-Brazzaville | Congo Republic  capital Brazzaville
COL  Colombia | Republic of Colombia  adjective Colombian  people Colombian  capital Bogota | Bogotá
COM  Comoros | Union of the Comoros | Comoro Islands  adjective Comorian | Comoran  people Comorian | Comoran  capital Moroni
CPV  Cape Verde | Cabo Verde  adjective Cape Verdean  people Cape Verdean  capital Praia
CRI  Costa Rica | Republic of Costa Rica  adjective Costa Rican  people Costa Rican  capital San Jose | San José
CUB  Cuba | Republic of Cuba  adjective Cuban  people Cuban  capital Havana
CYP  Cyprus | Republic of Cyprus | Northern Cyprus | Turkish Republic of Northern Cyprus | TRNC  adjective Cypriot | Greek Cypriot | Turkish Cypriot  people Cypriot | Greek Cypriot | Turkish Cypriot  capital Nicosia
CZE  Czech Republic | Czechia | Czechoslovakia  adjective Czech | Czechoslovak | Czechoslovakian  people Czech  capital Prague
DEU  Germany | Federal Republic of Germany | West Germany | East Germany | GDR | German Democratic Republic  adjective German | West German | East German  people German | West German | East German  capital Berlin | Bonn
DJI  Djibouti | Republic of Djibouti  adjective Djiboutian  people Djiboutian
DMA  Commonwealth of Dominica | Dominica  capital Roseau
DNK  Denmark | Kingdom of Denmark  adjective Danish  people Dane  capital Copenhagen
DOM  Dominican Republic  adjective Dominican  people Dominican  capital Santo Domingo
DZA  Algeria | People's Democratic Republic of Algeria  adjective Algerian  people Algerian  capital Algiers
ECU  Ecuador | Republic of Ecuador  adjective Ecuadorian | Ecuadorean | Ecuadoran  people Ecuadorian | Ecuadorean | Ecuadoran  capital Quito
EGY  Egypt | Arab Republic of Egypt | United Arab Republic  adjective Egyptian  people Egyptian  capital Cairo
ERI  Eritrea | State of Eritrea  adjective Eritrean  people Eritrean  capital Asmara
ESH  Western Sahara | Sahrawi Arab Democratic Republic | SADR  adjective Sahrawi | Saharawi  people Sahrawi | Saharawi
ESP  Spain | Kingdom of Spain  adjective Spanish  people Spaniard | Spanish  capital Madrid
EST  Estonia | Republic of Estonia  adjective Estonian  people Estonian  capital Tallinn
ETH  Ethiopia | Federal Democratic Republic of Ethiopia | Abyssinia  adjective Ethiopian  people Ethiopian  capital Addis Ababa
FIN  Finland | Republic of Finland  adjective Finnish  people Finn  capital Helsinki
FJI  Fiji | Republic of Fiji | Fiji Islands  adjective Fijian  people Fijian  capital Suva
FRA  France | French Republic  adjective French  people French | Frenchman | Frenchwoman  capital Paris
FSM  Micronesia | Federated States of Micronesia  adjective Micronesian  people Micronesian  capital Palikir
GAB  Gabon | Gabonese Republic  adjective Gabonese  people Gabonese  capital Libreville
GBR  United Kingdom | UK | U.K. | Britain | Great Britain | England | Scotland | Wales | Northern Ireland | United Kingdom of Great Britain and Northern Ireland  adjective British | English | Scottish | Welsh | Northern Irish  people Briton | British | Brit | Englishman | Englishwoman | Scot | Scotsman  capital London
GEO  Georgia | Republic of Georgia  adjective Georgian  people Georgian  capital Tbilisi
GHA  Ghana | Republic of Ghana  adjective Ghanaian | Ghanian  people Ghanaian | Ghanian  capital Accra
GIN  Guinea | Republic of Guinea | Guinea-Conakry  adjective Guinean  people Guinean  capital Conakry
GMB  Gambia | The Gambia  adjective Gambian  people Gambian  capital Banjul
GNB  Guinea-Bissau | Guinea Bissau  adjective Bissau-Guinean  people Bissau-Guinean  capital Bissau
GNQ  Equatorial Guinea  adjective Equatorial Guinean | Equatoguinean  people Equatorial Guinean | Equatoguinean  capital Malabo
GRC  Greece | Hellenic Republic  adjective Greek | Hellenic  people Greek  capital Athens
GRD  Grenada  adjective Grenadian  people Grenadian  capital St George's
GTM  Guatemala | Republic of Guatemala  adjective Guatemalan  people Guatemalan  capital Guatemala City
GUY  Guyana | Co-operative Republic of Guyana  adjective Guyanese  people Guyanese  capital Georgetown
HKG  Hong Kong | Hongkong | HKSAR | Hong Kong SAR  adjective Hongkonger  people Hongkonger | Hong Konger
HND  Honduras | Republic of Honduras  adjective Honduran  people Honduran  capital Tegucigalpa
HRV  Croatia | Republic of Croatia  adjective Croatian | Croat  people Croatian | Croat  capital Zagreb
HTI  Haiti | Republic of Haiti  adjective Haitian  people Haitian  capital Port-au-Prince
HUN  Hungary | Republic of Hungary  adjective Hungarian  people Hungarian  capital Budapest
IDN  Indonesia | Republic of Indonesia  adjective Indonesian  people Indonesian  capital Jakarta | Djakarta
IND  India | Republic of India | Bharat  adjective Indian  people Indian  capital New Delhi | Delhi
IRL  Ireland | Republic of Ireland | Irish Republic | Éire | Eire  adjective Irish  people Irish | Irishman | Irishwoman  capital Dublin
IRN  Iran | Islamic Republic of Iran | Islamic Republic | Persia  adjective Iranian | Persian  people Iranian | Persian  capital Tehran | Teheran
IRQ  Iraq | Republic of Iraq  adjective Iraqi  people Iraqi  capital Baghdad
ISL  Iceland  adjective Icelandic  people Icelander  capital Reykjavik | Reykjavík
ISR  Israel | State of Israel | Jewish state  adjective Israeli  people Israeli  capital Jerusalem | Tel Aviv
ITA  Italy | Italian Republic  adjective Italian  people Italian  capital Rome
JAM  Jamaica  adjective Jamaican  people Jamaican  capital Kingston
JOR  Jordan | Hashemite Kingdom of Jordan | Hashemite Kingdom  adjective Jordanian  people Jordanian  capital Amman
JPN  Japan  adjective Japanese  people Japanese  capital Tokyo
KAZ  Kazakhstan | Republic of Kazakhstan  adjective Kazakhstani | Kazakh | Kazak  people Kazakhstani | Kazakh | Kazak  capital Astana | Nur-Sultan | Almaty
KEN  Kenya | Republic of Kenya  adjective Kenyan  people Kenyan  capital Nairobi
KGZ  Kyrgyzstan | Kyrgyz Republic | Kirghizia | Kirgizstan  adjective Kyrgyz | Kyrgyzstani | Kirghiz  people Kyrgyz | Kyrgyzstani  capital Bishkek
KHM  Cambodia | Kingdom of Cambodia | Kampuchea  adjective Cambodian | Khmer  people Cambodian | Khmer  capital Phnom Penh
KIR  Kiribati  adjective I-Kiribati  people I-Kiribati
KNA  Saint Kitts and Nevis | St Kitts and Nevis  adjective Kittitian  people Kittitian  capital Basseterre
KOR  South Korea | Republic of Korea | ROK | R.O.K. | S Korea | S. Korea  adjective South Korean | S Korean | S. Korean | Korean  people South Korean | Korean  capital Seoul
KOS  Kosovo | Republic of Kosovo | Kosova  adjective Kosovan | Kosovar | Kosovo Albanian  people Kosovan | Kosovar | Kosovo Albanian  capital Pristina | Prishtina
KWT  Kuwait | State of Kuwait  adjective Kuwaiti  people Kuwaiti  capital Kuwait City
LAO  Laos | Lao People's Democratic Republic | Lao PDR  adjective Laotian | Lao  people Laotian | Lao  capital Vientiane
LBN  Lebanon | Lebanese Republic  adjective Lebanese  people Lebanese  capital Beirut
LBR  Liberia | Republic of Liberia  adjective Liberian  people Liberian  capital Monrovia
LBY  Libya | State of Libya | Libyan Arab Jamahiriya | Great Socialist People's Libyan Arab Jamahiriya  adjective Libyan  people Libyan  capital Tripoli
LCA  Saint Lucia | St Lucia  adjective Saint Lucian | St Lucian  people Saint Lucian | St Lucian  capital Castries
LIE  Liechtenstein  adjective Liechtensteiner  people Liechtensteiner  capital Vaduz
LKA  Sri Lanka | Democratic Socialist Republic of Sri Lanka | Ceylon  adjective Sri Lankan  people Sri Lankan  capital Colombo
LSO  Lesotho | Kingdom of Lesotho  adjective Basotho | Lesothan  people Basotho  capital Maseru
LTU  Lithuania | Republic of Lithuania  adjective Lithuanian  people Lithuanian  capital Vilnius
LUX  Luxembourg | Grand Duchy of Luxembourg | Luxemburg  adjective Luxembourgish | Luxembourger  people Luxembourger
LVA  Latvia | Republic of Latvia  adjective Latvian  people Latvian  capital Riga
MAR  Morocco | Kingdom of Morocco  adjective Moroccan  people Moroccan  capital Rabat
MCO  Monaco | Principality of Monaco  adjective Monegasque | Monégasque | Monacan  people Monegasque | Monégasque
MDA  Moldova | Republic of Moldova | Moldavia | Transnistria | Transdniestria  adjective Moldovan | Moldavian | Transnistrian  people Moldovan | Moldavian  capital Chisinau | Chișinău | Kishinev
MDG  Madagascar | Republic of Madagascar  adjective Malagasy | Madagascan  people Malagasy | Madagascan  capital Antananarivo
MDV  Maldives | Republic of Maldives | The Maldives  adjective Maldivian  people Maldivian  capital Malé
MEX  Mexico | United Mexican States  adjective Mexican  people Mexican  capital Mexico City
MHL  Marshall Islands | Republic of the Marshall Islands  adjective Marshallese  people Marshallese  capital Majuro
MKD  North Macedonia | Macedonia | Republic of North Macedonia | Republic of Macedonia | FYROM | Former Yugoslav Republic of Macedonia  adjective Macedonian | North Macedonian  people Macedonian | North Macedonian  capital Skopje
MLI  Mali | Republic of Mali  adjective Malian  people Malian  capital Bamako
MLT  Malta | Republic of Malta  adjective Maltese  people Maltese  capital Valletta
MMR  Myanmar | Burma | Republic of the Union of Myanmar | Union of Myanmar | Union of Burma  adjective Burmese | Myanmarese  people Burmese  capital Naypyidaw | Naypyitaw | Nay Pyi Taw | Rangoon
MNE  Montenegro  adjective Montenegrin  people Montenegrin  capital Podgorica
MNG  Mongolia | Outer Mongolia  adjective Mongolian | Mongol  people Mongolian | Mongol  capital Ulaanbaatar | Ulan Bator
MOZ  Mozambique | Republic of Mozambique  adjective Mozambican  people Mozambican  capital Maputo
MRT  Mauritania | Islamic Republic of Mauritania  adjective Mauritanian  people Mauritanian  capital Nouakchott
MUS  Mauritius | Republic of Mauritius  adjective Mauritian  people Mauritian  capital Port Louis
MWI  Malawi | Republic of Malawi | Nyasaland  adjective Malawian  people Malawian  capital Lilongwe
MYS  Malaysia | Malaya  adjective Malaysian | Malayan  people Malaysian | Malayan  capital Kuala Lumpur | Putrajaya
NAM  Namibia | Republic of Namibia | South West Africa  adjective Namibian  people Namibian  capital Windhoek
NER  Niger | Republic of Niger | Republic of the Niger  adjective Nigerien  people Nigerien  capital Niamey
NGA  Nigeria | Federal Republic of Nigeria  adjective Nigerian  people Nigerian  capital Abuja | Lagos
NIC  Nicaragua | Republic of Nicaragua  adjective Nicaraguan  people Nicaraguan  capital Managua
NLD  Netherlands | The Netherlands | Holland | Kingdom of the Netherlands  adjective Dutch  people Dutch | Dutchman | Dutchwoman | Netherlander  capital The Hague | Amsterdam
NOR  Norway | Kingdom of Norway  adjective Norwegian  people Norwegian  capital Oslo
NPL  Nepal | Federal Democratic Republic of Nepal | Kingdom of Nepal  adjective Nepalese | Nepali  people Nepalese | Nepali  capital Kathmandu | Katmandu
NRU  Nauru | Republic of Nauru  adjective Nauruan  people Nauruan
NZL  New Zealand | NZ | Aotearoa  adjective Kiwi  people New Zealander | Kiwi  capital Wellington
OMN  Oman | Sultanate of Oman  adjective Omani  people Omani  capital Muscat
PAK  Pakistan | Islamic Republic of Pakistan  adjective Pakistani  people Pakistani  capital Islamabad
PAN  Panama | Republic of Panama  adjective Panamanian  people Panamanian  capital Panama City
PER  Peru | Republic of Peru  adjective Peruvian  people Peruvian  capital Lima
PHL  Philippines | The Philippines | Republic of the Philippines  adjective Philippine | Filipino  people Filipino | Filipina  capital Manila
PLW  Palau | Republic of Palau  adjective Palauan  people Palauan  capital Ngerulmud
PNG  Papua New Guinea | PNG  adjective Papua New Guinean  people Papua New Guinean  capital Port Moresby
POL  Poland | Republic of Poland  adjective Polish  people Pole  capital Warsaw
PRK  North Korea | Democratic People's Republic of Korea | DPRK | D.P.R.K. | N Korea | N. Korea  adjective North Korean | N Korean | N. Korean  people North Korean  capital Pyongyang | P'yongyang
PRT  Portugal | Portuguese Republic  adjective Portuguese  people Portuguese  capital Lisbon
PRY  Paraguay | Republic of Paraguay  adjective Paraguayan  people Paraguayan  capital Asuncion | Asunción
PSE  Palestine | State of Palestine | Palestinian territories | Palestinian Territories | occupied Palestinian territories | Gaza | Gaza Strip | West Bank | occupied territories  adjective Palestinian | Gazan  people Palestinian | Gazan  capital Ramallah
QAT  Qatar | State of Qatar  adjective Qatari  people Qatari  capital Doha
ROU  Romania | Rumania  adjective Romanian | Rumanian  people Romanian | Rumanian  capital Bucharest
RUS  Russia | Russian Federation | Soviet Union | USSR | U.S.S.R. | Union of Soviet Socialist Republics  adjective Russian | Soviet  people Russian | Soviet  capital Moscow
RWA  Rwanda | Republic of Rwanda  adjective Rwandan | Rwandese  people Rwandan | Rwandese  capital Kigali
SAU  Saudi Arabia | Kingdom of Saudi Arabia | KSA  adjective Saudi | Saudi Arabian  people Saudi | Saudi Arabian  capital Riyadh
SDN  Sudan | Republic of the Sudan  adjective Sudanese  people Sudanese  capital Khartoum
SEN  Senegal | Republic of Senegal  adjective Senegalese  people Senegalese  capital Dakar
SGP  Singapore | Republic of Singapore  adjective Singaporean  people Singaporean
SLB  Solomon Islands | Solomons  adjective Solomon Islander  people Solomon Islander  capital Honiara
SLE  Sierra Leone | Republic of Sierra Leone  adjective Sierra Leonean  people Sierra Leonean  capital Freetown
SLV  El Salvador | Salvador  adjective Salvadoran | Salvadorean | Salvadorian  people Salvadoran | Salvadorean | Salvadorian  capital San Salvador
SMR  San Marino  adjective Sammarinese  people Sammarinese
SOM  Somalia | Federal Republic of Somalia | Somaliland | Puntland | Jubaland  adjective Somali | Somalian  people Somali | Somalian  capital Mogadishu
SRB  Serbia | Republic of Serbia | Yugoslavia | Federal Republic of Yugoslavia | Serbia and Montenegro  adjective Serbian | Serb | Yugoslav | Yugoslavian  people Serbian | Serb | Yugoslav  capital Belgrade
SSD  South Sudan | Republic of South Sudan | S Sudan  adjective South Sudanese  people South Sudanese  capital Juba
STP  Sao Tome and Principe | São Tomé and Príncipe | Sao Tome | São Tomé  adjective Sao Tomean | Santomean  people Sao Tomean | Santomean
SUR  Suriname | Surinam  adjective Surinamese  people Surinamese  capital Paramaribo
SVK  Slovakia | Slovak Republic  adjective Slovak | Slovakian  people Slovak | Slovakian  capital Bratislava
SVN  Slovenia | Republic of Slovenia  adjective Slovenian | Slovene  people Slovenian | Slovene  capital Ljubljana
SWE  Sweden | Kingdom of Sweden  adjective Swedish  people Swede  capital Stockholm
SWZ  Eswatini | eSwatini | Swaziland | Kingdom of Eswatini  adjective Swazi  people Swazi  capital Mbabane
SYC  Seychelles | Republic of Seychelles | The Seychelles  adjective Seychellois  people Seychellois
SYR  Syria | Syrian Arab Republic | Rojava  adjective Syrian  people Syrian  capital Damascus
TCD  Chad | Republic of Chad | Tchad  adjective Chadian  people Chadian  capital N'Djamena | Ndjamena
TGO  Togo | Togolese Republic  adjective Togolese  people Togolese  capital Lome | Lomé
THA  Thailand | Kingdom of Thailand | Siam  adjective Thai | Siamese  people Thai  capital Bangkok
TJK  Tajikistan | Republic of Tajikistan | Tadjikistan | Tadzhikistan  adjective Tajikistani | Tajik | Tadjik  people Tajikistani | Tajik | Tadjik  capital Dushanbe
TKM  Turkmenistan | Turkmenia  adjective Turkmen | Turkmenistani  people Turkmenistani  capital Ashgabat | Ashkhabad
TLS  Timor-Leste | East Timor | Timor Leste  adjective East Timorese | Timorese  people East Timorese | Timorese  capital Dili
TON  Tonga | Kingdom of Tonga  adjective Tongan  people Tongan  capital Nuku'alofa
TTO  Trinidad and Tobago | Trinidad & Tobago | Trinidad  adjective Trinidadian  people Trinidadian  capital Port of Spain
TUN  Tunisia | Republic of Tunisia  adjective Tunisian  people Tunisian  capital Tunis
TUR  Turkey | Türkiye | Turkiye | Republic of Turkey | Republic of Türkiye  adjective Turkish  people Turk  capital Ankara
TUV  Tuvalu  adjective Tuvaluan  people Tuvaluan  capital Funafuti
TWN  Taiwan | Republic of China | Chinese Taipei | ROC | R.O.C. | Formosa  adjective Taiwanese  people Taiwanese  capital Taipei
TZA  Tanzania | United Republic of Tanzania | Tanganyika | Zanzibar  adjective Tanzanian | Zanzibari  people Tanzanian | Zanzibari  capital Dodoma | Dar es Salaam
UGA  Uganda | Republic of Uganda  adjective Ugandan  people Ugandan  capital Kampala
UKR  Ukraine | the Ukraine  adjective Ukrainian  people Ukrainian  capital Kyiv | Kiev
URY  Uruguay  adjective Uruguayan  people Uruguayan  capital Montevideo
USA  United States | United States of America | US | U.S. | USA | U.S.A. | America | U.S.  adjective American | U.S.-American  people American  capital Washington | Washington DC | Washington D.C. | Washington, D.C.
UZB  Uzbekistan | Republic of Uzbekistan  adjective Uzbekistani | Uzbek  people Uzbekistani | Uzbek  capital Tashkent
VAT  Holy See | Vatican | Vatican City  adjective Vatican
VCT  Saint Vincent and the Grenadines | St Vincent and the Grenadines | Saint Vincent | St Vincent  adjective Vincentian  people Vincentian  capital Kingstown
VEN  Venezuela | Bolivarian Republic of Venezuela  adjective Venezuelan | Venezuelean  people Venezuelan  capital Caracas
VNM  Vietnam | Viet Nam | Socialist Republic of Vietnam | North Vietnam | South Vietnam  adjective Vietnamese | North Vietnamese | South Vietnamese  people Vietnamese  capital Hanoi
VUT  Vanuatu  adjective ni-Vanuatu | Vanuatuan  people ni-Vanuatu  capital Port Vila
WSM  Samoa | Western Samoa  adjective Samoan  people Samoan  capital Apia
YEM  Yemen | Republic of Yemen | North Yemen | South Yemen  adjective Yemeni | Yemenite  people Yemeni | Yemenite  capital Sanaa | Sana'a
ZAF  South Africa | Republic of South Africa | RSA  adjective South African  people South African  capital Pretoria | Cape Town
ZMB  Zambia | Republic of Zambia | Northern Rhodesia  adjective Zambian  people Zambian  capital Lusaka
ZWE  Zimbabwe | Republic of Zimbabwe | Rhodesia  adjective Zimbabwean | Rhodesian  people Zimbabwean | Rhodesian  capital Harare
