kind place
# Asia and the Pacific. Format as in middle_east.lex.

# Afghanistan
Kandahar | Qandahar  AFG  Kandahar  31.61 65.71
Herat  AFG  Herat  34.35 62.20
Mazar-i-Sharif | Mazar-e-Sharif | Mazar-e Sharif | Mazari Sharif  AFG  Balkh  36.71 67.11
Jalalabad  AFG  Nangarhar  34.43 70.45
Kunduz | Konduz  AFG  Kunduz  36.73 68.86
Ghazni  AFG  Ghazni  33.55 68.42
Lashkar Gah | Lashkargah  AFG  Helmand  31.59 64.37
Sangin  AFG  Helmand  32.07 64.83
Marjah | Marja  AFG  Helmand  31.52 64.12
Helmand | Helmand province | Helmand Province  AFG  Helmand  31.00 64.00  admin1
Nangarhar | Nangarhar province | Nangarhar Province  AFG  Nangarhar  34.25 70.50  admin1
Kunar | Kunar province  AFG  Kunar  34.85 71.10  admin1
Khost  AFG  Khost  33.34 69.92
Paktika  AFG  Paktika  32.50 68.80  admin1
Paktia  AFG  Paktia  33.60 69.30  admin1
Logar  AFG  Logar  33.95 69.20  admin1
Wardak | Maidan Wardak  AFG  Wardak  34.35 68.25  admin1
Uruzgan | Oruzgan  AFG  Uruzgan  32.90 66.00  admin1
Zabul  AFG  Zabul  32.30 67.20  admin1
Badakhshan  AFG  Badakhshan  36.70 70.90  admin1
Faizabad | Fayzabad  AFG  Badakhshan  37.12 70.58
Panjshir | Panjshir Valley | Panjshir valley  AFG  Panjshir  35.40 69.70  admin1
Bamiyan | Bamyan  AFG  Bamyan  34.82 67.83
Faryab  AFG  Faryab  36.00 64.90  admin1
Farah  AFG  Farah  32.37 62.11
Badghis  AFG  Badghis  35.00 63.75  admin1
Nimroz | Nimruz  AFG  Nimroz  31.00 62.50  admin1
Zaranj  AFG  Nimroz  30.96 61.86
Sar-e Pul | Sar-i-Pul  AFG  Sar-e Pul  36.22 65.93
Sheberghan | Shibarghan  AFG  Jowzjan  36.67 65.75
Taloqan  AFG  Takhar  36.74 69.53
Baghlan | Pul-e-Khumri | Pul-i-Khumri  AFG  Baghlan  35.94 68.70
Bagram | Bagram airbase | Bagram air base | Bagram Airfield  AFG  Parwan  34.95 69.27  point
Torkham | Torkham border crossing  AFG  Nangarhar  34.12 71.09  point
Spin Boldak  AFG  Kandahar  31.01 66.40
Tora Bora  AFG  Nangarhar  34.12 70.22  point
Gardez  AFG  Paktia  33.60 69.23
Hindu Kush  -  -  35.00 71.00  admin1

# Pakistan
Karachi  PAK  Sindh  24.86 67.01
Lahore  PAK  Punjab  31.55 74.34
Rawalpindi  PAK  Punjab  33.60 73.05
Peshawar  PAK  Khyber Pakhtunkhwa  34.01 71.58
Quetta  PAK  Balochistan  30.18 66.99
Multan  PAK  Punjab  30.20 71.47
Faisalabad  PAK  Punjab  31.42 73.08
Hyderabad  PAK  Sindh  25.39 68.37  minor
Abbottabad  PAK  Khyber Pakhtunkhwa  34.15 73.22
Swat | Swat Valley | Swat valley | Mingora  PAK  Khyber Pakhtunkhwa  34.77 72.36
Gwadar  PAK  Balochistan  25.12 62.33
Chaman  PAK  Balochistan  30.92 66.45
Balochistan | Baluchistan | Balochistan province  PAK  Balochistan  28.50 65.50  admin1
Khyber Pakhtunkhwa | North-West Frontier Province | North West Frontier Province  PAK  Khyber Pakhtunkhwa  34.60 72.20  admin1
Sindh  PAK  Sindh  26.00 68.70  admin1
Waziristan | North Waziristan | South Waziristan | Miranshah | Miran Shah  PAK  Khyber Pakhtunkhwa  32.80 69.80  admin2
Bannu  PAK  Khyber Pakhtunkhwa  32.99 70.60
Bajaur  PAK  Khyber Pakhtunkhwa  34.75 71.50  admin2
Kurram | Parachinar  PAK  Khyber Pakhtunkhwa  33.90 70.10
Muzaffarabad  PAK  Azad Kashmir  34.37 73.47
Gilgit-Baltistan | Gilgit  PAK  Gilgit-Baltistan  35.92 74.31  admin1
Balakot  PAK  Khyber Pakhtunkhwa  34.55 73.35

