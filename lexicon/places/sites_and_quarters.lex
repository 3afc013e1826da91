kind place
# Sites that make news (seats of power, squares, places of worship, universities, hospitals, hotels, stadiums, stations, courts,
# headquarters, markets, monuments, ruins) and quarters, suburbs and slums of large and war-torn cities. Own writing, from memory.

# Syria: quarters
Jobar | Jobar district  SYR  Damascus  33.52 36.33  city
Qaboun | al-Qaboun | Qabun  SYR  Damascus  33.55 36.33  city
Barzeh | Berzeh | Barzah  SYR  Damascus  33.55 36.31  city
Kafr Sousa | Kafr Souseh | Kafr Susa | Kafar Sousa  SYR  Damascus  33.50 36.27  city
Mezzeh | al-Mezzeh | Mazzeh | Mazzah | Mezzeh district  SYR  Damascus  33.50 36.24  city
al-Midan district | Midan district | Midan neighbourhood  SYR  Damascus  33.49 36.30  city
Bab Touma | Bab Tuma  SYR  Damascus  33.51 36.32  city
Bab Sharqi | Bab Sharki  SYR  Damascus  33.51 36.32  city
Rukn al-Din | Rukn ad-Din | Rukneddine  SYR  Damascus  33.54 36.29  city
Muhajirin | al-Muhajireen | Mohajireen  SYR  Damascus  33.53 36.28  city
Dummar | Doummar  SYR  Damascus  33.54 36.23  city
al-Tadamun | Tadamun  SYR  Damascus  33.47 36.31  city
Hajar al-Aswad | al-Hajar al-Aswad | Hajar Aswad  SYR  Rif Dimashq  33.46 36.30  city
Sayyidah Zaynab | Sayida Zeinab | Set Zaynab  SYR  Rif Dimashq  33.44 36.34  city
Jeramana  SYR  Rif Dimashq  33.49 36.35  city
Harasta  SYR  Rif Dimashq  33.56 36.37  city
Arbin | Irbin | Erbin  SYR  Rif Dimashq  33.54 36.37  city
Zamalka  SYR  Rif Dimashq  33.53 36.36  city
Ain Tarma | Ein Tarma | Ayn Tarma  SYR  Rif Dimashq  33.51 36.35  city
Saqba  SYR  Rif Dimashq  33.52 36.38  city
Kafr Batna | Kfar Batna | Kafar Batna  SYR  Rif Dimashq  33.51 36.37  city
Hamouriyeh | Hammuriyah | Hamouria | Hamuriya  SYR  Rif Dimashq  33.53 36.38  city
Mleiha | al-Malihah | al-Mleha  SYR  Rif Dimashq  33.48 36.37  city
Beit Sahm | Bayt Sahm  SYR  Rif Dimashq  33.46 36.35  city
Babbila | Babila  SYR  Rif Dimashq  33.47 36.34  city
Moadamiyeh | Muadamiyat al-Sham | Moadamiya | Mouadamiya | Muadhamiya | Madamiyeh  SYR  Rif Dimashq  33.46 36.19  city
Sahnaya | Ashrafiyat Sahnaya | Ashrafieh Sahnaya  SYR  Rif Dimashq  33.42 36.23  city
Qudsaya | Qudsayya  SYR  Rif Dimashq  33.53 36.21  city
Umayyad Square | Umayyad Mosque square | Umayyads Square  SYR  Damascus  33.51 36.28  point
Umayyad mosque | Great Mosque of Damascus  SYR  Damascus  33.51 36.31  point
Hamidiyeh souq | al-Hamidiyah souq | Hamidiya souk | Hamidiyeh market  SYR  Damascus  33.51 36.30  point
Marjeh Square | Marja Square  SYR  Damascus  33.51 36.30  point
Damascus Citadel | Citadel of Damascus  SYR  Damascus  33.51 36.30  point
Four Seasons hotel in Damascus | Damascus Four Seasons  SYR  Damascus  33.51 36.29  point
Dama Rose hotel | Damarose hotel  SYR  Damascus  33.52 36.28  point
Abbasiyyin Square | Abbasid Square | Abbasiyeen Square | Abbasiyyin stadium  SYR  Damascus  33.52 36.32  point
Sayyida Zeinab shrine | Sayyida Zaynab mosque | shrine of Sayyida Zeinab  SYR  Rif Dimashq  33.44 36.34  point
Mar Elias church in Damascus | Mar Elias Church in Dweila | Saint Elias Church in Damascus  SYR  Damascus  33.50 36.34  point
Baba Amr | Baba Amro | Bab Amr  SYR  Homs  34.71 36.69  city
al-Khalidiya | Khalidiyeh | Khaldiyeh | Khaldiya | Khalidiya  SYR  Homs  34.74 36.72  city
Karm al-Zeitoun | Karm el-Zaytoun | Karm al-Zaytoun  SYR  Homs  34.72 36.73  city
al-Waer | Waer district  SYR  Homs  34.74 36.68  city
Bayada | al-Bayadah | Bayyada  SYR  Homs  34.75 36.72  city
Inshaat | al-Inshaat  SYR  Homs  34.72 36.69  city
Khalid ibn al-Walid mosque | Khaled bin Walid mosque | Khaled Ibn al-Walid mosque  SYR  Homs  34.74 36.72  point
Shaykh Maqsud  SYR  Aleppo  36.24 37.15  city
Ashrafiyeh district of Aleppo | Ashrafieh neighbourhood of Aleppo | Aleppo's Ashrafieh  SYR  Aleppo  36.23 37.14  city
Salaheddin district | Salaheddine district | Salah al-Din district | Salaheddin neighbourhood  SYR  Aleppo  36.18 37.13  city
Masaken Hanano | Hanano district  SYR  Aleppo  36.23 37.20  city
Bustan al-Qasr | Bustan al-Kasr  SYR  Aleppo  36.19 37.14  city
Bustan al-Basha | Bustan Pasha  SYR  Aleppo  36.22 37.17  city
Sukkari district | Sukkari neighbourhood | al-Sukari district  SYR  Aleppo  36.17 37.14  city
al-Shaar district | Shaar district | Shaar neighbourhood  SYR  Aleppo  36.21 37.19  city
Sakhour | al-Sakhour | Sakhur  SYR  Aleppo  36.22 37.19  city
Tariq al-Bab  SYR  Aleppo  36.21 37.20  city
Saif al-Dawla district | Sayf al-Dawla district  SYR  Aleppo  36.19 37.13  city
Ramusah  SYR  Aleppo  36.15 37.13  city
Castello road in Aleppo | al-Castello  SYR  Aleppo  36.26 37.13  point
al-Quds hospital in Aleppo | Aleppo's al-Quds hospital  SYR  Aleppo  36.18 37.14  point
Aleppo Citadel | Citadel of Aleppo  SYR  Aleppo  36.20 37.16  point
Great Mosque of Aleppo | Umayyad mosque of Aleppo  SYR  Aleppo  36.20 37.16  point
Saadallah al-Jabiri Square | Saadallah Jabri Square  SYR  Aleppo  36.20 37.15  point
University of Aleppo | Aleppo University  SYR  Aleppo  36.21 37.12  point
Naim Square | al-Naim Square | al-Naeem Square | Paradise Square in Raqqa  SYR  Raqqa  35.95 39.01  point
Crac des Chevaliers | Krak des Chevaliers | Qalaat al-Hosn  SYR  Homs  34.76 36.29  point
Temple of Bel | Temple of Baal Shamin | Temple of Baalshamin | Palmyra ruins  SYR  Homs  34.55 38.27  point
Dura-Europos  SYR  Deir ez-Zor  34.75 40.73  point
Omari mosque in Deraa | al-Omari mosque in Daraa | Omari mosque in Daraa  SYR  Daraa  32.62 36.11  point
Deraa al-Balad | Daraa al-Balad  SYR  Daraa  32.61 36.10  city
Karama Square in Sweida | al-Karama Square  SYR  Sweida  32.71 36.57  point
Ghweran | Ghuwayran | Gweiran  SYR  Hasakah  36.49 40.74  city
Assi Square | al-Assi Square | Orontes Square  SYR  Hama  35.13 36.75  point

# Lebanon: quarters and sites
Haret Hreik | Harat Hreik | Haret Hraik | Haret Hurayk  LBN  Beirut  33.85 35.51  city
Borj el-Brajneh  LBN  Beirut  33.85 35.50  city
Ghobeiry | Ghobeiri | Ghobeyri  LBN  Beirut  33.86 35.50  city
Chiyah | Chiah | Shiyah | Shiyyah  LBN  Beirut  33.86 35.52  city
Ain al-Rummaneh | Ain el-Remmaneh | Ain al-Remmaneh | Ain el-Rummaneh  LBN  Beirut  33.87 35.52  city
Tayouneh | Tayyouneh  LBN  Beirut  33.87 35.52  city
Jnah | Jnah district  LBN  Beirut  33.86 35.48  city
Ouzai | Ouzai district | Ouzaii  LBN  Beirut  33.84 35.48  city
Laylaki | Lailaki | Laylake  LBN  Beirut  33.84 35.52  city
Hadath district | Hadath suburb | Hadath neighbourhood  LBN  Beirut  33.83 35.53  city
Choueifat | Shuweifat | Choueifet  LBN  Mount Lebanon  33.81 35.51  city
Achrafieh | Ashrafieh | Ashrafiyeh | Ashrafiyya | Achrafiyeh  LBN  Beirut  33.89 35.52  city
Gemmayzeh | Gemmayze  LBN  Beirut  33.90 35.51  city
Mar Mikhael  LBN  Beirut  33.90 35.52  city
Karantina | Quarantina  LBN  Beirut  33.90 35.53  city
Hamra Street | Hamra district  LBN  Beirut  33.90 35.48  point
Basta district | Basta neighbourhood | Basta al-Fawqa | Basta el-Tahta  LBN  Beirut  33.89 35.50  city
Zuqaq al-Blat | Zokak el-Blat | Zuqaq al-Balat  LBN  Beirut  33.89 35.50  city
Ras al-Nabaa | Ras el-Nabeh | Ras al-Nabaa district  LBN  Beirut  33.88 35.51  city
Cola district | Cola intersection  LBN  Beirut  33.88 35.50  city
Tariq al-Jadida | Tarik el-Jdideh | Tariq al-Jdideh | Tarik Jdideh  LBN  Beirut  33.88 35.50  city
Verdun district  LBN  Beirut  33.88 35.48  city
Raouche | Rawche  LBN  Beirut  33.89 35.47  city
Ain el-Tineh | Ain al-Tineh | Ein el-Tineh | Ain al-Tina  LBN  Beirut  33.89 35.49  point
Bourj Hammoud | Burj Hammoud  LBN  Mount Lebanon  33.89 35.54  city
Dekwaneh | Dikwaneh  LBN  Mount Lebanon  33.88 35.55  city
Tel al-Zaatar | Tal al-Zaatar | Tel el-Zaatar  LBN  Mount Lebanon  33.87 35.56  point
Khalde | Khaldeh  LBN  Mount Lebanon  33.78 35.48  city
Bir Hassan | Bir Hasan  LBN  Beirut  33.86 35.49  city
Sassine Square  LBN  Beirut  33.88 35.52  point
Beirut port | port of Beirut | Beirut's port  LBN  Beirut  33.90 35.52  point
Nejmeh Square | Place de l'Etoile in Beirut | Najmeh Square  LBN  Beirut  33.90 35.50  point
Riad al-Solh Square | Riad el-Solh Square  LBN  Beirut  33.90 35.50  point
Martyrs' Square in Beirut | Beirut's Martyrs' Square | Beirut Martyrs' Square  LBN  Beirut  33.90 35.51  point
Mohammad al-Amin mosque | Mohammed al-Amin mosque  LBN  Beirut  33.90 35.51  point
Baabda Palace | Baabda presidential palace  LBN  Mount Lebanon  33.83 35.54  point
Grand Serail  LBN  Beirut  33.90 35.50  point
American University of Beirut  LBN  Beirut  33.90 35.48  point
Rafik Hariri University hospital | Rafik Hariri hospital  LBN  Beirut  33.86 35.49  point
Saint George hospital in Beirut | St George hospital in Beirut  LBN  Beirut  33.89 35.52  point
Great Prophet hospital | al-Rassoul al-Aazam hospital | Rasoul al-Aazam hospital  LBN  Beirut  33.85 35.50  point
Camille Chamoun Sports City | Camille Chamoun stadium  LBN  Beirut  33.87 35.49  point
Phoenicia hotel in Beirut | Phoenicia InterContinental | Holiday Inn Beirut  LBN  Beirut  33.90 35.49  point
Bab al-Tabbaneh | Bab el-Tebbaneh | Bab al-Tebbaneh  LBN  North  34.45 35.85  city
Jabal Mohsen | Jebel Mohsen  LBN  North  34.45 35.85  city
Beit ed-Dine palace | Beiteddine palace  LBN  Mount Lebanon  33.69 35.58  point
Bkirki | Bkerke | Bkerki  LBN  Mount Lebanon  33.97 35.63  point

# Jerusalem and the West Bank
Silwan  PSE  Jerusalem  31.77 35.24  city
Issawiya | Isawiya | Issawiyya | al-Issawiya | Isawiyya  PSE  Jerusalem  31.80 35.25  city
Beit Hanina  PSE  Jerusalem  31.83 35.22  city
Jabal Mukaber | Jabel Mukaber | Jabal al-Mukaber | Jabal Mukabber | Jabel al-Mukaber  PSE  Jerusalem  31.75 35.24  city
Sur Baher | Sur Bahir | Tsur Baher  PSE  Jerusalem  31.74 35.23  city
Wadi al-Hummus | Wadi Hummus | Wadi al-Homs  PSE  Jerusalem  31.73 35.25  city
Ras al-Amud | Ras al-Amoud | Ras el-Amud  PSE  Jerusalem  31.77 35.25  city
At-Tur in Jerusalem | at-Tur neighbourhood | al-Tur neighbourhood  PSE  Jerusalem  31.78 35.25  city
Wadi Joz | Wadi al-Joz | Wadi al-Jawz  PSE  Jerusalem  31.79 35.24  city
Beit Safafa  PSE  Jerusalem  31.74 35.20  city
Kafr Aqab | Kufr Aqab | Kafr Akab  PSE  Jerusalem  31.88 35.22  city
Abu Dis  PSE  West Bank  31.76 35.26  city
al-Eizariya | Azariya | al-Azariya | Eizariya  PSE  West Bank  31.77 35.27  city
Givat Hamatos  PSE  Jerusalem  31.74 35.21  city
Har Homa | Jabal Abu Ghneim  PSE  Jerusalem  31.72 35.22  city
Gilo | Gilo settlement  PSE  Jerusalem  31.73 35.19  city
Pisgat Zeev  PSE  Jerusalem  31.83 35.24  city
Ramat Shlomo  PSE  Jerusalem  31.81 35.22  city
Neve Yaakov | Neve Yaacov  PSE  Jerusalem  31.84 35.24  city
East Talpiot | Armon Hanatziv  PSE  Jerusalem  31.75 35.24  city
French Hill | Givat Shapira  PSE  Jerusalem  31.80 35.24  city
Batn al-Hawa | Batan al-Hawa  PSE  Jerusalem  31.77 35.24  city
Mea Shearim | Meah Shearim  ISR  Jerusalem  31.79 35.22  city
Har Nof  ISR  Jerusalem  31.78 35.17  city
Lions' Gate | Bab al-Asbat  PSE  Jerusalem  31.78 35.24  point
Jaffa Gate | Bab al-Khalil  PSE  Jerusalem  31.78 35.23  point
Herod's Gate  PSE  Jerusalem  31.78 35.23  point
Mughrabi Gate | Mugrabi Gate | Mughrabi Bridge  PSE  Jerusalem  31.78 35.23  point
Kotel | Western Wall plaza  PSE  Jerusalem  31.78 35.23  point
Dome of the Rock | Qubbat al-Sakhra  PSE  Jerusalem  31.78 35.24  point
al-Qibli mosque | Qibli mosque | al-Qibli prayer hall  PSE  Jerusalem  31.78 35.24  point
Church of the Holy Sepulchre | Holy Sepulchre | Holy Sepulcher | Church of the Holy Sepulcher  PSE  Jerusalem  31.78 35.23  point
Via Dolorosa  PSE  Jerusalem  31.78 35.23  point
Orient House  PSE  Jerusalem  31.79 35.23  point
American Colony hotel  PSE  Jerusalem  31.79 35.23  point
King David hotel  ISR  Jerusalem  31.77 35.22  point
Sbarro restaurant in Jerusalem | Sbarro pizzeria  ISR  Jerusalem  31.78 35.22  point
Mahane Yehuda | Mahane Yehuda market | Machane Yehuda  ISR  Jerusalem  31.79 35.21  point
Yad Vashem  ISR  Jerusalem  31.77 35.18  point
Mount Herzl  ISR  Jerusalem  31.77 35.18  point
Knesset building | Israeli parliament building  ISR  Jerusalem  31.78 35.21  point
Hebrew University | Hebrew University of Jerusalem  ISR  Jerusalem  31.79 35.24  point
Hadassah hospital | Hadassah medical centre | Hadassah Ein Kerem | Hadassah medical center  ISR  Jerusalem  31.76 35.15  point
Shaare Zedek | Shaare Zedek hospital | Shaare Zedek medical centre  ISR  Jerusalem  31.77 35.19  point
Augusta Victoria hospital  PSE  Jerusalem  31.79 35.25  point
Makassed hospital | al-Makassed hospital  PSE  Jerusalem  31.78 35.25  point
Teddy stadium  ISR  Jerusalem  31.75 35.19  point
Balfour Street | Paris Square in Jerusalem  ISR  Jerusalem  31.77 35.22  point
Muqata | Muqataa | Mukataa | Mukata | al-Muqata'a  PSE  West Bank  31.91 35.21  point
al-Manara Square | Manara Square  PSE  West Bank  31.91 35.20  point
Birzeit University | Bir Zeit University  PSE  West Bank  31.96 35.18  point
An-Najah University | al-Najah University | An-Najah National University  PSE  West Bank  32.23 35.22  point
Al-Quds University  PSE  West Bank  31.76 35.26  point
Tomb of Joseph  PSE  West Bank  32.21 35.28  point
Ibrahimi Mosque in Hebron | al-Ibrahimi mosque  PSE  West Bank  31.52 35.11  point
Shuhada Street | al-Shuhada Street  PSE  West Bank  31.52 35.11  point
Tel Rumeida | Tel Rumeideh  PSE  West Bank  31.52 35.10  city
Church of the Nativity | Nativity Church | Manger Square  PSE  West Bank  31.70 35.21  point
Herodium | Herodion  PSE  West Bank  31.67 35.24  point
Cremisan valley | Cremisan  PSE  West Bank  31.73 35.17  point
Beitar Illit | Betar Illit  PSE  West Bank  31.70 35.12  city
Mitzpe Yericho  PSE  West Bank  31.82 35.39  city

# Gaza: quarters and sites
Shujaiyeh | Shujaia | Shijaiyah | Sajaiya  PSE  Gaza Strip  31.50 34.47  city
Zeitoun | Zaytoun | al-Zaytun | Zaitoun | Zeitun  PSE  Gaza Strip  31.49 34.44  city
Tuffah | al-Tuffah | Toffah  PSE  Gaza Strip  31.52 34.47  city
Rimal | al-Rimal  PSE  Gaza Strip  31.52 34.45  city
Sabra neighbourhood | Sabra neighborhood  PSE  Gaza Strip  31.50 34.45  city
Daraj neighbourhood | Daraj district  PSE  Gaza Strip  31.51 34.46  city
Tel al-Hawa | Tal al-Hawa | Tel al-Hawwa | Tal el-Hawa | Tel el-Hawa | Tel Hawa  PSE  Gaza Strip  31.50 34.43  city
Sheikh Radwan | al-Sheikh Radwan  PSE  Gaza Strip  31.53 34.46  city
Sheikh Ijlin | Sheikh Ajlin | Sheikh Ejleen | Sheikh Ajleen  PSE  Gaza Strip  31.49 34.42  city
Shati  PSE  Gaza Strip  31.53 34.45  point
al-Karama neighbourhood | al-Karama neighborhood  PSE  Gaza Strip  31.54 34.45  city
Tel el-Sultan  PSE  Gaza Strip  31.31 34.24  city
Shaboura | Shabura | al-Shaboura  PSE  Gaza Strip  31.29 34.25  city
al-Brazil camp | Brazil neighbourhood in Rafah | al-Geneina neighbourhood  PSE  Gaza Strip  31.27 34.25  city
Khirbet Ikhzaa | Khuzaa | Khoza'a | Khuzaah  PSE  Gaza Strip  31.31 34.36  city
Abasan al-Kabira | Abasan | Abassan | Abasan al-Kabeera  PSE  Gaza Strip  31.32 34.34  city
Bani Suheila | Bani Suhaila | Bani Suhayla  PSE  Gaza Strip  31.34 34.33  city
al-Qarara | Qarara | Qarrara | al-Karara  PSE  Gaza Strip  31.37 34.34  city
al-Fukhari | Fukhari | Fukhkhari  PSE  Gaza Strip  31.30 34.33  city
al-Zawaida | Zawaida | Zawayda | az-Zawayda | Zuwaida | al-Zawayda  PSE  Gaza Strip  31.43 34.37  city
al-Mughraqa | Mughraqa | Mughraqah  PSE  Gaza Strip  31.47 34.41  city
al-Zahra in Gaza | al-Zahra city | Zahra City  PSE  Gaza Strip  31.47 34.40  city
Juhor ad-Dik | Johr al-Dik | Juhr al-Dik | Juhor al-Dik  PSE  Gaza Strip  31.46 34.44  city
al-Shifa | al-Shifa medical complex | Dar al-Shifa  PSE  Gaza Strip  31.52 34.44  point
Ahli Arab hospital | Ahli hospital | Baptist hospital in Gaza | al-Ma'amadani hospital  PSE  Gaza Strip  31.50 34.46  point
European hospital in Gaza | European Gaza hospital | Gaza European hospital  PSE  Gaza Strip  31.32 34.33  point
Kamal Adwan  PSE  Gaza Strip  31.54 34.51  point
Indonesian hospital | Indonesia hospital  PSE  Gaza Strip  31.54 34.51  point
al-Awda hospital | Awda hospital  PSE  Gaza Strip  31.54 34.49  point
Aqsa Martyrs hospital | Shuhada al-Aqsa hospital  PSE  Gaza Strip  31.42 34.36  point
al-Amal hospital  PSE  Gaza Strip  31.34 34.29  point
al-Quds hospital | al-Quds hospital in Gaza | al-Quds hospital in Tal al-Hawa | al-Quds hospital in Gaza City  PSE  Gaza Strip  31.50 34.43  point
al-Rantisi hospital | Rantisi hospital | Rantissi hospital | al-Rantissi hospital | al-Rantisi children's hospital  PSE  Gaza Strip  31.54 34.46  point
Abu Yousef al-Najjar hospital | Abu Youssef al-Najjar hospital | al-Najjar hospital  PSE  Gaza Strip  31.30 34.27  point
Turkish-Palestinian Friendship hospital  PSE  Gaza Strip  31.47 34.42  point
Great Omari mosque | Great Mosque of Gaza  PSE  Gaza Strip  31.50 34.46  point
Church of Saint Porphyrius | Saint Porphyrius church | St Porphyrius church | St Porphyrius | Greek Orthodox Church of Saint Porphyrius  PSE  Gaza Strip  31.50 34.46  point
Holy Family church in Gaza | Holy Family parish in Gaza  PSE  Gaza Strip  31.51 34.46  point
Islamic University of Gaza | Gaza Islamic University  PSE  Gaza Strip  31.51 34.44  point
al-Azhar University in Gaza | al-Azhar University-Gaza  PSE  Gaza Strip  31.51 34.44  point
al-Israa University | Israa University  PSE  Gaza Strip  31.46 34.41  point
Palestine Square in Gaza | Square of the Unknown Soldier in Gaza  PSE  Gaza Strip  31.51 34.45  point
al-Jalaa tower | Jalaa tower | al-Jala tower | Burj al-Jalaa  PSE  Gaza Strip  31.52 34.45  point
al-Tabin school | al-Tabaeen school | Tabeen school  PSE  Gaza Strip  31.51 34.47  point
al-Fakhoura school | Fakhura school | al-Fakhura school  PSE  Gaza Strip  31.53 34.49  point
al-Rasheed Street  PSE  Gaza Strip  31.50 34.42  point
Salah al-Din road | Salah al-Din Street | Salaheddin road | Salah a-Din road | Salah ad-Din road | Salah al-Deen road  PSE  Gaza Strip  31.43 34.39  point
Gaza port | Gaza harbour | Gaza City port  PSE  Gaza Strip  31.52 34.43  point
Kuwait roundabout | Kuwaiti roundabout  PSE  Gaza Strip  31.48 34.44  point

# Israel: sites and quarters
Rabin Square | Kings of Israel Square  ISR  Tel Aviv  32.08 34.78  point
Habima Square  ISR  Tel Aviv  32.07 34.78  point
Dizengoff Street | Dizengoff Square | Dizengoff Center | Dizengoff Centre  ISR  Tel Aviv  32.08 34.77  point
Hostages Square | Hostage Square  ISR  Tel Aviv  32.08 34.79  point
Kaplan Street | Azrieli junction | Azrieli Center  ISR  Tel Aviv  32.07 34.79  point
Sarona market  ISR  Tel Aviv  32.07 34.79  point
Dolphinarium | Dolphinarium disco | Dolphinarium discotheque  ISR  Tel Aviv  32.07 34.76  point
Jaffa | Yafo  ISR  Tel Aviv  32.05 34.75  city
Bnei Brak | Bene Beraq  ISR  Tel Aviv  32.08 34.83  city
Sheba medical centre | Sheba medical center | Sheba hospital | Tel Hashomer | Tel HaShomer hospital  ISR  Tel Aviv  32.05 34.84  point
Ichilov hospital | Sourasky medical center | Ichilov | Sourasky medical centre  ISR  Tel Aviv  32.08 34.79  point
Beilinson hospital | Rabin medical center | Rabin medical centre  ISR  Central  32.09 34.87  point
Soroka hospital | Soroka medical center | Soroka medical centre  ISR  Southern  31.26 34.80  point
Barzilai hospital | Barzilai medical center | Barzilai medical centre  ISR  Southern  31.66 34.56  point
Rambam hospital | Rambam medical center | Rambam health care campus  ISR  Haifa  32.83 34.99  point
Ziv hospital | Ziv medical center | Ziv medical centre  ISR  Northern  32.95 35.49  point
Galilee medical center | Galilee medical centre  ISR  Northern  33.01 35.12  point
Weizmann Institute | Weizmann Institute of Science  ISR  Central  31.91 34.81  point
Tel Aviv University  ISR  Tel Aviv  32.11 34.80  point
Technion  ISR  Haifa  32.78 35.02  point
Ben-Gurion University | Ben Gurion University of the Negev  ISR  Southern  31.26 34.80  point
Nova festival | Nova music festival | Supernova festival | Supernova music festival  ISR  Southern  31.40 34.47  point
Bahai Gardens | Baha'i World Centre  ISR  Haifa  32.81 34.99  point
Haifa port | port of Haifa  ISR  Haifa  32.81 35.02  point
Basilica of the Annunciation | Church of the Annunciation  ISR  Northern  32.70 35.30  point
Masada  ISR  Southern  31.32 35.35  point
Park Hotel in Netanya | Netanya Park Hotel  ISR  Central  32.34 34.85  point
Tel Megiddo  ISR  Northern  32.59 35.18  point

# Iraq
Adhamiya | Adhamiyah | Azamiyah | Aadhamiya | Azamiya  IRQ  Baghdad  33.37 44.37  city
Kadhimiya | Kadhimiyah | Kazimiyah | Khadimiya | Kadhimain | Kadhamiya | Kazimiya  IRQ  Baghdad  33.38 44.34  city
Karrada | Karradah | Karada | Karradeh  IRQ  Baghdad  33.30 44.43  city
Mansour district | Mansour neighbourhood | al-Mansour district | Mansour neighborhood  IRQ  Baghdad  33.31 44.35  city
Dora district | Doura | al-Dora  IRQ  Baghdad  33.25 44.41  city
Yarmouk district of Baghdad | Yarmouk hospital in Baghdad | Baghdad's Yarmouk hospital  IRQ  Baghdad  33.29 44.34  point
Ghazaliya | Ghazaliyah  IRQ  Baghdad  33.34 44.28  city
Amiriya in Baghdad | Amiriya shelter | Amiriyah shelter  IRQ  Baghdad  33.30 44.28  point
Bayaa | Bayya  IRQ  Baghdad  33.27 44.34  city
Saidiya | Saydiyah | Saidiyah  IRQ  Baghdad  33.25 44.37  city
Shula district | Shuala  IRQ  Baghdad  33.37 44.28  city
Hurriya district | Hurriyah district  IRQ  Baghdad  33.36 44.31  city
Zafaraniya | Zafaraniyah | Zaafaraniya | Zaafaraniyah  IRQ  Baghdad  33.25 44.50  city
Baghdad al-Jadida | New Baghdad district | Baghdad Jadida  IRQ  Baghdad  33.31 44.48  city
Palestine Street in Baghdad  IRQ  Baghdad  33.35 44.42  point
Haifa Street  IRQ  Baghdad  33.33 44.38  point
Shorja market | al-Shorja market | Shorja | Shurja market  IRQ  Baghdad  33.34 44.40  point
Mutanabbi Street | al-Mutanabbi Street  IRQ  Baghdad  33.34 44.39  point
al-Rashid Street | Rasheed Street | Rashid Street in Baghdad  IRQ  Baghdad  33.34 44.39  point
Sadriya market | Sadriyah market | al-Sadriya market  IRQ  Baghdad  33.33 44.41  point
Firdos Square | Firdaus Square | Fardous Square | Ferdous Square  IRQ  Baghdad  33.31 44.42  point
Tayaran Square | al-Tayaran Square  IRQ  Baghdad  33.33 44.42  point
Khilani Square | al-Khilani Square | Khullani Square | Khilani mosque  IRQ  Baghdad  33.33 44.41  point
Nisour Square | Nisoor Square | Nusour Square  IRQ  Baghdad  33.30 44.35  point
Kahramana Square  IRQ  Baghdad  33.30 44.43  point
Republic Bridge in Baghdad  IRQ  Baghdad  33.32 44.41  point
Sinak bridge | al-Sinak bridge  IRQ  Baghdad  33.33 44.41  point
Ahrar bridge | al-Ahrar bridge  IRQ  Baghdad  33.33 44.40  point
Aimmah bridge | al-Aaimmah bridge | Imams bridge | Bridge of the Imams  IRQ  Baghdad  33.38 44.35  point
International Zone in Baghdad | Baghdad's International Zone  IRQ  Baghdad  33.31 44.39  admin2
Canal hotel  IRQ  Baghdad  33.34 44.46  point
Palestine hotel | Sheraton Ishtar  IRQ  Baghdad  33.31 44.42  point
al-Rashid hotel | al-Rasheed hotel | Rashid hotel  IRQ  Baghdad  33.32 44.39  point
Hamra hotel | al-Hamra hotel | Babylon hotel in Baghdad  IRQ  Baghdad  33.29 44.40  point
Republican Palace in Baghdad | Baghdad's Republican Palace  IRQ  Baghdad  33.31 44.40  point
al-Faw Palace | Faw Palace  IRQ  Baghdad  33.27 44.26  point
Ibn al-Khatib hospital | Ibn Khatib hospital  IRQ  Baghdad  33.27 44.46  point
Kadhimiya shrine | Kadhimiya mosque | Kazimiya shrine | Imam Musa al-Kadhim shrine | al-Kadhimiya mosque  IRQ  Baghdad  33.38 44.34  point
Abu Hanifa mosque  IRQ  Baghdad  33.37 44.36  point
Our Lady of Salvation church | Sayidat al-Najat | Our Lady of Salvation Church in Baghdad | Sayedat al-Nejat church  IRQ  Baghdad  33.30 44.42  point
Umm al-Qura mosque  IRQ  Baghdad  33.34 44.30  point
Jamila market | Jameela market | Mredi market | Muraidi market  IRQ  Baghdad  33.38 44.45  point
Baghdad University | University of Baghdad  IRQ  Baghdad  33.27 44.38  point
Mustansiriya University | al-Mustansiriya University | Mustansiriyah University  IRQ  Baghdad  33.37 44.40  point
al-Shaab stadium | Shaab stadium  IRQ  Baghdad  33.32 44.44  point
Iraq Museum | National Museum of Iraq | Iraqi National Museum | Baghdad museum  IRQ  Baghdad  33.33 44.38  point
Imam Ali shrine | Imam Ali mosque | shrine of Imam Ali | Imam Ali Shrine in Najaf  IRQ  Najaf  32.00 44.31  point
Wadi al-Salam | Wadi us-Salaam | Wadi al-Salam cemetery  IRQ  Najaf  32.01 44.31  point
Imam Hussein shrine | Imam Hussain shrine | shrine of Imam Hussein | Imam Husayn shrine | Imam Hussein mosque  IRQ  Karbala  32.62 44.03  point
al-Abbas shrine | Imam Abbas shrine | shrine of Abbas | al-Abbas mosque  IRQ  Karbala  32.62 44.04  point
al-Askari mosque | al-Askari shrine | Askariya shrine | Askariya mosque | Golden Mosque in Samarra | al-Askariya mosque | Golden Dome mosque  IRQ  Saladin  34.20 43.87  point
Malwiya minaret | Great Mosque of Samarra | Malwiyah  IRQ  Saladin  34.21 43.88  point
Great Mosque of al-Nuri | al-Nuri mosque | Great al-Nuri mosque | Grand al-Nuri mosque | Nuri mosque | al-Hadba minaret | al-Nouri mosque  IRQ  Nineveh  36.34 43.13  point
Nabi Yunus | Nebi Yunus | Tomb of Jonah | Nabi Younis | Prophet Jonah's tomb  IRQ  Nineveh  36.35 43.16  point
Mosul University | University of Mosul  IRQ  Nineveh  36.38 43.14  point
Mosul museum  IRQ  Nineveh  36.34 43.13  point
al-Salam hospital in Mosul | Salam hospital in Mosul  IRQ  Nineveh  36.32 43.18  point
Jamhuri hospital | Jumhuri hospital in Mosul | al-Jamhuri hospital  IRQ  Nineveh  36.35 43.12  point
Gogjali | Kokjali | Gogjaly | Gojali  IRQ  Nineveh  36.35 43.23  city
Mosul al-Jadida | Mosul Jadida  IRQ  Nineveh  36.33 43.10  city
Zanjili | Zinjili  IRQ  Nineveh  36.35 43.11  city
Nimrud  IRQ  Nineveh  36.10 43.33  point
Nineveh ruins | ancient Nineveh  IRQ  Nineveh  36.36 43.15  point
Hatra  IRQ  Nineveh  35.59 42.72  point
Mar Behnam | Mar Behnam monastery | Monastery of Saint Behnam | Mar Benham monastery  IRQ  Nineveh  36.13 43.40  point
Mar Mattai | Mar Mattai monastery | Mar Matti monastery  IRQ  Nineveh  36.49 43.44  point
Lalish | Lalish temple  IRQ  Dohuk  36.77 43.30  point
Erbil Citadel | Citadel of Erbil  IRQ  Erbil  36.19 44.01  point
Ankawa | Ainkawa | Ankawa district  IRQ  Erbil  36.23 43.99  city
Habbouby Square | al-Habboubi Square | Haboubi Square | Habboubi Square | al-Haboubi Square  IRQ  Dhi Qar  31.04 46.26  point
Zaytoun bridge | Zeitoun bridge in Nasiriyah  IRQ  Dhi Qar  31.04 46.25  point
Ziggurat of Ur | ancient Ur | Great Ziggurat of Ur  IRQ  Dhi Qar  30.96 46.10  point
Imam Hussein hospital in Nasiriyah | al-Hussein hospital in Nasiriyah  IRQ  Dhi Qar  31.02 46.24  point
Hypermarket in Kut | Corniche Hypermarket  IRQ  Wasit  32.50 45.82  point
Haitham hall | al-Haitham wedding hall | al-Haytham wedding hall  IRQ  Nineveh  36.26 43.38  point
Babylon ruins | ancient city of Babylon | ancient Babylon  IRQ  Babil  32.54 44.42  point
Ctesiphon | Taq Kasra | Arch of Ctesiphon  IRQ  Baghdad  33.09 44.58  point
Basra Palace | Basra presidential palace  IRQ  Basra  30.49 47.86  point
Basra International stadium | Basra sports city  IRQ  Basra  30.44 47.78  point

