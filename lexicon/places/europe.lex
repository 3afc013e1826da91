kind place
# Europe, Russia and the Caucasus. Format as in middle_east.lex.

# Ukraine
Kharkiv | Kharkov  UKR  Kharkiv  49.99 36.23
Odesa | Odessa  UKR  Odesa  46.48 30.73
Lviv | Lvov  UKR  Lviv  49.84 24.03
Dnipro | Dnipropetrovsk | Dnepropetrovsk  UKR  Dnipropetrovsk  48.46 35.05
Donetsk  UKR  Donetsk  48.00 37.80
Luhansk | Lugansk  UKR  Luhansk  48.57 39.31
Mariupol  UKR  Donetsk  47.10 37.54
Zaporizhzhia | Zaporizhia | Zaporizhzhya | Zaporozhye  UKR  Zaporizhzhia  47.84 35.14
Kherson  UKR  Kherson  46.64 32.62
Mykolaiv | Nikolaev  UKR  Mykolaiv  46.97 32.00
Bakhmut | Artemivsk  UKR  Donetsk  48.60 38.00
Avdiivka  UKR  Donetsk  48.14 37.75
Pokrovsk  UKR  Donetsk  48.28 37.18
Kramatorsk  UKR  Donetsk  48.72 37.56
Sloviansk | Slavyansk | Slovyansk  UKR  Donetsk  48.87 37.62
Kostiantynivka  UKR  Donetsk  48.53 37.71
Sievierodonetsk | Severodonetsk  UKR  Luhansk  48.95 38.49
Lysychansk  UKR  Luhansk  48.90 38.44
Debaltseve | Debaltsevo  UKR  Donetsk  48.34 38.40
Ilovaisk  UKR  Donetsk  47.92 38.19
Soledar  UKR  Donetsk  48.70 38.09
Vuhledar  UKR  Donetsk  47.78 37.25
Chasiv Yar  UKR  Donetsk  48.59 37.85
Toretsk  UKR  Donetsk  48.40 37.85
Izium | Izyum  UKR  Kharkiv  49.21 37.26
Kupiansk  UKR  Kharkiv  49.71 37.61
Bucha  UKR  Kyiv Oblast  50.55 30.22
Irpin  UKR  Kyiv Oblast  50.52 30.25
Hostomel  UKR  Kyiv Oblast  50.57 30.26
Chernihiv  UKR  Chernihiv  51.50 31.29
Sumy  UKR  Sumy  50.91 34.80
Poltava  UKR  Poltava  49.59 34.55
Kryvyi Rih | Krivoy Rog  UKR  Dnipropetrovsk  47.91 33.39
Melitopol  UKR  Zaporizhzhia  46.85 35.37
Berdyansk | Berdiansk  UKR  Zaporizhzhia  46.76 36.80
Enerhodar | Energodar  UKR  Zaporizhzhia  47.50 34.66
Nova Kakhovka | Kakhovka  UKR  Kherson  46.76 33.37
Vinnytsia  UKR  Vinnytsia  49.23 28.47
Ivano-Frankivsk  UKR  Ivano-Frankivsk  48.92 24.71
Ternopil  UKR  Ternopil  49.55 25.59
Uzhhorod  UKR  Zakarpattia  48.62 22.29
Zhytomyr  UKR  Zhytomyr  50.25 28.66
Chernobyl | Chornobyl  UKR  Kyiv Oblast  51.39 30.10  point
Crimea | Crimean Peninsula | Crimean peninsula  UKR  Crimea  45.30 34.40  admin1
Sevastopol  UKR  Sevastopol  44.62 33.53
Simferopol  UKR  Crimea  44.95 34.10
Kerch  UKR  Crimea  45.36 36.47
Kerch Strait | Kerch Bridge | Crimean Bridge  UKR  Crimea  45.31 36.51  point
Snake Island  UKR  Odesa  45.26 30.20  point
Donbas | Donbass | eastern Ukraine | east Ukraine  UKR  Donetsk  48.20 38.00  admin1
Donetsk region | Donetsk province | Donetsk oblast  UKR  Donetsk  48.10 37.60  admin1
Luhansk region | Luhansk province | Luhansk oblast  UKR  Luhansk  48.90 38.90  admin1
Kharkiv region | Kharkiv oblast  UKR  Kharkiv  49.60 36.50  admin1
Kherson region | Kherson oblast  UKR  Kherson  46.60 33.20  admin1
Dnieper | Dnipro River | Dnipro river | Dnieper River  UKR  -  48.00 34.50  admin1
Black Sea  -  -  43.40 34.30  admin1
Sea of Azov | Azov Sea  -  -  46.00 36.60  admin1

