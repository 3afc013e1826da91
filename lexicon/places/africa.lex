kind place
# Africa south of the Sahara. Format as in middle_east.lex.

# Horn and Nile
Omdurman  SDN  Khartoum  15.65 32.48
Port Sudan  SDN  Red Sea  19.62 37.22
El Fasher | al-Fashir | el-Fasher | El-Fasher | Al-Fashir | al-Fasher  SDN  North Darfur  13.63 25.35
Nyala  SDN  South Darfur  12.05 24.88
El Geneina | Geneina | el-Geneina  SDN  West Darfur  13.45 22.45
El Obeid | el-Obeid | al-Obeid  SDN  North Kordofan  13.18 30.22
Wad Madani | Wad Medani  SDN  Gezira  14.40 33.52
Darfur | North Darfur | South Darfur | West Darfur  SDN  Darfur  13.50 24.50  admin1
Kordofan | South Kordofan | Southern Kordofan | North Kordofan  SDN  Kordofan  12.00 30.00  admin1
Blue Nile | Blue Nile state  SDN  Blue Nile  11.20 34.20  admin1
Gezira | Al Jazirah  SDN  Gezira  14.50 33.30  admin1
Abyei  SDN  Abyei  9.60 28.44
Kassala  SDN  Kassala  15.45 36.40
Zamzam  SDN  North Darfur  13.48 25.31  point
Merowe  SDN  Northern  18.48 31.82
Malakal  SSD  Upper Nile  9.53 31.66
Bentiu  SSD  Unity  9.26 29.80
Bor  SSD  Jonglei  6.21 31.56
Jonglei  SSD  Jonglei  7.40 32.00  admin1
Unity state | Unity State  SSD  Unity  8.65 29.85  admin1
Upper Nile  SSD  Upper Nile  10.00 32.50  admin1
Wau  SSD  Western Bahr el Ghazal  7.70 28.00
Yei  SSD  Central Equatoria  4.09 30.68
Mekelle | Mekele  ETH  Tigray  13.50 39.47
Tigray | Tigray region  ETH  Tigray  14.00 38.80  admin1
Amhara region | Amhara  ETH  Amhara  11.70 38.00  admin1
Oromia | Oromiya  ETH  Oromia  8.50 39.00  admin1
Ogaden | Somali region  ETH  Somali  6.70 43.80  admin1
Gambella  ETH  Gambella  8.25 34.59
Gondar  ETH  Amhara  12.60 37.47
Bahir Dar  ETH  Amhara  11.59 37.39
Lalibela  ETH  Amhara  12.03 39.04
Axum | Aksum  ETH  Tigray  14.12 38.72
Humera  ETH  Tigray  14.30 36.60
Shire  ETH  Tigray  14.10 38.28
Dire Dawa  ETH  Dire Dawa  9.60 41.85
Jijiga  ETH  Somali  9.35 42.80
Badme  ERI  -  14.72 37.80
Massawa  ERI  -  15.61 39.45
Assab  ERI  -  13.01 42.74
Grand Ethiopian Renaissance Dam | GERD | Renaissance Dam  ETH  Benishangul-Gumuz  11.21 35.09  point
Kismayo | Kismaayo  SOM  Lower Juba  -0.36 42.55
Baidoa  SOM  Bay  3.11 43.65
Beledweyne | Belet Weyne | Beledwyne  SOM  Hiran  4.74 45.20
Bosaso  SOM  Bari  11.28 49.18
Galkayo | Galkacyo  SOM  Mudug  6.77 47.43
Garowe  SOM  Nugal  8.41 48.48
Jowhar  SOM  Middle Shabelle  2.78 45.50
Merca | Marka  SOM  Lower Shabelle  1.72 44.77
Puntland  SOM  Puntland  9.00 49.00  admin1
Somaliland  SOM  Somaliland  9.60 44.50  admin1
Las Anod | Laascaanood  SOM  Sool  8.48 47.36
Horn of Africa  -  -  8.00 46.00  admin1
Nile | Nile River | River Nile  -  -  22.00 31.50  admin1

# East Africa
Mombasa  KEN  Mombasa  -4.04 39.66
Kisumu  KEN  Kisumu  -0.10 34.76
Eldoret  KEN  Uasin Gishu  0.52 35.27
Garissa  KEN  Garissa  -0.45 39.64
Lamu  KEN  Lamu  -2.27 40.90
Mandera  KEN  Mandera  3.94 41.86
Wajir  KEN  Wajir  1.75 40.06
Dadaab  KEN  Garissa  0.05 40.31
Kakuma  KEN  Turkana  3.71 34.87
Nakuru  KEN  Nakuru  -0.30 36.07
Westgate | Westgate mall | Kibera  KEN  Nairobi  -1.26 36.80  point
Gulu  UGA  Northern  2.77 32.30
Entebbe  UGA  Central  0.05 32.46
Kasese  UGA  Western  0.18 30.08
Arusha  TZA  Arusha  -3.37 36.68
Zanzibar  TZA  Zanzibar  -6.16 39.20  admin1
Mtwara  TZA  Mtwara  -10.27 40.18
Lake Victoria  -  -  -1.00 33.00  admin1
Lake Tanganyika  -  -  -6.00 29.50  admin1
Butare | Huye  RWA  -  -2.60 29.74
Gisenyi  RWA  -  -1.70 29.26
Cyangugu  RWA  -  -2.48 28.91