# Iran
Azadi Square | Azadi Tower | Shahyad Tower | Shahyad Square  IRN  Tehran  35.70 51.34  point
Azadi stadium  IRN  Tehran  35.72 51.28  point
Enghelab Square | Enqelab Square | Enghelab Street | Enqelab Street | Revolution Square in Tehran | Enghelab Avenue  IRN  Tehran  35.70 51.39  point
Vali Asr Square | Valiasr Square | Vali-e Asr Square | Vali Asr Street | Valiasr Street | Vali-e-Asr Avenue  IRN  Tehran  35.71 51.41  point
Palestine Square in Tehran | Tehran's Palestine Square | Felestin Square | Felestin Street  IRN  Tehran  35.71 51.40  point
Ferdowsi Square | Ferdowsi Street  IRN  Tehran  35.70 51.42  point
Tajrish | Tajrish Square  IRN  Tehran  35.80 51.43  city
Imam Khomeini Square in Tehran | Toopkhaneh Square | Toopkhaneh  IRN  Tehran  35.69 51.42  point
Ekbatan | Ekbatan complex  IRN  Tehran  35.71 51.31  city
Naziabad | Nazi Abad  IRN  Tehran  35.64 51.40  city
Niavaran | Niavaran Palace  IRN  Tehran  35.82 51.47  city
Saadabad Palace | Sadabad Palace | Saadabad complex  IRN  Tehran  35.82 51.43  point
Velenjak  IRN  Tehran  35.80 51.40  city
Elahiyeh  IRN  Tehran  35.79 51.43  city
Jamaran | Jamaran hosseinieh | Jamaran husseiniyah  IRN  Tehran  35.82 51.46  point
Sattarkhan | Sattar Khan Street  IRN  Tehran  35.72 51.36  city
Shahrak-e Gharb | Shahrak Gharb  IRN  Tehran  35.76 51.37  city
Pasteur Street | Pasteur Avenue in Tehran  IRN  Tehran  35.69 51.39  point
Grand Bazaar in Tehran | Tehran's Grand Bazaar | Tehran Grand Bazaar | Tehran bazaar | Tehran's bazaar  IRN  Tehran  35.67 51.42  point
Baharestan Square | Iranian parliament building  IRN  Tehran  35.69 51.43  point
Golestan Palace  IRN  Tehran  35.68 51.42  point
Behesht-e Zahra | Behesht-e Zahra cemetery | Behesht Zahra  IRN  Tehran  35.53 51.37  point
Khavaran cemetery | Khavaran mass graves  IRN  Tehran  35.64 51.55  point
Imam Khomeini mausoleum | Khomeini's shrine | Khomeini's mausoleum | mausoleum of Ayatollah Khomeini | Imam Khomeini's mausoleum  IRN  Tehran  35.55 51.37  point
Sharif University | Sharif University of Technology  IRN  Tehran  35.70 51.35  point
Tehran University | University of Tehran  IRN  Tehran  35.70 51.40  point
Amirkabir University | Amir Kabir University  IRN  Tehran  35.70 51.41  point
Allameh Tabatabai University  IRN  Tehran  35.77 51.38  point
Shahid Beheshti University | Beheshti University  IRN  Tehran  35.80 51.40  point
Imam Sadeq University | Imam Sadiq University  IRN  Tehran  35.78 51.38  point
Imam Hossein University  IRN  Tehran  35.75 51.55  point
Malek Ashtar University | Malek-Ashtar University of Technology  IRN  Tehran  35.77 51.50  point
Plasco building | Plasco tower  IRN  Tehran  35.69 51.42  point
Milad Tower | Borj-e Milad  IRN  Tehran  35.74 51.38  point
Laleh Park  IRN  Tehran  35.71 51.39  point
Kasra hospital | Milad hospital in Tehran  IRN  Tehran  35.74 51.38  point
Imam Khomeini Mosalla | Tehran Grand Mosalla | Grand Mosalla | Imam Khomeini Grand Mosalla | Mosalla mosque in Tehran  IRN  Tehran  35.73 51.43  point
IRIB headquarters | IRIB building  IRN  Tehran  35.79 51.40  point
Shahr-e Rey | Shahr-e Ray | Shah Abdol-Azim shrine  IRN  Tehran  35.59 51.44  city
Eslamshahr | Islamshahr  IRN  Tehran  35.55 51.23  city
Cinema Rex | Rex Cinema in Abadan  IRN  Khuzestan  30.34 48.29  point
Metropol building in Abadan | Metropol tower in Abadan  IRN  Khuzestan  30.34 48.28  point
Imam Reza shrine | Imam Reza's shrine | shrine of Imam Reza | Astan Quds Razavi | Imam Reza Shrine in Mashhad  IRN  Razavi Khorasan  36.29 59.62  point
Goharshad mosque  IRN  Razavi Khorasan  36.29 59.62  point
Shah Cheragh | Shahcheragh | Shah Cheragh shrine  IRN  Fars  29.61 52.54  point
Persepolis | Takht-e Jamshid  IRN  Fars  29.93 52.89  point
Pasargadae | tomb of Cyrus  IRN  Fars  30.20 53.17  point
Naqsh-e Jahan Square | Naqsh-e Jahan | Imam Square in Isfahan  IRN  Isfahan  32.66 51.68  point
Khaju bridge | Si-o-se-pol | Si-o-se Pol bridge  IRN  Isfahan  32.64 51.67  point
Fatima Masumeh shrine | Fatima Masoumeh shrine | Hazrat Masoumeh shrine | Masoumeh shrine  IRN  Qom  34.64 50.88  point
Jamkaran | Jamkaran mosque  IRN  Qom  34.58 50.91  point
Feyziyeh seminary | Faiziyeh school | Fayziyya madrasa | Feyziyeh School  IRN  Qom  34.64 50.88  point
Makki mosque | Makki Mosque in Zahedan | Makki Grand Mosque  IRN  Sistan-Baluchestan  29.50 60.86  point
Golzar Shohada cemetery in Kerman | Kerman Martyrs Cemetery | Martyrs' Cemetery in Kerman  IRN  Kerman  30.28 57.11  point
Aichi cemetery | Aychi cemetery in Saqqez  IRN  Kurdistan  36.25 46.26  point

# Yemen
Hadda district | Haddah district | Hadda neighbourhood | Hadda Street  YEM  Sanaa  15.32 44.18  city
Hasaba | al-Hasaba | Hassaba | al-Hasabah  YEM  Sanaa  15.38 44.21  city
Faj Attan mountain | Jabal Attan  YEM  Sanaa  15.32 44.17  point
Tahrir Square in Sanaa | Sanaa's Tahrir Square  YEM  Sanaa  15.35 44.20  point
Change Square | Taghyir Square | Taghyeer Square | Sanaa's Change Square  YEM  Sanaa  15.36 44.19  point
Sabeen Square | al-Sabeen Square | Sabaeen Square | al-Sabain Square | Sabaeen district  YEM  Sanaa  15.32 44.20  point
al-Saleh mosque | Saleh mosque | al-Shaab mosque in Sanaa  YEM  Sanaa  15.33 44.21  point
al-Nahdayn | Nahdain palace | Nahdayn  YEM  Sanaa  15.32 44.20  point
al-Kubra hall | al-Kubra funeral hall  YEM  Sanaa  15.31 44.19  point
Old City of Sanaa | Sanaa's Old City | Old Sanaa  YEM  Sanaa  15.36 44.21  city
al-Badr mosque | Badr mosque | al-Hashoosh mosque | al-Hashahush mosque  YEM  Sanaa  15.36 44.21  point
al-Maashiq palace | Maashiq palace | al-Ma'ashiq | Maasheeq palace  YEM  Aden  12.77 45.05  point
Crater district | Aden's Crater  YEM  Aden  12.78 45.03  city
Khormaksar | Khor Maksar | Khour Maksar  YEM  Aden  12.82 45.03  city
Mualla | al-Mualla | Maalla | Moalla  YEM  Aden  12.79 45.00  city
Tawahi | al-Tawahi | Tawahi district  YEM  Aden  12.79 44.98  city
Mansoura in Aden | al-Mansura district of Aden | Aden's Mansoura district  YEM  Aden  12.86 44.98  city
Sheikh Othman | Sheikh Othman district | Shaykh Uthman  YEM  Aden  12.88 44.99  city
Dar Saad | Dar Sa'd | Dar Saad district  YEM  Aden  12.90 44.99  city
Bureiqa | al-Buraiqa | Little Aden | al-Burayqah | Buraiqah  YEM  Aden  12.79 44.88  city
al-Qasr hotel in Aden | Qasr hotel | al-Qasr hotel  YEM  Aden  12.83 44.92  point
Gold Mohur | Gold Mohur hotel  YEM  Aden  12.77 44.98  point
Freedom Square in Taiz | Taiz's Freedom Square  YEM  Taiz  13.58 44.01  point
Cairo Castle | al-Qahira castle | al-Qahirah castle | Cairo citadel in Taiz  YEM  Taiz  13.57 44.02  point
al-Thawra hospital in Taiz | al-Thawra hospital | Thawra hospital  YEM  Taiz  13.57 44.02  point
Kilo 16 | Kilometre 16  YEM  Hodeidah  14.78 43.04  point
Saleef | al-Salif  YEM  Hodeidah  15.31 42.68  city
Durayhimi | al-Durayhimi | Duraihimi | Ad Durayhimi  YEM  Hodeidah  14.63 43.05  city
Al Thawra stadium in Sanaa  YEM  Sanaa  15.39 44.20  point
Shibam  YEM  Hadramawt  15.93 48.63  city
Dammaj | Dar al-Hadith in Dammaj  YEM  Saada  16.89 43.80  city
Dahyan | Dhahyan | Dahyan school bus  YEM  Saada  16.96 43.66  city

# Gulf states, Jordan
Grand Mosque in Mecca | Grand Mosque of Mecca | Masjid al-Haram | Great Mosque of Mecca | Mecca's Grand Mosque | al-Masjid al-Haram  SAU  Mecca  21.42 39.83  point
Kaaba | Ka'bah | Holy Kaaba  SAU  Mecca  21.42 39.83  point
Mina valley | Mina tent city | Jamarat bridge | Jamarat  SAU  Mecca  21.42 39.87  point
Arafat plain | Jabal ar-Rahmah  SAU  Mecca  21.35 39.98  point
Muzdalifah | Muzdalifa  SAU  Mecca  21.39 39.93  point
Abraj al-Bait | Makkah Clock Tower | Mecca clock tower  SAU  Mecca  21.42 39.83  point
Prophet's Mosque | Prophet's mosque in Medina | al-Masjid an-Nabawi | Masjid al-Nabawi | Mosque of the Prophet  SAU  Medina  24.47 39.61  point
Hegra | Mada'in Saleh| Madain Salih  SAU  Medina  26.79 37.95  point
al-Ula | AlUla  SAU  Medina  26.62 37.92  city
Ritz-Carlton in Riyadh | Riyadh Ritz-Carlton | Ritz-Carlton hotel in Riyadh | Riyadh's Ritz-Carlton hotel | Riyadh's Ritz-Carlton  SAU  Riyadh  24.67 46.63  point
al-Yamamah Palace | Yamama Palace | al-Yamama Palace  SAU  Riyadh  24.67 46.63  point
Deera Square | Chop Chop Square | al-Dira Square | Deira Square in Riyadh  SAU  Riyadh  24.63 46.71  point
Diplomatic Quarter in Riyadh | Riyadh's Diplomatic Quarter  SAU  Riyadh  24.68 46.62  city
Diriyah | Dir'iyya| al-Diriyah | ad-Diriyah  SAU  Riyadh  24.74 46.57  city
King Fahd stadium | King Fahd International stadium  SAU  Riyadh  24.79 46.84  point
al-Salam Palace | Salam Palace in Jeddah | al-Salam Palace in Jeddah  SAU  Mecca  21.52 39.15  point
King Abdullah Sports City | al-Jawhara stadium  SAU  Mecca  21.76 39.16  point
King Abdullah University of Science and Technology | KAUST  SAU  Mecca  22.31 39.10  point
Awamiya | Awamiyah | al-Awamiyah | al-Musawara | Musawara  SAU  Eastern Province  26.59 49.99  city
al-Qudaih | Qudeih | al-Qadeeh | Qudaih | Imam Ali mosque in Qudeih  SAU  Eastern Province  26.57 49.99  city
Saudi Aramco headquarters | Aramco headquarters  SAU  Eastern Province  26.31 50.13  point
al-Muhaya compound | Muhaya compound  SAU  Riyadh  24.64 46.62  point
Pearl Roundabout | Pearl Square | Lulu Roundabout | Lulu Square | GCC Roundabout  BHR  -  26.23 50.56  point
Salmaniya hospital | Salmaniya medical complex | Salmaniya Medical Centre | Salmaniyah hospital  BHR  -  26.22 50.57  point
Diraz | Duraz  BHR  -  26.22 50.47  city
Sanabis | Sanabes  BHR  -  26.22 50.55  city
Budaiya | Budayya  BHR  -  26.21 50.46  city
Karzakan  BHR  -  26.12 50.48  city
Malkiya  BHR  -  26.10 50.49  city
Sakhir Palace | Sakhir | Bahrain International Circuit | Sakhir circuit  BHR  -  26.03 50.51  point
Saudi-Bahrain causeway  BHR  -  26.18 50.33  point
Burj Khalifa  ARE  Dubai  25.20 55.27  point
Burj al-Arab  ARE  Dubai  25.13 55.16  point
Jabal Ali  ARE  Dubai  25.01 55.06  city
Deira  ARE  Dubai  25.27 55.32  city
Expo City Dubai | Expo City  ARE  Dubai  24.96 55.15  point
al-Bustan Rotana hotel | Bustan Rotana hotel  ARE  Dubai  25.25 55.35  point
Emirates Palace| Qasr al-Watan  ARE  Abu Dhabi  24.46 54.31  point
Sheikh Zayed Grand Mosque | Sheikh Zayed mosque  ARE  Abu Dhabi  24.41 54.47  point
Abrahamic Family House  ARE  Abu Dhabi  24.53 54.41  point
Lusail | Lusail stadium  QAT  -  25.42 51.49  city
Education City stadium | Education City  QAT  -  25.31 51.43  point
Khalifa International stadium | Khalifa stadium  QAT  -  25.26 51.45  point
Al Bayt stadium  QAT  -  25.65 51.49  point
Legtaifiya | West Bay in Doha | Leqtaifiya | Leqtaifiyah  QAT  -  25.36 51.52  city
Sheraton hotel in Doha | Doha Sheraton | Sheraton Grand Doha  QAT  -  25.32 51.54  point
al-Jazeera headquarters | al-Jazeera's headquarters  QAT  -  25.31 51.50  point
Imam al-Sadiq mosque | Imam Sadiq mosque | Imam al-Sadeq mosque  KWT  -  29.38 47.99  point
Erada Square | Irada Square | al-Erada Square  KWT  -  29.37 47.96  point
Bayan Palace  KWT  -  29.30 48.05  point
Seif Palace | Dasman Palace  KWT  -  29.38 47.98  point
Mangaf | al-Mangaf  KWT  -  29.10 48.13  city
Wadi al-Kabir | Wadi Kabir | Wadi al-Kabeer  OMN  -  23.58 58.56  city
al-Alam Palace  OMN  -  23.61 58.59  point
Raghadan Palace | Raghadan  JOR  -  31.96 35.94  point
al-Husseini mosque | Husseini mosque | Grand Husseini mosque  JOR  -  31.95 35.93  point
Abdoun | Abdoun bridge  JOR  -  31.95 35.88  city
Kalouti mosque | al-Kalouti mosque | Kaluti mosque  JOR  -  31.98 35.88  point
Fourth Circle | Amman's Fourth Circle  JOR  -  31.96 35.91  point
Jordan University | University of Jordan  JOR  -  32.01 35.87  point
Grand Hyatt in Amman | Radisson SAS hotel in Amman | Days Inn hotel in Amman | Amman's Grand Hyatt  JOR  -  31.95 35.91  point
Petra ruins | ancient city of Petra | Petra archaeological site  JOR  -  30.33 35.44  point
Jerash  JOR  -  32.28 35.90  city
Kerak castle | Karak castle | al-Karak castle | Crusader castle in Karak  JOR  -  31.18 35.70  point
Baqaa  JOR  -  32.08 35.84  city

# Egypt
Midan al-Tahrir | Midan Tahrir | Cairo's Tahrir Square  EGY  Cairo  30.04 31.24  point
Rabaa al-Adawiya square | Rabaa Square | Rabia al-Adawiya | Rabaa al-Adawiya mosque | Rabaa al-Adaweya | Rabaa al-Adawiyya  EGY  Cairo  30.07 31.33  point
al-Nahda Square | Nahda Square | Renaissance Square in Giza | Nahda sit-in  EGY  Giza  30.03 31.21  point
Ramses Square | Ramsis Square | Ramses station | al-Fath mosque | Ramses railway station | al-Fateh mosque  EGY  Cairo  30.06 31.25  point
Talaat Harb Square | Talat Harb Square  EGY  Cairo  30.05 31.24  point
Mohamed Mahmoud Street | Mohammed Mahmoud Street | Mohamed Mahmud Street  EGY  Cairo  30.04 31.24  point
Qasr al-Nil bridge | Kasr el-Nil bridge | Qasr el-Nil bridge | Qasr al-Nil  EGY  Cairo  30.04 31.23  point
Qasr al-Aini | Qasr al-Ainy hospital | Kasr al-Aini hospital | Qasr el-Aini Street | Kasr al-Ainy  EGY  Cairo  30.03 31.23  point
Maspero | Maspero building | Maspero Triangle | state television building in Maspero  EGY  Cairo  30.05 31.23  point
Abdeen | Abdeen Palace | Abdin Palace  EGY  Cairo  30.04 31.25  point
Ittihadiya Palace | Ittihadiyah Palace | al-Ittihadiya | Itihadiya presidential palace | Heliopolis Palace | Ettehadiya Palace | Ittihadiya  EGY  Cairo  30.09 31.33  point
Qubba Palace | Koubbeh Palace | al-Quba Palace | Qobba Palace  EGY  Cairo  30.09 31.30  point
Abbasiya | Abbasiyah | Abbasiyya | Abbasseya  EGY  Cairo  30.07 31.28  city
Saint Mark's Coptic Cathedral | St Mark's Coptic cathedral | Abbasiya cathedral | Saint Mark's Cathedral in Cairo | Coptic cathedral in Cairo | Botroseya church  EGY  Cairo  30.07 31.28  point
Nasr City | Nasr city district | Madinat Nasr  EGY  Cairo  30.06 31.34  city
Imbaba | Embaba | Imbabah  EGY  Giza  30.08 31.21  city
Boulaq | Bulaq | Bulaq Abu al-Ila  EGY  Cairo  30.06 31.23  city
Bulaq al-Dakrour | Boulaq al-Dakrour  EGY  Giza  30.04 31.18  city
Mohandessin | Mohandiseen | Mohandeseen | Muhandisin | Mustafa Mahmoud Square | Mohandessin district  EGY  Giza  30.05 31.20  city
Zamalek | Zamalek district | az-Zamalik  EGY  Cairo  30.06 31.22  city
Dokki | Doqqi | ad-Doqqi  EGY  Giza  30.04 31.21  city
Warraq Island | al-Warraq | Warraq | Warraq island on the Nile  EGY  Giza  30.10 31.22  city
Shubra | Shoubra | Choubra  EGY  Cairo  30.08 31.25  city
Shubra al-Kheima | Shubra el-Kheima | Shoubra el-Kheima  EGY  Qalyubia  30.13 31.24  city
Heliopolis | Masr al-Gadida | Misr al-Gadida  EGY  Cairo  30.09 31.32  city
Maadi | al-Maadi | Ma'adi district  EGY  Cairo  29.96 31.26  city
Helwan  EGY  Cairo  29.85 31.33  city
Matariya | Matareya | Matariyya | Mataria  EGY  Cairo  30.12 31.31  city
Ain Shams | Ain Shams University  EGY  Cairo  30.13 31.33  city
Kerdasa | Kirdasa | Kerdasah  EGY  Giza  30.03 31.11  city
Manshiyat Naser | Manshiyat Nasser | Moqattam | Mokattam | Muqattam | Garbage City in Cairo  EGY  Cairo  30.03 31.28  city
Garden City in Cairo | Cairo's Garden City  EGY  Cairo  30.04 31.23  city
Khan al-Khalili | Khan el-Khalili | Khan al-Khalili bazaar  EGY  Cairo  30.05 31.26  point
al-Azhar mosque | al-Azhar Mosque in Cairo | Azhar mosque  EGY  Cairo  30.05 31.26  point
al-Azhar University | Azhar University  EGY  Cairo  30.06 31.31  point
Cairo University | University of Cairo  EGY  Giza  30.03 31.21  point
American University in Cairo | AUC campus  EGY  Cairo  30.02 31.50  point
Cairo stadium | Cairo International stadium | 30 June stadium | Air Defence stadium in Cairo | Air Defence stadium  EGY  Cairo  30.07 31.31  point
Port Said stadium  EGY  Port Said  31.27 32.29  point
Tora prison complex | Tura prison | Tora jail  EGY  Cairo  29.94 31.28  point
Bab al-Khalq | Islamic Museum in Cairo  EGY  Cairo  30.04 31.25  point
Arab League headquarters | Arab League's headquarters | headquarters of the Arab League | Nile Ritz-Carlton  EGY  Cairo  30.05 31.23  point
Egyptian Museum | Egyptian Museum in Cairo  EGY  Cairo  30.05 31.23  point
Grand Egyptian Museum  EGY  Giza  29.99 31.12  point
Giza pyramids | pyramids of Giza | Great Pyramid | Great Sphinx | Giza plateau | Great Pyramid of Giza  EGY  Giza  29.98 31.13  point
Saqqara | Sakkara  EGY  Giza  29.87 31.22  point
New Administrative Capital | Egypt's new administrative capital  EGY  Cairo  30.01 31.74  city
al-Qaed Ibrahim mosque | Qaed Ibrahim mosque | al-Qaid Ibrahim mosque | Qaed Ibrahim Square  EGY  Alexandria  31.20 29.90  point
All Saints church in Alexandria | al-Qiddissin church | Saints Church in Alexandria | al-Qiddisin church | Two Saints church | Saint Mark and Pope Peter church  EGY  Alexandria  31.26 29.99  point
Bibliotheca Alexandrina | Library of Alexandria | Alexandria library  EGY  Alexandria  31.21 29.91  point
Sidi Gaber | Sidi Gabir | Smouha  EGY  Alexandria  31.22 29.94  city
Mar Girgis church in Tanta | St George church in Tanta | Saint George's church in Tanta  EGY  Gharbia  30.79 31.00  point
Rawda mosque | al-Rawda mosque | Rawdah mosque | al-Rawda mosque in Bir al-Abed  EGY  North Sinai  31.04 33.35  point
Bir al-Abed | Bir al-Abd | Bir el-Abed | Beir al-Abd  EGY  North Sinai  31.02 33.01  city
St Catherine's monastery | Saint Catherine's monastery | monastery of St Catherine | Saint Catherine monastery  EGY  South Sinai  28.56 33.98  point
St Samuel monastery | Saint Samuel the Confessor monastery | Monastery of St Samuel | monastery of Saint Samuel the Confessor  EGY  Minya  28.80 30.58  point
Deir Mawas | Dalga  EGY  Minya  27.65 30.80  city
Temple of Hatshepsut | Hatshepsut temple | Deir el-Bahri | Deir al-Bahari | Hatshepsut's temple | Hatshepsut Temple in Luxor  EGY  Luxor  25.74 32.61  point
Karnak | Karnak temple  EGY  Luxor  25.72 32.66  point
Valley of the Kings  EGY  Luxor  25.74 32.60  point
Abu Simbel  EGY  Aswan  22.34 31.63  point
Ghazala Gardens hotel | Ghazala Gardens | Naama Bay  EGY  South Sinai  27.91 34.33  point
Hilton Taba | Taba Hilton | Taba Hilton hotel  EGY  South Sinai  29.49 34.90  point

# Libya, Tunisia, Algeria, Morocco
Bab el-Azizia | Azizia compound  LBY  Tripoli  32.87 13.17  point
Martyrs' Square in Tripoli | Tripoli's Martyrs' Square | Green Square in Tripoli | Tripoli's Green Square  LBY  Tripoli  32.90 13.18  point
Abu Sleem prison  LBY  Tripoli  32.83 13.17  point
Abu Salim district | Abu Slim district | Abu Salim neighbourhood | Abu Selim  LBY  Tripoli  32.84 13.17  city
Tajoura district  LBY  Tripoli  32.88 13.34  city
Souq al-Jumaa | Souk al-Jumaa | Suq al-Jumaa | Souq al-Juma | Souk al-Juma  LBY  Tripoli  32.89 13.25  city
Ain Zara | Ayn Zara | Ain Zarah  LBY  Tripoli  32.82 13.27  city
Gargaresh | Gargarish | Gergarish  LBY  Tripoli  32.86 13.11  city
Janzour | Janzur | Ganzour  LBY  Tripoli  32.82 13.01  city
Hay al-Andalus | Hay Andalus | Hai al-Andalous  LBY  Tripoli  32.87 13.12  city
Fashloum | Fashlum  LBY  Tripoli  32.89 13.21  city
Gharghour | Ghargour | Gharghur district  LBY  Tripoli  32.86 13.19  city
Rixos hotel | Rixos Hotel in Tripoli | Rixos al-Nasr  LBY  Tripoli  32.86 13.18  point
Corinthia hotel | Corinthia Hotel in Tripoli  LBY  Tripoli  32.89 13.17  point
Abu Sitta naval base | Abu Sitta | Abusitta base  LBY  Tripoli  32.90 13.22  point
al-Hadhba prison  LBY  Tripoli  32.83 13.19  point
Wadi al-Rabie | Wadi al-Rabea  LBY  Tripoli  32.78 13.30  city
Sabri district | al-Sabri district | as-Sabri  LBY  Benghazi  32.13 20.07  city
Souq al-Hout | Souq al-Hut | Souk al-Hout  LBY  Benghazi  32.12 20.06  city
Ganfouda | Ghanfouda | Qanfudah | Ganfuda  LBY  Benghazi  32.04 19.98  city
al-Hawari district | Hawari district | Hawari cement factory  LBY  Benghazi  32.04 20.09  city
Laithi | al-Laithi | al-Leithi | Lithi district  LBY  Benghazi  32.10 20.10  city
Katiba in Benghazi | al-Fadil bin Omar garrison | Katiba compound  LBY  Benghazi  32.11 20.07  point
US consulate in Benghazi | American consulate in Benghazi | US diplomatic compound in Benghazi | US mission in Benghazi  LBY  Benghazi  32.08 20.09  point
Tibesti hotel | Juliana hotel  LBY  Benghazi  32.12 20.07  point
Ouagadougou conference centre | Ouagadougou Centre in Sirte | Ouagadougou conference hall  LBY  Sirte  31.19 16.59  point
Giza neighbourhood in Sirte | Sirte's District Two  LBY  Sirte  31.21 16.59  city
Tripoli Street in Misrata | Misrata's Tripoli Street  LBY  Misrata  32.37 15.09  point
Leptis Magna  LBY  -  32.64 14.29  point
Cyrene ruins | ruins of Cyrene  LBY  -  32.82 21.86  point
Bardo museum | Bardo National Museum | National Bardo Museum | Le Bardo | Bardo Palace  TUN  -  36.81 10.13  point
Habib Bourguiba Avenue | Avenue Habib Bourguiba | Bourguiba Avenue | Avenue Bourguiba  TUN  -  36.80 10.18  point
Kasbah Square | Kasbah Square in Tunis | Kasba square in Tunis | Kasbah in Tunis  TUN  -  36.80 10.17  point
Carthage Palace | Carthage presidential palace  TUN  -  36.86 10.33  point
Mohamed Bouazizi Square  TUN  -  35.04 9.48  point
Mnihla | Ettadhamen | Cité Ettadhamen | Hay Ettadhamen  TUN  -  36.84 10.12  city
La Marsa  TUN  -  36.88 10.32  city
La Goulette | Halq al-Wadi  TUN  -  36.82 10.30  city
Imperial Marhaba hotel | Riu Imperial Marhaba | Port el-Kantaoui  TUN  -  35.90 10.59  point
El Ghriba synagogue | Ghriba synagogue | al-Ghriba synagogue  TUN  -  33.81 10.86  point
Mornaguia prison | Mornaguia  TUN  -  36.76 10.01  point
Bab el-Oued | Bab al-Oued  DZA  -  36.79 3.05  city
Kasbah of Algiers | Casbah of Algiers | Algiers Casbah  DZA  -  36.79 3.06  city
Belouizdad  DZA  -  36.75 3.07  city
El Harrach  DZA  -  36.72 3.13  city
El Mouradia | El Mouradia Palace | al-Mouradia palace  DZA  -  36.75 3.05  point
Didouche Mourad Street | Rue Didouche Mourad | Grande Poste in Algiers | Place Maurice-Audin  DZA  -  36.77 3.06  point
Zeralda  DZA  -  36.71 2.84  city
Club des Pins | Palais des Nations in Algiers  DZA  -  36.75 2.87  point
Bentalha | Sidi Rais  DZA  -  36.65 3.10  city
Tibhirine | Tibhirine monastery | Tibehirine | monastery of Tibhirine  DZA  -  36.30 2.72  city
Grand Mosque of Algiers | Djamaa el Djazair | Great Mosque of Algiers  DZA  -  36.74 3.14  point
Casa de España | Casa de España in Casablanca  MAR  -  33.59 -7.62  point
Sidi Moumen  MAR  -  33.59 -7.51  city
Hassan II mosque  MAR  -  33.61 -7.63  point
Jemaa el-Fna | Djemaa el-Fna | Jemaa el-Fnaa | Jamaa el-Fna | Argana cafe  MAR  -  31.63 -7.99  point
Koutoubia mosque  MAR  -  31.62 -7.99  point
Skhirat | Skhirat Palace | Skhirate  MAR  -  33.85 -7.03  city
Bouznika  MAR  -  33.79 -7.16  city
Imlil | Imlil valley  MAR  -  31.14 -7.92  city
Barrio Chino border crossing  ESP  Melilla  35.28 -2.95  point
Imzouren  MAR  -  35.14 -3.85  city
Gdeim Izik | Gdim Izik  ESH  -  27.12 -13.07  point