# India
Mumbai | Bombay  IND  Maharashtra  19.08 72.88
Kolkata | Calcutta  IND  West Bengal  22.57 88.36
Chennai | Madras  IND  Tamil Nadu  13.08 80.27
Bengaluru | Bangalore  IND  Karnataka  12.97 77.59
Hyderabad  IND  Telangana  17.39 78.49
Ahmedabad  IND  Gujarat  23.02 72.57
Pune  IND  Maharashtra  18.52 73.86
Lucknow  IND  Uttar Pradesh  26.85 80.95
Jaipur  IND  Rajasthan  26.91 75.79
Amritsar  IND  Punjab  31.63 74.87
Chandigarh  IND  Chandigarh  30.73 76.78
Varanasi  IND  Uttar Pradesh  25.32 82.97
Ayodhya  IND  Uttar Pradesh  26.80 82.20
Agra  IND  Uttar Pradesh  27.18 78.01
Bhopal  IND  Madhya Pradesh  23.26 77.41
Patna  IND  Bihar  25.59 85.14
Guwahati  IND  Assam  26.14 91.74
Imphal  IND  Manipur  24.82 93.94
Srinagar  IND  Jammu and Kashmir  34.08 74.80
Jammu  IND  Jammu and Kashmir  32.73 74.86
Pulwama  IND  Jammu and Kashmir  33.87 74.90
Pahalgam  IND  Jammu and Kashmir  34.01 75.19
Pathankot  IND  Punjab  32.27 75.65
Kashmir | Jammu and Kashmir | Indian-administered Kashmir | Kashmir valley | Kashmir Valley  IND  Jammu and Kashmir  34.00 75.00  admin1
Ladakh | Galwan | Galwan Valley | Galwan valley  IND  Ladakh  34.20 77.60  admin1
Line of Control  IND  Jammu and Kashmir  34.40 74.00  point
Gujarat  IND  Gujarat  22.70 71.60  admin1
Assam  IND  Assam  26.20 92.90  admin1
Manipur  IND  Manipur  24.70 93.90  admin1
Nagaland  IND  Nagaland  26.10 94.30  admin1
Chhattisgarh  IND  Chhattisgarh  21.30 81.80  admin1
Jharkhand  IND  Jharkhand  23.60 85.30  admin1
Bihar  IND  Bihar  25.70 85.60  admin1
Odisha | Orissa  IND  Odisha  20.50 84.40  admin1
Kerala  IND  Kerala  10.40 76.40  admin1
Tamil Nadu  IND  Tamil Nadu  11.00 78.40  admin1
Karnataka  IND  Karnataka  14.70 76.20  admin1
Maharashtra  IND  Maharashtra  19.60 75.60  admin1
Rajasthan  IND  Rajasthan  26.60 73.80  admin1
Uttar Pradesh  IND  Uttar Pradesh  27.10 80.90  admin1
West Bengal  IND  West Bengal  23.80 87.90  admin1
Andhra Pradesh  IND  Andhra Pradesh  15.90 80.20  admin1
Haryana  IND  Haryana  29.20 76.30  admin1
Arunachal Pradesh  IND  Arunachal Pradesh  28.00 94.50  admin1
Doklam  BTN  -  27.30 88.93  point

