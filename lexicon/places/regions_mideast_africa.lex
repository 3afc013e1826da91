kind place
# Regions, districts and historical or unofficial areas of the Middle East, Turkey, Iran, Afghanistan, Pakistan and Africa, and towns, villages and strategic places there that news names. Own writing, from general knowledge; GeoNames (CC BY 4.0) served to check positions, to correct about ten of them, and to leave out places it holds under all these names.

# Syria: governorates
Aleppo province | Aleppo governorate | Aleppo countryside | rural Aleppo | Aleppo region  SYR  Aleppo  36.25 37.50  admin1
Idlib province | Idlib governorate | Idleb province | Idlib countryside | rural Idlib | Idlib enclave | Greater Idlib | Idlib region  SYR  Idlib  35.85 36.65  admin1
Homs province | Homs governorate | Homs countryside | rural Homs  SYR  Homs  34.40 38.00  admin1
Hama province | Hama governorate | Hama countryside | rural Hama  SYR  Hama  35.15 36.95  admin1
Latakia province | Latakia governorate | Lattakia province | Latakia countryside | rural Latakia  SYR  Latakia  35.58 36.05  admin1
Tartus province | Tartous province | Tartus governorate | Tartous governorate  SYR  Tartus  34.95 36.05  admin1
Raqqa province | Raqqa governorate | ar-Raqqa province | Raqqa countryside | al-Raqqah province  SYR  Raqqa  36.00 39.00  admin1
Deir ez-Zor province | Deir ez-Zor governorate | Deir al-Zor province | Deir al-Zour province | Deir Ezzor province | Deir Ezzor governorate | Deir ez-Zor countryside  SYR  Deir ez-Zor  35.05 40.30  admin1
Hasakah province | Hasakah governorate | Hasaka province | Hassakeh province | Hasakeh province | al-Hasakah province | al-Hasakah governorate  SYR  Hasakah  36.55 40.75  admin1
Daraa province | Deraa province | Daraa governorate | Daraa countryside  SYR  Daraa  32.85 36.20  admin1
Sweida province | Suweida province | Sweida governorate | al-Suwayda province | as-Suwayda province | as-Suwayda governorate  SYR  Sweida  32.75 36.75  admin1
Quneitra province | Quneitra governorate  SYR  Quneitra  33.05 35.87  admin1
Rif Dimashq | Rif Dimashq province | Rif Dimashq governorate | Damascus countryside | rural Damascus | Rif Damascus | Damascus province  SYR  Rif Dimashq  33.65 36.80  admin1
Damascus governorate  SYR  Damascus  33.51 36.29  admin1

# Syria: areas
Rojava | Western Kurdistan | Syrian Kurdistan | West Kurdistan | Democratic Federation of Northern Syria  SYR  Hasakah  36.60 40.20  admin1
Jazira canton | Jazeera canton | Cizire canton | Cizîrê | Jazira region | Syrian Jazira  SYR  Hasakah  36.70 40.90  admin2
Kobani canton | Kobane canton | Euphrates canton | Euphrates region | Kobani region  SYR  Aleppo  36.80 38.40  admin2
Afrin canton | Afrin region | Afrin district | Kurd Dagh | Jabal al-Kurd | Çiyayê Kurmênc  SYR  Aleppo  36.55 36.80  admin2
Shahba canton | Shahba region | al-Shahba  SYR  Aleppo  36.42 37.15  admin2
Euphrates Shield zone | Euphrates Shield area | Euphrates Shield region  SYR  Aleppo  36.60 37.60  admin2
Olive Branch zone | Olive Branch area | Olive Branch region  SYR  Aleppo  36.52 36.83  admin2
Peace Spring zone | Peace Spring area | Peace Spring region | Operation Peace Spring area  SYR  -  36.65 39.50  admin2
Jebel al-Arab  SYR  Sweida  32.65 36.75  admin2
Western Ghouta | West Ghouta  SYR  Rif Dimashq  33.42 36.15  admin2
eastern Qalamoun | western Qalamoun  SYR  Rif Dimashq  33.90 36.60  admin2
al-Ghab  SYR  Hama  35.50 36.32  admin2
Jabal Zawiyah | Mount Zawiya  SYR  Idlib  35.70 36.53  admin2
Jebel al-Akrad | Kurds Mountain  SYR  Latakia  35.72 36.13  admin2
Jabal Ansariya | an-Nusayriyah Mountains  SYR  -  35.30 36.18  admin1
Syrian coast | Alawite heartland | Alawite coast | Syria's coast  SYR  -  35.30 35.95  admin1
Wadi al-Nasara | Valley of Christians | Wadi al-Nassara | Valley of the Christians  SYR  Homs  34.76 36.28  admin2
Laja plateau | al-Laja  SYR  Daraa  32.95 36.45  admin2
Badiyat al-Sham | al-Badia  SYR  Homs  34.00 38.80  admin1
Middle Euphrates River Valley | Middle Euphrates Valley | Middle Euphrates  SYR  Deir ez-Zor  34.80 40.70  admin1
Jabal Abdulaziz  SYR  Hasakah  36.42 40.35  admin2
Jebel al-Sheikh | Mt. Hermon  SYR  Quneitra  33.42 35.86  point
55km zone | 55-kilometre zone | 55-kilometer zone | 55 km zone  SYR  Homs  33.60 38.60  admin2
Waer  SYR  Homs  34.74 36.67  point
Sayida Zainab | Sitt Zaynab | Sayeda Zainab  SYR  Rif Dimashq  33.44 36.34  city
al-Mleiha | Mliha | Maliha  SYR  Rif Dimashq  33.48 36.37  city
Moadamiyat al-Sham | Muadamiyat | Moadamiyet  SYR  Rif Dimashq  33.46 36.19  city
Khan al-Sheih  SYR  Rif Dimashq  33.37 36.11  city
Beit Jinn | Beit Jin | Bayt Jinn | Beit Jann enclave  SYR  Rif Dimashq  33.31 35.89  city
al-Dumayr | Dmeir | Dumair  SYR  Rif Dimashq  33.64 36.69  city
Maaloula | Maalula | Ma'loula  SYR  Rif Dimashq  33.84 36.55  city
Ain Terma  SYR  Rif Dimashq  33.52 36.35  city
Arbeen  SYR  Rif Dimashq  33.54 36.37  city
Sehnaya | Sahnaia  SYR  Rif Dimashq  33.43 36.22  city
al-Kiswah | Kiswah | al-Kisweh | Kisweh | al-Kiswa  SYR  Rif Dimashq  33.36 36.25  city
Nassib  SYR  Daraa  32.56 36.19  city
Busra al-Sham | Bosra al-Sham | Bosra | Busra | Bosra ash-Sham  SYR  Daraa  32.52 36.48  city
Busra al-Harir | Busr al-Harir | Bosra al-Harir  SYR  Daraa  32.84 36.34  city
al-Sanamayn | Sanamayn | as-Sanamayn | al-Sanamein | Sanamein  SYR  Daraa  33.07 36.18  city
Khan Arnabeh | Khan Arnaba | Khan Arnabah  SYR  Quneitra  33.18 35.89  city
Majdal ash-Shams  SYR  Quneitra  33.27 35.77  city
Buqata | Buqaata  SYR  Quneitra  33.20 35.78  city
Katzrin | Qatzrin  SYR  Quneitra  32.99 35.69  city
Houla | al-Houla  SYR  Homs  34.89 36.52  city
Qaryatayn | al-Qaryatayn | Qaryatain | Quryatayn | Qaryatein | al-Qaryatain  SYR  Homs  34.23 37.24  city
Sukhna | al-Sukhna | al-Sukhnah | Sukhnah | as-Sukhnah  SYR  Homs  34.89 38.87  city
Talkalakh | Tel Kalakh | Tall Kalakh | Tal Kalakh  SYR  Homs  34.67 36.26  city
T4 airbase | Tiyas  SYR  Homs  34.52 37.63  point
Salamiyah | Salamiyeh | Salamiya | Salamieh  SYR  Hama  35.01 37.05  city
Morek | Murik | Morik  SYR  Hama  35.38 36.69  city
Kafr Zita | Kafr Zeita | Kafr Zayta | Kfar Zita | Kafrzita  SYR  Hama  35.37 36.60  city
al-Lataminah | Lataminah | Ltamenah | al-Latamneh | Latamneh | Ltamneh  SYR  Hama  35.32 36.62  city
Qalaat al-Madiq | Qalat al-Madiq | Qalaat al-Mudiq | Qalaat Madiq  SYR  Hama  35.42 36.39  city
Suqaylabiyah | Suqaylibiyah | Sqeilbiyeh | Skaylabiyah | al-Suqaylabiyah  SYR  Hama  35.37 36.39  city
Uqayribat | Uqairbat | Aqerbat | Uqayribah  SYR  Hama  34.96 37.54  city
Maardis | Ma'ardas  SYR  Hama  35.29 36.74  city
Suwayda | al-Suwayda | as-Sweida | Swaida | Soueida | al-Sweida  SYR  Sweida  32.71 36.57  city
Dayr az-Zawr | Dayr al-Zawr | Deir al-Zawr | Deir-ez-Zour city | Dayr al-Zor  SYR  Deir ez-Zor  35.34 40.14  city
Kuneitra | al-Quneitra | Qunaitra | Qunaytirah  SYR  Quneitra  33.13 35.82  city
Taldou | Taldo  SYR  Homs  34.88 36.53  city

# Syria: Idlib, Aleppo, the north-east and the Euphrates
Kafr Nabl | Kafranbel | Kafr Nubl | Kafranbil | Kafr Nabil | Kfar Nabl  SYR  Idlib  35.61 36.56  city
Atma  SYR  Idlib  36.31 36.70  city
Sarmadah  SYR  Idlib  36.19 36.72  city
Salqin | Salqeen  SYR  Idlib  36.14 36.45  city
Darkush | Darkoush | Darqoush  SYR  Idlib  35.99 36.39  city
Kafr Takharim | Kafr Takhareem | Kafar Takharim  SYR  Idlib  36.12 36.51  city
Foua | al-Foua | Fuaa | al-Fu'ah | Fu'ah | al-Fuaa  SYR  Idlib  35.98 36.71  city
Kefraya | Kafraya | Kafriya | Kefarya  SYR  Idlib  35.99 36.68  city
Qalb Lawzeh | Qalb Loze | Qalb Lozah | Qalb Lawza  SYR  Idlib  36.17 36.58  city
Maarat Misrin | Maaret Misrin | Maarrat Misrin | Maaret Masrin  SYR  Idlib  36.01 36.67  city
Ariha | Areeha  SYR  Idlib  35.81 36.61  city
Nayrab | Neirab | Nairab | al-Nayrab  SYR  Idlib  35.87 36.72  city
Ihsim | Ehsem | Ehsim | Ahsem  SYR  Idlib  35.73 36.56  city
Abu Zuhur | Abu al-Zuhur | Abu ad-Duhur  SYR  Idlib  35.74 37.04  city
Khirbet al-Joz | Khirbat al-Jawz | Khirbet al-Jouz | Kherbet al-Joz  SYR  Idlib  35.90 36.18  city
Badama | Bidama  SYR  Idlib  35.81 36.20  city
Kansafra | Kansafrah | Kinsafra  SYR  Idlib  35.66 36.48  city
Haish | Hish | Heesh  SYR  Idlib  35.54 36.65  city
al-Dana | Dana town | ad-Dana  SYR  Idlib  36.21 36.77  city
Kafr Lusin | Kafr Losin | Kafr Lousin  SYR  Idlib  36.24 36.70  city
Deir Hassan | Dayr Hassan  SYR  Idlib  36.25 36.73  city
Maaret Dibseh | Maardibsah | Ma'ar Dibsah  SYR  Idlib  35.79 36.77  city
Jabal Summaq | Jabal al-Summaq | Jebel Summaq  SYR  Idlib  36.16 36.60  admin2
Atarib | al-Atarib | Atareb | al-Atareb  SYR  Aleppo  36.14 36.83  city
Darat Izza | Darat Izzah | Daret Izza | Dar Taizzah  SYR  Aleppo  36.28 36.85  city
Anadan  SYR  Aleppo  36.29 37.04  city
Nubl | Nubul | Nubbul | Nobol | Nubbol  SYR  Aleppo  36.37 37.00  city
al-Zahraa  SYR  Aleppo  36.36 37.01  city
Khan Tuman | Khan Touman | Khan Toman  SYR  Aleppo  36.12 37.04  city
Khan al-Assal | Khan al-Asal | Khan Assal  SYR  Aleppo  36.18 37.03  city
Kafr Hamra | Kafr Hamrah | Kfar Hamra  SYR  Aleppo  36.24 37.09  city
as-Safira  SYR  Aleppo  36.07 37.37  city
Khanasir | Khanaser | Khanasser | Khanassir  SYR  Aleppo  35.78 37.50  city
Kweires  SYR  Aleppo  36.19 37.57  point
Deir Hafir | Deir Hafer | Dayr Hafir | Dayr Hafer | Dair Hafer  SYR  Aleppo  36.16 37.71  city
Maskana | Maskanah | Meskene | Meskeneh  SYR  Aleppo  35.96 38.04  city
al-Hader | al-Hadher | al-Hadir  SYR  Aleppo  35.99 37.05  city
al-Eis | al-Ais | Tell al-Eis | al-Ees  SYR  Aleppo  35.99 36.99  city
Qabasin | Qabbasin | Qabaseen | Qabasen  SYR  Aleppo  36.43 37.57  city
Bizaah | Bza'a | Bizaa  SYR  Aleppo  36.37 37.55  city
Tadef | Tadif | Tadaf  SYR  Aleppo  36.35 37.53  city
Akhtarin | Aktarin | Akhtareen  SYR  Aleppo  36.51 37.34  city
Suran Azaz | Soran Azaz  SYR  Aleppo  36.57 37.21  city
Marea | Mare town  SYR  Aleppo  36.48 37.20  city
al-Rai | ar-Rai  SYR  Aleppo  36.61 37.45  city
Arima | Arimah | al-Arima | Areema  SYR  Aleppo  36.42 37.75  city
Jindires | Jinderes | Jindayris | Jandaris | Cindires | Jinderis | Jindaris  SYR  Aleppo  36.39 36.69  city
Rajo  SYR  Aleppo  36.68 36.66  city
Bilbil | Bulbul district  SYR  Aleppo  36.78 36.82  city
Shaykh al-Hadid | Sheikh Hadid | Shiye | Sheikh al-Hadid | Sheikh Hadeed | Shaykh Hadid  SYR  Aleppo  36.50 36.60  city
Sharran  SYR  Aleppo  36.61 36.93  city
Maabatli | Mabata | Mabatli | Mobata  SYR  Aleppo  36.60 36.78  city
Arab Pinar | Arappinar  SYR  Aleppo  36.88 38.35  city
Sarrin | Sirrin | Sereen  SYR  Aleppo  36.61 38.28  city
Shuyukh | Shuyukh Fawqani | Shiyukh | al-Shuyukh  SYR  Aleppo  36.79 38.08  city
Jalabiya | Jalabiyah | Calabiya  SYR  Aleppo  36.75 38.58  city
Kharab Ashk | Kharab Ishq | Harab Isk  SYR  Aleppo  36.60 38.53  point
Qara Qozak | Qarah Qawzaq | Qaraqozak | Qara Qawzaq | Karakozak | Karakozak bridge  SYR  Aleppo  36.63 38.21  point
Tomb of Suleyman Shah | Suleyman Shah tomb | Süleyman Şah tomb | Suleiman Shah tomb  SYR  Aleppo  36.88 38.11  point
Suluk | Solouk | Sluk | Salouk  SYR  Raqqa  36.60 39.13  city
Tabqa | al-Tabqa | Tabqah | al-Thawra city | al-Thawrah | Tabaqa  SYR  Raqqa  35.84 38.55  city
al-Tabqa dam  SYR  Raqqa  35.86 38.56  point
Ar-Rusafa | Resafa | Rasafa | ar-Rasafeh | Rasafah  SYR  Raqqa  35.63 38.76  city
Maadan | Ma'dan  SYR  Raqqa  35.75 39.61  city
Sabkhah | al-Sabkha | Sabkha town | Sabka  SYR  Raqqa  35.80 39.28  city
Jazra | al-Jazra | Jizra | Jazrah  SYR  Raqqa  35.95 38.95  city
Brigade 93 | 93rd Brigade base | Liwa 93  SYR  Raqqa  36.37 38.87  point
Shaddada | al-Shadadi  SYR  Hasakah  36.06 40.73  city
Darbasiyah | al-Darbasiyah | Darbasiya | Dirbesiye | Darbasiyeh | al-Darbasiyeh  SYR  Hasakah  37.07 40.65  city
al-Malikiyah | Malikiyah | Dêrik | al-Malikiya | al-Malikiyeh | Malikiya  SYR  Hasakah  37.18 42.14  city
Rimelan | Rumeylan  SYR  Hasakah  37.01 41.93  city
Qahtaniyah | al-Qahtaniyah | Tirbespi | Tirbe Spi | Tirbespiye | Qahtaniya | Qabur al-Bid  SYR  Hasakah  37.03 41.60  city
Jawadiyah | al-Jawadiyah | Chil Agha | Çilaxa | Jawadiya  SYR  Hasakah  36.98 41.79  city
Maabada | Ma'bada | Girke Lege | Muabbada | al-Muabbada  SYR  Hasakah  37.02 41.95  city
Tal Hamis | Tel Hamis | Tall Hamis | Tel Hamees | Til Hemis | Tal Hamees  SYR  Hasakah  36.81 41.48  city
Tal Brak | Tel Brak | Tell Brak | Til Birak  SYR  Hasakah  36.67 41.06  city
al-Yaarubiyah | Tel Kocher | Tal Kochar | al-Ya'rubiyah | Yaroubiya | Til Kocer | Tel Koçer | al-Yaroubiya | Yaarubiya | Tal Kojar  SYR  Hasakah  36.81 42.06  city
Faysh Khabur crossing  SYR  Hasakah  37.07 42.37  point
Ghwairan | al-Sina'a  SYR  Hasakah  36.48 40.75  point
Hasakah city | Heseke | Hasake | al-Hasaka | Hesiçe  SYR  Hasakah  36.50 40.75  city
Zirgan | Abu Rasin | Abu Rasayn | Abu Raseen | Zerkan | Zirkan  SYR  Hasakah  36.82 40.37  city
Manajir | al-Manajir | Manajeer | al-Manajeer  SYR  Hasakah  36.66 40.20  city
Areesheh camp | al-Arisha | al-Areesheh  SYR  Hasakah  36.26 40.72  point
Washo Kani | Waşokanî  SYR  Hasakah  36.55 40.57  point
Mabrouka | Mabruka | al-Mabrouka  SYR  Hasakah  36.66 39.75  city
al-Busayrah | Busayrah | Busayra | al-Busayra | Buseira | Busaira  SYR  Deir ez-Zor  35.16 40.43  city
Gharanij | Gharaneej | al-Gharanij | Granij | Gharaneij  SYR  Deir ez-Zor  34.80 40.73  city
al-Shaitat | Shaitat area | al-Shuaytat area | Shaytat area  SYR  Deir ez-Zor  34.80 40.75  admin2
Abu Hamam | Abu Hammam  SYR  Deir ez-Zor  34.84 40.66  city
al-Kishkiyah | Kishkiya | al-Kishkiya | al-Kashkiyah | Kashkiya  SYR  Deir ez-Zor  34.82 40.70  city
al-Susah | Susah | al-Sousa | as-Susah | al-Soussa | Soussa | al-Susa  SYR  Deir ez-Zor  34.51 40.96  city
al-Shafah | Shafah | al-Shaafa | Shafa | al-Shaafah | Shaafah | al-Shafa | ash-Shafah  SYR  Deir ez-Zor  34.56 40.92  city
al-Asharah | Asharah | al-Ashara | al-Ashareh  SYR  Deir ez-Zor  34.92 40.56  city
al-Quriyah | Quriyah | al-Qouriyah | Qoriya | al-Quriya | Quriya | al-Qouriyeh  SYR  Deir ez-Zor  34.95 40.53  city
Muhassan | Mohassan | Mohasan | Muhasan | Muhasen | al-Muhassan  SYR  Deir ez-Zor  35.23 40.33  city
Khasham | Khsham | Khusham | Hasham | Khisham  SYR  Deir ez-Zor  35.29 40.28  city
Diban | Dhiban | Ziban | Zeban  SYR  Deir ez-Zor  35.01 40.51  city
al-Kasrah | al-Kasra | al-Kasrat  SYR  Deir ez-Zor  35.58 39.93  city
al-Tayyana | Tayyana | al-Tayana | Tayanah  SYR  Deir ez-Zor  34.95 40.57  city
Abriha | Ibriha | al-Ibriha | Abreeha  SYR  Deir ez-Zor  35.12 40.45  city
Jubb al-Jarrah | Jub al-Jarrah | Jib al-Jarrah  SYR  Homs  34.82 37.33  city
Hmeimeem | Hmaymim  SYR  Latakia  35.41 35.95  point
Qardaha | al-Qardaha | Kardaha | Qardahah | al-Qurdaha  SYR  Latakia  35.46 36.06  city
Jableh | Jablah | Jebleh | Jabla  SYR  Latakia  35.36 35.93  city
al-Rabia | Rabeea  SYR  Latakia  35.81 36.02  city
Salma town  SYR  Latakia  35.66 36.11  city
Kabani | Kabana | Kabaneh | Kabanah | Kbaneh  SYR  Latakia  35.74 36.24  city
Safita | Safitah  SYR  Tartus  34.82 36.12  city
Ruad  SYR  Tartus  34.86 35.86  point

# Iraq: governorates
Nineveh governorate | Ninawa | Ninawa province | Ninewa | Ninewa province | Ninevah | Ninevah province | Nineveh region  IRQ  Nineveh  36.10 42.40  admin1
Anbar governorate | al-Anbar province | al-Anbar governorate | western Anbar  IRQ  Anbar  32.90 41.60  admin1
Saladin province | Salahuddin province | Salah al-Din province | Salaheddin province | Salahaddin province | Salah ad-Din province | Salah al-Din governorate | Salaheddine province | Saladin governorate | Salahudin province  IRQ  Saladin  34.50 43.60  admin1
Diyala governorate | Diyalah | Diyala region  IRQ  Diyala  34.00 45.00  admin1
Kirkuk province | Kirkuk governorate | Tamim province | al-Tamim province  IRQ  Kirkuk  35.40 44.10  admin1
Erbil province | Erbil governorate | Irbil province | Arbil province | Hawler province  IRQ  Erbil  36.30 44.10  admin1
Sulaymaniyah province | Sulaimaniya province | Sulaimaniyah province | Sulaymaniyah governorate | Sulaimani province | Sulaimaniyah governorate  IRQ  Sulaymaniyah  35.55 45.30  admin1
Dohuk province | Duhok province | Dohuk governorate | Duhok governorate | Dahuk province  IRQ  Dohuk  36.95 43.30  admin1
Halabja province | Halabja governorate  IRQ  Halabja  35.20 45.95  admin1
Baghdad province | Baghdad governorate  IRQ  Baghdad  33.30 44.35  admin1
Babil | Babil province | Babylon province | Babil governorate | Babel province | Babylon governorate  IRQ  Babil  32.55 44.50  admin1
Karbala province | Kerbala province | Karbala governorate  IRQ  Karbala  32.45 43.80  admin1
Najaf province | Najaf governorate  IRQ  Najaf  31.20 44.00  admin1
Wasit | Wasit province | Wasit governorate | Wassit | Wassit province  IRQ  Wasit  32.70 45.70  admin1
Qadisiyah province | Diwaniyah province | al-Qadisiyah province | Diwaniya province | al-Qadisiyyah governorate | Qadisiya province  IRQ  Qadisiyah  32.00 45.00  admin1
Maysan | Maysan province | Missan | Misan province | Missan province | Maysan governorate | Misan  IRQ  Maysan  31.90 47.10  admin1
Dhi Qar | Dhi Qar province | Thi Qar | Thi-Qar province | Dhi Qar governorate | Zi Qar | Dhiqar  IRQ  Dhi Qar  31.20 46.30  admin1
Muthanna | al-Muthanna province | Muthanna province | al-Muthanna governorate | Muthana province  IRQ  Muthanna  30.40 45.40  admin1
Basra province | Basra governorate | Basrah province | al-Basrah governorate  IRQ  Basra  30.40 47.50  admin1

# Iraq: areas and districts
Southern Kurdistan | South Kurdistan | Bashur | Başûr | Kurdistan Region of Iraq | Kurdish region of Iraq | Iraqi Kurdish region | Iraq's Kurdistan region  IRQ  -  36.20 44.50  admin1
Greater Kurdistan | Kurdish lands | Kurdish homeland  -  -  37.00 43.00  admin1
Sunni Triangle  IRQ  -  34.00 43.60  admin1
Nineveh Plains region | Ninewa Plains | Ninewa Plain | Ninawa plain  IRQ  Nineveh  36.50 43.25  admin2
Sinjar district | Shingal district | Shengal | Şengal | Sinjar region | Shingal region | Sinjar area  IRQ  Nineveh  36.30 41.80  admin2
Tal Afar district | Telafar | Tall Afar | Talafar | Tel'afer | Tel Affar | Tilafar  IRQ  Nineveh  36.37 42.45  city
Garmian | Garmian region | Germiyan | Garmiyan  IRQ  Sulaymaniyah  34.80 45.20  admin2
Soran district | Soran region | Soran administration  IRQ  Erbil  36.65 44.55  admin2
Bahdinan | Badinan | Badinan region | Bahdinan region  IRQ  Dohuk  37.00 43.30  admin2
Bradost | Bradost region | Bradost mountains | Sidakan region  IRQ  Erbil  36.85 44.60  admin2
Matina region  IRQ  Dohuk  37.22 43.40  admin2
Zap-Avashin | Basyan  IRQ  Dohuk  37.25 43.75  admin2
Gare region  IRQ  Dohuk  36.98 43.50  admin2
Heftanin  IRQ  Dohuk  37.24 43.05  admin2
Xakurke | Xakurk | Khuakurk  IRQ  Erbil  37.00 44.60  admin2
Asos mountains | Asos region | Mount Asos  IRQ  Sulaymaniyah  36.05 45.20  admin2
Barzan region | Barzan area  IRQ  Erbil  36.92 44.05  city
Hamrin range | Jebel Hamrin | Himrin  IRQ  Diyala  34.50 44.40  admin2
Makhoul Mountains | Makhoul mountain range | Jabal Makhoul | Mount Makhoul  IRQ  Saladin  35.15 43.40  admin2
Makhmur mountains | Makhmour mountains | Karachokh | Qara Chogh | Qarachokh mountain  IRQ  Erbil  35.75 43.70  admin2
Bashika | Bashiqah  IRQ  Nineveh  36.45 43.35  city
Zilikan | Zelikan  IRQ  Nineveh  36.50 43.38  point
Houran Valley  IRQ  Anbar  33.30 41.50  admin2
Jurf al-Nassr | Jarf al-Sakhar | Jurf al-Sakhra  IRQ  Babil  32.87 44.22  city
Iraq's marshlands | Marshlands of southern Iraq | Ahwar  IRQ  Dhi Qar  31.20 47.00  admin2
Jazeera desert | Jazira desert  IRQ  Nineveh  35.50 42.00  admin2
Thar Thar | Lake Thar Thar | al-Tharthar  IRQ  Anbar  33.98 43.25  admin2
Camp New Iraq  IRQ  Diyala  33.88 44.53  point
LSA Anaconda  IRQ  Saladin  33.94 44.36  point
Qayyarah | Qayyara | Qayara | Qayyara airbase | al-Qayyarah | Gayara  IRQ  Nineveh  35.80 43.29  city
Shirqat | al-Shirqat | Sharqat | Shirgat | al-Sharqat | Sherqat | ash-Sharqat  IRQ  Saladin  35.51 43.24  city
al-Dour | ad-Dawr | al-Dawr | ad-Dour | Al-Dor  IRQ  Saladin  34.46 43.80  city
Yathrib town | Yathrib district  IRQ  Saladin  33.98 44.20  city
Dujail | al-Dujail | ad-Dujayl | Dujayl  IRQ  Saladin  33.85 44.23  city
Ishaqi | al-Ishaqi  IRQ  Saladin  34.10 43.95  city
Amerli | Amirli | Amirly  IRQ  Saladin  34.72 44.45  city
Suleiman Bek | Sulaiman Bek | Sulayman Bek | Suleiman Beg | Suleiman Beik | Sulaiman Beg  IRQ  Saladin  34.72 44.62  city
Tuz Khurmatu | Tuz Khormato | Tuz Khurmato | Tuz Khormatu | Tuz Hurmatu | Toz Khormatu | Tuzkhurmatu  IRQ  Saladin  34.89 44.63  city
Awja | al-Awja | al-Auja | Ouja | al-Ouja | Auja  IRQ  Saladin  34.54 43.72  city
Muqdadiyah | Muqdadiya | al-Muqdadiyah | Miqdadiyah | Miqdadiya | Muqdadiyya  IRQ  Diyala  33.98 44.94  city
Jalawla | Jalula | Jalawlah | Jalowla | Jalaula  IRQ  Diyala  34.27 45.17  city
Saadiya | al-Saadiyah | Saadiyah  IRQ  Diyala  34.19 45.12  city
Mandali | Mandli  IRQ  Diyala  33.75 45.55  city
Buhriz | Buhruz | Bohroz  IRQ  Diyala  33.70 44.67  city
Hibhib | Hebheb  IRQ  Diyala  33.80 44.50  city
Udhaim | al-Udhaim | Adhaim | Uzaim | al-Udhaym | Azeem district  IRQ  Diyala  34.27 44.52  city
Qadisiya Dam  IRQ  Anbar  34.21 42.36  point
Rabiya crossing  IRQ  Nineveh  36.80 42.10  city
Zummar | Zumar | Zumar subdistrict  IRQ  Nineveh  36.65 42.61  city
Hamdaniya | Qaraqosh | Bakhdida | al-Hamdaniya | Baghdeda | Karakosh | Qara Qosh | Hamdaniyah | Karakush | Qaraqoush  IRQ  Nineveh  36.27 43.38  city
Bartella | Bartalla | Bartilla | Bartila | Bartala  IRQ  Nineveh  36.35 43.38  city
Karamless | Karemlash | Karamles | Karemles | Karamlesh | Karamlish  IRQ  Nineveh  36.30 43.41  city
Tel Keppe | Tel Kaif | Tel Kayf | Tal Kaif | Tall Kayf | Tilkaif | Telkaif | Tal Kayf | Tel Keif  IRQ  Nineveh  36.49 43.12  city
Tel Skuf | Teleskof | Tel Skof | Telskuf | Tesqopa | Tel Isqof | Teleskuf  IRQ  Nineveh  36.60 43.12  city
Alqosh | al-Qosh | Alqush | Elkosh | al-Qush  IRQ  Nineveh  36.74 43.10  city
Kocho | Kojo  IRQ  Nineveh  36.12 41.77  city
Solagh | Sulagh | Solakh  IRQ  Nineveh  36.32 41.93  city
Khanasor | Khana Sor | Khanasour | Khanessor | Xanesor | Khansour  IRQ  Nineveh  36.47 41.68  city
Sinune | Sinuni | Snuni | Sinoni | Sinony | Snune  IRQ  Nineveh  36.46 41.68  city
Siba Sheikh Khidir | Siba Sheikh Khider | Siba Shaykh Khidir  IRQ  Nineveh  36.13 41.72  city
Gir Zarik | Ger Zerik | Girzerik | Gerzerik  IRQ  Nineveh  36.13 41.67  city
Tel Ezer | Til Ezer | Tal Uzair | Tel Uzeir | Til Izer  IRQ  Nineveh  36.18 41.66  city
Badoosh  IRQ  Nineveh  36.42 42.97  city
Hammam Alil | Hamam Alil | Hamman al-Alil  IRQ  Nineveh  36.16 43.26  city
Nimroud | Kalhu | Calah  IRQ  Nineveh  36.10 43.33  point
Gwer | Gwair | Kuwayr | Guwair | al-Kuwayr  IRQ  Erbil  36.04 43.48  city
al-Khazir  IRQ  Nineveh  36.30 43.58  point
Shekhan | Sheikhan | Shaikhan | Ain Sifni | Ayn Sifni  IRQ  Nineveh  36.69 43.35  city
Lalesh  IRQ  Nineveh  36.77 43.30  point
Qarah Tapah | Qara Tapa | Qara Tepe | Qaratapa | Qara Tappa  IRQ  Diyala  34.40 44.94  city
Qaladiza | Qaladze | Qalat Diza | Qaladizah | Qaladza | Qala Diza  IRQ  Sulaymaniyah  36.18 45.13  city
Penjwen | Penjwin | Penjween | Panjwin  IRQ  Sulaymaniyah  35.62 45.95  city
Darbandi Khan  IRQ  Sulaymaniyah  35.11 45.69  city
Said Sadiq | Sayyid Sadiq | Saidsadiq | Said Sadeq  IRQ  Sulaymaniyah  35.35 45.87  city
Sangasar | Sangaser  IRQ  Sulaymaniyah  36.23 45.02  city
Koya | Koysinjaq | Koisinjaq | Koy Sanjaq | Koye | Koi Sanjaq | Koysanjaq | Koy Sanjak  IRQ  Erbil  36.08 44.63  city
Rawanduz | Rawandiz | Rowanduz | Ruwandiz | Rawandouz  IRQ  Erbil  36.61 44.52  city
Choman | Chouman  IRQ  Erbil  36.63 44.89  city
Haji Omran | Hajj Omran  IRQ  Erbil  36.67 45.05  city
Sidakan | Sidekan | Sidakan subdistrict  IRQ  Erbil  36.80 44.67  city
Makhmur | Maxmur | Makhmoor | Rustem Cudi camp  IRQ  Erbil  35.77 43.58  city
Amadiya | Amediye | Amedi district | Amadiyah | al-Amadiyah | Amedy  IRQ  Dohuk  37.09 43.49  city
Deraluk | Deralok | Dereluk | Deralouk  IRQ  Dohuk  37.06 43.65  city
Sheladize | Shiladze | Sheladiz | Shiladiz | Shiladzi  IRQ  Dohuk  37.05 43.79  city
Kani Masi | Kani Mase | Kanimasi | Kanimase | Kani Masse  IRQ  Dohuk  37.23 43.44  city
Feshkhabour | Peshkhabour | Feysh Khabur | Pesh Khabur | Peshabur  IRQ  Dohuk  37.07 42.37  point
Khabur border crossing  IRQ  Dohuk  37.14 42.57  point
Domeez camp  IRQ  Dohuk  36.78 42.89  point
Parakh | Perex  IRQ  Dohuk  37.21 42.87  point