# Turkey
Istiklal Avenue | Istiklal Street | İstiklal Caddesi  TUR  Istanbul  41.03 28.98  point
Hagia Sophia | Ayasofya | Haghia Sophia | Aya Sofya | St Sophia in Istanbul  TUR  Istanbul  41.01 28.98  point
Blue Mosque | Sultan Ahmed mosque | Sultanahmet mosque  TUR  Istanbul  41.01 28.98  point
Sultanahmet | Sultanahmet Square | Sultan Ahmet Square  TUR  Istanbul  41.01 28.98  city
Topkapi Palace | Topkapi  TUR  Istanbul  41.01 28.98  point
Dolmabahce Palace | Dolmabahçe  TUR  Istanbul  41.04 29.00  point
Ciragan Palace  TUR  Istanbul  41.04 29.02  point
Yildiz Palace | Vahdettin Pavilion | Vahdettin Mansion | Huber Mansion  TUR  Istanbul  41.05 29.02  point
Chora church | Kariye mosque | Chora museum  TUR  Istanbul  41.03 28.94  point
Fatih district | Fatih mosque  TUR  Istanbul  41.02 28.95  city
Besiktas  TUR  Istanbul  41.04 29.01  city
Vodafone Arena | Vodafone Park | Besiktas stadium | Maçka Park  TUR  Istanbul  41.04 28.99  point
Reina nightclub | Reina night club | Istanbul's Reina nightclub  TUR  Istanbul  41.05 29.03  point
Ortakoy  TUR  Istanbul  41.05 29.03  city
Kadikoy  TUR  Istanbul  40.99 29.03  city
Uskudar  TUR  Istanbul  41.02 29.02  city
Beyoglu  TUR  Istanbul  41.04 28.98  city
Karakoy | Galata | Galata district  TUR  Istanbul  41.03 28.98  city
Galata Bridge | Galata Tower | Eminonu  TUR  Istanbul  41.02 28.97  point
Sisli  TUR  Istanbul  41.06 28.99  city
Okmeydani  TUR  Istanbul  41.06 28.97  city
Gazi neighbourhood | Gazi district | Gazi Mahallesi | Gazi neighborhood  TUR  Istanbul  41.10 28.91  city
Tarlabasi  TUR  Istanbul  41.04 28.98  city
Kasimpasa  TUR  Istanbul  41.03 28.97  city
Saracane | Saraçhane | Istanbul city hall | Istanbul municipality headquarters  TUR  Istanbul  41.01 28.95  point
Bagcilar  TUR  Istanbul  41.04 28.86  city
Esenyurt  TUR  Istanbul  41.03 28.68  city
Sultanbeyli  TUR  Istanbul  40.96 29.27  city
Umraniye  TUR  Istanbul  41.02 29.12  city
Basaksehir | Basaksehir hospital  TUR  Istanbul  41.09 28.80  city
Maltepe | Maltepe prison | Maltepe rally ground  TUR  Istanbul  40.94 29.13  city
Yenikapi | Yenikapi Square  TUR  Istanbul  41.00 28.95  point
Zeytinburnu  TUR  Istanbul  41.00 28.90  city
Silivri jail  TUR  Istanbul  41.08 28.18  city
Sariyer | Santa Maria church in Istanbul  TUR  Istanbul  41.17 29.05  city
Neve Shalom synagogue | Beth Israel synagogue in Istanbul  TUR  Istanbul  41.03 28.97  point
Saudi consulate in Istanbul | Istanbul's Saudi consulate | Saudi Arabian consulate in Istanbul | Saudi Arabia's consulate in Istanbul  TUR  Istanbul  41.09 29.01  point
Bogazici University | Bosphorus University  TUR  Istanbul  41.08 29.05  point
Istanbul University | Beyazit Square  TUR  Istanbul  41.01 28.96  point
Caglayan courthouse | Caglayan courthouse in Istanbul | Istanbul courthouse  TUR  Istanbul  41.07 28.98  point
Ecumenical Patriarchate | Fener | Phanar  TUR  Istanbul  41.03 28.95  point
Halki seminary | Halki Theological School  TUR  Istanbul  40.87 29.09  point
Bosphorus Bridge | 15 July Martyrs Bridge | July 15 Martyrs Bridge | Bogazici Bridge  TUR  Istanbul  41.05 29.03  point
Agos office | Agos newspaper office  TUR  Istanbul  41.05 28.99  point
Camlica mosque  TUR  Istanbul  41.03 29.07  point
Kizilay Square | Guvenpark  TUR  Ankara  39.92 32.85  point
Cankaya | Cankaya Palace | Cankaya mansion  TUR  Ankara  39.89 32.86  city
Ankara railway station | Ankara train station | Ankara's main train station | Ankara central station  TUR  Ankara  39.94 32.84  point
Ak Saray | White Palace in Ankara | Bestepe  TUR  Ankara  39.93 32.80  point
Anitkabir | Ataturk's mausoleum | Atatürk mausoleum  TUR  Ankara  39.93 32.84  point
Kocatepe mosque  TUR  Ankara  39.92 32.86  point
Golbasi  TUR  Ankara  39.79 32.81  city
Kahramankazan | TAI headquarters | Tusas headquarters | Turkish Aerospace Industries headquarters  TUR  Ankara  40.06 32.60  city
Middle East Technical University | METU campus | METU  TUR  Ankara  39.89 32.78  point
Grand National Assembly building | Turkish parliament building  TUR  Ankara  39.91 32.85  point
Amara cultural centre | Amara Culture Centre | Amara cultural center  TUR  Sanliurfa  36.98 38.42  point
Sur district | Sur district of Diyarbakir | Diyarbakir's Sur district  TUR  Diyarbakir  37.91 40.24  city
Four-legged Minaret  TUR  Diyarbakir  37.91 40.24  point
Gobekli Tepe  TUR  Sanliurfa  37.22 38.92  point
Ephesus  TUR  Izmir  37.94 27.34  point
Sumela monastery  TUR  Trabzon  40.69 39.66  point
Akdamar church | Akdamar Island | Church of the Holy Cross on Akdamar  TUR  Van  38.34 43.04  point
Grand Kartal hotel  TUR  Bolu  40.59 31.80  point
Madimak hotel  TUR  Sivas  39.75 37.02  point

# Ukraine
Kyiv's Maidan | Kyiv's Independence Square | Independence Square in Kiev | Maidan  UKR  Kyiv  50.45 30.52  point
Khreshchatyk | Khreschatyk | Khreshchatyk Street  UKR  Kyiv  50.45 30.52  point
Bankova Street | Mariinsky Park | Mariinsky Palace | Mariyinsky Palace  UKR  Kyiv  50.45 30.54  point
Hrushevskoho Street | Hrushevskogo Street | Hrushevsky Street | Grushevskogo Street  UKR  Kyiv  50.45 30.53  point
Instytutska Street | Institutska Street  UKR  Kyiv  50.45 30.53  point
Tauride Palace  RUS  Saint Petersburg  59.95 30.38  point
Verkhovna Rada building | Ukrainian parliament building  UKR  Kyiv  50.45 30.54  point
Kyiv Pechersk Lavra | Pechersk Lavra | Kiev Pechersk Lavra | Monastery of the Caves | Kyiv Monastery of the Caves  UKR  Kyiv  50.43 30.56  point
Saint Sophia Cathedral in Kyiv | St Sophia's Cathedral in Kyiv | Saint Sophia's Cathedral in Kyiv | St Sophia cathedral in Kyiv | Sofiyska Square | Sophia Square  UKR  Kyiv  50.45 30.51  point
St Michael's Golden-Domed Monastery | St Michael's monastery in Kyiv | St Michael's cathedral in Kyiv | Mykhailivska Square | St Michael's Square in Kyiv  UKR  Kyiv  50.46 30.52  point
Babyn Yar | Babi Yar | Baby Yar | Kyiv TV tower  UKR  Kyiv  50.47 30.45  point
Okhmatdyt | Okhmatdyt hospital | Okhmatdyt children's hospital | Ohmatdyt  UKR  Kyiv  50.45 30.48  point
Podil | Podol district of Kyiv | Podilskyi district | Podilskyi  UKR  Kyiv  50.47 30.52  city
Obolon | Obolonskyi  UKR  Kyiv  50.51 30.50  city
Pechersk | Pecherskyi | Pecherskyi district  UKR  Kyiv  50.43 30.54  city
Sviatoshyn | Sviatoshynskyi | Svyatoshynskyi | Sviatoshynskyi district  UKR  Kyiv  50.46 30.36  city
Darnytsia | Darnytskyi | Darnytskyi district  UKR  Kyiv  50.42 30.68  city
Desnianskyi | Troieshchyna | Troyeshchyna | Desnianskyi district  UKR  Kyiv  50.51 30.60  city
Dniprovskyi district | Rusanivka  UKR  Kyiv  50.44 30.60  city
Solomianskyi | Solomyanskyi | Solomianka | Solomianskyi district  UKR  Kyiv  50.43 30.45  city
Lukianivka | Lukyanivka | Artem plant in Kyiv  UKR  Kyiv  50.46 30.48  city
Holosiivskyi | Holosiiv | Holosiivskyi district  UKR  Kyiv  50.38 30.50  city
Retroville | Retroville shopping centre | Retroville mall  UKR  Kyiv  50.50 30.41  point
Yavoriv training centre | Yavoriv military training ground  UKR  Lviv  49.99 23.47  point
Taras Shevchenko National University | Shevchenko University in Kyiv  UKR  Kyiv  50.44 30.51  point
Olimpiyskiy stadium | Olympic stadium in Kyiv | NSC Olimpiyskiy  UKR  Kyiv  50.43 30.52  point
Vokzalna Street | Yablunska Street | Vokzalna Street in Bucha | Yablunska Street in Bucha  UKR  Kyiv Oblast  50.54 30.23  point
Mezhyhirya | Mezhyhiria | Mezhigorye | Mezhyhirya residence  UKR  Kyiv Oblast  50.62 30.46  point
Koncha-Zaspa  UKR  Kyiv  50.29 30.57  city
Freedom Square in Kharkiv | Svobody Square | Kharkiv's Freedom Square | Freedom Square of Kharkiv  UKR  Kharkiv  50.00 36.23  point
Saltivka | Saltovka | North Saltivka | Northern Saltivka | Pivnichna Saltivka  UKR  Kharkiv  50.03 36.33  city
Derzhprom  UKR  Kharkiv  50.01 36.23  point
Barabashovo market | Barabashova market | Barabashovo | Barabashova  UKR  Kharkiv  50.00 36.30  point
Epicentr hypermarket | Epicentre hypermarket in Kharkiv | Epicentr store in Kharkiv  UKR  Kharkiv  50.03 36.34  point
Piatykhatky | Pyatykhatky  UKR  Kharkiv  50.09 36.26  city
Drobytsky Yar | Drobitsky Yar  UKR  Kharkiv  49.93 36.43  point
Hroza | Groza cafe  UKR  Kharkiv  49.60 37.00  city
Donetsk Regional Academic Drama Theatre | Drama Theatre in Mariupol | Mariupol theater  UKR  Donetsk  47.10 37.55  point
Azovstal steel works  UKR  Donetsk  47.10 37.60  point
Illich Iron and Steel Works | Ilyich plant in Mariupol  UKR  Donetsk  47.15 37.58  point
Maternity hospital No 3 | maternity hospital No. 3 in Mariupol  UKR  Donetsk  47.10 37.54  point
Manhush | Mangush | Staryi Krym in Mariupol  UKR  Donetsk  47.05 37.31  city
Olenivka penal colony | Olenovka  UKR  Donetsk  47.83 37.71  point
Donetsk's airport  UKR  Donetsk  48.07 37.74  point
Donbass Arena | Donbas Arena  UKR  Donetsk  48.02 37.81  point
Kramatorsk railway station | Kramatorsk train station | Kramatorsk station  UKR  Donetsk  48.74 37.56  point
Ria Lounge | Ria Pizza | Ria pizzeria | Ria restaurant  UKR  Donetsk  48.74 37.58  point
Sviatohirsk Lavra | Svyatogorsk Lavra | Sviatohirsk monastery | Holy Mountains Lavra  UKR  Donetsk  49.03 37.57  point
Izoliatsiia prison | Isolation prison in Donetsk  UKR  Donetsk  48.03 37.84  point
Odesa Trade Unions House | Trade Unions House in Odesa | House of Trade Unions in Odessa | Trade Unions House in Odessa | Trade Unions building in Odessa | Kulikovo Pole | Kulykove Pole  UKR  Odesa  46.47 30.74  point
Transfiguration Cathedral in Odesa | Odesa's Transfiguration Cathedral | Transfiguration cathedral in Odessa | Spaso-Preobrazhensky Cathedral  UKR  Odesa  46.48 30.73  point
Potemkin Stairs | Potemkin Steps | Prymorskyi Boulevard  UKR  Odesa  46.49 30.74  point
Serhiivka | Serhiyivka | Sergeyevka in Odesa  UKR  Odesa  46.03 30.37  city
Amstor | Amstor mall | Amstor shopping centre | Amstor shopping mall | Kremenchuk shopping centre  UKR  Poltava  49.07 33.42  point
Naberezhna Peremohy | Peremoha residential area in Dnipro  UKR  Dnipropetrovsk  48.42 35.07  city
Chernihiv drama theatre | Chernihiv theatre  UKR  Chernihiv  51.49 31.30  point
Yahidne | Yagidne  UKR  Chernihiv  51.40 31.30  city
Mykolaiv regional administration building | Mykolaiv regional state administration  UKR  Mykolaiv  46.97 32.00  point
Lychakiv cemetery | Lychakiv  UKR  Lviv  49.83 24.06  point
Antonivka  UKR  Kherson  46.67 32.75  city
Bykivnia | Bykivnia graves  UKR  Kyiv  50.48 30.69  point
Bakhchysarai | Bakhchisaray | Khan's Palace in Bakhchysarai  UKR  Crimea  44.75 33.86  city
Livadia Palace | Livadiya Palace  UKR  Crimea  44.47 34.14  point
Chersonesus | Khersones | Chersonesos | Chersonese  UKR  Sevastopol  44.61 33.49  point
Artek | Artek camp | Artek children's camp  UKR  Crimea  44.55 34.29  point
Black Sea Fleet headquarters | headquarters of the Black Sea Fleet | Black Sea Fleet's headquarters  UKR  Sevastopol  44.61 33.52  point

# Russia and Belarus
Kremlin | Moscow Kremlin | Kremlin walls | Spasskaya Tower  RUS  Moscow  55.75 37.62  point
Bolotnaya Square | Bolotnaya | Bolotnaya Ploshchad  RUS  Moscow  55.74 37.62  point
Manezh Square | Manezhnaya Square | Manege Square  RUS  Moscow  55.76 37.61  point
Pushkin Square | Pushkinskaya Square  RUS  Moscow  55.77 37.61  point
Sakharov Avenue | Academician Sakharov Avenue | Prospekt Sakharova  RUS  Moscow  55.77 37.64  point
Triumfalnaya Square | Mayakovskaya metro station  RUS  Moscow  55.77 37.60  point
FSB headquarters | Lubyanka metro station | FSB's headquarters  RUS  Moscow  55.76 37.63  point
Tverskaya | Tverskaya Street  RUS  Moscow  55.76 37.61  point
Old Arbat | Arbat Street | Novy Arbat  RUS  Moscow  55.75 37.59  point
Bolshoy Moskvoretsky Bridge | Bolshoi Moskvoretsky bridge | Nemtsov Bridge | Great Moskvoretsky Bridge  RUS  Moscow  55.75 37.62  point
Christ the Saviour Cathedral | Cathedral of Christ the Saviour | Cathedral of Christ the Savior | Christ the Savior Cathedral  RUS  Moscow  55.74 37.61  point
St Basil's Cathedral | Saint Basil's Cathedral | St Basil's  RUS  Moscow  55.75 37.62  point
Crocus Hall  RUS  Moscow Oblast  55.83 37.39  point
Dubrovka | Dubrovka Theatre in Moscow  RUS  Moscow  55.73 37.67  point
Moscow White House | Russian White House | White House in Moscow  RUS  Moscow  55.75 37.57  point
Ostankino | Ostankino television centre | Ostankino TV tower | Ostankino tower  RUS  Moscow  55.82 37.61  point
Bolshoi Theatre | Bolshoi Theater | Bolshoi  RUS  Moscow  55.76 37.62  point
Luzhniki | Luzhniki stadium  RUS  Moscow  55.72 37.55  point
Moscow City business district | Moskva-City | Moscow-City  RUS  Moscow  55.75 37.54  point
Rublevka | Barvikha  RUS  Moscow Oblast  55.74 37.28  city
Peredelkino  RUS  Moscow  55.66 37.35  city
Skolkovo | Skolkovo Innovation Centre  RUS  Moscow  55.69 37.36  city
Smolenskaya Square | Russian foreign ministry building  RUS  Moscow  55.75 37.58  point
Frunzenskaya Embankment | Russian defence ministry building | National Defence Control Centre  RUS  Moscow  55.73 37.59  point
Lefortovo district court | Lefortovo court  RUS  Moscow  55.77 37.71  point
Basmanny court | Basmanny district court  RUS  Moscow  55.77 37.68  point
Vagankovo cemetery | Vagankovskoye | Troyekurovskoye cemetery | Troyekurovo  RUS  Moscow  55.77 37.55  point
Novodevichy cemetery | Novodevichy Convent | Novodevichy  RUS  Moscow  55.72 37.55  point
Borisovskoye cemetery | Borisovskoye  RUS  Moscow  55.64 37.74  point
Maryino | Marino district of Moscow  RUS  Moscow  55.65 37.74  city
Danilov Monastery | Danilovsky Monastery | St Daniel monastery  RUS  Moscow  55.71 37.63  point
Park Kultury metro station | Park Kultury  RUS  Moscow  55.74 37.59  point
Guryanov Street | Guryanova Street | Kashirskoye Highway | Kashirskoe Highway  RUS  Moscow  55.68 37.71  point
Sergiev Posad | Trinity Lavra of St Sergius | Zagorsk optical plant  RUS  Moscow Oblast  56.31 38.13  city
Patriot park near Moscow | Main Cathedral of the Russian Armed Forces  RUS  Moscow Oblast  55.57 36.82  city
Star City in Russia | Zvyozdny Gorodok | Zvezdny Gorodok  RUS  Moscow Oblast  55.88 38.11  point
Winter Palace | Hermitage Museum | State Hermitage | State Hermitage Museum  RUS  Saint Petersburg  59.94 30.31  point
Smolny | Smolny Institute  RUS  Saint Petersburg  59.95 30.40  point
Nevsky Prospekt | Nevsky Prospect | Nevsky Avenue  RUS  Saint Petersburg  59.93 30.35  point
Konstantin Palace | Konstantinovsky Palace | Constantine Palace | Strelna | Strelna palace  RUS  Saint Petersburg  59.86 30.06  point
Mariinsky Theatre | Mariinsky Theater  RUS  Saint Petersburg  59.93 30.30  point
Olgino | Savushkina Street | 55 Savushkina Street  RUS  Saint Petersburg  59.99 30.13  city
Sennaya Ploshchad metro station | Tekhnologichesky Institut station | Technological Institute metro station | Sennaya Square  RUS  Saint Petersburg  59.92 30.32  point
Lakhta Centre | Lakhta Center  RUS  Saint Petersburg  59.99 30.18  point
Peterhof | Petergof | Peterhof Palace  RUS  Saint Petersburg  59.88 29.91  city
Tsarskoye Selo | Catherine Palace  RUS  Saint Petersburg  59.72 30.40  city
Kronstadt | Kronshtadt  RUS  Saint Petersburg  59.99 29.77  city
Bocharov Ruchei | Bocharov Ruchey | Bocharov Ruchei residence  RUS  Krasnodar  43.64 39.70  point
Krasnaya Polyana | Rosa Khutor  RUS  Krasnodar  43.68 40.20  city
Gelendzhik palace | Putin's palace | Cape Idokopas | Praskoveevka  RUS  Krasnodar  44.42 38.21  point
School No 1 in Beslan | Beslan School Number One | School Number One in Beslan  RUS  North Ossetia  43.19 44.54  point
Minutka Square | Grozny's Minutka Square  RUS  Chechnya  43.30 45.68  point
Akhmad Kadyrov mosque | Heart of Chechnya mosque | Grozny central mosque  RUS  Chechnya  43.32 45.69  point
Tsentoroi | Tsentoroy | Akhmat-Yurt | Khosi-Yurt  RUS  Chechnya  43.23 46.10  city
Budyonnovsk | Budennovsk | Budyonnovsk hospital  RUS  Stavropol  44.78 44.17  city
Mamayev Kurgan | Mamaev Kurgan  RUS  Volgograd  48.74 44.54  point
Yeltsin Center | Yeltsin Centre | Ipatiev House  RUS  Sverdlovsk  56.84 60.59  point
Lake Seliger camp | Seliger camp  RUS  Tver  57.20 33.05  point
Winter Cherry | Zimnyaya Vishnya | Winter Cherry mall | Winter Cherry shopping centre  RUS  Kemerovo  55.34 86.12  point
Lame Horse nightclub | Khromaya Loshad | Lame Horse club  RUS  Perm  58.01 56.25  point
Far Eastern Federal University  RUS  Primorsky  43.00 131.85  point
October Square in Minsk | Oktyabrskaya Square | Oktyabrskaya metro station in Minsk | Minsk metro station  BLR  Minsk  53.90 27.56  point
Okrestina prison | Akrestina  BLR  Minsk  53.88 27.52  point
Kurapaty | Kuropaty  BLR  Minsk  53.97 27.61  point
Pushkinskaya metro station in Minsk | Minsk Hero City obelisk | Stela Minsk Hero City | Stella Minsk Hero City  BLR  Minsk  53.92 27.54  point
Square of Changes | Ploshchad Peremen  BLR  Minsk  53.92 27.58  point
Independence Palace in Minsk | Palace of Independence in Minsk | Minsk's Palace of Independence  BLR  Minsk  53.93 27.52  point
Belaruskali | Belaruskali potash plant  BLR  Minsk Oblast  52.80 27.52  point
MTZ tractor plant | Minsk Tractor Works  BLR  Minsk  53.88 27.62  point
Great Stone industrial park | Great Stone Industrial Park in Minsk  BLR  Minsk Oblast  53.93 28.05  point
Brest Fortress  BLR  Brest  52.08 23.66  point
Viskuli | Belavezha | Belovezh | Belavezha Forest  BLR  Brest  52.57 23.80  point

# Caucasus, Central Asia, Mongolia
Republic Square in Yerevan | Yerevan's Republic Square  ARM  -  40.18 44.51  point
Baghramyan Avenue | Baghramian Avenue | Marshal Baghramyan Avenue  ARM  -  40.19 44.50  point
Erebuni | Erebuni police station | Erebuni district  ARM  -  40.14 44.53  city
Surmalu market | Surmalu shopping centre  ARM  -  40.17 44.50  point
Tsitsernakaberd | Armenian Genocide Memorial  ARM  -  40.19 44.49  point
Yerablur | Yerablur cemetery | Yerablur military pantheon  ARM  -  40.14 44.46  point
Etchmiadzin | Echmiadzin | Ejmiatsin | Vagharshapat  ARM  -  40.16 44.29  city
Freedom Square in Tbilisi | Tbilisi's Freedom Square  GEO  -  41.69 44.80  point
Rustaveli Avenue | Rustaveli Street in Tbilisi  GEO  -  41.70 44.80  point
Orbeliani Palace | Avlabari presidential palace  GEO  -  41.69 44.81  point
Sameba Cathedral | Holy Trinity Cathedral of Tbilisi | Sameba  GEO  -  41.70 44.82  point
Svetitskhoveli  GEO  -  41.84 44.72  point
Parliament building in Kutaisi | Bagrati Cathedral  GEO  -  42.28 42.70  point
Freedom Square in Baku | Azadliq Square | Azadlyg Square  AZE  -  40.37 49.85  point
Fountain Square in Baku | Fountains Square  AZE  -  40.37 49.84  point
Heydar Aliyev Centre | Heydar Aliyev Center  AZE  -  40.40 49.87  point
Nardaran  AZE  -  40.56 50.01  city
Black January memorial | Alley of Martyrs | Martyrs' Lane in Baku  AZE  -  40.36 49.83  point
Ghazanchetsots Cathedral | Holy Savior Cathedral in Shusha | Ghazanchetsots  AZE  Nagorno-Karabakh  39.76 46.75  point
Dadivank | Dadivank monastery  AZE  Kalbajar  40.16 46.29  point
Gandzasar | Gandzasar monastery  AZE  Nagorno-Karabakh  40.06 46.53  point
Ala-Too Square  KGZ  -  42.88 74.60  point
Bishkek White House | White House in Bishkek | Kyrgyz White House  KGZ  -  42.88 74.60  point
Koi-Tash | Koy-Tash | Ata-Beyit  KGZ  Chuy  42.73 74.72  city
Dordoi bazaar | Dordoy bazaar | Dordoi  KGZ  -  42.94 74.62  point
Cheryomushki in Osh | Sulaiman-Too | Sulayman Mountain  KGZ  Osh  40.53 72.78  point
Republic Square in Almaty | Almaty's Republic Square  KAZ  -  43.24 76.95  point
Bayterek | Baiterek | Bayterek tower | Ak Orda | Akorda | Ak Orda Palace  KAZ  -  51.13 71.43  point
Yntymak Square in Zhanaozen | Yntymak Square  KAZ  Mangystau  43.34 52.87  point
Panfilov Park | Panfilov Street in Almaty | Green Bazaar in Almaty  KAZ  -  43.26 76.95  point
Bobur Square | Babur Square in Andijan  UZB  Andijan  40.78 72.34  point
Amir Timur Square | Mustaqillik Square | Independence Square in Tashkent | Chorsu bazaar  UZB  -  41.31 69.27  point
Registan | Registan Square  UZB  Samarkand  39.65 66.98  point
Jaslyk | Jaslyk prison | Jasliq prison | Zhaslyk prison  UZB  Karakalpakstan  43.96 57.49  point
Shahidon Square | Ozodi Square | Dusti Square  TJK  -  38.57 68.79  point
Navruz Palace | Kohi Navruz | Palace of Nations in Dushanbe  TJK  -  38.58 68.76  point
Ovadan-Depe | Ovadan Depe prison  TKM  -  38.17 58.11  point
Sukhbaatar Square | Genghis Khan Square  MNG  -  47.92 106.92  point

# Afghanistan
Dasht-e-Barchi | Dasht-i-Barchi | Dasht Barchi  AFG  Kabul  34.50 69.07  city
Kart-e-Sakhi | Karte Sakhi | Kart-e Sakhi shrine | Sakhi shrine | Karte Char | Kart-e-Char  AFG  Kabul  34.52 69.12  city
Karte Parwan | Kart-e-Parwan | Gurdwara Karte Parwan | Karte Parwan gurdwara  AFG  Kabul  34.54 69.15  city
Wazir Akbar Khan | Wazir Akbar Khan neighbourhood | Wazir Akbar Khan hospital | Wazir Akbar Khan mosque  AFG  Kabul  34.54 69.19  city
Shahr-e-Naw | Shahr-e-Now | Share Naw | Shar-e-Naw | Shahr-i-Naw  AFG  Kabul  34.53 69.17  city
Shashdarak | Shash Darak | Shash Darak district  AFG  Kabul  34.54 69.19  city
Khair Khana | Khair Khaneh | Khairkhana  AFG  Kabul  34.57 69.14  city
Deh Mazang | Dehmazang | Deh Mazang Square | Dehmazang Square  AFG  Kabul  34.52 69.14  point
Zanbaq Square | Zanbaq junction  AFG  Kabul  34.53 69.18  point
Kabul airport's Abbey Gate  AFG  Kabul  34.56 69.22  point
Baron hotel in Kabul | Baron Hotel  AFG  Kabul  34.56 69.21  point
Serena hotel | Kabul Serena | Kabul Serena hotel | Serena Hotel in Kabul  AFG  Kabul  34.52 69.18  point
InterContinental hotel in Kabul | Kabul InterContinental | Kabul's Intercontinental hotel | Kabul Intercontinental hotel  AFG  Kabul  34.54 69.12  point
Arg Palace | Arg presidential palace | Kabul's presidential palace | presidential palace in Kabul | Arg in Kabul  AFG  Kabul  34.52 69.18  point
Darul Aman Palace | Darulaman | Darul Aman | Darul Aman Road  AFG  Kabul  34.47 69.12  point
Shah-Do Shamshira | Shah-e Doh Shamshira mosque | Abul Fazl shrine | Abul Fazal shrine  AFG  Kabul  34.52 69.18  point
Kabul University | University of Kabul  AFG  Kabul  34.52 69.13  point
American University of Afghanistan  AFG  Kabul  34.47 69.12  point
Kaaj educational centre | Kaaj education centre | Kaaj Higher Educational Center | Kaj education centre | Kaaj tuition centre  AFG  Kabul  34.50 69.06  point
Sayed ul-Shuhada school | Sayed al-Shuhada school | Sayed ul-Shuhada high school | Sayed Al-Shahda school | Abdul Rahim Shahid school  AFG  Kabul  34.49 69.05  point
Mawoud academy | Mawoud education centre | Kawsar-e Danish  AFG  Kabul  34.50 69.07  point
Sardar Daud Khan hospital | Sardar Mohammad Daud Khan hospital | Daoud Khan military hospital | Dawood Khan hospital  AFG  Kabul  34.54 69.19  point
Dasht-e-Barchi hospital | Dasht-e-Barchi maternity hospital | Sad Bistar hospital  AFG  Kabul  34.50 69.07  point
Khalifa Sahib mosque | Khalifa Aga Gul Jan mosque | Siddiqiya mosque | Abu Bakr al-Siddique mosque  AFG  Kabul  34.50 69.13  point
Babur's Garden | Bagh-e Babur | Gardens of Babur  AFG  Kabul  34.50 69.16  point
Shor Bazaar | Har Rai Sahib gurdwara | Shorbazar  AFG  Kabul  34.51 69.18  point
Dubai City wedding hall | Shahr-e-Dubai wedding hall  AFG  Kabul  34.51 69.11  point
Omid drug treatment centre | Omid hospital | Omid drug rehabilitation hospital  AFG  Kabul  34.54 69.25  point
Taverna du Liban  AFG  Kabul  34.54 69.18  point
Kunduz Trauma Centre | MSF hospital in Kunduz | Kunduz hospital | Médecins Sans Frontières hospital in Kunduz | Kunduz trauma center  AFG  Kunduz  36.72 68.86  point
Gozar-e-Sayed Abad mosque | Sayed Abad mosque  AFG  Kunduz  36.73 68.87  point
Bibi Fatima mosque | Fatemieh mosque | Imam Bargah mosque | Fatima mosque in Kandahar  AFG  Kandahar  31.61 65.70  point
Sarpuza prison  AFG  Kandahar  31.63 65.66  point
Shrine of the Cloak | Kirka Sharif  AFG  Kandahar  31.62 65.71  point
Gazargah mosque | Guzargah mosque | Guzargah | Gazargah  AFG  Herat  34.37 62.24  point
Jebrail | Jebraeel  AFG  Herat  34.37 62.14  city
Blue Mosque in Mazar-i-Sharif | Shrine of Hazrat Ali | Seh Dokan mosque | Sai Dokan mosque  AFG  Balkh  36.71 67.11  point
Qala-i-Janghi  AFG  Balkh  36.67 66.98  point
Minaret of Jam  AFG  Ghor  34.40 64.52  point
Bamiyan Buddhas | Buddhas of Bamiyan | Bamyan Buddhas | Bamiyan buddha niches  AFG  Bamyan  34.83 67.83  point