# Congo basin
Democratic Republic of the Congo | Democratic Republic of Congo  COD  -  -2.90 23.70  country
Goma  COD  North Kivu  -1.67 29.23
Bukavu  COD  South Kivu  -2.51 28.86
Beni  COD  North Kivu  0.49 29.47
Butembo  COD  North Kivu  0.14 29.29
Bunia  COD  Ituri  1.57 30.25
Kisangani  COD  Tshopo  0.52 25.20
Lubumbashi  COD  Haut-Katanga  -11.66 27.48
Kananga  COD  Kasai-Central  -5.90 22.42
Mbuji-Mayi  COD  Kasai-Oriental  -6.14 23.59
Uvira  COD  South Kivu  -3.40 29.14
Walikale  COD  North Kivu  -1.43 28.07
Masisi  COD  North Kivu  -1.40 28.81
Rutshuru  COD  North Kivu  -1.19 29.45
Bunagana  COD  North Kivu  -1.30 29.59
Sake  COD  North Kivu  -1.57 29.04
Kanyabayonga  COD  North Kivu  -0.70 29.17
Rubaya  COD  North Kivu  -1.55 28.87
Kibumba  COD  North Kivu  -1.48 29.34
Kishishe  COD  North Kivu  -1.10 29.20
Kalemie  COD  Tanganyika  -5.93 29.19
Kamanyola  COD  South Kivu  -2.74 29.00
Minembwe  COD  South Kivu  -3.60 28.75
North Kivu | Nord-Kivu  COD  North Kivu  -0.80 29.00  admin1
South Kivu | Sud-Kivu  COD  South Kivu  -3.00 28.30  admin1
Kivu | Kivus | eastern Congo | eastern DR Congo | eastern DRC | eastern Democratic Republic of Congo | eastern Democratic Republic of the Congo  COD  -  -1.50 28.50  admin1
Ituri  COD  Ituri  1.80 29.80  admin1
Katanga  COD  Katanga  -9.50 26.50  admin1
Kasai | Kasaï  COD  Kasai  -5.50 21.50  admin1
Virunga | Virunga National Park  COD  North Kivu  -0.50 29.50  admin2
Lake Kivu  -  -  -2.00 29.00  admin1
Bambari  CAF  -  5.77 20.68
Bria  CAF  -  6.54 21.99
Bossangoa  CAF  -  6.49 17.45
Bangassou  CAF  -  4.74 22.82
Birao  CAF  -  10.29 22.79
Pointe-Noire  COG  -  -4.78 11.86
Cabinda  AGO  Cabinda  -5.55 12.20
Huambo  AGO  Huambo  -12.78 15.74
Bata  GNQ  -  1.86 9.77