# Iraq: the west, Baghdad and the south
Hit district | Heet | Hit city  IRQ  Anbar  33.64 42.83  city
Anah | Aanah  IRQ  Anbar  34.37 41.98  city
Akashat | Ukashat | Okashat  IRQ  Anbar  33.72 40.05  city
Khalidiya | Khaldiyah | Khalidiyah | al-Khalidiyah | Khaldiya  IRQ  Anbar  33.42 43.50  city
Karmah | al-Karmah | al-Garma | Karmat Fallujah  IRQ  Anbar  33.40 43.91  city
Saqlawiyah | Saqlawiya | al-Saqlawiyah | Saqlawiyya  IRQ  Anbar  33.40 43.68  city
Amiriyat Fallujah | Amiriyah Fallujah | Ameriyat al-Fallujah | Ameriyat Fallujah | Amiriyat Falluja  IRQ  Anbar  33.16 43.86  city
al-Baghdadi town | Khan al-Baghdadi  IRQ  Anbar  33.88 42.53  city
Kubaisa | Kubaysah | Kubaysa | Kubeisa  IRQ  Anbar  33.59 42.61  city
Barwana | Barwanah  IRQ  Anbar  34.12 42.41  city
Nukhayb | Nukhaib | al-Nukhayb | Nukhib  IRQ  Anbar  32.04 42.25  city
Walid crossing  IRQ  Anbar  33.43 38.95  point
Ayn al-Assad | Ain Assad | al-Assad airbase  IRQ  Anbar  33.79 42.44  point
H-3 airbase | H-2 airbase  IRQ  Anbar  32.93 39.75  point
Razazah | Razzaza | Milh Lake | Razaza  IRQ  Karbala  32.75 43.65  admin2
Ain al-Tamr | Ayn al-Tamr | Ain Tamr | Ain al-Tamur  IRQ  Karbala  32.57 43.48  city
Kadhimiyya | Kazimiyya | al-Kadhimiya | Khadamiya  IRQ  Baghdad  33.38 44.34  point
Adamiya | al-Adhamiyah | Adhamiyya  IRQ  Baghdad  33.37 44.36  point
al-Karrada | al-Karada  IRQ  Baghdad  33.30 44.42  point
al-Doura | Daura refinery  IRQ  Baghdad  33.25 44.39  point
Firdous Square  IRQ  Baghdad  33.31 44.42  point
Jadiriyah | Jadriya | Jadiriya | al-Jadiriyah | Jadriyah  IRQ  Baghdad  33.28 44.38  point
New Baghdad  IRQ  Baghdad  33.32 44.48  point
Amiriyah | Ameriya | al-Amiriyah shelter  IRQ  Baghdad  33.30 44.28  point
al-Shula | al-Shoula  IRQ  Baghdad  33.37 44.29  point
Tarmiyah | Tarmiya | al-Tarmiyah | Tarmia | al-Tarmiya  IRQ  Baghdad  33.67 44.39  city
Mahmoudiyah | Mahmudiya | Mahmoudiya | Mahmudiyah | al-Mahmoudiyah | al-Mahmudiyah  IRQ  Baghdad  33.06 44.36  city
Yusufiyah | Yusufiya | Youssifiyah | Yousifiyah | Youssufiyah | Yusifiyah  IRQ  Baghdad  33.07 44.24  city
Latifiyah | Latifiya | Latifiyya | al-Latifiya  IRQ  Baghdad  32.98 44.36  city
Salman Pak | al-Mada'in | Madain | al-Madaen  IRQ  Baghdad  33.10 44.58  city
Nahrawan | al-Nahrawan  IRQ  Baghdad  33.35 44.77  city
Radwaniyah | Radwaniya | Radhwaniya  IRQ  Baghdad  33.26 44.16  city
Iskandariyah | Iskandariya | al-Iskandariyah | Iskandiriyah  IRQ  Babil  32.89 44.35  city
Musayyib | al-Musayyib | Musayib | Mussayib | Musayab | Mussayab  IRQ  Babil  32.78 44.29  city
Hindiya | al-Hindiyah | Hindiyah | al-Hindiya | Tuwairij  IRQ  Karbala  32.54 44.22  city
Suwayrah | Suwaira | al-Suwayra | as-Suwayrah | Suwairah  IRQ  Wasit  32.93 44.78  city
Samawah | Samawa | al-Samawah | Samaweh | as-Samawah  IRQ  Muthanna  31.32 45.28  city
Nigret al-Salman | Nugra Salman | Nugrat Salman | Nuqrat al-Salman  IRQ  Muthanna  30.50 44.53  point
Suq al-Shuyukh | Souk al-Shuyoukh | Suq ash-Shuyukh | Souq al-Shuyoukh | Souk al-Shoyoukh  IRQ  Dhi Qar  30.90 46.45  city
Shatra | al-Shatra | Shatrah | ash-Shatrah  IRQ  Dhi Qar  31.41 46.17  city
Rifa'i district  IRQ  Dhi Qar  31.72 46.10  admin2
Chibayish | Chibaish | Chabaish | al-Chibayish | Jubaish | Chabayish | al-Chibaish  IRQ  Dhi Qar  30.97 47.00  city
Habboubi  IRQ  Dhi Qar  31.04 46.26  point
Talil  IRQ  Dhi Qar  30.94 46.09  point
Majar al-Kabir | Majar al-Kabeer | al-Majar al-Kabir | Majjar al-Kabir  IRQ  Maysan  31.57 47.14  city
Qalat Saleh | Qal'at Salih | Qalat Salah  IRQ  Maysan  31.52 47.28  city
Hawr al-Hawizeh | Hawizah Marshes | Hor al-Azim | Hour al-Azim  -  -  31.55 47.70  admin2
Qurna | al-Qurna | Qurnah | al-Qurnah  IRQ  Basra  31.02 47.43  city
al-Zubair | al-Zubayr  IRQ  Basra  30.39 47.70  city
Al-Fao  IRQ  Basra  29.98 48.47  city
al-Shalamcheh  IRN  Khuzestan  30.48 48.05  point
Rumeila | al-Rumaila  IRQ  Basra  30.40 47.40  point
Halfaya | Halfaya oilfield | Halfaya oil field  IRQ  Maysan  31.70 47.45  point
Khor Mor field | Kormor  IRQ  Sulaymaniyah  35.15 44.80  point
Khawr az-Zubayr | Khor al-Zubayr | Khor Zubair  IRQ  Basra  30.19 47.88  city
Khawr Abdullah | Khor Abdallah  -  -  29.85 48.30  point
Abu al-Khasib | Abul Khasib | Abu al-Khaseeb | Abu Khasib  IRQ  Basra  30.44 48.00  city
Tannumah | Tanuma | al-Tanuma | Shatt al-Arab district  IRQ  Basra  30.53 47.85  city
Dibis | Dubiz | al-Dibis  IRQ  Kirkuk  35.67 44.07  city
Daquq | Daqouq | Dakuk | Daqooq  IRQ  Kirkuk  35.14 44.45  city
Taza Khurmatu | Taza Kharmato | Taza Khormatu | Taza Khurmato  IRQ  Kirkuk  35.30 44.33  city
Bashir village  IRQ  Kirkuk  35.25 44.37  city
Altun Kupri | Alton Kopri | Pirde | Prde | Altunkopru | Altin Kopru | Altun Kopri | Altinkopru  IRQ  Kirkuk  35.76 44.14  city
Zab district | al-Zab  IRQ  Kirkuk  35.28 43.45  city
Avana Dome | Avana oilfield  IRQ  Kirkuk  35.60 44.05  point
Baba Gurgur | Baba Gur Gur  IRQ  Kirkuk  35.54 44.32  point
Sulaimani | Sulaimaniyya | Sulaimanya | Silemani | Sulaymaniya | Suleymaniye | Suleimaniyeh | Suleymaniyah | as-Sulaymaniyah  IRQ  Sulaymaniyah  35.56 45.43  city
Arbat  IRQ  Sulaymaniyah  35.42 45.58  city
Zargali | Zergele | Zargala | Zargele  IRQ  Erbil  36.46 44.80  city
Einkawa | Aynkawa  IRQ  Erbil  36.23 43.99  city
Salahaddin resort | Pirmam | Pirmam resort | Masif Salahaddin  IRQ  Erbil  36.38 44.21  city
Dibaga | Dibagah  IRQ  Erbil  35.87 43.80  point
Taq Taq | Taq Taq oilfield | Taqtaq  IRQ  Erbil  35.89 44.59  city
Biara | Biyara | Byara  IRQ  Halabja  35.23 46.12  city
Hawraman | Hawraman region | Uraman | Hewraman | Hawraman mountains | Howraman | Uramanat  IRN  Kurdistan  35.25 46.25  admin2
Taqaddum airbase | al-Taqaddum airbase | Taqaddum base  IRQ  Anbar  33.34 43.60  point

# Turkey: provinces
Adana province  TUR  Adana  37.40 35.60  admin1
Adiyaman province  TUR  Adiyaman  37.78 38.28  admin1
Afyonkarahisar province | Afyon province  TUR  Afyonkarahisar  38.76 30.54  admin1
Agri province  TUR  Agri  39.65 43.10  admin1
Aksaray province  TUR  Aksaray  38.40 34.00  admin1
Amasya province  TUR  Amasya  40.65 35.80  admin1
Ankara province  TUR  Ankara  39.80 32.70  admin1
Antalya province  TUR  Antalya  36.95 31.00  admin1
Ardahan province  TUR  Ardahan  41.10 42.75  admin1
Artvin province  TUR  Artvin  41.15 41.80  admin1
Aydin province  TUR  Aydin  37.75 28.00  admin1
Balikesir province  TUR  Balikesir  39.65 27.90  admin1
Bartin province  TUR  Bartin  41.60 32.40  admin1
Batman province  TUR  Batman  37.90 41.25  admin1
Bayburt province  TUR  Bayburt  40.25 40.20  admin1
Bilecik province  TUR  Bilecik  40.10 30.10  admin1
Bingol province  TUR  Bingol  39.00 40.60  admin1
Bitlis province  TUR  Bitlis  38.50 42.30  admin1
Bolu province  TUR  Bolu  40.65 31.60  admin1
Burdur province  TUR  Burdur  37.55 30.10  admin1
Bursa province  TUR  Bursa  40.15 29.15  admin1
Canakkale province  TUR  Canakkale  40.00 26.70  admin1
Cankiri province  TUR  Cankiri  40.70 33.50  admin1
Corum province  TUR  Corum  40.60 34.80  admin1
Denizli province  TUR  Denizli  37.75 29.25  admin1
Diyarbakir province  TUR  Diyarbakir  38.05 40.30  admin1
Duzce province  TUR  Duzce  40.85 31.20  admin1
Edirne province  TUR  Edirne  41.20 26.70  admin1
Elazig province  TUR  Elazig  38.65 39.30  admin1
Erzincan province  TUR  Erzincan  39.65 39.30  admin1
Erzurum province  TUR  Erzurum  40.05 41.50  admin1
Eskisehir province  TUR  Eskisehir  39.65 31.10  admin1
Gaziantep province | Antep province  TUR  Gaziantep  37.05 37.35  admin1
Giresun province  TUR  Giresun  40.60 38.50  admin1
Gumushane province  TUR  Gumushane  40.30 39.40  admin1
Hakkari province  TUR  Hakkari  37.50 44.10  admin1
Hatay province | Sanjak of Alexandretta  TUR  Hatay  36.45 36.30  admin1
Igdir province  TUR  Igdir  39.90 44.00  admin1
Isparta province  TUR  Isparta  37.95 30.90  admin1
Istanbul province  TUR  Istanbul  41.10 28.80  admin1
Izmir province  TUR  Izmir  38.45 27.40  admin1
Kahramanmaras province | Maras province  TUR  Kahramanmaras  37.90 36.95  admin1
Karabuk province  TUR  Karabuk  41.15 32.65  admin1
Karaman province  TUR  Karaman  37.10 33.20  admin1
Kars province  TUR  Kars  40.45 42.95  admin1
Kastamonu province  TUR  Kastamonu  41.45 33.80  admin1
Kayseri province  TUR  Kayseri  38.70 35.80  admin1
Kilis province  TUR  Kilis  36.80 37.10  admin1
Kirikkale province  TUR  Kirikkale  39.85 33.60  admin1
Kirklareli province  TUR  Kirklareli  41.65 27.45  admin1
Kirsehir province  TUR  Kirsehir  39.30 34.10  admin1
Kocaeli province | Kocaeli | Izmit province  TUR  Kocaeli  40.80 29.95  admin1
Konya province  TUR  Konya  37.90 32.60  admin1
Kutahya province  TUR  Kutahya  39.25 29.70  admin1
Malatya province  TUR  Malatya  38.50 38.00  admin1
Manisa province  TUR  Manisa  38.75 28.20  admin1
Mardin province  TUR  Mardin  37.35 40.90  admin1
Mersin province | Icel province | İçel  TUR  Mersin  36.80 34.00  admin1
Mugla province  TUR  Mugla  37.05 28.40  admin1
Mus province  TUR  Mus  39.00 41.80  admin1
Nevsehir province  TUR  Nevsehir  38.75 34.70  admin1
Nigde province  TUR  Nigde  37.90 34.65  admin1
Ordu province  TUR  Ordu  40.85 37.60  admin1
Osmaniye province  TUR  Osmaniye  37.20 36.20  admin1
Rize province  TUR  Rize  40.90 40.80  admin1
Sakarya province | Adapazari province  TUR  Sakarya  40.75 30.60  admin1
Samsun province  TUR  Samsun  41.20 36.00  admin1
Sanliurfa province | Urfa province  TUR  Sanliurfa  37.20 39.20  admin1
Siirt province  TUR  Siirt  37.90 42.20  admin1
Sinop province  TUR  Sinop  41.60 34.80  admin1
Sirnak province  TUR  Sirnak  37.45 42.45  admin1
Sivas province  TUR  Sivas  39.65 37.20  admin1
Tekirdag province  TUR  Tekirdag  41.05 27.35  admin1
Tokat province  TUR  Tokat  40.40 36.60  admin1
Trabzon province  TUR  Trabzon  40.85 39.75  admin1
Tunceli province | Dersim | Dersim province  TUR  Tunceli  39.15 39.55  admin1
Usak province  TUR  Usak  38.55 29.40  admin1
Van province | Wan province  TUR  Van  38.55 43.50  admin1
Yalova province  TUR  Yalova  40.60 29.10  admin1
Yozgat province  TUR  Yozgat  39.65 35.30  admin1
Zonguldak province  TUR  Zonguldak  41.30 31.80  admin1

# Turkey: regions, districts, places
Colemerg  TUR  Hakkari  37.57 43.74  city
Antep | Ayntab | Aintab  TUR  Gaziantep  37.07 37.38  city
Riha | Edessa | Ruha  TUR  Sanliurfa  37.16 38.80  city
Sirnex | Shirnak | Sirnakh  TUR  Sirnak  37.52 42.46  city
Anatolian peninsula | Anatolian heartland  TUR  -  39.00 34.00  admin1
Northern Kurdistan | North Kurdistan | Turkish Kurdistan | Bakur | Turkey's Kurdish southeast | Turkey's southeast  TUR  -  38.00 41.50  admin1
south-east Turkey | southeast Turkey | southeastern Turkey | south-eastern Turkey | Southeastern Anatolia Region  TUR  -  37.70 40.50  admin1
eastern Turkey | east Turkey  TUR  -  39.20 41.50  admin1
southern Turkey | south Turkey  TUR  -  37.00 35.50  admin1
western Turkey | west Turkey  TUR  -  38.70 28.50  admin1
northern Turkey  TUR  -  41.00 35.50  admin1
central Turkey  TUR  -  39.00 34.00  admin1
Turkish Thrace region  TUR  -  41.30 27.00  admin1
Pontus | Pontic region  TUR  Trabzon  40.80 38.50  admin1
Western Armenia | Turkish Armenia  TUR  -  39.70 42.00  admin1
Aegean Region | Aegean coast of Turkey | Turkey's Aegean coast | Turkish Aegean coast  TUR  -  38.40 27.50  admin1
Black Sea Region | Turkey's Black Sea coast | Turkish Black Sea coast | Turkey's Black Sea region  TUR  -  41.00 37.00  admin1
Marmara region | northwest Turkey | northwestern Turkey | north-west Turkey | north-western Turkey  TUR  -  40.50 28.50  admin1
Semdinli | Semzinan | Şemdinan  TUR  Hakkari  37.31 44.57  city
Derecik  TUR  Hakkari  37.05 44.35  city
Daglica | Oramar | Daglica outpost  TUR  Hakkari  37.26 44.19  city
Aktutun | Aktutun outpost | Bezele  TUR  Hakkari  37.21 44.69  city
Uludere | Qileban | Qilaban  TUR  Sirnak  37.45 42.86  city
Roboski | Ortasu  TUR  Sirnak  37.37 42.97  city
Gulyazi | Bejuh  TUR  Sirnak  37.38 43.00  city
Silopi | Girgê Amo  TUR  Sirnak  37.25 42.47  city
Suriçi  TUR  Diyarbakir  37.91 40.24  point
Silvan district | Farqin | Meyafarqin  TUR  Diyarbakir  38.14 41.00  city
Hani district  TUR  Diyarbakir  38.41 40.39  admin2
Cinar district  TUR  Diyarbakir  37.72 40.41  admin2
Kiziltepe | Qoser  TUR  Mardin  37.19 40.58  city
Derik district  TUR  Mardin  37.36 40.27  admin2
Tur Abdin | Turabdin  TUR  Mardin  37.40 41.50  admin2
Viransehir | Weranshar  TUR  Sanliurfa  37.24 39.76  city
Harran | Harran plain | Carrhae  TUR  Sanliurfa  36.86 39.03  city
Göbeklitepe  TUR  Sanliurfa  37.22 38.92  point
Carchemish | Karkemish  TUR  Gaziantep  36.83 38.02  city
Apaydin camp | Apaydın  TUR  Hatay  36.28 36.43  point
Defne district  TUR  Hatay  36.13 36.14  admin2
Pazarcik | Bazarcix  TUR  Kahramanmaras  37.49 37.29  city
Afsin | Afşin-Elbistan  TUR  Kahramanmaras  38.25 36.92  city
Ararat mountain | Agri Mountain  TUR  Agri  39.70 44.30  point
Catak district  TUR  Van  38.01 43.06  admin2
Ani ruins | ruins of Ani  TUR  Kars  40.51 43.57  point
Gelibolu | Gallipoli peninsula | Anzac Cove  TUR  Canakkale  40.35 26.40  admin2
Gaziosmanpasa  TUR  Istanbul  41.08 28.91  point
Sabiha Gokcen | Sabiha Gokcen airport  TUR  Istanbul  40.90 29.31  point
Yesilkoy  TUR  Istanbul  40.98 28.82  point
Ulus Square  TUR  Ankara  39.92 32.85  point
Soma district | Soma mine | Soma coal mine  TUR  Manisa  39.19 27.61  city
Ermenek | Ermenek mine  TUR  Karaman  36.64 32.89  city
Akbelen | Akbelen forest  TUR  Mugla  37.22 27.88  point
Aksaz naval base | Aksaz  TUR  Mugla  36.84 28.39  point
Golcuk | Gölcük naval base  TUR  Kocaeli  40.72 29.82  city
Kas district  TUR  Antalya  36.20 29.64  admin2
Imvros  TUR  Canakkale  40.16 25.85  admin2
Sason | Sassoun | Sasun  TUR  Batman  38.38 41.42  city
Lake Ataturk  TUR  Sanliurfa  37.48 38.32  point
Southeastern Anatolia Project  TUR  -  37.50 39.50  admin1
Karabilah | Karabila | al-Karabilah  IRQ  Anbar  34.38 41.05  city
Zerbatiya  IRQ  Wasit  33.15 46.05  city

# Iran: provinces
Alborz province  IRN  Alborz  35.95 50.80  admin1
Ardabil province | Ardebil province  IRN  Ardabil  38.40 48.10  admin1
Bushehr province | Bushire province  IRN  Bushehr  28.60 51.40  admin1
Chaharmahal and Bakhtiari | Chaharmahal-Bakhtiari | Chahar Mahal and Bakhtiari | Chaharmahal va Bakhtiari | Chaharmahal and Bakhtiari province  IRN  Chaharmahal and Bakhtiari  32.00 50.70  admin1
East Azerbaijan | East Azerbaijan province | East Azarbaijan | Eastern Azerbaijan province  IRN  East Azerbaijan  37.90 46.60  admin1
Fars province | Farsistan  IRN  Fars  29.30 53.20  admin1
Gilan | Gilan province | Guilan | Guilan province  IRN  Gilan  37.20 49.50  admin1
Golestan province  IRN  Golestan  37.30 55.20  admin1
Hamadan province | Hamedan province  IRN  Hamadan  34.90 48.60  admin1
Hormozgan | Hormozgan province | Hormuzgan  IRN  Hormozgan  27.30 56.30  admin1
Ilam province  IRN  Ilam  33.30 46.80  admin1
Isfahan province | Esfahan province  IRN  Isfahan  33.00 52.30  admin1
Kerman province  IRN  Kerman  29.80 57.30  admin1
Kermanshah province  IRN  Kermanshah  34.40 46.60  admin1
Khuzestan | Khuzestan province | Khuzistan | Arabistan | al-Ahwaz region | Ahwaz region  IRN  Khuzestan  31.40 49.00  admin1
Kohgiluyeh and Boyer-Ahmad | Kohgiluyeh and Boyerahmad | Kohgiluyeh and Buyer Ahmad | Kohgiluyeh-Boyerahmad | Kohgiluyeh va Boyer Ahmad  IRN  Kohgiluyeh and Boyer-Ahmad  30.80 50.90  admin1
Iranian Kurdistan | Kordestan | Kordestan province | Iran's Kurdistan province | Kurdistan province of Iran | Eastern Kurdistan | Rojhelat | Rojhilat | East Kurdistan  IRN  Kurdistan  35.70 46.90  admin1
Lorestan | Lorestan province | Luristan  IRN  Lorestan  33.50 48.40  admin1
Markazi province  IRN  Markazi  34.60 49.90  admin1
Mazandaran | Mazandaran province | Mazanderan  IRN  Mazandaran  36.40 52.40  admin1
North Khorasan | North Khorasan province  IRN  North Khorasan  37.50 57.00  admin1
Qazvin province  IRN  Qazvin  36.10 49.80  admin1
Qom province  IRN  Qom  34.75 51.00  admin1
Razavi Khorasan | Khorasan Razavi | Razavi Khorasan province | Khorasan-e Razavi  IRN  Razavi Khorasan  35.60 59.00  admin1
Semnan province  IRN  Semnan  35.50 54.70  admin1
Sistan-Baluchestan | Sistan and Baluchestan | Sistan-Baluchistan | Sistan and Baluchistan | Sistan-Balochistan | Sistan va Baluchestan | Sistan-Baluchestan province | Sistan and Balochistan | Sistan-Baluchistan province | Sistan and Baluchestan province  IRN  Sistan-Baluchestan  28.00 60.50  admin1
South Khorasan | South Khorasan province  IRN  South Khorasan  33.00 58.50  admin1
Tehran province  IRN  Tehran  35.60 51.50  admin1
West Azerbaijan | West Azerbaijan province | West Azarbaijan | Western Azerbaijan province  IRN  West Azerbaijan  37.60 45.20  admin1
Yazd province  IRN  Yazd  32.20 54.70  admin1
Zanjan province  IRN  Zanjan  36.50 48.30  admin1

# Iran: areas, counties, places
Khorasan | Greater Khorasan | Khurasan | Khorassan  IRN  Razavi Khorasan  35.50 59.00  admin1
Iranian Azerbaijan | Iran's Azerbaijan region | Azerbaijan region of Iran | South Azerbaijan  IRN  -  37.80 46.50  admin1
Iranian Balochistan | Iranian Baluchistan | Iranian Baluchestan | Western Balochistan  IRN  Sistan-Baluchestan  27.30 60.80  admin1
Greater Balochistan | Baloch region | Baluch region  -  -  28.00 63.00  admin1
Sistan | Seistan  -  -  31.00 61.50  admin2
Makran region  -  -  25.70 61.00  admin1
western Iran | west Iran  IRN  -  34.50 46.70  admin1
south-east Iran | southeast Iran | southeastern Iran | south-eastern Iran  IRN  -  28.50 60.00  admin1
south-west Iran | southwest Iran | southwestern Iran | south-western Iran  IRN  -  31.00 49.00  admin1
northwestern Iran | northwest Iran | north-west Iran | north-western Iran  IRN  -  37.50 46.00  admin1
southern Iran | south Iran  IRN  -  28.00 54.50  admin1
central Iran  IRN  -  32.70 53.00  admin1
eastern Iran | east Iran  IRN  -  33.00 59.50  admin1
north-east Iran | northeastern Iran | northeast Iran | north-eastern Iran  IRN  -  36.30 58.50  admin1
Mahabad | Mehabad | Republic of Mahabad  IRN  West Azerbaijan  36.76 45.72  city
Sardasht | Serdest  IRN  West Azerbaijan  36.16 45.48  city
Oshnavieh | Oshnaviyeh | Ushnu | Shno  IRN  West Azerbaijan  37.04 45.10  city
Bukan | Boukan  IRN  West Azerbaijan  36.52 46.21  city
Maku county | Maku free zone  IRN  West Azerbaijan  39.29 44.52  admin2
Marivan | Meriwan  IRN  Kurdistan  35.52 46.18  city
Dehgolan | Dehglan  IRN  Kurdistan  35.28 47.42  city
Divandarreh | Divandareh | Diwandarreh  IRN  Kurdistan  35.91 47.02  city
Javanrud | Javanroud | Javanrood | Juanro | Jawanrud  IRN  Kermanshah  34.81 46.49  city
Paveh | Pawe  IRN  Kermanshah  35.04 46.36  city
Sarpol-e Zahab | Sar Pol-e Zahab | Sarpol Zahab | Sarpol-i Zahab  IRN  Kermanshah  34.46 45.86  city
Qasr-e Shirin | Qasr-i Shirin | Ghasr-e Shirin  IRN  Kermanshah  34.51 45.58  city
Eslamabad-e Gharb | Islamabad-e Gharb  IRN  Kermanshah  34.11 46.53  city
Dehloran | Dehluran  IRN  Ilam  32.69 47.27  city
Malekshahi county  IRN  Ilam  33.38 46.60  admin2
Mahshahr | Bandar-e Mahshahr | Bandar Mahshahr  IRN  Khuzestan  30.56 49.20  city
Shadegan | Shadgan | Shadegan wetlands  IRN  Khuzestan  30.65 48.67  city
Hoveyzeh | Hoveizeh | Howeyzeh  IRN  Khuzestan  31.46 48.08  city
Bandar-e Imam Khomeini | Imam Khomeini port | Bandar-e Emam Khomeini  IRN  Khuzestan  30.43 49.08  point
Masjed Soleyman | Masjed Soleiman | Masjid Suleiman | Masjed-e Soleyman | Masjid-i-Sulaiman  IRN  Khuzestan  31.94 49.30  city
Iranshahr | Pahreh  IRN  Sistan-Baluchestan  27.20 60.69  city
Rask county  IRN  Sistan-Baluchestan  26.24 61.40  admin2
Zabol | Nasratabad  IRN  Sistan-Baluchestan  31.03 61.50  city
Pol-e Abrisham  IRN  Sistan-Baluchestan  30.97 61.82  point
Qishm  IRN  Hormozgan  26.80 55.80  admin2
Kish free zone  IRN  Hormozgan  26.54 53.98  admin2
Lavan  IRN  Hormozgan  26.81 53.27  point
Abu Moussa  IRN  Hormozgan  25.88 55.03  point
South Pars field  IRN  Bushehr  26.80 52.20  point
Kangan | Bandar Kangan | Bandar-e Kangan  IRN  Bushehr  27.84 52.06  city
Bandar Lengeh | Bandar-e Lengeh  IRN  Hormozgan  26.56 54.88  city
Bandar-e Anzali | Bandar Anzali | Anzali port | Enzeli  IRN  Gilan  37.47 49.46  city
Turkmen Sahra | Turkmensahra | Torkaman Sahra  IRN  Golestan  37.10 54.90  admin2
Noshahr | Nowshahr | Bandar-e Nowshahr | Noshahr port  IRN  Mazandaran  36.65 51.50  city
Amol county  IRN  Mazandaran  36.47 52.35  admin2
Varzaqan | Varzeqan | Varzaghan  IRN  East Azerbaijan  38.51 46.65  city
Jolfa | Aras free zone  IRN  East Azerbaijan  38.94 45.63  city
Parsabad | Parsabad Moghan | Pars Abad  IRN  Ardabil  39.65 47.92  city
Moghan | Mughan plain | Mughan | Moghan plain  IRN  Ardabil  39.50 47.80  admin2
Orumiyeh Lake  IRN  -  37.70 45.37  admin1
Najafabad | Najaf Abad  IRN  Isfahan  32.63 51.37  city
Eslam Shahr  IRN  Tehran  35.55 51.23  city
Rey county  IRN  Tehran  35.58 51.44  admin2
Robat Karim | Robatkarim  IRN  Tehran  35.48 51.08  city
Bid Ganeh | Alghadir missile base  IRN  Tehran  35.62 50.87  point
Gharchak  IRN  Tehran  35.41 51.57  point
Rajai Shahr | Rajaei Shahr  IRN  Alborz  35.87 50.94  point
Turquz Abad | Torquzabad  IRN  Tehran  35.52 51.36  point
Nurabad Mamasani | Noorabad Mamasani  IRN  Fars  30.11 51.53  city
Yasuj | Yasouj | Yasooj  IRN  Kohgiluyeh and Boyer-Ahmad  30.67 51.59  city
Taybad | Taibad | Tayebad  IRN  Razavi Khorasan  34.74 60.78  city
Tabas | Desert One  IRN  South Khorasan  33.60 56.92  city
Bojnord | Bojnurd | Bojnoord  IRN  North Khorasan  37.47 57.33  city
Shahroud | Shahrud | Shahroud space centre | Emamshahr  IRN  Semnan  36.42 54.97  city
Semnan space centre  IRN  Semnan  35.23 53.92  point
Zerdenjan | Isfahan conversion facility  IRN  Isfahan  32.58 51.83  point

# Afghanistan: provinces
Badakhshan province  AFG  Badakhshan  36.70 71.20  admin1
Badghis province | Badgis  AFG  Badghis  35.10 63.80  admin1
Baghlan province  AFG  Baghlan  35.80 69.00  admin1
Balkh province  AFG  Balkh  36.60 66.95  admin1
Bamiyan province | Bamyan province  AFG  Bamyan  34.70 67.20  admin1
Daikundi | Daykundi | Daikondi | Dai Kundi | Daikundi province | Daykundi province | Day Kundi  AFG  Daykundi  33.80 66.10  admin1
Farah province  AFG  Farah  32.50 62.80  admin1
Faryab province  AFG  Faryab  36.00 64.90  admin1
Ghazni province  AFG  Ghazni  33.20 67.90  admin1
Ghor | Ghor province | Ghowr  AFG  Ghor  34.20 65.20  admin1
Hilmand | Hilmand province | Helmand region  AFG  Helmand  31.00 64.00  admin1
Herat province | Hirat province  AFG  Herat  34.30 62.20  admin1
Jowzjan | Jawzjan | Jowzjan province | Jawzjan province | Jozjan  AFG  Jowzjan  36.80 65.90  admin1
Kabul province  AFG  Kabul  34.50 69.40  admin1
Kandahar province | Qandahar province  AFG  Kandahar  31.20 65.80  admin1
Kapisa | Kapisa province  AFG  Kapisa  35.00 69.60  admin1
Khost province  AFG  Khost  33.40 69.85  admin1
Konar province | Kunarha | Kunar region  AFG  Kunar  34.85 71.10  admin1
Kunduz province | Konduz province  AFG  Kunduz  36.80 68.85  admin1
Laghman | Laghman province | Laghman region  AFG  Laghman  34.80 70.15  admin1
Logar province  AFG  Logar  33.95 69.20  admin1
Nangahar | Nangarhar region | Nangahar province | Ningarhar | Nengarhar  AFG  Nangarhar  34.25 70.50  admin1
Nimroz province | Nimruz province | Neemroz  AFG  Nimroz  31.00 62.50  admin1
Nuristan | Nuristan province | Nooristan | Nurestan  AFG  Nuristan  35.30 70.90  admin1
Uruzgan province | Oruzgan province | Urozgan | Oruzghan | Urozgan province  AFG  Uruzgan  32.90 66.00  admin1
Paktia province | Paktya | Paktiya  AFG  Paktia  33.60 69.40  admin1
Paktika province | Paktikah  AFG  Paktika  32.40 68.75  admin1
Panjshir province | Panjsher | Panjshir gorge | Panjsher Valley | Panjshir region  AFG  Panjshir  35.40 69.70  admin1
Parwan | Parwan province | Parvan  AFG  Parwan  35.00 68.90  admin1
Samangan province | Samangan  AFG  Samangan  36.00 67.80  admin1
Sar-e Pul province | Sar-e-Pol | Sar-e Pol province | Sari Pul | Sar-i-Pul province | Saripul  AFG  Sar-e Pul  35.70 66.20  admin1
Takhar | Takhar province  AFG  Takhar  36.65 69.50  admin1
Wardak province | Maidan Wardak province | Vardak | Wardag  AFG  Wardak  34.35 68.25  admin1
Zabul province | Zabulistan  AFG  Zabul  32.30 67.20  admin1

