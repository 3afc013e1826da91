kind place
# Regions of Europe, the former USSR, South, South-East and East Asia, the Pacific and the Americas: first-level units, unofficial and cross-border regions, districts that news names. Own writing, from general knowledge.

# Ukraine
Cherkasy oblast | Cherkasy region | Cherkasy province  UKR  Cherkasy  49.20 31.20  admin1
Chernihiv oblast | Chernihiv region | Chernihiv province  UKR  Chernihiv  51.30 32.00  admin1
Chernivtsi oblast | Chernivtsi region | Chernivtsi province  UKR  Chernivtsi  48.20 25.90  admin1
Dnipropetrovsk oblast | Dnipropetrovsk region | Dnipropetrovsk province | Dnipro oblast | Dnipro region | Dnipro province  UKR  Dnipropetrovsk  48.40 34.90  admin1
Ivano-Frankivsk oblast | Ivano-Frankivsk region | Ivano-Frankivsk province  UKR  Ivano-Frankivsk  48.70 24.70  admin1
Kharkiv province | Kharkov oblast | Kharkov region | Kharkov province  UKR  Kharkiv  49.60 36.50  admin1
Kherson province  UKR  Kherson  46.60 33.40  admin1
Khmelnytskyi oblast | Khmelnytskyi region | Khmelnytskyi province | Khmelnytsky oblast | Khmelnytsky region | Khmelnytsky province  UKR  Khmelnytskyi  49.50 27.00  admin1
Kirovohrad oblast | Kirovohrad region | Kirovohrad province  UKR  Kirovohrad  48.40 32.00  admin1
Kyiv oblast | Kyiv region | Kyiv province | Kiev oblast | Kiev region | Kiev province  UKR  Kyiv Oblast  50.20 30.60  admin1
Lugansk oblast | Lugansk region | Lugansk province  UKR  Luhansk  48.90 38.90  admin1
Lviv oblast | Lviv region | Lviv province  UKR  Lviv  49.70 23.90  admin1
Mykolaiv oblast | Mykolaiv region | Mykolaiv province | Nikolaev oblast | Nikolaev region | Nikolaev province  UKR  Mykolaiv  47.40 31.80  admin1
Odesa oblast | Odesa region | Odesa province | Odessa oblast | Odessa region | Odessa province  UKR  Odesa  46.70 30.20  admin1
Poltava oblast | Poltava region | Poltava province  UKR  Poltava  49.60 33.80  admin1
Rivne oblast | Rivne region | Rivne province  UKR  Rivne  51.00 26.40  admin1
Sumy oblast | Sumy region | Sumy province  UKR  Sumy  51.00 34.00  admin1
Ternopil oblast | Ternopil region | Ternopil province  UKR  Ternopil  49.40 25.60  admin1
Vinnytsia oblast | Vinnytsia region | Vinnytsia province  UKR  Vinnytsia  48.90 28.70  admin1
Volyn | Volyn oblast | Volyn region | Volyn province  UKR  Volyn  51.10 24.80  admin1
Zakarpattia oblast | Zakarpattia region | Zakarpattia province  UKR  Zakarpattia  48.40 23.30  admin1
Zaporizhzhia oblast | Zaporizhzhia region | Zaporizhzhia province | Zaporizhia oblast | Zaporizhia region | Zaporizhia province | Zaporozhye oblast | Zaporozhye region | Zaporozhye province  UKR  Zaporizhzhia  47.30 35.60  admin1
Zhytomyr oblast | Zhytomyr region | Zhytomyr province  UKR  Zhytomyr  50.60 28.50  admin1
Transcarpathia | Zakarpattia | Transcarpathian Ukraine | Carpathian Ruthenia  UKR  Zakarpattia  48.40 23.30  admin1
Eastern Galicia | Halychyna | Galicia-Volhynia  UKR  Lviv  49.40 24.60  admin1
Volhynia  UKR  Volyn  50.90 25.20  admin1
Northern Bukovina  UKR  Chernivtsi  48.20 25.80  admin1
Budjak | Budzhak | southern Bessarabia  UKR  Odesa  45.90 29.20  admin1
Novorossiya | Novorossia  UKR  -  47.30 35.00  admin1
Sloboda Ukraine | Slobozhanshchyna  UKR  Kharkiv  49.90 36.00  admin1
southern Ukraine | south Ukraine | southeastern Ukraine | southeast Ukraine  UKR  -  47.00 33.50  admin1
western Ukraine | west Ukraine  UKR  -  49.50 25.00  admin1
northern Ukraine | northeastern Ukraine  UKR  -  51.00 33.00  admin1
central Ukraine  UKR  -  49.00 31.50  admin1
right-bank Ukraine  UKR  -  49.00 28.50  admin1
Left-Bank Ukraine  UKR  -  49.50 33.50  admin1
Autonomous Republic of Crimea | Republic of Crimea  UKR  Crimea  45.30 34.40  admin1
Kherson district | Kherson raion  UKR  Kherson  46.60 32.40  admin2
Beryslav district | Beryslav raion  UKR  Kherson  47.10 33.40  admin2
Kakhovka district | Kakhovka raion  UKR  Kherson  46.60 33.80  admin2
Skadovsk district | Skadovsk raion  UKR  Kherson  46.20 32.90  admin2
Henichesk district | Henichesk raion  UKR  Kherson  46.40 34.60  admin2
Bakhmut district | Bakhmut raion  UKR  Donetsk  48.60 38.00  admin2
Pokrovsk district | Pokrovsk raion  UKR  Donetsk  48.20 37.20  admin2
Kramatorsk district | Kramatorsk raion  UKR  Donetsk  48.80 37.50  admin2
Volnovakha district | Volnovakha raion  UKR  Donetsk  47.60 37.20  admin2
Mariupol district | Mariupol raion  UKR  Donetsk  47.20 37.60  admin2
Horlivka district | Horlivka raion  UKR  Donetsk  48.30 38.10  admin2
Sievierodonetsk district | Sievierodonetsk raion | Severodonetsk district | Severodonetsk raion  UKR  Luhansk  48.90 38.40  admin2
Svatove district | Svatove raion  UKR  Luhansk  49.50 38.20  admin2
Starobilsk district | Starobilsk raion  UKR  Luhansk  49.40 38.90  admin2
Shchastia district | Shchastia raion  UKR  Luhansk  48.90 39.20  admin2
Kupiansk district | Kupiansk raion | Kupyansk district | Kupyansk raion  UKR  Kharkiv  49.70 37.60  admin2
Izium district | Izium raion | Izyum district | Izyum raion  UKR  Kharkiv  49.20 37.10  admin2
Chuhuiv district | Chuhuiv raion | Chuguev district | Chuguev raion  UKR  Kharkiv  49.80 36.80  admin2
Bohodukhiv district | Bohodukhiv raion  UKR  Kharkiv  50.10 35.50  admin2
Lozova district | Lozova raion  UKR  Kharkiv  48.90 36.30  admin2
Polohy district | Polohy raion  UKR  Zaporizhzhia  47.50 36.30  admin2
Vasylivka district | Vasylivka raion  UKR  Zaporizhzhia  47.40 35.30  admin2
Melitopol district | Melitopol raion  UKR  Zaporizhzhia  46.80 35.20  admin2
Berdiansk district | Berdiansk raion | Berdyansk district | Berdyansk raion  UKR  Zaporizhzhia  46.90 36.70  admin2
Synelnykove district | Synelnykove raion  UKR  Dnipropetrovsk  48.30 36.20  admin2
Nikopol district | Nikopol raion  UKR  Dnipropetrovsk  47.70 34.40  admin2
Pavlohrad district | Pavlohrad raion  UKR  Dnipropetrovsk  48.60 35.90  admin2
Kryvyi Rih district | Kryvyi Rih raion  UKR  Dnipropetrovsk  47.90 33.50  admin2
Bashtanka district | Bashtanka raion  UKR  Mykolaiv  47.50 32.60  admin2
Shostka district | Shostka raion  UKR  Sumy  52.00 33.60  admin2
Konotop district | Konotop raion  UKR  Sumy  51.20 33.20  admin2
Okhtyrka district | Okhtyrka raion  UKR  Sumy  50.30 34.90  admin2
Sumy district | Sumy raion  UKR  Sumy  51.00 34.70  admin2
Novhorod-Siverskyi district | Novhorod-Siverskyi raion | Novhorod-Siversky district | Novhorod-Siversky raion  UKR  Chernihiv  52.00 33.00  admin2
Koriukivka district | Koriukivka raion  UKR  Chernihiv  51.80 32.10  admin2
Nizhyn district | Nizhyn raion  UKR  Chernihiv  51.00 32.00  admin2
Bucha district | Bucha raion  UKR  Kyiv Oblast  50.50 29.80  admin2
Brovary district | Brovary raion  UKR  Kyiv Oblast  50.50 31.20  admin2
Vyshhorod district | Vyshhorod raion  UKR  Kyiv Oblast  51.00 30.30  admin2
Boryspil district | Boryspil raion  UKR  Kyiv Oblast  50.20 31.00  admin2
Fastiv district | Fastiv raion  UKR  Kyiv Oblast  50.10 30.00  admin2
Bila Tserkva district | Bila Tserkva raion  UKR  Kyiv Oblast  49.70 30.20  admin2
Izmail district | Izmail raion  UKR  Odesa  45.40 28.90  admin2
Bilhorod-Dnistrovskyi district | Bilhorod-Dnistrovskyi raion  UKR  Odesa  46.00 29.90  admin2
Korosten district | Korosten raion  UKR  Zhytomyr  51.10 28.50  admin2
Sarny district | Sarny raion  UKR  Rivne  51.50 26.70  admin2
Kovel district | Kovel raion  UKR  Volyn  51.30 24.70  admin2

# Russia
Amur region | Amur oblast  RUS  Amur  53.00 127.80  admin1
Arkhangelsk region | Arkhangelsk oblast  RUS  Arkhangelsk  63.50 43.00  admin1
Astrakhan region | Astrakhan oblast  RUS  Astrakhan  47.10 47.60  admin1
Belgorod region | Belgorod oblast  RUS  Belgorod  50.80 37.50  admin1
Bryansk region | Bryansk oblast  RUS  Bryansk  53.00 33.40  admin1
Chelyabinsk region | Chelyabinsk oblast  RUS  Chelyabinsk  54.40 60.40  admin1
Irkutsk region | Irkutsk oblast  RUS  Irkutsk  57.20 106.00  admin1
Ivanovo region | Ivanovo oblast  RUS  Ivanovo  57.00 41.50  admin1
Kaliningrad region | Kaliningrad oblast  RUS  Kaliningrad  54.80 21.40  admin1
Kaluga region | Kaluga oblast  RUS  Kaluga  54.40 35.40  admin1
Kemerovo region | Kemerovo oblast  RUS  Kemerovo  54.80 87.20  admin1
Kirov region | Kirov oblast  RUS  Kirov  58.20 49.70  admin1
Kostroma region | Kostroma oblast  RUS  Kostroma  58.50 43.90  admin1
Kurgan region | Kurgan oblast  RUS  Kurgan  55.50 64.80  admin1
Kursk region | Kursk oblast  RUS  Kursk  51.70 36.20  admin1
Leningrad region | Leningrad oblast  RUS  Leningrad  60.00 32.00  admin1
Lipetsk region | Lipetsk oblast  RUS  Lipetsk  52.70 39.20  admin1
Magadan region | Magadan oblast  RUS  Magadan  62.50 153.50  admin1
Moscow region | Moscow oblast  RUS  Moscow Oblast  55.50 37.90  admin1
Murmansk region | Murmansk oblast  RUS  Murmansk  67.90 34.50  admin1
Nizhny Novgorod region | Nizhny Novgorod oblast  RUS  Nizhny Novgorod  56.40 44.60  admin1
Novgorod region | Novgorod oblast  RUS  Novgorod  58.20 32.50  admin1
Novosibirsk region | Novosibirsk oblast  RUS  Novosibirsk  55.30 79.50  admin1
Omsk region | Omsk oblast  RUS  Omsk  56.00 73.30  admin1
Orenburg region | Orenburg oblast  RUS  Orenburg  51.90 55.20  admin1
Oryol region | Oryol oblast | Orel region | Orel oblast  RUS  Oryol  52.80 36.50  admin1
Penza region | Penza oblast  RUS  Penza  53.20 44.60  admin1
Pskov region | Pskov oblast  RUS  Pskov  57.30 29.30  admin1
Rostov region | Rostov oblast  RUS  Rostov  47.70 41.20  admin1
Ryazan region | Ryazan oblast  RUS  Ryazan  54.40 40.60  admin1
Sakhalin region | Sakhalin oblast  RUS  Sakhalin  50.20 143.00  admin1
Samara region | Samara oblast  RUS  Samara  53.20 50.50  admin1
Saratov region | Saratov oblast  RUS  Saratov  51.60 46.80  admin1
Smolensk region | Smolensk oblast  RUS  Smolensk  54.90 32.90  admin1
Sverdlovsk region | Sverdlovsk oblast  RUS  Sverdlovsk  58.60 61.50  admin1
Tambov region | Tambov oblast  RUS  Tambov  52.70 41.60  admin1
Tomsk region | Tomsk oblast  RUS  Tomsk  58.60 82.30  admin1
Tver region | Tver oblast  RUS  Tver  57.10 34.70  admin1
Tula region | Tula oblast  RUS  Tula  53.90 37.50  admin1
Tyumen region | Tyumen oblast  RUS  Tyumen  57.30 68.50  admin1
Ulyanovsk region | Ulyanovsk oblast  RUS  Ulyanovsk  54.00 47.70  admin1
Vladimir region | Vladimir oblast  RUS  Vladimir  56.00 40.70  admin1
Volgograd region | Volgograd oblast  RUS  Volgograd  49.50 44.30  admin1
Vologda region | Vologda oblast  RUS  Vologda  60.00 40.60  admin1
Voronezh region | Voronezh oblast  RUS  Voronezh  51.00 40.20  admin1
Yaroslavl region | Yaroslavl oblast  RUS  Yaroslavl  57.80 39.00  admin1
Altai Krai | Altai Territory | Altai region  RUS  Altai Krai  52.50 83.00  admin1
Altai Republic | Gorny Altai | Republic of Altai  RUS  Altai Republic  50.70 86.90  admin1
Khabarovsk region | Khabarovsk krai | Khabarovsk Territory  RUS  Khabarovsk  54.50 136.50  admin1
Krasnodar region | Krasnodar krai | Krasnodar Territory | Kuban region  RUS  Krasnodar  45.30 39.30  admin1
Krasnoyarsk region | Krasnoyarsk krai | Krasnoyarsk Territory  RUS  Krasnoyarsk  64.00 95.00  admin1
Perm region | Perm krai | Perm Territory  RUS  Perm  59.00 56.20  admin1
Primorye | Primorsky krai | Primorsky region | Primorsky Territory | Primorye region  RUS  Primorsky  45.20 134.70  admin1
Stavropol region | Stavropol krai | Stavropol Territory  RUS  Stavropol  45.00 43.40  admin1
Zabaykalsky krai | Zabaikalsky krai | Zabaikalsk region | Transbaikal | Transbaikalia | Trans-Baikal region | Chita region  RUS  Zabaykalsky  52.50 116.00  admin1
Kamchatka krai | Kamchatka Territory | Kamchatka region  RUS  Kamchatka  57.50 160.00  admin1
Adygea | Adygeya  RUS  Adygea  44.80 40.10  admin1
Bashkortostan | Bashkiria | Bashkortostan republic  RUS  Bashkortostan  54.30 56.50  admin1
Buryatia  RUS  Buryatia  53.50 109.50  admin1
Chuvashia  RUS  Chuvashia  55.50 47.10  admin1
Kabardino-Balkaria | Kabardino-Balkariya | Kabardino-Balkar Republic  RUS  Kabardino-Balkaria  43.50 43.40  admin1
Kalmykia | Kalmykiya  RUS  Kalmykia  46.40 45.30  admin1
Karachay-Cherkessia | Karachayevo-Cherkessia | Karachai-Cherkessia | Karachaevo-Cherkessia  RUS  Karachay-Cherkessia  43.80 41.80  admin1
Karelia | Republic of Karelia  RUS  Karelia  63.50 33.00  admin1
Khakassia | Khakasia  RUS  Khakassia  53.30 89.90  admin1
Komi Republic | Komi region  RUS  Komi  64.00 54.80  admin1
Mari El | Mari El Republic  RUS  Mari El  56.60 48.00  admin1
Mordovia  RUS  Mordovia  54.40 44.60  admin1
Yakutia | Sakha Republic | Sakha-Yakutia | Republic of Sakha  RUS  Sakha  66.00 129.00  admin1
Tatarstan | Republic of Tatarstan  RUS  Tatarstan  55.40 50.90  admin1
Tuva | Tyva | Tuva republic  RUS  Tuva  51.70 94.80  admin1
Udmurtia  RUS  Udmurtia  57.20 52.70  admin1
Chechen Republic | Ichkeria | Chechen Republic of Ichkeria  RUS  Chechnya  43.40 45.70  admin1
North Ossetia-Alania | Republic of North Ossetia  RUS  North Ossetia  43.00 44.30  admin1
Chukotka | Chukotka Autonomous Okrug | Chukchi Peninsula  RUS  Chukotka  66.50 171.00  admin1
Jewish Autonomous Region | Jewish Autonomous Oblast  RUS  Jewish Autonomous Oblast  48.50 132.20  admin1
Khanty-Mansi | Khanty-Mansiysk region | Khanty-Mansi Autonomous Okrug | Yugra  RUS  Khanty-Mansi  62.00 70.50  admin1
Nenets Autonomous Okrug | Nenets region  RUS  Nenets  67.80 54.00  admin1
Yamalo-Nenets | Yamalo-Nenets Autonomous Okrug | Yamal-Nenets region  RUS  Yamalo-Nenets  67.00 75.50  admin1
Russian Far East | Far Eastern Federal District  RUS  -  58.00 135.00  admin1
North Caucasus Federal District  RUS  -  43.80 44.50  admin1
Urals Federal District | Ural Federal District | Urals region  RUS  -  59.00 64.00  admin1
Volga Federal District | Volga region  RUS  -  55.00 49.50  admin1
Siberian Federal District  RUS  -  58.00 95.00  admin1
Northwestern Federal District | northwestern Russia | northwest Russia  RUS  -  61.50 36.00  admin1
Southern Federal District | southern Russia | south Russia  RUS  -  47.50 43.00  admin1
western Siberia | West Siberia  RUS  -  60.00 75.00  admin1
eastern Siberia | East Siberia  RUS  -  60.00 110.00  admin1
Russian Arctic  RUS  -  71.00 95.00  admin1
European Russia  RUS  -  56.00 42.00  admin1
Circassia  RUS  -  44.20 41.00  admin1
Kola peninsula  RUS  Murmansk  67.70 36.00  admin1
East Prussia  RUS  Kaliningrad  54.60 21.30  admin1
Sudzha district  RUS  Kursk  51.20 35.30  admin2
Glushkovo district  RUS  Kursk  51.30 34.60  admin2
Korenevo district  RUS  Kursk  51.40 34.90  admin2
Belaya district  RUS  Kursk  51.00 35.70  admin2
Shebekino district  RUS  Belgorod  50.40 37.00  admin2
Grayvoron district | Graivoron district  RUS  Belgorod  50.50 35.70  admin2
Krasnaya Yaruga district  RUS  Belgorod  50.80 35.70  admin2
Valuyki district  RUS  Belgorod  50.20 38.10  admin2
Klimovo district  RUS  Bryansk  52.40 32.20  admin2
Starodub district  RUS  Bryansk  52.60 32.80  admin2
Kizlyar district  RUS  Dagestan  43.90 46.70  admin2
Derbent district  RUS  Dagestan  42.00 48.20  admin2
Khasavyurt district  RUS  Dagestan  43.20 46.60  admin2
Buynaksk district  RUS  Dagestan  42.80 47.10  admin2
Untsukul district  RUS  Dagestan  42.70 46.80  admin2
Gimry district  RUS  Dagestan  42.80 46.90  admin2
Botlikh district  RUS  Dagestan  42.70 46.20  admin2
Vedeno district  RUS  Chechnya  42.90 46.10  admin2
Shatoi district | Shatoy district  RUS  Chechnya  42.90 45.70  admin2
Achkhoi-Martan district | Achkhoy-Martan district  RUS  Chechnya  43.10 45.30  admin2
Nozhai-Yurt district | Nozhay-Yurt district  RUS  Chechnya  43.10 46.40  admin2
Sunzha district  RUS  Ingushetia  43.30 45.00  admin2
Malgobek district  RUS  Ingushetia  43.50 44.60  admin2
Prigorodny district  RUS  North Ossetia  43.00 44.80  admin2
Elbrus district | Elbrussky district  RUS  Kabardino-Balkaria  43.30 42.60  admin2

# Belarus, Moldova
Brest region | Brest oblast  BLR  Brest  52.50 25.50  admin1
Gomel region | Gomel oblast | Homel region | Homel oblast  BLR  Gomel  52.20 29.50  admin1
Grodno region | Grodno oblast | Hrodna region | Hrodna oblast  BLR  Grodno  53.60 25.00  admin1
Minsk region | Minsk oblast  BLR  Minsk Region  53.90 28.00  admin1
Mogilev region | Mogilev oblast | Mahilyow region | Mahilyow oblast  BLR  Mogilev  53.80 30.50  admin1
Vitebsk region | Vitebsk oblast | Vitsebsk region | Vitsebsk oblast  BLR  Vitebsk  55.20 29.00  admin1
Gagauz autonomy | Gagauz Yeri | Autonomous Territorial Unit of Gagauzia  MDA  Gagauzia  46.10 28.60  admin1
Transnistrian region | Trans-Dniestr | Transdniester | Pridnestrovie | Dniester region  MDA  Transnistria  47.20 29.40  admin1
Bessarabia  MDA  -  47.00 28.80  admin1
Ungheni district  MDA  Ungheni  47.20 27.80  admin2
Cahul district  MDA  Cahul  45.90 28.20  admin2
Taraclia district  MDA  Taraclia  45.90 28.60  admin2
Dubasari district  MDA  Dubasari  47.30 29.10  admin2
Hincesti district  MDA  Hincesti  46.80 28.60  admin2

# Baltic states
Harju county  EST  Harju  59.30 25.00  admin1
Ida-Viru county  EST  Ida-Viru  59.20 27.40  admin1
Ida-Virumaa | Ida-Viru region  EST  Ida-Viru  59.20 27.40  admin1
Tartu county  EST  Tartu  58.40 26.80  admin1
Voru county  EST  Voru  57.80 27.10  admin1
Parnu county  EST  Parnu  58.40 24.60  admin1
Saare county  EST  Saare  58.40 22.50  admin1
Latgale | Latgale region | Latgalia  LVA  Latgale  56.40 27.30  admin1
Kurzeme | Courland | Kurland  LVA  Kurzeme  56.90 21.90  admin1
Vidzeme | Livonia  LVA  Vidzeme  57.20 25.40  admin1
Zemgale | Semigallia  LVA  Zemgale  56.50 24.30  admin1
Vilnius county  LTU  Vilnius  54.70 25.20  admin1
Kaunas county  LTU  Kaunas  55.00 23.90  admin1
Klaipeda county  LTU  Klaipeda  55.70 21.50  admin1
Alytus county  LTU  Alytus  54.20 24.10  admin1
Siauliai county  LTU  Siauliai  55.90 23.20  admin1
Panevezys county  LTU  Panevezys  55.80 24.80  admin1
Marijampole county  LTU  Marijampole  54.70 23.20  admin1
Utena county  LTU  Utena  55.40 25.70  admin1
Samogitia | Zemaitija  LTU  -  55.70 22.20  admin1
Salcininkai district  LTU  Vilnius  54.30 25.40  admin2