# Pakistan
Lyari | Lyari Town | Layari  PAK  Sindh  24.87 66.99  city
Orangi | Orangi Town  PAK  Sindh  24.95 66.97  city
Sohrab Goth | Sohrab Goth district  PAK  Sindh  24.95 67.09  city
Korangi  PAK  Sindh  24.83 67.13  city
Baldia Town | Ali Enterprises factory | Ali Enterprises garment factory | Baldia factory  PAK  Sindh  24.92 66.95  city
Malir | Malir Cantonment  PAK  Sindh  24.90 67.20  city
Nine Zero | Azizabad  PAK  Sindh  24.92 67.07  city
Landhi | Landhi jail  PAK  Sindh  24.85 67.20  city
Safoora Goth | Safoora Chowk | Safora Goth  PAK  Sindh  24.94 67.15  city
Manghopir | Surjani Town  PAK  Sindh  24.98 67.03  city
Katti Pahari | Qasba Colony  PAK  Sindh  24.94 67.02  city
Saddar in Karachi | Empress Market | Saddar Town  PAK  Sindh  24.86 67.03  city
Bilawal House | Clifton in Karachi | 70 Clifton  PAK  Sindh  24.82 67.03  point
Quaid's mausoleum | Mazar-e-Quaid | Jinnah's mausoleum | Quaid-e-Azam's mausoleum | Jinnah mausoleum  PAK  Sindh  24.88 67.04  point
Abdullah Shah Ghazi shrine | shrine of Abdullah Shah Ghazi  PAK  Sindh  24.81 67.03  point
Karsaz  PAK  Sindh  24.88 67.09  point
PNS Mehran base  PAK  Sindh  24.89 67.12  point
Karachi University | University of Karachi | Confucius Institute at Karachi University  PAK  Sindh  24.94 67.12  point
Karachi Stock Exchange | Pakistan Stock Exchange building  PAK  Sindh  24.85 67.00  point
Sehwan | Sehwan Sharif  PAK  Sindh  26.42 67.86  city
Lal Shahbaz Qalandar shrine | shrine of Lal Shahbaz Qalandar  PAK  Sindh  26.42 67.86  point
Mohenjo-daro | Mohenjodaro | Moenjodaro  PAK  Sindh  27.33 68.14  point
Zaman Park  PAK  Punjab  31.55 74.35  point
Model Town in Lahore | Model Town Lahore | Lahore's Model Town | Garhi Shahu | Garhi Shahu mosque  PAK  Punjab  31.48 74.32  city
Gulshan-e-Iqbal Park | Gulshan-i-Iqbal Park | Gulshan-e-Iqbal Park in Lahore  PAK  Punjab  31.52 74.29  point
Data Darbar | Data Darbar shrine | Data Ganj Bakhsh shrine | Data Sahib shrine  PAK  Punjab  31.58 74.31  point
Minar-e-Pakistan | Minar-i-Pakistan | Iqbal Park  PAK  Punjab  31.59 74.31  point
Lahore Fort | Badshahi mosque | Badshahi Masjid | Lahore's Shahi Fort  PAK  Punjab  31.59 74.31  point
Gaddafi stadium | Liberty Chowk in Lahore | Qaddafi stadium  PAK  Punjab  31.51 74.33  point
Youhanabad | Yohanabad  PAK  Punjab  31.41 74.37  city
Joseph Colony | Badami Bagh  PAK  Punjab  31.60 74.33  city
Kot Lakhpat prison  PAK  Punjab  31.46 74.34  point
Jaranwala  PAK  Punjab  31.33 73.42  city
Raiwind  PAK  Punjab  31.25 74.22  city
Muridke compound  PAK  Punjab  31.80 74.26  city
Gurdwara Darbar Sahib Kartarpur | Kartarpur shrine  PAK  Punjab  32.09 75.01  point
Nankana Sahib  PAK  Punjab  31.45 73.71  city
Rawalpindi Central Jail  PAK  Punjab  33.50 73.03  point
Liaquat Bagh | Liaqat Bagh  PAK  Punjab  33.60 73.07  point
Faizabad interchange | Faizabad Interchange in Islamabad  PAK  Islamabad  33.66 73.08  point
D-Chowk | Democracy Chowk  PAK  Islamabad  33.73 73.09  point
Red Mosque | Jamia Hafsa | Jamia Hafsa madrassa | Islamabad's Red Mosque  PAK  Islamabad  33.71 73.09  point
Constitution Avenue in Islamabad | Islamabad's Red Zone | Aiwan-e-Sadr  PAK  Islamabad  33.73 73.10  point
Marriott hotel in Islamabad | Islamabad Marriott | Islamabad's Marriott hotel  PAK  Islamabad  33.73 73.09  point
Faisal mosque | Shah Faisal mosque  PAK  Islamabad  33.73 73.04  point
Bani Gala | Banigala  PAK  Islamabad  33.72 73.15  city
Quaid-i-Azam University | Quaid-e-Azam University | International Islamic University in Islamabad  PAK  Islamabad  33.75 73.14  point
Khadija-tul-Kubra mosque | Tarlai imambargah | Tarlai Kalan  PAK  Islamabad  33.64 73.15  point
Bari Imam shrine | Bari Imam  PAK  Islamabad  33.75 73.11  point
Army Public School | Army Public School in Peshawar | Army Public School Peshawar | Warsak Road  PAK  Khyber Pakhtunkhwa  34.02 71.54  point
All Saints Church in Peshawar | All Saints church Peshawar  PAK  Khyber Pakhtunkhwa  34.01 71.58  point
Qissa Khwani | Qissa Khwani bazaar | Qissa Khawani bazaar | Kissa Khwani | Kocha Risaldar | Koocha Risaldar mosque | Kucha Risaldar mosque  PAK  Khyber Pakhtunkhwa  34.01 71.57  point
Peshawar Police Lines | Police Lines mosque | Peshawar police lines mosque  PAK  Khyber Pakhtunkhwa  34.01 71.56  point
Hayatabad | Bara Road  PAK  Khyber Pakhtunkhwa  33.98 71.45  city
Darul Uloom Haqqania | Dar-ul-Uloom Haqqania | Haqqania seminary | Akora Khattak | Haqqania madrassa | Darul Uloom Haqqania seminary  PAK  Khyber Pakhtunkhwa  34.00 72.12  point
Charsadda  PAK  Khyber Pakhtunkhwa  34.15 71.73  city
Bacha Khan University  PAK  Khyber Pakhtunkhwa  34.13 71.81  point
Abdul Wali Khan University  PAK  Khyber Pakhtunkhwa  34.19 72.03  point
Bilal Town | bin Laden's compound in Abbottabad | Kakul | Pakistan Military Academy | Kakul military academy  PAK  Khyber Pakhtunkhwa  34.18 73.26  city
Pearl Continental in Gwadar | Zaver Pearl Continental | Pearl Continental hotel in Gwadar  PAK  Balochistan  25.11 62.32  point
Hazara Town | Mariabad  PAK  Balochistan  30.17 66.95  city
Alamdar Road | Kandahari Bazaar in Quetta  PAK  Balochistan  30.20 67.03  point
Bethel Memorial Methodist Church  PAK  Balochistan  30.20 67.01  point
Civil Hospital Quetta | Quetta civil hospital | Civil Hospital in Quetta | Quetta police training college | Police Training College in Quetta  PAK  Balochistan  30.19 67.01  point
Quetta railway station | Quetta train station  PAK  Balochistan  30.19 67.00  point

# India
Shaheen Bagh  IND  Delhi  28.54 77.31  city
Jantar Mantar  IND  Delhi  28.63 77.22  point
Ramlila Maidan | Ramlila Ground | Ramlila grounds | Ramlila Grounds in Delhi  IND  Delhi  28.64 77.23  point
India Gate | Rajpath | Kartavya Path | Raisina Hill | Raisina Road  IND  Delhi  28.61 77.23  point
Rashtrapati Bhavan | Rashtrapati Bhawan  IND  Delhi  28.61 77.20  point
Hyderabad House | South Block | North Block in Delhi  IND  Delhi  28.61 77.21  point
Lok Kalyan Marg | 7 Lok Kalyan Marg | 7 Race Course Road  IND  Delhi  28.60 77.20  point
Red Fort | Lal Qila  IND  Delhi  28.66 77.24  point
Jama Masjid | Delhi's Jama Masjid | Jama Masjid in Delhi | Chandni Chowk  IND  Delhi  28.65 77.23  point
Nizamuddin Markaz | Nizamuddin dargah | Hazrat Nizamuddin | Tablighi Jamaat Markaz  IND  Delhi  28.59 77.24  point
Jamia Millia Islamia | Jamia Millia University | Jamia Nagar | Jamia University | Batla House  IND  Delhi  28.56 77.28  point
Jawaharlal Nehru University | JNU campus | JNU  IND  Delhi  28.54 77.17  point
Jahangirpuri | Jahangir Puri  IND  Delhi  28.73 77.17  city
Jaffrabad | Jafrabad | Seelampur  IND  Delhi  28.68 77.27  city
Maujpur | Shiv Vihar | Chand Bagh  IND  Delhi  28.70 77.28  city
Singhu | Singhu border  IND  Delhi  28.85 77.12  point
Tikri | Tikri border  IND  Delhi  28.69 76.97  point
Ghazipur border | Ghazipur in Delhi  IND  Delhi  28.62 77.33  point
Shambhu border | Khanauri border  IND  Punjab  30.44 76.67  point
Connaught Place  IND  Delhi  28.63 77.22  point
Rajghat | Raj Ghat  IND  Delhi  28.64 77.25  point
Tihar Central Jail  IND  Delhi  28.62 77.10  point
Tis Hazari court | Tis Hazari  IND  Delhi  28.67 77.22  point
Patiala House court | Patiala House courts  IND  Delhi  28.62 77.24  point
AIIMS Delhi | All India Institute of Medical Sciences in Delhi | Safdarjung hospital  IND  Delhi  28.57 77.21  point
Bharat Mandapam | Pragati Maidan  IND  Delhi  28.62 77.24  point
Arun Jaitley stadium | Feroz Shah Kotla | Ferozeshah Kotla  IND  Delhi  28.64 77.24  point
Akshardham temple in Gandhinagar | Akshardham temple  IND  Gujarat  23.23 72.67  point
Dharavi  IND  Maharashtra  19.04 72.85  city
Taj Mahal Palace hotel | Taj Mahal hotel | Taj hotel in Mumbai | Taj Mahal Palace | Taj Palace hotel in Mumbai  IND  Maharashtra  18.92 72.83  point
Oberoi Trident | Trident-Oberoi | Oberoi-Trident hotel | Trident hotel in Mumbai | Oberoi hotel in Mumbai  IND  Maharashtra  18.93 72.82  point
Chabad House in Mumbai | Mumbai Chabad House  IND  Maharashtra  18.92 72.83  point
Leopold Cafe | Gateway of India | Colaba  IND  Maharashtra  18.92 72.83  point
Victoria Terminus in Mumbai | Chhatrapati Shivaji Maharaj Terminus  IND  Maharashtra  18.94 72.84  point
Azad Maidan | Shivaji Park | Zaveri Bazaar  IND  Maharashtra  18.94 72.83  point
Wankhede stadium  IND  Maharashtra  18.94 72.83  point
Mantralaya  IND  Maharashtra  18.93 72.83  point
Bandra | Bandra Kurla Complex  IND  Maharashtra  19.06 72.84  city
Arthur Road jail  IND  Maharashtra  18.98 72.83  point
Yerawada jail | Yerwada jail | Yerawada prison | Yerwada  IND  Maharashtra  18.56 73.89  point
Mumbra  IND  Maharashtra  19.18 73.02  city
Govandi  IND  Maharashtra  19.06 72.92  city
Bhima Koregaon | Koregaon Bhima  IND  Maharashtra  18.64 74.06  city
Ajanta caves  IND  Maharashtra  20.55 75.70  point
Ellora caves | Ellora  IND  Maharashtra  20.03 75.18  point
German Bakery in Pune | German Bakery  IND  Maharashtra  18.54 73.89  point
Golden Temple | Harmandir Sahib | Darbar Sahib | Akal Takht | Sri Harmandir Sahib | Golden Temple in Amritsar  IND  Punjab  31.62 74.88  point
Jallianwala Bagh | Jallianwalla Bagh  IND  Punjab  31.62 74.88  point
Wagah-Attari border  IND  Punjab  31.60 74.57  point
Babri Masjid | Babri mosque | Ram Janmabhoomi | Ram Mandir | Ram Janmabhoomi temple | Ram Temple in Ayodhya  IND  Uttar Pradesh  26.80 82.19  point
Gyanvapi | Gyanvapi mosque | Kashi Vishwanath temple | Kashi Vishwanath | Gyanvapi Masjid  IND  Uttar Pradesh  25.31 83.01  point
Shahi Idgah | Shahi Idgah mosque | Krishna Janmabhoomi | Krishna Janmasthan  IND  Uttar Pradesh  27.50 77.67  point
Shahi Jama Masjid in Sambhal | Sambhal mosque | Sambhal  IND  Uttar Pradesh  28.58 78.57  city
Taj Mahal | Agra Fort  IND  Uttar Pradesh  27.18 78.04  point
Aligarh Muslim University | AMU campus  IND  Uttar Pradesh  27.92 78.08  point
Darul Uloom Deoband | Deoband  IND  Uttar Pradesh  29.69 77.68  city
Dadri | Bisada  IND  Uttar Pradesh  28.56 77.55  city
Hathras | Boolgarhi  IND  Uttar Pradesh  27.60 78.05  city
Lakhimpur Kheri | Tikonia  IND  Uttar Pradesh  27.95 80.78  city
Muzaffarnagar  IND  Uttar Pradesh  29.47 77.70  city
Prayagraj | Triveni Sangam | Kumbh Mela grounds  IND  Uttar Pradesh  25.43 81.85  city
Haldwani | Banbhoolpura  IND  Uttarakhand  29.22 79.52  city
Naroda Patiya | Naroda Patia | Naroda Gam | Gulbarg Society | Gulberg Society  IND  Gujarat  23.07 72.65  city
Narendra Modi stadium | Motera stadium | Sardar Patel stadium | Motera  IND  Gujarat  23.09 72.60  point
Godhra | Godhra railway station  IND  Gujarat  22.78 73.61  city
Statue of Unity  IND  Gujarat  21.84 73.72  point
Morbi | Morbi bridge  IND  Gujarat  22.82 70.83  city
Somnath temple  IND  Gujarat  20.89 70.40  point
Dwarka temple  IND  Gujarat  22.24 68.97  point
Charminar | Mecca Masjid | Makkah Masjid  IND  Telangana  17.36 78.47  point
Dilsukhnagar | Gokul Chat  IND  Telangana  17.37 78.53  city
Chinnaswamy stadium | M Chinnaswamy stadium  IND  Karnataka  12.98 77.60  point
Rameshwaram Cafe  IND  Karnataka  12.97 77.71  point
Electronic City  IND  Karnataka  12.84 77.66  city
Infosys headquarters  IND  Karnataka  12.85 77.66  point
Marina Beach  IND  Tamil Nadu  13.05 80.28  point
Koyambedu  IND  Tamil Nadu  13.07 80.20  city
Mamallapuram | Mahabalipuram  IND  Tamil Nadu  12.62 80.19  city
Sabarimala | Sabarimala temple  IND  Kerala  9.43 77.08  point
Puttingal temple | Paravur | Puttingal Devi temple  IND  Kerala  8.81 76.67  point
Padmanabhaswamy temple  IND  Kerala  8.48 76.94  point
Tirupati | Tirumala | Tirumala temple  IND  Andhra Pradesh  13.65 79.42  city
LG Polymers plant | RR Venkatapuram | LG Polymers  IND  Andhra Pradesh  17.76 83.21  point
Union Carbide plant in Bhopal | Union Carbide plant | Union Carbide factory  IND  Madhya Pradesh  23.28 77.41  point
RG Kar hospital | R G Kar Medical College | RG Kar Medical College  IND  West Bengal  22.60 88.38  point
Writers' Building | Nabanna | Brigade Parade Ground  IND  West Bengal  22.57 88.35  point
Eden Gardens | Salt Lake stadium | Jadavpur University  IND  West Bengal  22.56 88.34  point
Nandigram  IND  West Bengal  22.01 87.98  city
Singur  IND  West Bengal  22.81 88.23  city
Sandeshkhali  IND  West Bengal  22.35 88.88  city
Murshidabad  IND  West Bengal  24.18 88.27  city
Dhulian | Samserganj  IND  West Bengal  24.68 87.95  city
Mahabodhi Temple | Mahabodhi temple complex | Bodh Gaya | Bodhgaya  IND  Bihar  24.70 84.99  point
Gandhi Maidan  IND  Bihar  25.62 85.15  point
Jagannath temple in Puri | Jagannath Temple | Puri Jagannath temple  IND  Odisha  19.80 85.82  point
Kamakhya temple  IND  Assam  26.17 91.71  point
Kangla Fort | Khwairamband | Ima Keithel | Ima market | Kangla gate  IND  Manipur  24.81 93.94  point
Oting  IND  Nagaland  26.70 95.02  city
Lal Chowk | Srinagar's Lal Chowk | Maisuma  IND  Jammu and Kashmir  34.07 74.81  point
Jamia Masjid in Srinagar | Nowhatta | Srinagar's Jamia Masjid | Khanyar  IND  Jammu and Kashmir  34.10 74.81  city
Hazratbal | Hazratbal shrine | Hazratbal mosque  IND  Jammu and Kashmir  34.13 74.84  point
Charar-e-Sharif | Charar-i-Sharief | Charar-i-Sharif  IND  Jammu and Kashmir  33.86 74.77  city
Soura | SKIMS hospital | Sher-i-Kashmir Institute  IND  Jammu and Kashmir  34.13 74.80  city
Amarnath shrine | Amarnath cave | Amarnath temple  IND  Jammu and Kashmir  34.21 75.50  point
Vaishno Devi | Vaishno Devi shrine | Mata Vaishno Devi shrine  IND  Jammu and Kashmir  33.03 74.95  point
Kathua  IND  Jammu and Kashmir  32.37 75.52  city
McLeod Ganj | Mcleodganj | Dharamsala | Dharamshala  IND  Himachal Pradesh  32.24 76.32  city
Gurugram | Gurgaon  IND  Haryana  28.46 77.03  city
Panchkula | Dera Sacha Sauda | Dera Sacha Sauda headquarters  IND  Haryana  30.69 76.86  city
Ajmer Sharif | Ajmer dargah | Ajmer Sharif Dargah  IND  Rajasthan  26.46 74.63  point
Pokhran test site  IND  Rajasthan  27.08 71.72  point

# Bangladesh, Sri Lanka, Nepal, Bhutan, Maldives
Shahbag | Shahbagh | Shahbag Square | Shahbagh intersection  BGD  Dhaka  23.74 90.40  point
Gulshan district | Gulshan district in Dhaka | Dhaka's Gulshan  BGD  Dhaka  23.79 90.41  city
Holey Artisan Bakery | Holey Artisan | Holey Artisan cafe | Holey Artisan restaurant  BGD  Dhaka  23.80 90.42  point
Paltan | Naya Paltan | Nayapaltan | Motijheel | Shapla Square | Shapla Chattar  BGD  Dhaka  23.73 90.42  city
Dhanmondi | Dhanmondi 32 | 32 Dhanmondi | Road 32 in Dhanmondi | Bangabandhu Memorial Museum  BGD  Dhaka  23.75 90.38  city
Ganabhaban | Gono Bhaban | Gonobhaban | Bangabhaban | Gana Bhaban  BGD  Dhaka  23.77 90.38  point
Jatiya Sangsad Bhaban | Jatiya Sangsad | Bangladesh's parliament building  BGD  Dhaka  23.76 90.38  point
Dhaka University | University of Dhaka | Suhrawardy Udyan | Raju sculpture  BGD  Dhaka  23.73 90.39  point
BUET | Bangladesh University of Engineering and Technology  BGD  Dhaka  23.73 90.39  point
Rampura  BGD  Dhaka  23.76 90.42  city
Jatrabari  BGD  Dhaka  23.71 90.43  city
Mohakhali  BGD  Dhaka  23.78 90.40  city
Mohammadpur | Geneva camp in Dhaka  BGD  Dhaka  23.77 90.36  city
Uttara district | Uttara in Dhaka | Milestone School and College | Milestone School | Diabari  BGD  Dhaka  23.87 90.40  city
Pilkhana | BDR headquarters  BGD  Dhaka  23.73 90.37  point
Keraniganj jail | Keraniganj | Dhaka Central Jail  BGD  Dhaka  23.68 90.40  point
Baitul Mukarram | Baitul Mukarram mosque  BGD  Dhaka  23.73 90.41  point
Central Shaheed Minar | Shaheed Minar | Shahid Minar  BGD  Dhaka  23.73 90.40  point
Hossaini Dalan  BGD  Dhaka  23.72 90.40  point
Rana Plaza | Savar  BGD  Dhaka  23.85 90.26  point
Tazreen Fashions | Tazreen factory | Tazreen Fashions factory | Ashulia  BGD  Dhaka  23.91 90.31  point
Tongi  BGD  Dhaka  23.89 90.40  city
Gazipur  BGD  Dhaka  23.99 90.42  city
Sholakia | Sholakia Eidgah | Kishoreganj  BGD  Dhaka  24.44 90.79  city
Galle Face | Galle Face Green | GotaGoGama  LKA  Western  6.92 79.84  point
Temple Trees  LKA  Western  6.91 79.85  point
Cinnamon Grand | Cinnamon Grand hotel | Shangri-La hotel in Colombo | Kingsbury hotel | Colombo's Shangri-La hotel  LKA  Western  6.92 79.85  point
St Anthony's Shrine | St Anthony's Church in Kochchikade | Kochchikade | St Anthony's shrine in Colombo | Saint Anthony's Shrine  LKA  Western  6.95 79.86  point
Negombo | Katuwapitiya  LKA  Western  7.22 79.85  city
St Sebastian's Church in Negombo | Saint Sebastian's church in Negombo  LKA  Western  7.22 79.87  point
Zion Church in Batticaloa | Batticaloa's Zion church  LKA  Eastern  7.71 81.70  point
Sainthamaruthu | Kalmunai  LKA  Eastern  7.40 81.83  city
Dehiwala  LKA  Western  6.85 79.87  city
Dematagoda  LKA  Western  6.94 79.88  city
Aluthgama | Beruwala | Dharga Town  LKA  Western  6.43 80.00  city
Digana  LKA  Central  7.30 80.73  city
Temple of the Tooth | Sri Dalada Maligawa | Temple of the Tooth Relic  LKA  Central  7.29 80.64  point
Jaffna public library | Jaffna library  LKA  Northern  9.66 80.01  point
Mullaivaikkal  LKA  Northern  9.31 80.77  city
Chemmani | Chemmani mass grave  LKA  Northern  9.66 80.06  point
Puthumathalan | Puttumatalan | Putumattalan  LKA  Northern  9.35 80.71  city
Welikada prison | Welikada  LKA  Western  6.92 79.89  point
Singha Durbar | Singh Durbar  NPL  Bagmati  27.70 85.32  point
New Baneshwor | Baneshwor | Maitighar | Maitighar Mandala  NPL  Bagmati  27.69 85.33  city
Narayanhiti | Narayanhiti Palace | Narayanhity royal palace | Narayanhity  NPL  Bagmati  27.72 85.32  point
Baluwatar | Shital Niwas  NPL  Bagmati  27.73 85.33  city
Dharahara | Dharahara tower | Bhimsen Tower  NPL  Bagmati  27.70 85.31  point
Pashupatinath | Pashupatinath temple  NPL  Bagmati  27.71 85.35  point
Boudhanath | Bouddha stupa  NPL  Bagmati  27.72 85.36  point
Thamel  NPL  Bagmati  27.72 85.31  city
Kathmandu Durbar Square | Basantapur  NPL  Bagmati  27.70 85.31  point
Swayambhunath  NPL  Bagmati  27.71 85.29  point
Tinkune  NPL  Bagmati  27.69 85.35  city
Kirtipur | Tribhuvan University  NPL  Bagmati  27.68 85.28  city
Lumbini  NPL  Lumbini  27.48 83.28  point
Tikapur  NPL  Sudurpashchim  28.53 81.12  city
Republic Square in Male | Sultan Park in Male | Muleeaage  MDV  -  4.18 73.51  point

# China, Hong Kong, Macau, Taiwan
Great Hall of the People  CHN  Beijing  39.90 116.39  point
Zhongnanhai | Zhongnanhai compound  CHN  Beijing  39.91 116.38  point
Forbidden City | Gate of Heavenly Peace | Palace Museum in Beijing  CHN  Beijing  39.92 116.39  point
Muxidi | Chang'an Avenue  CHN  Beijing  39.91 116.37  point
Diaoyutai | Diaoyutai State Guesthouse | Diaoyutai guesthouse  CHN  Beijing  39.92 116.33  point
Yanqi Lake  CHN  Beijing  40.40 116.68  point
Babaoshan | Babaoshan cemetery | Babaoshan Revolutionary Cemetery  CHN  Beijing  39.91 116.24  point
Peking University | Beijing University  CHN  Beijing  39.99 116.31  point
Tsinghua University | Tsinghua  CHN  Beijing  40.00 116.33  point
Haidian | Haidian district  CHN  Beijing  39.96 116.30  city
Chaoyang District in Beijing | Beijing's Chaoyang district | Sanlitun  CHN  Beijing  39.93 116.45  city
Liangma | Liangmaqiao | Liangma River | Liangma bridge | Sitong Bridge  CHN  Beijing  39.95 116.46  point
Xinfadi | Xinfadi market  CHN  Beijing  39.81 116.35  point
Bird's Nest stadium | Beijing National Stadium | National Stadium in Beijing | Bird's Nest in Beijing  CHN  Beijing  39.99 116.39  point
Temple of Heaven  CHN  Beijing  39.88 116.41  point
Badaling  CHN  Beijing  40.36 116.02  point
Mutianyu  CHN  Beijing  40.43 116.57  point
Marco Polo Bridge | Lugou Bridge  CHN  Beijing  39.85 116.22  point
Wulumuqi Road | Urumqi Road in Shanghai | Wulumuqi Middle Road | Urumqi Road  CHN  Shanghai  31.21 121.44  point
Lujiazui  CHN  Shanghai  31.24 121.50  city
Yangshan port | Yangshan  CHN  Shanghai  30.63 122.06  point
Foxconn plant in Zhengzhou | Zhengzhou Foxconn plant | iPhone City  CHN  Henan  34.55 113.82  point
Huanan market | Huanan Seafood Market | Huanan Seafood Wholesale Market | Huanan seafood wholesale market in Wuhan  CHN  Hubei  30.62 114.26  point
Wuhan Institute of Virology | Wuhan virology lab  CHN  Hubei  30.37 114.26  point
Wukan | Wukan village  CHN  Guangdong  22.88 115.66  city
Mao's mausoleum | Mao Zedong Mausoleum | Mausoleum of Mao Zedong | Monument to the People's Heroes  CHN  Beijing  39.90 116.39  point
Id Kah mosque | Id Kah | Idkah mosque | Id Kah Mosque in Kashgar  CHN  Xinjiang  39.47 75.98  point
Kunming railway station | Kunming train station  CHN  Yunnan  25.02 102.72  point
Jokhang temple | Jokhang | Barkhor | Barkhor Street  CHN  Tibet  29.65 91.13  point
Potala Palace | Potala | Norbulingka  CHN  Tibet  29.66 91.12  point
Ngaba | Aba county | Kirti monastery  CHN  Sichuan  32.90 101.70  city
Labrang monastery | Labrang  CHN  Gansu  35.19 102.51  point
Larung Gar  CHN  Sichuan  32.14 100.47  point
Drepung monastery | Drepung  CHN  Tibet  29.68 91.05  point
Sera monastery | Drapchi prison  CHN  Tibet  29.70 91.13  point
Nanjing Massacre Memorial Hall | Nanjing Massacre memorial  CHN  Jiangsu  32.03 118.74  point
Qufu  CHN  Shandong  35.60 116.99  city
Terracotta Army | Terracotta Warriors  CHN  Shaanxi  34.38 109.28  point
Mogao Caves | Mogao Grottoes  CHN  Gansu  40.04 94.80  point
Dunhuang  CHN  Gansu  40.14 94.66  city
Bo Ao | Boao  CHN  Hainan  19.16 110.58  city
Huawei headquarters  CHN  Guangdong  22.65 114.06  point
Legislative Council building | LegCo building | Tamar Park | Admiralty in Hong Kong | Harcourt Road | Civic Square in Hong Kong | Hong Kong's Legislative Council building  HKG  -  22.28 114.17  point
Victoria Park in Hong Kong | Tin Hau  HKG  -  22.28 114.19  point
Polytechnic University in Hong Kong | Hong Kong Polytechnic University | PolyU | Hong Kong's Polytechnic University  HKG  -  22.30 114.18  point
Chinese University of Hong Kong | CUHK  HKG  -  22.42 114.21  point
University of Hong Kong | Hong Kong University | Pillar of Shame  HKG  -  22.28 114.14  point
Yuen Long | Yuen Long station  HKG  -  22.44 114.03  city
Sha Tin | Shatin | New Town Plaza  HKG  -  22.38 114.19  city
Sham Shui Po | Yau Ma Tei  HKG  -  22.33 114.16  city
Prince Edward station | Prince Edward metro station | Prince Edward MTR station  HKG  -  22.32 114.17  point
Wan Chai | Wanchai  HKG  -  22.28 114.17  city
Tuen Mun  HKG  -  22.39 113.98  city
Sheung Shui  HKG  -  22.50 114.13  city
Tai Po | Wang Fuk Court  HKG  -  22.45 114.17  city
Tseung Kwan O  HKG  -  22.32 114.26  city
Wong Tai Sin  HKG  -  22.34 114.19  city
West Kowloon | West Kowloon court | West Kowloon magistrates' court | Lai Chi Kok  HKG  -  22.33 114.15  point
Causeway Bay Books | SOGO in Causeway Bay  HKG  -  22.28 114.18  point
Legislative Yuan building | Executive Yuan building | Taiwanese parliament building  TWN  Taipei  25.04 121.52  point
Ketagalan Boulevard | Presidential Office Building in Taipei  TWN  Taipei  25.04 121.51  point
Liberty Square in Taipei | Chiang Kai-shek Memorial Hall | Taipei's Liberty Square  TWN  Taipei  25.03 121.52  point
Taipei 101  TWN  Taipei  25.03 121.56  point
Hsinchu Science Park | TSMC headquarters  TWN  Hsinchu  24.78 121.00  point