# Afghanistan: regions
Loya Paktia | Greater Paktia | Loya Paktiya  AFG  -  33.30 69.30  admin1
Hazarajat | Hazaristan  AFG  -  34.00 66.80  admin1
Afghan Turkestan | Afghan Turkistan  AFG  -  36.50 66.50  admin1
Loy Kandahar | Greater Kandahar  AFG  -  31.50 65.50  admin1
eastern Afghanistan | east Afghanistan  AFG  -  34.30 70.30  admin1
northern Afghanistan | north Afghanistan  AFG  -  36.50 67.50  admin1
southern Afghanistan | south Afghanistan  AFG  -  31.50 65.50  admin1
western Afghanistan | west Afghanistan  AFG  -  33.80 62.80  admin1
central Afghanistan  AFG  -  34.20 67.00  admin1
north-east Afghanistan | northeastern Afghanistan | northeast Afghanistan | north-eastern Afghanistan  AFG  -  36.60 69.80  admin1
south-east Afghanistan | southeastern Afghanistan | southeast Afghanistan | south-eastern Afghanistan  AFG  -  33.10 69.10  admin1
northwestern Afghanistan | northwest Afghanistan | north-west Afghanistan | north-western Afghanistan  AFG  -  35.50 64.00  admin1
southwestern Afghanistan | southwest Afghanistan | south-west Afghanistan | south-western Afghanistan  AFG  -  31.50 62.80  admin1
Pashtunistan | Pakhtunistan | Pashtun belt | Pashtun heartland  -  -  33.00 69.00  admin1
AfPak region | Af-Pak | AfPak | Afghan-Pakistan border region | Afghanistan-Pakistan border region  -  -  33.50 70.00  admin1
Korangal  AFG  Kunar  34.88 70.90  admin2
Pech River Valley | Pech Dara  AFG  Kunar  34.90 71.00  admin2
Shahikot | Shahi Kowt  AFG  Paktia  33.35 69.25  admin2
Anderab  AFG  Baghlan  35.60 69.35  admin2
Alasay | Alasai  AFG  Kapisa  34.92 69.72  admin2
Uzbin | Uzbeen  AFG  Kabul  34.60 69.75  admin2
Dashte Barchi  AFG  Kabul  34.49 69.10  point
Khayr Khana  AFG  Kabul  34.56 69.13  point
Shar-i-Naw  AFG  Kabul  34.53 69.17  point
Massoud Circle | Massoud Square  AFG  Kabul  34.54 69.18  point
Musahi | Musayi  AFG  Kabul  34.32 69.25  city

# Afghanistan: districts and places
Achin | Achin district | Achin valley | Mamand Valley  AFG  Nangarhar  34.08 70.71  admin2
Nazian | Nazyan | Nazian district | Naziyan  AFG  Nangarhar  34.04 70.82  admin2
Shinwar | Shinwari district | Shinwar district  AFG  Nangarhar  34.18 70.78  admin2
Khogyani | Khogiani | Khogyani district | Khugyani | Khogyani area | Khugiani  AFG  Nangarhar  34.25 70.22  admin2
Pachir Aw Agam | Pachir wa Agam | Pachir Agam | Pachieragam | Pachir Wa Agam district | Pachiragam  AFG  Nangarhar  34.18 70.32  admin2
Deh Bala | Dih Bala | Haska Mena | Haska Meyna | Deh Bala district | Haska Mina  AFG  Nangarhar  34.08 70.53  admin2
Mohmand Dara | Momand Dara | Muhmand Dara | Mohmand Dara district | Mohmandara  AFG  Nangarhar  34.23 71.00  admin2
Behsud district | Bihsud | Behsood district | Bihsud district  AFG  Nangarhar  34.47 70.48  admin2
Surkh Rod | Surkh Rud | Surkhrod | Surkhrod district | Surkh Rod district  AFG  Nangarhar  34.42 70.37  admin2
Sherzad district | Sherzad area  AFG  Nangarhar  34.25 69.95  admin2
Hisarak | Hesarak | Hisarak district | Hesarak district  AFG  Nangarhar  34.25 69.75  admin2
Lal Pur | Lalpur | Lal Pura | Lalpura district | Lal Pur district  AFG  Nangarhar  34.24 71.04  admin2
Goshta | Goshta district | Gushta  AFG  Nangarhar  34.35 70.98  admin2
Kama district  AFG  Nangarhar  34.44 70.65  admin2
Bati Kot | Batikot | Bati Kot district  AFG  Nangarhar  34.30 70.80  admin2
Chaparhar | Chaparhar district | Chaprahar  AFG  Nangarhar  34.32 70.38  admin2
Rodat | Rodat district  AFG  Nangarhar  34.22 70.57  admin2
Kot district  AFG  Nangarhar  34.15 70.57  admin2
Dur Baba | Durbaba | Dur Baba district  AFG  Nangarhar  33.99 70.93  admin2
Dara-i-Nur | Dara-e-Noor | Dara Nur | Dara-e Nur | Dara-i-Noor  AFG  Nangarhar  34.72 70.58  admin2
Khewa district | Kuz Kunar | Kuzkunar  AFG  Nangarhar  34.55 70.60  admin2
Dangam | Dangam district  AFG  Kunar  34.98 71.43  admin2
Marawara | Marawara district | Marawarah  AFG  Kunar  34.90 71.22  admin2
Nari district | Naray | Naray district  AFG  Kunar  35.23 71.53  admin2
Ghaziabad district | Ghazi Abad district  AFG  Kunar  35.10 71.43  admin2
Sirkanay | Sarkani | Sarkano | Sirkani | Sarkani district | Sarkanay  AFG  Kunar  34.77 71.12  admin2
Shigal | Shegal | Shigal district | Shigal wa Sheltan | Shegal district  AFG  Kunar  34.95 71.27  admin2
Chapa Dara | Chapadara | Chapa Dara district  AFG  Kunar  34.93 70.72  admin2
Watapur | Wata Pur | Watapur district | Watapoor  AFG  Kunar  34.93 71.08  admin2
Manogai | Manogay | Manogi | Manogai district  AFG  Kunar  34.93 70.93  admin2
Chawkay | Chawki | Tsawkay | Chawkay district | Tsowkey | Chowkay  AFG  Kunar  34.66 70.90  admin2
Nurgal | Nurgal district | Norgal | Noorgal  AFG  Kunar  34.62 70.76  admin2
Khas Kunar | Khas Kunar district  AFG  Kunar  34.65 71.05  admin2
Waygal | Wanat outpost | Want Waygal | Waigal  AFG  Nuristan  35.10 71.00  point
Kamdesh | Kamdish  AFG  Nuristan  35.42 71.33  point
Barg-e Matal | Bargi Matal | Barg-i-Matal | Barg Matal | Bargamatal | Barge Matal  AFG  Nuristan  35.67 71.35  admin2
Parun | Paroon  AFG  Nuristan  35.42 70.92  city
Mandol | Mandol district | Mandool  AFG  Nuristan  35.55 70.20  admin2
Mehtar Lam | Mehtarlam | Mihtarlam | Mehterlam  AFG  Laghman  34.67 70.21  city
Alishang | Alisheng | Alishang district | Ali Shing  AFG  Laghman  34.75 70.12  admin2
Alingar | Alingar district | Alingar valley  AFG  Laghman  34.83 70.35  admin2
Qarghayi | Qarghai | Qarghayee | Qarghayi district  AFG  Laghman  34.55 70.23  admin2
Dawlat Shah district | Dawlatshah  AFG  Laghman  34.95 70.07  admin2
Spera district  AFG  Khost  33.15 69.57  admin2
Sabari district | Zambar Sabari  AFG  Khost  33.50 69.92  admin2
Tere Zayi | Terezai | Terezayi | Ali Sher district | Alisher district | Tirzayi  AFG  Khost  33.37 70.02  admin2
Gurbuz | Gurbuz district | Gorbuz  AFG  Khost  33.20 69.97  admin2
Tani district | Tanai district | Tanay district  AFG  Khost  33.25 69.80  admin2
Zazi Maidan | Jaji Maidan | Dzadzi Maidan  AFG  Khost  33.63 69.97  admin2
Bak district  AFG  Khost  33.55 70.02  admin2
Zhawar Kili | Zhawar | Zhawara | Zhawar Kili camp  AFG  Khost  33.13 69.93  point
Zadran district | Dzadran district | Wuza Zadran | Waza Zadran | Waza Zadran district  AFG  Paktia  33.30 69.37  admin2
Zurmat | Zormat | Zurmat district  AFG  Paktia  33.40 69.02  admin2
Zazi Aryub | Ali Khel district | Jaji Aryub | Zazi district | Jaji district  AFG  Paktia  33.95 69.78  admin2
Dand Patan | Dand wa Patan | Dand Patan district | Dand-e Patan  AFG  Paktia  33.82 69.98  admin2
Chamkani | Tsamkani | Samkanai | Chamkani district | Chamkanai | Samkani  AFG  Paktia  33.80 69.82  admin2
Gerda Serai | Gerda Seray | Gerda Tserai | Garda Serai  AFG  Paktia  33.37 69.55  admin2
Sayed Karam district  AFG  Paktia  33.70 69.35  admin2
Ghulam Khan Kalay  PAK  Khyber Pakhtunkhwa  33.08 70.05  point
Barmal | Bermal | Barmal district | Bermel district | Bermal district | Birmal | Bermel  AFG  Paktika  32.68 69.25  admin2
Urgun | Orgun | Orgun-E | Urgoon | FOB Orgun  AFG  Paktika  32.94 69.18  city
Gayan district | Giyan district  AFG  Paktika  32.98 69.38  admin2
Gomal district  AFG  Paktika  32.45 69.10  admin2
Shkin | FOB Shkin  AFG  Paktika  32.52 69.27  point
Angur Ada | Angorada  PAK  Khyber Pakhtunkhwa  32.53 69.30  point
Yahya Khel | Yahyakhel | Yahya Khel district | Yahyakhail  AFG  Paktika  32.94 68.65  admin2
Yusuf Khel | Yusufkhel | Yosuf Khel  AFG  Paktika  33.10 68.65  admin2
Wazakhwa | Waza Khwa | Wazakhah | Wazi Khwa  AFG  Paktika  32.20 68.35  admin2
Terwa | Turwo | Tarwe | Terwah  AFG  Paktika  31.95 68.85  admin2
Ziruk | Zerok | Ziruk district | Zerok district  AFG  Paktika  33.16 69.30  admin2
Nika district | Naka district  AFG  Paktika  33.23 69.20  admin2
Surubi | Surobi dam | Sarubi  AFG  Kabul  34.59 69.77  city
Qargha reservoir | Kargha  AFG  Kabul  34.55 69.03  point
Salerno base  AFG  Khost  33.36 69.96  point
Mirbacha Kot | Mir Bacha Kot district | Mir Bachah Kowt  AFG  Kabul  34.75 69.12  city
Nurgaram district | Nurgram district  AFG  Nuristan  35.00 70.55  admin2
Andar district  AFG  Ghazni  33.35 68.40  admin2
Qarabagh district | Qara Bagh district  AFG  Ghazni  33.20 68.12  admin2
Gelan | Gelan district  AFG  Ghazni  32.72 67.72  admin2
Deh Yak | Dih Yak | Deh Yak district | Dehyak  AFG  Ghazni  33.50 68.65  admin2
Zana Khan | Zanakhan | Zanakhan district | Zana Khan district  AFG  Ghazni  33.63 68.62  admin2
Jaghori | Jaghuri | Jaghori district | Jaghuri district | Sang-e-Masha  AFG  Ghazni  33.13 67.45  admin2
Malistan | Malestan | Malistan district  AFG  Ghazni  33.30 67.10  admin2
Nawur | Nawar district | Nawur district | Navor  AFG  Ghazni  33.80 67.90  admin2
Ajristan | Ajrestan | Ajristan district  AFG  Ghazni  33.50 67.10  admin2
Waghaz | Waghaz district | Waghez  AFG  Ghazni  33.43 68.15  admin2
Giro district | Giru district  AFG  Ghazni  33.10 68.42  admin2
Ab Band | Ab Band district | Aband  AFG  Ghazni  32.98 67.97  admin2
Maidan Shahr | Maidan Shar | Maydan Shahr | Maidanshahr | Maidanshar | Maydan Shar  AFG  Wardak  34.40 68.87  city
Sayedabad | Sayed Abad | Saydabad | Sayed Abad district | Saydabad district | Syedabad district | Sayedabad district  AFG  Wardak  33.98 68.70  admin2
Chak district | Chak-e Wardak | Chaki Wardak | Chak Wardak  AFG  Wardak  34.10 68.58  admin2
Nirkh | Nerkh | Nirkh district | Nerkh district  AFG  Wardak  34.33 68.85  admin2
Jalrez | Jalrez district | Jalriz  AFG  Wardak  34.47 68.63  admin2
Jaghatu | Jaghatu district | Jaghato  AFG  Wardak  33.90 68.40  admin2
Daymirdad | Day Mirdad | Daimirdad | Dai Mirdad  AFG  Wardak  34.20 68.20  admin2
Hisa-i-Awali Bihsud | Hesa-e-Awal-e-Behsud | Hesa Awal Behsud | Behsud Wardak | Hisa-e-Awal Behsud  AFG  Wardak  34.35 67.95  admin2
Tangi valley  AFG  Wardak  33.97 68.75  admin2
Baraki Barak | Baraki Barak district | Baraki Rajan | Barak-i-Barak  AFG  Logar  33.97 68.95  admin2
Charkh | Charkh district | Charkh Valley  AFG  Logar  33.80 68.93  admin2
Kharwar | Kharwar district  AFG  Logar  33.68 68.90  admin2
Azra district | Azrow | Azro  AFG  Logar  34.18 69.65  admin2
Pul-e-Alam | Pul-i-Alam | Pol-e Alam | Puli Alam  AFG  Logar  33.99 69.02  city
Mohammad Agha district | Mohammed Agha district | Muhammad Agha district  AFG  Logar  34.20 69.10  admin2
Khoshi district | Khushi district  AFG  Logar  34.00 69.22  admin2
Mes Ainak | Mis Aynak | Ainak  AFG  Logar  34.27 69.30  point
Qalat of Zabul | Qalat-e Ghilzai | Kalat-i-Ghilzai | Qalat-i-Ghilzai | Qalat city  AFG  Zabul  32.11 66.91  city
Shah Joy | Shahjoy | Shajoy | Shahjoi | Shajoi  AFG  Zabul  32.52 67.42  city
Shinkay | Shinkai | Shinkay district | Shinkai district  AFG  Zabul  31.90 67.40  admin2
Dai Chopan | Daychopan | Day Chopan | Dai Chopan district | Daichopan | Daychopan district  AFG  Zabul  32.75 66.80  admin2
Khak-e-Afghan | Khak-i-Afghan | Khaki Afghan | Kakar district | Khake Afghan  AFG  Zabul  32.70 66.45  admin2
Mizan district | Mizana district  AFG  Zabul  32.15 66.55  admin2
Atghar | Atghar district  AFG  Zabul  31.80 67.15  admin2
Shamulzayi | Shamalzai | Shomulzay | Shamulzai | Shamulzayi district | Shemelzay  AFG  Zabul  31.75 67.65  admin2
Tarin Kot | Tarin Kowt | Tarinkot | Tirin Kot | Tarin Kut | Trinkot | Tirinkot | Tirin Kowt | Tarinkowt  AFG  Uruzgan  32.63 65.87  city
Deh Rawood | Deh Rawud | Dehrawud | Deh Rawod | Dihrawud | Dehrawood | Deh Rawood district | Deh Rahwod | Deh Rawud district  AFG  Uruzgan  32.62 65.46  admin2
Chora district | Chora valley  AFG  Uruzgan  32.85 66.00  admin2
Khas Uruzgan | Khas Uruzgan district | Khas Oruzgan | Khas Urozgan  AFG  Uruzgan  32.95 66.65  admin2
Shahid Hassas | Char Chena | Charchino | Charchina | Shahidi Hassas | Char China | Shahid-e Hassas | Char Chino | Chahar Chino  AFG  Uruzgan  32.90 65.45  admin2
Gizab | Gizab district | Gezab  AFG  Daykundi  33.38 66.27  admin2
Nili | Neeli  AFG  Daykundi  33.72 66.13  city
Kijran | Kajran | Kejran | Kijran district | Kajran district | Kajiran  AFG  Daykundi  33.13 65.52  admin2
Panjwai | Panjwayi | Panjwaii | Panjwai district | Panjwayi district | Panjwaye | Panjwaii district | Panjway | Panjway district  AFG  Kandahar  31.53 65.45  admin2
Zhari | Zheray | Zharay | Zhari district | Zheray district | Zhary district | Zhare district | Zhari-Panjwai | Zhray | Zhary | Zhari desert  AFG  Kandahar  31.62 65.35  admin2
Arghandab River valley | Argandab  AFG  Kandahar  31.70 65.65  admin2
Maiwand | Maywand | Maiwand district | Maywand district | Maiwand valley  AFG  Kandahar  31.75 65.05  admin2
Shah Wali Kot | Shah Walikot | Shahwalikot | Shah Wali Kot district | Shah Vali Kot | Shawali Kot  AFG  Kandahar  32.05 65.85  admin2
Khakrez | Khakrez district | Khakriz | Khakrez valley  AFG  Kandahar  32.00 65.45  admin2
Ghorak | Ghorak district | Ghurak  AFG  Kandahar  32.05 65.05  admin2
Nesh district | Neesh district | Nish district  AFG  Kandahar  32.35 65.65  admin2
Mianishin | Miyanishin | Myanishin | Mia Nishin | Miya Neshin | Mianishin district | Mianeshin  AFG  Kandahar  32.55 66.20  admin2
Daman district  AFG  Kandahar  31.45 66.00  admin2
Dand district  AFG  Kandahar  31.55 65.67  admin2
Arghistan | Arghestan | Arghistan district | Arghestan district | Argestan  AFG  Kandahar  31.55 66.50  admin2
Maruf district | Maroof district | Marouf district  AFG  Kandahar  31.57 67.05  admin2
Shorabak | Shorabak district | Shorawak | Shorawak district  AFG  Kandahar  30.20 66.20  admin2
Reg district | Registan district | Reg Desert  AFG  Kandahar  30.30 65.30  admin2
Takhta Pul | Takhtapul | Takhtapol | Takhta Pol  AFG  Kandahar  31.28 65.96  city
Spinboldak | Spin Buldak | Wesh | Wesh-Chaman | Spin Boldak-Chaman crossing | Weish  AFG  Kandahar  31.01 66.40  city
Gereshk | Grishk | Girishk | Gerishk  AFG  Helmand  31.82 64.57  city
Nahr-e Saraj | Nahri Saraj | Nahr-i-Saraj | Nahri Saraj district | Nahr-e Saraj district | Nahr-e-Siraj | Nahri Seraj  AFG  Helmand  31.85 64.60  admin2
Nad-e Ali | Nad Ali | Nad Ali district | Nad-i-Ali | Nada Ali | Nad-e Ali district | Nad Ali valley | Nade Ali  AFG  Helmand  31.62 64.25  admin2
Musa Qala | Musa Qal'eh | Musa Qala district | Mousa Qala | Musa Kala | Musa Qalah | Musaqala | Moosa Qala  AFG  Helmand  32.37 64.75  admin2
Now Zad | Nawzad | Naw Zad | Nowzad | Nawzad district | Now Zad district | Nau Zad | Nauzad  AFG  Helmand  32.40 64.47  admin2
Kajakai  AFG  Helmand  32.32 65.12  admin2
Garmsir | Garmser | Garmsir district | Garmser district | Garm Ser | Hazar Joft  AFG  Helmand  31.12 64.20  admin2
Nawa-i-Barakzayi | Nawa-I-Barakzai | Nawa-e-Barakzai | Nawa district | Nawa Barakzai | Nawa-i-Barakzai district | Nawa-i-Barakzayi district  AFG  Helmand  31.45 64.30  admin2
Khanishin | Khan Neshin | Khanashin | Khan Nashin | Khan Nishin | Khanneshin | Khan Neshin district | Reg-e Khan Neshin | Khanshin  AFG  Helmand  30.55 63.80  admin2
Dishu | Deshu | Deshu district | Dishu district | Disho | Disho district  AFG  Helmand  30.43 63.32  admin2
Washir | Washir district  AFG  Helmand  32.25 63.87  admin2
Baghran | Baghran district | Baghran valley  AFG  Helmand  32.95 65.10  admin2
Baramcha | Bahram Chah | Baram Chah | Barham Chah | Bahramcha | Barabcha | Baram Cha | Bahram Chah border town  AFG  Helmand  29.43 64.03  city
Babaji area  AFG  Helmand  31.67 64.40  point
Bastion base | Shorab | Shorab base | Shorab military base  AFG  Helmand  31.86 64.22  point
Bost airport | Bost airfield | Lashkargah airport  AFG  Helmand  31.56 64.37  point
Sangin district | Sangin valley | Sangin Kala  AFG  Helmand  32.07 64.83  admin2
Bakwa | Bakwa district | Bakwah  AFG  Farah  32.24 62.95  admin2
Bala Boluk | Bala Baluk | Bala Buluk | Bala Boluk district | Bala Baluk district | Bala Bluk | Bala Beluk  AFG  Farah  32.67 62.55  admin2
Gulistan district  AFG  Farah  32.63 63.67  admin2
Granai  AFG  Farah  32.60 62.60  city
Pusht-e Rod | Pusht Rod | Pusht Rud | Pusht-i-Rod  AFG  Farah  32.45 62.10  admin2
Khaki Safed | Khak-e Safed | Khak-e-Safid | Khaki Safed district  AFG  Farah  32.75 61.90  admin2
Anar Dara | Anar Darreh | Anardara | Anar Dara district | Anardarah | Anardara district  AFG  Farah  32.77 61.65  admin2
Shib Koh | Shebkoh | Sheb Koh  AFG  Farah  32.30 61.30  admin2
Abu Nasr Farahi | Abu Nasr Farahi crossing  AFG  Farah  32.35 60.90  point
Khash Rod | Khash Rud | Khashrod | Khash Rod district | Khashrod district  AFG  Nimroz  31.50 62.80  admin2
Delaram | Dilaram  AFG  Nimroz  32.16 63.43  city
Chakhansur | Chakhansoor | Chakhansur district  AFG  Nimroz  31.17 62.07  admin2
Eslam Qala  AFG  Herat  34.67 61.07  point
Zindajan | Zenda Jan | Zinda Jan | Zindeh Jan | Zindajan district | Zenda Jan district  AFG  Herat  34.34 61.75  admin2
Injil | Enjil | Injil district | Enjil district  AFG  Herat  34.28 62.25  admin2
Guzara | Guzara district | Gozara  AFG  Herat  34.20 62.22  admin2
Obe district | Obeh | Obeh district  AFG  Herat  34.37 63.18  admin2
Chisht-e Sharif | Chesht-e Sharif | Chisht-i-Sharif  AFG  Herat  34.34 63.74  admin2
Toraghundi | Torgundi  AFG  Herat  35.26 62.28  point
Kushk district | Rabat-e Sangi | Kushk-e Kohna | Robat-e Sangi | Kushki Kuhna  AFG  Herat  34.80 62.20  admin2
Bala Murghab | Bala Morghab | Bala Murghab district  AFG  Badghis  35.58 63.33  admin2
Qala-e-Naw | Qala-i-Naw | Qala-i-Now | Qalah-e Naw | Qal'eh-ye Now  AFG  Badghis  34.99 63.13  city
Ab Kamari | Ab Kamari district  AFG  Badghis  34.97 62.90  admin2
Chaghcharan | Firozkoh | Firuzkuh | Feroz Koh | Cheghcheran | Firoz Koh  AFG  Ghor  34.52 65.25  city
Tulak district | Tolak district  AFG  Ghor  33.97 63.75  admin2
Pasaband | Pasaband district  AFG  Ghor  33.60 64.85  admin2
Ghormach | Ghormach district  AFG  Faryab  35.73 63.78  admin2
Qaysar | Qaisar district | Qaysar district  AFG  Faryab  35.69 64.29  admin2
Dawlat Abad district  AFG  Faryab  36.42 64.90  admin2
Darzab | Darzab district  AFG  Jowzjan  35.97 65.38  admin2
Kohistanat | Kohistanat district | Kohestanat  AFG  Sar-e Pul  35.70 65.60  admin2
Mirza Olang | Mirza Ulang | Mirzawalang | Mirza Valang | Mirzawolang  AFG  Sar-e Pul  36.05 66.00  city
Balkhab | Balkhab district  AFG  Sar-e Pul  35.55 66.65  admin2
Qali Jangi  AFG  Balkh  36.67 66.98  point
Heyratan  AFG  Balkh  37.22 67.42  city
Sholgara | Sholgara district  AFG  Balkh  36.40 66.80  admin2
Chahar Bolak | Char Bolak | Charbolak | Chahar Bolak district | Chahar Bulak  AFG  Balkh  36.85 66.60  admin2
Aybak | Aibak | Haybak | Samangan city  AFG  Samangan  36.26 68.02  city
Dara-i-Suf | Dara-e-Suf | Darah Sof | Dara Suf | Darra-i-Suf  AFG  Samangan  35.90 67.25  admin2
Dahana-i-Ghori | Dahana-e-Ghori | Dahana Ghori | Dand-e-Ghori | Dand-i-Ghori | Dahan-e Ghori  AFG  Baghlan  35.90 68.48  admin2
Pol-e Khomri | Puli Khumri | Pulikhumri | Pul-e-Khomri  AFG  Baghlan  35.94 68.71  city
Baghlan-e-Markazi | Baghlan-i-Markazi | Baghlan-e Jadid | Baghlan Markazi | Baghlan-i-Jadid  AFG  Baghlan  36.14 68.70  admin2
Nahrin | Nahrin district  AFG  Baghlan  36.07 69.13  admin2
Doshi district | Dushi | Dushi district  AFG  Baghlan  35.61 68.68  admin2
Chahar Dara | Char Dara | Chardara | Chahar Dara district | Char Darah | Chahardara | Chardara district  AFG  Kunduz  36.70 68.75  admin2
Dasht-e Archi | Dasht-i-Archi | Dashti Archi | Archi district  AFG  Kunduz  36.98 69.17  admin2
Imam Sahib | Emam Saheb | Imam Saheb | Emam Sahib  AFG  Kunduz  37.19 68.94  city
Khan Abad district | Khanabad district  AFG  Kunduz  36.68 69.11  admin2
Qala-i-Zal | Qala-e-Zal | Qala-i-Zal district | Qalay-i-Zal | Qalah-i-Zal  AFG  Kunduz  37.02 68.47  admin2
Aliabad district | Ali Abad district  AFG  Kunduz  36.52 68.90  admin2
Sher Khan port  AFG  Kunduz  37.18 68.61  point
Gor Tepa | Gortepa | Gor Tepeh | Gul Tepa | Gultepa  AFG  Kunduz  36.90 68.75  city
Khwaja Ghar | Khwaja Ghar district | Khoja Ghar  AFG  Takhar  37.06 69.42  admin2
Yangi Qala | Yangi Qala district  AFG  Takhar  37.47 69.60  admin2
Eshkamesh | Ishkamish | Eshkamish | Ishkamish district | Ishkamesh  AFG  Takhar  36.38 69.32  admin2
Rustaq | Rostaq | Rustaq district  AFG  Takhar  37.13 69.83  admin2
Farkhar | Farkhar district  AFG  Takhar  36.57 69.86  admin2
Warduj | Warduj district | Wardooj | Wardoj | Wardoj district  AFG  Badakhshan  36.75 71.15  admin2
Jurm | Jurm district | Jorm  AFG  Badakhshan  36.87 70.83  admin2
Keran wa Menjan | Kuran wa Munjan | Koran wa Monjan | Keran va Monjan | Kuran wa Munjan district | Keran-o-Munjan  AFG  Badakhshan  36.00 70.75  admin2
Raghistan | Ragh district | Raghistan district  AFG  Badakhshan  37.55 70.45  admin2
Argo district | Ab Barik | Ab-e-Barik | Aab Bareek  AFG  Badakhshan  37.05 70.40  admin2
Eshkashem | Ishkashem | Ashkasham | Ishkashim  AFG  Badakhshan  36.71 71.57  city
Zebak | Zebak district | Zibak  AFG  Badakhshan  36.53 71.35  admin2
Anaba | Anabah | Anaba district | Onaba  AFG  Panjshir  35.23 69.42  admin2
Rokha | Rukha | Rokha district | Rukha district  AFG  Panjshir  35.27 69.48  admin2
Paryan | Paryan district | Parian district  AFG  Panjshir  35.75 70.00  admin2
Khenj | Khenj district  AFG  Panjshir  35.47 69.75  admin2
Ghorband | Ghorband valley | Siagird | Siahgird | Siahgird district  AFG  Parwan  34.98 68.85  admin2
Parwan detention centre | Parwan prison  AFG  Parwan  34.95 69.28  point
Nijrab | Nejrab | Nijrab district | Nejrab district  AFG  Kapisa  34.98 69.57  admin2
Mahmud-i-Raqi | Mahmud-e Raqi | Mahmood Raqi | Mahmud Raqi | Mahmoud-e-Raqi  AFG  Kapisa  35.02 69.33  city
Yakawlang | Yakaolang | Yakawlang district | Yakaulang  AFG  Bamyan  34.74 66.97  admin2
Kahmard | Kahmard district | Kohmard  AFG  Bamyan  35.30 67.60  admin2
Haji Gak  AFG  Bamyan  34.67 68.07  point
Chimtal | Chamtal | Chemtal | Chimtal district  AFG  Balkh  36.55 66.70  admin2
Qush Tepa | Qushtepa | Qush Tepa district  AFG  Jowzjan  36.10 65.42  admin2
Band-i-Amir | Band-e-Amir National Park  AFG  Bamyan  34.84 67.23  point
Camp Shaheen | Shaheen military base | 209th Shaheen Corps base  AFG  Balkh  36.70 66.98  point
Akina crossing  AFG  Faryab  37.05 65.03  point

# Pakistan: units, divisions, historic regions
FATA | Federally Administered Tribal Areas | Pakistan's tribal areas | Pakistani tribal areas | tribal districts of Pakistan | merged tribal districts | erstwhile FATA | Pakistan's tribal belt | Pakistan's tribal region  PAK  Khyber Pakhtunkhwa  33.00 70.10  admin1
Khyber-Pakhtunkhwa province | NWFP | Pakhtunkhwa | KP province | Khyber-Pukhtunkhwa | Khyber Pakthunkhwa | Khyber Paktunkhwa | North-West Frontier | Northwest Frontier Province | Northwest Frontier  PAK  Khyber Pakhtunkhwa  34.60 72.20  admin1
Pakistani Balochistan | Baloochistan | Pakistani Baluchistan | Baluchistan province | Kalat state | Khanate of Kalat  PAK  Balochistan  28.50 65.50  admin1
Sind  PAK  Sindh  26.00 68.70  admin1
AJK | Azad Kashmir state | Pakistani-controlled Kashmir | POJK  PAK  Azad Kashmir  33.90 73.80  admin1
Northern Areas of Pakistan | Gilgit-Baltistan region | Gilgit Baltistan province | Gilgit Agency  PAK  Gilgit-Baltistan  35.60 75.00  admin1
Islamabad Capital Territory  PAK  Islamabad  33.68 73.05  admin1
northwestern Pakistan | north-west Pakistan | northwest Pakistan | north-western Pakistan  PAK  -  33.90 71.00  admin1
south-west Pakistan | southwestern Pakistan | southwest Pakistan | south-western Pakistan  PAK  -  28.50 65.50  admin1
northern Pakistan | north Pakistan  PAK  -  35.50 73.50  admin1
southern Pakistan | south Pakistan  PAK  -  26.00 68.50  admin1
eastern Pakistan | central Pakistan  PAK  -  31.00 72.50  admin1
western Pakistan  PAK  -  30.50 67.50  admin1
Malakand division | Malakand | Malakand Agency | Malakand district | Malakand region  PAK  Khyber Pakhtunkhwa  34.57 71.93  admin2
Makran division | Mekran division  PAK  Balochistan  26.20 63.50  admin2
Jhalawan | Kalat division | Sarawan region  PAK  Balochistan  28.00 66.40  admin2
Zhob division | Zhob  PAK  Balochistan  31.34 69.45  city
Bahawalpur state | Bahawalpur division | Bahawalpur region | Bahawalpur district  PAK  Punjab  29.00 71.50  admin2
Potohar | Potwar  PAK  Punjab  33.00 73.00  admin2
Rohi desert  PAK  Punjab  28.50 71.50  admin2
Tharparkar | Tharparkar district | Thar coalfield | Thar Parkar  PAK  Sindh  24.90 70.20  admin2
Skardu district | Skardu region  PAK  Gilgit-Baltistan  35.30 75.60  admin2
Hunza-Nagar  PAK  Gilgit-Baltistan  36.32 74.65  admin2
Diamer | Diamir | Diamer district  PAK  Gilgit-Baltistan  35.50 73.90  admin2
Neelam valley  PAK  Azad Kashmir  34.75 74.20  admin2
Leepa valley | Leepa | Lipa Valley  PAK  Azad Kashmir  34.30 73.90  admin2
New Mirpur  PAK  Azad Kashmir  33.15 73.75  city
Rawalakot | Rawlakot  PAK  Azad Kashmir  33.86 73.76  city