# Kazakhstan and Central Asia
Almaty region | Almaty province  KAZ  Almaty Region  44.00 77.50  admin1
Akmola region | Akmola province  KAZ  Akmola  51.80 69.50  admin1
Aktobe region | Aktobe province  KAZ  Aktobe  48.50 58.00  admin1
Atyrau region | Atyrau province  KAZ  Atyrau  47.30 52.00  admin1
East Kazakhstan region | East Kazakhstan province  KAZ  East Kazakhstan  48.60 84.00  admin1
Zhambyl region | Zhambyl province | Jambyl region | Jambyl province  KAZ  Zhambyl  44.00 72.30  admin1
Karaganda region | Karaganda province | Karagandy region | Karagandy province  KAZ  Karaganda  48.50 72.50  admin1
Kostanay region | Kostanay province | Kostanai region | Kostanai province  KAZ  Kostanay  51.50 64.00  admin1
Kyzylorda region | Kyzylorda province  KAZ  Kyzylorda  45.00 64.50  admin1
Mangystau region | Mangystau province | Mangistau region | Mangistau province  KAZ  Mangystau  43.80 53.50  admin1
North Kazakhstan region | North Kazakhstan province  KAZ  North Kazakhstan  54.30 69.50  admin1
Pavlodar region | Pavlodar province  KAZ  Pavlodar  52.00 76.50  admin1
Turkistan region | Turkistan province | Turkestan region | Turkestan province  KAZ  Turkistan  43.00 68.50  admin1
South Kazakhstan region | South Kazakhstan province  KAZ  Turkistan  43.00 68.50  admin1
West Kazakhstan region | West Kazakhstan province  KAZ  West Kazakhstan  50.00 50.50  admin1
Abai region | Abai province | Abay region | Abay province  KAZ  Abai  49.50 79.50  admin1
Zhetysu region | Zhetysu province | Jetisu region | Jetisu province  KAZ  Zhetysu  45.30 79.00  admin1
Ulytau region | Ulytau province  KAZ  Ulytau  47.80 67.50  admin1
Mangystau | Mangistau | Mangyshlak  KAZ  Mangystau  43.80 53.50  admin1
Zhetysu | Semirechye  KAZ  Zhetysu  45.30 79.00  admin1
Osh region | Osh province | Osh oblast  KGZ  Osh  40.20 73.00  admin1
Jalal-Abad region | Jalal-Abad province | Jalal-Abad oblast  KGZ  Jalal-Abad  41.40 72.50  admin1
Batken region | Batken province | Batken oblast  KGZ  Batken  39.90 71.00  admin1
Chuy region | Chuy province | Chuy oblast | Chui region | Chui province | Chui oblast  KGZ  Chuy  42.50 74.50  admin1
Issyk-Kul region | Issyk-Kul province | Issyk-Kul oblast | Ysyk-Kol region | Ysyk-Kol province | Ysyk-Kol oblast  KGZ  Issyk-Kul  42.00 78.00  admin1
Naryn region | Naryn province | Naryn oblast  KGZ  Naryn  41.30 75.50  admin1
Talas region | Talas province | Talas oblast  KGZ  Talas  42.40 72.20  admin1
Leilek district | Leylek district  KGZ  Batken  39.80 69.80  admin2
southern Kyrgyzstan | south Kyrgyzstan  KGZ  -  40.40 72.50  admin1
Andijan region | Andijan province | Andizhan region | Andizhan province  UZB  Andijan  40.80 72.20  admin1
Bukhara region | Bukhara province  UZB  Bukhara  40.20 63.50  admin1
Fergana region | Fergana province | Ferghana region | Ferghana province  UZB  Fergana  40.40 71.40  admin1
Jizzakh region | Jizzakh province | Jizzax region | Jizzax province  UZB  Jizzakh  40.40 67.80  admin1
Khorezm region | Khorezm province | Xorazm region | Xorazm province  UZB  Khorezm  41.40 60.60  admin1
Namangan region | Namangan province  UZB  Namangan  41.10 71.30  admin1
Navoi region | Navoi province | Navoiy region | Navoiy province  UZB  Navoi  42.50 64.00  admin1
Samarkand region | Samarkand province  UZB  Samarkand  39.80 66.60  admin1
Tashkent region | Tashkent province  UZB  Tashkent Region  41.10 69.80  admin1
Kashkadarya | Qashqadaryo | Kashkadarya region | Qashqadaryo region  UZB  Qashqadaryo  38.80 66.00  admin1
Syrdarya region | Sirdaryo | Sirdaryo region  UZB  Sirdaryo  40.40 68.70  admin1
Surkhandarya | Surxondaryo | Surkhandarya region | Surxondaryo region  UZB  Surxondaryo  38.00 67.50  admin1
Karakalpakstan republic | Republic of Karakalpakstan | Karakalpakia  UZB  Karakalpakstan  43.50 59.00  admin1
Sokh enclave | Sokh exclave  UZB  Fergana  40.00 71.10  admin2
Khorezm | Khwarezm | Xorazm  UZB  Khorezm  41.40 60.60  admin1
Sughd | Sughd region | Sughd province | Sogd region | Soghd  TJK  Sughd  39.80 69.30  admin1
Khatlon | Khatlon region | Khatlon province  TJK  Khatlon  37.80 69.30  admin1
GBAO | Gorno-Badakhshan Autonomous Region | Gorno-Badakhshan Autonomous Oblast  TJK  Gorno-Badakhshan  38.30 72.80  admin1
Districts of Republican Subordination  TJK  Districts of Republican Subordination  38.90 69.80  admin1
Rasht valley | Rasht district | Gharm region  TJK  Districts of Republican Subordination  39.00 70.40  admin2
Isfara district  TJK  Sughd  40.10 70.60  admin2
Kulob region | Kulyab region  TJK  Khatlon  37.90 69.80  admin2
Rushan district | Rushon district  TJK  Gorno-Badakhshan  38.00 71.80  admin2
Vanj district | Vanch district  TJK  Gorno-Badakhshan  38.40 71.50  admin2
Murghab district | Murgab district  TJK  Gorno-Badakhshan  38.20 74.00  admin2
Ahal province | Ahal region  TKM  Ahal  38.60 59.00  admin1
Balkan province | Balkan region  TKM  Balkan  39.50 55.00  admin1
Dashoguz province | Dashoguz region | Dasoguz province | Dasoguz region  TKM  Dashoguz  41.50 58.50  admin1
Lebap province | Lebap region  TKM  Lebap  38.90 63.80  admin1
Mary province | Mary region  TKM  Mary  37.00 62.30  admin1

# Caucasus
Adjara | Ajara | Ajaria | Adzharia  GEO  Adjara  41.60 42.00  admin1
Guria  GEO  Guria  42.00 42.20  admin1
Imereti  GEO  Imereti  42.20 42.90  admin1
Kakheti  GEO  Kakheti  41.70 45.60  admin1
Kvemo Kartli  GEO  Kvemo Kartli  41.50 44.50  admin1
Shida Kartli  GEO  Shida Kartli  42.00 44.00  admin1
Mtskheta-Mtianeti  GEO  Mtskheta-Mtianeti  42.20 44.70  admin1
Racha-Lechkhumi | Racha  GEO  Racha-Lechkhumi  42.60 43.30  admin1
Samegrelo | Mingrelia | Megrelia | Samegrelo-Zemo Svaneti  GEO  Samegrelo-Zemo Svaneti  42.50 42.00  admin1
Svaneti | Upper Svaneti | Svanetia  GEO  Samegrelo-Zemo Svaneti  43.00 42.70  admin2
Samtskhe-Javakheti | Javakheti | Javakhk  GEO  Samtskhe-Javakheti  41.50 43.30  admin1
Gali district | Gali region  GEO  Abkhazia  42.60 41.70  admin2
Ochamchire district  GEO  Abkhazia  42.70 41.50  admin2
Kodori Gorge | Kodori Valley | Upper Abkhazia | Upper Kodori  GEO  Abkhazia  43.00 41.80  admin2
Akhalgori district | Leningor district  GEO  South Ossetia  42.10 44.50  admin2
Tskhinvali region | South Ossetian region | Samachablo  GEO  South Ossetia  42.30 44.00  admin1
Abkhaz region | Republic of Abkhazia  GEO  Abkhazia  43.00 41.00  admin1
Aragatsotn  ARM  Aragatsotn  40.40 44.20  admin1
Ararat province  ARM  Ararat  39.90 44.70  admin1
Armavir province  ARM  Armavir  40.10 44.00  admin1
Gegharkunik | Gegharkunik province  ARM  Gegharkunik  40.30 45.20  admin1
Kotayk  ARM  Kotayk  40.50 44.70  admin1
Lori province | Lori region  ARM  Lori  41.00 44.50  admin1
Shirak province | Shirak region  ARM  Shirak  40.80 43.80  admin1
Syunik | Syunik province | Syunik region | Siunik  ARM  Syunik  39.30 46.20  admin1
Tavush | Tavush province | Tavush region  ARM  Tavush  40.90 45.20  admin1
Vayots Dzor | Vayots Dzor province  ARM  Vayots Dzor  39.80 45.40  admin1
Zangezur | Zangezur corridor  ARM  Syunik  39.20 46.30  admin1
Aghdam district | Aghdam region | Agdam district | Agdam region  AZE  -  40.00 46.90  admin2
Fuzuli district | Fuzuli region | Fizuli district | Fizuli region  AZE  -  39.60 47.20  admin2
Jabrayil district | Jabrayil region | Jabrail district | Jabrail region | Cebrayil district | Cebrayil region  AZE  -  39.40 47.00  admin2
Zangilan district | Zangilan region | Zangelan district | Zangelan region  AZE  -  39.10 46.70  admin2
Gubadli district | Gubadli region | Qubadli district | Qubadli region | Kubatly district | Kubatly region  AZE  -  39.30 46.60  admin2
Kalbajar district | Kalbajar region | Kelbajar district | Kelbajar region | Kelbadjar district | Kelbadjar region | Karvachar district | Karvachar region  AZE  -  40.10 46.00  admin2
Lachin district | Lachin region  AZE  Lachin  39.70 46.50  admin2
Tovuz district | Tovuz region  AZE  -  40.90 45.60  admin2
Gazakh district | Gazakh region | Qazakh district | Qazakh region  AZE  -  41.10 45.30  admin2
Gadabay district | Gadabay region | Gedabek district | Gedabek region  AZE  -  40.60 45.80  admin2
Dashkesan district | Dashkesan region | Dashkasan district | Dashkasan region  AZE  -  40.50 46.10  admin2
Terter district | Terter region | Tartar district | Tartar region  AZE  -  40.30 46.90  admin2
Goranboy district | Goranboy region  AZE  -  40.60 46.80  admin2
Khojavend district | Khojavend region | Martuni district | Martuni region  AZE  Nagorno-Karabakh  39.80 47.00  admin2
Khojaly district | Khojaly region | Askeran district | Askeran region  AZE  Nagorno-Karabakh  39.90 46.80  admin2
Martakert district | Martakert region | Mardakert district | Mardakert region  AZE  Nagorno-Karabakh  40.20 46.80  admin2
Hadrut district | Hadrut region  AZE  Nagorno-Karabakh  39.50 47.00  admin2
Shusha district | Shusha region | Shushi district | Shushi region  AZE  Nagorno-Karabakh  39.70 46.70  admin2
Ordubad district | Ordubad region  AZE  Nakhchivan  39.00 45.90  admin2
Zagatala district | Zagatala region | Zaqatala district | Zaqatala region  AZE  -  41.60 46.60  admin2
Quba district | Quba region | Guba district | Guba region  AZE  -  41.30 48.40  admin2
Nakhchivan Autonomous Republic | Nakhchivan exclave | Naxcivan  AZE  Nakhchivan  39.30 45.50  admin1
Nagorno-Karabakh Republic | Republic of Artsakh | Mountainous Karabakh | Upper Karabakh | Nagorny Karabakh  AZE  Nagorno-Karabakh  39.80 46.80  admin1
South Caucasus region | Transcaucasia | Transcaucasus  -  -  41.50 45.00  admin1
Polesia | Polesie | Polissia  -  -  51.70 27.50  admin1

# Nordic countries
Skane | Skåne county  SWE  Skåne  55.90 13.50  admin1
Stockholm county | Stockholm region  SWE  Stockholm  59.40 18.20  admin1
Uppsala county  SWE  Uppsala  60.00 17.80  admin1
Södermanland | Sörmland  SWE  Södermanland  59.10 16.70  admin1
Östergötland  SWE  Östergötland  58.30 15.60  admin1
Jönköping county  SWE  Jönköping  57.50 14.30  admin1
Kronoberg  SWE  Kronoberg  56.80 14.50  admin1
Kalmar county  SWE  Kalmar  57.20 16.20  admin1
Blekinge  SWE  Blekinge  56.30 15.30  admin1
Halland  SWE  Halland  56.90 12.80  admin1
Västra Götaland  SWE  Västra Götaland  58.20 12.70  admin1
Värmland  SWE  Värmland  59.80 13.20  admin1
Örebro county  SWE  Örebro  59.40 15.00  admin1
Västmanland  SWE  Västmanland  59.70 16.20  admin1
Dalarna  SWE  Dalarna  61.00 14.50  admin1
Gävleborg  SWE  Gävleborg  61.30 16.30  admin1
Västernorrland  SWE  Västernorrland  62.90 17.60  admin1
Jämtland  SWE  Jämtland  63.30 14.50  admin1
Västerbotten  SWE  Västerbotten  64.80 18.50  admin1
Norrbotten | Swedish Lapland  SWE  Norrbotten  66.80 20.30  admin1
Norrland  SWE  -  65.00 18.00  admin1
Småland  SWE  -  57.20 15.00  admin1
Akershus  NOR  Akershus  59.90 11.30  admin1
Østfold  NOR  Østfold  59.30 11.20  admin1
Viken county  NOR  Viken  59.90 10.20  admin1
Buskerud  NOR  Buskerud  60.30 9.30  admin1
Innlandet  NOR  Innlandet  61.30 10.50  admin1
Hedmark  NOR  Hedmark  61.50 11.50  admin1
Oppland  NOR  Oppland  61.30 9.30  admin1
Vestfold  NOR  Vestfold  59.20 10.20  admin1
Telemark  NOR  Telemark  59.50 8.50  admin1
Agder  NOR  Agder  58.60 7.80  admin1
Rogaland  NOR  Rogaland  59.10 6.20  admin1
Vestland  NOR  Vestland  60.90 6.30  admin1
Hordaland  NOR  Hordaland  60.20 6.00  admin1
Sogn og Fjordane  NOR  Sogn og Fjordane  61.50 6.30  admin1
Møre og Romsdal  NOR  Møre og Romsdal  62.70 7.50  admin1
Trøndelag  NOR  Trøndelag  64.00 11.50  admin1
Nordland  NOR  Nordland  67.00 14.50  admin1
Troms  NOR  Troms  69.20 19.50  admin1
Finnmark  NOR  Finnmark  70.00 25.50  admin1
Troms og Finnmark  NOR  -  69.80 22.50  admin1
Lapland | Finnish Lapland  FIN  Lapland  67.50 26.50  admin1
North Karelia  FIN  North Karelia  62.90 30.00  admin1
South Karelia  FIN  South Karelia  61.20 28.50  admin1
Kainuu  FIN  Kainuu  64.50 28.50  admin1
North Ostrobothnia | Northern Ostrobothnia  FIN  North Ostrobothnia  65.20 26.50  admin1
Ostrobothnia  FIN  Ostrobothnia  63.10 21.90  admin1
South Ostrobothnia | Southern Ostrobothnia  FIN  South Ostrobothnia  62.80 23.00  admin1
Uusimaa  FIN  Uusimaa  60.30 25.00  admin1
Pirkanmaa  FIN  Pirkanmaa  61.70 23.80  admin1
Satakunta  FIN  Satakunta  61.50 22.00  admin1
Southwest Finland | Varsinais-Suomi  FIN  Southwest Finland  60.60 22.40  admin1
North Savo | Northern Savonia  FIN  North Savo  63.20 27.40  admin1
South Savo | Southern Savonia  FIN  South Savo  61.80 27.50  admin1
Kymenlaakso  FIN  Kymenlaakso  60.80 26.90  admin1
Päijät-Häme  FIN  Päijät-Häme  61.30 25.70  admin1
Kanta-Häme  FIN  Kanta-Häme  60.90 24.20  admin1
Jutland | Jylland  DNK  -  56.00 9.20  admin1
North Jutland  DNK  North Jutland  57.10 9.80  admin1
Central Jutland | Midtjylland  DNK  Central Jutland  56.20 9.30  admin1
Southern Denmark | South Denmark  DNK  Southern Denmark  55.40 9.40  admin1
South Jutland | Southern Jutland | Nordschleswig  DNK  Southern Denmark  55.10 9.20  admin2
Region Zealand  DNK  Zealand  55.40 11.70  admin1
Funen  DNK  Southern Denmark  55.30 10.40  admin2
Bornholm  DNK  Capital Region  55.10 14.90  admin2
Reykjanes | Reykjanes peninsula  ISL  -  63.90 -22.30  admin2
Westfjords  ISL  -  65.80 -22.50  admin1
Avannaata  GRL  -  75.00 -57.00  admin2
Qeqqata  GRL  -  66.90 -52.00  admin2
Sermersooq  GRL  -  64.50 -48.00  admin2

# United Kingdom: counties and regions lie in its countries
Kent  GBR  England  51.20 0.70  admin2
Essex  GBR  England  51.80 0.60  admin2
Sussex  GBR  England  50.95 -0.20  admin2
East Sussex  GBR  England  50.90 0.30  admin2
West Sussex  GBR  England  50.95 -0.50  admin2
Surrey  GBR  England  51.25 -0.40  admin2
Hampshire  GBR  England  51.06 -1.30  admin2
Dorset  GBR  England  50.80 -2.30  admin2
Devon | Devonshire  GBR  England  50.70 -3.80  admin2
Cornwall  GBR  England  50.40 -4.90  admin2
Somerset  GBR  England  51.10 -3.00  admin2
Wiltshire  GBR  England  51.30 -1.90  admin2
Gloucestershire  GBR  England  51.80 -2.10  admin2
Oxfordshire  GBR  England  51.80 -1.30  admin2
Buckinghamshire  GBR  England  51.80 -0.80  admin2
Berkshire  GBR  England  51.40 -1.00  admin2
Hertfordshire  GBR  England  51.80 -0.20  admin2
Bedfordshire  GBR  England  52.10 -0.45  admin2
Cambridgeshire  GBR  England  52.30 0.00  admin2
Suffolk  GBR  England  52.20 1.00  admin2
Lincolnshire  GBR  England  53.10 -0.20  admin2
Northamptonshire  GBR  England  52.30 -0.85  admin2
Leicestershire  GBR  England  52.65 -1.10  admin2
Nottinghamshire  GBR  England  53.10 -1.00  admin2
Derbyshire  GBR  England  53.10 -1.60  admin2
Staffordshire  GBR  England  52.85 -2.00  admin2
Shropshire  GBR  England  52.65 -2.75  admin2
Cheshire  GBR  England  53.20 -2.60  admin2
Herefordshire  GBR  England  52.10 -2.75  admin2
Worcestershire  GBR  England  52.20 -2.20  admin2
Warwickshire  GBR  England  52.30 -1.55  admin2
Rutland  GBR  England  52.65 -0.63  admin2
Lancashire  GBR  England  53.85 -2.60  admin2
Merseyside  GBR  England  53.40 -2.95  admin2
Greater Manchester  GBR  England  53.50 -2.30  admin2
Cumbria  GBR  England  54.55 -3.10  admin2
Northumberland  GBR  England  55.20 -2.00  admin2
County Durham  GBR  England  54.70 -1.80  admin2
Tyne and Wear  GBR  England  54.95 -1.55  admin2
Teesside | Tees Valley  GBR  England  54.60 -1.25  admin2
Tyneside  GBR  England  54.98 -1.60  admin2
Wearside  GBR  England  54.90 -1.40  admin2
North Yorkshire  GBR  England  54.15 -1.50  admin2
South Yorkshire  GBR  England  53.50 -1.35  admin2
West Yorkshire  GBR  England  53.75 -1.60  admin2
East Yorkshire | East Riding of Yorkshire | East Riding  GBR  England  53.85 -0.50  admin2
Yorkshire | Yorkshire and the Humber  GBR  England  53.90 -1.30  admin2
Humberside  GBR  England  53.75 -0.40  admin2
West Midlands  GBR  England  52.50 -1.90  admin2
Midlands | English Midlands  GBR  England  52.60 -1.60  admin2
East Midlands  GBR  England  52.90 -1.00  admin2
East Anglia  GBR  England  52.40 0.90  admin2
Home Counties  GBR  England  51.50 -0.40  admin2
West Country  GBR  England  50.90 -3.20  admin2
South West England | southwest England | south-west of England  GBR  England  50.90 -3.20  admin2
North West England | northwest England | north-west of England  GBR  England  53.80 -2.60  admin2
North East England | northeast England | north-east of England  GBR  England  54.90 -1.70  admin2
South East England | southeast England | south-east of England  GBR  England  51.30 -0.50  admin2
northern England | north of England  GBR  England  54.00 -2.00  admin2
southern England | south of England  GBR  England  51.20 -1.30  admin2
Greater London  GBR  England  51.50 -0.12  admin2
Black Country  GBR  England  52.50 -2.10  admin2
Thames Valley  GBR  England  51.60 -1.10  admin2
Cotswolds  GBR  England  51.80 -1.90  admin2
Lake District  GBR  England  54.50 -3.10  admin2
Peak District  GBR  England  53.30 -1.80  admin2
Isle of Wight  GBR  England  50.70 -1.30  admin2
Isles of Scilly | Scilly Isles  GBR  England  49.93 -6.30  admin2
Huntingdonshire  GBR  England  52.40 -0.20  admin2
Middlesex  GBR  England  51.55 -0.35  admin2
Wirral  GBR  England  53.37 -3.10  admin2
Norfolk Broads | north Norfolk  GBR  England  52.70 1.50  admin2
Salisbury Plain  GBR  England  51.20 -1.90  admin2
Dartmoor  GBR  England  50.60 -3.90  admin2
Scottish Highlands | Highlands of Scotland  GBR  Scotland  57.30 -5.00  admin2
Scottish Borders  GBR  Scotland  55.60 -2.80  admin2
Aberdeenshire  GBR  Scotland  57.20 -2.60  admin2
Argyll | Argyll and Bute  GBR  Scotland  56.20 -5.30  admin2
Ayrshire | North Ayrshire | South Ayrshire | East Ayrshire  GBR  Scotland  55.50 -4.50  admin2
Lanarkshire | North Lanarkshire | South Lanarkshire  GBR  Scotland  55.70 -3.80  admin2
Fife | Kingdom of Fife  GBR  Scotland  56.20 -3.10  admin2
Midlothian  GBR  Scotland  55.85 -3.10  admin2
West Lothian  GBR  Scotland  55.90 -3.50  admin2
East Lothian  GBR  Scotland  55.95 -2.75  admin2
Perthshire | Perth and Kinross  GBR  Scotland  56.60 -3.80  admin2
Tayside  GBR  Scotland  56.60 -3.30  admin2
Strathclyde  GBR  Scotland  55.80 -4.50  admin2
Dumfries and Galloway  GBR  Scotland  55.10 -3.90  admin2
Orkney | Orkneys  GBR  Scotland  59.00 -3.10  admin2
Shetland | Shetlands | Shetland Islands  GBR  Scotland  60.30 -1.30  admin2
Outer Hebrides | Western Isles  GBR  Scotland  57.90 -7.00  admin2
Hebrides | Inner Hebrides  GBR  Scotland  56.80 -6.40  admin2
Moray | Morayshire  GBR  Scotland  57.50 -3.30  admin2
Caithness  GBR  Scotland  58.40 -3.50  admin2
Renfrewshire | East Renfrewshire  GBR  Scotland  55.80 -4.50  admin2
Dunbartonshire | West Dunbartonshire | East Dunbartonshire  GBR  Scotland  56.00 -4.50  admin2
Clackmannanshire  GBR  Scotland  56.15 -3.75  admin2
Stirlingshire  GBR  Scotland  56.10 -4.10  admin2
Gwynedd  GBR  Wales  52.90 -3.90  admin2
Powys  GBR  Wales  52.35 -3.40  admin2
Dyfed  GBR  Wales  52.00 -4.40  admin2
Pembrokeshire  GBR  Wales  51.85 -4.90  admin2
Carmarthenshire  GBR  Wales  51.90 -4.20  admin2
Ceredigion  GBR  Wales  52.30 -4.00  admin2
Glamorgan | Vale of Glamorgan | Mid Glamorgan  GBR  Wales  51.50 -3.50  admin2
Monmouthshire  GBR  Wales  51.80 -2.90  admin2
Gwent  GBR  Wales  51.75 -3.00  admin2
Anglesey  GBR  Wales  53.28 -4.35  admin2
Denbighshire  GBR  Wales  53.10 -3.35  admin2
Flintshire  GBR  Wales  53.20 -3.15  admin2
Rhondda | Rhondda Cynon Taf  GBR  Wales  51.65 -3.45  admin2
Snowdonia | Eryri  GBR  Wales  52.95 -3.90  admin2
south Wales  GBR  Wales  51.60 -3.40  admin2
north Wales  GBR  Wales  53.10 -3.60  admin2
west Wales  GBR  Wales  52.00 -4.50  admin2
mid Wales  GBR  Wales  52.40 -3.50  admin2
County Antrim | North Antrim | South Antrim  GBR  Northern Ireland  54.85 -6.20  admin2
County Armagh | South Armagh | north Armagh  GBR  Northern Ireland  54.30 -6.60  admin2
County Down | South Down  GBR  Northern Ireland  54.35 -5.95  admin2
County Fermanagh | Fermanagh  GBR  Northern Ireland  54.35 -7.65  admin2
County Londonderry | County Derry  GBR  Northern Ireland  54.90 -6.80  admin2
County Tyrone | Mid Ulster | east Tyrone  GBR  Northern Ireland  54.60 -7.00  admin2
Ulster | province of Ulster  GBR  Northern Ireland  54.60 -6.80  admin1

