kind person
# Gulf states, Iran, Turkey, Afghanistan, Pakistan, Central Asia: people of the news since about 1990, written from general knowledge.

# --- Saudi Arabia
Sultan bin Abdulaziz | Prince Sultan bin Abdulaziz | Crown Prince Sultan | Sultan bin Abdel Aziz | Sultan bin Abdul-Aziz al-Saud  SAU GOV 1963..2011-10-22
Nayef bin Abdulaziz | Prince Nayef bin Abdulaziz | Crown Prince Nayef | Naif bin Abdulaziz | Nayef bin Abdel Aziz  SAU GOV 1975..2012-06-16
Nawaf bin Abdulaziz | Prince Nawaf bin Abdulaziz  SAU SPY 2001-09..2005-01
Abdulrahman bin Abdulaziz | Prince Abdulrahman bin Abdulaziz | Abdul Rahman bin Abdulaziz  SAU GOV ..2011-11-05
Ahmed bin Abdulaziz | Prince Ahmed bin Abdulaziz | Ahmad bin Abdulaziz  SAU GOV 1975..2012-11-05
Muqrin bin Abdulaziz | Prince Muqrin | Crown Prince Muqrin | Miqrin bin Abdulaziz  SAU SPY 2005-10..2012-07  SAU GOV 2013-02-01..2015-04-29
Mohammed bin Nayef | Mohammad bin Nayef | Muhammad bin Nayef | Prince Mohammed bin Nayef  SAU GOV 1999..2017-06-21
Khalid bin Salman | Khaled bin Salman | Prince Khalid bin Salman  SAU GOV 2017-04..
Bandar bin Sultan | Prince Bandar bin Sultan | Prince Bandar  SAU GOV 1983-10..2012-07-18  SAU SPY 2012-07-19..2014-04-15
Turki al-Faisal | Prince Turki al-Faisal | Turki bin Faisal | Prince Turki bin Faisal  SAU SPY 1979..2001-08-31  SAU GOV 2003-01..2006-12
Khalid bin Sultan | Khaled bin Sultan | Prince Khaled bin Sultan  SAU MIL GOV ..2013-04-20
Salman bin Sultan | Prince Salman bin Sultan  SAU GOV 2013-08..2014-05-14  SAU GOV 2023-12..
Abdulaziz bin Salman | Prince Abdulaziz bin Salman | Abdul Aziz bin Salman  SAU GOV
Ali al-Naimi | Ali Naimi | Ali Ibrahim Naimi  SAU GOV 1995-08..2016-05-07
Khalid al-Falih | Khaled al-Falih | Khalid A. al-Falih  SAU BUS 2009..2015-04-28  SAU GOV 2015-04-29..2019-09-08  SAU GOV 2020-02-25..
Amin Nasser | Amin H. Nasser | Amin al-Nasser  SAU BUS
Yasir al-Rumayyan | Yasir Othman al-Rumayyan | Yasser al-Rumayyan | Yassir al-Rumayyan  SAU BUS GOV
Ibrahim al-Assaf | Ibrahim Abdulaziz al-Assaf | Ibrahim Assaf  SAU GOV 1996-01..2016-10-31  SAU GOV 2018-12-27..
Mohammed al-Jadaan | Mohammed Aljadaan | Mohammed bin Abdullah al-Jadaan | Mohammad al-Jadaan  SAU GOV 2015-01..
Abdulaziz bin Saud bin Nayef | Abdulaziz bin Saud | Prince Abdulaziz bin Saud bin Nayef | Abdul Aziz bin Saud bin Nayef  SAU GOV 2017-06-21..
Mutaib bin Abdullah | Miteb bin Abdullah | Prince Miteb bin Abdullah | Mitab bin Abdullah | Prince Mutaib  SAU MIL GOV 2010-11..2017-11-04
Turki bin Abdullah | Prince Turki bin Abdullah  SAU GOV 2014-05-14..2015-01-29
Abdullah bin Bandar | Prince Abdullah bin Bandar | Abdullah bin Bandar bin Abdulaziz  SAU GOV 2017..
Khalid bin Ayyaf | Khaled bin Ayyaf | Khalid bin Abdulaziz bin Ayyaf  SAU GOV 2017-11-04..2018-12-27
Khalid bin Bandar bin Abdulaziz | Khaled bin Bandar bin Abdul Aziz  SAU MIL ..2013-02-13  SAU GOV 2013-02-14..2014-06-27  SAU SPY 2014-06-30..2015-01-29
Khalid bin Bandar bin Sultan | Khalid bin Bandar  SAU GOV 2019..
Khalid al-Humaidan | Khaled al-Humaidan | Khalid bin Ali al-Humaidan | Khalid Humaidan  SAU SPY 2015-01-29..
Abdulaziz al-Howairini | Abdul Aziz al-Huwairini | Abdulaziz bin Mohammed al-Howairini  SAU SPY
Ahmed al-Assiri | Ahmad al-Asiri | Ahmed Asseri | Ahmed Assiri | Ahmad Asiri  SAU MIL ..2017-04  SAU SPY 2017-05..2018-10-20
Saud al-Qahtani | Saud Qahtani | Saud bin Abdullah al-Qahtani  SAU GOV ..2018-10-20
Turki al-Maliki | Turki al-Malki | Turki al-Malky  SAU MIL
Mansour al-Turki | Mansur al-Turki | Mansour Turki  SAU GOV COP ..2019
Faisal bin Bandar | Prince Faisal bin Bandar | Faisal bin Bandar bin Abdulaziz  SAU GOV
Khalid al-Faisal | Khaled al-Faisal | Prince Khalid al-Faisal | Prince Khaled al-Faisal  SAU GOV
Saud bin Nayef | Prince Saud bin Nayef  SAU GOV
Mohammed bin Fahd | Prince Mohammed bin Fahd | Mohammed bin Fahd bin Abdulaziz  SAU GOV 1985..2013-01
Abdulaziz bin Fahd | Prince Abdulaziz bin Fahd | Abdul Aziz bin Fahd  SAU GOV ..2011
Fahd bin Sultan | Prince Fahd bin Sultan  SAU GOV
Badr bin Sultan | Prince Badr bin Sultan  SAU GOV
Saud bin Mishaal | Saud bin Mishal | Prince Saud bin Mishaal bin Abdulaziz  SAU GOV
Mansour bin Muqrin | Prince Mansour bin Muqrin  SAU GOV ..2017-11-05
Turki bin Talal | Prince Turki bin Talal | Turki bin Talal bin Abdulaziz  SAU GOV
Faisal bin Salman | Prince Faisal bin Salman | Faisal bin Salman bin Abdulaziz  SAU GOV 2013-01..
Mishaal bin Abdulaziz | Meshaal bin Abdulaziz | Mishal bin Abdulaziz  SAU GOV ..2017-05-03
Talal bin Abdulaziz | Prince Talal bin Abdulaziz | Talal bin Abdul-Aziz  SAU ELI ..2018-12-22
Alwaleed bin Talal | Al-Waleed bin Talal | Prince Alwaleed | Walid bin Talal | Al-Walid bin Talal | Prince Alwaleed bin Talal  SAU BUS
Abdulaziz Al al-Sheikh | Abdul-Aziz Al Sheikh | Abdulaziz al-Sheikh | Abdulaziz bin Abdullah Al al-Sheikh | Abdulaziz al-Asheikh  SAU REL 1999-05..2025-09-23
Abdulaziz bin Baz | Abdul Aziz bin Baz | Abdel-Aziz bin Baz | Sheikh bin Baz | Abd al-Aziz ibn Baz  SAU REL ..1999-05-13
Saleh al-Fawzan | Saleh bin Fawzan al-Fawzan | Salih al-Fawzan  SAU REL
Abdulrahman al-Sudais | Abdul Rahman al-Sudais  SAU REL
Salman al-Ouda | Salman al-Awda | Salman al-Odah | Salman al-Oadah | Salman al-Auda | Salman al-Odeh  SAU REL OPP
Safar al-Hawali | Safar al-Hawaly  SAU REL OPP
Awad al-Qarni | Awadh al-Qarni  SAU REL OPP
Aaidh al-Qarni | Aidh al-Qarni | Ayed al-Qarni  SAU REL
Mohammed al-Arefe | Mohammad al-Arefe | Mohamad al-Arefe | Muhammad al-Arifi  SAU REL
Nasser al-Omar | Nasir al-Umar  SAU REL
Mohammed al-Issa | Mohammad al-Issa | Mohammed bin Abdulkarim al-Issa | Mohammed bin Abdul Karim Issa | Muhammad al-Issa  SAU GOV JUD 2009-02..2015-01  NGO REL 2016-08..
Abdullah al-Turki | Abdullah bin Abdul Mohsen al-Turki | Abdullah Abdulmohsen al-Turki  NGO REL ..2016
Nimr al-Nimr | Nimr Baqir al-Nimr | Sheikh Nimr | Nimr Baqr al-Nimr  SAU REL OPP ..2016-01-02
Ali al-Nimr | Ali Mohammed al-Nimr  SAU CVL OPP
Saleh bin Humaid | Saleh bin Abdullah bin Humaid | Salih bin Humaid  SAU LEG 2002..2009-02-14  SAU JUD REL 2009-02-15..
Abdullah Al al-Sheikh | Abdullah bin Mohammed Al al-Sheikh | Abdullah al-Asheikh  SAU GOV 1993..2009-02-14  SAU LEG 2009-02-15..
Abdullatif Al al-Sheikh | Abdullatif al-Sheikh | Abdullatif bin Abdulaziz Al al-Sheikh | Abdulatif al-Sheikh  SAU REL GOV
Saleh al-Luhaidan | Saleh al-Lohaidan | Salih al-Luhaydan | Saleh al-Lihedan  SAU JUD REL ..2022-01-05
Walid al-Samaani | Waleed al-Samaani | Walid al-Samani | Waleed bin Mohammed al-Samaani  SAU GOV JUD 2015-01..
Saud al-Mojeb | Saud al-Mujeb | Saud bin Abdullah al-Mojeb | Saud al-Muajab  SAU JUD 2017-06..
Raif Badawi | Raef Badawi | Raif Muhammad Badawi  SAU CVL
Ensaf Haidar  SAU CVL
Samar Badawi  SAU CVL
Waleed Abulkhair | Waleed Abu al-Khair | Walid Abulkhair | Waleed Abu Alkhair  SAU CVL
Loujain al-Hathloul | Loujain Hathloul | Lujain al-Hathloul | Loujain Alhathloul  SAU CVL
Lina al-Hathloul | Lina Alhathloul  SAU CVL
Abdullah al-Hamid | Abdullah al-Hamed | Abdullah Hamid al-Hamid  SAU CVL OPP ..2020-04-24
Mohammad Fahad al-Qahtani | Mohammed Fahad al-Qahtani  SAU CVL OPP
Manal al-Sharif | Manal Alsharif  SAU CVL
Aziza al-Yousef | Aziza Yousef | Aziza al-Youssef  SAU CVL
Eman al-Nafjan | Iman al-Nafjan  SAU CVL
Wajeha al-Huwaider | Wajeha Huwaidar | Wajiha al-Huweidar  SAU CVL
Nassima al-Sadah | Nassima al-Sada | Naseema al-Sada  SAU CVL
Israa al-Ghomgham | Esra al-Ghamgam | Israa Ghomgham  SAU CVL
Salma al-Shehab | Salma Shehab | Salma Alshehab  SAU CVL
Abdulrahman al-Sadhan | Abdulrahman Sadhan  SAU CVL
Areej al-Sadhan  SAU CVL
Saad al-Jabri | Saad Aljabri | Saad al-Jabry | Saad bin Khalid al-Jabry  SAU SPY ..2015-09  SAU OPP 2017..
Omar Abdulaziz al-Zahrani | Omar Abdulaziz  SAU OPP CVL
Yahya Assiri | Yahya Asiri  SAU OPP CVL
Madawi al-Rasheed | Madawi al-Rashid  SAU OPP EDU
Saad al-Faqih | Saad al-Fagih | Saad Faqih  SAU OPP
Mohammed al-Massari | Mohammad al-Massari | Muhammad al-Masari  SAU OPP
Ghanem al-Dosari | Ghanem al-Masarir | Ghanem Almasarir  SAU OPP CVL
Rahaf Mohammed al-Qunun | Rahaf Mohammed Alqunun | Rahaf Mohammed | Rahaf al-Qunun  SAU CVL
Hatoon al-Fassi | Hatoon Ajwad al-Fassi  SAU CVL EDU
Turki al-Dakhil | Turki Aldakhil  SAU JRN ..2018  SAU GOV 2019..
Thamer al-Sabhan | Thamer Sabhan | Thamer al-Sabhan al-Otaibi  SAU GOV 2015..
Mohammed al-Jaber | Mohammed Saeed al-Jaber | Mohammed Al Jabir | Mohammad bin Saeed al-Jaber  SAU GOV
Abdallah al-Mouallimi | Abdullah al-Mouallimi | Abdallah al-Moallimi | Abdallah Y. al-Mouallimi | Abdullah al-Muallimi  SAU GOV 2011..2022
Abdulaziz al-Wasil | Abdulaziz Alwasil | Abdulaziz al-Wasel | Abdulaziz M. Alwasil  SAU GOV
Reema bint Bandar | Princess Reema bint Bandar | Reema bint Bandar Al Saud | Princess Reema  SAU GOV 2019-02..
Abdullah bin Faisal bin Turki | Prince Abdullah bin Faisal bin Turki  SAU GOV ..2017-04
Mohammed bin Nawaf | Mohammed bin Nawaf bin Abdulaziz | Prince Mohammed bin Nawaf  SAU GOV 2005..2018
Waleed Bukhari | Walid Bukhari | Walid Boukhari | Waleed al-Bukhari | Walid al-Bukhari  SAU GOV
Yazid bin Farhan | Prince Yazid bin Farhan | Yazid bin Mohammed bin Farhan  SAU GOV
Ahmed Kattan | Ahmed Qattan | Ahmed bin Abdulaziz Kattan | Ahmad Qattan  SAU GOV
Ghazi al-Gosaibi | Ghazi Algosaibi | Ghazi al-Qusaibi  SAU GOV ..2010-08-15
Musaed al-Aiban | Musaad al-Aiban | Musaid al-Aiban | Musaed bin Mohammed al-Aiban  SAU GOV
Nizar Madani | Nizar Obaid Madani | Nizar bin Obaid Madani  SAU GOV 1997..2018
Waleed al-Khuraiji | Waleed Elkhereiji | Walid al-Khuraiji | Waleed bin Abdulkarim al-Khuraiji  SAU GOV
Majid al-Qasabi | Majid al-Kasabi | Majed al-Qasabi | Majid bin Abdullah al-Qasabi  SAU GOV 2015-01..
Faisal Alibrahim | Faisal al-Ibrahim | Faisal bin Fadhil Alibrahim  SAU GOV 2021-05..
Mohammed al-Tuwaijri | Mohammad al-Tuwaijri | Mohammad Maziad al-Tuwaijri  SAU GOV 2016..2020
Khaled al-Tuwaijri | Khalid al-Tuwaijri | Khaled Tuwaijri  SAU GOV 2005..2015-01-23
Adel al-Toraifi | Adel al-Turaifi | Adel bin Zaid al-Toraifi  SAU GOV 2015-01..2017-04
Awwad al-Awwad | Awad al-Awad | Awwad Alawwad | Awwad bin Saleh al-Awwad  SAU GOV 2017-04..2022
Turki al-Shabanah | Turki bin Abdullah al-Shabanah  SAU GOV 2018-12..2020-02
Salman al-Dosari | Salman al-Dossary | Salman bin Yousef al-Dosari  SAU GOV 2023-03..
Turki Alalshikh | Turki al-Sheikh | Turki Al Asheikh | Turki Al al-Sheikh  SAU GOV
Badr bin Abdullah bin Farhan | Badr bin Abdullah bin Mohammed bin Farhan | Prince Badr bin Abdullah  SAU GOV 2018-06..
Bandar Alkhorayef | Bandar al-Khorayef | Bandar bin Ibrahim Alkhorayef  SAU GOV 2019-08-30..
Fahd al-Mubarak | Fahad al-Mubarak | Fahd Abdullah al-Mubarak | Fahad Almubarak  SAU GOV 2011-12..2016-05  SAU GOV 2021-01..2023-02
Ahmed Alkholifey | Ahmed al-Kholifey | Ahmed Abdulkarim Alkholifey | Ahmed al-Khulaifi  SAU GOV 2016-05..2021-01
Ayman al-Sayari | Ayman Alsayari  SAU GOV 2023-02..
Muhammad al-Jasser | Mohammed al-Jasser | Muhammad Sulaiman al-Jasser | Mohammad al-Jasser  SAU GOV ..2015-01  IGO 2021-08..
Hamad al-Sayari | Hamad Saud al-Sayari  SAU GOV 1983..2009-02
Fayyadh al-Ruwaili | Fayyad al-Ruwaili | Fayyad bin Hamed al-Ruwaili | Fayyadh bin Hamed al-Ruwaili | Fayyad al-Ruwayli  SAU MIL 2018-02-27..
Abdulrahman al-Bunyan | Abdul Rahman al-Bunyan | Abdulrahman bin Saleh al-Bunyan | Abdul Rahman bin Saleh al-Banyan  SAU MIL 2014-05..2018-02-26
Fahd bin Turki | Fahad bin Turki | Prince Fahd bin Turki | Fahd bin Turki bin Abdulaziz  SAU MIL ..2020-09-01
Mutlaq al-Azima | Mutlaq bin Salem al-Azima | Mutlaq al-Azaima | Mutlaq bin Salim al-Azima  SAU MIL
Hussein al-Qabil | Hussein bin Abdullah al-Qubayel  SAU MIL ..2014
Saleh al-Muhaya | Saleh al-Mohaya | Saleh al-Muhayya  SAU MIL ..2011
Abdulaziz bin Abdullah bin Abdulaziz | Prince Abdulaziz bin Abdullah  SAU GOV 2011..2015
Abdulrahman al-Rashed | Abdul Rahman al-Rashed | Abdel Rahman al-Rashed | Abdulrahman al-Rashid  SAU JRN
Faisal Abbas | Faisal J. Abbas  SAU JRN
Tariq Alhomayed | Tariq al-Homayed | Tareq al-Homayed  SAU JRN
Abdulaziz al-Muqrin | Abdul Aziz al-Muqrin | Abdel Aziz al-Muqrin | Abdulaziz al-Moqrin  SAU REB ..2004-06-18  group=QAE
Saleh al-Oufi | Saleh al-Aufi | Salih al-Awfi  SAU REB ..2005-08-18  group=QAE
Yusuf al-Uyayri | Yousef al-Ayeeri | Yusuf al-Ayiri  SAU REB ..2003  group=QAE
Ibrahim al-Asiri | Ibrahim Hassan al-Asiri | Ibrahim Hassan Tali al-Asiri  YEM REB ..2017  group=AQP
Abd al-Rahim al-Nashiri | Abdul Rahim al-Nashiri | Abd al-Rahim Hussein Muhammad al-Nashiri | Abdel Rahim al-Nashiri  IMG REB  group=QAE
Bakr bin Laden | Bakr bin Ladin  SAU BUS
Lubna Olayan | Lubna al-Olayan  SAU BUS
Hamza bin Laden | Hamza bin Ladin | Hamza Osama bin Laden  IMG REB ..2019  group=QAE
Tawfiq al-Rabiah | Tawfiq al-Rabia | Tawfig al-Rabiah | Tawfiq bin Fawzan al-Rabiah  SAU GOV 2011..
Fahad al-Jalajel | Fahd al-Jalajel | Fahad bin Abdulrahman al-Jalajel  SAU GOV 2021..
Abdullah al-Rabeeah | Abdullah al-Rabeah | Abdullah bin Abdulaziz al-Rabeeah  SAU GOV
Ahmed al-Khateeb | Ahmed bin Aqil al-Khatib  SAU GOV
Abdullah Alswaha | Abdullah al-Swaha | Abdullah bin Amer Alswaha  SAU GOV 2017-04..
Yousef al-Benyan | Yousef bin Abdullah al-Benyan | Yousef Abdullah al-Benyan  SAU BUS ..2022-08  SAU GOV 2022-09..
Ahmed al-Rajhi | Ahmad al-Rajhi | Ahmed bin Sulaiman al-Rajhi  SAU GOV 2018-06..
Hala al-Tuwaijri | Hala bint Mazyad al-Tuwaijri  SAU GOV
Bandar al-Aiban | Bandar bin Mohammed al-Aiban | Bandar Mohammed al-Aiban  SAU GOV 2009..2019
Noura al-Fayez | Norah al-Fayez | Nora al-Fayez  SAU GOV 2009..2015
Fahd Nazer | Fahad Nazer  SAU GOV
Manal Radwan | Manal bint Hassan Radwan  SAU GOV
Fahad al-Saif | Fahad bin Abduljalil al-Saif  SAU BUS GOV
Rayed Krimly | Raed Krimly | Rayed Khalid Krimly  SAU GOV

# --- Yemen: government
Abdul-Karim al-Iryani | Abdulkarim al-Eryani | Abdel-Karim al-Iryani | Abdul Karim al-Eryani  YEM GOV ..2001-03-31  YEM PTY 2001-04..2015-11-08
Faraj Said bin Ghanem | Faraj bin Ghanem | Faraj Said Bin Ghanim  YEM GOV 1997-05..1998-04
Abdulaziz Abdul Ghani | Abdul Aziz Abdul Ghani | Abdel Aziz Abdel Ghani  YEM GOV ..2011-08-22
Haidar Abu Bakr al-Attas | Haider Abu Bakr al-Attas | Haidar al-Attas | Haydar Abu Bakr al-Attas  YEM GOV ..1994-05  YEM OPP 1994-06..
Ali Salem al-Beidh | Ali Salim al-Beidh | Ali Salem al-Bidh | Ali Salim al-Bidh | Ali Salem al-Baidh | Ali Salem al-Beid | Ali Salem Baidh  YEM GOV ..1994-05-20  YEM OPP 1994-05-21..
Abdul Qadir Bajamal | Abdulqader Bajammal | Abdul-Qader Bajammal | Abdel Qader Bajammal | Abdul Qader Ba Jamal  YEM GOV 1998..2007-03-31
Ali Mohammed Mujawar | Ali Muhammad Mujawar | Ali Mujawar | Ali Mohammed Megawar | Ali Mohammed Mujur  YEM GOV 2007-04..2011-12-10
Mohammed Basindawa | Mohammed Salem Basindwa | Mohammed Basindwa | Mohammed Salim Basindwa | Mohammed Salem Bassindwa  YEM GOV 1993..1994  YEM OPP 2009..2011-12-06  YEM GOV 2011-12-07..2014-09-24
Khaled Bahah | Khalid Bahah | Khaled Mahfouz Bahah | Khaled Bahhah  YEM GOV 2014-06..2016-04-03
Ahmed Obeid bin Daghr | Ahmed bin Dagher | Ahmed Obaid bin Daghr | Ahmed bin Daghr | Ahmed Obaid bin Dagher | Ahmed Obeid bin Dagher  YEM GOV 2011-12..2018-10-15  YEM LEG 2021-01..
Maeen Abdulmalik Saeed | Maeen Abdulmalik | Maeen Abdul Malik | Moeen Abdulmalik | Main Abdulmalik Saeed | Maeen Abdul-Malik Saeed  YEM GOV 2017..2024-02-05
Ahmed Awad bin Mubarak | Ahmed bin Mubarak | Ahmad Awad bin Mubarak | Ahmed Awadh bin Mubarak | Ahmad bin Mubarak  YEM GOV 2015..2025-05-03
Salem bin Breik | Salem Saleh bin Braik | Salem Saleh bin Breik | Salem bin Braik | Salem bin Buraik  YEM GOV 2018..2026-01
Shaya al-Zindani | Shaya Mohsin al-Zindani | Shayea Mohsen al-Zindani | Shaea al-Zandani | Shaya Mohsen Zindani  YEM GOV 2024-03..
Abu Bakr al-Qirbi | Abu Bakr Abdullah al-Qirbi | Abubakr al-Qirbi | Abu Bakr Qirbi  YEM GOV 2001-04..2014-06
Jamal Abdullah al-Sallal | Jamal al-Sallal | Jamal Abdullah Sallal  YEM GOV 2014-06..2014-11
Abdullah al-Saidi | Abdullah Mohammed al-Saidi | Abdulla al-Saidi | Abdullah M. Alsaidi  YEM GOV ..2015-01
Riyadh Yassin | Riad Yassin | Riyadh Yaseen | Riad Yassin Abdullah | Riyadh Yassin Abdullah  YEM GOV 2014-11..
Abdulmalik al-Mekhlafi | Abdel Malek al-Mekhlafi | Abdul Malik al-Mikhlafi | Abdulmalek al-Mekhlafi | Abdul-Malik al-Mekhlafi  YEM GOV 2015-12..2018-05-24
Khaled al-Yamani | Khaled Yamani | Khaled Hussein Alyemany | Khaled al-Yemany | Khalid al-Yamani | Khaled Alyemany  YEM GOV 2015..2019-06
Mohammed al-Hadhrami | Mohammed al-Hadrami | Mohammed Abdullah al-Hadhrami  YEM GOV 2019-09..
Abdullah al-Saadi | Abdullah Ali Fadhel al-Saadi  YEM GOV
Mohammed Nasser Ahmed | Mohammed Nasser Ahmed Ali | Mohamed Nasser Ahmed  YEM GOV MIL 2006-02..2014-11
Abdullah Ali Alaiwa | Abdullah Ali Elaiwa | Abdullah Ali Aleiwah | Abdullah Ali Eliwah  YEM GOV MIL 2001-04..2006-02
Mahmoud al-Subaihi | Mahmoud al-Subeihi | Mahmoud al-Sobeihi | Mahmoud Ahmed Salem al-Subaihi | Mahmoud Subaihi  YEM GOV MIL 2014-11..2015-03  YEM GOV 2026-01..
Mohammed al-Maqdashi | Mohammed Ali al-Maqdashi | Mohammed Ali al-Makdashi | Mohammed al-Maqdishi | Mohammed al-Makdashi  YEM MIL ..2018-11-07  YEM GOV 2018-11-08..2022-07-28
Mohsen al-Daeri | Mohsen Mohammed al-Daeri | Mohsen al-Dairi  YEM GOV 2022-07-28..
Taher al-Aqili | Taher Ali al-Aqili | Taher al-Oqaili  YEM MIL
Sagheer bin Aziz | Saghir bin Aziz | Sagheer Hamoud bin Aziz | Saghir Hamoud bin Aziz  YEM MIL 2020-02..
Mutahar al-Masri | Mutahhar Rashad al-Masri | Motahar al-Masri | Mutahar Rashad al-Masri  YEM GOV 2008..2011-12
Abdulqader Qahtan | Abdul Qader Qahtan | Abdel Qader Qahtan  YEM GOV COP 2011-12..2014-03
Abdo al-Tarb | Abdo Hussein al-Tarb | Abdu Hussein al-Tarb | Abdo Hussein al-Terb  YEM GOV 2014-03..2014-11
Jalal al-Rowaishan | Jalal al-Ruwaishan | Jalal Ali al-Rowaishan | Jalal al-Roweishan  YEM GOV 2014-11..2015-03  YEM REB 2015-04..  group=HOU
Hussein Arab | Hussein Mohammed Arab | Hussein Mohammad Arab  YEM GOV 2015..2017-12
Ahmed al-Maisari | Ahmed al-Mayssari | Ahmed al-Maysari | Ahmed bin Ahmed al-Maisari  YEM GOV ..2020-12-18
Ibrahim Haidan | Ibrahim Ali Haidan | Ibrahim Hidan | Ibrahim Heidan  YEM GOV 2020-12-18..
Muammar al-Eryani | Moammar al-Eryani | Muammar al-Iryani | Moammar al-Iryani | Muammar Eryani | Moammar Eryani  YEM GOV
Rajeh Badi | Rajih Badi | Rageh Badi  YEM GOV
Ali Mohsen al-Ahmar | Ali Muhsin al-Ahmar | Ali Mohsen Saleh al-Ahmar | Ali Mohsin al-Ahmar | Ali Mohsen  YEM MIL ..2016-04-02  YEM GOV 2016-04-03..2022-04-07
Ahmed Ali Saleh | Ahmed Ali Abdullah Saleh  YEM MIL ..2013-04-10  YEM GOV 2013-04-11..2015-03-29
Yahya Mohammed Abdullah Saleh | Yahya Saleh | Yahya Mohammed Saleh  YEM MIL ..2012-05
Tareq Saleh | Tareq Mohammed Saleh | Tariq Saleh | Tareq Mohammed Abdullah Saleh | Tarek Saleh | Tariq Mohammed Saleh  YEM MIL ..2022-04-06  YEM GOV MIL 2022-04-07..
Ammar Saleh | Ammar Mohammed Saleh | Ammar Mohammed Abdullah Saleh  YEM SPY
Mohammed Saleh al-Ahmar | Mohammed Saleh Ahmar  YEM MIL ..2012-04
Ghalib al-Qamish | Ghaleb al-Qamish | Ghalib Mutahar al-Qamish  YEM SPY ..2014
Ali al-Anisi | Ali al-Ansi | Ali Mohammed al-Anisi | Ali Mohamed al-Ansi  YEM SPY GOV ..2014-04
Ali Hassan al-Ahmadi | Ali al-Ahmadi | Ali Hasan al-Ahmadi  YEM SPY GOV
Hamoud al-Hitar | Hamoud al-Hittar | Hamud al-Hitar  YEM JUD GOV 2000..2011-03
Abdullah al-Ahmar | Abdullah bin Hussein al-Ahmar | Sheikh Abdullah al-Ahmar  YEM LEG 1993..2007-12-29
Yahya al-Rai | Yahya Ali al-Rai | Yahya al-Raei | Yahya al-Raee  YEM LEG 2008..
Sultan al-Barakani | Sultan al-Burkani | Sultan Al Barkani  YEM LEG
Sadiq al-Ahmar | Sadeq al-Ahmar | Sheikh Sadiq al-Ahmar | Sadiq Abdullah al-Ahmar  YEM OPP ..2023-01-06
Hamid al-Ahmar | Hameed al-Ahmar | Hamid Abdullah al-Ahmar | Hamid bin Abdullah al-Ahmar  YEM OPP BUS
Hussein al-Ahmar | Hussein Abdullah al-Ahmar  YEM OPP
Himyar al-Ahmar | Himiar al-Ahmar | Hemyar al-Ahmar  YEM LEG
Hashem al-Ahmar | Hashim al-Ahmar | Hashim Abdullah al-Ahmar  YEM MIL
Abdul Majid al-Zindani | Abdul Majeed al-Zindani | Abdulmajeed al-Zindani | Abdel Majid al-Zindani | Abd al-Majid al-Zindani  YEM REL OPP ..2024-04-22
Mohammed al-Yadoumi | Mohammed al-Yadumi | Muhammad al-Yadumi | Mohammed Abdullah al-Yadoumi  YEM PTY
Mohammed Qahtan | Mohammad Qahtan | Muhammad Qahtan  YEM PTY OPP
Abdul-Wahab al-Ansi | Abdulwahab al-Ansi | Abdul Wahab al-Anisi | Abdulwahab Ahmed al-Anesi  YEM PTY
Tawakkol Karman | Tawakul Karman | Tawakkul Karman | Tawakel Karman | Tawakel Abdel-Salam Karman  YEM CVL OPP
Yassin Saeed Noman | Yaseen Saeed Noman | Yassin Said Numan | Yassin Saeed Numan | Yasin Said Numan  YEM PTY OPP ..2015-07  YEM GOV 2015-08..
Abdulrahman al-Saqqaf | Abdul Rahman Omar al-Saqqaf | Abdulrahman Omar al-Saqqaf  YEM PTY
Sultan al-Atwani | Sultan Hizam al-Atwani | Sultan Atwani  YEM PTY
Abdullah Noman | Abdullah Noman Mohammed | Abdullah Nouman  YEM PTY
Faisal bin Shamlan | Faisal Othman bin Shamlan  YEM OPP ..2010-01-01
Aref al-Zouka | Arif al-Zouka | Aref Zouka | Aref al-Zuka | Arif al-Zuka  YEM PTY ..2017-12-04
Sadiq Abu Ras | Sadeq Abu Ras | Sadiq Amin Abu Ras | Sadeq Ameen Abu Ras  YEM PTY
Sultan al-Arada | Sultan Ali al-Arada | Sultan al-Aradah | Sultan bin Ali al-Arada | Sultan al-Irada  YEM GOV
Abdullah al-Alimi | Abdullah al-Alimi Bawazeer | Abdullah Bawazeer  YEM GOV
Othman Mujalli | Othman Hussein Mujalli | Uthman Mujalli | Othman Megali | Othman Mijlli  YEM GOV
Faraj al-Bahsani | Faraj Salmin al-Bahsani | Faraj Salmeen al-Bahsani | Faraj Salmin Bahsani  YEM MIL ..2017-11  YEM GOV 2017-12..2026-01
Salem al-Khanbashi | Salem Ahmed al-Khanbashi | Salem al-Khunbashi  YEM GOV
Mabkhout bin Madi | Mabkhout bin Mubarak bin Madi | Mabkhout Mubarak bin Madi  YEM GOV 2022-07..2025-11
Amr bin Habrish | Amr bin Hubraish | Amr bin Ali bin Habrish | Amro bin Habrish  YEM PRM
Mohammed Saleh bin Adyo | Mohammed bin Adyo | Mohammed Saleh bin Adio | Mohammed Saleh Bin Udayw  YEM GOV 2018-11..2021-12
Awad al-Awlaki | Awad bin al-Wazir al-Awlaki | Awad Mohammed bin al-Wazir | Awadh bin al-Wazir al-Awlaki  YEM GOV 2021-12..
Jaafar Mohammed Saad | Jaafar Saad | Jafar Mohammed Saad | Gaafar Mohamed Saad  YEM GOV 2015-10..2015-12-06
Nayef al-Bakri | Naif al-Bakri | Nayef Saleh al-Bakri | Nayef Bakri  YEM GOV
Ahmed Lamlas | Ahmed Hamed Lamlas | Ahmed Hamid Lamlas | Ahmed Hamed al-Lamlas  YEM GOV
Abdulaziz al-Maflahi | Abdulaziz al-Muflahi | Abdel Aziz al-Maflahi  YEM GOV 2017-04..2017-11
Rajeh Bakrit | Rajeh Said Bakrit | Rajeh Saeed Bakrit | Rageh Bakrit  YEM GOV 2017-11..2020-02
Mohammed Ali Yasser | Mohammed Ali Yassir  YEM GOV
Ramzi Mahrous | Ramzi Mahroos  YEM GOV
Ali Salem al-Hurayzi | Ali Salem al-Huraizi | Ali al-Hurayzi | Ali Salem al-Harizi  YEM OPP
Abdullah al-Afrar | Abdullah bin Essa al-Afrar | Abdullah bin Issa al-Afrar | Abdullah bin Isa al-Afrar  YEM OPP
Hamoud al-Mikhlafi | Hamoud Saeed al-Mikhlafi | Hamoud al-Mekhlafi | Hamoud Said al-Mikhlafi | Hammoud al-Mikhlafi  YEM PRM
Adnan al-Hammadi | Adnan al-Hamadi | Adnan Hammadi  YEM MIL ..2019-12-02
Abdulrab al-Shadadi | Abdul Rab al-Shadadi | Abdel Rab al-Shadadi | Abd Rabbo al-Shadadi  YEM MIL ..2016-10-07
Hamid al-Qushaibi | Hameed al-Qushaibi | Hamid al-Qushaybi | Hamid al-Gushaibi  YEM MIL ..2014-07
Ahmed Saif al-Yafei | Ahmed Saif al-Yafie | Ahmed Seif al-Yafei  YEM MIL ..2017-02-22
Thabet Jawas | Thabet Gawas | Thabit Jawas | Thabet Muthanna Jawas  YEM MIL ..2022-03-23
Salem Qatan | Salem Ali Qatan | Salem Ali Qatn | Salim Qatan  YEM MIL ..2012-06-18
Abu al-Abbas Adel Abdu Farea | Adel Abdu Farea | Adil Abduh Fari al-Dhubhani | Adel Farea  YEM PRM
Nadia al-Sakkaf | Nadia al-Saqqaf | Nadia Abdulaziz al-Sakkaf  YEM JRN ..2014-10  YEM GOV 2014-11..2015
Amat al-Alim Alsoswa | Amat Alsoswa | Amat al-Aleem al-Soswa | Amat al-Soswa  YEM GOV ..2006
Hooria Mashhour | Huria Mashhour | Houriah Mashhour | Huriya Mashhoor  YEM GOV 2011-12..2014-11
Mohammed Askar | Mohammed Mohsen Askar  YEM GOV ..2020-12
Hadi Haig | Hadi Hayj | Hadi Haij  YEM GOV
Yahya Kazman | Yahya Mohammed Kazman  YEM GOV
Radhya al-Mutawakel | Radhya Almutawakel | Radhya al-Mutawakkil | Radhia al-Mutawakel  YEM CVL
Abdulkarim al-Khaiwani | Abdul-Karim al-Khaiwani | Abdel Karim al-Khaiwani  YEM JRN ..2015-03-18
Abdulelah Haider Shaye | Abdulelah Haidar Shaea | Abdul Elah Haidar Shaye | Abdulelah Haider Shaea  YEM JRN
Tawfiq al-Mansouri | Tawfik al-Mansouri | Tawfiq al-Mansoori  YEM JRN
Ali al-Bukhaiti | Ali al-Bukhayti | Ali Bukhaiti | Ali al-Bokhaiti  YEM OPP
Intelaq al-Mutawakel | Antelak al-Mutawakel  YEM CVL
Mohammed Abulahoum | Mohammed Abu Lahoum | Mohammed Abulohoum  YEM PTY
Ali Nasser Mohammed | Ali Nasser Muhammad | Ali Nasir Muhammad | Ali Nasser Mohamed  YEM GOV 1980..1986-01-24  YEM OPP 1986-01-25..
Mohammed Ali Ahmed | Muhammad Ali Ahmad  YEM OPP
Hassan Baoum | Hasan Baoum | Hassan Ahmed Baoum  YEM OPP
Tariq al-Fadhli | Tareq al-Fadhli | Tarik al-Fadhli | Tariq al-Fadli | Tareq al-Fadli  YEM OPP

# --- Yemen: STC and allies
Aidarous al-Zubaidi | Aidarous al-Zoubaidi | Aidarus al-Zubaidi | Aidarous al-Zubeidi | Aidaroos al-Zubaidi | Aidarus al-Zoubaidi | Aidarous Qassem al-Zubaidi | Aydarus al-Zubaydi | Aidroos al-Zubaidi | Aidaros Alzubidi  YEM GOV 2015-12-07..2017-04-27  YEM PRM 2017-05-11..2022-04-06  YEM GOV PRM 2022-04-07..2026-01-07  group=STC
Hani bin Breik | Hani bin Buraik | Hani bin Braik | Hani Bin Brek | Hani bin Burayk | Hani Ali Salem bin Breik  YEM GOV ..2017-04-27  YEM PRM 2017-05..  group=STC
Nizar Haitham | Nizar Haytham  YEM PRM  group=STC
Saleh al-Noud | Saleh Alnoud  YEM PRM  group=STC
Ahmed Saeed bin Breik | Ahmed bin Breik | Ahmed Said bin Breik | Ahmed bin Burayk | Ahmed Saeed bin Buraik  YEM GOV ..2017-06  YEM PRM 2017-07..  group=STC
Salem Thabet al-Awlaki | Salem Thabet al-Aulaki | Salem al-Awlaki  YEM PRM  group=STC
Ali al-Kathiri | Ali Abdullah al-Kathiri | Ali al-Katheri  YEM PRM  group=STC
Amr al-Bidh | Amr al-Beidh | Amr Ali Salem al-Bidh  YEM PRM  group=STC
Nasser al-Khubaji | Nasser al-Khabji | Nasser al-Khobaji | Nasser Khubaji  YEM PRM  group=STC
Mohammed al-Ghaithi  YEM PRM  group=STC
Shallal Ali Shayae | Shalal Shayae | Shallal Shaye | Shalal Ali Shayea | Shelal Ali Shayyeh | Shallal Shaea  YEM COP
Munir al-Yafei | Muneer al-Yafei | Abu al-Yamama | Munir Mahmoud al-Mashali | Munir al-Yafi | Muneer al-Yafie  YEM PRM ..2019-08-01  group=STC
Abdulrahman al-Mahrami | Abu Zaraa al-Mahrami | Abdul Rahman al-Mahrami | Abdulrahman Abu Zaraa al-Mahrami | Abu Zaraa al-Muharrami  YEM PRM ..2022-04-06  YEM GOV PRM 2022-04-07..
Hamdi Shukri | Hamdi Shukri al-Subaihi  YEM PRM

# --- Yemen: Houthis
Hussein Badreddin al-Houthi | Hussein al-Houthi | Hussein Badr al-Din al-Houthi | Hussein Badr Eddin al-Houthi | Hussein Badreddine al-Houthi | Hussein Badr Eddin al-Hawthi  YEM REB ..2004-09-10  group=HOU
Badreddin al-Houthi | Badr al-Din al-Houthi | Badr Eddin al-Houthi | Badraddin al-Houthi | Badreddine al-Houthi  YEM REB REL ..2010-11  group=HOU
Yahya al-Houthi | Yahia al-Houthi | Yahya Badreddin al-Houthi | Yahya Badr al-Din al-Houthi | Yehia al-Houthi  YEM REB  group=HOU
Abdul-Khaliq al-Houthi | Abdulkhaliq al-Houthi | Abd al-Khaliq al-Houthi | Abdul Khaliq al-Huthi | Abdelkhaleq al-Houthi  YEM REB  group=HOU
Abdul-Karim al-Houthi | Abdulkarim al-Houthi | Abdulkareem al-Houthi | Abdulkarim Amir al-Din al-Houthi  YEM REB  group=HOU
Mohammed Ali al-Houthi | Mohammed al-Houthi | Muhammad Ali al-Houthi | Mohamed Ali al-Houthi | Mohammad Ali al-Houthi  YEM REB  group=HOU
Ibrahim al-Houthi | Ibrahim Badreddin al-Houthi | Ibrahim Badr al-Din al-Houthi  YEM REB ..2019-08  group=HOU
Saleh al-Sammad | Saleh al-Samad | Saleh Ali al-Sammad | Saleh Ali al-Samad | Saleh al-Sumad | Salah al-Sammad  YEM REB ..2018-04-19  group=HOU
Mahdi al-Mashat | Mahdi Mohammed al-Mashat | Mahdi Mashat | Mehdi al-Mashat | Mahdi Hussein al-Mashat  YEM REB  group=HOU
Abdulaziz bin Habtour | Abdel-Aziz bin Habtour | Abdul Aziz bin Habtour | Abdulaziz Saleh bin Habtoor | Abdul-Aziz bin Habtoor | Abdulaziz bin Habtoor  YEM GOV ..2015-10  YEM REB 2016-10-02..  group=HOU
Ahmed al-Rahawi | Ahmad al-Rahawi | Ahmed Ghaleb al-Rahawi | Ahmed Ghaleb Nasser al-Rahawi | Ahmad Ghaleb al-Rahwi | Ahmed al-Rahwi  YEM REB ..2025-08-28  group=HOU
Mohammed Miftah | Muhammad Ahmed Miftah | Mohammed Ahmed Miftah | Muhammad Miftah | Mohammad Ahmed Muftah | Mohammed Moftah  YEM REB  group=HOU
Hisham Sharaf | Hisham Sharaf Abdullah | Hesham Sharaf  YEM GOV ..2014  YEM REB 2016-10..  group=HOU
Jamal Amer | Jamal Ahmed Amer | Jamal Ahmed Ali Amer  YEM JRN ..2024-07  YEM REB 2024-08..2025-08-28  group=HOU
Abdulwahid Abu Ras | Abdul Wahid Abu Ras | Abdulwahid Naji Abu Ras  YEM REB  group=HOU
Hussein al-Ezzi | Hussein al-Izzi | Hussein al-Azzi  YEM REB  group=HOU
Mohammed al-Atifi | Mohammed Nasser al-Atifi | Muhammad al-Atifi | Mohamed al-Atifi | Muhammad Nasser al-Atifi  YEM REB MIL  group=HOU
Muhammad al-Ghamari | Mohammed al-Ghamari | Muhammad Abd al-Karim al-Ghamari | Mohammed Abdul Karim al-Ghamari | Muhammad Abdulkarim al-Ghamari | Mohammed Abdel-Karim al-Ghamari | Mohammed Abdul-Karim al-Ghumari  YEM REB MIL ..2025-10-16  group=HOU
Yousef al-Madani | Yusuf al-Madani | Youssef al-Madani | Yousuf Hassan al-Madani | Yousef Hassan al-Madani | Yusuf Hassan Ismail al-Madani  YEM REB MIL  group=HOU
Abu Ali al-Hakim | Abdullah Yahya al-Hakim | Abu Ali Hakem | Abu Ali al-Hakem | Abdallah Yahya al-Hakim | Abu Ali Abdullah al-Hakim  YEM REB SPY  group=HOU
Mohammed al-Bukhaiti | Mohammed al-Bukhayti | Muhammad al-Bukhaiti | Mohammed al-Bokhaiti | Mohammad al-Bukhaiti | Mohammed Al-Bukaiti  YEM REB  group=HOU
Dhaifallah al-Shami | Daifallah al-Shami | Dhaif Allah al-Shami | Daif Allah al-Shami | Deifallah al-Shami  YEM REB  group=HOU
Ali al-Qahoum | Ali al-Qahhoum | Ali Qahoum | Ali al-Kahoum  YEM REB  group=HOU
Abdulmalik al-Ajri | Abdul-Malik al-Ejri | Abdulmalik al-Ejri | Abdul Malik al-Ajri | Abdelmalek al-Ejri | Abdulmalik Alejri  YEM REB  group=HOU
Abdul Qader al-Murtada | Abdulqader al-Murtada | Abdul-Qader al-Murtadha | Abdul Qader Mortada | Abdulqader Mortada | Abdul-Kader al-Murtada  YEM REB  group=HOU
Nasr al-Din Amer | Nasruddin Amer | Nasreddin Amer | Nasr al-Din Amir | Nasreddine Amer | Nasruddin Amir | Nasr Eddin Amer  YEM REB JRN  group=HOU
Hezam al-Asad | Hizam al-Asad | Hezam al-Assad | Hizam al-Assad  YEM REB  group=HOU
Hassan Zaid | Hassan Mohammed Zaid | Hassan Zayd | Hasan Zaid  YEM REB ..2020-10-27  group=HOU
Zakaria al-Shami | Zakaria Yahya al-Shami | Zakariya al-Shami  YEM REB MIL ..2021-03  group=HOU
Sultan Zabin | Sultan Saleh Zabin | Sultan Zaben  YEM REB COP ..2021-04  group=HOU
Taha al-Mutawakkil | Taha al-Mutawakel | Taha Mutawakkil | Taha al-Motawakel  YEM REB  group=HOU
Ahmed Mohammed Yahya Hamed | Ahmed Mohammed Yahya Hamid | Ahmed Mohammed Hamed  YEM REB  group=HOU
Ibrahim al-Dailami | Ibrahim Mohammed al-Dailami | Ibrahim al-Daylami  YEM REB  group=HOU
Abdul Salam Jahaf | Abdulsalam Jahaf  YEM REB  group=HOU
Mansour al-Saadi | Mansur al-Saadi | Mansoor al-Saadi  YEM REB MIL  group=HOU
Hamza al-Houthi | Hamzah al-Houthi  YEM REB  group=HOU
Ali al-Emad | Ali al-Imad | Ali al-Amad  YEM REB  group=HOU
Saleh Habra | Saleh Habrah | Salih Habra  YEM REB  group=HOU
Youssef al-Fishi | Yousef al-Fishi | Yusuf al-Fishi | Yousif al-Feshi  YEM REB  group=HOU
Abdulmajeed al-Murtada | Abdul Majeed al-Murtada | Abdulmajid al-Murtadha  YEM REB  group=HOU
Hussein Hazeb | Hussein Hazib | Hussein Ali Hazeb  YEM REB  group=HOU
Yahya al-Razami | Yahya Abdullah al-Razami  YEM REB  group=HOU
Abdullah al-Razami | Abdullah Eida al-Razami | Abdullah al-Ruzami | Abdallah al-Razzami  YEM REB  group=HOU
Fares Manaa | Faris Manaa | Faris Mana | Fares Mohammed Manaa  YEM REB BUS  group=HOU

# --- Yemen: al-Qaeda
Nasser al-Wuhayshi | Nasir al-Wuhayshi | Nasser al-Wahishi | Nasser al-Wuhaishi | Nasser Abdul Karim al-Wuhayshi | Nasser al-Wahayshi | Nasir al-Wahishi  YEM REB ..2015-06-12  group=AQP
Qasim al-Raymi | Qassim al-Raymi | Qasim al-Rimi | Qassim al-Rimi | Qasim al-Rimy | Qassem al-Raymi | Qassim al-Reemi  YEM REB ..2020-01-29  group=AQP
Khalid Batarfi | Khaled Batarfi | Khalid Saeed Batarfi | Khalid al-Batarfi | Khalid bin Umar Batarfi | Khaled Saeed Batarfi  YEM REB ..2024-03  group=AQP
Saad al-Awlaki | Saad bin Atef al-Awlaki | Saad bin Atef | Saad Muhammad Atef | Saad bin Atef al-Aulaqi | Sa'd al-Awlaki  YEM REB  group=AQP
Ibrahim al-Qosi | Khubayb al-Sudani | Ibrahim Ahmed Mahmoud al-Qosi | Khubaib al-Sudani  YEM REB  group=AQP
Anwar al-Awlaki | Anwar al-Aulaqi | Anwar Awlaki | Anwar al-Aulaki | Anwar Aulaqi  YEM REB REL ..2011-09-30  group=AQP
Said al-Shihri | Saeed al-Shihri | Said Ali al-Shihri | Saeed Ali al-Shehri | Said al-Shehri | Saeed al-Shahri | Abu Sufyan al-Azdi  YEM REB ..2013-07  group=AQP
Fahd al-Quso | Fahd al-Qasaa | Fahd Mohammed Ahmed al-Quso | Fahd al-Qusa  YEM REB ..2012-05-06  group=AQP
Nasser bin Ali al-Ansi | Nasser al-Ansi | Nasr Ibn Ali al-Ansi | Nasr al-Ansi | Nasr bin Ali al-Ansi  YEM REB ..2015-05  group=AQP
Ibrahim al-Rubaish | Ibrahim al-Rubeish | Ibrahim Suleiman al-Rubaish | Ibrahim al-Rubaysh  YEM REB REL ..2015-04-12  group=AQP
Harith al-Nadhari | Harith bin Ghazi al-Nadhari | Harith al-Nadari | Harith al-Nathari  YEM REB REL ..2015-01-31  group=AQP
Jalal Baleedi | Jalal Balidi | Jalal al-Marqishi | Jalal Belaidi | Jalal al-Baleedi  YEM REB ..2016-02-04  group=AQP
Adil al-Abab | Adel al-Abab | Adil al-Abbab  YEM REB REL ..2012-10  group=AQP
Tariq al-Dhahab | Tareq al-Dahab | Tariq al-Dahab | Tareq al-Dhahab  YEM REB ..2012-02-16  group=AQP
Nabil al-Dhahab | Nabil al-Dahab  YEM REB ..2014-11  group=AQP
Abdulraouf al-Dhahab | Abdul-Raouf al-Dhahab | Abd al-Rauf al-Dhahab | Abdulraoof al-Dhahab  YEM REB ..2017-01-29  group=AQP
Jamal al-Badawi | Jamal Ahmed Mohammed al-Badawi | Jamal Badawi | Jamal Mohammed al-Badawi  YEM REB ..2019-01-01  group=QAE
Qaed Salim Sinan al-Harethi | Abu Ali al-Harithi | Qaed Sinan al-Harithi | Abu Ali al-Harethi | Qaed Senyan al-Harthi | Ali Qaed Sunian al-Harthi  YEM REB ..2002-11-03  group=QAE
Ghalib al-Zaidi | Ghalib Abdullah al-Zaidi | Ghaleb al-Zaidi  YEM REB  group=AQP
Shawqi al-Badani | Shawki al-Badani | Shawki Ali Ahmed al-Badani  YEM REB  group=AQP
Samir Khan  YEM REB ..2011-09-30  group=AQP
Jamal Benomar | Jamal Ben Omar | Jamal bin Omar  UNO 2011..2015-04
Hans Grundberg  UNO

# --- Oman
Yusuf bin Alawi | Yousef bin Alawi | Yusuf bin Alawi bin Abdullah | Youssef bin Alawi | Yusuf bin Alawi Abdullah | Yousuf bin Alawi  OMN GOV ..2020-08-18
Badr al-Busaidi | Badr bin Hamad al-Busaidi | Badr Albusaidi | Sayyid Badr bin Hamad al-Busaidi | Badr bin Hamad Albusaidi | Badr al-Bousaidi  OMN GOV
Fahd bin Mahmoud Al Said | Fahd bin Mahmoud | Fahad bin Mahmoud | Fahd bin Mahmud al-Said  OMN GOV
Theyazin bin Haitham | Dhi Yazan bin Haitham | Theyazin bin Haitham Al Said | Theyazin bin Haitham bin Tariq  OMN GOV
Shihab bin Tariq | Shihab bin Tarik | Shihab bin Tariq Al Said  OMN GOV
Asaad bin Tariq | Asad bin Tariq | Assad bin Tariq al-Said | Asa'ad bin Tariq Al Said  OMN GOV
Badr bin Saud al-Busaidi | Badr bin Saud bin Harib al-Busaidi  OMN GOV ..2020-08
Hamoud bin Faisal al-Busaidi | Hamud bin Faisal al-Busaidi | Hamoud bin Faisal  OMN GOV
Sultan al-Nuamani | Sultan bin Mohammed al-Nuamani | Sultan al-Numani | Sultan bin Mohammed al-Numani  OMN GOV
Mohammed al-Rumhi | Mohammed bin Hamad al-Rumhi | Mohammed bin Hamed al-Rumhi | Mohammed Hamad al-Rumhy | Mohammed bin Hamad al-Rumhy  OMN GOV 1997-12..2022-06
Salim al-Aufi | Salem al-Aufi | Salim bin Nasser al-Aufi | Salim Nasser al-Aufi | Salem Nasser al-Aufi  OMN GOV
Ahmed al-Khalili | Ahmed bin Hamad al-Khalili | Ahmad bin Hamad al-Khalili | Ahmad al-Khalili  OMN REL
Abdulmalik al-Khalili | Abdulmalik bin Abdullah al-Khalili | Abdul Malik al-Khalili  OMN GOV
Darwish al-Balushi | Darwish bin Ismail al-Balushi | Darwish bin Ismaeel al-Balushi  OMN GOV 2011..2020
Sultan al-Habsi | Sultan bin Salem al-Habsi | Sultan bin Salim al-Habsi  OMN GOV
Ahmed Macki | Ahmed bin Abdulnabi Macki | Ahmad Macki | Ahmed bin Abdul Nabi Macki  OMN GOV ..2011-03
Maqbool Sultan | Maqbool bin Ali Sultan | Maqboul bin Ali Sultan  OMN GOV ..2011-03
Khalid al-Maawali | Khalid bin Hilal al-Maawali | Khalid bin Hilal al-Mawali  OMN LEG
Khalifa al-Harthy | Khalifa Alharthy | Khalifa bin Ali al-Harthy | Khalifa al-Harthi | Khalifa bin Ali al-Harthi  OMN GOV
Mohamed al-Hassan | Mohamed bin Awadh al-Hassan | Mohamed Awadh al-Hassan  OMN GOV ..2024-06  UNO 2024-07..
Lyutha al-Mughairy | Lyutha S. al-Mughairy | Lyutha Sultan al-Mughairy  OMN GOV ..2016
Hunaina al-Mughairy | Hunaina al-Mughairi | Hunaina Sultan al-Mughairy  OMN GOV 2005..2020
Salem bin Nasser al-Ismaily | Salem al-Ismaily | Salem ben Nasser al-Ismaily | Salem al-Ismaili  OMN GOV
Ali bin Masoud al-Sunaidy | Ali al-Sunaidy | Ali Masoud al-Sunaidy | Ali bin Masoud al-Sunaidi  OMN GOV
Qais al-Yousef | Qais bin Mohammed al-Yousef | Qais bin Mohammed al-Yousuf  OMN GOV
Said al-Saqri | Said bin Mohammed al-Saqri | Saeed bin Mohammed al-Saqri  OMN GOV
Abdulsalam al-Murshidi | Abdulsalam bin Mohammed al-Murshidi  OMN GOV BUS
Talib al-Maamari | Talib al-Mamari | Taleb al-Maamari  OMN LEG OPP
Said Jaddad | Saeed Jaddad | Said Ali Jaddad | Sa'id Jadad  OMN CVL
Abdulaziz al-Hinai | Abdulaziz bin Mohammed al-Hinai  OMN GOV

# --- United Arab Emirates
Zayed bin Sultan Al Nahyan | Sheikh Zayed | Zayed bin Sultan | Sheikh Zayed bin Sultan al-Nahayan | Zayed bin Sultan al-Nahayan  ARE GOV 1971-12-02..2004-11-02
Khalifa bin Zayed Al Nahyan | Khalifa bin Zayed | Sheikh Khalifa bin Zayed | Khalifa bin Zayed al-Nahayan  ARE GOV ..2022-05-13
Mohammed bin Rashid Al Maktoum | Mohammed bin Rashid | Sheikh Mohammed bin Rashid | Mohammed bin Rashed al-Maktoum | Mohamed bin Rashid Al Maktoum  ARE GOV
Maktoum bin Rashid Al Maktoum | Maktoum bin Rashid | Maktum bin Rashid al-Maktum  ARE GOV ..2006-01-04
Mansour bin Zayed | Mansour bin Zayed Al Nahyan | Sheikh Mansour bin Zayed | Sheikh Mansour  ARE GOV
Tahnoun bin Zayed | Tahnoon bin Zayed | Tahnoun bin Zayed Al Nahyan | Sheikh Tahnoun | Tahnoon bin Zayed al-Nahyan | Sheikh Tahnoon  ARE GOV SPY
Hazza bin Zayed | Hazza bin Zayed Al Nahyan | Hazaa bin Zayed  ARE GOV
Saif bin Zayed | Saif bin Zayed Al Nahyan | Sheikh Saif bin Zayed  ARE GOV
Hamdan bin Zayed | Hamdan bin Zayed Al Nahyan | Hamdan bin Zayed al-Nahayan  ARE GOV
Sultan bin Zayed | Sultan bin Zayed Al Nahyan | Sultan bin Zayed al-Nahayan  ARE GOV ..2019-11-18
Khaled bin Mohamed bin Zayed | Khalid bin Mohammed bin Zayed | Khaled bin Mohamed bin Zayed Al Nahyan | Khaled bin Mohammed bin Zayed  ARE GOV
Hamdan bin Mohammed | Hamdan bin Mohammed Al Maktoum | Hamdan bin Mohammed bin Rashid Al Maktoum | Hamdan bin Mohammed bin Rashid  ARE GOV
Hamdan bin Rashid | Hamdan bin Rashid Al Maktoum  ARE GOV ..2021-03-24
Maktoum bin Mohammed | Maktoum bin Mohammed bin Rashid Al Maktoum | Maktoum bin Mohammed Al Maktoum | Maktoum bin Mohammed bin Rashid  ARE GOV
Ahmed bin Saeed Al Maktoum | Sheikh Ahmed bin Saeed  ARE BUS
Rashid Abdullah al-Nuaimi | Rashid Abdullah al-Noaimi | Rashid Abdullah | Rashed Abdullah al-Nuaimi  ARE GOV 1980..2006-02-09
Lana Nusseibeh | Lana Zaki Nusseibeh  ARE GOV
Mohamed Abushahab | Mohamed Issa Abushahab | Mohammed Abushahab | Mohamed Issa Hamad Abushahab  ARE GOV
Yousef al-Otaiba | Youssef al-Otaiba | Yusuf al-Otaiba | Yousef Otaiba  ARE GOV
Mana al-Otaiba | Mana Saeed al-Otaiba | Mana Said al-Oteiba | Mana Saeed al-Oteiba  ARE GOV ..1990
Sultan al-Jaber | Sultan Ahmed al-Jaber | Sultan bin Ahmed al-Jaber | Sultan Ahmed Jaber  ARE GOV BUS
Suhail al-Mazrouei | Suhail Mohamed al-Mazrouei | Suhail Mohammed al-Mazrouei | Suhail al-Mazroui | Suhail bin Mohammed al-Mazrouei | Suhail Mohammed Faraj al-Mazroui  ARE GOV 2013-03..
Mohamed al-Hamli | Mohammed al-Hamli | Mohamed bin Dhaen al-Hamli | Mohammed bin Dhaen al-Hamli | Mohammed bin Dhaen al-Hamily  ARE GOV 2004-11..2013-03
Reem al-Hashimy | Reem al-Hashimi | Reem bint Ibrahim al-Hashimy | Reem Ebrahim al-Hashimy  ARE GOV
Noura al-Kaabi | Noura bint Mohammed al-Kaabi  ARE GOV
Abdulla bin Touq al-Marri | Abdulla bin Touq | Abdullah bin Touq | Abdullah bin Touq al-Marri  ARE GOV 2020-07..
Sultan al-Mansouri | Sultan bin Saeed al-Mansouri | Sultan bin Saeed al-Mansoori | Sultan Saeed al-Mansouri  ARE GOV ..2020-07
Mohammad al-Bowardi | Mohammed al-Bowardi | Mohammed Ahmed al-Bowardi | Mohammed bin Ahmed al-Bowardi | Mohamed al-Bawardi  ARE GOV ..2024-07
Mohamed Mubarak al-Mazrouei | Mohammed Mubarak al-Mazrouei | Mohammed bin Mubarak bin Fadhel al-Mazrouei  ARE GOV
Hamad al-Rumaithi | Hamad Mohammed Thani al-Rumaithi | Hamad Mohammed al-Rumaithi | Hamad Thani al-Rumaithi | Hamad Mohammed Thani al-Romaithi  ARE MIL 2005..2023-01
Issa al-Mazrouei | Issa Saif al-Mazrouei | Issa Saif bin Ablan al-Mazrouei | Issa bin Ablan al-Mazrouei  ARE MIL
Amal al-Qubaisi | Amal Abdullah al-Qubaisi | Amal al-Kubaisi  ARE LEG 2015-11..2019-11
Saqr Ghobash | Saqr Ghobash Saeed Ghobash | Saqr Ghubash  ARE GOV ..2019-11-13  ARE LEG 2019-11-14..
Omar Ghobash | Omar Saif Ghobash | Omar Ghubash  ARE GOV
Obaid al-Tayer | Obaid Humaid al-Tayer | Obaid bin Humaid al-Tayer  ARE GOV 2008..2021-09
Mohammed Hadi al-Hussaini | Mohamed Hadi al-Hussaini | Mohamed bin Hadi al-Hussaini  ARE GOV
Lubna al-Qasimi | Lubna bint Khalid al-Qasimi | Sheikha Lubna al-Qasimi | Sheikha Lubna bint Khalid al-Qasimi | Lubna Khalid al-Qasimi  ARE GOV 2004-11..2017-10
Mohammed al-Gergawi | Mohammad al-Gergawi | Mohammed Abdullah al-Gergawi | Mohammed bin Abdullah al-Gergawi  ARE GOV
Omar al-Olama | Omar bin Sultan al-Olama | Omar Sultan al-Olama  ARE GOV
Mariam al-Mheiri | Mariam bint Mohammed al-Mheiri | Mariam Almheiri | Mariam Hareb Almheiri | Mariam bint Mohammed Almheiri  ARE GOV
Sarah al-Amiri | Sarah bint Yousif al-Amiri | Sara al-Amiri  ARE GOV
Khalifa Shaheen al-Marar | Khalifa Shaheen Almarar | Khalifa bin Shaheen al-Marar  ARE GOV
Ahmed al-Sayegh | Ahmed Ali al-Sayegh | Ahmed bin Ali al-Sayegh  ARE GOV
Thani al-Zeyoudi | Thani bin Ahmed al-Zeyoudi | Thani Ahmed al-Zeyoudi | Thani al-Zayoudi  ARE GOV
Shakhboot bin Nahyan | Shakhbout bin Nahyan | Shakhboot bin Nahyan Al Nahyan | Shakhbout bin Nahyan Al Nahyan  ARE GOV
Nahyan bin Mubarak | Nahyan bin Mubarak Al Nahyan | Nahayan Mabarak Al Nahayan  ARE GOV
Khaldoon al-Mubarak | Khaldoon Khalifa al-Mubarak | Khaldun al-Mubarak  ARE BUS GOV
Sultan Ahmed bin Sulayem | Sultan bin Sulayem | Sultan Ahmed bin Sulaiman  ARE BUS
Mubarak al-Mansouri | Mubarak Rashid al-Mansouri | Mubarak Rashed al-Mansoori  ARE GOV ..2020
Khaled Balama | Khaled Mohamed Balama | Khaled Balama al-Tameemi | Khaled Mohammed Balama  ARE GOV 2021-04..
Ahmed Mansoor | Ahmed Mansour al-Shehhi | Ahmad Mansoor | Ahmed Mansoor al-Shehhi  ARE CVL
Nasser bin Ghaith | Nasser Bin Gaith | Nasser bin Ghayth  ARE CVL EDU
Mohammed al-Roken | Mohammed al-Rukn | Mohamed al-Roken | Mohammed al-Rokn  ARE CVL
Alaa al-Siddiq | Alaa al-Seddiq  ARE CVL ..2021-06-19
Sultan bin Mohammed al-Qasimi | Sultan bin Muhammad Al Qasimi | Sultan bin Mohammed Al Qassimi | Sultan bin Mohamed al-Qasimi  ARE GOV
Saud bin Saqr al-Qasimi | Saud bin Saqr | Saud bin Saqr al-Qassimi  ARE GOV
Saqr bin Mohammed al-Qasimi | Saqr bin Muhammad al-Qasimi | Saqr bin Mohammed al-Qassimi  ARE GOV ..2010-10-27
Humaid bin Rashid al-Nuaimi | Humaid bin Rashid al-Nuaymi  ARE GOV
Hamad bin Mohammed al-Sharqi | Hamad bin Mohammed al-Sharqui | Hamad al-Sharqi  ARE GOV
Saud bin Rashid al-Mualla | Saud bin Rashed al-Mualla  ARE GOV
Princess Latifa | Sheikha Latifa | Latifa bint Mohammed al-Maktoum | Latifa al-Maktoum  ARE ELI
Dhahi Khalfan | Dahi Khalfan | Dhahi Khalfan Tamim | Dahi Khalfan Tamim | Dahi Khalfan al-Tamim  ARE COP
Ahmed Naser al-Raisi | Ahmed Nasser al-Raisi | Naser al-Raisi  ARE COP ..2021-11-24  IGO COP 2021-11-25..2025-11
Abdulkhaleq Abdulla | Abdulkhaleq Abdullah | Abdul Khaleq Abdulla | Abdelkhaleq Abdulla  ARE EDU
Ali al-Nuaimi | Ali Rashid al-Nuaimi  ARE LEG EDU
Tareq al-Otaiba | Tareq Ahmed al-Otaiba  ARE GOV
Mohamed al-Khaja | Mohamed Mahmoud al-Khaja | Mohammad Mahmoud al-Khajah | Mohammed Mahmoud al-Khaja  ARE GOV
Hessa Buhumaid | Hessa bint Essa Buhumaid  ARE GOV

# --- Qatar
Khalifa bin Hamad Al Thani | Sheikh Khalifa bin Hamad  QAT GOV 1972..1995-06-27
Hamad bin Khalifa Al Thani | Sheikh Hamad bin Khalifa  QAT GOV ..2013-06-25
Hamad bin Jassim bin Jaber Al Thani | Hamad bin Jassim | Hamad bin Jassem | Hamad bin Jassim al-Thani | Hamad bin Jassem al-Thani | Sheikh Hamad bin Jassim | Hamad bin Jassim bin Jabr al-Thani | Hamad bin Jassem bin Jabr al-Thani  QAT GOV 1992-09..2013-06-26
Abdullah bin Khalifa Al Thani | Abdallah bin Khalifa al-Thani  QAT GOV 1996-10..2007-04
Abdullah bin Nasser bin Khalifa Al Thani | Abdullah bin Nasser | Abdullah bin Nasser Al Thani  QAT GOV ..2020-01-28
Khalid bin Khalifa bin Abdulaziz Al Thani | Khalid bin Khalifa | Khalid bin Khalifa al-Thani | Khalid bin Khalifa bin Abdul Aziz al-Thani  QAT GOV 2020-01-28..2023-03-07
Khalid bin Mohammed al-Attiyah | Khalid bin Mohammad al-Attiyah | Khalid bin Mohamed al-Attiyah | Khalid al-Attiyah | Khaled al-Attiyah | Khalid al-Attiya | Khaled al-Attiya  QAT GOV 2011..2024-11-12
Abdullah bin Hamad al-Attiyah | Abdullah al-Attiyah | Abdullah bin Hamad al-Attiya | Abdullah al-Attiya  QAT GOV 1992..2012
Soltan bin Saad al-Muraikhi | Sultan bin Saad al-Muraikhi | Soltan al-Muraikhi | Sultan al-Muraikhi | Sultan al-Merikhi  QAT GOV
Majed al-Ansari | Majed bin Mohammed al-Ansari | Majid al-Ansari  QAT GOV 2021..
Lolwah al-Khater | Lolwah Rashid al-Khater | Lolwah al-Khatir | Lolwa al-Khater | Lolwah Alkhater | Lulwa al-Khater | Lulwah al-Khater  QAT GOV 2017..
Saud bin Abdulrahman Al Thani | Saoud bin Abdulrahman Al Thani  QAT GOV
Abdullah bin Hamad bin Khalifa Al Thani | Abdullah bin Hamad al-Thani  QAT GOV
Jassim bin Hamad bin Khalifa Al Thani | Jassim bin Hamad al-Thani | Jassem bin Hamad al-Thani  QAT GOV
Moza bint Nasser | Mozah bint Nasser | Sheikha Moza | Sheikha Mozah | Moza bint Nasser al-Missned | Mozah bint Nasser al-Missned  QAT ELI
Ali Sharif al-Emadi | Ali Shareef al-Emadi | Ali al-Emadi | Ali Sherif al-Emadi  QAT GOV 2013-06..2021-05
Ali al-Kuwari | Ali bin Ahmed al-Kuwari | Ali Ahmed al-Kuwari  QAT GOV
Yousef Kamal | Youssef Kamal | Yousef Hussain Kamal | Yousef Hussein Kamal  QAT GOV 1998..2013-06
Saad al-Kaabi | Saad Sherida al-Kaabi | Saad bin Sherida al-Kaabi  QAT BUS ..2018-11-03  QAT GOV BUS 2018-11-04..
Mohammed al-Sada | Mohammed Saleh al-Sada | Mohammed bin Saleh al-Sada | Mohammed bin Saleh al-Sadah  QAT GOV 2011-01..2018-11
Mohammed al-Khulaifi | Mohammed bin Abdulaziz al-Khulaifi | Mohammed al-Kholaifi | Mohammed bin Abdulaziz bin Saleh al-Khulaifi | Mohammed Abdulaziz al-Khulaifi  QAT GOV
Alya bint Ahmed Al Thani | Alya Ahmed bin Saif Al Thani | Alya al-Thani | Sheikha Alya Ahmed bin Saif Al-Thani  QAT GOV 2013-10..
Nassir Abdulaziz al-Nasser | Nassir al-Nasser | Nasser Abdulaziz al-Nasser | Nassir Abdul Aziz al-Nasser  QAT GOV 1998-10..2011-09-12  UNO 2011-09-13..2018-12
Meshal bin Hamad Al Thani | Mishal bin Hamad al-Thani  QAT GOV
Mutlaq al-Qahtani | Mutlaq bin Majed al-Qahtani | Mutlaq bin Majid al-Qahtani | Mutlaq Majed al-Qahtani  QAT GOV
Ahmed bin Abdullah al-Mahmoud | Ahmed al-Mahmoud | Ahmed bin Abdulla al-Mahmoud | Ahmed bin Abdullah bin Zaid al-Mahmoud  QAT GOV 1995..2017  QAT LEG 2018..2021-10
Hassan al-Ghanim | Hassan bin Abdulla al-Ghanim | Hassan bin Abdullah al-Ghanim | Hassan Abdullah al-Ghanem  QAT LEG 2021-10..
Abdullah bin Khalid Al Thani | Abdullah bin Khaled al-Thani  QAT GOV 2001..2013-06
Khalifa bin Hamad bin Khalifa Al Thani  QAT GOV 2023-03..
Abdulla al-Khulaifi | Abdullah al-Khulaifi | Abdullah bin Mohammed al-Khulaifi | Abdullah bin Mohammed bin Mubarak al-Khulaifi  QAT SPY GOV
Ali bin Samikh al-Marri | Ali bin Smaikh al-Marri | Ali Samikh al-Marri  QAT CVL ..2021-10-18  QAT GOV 2021-10-19..
Nasser al-Khelaifi | Nasser al-Khulaifi  QAT BUS
Hassan al-Thawadi | Hassan Abdullah al-Thawadi  QAT GOV
Hamad bin Ali al-Attiyah | Hamad bin Ali al-Attiya | Hamad Ali al-Attiyah  QAT MIL GOV ..2016
Ghanem bin Shaheen al-Ghanim | Ghanim bin Shaheen al-Ghanim | Ghanem bin Shaheen al-Ghanem | Ghanim bin Shaheen al-Ghanem  QAT MIL
Mohammed al-Emadi | Mohammed al-Amadi | Mohammad al-Emadi | Muhammad al-Emadi | Mohamed al-Emadi  QAT GOV
Akbar al-Baker  QAT BUS ..2023-11
Wadah Khanfar | Waddah Khanfar  QAT JRN ..2011-09
Hamad bin Thamer Al Thani | Hamad bin Thamer al-Thani | Hamad bin Thamer  QAT JRN GOV
Mostefa Souag | Mustafa Souag  QAT JRN
Ahmed bin Jassim Al Thani | Ahmad bin Jassim al-Thani | Ahmed bin Jassem Al Thani  QAT JRN 2011-09..2013-06  QAT GOV 2013-07..
Saif bin Ahmed Al Thani | Saif Al Thani  QAT GOV
Jassim Saif al-Sulaiti | Jassim al-Sulaiti | Jassim bin Saif al-Sulaiti | Jassim Saif Ahmed al-Sulaiti  QAT GOV 2013..2024
Hanan al-Kuwari | Hanan Mohamed al-Kuwari | Hanan Mohammed al-Kuwari  QAT GOV 2016-01..2024-11
Abdullah bin Saud Al Thani | Abdulla bin Saoud Al Thani  QAT GOV 2006..2021
Bandar bin Mohammed bin Saoud Al Thani | Bandar bin Mohammed Al Thani  QAT GOV 2021-11..
Abdul Rahman al-Nuaimi | Abdulrahman bin Umair al-Nuaimi | Abd al-Rahman al-Nuaymi | Abd al-Rahman bin Umayr al-Nuaymi  QAT CVL
Abdulrahman bin Hamad al-Attiyah | Abdul Rahman al-Attiyah | Abdulrahman al-Attiyah | Abdul Rahman bin Hamad al-Attiyah | Abdul-Rahman al-Attiya | Abdulrahman al-Attiya | Abdul Rahman Hamad al-Attiya  IGO 2002-04..2011-03

# --- Bahrain
Isa bin Salman Al Khalifa | Sheikh Isa bin Salman | Isa bin Sulman al-Khalifa  BHR GOV ..1999-03-06
Khalifa bin Salman Al Khalifa | Khalifa bin Salman | Khalifa bin Sulman al-Khalifa  BHR GOV 1970..2020-11-11
Salman bin Hamad Al Khalifa | Salman bin Hamad | Crown Prince Salman bin Hamad | Salman bin Hamad bin Isa al-Khalifa  BHR GOV
Mohammed bin Mubarak Al Khalifa | Muhammad bin Mubarak al-Khalifa | Mohammed bin Mubarak  BHR GOV ..2020-11
Khalid bin Ahmed Al Khalifa | Khaled bin Ahmed al-Khalifa | Khalid bin Ahmed bin Mohammed al-Khalifa | Khaled bin Ahmed  BHR GOV 2001..
Abdullatif al-Zayani | Abdullatif bin Rashid al-Zayani | Abdul Latif al-Zayani | Abdul Latif bin Rashid al-Zayani | Abdellatif al-Zayani | Abdul Latif bin Rashed al-Zayani  IGO 2011-04-01..2020-01-31  BHR GOV 2020-02-11..
Rashid bin Abdullah Al Khalifa | Rashed bin Abdullah al-Khalifa | Rashid bin Abdulla Al Khalifa | Sheikh Rashed bin Abdulla al-Khalifa  BHR GOV 2004-05..
Khalifa bin Ahmed Al Khalifa | Khalifa bin Ahmad al-Khalifa  BHR MIL
Nasser bin Hamad Al Khalifa | Nasser bin Hamad  BHR GOV MIL
Khalid bin Hamad Al Khalifa | Khaled bin Hamad al-Khalifa  BHR GOV
Ahmed bin Mohammed Al Khalifa | Ahmed bin Mohammed bin Hamad al-Khalifa  BHR GOV 2005..2018-12
Salman bin Khalifa Al Khalifa | Salman bin Khalifa  BHR GOV 2018-12..
Khalid bin Abdullah Al Khalifa | Khalid bin Abdulla Al Khalifa  BHR GOV
Ali Salman | Ali Salman Ahmed | Sheikh Ali Salman | Ali Salman Ahmed Salman  BHR PTY OPP REL
Isa Qassim | Isa Qassem | Sheikh Isa Qassim | Ayatollah Isa Qassim | Isa Ahmed Qassim | Issa Qassim | Issa Qassem | Isa Qasim  BHR REL OPP
Khalil al-Marzooq | Khalil Marzooq | Khalil Ebrahim al-Marzooq | Khalil al-Marzouk | Khalil al-Marzouq  BHR OPP
Hussein al-Daihi | Hussain al-Daihi | Husain al-Daihi | Hussain al-Dehi  BHR OPP
Matar Ebrahim Matar | Matar Matar | Matar Ibrahim Matar  BHR OPP
Jawad Fairooz | Jawad Fairuz | Jawad Fayrouz | Jawad Fairouz  BHR OPP
Abdulhadi al-Khawaja | Abdul-Hadi al-Khawaja | Abd al-Hadi al-Khawaja | Abdulhadi Abdulla al-Khawaja  BHR CVL OPP
Maryam al-Khawaja | Mariam al-Khawaja | Maryam Alkhawaja  BHR CVL
Zainab al-Khawaja | Zeinab al-Khawaja | Zaynab al-Khawaja | Zainab Alkhawaja  BHR CVL
Nabeel Rajab | Nabil Rajab  BHR CVL
Hassan Mushaima | Hasan Mushaima | Hassan Mushaimaa | Hassan Meshaima  BHR OPP
Abdulwahab Hussain | Abdul Wahab Hussain | Abdulwahab Hussein | Abdel-Wahab Hussein  BHR OPP
Abduljalil al-Singace | Abdul-Jalil al-Singace | Abdel-Jalil al-Sankis | Abduljalil Alsingace  BHR OPP CVL
Ebrahim Sharif | Ibrahim Sharif | Ebrahim Sharif al-Sayed  BHR OPP
Radhi al-Mosawi | Radhi al-Mousawi | Radhi Mohsen al-Mousawi  BHR OPP
Mohammed Habib al-Miqdad | Mohammed al-Muqdad | Mohammed Habib al-Muqdad | Mohammed Habib Almuqdad  BHR OPP REL
Murtadha al-Sindi | Murtada al-Sanadi | Murtadha Majid al-Sindi | Murtaza al-Sindi  BHR OPP REB
Abdullah al-Ghuraifi | Abdulla al-Ghuraifi | Abdullah al-Ghurayfi | Abdulla al-Ghoraifi  BHR REL
Sayed Ahmed Alwadaei | Sayed Alwadaei | Sayed Ahmed al-Wadaei | Sayed al-Wadaei  BHR CVL
Mohammed al-Maskati | Mohamed al-Maskati | Mohammed al-Masqati  BHR CVL
Yousif al-Muhafdha | Said Yousif al-Muhafdah | Yousef al-Muhafdah | Said Yousif al-Muhafda | Sayed Yousif al-Muhafdah  BHR CVL
Ebtisam al-Saegh | Ebtesam al-Saegh | Ibtisam al-Saegh | Ebtisam al-Sayegh  BHR CVL
Ali Abdulemam | Ali Abdul Imam  BHR CVL JRN
Naji Fateel | Naji Fatil  BHR CVL
Munira Fakhro | Muneera Fakhro | Munira Ahmed Fakhro  BHR OPP
Rula al-Saffar | Rola al-Saffar  BHR CVL MED
Fawzia Zainal | Fawzia bint Abdulla Zainal | Fawzia Abdullah Zainal  BHR LEG 2018-12..2022-12
Ahmed al-Musallam | Ahmed bin Salman al-Musallam | Ahmed bin Salman al-Musalam  BHR LEG 2022-12..
Khalifa al-Dhahrani | Khalifa bin Ahmed al-Dhahrani | Khalifa Ahmed al-Dhahrani | Khalifa al-Dahrani  BHR LEG 2002-12..2014-12
Ahmed al-Mulla | Ahmed bin Ibrahim al-Mulla | Ahmed Ebrahim al-Mulla  BHR LEG 2014-12..2018-12
Ali Saleh al-Saleh | Ali bin Saleh al-Saleh  BHR LEG
Jamal Fakhro | Jamal Mohammed Fakhro  BHR LEG
Jamal Alrowaiei | Jamal Fares Alrowaiei | Jamal Fares al-Ruwaie | Jamal al-Rowaiei  BHR GOV
Tawfeeq al-Mansoor | Tawfeeq Ahmed Almansoor | Tawfeeq Ahmed al-Mansoor  BHR GOV
Houda Nonoo | Houda Ezra Nonoo | Huda Ezra Ebrahim Nonoo  BHR GOV
Abdullah bin Rashid Al Khalifa | Abdulla bin Rashid Al Khalifa  BHR GOV
Abdullah bin Ahmed Al Khalifa | Abdulla bin Ahmed Al Khalifa  BHR GOV
Sameera Rajab | Samira Rajab | Sameera Ebrahim bin Rajab  BHR GOV 2012-04..2014
Fatima al-Balooshi | Fatima al-Baloushi | Fatima Mohammed al-Balooshi  BHR GOV
Ali al-Rumaihi | Ali bin Mohammed al-Rumaihi | Ali Mohammed al-Rumaihi  BHR GOV
Mohammed bin Mubarak bin Daina | Mohamed bin Mubarak Bin Daina | Mohammed Bin Daina  BHR GOV
Theyab al-Nuaimi | Dhiyab bin Saqr al-Nuaimi | Theyab bin Saqr al-Noaimi | Dheyab bin Saqr al-Nuaimi  BHR MIL
Tariq al-Hassan | Tariq al-Hasan | Tariq Hassan al-Hassan | Tarek al-Hassan | Tariq bin Hassan al-Hassan  BHR COP
Rasheed al-Maraj | Rasheed Mohammed al-Maraj  BHR GOV 2005..2024
Nawaf al-Maawda | Nawaf bin Mohammed al-Maawda | Nawaf bin Mohammed al-Moawda  BHR GOV
Khalid bin Ali Al Khalifa | Khaled bin Ali al-Khalifa | Khalid bin Ali bin Abdullah al-Khalifa  BHR GOV JUD 2006..2022-06

# --- Kuwait
Jaber al-Ahmad al-Sabah | Jaber al-Ahmed al-Sabah | Jaber al-Ahmad al-Jaber al-Sabah | Sheikh Jaber al-Ahmad | Jabir al-Ahmad al-Sabah | Sheikh Jaber al-Ahmed | Jaber al-Ahmad  KWT GOV 1977-12-31..2006-01-15
Saad al-Abdullah al-Sabah | Saad al-Abdullah | Saad al-Abdulla al-Sabah | Saad al-Abdullah al-Salim al-Sabah | Sheikh Saad al-Abdullah | Saad Abdullah al-Sabah | Saad al-Abdallah al-Sabah  KWT GOV ..2006-01-24
Sabah al-Ahmad al-Sabah | Sabah al-Ahmad | Sabah al-Ahmed al-Sabah | Sabah al-Ahmad al-Jaber al-Sabah | Sheikh Sabah al-Ahmad | Sabah al-Ahmed | Sabah al-Ahmed al-Jaber al-Sabah | Sheikh Sabah al-Ahmed  KWT GOV 1963..2020-09-29
Nawaf al-Ahmad al-Sabah | Nawaf al-Ahmad | Nawaf al-Ahmed al-Sabah | Nawaf al-Ahmad al-Jaber al-Sabah | Sheikh Nawaf al-Ahmad | Nawaf al-Ahmed | Nawaf al-Ahmed al-Jaber al-Sabah | Sheikh Nawaf  KWT GOV ..2023-12-16
Meshal al-Ahmad al-Sabah | Meshal al-Ahmad | Mishal al-Ahmad al-Sabah | Meshal al-Ahmad al-Jaber al-Sabah | Mishal al-Ahmad | Meshal al-Ahmed al-Sabah | Meshaal al-Ahmad al-Sabah | Mishaal al-Ahmad al-Jaber al-Sabah | Meshal al-Ahmed al-Jaber al-Sabah | Sheikh Meshal | Mishal al-Ahmed al-Sabah  KWT GOV
Nasser al-Mohammed al-Sabah | Nasser al-Mohammad al-Sabah | Nasser al-Mohammed | Nasser Mohammed al-Sabah | Nasser al-Mohammed al-Ahmed al-Sabah | Nasser al-Mohammad al-Ahmad al-Sabah | Nasser Mohammed al-Ahmed al-Sabah  KWT GOV 1991..2011-11-28
Jaber al-Mubarak al-Sabah | Jaber al-Mubarak | Jaber al-Mubarak al-Hamad al-Sabah | Jaber Mubarak al-Sabah | Jaber al-Mubarak al-Hamad | Jaber Mubarak al-Hamad al-Sabah  KWT GOV 2001-02..2019-11-18
Sabah al-Khaled al-Sabah | Sabah al-Khalid al-Sabah | Sabah Khaled al-Sabah | Sabah al-Khalid | Sabah al-Khaled al-Hamad al-Sabah | Sabah Khalid al-Hamad al-Sabah | Sabah al-Khalid al-Hamad al-Sabah | Sabah Khaled al-Hamad al-Sabah | Sabah al-Khaled  KWT GOV 2006..2022-07-24  KWT GOV 2024-06-01..
Ahmad Nawaf al-Sabah | Ahmad al-Nawaf al-Sabah | Ahmad Nawaf al-Ahmad al-Sabah | Ahmed Nawaf al-Ahmed al-Sabah | Ahmed Nawaf al-Sabah | Ahmad al-Nawaf al-Ahmad al-Sabah  KWT GOV 2022-03..2024-01-04
Mohammad Sabah al-Salem al-Sabah | Mohammed al-Sabah | Mohammad al-Sabah | Mohammed Sabah al-Salem al-Sabah | Mohammed Sabah al-Salem | Mohammad al-Salem al-Sabah | Mohammed al-Salem al-Sabah | Mohammad Sabah al-Sabah | Mohammed Sabah al-Sabah  KWT GOV 2001-02..2011-10-18  KWT GOV 2024-01-04..2024-05-15
Salem Sabah al-Salem al-Sabah | Salem al-Sabah al-Salem al-Sabah | Salim Sabah al-Salim al-Sabah | Salem Sabah al-Salem | Salem al-Sabah al-Salem  KWT GOV ..2001-02
Ahmad Abdullah al-Ahmad al-Sabah | Ahmad al-Abdullah al-Sabah | Ahmad Abdullah al-Sabah | Ahmad al-Abdullah al-Ahmad al-Sabah | Ahmed Abdullah al-Ahmed al-Sabah | Ahmed Abdullah al-Ahmad al-Sabah | Ahmad al-Abdullah  KWT GOV
Nasser Sabah al-Ahmad al-Sabah | Nasser Sabah al-Ahmad | Nasser Sabah al-Ahmed al-Sabah | Nasser al-Sabah al-Ahmad al-Sabah | Nasser Sabah al-Sabah | Nasser Sabah al-Ahmed  KWT GOV 2006..2019-11-18  KWT ELI 2019-11-19..2020-12-20
Khaled al-Jarrah al-Sabah | Khaled Jarrah al-Sabah | Khalid al-Jarrah al-Sabah | Khalid al-Jarrah | Khaled al-Jarrah  KWT MIL ..2013-08-03  KWT GOV 2013-08-04..2019-11-18
Ahmad al-Fahad al-Sabah | Ahmad al-Fahd al-Sabah | Ahmed al-Fahad al-Sabah | Ahmad Fahad al-Sabah | Ahmad al-Fahad | Ahmad al-Fahad al-Ahmad al-Sabah | Ahmad al-Fahd al-Ahmad al-Sabah | Ahmed al-Fahad al-Ahmed al-Sabah | Ahmed al-Fahd al-Sabah  KWT GOV 2000..2011-06  KWT GOV 2023-06..2024-01
Fahad al-Yousef al-Sabah | Fahad Yousef al-Sabah | Fahad Yousuf al-Sabah | Fahad al-Yousuf al-Sabah | Fahad Yousuf Saud al-Sabah | Fahad al-Yousef | Fahad Yousef Saud al-Sabah  KWT GOV 2024-01-17..
Ahmad Nasser al-Mohammad al-Sabah | Ahmad Nasser al-Sabah | Ahmed Nasser al-Mohammed al-Sabah | Ahmad Nasser al-Mohammed al-Sabah | Ahmed Nasser al-Sabah | Ahmed Nasser Al-Mohammad Al-Sabah  KWT GOV 2019-12-17..2022-10
Salem Abdullah al-Jaber al-Sabah | Salem al-Abdullah al-Jaber al-Sabah | Salem al-Abdullah al-Sabah | Salem Abdullah al-Sabah | Salem al-Sabah  KWT GOV 2001..2024-01
Abdullah al-Yahya | Abdullah Ali al-Yahya | Abdullah Ali Abdullah al-Yahya  KWT GOV 2024-01..
Jarrah Jaber al-Ahmad al-Sabah | Jarrah Jaber al-Ahmed al-Sabah | Jarrah Jaber al-Sabah | Jarrah Jaber al-Ahmad  KWT GOV
Mohammad Khaled al-Hamad al-Sabah | Mohammad al-Khaled al-Sabah | Mohammed al-Khaled al-Hamad al-Sabah | Mohammed Khaled al-Sabah | Mohammad Khaled al-Sabah | Mohammed al-Khaled al-Sabah | Mohammed Khalid al-Hamad al-Sabah  KWT GOV ..2017-10
Jaber al-Khaled al-Sabah | Jaber Khaled al-Sabah | Jaber al-Khalid al-Sabah | Jaber Khaled al-Jaber al-Sabah  KWT GOV 2006..2011-02
Ahmad al-Humoud al-Sabah | Ahmed al-Humoud al-Sabah | Ahmed Hamoud al-Sabah | Ahmad Homoud al-Sabah | Ahmad Humoud al-Jaber al-Sabah  KWT GOV 2011-02..2013-08
Thamer Ali Sabah al-Salem al-Sabah | Thamer Ali al-Sabah | Thamer al-Ali al-Sabah | Thamer Ali Sabah al-Salem | Thamer al-Sabah  KWT SPY ..2020-12-13  KWT GOV 2020-12-14..2021-12
Hamad Jaber al-Ali al-Sabah | Hamad Jaber al-Ali | Hamad Jaber al-Sabah  KWT GOV 2021..2022-03
Ahmad Mansour al-Sabah | Ahmad Mansour al-Ahmad al-Sabah | Ahmed Mansour al-Ahmed al-Sabah  KWT GOV 2019..2020-12
Talal al-Khaled al-Sabah | Talal Khaled al-Ahmad al-Sabah | Talal al-Khaled | Talal Khaled al-Sabah | Talal al-Khaled al-Ahmad al-Sabah  KWT GOV 2022..2023-12
Mubarak Abdullah al-Ahmad al-Sabah | Mubarak al-Abdullah al-Sabah  KWT GOV
Salem al-Ali al-Sabah | Salem Ali al-Sabah | Salem al-Ali al-Salem al-Sabah  KWT MIL
Marzouq al-Ghanim | Marzouq al-Ghanem | Marzouk al-Ghanem | Marzouq Ali al-Ghanim | Marzouk al-Ghanim  KWT LEG 2006..2022-08
Ahmed al-Saadoun | Ahmad al-Saadoun | Ahmed al-Sadoun | Ahmed Abdulaziz al-Saadoun | Ahmad al-Sadoun | Ahmad Abdulaziz al-Saadoun  KWT LEG ..2012-06  KWT OPP 2012-07..2022-09  KWT LEG 2022-10..2024-02
Jassem al-Kharafi | Jassim al-Kharafi | Jasem al-Khorafi | Jassem al-Khorafi | Jasem Mohammad al-Kharafi  KWT LEG 1999-07..2011-12  KWT ELI 2012..2015-05-21
Ali al-Rashed | Ali al-Rashid | Ali Fahad al-Rashed  KWT LEG ..2013-06
Musallam al-Barrak | Mussallam al-Barrak | Musallam al-Barak | Mussallam al-Barak | Mesallam al-Barrak  KWT OPP LEG
Walid al-Tabtabai | Waleed al-Tabtabai | Walid Tabtabai | Waleed al-Tabtabaie | Walid al-Tabtabaie  KWT LEG OPP REL
Mohammed Hayef al-Mutairi | Mohammad Hayef | Mohammed Hayef | Mohammad Hayef al-Mutairi  KWT LEG OPP REL
Faisal al-Mislem | Faisal al-Muslim | Faisal al-Mislim | Faisal al-Mesallam  KWT LEG OPP
Jamaan al-Harbash | Jamaan al-Harbish | Jaman al-Harbash  KWT LEG OPP
Obaid al-Wasmi | Obeid al-Wasmi | Ubaid al-Wasmi  KWT LEG OPP
Hassan Jawhar | Hassan Johar | Hasan Jawhar | Hassan Gohar  KWT LEG OPP
Abdulhamid Dashti | Abdul Hamid Dashti | Abdelhamid Dashti | Abdulhameed Dashti  KWT LEG OPP
Shuaib al-Muwaizri | Shuaib al-Mowaizri  KWT LEG OPP
Mubarak al-Waalan | Mubarak al-Walan  KWT LEG OPP
Khaled al-Sultan | Khaled Sultan bin Essa  KWT LEG OPP
Adel al-Damkhi | Adel Jassem al-Damkhi  KWT LEG OPP
Safa al-Hashem | Safaa al-Hashem | Safa Abdulrahman al-Hashem  KWT LEG
Massouma al-Mubarak | Massouma Mubarak | Massuma al-Mubarak | Masouma al-Mubarak | Maasouma al-Mubarak  KWT GOV LEG
Rola Dashti | Rola Abdullah Dashti  KWT LEG 2009..2012-06  KWT GOV 2012-07..2014-01  UNO 2019..2025
Aseel al-Awadhi | Aseel al-Awadi | Aseel Awadhi  KWT LEG 2009..2012
Mansour al-Otaibi | Mansour Ayyad al-Otaibi | Mansour Ayyad Alotaibi | Mansour al-Oteibi | Mansour Alotaibi  KWT GOV
Tareq Albanai | Tareq al-Banai | Tarek al-Bannai | Tareq M. A. M. Albanai  KWT GOV
Anas al-Saleh | Anas Khaled al-Saleh | Anas Khalid al-Saleh  KWT GOV 2012-02..2021-03
Mustafa al-Shamali | Mustafa Jassem al-Shamali | Mustapha al-Shamali | Mustafa Shamali  KWT GOV 2007-10..2014-01
Ali al-Omair | Ali Saleh al-Omair | Ali al-Umair  KWT GOV 2014-01..2016-11
Bakheet al-Rashidi | Bakhit al-Rashidi | Bakheet Shebib al-Rashidi  KWT GOV 2017-12..2018-12
Essam al-Marzouq | Issam al-Marzouq | Essam al-Marzouk | Essam Abdul Mohsen al-Marzouq | Issam Almarzooq | Essam Almarzooq  KWT GOV 2016-12..2017-12
Khaled al-Fadhel | Khaled Ali al-Fadhel | Khaled al-Fadel  KWT GOV 2018-12..2020-12
Mohammad Abdulatif al-Fares | Mohammed al-Fares | Mohammad al-Fares | Mohammed Abdulatif al-Fares | Mohammad Abdullatif al-Fares  KWT GOV 2020-12..2022-08
Bader al-Mulla | Badr al-Mulla | Bader Hamed al-Mulla  KWT GOV ..2023-06
Saad al-Barrak | Saad Hamad al-Barrak  KWT GOV 2023-06..2024-01
Tareq al-Roumi | Tareq Sulaiman al-Roumi | Tareq Suleiman al-Roumi | Tariq al-Roumi  KWT GOV 2024-05..
Hani Hussein | Hani Abdulaziz Hussein | Hani Abdul-Aziz Hussein  KWT GOV 2012-02..2013-05
Mohammad al-Olaim | Mohammad al-Aleem | Mohammed al-Olaim | Mohammed al-Aleem | Mohammad Abdullah al-Aleem  KWT GOV 2007..2009-02
Nouria al-Sabeeh | Nuriya al-Sabih | Nouriya al-Subeeh | Nouria al-Subaih  KWT GOV 2007..2009
Nayef al-Hajraf | Nayef Falah Mubarak al-Hajraf | Nayef Falah al-Hajraf | Nayef bin Falah al-Hajraf  KWT GOV 2012..2020-01-31  IGO 2020-02-01..2023-01-31
Jasem al-Budaiwi | Jassim al-Budaiwi | Jasem Mohamed al-Budaiwi | Jasem Mohammed Albudaiwi | Jassem al-Budaiwi | Jassem Mohamed al-Budaiwi | Jasem Albudaiwi | Jassem Mohammed al-Budaiwi  KWT GOV ..2023-01-31  IGO 2023-02-01..
Mohammad al-Khader | Mohammad al-Khuder | Mohammed Khaled al-Khader | Mohammad Khaled al-Khadher | Mohammed al-Khadher  KWT MIL
Khaled Saleh al-Sabah | Khaled Saleh al-Khaled al-Sabah | Khalid Saleh al-Sabah  KWT MIL
Bandar al-Muzayen | Bandar al-Mezyen | Bandar Salem Abdullah al-Mezyen  KWT MIL
Mohammad Hashel | Mohammad al-Hashel | Mohammad Yousef al-Hashel | Mohammad Y. al-Hashel | Mohammed al-Hashel  KWT GOV 2012..2022
Basel al-Haroon | Basel Ahmad al-Haroon | Basel al-Haroun  KWT GOV 2022..
Noora al-Fassam | Nora al-Fassam | Nora Sulaiman al-Fassam | Noura Sulaiman al-Fassam  KWT GOV 2024-08..
Emad al-Atiqi | Emad Mohammed al-Atiqi | Imad al-Atiqi | Imad Mohammed al-Atiqi  KWT GOV 2024-01..2024-05
Abdulwahab al-Rushaid | Abdulwahab Mohammed al-Rushaid | Abdul Wahab al-Rasheed | Abdulwahab al-Rasheed  KWT GOV 2021-12..2023
Sulaiman Abu Ghaith | Suleiman Abu Ghaith | Sulaiman Abu Gheith | Suleiman Abu Ghayth | Sulaiman Abu Ghayth  IMG REB  group=QAE
Khalid al-Dakhil  SAU JRN EDU

# --- GCC, OPEC, OIC, ECO, SCO
Jamil al-Hujailan | Jamil Ibrahim al-Hujailan | Jameel al-Hujailan | Jamil al-Hejailan  SAU GOV ..1996-03-31  IGO 1996-04-01..2002-03-31
Abdullah Bishara | Abdulla Bishara | Abdullah Yaccoub Bishara  IGO 1981..1993
Fahim al-Qasimi | Fahim bin Sultan al-Qasimi | Fahim Sultan al-Qasimi  IGO 1993..1996
Abdel Aziz Aluwaisheg | Abdulaziz Aluwaisheg | Abdel Aziz Abu Hamad Aluwaisheg | Abdulaziz Hamad Aluwaisheg  IGO
Mohammed Barkindo | Mohammad Barkindo | Mohammad Sanusi Barkindo | Mohammed Sanusi Barkindo | Barkindo  NGA GOV ..2016-07-31  IGO 2016-08-01..2022-07-05
Haitham al-Ghais | Haitham Ghais  KWT GOV ..2022-07-31  IGO 2022-08-01..
Abdalla Salem el-Badri | Abdullah al-Badri | Abdalla el-Badri | Abdullah el-Badri | Abdullah Salem al-Badri  LBY GOV ..2006  IGO 2007-01-01..2016-07-31
Alvaro Silva Calderon  VEN GOV 2000-12..2002-06  IGO 2002-07-01..2003-12
Adnan Shihab-Eldin | Adnan Shihab al-Din  IGO ..2005-12
Ekmeleddin Ihsanoglu | Ekmeleddin Mehmet Ihsanoglu | Ihsanoglu  IGO 2005-01-01..2013-12-31  TUR OPP LEG 2014-06..2018-07
Yousef al-Othaimeen | Yousef bin Ahmad al-Othaimeen | Yousef bin Ahmed al-Othaimeen | Yousef A. al-Othaimeen | Yusuf al-Uthaymeen  SAU GOV 2008..2015  IGO 2016-11..2021-11-16
Iyad Madani | Iyad bin Amin Madani | Iyad Ameen Madani | Iyad Amin Madani | Eyad Madani  SAU GOV 1999..2009-02  IGO 2014-01-31..2016-10-31
Hamid Algabid  NER GOV 1983..1988  IGO 1989..1996
Azeddine Laraki | Azzedine Laraki | Azzeddine Laraki  MAR GOV 1986-09..1992-08  IGO 1997..2000
Abdelouahed Belkeziz | Abdelwahed Belkeziz | Abdelouahed Belkziz  IGO 2001..2004-12
Ahmad Mohamed Ali | Ahmad Mohamed Ali al-Madani | Ahmed Mohamed Ali al-Madani | Ahmad Mohammed Ali al-Madani  IGO ..2016
Bandar Hajjar | Bandar al-Hajjar | Bandar M.H. Hajjar | Bandar bin Mohammed Hajjar  SAU GOV 2011-12..2016-09  IGO 2016-10..2021-07
Halil Ibrahim Akca  IGO 2015..2018
Hadi Soleimanpour | Hadi Soleimanpoor | Hadi Suleimanpour  IRN GOV ..2018-08-18  IGO 2018-08-19..2021-08
Khusrav Noziri | Khusrav Nazarzoda Noziri  TJK GOV ..2021-08  IGO 2021-09..2024
Asad Majeed Khan | Asad M. Khan  PAK GOV ..2024-07  IGO 2024-08..
Shamil Aleskerov | Shamil Alaskarov | Shamil Alasgarov  IGO ..2015
Rashid Alimov | Rashid Olimov | Rashid Kutbiddinovich Alimov  TJK GOV 1992..2015-12-31  IGO 2016-01-01..2018-12-31
Vladimir Norov | Vladimir Imamovich Norov  UZB GOV 2006-07..2018  IGO 2019-01-01..2021-12-31  UZB GOV 2022-04-27..2022-12
Muratbek Imanaliev | Muratbek Imanaliyev | Muratbek Sansyzbayevich Imanaliyev  KGZ GOV 1997..2002  IGO 2010-01-01..2012-12-31
Bolat Nurgaliev | Bolat Nurgaliyev | Bulat Nurgaliyev  KAZ GOV ..2006  IGO 2007-01-01..2009-12-31
Nurlan Yermekbayev | Nurlan Ermekbayev | Nurlan Bayuzakovich Yermekbayev  KAZ GOV 2014..2022-01-19  KAZ GOV 2022-06..2024-12-31  IGO 2025-01-01..
Ruslan Mirzaev | Ruslan Mirzayev  UZB GOV
Ularbek Sharsheev | Ularbek Sharsheyev  IGO SPY
Kairat Sarybay | Kairat Sarybai | Qairat Sarybai  KAZ GOV ..2020-08  IGO 2020-09..
Baghdad Amreyev | Bagdad Amreyev | Baghdad Amreev  KAZ GOV ..2018-08  IGO 2018-09..2022-11
Kubanychbek Omuraliev | Kubanychbek Omuraliyev | Kubanichbek Omuraliev  KGZ GOV ..2022-11-11  IGO 2022-11-12..

# --- Iran: government
Abolhassan Banisadr | Abolhassan Bani-Sadr | Abolhasan Banisadr | Bani-Sadr | Abol Hassan Bani-Sadr  IRN GOV 1980-02..1981-06  IRN OPP 1981-07..2021-10-09
Kamal Kharazi | Kamal Kharrazi | Kharrazi  IRN GOV
Ali Akbar Velayati | Velayati  IRN GOV
Mohammad Reza Aref | Mohammed Reza Aref  IRN GOV 1997-08..2005-08  IRN LEG 2016-05..2020-05  IRN GOV 2024-07-28..
Hassan Habibi | Hassan Ebrahim Habibi  IRN GOV ..2001-08
Mohammad Mokhber | Mohammad Mokhber Dezfuli | Mohammed Mokhber  IRN GOV BUS 2007..2021-08-07  IRN GOV 2021-08-08..
Eshaq Jahangiri | Ishaq Jahangiri | Eshagh Jahangiri  IRN GOV 1997..2005-08  IRN GOV 2013-08-05..2021-08-08
Parviz Davoodi | Parviz Davudi | Parviz Davoudi  IRN GOV 2005-09..2009-07
Mohammad Reza Rahimi  IRN GOV 2008..2013-08
Esfandiar Rahim Mashaei | Esfandiar Rahim Mashaie | Rahim Mashaei | Esfandiyar Rahim Mashaei | Esfandiar Rahim Mashai  IRN GOV ..2013-08
Hamid Baghaei | Hamid Baqaei | Hamid Baghai  IRN GOV ..2013-08
Mojtaba Samareh Hashemi | Mojtaba Hashemi Samareh  IRN GOV ..2013-08
Ali Akbar Javanfekr  IRN GOV JRN ..2013-08
Mohammad Ali Abtahi | Mohammed Ali Abtahi  IRN GOV 1997-08..2004-10  IRN OPP 2009..
Masoumeh Ebtekar | Massoumeh Ebtekar | Masumeh Ebtekar  IRN GOV 1997-08..2005-08  IRN GOV 2013-09..2021-08
Gholamreza Aghazadeh | Gholam Reza Aghazadeh | Gholam-Reza Aqazadeh | Gholamreza Aqazadeh  IRN GOV ..2009-07
Abdollah Ramezanzadeh | Abdollah Ramazanzadeh | Abdullah Ramezanzadeh | Abdullah Ramazanzadeh  IRN GOV ..2005-08  IRN OPP 2009..
Saeed Hajjarian | Said Hajjarian | Saeed Hajarian  IRN OPP
Mohsen Mirdamadi | Mohsen Mir-Damadi  IRN LEG 2000..2004-05  IRN OPP 2004-06..
Behzad Nabavi  IRN GOV LEG ..2004-05  IRN OPP 2004-06..
Mostafa Tajzadeh | Mostafa Tajzade | Mustafa Tajzadeh  IRN GOV 1997..2005-08  IRN OPP 2009..
Mohammad Reza Khatami  IRN LEG 2000-05..2004-05  IRN OPP PTY 2004-06..
Ali Younesi | Ali Yunesi | Ali Younessi | Ali Yunessi  IRN SPY GOV 1999-02..2005-08  IRN GOV 2013-09..2018
Ali Fallahian | Ali Fallahiyan | Ali Falahian  IRN SPY GOV 1989-08..1997-08
Ghorbanali Dorri-Najafabadi | Qorbanali Dorri-Najafabadi | Ghorban-Ali Dori-Najafabadi | Qorban-Ali Dorri Najafabadi | Ghorbanali Dori Najafabadi  IRN SPY GOV 1997-08..1999-02  IRN JUD REL 2004..2009-08
Saeed Emami | Said Emami  IRN SPY ..1999-06
Bijan Zanganeh | Bijan Namdar Zanganeh | Bijan Namdar Zangeneh | Bijan Zangeneh  IRN GOV 1988..2005-08  IRN GOV 2013-08..2021-08
Ataollah Mohajerani | Attaollah Mohajerani  IRN GOV ..2000-12  IRN OPP 2009..
Ahmad Masjed-Jamei | Ahmad Masjedjamei  IRN GOV
Abdollah Nouri | Abdullah Nouri | Abdollah Nuri | Abdullah Nuri  IRN GOV REL ..1998-06  IRN OPP REL 1999..
Ali Akbar Mohtashamipur | Ali Akbar Mohtashamipour | Ali Akbar Mohtashemi | Ali Akbar Mohtashami | Mohtashamipur  IRN GOV REL ..1989-08  IRN LEG REL 1990..2004-05  IRN REL OPP 2004-06..2021-06-07
Abdolvahed Mousavi Lari | Abdolvahed Musavi-Lari | Abdul-Vahed Musavi-Lari  IRN GOV 1998-07..2005-08
Mostafa Pourmohammadi | Mostafa Pour-Mohammadi | Mostafa Pur-Mohammadi  IRN GOV REL 2005-08..2008-05  IRN GOV REL 2013-08..2017-08
Ali Kordan  IRN GOV ..2008-11-04
Sadegh Mahsouli | Sadeq Mahsouli | Sadeq Mahsuli | Sadegh Mahsuli  IRN GOV 2008-11..2011-06
Mostafa Mohammad Najjar | Mostafa Mohammad-Najar  IRN GOV MIL 2005-08..2013-08
Ahmad Vahidi | Ahmed Vahidi  IRN MIL ..2009-08  IRN GOV MIL 2009-09..2013-08  IRN MIL 2013-09..2021-08-24  IRN GOV 2021-08-25..2024-08  IRN MIL 2025-12..
Hossein Dehghan | Hossein Dehqan | Hussein Dehghan  IRN MIL ..2013-08-14  IRN GOV MIL 2013-08-15..
Akbar Torkan  IRN GOV ..1997-08  IRN GOV 2013-08..2018
Amir Hatami  IRN MIL ..2017-08-19  IRN GOV MIL 2017-08-20..2021-08-25  IRN MIL 2021-08-26..
Mohammad-Reza Gharaei Ashtiani | Mohammad Reza Ashtiani | Mohammadreza Gharaei Ashtiani  IRN MIL GOV ..2024-08
Aziz Nasirzadeh | Aziz Nassirzadeh  IRN MIL ..2024-08-20  IRN GOV MIL 2024-08-21..
Abdolreza Rahmani Fazli | Abdol-Reza Rahmani Fazli | Abdul Reza Rahmani Fazli  IRN GOV
Eskandar Momeni  IRN COP ..2024-08-20  IRN GOV 2024-08-21..
Gholam-Hossein Mohseni-Ejei | Gholamhossein Mohseni-Ejei | Gholam-Hossein Mohseni-Ejehei | Gholamhossein Mohseni Ejeie | Mohseni-Ejei | Gholamhossein Mohseni-Ejehi | Gholam Hossein Mohseni Ejehi  IRN SPY GOV 2005-08..2009-07  IRN JUD 2009-08..
Heydar Moslehi | Heidar Moslehi | Haidar Moslehi | Heyder Moslehi  IRN SPY GOV REL 2009-09..2013-08
Mahmoud Alavi | Mahmud Alavi  IRN SPY GOV REL 2013-08-15..2021-08-25
Esmail Khatib | Esmaeil Khatib | Ismail Khatib | Esmaeel Khatib  IRN SPY GOV REL 2021-08-25..
Kazem Vaziri-Hamaneh | Kazem Vaziri  IRN GOV 2005-12..2007-08
Gholamhossein Nozari | Gholam Hossein Nozari  IRN GOV 2007-08..2009-08
Masoud Mirkazemi | Massoud Mirkazemi | Masoud Mir-Kazemi  IRN GOV 2005-08..2011-06  IRN GOV 2021-08..2023
Rostam Ghasemi | Rostam Qasemi | Rostam Qassemi  IRN MIL ..2011-08-02  IRN GOV MIL 2011-08-03..2013-08  IRN GOV 2021-08..2022-12-08
Javad Owji | Javad Oji | Javad Ouji  IRN GOV 2021-08..2024-08
Mohsen Paknejad  IRN GOV 2024-08..
Davoud Danesh-Jafari | Davud Danesh-Jafari  IRN GOV 2005-08..2008-04
Shamseddin Hosseini | Shamsoddin Hosseini | Shamseddin Hossein | Shamsuddin Hosseini  IRN GOV 2008-08..2013-08  IRN LEG 2020-05..
Ali Tayebnia | Ali Tayyebnia | Ali Tayeb Nia  IRN GOV 2013-08..2017-08
Masoud Karbasian | Massoud Karbasian  IRN GOV 2017-08..2018-08
Farhad Dejpasand | Farhad Dezhpasand  IRN GOV 2018-10..2021-08
Ehsan Khandouzi | Ehsan Khandoozi | Seyed Ehsan Khandouzi  IRN GOV 2021-08..2024-08
Abdolnaser Hemmati | Abdolnasser Hemmati | Abdulnaser Hemmati | Abdol Nasser Hemmati  IRN GOV 2018-07..2021-05  IRN GOV 2024-08-21..2025-03-02  IRN GOV 2025-12..
Ali Madanizadeh | Seyed Ali Madanizadeh | Seyyed Ali Madanizadeh  IRN GOV 2025-06..
Ebrahim Sheibani | Ebrahim Sheybani  IRN GOV 2003..2007
Tahmasb Mazaheri | Tahmaseb Mazaheri  IRN GOV 2001..2008-09
Mahmoud Bahmani | Mahmud Bahmani  IRN GOV 2008-09..2013-08
Valiollah Seif | Vali-ollah Seif | Valiollah Saif  IRN GOV 2013-08..2018-07
Ali Salehabadi | Ali Saleh Abadi  IRN GOV 2021-10..2022-12
Mohammad Reza Farzin | Mohammadreza Farzin  IRN GOV 2022-12..2025-12
Mohammad Hossein Saffar Harandi | Hossein Saffar Harandi  IRN GOV 2005-08..2009-07
Ali Jannati  IRN GOV 2013-08..2016-10
Reza Salehi Amiri | Seyed Reza Salehi-Amiri | Seyyed Reza Salehi-Amiri  IRN GOV
Abbas Salehi | Seyed Abbas Salehi | Seyyed Abbas Salehi  IRN GOV
Mohammad Mehdi Esmaili | Mohammad Mehdi Esmaeili  IRN GOV 2021-08..2024-08
Mahmoud Vaezi | Mahmud Vaezi  IRN GOV
Mohammad-Javad Azari Jahromi | Azari Jahromi  IRN GOV 2017-08..2021-08
Mohammad Nahavandian  IRN BUS ..2013-08  IRN GOV 2013-09..2021-08
Mohammad Bagher Nobakht | Mohammad Baqer Nobakht  IRN GOV 2013-08..2021-08
Ali Rabiei | Ali Rabii | Ali Rabie  IRN GOV 2013-08..2021-08
Ali Bahadori Jahromi  IRN GOV 2021-08..2024-08
Fatemeh Mohajerani  IRN GOV 2024-08..
Gholam Hossein Elham | Gholamhossein Elham | Gholam Hosein Elham  IRN GOV JUD 2005..2013-08
Hassan Ghazizadeh Hashemi | Hassan Qazizadeh Hashemi  IRN GOV 2013-08..2019-01
Saeed Namaki  IRN GOV 2019-01..2021-08
Bahram Einollahi | Bahram Eynollahi  IRN GOV 2021-08..2024-08
Mohammad-Reza Zafarghandi | Mohammadreza Zafarghandi | Mohammad Reza Zafarqandi  IRN GOV 2024-08..
Iraj Harirchi  IRN GOV MED
Marzieh Vahid-Dastjerdi | Marzieh Vahid Dastgerdi  IRN GOV 2009-09..2012-12
Kamran Daneshjoo | Kamran Daneshjou | Kamran Daneshju  IRN GOV 2009-09..2013-08
Alireza Avaei | Seyed Alireza Avaei | Ali-Reza Avaei  IRN JUD GOV ..2021-08
Abbas Akhoundi | Abbas Ahmad Akhoundi  IRN GOV 2013-08..2018-10
Mohammad Eslami | Mohammed Eslami  IRN GOV 2018-10..
Fereydoon Abbasi | Fereydoun Abbasi-Davani | Fereidoun Abbasi | Fereydoon Abbasi-Davani | Fereydoun Abbasi  IRN GOV 2011-02..2013-08  IRN LEG 2020-05..2024-05  IRN EDU 2024-06..2025-06-13
Behrouz Kamalvandi | Behrooz Kamalvandi  IRN GOV
Laya Joneidi | Laya Joneydi  IRN GOV 2017..2021-08
Shahindokht Molaverdi | Shahindokht Mowlaverdi | Shahindokht Mollaverdi  IRN GOV 2013..2018
Hossein Fereydoun | Hossein Fereydoon | Hossein Fereidoun  IRN GOV 2013-08..2017
Hesamodin Ashna | Hesameddin Ashena | Hesamoddin Ashna | Hessameddin Ashena | Hesamodin Ashena  IRN GOV 2013..2021
Majid Takht-Ravanchi | Majid Takhteravanchi | Takht-Ravanchi  IRN GOV
Gholamali Khoshroo | Gholam Ali Khoshroo | Gholamali Khoshrou  IRN GOV ..2019-04
Mohammad Khazaee | Mohammad Khazai | Mohammad Khazaei | Mohammad Khazaie  IRN GOV 2007..2014
Hadi Nejad-Hosseinian | Mohammad Hadi Nejad-Hosseinian  IRN GOV ..2008
Amir Saeid Iravani | Amir Saeed Iravani | Saeid Iravani | Saeed Iravani  IRN GOV
Alireza Miryousefi | Ali Reza Miryousefi | Ali-Reza Mir-Yousefi | Alireza Mir Yousefi  IRN GOV
Hamid Aboutalebi | Hamid Abutalebi  IRN GOV
Kazem Gharibabadi | Kazem Gharib Abadi | Kazem Qaribabadi  IRN GOV
Ali Asghar Soltanieh | Aliasghar Soltanieh | Ali Asghar Soltaniyeh  IRN GOV 2006..2013
Reza Najafi  IRN GOV
Hamid Baeidinejad | Hamid Baeedinejad | Hamid Baidinejad  IRN GOV ..2021
Iraj Masjedi  IRN MIL ..2017-01  IRN GOV 2017-04..2022
Mohammad Kazem Al-e Sadeq | Mohammad Kazem Al-Sadiq | Mohammad Kazem Al-e-Sadegh | Mohammad Kazem Ale Sadegh  IRN GOV 2022..
Hassan Kazemi Qomi | Hassan Kazemi Ghomi  IRN GOV
Mojtaba Amani  IRN GOV
Hossein Sheikholeslam | Hossein Sheikh al-Islam | Hossein Sheikholislam | Hossein Sheikholeslami  IRN GOV ..2020-03-05
Hossein Mousavian | Hossein Musavian | Seyed Hossein Mousavian | Hossein Moussavian | Hussein Moussavian  IRN GOV ..2005  IRN EDU 2009..
Sirus Naseri | Sirous Nasseri | Cyrus Nasseri | Sirus Nasseri  IRN GOV ..2005
Javad Vaeedi | Javad Vaidi | Javad Vaeidi  IRN GOV
Ali Bagheri Kani | Ali Bagheri | Ali Baqeri Kani | Ali Baqeri | Bagheri Kani  IRN GOV 2007..
Hamid Reza Asefi | Hamidreza Asefi | Hamid Asefi  IRN GOV ..2006
Mohammad Ali Hosseini | Mohammad Ali Hoseini | Mohammed Ali Hosseini  IRN GOV
Hassan Qashqavi | Hassan Ghashghavi | Hassan Qashqai  IRN GOV
Ramin Mehmanparast | Ramin Mehman-Parast  IRN GOV
Marzieh Afkham | Marziyeh Afkham  IRN GOV 2013-09..2019
Hossein Jaber Ansari | Hossein Jaberi Ansari  IRN GOV
Bahram Qasemi | Bahram Ghasemi | Bahram Qassemi | Bahram Ghassemi  IRN GOV
Abbas Mousavi | Seyyed Abbas Mousavi | Seyed Abbas Mousavi  IRN GOV
Saeed Khatibzadeh | Saeid Khatibzadeh | Said Khatibzadeh | Saeed Khatibzade  IRN GOV 2020-08..
Nasser Kanaani | Naser Kanani | Nasser Kanani  IRN GOV 2022-06..
Esmaeil Baghaei | Esmail Baghaei | Esmail Baqaei | Esmaeil Baqaei | Ismail Baghaei | Esmaeil Baqaei Hamaneh  IRN GOV
Ali Akbar Ahmadian  IRN MIL ..2023-05-21  IRN GOV MIL 2023-05-22..2025-08
Mohsen Haji-Mirzaei | Mohsen Hajimirzaei  IRN GOV
Mohammad Jafar Ghaempanah | Mohammad Jafar Qaempanah | Jafar Ghaempanah  IRN GOV 2024-08..
Shahram Dabiri | Shahram Dabiri Oskuei  IRN GOV 2024-08..2025-04-05
Zahra Behrouz-Azar | Zahra Behrouzazar  IRN GOV 2024-08..
Majid Ansari  IRN GOV REL
Farzaneh Sadegh | Farzaneh Sadegh Malvajerd | Farzaneh Sadeq  IRN GOV 2024-08..
Ahmad Meydari | Ahmad Meidari  IRN GOV 2024-08..
Sattar Hashemi | Seyed Sattar Hashemi  IRN GOV 2024-08..
Amin Hossein Rahimi | Amin-Hossein Rahimi | Aminhossein Rahimi | Amir-Hossein Rahimi  IRN GOV JUD 2021-08..
Abbas Aliabadi | Abbas Ali-Abadi  IRN GOV 2023..
Hamid Pourmohammadi | Hamid Pour-Mohammadi  IRN GOV
Elias Hazrati | Elyas Hazrati  IRN LEG JRN ..2020-05  IRN GOV 2024..
Mehdi Sanaei | Mehdi Sanaii | Mahdi Sanaei  IRN GOV
Kazem Jalali  IRN LEG 2000-05..2019-12  IRN GOV 2020-01..
Hojjatollah Abdolmaleki | Hojatollah Abdolmaleki | Hojjat Abdolmaleki  IRN GOV 2021-08..2024-08
Sowlat Mortazavi | Solat Mortazavi | Seyed Solat Mortazavi  IRN GOV 2021..2024-08
Mehrdad Bazrpash  IRN GOV 2022-12..2024-08
Ezzatollah Zarghami | Ezatollah Zarghami | Ezzatollah Zarqami  IRN JRN 2004-05..2014-11  IRN GOV 2021-08..2024-08
Mohammad Sarafraz  IRN JRN ..2016-05
Abdulali Ali-Asgari | Abdolali Ali-Asgari | Abdolali Aliasgari  IRN JRN 2016-05..2021-09
Peyman Jebelli | Peiman Jebelli | Payman Jebelli | Peyman Jebeli  IRN JRN 2021-09..
Hamid Sajjadi | Seyed Hamid Sajjadi Hazaveh  IRN GOV 2021-08..2023
Ahmad Donyamali  IRN GOV 2024-08..
Ali Akbar Mehrabian  IRN GOV 2007-09..2011-08  IRN GOV 2021-08..2024-08
Reza Fatemi Amin | Seyyed Reza Fatemi Amin  IRN GOV 2021-08..2023-04
Gholam-Hossein Esmaeili | Gholamhossein Esmaeili | Gholam Hossein Esmaili | Gholamhossein Esmaili  IRN JUD ..2021-08-07  IRN GOV 2021-08-08..2024-08
Malek Rahmati  IRN GOV ..2024-05-19
Mohammad Ali Al-e Hashem | Mohammad Ali Ale-Hashem | Mohammad Ali Alehashem | Mohammad Ali Al-Hashem  IRN REL ..2024-05-19
Gholamhossein Karbaschi | Gholam Hossein Karbaschi | Gholamhussein Karbaschi  IRN GOV ..1998-07  IRN PTY OPP 2000..
Mohammad Ali Najafi  IRN GOV ..2018-04
Pirouz Hanachi | Pirooz Hanachi | Piruz Hanachi  IRN GOV 2018-11..2021-08
Alireza Zakani | Ali Reza Zakani  IRN LEG ..2021-08  IRN GOV 2021-09..
Mohsen Hashemi | Mohsen Hashemi Rafsanjani  IRN GOV
Mehdi Hashemi | Mehdi Hashemi Rafsanjani  IRN BUS
Mohammad Hashemi Rafsanjani  IRN GOV
Mohsen Nourbakhsh | Mohsen Nurbakhsh  IRN GOV ..2003-03
Abbas-Ali Kadkhodaei | Abbasali Kadkhodaei | Abbasali Kadkhodai | Abbas Ali Kadkhodaie  IRN JUD LEG
Hadi Tahan Nazif  IRN JUD LEG
Mohammad Javad Iravani  IRN GOV
Mohammad Forouzandeh | Mohammad Forouzande  IRN GOV MIL
Mohsen Rafighdoost | Mohsen Rafiqdoust | Mohsen Rafiqdust | Mohsen Rafiqdoost  IRN MIL BUS
Parviz Fattah | Parviz Fatah  IRN GOV
Babak Zanjani  IRN BUS
Mostafa Mirsalim | Mostafa Mir-Salim | Mostafa Aqa-Mirsalim | Mostafa Aqamirsalim  IRN PTY LEG
Mostafa Hashemitaba | Mostafa Hashemi-Taba | Mostafa Hashemi-Tabaa  IRN GOV ..2001  IRN PTY 2017..
Mohammad Gharazi | Mohammad Qarazi  IRN GOV ..1997
Mohsen Mehralizadeh | Mohsen Mehr-Alizadeh  IRN GOV
Mostafa Moeen | Mostafa Moin | Mostafa Moein  IRN GOV ..2003  IRN OPP 2005..
Mohammad Marandi | Seyed Mohammad Marandi | Seyyed Mohammad Marandi  IRN EDU
Ahmad Reza Radan | Ahmadreza Radan  IRN COP
Hossein Ashtari  IRN COP 2015-03..2023-01
Esmail Ahmadi-Moghaddam | Ismail Ahmadi Moghaddam | Esmaeil Ahmadi-Moghaddam | Esmail Ahmadi Moqadam | Esmail Ahmadi Moqaddam  IRN COP 2005-07..2015-03
Hossein Rahimi  IRN COP
Azizollah Rajabzadeh | Azizollah Rajabzade  IRN COP
Saeed Montazer al-Mahdi | Saeed Montazerolmahdi | Saeid Montazer al-Mahdi | Saeed Montazeralmahdi  IRN COP

# --- Iran: military, IRGC
Mohammad Bagheri | Mohammad Hossein Bagheri | Mohammad Baqeri | Mohammad Hossein Baqeri | Mohammad Hossein Afshordi  IRN MIL ..2025-06-13
Hassan Firouzabadi | Hassan Firuzabadi | Hassan Firoozabadi | Hassan Firouz Abadi  IRN MIL 1989..2016-06-28  IRN ELI 2016-06-29..2021-09-03
Abdolrahim Mousavi | Abdolrahim Musavi | Abdul Rahim Mousavi | Seyyed Abdolrahim Mousavi  IRN MIL
Gholam Ali Rashid | Gholamali Rashid  IRN MIL ..2025-06-13
Ali Shadmani  IRN MIL ..2025-06-25
Ali Abdollahi | Ali Abdollahi Aliabadi  IRN MIL
Amir Ali Hajizadeh | Amirali Hajizadeh | Amir Ali Haji Zadeh  IRN MIL ..2025-06-13
Majid Mousavi | Seyed Majid Mousavi | Seyyed Majid Mousavi  IRN MIL
Mohammad Pakpour | Mohammed Pakpour | Mohammad Pakpur  IRN MIL
Mohammad Ali Jafari | Mohammed Ali Jafari | Mohammad Ali Aziz Jafari  IRN MIL
Yahya Rahim Safavi | Rahim Safavi | Yahya Safavi  IRN MIL
Mohsen Rezaei | Mohsen Rezai | Mohsen Rezaie | Mohsen Rezaee  IRN MIL ..1997-09  IRN GOV 1997-10..
Ali Fadavi  IRN MIL
Alireza Tangsiri | Ali Reza Tangsiri  IRN MIL
Hossein Taeb | Hussein Taeb  IRN MIL SPY REL ..2022-06-23
Mohammad Kazemi  IRN SPY MIL ..2025-06-15
Majid Khademi | Majid Khadami  IRN SPY MIL
Mohammad Reza Naqdi | Mohammad Reza Naghdi | Mohammadreza Naqdi  IRN MIL PRM
Gholamhossein Gheybparvar | Gholamhossein Gheibparvar | Gholam Hossein Gheybparvar | Gholamhossein Gheyb-Parvar  IRN PRM MIL
Gholamreza Soleimani | Gholam Reza Soleimani  IRN PRM MIL
Hossein Hamedani | Hossein Hamadani | Hussein Hamedani | Hossein Hamdani  IRN MIL ..2015-10-08
Mohammad Reza Zahedi | Mohammed Reza Zahedi | Mohammadreza Zahedi  IRN MIL ..2024-04-01
Mohammad Hadi Haji Rahimi | Mohammad Hadi Haj Rahimi | Mohammad Hadi Hajriahimi  IRN MIL ..2024-04-01
Razi Mousavi | Seyyed Razi Mousavi | Sayyed Razi Mousavi | Sayyed Razi Mousawi | Seyed Razi Mousavi  IRN MIL ..2023-12-25
Abbas Nilforoushan | Abbas Nilforoshan | Abbas Nilforooshan | Abbas Nilfroushan  IRN MIL ..2024-09-27
Hassan Tehrani Moghaddam | Hassan Tehrani Moqaddam | Hassan Moghaddam  IRN MIL ..2011-11-12
Hassan Shateri | Hessam Khoshnevis  IRN MIL ..2013-02-12
Ahmad Kazemi  IRN MIL ..2006-01-09
Mohammad Jafar Sahraroudi | Mohammad Jafari Sahraroudi  IRN MIL
Ali Reza Asgari | Alireza Asgari | Ali Reza Askari  IRN MIL ..2007-02
Nour-Ali Shoushtari | Noor Ali Shooshtari | Nur Ali Shushtari  IRN MIL ..2009-10-18
Ramezan Sharif | Ramazan Sharif | Ramezan Sherif  IRN MIL
Ali Mohammad Naeini | Ali Mohammad Naini  IRN MIL
Abolfazl Shekarchi  IRN MIL
Masoud Jazayeri | Massoud Jazayeri | Masud Jazayeri | Masoud Jazaeri  IRN MIL
Habibollah Sayyari | Habibollah Sayari | Habibullah Sayyari  IRN MIL
Hossein Khanzadi  IRN MIL
Shahram Irani  IRN MIL
Ataollah Salehi | Attaollah Salehi | Ataullah Salehi  IRN MIL
Mohammad Salimi  IRN MIL ..2005-09
Ahmad Reza Pourdastan | Ahmadreza Pourdastan | Ahmad Reza Purdastan  IRN MIL
Kioumars Heydari | Kiomars Heydari | Kiumars Heidari | Kioumars Heidari  IRN MIL
Farzad Esmaili | Farzad Esmaeili  IRN MIL
Alireza Sabahifard | Alireza Sabahi-Fard  IRN MIL
Hamid Vahedi  IRN MIL
Saeed Izadi | Saeid Izadi | Mohammad Said Izadi  IRN MIL ..2025-06-21
Behnam Shahriari | Behnam Shahriyari  IRN MIL ..2025-06-21
Hassan Sayyad Khodaei | Hassan Sayyad Khodai | Hassan Sayad Khodayari | Sayyad Khodaei | Sayad Khodayee | Sayad Khodai  IRN MIL ..2022-05-22
Esmail Kowsari | Mohammad Esmail Kowsari | Ismail Kowsari | Esmaeil Kowsari | Mohammad Esmaeil Kosari | Esmail Kosari  IRN LEG MIL
Mohammad Hejazi | Mohammad Hosseinzadeh Hejazi  IRN MIL ..2021-04-18
Mohammad Reza Fallahzadeh | Mohammadreza Fallahzadeh  IRN MIL
Hossein Alaei | Hossein Alaie | Hossein Alai  IRN MIL
Mohammad Bagher Zolghadr | Mohammad Baqer Zolqadr | Mohammad Baqer Zolghadr  IRN MIL
Ali Saeedi | Ali Saidi | Ali Saeedi Shahroudi  IRN REL MIL
Abdollah Haji Sadeghi | Abdollah Hajisadeghi | Abdollah Haji-Sadeqi  IRN REL MIL
Gholamreza Jalali | Gholam Reza Jalali  IRN MIL
Mehdi Rabbani  IRN MIL ..2025-06-13
Gholamreza Mehrabi  IRN MIL ..2025-06-13
Davoud Sheikhian  IRN MIL ..2025-06-13
Hossein Nejat  IRN MIL
Hassan Hassanzadeh | Hassan Hasanzadeh  IRN MIL
Abdollah Eraghi | Abdollah Araghi | Abdollah Araqi  IRN MIL
Salar Abnoush | Salar Abnoosh | Salar Abnush  IRN PRM MIL
Mohammad Nazeri  IRN MIL ..2016-05
Mohammad Ali Allahdadi | Mohammad-Ali Allah Dadi | Mohammed Ali Allahdadi  IRN MIL ..2015-01-18
Hamid Taqavi | Hamid Taghavi | Hamid Taqawi  IRN MIL ..2014-12
Mohammad Jamali Paghaleh | Mohammad Jamali-Paqaleh  IRN MIL ..2013-11
Shaaban Nasiri | Sha'ban Nasiri  IRN MIL ..2017-05
Mehdi Chamran  IRN GOV
Abdolreza Shahlai | Abdul Reza Shahlai | Abdolreza Shahlaei  IRN MIL
Gholam Shakuri | Gholam Shakouri  IRN MIL
Manssor Arbabsiar | Mansour Arbabsiar  IRN CRM
Mohsen Fakhrizadeh | Mohsen Fakhrizadeh-Mahabadi | Fakhrizadeh  IRN GOV EDU ..2020-11-27
Majid Shahriari  IRN EDU ..2010-11-29
Masoud Ali-Mohammadi | Masoud Alimohammadi | Massoud Ali-Mohammadi  IRN EDU ..2010-01-12
Mostafa Ahmadi Roshan | Mostafa Ahmadi Rowshan  IRN EDU ..2012-01-11
Darioush Rezaeinejad | Dariush Rezaeinejad | Darioush Rezaei | Darioush Rezaie | Daryoush Rezaei  IRN EDU ..2011-07-23
Mohammad Mehdi Tehranchi | Mohammad Mahdi Tehranchi  IRN EDU ..2025-06-13
Shahram Amiri  IRN EDU ..2016-08
Alireza Akbari | Ali Reza Akbari  IRN GOV ..2008  IRN ELI 2009..2023-01-14

# --- Iran: judiciary, parliament
Mohammad Yazdi | Mohammed Yazdi | Ayatollah Mohammad Yazdi  IRN JUD REL 1989-08..1999-08  IRN REL 1999-09..2020-12-09
Mahmoud Hashemi Shahroudi | Mahmoud Shahroudi | Hashemi Shahroudi | Mahmud Hashemi-Shahrudi | Ayatollah Shahroudi  IRN JUD REL 1999-08..2009-08  IRN GOV REL 2009-09..2018-12-24
Sadeq Larijani | Sadegh Larijani | Sadeq Amoli Larijani | Sadegh Amoli Larijani | Sadiq Larijani | Sadeq Ardeshir Larijani  IRN JUD REL 2009-08-15..2019-03-07  IRN GOV REL 2019-03-08..
Mohammad Javad Larijani | Javad Larijani  IRN JUD GOV
Fazel Larijani  IRN GOV
Saeed Mortazavi | Said Mortazavi | Saeid Mortazavi  IRN JUD ..2010  IRN GOV 2011..2013
Abbas Jafari Dolatabadi | Abbas Jafari Dowlatabadi | Abbas Jaafari Dolatabadi  IRN JUD 2009-08..2019-04
Ali Alghasi-Mehr | Ali Alqasi-Mehr | Ali Alghasimehr | Ali Qasi-Mehr  IRN JUD
Mohammad Jafar Montazeri  IRN JUD REL 2016..2023
Mohammad Movahedi-Azad  IRN JUD 2023..
Abolqasem Salavati | Abolghasem Salavati | Abolqassem Salavati | Abolghassem Salavati  IRN JUD
Mohammad Moghiseh | Mohammad Moghisheh | Mohammad Moqiseh | Mohammad Moghisseh  IRN JUD ..2025-01-18
Ali Razini  IRN JUD REL ..2025-01-18
Iman Afshari  IRN JUD
Ali Mozaffari  IRN JUD
Asghar Jahangir  IRN JUD
Masoud Setayeshi | Massoud Setayeshi  IRN JUD
Zabihollah Khodaeian | Zabihollah Khodaian  IRN JUD
Alireza Jamshidi | Ali Reza Jamshidi  IRN JUD
Assadollah Lajevardi | Asadollah Lajevardi  IRN JUD ..1998-08-23
Elias Mahmoudi | Elyas Mahmoudi  IRN JUD
Ali Akbar Nategh-Nouri | Ali Akbar Nateq-Nouri | Ali Akbar Nateq-Nuri | Nateq-Nouri  IRN LEG REL 1992-05..2000-05  IRN GOV REL 2000-06..
Gholam-Ali Haddad-Adel | Gholamali Haddad Adel | Haddad-Adel  IRN LEG 2000..2016-05  IRN GOV 2016-06..
Ali Motahari | Ali Motahhari | Ali Mutahari  IRN LEG 2008-05..2020-05
Mohammad Reza Bahonar  IRN LEG ..2016-05  IRN PTY GOV 2016-06..
Alaeddin Boroujerdi | Ala'eddin Borujerdi | Allaeddin Boroujerdi | Alaoddin Boroujerdi  IRN LEG
Heshmatollah Falahatpisheh | Heshmatollah Falahat-Pisheh | Heshmatollah Falahatpishe  IRN LEG ..2020-05
Hossein Naghavi-Hosseini | Hossein Naqavi Hosseini  IRN LEG ..2020-05
Mojtaba Zonnour | Mojtaba Zolnour | Mojtaba Zolnouri | Mojtaba Zonnouri | Mojtaba Zonnur | Mojtaba Zolnoor  IRN LEG REL
Ahmad Tavakkoli | Ahmad Tavakoli  IRN LEG 2004-05..2016-05  IRN GOV 2016-06..
Elias Naderan | Elyas Naderan  IRN LEG
Mahmoud Sadeghi | Mahmud Sadeghi | Mahmoud Sadeqi  IRN LEG OPP 2016-05..2020-05
Parvaneh Salahshouri | Parvaneh Salahshori | Parvaneh Salahshoori  IRN LEG OPP 2016-05..2020-05
Ebrahim Azizi  IRN LEG
Amir-Hossein Ghazizadeh Hashemi | Amirhossein Ghazizadeh Hashemi | Amir Hossein Qazizadeh Hashemi | Amirhossein Qazizadeh Hashemi  IRN LEG 2008-05..2021-08  IRN GOV 2021-09..2024-08
Abolfazl Amouei | Abolfazl Amoui | Abolfazl Amoei  IRN LEG
Vahid Jalalzadeh  IRN LEG ..2024-05  IRN GOV 2024-06..
Hamid-Reza Haji-Babaei | Hamidreza Hajibabaei | Hamidreza Haji Babaei  IRN LEG ..2009-10  IRN GOV 2009-11..2013-08  IRN LEG 2014..
Ali Nikzad  IRN GOV 2009-08..2013-08  IRN LEG 2020-05..
Mohammad Hassan Aboutorabi Fard | Mohammad Hassan Abu-Torabi Fard | Mohammad Hassan Abutorabi-Fard  IRN LEG REL
Javad Karimi-Ghodousi | Javad Karimi Qodousi | Javad Karimi-Qoddusi  IRN LEG
Mahmoud Nabavian | Mahmoud Nabaviyan  IRN LEG REL
Morteza Agha-Tehrani | Morteza Aqa-Tehrani | Morteza Aqatehrani | Morteza Aghatehrani  IRN LEG REL
Hamid Rasaee | Hamid Rasai | Hamid Rasaei | Hamid Resaee  IRN LEG REL
Hossein-Ali Haji-Deligani | Hosseinali Haji Deligani  IRN LEG
Mostafa Kavakebian | Mostafa Kavakebiyan  IRN LEG PTY
Mohammad Saleh Jokar | Mohammad Saleh Jowkar  IRN LEG MIL
Kamran Ghazanfari  IRN LEG
Alireza Salimi | Ali-Reza Salimi  IRN LEG REL
Ahmad Alirezabeigi | Ahmad Alireza Beigi  IRN LEG
Esmail Gerami Moghaddam  IRN OPP PTY
Jamileh Kadivar  IRN LEG OPP
Fatemeh Haghighatjoo | Fatemeh Haghighatjou | Fatemeh Haqiqatjou | Fatemeh Haqiqatju  IRN LEG 2000..2004  IRN OPP 2005..
Akbar Alami | Akbar Aalami  IRN LEG ..2008

# --- Iran: clerics
Mojtaba Khamenei | Seyed Mojtaba Khamenei | Sayyid Mojtaba Khamenei | Mojtaba Hosseini Khamenei  IRN GOV REL
Ahmad Jannati | Ahmed Jannati | Ayatollah Jannati | Ayatollah Ahmad Jannati | Ahmad Janati  IRN LEG REL
Ahmad Khatami | Ahmed Khatami | Ayatollah Ahmad Khatami  IRN REL LEG
Ahmad Alamolhoda | Ahmad Alam ol-Hoda | Ahmad Alam al-Hoda | Ahmad Alamalhoda | Ahmad Alam al-Huda | Ahmad Alamolhuda  IRN REL
Mohammad Emami Kashani | Emami Kashani  IRN REL ..2024-03-02
Mohammad Ali Movahedi Kermani | Movahedi Kermani  IRN REL
Mohammad Taghi Mesbah-Yazdi | Mohammad Taqi Mesbah-Yazdi | Mesbah Yazdi  IRN REL ..2021-01-01
Naser Makarem Shirazi | Nasser Makarem Shirazi | Makarem Shirazi  IRN REL
Hossein Nouri Hamedani | Hossein Noori Hamedani | Hossein Nuri-Hamedani | Hossein Nouri Hamadani  IRN REL
Lotfollah Safi Golpaygani | Lotfollah Safi Golpayegani  IRN REL ..2022-02-01
Abdollah Javadi-Amoli | Abdullah Javadi-Amoli | Javadi-Amoli  IRN REL
Hossein-Ali Montazeri | Hosseinali Montazeri | Hussein Ali Montazeri | Hoseyn Ali Montazeri | Ayatollah Montazeri | Grand Ayatollah Montazeri  IRN GOV REL ..1989-03  IRN REL OPP 1989-04..2009-12-19
Ahmad Montazeri  IRN REL OPP
Yousef Sanei | Yusef Sanei | Youssef Saanei | Yousef Saanei | Yusuf Saanei | Youssef Sanei  IRN REL OPP ..2020-09-12
Asadollah Bayat-Zanjani | Assadollah Bayat-Zanjani | Bayat Zanjani  IRN REL OPP
Hassan Khomeini | Seyed Hassan Khomeini | Hasan Khomeini | Seyyed Hassan Khomeini  IRN REL
Ahmad Khomeini | Ahmed Khomeini  IRN REL ..1995-03-17
Sadegh Khalkhali | Sadeq Khalkhali | Ayatollah Khalkhali  IRN JUD REL ..2003-11-26
Mohammad Reza Mahdavi Kani | Mahdavi Kani  IRN REL LEG ..2014-10-21
Ali Meshkini | Ali Akbar Meshkini | Ayatollah Meshkini  IRN REL LEG ..2007-07-30
Mahmoud Taleghani | Mahmud Taleqani | Mahmoud Taleqani | Ayatollah Taleghani | Ayatollah Taleqani  IRN REL ..1979-09-09
Mohammad Beheshti | Mohammed Beheshti | Ayatollah Beheshti | Mohammad Hossein Beheshti  IRN JUD REL ..1981-06-28
Kazem Seddiqi | Kazem Sedighi | Kazem Seddighi | Kazem Sediqi | Kazem Sedeghi  IRN REL
Mohsen Araki  IRN REL
Mohsen Qomi | Mohsen Ghomi | Mohsen Qommi  IRN REL
Molavi Abdolhamid | Abdolhamid Ismaeelzahi | Molavi Abdul Hamid | Abdul Hamid Ismaeelzahi | Mowlana Abdolhamid | Molana Abdol-Hamid | Abdolhamid Esmailzehi | Mawlana Abdolhamid | Abdolhamid Esmaeelzahi  IRN REL OPP
Molavi Abdolghaffar Naqshbandi | Molavi Abdolghaffar Naghshbandi | Abdolghafar Naghshbandi  IRN REL OPP
Alireza Arafi | Ali-Reza Arafi  IRN REL
Mohammad Mohammadi Golpayegani | Gholamhossein Mohammadi Golpayegani  IRN GOV REL
Ali Asghar Hejazi | Asghar Hejazi | Asghar Hijazi | Ali Asghar Hijazi  IRN GOV SPY REL
Vahid Haghanian | Vahid Haqanian | Vahid Haqqanian  IRN GOV
Mohsen Kadivar  IRN REL OPP
Hasan Yousefi Eshkevari | Hassan Yousefi-Eshkevari | Hasan Yussefi Eshkevari  IRN REL OPP
Hossein Kazemeini Boroujerdi | Hossein Kazemeyni Boroujerdi | Hossein Kazemeini Borujerdi | Hossein Kazemeyni Borujerdi  IRN REL OPP
Abolqasem Khazali | Abolghasem Khazali | Abolqassem Khazali  IRN REL ..2015-09-16
Ahmad Azari Qomi  IRN REL ..1999-02
Jalaleddin Taheri | Jalaluddin Taheri | Jalaleddin Taheri Isfahani  IRN REL OPP ..2013-06-02
Ali Mohammad Dastgheib | Ali Mohammad Dastghaib  IRN REL OPP
Mohammad Mousavi Khoeiniha | Mohammad Mousavi Khoiniha | Mohammad Musavi Khoeiniha | Mohammad Asghar Mousavi Khoeiniha  IRN REL PTY
Rasoul Montajabnia | Rasoul Montajab-Nia | Rasul Montajabnia  IRN REL PTY
Mohsen Gharavian | Mohsen Gharaviyan  IRN REL
Abbas Vaez-Tabasi | Abbas Vaez-Tabassi  IRN REL ..2016-03-04
Mohammad Hassan Rahimian  IRN REL
Abbas-Ali Soleimani | Abbasali Soleimani  IRN REL ..2023-04-26

# --- Iran: opposition, activists, journalists, armed groups, shah's era
Mohammad Reza Pahlavi | Mohammed Reza Pahlavi | Shah Mohammad Reza Pahlavi | Mohammad Reza Shah | Shah Mohammed Reza Pahlavi  IRN GOV 1941-09-16..1979-02-11
Farah Pahlavi | Farah Diba  IRN ELI
Mohammad Mossadegh | Mohammed Mossadegh | Mohammad Mosaddegh | Mohammad Mosaddeq | Mossadegh | Mohammed Mossadeq | Mosaddegh  IRN GOV 1951-04..1953-08-19
Amir Abbas Hoveyda | Amir Abbas Hoveida  IRN GOV 1965..1979-04-07
Mehdi Bazargan | Mahdi Bazargan  IRN GOV 1979-02..1979-11  IRN OPP 1979-12..1995-01-20
Shapour Bakhtiar | Shahpour Bakhtiar | Shapur Bakhtiar  IRN GOV 1979-01..1979-02  IRN OPP 1979-03..1991-08-06
Sadegh Ghotbzadeh | Sadeq Qotbzadeh | Sadegh Qotbzadeh  IRN GOV 1979..1980-08
Mohammad-Ali Rajai | Mohammad Ali Rajaei  IRN GOV 1980-08..1981-08-30
Mohammad Javad Bahonar  IRN GOV ..1981-08-30
Zahra Rahnavard | Zahra Rahnevard | Zahra Rahnavardi  IRN OPP
Ebrahim Yazdi | Ibrahim Yazdi  IRN GOV 1979..1979-11  IRN OPP 1979-12..2017-08-27
Ezzatollah Sahabi | Ezatollah Sahabi  IRN OPP ..2011-05-31
Haleh Sahabi  IRN CVL OPP ..2011-06-01
Narges Mohammadi | Nargess Mohammadi | Nargis Mohammadi  IRN CVL OPP
Taghi Rahmani | Taqi Rahmani  IRN OPP JRN
Shirin Ebadi  IRN CVL
Nasrin Sotoudeh | Nasrin Sotudeh | Nasrine Sotoudeh  IRN CVL
Reza Khandan  IRN CVL
Mehrangiz Kar  IRN CVL
Abdolfattah Soltani | Abdolfatah Soltani | Abdolfattah Sultani  IRN CVL
Mohammad Ali Dadkhah  IRN CVL
Mohammad Seifzadeh | Mohammad Saifzadeh  IRN CVL
Akbar Ganji  IRN JRN OPP
Emadeddin Baghi | Emadeddin Baqi | Emadoddin Baghi | Emad Baghi | Emaddedin Baghi  IRN CVL JRN
Masih Alinejad | Masih Ali-Nejad | Masoumeh Alinejad  IRN CVL OPP JRN
Mohammad Nourizad | Mohammad Nurizad  IRN OPP
Heshmatollah Tabarzadi | Heshmat Tabarzadi  IRN OPP
Ahmad Batebi  IRN CVL OPP
Manouchehr Mohammadi | Manuchehr Mohammadi  IRN CVL OPP
Akbar Mohammadi  IRN CVL OPP ..2006-07-30
Abbas Amir-Entezam | Abbas Amirentezam  IRN GOV 1979..1979-12  IRN OPP 1980..2018-07-12
Dariush Forouhar | Daryush Foruhar | Dariush Foruhar | Daryoush Forouhar | Dariush Farouhar  IRN OPP ..1998-11-22
Parvaneh Forouhar | Parvaneh Eskandari  IRN OPP ..1998-11-22
Parastou Forouhar  IRN CVL
Massoud Rajavi | Masoud Rajavi | Massoud Radjavi | Masud Rajavi  IRN REB  group=MEK
Mohammad Mohaddessin | Mohammad Mohadessin  IRN OPP
Shahin Gobadi  IRN OPP
Alireza Jafarzadeh | Ali Reza Jafarzadeh  IRN OPP
Abdulmalik Rigi | Abdolmalek Rigi | Abdul Malik Rigi | Abdel Malik Regi | Abdolmalik Rigi  IRN REB ..2010-06-20  group=JUN
Abdolhamid Rigi | Abdulhamid Rigi | Abdul-Hamid Rigi | Abdol-Hamid Rigi  IRN REB ..2010-05-24  group=JUN
Mohammad Dhahir Baluch | Muhammad Dhahir Baluch | Mohammed Dhahir Baluch  IRN REB  group=JUN
Salahuddin Farooqui | Salahuddin Farooqi | Salah al-Din Farooqui | Salahuddin Faruqi | Abdolrahim Mollahzadeh  IRN REB  group=JAA
Mustafa Hijri | Mostafa Hejri | Mustafa Hejri | Mostafa Hijri  IRN REB OPP  group=KDI
Khalid Azizi | Khaled Azizi  IRN REB OPP  group=KDI
Abdullah Mohtadi | Abdulla Mohtadi | Abdollah Mohtadi  IRN REB OPP  group=KOM
Ebrahim Alizadeh | Ibrahim Alizadeh  IRN REB OPP  group=KOM
Omar Ilkhanizade | Omar Ilkhanizadeh | Omar Elkhanizade  IRN REB OPP  group=KOM
Abdul Rahman Ghassemlou | Abdul Rahman Qassemlou | Abdolrahman Ghassemlou | Abdorrahman Ghassemlou | Abdul Rahman Qasimlo  IRN REB ..1989-07-13  group=KDI
Sadegh Sharafkandi | Sadiq Sharafkandi | Sadeq Sharafkandi | Sadegh Charafkandi  IRN REB ..1992-09-17  group=KDI
Rahman Haji Ahmadi | Abdul Rahman Haji Ahmadi | Rahman Haj-Ahmadi  IRN REB  group=PJA
Siamand Moeini | Siamand Moini | Siyamend Moeini | Siamend Muini  IRN REB  group=PJA
Zilan Vejin  IRN REB  group=PJA
Hussein Yazdanpanah | Hussein Yazdanpana | Hossein Yazdanpanah  IRN REB
Farzad Kamangar  IRN CVL ..2010-05-09
Habib Chaab | Habib Farajollah Chaab | Habib Asyud | Habib Chab | Habib Asewad | Habib Farajollah Kaab  IRN REB OPP ..2023-05-06
Ahmad Mola Nissi | Ahmad Mulla Nissi | Ahmad Mullah Nissi | Ahmad Mawla Nissi  IRN REB OPP ..2017-11-08
Habib Nabgan | Habib Jabor | Habib Jaber al-Ahwazi  IRN REB OPP
Jamshid Sharmahd | Jamshid Sharmehd | Jimmy Sharmahd  IRN OPP ..2024-10-28
Ruhollah Zam | Rouhollah Zam | Roohollah Zam  IRN JRN OPP ..2020-12-12
Hossein Ronaghi | Hossein Ronaghi Maleki  IRN CVL OPP
Sepideh Gholian | Sepideh Qolian | Sepideh Ghoilan | Sepideh Qoliyan  IRN CVL
Sepideh Rashno | Sepideh Rashnu  IRN CVL
Majid Tavakoli | Majid Tavakkoli  IRN CVL OPP
Bahareh Hedayat  IRN CVL OPP
Fatemeh Sepehri  IRN OPP
Arash Sadeghi | Arash Sadeqi  IRN CVL
Atena Daemi  IRN CVL
Golrokh Iraee | Golrokh Ebrahimi Iraee | Golrokh Ebrahimi Iraei | Golrokh Iraei  IRN CVL
Zia Nabavi | Ziaeddin Nabavi | Seyed Ziaoddin Nabavi  IRN CVL
Mahdieh Golroo | Mahdieh Golrou | Mahdieh Golru  IRN CVL
Yasaman Aryani  IRN CVL
Saba Kord Afshari | Saba Kordafshari  IRN CVL
Vida Movahed | Vida Movahedi  IRN CVL
Mahsa Amini | Jina Mahsa Amini | Mahsa Jina Amini | Zhina Amini | Jina Amini  IRN CVL ..2022-09-16
Armita Geravand | Armita Garawand  IRN CVL ..2023-10-28
Neda Agha-Soltan | Neda Soltan  IRN CVL ..2009-06-20
Mohsen Shekari  IRN CVL OPP ..2022-12-08
Majidreza Rahnavard | Majid Reza Rahnavard  IRN CVL OPP ..2022-12-12
Navid Afkari  IRN CVL ..2020-09-12
Hamed Esmaeilion | Hamed Esmaeilioun  IRN OPP CVL
Mansour Osanloo | Mansour Ossanlou | Mansour Osanlou | Mansour Ossanloo | Mansoor Osanloo | Mansour Osanlu  IRN LAB
Reza Shahabi | Reza Shahabi Zakaria  IRN LAB
Jafar Azimzadeh  IRN LAB
Esmail Bakhshi | Esmaeil Bakhshi | Ismail Bakhshi  IRN LAB
Esmail Abdi | Esmaeil Abdi  IRN LAB
Hossein Shariatmadari | Hossein Shariat-Madari | Hussein Shariatmadari  IRN JRN
Saeed Shariati  IRN PTY OPP
Isa Saharkhiz | Issa Saharkhiz  IRN JRN OPP
Ahmad Zeidabadi | Ahmad Zaidabadi | Ahmad Zeydabadi  IRN JRN OPP
Masoud Behnoud | Massoud Behnoud | Masud Behnud  IRN JRN
Mashallah Shamsolvaezin | Mashaallah Shamsolvaezin | Mashallah Shams ol-Vaezin | Mashallah Shamsulwaizin  IRN JRN
Hamid Reza Jalaeipour | Hamidreza Jalaeipour | Hamid-Reza Jalaiepour | Hamid Reza Jalaipour  IRN JRN EDU OPP
Niloufar Hamedi | Niloofar Hamedi  IRN JRN
Elaheh Mohammadi  IRN JRN
Jila Baniyaghoob | Jila Baniyaghoub | Zhila Bani-Yaghoub  IRN JRN
Bahman Ahmadi Amoui | Bahman Ahmadi Amouee | Bahman Ahmadi Amouei  IRN JRN
Keyvan Samimi | Kayvan Samimi  IRN JRN OPP
Alireza Nourizadeh | Ali Reza Nourizadeh | Ali Nourizadeh  IRN JRN OPP
Mohsen Sazegara  IRN OPP JRN
Ali Afshari  IRN OPP CVL
Hashem Aghajari | Hashem Aghajeri | Hashem Aqajari | Seyed Hashem Aghajari  IRN EDU OPP
Abbas Abdi  IRN JRN OPP
Mehdi Khazali  IRN OPP
Kaveh Madani  IRN GOV EDU
Kavous Seyed-Emami  IRN EDU CVL ..2018-02-08
Morad Tahbaz  IRN CVL
Niloufar Bayani  IRN CVL
Siamak Namazi  IRN BUS
Baquer Namazi | Bagher Namazi | Mohammad Bagher Namazi  IRN ELI
Haleh Esfandiari  USA EDU
Kian Tajbakhsh | Kian Tajbaksh  USA EDU
Hossein Derakhshan  IRN JRN
Omid Reza Mirsayafi | Omidreza Mirsayafi  IRN JRN ..2009-03
Sattar Beheshti  IRN JRN CVL ..2012-11-03
Zahra Kazemi | Ziba Kazemi  CAN JRN ..2003-07-11
Roxana Saberi  USA JRN
Jason Rezaian  USA JRN
Faezeh Hashemi | Faezeh Hashemi Rafsanjani | Faizeh Hashemi  IRN LEG 1996..2000  IRN CVL OPP 2001..
Ghorban Behzadian-Nejad  IRN OPP
Mohammad Tavasoli | Mohammad Tavassoli  IRN OPP PTY
Hossein Karroubi | Hossein Karoubi  IRN OPP
Mohammad Taghi Karroubi | Mohammad Taghi Karoubi | Taghi Karroubi  IRN OPP
Ardeshir Amir-Arjomand | Ardeshir Arjomand  IRN OPP
Mojtaba Vahedi  IRN OPP JRN
Fariba Kamalabadi  IRN CVL REL
Mahvash Sabet  IRN CVL REL
Yousef Nadarkhani | Youcef Nadarkhani | Yusuf Nadarkhani  IRN REL
Saeed Abedini  USA REL
Azar Mansouri | Azar Mansoori  IRN PTY OPP
Javad Emam | Javad Imam  IRN PTY OPP
Hossein Marashi  IRN PTY
Mohammad Atrianfar  IRN JRN PTY
Sadegh Zibakalam | Sadeq Zibakalam | Sadegh Ziba-Kalam | Sadeq Ziba Kalam  IRN EDU
Saeed Leylaz | Saeed Laylaz | Said Leylaz  IRN JRN EDU
Hassan Abbasi  IRN MIL EDU
Mehdi Taeb  IRN REL
Saeed Ghasseminejad  IRN OPP
Alireza Panahian  IRN REL
Hamid Reza Taraghi | Hamidreza Taraghi | Hamid-Reza Taraqi | Hamidreza Taraqqi  IRN PTY
Habibollah Asgaroladi | Habibollah Asgarowladi | Habibollah Asgar-Owladi | Habibollah Asgaroladi Mosalman  IRN PTY BUS ..2013-11-05
Asadollah Badamchian | Assadollah Badamchian  IRN PTY
Mohammad Nabi Habibi  IRN PTY
Ali Saeedlou | Ali Saidlou  IRN GOV
Abdolreza Davari  IRN OPP
Mohammad Maleki  IRN OPP EDU ..2020-12
Kourosh Zaim | Kourosh Zaeem  IRN OPP

# --- Turkey: presidents, ministers
Kenan Evren  TUR MIL GOV ..1989-11-09  TUR ELI 1989-11-10..2015-05-09
Turgut Ozal | Ozal  TUR GOV 1983-12..1993-04-17
Suleyman Demirel | Demirel  TUR GOV 1991-11-20..2000-05-16
Ahmet Necdet Sezer | Necdet Sezer | Ahmet Sezer  TUR JUD ..2000-05-15  TUR GOV 2000-05-16..2007-08-28
Tansu Ciller | Ciller  TUR GOV 1991-11..1997-06-30  TUR OPP PTY 1997-07..2002-12
Mesut Yilmaz  TUR GOV 1987-12..1991-11  TUR OPP 1991-12..1996-03-05  TUR GOV 1996-03-06..1996-06-28  TUR OPP 1996-06-29..1997-06-29  TUR GOV 1997-06-30..1999-01-11  TUR GOV 2000-07..2002-11-18
Necmettin Erbakan | Erbakan  TUR OPP ..1996-06-27  TUR GOV 1996-06-28..1997-06-30  TUR OPP 1997-07-01..2011-02-27
Bulent Ecevit | Ecevit  TUR OPP 1989..1997-06-29  TUR GOV 1997-06-30..2002-11-18  TUR ELI 2002-11-19..2006-11-05
Yildirim Akbulut  TUR GOV 1989-11..1991-06  TUR LEG 1999-05..2000-10
Erdal Inonu  TUR GOV 1991-11..1993-09  TUR GOV 1995-03..1995-10
Hikmet Cetin  TUR GOV 1991-11..1994-07  TUR LEG 1997-10..1999-04  IGO 2003-11..2006-08
Mumtaz Soysal  TUR GOV 1994-07..1994-11
Murat Karayalcin  TUR GOV 1993-09..1995-03  TUR OPP PTY 1996..
Deniz Baykal  TUR GOV 1995-10..1996-03  TUR OPP 1996-04..2010-05-10  TUR LEG OPP 2010-05-11..2023-02-11
Emre Gonensay  TUR GOV 1996-03..1996-06
Ismail Cem | Ismail Cem Ipekci  TUR GOV 1997-06-30..2002-07-11  TUR PTY OPP 2002-07-12..2007-01-24
Sukru Sina Gurel  TUR GOV 1999..2002-11-18
Yasar Yakis  TUR GOV 2002-11-18..2003-03-14  TUR LEG 2003-03-15..2011-06
Ali Babacan | Babacan  TUR GOV 2002-11-18..2015-08-28  TUR OPP PTY 2020-03..
Feridun Sinirlioglu | Feridun Hadi Sinirlioglu  TUR GOV ..2023  IGO 2024-12..
Vecdi Gonul  TUR GOV 2002-11..2011-07  TUR GOV 2015-08..2015-11
Sabahattin Cakmakoglu  TUR GOV 1999-05..2002-11-18
Hikmet Sami Turk  TUR GOV 1997-06-30..2002-08
Ismet Sezgin  TUR GOV 1991-11..1993-06  TUR GOV 1997-06-30..1999-01
Ismet Yilmaz  TUR GOV 2011-07..2015-07-01  TUR LEG 2015-07-02..2015-11-21  TUR GOV 2015-11-24..2018-07-09  TUR LEG 2018-07-10..2023
Fikri Isik  TUR GOV 2013-12..2018-07
Nurettin Canikli  TUR GOV 2014-08..2018-07
Yasar Guler  TUR MIL ..2023-06-03  TUR GOV 2023-06-04..
Abdulkadir Aksu  TUR GOV 2002-11..2007-05
Sadettin Tantan | Saadettin Tantan  TUR GOV 1999-05..2001-06
Rustu Kazim Yucelen | Kazim Yucelen  TUR GOV 1997..2002-08
Husamettin Ozkan  TUR GOV 1997..2002-07-08
Besir Atalay  TUR GOV 2007-08..2014-08
Idris Naim Sahin  TUR GOV 2011-07..2013-01  TUR OPP 2013-12..
Muammer Guler  TUR GOV 2003..2013-12-25
Efkan Ala  TUR GOV 2007..2016-08-31  TUR PTY GOV 2016-09..
Ali Yerlikaya  TUR GOV ..2026-02-10
Mustafa Ciftci  TUR GOV
Sebahattin Ozturk  TUR GOV ..2015-08
Selami Altinok  TUR COP GOV ..2018-06  TUR LEG PTY GOV 2018-07..
Kemal Unakitan  TUR GOV 2002-11..2009-05
Mehmet Simsek  TUR GOV 2007-08..2018-07-09  TUR GOV 2023-06-03..
Naci Agbal  TUR GOV 2009..2021-03-20
Berat Albayrak  TUR GOV 2015-11-24..2020-11-08
Lutfi Elvan  TUR GOV 2013-12..2021-12-02
Nureddin Nebati | Nurettin Nebati  TUR GOV 2018-07..2023-06-03
Kemal Dervis  TUR GOV 2001-03..2002-08  TUR LEG OPP 2002-11..2005-08-14  UNO 2005-08-15..2009-02
Cemil Cicek  TUR GOV 2002-11..2011-06  TUR LEG 2011-07-04..2015-06
Sadullah Ergin  TUR GOV 2009-05..2013-12
Bekir Bozdag  TUR GOV 2011-07..2018-07-11  TUR LEG 2018-07-12..2022-01-28  TUR GOV 2022-01-29..2023-06-02  TUR LEG 2023-06-03..
Abdulhamit Gul  TUR GOV 2017-07-19..2022-01-29  TUR PTY GOV LEG 2023..
Yilmaz Tunc  TUR LEG ..2023-06-02  TUR GOV 2023-06-03..2026-02-10
Akin Gurlek  TUR JUD ..2022-05  TUR GOV 2022-06..2024-09  TUR JUD 2024-10..2026-02-10  TUR GOV 2026-02-11..
Egemen Bagis  TUR GOV 2009-01..2013-12-25  TUR GOV 2019..
Volkan Bozkir  TUR GOV ..2016-05  TUR LEG 2016-06..2020-09-14  UNO 2020-09-15..2021-09-14
Hilmi Guler | Mehmet Hilmi Güler  TUR GOV 2002-11..2009-05  TUR GOV 2019-04..
Taner Yildiz  TUR GOV 2009-05..2015-08
Fatih Donmez  TUR GOV 2018-07..2023-06-03
Alparslan Bayraktar  TUR GOV
Bulent Arinc | Arinc  TUR LEG 2002-11-19..2007-07  TUR GOV 2009-05..2015-08
Numan Kurtulmus | Kurtulmus  TUR OPP ..2012-09  TUR PTY GOV 2012-10..2014-08-28  TUR GOV 2014-08-29..2018-07-09  TUR PTY GOV 2018-08..2023-06-06  TUR LEG 2023-06-07..
Yalcin Akdogan  TUR GOV 2014-08..2016-05
Mehmet Ali Sahin  TUR GOV 2002-11..2009-05  TUR LEG 2009-08-05..2011-06
Abdullatif Sener  TUR GOV 2002-11..2007-08  TUR OPP 2008..
Recep Akdag  TUR GOV 2002-11..2013-01  TUR GOV 2016-05..2018-07
Fahrettin Koca  TUR GOV MED 2018-07-10..2024-07-02
Kemal Memisoglu  TUR GOV MED 2024-07-02..
Zafer Caglayan  TUR GOV 2007-08..2013-12-25
Nihat Zeybekci  TUR GOV 2013-12..2018-07
Mustafa Elitas  TUR LEG GOV
Ruhsar Pekcan  TUR GOV 2018-07..2021-04
Mehmet Mus  TUR GOV 2021-04..2023-06-02  TUR LEG 2023-06-03..
Omer Bolat  TUR GOV 2023-06-03..
Mustafa Varank  TUR GOV 2011..2023-06-02  TUR LEG 2023-06-03..
Mehmet Fatih Kacir | Fatih Kacir  TUR GOV 2018..
Cevdet Yilmaz  TUR GOV 2009-05..2015-11  TUR LEG 2016..2023-06-02  TUR GOV 2023-06-03..
Bekir Pakdemirli  TUR GOV 2018-07..2022-03
Vahit Kirisci  TUR GOV 2022-03..2023-06
Ibrahim Yumakli  TUR GOV 2023-06..
Murat Kurum  TUR GOV 2018-07-10..2023-06-03  TUR GOV 2024-07-02..
Mehmet Ozhaseki  TUR GOV 1994..2018-07  TUR PTY GOV 2018-08..2023-06-02  TUR GOV 2023-06-03..2024-07-02
Adil Karaismailoglu  TUR GOV 2020-03..2023-06
Abdulkadir Uraloglu  TUR GOV 2023-06..
Ahmet Arslan  TUR GOV 2016-05..2018-07
Cahit Turhan | Mehmet Cahit Turhan  TUR GOV 2018-07..2020-03
Faruk Celik  TUR GOV 2007..2017-07
Vedat Bilgin  TUR GOV 2021-04..2023-06
Vedat Isikhan  TUR GOV 2023-06..
Zehra Zumrut Selcuk  TUR GOV 2018-07..2021-04
Derya Yanik  TUR GOV 2021-04..2023-06
Mahinur Ozdemir Goktas | Mahinur Goktas  TUR GOV
Fatma Betul Sayan Kaya  TUR GOV 2016-05..2018-07
Ziya Selcuk  TUR GOV 2018-07..2021-08
Mahmut Ozer  TUR GOV 2021-08..2023-06
Yusuf Tekin  TUR GOV 2023-06..
Nabi Avci  TUR GOV 2013-01..2017-07
Mehmet Ersoy | Mehmet Nuri Ersoy  TUR GOV 2018-07..
Ertugrul Gunay  TUR GOV 2007-08..2013-01
Omer Dincer  TUR GOV 2003..2013-01
Huseyin Celik  TUR GOV 2002-11..2009-05  TUR PTY GOV 2009-06..2014-09
Nimet Cubukcu | Nimet Bas  TUR GOV 2005..2011-07
Fatma Sahin  TUR GOV
Aliye Kavaf | Selma Aliye Kavaf  TUR GOV 2009-05..2011-07
Erdogan Bayraktar  TUR GOV 2011-07..2013-12-25
Suat Kilic  TUR GOV 2011-07..2013-12
Mehdi Eker | Mehmet Mehdi Eker  TUR GOV 2005-06..2015-08
Veysel Eroglu  TUR GOV 2007-08..2018-07
Nihat Ergun  TUR GOV 2009-05..2013-12
Hayati Yazici  TUR GOV 2007-08..2013-12  TUR PTY GOV 2014..
Bulent Tufenkci  TUR GOV 2015-11..2018-07
Tugrul Turkes  TUR PTY OPP ..2015-08-27  TUR GOV 2015-08-28..2017-07
Alparslan Turkes  TUR PTY OPP ..1997-04-04
Akif Cagatay Kilic | Cagatay Kilic  TUR GOV 2013-12..
Osman Askin Bak  TUR GOV
Mehmet Kasapoglu | Mehmet Muharrem Kasapoğlu  TUR GOV 2018-07..2023-06
Zafer Sirakaya  TUR PTY GOV
Koksal Toptan  TUR LEG 2007-08..2009-08
Ismail Kahraman  TUR LEG 2015-11-22..2018-07
Mustafa Sentop  TUR LEG 2019-02-24..2023-06
Burhanettin Duran  TUR EDU ..2024  TUR GOV 2025..
Yigit Bulut  TUR GOV JRN
Ilnur Cevik  TUR JRN GOV
Mehmet Ucum  TUR GOV
Mahir Unal  TUR PTY GOV
Yasin Aktay  TUR PTY GOV
Bulent Turan  TUR LEG GOV
Ozlem Zengin  TUR LEG PTY GOV
Abdullah Guler  TUR LEG PTY GOV
Leyla Sahin Usta  TUR LEG PTY GOV
Naci Bostanci | Mehmet Naci Bostanci  TUR LEG PTY GOV
Hamza Dag  TUR LEG PTY GOV
Burhan Kuzu  TUR LEG PTY GOV ..2020-11-01
Mustafa Akis  TUR GOV
Sedat Onal  TUR GOV
Burak Akcapar  TUR GOV
Yasin Ekrem Serim | Ekrem Serim  TUR GOV
Nuh Yilmaz  TUR GOV
Hami Aksoy  TUR GOV
Tanju Bilgic  TUR GOV
Oncu Keceli  TUR GOV
Huseyin Muftuoglu  TUR GOV
Selcuk Unal  TUR GOV
Zeki Akturk  TUR MIL
Baki Ilkin  TUR GOV ..2009
Ertugrul Apakan  TUR GOV ..2014-03  IGO 2014-04..2019-05
Halit Cevik | Yasar Halit Cevik  TUR GOV ..2019-05  IGO 2019-06..2022
Namik Tan  TUR GOV ..2014  TUR LEG OPP 2023-06..
Serdar Kilic  TUR GOV
Hasan Murat Mercan | Murat Mercan  TUR GOV LEG
Faruk Logoglu | Osman Faruk Logoglu  TUR GOV ..2005  TUR LEG OPP 2011-06..2015-06
Nabi Sensoy  TUR GOV ..2009-12
Ugur Ziyal  TUR GOV
Onur Oymen  TUR GOV ..2002-08  TUR LEG OPP 2002-11..2011-06
Ozdem Sanberk  TUR GOV ..2000
Sureyya Serdengecti  TUR GOV 2001-03..2006-03
Durmus Yilmaz  TUR GOV 2006-04..2011-04  TUR LEG OPP 2018-06..2023-05
Erdem Basci  TUR GOV 2011-04..2016-04
Murat Cetinkaya  TUR GOV 2016-04-19..2019-07-06
Murat Uysal  TUR GOV 2019-07-06..2020-11-07
Sahap Kavcioglu  TUR GOV
Hafize Gaye Erkan | Gaye Erkan  TUR GOV 2023-06-09..2024-02-02
Fatih Karahan  TUR GOV 2023-07..
Cevdet Akcay  TUR GOV 2023-07..

# --- Turkey: army, police, intelligence, judges
Ismail Hakki Karadayi  TUR MIL ..1998-08
Huseyin Kivrikoglu  TUR MIL 1998-08..2002-08
Hilmi Ozkok  TUR MIL 2002-08..2006-08
Yasar Buyukanit | Buyukanit  TUR MIL ..2008-08
Ilker Basbug | Basbug  TUR MIL ..2010-08
Isik Kosaner  TUR MIL ..2011-07-29
Necdet Ozel  TUR MIL ..2015-08
Dogan Gures  TUR MIL ..1994-08
Metin Gurak  TUR MIL ..2025-08
Selcuk Bayraktaroglu  TUR MIL
Musa Avsever  TUR MIL ..2023-08
Umit Dundar  TUR MIL ..2021-08
Salih Zeki Colak  TUR MIL ..2017-08
Cevik Bir  TUR MIL ..1999-08
Aytac Yalman  TUR MIL ..2004-08
Akin Ozturk  TUR MIL ..2016-07-16
Adem Huduti  TUR MIL ..2016-07
Mehmet Disli  TUR MIL ..2016-07
Semih Terzi  TUR MIL ..2016-07-16
Omer Halisdemir  TUR MIL ..2016-07-16
Adil Oksuz  TUR OPP REL
Cetin Dogan  TUR MIL ..2003-08
Sener Eruygur  TUR MIL ..2004-08
Hursit Tolon  TUR MIL ..2005-08
Ergin Saygun  TUR MIL ..2009
Ozden Ornek  TUR MIL ..2005-08
Ibrahim Firtina  TUR MIL ..2005-08
Veli Kucuk  TUR MIL ..2000
Dursun Cicek  TUR MIL ..2012  TUR LEG OPP 2015-06..2018-06
Zekai Aksakalli  TUR MIL ..2020
Aydogan Aydin  TUR MIL ..2017-05-31
Ismail Metin Temel  TUR MIL ..2020
Cihat Yayci | Cihat Yaici  TUR MIL ..2020-05
Adnan Ozbal  TUR MIL ..2022-08
Ercument Tatlioglu  TUR MIL
Hasan Kucukakyuz  TUR MIL ..2022-08
Ziya Cemal Kadioglu  TUR MIL
Arif Cetin  TUR MIL
Emre Taner  TUR SPY 2005-06..2010-05
Senkal Atasagun  TUR SPY 1998-02..2005-06
Sonmez Koksal  TUR SPY 1992..1998-02
Metin Kiratli  TUR GOV
Hanefi Avci  TUR COP ..2010
Celalettin Lekesiz  TUR COP
Huseyin Capkin  TUR COP ..2013-12
Celalettin Cerrah  TUR COP ..2009
Mehmet Eymur  TUR SPY
Hasim Kilic  TUR JUD 2007-10..2015-02
Zuhtu Arslan  TUR JUD 2015-02..2024-04
Kadir Ozkaya  TUR JUD 2024-04..
Tulay Tugcu  TUR JUD 2005-07..2007-06
Mustafa Bumin  TUR JUD 2000-05..2005-06
Osman Paksut  TUR JUD
Abdurrahman Yalcinkaya  TUR JUD 2007-05..2011-05
Vural Savas  TUR JUD ..2001
Sabih Kanadoglu  TUR JUD ..2003
Bekir Şahin  TUR JUD 2020..2024
Zekeriya Oz  TUR JUD ..2015
Celal Kara  TUR JUD ..2015
Ilhan Cihaner  TUR JUD ..2011-03  TUR LEG OPP 2011-06..2018-06
Irfan Fidan  TUR JUD
Sadi Guven  TUR JUD 2013..2020-01
Muharrem Akkaya  TUR JUD 2020-01..2023-01
Ahmet Yener  TUR JUD 2023-01..
Ismail Rustu Cirit  TUR JUD 2015..2020
Mehmet Akarca  TUR JUD 2020-03..2024
Metin Feyzioglu  TUR CVL JUD ..2021-12  TUR GOV 2022..
Erinc Sagkan | Ramiz Erinc Sagkan  TUR CVL JUD 2021-12..
Ibrahim Kaboglu  TUR LEG OPP ..2023-05  TUR CVL JUD 2024-10..
Turan Colakkadi  TUR JUD

# --- Turkey: parties
Devlet Bahceli | Bahceli  TUR PTY OPP 1997-07..1999-05-27  TUR GOV PTY 1999-05-28..2002-11-18  TUR PTY OPP 2002-11-19..2016  TUR PTY 2017..
Meral Aksener | Aksener  TUR GOV 1996-11..1997-06-30  TUR PTY OPP 2007-07..2024-04
Musavat Dervisoglu  TUR PTY OPP
Ozgur Ozel  TUR PTY OPP LEG
Muharrem Ince  TUR OPP
Umit Ozdag  TUR OPP PTY
Sinan Ogan  TUR PTY
Temel Karamollaoglu  TUR PTY OPP ..2024-11
Mahmut Arikan  TUR PTY OPP
Fatih Erbakan  TUR PTY
Dogu Perincek | Perincek  TUR PTY
Gultekin Uysal  TUR PTY OPP
Mustafa Destici  TUR PTY
Muhsin Yazicioglu  TUR PTY ..2009-03-25
Recai Kutan | Mehmet Recai Kutan  TUR PTY OPP
Mehmet Agar  TUR COP ..1995  TUR GOV 1996..1996-11  TUR PTY OPP 2002-12..2007-07
Erkan Mumcu  TUR GOV 1999..2005-02  TUR PTY OPP 2005-04..
Cem Uzan  TUR BUS PTY OPP
Yasar Okuyan  TUR PTY OPP
Husamettin Cindoruk  TUR LEG PTY
Altan Oymen  TUR PTY OPP JRN
Haluk Koc  TUR LEG OPP
Faik Oztrak  TUR LEG OPP
Engin Altay  TUR LEG OPP
Engin Ozkoc  TUR LEG OPP
Gursel Tekin  TUR PTY OPP
Canan Kaftancioglu  TUR PTY OPP
Ozgur Celik  TUR PTY OPP
Mansur Yavas  TUR GOV OPP
Tunc Soyer | Mustafa Tunc Soyer  TUR GOV OPP 2009..2024-03  TUR OPP 2024-04..
Cemil Tugay  TUR GOV OPP
Zeydan Karalar  TUR GOV OPP
Muhittin Bocek  TUR GOV OPP
Ozlem Cercioglu  TUR GOV OPP ..2025-08-13  TUR GOV 2025-08-14..
Deniz Yavuzyilmaz  TUR LEG OPP
Ali Mahir Basarir  TUR LEG OPP
Gokhan Gunaydin  TUR LEG OPP
Murat Emir  TUR LEG OPP
Selin Sayek Boke  TUR LEG OPP
Sezgin Tanrikulu | Mustafa Sezgin Tanrikulu  TUR LEG OPP CVL
Enis Berberoglu | Kadri Enis Berberoglu  TUR LEG OPP
Eren Erdem  TUR LEG OPP JRN
Mustafa Balbay  TUR JRN ..2011-06  TUR LEG OPP 2011-07..2018-06
Mehmet Haberal  TUR EDU MED OPP
Yilmaz Buyukersen  TUR GOV OPP
Murat Calik | Mehmet Murat Calik  TUR GOV OPP
Resul Emrah Sahan  TUR GOV OPP
Riza Akpolat  TUR GOV OPP
Ahmet Ozer  TUR GOV OPP
Nuri Aslan  TUR GOV OPP
Bulent Kusoglu  TUR LEG OPP
Unal Cevikoz | Ahmet Unal Cevikoz  TUR GOV ..2014  TUR LEG OPP 2018-06..2023-05
Ilhan Uzgel  TUR PTY OPP
Necati Ozkan  TUR OPP
Dilek Imamoglu  TUR OPP CVL
Kadir Topbas  TUR GOV 2004-03..2017-09-22
Mevlut Uysal  TUR GOV 2017-09-28..2019-04
Melih Gokcek | Ibrahim Melih Gokcek  TUR GOV 1994-03..2017-10-28
Mustafa Sarigul  TUR OPP
Erkan Bas  TUR LEG OPP PTY
Can Atalay | Şerafettin Can Atalay  TUR LEG OPP CVL
Sera Kadigil  TUR LEG OPP
Baris Atay | Baris Atay Mengulluoglu  TUR LEG OPP
Cihangir Islam  TUR LEG OPP
Mustafa Yeneroglu  TUR LEG PTY GOV ..2019-10  TUR LEG OPP 2019-11..
Selcuk Ozdag  TUR LEG OPP
Aytun Ciray  TUR LEG OPP
Koray Aydin  TUR PTY OPP
Oktay Vural  TUR LEG PTY OPP ..2018
Yusuf Halacoglu  TUR EDU LEG OPP
Semih Yalcin  TUR LEG PTY
Feti Yildiz  TUR LEG PTY
Celal Adan  TUR LEG PTY
Sinan Ates  TUR PTY ..2022-12-30
Osman Pamukoglu  TUR MIL PTY
Zekeriya Yapicioglu  TUR PTY LEG
Merve Kavakci | Merve Kavakci Islam  TUR LEG 1999..2001  TUR GOV 2017..
Bilal Erdogan | Necmettin Bilal Erdogan  TUR BUS CVL
Emine Erdogan  TUR ELI

# --- Turkey: Kurdish parties, PKK
Ahmet Turk  TUR PTY OPP
Leyla Zana  TUR LEG OPP
Hatip Dicle  TUR LEG OPP
Orhan Dogan  TUR LEG OPP ..2007-06
Selim Sadak  TUR LEG OPP
Emine Ayna  TUR LEG OPP
Aysel Tugluk  TUR LEG OPP
Figen Yuksekdag | Figen Yuksekdag Senoglu  TUR PTY OPP LEG
Pervin Buldan  TUR PTY OPP LEG
Sezai Temelli  TUR PTY OPP LEG
Mithat Sancar  TUR PTY OPP LEG
Gultan Kisanak | Gulten Kisanak  TUR PTY OPP
Firat Anli  TUR GOV OPP
Sirri Sureyya Onder  TUR LEG OPP ..2025-05-03
Selma Irmak  TUR LEG OPP
Nurettin Demirtas  TUR OPP
Osman Baydemir  TUR OPP
Idris Baluken  TUR LEG OPP
Ertugrul Kurkcu  TUR LEG OPP
Sebahat Tuncel  TUR LEG OPP
Garo Paylan  TUR LEG OPP
Hisyar Ozsoy  TUR LEG OPP
Omer Faruk Gergerlioglu | Gergerlioglu  TUR LEG OPP CVL
Leyla Guven  TUR LEG OPP
Abdullah Zeydan  TUR OPP
Adnan Selcuk Mizrakli | Selcuk Mizrakli  TUR GOV OPP
Tuncer Bakirhan  TUR PTY OPP LEG
Tulay Hatimogullari | Tulay Hatimogullari Oruc  TUR PTY OPP LEG
Meral Danis Bestas  TUR LEG OPP
Gulistan Kilic Kocyigit  TUR LEG OPP
Ayhan Bilgen  TUR OPP
Ebru Gunay  TUR LEG OPP
Saruhan Oluc | Hakki Saruhan Oluc  TUR LEG OPP
Cigdem Kilicgun Ucar  TUR LEG OPP
Aysegul Dogan  TUR LEG OPP
Faysal Sariyildiz  TUR LEG OPP
Ferhat Encu  TUR LEG OPP
Tugba Hezer | Tugba Hezer Ozturk  TUR LEG OPP
Omer Ocalan  TUR LEG OPP
Murat Bozlak  TUR PTY OPP
Serafettin Elci  TUR LEG OPP ..2012-12
Altan Tan  TUR LEG OPP
Kamuran Yuksek  TUR PTY OPP
Kemal Burkay  TUR OPP PTY
Cengiz Cicek  TUR LEG OPP
Ibrahim Bilmez  TUR CVL
Mazlum Dinc  TUR CVL
Murat Karayilan | Karayilan  TUR REB  group=PKK
Cemil Bayik | Bayik  TUR REB  group=PKK
Bese Hozat | Hulya Oran  TUR REB  group=PKK
Duran Kalkan  TUR REB  group=PKK
Mustafa Karasu  TUR REB  group=PKK
Bahoz Erdal | Fehman Huseyin | Fehman Hussein | Bahoz Ardal  TUR REB  group=PKK
Osman Ocalan  TUR REB ..2004  TUR ELI 2005..2021-11  group=PKK
Sabri Ok  TUR REB  group=PKK
Zubeyir Aydar | Zubeyr Aydar  TUR REB  group=PKK
Riza Altun  TUR REB ..2025-05-12  group=PKK
Ali Haydar Kaytan  TUR REB ..2025-05-12  group=PKK
Sakine Cansiz  TUR REB ..2013-01-09  group=PKK
Sozdar Avesta  TUR REB  group=PKK
Helin Umit  TUR REB  group=PKK
Semdin Sakik  TUR REB ..1998-04  group=PKK
Remzi Kartal  TUR REB OPP  group=PKK
Zagros Hiwa | Zagros Hewa  TUR REB  group=PKK
Roj Welat  TUR REB  group=PKK
Ahmed Deniz | Ahmed Denis  TUR REB  group=PKK
Dursun Karatas  TUR REB ..2008-08-11  group=DHK
Huseyin Velioglu  TUR REB ..2000-01-17

# --- Turkey: civil society, press, business, religion, underworld
Osman Kavala | Mehmet Osman Kavala  TUR CVL BUS
Can Dundar  TUR JRN
Erdem Gul  TUR JRN ..2019-03  TUR GOV OPP 2019-04..
Ahmet Altan | Ahmet Hüsrev Altan  TUR JRN
Mehmet Altan  TUR JRN EDU
Nazli Ilicak  TUR JRN
Hrant Dink  TUR JRN ..2007-01-19
Hatice Cengiz  TUR CVL
Ugur Mumcu  TUR JRN ..1993-01-24
Ahmet Taner Kislali  TUR JRN EDU ..1999-10-21
Tahir Elci  TUR CVL ..2015-11-28
Vedat Aydin  TUR CVL OPP ..1991-07
Nedim Sener  TUR JRN
Ahmet Sik  TUR JRN ..2018-06-23  TUR LEG OPP 2018-06-24..
Hasan Cemal  TUR JRN
Cengiz Candar  TUR JRN ..2023-05-13  TUR LEG OPP 2023-05-14..
Sebnem Korur Fincanci | Sebnem Fincanci  TUR CVL MED
Eren Keskin  TUR CVL
Idil Eser  TUR CVL
Taner Kilic  TUR CVL
Ozlem Dalkiran  TUR CVL
Gunal Kursun  TUR CVL
Akin Birdal  TUR CVL ..2007-06  TUR LEG OPP 2007-07..2011-06
Ozturk Turkdogan  TUR CVL
Yigit Aksakoglu  TUR CVL
Mucella Yapici  TUR CVL
Cigdem Mater | Cigdem Mater Utku  TUR CVL
Tayfun Kahraman  TUR CVL
Mine Ozerden  TUR CVL
Fatih Altayli  TUR JRN
Ekrem Dumanli  TUR JRN OPP
Hidayet Karaca  TUR JRN OPP
Ismail Saymaz  TUR JRN
Mehmet Baransu  TUR JRN
Merdan Yanardag  TUR JRN
Baris Terkoglu  TUR JRN
Baris Pehlivan  TUR JRN
Ece Temelkuran  TUR JRN
Kadri Gursel  TUR JRN
Murat Sabuncu  TUR JRN
Musa Kart  TUR JRN
Sedef Kabas  TUR JRN
Murat Yetkin  TUR JRN
Abdulkadir Selvi  TUR JRN
Yavuz Baydar  TUR JRN
Mustafa Akyol  TUR JRN
Ilhan Selcuk  TUR JRN ..2010-06
Ergun Poyraz  TUR JRN
Tuncay Ozkan  TUR JRN OPP ..2015-05  TUR LEG OPP 2015-06..
Aydin Dogan  TUR BUS
Mustafa Koc | Mustafa Vehbi Koc  TUR BUS ..2016-01-21
Rahmi Koc  TUR BUS
Ali Koc | Ali Yildirim Koc  TUR BUS
Guler Sabanci  TUR BUS
Ozdemir Sabanci  TUR BUS ..1996-01-09
Reza Zarrab | Rıza Sarraf  TUR BUS CRM
Mehmet Hakan Atilla | Hakan Atilla  TUR BUS
Suleyman Aslan  TUR BUS ..2014-02
Selcuk Bayraktar  TUR BUS
Haluk Bayraktar  TUR BUS
Ozdemir Bayraktar  TUR BUS ..2021-10-18
Ismail Demir  TUR GOV ..2023-06
Haluk Gorgun  TUR BUS ..2023-06  TUR GOV 2023-07..
Orhan Turan  TUR BUS
Umit Boyner  TUR BUS
Omer Aras  TUR BUS
Ethem Sancak  TUR BUS
Rifat Hisarciklioglu  TUR BUS
Akin Ipek | Hamdi Akin Ipek  TUR BUS OPP
Mehmet Cengiz  TUR BUS
Nihat Ozdemir  TUR BUS
Kemal Turkler  TUR LAB ..1980-07-22
Arzu Cerkezoglu  TUR LAB
Suleyman Celebi  TUR LAB ..2011-06  TUR LEG OPP 2011-07..2015-06
Lami Ozgen  TUR LAB
Ergun Atalay  TUR LAB
Mustafa Kumlu  TUR LAB
Bayram Meral  TUR LAB
Nuriye Gulmen  TUR EDU CVL
Semih Ozakca  TUR EDU CVL
Mehmet Gormez  TUR REL GOV 2010-11..2017-07
Ali Bardakoglu  TUR REL GOV 2003-05..2010-11
Ali Erbas  TUR REL GOV 2017-09..2025-09
Safi Arpagus  TUR REL GOV 2025-09..
Bartholomew I | Patriarch Bartholomew | Ecumenical Patriarch Bartholomew | Patriarch Bartholomew I | Bartholomew I of Constantinople | Ecumenical Patriarch Bartholomew I  TUR REL
Mesrob Mutafyan | Mesrob II | Patriarch Mesrob II | Mesrop Mutafian  TUR REL ..2019-03-08
Sahak Mashalian | Sahak Masalyan | Patriarch Sahak II  TUR REL
Aram Atesyan | Aram Atesian  TUR REL
Ishak Haleva | Isak Haleva  TUR REL ..2025-01
Andrew Brunson | Andrew Craig Brunson  USA REL
Adnan Oktar | Harun Yahya  TUR REL CRM
Mahmut Ustaosmanoglu  TUR REL ..2022-06-23
Esad Cosan | Mahmud Esad Cosan  TUR REL ..2001-02
Sedat Peker  TUR CRM
Alaattin Cakici  TUR CRM
Abdullah Catli  TUR CRM ..1996-11-03
Mehmet Ali Agca | Ali Agca  TUR CRM
Ogun Samast  TUR CRM
Alparslan Arslan  TUR CRM
Sezgin Baran Korkmaz  TUR BUS CRM
Hakan Sukur  TUR LEG 2011-06..2015-06
Enver Altayli  TUR SPY OPP
Ferhat Sarikaya  TUR JUD ..2006
Bulent Yildirim | Fehmi Bulent Yildirim  TUR CVL
Serkan Golge  USA EDU
Metin Topuz  USA GOV
Berkin Elvan  TUR CVL ..2014-03-11

# --- Afghanistan: before 2001
Zahir Shah | Mohammed Zahir Shah | Mohammad Zahir Shah | King Zahir Shah  AFG GOV ..1973-07-17  AFG ELI 1973-07-18..2007-07-23
Mohammad Daoud Khan | Mohammed Daoud Khan | Daoud Khan  AFG GOV ..1978-04-28
Nur Mohammad Taraki | Nur Muhammad Taraki | Noor Mohammad Taraki  AFG GOV 1978-04..1979-09-14
Hafizullah Amin  AFG GOV 1978-04..1979-12-27
Babrak Karmal  AFG GOV 1979-12-27..1986-05
Mohammad Najibullah | Mohammed Najibullah | Najibullah Ahmadzai | President Najibullah | Dr Najibullah  AFG GOV 1986-05..1992-04-16  AFG ELI 1992-04-17..1996-09-27
Sibghatullah Mojaddedi | Sibghatullah Mujaddidi | Sebghatullah Mojaddedi | Sibghatullah Mojadedi | Sibghatullah Mojadeddi  AFG REB ..1992-04-27  AFG GOV 1992-04-28..1992-06  AFG PTY LEG 1992-07..2019-02-11
Shahnawaz Tanai | Shah Nawaz Tanai  AFG MIL ..1990-03  AFG PTY 1990-04..
Yunus Khalis | Younis Khalis | Yunis Khalis | Mawlawi Khalis | Maulvi Yunus Khalis  AFG REB ..2006-07
Mohammad Nabi Mohammadi | Mohammed Nabi Mohammadi  AFG REB ..2002
Commander Abdul Haq  AFG REB ..2001-10-26
Abdul Ali Mazari  AFG REB PTY ..1995-03
Abdul Malik Pahlawan | Malik Pahlawan | Abdul Malik Pahlavan  AFG PRM

# --- Afghanistan: the Republic
Mohammed Qasim Fahim | Mohammad Qasim Fahim | Mohammed Fahim | Marshal Fahim | Mohammad Fahim | Muhammad Qasim Fahim | Marshal Mohammed Qasim Fahim  AFG REB MIL ..2001-12-21  AFG GOV MIL 2001-12-22..2004-12  AFG GOV 2009-11..2014-03-09
Karim Khalili | Abdul Karim Khalili | Mohammad Karim Khalili | Mohammed Karim Khalili  AFG REB PTY ..2001-12-21  AFG GOV PTY 2001-12-22..2014-09-28  AFG PTY GOV 2014-09-29..2021-08-14  AFG OPP PTY 2021-08-15..
Hedayat Amin Arsala | Hedayat Arsala  AFG GOV 2001-12..2013
Ahmad Zia Massoud | Ahmed Zia Massoud | Ahmad Zia Masood | Ahmed Zia Masood  AFG GOV 2001-12..2009-11  AFG PTY OPP 2010..2014-09  AFG GOV 2014-10..2017-04  AFG PTY OPP 2017-05..
Ahmad Wali Massoud | Ahmed Wali Massoud  AFG PTY
Haji Abdul Qadir | Haji Qadir | Haji Abdul Qadeer  AFG GOV ..2002-07-06
Sarwar Danish | Mohammad Sarwar Danish | Mohammad Sarwar Danesh | Sarwar Danesh  AFG GOV 2004..2021-08-15
Yunus Qanuni | Younus Qanuni | Yunus Qanooni | Mohammad Yunus Qanuni | Mohammad Yunus Qanooni | Younis Qanooni | Younus Qanooni  AFG GOV 2001-12..2004-07  AFG OPP 2004-08..2005-12-20  AFG LEG 2005-12-21..2010  AFG GOV 2014-03..2014-09
Nematullah Shahrani | Niamatullah Shahrani | Nimatullah Shahrani  AFG GOV 2002..2009
Rangin Dadfar Spanta | Rangeen Dadfar Spanta | Dadfar Spanta  AFG GOV 2006-04..2014-09
Zalmai Rassoul | Zalmay Rassoul | Zalmai Rasul | Zalmay Rasul | Zalmay Rasoul | Zalmai Rasool  AFG GOV 2002..2013-10  AFG GOV 2020..2024-09
Zarar Ahmad Osmani | Zarar Ahmad Muqbil | Zarar Ahmad Moqbel | Zarar Ahmed Muqbal | Zarar Ahmad Muqbel Osmani | Zarar Ahmed Moqbel | Zarar Moqbel  AFG GOV 2004..2015-01
Salahuddin Rabbani  AFG GOV 2012-04..2019-10  AFG PTY 2019-11..
Idrees Zaman | Idris Zaman  AFG GOV ..2021-08-15
Mohammad Haroon Chakhansuri | Haroon Chakhansuri | Mohammad Haroon Chakhansori  AFG GOV ..2021-08-15
Abdul Rahim Wardak | Abdur Rahim Wardak | Rahim Wardak  AFG GOV MIL 2004-12..2012-08
Bismillah Khan Mohammadi | Bismillah Khan | Bismillah Mohammadi | Bismullah Khan | Bismullah Khan Mohammadi | Besmillah Mohammadi  AFG MIL ..2010-06-25  AFG GOV MIL 2010-06-26..2015-05  AFG GOV MIL 2021-06-19..2021-08-15
Masoom Stanekzai | Mohammed Masoom Stanekzai | Mohammad Masoom Stanekzai | Masoom Stanikzai | Mohammed Masoum Stanekzai | Mohammad Masoom Stanikzai  AFG GOV ..2016-06  AFG SPY 2016-07..2019-09-05  AFG GOV 2020-03..2021-08-15
Abdullah Habibi | Abdullah Khan Habibi  AFG GOV MIL 2016-06..2017-04-24
Tariq Shah Bahrami | Tariq Shah Bahramee  AFG GOV 2017..2018-12
Asadullah Khalid | Assadullah Khalid | Asadullah Khaled  AFG GOV 2002..2012-08  AFG SPY 2012-09..2013-08  AFG GOV 2018-12-23..2021-03
Yasin Zia | Mohammad Yasin Zia | Yaseen Zia  AFG MIL GOV ..2021-06  AFG REB 2021-08-16..  group=AFF
Shah Mahmood Miakhel | Shah Mahmood Miakhail | Shahmahmood Miakhel  AFG GOV ..2021-08-15
Ali Ahmad Jalali | Ali Ahmed Jalali  AFG GOV 2003-01..2005-09
Taj Mohammad Wardak | Taj Mohammed Wardak  AFG GOV ..2003-01
Umer Daudzai | Omar Daudzai | Mohammad Umer Daudzai | Umar Daudzai | Mohammed Umer Daudzai | Mohammad Omar Daudzai  AFG GOV ..2021-08-15
Ghulam Mujtaba Patang | Mujtaba Patang | Ghulam Mojtaba Patang  AFG GOV COP 2012-09..2013-09
Noor-ul-Haq Ulumi | Noorulhaq Ulumi | Nur ul-Haq Ulumi | Nur ul-Haq Uloomi | Noorulhaq Olumi  AFG LEG ..2010  AFG GOV 2015-01..2016-02
Taj Mohammad Jahid | Taj Mohammad Jahed | Taj Muhammad Jahid  AFG GOV 2016-02..2017-08
Wais Barmak | Wais Ahmad Barmak | Wais Ahmed Barmak  AFG GOV ..2018-12
Massoud Andarabi | Masoud Andarabi | Mohammad Massoud Andarabi | Masood Andarabi  AFG SPY ..2018-12  AFG GOV 2019-02..2021-03
Hayatullah Hayat  AFG GOV ..2021-08-15
Abdul Sattar Mirzakwal | Abdul Satar Mirzakwal | Sattar Mirzakwal  AFG GOV ..2021-08-15
Muhammad Arif Sarwari | Engineer Arif | Mohammad Arif Sarwari | Mohammed Arif Sarwari  AFG SPY 2001-12..2004
Rahmatullah Nabil | Rahmatullah Nabeel  AFG SPY 2010-07..2015-12-10  AFG PTY 2015-12-11..
Ahmad Zia Saraj | Ahmad Zia Seraj | Ahmad Zia Siraj  AFG SPY 2019-09..2021-08-15
Anwar ul-Haq Ahady | Anwar ul-Haq Ahadi | Anwarul Haq Ahadi  AFG GOV 2002..2021-08-15
Omar Zakhilwal | Hazrat Omar Zakhilwal | Omar Zakhelwal  AFG GOV 2005..2018
Eklil Hakimi | Eklil Ahmad Hakimi  AFG GOV ..2018-06
Humayon Qayoumi | Mohammad Humayon Qayoumi | Humayun Qayoumi | Humayoon Qayoumi  AFG GOV 2018..2020
Abdul Hadi Arghandiwal | Abdul Hadi Arghandewal  AFG GOV PTY ..2021
Khalid Payenda | Mohammad Khalid Payenda  AFG GOV 2021-01..2021-08-10
Abdul Qadir Fitrat | Abdul Qadeer Fitrat  AFG GOV 2007..2011-06
Noorullah Delawari  AFG GOV ..2015
Ajmal Ahmady | Ajmal Ahmadi  AFG GOV ..2021-08-15
Farooq Wardak | Ghulam Farooq Wardak  AFG GOV ..2014
Ismail Khan | Ismael Khan | Mohammad Ismail Khan | Esmail Khan  AFG REB ..2001-11  AFG GOV PRM 2001-12..2013-10  AFG PRM PTY 2013-11..
Atta Mohammad Noor | Atta Mohammed Noor | Atta Muhammad Nur | Ata Mohammad Noor | Atta Mohammad Nur | Atta Noor | Ustad Atta | Atta Muhammad Noor  AFG REB PRM ..2004-06  AFG GOV PRM 2004-07..2018-03-22  AFG PTY OPP 2018-03-23..
Gul Agha Sherzai | Gul Agha Shirzai | Gul Agha Sherzoy | Gul Agha Shirzoi | Gul Agha  AFG GOV PRM 2001-12..2013-10  AFG GOV 2017..2020
Mohammad Mohaqiq | Mohammed Mohaqiq | Mohammad Mohaqeq | Mohammed Mohaqeq | Muhammad Mohaqiq | Haji Mohammad Mohaqiq | Haji Mohaqiq | Mohammad Muhaqiq  AFG PTY LEG
Haji Din Mohammad | Haji Deen Mohammad  AFG GOV ..2021-08-15
Abdul Rasul Sayyaf | Abdul Rab Rasul Sayyaf | Abdurrab Rasul Sayyaf | Abdul Rasoul Sayyaf | Abd al-Rasul Sayyaf | Abdul Rasul Sayaf | Abdurrab Rasoul Sayyaf  AFG REB ..2001-12  AFG PTY LEG 2002..
Sher Mohammad Akhundzada | Sher Mohammed Akhundzada | Sher Muhammad Akhundzada  AFG GOV 2001-12..2005-12  AFG LEG 2006..2021-08-15
Ahmed Wali Karzai | Ahmad Wali Karzai | Wali Karzai  AFG GOV ..2011-07-12
Qayum Karzai | Abdul Qayum Karzai | Qayoum Karzai  AFG LEG PTY ..2021-08-15
Mahmoud Karzai | Mahmood Karzai | Mahmud Karzai  AFG BUS
Hashmat Karzai | Hashmat Khalil Karzai  AFG PTY ..2014-07-29
Jan Mohammad Khan | Jan Mohammed Khan  AFG GOV ..2011-07-17
Abdul Raziq | Abdul Razziq | Abdul Raziq Achakzai | General Raziq | Gen. Abdul Raziq | Abdul Razik | General Abdul Raziq  AFG COP ..2018-10-18
Tadin Khan | Tadin Khan Achakzai  AFG COP 2018-10..2021
Matiullah Khan | Matullah Khan  AFG COP PRM ..2015-03-18
Daud Daud | Mohammed Daud Daud | Mohammad Daud Daud | Daoud Daoud | Dawood Dawood | Mohammad Daoud Daoud  AFG COP GOV ..2011-05-28
Pacha Khan Zadran | Padsha Khan Zadran | Bacha Khan Zadran | Padshah Khan Zadran  AFG PRM ..2005  AFG LEG 2006..
Juma Khan Hamdard | Jumma Khan Hamdard  AFG GOV ..2021-08-15
Gulab Mangal | Mohammad Gulab Mangal | Gulab Mangel  AFG GOV ..2021-08-15
Tooryalai Wesa | Toryalai Wesa | Tooryalay Wesa | Turyalai Wesa  AFG GOV 2008-12..2015-02
Zalmay Wesa | Zalmai Wesa | Zalmay Waisa  AFG GOV ..2018-10-18
Assadullah Wafa | Asadullah Wafa  AFG GOV ..2021-08-15
Engineer Mohammad Omar  AFG GOV ..2010-10-08
Arsala Jamal | Mohammad Arsala Jamal | Arsallah Jamal  AFG GOV ..2013-10-15
Rahmatullah Raufi | Rahmatullah Raoufi  AFG MIL GOV ..2021-08-15
Ghulam Haider Hamidi | Ghulam Haidar Hamidi | Ghulam Haidar Hameedi  AFG GOV ..2011-07-27
Engineer Mohammad Daoud | Engineer Mohammed Daud  AFG GOV ..2021-08-15
Lutfullah Mashal  AFG GOV SPY ..2021-08-15
Mohammad Halim Fidai | Halim Fidai | Mohammad Halim Fedai | Halim Fedai | Abdul Halim Fidai  AFG GOV ..2021-08-15
Hukum Khan Habibi | Hukam Khan Habibi  AFG GOV ..2021-08-15
Abdul Jabbar Naeemi | Abdul Jabar Naeemi | Abdul Jabbar Naimi  AFG GOV ..2021-08-15
Hakim Taniwal | Abdul Hakim Taniwal  AFG GOV ..2006-09-10
Nizamuddin Qaisari | Nizamudin Qaisari  AFG PRM
Abdul Ghani Alipur | Commander Alipoor | Commander Alipur  AFG PRM
Humayun Hamidzada | Homayun Hamidzada | Humayoon Hamidzada  AFG GOV ..2009
Waheed Omar | Wahid Omar | Waheed Omer | Wahid Omer  AFG GOV ..2021-08-15
Aimal Faizi | Aimal Faizy  AFG GOV ..2021-08-15
Siamak Herawi | Siamak Hirawi  AFG GOV ..2021-08-15
Sediq Sediqqi | Sediq Seddiqi | Sediq Sediqi | Sediq Seddiqqi | Siddiq Siddiqi | Sadiq Sadiqi | Seddiq Seddiqqi  AFG GOV ..2021
Shah Hussain Murtazawi | Shah Hussain Murtazavi | Shahhussain Murtazawi | Shah Hussain Mortazavi  AFG GOV ..2021-08-15
Dawa Khan Menapal | Dawa Khan Meenapal | Dawa Khan Minapal  AFG GOV ..2021-08-06
Zaher Azimi | Zahir Azimi | Mohammad Zaher Azimi | Mohammad Zahir Azimi | Mohammed Zahir Azimi | Mohammed Zaher Azimi  AFG MIL ..2021-08-15
Dawlat Waziri | Daulat Waziri | Dowlat Waziri  AFG MIL ..2021-08-15
Mohammad Radmanish | Mohammad Radmanesh | Muhammad Radmanish | Mohammed Radmanish  AFG MIL ..2021-08-15
Fawad Aman  AFG MIL ..2021-08-15
Rohullah Ahmadzai  AFG MIL ..2021-08-15
Ajmal Omar Shinwari | Ajmal Shinwari  AFG MIL ..2021-08-15
Nasrat Rahimi  AFG GOV ..2021-08-15
Najib Danish | Najib Danesh  AFG GOV ..2021-08-15
Tariq Arian | Tareq Arian  AFG GOV ..2021-08-15
Zemarai Bashary | Zemeri Bashary | Zmarai Bashari | Zemarai Bashari | Zemari Bashary  AFG GOV ..2021-08-15
Yousef Stanizai | Yousuf Stanizai | Yusuf Stanizai  AFG GOV ..2021-08-15
Ravan Farhadi | Abdul Ghafoor Ravan Farhadi | Ravan A.G. Farhadi  AFG GOV ..2006
Zahir Tanin  AFG GOV 2006..2015-08  UNO 2015-09..2021-10
Mahmoud Saikal | Mahmoud Saiqal  AFG GOV ..2019
Adela Raz  AFG GOV ..2022-03
Ghulam Isaczai | Ghulam M. Isaczai | Ghulam Mohammad Isaczai  UNO ..2021-05  AFG GOV 2021-06..2021-12  UNO 2022..
Naseer Ahmad Faiq | Naseer Faiq | Nasir Ahmad Faiq | Naseer A. Faiq  AFG GOV
Said Jawad | Said Tayeb Jawad | Said T. Jawad | Sayed Tayeb Jawad | Said Tayyeb Jawad  AFG GOV ..2022
Roya Rahmani  AFG GOV 2018-12..2021
Najib Alikhil | Najibullah Alikhil | Najeebullah Alikhil  AFG GOV ..2021-08-15
Farid Mamundzay  AFG GOV 2021..2023-11
Janan Mosazai | Janan Musazai  AFG GOV ..2021-08-15
Shukrullah Atif Mashal | Atif Mashal | Shukrullah Atef Mashal  AFG GOV ..2021-08-15
Abdul Raouf Ibrahimi | Abdul Rauf Ibrahimi | Abdul Rawof Ibrahimi  AFG LEG 2011-02..2019
Mir Rahman Rahmani | Mir Rehman Rahmani  AFG LEG BUS ..2021-08-15
Fazal Hadi Muslimyar | Fazl Hadi Muslimyar | Fazal Hadi Muslimyaar | Fazel Hadi Muslimyar  AFG LEG 2011..2021-08-15
Fawzia Koofi | Fawzia Kofi | Fauzia Kofi  AFG LEG CVL ..2021-08-14  AFG OPP CVL 2021-08-15..
Malalai Joya  AFG LEG CVL OPP
Shukria Barakzai | Shukriya Barakzai | Shukria Barekzai  AFG LEG ..2015  AFG GOV 2016..2021
Sima Samar | Seema Samar  AFG GOV ..2002-06  AFG CVL 2002-07..2019-07  AFG GOV 2019-08..2021-08-15
Massouda Jalal | Masooda Jalal | Masuda Jalal | Massoda Jalal  AFG GOV ..2021-08-15
Suraya Dalil  AFG GOV MED 2010..2014  AFG GOV 2015..2019
Wahid Majrooh | Wahidullah Majroh | Waheed Majroh  AFG GOV MED ..2021-09
Habiba Sarabi | Habiba Sorabi  AFG GOV ..2021-08-15
Ramazan Bashardost | Ramazan Bashar Dost | Ramzan Bashardost  AFG LEG OPP
Shinkai Karokhail | Shinkai Karokhel  AFG LEG ..2021-08-15
Khalid Pashtoon | Khalid Pashtun  AFG LEG ..2021-08-15
Mirwais Yasini | Mir Wais Yasini | Mirwais Yaseni  AFG LEG ..2021-08-15
Latif Pedram | Abdul Latif Pedram | Latif Pidram  AFG LEG OPP
Naheed Farid | Naheed Fareed | Nahid Farid  AFG LEG ..2021-08-15
Haji Almas | Almas Zahid | Haji Almas Zahid  AFG LEG PRM
Humayun Humayun | Homayoun Homayoun | Humayoon Humayoon  AFG LEG ..2021-08-15
Sayed Mansoor Naderi | Sayed Mansur Naderi | Mansoor Naderi | Sayed Mansour Naderi  AFG REL LEG
Sadat Mansoor Naderi | Sadat Naderi  AFG GOV ..2021-08-15
Pir Sayed Ahmad Gailani | Sayed Ahmad Gailani | Pir Gailani | Syed Ahmed Gailani | Pir Sayed Ahmed Gailani | Sayed Ahmed Gailani | Ahmad Gailani  AFG REL PTY ..2017-01-21
Mohammad Asif Mohseni | Ayatollah Asif Mohseni | Sheikh Asif Mohseni | Mohammad Asef Mohseni | Ayatollah Mohseni  AFG REL PTY ..2019-08-05
Hamid Gailani | Sayed Hamid Gailani | Hamed Gailani  AFG PTY LEG
Fatima Gailani | Fatema Gailani  AFG CVL
Nader Nadery | Ahmad Nader Nadery | Nader Naderi  AFG CVL ..2015  AFG GOV 2016..2021-08-15
Shahrzad Akbar | Shaharzad Akbar  AFG CVL
Abdul Salam Rahimi | Salam Rahimi | Abdulsalam Rahimi  AFG GOV ..2021-08-15
Azizullah Ludin | Azizullah Lodin | Azizullah Loudin  AFG GOV ..2021-08-15
Fazal Ahmad Manawi | Fazel Ahmad Manawi | Fazil Ahmad Manawi | Fazal Ahmad Maanawi  AFG GOV JUD ..2021-08-15
Ahmad Yousuf Nuristani | Yousuf Nuristani | Yusuf Nuristani | Ahmad Yusuf Nuristani | Yousaf Nuristani  AFG GOV ..2021-08-15
Ziaul Haq Amarkhil | Zia ul-Haq Amarkhail | Ziaulhaq Amarkhil | Ziaulhaq Amarkhel | Ziaul Haq Amarkhel  AFG GOV ..2021-08-15
Hawa Alam Nuristani | Hawa Nuristani  AFG GOV ..2021-08-15
Daud Ali Najafi | Daoud Ali Najafi | Dawood Ali Najafi  AFG GOV ..2021-08-15
Noor Mohammad Noor | Noor Mohammed Noor  AFG GOV ..2021-08-15
Fazl Hadi Shinwari | Fazal Hadi Shinwari | Fazel Hadi Shinwari | Fazul Hadi Shinwari  AFG JUD REL 2001-12..2006
Abdul Salam Azimi | Abdulsalam Azimi  AFG JUD 2006-08..2014
Sayed Yousuf Halim | Said Yousuf Halim | Sayed Yusuf Halem | Sayed Yousuf Halem  AFG JUD ..2021-08-15
Abdul Jabar Sabit | Abdul Jabbar Sabet | Abdul Jabbar Sabit | Abdul Jabar Sabet  AFG JUD ..2008-07
Mohammad Ishaq Aloko | Mohammed Ishaq Aloko | Ishaq Aloko | Ishaq Alako | Mohammad Ishaq Alako  AFG JUD 2008..2014
Farid Hamidi | Mohammad Farid Hamidi | Fareed Hamidi  AFG JUD 2016-04..2021
Sher Mohammad Karimi | Sher Mohammed Karimi | Shir Mohammad Karimi  AFG MIL ..2015
Qadam Shah Shahim | Qadam Shah Shaheem  AFG MIL ..2017-04-24
Sharif Yaftali | Mohammad Sharif Yaftali | Mohammad Sharif Yaftaly  AFG MIL ..2021-08-15
Wali Mohammad Ahmadzai | Wali Ahmadzai  AFG MIL ..2021-08
Haibatullah Alizai | Hibatullah Alizai  AFG MIL ..2021-08-15
Sami Sadat | Sayed Sami Sadat  AFG MIL ..2021-08-15  AFG OPP REB 2022..
Khoshal Sadat | Khushal Sadat | Khoshal Sadaat  AFG MIL COP ..2021-08-15
Ayoub Salangi | Mohammad Ayoub Salangi | Ayub Salangi | Mohammad Ayub Salangi | Ayoob Salangi  AFG COP GOV ..2021-08-15
Aminullah Amarkhil | Aminullah Amarkhel  AFG COP ..2021-08-15
Murad Ali Murad | Morad Ali Morad  AFG MIL ..2021-08-15
Malalai Kakar  AFG COP ..2008-09-28
Sitara Achakzai | Sitara Achikzai  AFG LEG CVL ..2009-04-12
Safia Amajan | Safia Ama Jan | Safiye Amajan  AFG GOV CVL ..2006-09-25
Zarifa Ghafari  AFG GOV 2018..2021-08-15  AFG CVL 2021-08-16..
Salima Mazari | Saleema Mazari  AFG GOV ..2021-08-15
Mahbouba Seraj | Mahbooba Seraj | Mahboba Seraj  AFG CVL
Tamana Zaryab Paryani | Tamana Zaryabi Paryani | Tamana Paryani  AFG CVL
Matiullah Wesa | Matiullah Wisa  AFG CVL
Ismail Mashal  AFG EDU CVL
Ajmal Naqshbandi  AFG JRN ..2007-04-08
Parwez Kambakhsh | Sayed Parwez Kambakhsh | Sayed Pervez Kambaksh | Sayed Perwiz Kambakhsh | Pervez Kambaksh  AFG JRN
Zakia Zaki  AFG JRN ..2007-06-06
Malala Maiwand | Malalai Maiwand  AFG JRN ..2020-12-10
Elyas Dayee | Aliyas Dayee | Elyas Dayi | Aliyas Dayi  AFG JRN ..2020-11-12
Saad Mohseni  AFG BUS JRN
Lotfullah Najafizada | Lutfullah Najafizada  AFG JRN
Zaki Daryabi  AFG JRN
Waheed Muzhda | Wahid Muzhda | Waheed Mozhdah | Waheed Mujda | Wahid Mujda  AFG EDU ..2019-11-20
Faizullah Jalal  AFG EDU CVL
Haroun Mir | Haroon Mir  AFG EDU
Davood Moradian | Dawood Moradian | Davood Muradian  AFG EDU
Farkhunda Malikzada | Farkhunda Malikzadah  AFG CVL ..2015-03-19
Daoud Sultanzoy | Daoud Sultanzai | Mohammad Daoud Sultanzoy | Mohammad Daud Sultanzoy  AFG LEG ..2014  AFG GOV 2020..2021-08-15
Kabir Ranjbar  AFG LEG ..2021-08-15
Qasim Akhgar | Qaseem Akhgar  AFG JRN EDU
Ali Maisam Nazary | Ali Nazary | Ali Maisam Nazari  AFG REB  group=NRF
Fahim Dashti | Fahim Dashty | Mohammad Fahim Dashti  AFG JRN ..2021-08  AFG REB 2021-09-01..2021-09-05  group=NRF
Ghairat Baheer | Ghairat Bahir  AFG REB PTY  group=HIG
Qutbuddin Hilal | Qutbuddin Helal | Qutbudin Hilal  AFG PTY  group=HIG
Haroon Zarghoon | Haroon Zarghun | Harun Zarghun  AFG REB PTY  group=HIG
Amin Karim | Mohammad Amin Karim  AFG REB PTY  group=HIG
Habib-ur-Rehman Hekmatyar | Habiburrahman Hekmatyar | Habib Rahman Hekmatyar | Habiburahman Hekmatyar  AFG PTY  group=HIG

# --- Taliban
Mohammad Hassan Akhund | Mullah Hassan Akhund | Mohammad Hasan Akhund | Mullah Mohammad Hassan Akhund | Hasan Akhund | Hassan Akhund | Mullah Mohammad Hasan Akhund | Mohammed Hassan Akhund  AFG GOV 1996-09-27..2001-12-06  AFG REB 2001-12-07..2021-08-14 *  AFG GOV 2021-08-15..  group=TAL
Abdul Salam Hanafi | Mawlawi Abdul Salam Hanafi | Abdul Salaam Hanafi | Abdul Salam Hanifi  AFG REB ..2021-08-14 *  AFG GOV 2021-08-15..  group=TAL
Mohammad Yaqoob | Mullah Yaqoob | Mullah Yaqub | Mohammad Yaqoob Mujahid | Mullah Mohammad Yaqoob | Mullah Yaqoub | Mawlawi Mohammad Yaqoob | Mullah Yaghoob | Mullah Mohammad Yaqoob Mujahid | Mohammad Yaqub  AFG REB ..2021-08-14 *  AFG GOV MIL 2021-08-15..  group=TAL
Abdul Kabir | Mawlawi Abdul Kabir | Maulvi Abdul Kabir | Mullah Abdul Kabir | Mawlavi Abdul Kabir  AFG GOV 1996..2001-12-06  AFG REB 2001-12-07..2021-08-14 *  AFG GOV 2021-08-15..  group=TAL
Khalil Haqqani | Khalil ur-Rahman Haqqani | Khalil-ur-Rehman Haqqani | Khalil Rahman Haqqani | Khalil Ahmed Haqqani | Khalilur Rahman Haqqani  AFG REB ..2021-08-14 *  AFG GOV 2021-08-15..2024-12-11  group=TAL
Anas Haqqani  AFG REB ..2021-08-14 *  AFG GOV 2021-08-15..  group=TAL
Badruddin Haqqani | Badaruddin Haqqani  AFG REB ..2012-08  group=HQN
Nasiruddin Haqqani | Naseeruddin Haqqani | Nasirudin Haqqani  AFG REB ..2013-11-10  group=HQN
Yahya Haqqani  AFG REB  group=HQN
Abdul Aziz Haqqani  AFG REB  group=HQN
Ibrahim Haqqani  AFG REB ..2021-08-14 *  AFG GOV 2021-08-15..  group=HQN
Sangeen Zadran | Mullah Sangeen Zadran | Mullah Sangeen | Sangin Zadran  AFG REB ..2013-09  group=HQN
Haji Mali Khan | Hajji Mali Khan | Mali Khan  AFG REB ..2021-08-14 *  AFG MIL 2021-08-15..  group=TAL
Nooruddin Turabi | Mullah Nooruddin Turabi | Noorudin Turabi | Nuruddin Turabi  AFG GOV ..2001-12-06  AFG REB 2001-12-07..2021-08-14 *  AFG GOV 2021-08-15..  group=TAL
Abdul Haq Wasiq | Abdul Haq Wassiq | Mullah Abdul Haq Wasiq  AFG REB ..2021-08-14 *  AFG SPY 2021-08-15..  group=TAL
Khairullah Khairkhwa | Khairullah Khairkhwah | Mullah Khairullah Khairkhwa | Khirullah Khairkhwa | Khairullah Khairkhah | Khirullah Said Wali Khairkhwa | Khairullah Khirkhwa  AFG GOV ..2001-12-06  AFG REB 2001-12-07..2021-08-14 *  AFG GOV 2021-08-15..  group=TAL
Mohammad Fazl | Mullah Fazl | Mohammad Fazl Mazloom | Mullah Mohammad Fazl | Mullah Fazel Mazloom | Mohammed Fazl | Mohammad Fazil Mazloom  AFG MIL ..2001-12-06  AFG REB 2001-12-07..2021-08-14 *  AFG GOV MIL 2021-08-15..  group=TAL
Noorullah Noori | Mullah Norullah Noori | Mullah Noorullah Noori | Norullah Noori | Nurullah Nuri  AFG GOV ..2001-12-06  AFG REB 2001-12-07..2021-08-14 *  AFG GOV 2021-08-15..  group=TAL
Mohammad Nabi Omari | Mohammed Nabi Omari | Mullah Nabi Omari  AFG REB ..2021-08-14 *  AFG GOV 2021-08-15..  group=TAL
Abdul Qayyum Zakir | Mullah Abdul Qayyum Zakir | Mullah Abdul Qayum Zakir | Abdul Qayum Zakir | Abdul Qayyoum Zakir | Abdullah Gulam Rasoul | Qayyum Zakir | Qayum Zakir | Mullah Zakir  AFG REB ..2021-08-14 *  AFG MIL 2021-08-15..  group=TAL
Ibrahim Sadr | Sadr Ibrahim | Ibrahim Sadar | Mullah Ibrahim Sadr | Mullah Ibrahim Sadar  AFG REB ..2021-08-14 *  AFG GOV MIL 2021-08-15..  group=TAL
Fasihuddin Fitrat | Qari Fasihuddin | Qari Fasihuddin Fitrat | Fasihuddin Badakhshi  AFG REB ..2021-08-14 *  AFG MIL 2021-08-15..  group=TAL
Shahabuddin Delawar | Shahabuddin Dilawar | Mawlawi Shahabuddin Delawar | Shahabudin Delawar  AFG REB ..2021-08-14 *  AFG GOV 2021-08-15..  group=TAL
Noor Mohammad Saqib | Noor Mohammad Saqeb  AFG GOV REL  group=TAL
Mohammad Khalid Hanafi | Khalid Hanafi | Sheikh Khalid Hanafi | Mohammad Khaled Hanafi | Khaled Hanafi | Shaikh Mohammad Khalid Hanafi  AFG GOV REL 2021-09..  group=TAL
Neda Mohammad Nadeem | Nida Mohammad Nadeem | Neda Mohammed Nadim | Nida Mohammad Nadim | Neda Mohammad Nadim  AFG GOV 2021-09..  group=TAL
Abdul Baqi Haqqani | Mawlawi Abdul Baqi Haqqani | Shaikh Abdul Baqi Haqqani  AFG REB ..2021-08-14 *  AFG GOV 2021-08-15..  group=TAL
Noorullah Munir | Nurullah Munir  AFG GOV 2021-09..2022-09  group=TAL
Habibullah Agha | Maulvi Habibullah Agha | Mawlawi Habibullah Agha  AFG GOV 2022-09..  group=TAL
Abdul Latif Mansoor | Latif Mansoor | Abdul Latif Mansour | Latif Mansour | Abdul Latif Mansur | Mullah Abdul Latif Mansoor  AFG REB ..2021-08-14 *  AFG GOV 2021-08-15..  group=TAL
Din Mohammad Hanif | Qari Din Mohammad | Qari Din Mohammad Hanif | Din Mohammed Hanif | Qari Deen Mohammad  AFG REB ..2021-08-14 *  AFG GOV 2021-08-15..  group=TAL
Hedayatullah Badri | Hidayatullah Badri | Gul Agha Ishakzai | Mullah Hidayatullah Badri | Gul Agha Ishaqzai  AFG REB ..2021-08-14 *  AFG GOV 2021-08-15..  group=TAL
Haji Mohammad Idris | Haji Mohammad Idrees  AFG GOV 2021-08-23..2023  group=TAL
Nasir Akhund | Mohammad Nasir Akhund | Mullah Nasir Akhund  AFG GOV 2021..  group=TAL
Nooruddin Azizi | Noorudin Azizi | Nuruddin Azizi | Haji Nooruddin Azizi  AFG GOV BUS 2021-09-21..  group=TAL
Hamidullah Akhundzada | Mullah Hamidullah Akhundzada  AFG GOV  group=TAL
Mohammad Younus Akhundzada | Mohammad Yunus Akhundzada | Mohammad Younas Akhundzada  AFG GOV  group=TAL
Qalandar Ibad | Qalandar Ebad  AFG GOV MED 2021-09..2024-05  group=TAL
Noor Jalal Jalali | Noor Jalal | Maulvi Noor Jalal | Mawlawi Noor Jalal Jalali  AFG GOV  group=TAL
Abdul Manan Omari | Mullah Abdul Manan Omari  AFG REB ..2021-08-14 *  AFG GOV 2021-08-15..  group=TAL
Bilal Karimi  AFG GOV 2021-09..  group=TAL
Inamullah Samangani | Enamullah Samangani  AFG GOV 2021-08..  group=TAL
Hamdullah Fitrat  AFG GOV  group=TAL
Abdul Qahar Balkhi | Abdul Qahhar Balkhi | Abdulqahar Balkhi | Abdul Qahar Balki  AFG GOV 2021-08-15..  group=TAL
Hafiz Zia Ahmad | Hafiz Zia Ahmad Takal | Zia Ahmad Takal | Zia Ahmad Taqal  AFG GOV  group=TAL
Abdul Nafi Takor | Abdul Nafay Takor | Abdul Nafi Takoor | Abdul Nafee Takor | Abdul Nafi Takour  AFG GOV COP  group=TAL
Abdul Mateen Qani | Abdul Matin Qani | Abdul Mateen Qaniee | Abdul Mateen Qaniei | Abdul Matin Qaniee  AFG GOV  group=TAL
Sayed Khosti | Qari Saeed Khosti | Saeed Khosty | Qari Sayed Khosti  AFG GOV  group=TAL
Khalid Zadran  AFG COP  group=TAL
Enayatullah Khowarazmi | Enayatullah Khwarazmi | Enayatullah Khawarazmi | Enayatullah Khwarizmi  AFG MIL  group=TAL
Sadeq Akif Mahajer | Mohammad Sadiq Akif | Sadiq Akif Mahajir | Mohammad Sadiq Akif Muhajir | Akif Muhajir | Akif Mahajar  AFG GOV REL  group=TAL
Zakir Jalaly | Zakir Jalali | Mohammad Zakir Jalali  AFG GOV  group=TAL
Qari Yousuf Ahmadi | Qari Yousef Ahmadi | Yousuf Ahmadi | Qari Mohammad Yousuf | Qari Yusuf Ahmadi | Qari Mohammad Yousuf Ahmadi | Yousef Ahmadi | Qari Yousaf Ahmadi | Qari Mohammed Yousuf | Qari Yousuf  AFG REB ..2021-08-14 *  AFG GOV 2021-08-15..  group=TAL
Mullah Dadullah | Dadullah Akhund | Mullah Dadullah Akhund | Mullah Dadullah Lang | Dadullah Lang  AFG REB ..2007-05-12  group=TAL
Mansoor Dadullah | Mullah Mansoor Dadullah | Mansour Dadullah | Mullah Mansour Dadullah | Mansur Dadullah | Mullah Mansur Dadullah  AFG REB ..2015-11  group=TAL
Obaidullah Akhund | Mullah Obaidullah Akhund | Mullah Obaidullah | Mullah Ubaidullah Akhund | Mullah Ubaidullah  AFG GOV MIL ..2001-12-06  AFG REB 2001-12-07..2010-03  group=TAL
Akhtar Mohammad Osmani | Mullah Akhtar Mohammad Osmani | Akhtar Mohammed Osmani | Mullah Akhtar Usmani | Akhtar Usmani | Mullah Osmani | Akhtar Mohammad Usmani  AFG REB ..2006-12-19  group=TAL
Abdul Salam Zaeef | Mullah Abdul Salam Zaeef | Abdul Salam Zaif | Mullah Zaeef | Abdul Salam Zayeef | Mullah Zaif  AFG GOV ..2001-12-06  AFG ELI 2001-12-07..  group=TAL
Wakil Ahmed Muttawakil | Wakil Ahmad Muttawakil | Wakil Ahmed Mutawakil | Wakil Ahmad Mutawakil | Mullah Wakil Ahmed Muttawakil | Wakil Ahmad Mutawakel | Mullah Mutawakil | Wakeel Ahmed Mutawakel | Wakil Ahmad Muttawakel  AFG GOV 1999..2001-12-06  AFG ELI 2001-12-07..  group=TAL
Tayeb Agha | Tayyab Agha | Syed Tayyab Agha | Sayed Tayeb Agha | Mohammad Tayeb Agha | Tayyeb Agha | Taib Agha | Syed Tayyeb Agha | Sayyid Tayyib Agha | Tayab Agha  AFG REB  group=TAL
Abdul Latif Hakimi | Mullah Latif Hakimi | Latif Hakimi | Latifullah Hakimi | Mullah Hakim Latifi | Hakim Latifi  AFG REB  group=TAL
Mohammad Rabbani | Mullah Mohammad Rabbani | Mohammed Rabbani | Mullah Rabbani | Mullah Mohammed Rabbani  AFG GOV ..2001-04-16  group=TAL
Mohammad Hassan Rahmani | Mullah Mohammad Hassan Rahmani | Mullah Hassan Rahmani | Mohammad Hasan Rahmani | Mullah Mohammad Hasan Rahmani  AFG GOV ..2001-12-06  AFG REB 2001-12-07..2016-02  group=TAL
Mullah Mohammad Rasool | Mullah Mohammed Rasool | Mullah Rasoul | Mullah Muhammad Rasul | Mullah Rasul | Mohammad Rasool Akhund | Mullah Rasool  AFG REB  group=TAL
Abdul Manan Niazi | Mullah Abdul Manan Niazi | Mullah Manan Niazi | Abdul Manan Niazai | Manan Niazi  AFG REB ..2021-05  group=TAL
Agha Jan Motasim | Agha Jan Mutasim | Mutasim Agha Jan | Agha Jan Muatasim | Agha Jan Mutassim | Agha Jan Mohtasim | Mutasim Agha  AFG GOV ..2001-12-06  AFG REB 2001-12-07..2010  AFG ELI 2011..  group=TAL
Arsala Rahmani | Maulvi Arsala Rahmani | Mawlawi Arsala Rahmani | Arsalah Rahmani | Arsalan Rahmani  AFG GOV ..2001-12-06  AFG LEG GOV 2005..2012-05-13
Abdul Manan Akhund | Mullah Abdul Manan | Mullah Manan | Mullah Abdul Manan Akhund  AFG REB ..2018-12-01  group=TAL
Mullah Salam Shaheen | Mullah Abdul Salam Baryal  AFG REB ..2017-02  group=TAL
Mullah Shirin Akhund | Mullah Shireen Akhund | Mullah Shirin | Shirin Akhund | Mullah Shireen  AFG REB ..2021-08-14 *  AFG GOV 2021-08-15..  group=TAL
Daud Muzamil | Mohammad Dawood Muzamil | Mohammad Dawood Muzammil | Daud Muzammil | Dawood Muzamil  AFG REB ..2021-08-14 *  AFG GOV 2021-08-15..2023-03-09  group=TAL
Mawlawi Mehdi | Mawlawi Mahdi | Mehdi Mujahid | Mawlawi Mehdi Mujahid | Mahdi Mujahid  AFG REB ..2022-08-17
Rahimullah Haqqani | Sheikh Rahimullah Haqqani  AFG REL ..2022-08-11  group=TAL
Mujib Rahman Ansari | Mujib ur-Rahman Ansari | Mujibur Rahman Ansari | Mujib-ul Rahman Ansari | Mujib Ansari  AFG REL ..2022-09-02
Qudratullah Jamal | Mullah Qudratullah Jamal  AFG GOV ..2001-12-06  AFG REB 2001-12-07..  group=TAL
Yousuf Wafa | Mohammad Yousuf Wafa | Mohammad Yousaf Wafa | Mullah Yusuf Wafa | Mohammad Yusuf Wafa  AFG GOV 2021..  group=TAL
Hafiz Abdul Majid | Hafiz Majeed | Hafiz Abdul Majeed  AFG REB  group=TAL
Abdul Rauf Khadim | Mullah Abdul Rauf | Abdul Rauf Aliza | Mullah Abdul Rauf Khadim | Abdul Raouf Khadim | Mullah Abdul Raouf | Abdul Rauf Khadem | Mullah Rauf  AFG REB ..2015-02-09  group=ISK
Hafiz Saeed Khan | Hafiz Said Khan | Hafiz Sayed Khan | Hafiz Saeed Khan Orakzai | Hafiz Sayeed Khan  IMG REB ..2016-07-26  group=ISK
Abdul Hasib | Abdul Hasib Logari | Sheikh Abdul Hasib | Abdul Haseeb Logari  IMG REB ..2017-04-27  group=ISK
Abu Sayed Bajauri | Abu Sayed Bajawri  IMG REB ..2017-07-11  group=ISK
Abu Saad Erhabi | Abu Sayeed Orakzai | Abu Sad Erhabi | Abu Saad Orakzai | Abu Saad Irhabi  IMG REB ..2018-08-25  group=ISK
Aslam Farooqi | Aslam Farooqui | Abdullah Orakzai | Abdullah Aslam Farooqi | Mawlawi Aslam Farooqi  IMG REB ..2022-01  group=ISK
Shahab al-Muhajir | Sanaullah Ghafari | Shahab al-Mohajir | Shahab Almahajir | Sanaullah Ghaffari | Shahab al-Mahajir  IMG REB  group=ISK
Abu Omar Khorasani | Zia ul-Haq Khorasani | Abu Umar Khorasani | Ziaul Haq Abu Omar Khorasani | Abu Omar Khurasani  IMG REB ..2021-08-15  group=ISK
Qari Hekmat | Qari Hekmatullah | Qari Hikmat | Qari Hikmatullah  IMG REB ..2018-04-05  group=ISK
Abdul Rahim Muslim Dost | Muslim Dost | Abdul Rahim Muslimdost | Abdul Raheem Muslim Dost  AFG REB
Sultan Aziz Azam | Sultan Aziz Ezam  IMG REB  group=ISK

# --- Pakistan: heads, ministers
Muhammad Ali Jinnah | Mohammad Ali Jinnah | Mohammed Ali Jinnah | Jinnah  PAK GOV ..1948-09-11
Ayub Khan | Mohammad Ayub Khan | Muhammad Ayub Khan | Mohammed Ayub Khan  PAK GOV MIL 1958-10..1969-03
Yahya Khan | Agha Mohammad Yahya Khan  PAK GOV MIL 1969-03..1971-12
Zulfikar Ali Bhutto | Zulfiqar Ali Bhutto  PAK GOV ..1977-07-05  PAK OPP 1977-07-06..1979-04-04
Mohammad Zia ul-Haq | Zia ul-Haq | Muhammad Zia-ul-Haq | Mohammed Zia ul-Haq  PAK GOV MIL 1977-07-05..1988-08-17
Ghulam Ishaq Khan  PAK GOV ..1993-07-18
Farooq Leghari | Farooq Ahmad Leghari | Farooq Ahmed Leghari | Farooq Khan Leghari  PAK GOV ..1997-12-02  PAK PTY LEG 1998..2010-10-20
Rafiq Tarar | Muhammad Rafiq Tarar | Mohammad Rafiq Tarar | Mohammed Rafiq Tarar | Rafique Tarar  PAK GOV 1998-01-01..2001-06-20
Wasim Sajjad | Waseem Sajjad  PAK LEG GOV 1988..1999-10-12
Mamnoon Hussain | Mamnoon Hussein  PAK GOV 2013-09-09..2018-09-08
Arif Alvi | Arif-ur-Rehman Alvi | Arifur Rehman Alvi  PAK LEG OPP 2013-06..2018-08  PAK GOV 2018-09-09..2024-03-10
Ghulam Mustafa Jatoi  PAK GOV 1990-08..1990-11
Balakh Sher Mazari | Mir Balakh Sher Mazari  PAK GOV 1993-04-18..1993-05-26
Moeen Qureshi | Moeenuddin Ahmad Qureshi | Moeen Ahmad Qureshi | Moin Qureshi  PAK GOV 1993-07-18..1993-10-19
Malik Meraj Khalid | Meraj Khalid | Miraj Khalid  PAK GOV 1996-11..1997-02
Zafarullah Khan Jamali | Mir Zafarullah Khan Jamali | Zafarullah Jamali | Mir Zafarullah Jamali  PAK GOV 2002-11-23..2004-06-26
Chaudhry Shujaat Hussain | Shujaat Hussain | Chaudhry Shujaat | Chaudhry Shujat Hussain | Chaudhry Shujaat Hussein  PAK GOV ..1999-10-12  PAK PTY 2000..2004-06-29  PAK GOV PTY 2004-06-30..2004-08-28  PAK PTY 2004-08-29..
Shaukat Aziz  PAK GOV 1999-11..2007-11-16
Muhammad Mian Soomro | Mohammad Mian Soomro | Mohammedmian Soomro | Mohammadmian Soomro | Muhammadmian Soomro | Mohammed Mian Soomro  PAK GOV 2000..2003-03-22  PAK LEG 2003-03-23..2007-11-15  PAK GOV 2007-11-16..2008-03-25  PAK LEG 2008-03-26..2009-03
Raja Pervaiz Ashraf | Raja Pervez Ashraf | Raja Parvez Ashraf | Raja Parvaiz Ashraf  PAK GOV 2008-03..2013-03-24  PAK OPP LEG 2018-08..2022-04-15  PAK LEG 2022-04-16..
Mir Hazar Khan Khoso | Hazar Khan Khoso | Mir Hazar Khoso  PAK GOV 2013-03-25..2013-06-05
Shahid Khaqan Abbasi | Shahid Khakan Abbasi  PAK GOV 2013-06..2018-05-31  PAK OPP PTY 2018-06..
Nasir-ul-Mulk | Nasirul Mulk  PAK JUD ..2015-08-16  PAK GOV 2018-06-01..2018-08-18
Anwaar-ul-Haq Kakar | Anwaarul Haq Kakar | Anwar-ul-Haq Kakar | Anwarul Haq Kakar  PAK LEG PTY ..2023-08-13  PAK GOV 2023-08-14..2024-03-04  PAK LEG 2024-03-05..
Ishaq Dar | Mohammad Ishaq Dar | Muhammad Ishaq Dar | Senator Ishaq Dar  PAK GOV 1997..1999-10-12  PAK OPP LEG 2008-06..2013-06-04  PAK GOV 2013-06-05..2017-11  PAK GOV 2022-09-28..2023-08-10  PAK GOV 2024-03-11..
Sartaj Aziz  PAK GOV 1990..1999-10-12  PAK GOV 2013-06..2018-05
Sahibzada Yaqub Khan | Sahabzada Yaqub Khan | Sahibzada Yaqoob Khan | Sahabzada Yaqoob Khan  PAK GOV 1982..1991  PAK GOV 1996-11..1997-02
Khurshid Mahmud Kasuri | Khurshid Kasuri | Khurshid Mehmood Kasuri | Khurshid Mahmood Kasuri | Khurshid Mehmud Kasuri | Khursheed Kasuri | Mian Khurshid Kasuri | Khurshid M. Kasuri  PAK GOV 2002-11-23..2007-11-15
Inamul Haq | Inam-ul-Haq | Inam ul Haque  PAK GOV ..2002-11
Hina Rabbani Khar | Hina Rabbani  PAK GOV 2003..2013-03-16  PAK GOV 2022-04-19..2023-08-10  PAK LEG 2024-02..
Khawaja Asif | Khawaja Muhammad Asif | Khawaja Mohammad Asif | Khwaja Asif | Khawaja Mohammed Asif | Khwaja Muhammad Asif  PAK OPP LEG ..2013-06-06  PAK GOV 2013-06-07..2018-04-26  PAK OPP LEG 2018-08..2022-04-18  PAK GOV 2022-04-19..2023-08-10  PAK GOV 2024-03-11..
Jalil Abbas Jilani | Jalil Jilani | Jaleel Abbas Jilani  PAK GOV ..2024-03
Gohar Ayub Khan | Gauhar Ayub Khan | Gohar Ayub | Gauhar Ayub  PAK LEG 1990..1993  PAK GOV 1997-02..1999-10-12
Assef Ahmad Ali | Sardar Assef Ahmed Ali | Sardar Aseff Ahmed Ali | Sardar Assef Ahmad Ali | Asif Ahmed Ali  PAK GOV 1993-11..1996-11
Tariq Fatemi | Tariq Fatimi | Syed Tariq Fatemi  PAK GOV
Moeed Yusuf | Moeed Wasim Yusuf | Moeed Yousaf | Moeed Yousuf  PAK EDU ..2019-12-23  PAK GOV 2019-12-24..2022-04
Nasser Khan Janjua | Naseer Khan Janjua | Nasir Khan Janjua | Nasir Janjua | Nasser Janjua | Naseer Janjua  PAK MIL ..2015-10-22  PAK GOV 2015-10-23..2018-06
Mahmud Ali Durrani | Mehmood Ali Durrani | Mahmood Ali Durrani | Mahmud Durrani | Mehmud Ali Durrani  PAK GOV ..2009-01-07
Asim Malik | Muhammad Asim Malik | Mohammad Asim Malik  PAK MIL ..2024-09-29  PAK SPY 2024-09-30..
Moinuddin Haider | Moeenuddin Haider | Moin-ud-Din Haider  PAK GOV MIL ..2002-11
Faisal Saleh Hayat | Makhdoom Faisal Saleh Hayat | Syed Faisal Saleh Hayat  PAK GOV 2002-11..2007-11  PAK PTY 2007-12..2011-04  PAK GOV 2011-05..2013-03
Aftab Ahmad Khan Sherpao | Aftab Sherpao | Aftab Khan Sherpao | Aftab Ahmed Khan Sherpao | Aftab Ahmad Sherpao | Aftab Ahmed Sherpao  PAK GOV 2002-11..2007-11-15  PAK PTY 2007-11-16..
Hamid Nawaz | Hamid Nawaz Khan  PAK GOV MIL 2007-11..2008-03
Javed Iqbal Cheema | Iqbal Cheema | Javed Cheema  PAK GOV MIL ..2008
Rehman Malik | Rahman Malik | Abdul Rehman Malik | A. Rehman Malik  PAK GOV 2008-03..2013-03-16  PAK LEG OPP 2013-03-17..2022-02-23
Chaudhry Nisar Ali Khan | Nisar Ali Khan | Chaudhry Nisar | Chaudhry Nisar Ali  PAK OPP LEG ..2013-06-06  PAK GOV 2013-06-07..2017-07-28
Ahsan Iqbal  PAK GOV 2013-06..2018-05-31  PAK OPP LEG 2018-08..2022-04-18  PAK GOV 2022-04-19..2023-08-10  PAK GOV 2024-03-11..
Ijaz Ahmed Shah | Ijaz Shah | Ijaz Ahmad Shah | Brigadier Ijaz Shah  PAK SPY ..2008  PAK GOV 2019-03..2022-04-10
Sheikh Rashid Ahmed | Sheikh Rasheed Ahmed | Sheikh Rashid | Sheikh Rashid Ahmad | Sheikh Rasheed | Shaikh Rasheed Ahmed | Shaikh Rashid Ahmed | Sheikh Rasheed Ahmad | Shaikh Rashid  PAK GOV 2002-11..2007-11  PAK OPP PTY 2007-12..2018-08-19  PAK GOV 2018-08-20..2022-04-10  PAK OPP 2022-04-11..
Rana Sanaullah | Rana Sana Ullah | Rana Sanaullah Khan | Rana Sana Ullah Khan  PAK GOV 2008..2018-05  PAK OPP LEG 2018-08..2022-04-18  PAK GOV 2022-04-19..2023-08-10  PAK GOV 2024-04..
Sarfraz Bugti | Mir Sarfraz Bugti | Sarfaraz Bugti | Sarfraz Ahmed Bugti | Mir Sarfraz Ahmed Bugti  PAK GOV
Mohsin Naqvi | Syed Mohsin Naqvi | Mohsin Raza Naqvi | Syed Mohsin Raza Naqvi  PAK GOV 2023-01-22..
Talal Chaudhry | Tallal Chaudhry | Talal Chaudhary  PAK PTY GOV
Shaukat Tarin | Shaukat Fayaz Ahmed Tarin | Shaukat Tareen  PAK GOV 2008-10..2010-02  PAK GOV 2021-04..2022-04-10  PAK OPP 2022-04-11..
Abdul Hafeez Shaikh | Hafeez Shaikh | Abdul Hafeez Sheikh | Hafeez Sheikh | Hafiz Shaikh  PAK GOV 2003..2006  PAK GOV 2010-03..2013-02  PAK GOV 2019-04..2021-03
Saleem Mandviwalla | Salim Mandviwalla | Saleem H. Mandviwalla  PAK GOV LEG
Asad Umar | Asad Omar  PAK OPP LEG 2013..2018-08-19  PAK GOV 2018-08-20..2022-04-10  PAK OPP 2022-04-11..2023
Hammad Azhar | Muhammad Hammad Azhar  PAK GOV 2018-09..2022-04-10  PAK OPP 2022-04-11..
Miftah Ismail | Miftah Ismael  PAK GOV 2017..2018-05  PAK GOV 2022-04-19..2022-09-27  PAK OPP 2023..
Shamshad Akhtar  PAK GOV 2006-01..2009-01  UNO 2014..2018-05  PAK GOV 2018-06..2018-08  PAK GOV 2023-08..2024-03
Muhammad Aurangzeb | Mohammad Aurangzeb | Mohammed Aurangzeb  PAK BUS ..2024-03-10  PAK GOV 2024-03-11..
Naveed Qamar | Syed Naveed Qamar | Naveed Qamar Shah  PAK GOV 2008..2013-03  PAK LEG OPP 2013-04..2022-04  PAK GOV 2022-05..2023-08-10
Rao Sikandar Iqbal | Rao Sikander Iqbal  PAK GOV 2002-11..2007-11
Ahmed Mukhtar | Ahmad Mukhtar | Chaudhry Ahmed Mukhtar | Chaudhry Ahmad Mukhtar  PAK GOV 2008-03..2013-03
Pervez Khattak | Pervaiz Khattak | Parvez Khattak  PAK GOV 2008..2022-04-10  PAK PTY 2022-04-11..2025-02-26  PAK GOV 2025-02-27..
Khurram Dastgir | Khurram Dastgir Khan | Khurram Dastagir  PAK GOV 2013..2018-05  PAK OPP LEG 2018-08..2022-04-18  PAK GOV 2022-04-19..2023-08-10
Sherry Rehman | Sherry Rahman | Shehrbano Rehman  PAK GOV 2008-03..2009-03  PAK GOV 2011-11..2013-05  PAK LEG OPP 2015-06..2022-04-18  PAK GOV 2022-04-19..2023-08-10  PAK LEG 2023-08-11..
Qamar Zaman Kaira | Qamaruz Zaman Kaira  PAK GOV 2008..2013-03  PAK PTY 2013-04..
Firdous Ashiq Awan | Firdous Awan | Firdaus Ashiq Awan  PAK GOV 2008-11..2013-03  PAK GOV 2019-04..2021-08
Pervaiz Rashid | Pervaiz Rasheed | Pervez Rashid | Parvez Rashid  PAK GOV 2013-06..2016-10  PAK PTY LEG 2016-11..
Marriyum Aurangzeb | Maryam Aurangzeb | Mariyum Aurangzeb  PAK GOV 2016-10..2018-05-31  PAK OPP LEG 2018-08..2022-04-18  PAK GOV 2022-04-19..2023-08-10  PAK GOV 2024-03..
Fawad Chaudhry | Fawad Hussain Chaudhry | Chaudhry Fawad Hussain | Fawad Chaudhary | Chaudhry Fawad  PAK PTY OPP ..2018-08-19  PAK GOV 2018-08-20..2022-04-10  PAK OPP 2022-04-11..
Shibli Faraz | Syed Shibli Faraz  PAK LEG GOV 2018-08..2022-04-10  PAK LEG OPP 2022-04-11..
Attaullah Tarar | Ataullah Tarar | Atta Tarar | Attaullah Tarrar  PAK PTY ..2024-03-10  PAK GOV 2024-03-11..
Murtaza Solangi  PAK JRN ..2023-08-16  PAK GOV 2023-08-17..2024-03
Mushahid Hussain | Mushahid Hussain Sayed | Mushahid Hussain Syed | Mushahid Hussein  PAK GOV 1997-02..1999-10-12  PAK LEG PTY 2003..
Muhammad Ali Durrani | Mohammad Ali Durrani | Mohammed Ali Durrani  PAK GOV 2006..2007-11
Nisar Memon | Nisar A. Memon  PAK GOV
Azam Nazeer Tarar | Azam Tarar | Azam Nazir Tarar  PAK GOV JUD 2022-04..
Musadik Malik | Musadiq Malik | Mussadik Malik | Musadaq Malik  PAK GOV LEG
Ahad Cheema | Ahad Khan Cheema  PAK GOV
Awais Leghari | Owais Leghari | Sardar Awais Leghari | Awais Ahmad Leghari | Owais Ahmed Leghari  PAK GOV LEG
Bilal Azhar Kayani | Bilal Kayani  PAK GOV LEG
Haroon Akhtar Khan  PAK GOV BUS
Aziz Ahmad Khan | Aziz Ahmed Khan  PAK GOV
Masood Khan | Sardar Masood Khan | Muhammad Masood Khan  PAK GOV ..2024-03
Tasnim Aslam | Tasneem Aslam  PAK GOV
Mohammad Sadiq  PAK GOV
Moazzam Ali Khan | Moazzam Khan | Moazzam Ahmed Khan  PAK GOV
Aizaz Ahmad Chaudhry | Aizaz Ahmed Chaudhry | Aizaz Chaudhry | Aizaz Ahmad Chaudhary  PAK GOV ..2018
Nafees Zakaria | Nafees Zakria | Muhammad Nafees Zakaria  PAK GOV
Qazi Khalilullah | Qazi Muhammad Khalilullah  PAK GOV
Dr Mohammad Faisal | Dr Muhammad Faisal | Dr Mohammed Faisal  PAK GOV
Aisha Farooqui | Aisha Farooqi  PAK GOV
Zahid Hafeez Chaudhri | Zahid Hafeez Chaudhry | Zahid Hafeez  PAK GOV
Asim Iftikhar Ahmad | Asim Iftikhar | Asim Iftikhar Ahmed  PAK GOV
Mumtaz Zahra Baloch | Mumtaz Baloch | Mumtaz Zehra Baloch  PAK GOV
Shafqat Ali Khan  PAK GOV
Tahir Andrabi | Tahir Hussain Andrabi  PAK GOV
Riaz Khokhar | Riaz Hussain Khokhar | Riaz Khokar  PAK GOV ..2005
Riaz Mohammad Khan | Riaz Muhammad Khan | Riaz Mohammed Khan  PAK GOV ..2008-04
Salman Bashir  PAK GOV ..2013
Shamshad Ahmad | Shamshad Ahmed | Shamshad Ahmad Khan  PAK GOV ..2002
Niaz Naik | Niaz A. Naik | Niaz Ahmed Naik  PAK GOV ..2009-08
Tehmina Janjua  PAK GOV ..2019-04
Sohail Mahmood | Sohail Mehmood  PAK GOV ..2022-09
Syrus Sajjad Qazi | Cyrus Sajjad Qazi | Syrus Qazi  PAK GOV ..2024-09
Amna Baloch  PAK GOV
Munir Akram | Muneer Akram  PAK GOV 2002..2008  PAK GOV 2019-11..2025-03
Abdullah Hussain Haroon | Abdullah Haroon | Abdullah Hussein Haroon  PAK GOV 2008..2012  PAK GOV 2018-06..2018-08
Maleeha Lodhi | Maliha Lodhi | Malihah Lodhi  PAK GOV 1994..2008  PAK GOV 2015-02..2019-10
Zamir Akram  PAK GOV ..2015
Husain Haqqani | Hussain Haqqani | Hussein Haqqani  PAK GOV 2008-04..2011-11-22  PAK EDU OPP 2012..
Ashraf Jehangir Qazi | Ashraf Qazi | Ashraf Jahangir Qazi  PAK GOV ..2004-06  UNO 2004-07..2010
Rizwan Saeed Sheikh  PAK GOV
Ali Jehangir Siddiqui | Ali Jahangir Siddiqui  PAK GOV BUS
Mansoor Ahmad Khan | Mansoor Ahmed Khan  PAK GOV
Asif Durrani | Asif Ali Durrani  PAK GOV ..2024-09
Wajid Shamsul Hasan | Wajid Shamsul Hassan  PAK GOV ..2014
Ishrat Husain | Ishrat Hussain  PAK GOV 1999-12..2005-12  PAK GOV 2018-08..2021
Reza Baqir | Raza Baqir  PAK GOV 2019-05..2022-05
Jameel Ahmad | Jameel Ahmed  PAK GOV 2022-08..
Ashraf Wathra | Ashraf Mahmood Wathra  PAK GOV 2014..2017-04

# --- Pakistan: army, ISI, nuclear programme, police
Mirza Aslam Beg | Aslam Beg | Mirza Aslam Baig | Aslam Baig  PAK MIL ..1991-08
Asif Nawaz Janjua | Asif Nawaz  PAK MIL ..1993-01-08
Abdul Waheed Kakar | Waheed Kakar  PAK MIL ..1996-01
Jehangir Karamat | Jahangir Karamat  PAK MIL ..1998-10-07  PAK GOV 2004..2006
Raheel Sharif | Raheel Shareef  PAK MIL
Khalid Shameem Wynne | Khalid Shamim Wynne | Khalid Shameem Wyne  PAK MIL ..2013-10
Tariq Majid | Tariq Majeed  PAK MIL ..2010-10
Rashad Mahmood | Rashad Mehmood  PAK MIL ..2016-11
Zubair Mahmood Hayat | Zubair Hayat | Zubair Mehmood Hayat  PAK MIL ..2019-11
Nadeem Raza  PAK MIL ..2022-11
Sahir Shamshad Mirza | Sahir Shamshad  PAK MIL ..2025-11
Asif Ghafoor  PAK MIL
Asim Saleem Bajwa | Asim Bajwa | Asim Salim Bajwa  PAK MIL ..2019  PAK GOV 2020..2021-08
Athar Abbas | Ather Abbas  PAK MIL ..2014  PAK GOV 2015..2018
Babar Iftikhar  PAK MIL
Ahmed Sharif Chaudhry | Ahmad Sharif Chaudhry  PAK MIL
Shaukat Sultan | Shaukat Sultan Khan  PAK MIL
Rashid Qureshi  PAK MIL ..2008
Waheed Arshad  PAK MIL
Hamid Gul | Hameed Gul  PAK SPY MIL ..1992  PAK ELI 1993..2015-08-15
Asad Durrani | Assad Durrani  PAK SPY MIL ..1994
Javed Nasir  PAK SPY 1992..1993
Ziauddin Butt | Khwaja Ziauddin | Khawaja Ziauddin Butt | Ziauddin Khawaja  PAK SPY MIL 1998-10..1999-10-12
Mahmud Ahmed  PAK SPY MIL ..2001-10-08
Ehsan ul-Haq | Ehsanul Haq  PAK SPY MIL 2001-10..2007-10
Nadeem Taj  PAK SPY MIL ..2008-10
Ahmad Shuja Pasha | Ahmed Shuja Pasha | Shuja Pasha  PAK SPY MIL ..2012-03
Zaheer ul-Islam | Zaheerul Islam | Zahir ul-Islam  PAK SPY MIL ..2014-11
Rizwan Akhtar  PAK SPY MIL ..2017
Naveed Mukhtar | Naveed Mokhtar  PAK SPY MIL ..2018-10
Faiz Hameed | Faiz Hamid | Faiz Hameed Chaudhry | Faiz Hamed  PAK SPY MIL ..2022-12
Nadeem Ahmed Anjum | Nadeem Anjum | Nadeem Ahmad Anjum  PAK SPY MIL ..2024-09
Sultan Amir Tarar | Colonel Imam  PAK SPY ..2011-01
Khalid Khawaja | Khalid Khwaja  PAK SPY ..2010-04
Muhammad Aziz Khan | Mohammad Aziz Khan | Mohammed Aziz Khan  PAK MIL ..2004

Ali Jan Aurakzai | Ali Mohammad Jan Aurakzai | Ali Mohammad Jan Orakzai | Ali Muhammad Jan Aurakzai | Ali Mohammed Jan Aurakzai | Ali Jan Orakzai  PAK MIL ..2004  PAK GOV 2006-05-24..2008-01
Owais Ghani | Owais Ahmed Ghani | Owais Ahmad Ghani  PAK GOV 2003..2011-02
Abdul Qadeer Khan | A.Q. Khan | Abdul Qadir Khan | A. Q. Khan  PAK GOV EDU ..2004-01  PAK ELI 2004-02..2021-10-10
Khalid Kidwai | Khalid Ahmed Kidwai  PAK MIL
Samar Mubarakmand | Samar Mubarak Mand  PAK GOV EDU
Sultan Bashiruddin Mahmood | Sultan Bashir-ud-Din Mahmood | Bashiruddin Mahmood  PAK EDU
Mujahid Anwar Khan  PAK MIL ..2021-03
Zaheer Ahmed Baber Sidhu | Zaheer Ahmad Babar | Zaheer Ahmed Babar | Zaheer Ahmed Babar Sidhu | Zaheer Ahmad Baber Sidhu  PAK MIL
Sohail Aman  PAK MIL ..2018-03
Mushaf Ali Mir  PAK MIL ..2003-02-20
Naveed Ashraf  PAK MIL
Zafar Mahmood Abbasi  PAK MIL ..2020-10
Faisal Naseer  PAK SPY
Safwat Ghayur | Safwat Ghayyur | Sifwat Ghayur  PAK COP ..2010-08-04
Chaudhry Aslam | Chaudhry Aslam Khan | Chaudhry Mohammad Aslam Khan  PAK COP ..2014-01-09
Rao Anwar | Rao Anwar Ahmed  PAK COP ..2019-01

# --- Pakistan: judges
Sajjad Ali Shah  PAK JUD ..1998
Iftikhar Muhammad Chaudhry | Iftikhar Chaudhry | Iftikhar Mohammad Chaudhry | Iftikhar Mohammed Chaudhry | Iftikhar Mohammad Chaudhary | Iftikhar Muhammed Chaudhry | Iftikhar Chaudhary | Iftikhar Mohammed Chaudhary  PAK JUD ..2013-12-11
Abdul Hameed Dogar | Abdul Hamid Dogar  PAK JUD ..2009-03-21
Rana Bhagwandas  PAK JUD ..2007-12
Tassaduq Hussain Jillani | Tassaduq Jillani | Tassaduq Hussain Jilani  PAK JUD ..2014-07
Jawwad Khawaja | Jawwad S. Khawaja | Jawad S. Khawaja  PAK JUD ..2015-09
Anwar Zaheer Jamali  PAK JUD ..2016-12
Saqib Nisar | Mian Saqib Nisar  PAK JUD ..2019-01-17
Asif Saeed Khosa | Asif Saeed Khan Khosa | Asif Khosa  PAK JUD ..2019-12-20
Gulzar Ahmed | Gulzar Ahmad  PAK JUD ..2022-02-01
Umar Ata Bandial | Omar Ata Bandial | Bandial  PAK JUD ..2023-09-16
Qazi Faez Isa | Faez Isa | Qazi Faiz Isa  PAK JUD ..2024-10-25
Yahya Afridi  PAK JUD
Amin-ud-Din Khan | Aminuddin Khan | Aminud Din Khan  PAK JUD
Athar Minallah | Ather Minallah  PAK JUD ..2025-11
Mansoor Ali Shah | Syed Mansoor Ali Shah  PAK JUD ..2025-11
Shaukat Aziz Siddiqui | Shaukat Siddiqui  PAK JUD ..2018-10
Waqar Ahmed Seth | Waqar Ahmad Seth  PAK JUD ..2020-11-12
Aamer Farooq | Amir Farooq | Aamir Farooq  PAK JUD
Justice Javed Iqbal  PAK JUD ..2022-06
Aitzaz Ahsan | Aitazaz Ahsan  PAK PTY LEG JUD
Ali Ahmad Kurd | Ali Ahmed Kurd  PAK JUD CVL
Munir A. Malik | Muneer A. Malik  PAK JUD CVL
Fakhruddin G. Ebrahim | Fakhruddin Ebrahim  PAK JUD GOV 2012-07..2013-07
Sikandar Sultan Raja  PAK GOV 2020-01..
Qazi Mohammad Farooq | Qazi Muhammad Farooq  PAK JUD ..2009

# --- Pakistan: parties and provinces
Nusrat Bhutto  PAK PTY OPP ..2011-10-23
Murtaza Bhutto | Mir Murtaza Bhutto  PAK OPP ..1996-09-20
Fatima Bhutto  PAK OPP JRN
Ghinwa Bhutto  PAK PTY OPP
Aseefa Bhutto Zardari | Asifa Bhutto Zardari  PAK PTY LEG
Makhdoom Amin Fahim | Amin Fahim | Makhdoom Ameen Fahim  PAK PTY OPP ..2008-03  PAK GOV 2008-11..2013-03  PAK LEG OPP 2013-04..2015-11-21
Khursheed Shah | Khurshid Shah | Syed Khursheed Shah | Syed Khurshid Shah | Syed Khursheed Ahmed Shah  PAK GOV 2008..2013-03  PAK OPP LEG 2013-06..2018-05  PAK GOV LEG 2022-04..
Faryal Talpur  PAK PTY LEG
Nafisa Shah  PAK PTY LEG
Zulfiqar Mirza | Zulfikar Mirza  PAK GOV ..2011
Fahmida Mirza | Fehmida Mirza  PAK LEG 2008-03..2013-06
Qaim Ali Shah | Syed Qaim Ali Shah  PAK GOV 2008-04..2016-07-27
Arbab Ghulam Rahim | Arbab Rahim  PAK GOV 2004-06..2007-11  PAK PTY 2007-12..
Murad Ali Shah | Syed Murad Ali Shah  PAK GOV
Sharjeel Memon | Sharjeel Inam Memon  PAK GOV
Nisar Khuhro | Nisar Ahmed Khuhro  PAK PTY LEG
Farhatullah Babar  PAK PTY LEG
Raza Rabbani | Mian Raza Rabbani  PAK LEG PTY
Farooq Naek | Farooq H. Naek | Farooq Hamid Naek  PAK GOV LEG 2008-03..2013-03  PAK PTY LEG 2013-04..
Nayyar Hussain Bukhari | Nayyar Bukhari | Syed Nayyar Hussain Bukhari  PAK LEG ..2015-03  PAK PTY 2015-04..
Salman Taseer | Salmaan Taseer | Salman Tasir  PAK GOV 2008-05..2011-01-04
Shahbaz Bhatti | Clement Shahbaz Bhatti  PAK GOV 2008-11..2011-03-02
Naheed Khan  PAK PTY
Faisal Karim Kundi  PAK PTY GOV
Latif Khosa | Sardar Latif Khosa | Sardar Muhammad Latif Khosa  PAK GOV ..2012-12  PAK LEG OPP 2024-02..
Makhdoom Shahabuddin  PAK PTY GOV
Babar Awan  PAK PTY GOV JUD
Maryam Nawaz | Maryam Nawaz Sharif | Maryam Safdar | Maryam Sharif  PAK PTY OPP ..2022-04-09  PAK PTY 2022-04-10..2024-02-25  PAK GOV 2024-02-26..
Hamza Shahbaz | Hamza Shehbaz | Hamza Shahbaz Sharif | Hamza Shehbaz Sharif  PAK PTY LEG ..2022-04-29  PAK GOV 2022-04-30..2022-07-26  PAK PTY LEG 2022-07-27..
Kulsoom Nawaz | Kalsoom Nawaz | Begum Kulsoom Nawaz  PAK PTY ..2018-09-11
Hussain Nawaz | Hussain Nawaz Sharif  PAK BUS
Hassan Nawaz | Hasan Nawaz | Hassan Nawaz Sharif  PAK BUS
Captain Safdar | Muhammad Safdar Awan | Safdar Awan  PAK PTY
Khawaja Saad Rafique | Saad Rafique | Khwaja Saad Rafique  PAK PTY GOV
Ayaz Sadiq | Sardar Ayaz Sadiq  PAK LEG
Javed Hashmi | Makhdoom Javed Hashmi | Javed Hashimi  PAK OPP LEG
Raja Zafarul Haq | Raja Zafar-ul-Haq  PAK LEG PTY
Zulfiqar Khosa | Zulfikar Khosa  PAK PTY
Siddiqul Farooq | Siddique-ul-Farooq | Siddiqul Farooque  PAK PTY
Irfan Siddiqui | Irfan Siddiqi  PAK PTY LEG ..2025-11
Mehtab Abbasi | Sardar Mehtab Abbasi | Mehtab Ahmed Khan Abbasi  PAK GOV PTY
Iqbal Zafar Jhagra  PAK GOV PTY
Rafique Rajwana | Malik Muhammad Rafique Rajwana  PAK GOV 2015..2018
Balighur Rehman | Baligh ur Rehman | Muhammad Balighur Rehman  PAK GOV
Asad Qaiser | Asad Qaisar  PAK LEG 2013-05..2022-04-09  PAK OPP LEG 2022-04-10..
Qasim Suri | Qasim Khan Suri  PAK LEG 2018-08..2022-04-16  PAK OPP 2022-04-17..
Sadiq Sanjrani | Muhammad Sadiq Sanjrani  PAK LEG 2018-03..2024-03
Shireen Mazari | Shirin Mazari  PAK PTY ..2018-08-19  PAK GOV 2018-08-20..2022-04-10  PAK OPP 2022-04-11..2023-05
Imaan Mazari | Imaan Zainab Mazari-Hazir | Imaan Hazir Mazari | Imaan Zainab Mazari | Imaan Mazari-Hazir  PAK CVL JUD
Shafqat Mahmood | Shafqat Mehmood  PAK PTY GOV
Jahangir Khan Tareen | Jahangir Tareen | Jehangir Tareen | Jahangir Khan Tarin | Jehangir Khan Tareen  PAK PTY BUS
Abdul Aleem Khan | Aleem Khan  PAK PTY GOV
Murad Saeed  PAK GOV 2018..2022-04-10  PAK OPP 2022-04-11..
Omar Ayub Khan | Omar Ayub | Umar Ayub Khan  PAK GOV 2018-09..2022-04-10  PAK OPP LEG 2022-04-11..
Gohar Ali Khan | Barrister Gohar | Gohar Khan | Barrister Gohar Ali Khan | Barrister Gohar Khan  PAK PTY OPP 2023-12..
Salman Akram Raja  PAK PTY OPP
Ali Amin Gandapur | Ali Amin Khan Gandapur | Gandapur  PAK GOV 2018..2022-04-10  PAK OPP PTY 2022-04-11..2024-03-01  PAK GOV OPP 2024-03-02..2025-10  PAK OPP 2025-11..
Sohail Afridi | Muhammad Sohail Afridi | Sohail Khan Afridi  PAK GOV OPP 2025-10..
Usman Buzdar | Sardar Usman Buzdar  PAK GOV 2018-08-20..2022-03-28
Pervaiz Elahi | Chaudhry Pervaiz Elahi | Parvez Elahi | Chaudhry Parvez Elahi | Pervez Elahi | Chaudhry Pervez Elahi | Parvaiz Elahi | Chaudhry Parvaiz Elahi | Chaudhary Pervaiz Elahi  PAK GOV 2002-11..2007-11  PAK PTY LEG 2008..2022-07-26  PAK GOV OPP 2022-07-27..2023-01-22  PAK OPP 2023-01-23..
Moonis Elahi | Chaudhry Moonis Elahi  PAK PTY
Yasmin Rashid | Yasmeen Rashid  PAK GOV 2018-08..2022-04  PAK OPP 2022-05..
Zulfi Bukhari | Zulfikar Bukhari | Sayed Zulfikar Bukhari | Sayed Zulfi Bukhari  PAK PTY GOV 2018..2021-05  PAK OPP 2022-04-11..
Raoof Hasan | Rauf Hassan | Raoof Hassan | Rauf Hasan  PAK PTY OPP
Bushra Bibi | Bushra Khan | Bushra Imran Khan | Bushra Maneka  PAK PTY OPP
Aleema Khan | Aleema Khanum | Aleema Khanam  PAK OPP
Zartaj Gul | Zartaj Gul Wazir  PAK GOV 2018..2022-04-10  PAK OPP LEG 2022-04-11..
Shehryar Afridi | Shehryar Khan Afridi | Shahryar Afridi | Shahryar Khan Afridi  PAK GOV 2018..2022-04-10  PAK OPP LEG 2022-04-11..
Ali Muhammad Khan | Ali Mohammad Khan  PAK GOV 2018..2022-04-10  PAK OPP LEG 2022-04-11..
Faisal Vawda | Faisal Vavda  PAK PTY LEG
Imran Ismail  PAK PTY GOV
Azam Swati | Azam Khan Swati | Mohammad Azam Khan Swati  PAK LEG GOV ..2022-04-10  PAK OPP LEG 2022-04-11..
Ejaz Chaudhry | Ejaz Ahmed Chaudhary | Ejaz Chaudhary | Senator Ejaz Chaudhry  PAK LEG OPP
Sher Afzal Marwat | Sher Afzal Khan Marwat  PAK LEG OPP
Muhammad Ali Saif | Barrister Saif | Barrister Muhammad Ali Saif | Mohammad Ali Saif  PAK PTY GOV
Shahbaz Gill | Shahbaz Shabbir Gill | Shehbaz Gill  PAK GOV ..2022-04-10  PAK OPP 2022-04-11..
Chaudhry Sarwar | Chaudhry Mohammad Sarwar | Chaudhry Muhammad Sarwar  PAK GOV PTY
Shah Farman  PAK GOV PTY
Sibtain Khan | Muhammad Sibtain Khan  PAK LEG PTY
Altaf Hussain | Altaf Hussein  PAK PTY
Farooq Sattar | Muhammad Farooq Sattar  PAK PTY LEG
Syed Mustafa Kamal  PAK PTY GOV
Khalid Maqbool Siddiqui | Khalid Maqbool Siddiqi  PAK PTY LEG GOV
Nadeem Nusrat  PAK PTY
Imran Farooq  PAK PTY ..2010-09-16
Babar Ghauri | Babar Khan Ghauri | Babar Ghouri  PAK PTY
Haider Abbas Rizvi | Haider Rizvi  PAK PTY LEG
Faisal Subzwari | Faisal Sabzwari  PAK PTY LEG
Raza Haider | Syed Raza Haider  PAK PTY LEG ..2010-08-02
Ishrat-ul-Ibad | Ishratul Ibad | Ishratul Ebad | Ishrat-ul-Ebad Khan  PAK GOV 2002-12..2016-11
Kamran Tessori | Kamran Khan Tessori  PAK GOV 2022-10..
Fazlur Rehman | Maulana Fazlur Rehman | Maulana Fazl-ur-Rehman | Fazal-ur-Rehman | Maulana Fazal-ur-Rehman | Fazlur Rahman | Maulana Fazlur Rahman  PAK PTY REL
Qazi Hussain Ahmed | Qazi Hussain Ahmad | Qazi Hussein Ahmed  PAK PTY REL OPP ..2013-01-06
Munawar Hasan | Syed Munawar Hasan | Syed Munawar Hassan | Munawar Hassan  PAK PTY REL OPP ..2020-06-26
Siraj-ul-Haq | Sirajul Haq  PAK PTY REL
Hafiz Naeem ur Rehman | Hafiz Naeemur Rehman | Naeem ur Rehman  PAK PTY REL OPP
Liaqat Baloch | Liaquat Baloch  PAK PTY REL
Mushtaq Ahmad Khan | Mushtaq Ahmed Khan | Senator Mushtaq Ahmad  PAK LEG OPP
Samiul Haq | Maulana Samiul Haq | Maulana Sami ul-Haq | Sami ul-Haq  PAK REL PTY ..2018-11-02
Hamid ul Haq Haqqani | Maulana Hamid ul Haq | Hamidul Haq Haqqani | Maulana Hamidul Haq Haqqani  PAK REL PTY ..2025-02-28
Shah Ahmad Noorani | Shah Ahmed Noorani | Maulana Shah Ahmad Noorani | Maulana Noorani  PAK PTY REL ..2003-12-11
Abdul Ghafoor Haideri | Abdul Ghafoor Haidri | Maulana Abdul Ghafoor Haideri | Abdul Ghafoor Hyderi  PAK LEG REL PTY
Hafiz Hussain Ahmed | Hafiz Hussain Ahmad | Hafiz Hussein Ahmed  PAK PTY REL LEG
Akram Khan Durrani | Akram Durrani | Akram Khan Durani  PAK GOV PTY
Professor Sajid Mir  PAK REL LEG ..2025-05
Asfandyar Wali Khan | Asfandyar Wali | Asfandiyar Wali Khan | Asfandiar Wali Khan  PAK PTY
Khan Abdul Wali Khan | Abdul Wali Khan | Khan Wali Khan  PAK PTY OPP ..2006-01-26
Aimal Wali Khan | Aimal Wali  PAK PTY LEG
Ghulam Ahmad Bilour | Ghulam Ahmed Bilour  PAK GOV PTY
Bashir Ahmed Bilour | Bashir Bilour | Bashir Ahmad Bilour  PAK GOV ..2012-12-22
Haroon Bilour | Haroon Ahmed Bilour  PAK PTY ..2018-07-10
Mian Iftikhar Hussain | Mian Iftikhar Hussein  PAK GOV 2008..2013-03  PAK PTY 2013-04..
Amir Haider Khan Hoti | Ameer Haider Hoti | Amir Haider Hoti | Ameer Haider Khan Hoti | Haider Khan Hoti  PAK GOV 2008-03..2013-03  PAK PTY LEG 2013-04..
Afrasiab Khattak  PAK PTY CVL
Bushra Gohar  PAK PTY LEG
Mahmood Khan Achakzai | Mehmood Khan Achakzai | Mahmood Achakzai | Mehmood Achakzai  PAK PTY LEG OPP
Akbar Bugti | Akbar Khan Bugti | Nawab Akbar Bugti | Nawab Akbar Khan Bugti  PAK GOV PTY ..1990  PAK REB OPP 2005..2006-08-26
Brahumdagh Bugti | Brahamdagh Bugti | Brahamdagh Khan Bugti | Bramdagh Bugti | Baramdagh Bugti | Brahmdagh Bugti  PAK REB  group=BRA
Talal Akbar Bugti | Talal Bugti | Nawabzada Talal Bugti  PAK PTY ..2015-04
Khair Bakhsh Marri | Nawab Khair Bakhsh Marri | Khair Bux Marri | Nawab Khair Bux Marri  PAK OPP ..2014-06-10
Balach Marri | Balaach Marri | Mir Balach Marri  PAK REB ..2007-11-20  group=BLA
Hyrbyair Marri | Hairbayar Marri | Harbiyar Marri | Hyrbyar Marri  PAK REB OPP  group=BLA
Mehran Marri | Mehran Baluch | Mehran Baloch  PAK REB OPP  group=UBA
Akhtar Mengal | Sardar Akhtar Mengal | Akhtar Jan Mengal | Sardar Akhtar Jan Mengal  PAK PTY OPP
Ataullah Mengal | Sardar Ataullah Mengal | Attaullah Mengal | Sardar Attaullah Mengal  PAK PTY OPP ..2021-09-02
Javed Mengal  PAK REB OPP
Suleman Daud | Mir Suleman Daud | Suleman Dawood | Mir Suleman Dawood | Khan of Kalat  PAK OPP
Abdul Malik Baloch | Dr Abdul Malik Baloch | Malik Baloch  PAK GOV 2013-06..2015-12  PAK PTY 2016..
Hasil Bizenjo | Mir Hasil Bizenjo | Mir Hasil Khan Bizenjo | Hasil Khan Bizenjo  PAK PTY LEG ..2020-08-20
Jam Kamal Khan | Jam Kamal | Jam Kamal Khan Alyani | Jam Kamal Alyani  PAK GOV
Jam Mohammad Yousaf | Jam Mir Mohammad Yousaf | Jam Muhammad Yousaf | Jam Mohammed Yousaf  PAK GOV 2002-12..2007-11
Sanaullah Zehri | Nawab Sanaullah Zehri | Sanaullah Khan Zehri | Nawab Sanaullah Khan Zehri  PAK GOV 2013..2018-01-09  PAK PTY 2018-01-10..
Aslam Raisani | Nawab Aslam Raisani | Nawab Mohammad Aslam Raisani | Nawab Aslam Khan Raisani  PAK GOV 2008-04..2013-01
Siraj Raisani | Nawabzada Siraj Raisani | Mir Siraj Raisani  PAK PTY ..2018-07-13
Abdul Quddus Bizenjo | Mir Abdul Quddus Bizenjo | Quddus Bizenjo  PAK GOV LEG
Zulfikar Magsi | Zulfiqar Ali Magsi | Nawab Zulfiqar Ali Magsi | Nawab Zulfiqar Magsi  PAK GOV ..2013-06
Mohammad Khan Achakzai | Muhammad Khan Achakzai  PAK GOV 2013-06..2018-08
Allah Nazar Baloch | Dr Allah Nazar | Allah Nazar | Dr Allah Nazar Baloch  PAK REB  group=BLF
Aslam Baloch | Aslam Achu | Aslam Baloch Achu | Aslam Acho  PAK REB ..2018-12-25  group=BLA
Bashir Zeb | Bashir Zeb Baloch | Basheer Zeb | Basheer Zaib Baloch  PAK REB  group=BLA
Gulzar Imam | Gulzar Imam Shambay  PAK REB ..2023-04
Sarfraz Bangulzai  PAK REB ..2023-12
Jeeyand Baloch | Jeehand Baloch | Jiand Baloch | Jiyand Baloch  PAK REB  group=BLA
Azad Baloch  PAK REB  group=BLA
Ghulam Mohammed Baloch | Ghulam Mohammad Baloch | Ghulam Muhammad Baloch  PAK OPP ..2009-04
Mahrang Baloch | Mehrang Baloch | Mahrang Langove | Dr Mahrang Baloch  PAK CVL OPP
Sammi Deen Baloch | Sammi Baloch | Sammi Deen  PAK CVL OPP
Sabiha Baloch | Dr Sabiha Baloch  PAK CVL OPP
Mama Qadeer | Mama Qadeer Baloch | Abdul Qadeer Baloch  PAK CVL
Nasrullah Baloch  PAK CVL
Farzana Majeed | Farzana Majeed Baloch  PAK CVL
Zakir Majeed Baloch | Zakir Majeed  PAK CVL OPP
Karima Baloch | Karima Mehrab | Kareema Baloch  PAK CVL OPP ..2020-12-20
Hidayat-ur-Rehman Baloch | Maulana Hidayat ur Rehman | Maulana Hidayat ur Rehman Baloch | Hidayatur Rehman Baloch  PAK OPP REL
Manzoor Pashteen | Manzoor Ahmad Pashteen | Manzur Pashteen | Manzoor Pashtun | Manzoor Ahmed Pashteen  PAK OPP CVL
Mohsin Dawar  PAK LEG OPP
Ali Wazir  PAK LEG OPP
Gulalai Ismail | Gulalai Ismael  PAK CVL OPP
Arif Wazir | Sardar Arif Wazir  PAK OPP ..2020-05-02
Arman Loni | Ibrahim Arman Loni  PAK OPP CVL ..2019-02-02
Naqeebullah Mehsud | Naqibullah Mehsud  PAK CVL ..2018-01-13
Raja Farooq Haider | Raja Farooq Haider Khan | Raja Muhammad Farooq Haider  PAK GOV PTY
Sardar Attique Ahmed Khan | Sardar Attique Ahmad Khan | Sardar Attique | Sardar Atiq Ahmed Khan  PAK GOV PTY
Sardar Abdul Qayyum Khan | Abdul Qayyum Khan | Sardar Abdul Qayyum  PAK GOV PTY ..2015-07-10
Tanveer Ilyas | Sardar Tanveer Ilyas  PAK GOV 2022-04..2023-04
Anwarul Haq Chaudhry | Chaudhry Anwar-ul-Haq | Chaudhry Anwarul Haq  PAK GOV 2023-04..2025-11
Faisal Mumtaz Rathore | Raja Faisal Mumtaz Rathore  PAK GOV 2025-11..
Sultan Mehmood Chaudhry | Barrister Sultan Mehmood | Sultan Mahmood Chaudhry | Sultan Mehmood Chaudhary  PAK GOV PTY
Shaukat Nawaz Mir  PAK CVL OPP
Manzoor Wattoo | Mian Manzoor Wattoo | Mian Manzoor Ahmed Wattoo | Manzoor Ahmad Wattoo  PAK PTY GOV
Tahir-ul-Qadri | Tahirul Qadri | Muhammad Tahir ul-Qadri | Mohammad Tahir-ul-Qadri | Allama Tahir-ul-Qadri  PAK REL OPP PTY

# --- Pakistan: religious leaders, sectarian groups
Khadim Hussain Rizvi | Khadim Rizvi | Allama Khadim Hussain Rizvi | Khadim Hussein Rizvi  PAK REL PTY OPP ..2020-11-19
Saad Hussain Rizvi | Saad Rizvi | Hafiz Saad Hussain Rizvi | Saad Hussein Rizvi  PAK REL PTY OPP
Abdul Aziz Ghazi | Maulana Abdul Aziz | Maulana Abdul Aziz Ghazi  PAK REL OPP
Abdul Rashid Ghazi | Abdur Rashid Ghazi | Maulana Abdul Rashid Ghazi | Abdul Rasheed Ghazi  PAK REL OPP ..2007-07-10
Mufti Muneeb ur Rehman | Mufti Muneeb | Muneeb-ur-Rehman | Mufti Muneebur Rehman  PAK REL
Tahir Ashrafi | Tahir Mehmood Ashrafi | Hafiz Tahir Ashrafi | Maulana Tahir Ashrafi | Hafiz Tahir Mehmood Ashrafi | Allama Tahir Ashrafi  PAK REL
Mohammad Ahmed Ludhianvi | Ahmed Ludhianvi | Maulana Ahmed Ludhianvi | Muhammad Ahmed Ludhianvi | Maulana Muhammad Ahmed Ludhianvi | Maulana Mohammad Ahmed Ludhianvi  PAK REL PTY  group=SSP
Aurangzeb Farooqi | Allama Aurangzeb Farooqi | Maulana Aurangzeb Farooqi  PAK REL PTY  group=SSP
Sufi Muhammad | Sufi Mohammad | Sufi Mohammed | Maulana Sufi Mohammad | Maulana Sufi Muhammad | Maulana Sufi Mohammed  PAK REB REL ..2019-07-11  group=TNM
Maulana Azam Tariq | Maulana Mohammad Azam Tariq  PAK REL LEG ..2003-10-06  group=SSP
Malik Ishaq | Malik Muhammad Ishaq  PAK REB ..2015-07-29  group=LEJ
Riaz Basra  PAK REB ..2002-05  group=LEJ
Akram Lahori | Muhammad Akram Lahori | Mohammad Ajmal Akram Lahori  PAK REB  group=LEJ
Asif Chotu | Asif Chhotu  PAK REB ..2017-01  group=LEJ
Attaur Rehman Naeem Bukhari  PAK REB  group=LEJ
Raja Nasir Abbas | Allama Raja Nasir Abbas | Raja Nasir Abbas Jafri | Allama Raja Nasir Abbas Jafri  PAK REL PTY OPP
Sajid Naqvi | Allama Sajid Naqvi | Sajid Ali Naqvi | Allama Sajid Ali Naqvi  PAK REL PTY
Allama Hassan Turabi  PAK REL ..2006-07-14
Nizamuddin Shamzai | Mufti Nizamuddin Shamzai | Mufti Shamzai  PAK REL ..2004-05-30
Sarfraz Naeemi | Mufti Sarfraz Naeemi | Sarfraz Ahmed Naeemi | Mufti Sarfraz Ahmed Naeemi  PAK REL ..2009-06-12
Masood ur Rehman Usmani | Masoodur Rehman Usmani  PAK REL ..2024-01-05
Mumtaz Qadri | Malik Mumtaz Qadri | Mumtaz Hussain Qadri | Malik Mumtaz Hussain Qadri  PAK COP CRM ..2016-02-29
Asia Bibi | Aasia Bibi | Aasiya Noreen | Asia Noreen  PAK REL CVL
Rimsha Masih  PAK REL

# --- Pakistan: Taliban, jihadists
Maulana Fazlullah | Mullah Fazlullah | Fazlullah | Maulana Qazi Fazlullah | Fazal Hayat  PAK REB ..2018-06-13  group=TTP
Noor Wali Mehsud | Mufti Noor Wali Mehsud | Noor Wali | Mufti Noor Wali | Nur Wali Mehsud | Noor Wali Mahsud | Mufti Noor Wali Mahsud | Abu Mansoor Asim  PAK REB  group=TTP
Ehsanullah Ehsan | Ihsanullah Ihsan | Ehsanullah Ahsan | Ehsan Ullah Ehsan  PAK REB  group=TTP
Omar Khalid Khorasani | Umar Khalid Khorasani | Abdul Wali Khorasani | Omar Khalid Khurasani | Umar Khalid Khurasani  PAK REB ..2022-08-07  group=JUA
Qari Hussain Mehsud | Qari Hussain | Qari Hussein | Qari Hussain Mahsud | Qari Hussein Mehsud  PAK REB ..2010-10  group=TTP
Waliur Rehman Mehsud | Waliur Rehman | Wali-ur-Rehman | Wali ur-Rehman Mehsud | Waliur Rahman Mehsud  PAK REB ..2013-05-29  group=TTP
Nek Muhammad Wazir | Nek Muhammad | Nek Mohammed | Nek Mohammad | Nek Mohammad Wazir | Nek Mohammed Wazir  PAK REB ..2004-06-18  group=TTP
Abdullah Mehsud | Abdullah Mahsud  PAK REB ..2007-07-24  group=TTP
Zainuddin Mehsud | Qari Zainuddin | Qari Zainuddin Mehsud | Qari Zain Mehsud  PAK REB ..2009-06-23
Maulvi Faqir Mohammad | Faqir Mohammed | Maulvi Faqir Mohammed | Maulvi Faqir Muhammad | Faqir Mohammad | Maulana Faqir Mohammad | Maulvi Faqir | Faqir Muhammad  PAK REB  group=TTP
Hafiz Gul Bahadur | Gul Bahadur | Hafiz Gul Bahadar | Hafiz Gulbahadur  PAK REB  group=HGB
Maulvi Nazir | Mullah Nazir | Maulvi Nazir Wazir | Mullah Nazir Wazir | Maulvi Nazeer | Mulvi Nazir | Maulvi Nazir Ahmad  PAK REB ..2013-01-02
Mangal Bagh | Mangal Bagh Afridi | Haji Mangal Bagh  PAK REB ..2021-01-28  group=LEI
Haji Namdar | Haji Namdar Khan  PAK REB ..2008-08
Muslim Khan  PAK REB ..2009-09  group=TTP
Shah Dauran | Shah Doran  PAK REB ..2009  group=TTP
Ibn-e-Amin | Ibne Amin | Ibn Amin  PAK REB ..2010-12  group=TTP
Shahidullah Shahid  PAK REB ..2015-07  group=TTP
Muhammad Khurasani | Mohammad Khurasani | Mohammad Khorasani | Muhammad Khorasani | Mohammed Khurasani | Khalid Balti | Mohammed Khorasani  PAK REB  group=TTP
Adnan Rashid | Adnan Rasheed  PAK REB  group=TTP
Ilyas Kashmiri | Muhammad Ilyas Kashmiri | Mohammad Ilyas Kashmiri | Mohammed Ilyas Kashmiri  PAK REB ..2011-06-03  group=HUJ
Asmatullah Muawiya | Asmatullah Moavia | Asmatullah Muaweya | Ismatullah Muawiya  PAK REB  group=TTP
Shehryar Mehsud | Sheharyar Mehsud | Shehryar Mahsud | Sheheryar Mehsud | Shaharyar Mehsud  PAK REB ..2020-02  group=TTP
Khan Said Sajna | Khalid Mehsud | Khan Said | Khan Sayed Sajna | Khan Saeed Sajna | Khan Syed Sajna | Khan Saeed Mehsud | Khan Said Mehsud  PAK REB ..2018-02  group=TTP
Maulvi Omar | Maulvi Umar | Maulvi Omer | Maulvi Umer  PAK REB  group=TTP
Azam Tariq | Sheikh Azam Tariq | Raees Khan Mehsud  PAK REB 2009..2016-09  group=TTP
Ismatullah Shaheen | Asmatullah Shaheen Bhittani | Asmatullah Shaheen | Ismatullah Shaheen Bhittani  PAK REB ..2014-02-24  group=TTP
Tariq Afridi | Commander Tariq Afridi  PAK REB ..2013  group=TTP
Umar Mansoor | Omar Mansoor | Khalifa Umar Mansoor | Umar Narai | Khalifa Mansoor | Umar Mansour  PAK REB ..2016-07  group=TTP
Latif Mehsud | Latifullah Mehsud | Latif Ullah Mehsud  PAK REB  group=TTP
Qari Saifullah Akhtar | Saifullah Akhtar | Qari Saifullah  PAK REB ..2017-01  group=HUJ
Fazlur Rehman Khalil | Fazlur Rehman Khaleel | Maulana Fazlur Rehman Khalil | Fazlur Rahman Khalil | Fazl-ur-Rehman Khalil | Maulana Fazl-ur-Rehman Khalil  PAK REB REL  group=HUM
Zaki-ur-Rehman Lakhvi | Zakiur Rehman Lakhvi | Zakiur Rahman Lakhvi | Zaki-ur-Rahman Lakhvi | Lakhvi | Zaki ur-Rehman Lakhwi  PAK REB  group=LET
Sajid Mir  PAK REB  group=LET
Abdul Rehman Makki | Hafiz Abdul Rehman Makki | Abdul Rahman Makki | Hafiz Abdul Rahman Makki | Abdur Rehman Makki | Abdurrehman Makki  PAK REB REL ..2024-12-27  group=LET
Ajmal Kasab | Mohammed Ajmal Kasab | Mohammad Ajmal Kasab | Ajmal Amir Kasab | Mohammed Ajmal Amir Kasab  PAK REB ..2012-11-21  group=LET
Tahawwur Rana | Tahawwur Hussain Rana | Tahawwur Hussein Rana  PAK REB CRM  group=LET
Abdul Salam Bhuttavi | Hafiz Abdul Salam Bhuttavi | Abdus Salam Bhuttavi | Hafiz Abdul Salam bin Muhammad  PAK REB REL ..2023-05-29  group=LET
Yahya Mujahid  PAK REB  group=LET
Abdullah Shah Ghaznavi | Abdullah Ghaznavi  PAK REB  group=LET
Hafiz Zafar Iqbal  PAK REB  group=LET
Abu Qatal | Abu Qatal Sindhi | Zia-ur-Rehman Qatal  PAK REB ..2025-03-15  group=LET
Talha Saeed | Hafiz Talha Saeed  PAK REB REL  group=LET
Saifullah Khalid | Saifullah Kasuri | Saifullah Khalid Kasuri  PAK REB PTY  group=LET
Yusuf Muzammil | Muzammil Bhat | Abu Muzammil Butt  PAK REB  group=LET
Abdul Rauf Asghar | Mufti Abdul Rauf Asghar | Mufti Abdul Rauf | Abdul Rauf Azhar | Mufti Abdur Rauf Asghar | Rauf Asghar  PAK REB  group=JEH
Rashid Rauf  PAK REB ..2008-11  group=JEH
Shahid Latif | Bilal Shahid Latif  PAK REB ..2023-10-11  group=JEH
Ahmed Omar Saeed Sheikh | Omar Saeed Sheikh | Ahmed Omar Sheikh | Omar Sheikh | Ahmad Omar Saeed Sheikh | Omar Sheikh Saeed | Ahmed Saeed Omar Sheikh | Ahmed Omar Saeed  PAK REB  group=JEH
Amjad Farooqi | Amjad Hussain Farooqi | Amjad Farooqui | Amjad Hussain Farooqui  PAK REB ..2004-09-26
Matiur Rehman | Mati-ur-Rehman  PAK REB  group=LEJ
Asim Umar | Maulana Asim Umar | Asim Omar | Aasim Umar  IMG REB ..2019-09-23  group=AQS
Ustad Ahmad Farooq | Raja Mohammad Suleman  IMG REB ..2015-01-15  group=AQS
Farman Ali Shinwari | Farman Shinwari  PAK REB  group=QAE
Badar Mansoor | Badr Mansoor | Badar Mansur  PAK REB ..2012-02-09  group=QAE
Aafia Siddiqui | Afia Siddiqui | Aafia Siddiqi  PAK CVL
Mir Aimal Kasi | Mir Aimal Kansi | Aimal Kasi  PAK CRM ..2002-11-14
Ramzi Yousef | Ramzi Ahmed Yousef | Ramzi Yusuf  IMG REB  group=QAE
Ammar al-Baluchi | Ali Abd al-Aziz Ali | Ammar al-Balochi | Ali Abdul Aziz Ali  IMG REB  group=QAE
Uzair Baloch | Uzair Jan Baloch  PAK CRM
Rehman Dakait | Rehman Dacoit | Abdul Rehman Baloch Dakait  PAK CRM ..2009-08
Shakil Afridi | Dr Shakil Afridi | Shakeel Afridi  PAK MED

# --- Pakistan: press, civil society, business
Hamid Mir  PAK JRN
Saleem Shahzad | Syed Saleem Shahzad  PAK JRN ..2011-05-30
Daniel Pearl  USA JRN ..2002-02-01
Ansar Abbasi  PAK JRN
Arshad Sharif  PAK JRN ..2022-10-23
Najam Sethi  PAK JRN
Imran Riaz Khan | Imran Riaz  PAK JRN
Asad Ali Toor | Asad Toor  PAK JRN
Matiullah Jan | Mattiullah Jan  PAK JRN
Asma Shirazi  PAK JRN
Ahmed Rashid  PAK JRN
Rahimullah Yusufzai | Rahimullah Yousafzai | Rahimullah Yousufzai  PAK JRN ..2021-09-09
Imtiaz Alam  PAK JRN
Cyril Almeida  PAK JRN
Raza Rumi | Raza Ahmad Rumi  PAK JRN
Absar Alam  PAK JRN
Ahmad Noorani | Ahmed Noorani  PAK JRN
Wajahat Saeed Khan  PAK JRN
Sami Ibrahim  PAK JRN
Moeed Pirzada  PAK JRN
Umar Cheema  PAK JRN
Taha Siddiqui  PAK JRN
Mir Shakil-ur-Rahman | Mir Shakilur Rehman | Mir Shakil ur Rehman | Mir Shakeel-ur-Rahman | Mir Shakilur Rahman  PAK JRN BUS
Ayaz Amir  PAK JRN LEG
Mukhtar Mai | Mukhtaran Mai | Mukhtaran Bibi  PAK CVL
Ansar Burney  PAK CVL
Asma Jahangir | Asma Jehangir | Asma Jilani Jahangir  PAK CVL ..2018-02-11
Hina Jilani  PAK CVL
I.A. Rehman | Ibn Abdur Rehman | I. A. Rehman  PAK CVL ..2021-04-12
Pervez Hoodbhoy | Pervez Amirali Hoodbhoy  PAK EDU
Ayesha Siddiqa | Ayesha Siddiqa-Agha  PAK EDU
Perween Rahman | Parveen Rehman | Perween Rehman  PAK CVL ..2013-03-13
Sabeen Mahmud | Sabeen Mehmud  PAK CVL ..2015-04-24
Khurram Zaki  PAK CVL ..2016-05-07
Abdul Sattar Edhi  PAK CVL ..2016-07-08
Faisal Edhi  PAK CVL
Mashal Khan | Mashaal Khan  PAK CVL ..2017-04-13
Idris Khattak | Muhammad Idris Khattak  PAK CVL
Jibran Nasir | Mohammad Jibran Nasir  PAK CVL OPP
Junaid Hafeez  PAK EDU
Salman Haider  PAK CVL EDU
Waqas Goraya | Ahmad Waqas Goraya | Ahmed Waqass Goraya  PAK CVL
Zohra Yusuf | Zohra Yousuf  PAK CVL
Farzana Bari  PAK CVL EDU
Tahira Abdullah  PAK CVL
Rashid Rehman | Rashid Rehman Khan  PAK CVL JUD ..2014-05-07
Malik Riaz | Malik Riaz Hussain  PAK BUS
Mian Mansha | Mian Muhammad Mansha | Mian Mohammad Mansha  PAK BUS
Arif Naqvi  PAK BUS
Ziauddin Yousafzai  PAK EDU CVL
Noor Mukadam  PAK CVL ..2021-07-20

# --- Kazakhstan
Dinmukhamed Kunayev | Dinmukhamed Kunaev  KAZ GOV ..1986-12-16
Sergei Tereshchenko | Sergey Tereshchenko  KAZ GOV 1991..1994-10
Akezhan Kazhegeldin  KAZ GOV 1993..1997-10  KAZ OPP 1998..
Nurlan Balgimbayev | Nurlan Balgimbaev  KAZ GOV 1994..1999-10
Daniyal Akhmetov | Danial Akhmetov  KAZ GOV
Karim Massimov | Karim Masimov  KAZ GOV 2001..2016-09-08  KAZ SPY 2016-09-09..2022-01-05
Serik Akhmetov  KAZ GOV ..2014-11
Bakytzhan Sagintayev | Bakytzhan Sagintaev  KAZ GOV 2012..2022-01  IGO 2024-02..
Askar Mamin  KAZ GOV ..2022-01-05
Alikhan Smailov | Älihan Smaiylov  KAZ GOV
Olzhas Bektenov | Oljas Bektenov  KAZ GOV
Erlan Idrissov | Yerlan Idrissov | Erlan Idrisov | Yerlan Idrisov  KAZ GOV
Marat Tazhin | Marat Tajin  KAZ GOV SPY
Aslan Musin  KAZ GOV LEG ..2013
Marat Beketayev | Marat Beketaev  KAZ GOV ..2022
Kanat Saudabayev | Kanat Saudabaev  KAZ GOV ..2012
Yerzhan Kazykhanov | Erzhan Kazykhanov | Yerzhan Kazykhan  KAZ GOV
Beibut Atamkulov | Beybut Atamkulov  KAZ GOV
Mukhtar Tleuberdi | Mukhtar Tileuberdi | Muhtar Tleuberdi | Mukhtar Tileuberdy  KAZ GOV
Murat Nurtleu | Murat Nurtileu  KAZ GOV
Yermek Kosherbayev | Ermek Kosherbayev | Yermek Kosherbaev  KAZ GOV
Adilbek Dzhaksybekov | Adilbek Jaksybekov | Adilbek Zhaksybekov | Adilbek Djaksybekov  KAZ GOV ..2018
Sat Tokpakbayev | Sat Tokpakbaev  KAZ MIL GOV ..2001-12
Mukhtar Altynbayev | Mukhtar Altynbaev  KAZ MIL GOV ..2013
Saken Zhasuzakov | Saken Zhassuzakov  KAZ MIL GOV ..2018-08
Murat Bektanov  KAZ MIL GOV ..2022-01-19
Ruslan Zhaksylykov | Ruslan Jaqsylyqov  KAZ MIL GOV ..2025
Dauren Kosanov  KAZ MIL GOV
Kalmukhanbet Kassymov | Kalmukhambet Kasymov | Kalmukhanbet Kasymov | Kalmukhambet Kassymov  KAZ GOV COP
Yerlan Turgumbayev | Erlan Turgumbayev | Yerlan Turgymbayev  KAZ GOV COP
Marat Akhmetzhanov | Marat Akhmetjanov  KAZ GOV COP
Yerzhan Sadenov | Erzhan Sadenov  KAZ GOV COP
Baurzhan Mukhamedzhanov | Baurzhan Mukhametzhanov  KAZ GOV
Kairbek Suleimenov  KAZ GOV COP ..2003
Nartai Dutbayev | Nartay Dutbayev | Nartai Dutbaev  KAZ SPY ..2006-02
Amangeldy Shabdarbayev | Amangeldy Shabdarbaev  KAZ SPY ..2008
Nurtay Abykayev | Nurtai Abykayev | Nurtai Abykaev  KAZ SPY LEG GOV
Vladimir Zhumakanov  KAZ SPY GOV
Yermek Sagimbayev | Ermek Sagimbayev  KAZ SPY
Samat Abish  KAZ SPY ..2022-01
Gizat Nurdauletov | Ghizat Nurdauletov  KAZ JUD GOV
Berik Asylov  KAZ JUD
Dariga Nazarbayeva | Dariga Nazarbaeva | Dariga Nazarbayev  KAZ LEG GOV ..2022-02
Timur Kulibayev | Timur Kulibaev  KAZ BUS
Dinara Kulibayeva | Dinara Kulibaeva  KAZ BUS
Rakhat Aliyev | Rakhat Aliev  KAZ GOV ..2007-05  KAZ OPP 2007-06..2015-02-24
Bolat Nazarbayev | Bulat Nazarbayev  KAZ BUS ..2023-11
Kairat Satybaldy | Kairat Satybaldyuly  KAZ BUS
Nurali Aliyev | Nurali Aliev  KAZ BUS
Ural Mukhamedzhanov  KAZ LEG
Nurlan Nigmatulin | Nurlan Nigmatullin | Nurlan Nygmatulin  KAZ LEG GOV ..2022-02
Yerlan Koshanov | Erlan Koshanov | Erlan Qoshanov  KAZ GOV ..2022-01  KAZ LEG 2022-02..
Maulen Ashimbayev | Maulen Ashimbaev  KAZ LEG
Oralbai Abdykarimov | Oralbay Abdykarimov  KAZ LEG
Kairat Mami  KAZ JUD LEG ..2022-12
Grigory Marchenko | Grigori Marchenko  KAZ GOV ..2013-10
Anvar Saidenov  KAZ GOV ..2009-01
Kairat Kelimbetov  KAZ GOV ..2022
Daniyar Akishev  KAZ GOV 2015-11..2019-02
Yerbolat Dossayev | Erbolat Dosayev | Yerbolat Dosayev  KAZ GOV
Galymzhan Pirmatov  KAZ GOV 2022-02..2023-09
Timur Suleimenov | Timur Suleymenov  KAZ GOV
Berik Uali  KAZ GOV
Ruslan Zheldibay | Ruslan Jeldibay | Ruslan Zheldibai  KAZ GOV
Aibek Smadiyarov | Aybek Smadiyarov  KAZ GOV
Erlan Karin | Yerlan Karin  KAZ GOV
Akhmetzhan Yessimov | Akhmetzhan Yesimov | Akhmetzhan Esimov | Akhmetjan Esimov  KAZ GOV
Viktor Khrapunov | Victor Khrapunov  KAZ GOV ..2007  KAZ OPP 2008..
Umirzak Shukeyev | Umirzak Shukeev  KAZ GOV
Zhenis Kassymbek | Zhenis Kasymbek  KAZ GOV
Altai Kulginov | Altay Kulginov  KAZ GOV
Darkhan Satybaldy  KAZ GOV
Kanat Bozumbayev | Kanat Bozumbaev  KAZ GOV
Nurlan Nogayev | Nurlan Nogaev  KAZ GOV
Magzum Mirzagaliyev | Magzum Mirzagaliev  KAZ GOV
Bolat Akchulakov  KAZ GOV ..2023-04
Almassadam Satkaliyev | Almassadam Satkaliev | Almasadam Satkaliyev  KAZ GOV
Yerlan Akkenzhenov | Erlan Akkenzhenov  KAZ GOV 2025..
Sauat Mynbayev | Sauat Mynbaev  KAZ GOV BUS
Uzakbai Karabalin | Uzakbay Karabalin  KAZ GOV BUS
Vladimir Shkolnik  KAZ GOV ..2016-03
Alibek Kuantyrov  KAZ GOV
Serik Zhumangarin | Serik Jumangarin  KAZ GOV
Roman Sklyar  KAZ GOV
Roman Vassilenko  KAZ GOV
Aida Balayeva | Aida Balaeva  KAZ GOV
Askar Umarov  KAZ GOV
Asset Issekeshev | Asset Isekeshev | Aset Issekeshev  KAZ GOV
Yermukhamet Yertysbayev | Yermukhamet Ertysbayev | Ermukhamet Ertysbaev | Yermukhamet Ertysbaev  KAZ GOV
Mukhtar Kul-Mukhammed  KAZ GOV
Byrganym Aitimova  KAZ GOV
Kairat Umarov  KAZ GOV
Magzhan Ilyassov  KAZ GOV
Akan Rakhmetullin  KAZ GOV
Mukhtar Ablyazov | Ablyazov  KAZ OPP BUS
Bulat Abilov | Bolat Abilov  KAZ OPP PTY
Zharmakhan Tuyakbay | Zharmakhan Tuyakbai | Zharmakhan Tuyakbayev  KAZ LEG ..2004-10  KAZ OPP PTY 2004-11..
Altynbek Sarsenbayuly | Altynbek Sarsenbaiuly | Altynbek Sarsenbayev | Altynbek Sarsenbaev  KAZ OPP PTY ..2006-02-11
Zamanbek Nurkadilov  KAZ OPP ..2005-11-12
Oraz Jandosov | Oraz Dzhandosov | Oraz Zhandosov  KAZ OPP PTY
Galymzhan Zhakiyanov | Galymzhan Zhakianov  KAZ OPP
Vladimir Kozlov  KAZ OPP
Serikbolsyn Abdildin  KAZ PTY OPP ..2019-12-31
Zhanbolat Mamai | Zhanbolat Mamay | Janbolat Mamai  KAZ OPP
Amirzhan Kosanov | Amirjan Kosanov | Amirzhan Kossanov  KAZ OPP
Barlyk Mendygaziyev  KAZ OPP BUS
Dulat Agadil  KAZ CVL OPP ..2020-02-25
Yevgeny Zhovtis | Evgeny Zhovtis | Yevgeni Zhovtis | Evgeniy Zhovtis  KAZ CVL
Marat Zhylanbayev | Marat Zhylanbaev  KAZ OPP
Lukpan Akhmedyarov  KAZ JRN
Ramazan Yesergepov | Ramazan Esergepov  KAZ JRN
Sergei Duvanov | Sergey Duvanov  KAZ JRN
Irina Petrushova  KAZ JRN
Duman Mukhametkarim | Duman Mukhammedkarim  KAZ JRN
Max Bokayev | Maks Bokaev | Max Bokaev | Maks Bokayev  KAZ CVL
Talgat Ayan  KAZ CVL
Seitkazy Matayev | Seytkazy Matayev | Seitkazy Mataev  KAZ JRN
Alnur Mussayev | Alnur Musayev  KAZ SPY ..2001  KAZ OPP 2007..
Aron Atabek | Aron Edigeev  KAZ OPP JRN ..2021-11-24
Aidos Sadykov | Aydos Sadykov  KAZ OPP JRN ..2024-07-02
Natalia Sadykova | Natalya Sadykova  KAZ JRN OPP
Arman Shurayev | Arman Shuraev  KAZ OPP
Rosa Tuletayeva | Roza Tuletayeva  KAZ LAB
Bakhytzhan Toregozhina  KAZ CVL
Azat Peruashev  KAZ LEG PTY
Aidarbek Khodzhanazarov | Aidarbek Kojanazarov  KAZ PTY
Vladislav Kosarev  KAZ LEG PTY
Asya Tulesova  KAZ CVL
Asylbek Kozhakhmetov  KAZ OPP
Gulzhan Yergaliyeva | Gulzhan Ergalieva  KAZ JRN OPP
Alexander Mashkevich | Alexander Machkevitch | Aleksandr Mashkevich  KAZ BUS
Vladimir Kim  KAZ BUS
Kenes Rakishev | Kenges Rakishev  KAZ BUS
Arman Dzhumageldiev | Arman Dzhumageldiyev  KAZ CRM
Bulat Utemuratov  KAZ BUS
Mukhtar Dzhakishev | Mukhtar Jakishev  KAZ BUS OPP

# --- Kyrgyzstan
Sooronbay Jeenbekov | Sooronbai Jeenbekov | Sooronbai Zheenbekov | Jeenbekov | Sooronbay Zheenbekov  KGZ GOV ..2020-10-15
Talant Mamytov  KGZ LEG
Apas Jumagulov | Apas Dzhumagulov  KGZ GOV 1993..1998-03
Kubanychbek Jumaliev | Kubanychbek Dzhumaliev | Kubanychbek Jumaliyev  KGZ GOV 1998-03..1998-12
Amangeldy Muraliev | Amangeldi Muraliyev | Amangeldy Muraliyev  KGZ GOV 1999..2000-12
Nikolai Tanayev | Nikolai Tanaev | Nikolay Tanaev | Nikolay Tanayev  KGZ GOV 2002-05..2005-03
Felix Kulov | Feliks Kulov  KGZ GOV ..1999  KGZ OPP 2000..2005-03-23  KGZ GOV 2005-03-24..2007-01  KGZ OPP PTY 2007-02..
Azim Isabekov  KGZ GOV 2007-01..2007-03
Igor Chudinov  KGZ GOV 2007-12..2009-10
Daniyar Usenov | Daniar Usenov  KGZ GOV ..2010-04-07
Omurbek Babanov  KGZ GOV 2009..2012-09  KGZ OPP PTY 2013..
Zhantoro Satybaldiyev | Jantoro Satybaldiyev | Zhantoro Satybaldiev | Jantoro Satybaldiev  KGZ GOV ..2014-03
Djoomart Otorbaev | Joomart Otorbayev | Djoomart Otorbayev | Joomart Otorbaev | Dzhoomart Otorbayev  KGZ GOV ..2015-04
Temir Sariev | Temir Sariyev  KGZ OPP PTY 2005..2010-04-06  KGZ GOV 2010-04-07..2016-04
Sapar Isakov | Sapar Jumakadyrovich Isakov  KGZ GOV ..2018-04-19
Mukhammedkaly Abylgaziev | Muhammetkaliy Abulgaziev | Mukhammedkalyi Abylgaziyev | Mukhammedkaly Abylgaziyev | Muhammetkaly Abulgaziyev  KGZ GOV ..2020-06
Kubatbek Boronov  KGZ GOV ..2020-10-06
Artem Novikov | Artyom Novikov  KGZ GOV ..2021-10
Ulukbek Maripov  KGZ GOV
Akylbek Japarov | Akylbek Zhaparov | Akylbek Dzhaparov  KGZ GOV ..2024-12-16
Adylbek Kasymaliev | Adylbek Kasymaliyev | Adylbek Kasimaliyev  KGZ GOV
Askar Aitmatov | Askar Aytmatov  KGZ GOV 2002-07..2005-03
Alikbek Jekshenkulov | Alikbek Dzhekshenkulov  KGZ GOV ..2007-02  KGZ OPP 2007-03..
Ednan Karabayev | Ednan Karabaev  KGZ GOV ..2009-01
Kadyrbek Sarbayev | Kadyrbek Sarbaev  KGZ GOV 2009-01..2010-04
Ruslan Kazakbayev | Ruslan Kazakbaev  KGZ GOV ..2022-04
Erlan Abdyldayev | Erlan Abdyldaev | Yerlan Abdyldayev  KGZ GOV 2012-09..2018-10
Chingiz Aidarbekov | Chyngyz Aidarbekov  KGZ GOV ..2020-10
Jeenbek Kulubaev | Zheenbek Kulubayev | Jeenbek Kulubayev | Zheenbek Kulubaev  KGZ GOV 2022-04..
Kamchybek Tashiev | Kamchybek Tashiyev | Tashiev | Kamchibek Tashiev  KGZ GOV ..2009  KGZ OPP LEG 2010-10..2020-10-15  KGZ SPY GOV 2020-10-16..2026-02
Keneshbek Dushebayev | Keneshbek Dushebaev | Keneshbek Duishebaev | Keneshbek Duyshebayev  KGZ SPY GOV ..2011
Busurmankul Tabaldiyev | Busurmankul Tabaldiev  KGZ SPY
Abdil Segizbayev | Abdil Segizbaev  KGZ SPY 2015..2018-04
Orozbek Opumbayev | Orozbek Opumbaev  KGZ SPY ..2020-10
Murat Sutalinov  KGZ SPY GOV ..2010-04
Janysh Bakiyev | Zhanysh Bakiyev | Janysh Bakiev | Zhanysh Bakiev  KGZ MIL SPY ..2010-04
Maxim Bakiyev | Maksim Bakiyev | Maksim Bakiev | Maxim Bakiev  KGZ BUS GOV ..2010-04
Akhmat Bakiyev | Akhmat Bakiev | Akmat Bakiyev  KGZ BUS
Marat Bakiyev | Marat Bakiev  KGZ GOV ..2010-04
Edil Baisalov | Edil Baysalov  KGZ GOV CVL
Omurbek Tekebayev | Omurbek Tekebaev  KGZ LEG OPP PTY
Adakhan Madumarov  KGZ PTY OPP
Ismail Isakov  KGZ GOV MIL ..2008-05  KGZ OPP 2008-06..2010-04-06  KGZ GOV MIL 2010-04-07..2011
Esen Topoyev | Esen Topoev  KGZ MIL GOV ..2005-03
Abibilla Kudaiberdiev | Abibilla Kudayberdiev | Abibilla Kudaiberdiyev  KGZ MIL GOV ..2015
Azimbek Beknazarov  KGZ OPP LEG JUD
Bolot Sherniyazov | Bolotbek Sherniyazov  KGZ GOV LEG
Moldomusa Kongantiyev | Moldomusa Kongantiev  KGZ GOV COP ..2010-04
Ulan Niyazbekov  KGZ GOV COP 2020..
Zarylbek Rysaliev | Zarylbek Rysaliyev  KGZ GOV COP
Kashkar Junushaliyev | Kashkar Dzhunushaliev | Kashkar Junushaliev  KGZ GOV COP ..2020-10
Baktybek Kalyev | Baktybek Kalyyev  KGZ MIL GOV ..2010-04
Taalaybek Omuraliyev | Taalaibek Omuraliev | Taalaibek Omuraliyev  KGZ MIL
Baktybek Bekbolotov  KGZ MIL GOV
Ruslan Mukambetov  KGZ MIL GOV
Rayimberdi Duishenbiyev | Raimberdi Duishenbiev | Rayimberdi Duyshenbiyev  KGZ MIL
Akhmatbek Keldibekov | Ahmatbek Keldibekov  KGZ LEG
Marat Sultanov  KGZ LEG
Asilbek Jeenbekov | Asylbek Jeenbekov | Asilbek Zheenbekov | Asylbek Zheenbekov  KGZ LEG
Dastanbek Jumabekov | Dastan Jumabekov | Dastan Dzhumabekov | Dastanbek Dzhumabekov  KGZ LEG
Zaynidin Kurmanov | Zainidin Kurmanov  KGZ LEG
Abdygany Erkebayev | Abdygany Erkebaev  KGZ LEG
Mukar Cholponbayev | Mukar Cholponbaev  KGZ LEG
Chynybay Tursunbekov | Chynybai Tursunbekov  KGZ LEG
Kanatbek Isaev | Kanat Isaev | Kanatbek Isayev | Kanat Isayev  KGZ LEG
Myktybek Abdyldayev | Myktybek Abdyldaev  KGZ LEG
Nurlanbek Shakiyev | Nurlanbek Shakiev | Nurlan Shakiev  KGZ LEG
Nurlanbek Turgunbek uulu | Nurlan Turgunbek uulu  KGZ LEG
Melis Myrzakmatov | Melisbek Myrzakmatov | Melis Myrzakhmatov  KGZ GOV ..2013-12  KGZ OPP 2014..
Kadyrjan Batyrov | Kadyrzhan Batyrov  KGZ OPP BUS
Medet Sadyrkulov  KGZ GOV ..2009-03-13
Bayaman Erkinbayev | Bayaman Erkinbaev | Baiaman Erkinbaev  KGZ LEG BUS ..2005-09-21
Tynychbek Akmatbayev | Tynychbek Akmatbaev  KGZ LEG ..2005-10-20
Ryspek Akmatbayev | Rysbek Akmatbaev | Rysbek Akmatbayev | Ryspek Akmatbaev  KGZ CRM ..2006-05-10
Kamchy Kolbayev | Kamchybek Kolbayev | Kamchi Kolbayev | Kamchy Kolbaev | Kamchybek Kolbaev | Kamchybek Asanbek  KGZ CRM ..2023-10-04
Raimbek Matraimov | Rayimbek Matraimov  KGZ CRM GOV
Aierken Saimaiti  KGZ BUS CRM ..2019-11-10
Aziz Batukayev | Aziz Batukaev  KGZ CRM
Tolekan Ismailova  KGZ CVL
Azimjon Askarov | Azimzhan Askarov | Azimjan Askarov  KGZ CVL JRN ..2020-07-25
Aziza Abdirasulova | Aziza Abdrasulova  KGZ CVL
Rita Karasartova  KGZ CVL
Bolot Temirov  KGZ JRN
Makhabat Tajibek kyzy | Mahabat Tajibek kyzy  KGZ JRN
Tursunbek Akunov  KGZ CVL
Klara Sooronkulova  KGZ JUD OPP
Ravshan Jeenbekov | Ravshan Zheenbekov  KGZ LEG OPP
Tilek Toktogaziev | Tilek Toktogaziyev  KGZ OPP GOV
Gennady Pavlyuk | Gennady Pavliuk | Gennadi Pavlyuk  KGZ JRN ..2009-12-22
Alisher Saipov  KGZ JRN ..2007-10-24
Ali Toktakunov  KGZ JRN
Almambet Shykmamatov  KGZ OPP LEG
Topchubek Turgunaliyev | Topchubek Turgunaliev  KGZ OPP
Bakyt Beshimov  KGZ OPP LEG
Temirlan Sultanbekov  KGZ OPP PTY
Emilbek Kaptagayev | Emil Kaptagaev | Emilbek Kaptagaev | Emil Kaptagayev  KGZ OPP GOV
Ulan Sarbanov  KGZ GOV
Nurlan Motuyev | Nurlan Motuev  KGZ OPP
Urmat Baryktabasov | Urmatbek Baryktabasov  KGZ OPP
Melis Turganbayev | Melis Turgunbayev | Melis Turganbaev  KGZ GOV COP
Kubatbek Baibolov | Kubatbek Baybolov  KGZ GOV OPP
Aida Kasymalieva | Aida Kasymaliyeva  KGZ LEG
Melis Eshimkanov  KGZ OPP JRN LEG
Nurbek Toktakunov  KGZ CVL JUD

# --- Tajikistan
Rahmon Nabiyev | Rakhmon Nabiev | Rahmon Nabiev  TJK GOV ..1992-09-07
Akbarsho Iskandarov | Akbarsho Iskandrov | Akbarsho Iskanderov  TJK GOV
Abdumalik Abdullojonov | Abdumalik Abdullajanov | Abdumalik Abdulladzhanov | Abdumalik Abdullodjonov | Abdumalik Abdullojanov  TJK GOV 1992-09..1993-12  TJK OPP 1994..
Abdujalil Samadov | Abdudzhalil Samadov  TJK GOV 1993-12..1994-12
Jamshed Karimov | Jamshid Karimov | Dzhamshed Karimov | Djamshed Karimov  TJK GOV 1994-12..1996-02
Yahyo Azimov | Yakhyo Azimov | Yahya Azimov  TJK GOV 1996-02..1999-12
Oqil Oqilov | Akil Akilov | Okil Okilov | Oqil Akilov  TJK GOV 1999-12..2013-11
Qohir Rasulzoda | Kokhir Rasulzoda | Kohir Rasulzoda  TJK GOV
Rustam Emomali | Rustami Emomali  TJK GOV LEG
Ozoda Rahmon | Ozoda Rahmonova | Ozoda Emomali  TJK GOV
Talbak Nazarov  TJK GOV 1994..2006-12
Hamrokhon Zarifi | Khamrokhon Zarifi | Hamrohon Zarifi | Hamrokhon Zaripov  TJK GOV ..2013-11
Sirojiddin Muhriddin | Sirodjidin Aslov | Sirojiddin Aslov | Sirodjiddin Aslov | Sirojidin Muhriddin | Sirodjidin Muhriddin | Sirojiddin Mukhriddin  TJK GOV
Sherali Khayrulloyev | Sherali Khairulloyev | Sherali Khairulloev | Sherali Khayrulloev  TJK GOV MIL 1995..2013-11
Sherali Mirzo  TJK GOV MIL 2013-11..2025-01
Emomali Sobirzoda  TJK GOV MIL
Ramazon Rahimov | Ramazon Hamro Rahimzoda | Ramazon Rahimzoda  TJK GOV COP
Abdurahim Qahhorov | Abdurahim Kakharov | Abdurahim Qahorov | Abdurahim Kahhorov  TJK GOV COP ..2012
Humdin Sharipov | Khumdin Sharipov  TJK GOV COP ..2006
Mahmadsaid Ubaidulloev | Mahmadsaid Ubaydulloyev | Makhmadsaid Ubaidulloev | Mahmadsaid Ubaydulloev | Mahmadsaid Ubaidulloyev  TJK GOV LEG 1996..2020-04
Saimumin Yatimov | Saymumin Yatimov  TJK SPY GOV
Khayriddin Abdurahimov | Khairiddin Abdurahimov  TJK SPY ..2010
Sayid Abdullo Nuri | Said Abdullo Nuri | Said Abdullah Nuri | Sayed Abdullah Nuri | Said Abdullo Nouri | Abdullo Nuri  TJK OPP REL ..2006-08-09
Muhiddin Kabiri | Mukhiddin Kabiri | Muhiddin Kabiriy  TJK OPP PTY
Hoji Akbar Turajonzoda | Akbar Turajonzoda | Hoji Akbar Turajonzade | Haji Akbar Turajonzoda | Akbar Turajonzade | Akbar Turadzhonzoda  TJK REL OPP
Mahmadali Hayit | Muhammadali Hait | Mahmadali Hait | Mahmadali Khait  TJK OPP PTY
Umarali Quvvatov | Umarali Kuvvatov | Umarali Quvatov | Umarali Kuvatov  TJK OPP ..2015-03-05
Maksud Ibragimov  TJK OPP
Zaid Saidov | Zayd Saidov  TJK OPP BUS
Rahmatillo Zoirov | Rakhmatillo Zoirov | Rahmatullo Zoyirov | Rahmatullo Zoirov  TJK OPP PTY
Abdullo Rahimov | Mullo Abdullo | Mullah Abdullo | Abdullo Rakhimov | Mullo Abdullo Rahimov  TJK REB ..2011-04-15
Mirzo Ziyoev | Mirzo Ziyoyev | Mirzo Zieev | Mirzo Zioyev  TJK REB ..1998  TJK GOV 1999-07..2006  TJK REB 2007..2009-07-11
Abduhalim Nazarzoda | Abdukhalim Nazarzoda | Abdulhalim Nazarzoda | Abdukhalim Mirzo Nazarov | Abduhalim Mirzo Nazarov  TJK MIL GOV ..2015-09-03  TJK REB 2015-09-04..2015-09-16
Gulmurod Halimov | Gulmurod Khalimov | Gulmurad Khalimov | Gulmurad Halimov  TJK COP ..2015-04  IMG REB 2015-05..  group=ISI
Mahmud Khudoyberdiyev | Mahmud Khudoiberdiev | Makhmud Khudoiberdiev | Makhmud Khudoiberdyev | Mahmud Khudoiberdyev | Mahmud Khudoyberdiev  TJK REB
Tolib Ayombekov | Tolib Ayembekov  TJK REB
Mamadbokir Mamadbokirov | Mahmadboqir Mahmadboqirov | Mahmadbokir Mahmadbokirov | Muhammadboqir Muhammadboqirov  TJK REB OPP ..2022-05-22
Imumnazar Imumnazarov | Imomnazar Imomnazarov  TJK REB OPP ..2012-08-22
Abdullo Nazarov  TJK SPY ..2012-07-21
Yaqub Salimov | Yakub Salimov | Yaqubjon Salimov  TJK GOV ..1997  TJK OPP 1998..
Sangak Safarov  TJK PRM ..1993-03
Ghaffor Mirzoyev | Ghaffor Mirzoev | Gaffor Mirzoyev | Gafur Mirzoyev  TJK MIL ..2004-08
Sharofiddin Gadoev | Sharofiddin Gadoyev  TJK OPP
Buzurgmehr Yorov | Buzurgmekhr Yorov  TJK CVL JUD
Shuhrat Kudratov | Shuhrat Qudratov | Shukhrat Kudratov  TJK CVL JUD
Ulfathonim Mamadshoeva | Ulfatkhonim Mamadshoeva | Ulfatkhonim Mamadshoyeva  TJK CVL JRN
Faromuz Irgashov  TJK CVL OPP
Manuchehr Kholiqnazarov | Manuchekhr Kholiknazarov  TJK CVL
Dodojon Atovulloev | Dodojon Atovulloyev | Dododjon Atovulloev  TJK JRN OPP
Shodi Shabdolov  TJK PTY
Mahmadruzi Iskandarov | Makhmadruzi Iskandarov | Mahmadruzi Iskanderov  TJK OPP PTY
Oynihol Bobonazarova | Oinikhol Bobonazarova  TJK OPP CVL
Shukurjon Zuhurov | Shukurjon Zukhurov  TJK LEG 2010..2020
Saidullo Khairulloyev | Saidullo Khairulloev  TJK LEG 2000..2010
Mahmadtoir Zokirzoda | Mahmadtoir Zokirov  TJK LEG 2020..
Safarali Kenjaev | Safarali Kenjayev | Safarali Kenzhayev  TJK LEG PRM ..1999-03-30
Otakhon Latifi | Otahon Latifi  TJK OPP ..1998-09-22
Hasan Asadullozoda | Hasan Sadulloev | Hasan Sadulloyev  TJK BUS
Faiziddin Qahhorzoda | Faiziddin Kahhorzoda | Fayziddin Qahhorzoda  TJK GOV
Daler Juma | Daler Jumaev  TJK GOV
Davlatali Nazriyev | Davlat Nazriyev | Davlat Nazriev  TJK GOV
Mahmadamin Mahmadaminov | Mahmadamin Makhmadaminov  TJK GOV
Jonibek Hikmat | Jonibek Ismoil Hikmat  TJK GOV
Farhod Salim  TJK GOV
Saidjafar Usmonzoda | Saidjafar Ismonov  TJK LEG OPP
Ilhomjon Yaqubov | Ilhomjon Yakubov  TJK OPP PTY
Nurali Davlatov  TJK JRN
Abdullo Ghurbati | Abdullo Gurbati  TJK JRN
Zavqibek Saidamini | Zavkibek Saidamini  TJK JRN
Said Mukarram Abdulqodirzoda | Saidmukarram Abdulqodirzoda | Saidmukarram Abdukodirzoda  TJK REL
Daler Sharipov  TJK JRN

# --- Turkmenistan
Serdar Berdymukhamedov | Serdar Berdimuhamedow | Serdar Berdimuhamedov | Serdar Berdymukhammedov | Serdar Gurbangulyyevich Berdimuhamedow  TKM GOV
Boris Shikhmuradov | Boris Shikhmyradov | Boris Şyhmyradow  TKM GOV ..2001-10  TKM OPP 2001-11..
Batyr Berdiev | Batyr Berdiyev  TKM GOV ..2001-07
Rashid Meredov | Raşit Meredow | Rashit Meredov | Rashid Ovezgeldyevich Meredov  TKM GOV
Ovezgeldy Atayev | Ovezgeldi Atayev | Ovezgeldy Ataev | Overzgeldy Atayev  TKM LEG ..2006-12-21
Akja Nurberdiyeva | Akja Nurberdyeva  TKM LEG
Gulshat Mammedova | Gulshat Mamedova  TKM LEG
Kasymguly Babayev | Kasymguly Babaev | Gasymguly Babayev  TKM LEG
Dunyagozel Gulmanova | Dünýägözel Gulmanowa  TKM LEG
Agageldi Mamedgeldiyev | Agageldy Mammetgeldiyev | Agageldi Mammetgeldiyev | Agageldy Mamedgeldyev  TKM MIL GOV
Begench Gundogdyev | Begenç Gündogdyýew | Begench Gundogdiev  TKM MIL GOV
Yaylym Berdiyev | Ýaýlym Berdiýew | Yaylym Berdiev | Yailym Berdiyev  TKM MIL SPY GOV
Gurbanmyrat Annayev | Gurbanmyrat Annaev  TKM SPY
Dovrangeldi Bayramov | Dovrangeldy Bayramov  TKM SPY
Nazar Atagarayev | Nazar Atagaraev  TKM SPY
Poran Berdiyev | Poran Berdiev  TKM SPY ..2002
Muhammed Nazarov | Mukhamed Nazarov | Muhammet Nazarov  TKM SPY ..2002-03
Akmyrat Rejepov | Akmurad Rejepov | Akmurad Redzhepov | Akmyrat Rejepow  TKM SPY MIL ..2007-05
Isgender Mulikov | Iskander Mulikov | Isgender Mulikow  TKM GOV COP 2009..2019
Avdy Kuliev | Avdy Kuliyev | Abdy Kuliev  TKM GOV ..1991  TKM OPP 1992..2007-04-10
Khudaiberdy Orazov | Khudayberdy Orazov | Hudayberdi Orazov  TKM GOV ..2000  TKM OPP 2001..
Nurmukhammed Khanamov | Nurmuhammet Hanamov | Nurmukhamed Khanamov | Nurmuhammed Hanamov  TKM GOV ..2002-01  TKM OPP 2002-02..
Gulgeldy Annaniyazov | Gulgeldi Annaniyazov  TKM OPP
Ogulsapar Muradova | Ogulsapar Muradowa  TKM JRN CVL ..2006-09
Annakurban Amanklychev | Annakurban Amanglychev  TKM CVL
Sapardurdy Khadzhiev | Sapardurdy Khajiev | Sapardurdy Hajiev  TKM CVL
Gaspar Matalaev | Gaspar Matalayev  TKM CVL
Mansur Mingelov | Mansur Mingelow  TKM CVL
Farid Tukhbatullin | Farid Tuhbatullin  TKM CVL
Dursoltan Taganova  TKM OPP CVL
Gurbandurdy Durdykuliev | Gurbandurdy Durdykuliyev  TKM OPP
Saparmamed Nepeskuliev | Saparmamed Nepeskuliyev  TKM JRN
Soltan Achilova | Soltan Achilowa  TKM JRN
Nurgeldi Halykov | Nurgeldy Halykov  TKM JRN CVL
Pygamberdy Allaberdyev  TKM CVL
Yolly Gurbanmuradov | Yolly Kurbanmuradov | Yelly Kurbanmuradov | Yolly Gurbanmyradov  TKM GOV ..2005-05
Gurbanbibi Atajanova | Kurbanbibi Atadjanova | Kurbanbibi Atajanova  TKM JUD ..2006-04
Aksoltan Ataeva | Aksoltan Atayeva | Aksoltan Toreyevna Ataeva  TKM GOV
Yagshygeldy Kakayev | Yagshigeldy Kakayev | Yagshygeldy Kakaev | Ýagşygeldi Kakaýew  TKM GOV BUS
Baymyrat Hojamuhammedov | Baimurad Khojamukhamedov | Baymurad Hojamuhammedov | Baymyrat Hojamuhammedow  TKM GOV
Tachberdy Tagiyev | Tachberdi Tagiev  TKM GOV
Maksat Babayev | Maksat Babaev  TKM GOV
Batyr Amanov | Batyr Amanow  TKM GOV BUS
Ashyrguly Begliyev | Ashirguly Begliyev  TKM GOV BUS
Vepa Hajiyev | Vepa Hajiev  TKM GOV
Nokerguly Atagulyyev | Nokerguly Ataguliyev | Nokerguly Atagulyev  TKM GOV
Bayramgeldi Ovezov  TKM GOV
Purli Agamyradov | Purli Agamuradov  TKM GOV

# --- Uzbekistan
Abdulhashim Mutalov | Abdulkhashim Mutalov  UZB GOV 1992-01..1995-12
Shukrullo Mirsaidov | Shukurulla Mirsaidov  UZB GOV ..1991  UZB OPP 1992..
Utkir Sultanov | Otkir Sultonov | Oʻtkir Sultonov  UZB GOV 1995-12..2003-12
Abdulla Aripov | Abdulla Oripov  UZB GOV
Abdulaziz Kamilov | Abdulaziz Komilov  UZB GOV 1994..
Sodiq Safayev | Sadyk Safayev | Sodyq Safoyev | Sodiq Safoyev | Sadyk Safaev | Sadik Safayev  UZB GOV 2003-03..2005-02  UZB LEG 2005-03..
Elyor Ganiev | Elyor Ganiyev | Elyar Ganiyev  UZB GOV
Bakhtiyor Saidov | Bakhtiyar Saidov  UZB GOV
Zokir Almatov | Zakir Almatov | Zokirjon Almatov  UZB GOV COP ..2005-12
Bahodir Matlyubov | Bakhodir Matlyubov | Bahodir Matlubov  UZB GOV COP 2006..2013
Adham Ahmedbayev | Adkham Akhmedbayev | Adham Ahmedbaev  UZB GOV COP 2013..2017-01
Pulat Bobojonov | Pulat Bobojanov | Po'lat Bobojonov  UZB GOV COP
Aziz Tashpulatov | Aziz Toshpulatov  UZB GOV COP
Rustam Inoyatov | Rustam Innoyatov  UZB SPY 1995..2018-01-31
Ikhtiyor Abdullayev | Ihtiyor Abdullaev | Ikhtiyor Abdullaev  UZB JUD ..2018-01  UZB SPY 2018-02..2019-02
Abdusalom Azizov  UZB GOV MIL SPY ..2024
Bakhodir Kurbanov | Bahodir Kurbanov | Bakhodir Kurbonov | Bahodir Qurbonov  UZB GOV SPY
Otabek Umarov  UZB SPY
Batyr Tursunov | Botir Tursunov  UZB SPY
Kodir Gulyamov | Qodir Gulomov | Kadyr Gulyamov | Kadyr Gulamov  UZB GOV 2000-09..2005-11
Kabul Berdiyev | Kabul Berdiev | Qobul Berdiev  UZB MIL GOV ..2017
Shukhrat Kholmukhamedov | Shuhrat Xolmuhamedov | Shukhrat Kholmuhamedov  UZB MIL GOV
Viktor Makhmudov | Victor Makhmudov | Viktor Mahmudov  UZB GOV
Erkin Khalilov | Erkin Xalilov | Erkin Halilov  UZB LEG
Ilgizar Sobirov | Ilghizor Sobirov | Ilgizar Sabirov  UZB LEG
Dilorom Tashmukhamedova | Diloram Tashmuhamedova | Dilorom Tashmuhamedova | Diloram Tashmukhamedova  UZB LEG
Murat Sharifkhodjayev | Murod Sharifkhojaev  UZB LEG
Nigmatilla Yuldashev | Nigmatulla Yuldashev | Nigmatilla Yuldoshev  UZB LEG JUD
Tanzila Narbayeva | Tanzila Narbaeva | Tanzila Norbayeva  UZB LEG GOV
Nurdinjon Ismoilov | Nurdinjon Ismailov | Nuriddin Ismoilov  UZB LEG
Rustam Azimov  UZB GOV ..2018
Jamshid Kuchkarov | Djamshid Kuchkarov | Jamshid Qo'chqorov  UZB GOV
Achilbay Ramatov | Achilbai Ramatov | Ochilboy Ramatov  UZB GOV
Jamshid Khodjaev | Jamshid Khodjayev | Jamshid Xo'jayev  UZB GOV
Timur Ishmetov  UZB GOV
Sherzod Kudbiev | Sherzod Qudbiev | Sherzod Kudbiyev  UZB GOV
Laziz Kudratov | Laziz Qudratov  UZB GOV
Sardor Umurzakov  UZB GOV
Faizulla Mullajanov | Fayzulla Mullajonov | Faizulla Mulladzhanov  UZB GOV ..2017-06
Mamarizo Nurmuratov | Mamarizo Nurmurodov  UZB GOV ..2025
Jahongir Artikkhodjaev | Jahongir Artykhodjaev | Jakhongir Artykkhodjaev | Jahongir Ortiqxo'jayev | Jakhongir Artikkhodjayev  UZB GOV BUS 2018..2023-01
Shavkat Umurzakov  UZB GOV 2023..
Javlon Vakhabov | Javlon Vahabov  UZB GOV
Furqat Sidikov | Furkat Sidikov | Furqat Siddiqov  UZB GOV
Ismatulla Irgashev | Ismatulla Ergashev  UZB GOV
Eldor Aripov  UZB GOV EDU
Ilkhom Nematov | Ilhom Nematov  UZB GOV
Bakhtiyor Ibragimov  UZB GOV
Ulugbek Lapasov  UZB GOV
Gulnara Karimova | Gulnora Karimova  UZB GOV BUS ..2014
Lola Karimova-Tillyaeva | Lola Karimova | Lola Karimova-Tillyayeva | Lola Tillyaeva  UZB GOV
Tatyana Karimova | Tatiana Karimova  UZB ELI
Saida Mirziyoyeva | Saida Mirziyoeva  UZB GOV
Komil Allamjonov | Komil Allamjanov | Kamil Allamjonov  UZB GOV ..2024-09
Sherzod Asadov  UZB GOV
Ismail Jurabekov | Ismoil Jurabekov | Ismail Dzhurabekov | Ismoil Djurabekov  UZB GOV ..2004
Muhammad Salih | Mohammad Salih | Mukhammad Salikh | Muhammad Solih  UZB OPP
Abdurahim Pulatov | Abdurakhim Pulatov | Abdurahim Polat | Abdurakhim Polat  UZB OPP
Abdumannob Polat | Abdumanob Pulatov | Abdumannob Pulatov  UZB OPP CVL
Sanjar Umarov  UZB OPP BUS
Nigora Khidoyatova | Nigara Khidoyatova | Nigora Hidoyatova  UZB OPP
Bakhtiyor Hamroev | Bakhtior Khamroev | Bakhtiyor Khamroev | Bakhtiyor Khamroyev  UZB CVL
Surat Ikramov | Surat Ikromov  UZB CVL
Talib Yakubov | Tolib Yakubov  UZB CVL
Saidjahon Zainabitdinov | Saidjakhon Zaynabitdinov | Saidjahon Zaynabiddinov | Saidzhakhon Zainabitdinov  UZB CVL
Vasila Inoyatova | Vasilya Inoyatova  UZB CVL
Mutabar Tajibayeva | Mutabar Tadjibayeva | Mutabar Tojibaeva | Mutabar Tadjibaeva | Mutabar Tajibaeva  UZB CVL
Elena Urlaeva | Yelena Urlayeva | Elena Urlayeva | Yelena Urlaeva  UZB CVL
Shukhrat Ganiev | Shukhrat Ganiyev  UZB CVL
Agzam Turgunov | A'zam Turgunov  UZB CVL OPP
Akram Yuldashev | Akram Yuldoshev | Akrom Yo'ldoshev  UZB REL OPP
Juma Namangani | Jumaboi Khojaev | Jumaboy Namangani  UZB REB ..2001-11  group=IMO
Tahir Yuldashev | Tohir Yuldashev | Tahir Yuldash | Tohir Yo'ldosh | Tahir Yuldosh | Tohir Yuldosh | Qari Tahir  UZB REB ..2009-08-27  group=IMO
Abu Usman Adil | Usmon Odil | Usman Adil  UZB REB ..2012-04-29  group=IMO
Usman Ghazi | Usmon Ghazi | Usmon Gazi  UZB REB ..2015  group=IMO
Najmiddin Jalolov | Nazhmiddin Jalolov | Abu Yahya Muhammad Fatih  UZB REB ..2009-09-14  group=IJU
Obidkhon Qori Nazarov | Obidhon Nazarov | Abidkhan Kari Nazarov | Obid-kori Nazarov | Obidkhon Nazarov  UZB REL OPP
Salijon Abdurakhmanov | Solijon Abdurakhmanov | Solijon Abdurahmanov  UZB JRN
Muhammad Bekjanov | Mukhammad Bekzhanov | Muhammad Bekjan | Muhammad Bekzhanov  UZB JRN OPP
Bobomurod Abdullaev | Bobomurod Abdullayev | Bobomurad Abdullaev  UZB JRN
Ruslan Sharipov  UZB JRN
Ulugbek Haydarov | Ulugbek Khaidarov | Ulugbek Khaydarov  UZB JRN
Galima Bukharbaeva | Galima Bukharbayeva  UZB JRN
Dauletmurat Tazhimuratov | Dauletmurat Tajimuratov | Daulet Tajimuratov  UZB OPP CVL
Lolagul Kallykhanova | Lolagul Kallikhanova  UZB JRN
Aman Sagidullayev | Aman Sagidullaev  UZB OPP
Murat Kamalov  UZB GOV
Musa Yerniyazov | Musa Erniyazov | Muso Erniyozov  UZB GOV ..2020-07-31
Amanbai Orynbayev | Amanbay Orynbaev | Amanbai Orinbaev  UZB GOV
Khidirnazar Allakulov | Xidirnazar Allaqulov | Khidirnazar Allaqulov  UZB OPP
Muhammad Sodiq Muhammad Yusuf | Muhammad Sodik Muhammad Yusuf | Mukhammad Sodik Mukhammad Yusuf  UZB REL ..2015-03-10
Usmankhan Alimov | Usmonxon Alimov | Usmonkhon Alimov  UZB REL ..2021-08-15
Nuriddin Kholiknazarov | Nuriddin Xoliqnazarov | Nuriddin Xolikhnazarov  UZB REL
Hatamjon Ketmonov | Khatamjon Ketmonov | Khatamzhon Ketmonov  UZB PTY LEG
Narimon Umarov | Nariman Umarov  UZB PTY
Alisher Kadyrov | Alisher Qodirov | Alisher Kadirov  UZB PTY LEG
Maksuda Vorisova | Maqsuda Vorisova | Maksuda Varisova  UZB PTY
Robakhon Makhmudova | Robaxon Maxmudova  UZB PTY
Aktam Haitov | Aktam Khaitov | Aqtam Haitov  UZB PTY LEG
Akmal Saidov  UZB LEG GOV
Gafur Rakhimov | Gafur Rahimov | Ghafur Rakhimov  UZB CRM BUS
Salim Abduvaliev | Salim Abduvaliyev  UZB CRM
Bakhrom Khamroev  UZB CVL
Khairulla Khamidov | Hayrullo Hamidov | Khayrulla Hamidov | Khayrullo Hamidov  UZB REL JRN