# Pakistan: tribal agencies and Khyber Pakhtunkhwa
North Waziristan Agency | North Waziristan district | North Waziristan tribal district | North Waziristan tribal region  PAK  Khyber Pakhtunkhwa  32.95 69.90  admin2
South Waziristan Agency | South Waziristan district | Upper South Waziristan | Lower South Waziristan | South Waziristan tribal district | South Waziristan tribal region  PAK  Khyber Pakhtunkhwa  32.35 69.70  admin2
Khyber Agency | Khyber district | Khyber tribal district | Khyber tribal region | Khyber region  PAK  Khyber Pakhtunkhwa  33.95 71.00  admin2
Kurram Agency | Kurram district | Kurram valley | Upper Kurram | Lower Kurram | Central Kurram | Kurram tribal district | Kurram tribal region  PAK  Khyber Pakhtunkhwa  33.70 70.30  admin2
Orakzai Agency | Orakzai district | Orakzai tribal district | Orakzai region  PAK  Khyber Pakhtunkhwa  33.70 71.00  admin2
Mohmand Agency | Mohmand district | Mohmand tribal district | Mohmand tribal region | Mohmand region  PAK  Khyber Pakhtunkhwa  34.40 71.30  admin2
Bajaur Agency | Bajaur district | Bajour | Bajaur tribal district | Bajaur tribal region | Bajur | Bajour Agency  PAK  Khyber Pakhtunkhwa  34.75 71.45  admin2
FR Bannu | FR Tank | FR Kohat | FR Peshawar | FR Lakki | FR Dera Ismail Khan  PAK  Khyber Pakhtunkhwa  32.90 70.50  admin2
Mir Ali | Mirali  PAK  Khyber Pakhtunkhwa  33.00 70.27  city
Datta Khel | Dattakhel | Data Khel | Datakhel  PAK  Khyber Pakhtunkhwa  32.91 69.77  city
Shawal | Shawwal Valley  PAK  Khyber Pakhtunkhwa  32.72 69.50  admin2
Razmak  PAK  Khyber Pakhtunkhwa  32.69 69.84  city
Spinwam | Spin Wam  PAK  Khyber Pakhtunkhwa  33.15 70.30  city
Dande Darpa Khel | Danday Darpa Khel | Dandi Darpakhel | Dande Darpakhel | Danday Darpakhel  PAK  Khyber Pakhtunkhwa  33.02 70.06  city
Lowara Mandi | Lowara Mundi | Lwara Mandi | Lawara Mandi  PAK  Khyber Pakhtunkhwa  32.97 69.52  city
Wana | Wana bazaar  PAK  Khyber Pakhtunkhwa  32.30 69.57  city
Makeen  PAK  Khyber Pakhtunkhwa  32.62 69.84  city
Ladha | Laddha  PAK  Khyber Pakhtunkhwa  32.57 69.83  city
Sararogha | Sara Rogha | Srarogha | Sararogha fort  PAK  Khyber Pakhtunkhwa  32.52 69.97  city
Kaniguram | Kanigoram  PAK  Khyber Pakhtunkhwa  32.52 69.78  city
Azam Warsak  PAK  Khyber Pakhtunkhwa  32.27 69.43  city
Shakai valley | Shakai  PAK  Khyber Pakhtunkhwa  32.40 69.62  city
Birmal tehsil | Birmal area  PAK  Khyber Pakhtunkhwa  32.45 69.40  admin2
Jandola | Jandola fort | FR Jandola  PAK  Khyber Pakhtunkhwa  32.33 70.12  city
Sarwakai | Sarwekai | Serwekai  PAK  Khyber Pakhtunkhwa  32.28 69.88  city
Maidan Tirah | Tirah Maidan  PAK  Khyber Pakhtunkhwa  33.75 70.80  admin2
Bara tehsil | Bara bazaar | Bara town  PAK  Khyber Pakhtunkhwa  33.92 71.45  city
Jamrud | Jamrud fort | Jamrood  PAK  Khyber Pakhtunkhwa  34.00 71.38  city
Sadda | Saddah  PAK  Khyber Pakhtunkhwa  33.70 70.33  city
Bagan bazaar | Bagan area  PAK  Khyber Pakhtunkhwa  33.55 70.45  city
Damadola  PAK  Khyber Pakhtunkhwa  34.80 71.46  city
Khaar | Khar town  PAK  Khyber Pakhtunkhwa  34.73 71.53  city
Mamund | Mamund tehsil | Mamond | Mamoond  PAK  Khyber Pakhtunkhwa  34.82 71.40  admin2
Chinagai | Chenagai | Chinagai madrassa  PAK  Khyber Pakhtunkhwa  34.83 71.42  city
Ghalanai | Ghallanai  PAK  Khyber Pakhtunkhwa  34.32 71.40  city
Salala | Salala checkpost | Salala check post | Salala checkpoint  PAK  Khyber Pakhtunkhwa  34.65 71.05  point
Darra Adam Khel | Darra Adamkhel | Dara Adam Khel | Darra Adam Khail  PAK  Khyber Pakhtunkhwa  33.68 71.52  city
Karak district  PAK  Khyber Pakhtunkhwa  33.12 71.09  admin2
Tank district  PAK  Khyber Pakhtunkhwa  32.22 70.38  admin2
Dera Ismail Khan | D.I. Khan | D I Khan | Dera Ismael Khan  PAK  Khyber Pakhtunkhwa  31.83 70.90  city
Kulachi tehsil  PAK  Khyber Pakhtunkhwa  31.93 70.46  admin2
Kohat district | Kohat tunnel  PAK  Khyber Pakhtunkhwa  33.59 71.44  city
Bannu district | Bannu cantonment | Bannu division  PAK  Khyber Pakhtunkhwa  32.99 70.60  admin2
Baka Khel | Bakka Khel  PAK  Khyber Pakhtunkhwa  32.90 70.45  city
Chaarsadda  PAK  Khyber Pakhtunkhwa  34.15 71.74  city
Mardan district  PAK  Khyber Pakhtunkhwa  34.20 72.05  admin2
Nowshera district  PAK  Khyber Pakhtunkhwa  34.00 72.12  admin2
Buner | Buner district | Buner Valley | Bunair  PAK  Khyber Pakhtunkhwa  34.45 72.50  admin2
Shangla | Shangla district  PAK  Khyber Pakhtunkhwa  34.85 72.65  admin2
Lower Dir | Lower Dir district | Dir Lower  PAK  Khyber Pakhtunkhwa  34.83 71.85  admin2
Upper Dir | Upper Dir district | Dir Upper | Upper and Lower Dir  PAK  Khyber Pakhtunkhwa  35.30 72.00  admin2
Dir district | Dir region | Dir state  PAK  Khyber Pakhtunkhwa  35.10 71.90  admin2
Swat district  PAK  Khyber Pakhtunkhwa  35.10 72.45  admin2
Matta tehsil  PAK  Khyber Pakhtunkhwa  34.93 72.40  admin2
Chitral | Chitral valley | Upper Chitral | Lower Chitral | Chitral district  PAK  Khyber Pakhtunkhwa  35.85 71.79  admin2
Upper Kohistan | Lower Kohistan | Kolai-Palas  PAK  Khyber Pakhtunkhwa  35.29 73.29  admin2
Mansehra | Manshera  PAK  Khyber Pakhtunkhwa  34.33 73.20  city
Jaba Top | Jabba hill | Jaba hill  PAK  Khyber Pakhtunkhwa  34.46 73.32  point
Haripur district  PAK  Khyber Pakhtunkhwa  34.00 72.93  admin2
Badabher | Bada Ber  PAK  Khyber Pakhtunkhwa  33.93 71.57  point
Landi Kotal | Landikotal | Landi Khotal  PAK  Khyber Pakhtunkhwa  34.10 71.15  city
Daraban | Daraban Kalan  PAK  Khyber Pakhtunkhwa  31.74 70.33  city
Janikhel | Jani Khel  PAK  Khyber Pakhtunkhwa  32.83 70.42  city
Shabqadar | Shabqadar fort | Shabqadr  PAK  Khyber Pakhtunkhwa  34.22 71.56  city
Takht Bhai | Takht-i-Bahi | Takht Bahi  PAK  Khyber Pakhtunkhwa  34.29 71.95  city
Akora Khatak | Akora Khattack  PAK  Khyber Pakhtunkhwa  34.00 72.12  city
Besham | Bisham  PAK  Khyber Pakhtunkhwa  34.93 72.88  city
Timergara | Timargara | Timergarah  PAK  Khyber Pakhtunkhwa  34.83 71.84  city
Malam Jabba | Malam Jaba  PAK  Khyber Pakhtunkhwa  34.80 72.57  city
Khwazakhela | Khwazakhel | Khwaza Khela  PAK  Khyber Pakhtunkhwa  34.94 72.47  city
Allai Valley | Allai  PAK  Khyber Pakhtunkhwa  34.85 73.05  admin2
Qissa Khawani  PAK  Khyber Pakhtunkhwa  34.01 71.57  point
Diamer-Bhasha Dam project | Diamer-Basha | Diamer-Bhasha hydropower project  PAK  Gilgit-Baltistan  35.52 73.74  point

# Pakistan: Balochistan
Kech district | Kech | Ketch district  PAK  Balochistan  26.00 63.00  admin2
Ormara | Jinnah Naval Base | Ormara naval base  PAK  Balochistan  25.21 64.64  city
Lasbela | Lasbela district | Las Bela  PAK  Balochistan  25.90 66.60  admin2
Wadh  PAK  Balochistan  27.35 66.37  city
Kalat district  PAK  Balochistan  29.03 66.59  admin2
Nushki | Noshki | Naushki  PAK  Balochistan  29.55 66.02  city
Chaghai  PAK  Balochistan  28.90 64.40  admin2
Dalbandin | Dalbandeen  PAK  Balochistan  28.89 64.41  city
Rekodiq | Reko Dik  PAK  Balochistan  29.12 62.08  point
Kharan district | Kharan  PAK  Balochistan  28.58 65.42  admin2
Sibi | Sibbi  PAK  Balochistan  29.54 67.88  city
Bolan  PAK  Balochistan  29.60 67.40  admin2
Harnai | Harnay  PAK  Balochistan  30.10 67.94  city
Ziarat district | Ziarat Residency  PAK  Balochistan  30.38 67.73  city
Musakhail | Musakhel district | Musakhail district  PAK  Balochistan  30.86 69.82  admin2
Pishin | Pishin valley  PAK  Balochistan  30.58 66.99  city
Qilla Abdullah | Killa Abdullah  PAK  Balochistan  30.73 66.66  city
Qilla Saifullah | Killa Saifullah | Qila Saifullah  PAK  Balochistan  30.70 68.36  city
Badini crossing  PAK  Balochistan  31.70 68.60  point
Zhob cantonment | Fort Sandeman  PAK  Balochistan  31.34 69.45  point
Jhal Magsi  PAK  Balochistan  28.28 67.45  city
Hazarganji | Hazar Ganji  PAK  Balochistan  30.17 66.93  point
Kuchlak | Kuchlagh  PAK  Balochistan  30.35 66.95  city
Mand tehsil  PAK  Balochistan  26.11 62.04  admin2
Hub Chowki | Hub town  PAK  Balochistan  25.03 66.88  city
Mashkel | Mashkhel | Maskhel  PAK  Balochistan  28.07 63.02  city
Sabz Koh | Koh-e-Sabz | Kuhe Sabz | Koh-i-Sabz  PAK  Balochistan  26.90 63.50  point

# Pakistan: Punjab and Sindh
Dera Ghazi Khan | D.G. Khan | D G Khan  PAK  Punjab  30.05 70.64  city
Rajanpur | Rajanpur district  PAK  Punjab  29.10 70.33  admin2
Taunsa | Taunsa Sharif | Taunsa Barrage  PAK  Punjab  30.71 70.65  city
Mianwali | Mianwali air base | PAF Base M.M. Alam  PAK  Punjab  32.58 71.54  city
Wah cantonment | Wah Cantt | Wah munitions factory  PAK  Punjab  33.77 72.75  city
Jhelum district  PAK  Punjab  32.94 73.73  admin2
Chaklala  PAK  Punjab  33.62 73.10  point
Murree | Murree hills  PAK  Punjab  33.91 73.39  city
Gujrat district  PAK  Punjab  32.57 74.08  admin2
Sialkot district | Sialkot sector  PAK  Punjab  32.49 74.53  city
Muridkay  PAK  Punjab  31.80 74.26  city
Jaranwala tehsil  PAK  Punjab  31.33 73.42  admin2
Nankana  PAK  Punjab  31.45 73.71  city
Kot Radha Kishan | Kot Radha Kishen  PAK  Punjab  31.17 74.10  city
Pakpattan | Pakpattan Sharif  PAK  Punjab  30.34 73.39  city
Ahmedpur Sharqia | Ahmadpur East | Ahmedpur East | Ahmadpur Sharqia  PAK  Punjab  29.14 71.26  city
Shikarpur district  PAK  Sindh  27.96 68.64  admin2
Sukkur | Sukkur Barrage  PAK  Sindh  27.71 68.86  city
Larkana | Larkano  PAK  Sindh  27.56 68.21  city
Moen-jo-Daro  PAK  Sindh  27.33 68.14  point
Qambar Shahdadkot | Kambar Shahdadkot  PAK  Sindh  27.60 67.90  admin2
Dadu district  PAK  Sindh  26.73 67.78  admin2
Naushahro Feroze | Naushehro Feroze | Naushahro Firoz  PAK  Sindh  26.84 68.12  city
Nawabshah | Shaheed Benazirabad | Benazirabad  PAK  Sindh  26.24 68.40  city
Mirpur Khas | Mirpurkhas  PAK  Sindh  25.53 69.01  city
Badin district  PAK  Sindh  24.66 68.84  admin2
Liyari  PAK  Sindh  24.87 66.99  point
Port Qasim | Bin Qasim port | Qasim port | Bin Qasim  PAK  Sindh  24.78 67.34  point
Washuk district | Washuk  PAK  Balochistan  27.72 64.80  admin2
Mashkay | Mashkai tehsil  PAK  Balochistan  26.80 65.35  admin2
Mach coalfield | Machh  PAK  Balochistan  29.87 67.33  city
Duki district | Duki coalfield  PAK  Balochistan  30.15 68.57  city
Rarasham  PAK  Balochistan  30.65 69.75  city
Muslim Bagh | Muslimbagh  PAK  Balochistan  30.83 67.73  city
Qamar Din Karez | Qamardin Karez  PAK  Balochistan  31.65 68.42  city
Tump  PAK  Balochistan  26.10 62.38  city
Khushab nuclear site  PAK  Punjab  32.01 72.20  point
Rabwah | Rabwa | Chenab Nagar | Chenabnagar  PAK  Punjab  31.75 72.92  city
Garhi Khuda Bakhsh | Garhi Khuda Bux  PAK  Sindh  27.61 68.18  city
Manchhar Lake  PAK  Sindh  26.42 67.68  admin2
Katcha area | Kacha area | riverine Kacha area  PAK  Sindh  28.30 69.60  admin2
Malir Cantt | Malir district  PAK  Sindh  24.94 67.20  point
Safoora Chowrangi  PAK  Sindh  24.94 67.15  point
Kandhkot | Kandh Kot  PAK  Sindh  28.24 69.18  city

# Levant: Israel, Palestinian territories
Levant | Bilad al-Sham | Greater Syria | al-Sham region  -  -  34.00 36.50  admin1
northern Israel | north Israel  ISR  Northern  32.90 35.40  admin1
southern Israel | south Israel  ISR  Southern  31.20 34.70  admin1
central Israel  ISR  Central  32.05 34.90  admin1
Gaza periphery | western Negev | northwestern Negev  ISR  Southern  31.40 34.50  admin2
Negev desert | al-Naqab  ISR  Southern  30.60 34.80  admin1
Umm al-Fahm | Umm el-Fahm | Umm al-Fahem  ISR  Haifa  32.52 35.15  city
Israel-Lebanon border | Lebanon-Israel border | Israeli-Lebanese border | Lebanese-Israeli border  -  -  33.10 35.30  admin1
Salaheddin Corridor  PSE  Gaza Strip  31.27 34.25  point
Netzarim axis  PSE  Gaza Strip  31.47 34.42  point
Gush Katif  PSE  Gaza Strip  31.36 34.27  admin2
al-Mawasi humanitarian zone  PSE  Gaza Strip  31.35 34.24  admin2
North Gaza governorate | north Gaza | northern Gaza Strip  PSE  Gaza Strip  31.54 34.51  admin2
central Gaza | central Gaza Strip  PSE  Gaza Strip  31.43 34.38  admin2
southern Gaza Strip | south Gaza  PSE  Gaza Strip  31.33 34.29  admin2
Shujayea | Shijaia | al-Shujaiya | Shajaiyeh  PSE  Gaza Strip  31.50 34.48  point
Zeitoun neighbourhood | al-Zaytoun neighbourhood | Zaytoun Gaza | Zeitoun neighborhood | al-Zaitoun neighborhood  PSE  Gaza Strip  31.49 34.45  point
Sheikh Redwan | Sheikh Ridwan  PSE  Gaza Strip  31.54 34.46  point
Remal neighbourhood  PSE  Gaza Strip  31.52 34.44  point
Tal al-Hawwa  PSE  Gaza Strip  31.50 34.43  point
Tuffah neighbourhood | Daraj Tuffah  PSE  Gaza Strip  31.52 34.48  point
Jabalya | Jebaliya | Jabalya refugee camp  PSE  Gaza Strip  31.53 34.50  point
Al-Mughazi  PSE  Gaza Strip  31.42 34.39  point
al-Nuseirat | al-Nuseirat refugee camp | Nusirat  PSE  Gaza Strip  31.45 34.39  point
Zuweida  PSE  Gaza Strip  31.43 34.37  city
Tal Sultan  PSE  Gaza Strip  31.30 34.24  point
Zikim | Kibbutz Zikim  ISR  Southern  31.61 34.52  point
Kibbutz Kissufim  ISR  Southern  31.37 34.40  point
Kibbutz Nahal Oz  ISR  Southern  31.47 34.50  point
Kfar Aza | Kfar Azza | Kibbutz Kfar Aza | Kibbutz Kfar Azza  ISR  Southern  31.48 34.53  point
Nir Oz | Kibbutz Nir Oz  ISR  Southern  31.31 34.40  point
Kibbutz Be'eri  ISR  Southern  31.42 34.49  point
Nirim | Kibbutz Nirim  ISR  Southern  31.34 34.39  point
Kibbutz Re'im  ISR  Southern  31.39 34.46  point
Holit | Kibbutz Holit  ISR  Southern  31.23 34.31  point
Netivot | Netivoth  ISR  Southern  31.42 34.59  city
Kiryat Arba | Qiryat Arba  PSE  West Bank  31.54 35.12  city
al-Araqib | Araqib | Al Arakib  ISR  Southern  31.35 34.80  point
Palmahim  ISR  Central  31.90 34.69  point
Sdei Teiman  ISR  Southern  31.29 34.72  point
Ketsiot prison  ISR  Southern  30.88 34.45  point
Megiddo | Megiddo junction  ISR  Northern  32.57 35.19  point
Beit Shemesh | Bet Shemesh | Beth Shemesh  ISR  Jerusalem  31.75 34.99  city
Beni Brak | Bnei Beraq  ISR  Tel Aviv  32.08 34.83  city
Rishon LeZion | Rishon Letzion  ISR  Central  31.97 34.80  city
Safed | Tzfat | Zefat | Tsfat  ISR  Northern  32.97 35.50  city
Avivim  ISR  Northern  33.09 35.47  point
Manara | Kibbutz Manara  ISR  Northern  33.20 35.55  point
Jabal al-Jarmaq  ISR  Northern  33.00 35.41  point
Lake Galilee  ISR  Northern  32.82 35.59  admin2
occupied East Jerusalem | eastern Jerusalem | Arab East Jerusalem  PSE  Jerusalem  31.79 35.24  city
Jerusalem's Old City | Jerusalem Old City  PSE  Jerusalem  31.78 35.23  point
al-Isawiya | Issawiyeh | Isawiyeh  PSE  Jerusalem  31.80 35.25  point
Jabal al-Mukabir | Jabel Mukabar  PSE  Jerusalem  31.75 35.24  point
E1 area | E-1 area | E1 settlement | E1 corridor  PSE  West Bank  31.80 35.30  point
Judea | Judaea | Judea region  -  -  31.60 35.05  admin2
Samaria | Samaria region | northern Samaria | Shomron  PSE  West Bank  32.20 35.20  admin2
northern West Bank | north West Bank  PSE  West Bank  32.30 35.20  admin2
southern West Bank | south West Bank  PSE  West Bank  31.43 35.10  admin2
Massafer Yatta | Firing Zone 918  PSE  West Bank  31.40 35.12  admin2
Susiya | Khirbet Susiya | Susya  PSE  West Bank  31.39 35.11  city
al-Tuwani | Tuwani | at-Tuwani | a-Tuwani  PSE  West Bank  31.41 35.15  city
Huwara | Hawara | Huwwara | Hawwara  PSE  West Bank  32.15 35.26  city
Beita town  PSE  West Bank  32.14 35.29  city
Evyatar | Eviatar | Evyatar outpost  PSE  West Bank  32.12 35.27  point
Homesh | Homesh outpost  PSE  West Bank  32.31 35.20  point
Yitzhar | Yitzhar settlement  PSE  West Bank  32.17 35.24  point
Itamar settlement  PSE  West Bank  32.17 35.31  point
Eli settlement  PSE  West Bank  32.07 35.26  point
Amona | Amona outpost  PSE  West Bank  31.95 35.27  point
Beit El | Beit El settlement  PSE  West Bank  31.94 35.22  point
Psagot | Psagot settlement  PSE  West Bank  31.90 35.22  point
Migron | Migron outpost  PSE  West Bank  31.89 35.27  point
Modiin Illit | Modiin Ilit | Kiryat Sefer  PSE  West Bank  31.93 35.04  city
Beitar Ilit  PSE  West Bank  31.70 35.12  city
Ariel settlement | Ariel University  PSE  West Bank  32.09 35.18  city
Gush Etzion | Etzion bloc | Gush Etzion junction | Gush Etzion bloc  PSE  West Bank  31.65 35.12  admin2
Tekoa settlement  PSE  West Bank  31.64 35.21  city
al-Fara'a  PSE  West Bank  32.29 35.34  point
Aqabat Jaber  PSE  West Bank  31.84 35.44  point
Qabatiya | Qabatya | Kabatiya  PSE  West Bank  32.41 35.28  city
Nabi Saleh | Nabi Salih | Nebi Saleh  PSE  West Bank  32.02 35.12  city
Kafr Qaddum | Kafr Qadum | Kufr Qaddum | Kafr Qadoum  PSE  West Bank  32.22 35.16  city
Turmus Ayya | Turmusaya | Turmus Aya | Turmusayya | Turmosaya  PSE  West Bank  32.03 35.29  city
Beit Ummar | Beit Omar | Beit Umar  PSE  West Bank  31.62 35.10  city
Tapuah junction | Zaatara checkpoint | Tapuach junction | Za'tara checkpoint  PSE  West Bank  32.12 35.26  point
al-Karameh crossing  PSE  West Bank  31.87 35.54  point
Latrun | Latroun  ISR  Jerusalem  31.84 34.98  point
Deir Yassin | Dir Yassin  ISR  Jerusalem  31.79 35.18  point
Nir Am | Nir'am | Kibbutz Nir Am  ISR  Southern  31.52 34.58  point
Netiv HaAsara | Netiv Ha'asara moshav  ISR  Southern  31.57 34.54  point
Umm al-Hiran  ISR  Southern  31.33 34.98  point
Eilat Ramon Airport  ISR  Southern  29.72 35.01  point
Shtula | Moshav Shtula  ISR  Northern  33.08 35.32  point
Zar'it | Moshav Zar'it  ISR  Northern  33.10 35.29  point
Margaliot | Moshav Margaliot  ISR  Northern  33.21 35.54  point
Misgav Am | Kibbutz Misgav Am  ISR  Northern  33.25 35.55  point
Umm al-Khair | Umm al-Kheir  PSE  West Bank  31.41 35.18  point
Qusra | Kusra village  PSE  West Bank  32.08 35.33  city
Shilo settlement | Shiloh settlement  PSE  West Bank  32.05 35.30  point
Givat Asaf | Givat Assaf  PSE  West Bank  31.90 35.24  point
Salfit | Salfeet  PSE  West Bank  32.09 35.18  city

# Lebanon, Jordan, Egypt
Akkar | Akkar governorate | Akkar province | Akkar region | Akkar district  LBN  Akkar  34.53 36.10  admin1
Baalbek-Hermel | Baalbek-Hermel governorate | Baalbek-Hermel region | northern Bekaa | northern Bekaa Valley  LBN  Baalbek-Hermel  34.15 36.30  admin1
Mount Lebanon governorate | Mount Lebanon province  LBN  Mount Lebanon  33.85 35.65  admin1
South Governorate of Lebanon | South Lebanon governorate  LBN  South  33.40 35.35  admin1
Nabatieh governorate | Nabatiyeh governorate | Nabatieh province  LBN  Nabatieh  33.35 35.55  admin1
North Lebanon governorate | northern Lebanon | north Lebanon  LBN  North  34.35 35.90  admin1
eastern Lebanon | east Lebanon  LBN  -  34.00 36.15  admin1
Keserwan | Kesrouan | Kesrwan | Keserwan district | Kisrawan | Keserwan-Jbeil  LBN  Mount Lebanon  34.00 35.70  admin2
Metn | al-Metn | Matn | Metn district  LBN  Mount Lebanon  33.90 35.65  admin2
Marjaayoun | Merj Uyun  LBN  Nabatieh  33.36 35.59  city
Bint Jubail | Bint Jebail  LBN  Nabatieh  33.12 35.43  city
al-Khiyam | Khiyam | el-Khiam  LBN  Nabatieh  33.33 35.61  city
Naqura | al-Naqoura | Nakoura  LBN  South  33.12 35.14  city
Aita al-Shaab | Ayta ash-Shab | Aita ash-Shaab | Ayta al-Shaab | Aita al-Chaab | Aita al-Sha'b  LBN  Nabatieh  33.10 35.33  city
Maroun al-Ras | Maroun ar-Ras | Maroun el-Ras | Marun al-Ras | Maroun el-Rass  LBN  Nabatieh  33.10 35.44  city
Kfar Kila | Kafr Kila | Kfarkila | Kfar Kela | Kafar Kila  LBN  Nabatieh  33.28 35.56  city
Aitaroun | Aytaroun | Aytarun  LBN  Nabatieh  33.12 35.47  city
Yaroun | Yarun  LBN  Nabatieh  33.08 35.42  city
Mays al-Jabal | Meiss al-Jabal | Mais al-Jabal | Meis al-Jabal | Mays el-Jabal  LBN  Nabatieh  33.17 35.53  city
Odaisseh | Adaisseh | Odaisse | Adaysseh | al-Adaisseh | Odaysseh  LBN  Nabatieh  33.25 35.54  city
Wadi al-Hujeir | Wadi al-Saluki  LBN  Nabatieh  33.25 35.50  admin2
Rashaya | Rachaya | Rashaya al-Wadi  LBN  Bekaa  33.50 35.84  city
Iqlim al-Tufah  LBN  Nabatieh  33.48 35.52  admin2
Bar Elias | Barelias  LBN  Bekaa  33.77 35.90  city
Hermel | al-Hermel | Hirmil  LBN  Baalbek-Hermel  34.39 36.39  city
al-Qasr  LBN  Baalbek-Hermel  34.45 36.47  city
Qaa border village  LBN  Baalbek-Hermel  34.34 36.47  city
Ras Baalbek | Ras Baalbeck  LBN  Baalbek-Hermel  34.26 36.42  city
Aarsal | Ersal | Aarsal outskirts | Arsal outskirts  LBN  Baalbek-Hermel  34.18 36.42  city
Wadi Khalid  LBN  Akkar  34.62 36.38  admin2
Abboudieh  LBN  Akkar  34.64 35.98  point
Ain al-Hilwa | Ein el-Hilwe  LBN  South  33.54 35.38  point
Mieh wa Mieh | al-Miyeh wa Miyeh  LBN  South  33.54 35.40  point
al-Rashidieh  LBN  South  33.24 35.22  point
Burj al-Barajna  LBN  Beirut  33.84 35.50  point
southern suburbs of Beirut | Beirut's southern suburbs | Beirut southern suburbs | southern Beirut suburbs | Dahiyah | Beirut's southern suburb  LBN  Beirut  33.85 35.50  point
al-Ouzai  LBN  Beirut  33.84 35.49  point
Qabr Shmoun | Qabrshmoun | Kabr Shmoun  LBN  Mount Lebanon  33.70 35.56  city
Roumiyeh prison  LBN  Mount Lebanon  33.88 35.62  point
Bsharri | Bcharre | Bsharre | Bcharreh | Bisharri  LBN  North  34.25 36.01  city
Rakban  SYR  Homs  33.31 38.70  point
Ruwaished | Ruwayshid | al-Ruwaished | Rweished  JOR  Mafraq  32.50 38.20  city
Nasib-Jaber crossing  JOR  Mafraq  32.53 36.19  point
Maan governorate  JOR  Ma'an  30.20 35.73  admin1
Tafila | Tafileh | al-Tafilah  JOR  Tafilah  30.84 35.60  city
Balqa | Balqa governorate | al-Balqa  JOR  Balqa  32.04 35.73  admin1
Muwaffaq Salti  JOR  Zarqa  31.83 36.78  point
Baqoura | Baqura | Naharayim  JOR  Irbid  32.64 35.57  point
Wadi Musa | Wadi Mousa  JOR  Ma'an  30.33 35.44  city
Wadi Ramm  JOR  Aqaba  29.58 35.42  admin2
North Sinai governorate | northern Sinai Peninsula | North Sinai province  EGY  North Sinai  30.70 33.60  admin1
south Sinai | South Sinai governorate | southern Sinai  EGY  South Sinai  28.80 33.90  admin1
Upper Egypt | southern Egypt | south Egypt  EGY  -  26.50 32.00  admin1
Lower Egypt | northern Egypt  EGY  -  30.90 31.10  admin1
Western Desert of Egypt | Egypt's western desert | Egyptian Western Desert  EGY  New Valley  27.00 28.50  admin1
New Valley governorate | el-Wadi el-Gedid | al-Wadi al-Jadid  EGY  New Valley  25.00 28.50  admin1
Matrouh | Matruh | Matrouh governorate | Matruh governorate  EGY  Matruh  29.60 26.40  admin1
Red Sea governorate  EGY  Red Sea  25.50 33.80  admin1
Minya governorate | Minya province  EGY  Minya  28.20 30.60  admin1
Assiut governorate | Assiut province | Asyut governorate | Asyut province  EGY  Asyut  27.25 31.10  admin1
Sohag governorate | Sohag province  EGY  Sohag  26.60 31.80  admin1
Qena governorate | Qena province  EGY  Qena  26.10 32.50  admin1
Beni Suef governorate | Bani Suef governorate | Beni Suef province  EGY  Beni Suef  29.00 31.00  admin1
Fayoum governorate | Fayoum province  EGY  Faiyum  29.30 30.75  admin1
Beheira | Behera | al-Buhayrah | Beheira governorate | al-Beheira  EGY  Beheira  30.80 30.30  admin1
Gharbia | Gharbiya | Gharbeya | Gharbia governorate | Gharbiyah | Gharbiya governorate  EGY  Gharbia  30.87 31.00  admin1
Dakahlia | Daqahliya | Dakahliya | Dakahlia governorate | Daqahleya | Daqahlia  EGY  Dakahlia  31.05 31.45  admin1
Sharqia | Sharqiya | Sharkia | Sharqia governorate | Sharqeya | Sharkiya | Sharqiya province  EGY  Sharqia  30.70 31.70  admin1
Menoufia | Monufia | Menoufiya | Monoufiya | Menufiya | Menoufia governorate | Minufiyah | Monufiya  EGY  Monufia  30.55 31.00  admin1
Qalyubia | Qalyoubia | Qalyubiya | Qaliubiya | Qalyubiyah | Qalioubiya | Kalioubia | Qalyoubiya | Qaliubia  EGY  Qalyubia  30.35 31.25  admin1
Kafr el-Sheikh | Kafr al-Sheikh | Kafr El-Sheikh governorate | Kafr al-Sheikh governorate  EGY  Kafr El Sheikh  31.25 30.90  admin1
Damietta governorate  EGY  Damietta  31.40 31.75  admin1
Sheikh Zuweid | Sheikh Zuwaid | Sheikh Zuwayed | Sheikh Zowaid | Sheikh Zuwayd | Sheikh Zwaid  EGY  North Sinai  31.22 34.11  city
al-Rawda | al-Rawdah | Bir al-Abed mosque | al-Rawdah mosque  EGY  North Sinai  31.04 33.35  point
Jabal al-Halal | Gabal Halal  EGY  North Sinai  30.65 34.00  point
Karm al-Qawadis | Karm al-Qawadees | Karam al-Qawadis | Karm el-Qawadis  EGY  North Sinai  31.12 34.05  point
Nakhl | Nekhel | Nakhel  EGY  North Sinai  29.91 33.75  city
el-Hasana | al-Hasna | al-Hassana  EGY  North Sinai  30.46 33.78  city
Nuweiba | Nuweibaa | Nuwaiba  EGY  South Sinai  29.03 34.66  city
Mount Sinai  EGY  South Sinai  28.56 33.98  point
Ras Sedr | Ras Sidr | Ras Sudr  EGY  South Sinai  29.59 32.71  city
Ein Sokhna | al-Ain al-Sokhna  EGY  Suez  29.60 32.33  city
al-Wahat al-Bahariya | Bawiti  EGY  Giza  28.35 28.87  admin2
al-Farafra  EGY  New Valley  27.06 27.97  city
el-Salloum | Sollum | al-Salloum  EGY  Matruh  31.55 25.16  city
Dabaa | al-Dabaa | Dabaa nuclear plant  EGY  Matruh  31.04 28.50  point
Halayib Triangle | Halayib  -  -  22.40 35.80  admin2
Madinet Nasr | Medinet Nasr  EGY  Cairo  30.06 31.34  city
Kardasa | Kerdassa  EGY  Giza  30.03 31.11  city
New Administrative Capital of Egypt  EGY  Cairo  30.02 31.76  city
Mahalla al-Kubra | Mahalla el-Kubra | El-Mahalla El-Kubra | Mahalla | al-Mahalla al-Kubra  EGY  Gharbia  30.97 31.17  city
Blida village  LBN  Nabatieh  33.14 35.51  city
Nabi Sheet | Nabi Chit | Nabi Sheeth | al-Nabi Sheeth  LBN  Baalbek-Hermel  33.87 36.12  city
Hawsh al-Sayyid Ali | Hosh al-Sayyed Ali | Hawik  LBN  Baalbek-Hermel  34.47 36.45  city
Aarida | al-Arida crossing  LBN  Akkar  34.64 35.98  point
Bab el-Tabbaneh | Bab Tabbaneh  LBN  North  34.45 35.85  point
Burj al-Shemali | Bourj al-Shemali | Burj el-Shemali  LBN  South  33.26 35.24  point
Mar Mikhail  LBN  Beirut  33.90 35.53  point
Deir al-Qamar | Deir el-Qamar  LBN  Mount Lebanon  33.70 35.56  city
Majdal Anjar  LBN  Bekaa  33.71 35.90  city
al-Baqaa camp  JOR  Balqa  32.07 35.84  point
Zarqa governorate  JOR  Zarqa  31.90 36.70  admin1
Ghumar | al-Ghamr  JOR  Ma'an  30.57 35.18  point
Marsa Matrouh | Mersa Matruh | Marsa Matruh | Mersa Matrouh  EGY  Matruh  31.35 27.24  city
Assiut | Assyut | Asiut  EGY  Asyut  27.18 31.18  city
Nag Hammadi | Nagaa Hammadi | Naga Hammadi | Nagaa Hamady  EGY  Qena  26.05 32.24  city
Damietta | Dumyat | Damietta port  EGY  Damietta  31.42 31.81  city
Menia | el-Minya | al-Minya | Minya city  EGY  Minya  28.11 30.75  city
Fayoum | Fayyum | Faiyum | al-Fayoum | el-Fayoum  EGY  Faiyum  29.31 30.84  city
Delga  EGY  Minya  27.65 30.70  city
Dayr Mawas | Deir Mowas  EGY  Minya  27.64 30.85  city