# Russia
St Petersburg | Saint Petersburg | St. Petersburg | Leningrad  RUS  Saint Petersburg  59.94 30.31
Belgorod  RUS  Belgorod  50.60 36.59
Kursk  RUS  Kursk  51.73 36.19
Bryansk  RUS  Bryansk  53.24 34.37
Voronezh  RUS  Voronezh  51.66 39.20
Rostov-on-Don | Rostov  RUS  Rostov  47.24 39.71
Krasnodar  RUS  Krasnodar  45.04 38.98
Novorossiysk  RUS  Krasnodar  44.72 37.77
Sochi  RUS  Krasnodar  43.60 39.73
Volgograd | Stalingrad  RUS  Volgograd  48.71 44.51
Kazan  RUS  Tatarstan  55.79 49.11
Yekaterinburg | Ekaterinburg  RUS  Sverdlovsk  56.84 60.61
Novosibirsk  RUS  Novosibirsk  55.03 82.92
Vladivostok  RUS  Primorsky  43.12 131.89
Kaliningrad  RUS  Kaliningrad  54.71 20.51
Murmansk  RUS  Murmansk  68.97 33.08
Grozny  RUS  Chechnya  43.32 45.69
Makhachkala  RUS  Dagestan  42.98 47.50
Beslan  RUS  North Ossetia  43.19 44.54
Vladikavkaz  RUS  North Ossetia  43.02 44.68
Nazran  RUS  Ingushetia  43.23 44.77
Nalchik  RUS  Kabardino-Balkaria  43.48 43.61
Chechnya  RUS  Chechnya  43.40 45.70  admin1
Dagestan  RUS  Dagestan  43.00 47.00  admin1
Ingushetia  RUS  Ingushetia  43.10 45.00  admin1
North Ossetia  RUS  North Ossetia  43.00 44.30  admin1
North Caucasus | Caucasus | South Caucasus  -  -  42.50 45.00  admin1
Siberia  RUS  -  60.00 105.00  admin1
Nizhny Novgorod  RUS  Nizhny Novgorod  56.33 44.00
Samara  RUS  Samara  53.20 50.15
Ufa  RUS  Bashkortostan  54.74 55.97
Omsk  RUS  Omsk  54.99 73.37
Irkutsk  RUS  Irkutsk  52.29 104.28
Khabarovsk  RUS  Khabarovsk  48.48 135.08
Kamchatka  RUS  Kamchatka  56.00 159.00  admin1
Engels  RUS  Saratov  51.48 46.12
Taganrog  RUS  Rostov  47.24 38.90
Red Square  RUS  Moscow  55.75 37.62  point
Arctic | Arctic Ocean  -  -  80.00 0.00  admin1

# Caucasus
Gyumri  ARM  -  40.79 43.85
Ganja  AZE  -  40.68 46.36
Nagorno-Karabakh | Nagorno Karabakh | Karabakh | Artsakh  AZE  Nagorno-Karabakh  39.82 46.75  admin1
Shusha | Shushi  AZE  Nagorno-Karabakh  39.76 46.75
Lachin | Lachin corridor  AZE  Lachin  39.64 46.55
Nakhchivan | Nakhichevan  AZE  Nakhchivan  39.21 45.41
Gori  GEO  -  41.98 44.11
Batumi  GEO  Adjara  41.65 41.64
Abkhazia  GEO  Abkhazia  43.00 41.00  admin1
South Ossetia  GEO  South Ossetia  42.30 44.00  admin1
Pankisi Gorge | Pankisi  GEO  -  42.12 45.27  point

# Balkans
Srebrenica  BIH  Republika Srpska  44.11 19.30
Mostar  BIH  -  43.34 17.81
Tuzla  BIH  -  44.54 18.68
Banja Luka  BIH  Republika Srpska  44.77 17.19
Bihac | Bihać  BIH  -  44.82 15.87
Gorazde | Goražde  BIH  -  43.67 18.98
Zepa | Žepa  BIH  -  43.96 19.13
Pale  BIH  Republika Srpska  43.82 18.57
Vukovar  HRV  -  45.35 19.00
Dubrovnik  HRV  -  42.65 18.09
Split  HRV  -  43.51 16.44
Knin  HRV  -  44.04 16.20
Krajina  HRV  -  44.30 16.00  admin1
Mitrovica  KOS  -  42.89 20.87
Prizren  KOS  -  42.21 20.74
Pec | Peja  KOS  -  42.66 20.29
Racak | Račak  KOS  -  42.43 21.02
Nis | Niš  SRB  -  43.32 21.90
Novi Sad  SRB  Vojvodina  45.26 19.84
Presevo | Preševo  SRB  -  42.31 21.65
Vojvodina  SRB  Vojvodina  45.30 19.90  admin1
Tetovo  MKD  -  42.01 20.97
Idomeni  GRC  Central Macedonia  41.12 22.52
Durres | Durrës  ALB  -  41.32 19.45
Vlore | Vlorë  ALB  -  40.47 19.49
Balkans | Western Balkans | western Balkans  -  -  43.00 21.00  admin1