# West Africa and the Sahel
Kano  NGA  Kano  12.00 8.52
Kaduna  NGA  Kaduna  10.52 7.44
Maiduguri  NGA  Borno  11.83 13.15
Chibok  NGA  Borno  10.87 12.85
Bama  NGA  Borno  11.52 13.69
Baga  NGA  Borno  13.12 13.86
Dapchi  NGA  Yobe  12.50 11.50
Damaturu  NGA  Yobe  11.75 11.96
Jos  NGA  Plateau  9.90 8.86
Port Harcourt  NGA  Rivers  4.82 7.05
Ibadan  NGA  Oyo  7.38 3.95
Benin City  NGA  Edo  6.34 5.63
Enugu  NGA  Enugu  6.45 7.50
Onitsha  NGA  Anambra  6.15 6.79
Sokoto  NGA  Sokoto  13.06 5.24
Zaria  NGA  Kaduna  11.09 7.72
Makurdi  NGA  Benue  7.73 8.54
Lekki  NGA  Lagos  6.45 3.47
Borno | Borno state | Borno State  NGA  Borno  11.80 13.00  admin1
Yobe | Yobe state  NGA  Yobe  12.30 11.50  admin1
Adamawa  NGA  Adamawa  9.30 12.40  admin1
Plateau state | Plateau State  NGA  Plateau  9.20 9.50  admin1
Benue | Benue state  NGA  Benue  7.30 8.75  admin1
Zamfara | Zamfara state  NGA  Zamfara  12.10 6.20  admin1
Katsina | Kankara  NGA  Katsina  12.99 7.60  admin1
Niger Delta | Niger delta  NGA  -  4.90 6.00  admin1
Biafra  NGA  -  5.80 7.30  admin1
Lake Chad | Lake Chad basin  -  -  13.00 14.00  admin1
Diffa  NER  Diffa  13.32 12.61
Agadez  NER  Agadez  16.97 7.99
Tillaberi | Tillabéri  NER  Tillabéri  14.21 1.45
Zinder  NER  Zinder  13.81 8.99
Arlit  NER  Agadez  18.74 7.39
Tahoua  NER  Tahoua  14.89 5.26
Timbuktu | Tombouctou  MLI  Tombouctou  16.77 -3.01
Gao  MLI  Gao  16.27 -0.04
Kidal  MLI  Kidal  18.44 1.41
Mopti  MLI  Mopti  14.49 -4.20
Ménaka | Menaka  MLI  Ménaka  15.92 2.40
Tessalit  MLI  Kidal  20.20 1.01
Moura  MLI  Mopti  14.33 -4.62
Ségou | Segou  MLI  Ségou  13.43 -6.27
Kayes  MLI  Kayes  14.45 -11.43
Tinzaouaten | Tinzaouatène  MLI  Kidal  19.96 2.97
Kati  MLI  Koulikoro  12.74 -8.07
Azawad | northern Mali  MLI  -  18.50 0.00  admin1
Djibo  BFA  Sahel  14.10 -1.63
Kaya  BFA  Centre-Nord  13.09 -1.08
Dori  BFA  Sahel  14.03 -0.03
Solhan  BFA  Sahel  13.20 0.90
Barsalogho  BFA  Centre-Nord  13.42 -1.06
Bobo-Dioulasso  BFA  Hauts-Bassins  11.18 -4.30
Fada N'Gourma | Fada N'gourma  BFA  Est  12.06 0.36
Sahel  -  -  15.00 2.00  admin1
Sahara | Sahara desert | Sahara Desert  -  -  23.00 10.00  admin1
Bouaké | Bouake  CIV  -  7.69 -5.03
Grand-Bassam  CIV  -  5.20 -3.74
Kumasi  GHA  Ashanti  6.69 -1.62
Tamale  GHA  Northern  9.40 -0.84
Ziguinchor | Casamance  SEN  Ziguinchor  12.58 -16.27
Nouadhibou  MRT  -  20.93 -17.03
Nzérékoré | Nzerekore  GIN  -  7.76 -8.82
Makeni  SLE  -  8.89 -12.05
Buchanan  LBR  -  5.88 -10.05
Douala  CMR  Littoral  4.05 9.70
Bamenda  CMR  North-West  5.96 10.15
Buea  CMR  South-West  4.16 9.24
Maroua  CMR  Far North  10.59 14.32
Kolofata  CMR  Far North  11.17 14.00
Bakassi  CMR  South-West  4.75 8.65  admin2
Ambazonia  CMR  -  5.50 9.80  admin1
Abéché | Abeche  TCD  Ouaddaï  13.83 20.83
Adré | Adre  TCD  Ouaddaï  13.47 22.20
Faya-Largeau | Faya  TCD  Borkou  17.93 19.10
Gulf of Guinea  -  -  2.00 3.00  admin1

# Southern Africa
Johannesburg  ZAF  Gauteng  -26.20 28.05
Soweto  ZAF  Gauteng  -26.27 27.86
Durban  ZAF  KwaZulu-Natal  -29.86 31.02
Marikana  ZAF  North West  -25.70 27.48
Sharpeville  ZAF  Gauteng  -26.69 27.87
Bloemfontein  ZAF  Free State  -29.12 26.21
Port Elizabeth | Gqeberha  ZAF  Eastern Cape  -33.96 25.60
KwaZulu-Natal | KwaZulu Natal  ZAF  KwaZulu-Natal  -28.80 30.80  admin1
Robben Island  ZAF  Western Cape  -33.81 18.37  point
Bulawayo  ZWE  -  -20.15 28.58
Marange | Chiadzwa  ZWE  Manicaland  -19.60 32.35
Beira  MOZ  Sofala  -19.84 34.84
Pemba  MOZ  Cabo Delgado  -12.97 40.52
Palma  MOZ  Cabo Delgado  -10.77 40.47
Mocimboa da Praia | Mocímboa da Praia  MOZ  Cabo Delgado  -11.35 40.35
Nampula  MOZ  Nampula  -15.12 39.27
Cabo Delgado  MOZ  Cabo Delgado  -12.30 39.70  admin1
Blantyre  MWI  -  -15.79 35.01
Kitwe | Copperbelt  ZMB  Copperbelt  -12.80 28.21
Toamasina | Tamatave  MDG  -  -18.15 49.40
Africa  -  -  7.20 21.10  admin1
sub-Saharan Africa  -  -  0.00 22.00  admin1
West Africa | western Africa  -  -  12.00 -2.00  admin1
East Africa | eastern Africa  -  -  1.00 38.00  admin1
Southern Africa | southern Africa  -  -  -22.00 25.00  admin1
Central Africa | central Africa  -  -  4.00 19.00  admin1