# Ireland
Leinster  IRL  Leinster  53.30 -7.00  admin1
Munster province | province of Munster  IRL  Munster  52.30 -8.70  admin1
Connacht | Connaught  IRL  Connacht  53.70 -8.90  admin1
County Carlow | Co Carlow  IRL  Carlow  52.70 -6.80  admin1
County Cavan | Co Cavan  IRL  Cavan  54.00 -7.30  admin1
County Clare | Co Clare  IRL  Clare  52.85 -9.00  admin1
County Cork | Co Cork  IRL  Cork  51.97 -8.70  admin1
County Donegal | Co Donegal | Donegal  IRL  Donegal  54.90 -8.00  admin1
County Dublin | Co Dublin | Fingal  IRL  Dublin  53.40 -6.30  admin1
County Galway | Co Galway | Connemara  IRL  Galway  53.35 -8.80  admin1
County Kerry | Co Kerry  IRL  Kerry  52.10 -9.60  admin1
County Kildare | Co Kildare | Kildare  IRL  Kildare  53.20 -6.80  admin1
County Kilkenny | Co Kilkenny  IRL  Kilkenny  52.60 -7.20  admin1
County Laois | Co Laois | Laois  IRL  Laois  53.00 -7.40  admin1
County Leitrim | Co Leitrim | Leitrim  IRL  Leitrim  54.10 -8.00  admin1
County Limerick | Co Limerick  IRL  Limerick  52.50 -8.70  admin1
County Longford | Co Longford  IRL  Longford  53.70 -7.70  admin1
County Louth | Co Louth  IRL  Louth  53.90 -6.45  admin1
County Mayo | Co Mayo  IRL  Mayo  53.90 -9.30  admin1
County Meath | Co Meath | Meath  IRL  Meath  53.60 -6.70  admin1
County Monaghan | Co Monaghan | Monaghan  IRL  Monaghan  54.15 -6.90  admin1
County Offaly | Co Offaly | Offaly  IRL  Offaly  53.20 -7.60  admin1
County Roscommon | Co Roscommon | Roscommon  IRL  Roscommon  53.75 -8.25  admin1
County Sligo | Co Sligo  IRL  Sligo  54.15 -8.60  admin1
County Tipperary | Co Tipperary | Tipperary  IRL  Tipperary  52.65 -7.90  admin1
County Waterford | Co Waterford  IRL  Waterford  52.20 -7.60  admin1
County Westmeath | Co Westmeath | Westmeath  IRL  Westmeath  53.50 -7.40  admin1
County Wexford | Co Wexford  IRL  Wexford  52.45 -6.60  admin1
County Wicklow | Co Wicklow  IRL  Wicklow  53.00 -6.40  admin1

# France
Auvergne-Rhône-Alpes  FRA  Auvergne-Rhône-Alpes  45.50 4.50  admin1
Bourgogne-Franche-Comté | Burgundy-Franche-Comté | Burgundy region  FRA  Bourgogne-Franche-Comté  47.20 4.80  admin1
Brittany | Bretagne  FRA  Brittany  48.20 -2.90  admin1
Centre-Val de Loire  FRA  Centre-Val de Loire  47.50 1.70  admin1
Grand Est  FRA  Grand Est  48.70 5.60  admin1
Hauts-de-France  FRA  Hauts-de-France  49.90 2.80  admin1
Île-de-France | Paris region  FRA  Île-de-France  48.70 2.50  admin1
Normandy | Normandie | Lower Normandy | Upper Normandy  FRA  Normandy  49.10 0.10  admin1
Nouvelle-Aquitaine | Aquitaine  FRA  Nouvelle-Aquitaine  45.20 0.20  admin1
Occitanie | Occitania  FRA  Occitanie  43.70 2.10  admin1
Pays de la Loire  FRA  Pays de la Loire  47.40 -0.80  admin1
Provence-Alpes-Côte d'Azur | Provence  FRA  Provence-Alpes-Côte d'Azur  43.90 6.00  admin1
Alsace | Bas-Rhin | Haut-Rhin  FRA  Grand Est  48.30 7.40  admin2
Lorraine region | Alsace-Lorraine | Moselle department  FRA  Grand Est  48.80 6.30  admin2
Picardy | Picardie  FRA  Hauts-de-France  49.70 2.80  admin2
Nord-Pas-de-Calais  FRA  Hauts-de-France  50.50 2.80  admin2
Pas-de-Calais  FRA  Hauts-de-France  50.50 2.30  admin2
Nord department  FRA  Hauts-de-France  50.40 3.20  admin2
Champagne-Ardenne | Champagne region  FRA  Grand Est  48.80 4.50  admin2
Franche-Comté  FRA  Bourgogne-Franche-Comté  47.10 6.20  admin2
Limousin  FRA  Nouvelle-Aquitaine  45.80 1.60  admin2
Auvergne  FRA  Auvergne-Rhône-Alpes  45.60 3.20  admin2
Midi-Pyrénées  FRA  Occitanie  43.80 1.50  admin2
Languedoc | Languedoc-Roussillon  FRA  Occitanie  43.50 3.20  admin2
Poitou-Charentes | Poitou  FRA  Nouvelle-Aquitaine  46.20 -0.20  admin2
Rhône-Alpes  FRA  Auvergne-Rhône-Alpes  45.40 5.40  admin2
Savoie  FRA  Auvergne-Rhône-Alpes  45.50 6.40  admin2
Haute-Savoie  FRA  Auvergne-Rhône-Alpes  46.00 6.40  admin2
Isère  FRA  Auvergne-Rhône-Alpes  45.30 5.60  admin2
Ardèche  FRA  Auvergne-Rhône-Alpes  44.80 4.40  admin2
Drôme  FRA  Auvergne-Rhône-Alpes  44.70 5.20  admin2
Puy-de-Dôme  FRA  Auvergne-Rhône-Alpes  45.80 3.10  admin2
Dordogne  FRA  Nouvelle-Aquitaine  45.10 0.70  admin2
Gironde  FRA  Nouvelle-Aquitaine  44.80 -0.60  admin2
Lot-et-Garonne  FRA  Nouvelle-Aquitaine  44.40 0.50  admin2
Deux-Sèvres  FRA  Nouvelle-Aquitaine  46.50 -0.40  admin2
Charente-Maritime  FRA  Nouvelle-Aquitaine  45.80 -0.70  admin2
Pyrénées-Atlantiques | French Basque Country  FRA  Nouvelle-Aquitaine  43.30 -0.90  admin2
Corrèze  FRA  Nouvelle-Aquitaine  45.30 1.90  admin2
Vaucluse  FRA  Provence-Alpes-Côte d'Azur  44.00 5.20  admin2
Var department  FRA  Provence-Alpes-Côte d'Azur  43.40 6.20  admin2
Alpes-Maritimes  FRA  Provence-Alpes-Côte d'Azur  43.90 7.20  admin2
Bouches-du-Rhône  FRA  Provence-Alpes-Côte d'Azur  43.50 5.10  admin2
Hautes-Alpes  FRA  Provence-Alpes-Côte d'Azur  44.70 6.30  admin2
Alpes-de-Haute-Provence  FRA  Provence-Alpes-Côte d'Azur  44.10 6.20  admin2
Côte d'Azur | French Riviera  FRA  Provence-Alpes-Côte d'Azur  43.60 7.10  admin2
Camargue  FRA  Provence-Alpes-Côte d'Azur  43.50 4.50  admin2
Seine-Saint-Denis  FRA  Île-de-France  48.91 2.48  admin2
Hauts-de-Seine  FRA  Île-de-France  48.85 2.24  admin2
Val-de-Marne  FRA  Île-de-France  48.78 2.47  admin2
Val-d'Oise  FRA  Île-de-France  49.07 2.10  admin2
Yvelines  FRA  Île-de-France  48.80 1.85  admin2
Essonne  FRA  Île-de-France  48.50 2.25  admin2
Seine-et-Marne  FRA  Île-de-France  48.60 2.95  admin2
Hérault  FRA  Occitanie  43.60 3.40  admin2
Gard department  FRA  Occitanie  44.00 4.10  admin2
Aude department  FRA  Occitanie  43.10 2.40  admin2
Pyrénées-Orientales  FRA  Occitanie  42.60 2.50  admin2
Haute-Garonne  FRA  Occitanie  43.30 1.10  admin2
Tarn department  FRA  Occitanie  43.80 2.20  admin2
Ariège  FRA  Occitanie  42.90 1.50  admin2
Lozère  FRA  Occitanie  44.50 3.50  admin2
Aveyron  FRA  Occitanie  44.30 2.60  admin2
Vendée  FRA  Pays de la Loire  46.70 -1.40  admin2
Loire-Atlantique  FRA  Pays de la Loire  47.40 -1.70  admin2
Maine-et-Loire  FRA  Pays de la Loire  47.40 -0.60  admin2
Sarthe  FRA  Pays de la Loire  48.00 0.20  admin2
Finistère  FRA  Brittany  48.30 -4.10  admin2
Morbihan  FRA  Brittany  47.80 -2.80  admin2
Ille-et-Vilaine  FRA  Brittany  48.10 -1.60  admin2
Côtes-d'Armor  FRA  Brittany  48.40 -2.90  admin2
Calvados  FRA  Normandy  49.10 -0.30  admin2
Seine-Maritime  FRA  Normandy  49.70 1.00  admin2
Indre-et-Loire  FRA  Centre-Val de Loire  47.30 0.70  admin2
Meurthe-et-Moselle  FRA  Grand Est  48.80 6.10  admin2
Haute-Corse | Upper Corsica  FRA  Corsica  42.40 9.20  admin2
Corse-du-Sud  FRA  Corsica  41.80 8.95  admin2

# Low Countries
Flanders | Flemish Region  BEL  Flanders  51.05 4.20  admin1
Wallonia | Walloon Region  BEL  Wallonia  50.40 4.90  admin1
Brussels region | Brussels-Capital Region  BEL  Brussels  50.84 4.36  admin1
West Flanders  BEL  Flanders  51.00 3.05  admin2
East Flanders  BEL  Flanders  51.00 3.80  admin2
Flemish Brabant  BEL  Flanders  50.90 4.60  admin2
Walloon Brabant  BEL  Wallonia  50.66 4.60  admin2
Hainaut | Hainault  BEL  Wallonia  50.50 3.90  admin2
Liege province | Province of Liège  BEL  Wallonia  50.50 5.70  admin2
Namur province | Province of Namur  BEL  Wallonia  50.30 4.85  admin2
Antwerp province | Province of Antwerp  BEL  Flanders  51.20 4.70  admin2
Belgian Limburg  BEL  Flanders  51.00 5.40  admin2
Belgian Luxembourg  BEL  Wallonia  49.90 5.50  admin2
Drenthe  NLD  Drenthe  52.90 6.60  admin1
Flevoland  NLD  Flevoland  52.50 5.50  admin1
Friesland | Fryslan  NLD  Friesland  53.10 5.80  admin1
Gelderland  NLD  Gelderland  52.05 5.90  admin1
Groningen province | province of Groningen  NLD  Groningen  53.25 6.70  admin1
Limburg | Dutch Limburg  NLD  Limburg  51.20 5.95  admin1
North Brabant | Noord-Brabant  NLD  North Brabant  51.55 5.20  admin1
North Holland | Noord-Holland  NLD  North Holland  52.60 4.85  admin1
Overijssel  NLD  Overijssel  52.45 6.45  admin1
South Holland | Zuid-Holland  NLD  South Holland  52.00 4.50  admin1
Utrecht province | province of Utrecht  NLD  Utrecht  52.10 5.20  admin1
Zeeland  NLD  Zeeland  51.45 3.80  admin1
Randstad  NLD  -  52.10 4.70  admin1

# Germany, Switzerland, Austria
Baden-Württemberg | Baden-Wuerttemberg  DEU  Baden-Württemberg  48.60 9.00  admin1
Hesse | Hessen  DEU  Hesse  50.60 9.00  admin1
Brandenburg  DEU  Brandenburg  52.40 13.40  admin1
Lower Saxony | Niedersachsen  DEU  Lower Saxony  52.70 9.30  admin1
Mecklenburg-Western Pomerania | Mecklenburg-Vorpommern | Mecklenburg-West Pomerania | Mecklenburg  DEU  Mecklenburg-Western Pomerania  53.80 12.50  admin1
North Rhine-Westphalia | Nordrhein-Westfalen | North Rhine Westfalia  DEU  North Rhine-Westphalia  51.50 7.50  admin1
Rhineland-Palatinate | Rheinland-Pfalz  DEU  Rhineland-Palatinate  49.90 7.40  admin1
Saarland | Saar region  DEU  Saarland  49.40 6.95  admin1
Saxony-Anhalt | Sachsen-Anhalt  DEU  Saxony-Anhalt  52.00 11.70  admin1
Schleswig-Holstein  DEU  Schleswig-Holstein  54.20 9.70  admin1
Thuringia | Thüringen  DEU  Thuringia  50.90 11.00  admin1
Free State of Saxony | Sachsen  DEU  Saxony  51.00 13.40  admin1
Free State of Bavaria | Bayern  DEU  Bavaria  48.90 11.40  admin1
Upper Bavaria | Oberbayern  DEU  Bavaria  48.00 11.80  admin2
Lower Bavaria | Niederbayern  DEU  Bavaria  48.70 12.80  admin2
Franconia | Upper Franconia | Middle Franconia | Lower Franconia  DEU  Bavaria  49.70 10.80  admin2
Swabia  DEU  Bavaria  48.30 10.30  admin2
Allgäu  DEU  Bavaria  47.70 10.30  admin2
Lusatia | Lausitz  DEU  -  51.50 14.40  admin2
Ruhr | Ruhr Valley | Ruhr region | Ruhrgebiet  DEU  North Rhine-Westphalia  51.50 7.20  admin2
Rhineland  DEU  -  50.50 7.00  admin1
Westphalia  DEU  North Rhine-Westphalia  51.80 7.90  admin2
East Frisia | Ostfriesland  DEU  Lower Saxony  53.40 7.50  admin2
Uckermark  DEU  Brandenburg  53.20 13.80  admin2
Black Forest  DEU  Baden-Württemberg  48.20 8.20  admin2
Ahr valley | Ahrtal  DEU  Rhineland-Palatinate  50.50 7.00  admin2
Palatinate  DEU  Rhineland-Palatinate  49.40 7.90  admin2
former East Germany | eastern Germany  DEU  -  52.00 12.80  admin1
western Germany | former West Germany  DEU  -  50.50 8.00  admin1
southern Germany  DEU  -  48.70 10.50  admin1
northern Germany  DEU  -  53.30 9.80  admin1
Aargau  CHE  Aargau  47.40 8.15  admin1
Appenzell | Appenzell Innerrhoden | Appenzell Ausserrhoden  CHE  Appenzell  47.35 9.40  admin1
Basel-Landschaft | Baselland  CHE  Basel-Landschaft  47.45 7.70  admin1
canton of Bern | Bernese Oberland | Canton Bern  CHE  Bern  46.80 7.60  admin1
canton of Fribourg | Fribourg canton  CHE  Fribourg  46.70 7.10  admin1
canton of Geneva | Geneva canton  CHE  Geneva  46.20 6.15  admin1
Glarus  CHE  Glarus  47.00 9.05  admin1
Graubünden | Grisons  CHE  Graubünden  46.65 9.60  admin1
canton of Jura | Swiss Jura  CHE  Jura  47.35 7.15  admin1
canton of Lucerne | Lucerne canton  CHE  Lucerne  47.10 8.10  admin1
canton of Neuchatel | Neuchâtel canton  CHE  Neuchâtel  47.00 6.80  admin1
Nidwalden | Obwalden  CHE  Nidwalden  46.90 8.30  admin1
canton of St Gallen | St. Gallen canton  CHE  St. Gallen  47.25 9.20  admin1
Schaffhausen  CHE  Schaffhausen  47.72 8.60  admin1
Schwyz  CHE  Schwyz  47.05 8.75  admin1
Solothurn  CHE  Solothurn  47.30 7.65  admin1
Thurgau  CHE  Thurgau  47.58 9.10  admin1
Ticino  CHE  Ticino  46.30 8.80  admin1
Valais | Wallis canton  CHE  Valais  46.20 7.60  admin1
Vaud | canton of Vaud  CHE  Vaud  46.60 6.60  admin1
canton of Zug | Zug canton  CHE  Zug  47.15 8.55  admin1
canton of Zurich | Zurich canton  CHE  Zurich  47.40 8.65  admin1
Burgenland  AUT  Burgenland  47.50 16.30  admin1
Carinthia | Kärnten  AUT  Carinthia  46.75 13.90  admin1
Lower Austria | Niederösterreich  AUT  Lower Austria  48.30 15.70  admin1
Upper Austria | Oberösterreich  AUT  Upper Austria  48.10 14.00  admin1
Salzburg province | province of Salzburg | Salzburg state  AUT  Salzburg  47.40 13.20  admin1
Styria | Steiermark  AUT  Styria  47.30 15.00  admin1
Tyrol | Tirol  AUT  Tyrol  47.20 11.40  admin1
Vorarlberg  AUT  Vorarlberg  47.25 9.90  admin1

# Italy
Abruzzo | Abruzzi  ITA  Abruzzo  42.20 13.90  admin1
Aosta Valley | Valle d'Aosta  ITA  Aosta Valley  45.70 7.40  admin1
Apulia | Puglia  ITA  Apulia  41.00 16.60  admin1
Basilicata  ITA  Basilicata  40.50 16.10  admin1
Calabria  ITA  Calabria  39.00 16.50  admin1
Campania  ITA  Campania  40.90 14.80  admin1
Emilia-Romagna  ITA  Emilia-Romagna  44.50 11.00  admin1
Friuli-Venezia Giulia | Friuli  ITA  Friuli-Venezia Giulia  46.10 13.10  admin1
Lazio | Latium  ITA  Lazio  41.90 12.80  admin1
Liguria  ITA  Liguria  44.30 8.70  admin1
Lombardy | Lombardia  ITA  Lombardy  45.60 9.80  admin1
Marche region | Le Marche  ITA  Marche  43.40 13.10  admin1
Molise  ITA  Molise  41.70 14.60  admin1
Piedmont | Piemonte  ITA  Piedmont  45.10 7.90  admin1
Trentino-Alto Adige | Trentino-South Tyrol | Trentino  ITA  Trentino-Alto Adige  46.30 11.30  admin1
South Tyrol | Alto Adige | Südtirol  ITA  Trentino-Alto Adige  46.70 11.40  admin2
Tuscany | Toscana  ITA  Tuscany  43.40 11.10  admin1
Umbria  ITA  Umbria  42.95 12.50  admin1
Veneto  ITA  Veneto  45.60 11.80  admin1
Romagna  ITA  Emilia-Romagna  44.10 12.00  admin2
Padania | Po Valley  ITA  -  45.10 10.50  admin1
Mezzogiorno | southern Italy  ITA  -  40.70 15.50  admin1
northern Italy  ITA  -  45.40 10.00  admin1
central Italy  ITA  -  42.80 12.50  admin1
Agrigento province | province of Agrigento  ITA  Sicily  37.40 13.50  admin2
Trapani province | province of Trapani  ITA  Sicily  37.80 12.70  admin2
Caserta province | province of Caserta  ITA  Campania  41.20 14.20  admin2
Bergamo province | province of Bergamo  ITA  Lombardy  45.80 9.80  admin2
Foggia province | province of Foggia  ITA  Apulia  41.50 15.60  admin2
Susa Valley | Val di Susa  ITA  Piedmont  45.10 7.10  admin2
Amalfi Coast  ITA  Campania  40.63 14.60  admin2

# Spain, Portugal, Andorra
Andalusia | Andalucia  ESP  Andalusia  37.50 -4.70  admin1
Aragon  ESP  Aragon  41.50 -0.70  admin1
Asturias  ESP  Asturias  43.30 -6.00  admin1
Balearic islands | Balearics  ESP  Balearic Islands  39.60 3.00  admin1
Cantabria  ESP  Cantabria  43.20 -4.00  admin1
Castile and León | Castilla y León | Castilla-León  ESP  Castile and León  41.80 -4.80  admin1
Castilla-La Mancha | Castile-La Mancha  ESP  Castilla-La Mancha  39.40 -3.00  admin1
Extremadura  ESP  Extremadura  39.20 -6.20  admin1
Galicia  ESP  Galicia  42.80 -8.00  admin1
Madrid region | Community of Madrid | Madrid province  ESP  Madrid  40.50 -3.70  admin1
Murcia region | Region of Murcia  ESP  Murcia  38.00 -1.50  admin1
Navarre | Navarra  ESP  Navarre  42.70 -1.60  admin1
La Rioja  ESP  La Rioja  42.30 -2.50  admin1
Valencian Community | Valencia region | Comunitat Valenciana  ESP  Valencia  39.50 -0.60  admin1
Euskadi | Spanish Basque Country | Basque region  ESP  Basque Country  43.00 -2.60  admin1
Catalan region | Catalunya | Cataluña  ESP  Catalonia  41.80 1.50  admin1
Biscay | Vizcaya | Bizkaia  ESP  Basque Country  43.25 -2.85  admin2
Gipuzkoa | Guipúzcoa  ESP  Basque Country  43.15 -2.20  admin2
Alava province | Araba  ESP  Basque Country  42.80 -2.70  admin2
Girona province | province of Girona  ESP  Catalonia  42.10 2.70  admin2
Lleida province | province of Lleida  ESP  Catalonia  42.00 1.00  admin2
Tarragona province | province of Tarragona  ESP  Catalonia  41.10 0.90  admin2
Barcelona province | province of Barcelona  ESP  Catalonia  41.70 1.90  admin2
Alicante province | province of Alicante  ESP  Valencia  38.50 -0.60  admin2
Castellón province | province of Castellón  ESP  Valencia  40.20 -0.20  admin2
Cádiz province | province of Cádiz  ESP  Andalusia  36.50 -5.80  admin2
Málaga province | province of Málaga  ESP  Andalusia  36.80 -4.70  admin2
Granada province | province of Granada  ESP  Andalusia  37.30 -3.30  admin2
Almería province | province of Almería  ESP  Andalusia  37.20 -2.30  admin2
Huelva province | province of Huelva  ESP  Andalusia  37.50 -6.90  admin2
Zamora province | province of Zamora  ESP  Castile and León  41.75 -6.00  admin2
Ourense province | province of Ourense  ESP  Galicia  42.20 -7.60  admin2
Costa del Sol  ESP  Andalusia  36.60 -4.60  admin2
Costa Brava  ESP  Catalonia  41.90 3.10  admin2
Algarve | Faro district  PRT  Faro  37.20 -8.20  admin1
Alentejo  PRT  Alentejo  38.20 -7.90  admin1
Madeira  PRT  Madeira  32.75 -17.00  admin1
Trás-os-Montes  PRT  -  41.50 -7.00  admin1
Leiria district  PRT  Leiria  39.80 -8.80  admin1
Coimbra district  PRT  Coimbra  40.20 -8.30  admin1
Castelo Branco district  PRT  Castelo Branco  39.90 -7.50  admin1
Viseu district  PRT  Viseu  40.80 -7.90  admin1
Aveiro district  PRT  Aveiro  40.70 -8.50  admin1
Santarém district  PRT  Santarém  39.30 -8.50  admin1
Setúbal district  PRT  Setúbal  38.30 -8.60  admin1
Braga district  PRT  Braga  41.55 -8.30  admin1
Guarda district  PRT  Guarda  40.60 -7.20  admin1
Sápmi  -  -  68.50 24.00  admin1
Ardennes  -  -  50.00 5.30  admin1
Iberian peninsula | Iberia peninsula  -  -  40.00 -4.00  admin1
Low Countries | Benelux countries  -  -  51.30 5.00  admin1
Fennoscandia | Nordic region  -  -  64.00 20.00  admin1
Baltic republics | Baltic countries  -  -  56.80 24.50  admin1
Visegrad region  -  -  49.00 19.50  admin1
Schleswig  -  -  54.80 9.30  admin1
Istrian peninsula  -  -  45.20 13.90  admin1
Pannonia | Pannonian Plain | Pannonian basin  -  -  46.50 20.00  admin1