# Yemen and the Arabian peninsula
Saada province | Saada governorate | Sa'dah governorate  YEM  Saada  16.95 43.70  admin1
Hajjah province | Hajjah governorate | Hajja province | Hajja  YEM  Hajjah  16.05 43.45  admin1
Hodeidah province | Hodeidah governorate | Hudaydah province | Hodeida province | al-Hudaydah governorate  YEM  Hodeidah  14.80 43.15  admin1
Taiz province | Taiz governorate | Taizz province  YEM  Taiz  13.40 43.80  admin1
Ibb province | Ibb governorate  YEM  Ibb  14.00 44.20  admin1
Dhamar province | Dhamar governorate  YEM  Dhamar  14.60 44.30  admin1
Marib province | Marib governorate  YEM  Marib  15.50 45.60  admin1
al-Jawf province | al-Jawf | Jawf province | Jawf governorate | al-Jawf governorate | Jouf province of Yemen  YEM  al-Jawf  16.60 45.60  admin1
Amran province | Amran governorate  YEM  Amran  16.10 43.95  admin1
Sanaa province | Sanaa governorate  YEM  Sanaa  15.35 44.40  admin1
Mahwit | Mahweet | al-Mahwit province | al-Mahweet  YEM  Mahwit  15.40 43.55  admin1
Raymah | Rayma | Raymah governorate  YEM  Raymah  14.65 43.65  admin1
al-Bayda province | Bayda province | al-Bayda governorate | Bayda governorate | Baydha province | Baida province | al-Baydha | al-Baidha | al-Beidha  YEM  al-Bayda  14.20 45.30  admin1
Abyan province | Abyan governorate | Abyan region  YEM  Abyan  13.60 46.00  admin1
Lahj | Lahej | Lahj province | Lahj governorate | Lahaj | Lahej province  YEM  Lahj  13.10 44.50  admin1
Shabwa province | Shabwah | Shabwa governorate | Shabwah governorate  YEM  Shabwa  14.75 46.80  admin1
Hadramawt province | Hadhramaut province | Hadramout province | Hadramaut | Hadramaut province | Hadhramawt | Hadhramout | Hadramawt governorate | Hadhramout province  YEM  Hadramawt  16.50 49.00  admin1
al-Mahra | Mahra | Mahrah | al-Mahrah | Mahra province | al-Mahra province | al-Mahrah governorate  YEM  al-Mahra  16.60 51.70  admin1
Dhale province | al-Dhale | Dhalea | al-Dhalea | Dhale governorate | al-Dhale province | ad-Dhale | al-Dali | Dalea  YEM  Dhale  13.80 44.75  admin1
Aden governorate | Aden province  YEM  Aden  12.80 45.00  admin1
Socotra archipelago | Socotra island  YEM  Socotra  12.50 53.90  admin1
southern Yemen | south Yemen | South Arabia  YEM  -  13.80 45.50  admin1
northern Yemen | north Yemen  YEM  -  16.00 44.00  admin1
eastern Yemen | east Yemen  YEM  -  16.00 49.50  admin1
western Yemen | Yemen's Red Sea coast | Yemen's west coast  YEM  -  14.00 43.30  admin1
Razih | Razeh | Razih district  YEM  Saada  17.22 43.28  admin2
Kitaf | Kitaf district | Kitaf wa al-Boqe  YEM  Saada  17.00 44.20  admin2
al-Buqa | Buqa crossing | al-Boqe | al-Buqa crossing  YEM  Saada  17.35 44.50  point
Baqim | Baqem | Baqim district  YEM  Saada  17.40 43.45  admin2
Maran mountains  YEM  Saada  16.75 43.48  admin2
Maydi | Midi port  YEM  Hajjah  16.32 42.81  city
Abs district | Abs hospital  YEM  Hajjah  16.00 43.20  city
Hajour | Hajjour | Kushar | Kushar district  YEM  Hajjah  16.20 43.40  admin2
Mustaba | Mastaba | Khamis Mustaba  YEM  Hajjah  16.22 43.25  city
Harf Sufyan | Harf Sufian | Sufyan district  YEM  Amran  16.36 44.10  admin2
Khamir | Khamer  YEM  Amran  15.99 43.95  city
Nihm | Nehm | Nihm district | Nehm district | Nihm front  YEM  Sanaa  15.70 44.60  admin2
Arhab | Arhab district  YEM  Sanaa  15.62 44.30  admin2
Hamdan district  YEM  Sanaa  15.45 44.10  admin2
Khawlan district | Khawlan al-Tiyal  YEM  Sanaa  15.15 44.60  admin2
Sarwah | Sirwah | Serwah  YEM  Marib  15.45 45.01  city
Jabal Murad | Jabal Murad district  YEM  Marib  15.10 45.35  admin2
al-Abdiyah | al-Abdiya | Abdiyah district | al-Abdiyah district  YEM  Marib  14.70 45.30  admin2
Harib | Hareb  YEM  Marib  14.95 45.50  city
Medghal | Madghal | Raghwan | Medghal district  YEM  Marib  15.75 45.05  admin2
al-Ghayl | al-Ghail  YEM  al-Jawf  16.05 44.75  city
Yakla | al-Ghayil | Yakla raid site  YEM  al-Bayda  14.40 45.05  city
Qayfa | Qifa | Qaifa | Qayfah | Qifah  YEM  al-Bayda  14.50 44.90  admin2
Radaa | Raddah  YEM  al-Bayda  14.41 44.84  city
al-Zahir | Zahir district | az-Zahir  YEM  al-Bayda  13.95 45.35  admin2
Lawdar | Lodar | Loudar  YEM  Abyan  13.88 45.87  city
Mudiyah | Mudia | Mudiya | Moudia  YEM  Abyan  13.93 46.08  city
al-Mahfad | Mahfad | al-Mahfed | Mahfed  YEM  Abyan  14.06 46.91  city
Omaran Valley | Wadi Omran | Wadi Omaran  YEM  Abyan  13.85 46.35  admin2
Shuqra | Shoqra | Shuqrah  YEM  Abyan  13.36 45.70  city
Azzan  YEM  Shabwa  14.33 47.45  city
Bayhan | Baihan | Beihan | Bihan  YEM  Shabwa  14.80 45.72  city
Usaylan | Usailan | Usaylan district | Osailan | Ausaylan  YEM  Shabwa  15.05 45.85  admin2
al-Saeed district | al-Said district  YEM  Shabwa  14.40 46.95  admin2
Nishtun | Nishtun port  YEM  al-Mahra  15.82 52.20  point
al-Ghaydah | Ghaydah | al-Ghayda | al-Ghaidah | al-Ghaydha | Ghaydha  YEM  al-Mahra  16.21 52.18  city
Shehen | Shahin crossing  YEM  al-Mahra  17.77 52.53  point
Seiyoun | Saiyun  YEM  Hadramawt  15.94 48.79  city
Shibam Hadramawt  YEM  Hadramawt  15.93 48.63  city
Tarim | Tareem  YEM  Hadramawt  16.05 49.00  city
al-Shihr | Shihr | ash-Shihr | al-Shehr  YEM  Hadramawt  14.76 49.61  city
al-Dhabba | al-Dhabba terminal | Dhabba terminal | ash-Shihr oil terminal  YEM  Hadramawt  14.72 49.50  point
Do'an Valley  YEM  Hadramawt  15.00 48.40  admin2
al-Rayyan airport | al-Riyan airport | Rayyan airport  YEM  Hadramawt  14.66 49.38  point
al-Wadia crossing | Wadia crossing | al-Wadea | al-Wadea crossing  YEM  Hadramawt  17.03 47.10  point
Thamud district  YEM  Hadramawt  17.29 49.93  admin2
Houta | al-Houta | al-Hawtah | al-Hota  YEM  Lahj  13.06 44.88  city
Yafa | Yafea | Yafa region | Yafa district  YEM  Lahj  13.85 45.15  admin2
Radfan | Radfan mountains  YEM  Lahj  13.55 44.85  admin2
Subayhah | Subaiha | al-Subaiha | Subayha  YEM  Lahj  12.90 44.20  admin2
Qataba | Qa'tabah | Qaataba  YEM  Dhale  13.85 44.70  city
Dhubab | Thubab  YEM  Taiz  12.94 43.42  city
Meyun  YEM  Taiz  12.66 43.42  point
Mawza | Mawza district  YEM  Taiz  13.30 43.51  admin2
Mawiyah | Mawiya | Mawiyah district  YEM  Taiz  13.58 44.35  admin2
Hayfan | Hayfan district | Haifan  YEM  Taiz  13.27 44.28  admin2
Turbah | al-Turba | Turba | al-Turbah  YEM  Taiz  13.21 44.12  city
Yakhtul | Yakhtoul | Yakhtal  YEM  Taiz  13.45 43.26  city
Khokha | al-Khokha | Khawkhah | al-Khawkhah | Khukha | al-Khukha | Khoukha  YEM  Hodeidah  13.81 43.25  city
Hays district  YEM  Hodeidah  13.93 43.48  admin2
al-Duraihmi | Durayhmi | Al-Duraihimi  YEM  Hodeidah  14.64 43.01  city
al-Tuhayta | Tuhayta | at-Tuhayta | al-Tuhaita | Tuhaita | al-Tuhayat  YEM  Hodeidah  14.18 43.23  city
Bayt al-Faqih | Beit al-Faqih | Bait al-Faqih  YEM  Hodeidah  14.52 43.32  city
Zabid | Zabeed | Zebid  YEM  Hodeidah  14.20 43.32  city
al-Luhayya | Luhayya | Luhayyah | al-Luhayyah | Alluheyah | al-Lahiya  YEM  Hodeidah  15.71 42.70  city
Kamran Island  YEM  Hodeidah  15.35 42.58  point
Maashiq  YEM  Aden  12.77 45.05  point
Khormakser  YEM  Aden  12.83 45.03  point
Sheikh Uthman  YEM  Aden  12.88 44.99  point
Buraiqa | Buraika | Burayqah  YEM  Aden  12.78 44.87  point
Dulaimi air base  YEM  Sanaa  15.48 44.22  point
Atan mountain  YEM  Sanaa  15.31 44.18  point
Bab al-Yemen  YEM  Sanaa  15.35 44.21  point
al-Hijaz  SAU  -  23.50 39.80  admin1
Najd region  SAU  -  25.00 45.00  admin1
Saudi Arabia's Eastern Province  SAU  Eastern Province  25.00 49.00  admin1
Asir | Asir province | Aseer | Asir region | Aseer province  SAU  Asir  19.00 43.00  admin1
Jizan province | Jazan province | Jazan region | Jizan region | Gizan  SAU  Jizan  17.20 42.70  admin1
Najran province | Najran region  SAU  Najran  18.30 45.60  admin1
Mecca province | Makkah province | Mecca region | Makkah region  SAU  Mecca  21.60 41.00  admin1
Medina province | Madinah province | Madinah region  SAU  Medina  24.90 39.60  admin1
Riyadh province | Riyadh region  SAU  Riyadh  23.20 45.60  admin1
Tabuk province | Tabuk region  SAU  Tabuk  28.00 37.00  admin1
Qassim province | al-Qassim | al-Qasim | Qasim region | Qaseem | Qassim region  SAU  Qassim  26.10 43.90  admin1
Hail province | Hail region  SAU  Hail  27.40 41.40  admin1
Northern Borders province | Northern Borders region | Northern Border province  SAU  Northern Borders  30.30 42.30  admin1
al-Jouf | al-Jawf province of Saudi Arabia | Jouf region | al-Jouf province | Jouf province | al-Jouf region  SAU  Jawf  29.60 39.60  admin1
al-Baha | Baha province | al-Baha region  SAU  Bahah  20.00 41.50  admin1
al-Ahsa | Hasa | al-Hasa | Ahsa  SAU  Eastern Province  25.38 49.59  admin2
al-Awamiya | Awwamiya  SAU  Eastern Province  26.58 49.98  city
Hafr al-Batin | Hafar al-Batin | Hafr al Baten  SAU  Eastern Province  28.43 45.97  city
Buqaiq | Abqaiq facility  SAU  Eastern Province  25.94 49.68  city
Samtah | Samta | Samitah  SAU  Jizan  16.60 42.94  city
Sharurah | Sharoura | Sharura  SAU  Najran  17.48 47.11  city
Neom | Neom city  SAU  Tabuk  28.00 35.20  admin2
Diriya | Deraiya  SAU  Riyadh  24.73 46.57  city
Emirate of Abu Dhabi | Abu Dhabi emirate | al-Gharbia of Abu Dhabi | Al Dhafra region  ARE  Abu Dhabi  23.60 54.00  admin1
Ras al-Khaimah | Ras al-Khaymah | Ras Al Khaima | Emirate of Ras al-Khaimah  ARE  Ras al-Khaimah  25.79 55.95  admin1
Umm al-Quwain | Umm al-Qaiwain | Umm al-Qaywayn  ARE  Umm al-Quwain  25.56 55.56  admin1
Ajman emirate | Emirate of Ajman  ARE  Ajman  25.41 55.48  admin1
Fujairah emirate | Emirate of Fujairah | Fujayrah  ARE  Fujairah  25.35 56.25  admin1
Mussaffah  ARE  Abu Dhabi  24.35 54.49  point
Trucial States | Trucial Coast | Trucial Oman  ARE  -  24.50 54.50  admin1
Dhofar | Dhofar governorate | Dhufar | Zufar | Dhofar region  OMN  Dhofar  18.00 54.20  admin1
Musandam governorate | Mussandam  OMN  Musandam  26.10 56.25  admin1
al-Batinah | Batinah | Al Batinah coast | Batinah coast  OMN  Al Batinah  24.00 57.00  admin1
ad-Duqm  OMN  Al Wusta  19.66 57.70  city
al-Dakhiliyah | Dakhiliyah | ad-Dakhiliyah  OMN  Ad Dakhiliyah  22.70 57.50  admin1
Sohar | Sohar port | Suhar  OMN  Al Batinah  24.36 56.73  city
al-Diraz  BHR  -  26.22 50.47  city
Dry Dock prison  BHR  -  25.99 50.61  point
Ras Laffan LNG plant  QAT  -  25.90 51.55  point
Losail  QAT  -  25.43 51.49  city
Abu Samra  QAT  -  24.75 50.85  point
Arifjan  KWT  -  28.88 48.16  point
Jahra | al-Jahra  KWT  -  29.34 47.66  city
al-Ahmadi | Mina al-Ahmadi | Mina al-Ahmadi refinery  KWT  -  29.08 48.08  city
Burgan oilfield | Burgan field | Burgan oil field | Greater Burgan  KWT  -  28.95 47.97  point
Haydan | Haydan district  YEM  Saada  16.80 43.45  admin2
al-Jubah | al-Juba district | al-Jubah district  YEM  Marib  15.10 45.30  admin2
Noqum  YEM  Sanaa  15.35 44.25  point
al-Kharj | Kharj  SAU  Riyadh  24.15 47.33  city
Tuwal  SAU  Jizan  16.51 42.95  point
al-Khadra crossing | al-Khadhra crossing  SAU  Najran  17.42 44.40  point
Madain Saleh | Mada'in Salih  SAU  Medina  26.79 37.95  point
Habilayn | al-Habilayn | Habilain  YEM  Lahj  13.53 44.85  city

# North Africa
western Libya | west Libya | north-west Libya | northwestern Libya | northwest Libya  LBY  -  31.50 13.00  admin1
south Libya | southern Libya | southwestern Libya | southwest Libya | south-west Libya  LBY  -  26.00 14.50  admin1
Barqa | Barka region | east Libya | Cyrenaica region | northeastern Libya  LBY  -  31.00 22.00  admin1
Fizzan | Fezzan region  LBY  -  26.50 13.40  admin1
Jebel Akhdar | Jebel al-Akhdar  LBY  Jabal al Akhdar  32.60 21.70  admin2
Jebel Nafusa  LBY  Jabal al Gharbi  31.90 12.00  admin2
Libyan oil crescent | Oil Crescent | Libya's oil crescent  LBY  -  30.40 19.00  admin2
Sidra Gulf  LBY  -  31.50 18.50  admin1
Kufra | Kufrah | al-Kufra | al-Kufrah  LBY  Kufra  24.18 23.29  city
Ubari | Awbari | Obari  LBY  Wadi al Hayaa  26.59 12.78  city
Murzuq | Murzuk | Marzuq | Morzouk  LBY  Murzuq  25.92 13.92  city
al-Sharara oilfield | Sharara field | al-Sharara  LBY  Murzuq  26.55 12.20  point
Brak al-Shatti | Barak al-Shati | Wadi al-Shatii  LBY  Wadi al Shatii  27.55 14.27  city
Tamenhint | Tamanhent  LBY  Sabha  27.24 14.65  city
Qatrun | al-Qatrun | Gatrun | al-Gatrun | Gatroun | al-Qatroun  LBY  Murzuq  24.94 14.63  city
Hun oasis  LBY  Jufra  29.12 15.95  city
Zillah | Zallah  LBY  Jufra  28.55 17.54  city
Ghadames | Ghadamis | Ghdames  LBY  Nalut  30.13 9.50  city
Dehiba-Wazin crossing  TUN  Tataouine  32.01 10.70  point
Zuwara | Zuwarah | Zwara | Zouara | Zwarah  LBY  Nuqat al Khams  32.93 12.08  city
Mellitah gas plant | Mellita  LBY  Nuqat al Khams  32.87 12.24  point
al-Ajaylat | Ajaylat | al-Ajeelat | Ajilat  LBY  Nuqat al Khams  32.76 12.38  city
Watiya | al-Watiyah  LBY  Nuqat al Khams  32.48 11.90  point
Gharyan | Gharian | Garyan  LBY  Jabal al Gharbi  32.17 13.02  city
Yafran | Yefren | Yafren | Yifren  LBY  Jabal al Gharbi  32.06 12.53  city
Kikla | Kekla  LBY  Jabal al Gharbi  32.07 12.69  city
Zliten | Zlitan | Zlitin  LBY  Murqub  32.47 14.57  city
Khoms | al-Khoms | al-Khums  LBY  Murqub  32.65 14.26  city
Garabulli | Qarabulli | Garaboulli | al-Qarabulli | Gasr Garabulli  LBY  Tripoli  32.75 13.72  city
Ein Zara  LBY  Tripoli  32.80 13.28  city
Abu Salim | Abu Slim | Bu Salim prison  LBY  Tripoli  32.85 13.18  point
Maitiga | Matiga airport  LBY  Tripoli  32.89 13.28  point
Bab al-Azizia compound  LBY  Tripoli  32.87 13.17  point
Wadi Rabie  LBY  Tripoli  32.69 13.18  city
Taworgha | Tawerga  LBY  Misrata  32.02 15.10  city
Abu Grein | Abu Qurayn | Abu Ghrein | Abu Grain | Abugrein  LBY  Misrata  31.45 15.25  city
Bin Jawad | Ben Jawad | Bin Jawwad  LBY  Sirte  30.80 18.08  city
Sidra terminal | Sidra port  LBY  Sirte  30.63 18.35  point
Hrawa | Harawa | Harawah  LBY  Sirte  30.97 17.25  city
Zuwaytina  LBY  Al Wahat  30.95 20.12  city
Marsa al-Hariga  LBY  Butnan  32.06 24.00  point
al-Rajmeh  LBY  Benghazi  32.08 20.33  city
Qubba | al-Qubbah | Qubbah | al-Qubba  LBY  Derna  32.76 22.24  city
Baninah  LBY  Benghazi  32.10 20.27  point
Jaghbub | al-Jaghbub | Giarabub | Jaghboub  LBY  Butnan  29.74 24.52  city
Jalo Oasis | Jalu  LBY  Al Wahat  29.03 21.55  city
Uweinat | al-Uwaynat | Uwaynat  -  -  21.90 25.00  point
al-Salvador pass  -  -  23.50 12.00  point
Auzou Strip  TCD  Tibesti  21.82 17.43  admin2
Sidi Bouzid governorate | Sidi Bou Zid | Sidi Bouzid province  TUN  Sidi Bouzid  34.90 9.50  admin1
Kasserine governorate | Kasserine province | Kasserine region  TUN  Kasserine  35.20 8.70  admin1
Redeyef | Rdayef  TUN  Gafsa  34.38 8.15  city
Tataouine governorate | Tataouine province  TUN  Tataouine  31.70 10.00  admin1
Medenine governorate | Medenine province  TUN  Medenine  33.20 11.00  admin1
Chambi Mountains | Jebel Chambi  TUN  Kasserine  35.20 8.68  point
Mount Samama | Jebel Samama | Jebel Sammama | Mount Sammama  TUN  Kasserine  35.25 8.88  point
Mount Mghilla  TUN  Kasserine  35.35 9.20  point
El Kantaoui  TUN  Sousse  35.89 10.60  city
Kabylia region | Kabylie region | Berber Kabylie | Greater Kabylie | Great Kabylie | Kabyle region | Lesser Kabylie  DZA  -  36.60 4.50  admin1
Tizi Ouzou province | Tizi Ouzou wilaya  DZA  Tizi Ouzou  36.70 4.20  admin1
Bejaia | Bgayet  DZA  Bejaia  36.75 5.06  city
Boumerdes  DZA  Boumerdes  36.76 3.48  city
Skikda province  DZA  Skikda  36.88 6.91  admin1
Médéa province  DZA  Medea  36.29 2.71  admin1
Algiers province  DZA  Algiers  36.70 3.09  admin1
Illizi province  DZA  Illizi  26.50 8.48  admin1
Adrar province  DZA  Adrar  26.70 0.17  admin1
In Salah | Ain Salah | In-Salah gas field  DZA  In Salah  27.20 2.47  city
Ain Amenas  DZA  Illizi  27.88 9.12  point
Bordj Mokhtar | Bordj Baji Mokhtar  DZA  Bordj Badji Mokhtar  21.33 0.95  city
Tindouf province  DZA  Tindouf  27.50 -7.90  admin1
Figuig | Figuig oasis  MAR  Oriental  32.11 -1.23  city
Moroccan Atlas  MAR  -  31.50 -6.50  admin1
al-Haouz | al-Haouz province | El Haouz  MAR  Marrakech-Safi  31.20 -8.00  admin2
Souss-Massa | Souss | Souss region  MAR  Souss-Massa  30.20 -8.80  admin1
Draa-Tafilalet | Drâa-Tafilalet region | Tafilalet | Tafilalt  MAR  Draa-Tafilalet  31.00 -5.20  admin1
Oriental region | L'Oriental  MAR  Oriental  33.70 -2.50  admin1
Tanger-Tetouan-Al Hoceima | Tangier-Tetouan-Al Hoceima | Tanger-Tétouan  MAR  Tanger-Tetouan-Al Hoceima  35.20 -5.00  admin1
Laayoune-Sakia El Hamra | Sakia el-Hamra  ESH  -  26.70 -12.80  admin1
Dakhla-Oued Ed-Dahab | Oued Ed-Dahab | Wadi al-Dhahab  ESH  -  23.50 -14.50  admin1
Es-Semara | Semara  ESH  -  26.74 -11.67  city
Tifarity  ESH  -  26.16 -10.57  city
Bir Lahlou | Bir Lehlu | Bir Lahlu  ESH  -  26.35 -9.57  city
Mahbes | al-Mahbes | Mehbes | Mahbas | el-Mahbes  ESH  -  27.42 -9.05  city
Agdaym Izik  ESH  -  27.17 -13.05  point
Moroccan sand wall  ESH  -  25.50 -12.00  admin1
El Guerguerat | Gargarat | el-Guergarat | Guergarat  ESH  -  21.42 -16.96  point
Cap Bojador | Boujdour | Bojador  ESH  -  26.13 -14.48  city
Nofaliya | Nawfaliyah | Nofilia | Nawfaliya  LBY  Sirte  30.77 17.83  city
Qasr Bin Ghashir | Qasr Ben Ghashir | Qasr bin Gashir  LBY  Tripoli  32.68 13.18  city
al-Beyda | el-Beida  LBY  Jabal al Akhdar  32.76 21.76  city
Awjila | Awjilah | Aujila  LBY  Al Wahat  29.11 21.29  city
Menzel Bouzaiane | Menzel Bouzaïene  TUN  Sidi Bouzid  34.57 9.42  city
Gafsa governorate | Gafsa province | Gafsa region  TUN  Gafsa  34.40 8.80  admin1
el-Kamour | Kamour  TUN  Tataouine  32.18 10.15  point
Issers | Les Issers  DZA  Boumerdes  36.72 3.67  city
Blida province  DZA  Blida  36.50 2.90  admin1
Batna province  DZA  Batna  35.50 5.90  admin1
Djanet | Djanet oasis  DZA  Djanet  24.55 9.48  city
Reggane | Reggane nuclear test site  DZA  Adrar  26.72 0.17  city
Rabuni  DZA  Tindouf  27.47 -8.05  point
Tlemcen province  DZA  Tlemcen  34.70 -1.40  admin1
Mount Gourougou | Gurugu | Mount Gurugu | Gourougou forest  MAR  Oriental  35.22 -3.00  point
Beni Ansar  MAR  Oriental  35.27 -2.93  city