# Koreas and Japan
Gwanghwamun | Gwanghwamun Square | Gwanghwamun Plaza | Gyeongbokgung | Gyeongbokgung Palace  KOR  Seoul  37.57 126.98  point
Itaewon  KOR  Seoul  37.53 126.99  city
Yongsan district | Hannam-dong | Hannam  KOR  Seoul  37.53 126.98  city
Yeouido | Yeouido Park | Yoido | Korean National Assembly building | South Korean parliament building  KOR  Seoul  37.53 126.92  city
Gangnam | Gangnam district | Kangnam | Gangnam station  KOR  Seoul  37.50 127.03  city
Cheong Wa Dae | Blue House in Seoul  KOR  Seoul  37.59 126.97  point
Seoul City Hall | Seoul Plaza | Seoul Square  KOR  Seoul  37.57 126.98  point
Myeongdong Cathedral | Myeongdong  KOR  Seoul  37.56 126.98  point
Hongdae | Sinchon  KOR  Seoul  37.56 126.92  city
Seocho | Seocho district | Seoul Central District Court | Supreme Court in Seocho  KOR  Seoul  37.49 127.01  city
Jamsil | Lotte World Tower  KOR  Seoul  37.51 127.10  city
Yonsei University | Ewha Womans University  KOR  Seoul  37.56 126.94  point
Seodaemun prison | Tapgol Park  KOR  Seoul  37.57 126.96  point
Seoul Detention Centre | Uiwang  KOR  Gyeonggi  37.39 126.98  point
Seongnam | Pangyo  KOR  Gyeonggi  37.42 127.13  city
Hwaseong | Aricell factory | Aricell | Aricell battery plant  KOR  Gyeonggi  37.17 126.83  city
May 18 National Cemetery | Geumnamno | Chonnam National University | Jeonil Building  KOR  Gwangju  35.15 126.92  point
Seongju golf course | Soseong-ri | THAAD base in Seongju  KOR  North Gyeongsang  35.98 128.22  point
Paengmok | Paengmok port  KOR  South Jeolla  34.38 126.13  city
Osong | Osong underpass  KOR  North Chungcheong  36.62 127.32  city
Muan airport | Muan International airport | Muan  KOR  South Jeolla  34.99 126.38  point
Dorasan | Dora Observatory  KOR  Gyeonggi  37.89 126.74  point
Gangjeong naval base  KOR  Jeju  33.23 126.48  city
Freedom House in Panmunjom | Peace House in Panmunjom | Panmunjom Peace House | Bridge of No Return  KOR  Gyeonggi  37.95 126.68  point
Kumsusan | Kumsusan Memorial Palace  PRK  Pyongyang  39.06 125.79  point
Mansudae | Mansudae Hill | Mansu Hill | Mansudae Assembly Hall  PRK  Pyongyang  39.03 125.75  point
Juche Tower | May Day stadium | Rungrado May Day stadium  PRK  Pyongyang  39.04 125.77  point
Koryo hotel | Ryugyong hotel | Yanggakdo hotel | Yanggakdo  PRK  Pyongyang  39.02 125.75  point
Mangyongdae  PRK  Pyongyang  39.01 125.66  city
Kangson enrichment plant  PRK  South Pyongan  38.96 125.61  point
Yasukuni | Yasukuni shrine | Yasukuni Shrine in Tokyo  JPN  Tokyo  35.69 139.74  point
Nagatacho | Nagata-cho | Japanese Diet building | Diet building | Kantei  JPN  Tokyo  35.68 139.74  point
Akasaka Palace | State Guest House in Tokyo  JPN  Tokyo  35.68 139.73  point
Imperial Palace in Tokyo | Tokyo Imperial Palace | Tokyo's Imperial Palace | Chiyoda  JPN  Tokyo  35.69 139.75  point
Kasumigaseki | Kasumigaseki station  JPN  Tokyo  35.67 139.75  city
Akihabara  JPN  Tokyo  35.70 139.77  city
Shinjuku | Shinjuku station | Kabukicho  JPN  Tokyo  35.69 139.70  city
Shibuya | Shibuya crossing  JPN  Tokyo  35.66 139.70  city
Ginza  JPN  Tokyo  35.67 139.76  city
Roppongi  JPN  Tokyo  35.66 139.73  city
Marunouchi  JPN  Tokyo  35.68 139.77  city
Nippon Budokan | Budokan  JPN  Tokyo  35.69 139.75  point
Tsukiji | Tsukiji market | Toyosu market | Toyosu  JPN  Tokyo  35.66 139.77  point
Yoyogi Park | Meiji Shrine  JPN  Tokyo  35.67 139.70  point
Yamato-Saidaiji station | Yamato-Saidaiji  JPN  Nara  34.69 135.78  point
Saikazaki | Saikazaki fishing port | Saikazaki port  JPN  Wakayama  34.19 135.14  point
Kyoto Animation studio | Kyoto Animation | Kyoto Animation building  JPN  Kyoto  34.93 135.79  point
Sagamihara | Tsukui Yamayuri En  JPN  Kanagawa  35.57 139.37  city
Hiroshima Peace Memorial | Hiroshima Peace Memorial Park | Atomic Bomb Dome | Peace Memorial Park in Hiroshima | Genbaku Dome  JPN  Hiroshima  34.39 132.45  point
Nagasaki Peace Park | Urakami Cathedral  JPN  Nagasaki  32.77 129.86  point
Ise Grand Shrine | Ise Shrine  JPN  Mie  34.46 136.73  point
Kashikojima | Ise-Shima  JPN  Mie  34.31 136.82  city
Ginowan  JPN  Okinawa  26.27 127.76  city
Fukushima Daiichi nuclear plant  JPN  Fukushima  37.42 141.03  point
Osaka Expo site  JPN  Osaka  34.65 135.39  point

# South-East Asia, Australia, Pacific
Sule Pagoda | Shwedagon | Shwedagon Pagoda | Sule Pagoda Road  MMR  Yangon  16.79 96.15  point
Hledan | Hledan junction | Kamayut | Sanchaung | Yangon University | University of Yangon  MMR  Yangon  16.82 96.13  city
Hlaingthaya | Hlaing Tharyar | Hlaing Thar Yar | Hlaingtharya  MMR  Yangon  16.86 96.06  city
Okkalapa | North Okkalapa | South Okkalapa | North Dagon  MMR  Yangon  16.89 96.17  city
Inya Lake | University Avenue in Yangon  MMR  Yangon  16.84 96.14  point
Mahamuni | Chanmyathazi  MMR  Mandalay  21.95 96.09  point
Bagan temples | Bagan | Pagan temples  MMR  Mandalay  21.17 94.86  point
Letpadaung | Letpadaung copper mine  MMR  Sagaing  22.09 95.07  point
Hpakan  MMR  Kachin  25.61 96.31  city
Democracy Monument | Ratchadamnoen Avenue | Ratchadamnoen | Thammasat University | Sanam Luang  THA  Bangkok  13.76 100.50  point
Ratchaprasong | Ratchaprasong intersection | Erawan shrine | Erawan Shrine in Bangkok | CentralWorld | Central World mall  THA  Bangkok  13.74 100.54  point
Government House in Bangkok | Thailand's Government House  THA  Bangkok  13.76 100.51  point
Lumpini Park | Lumphini Park | Silom  THA  Bangkok  13.73 100.54  point
Siam Paragon | Pathumwan  THA  Bangkok  13.75 100.53  point
Chatuchak | Chatuchak market | Or Tor Kor market | Lat Phrao  THA  Bangkok  13.80 100.55  city
Suvarnabhumi | Suvarnabhumi airport  THA  Bangkok  13.69 100.75  point
Grand Palace in Bangkok | Temple of the Emerald Buddha | Wat Phra Kaew  THA  Bangkok  13.75 100.49  point
Dhammakaya temple | Wat Phra Dhammakaya | Wat Dhammakaya  THA  Pathum Thani  14.07 100.65  point
Krue Se mosque | Krue Se | Kru Se mosque  THA  Pattani  6.87 101.30  point
Tak Bai  THA  Narathiwat  6.26 102.05  city
Terminal 21 in Nakhon Ratchasima | Terminal 21 Korat | Terminal 21 mall  THA  Nakhon Ratchasima  14.98 102.09  point
Uthai Sawan | Na Klang  THA  Nong Bua Lamphu  17.28 102.18  city
Ta Moan Thom temple  THA  Surin  14.35 103.27  point
Freedom Park in Phnom Penh | Phnom Penh's Freedom Park | Veng Sreng Street | Canadia Industrial Park  KHM  -  11.56 104.92  point
Angkor Wat | Angkor  KHM  Siem Reap  13.41 103.87  point
Ba Dinh Square | Ba Dinh | Ho Chi Minh mausoleum  VNM  -  21.04 105.84  point
Hoan Kiem Lake | Hoan Kiem | Sofitel Legend Metropole | Metropole hotel in Hanoi  VNM  -  21.03 105.85  point
Hoa Lo prison | Hanoi Hilton prison  VNM  -  21.03 105.85  point
Dong Tam  VNM  -  20.72 105.68  city
Formosa steel plant | Formosa Ha Tinh | Vung Ang  VNM  Ha Tinh  18.05 106.43  point
Merdeka Square in Kuala Lumpur | Dataran Merdeka | Petronas Towers | Petronas Twin Towers  MYS  -  3.15 101.70  point
Sungai Buloh | Sungai Buloh prison  MYS  Selangor  3.21 101.56  point
Batu Caves  MYS  Selangor  3.24 101.68  point
Hong Lim Park | Speakers' Corner in Singapore | Istana in Singapore | Marina Bay Sands  SGP  -  1.29 103.85  point
Capella hotel in Singapore | Capella hotel  SGP  -  1.25 103.82  point
Shangri-La hotel in Singapore | Singapore's Shangri-La hotel  SGP  -  1.31 103.83  point
Changi | Changi prison | Changi airport  SGP  -  1.36 103.98  city
Geylang  SGP  -  1.32 103.89  city
Merdeka Palace | Merdeka Square in Jakarta | Monas | National Monument in Jakarta | Medan Merdeka  IDN  Jakarta  -6.18 106.83  point
Istiqlal mosque | Jakarta Cathedral | Istiqlal Mosque in Jakarta  IDN  Jakarta  -6.17 106.83  point
Senayan | Gelora Bung Karno stadium | Gelora Bung Karno | Indonesian parliament building  IDN  Jakarta  -6.22 106.80  city
Sarinah | Sarinah mall | Jalan Thamrin  IDN  Jakarta  -6.19 106.82  point
Tanah Abang | Petamburan  IDN  Jakarta  -6.20 106.81  city
Kampung Melayu | Kampung Melayu bus terminal | Jatinegara  IDN  Jakarta  -6.22 106.87  city
JW Marriott in Jakarta | Jakarta Ritz-Carlton | Ritz-Carlton in Jakarta | Jakarta's JW Marriott | Mega Kuningan  IDN  Jakarta  -6.23 106.83  point
Tanjung Priok | Ancol  IDN  Jakarta  -6.11 106.88  city
Sari Club | Kuta Beach  IDN  Bali  -8.72 115.17  point
Jimbaran  IDN  Bali  -8.78 115.17  city
Kanjuruhan | Kanjuruhan stadium  IDN  East Java  -8.15 112.57  point
Borobudur  IDN  Central Java  -7.61 110.20  point
Prambanan  IDN  Yogyakarta  -7.75 110.49  point
Nusantara capital | Nusantara in East Kalimantan | Penajam Paser Utara  IDN  East Kalimantan  -0.97 116.70  city
Grasberg | Grasberg mine | Tembagapura | Freeport mine in Papua  IDN  Papua  -4.06 137.12  point
Timika  IDN  Papua  -4.55 136.89  city
Sacred Heart Cathedral in Makassar | Makassar cathedral  IDN  South Sulawesi  -5.13 119.41  point
EDSA | EDSA Shrine | People Power Monument | EDSA People Power Monument | Camp Crame | Camp Aguinaldo  PHL  Metro Manila  14.61 121.06  point
Tondo | Tondo district | Smokey Mountain | Smokey Mountain in Tondo  PHL  Metro Manila  14.62 120.97  city
Rizal Park | Quirino grandstand | Luneta Park | Manila Ocean Park  PHL  Metro Manila  14.58 120.98  point
Quezon City | Batasang Pambansa | Payatas | University of the Philippines Diliman  PHL  Metro Manila  14.65 121.05  city
Caloocan | Bagong Silang  PHL  Metro Manila  14.65 120.97  city
Makati | Oakwood Makati | Manila Peninsula hotel | Manila Peninsula  PHL  Metro Manila  14.55 121.03  city
Bilibid prison | New Bilibid prison | Bilibid | Muntinlupa  PHL  Metro Manila  14.38 121.03  point
Resorts World Manila  PHL  Metro Manila  14.52 121.02  point
Cathedral of Our Lady of Mount Carmel in Jolo | Jolo cathedral | Our Lady of Mount Carmel cathedral  PHL  Sulu  6.05 121.00  point
Mindanao State University  PHL  Lanao del Sur  8.00 124.26  point
Ampatuan town | Ampatuan massacre site | Maguindanao massacre site  PHL  Maguindanao  6.84 124.46  city
Santa Cruz cemetery in Dili | Santa Cruz cemetery  TLS  -  -8.56 125.58  point
Lindt cafe | Martin Place | Lindt Chocolate Cafe | Lindt cafe in Sydney  AUS  New South Wales  -33.87 151.21  point
Sydney Opera House | Sydney Harbour Bridge | Sydney Town Hall | Circular Quay  AUS  New South Wales  -33.86 151.21  point
Bondi Junction | Westfield Bondi Junction  AUS  New South Wales  -33.89 151.27  city
Lakemba | Lakemba mosque  AUS  New South Wales  -33.92 151.07  city
Parramatta  AUS  New South Wales  -33.81 151.00  city
Assyrian Christ the Good Shepherd Church  AUS  New South Wales  -33.87 150.91  point
Cronulla  AUS  New South Wales  -34.05 151.15  city
Villawood | Villawood detention centre  AUS  New South Wales  -33.88 150.98  city
Federation Square | Bourke Street | Bourke Street Mall | Flinders Street station | Flinders Street  AUS  Victoria  -37.82 144.97  point
Adass Israel synagogue | Ripponlea  AUS  Victoria  -37.88 145.00  point
Port Arthur  AUS  Tasmania  -43.15 147.85  point
Parliament House in Canberra | Australian Parliament House | Old Parliament House in Canberra | Aboriginal Tent Embassy  AUS  Australian Capital Territory  -35.31 149.12  point
Al Noor mosque | Al Noor Mosque in Christchurch  NZL  Canterbury  -43.53 172.61  point
Linwood Islamic Centre | Linwood mosque  NZL  Canterbury  -43.53 172.67  point
Beehive in Wellington | New Zealand parliament building  NZL  Wellington  -41.28 174.78  point
Waitangi Treaty Grounds  NZL  Northland  -35.27 174.08  point
Ihumatao | Māngere  NZL  Auckland  -37.00 174.75  city
Chinatown in Honiara | Honiara's Chinatown  SLB  -  -9.43 159.96  city
Lombrum naval base | Lombrum | Lorengau  PNG  Manus  -2.04 147.37  point
Panguna | Panguna mine  PNG  Bougainville  -6.32 155.49  point

# Africa: Horn and east
Khartoum North | Khartoum Bahri  SDN  Khartoum  15.64 32.55  city
Republican Palace in Khartoum | Khartoum's presidential palace | Khartoum presidential palace | Khartoum's Republican Palace  SDN  Khartoum  15.61 32.53  point
General Command in Khartoum | army headquarters in Khartoum  SDN  Khartoum  15.60 32.55  point
Soba hospital  SDN  Khartoum  15.52 32.67  point
Shambat  SDN  Khartoum  15.67 32.54  city
Halfaya  SDN  Khartoum  15.67 32.54  city
Yarmouk military complex  SDN  Khartoum  15.49 32.51  point
Kalakla | Kalakila  SDN  Khartoum  15.46 32.49  city
Burri district | Burri in Khartoum  SDN  Khartoum  15.60 32.57  city
Haj Youssef | Haj Yousif | East Nile district | Sharq al-Nil  SDN  Khartoum  15.63 32.62  city
Mayo district in Khartoum | Mayo market in Khartoum | Mayo neighbourhood  SDN  Khartoum  15.50 32.55  city
Ombada | Umbada | Ombadda  SDN  Khartoum  15.64 32.40  city
al-Nao hospital | Nao hospital  SDN  Khartoum  15.68 32.47  point
Bashair hospital | Bashair teaching hospital | Turkish hospital in Khartoum  SDN  Khartoum  15.50 32.56  point
Cooper prison in Khartoum  SDN  Khartoum  15.63 32.55  point
al-Shifa factory  SDN  Khartoum  15.65 32.56  point
Saudi hospital in El Fasher | Saudi Maternity hospital | Saudi Maternal teaching hospital | al-Saudi hospital  SDN  North Darfur  13.64 25.35  point
Abu Shouk market  SDN  North Darfur  13.67 25.34  point
J1 presidential palace | Juba's presidential palace  SSD  Central Equatoria  4.85 31.59  point
Terrain hotel | Terrain compound | Terrain camp  SSD  Central Equatoria  4.84 31.54  point
Gudele  SSD  Central Equatoria  4.87 31.54  city
Thongping | Thong Ping | Tomping  SSD  Central Equatoria  4.86 31.61  point
Meskel Square | Mesqel Square | Meskal Square  ETH  Addis Ababa  9.01 38.76  point
African Union headquarters | African Union's headquarters | AU headquarters | headquarters of the African Union  ETH  Addis Ababa  9.00 38.74  point
Bole  ETH  Addis Ababa  8.98 38.80  city
Merkato | Addis Ababa's Merkato  ETH  Addis Ababa  9.03 38.74  city
Qaliti prison  ETH  Addis Ababa  8.91 38.77  point
Debre Zeyit  ETH  Oromia  8.75 38.98  city
Our Lady Mary of Zion | Church of Our Lady Mary of Zion | St Mary of Zion church  ETH  Tigray  14.13 38.72  point
Debre Damo | Debre Damo monastery  ETH  Tigray  14.37 39.29  point
al-Nejashi mosque | al-Negash mosque | al-Nejashi | Negash mosque  ETH  Tigray  13.88 39.60  point
Ayder hospital | Ayder Referral hospital | Ayder  ETH  Tigray  13.48 39.50  point
Bakara market | Bakaara market | Bakaara | Bakara | Bakaraha market  SOM  Banaadir  2.05 45.31  point
Zobe junction | Zoobe junction | KM5 junction | Kilometre 5 junction | K5 junction | Soobe junction  SOM  Banaadir  2.03 45.30  point
K4 junction | KM4 junction | Kilometre 4 junction  SOM  Banaadir  2.03 45.31  point
Hayat hotel | Hotel Hayat | Hayat Hotel in Mogadishu  SOM  Banaadir  2.03 45.30  point
Sahafi hotel  SOM  Banaadir  2.03 45.31  point
Medina hospital | Madina hospital  SOM  Banaadir  2.03 45.31  point
Erdogan hospital in Mogadishu  SOM  Banaadir  2.03 45.31  point
Lido beach | Lido Beach in Mogadishu  SOM  Banaadir  2.04 45.37  point
Elite hotel  SOM  Banaadir  2.04 45.37  point
Beach View hotel | Pearl Beach hotel | Pearl Beach restaurant  SOM  Banaadir  2.04 45.37  point
SYL hotel  SOM  Banaadir  2.04 45.33  point
Villa Rose hotel | Villa Rays hotel  SOM  Banaadir  2.04 45.33  point
Maka al-Mukarama hotel | Makka al-Mukarama hotel  SOM  Banaadir  2.04 45.33  point
Maka al-Mukarama road | Maka Al-Mukarama street  SOM  Banaadir  2.04 45.33  point
Afrik hotel | Hotel Afrik  SOM  Banaadir  2.03 45.31  point
Ambassador hotel in Mogadishu  SOM  Banaadir  2.03 45.31  point
Naso Hablod hotel | Nasa Hablod hotel | Naasa Hablood hotel  SOM  Banaadir  2.03 45.31  point
Mogadishu's Halane camp  SOM  Banaadir  2.01 45.30  point
Hodan district  SOM  Banaadir  2.03 45.32  city
Hamar Weyne | Hamarweyne | Xamar Weyne  SOM  Banaadir  2.03 45.32  city
Wadajir  SOM  Banaadir  2.03 45.32  city
Daynile | Deynile | Dayniile  SOM  Banaadir  2.07 45.28  city
Yaaqshiid | Yaqshid | Yaqshiid district  SOM  Banaadir  2.06 45.36  city
Heliwa | Heliwaa  SOM  Banaadir  2.06 45.36  city
Karan district | Karaan  SOM  Banaadir  2.06 45.36  city
Shamo hotel  SOM  Banaadir  2.03 45.31  point
Asasey hotel | Tawakal hotel in Kismayo  SOM  Lower Juba  -0.36 42.54  point
Westgate shopping mall | Westgate shopping centre | Westgate Mall in Nairobi | Westgate shopping center  KEN  Nairobi  -1.26 36.80  point
DusitD2 | DusitD2 hotel | Riverside Drive complex | 14 Riverside | Dusit hotel in Nairobi | DusitD2 complex  KEN  Nairobi  -1.27 36.80  point
Kibera slum | Kibera slums  KEN  Nairobi  -1.31 36.79  city
Mathare | Mathare slum | Mathare Valley  KEN  Nairobi  -1.26 36.86  city
Eastleigh  KEN  Nairobi  -1.27 36.85  city
Mukuru | Mukuru kwa Njenga | Mukuru slum  KEN  Nairobi  -1.31 36.87  city
Kawangware  KEN  Nairobi  -1.29 36.75  city
Dandora  KEN  Nairobi  -1.25 36.89  city
Korogocho  KEN  Nairobi  -1.25 36.89  city
Embakasi  KEN  Nairobi  -1.31 36.91  city
Mlolongo  KEN  Machakos  -1.40 36.94  city
Kayole  KEN  Nairobi  -1.27 36.91  city
Githurai  KEN  Nairobi  -1.20 36.92  city
Uhuru Park  KEN  Nairobi  -1.29 36.82  point
Jeevanjee Gardens  KEN  Nairobi  -1.29 36.82  point
Kamukunji grounds  KEN  Nairobi  -1.29 36.82  point
Kasarani | Kasarani stadium | Moi International sports centre  KEN  Nairobi  -1.23 36.89  city
Nyayo stadium  KEN  Nairobi  -1.30 36.82  point
Nyayo House  KEN  Nairobi  -1.30 36.82  point
Gigiri | UNEP headquarters | UN headquarters in Nairobi | Village Market in Nairobi  KEN  Nairobi  -1.23 36.81  city
Bomas of Kenya  KEN  Nairobi  -1.34 36.77  point
Garissa University | Garissa University College | Garissa university campus  KEN  Garissa  -0.43 39.65  point
Mpeketoni | Mpeketoni town  KEN  Lamu  -2.39 40.69  city
Kondele  KEN  Kisumu  -0.10 34.77  city
Nyalenda  KEN  Kisumu  -0.10 34.77  city
Kikambala | Paradise hotel in Mombasa | Paradise hotel in Kikambala  KEN  Kilifi  -3.87 39.78  city
Masjid Musa | Musa mosque  KEN  Mombasa  -4.05 39.67  point
Likoni  KEN  Mombasa  -4.09 39.66  city
Kiambaa church  KEN  Uasin Gishu  0.49 35.33  point
Kyadondo | Kyadondo Rugby Club  UGA  Central  0.33 32.61  point
Lugogo  UGA  Central  0.33 32.61  city
Kololo | Kololo independence grounds  UGA  Central  0.33 32.59  city
Nakasero  UGA  Central  0.33 32.59  city
Makerere University | Makerere  UGA  Central  0.33 32.57  point
Kasangati  UGA  Central  0.44 32.60  city
Kamwokya  UGA  Central  0.35 32.59  city
Luzira prison | Luzira  UGA  Central  0.30 32.65  point
Mpondwe | Lhubiriha secondary school | Lhubirira school | Lhubiriha  UGA  Western  0.04 29.73  city
Kasubi Tombs  UGA  Central  0.32 32.56  point
Mengo palace | Lubiri palace | Bulange  UGA  Central  0.32 32.56  point
Namugongo  UGA  Central  0.39 32.66  city
Arusha International Conference Centre  TZA  Arusha  -3.37 36.70  point
East African Community headquarters  TZA  Arusha  -3.37 36.70  point
Kigali Genocide Memorial | Gisozi  RWA  -  -1.93 30.06  point
Kigali Convention Centre  RWA  -  -1.95 30.09  point
Camp Kigali  RWA  -  -1.95 30.06  point
Hôtel des Mille Collines | Hotel Mille Collines | Hotel Rwanda building  RWA  -  -1.95 30.06  point
Nyamata | Nyamata church  RWA  -  -2.20 30.14  city
Ntarama | Ntarama church  RWA  -  -2.11 30.13  city
Murambi memorial | Murambi genocide memorial  RWA  -  -2.46 29.57  point
Nyarubuye  RWA  -  -2.11 30.76  city
Nyakabiga  BDI  -  -3.37 29.37  city
Ngagara  BDI  -  -3.37 29.37  city
Buterere  BDI  -  -3.37 29.37  city
Musaga  BDI  -  -3.42 29.38  city
Mutakura | Cibitoke district of Bujumbura  BDI  -  -3.34 29.36  city

# Africa: west and centre
Gombe district | Gombe district of Kinshasa | La Gombe | Palais de la Nation in Kinshasa  COD  Kinshasa  -4.30 15.30  city
Makala  COD  Kinshasa  -4.37 15.29  point
Ndjili | N'djili district | Matete  COD  Kinshasa  -4.40 15.38  city
Stade des Martyrs  COD  Kinshasa  -4.33 15.31  point
Boulevard du 30 Juin  COD  Kinshasa  -4.33 15.31  point
Stade Tata Raphaël  COD  Kinshasa  -4.33 15.31  point
Lingwala  COD  Kinshasa  -4.33 15.30  city
Limete  COD  Kinshasa  -4.37 15.34  city
Lac Vert camp  COD  North Kivu  -1.61 29.15  point
Panzi hospital | Panzi  COD  South Kivu  -2.54 28.86  point
PK5 | PK5 district | PK-5 neighbourhood | Kilometre 5 in Bangui | Kilometre Cinq  CAF  -  4.37 18.54  city
Boy-Rabe  CAF  -  4.41 18.56  city
PK12  CAF  -  4.46 18.53  city
Notre Dame of Fatima church | Notre-Dame de Fatima church in Bangui | Fatima church in Bangui  CAF  -  4.36 18.54  point
Barthélemy Boganda stadium  CAF  -  4.38 18.56  point
Berengo camp  CAF  -  4.05 18.13  point
Mpila  COG  -  -4.26 15.29  city
Poto-Poto  COG  -  -4.26 15.29  city
Bacongo  COG  -  -4.29 15.25  city
Makélékélé  COG  -  -4.29 15.25  city
Eagle Square | Eagle Square in Abuja  NGA  Federal Capital Territory  9.07 7.51  point
Three Arms Zone  NGA  Federal Capital Territory  9.07 7.51  point
Aso Rock | Aso Villa | Aso Rock Villa  NGA  Federal Capital Territory  9.07 7.51  point
UN building in Abuja | United Nations building in Abuja  NGA  Federal Capital Territory  9.05 7.50  point
Nyanya | Nyanya bus station | Nyanya motor park  NGA  Federal Capital Territory  9.02 7.57  city
Unity Fountain  NGA  Federal Capital Territory  9.08 7.48  point
Wuse | Wuse market | Banex Plaza | Emab Plaza  NGA  Federal Capital Territory  9.08 7.48  city
Maitama  NGA  Federal Capital Territory  9.08 7.48  city
Lekki toll plaza  NGA  Lagos  6.44 3.45  point
Alausa  NGA  Lagos  6.60 3.35  city
Ikeja  NGA  Lagos  6.60 3.35  city
Ojota | Gani Fawehinmi Park  NGA  Lagos  6.58 3.38  city
Makoko  NGA  Lagos  6.50 3.38  city
Surulere | Ojuelegba  NGA  Lagos  6.50 3.38  city
Mushin  NGA  Lagos  6.53 3.35  city
Ajegunle | Apapa | Apapa port  NGA  Lagos  6.45 3.36  city
Victoria Island in Lagos | Lagos's Victoria Island  NGA  Lagos  6.44 3.42  city
Ikoyi | Banana Island  NGA  Lagos  6.44 3.42  city
Tafawa Balewa Square  NGA  Lagos  6.44 3.42  point
Synagogue Church of All Nations | Ikotun  NGA  Lagos  6.55 3.27  point
Otodo Gbame  NGA  Lagos  6.45 3.54  point
Redemption Camp  NGA  Ogun  6.80 3.46  point
Canaanland in Ota | Canaanland  NGA  Ogun  6.67 3.16  point
Sabon Gari in Kano | Sabon Gari | Kano central mosque | Kano Central Mosque in Nigeria | Great Mosque of Kano  NGA  Kano  12.00 8.52  city
Hussainiyya Baqiyyatullah | Husainiyya Baqiyyatullah | Gyallesu  NGA  Kaduna  11.07 7.70  point
Ahmadu Bello University  NGA  Kaduna  11.15 7.65  point
Tudun Biri  NGA  Kaduna  10.63 7.35  city
Greenfield University  NGA  Kaduna  10.42 7.54  point
Bethel Baptist High School  NGA  Kaduna  10.43 7.50  point
Maimalari barracks | Maimalari  NGA  Borno  11.83 13.17  point
University of Maiduguri  NGA  Borno  11.83 13.17  point
Monday Market in Maiduguri  NGA  Borno  11.83 13.17  point
Madalla | St Theresa Catholic Church | St Theresa's church in Madalla  NGA  Niger  9.11 7.21  city
St Francis Catholic Church in Owo | St Francis Xavier church in Owo | St Francis church in Owo  NGA  Ondo  7.20 5.59  point
Eko Atlantic  NGA  Lagos  6.41 3.41  point
Black Star Square  GHA  Greater Accra  5.56 -0.19  point
Osu Castle | Christiansborg Castle  GHA  Greater Accra  5.56 -0.19  point
Jubilee House  GHA  Greater Accra  5.56 -0.19  point
Kwame Nkrumah Circle  GHA  Greater Accra  5.56 -0.22  city
Agbogbloshie | Old Fadama  GHA  Greater Accra  5.56 -0.22  city
Cape Coast Castle  GHA  Central  5.10 -1.24  point
Elmina Castle | Elmina  GHA  Central  5.08 -1.35  point
Radisson Blu in Bamako | Bamako's Radisson Blu hotel | Radisson Blu hotel in Bamako | Radisson Blu Bamako  MLI  Bamako  12.63 -8.03  point
Nord-Sud hotel  MLI  Bamako  12.63 -8.02  point
Byblos hotel  MLI  Bamako  12.63 -8.02  point
Campement Kangaba | Le Campement | Kangaba resort | Kangaba camp  MLI  Bamako  12.58 -7.86  point
Koulouba | Koulouba Palace  MLI  Bamako  12.66 -8.01  point
Badalabougou  MLI  Bamako  12.62 -7.99  city
Faladie  MLI  Bamako  12.57 -7.95  city
Sankore mosque | Sankoré  MLI  Tombouctou  16.77 -3.01  point
Djinguereber mosque | Djingareyber mosque  MLI  Tombouctou  16.77 -3.01  point
Sidi Yahya mosque | Sidi Yahia mosque  MLI  Tombouctou  16.77 -3.01  point
Ahmed Baba Institute  MLI  Tombouctou  16.77 -3.01  point
Djenné  MLI  Mopti  13.91 -4.55  city
Great Mosque of Djenné  MLI  Mopti  13.91 -4.56  point
Splendid hotel | Splendid Hotel in Ouagadougou  BFA  -  12.37 -1.52  point
Cappuccino cafe | Cappuccino restaurant | Café Cappuccino  BFA  -  12.37 -1.52  point
Aziz Istanbul | Aziz Istanbul restaurant  BFA  -  12.37 -1.52  point
Place de la Nation in Ouagadougou  BFA  -  12.37 -1.52  point
Ouaga 2000 | Kosyam Palace | Kosyam | Kossyam  BFA  -  12.31 -1.50  city
Naaba Koom | Camp Naaba Koom  BFA  -  12.36 -1.53  point
Sangoulé Lamizana camp | Camp Sangoulé Lamizana | Lamizana barracks  BFA  -  12.36 -1.53  point
Seyni Kountché stadium | General Seyni Kountché stadium  NER  Niamey  13.51 2.11  point
Place de la Concertation  NER  Niamey  13.51 2.11  point
Base 101 in Niamey  NER  Niamey  13.48 2.18  point
Kouré | Koure giraffe park  NER  Tillabéri  13.31 2.57  city
Yopougon  CIV  -  5.34 -4.08  city
Abobo  CIV  -  5.42 -4.02  city
Adjamé  CIV  -  5.36 -4.03  city
Port-Bouët  CIV  -  5.26 -3.94  city
Golf hotel | Golf Hotel in Abidjan | Hôtel du Golf in Abidjan  CIV  -  5.33 -3.96  point
Cocody  CIV  -  5.36 -3.98  city
Étoile du Sud | Etoile du Sud hotel | L'Etoile du Sud  CIV  -  5.20 -3.73  point
Félix Houphouët-Boigny stadium | Houphouët-Boigny stadium  CIV  -  5.31 -4.01  point
Treichville  CIV  -  5.31 -4.01  city
Basilica of Our Lady of Peace  CIV  -  6.81 -5.30  point
Place de la Nation in Dakar | Place de l'Obélisque  SEN  Dakar  14.69 -17.45  point
Colobane  SEN  Dakar  14.69 -17.45  city
Cheikh Anta Diop University | University of Dakar  SEN  Dakar  14.69 -17.47  point
African Renaissance Monument  SEN  Dakar  14.72 -17.49  point
Touba | Great Mosque of Touba  SEN  Diourbel  14.85 -15.88  city
28 September stadium | Stade du 28 Septembre | Stade 28 Septembre | September 28 stadium  GIN  -  9.56 -13.65  point
Bambeto  GIN  -  9.60 -13.64  city
Ratoma  GIN  -  9.60 -13.64  city
Sékoutouréya | Sékoutouréya palace  GIN  -  9.51 -13.71  point
Pademba Road prison | Pademba Road  SLE  -  8.48 -13.24  point
Wilberforce barracks  SLE  -  8.48 -13.24  point
Special Court for Sierra Leone  SLE  -  8.48 -13.25  point
West Point in Monrovia | West Point slum | Monrovia's West Point  LBR  -  6.33 -10.80  city
Duala market  LBR  -  6.33 -10.80  point
Sinkor  LBR  -  6.28 -10.78  city
ELWA hospital | ELWA  LBR  -  6.24 -10.70  point
Kanilai | Fuladu  GMB  -  13.18 -16.01  city
Deido  CMR  Littoral  4.05 9.71  city
New Bell | New Bell prison  CMR  Littoral  4.05 9.71  city
Bonaberi  CMR  Littoral  4.08 9.67  city
Etoudi | Etoudi Palace  CMR  Centre  3.91 11.53  city
Olembe stadium  CMR  Centre  3.95 11.54  point
Kumba  CMR  South-West  4.64 9.45  city
Mother Francisca school | Mother Francisca International Bilingual Academy  CMR  South-West  4.62 9.44  point
Moursal district  TCD  -  12.10 15.06  city
Chagoua  TCD  -  12.10 15.06  city
Place de la Nation in N'Djamena  TCD  -  12.11 15.05  point
Black Beach  GNQ  -  3.76 8.79  point
Place de l'Étoile Rouge | Étoile Rouge square  BEN  -  6.37 2.41  point
Camp Guézo  BEN  -  6.37 2.41  point
Bè in Lomé | Bè district of Lomé | Lomé's Be district  TGO  -  6.14 1.25  city