# Greece, Cyprus, Malta
Attica  GRC  Attica  38.00 23.70  admin1
Central Macedonia  GRC  Central Macedonia  40.70 23.00  admin1
Western Macedonia | West Macedonia  GRC  Western Macedonia  40.30 21.60  admin1
Eastern Macedonia and Thrace | East Macedonia and Thrace | Western Thrace  GRC  Eastern Macedonia and Thrace  41.10 25.20  admin1
Epirus  GRC  Epirus  39.60 20.80  admin1
Thessaly  GRC  Thessaly  39.50 22.20  admin1
Ionian islands  GRC  Ionian Islands  38.50 20.60  admin1
Western Greece  GRC  Western Greece  38.30 21.50  admin1
Central Greece  GRC  Central Greece  38.60 23.00  admin1
Peloponnese | Peloponnesus  GRC  Peloponnese  37.40 22.40  admin1
North Aegean | northern Aegean islands  GRC  North Aegean  39.00 26.00  admin1
South Aegean | Cyclades | Dodecanese  GRC  South Aegean  36.90 26.00  admin1
Evros | Evros region | Evros province  GRC  Eastern Macedonia and Thrace  41.10 26.20  admin2
Chalkidiki | Halkidiki  GRC  Central Macedonia  40.30 23.50  admin2
Evia | Euboea  GRC  Central Greece  38.60 23.80  admin2
Messenia  GRC  Peloponnese  37.20 21.90  admin2
Lakonia | Laconia region  GRC  Peloponnese  36.90 22.50  admin2
Mount Athos | Agion Oros  GRC  Central Macedonia  40.20 24.30  admin2
northern Greece  GRC  -  40.80 23.00  admin1
northern Cyprus | north Cyprus  CYP  -  35.30 33.50  admin1
Paphos district  CYP  -  34.85 32.50  admin2
Troodos  CYP  -  34.93 32.90  admin2
Gozo island | Island of Gozo  MLT  -  36.05 14.25  admin2

# Albania, Kosovo, Montenegro, North Macedonia, Serbia
Berat county | Berat region  ALB  Berat  40.70 20.10  admin1
Diber county | Diber region  ALB  Diber  41.60 20.40  admin1
Durres county | Durres region  ALB  Durres  41.40 19.60  admin1
Elbasan county | Elbasan region  ALB  Elbasan  41.10 20.10  admin1
Fier county | Fier region  ALB  Fier  40.70 19.60  admin1
Gjirokaster county | Gjirokaster region  ALB  Gjirokaster  40.20 20.20  admin1
Korce county | Korce region  ALB  Korce  40.60 20.70  admin1
Kukes county | Kukes region  ALB  Kukes  42.10 20.40  admin1
Lezhe county | Lezhe region  ALB  Lezhe  41.80 19.80  admin1
Shkoder county | Shkoder region  ALB  Shkoder  42.20 19.60  admin1
Tirana county | Tirana region  ALB  Tirana  41.30 19.90  admin1
Vlore county | Vlore region  ALB  Vlore  40.20 19.70  admin1
northern Kosovo | north Kosovo | northern Kosovo municipalities | north of Kosovo  KOS  -  43.05 20.75  admin1
Leposavic | Leposaviq | Leposavić municipality  KOS  -  43.10 20.80  admin2
Zvecan  KOS  -  42.91 20.84  admin2
Zubin Potok  KOS  -  42.91 20.69  admin2
Strpce | Shterpce  KOS  -  42.24 21.03  admin2
Drenica | Drenica region | Drenica Valley  KOS  -  42.70 20.80  admin2
Metohija | Dukagjin | Kosovo and Metohija  KOS  -  42.50 20.50  admin1
southern Kosovo  KOS  -  42.20 20.80  admin2
Decani municipality | Deçan municipality  KOS  -  42.50 20.25  admin2
Bay of Kotor | Boka Kotorska  MNE  -  42.45 18.65  admin2
Sandzak region of Montenegro | Montenegrin Sandzak  MNE  -  42.95 19.70  admin2
Polog | Polog region  MKD  -  41.95 20.90  admin2
Pelagonia  MKD  -  41.20 21.40  admin2
Sandzak | Sanjak of Novi Pazar | Sandzak region | Raska district  SRB  -  43.20 20.20  admin1
Presevo valley | southern Serbia  SRB  -  42.40 21.70  admin2
Sumadija  SRB  -  44.10 20.80  admin1
Backa region  SRB  Vojvodina  45.80 19.40  admin2
Srem region | Syrmia  SRB  Vojvodina  45.00 19.70  admin2
Macva  SRB  -  44.70 19.50  admin2
Pcinja district  SRB  -  42.50 21.90  admin2
Jablanica district  SRB  -  42.90 21.80  admin2
Zlatibor | Zlatibor district  SRB  -  43.70 19.70  admin2
Kolubara district  SRB  -  44.30 20.00  admin2
Jadar valley  SRB  -  44.50 19.30  admin2
Vojvodina province | Autonomous Province of Vojvodina  SRB  Vojvodina  45.30 19.90  admin1

# Bosnia, Croatia, Slovenia
Republika Srpska | Republic of Srpska | Serb Republic | Bosnian Serb Republic  BIH  Republika Srpska  44.60 17.90  admin1
Bosniak-Croat Federation | Muslim-Croat Federation | Federation of Bosnia and Herzegovina | Bosnian Federation  BIH  Federation of Bosnia and Herzegovina  44.10 17.80  admin1
Brcko District  BIH  Brčko District  44.84 18.75  admin1
Herzegovina  BIH  -  43.30 18.00  admin1
Bosanska Krajina | Bosnian Krajina  BIH  -  44.70 16.70  admin1
Una-Sana | Una-Sana canton  BIH  Federation of Bosnia and Herzegovina  44.70 16.30  admin2
Posavina | Posavina canton  BIH  Federation of Bosnia and Herzegovina  45.00 18.50  admin2
Tuzla canton  BIH  Federation of Bosnia and Herzegovina  44.50 18.60  admin2
Zenica-Doboj | Zenica-Doboj Canton  BIH  Federation of Bosnia and Herzegovina  44.30 18.10  admin2
central Bosnia | Central Bosnia Canton  BIH  Federation of Bosnia and Herzegovina  44.15 17.70  admin2
Herzegovina-Neretva | Herzegovina-Neretva Canton  BIH  Federation of Bosnia and Herzegovina  43.50 17.80  admin2
West Herzegovina | West Herzegovina Canton | western Herzegovina  BIH  Federation of Bosnia and Herzegovina  43.40 17.50  admin2
Sarajevo canton  BIH  Federation of Bosnia and Herzegovina  43.85 18.30  admin2
Livno canton | Canton 10  BIH  Federation of Bosnia and Herzegovina  43.90 16.80  admin2
Gorazde canton | Bosnian-Podrinje | Bosnian Podrinje Canton  BIH  Federation of Bosnia and Herzegovina  43.65 18.95  admin2
Podrinje  BIH  -  44.20 19.10  admin2
eastern Bosnia  BIH  -  44.20 18.90  admin1
Herceg-Bosna | Herzeg-Bosnia  BIH  -  43.40 17.60  admin1
Dalmatia  HRV  -  43.40 16.70  admin1
Slavonia  HRV  -  45.40 17.80  admin1
eastern Slavonia  HRV  -  45.40 18.80  admin1
Baranja | Osijek-Baranja  HRV  Osijek-Baranja  45.60 18.50  admin1
Istria | Istria County  HRV  Istria  45.20 13.90  admin1
Lika | Lika-Senj  HRV  Lika-Senj  44.70 15.30  admin1
Banija | Banovina region | Sisak-Moslavina  HRV  Sisak-Moslavina  45.30 16.40  admin1
Split-Dalmatia  HRV  Split-Dalmatia  43.50 16.70  admin1
Sibenik-Knin  HRV  Sibenik-Knin  43.90 16.10  admin1
Dubrovnik-Neretva  HRV  Dubrovnik-Neretva  42.90 17.60  admin1
Vukovar-Srijem | Vukovar-Syrmia  HRV  Vukovar-Srijem  45.20 18.80  admin1
Zadar county  HRV  Zadar  44.10 15.60  admin1
Karlovac county  HRV  Karlovac  45.20 15.50  admin1
Primorje-Gorski Kotar | Gorski Kotar  HRV  Primorje-Gorski Kotar  45.30 14.70  admin1
Zagreb county  HRV  Zagreb County  45.75 16.20  admin1
Medjimurje | Međimurje  HRV  Međimurje  46.40 16.50  admin1
Carniola | Upper Carniola | Lower Carniola  SVN  -  46.10 14.50  admin2
Slovenian Styria | Lower Styria  SVN  -  46.40 15.60  admin2
Prekmurje  SVN  -  46.70 16.20  admin2

# Poland, Czechia, Slovakia
Greater Poland | Wielkopolska | Wielkopolskie  POL  Greater Poland  52.30 17.20  admin1
Kuyavia-Pomerania | Kuyavian-Pomeranian | Kujawsko-Pomorskie  POL  Kuyavia-Pomerania  53.00 18.60  admin1
Lesser Poland | Malopolska | Małopolskie  POL  Lesser Poland  49.90 20.30  admin1
Lodz voivodeship | Lodz region | Lodz province  POL  Łódź  51.60 19.40  admin1
Lower Silesia | Dolnoslaskie | Lower Silesian voivodeship  POL  Lower Silesia  51.10 16.40  admin1
Lublin voivodeship | Lublin region | Lublin province | Lubelskie  POL  Lublin  51.20 22.90  admin1
Lubusz | Lubuskie  POL  Lubusz  52.20 15.30  admin1
Masovia | Mazovia | Mazowieckie | Mazovian voivodeship  POL  Masovia  52.30 21.10  admin1
Opole voivodeship | Opole region | Opole province  POL  Opole  50.60 17.90  admin1
Podlasie | Podlaskie | Podlachia  POL  Podlaskie  53.30 22.90  admin1
Pomerania | Pomorskie | Pomeranian voivodeship  POL  Pomerania  54.20 18.00  admin1
Silesia | Upper Silesia | Silesian voivodeship  POL  Silesia  50.40 19.00  admin1
Podkarpackie | Subcarpathia | Podkarpacie | Subcarpathian voivodeship  POL  Podkarpackie  49.90 22.20  admin1
Swietokrzyskie | Świętokrzyskie voivodeship  POL  Świętokrzyskie  50.80 20.80  admin1
Warmia-Masuria | Warmian-Masurian | Warmia-Mazury | Masuria  POL  Warmia-Masuria  53.90 20.80  admin1
West Pomerania | Western Pomerania | Zachodniopomorskie  POL  West Pomerania  53.60 15.50  admin1
Kashubia  POL  Pomerania  54.30 17.90  admin2
Tatra County | Podhale  POL  Lesser Poland  49.40 20.00  admin2
eastern Poland  POL  -  51.80 22.80  admin1
Moravia  CZE  -  49.30 17.00  admin1
Bohemia  CZE  -  49.90 14.50  admin1
Sudetenland | Sudeten  CZE  -  50.30 14.00  admin1
Central Bohemia | Central Bohemian region  CZE  Central Bohemia  49.90 14.70  admin1
South Bohemia | South Bohemian region  CZE  South Bohemia  49.10 14.40  admin1
South Moravia | South Moravian region  CZE  South Moravia  49.10 16.60  admin1
Moravia-Silesia | Moravian-Silesian region | Moravian-Silesian  CZE  Moravia-Silesia  49.80 18.10  admin1
Usti region | Ústí nad Labem region  CZE  Ústí  50.50 13.90  admin1
Karlovy Vary region  CZE  Karlovy Vary  50.20 12.80  admin1
Liberec region  CZE  Liberec  50.70 15.00  admin1
Hradec Kralove region  CZE  Hradec Králové  50.40 15.80  admin1
Pardubice region  CZE  Pardubice  49.90 16.20  admin1
Vysocina | Vysočina region  CZE  Vysočina  49.40 15.70  admin1
Olomouc region  CZE  Olomouc  49.70 17.20  admin1
Zlin region  CZE  Zlín  49.20 17.70  admin1
Plzen region | Pilsen region  CZE  Plzeň  49.60 13.20  admin1
Bratislava region  SVK  Bratislava  48.30 17.20  admin1
Banska Bystrica region  SVK  Banska Bystrica  48.50 19.50  admin1
Kosice region  SVK  Kosice  48.70 21.30  admin1
Nitra region  SVK  Nitra  48.10 18.30  admin1
Presov region  SVK  Presov  49.10 21.20  admin1
Trencin region  SVK  Trencin  48.90 18.30  admin1
Trnava region  SVK  Trnava  48.30 17.60  admin1
Zilina region  SVK  Zilina  49.20 19.00  admin1

# Hungary, Romania, Bulgaria
Pest county  HUN  Pest  47.40 19.30  admin1
Bács-Kiskun  HUN  Bács-Kiskun  46.60 19.40  admin1
Baranya county | Baranya  HUN  Baranya  46.00 18.20  admin1
Békés county  HUN  Békés  46.80 21.10  admin1
Borsod-Abaúj-Zemplén | Borsod  HUN  Borsod-Abaúj-Zemplén  48.30 20.80  admin1
Csongrád | Csongrád-Csanád  HUN  Csongrád  46.40 20.20  admin1
Fejér county  HUN  Fejér  47.20 18.50  admin1
Győr-Moson-Sopron  HUN  Győr-Moson-Sopron  47.60 17.20  admin1
Hajdú-Bihar  HUN  Hajdú-Bihar  47.50 21.50  admin1
Heves county  HUN  Heves  47.80 20.20  admin1
Jász-Nagykun-Szolnok  HUN  Jász-Nagykun-Szolnok  47.20 20.40  admin1
Komárom-Esztergom  HUN  Komárom-Esztergom  47.60 18.40  admin1
Nógrád  HUN  Nógrád  48.00 19.50  admin1
Somogy  HUN  Somogy  46.50 17.60  admin1
Szabolcs-Szatmár-Bereg | Szabolcs  HUN  Szabolcs-Szatmár-Bereg  48.00 22.00  admin1
Tolna county  HUN  Tolna  46.50 18.50  admin1
Veszprém county  HUN  Veszprém  47.10 17.70  admin1
Zala county  HUN  Zala  46.70 16.80  admin1
Transylvania | Siebenbürgen  ROU  -  46.50 24.50  admin1
Wallachia | Walachia  ROU  -  44.60 25.50  admin1
Oltenia  ROU  -  44.40 23.60  admin1
Muntenia  ROU  -  44.60 26.20  admin1
Szeklerland | Szekely Land | Szekler Land | Székelyföld  ROU  -  46.30 25.70  admin1
Romanian Moldavia | Western Moldavia  ROU  -  47.00 27.00  admin1
Maramures | Maramureș county  ROU  Maramureș  47.70 24.00  admin1
Crisana  ROU  -  46.80 22.00  admin1
Harghita | Harghita county  ROU  Harghita  46.40 25.60  admin1
Covasna | Covasna county  ROU  Covasna  45.90 26.00  admin1
Tulcea county  ROU  Tulcea  45.00 28.80  admin1
Constanta county  ROU  Constanța  44.20 28.30  admin1
Suceava county  ROU  Suceava  47.60 25.80  admin1
Iasi county  ROU  Iași  47.20 27.20  admin1
Galati county  ROU  Galați  45.80 27.80  admin1
Vaslui county  ROU  Vaslui  46.50 27.80  admin1
Bihor | Bihor county  ROU  Bihor  47.00 22.10  admin1
Timis county  ROU  Timiș  45.70 21.40  admin1
Cluj county  ROU  Cluj  46.80 23.60  admin1
Mures county  ROU  Mureș  46.60 24.60  admin1
Hunedoara county  ROU  Hunedoara  45.80 22.90  admin1
Gorj | Gorj county  ROU  Gorj  44.90 23.30  admin1
Prahova | Prahova county  ROU  Prahova  45.10 26.00  admin1
Ilfov | Ilfov county  ROU  Ilfov  44.50 26.20  admin1
Vrancea | Vrancea county  ROU  Vrancea  45.80 26.90  admin1
Bacau county  ROU  Bacău  46.40 26.70  admin1
Buzau county  ROU  Buzău  45.20 26.70  admin1
Dolj | Dolj county  ROU  Dolj  44.10 23.70  admin1
Arges county  ROU  Argeș  45.00 24.80  admin1
Botosani county  ROU  Botoșani  47.80 26.80  admin1
Jiu Valley  ROU  Hunedoara  45.40 23.30  admin2
Blagoevgrad province | Blagoevgrad region  BGR  Blagoevgrad  41.70 23.40  admin1
Burgas province | Burgas region  BGR  Burgas  42.40 27.30  admin1
Dobrich province | Dobrich region  BGR  Dobrich  43.60 27.90  admin1
Gabrovo province | Gabrovo region  BGR  Gabrovo  42.90 25.20  admin1
Haskovo province | Haskovo region  BGR  Haskovo  41.80 25.90  admin1
Kardzhali province | Kardzhali region | Kardjali province | Kardjali region  BGR  Kardzhali  41.50 25.40  admin1
Kyustendil province | Kyustendil region  BGR  Kyustendil  42.20 22.80  admin1
Lovech province | Lovech region  BGR  Lovech  43.00 24.50  admin1
Pazardzhik province | Pazardzhik region  BGR  Pazardzhik  42.10 24.20  admin1
Pernik province | Pernik region  BGR  Pernik  42.70 22.70  admin1
Pleven province | Pleven region  BGR  Pleven  43.40 24.60  admin1
Plovdiv province | Plovdiv region  BGR  Plovdiv  42.20 24.80  admin1
Razgrad province | Razgrad region  BGR  Razgrad  43.60 26.50  admin1
Ruse province | Ruse region  BGR  Ruse  43.60 25.90  admin1
Shumen province | Shumen region  BGR  Shumen  43.20 26.90  admin1
Silistra province | Silistra region  BGR  Silistra  44.00 27.00  admin1
Sliven province | Sliven region  BGR  Sliven  42.60 26.20  admin1
Smolyan province | Smolyan region  BGR  Smolyan  41.60 24.60  admin1
Sofia province | Sofia region  BGR  Sofia Province  42.70 23.60  admin1
Stara Zagora province | Stara Zagora region  BGR  Stara Zagora  42.40 25.60  admin1
Varna province | Varna region  BGR  Varna  43.10 27.60  admin1
Veliko Tarnovo province | Veliko Tarnovo region  BGR  Veliko Tarnovo  43.20 25.50  admin1
Vidin province | Vidin region  BGR  Vidin  43.80 22.70  admin1
Vratsa province | Vratsa region  BGR  Vratsa  43.40 23.70  admin1
Yambol province | Yambol region  BGR  Yambol  42.30 26.60  admin1
Thrace  -  -  41.50 26.30  admin1
Banat region | Banat  -  -  45.50 21.00  admin1
Bukovina | Bucovina  -  -  48.00 25.90  admin1
Dobruja | Dobrogea | Dobrudja  -  -  44.30 28.30  admin1

# India
Goa state | state of Goa | North Goa | South Goa  IND  Goa  15.30 74.00  admin1
Himachal Pradesh | Himachal  IND  Himachal Pradesh  31.80 77.30  admin1
Madhya Pradesh  IND  Madhya Pradesh  23.50 78.50  admin1
Meghalaya  IND  Meghalaya  25.50 91.30  admin1
Mizoram  IND  Mizoram  23.20 92.80  admin1
Punjab state | Indian Punjab | Indian state of Punjab | East Punjab  IND  Punjab  30.90 75.50  admin1
Sikkim  IND  Sikkim  27.50 88.40  admin1
Telangana | Telengana  IND  Telangana  17.90 79.40  admin1
Tripura  IND  Tripura  23.80 91.60  admin1
Uttarakhand | Uttaranchal  IND  Uttarakhand  30.10 79.30  admin1
Andaman and Nicobar Islands | Andaman and Nicobar | Andamans | Andaman Islands  IND  Andaman and Nicobar Islands  12.00 92.80  admin1
Dadra and Nagar Haveli  IND  Dadra and Nagar Haveli  20.20 73.00  admin1
Lakshadweep | Laccadives  IND  Lakshadweep  10.60 72.70  admin1
Puducherry | Pondicherry  IND  Puducherry  11.93 79.80  admin1
National Capital Region  IND  Delhi  28.60 77.20  admin1
Seven Sisters states | northeast India | north-east India | northeastern India  IND  -  26.00 93.00  admin1
Indian Kashmir | Jammu & Kashmir | Indian-controlled Kashmir | Indian-held Kashmir | India-held Kashmir  IND  Jammu and Kashmir  34.00 75.20  admin1
Ladakh region | eastern Ladakh | Ladakh union territory  IND  Ladakh  34.20 77.60  admin1
Bodoland | Bodoland Territorial Area  IND  Assam  26.50 90.80  admin2
Bastar | Bastar district | Bastar region  IND  Chhattisgarh  19.30 81.70  admin2
Gorkhaland  IND  West Bengal  27.00 88.30  admin2
Vidarbha  IND  Maharashtra  20.50 78.50  admin2
Marathwada  IND  Maharashtra  19.30 76.00  admin2
Konkan  IND  Maharashtra  17.00 73.40  admin2
Saurashtra | Kathiawar  IND  Gujarat  22.00 71.00  admin2
Kutch | Kachchh  IND  Gujarat  23.60 69.80  admin2
Bundelkhand  IND  -  25.20 79.50  admin2
Malabar  IND  Kerala  11.30 76.00  admin2
Rayalaseema  IND  Andhra Pradesh  14.50 78.50  admin2
Seemanchal  IND  Bihar  26.00 87.50  admin2
Purvanchal  IND  Uttar Pradesh  26.20 83.20  admin2
Khalistan  IND  Punjab  31.00 75.40  admin1
Barak valley  IND  Assam  24.70 92.80  admin2
Brahmaputra valley  IND  Assam  26.40 92.50  admin2
Imphal valley  IND  Manipur  24.70 93.90  admin2
Siachen | Siachen Glacier  IND  Ladakh  35.40 77.10  admin2
Garhwal  IND  Uttarakhand  30.40 78.80  admin2
Kumaon  IND  Uttarakhand  29.60 79.70  admin2
Garo Hills  IND  Meghalaya  25.50 90.40  admin2
Jangalmahal | Junglemahal  IND  West Bengal  22.70 86.90  admin2
Dandakaranya  IND  -  19.20 81.00  admin2
Karbi Anglong  IND  Assam  26.00 93.50  admin2
Dima Hasao | North Cachar Hills  IND  Assam  25.30 93.00  admin2
south Kashmir | southern Kashmir  IND  Jammu and Kashmir  33.70 75.10  admin2
north Kashmir | northern Kashmir  IND  Jammu and Kashmir  34.40 74.30  admin2
Jammu region | Jammu division  IND  Jammu and Kashmir  33.00 75.00  admin2
Kashmir division | Vale of Kashmir  IND  Jammu and Kashmir  34.00 74.80  admin2
Chenab valley  IND  Jammu and Kashmir  33.20 75.60  admin2
Pir Panjal  IND  Jammu and Kashmir  33.60 74.60  admin2
Dantewada district  IND  Chhattisgarh  18.90 81.30  admin2
Sukma district  IND  Chhattisgarh  18.20 81.50  admin2
Bijapur district  IND  Chhattisgarh  18.80 80.80  admin2
Narayanpur district  IND  Chhattisgarh  19.60 81.10  admin2
Kanker district  IND  Chhattisgarh  20.20 81.10  admin2
Gadchiroli district  IND  Maharashtra  19.80 80.30  admin2
Malkangiri district  IND  Odisha  18.30 81.90  admin2
Koraput district  IND  Odisha  18.80 82.70  admin2
Kandhamal district  IND  Odisha  20.20 84.10  admin2
Latehar district  IND  Jharkhand  23.80 84.40  admin2
Palamu district  IND  Jharkhand  24.10 84.10  admin2
West Singhbhum district  IND  Jharkhand  22.50 85.50  admin2
Anantnag district  IND  Jammu and Kashmir  33.80 75.20  admin2
Kulgam district  IND  Jammu and Kashmir  33.60 75.00  admin2
Shopian district  IND  Jammu and Kashmir  33.70 74.80  admin2
Pulwama district  IND  Jammu and Kashmir  33.90 75.00  admin2
Baramulla district  IND  Jammu and Kashmir  34.20 74.40  admin2
Kupwara district  IND  Jammu and Kashmir  34.50 74.20  admin2
Bandipora district | Bandipore district  IND  Jammu and Kashmir  34.40 74.70  admin2
Budgam district  IND  Jammu and Kashmir  34.00 74.70  admin2
Doda district  IND  Jammu and Kashmir  33.10 75.60  admin2
Kishtwar district  IND  Jammu and Kashmir  33.30 76.00  admin2
Poonch district  IND  Jammu and Kashmir  33.80 74.10  admin2
Rajouri district  IND  Jammu and Kashmir  33.30 74.40  admin2
Reasi district  IND  Jammu and Kashmir  33.10 74.90  admin2
Udhampur district  IND  Jammu and Kashmir  32.90 75.10  admin2
Kathua district  IND  Jammu and Kashmir  32.50 75.50  admin2
Kargil district  IND  Ladakh  34.50 76.10  admin2
Churachandpur district  IND  Manipur  24.30 93.60  admin2
Kangpokpi district  IND  Manipur  25.10 93.90  admin2
Ukhrul district  IND  Manipur  25.10 94.40  admin2
Jiribam district  IND  Manipur  24.80 93.10  admin2
Tengnoupal district  IND  Manipur  24.40 94.10  admin2
Bishnupur district  IND  Manipur  24.60 93.80  admin2
Kokrajhar district  IND  Assam  26.50 90.20  admin2
Tinsukia district  IND  Assam  27.50 95.50  admin2
Tawang district  IND  Arunachal Pradesh  27.70 91.80  admin2
Darjeeling district  IND  West Bengal  27.00 88.30  admin2
Murshidabad district  IND  West Bengal  24.20 88.20  admin2
North 24 Parganas district  IND  West Bengal  22.70 88.70  admin2
South 24 Parganas district  IND  West Bengal  22.10 88.50  admin2
Birbhum district  IND  West Bengal  23.90 87.50  admin2
Cooch Behar district  IND  West Bengal  26.30 89.40  admin2
Muzaffarnagar district  IND  Uttar Pradesh  29.40 77.70  admin2
Lakhimpur Kheri district  IND  Uttar Pradesh  28.00 80.70  admin2
Sambhal district  IND  Uttar Pradesh  28.50 78.60  admin2
Hathras district  IND  Uttar Pradesh  27.60 78.10  admin2
Bahraich district  IND  Uttar Pradesh  27.70 81.60  admin2
Nuh district | Mewat district  IND  Haryana  28.00 77.00  admin2
Gurdaspur district  IND  Punjab  32.00 75.30  admin2
Tarn Taran district  IND  Punjab  31.40 74.90  admin2
Wayanad district  IND  Kerala  11.70 76.10  admin2
Idukki district  IND  Kerala  9.90 77.00  admin2
Kannur district  IND  Kerala  12.00 75.40  admin2
Chamoli district  IND  Uttarakhand  30.50 79.50  admin2
Uttarkashi district  IND  Uttarakhand  30.90 78.50  admin2
Rudraprayag district  IND  Uttarakhand  30.50 79.00  admin2
Kinnaur district  IND  Himachal Pradesh  31.60 78.40  admin2
Lahaul-Spiti district | Lahaul and Spiti district  IND  Himachal Pradesh  32.50 77.60  admin2