# Bangladesh, Sri Lanka, Nepal
Chittagong | Chattogram  BGD  Chittagong  22.34 91.83
Cox's Bazar | Kutupalong  BGD  Chittagong  21.44 91.98
Jaffna  LKA  Northern  9.66 80.01
Kilinochchi  LKA  Northern  9.40 80.40
Mullaitivu  LKA  Northern  9.27 80.81
Trincomalee  LKA  Eastern  8.57 81.23
Batticaloa  LKA  Eastern  7.72 81.70
Kandy  LKA  Central  7.29 80.63
Hambantota  LKA  Southern  6.12 81.12
Galle  LKA  Southern  6.05 80.22
Pokhara  NPL  Gandaki  28.21 83.99

# China, Taiwan, Hong Kong
Shanghai  CHN  Shanghai  31.23 121.47
Tianjin  CHN  Tianjin  39.14 117.18
Guangzhou | Canton  CHN  Guangdong  23.13 113.26
Shenzhen  CHN  Guangdong  22.54 114.06
Chongqing  CHN  Chongqing  29.56 106.55
Chengdu  CHN  Sichuan  30.57 104.07
Wuhan  CHN  Hubei  30.59 114.31
Xi'an | Xian  CHN  Shaanxi  34.34 108.94
Nanjing | Nanking  CHN  Jiangsu  32.06 118.80
Hangzhou  CHN  Zhejiang  30.27 120.16
Urumqi | Ürümqi  CHN  Xinjiang  43.83 87.62
Kashgar  CHN  Xinjiang  39.47 75.99
Hotan  CHN  Xinjiang  37.11 79.92
Kunming  CHN  Yunnan  25.04 102.71
Harbin  CHN  Heilongjiang  45.80 126.53
Shenyang  CHN  Liaoning  41.80 123.43
Dalian  CHN  Liaoning  38.91 121.61
Dandong  CHN  Liaoning  40.13 124.38
Qingdao  CHN  Shandong  36.07 120.38
Xiamen  CHN  Fujian  24.48 118.09
Fuzhou  CHN  Fujian  26.07 119.30
Beidaihe  CHN  Hebei  39.82 119.48
Sanya  CHN  Hainan  18.25 109.51
Xinjiang | Xinjiang region  CHN  Xinjiang  41.00 85.00  admin1
Tibet | Tibetan Autonomous Region  CHN  Tibet  31.00 88.00  admin1
Inner Mongolia  CHN  Inner Mongolia  43.50 114.00  admin1
Sichuan  CHN  Sichuan  30.60 102.70  admin1
Yunnan  CHN  Yunnan  25.00 101.50  admin1
Guangdong  CHN  Guangdong  23.40 113.40  admin1
Hubei  CHN  Hubei  31.00 112.30  admin1
Hainan  CHN  Hainan  19.20 109.70  admin1
Fujian  CHN  Fujian  26.00 118.00  admin1
Tiananmen Square | Tiananmen  CHN  Beijing  39.90 116.39  point
Kaohsiung  TWN  Kaohsiung  22.63 120.30
Kinmen | Quemoy  TWN  Fujian  24.45 118.38
Taiwan Strait | Taiwan Straits  -  -  24.50 119.50  point
South China Sea  -  -  13.00 114.00  admin1
East China Sea  -  -  29.00 125.00  admin1
Yellow Sea  -  -  36.00 123.00  admin1
Spratly Islands | Spratlys | Paracel Islands | Paracels  -  -  10.00 114.00  admin2
Scarborough Shoal | Second Thomas Shoal  -  -  15.13 117.76  point
Senkaku Islands | Senkakus | Diaoyu Islands | Diaoyu  JPN  Okinawa  25.75 123.47  point
Kowloon | Mong Kok | Causeway Bay | Tsim Sha Tsui | Victoria Park  HKG  -  22.32 114.17  point