# Sudan and South Sudan
Khartoum state | Greater Khartoum | Khartoum region  SDN  Khartoum  15.80 32.80  admin1
North Darfur state | northern Darfur  SDN  North Darfur  15.50 25.50  admin1
South Darfur state | southern Darfur  SDN  South Darfur  11.50 24.90  admin1
West Darfur state | western Darfur  SDN  West Darfur  13.20 22.60  admin1
Central Darfur | Central Darfur state  SDN  Central Darfur  12.80 23.70  admin1
East Darfur | East Darfur state | eastern Darfur  SDN  East Darfur  11.00 26.30  admin1
Darfur region | Darfur region of Sudan  SDN  -  13.50 24.50  admin1
North Kordofan state | northern Kordofan  SDN  North Kordofan  14.00 29.80  admin1
South Kordofan state | South Kurdufan | southern Kordofan state  SDN  South Kordofan  11.20 29.80  admin1
West Kordofan | West Kordofan state | Western Kordofan  SDN  West Kordofan  12.00 28.20  admin1
Gezira state | al-Jazira state | Al-Gezira | el-Gezira | Jazira state of Sudan | Gezira region | Gezira scheme | al-Jazirah state  SDN  Gezira  14.50 33.20  admin1
Sennar state | Sinnar state  SDN  Sennar  13.10 33.90  admin1
White Nile state  SDN  White Nile  13.30 32.30  admin1
Blue Nile region | southern Blue Nile  SDN  Blue Nile  11.20 34.10  admin1
Gedaref state | Gadarif state | Qadarif state | al-Qadarif state | El Gadaref state | Gedarif state  SDN  Gedaref  14.00 35.00  admin1
Kassala state  SDN  Kassala  15.80 35.80  admin1
Red Sea state  SDN  Red Sea  19.60 35.60  admin1
River Nile state | Nile River state  SDN  River Nile  18.50 33.30  admin1
Sudan's Northern State  SDN  Northern  19.50 29.50  admin1
eastern Sudan | east Sudan  SDN  -  15.00 36.00  admin1
western Sudan | west Sudan  SDN  -  13.50 24.50  admin1
Nuba Hills  SDN  South Kordofan  11.20 30.00  admin1
Jabel Marra  SDN  Central Darfur  13.00 24.30  admin2
Jabel Moon  SDN  West Darfur  14.10 22.70  admin2
el Fashir | Fashir | Al-Fasher city | Fasher | al-Fashr  SDN  North Darfur  13.63 25.35  city
Kalma  SDN  South Darfur  12.03 25.00  point
Tawilla | Taweela | Tawila locality  SDN  North Darfur  13.50 24.87  city
Tabit  SDN  North Darfur  13.28 25.07  city
Mellit | Malit | Melit  SDN  North Darfur  14.13 25.55  city
Umm Baru | Um Baru | Umbro  SDN  North Darfur  15.06 23.72  city
El Tina | At Tina  SDN  North Darfur  15.03 22.83  city
al-Malha | Malha  SDN  North Darfur  15.13 26.17  city
Kebkabiya | Kabkabiya | Kabkabiyah | Kebkabiyah  SDN  North Darfur  13.65 24.09  city
Saraf Omra | Saraf Umra | Seraf Omra  SDN  North Darfur  13.44 23.26  city
Umm Keddada | Umm Kaddada | Um Kadada | Umm Kadada  SDN  North Darfur  13.60 26.69  city
Ardamta  SDN  West Darfur  13.48 22.48  point
al-Geneina | al-Junaynah | Junaynah | Genina | El-Genina  SDN  West Darfur  13.45 22.45  city
Kulbus  SDN  West Darfur  14.37 22.45  city
Mornei | Morni | Murnei | Mornay  SDN  West Darfur  12.95 22.87  city
Foro Baranga | Forbranga | Foro Burunga | For Baranga  SDN  West Darfur  12.05 22.47  city
Zalingei | Zalinge | Zalingi | Zallingi  SDN  Central Darfur  12.91 23.47  city
Nertiti | Nierteti | Nyertiti | Nertete | Nertity  SDN  Central Darfur  12.97 24.04  city
Tarasin | Tarsin | Tarseen  SDN  Central Darfur  12.92 24.23  city
Mukjar  SDN  Central Darfur  11.98 23.25  city
Umm Dukhun | Um Dukhun | Um Dokhun | Umm Dukhn  SDN  Central Darfur  11.27 22.88  city
Ed Daein | al-Daein | el-Daein | Ad Du'ayn | ed-Daen  SDN  East Darfur  11.46 26.13  city
Muhajiriya | Muhajeria | Muhajiriyah | Mahajiriya  SDN  East Darfur  11.97 25.67  city
al-Radoom | Radoom | Radom locality  SDN  South Darfur  10.46 23.29  city
Gereida | Greida | Graida | Gireida  SDN  South Darfur  11.28 25.14  city
Kass locality  SDN  South Darfur  12.51 24.28  city
Sudan-Libya-Egypt triangle  -  -  22.00 25.00  admin2
Babanusa | Babanousa | Babanusah  SDN  West Kordofan  11.33 27.81  city
Higlig | Hejlij  SDN  West Kordofan  10.00 29.40  point
al-Fula | El Fula | al-Fulah | Fulah | El-Foula  SDN  West Kordofan  11.73 28.36  city
en-Nahud | El Nuhud | al-Nuhud | Nuhud | An Nahud | En Nuhud | al-Nahud | El-Nahud  SDN  West Kordofan  12.69 28.43  city
Muglad | al-Muglad | El Muglad  SDN  West Kordofan  11.03 27.74  city
al-Khiwai | El Khiwai | al-Khuwei | El-Khoei | al-Khoei  SDN  West Kordofan  13.08 29.22  city
Umm Rawaba | Um Rawaba  SDN  North Kordofan  12.91 31.22  city
Umm Sumeima | Um Sumeima | Um Sumaima  SDN  North Kordofan  13.10 29.70  city
Kadugli | Kaduqli | Kadougli | Kadogli  SDN  South Kordofan  11.01 29.72  city
Dilling | Dalang | Delling | Dillinj  SDN  South Kordofan  12.05 29.65  city
Kauda | Kawda | Kauda valley  SDN  South Kordofan  11.10 30.52  city
Heiban | Hayban  SDN  South Kordofan  11.20 30.40  city
al-Kurmuk | Kurmuk locality  SDN  Blue Nile  10.55 34.28  city
Yabus | Yabous  SDN  Blue Nile  9.95 34.19  city
ed-Damazin | Damazine | El Damazin | al-Damazin | Ed Damazine  SDN  Blue Nile  11.79 34.36  city
al-Roseires | Er Roseires | ar-Rusayris  SDN  Blue Nile  11.85 34.39  city
Jebel Moyat | Jabal Moyat  SDN  Sennar  13.49 33.33  point
Dinder | al-Dinder | ed-Dinder | Dinder National Park  SDN  Sennar  12.80 35.00  city
Wad al-Noura | Wad al-Nora | Wad al-Nourah | Wad Elnoura  SDN  Gezira  14.45 32.60  city
al-Hasaheisa | Hasaheisa | al-Hasahisa | Hassaheisa | El Hasaheisa  SDN  Gezira  14.75 33.30  city
Tambul | Tamboul  SDN  Gezira  14.95 33.42  city
Kosti | Kosti port  SDN  White Nile  13.17 32.68  city
al-Qutaina | Gutaina | El Geteina | al-Geteina | al-Gutaina | Geteina  SDN  White Nile  14.86 32.37  city
Jebel Aulya  SDN  Khartoum  15.24 32.50  point
Tuti  SDN  Khartoum  15.62 32.50  point
al-Jeili | El Jeili  SDN  Khartoum  16.01 32.58  point
Wadi Saidna  SDN  Khartoum  15.82 32.52  point
Karari | Kereri  SDN  Khartoum  15.75 32.50  point
Cooper prison  SDN  Khartoum  15.62 32.56  point
al-Qallabat | Galabat  SDN  Gedaref  12.97 36.15  city
al-Fushqa  SDN  Gedaref  14.10 36.30  admin2
Hamdayat | Hamdait | Hamdayit  SDN  Kassala  14.25 36.55  city
Arqin | Arqeen crossing  SDN  Northern  21.98 31.20  point
Hofrat en Nahas | Hofrat al-Nahas  -  -  9.50 24.40  admin2
Central Equatoria | Central Equatoria state  SSD  Central Equatoria  4.60 31.00  admin1
Eastern Equatoria | Eastern Equatoria state  SSD  Eastern Equatoria  4.80 33.50  admin1
Western Equatoria | Western Equatoria state  SSD  Western Equatoria  5.40 28.60  admin1
Equatoria | Equatoria region | Greater Equatoria | Equatorias  SSD  -  4.80 31.00  admin1
Jonglei state | Greater Jonglei  SSD  Jonglei  7.40 32.00  admin1
Upper Nile state | Greater Upper Nile | Upper Nile region  SSD  Upper Nile  10.00 32.50  admin1
Western Upper Nile | southern Unity state | southern Unity  SSD  Unity  8.65 29.85  admin1
Lakes State  SSD  Lakes  6.80 29.90  admin1
Warrap | Warrap state | Warrab  SSD  Warrap  8.00 28.70  admin1
Northern Bahr el-Ghazal | Northern Bahr el Ghazal state | Northern Bahr al-Ghazal  SSD  Northern Bahr el Ghazal  8.80 27.00  admin1
Western Bahr el-Ghazal | Western Bahr el Ghazal state | Western Bahr al-Ghazal  SSD  Western Bahr el Ghazal  8.30 26.00  admin1
Greater Bahr el Ghazal  SSD  -  8.20 27.50  admin1
Greater Pibor | Pibor | Greater Pibor Administrative Area | Pibor Administrative Area | Pibor county  SSD  Jonglei  6.80 33.13  admin2
Ruweng | Ruweng Administrative Area  SSD  Unity  9.90 29.90  admin2
Maban | Maban county | Maban refugee camps  SSD  Upper Nile  10.00 33.73  admin2
ar-Rank  SSD  Upper Nile  11.74 32.80  city
Nasir county | Nasir town  SSD  Upper Nile  8.60 33.07  city
Panyikang | Panyikang county  SSD  Upper Nile  9.40 31.60  admin2
Mayom  SSD  Unity  9.22 29.17  city
Koch county  SSD  Unity  8.60 30.00  admin2
Akobo  SSD  Jonglei  7.78 33.00  city
Likuangole | Likwangole | Lekuangole | Likuongole  SSD  Jonglei  7.10 33.05  city
Duk county  SSD  Jonglei  7.45 31.40  admin2
Ayod  SSD  Jonglei  8.10 31.38  city
Tambura | Tombura | Tumbura  SSD  Western Equatoria  5.60 27.47  city
Elemi Triangle  -  -  4.90 35.30  admin2
Kajo Keji | Kajokeji  SSD  Central Equatoria  3.85 31.65  city
Lainya  SSD  Central Equatoria  4.30 30.92  city
Terekeka  SSD  Central Equatoria  5.44 31.75  city
Raja county  SSD  Western Bahr el Ghazal  8.46 25.68  admin2
Rokero | Rokoro | Rockero  SDN  Central Darfur  13.45 24.40  city
Wadi Salih | Wadi Saleh | Wadi Salih locality  SDN  Central Darfur  12.20 23.10  admin2
Umm Dafuq | Um Dafoug | Am Dafock  SDN  South Darfur  10.46 23.28  city
al-Rahad | Er Rahad | ar-Rahad | El Rahad  SDN  North Kordofan  12.71 30.65  city
Abu Jubaiha | Abu Jibeha | Abu Jibeiha | Abu Jubayhah  SDN  South Kordofan  11.45 31.23  city
al-Sireha | al-Sariha | Al-Seriha  SDN  Gezira  14.95 33.25  city
al-Haj Yousif  SDN  Khartoum  15.63 32.62  point
Merowe military airport  SDN  Northern  18.44 31.84  point
Agok | Aneet market | Anet market  -  -  9.36 28.58  city
Tonj | Tonj North | Tonj East  SSD  Warrap  7.28 28.68  city
Pariang | Parieng  SSD  Unity  9.92 29.98  city
Joda-Renk crossing  SSD  Upper Nile  12.10 32.80  point
Ulang county | Ulang  SSD  Upper Nile  8.65 32.60  admin2
Longechuk | Longochuk  SSD  Upper Nile  9.30 33.70  admin2
Wau Shilluk  SSD  Upper Nile  9.63 31.58  city
Baliet | Baliet county  SSD  Upper Nile  9.40 32.20  admin2
Mayendit  SSD  Unity  8.18 30.00  city
Gumuruk | Gumruk  SSD  Jonglei  6.70 32.85  city
Twic East | Twic East county  SSD  Jonglei  7.15 31.40  admin2
Nyirol | Nyirol county  SSD  Jonglei  8.52 32.06  admin2
Uror county | Uror  SSD  Jonglei  7.90 32.10  admin2
Fangak | Old Fangak | New Fangak  SSD  Jonglei  9.07 30.88  city
Mundri  SSD  Western Equatoria  5.35 30.32  city
Magwi  SSD  Eastern Equatoria  4.13 32.30  city
Morobo  SSD  Central Equatoria  3.73 30.78  city
Gemeiza | Gemmaiza  SSD  Central Equatoria  5.20 31.77  city
Cueibet | Cuibet  SSD  Lakes  7.02 29.26  city
Gogrial | Gogrial West | Gogrial state  SSD  Warrap  8.53 28.10  city

# Horn of Africa
Afar region | Afar state | Afar regional state  ETH  Afar  11.80 41.00  admin1
Amhara state | Amhara regional state  ETH  Amhara  11.70 38.00  admin1
Benishangul-Gumuz | Benishangul-Gumuz region | Benshangul-Gumuz | Beni Shangul-Gumuz | Benishangul-Gumuz state  ETH  Benishangul-Gumuz  10.50 35.40  admin1
Gambella region | Gambela region  ETH  Gambella  7.80 34.50  admin1
Harari region  ETH  Harari  9.31 42.13  admin1
Oromia region | Oromiya region | Oromia state | Oromia regional state | Oromo region | Oromiyaa  ETH  Oromia  8.50 39.00  admin1
Sidama | Sidama region | Sidama zone  ETH  Sidama  6.70 38.50  admin1
South West Ethiopia Peoples' Region | South West Ethiopia | Southwest Ethiopia region  ETH  South West Ethiopia  7.00 36.00  admin1
Southern Nations, Nationalities, and Peoples' Region | SNNPR | SNNP region | Southern Nations region | South Ethiopia region | Southern Nations, Nationalities and Peoples  ETH  Southern Nations  6.30 37.50  admin1
Somali regional state of Ethiopia | Ethiopia's Somali region | Ogadenia | Somali Regional State | Ethiopian Somali region | Somali state of Ethiopia | Ogaden region | Ogaden desert  ETH  Somali  6.70 43.80  admin1
Tigray state | Tigray regional state | Tigrai  ETH  Tigray  14.00 38.80  admin1
western Tigray | Welkait | Wolkait | Wolqait | Welkayt | Welqayt | Wolkayit | Wolkait-Tegede | Western Tigray zone  ETH  Tigray  13.90 37.20  admin2
southern Tigray | Raya Azebo | Raya Alamata  ETH  Tigray  12.60 39.60  admin2
northern Ethiopia | north Ethiopia  ETH  -  13.00 38.80  admin1
southern Ethiopia | south Ethiopia  ETH  -  6.00 38.00  admin1
eastern Ethiopia | east Ethiopia  ETH  -  8.50 42.50  admin1
western Ethiopia | west Ethiopia  ETH  -  9.00 35.00  admin1
Wollega | Wellega | Wallaga | Welega | Wollega zone | West Wollega | Western Wollega | East Wollega | Horo Guduru Wollega | Kellem Wollega | Qellem Wollega | West Wellega | Wallagga  ETH  Oromia  9.10 36.00  admin2
Borena zone | Borana zone  ETH  Oromia  5.00 38.30  admin2
East Bale  ETH  Oromia  6.90 40.00  admin2
Hararghe | East Hararghe | West Hararghe | Harerge  ETH  Oromia  9.00 41.50  admin2
Shewa | Shoa | North Shewa | East Shewa | West Shewa | North Shoa | West Shoa | North Showa  ETH  Oromia  9.30 39.00  admin2
Arsi zone | Arsi | Arssi | West Arsi  ETH  Oromia  7.90 39.60  admin2
Jimma zone  ETH  Oromia  7.70 36.80  admin2
Gedeo | Gedeo zone | Gedeo-Guji  ETH  Southern Nations  6.10 38.25  admin2
Wolayta | Wolaita | Wolaita zone | Welayta | Wolaita Sodo  ETH  Southern Nations  6.85 37.75  admin2
Gamo Gofa | Gofa zone  ETH  Southern Nations  5.70 36.40  admin2
Gurage | Gurage zone  ETH  Southern Nations  8.10 38.00  admin2
Konso | Konso zone  ETH  Southern Nations  5.33 37.44  admin2
Metekel | Metekel zone | Mettekel  ETH  Benishangul-Gumuz  10.80 35.80  admin2
Assosa | Asosa  ETH  Benishangul-Gumuz  10.07 34.53  city
Wollo | Wello | South Wollo | North Wollo | Wallo | North Wello | South Wello  ETH  Amhara  11.50 39.40  admin2
Gojjam | East Gojjam | West Gojjam | Gojam | North Gojjam  ETH  Amhara  10.80 37.60  admin2
Wag Hemra | Wag Himra | Waghimra | Wag Hamra | Sekota | Waghemra  ETH  Amhara  12.63 38.95  admin2
North Gondar | South Gondar | West Gondar | Central Gondar | Gonder | North Gonder  ETH  Amhara  12.80 37.60  admin2
Metemma Yohannes | Matamma  ETH  Amhara  12.96 36.17  city
Kombolcha | Qombolcha  ETH  Amhara  11.08 39.74  city
Woldia | Weldiya | Woldiya | Weldia  ETH  Amhara  11.83 39.60  city
Qobo | Kobo town  ETH  Amhara  12.15 39.63  city
Merawi | Mirawi  ETH  Amhara  11.41 37.16  city
Debre Markos | Debremarkos | Debre Marqos  ETH  Amhara  10.33 37.72  city
Chenna | Chenna Teklehaymanot | Chena village  ETH  Amhara  13.02 37.78  city
Mai Kadra | Maikadra | May Kadra | Mai Cadera | Maykadra | Mai Kadera  ETH  Tigray  14.07 36.57  city
Humera town | Setit Humera  ETH  Tigray  14.28 36.62  city
Shire Inda Selassie | Shire Indaselassie | Inda Selassie | Endaselassie | Indasilase | Shire town | Inda Silase  ETH  Tigray  14.10 38.28  city
Dedebit | Dedebit camp | Dedebit IDP camp  ETH  Tigray  14.05 38.05  point
Sheraro | Shiraro  ETH  Tigray  14.40 37.93  city
Adigrat | Adi Grat  ETH  Tigray  14.28 39.46  city
Wukro | Wukiro | Wuqro  ETH  Tigray  13.79 39.60  city
Zala Anbesa | Zela Ambesa  ETH  Tigray  14.53 39.39  city
Debre Abbay | Debre Abay  ETH  Tigray  13.83 38.15  point
Togoga | Togogwa  ETH  Tigray  13.62 39.33  city
Abiy Addi | Abi Adi | Abi Addi | Abiy Adi  ETH  Tigray  13.62 39.00  city
Dengolat | Dengelat | Dengelat church  ETH  Tigray  14.30 39.33  city
Irob | Irob district | Erob | Irob woreda  ETH  Tigray  14.52 39.65  admin2
Mekele city | Mekelle city | Meqele | Mekelle airport | Maqale  ETH  Tigray  13.50 39.47  city
Galikoma | Galicoma  ETH  Afar  12.20 40.05  city
Abala | Abaala  ETH  Afar  13.35 39.76  city
Semera | Semera-Logia | Logia  ETH  Afar  11.79 41.01  city
Gimbi | Ghimbi | Gimbie  ETH  Oromia  9.17 35.83  city
Dembi Dolo | Dembidolo | Dambi Dollo | Dembi Dollo  ETH  Oromia  8.53 34.80  city
Nekemte | Neqemte | Naqamte | Lekemt | Nekempte  ETH  Oromia  9.08 36.55  city
Moyale | Moyale border town  ETH  Oromia  3.53 39.06  city
Shashamane | Shashemene | Shashemane | Shashamene  ETH  Oromia  7.20 38.59  city
Jijiga airport | Jigjiga | Jig-Jiga  ETH  Somali  9.35 42.80  city
Degehabur | Degahabur | Degeh Bur | Dhagahbur  ETH  Somali  8.22 43.56  city
Dolo Odo  ETH  Somali  4.17 42.06  city
Ferfer | Feerfeer  ETH  Somali  5.08 45.08  city
Awbare | Aw Barre | Teferi Ber  ETH  Somali  9.60 43.33  city
Gash-Barka  ERI  -  15.11 37.59  admin1
Tserona | Tsorona  ERI  -  14.63 39.20  city
Nakfa | Naqfa  ERI  -  16.67 38.48  city
Sawa camp | Sawa military camp | Sawa training camp  ERI  -  15.48 36.73  point
Ras Doumeirah | Dumeira  -  -  12.70 43.13  point
Jubaland | Jubbaland | Jubaland state  SOM  Lower Juba  0.50 42.00  admin1
Galmudug | Galmudug state | Galmudug region  SOM  Galguduud  5.80 47.00  admin1
Hirshabelle | Hirshabelle state  SOM  Hiran  4.00 45.50  admin1
South West State | South West state of Somalia  SOM  Bay  2.80 43.80  admin1
Khatumo | Khatumo state | SSC-Khatumo | SSC-Khaatumo | Khaatumo | North Eastern State of Somalia  SOM  Sool  8.70 47.40  admin1
Puntland state | Puntland region | Majeerteenia  SOM  Puntland  8.80 49.00  admin1
Somaliland region | British Somaliland | northern Somalia | northwestern Somalia  SOM  Somaliland  9.60 44.50  admin1
southern Somalia | south Somalia | south-central Somalia | southern and central Somalia  SOM  -  1.50 43.50  admin1
central Somalia  SOM  -  5.00 46.50  admin1
northeastern Somalia | northeast Somalia | north-east Somalia | north-eastern Somalia  SOM  -  9.50 49.50  admin1
Bakool | Bakool region | Bakol | Bakol region  SOM  Bakool  4.30 43.80  admin1
Banaadir | Banadir | Benadir | Banadir region  SOM  Banaadir  2.05 45.32  admin1
Bari region  SOM  Bari  10.50 50.00  admin1
Bay region  SOM  Bay  2.60 43.40  admin1
Galgadud | Galguduud | Galgaduud | Galgudud | Galgaduud region | Galgadud region  SOM  Galguduud  5.00 46.80  admin1
Gedo | Gedo region | Gedo province  SOM  Gedo  3.30 42.10  admin1
Hiran | Hiiraan | Hiraan | Hiran region | Hiraan region | Hiiraan region  SOM  Hiran  4.30 45.30  admin1
Lower Juba | Lower Jubba | Lower Juba region | Lower Jubba region  SOM  Lower Juba  -0.10 41.80  admin1
Middle Juba | Middle Jubba | Middle Juba region | Middle Jubba region  SOM  Middle Juba  1.60 42.50  admin1
Lower Shabelle | Lower Shabelle region | Lower Shabele | Lower Shebelle  SOM  Lower Shabelle  1.90 44.40  admin1
Middle Shabelle | Middle Shabelle region | Middle Shebelle | Middle Shabele  SOM  Middle Shabelle  2.90 45.80  admin1
Mudug | Mudug region | South Mudug | Mudug province  SOM  Mudug  6.60 48.00  admin1
Nugaal | Nugal | Nugaal region | Nugal Valley | Nugal region  SOM  Nugal  8.20 49.00  admin1
Sanaag | Sanag | Sanaag region | Sanaag province  SOM  Sanaag  10.50 47.80  admin1
Sool | Sool region  SOM  Sool  8.80 47.50  admin1
Togdheer | Togdher | Togdheer region  SOM  Togdheer  9.20 45.60  admin1
Awdal | Awdal region | Awdal state  SOM  Awdal  10.60 43.30  admin1
Woqooyi Galbeed | Maroodi Jeex | Waqooyi Galbeed  SOM  Woqooyi Galbeed  9.80 44.20  admin1
Las Anod city | Laascaanod | Lascanod | Lasanod | Las Anood | Laas Caanood | Las Canood | Laas Canood  SOM  Sool  8.48 47.36  city
Tukaraq | Tukaraq front | Tuka-raq  SOM  Sool  8.57 47.93  city
Gojacade | Goojacade | Goojacadde base | Maraaga | Gooja'ade  SOM  Sool  8.65 47.25  point
Erigavo | Ceerigaabo | Erigabo | Eerigaabo  SOM  Sanaag  10.62 47.37  city
Laasqoray | Las Khorey | Las Qoray | Laas Qoray  SOM  Sanaag  11.16 48.20  city
Buuhoodle | Buhoodle | Buhodle | Buuhodle  SOM  Togdheer  8.23 46.33  city
Burao | Burco | Bur'o  SOM  Togdheer  9.52 45.53  city
Cal Miskaat | Almiskaad  SOM  Bari  10.90 50.20  admin2
Iskushuban | Iskushuuban  SOM  Bari  10.28 50.23  city
Eyl district  SOM  Nugal  7.98 49.82  admin2
Harardhere | Haradhere | Xarardheere | Haradheere | Harardheere | Haradere  SOM  Mudug  4.65 47.86  city
Hobyo | Obbia | Hobyo port | Hobiyo  SOM  Mudug  5.35 48.53  city
Garacad | Gara'ad port  SOM  Mudug  6.95 49.20  city
Dhusamareb | Dhuusamareeb | Dusamareb | Dhusamareeb | Dusa Mareb | Dhuusa Mareeb  SOM  Galguduud  5.54 46.39  city
Guriel | Guriceel | Guri-El | Gurael  SOM  Galguduud  5.31 45.88  city
Adado | Cadaado | Adaado  SOM  Galguduud  6.14 46.63  city
El Bur | Ceelbuur | El Buur | Eel Buur | Ceel Buur | Elbur  SOM  Galguduud  4.69 46.62  city
El Dher | Ceeldheer | Ceel Dheer | Eldher | El Dheer | El-der  SOM  Galguduud  3.85 47.19  city
Galcad | Galad | Galcad base  SOM  Galguduud  4.60 46.90  city
Matabaan | Mataban  SOM  Hiran  5.20 45.53  city
Belet Weyn | Beletweyne | Baladweyne | Beledwein | Beletwein | Beletwayne | Beled Weyne | Baladwayne  SOM  Hiran  4.74 45.20  city
Bulo Burde | Buloburte | Bulo Burte | Buulobarde | Buloburde | Buulo Burde | Bula Burde | Bulla Burde  SOM  Hiran  3.85 45.57  city
Awdheegle | Awdhegle | Aw Dheegle | Awdhigle | Audegle | Awdeegle  SOM  Lower Shabelle  1.98 44.83  city
Barawe | Baraawe | Baraawe port  SOM  Lower Shabelle  1.11 44.03  city
Qoryooley | Qoryoley | Coriole | Qoryoole  SOM  Lower Shabelle  1.79 44.53  city
Bariire | Barire  SOM  Lower Shabelle  2.05 44.90  city
Lafole | Lafoole  SOM  Lower Shabelle  2.12 45.17  city
Shewa Robit | Shoa Robit | Shewarobit  ETH  Amhara  10.00 39.90  city
Ataye | Efeson  ETH  Amhara  10.35 39.93  city
Debre Tabor | Debretabor  ETH  Amhara  11.86 38.01  city
Debre Elias | Debre Eliyas  ETH  Amhara  10.30 37.43  city
Omhajer | Om Hajer | Omhager  ERI  -  14.32 36.65  city
Adi Remets | Adi Ramets | Adi Remet  ETH  Tigray  13.75 37.32  city
Dansha | Dansheha | Danasha  ETH  Tigray  13.53 36.97  city
Edaga Hamus | Idaga Hamus | Edagahamus  ETH  Tigray  14.18 39.56  city
Mahbere Dego | Mahibere Dego  ETH  Tigray  14.02 38.75  point
Maychew | Mai Chew | Maichew  ETH  Tigray  12.78 39.54  city
Korem | Qorem  ETH  Tigray  12.51 39.52  city
Mai Ayni  ETH  Tigray  13.70 38.15  point
Kasagita | Kassagita  ETH  Afar  11.53 40.35  city
Berhale | Berahle  ETH  Afar  13.86 40.02  city
Tole kebele  ETH  Oromia  9.20 35.60  point
Negele Borana | Negele Borena | Neghelle  ETH  Oromia  5.33 39.58  city
Kebri Dahar | Kebri Dehar | Kebridehar | Kabridahar  ETH  Somali  6.74 44.28  city
Yeed | Yeed border town  SOM  Bakool  4.55 43.03  city
Tog Wajale | Wajale  SOM  Woqooyi Galbeed  9.60 43.33  city
Bokh | Bookh  ETH  Somali  7.47 46.98  city
Debub region | Debub  ERI  -  14.80 39.00  admin1
Anseba | Anseba region  ERI  -  16.50 37.80  admin1
Northern Red Sea region  ERI  -  16.20 38.70  admin1
Southern Red Sea region  ERI  -  13.70 42.00  admin1
Senafe  ERI  -  14.70 39.43  city
Cal Madow | Calmadow | Al Madow mountains | Calmadow mountains  SOM  Sanaag  11.00 48.20  admin2
Balidhidhin | Balidhidin | Balli Dhidin  SOM  Bari  10.53 50.55  city
Ba'adweyne | Bacaadweyne | Baadweyn  SOM  Mudug  7.20 47.53  city
Wisil  SOM  Mudug  5.62 47.88  city
Masagaway | Masagawa | Masagawaa  SOM  Galguduud  4.35 46.88  city
Mahas | Maxaas | Mahaas  SOM  Hiran  4.40 46.09  city
Halgan base | Halgan  SOM  Hiran  4.02 45.62  city
Moqokori | Muqokori | Moqakori  SOM  Hiran  4.07 46.08  city
Adan Yabaal | Aadan Yabaal | Adan Yabal | Aden Yabal  SOM  Middle Shabelle  3.81 46.24  city
Mahaday | Mahadaay | Mahaday base  SOM  Middle Shabelle  2.97 45.53  city
Bal'ad town | Balcad  SOM  Middle Shabelle  2.36 45.39  city
Warsheikh | Warsheekh | Warsheek  SOM  Middle Shabelle  2.30 45.80  city
Janale | Janaale  SOM  Lower Shabelle  1.81 44.70  city
Bulomarer | Bula Mareer  SOM  Lower Shabelle  1.63 44.53  city
Sabiid | Sabid | Anole | Sabiid-Anole  SOM  Lower Shabelle  2.10 44.95  city
Bali Doogle  SOM  Lower Shabelle  2.68 44.79  point
Elasha Biyaha | Ceelasha Biyaha  SOM  Lower Shabelle  2.09 45.22  city
Leego | Leego base | Lego base  SOM  Bay  2.65 44.53  city
Kuntuwarey | Kunturwarey | Kunturwaarey  SOM  Lower Shabelle  1.55 44.28  city
Guji zone | West Guji | East Guji | Guji  ETH  Oromia  5.60 38.60  admin2
Bench Sheko | Bench Maji | Bench Sheko zone  ETH  South West Ethiopia  6.90 35.50  admin2
Kaffa zone | Keffa zone | Kafa zone  ETH  South West Ethiopia  7.30 36.10  admin2
South Omo  ETH  Southern Nations  5.50 36.20  admin2
Hadiya zone | Hadiyya  ETH  Southern Nations  7.50 37.80  admin2
Kamashi zone | Kamashi  ETH  Benishangul-Gumuz  9.50 35.90  admin2

# East Africa
Garissa county  KEN  Garissa  -0.60 40.10  admin1
Lamu county  KEN  Lamu  -2.05 40.85  admin1
Mandera county | Mandera East | Mandera region  KEN  Mandera  3.40 40.90  admin1
Wajir county  KEN  Wajir  1.90 40.10  admin1
Tana River county | Tana River district  KEN  Tana River  -1.60 39.60  admin1
Turkana county | Turkana region  KEN  Turkana  3.40 35.60  admin1
West Pokot | West Pokot county | Pokot county  KEN  West Pokot  1.70 35.20  admin1
Baringo county  KEN  Baringo  0.70 35.90  admin1
Samburu county | Samburu region  KEN  Samburu  1.30 37.00  admin1
Marsabit county  KEN  Marsabit  2.90 37.70  admin1
Isiolo county  KEN  Isiolo  1.00 38.60  admin1
Laikipia county  KEN  Laikipia  0.35 36.80  admin1
Elgeyo-Marakwet | Elgeyo Marakwet county  KEN  Elgeyo-Marakwet  0.80 35.55  admin1
Uasin Gishu | Uasin Gishu county  KEN  Uasin Gishu  0.50 35.30  admin1
Trans-Nzoia | Trans Nzoia county  KEN  Trans Nzoia  1.05 34.95  admin1
Kilifi county  KEN  Kilifi  -3.20 39.70  admin1
Kwale county  KEN  Kwale  -4.20 39.10  admin1
Kiambu county  KEN  Kiambu  -1.10 36.80  admin1
Homa Bay county  KEN  Homa Bay  -0.60 34.50  admin1
Migori county  KEN  Migori  -1.05 34.45  admin1
Siaya county  KEN  Siaya  0.05 34.25  admin1
Nyanza province | Nyanza region  KEN  -  -0.50 34.50  admin1
Rift Valley province | Rift Valley region | Kenya's Rift Valley  KEN  -  0.50 36.00  admin1
Kenya's North Eastern Province | northeastern Kenya | north-eastern Kenya | northeast Kenya | north-east Kenya  KEN  -  1.50 40.20  admin1
Kenyan coast | Kenya's coast  KEN  -  -3.00 39.80  admin1
northern Kenya | north Kenya  KEN  -  2.50 37.50  admin1
western Kenya | west Kenya  KEN  -  0.30 34.60  admin1
eastern Kenya | southeastern Kenya  KEN  -  -1.50 38.80  admin1
Boni Dodori forest  KEN  Lamu  -1.60 41.20  admin2
Kulbiyo | Kulbiow base  SOM  Lower Juba  -1.14 41.20  point
Dhoobley  SOM  Lower Juba  0.41 41.01  city
Afmadow | Afmadoow | Afmadu  SOM  Lower Juba  0.51 42.07  city
Ras Chiamboni | Raas Kambooni  SOM  Lower Juba  -1.64 41.58  city
Badhaadhe | Badade  SOM  Lower Juba  -1.02 41.50  city
Bu'aale | Buale | Bualle  SOM  Middle Juba  1.08 42.58  city
Bardhere | Baardheere | Bardera | Bardheere | Bardere  SOM  Gedo  2.34 42.28  city
Garbaharey | Garbahaarrey | Garba Harre | Garbahare  SOM  Gedo  3.33 42.22  city
Beled Xaawo | Bulahawa | Baladhawo  SOM  Gedo  3.93 41.88  city
Dollow  SOM  Gedo  4.17 42.08  city
Dinsoor | Diinsoor | Dinsor | Dinsur  SOM  Bay  2.41 42.98  city
Qansahdhere | Qansax Dheere | Qansah Dhere  SOM  Bay  2.87 43.00  city
Burhakaba | Buur Hakaba | Bur Hakaba | Buurhakaba | Burhakabo  SOM  Bay  2.79 44.08  city
Dadaab complex  KEN  Garissa  0.09 40.32  point
Kalobeyei  KEN  Turkana  3.75 34.83  point
Lokichoggio | Lokichogio | Lokichokio | Loki airstrip  KEN  Turkana  4.20 34.35  city
Kapedo  KEN  Turkana  1.18 36.10  city
Dusit D2 | 14 Riverside Drive | Dusit complex  KEN  Nairobi  -1.27 36.80  point
Karamoja sub-region  UGA  Northern  2.80 34.30  admin1
Acholiland | Acholi region | Acholi sub-region  UGA  Northern  3.00 32.50  admin1
West Nile sub-region | West Nile region  UGA  Northern  3.00 31.10  admin1
Buganda | Buganda kingdom | Kingdom of Buganda  UGA  Central  0.50 32.00  admin1
Bunyoro | Bunyoro kingdom | Bunyoro-Kitara  UGA  Western  1.50 31.20  admin1
Rwenzururu  UGA  Western  0.38 29.87  admin2
Ankole | Ankole region  UGA  Western  -0.50 30.40  admin2
Busoga | Busoga region  UGA  Eastern  0.70 33.50  admin2
northern Uganda | north Uganda  UGA  Northern  2.90 32.40  admin1
western Uganda | west Uganda | southwestern Uganda  UGA  Western  0.20 30.40  admin1
eastern Uganda | east Uganda  UGA  Eastern  1.20 34.00  admin1
Mpondwe-Lhubiriha  UGA  Western  0.04 29.73  city
Bwindi | Bwindi Impenetrable Forest | Bwindi forest | Bwindi National Park  UGA  Western  -1.03 29.65  admin2
Queen Elizabeth National Park  UGA  Western  -0.20 30.00  admin2
Nakivale | Nakivale refugee settlement  UGA  Western  -0.78 30.95  point
Kyangwali | Kyangwali refugee settlement  UGA  Western  1.20 30.78  point
Barlonyo  UGA  Northern  2.48 33.03  point
Luwero Triangle | Luweero | Luwero district  UGA  Central  0.85 32.47  admin2
Makindye | Makindye barracks  UGA  Central  0.28 32.59  point
Old Entebbe airport | Entebbe airport | Entebbe International Airport  UGA  Central  0.04 32.44  point
Albertine region | Lake Albert basin  -  -  1.70 30.90  admin1
Unguja Island | Zanzibar archipelago  TZA  Zanzibar  -6.13 39.37  admin1
Mtwara region  TZA  Mtwara  -10.80 39.00  admin1
Kigoma region  TZA  Kigoma  -4.80 30.20  admin1
Kagera region  TZA  Kagera  -2.00 31.30  admin1
Ngorongoro Conservation Area  TZA  Arusha  -3.00 35.50  admin2
Serengeti National Park  TZA  Mara  -2.33 34.83  admin2
mainland Tanzania  TZA  -  -6.20 35.00  admin1
Nyaruguru | Nyaruguru district  RWA  Southern  -2.70 29.50  admin2
Rubavu | La Grande Barrière | Petite Barrière  RWA  Western  -1.68 29.26  city
Rusizi | Rusizi district  RWA  Western  -2.50 29.00  admin2
Kinigi | Kinigi sector  RWA  Northern  -1.45 29.59  city
Nyungwe National Park  RWA  -  -2.45 29.25  admin2
Bisesero  RWA  Western  -2.18 29.33  point
Kibeho  RWA  Southern  -2.64 29.55  city
Bugesera | Bugesera district | Bugesera airport  RWA  Eastern  -2.20 30.15  admin2
Cibitoke province  BDI  Cibitoke  -2.80 29.15  admin1
Bubanza province  BDI  Bubanza  -3.10 29.40  admin1
Bujumbura Rural | Bujumbura Rurale  BDI  Bujumbura Rural  -3.45 29.45  admin1
Kirundo province  BDI  Kirundo  -2.60 30.10  admin1
Makamba province  BDI  Makamba  -4.20 29.70  admin1
Mabayi  BDI  Cibitoke  -2.72 29.25  city
Ruhagarika  BDI  Cibitoke  -2.90 29.05  city
Great Lakes region of Africa | Africa's Great Lakes region  -  -  -2.00 29.50  admin1
Mt Elgon  -  -  1.13 34.55  admin2
Kakamega county  KEN  Kakamega  0.40 34.75  admin1
Kogelo | Nyang'oma Kogelo  KEN  Siaya  -0.01 34.34  city
Eastleigh neighbourhood  KEN  Nairobi  -1.27 36.85  point
Kasese district  UGA  Western  0.15 30.00  admin2
Ntoroko | Ntoroko district  UGA  Western  1.05 30.40  admin2
Atiak | Atiak trading centre  UGA  Northern  3.26 32.12  city
Lukodi | Lukodi camp  UGA  Northern  2.87 32.32  point
Luzira Maximum Security Prison  UGA  Central  0.30 32.64  point
Nyarugusu | Nyarugusu refugee camp | Nyarugusu camp  TZA  Kigoma  -4.22 30.39  point
Kibiti | Kibiti district  TZA  Pwani  -7.80 39.10  admin2
Loliondo | Loliondo division  TZA  Arusha  -2.05 35.60  admin2
Kitaya  TZA  Mtwara  -10.65 40.10  city
Kibuye | Karongi  RWA  Western  -2.06 29.35  city
Gikongoro | Nyamagabe  RWA  Southern  -2.47 29.58  city
Virunga mountains | Virunga massif  -  -  -1.45 29.50  admin2