# Pakistan and Afghanistan (first-level regions only)
Punjab province | Pakistani Punjab | West Punjab  PAK  Punjab  30.90 72.30  admin1
Azad Kashmir | Pakistan-administered Kashmir | Pakistani Kashmir | Pakistani-administered Kashmir | Pakistan-controlled Kashmir | Pakistan-occupied Kashmir | Azad Jammu and Kashmir  PAK  Azad Kashmir  33.90 73.80  admin1
south Punjab | southern Punjab | Seraiki belt  PAK  Punjab  29.50 71.20  admin2
Sindh province | Sind province | interior Sindh  PAK  Sindh  26.00 68.70  admin1
Makran  PAK  Balochistan  25.90 63.50  admin2
Hazara division  PAK  Khyber Pakhtunkhwa  34.60 73.20  admin2
Malay peninsula  -  -  5.00 102.00  admin1
Sundarbans  -  -  21.95 89.10  admin1
Punjab | Punjab region  -  -  31.00 74.00  admin1
Bengal | Bengal region  -  -  23.50 89.00  admin1
Aksai Chin  -  -  35.20 79.40  admin1
Indian subcontinent | Indian sub-continent  -  -  22.00 79.00  admin1
Durand Line  -  -  32.50 69.50  admin1
Terai | Tarai  -  -  27.50 83.00  admin1
Turkestan | Turkistan  -  -  41.00 80.00  admin1
Manchuria  -  -  45.00 126.00  admin1
Outer Manchuria  -  -  50.00 132.00  admin1

# Bangladesh, Nepal, Bhutan, Sri Lanka, Maldives
Barisal division | Barishal division  BGD  Barisal  22.40 90.30  admin1
Chittagong division | Chattogram division  BGD  Chittagong  22.70 91.80  admin1
Dhaka division  BGD  Dhaka  23.90 90.30  admin1
Khulna division  BGD  Khulna  22.90 89.30  admin1
Mymensingh division  BGD  Mymensingh  24.90 90.40  admin1
Rajshahi division  BGD  Rajshahi  24.60 89.10  admin1
Rangpur division  BGD  Rangpur  25.80 89.10  admin1
Sylhet division  BGD  Sylhet  24.60 91.70  admin1
Chittagong Hill Tracts | Hill Tracts  BGD  Chittagong  22.60 92.20  admin2
Cox's Bazar district  BGD  Chittagong  21.50 92.10  admin2
Bandarban district  BGD  Chittagong  21.80 92.40  admin2
Rangamati district  BGD  Chittagong  22.70 92.30  admin2
Khagrachhari district | Khagrachari district  BGD  Chittagong  23.10 91.90  admin2
Noakhali district  BGD  Chittagong  22.80 91.10  admin2
Feni district  BGD  Chittagong  23.00 91.40  admin2
Brahmanbaria district  BGD  Chittagong  23.90 91.10  admin2
Sunamganj district  BGD  Sylhet  25.00 91.40  admin2
Gazipur district  BGD  Dhaka  24.10 90.40  admin2
Narayanganj district  BGD  Dhaka  23.70 90.60  admin2
Gopalganj district  BGD  Dhaka  23.10 89.90  admin2
Kurigram district  BGD  Rangpur  25.80 89.70  admin2
Gaibandha district  BGD  Rangpur  25.30 89.50  admin2
Satkhira district  BGD  Khulna  22.40 89.10  admin2
Jessore district | Jashore district  BGD  Khulna  23.10 89.20  admin2
Koshi Province | Province No. 1  NPL  Koshi  27.20 87.00  admin1
Madhesh Province | Madhesh | Madhes | Province No. 2  NPL  Madhesh  26.90 85.70  admin1
Bagmati | Bagmati Province  NPL  Bagmati  27.60 85.50  admin1
Gandaki | Gandaki Province  NPL  Gandaki  28.30 84.00  admin1
Lumbini Province  NPL  Lumbini  27.90 82.80  admin1
Karnali | Karnali Province  NPL  Karnali  29.20 82.20  admin1
Sudurpashchim | Sudurpaschim | Far Western Province  NPL  Sudurpashchim  29.40 80.90  admin1
Solukhumbu | Solukhumbu district  NPL  Koshi  27.70 86.70  admin2
Sindhupalchok | Sindhupalchowk  NPL  Bagmati  27.90 85.70  admin2
Mustang district | Upper Mustang  NPL  Gandaki  29.00 83.90  admin2
Gorkha district  NPL  Gandaki  28.30 84.80  admin2
Jajarkot | Jajarkot district  NPL  Karnali  28.80 82.20  admin2
Kailali | Kailali district  NPL  Sudurpashchim  28.70 80.80  admin2
Rolpa | Rolpa district  NPL  Lumbini  28.40 82.60  admin2
Humla district  NPL  Karnali  30.00 81.80  admin2
Kathmandu valley  NPL  Bagmati  27.70 85.33  admin2
Chumbi valley  CHN  Tibet  27.50 88.90  admin2
Haa district  BTN  -  27.30 89.20  admin2
Northern Province  LKA  Northern  9.20 80.50  admin1
North Central Province  LKA  North Central  8.30 80.70  admin1
North Western Province  LKA  North Western  7.80 80.10  admin1
Uva Province  LKA  Uva  6.90 81.10  admin1
Sabaragamuwa | Sabaragamuwa Province  LKA  Sabaragamuwa  6.70 80.50  admin1
Tamil Eelam | Eelam  LKA  -  8.80 80.90  admin1
Jaffna peninsula  LKA  Northern  9.70 80.10  admin2
Vanni region | the Vanni | Wanni region  LKA  Northern  9.10 80.50  admin2
Jaffna district  LKA  Northern  9.70 80.10  admin2
Mullaitivu district | Mullaittivu district  LKA  Northern  9.20 80.70  admin2
Kilinochchi district  LKA  Northern  9.40 80.40  admin2
Mannar district  LKA  Northern  8.90 80.00  admin2
Vavuniya district  LKA  Northern  8.80 80.50  admin2
Trincomalee district  LKA  Eastern  8.50 81.10  admin2
Batticaloa district  LKA  Eastern  7.80 81.50  admin2
Ampara district  LKA  Eastern  7.20 81.60  admin2
Kandy district  LKA  Central  7.30 80.70  admin2
Kegalle district  LKA  Sabaragamuwa  7.20 80.40  admin2

# Myanmar
Ayeyarwady | Ayeyarwady region | Irrawaddy region | Irrawaddy Delta | Irrawaddy division  MMR  Ayeyarwady  16.80 95.20  admin1
Bago region | Pegu region | Pegu division | Bago division  MMR  Bago  18.00 96.30  admin1
Chinland | Chin Hills  MMR  Chin  22.00 93.60  admin1
Kachin region | northern Kachin  MMR  Kachin  25.90 97.40  admin1
Karenni state | Kayah  MMR  Kayah  19.30 97.30  admin1
Kayin | Kawthoolei  MMR  Kayin  17.00 98.00  admin1
Magway | Magwe region | Magway region | Magwe  MMR  Magway  20.20 94.90  admin1
Mandalay region | Mandalay division  MMR  Mandalay  21.40 96.00  admin1
Mon state  MMR  Mon  16.20 97.70  admin1
Naypyidaw Union Territory  MMR  Naypyidaw  19.80 96.10  admin1
northern Rakhine | Arakan state | Rakhine region  MMR  Rakhine  20.50 93.20  admin1
Sagaing region | Sagaing division  MMR  Sagaing  23.50 95.20  admin1
northern Shan | Shan region | southern Shan | eastern Shan | Shan plateau  MMR  Shan  21.80 98.00  admin1
Tanintharyi | Tenasserim | Tanintharyi region  MMR  Tanintharyi  12.50 99.00  admin1
Yangon region | Rangoon division  MMR  Yangon  17.00 96.10  admin1
Kokang | Kokang region | Kokang Self-Administered Zone  MMR  Shan  23.90 98.60  admin2
Wa State | Wa region | Wa Self-Administered Division  MMR  Shan  22.50 99.20  admin2
Ta'ang region | Palaung Self-Administered Zone  MMR  Shan  23.00 97.20  admin2
Naga Self-Administered Zone  MMR  Sagaing  26.00 95.50  admin2
Hukawng Valley | Hukaung Valley  MMR  Kachin  26.40 96.60  admin2
Maungdaw township | Maungdaw district  MMR  Rakhine  20.90 92.40  admin2
Buthidaung township | Buthidaung district  MMR  Rakhine  20.90 92.60  admin2
Rathedaung township | Rathedaung district  MMR  Rakhine  20.60 92.80  admin2
Kyaukphyu township | Kyaukphyu district | Kyaukpyu township | Kyaukpyu district  MMR  Rakhine  19.40 93.60  admin2
Mrauk-U township | Mrauk-U district  MMR  Rakhine  20.60 93.20  admin2
Paletwa township | Paletwa district  MMR  Chin  21.30 92.90  admin2
Mindat township | Mindat district  MMR  Chin  21.40 93.90  admin2
Falam township | Falam district  MMR  Chin  22.90 93.70  admin2
Demoso township | Demoso district  MMR  Kayah  19.50 97.10  admin2
Myawaddy township | Myawaddy district  MMR  Kayin  16.70 98.50  admin2
Hpakant township | Hpakant district | Phakant township | Phakant district  MMR  Kachin  25.60 96.30  admin2
Bhamo township | Bhamo district  MMR  Kachin  24.30 97.20  admin2
Laukkai township | Laukkai district | Laukkaing township | Laukkaing district  MMR  Shan  23.70 98.80  admin2
Hsenwi township | Hsenwi district  MMR  Shan  23.30 98.00  admin2
Kutkai township | Kutkai district  MMR  Shan  23.50 97.90  admin2
Monywa township | Monywa district  MMR  Sagaing  22.10 95.10  admin2
Depayin township | Depayin district  MMR  Sagaing  22.60 95.50  admin2
Kale township | Kale district | Kalay township | Kalay district  MMR  Sagaing  23.20 94.00  admin2
Gangaw township | Gangaw district  MMR  Magway  22.20 94.10  admin2
Mogok township | Mogok district  MMR  Mandalay  22.90 96.50  admin2

# Thailand, Laos, Cambodia, Vietnam
Chiang Mai province  THA  Chiang Mai  18.80 98.80  admin1
Chiang Rai province  THA  Chiang Rai  19.90 99.90  admin1
Mae Hong Son province  THA  Mae Hong Son  19.00 97.90  admin1
Tak province  THA  Tak  16.70 98.80  admin1
Kanchanaburi province  THA  Kanchanaburi  14.60 99.10  admin1
Ratchaburi province  THA  Ratchaburi  13.50 99.60  admin1
Ubon Ratchathani province  THA  Ubon Ratchathani  15.20 105.10  admin1
Surin province  THA  Surin  14.90 103.70  admin1
Sisaket province | Si Sa Ket province  THA  Sisaket  14.90 104.40  admin1
Buriram province | Buri Ram province  THA  Buriram  14.80 103.00  admin1
Nakhon Ratchasima province | Korat province  THA  Nakhon Ratchasima  15.00 102.20  admin1
Udon Thani province  THA  Udon Thani  17.40 102.90  admin1
Khon Kaen province  THA  Khon Kaen  16.40 102.60  admin1
Nong Bua Lamphu province  THA  Nong Bua Lamphu  17.20 102.30  admin1
Nong Khai province  THA  Nong Khai  17.90 102.80  admin1
Nakhon Phanom province  THA  Nakhon Phanom  17.40 104.40  admin1
Sa Kaeo province  THA  Sa Kaeo  13.80 102.30  admin1
Trat province  THA  Trat  12.40 102.50  admin1
Chanthaburi province  THA  Chanthaburi  12.80 102.10  admin1
Rayong province  THA  Rayong  12.80 101.40  admin1
Chonburi province | Chon Buri province  THA  Chonburi  13.20 101.20  admin1
Pathum Thani province  THA  Pathum Thani  14.00 100.70  admin1
Nonthaburi province  THA  Nonthaburi  13.90 100.40  admin1
Samut Prakan province  THA  Samut Prakan  13.60 100.70  admin1
Ayutthaya province  THA  Ayutthaya  14.35 100.50  admin1
Surat Thani province  THA  Surat Thani  9.00 99.00  admin1
Songkhla province  THA  Songkhla  7.00 100.50  admin1
Pattani province  THA  Pattani  6.70 101.30  admin1
Yala province  THA  Yala  6.20 101.20  admin1
Narathiwat province  THA  Narathiwat  6.20 101.70  admin1
Satun province  THA  Satun  6.80 100.00  admin1
Ranong province  THA  Ranong  9.90 98.60  admin1
Krabi province  THA  Krabi  8.20 99.00  admin1
Phuket province  THA  Phuket  7.95 98.35  admin1
Nakhon Si Thammarat province  THA  Nakhon Si Thammarat  8.40 99.80  admin1
Trang province  THA  Trang  7.50 99.60  admin1
Isan | Isaan  THA  -  16.00 103.30  admin1
southern Thailand | Thai deep south | Thailand deep south  THA  -  6.50 101.40  admin1
northern Thailand  THA  -  18.80 99.50  admin1
northeastern Thailand | northeast Thailand  THA  -  16.00 103.30  admin1
Attapeu province  LAO  Attapeu  14.90 107.00  admin1
Bokeo | Bokeo province  LAO  Bokeo  20.30 100.40  admin1
Bolikhamsai | Bolikhamsai province  LAO  Bolikhamsai  18.40 104.40  admin1
Champasak | Champasak province  LAO  Champasak  14.80 105.90  admin1
Houaphanh | Huaphanh | Houaphanh province | Huaphanh province  LAO  Houaphanh  20.30 104.00  admin1
Khammouane | Khammouane province  LAO  Khammouane  17.70 105.30  admin1
Luang Namtha province  LAO  Luang Namtha  20.90 101.20  admin1
Luang Prabang province  LAO  Luang Prabang  20.20 102.60  admin1
Oudomxay province  LAO  Oudomxay  20.50 101.80  admin1
Phongsaly province  LAO  Phongsaly  21.60 102.10  admin1
Savannakhet province  LAO  Savannakhet  16.60 105.70  admin1
Xayaboury province | Sayaboury province  LAO  Xayaboury  18.90 101.60  admin1
Xieng Khouang province | Xiangkhouang province  LAO  Xieng Khouang  19.50 103.40  admin1
Xaysomboun | Xaysomboun province  LAO  Xaysomboun  18.80 102.90  admin1
Banteay Meanchey | Banteay Meanchey province  KHM  Banteay Meanchey  13.70 103.00  admin1
Battambang province  KHM  Battambang  13.00 103.00  admin1
Kampong Cham province | Kompong Cham province  KHM  Kampong Cham  12.10 105.40  admin1
Kampong Speu province  KHM  Kampong Speu  11.60 104.30  admin1
Kampong Thom province  KHM  Kampong Thom  12.80 105.20  admin1
Kampot province  KHM  Kampot  10.70 104.40  admin1
Kandal | Kandal province  KHM  Kandal  11.40 105.00  admin1
Koh Kong province  KHM  Koh Kong  11.50 103.50  admin1
Kratie province  KHM  Kratie  12.70 106.10  admin1
Mondulkiri | Mondulkiri province  KHM  Mondulkiri  12.80 107.10  admin1
Oddar Meanchey | Otdar Meanchey | Oddar Meanchey province | Otdar Meanchey province  KHM  Oddar Meanchey  14.20 103.60  admin1
Pailin province  KHM  Pailin  12.90 102.60  admin1
Preah Vihear province  KHM  Preah Vihear  13.80 105.00  admin1
Pursat province  KHM  Pursat  12.30 103.70  admin1
Ratanakiri | Rattanakiri | Ratanakiri province | Rattanakiri province  KHM  Ratanakiri  13.80 107.10  admin1
Siem Reap province  KHM  Siem Reap  13.50 104.00  admin1
Stung Treng province  KHM  Stung Treng  13.80 106.20  admin1
Svay Rieng province  KHM  Svay Rieng  11.10 105.80  admin1
An Giang | An Giang province  VNM  An Giang  10.50 105.20  admin1
Bac Ninh province  VNM  Bac Ninh  21.10 106.10  admin1
Binh Duong | Binh Duong province  VNM  Binh Duong  11.20 106.70  admin1
Binh Thuan province  VNM  Binh Thuan  11.10 108.10  admin1
Cao Bang province  VNM  Cao Bang  22.70 106.10  admin1
Dak Lak | Dak Lak province  VNM  Dak Lak  12.80 108.20  admin1
Dien Bien | Dien Bien province  VNM  Dien Bien  21.70 103.00  admin1
Dong Nai | Dong Nai province  VNM  Dong Nai  11.10 107.20  admin1
Gia Lai | Gia Lai province  VNM  Gia Lai  13.80 108.30  admin1
Ha Giang province  VNM  Ha Giang  22.80 105.00  admin1
Ha Tinh | Ha Tinh province  VNM  Ha Tinh  18.30 105.80  admin1
Khanh Hoa | Khanh Hoa province  VNM  Khanh Hoa  12.30 109.00  admin1
Kon Tum province  VNM  Kon Tum  14.60 107.90  admin1
Lam Dong | Lam Dong province  VNM  Lam Dong  11.70 108.10  admin1
Lang Son province  VNM  Lang Son  21.80 106.60  admin1
Lao Cai province  VNM  Lao Cai  22.40 104.10  admin1
Nghe An | Nghe An province  VNM  Nghe An  19.20 104.90  admin1
Phu Yen | Phu Yen province  VNM  Phu Yen  13.20 109.10  admin1
Quang Binh | Quang Binh province  VNM  Quang Binh  17.50 106.40  admin1
Quang Nam | Quang Nam province  VNM  Quang Nam  15.60 108.00  admin1
Quang Ngai province  VNM  Quang Ngai  15.00 108.70  admin1
Quang Ninh | Quang Ninh province  VNM  Quang Ninh  21.20 107.20  admin1
Quang Tri province  VNM  Quang Tri  16.80 106.90  admin1
Son La province  VNM  Son La  21.20 104.00  admin1
Thai Nguyen province  VNM  Thai Nguyen  21.70 105.80  admin1
Thanh Hoa province  VNM  Thanh Hoa  20.00 105.30  admin1
Thua Thien Hue | Thua Thien Hue province  VNM  Thua Thien Hue  16.30 107.50  admin1
Yen Bai province  VNM  Yen Bai  21.80 104.50  admin1
Mekong delta  VNM  -  10.00 105.70  admin1
Vietnam Central Highlands | Tay Nguyen | Vietnamese Central Highlands  VNM  -  13.30 108.20  admin1
Red River delta  VNM  -  20.60 106.30  admin1

# Malaysia, Brunei, Timor-Leste
Johor state | Johore  MYS  Johor  2.00 103.40  admin1
Kedah  MYS  Kedah  6.00 100.60  admin1
Kelantan  MYS  Kelantan  5.40 102.00  admin1
Malacca state | Melaka  MYS  Malacca  2.30 102.30  admin1
Negeri Sembilan  MYS  Negeri Sembilan  2.80 102.20  admin1
Pahang  MYS  Pahang  3.60 102.60  admin1
Penang state  MYS  Penang  5.35 100.40  admin1
Perak  MYS  Perak  4.80 101.00  admin1
Perlis  MYS  Perlis  6.50 100.25  admin1
Sabah state | eastern Sabah  MYS  Sabah  5.40 117.00  admin1
Selangor  MYS  Selangor  3.20 101.50  admin1
Terengganu  MYS  Terengganu  5.00 102.90  admin1
peninsular Malaysia | West Malaysia  MYS  -  4.00 102.00  admin1
East Malaysia | Malaysian Borneo  MYS  -  3.80 114.50  admin1
Baucau district | Baucau municipality  TLS  Baucau  -8.50 126.50  admin1
Bobonaro district | Bobonaro municipality  TLS  Bobonaro  -8.90 125.20  admin1
Ermera district | Ermera municipality  TLS  Ermera  -8.80 125.40  admin1
Liquica district | Liquica municipality  TLS  Liquica  -8.70 125.20  admin1
Viqueque district | Viqueque municipality  TLS  Viqueque  -8.80 126.40  admin1
Lautem district | Lautem municipality  TLS  Lautem  -8.50 127.00  admin1
Cova Lima district | Cova Lima municipality  TLS  Cova Lima  -9.30 125.30  admin1
Manufahi district | Manufahi municipality  TLS  Manufahi  -9.00 125.80  admin1
Oecusse | Oecussi | Oe-Cusse  TLS  Oecusse  -9.30 124.30  admin1