# Koreas, Japan, Mongolia
Busan | Pusan  KOR  Busan  35.18 129.08
Incheon | Inchon  KOR  Incheon  37.46 126.71
Gwangju | Kwangju  KOR  Gwangju  35.16 126.85
Daegu  KOR  Daegu  35.87 128.60
Jeju | Jeju Island  KOR  Jeju  33.38 126.55
Yeonpyeong | Yeonpyeong Island  KOR  Incheon  37.67 125.70  point
Panmunjom | Demilitarized Zone | Demilitarised Zone | DMZ  PRK  -  37.96 126.68  point
Kaesong  PRK  -  37.97 126.55
Yongbyon  PRK  -  39.80 125.75  point
Punggye-ri  PRK  North Hamgyong  41.28 129.08  point
Wonsan  PRK  -  39.15 127.44
Sinuiju  PRK  -  40.10 124.40
Korean Peninsula | Korean peninsula  -  -  38.00 127.00  admin1
Osaka  JPN  Osaka  34.69 135.50
Kyoto  JPN  Kyoto  35.01 135.77
Hiroshima  JPN  Hiroshima  34.39 132.46
Nagasaki  JPN  Nagasaki  32.75 129.88
Nagoya  JPN  Aichi  35.18 136.91
Sapporo  JPN  Hokkaido  43.06 141.35
Kobe  JPN  Hyogo  34.69 135.20
Fukushima  JPN  Fukushima  37.42 141.03
Okinawa  JPN  Okinawa  26.33 127.80  admin1
Hokkaido  JPN  Hokkaido  43.40 142.80  admin1
Yokosuka  JPN  Kanagawa  35.28 139.67
Sea of Japan  -  -  40.00 135.00  admin1
Kuril Islands | Kurils | Northern Territories  RUS  Sakhalin  46.00 150.00  admin2

# South-East Asia
Mandalay  MMR  Mandalay  21.97 96.08
Sittwe  MMR  Rakhine  20.15 92.90
Rakhine | Rakhine state | Rakhine State | Arakan  MMR  Rakhine  20.20 93.50  admin1
Kachin state | Kachin State | Myitkyina  MMR  Kachin  25.80 97.40  admin1
Shan state | Shan State | Lashio  MMR  Shan  22.00 98.00  admin1
Kayin state | Karen state | Myawaddy  MMR  Kayin  16.90 98.40  admin1
Chin state | Chin State  MMR  Chin  22.00 93.50  admin1
Kayah state | Loikaw  MMR  Kayah  19.67 97.21
Sagaing  MMR  Sagaing  21.88 95.98
Maungdaw | Buthidaung  MMR  Rakhine  20.82 92.37
Irrawaddy  MMR  -  17.00 95.50  admin1
Chiang Mai  THA  Chiang Mai  18.79 98.98
Phuket  THA  Phuket  7.88 98.39
Pattani  THA  Pattani  6.87 101.25
Yala  THA  Yala  6.54 101.28
Narathiwat  THA  Narathiwat  6.43 101.82
Mae Sot  THA  Tak  16.71 98.57
Preah Vihear  KHM  Preah Vihear  14.39 104.68  point
Siem Reap  KHM  Siem Reap  13.36 103.86
Sihanoukville  KHM  Sihanoukville  10.63 103.52
Ho Chi Minh City | Saigon  VNM  -  10.82 106.63
Da Nang | Danang  VNM  -  16.05 108.21
Haiphong  VNM  -  20.84 106.69
Hue  VNM  -  16.46 107.59
Cam Ranh Bay  VNM  -  11.95 109.18  point
Penang  MYS  Penang  5.41 100.33
Johor | Johor Bahru  MYS  Johor  1.49 103.74
Sabah | Lahad Datu  MYS  Sabah  5.40 117.00  admin1
Sarawak  MYS  Sarawak  2.50 113.00  admin1
Surabaya  IDN  East Java  -7.26 112.75
Bandung  IDN  West Java  -6.92 107.61
Medan  IDN  North Sumatra  3.60 98.67
Aceh | Banda Aceh  IDN  Aceh  5.55 95.32  admin1
Bali | Denpasar | Kuta  IDN  Bali  -8.65 115.22  admin1
Papua | West Papua | Jayapura | Irian Jaya  IDN  Papua  -2.59 140.67  admin1
Sulawesi | Poso | Palu  IDN  Central Sulawesi  -0.90 119.87  admin1
Ambon | Maluku | Moluccas  IDN  Maluku  -3.70 128.18
Yogyakarta  IDN  Yogyakarta  -7.80 110.37
Sumatra  IDN  -  0.00 102.00  admin1
Java  IDN  -  -7.30 110.00  admin1
Borneo | Kalimantan  IDN  -  0.50 114.00  admin1
Natuna | Natuna Islands  IDN  Riau Islands  4.00 108.25  admin2
Marawi | Marawi City  PHL  Lanao del Sur  8.00 124.29
Davao | Davao City  PHL  Davao  7.07 125.61
Mindanao | southern Philippines  PHL  -  7.80 125.00  admin1
Zamboanga  PHL  Zamboanga  6.92 122.08
Jolo | Sulu  PHL  Sulu  6.05 121.00
Basilan  PHL  Basilan  6.55 122.00
Cotabato  PHL  Cotabato  7.22 124.25
Cebu  PHL  Cebu  10.32 123.89
Luzon  PHL  -  16.00 121.00  admin1
Subic Bay | Clark Air Base  PHL  -  14.80 120.28  point
Tacloban | Leyte  PHL  Leyte  11.24 125.00
Malacca Strait | Strait of Malacca  -  -  4.00 100.00  point