# Southern Africa
Alexandra township | Alexandra in Johannesburg | Johannesburg's Alexandra  ZAF  Gauteng  -26.10 28.10  city
Sandton  ZAF  Gauteng  -26.11 28.06  city
Diepsloot  ZAF  Gauteng  -25.93 28.01  city
Hillbrow  ZAF  Gauteng  -26.19 28.05  city
Yeoville  ZAF  Gauteng  -26.18 28.06  city
Usindiso building | Marshalltown  ZAF  Gauteng  -26.20 28.05  point
Luthuli House  ZAF  Gauteng  -26.20 28.05  point
Jeppestown  ZAF  Gauteng  -26.20 28.05  city
Orlando West | Vilakazi Street  ZAF  Gauteng  -26.24 27.91  city
FNB Stadium | Soccer City  ZAF  Gauteng  -26.23 27.98  point
Regina Mundi church  ZAF  Gauteng  -26.26 27.88  point
Nomzamo Park tavern | Nomzamo tavern | Orlando East  ZAF  Gauteng  -26.24 27.92  point
Boipatong  ZAF  Gauteng  -26.62 27.84  city
Sebokeng  ZAF  Gauteng  -26.62 27.84  city
Thokoza  ZAF  Gauteng  -26.36 28.14  city
Katlehong  ZAF  Gauteng  -26.36 28.14  city
Tembisa  ZAF  Gauteng  -26.00 28.22  city
Ekurhuleni  ZAF  Gauteng  -26.17 28.30  admin2
Union Buildings  ZAF  Gauteng  -25.74 28.21  point
Mamelodi  ZAF  Gauteng  -25.71 28.36  city
Atteridgeville  ZAF  Gauteng  -25.77 28.07  city
Loftus Versfeld  ZAF  Gauteng  -25.75 28.22  point
Kgosi Mampuru prison | Pretoria Central prison  ZAF  Gauteng  -25.76 28.18  point
Lindela | Lindela repatriation centre  ZAF  Gauteng  -26.13 27.75  point
Khayelitsha  ZAF  Western Cape  -34.04 18.68  city
Gugulethu  ZAF  Western Cape  -33.98 18.58  city
Nyanga  ZAF  Western Cape  -33.98 18.58  city
Mitchells Plain  ZAF  Western Cape  -34.05 18.62  city
Langa in Cape Town | Langa township  ZAF  Western Cape  -33.94 18.53  city
District Six  ZAF  Western Cape  -33.93 18.43  city
Manenberg | Hanover Park in Cape Town  ZAF  Western Cape  -33.98 18.55  city
Tuynhuys | South African parliament building | Houses of Parliament in Cape Town  ZAF  Western Cape  -33.93 18.42  point
Groote Schuur | Groote Schuur hospital  ZAF  Western Cape  -33.94 18.46  point
University of Cape Town | Rhodes Memorial  ZAF  Western Cape  -33.96 18.46  point
University of the Witwatersrand | Wits University | Wits campus  ZAF  Gauteng  -26.19 28.03  point
Pollsmoor | Pollsmoor prison  ZAF  Western Cape  -34.09 18.44  point
Victor Verster prison | Drakenstein prison  ZAF  Western Cape  -33.84 19.00  point
KwaMashu  ZAF  KwaZulu-Natal  -29.72 30.97  city
Inanda  ZAF  KwaZulu-Natal  -29.69 30.93  city
Phoenix in Durban | Phoenix near Durban  ZAF  KwaZulu-Natal  -29.72 30.97  city
Nkandla  ZAF  KwaZulu-Natal  -28.62 31.09  city
Nkandla homestead  ZAF  KwaZulu-Natal  -28.84 31.09  point
Estcourt prison | Estcourt  ZAF  KwaZulu-Natal  -29.01 29.87  point
Enyobeni | Enyobeni tavern | Scenery Park  ZAF  Eastern Cape  -33.01 27.85  point
Qunu  ZAF  Eastern Cape  -31.78 28.62  city
Mthatha  ZAF  Eastern Cape  -31.59 28.78  city
Bhisho | Bisho  ZAF  Eastern Cape  -32.85 27.44  city
Buffelsfontein  ZAF  North West  -26.85 26.77  city
Nkaneng | Wonderkop | Lonmin mine at Marikana  ZAF  North West  -25.69 27.51  point
Mbare | Mbare Musika  ZWE  -  -17.86 31.04  city
Epworth  ZWE  -  -17.89 31.15  city
Chitungwiza  ZWE  -  -18.01 31.08  city
State House in Harare  ZWE  -  -17.81 31.05  point
KG6 barracks | King George VI barracks  ZWE  -  -17.81 31.05  point
Borrowdale | Blue Roof mansion  ZWE  -  -17.75 31.10  city
Chikurubi | Chikurubi prison | Chikurubi maximum security prison  ZWE  -  -17.82 31.16  point
Great Zimbabwe | Great Zimbabwe ruins  ZWE  Masvingo  -20.27 30.93  point
Maxaquene  MOZ  -  -25.94 32.59  city
Polana Caniço  MOZ  -  -25.94 32.59  city
Matola  MOZ  -  -25.96 32.46  city
Amarula hotel | Amarula lodge  MOZ  Cabo Delgado  -10.77 40.48  point
Afungi site  MOZ  Cabo Delgado  -10.82 40.55  point
Place du 13 Mai | May 13 Square | Analakely  MDG  -  -18.91 47.53  point
Ambohitsorohitra Palace | Ambohitsorohitra  MDG  -  -18.91 47.53  point
Iavoloha | Iavoloha Palace  MDG  -  -19.00 47.53  point
Sambizanga  AGO  -  -8.81 13.25  city
Cazenga  AGO  -  -8.83 13.29  city
Katutura  NAM  -  -22.52 17.06  city
Tintenpalast | Alte Feste  NAM  -  -22.57 17.09  point
Mulungushi conference centre | Mulungushi International Conference Centre  ZMB  -  -15.39 28.31  point
Kamuzu Palace | Bingu stadium  MWI  -  -13.97 33.76  point

# Britain and Ireland
Brixton  GBR  England  51.46 -0.11  city
Tottenham  GBR  England  51.59 -0.07  city
Hackney  GBR  England  51.55 -0.06  city
Dalston  GBR  England  51.55 -0.06  city
Peckham  GBR  England  51.47 -0.07  city
Croydon  GBR  England  51.37 -0.10  city
Southall  GBR  England  51.51 -0.38  city
Finsbury Park  GBR  England  51.56 -0.10  city
Finsbury Park mosque  GBR  England  51.56 -0.11  point
Golders Green  GBR  England  51.57 -0.19  city
Hampstead | Hampstead Heath  GBR  England  51.57 -0.19  city
Stamford Hill  GBR  England  51.57 -0.07  city
Notting Hill  GBR  England  51.51 -0.20  city
Kensington  GBR  England  51.51 -0.20  city
Grenfell Tower  GBR  England  51.51 -0.22  point
Tower Hamlets | Whitechapel | East London mosque | Brick Lane  GBR  England  51.52 -0.06  city
Bethnal Green  GBR  England  51.52 -0.06  city
Canary Wharf  GBR  England  51.51 -0.02  city
Limehouse  GBR  England  51.51 -0.02  city
Woolwich  GBR  England  51.49 0.07  city
Streatham  GBR  England  51.43 -0.13  city
Lewisham  GBR  England  51.46 -0.02  city
Deptford  GBR  England  51.46 -0.02  city
Knightsbridge  GBR  England  51.50 -0.16  city
Prince's Gate  GBR  England  51.50 -0.16  point
Downing Street | 10 Downing Street | Number 10 Downing Street  GBR  England  51.50 -0.13  point
Whitehall | Cenotaph in Whitehall  GBR  England  51.50 -0.13  point
Palace of Westminster | Houses of Parliament in London | Westminster Bridge  GBR  England  51.50 -0.12  point
Westminster Abbey  GBR  England  51.50 -0.12  point
Westminster Hall  GBR  England  51.50 -0.12  point
Buckingham Palace  GBR  England  51.50 -0.14  point
Lancaster House | Clarence House  GBR  England  51.50 -0.14  point
St James's Palace  GBR  England  51.50 -0.14  point
Hyde Park  GBR  England  51.51 -0.16  point
Marble Arch  GBR  England  51.51 -0.16  point
Borough Market | Fishmongers' Hall  GBR  England  51.51 -0.09  point
Russell Square | Tavistock Square  GBR  England  51.53 -0.12  point
King's Cross station | King's Cross  GBR  England  51.53 -0.12  point
Parsons Green | Parsons Green station  GBR  England  51.48 -0.20  point
Millbank  GBR  England  51.49 -0.13  city
Mayfair | Grosvenor Square  GBR  England  51.51 -0.15  city
New Scotland Yard  GBR  England  51.51 -0.11  point
Old Bailey  GBR  England  51.51 -0.11  point
Royal Courts of Justice  GBR  England  51.51 -0.11  point
St Paul's Cathedral  GBR  England  51.51 -0.11  point
Thames House | MI5 headquarters  GBR  England  51.49 -0.13  point
Vauxhall Cross | MI6 headquarters | MI6 building  GBR  England  51.49 -0.13  point
Royal Mint Court  GBR  England  51.51 -0.07  point
St Thomas' Hospital | St Thomas's hospital  GBR  England  51.50 -0.12  point
Wembley stadium | Wembley Arena | Wembley  GBR  England  51.56 -0.28  point
Twickenham | Twickenham stadium  GBR  England  51.45 -0.34  city
Wimbledon  GBR  England  51.42 -0.21  city
Old Trafford  GBR  England  53.47 -2.27  point
Anfield  GBR  England  53.42 -2.96  city
Toxteth  GBR  England  53.42 -2.96  city
Manchester Arena  GBR  England  53.49 -2.24  point
Heaton Park synagogue | Heaton Park Hebrew Congregation synagogue | Crumpsall | Heaton Park  GBR  England  53.52 -2.25  point
Moss Side  GBR  England  53.46 -2.23  city
Rusholme  GBR  England  53.46 -2.23  city
Hillsborough stadium  GBR  England  53.41 -1.50  point
Orgreave  GBR  England  53.37 -1.37  city
Rotherham  GBR  England  53.43 -1.36  city
Manvers | Holiday Inn Express in Manvers  GBR  England  53.50 -1.32  city
Handsworth  GBR  England  52.49 -1.92  city
Sparkbrook  GBR  England  52.49 -1.92  city
Sparkhill  GBR  England  52.49 -1.92  city
Winson Green | Winson Green prison  GBR  England  52.49 -1.92  city
Harehills  GBR  England  53.81 -1.51  city
Epping | Bell Hotel in Epping | Bell Hotel  GBR  England  51.70 0.11  city
Yarl's Wood  GBR  England  52.21 -0.48  point
Salisbury Cathedral  GBR  England  51.07 -1.80  point
Amesbury  GBR  England  51.17 -1.78  city
Bletchley Park  GBR  England  52.00 -0.74  point
Cheltenham  GBR  England  51.90 -2.08  city
GCHQ headquarters  GBR  England  51.90 -2.12  point
Windsor Castle  GBR  England  51.48 -0.60  point
Chatham House | Chatham House in London  GBR  England  51.51 -0.14  point
Sandringham | Sandringham House  GBR  England  52.83 0.51  point
Balmoral | Balmoral Castle  GBR  Scotland  57.04 -3.23  point
Holyrood | Scottish parliament building | Holyroodhouse | Palace of Holyroodhouse  GBR  Scotland  55.95 -3.17  point
Edinburgh Castle  GBR  Scotland  55.95 -3.20  point
Bute House  GBR  Scotland  55.95 -3.20  point
St Andrew's House  GBR  Scotland  55.95 -3.20  point
Gleneagles | Gleneagles hotel  GBR  Scotland  56.29 -3.75  point
Turnberry | Trump Turnberry  GBR  Scotland  55.32 -4.83  point
Pollokshields | Kenmure Street  GBR  Scotland  55.84 -4.27  city
Ibrox  GBR  Scotland  55.84 -4.28  city
Celtic Park  GBR  Scotland  55.84 -4.28  point
Hampden Park  GBR  Scotland  55.84 -4.28  point
Dunblane  GBR  Scotland  56.19 -3.97  city
Senedd building | Senedd | Cardiff Bay  GBR  Wales  51.46 -3.16  point
Celtic Manor | Celtic Manor resort  GBR  Wales  51.60 -2.93  point
Stormont | Stormont Castle | Stormont estate | Stormont House  GBR  Northern Ireland  54.60 -5.83  point
Falls Road | Shankill Road | Shankill  GBR  Northern Ireland  54.60 -5.96  city
Ardoyne  GBR  Northern Ireland  54.60 -5.96  city
Sandy Row  GBR  Northern Ireland  54.60 -5.96  city
Lanark Way | Springfield Road  GBR  Northern Ireland  54.60 -5.96  city
Belfast City Hall  GBR  Northern Ireland  54.60 -5.93  point
Europa hotel in Belfast | Europa Hotel  GBR  Northern Ireland  54.60 -5.93  point
Bogside | Creggan | Free Derry | Free Derry Corner  GBR  Northern Ireland  55.00 -7.33  city
HM Prison Maze  GBR  Northern Ireland  54.49 -6.11  point
Drumcree | Drumcree church | Garvaghy Road | Portadown  GBR  Northern Ireland  54.43 -6.45  city
Hillsborough Castle  GBR  Northern Ireland  54.46 -6.08  point
Loughinisland  GBR  Northern Ireland  54.43 -5.82  city
Ballymurphy  GBR  Northern Ireland  54.60 -5.98  city
Leinster House | Dáil chamber  IRL  -  53.34 -6.25  point
Áras an Uachtaráin | Phoenix Park  IRL  -  53.34 -6.25  point
O'Connell Street | General Post Office in Dublin | Parnell Square  IRL  -  53.35 -6.26  point
Croke Park  IRL  -  53.35 -6.26  point
Four Courts  IRL  -  53.35 -6.26  point
Mountjoy prison | Mountjoy jail  IRL  -  53.35 -6.26  point
East Wall | East Wall in Dublin  IRL  -  53.37 -6.22  city
Coolock | Crown Paints site  IRL  -  53.37 -6.22  city
Citywest | Citywest hotel  IRL  -  53.29 -6.44  city
Stardust nightclub  IRL  -  53.39 -6.20  point
Curragh Camp | The Curragh  IRL  -  53.15 -6.83  point

# France and Benelux
Clichy-sous-Bois  FRA  Île-de-France  48.91 2.55  city
Montfermeil  FRA  Île-de-France  48.91 2.55  city
Saint-Denis in Paris | Stade de France | Saint-Denis suburb of Paris  FRA  Île-de-France  48.92 2.36  point
Aulnay-sous-Bois  FRA  Île-de-France  48.95 2.48  city
Villiers-le-Bel | Sevran  FRA  Île-de-France  48.95 2.48  city
Bobigny  FRA  Île-de-France  48.92 2.41  city
La Courneuve  FRA  Île-de-France  48.92 2.41  city
Nanterre | Cité Pablo Picasso  FRA  Île-de-France  48.89 2.21  city
Argenteuil  FRA  Île-de-France  48.95 2.25  city
La Défense  FRA  Île-de-France  48.89 2.24  city
Montreuil  FRA  Île-de-France  48.86 2.44  city
Montrouge  FRA  Île-de-France  48.82 2.31  city
Porte de Vincennes | Hypercacher | Hyper Cacher | Hyper Cacher supermarket | Hypercacher supermarket  FRA  Île-de-France  48.85 2.42  point
Charlie Hebdo offices | Charlie Hebdo office | rue Nicolas-Appert | offices of Charlie Hebdo | Charlie Hebdo's offices  FRA  Île-de-France  48.86 2.37  point
Bataclan theatre | Bataclan concert hall | Bataclan theater | Boulevard Voltaire | Le Carillon | Petit Cambodge  FRA  Île-de-France  48.86 2.37  point
Place de la République | République Square in Paris  FRA  Île-de-France  48.86 2.37  point
Place de la Bastille  FRA  Île-de-France  48.86 2.37  point
Place de la Nation in Paris  FRA  Île-de-France  48.86 2.37  point
Place de la Concorde  FRA  Île-de-France  48.86 2.33  point
Tuileries | Tuileries garden  FRA  Île-de-France  48.86 2.33  point
Louvre | Louvre museum  FRA  Île-de-France  48.86 2.33  point
Hôtel de Crillon  FRA  Île-de-France  48.86 2.33  point
Arc de Triomphe  FRA  Île-de-France  48.87 2.30  point
Eiffel Tower  FRA  Île-de-France  48.86 2.29  point
Trocadéro  FRA  Île-de-France  48.86 2.29  point
Bir-Hakeim bridge | Pont de Bir-Hakeim  FRA  Île-de-France  48.86 2.29  point
Champ de Mars  FRA  Île-de-France  48.86 2.29  point
Notre-Dame de Paris | Notre-Dame Cathedral | Notre Dame cathedral in Paris  FRA  Île-de-France  48.85 2.35  point
Île de la Cité  FRA  Île-de-France  48.85 2.35  point
Palais de Justice in Paris | Paris police headquarters | Conciergerie  FRA  Île-de-France  48.85 2.35  point
Élysée Palace | Elysee presidential palace  FRA  Île-de-France  48.87 2.32  point
Place Beauvau  FRA  Île-de-France  48.87 2.32  point
Hôtel Matignon | Matignon  FRA  Île-de-France  48.86 2.32  point
Les Invalides | Hôtel des Invalides  FRA  Île-de-France  48.86 2.32  point
Quai d'Orsay  FRA  Île-de-France  48.86 2.32  point
Palais Bourbon | French National Assembly building  FRA  Île-de-France  48.86 2.32  point
Luxembourg Palace | Palais du Luxembourg  FRA  Île-de-France  48.85 2.34  point
Sorbonne | Sorbonne University  FRA  Île-de-France  48.85 2.34  point
Sciences Po  FRA  Île-de-France  48.85 2.34  point
UNESCO headquarters | Unesco's headquarters  FRA  Île-de-France  48.85 2.30  point
OECD headquarters | Château de la Muette  FRA  Île-de-France  48.85 2.30  point
Parc des Princes  FRA  Île-de-France  48.84 2.25  point
Roland Garros stadium  FRA  Île-de-France  48.84 2.25  point
Gare du Nord  FRA  Île-de-France  48.88 2.36  point
Gare de l'Est  FRA  Île-de-France  48.88 2.36  point
Barbès  FRA  Île-de-France  48.88 2.36  city
Goutte d'Or  FRA  Île-de-France  48.88 2.36  city
Porte de la Chapelle  FRA  Île-de-France  48.88 2.36  city
Gare de Lyon  FRA  Île-de-France  48.84 2.37  point
Pitié-Salpêtrière | Pitié-Salpêtrière hospital | Gare d'Austerlitz  FRA  Île-de-France  48.84 2.37  point
Le Bourget | Le Bourget airport  FRA  Île-de-France  48.95 2.44  city
Roissy-Charles de Gaulle  FRA  Île-de-France  49.01 2.55  city
Versailles | Palace of Versailles  FRA  Île-de-France  48.80 2.12  city
Fleury-Mérogis | Fleury-Merogis prison  FRA  Île-de-France  48.62 2.40  city
Corbeil-Essonnes  FRA  Île-de-France  48.61 2.48  city
Fresnes prison  FRA  Île-de-France  48.76 2.32  point
La Santé prison  FRA  Île-de-France  48.83 2.34  point
Conflans-Sainte-Honorine  FRA  Île-de-France  49.00 2.09  city
Magnanville  FRA  Île-de-France  48.97 1.68  city
Rambouillet  FRA  Île-de-France  48.64 1.83  city
Dammartin-en-Goële  FRA  Île-de-France  49.05 2.68  city
Promenade des Anglais  FRA  Provence-Alpes-Côte d'Azur  43.69 7.26  point
Notre-Dame basilica in Nice | Basilica of Notre-Dame in Nice  FRA  Provence-Alpes-Côte d'Azur  43.69 7.26  point
Saint-Étienne-du-Rouvray | Saint-Etienne-du-Rouvray church  FRA  Normandy  49.38 1.10  city
Ozar Hatorah | Ozar Hatorah school | Le Mirail  FRA  Occitanie  43.57 1.41  point
Fort de Brégançon | Bregancon  FRA  Provence-Alpes-Côte d'Azur  43.09 6.32  point
La Castellane  FRA  Provence-Alpes-Côte d'Azur  43.36 5.35  city
Stade Vélodrome | Vélodrome stadium  FRA  Provence-Alpes-Côte d'Azur  43.27 5.40  point
Baumettes prison | Les Baumettes  FRA  Provence-Alpes-Côte d'Azur  43.23 5.42  point
Jungle camp in Calais  FRA  Hauts-de-France  50.97 1.91  point
Loon-Plage | Grande-Synthe  FRA  Hauts-de-France  51.00 2.20  city
Notre-Dame-des-Landes  FRA  Pays de la Loire  47.38 -1.71  city
Sainte-Soline  FRA  Nouvelle-Aquitaine  46.26 0.03  city
European Parliament in Strasbourg | European Court of Human Rights building | Palais de l'Europe  FRA  Grand Est  48.59 7.76  point
Strasbourg Christmas market  FRA  Grand Est  48.59 7.76  point
Oradour-sur-Glane | Oradour  FRA  Nouvelle-Aquitaine  45.93 1.03  city
Drancy  FRA  Île-de-France  48.92 2.45  city
Arras school | Gambetta-Carnot school  FRA  Hauts-de-France  50.29 2.78  point
Maelbeek | Maelbeek metro station | Maalbeek | Maelbeek station | Maalbeek metro station  BEL  Brussels  50.84 4.38  point
Berlaymont | Berlaymont building  BEL  Brussels  50.84 4.38  point
Justus Lipsius building | Europa building  BEL  Brussels  50.84 4.38  point
Schuman roundabout | Schuman Square  BEL  Brussels  50.84 4.38  point
European Parliament in Brussels | European Parliament building  BEL  Brussels  50.84 4.37  point
Place du Luxembourg  BEL  Brussels  50.84 4.37  point
NATO headquarters | Nato's headquarters | headquarters of NATO  BEL  Brussels  50.88 4.42  point
Schaerbeek  BEL  Brussels  50.87 4.38  city
Saint-Josse  BEL  Brussels  50.87 4.38  city
Laeken | Royal Palace of Laeken  BEL  Brussels  50.87 4.38  city
Anderlecht  BEL  Brussels  50.83 4.31  city
Forest prison  BEL  Brussels  50.82 4.33  point
Jewish Museum in Brussels | Jewish Museum of Belgium | Brussels Jewish museum  BEL  Brussels  50.84 4.35  point
Egmont Palace  BEL  Brussels  50.84 4.35  point
Palace of Justice in Brussels | Brussels courthouse  BEL  Brussels  50.84 4.35  point
Vilvoorde  BEL  Flanders  50.93 4.43  city
Verviers  BEL  Wallonia  50.59 5.86  city
Heysel | Heysel stadium | King Baudouin stadium  BEL  Brussels  50.90 4.33  point
Steenokkerzeel | 127bis detention centre  BEL  Flanders  50.92 4.51  city
SHAPE headquarters | Casteau  BEL  Wallonia  50.50 4.00  point
Peace Palace  NLD  South Holland  52.09 4.30  point
Binnenhof  NLD  South Holland  52.08 4.31  point
Scheveningen | Scheveningen prison | Scheveningen detention centre  NLD  South Holland  52.10 4.29  city
International Criminal Court building | ICC headquarters  NLD  South Holland  52.10 4.29  point
OPCW headquarters | headquarters of the OPCW  NLD  South Holland  52.09 4.28  point
Europol headquarters  NLD  South Holland  52.09 4.28  point
ICTY building  NLD  South Holland  52.09 4.28  point
Leidschendam | Special Tribunal for Lebanon building  NLD  South Holland  52.09 4.39  city
Kosovo Specialist Chambers building  NLD  South Holland  52.09 4.39  point
Dam Square | Royal Palace in Amsterdam  NLD  North Holland  52.37 4.89  point
Anne Frank House  NLD  North Holland  52.37 4.89  point
Johan Cruyff Arena | Johan Cruijff Arena  NLD  North Holland  52.31 4.94  point
Bijlmer  NLD  North Holland  52.31 4.94  city
Schilderswijk  NLD  South Holland  52.07 4.30  city
Camp Zeist  NLD  Utrecht  52.12 5.28  point
Kirchberg | Kirchberg in Luxembourg  LUX  -  49.63 6.15  city
European Court of Justice building  LUX  -  49.62 6.14  point

# Germany, Austria, Switzerland
Brandenburg Gate  DEU  Berlin  52.52 13.38  point
Pariser Platz  DEU  Berlin  52.52 13.38  point
Unter den Linden  DEU  Berlin  52.52 13.38  point
Reichstag | Reichstag building  DEU  Berlin  52.52 13.38  point
Holocaust Memorial in Berlin | Memorial to the Murdered Jews of Europe  DEU  Berlin  52.52 13.38  point
Bellevue Palace | Schloss Bellevue  DEU  Berlin  52.52 13.35  point
Tiergarten | Kleiner Tiergarten  DEU  Berlin  52.52 13.35  point
Breitscheidplatz | Kaiser Wilhelm Memorial Church | Kurfürstendamm | Kurfuerstendamm | Berlin Christmas market  DEU  Berlin  52.50 13.33  point
Alexanderplatz  DEU  Berlin  52.51 13.40  point
Humboldt University  DEU  Berlin  52.51 13.40  point
Kreuzberg  DEU  Berlin  52.49 13.42  city
Neukölln | Neukoelln | Sonnenallee  DEU  Berlin  52.49 13.42  city
Friedrichshain | Rigaer Strasse  DEU  Berlin  52.52 13.45  city
Wedding district of Berlin | Prenzlauer Berg  DEU  Berlin  52.52 13.45  city
Berlin Wall | East Side Gallery  DEU  Berlin  52.51 13.44  point
Mykonos restaurant  DEU  Berlin  52.49 13.33  point
Charité | Charité hospital | Charite hospital in Berlin  DEU  Berlin  52.53 13.38  point
Wannsee | House of the Wannsee Conference  DEU  Berlin  52.43 13.16  point
Tegel | Tegel airport  DEU  Berlin  52.56 13.29  point
Sachsenhausen concentration camp | Sachsenhausen  DEU  Brandenburg  52.77 13.26  point
Oranienburg  DEU  Brandenburg  52.76 13.26  city
Ravensbrück | Ravensbrueck  DEU  Brandenburg  53.19 13.17  point
Meseberg | Schloss Meseberg | Meseberg Palace  DEU  Brandenburg  52.98 13.10  point
Cecilienhof  DEU  Brandenburg  52.42 13.07  point
Sanssouci  DEU  Brandenburg  52.40 13.04  point
Landhaus Adlon | Adlon hotel in Potsdam  DEU  Brandenburg  52.43 13.02  point
Grünheide | Gruenheide | Tesla plant in Grünheide | Tesla Gigafactory in Grünheide  DEU  Brandenburg  52.40 13.82  city
Rote Flora | Schanzenviertel  DEU  Hamburg  53.56 9.96  city
St Pauli | Sternschanze  DEU  Hamburg  53.56 9.96  city
Elbphilharmonie  DEU  Hamburg  53.56 9.96  city
Blue Mosque in Hamburg | Imam Ali mosque in Hamburg | Islamic Centre Hamburg | Islamic Center of Hamburg  DEU  Hamburg  53.57 10.01  point
Rostock-Lichtenhagen | Lichtenhagen  DEU  Mecklenburg-Vorpommern  54.16 12.07  city
Heiligendamm  DEU  Mecklenburg-Vorpommern  54.14 11.84  city
Nord Stream terminal  DEU  Mecklenburg-Vorpommern  54.14 13.61  city
Halle synagogue  DEU  Saxony-Anhalt  51.49 11.97  point
Magdeburg Christmas market  DEU  Saxony-Anhalt  52.13 11.64  point
Buchenwald  DEU  Thuringia  51.02 11.25  point
Bayerischer Hof | Hotel Bayerischer Hof | Bayerischer Hof hotel  DEU  Bavaria  48.14 11.57  point
Marienplatz  DEU  Bavaria  48.14 11.57  point
Theresienwiese | Oktoberfest grounds  DEU  Bavaria  48.14 11.57  point
Olympia shopping centre in Munich | Olympia-Einkaufszentrum | Olympiapark | Munich Olympic village  DEU  Bavaria  48.18 11.54  point
Stadelheim prison  DEU  Bavaria  48.17 11.60  point
Allianz Arena  DEU  Bavaria  48.17 11.60  point
Schloss Elmau | Elmau  DEU  Bavaria  47.47 11.18  point
Berchtesgaden | Obersalzberg | Eagle's Nest in Berchtesgaden  DEU  Bavaria  47.63 13.04  city
Ansbach  DEU  Bavaria  49.30 10.57  city
Hanau | Arena Bar in Hanau | Kesselstadt  DEU  Hesse  50.13 8.92  city
Paulskirche  DEU  Hesse  50.11 8.68  point
ECB headquarters | European Central Bank headquarters  DEU  Hesse  50.11 8.69  point
Cologne Cathedral | Cologne central station | Cologne main station | Domplatte  DEU  North Rhine-Westphalia  50.94 6.96  point
Keupstrasse | Ehrenfeld | DITIB central mosque | Cologne Central Mosque  DEU  North Rhine-Westphalia  50.95 6.93  point
Petersberg hotel | Petersberg in Bonn | Hotel Petersberg  DEU  North Rhine-Westphalia  50.69 7.21  point
Lützerath | Luetzerath  DEU  North Rhine-Westphalia  51.00 6.47  city
Gorleben  DEU  Lower Saxony  53.05 11.35  city
Stammheim | Stammheim prison  DEU  Baden-Württemberg  48.85 9.15  point
Patch Barracks | Kelley Barracks  DEU  Baden-Württemberg  48.74 9.11  point
Landstuhl | Landstuhl Regional Medical Center  DEU  Rhineland-Palatinate  49.41 7.57  city
Hofburg | Hofburg Palace | Heldenplatz | Ballhausplatz  AUT  Vienna  48.21 16.37  point
Vienna International Centre | IAEA headquarters | IAEA's headquarters | headquarters of the IAEA | UN headquarters in Vienna  AUT  Vienna  48.23 16.42  point
Palais Coburg | Coburg Palace | Palais Coburg hotel  AUT  Vienna  48.21 16.38  point
Imperial hotel in Vienna | Hotel Imperial in Vienna  AUT  Vienna  48.20 16.37  point
Seitenstettengasse | Schwedenplatz  AUT  Vienna  48.21 16.38  point
OPEC headquarters | OPEC secretariat | Opec's headquarters  AUT  Vienna  48.22 16.37  point
Schönbrunn | Schönbrunn Palace | Schoenbrunn  AUT  Vienna  48.18 16.31  point
Ernst Happel stadium  AUT  Vienna  48.21 16.42  point
Mauthausen  AUT  Upper Austria  48.26 14.50  point
Palais des Nations | UN headquarters in Geneva | UN Geneva headquarters | United Nations in Geneva  CHE  Geneva  46.23 6.14  point
WTO headquarters | Centre William Rappard  CHE  Geneva  46.23 6.14  point
WHO headquarters | WHO's headquarters  CHE  Geneva  46.23 6.14  point
ICRC headquarters  CHE  Geneva  46.23 6.14  point
Palais Wilson  CHE  Geneva  46.23 6.14  point
InterContinental hotel in Geneva | Hotel Intercontinental in Geneva | Geneva's Intercontinental hotel  CHE  Geneva  46.22 6.14  point
Beau-Rivage in Geneva | Hotel President Wilson  CHE  Geneva  46.22 6.14  point
Villa La Grange  CHE  Geneva  46.20 6.17  point
Beau-Rivage Palace | Beau-Rivage Palace hotel | Beau-Rivage Palace in Lausanne  CHE  Vaud  46.51 6.61  point
Olympic House in Lausanne | IOC headquarters | IOC's headquarters  CHE  Vaud  46.51 6.61  point
Montreux | Montreux Palace  CHE  Vaud  46.43 6.91  city
FIFA headquarters | Fifa's headquarters | Baur au Lac | Baur au Lac hotel  CHE  Zurich  47.38 8.57  point
Nyon  CHE  Vaud  46.38 6.24  city
UEFA headquarters | Uefa's headquarters  CHE  Vaud  46.37 6.23  point
Bürgenstock resort  CHE  Nidwalden  47.00 8.38  point
Mont Pèlerin  CHE  Vaud  46.50 6.82  point
CERN | Cern's headquarters  CHE  Geneva  46.23 6.05  point
Crans-Montana  CHE  Valais  46.31 7.48  city
Palais Fédéral | Federal Palace in Bern | Bundesplatz  CHE  Bern  46.95 7.44  point