# Indonesia
Bangka Belitung  IDN  Bangka Belitung  -2.70 106.50  admin1
Banten  IDN  Banten  -6.50 106.10  admin1
Bengkulu  IDN  Bengkulu  -3.60 102.40  admin1
Central Java  IDN  Central Java  -7.20 110.20  admin1
Central Kalimantan  IDN  Central Kalimantan  -1.50 113.40  admin1
Central Papua | Papua Tengah  IDN  Central Papua  -3.60 136.40  admin1
Central Sulawesi  IDN  Central Sulawesi  -1.20 121.20  admin1
East Java  IDN  East Java  -7.70 112.70  admin1
East Kalimantan  IDN  East Kalimantan  0.50 116.40  admin1
East Nusa Tenggara | Nusa Tenggara Timur  IDN  East Nusa Tenggara  -9.20 122.50  admin1
Gorontalo  IDN  Gorontalo  0.70 122.40  admin1
Highland Papua | Papua Highlands | Papua Pegunungan  IDN  Highland Papua  -4.20 139.40  admin1
Jambi province  IDN  Jambi  -1.60 102.70  admin1
Lampung  IDN  Lampung  -4.90 105.00  admin1
North Kalimantan  IDN  North Kalimantan  3.00 116.20  admin1
North Maluku  IDN  North Maluku  0.90 127.80  admin1
North Sulawesi  IDN  North Sulawesi  1.00 124.30  admin1
North Sumatra  IDN  North Sumatra  2.20 99.10  admin1
Riau province | Riau  IDN  Riau  0.60 101.80  admin1
Riau Islands  IDN  Riau Islands  1.00 104.40  admin1
South Kalimantan  IDN  South Kalimantan  -2.90 115.40  admin1
South Papua  IDN  South Papua  -7.00 139.50  admin1
South Sulawesi  IDN  South Sulawesi  -3.90 120.00  admin1
South Sumatra  IDN  South Sumatra  -3.20 104.20  admin1
Southeast Sulawesi | South-East Sulawesi  IDN  Southeast Sulawesi  -4.10 122.30  admin1
Southwest Papua  IDN  Southwest Papua  -1.30 132.20  admin1
West Java  IDN  West Java  -6.90 107.60  admin1
West Kalimantan  IDN  West Kalimantan  -0.10 111.10  admin1
West Nusa Tenggara | Nusa Tenggara Barat  IDN  West Nusa Tenggara  -8.70 117.40  admin1
West Papua province | Papua Barat  IDN  West Papua  -2.50 133.50  admin1
West Sulawesi  IDN  West Sulawesi  -2.50 119.30  admin1
West Sumatra  IDN  West Sumatra  -0.90 100.40  admin1
Aceh province | Nanggroe Aceh Darussalam  IDN  Aceh  4.40 96.90  admin1
Indonesian Papua | Papuan region | Papua region | Papua province  IDN  Papua  -4.00 138.50  admin1
Yogyakarta province | Special Region of Yogyakarta  IDN  Yogyakarta  -7.90 110.40  admin1
Moluccas region | Spice Islands | Maluku province | Maluku Islands  IDN  Maluku  -3.30 128.90  admin1
Nduga regency | Nduga district  IDN  Highland Papua  -4.50 138.20  admin2
Yahukimo regency | Yahukimo district  IDN  Highland Papua  -4.60 139.50  admin2
Intan Jaya regency | Intan Jaya district  IDN  Central Papua  -3.50 136.70  admin2
Puncak regency | Puncak district  IDN  Central Papua  -3.90 137.40  admin2
Puncak Jaya regency | Puncak Jaya district  IDN  Central Papua  -3.60 137.60  admin2
Mimika regency | Mimika district  IDN  Central Papua  -4.50 136.50  admin2
Maybrat regency | Maybrat district  IDN  Southwest Papua  -1.30 132.40  admin2
Pegunungan Bintang regency | Pegunungan Bintang district  IDN  Highland Papua  -4.60 140.50  admin2
Poso regency | Poso district  IDN  Central Sulawesi  -1.60 120.60  admin2
Sigi regency | Sigi district  IDN  Central Sulawesi  -1.40 119.90  admin2
Cianjur regency | Cianjur district  IDN  West Java  -7.10 107.20  admin2
North Aceh regency | North Aceh district  IDN  Aceh  5.00 97.20  admin2
East Aceh regency | East Aceh district  IDN  Aceh  4.60 97.70  admin2
Aceh Besar regency | Aceh Besar district  IDN  Aceh  5.40 95.50  admin2

# Philippines
Bangsamoro | Bangsamoro Autonomous Region | Bangsamoro region | Bangsamoro Autonomous Region in Muslim Mindanao | BARMM  PHL  Bangsamoro  7.00 124.30  admin1
Autonomous Region in Muslim Mindanao | ARMM | Muslim Mindanao  PHL  Bangsamoro  7.00 124.30  admin1
Bicol | Bicol region  PHL  Bicol  13.40 123.40  admin1
Calabarzon  PHL  Calabarzon  14.10 121.40  admin1
Caraga  PHL  Caraga  8.90 125.70  admin1
Central Luzon  PHL  Central Luzon  15.40 120.70  admin1
Central Visayas  PHL  Central Visayas  10.00 123.60  admin1
Cordillera Administrative Region | Cordillera region  PHL  Cordillera  17.20 121.10  admin1
Davao region  PHL  Davao  7.00 125.60  admin1
Eastern Visayas  PHL  Eastern Visayas  11.50 125.00  admin1
Western Visayas  PHL  Western Visayas  11.00 122.50  admin1
Ilocos | Ilocos region  PHL  Ilocos  16.90 120.50  admin1
Mimaropa  PHL  Mimaropa  12.80 121.20  admin1
Northern Mindanao  PHL  Northern Mindanao  8.20 124.70  admin1
Soccsksargen  PHL  Soccsksargen  6.40 124.80  admin1
Zamboanga peninsula  PHL  Zamboanga  7.80 122.80  admin1
Visayas | Visayan Islands  PHL  -  11.00 123.50  admin1
southern Luzon  PHL  -  13.70 122.00  admin1
northern Luzon  PHL  -  17.30 121.00  admin1
Sulu archipelago  PHL  -  5.80 120.80  admin1
Abra province  PHL  Cordillera  17.60 120.80  admin2
Agusan del Sur  PHL  Caraga  8.50 125.80  admin2
Agusan del Norte  PHL  Caraga  9.00 125.50  admin2
Aklan  PHL  Western Visayas  11.60 122.30  admin2
Albay  PHL  Bicol  13.20 123.60  admin2
Antique province  PHL  Western Visayas  11.20 122.10  admin2
Basilan province  PHL  Basilan  6.60 122.00  admin2
Bataan | Bataan Peninsula  PHL  Central Luzon  14.70 120.40  admin2
Batanes  PHL  Cagayan Valley  20.40 121.95  admin2
Batangas province  PHL  Calabarzon  13.90 121.00  admin2
Benguet  PHL  Cordillera  16.50 120.70  admin2
Bohol  PHL  Central Visayas  9.85 124.20  admin2
Bukidnon  PHL  Northern Mindanao  8.00 125.00  admin2
Bulacan  PHL  Central Luzon  15.00 121.10  admin2
Cagayan province | Cagayan Valley  PHL  Cagayan Valley  18.00 121.80  admin2
Camarines Norte  PHL  Bicol  14.10 122.70  admin2
Camarines Sur  PHL  Bicol  13.70 123.30  admin2
Catanduanes  PHL  Bicol  13.80 124.20  admin2
Cavite province | Cavite  PHL  Calabarzon  14.30 120.90  admin2
Cebu province  PHL  Cebu  10.40 123.80  admin2
Compostela Valley | Davao de Oro  PHL  Davao  7.50 126.00  admin2
Davao del Norte  PHL  Davao  7.60 125.70  admin2
Davao del Sur  PHL  Davao  6.60 125.30  admin2
Davao Occidental  PHL  Davao  6.00 125.60  admin2
Davao Oriental  PHL  Davao  7.20 126.30  admin2
Eastern Samar  PHL  Eastern Visayas  11.50 125.40  admin2
Ilocos Norte  PHL  Ilocos  18.20 120.70  admin2
Ilocos Sur  PHL  Ilocos  17.20 120.50  admin2
Isabela province  PHL  Cagayan Valley  17.00 122.00  admin2
Kalinga  PHL  Cordillera  17.50 121.30  admin2
Lanao del Norte  PHL  Northern Mindanao  8.00 124.00  admin2
Lanao del Sur | Lanao  PHL  Lanao del Sur  7.90 124.40  admin2
Leyte province | Southern Leyte  PHL  Leyte  10.80 124.90  admin2
Maguindanao | Maguindanao del Sur | Maguindanao del Norte  PHL  Bangsamoro  6.90 124.40  admin2
Marinduque  PHL  Mimaropa  13.40 122.00  admin2
Masbate  PHL  Bicol  12.30 123.60  admin2
Misamis Occidental  PHL  Northern Mindanao  8.30 123.70  admin2
Misamis Oriental  PHL  Northern Mindanao  8.70 124.60  admin2
Negros Occidental  PHL  Western Visayas  10.40 123.00  admin2
Negros Oriental | Negros island  PHL  Central Visayas  9.60 123.00  admin2
North Cotabato | Cotabato province  PHL  Cotabato  7.20 124.90  admin2
South Cotabato  PHL  Soccsksargen  6.30 124.80  admin2
Northern Samar  PHL  Eastern Visayas  12.40 124.70  admin2
Nueva Ecija  PHL  Central Luzon  15.60 121.00  admin2
Nueva Vizcaya  PHL  Cagayan Valley  16.40 121.20  admin2
Mindoro | Occidental Mindoro | Oriental Mindoro  PHL  Mimaropa  13.00 121.10  admin2
Palawan  PHL  Mimaropa  9.80 118.70  admin2
Pampanga  PHL  Central Luzon  15.10 120.70  admin2
Pangasinan  PHL  Ilocos  15.90 120.30  admin2
Quezon province  PHL  Calabarzon  14.00 122.00  admin2
Rizal province  PHL  Calabarzon  14.60 121.25  admin2
Samar | Samar province  PHL  Eastern Visayas  11.90 125.00  admin2
Sarangani  PHL  Soccsksargen  5.95 125.20  admin2
Sorsogon  PHL  Bicol  12.80 123.90  admin2
Sultan Kudarat  PHL  Soccsksargen  6.50 124.30  admin2
Sulu province  PHL  Sulu  6.00 121.00  admin2
Surigao del Norte  PHL  Caraga  9.60 125.70  admin2
Surigao del Sur  PHL  Caraga  8.70 126.10  admin2
Tarlac province  PHL  Central Luzon  15.50 120.50  admin2
Tawi-Tawi  PHL  Bangsamoro  5.10 119.90  admin2
Iloilo province  PHL  Western Visayas  11.00 122.60  admin2
Capiz  PHL  Western Visayas  11.40 122.60  admin2
Ifugao  PHL  Cordillera  16.80 121.20  admin2
Mountain Province  PHL  Cordillera  17.10 121.10  admin2
Apayao  PHL  Cordillera  18.00 121.20  admin2
Laguna province  PHL  Calabarzon  14.20 121.40  admin2
La Union  PHL  Ilocos  16.50 120.40  admin2
Aurora province  PHL  Central Luzon  15.90 121.60  admin2
Dinagat Islands  PHL  Caraga  10.10 125.60  admin2
Romblon  PHL  Mimaropa  12.50 122.30  admin2
Zambales  PHL  Central Luzon  15.30 120.10  admin2
Zamboanga del Norte  PHL  Zamboanga  8.10 123.00  admin2
Zamboanga del Sur  PHL  Zamboanga  7.90 123.30  admin2
Zamboanga Sibugay  PHL  Zamboanga  7.70 122.70  admin2

# China, Taiwan
Anhui  CHN  Anhui  31.80 117.20  admin1
Fujian province | Fukien  CHN  Fujian  26.00 118.00  admin1
Gansu  CHN  Gansu  37.80 101.50  admin1
Guangdong province  CHN  Guangdong  23.40 113.40  admin1
Guangxi | Guangxi Zhuang Autonomous Region  CHN  Guangxi  23.80 108.80  admin1
Guizhou  CHN  Guizhou  26.80 106.90  admin1
Hebei  CHN  Hebei  39.00 116.00  admin1
Heilongjiang  CHN  Heilongjiang  47.80 127.80  admin1
Henan  CHN  Henan  33.90 113.60  admin1
Hunan  CHN  Hunan  27.60 111.70  admin1
Jiangsu  CHN  Jiangsu  32.90 119.50  admin1
Jiangxi  CHN  Jiangxi  27.60 115.70  admin1
Jilin | Kirin  CHN  Jilin  43.60 126.20  admin1
Liaoning  CHN  Liaoning  41.30 122.80  admin1
Ningxia | Ningxia Hui Autonomous Region  CHN  Ningxia  37.30 106.10  admin1
Qinghai  CHN  Qinghai  35.50 96.00  admin1
Shaanxi  CHN  Shaanxi  35.60 108.50  admin1
Shandong  CHN  Shandong  36.30 118.20  admin1
Shanxi  CHN  Shanxi  37.60 112.30  admin1
Sichuan province | Szechuan  CHN  Sichuan  30.60 102.70  admin1
Tibet Autonomous Region | Tibetan region | Xizang | Tibetan plateau  CHN  Tibet  31.30 88.50  admin1
Xinjiang Uygur Autonomous Region | Xinjiang Uighur Autonomous Region | Xinjiang Uyghur Autonomous Region | East Turkestan | East Turkistan | Sinkiang  CHN  Xinjiang  41.50 85.50  admin1
Inner Mongolia Autonomous Region | Nei Mongol  CHN  Inner Mongolia  43.80 113.50  admin1
Zhejiang  CHN  Zhejiang  29.20 120.10  admin1
Yunnan province  CHN  Yunnan  25.00 101.50  admin1
Dongbei | northeastern China | northeast China  CHN  -  45.00 126.00  admin1
southern China  CHN  -  23.80 112.50  admin1
eastern China  CHN  -  31.00 119.00  admin1
western China | northwest China | northwestern China  CHN  -  38.00 95.00  admin1
southwest China | southwestern China  CHN  -  27.50 103.00  admin1
central China  CHN  -  31.00 112.50  admin1
northern China  CHN  -  39.50 115.00  admin1
Aksu prefecture | Aksu region  CHN  Xinjiang  41.10 81.50  admin2
Hotan prefecture | Khotan prefecture  CHN  Xinjiang  36.80 80.50  admin2
Kashgar prefecture | Kashi prefecture  CHN  Xinjiang  38.30 77.30  admin2
Kizilsu prefecture | Kizilsu Kyrgyz  CHN  Xinjiang  40.00 75.50  admin2
Ili prefecture | Ili Kazakh Autonomous Prefecture  CHN  Xinjiang  43.70 82.50  admin2
Bayingolin  CHN  Xinjiang  39.50 87.00  admin2
Aba prefecture | Ngaba prefecture | Ngawa  CHN  Sichuan  32.30 102.30  admin2
Ganzi prefecture | Garze | Kardze  CHN  Sichuan  31.00 100.20  admin2
Liangshan prefecture | Liangshan Yi  CHN  Sichuan  27.80 102.30  admin2
Wenchuan | Wenchuan county  CHN  Sichuan  31.30 103.50  admin2
Dege county | Derge  CHN  Sichuan  31.80 98.60  admin2
Gannan prefecture | Gannan Tibetan Autonomous Prefecture  CHN  Gansu  34.50 103.00  admin2
Linxia prefecture  CHN  Gansu  35.60 103.20  admin2
Yushu prefecture | Yushu county  CHN  Qinghai  33.50 95.50  admin2
Golog prefecture  CHN  Qinghai  34.30 99.50  admin2
Shigatse prefecture | Xigaze prefecture  CHN  Tibet  29.50 86.50  admin2
Nyingchi prefecture  CHN  Tibet  29.50 95.00  admin2
Amdo region  CHN  -  34.50 100.00  admin2
Kham region  CHN  -  30.50 98.00  admin2
Dehong prefecture  CHN  Yunnan  24.50 98.20  admin2
Xishuangbanna  CHN  Yunnan  21.90 100.90  admin2
Yanbian | Yanbian Korean Autonomous Prefecture  CHN  Jilin  43.10 129.30  admin2
Pearl River delta | Greater Bay Area  CHN  Guangdong  22.80 113.40  admin2
Yangtze River Delta | Yangtze delta  CHN  -  31.40 120.80  admin2
Pudong | Pudong New Area  CHN  Shanghai  31.20 121.60  admin2
New Territories  HKG  -  22.40 114.10  admin2
Yuen Long district | Tin Shui Wai  HKG  -  22.45 114.03  admin2
Hualien county  TWN  Hualien  23.80 121.40  admin1
Taitung county  TWN  Taitung  22.90 121.10  admin1
Pingtung county  TWN  Pingtung  22.50 120.60  admin1
Yilan county  TWN  Yilan  24.60 121.60  admin1
Penghu county  TWN  Penghu  23.60 119.60  admin1
Changhua county  TWN  Changhua  23.95 120.50  admin1
Chiayi county  TWN  Chiayi  23.45 120.50  admin1
Yunlin county  TWN  Yunlin  23.70 120.40  admin1
Nantou county  TWN  Nantou  23.90 121.00  admin1
Miaoli county  TWN  Miaoli  24.50 120.90  admin1
Kinmen county  TWN  Fujian  24.45 118.35  admin1

# Japan, Koreas, Mongolia
Aomori prefecture  JPN  Aomori  40.80 140.80  admin1
Iwate  JPN  Iwate  39.60 141.30  admin1
Miyagi  JPN  Miyagi  38.40 140.90  admin1
Akita prefecture  JPN  Akita  39.70 140.40  admin1
Yamagata prefecture  JPN  Yamagata  38.40 140.10  admin1
Fukushima prefecture  JPN  Fukushima  37.40 140.20  admin1
Ibaraki  JPN  Ibaraki  36.30 140.30  admin1
Tochigi  JPN  Tochigi  36.70 139.80  admin1
Gunma  JPN  Gunma  36.50 139.00  admin1
Saitama prefecture  JPN  Saitama  36.00 139.30  admin1
Chiba prefecture  JPN  Chiba  35.50 140.20  admin1
Kanagawa  JPN  Kanagawa  35.40 139.40  admin1
Niigata prefecture  JPN  Niigata  37.50 138.90  admin1
Toyama prefecture  JPN  Toyama  36.60 137.20  admin1
Ishikawa  JPN  Ishikawa  36.80 136.80  admin1
Fukui prefecture  JPN  Fukui  35.90 136.20  admin1
Yamanashi  JPN  Yamanashi  35.60 138.60  admin1
Nagano prefecture  JPN  Nagano  36.10 138.00  admin1
Gifu prefecture  JPN  Gifu  35.80 137.00  admin1
Shizuoka prefecture  JPN  Shizuoka  35.00 138.30  admin1
Aichi  JPN  Aichi  35.00 137.20  admin1
Shiga prefecture  JPN  Shiga  35.20 136.10  admin1
Kyoto prefecture  JPN  Kyoto  35.20 135.50  admin1
Osaka prefecture  JPN  Osaka  34.60 135.50  admin1
Hyogo  JPN  Hyogo  35.00 134.80  admin1
Nara prefecture  JPN  Nara  34.30 135.90  admin1
Wakayama prefecture  JPN  Wakayama  33.90 135.50  admin1
Shimane  JPN  Shimane  35.00 132.50  admin1
Okayama prefecture  JPN  Okayama  34.90 133.80  admin1
Hiroshima prefecture  JPN  Hiroshima  34.60 132.80  admin1
Yamaguchi prefecture  JPN  Yamaguchi  34.20 131.50  admin1
Tokushima prefecture  JPN  Tokushima  33.90 134.20  admin1
Kagawa  JPN  Kagawa  34.20 134.00  admin1
Ehime  JPN  Ehime  33.60 132.80  admin1
Kochi prefecture  JPN  Kochi  33.40 133.30  admin1
Fukuoka prefecture  JPN  Fukuoka  33.50 130.60  admin1
Saga prefecture  JPN  Saga  33.30 130.10  admin1
Nagasaki prefecture  JPN  Nagasaki  33.00 129.60  admin1
Kumamoto prefecture  JPN  Kumamoto  32.60 130.80  admin1
Oita prefecture  JPN  Oita  33.20 131.40  admin1
Miyazaki prefecture  JPN  Miyazaki  32.20 131.30  admin1
Kagoshima prefecture  JPN  Kagoshima  31.50 130.50  admin1
Okinawa prefecture | Okinawa islands  JPN  Okinawa  26.50 128.00  admin1
Tohoku  JPN  -  39.00 140.70  admin1
Kanto  JPN  -  36.00 139.60  admin1
Kansai | Kinki region  JPN  -  34.70 135.60  admin1
Honshu  JPN  -  36.50 138.50  admin1
Kyushu  JPN  -  32.70 131.00  admin1
Shikoku  JPN  -  33.70 133.50  admin1
Noto peninsula  JPN  Ishikawa  37.30 137.00  admin2
Ryukyu Islands | Ryukyus  JPN  Okinawa  26.50 127.90  admin1
Gyeonggi | Kyonggi | Gyeonggi province  KOR  Gyeonggi  37.40 127.30  admin1
Gangwon | Kangwon | Gangwon province  KOR  Gangwon  37.70 128.30  admin1
North Chungcheong | Chungcheongbuk-do  KOR  North Chungcheong  36.70 127.80  admin1
South Chungcheong | Chungcheongnam-do  KOR  South Chungcheong  36.50 126.90  admin1
North Gyeongsang | Gyeongsangbuk-do | North Kyongsang  KOR  North Gyeongsang  36.40 128.90  admin1
South Gyeongsang | Gyeongsangnam-do | South Kyongsang  KOR  South Gyeongsang  35.30 128.30  admin1
North Jeolla | Jeollabuk-do  KOR  North Jeolla  35.70 127.10  admin1
South Jeolla | Jeollanam-do  KOR  South Jeolla  34.90 126.90  admin1
Seongju county | Seongju  KOR  North Gyeongsang  35.90 128.20  admin2
Chagang | Jagang province  PRK  Chagang  40.90 126.60  admin1
North Hamgyong | Hamgyong  PRK  North Hamgyong  41.80 129.40  admin1
South Hamgyong  PRK  South Hamgyong  40.30 127.60  admin1
North Hwanghae  PRK  North Hwanghae  38.40 126.30  admin1
South Hwanghae | Hwanghae  PRK  South Hwanghae  38.20 125.50  admin1
North Pyongan | North Phyongan  PRK  North Pyongan  40.00 125.20  admin1
South Pyongan | South Phyongan  PRK  South Pyongan  39.40 126.20  admin1
Ryanggang | Yanggang  PRK  Ryanggang  41.20 128.20  admin1
Kangwon province of North Korea | North Korean Kangwon  PRK  Kangwon  38.80 127.30  admin1
Bayan-Olgii | Bayan-Ulgii | Bayan-Olgii province | Bayan-Ulgii province  MNG  Bayan-Olgii  48.40 90.00  admin1
Dornod | Dornod province  MNG  Dornod  47.60 115.00  admin1
Khovd province | Hovd province  MNG  Khovd  47.20 92.50  admin1
Khovsgol | Khuvsgul | Khovsgol province | Khuvsgul province  MNG  Khovsgol  50.00 100.30  admin1
Omnogovi | Umnugovi | South Gobi | Omnogovi province | Umnugovi province | South Gobi province  MNG  Omnogovi  43.10 104.30  admin1
Selenge province  MNG  Selenge  49.40 106.40  admin1
Arkhangai | Arkhangai province  MNG  Arkhangai  47.80 101.20  admin1
Bayankhongor province  MNG  Bayankhongor  45.30 99.40  admin1

# Pacific
Western Australia  AUS  Western Australia  -25.50 122.00  admin1
South Australia  AUS  South Australia  -30.00 135.00  admin1
Northern Territory | Top End  AUS  Northern Territory  -19.50 133.50  admin1
Tasmania  AUS  Tasmania  -42.00 146.60  admin1
Victoria state | state of Victoria | Australian state of Victoria | regional Victoria  AUS  Victoria  -36.90 144.40  admin1
Australian Capital Territory  AUS  Australian Capital Territory  -35.50 149.00  admin1
north Queensland | northern Queensland | far north Queensland  AUS  Queensland  -17.50 144.50  admin2
Gold Coast region  AUS  Queensland  -28.00 153.40  admin2
Sunshine Coast  AUS  Queensland  -26.60 153.00  admin2
Cape York | Cape York Peninsula  AUS  Queensland  -13.50 142.70  admin2
Torres Strait Islands  AUS  Queensland  -10.30 142.30  admin2
Kimberley region | Kimberleys  AUS  Western Australia  -16.50 126.00  admin2
Pilbara  AUS  Western Australia  -21.60 119.50  admin2
Arnhem Land  AUS  Northern Territory  -13.00 134.50  admin2
Gippsland | East Gippsland  AUS  Victoria  -37.60 147.50  admin2
Hunter Valley  AUS  New South Wales  -32.50 151.00  admin2
Illawarra  AUS  New South Wales  -34.50 150.80  admin2
Northern Rivers  AUS  New South Wales  -28.80 153.20  admin2
North Island  NZL  -  -38.50 176.00  admin1
South Island  NZL  -  -43.80 170.50  admin1
Northland region  NZL  Northland  -35.50 173.90  admin1
Waikato  NZL  Waikato  -37.90 175.50  admin1
Bay of Plenty  NZL  Bay of Plenty  -38.20 176.80  admin1
Hawke's Bay  NZL  Hawke's Bay  -39.50 176.80  admin1
Taranaki  NZL  Taranaki  -39.30 174.30  admin1
Manawatu | Manawatu-Whanganui  NZL  Manawatū-Whanganui  -39.90 175.60  admin1
Marlborough region  NZL  Marlborough  -41.70 173.60  admin1
Otago  NZL  Otago  -45.20 169.80  admin1
Canterbury region | Canterbury plains  NZL  Canterbury  -43.50 171.80  admin1
Gisborne region  NZL  Gisborne  -38.50 177.90  admin1
Chatham Islands  NZL  -  -44.00 -176.50  admin1
Autonomous Region of Bougainville | North Solomons  PNG  Bougainville  -6.20 155.30  admin1
Papuan Highlands | Papua New Guinea Highlands | PNG Highlands  PNG  -  -5.90 143.80  admin1
Enga province | Enga  PNG  Enga  -5.40 143.50  admin1
Hela province | Hela  PNG  Hela  -5.90 142.80  admin1
Southern Highlands province  PNG  Southern Highlands  -6.30 143.80  admin1
Western Highlands  PNG  Western Highlands  -5.70 144.20  admin1
Eastern Highlands  PNG  Eastern Highlands  -6.40 145.60  admin1
Simbu | Chimbu  PNG  Simbu  -6.20 144.90  admin1
Jiwaka  PNG  Jiwaka  -5.80 144.70  admin1
Morobe  PNG  Morobe  -6.90 146.60  admin1
Madang province  PNG  Madang  -5.00 145.40  admin1
East Sepik  PNG  East Sepik  -4.20 143.30  admin1
Sandaun | West Sepik  PNG  Sandaun  -3.90 141.80  admin1
East New Britain  PNG  East New Britain  -4.60 151.80  admin1
West New Britain  PNG  West New Britain  -5.80 150.00  admin1
New Ireland  PNG  New Ireland  -3.50 152.20  admin1
Oro Province | Northern Oro  PNG  Oro  -8.90 148.20  admin1
Milne Bay  PNG  Milne Bay  -10.30 150.40  admin1
Porgera  PNG  Enga  -5.50 143.10  admin2
Malaita  SLB  Malaita  -9.00 161.00  admin1
Guadalcanal province  SLB  Guadalcanal  -9.60 160.10  admin1
Makira  SLB  Makira  -10.60 161.90  admin1
Isabel Province | Santa Isabel  SLB  Isabel  -8.00 159.00  admin1
Choiseul  SLB  Choiseul  -7.00 157.00  admin1
Temotu  SLB  Temotu  -10.70 166.00  admin1
Tafea | Tanna  VUT  Tafea  -19.40 169.30  admin1
Malampa | Malekula  VUT  Malampa  -16.30 167.50  admin1
Sanma | Espiritu Santo  VUT  Sanma  -15.30 166.90  admin1
Vanua Levu  FJI  Vanua Levu  -16.60 179.20  admin1
Viti Levu  FJI  Viti Levu  -17.80 178.00  admin1
North Province of New Caledonia | Kanaky  NCL  -  -21.00 165.00  admin1
Loyalty Islands  NCL  Loyalty Islands  -21.00 167.20  admin1
Chuuk  FSM  Chuuk  7.40 151.80  admin1
Pohnpei | Ponape  FSM  Pohnpei  6.88 158.20  admin1
Kosrae  FSM  Kosrae  5.30 163.00  admin1
Yap State  FSM  Yap  9.50 138.10  admin1
Kwajalein | Kwajalein Atoll  MHL  -  9.10 167.50  admin2
Bikini Atoll  MHL  -  11.60 165.40  admin2
New Guinea  -  -  -5.50 141.00  admin1
Melanesia  -  -  -10.00 160.00  admin1
Polynesia  -  -  -15.00 -150.00  admin1
Oceania  -  -  -18.00 150.00  admin1
Pacific islands  -  -  -8.00 175.00  admin1
Timor island | Timor  -  -  -9.30 125.00  admin1