# Central Asia
Osh  KGZ  Osh  40.53 72.80
Jalal-Abad  KGZ  Jalal-Abad  40.93 73.00
Batken  KGZ  Batken  40.06 70.82
Samarkand  UZB  Samarkand  39.65 66.96
Andijan | Andizhan  UZB  Andijan  40.78 72.34
Termez  UZB  Surxondaryo  37.22 67.28
Nukus | Karakalpakstan  UZB  Karakalpakstan  42.46 59.60
Fergana Valley | Ferghana Valley | Fergana valley  UZB  -  40.60 71.50  admin1
Khujand  TJK  Sughd  40.28 69.62
Khorog | Gorno-Badakhshan  TJK  Gorno-Badakhshan  37.49 71.55
Aktau  KAZ  Mangystau  43.65 51.20
Zhanaozen  KAZ  Mangystau  43.34 52.86
Baikonur  KAZ  -  45.62 63.31

# Pacific
Sydney  AUS  New South Wales  -33.87 151.21
Melbourne  AUS  Victoria  -37.81 144.96
Brisbane  AUS  Queensland  -27.47 153.03
Perth  AUS  Western Australia  -31.95 115.86
Adelaide  AUS  South Australia  -34.93 138.60
Darwin  AUS  Northern Territory  -12.46 130.84
Hobart  AUS  Tasmania  -42.88 147.33
Queensland  AUS  Queensland  -22.50 144.50  admin1
New South Wales | NSW  AUS  New South Wales  -32.00 147.00  admin1
Auckland  NZL  Auckland  -36.85 174.76
Christchurch  NZL  Canterbury  -43.53 172.64
Bougainville  PNG  Bougainville  -6.20 155.30  admin1
Guadalcanal  SLB  -  -9.60 160.10  admin1
Manus Island | Manus  PNG  Manus  -2.10 147.00  admin2
Pacific | Pacific Ocean | South Pacific | Western Pacific | western Pacific  -  -  0.00 -160.00  admin1
Indian Ocean  -  -  -20.00 80.00  admin1
Asia  -  -  43.70 87.30  admin1
Central Asia  -  -  42.00 65.00  admin1
South Asia  -  -  22.00 79.00  admin1
Southeast Asia | South-east Asia | South East Asia  -  -  8.00 108.00  admin1
East Asia  -  -  35.00 115.00  admin1
Asia-Pacific | Indo-Pacific  -  -  5.00 120.00  admin1