# Southern Europe
Syntagma | Syntagma Square | Constitution Square in Athens  GRC  Attica  37.98 23.73  point
Exarchia | Exarcheia | Exarhia  GRC  Attica  37.98 23.73  city
Athens Polytechnic | National Technical University of Athens  GRC  Attica  37.98 23.73  point
Acropolis | Parthenon  GRC  Attica  37.98 23.73  point
Maximos Mansion | Maximou  GRC  Attica  37.98 23.73  point
Omonia | Omonia Square  GRC  Attica  37.98 23.73  point
Keratsini  GRC  Attica  37.96 23.62  city
Perama  GRC  Attica  37.96 23.62  city
Korydallos | Korydallos prison  GRC  Attica  37.98 23.65  point
Kastanies  GRC  Eastern Macedonia and Thrace  41.65 26.48  city
Kara Tepe | Mavrovouni camp  GRC  North Aegean  39.12 26.53  point
Pylos  GRC  Peloponnese  36.91 21.70  city
Nicosia's Green Line  CYP  -  35.18 33.36  point
Pyla village  CYP  -  35.01 33.69  city
Chlorakas | Chloraka  CYP  -  34.80 32.41  city
Colosseum  ITA  Lazio  41.89 12.49  point
Piazza del Popolo  ITA  Lazio  41.89 12.49  point
Piazza Venezia  ITA  Lazio  41.89 12.49  point
Circus Maximus  ITA  Lazio  41.89 12.49  point
Piazza San Giovanni  ITA  Lazio  41.89 12.49  point
Quirinale | Quirinal Palace | Quirinale Palace  ITA  Lazio  41.90 12.48  point
Palazzo Chigi  ITA  Lazio  41.90 12.48  point
Montecitorio | Palazzo Montecitorio  ITA  Lazio  41.90 12.48  point
Palazzo Madama  ITA  Lazio  41.90 12.48  point
Palazzo Farnese  ITA  Lazio  41.90 12.48  point
Villa Doria Pamphilj | Villa Pamphili  ITA  Lazio  41.89 12.45  point
Villa Taverna  ITA  Lazio  41.91 12.46  point
Villa Madama  ITA  Lazio  41.91 12.46  point
Stadio Olimpico | Farnesina | Farnesina Palace  ITA  Lazio  41.93 12.45  point
Rebibbia | Rebibbia prison  ITA  Lazio  41.93 12.56  point
Tor Bella Monaca  ITA  Lazio  41.87 12.64  city
Fosse Ardeatine | Ardeatine Caves  ITA  Lazio  41.86 12.51  point
Gemelli hospital | Agostino Gemelli hospital  ITA  Lazio  41.93 12.43  point
FAO headquarters | WFP headquarters | UN food agency headquarters  ITA  Lazio  41.88 12.49  point
Ostia  ITA  Lazio  41.73 12.28  city
Castel Gandolfo  ITA  Lazio  41.75 12.65  point
St Peter's Square | Saint Peter's Square  VAT  -  41.90 12.45  point
St Peter's Basilica | Saint Peter's Basilica  VAT  -  41.90 12.45  point
Sistine Chapel  VAT  -  41.90 12.45  point
Apostolic Palace  VAT  -  41.90 12.45  point
Casa Santa Marta | Santa Marta guesthouse  VAT  -  41.90 12.45  point
Piazza Fontana  ITA  Lombardy  45.47 9.18  point
Piazza del Duomo in Milan | Milan cathedral  ITA  Lombardy  45.47 9.18  point
La Scala  ITA  Lombardy  45.47 9.18  point
San Siro  ITA  Lombardy  45.47 9.18  point
Corvetto | Rogoredo  ITA  Lombardy  45.42 9.22  city
Opera prison  ITA  Lombardy  45.38 9.21  point
San Vittore prison  ITA  Lombardy  45.46 9.17  point
Piazza della Loggia  ITA  Lombardy  45.54 10.22  point
Bologna railway station | Bologna Centrale  ITA  Emilia-Romagna  44.51 11.34  point
Scampia  ITA  Campania  40.90 14.24  city
Secondigliano  ITA  Campania  40.90 14.24  city
Borgo Egnazia  ITA  Apulia  40.88 17.39  point
Capaci  ITA  Sicily  38.17 13.24  city
Ucciardone prison  ITA  Sicily  38.13 13.36  point
Cutro  ITA  Calabria  39.03 16.98  city
Steccato di Cutro  ITA  Calabria  38.93 16.93  city
Piazza San Marco | St Mark's Square in Venice  ITA  Veneto  45.43 12.34  point
Chiomonte  ITA  Piedmont  45.12 6.99  city
Shengjin  ALB  -  41.83 19.60  city
Skanderbeg Square  ALB  -  41.33 19.82  point
Camp Ashraf 3 | Manez camp  ALB  -  41.42 19.57  point
Las Ramblas | La Rambla in Barcelona | Ramblas  ESP  Catalonia  41.39 2.17  point
Plaça de Catalunya | Plaza Catalunya  ESP  Catalonia  41.39 2.17  point
Sant Jaume Square | Plaça Sant Jaume | Palau de la Generalitat  ESP  Catalonia  41.39 2.17  point
Sagrada Família  ESP  Catalonia  41.39 2.17  point
Camp Nou  ESP  Catalonia  41.37 2.15  point
Montjuïc  ESP  Catalonia  41.37 2.15  point
Poblenou  ESP  Catalonia  41.37 2.15  city
Alcanar  ESP  Catalonia  40.54 0.48  city
Cambrils  ESP  Catalonia  41.07 1.06  city
Puerta del Sol  ESP  Madrid  40.42 -3.70  point
Plaza de Cibeles | Cibeles Square  ESP  Madrid  40.42 -3.70  point
Moncloa Palace | Palacio de la Moncloa  ESP  Madrid  40.44 -3.74  point
Zarzuela Palace  ESP  Madrid  40.49 -3.78  point
Calle Génova | Genova Street  ESP  Madrid  40.42 -3.70  point
Calle Ferraz | Ferraz Street  ESP  Madrid  40.42 -3.70  point
Plaza de Colón  ESP  Madrid  40.42 -3.70  point
Atocha | Atocha station  ESP  Madrid  40.40 -3.68  city
El Pozo station  ESP  Madrid  40.40 -3.68  point
Lavapiés  ESP  Madrid  40.40 -3.68  city
Vallecas  ESP  Madrid  40.40 -3.68  city
Bernabéu | Santiago Bernabéu stadium  ESP  Madrid  40.45 -3.69  point
Valley of the Fallen | Valle de los Caídos | Valle de Cuelgamuros | Cuelgamuros  ESP  Madrid  40.62 -4.15  point
El Escorial  ESP  Madrid  40.59 -4.14  point
Soto del Real prison | Soto del Real  ESP  Madrid  40.75 -3.78  point
Torre Pacheco  ESP  Murcia  37.74 -0.95  city
Paiporta  ESP  Valencia  39.43 -0.42  city
El Ejido  ESP  Andalusia  36.78 -2.81  city
La Línea de la Concepción  ESP  Andalusia  36.17 -5.35  city
Lledoners prison  ESP  Catalonia  41.77 1.88  point
Arguineguín | Arguineguín pier  ESP  Canary Islands  27.76 -15.68  city
São Bento Palace  PRT  -  38.71 -9.15  point
Belém Palace  PRT  -  38.71 -9.15  point
Carmo Square | Largo do Carmo  PRT  -  38.71 -9.15  point
Praça do Comércio  PRT  -  38.71 -9.15  point
Cova da Moura | Amadora  PRT  -  38.75 -9.22  city

# Balkans, east and north of Europe
Markale | Markale market  BIH  -  43.86 18.42  point
Holiday Inn in Sarajevo | Sniper Alley in Sarajevo  BIH  -  43.86 18.42  point
Latin Bridge  BIH  -  43.86 18.42  point
Bascarsija  BIH  -  43.86 18.42  city
Vijecnica  BIH  -  43.86 18.42  point
Grbavica  BIH  -  43.84 18.36  city
Dobrinja  BIH  -  43.84 18.36  city
Ilidza  BIH  -  43.84 18.36  city
Kravica warehouse | Kravica  BIH  Republika Srpska  44.21 19.21  point
Manjaca  BIH  Republika Srpska  44.65 17.03  point
Stari Most | Old Bridge in Mostar  BIH  -  43.34 17.81  point
Lipa migrant camp  BIH  -  44.70 16.11  point
Ovcara | Ovcara farm  HRV  -  45.30 19.05  point
Jasenovac  HRV  -  45.27 16.91  city
Bleiburg  AUT  Carinthia  46.59 14.80  city
St Mark's Square in Zagreb | Banski Dvori  HRV  -  45.82 15.97  point
Slavija | Slavija Square  SRB  -  44.80 20.46  city
Terazije  SRB  -  44.80 20.46  point
Kalemegdan  SRB  -  44.80 20.46  point
Savamala  SRB  -  44.80 20.46  city
Church of Saint Sava | St Sava church in Belgrade  SRB  -  44.80 20.46  point
Pioneer Park in Belgrade | Pionirski Park  SRB  -  44.80 20.46  point
Generalštab  SRB  -  44.80 20.46  point
Vladislav Ribnikar school | Vladislav Ribnikar primary school  SRB  -  44.80 20.47  point
Sajmiste | New Belgrade | Novi Beograd  SRB  -  44.82 20.42  city
Zemun  SRB  -  44.82 20.42  city
Marakana stadium | Red Star stadium in Belgrade  SRB  -  44.78 20.46  point
Novi Sad railway station | Novi Sad train station  SRB  Vojvodina  45.27 19.83  point
Visoki Decani | Decani monastery  KOS  -  42.55 20.27  point
New Bridge in Mitrovica  KOS  -  42.89 20.87  point
Gracanica  KOS  -  42.60 21.19  city
Prekaz | Skenderaj  KOS  -  42.77 20.79  city
Cetinje  MNE  -  42.39 18.92  city
Cetinje monastery  MNE  -  42.39 18.92  point
Kocani | Pulse nightclub in Kocani  MKD  -  41.92 22.41  city
Ohrid  MKD  -  41.12 20.80  city
Kossuth Square | Kossuth Lajos Square  HUN  -  47.50 19.05  point
Buda Castle | Carmelite Monastery in Budapest | Sándor Palace  HUN  -  47.50 19.05  point
Keleti | Keleti station | Keleti railway station  HUN  -  47.50 19.05  point
Central European University  HUN  -  47.50 19.05  point
Victory Square in Bucharest | Victoriei Square | Piata Victoriei  ROU  -  44.44 26.09  point
University Square in Bucharest | Piata Universitatii  ROU  -  44.44 26.09  point
Cotroceni | Cotroceni Palace  ROU  -  44.44 26.09  point
Palace of the Parliament | Ceausescu's palace  ROU  -  44.44 26.09  point
Colectiv nightclub | Colectiv  ROU  -  44.44 26.09  point
Deveselu  ROU  Olt  44.07 24.38  city
Great National Assembly Square  MDA  -  47.02 28.83  point
Cobasna arms depot  MDA  Transnistria  47.76 29.21  city
Alexander Nevsky Cathedral in Sofia | Eagles' Bridge  BGR  -  42.69 23.33  point
Sarafovo | Burgas airport  BGR  -  42.57 27.52  point
Letná | Letna Park | Letná plain  CZE  -  50.09 14.42  point
Prague Castle  CZE  -  50.09 14.42  point
Wenceslas Square  CZE  -  50.09 14.42  point
Charles University  CZE  -  50.09 14.42  point
Hradcany  CZE  -  50.09 14.42  city
Vrbetice  CZE  Zlín  49.10 17.90  city
Lidice  CZE  -  50.14 14.19  city
Freedom Square in Bratislava | SNP Square  SVK  -  48.15 17.11  point
Tepláreň bar | Zámocká Street  SVK  -  48.15 17.11  point
Handlova  SVK  -  48.73 18.76  city
Velka Maca  SVK  -  48.22 17.68  city
Belweder | Belweder Palace | Belvedere Palace in Warsaw  POL  Masovia  52.24 21.01  point
Sejm building | Polish parliament building  POL  Masovia  52.24 21.01  point
Presidential Palace in Warsaw | Krakowskie Przedmiescie  POL  Masovia  52.24 21.01  point
Pilsudski Square  POL  Masovia  52.24 21.01  point
Palace of Culture and Science  POL  Masovia  52.24 21.01  point
Warsaw Ghetto | POLIN Museum  POL  Masovia  52.24 21.01  point
Nowogrodzka Street | Marywilska 44  POL  Masovia  52.24 21.01  point
Gdansk shipyard | Lenin shipyard | Solidarity Square in Gdansk  POL  Pomerania  54.37 18.66  point
Majdanek  POL  -  51.22 22.60  point
Sobibor  POL  -  51.45 23.59  point
Belzec  POL  -  50.37 23.46  point
Jedwabne  POL  -  53.29 22.30  city
Jasna Gora | Czestochowa  POL  -  50.81 19.10  city
Wawel | Wawel Cathedral  POL  Lesser Poland  50.05 19.94  city
Nowa Huta  POL  Lesser Poland  50.05 19.94  city
Jasionka | Rzeszow-Jasionka | Rzeszów-Jasionka airport  POL  -  50.11 22.02  point
Kuznica  POL  -  53.51 23.65  point
Bruzgi  POL  -  53.51 23.65  point
Wolf's Lair | Wolfsschanze  POL  -  54.08 21.49  point
Ponary | Paneriai  LTU  -  54.63 25.16  point
Lukiskes prison | Lukiskiu prison  LTU  -  54.69 25.27  point
Rukla  LTU  -  55.05 24.38  city
Rumbula  LVA  -  56.88 24.25  point
Skrunda  LVA  -  56.68 22.02  city
Adazi  LVA  -  57.08 24.33  city
Toompea | Stenbock House  EST  -  59.44 24.74  point
Bronze Soldier of Tallinn  EST  -  59.44 24.74  point
Tapa army base | Tapa base  EST  -  59.26 25.96  point
Senate Square in Helsinki | Helsinki's Senate Square  FIN  -  60.18 24.93  point
Kesaranta | Mäntyniemi  FIN  -  60.18 24.93  point
Finlandia Hall  FIN  -  60.18 24.93  point
Vantaa  FIN  -  60.29 25.04  city
Viertola school  FIN  -  60.29 25.04  point
Haga Palace  SWE  -  59.33 18.06  point
Rosenbad  SWE  -  59.33 18.06  point
Sergels torg | Sergel Square  SWE  -  59.33 18.06  point
Drottninggatan | Ahlens department store  SWE  -  59.33 18.06  point
Medborgarplatsen | Stockholm mosque  SWE  -  59.33 18.06  point
Rinkeby  SWE  -  59.39 17.93  city
Tensta  SWE  -  59.39 17.93  city
Husby  SWE  -  59.39 17.93  city
Botkyrka  SWE  -  59.39 17.93  city
Rosengard  SWE  -  55.59 13.04  city
Malmö Arena  SWE  -  55.59 13.04  city
Campus Risbergska | Örebro  SWE  -  59.28 15.21  city
Södertälje  SWE  -  59.20 17.63  city
Harpsund  SWE  -  59.10 16.50  point
Christiansborg Palace | Christiansborg in Copenhagen  DNK  -  55.68 12.58  point
Amalienborg  DNK  -  55.68 12.58  point
Krudttønden  DNK  -  55.68 12.58  point
Bella Center  DNK  -  55.68 12.58  point
Field's mall | Field's shopping centre  DNK  -  55.68 12.58  point
Nørrebro  DNK  -  55.68 12.58  city
Mjølnerparken  DNK  -  55.68 12.58  city
Christiania in Copenhagen | Freetown Christiania  DNK  -  55.68 12.58  point
Marienborg  DNK  -  55.76 12.53  point
Oslo's government quarter | government quarter in Oslo | Regjeringskvartalet  NOR  -  59.92 10.75  point
Oslo City Hall | Nobel Institute  NOR  -  59.92 10.74  point
London Pub in Oslo | London Pub  NOR  -  59.92 10.74  point
Holmenkollen | Soria Moria hotel | Voksenåsen  NOR  -  59.92 10.74  point
al-Noor Islamic Centre | al-Noor mosque in Baerum | Al-Noor Islamic Centre in Bærum | Bærum  NOR  -  59.91 10.52  point
Ila prison  NOR  -  59.95 10.57  point
Skien prison  NOR  -  59.21 9.61  point
Kongsberg  NOR  -  59.67 9.65  city
Losby | Losby Gods  NOR  -  59.89 10.99  point
Hofdi House | Höfði House  ISL  -  64.15 -21.91  point
Harpa concert hall  ISL  -  64.15 -21.91  point
Grindavik  ISL  -  63.84 -22.43  city
Auberge de Castille  MLT  -  35.90 14.51  point
Bidnija  MLT  -  35.92 14.40  city

# United States
White House | Oval Office | White House complex | White House grounds  USA  District of Columbia  38.90 -77.04  point
Lafayette Square | Lafayette Park  USA  District of Columbia  38.90 -77.04  point
Blair House  USA  District of Columbia  38.90 -77.04  point
Capitol Hill | US Capitol | U.S. Capitol building | Capitol building in Washington | Capitol rotunda  USA  District of Columbia  38.89 -77.01  point
Library of Congress  USA  District of Columbia  38.89 -77.01  point
National Mall | Lincoln Memorial | Washington Monument | Reflecting Pool in Washington  USA  District of Columbia  38.89 -77.04  point
Smithsonian Institution | Smithsonian | Capital Jewish Museum  USA  District of Columbia  38.89 -77.04  point
Foggy Bottom | State Department headquarters  USA  District of Columbia  38.90 -77.05  point
Watergate complex | Watergate hotel  USA  District of Columbia  38.90 -77.05  point
Kennedy Center  USA  District of Columbia  38.90 -77.05  point
Washington Navy Yard | Navy Yard in Washington  USA  District of Columbia  38.87 -76.99  point
Anacostia  USA  District of Columbia  38.86 -76.98  city
Dupont Circle | Embassy Row | Sheridan Circle  USA  District of Columbia  38.91 -77.05  city
Georgetown University  USA  District of Columbia  38.91 -77.07  point
Washington Hilton  USA  District of Columbia  38.92 -77.06  point
Comet Ping Pong  USA  District of Columbia  38.92 -77.06  point
Cathedral Heights | Washington National Cathedral  USA  District of Columbia  38.92 -77.06  point
Naval Observatory  USA  District of Columbia  38.92 -77.06  point
Black Lives Matter Plaza  USA  District of Columbia  38.90 -77.04  point
FBI headquarters | J Edgar Hoover Building | FBI's headquarters  USA  District of Columbia  38.90 -77.04  point
IMF headquarters | World Bank headquarters  USA  District of Columbia  38.90 -77.04  point
Farragut Square | Farragut West  USA  District of Columbia  38.90 -77.04  point
Pentagon  USA  Virginia  38.87 -77.06  point
Arlington cemetery | Arlington National Cemetery  USA  Virginia  38.88 -77.07  point
Langley | CIA's headquarters in Langley  USA  Virginia  38.95 -77.15  point
Quantico marine base  USA  Virginia  38.52 -77.30  city
Virginia Tech  USA  Virginia  37.23 -80.42  point
University of Virginia  USA  Virginia  38.04 -78.51  point
NSA headquarters  USA  Maryland  39.11 -76.75  point
Walter Reed hospital | Walter Reed medical center | Walter Reed National Military Medical Center  USA  Maryland  39.00 -77.09  point
Wye River | Wye Plantation | Wye River plantation  USA  Maryland  38.90 -76.13  point
Sandtown-Winchester  USA  Maryland  39.31 -76.64  city
United Nations headquarters | UN headquarters | UN headquarters in New York | UN's headquarters | United Nations headquarters in New York | Turtle Bay  USA  New York  40.75 -73.97  point
Empire State Building  USA  New York  40.76 -73.98  point
Grand Central station | Grand Central Terminal  USA  New York  40.76 -73.98  point
Penn Station  USA  New York  40.76 -73.98  point
Madison Square Garden  USA  New York  40.76 -73.98  point
Rockefeller Center  USA  New York  40.76 -73.98  point
St Patrick's Cathedral in New York | St Patrick's Cathedral in Manhattan  USA  New York  40.76 -73.98  point
Trump Tower  USA  New York  40.76 -73.98  point
Bryant Park  USA  New York  40.76 -73.98  point
Waldorf Astoria  USA  New York  40.76 -73.98  point
Zuccotti Park  USA  New York  40.71 -74.01  point
New York Stock Exchange  USA  New York  40.71 -74.01  point
One World Trade Center | Freedom Tower | Twin Towers  USA  New York  40.71 -74.01  point
26 Federal Plaza  USA  New York  40.71 -74.01  point
One Police Plaza  USA  New York  40.71 -74.01  point
Foley Square  USA  New York  40.71 -74.01  point
Brooklyn Bridge | Manhattan Bridge  USA  New York  40.71 -74.01  point
Greenwich Village | Stonewall Inn  USA  New York  40.74 -73.99  city
Washington Square Park | New York University  USA  New York  40.74 -73.99  point
Chautauqua Institution | Chautauqua  USA  New York  42.21 -79.47  point
Harlem | Apollo Theater  USA  New York  40.82 -73.95  city
Washington Heights  USA  New York  40.82 -73.95  city
Columbia University | Hamilton Hall at Columbia  USA  New York  40.81 -73.96  point
Central Park | Dakota building  USA  New York  40.78 -73.97  point
Crown Heights  USA  New York  40.67 -73.94  city
Bedford-Stuyvesant  USA  New York  40.69 -73.94  city
Borough Park  USA  New York  40.63 -73.99  city
Bensonhurst  USA  New York  40.60 -73.99  city
Bushwick  USA  New York  40.69 -73.92  city
Sunset Park  USA  New York  40.65 -74.00  city
Park Slope  USA  New York  40.67 -73.98  city
Brooklyn's Metropolitan Detention Center | Metropolitan Detention Center  USA  New York  40.66 -74.01  point
Metropolitan Correctional Center in New York | Metropolitan Correctional Center  USA  New York  40.71 -74.00  point
Flushing Meadows  USA  New York  40.75 -73.84  point
Jackson Heights  USA  New York  40.76 -73.88  city
Howard Beach  USA  New York  40.66 -73.84  city
Statue of Liberty | Liberty Island  USA  New York  40.69 -74.04  point
Attica prison | Attica Correctional Facility  USA  New York  42.85 -78.27  point
Sing Sing | Sing Sing prison  USA  New York  41.15 -73.87  point
Tops supermarket | Tops Friendly Market | Tops supermarket in Buffalo  USA  New York  42.91 -78.85  point
Monsey | Monsey rabbi's home  USA  New York  41.11 -74.07  city
Bedminster | Trump National Golf Club in Bedminster  USA  New Jersey  40.65 -74.70  city
MetLife stadium | Meadowlands  USA  New Jersey  40.81 -74.07  point
Delaney Hall  USA  New Jersey  40.73 -74.12  point
Yale University | Yale campus  USA  Connecticut  41.31 -72.93  point
Sandy Hook elementary | Sandy Hook elementary school | Sandy Hook Elementary School in Newtown  USA  Connecticut  41.42 -73.28  point
Boylston Street | Boston Marathon finish line | Copley Square  USA  Massachusetts  42.35 -71.08  point
Faneuil Hall | Boston Common  USA  Massachusetts  42.35 -71.08  point
Harvard University | Harvard Yard | Harvard campus  USA  Massachusetts  42.37 -71.11  point
Massachusetts Institute of Technology | MIT campus  USA  Massachusetts  42.37 -71.11  point
Roxbury  USA  Massachusetts  42.33 -71.08  city
Brown University  USA  Rhode Island  41.83 -71.40  point
Dartmouth College  USA  New Hampshire  43.70 -72.29  point
Lewiston in Maine | Schemengees | Schemengees Bar | Just-In-Time Recreation  USA  Maine  44.10 -70.21  city
Tree of Life synagogue | Squirrel Hill | Tree of Life Congregation synagogue  USA  Pennsylvania  40.44 -79.92  point
Butler Farm Show | Butler fairgrounds  USA  Pennsylvania  40.86 -79.97  point
Shanksville  USA  Pennsylvania  39.96 -78.91  city
Gettysburg  USA  Pennsylvania  39.83 -77.23  city
Mar-a-Lago | Mar a Lago resort | Mar-a-Lago club  USA  Florida  26.68 -80.04  point
Trump International Golf Club | Trump International Golf Club in West Palm Beach  USA  Florida  26.65 -80.12  point
Pulse nightclub | Pulse gay nightclub | Pulse nightclub in Orlando  USA  Florida  28.52 -81.38  point
Marjory Stoneman Douglas High School | Stoneman Douglas high school  USA  Florida  26.30 -80.27  point
Little Havana  USA  Florida  25.80 -80.25  city
Little Haiti  USA  Florida  25.80 -80.25  city
Doral | Trump Doral | Trump National Doral  USA  Florida  25.80 -80.25  city
Surfside | Champlain Towers | Champlain Towers South  USA  Florida  25.87 -80.12  city
Dade-Collier Training and Transition Airport  USA  Florida  25.86 -80.90  point
Krome detention center | Krome Detention Centre  USA  Florida  25.75 -80.49  point
Kennedy Space Center  USA  Florida  28.57 -80.65  point
Emanuel AME Church | Mother Emanuel | Emanuel African Methodist Episcopal Church | Mother Emanuel church  USA  South Carolina  32.79 -79.93  point
Fort Sumter  USA  South Carolina  32.79 -79.93  point
Parris Island  USA  South Carolina  32.33 -80.69  point
Fulton County jail  USA  Georgia  33.76 -84.38  point
Ebenezer Baptist Church  USA  Georgia  33.76 -84.38  point
Centennial Olympic Park  USA  Georgia  33.76 -84.38  point
Cop City | Atlanta Public Safety Training Center | Stop Cop City site | South River Forest  USA  Georgia  33.69 -84.33  point
Apalachee High School | Winder in Georgia  USA  Georgia  33.98 -83.76  point
Stewart Detention Center | Stewart detention centre  USA  Georgia  32.04 -84.77  point
Edmund Pettus Bridge  USA  Alabama  32.41 -87.02  point
16th Street Baptist Church | Sixteenth Street Baptist Church  USA  Alabama  33.52 -86.81  point
Kelly Ingram Park  USA  Alabama  33.52 -86.81  point
Ole Miss | University of Mississippi  USA  Mississippi  34.36 -89.54  point
Parchman | Parchman prison  USA  Mississippi  33.92 -90.50  point
Little Rock Central High School  USA  Arkansas  34.74 -92.30  point
Lorraine Motel | Mason Temple  USA  Tennessee  35.13 -90.06  point
Graceland  USA  Tennessee  35.05 -90.03  point
Covenant School | Covenant School in Nashville  USA  Tennessee  36.09 -86.83  point
Angola prison | Louisiana State Penitentiary  USA  Louisiana  30.96 -91.60  point
French Quarter | Bourbon Street  USA  Louisiana  29.96 -90.07  point
Superdome  USA  Louisiana  29.96 -90.07  point
Lower Ninth Ward | Ninth Ward  USA  Louisiana  29.96 -90.06  city
Central Louisiana Ice Processing Center | LaSalle detention centre  USA  Louisiana  31.69 -92.13  point
Dealey Plaza | Texas School Book Depository  USA  Texas  32.79 -96.82  point
Parkland Memorial hospital | Parkland hospital  USA  Texas  32.79 -96.82  point
Robb elementary | Robb Elementary School  USA  Texas  29.20 -99.79  point
Cielo Vista mall | Cielo Vista Walmart  USA  Texas  31.78 -106.39  point
Camp East Montana  USA  Texas  31.78 -106.39  point
Sutherland Springs | First Baptist Church in Sutherland Springs  USA  Texas  29.27 -98.06  city
Santa Fe High School  USA  Texas  29.39 -95.14  point
Branch Davidian compound  USA  Texas  31.60 -97.00  point
Colleyville | Congregation Beth Israel in Colleyville  USA  Texas  32.88 -97.15  city
Allen Premium Outlets  USA  Texas  33.13 -96.66  point
Huntsville unit | Huntsville prison | Walls Unit  USA  Texas  30.72 -95.55  point
Eagle Pass | Shelby Park  USA  Texas  28.71 -100.50  city
Starbase | Boca Chica | Starbase in Texas  USA  Texas  25.99 -97.16  point
Crawford ranch | Prairie Chapel Ranch  USA  Texas  31.58 -97.54  point
NRG stadium | NRG Park  USA  Texas  29.68 -95.41  point
Chinese consulate in Houston | Houston's Chinese consulate  USA  Texas  29.70 -95.40  point
Dilley detention centre | South Texas Family Residential Center  USA  Texas  28.66 -99.20  point
Alfred P Murrah Federal Building | Murrah building | Alfred P. Murrah building | Murrah Federal Building  USA  Oklahoma  35.47 -97.52  point
Black Wall Street | Greenwood in Tulsa | Greenwood district in Tulsa  USA  Oklahoma  36.16 -95.99  point
Wounded Knee  USA  South Dakota  43.14 -102.36  point
Oceti Sakowin camp | Cannon Ball in North Dakota  USA  North Dakota  46.40 -100.60  point
George Floyd Square | Cup Foods | 38th and Chicago  USA  Minnesota  44.94 -93.26  point
Cedar-Riverside  USA  Minnesota  44.94 -93.26  city
Annunciation Catholic Church in Minneapolis | Annunciation Church in Minneapolis  USA  Minnesota  44.90 -93.29  point
Brooklyn Center  USA  Minnesota  45.07 -93.33  city
Oak Creek | Sikh temple of Wisconsin | Sikh temple in Oak Creek  USA  Wisconsin  42.90 -87.86  city
Fiserv Forum  USA  Wisconsin  43.05 -87.92  point
South Side of Chicago | Chicago's South Side  USA  Illinois  41.79 -87.61  city
Hyde Park in Chicago | University of Chicago  USA  Illinois  41.79 -87.61  point
Grant Park | Millennium Park  USA  Illinois  41.88 -87.63  point
Haymarket Square  USA  Illinois  41.88 -87.63  point
United Center  USA  Illinois  41.88 -87.63  point
Broadview facility | Broadview in Illinois | Broadview ICE facility  USA  Illinois  41.86 -87.86  point
East Palestine  USA  Ohio  40.83 -80.54  city
Kent State | Kent State University  USA  Ohio  41.15 -81.34  point
Wright-Patterson | Wright-Patterson air force base  USA  Ohio  39.82 -84.05  point
Oxford High School in Michigan  USA  Michigan  42.82 -83.27  point
Michigan State University  USA  Michigan  42.73 -84.48  point
Grand Blanc Township | Grand Blanc  USA  Michigan  42.93 -83.63  city
Hamtramck  USA  Michigan  42.39 -83.05  city
Leavenworth | Fort Leavenworth  USA  Kansas  39.35 -94.92  city
Terre Haute | Terre Haute prison | Terre Haute federal prison  USA  Indiana  39.47 -87.41  city
Columbine High School  USA  Colorado  39.60 -105.08  point
Century 16 theater | Aurora movie theater | Century Aurora 16  USA  Colorado  39.71 -104.82  point
Club Q  USA  Colorado  38.88 -104.75  point
King Soopers in Boulder  USA  Colorado  39.98 -105.25  point
Pearl Street Mall | Pearl Street in Boulder  USA  Colorado  40.02 -105.27  point
ADX Florence | Supermax in Florence | ADX Florence supermax prison  USA  Colorado  38.36 -105.10  point
Utah Valley University  USA  Utah  40.28 -111.71  point
Mandalay Bay | Route 91 Harvest festival | Mandalay Bay hotel | Las Vegas Strip  USA  Nevada  36.10 -115.17  point
Bundy ranch | Bunkerville  USA  Nevada  36.77 -114.13  city
Malheur refuge | Malheur National Wildlife Refuge  USA  Oregon  43.27 -118.84  point
Trinity test site | Trinity site  USA  New Mexico  33.68 -106.48  point
Maricopa County jail | Tent City in Phoenix  USA  Arizona  33.43 -112.12  point
Nogales in Arizona  USA  Arizona  31.34 -110.93  city
South Central Los Angeles | South Los Angeles | South Central LA  USA  California  34.01 -118.26  city
Pacific Palisades  USA  California  34.05 -118.53  city
Altadena | Eaton Canyon  USA  California  34.19 -118.13  city
Beverly Hills  USA  California  34.07 -118.42  city
Beverly Hilton | Beverly Hilton hotel  USA  California  34.07 -118.42  city
Westwood in Los Angeles | UCLA | UCLA campus  USA  California  34.07 -118.42  city
Santa Monica  USA  California  34.00 -118.48  city
Venice Beach  USA  California  34.00 -118.48  city
Dolby Theatre  USA  California  34.08 -118.31  point
Griffith Park  USA  California  34.08 -118.31  point
Koreatown in Los Angeles | MacArthur Park  USA  California  34.08 -118.31  point
University of Southern California  USA  California  34.02 -118.28  point
Los Angeles Memorial Coliseum | Staples Center  USA  California  34.02 -118.28  point
Edward R Roybal Federal Building | Metropolitan Detention Center in Los Angeles | Los Angeles City Hall  USA  California  34.06 -118.24  point
Dodger stadium  USA  California  34.06 -118.24  point
Star Ballroom | Monterey Park  USA  California  34.06 -118.12  city
Lai Lai Ballroom | Star Ballroom Dance Studio  USA  California  34.06 -118.12  city
Inland Regional Center  USA  California  34.08 -117.28  point
Borderline Bar and Grill | Borderline Bar | Thousand Oaks  USA  California  34.18 -118.88  city
Isla Vista  USA  California  34.41 -119.86  city
Camarillo | Glass House Farms  USA  California  34.22 -119.04  city
UC Berkeley | Sproul Plaza  USA  California  37.87 -122.26  point
Stanford University  USA  California  37.43 -122.17  point
Golden Gate Bridge  USA  California  37.82 -122.48  point
Fairmont hotel in San Francisco | Moscone Center  USA  California  37.79 -122.40  point
Filoli | Filoli estate | Woodside in California  USA  California  37.47 -122.31  point
Apple Park  USA  California  37.33 -122.01  point
Googleplex | Google headquarters | Google's headquarters  USA  California  37.40 -122.08  point
Facebook headquarters | Meta headquarters | Facebook's headquarters  USA  California  37.48 -122.15  point
Gilroy in California | Gilroy Garlic Festival  USA  California  37.01 -121.57  city
Chabad of Poway | Poway | Poway synagogue  USA  California  32.96 -117.04  city
Sunnylands | Rancho Mirage  USA  California  33.77 -116.42  point
Capitol Hill Autonomous Zone | Capitol Hill Organized Protest | Capitol Hill in Seattle  USA  Washington  47.62 -122.32  city
Space Needle  USA  Washington  47.62 -122.32  city
Ruby Ridge  USA  Idaho  48.62 -116.43  point
Joint Base Elmendorf-Richardson  USA  Alaska  61.25 -149.80  point
Lahaina  USA  Hawaii  20.88 -156.68  city
Diamond Head | Waikiki  USA  Hawaii  21.27 -157.82  city