# United States: states and their news abbreviations
Bay State | Commonwealth of Massachusetts  USA  Massachusetts  42.30 -71.80  admin1
N.Y.  USA  New York  42.90 -75.50  admin1
Pa. | Commonwealth of Pennsylvania | Keystone State  USA  Pennsylvania  40.90 -77.80  admin1
Tex. | Lone Star State  USA  Texas  31.50 -99.30  admin1
D.C.  USA  District of Columbia  38.90 -77.03  admin1
state of Washington  USA  Washington  47.40 -120.40  admin1
state of New York | upstate New York region  USA  New York  42.90 -75.50  admin1
state of Georgia  USA  Georgia  32.60 -83.40  admin1
Sunshine State | state of Florida  USA  Florida  28.50 -82.40  admin1
state of California  USA  California  37.20 -119.50  admin1
Hawaiian islands  USA  Hawaii  20.80 -156.90  admin1
Dakotas  USA  -  45.90 -100.30  admin1
Carolinas  USA  -  34.70 -80.20  admin1

# United States: regions
Midwest | Upper Midwest | American Midwest  USA  -  42.00 -91.00  admin1
Deep South | American South | U.S. South  USA  -  32.80 -87.50  admin1
New England  USA  -  43.80 -71.50  admin1
Pacific Northwest  USA  -  45.50 -121.00  admin1
Great Plains  USA  -  41.00 -100.00  admin1
Rust Belt  USA  -  41.00 -83.50  admin1
Bible Belt  USA  -  34.00 -89.00  admin1
Sun Belt  USA  -  32.50 -97.00  admin1
Appalachia | Central Appalachia  USA  -  37.80 -81.50  admin1
Ozarks  USA  -  36.70 -92.50  admin1
mid-Atlantic region | mid-Atlantic states  USA  -  40.00 -76.50  admin1
Gulf Coast | U.S. Gulf Coast  USA  -  30.00 -90.50  admin1
Eastern Seaboard | East Coast | U.S. East Coast  USA  -  38.00 -76.00  admin1
West Coast | U.S. West Coast  USA  -  40.00 -123.00  admin1
American Southwest | U.S. Southwest  USA  -  34.00 -108.00  admin1
Four Corners region  USA  -  37.00 -109.00  admin1
Great Basin  USA  -  40.00 -116.50  admin1
continental United States | contiguous United States  USA  -  39.80 -98.60  admin1
New York metropolitan area | tri-state area  USA  -  40.80 -74.00  admin1
Long Island | Nassau County | Suffolk County  USA  New York  40.80 -73.20  admin2
Hudson Valley  USA  New York  41.70 -73.90  admin2
Westchester County | Westchester  USA  New York  41.10 -73.80  admin2
Staten Island  USA  New York  40.58 -74.15  admin2
Finger Lakes  USA  New York  42.70 -77.00  admin2
Erie County  USA  New York  42.80 -78.80  admin2
the Hamptons | Hamptons  USA  New York  40.90 -72.40  admin2
Adirondacks  USA  New York  44.10 -74.20  admin2
Cape Cod  USA  Massachusetts  41.70 -70.20  admin2
Martha's Vineyard  USA  Massachusetts  41.40 -70.65  admin2
Nantucket  USA  Massachusetts  41.28 -70.10  admin2
Fairfield County  USA  Connecticut  41.20 -73.40  admin2
Bergen County  USA  New Jersey  40.95 -74.07  admin2
Hudson County  USA  New Jersey  40.75 -74.10  admin2
Jersey Shore  USA  New Jersey  40.00 -74.10  admin2
Bucks County  USA  Pennsylvania  40.34 -75.10  admin2
Allegheny County  USA  Pennsylvania  40.47 -79.98  admin2
Lehigh Valley  USA  Pennsylvania  40.65 -75.40  admin2
Lackawanna County  USA  Pennsylvania  41.40 -75.60  admin2
Lancaster County  USA  Pennsylvania  40.04 -76.25  admin2
Eastern Shore | Delmarva | Delmarva Peninsula  USA  -  38.50 -75.70  admin2
Prince George's County  USA  Maryland  38.83 -76.85  admin2
Montgomery County  USA  Maryland  39.14 -77.20  admin2
Anne Arundel County  USA  Maryland  39.00 -76.60  admin2
Fairfax County  USA  Virginia  38.83 -77.28  admin2
Loudoun County  USA  Virginia  39.09 -77.64  admin2
Prince William County  USA  Virginia  38.70 -77.48  admin2
northern Virginia  USA  Virginia  38.80 -77.40  admin2
Hampton Roads | Tidewater region  USA  Virginia  36.90 -76.30  admin2
Shenandoah Valley  USA  Virginia  38.50 -78.80  admin2
Mecklenburg County  USA  North Carolina  35.25 -80.83  admin2
Research Triangle | Wake County  USA  North Carolina  35.80 -78.70  admin2
Outer Banks  USA  North Carolina  35.50 -75.50  admin2
Robeson County  USA  North Carolina  34.64 -79.10  admin2
Lowcountry | South Carolina Lowcountry  USA  South Carolina  32.70 -80.30  admin2
Charleston County  USA  South Carolina  32.80 -79.90  admin2
Fulton County  USA  Georgia  33.80 -84.47  admin2
DeKalb County  USA  Georgia  33.77 -84.23  admin2
Cobb County  USA  Georgia  33.94 -84.58  admin2
Gwinnett County  USA  Georgia  33.96 -84.02  admin2
Coffee County  USA  Georgia  31.55 -82.85  admin2
Glynn County  USA  Georgia  31.20 -81.50  admin2
Broward County | Broward  USA  Florida  26.15 -80.45  admin2
Miami-Dade County | Miami-Dade | Dade County  USA  Florida  25.60 -80.50  admin2
Palm Beach County  USA  Florida  26.65 -80.45  admin2
Hillsborough County  USA  Florida  27.90 -82.35  admin2
Pinellas County  USA  Florida  27.90 -82.74  admin2
Duval County  USA  Florida  30.33 -81.65  admin2
Seminole County  USA  Florida  28.70 -81.20  admin2
Lee County  USA  Florida  26.58 -81.90  admin2
Collier County  USA  Florida  26.10 -81.40  admin2
Sarasota County  USA  Florida  27.20 -82.36  admin2
Volusia County  USA  Florida  29.06 -81.15  admin2
Florida panhandle  USA  Florida  30.60 -85.50  admin2
Florida Keys  USA  Florida  24.70 -81.20  admin2
south Florida  USA  Florida  26.10 -80.40  admin2
Everglades  USA  Florida  25.70 -80.90  admin2
Tampa Bay area | Tampa Bay  USA  Florida  27.80 -82.50  admin2
Maricopa County  USA  Arizona  33.35 -112.50  admin2
Pima County  USA  Arizona  32.10 -111.80  admin2
Pinal County  USA  Arizona  32.90 -111.35  admin2
Navajo Nation  USA  Arizona  36.20 -109.60  admin2
Grand Canyon  USA  Arizona  36.10 -112.10  admin2
Cook County  USA  Illinois  41.84 -87.82  admin2
DuPage County  USA  Illinois  41.85 -88.09  admin2
Lake County  USA  Illinois  42.30 -88.00  admin2
Wayne County  USA  Michigan  42.28 -83.26  admin2
Oakland County  USA  Michigan  42.66 -83.39  admin2
Macomb County  USA  Michigan  42.67 -82.91  admin2
Antrim County  USA  Michigan  45.00 -85.17  admin2
Upper Peninsula  USA  Michigan  46.30 -86.80  admin2
Cuyahoga County  USA  Ohio  41.43 -81.66  admin2
Franklin County  USA  Ohio  39.97 -83.00  admin2
Waukesha County  USA  Wisconsin  43.02 -88.30  admin2
Milwaukee County  USA  Wisconsin  43.00 -87.97  admin2
Dane County  USA  Wisconsin  43.07 -89.42  admin2
Hennepin County  USA  Minnesota  45.00 -93.48  admin2
Ramsey County  USA  Minnesota  45.02 -93.10  admin2
Iron Range  USA  Minnesota  47.50 -92.60  admin2
St. Louis County | Saint Louis County  USA  Missouri  38.64 -90.44  admin2
Jackson County  USA  Missouri  39.00 -94.35  admin2
Shelby County  USA  Tennessee  35.18 -89.90  admin2
Jefferson Parish  USA  Louisiana  29.70 -90.10  admin2
Orleans Parish  USA  Louisiana  30.05 -89.93  admin2
Plaquemines Parish | Plaquemines  USA  Louisiana  29.40 -89.60  admin2
Acadiana | Cajun country  USA  Louisiana  30.20 -92.00  admin2
Harris County  USA  Texas  29.86 -95.40  admin2
Bexar County  USA  Texas  29.45 -98.52  admin2
Tarrant County  USA  Texas  32.77 -97.29  admin2
Dallas County  USA  Texas  32.77 -96.78  admin2
Travis County  USA  Texas  30.33 -97.78  admin2
Collin County  USA  Texas  33.19 -96.57  admin2
Hidalgo County  USA  Texas  26.40 -98.18  admin2
Starr County  USA  Texas  26.56 -98.74  admin2
Webb County  USA  Texas  27.76 -99.33  admin2
Kinney County  USA  Texas  29.35 -100.42  admin2
Maverick County  USA  Texas  28.74 -100.31  admin2
Kerr County  USA  Texas  30.06 -99.35  admin2
Texas hill country  USA  Texas  30.30 -99.00  admin2
Rio Grande Valley  USA  Texas  26.20 -98.10  admin2
Texas panhandle  USA  Texas  35.40 -101.70  admin2
Permian Basin  USA  Texas  31.90 -102.30  admin2
west Texas  USA  Texas  31.50 -102.50  admin2
north Texas  USA  Texas  32.90 -97.00  admin2
Tulsa County  USA  Oklahoma  36.12 -95.94  admin2
Los Angeles County | L.A. County  USA  California  34.30 -118.20  admin2
Orange County  USA  California  33.70 -117.77  admin2
San Diego County  USA  California  33.03 -116.74  admin2
Riverside County  USA  California  33.74 -116.00  admin2
San Bernardino County  USA  California  34.84 -116.18  admin2
Santa Clara County  USA  California  37.23 -121.70  admin2
San Mateo County  USA  California  37.44 -122.36  admin2
Alameda County  USA  California  37.65 -121.89  admin2
Contra Costa County  USA  California  37.92 -121.95  admin2
Marin County  USA  California  38.07 -122.72  admin2
Sonoma County  USA  California  38.53 -122.93  admin2
Napa Valley | Napa County  USA  California  38.50 -122.33  admin2
Butte County  USA  California  39.67 -121.60  admin2
Shasta County  USA  California  40.76 -122.04  admin2
Ventura County  USA  California  34.45 -119.08  admin2
Santa Barbara County  USA  California  34.67 -120.02  admin2
Monterey County  USA  California  36.20 -121.30  admin2
Kern County  USA  California  35.34 -118.73  admin2
Fresno County  USA  California  36.76 -119.65  admin2
Imperial County  USA  California  33.04 -115.37  admin2
San Francisco Bay Area | Bay area  USA  California  37.70 -122.20  admin2
Central Valley | San Joaquin Valley  USA  California  36.80 -119.90  admin2
Inland Empire  USA  California  34.00 -117.30  admin2
Coachella Valley  USA  California  33.70 -116.20  admin2
San Fernando Valley  USA  California  34.20 -118.45  admin2
Mojave Desert  USA  California  35.00 -116.50  admin2
Sierra Nevada foothills  USA  California  39.00 -120.80  admin2
Death Valley  USA  California  36.50 -117.00  admin2
Clark County  USA  Nevada  36.20 -115.00  admin2
Washoe County  USA  Nevada  40.66 -119.66  admin2
King County  USA  Washington  47.49 -121.83  admin2
Snohomish County  USA  Washington  48.05 -121.70  admin2
Puget Sound region  USA  Washington  47.60 -122.40  admin2
Multnomah County  USA  Oregon  45.55 -122.42  admin2
Harney County  USA  Oregon  43.06 -118.97  admin2
Deschutes County  USA  Oregon  43.90 -121.20  admin2
Arapahoe County  USA  Colorado  39.65 -104.34  admin2
Mesa County  USA  Colorado  39.02 -108.47  admin2
Salt Lake County  USA  Utah  40.67 -111.93  admin2
Pine Ridge Reservation | Pine Ridge Indian Reservation | Pine Ridge  USA  South Dakota  43.30 -102.50  admin2
Standing Rock | Standing Rock Sioux Reservation | Standing Rock Reservation  USA  North Dakota  45.75 -100.90  admin2
Bakken region | Bakken  USA  North Dakota  48.00 -103.00  admin2
Maui County  USA  Hawaii  20.80 -156.60  admin2
Oahu  USA  Hawaii  21.47 -157.97  admin2
North Slope | Alaska North Slope  USA  Alaska  69.50 -153.00  admin2
Aleutian Islands | Aleutians  USA  Alaska  52.80 -173.00  admin2
Hinds County  USA  Mississippi  32.27 -90.44  admin2
Mississippi Delta  USA  Mississippi  33.50 -90.70  admin2
Passaic County  USA  New Jersey  41.03 -74.30  admin2

# Canada
New Brunswick  CAN  New Brunswick  46.50 -66.30  admin1
Newfoundland and Labrador | Newfoundland  CAN  Newfoundland and Labrador  52.00 -58.00  admin1
Prince Edward Island | P.E.I.  CAN  Prince Edward Island  46.40 -63.20  admin1
Yukon  CAN  Yukon  63.50 -135.50  admin1
Northwest Territories | N.W.T.  CAN  Northwest Territories  65.00 -119.00  admin1
Nunavut  CAN  Nunavut  68.00 -92.00  admin1
Ont.  CAN  Ontario  50.00 -85.00  admin1
Sask.  CAN  Saskatchewan  54.00 -106.00  admin1
Maritimes | Maritime provinces | Atlantic Canada  CAN  -  46.00 -64.00  admin1
Canadian Prairies | Prairie provinces  CAN  -  52.50 -106.00  admin1
western Canada  CAN  -  54.00 -113.00  admin1
Canadian Arctic  CAN  -  72.00 -95.00  admin1
Nunavik | northern Quebec  CAN  Quebec  58.00 -73.50  admin1
Cape Breton | Cape Breton Island  CAN  Nova Scotia  46.20 -60.70  admin2
Fort McMurray region | Athabasca oil sands | Alberta oil sands  CAN  Alberta  57.00 -111.50  admin2
Okanagan | Okanagan Valley  CAN  British Columbia  49.90 -119.50  admin2
Lower Mainland  CAN  British Columbia  49.20 -122.50  admin2
Vancouver Island  CAN  British Columbia  49.60 -125.60  admin2
Haida Gwaii  CAN  British Columbia  53.30 -132.20  admin2
Durham region  CAN  Ontario  44.00 -78.90  admin2
Niagara region  CAN  Ontario  43.05 -79.30  admin2
Greater Toronto Area  CAN  Ontario  43.70 -79.40  admin2
Gaspé Peninsula | Gaspésie  CAN  Quebec  48.70 -65.80  admin2
Eastern Townships  CAN  Quebec  45.40 -71.90  admin2
Baffin Island  CAN  Nunavut  69.00 -72.00  admin2

# Mexico
Aguascalientes state  MEX  Aguascalientes  22.00 -102.40  admin1
Baja California  MEX  Baja California  30.00 -115.10  admin1
Baja California Sur | Baja Sur  MEX  Baja California Sur  25.50 -111.80  admin1
Campeche state  MEX  Campeche  19.00 -90.40  admin1
Chihuahua state | state of Chihuahua  MEX  Chihuahua  28.80 -106.40  admin1
Coahuila  MEX  Coahuila  27.30 -102.00  admin1
Colima state | state of Colima  MEX  Colima  19.10 -104.00  admin1
Durango state | state of Durango  MEX  Durango  24.90 -104.90  admin1
Guanajuato | Guanajuato state  MEX  Guanajuato  21.00 -101.00  admin1
Hidalgo state | state of Hidalgo  MEX  Hidalgo  20.50 -98.90  admin1
State of Mexico | Mexico State | Estado de México | Edomex  MEX  State of Mexico  19.40 -99.70  admin1
Morelos state | state of Morelos  MEX  Morelos  18.70 -99.10  admin1
Nayarit  MEX  Nayarit  21.80 -104.80  admin1
Nuevo León  MEX  Nuevo León  25.60 -99.90  admin1
Oaxaca state | state of Oaxaca  MEX  Oaxaca  17.00 -96.40  admin1
Puebla state | state of Puebla  MEX  Puebla  19.00 -97.90  admin1
Querétaro state | state of Querétaro  MEX  Querétaro  20.80 -99.80  admin1
Quintana Roo  MEX  Quintana Roo  19.60 -88.00  admin1
San Luis Potosí state  MEX  San Luis Potosí  22.60 -100.40  admin1
Sonora  MEX  Sonora  29.60 -110.90  admin1
Tabasco state | state of Tabasco  MEX  Tabasco  17.90 -92.60  admin1
Tlaxcala  MEX  Tlaxcala  19.40 -98.20  admin1
Veracruz state | state of Veracruz | Gulf state of Veracruz  MEX  Veracruz  19.40 -96.40  admin1
Yucatán | Yucatán Peninsula | Yucatán state  MEX  Yucatán  20.50 -89.00  admin1
Zacatecas state | state of Zacatecas  MEX  Zacatecas  23.20 -102.80  admin1
Riviera Maya  MEX  Quintana Roo  20.60 -87.10  admin2
Tierra Caliente  MEX  -  18.70 -101.50  admin2
Costa Chica  MEX  Guerrero  16.60 -98.70  admin2
Lacandon jungle | Lacandona  MEX  Chiapas  16.60 -91.50  admin2
Chiapas state | Chiapas highlands  MEX  Chiapas  16.50 -92.50  admin1
Isthmus of Tehuantepec  MEX  -  17.00 -94.80  admin2
Bajío  MEX  -  20.80 -101.20  admin1
northern Mexico  MEX  -  26.50 -104.00  admin1

# Central America
Alta Verapaz | Alta Verapaz department  GTM  Alta Verapaz  15.60 -90.10  admin1
Baja Verapaz | Baja Verapaz department  GTM  Baja Verapaz  15.10 -90.30  admin1
Chimaltenango department  GTM  Chimaltenango  14.70 -90.90  admin1
Chiquimula department  GTM  Chiquimula  14.70 -89.50  admin1
Escuintla department  GTM  Escuintla  14.20 -91.00  admin1
Huehuetenango department  GTM  Huehuetenango  15.60 -91.60  admin1
Izabal | Izabal department  GTM  Izabal  15.50 -89.00  admin1
Jutiapa department  GTM  Jutiapa  14.20 -89.90  admin1
Petén department  GTM  Petén  16.80 -90.00  admin1
Quetzaltenango department  GTM  Quetzaltenango  14.80 -91.70  admin1
Quiché department  GTM  Quiché  15.50 -91.00  admin1
San Marcos department  GTM  San Marcos  15.00 -91.90  admin1
Sololá department  GTM  Sololá  14.70 -91.30  admin1
Totonicapán department  GTM  Totonicapán  15.00 -91.30  admin1
Zacapa department  GTM  Zacapa  15.00 -89.60  admin1
Petén  GTM  Petén  16.80 -90.00  admin1
Ixil region | Ixil Triangle  GTM  Quiché  15.50 -91.10  admin2
Atlántida department  HND  Atlántida  15.60 -87.20  admin1
Choluteca department  HND  Choluteca  13.30 -87.10  admin1
Colón department  HND  Colón  15.70 -85.60  admin1
Comayagua department  HND  Comayagua  14.60 -87.70  admin1
Copán department  HND  Copán  14.90 -88.90  admin1
Cortés department  HND  Cortés  15.50 -88.00  admin1
El Paraíso department  HND  El Paraíso  14.10 -86.50  admin1
Francisco Morazán department  HND  Francisco Morazán  14.30 -87.20  admin1
Gracias a Dios | Gracias a Dios department  HND  Gracias a Dios  15.30 -84.30  admin1
Intibucá department  HND  Intibucá  14.40 -88.20  admin1
Lempira department  HND  Lempira  14.30 -88.60  admin1
Olancho | Olancho department  HND  Olancho  14.80 -86.00  admin1
Santa Bárbara department  HND  Santa Bárbara  15.10 -88.40  admin1
Yoro department  HND  Yoro  15.30 -87.20  admin1
Bay Islands  HND  Bay Islands  16.35 -86.50  admin1
Bajo Aguán | Aguan Valley  HND  Colón  15.60 -86.10  admin2
Ahuachapán department  SLV  Ahuachapán  13.90 -89.90  admin1
Cabañas department  SLV  Cabañas  13.90 -88.70  admin1
Chalatenango department  SLV  Chalatenango  14.10 -89.10  admin1
Cuscatlán | Cuscatlán department  SLV  Cuscatlán  13.90 -89.00  admin1
La Libertad department  SLV  La Libertad  13.60 -89.30  admin1
Morazán department  SLV  Morazán  13.80 -88.10  admin1
San Miguel department  SLV  San Miguel  13.40 -88.30  admin1
Santa Ana department  SLV  Santa Ana  14.10 -89.50  admin1
Sonsonate department  SLV  Sonsonate  13.70 -89.70  admin1
Usulután department  SLV  Usulután  13.40 -88.50  admin1
Chinandega department  NIC  Chinandega  12.80 -87.10  admin1
Estelí department  NIC  Estelí  13.20 -86.40  admin1
Jinotega department  NIC  Jinotega  13.80 -85.70  admin1
Madriz department  NIC  Madriz  13.50 -86.50  admin1
Matagalpa department  NIC  Matagalpa  12.90 -85.80  admin1
Masaya department  NIC  Masaya  11.95 -86.10  admin1
Nueva Segovia | Nueva Segovia department  NIC  Nueva Segovia  13.70 -86.30  admin1
Chontales | Chontales department  NIC  Chontales  12.00 -85.30  admin1
Rivas department  NIC  Rivas  11.40 -85.80  admin1
North Caribbean Coast Autonomous Region | Nicaragua North Atlantic | North Atlantic Autonomous Region  NIC  North Caribbean Coast  14.00 -84.00  admin1
South Caribbean Coast Autonomous Region | South Atlantic Autonomous Region  NIC  South Caribbean Coast  12.30 -84.00  admin1
Alajuela province  CRI  Alajuela  10.50 -84.50  admin1
Guanacaste | Guanacaste province  CRI  Guanacaste  10.50 -85.40  admin1
Heredia province  CRI  Heredia  10.40 -84.00  admin1
Limón province  CRI  Limón  10.00 -83.30  admin1
Puntarenas province  CRI  Puntarenas  9.30 -83.70  admin1
Cartago province  CRI  Cartago  9.80 -83.70  admin1
Bocas del Toro | Bocas del Toro province  PAN  Bocas del Toro  9.20 -82.40  admin1
Chiriquí province  PAN  Chiriquí  8.50 -82.40  admin1
Coclé province  PAN  Coclé  8.50 -80.40  admin1
Veraguas | Veraguas province  PAN  Veraguas  8.20 -81.10  admin1
Colón province  PAN  Colón  9.20 -80.10  admin1
Darién province  PAN  Darién  8.00 -77.80  admin1
Guna Yala | Kuna Yala | San Blas islands  PAN  Guna Yala  9.30 -78.30  admin1
Ngäbe-Buglé  PAN  Ngäbe-Buglé  8.60 -81.80  admin1
Chiriquí  PAN  Chiriquí  8.50 -82.40  admin1
Cayo district  BLZ  Cayo  17.10 -88.90  admin1
Orange Walk district  BLZ  Orange Walk  17.90 -88.90  admin1