# Western and central Europe
England  GBR  England  52.50 -1.50  admin1
Scotland  GBR  Scotland  56.50 -4.20  admin1
Wales  GBR  Wales  52.30 -3.80  admin1
Northern Ireland  GBR  Northern Ireland  54.60 -6.70  admin1
Manchester  GBR  England  53.48 -2.24
Birmingham  GBR  England  52.48 -1.90
Liverpool  GBR  England  53.41 -2.98
Leeds  GBR  England  53.80 -1.55
Glasgow  GBR  Scotland  55.86 -4.25
Bristol  GBR  England  51.45 -2.59
Salisbury  GBR  England  51.07 -1.79
Derry | Londonderry  GBR  Northern Ireland  55.00 -7.31
Omagh  GBR  Northern Ireland  54.60 -7.30
Lockerbie  GBR  Scotland  55.12 -3.36
Dover  GBR  England  51.13 1.31
Oxford  GBR  England  51.75 -1.26
Cambridge  GBR  England  52.21 0.12
Chequers  GBR  England  51.74 -0.78  point
Trafalgar Square | Parliament Square | Heathrow  GBR  England  51.51 -0.13  point
English Channel | the Channel  -  -  50.20 -0.50  admin1
Cork  IRL  -  51.90 -8.47
Marseille | Marseilles  FRA  Provence-Alpes-Côte d'Azur  43.30 5.37
Lyon | Lyons  FRA  Auvergne-Rhône-Alpes  45.76 4.84
Nice  FRA  Provence-Alpes-Côte d'Azur  43.70 7.27
Toulouse  FRA  Occitanie  43.60 1.44
Bordeaux  FRA  Nouvelle-Aquitaine  44.84 -0.58
Lille  FRA  Hauts-de-France  50.63 3.06
Calais  FRA  Hauts-de-France  50.95 1.86
Strasbourg  FRA  Grand Est  48.57 7.75
Cannes  FRA  Provence-Alpes-Côte d'Azur  43.55 7.02
Biarritz  FRA  Nouvelle-Aquitaine  43.48 -1.56
Corsica  FRA  Corsica  42.00 9.00  admin1
Champs-Élysées | Champs-Elysées | Champs-Elysees | Bataclan  FRA  Île-de-France  48.87 2.31  point
Hamburg  DEU  Hamburg  53.55 9.99
Munich  DEU  Bavaria  48.14 11.58
Frankfurt  DEU  Hesse  50.11 8.68
Cologne  DEU  North Rhine-Westphalia  50.94 6.96
Dresden  DEU  Saxony  51.05 13.74
Leipzig  DEU  Saxony  51.34 12.37
Düsseldorf | Dusseldorf | Duesseldorf  DEU  North Rhine-Westphalia  51.23 6.78
Stuttgart  DEU  Baden-Württemberg  48.78 9.18
Hanover  DEU  Lower Saxony  52.37 9.74
Bremen  DEU  Bremen  53.08 8.80
Nuremberg  DEU  Bavaria  49.45 11.08
Chemnitz  DEU  Saxony  50.83 12.92
Halle  DEU  Saxony-Anhalt  51.48 11.97
Solingen  DEU  North Rhine-Westphalia  51.17 7.08
Ramstein  DEU  Rhineland-Palatinate  49.44 7.60  point
Potsdam  DEU  Brandenburg  52.39 13.06
Bavaria  DEU  Bavaria  48.90 11.40  admin1
Saxony  DEU  Saxony  51.00 13.40  admin1
Geneva  CHE  Geneva  46.20 6.14
Zurich | Zürich  CHE  Zurich  47.38 8.54
Davos  CHE  Graubünden  46.80 9.84
Lausanne  CHE  Vaud  46.52 6.63
Basel  CHE  Basel  47.56 7.59
Lucerne | Bürgenstock  CHE  Lucerne  47.05 8.31
Salzburg  AUT  Salzburg  47.81 13.06
Graz  AUT  Styria  47.07 15.44
Antwerp  BEL  Flanders  51.22 4.40
Ghent  BEL  Flanders  51.05 3.72
Zaventem | Molenbeek  BEL  Brussels  50.86 4.35
Rotterdam  NLD  South Holland  51.92 4.48
Maastricht  NLD  Limburg  50.85 5.69
Schiphol  NLD  North Holland  52.31 4.76  point
Milan  ITA  Lombardy  45.46 9.19
Naples  ITA  Campania  40.85 14.27
Turin  ITA  Piedmont  45.07 7.69
Genoa  ITA  Liguria  44.41 8.93
Venice  ITA  Veneto  45.44 12.33
Florence  ITA  Tuscany  43.77 11.26
Bologna  ITA  Emilia-Romagna  44.49 11.34
Palermo  ITA  Sicily  38.12 13.36
Sicily  ITA  Sicily  37.60 14.00  admin1
Sardinia  ITA  Sardinia  40.10 9.10  admin1
Trieste  ITA  Friuli-Venezia Giulia  45.65 13.78
Aviano  ITA  Friuli-Venezia Giulia  46.07 12.60
Barcelona  ESP  Catalonia  41.39 2.17
Catalonia  ESP  Catalonia  41.80 1.50  admin1
Valencia  ESP  Valencia  39.47 -0.38
Seville  ESP  Andalusia  37.39 -5.98
Bilbao  ESP  Basque Country  43.26 -2.93
San Sebastián | San Sebastian  ESP  Basque Country  43.32 -1.98
Basque Country  ESP  Basque Country  43.00 -2.60  admin1
Guernica  ESP  Basque Country  43.31 -2.68
Canary Islands | Canaries | Tenerife | El Hierro  ESP  Canary Islands  28.10 -15.50  admin1
Strait of Gibraltar  -  -  35.97 -5.50  point
Porto | Oporto  PRT  -  41.15 -8.61
Azores  PRT  Azores  38.50 -28.00  admin1
Thessaloniki | Salonika  GRC  Central Macedonia  40.64 22.94
Piraeus  GRC  Attica  37.94 23.65
Lesbos | Lesvos | Moria | Mytilene  GRC  North Aegean  39.11 26.55
Crete  GRC  Crete  35.24 24.81  admin1
Aegean | Aegean Sea  -  -  38.50 25.00  admin1
Kos  GRC  South Aegean  36.89 27.29
Famagusta  CYP  -  35.12 33.94
Larnaca  CYP  -  34.92 33.63
Limassol | Akrotiri  CYP  -  34.68 33.04
Gdansk | Gdańsk | Danzig  POL  Pomerania  54.35 18.65
Krakow | Kraków | Cracow  POL  Lesser Poland  50.06 19.94
Poznan | Poznań  POL  -  52.41 16.93
Wroclaw | Wrocław  POL  -  51.11 17.03
Lublin  POL  -  51.25 22.57
Rzeszow | Rzeszów  POL  -  50.04 22.00
Przewodow | Przewodów  POL  -  50.47 23.93
Auschwitz  POL  -  50.03 19.20  point
Bialystok | Białystok  POL  -  53.13 23.16
Suwalki Gap | Suwałki Gap  POL  -  54.10 23.00  admin2
Brno  CZE  -  49.20 16.61
Ostrava  CZE  -  49.82 18.26
Kosice | Košice  SVK  -  48.72 21.26
Debrecen  HUN  -  47.53 21.63
Cluj | Cluj-Napoca  ROU  -  46.77 23.60
Timisoara | Timișoara  ROU  -  45.75 21.23
Constanta | Constanța  ROU  -  44.17 28.64
Varna  BGR  -  43.21 27.91
Plovdiv  BGR  -  42.14 24.75
Burgas  BGR  -  42.51 27.47
Tiraspol | Transnistria | Transdniestria | Trans-Dniester  MDA  Transnistria  46.84 29.63  admin1
Gagauzia  MDA  Gagauzia  46.10 28.60  admin1
Brest  BLR  Brest  52.10 23.69
Grodno | Hrodna  BLR  Grodno  53.68 23.83
Gomel | Homel  BLR  Gomel  52.43 30.98
Vitebsk  BLR  Vitebsk  55.19 30.20
Kaunas  LTU  -  54.90 23.90
Narva  EST  -  59.38 28.18
Tartu  EST  -  58.38 26.72
Gothenburg  SWE  -  57.71 11.97
Malmö | Malmo  SWE  -  55.60 13.00
Gotland  SWE  Gotland  57.50 18.50  admin1
Aarhus  DNK  -  56.16 10.20
Bergen  NOR  -  60.39 5.32
Utøya | Utoya  NOR  -  60.02 10.25  point
Svalbard  SJM  -  78.20 16.00  admin1
Kirkenes  NOR  Finnmark  69.73 30.05
Turku  FIN  -  60.45 22.27
Baltic | Baltic Sea | Baltics  -  -  57.00 20.00  admin1
North Sea  -  -  56.50 3.50  admin1
Atlantic | Atlantic Ocean | North Atlantic  -  -  35.00 -40.00  admin1
Europe  -  -  51.00 15.00  admin1
Western Europe | western Europe  -  -  48.00 5.00  admin1
Eastern Europe | eastern Europe  -  -  51.00 27.00  admin1
Central Europe | central Europe  -  -  49.00 16.00  admin1
Northern Europe | northern Europe  -  -  60.00 15.00  admin1
Southern Europe | southern Europe  -  -  41.00 14.00  admin1
Scandinavia  -  -  62.00 15.00  admin1