# Canada
Parliament Hill | National War Memorial in Ottawa | Wellington Street in Ottawa | Centre Block  CAN  Ontario  45.43 -75.70  point
Rideau Hall  CAN  Ontario  45.43 -75.70  point
Rideau Cottage  CAN  Ontario  45.43 -75.70  point
Meech Lake  CAN  Quebec  45.54 -75.89  point
Yonge Street | Queen's Park in Toronto | Yonge and Finch  CAN  Ontario  43.68 -79.37  point
Danforth Avenue | Greektown in Toronto  CAN  Ontario  43.68 -79.37  point
Scarborough in Toronto  CAN  Ontario  43.77 -79.26  city
Rexdale  CAN  Ontario  43.72 -79.57  city
Brampton | Surrey Gurdwara in Brampton | Hindu Sabha Mandir  CAN  Ontario  43.73 -79.76  city
Ambassador Bridge  CAN  Ontario  42.31 -83.07  point
Grassy Narrows  CAN  Ontario  50.18 -94.02  city
Attawapiskat  CAN  Ontario  52.93 -82.43  city
Caledonia in Ontario | Six Nations of the Grand River | Ipperwash  CAN  Ontario  43.07 -79.95  city
Kanesatake | Oka in Quebec  CAN  Quebec  45.48 -74.12  city
Kahnawake  CAN  Quebec  45.40 -73.68  city
École Polytechnique | Ecole Polytechnique in Montreal | Polytechnique Montréal  CAN  Quebec  45.50 -73.61  point
Concordia University  CAN  Quebec  45.50 -73.58  point
McGill University  CAN  Quebec  45.50 -73.58  point
Grande mosquée de Québec | Quebec City mosque | Islamic Cultural Centre of Quebec City | Quebec Islamic Cultural Centre  CAN  Quebec  46.78 -71.29  point
La Malbaie  CAN  Quebec  47.62 -70.15  city
Manoir Richelieu  CAN  Quebec  47.62 -70.15  city
Kananaskis  CAN  Alberta  50.93 -115.13  point
Coutts border crossing | Coutts in Alberta  CAN  Alberta  49.00 -111.96  point
Fort McMurray  CAN  Alberta  56.73 -111.38  city
Guru Nanak Sikh Gurdwara | Guru Nanak Sikh Gurdwara in Surrey | Surrey in British Columbia  CAN  British Columbia  49.15 -122.86  point
Kamloops | Kamloops residential school | Kamloops Indian Residential School  CAN  British Columbia  50.68 -120.30  city
Fairy Creek  CAN  British Columbia  48.60 -124.40  point
Wet'suwet'en camp | Unist'ot'en camp  CAN  British Columbia  54.20 -127.30  point
Tumbler Ridge  CAN  British Columbia  55.13 -121.00  city
James Smith Cree Nation | Weldon in Saskatchewan  CAN  Saskatchewan  53.13 -104.85  city
Portapique  CAN  Nova Scotia  45.40 -63.70  city

# Mexico, Central America, Caribbean
Zócalo | Zócalo in Mexico City | Mexico City's Zócalo  MEX  Mexico City  19.43 -99.14  point
Palacio Nacional | National Palace in Mexico City | Mexico's National Palace  MEX  Mexico City  19.43 -99.14  point
Ángel de la Independencia | Angel of Independence monument  MEX  Mexico City  19.43 -99.14  point
Paseo de la Reforma  MEX  Mexico City  19.43 -99.14  point
Palacio de Bellas Artes  MEX  Mexico City  19.43 -99.14  point
Tlatelolco | Plaza de las Tres Culturas  MEX  Mexico City  19.45 -99.14  point
Los Pinos  MEX  Mexico City  19.42 -99.20  point
Chapultepec | Chapultepec Park  MEX  Mexico City  19.42 -99.20  point
Iztapalapa  MEX  Mexico City  19.36 -99.09  city
Tepito  MEX  Mexico City  19.44 -99.13  city
Tláhuac  MEX  Mexico City  19.29 -99.00  city
Xochimilco  MEX  Mexico City  19.26 -99.10  city
Estadio Azteca | Azteca stadium | Ciudad Universitaria in Mexico City | UNAM campus  MEX  Mexico City  19.31 -99.17  point
Basilica of Our Lady of Guadalupe | Basilica of Guadalupe  MEX  Mexico City  19.48 -99.12  point
El Altiplano | Almoloya  MEX  México  19.41 -99.75  point
Tlahuelilpan  MEX  Hidalgo  20.13 -99.23  city
Rancho Izaguirre | Izaguirre ranch | Teuchitlán  MEX  Jalisco  20.68 -103.85  city
Puente Grande | Puente Grande prison  MEX  Jalisco  20.57 -103.16  point
Casino Royale in Monterrey | Topo Chico prison | Topo Chico  MEX  Nuevo León  25.72 -100.34  point
Aguas Blancas  MEX  Guerrero  17.04 -100.06  city
Raul Isidro Burgos teachers college | Ayotzinapa teachers' college | Ayotzinapa college | Tixtla  MEX  Guerrero  17.56 -99.40  point
Cocula dump | Cocula  MEX  Guerrero  18.24 -99.66  city
Nochixtlán  MEX  Oaxaca  17.46 -97.22  city
Acteal  MEX  Chiapas  16.99 -92.52  city
San Andrés Larráinzar  MEX  Chiapas  16.99 -92.52  city
San Juan Chamula  MEX  Chiapas  16.79 -92.69  city
La Mora | Colonia LeBaron | Bavispe  MEX  Sonora  30.48 -108.94  city
Cananea  MEX  Sonora  30.98 -110.30  city
San Fernando in Tamaulipas  MEX  Tamaulipas  24.85 -98.15  city
Lomas de Poleo | Campo Algodonero | Paso del Norte Bridge  MEX  Chihuahua  31.74 -106.48  point
Badiraguato | La Tuna  MEX  Sinaloa  25.36 -107.55  city
El Chaparral | Playas de Tijuana  MEX  Baja California  32.54 -117.05  point
Teotihuacan  MEX  México  19.69 -98.84  point
Chichen Itza  MEX  Yucatán  20.68 -88.57  point
Plaza de la Constitución in Guatemala City | National Palace of Culture | Constitution Square in Guatemala City  GTM  -  14.62 -90.49  point
Mariscal Zavala | Mariscal Zavala prison  GTM  -  14.65 -90.47  point
Pavón prison  GTM  -  14.53 -90.47  point
San José Pinula | Virgen de la Asunción | Virgen de la Asunción shelter | Hogar Seguro  GTM  -  14.55 -90.41  city
Nebaj  GTM  Quiché  15.41 -91.15  city
Totonicapán  GTM  Totonicapán  14.91 -91.36  city
Tecun Uman  GTM  San Marcos  14.68 -92.14  city
Tecoluca  SLV  San Vicente  13.60 -88.80  point
Mariona prison | Mariona | La Esperanza prison  SLV  -  13.78 -89.18  point
Soyapango  SLV  -  13.71 -89.14  city
Divine Providence chapel | Central American University in San Salvador | UCA in San Salvador | Capilla de la Divina Providencia  SLV  -  13.69 -89.24  point
El Mozote  SLV  Morazán  13.90 -88.12  city
Tamara prison | Támara | Támara women's prison  HND  Francisco Morazán  14.17 -87.34  point
Comayagua | Comayagua prison  HND  Comayagua  14.46 -87.64  city
Tocoa  HND  Colón  15.66 -86.00  admin2
La Esperanza in Honduras | Río Blanco in Honduras | Intibucá  HND  Intibucá  14.31 -88.18  city
Chamelecón  HND  Cortés  15.45 -88.02  city
Rivera Hernández  HND  Cortés  15.45 -88.02  city
Polytechnic University of Nicaragua | UPOLI | UNAN campus | Divine Mercy church in Managua | Jesús de la Divina Misericordia church  NIC  -  12.12 -86.26  point
Chipote  NIC  -  12.12 -86.26  point
Monimbó  NIC  -  11.96 -86.09  city
La Modelo prison in Nicaragua | Tipitapa  NIC  -  12.20 -86.10  point
Palacio de las Garzas | Casco Viejo | El Chorrillo | Chorrillo  PAN  -  8.95 -79.54  city
Lajas Blancas | San Vicente migrant camp | Bajo Chiquito | Metetí  PAN  Darién  8.50 -77.98  city
Cobre Panamá | Cobre Panama mine  PAN  Colón  8.83 -80.65  point
Plaza de la Revolución | Revolution Square in Havana | Havana's Revolution Square  CUB  -  23.14 -82.37  point
Malecón | Havana's Malecon  CUB  -  23.14 -82.37  point
Capitolio in Havana | Havana's Capitolio | Saratoga hotel in Havana | Hotel Saratoga  CUB  -  23.14 -82.37  point
Hotel Nacional de Cuba | Havana's Hotel Nacional  CUB  -  23.14 -82.37  point
Old Havana  CUB  -  23.14 -82.37  point
San Antonio de los Baños  CUB  -  22.89 -82.50  city
Bejucal | Lourdes listening post  CUB  -  22.96 -82.42  city
Moncada barracks  CUB  -  20.03 -75.82  point
Martissant  HTI  Ouest  18.54 -72.33  city
Carrefour-Feuilles  HTI  Ouest  18.54 -72.33  city
La Saline  HTI  Ouest  18.54 -72.33  city
Champ de Mars in Port-au-Prince | Haiti's National Palace | National Palace in Port-au-Prince  HTI  Ouest  18.54 -72.33  city
Solino  HTI  Ouest  18.54 -72.33  city
Delmas district | commune of Delmas | Delmas 32  HTI  Ouest  18.55 -72.30  city
Canapé-Vert  HTI  Ouest  18.54 -72.33  city
Turgeau  HTI  Ouest  18.54 -72.33  city
Pèlerin 5 | Pelerin neighborhood  HTI  Ouest  18.49 -72.29  city
Laboule  HTI  Ouest  18.49 -72.29  city
Croix-des-Bouquets  HTI  Ouest  18.58 -72.23  city
Tabarre  HTI  Ouest  18.58 -72.23  city
Varreux | Varreux terminal | Varreux fuel terminal  HTI  Ouest  18.57 -72.35  point
Wharf Jérémie  HTI  Ouest  18.57 -72.34  city
Titanyen  HTI  Ouest  18.68 -72.30  city
Pont-Sondé  HTI  Artibonite  19.15 -72.61  city
Petite Rivière de l'Artibonite  HTI  Artibonite  19.15 -72.61  city
Mirebalais  HTI  Centre  18.83 -72.10  city
Saut-d'Eau  HTI  Centre  18.83 -72.10  city
Gressier  HTI  Ouest  18.54 -72.53  city
Léogâne  HTI  Ouest  18.51 -72.63  city
Jet Set nightclub  DOM  -  18.45 -69.93  point
Tivoli Gardens | Tivoli Gardens in Kingston  JAM  -  17.99 -76.79  city
Trench Town  JAM  -  17.99 -76.79  city
Jamaica House  JAM  -  17.99 -76.79  point
Red House in Port of Spain | Red House in Trinidad  TTO  -  10.65 -61.50  point
Laventille  TTO  -  10.65 -61.50  city
La Fortaleza  PRI  -  18.46 -66.12  point
Fort-de-France | Rivière-Pilote  MTQ  -  14.61 -61.07  city
Pointe-à-Pitre  GLP  -  16.24 -61.53  city
Jonestown  GUY  -  7.73 -59.88  point
Fort Zeelandia  SUR  -  5.82 -55.15  point

# South America
Llaguno Bridge | Puente Llaguno  VEN  -  10.51 -66.92  point
Plaza Bolívar in Caracas | Federal Legislative Palace | Venezuelan National Assembly building  VEN  -  10.51 -66.92  point
Cuartel de la Montaña | 23 de Enero  VEN  -  10.51 -66.92  point
Petare  VEN  -  10.48 -66.81  city
José Félix Ribas barrio  VEN  -  10.48 -66.81  city
Altamira in Caracas | Plaza Altamira | Altamira Square  VEN  -  10.49 -66.85  city
Chacao  VEN  -  10.49 -66.85  city
La Carlota | Francisco de Miranda Avenue  VEN  -  10.49 -66.85  city
Fuerte Tiuna | Fort Tiuna  VEN  -  10.46 -66.90  point
Cota 905  VEN  -  10.46 -66.90  point
Los Teques  VEN  Miranda  10.34 -67.03  city
Tocuyito | Tocuyito prison  VEN  Carabobo  10.10 -68.10  city
El Junquito  VEN  -  10.46 -67.08  city
Catia La Mar | La Guaira | Maiquetía | Maiquetia airport  VEN  La Guaira  10.60 -66.99  city
Ureña  VEN  Táchira  7.92 -72.45  city
Santa Elena de Uairén | Kumarakapay  VEN  Bolívar  4.60 -61.11  city
Casa de Nariño | Nariño Palace | Casa de Narino presidential palace  COL  -  4.60 -74.08  point
Plaza de Bolívar in Bogotá | Plaza de Bolivar  COL  -  4.60 -74.08  point
Palace of Justice in Bogotá | Colombia's Palace of Justice  COL  -  4.60 -74.08  point
Portal Américas | Portal de las Américas | Portal Resistencia  COL  -  4.60 -74.18  city
Ciudad Bolívar district of Bogotá  COL  -  4.60 -74.18  city
Soacha  COL  -  4.60 -74.18  city
La Modelo prison in Bogotá | Bogotá's La Modelo prison  COL  -  4.62 -74.11  point
El Nogal | El Nogal club | Club El Nogal  COL  -  4.66 -74.05  point
Andino mall | Centro Andino shopping centre | Andino shopping mall  COL  -  4.66 -74.05  point
Santander police academy | General Santander police academy | General Santander National Police Academy  COL  -  4.66 -74.05  point
Modelia | Fontibón  COL  -  4.67 -74.12  city
Siloé in Cali | Siloé  COL  Valle del Cauca  3.42 -76.53  city
Puerto Resistencia  COL  Valle del Cauca  3.42 -76.53  city
Aguablanca  COL  Valle del Cauca  3.42 -76.53  city
Comuna 13 | Comuna 13 in Medellín  COL  Antioquia  6.25 -75.62  city
La Escombrera | Escombrera  COL  Antioquia  6.25 -75.62  city
Bojayá | Bellavista in Bojayá  COL  Chocó  6.52 -76.97  city
Mapiripán  COL  Meta  2.89 -72.13  city
Carondelet Palace | Palacio de Carondelet  ECU  -  -0.22 -78.51  point
Plaza Grande in Quito | Independence Square in Quito  ECU  -  -0.21 -78.50  point
El Arbolito park | El Arbolito | Casa de la Cultura in Quito  ECU  -  -0.21 -78.50  point
Litoral prison | Guayaquil's Litoral prison  ECU  Guayas  -2.07 -79.93  point
TC Televisión | TC Television studio  ECU  Guayas  -2.16 -79.90  point
La Roca prison  ECU  Guayas  -2.07 -79.93  point
Durán canton | Durán in Ecuador  ECU  Guayas  -2.17 -79.83  city
Socio Vivienda | Nueva Prosperina  ECU  Guayas  -2.12 -79.95  city
Anderson College in Quito | Colegio Anderson  ECU  -  -0.16 -78.48  point
Latacunga | Latacunga prison | Cotopaxi prison  ECU  Cotopaxi  -0.93 -78.62  city
Sarayaku  ECU  Pastaza  -1.73 -77.48  city
Plaza San Martín | Plaza San Martin in Lima  PER  Lima  -12.05 -77.04  point
Plaza de Armas in Lima | Lima's Plaza de Armas | Government Palace in Lima  PER  Lima  -12.05 -77.04  point
Palacio de Justicia in Lima | Abancay Avenue  PER  Lima  -12.05 -77.04  point
Barrios Altos  PER  Lima  -12.05 -77.04  city
Callao | Callao naval base  PER  Callao  -12.05 -77.13  city
San Marcos University  PER  Lima  -12.06 -77.08  point
Japanese ambassador's residence in Lima | Japanese embassy residence in Lima  PER  Lima  -12.11 -77.03  point
Miraflores in Lima | Tarata Street  PER  Lima  -12.11 -77.03  point
La Cantuta | La Cantuta University  PER  Lima  -11.95 -76.70  point
Barbadillo prison  PER  Lima  -12.06 -76.92  point
Villa El Salvador  PER  Lima  -12.21 -76.94  city
San Juan de Lurigancho  PER  Lima  -12.00 -77.00  city
Lurigancho prison  PER  Lima  -11.99 -77.01  point
Manco Cápac airport | Inca Manco Cápac airport  PER  Puno  -15.47 -70.16  point
Las Bambas | Las Bambas mine  PER  Apurímac  -14.10 -72.30  point
Challhuahuacho  PER  Apurímac  -14.10 -72.30  city
Curva del Diablo | Devil's Curve  PER  Amazonas  -5.67 -78.60  point
Chancay | Chancay port | Chancay megaport  PER  Lima  -11.57 -77.27  city
Accomarca | Lucanamarca  PER  Ayacucho  -13.78 -73.97  city
Palacio Quemado | Plaza Murillo | Murillo Square | Casa Grande del Pueblo  BOL  La Paz  -16.50 -68.13  point
Senkata | Senkata gas plant  BOL  La Paz  -16.57 -68.18  city
Sacaba | Huayllani  BOL  Cochabamba  -17.40 -66.04  city
Villa Tunari  BOL  Cochabamba  -16.97 -65.42  city
Lauca Ñ  BOL  Cochabamba  -16.97 -65.42  admin2
La Moneda | La Moneda Palace | Palacio de La Moneda  CHL  -  -33.45 -70.65  point
Plaza Baquedano | Plaza Italia in Santiago | Plaza Dignidad | Plaza Italia | Baquedano metro station  CHL  -  -33.45 -70.65  point
Estadio Nacional in Santiago | Chile's National Stadium  CHL  -  -33.45 -70.65  point
Villa Francia  CHL  -  -33.46 -70.71  city
La Pintana  CHL  -  -33.58 -70.63  city
Villa Grimaldi  CHL  -  -33.46 -70.54  point
Londres 38  CHL  -  -33.45 -70.65  point
Punta Peuco | Punta Peuco prison  CHL  -  -33.04 -70.93  point
Colonia Dignidad | Villa Baviera  CHL  Maule  -36.38 -71.58  point
Viña del Mar  CHL  Valparaíso  -33.02 -71.55  city
Colchane  CHL  Tarapacá  -19.28 -68.64  city
Temucuicui | Ercilla in Araucanía  CHL  Araucanía  -38.06 -72.36  city
Casa Rosada  ARG  -  -34.60 -58.38  point
Plaza de Mayo | May Square in Buenos Aires  ARG  -  -34.60 -58.38  point
Obelisco in Buenos Aires | Obelisk in Buenos Aires | Avenida 9 de Julio | 9 de Julio Avenue  ARG  -  -34.60 -58.38  point
Congress building in Buenos Aires | Palace of the Argentine National Congress | Plaza del Congreso in Buenos Aires  ARG  -  -34.60 -58.38  point
Comodoro Py | Comodoro Py courthouse  ARG  -  -34.60 -58.38  point
La Recoleta | Recoleta | Recoleta cemetery  ARG  -  -34.60 -58.38  city
Puerto Madero  ARG  -  -34.60 -58.38  city
AMIA | AMIA building | AMIA Jewish centre | AMIA Jewish community centre | AMIA Jewish community center | AMIA centre  ARG  -  -34.60 -58.40  point
Once station | Once railway station | Cromañón | Republica Cromañón  ARG  -  -34.60 -58.40  point
ESMA | Navy Mechanics School | Navy School of Mechanics | Escuela de Mecánica de la Armada  ARG  -  -34.53 -58.47  point
El Monumental stadium | Monumental stadium in Buenos Aires | River Plate stadium  ARG  -  -34.53 -58.47  point
Olivos | Olivos residence | Quinta de Olivos  ARG  -  -34.53 -58.47  point
La Bombonera | Bombonera  ARG  -  -34.61 -58.38  city
Villa 31  ARG  -  -34.61 -58.38  city
Villa 1-11-14  ARG  -  -34.61 -58.38  city
Villa Devoto prison | Devoto prison  ARG  -  -34.60 -58.52  point
Ezeiza | Ezeiza airport | Ezeiza prison  ARG  Buenos Aires  -34.82 -58.54  city
La Matanza | González Catán  ARG  Buenos Aires  -34.72 -58.63  city
Campo de Mayo  ARG  Buenos Aires  -34.53 -58.67  point
Villa Mascardi | Cushamen  ARG  Río Negro  -41.35 -71.50  city
Planalto Palace | Planalto | Palácio do Planalto  BRA  Federal District  -15.80 -47.86  point
Praça dos Três Poderes | Three Powers Plaza | Plaza of the Three Powers | Three Powers Square  BRA  Federal District  -15.80 -47.86  point
Esplanada dos Ministérios | Esplanade of Ministries  BRA  Federal District  -15.80 -47.86  point
Itamaraty Palace | Itamaraty  BRA  Federal District  -15.80 -47.86  point
Alvorada Palace | Palácio da Alvorada  BRA  Federal District  -15.83 -47.82  point
Rocinha  BRA  Rio de Janeiro  -22.99 -43.24  city
Vidigal | São Conrado  BRA  Rio de Janeiro  -22.99 -43.24  city
Complexo do Alemão | Alemão complex | Vila Cruzeiro | Penha complex | Complexo da Penha  BRA  Rio de Janeiro  -22.86 -43.26  city
Complexo da Maré | Maré complex  BRA  Rio de Janeiro  -22.86 -43.26  city
Jacarezinho  BRA  Rio de Janeiro  -22.90 -43.25  city
Manguinhos  BRA  Rio de Janeiro  -22.90 -43.25  city
Maracanã | Maracanã stadium  BRA  Rio de Janeiro  -22.90 -43.25  city
Morro da Mangueira  BRA  Rio de Janeiro  -22.90 -43.25  city
Cidade de Deus favela | City of God favela | City of God in Rio  BRA  Rio de Janeiro  -22.97 -43.36  city
Barra da Tijuca | Vivendas da Barra  BRA  Rio de Janeiro  -22.97 -43.36  city
Copacabana  BRA  Rio de Janeiro  -22.97 -43.19  city
Leblon  BRA  Rio de Janeiro  -22.97 -43.19  city
Sugarloaf Mountain | Corcovado | Christ the Redeemer | Christ the Redeemer statue  BRA  Rio de Janeiro  -22.97 -43.19  point
Candelária church | Candelaria church in Rio  BRA  Rio de Janeiro  -22.90 -43.18  point
Cinelândia | Guanabara Palace  BRA  Rio de Janeiro  -22.91 -43.18  point
Realengo  BRA  Rio de Janeiro  -22.88 -43.43  city
Bangu | Bangu prison  BRA  Rio de Janeiro  -22.88 -43.45  city
Vigário Geral  BRA  Rio de Janeiro  -22.79 -43.31  city
Duque de Caxias  BRA  Rio de Janeiro  -22.79 -43.31  city
Avenida Paulista | Paulista Avenue | São Paulo Museum of Art  BRA  São Paulo  -23.55 -46.65  point
Sé Square | Praça da Sé  BRA  São Paulo  -23.55 -46.65  point
Cracolândia  BRA  São Paulo  -23.55 -46.65  point
Paraisópolis  BRA  São Paulo  -23.61 -46.72  city
Morumbi | Albert Einstein hospital | Sirio-Libanes hospital  BRA  São Paulo  -23.61 -46.72  city
Heliópolis favela  BRA  São Paulo  -23.69 -46.56  city
São Bernardo do Campo  BRA  São Paulo  -23.69 -46.56  city
Carandiru | Carandiru prison  BRA  São Paulo  -23.51 -46.62  point
Osasco  BRA  São Paulo  -23.53 -46.79  city
Suzano school | Raul Brasil school | Professor Raul Brasil school  BRA  São Paulo  -23.54 -46.31  point
Guarujá  BRA  São Paulo  -23.99 -46.26  city
Santos port | Port of Santos  BRA  São Paulo  -23.95 -46.31  point
Compaj | Anísio Jobim prison | Anisio Jobim prison complex  BRA  Amazonas  -2.80 -60.03  point
Alcaçuz | Alcacuz prison  BRA  Rio Grande do Norte  -5.99 -35.18  point
Kiss nightclub | Boate Kiss | Santa Maria in Rio Grande do Sul  BRA  Rio Grande do Sul  -29.68 -53.81  point
Eldorado dos Carajás | Eldorado do Carajás  BRA  Pará  -6.10 -49.35  city
Anapu  BRA  Pará  -3.47 -51.20  city
Atalaia do Norte  BRA  Amazonas  -4.37 -70.19  city
Corrego do Feijao dam  BRA  Minas Gerais  -20.14 -44.12  city
Bento Rodrigues | Mariana dam | Fundão dam  BRA  Minas Gerais  -20.24 -43.42  city
Alcântara launch centre | Alcântara  BRA  Maranhão  -2.37 -44.40  point
Pedrinhas prison | Pedrinhas  BRA  Maranhão  -2.68 -44.25  point
Executive Tower in Montevideo | Torre Ejecutiva  URY  -  -34.90 -56.19  point
Legislative Palace in Montevideo | Palacio Legislativo in Montevideo  URY  -  -34.90 -56.19  point
López Palace | Palacio de López | Palacio de los López  PRY  -  -25.29 -57.65  point
Tacumbú | Tacumbú prison  PRY  -  -25.29 -57.65  point
Curuguaty | Marina Cué  PRY  Canindeyú  -24.48 -55.70  city
Pedro Juan Caballero  PRY  Amambay  -22.55 -55.73  city