# Caribbean
Camagüey province  CUB  Camagüey  21.40 -77.90  admin1
Cienfuegos province  CUB  Cienfuegos  22.10 -80.40  admin1
Granma province  CUB  Granma  20.30 -76.70  admin1
Guantánamo province  CUB  Guantánamo  20.20 -75.00  admin1
Holguín province  CUB  Holguín  20.80 -75.90  admin1
Las Tunas province  CUB  Las Tunas  21.00 -77.00  admin1
Matanzas province  CUB  Matanzas  22.60 -81.30  admin1
Mayabeque | Mayabeque province  CUB  Mayabeque  22.90 -82.00  admin1
Artemisa province  CUB  Artemisa  22.80 -82.80  admin1
Pinar del Río province  CUB  Pinar del Río  22.40 -83.70  admin1
Sancti Spíritus province  CUB  Sancti Spíritus  21.90 -79.40  admin1
Santiago de Cuba province  CUB  Santiago de Cuba  20.20 -75.90  admin1
Villa Clara | Villa Clara province  CUB  Villa Clara  22.50 -79.90  admin1
Artibonite | Artibonite Valley | Artibonite department | Artibonite region  HTI  Artibonite  19.30 -72.50  admin1
Grand'Anse | Grande-Anse  HTI  Grand'Anse  18.50 -74.10  admin1
Haitian Centre department | Mirebalais region | Central Plateau of Haiti  HTI  Centre  18.90 -72.00  admin1
Haiti southern peninsula | Tiburon Peninsula | Sud department  HTI  Sud  18.30 -73.80  admin1
Haitian Nord department | Nord-Est department  HTI  Nord  19.55 -72.10  admin1
Ouest department | Haitian Ouest  HTI  Ouest  18.50 -72.40  admin1
Nord-Ouest department  HTI  Nord-Ouest  19.80 -73.00  admin1
Azua province  DOM  Azua  18.50 -70.80  admin1
Barahona province  DOM  Barahona  18.20 -71.20  admin1
Dajabón province  DOM  Dajabón  19.50 -71.60  admin1
Duarte province  DOM  Duarte  19.20 -70.10  admin1
Elías Piña province  DOM  Elías Piña  18.90 -71.60  admin1
La Altagracia province  DOM  La Altagracia  18.60 -68.60  admin1
La Vega province  DOM  La Vega  19.10 -70.60  admin1
Puerto Plata province  DOM  Puerto Plata  19.70 -70.80  admin1
Samaná province  DOM  Samaná  19.20 -69.40  admin1
Cibao  DOM  -  19.40 -70.70  admin1
Saint James parish | St. James parish  JAM  Saint James  18.40 -77.90  admin1
Clarendon parish  JAM  Clarendon  17.95 -77.25  admin1
Westmoreland parish  JAM  Westmoreland  18.25 -78.10  admin1
Trelawny parish  JAM  Trelawny  18.40 -77.60  admin1
Manchester parish  JAM  Manchester  18.05 -77.50  admin1
Saint Elizabeth parish | St. Elizabeth parish  JAM  Saint Elizabeth  18.10 -77.70  admin1
Saint Catherine parish | St. Catherine parish  JAM  Saint Catherine  18.05 -77.00  admin1
Hanover parish  JAM  Hanover  18.40 -78.15  admin1
Hispaniola  -  -  19.00 -71.00  admin1
Mesoamerica  -  -  16.00 -91.00  admin1
Northern Triangle  -  -  14.50 -89.00  admin1
Mosquitia | Mosquito Coast | Miskito Coast  -  -  14.50 -84.00  admin1
West Indies | Antilles  -  -  17.00 -66.00  admin1
Lesser Antilles | Leeward Islands | Windward Islands  -  -  14.80 -61.30  admin1
Greater Antilles  -  -  20.00 -75.00  admin1
Turks and Caicos  -  -  21.80 -71.80  admin1
Tierra del Fuego island | Isla Grande de Tierra del Fuego  -  -  -54.00 -68.50  admin1
Southern Cone  -  -  -35.00 -63.00  admin1
Gran Chaco  -  -  -22.00 -61.50  admin1
Altiplano  -  -  -18.50 -68.50  admin1
Triple Frontier | Tri-Border Area | tri-border area of South America  -  -  -25.60 -54.60  admin1
Guianas | Guiana Shield  -  -  4.50 -58.00  admin1

# Colombia, Venezuela, Guyana, Suriname
Amazonas department | Amazonas province  COL  Amazonas  -1.50 -71.50  admin1
Antioquia department | Antioquia province  COL  Antioquia  7.00 -75.50  admin1
Arauca department | Arauca province  COL  Arauca  6.60 -71.00  admin1
Atlántico department | Atlántico province  COL  Atlántico  10.70 -74.90  admin1
Bolívar department | Bolívar province  COL  Bolívar  8.70 -74.30  admin1
Caldas department | Caldas province  COL  Caldas  5.30 -75.30  admin1
Cesar department | Cesar province  COL  Cesar  9.50 -73.50  admin1
Córdoba department  COL  Córdoba  8.40 -75.80  admin1
Huila department | Huila province  COL  Huila  2.50 -75.60  admin1
La Guajira department | La Guajira province  COL  La Guajira  11.40 -72.40  admin1
Magdalena department | Magdalena province  COL  Magdalena  10.30 -74.20  admin1
Meta department | Meta province  COL  Meta  3.30 -73.00  admin1
Nariño department | Nariño province  COL  Nariño  1.40 -77.90  admin1
Norte de Santander department | Norte de Santander province  COL  Norte de Santander  8.10 -72.90  admin1
Santander department | Santander province  COL  Santander  6.70 -73.40  admin1
Sucre department | Sucre province  COL  Sucre  9.00 -75.10  admin1
Tolima department | Tolima province  COL  Tolima  4.00 -75.20  admin1
Antioquia  COL  Antioquia  7.00 -75.50  admin1
Boyacá  COL  Boyacá  5.70 -73.00  admin1
Caquetá department  COL  Caquetá  1.00 -74.00  admin1
Casanare  COL  Casanare  5.40 -71.60  admin1
Cauca department | northern Cauca | southern Cauca  COL  Cauca  2.40 -76.80  admin1
Chocó  COL  Chocó  6.00 -76.90  admin1
Cundinamarca  COL  Cundinamarca  5.00 -74.20  admin1
Guainía  COL  Guainía  2.70 -68.80  admin1
Guaviare  COL  Guaviare  2.00 -72.30  admin1
La Guajira | Guajira Peninsula | Guajira  COL  La Guajira  11.50 -72.40  admin1
Huila  COL  Huila  2.50 -75.60  admin1
Nariño  COL  Nariño  1.40 -77.90  admin1
Putumayo department  COL  Putumayo  0.50 -76.00  admin1
Quindío  COL  Quindío  4.50 -75.70  admin1
Risaralda  COL  Risaralda  5.10 -75.90  admin1
Tolima  COL  Tolima  4.00 -75.20  admin1
Valle del Cauca | Cauca Valley  COL  Valle del Cauca  3.80 -76.50  admin1
Vaupés  COL  Vaupés  0.60 -70.50  admin1
Vichada  COL  Vichada  4.70 -69.50  admin1
Catatumbo region  COL  Norte de Santander  8.60 -73.00  admin2
Magdalena Medio | Middle Magdalena  COL  -  7.00 -74.00  admin2
Bajo Cauca  COL  Antioquia  7.80 -75.10  admin2
Urabá  COL  Antioquia  8.00 -76.60  admin2
Montes de María  COL  -  9.70 -75.20  admin2
Micay Canyon | Cañón del Micay  COL  Cauca  2.80 -77.10  admin2
Venezuelan Amazonas  VEN  Amazonas  3.50 -66.00  admin1
Anzoátegui state  VEN  Anzoátegui  9.00 -64.30  admin1
Apure | Apure state  VEN  Apure  7.10 -69.00  admin1
Aragua | Aragua state  VEN  Aragua  10.10 -67.40  admin1
Barinas state  VEN  Barinas  8.20 -69.90  admin1
Bolívar state  VEN  Bolívar  6.30 -63.50  admin1
Carabobo | Carabobo state  VEN  Carabobo  10.20 -68.00  admin1
Cojedes state  VEN  Cojedes  9.30 -68.40  admin1
Falcón state  VEN  Falcón  11.20 -69.80  admin1
Guárico | Guárico state  VEN  Guárico  8.80 -66.70  admin1
Lara state  VEN  Lara  10.10 -69.80  admin1
Mérida state  VEN  Mérida  8.60 -71.20  admin1
Miranda state  VEN  Miranda  10.20 -66.40  admin1
Monagas state  VEN  Monagas  9.40 -63.20  admin1
Nueva Esparta state  VEN  Nueva Esparta  11.00 -64.00  admin1
Portuguesa state  VEN  Portuguesa  9.10 -69.30  admin1
Sucre state  VEN  Sucre  10.50 -63.40  admin1
Táchira state  VEN  Táchira  7.90 -72.10  admin1
Trujillo state  VEN  Trujillo  9.40 -70.40  admin1
Vargas state | La Guaira state  VEN  Vargas  10.60 -66.90  admin1
Yaracuy | Yaracuy state  VEN  Yaracuy  10.30 -68.70  admin1
Zulia state  VEN  Zulia  9.90 -72.30  admin1
Táchira  VEN  Táchira  7.90 -72.10  admin1
Zulia  VEN  Zulia  9.90 -72.30  admin1
Delta Amacuro  VEN  Delta Amacuro  8.90 -61.30  admin1
Orinoco Mining Arc | Arco Minero  VEN  Bolívar  7.00 -63.00  admin2
Orinoco Belt | Orinoco Oil Belt  VEN  -  8.50 -64.50  admin2
Cuyuni-Mazaruni  GUY  Cuyuni-Mazaruni  6.30 -60.30  admin1
Barima-Waini  GUY  Barima-Waini  7.70 -59.70  admin1
Potaro-Siparuni  GUY  Potaro-Siparuni  5.20 -59.30  admin1
Rupununi | Upper Takutu-Upper Essequibo  GUY  Upper Takutu-Upper Essequibo  2.90 -59.40  admin1
Essequibo region | Essequibo territory  GUY  -  6.00 -59.50  admin1
Sipaliwini | Sipaliwini district  SUR  Sipaliwini  4.00 -56.00  admin1
Marowijne district  SUR  Marowijne  5.50 -54.40  admin1

# Ecuador, Peru, Bolivia
Azuay | Azuay province  ECU  Azuay  -3.00 -79.20  admin1
Chimborazo province  ECU  Chimborazo  -2.00 -78.70  admin1
Cotopaxi province  ECU  Cotopaxi  -0.90 -78.90  admin1
El Oro province  ECU  El Oro  -3.50 -79.80  admin1
Esmeraldas province  ECU  Esmeraldas  0.80 -79.40  admin1
Guayas province  ECU  Guayas  -2.00 -79.90  admin1
Imbabura | Imbabura province  ECU  Imbabura  0.40 -78.40  admin1
Loja province  ECU  Loja  -4.10 -79.50  admin1
Los Ríos province  ECU  Los Ríos  -1.50 -79.50  admin1
Manabí province  ECU  Manabí  -0.80 -80.10  admin1
Morona Santiago | Morona Santiago province  ECU  Morona Santiago  -2.50 -77.80  admin1
Orellana province  ECU  Orellana  -0.80 -76.60  admin1
Pastaza province  ECU  Pastaza  -1.90 -76.90  admin1
Pichincha province  ECU  Pichincha  -0.10 -78.50  admin1
Santa Elena province  ECU  Santa Elena  -2.10 -80.70  admin1
Sucumbíos province  ECU  Sucumbíos  0.10 -76.80  admin1
Zamora Chinchipe | Zamora Chinchipe province  ECU  Zamora Chinchipe  -4.10 -78.90  admin1
Guayas  ECU  Guayas  -2.00 -79.90  admin1
Manabí  ECU  Manabí  -0.80 -80.10  admin1
Sucumbíos  ECU  Sucumbíos  0.10 -76.80  admin1
Galápagos | Galápagos Islands  ECU  Galápagos  -0.70 -90.50  admin1
Yasuní | Yasuní National Park  ECU  Orellana  -1.10 -75.90  admin2
Amazonas region  PER  Amazonas  -5.10 -78.10  admin1
Áncash | Áncash region  PER  Áncash  -9.40 -77.60  admin1
Apurímac region  PER  Apurímac  -14.00 -73.00  admin1
Arequipa region  PER  Arequipa  -15.90 -72.40  admin1
Ayacucho region  PER  Ayacucho  -13.90 -74.00  admin1
Cajamarca region  PER  Cajamarca  -6.40 -78.70  admin1
Cusco region | Cuzco region  PER  Cusco  -13.20 -72.10  admin1
Huancavelica region  PER  Huancavelica  -12.90 -75.00  admin1
Huánuco region  PER  Huánuco  -9.50 -76.00  admin1
Ica region  PER  Ica  -14.20 -75.60  admin1
Junín region  PER  Junín  -11.40 -75.00  admin1
La Libertad region  PER  La Libertad  -8.00 -78.30  admin1
Lambayeque region  PER  Lambayeque  -6.40 -79.80  admin1
Loreto region  PER  Loreto  -4.20 -74.50  admin1
Madre de Dios region  PER  Madre de Dios  -12.00 -70.60  admin1
Moquegua region  PER  Moquegua  -16.80 -70.90  admin1
Pasco region  PER  Pasco  -10.40 -75.30  admin1
Piura region  PER  Piura  -5.20 -80.20  admin1
Puno region  PER  Puno  -15.00 -70.00  admin1
San Martín region  PER  San Martín  -7.00 -76.80  admin1
Tacna region  PER  Tacna  -17.60 -70.30  admin1
Tumbes region  PER  Tumbes  -3.80 -80.50  admin1
Ucayali region  PER  Ucayali  -9.60 -73.00  admin1
Apurímac  PER  Apurímac  -14.00 -73.00  admin1
Ucayali  PER  Ucayali  -9.60 -73.00  admin1
Madre de Dios  PER  Madre de Dios  -12.00 -70.60  admin1
VRAEM  PER  -  -12.60 -73.80  admin2
Upper Huallaga | Upper Huallaga Valley  PER  -  -8.60 -76.20  admin2
Beni department  BOL  Beni  -14.00 -65.30  admin1
Chuquisaca | Chuquisaca department  BOL  Chuquisaca  -20.00 -64.30  admin1
Cochabamba department  BOL  Cochabamba  -17.40 -65.80  admin1
La Paz department  BOL  La Paz  -15.20 -68.10  admin1
Oruro department  BOL  Oruro  -18.60 -67.70  admin1
Pando department  BOL  Pando  -11.20 -67.20  admin1
Potosí department  BOL  Potosí  -20.60 -66.80  admin1
Santa Cruz department  BOL  Santa Cruz  -17.30 -61.50  admin1
Tarija department  BOL  Tarija  -21.50 -63.90  admin1
Chapare | Chapare region  BOL  Cochabamba  -16.90 -65.40  admin2
Yungas  BOL  La Paz  -16.20 -67.60  admin2

# Brazil
Acre state | state of Acre  BRA  Acre  -9.20 -70.50  admin1
Alagoas  BRA  Alagoas  -9.60 -36.60  admin1
Amapá  BRA  Amapá  1.40 -51.80  admin1
Amazonas | Amazonas state  BRA  Amazonas  -4.20 -64.60  admin1
Bahia  BRA  Bahia  -12.50 -41.70  admin1
Ceará  BRA  Ceará  -5.20 -39.40  admin1
Espírito Santo  BRA  Espírito Santo  -19.60 -40.70  admin1
Federal District of Brazil | Distrito Federal  BRA  Federal District  -15.80 -47.80  admin1
Goiás  BRA  Goiás  -16.00 -49.60  admin1
Maranhão  BRA  Maranhão  -5.10 -45.30  admin1
Mato Grosso  BRA  Mato Grosso  -12.90 -55.90  admin1
Mato Grosso do Sul  BRA  Mato Grosso do Sul  -20.50 -54.80  admin1
Minas Gerais  BRA  Minas Gerais  -18.50 -44.40  admin1
Pará state | state of Pará  BRA  Pará  -4.00 -53.10  admin1
Paraíba  BRA  Paraíba  -7.10 -36.80  admin1
Paraná state | state of Paraná  BRA  Paraná  -24.60 -51.60  admin1
Pernambuco  BRA  Pernambuco  -8.40 -37.80  admin1
Piauí  BRA  Piauí  -7.40 -42.90  admin1
Rio de Janeiro state | state of Rio de Janeiro  BRA  Rio de Janeiro  -22.20 -42.60  admin1
Rio Grande do Norte  BRA  Rio Grande do Norte  -5.80 -36.60  admin1
Rio Grande do Sul  BRA  Rio Grande do Sul  -29.80 -53.30  admin1
Rondônia  BRA  Rondônia  -10.90 -62.80  admin1
Roraima state | state of Roraima  BRA  Roraima  2.10 -61.40  admin1
Santa Catarina  BRA  Santa Catarina  -27.20 -50.50  admin1
São Paulo state | state of São Paulo  BRA  São Paulo  -22.20 -48.70  admin1
Sergipe  BRA  Sergipe  -10.60 -37.40  admin1
Tocantins  BRA  Tocantins  -10.20 -48.30  admin1
Brazilian Amazon | Amazon region | Amazon jungle  BRA  -  -5.00 -60.00  admin1
Pantanal  BRA  -  -18.00 -56.80  admin1
Cerrado  BRA  -  -13.50 -47.50  admin1
Baixada Fluminense  BRA  Rio de Janeiro  -22.75 -43.40  admin2
Javari Valley | Vale do Javari  BRA  Amazonas  -5.80 -71.00  admin2
Yanomami territory | Yanomami Indigenous Territory  BRA  -  2.80 -63.50  admin2
Nordeste | northeastern Brazil | northeast Brazil  BRA  -  -8.50 -39.50  admin1

# Argentina, Chile, Paraguay, Uruguay
Buenos Aires province  ARG  Buenos Aires Province  -36.50 -60.50  admin1
Catamarca | Catamarca province  ARG  Catamarca  -27.30 -66.90  admin1
Chaco province  ARG  Chaco  -26.30 -60.80  admin1
Chubut province  ARG  Chubut  -43.80 -68.60  admin1
Córdoba province  ARG  Córdoba  -32.10 -63.80  admin1
Corrientes province  ARG  Corrientes  -28.80 -57.80  admin1
Entre Ríos province  ARG  Entre Ríos  -32.10 -59.20  admin1
Formosa province  ARG  Formosa  -24.90 -60.00  admin1
Jujuy province  ARG  Jujuy  -23.30 -65.80  admin1
La Pampa province  ARG  La Pampa  -37.10 -65.40  admin1
La Rioja province  ARG  La Rioja  -29.70 -67.00  admin1
Mendoza province  ARG  Mendoza  -34.60 -68.60  admin1
Misiones province  ARG  Misiones  -26.90 -54.60  admin1
Neuquén province  ARG  Neuquén  -38.60 -70.10  admin1
Río Negro province  ARG  Río Negro  -40.40 -67.20  admin1
Salta province  ARG  Salta  -24.30 -64.80  admin1
San Juan province  ARG  San Juan  -30.90 -68.90  admin1
San Luis province  ARG  San Luis  -33.80 -66.00  admin1
Santa Cruz province  ARG  Santa Cruz  -48.80 -69.90  admin1
Santa Fe province  ARG  Santa Fe  -30.70 -60.90  admin1
Santiago del Estero province  ARG  Santiago del Estero  -27.80 -63.30  admin1
Tucumán | Tucumán province  ARG  Tucumán  -26.90 -65.40  admin1
Tierra del Fuego province  ARG  Tierra del Fuego  -54.30 -67.70  admin1
Chubut  ARG  Chubut  -43.80 -68.60  admin1
Jujuy  ARG  Jujuy  -23.30 -65.80  admin1
Misiones  ARG  Misiones  -26.90 -54.60  admin1
Entre Ríos  ARG  Entre Ríos  -32.10 -59.20  admin1
Vaca Muerta  ARG  Neuquén  -38.50 -69.20  admin2
Argentine Pampas | Pampas  ARG  -  -35.50 -62.00  admin1
Antofagasta region  CHL  Antofagasta  -23.50 -69.10  admin1
Arica and Parinacota region | Arica y Parinacota region  CHL  Arica and Parinacota  -18.50 -69.60  admin1
Atacama region  CHL  Atacama  -27.40 -70.00  admin1
Aysén | Aysén region  CHL  Aysén  -46.40 -73.30  admin1
Biobío | Bío Bío | Biobío region | Bío Bío region  CHL  Biobío  -37.40 -72.40  admin1
Coquimbo region  CHL  Coquimbo  -30.60 -70.90  admin1
Los Lagos region  CHL  Los Lagos  -41.90 -72.90  admin1
Los Ríos region  CHL  Los Ríos  -40.00 -72.60  admin1
Magallanes | Magallanes region  CHL  Magallanes  -52.50 -72.00  admin1
Maule region  CHL  Maule  -35.60 -71.40  admin1
Ñuble | Ñuble region  CHL  Ñuble  -36.60 -71.90  admin1
O'Higgins region  CHL  O'Higgins  -34.40 -71.10  admin1
Tarapacá | Tarapacá region  CHL  Tarapacá  -20.20 -69.40  admin1
Valparaíso region  CHL  Valparaíso  -32.80 -71.00  admin1
Santiago Metropolitan Region  CHL  Santiago Metropolitan  -33.60 -70.60  admin1
Chiloé | Chiloé Island  CHL  Los Lagos  -42.60 -73.90  admin2
Easter Island | Rapa Nui  CHL  Valparaíso  -27.10 -109.40  admin2
Araucanía region | La Araucanía  CHL  Araucanía  -38.60 -72.40  admin1
Alto Paraná | Alto Paraná department  PRY  Alto Paraná  -25.60 -54.90  admin1
Amambay | Amambay department  PRY  Amambay  -23.00 -56.00  admin1
Boquerón department  PRY  Boquerón  -21.70 -60.90  admin1
Caaguazú | Caaguazú department  PRY  Caaguazú  -25.30 -56.00  admin1
Canindeyú | Canindeyú department  PRY  Canindeyú  -24.20 -55.00  admin1
Concepción department  PRY  Concepción  -22.80 -57.20  admin1
Itapúa | Itapúa department  PRY  Itapúa  -26.80 -55.80  admin1
San Pedro department  PRY  San Pedro  -24.20 -56.50  admin1
Guairá department  PRY  Guairá  -25.80 -56.30  admin1
Paraguayan Chaco | Chaco region  PRY  -  -22.00 -60.00  admin1
Artigas department  URY  Artigas  -30.60 -57.00  admin1
Canelones department  URY  Canelones  -34.60 -55.90  admin1
Maldonado department  URY  Maldonado  -34.60 -54.90  admin1
Rivera department  URY  Rivera  -31.50 -55.20  admin1
Rocha department  URY  Rocha  -34.00 -54.00  admin1
Salto department  URY  Salto  -31.40 -57.00  admin1
Paysandú department  URY  Paysandú  -32.00 -57.30  admin1
Colonia department  URY  Colonia  -34.20 -57.70  admin1