# Congo basin
Bas-Uele | Bas-Uélé province | Lower Uele  COD  Bas-Uele  3.50 25.00  admin1
Haut-Uele | Haut-Uélé province | Upper Uele  COD  Haut-Uele  3.50 28.50  admin1
Tshopo | Tshopo province  COD  Tshopo  0.50 25.20  admin1
Ituri province | Ituri region | Ituri district  COD  Ituri  1.80 29.80  admin1
North Kivu province | Nord Kivu province | northern Kivu  COD  North Kivu  -0.80 29.00  admin1
South Kivu province | Sud Kivu province | southern Kivu  COD  South Kivu  -3.00 28.30  admin1
Kivu region | Kivu provinces  COD  -  -1.80 28.50  admin1
Maniema | Maniema province  COD  Maniema  -3.00 26.00  admin1
Haut-Katanga | Haut-Katanga province | Upper Katanga  COD  Haut-Katanga  -10.50 27.60  admin1
Haut-Lomami | Haut-Lomami province  COD  Haut-Lomami  -8.40 26.00  admin1
Lualaba | Lualaba province  COD  Lualaba  -10.40 24.80  admin1
Tanganyika province  COD  Tanganyika  -6.50 28.30  admin1
Lomami | Lomami province  COD  Lomami  -6.20 24.60  admin1
Kasai-Oriental | Kasai Oriental province | Eastern Kasai | East Kasai  COD  Kasai-Oriental  -6.30 23.70  admin1
Kasai-Central | Kasai Central province | Central Kasai | Kasai-Occidental | Western Kasai | West Kasai  COD  Kasai-Central  -6.50 22.30  admin1
Kasai province | Kasai region | Greater Kasai | Kasai provinces  COD  Kasai  -5.00 21.00  admin1
Sankuru | Sankuru province  COD  Sankuru  -3.60 23.60  admin1
Kwilu | Kwilu province  COD  Kwilu  -5.00 19.00  admin1
Kwango | Kwango province  COD  Kwango  -6.50 17.50  admin1
Mai-Ndombe | Mai Ndombe province | Mayi-Ndombe  COD  Mai-Ndombe  -2.60 18.30  admin1
Kongo Central | Bas-Congo | Kongo-Central province | Bas-Congo province | Lower Congo  COD  Kongo Central  -5.30 14.00  admin1
Equateur province | Équateur  COD  Equateur  0.20 18.80  admin1
Mongala | Mongala province  COD  Mongala  2.10 21.30  admin1
Nord-Ubangi | North Ubangi | Nord-Ubangi province  COD  Nord-Ubangi  3.70 21.70  admin1
Sud-Ubangi | South Ubangi | Sud-Ubangi province  COD  Sud-Ubangi  2.90 19.30  admin1
Tshuapa | Tshuapa province  COD  Tshuapa  -0.70 22.50  admin1
Orientale | Orientale province | Province Orientale  COD  -  2.00 26.50  admin1
Petit Nord | Grand Nord  COD  North Kivu  0.40 29.30  admin2
Masisi territory | Masisi district  COD  North Kivu  -1.40 28.80  admin2
Rutshuru territory | Rutshuru district  COD  North Kivu  -1.05 29.40  admin2
Walikale territory | Walikale district  COD  North Kivu  -1.40 27.90  admin2
Beni territory | Beni region | Beni area  COD  North Kivu  0.50 29.40  admin2
Irumu  COD  Ituri  1.45 29.87  city
Mahagi  COD  Ituri  2.30 30.98  city
Aru territory  COD  Ituri  2.87 30.83  admin2
Mambasa  COD  Ituri  1.36 29.05  city
Kalehe  COD  South Kivu  -2.10 28.92  city
Shabunda  COD  South Kivu  -2.70 27.35  city
Fizi  COD  South Kivu  -4.30 28.94  city
Mwenga  COD  South Kivu  -3.04 28.43  city
Walungu  COD  South Kivu  -2.63 28.66  city
Minova  COD  South Kivu  -1.71 29.02  city
Mushaki | Mushake  COD  North Kivu  -1.52 28.98  city
Kitshanga | Kitchanga | Kichanga  COD  North Kivu  -1.22 29.07  city
Mweso | Mwesso  COD  North Kivu  -1.14 29.04  city
Bwito | Bwito chiefdom  COD  North Kivu  -1.05 29.15  admin2
Kiwanja  COD  North Kivu  -1.15 29.45  city
Rwindi  COD  North Kivu  -0.79 29.29  city
Ishasha | Ishasha crossing  COD  North Kivu  -0.74 29.62  point
Kayna | Kayina  COD  North Kivu  -0.63 29.17  city
Alimbongo  COD  North Kivu  -0.40 29.17  city
Pinga  COD  North Kivu  -0.97 28.72  city
Nyabiondo | Nyabyondo  COD  North Kivu  -1.26 28.68  city
Luvungi  COD  South Kivu  -2.86 29.03  city
Kibua  COD  North Kivu  -1.25 28.33  city
Kanyarucinya  COD  North Kivu  -1.60 29.25  point
Kibati  COD  North Kivu  -1.57 29.28  city
Chanzu | Runyonyi | Tshanzu | Runyoni  COD  North Kivu  -1.33 29.54  point
Jomba | Jomba chiefdom | Tchanzu  COD  North Kivu  -1.26 29.55  city
Kiseguro  COD  North Kivu  -1.00 29.40  city
Eringeti | Erengeti  COD  North Kivu  0.76 29.60  city
Mavivi | Mavivi airport  COD  North Kivu  0.58 29.48  city
Semliki base | Semuliki MONUSCO base  COD  North Kivu  0.67 29.75  point
Kamango  COD  North Kivu  0.63 29.88  city
Mutwanga  COD  North Kivu  0.34 29.75  city
Kasindi-Lubiriha | Lubiriha  COD  North Kivu  0.04 29.71  city
Komanda  COD  Ituri  1.37 29.76  city
Boga town  COD  Ituri  1.01 29.97  city
Gety | Geti  COD  Ituri  1.20 30.18  city
Mongbwalu | Mongwalu | Mungbwalu | Mongbwalu mines  COD  Ituri  1.95 30.03  city
Fataki  COD  Ituri  1.93 30.57  city
Bule town  COD  Ituri  1.83 30.65  city
Tchomia | Tchomia port  COD  Ituri  1.44 30.48  city
Okapi Wildlife Reserve | Okapi reserve  COD  Ituri  1.40 28.57  admin2
Dungu  COD  Haut-Uele  3.62 28.57  city
Kibali gold mine | Kibali mine  COD  Haut-Uele  3.13 29.58  point
Doruma  COD  Haut-Uele  4.73 27.69  city
Yumbi  COD  Mai-Ndombe  -1.89 16.53  city
Kwamouth  COD  Mai-Ndombe  -3.18 16.20  city
Kamuina Nsapu | Kamwina Nsapu chiefdom  COD  Kasai-Central  -6.49 22.86  city
Kolwezi | Kolwezi mines  COD  Lualaba  -10.72 25.47  city
Inga III  COD  Kongo Central  -5.52 13.62  point
Lemera  COD  South Kivu  -3.08 29.10  city
Nyangezi  COD  South Kivu  -2.68 28.87  city
Kavumu military airport  COD  South Kivu  -2.31 28.81  city
Nyabibwe  COD  South Kivu  -1.96 28.93  city
Bijombo | Bijombo highlands  COD  South Kivu  -3.42 28.95  city
Bamingui-Bangoran  CAF  Bamingui-Bangoran  8.30 20.70  admin1
Basse-Kotto  CAF  Basse-Kotto  4.90 21.30  admin1
Haute-Kotto  CAF  Haute-Kotto  7.20 23.00  admin1
Haut-Mbomou  CAF  Haut-Mbomou  6.30 25.50  admin1
Ouaka  CAF  Ouaka  6.00 20.80  admin1
Ouham  CAF  Ouham  7.10 17.60  admin1
Nana-Grébizi  CAF  Nana-Grébizi  6.99 19.18  city
Nana-Mambéré  CAF  Nana-Mambéré  5.94 15.60  city
Mambéré-Kadéï  CAF  Mambéré-Kadéï  4.60 15.60  admin1
Vakaga | Vakaga prefecture  CAF  Vakaga  9.80 22.40  admin1
Lobaye  CAF  Lobaye  4.10 17.80  admin1
Ombella-M'Poko  CAF  Ombella-M'Poko  5.00 18.00  admin1
PK-5  CAF  Bangui  4.38 18.53  point
Bangui M'Poko  CAF  Bangui  4.40 18.52  point
Pool region | Pool department | Pool region of Congo  COG  Pool  -4.00 14.70  admin1
Likouala | Likouala department  COG  Likouala  2.20 17.70  admin1
Sangha department  COG  Sangha  1.80 15.50  admin1
Kouilou  COG  Kouilou  -4.10 12.00  admin1
Ogooue-Maritime  GAB  Ogooué-Maritime  -1.80 9.60  admin1
Haut-Ogooue  GAB  Haut-Ogooué  -1.50 13.60  admin1
Woleu-Ntem  GAB  Woleu-Ntem  1.90 11.90  admin1
Ngounié | Ngounié province  GAB  Ngounié  -1.50 11.00  admin1
Mbañe  -  -  0.81 9.38  point
Fernando Poo  GNQ  -  3.50 8.70  admin1
Rio Muni  GNQ  -  1.60 10.50  admin1
Kamituga | Kamituga mine  COD  South Kivu  -3.07 28.18  city
Mitwaba  COD  Haut-Katanga  -8.60 27.33  city
Nyanzale  COD  North Kivu  -1.03 29.12  city
Mugunga camps  COD  North Kivu  -1.62 29.15  point
Mbau | Mbau-Kamango road  COD  North Kivu  0.63 29.50  city
Mayi-Moya | Maimoya | May-Moya  COD  North Kivu  0.70 29.58  city
Nobili border town  COD  North Kivu  0.72 29.98  city
Halungupa  COD  North Kivu  0.33 29.62  city
Tchabi  COD  Ituri  0.85 29.85  city
Bogoro  COD  Ituri  1.40 30.28  city
Drodro | Drodro parish | Rhoe camp | Roe camp  COD  Ituri  1.77 30.55  city
Kilo-Moto gold mine | Kilo-Moto  COD  Ituri  1.83 30.23  point
Kasenyi | Kasenyi port  COD  Ituri  1.40 30.44  city
Faradje  COD  Haut-Uele  3.73 29.70  city
Niangara  COD  Haut-Uele  3.70 27.90  city
Plateau des Bateke  -  -  -3.50 15.80  admin2
Kamako | Kamonia  COD  Kasai  -7.20 20.65  city
Mutarule  COD  South Kivu  -3.15 29.10  city
Makobola | Makobola II  COD  South Kivu  -3.54 29.16  city
Misisi gold mine | Misisi  COD  South Kivu  -4.75 28.73  city
Sam Ouandja  CAF  Haute-Kotto  8.53 23.25  city
Bakouma | Bakouma mine  CAF  Mbomou  5.70 22.78  city
Rafai  CAF  Mbomou  4.97 23.93  city
Ouham-Pende  CAF  Ouham-Pendé  6.80 16.00  admin1
Ngaoundaye | Ngaoundaï  CAF  Ouham-Pendé  7.48 15.62  city
Beloko  CAF  Nana-Mambéré  5.93 14.60  city
Oyala | Ciudad de la Paz | Djibloho  GNQ  -  1.59 10.82  city

# Lake Chad basin: Cameroon, Chad, Niger
Cameroon's Far North | Cameroon's Far North region | Far North region | Extreme-Nord region  CMR  Far North  10.90 14.40  admin1
Adamaoua | Adamaoua region  CMR  Adamawa  7.10 13.50  admin1
Cameroon's East region  CMR  East  4.20 14.10  admin1
Cameroon's North-West region | Cameroon's Northwest region | Cameroon's North West  CMR  North-West  6.30 10.40  admin1
Cameroon's South-West region | Cameroon's Southwest region | Cameroon's South West  CMR  South-West  5.20 9.20  admin1
Anglophone Cameroon | Southern Cameroons | British Southern Cameroons | Cameroon's Anglophone regions  CMR  -  5.60 9.80  admin1
northern Cameroon | north Cameroon  CMR  -  9.80 13.90  admin1
western Cameroon  CMR  -  5.70 10.00  admin1
Mayo-Sava | Mayo-Sava division  CMR  Far North  11.10 14.20  admin2
Mayo-Tsanaga | Mayo-Tsanaga division  CMR  Far North  10.70 13.80  admin2
Logone-et-Chari | Logone and Chari | Logone and Chari division  CMR  Far North  12.10 14.70  admin2
Darak  CMR  Far North  12.95 14.30  point
Banki-Amchide  CMR  Far North  11.22 14.14  city
Kerawa | Keraoua | Kerawa border town | Kirawa  CMR  Far North  11.22 13.95  city
Nguetchewe | Ngouetchewe  CMR  Far North  10.98 13.95  city
Mozogo  CMR  Far North  10.93 13.90  city
Ngarbuh  CMR  North-West  6.43 10.85  city
Kumbo | Bui division  CMR  North-West  6.21 10.68  city
Mamfe | Manyu | Manyu division  CMR  South-West  5.75 9.31  city
Lebialem | Lebialem division  CMR  South-West  5.50 10.00  admin2
Egbekaw  CMR  South-West  5.76 9.33  city
Garoua-Boulai | Garoua-Boulay  CMR  East  5.88 14.55  city
Gado refugee camp  CMR  East  5.74 14.43  point
Lac province | Chad's Lake province | Lake Province of Chad  TCD  Lac  13.60 14.50  admin1
Kanem region  TCD  Kanem  14.50 15.50  admin1
Barh el Gazel | Bahr el Gazel  TCD  Bahr el Gazel  14.80 16.90  admin1
Tibesti region | Tibesti province  TCD  Tibesti  21.00 17.50  admin1
Borkou province  TCD  Borkou  17.90 18.80  admin1
Ennedi-Est | Ennedi-Ouest | Ennedi East  TCD  Ennedi-Est  17.00 22.50  admin1
Wadi Fira | Wadi Fira province  TCD  Wadi Fira  15.10 21.80  admin1
Ouaddai province | Ouaddai region  TCD  Ouaddaï  13.70 21.00  admin1
Sila province | Sila region | Dar Sila  TCD  Sila  12.20 21.40  admin1
Salamat region | Salamat province  TCD  Salamat  10.80 20.70  admin1
Guera | Guéra region | Guéra province  TCD  Guéra  11.90 18.30  admin1
Moyen-Chari  TCD  Moyen-Chari  9.10 18.20  admin1
Logone Oriental  TCD  Logone Oriental  8.30 16.40  admin1
Chari-Baguirmi  TCD  Chari-Baguirmi  11.30 16.30  admin1
Mayo-Kebbi | Mayo-Kebbi Est | Mayo-Kebbi Ouest  TCD  Mayo-Kebbi Est  9.80 15.20  admin1
eastern Chad | east Chad  TCD  -  13.50 21.30  admin1
northern Chad | north Chad  TCD  -  18.50 18.50  admin1
southern Chad | south Chad  TCD  -  9.00 17.50  admin1
Bohoma | Boma peninsula | Bohoma peninsula  TCD  Lac  13.40 14.10  point
Baga Sola | Bagasola  TCD  Lac  13.54 14.32  city
Kouri Bougoudi | Kouri Bougri | Kouri Boudou | Koura Bougoudi  TCD  Tibesti  22.30 15.50  admin2
Ounianga | Ounianga Kebir  TCD  Ennedi-Ouest  19.05 20.48  city
Oure Cassoni  TCD  Ennedi-Est  15.30 22.90  city
Korbol  TCD  Moyen-Chari  10.02 17.72  city
Mandakao  TCD  Logone Occidental  8.67 15.40  city
Agadez region | Agadez province  NER  Agadez  19.00 10.50  admin1
Diffa region | Diffa province  NER  Diffa  14.50 12.90  admin1
Tillaberi region | Tillaberi province | Tillabery region | Tillabery  NER  Tillabéri  14.10 1.80  admin1
Tahoua region | Tahoua province  NER  Tahoua  15.50 5.10  admin1
Zinder region | Damagaram  NER  Zinder  14.60 9.20  admin1
Maradi region | Maradi province  NER  Maradi  14.20 7.20  admin1
Dosso region  NER  Dosso  13.00 3.30  admin1
northern Niger | north Niger  NER  -  18.50 9.50  admin1
western Niger | west Niger | southwestern Niger | southwest Niger  NER  -  14.00 2.20  admin1
southeastern Niger | southeast Niger | south-east Niger | south-eastern Niger  NER  -  13.60 12.50  admin1
Chinagodrar | Chinegodar | Chinagoder | Sinagodar  NER  Tillabéri  15.28 3.27  city
Banibangou | Bani Bangou  NER  Tillabéri  15.04 2.70  city
Tchombangou | Tchoma Bangou  NER  Tillabéri  14.80 2.65  city
Abala department  NER  Tillabéri  14.93 3.43  admin2
Koure giraffe reserve  NER  Tillabéri  13.30 2.58  point
Parc W  -  -  12.30 2.40  admin2
Blabrine  NER  Diffa  13.56 13.20  point
Madama fort  NER  Agadez  21.95 13.65  point
Dirkou | Dirkou airfield  NER  Agadez  18.99 12.87  city
Base 201 | Niger Air Base 201  NER  Agadez  16.95 8.01  point
Imouraren | Imouraren uranium mine  NER  Agadez  18.70 7.36  point
Ingall | In-Gall | I-n-Gall | Ingal  NER  Agadez  16.79 6.93  city
Three Borders area  -  -  14.50 0.50  admin1
Lake Chad area | Lake Chad Basin region  -  -  13.00 14.00  admin1
Hile-Alifa  CMR  Far North  12.83 14.45  city
Tourou  CMR  Far North  10.93 13.75  city
Donga-Mantung | Donga Mantung division  CMR  North-West  6.60 10.80  admin2
Bambili  CMR  North-West  6.00 10.25  city
Menchum | Menchum division  CMR  North-West  6.50 10.00  admin2
Bangem  CMR  South-West  5.08 9.77  city
Akwaya | Akwaya subdivision  CMR  South-West  6.37 9.50  admin2
Mandoul | Mandoul province  TCD  Mandoul  8.60 17.50  admin1
Logone Occidental  TCD  Logone Occidental  8.70 15.90  admin1
Hadjer-Lamis  TCD  Hadjer-Lamis  12.40 16.00  admin1
Ngouboua  TCD  Lac  13.57 14.07  city
Miski | Miski gold mine  TCD  Tibesti  20.30 18.00  admin2
Tine border town | Tine-Djagaraba  TCD  Wadi Fira  15.02 22.80  city
Darey-Daye | Darey Dey  NER  Tillabéri  15.00 2.85  city
Makalondi  NER  Tillabéri  12.83 1.68  city
Samira gold mine | Samira Hill mine  NER  Tillabéri  13.85 1.15  point
Tamou  NER  Tillabéri  12.75 2.18  city
Toumour | Toummour  NER  Diffa  13.67 13.12  city
Gueskerou  NER  Diffa  13.50 12.85  city

# Nigeria
Abia state  NGA  Abia  5.45 7.50  admin1
Adamawa state  NGA  Adamawa  9.30 12.40  admin1
Akwa Ibom | Akwa Ibom state  NGA  Akwa Ibom  4.95 7.85  admin1
Anambra | Anambra state  NGA  Anambra  6.20 6.95  admin1
Bauchi state  NGA  Bauchi  10.60 10.00  admin1
Bayelsa | Bayelsa state  NGA  Bayelsa  4.80 6.05  admin1
Borno region | southern Borno | northern Borno  NGA  Borno  11.50 13.00  admin1
Cross River state  NGA  Cross River  5.80 8.50  admin1
Delta State | Nigeria's Delta State  NGA  Delta  5.60 6.00  admin1
Ebonyi | Ebonyi state  NGA  Ebonyi  6.20 8.00  admin1
Edo state  NGA  Edo  6.60 5.90  admin1
Ekiti | Ekiti state  NGA  Ekiti  7.70 5.25  admin1
Enugu state  NGA  Enugu  6.50 7.45  admin1
Gombe state  NGA  Gombe  10.35 11.20  admin1
Imo state  NGA  Imo  5.55 7.05  admin1
Jigawa | Jigawa state  NGA  Jigawa  12.30 9.60  admin1
Kaduna state | southern Kaduna  NGA  Kaduna  10.40 7.70  admin1
Kano state  NGA  Kano  11.60 8.50  admin1
Katsina state  NGA  Katsina  12.40 7.60  admin1
Kebbi | Kebbi state  NGA  Kebbi  11.50 4.20  admin1
Kogi | Kogi state  NGA  Kogi  7.75 6.70  admin1
Kwara | Kwara state  NGA  Kwara  8.90 4.60  admin1
Lagos state  NGA  Lagos  6.55 3.60  admin1
Nasarawa state | Nassarawa state  NGA  Nasarawa  8.50 8.30  admin1
Niger State | Nigeria's Niger State  NGA  Niger  9.90 5.60  admin1
Ogun state  NGA  Ogun  7.00 3.50  admin1
Ondo state  NGA  Ondo  7.00 5.10  admin1
Osun state | Osun  NGA  Osun  7.60 4.50  admin1
Oyo state  NGA  Oyo  8.10 3.60  admin1
Rivers state  NGA  Rivers  4.85 6.90  admin1
Sokoto state  NGA  Sokoto  13.10 5.30  admin1
Taraba | Taraba state  NGA  Taraba  8.00 10.80  admin1
Yobe region | northern Yobe  NGA  Yobe  12.30 11.50  admin1
Nigeria's Federal Capital Territory  NGA  Federal Capital Territory  8.90 7.20  admin1
northern Nigeria | north Nigeria  NGA  -  11.50 8.50  admin1
north-east Nigeria | northeastern Nigeria | northeast Nigeria | north-eastern Nigeria | Nigeria's northeast | Nigeria's north-east  NGA  -  11.30 12.50  admin1
north-west Nigeria | northwestern Nigeria | northwest Nigeria | north-western Nigeria | Nigeria's northwest | Nigeria's north-west  NGA  -  12.00 6.50  admin1
central Nigeria | Nigeria's Middle Belt | north-central Nigeria | northcentral Nigeria  NGA  -  8.80 8.00  admin1
southern Nigeria | south Nigeria | south-south Nigeria  NGA  -  5.50 6.50  admin1
south-east Nigeria | southeastern Nigeria | southeast Nigeria | south-eastern Nigeria | Nigeria's southeast | Nigeria's south-east  NGA  -  5.80 7.50  admin1
south-west Nigeria | southwestern Nigeria | southwest Nigeria | south-western Nigeria | Yorubaland  NGA  -  7.40 4.00  admin1
Biafra region | Igboland | Republic of Biafra  NGA  -  5.80 7.30  admin1
Ogoni region | Gokana  NGA  Rivers  4.67 7.30  admin2
Hausaland | Sokoto Caliphate region  NGA  -  12.20 7.50  admin1
Pulka  NGA  Borno  11.23 13.79  city
Rann | Kala Balge  NGA  Borno  12.27 14.47  city
Mungono | Mungunu  NGA  Borno  12.67 13.61  city
Doron Baga | Cross Kauwa | Kukawa  NGA  Borno  12.92 13.57  city
Mallam Fatori | Malam Fatori | Malamfatori  NGA  Borno  13.68 13.33  city
Marte town | New Marte | Kirenowa  NGA  Borno  12.36 13.83  city
Metele | Metele base  NGA  Borno  13.30 13.20  city
Buni Yadi | Buni Yadi school  NGA  Yobe  11.27 12.00  city
Zabarmari | Zabarmari rice fields  NGA  Borno  11.93 13.25  city
Tumbuns | Tumbumma | Tumbun islands  NGA  Borno  13.20 13.80  admin2
Kuriga | Kuriga school  NGA  Kaduna  10.50 6.70  city
Zangon Kataf | Zango Kataf  NGA  Kaduna  9.79 8.30  city
Jangebe | Jangebe school  NGA  Zamfara  12.57 6.07  city
Dansadau | Dan Sadau  NGA  Zamfara  11.30 6.50  city
Sabon Birni | Sabon Birnin  NGA  Sokoto  13.57 6.38  city
Tangaza  NGA  Sokoto  13.45 4.93  city
Kankara town | Kankara school  NGA  Katsina  11.93 7.41  city
Tegina | Tegina school  NGA  Niger  10.07 6.19  city
Shiroro | Shiroro Dam | Shiroro district  NGA  Niger  9.97 6.83  admin2
Papiri | Papiri school  NGA  Niger  10.60 4.60  city
Kaiama | Woro village  NGA  Kwara  9.60 3.94  city
Birnin Yauri | Yauri  NGA  Kebbi  10.78 4.81  city
Barkin Ladi | Barikin Ladi | Gashish  NGA  Plateau  9.53 8.90  city
Zike village  NGA  Plateau  9.87 8.72  city
Yelwata | Yelewata  NGA  Benue  7.90 8.53  city
Agatu | Agatu district  NGA  Benue  7.90 7.87  admin2
Gembu  NGA  Taraba  6.90 11.10  admin2
Owo church  NGA  Ondo  7.20 5.59  city
Bonny LNG  NGA  Rivers  4.44 7.17  point
Okuama | Okuama community  NGA  Delta  5.42 5.92  city
Odi massacre site | Odi town  NGA  Bayelsa  5.17 6.30  city
Seme border | Seme border post | Seme-Krake | Krake  NGA  Lagos  6.42 2.88  city
Lekki-Epe expressway  NGA  Lagos  6.44 3.46  point
Lekki Free Zone | Ibeju-Lekki  NGA  Lagos  6.45 4.00  point
Ngoshe  NGA  Borno  11.13 13.85  city
Gudumbali | Guzamala  NGA  Borno  12.95 13.17  city
Mainok | Jakana  NGA  Borno  11.83 12.63  city
Gujba | Gujba agricultural college  NGA  Yobe  11.50 11.93  city
Kagara school | Kagara town  NGA  Niger  10.18 6.25  city
Allawa forest | Allawa  NGA  Niger  10.36 6.61  city
Danko Wasagu  NGA  Kebbi  11.35 5.80  admin2
Zaki Biam | Ukum  NGA  Benue  7.51 9.61  city
Gbaramatu | Gbaramatu kingdom | Oporoza  NGA  Delta  5.60 5.35  admin2

# Mali, Burkina Faso and the coast of West Africa
Gao region  MLI  Gao  16.80 0.20  admin1
Kidal region  MLI  Kidal  19.50 1.50  admin1
Tombouctou region | Timbuktu region  MLI  Tombouctou  20.00 -3.50  admin1
Taoudénit region | Taoudeni region  MLI  Taoudénit  22.00 -3.98  admin1
Ménaka region  MLI  Ménaka  16.20 2.60  admin1
Mopti region  MLI  Mopti  14.60 -3.90  admin1
Bandiagara | Bandiagara region | Pays Dogon  MLI  Bandiagara  14.35 -3.61  admin2
Ségou region  MLI  Ségou  13.80 -5.80  admin1
Koulikoro region  MLI  Koulikoro  13.60 -7.60  admin1
Kayes region | Kayes area  MLI  Kayes  14.20 -10.20  admin1
Sikasso region  MLI  Sikasso  11.40 -6.80  admin1
central Mali  MLI  -  14.40 -4.20  admin1
southern Mali | south Mali  MLI  -  12.00 -7.50  admin1
western Mali | west Mali  MLI  -  14.30 -10.50  admin1
north-east Mali | northeastern Mali | northeast Mali  MLI  -  17.50 1.00  admin1
Inner Delta of the Niger | Macina  MLI  Mopti  14.80 -4.30  admin2
Amettetai valley | Amettetai  MLI  Kidal  20.00 1.20  admin2
Anefis | Anefif  MLI  Kidal  18.04 0.60  city
Ber camp  MLI  Tombouctou  16.84 -2.53  city
In Khalil | I-n-Khalil | In Halil  MLI  Kidal  21.35 1.03  city
Labbezanga  MLI  Gao  14.96 0.70  city
Talataye | Talatayt  MLI  Gao  16.53 1.49  city
Tidermène  MLI  Ménaka  17.03 2.33  city
Tamalat | Tamalatt  MLI  Ménaka  15.65 1.95  city
Almoustarat | Almoustrat  MLI  Gao  17.38 0.12  city
Tarkint  MLI  Gao  17.42 0.40  city
Gossi | Gossi base  MLI  Tombouctou  15.82 -1.30  city
Hombori  MLI  Mopti  15.28 -1.70  city
Boulikessy | Boulkessy  MLI  Mopti  14.85 -1.27  city
Mondoro  MLI  Mopti  14.66 -1.95  city
Ogossagou | Ogossagou-Peuh | Ogossogou | Ogossagou Peul  MLI  Mopti  13.98 -3.37  city
Sobane Da | Sobane-Kou | Sobame Da  MLI  Mopti  14.42 -3.55  city
Diallassagou  MLI  Bandiagara  13.75 -3.65  city
Sévaré | Sévaré airport  MLI  Mopti  14.53 -4.10  city
Konna  MLI  Mopti  14.95 -3.88  city
Dioura  MLI  Mopti  14.82 -5.25  city
Diabaly | Diabali  MLI  Ségou  14.68 -6.02  city
Nampalari  MLI  Ségou  15.28 -5.55  city
Farabougou  MLI  Ségou  14.83 -6.05  city
Kenieba  MLI  Kayes  12.85 -11.24  city
Kati camp | Kati military camp | Kati base | Soundiata-Keita camp | Kati garrison  MLI  Koulikoro  12.74 -8.07  point
Burkina Faso's Sahel region | Burkina's Sahel region  BFA  Sahel  14.20 -0.60  admin1
Centre-Nord | Centre-Nord region  BFA  Centre-Nord  13.30 -1.10  admin1
Centre-Est | Centre-Est region  BFA  Centre-Est  11.70 -0.20  admin1
Boucle du Mouhoun | Boucle-du-Mouhoun region  BFA  Boucle du Mouhoun  12.60 -3.40  admin1
Cascades region of Burkina Faso  BFA  Cascades  10.40 -4.50  admin1
Hauts-Bassins | Hauts-Bassins region  BFA  Hauts-Bassins  11.30 -4.20  admin1
Burkina Faso's East region | Burkina Faso's Est region  BFA  Est  12.30 0.90  admin1
Burkina Faso's Nord region | Burkina Faso's North region  BFA  Nord  13.70 -2.30  admin1
Noumbiel | Poni province  BFA  Sud-Ouest  10.40 -3.30  admin1
Plateau-Central | Plateau-Central region  BFA  Plateau-Central  12.30 -0.90  admin1
northern Burkina Faso | north Burkina Faso | northern Burkina  BFA  -  13.90 -1.00  admin1
eastern Burkina Faso | east Burkina Faso | eastern Burkina  BFA  -  12.30 0.80  admin1
western Burkina Faso | west Burkina Faso  BFA  -  12.00 -4.00  admin1
Yirgou | Yirgou Foulbe  BFA  Centre-Nord  13.46 -1.29  city
Inata gendarmerie  BFA  Sahel  14.37 -1.30  point
Nassoumbou | Nassoumbou base  BFA  Sahel  14.30 -1.40  city
Seytenga | Sytenga  BFA  Sahel  13.97 0.29  city
Pobé-Mengao | Gorgadji  BFA  Sahel  13.90 -1.75  city
Markoye | Markoy  BFA  Sahel  14.65 0.04  city
Silgadji | Silgadji church  BFA  Sahel  13.93 -1.35  city
Foubé  BFA  Centre-Nord  13.50 -1.10  city
Dablo | Dablo church  BFA  Centre-Nord  13.60 -1.15  city
Karma village  BFA  Nord  13.65 -2.35  city
Nondin  BFA  Nord  13.75 -2.20  city
Samorogouan | Samoroguan  BFA  Hauts-Bassins  11.41 -4.93  city
Pama reserve  BFA  Est  11.25 0.70  admin2
Nadiagou | Nadiagou border post  BFA  Est  11.13 0.78  city
Tanwalbougou | Tanwalbougou gendarmerie  BFA  Est  12.20 0.65  city
Foutouri  BFA  Est  12.88 0.83  city
Hantoukoura | Hantoukoura church  BFA  Est  11.90 1.75  city
Gnagna  BFA  Est  12.97 -0.14  city
Arli National Park  -  -  11.40 1.50  admin2
Kafolo | Kafolo base  CIV  -  9.59 -4.36  city
Bounkani | Bounkani region  CIV  Zanzan  9.30 -3.30  admin2
Taï National Park | Taï forest  CIV  Bas-Sassandra  5.75 -7.12  admin2
Youpougon  CIV  Abidjan  5.34 -4.08  point
San-Pédro port  CIV  Bas-Sassandra  4.75 -6.64  city
Atacora | Atacora department | Atakora  BEN  Atakora  10.60 1.50  admin1
Alibori | Alibori department  BEN  Alibori  11.30 2.70  admin1
Borgou | Borgou department  BEN  Borgou  9.60 2.80  admin1
Togo's Savanes region | Savanes region of Togo  TGO  Savanes  10.60 0.40  admin1
Ashanti region | Asante region  GHA  Ashanti  6.80 -1.50  admin1
Upper East Region of Ghana | Upper East Region  GHA  Upper East  10.75 -0.80  admin1
Upper West Region of Ghana | Upper West Region  GHA  Upper West  10.30 -2.20  admin1
Volta Region | Western Togoland | Trans-Volta Togoland  GHA  Volta  6.60 0.40  admin1
Brong-Ahafo | Brong Ahafo region  GHA  Bono  7.60 -2.30  admin1
Dagbon | Yendi  GHA  Northern  9.44 -0.01  admin2
Obuasi mine | Obuasi gold mine  GHA  Ashanti  6.20 -1.67  city
Jubilee oilfield | Jubilee oil field  GHA  -  4.55 -2.90  point
Apiate | Appiatse  GHA  Western  5.55 -2.00  city
Casamance region | Ziguinchor region | Lower Casamance | Basse-Casamance | Casamance forest  SEN  Ziguinchor  12.80 -15.80  admin1
Boffa-Bayotte | Bayottes forest | Bayot forest  SEN  Ziguinchor  12.48 -16.25  point
Tambacounda region  SEN  Tambacounda  13.50 -13.50  admin1
Fouta Toro | Futa Toro | Matam region  SEN  Matam  15.65 -13.25  admin2
Touba Mosquée  SEN  Diourbel  14.86 -15.88  city
Foni | Fonis | Foni Kansala | Foni region  GMB  -  13.18 -16.05  admin2
Mile 2 Central Prison  GMB  -  13.45 -16.60  point
Bissagos  GNB  -  11.25 -16.00  admin2
Middle Guinea  GIN  -  11.30 -12.40  admin1
Forest Region of Guinea | Forest Guinea region | Guinea's forest region  GIN  -  8.20 -9.20  admin1
Womey | Womé  GIN  Nzérékoré  7.75 -8.90  city
Simandou iron ore project  GIN  -  8.70 -8.90  admin2
Camp Alpha Yaya Diallo | Camp Alpha Yaya  GIN  Conakry  9.53 -13.68  point
Upper Guinea | Haute-Guinée  GIN  Kankan  10.90 -9.50  admin2
Kailahun | Kailahun district | Kailahun town  SLE  Eastern  8.28 -10.57  admin2
Kono district | Koidu Town | Koidu  SLE  Eastern  8.65 -10.97  admin2
Tonkolili | Tonkolili district  SLE  Northern  8.75 -11.80  admin2
Lofa county | Lofa  LBR  Lofa  8.15 -10.00  admin1
Nimba county | Nimba  LBR  Nimba  6.85 -8.70  admin1
Grand Gedeh | Grand Gedeh county  LBR  Grand Gedeh  5.95 -8.20  admin1
Bong county  LBR  Bong  6.90 -9.40  admin1
Bassikounou | Bassiknou  MRT  Hodh Ech Chargui  15.87 -5.94  city
Mberra camp  MRT  Hodh Ech Chargui  15.83 -5.77  point
Lemgheity | Lemgheiti  MRT  Tiris Zemmour  25.30 -7.80  point
Adrar region of Mauritania  MRT  Adrar  20.50 -11.50  admin1
Grand Tortue Ahmeyim | Greater Tortue Ahmeyim | Tortue gas field | GTA gas field  -  -  16.05 -16.75  point
Adrar des Iforas  MLI  Kidal  20.00 1.80  admin2
Dogofry | Dogofri  MLI  Ségou  14.80 -6.02  city
Sadiola | Sadiola mine  MLI  Kayes  13.93 -11.70  city
Diboli | Kidira-Diboli crossing  MLI  Kayes  14.46 -12.20  city
Oudalan | Oudalan province  BFA  Sahel  14.60 -0.40  admin2
Soum province  BFA  Sahel  14.20 -1.40  admin2
Yagha | Yagha province  BFA  Sahel  13.40 0.60  admin2
Séno province  BFA  Sahel  14.00 0.00  admin2
Sanmatenga | Sanmatenga province  BFA  Centre-Nord  13.20 -1.10  admin2
Namentenga | Namentenga province  BFA  Centre-Nord  13.20 -0.50  admin2
Koulpélogo | Koulpelogo province  BFA  Centre-Est  11.40 0.20  admin2
Kossi province  BFA  Boucle du Mouhoun  12.80 -3.90  admin2
Tapoa | Tapoa province  BFA  Est  12.20 1.70  admin2
Komondjari | Komondjari province  BFA  Est  12.70 0.60  admin2
Kompienga province  BFA  Est  11.50 0.80  admin2
Yatenga | Yatenga province  BFA  Nord  13.60 -2.40  admin2
Loroum | Loroum province  BFA  Nord  14.00 -2.10  admin2
Koutougou | Koutougou base  BFA  Sahel  14.23 -1.28  city
Partiaga  BFA  Est  11.93 1.75  city
Matiacoali | Matiakoali  BFA  Est  12.37 1.03  city
Bartiébougou  BFA  Est  12.88 0.90  city
Piéla  BFA  Est  12.71 -0.13  city
Comoé park  CIV  Zanzan  9.15 -3.75  admin2
Porga  BEN  Atakora  11.04 0.97  city
Karimama  BEN  Alibori  12.07 3.19  city
Sèmè-Kpodji  BEN  Ouémé  6.37 2.62  city
Kpendjal | Kpendjal prefecture  TGO  Savanes  10.85 0.55  admin2
Kpinkankandi | Kpékpakandi | Kpinkankandi post  TGO  Savanes  11.00 0.55  point
Cinkassé | Cinkansé  TGO  Savanes  11.10 0.02  city
Sédhiou region  SEN  Sédhiou  12.80 -15.50  admin1
Kolda region  SEN  Kolda  12.95 -14.50  admin1
Kédougou region  SEN  Kédougou  12.80 -12.10  admin1
Cacheu region  GNB  -  12.10 -16.00  admin1
Meliandou  GIN  Nzérékoré  8.62 -10.06  city
Koinadugu | Koinadugu district  SLE  Northern  9.50 -11.40  admin2
Foya town | Foya Borma  LBR  Lofa  8.36 -10.21  city
Hodh ech Chargui | Hodh Ech Chargui region  MRT  Hodh Ech Chargui  18.00 -7.00  admin1
Tiris Zemmour | Tiris-Zemmour region  MRT  Tiris Zemmour  24.50 -9.00  admin1

# Southern Africa and the islands
Cabinda province | Cabinda enclave | Cabinda exclave  AGO  Cabinda  -5.00 12.40  admin1
Lunda Norte | Lunda-Norte province | Lunda North  AGO  Lunda Norte  -8.50 19.50  admin1
Lunda Sul | Lunda-Sul province | Lunda South  AGO  Lunda Sul  -10.50 20.50  admin1
Cuando Cubango | Kuando Kubango | Cuando Cubango province  AGO  Cuando Cubango  -16.00 20.00  admin1
Cunene | Cunene province  AGO  Cunene  -16.50 16.00  admin1
Huila province  AGO  Huíla  -15.00 14.80  admin1
Huambo province  AGO  Huambo  -12.50 15.70  admin1
Bié province  AGO  Bié  -12.50 17.50  admin1
Benguela province  AGO  Benguela  -12.80 13.80  admin1
Kwanza Sul | Cuanza Sul | Cuanza-Sul province  AGO  Cuanza Sul  -10.80 14.80  admin1
Kwanza Norte | Cuanza Norte  AGO  Cuanza Norte  -9.00 14.90  admin1
Malanje province | Malange province  AGO  Malanje  -9.50 16.50  admin1
Moxico | Moxico province  AGO  Moxico  -13.00 21.00  admin1
Uige province  AGO  Uíge  -7.30 15.40  admin1
Zaire province  AGO  Zaire  -6.50 13.30  admin1
Namibe province  AGO  Namibe  -15.50 12.60  admin1
Cuito Cuanavale | Cuito Cuanavale base  AGO  Cuando Cubango  -15.16 19.17  city
Monte Sumi | Mount Sumi  AGO  Huambo  -12.37 15.10  point
Lobito corridor | Port of Lobito  AGO  Benguela  -12.35 13.55  admin1
Lunda | Lunda Tchokwe  AGO  -  -9.50 20.00  admin1
Barotseland | Barotse | Western Province of Zambia  ZMB  Western  -15.50 23.00  admin1
Zambian Copperbelt | Copperbelt province  ZMB  Copperbelt  -13.00 27.80  admin1
Luapula | Luapula province  ZMB  Luapula  -11.00 29.00  admin1
Meheba | Meheba refugee settlement  ZMB  North-Western  -12.50 25.80  point
Kariba | Kariba Dam  -  -  -16.52 28.76  admin2
Kazungula | Kazungula Bridge | Kazungula crossing  -  -  -17.79 25.26  point
Dzaleka | Dzaleka refugee camp | Dzaleka camp  MWI  Central  -13.66 33.87  point
Lake Niassa  -  -  -12.00 34.50  admin1
Cabo Delgado province | Cape Delgado  MOZ  Cabo Delgado  -12.30 39.50  admin1
Niassa | Niassa province | Niassa Reserve  MOZ  Niassa  -13.00 36.50  admin1
Nampula province  MOZ  Nampula  -15.00 39.00  admin1
Zambezia | Zambezia province  MOZ  Zambezia  -16.80 36.80  admin1
Tete province  MOZ  Tete  -15.50 32.50  admin1
Manica province  MOZ  Manica  -19.00 33.50  admin1
Sofala | Sofala province  MOZ  Sofala  -19.00 34.60  admin1
Inhambane province  MOZ  Inhambane  -23.00 34.50  admin1
Gaza province  MOZ  Gaza  -23.50 32.80  admin1
Maputo province  MOZ  Maputo  -25.80 32.40  admin1
northern Mozambique | north Mozambique  MOZ  -  -13.00 38.50  admin1
central Mozambique  MOZ  -  -18.50 34.50  admin1
Mocimboa | Mocimboa port  MOZ  Cabo Delgado  -11.35 40.35  city
Quissanga  MOZ  Cabo Delgado  -12.42 40.49  city
Muidumbe | Muidumbe district  MOZ  Cabo Delgado  -11.82 39.82  admin2
Nangade  MOZ  Cabo Delgado  -11.08 39.68  city
Mueda | Mueda plateau  MOZ  Cabo Delgado  -11.67 39.56  city
Meluco  MOZ  Cabo Delgado  -12.55 39.65  city
Ancuabe  MOZ  Cabo Delgado  -12.97 39.85  city
Metuge  MOZ  Cabo Delgado  -12.98 40.32  city
Balama | Balama graphite mine  MOZ  Cabo Delgado  -13.35 38.57  city
Montepuez | Montepuez ruby mine  MOZ  Cabo Delgado  -13.13 39.00  city
Ibo Island  MOZ  Cabo Delgado  -12.35 40.60  admin2
Mucojo  MOZ  Cabo Delgado  -12.07 40.47  city
Catupa | Catupa forest  MOZ  Cabo Delgado  -11.95 40.20  point
Chai village  MOZ  Cabo Delgado  -11.87 39.98  city
Awasse | Auasse  MOZ  Cabo Delgado  -11.47 39.98  city
Naunde  MOZ  Cabo Delgado  -11.75 40.45  city
Memba | Memba district  MOZ  Nampula  -14.18 40.53  admin2
Gorongosa National Park  MOZ  Sofala  -18.60 34.30  admin2
Muxungue  MOZ  Sofala  -20.39 33.93  city
Moatize | Moatize coal mine  MOZ  Tete  -16.12 33.73  city
Nacala | Nacala Corridor | Nacala port  MOZ  Nampula  -14.54 40.67  city
Ressano Garcia | Lebombo border post | Lebombo crossing  -  -  -25.44 31.98  point
Limpopo Valley  -  -  -22.30 30.50  admin1
Manicaland | Manicaland province  ZWE  Manicaland  -19.20 32.40  admin1
Mashonaland Central | Mashonaland East | Mashonaland West  ZWE  -  -17.20 31.00  admin1
Matabeleland North | Matabeleland South  ZWE  -  -19.80 28.00  admin1
Masvingo province  ZWE  Masvingo  -20.70 31.20  admin1
Zimbabwe's Midlands province  ZWE  Midlands  -19.20 29.70  admin1
Hwange | Hwange colliery  ZWE  Matabeleland North  -18.37 26.50  city
Beit Bridge  ZWE  Matabeleland South  -22.22 30.00  city
Mbare township  ZWE  Harare  -17.86 31.04  point
Bhalagwe | Bhalagwe camp  ZWE  Matabeleland South  -21.05 28.40  point
Caprivi region  NAM  Zambezi  -17.90 23.50  admin1
Kavango | Kavango East | Kavango West  NAM  Kavango East  -18.00 20.00  admin1
Ovamboland | Owamboland | Ovambo region  NAM  -  -17.80 16.00  admin1
Erongo | Erongo region  NAM  Erongo  -22.20 15.00  admin1
Khomas | Khomas region  NAM  Khomas  -22.60 17.00  admin1
Kunene region | Kaokoland | Kaokoveld  NAM  Kunene  -19.00 13.80  admin1
Otjozondjupa | Otjozondjupa region  NAM  Otjozondjupa  -20.50 17.50  admin1
Okavango Swamp  BWA  North-West  -19.30 22.90  admin2
Central Kalahari Game Reserve  BWA  -  -23.00 22.00  admin1
Dukwi | Dukwi refugee camp  BWA  Central  -20.55 26.50  point
Eastern Cape | Eastern Cape province  ZAF  Eastern Cape  -32.00 26.50  admin1
Western Cape | Western Cape province  ZAF  Western Cape  -33.30 20.50  admin1
Northern Cape | Northern Cape province  ZAF  Northern Cape  -29.50 21.50  admin1
Free State province | Orange Free State  ZAF  Free State  -28.60 26.80  admin1
Gauteng | Gauteng province  ZAF  Gauteng  -26.15 28.20  admin1
Limpopo | Limpopo province  ZAF  Limpopo  -23.80 29.40  admin1
Mpumalanga | Mpumalanga province  ZAF  Mpumalanga  -26.00 30.20  admin1
South Africa's North West province | North West province  ZAF  North West  -26.60 25.60  admin1
KwaZulu-Natal province | KwaZulu | Zululand  ZAF  KwaZulu-Natal  -28.60 30.90  admin1
Transkei  ZAF  Eastern Cape  -31.60 28.80  admin1
Transvaal  ZAF  -  -26.00 28.00  admin1
Bophuthatswana  ZAF  North West  -25.80 25.60  admin1
Cape Flats  ZAF  Western Cape  -34.02 18.57  point
Umlazi | Glebelands  ZAF  KwaZulu-Natal  -29.97 30.88  city
Nelson Mandela Bay | Uitenhage | Kariega  ZAF  Eastern Cape  -33.85 25.45  city
Mangaung | Mangaung metro  ZAF  Free State  -29.12 26.22  city
Koeberg | Koeberg nuclear power station | Koeberg nuclear plant  ZAF  Western Cape  -33.68 18.43  point
Simon's Town | Simonstown | Simon's Town naval base  ZAF  Western Cape  -34.19 18.43  city
Kruger National Park | Kruger Park  ZAF  Limpopo  -24.00 31.50  admin2
Maseru Bridge crossing | Maseru bridge  LSO  -  -29.31 27.45  point
Shiselweni | Hhohho  SWZ  -  -26.40 31.80  admin1
Matsapha | Matsapha airport  SWZ  -  -26.52 31.31  city
Androy | Androy region  MDG  -  -24.80 45.80  admin1
Fianarantsoa | Fianar  MDG  -  -21.45 47.09  city
Ndzuani  COM  -  -12.22 44.43  admin1
Pointe d'Esny  MUS  -  -20.41 57.70  city
Assumption Island | Assomption Island  SYC  -  -9.74 46.51  point
Mahe Island  SYC  -  -4.68 55.48  admin2
Swahili coast  -  -  -5.00 39.50  admin1
Gulf of Guinea coast  -  -  5.00 0.00  admin1
Sahel region | African Sahel | Sahelian region | Sahel belt  -  -  15.00 2.00  admin1
Horn of Africa region | Greater Horn of Africa | Africa's Horn  -  -  8.00 46.00  admin1
Maghreb region | Greater Maghreb | Arab Maghreb | Maghrib  -  -  32.00 3.00  admin1
Mashriq | Mashreq  -  -  34.00 40.00  admin1
Mesopotamia | Upper Mesopotamia  -  -  33.50 43.50  admin1
Persian Gulf region  -  -  26.50 51.00  admin1
Middle East and North Africa | Near East | MENA region  -  -  29.50 38.00  admin1
Nile basin  -  -  15.00 32.00  admin1
Fertile Crescent  -  -  35.00 40.00  admin1
Omaheke | Omaheke region  NAM  Omaheke  -22.00 19.50  admin1
Ohangwena | Ohangwena region  NAM  Ohangwena  -17.60 16.80  admin1
Omusati | Omusati region  NAM  Omusati  -18.00 14.90  admin1
Tsholotsho  ZWE  Matabeleland North  -19.77 27.76  city
Quiterajo  MOZ  Cabo Delgado  -11.77 40.43  city
Pangane  MOZ  Cabo Delgado  -11.99 40.55  city
Eráti district  MOZ  Nampula  -13.80 39.90  admin2
Chipene mission | Chipene  MOZ  Nampula  -14.05 40.10  point
Satunjira | Sathunjira | Satungira | Santunjira  MOZ  Sofala  -18.55 34.15  point
Ciskei  ZAF  Eastern Cape  -32.80 27.00  admin1
Waterkloof air base | Waterkloof air force base  ZAF  Gauteng  -25.83 28.22  point
Anosy | Anosy region  MDG  -  -24.50 46.70  admin1

# First-level regions of the remaining states
Oran province  DZA  Oran  35.65 -0.60  admin1
Constantine province  DZA  Constantine  36.35 6.60  admin1
Annaba province  DZA  Annaba  36.85 7.60  admin1
Setif province  DZA  Setif  36.10 5.40  admin1
Biskra province  DZA  Biskra  34.70 5.50  admin1
Laghouat province  DZA  Laghouat  33.70 2.90  admin1
Djelfa province  DZA  Djelfa  34.50 3.30  admin1
Chlef province  DZA  Chlef  36.20 1.30  admin1
Tiaret province  DZA  Tiaret  35.10 1.40  admin1
Saida province of Algeria | Saida province  DZA  Saida  34.70 0.30  admin1
Mascara province  DZA  Mascara  35.40 0.10  admin1
Mostaganem province  DZA  Mostaganem  36.00 0.30  admin1
Tipaza | Tipaza province | Tipasa province  DZA  Tipaza  36.55 2.10  admin1
El Tarf province  DZA  El Tarf  36.70 8.10  admin1
Guelma province  DZA  Guelma  36.45 7.40  admin1
Khenchela province  DZA  Khenchela  35.20 7.00  admin1
M'Sila province  DZA  M'Sila  35.40 4.40  admin1
Tamanrasset province  DZA  Tamanrasset  23.00 5.00  admin1
El Bayadh province  DZA  El Bayadh  32.50 1.10  admin1
Naama province  DZA  Naama  33.20 -0.80  admin1
Casablanca-Settat  MAR  Casablanca-Settat  33.10 -7.60  admin1
Rabat-Sale-Kenitra | Rabat-Salé-Kénitra region  MAR  Rabat-Sale-Kenitra  34.10 -6.40  admin1
Fes-Meknes | Fès-Meknès region  MAR  Fes-Meknes  33.80 -4.80  admin1
Beni Mellal-Khenifra | Béni Mellal-Khénifra region  MAR  Beni Mellal-Khenifra  32.50 -6.20  admin1
Marrakech-Safi | Marrakesh-Safi  MAR  Marrakech-Safi  31.70 -8.60  admin1
Guelmim-Oued Noun | Guelmim region  MAR  Guelmim-Oued Noun  28.70 -10.20  admin1
Bizerte governorate  TUN  Bizerte  37.10 9.70  admin1
Beja governorate  TUN  Beja  36.70 9.30  admin1
Jendouba governorate  TUN  Jendouba  36.60 8.70  admin1
Siliana governorate | Siliana province  TUN  Siliana  36.00 9.30  admin1
Zaghouan governorate  TUN  Zaghouan  36.40 10.10  admin1
Nabeul governorate  TUN  Nabeul  36.60 10.70  admin1
Sousse governorate  TUN  Sousse  35.90 10.50  admin1
Monastir governorate  TUN  Monastir  35.65 10.75  admin1
Mahdia governorate  TUN  Mahdia  35.30 10.70  admin1
Kairouan governorate | Kairouan province  TUN  Kairouan  35.60 9.90  admin1
Sfax governorate  TUN  Sfax  34.70 10.40  admin1
Gabes governorate  TUN  Gabes  33.80 9.90  admin1
Tozeur governorate  TUN  Tozeur  33.90 8.00  admin1
Ariana governorate  TUN  Ariana  36.90 10.10  admin1
Kef governorate | El Kef governorate  TUN  Kef  36.10 8.70  admin1
Butnan | al-Butnan | Butnan district  LBY  Butnan  30.80 24.00  admin1
Wadi al-Hayat | Wadi al-Hayaa district  LBY  Wadi al Hayaa  26.40 12.80  admin1
Wadi al-Shati district | Wadi Shati  LBY  Wadi al Shatii  27.70 13.50  admin1
Nuqat al-Khams | al-Nuqat al-Khams  LBY  Nuqat al Khams  32.70 12.00  admin1
Jabal al-Gharbi district | Jabal al-Gharbi  LBY  Jabal al Gharbi  30.90 12.60  admin1
Irbid governorate  JOR  Irbid  32.55 35.80  admin1
Aqaba governorate  JOR  Aqaba  29.50 35.40  admin1
Amman governorate  JOR  Amman  31.60 36.20  admin1
Alexandria governorate  EGY  Alexandria  31.00 29.80  admin1
Cairo governorate  EGY  Cairo  30.05 31.45  admin1
Giza governorate  EGY  Giza  29.20 29.60  admin1
Luxor governorate  EGY  Luxor  25.60 32.50  admin1
Aswan governorate  EGY  Aswan  23.60 32.90  admin1
Suez governorate  EGY  Suez  29.80 32.30  admin1
Ismailia governorate  EGY  Ismailia  30.60 32.10  admin1
Port Said governorate  EGY  Port Said  31.20 32.30  admin1
Dakar region  SEN  Dakar  14.75 -17.30  admin1
Saint-Louis region of Senegal | Saint-Louis region  SEN  Saint-Louis  16.30 -15.00  admin1
Thies region  SEN  Thiès  14.80 -16.80  admin1
Louga region  SEN  Louga  15.40 -15.40  admin1
Kaolack region  SEN  Kaolack  14.00 -16.00  admin1
Fatick region  SEN  Fatick  14.20 -16.50  admin1
Diourbel region  SEN  Diourbel  14.75 -16.10  admin1
Conakry region  GIN  Conakry  9.60 -13.60  admin1
Nzérékoré region  GIN  Nzérékoré  8.20 -9.10  admin1
Kankan region  GIN  Kankan  10.70 -9.40  admin1
Labé region  GIN  Labé  11.60 -12.30  admin1
Kindia region  GIN  Kindia  10.10 -12.90  admin1
Faranah region  GIN  Faranah  10.00 -10.90  admin1
Montserrado | Montserrado county  LBR  Montserrado  6.50 -10.60  admin1
Margibi | Margibi county  LBR  Margibi  6.50 -10.30  admin1
Grand Bassa county | Grand Bassa  LBR  Grand Bassa  6.20 -9.80  admin1
Grand Cape Mount | Grand Cape Mount county  LBR  Grand Cape Mount  7.00 -11.10  admin1
Gbarpolu | Gbarpolu county  LBR  Gbarpolu  7.40 -10.20  admin1
Rivercess | River Cess county  LBR  Rivercess  5.80 -9.30  admin1
Grand Kru | Grand Kru county  LBR  Grand Kru  4.75 -8.20  admin1
Bas-Sassandra | Bas-Sassandra district  CIV  Bas-Sassandra  5.30 -6.90  admin1
Zanzan | Zanzan district  CIV  Zanzan  8.80 -3.40  admin1
Gbêkê | Gbeke region  CIV  Vallée du Bandama  7.70 -5.00  admin1
Tchologo | Tchologo region  CIV  Savanes  9.50 -4.80  admin1
Cavally region  CIV  Montagnes  6.30 -7.50  admin1
Tonkpi | Tonkpi region  CIV  Montagnes  7.40 -7.80  admin1
Greater Accra | Greater Accra Region  GHA  Greater Accra  5.80 0.00  admin1
Northern Region of Ghana | Ghana's Northern Region  GHA  Northern  9.50 -0.60  admin1
Plateaux region of Togo  TGO  Plateaux  7.50 1.10  admin1
Collines department  BEN  Collines  8.10 2.30  admin1
Donga department  BEN  Donga  9.20 1.70  admin1
Ouémé department  BEN  Ouémé  6.70 2.50  admin1
Zou department  BEN  Zou  7.20 2.10  admin1
Arusha region  TZA  Arusha  -3.20 36.00  admin1
Mwanza region  TZA  Mwanza  -2.70 32.90  admin1
Mara region  TZA  Mara  -1.80 34.30  admin1
Geita region  TZA  Geita  -3.00 32.10  admin1
Shinyanga region  TZA  Shinyanga  -3.80 33.00  admin1
Tabora region  TZA  Tabora  -5.50 32.70  admin1
Mbeya region  TZA  Mbeya  -8.50 33.30  admin1
Morogoro region  TZA  Morogoro  -7.80 37.00  admin1
Tanga region  TZA  Tanga  -5.20 38.20  admin1
Pwani region  TZA  Pwani  -7.20 38.70  admin1
Lindi region  TZA  Lindi  -9.40 38.50  admin1
Ruvuma region  TZA  Ruvuma  -10.70 36.00  admin1
Kilimanjaro region  TZA  Kilimanjaro  -3.80 37.60  admin1
Manyara region  TZA  Manyara  -4.30 36.50  admin1
Iringa region  TZA  Iringa  -7.80 35.40  admin1
Dodoma region  TZA  Dodoma  -6.00 36.00  admin1
Rukwa region  TZA  Rukwa  -7.50 31.40  admin1
Nakuru county  KEN  Nakuru  -0.50 36.10  admin1
Narok county  KEN  Narok  -1.30 35.60  admin1
Kajiado county  KEN  Kajiado  -2.00 36.90  admin1
Machakos county  KEN  Machakos  -1.20 37.40  admin1
Kitui county  KEN  Kitui  -1.50 38.30  admin1
Meru county  KEN  Meru  0.20 37.75  admin1
Kisumu county  KEN  Kisumu  -0.20 34.80  admin1
Kericho county  KEN  Kericho  -0.30 35.30  admin1
Bomet county  KEN  Bomet  -0.80 35.30  admin1
Nandi county  KEN  Nandi  0.15 35.15  admin1
Bungoma county  KEN  Bungoma  0.75 34.70  admin1
Busia county  KEN  Busia  0.40 34.20  admin1
Kisii county  KEN  Kisii  -0.75 34.80  admin1
Nyeri county  KEN  Nyeri  -0.40 36.90  admin1
Murang'a county  KEN  Murang'a  -0.80 37.00  admin1
Nyandarua | Nyandarua county  KEN  Nyandarua  -0.30 36.45  admin1
Embu county  KEN  Embu  -0.50 37.60  admin1
Makueni | Makueni county  KEN  Makueni  -2.20 37.80  admin1
Mombasa county  KEN  Mombasa  -4.03 39.65  admin1
Taita-Taveta | Taita Taveta county  KEN  Taita-Taveta  -3.50 38.40  admin1
Tharaka-Nithi | Tharaka Nithi county  KEN  Tharaka-Nithi  -0.20 37.90  admin1
Kirinyaga | Kirinyaga county  KEN  Kirinyaga  -0.50 37.30  admin1
Vihiga county  KEN  Vihiga  0.08 34.72  admin1
Nyamira county  KEN  Nyamira  -0.65 34.95  admin1
Bururi province  BDI  Bururi  -3.90 29.70  admin1
Cankuzo province  BDI  Cankuzo  -3.15 30.60  admin1
Gitega province  BDI  Gitega  -3.50 29.90  admin1
Karusi province | Karuzi province  BDI  Karuzi  -3.10 30.15  admin1
Kayanza province  BDI  Kayanza  -2.95 29.65  admin1
Muramvya province  BDI  Muramvya  -3.25 29.65  admin1
Mwaro province  BDI  Mwaro  -3.50 29.65  admin1
Ngozi province  BDI  Ngozi  -2.90 29.90  admin1
Rutana province  BDI  Rutana  -3.95 30.05  admin1
Lusaka province  ZMB  Lusaka  -15.30 28.80  admin1
Muchinga | Muchinga province  ZMB  Muchinga  -11.30 31.80  admin1
Machinga district  MWI  Southern  -14.50 35.30  admin2
Antananarivo region | Analamanga  MDG  -  -18.60 47.50  admin1
Atsimo-Andrefana  MDG  -  -23.00 44.50  admin1
Vatovavy | Vatovavy-Fitovinany  MDG  -  -21.50 47.80  admin1
Boeny region  MDG  -  -16.30 46.20  admin1
Diana region of Madagascar  MDG  -  -13.50 49.00  admin1
Alaotra-Mangoro  MDG  -  -18.00 48.40  admin1
Mahajanga province  MDG  -  -16.80 46.50  admin1
Hardap | Hardap region  NAM  Hardap  -24.50 17.50  admin1
Oshana region  NAM  Oshana  -18.20 15.80  admin1
Kgalagadi district  BWA  Kgalagadi  -25.00 22.00  admin1
Ngamiland | North-West District of Botswana  BWA  North-West  -19.50 22.80  admin1
Luanda province  AGO  Luanda  -9.10 13.50  admin1
Kinshasa province  COD  Kinshasa  -4.40 15.80  admin1
Plateaux department of Congo  COG  Plateaux  -2.20 15.40  admin1
Niari | Niari department  COG  Niari  -3.20 12.70  admin1
Bouenza | Bouenza department  COG  Bouenza  -4.10 13.60  admin1
Cuvette-Ouest | Cuvette-Ouest department  COG  Cuvette-Ouest  0.10 14.40  admin1
Estuaire province  GAB  Estuaire  0.40 9.90  admin1
Ogooué-Ivindo  GAB  Ogooué-Ivindo  0.50 13.00  admin1
Ogooué-Lolo  GAB  Ogooué-Lolo  -1.10 12.60  admin1
Moyen-Ogooué  GAB  Moyen-Ogooué  -0.50 10.50  admin1
Nyanga province  GAB  Nyanga  -3.00 11.00  admin1
Mbomou prefecture  CAF  Mbomou  5.20 23.20  admin1
Sangha-Mbaéré  CAF  Sangha-Mbaéré  3.40 16.30  admin1
Littoral region of Cameroon | Cameroon's Littoral region  CMR  Littoral  4.30 10.10  admin1
Mayo-Louti  CMR  North  9.90 13.60  admin2
Abidjan district  CIV  Abidjan  5.40 -4.05  admin1
Bamako district  MLI  Bamako  12.63 -8.00  admin1
Niamey region  NER  Niamey  13.52 2.11  admin1
Trarza | Trarza region  MRT  Trarza  17.90 -14.80  admin1
Brakna | Brakna region  MRT  Brakna  17.30 -13.50  admin1
Inchiri | Inchiri region  MRT  Inchiri  20.00 -15.00  admin1
Guidimaka | Guidimagha | Guidimakha  MRT  Guidimaka  15.20 -12.30  admin1
Tagant | Tagant region  MRT  Tagant  18.50 -10.50  admin1
Assaba | Assaba region  MRT  Assaba  16.60 -11.50  admin1
Jerusalem district  ISR  Jerusalem  31.75 35.00  admin1
Haifa district  ISR  Haifa  32.60 35.00  admin1
Tel Aviv district  ISR  Tel Aviv  32.07 34.80  admin1
Jenin governorate  PSE  West Bank  32.43 35.30  admin2
Nablus governorate  PSE  West Bank  32.20 35.28  admin2
Hebron governorate  PSE  West Bank  31.50 35.05  admin2
Bethlehem governorate  PSE  West Bank  31.65 35.25  admin2
Jericho governorate  PSE  West Bank  31.90 35.45  admin2
Tulkarm governorate  PSE  West Bank  32.33 35.08  admin2
Qalqilya governorate  PSE  West Bank  32.18 35.03  admin2
Ramallah governorate | Ramallah and al-Bireh governorate  PSE  West Bank  31.95 35.20  admin2
Khan Younis governorate | Khan Yunis governorate  PSE  Gaza Strip  31.35 34.32  admin2
Rafah governorate  PSE  Gaza Strip  31.28 34.25  admin2
Muscat governorate  OMN  Muscat  23.30 58.60  admin1
Al Sharqiyah of Oman | Ash Sharqiyah South  OMN  Ash Sharqiyah  22.20 59.20  admin1
Bekaa governorate | Beqaa governorate  LBN  Bekaa  33.75 35.90  admin1
Beirut governorate  LBN  Beirut  33.89 35.50  admin1
Al Rayyan municipality  QAT  -  25.20 51.20  admin1
Southern Governorate of Bahrain  BHR  -  26.00 50.55  admin1
Harare province  ZWE  Harare  -17.83 31.05  admin1
Bulawayo province  ZWE  Bulawayo  -20.15 28.58  admin1
