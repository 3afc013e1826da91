kind person

# --- Sudan
Sadiq al-Mahdi | Sadeq al-Mahdi | Sadiq el-Mahdi | Sadig al-Mahdi | Sadek al-Mahdi  SDN GOV 1986-05-06..1989-06-30  SDN OPP PTY 1989-07..2020-11-26
Gaafar Nimeiri | Jaafar Nimeiri | Gaafar Muhammad Nimeiri | Jaafar al-Nimeiri | Nimeiri  SDN GOV 1969-05-25..1985-04-06
Abdel Rahman Swar al-Dahab | Abdul Rahman Swar al-Dahab | Swar al-Dahab  SDN MIL GOV 1985-04-06..1986-05-06
Ali Osman Taha | Ali Osman Mohamed Taha | Ali Osman Mohammed Taha | Ali Uthman Taha  SDN GOV 1993..2013-12
Bakri Hassan Saleh | Bakri Hassan Salih  SDN GOV 1998..2019-02-23
Awad Ibn Auf | Ahmed Awad Ibn Auf | Awad Mohamed Ahmed Ibn Auf | Awad Mohammed Ibn Auf | Awad Ibn Ouf  SDN GOV MIL 2015-08..2019-04-12
Omar Zain al-Abidin | Omar Zein al-Abdin | Omar Zain al-Abdin | Omer Zain al-Abdin  SDN MIL GOV 2019-04-11..2019-04-24
Salah Gosh | Salah Abdallah Gosh | Salah Abdullah Gosh | Salah Mohamed Abdallah Saleh | Salah Ghosh  SDN SPY 2004..2009-08  SDN GOV 2009-09..2011-04  SDN SPY 2018-02-11..2019-04-13
Mohammed Atta al-Mawla | Mohamed Atta al-Moula | Mohammed Atta al-Moula Abbas | Mohamed Atta al-Mawla Abbas  SDN SPY 2009-08..2018-02-11
Nafie Ali Nafie | Nafi Ali Nafi  SDN GOV ..2013-12
Ghazi Salahuddin | Ghazi Salah al-Din | Ghazi Salahuddin al-Atabani | Ghazi Salahuddin Atabani | Ghazi Salah Eddin Atabani  SDN GOV ..2013-04  SDN OPP 2013-10..
Mustafa Osman Ismail | Mustafa Othman Ismail  SDN GOV 1998..2015
Ali Karti | Ali Ahmed Karti  SDN GOV 2010-06-16..2015-06  SDN PTY 2020..
Ibrahim Ghandour | Ibrahim Ghandur  SDN GOV PTY 2013-12..2018-04-19  SDN PTY OPP 2019-06..
El-Dirdiri Mohamed Ahmed | Al-Dirdiri Mohamed Ahmed | Dirdeiry Mohamed Ahmed | Al-Dirdiri Mohammed Ahmed | El-Dirdiery Mohamed Ahmed  SDN GOV 2018-05..2019-04-11
Asma Mohamed Abdalla | Asma Abdalla | Asmaa Abdallah | Asma Mohamed Abdallah | Asmaa Mohamed Abdallah  SDN GOV 2019-09-08..2020-07-09
Omar Qamareddin | Omer Gamareldin Ismail | Omar Qamar al-Din | Omar Gamareldin | Omer Qamareddine  SDN GOV 2019-10..2021-02
Mariam al-Sadiq al-Mahdi | Mariam al-Mahdi | Maryam al-Sadiq al-Mahdi | Mariam Sadiq al-Mahdi | Mariam Alsadig Almahdi  SDN OPP ..2021-02-09  SDN GOV 2021-02-10..2021-11-22  SDN OPP 2021-11-23..
Ali al-Sadiq Ali | Ali Alsadig | Ali al-Sadiq  SDN GOV 2022-01..2024-04-17
Hussein Awad Ali | Hussein Awad  SDN GOV 2024-04-17..2024-11-03
Ali Youssef al-Sharif | Ali Yousif al-Sharif | Ali Youssef Ahmed al-Sharif  SDN GOV 2024-11-03..2025-04-30
Omar Mohamed Ahmed Siddiq | Omer Mohamed Ahmed Siddig  SDN GOV
Mohieddin Salim | Mohi El-Din Salim | Mohieldin Salim | Mohi al-Din Salim  SDN GOV 2025-09..
Kamil Idris | Kamil al-Tayeb Idris | Kamal Idris | Kamil Eltayeb Idris  UNO 1997-11..2008-09  SDN GOV 2025-05-19..
Dafallah al-Haj Ali | Dafallah al-Haj | Daffa-Alla Elhag Ali Osman  SDN GOV 2010..
Osman Hussein Osman  SDN GOV 2022-01-19..2025-04-30
Moataz Moussa | Mutaz Musa | Motazz Moussa | Motaz Moussa Abdallah  SDN GOV 2018-09-10..2019-02-23
Mohamed Tahir Ayala | Mohamed Tahir Eila | Mohammed Tahir Ayala | Mohamed Tahir Ela  SDN GOV ..2019-04-11
Malik Agar | Malik Agar Eyre | Malik Aggar  SDN REB ..2005-07-08  SDN GOV 2005-07-09..2011-09-01  SDN REB 2011-09-02..2020-10-02  SDN GOV 2021-02..  group=SPN
Abdelaziz al-Hilu | Abdel Aziz al-Hilu | Abdulaziz al-Hilu | Abdelaziz Adam al-Hilu | Abdul Aziz al-Hilu | Abdel Aziz Adam al-Hilu | Abd al-Aziz al-Hilu  SDN REB ..2005-07-08  SDN GOV 2009-05..2011-05  SDN REB 2011-06-05..  group=SPN
Yasir Arman | Yasser Arman | Yassir Arman | Yasir Saeed Arman  SDN REB ..2005-07-08  SDN PTY 2005-07-09..2011-06  SDN REB 2011-07..2020-10-02  SDN OPP PTY 2020-10-03..
Minni Minnawi | Minni Minawi | Minni Arko Minawi | Minni Arcua Minnawi | Minni Arko Minnawi | Mini Arko Minawi | Suliman Arcua Minnawi  SDN REB ..2006-05-04  SDN GOV 2006-08..2010-12  SDN REB 2011-01..2020-10-02  SDN GOV 2021-05..  group=SLA
Abdel Wahid al-Nur | Abdel Wahid Mohamed al-Nur | Abdul Wahid al-Nur | Abdelwahid Mohamed al-Nur | Abdulwahid Mohamed al-Nur | Abdelwahid al-Nur | Abdul Wahid Mohamed al-Nur | Abdel Wahid Nur | Abdul Wahid Mohamed Nur | Abdelwahid al-Nour | Abdul Wahid al-Nour  SDN REB  group=SLA
Khalil Ibrahim | Khalil Ibrahim Mohamed  SDN REB 2003..2011-12-25  group=JEM
Jibril Ibrahim | Gibril Ibrahim | Gibril Ibrahim Mohammed | Jibril Ibrahim Mohamed | Djibril Ibrahim  SDN REB 2012-01..2020-10-02  SDN GOV 2021-02-10..  group=JEM
Ahmed Haroun | Ahmad Harun | Ahmed Harun | Ahmed Mohammed Haroun | Ahmad Muhammad Harun | Ahmed Mohamed Haroun  SDN GOV 2003..2019-04-11  SDN PTY 2023-04..
Ali Kushayb | Ali Muhammad Ali Abd-Al-Rahman | Ali Kosheib | Ali Kushaib | Ali Muhammad Abd-Al-Rahman  SDN PRM ..2020-06-09  group=JAN
Abdel Rahim Mohammed Hussein | Abdelrahim Mohamed Hussein | Abdel Raheem Muhammad Hussein | Abdel Rahim Mohamed Hussein | Abdelrahim Mohammed Hussein | Abdulrahim Mohamed Hussein  SDN GOV 2001..2018
Musa Hilal | Moussa Hilal | Musa Hilal Abdalla  SDN PRM  group=JAN
Abdul Rahim Dagalo | Abdel Rahim Dagalo | Abdelrahim Dagalo | Abdelrahim Hamdan Dagalo | Abdul Rahim Hamdan Dagalo | Abdulraheem Dagalo | Abdul Raheem Dagalo  SDN PRM ..2023-04-14  SDN REB 2023-04-15..  group=RSF
Algoney Hamdan Dagalo | Al-Goni Hamdan Dagalo | Algoney Dagalo | Algoni Hamdan Dagalo Musa | Al-Gony Hamdan Dagalo  SDN PRM ..2023-04-14  SDN REB 2023-04-15..  group=RSF
Shams al-Din Kabbashi | Shamseddine Kabbashi | Shams El Din Kabbashi | Shamseddin Kabashi | Shams al-Din Khabbashi | Shamseldin Kabbashi | Shams-Eddin Kabashi  SDN MIL GOV 2019-04..
Yasser al-Atta | Yassir al-Atta | Yasir al-Atta | Yasser el-Atta | Yassir Alatta  SDN MIL GOV 2019-04..
Ibrahim Jabir | Ibrahim Gabir | Ibrahim Jaber | Ibrahim Jabir Karim  SDN MIL GOV 2019-04..
Salah Abdel Khaliq | Salah Abdelkhalig  SDN MIL GOV 2019-04..2019-08
Siddig Tawer | Siddiq Tawer | Siddiq Tawer Kafi | Sedig Tawer  SDN GOV 2019-08-21..2021-10-25
Mohamed al-Faki Suleiman | Mohammed al-Faki Suleiman | Mohammed al-Fiky Suleiman | Mohamed al-Fekki Suleiman | Mohammed al-Faki  SDN GOV 2019-08-21..2021-10-25  SDN OPP 2021-10-26..
Aisha Moussa | Aisha Musa | Aisha Musa al-Saeed | Aisha Moussa Saeed  SDN GOV 2019-08-21..2021-05
Raja Nicola | Raja Nicola Abdel-Masih | Raja Nicolas Abdel Massih | Raja Nicola Issa  SDN GOV 2019-08-21..2021-10-25
Hassan Sheikh Idris | Hassan Mohamed Idris Gadi  SDN GOV 2019-08-21..2021-10-25
Mohamed Hassan al-Taishi | Mohammed Hassan al-Taayishi | Mohamed Hassan Osman al-Ta'ishi | Mohamed al-Hassan al-Taishi | Mohammed Hassan al-Taishi | Mohamed Hassan al-Ta'aishi | Mohamed Hassan al-Taaishi  SDN GOV 2019-08-21..2021-10-25  SDN REB 2025-07-26..
Khalid Omar Yousif | Khalid Omer Yousif | Khaled Omar Youssef | Khalid Omar Yousef | Khalid Silik  SDN OPP ..2021-02-09  SDN GOV 2021-02-10..2021-10-25  SDN OPP 2021-10-26..
Omar al-Digair | Omar el-Digeir | Omar al-Degeir | Omer El Digair | Omar al-Daqir | Omar al-Dageer  SDN OPP PTY
Ibrahim al-Sheikh Abdel Rahman | Ibrahim al-Sheikh  SDN OPP PTY ..2021-02-09  SDN GOV 2021-02-10..2021-10-25  SDN OPP 2021-10-26..
Wagdi Salih | Wajdi Saleh | Wagdi Saleh | Wajdi Salih  SDN PTY OPP
Babiker Faisal | Babikir Faisal | Babikr Faisal  SDN OPP PTY
Siddig al-Sadiq al-Mahdi | Siddiq al-Sadiq al-Mahdi | Siddig al-Mahdi | Al-Siddiq al-Sadiq al-Mahdi  SDN OPP PTY
Abdel Rahman al-Mahdi | Abdel Rahman al-Sadiq al-Mahdi | Abdelrahman al-Mahdi  SDN GOV 2011-11..2019-04
Fadlallah Burma Nasir | Fadlallah Burma | Fadlallah Baramah Nasser | Fadlallah Burmah Nasir  SDN PTY OPP
Mubarak al-Fadil | Mubarak al-Fadil al-Mahdi | Mubarak al-Mahdi | Mubarak Al Fadil  SDN GOV 2002..2004  SDN OPP PTY 2005..2017-05-10  SDN GOV 2017-05-11..2018  SDN PTY 2019..
Mohamed Osman al-Mirghani | Mohammed Osman al-Mirghani | Muhammad Uthman al-Mirghani  SDN PTY REL OPP
Jaafar al-Mirghani | Gaafar al-Mirghani | Jaafar Mirghani  SDN PTY
Ibrahim al-Mirghani  SDN PTY
Mohamed al-Hassan al-Mirghani | Mohammed al-Hassan al-Mirghani  SDN PTY
Hatim al-Sir | Hatim Elsir | Hatem al-Sir  SDN PTY
Ahmed al-Mirghani | Ahmad al-Mirghani  SDN GOV 1986-05-06..1989-06-30
Ali al-Haj Mohamed | Ali al-Hajj | Ali al-Hajj Mohamed  SDN PTY OPP
Kamal Omer Abdel Salam | Kamal Omar Abdel-Salam  SDN PTY OPP
Bashir Adam Rahma | Bashir Adam Rahama  SDN PTY OPP
Ibrahim al-Sanousi | Ibrahim al-Sanosi | Ibrahim al-Sanoussi  SDN PTY
Faisal Mohamed Saleh | Faisal Mohammed Saleh | Faisal Mohamed Salih  SDN JRN ..2019-09-07  SDN GOV 2019-09-08..2021-02
Ibrahim al-Badawi | Ibrahim Elbadawi | Ibrahim el-Badawi | Ibrahim Ahmed al-Badawi  SDN GOV 2019-09-08..2020-07-09
Heba Mohamed Ali | Hiba Mohamed Ali | Heba Ahmed Ali  SDN GOV 2020-07..2021-02
Jamal al-Din Omar | Jamal Aldin Omar | Jamal al-Deen Omar | Jamal Omar Ibrahim | Gamal al-Din Omar | Gamaleddine Omar  SDN GOV MIL 2019-09-08..2020-03-25
Yassin Ibrahim Yassin | Yaseen Ibrahim  SDN GOV MIL 2020-06-02..2025-06
Hassan Daoud Kabroun | Hassan Kabroun | Hassan Daoud Kabroun Kayan  SDN GOV MIL 2025-06..
Altrafi Idris | Al-Traifi Idris | Al-Tirefi Idris  SDN GOV COP 2019-09-08..2021-02
Ezzeldin al-Sheikh | Ezz El-Din El-Sheikh | Izz al-Din al-Sheikh  SDN GOV COP 2021-02-10..2021-10-25
Khalil Pasha Sayreen | Khalil Basha Sairin | Khalil Pasha Sairin  SDN GOV COP 2023..2025-06
Anan Hamid Mohamed Omar | Enan Hamed Mohamed Omar | Enan Hamid  SDN GOV COP 2021-11..2023
Babikir Samra Mustafa | Babiker Samra Mustafa | Babikir Samra  SDN GOV COP 2025-06..
Ibrahim Mahmoud Hamid | Ibrahim Mahmud Hamid | Ibrahim Mahmoud Hamed  SDN GOV ..2018-09
Zubair Bashir Taha | Al-Zubair Bashir Taha | Zubeir Bashir Taha  SDN GOV ..2015
Bishara Juma Aror | Bushara Juma Aror  SDN GOV ..2019-04-11
Hamid Mannan | Hamid Manan Mohammed al-Mirghani  SDN GOV 2017-05..2018-09
Esmat Abdel-Rahman | Ismat Abdel Rahman | Esmat Abdulrahman Zain al-Abidin | Esmat Abdul-Rahman Zain-Alabdin  SDN MIL ..2013-06  SDN GOV 2015-06..2017-05
Awad al-Jaz | Awad Ahmed al-Jaz | Awad Ahmad al-Jaz | Awad al-Jazz  SDN GOV ..2015
Ali Mahmoud Abdel-Rasoul | Ali Mahmood Abdel-Rasool | Ali Mahmud Rasul | Ali Mahmoud Mohamed Abdelrasoul  SDN GOV 2010-06..2013-12
Badr al-Din Mahmoud | Badr Eldin Mahmoud | Badreldin Mahmoud Abbas | Badr al-Din Mahmoud Abbas  SDN GOV 2013-12..2017-05
Mohamed Osman al-Rikabi | Mohamed Osman Rukabi | Mohamed Othman Rukabi  SDN GOV 2017-05..2018-09
Abdul Rahman Dirar | Abdel Rahman Dirar | Abdul Rahman Ali al-Dirar  SDN GOV ..2018-09
Sabir Mohamed al-Hassan | Sabir Mohamed Hassan | Sabir Mohammed al-Hassan  SDN GOV ..2011-03
Lual Deng | Lual Achuek Deng | Lual A. Deng  SDN GOV 2005-09..2011-07-08  SSD GOV 2011-07-09..
Amin Hassan Omar | Amin Hassan Omer  SDN GOV ..2019-04
Rabie Abdel Atti | Rabie Abdelati | Rabie Abdul Ati | Rabbie Abdelatti Ebaid | Rabie Abdelatty  SDN PTY GOV ..2019-04
Mandour al-Mahdi | Mandur al-Mahdi  SDN PTY GOV ..2019-04
Qutbi al-Mahdi | Gutbi al-Mahdi | Gutbi El-Mahdi  SDN SPY ..2000  SDN GOV PTY 2001..2019-04
Hassabo Mohammed Abdel-Rahman | Hassabo Mohamed Abdelrahman | Hasabo Mohammed Abdel Rahman | Hassabo Abdel Rahman  SDN GOV 2013-12..2018-09
Osman Kibir | Osman Mohamed Yousif Kibir | Osman Mohammed Yousif Kibir | Osman Mohamed Kibir | Osman Kebir  SDN GOV 2003..2019-04-11
Al-Haj Adam Youssef | Al-Haj Adam Yousef | Al-Hajj Adam Youssef | Haj Adam Youssef  SDN OPP ..2011-08  SDN GOV 2011-09-13..2013-12
Tijani Sissi | Tijani Sese | El-Tigani Seisi | Tijani Seisi | al-Tijani al-Sissi | Tijani el-Sissi | Eltigani Seisi Ateem  SDN REB 2010-02..2011-07-14  SDN GOV 2011-09..2016-07
Bahr Idriss Abu Garda | Bahar Idriss Abu Garda | Bahr Abu Garda | Bahar Abu Garda | Bahr Idris Abu Garda  SDN REB ..2011-07-14  SDN GOV 2011-12..2019
Abdallah Banda | Abdallah Banda Abakaer Nourain | Abdallah Banda Abakaer  SDN REB
Saleh Jerbo | Saleh Mohammed Jerbo Jamus | Saleh Jerbo Jamus  SDN REB ..2013-04-19
Suleiman Sandal | Suleiman Sandal Haggar | Sulieman Sandal | Suleiman Sandal Haqqar  SDN REB ..2020-10-02  SDN PTY 2020-10-03..2025-02  SDN REB 2025-03..
Ahmed Tugod | Ahmed Tugod Lissan | Ahmed Togod Lisan | Ahmed Togod  SDN REB ..2020-10-02  SDN PTY 2020-10-03..  group=JEM
Ahmed Hussein Adam  SDN REB ..2012  group=JEM
Gibril Adam Bilal | Jibril Adam Bilal  SDN REB ..2020-10-02
Abubakar Hamid Nour | Abu Bakr Hamid Nur | Abakar Hamid  SDN REB ..2013
Suleiman Jamous | Suleiman Jamus  SDN REB ..2010
Al-Hadi Idris | El Hadi Idris | Al-Hadi Idris Yahya | El-Hadi Idris Yahya | Alhadi Idris  SDN REB ..2020-10-02  SDN GOV 2021-02..2023-11  SDN OPP 2023-12..2025-02-21  SDN REB 2025-02-22..
Al-Tahir Hajar | El-Tahir Hajar | Altahir Hajar | Al-Tahir Abu Bakr Hajar | Tahir Abubakr Hajar | El Tahir Abu Bakr Hajar  SDN REB ..2020-10-02  SDN GOV 2021-02..2023-11  SDN OPP 2023-12..2025-02-21  SDN REB 2025-02-22..
Khamis Abakar | Khamis Abdullah Abakar | Khamis Abdallah Abkar | Khamis Abbakar | Khamis Abdullah Abkar | Khamis Abubakar  SDN REB ..2020-10-02  SDN GOV 2021-06..2023-06-14
Nimir Mohamed Abdelrahman | Nimr Mohammed Abdel Rahman | Nimr Abdel Rahman  SDN REB ..2020-10-02  SDN GOV 2021-06..2024
Salah al-Din Adam Tour | Salah Tour | Salah al-Din Adam Tor | Salah Rasas  SDN REB ..2020-10-02  SDN GOV 2023-11..
Mustafa Tambour | Mustafa Tambor  SDN REB ..2020-10-02  SDN PRM 2020-10-03..2025-05  SDN GOV 2025-06..
Abdalla Yahia | Abdallah Yahya Ahmed | Abdalla Yahya  SDN REB ..2020-10-02  SDN GOV 2021-02..
Abu Aqla Keikal | Abu Agla Keikal | Abu Aqla Kaykal | Abu Agla Keikel | Abu Aqla Kikal | Abuagla Keikal  SDN REB 2023-08..2024-10-19  SDN PRM 2024-10-20..
Al-Misbah Abu Zaid Talha | Al-Misbah Talha | Al-Misbah Abuzaid Talha | Al-Musbah Abu Zaid  SDN PRM 2023-04..
Yousif Ezzat | Youssef Ezzat | Youssef Izzat | Yousif Izzat | Yousif Ezzat Elmahri | Youssef Ezzat al-Mahri  SDN REB 2023-04-15..2024-08  group=RSF
Elbasha Tibeig | Al-Basha Tibeig | El-Basha Tabiq | al-Basha Tabiq | Albasha Tibeig  SDN REB 2023-04-15..  group=RSF
Mohamed al-Mukhtar al-Nour | Mohamed al-Mukhtar Nour | Mohamed El Mukhtar  SDN REB 2023-04-15..  group=RSF
Al-Fateh Qurashi | al-Fatih Qurashi | El Fateh Gurashi | al-Fateh Gorashi  SDN REB 2023-04-15..  group=RSF
Abu Lulu | Al-Fateh Abdullah Idris | Abu Lulu al-Fateh Abdullah Idris | Fateh Abdullah Idris  SDN REB 2023-04-15..  group=RSF
Osman Mohamed Hamid | Osman Mohamed Hamid Mohamed | Osman Amaliyat  SDN REB 2023-04-15..  group=RSF
Ali Yagoub Gibril | Ali Yaqoub Gibril | Ali Yagoub Jibril | Ali Yaqoub Jibril  SDN REB 2023-04-15..2024-06-14  group=RSF
Abdel Rahman Juma | Abdul Rahman Juma | Abdel-Rahman Jumma | Abdel Rahman Joma'a Barakallah | Abdelrahman Juma Barakallah  SDN REB 2023-04-15..  group=RSF
Gedo Hamdan Ahmed | Jiddo Hamdan | Jedo Hamdan Abu Nashuk | Gedo Abunashuk  SDN REB 2023-04-15..  group=RSF
Issam Fudail | Issam Fadil | Essam Fudail  SDN REB 2023-04-15..  group=RSF
Faris al-Nour | Faris Elnour | Fares al-Nour  SDN REB 2023-04-15..  group=RSF
Abdalmahmood Abdalhaleem | Abdel Mahmoud Abdel Haleem | Abdalmahmood Abdalhaleem Mohamad | Abdel-Mahmood Abdel-Haleem  SDN GOV 2006..
Rahamtalla Mohamed Osman | Rahmatallah Mohamed Osman | Rahamtalla Osman Elnor  SDN GOV
Omer Dahab | Omer Dahab Fadl Mohamed | Omer Dahab Fadl  SDN GOV
Al-Harith Idriss al-Harith | Al-Harith Idriss al-Harith Mohamed | Al-Harith Idris al-Harith | Al-Harith Idriss Mohamed  SDN GOV 2021..
Elfatih Erwa | El-Fatih Erwa | El Fatih Mohamed Ahmed Erwa  SDN GOV 1996..2006
Khidir Haroun Ahmed | Khidir Haroun  SDN GOV
Nureldin Satti | Nour El-Din Sati | Noureldin Satti | Nureldin Mohamed Hamid Satti  SDN GOV 2020-05..2021-10
John Ukec Lueth | John Ukec  SDN GOV 2006..2009
Sawarmi Khaled Saad | Sawarmi Khalid Saad | Al-Sawarmi Khaled | Al-Sawarmi Khalid | Sawarmi Khaled  SDN MIL ..2017
Ahmed Khalifa al-Shami | Ahmed Khalifa Shami | Ahmed Khalifa Alshami  SDN MIL ..2019
Amer Mohamed al-Hassan | Amir Mohamed al-Hassan | Amer Mohamed Hassan  SDN MIL 2019..
Nabil Abdallah | Nabil Abdallah Ali | Nabil Abdullah Ali  SDN MIL 2021..
Mohamed Osman al-Hussein | Mohamed Othman al-Hussein | Mohammed Osman al-Hussein | Mohamed Osman Hussein  SDN MIL 2019-07..
Ahmed al-Omda Badi | Ahmed El Omda  SDN REB ..2020-10-02  SDN GOV 2021-06..
Kamal Abdel Marouf | Kamal Abdul-Marouf | Kamal Abdelmarouf | Kamal Abdul Maarouf al-Mahi  SDN MIL ..2019-04
Hashem Abdel Muttalib | Hashim Abdel-Muttalib Ahmed | Hashem Abdelmotalib | Hashim Abdel Mutalib  SDN MIL 2019-04..2019-07-24
Emad al-Din Mustafa Adawi | Imad al-Din Mustafa Adawi | Emad Adawi | Imad Adawi | Emad Mustafa Adawi  SDN MIL ..2018-02  SDN GOV 2022..
Mustafa Osman Obeid | Mustafa Osman Obeid Salim | Mustafa Ebeid  SDN MIL 2013-06..2016-02
Abu Bakr Mustafa Damblab | Abu Bakr Dumblab | Abubakr Mustafa Damblab | Abu Bakr Demblab  SDN SPY 2019-04..2020-01
Jamal Abdel Majid | Jamal Abdul Majid | Gamal Abdel-Majid | Jamal Abdelmajid  SDN SPY 2020-01..2021-11
Ahmed Ibrahim Mufaddal | Ahmed Ibrahim Mufadal | Ahmed Ibrahim Mofadel | Ahmed Ibrahim Ali Mufaddal  SDN GOV ..2021-10  SDN SPY 2021-11..
Mirghani Idris | Mirghani Idris Suleiman | Al-Mirghani Idris  SDN MIL 2019..
Abdelbagi Bakrawi | Abdel Baqi al-Bakrawi | Abdel-Baqi Bakrawi | Abdul Baqi al-Bakrawi  SDN MIL ..2021-09-21
Mohamed Ibrahim Abdel-Jalil | Mohammed Ibrahim Abdel-Jalil | Wad Ibrahim  SDN MIL ..2012-11
Mubarak Ardol | Mubarak Ardoul | Mubarak Abdelrahman Ardol  SDN REB ..2017  SDN GOV 2020..2022  SDN PTY 2023..
Ali Askouri | Ali Khalifa Askouri  SDN PTY
Al-Tom Hajo | El-Tom Hajo | Altom Hajo  SDN REB ..2020-10-02  SDN PTY 2020-10-03..
Mohamed Sayed Ahmed al-Jakoumi | Mohamed al-Jakomi | al-Jakoumi  SDN PTY
Sayed Tirik | Mohamed al-Amin Tirik | Sayed Mohamed al-Amin Tirik | Mohamed al-Amin Turk | Sayed Turk | Nazir Tirik  SDN OPP CVL
Dirar Ahmed Dirar | Shiba Dirar | Sheba Dirar  SDN PRM
Musa Mohamed Ahmed | Moussa Mohamed Ahmed  SDN REB ..2006-10-14  SDN GOV 2007..2019-04
Amna Dirar | Amna Salih Dirar  SDN REB ..2006-10-14  SDN PTY 2006-10-15..
Mabrouk Mubarak Salim | Mabrouk Mubarak Saleem  SDN REB ..2006-10-14  SDN GOV 2007..2019-04
Usama Saeed  SDN OPP
Alaa Salah | Alaa Saleh  SDN CVL
Mudawi Ibrahim Adam | Mudawi Ibrahim  SDN CVL
Amin Mekki Medani | Amin Mekki Madani | Amin Mekky Medani  SDN CVL ..2018-08-31
Lubna Hussein | Lubna Ahmed al-Hussein | Lubna Ahmed Hussein  SDN JRN CVL
Meriam Ibrahim | Meriam Yahia Ibrahim | Mariam Yahya Ibrahim | Meriam Yehya Ibrahim  SDN CVL
Mohamed Nagi al-Assam | Mohammed Nagi Alassam | Mohamed Naji al-Asam | Mohamed Nagi Alassam | Mohammed Naji al-Asam  SDN OPP CVL
Amjad Farid | Amgad Fareid | Amjad Fareed  SDN CVL ..2019-08  SDN GOV 2019-09..2021-10  SDN CVL 2021-11..
Ahmed Rabie | Ahmed Rabee  SDN OPP CVL
Mohamed Yousif al-Mustafa | Mohammed Yousef al-Mustafa | Mohamed Yousif Ahmed al-Mustafa  SDN OPP LAB
Osman Mirghani | Othman Mirghani  SDN JRN
Farouk Abu Issa | Farouq Abu Eissa | Farouk Abu Eissa | Faruq Abu Issa  SDN OPP ..2020-04-12
Siddiq Youssef | Siddig Yousif | Sideeg Youssef | Siddig Youssef  SDN OPP
Mokhtar al-Khatib | Mukhtar al-Khateeb | Mohamed Mukhtar al-Khatib | Muhammad Mukhtar al-Khatib  SDN OPP PTY
Ibrahim Nugud | Mohamed Ibrahim Nugud | Mohammed Ibrahim Nugud  SDN OPP PTY ..2012-03-22
Ali al-Sanhouri | Ali al-Rayah al-Sanhouri | Ali Rayeh al-Sanhouri  SDN PTY OPP
Nasredeen Abdulbari | Nasr al-Din Abdel Bari | Nasreddin Abdulbari | Nasredeen Abdulbary  SDN GOV 2019-09-08..2021-10-25
Yasser Abbas | Yasir Abbas Mohamed | Yasser Abbas Mohamed  SDN GOV 2019-09-08..2021-10-25
Nasr al-Din Mufreh | Nasreddin Mufreh | Nasr-Eddin Mofarah | Nasreddin Mufrah  SDN GOV 2019-09-08..2021-10-25
Nemat Abdullah Khair | Nemat Abdullah | Nemat Abdallah Khair  SDN JUD 2019-10-10..2021-05
Taj al-Ser al-Hebr | Tag-Elsir el-Hibir | Taj al-Sir al-Hibir | Tagelsir Elhebir  SDN JUD 2019-10..2021-05
Abdul Hai Yousif | Abdel Hai Youssef | Abdul Hay Yusuf | Abdel-Hay Youssef  SDN REL
Mohammed Ali al-Gizouli | Mohamed Ali al-Jazouli | Mohammed Ali Jazouli | Mohamed Ali al-Gizouli  SDN REL
Ibrahim Ahmed Omer | Ibrahim Ahmed Omar  SDN LEG GOV ..2019-04
Ahmed Ibrahim al-Tahir | Ahmed Ibrahim al-Taher | Ahmed Ibrahim Eltahir  SDN LEG 2001..2013-12
Fatih Ezzeddine | Al-Fatih Izz al-Din | El Fatih Ezzedin | Fatih Ezz al-Din  SDN LEG 2013-12..2015-06
Ahmed Bilal Osman | Ahmed Bilal Othman  SDN GOV ..2019-04
Hassan Ismail Sidahmed  SDN GOV 2019-03..2019-04
Kamal Ismail Saeed  SDN GOV ..2015
Mutrif Siddig | Mutrif Siddiq | Mutrif Siddik | Mutrif Sideeg  SDN GOV ..2019-04
Idris Abdel Gadir | Idris Abdel-Qadir | Idriss Mohamed Abdel Gadir  SDN GOV ..2019-04
Sayed el-Khatib | Sayed al-Khatib  SDN GOV ..2011
Abdel Basit Hamza | Abdel Basit Hamza el Hassan | Abdelbasit Hamza | Abdel Basit Hamza Elhassan Mohamed Khair  SDN BUS
Ashraf al-Kardinal | Ashraf Seed Ahmed al-Cardinal | Ashraf Cardinal  SDN BUS
Osama Daoud | Osama Daoud Abdellatif  SDN BUS
Taha Osman al-Hussein | Taha Osman Ahmed al-Hussein | Taha Osman al-Hussain  SDN GOV ..2017-06
Mohamed Ali al-Mardi | Mohamed Ali al-Mardhi  SDN GOV ..2008
Abdel Basit Sabdarat | Abdel Basit Saleh Sabdarat | Abdel-Basit Sabderat  SDN GOV ..2010
Mohamed Bushara Dosa | Mohammed Bushara Dousa  SDN GOV 2010-06..2015
Majzoub al-Khalifa | Magzoub al-Khalifa  SDN GOV ..2007-06-27
Abdul Rahman al-Khidir | Abdel Rahman al-Khidir | Abdul-Rahman al-Khidir  SDN GOV 2009..2015-06
Adil Khalafallah | Adel Khalafallah  SDN OPP PTY
Jaafar Hassan Osman | Gaafar Hassan  SDN OPP PTY
Salah Manaa | Salah Mannaa  SDN PTY OPP
Madani Abbas Madani | Madani Abbas  SDN OPP ..2019-09-07  SDN GOV 2019-09-08..2021-02  SDN OPP 2021-11..
Hamza Balloul | Hamza Baloul | Hamza Balloul al-Amir  SDN GOV 2021-02-10..2021-10-25  SDN OPP 2021-10-26..
Khalid al-Aiser | Khalid Aleisir | Khalid Ali Aleisir | Khaled al-Aiser | Khalid al-Eisir | Khalid al-Ayesir  SDN GOV 2024-11..
Graham Abdelgadir | Graham Abdel Qader  SDN GOV 2022..2024-11
Ayman Khalid Nimir | Ayman Nimir | Ayman Khalid Nimr  SDN GOV 2020-07..2021-11
Ahmed Osman Hamza | Ahmed Osman Hamza Khalifa  SDN GOV 2022..
Hafiz Mohamed al-Taj | Hafez al-Taj Makki  SDN MIL
Mohamed Abdalla al-Doma | Mohammed Abdallah al-Douma | Mohamed Abdallah al-Douma  SDN GOV 2020-07..2021-06
Moussa Mahdi | Musa Mahdi  SDN GOV 2020-07..2021-10
Joseph Tuka | Joseph Tuka Ali | Joseph Touka  SDN REB
Izzat Kuku Angelo | Izzat Kuku | Izzat Koko Angelo | Izzat Koko  SDN REB  group=SPN
Jagod Mukwar Marada | Jagod Mukwar | Jagot Mukwar  SDN REB  group=SPN
Ammar Amoun | Ammar Amon Daldoum | Amar Amoun | Ammar Amun  SDN REB  group=SPN
Telefon Kuku | Telefon Kuku Abu Jalha | Telefon Kuku Abujalha  SDN REB
Ismail Khamis Jallab | Ismail Jalab | Ismail Khamis Jalab  SDN REB ..2018

# --- South Sudan
James Wani Igga | Wani Igga  SDN REB ..2004  SSD LEG 2005..2013-08-22  SSD GOV 2013-08-23..2025-02-10  SSD GOV 2025-11..
Benjamin Bol Mel | Bol Mel  SSD BUS ..2025-02-10  SSD GOV 2025-02-11..2025-11-12
Rebecca Nyandeng | Rebecca Nyandeng de Mabior | Rebecca Garang | Rebecca Nyandeng Garang | Rebecca Nyandeng De Mabior  SSD GOV 2005..2013-11  SSD OPP 2013-12..2020-02-21  SSD GOV 2020-02-22..
Taban Deng Gai | Taban Deng | Taban Gai  SSD GOV 2005..2013-07  SSD REB 2013-12..2016-07-22  SSD GOV 2016-07-26..
Hussein Abdelbagi | Hussein Abdelbagi Akol | Hussein Abdelbaggi | Hussein Abdelbagi Ayii  SSD OPP ..2020-02-21  SSD GOV 2020-02-22..
Angelina Teny | Angelina Jany Teny  SSD REB 2013-12..2020-02-21  SSD GOV 2020-03-12..2025-03-26
Pagan Amum | Pagan Amum Okiech  SDN REB ..2005-07-08  SSD PTY GOV 2005-07-09..2013-07-23  SSD OPP 2013-12..
Majak d'Agoot | Majak D'Agoot Atem | Majak Agoot  SSD GOV 2011-07..2013-07  SSD OPP 2013-12..
Deng Alor | Deng Alor Kuol  SDN REB ..2005-07-08  SDN GOV 2005-09..2011-07-08  SSD GOV 2011-07-09..2013-06  SSD OPP 2013-12..2016-04  SSD GOV 2016-05..
Oyai Deng Ajak | Oyay Deng Ajak  SSD MIL ..2009-05  SSD GOV 2009-06..2013-11  SSD OPP 2013-12..
Gier Chuang Aluong | Gier Chuang  SSD GOV ..2013-07  SSD OPP 2013-12..2016-04
Cirino Hiteng | Cirino Hiteng Ofuho  SSD GOV ..2013-07  SSD OPP 2013-12..
Kosti Manibe | Kosti Manibe Ngai  SSD GOV 2011..2013-06  SSD OPP 2013-12..
Chol Tong Mayay | Chol Tong  SSD GOV ..2013-11  SSD OPP 2013-12..2016
Ezekiel Lol Gatkuoth | Ezekiel Gatkuoth | Ezekiel Lol  SSD GOV ..2013-11  SSD REB 2013-12..2016-04  SSD GOV 2016-08..2019-06
John Luk Jok | John Luk  SSD GOV ..2013-07  SSD OPP 2013-12..2016-04  SSD GOV 2016-05..
Nhial Deng Nhial | Nhial Deng  SDN REB ..2004  SSD GOV 2005..2024  SSD OPP 2025-03..
Barnaba Marial Benjamin | Barnaba Marial  SSD GOV 2005..2024
Mayiik Ayii Deng | Mayiik Ayii | Mayiik Deng Ayii  SSD GOV 2016..
Awut Deng Acuil | Awut Deng  SSD GOV 2005..
Beatrice Khamisa Wani | Beatrice Khamisa | Beatrice Wani-Noah  SSD GOV 2020-03..2021-09
James Pitia Morgan | James Morgan Pitia  SSD GOV 2013..2024-04
Ramadan Mohamed Abdallah Goc | Ramadan Abdallah Goc | Ramadan Goc | Ramadan Mohammed Abdallah Goc  SSD GOV 2024-04..2025-04
Semaya Kumba | Monday Semaya Kumba | Semaya K. Kumba  SSD GOV 2018..
Martin Elia Lomuro | Martin Elia Lomoro | Elia Lomuro  SSD GOV 2011-08..
Michael Makuei | Michael Makuei Lueth | Michael Makwei  SSD GOV 2005..
Ateny Wek Ateny | Ateny Wek  SSD GOV 2013..
Tut Gatluak | Tut Kew Gatluak | Tut Gatluak Manime | Tut Galwak  SSD GOV 2015..2025
Kuol Manyang Juuk | Kuol Manyang  SDN REB ..2005-07-08  SSD GOV 2007..2013-07  SSD GOV MIL 2013-08..2020-03  SSD GOV 2020-04..
John Kong Nyuon | John Kong  SSD GOV MIL 2011..2013-07
Chol Thon Balok | Chol Thon  SSD MIL ..2017  SSD GOV MIL 2018..
Paul Malong | Paul Malong Awan  SSD GOV 2008..2014-04-23  SSD MIL 2014-04-24..2017-05-09  SSD REB 2018-04..
James Hoth Mai | James Hoth  SSD MIL 2009-05..2014-04-23  SSD GOV 2016..
James Ajongo Mawut | James Ajongo  SSD MIL 2017-05-10..2018-04-20
Gabriel Jok Riak | Jok Riak | Gabriel Jok Riak Makol  SSD MIL 2013..2020-05
Johnson Juma Okot | Juma Okot  SSD MIL 2020-05..2021-04
Santino Deng Wol | Santino Deng Kuol | Santino Deng Wuol  SSD MIL 2013..2024-12-09
Paul Nang Majok | Paul Majok Nang | Paul Nang  SSD MIL 2024-12-09..2025-07-21  SSD MIL 2025-10..
Dau Aturjong | Dau Aturjong Nyuol  SSD MIL ..2013  SSD REB 2014..2020-02  SSD MIL 2025-07-21..2025-10
Malual Ayom Dor | Malual Ayom  SSD MIL
Marial Chanuong | Marial Chanuong Yol Mangok | Marial Chinuong  SSD MIL
Simon Gatwech Dual | Simon Gatwech  SSD REB 2013-12..
Johnson Olony | Johnson Olonyi | Johnson Olony Thabo | Olony  SSD REB ..2013-06-04  SSD MIL 2013-06-05..2015-04  SSD REB 2015-05..2024  SSD MIL 2025..  group=AGW
Peter Gadet | Peter Gatdet | Peter Gadet Yak | Peter Gatdet Yaka  SSD REB 2011-03..2011-08-03  SSD MIL 2011-08-04..2013-12-17  SSD REB 2013-12-18..2019-04-15
George Athor | George Athor Deng  SSD MIL ..2010-04  SSD REB 2010-05..2011-12-19
David Yau Yau | David YauYau  SSD REB 2010-05..2011-06  SSD REB 2012-04..2014-05-09  SSD GOV 2014-07..
Gatluak Gai  SSD REB ..2011-07-23
Gabriel Tang | Gabriel Tanginye | Gabriel Tang-Ginye | Gabriel Gatwich Chan | Gabriel Tanginya  SSD PRM ..2011-04  SSD REB 2013-12..2017-01
Bapiny Monytuil | Bapiny Monytuel | Bapiny Wejang  SSD REB ..2013-03  SSD MIL 2013-04..
Joseph Nguen Monytuil | Joseph Nguen Monytuel | Nguen Monytuil | Joseph Monytuel | Joseph Monytuil  SSD GOV 2013-07..
Matthew Puljang | Mathew Puljang | Matthew Puol Jang  SSD MIL 2012..
Thomas Cirillo | Thomas Cirillo Swaka  SSD MIL ..2017-02-11  SSD REB 2017-02-12..  group=NAS
Stephen Buay | Stephen Buay Rolnyang | Stephen Buay Rolnyiang  SSD MIL ..2019  SSD REB 2021..
Martin Kenyi | Martin Terensio Kenyi | Martin Kenyi Terencio  SSD MIL ..2013  SSD REB 2014..2020
Alfred Lado Gore | Alfred Lado  SSD GOV ..2013-07  SSD REB 2013-12..2016-07-22  SSD GOV 2016-07-23..
Joseph Bakosoro | Joseph Bangasi Bakosoro | Joseph Bakasoro  SSD GOV 2010-05..2015-08  SSD OPP 2016..2019  SSD GOV 2020..
Gabriel Changson Chang | Gabriel Changson  SSD GOV ..2013  SSD OPP 2017..2020-02  SSD GOV 2020-03..
Lam Akol | Lam Akol Ajawin  SDN REB ..2002  SDN GOV 2005-09..2007-10  SSD OPP 2009-06..2016-03  SSD GOV 2016-04-29..2016-08-01  SSD OPP 2016-09..
Costello Garang Ring | Costello Garang  SSD OPP 2011..
Dhieu Mathok | Dhieu Mathok Diing Wol | Dhieu Mathok Diing | Dhieu Mathok Ding  SSD REB 2013-12..2016-04  SSD GOV 2016-05..
Henry Odwar | Henry Oyay Odwar | Henry Dilah Odwar  SSD REB 2013-12..2020-02-21  SSD GOV 2020-03-12..
Puot Kang Chol | Puot Kang  SSD REB 2013-12..2020-02-21  SSD GOV 2020-03-12..2025-03
Gabriel Duop Lam | Duop Lam | Gabriel Duop  SSD REB 2013-12..2023  SSD MIL 2024..2025-03-04
Stephen Par Kuol | Stephen Par  SSD REB 2013-12..2020-02-21  SSD GOV 2020-03..
James Gatdet Dak | James Gatdet  SSD REB 2013-12..2020
Lam Paul Gabriel  SSD REB
Pal Mai Deng  SSD REB ..2020-02  SSD GOV 2020-03..2025
Puok Both Baluang | Puok Both  SSD OPP
Oyet Nathaniel Pierino | Oyet Nathaniel | Nathaniel Oyet  SSD REB 2013-12..2021-07  SSD LEG OPP 2021-08..
Mabior Garang | Mabior Garang de Mabior | Mabior de Garang  SSD REB 2013-12..2020-02  SSD GOV 2020-03..2020-08  SSD OPP 2020-09..
Hussein Mar Nyuot | Hussein Maar Nyuot  SSD GOV ..2013-12-15  SSD REB 2013-12-16..2016-04
Peter Mayen Majongdit | Peter Mayen  SSD OPP ..2020-03-11  SSD GOV 2020-03-12..
Josephine Lagu | Josephine Joseph Lagu  SSD OPP ..2020-02  SSD GOV 2020-03..2025-02-09  SSD GOV 2025-02-10..
Joseph Lagu  SDN REB ..1972-03-27  SDN GOV 1978..1985
Philip Aguer | Philip Aguer Panyang  SSD MIL ..2014  SSD GOV 2015..
Lul Ruai Koang | Lul Ruai  SSD REB 2013-12..2015-02  SSD MIL 2015-12..
Kuol Diem Kuol | Kuol Deim Kuol  SSD MIL
Santo Domic Chol | Santo Domic  SSD MIL
Akol Koor Kuc | Akol Koor Kuch | Akol Koor  SSD SPY 2011-07..2024-10-02
Akec Tong Aleu | Akec Tong  SSD SPY 2024-10-02..2025-07
Mac Paul Kuol | Marc Paul Kuol  SSD SPY MIL 2011..2017
Thomas Duoth Guet | Thomas Duoth  SSD SPY
Obuto Mamur Mete | Obuto Mamur | Isaac Mamur | Isaac Obuto Mamur | Obote Mamur  SSD GOV 2013..
Michael Chiangjiek Geay | Michael Tiangjiek Mut | Michael Chiengjiek  SSD GOV 2016..2019
Aleu Ayieny Aleu | Aleu Ayieny  SSD GOV 2013-08..2015
Alison Manani Magaya | Alison Magaya  SSD GOV 2011-08..2013-07
Paul Mayom Akec | Paul Mayom  SSD GOV 2016..2020
Mahmoud Solomon Agok | Mahmoud Solomon  SSD GOV COP 2020-03..2023-03
Angelo Jongkuch | Angelo Jongkuc Jool  SSD GOV 2024..2025
Telar Ring Deng | Telar Ring | Telar Deng  SSD GOV
Paulino Wanawilla | Paulino Wanawilla Unango | Paulino Wanawila  SSD GOV
Ruben Madol Arol | Ruben Madol  SSD GOV JUD 2020-03..
Chan Reec Madut | Chan Reech Madut  SSD JUD 2011-08..2025-05
Benjamin Baak Deng | Benjamin Baak  SSD JUD 2025-05..
Anthony Lino Makana | Anthony Makana  SSD GOV ..2016-07  SSD LEG 2016-08..2019
Manasseh Magok Rundial | Magok Rundial | Manasse Magok Rundial  SSD LEG 2013-08..2016-07
Jemma Nunu Kumba | Jemma Nunu | Jemma Kumba  SSD GOV 2008..2021-07  SSD LEG 2021-08-02..2025-12
Joseph Ngere Paciko | Joseph Ngere Pachiko  SSD LEG 2025-12..
Deng Deng Akon  SSD LEG GOV 2021-08..
Aggrey Tisa Sabuni | Aggrey Tisa  SSD GOV 2013..2020
David Deng Athorbei | David Deng Athorbie  SSD GOV 2008..2016
Stephen Dhieu Dau | Stephen Dhieu  SSD GOV 2011-08..2018-03
Salvatore Garang Mabiordit | Salvatore Garang  SSD GOV 2018-03..2020-09
Athian Diing Athian | Athian Ding Athian  SSD GOV 2020-09..2021-11
Agak Achuil Lual | Agak Achuil | Agak Acuil  SSD GOV 2019..2022
Dier Tong Ngor | Dier Tong  SSD GOV 2019..2023-08
Bak Barnaba Chol | Barnaba Bak Chol  SSD GOV 2023-08..2024
Awow Daniel Chuang | Awow Daniel Chuong | Awou Daniel Chuang  SSD GOV 2018..2024
Marial Dongrin Ater | Marial Dongrin  SSD GOV 2024-07..
Kornelio Koriom Mayik | Kornelio Koryom | Cornelio Koriom Mayik | Koriom Mayik  SSD GOV 2011..
Moses Makur Deng  SSD GOV 2020..2022-08
Johnny Ohisa Damian | Johnny Ohisa  SSD GOV 2022-08..
Francis Deng | Francis Mading Deng  UNO 1992..2012-07  SSD GOV 2012-08..2016
Joseph Moum Malok | Joseph Moum Majak Ngor Malok | Joseph Malok  SSD GOV 2016..
Akuei Bona Malwal | Akuei Bona  SSD GOV
Cecilia Adeng | Cecilia A.M. Adeng | Cecilia Adut Manyok Adeng  SSD GOV 2023..
Bona Malwal | Bona Malwal Madut  SDN PTY
Mawien Makol | Mawien Makol Ariik  SSD GOV
Alfred Taban | Alfred Taban Logune  SSD JRN ..2019-04-27
Peter Biar Ajak | Peter Biar  SSD CVL
Kerbino Wol | Kerbino Wol Agok  SSD BUS ..2020-01  SSD REB 2020-06-09..2020-06-14
Edmund Yakani | Edmund Yakani Berizilious  SSD CVL
James David Kolok | James Kolok  SSD CVL
Rajab Mohandis | Rajab Muhandis  SSD CVL
Abraham Awolich | Abraham Awolic  SSD CVL
Augustino Ting Mayai | Augustino Ting  SSD CVL
Kuel Aguer Kuel | Kuel Aguer  SSD GOV ..2015  SSD CVL 2020..
Paulino Lukudu Loro | Archbishop Paulino Lukudu  SSD REL ..2021-04-05
Stephen Ameyu | Stephen Ameyu Martin Mulla | Stephen Ameyu Martin | Stephen Ameyu Mulla  SSD REL 2019..
Daniel Deng Bul | Daniel Deng Bul Yak  SSD REL ..2018
Justin Badi Arama | Justin Badi  SSD REL 2018-04..
Paride Taban | Bishop Paride Taban  SSD REL ..2023-11-01
Christian Carlassare  SSD REL 2021..
Clement Wani Konga | Clement Wani  SSD PRM ..2004  SSD GOV 2005..2015-08
Emmanuel Adil Anthony | Emmanuel Adil | Emmanuel Adil Athony  SSD GOV 2020-06..2024
Augustino Jadalla Wani | Augustino Jadalla | Augustino Jaddalla Wani  SSD GOV 2015..
Rabi Mujung Emmanuel | Rabi Mujung  SSD GOV 2024..
Denay Chagor | Denay Jock Chagor | Denay Jok Chagor  SSD GOV 2021-01..2024
Riek Gai Kok | Riek Gai  SSD GOV
Alfred Futuyo | Alfred Futuyo Karaba | Alfred Fatuyo  SSD REB ..2020-06-28  SSD GOV 2020-06-29..2025-02
James Altaib Berapai | James Al-Taib Jazz Berapai  SSD GOV 2025-02..
Rin Tueny | Rin Tueny Mabor | Tueny Mabor  SSD GOV 2021..2025
Tong Aken Ngor | Tong Akeen Ngor | Tong Aken  SSD GOV 2020-06..
Sarah Cleto Rial | Sarah Cleto Hassan | Sarah Cleto  SSD GOV
Kuol Muor Muor | Kuol Muor  SSD GOV 2020-06..
Budhok Ayang Kur | Budhok Ayang  SSD REB ..2020-12  SSD GOV 2021-01..
James Odhok | James Odhok Oyai | James Odhok Oyay  SSD GOV 2024..
Louis Lobong Lojore | Louis Lobong | Louis Lojore  SSD GOV 2010..
Simon Kun Puoch | Simon Kun  SSD GOV 2012..2015
Philip Thon Leek | Philip Thon Leek Deng  SSD GOV
James Koang | James Koang Chuol | James Koang Chol | James Koang Ranley  SSD MIL ..2013-12-20  SSD REB 2013-12-21..2022-03  SSD MIL 2022-04..
Khalid Botrous | Khalid Butrus Bora | Khalid Boutros  SSD REB ..2014  SSD OPP 2017..
Joshua Konyi | Joshua Konyi Irer  SSD PRM ..2006  SSD GOV 2020..
Ismail Konyi | Sultan Ismail Konyi  SSD PRM ..2006  SSD GOV 2008..
Charles Tai Gituai | Charles Gituai  IGO 2020..
Festus Mogae  BWA GOV 1989..2008-04-01  IGO 2015..2018
Augustino Njoroge | Augostino Njoroge  KEN MIL ..2015  IGO 2018..2020
Edward Lino  SSD PTY ..2020-04-15
Mahjoub Biel Turuk | Mahjoub Biel  SSD GOV
Luka Biong Deng | Luka Biong  SSD GOV ..2011  SSD PTY 2012..
Deng Arop Kuol | Deng Arop  SDN GOV ..2011-05
Lazarus Sumbeiywo | Lazaro Sumbeiywo | Lazarus Sumbeiyo  KEN MIL ..2001  IGO 2002..2005  KEN GOV 2023..

# --- Ethiopia
Demeke Mekonnen | Demeke Mekonnen Hassen  ETH GOV 2008..2024-02-08
Temesgen Tiruneh | Temesgen Tiruneh Dinku  ETH GOV 2019-07-22..2020-11-07  ETH SPY 2020-11-08..2024-02-07  ETH GOV 2024-02-08..
Taye Atske Selassie | Taye Atske-Selassie Amde | Taye Atskeselassie  ETH GOV 2018..
Sahle-Work Zewde | Sahlework Zewde  UNO 2009-11..2018-10-24  ETH GOV 2018-10-25..2024-10-07
Mulatu Teshome | Mulatu Teshome Wirtu  ETH GOV 2001..2018-10-24
Girma Wolde-Giorgis | Girma Woldegiorgis | Girma Wolde Giorgis  ETH GOV 2001-10-08..2013-10-07
Negasso Gidada | Negaso Gidada  ETH GOV 1992..2001-10-08  ETH OPP LEG 2005..2019-04-27
Gedion Timothewos | Gedion Timothewos Hessebon | Gedion Timotewos  ETH GOV 2020..
Gedu Andargachew  ETH GOV 2013-12..2022
Workneh Gebeyehu | Workineh Gebeyehu  ETH COP ..2012  ETH GOV 2013..2019-11  IGO 2019-12..
Seyoum Mesfin  ETH REB ..1991-05-27  ETH GOV 1991-05-28..2017  ETH REB 2020-11-04..2021-01-13
Berhane Gebre-Christos | Berhane Gebrekristos | Berhane Gebrechristos | Birhane Gebrekristos  ETH GOV 1991..2016
Redwan Hussein | Redwan Hussien  ETH GOV 2012..2024-02-07  ETH SPY 2024-02-08..
Tagesse Chafo | Tagese Chafo  ETH LEG 2018-10..
Muferiat Kamil | Muferihat Kamil  ETH LEG 2018-04..2018-10-15  ETH GOV 2018-10-16..
Aisha Mohammed Musa | Aisha Mohamed Mussa  ETH GOV 2015..
Lemma Megersa | Lemma Magarsa  ETH GOV 2016-10..2020-08-18
Kenea Yadeta | Kenea Yadetta | Keneaa Yadeta  ETH GOV 2020-08-18..2021-10-06
Abraham Belay  ETH GOV 2020..
Siraj Fegessa | Siraj Fergessa  ETH GOV 2008-10..2018
Motuma Mekassa | Motuma Mekasa  ETH GOV 2016-11..2018-10
Birhanu Jula | Berhanu Jula | Birhanu Jula Gelalcha | Berhanu Jula Gelalcha  ETH MIL
Adem Mohammed | Adem Mohamed Mohamud  ETH MIL ..2018-06-07  ETH SPY 2018-06-08..2019-06-27  ETH MIL 2019-06-28..2020-11-07
Seare Mekonnen | Se'are Mekonnen  ETH MIL ..2019-06-22
Samora Yunis | Samora Yenus | Samora Yunus  ETH MIL 1991..2018-06-07
Gezai Abera  ETH MIL ..2019-06-22
Tsadkan Gebretensae | Tsadkan Gebre-Tensae | Tsadkan Gebretinsae | Tsadkan Bayru  ETH REB ..1991-05-27  ETH MIL 1991-05-28..2001-05  ETH REB 2020-11-04..2022-11-02  ETH GOV 2023-04..2025
Tadesse Worede | Tadesse Werede | Tadesse Wereda | Taddesse Werede | Tadesse Werede Tesfay  ETH MIL ..2013  ETH REB 2020-11-04..2022-11-02  ETH GOV MIL 2023-04..
Abadula Gemeda | Abbadula Gemeda  ETH MIL ..2000  ETH GOV 2001..2010-09  ETH LEG 2010-10..2018-04
Yohannes Gebremeskel | Yohannes Woldegiorgis | Yohannes Gebremeskel Tesfamariam  ETH MIL ..2020-11-03  ETH REB 2020-11-04..2022-11-02
Migbey Haile | Migbe Haile  ETH REB 2020-11-04..2022-11-02
Kinfe Dagnew  ETH MIL BUS ..2018-04
Getachew Assefa | Getachew Asefa  ETH SPY 2001..2018-06-07  ETH REB 2020-11-04..2022-11-02
Kinfe Gebremedhin | Kinfe Gebre-Medhin  ETH SPY ..2001-05-12
Asaminew Tsige | Asamnew Tsige | Asaminew Tsige Wolde  ETH MIL COP ..2019-06-24
Ambachew Mekonnen  ETH GOV ..2019-06-22
Migbaru Kebede  ETH GOV ..2019-06-24
Ezez Wassie | Ezez Wasie  ETH GOV ..2019-06-22
Agegnehu Teshager | Agegnehu Teshager Belayneh  ETH GOV 2020-11-08..2021-09  ETH LEG 2021-10-04..
Yilkal Kefale | Yilkal Kefale Asres  ETH GOV 2021-09-30..2023-08-25
Arega Kebede  ETH GOV 2023-08-25..
Girma Yeshitila  ETH PTY ..2023-04-27
Shimelis Abdisa | Shimelis Abdissa | Shimeles Abdisa | Shimelis Abdisaa  ETH GOV 2019-04-18..
Awalu Abdi | Awelu Abdi  ETH GOV PTY
Mustafa Omer | Mustafa Mohammed Omar | Mustefe Mohammed Omer | Mustafe Omer | Mustafa Muhumed Omer | Mustafe Mohamed Omar | Mustafa Mohamed Omar  ETH GOV 2018-08-22..
Abdi Iley | Abdi Mohamoud Omar | Abdi Mohammed Omar | Abdi Mohamud Omar | Abdi Illey  ETH GOV 2005..2018-08-06
Awol Arba | Awel Arba  ETH GOV 2018-12..
Seyoum Awol  ETH GOV ..2018
Desta Ledamo | Desta Lodamo  ETH GOV 2020-07..
Ordin Bedri | Ordin Badri  ETH GOV 2018..
Omod Ujulu | Umod Ujulu | Omod Ojulu Obup | Umed Ujulu  ETH GOV 2018..2024-08
Alemitu Umod | Alemitu Omot | Alemtu Omod  ETH GOV 2024-08..
Omod Obang Olum | Omot Obang Olum | Omod Obang  ETH GOV ..2013
Okello Akuai | Okello Akway  ETH GOV 2003..2004  ETH OPP 2005..
Ashadli Hassan | Ashadli Hasen  ETH GOV
Adanech Abebe | Adanech Abiebie | Adanech Abeebe  ETH GOV 2018-10..
Takele Uma | Takele Uma Banti | Takele Uma Benti  ETH GOV 2018-07..2023-01
Diriba Kuma  ETH GOV 2008..2018-07
Arkebe Oqubay | Arkebe Oqubay Mitiku | Arkebe Equbay  ETH GOV 2003..2021
Kuma Demeksa  ETH GOV 2001..2013-07
Mulu Nega  ETH GOV 2020-11-13..2021-05-06
Billene Seyoum | Billene Seyoum Woldeyes  ETH GOV 2018-11..
Legesse Tulu  ETH GOV 2021-10..
Zadig Abraha | Zadig Abreha  ETH GOV 2018-04..
Negussu Tilahun | Nigussu Tilahun | Nigusu Tilahun  ETH GOV
Ahmed Shide | Ahmed Shide Mohamed  ETH GOV 2018..
Eyob Tekalign | Eyob Tekalign Tolina  ETH GOV 2018-11..
Mamo Mihretu | Mamo Esmelealem Mihretu  ETH GOV 2018..2025-09
Sufian Ahmed | Sufyan Ahmed  ETH GOV 1995..2015-10
Abraham Tekeste | Abraham Tekeste Meskel  ETH GOV 2016-11..2018-10  ETH REB 2020-11-04..2022-11-02
Girma Birru | Girma Biru  ETH GOV 1995..
Teklewold Atnafu | Tekleword Atnafu | Teklewolde Atnafu  ETH GOV ..2018-06
Yinager Dessie | Yinager Dessie Belay  ETH GOV 2018-06..2023-01
Fitsum Assefa | Fitsum Assefa Adela  ETH GOV 2018-10..
Bereket Simon  ETH GOV PTY 1991..2019-01
Shimeles Kemal | Shimelis Kemal  ETH GOV
Addisu Legesse | Addisu Legese | Adisu Legesse  ETH GOV PTY 1991..2010-09
Tefera Walwa | Tefera Waluwa  ETH GOV 1991..2010
Tamrat Layne | Tamirat Layne  ETH GOV 1991-06-06..1996-10
Kassu Illala | Kassu Ilala  ETH GOV 1991..2010
Abay Tsehaye | Abay Tsehay  ETH GOV 1991..2018  ETH REB 2020-11-04..2021-01-13
Asmelash Woldeselassie | Asmelash Woldesilassie  ETH LEG ..2018  ETH REB 2020-11-04..2021-01-13
Sebhat Nega | Sibhat Nega | Sebhat Nega Haddis  ETH PTY ..2020-11-03  ETH REB 2020-11-04..2021-01
Azeb Mesfin  ETH LEG PTY ..2017
Gebru Asrat  ETH GOV ..2001-03  ETH OPP 2007..
Siye Abraha | Seeye Abraha  ETH GOV 1991..2001-03  ETH OPP 2007..
Tewolde Woldemariam | Tewolde Wolde-Mariam | Tewelde Woldemariam  ETH PTY
Aregash Adane  ETH PTY
Fetlework Gebregziabher | Fetlework Gebregziabher Monjorino | Fetleworq Gebregziabher | Monjorino  ETH GOV ..2019  ETH REB 2020-11-04..2022-11-02  ETH PTY 2022-11-03..
Alem Gebrewahid | Alem Gebrewahd  ETH GOV PTY ..2020-11-03  ETH REB 2020-11-04..2022-11-02  ETH PTY 2022-11-03..
Amanuel Assefa | Amanuel Asefa  ETH REB 2020-11-04..2022-11-02  ETH PTY GOV 2022-11-03..
Keria Ibrahim | Kheria Ibrahim | Keriya Ibrahim  ETH LEG 2018..2020-06-08  ETH REB 2020-11-04..2020-12-01
Wondimu Asamnew | Wondimu Asaminew  ETH GOV ..2020-11-03  ETH REB 2020-11-04..2022-11-02
Addis Alem Balema | Addisalem Balema  ETH GOV ..2020-11-03  ETH REB 2020-11-04..
Kindeya Gebrehiwot | Kindeya Gebre-Hiwot  ETH EDU ..2020-11-03  ETH REB 2020-11-04..2022-11-02
Liya Kassa | Liya Kasa  ETH REB 2020-11-04..2022-11-02
Hailu Kebede  ETH OPP PTY
Sekoture Getachew  ETH REB 2020-11-04..2021-01
Birtukan Mideksa | Birtukan Midekssa | Birtukan Mideqsa  ETH OPP 2005..2018-11-21  ETH GOV 2018-11-22..2023-06
Melatwork Hailu  ETH GOV 2023-06..
Merga Bekana  ETH GOV ..2017
Samia Zekaria  ETH GOV 2017-01..2018-11
Soliana Shimelis | Soliyana Shimelis | Soliana Shimeles  ETH CVL ..2018  ETH GOV 2019..
Berhanu Nega | Birhanu Nega  ETH OPP ..2008-04  ETH REB 2008-05..2018-08  ETH OPP PTY 2018-09..2021-10-05  ETH GOV 2021-10-06..
Andargachew Tsige | Andargachew Tsege | Andargachew Tsigie  ETH REB 2008-05..2018-05-29  ETH OPP 2018-05-30..
Neamin Zeleke  ETH OPP
Ephrem Madebo  ETH OPP
Hailu Shawel | Hailu Shawul  ETH OPP ..2016-10-06
Lidetu Ayalew  ETH OPP
Merera Gudina | Merara Gudina  ETH OPP
Bekele Gerba | Beqele Gerba  ETH OPP
Jawar Mohammed | Jawar Mohamed | Jawar Siraj Mohammed  ETH OPP CVL
Hamza Borana | Hamza Adane  ETH OPP
Dejene Tafa | Dejene Taffa  ETH OPP
Eskinder Nega  ETH JRN OPP ..2023-03  ETH REB 2023-08..
Sintayehu Chekol | Sintayehu Chekole  ETH OPP
Beyene Petros  ETH OPP ..2018-10  ETH GOV 2018-11..
Bulcha Demeksa | Bulcha Demeksa Chuko  ETH OPP
Yilkal Getnet | Yilkal Getinet  ETH OPP
Yeshiwas Assefa | Yeshewas Assefa  ETH OPP
Belete Molla | Belete Mola  ETH OPP PTY ..2021-10-05  ETH GOV 2021-10-06..
Christian Tadele | Kristian Tadele  ETH LEG OPP 2021..
Desalegn Chane | Dessalegn Chanie  ETH LEG OPP 2021..
Yohannes Buayalew | Yohannes Boyalew  ETH GOV ..2020  ETH LEG OPP 2021..
Taye Dendea | Taye Dendea Aredo  ETH GOV ..2023-12-11  ETH OPP 2023-12-12..
Dawud Ibsa | Daud Ibsa | Dawud Ibsa Ayana  ETH REB ..2018-08-07  ETH OPP PTY 2018-08-08..
Leenco Lata | Lencho Leta  ETH OPP
Lencho Bati | Leenco Bati  ETH OPP ..2018  ETH GOV 2020..
Kejela Merdassa | Kejela Merdasa | Qajeelaa Mardaasa  ETH OPP ..2021-10-05  ETH GOV 2021-10-06..2024
Galassa Dilbo | Gelasa Dilbo  ETH REB ..1999
Kemal Gelchu | Kamal Gelchu  ETH MIL ..2006-08-08  ETH REB 2006-08-09..2017  ETH GOV 2018..2019
Kumsa Diriba | Jaal Marroo | Jaal Maro | Jaal Marro | Kumsa Driba | Jall Marroo  ETH REB  group=OLA
Odaa Tarbii | Odaa Tarbi | Oda Tarbi  ETH REB  group=OLA
Jaal Gemechu Aboye | Gemechu Aboye  ETH REB  group=OLA
Sagni Nagassa | Jaal Sagni | Segni Negassa | Jaal Sagni Nagassa  ETH REB ..2024-12-01  group=OLA
Zemene Kassie | Zemene Kase | Zemene Kassa  ETH REB 2023..  group=FAN
Mesafint Tesfu | Messafint Tesfu  ETH REB
Asres Mare Damte | Asres Mare  ETH REB 2023..  group=FAN
Masresha Sete  ETH REB 2023..  group=FAN
Mihret Wodajo | Mire Wodajo | Mere Wedajo  ETH REB 2023..  group=FAN
Dessalegn Siyasebshewa | Desalegn Siyasebshewa  ETH REB 2023..  group=FAN
Andualem Arage | Andualem Arage Walle  ETH OPP
Natnael Mekonnen  ETH OPP
Mamushet Amare  ETH OPP
Girma Seifu | Girma Seifu Maru  ETH LEG OPP ..2015  ETH GOV 2021..
Temesgen Desalegn | Temesghen Desalegn  ETH JRN
Reeyot Alemu  ETH JRN
Woubshet Taye | Wubshet Taye  ETH JRN
Lucy Kassa  ETH JRN
Befeqadu Hailu | Befekadu Hailu | BefeQadu Hailu  ETH CVL JRN
Atnaf Berhane | Atnaf Berahane  ETH CVL
Natnail Feleke | Natnael Feleke  ETH CVL
Mahlet Fantahun  ETH CVL
Abel Wabella  ETH CVL
Dawit Kebede  ETH JRN
Tesfalem Waldyes  ETH JRN
Gobeze Sisay  ETH JRN
Meaza Mohammed | Meaza Mohamed  ETH JRN
Tamrat Negera | Tamirat Negera  ETH JRN
Bekalu Alamrew  ETH JRN
Amir Aman Kiyaro | Amir Kiyaro  ETH JRN
Daniel Bekele  ETH CVL ..2019-07-01  ETH GOV CVL 2019-07-02..2024-07
Addisu Gebreegziabher  ETH GOV ..2019
Berhanu Adello  ETH GOV 2024-12..
Mesfin Woldemariam | Mesfin Wolde-Mariam  ETH CVL OPP ..2020-09-29
Yared Hailemariam | Yared Haile-Mariam  ETH CVL
Abebaw Tadesse | Abebaw Tadese  ETH MIL
Bacha Debele | Bacha Debelle  ETH MIL ..2020  ETH GOV 2021..
Hassan Ibrahim Mussa  ETH MIL
Yilma Merdasa | Yilma Merdassa  ETH MIL
Kindu Gezu  ETH MIL
Getnet Adane  ETH MIL
Adamneh Mengiste | Adamneh Mengistie  ETH MIL
Belay Seyoum | Belay Seyoum Gebremariam  ETH MIL
Alemeshet Degife | Alemishet Degfie  ETH MIL
Mohammed Tessema | Mohammed Tesema  ETH MIL
Endeshaw Tassew | Endashaw Tassew | Indeshaw Tasew  ETH COP 2018..2020-11
Demelash Gebremichael | Demelash Gebre-Michael  ETH SPY ..2020-10  ETH COP 2020-11..
Sisay Tola | Sisay Tolla  ETH SPY
Shumete Gizaw | Shumet Gizaw  ETH SPY
Tesfaye Daba | Tesfaye Daba Wakjira  ETH LEG
Dina Mufti | Dina Mufti Sid  ETH GOV
Meles Alem | Meles Alem Tekea  ETH GOV
Nebiat Getachew | Nebiyat Getachew  ETH GOV
Nebiyu Tedla | Nabiyu Tedla  ETH GOV
Fitsum Arega | Fitsum Arega Gebrekidan  ETH GOV
Seleshi Bekele | Sileshi Bekele | Seleshi Bekele Awulachew | Sileshi Bekele Awulachew  ETH GOV 2016-11..
Habtamu Itefa | Habtamu Itefa Geleta  ETH GOV 2021-10-06..
Alemayehu Tegenu | Alemayehu Tegenu Aargau  ETH GOV ..2015
Semegnew Bekele | Simegnew Bekele  ETH GOV ..2018-07-26
Kifle Horo | Kifle Horo Gebre  ETH GOV
Tekeda Alemu | Tekeda Alemu Woldemariam  ETH GOV
Tesfaye Yilma | Tesfaye Yilma Sabo  ETH GOV 2023..
Zenebe Kebede | Zenebe Kebede Korcho  ETH GOV
Konjit Sinegiorgis  ETH GOV
Mahlet Hailu | Mahlet Hailu Guadey  ETH GOV
Birtukan Ayano  ETH GOV
Hirut Zemene  ETH GOV
Mesganu Arga | Misganu Arega | Mesganu Arega  ETH GOV
Fesseha Shawel | Fesseha Shawel Gebre  ETH GOV
Tsion Teklu  ETH GOV
Lia Tadesse | Liya Tadesse | Lia Tadesse Gebremedhin  ETH GOV 2020-03..2024-02
Mekdes Daba | Meqdes Daba  ETH GOV 2024-02..
Amir Aman | Amir Aman Hagos  ETH GOV 2018-04..2020-03
Kesetebirhan Admasu | Keseteberhan Admasu  ETH GOV 2012-11..2016-11
Dagmawit Moges | Dagmawit Moges Bekele  ETH GOV 2018-10..2021-10
Alemu Sime | Alemu Sime Feyisa  ETH GOV 2023-01..
Girma Amente | Girma Amenti | Girma Amante  ETH GOV 2023-01..
Adem Farah | Adem Farah Ibrahim  ETH LEG 2020-06..2021-09  ETH GOV PTY 2021-10..
Binalf Andualem | Benalf Andualem  ETH GOV 2021-10-06..2024-10
Mohammed Edris | Mohamed Edris Mohamed  ETH GOV
Ergoge Tesfaye | Ergogie Tesfaye  ETH GOV
Daniel Kibret  ETH GOV
Meaza Ashenafi | Meaza Ashenafi Mengistu  ETH CVL ..2018-10  ETH JUD 2018-11-01..2023-01-17
Tewodros Mihret | Tewodros Mihiret Kebede  ETH JUD 2023-01-17..
Berhanu Tsegaye | Birhanu Tsegaye  ETH JUD GOV 2018-05..2020-03
Getachew Ambaye  ETH JUD GOV
Fekadu Tsega  ETH JUD
Tilahun Kebede  ETH GOV
Restu Yirdaw | Restu Yirdawu  ETH GOV
Muktar Kedir | Muktar Kedir Abduselam  ETH GOV 2012..2018
Alemayehu Atomsa | Alemayehu Atomssa  ETH GOV 2010..2014-03-06
Aster Mamo  ETH GOV ..2016-11
Junedin Sado  ETH GOV ..2012
Dawit Yohannes | Dawit Yohanes  ETH LEG 1995..2005
Teshome Toga | Teshome Toga Chanaka  ETH LEG 2005..2010  ETH GOV 2011..
Kassa Teklebirhan | Kassa Tekleberhan  ETH LEG 2010-10..2015-09  ETH GOV 2015-10..2018
Yalew Abate  ETH LEG 2015-10..2018
Tesfaye Gebre Kidan | Tesfaye Gebre-Kidan | Tesfaye Gebrekidan  ETH GOV MIL ..1991-05-27
Tesfaye Dinka | Tesfaye Dinka Yadessa  ETH GOV ..1991-05-27
Berhanu Bayeh | Berhanu Bayih  ETH GOV ..1991-05-27
Addis Tedla  ETH GOV MIL ..1991-05-27
Fisseha Desta  ETH GOV ..1991-05-27
Fikre Selassie Wogderess | Fikre-Selassie Wogderess | Fikre Selassie Wogderes  ETH GOV ..1989-11
Aman Andom | Aman Mikael Andom  ETH GOV MIL 1974-09-12..1974-11-23
Teferi Benti | Tafari Benti | Teferi Bante  ETH GOV MIL 1974-11-28..1977-02-03
Abune Paulos | Abuna Paulos | Patriarch Abune Paulos | Abune Pawlos  ETH REL ..2012-08-16
Abune Mathias | Abuna Mathias | Abune Matthias | Patriarch Abune Mathias | Patriarch Abune Matthias  ETH REL
Abune Merkorios | Abune Merkorewos | Abuna Merkorios  ETH REL ..2022-03-03
Abune Sawiros | Abuna Sawiros | Abune Sewiros  ETH REL
Abune Petros  ETH REL
Abune Henok | Abune Hinok  ETH REL
Haji Omar Idris | Mufti Omar Idris | Mufti Hajji Umer Idris | Haji Omer Idris  ETH REL
Ibrahim Tufa | Haji Ibrahim Tufa  ETH REL
Berhaneyesus Souraphiel | Cardinal Berhaneyesus Demerew Souraphiel | Berhaneyesus Demerew Souraphiel  ETH REL
Tesfaselassie Medhin | Tesfasellassie Medhin  ETH REL
Mohamed Omer Osman | Mohamed Omar Osman | Mohammed Omar Osman | Admiral Mohamed Omar Osman  ETH REB ..2018-10-20  ETH PTY 2018-10-21..
Abdirahman Mahdi | Abdirahman Sheikh Mahdi | Abdirahman Madey | Abdirahman Maaday | Abdurahman Mahdi  ETH REB ..2018-10-20  ETH PTY OPP 2018-10-21..
Hassan Moalin | Hassan Moallin  ETH REB ..2018-10-20
Abdikarim Muse Qalbi Dhagah | Abdikarin Qalbi Dhagah | Qalbi Dhagah  ETH REB ..2018-10-20
Mola Asgedom | Molla Asgedom  ETH REB ..2015-09-13
Demeke Zewdu | Demeke Zewude  ETH CVL OPP 2015..

# --- Eritrea
Osman Saleh | Osman Saleh Mohammed | Osman Saleh Mohamed  ERI GOV
Yemane Gebreab | Yemane Ghebreab | Yemane Gebre-ab  ERI GOV PTY
Yemane Gebremeskel | Yemane Ghebremeskel | Yemane Gebre Meskel | Yemane G. Meskel  ERI GOV
Hagos Gebrehiwet | Hagos Ghebrehiwet | Hagos Kisha  ERI GOV PTY
Filipos Woldeyohannes | Philipos Woldeyohannes | Filipos Weldeyohannes  ERI MIL
Sebhat Ephrem | Sebhat Efrem  ERI GOV MIL
Gerezgiher Andemariam | Gerezgheir Andemariam | Gerezgiher Wuchu  ERI MIL ..2014-03
Teklai Habteselassie | Teklay Habteselassie | Teklai Habteselasie  ERI MIL
Haile Samuel China  ERI MIL
Eyob Fessehaye | Eyob Fesehaye Halibay | Eyob Fessehaye Halibay  ERI MIL
Humed Karikare | Humed Mohamed Karikare | Hummed Karikare  ERI MIL
Abraha Kassa | Abraha Kassa Nemariam  ERI SPY
Simon Gebredengel | Simon Ghebredengel  ERI SPY MIL
Girma Asmerom | Girma Asmerom Tesfay  ERI GOV
Araya Desta | Araia Desta  ERI GOV
Sophia Tesfamariam | Sophia Tesfamariam Yohannes  ERI GOV
Amanuel Giorgio | Amanuel Ghiorgio  ERI GOV
Estifanos Habtemariam | Estifanos Habtemariam Ghebreyesus  ERI GOV
Tesfamicael Gerahtu | Tesfamichael Gerahtu  ERI GOV
Semere Russom | Semere Rusom  ERI GOV
Beyene Russom | Beyene Rusom  ERI GOV
Haile Woldetensae | Haile Woldense | Haile Weldetensae | Haile Woldetensa'e | Haile Durue  ERI GOV 1993..2001-06  ERI OPP 2001-09-18..
Petros Solomon  ERI GOV 1993..2001-06  ERI OPP 2001-09-18..
Mahmoud Ahmed Sherifo | Mahmud Ahmed Sherifo | Mahmoud Sherifo  ERI GOV 1993..2001-02  ERI OPP 2001-09-18..
Ogbe Abraha | Uqbe Abraha  ERI MIL GOV ..2001-06  ERI OPP 2001-09-18..
Berhane Ghebrezgabiher | Berhane Gebrezgabiher | Berhane Gebregziabeher  ERI MIL ..2001-09-17  ERI OPP 2001-09-18..
Estifanos Seyoum  ERI MIL GOV ..2001-09-17  ERI OPP 2001-09-18..
Germano Nati  ERI GOV ..2001-09-17  ERI OPP 2001-09-18..
Saleh Kekya | Salih Idris Kekya | Saleh Idris Kekya  ERI GOV ..2001-09-17  ERI OPP 2001-09-18..
Aster Fissehatsion | Aster Fesehazion | Astier Feshatsion  ERI PTY GOV ..2001-09-17  ERI OPP 2001-09-18..
Beraki Gebreselassie | Beraki Ghebreselassie | Beraki Gebreselasie  ERI GOV ..2001-09-17  ERI OPP 2001-09-18..
Hamid Himid | Hamad Hamid Hamad  ERI GOV ..2001-08  ERI OPP 2001-09-18..
Mesfin Hagos | Mesfun Hagos  ERI GOV MIL ..2001-08  ERI OPP 2001-09..2023
Adhanom Gebremariam | Adhanom Gebremariam Uqbit  ERI GOV ..2001-08  ERI OPP 2001-09..
Haile Menkerios | Haile Menkarios  ERI GOV ..2001  UNO 2003..2016-03
Dawit Isaak | Dawit Isaac  ERI JRN
Ali Abdu | Ali Abdu Ahmed  ERI GOV ..2012-11
Naizghi Kiflu | Nayzghi Kiflu  ERI GOV ..2012-02
Berhane Abrehe  ERI GOV 2001..2014  ERI OPP 2018-09..2024-08
Ramadan Mohammed Nur | Romadan Mohammed Nur | Romodan Mohammed Nur  ERI REB ..1993
Ali Said Abdella | Ali Sayyid Abdallah | Ali Sayid Abdella | Ali Seid Abdella  ERI GOV ..2005-08-28
Abune Antonios | Abuna Antonios | Patriarch Antonios  ERI REL ..2022-02-09
Abune Dioskoros | Abune Dioscoros  ERI REL 2007-05..2015-12-21
Abune Qerlos | Abune Kerlos  ERI REL 2021..2022-12
Abune Basilios | Abune Basilos  ERI REL
Menghesteab Tesfamariam  ERI REL
Fikremariam Hagos | Fikremariam Hagos Tsalim | Abune Fikremariam  ERI REL
Mussie Zerai | Mussie Zerai Yosief | Father Mussie Zerai | Abba Mussie Zerai  ERI REL CVL
Meron Estefanos | Meron Estifanos  ERI CVL JRN
Elsa Chyrum  ERI CVL
Helen Berhane  ERI REL CVL
Helen Kidan | Helen Kidane  ERI CVL
Selam Kidane  ERI CVL
Paulos Tesfagiorgis  ERI CVL OPP
Bereket Habte Selassie  ERI OPP EDU
Haji Musa Mohammednur | Musa Mohammednur | Hajji Musa Mohamednur  ERI CVL EDU ..2018-03
Ciham Ali | Ciham Ali Abdu | Ciham Ali Ahmed  ERI CVL
Alamin Mohammed Seid | Alamin Mohammed Said | Al-Amin Mohammed Seid  ERI PTY
Zemhret Yohannes | Zemehret Yohannes  ERI PTY
Abdella Jabir | Abdella Jaber  ERI PTY ..2013-01
Fozia Hashim | Fawzia Hashim  ERI GOV JUD
Giorgis Teklemikael | Ghiorghis Teklemichael  ERI GOV
Nusreddin Bekit | Nesredin Bekit  ERI GOV
Arefaine Berhe | Arefayne Berhe  ERI GOV
Tewolde Kelati | Tewelde Kelati  ERI GOV
Amna Nurhusein | Amina Nurhussein | Amina Nurhusein  ERI GOV
Berhane Habtemariam  ERI GOV
Luul Gebreab | Luul Ghebreab  ERI GOV
Saleh Meki | Salih Meki  ERI GOV ..2009-10
Abdallah Idris | Abdallah Idris Mohamed  ERI REB ..2011-04-29
Ahmed Mohammed Nasser  ERI OPP ..2014-03-26
Hussein Khalifa  ERI OPP
Cornelius Osman | Cornelios Osman  ERI REB
Ibrahim Haroun  ERI REB

# --- Djibouti
Hassan Gouled Aptidon | Hassan Gouled  DJI GOV 1977-06-27..1999-05-08
Barkat Gourad Hamadou | Barkat Gourad  DJI GOV 1978-10..2001-03-07
Dileita Mohamed | Dileita Mohamed Dileita  DJI GOV 2001-03-07..2013-03-31  IGO 2015..2019  DJI LEG 2023-03..
Abdoulkader Kamil Mohamed | Abdoulkader Kamil | Abdulkadir Kamil Mohamed  DJI GOV
Mahmoud Ali Youssouf | Mahamoud Ali Youssouf | Mahmoud Ali Yusuf  DJI GOV 2001..2025-03-12  IGO 2025-03-13..
Abdoulkader Houssein Omar | Abdoulkader Hussein Omar  DJI GOV 2025-04..
Ali Abdi Farah  DJI GOV 1999..2005-05
Mohamed Moussa Chehem  DJI GOV 1995..1999
Hassan Omar Mohamed | Hassan Omar Mohamed Bourhan | Hassan Omar Bourhan  DJI GOV
Ali Hassan Bahdon | Ali Hassan Bahdoon  DJI GOV
Hassan Darar Houffaneh | Hassan Darar Houfaneh  DJI GOV
Ougoureh Kifleh Ahmed | Ougoureh Kifleh  DJI GOV ..2011
Zakaria Cheikh Ibrahim | Zakaria Cheick Ibrahim | Zakaria Cheikh Imbrahim  DJI MIL
Fathi Ahmed Houssein | Fathi Ahmed Hussein  DJI MIL ..2013
Said Nouh Hassan | Saïd Nouh Hassan  DJI GOV 2021-05..
Moumin Ahmed Cheick | Moumin Ahmed Cheikh  DJI GOV
Yacin Elmi Bouh  DJI GOV
Ilyas Moussa Dawaleh | Ilyas Dawaleh | Ilyas Moussa Dawale  DJI GOV 2011-05..
Aboubaker Omar Hadi | Abubaker Omar Hadi | Aboubaker Hadi  DJI GOV BUS
Ahmed Dini Ahmed | Ahmed Dini  DJI REB ..2000-02-07  DJI OPP 2000-02-08..2004-09-12
Ismael Guedi Hared | Ismail Guedi Hared | Ismaël Guedi Hared  DJI OPP ..2015
Daher Ahmed Farah  DJI OPP
Ahmed Youssouf Houmed  DJI OPP
Abdourahman Mohamed Guelleh  DJI OPP
Mohamed Daoud Chehem  DJI OPP
Jean-Paul Noel Abdi | Jean-Paul Abdi Noel  DJI CVL ..2012-04-13
Omar Ali Ewado  DJI CVL
Kadar Abdi Ibrahim  DJI OPP CVL
Farah Abdillah Miguil  DJI OPP
Mohamed Kadamy | Mohamed Kadamy Youssouf  DJI REB
Ali Mohamed Daoud  DJI REB ..1994-12-25  DJI GOV 1994-12-26..
Zakaria Ismael Farah | Zakaria Ismail Farah  DJI OPP
Abdourahman Boreh | Abdourahman Mahmoud Boreh | Abdurahman Boreh  DJI BUS
Aref Mohamed Aref  DJI CVL
Zakaria Abdillahi Ali | Zakaria Abdillahi  DJI CVL
Robleh Olhaye | Roble Olhaye | Robleh Olhaye Oudine  DJI GOV 1988..2015-07
Mohamed Siad Doualeh | Mohamed Siad Douale  DJI GOV
Mohamed Idriss Farah  DJI GOV
Abdi Mahamoud Eybe | Abdi Mahmoud Eybe  DJI GOV
Idriss Arnaoud Ali | Idris Arnaoud Ali  DJI LEG 2003-01..2015-01
Mohamed Ali Houmed  DJI LEG 2015-01..2023-03
Said Ibrahim Badoul | Saïd Ibrahim Badoul  DJI LEG 1993..2003
Djama Souleiman Ali | Djama Souleiman  DJI JUD
Alexis Mohamed | Alexis Mohamed Gueldon  DJI GOV ..2025-09  DJI OPP 2025-10..
Naguib Abdallah Kamil | Naguib Abdallah Mohamed Kamil  DJI GOV
Hassan Said Khaireh | Hassan Said Khaire  DJI SPY
Yonis Ali Guedi | Yonis Guedi  DJI GOV 2019..
Kadra Mahamoud Haid | Kadra Mahmoud Haid  DJI GOV
Djama Elmi Okieh  DJI GOV

# --- Somalia
Siad Barre | Mohamed Siad Barre | Muhammad Siad Barre | Mohammed Siad Barre  SOM GOV 1969-10-21..1991-01-26
Ali Mahdi Mohamed | Ali Mahdi Muhammad | Ali Mahdi  SOM GOV 1991-01-29..2000-08  SOM LEG 2001..2004
Abdiqasim Salad Hassan | Abdulkassim Salat Hassan | Abdiqassim Salad Hassan | Abdulkassim Salad Hassan | Abdiqasim Salad | Abdiqassim Salad  SOM GOV 2000-08-27..2004-10-14
Abdullahi Yusuf | Abdullahi Yusuf Ahmed | Abdulahi Yusuf | Abdullahi Yussuf Ahmed  SOM GOV 1998-07..2008-12-29
Adan Madobe | Aden Madobe | Adan Mohamed Nur Madobe | Sheikh Adan Madobe | Aden Mohamed Nur | Aden Mohamed Nur Madobe | Adan Mohamed Nuur Madoobe  SOM LEG 2007-01-31..2010-05  SOM LEG 2022-04-28..
Ali Khalif Galaid | Ali Khalif Galaydh | Ali Khalif Galayd  SOM GOV 2000-10-08..2001-10-28  SOM OPP 2014..2020-10-08
Hassan Abshir Farah | Hassan Abshir  SOM GOV 2001-11-12..2003-12-08
Muhammad Abdi Yusuf | Mohamed Abdi Yusuf | Mohammed Abdi Yusuf  SOM GOV 2003-12-08..2004-11-03
Ali Mohammed Ghedi | Ali Mohamed Ghedi | Ali Mohamed Gedi | Ali Mohammed Gedi | Ali Muhammad Ghedi  SOM GOV 2004-11-03..2007-10-29
Nur Hassan Hussein | Nur Adde | Nur Ade | Nur Hassan Hussein Adde | Nur Hassan Hussein Nur Adde  SOM GOV 2007-11-24..2009-02-14
Omar Abdirashid Ali Sharmarke | Omar Abdirashid Sharmarke | Omar Sharmarke | Omar Abdirashid | Omar Abdirashid Ali Sharmake  SOM GOV 2009-02-14..2010-09-24  SOM GOV 2014-12-24..2017-03-01
Abdiweli Mohamed Ali | Abdiweli Gaas | Abdiweli Mohamed Ali Gaas | Abdiweli Ali Gaas | Abdiweli Mohamed Ali Gas | Abdiweli Gas  SOM GOV 2010-11..2012-10  SOM GOV 2014-01-08..2019-01-08
Abdi Farah Shirdon | Abdi Farah Shirdon Saaid | Abdi Farah Shirdoon | Abdi Farah Shirdon Saacid  SOM GOV 2012-10-17..2013-12-21
Abdiweli Sheikh Ahmed | Abdiweli Sheikh Ahmed Mohamed | Abdiweli Sheikh Mohamed  SOM GOV 2013-12-21..2014-12-24
Hassan Ali Khaire | Hassan Ali Khayre | Hassan Ali Kheyre | Hassan Ali Khaireh | Hassan Khaire  SOM GOV 2017-03-01..2020-07-25  SOM OPP 2020-10..
Mahdi Mohamed Gulaid | Mahdi Mohamed Guled | Mahdi Guled | Mahdi Mohammed Gulaid Khadar  SOM GOV 2017-03..2022
Mohamed Hussein Roble | Mohammed Hussein Roble | Mohamed Roble | Mohammed Roble  SOM GOV 2020-09-23..2022-06-25
Hamza Abdi Barre | Hamza Barre  SOM GOV 2022-06-25..
Salah Ahmed Jama | Salah Jama  SOM GOV 2022..
Ismail Mahmoud Hurre | Ismail Buubaa | Ismail Mohamud Hurreh | Ismail Hurreh Buba | Ismael Mohamoud Hurreh  SOM GOV ..2008
Ali Ahmed Jama Jangali | Ali Ahmed Jama Jengeli | Ali Jangali | Ali Ahmed Jamma  SOM GOV ..2009-02
Mohamed Abdullahi Omaar | Mohamed Omaar | Mohammed Omaar | Mohamed Abdulahi Omaar  SOM GOV 2009-02..2012
Yusuf Hassan Ibrahim | Yusuf Hassan Dheeg  SOM GOV ..2004
Abdullahi Haji Hassan | Abdullahi Haji Hassan Mohamed Nuur  SOM GOV 2012..2012-11
Fowsiyo Yussuf Haji Aadan | Fawzia Yusuf Adam | Fawzia Yusuf Haji Adam | Fowsiyo Yusuf Haji Adan | Fowsiya Yusuf Haji Adan | Fauzia Yusuf Haji Adan  SOM GOV 2012-11..2014-01  SOM LEG 2014-02..
Abdirahman Duale Beyle | Abdirahman Beileh | Abdirahman Duale Beileh | Abdirahman Beyle | Abdirahman Dualeh Beileh  SOM GOV 2014-01..2015-01  SOM GOV 2017-03..2022-08
Abdisalam Omer | Abdusalam Omer | Abdisalam Hadliye Omer | Abdusalam Hadliyeh Omer | Abdusalam H. Omer  SOM GOV 2015-01..2017-03
Yusuf Garaad Omar | Yusuf Garaad  SOM JRN ..2012  SOM GOV 2016..2018-01
Ahmed Isse Awad | Ahmed Awad Isse  SOM GOV 2015..2020-11
Mohamed Abdirizak Mohamud | Mohamed Abdirizak | Mohamed Abdirizak Mohamud Abubakar  SOM GOV 2020-11..2021-11
Abdisaid Muse Ali | Abdisaid Musse Ali | Abdisaid Ali  SOM GOV 2019..2022-08
Abshir Omar Huruse | Abshir Omar Jama | Abshir Huruse | Abshir Omar Haruse  SOM GOV 2022-08..2023-12
Ahmed Moallim Fiqi | Ahmed Moalim Fiqi | Ahmed Macalin Fiqi | Ahmed Moalin Fiqi | Ahmed Moallim Fiqi Ahmed | Ahmed Fiqi  SOM SPY 2011..2013  SOM LEG 2017..2022-07  SOM GOV 2022-08..
Abdisalam Abdi Ali | Abdisalam Ali Dhaay | Abdisalam Abdi Ali Dhaay  SOM GOV 2025-03..
Ali Omar Balcad | Ali Omar Balad | Ali Mohamed Omar  SOM GOV 2022-08..
Yusuf Mohamed Siad Indha Ade | Yusuf Mohamed Siad | Yusuf Indha Ade | Yusuf Mohammed Siyad | Indha Adde | Indha'adde | Yusuf Mohamed Siyad Indho Adde  SOM REB ..2009-05-19  SOM GOV MIL 2009-05-20..
Abdihakim Haji Mohamud Fiqi | Abdihakim Haji Mohamud Faqi | Abdihakim Mohamud Haji Faqi | Abdihakim Haji Fiqi | Abdihakim Haji Fiki  SOM GOV 2010-11..2014-01
Mohamed Sheikh Hassan Hamud  SOM GOV 2014-01..2015-01
Abdulkadir Sheikh Dini | Abdulqadir Sheikh Ali Dini | Abdulkadir Ali Dini | Abdulkadir Sheikh Ali Dini  SOM MIL 2011..2014-12  SOM GOV 2015-01..2017-03
Abdirashid Abdullahi Mohamed | Abdirashid Abdullahi Mohammed  SOM GOV 2017-03..2017-10-12
Hassan Ali Mohamed Amardambe | Hassan Ali Amardambe  SOM GOV 2018-01..2020-10
Hassan Hussein Haji  SOM GOV 2017..2022
Abdulkadir Mohamed Nur | Abdulkadir Mohamed Nur Jama | Abdulqadir Mohamed Nur | Abdulkadir Mohamed Nuur | Abdikadir Mohamed Nur Jama  SOM GOV 2021..
Jibril Abdirashid Haji | Jibril Abdirashid Haji Abdi | Jabril Abdirashid Haji  SOM GOV 2024..2025-04
Barre Aden Shire Hiiraale | Barre Hiiraale | Barre Aden Shire | Barre Adan Shire Hiiraale | Barre Hirale | Barre Aden Shire Hirale  SOM PRM REB
Abdalla Boss Ahmed | Abdallah Boos Ahmed | Abdalla Boos | Abdalla Boss  SOM GOV ..2010
Abdirizak Omar Mohamed | Abdirisaq Omar Mohamed | Abdirizak Omar Mohamud | Abdirizaq Omar Mohamed  SOM GOV 2015..2017-03
Mohamed Abukar Islow Duale | Mohamed Abukar Islow | Mohamed Abukar Asalow | Mohamed Abukar Islaw  SOM GOV 2017-03..2020-10
Hassan Hundubey Jimale | Hassan Hundubey | Hassan Hundubay Jimale  SOM GOV 2020-10..2021-09
Abdullahi Mohamed Nor  SOM GOV 2021-09..2022-08
Mohamed Ahmed Sheikh Ali | Mohamed Doodishe | Mohamed Ahmed Sheikh Ali Doodishe | Mohamed Ali Doodishe  SOM GOV 2022-08..2024
Abdullahi Sheikh Ismail Fartaag | Abdullahi Ismail Fartaag | Abdullahi Fartaag | Abdullahi Sheikh Ismael Fartag  SOM GOV 2024..
Omar Hashi Aden | Omar Hashi Adan | Omar Hashi  SOM GOV 2009-02..2009-06-18
Ahmed Abdisalam Adan | Ahmed Abdisalan Adan | Ahmed Abdisalam Adan Haji  SOM GOV 2007..2009-01
Salad Ali Jelle | Salad Ali Jeele | Salad Ali Jele  SOM GOV ..2008
Mohamed Abdi Mohamed Gandhi | Mohamed Abdi Gandhi | Mohamed Abdi Gandi | Mohamed Abdi Mohamed Gandi  SOM GOV 2009-02..2013
Abdishakur Sheikh Hassan | Abdishakur Sheikh Hassan Farah | Abdi Shakur Sheikh Hassan Farah  SOM GOV 2010-11..2011-06-10
Abdi Qeybdid | Abdi Hasan Awale | Abdi Hassan Awale | Abdi Hassan Awale Qeybdid | Abdi Qaybdid | Abdi Hasan Awale Qeybdiid  SOM REB PRM ..2004  SOM COP GOV 2005..2015
Abdikarim Hussein Guled | Abdikarim Hussein Guuleed | Abdikarim Guled | Abdikarin Hussein Guled  SOM GOV 2012-11..2017-02  SOM OPP 2021..
Fahad Yasin | Fahad Yasin Haji Dahir | Fahad Yasin Haji  SOM GOV 2017-05..2018-08-15  SOM SPY 2018-08-16..2021-09-08  SOM GOV 2021-09-09..2022-05  SOM OPP 2022-06..
Yasin Abdullahi Mohamud | Yasin Farey | Yassin Farey | Yasin Abdullahi Mohamud Farey  SOM SPY ..2022-06
Bashir Mohamed Jama | Bashir Goobe | Bashir Mohamed Jama Gobe | Bashir Mohamed Jama Goobe  SOM SPY
Mahad Mohamed Salad | Mahad Salad | Mahad Mohammed Salad  SOM LEG 2012..2022-06-13  SOM SPY 2022-06-14..2024-04  SOM SPY 2025..
Abdullahi Mohamed Ali Sanbalolshe | Abdullahi Sanbalolshe | Abdullahi Mohamed Sanbaloshe | Abdullahi Sanbaloshe  SOM SPY
Abdirahman Mohamud Turyare | Abdirahman Turyare | Abdirahman Mohamed Turyare  SOM SPY 2014..2015
Hussein Moallim Mohamud | Hussein Moalim Mohamud | Hussein Sheikh-Ali | Hussein Sheikh Ali | Hussein Sheikh Mahmoud | Hussein Moallim  SOM GOV 2022..2025
Awes Hagi Yusuf | Awes Haji Yusuf Ahmed | Aweis Haji Yusuf | Awes Hagi Yusuf Ahmed  SOM GOV 2025..
Odowaa Yusuf Rageh | Odawa Yusuf Rageh | Odowa Yusuf Rage | Odawa Yusuf Rage | Odowaa Yusuf Raage  SOM MIL 2019-08..2023-06  SOM MIL 2024..
Ibrahim Sheikh Muhyadin Addow | Ibrahim Sheikh Muhudin Addow | Ibrahim Mohyadin Addow | Ibrahim Sheikh Muhyadin | Ibrahim Muhyadin Addow  SOM MIL 2023-06-19..2024-06
Dahir Adan Elmi | Dahir Aden Elmi | Dahir Adan Elmi Indhoqarshe | Dahir Elmi Indhoqarshe | Dahir Aden Indha Qarshe | Dahir Khalif Elmi  SOM MIL ..2018
Abdiweli Jama Hussein Gorod | Abdiweli Jama Gorod | Abdiweli Gorod | Abdiweli Jama Hussein  SOM MIL ..2019-03
Ahmed Mohamed Jimale Irfid | Ahmed Jimale Irfid | Ahmed Mohamed Jimale Irfeed | Ahmed Mohamed Jimale  SOM MIL ..2017
Yusuf Osman Dhumal | Yusuf Dhumal | Yusuf Hussein Osman Dhuumaal | Yusuf Ahmed Dhumaal  SOM MIL ..2010
Mohamed Tahlil Bihi | Mohamed Tahliil Bihi | Mohamed Tahlil  SOM MIL
Abdikarim Yusuf Dhagabadan | Abdikarim Dhagabadan | Abdikarim Yusuf Dhega-badan | Abdikarim Yusuf Adan Dhagabadan  SOM MIL ..2015
Sheegow Ahmed Ali | Sheegow Ahmed | Shegow Ahmed Ali  SOM MIL ..2023
Abdi Hassan Mohamed Hijar | Abdi Hassan Hijar | Abdi Hassan Hajar  SOM COP 2019-08..2022
Sulub Ahmed Firin | Sulub Firin  SOM COP 2022..2024
Asad Osman Abdullahi | Asad Osman Diyano | Asad Diyano | Asad Osman Abdullahi Diyaano  SOM SPY COP
Abdihakim Dahir Saaid | Abdihakim Dahir Said | Abdihakim Said Saacid  SOM COP
Sharif Hassan Sheikh Aden | Sharif Hassan Sheikh Adan | Sharif Hassan Sheik Aden | Sharif Hassan Sheikh Adam | Sharif Hassan Sheikh Aden Sakin  SOM LEG 2004-09..2007-01  SOM OPP 2007-02..2009-01  SOM GOV 2009-02..2010-05-24  SOM LEG 2010-05-25..2012-08  SOM GOV 2014-11..2018-11  SOM OPP 2018-12..
Mohamed Osman Jawari | Mohamed Sheikh Osman Jawari | Mohamed Jawari | Mohamed Osman Jawaari | Mohammed Osman Jawari  SOM LEG 2012-08-28..2018-04-09
Mohamed Mursal | Mohamed Mursal Sheikh Abdirahman | Mohamed Mursal Sheikh Abdurahman | Mohamed Mursal Abdirahman | Mohammed Mursal  SOM GOV ..2018-04-29  SOM LEG 2018-04-30..2022-04
Abdi Hashi Abdullahi | Abdi Hashi  SOM LEG 2017..
Sadia Yasin Samatar | Sadia Yassin Samatar  SOM LEG 2022..
Laftagareen | Abdiaziz Laftagareen | Abdiaziz Hassan Mohamed | Abdiaziz Hassan Mohamed Laftagareen | Abdiaziz Lafta-Gareen | Abdiasis Mohammed Laftagareen | Abdiaziz Hassan Laftagareen | Abdiasis Laftagareen  SOM GOV 2018-12-19..
Ahmed Duale Gelle Haaf | Ahmed Duale Haaf | Ahmed Duale Gelle | Ahmed Haaf | Ahmed Duale Geelle Xaaf  SOM GOV 2017-05..2020-02
Qoorqoor | Ahmed Abdi Karie | Ahmed Qoorqoor | Ahmed Abdi Kariye | Ahmed Abdi Karie Qoorqoor | Ahmed Abdi Kariye Qoorqoor | Ahmed Abdi Karie Qoor-Qoor  SOM GOV 2018..
Ali Abdullahi Osoble | Ali Osoble | Ali Abdullahi Osobleh  SOM GOV 2016-10..2017-08
Mohamed Abdi Waare | Mohamed Waare | Mohamed Abdi Ware  SOM GOV 2017-09..2020-11
Ali Guudlawe | Ali Abdullahi Hussein Guudlawe | Ali Gudlawe | Ali Gudlawe Hussein | Ali Abdullahi Gudlawe | Ali Gudlawe Hussein Gudlawe  SOM GOV 2017..
Yusuf Ahmed Hagar Dabageed | Yusuf Dabageed | Yusuf Hagar Dabaged | Yusuf Ahmed Hagar | Yusuf Dabaged  SOM GOV
Ali Jeyte Osman | Ali Jeyte | Ali Jeite Osman  SOM GOV ..2023
Ahmed Madobe | Ahmed Mohamed Islam | Ahmed Mohamed Islam Madobe | Ahmed Mohammed Islam Madobe | Ahmed Islam Madobe | Sheikh Ahmed Madobe | Ahmed Madoobe  SOM REB ..2010-02  SOM PRM 2010-03..2013-05-14  SOM GOV 2013-05-15..
Abdirashid Janan | Abdirashid Hassan Abdinur | Abdirashid Hassan Abdinur Janan | Abdirashid Hassan Abdi Nur | Abdirashid Janaan | Abdirashid Hassan Abdullahi Janan  SOM GOV ..2019-08  SOM REB 2020-01..2021-03  SOM MIL 2023..
Adde Muse | Mohamud Muse Hersi | Mohamud Muse Hirsi | Mohamoud Musse Hersi | Adde Musa | Mohamud Muse Hersi Adde  SOM GOV 2005-01-08..2009-01-08
Abdirahman Mohamed Farole | Abdirahman Farole | Abdirahman Mohamud Farole | Abdirahman Faroole | Abdirahman Sheikh Mohamed Farole  SOM GOV 2009-01-08..2014-01-08  SOM LEG 2017..
Said Abdullahi Deni | Said Deni | Saeed Abdullahi Deni | Said Abdullahi Dani  SOM GOV 2014..2015  SOM GOV 2019-01-08..
Jama Ali Jama  SOM GOV 2001-11..2002-05
Mohamed Abdi Hashi  SOM GOV 2004-10..2005-01
Ahmed Elmi Osman Karash | Ahmed Karash | Ahmed Elmi Karash  SOM GOV 2019-01..
Abdihakim Abdullahi Omar Amey | Abdihakim Omar Amey | Abdihakim Haji Omar Amey | Abdihakim Haji Omar  SOM GOV 2014-01..2019-01
Ilyas Osman Lugator | Ilyas Lugatoor  SOM GOV 2024-01..
Muhiyadin Ahmed Muse | Muhidin Ahmed Muse  SOM MIL
Abdikhadir Ahmed Aw-Ali | Firdhiye | Abdikadir Firdhiye | Abdikhadir Ahmed Aw-Ali Firdhiye | Abdikadir Aw Ali Firdhiye | Abdulkadir Ahmed Firdhiye  SOM GOV REB 2023-07..
Garad Jama Garad Ali | Garaad Jama Garaad Ali | Garad Jama  SOM CVL
Abdirahman Ahmed Ali Tuur | Abdirahman Tuur | Abdirahman Ahmed Ali Tur  SOM REB ..1991-05-17  SOM GOV 1991-05-18..1993-05
Mohamed Ibrahim Egal | Muhammad Haji Ibrahim Egal | Mohamed Haji Ibrahim Egal | Muhammad Ibrahim Egal | Ibrahim Egal  SOM GOV 1993-05-16..2002-05-03
Dahir Riyale Kahin | Dahir Rayale Kahin | Dahir Riyale | Dahir Rayale | Dahir Riyaale Kaahin | Dahir Rayaale Kahin  SOM GOV 1997..2010-07-26
Ahmed Silanyo | Ahmed Mohamed Silanyo | Ahmed Mohamed Mohamoud Silanyo | Ahmed Mohamed Mohamoud | Ahmed Mohamoud Silanyo | Ahmed Mahamoud Silanyo | Silanyo  SOM REB 1984..1990  SOM OPP 2002..2010-07-26  SOM GOV 2010-07-27..2017-12-13
Muse Bihi Abdi | Muse Bihi | Musa Bihi Abdi | Muuse Biixi Cabdi | Musa Bihi  SOM GOV PTY 2010..2017-12-12  SOM GOV 2017-12-13..2024-12-12  SOM OPP 2024-12-13..
Abdirahman Mohamed Abdullahi | Abdirahman Irro | Abdirahman Mohamed Abdullahi Irro | Abdirahman Abdullahi Irro | Abdirahman Cirro | Abdirahman Mohamed Irro | Abdirahman Mohamed Abdullahi Cirro | Abdirahman Abdullahi Cirro  SOM LEG OPP 2005..2017-08  SOM OPP 2017-09..2024-12-11  SOM GOV 2024-12-12..
Faysal Ali Warabe | Faisal Ali Warabe | Faysal Ali Waraabe | Feisal Ali Warabe | Faisal Ali Waraabe  SOM OPP
Saad Ali Shire | Sa'ad Ali Shire | Saad Shire  SOM GOV 2010..2023
Yasin Haji Mohamoud | Yasin Faratoon | Yasin Haji Mohamoud Hiir | Yasin Mohamoud Faratoon | Yasin Hagi Mohamoud Faratoon  SOM GOV 2015..2022  SOM LEG 2023-08..
Essa Kayd | Essa Kayd Mohamoud | Isse Keyd | Essa Kaid  SOM GOV 2020-11..2024-12
Mohamed Behi Yonis | Mohamed Bihi Yonis | Mohamed Biihi Yoonis  SOM GOV 2013-06..2015-10
Abdirahman Dahir Adan | Abdirahman Dahir Adam | Abdirahman Dahir Bakal | Abdirahman Dahir Adam Bakaal | Abdirahman Dahir Adan Bakal  SOM GOV 2024-12..
Edna Adan Ismail | Edna Adan  SOM MED ..2001  SOM GOV 2002..2005  SOM MED CVL 2006..
Mohamed Abdullahi Omar | Mohamed Abdillahi Omar  SOM GOV 2010-07..2013-06
Abdillahi Mohamed Duale | Abdillahi Duale | Abdullahi Mohamed Duale  SOM GOV 2006..2010-07
Bashir Goth  SOM JRN ..2017  SOM GOV 2018..2025
Mohamed Hagi | Mohamed Omar Hagi Mohamoud | Mohamed Omar Hagi  SOM GOV 2020..
Mohamed Kahin Ahmed | Mohamed Kahin  SOM GOV 2017-12..2024-12
Abdirahman Saylici | Abdirahman Abdullahi Ismail Saylici | Abdirahman Saylici Ismail | Abdirahman Zaylici | Abdirahman Ismail Zeili'i  SOM GOV 2010-07..2024-12
Mohamed Aw-Ali Abdi  SOM GOV 2024-12..
Hersi Ali Haji Hassan | Hirsi Ali Haji Hassan | Hersi Gaab | Hersi Haji Hassan  SOM GOV 2010-07..2015-10  SOM PTY 2017..
Suleiman Mohamoud Adan | Saleban Mohamoud Aden | Suleiman Mohamoud Aden | Saleebaan Mohamoud Adan  SOM LEG 2004..
Abdirisak Khalif Ahmed | Abdirizak Khalif Ahmed | Abdirizak Khalif  SOM LEG 2021..2023-08  SOM OPP 2023-09..
Khadar Hussein Abdi  SOM GOV 2024-12..
Guleid Ahmed Jama | Guled Ahmed Jama  SOM CVL
Boqor Osman Buurmadow | Boqor Buurmadow | Osman Aw Mohamoud Buurmadow  SOM CVL
Ahmed Abdi Godane | Godane | Mukhtar Abu Zubair | Mukhtar Abu al-Zubair | Ahmed Godane | Ahmed Abdi aw-Mohamed | Ahmed Abdi Aw Mohamud Godane | Mukhtar Abu Zubayr  SOM REB ..2014-09-01  group=SHB
Ahmed Diriye | Ahmed Umar Abu Ubaidah | Ahmed Diriiye | Abu Ubaidah Ahmed Omar | Ahmad Umar Abu Ubaidah | Abu Ubaidah Direye | Ahmed Diriye Abu Ubaidah | Ahmed Omar Abu Ubaidah  SOM REB  group=SHB
Mukhtar Robow | Mukhtar Robow Ali | Muktar Robow | Abu Mansoor Robow | Sheikh Mukhtar Robow | Mukhtar Robow Abu Mansur | Muqtar Robow | Sheikh Muktar Robow  SOM REB ..2017-08-13  SOM OPP 2018-10..2022-08-01  SOM GOV 2022-08-02..
Hassan Dahir Aweys | Sheikh Hassan Dahir Aweys | Hassan Aweys | Sheikh Hassan Aweys | Sheik Hassan Dahir Aweys | Hassan Dahir Aweis | Hasan Dahir Aweys  SOM REB ..2013-06-26  group=HIS
Aden Hashi Ayro | Aden Hashi Farah Ayro | Adan Hashi Ayro | Aden Ayro | Aden Hashi Eyrow | Adan Hashi Farah Ayro  SOM REB ..2008-05-01  group=SHB
Hassan al-Turki | Hassan Turki | Hassan Abdullah Hersi al-Turki | Hassan Abdullah Hersi Turki | Sheikh Hassan Turki  SOM REB ..2015-05-27
Fuad Shongole | Fuad Mohamed Qalaf | Fuad Mohamed Khalaf | Fuad Mohamed Qalaf Shongole | Fuad Shangole | Fuad Mohamed Khalaf Shongole | Fu'ad Qalaf  SOM REB  group=SHB
Mahad Karate | Mahad Warsame Karate | Mahad Mohamed Ali Karate | Mahad Warsame Qalley Karate | Abdirahman Mohamed Warsame Mahad Karate  SOM REB  group=SHB
Ali Dhere | Ali Mohamud Rage | Ali Mohamoud Rage | Ali Dheere | Ali Mohamud Raghe | Sheikh Ali Mohamud Rage | Ali Mohamed Rage | Sheikh Ali Dhere | Ali Mohamud Raage | Ali Dhere Rage  SOM REB  group=SHB
Abdiasis Abu Musab | Abdiaziz Abu Musab | Abdiasis Abu Mus'ab | Abdul Aziz Abu Muscab | Abdiaziz Abu Mus'ab | Abdulaziz Abu Musab | Sheikh Abdiasis Abu Musab  SOM REB  group=SHB
Omar Hammami | Abu Mansoor al-Amriki | Abu Mansour al-Amriki | Abu Mansur al-Amriki | Omar Shafik Hammami  SOM REB ..2013-09-12
Ibrahim al-Afghani | Ibrahim Haji Jama | Ibrahim Haji Jama Mee'aad | Ibrahim Meeaad | Abu Bakr al-Zaylai  SOM REB ..2013-06-19  group=SHB
Abdullahi Nadir | Abdullahi Yare | Abdullahi Nadir Yare  SOM REB ..2022-10-01  group=SHB
Zakariya Ahmed Ismail Hersi | Zakariya Ismail Ahmed Hersi | Zakariye Ismail Hersi | Zaki Ahmed Ismail Hersi | Zakariya Ahmed Ismail  SOM REB ..2014-12-27
Adan Garar | Aden Garaar | Adan Garaar  SOM REB ..2015-03-12  group=SHB
Abdirahman Sandhere | Abdirahman Sandheere | Abdirahman Sandhere Ukash  SOM REB ..2015-12-02  group=SHB
Hassan Ali Dhoore | Hassan Ali Dhore | Hassan Dhoore  SOM REB ..2016-03-31  group=SHB
Abdullahi Haji Da'ud | Abdullahi Haji Daud  SOM REB ..2016-05-27  group=SHB
Tahlil Abdishakur | Abdishakur Tahlil  SOM REB ..2014-12-29  group=SHB
Ali Jabal | Ali Muhammad Hussein Jabal | Ali Mohamed Hussein Jabal  SOM REB ..2017-07-30  group=SHB
Mohamed Mire | Abu Abdirahman Mire | Mohamed Mire Jama  SOM REB ..2024-12-24  group=SHB
Yusuf Jiis | Yusuf Jis  SOM REB ..2020-04-02  group=SHB
Mualim Ayman | Maalim Ayman | Moalim Ayman | Maalim Osman Ayman  SOM REB ..2023-12-17  group=SHB
Abdulqadir Mumin | Abdiqadir Mumin | Abdul Qadir Mumin | Abdulkadir Mumin | Abdiqadir Mu'min | Abd al-Qadir Mumin | Abdulqadir Mu'min | Sheikh Abdulqadir Mumin  SOM REB  group=ISM
Abdirahman Fahiye | Abdirahman Fahiye Isse Mohamud | Abdirahman Faahiye Isse | Abdirahman Faahiye  SOM REB  group=ISM
Bilal al-Sudani | Bilal Sudani | Suhayl Salim Abd el-Rahman  SDN REB ..2023-01-25  group=ISM
Mohamed Said Atom | Mohamed Saed Atom | Mohammed Said Atam | Mohamed Sa'id Atom | Sheikh Mohamed Said Atom | Sheikh Atom  SOM REB ..2014-06
Mahad Moalim | Mahad Maalin | Mahad Moallin  SOM REB ..2018-10  group=ISM
Mohamed Qanyare | Mohamed Qanyare Afrah | Mohamed Kanyare Afrah | Mohammed Qanyare Afrah  SOM REB PRM ..2004-10  SOM GOV LEG 2004-11..2019
Musa Sudi Yalahow | Muse Sudi Yalahow | Muse Sudi | Musa Sudi | Muse Suudi Yalahow  SOM REB PRM ..2004-11  SOM LEG 2005..
Osman Ali Atto | Osman Hassan Ali Atto | Osman Ato | Osman Atto  SOM REB PRM ..2004  SOM LEG 2005..2013-08-05
Hussein Mohamed Farah Aidid | Hussein Aidid | Hussein Mohamed Aidid | Hussein Aideed | Hussein Mohamed Farrah Aidid  SOM REB 1996-08..2001  SOM GOV 2004-12..2007-12
Mohamed Said Hersi Morgan | Mohammed Said Hersi Morgan | Mohamed Siyad Hersi Morgan  SOM REB PRM
Bashir Raghe Shirar | Bashir Rage Shiiraar | Bashir Raghe Shiiraar | Bashir Raghe | Bashir Rage  SOM REB PRM ..2006
Botan Isse Alin | Botan Ise Alin  SOM REB PRM ..2006
Omar Finnish | Omar Muhamoud Finnish | Omar Mohamed Finnish | Omar Finish  SOM REB PRM ..2006
Mohamed Dheere | Mohamed Omar Habeb | Mohamed Omar Habeb Dheere | Mohamed Dhere | Mohammed Omar Habeb | Mohamed Omar Habib Dheere  SOM REB PRM ..2007-04  SOM GOV 2007-05..2008-07
Hassan Mohamed Nur Shatigadud | Shatigadud | Hasan Muhammad Nur Shatigadud | Hassan Mohamed Nur Shargudud  SOM REB ..2004  SOM GOV 2005..2013
Mohamed Abdi Hassan Afweyne | Afweyne  SOM CRM ..2013-10-12
Isse Yulux | Isse Yuluh  SOM CRM
Mohamed Garfanji | Garfanji | Mohamed Garfanje | Mohamed Osman Mohamed Garfanji  SOM CRM
Abshir Boyah | Abshir Abdullahi Boyah  SOM CRM
Abdirahman Janaqow | Abdirahman Mohamoud Farah Janaqow | Abdulrahman Janaqow | Sheikh Abdirahman Janaqow  SOM REB ..2009
Abdirahim Isse Addow | Abdirahim Issa Adow | Abdirahim Ise Adow  SOM REB ..2009
Ibrahim Hassan Addow | Ibrahim Hassan Adow | Ibrahim Adow | Ibrahim Addow  SOM REB 2006..2008  SOM GOV EDU 2009-02..2009-12-03
Abdirahman Abdishakur Warsame | Abdirahman Abdishakur | Abdirahman Abdishakur Warsame Wadajir  SOM OPP
Mohamud Ahmed Nur | Mohamed Nur Tarzan | Mohamud Nur Tarzan | Mohamed Ahmed Nuur Tarzan | Mohamoud Ahmed Nur Tarsan  SOM GOV 2010-06..2014-02
Hassan Mohamed Hussein Mungab | Hassan Mungab | Hassan Mohamed Mungab  SOM GOV 2014-02..2015-10  SOM GOV 2025..
Yusuf Hussein Jimale | Yusuf Hussein Jimale Madaale | Yusuf Jimale Madale  SOM GOV
Thabit Abdi Mohamed | Thabit Mohamed Abdi | Thabit Abdi  SOM GOV 2017-04..2018-01
Abdirahman Omar Osman | Abdirahman Yarisow | Abdirahman Omar Yarisow | Abdirahman Omar Osman Yarisow | Abdirahman Osman Yarisow | Abdirahman Omar Osman Yariisow  SOM GOV ..2019-08-01
Omar Filish | Omar Mohamud Filish | Omar Mohamud Mohamed Filish  SOM GOV 2019-08..2022
Mohamed Ibrahim Moalimuu | Mohamed Ibrahim Moalimu | Mohamed Ibrahim Moallimu | Mohamed Moalimu  SOM JRN ..2020-09  SOM GOV 2020-10..2022-06  SOM LEG 2022-07..
Ismail Mukhtar Oronjo | Ismail Mukhtar Omar | Ismael Mukhtar Omar | Ismail Mukhtar  SOM GOV
Farhan Jimale | Farhan Mohamed Jimale  SOM GOV 2022..
Daud Aweis | Daud Aweis Jama | Daud Aways | Daud Aweys  SOM JRN ..2022-07  SOM GOV 2022-08..
Osman Dubbe | Osman Abukar Dubbe  SOM GOV 2020-10..2022-08
Mohamed Abdi Hayir | Mohamed Abdi Hayir Maareeye | Mohamed Abdi Hayer Mareye | Mohamed Abdi Hayir Mareye  SOM GOV 2018..2020-10
Elmi Mohamud Nur | Elmi Mahamud Nur  SOM GOV 2022-08..2023
Bihi Iman Egeh | Bihi Egeh | Bihi Iman Cige  SOM GOV 2023..
Hussein Abdi Halane | Hussein Halane  SOM GOV 2014-01..2015-01
Mohamed Adan Ibrahim Farketi | Mohamed Adan Farketi | Mohamed Ibrahim Farkeeti | Mohamed Aden Fergeti  SOM GOV 2015-01..2017-03
Bashir Isse | Bashir Issa Ali | Bashir Isse Ali | Bashir Issa  SOM GOV ..2019
Yussur Abrar | Yussur A.F. Abrar | Yusur Abrar  SOM GOV 2013-09..2013-10-30
Abukar Dahir Osman | Abukar Dahir Osman Baale | Abukar Osman Baale | Abukar Baale  SOM GOV 2018..
Elmi Ahmed Duale  SOM GOV 2005..2013
Awale Ali Kullane | Awale Kullane  SOM GOV
Ali Sharif Ahmed  SOM GOV
Ilwad Elman  SOM CVL
Fartuun Adan | Fartun Adan  SOM CVL
Almaas Elman | Almaas Elman Ali  SOM CVL ..2019-11-20
Hodan Nalayeh | Hodan Naleyeh | Hodan Nalaye  SOM JRN ..2019-07-12
Abdalle Ahmed Mumin | Abdalle Mumin  SOM JRN
Omar Faruk Osman | Omar Faruq Osman  SOM JRN LAB
Abdiaziz Mohamud Guled | Abdiaziz Afrika | Abdiaziz Mohamud Guled Afrika  SOM JRN ..2021-11-20
Hawa Abdi | Dr Hawa Abdi | Hawa Abdi Dhiblawe  SOM MED CVL ..2020-08-05
Deqo Mohamed | Deqo Aden Mohamed  SOM MED CVL
Sheikh Mohamed Shakir | Mohamed Shakir Ali Hassan | Sheikh Shakir  SOM PRM REL
Mahmoud Sheikh Hassan Farah | Sheikh Mahmoud Moallim | Moalim Mahmud  SOM PRM REL
Sheikh Bashir Salad | Bashir Ahmed Salad | Sheikh Bashir Ahmed Salad  SOM REL
Sheikh Ali Wajis | Sheikh Ali Wajiis | Ali Wajis  SOM REL
Nur Barud Gurhan | Sheikh Nur Barud Gurhan | Sheikh Nur Barud | Sheikh Nuur Baaruud  SOM REL
Ikran Tahlil | Ikran Tahlil Farah | Ikraan Tahliil  SOM SPY ..2021-06-26
Abdullahi Godah Barre | Abdi Godah Barre | Abdullahi Godax Barre | Abdullahi Goodax Barre  SOM GOV
Abdi Farah Said Juha | Abdi Juxa | Abdi Farah Saeed Juha | Abdi Farah Juha  SOM GOV
Jamal Mohamed Hassan  SOM GOV 2017..2022
Abdirahman Odowaa | Abdirahman Mohamed Odowaa  SOM GOV
Abdirahman Hosh Jibril | Abdirahman Hosh  SOM GOV
Asha Haji Elmi | Asha Haji Elmi Amin | Aisha Haji Elmi  SOM LEG CVL
Amina Mohamed Abdi  SOM LEG ..2022-03-23
Mursal Mohamed Khalif | Mursal Khaliif | Mursal Khalif  SOM GOV
Maryam Qasim | Maryan Qasim | Mariam Qasim | Maryam Qaasim  SOM GOV ..2015
Mohamed Ali Nur Americo | Mohamed Ali Nur | Mohamed Ali Americo  SOM GOV ..2015
Ali Yusuf Ali Hosh | Ali Hosh | Ali Yusuf Hoosh | Ali Yusuf Hosh  SOM GOV
Osman Nuh Haji | Osman Haji Maalimu | Osman Nooh Haji  SOM GOV 2019-08..2020

# --- Kenya
Jomo Kenyatta  KEN GOV 1963-06-01..1978-08-22
Kalonzo Musyoka | Stephen Kalonzo Musyoka  KEN GOV ..2005-11  KEN OPP 2005-12..2008-01-07  KEN GOV 2008-01-08..2013-04-09  KEN OPP 2013-04-10..
Musalia Mudavadi | Wycliffe Musalia Mudavadi  KEN GOV ..2002-12  KEN OPP 2003..2008-04-16  KEN GOV 2008-04-17..2013-04-09  KEN OPP 2013-04-10..2022-09-12  KEN GOV 2022-10-27..
Rigathi Gachagua  KEN LEG 2017-08..2022-09-12  KEN GOV 2022-09-13..2024-10-31  KEN OPP 2024-11-01..
Kithure Kindiki | Abraham Kithure Kindiki  KEN LEG 2013-03..2022-08  KEN GOV 2022-10-27..
Martha Karua  KEN GOV 2003-01..2009-04-06  KEN OPP 2009-04-07..
Moses Wetangula | Moses Wetang'ula  KEN GOV 2008-01..2013-03  KEN LEG OPP 2013-04..2022-08  KEN LEG 2022-09-08..
Amason Kingi | Amason Jeffah Kingi  KEN GOV 2008-04..2022-08  KEN LEG 2022-09-08..
Justin Muturi  KEN LEG 2013-03-28..2022-08  KEN GOV 2022-10-27..2025-03  KEN OPP 2025-04..
Kenneth Marende  KEN LEG 2008-01-15..2013-03
Francis ole Kaparo | Francis Ole Kaparo | Ole Kaparo  KEN LEG 1993..2008-01-15
Ekwee Ethuro | David Ekwee Ethuro  KEN LEG 2013-03..2017-08
Kenneth Lusaka | Ken Lusaka  KEN GOV 2013-03..2017-08-30  KEN LEG 2017-08-31..2022-08-24  KEN GOV 2022-08-25..
George Saitoti  KEN GOV 1983..2012-06-10
Michael Wamalwa | Michael Kijana Wamalwa | Wamalwa Kijana  KEN OPP ..2002-12  KEN GOV 2003-01-03..2003-08-23
Moody Awori | Arthur Moody Awori  KEN GOV 2003-01..2008-01
Bonaya Godana | Bonaya Adhi Godana  KEN GOV 1998..2002-12  KEN LEG OPP 2003..2006-04-10
Marsden Madoka  KEN GOV 1998..2002-12
Chris Obure  KEN GOV 2000..2013
Chirau Ali Mwakwere | Ali Mwakwere | Chirau Mwakwere  KEN GOV 2003..2018
Raphael Tuju  KEN GOV 2003..2007-12  KEN PTY 2016..
Sam Ongeri  KEN GOV ..2013-04
Amina Mohamed | Amina Mohammed Jibril | Amina C. Mohamed  UNO 2011..2013-04  KEN GOV 2013-05..2022-08
Monica Juma | Monica Kathina Juma  KEN GOV
Raychelle Omamo | Raychelle Awuor Omamo  KEN GOV 2013-05..2022-10
Alfred Mutua | Alfred Nganga Mutua  KEN GOV 2004..
Korir Sing'oei | Abraham Korir Sing'oei  KEN GOV 2022-12..
Njenga Karume  KEN GOV 2004..2007-12
Mohamed Yusuf Haji | Yusuf Haji | Mohammed Yusuf Haji  KEN GOV 2008-01..2013-02  KEN LEG 2013-03..2021-02-15
Chris Murungaru | Christopher Murungaru  KEN GOV 2003-01..2005-11
Eugene Wamalwa  KEN GOV 2012-03..2022-10  KEN OPP 2022-11..
Aden Duale | Aden Bare Duale | Adan Duale  KEN LEG 2008-01..2022-10-26  KEN GOV 2022-10-27..
Soipan Tuya | Roselinda Soipan Tuya  KEN LEG 2013..2022-10-26  KEN GOV 2022-10-27..
Joseph ole Lenku | Joseph Ole Lenku | Ole Lenku  KEN GOV 2012-12..2014-12-02  KEN GOV 2017-08..
Joseph Nkaissery | Joseph Kasaine ole Nkaissery | Joseph Ole Nkaissery  KEN LEG ..2014-11  KEN GOV 2014-12..2017-07-08
Fred Matiang'i | Fred Matiangi  KEN GOV 2013-05..2022-10  KEN OPP 2025..
Kipchumba Murkomen | Onesimus Kipchumba Murkomen  KEN LEG 2013-03..2022-10-26  KEN GOV 2022-10-27..
Katoo ole Metito | Katoo Ole Metito  KEN GOV 2012..
John Michuki  KEN GOV 2003-01..2012-02-21
Karanja Kibicho  KEN GOV 2013..2022-11
Raymond Omollo  KEN GOV 2022-12..
Amos Kimunya  KEN GOV 2003..2013-03  KEN LEG 2017..2022-08
David Mwiraria  KEN GOV 2003-01..2006-02
Henry Rotich  KEN GOV 2013-05..2019-07-23
Ukur Yatani | Ukur Yatani Kanacho  KEN GOV 2013-03..2022-10
Njuguna Ndung'u | Njuguna Ndungu  KEN GOV 2007-03..2015-03  KEN GOV 2022-10-27..2024-07
John Mbadi | John Mbadi Ng'ongo  KEN LEG OPP 2008..2024-07  KEN GOV 2024-08..
Robinson Githae | Robinson Njeru Githae  KEN GOV 2010..2018
Patrick Njoroge  KEN GOV 2015-06..2023-06
Kamau Thugge  KEN GOV 2013..
Amos Wako | Amos Sitswila Wako  KEN GOV JUD 1991-05..2011-08  KEN LEG 2013-03..2022
Githu Muigai  KEN GOV JUD 2011-08..2018-02
Paul Kihara Kariuki | Paul Kihara  KEN GOV JUD 2018-03..2022-10
Dorcas Oduor | Dorcas Agik Oduor  KEN GOV JUD 2024-08..
Keriako Tobiko  KEN JUD 2005..2018-01  KEN GOV 2018-02..2022-10
Noordin Haji | Noordin Mohamed Haji  KEN JUD 2018-03-28..2023-06-13  KEN SPY 2023-06-14..
Renson Ingonga | Renson Mulele Ingonga  KEN JUD 2023-09..
Michael Gichangi  KEN SPY 2006..2014-08
Philip Kameru | Philip Wachira Kameru  KEN SPY 2014-09..2023-06
Wilson Boinett  KEN SPY 1996..2006
Jeremiah Kianga  KEN MIL 2005..2011-07
Julius Karangi | Julius Waweru Karangi  KEN MIL 2011-07..2015-04
Samson Mwathethe | Samson Jefwa Mwathethe  KEN MIL 2015-04..2020-05
Robert Kibochi | Robert Kariuki Kibochi  KEN MIL 2020-05..2023-04
Francis Ogolla | Francis Omondi Ogolla  KEN MIL ..2024-04-18
Charles Kahariri | Charles Muriu Kahariri  KEN MIL
Emmanuel Chirchir  KEN MIL
David Obonyo  KEN MIL
Cyrus Oguna  KEN MIL 2011..2017  KEN GOV 2018..2022
Mohammed Hussein Ali | Mohamed Hussein Ali  KEN COP 2004-04..2009-08  KEN GOV 2009-09..2013
Mathew Iteere | Mathew Kirai Iteere  KEN COP 2009-09..2012-12
David Kimaiyo | David Mole Kimaiyo  KEN COP 2012-12..2014-12-02
Joseph Boinnet | Joseph Kipchirchir Boinnet  KEN COP 2015-03..2019-03
Hilary Mutyambai | Hillary Mutyambai  KEN COP 2019-04..2022-09
Japhet Koome | Japheth Koome | Japhet Nchebere Koome  KEN COP 2022-11..2024-07-12
Gilbert Masengeli  KEN COP
Douglas Kanja | Douglas Kanja Kirocho  KEN COP
Eliud Lagat | Eliud Kipkoech Lagat  KEN COP
George Kinoti | George Maingi Kinoti  KEN COP 2018-01..2022-09
Ndegwa Muhoro  KEN COP ..2018-01
Eric Kiraithe  KEN COP ..2013  KEN GOV 2016..2019
Charles Owino  KEN COP
Bruno Shioso  KEN COP
Godfrey Otunge  KEN COP
Willy Mutunga  KEN CVL ..2011-06-19  KEN JUD 2011-06-20..2016-06-16  KEN CVL 2016-07..
David Maraga | David Kenani Maraga  KEN JUD 2016-10-19..2021-01-12  KEN OPP 2025..
Martha Koome | Martha Karambu Koome  KEN JUD
Philomena Mwilu | Philomena Mbete Mwilu  KEN JUD
Smokin Wanjala  KEN JUD
Njoki Ndung'u | Njoki Susanna Ndung'u  KEN JUD
Evan Gicheru | Johnson Evan Gicheru  KEN JUD 2003..2011-02
Samuel Kivuitu  KEN GOV ..2008-12
Issack Hassan | Ahmed Issack Hassan | Isaack Hassan  KEN GOV 2009-05..2017-01
Wafula Chebukati  KEN GOV 2017-01..2023-01
Roselyn Akombe | Roselyn Kwamboka Akombe  KEN GOV 2017-01..2017-10-18
Ezra Chiloba  KEN GOV
Juliana Cherera | Juliana Whonge Cherera  KEN GOV 2021-09..2022-12
Chris Msando | Christopher Msando  KEN GOV ..2017-07-31
Erastus Ethekon | Erastus Edung Ethekon  KEN GOV 2025-07..
Muthui Kariuki  KEN GOV
Isaac Mwaura | Isaac Maigua Mwaura  KEN LEG 2013..2022  KEN GOV 2023-03..
Manoah Esipisu  KEN GOV 2013..
Kanze Dena  KEN JRN ..2018-05  KEN GOV 2018-06..2022-09
Dennis Itumbi  KEN GOV
David Ndii  KEN OPP ..2022-08  KEN GOV 2022-09..
Joseph Kinyua | Joseph Kanja Kinyua  KEN GOV ..2022-09
Felix Koskei | Felix Kiptarus Koskei  KEN GOV
Francis Muthaura | Francis Kirimi Muthaura  IGO 1996..2001  KEN GOV 2002..2012-01
Nzioka Waita  KEN GOV
James Orengo | James Aggrey Orengo  KEN OPP LEG ..2008-04-16  KEN GOV 2008-04-17..2013-04-09  KEN LEG OPP 2013-04-10..2022-08-24  KEN GOV 2022-08-25..
Peter Kenneth  KEN LEG OPP
Mike Sonko | Mike Mbuvi Sonko | Mbuvi Sonko | Gideon Mbuvi  KEN LEG 2010..2017-07  KEN GOV 2017-08..2020-12-17
Johnson Sakaja | Johnson Arthur Sakaja  KEN LEG 2013..2022-08-24  KEN GOV 2022-08-25..
Evans Kidero  KEN GOV 2013-03..2017-08
Hassan Joho | Ali Hassan Joho | Hassan Ali Joho  KEN GOV 2013-03..2022-08  KEN OPP 2022-09..2024-08-07  KEN GOV 2024-08-08..
Abdulswamad Nassir | Abdulswamad Shariff Nassir  KEN LEG 2013..2022-08  KEN GOV 2022-09..
Wycliffe Oparanya | Wycliffe Ambetsa Oparanya  KEN GOV 2008..
Opiyo Wandayi | James Opiyo Wandayi  KEN LEG OPP 2013..2024-08-07  KEN GOV 2024-08-08..
Anne Waiguru | Ann Waiguru  KEN GOV 2013-05..
Okoth Obado | Zachary Okoth Obado  KEN GOV 2013-03..2022-08
Ferdinand Waititu | Ferdinand Waititu Babayao  KEN LEG ..2017-07  KEN GOV 2017-08..2020-01
Kivutha Kibwana  KEN GOV ..2022-08
Simba Arati | Paul Simba Arati  KEN LEG OPP 2013..2022-08-24  KEN GOV 2022-08-25..
Miguna Miguna  KEN OPP
Boniface Mwangi  KEN CVL
Okiya Omtatah | Okiya Omtatah Okoiti | Okiya Okoiti Omtatah  KEN CVL ..2022-07  KEN LEG OPP CVL 2022-08..
Edwin Sifuna | Edwin Watenya Sifuna  KEN LEG OPP
Babu Owino | Paul Ongili | Paul Ongili Owino  KEN LEG OPP
Junet Mohamed | Junet Sheikh Nuh Mohamed  KEN LEG
Oscar Sudi  KEN LEG
Kimani Ichung'wah | Kimani Ichungwah | Kimani Ichung'wa  KEN LEG
Ndindi Nyoro | Samson Ndindi Nyoro  KEN LEG
Gladys Boss Shollei | Gladys Shollei | Gladys Boss  KEN LEG
Cleophas Malala  KEN LEG OPP ..2022-08  KEN PTY 2023-02..
Nelson Havi  KEN CVL
Gitobu Imanyara  KEN OPP LEG
Paul Muite  KEN OPP
Koigi wa Wamwere | Koigi Wamwere  KEN OPP
Charles Njonjo | Charles Mugane Njonjo  KEN GOV ..1983
Kenneth Matiba | Kenneth Stanley Njindo Matiba  KEN GOV ..1988-12  KEN OPP 1990..2018-04-15
Jaramogi Oginga Odinga | Oginga Odinga  KEN GOV 1964-12-12..1966-04-14  KEN OPP 1966-04-15..1994-01-20
Tom Mboya  KEN GOV LAB ..1969-07-05
Robert Ouko  KEN GOV ..1990-02-12
Simeon Nyachae  KEN GOV ..1999-02  KEN OPP 1999-03..2004-06  KEN GOV 2004-07..2007-12
Nicholas Biwott | Nicholas Kipyator Kiprono arap Biwott  KEN GOV ..2002-12
William ole Ntimama | William Ole Ntimama  KEN GOV ..2013
Najib Balala  KEN GOV 2003..2022-10
Henry Kosgey | Henry Kiprono Kosgey  KEN GOV ..2011-01
Joshua arap Sang | Joshua Sang | Joshua Arap Sang  KEN JRN
Ababu Namwamba | Ababu Tawfiq Pius Namwamba  KEN GOV 2012..
George Wajackoyah | George Luchiri Wajackoyah  KEN OPP
David Mwaure | David Waihiga Mwaure | David Mwaure Waihiga  KEN OPP
Mukhisa Kituyi  KEN GOV 2003..2007-12  UNO 2013-09..2021-02  KEN OPP 2021-03..
Jimi Wanjigi | Jimmy Wanjigi  KEN BUS OPP
Reuben Kigame  KEN OPP
Ekuru Aukot  KEN OPP
Mohammed Abduba Dida | Abduba Dida | Mohamed Abduba Dida  KEN OPP
Cyrus Jirongo  KEN OPP LEG
James ole Kiyiapi | James Ole Kiyiapi  KEN GOV ..2011  KEN OPP 2012..
Joe Nyagah | Joseph Nyagah  KEN GOV 2008-04..2013-04
David Murathe  KEN PTY
Jeremiah Kioni | Jeremiah Ngayu Kioni  KEN LEG PTY ..2022-09  KEN OPP PTY 2022-10..
Kanini Kega  KEN LEG
Moses Kuria  KEN LEG 2014..2022-10-26  KEN GOV 2022-10-27..2025-07  KEN OPP 2025-08..
Irungu Kang'ata | Irungu Kangata  KEN LEG 2013..2022-08-24  KEN GOV 2022-08-25..
William Kabogo | William Kabogo Gitau  KEN GOV 2013-03..2017-08  KEN GOV 2025-01..
Farah Maalim | Farah Maalim Mohamed  KEN LEG
Ali Roba | Ali Ibrahim Roba  KEN GOV 2013-03..2022-07  KEN LEG 2022-08..
Nathif Jama | Nathif Jama Adam  KEN GOV
Aisha Jumwa | Aisha Jumwa Katana  KEN LEG 2013..2022-08  KEN GOV 2022-10-27..2024-07
Salim Mvurya | Salim Mgala Mvurya  KEN GOV 2013-03..
Davis Chirchir  KEN GOV 2013-05..2015  KEN GOV 2022-10-27..
Susan Nakhumicha | Susan Nakhumicha Wafula  KEN GOV 2022-10-27..2024-07
Ezekiel Machogu  KEN LEG 2017..2022-08  KEN GOV 2022-10-27..2024-07
Eliud Owalo  KEN GOV 2022-10-27..
Mithika Linturi | Franklin Mithika Linturi  KEN LEG ..2022-08  KEN GOV 2022-10-27..2024-07  KEN OPP 2025..
Simon Chelugui | Simon Kiprono Chelugui  KEN GOV ..2024-07
Mutahi Kagwe  KEN GOV
Cleopa Mailu | Cleopa Kilonzo Mailu  KEN GOV
James Macharia | James Wainaina Macharia  KEN GOV 2013-05..2022-10
Sicily Kariuki | Sicily Kanini Kariuki  KEN GOV ..2022-10
Margaret Kobia  KEN GOV ..2022-10
Peter Munya | Peter Gatirau Munya  KEN GOV 2013-03..2022-10
Florence Bore | Florence Chepngetich Bore  KEN GOV 2022-10-27..2024-07
Rebecca Miano  KEN GOV 2022-10-27..
Deborah Barasa | Debra Barasa | Deborah Mlongo Barasa  KEN GOV 2024-08..
Lee Kinyanjui | Lee Maiyani Kinyanjui  KEN GOV
Macharia Kamau  KEN GOV 2010..2022
Lazarus Amayo | Lazarus Ombai Amayo  KEN GOV
Martin Kimani  KEN GOV ..2024
Erastus Lokaale | Erastus Ekitela Lokaale  KEN GOV
Zachary Muburi-Muita | Zachary Dominic Muburi-Muita  KEN GOV
Wangari Maathai | Wangari Muta Maathai  KEN CVL ..2002-12  KEN GOV LEG 2003-01..2005-11  KEN CVL 2005-12..2011-09-25
Maina Kiai  KEN CVL
John Githongo  KEN GOV 2003-01..2005-01  KEN CVL 2005-02..
Al-Amin Kimathi | Al Amin Kimathi  KEN CVL
Hussein Khalid  KEN CVL
Khelef Khalifa  KEN CVL
Ndung'u Wainaina | Ndungu Wainaina  KEN CVL
Gladwell Otieno  KEN CVL
George Kegoro  KEN CVL
Irungu Houghton | Irũngũ Houghton  KEN CVL
Davis Malombe  KEN CVL
Mwalimu Mati  KEN CVL
Gacheke Gachihi  KEN CVL
Rose Njeri | Rose Njeri Tunguru  KEN CVL
Albert Ojwang | Albert Omondi Ojwang  KEN JRN CVL ..2025-06-08
Kasmuel McOure | Kasmuel Mcoure  KEN CVL
Morara Kebaso | Ibrahim Morara Kebaso  KEN CVL OPP
Hanifa Adan | Hanifa Farsafi  KEN JRN CVL
Bob Njagi  KEN CVL
Willie Kimani  KEN CVL ..2016-07-01
Faith Odhiambo | Faith Mony Odhiambo  KEN CVL
Eric Theuri  KEN CVL
Francis Atwoli  KEN LAB
Davji Atellah | Davji Bhimji Atellah  KEN LAB MED
Ouma Oluga  KEN LAB MED ..2022  KEN GOV 2025..
Wilson Sossion  KEN LAB ..2021-06
Collins Oyuu | Collins Henry Oyuu  KEN LAB
Akello Misori | Akelo Misori  KEN LAB
Hassan Omar Hassan  KEN LEG
Omar Mwamnuadzi | Omar Hamisi Mwamnuadzi | Omar Mwamnwadzi  KEN REB
Randu Nzai Ruwa | Nzai Ruwa  KEN REB
Maina Njenga  KEN CRM
Wycliffe Matakwei | Wycliffe Matakwei Kirui Komon | Wycliffe Matakwei Komon  KEN REB ..2008-05-16
Aboud Rogo | Aboud Rogo Mohammed | Sheikh Aboud Rogo | Aboud Rogo Mohamed  KEN REL REB ..2012-08-27
Abubaker Shariff Ahmed | Makaburi | Abubakar Shariff Makaburi | Abubaker Shariff Makaburi | Abubakar Shariff Ahmed | Sheikh Abubakar Shariff | Abubakar Sharif Makaburi  KEN REL REB ..2014-04-01
Ibrahim Ismail Rogo | Sheikh Ibrahim Rogo  KEN REL ..2013-10-03
Ahmed Iman Ali | Ahmad Iman Ali | Sheikh Ahmed Iman Ali  KEN REB  group=SHB
Abdikadir Mohamed Abdikadir | Ikrima | Abdukadir Mohamed Abdukadir | Abdikadar Mohamed Abdikadar | Mohamed Abdikadir Mohamed Ikrima | Mohamed Abdikadir Mohamed  KEN REB  group=SHB
Saleh Ali Saleh Nabhan | Saleh Nabhan | Saleh Ali Nabhan  KEN REB ..2009-09-14  group=QAE
Mohamed Mohamud Kuno | Mohamed Kuno | Mohamed Mohamud Dulyadin | Dulyadin | Mohammed Mohamud Kuno | Mohamed Kuno Gamadhere | Mohamed Mohamud Gamadhere | Gamadhere  KEN REB ..2016-06-01  group=SHB
Paul Mackenzie | Paul Nthenge Mackenzie | Paul Makenzi | Paul Nthenge Makenzi  KEN REL CRM
Ezekiel Odero  KEN REL
John Njue | Cardinal John Njue  KEN REL
Eliud Wabukala  KEN REL ..2016-06  KEN GOV 2017-01..2022
Jackson ole Sapit | Jackson Ole Sapit | Jackson Nasoore ole Sapit  KEN REL
Anthony Muheria  KEN REL
Martin Kivuva | Martin Kivuva Musonde | Martin Musonde Kivuva  KEN REL
Philip Anyolo | Philip Subira Anyolo  KEN REL
Raphael Ndingi Mwana'a Nzeki | Ndingi Mwana a'Nzeki | Raphael Ndingi Mwana a'Nzeki | Raphael Ndingi  KEN REL ..2020-03-31
Maurice Otunga | Maurice Michael Otunga | Cardinal Maurice Otunga  KEN REL ..2003-09-06
Zacchaeus Okoth  KEN REL
Cornelius Korir  KEN REL ..2017-10-30
Mutava Musyimi  KEN REL ..2007  KEN LEG 2008..2017
Timothy Njoya  KEN REL CVL
Juma Ngao | Sheikh Juma Ngao  KEN REL
Adan Wachu  KEN REL
Margaret Wanjiru | Bishop Margaret Wanjiru  KEN REL LEG
David Oginde  KEN REL ..2022  KEN GOV 2023..
SK Macharia | Samuel Kamau Macharia  KEN BUS JRN
John Allan Namu | John-Allan Namu  KEN JRN
Charity Ngilu | Charity Kaluki Ngilu  KEN OPP LEG ..2002-12  KEN GOV 2003-01..2007-10  KEN GOV 2008-04-17..2015-03  KEN GOV 2017-08..2022-08
Beth Mugo | Beth Wambui Mugo  KEN GOV ..2012  KEN LEG 2013..2022
Mutula Kilonzo  KEN GOV LEG ..2013-04-27
Mutula Kilonzo Junior | Mutula Kilonzo Jr  KEN LEG OPP 2013..2022-08-24  KEN GOV 2022-08-25..
Kiraitu Murungi  KEN GOV 2003-01..2013-02  KEN LEG 2013-03..2017-08-21  KEN GOV 2017-08-22..2022-08
Chris Okemo | Chrysanthus Okemo  KEN GOV 1999..2002-12
Otieno Kajwang | Gerald Otieno Kajwang | Otieno Kajwang'  KEN GOV LEG ..2014-11-18
Orwa Ojodeh | Joshua Orwa Ojodeh | Orwa Ojode | Joshua Orwa Ojode  KEN GOV ..2012-06-10
Anyang' Nyong'o | Peter Anyang' Nyong'o | Peter Anyang Nyongo | Anyang Nyongo  KEN GOV
Gideon Moi | Gideon Kipsiele Moi  KEN LEG ..2022-08  KEN OPP 2022-09..
Oburu Oginga | Oburu Odinga | Oburu Oginga Odinga  KEN LEG PTY
Isaac Ruto | Isaac Kiprono Ruto  KEN GOV 2013-03..2017-08
Samson Cherargei | Samson Cherarkey | Kiprotich Cherargei  KEN LEG
Esther Passaris  KEN LEG
Millie Odhiambo | Millie Odhiambo-Mabona | Millie Mabona  KEN LEG
Rachel Shebesh | Rachael Shebesh  KEN LEG ..2017  KEN GOV 2018..2022
Gladys Wanga | Gladys Nyasuna Wanga  KEN LEG OPP 2013..2022-08-24  KEN GOV 2022-08-25..
Susan Kihika | Susan Wakarura Kihika  KEN LEG 2017..2022-08-24  KEN GOV 2022-08-25..
Mwangi wa Iria  KEN GOV 2013-03..2022-08
Kawira Mwangaza  KEN LEG 2017..2022-08-24  KEN GOV 2022-08-25..2025-03
Joyce Laboso | Joyce Cherono Laboso  KEN LEG 2008..2017-07  KEN GOV 2017-08..2019-07-29
Jackson Mandago | Jackson Kiptanui Mandago  KEN GOV 2013-03..2022-07  KEN LEG 2022-08..
George Natembeya  KEN GOV
Mohamed Ali Jicho Pevu | Mohammed Ali Jicho Pevu | Moha Jicho Pevu  KEN JRN ..2017-07  KEN LEG 2017-08..
Fatuma Dullo | Fatuma Adan Dullo  KEN LEG
Twalib Mbarak  KEN GOV COP 2019-01..2025-01
PLO Lumumba | Patrick Loch Otieno Lumumba  KEN GOV 2010-07..2011-08  KEN CVL EDU 2011-09..
Philip Kinisu  KEN GOV 2016-01..2016-08
Halakhe Waqo | Halakhe Dida Waqo  KEN GOV ..2019-01
Aaron Ringera | Aaron Gitonga Ringera  KEN GOV JUD ..2009-09
Ahmednasir Abdullahi | Ahmednasir Abdullahi Maalim  KEN CVL
Nancy Baraza  KEN JUD 2011-06..2012-10
Kalpana Rawal | Kalpana Hasmukhrai Rawal  KEN JUD ..2016-06
Mohamed Ibrahim Amin  KEN COP 2022-10..

# --- Uganda
Tito Okello | Tito Okello Lutwa | Tito Lutwa Okello  UGA MIL GOV 1985-07-29..1986-01-26
Yusuf Lule | Yusufu Lule  UGA GOV 1979-04-13..1979-06-20
Godfrey Binaisa  UGA GOV 1979-06-20..1980-05-12
Muhoozi Kainerugaba | Muhoozi | Muhoozi Kainerugaba Museveni  UGA MIL
Janet Museveni | Janet Kataaha Museveni  UGA GOV
Amama Mbabazi | John Patrick Amama Mbabazi  UGA GOV ..2014-09-18  UGA OPP 2015..2016-12
Ruhakana Rugunda  UGA GOV 1986..2021-06-21
Robinah Nabbanja | Robina Nabbanja  UGA GOV
Apolo Nsibambi | Apollo Nsibambi  UGA GOV 1999-04..2011-05
Kintu Musoke | Kintu-Musoke  UGA GOV 1986..1999-04
Gilbert Bukenya | Gilbert Balibaseka Bukenya  UGA GOV 2003-05..2011-05  UGA OPP 2013..2017
Specioza Kazibwe | Specioza Wandira Kazibwe | Specioza Naigaga Wandira Kazibwe  UGA GOV 1994-11..2003-05
Edward Ssekandi | Edward Kiwanuka Ssekandi | Edward Sekandi  UGA LEG 2001-07..2011-04  UGA GOV 2011-05..2021-06
Jessica Alupo  UGA GOV
Rebecca Kadaga | Rebecca Alitwala Kadaga  UGA LEG 2001..2021-05-24  UGA GOV 2021-06..
Jacob Oulanyah | Jacob L'Okori Oulanyah  UGA LEG 2011-05..2022-03-20
Anita Among | Anita Annet Among  UGA LEG
Thomas Tayebwa  UGA LEG
James Wapakhabulo | James Wambogo Wapakhabulo  UGA LEG ..1997  UGA GOV 1998..2004-03-27
Sam Kutesa | Sam Kahamba Kutesa  UGA GOV 2001..2014-09-15  UNO 2014-09-16..2015-09-14  UGA GOV 2015-09-15..2021-06
Jeje Odongo | Haji Abubaker Jeje Odongo | Abubakar Jeje Odongo | Abubaker Jeje Odongo  UGA MIL ..2000  UGA GOV 2001..
Henry Oryem Okello | Okello Oryem | Oryem Okello | Henry Okello Oryem  UGA GOV
Eriya Kategaya  UGA GOV 1986..2003-05  UGA OPP 2004..2006-05  UGA GOV 2006-06..2013-03-02
Crispus Kiyonga | Crispus Walter Kiyonga  UGA GOV
Adolf Mwesige | Adolf Kasaija Mwesige  UGA GOV ..2021-06
Vincent Ssempijja | Vincent Bamulangaki Ssempijja  UGA GOV ..2024-03
Aronda Nyakairima  UGA MIL 2003-11..2013-05-26  UGA GOV 2013-05-27..2015-09-12
Hilary Onek | Hillary Onek | Hillary Obaloker Onek  UGA GOV
Rose Akol Okullu | Rose Akol  UGA GOV 2015..2016-06
Kahinda Otafiire | Kahinda Otafire | Kahinda Otaafire  UGA GOV MIL
Mario Obiga Kania  UGA GOV
Syda Bbumba | Syda Bumba | Syda Namirembe Bbumba  UGA GOV ..2012-02
Maria Kiwanuka  UGA GOV 2011-05..2015-03
Matia Kasaija  UGA GOV
Ezra Suruma  UGA GOV 2005..2009-02
Emmanuel Tumusiime-Mutebile | Tumusiime Mutebile | Emmanuel Tumusiime Mutebile  UGA GOV ..2022-01-23
Michael Atingi-Ego  UGA GOV
Louis Kasekende  UGA GOV ..2020
Irene Muloni  UGA GOV 2011-05..2019-12
Ruth Nankabirwa | Ruth Nankabirwa Ssentamu  UGA GOV
Mary Goretti Kitutu  UGA GOV
Amos Lugoloobi  UGA GOV
Jane Ruth Aceng | Ruth Aceng  UGA GOV 2016-06..
Chris Baryomunsi  UGA GOV
Frank Tumwebaze  UGA GOV
Ofwono Opondo  UGA GOV
Rose Namayanja | Rose Namayanja Nsereko  UGA GOV PTY
Mary Karooro Okurut | Mary Okurut | Karooro Okurut  UGA GOV
Kirunda Kivejinja | Ali Kirunda Kivejinja  UGA GOV ..2020-12-19
Kiddu Makubuya | Edward Khiddu Makubuya | Khiddu Makubuya  UGA GOV JUD ..2012-02
Peter Nyombi  UGA GOV JUD 2011..2015-03
Fred Ruhindi  UGA GOV JUD 2015-03..2016-06
William Byaruhanga  UGA GOV JUD 2016-06..2021-06
Kiryowa Kiwanuka  UGA GOV JUD 2021-07..
Ramathan Ggoobi | Ramathan Goobi  UGA GOV
Jacob Marksons Oboth | Jacob Oboth Oboth | Jacob Oboth-Oboth  UGA GOV
Adonia Ayebare  UGA GOV
Richard Nduhuura | Richard Tushemereirwe Nduhuura  UGA GOV 2013..
Francis Butagira  UGA GOV ..2008
Arthur Kafeero  UGA GOV
Don Wanyama  UGA GOV
Sandor Walusimbi  UGA GOV
Tamale Mirundi | Joseph Tamale Mirundi  UGA GOV ..2015
Katumba Wamala | Edward Katumba Wamala  UGA COP 2001..2004  UGA MIL 2005..2017-01-09  UGA GOV 2017-01-10..
David Muhoozi | David Rubakuba Muhoozi  UGA MIL 2017-01..2021-06-23  UGA GOV 2021-06-24..
Wilson Mbadi | Wilson Mbasu Mbadi  UGA MIL ..2024-03-21  UGA GOV 2024-03-22..
Sam Okiding  UGA MIL
Peter Elwelu  UGA MIL
Kayanja Muhanga  UGA MIL
Dick Olum  UGA MIL
James Kazini  UGA MIL ..2003-11
Felix Kulayigye  UGA MIL
Paddy Ankunda  UGA MIL
Richard Karemire  UGA MIL
Flavia Byekwaso  UGA MIL
Chris Magezi  UGA MIL
Deo Akiiki  UGA MIL
Bantariza Shaban | Shaban Bantariza  UGA MIL GOV ..2020-09
Nathan Mugisha  UGA MIL
Fred Mugisha  UGA MIL
Leopold Kyanda  UGA MIL
Charles Bakahumura  UGA MIL SPY
James Mugira  UGA MIL SPY
Abel Kandiho  UGA SPY MIL 2017-01..2022-01  UGA COP 2022-02..
James Birungi  UGA SPY MIL 2022-01..
David Sejusa | David Tinyefuza | David Tinyefunza  UGA MIL ..2013-04  UGA OPP 2013-05..
Elly Tumwine | Elly Tuhirirwe Tumwine  UGA MIL ..2018-02  UGA GOV 2018-03..2021-06
Henry Tumukunde  UGA MIL SPY ..2018-03  UGA OPP 2020-03..
Salim Saleh | Caleb Akandwanaho  UGA MIL GOV
Moses Ali  UGA GOV MIL
Mugisha Muntu | Gregory Mugisha Muntu | Mugisha Gregory Muntu  UGA MIL ..1998  UGA OPP 2004..
Kale Kayihura | Edward Kale Kayihura  UGA COP 2005..2018-03-04
Martin Okoth Ochola | Okoth Ochola | Martins Okoth Ochola  UGA COP 2018-03-04..2024-02
Abas Byakagaba | Abbas Byakagaba  UGA COP 2024-05..
Sabiiti Muzeyi  UGA COP MIL
Paul Lokech  UGA MIL ..2020-11  UGA COP 2020-12..2021-08-21
Fred Enanga  UGA COP
Andrew Felix Kaweesi | Felix Kaweesi  UGA COP ..2017-03-17
Asan Kasingye  UGA COP
Patrick Onyango  UGA COP
Kituuma Rusoke  UGA COP
Judith Nabakooba  UGA COP ..2016  UGA GOV 2019-12..
Bart Katureebe | Bart Magunda Katureebe  UGA JUD ..2020-06
Alfonse Owiny-Dollo | Alphonse Owiny-Dollo | Owiny Dollo | Alfonse Chigamoy Owiny-Dollo  UGA JUD
Benjamin Odoki  UGA JUD ..2013
Flavian Zeija  UGA JUD
Badru Kiggundu  UGA GOV 2002..2016-11
Simon Byabakama | Simon Mugenyi Byabakama  UGA GOV 2017-01..
Jane Frances Abodo  UGA JUD 2020..
Paul Ssemogerere | Paul Kawanga Ssemogerere  UGA GOV 1986..1995-06  UGA OPP 1995-07..2022-11-18
Olara Otunnu | Olara A. Otunnu  UGA GOV 1985..1986  UNO 1997-09..2005-07  UGA OPP 2009-08..
Norbert Mao  UGA OPP ..2022-07-19  UGA GOV 2022-07-20..
Patrick Oboi Amuriat | Patrick Amuriat  UGA OPP
Nandala Mafabi | Nathan Nandala Mafabi  UGA LEG OPP
Winnie Byanyima  UGA OPP ..2005  UNO 2006..2013-04  NGO 2013-05..2019-10  UNO 2019-11-01..
Mathias Mpuuga | Mathias Mpuuga Nsamba  UGA LEG OPP
Joel Ssenyonyi | Joel Besekezi Ssenyonyi  UGA LEG OPP
Betty Nambooze | Betty Nambooze Bakireke  UGA LEG OPP
Francis Zaake  UGA LEG OPP
Erias Lukwago  UGA OPP
Betty Amongi  UGA GOV
Jimmy Akena | James Akena  UGA OPP LEG
Miria Obote | Miria Kalule Obote  UGA OPP
Beti Kamya | Beti Olive Kamya | Beti Kamya Turwomwe  UGA LEG OPP ..2016-05  UGA GOV 2016-06..
Abed Bwanika  UGA OPP
Joseph Kabuleta  UGA OPP
John Katumba  UGA OPP
Nancy Kalembe  UGA OPP
Willy Mayambala  UGA OPP
Asuman Basalirwa  UGA LEG OPP
Medard Ssegona | Medard Lubega Sseggona  UGA LEG OPP
Ssemujju Nganda | Ibrahim Ssemujju Nganda | Semujju Nganda  UGA LEG OPP
Michael Mabikke  UGA OPP
Mubarak Munyagwa  UGA OPP
Lewis Rubongoya | David Lewis Rubongoya  UGA OPP
Muhammad Ssegirinya | Mohammed Ssegirinya | Muhammad Segirinya  UGA LEG OPP ..2025-01-09
Allan Ssewanyana | Allan Sewanyana  UGA LEG OPP
Obeid Lutale  UGA OPP
Eddie Mutwe | Edward Ssebuufu  UGA OPP
Cerinah Nebanda  UGA LEG ..2012-12-14
Stella Nyanzi  UGA CVL OPP
Kakwenza Rukirabashaija  UGA CVL
Nicholas Opiyo  UGA CVL
Sarah Bireete  UGA CVL
Frank Mugisha  UGA CVL
David Kato | David Kato Kisule  UGA CVL ..2011-01-26
Kasha Jacqueline Nabagesera | Kasha Nabagesera  UGA CVL
Pepe Julian Onziema  UGA CVL
Agather Atuhaire  UGA JRN CVL
Andrew Mwenda | Andrew Mujuni Mwenda  UGA JRN
Charles Onyango-Obbo  UGA JRN
David Bahati  UGA LEG ..2010  UGA GOV 2011..
Martin Ssempa  UGA REL
Simon Lokodo  UGA GOV ..2022-01-29
James Nsaba Buturo | Nsaba Buturo  UGA GOV ..2011-03
Eron Kiiza  UGA CVL
Miria Matembe  UGA GOV ..2002  UGA CVL 2003..
Ronald Muwenda Mutebi | Ronald Muwenda Mutebi II | Kabaka Mutebi | Ronald Mutebi  UGA CVL
Charles Peter Mayiga | Charles Mayiga  UGA CVL
Charles Mumbere | Charles Wesley Mumbere  UGA CVL
Solomon Iguru | Solomon Gafabusa Iguru  UGA CVL
John Baptist Walusimbi  UGA CVL
Emmanuel Wamala | Cardinal Emmanuel Wamala  UGA REL
Cyprian Lwanga | Cyprian Kizito Lwanga  UGA REL ..2021-04-03
John Baptist Odama | Archbishop Odama  UGA REL
Stanley Ntagali  UGA REL
Stephen Kaziimba | Stephen Kazimba Mugalu | Stephen Samuel Kaziimba Mugalu | Stephen Kazimba  UGA REL
Luke Orombi | Henry Luke Orombi | Henry Orombi  UGA REL
Shaban Mubajje | Shaban Ramadhan Mubajje  UGA REL
Christopher Senyonjo  UGA REL CVL
Joseph Kibwetere  UGA REL
Credonia Mwerinde  UGA REL
Vincent Otti  UGA REB ..2007-10  group=LRA
Okot Odhiambo  UGA REB ..2013-10  group=LRA
Dominic Ongwen  UGA REB ..2015-01-06  group=LRA
Raska Lukwiya  UGA REB ..2006-08-12  group=LRA
Caesar Acellam | Ceasar Achellam | Caesar Achellam  UGA REB ..2012-05-12  group=LRA
Martin Ojul  UGA REB
David Nyekorach Matsanga | David Matsanga | David Nyekorach-Matsanga  UGA REB
Ali Kony | Salim Saleh Kony | Salim Kony  UGA REB  group=LRA
Thomas Kwoyelo  UGA REB ..2009-03  group=LRA
Kenneth Banya  UGA REB ..2004-07
Sam Kolo  UGA REB ..2005-02
Betty Bigombe  UGA GOV
Alice Lakwena | Alice Auma  UGA REB ..2007-01-17
Jamil Mukulu | Jamil Makulu  UGA REB ..2015-04  group=ADF
Musa Baluku | Seka Musa Baluku | Moussa Baluku | Seka Baluku  UGA REB  group=ADF
Muhammad Lumisa | Muhammed Lumisa  UGA REB  group=ADF
Abwakas | Abuwakas  TZA REB  group=ADF
Juma Oris  UGA REB
Taban Amin  UGA REB ..2000
Ali Bamuze  UGA REB

# --- Tanzania
Benjamin Mkapa | Benjamin William Mkapa  TZA GOV 1977..2005-12-21
Ali Hassan Mwinyi | Ali Mwinyi  TZA GOV 1984..1995-11-23
Philip Mpango | Phillip Mpango | Philip Isdor Mpango  TZA GOV 2015-11..2025-11
Emmanuel Nchimbi | Emmanuel John Nchimbi  TZA GOV ..2023  TZA PTY 2024-01..2025-11-02  TZA GOV 2025-11-03..
Mwigulu Nchemba | Mwigulu Lameck Nchemba  TZA GOV
Kassim Majaliwa | Kassim Majaliwa Majaliwa  TZA GOV 2010..2025-11
Mizengo Pinda | Mizengo Kayanza Peter Pinda  TZA GOV 2006..2015-11
Edward Lowassa | Edward Ngoyai Lowassa  TZA GOV ..2008-02-07  TZA LEG 2008-02-08..2015-07-27  TZA OPP 2015-07-28..2019-03-01  TZA PTY 2019-03-02..2024-02-10
Frederick Sumaye | Fredrick Sumaye  TZA GOV ..2005-12  TZA OPP 2015-08..2019-12  TZA PTY 2020..
Cleopa Msuya | Cleopa David Msuya  TZA GOV ..1995-11
John Malecela | John Samuel Malecela  TZA GOV ..1994-12
Salim Ahmed Salim  TZA GOV ..1989-09-18  IGO 1989-09-19..2001-09
Mohamed Gharib Bilal | Mohammed Gharib Bilal  TZA GOV 2010-11..2015-11
Ali Mohamed Shein | Ali Mohammed Shein  TZA GOV 2001-07..2020-11-03
Hussein Mwinyi | Hussein Ali Mwinyi  TZA GOV 2000..
Amani Abeid Karume | Amani Karume  TZA GOV 2000-11-08..2010-11-03
Salmin Amour  TZA GOV 1990..2000-11-08
Abeid Karume | Abeid Amani Karume  TZA GOV 1964-01-12..1972-04-07
Seif Sharif Hamad | Seif Shariff Hamad | Maalim Seif | Maalim Seif Sharif Hamad | Seif Sharrif Hamad  TZA OPP ..2010-11-08  TZA GOV 2010-11-09..2016-03  TZA OPP 2016-04..2020-12-05  TZA GOV 2020-12-06..2021-02-17
Othman Masoud Othman | Othman Masoud  TZA GOV 2021-03..2025-09  TZA OPP PTY 2025-10..
Omar Ali Juma  TZA GOV ..2001-07-04
Asha-Rose Migiro | Asha Rose Migiro  TZA GOV 2000..2007-01  UNO 2007-02..2012-06  TZA GOV 2014..
Bernard Membe | Bernard Kamillius Membe  TZA GOV 2006..2015-11  TZA OPP 2020-07..2022-03
Augustine Mahiga | Augustine Philip Mahiga  TZA GOV ..2010-05  UNO 2010-06..2013-06  TZA GOV 2015-12..2020-05-01
Palamagamba Kabudi | Palamagamba John Aidan Mwaluko Kabudi  TZA GOV
Liberata Mulamula | Liberata Rutageruka Mulamula  TZA GOV ..2022-10
Stergomena Tax | Stergomena Lawrence Tax  IGO 2013-09..2021-08  TZA GOV 2021-09..
Rhimo Nyansaho | Rhimo Simeon Nyansaho  TZA GOV 2025-11..
January Makamba | January Yusuf Makamba  TZA GOV ..2024-07
Mahmoud Thabit Kombo | Mahmoud Kombo  TZA GOV
Elias Kwandikwa | Elias John Kwandikwa  TZA GOV ..2021-08-02
Innocent Bashungwa  TZA GOV
Hamad Masauni | Hamad Yussuf Masauni | Hamad Masauni Yusuf  TZA GOV
George Simbachawene  TZA GOV
Kangi Lugola  TZA GOV ..2020-01
Charles Kitwanga  TZA GOV 2015-12..2016-05
Mathias Chikawe  TZA GOV ..2015-11
Lawrence Masha  TZA GOV ..2010-11
John Chiligati  TZA GOV ..2010-11
Shamsi Vuai Nahodha  TZA GOV
Zakia Meghji | Zakia Hamdani Meghji  TZA GOV ..2008-02
Mustafa Mkulo | Mustapha Mkulo  TZA GOV 2008-02..2012-05
William Mgimwa  TZA GOV 2012-05..2014-01-01
Saada Mkuya | Saada Mkuya Salum  TZA GOV
Basil Mramba | Basil Pesambili Mramba  TZA GOV ..2008-02
Khamis Mussa Omar  TZA GOV
Emmanuel Tutuba  TZA GOV 2023-01..
Benno Ndulu  TZA GOV 2008-01..2018-01
Florens Luoga  TZA GOV 2018-01..2023-01
Sospeter Muhongo  TZA GOV
Medard Kalemani  TZA GOV ..2021-09
Doto Biteko | Doto Mashaka Biteko  TZA GOV ..2025-11
Ummy Mwalimu  TZA GOV ..2024-08
Dorothy Gwajima | Dorothy Onesphoro Gwajima  TZA GOV
Makame Mbarawa  TZA GOV
Nape Nnauye | Nape Moses Nnauye  TZA GOV PTY
Harrison Mwakyembe  TZA GOV ..2020-11
Gerson Msigwa  TZA GOV
Paul Makonda  TZA GOV
Bashiru Ally | Bashiru Ally Kakurwa  TZA PTY GOV
Daniel Chongolo  TZA PTY
Humphrey Polepole  TZA PTY GOV ..2025-06  TZA OPP 2025-07..
Abdulrahman Kinana  TZA PTY
Stephen Wasira | Stephen Wassira  TZA GOV PTY
John Heche  TZA OPP
Freeman Mbowe | Freeman Aikaeli Mbowe  TZA OPP
Tundu Lissu | Tundu Antiphas Lissu  TZA LEG OPP
Zitto Kabwe | Zitto Zuberi Kabwe  TZA LEG OPP
Wilbrod Slaa | Willibrod Slaa  TZA LEG OPP ..2015-09  TZA GOV 2017-11..2021  TZA OPP 2023..
Ibrahim Lipumba | Ibrahim Haruna Lipumba  TZA OPP
John Mnyika | John John Mnyika  TZA LEG OPP
Luhaga Mpina | Luhaga Joelson Mpina  TZA LEG ..2025-07  TZA OPP 2025-08..
Halima Mdee  TZA LEG OPP
Godbless Lema  TZA LEG OPP
Peter Msigwa  TZA OPP ..2024-06
Joseph Mbilinyi  TZA LEG OPP
James Mbatia  TZA OPP
Augustine Mrema | Augustino Mrema | Augustine Lyatonga Mrema  TZA GOV ..1995-02  TZA OPP 1995-03..2022-08-21
Hashim Rungwe  TZA OPP
Anna Mghwira  TZA OPP ..2017-05  TZA GOV 2017-06..2021
Christopher Mtikila  TZA OPP REL ..2015-10-04
Ali Mohamed Kibao | Ali Kibao  TZA OPP ..2024-09-07
Ismail Jussa | Ismail Jussa Ladhu  TZA OPP
Nassor Mazrui | Nassor Ahmed Mazrui  TZA OPP
Juma Duni Haji | Juma Haji Duni  TZA OPP
Dorothy Semu  TZA OPP
Ado Shaibu  TZA OPP
Brenda Rupia  TZA OPP
Deusdedith Soka  TZA OPP
Azory Gwanda  TZA JRN
Ben Saanane  TZA OPP
Erick Kabendera  TZA JRN
Maxence Melo  TZA JRN CVL
Maria Sarungi Tsehai | Maria Sarungi  TZA CVL
Fatma Karume  TZA CVL
Boniface Mwabukusi  TZA CVL
Onesmo Olengurumwa  TZA CVL
Helen Kijo-Bisimba  TZA CVL
Edgar Mwakabela  TZA CVL
Josephat Gwajima  TZA REL LEG
Charles Kitima  TZA REL
Polycarp Pengo | Cardinal Polycarp Pengo  TZA REL
Protase Rugambwa  TZA REL
Jude Thaddaeus Ruwa'ichi | Jude Thaddeus Ruwaichi  TZA REL
Farid Hadi Ahmed | Sheikh Farid Hadi Ahmed | Sheikh Farid Hadi  TZA REL OPP
Issa Ponda | Sheikh Issa Ponda | Ponda Issa Ponda  TZA REL
Anne Makinda | Anna Makinda  TZA LEG 2010-11..2015-11
Samuel Sitta | Samuel John Sitta  TZA LEG 2005-12..2010-10  TZA GOV 2010-11..2015-11
Pius Msekwa  TZA LEG 1994..2005-12
Job Ndugai | Job Yustino Ndugai  TZA LEG 2010-11..2022-01-06
Tulia Ackson | Tulia Ackson Mwansasu  TZA LEG
Mussa Zungu | Mussa Azzan Zungu | Musa Zungu  TZA LEG
Davis Mwamunyange  TZA MIL 2007-09..2017-02
Venance Mabeyo | Venance Salvatory Mabeyo  TZA MIL 2017-02..2022-06
Jacob Mkunda | Jacob John Mkunda  TZA MIL 2022-06..
George Waitara  TZA MIL ..2007-09
Said Mwema | Saidi Mwema  TZA COP 2006..2013-12
Ernest Mangu  TZA COP 2014-01..2017-05
Simon Sirro  TZA COP 2017-05..2022-07
Camilius Wambura | Camillus Wambura  TZA COP 2022-07..
David Misime  TZA COP
Jumanne Muliro  TZA COP
Diwani Athumani  TZA SPY 2019-09..2023-01
Modestus Kipilimba  TZA SPY 2016-08..2019-09
Suleiman Abubakar Mombo | Suleiman Mombo  TZA SPY
Othman Chande | Mohamed Chande Othman  TZA JUD 2010-12..2017-01
Ibrahim Hamis Juma  TZA JUD 2017-01..2025-06
George Masaju | George Mcheche Masaju  TZA JUD
Damian Lubuva  TZA GOV ..2016
Semistocles Kaijage  TZA GOV
Jacobs Mwambegele  TZA GOV
Jecha Salim Jecha | Jecha Salum Jecha  TZA GOV ..2018
Tuvako Manongi | Tuvako Nathaniel Manongi  TZA GOV
Modest Mero | Modest Jonathan Mero  TZA GOV
Kennedy Gastorn | Kennedy Godfrey Gastorn  TZA GOV
Hussein Kattanga | Hussein Athuman Kattanga  TZA GOV
Anna Tibaijuka  UNO 2000..2010-08  TZA GOV 2010-11..2014-12
Juma Mwapachu | Juma Volter Mwapachu  IGO 2006..2011
Rostam Aziz  TZA BUS LEG
Mohammed Dewji | Mo Dewji  TZA BUS
Reginald Mengi  TZA BUS ..2019-05-02
Ahmed Khalfan Ghailani | Ahmed Ghailani  TZA REB ..2004-07-25  group=QAE

# --- Rwanda
Pasteur Bizimungu  RWA GOV 1994-07-19..2000-03-23  RWA OPP 2001-05..
Edouard Ngirente | Édouard Ngirente  RWA GOV 2017-08-30..2025-07-24
Justin Nsengiyumva  RWA GOV 2025-07-24..
Anastase Murekezi  RWA GOV ..2017-08
Pierre Damien Habumuremyi  RWA GOV 2011-05..2014-07
Bernard Makuza  RWA GOV 2000-03..2011-09  RWA LEG 2011-10..2019-10
Pierre-Celestin Rwigema | Pierre-Célestin Rwigema  RWA GOV 1995-08..2000-02
Faustin Twagiramungu  RWA GOV 1994-07-19..1995-08-28  RWA OPP 1995-09..2023-12-02
Thomas Nahimana | Father Thomas Nahimana  RWA OPP
Theodore Sindikubwabo | Théodore Sindikubwabo  RWA GOV 1994-04-09..1994-07-19
Jean Kambanda  RWA GOV 1994-04-09..1994-07-19
Agathe Uwilingiyimana  RWA GOV 1993-07..1994-04-07
Gregoire Kayibanda | Grégoire Kayibanda  RWA GOV 1961..1973-07-05
Agathe Habyarimana | Agathe Kanziga | Agathe Kanziga Habyarimana  RWA GOV ..1994-04-06
Theoneste Bagosora | Théoneste Bagosora  RWA MIL ..1994-07-18
Augustin Bizimungu  RWA MIL ..1994-07-18
Augustin Ndindiliyimana  RWA MIL COP ..1994-07-18
Felicien Kabuga | Félicien Kabuga  RWA BUS ..2020-05-16
Ferdinand Nahimana  RWA JRN ..1996
Jean-Bosco Barayagwiza  RWA PTY JRN ..1996
Hassan Ngeze  RWA JRN ..1997
Protais Mpiranya  RWA MIL ..1994-07-18
Fulgence Kayishema  RWA COP ..1994-07-18
Callixte Nzabonimana  RWA GOV ..1994-07-18
Eliezer Niyitegeka  RWA GOV ..1994-07-18
Pauline Nyiramasuhuko  RWA GOV ..1994-07-18
Jean-Paul Akayesu  RWA GOV ..1994-07-18
Clement Kayishema | Clément Kayishema  RWA GOV ..1994-07-18
Mathieu Ngirumpatse  RWA PTY ..1994-07-18
Edouard Karemera | Édouard Karemera  RWA GOV PTY ..1994-07-18
Augustin Bizimana  RWA GOV ..1994-07-18
Augustin Ngirabatware  RWA GOV ..1994-07-18
Pascal Simbikangwa  RWA SPY ..1994-07-18
Charles Murigande  RWA GOV ..2011
Rosemary Museminali  RWA GOV ..2009-12
Louise Mushikiwabo  RWA GOV 2008-03..2018-10  IGO 2019-01..
Richard Sezibera  RWA GOV ..2011-03  IGO 2011-04..2016-04  RWA GOV 2018-10-18..2019-11
Andre Bumaya | André Bumaya  RWA GOV ..2002
Anastase Gasana  RWA GOV ..1999  RWA OPP 2003..
Marcel Gatsinzi  RWA MIL ..2001  RWA GOV 2002..2013
James Kabarebe  RWA MIL ..2010-03  RWA GOV 2010-04..
Albert Murasira  RWA GOV
Juvenal Marizamunda | Juvénal Marizamunda  RWA COP ..2023-05  RWA GOV 2023-06..
Patrick Nyamvumba  RWA MIL ..2019-11-04  RWA GOV 2019-11-05..
Mubarakh Muganga | Mubarak Muganga  RWA MIL
Charles Kayonga  RWA MIL ..2013
Charles Muhire  RWA MIL
Fred Ibingira  RWA MIL
Karenzi Karake | Emmanuel Karenzi Karake  RWA MIL SPY
Jack Nziza  RWA MIL
Innocent Kabandana  RWA MIL
Vincent Nyakarundi  RWA MIL
Jill Rutaremara  RWA MIL
Joseph Nzabamwita  RWA MIL ..2015  RWA SPY 2016..2023-08  RWA GOV 2023-09..
Jean Bosco Ntibitura  RWA SPY
Aimable Havugiyaremye  RWA JUD ..2024-08  RWA SPY 2024-09..
Regis Gatarayiha  RWA SPY
Ronald Rwivanga  RWA MIL
Innocent Munyengango  RWA MIL
Emmanuel Gasana  RWA COP 2009..2018-09  RWA GOV 2018-10..2023
Dan Munyuza  RWA COP ..2023-02
Felix Namuhoranye  RWA COP
John Bosco Kabera  RWA COP
Boniface Rutikanga  RWA COP
Jeannot Ruhunga  RWA COP
Thierry Murangira  RWA COP
Yolande Makolo  RWA GOV
Stephanie Nyombayire  RWA GOV
Ines Mpambara  RWA GOV
Johnston Busingye  RWA GOV JUD 2013-05..2021-08  RWA GOV 2021-09..
Emmanuel Ugirashebuja  IGO JUD ..2020  RWA GOV JUD 2021-09..
Tharcisse Karugarama  RWA GOV JUD 2006..2013-05
Martin Ngoga  RWA JUD ..2013  RWA GOV 2024..
Eugene-Richard Gasana | Eugène-Richard Gasana  RWA GOV ..2016
Valentine Rugwabiza  RWA GOV ..2022-02-22  UNO 2022-02-23..
Claver Gatete  RWA GOV ..2023-10-05  UNO 2023-10-06..
Uzziel Ndagijimana  RWA GOV ..2024-08
Yusuf Murangwa  RWA GOV 2024-08..
Francois Kanimba | François Kanimba  RWA GOV ..2018
John Rwangombwa  RWA GOV ..2025-02
Soraya Hakuziyaremye  RWA GOV
James Musoni  RWA GOV ..2018
Sheikh Musa Fazil Harerimana | Musa Fazil Harerimana  RWA GOV ..2016  RWA LEG 2018..
Protais Mitali  RWA GOV ..2015
Jean de Dieu Mucyo  RWA GOV ..2016-10-03
Jean-Damascene Bizimana | Jean Damascene Bizimana | Jean-Damascène Bizimana  RWA GOV
Jean Damascene Ntawukuriryayo  RWA LEG ..2014-09
Donatille Mukabalisa  RWA LEG 2013-10..2024-08
Gertrude Kazarwa  RWA LEG 2024-08..
Augustin Iyamuremye  RWA LEG 2019-10..2022-12
Francois Xavier Kalinda | François-Xavier Kalinda  RWA LEG 2023-01..
Vincent Karega  RWA GOV
Jeannette Kagame  RWA GOV
Joseph Sebarenzi | Joseph Sebarenzi Kabuye  RWA LEG 1997-03..1999  RWA OPP 2000..
Seth Sendashonga  RWA GOV 1994-07..1995-08  RWA OPP 1995-09..1998-05-16
Theogene Rudasingwa | Théogène Rudasingwa  RWA GOV ..2004  RWA OPP 2010..
Kayumba Nyamwasa | Faustin Kayumba Nyamwasa  RWA MIL ..2002  RWA GOV 2004..2010-01  RWA OPP 2010-02..
Patrick Karegeya  RWA SPY ..2004  RWA OPP 2007..2013-12-31
Gerald Gahima  RWA JUD ..2004  RWA OPP 2010..
Joel Mutabazi  RWA MIL ..2010  RWA OPP 2011..
Tom Byabagamba  RWA MIL ..2014-08
Frank Rusagara  RWA MIL ..2013
David Himbara  RWA GOV ..2009  RWA OPP 2010..
Victoire Ingabire | Victoire Ingabire Umuhoza | Ingabire Umuhoza  RWA OPP
Diane Rwigara | Diane Shima Rwigara  RWA OPP
Adeline Rwigara  RWA OPP
Assinapol Rwigara  RWA BUS ..2015-02-04
Bernard Ntaganda  RWA OPP
Frank Habineza  RWA OPP LEG
Philippe Mpayimana  RWA OPP
Andre Kagwa Rwisereka | André Kagwa Rwisereka  RWA OPP ..2010-07-14
Deo Mushayidi | Déo Mushayidi  RWA OPP
Paul Rusesabagina  RWA OPP
Carine Kanimba  RWA CVL
Callixte Nsabimana | Callixte Sankara | Callixte Nsabimana Sankara  RWA REB ..2019-04
Wilson Irategeka  RWA REB ..2020-01
Hamada Habimana  RWA REB  group=CNR
Aimable Karasira  RWA CVL EDU
Yvonne Idamange | Yvonne Iryamugwiza Idamange  RWA CVL
Christopher Kayumba  RWA OPP JRN
John Williams Ntwali  RWA JRN ..2023-01-18
Kizito Mihigo  RWA CVL ..2020-02-17
Rene Mugenzi | René Claudel Mugenzi  RWA CVL
Nadine Claire Kasinge  RWA OPP
Placide Kayumba  RWA OPP
Sylvestre Mudacumura  RWA REB ..2019-09-17  group=FDL
Ignace Murwanashyaka  RWA REB ..2019-04-16  group=FDL
Straton Musoni  RWA REB ..2009-11
Callixte Mbarushimana  RWA REB ..2010-10
Pacifique Ntawunguka | Omega Ntawunguka | Pacifique Ntawunguka Omega  RWA REB  group=FDL
Victor Byiringiro | Gaston Iyamuremye | Victor Rumuli  RWA REB  group=FDL
La Forge Fils Bazeye | Laforge Fils Bazeye | Ignace Nkaka  RWA REB ..2018-12  group=FDL
Paul Rwarakabije  RWA REB ..2003-11  RWA GOV 2003-12..
Laurent Ndagijimana | Laurent Ndagijimana Lumbago  RWA REB
Antoine Cardinal Kambanda | Antoine Kambanda  RWA REL
Thaddee Ntihinyurwa | Thaddée Ntihinyurwa  RWA REL
Emmanuel Kolini  RWA REL
Laurent Mbanda  RWA REL
Salim Hitimana  RWA REL
Rose Kabuye  RWA GOV ..2010
Fred Rwigyema | Fred Rwigema | Fred Gisa Rwigema  RWA REB ..1990-10-02
Doris Uwicyeza Picard | Doris Picard  RWA GOV

# --- Burundi
Melchior Ndadaye  BDI GOV 1993-07-10..1993-10-21
Cyprien Ntaryamira  BDI GOV 1994-02-05..1994-04-06
Sylvestre Ntibantunganya  BDI GOV 1993..1996-07-25
Pierre Buyoya  BDI GOV MIL 1987-09-03..1993-07-10  BDI GOV MIL 1996-07-25..2003-04-30  IGO 2012-10..2020-11
Jean-Baptiste Bagaza  BDI GOV MIL 1976-11-02..1987-09-03  BDI OPP 1994..2016-05-04
Michel Micombero  BDI GOV 1966-11-28..1976-11-01
Domitien Ndayizeye  BDI GOV 2001-11..2005-08-26  BDI OPP 2005-08-27..
Sylvie Kinigi  BDI GOV 1993-07..1994-02
Alain-Guillaume Bunyoni | Alain Guillaume Bunyoni  BDI COP ..2006  BDI GOV 2007..2022-09-07
Gervais Ndirakobuca  BDI COP ..2020-06-27  BDI GOV 2020-06-28..2025-08-05  BDI LEG 2025-08-06..
Nestor Ntahontuye  BDI GOV
Prosper Bazombanza  BDI GOV 2014-02..
Gaston Sindimwo  BDI GOV 2015-08..2020-06
Joseph Butore  BDI GOV 2015-08..2020-06
Bernard Busokoza  BDI GOV ..2014-02
Therence Sinunguruza | Terence Sinunguruza | Thérence Sinunguruza  BDI GOV ..2014-12-11
Gervais Rufyikiri  BDI GOV 2010-08..2015-05  BDI OPP 2015-06..
Yves Sahinguvu  BDI GOV 2007-11..2010-08
Martin Nduwimana  BDI GOV 2005-08..2007-11
Alice Nzomukunda  BDI GOV 2005-08..2006-08  BDI OPP 2006-09..
Gabriel Ntisezerana  BDI GOV 2007-02..2010-08
Albert Shingiro  BDI GOV
Edouard Bizimana | Édouard Bizimana  BDI GOV
Ezechiel Nibigira | Ezéchiel Nibigira  BDI GOV 2018-04..2020-06
Alain Aime Nyamitwe | Alain Aimé Nyamitwe | Alain Nyamitwe  BDI GOV 2015-05..2018-04
Laurent Kavakure  BDI GOV ..2015-05
Augustin Nsanze  BDI GOV ..2011
Antoinette Batumubwira  BDI GOV 2005-08..2009-01
Willy Nyamitwe  BDI GOV
Pontien Gaciyubwenge  BDI GOV MIL ..2015-05
Emmanuel Ntahomvukiye  BDI GOV 2015-05..2020-06
Alain-Tribert Mutabazi | Alain Tribert Mutabazi  BDI GOV 2020-06..
Marie Chantal Nijimbere  BDI GOV
Pascal Barandagiye  BDI GOV ..2020-06
Edouard Nduwimana | Édouard Nduwimana  BDI GOV ..2015-05
Martin Niteretse  BDI GOV
Germain Niyoyankana | Germain Niyonyankana  BDI GOV MIL ..2010
Vincent Niyungeko  BDI GOV MIL
Prime Niyongabo  BDI MIL 2013..
Godefroid Niyombare  BDI MIL ..2014-11  BDI SPY 2014-12..2015-01  BDI OPP 2015-02..
Cyrille Ndayirukiye  BDI MIL ..2015-04  BDI OPP 2015-05..2021-04-24
Philbert Habarugira  BDI REB 2015-05..
Samuel Gahiro  BDI MIL ..2009
Adolphe Nshimirimana  BDI SPY 2005..2014-11  BDI GOV 2014-12..2015-08-02
Etienne Ntakirutimana | Étienne Ntakirutimana | Steve Ntakirutimana  BDI SPY 2015-02..
Ildephonse Habarurema  BDI SPY 2019..
Jean Bikomagu  BDI MIL ..2015-08-15
Athanase Kararuza  BDI MIL ..2016-04-25
Gaspard Baratuza  BDI MIL
Floribert Biyereke  BDI MIL
Andre Ndayambaje | André Ndayambaje  BDI COP
Godefroid Bizimana  BDI COP
Pierre Nkurikiye  BDI COP
Moise Nkurunziza | Moïse Nkurunziza  BDI COP
Pascal Nyabenda  BDI PTY ..2015-07  BDI LEG 2015-08..2020-08
Gelase Ndabirabe | Gélase Daniel Ndabirabe | Gelase Daniel Ndabirabe | Daniel Gélase Ndabirabe  BDI LEG 2020-08..
Emmanuel Sinzohagera  BDI LEG 2020-08..2025
Reverien Ndikuriyo | Révérien Ndikuriyo  BDI LEG 2015..2020-08  BDI PTY 2021-01..
Pie Ntavyohanyuma  BDI LEG 2007..2015-05  BDI OPP 2015-06..
Hussein Radjabu  BDI PTY ..2007-02  BDI OPP 2007-04..
Immaculee Nahayo | Immaculée Nahayo  BDI LEG 2005-08..2007
Agathon Rwasa  BDI REB ..2009-04-21  BDI OPP 2009-04-22..
Aloys Nzabampema  BDI REB
Isidore Nibizi  BDI REB
Emmanuel Miburo  BDI OPP
Pasteur Habimana  BDI REB ..2009
Cossan Kabura  BDI REB ..2001
Leonard Nyangoma | Léonard Nyangoma  BDI REB ..2004  BDI OPP 2005..
Jean-Bosco Ndayikengurukiye | Jean Bosco Ndayikengurukiye  BDI REB ..2003
Alain Mugabarabona  BDI REB ..2003
Etienne Karatasi | Étienne Karatasi  BDI REB
Alexis Sinduhije  BDI JRN ..2006  BDI OPP 2007..2015-11  BDI REB 2015-12..
Pacifique Nininahazwe  BDI CVL
Pierre Claver Mbonimpa | Pierre-Claver Mbonimpa  BDI CVL
Vital Nshimirimana  BDI CVL
Gabriel Rufyiri  BDI CVL
Armel Niyongere  BDI CVL
Germain Rukuki  BDI CVL
Ernest Manirumva  BDI CVL ..2009-04-09
Faustin Ndikumana  BDI CVL
Marie-Louise Baricako  BDI CVL
Marguerite Barankitse | Maggy Barankitse  BDI CVL
Bob Rugurika  BDI JRN
Esdras Ndikumana  BDI JRN
Jean Bigirimana  BDI JRN ..2016-07-22
Floriane Irangabiye  BDI JRN
Sandra Muhoza  BDI JRN
Antoine Kaburahe  BDI JRN
Innocent Muhozi  BDI JRN
Charles Nditije  BDI OPP
Jean Minani  BDI LEG OPP
Frederic Bamvuginyumvira | Frédéric Bamvuginyumvira  BDI OPP
Zedi Feruzi  BDI OPP ..2015-05-23
Francois Nyamoya | François Nyamoya  BDI OPP
Tatien Sibomana  BDI OPP
Evariste Ngayimpenda | Évariste Ngayimpenda  BDI OPP
Abel Gashatsi  BDI PTY
Keffa Nibizi  BDI OPP
Jean-Claude Kavumbagu  BDI JRN
Jean de Dieu Mutabazi  BDI PTY
Pierre Claver Ndayicariye | Pierre-Claver Ndayicariye  BDI GOV
Pierre Claver Kazihise  BDI GOV ..2023
Prosper Ntahorwamiye  BDI GOV
Emmanuel Gateretse  BDI GOV
Tabu Abdallah Manirakiza  BDI GOV ..2018
Domitien Ndihokubwayo  BDI GOV
Audace Niyonzima  BDI GOV
Jean Ciza  BDI GOV
Dieudonne Murengerantwari | Dieudonné Murengerantwari  BDI GOV 2022-08..2023-10
Zephyrin Maniratanga | Zéphyrin Maniratanga  BDI GOV
Sylvere Nimpagaritse | Sylvère Nimpagaritse  BDI JUD ..2015-05
Aimee Laurentine Kanyana | Aimée Laurentine Kanyana  BDI GOV JUD 2015..2020-06
Rosine Guilene Gatoni  BDI GOV
Evelyne Butoyi  BDI GOV
Jean-Claude Karerwa Ndenzako | Jean-Claude Karerwa  BDI GOV
Denise Bucumi Nkurunziza | Denise Nkurunziza  BDI GOV REL
Angeline Ndayishimiye | Angeline Ndayubaha  BDI GOV
Simon Ntamwana  BDI REL
Evariste Ngoyagoye | Évariste Ngoyagoye  BDI REL
Joachim Ruhuna  BDI REL ..1996-09-09
Michael Courtney  VAT REL GOV ..2003-12-29
Charles Mukasi  BDI OPP
Luc Rukingama  BDI GOV
Epiphanie Kabushemeye-Ntamwana | Epiphanie Kabushemeye  BDI PTY

# --- Malawi
Hastings Banda | Hastings Kamuzu Banda | Kamuzu Banda  MWI GOV 1964-07-06..1994-05-24
Bakili Muluzi  MWI GOV 1994-05-24..2004-05-24  MWI PTY OPP 2004-05-25..
Bingu wa Mutharika | Bingu Mutharika  MWI GOV 2004-05-24..2012-04-05
Joyce Banda | Joyce Hilda Banda  MWI GOV 2004..2014-05-31  MWI OPP 2014-06-01..
Peter Mutharika | Arthur Peter Mutharika | Peter wa Mutharika  MWI GOV 2009-06..2012-04  MWI OPP 2012-05..2014-05-30  MWI GOV 2014-05-31..2020-06-28  MWI OPP 2020-06-29..2025-10-03  MWI GOV 2025-10-04..
Saulos Chilima | Saulos Klaus Chilima  MWI BUS ..2014-02  MWI GOV 2014-05-31..2018-06  MWI OPP 2018-07..2020-06-27  MWI GOV 2020-06-28..2024-06-10
Khumbo Kachali  MWI GOV 2004..2014-05-31
Cassim Chilumpha  MWI GOV ..2009-05
Jane Ansah  MWI JUD GOV ..2020-05  MWI GOV 2025-10-04..
Michael Usi | Michael Bizwick Usi  MWI GOV 2020-07..2025-10-04
Enoch Chihana | Enoch Kanzingeni Chihana  MWI LEG ..2025-09  MWI GOV 2025-10..
Chakufwa Chihana  MWI OPP LAB ..1994-05  MWI GOV 1994-06..2006-06-12
Justin Malewezi  MWI GOV 1994..2004-05
Everton Chimulirenji | Everton Herbert Chimulirenji  MWI GOV 2019-05..2020-02
Eisenhower Mkaka  MWI GOV 2020-07..2022-01
Nancy Tembo  MWI GOV 2020-07..2025-10
George Chaponda  MWI GOV 2009..2012  MWI GOV 2014-06..2017-02  MWI GOV 2025-10..
Francis Kasaila  MWI GOV 2016..2020
Emmanuel Fabiano  MWI GOV 2014-06..2019
Etta Banda  MWI GOV ..2012
Ephraim Chiume | Ephraim Mganda Chiume  MWI GOV 2012-04..2014-05
Lilian Patel | Lillian Patel  MWI GOV ..2004
Goodall Gondwe | Goodall Edward Gondwe  MWI GOV 2004-06..2009  MWI GOV 2014-06..2019-06
Ken Kandodo  MWI GOV ..2022
Ken Lipenga  MWI GOV 2011-09..2013-10
Maxwell Mkwezalamba  IGO 2006..2013-09  MWI GOV 2013-10..2014-05
Joseph Mwanamvekha  MWI GOV 2014..2020-06  MWI GOV 2025-10..
Felix Mlusu  MWI GOV 2020-07..2022-01
Sosten Gwengwe  MWI GOV 2020-07..2023
Simplex Chithyola Banda | Simplex Chithyola  MWI GOV 2022..2025-10
Wilson Banda  MWI GOV 2020..2024
MacDonald Mafuta Mwale | McDonald Mafuta Mwale | Macdonald Mafuta-Mwale  MWI GOV
Dalitso Kabambe  MWI GOV 2017..2020-07  MWI OPP 2020-08..
Kalekeni Kaphale  MWI GOV JUD 2014..2020
Chikosa Silungwe  MWI GOV JUD 2020..2021
Thabo Chakaka Nyirenda | Thabo Chakaka-Nyirenda  MWI GOV JUD 2021..2025
Samuel Tembenu | Sam Tembenu  MWI GOV 2014..2019
Bright Msaka  MWI GOV
Titus Mvalo  MWI GOV 2020-07..2025
Andrew Nyirenda  MWI JUD 2015..2021-12
Rizine Mzikamanda | Rizine Robert Mzikamanda  MWI JUD
Healey Potani  MWI JUD
Anastasia Msosa  MWI JUD ..2015
Chifundo Kachale  MWI GOV JUD 2020-06..2024
Annabel Mtalimanja | Annabel Chikhula Mtalimanja  MWI GOV JUD 2024..
Maxon Mbendera  MWI GOV JUD 2012..2016
John Tembo | John Zenus Ungapake Tembo  MWI GOV ..1994-05  MWI OPP LEG 1994-06..2013
Gwanda Chakuamba | Gwandaguluwe Chakuamba  MWI OPP ..2004-05  MWI GOV 2004-06..2005-09  MWI OPP 2005-10..2016
Atupele Muluzi  MWI GOV ..2020-06  MWI OPP PTY 2020-07..
Kondwani Nankhumwa  MWI GOV 2014-06..2020-06  MWI LEG OPP 2020-07..
Uladi Mussa  MWI GOV ..2014-05
Brown Mpinganjira | Brown James Mpinganjira  MWI GOV ..2000  MWI OPP 2001..2004-06
Aleke Banda | Aleke Kadonaphani Banda  MWI GOV ..2005  MWI OPP 2006..2010-04-09
Frank Mwenifumbo | Frank Tumpale Mwenifumbo  MWI OPP
Mark Katsonga | Mark Katsonga Phiri  MWI OPP
Ralph Kasambara  MWI GOV JUD ..2013-11
Paul Mphwiyo  MWI GOV 2013..2013-09
Oswald Lutepo  MWI BUS
Henry Chimunthu Banda  MWI LEG 2009..2014-05
Richard Msowoya  MWI LEG 2014-06..2019-05
Catherine Gotani Hara | Catherine Hara  MWI LEG 2019-06..2025-10
Louis Chimango | Louis Joseph Chimango  MWI LEG 2005..2009
Sameer Suleman  MWI LEG
Henry Odillo  MWI MIL 2011..2014-06
Ignacio Maulana  MWI MIL 2014-06..2016
Griffin Supuni Phiri | Griffin Phiri  MWI MIL 2016..2019
Vincent Nundwe  MWI MIL ..2023
Paul Valentino Phiri  MWI MIL
Peter Mukhito  MWI COP 2009..2012-04  MWI GOV 2025-10..
Lot Dzonzi  MWI COP 2012..2014
Lexten Kachama  MWI COP
Rodney Jose  MWI COP
George Kainja  MWI COP 2020..2022
Merlyn Yolamu | Merlyne Yolamu  MWI COP 2022..
James Kadadzera  MWI COP
Timothy Mtambo  MWI CVL ..2020-04  MWI GOV 2020-07..2022
Gift Trapence  MWI CVL
Undule Mwakasungula  MWI CVL
Billy Mayaya  MWI CVL
Robert Chasowa  MWI CVL ..2011-09-24
Rafiq Hajat  MWI CVL
Perks Ligoya | Perks Master Ligoya  MWI GOV
Agnes Chimbiri-Molande | Agnes Mary Chimbiri Molande | Agnes Chimbiri Molande  MWI GOV
Brian Bowler  MWI GOV
Sidik Mia | Muhammad Sidik Mia | Mohamed Sidik Mia  MWI GOV ..2021-01-12
Lingson Belekanyama  MWI GOV ..2021-01-12
Richard Chimwendo Banda  MWI GOV 2020-07..2025-10
Moses Kunkuyu  MWI GOV ..2025-10
Zikhale Ng'oma | Ken Zikhale Ng'oma  MWI GOV ..2025-10
Jean Sendeza | Jean Muonaowauza Sendeza  MWI GOV
Harry Mkandawire  MWI GOV
Monica Chang'anamuno | Monica Chang'anamuno-Nkhoma  MWI GOV
Lobin Lowe  MWI GOV 2020-07..2022
Gospel Kazako  MWI JRN ..2020-06  MWI GOV 2020-07..2023
Khumbize Chiponda | Khumbize Kandodo Chiponda  MWI GOV 2020-07..2025-10
Kezzie Msukwa  MWI GOV 2020-07..2022-01
Martha Chizuma  MWI GOV JUD 2021-06..2024-05
Reyneck Matemba  MWI GOV ..2022
Zuneth Sattar  MWI BUS
Hetherwick Ntaba | Heatherwick Ntaba  MWI GOV
Patricia Kaliati | Patricia Annie Kaliati  MWI GOV
Jappie Mhango | Jappie Chancy Mtuwa Mhango  MWI GOV
Nicholas Dausi  MWI GOV
Mgeme Kalilani | Mgeme Kalirani  MWI GOV
Shadric Namalomba | Shadreck Namalomba  MWI LEG
Alfred Gangata  MWI LEG
Thomas Msusa | Thomas Luke Msusa  MWI REL
Shepherd Bushiri | Prophet Bushiri | Prophet Shepherd Bushiri  MWI REL
James Chiona  MWI REL ..2008
Kamuzu Chibambo  MWI OPP

# --- Zambia
Kenneth Kaunda | Kaunda  ZMB GOV 1964-10-24..1991-11-02  ZMB OPP 1995..2000-03
Frederick Chiluba | Chiluba  ZMB LAB OPP ..1991-11-01  ZMB GOV 1991-11-02..2002-01-02
Levy Mwanawasa | Levy Patrick Mwanawasa | Mwanawasa  ZMB GOV 1991-11..1994-07  ZMB GOV 2002-01-02..2008-08-19
Rupiah Banda | Rupiah Bwezani Banda  ZMB GOV 2006-10..2011-09-23
Michael Sata | Michael Chilufya Sata  ZMB GOV ..2001-09  ZMB OPP 2001-10..2011-09-22  ZMB GOV 2011-09-23..2014-10-28
Guy Scott | Guy Lindsay Scott  ZMB OPP LEG ..2011-09-28  ZMB GOV 2011-09-29..2015-01-25
Inonge Wina | Inonge Mutukwa Wina  ZMB GOV 2011-10..2021-08-24
Mutale Nalumango | W.K. Mutale Nalumango  ZMB OPP ..2021-08-23  ZMB GOV 2021-08-24..
George Kunda  ZMB GOV 2002..2011-09
Christon Tembo  ZMB MIL ..1989  ZMB GOV 1991-11..2001-05  ZMB OPP 2001-06..2009-03-06
Godfrey Miyanda  ZMB GOV 1991-11..1998  ZMB OPP 2001..
Enoch Kavindele | Enoch Percy Kavindele  ZMB GOV ..2003-05
Nevers Mumba | Nevers Sekwila Mumba  ZMB REL ..2003-05-27  ZMB GOV 2003-05-28..2004-10  ZMB OPP PTY 2012-05..
Lupando Mwape | Lupando Augustine Festus Katoloshi Mwape  ZMB GOV ..2006-10
Harry Kalaba  ZMB GOV 2011..2018-01-02  ZMB OPP 2018-01-03..
Joseph Malanji | Joe Malanji  ZMB GOV 2018-01..2021-08
Stanley Kakubo | Stanley Kasongo Kakubo  ZMB GOV 2021-08..2023-12-26
Mulambo Haimbe  ZMB GOV 2021-09..
Given Lubinda  ZMB GOV 2011-10..2021-08  ZMB OPP 2021-09..
Wylbur Simuusa  ZMB GOV 2011-10..2014  ZMB OPP 2015..
Effron Lungu | Effron Chakupa Lungu  ZMB GOV 2013..2014
Kabinga Pande | Kabinga Jacus Pande  ZMB GOV ..2011-09
Mundia Sikatana  ZMB GOV 2002..2007-08
Kalombo Mwansa  ZMB GOV 2002..2011-09
Keli Walubita  ZMB GOV ..2002-01
Ronnie Shikapwasha  ZMB MIL ..2001  ZMB GOV 2002..2011-09
Vernon Mwaanga | Vernon Johnson Mwaanga  ZMB GOV ..2008
Geoffrey Bwalya Mwamba | Geoffrey Mwamba  ZMB GOV 2011-10..2013-12  ZMB OPP 2014..
Davies Chama  ZMB GOV 2016..2021-08
Davies Mwila  ZMB GOV ..2015  ZMB PTY 2016..2021
Richwell Siamunene  ZMB GOV ..2016
Ambrose Lufuma | Ambrose Lwiji Lufuma  ZMB GOV 2021-09..
Jack Mwiimbu | Jacob Jack Mwiimbu  ZMB OPP LEG ..2021-08  ZMB GOV 2021-09..
Stephen Kampyongo  ZMB GOV 2016..2021-08  ZMB LEG OPP 2021-09..
Ng'andu Magande | Peter Magande | Ng'andu Peter Magande  ZMB GOV 2003-07..2008-11
Situmbeko Musokotwane  ZMB GOV 2008-11..2011-09  ZMB GOV 2021-08-27..
Alexander Chikwanda | Alexander Bwalya Chikwanda  ZMB GOV 2011-10..2016-08
Felix Mutati  ZMB GOV ..2011-09  ZMB GOV 2016-09..2018-02  ZMB GOV 2021-09..
Margaret Mwanakatwe | Margaret Mhango Mwanakatwe  ZMB GOV 2015..2019-07
Bwalya Ng'andu | Bwalya Kanyanta Emmanuel Ng'andu  ZMB GOV 2019-07..2021-08
Denny Kalyalya  ZMB GOV 2015..
Christopher Mvunga  ZMB GOV 2020-08..2021-09
Caleb Fundanga  ZMB GOV 2002..2011
Ernest Sakala | Ernest Luke Sakala  ZMB JUD ..2012
Lombe Chibesakunda  ZMB JUD 2012-06..2015-02
Irene Mambilima  ZMB JUD ..2021-06-20
Mumba Malila  ZMB JUD
Amusaa Mwanamwambwa  ZMB LEG ..2011-09
Patrick Matibini  ZMB LEG 2011-10..2021-08
Nelly Mutti | Nelly Butete Kashumba Mutti  ZMB LEG 2021-09..
Paul Mihova  ZMB MIL 2015..2018-12
William Sikazwe  ZMB MIL 2018-12..2021-08
Dennis Alibuzwi | Dennis Sitali Alibuzwi  ZMB MIL 2021-08..2024
Geoffrey Zyeele | Geoffrey Choongo Zyeele  ZMB MIL 2024..
Kakoma Kanganja  ZMB COP ..2021-08
Lemmy Kajoba  ZMB COP 2021-09..2023
Graphel Musamba  ZMB COP 2023..
Esther Katongo | Esther Mwaata Katongo  ZMB COP
Rae Hamoonga  ZMB COP
Esau Chulu  ZMB GOV JUD 2015..2021
Mwangala Zaloumis | Mwangala Sandi Zaloumis  ZMB GOV 2022..
Priscilla Isaac  ZMB GOV ..2018
Chola Milambo  ZMB GOV 2021..
Lazarous Kapambwe  ZMB GOV
Mwaba Kasese-Bota | Mwaba Patricia Kasese-Bota  ZMB GOV
Fred M'membe | Fred Mmembe  ZMB JRN ..2017  ZMB OPP 2018..
Miles Sampa | Miles Bwalya Sampa  ZMB LEG OPP
Raphael Nakacinda  ZMB GOV ..2021-08  ZMB OPP 2021-09..
Brian Mundubile  ZMB LEG ..2021-08  ZMB LEG OPP 2021-09..
Chishimba Kambwili  ZMB GOV 2011-10..2016-11  ZMB OPP 2017..2021-05
Bowman Lusambo | Bowman Chilosha Lusambo  ZMB GOV ..2021-08  ZMB OPP 2021-09..
Edith Nawakwi | Edith Zewelani Nawakwi  ZMB GOV ..2000  ZMB OPP 2001..2025-04-07
Wynter Kabimba  ZMB GOV PTY 2011..2014-08  ZMB OPP 2014-09..
Kelvin Fube Bwalya | Kelvin Bwalya Fube  ZMB OPP
Sean Tembo | Sean Enock Tembo  ZMB OPP
Elias Chipimo | Elias Chipimo Junior  ZMB OPP
Chilufya Tayali  ZMB OPP
Tilyenji Kaunda  ZMB OPP
Benjamin Mwila | Benjamin Yorum Mwila  ZMB GOV ..1999  ZMB OPP 2000..2013
Anderson Mazoka | Anderson Kambela Mazoka  ZMB OPP ..2006-05-24
Sakwiba Sikota  ZMB OPP
Charles Milupi | Charles Lubasi Milupi  ZMB OPP ..2021-08  ZMB GOV 2021-09..
Robert Chabinga  ZMB LEG OPP
Emmanuel Mwamba  ZMB GOV ..2021-08  ZMB OPP 2021-09..
Antonio Mwanza | Antonio Mourinho Mwanza  ZMB PTY
Makebi Zulu  ZMB OPP
Dora Siliya  ZMB GOV ..2021-08
Chitalu Chilufya  ZMB GOV 2016..2021-08  ZMB OPP 2021-09..
Amos Chanda  ZMB GOV 2014..2019
Isaac Chipampe  ZMB GOV 2019..2021-08
Clayson Hamasaka  ZMB GOV 2022..
Anthony Bwalya  ZMB GOV 2021-08..
Cornelius Mweetwa  ZMB OPP LEG ..2021-08  ZMB GOV 2021-09..
Chushi Kasanda  ZMB GOV 2021-09..2023
Paul Kabuswe | Paul Chanda Kabuswe  ZMB GOV 2021-09..
Peter Kapala  ZMB GOV 2021-09..2024
Makozo Chikote  ZMB GOV
Sylvia Masebo | Sylvia Tembo Masebo  ZMB GOV
Elijah Muchima | Elijah Julaki Muchima  ZMB GOV
Gary Nkombo  ZMB LEG OPP ..2021-08  ZMB GOV 2021-09..
Collins Nzovu  ZMB GOV 2021-09..
Rodney Sikumba  ZMB GOV 2021-09..
Frank Tayali | Frank Museba Tayali  ZMB GOV 2021-09..
Chipoka Mulenga  ZMB GOV 2021-09..
Mulilo Kabesha  ZMB GOV JUD 2021-08..
Likando Kalaluka  ZMB GOV JUD ..2021-08
Musa Mwenye  ZMB GOV JUD ..2015
Mutembo Nchito  ZMB JUD ..2016
Lillian Siyunyi | Lillian Shawa-Siyuni | Lillian Siyuni  ZMB JUD ..2022
Gilbert Phiri | Gilbert Andford Phiri  ZMB JUD 2022..
Laura Miti  ZMB CVL
Linda Kasonde  ZMB CVL
John Sangwa  ZMB CVL
Brebner Changala  ZMB CVL
Alick Banda  ZMB REL
Telesphore Mpundu | Telesphore George Mpundu  ZMB REL
Emmanuel Milingo | Archbishop Milingo  ZMB REL
Medardo Mazombwe | Medardo Joseph Mazombwe  ZMB REL ..2013-08-29
Afumba Mombotwa  ZMB REB
Clement Sinyinda | Clement Wainyae Sinyinda  ZMB REB
Lubosi Imwiko | Lubosi Imwiko II | Litunga Lubosi Imwiko  ZMB CVL
Mike Mulongoti  ZMB GOV ..2011
Maureen Mwanawasa  ZMB GOV ..2008
Xavier Chungu | Xavier Franklin Chungu  ZMB SPY ..2001
William Banda  ZMB PTY
George Mpombo  ZMB GOV ..2009-07
Simon Zukas  ZMB GOV ..1996

# --- Zimbabwe
Canaan Banana | Canaan Sodindo Banana  ZWE GOV 1980-04-18..1987-12-31
Joshua Nkomo  ZWE OPP ..1987-12-31  ZWE GOV 1988..1999-07-01
Ian Smith  ZWE GOV 1964-04-13..1979-05-31  ZWE OPP 1980..2007-11-20
Abel Muzorewa | Bishop Abel Muzorewa  ZWE GOV REL 1979-06-01..1979-12-11  ZWE OPP REL 1980..2010-04-08
Ndabaningi Sithole  ZWE OPP ..2000-12-12
Josiah Tongogara  ZWE REB ..1979-12-26
Herbert Chitepo  ZWE REB ..1975-03-18
Joseph Msika | Joseph Wilfred Msika  ZWE GOV 1987..2009-08-04
Simon Muzenda | Simon Vengai Muzenda  ZWE GOV 1980-04-18..2003-09-20
Joice Mujuru | Joyce Mujuru | Teurai Ropa Nhongo  ZWE GOV 1980-04-18..2014-12-08  ZWE OPP 2015-04..
John Nkomo | John Landa Nkomo  ZWE GOV ..2005-03  ZWE LEG 2005-04..2008  ZWE GOV 2009-02..2013-01-17
Phelekezela Mphoko | Phelekeza Mphoko | Phelekezela Report Mphoko  ZWE GOV ..2017-11
Constantino Chiwenga | Constantine Chiwenga | Constantino Guveya Chiwenga | Constantino Guveya Nyikadzino Chiwenga | Chiwenga  ZWE MIL ..2017-12-18  ZWE GOV 2017-12-28..
Kembo Mohadi | Kembo Dugish Campbell Mohadi  ZWE GOV 2002..2021-03-01  ZWE PTY 2021-03-02..2023-09-07  ZWE GOV 2023-09-08..
Grace Mugabe  ZWE GOV PTY ..2017-11-21
Perrance Shiri | Perence Shiri | Perrence Shiri  ZWE MIL ..2017-11-30  ZWE GOV 2017-12-01..2020-07-29
Moven Mahachi | Moven Enock Mahachi  ZWE GOV ..2001-05-26
Sibusiso Moyo | Sibusiso Busi Moyo  ZWE MIL ..2017-11-30  ZWE GOV 2017-12-01..2021-01-20
Philip Valerio Sibanda | Philip Sibanda | Valerio Sibanda  ZWE MIL ..2025-11
Anselem Sanyatwe | Anselem Nhamo Sanyatwe | Anselm Sanyatwe  ZWE MIL ..2018  ZWE GOV 2019..2023-10  ZWE MIL 2023-11..2025-03-24  ZWE GOV 2025-03-25..
Edzai Chimonyo | Edzai Absalom Chimonyo | Edzai Absolom Chanyuka Chimonyo  ZWE MIL ..2021-07-08
David Sigauke  ZWE MIL ..2023-10
Elson Moyo  ZWE MIL ..2023
Emmanuel Matatu  ZWE MIL
John Jacob Nzvede | Jacob Nzvede  ZWE MIL
Trust Mugoba  ZWE MIL ..2018
Douglas Nyikayaramba  ZWE MIL ..2018  ZWE GOV 2019..2021-05-11
Martin Chedondo  ZWE MIL ..2019
Augustine Chihuri  ZWE COP 1991..2017-12-20
Godwin Matanga | Tandabantu Godwin Matanga  ZWE COP ..2024-12
Stephen Mutamba  ZWE COP
Happyton Bonyongwe  ZWE SPY MIL 2003..2017-10-08  ZWE GOV JUD 2017-10-09..2017-11
Isaac Moyo  ZWE SPY 2017-12..2024-12
Fulton Mangwanya | Fulton Upenyu Mangwanya  ZWE SPY 2025-01..
Elisha Muzonzini  ZWE SPY ..2002
Sydney Sekeramayi | Sidney Sekeramayi | Sydney Tigere Sekeramayi  ZWE GOV 1980-04-18..2017-11-27
Didymus Mutasa  ZWE LEG ..1989  ZWE GOV 1990..2014-12  ZWE OPP 2015..
Obert Mpofu | Obert Moses Mpofu  ZWE GOV 2005..2018-08  ZWE PTY 2018-09..
Patrick Chinamasa | Patrick Anthony Chinamasa  ZWE GOV 1998..2018-08  ZWE PTY 2018-09..
Ignatius Chombo | Ignatius Morgan Chombo  ZWE GOV 2000..2017-11
Saviour Kasukuwere  ZWE GOV 2008..2017-11  ZWE OPP 2017-12..
Jonathan Moyo | Jonathan Nathaniel Moyo  ZWE GOV 2000..2005-02  ZWE LEG 2005-04..2009  ZWE GOV 2013-09..2017-11  ZWE OPP 2017-12..
Walter Mzembi  ZWE GOV 2009-02..2017-11  ZWE OPP 2018..
Simbarashe Mumbengegwi | Simbarashe Simbanenduku Mumbengegwi | Simbarashe S. Mumbengegwi  ZWE GOV
Stan Mudenge | Isack Stanislaus Gorerazvo Mudenge | Stanislaus Mudenge  ZWE GOV 1995..2012-10-04
Frederick Shava | Frederick Musiiwa Makamure Shava | Fredrick Shava | Frederick Makamure Shava  ZWE GOV
Amon Murwira  ZWE GOV 2017-12..
Oppah Muchinguri | Oppah Muchinguri-Kashiri | Oppah Chamu Zvipange Muchinguri  ZWE GOV
Kirsty Coventry  ZWE GOV 2018-09..2025-03  NGO 2025-06-23..
Mthuli Ncube  ZWE GOV 2018-09-07..
Tendai Biti | Tendai Laxton Biti  ZWE OPP LEG ..2009-02-12  ZWE GOV 2009-02-13..2013-09  ZWE OPP 2013-10..
Gideon Gono  ZWE GOV 2003-12..2013-11
John Mangudya | John Panonetsa Mangudya  ZWE GOV 2014-05..2024-03
John Mushayavanhu  ZWE GOV 2024-03-28..
Herbert Murerwa  ZWE GOV ..2009-02
Simba Makoni  ZWE GOV 2000..2002-08  ZWE OPP 2008-02..
Christopher Kuruneri | Chris Kuruneri  ZWE GOV ..2004-04
Samuel Mumbengegwi | Samuel Creighton Mumbengegwi  ZWE GOV ..2009-02
Ziyambi Ziyambi  ZWE GOV 2017-12..
July Moyo | July Gabarari Moyo  ZWE GOV
Kazembe Kazembe | Kazembe Raymond Kazembe  ZWE GOV
Owen Ncube  ZWE GOV
Monica Mutsvangwa | Monica Mavhunga Mutsvangwa  ZWE GOV
Christopher Mutsvangwa | Chris Mutsvangwa  ZWE GOV PTY
Nick Mangwana | Ndavaningi Mangwana | Ndabaningi Mangwana  ZWE GOV 2018-11..
George Charamba  ZWE GOV
Jenfan Muswere  ZWE GOV
Energy Mutodi  ZWE GOV 2018-09..2020-05
Tafadzwa Mugwadi  ZWE PTY
Obadiah Moyo  ZWE GOV 2018-09..2020-07-07
Joram Gumbo | Jorum Gumbo  ZWE GOV
Winston Chitando  ZWE GOV
Zhemu Soda  ZWE GOV
Edgar Moyo  ZWE GOV
Tatenda Mavetera | Tatenda Annastacia Mavetera  ZWE GOV
Anxious Masuka | Anxious Jongwe Masuka  ZWE GOV 2020-08..
Daniel Garwe  ZWE GOV
Victor Matemadanda  ZWE GOV
Blessed Geza | Blessed Runesu Geza  ZWE PTY ..2024  ZWE OPP 2025..
Ambrose Mutinhiri  ZWE MIL ..1979  ZWE GOV 1980..2018-02
Kudzanai Chipanga | Kudzai Chipanga  ZWE PTY ..2017-11
Marry Mubaiwa | Marry Chiwenga | Mary Chiwenga  ZWE GOV ..2019-12
Auxillia Mnangagwa  ZWE GOV
Wicknell Chivayo  ZWE BUS
Kudakwashe Tagwirei | Kuda Tagwirei  ZWE BUS
Strive Masiyiwa  ZWE BUS
Billy Rautenbach | Muller Conrad Rautenbach  ZWE BUS
John Bredenkamp  ZWE BUS ..2020-06-17
Webster Shamu | Webster Kotiwani Shamu  ZWE GOV
Tichaona Jokonya  ZWE GOV ..2006-06-24
Bright Matonga  ZWE GOV ..2013
Sikhanyiso Ndlovu  ZWE GOV ..2009-02
Chenjerai Hunzvi | Chenjerai Hitler Hunzvi  ZWE CVL PRM ..2001-06-04
Jabulani Sibanda  ZWE CVL PTY
Joseph Chinotimba  ZWE CVL PRM LEG
Border Gezi | Border Tapfumaneyi Gezi  ZWE GOV PTY ..2001-04-28
Elliot Manyika  ZWE GOV PTY ..2008-12-06
Solomon Mujuru | Rex Nhongo | Solomon Tapfumaneyi Mujuru  ZWE MIL ..1991  ZWE PTY 1992..2011-08-15
Vitalis Zvinavashe  ZWE MIL 1992..2003
Edgar Tekere | Edgar Zivanai Tekere  ZWE GOV ..1988  ZWE OPP 1989..2011-06-07
Enos Nkala | Enos Mzombi Nkala  ZWE GOV ..1989
Eddison Zvobgo | Edison Zvobgo  ZWE GOV PTY 1980-04-18..2004-08-22
Dzikamai Mavhaire  ZWE GOV LEG
Nathan Shamuyarira | Nathan Marwirakuwa Shamuyarira  ZWE GOV ..2000
Dumiso Dabengwa  ZWE GOV ..2000  ZWE OPP 2008-11..2019-05-23
Margaret Dongo  ZWE OPP LEG
Welshman Ncube  ZWE OPP LEG ..2009-02-12  ZWE GOV 2009-02-13..2013-09  ZWE OPP 2013-10..
Gibson Sibanda  ZWE LAB OPP ..2010-08-23
Arthur Mutambara | Arthur Guseni Oliver Mutambara  ZWE OPP 2006-02..2009-02-10  ZWE GOV 2009-02-11..2013-09
Thokozani Khupe | Thokozani Khuphe  ZWE LEG OPP ..2009-02-10  ZWE GOV 2009-02-11..2013-09  ZWE OPP LEG 2013-10..
Lovemore Moyo  ZWE LEG OPP 2008-08..2013
Jacob Mudenda | Jacob Francis Mudenda  ZWE LEG
Mabel Chinomona | Mabel Memory Chinomona  ZWE LEG
Edna Madzongwe  ZWE LEG
Emmerson Mnangagwa Junior | Emmerson Mnangagwa Jr  ZWE PTY
David Kudakwashe Mnangagwa | Kudakwashe Mnangagwa  ZWE GOV
Douglas Mwonzora | Douglas Togaraseyi Mwonzora  ZWE OPP
Elias Mudzuri  ZWE OPP
Job Sikhala | Job Wiwa Sikhala  ZWE OPP
Joana Mamombe | Joanah Mamombe  ZWE LEG OPP
Cecilia Chimbiri | Cecillia Chimbiri  ZWE OPP
Netsai Marova  ZWE OPP
Fadzayi Mahere  ZWE OPP
Hopewell Chin'ono | Hopewell Rugoho-Chin'ono  ZWE JRN
Evan Mawarire | Pastor Evan Mawarire  ZWE CVL REL
Jacob Ngarivhume  ZWE OPP
Promise Mkwananzi  ZWE OPP CVL
Patson Dzamara  ZWE CVL ..2020-08-26
Itai Dzamara  ZWE JRN CVL ..2015-03-09
Jestina Mukoko  ZWE CVL
Beatrice Mtetwa  ZWE CVL
Jenni Williams  ZWE CVL
Magodonga Mahlangu  ZWE CVL
Roy Bennett  ZWE OPP LEG ..2018-01-17
David Coltart  ZWE OPP LEG ..2009-02-12  ZWE GOV 2009-02-13..2013-09  ZWE OPP 2013-10..
Eddie Cross  ZWE OPP LEG
Theresa Makone  ZWE GOV ..2013-09
Giles Mutsekwa  ZWE OPP ..2009-01  ZWE GOV 2009-02..2013-09
Eric Matinenga  ZWE OPP ..2009-01  ZWE GOV 2009-02..2013-09
Sengezo Tshabangu  ZWE OPP
Jameson Timba  ZWE OPP
Ostallos Siziba | Gift Ostallos Siziba | Gift Siziba  ZWE OPP LEG
Amos Chibaya  ZWE OPP LEG
Gladys Hlatywayo  ZWE OPP
Takudzwa Ngadziore  ZWE OPP LEG
Charlton Hwende | Chalton Hwende  ZWE OPP LEG
Happymore Chidziva  ZWE OPP
Moreblessing Ali  ZWE OPP ..2022-05-24
Linda Masarira | Linda Tsungirirai Masarira  ZWE OPP
Elton Mangoma  ZWE GOV 2009-02..2013-09  ZWE OPP 2013-10..
Priscilla Misihairabwi-Mushonga | Priscilla Misihairabwi  ZWE OPP LEG ..2009-02-12  ZWE GOV 2009-02-13..2013-09  ZWE OPP 2013-10..
Luke Tamborinyoka  ZWE OPP
Nkululeko Sibanda  ZWE OPP
Obert Gutu  ZWE OPP
Trevor Ncube  ZWE JRN BUS
Geoffrey Nyarota | Geoff Nyarota  ZWE JRN
Mduduzi Mathuthu  ZWE JRN
Blessed Mhlanga  ZWE JRN
Faith Zaba  ZWE JRN
Godfrey Chidyausiku  ZWE JUD 2001..2017-02
Luke Malaba  ZWE JUD
Anthony Gubbay | Anthony Roy Gubbay  ZWE JUD ..2001
Elizabeth Gwaunza | Elizabeth Chiedza Gwaunza  ZWE JUD
Rita Makarau  ZWE JUD
Priscilla Chigumba | Priscilla Makanyara Chigumba  ZWE GOV JUD 2018-02..
Utoile Silaigwana  ZWE GOV
George Chiweshe | George Mutandwa Chiweshe  ZWE JUD
Lovemore Sekeramayi  ZWE GOV
Tobaiwa Mudede  ZWE GOV
Johannes Tomana  ZWE JUD 2008-12..2017  ZWE GOV 2018..
Kumbirai Hodzi  ZWE JUD ..2022
Loyce Matanda-Moyo | Loice Matanda-Moyo  ZWE JUD
Virginia Mabiza | Virginia Mabhiza  ZWE GOV JUD
Boniface Chidyausiku | Boniface Guwa Chidyausiku  ZWE GOV ..2012
Chitsaka Chipaziwa  ZWE GOV
Albert Chimbindi | Albert Ranganai Chimbindi  ZWE GOV
Tadeous Chifamba | Tadeous Tafirenyika Chifamba  ZWE GOV
Pius Ncube | Archbishop Pius Ncube | Pius Alick Mvundla Ncube  ZWE REL ..2007-09
Nolbert Kunonga | Norbert Kunonga  ZWE REL
Robert Ndlovu | Robert Christopher Ndlovu  ZWE REL
Kenneth Mtata  ZWE REL
Trevor Manhanga  ZWE REL
Emmanuel Makandiwa  ZWE REL
Walter Magaya  ZWE REL
Uebert Angel  ZWE REL
Sebastian Bakare  ZWE REL
Ezekiel Guti | Ezekiel Handinawangu Guti  ZWE REL ..2023-07-05
Patrick Chakaipa | Patrick Fani Chakaipa  ZWE REL ..2003-04-08
Wellington Chibebe  ZWE LAB
Lovemore Matombo  ZWE LAB
Peter Mutasa  ZWE LAB CVL
Japhet Moyo | Japhet Maluphinda Moyo  ZWE LAB
Raymond Majongwe  ZWE LAB
Obert Masaraure  ZWE LAB
Lovemore Madhuku  ZWE CVL OPP
Munyaradzi Gwisai  ZWE OPP CVL
Peter Magombeyi  ZWE MED LAB
Gorden Moyo  ZWE GOV ..2013-09
Nkosana Moyo  ZWE GOV ..2001-05  ZWE OPP 2017..
Noah Manyika | Noah Ngoni Manyika  ZWE OPP
Joseph Busha | Joseph Makamba Busha  ZWE OPP
Fortune Charumbira | Fortune Zephania Charumbira  ZWE LEG
Nhlanhlayamangwe Ndiweni | Felix Nhlanhlayamangwe Ndiweni | Chief Ndiweni  ZWE CVL
Overson Mugwisi  ZWE MIL
Alphios Makotore  ZWE MIL
Paul Nyathi  ZWE COP
Wayne Bvudzijena  ZWE COP
Paul Themba Nyathi  ZWE OPP
Charity Charamba  ZWE COP
Felix Mhona  ZWE GOV
Douglas Mombeshora  ZWE GOV
Judith Ncube  ZWE GOV
Temba Mliswa | Themba Mliswa  ZWE LEG
Pupurai Togarepi  ZWE LEG
Lovemore Matuke  ZWE GOV
Tinomudaishe Machakaire | Tino Machakaire  ZWE GOV
Barbara Rwodzi  ZWE GOV
Paul Siwela  ZWE OPP
Moses Mzila Ndlovu | Moses Mzila-Ndlovu  ZWE OPP
Farai Maguwu  ZWE CVL
Namatai Kwekweza  ZWE CVL
Robson Chere  ZWE LAB
Japhet Ndabeni-Ncube  ZWE OPP GOV
Ben Manyenyeni | Bernard Manyenyeni  ZWE GOV OPP
Jacob Mafume  ZWE GOV OPP

# --- Mozambique
Samora Machel | Samora Moises Machel | Samora Moisés Machel  MOZ GOV 1975-06-25..1986-10-19
Joaquim Chissano | Joaquim Alberto Chissano | Chissano  MOZ GOV 1975-06-25..2005-02-02
Armando Guebuza | Armando Emilio Guebuza | Armando Emílio Guebuza | Guebuza  MOZ GOV 2005-02-02..2015-01-15
Daniel Chapo | Daniel Francisco Chapo  MOZ GOV 2016..
Maria Benvinda Levi | Benvinda Levi | Maria Benvinda Delfina Levi  MOZ GOV
Luisa Diogo | Luísa Dias Diogo | Luisa Dias Diogo  MOZ GOV 1994..2010-01-16
Pascoal Mocumbi | Pascoal Manuel Mocumbi  MOZ GOV 1980..2004-02-17
Aires Ali | Aires Bonifacio Baptista Ali | Aires Bonifácio Ali  MOZ GOV ..2012-10-08
Alberto Vaquina | Alberto Clementino Antonio Vaquina  MOZ GOV ..2015-01-17
Carlos Agostinho do Rosario | Carlos Agostinho do Rosário  MOZ GOV ..2022-03-03
Adriano Maleiane | Adriano Afonso Maleiane  MOZ GOV 2015-01..2025-01
Oldemiro Baloi | Oldemiro Balói | Oldemiro Julio Marques Baloi  MOZ GOV 2008-03..2017-12
Jose Pacheco | José Pacheco | José Condungua Pacheco  MOZ GOV 2005..2020-01  MOZ SPY 2025..
Veronica Macamo | Verónica Macamo | Veronica Nataniel Macamo Dlhovo  MOZ LEG 2010-01..2020-01-12  MOZ GOV 2020-01-18..2025-01
Maria Manuela Lucas | Maria Manuela dos Santos Lucas  MOZ GOV
Alcinda Abreu | Alcinda Antonio de Abreu  MOZ GOV 2005-02..2015-01
Atanasio M'tumuke | Atanásio Salvador M'tumuke | Atanasio Salvador Mtumuke  MOZ GOV 2015-01..2020-01
Jaime Neto | Jaime Bessa Neto | Jaime Augusto Neto  MOZ GOV 2020-01..2021-11
Cristovao Chume | Cristóvão Chume | Cristóvão Artur Chume  MOZ MIL ..2021-11-10  MOZ GOV 2021-11-11..
Agostinho Mondlane | Agostinho Salvador Mondlane  MOZ GOV 2014..2015-01
Tobias Dai | Tobias Joaquim Dai  MOZ GOV 2000-01..2008-03
Filipe Paunde | Filipe Paúnde  MOZ PTY
Amade Miquidade  MOZ GOV 2020-01..2021-11
Arsenia Massingue | Arsénia Massingue | Arsenia Felicidade Felix Massingue  MOZ GOV 2021-11..2023-08
Pascoal Ronda | Pascoal Pedro Joao Ronda  MOZ GOV 2023-08..2025-01
Basilio Monteiro | Basílio Monteiro | Jaime Basílio Monteiro | Jaime Basilio Monteiro  MOZ GOV 2015-01..2020-01
Paulo Chachine  MOZ GOV 2025-01..
Alberto Mondlane | Alberto Ricardo Mondlane  MOZ GOV
Almerino Manhenje  MOZ GOV 1996..2005-02
Manuel Chang  MOZ GOV 2005-02..2015-01
Max Tonela | Ernesto Max Tonela | Ernesto Max Elias Tonela  MOZ GOV 2015-01..2025-01
Carla Loveira | Carla Louveira | Carla Alexandra Louveira  MOZ GOV
Rogerio Zandamela | Rogério Zandamela | Rogério Lucas Zandamela  MOZ GOV 2016-09..
Ernesto Gove | Ernesto Gouveia Gove  MOZ GOV ..2016-08
Ossufo Momade | Ossufu Momade  MOZ OPP
Venancio Mondlane | Venâncio Mondlane | Venancio Antonio Bila Mondlane | Venâncio António Bila Mondlane  MOZ LEG OPP
Lutero Simango | Lutero Chimbirombiro Simango  MOZ LEG OPP
Daviz Simango | Daviz Mbepo Simango  MOZ OPP ..2021-02-22
Manuel de Araujo | Manuel de Araújo  MOZ OPP
Albino Forquilha  MOZ OPP
Raul Domingos | Raul Manuel Domingos  MOZ OPP LEG ..2022
Ivone Soares | Maria Ivone Soares | Ivone Rassul Bernardo Soares  MOZ LEG OPP
Antonio Muchanga | António Muchanga  MOZ LEG OPP
Jose Manteigas | José Manteigas  MOZ LEG OPP
Elvino Dias  MOZ OPP CVL ..2024-10-19
Paulo Guambe  MOZ OPP ..2024-10-19
Dinis Tivane  MOZ OPP
Mariano Nhongo | Mariano Nhongo Chissinga | Mariano Nhongo Chisingue  MOZ REB ..2021-10-11  group=REN
Mahamudo Amurane  MOZ OPP ..2017-10-04
Manuel Bissopo  MOZ LEG OPP
Vicente Ululu | Vicente Zacarias Ululu  MOZ OPP
Andre Magibire | André Magibire | André Joaquim Magibire  MOZ LEG OPP
Hermenegildo Infante  MOZ OPP
Alice Mabota | Maria Alice Mabota  MOZ CVL ..2023-10-12
Adriano Nuvunga  MOZ CVL
Borges Nhamirre | Borges Nhamire  MOZ CVL
Quiteria Guirengane | Quitéria Guirengane  MOZ CVL
Anastacio Matavel | Anastácio Matavel | Anastácio Matavele  MOZ CVL ..2019-10-07
Carlos Cardoso  MOZ JRN ..2000-11-22
Nini Satar | Momade Assif Abdul Satar  MOZ CRM
Momade Bachir Suleman | Mohamed Bachir Suleman | Momade Bachir Sulemane  MOZ BUS CRM
Amade Abubacar  MOZ JRN
Ibraimo Mbaruco | Ibraimo Abu Mbaruco  MOZ JRN
Gilles Cistac  MOZ EDU CVL ..2015-03-03
Bernardino Rafael  MOZ COP 2017-10..2025-01
Joaquim Sive | Joaquim Adriano Sive  MOZ COP 2025-01..
Jorge Khalau | Jorge Khálau  MOZ COP ..2016
Lagos Lidimo  MOZ MIL ..2008  MOZ SPY 2017..2021
Graca Chongo | Graça Tomás Chongo | Graca Tomas Chongo  MOZ MIL
Lazaro Menete | Lázaro Menete | Lázaro Henriques Lopes Menete  MOZ MIL ..2021-01
Eugenio Mussa | Eugénio Mussa | Eugénio Dias da Silva Mussa  MOZ MIL ..2021-02-08
Joaquim Mangrasse | Joaquim Rivas Mangrasse  MOZ MIL 2021-03..2025-03
Julio Jane | Júlio dos Santos Jane | Júlio Jane  MOZ MIL
Tiago Nampele | Tiago Alberto Nampele  MOZ MIL
Paulo Macaringue  MOZ MIL
Gregorio Leao | Gregório Leão | Gregório Leão José  MOZ SPY ..2017
Antonio Carlos do Rosario | António Carlos do Rosário  MOZ SPY ..2019-02
Ndambi Guebuza | Armando Ndambi Guebuza  MOZ BUS
Mussumbuluko Guebuza  MOZ BUS
Valentina Guebuza  MOZ BUS ..2016-12-14
Teofilo Nhangumele | Teófilo Nhangumele  MOZ BUS
Beatriz Buchili | Beatriz da Consolação Mateus Buchili  MOZ JUD 2014..2024
Americo Letela | Américo Letela  MOZ JUD 2024..
Augusto Paulino  MOZ JUD ..2014
Lucia Ribeiro | Lúcia Ribeiro | Lúcia da Luz Ribeiro  MOZ JUD 2019..
Hermenegildo Gamito  MOZ JUD ..2019
Carlos Matsinhe  MOZ REL GOV
Adelino Muchanga | Adelino Manuel Muchanga  MOZ JUD
Esperanca Bias | Esperança Bias | Esperança Laurinda Francisco Nhiuane Bias  MOZ GOV ..2015  MOZ LEG 2020-01..2025-01
Margarida Talapa | Margarida Adamugi Talapa  MOZ LEG ..2019-12  MOZ GOV 2020-01..2025-01-12  MOZ LEG 2025-01-13..
Eduardo Mulembwe | Eduardo Joaquim Mulémbwè | Eduardo Mulémbwè  MOZ LEG 1995..2010-01
Pedro Comissario | Pedro Comissário | Pedro Comissário Afonso  MOZ GOV
Antonio Gumende | António Gumende  MOZ GOV
Domingos Fernandes | Domingos Estêvão Fernandes  MOZ GOV
Filipe Chidumo  MOZ GOV
Roque Silva | Roque Silva Samuel  MOZ PTY 2017..2024
Chakil Aboobacar  MOZ PTY
Filimao Suazo | Filimão Suazi | Filimão Suazo | Filimao Suaze  MOZ GOV
Inocencio Impissa | Inocêncio Impissa  MOZ GOV
Celso Correia | Celso Ismael Correia  MOZ GOV 2015-01..2025-01
Carlos Mesquita | Carlos Alberto Fortes Mesquita  MOZ GOV 2015-01..2025-01
Carlos Zacarias | Carlos Joaquim Zacarias  MOZ GOV 2022-03..2025-01
Estevao Pale | Estêvão Pale | Estêvão Tomás Rafael Pale  MOZ GOV
Armindo Tiago | Armindo Daniel Tiago  MOZ GOV MED 2020-01..2025-01
Bonomade Machude Omar | Bonomade Omar  MOZ REB ..2023-08-22  group=ASW
Abu Yasir Hassan  TZA REB  group=ASW
Farido Selemane Arune | Farido Arune  MOZ REB  group=ASW
Valige Tauabo  MOZ GOV
Lionel Dyck  ZWE MIL ..1990  ZWE BUS 1991..2024
Luiz Fernando Lisboa | Luis Fernando Lisboa | Dom Luiz Lisboa  MOZ REL
Antonio Juliasse | António Juliasse | António Juliasse Ferreira Sandramo  MOZ REL
Jaime Goncalves | Jaime Pedro Gonçalves  MOZ REL ..2016-04-06
Alexandre José Maria dos Santos | Cardinal Alexandre dos Santos  MOZ REL ..2021-09-29
Dinis Sengulane  MOZ REL
Graca Machel | Graça Machel | Graca Simbine Machel  MOZ GOV ..1989  MOZ CVL 1990..
Marcelino dos Santos  MOZ GOV PTY ..2020-02-11
Eduardo Mondlane | Eduardo Chivambo Mondlane  MOZ REB ..1969-02-03
Yaqub Sibindy | Yaqub Sibindi  MOZ OPP
Anibalzinho | Anibal dos Santos Junior  MOZ CRM

# --- Angola
Agostinho Neto | Antonio Agostinho Neto | António Agostinho Neto  AGO GOV 1975-11-11..1979-09-10
Manuel Vicente | Manuel Domingos Vicente  AGO BUS ..2012-01-29  AGO GOV 2012-01-30..2017-09-26
Bornito de Sousa | Bornito de Sousa Baltazar Diogo  AGO LEG ..2010-01  AGO GOV 2010-02..2022-09-15
Esperanca da Costa | Esperança da Costa | Esperança Maria Eduardo Francisco da Costa  AGO GOV
Fernando da Piedade Dias dos Santos | Nando dos Santos | Fernando Dias dos Santos  AGO GOV ..2008-09-29  AGO LEG 2008-09-30..2010-02-04  AGO GOV 2010-02-05..2012-09-26  AGO LEG 2012-09-27..2022-09
Paulo Kassoma | Antonio Paulo Kassoma | António Paulo Kassoma  AGO GOV ..2010-01  AGO LEG 2010-02..2012-09
Marcolino Moco | Marcolino José Carlos Moco  AGO GOV 1992-12-02..1996-06-03  AGO OPP 2010..
Fernando Franca Van-Dunem | Fernando José de França Dias Van-Dúnem | Franca Van Dunem | Fernando da Franca Dias Van-Dunem  AGO GOV ..1999-01
Lopo do Nascimento | Lopo Fortunato Ferreira do Nascimento  AGO GOV PTY
Joao Bernardo de Miranda | João Bernardo de Miranda  AGO GOV 1999-01..2018
Assuncao dos Anjos | Assunção dos Anjos | Assunção Afonso dos Anjos  AGO GOV ..2010-11
Georges Chikoti | Georges Rebelo Chikoti | Georges Rebelo Pinto Chikoti  AGO GOV ..2017-09  IGO 2020-03..2025
Manuel Augusto | Manuel Domingos Augusto  AGO GOV ..2020-04
Tete Antonio | Téte António  AGO GOV
Venancio de Moura | Venâncio de Moura | Venancio da Silva Moura  AGO GOV 1992..1999-01
Pedro de Castro van Dunem Loy | Pedro de Castro Van-Dúnem  AGO GOV ..1992
Kundi Paihama  AGO GOV ..2018-09
Candido Pereira Van-Dunem | Cândido Pereira dos Santos Van-Dúnem | Candido Van-Dunem  AGO GOV 2010..2014-04
Salviano de Jesus Sequeira | Salviano Sequeira  AGO GOV MIL 2017-09..2020-04
Joao Ernesto dos Santos | João Ernesto dos Santos | João Ernesto dos Santos Liberdade | General Liberdade  AGO GOV
General Kopelipa | Kopelipa | Manuel Helder Vieira Dias | Manuel Hélder Vieira Dias Júnior | Manuel Helder Vieira Dias Junior | Helder Vieira Dias  AGO MIL GOV ..2017-09
General Dino | Leopoldino do Nascimento | Leopoldino Fragoso do Nascimento  AGO MIL BUS
Fernando Garcia Miala | Fernando Miala  AGO SPY ..2006-02  AGO SPY 2018-03..
Sebastiao Martins | Sebastião Martins | Sebastião José António Martins  AGO SPY GOV ..2013-10
Eduardo Octavio | Eduardo Filomeno Barber Leiro Octávio | Eduardo Octávio  AGO SPY 2013-10..2018-03
Angelo Veiga Tavares | Ângelo Veiga Tavares | Angelo de Barros Veiga Tavares  AGO GOV 2012-09..2019-07
Eugenio Laborinho | Eugénio Laborinho | Eugénio César Laborinho  AGO GOV 2019-07..2024-11
Manuel Homem | Manuel Gomes da Conceição Homem  AGO GOV
Roberto Leal Monteiro | Roberto Leal Monteiro Ngongo  AGO GOV ..2010-10
Geraldo Nunda | Geraldo Sachipengo Nunda  AGO REB ..1992  AGO MIL 1993..2018-04-23  AGO GOV 2019..
Egidio de Sousa Santos | Egídio de Sousa Santos | António Egídio de Sousa Santos | Egidio Disciplina  AGO MIL ..2022-09
Altino dos Santos | Altino Carlos José dos Santos  AGO MIL 2022-09..
Joao de Matos | João Baptista de Matos | Joao Baptista de Matos  AGO MIL 1992..2001-01
Armando da Cruz Neto | Armando Cruz Neto  AGO MIL 2001-01..2003  AGO GOV 2004..
Agostinho Nelumba | Agostinho Nelumba Sanjar  AGO MIL
Francisco Furtado | Francisco Pereira Furtado  AGO MIL ..2010-10  AGO GOV 2021-05..
Pedro Sebastiao | Pedro Sebastião  AGO GOV MIL ..2021-05
Ambrosio de Lemos | Ambrósio de Lemos | Ambrósio de Lemos Freire dos Santos  AGO COP ..2017-11
Paulo Gaspar de Almeida  AGO COP 2018..2022
Arnaldo Carlos | Arnaldo Manuel Carlos  AGO COP 2022-02..2024
Jose Pedro de Morais | José Pedro de Morais | José Pedro de Morais Júnior  AGO GOV 2002..2008-10  AGO GOV 2015-01..2016-03
Severim de Morais | Eduardo Leopoldo Severim de Morais  AGO GOV ..2010-02
Carlos Alberto Lopes  AGO GOV 2010-02..2013-05
Armando Manuel  AGO GOV 2013-05..2016-09
Archer Mangueira | Augusto Archer Mangueira | Augusto Archer de Sousa Mangueira  AGO GOV 2016-09..2019-10
Vera Daves | Vera Daves de Sousa | Vera Esperança dos Santos Daves  AGO GOV
Jose de Lima Massano | José de Lima Massano | Jose Massano | José Massano  AGO GOV
Valter Filipe | Valter Filipe da Silva | Valter Filipe Duarte da Silva  AGO GOV 2016-03..2017-10
Manuel Nunes Junior | Manuel Nunes Júnior | Manuel José Nunes Júnior  AGO GOV
Manuel Tiago Dias | Manuel António Tiago Dias  AGO GOV
Jose Filomeno dos Santos | José Filomeno dos Santos | Filomeno dos Santos | Zenu dos Santos | José Filomeno de Sousa dos Santos  AGO BUS GOV ..2018-01
Isabel dos Santos | Isabel José dos Santos | Isabel Jose dos Santos  AGO BUS
Tchize dos Santos | Welwitschia dos Santos | Welwitschea dos Santos | Welwitschia José dos Santos | Tchizé dos Santos  AGO LEG PTY ..2019-10  AGO OPP 2019-11..
Ana Dias Lourenco | Ana Dias Lourenço | Ana Afonso Dias Lourenço  AGO GOV
Carlos Saturnino | Carlos Saturnino Guerra Sousa e Oliveira  AGO BUS GOV ..2019-05
Sebastiao Gaspar Martins | Sebastião Gaspar Martins | Sebastião Pai Querido Gaspar Martins  AGO BUS
Diamantino Azevedo | Diamantino Pedro Azevedo  AGO GOV 2017-09..
Botelho de Vasconcelos | José Maria Botelho de Vasconcelos | Jose Botelho de Vasconcelos  AGO GOV ..2017-09
Desiderio Costa | Desidério Costa | Desidério da Graça Veríssimo da Costa  AGO GOV ..2008
Antonio Dembo | António Dembo | António Sebastião Dembo  AGO REB ..2002-03  group=UNI
Paulo Lukamba Gato | Lukamba Gato | Paulo Lukamba | Lukamba Paulo Gato  AGO REB ..2002-04-04  AGO OPP 2002-04-05..
Isaias Samakuva | Isaías Samakuva | Isaías Henrique Ngola Samakuva  AGO REB ..2002-04-04  AGO OPP 2002-04-05..
Adalberto Costa Junior | Adalberto Costa Júnior | Adalberto da Costa Junior | Adalberto da Costa Júnior  AGO LEG OPP
Abel Chivukuvuku | Abel Epalanga Chivukuvuku  AGO OPP
Alcides Sakala | Alcides Sakala Simões | Alcides Sakala Simoes  AGO REB ..2002-04-04  AGO OPP LEG 2002-04-05..
Jorge Valentim | Jorge Alicerces Valentim  AGO OPP GOV
Eugenio Manuvakola | Eugénio Manuvakola | Eugenio Ngolo Manuvakola  AGO REB ..1997  AGO OPP 1998..
Liberty Chiyaka | Liberty Marlin Dirceu Samuel Chiyaka  AGO LEG OPP
Rafael Massanga Savimbi | Rafael Savimbi  AGO LEG OPP
Abilio Kamalata Numa | Abílio Kamalata Numa | Kamalata Numa  AGO REB ..2002-04-04  AGO OPP LEG 2002-04-05..
Raul Danda  AGO OPP LEG ..2021-05-08
Holden Roberto | Holden Álvaro Roberto  AGO REB ..1991  AGO OPP 1992..2007-08-02
Lucas Ngonda | Lucas Benghim Ngonda  AGO OPP
Nimi a Simbi | Nimi A Simbi  AGO OPP
Ngola Kabangu  AGO OPP
Eduardo Kuangana  AGO OPP
Benedito Daniel  AGO OPP
Quintino Moreira | Quintino António Moreira  AGO OPP
Bela Malaquias | Florbela Malaquias  AGO OPP
Nzita Tiago | Nzita Henriques Tiago | N'Zita Henriques Tiago | Henrique Nzita Tiago | N'zita Tiago  AGO REB ..2016-06-03  group=FLE
Antonio Bento Bembe | António Bento Bembe | Bento Bembe  AGO REB ..2006-08-01  AGO GOV 2006-12..2017-09
Emmanuel Nzita | Emmanuel N'zita | Emmanuel Nzita Wa Nzita  AGO REB  group=FLE
Rodrigues Mingas  AGO REB  group=FLE
Rafael Marques | Rafael Marques de Morais  AGO JRN CVL
Luaty Beirao | Luaty Beirão | Henrique Luaty da Silva Beirão  AGO CVL
Domingos da Cruz  AGO CVL JRN
Manuel Nito Alves  AGO CVL
Nuno Dala | Nuno Álvaro Dala  AGO CVL
Marcos Mavungo | Jose Marcos Mavungo | José Marcos Mavungo  AGO CVL
Arao Tempo | Arão Tempo | Arão Bula Tempo  AGO CVL
Jose Kalupeteka | José Julino Kalupeteka | Jose Julino Kalupeteka | José Kalupeteka  AGO REL
Justino Pinto de Andrade  AGO OPP
Filomeno Vieira Lopes  AGO OPP
Tanaice Neutro | Gilson da Silva Moreira  AGO CVL
Hitler Samussuku  AGO CVL
Laura Macedo  AGO CVL
Sizaltina Cutaia  AGO CVL
Filomeno Vieira Dias | Filomeno do Nascimento Vieira Dias  AGO REL
Damiao Franklin | Damião António Franklin | Damiao Antonio Franklin  AGO REL ..2014-04-28
Alexandre do Nascimento | Cardinal Alexandre do Nascimento  AGO REL ..2024-09-28
Zacarias Kamwenho  AGO REL
Roberto de Almeida | Roberto Victor de Almeida | Roberto António Victor Francisco de Almeida  AGO LEG PTY
Carolina Cerqueira  AGO GOV ..2022-09-15  AGO LEG 2022-09-16..2025-11
Rui Constantino da Cruz Ferreira  AGO JUD ..2019-10
Manuel Aragao | Manuel Aragão | Manuel Miguel da Costa Aragão  AGO JUD ..2021
Laurinda Cardoso | Laurinda Prazeres Monteiro Cardoso  AGO JUD 2021-08..
Joel Leonardo  AGO JUD 2019-10..2025
Manuel Pereira da Silva Manico  AGO GOV JUD 2020-02..
Suzana Ingles | Suzana Inglês | Suzana António da Conceição Nicolau Inglês  AGO GOV ..2012-05
Andre da Silva Neto | André da Silva Neto  AGO GOV JUD 2012..2020-02
Helder Pitta Gros | Hélder Pitta Grós | Hélder Fernando Pitta Grós | Helder Pitta Groz | Helder Pita Gros  AGO JUD 2017-12..
Joao Maria de Sousa | João Maria de Sousa | João Maria Moreira de Sousa  AGO JUD ..2017-12
Ismael Gaspar Martins | Ismael Abraao Gaspar Martins | Ismael Abraão Gaspar Martins  AGO GOV
Maria de Jesus Ferreira | Maria de Jesus dos Reis Ferreira  AGO GOV
Francisco Jose da Cruz | Francisco José da Cruz  AGO GOV
Higino Carneiro | Francisco Higino Lopes Carneiro  AGO GOV PTY
Bento Bento | Bento Joaquim Sebastião Francisco Bento  AGO PTY GOV
Norberto Garcia  AGO PTY GOV
Luís Manuel da Fonseca Nunes  AGO GOV
Adao de Almeida | Adão de Almeida | Adão Francisco Correia de Almeida  AGO GOV ..2025-10  AGO LEG 2025-11..
Frederico Cardoso | Frederico Manuel dos Santos e Silva Cardoso  AGO GOV ..2020
Edeltrudes Costa | Edeltrudes Maurício Fernandes Gaspar da Costa  AGO GOV
Luther Rescova | Sérgio Luther Rescova | Sergio Luther Rescova Joaquim  AGO GOV PTY ..2020-10-09
Joana Lina | Joana Lina Ramos Baptista  AGO GOV
Rui Falcão Pinto de Andrade | Rui Luís Falcão Pinto de Andrade  AGO PTY GOV
Boavida Neto | Álvaro de Boavida Neto | Alvaro de Boavida Neto  AGO PTY
Luisa Damiao | Luísa Damião | Luísa Pedro Francisco Damião  AGO PTY
Mara Quiosa | Mara Regina da Silva Baptista Domingos Quiosa  AGO GOV ..2024-11  AGO PTY 2024-12..
Paulo Pombolo | Pedro Paulo Pombolo  AGO PTY
Dino Matrosse | Juliao Mateus Paulo | Julião Mateus Paulo  AGO PTY
Carlos Feijo | Carlos Feijó | Carlos Maria da Silva Feijó  AGO GOV
Agostinho Tavares | Agostinho Tavares da Silva Neto  AGO GOV
Silvia Lutucuta | Sílvia Lutucuta | Sílvia Paula Valentim Lutucuta  AGO GOV MED 2017-09..
Ricardo de Abreu | Ricardo Viegas de Abreu | Ricardo Daniel Sandão Queirós Viegas de Abreu  AGO GOV
Mario Caetano Joao | Mário Augusto Caetano João | Mário Caetano João  AGO GOV
Aldemiro Vaz da Conceicao | Aldemiro Vaz da Conceição | Aldemiro da Conceicao  AGO GOV
Sindika Dokolo  COD BUS ..2020-10-29

# --- Namibia
Sam Nujoma | Samuel Nujoma | Samuel Shafiishuna Nujoma | Sam Shafiishuna Nujoma | Nujoma  NAM REB ..1990-03-20  NAM GOV 1990-03-21..2005-03-21
Hifikepunye Pohamba | Hifikepunye Lucas Pohamba | Pohamba  NAM GOV 1990-03-21..2015-03-21
Hage Geingob | Hage Gottfried Geingob | Geingob  NAM GOV 1990-03-21..2002-08  NAM LEG 2005..2008-04-07  NAM GOV 2008-04-08..2024-02-04
Nangolo Mbumba  NAM GOV 1993..2011  NAM PTY 2012..2017  NAM GOV 2018-02..2025-03-21
Netumbo Nandi-Ndaitwah | Nandi-Ndaitwah | Netumbo Ndaitwah  NAM GOV 1990-03-21..
Lucia Witbooi  NAM GOV
Nickey Iyambo | Nicky Iyambo  NAM GOV 1990-03-21..2018-02
Saara Kuugongelwa-Amadhila | Saara Kuugongelwa  NAM GOV 1995..2025-03-20  NAM LEG 2025-03-21..
Elijah Ngurare | Tjitunga Elijah Ngurare  NAM PTY ..2015  NAM GOV 2025-03-21..
Nahas Angula  NAM GOV 1990-03-21..2015-03
Theo-Ben Gurirab | Theo Ben Gurirab  NAM GOV 1990-03-21..2005-03-20  NAM LEG 2005-03-21..2015-03
Hidipo Hamutenya  NAM GOV 1990-03-21..2004-05  NAM OPP 2007-11..2015-08  NAM PTY 2015-09..2016-10-06
Marco Hausiku | Marco Mukoso Hausiku  NAM GOV 1990-03-21..2015-03
Utoni Nujoma  NAM GOV ..2025-03
Selma Ashipala-Musavyi  NAM GOV
Penda ya Ndakolo  NAM GOV 2015..2020-03
Peter Hafeni Vilho | Peter Vilho  NAM GOV 2020-03..2021-04
Frans Kapofi  NAM GOV
Charles Namoloh | Charles Ndaxu Namoloh  NAM GOV 2005-03..2018
Erkki Nghimtina  NAM GOV ..2020-03
Peter Mweshihange  NAM GOV 1990-03-21..1998-03-20
Pendukeni Iivula-Ithana  NAM GOV
Albert Kawana  NAM GOV ..2025-03
Sacky Shanghala | Sakeus Shanghala  NAM GOV JUD 2015-03..2019-11-13
Bernhard Esau | Bernhardt Esau  NAM GOV ..2019-11-13
James Hatuikulipi  NAM BUS
Festus Mbandeka  NAM GOV JUD 2020..
Fillemon Immanuel | Filemon Immanuel  NAM GOV
Iipumbu Shiimi  NAM GOV ..2025-03
Ericah Shafudah  NAM GOV
Johannes Gawaxab | Johannes !Gawaxab  NAM GOV 2020-06..
Calle Schlettwein | Carl Schlettwein | Carl-Hermann Schlettwein  NAM GOV ..2025-03
Tom Alweendo  NAM GOV ..2025-03
Natangwe Ithete  NAM GOV 2025-03..2025-10
Modestus Amutse  NAM GOV
Yvonne Dausab  NAM GOV 2020-03..2025-03
Emma Theofelus  NAM GOV
Peya Mushelenga  NAM GOV ..2025-03
Jerry Ekandjo  NAM GOV ..2020
John Mutorwa  NAM GOV 1995..2025-03
Kalumbi Shangula  NAM GOV MED ..2025-03
Alfredo Hengari | Alfredo Tjiurimo Hengari  NAM GOV
Peter Katjavivi  NAM EDU ..2002  NAM GOV 2003..2010  NAM LEG 2015-03..2025-03
Asser Kapere | Asser Kuveri Kapere  NAM LEG
Peter Shivute  NAM JUD 2004..2024
Dave Smuts  NAM JUD
Elsie Nghikembua  NAM GOV
Neville Gertze | Neville Melvin Gertze  NAM GOV
Martin Andjaba  NAM GOV ..2006
Wilfried Emvula | Wilfried Inotira Emvula  NAM GOV
Kaire Mbuende  IGO 1994..1999  NAM GOV 2000..
McHenry Venaani  NAM LEG OPP
Panduleni Itula | Panduleni Filemon Bango Itula  NAM OPP
Bernadus Swartbooi | Bernadus Clinton Swartbooi  NAM GOV ..2017-01  NAM LEG OPP 2017-02..
Henny Seibeb | Henry Seibeb  NAM LEG OPP
Katuutire Kaura  NAM OPP ..2013
Ben Ulenga  NAM GOV ..1998  NAM OPP 1999..
Mishake Muyongo  NAM OPP ..1998-08  NAM REB 1998-09..
Kuaima Riruako | Kuaima Isaac Riruako  NAM OPP CVL ..2014-06-02
Vekuii Rukoro | Vekuii Reinhard Rukoro  NAM GOV JUD ..2000  NAM CVL 2014..2021-06-18
Mutjinde Katjiua  NAM CVL
Esther Muinjangue | Esther Utjiua Muinjangue  NAM OPP ..2020-02  NAM GOV 2020-03..2025-03
Jeremiah Nambinga  NAM OPP
Mike Kavekotora  NAM LEG OPP
Job Amupanda  NAM OPP CVL
George Kambala  NAM CVL
Michael Amushelelo  NAM CVL OPP
Ndumba Kamwanyah  NAM EDU
Dirk Mudge  NAM OPP ..1993
Rosalia Nghidinwa  NAM GOV ..2015
Martin Shalli  NAM MIL ..2010
Solomon Hawala | Solomon Dumeni Hawala  NAM MIL ..2006
Epaphras Denga Ndaitwah  NAM MIL ..2013-12
John Mutwa  NAM MIL 2014-01..2020
Martin Kambulu Pinehas | Martin Pinehas  NAM MIL 2020-04..
Sebastian Ndeitunga | Sebastian Haitota Ndeitunga  NAM COP 2005..2022-08
Joseph Shikongo | Joseph Shimweelao Shikongo  NAM COP 2022-09..
Sophia Shaningwa  NAM PTY
Zephania Kameeta  NAM REL GOV
Herman Toivo ya Toivo | Andimba Toivo ya Toivo | Toivo ya Toivo  NAM GOV 1990-03-21..2006
Paulus Noa  NAM GOV

# --- Botswana
Seretse Khama  BWA GOV 1966-09-30..1980-07-13
Quett Masire | Ketumile Masire | Quett Ketumile Joni Masire | Ketumile Quett Joni Masire  BWA GOV 1980-07-18..1998-03-31
Ian Khama | Seretse Ian Khama | Seretse Khama Ian Khama  BWA MIL ..1998-03  BWA GOV 1998-04..2018-04-01  BWA OPP 2019-05..
Mokgweetsi Masisi | Mokgweetsi Eric Keabetswe Masisi | Mokgweetsi Eric Masisi  BWA GOV 2009..2024-11-01
Duma Boko | Duma Gideon Boko  BWA OPP ..2024-10-31  BWA GOV 2024-11-01..
Ndaba Gaolathe  BWA OPP LEG ..2024-11-06  BWA GOV 2024-11-07..
Slumber Tsogwane  BWA GOV ..2024-11-01
Ponatshego Kedikilwe | Ponatshego Honorius Kefhaeng Kedikilwe  BWA GOV ..2014-10
Mompati Merafhe | Mompati Sebogodi Merafhe  BWA MIL ..1989  BWA GOV 1994..2012-07-31
Phandu Skelemani | Phandu Tombola Chaka Skelemani  BWA GOV ..2014-10  BWA LEG 2019-11..2024
Pelonomi Venson-Moitoi | Pelonomi Venson  BWA GOV ..2018-12
Vincent Seretse | Vincent Thamsanqa Seretse  BWA GOV
Unity Dow  BWA JUD CVL ..2009  BWA GOV 2014..2020-07  BWA LEG 2020-08..
Lemogang Kwape  BWA GOV ..2024-11
Phenyo Butale  BWA LEG OPP ..2024-10  BWA GOV 2024-11..
Shaw Kgathi  BWA GOV ..2019
Kagiso Mmusi | Thomas Kagiso Mmusi  BWA GOV ..2024-11
Ramadeluka Seretse | Dikgakgamatso Ramadeluka Seretse  BWA GOV ..2014
Kenneth Matambo | Ollefile Kenneth Matambo | Kenneth O. Matambo  BWA GOV ..2019-11
Thapelo Matsheka  BWA GOV
Peggy Serame | Peggy Onkutlwile Serame  BWA GOV ..2024-11
Baledzi Gaolathe  BWA GOV ..2009
Linah Mohohlo | Linah Kelebogile Mohohlo  BWA GOV 1999..2016-10
Moses Pelaelo | Moses Dinekere Pelaelo  BWA GOV ..2023
Cornelius Dekop | Cornelius Karlens Dekop  BWA GOV
Gladys Kokorwe  BWA LEG 2014..2019
Margaret Nasha | Margaret Nnananyana Nasha  BWA LEG 2009..2014
Dithapelo Keorapetse | Dithapelo Lefoko Keorapetse  BWA LEG OPP ..2024-10  BWA LEG 2024-11..
Isaac Kgosi | Isaac Seabelo Kgosi  BWA SPY ..2018-05
Peter Magosi | Peter Fana Magosi  BWA SPY 2018-05..2025
Tebogo Masire  BWA MIL ..2012
Gaolathe Galebotswe  BWA MIL
Placid Segokgo | Placid Diratsagae Segokgo  BWA MIL
Molefi Seikano  BWA MIL
Keabetswe Makgophe  BWA COP
Dinah Marathe  BWA COP
Terence Rannowane  BWA JUD
Charles Ntwaagae | Charles Thembani Ntwaagae  BWA GOV
Collen Kelapile | Collen Vixen Kelapile  BWA GOV
Dumelang Saleshando  BWA LEG OPP
Mephato Reatile  BWA OPP
Botsalo Ntuane  BWA PTY
Gomolemo Motswaledi  BWA OPP ..2014-07-30
Kenneth Koma | Kenneth Shololo Koma  BWA OPP ..2007-03-19
Otsweletse Moupo  BWA OPP
Sidney Pilane | Sydney Pilane  BWA OPP CVL
Tshekedi Khama  BWA GOV ..2018  BWA LEG OPP 2019..
Biggie Butale  BWA OPP
Lefoko Moagi  BWA GOV ..2024-11
Bogolo Kenewendo | Bogolo Joy Kenewendo  BWA GOV
Edwin Dikoloti  BWA GOV
Carter Morupisi  BWA GOV
Roy Sesana  BWA CVL
Outsa Mokone  BWA JRN

# --- South Africa
PW Botha | P.W. Botha | Pieter Willem Botha  ZAF GOV 1978-10-09..1989-08-15
Pik Botha | Roelof Botha | Roelof Frederik Botha  ZAF GOV 1977-04..1996-06
John Vorster | B.J. Vorster | Balthazar Johannes Vorster  ZAF GOV 1966-09-13..1979-06-04
Hendrik Verwoerd | Hendrik Frensch Verwoerd  ZAF GOV 1958-09-02..1966-09-06
Jan Smuts  ZAF GOV ..1948-06-04
Magnus Malan  ZAF MIL ..1980-09  ZAF GOV 1980-10..1993
Roelf Meyer  ZAF GOV ..1996-05
Barend du Plessis  ZAF GOV ..1992
Adriaan Vlok  ZAF GOV ..1994
Hernus Kriel  ZAF GOV ..1998
Kgalema Motlanthe  ZAF PTY ..2008-06  ZAF GOV 2008-07..2014-05-25
Baleka Mbete | Baleka Mbete-Kgositsile  ZAF LEG 1996..2008-09-24  ZAF GOV 2008-09-25..2009-05-09  ZAF PTY 2009-05-10..2014-05-20  ZAF LEG 2014-05-21..2019-05
David Mabuza | David Dabede Mabuza | DD Mabuza  ZAF GOV 2009-05..2023-03-01
Paul Mashatile | Shipokosa Paulus Mashatile  ZAF GOV 2008-10..2016  ZAF PTY 2017-12..2023-03-06  ZAF GOV 2023-03-07..
Joe Slovo  ZAF OPP PTY ..1994-05-09  ZAF GOV 1994-05-10..1995-01-06
Chris Hani | Martin Thembisile Hani  ZAF OPP ..1993-04-10
Oliver Tambo | Oliver Reginald Tambo  ZAF OPP ..1993-04-24
Walter Sisulu  ZAF OPP ..1994
Albertina Sisulu  ZAF CVL LEG ..2011-06-02
Govan Mbeki  ZAF OPP ..1994-04  ZAF LEG 1994-05..1999
Ahmed Kathrada  ZAF OPP ..1994-04  ZAF LEG 1994-05..1999
Winnie Mandela | Winnie Madikizela-Mandela | Winnie Madikizela Mandela  ZAF OPP ..1994-05-09  ZAF GOV 1994-05-11..1995-03  ZAF LEG PTY 1995-04..2018-04-02
Steve Biko | Stephen Bantu Biko  ZAF OPP CVL ..1977-09-12
Robert Sobukwe  ZAF OPP ..1978-02-27
Albert Luthuli | Albert Lutuli | Chief Albert Luthuli  ZAF OPP ..1967-07-21
Mangosuthu Buthelezi | Gatsha Buthelezi | Mangosuthu Gatsha Buthelezi | Buthelezi  ZAF GOV 1976..2004-04  ZAF OPP LEG 2004-05..2023-09-09
Velenkosini Hlabisa | Velenkosini Fiki Hlabisa  ZAF OPP LEG ..2024-07-02  ZAF GOV 2024-07-03..
Alfred Nzo | Alfred Baphethuxolo Nzo  ZAF OPP ..1994-05-09  ZAF GOV 1994-05-10..1999-06-16
Nkosazana Dlamini-Zuma | Nkosazana Dlamini Zuma | Nkosazana Clarice Dlamini-Zuma  ZAF GOV 1994-05-10..2012-10-14  IGO 2012-10-15..2017-01-30  ZAF LEG 2017-09..2018-02-25  ZAF GOV 2018-02-26..2024-06
Maite Nkoana-Mashabane  ZAF GOV 2009-05-11..2023
Lindiwe Sisulu | Lindiwe Nonceba Sisulu  ZAF GOV 2001..2023-03-06
Ronald Lamola | Ronald Ozzy Lamola  ZAF GOV 2019-05-30..
Aziz Pahad | Aziz Goolam Hoosein Pahad  ZAF GOV ..2008-09
Essop Pahad | Essop Goolam Pahad  ZAF GOV ..2008-09
Ebrahim Ebrahim | Ebrahim Ismail Ebrahim  ZAF GOV ..2014
Luwellyn Landers | Luwellyn Tyrone Landers  ZAF GOV 2014..2019
Alvin Botes  ZAF GOV
Joe Modise | Johannes Modise  ZAF GOV 1994-05-10..1999-06
Mosiuoa Lekota | Terror Lekota | Mosiuoa Patrick Lekota | Mosiuoa Terror Lekota  ZAF GOV 1994-05..2008-09-24  ZAF OPP 2008-12..
Charles Nqakula  ZAF GOV 2002..2009-05
Nosiviwe Mapisa-Nqakula  ZAF GOV 2004-04..2021-08-05  ZAF LEG 2021-08-19..2024-04-03
Thandi Modise | Thandi Ruth Modise  ZAF LEG ..2010-10  ZAF GOV 2010-11..2014-05-21  ZAF LEG 2014-05-22..2021-08-04  ZAF GOV 2021-08-05..2024-06
Angie Motshekga | Matsie Angelina Motshekga  ZAF GOV 2009-05-11..
Bheki Cele | Bhekokwakhe Hamilton Cele  ZAF COP 2009-07..2012-06-12  ZAF GOV 2014-05..2024-06-30
Senzo Mchunu  ZAF GOV
Nathi Mthethwa | Emmanuel Nkosinathi Mthethwa  ZAF GOV 2008-09..2025-09-30
Nathi Nhleko | Nkosinathi Nhleko  ZAF GOV 2014-05..2018-02
Fikile Mbalula | Fikile April Mbalula  ZAF GOV 2009-05..2023-03-06  ZAF PTY 2023-03-07..
Steve Tshwete | Steve Vukhile Tshwete  ZAF GOV 1994-05..2002-04-26
Sydney Mufamadi  ZAF GOV 1994-05..2008-09  ZAF GOV 2021-08..
Penuell Maduna | Penuell Mpapa Maduna  ZAF GOV 1996..2004-04
Brigitte Mabandla  ZAF GOV ..2009-05
Jeff Radebe | Jeffrey Thamsanqa Radebe  ZAF GOV 1994-05..2019-05
Michael Masutha | Tshililo Michael Masutha  ZAF GOV 2014-05..2019-05
Thembi Simelane | Thembi Nkadimeng  ZAF GOV
Mmamoloko Kubayi | Mmamoloko Kubayi-Ngubane  ZAF GOV 2017-03..
Trevor Manuel | Trevor Andrew Manuel  ZAF GOV 1994-05..2014-05
Pravin Gordhan | Pravin Jamnadas Gordhan  ZAF GOV ..2017-03-30  ZAF LEG 2017-04..2018-02-25  ZAF GOV 2018-02-26..2024-06
Nhlanhla Nene | Nhlanhla Musa Nene  ZAF GOV 2008..2015-12-09  ZAF GOV 2018-02-26..2018-10-09
Des van Rooyen | David van Rooyen | David Des van Rooyen  ZAF GOV 2015-12-09..2018-02
Malusi Gigaba | Knowledge Malusi Nkanyezi Gigaba  ZAF GOV 2004..2018-11-13
Tito Mboweni | Tito Titus Mboweni  ZAF GOV 1994-05..2009-11  ZAF BUS 2010..2018-10-08  ZAF GOV 2018-10-09..2021-08-05
Enoch Godongwana  ZAF GOV 2009..2012-01  ZAF GOV 2021-08-05..
Gill Marcus  ZAF GOV ..2014-11-08
Lesetja Kganyago  ZAF GOV
Chris Stals  ZAF GOV ..1999-08
Gwede Mantashe | Samson Gwede Mantashe  ZAF LAB ..2006  ZAF PTY 2007-12..2018-02-25  ZAF GOV 2018-02-26..
Blade Nzimande | Bonginkosi Emmanuel Nzimande  ZAF PTY ..2009-05-10  ZAF GOV 2009-05-11..
Kgosientsho Ramokgopa | Kgosientso Ramokgopa  ZAF GOV
Aaron Motsoaledi | Pakishe Aaron Motsoaledi  ZAF GOV 2009-05-11..
Zweli Mkhize | Zwelini Lawrence Mkhize  ZAF GOV 2009-05..2013-08  ZAF PTY 2013-09..2017-12  ZAF GOV 2018-02-26..2021-08-05
Joe Phaahla | Mathume Joseph Phaahla  ZAF GOV 2009-05..
Manto Tshabalala-Msimang  ZAF GOV 1999-06..2009-05
Barbara Hogan  ZAF GOV 2008-09..2010-10
Nomvula Mokonyane | Nomvula Paula Mokonyane  ZAF GOV 2009-05..2019-05  ZAF PTY 2022-12..
Tina Joemat-Pettersson  ZAF GOV 2009-05..2017-03  ZAF LEG 2019..2023-06-05
Gugile Nkwinti | Gugile Ernest Nkwinti  ZAF GOV 2009-05..2019-05
Thoko Didiza | Angela Thokozile Didiza | Angela Thoko Didiza  ZAF GOV 1994-05..2008-09  ZAF GOV 2019-05-30..2024-06-13  ZAF LEG 2024-06-14..
Derek Hanekom | Derek Andre Hanekom  ZAF GOV 1994-05..1999-06  ZAF GOV 2012-10..2017-03  ZAF GOV 2018-02..2019-05
Rob Davies | Robert Haydn Davies  ZAF GOV ..2019-05
Ebrahim Patel  ZAF LAB ..2009-05-10  ZAF GOV 2009-05-11..2024-06
Parks Tau | Mpho Parks Tau  ZAF GOV 2011-05..2016-08  ZAF GOV 2019-05..
Alec Erwin | Alexander Erwin  ZAF GOV 1994-05..2008-09
Dina Pule  ZAF GOV ..2013-07
Lynne Brown  ZAF GOV ..2018-02
Mosebenzi Zwane | Mosebenzi Joseph Zwane  ZAF GOV 2015-09..2018-02
Faith Muthambi  ZAF GOV 2014-05..2018-02
Bathabile Dlamini | Bathabile Olive Dlamini  ZAF GOV 2010..2019-05
Siyabonga Cwele  ZAF GOV 2008-09..2018-11
David Mahlobo | Mbangiseni David Mahlobo  ZAF GOV 2014-05..2018-02  ZAF GOV 2019-05..
Bongani Bongo  ZAF GOV 2017-10..2018-02
Dipuo Letsatsi-Duba  ZAF GOV 2018-02..2019-05
Ayanda Dlodlo  ZAF GOV ..2022-04
Ronnie Kasrils  ZAF GOV 1994-05..2008-09
Joe Nhlanhla  ZAF GOV 1994..2001
Khumbudzo Ntshavheni  ZAF GOV 2019-05-30..
Jackson Mthembu | Jackson Mphikwa Mthembu  ZAF PTY LEG ..2019-05-29  ZAF GOV 2019-05-30..2021-01-21
Mondli Gungubele  ZAF GOV
Stella Ndabeni-Abrahams | Stella Ndabeni  ZAF GOV
Barbara Creecy | Barbara Dallas Creecy  ZAF GOV
Patricia de Lille  ZAF OPP LEG ..2011-05  ZAF GOV OPP 2011-06..2018-10  ZAF GOV 2019-05-30..
Pieter Groenewald | Petrus Johannes Groenewald  ZAF LEG OPP ..2024-07-02  ZAF GOV 2024-07-03..
John Steenhuisen | John Henry Steenhuisen  ZAF LEG OPP ..2024-06-30  ZAF GOV 2024-07-01..
Leon Schreiber | Leon Amos Schreiber  ZAF LEG OPP ..2024-06-30  ZAF GOV 2024-07-01..
Siviwe Gwarube | Siviwe Bethwell Gwarube  ZAF LEG OPP ..2024-06-30  ZAF GOV 2024-07-01..
Dean Macpherson | Dean William Macpherson  ZAF LEG OPP ..2024-06-30  ZAF GOV 2024-07-01..
Solly Malatsi | Solomon Malatsi  ZAF LEG OPP ..2024-06-30  ZAF GOV 2024-07-01..
Dion George  ZAF LEG OPP ..2024-06-30  ZAF GOV 2024-07-01..2025-11
Andrew Whitfield  ZAF LEG OPP ..2024-06-30  ZAF GOV 2024-07-01..2025-06-25
Willie Aucamp  ZAF LEG OPP ..2025-10  ZAF GOV 2025-11..
Gayton McKenzie  ZAF OPP ..2024-06-30  ZAF GOV 2024-07-01..
Firoz Cachalia  ZAF GOV 2025-08-01..
Buti Manamela | Buti Kgwaridi Manamela  ZAF GOV
Nobuhle Nkabane  ZAF GOV 2024-07..2025-07-21
Sisisi Tolashe | Nokuzola Gladys Tolashe  ZAF GOV 2024-07..
Zizi Kodwa  ZAF PTY ..2019-05-29  ZAF GOV 2019-05-30..2024-06-05
Pinky Kekana  ZAF GOV
Vincent Magwenya  ZAF GOV 2022..
Khusela Diko | Khusela Sangoni-Diko | Khusela Sangoni  ZAF GOV 2018-02..2021  ZAF LEG 2024-06..
Tyrone Seale  ZAF GOV
Mac Maharaj  ZAF GOV 1994-05..1999-06  ZAF GOV 2011-07..2015
Bongani Ngqulunga  ZAF GOV 2015..2018-02
Zane Dangor  ZAF GOV
Clayson Monyela  ZAF GOV
Chrispin Phiri  ZAF GOV
Zuko Godlimpi  ZAF GOV
Phumla Williams  ZAF GOV
Snuki Zikalala  ZAF JRN
Ebrahim Rasool  ZAF GOV ..2015  ZAF GOV 2025-01..2025-03
Mcebisi Jonas | Mcebisi Hubert Jonas  ZAF GOV 2014-05..2017-03  ZAF BUS 2019-12..
Jerry Matjila | Jerry Matthews Matjila  ZAF GOV
Kingsley Mamabolo | Jeremiah Nyamane Kingsley Mamabolo  ZAF GOV
Dumisani Kumalo | Dumisani Shadrack Kumalo  ZAF GOV ..2009
Baso Sangqu  ZAF GOV
Mathu Joyini  ZAF GOV 2021..
Nozipho Mxakato-Diseko | Nozipho Joyce Mxakato-Diseko  ZAF GOV
Vusimuzi Madonsela | Vusi Madonsela  ZAF GOV
Jackie Selebi | Jacob Selebi  ZAF GOV ..1999  ZAF COP 2000-01..2008-01
Riah Phiyega | Mangwashi Victoria Phiyega | Victoria Riah Phiyega  ZAF COP 2012-06-12..2015-10-14
Khomotso Phahlane | Johannes Khomotso Phahlane  ZAF COP ..2017-06
Khehla Sitole | Khehla John Sitole  ZAF COP 2017-11..2022-03-31
Fannie Masemola | Sehlahle Fannie Masemola  ZAF COP
Nhlanhla Mkhwanazi  ZAF COP
Lesetja Mothiba  ZAF COP
George Fivaz  ZAF COP 1995-01..2000-01
Richard Mdluli  ZAF COP SPY ..2018-01
Dumisani Khumalo  ZAF COP SPY
Anwa Dramat  ZAF COP 2009..2015
Berning Ntlemeza | Mthandazo Berning Ntlemeza  ZAF COP ..2017
Godfrey Lebeya | Seswantsho Godfrey Lebeya  ZAF COP 2018-06..2025-05
Robert McBride  ZAF COP ..2019  ZAF SPY 2020..2023
Shadrack Sibiya  ZAF COP
Athlenda Mathe  ZAF COP
Vishnu Naidoo  ZAF COP
Vusimuzi Cat Matlala | Cat Matlala | Vusimusi Matlala | Vusimuzi Matlala  ZAF BUS CRM
Georg Meiring  ZAF MIL ..1998-05
Siphiwe Nyanda  ZAF MIL 1998-06..2005-05  ZAF GOV 2009-05..2010-10
Godfrey Ngwenya | Godfrey Nhlanhla Ngwenya  ZAF MIL 2005-06..2011-03
Solly Shoke | Solly Zacharia Shoke  ZAF MIL ..2021-05
Rudzani Maphwanya  ZAF MIL
Lindile Yam  ZAF MIL
Lawrence Mbatha  ZAF MIL
Wiseman Mbambo  ZAF MIL
Siphiwe Dlamini  ZAF MIL GOV
Moe Shaik | Riaz Shaik | Mo Shaik  ZAF SPY 2009..2012
Billy Masetlha  ZAF SPY ..2006-03  ZAF PTY 2007..2023
Arthur Fraser | Arthur Joseph Peter Fraser  ZAF SPY 2016-09..2018-03  ZAF GOV 2018-04..2021-09
Loyiso Jafta  ZAF SPY ..2021
Thembisile Majola  ZAF SPY 2022..2024
Bulelani Ngcuka | Bulelani Thandabantu Ngcuka  ZAF JUD 1998..2004
Vusi Pikoli | Vusumzi Pikoli | Vusi Patrick Pikoli  ZAF JUD 2005-02..2008
Menzi Simelane  ZAF JUD ..2012
Mokotedi Mpshe  ZAF JUD
Mxolisi Nxasana  ZAF JUD 2013-10..2015-06
Shaun Abrahams | Shaun Kevin Abrahams  ZAF JUD 2015-06..2018-08
Shamila Batohi  ZAF JUD 2019-02-01..2026-01
Andy Mothibi | Jan Lekgoa Mothibi  ZAF JUD
Nomgcobo Jiba  ZAF JUD ..2019-04
Gerrie Nel  ZAF JUD ..2016-12  ZAF CVL 2017-01..
Hermione Cronje  ZAF JUD ..2022-03
Arthur Chaskalson  ZAF JUD 1994-06..2005-05
Pius Langa | Pius Nkonzo Langa  ZAF JUD ..2009-10
Sandile Ngcobo  ZAF JUD ..2011-08
Mogoeng Mogoeng | Mogoeng Thomas Reetsang Mogoeng  ZAF JUD ..2021-10
Raymond Zondo | Raymond Mnyamezeli Mlungisi Zondo  ZAF JUD ..2024-08-31
Mandisa Maya | Mandisa Muriel Lindelwa Maya  ZAF JUD
Dikgang Moseneke | Dikgang Ernest Moseneke  ZAF JUD ..2016-05
John Hlophe | John Mandlakayise Hlophe  ZAF JUD ..2024-02-21  ZAF OPP LEG 2024-06..
Dunstan Mlambo  ZAF JUD
Mbuyiseli Madlanga | Mbuyiseli Russel Madlanga  ZAF JUD
Sisi Khampepe | Sisi Virginia Khampepe  ZAF JUD
Edwin Cameron  ZAF JUD
Albie Sachs  ZAF JUD ..2009-10
Thuli Madonsela | Thulisile Madonsela | Thulisile Nomkhosi Madonsela  ZAF GOV JUD 2009-10..2016-10-14
Busisiwe Mkhwebane | Busi Mkhwebane  ZAF GOV JUD 2016-10-15..2023-09-11  ZAF LEG OPP 2023-10..
Kholeka Gcaleka  ZAF GOV JUD
Tsakani Maluleke  ZAF GOV
Kimi Makwetu | Thembekile Kimi Makwetu  ZAF GOV ..2020-11-11
Edward Kieswetter  ZAF GOV 2019-05..
Tom Moyane | Thomas Swabihi Moyane  ZAF GOV 2014-09..2018-11
Pansy Tlakula | Faith Dikeledi Pansy Tlakula  ZAF GOV ..2014-09
Glen Mashinini | Vuma Glenton Mashinini  ZAF GOV 2015..2022
Mosotho Moepya  ZAF GOV
Sy Mamabolo  ZAF GOV
Brigalia Bam | Brigalia Hlophe Bam  ZAF GOV ..2011
Max Sisulu | Max Vuyisile Sisulu  ZAF LEG 2009-05..2014-05
Frene Ginwala | Frene Noshir Ginwala  ZAF LEG 1994-05..2004-04
Gwen Mahlangu-Nkabinde | Gwendoline Lindiwe Mahlangu-Nkabinde  ZAF LEG GOV ..2011-10
Lechesa Tsenoli  ZAF LEG
Amos Masondo  ZAF GOV 2001..2011  ZAF LEG 2019-05..2024-06
Refilwe Mtsweni-Tsipane  ZAF GOV 2018-03..2024-05  ZAF LEG 2024-06..
Mildred Oliphant  ZAF GOV 2010..2019-05
Susan Shabangu  ZAF GOV ..2019-05
Edna Molewa | Bomo Edna Molewa  ZAF GOV 2004..2018-09-22
Collins Chabane | Ohm Collins Chabane  ZAF GOV ..2015-03-15
Sbu Ndebele | Joel Sibusiso Ndebele | S'bu Ndebele  ZAF GOV 2004-04..2017
Dipuo Peters | Elizabeth Dipuo Peters  ZAF GOV 2004..2017-03
Sicelo Shiceka  ZAF GOV ..2011-10
Richard Baloyi  ZAF GOV 2009..2012
Tokyo Sexwale | Mosima Gabriel Sexwale | Mosima Sexwale  ZAF GOV 1994-05..1997  ZAF BUS 1998..2009-05-10  ZAF GOV 2009-05-11..2013-07
Mathews Phosa | Nakedi Mathews Phosa  ZAF GOV 1994-05..1999-06  ZAF PTY 2007-12..2012-12
Popo Molefe | Popo Simon Molefe  ZAF GOV 1994-05..2004-04  ZAF BUS 2005..
Ace Magashule | Elias Sekgobelo Magashule | Elias Ace Magashule  ZAF GOV 2009-05..2018-03  ZAF PTY 2018-04..2023-06  ZAF OPP 2023-08-30..
Jessie Duarte | Yasmin Duarte | Yasmin Jessie Duarte  ZAF PTY ..2022-07-17
Supra Mahumapelo  ZAF GOV 2014-05..2018-05  ZAF LEG PTY 2019..
Carl Niehaus  ZAF PTY ..2021-12  ZAF OPP 2022..
Kebby Maphatsoe  ZAF PTY GOV ..2021-08-31
Pule Mabe  ZAF PTY
Mahlengi Bhengu-Motsiri | Mahlengi Bhengu  ZAF PTY
Lindiwe Zulu | Lindiwe Daphne Zulu  ZAF GOV 2014-05..2024-06  ZAF PTY 2024-07..
Mdumiseni Ntuli  ZAF PTY LEG
Sihle Zikalala  ZAF GOV
Nomusa Dube-Ncube | Nomusa Dube  ZAF GOV
Thamsanqa Ntuli | Thami Ntuli  ZAF GOV 2024-06..
Willies Mchunu | Thembinkosi Willies Mchunu  ZAF GOV 2016-05..2019-05
David Makhura  ZAF GOV 2014-05..2022-10
Panyaza Lesufi  ZAF GOV
Alan Winde | Alan Richard Winde  ZAF GOV
Oscar Mabuyane | Lubabalo Oscar Mabuyane  ZAF GOV
Phumulo Masualle | Gordon Phumulo Masualle  ZAF GOV
Stan Mathabatha | Chupu Stanley Mathabatha  ZAF GOV
Cassel Mathale  ZAF GOV
Job Mokgoro  ZAF GOV 2018-06..2021
Mxolisi Dukwana  ZAF GOV ..2024-06
Zamani Saul  ZAF GOV
Phophi Ramathuba  ZAF GOV
Helen Zille  ZAF OPP ..2009-05-05  ZAF GOV OPP 2009-05-06..2019-05-22  ZAF OPP PTY 2019-10..
Mmusi Maimane | Mmusi Aloysias Maimane  ZAF LEG OPP
Tony Leon | Anthony James Leon  ZAF LEG OPP ..2008  ZAF GOV 2009..2012
Lindiwe Mazibuko  ZAF LEG OPP ..2014-05
Athol Trollip | Roland Athol Trollip  ZAF OPP LEG ..2016-07  ZAF GOV OPP 2016-08..2018-08  ZAF OPP 2018-09..
Geordin Hill-Lewis  ZAF LEG OPP ..2021-11-17  ZAF GOV OPP 2021-11-18..
Herman Mashaba | Herman Samtseu Philip Mashaba  ZAF BUS ..2016-08-21  ZAF GOV OPP 2016-08-22..2019-11-27  ZAF OPP 2020-08..
Songezo Zibi  ZAF JRN ..2021  ZAF OPP LEG 2023..
Bantu Holomisa | Bantubonke Harrington Holomisa  ZAF GOV MIL 1987-12..1994-04  ZAF GOV 1994-05..1996-07  ZAF LEG OPP 1997-09..2024-07-02  ZAF GOV 2024-07-03..
Kenneth Meshoe | Kenneth Rasalabe Joseph Meshoe  ZAF LEG OPP REL
Pieter Mulder | Pieter Willem Adriaan Mulder  ZAF LEG OPP ..2009-05-10  ZAF GOV OPP 2009-05-11..2014-05
Corne Mulder | Corné Mulder  ZAF LEG OPP
Constand Viljoen | Constand Laubscher Viljoen  ZAF MIL ..1985  ZAF OPP LEG 1993..2001
Eugene Terre'Blanche | Eugene Terreblanche | Eugène Terre'Blanche | Eugene Ney Terre'Blanche  ZAF OPP PRM ..2010-04-03
Marthinus van Schalkwyk  ZAF OPP ..2004-03  ZAF GOV 2004-04..2014-05
Ferdi Hartzenberg  ZAF OPP ..2004
Andries Treurnicht  ZAF OPP ..1993-04-22
Clive Derby-Lewis  ZAF OPP ..1993-04
Janusz Walus | Janusz Waluś  POL CRM
Motsoko Pheko  ZAF OPP LEG
Letlapa Mphahlele  ZAF OPP
Mzwanele Nyhontso  ZAF OPP ..2024-07-02  ZAF GOV 2024-07-03..
Clarence Makwetu | Clarence Mlamli Makwetu  ZAF OPP ..2016-04-01
Floyd Shivambu | Nyiko Floyd Shivambu  ZAF LEG OPP
Dali Mpofu | Daluxolo Christopher Mpofu  ZAF OPP CVL
Mbuyiseni Ndlozi | Mbuyiseni Quintin Ndlozi  ZAF LEG OPP
Godrich Gardee  ZAF OPP
Leigh-Ann Mathys | Leigh Ann Mathys  ZAF OPP
Vuyani Pambo  ZAF LEG OPP
Sinawo Thambo  ZAF OPP LEG
Marshall Dlamini  ZAF LEG OPP
Andile Mngxitama  ZAF OPP
Nhlamulo Ndhlela  ZAF OPP
Mzwanele Manyi | Jimmy Manyi  ZAF GOV ..2016  ZAF JRN BUS 2017..2020  ZAF OPP LEG 2023-12..
Duduzile Zuma-Sambudla | Duduzile Zuma  ZAF OPP LEG 2023..2025-11
Duduzane Zuma  ZAF BUS PTY
Edward Zuma  ZAF BUS
Jabulani Khumalo | Jabulani Sibongiseni Khumalo  ZAF OPP
Brian Molefe  ZAF BUS GOV ..2017-06  ZAF OPP LEG 2024-06..
Siyabonga Gama  ZAF BUS
Lucky Montana | Tshepo Lucky Montana  ZAF BUS
Matshela Koko  ZAF BUS
Andre de Ruyter | André de Ruyter | André Marinus de Ruyter  ZAF BUS 2020-01..2023-02
Dan Marokane  ZAF BUS
Jan Oberholzer  ZAF BUS
Jabu Mabuza  ZAF BUS
Dudu Myeni | Duduzile Cynthia Myeni  ZAF BUS ..2017
Portia Derby  ZAF BUS
Anoj Singh  ZAF BUS
Atul Gupta  IND BUS
Schabir Shaik  ZAF BUS
Brett Kebble | Roger Brett Kebble  ZAF BUS ..2005-09-27
Glenn Agliotti  ZAF CRM
Radovan Krejcir | Radovan Krejčíř  CZE CRM
Gavin Watson  ZAF BUS ..2019-08-26
Angelo Agrizzi  ZAF BUS
Patrice Motsepe  ZAF BUS
Johann Rupert  ZAF BUS
Nicky Oppenheimer  ZAF BUS
Harry Oppenheimer  ZAF BUS ..2000-08-19
Iqbal Surve | Iqbal Survé  ZAF BUS JRN
Edwin Sodi  ZAF BUS
Hangwani Maumela  ZAF BUS CRM
Zwelinzima Vavi  ZAF LAB
Sdumo Dlamini | Sidumo Dlamini  ZAF LAB ..2018-09
Zingiswa Losi  ZAF LAB 2018-09..
Solly Phetoe  ZAF LAB
Bheki Ntshalintshali  ZAF LAB
Irvin Jim  ZAF LAB
Joseph Mathunjwa  ZAF LAB
Frans Baleni  ZAF LAB ..2015
Senzeni Zokwana  ZAF LAB ..2014-05-25  ZAF GOV 2014-05-26..2019-05
Willie Madisha  ZAF LAB ..2008  ZAF OPP LEG 2009..
Mbhazima Shilowa | Sam Shilowa | Mbhazima Samuel Shilowa  ZAF LAB ..1999-05  ZAF GOV 1999-06..2008-09  ZAF OPP 2008-11..2013
Jay Naidoo  ZAF LAB ..1993  ZAF GOV 1994-05..1999-06
Mzwandile Makwayiba  ZAF LAB
Solly Mapaila  ZAF PTY
Jeremy Cronin  ZAF PTY GOV ..2019-05
Collen Malatji  ZAF PTY
Sindiso Magaqa  ZAF PTY ..2017-09-04
Babita Deokaran  ZAF GOV ..2021-08-23
Zackie Achmat | Abdurrazack Achmat  ZAF CVL
Mark Heywood | Mark James Heywood  ZAF CVL
S'bu Zikode | Sbu Zikode | S'bu Innocent Zikode  ZAF CVL
Nhlanhla Lux | Nhlanhla Lux Dlamini | Nhlanhla Mohlauli  ZAF CVL
Zandile Dabula  ZAF CVL
Jacinta Ngobese-Zuma | Jacinta Ngobese Zuma  ZAF CVL OPP
Kallie Kriel  ZAF CVL
Ernst Roets  ZAF CVL
Flip Buys  ZAF LAB CVL
Dirk Hermann  ZAF LAB
Wayne Duvenage  ZAF CVL
Imtiaz Sooliman  ZAF CVL
Trevor Ngwane  ZAF CVL
Bonginkosi Khanyile  ZAF CVL OPP
Mcebo Dlamini  ZAF CVL
Nompendulo Mkhatshwa  ZAF CVL ..2018  ZAF LEG 2019..2024
Fikile Ntshangase  ZAF CVL ..2020-10-22
Sikhosiphi Rhadebe | Bazooka Rhadebe  ZAF CVL ..2016-03-22
Mgcineni Noki  ZAF LAB ..2012-08-16
Allan Boesak | Allan Aubrey Boesak  ZAF REL CVL
Frank Chikane  ZAF REL ..1994  ZAF GOV 1995..2009  ZAF REL PTY 2010..
Njongonkulu Ndungane | Winston Hugh Njongonkulu Ndungane  ZAF REL
Thabo Makgoba | Thabo Cecil Makgoba  ZAF REL
Wilfrid Napier | Wilfrid Fox Napier  ZAF REL
Buti Tlhagale | Buti Joseph Tlhagale  ZAF REL
Stephen Brislin  ZAF REL
Barnabas Lekganyane  ZAF REL
Denis Hurley | Denis Eugene Hurley  ZAF REL CVL ..2004-02-13
Beyers Naude | Beyers Naudé | Christiaan Frederick Beyers Naude  ZAF REL CVL ..2004-09-07
Ray McCauley  ZAF REL ..2024-10-08
Timothy Omotoso  NGA REL
Goodwill Zwelithini | King Goodwill Zwelithini | Goodwill Zwelithini kaBhekuzulu | Zwelithini  ZAF CVL ..2021-03-12
Misuzulu kaZwelithini | Misuzulu Zulu | King Misuzulu | Misuzulu Sinqobile kaZwelithini | Misuzulu ka Zwelithini  ZAF CVL
Mantfombi Dlamini | Queen Mantfombi | Queen Mantfombi Dlamini  ZAF CVL ..2021-04-29
Simakade Zulu | Simakade kaZwelithini  ZAF CVL
Thulasizwe Buthelezi  ZAF GOV PTY
Buyelekhaya Dalindyebo  ZAF CVL
Wouter Basson  ZAF MIL MED ..1999
Eugene de Kock  ZAF COP ..1993
Dirk Coetzee  ZAF COP ..1989
Craig Williamson  ZAF SPY ..1985
Niel Barnard | Niël Barnard  ZAF SPY ..1992
Lucas Mangope | Lucas Manyane Mangope  ZAF GOV 1977-12..1994-03  ZAF OPP 1997..2018-01-18
Oupa Gqozo | Joshua Oupa Gqozo  ZAF GOV MIL 1990-03..1994-03
Kaiser Matanzima  ZAF GOV ..1986
Eeben Barlow  ZAF MIL BUS
Mandla Mandela | Zwelivelile Mandela | Nkosi Zwelivelile Mandela  ZAF LEG CVL
Ndileka Mandela  ZAF CVL
Zindzi Mandela | Zindziswa Mandela  ZAF GOV ..2020-07-13
Ngoako Ramatlhodi | Ngoako Abel Ramatlhodi  ZAF GOV ..2017-03
Makhosi Khoza | Makhosi Busisiwe Khoza  ZAF LEG ..2017-08  ZAF OPP 2017-09..
Mzwandile Masina  ZAF GOV PTY
Zandile Gumede  ZAF GOV PTY
James Nxumalo  ZAF GOV
Geoff Makhubo | Geoffrey Makhubo  ZAF GOV ..2021-07-09
Jolidee Matongo  ZAF GOV ..2021-09-18
Mpho Phalatse  ZAF OPP GOV
Dada Morero  ZAF GOV
Kabelo Gwamanda  ZAF GOV
Solly Msimanga  ZAF OPP
Cilliers Brink  ZAF OPP
Nasiphi Moya  ZAF OPP GOV
Stevens Mokgalapa  ZAF OPP GOV
Nomaindia Mfeketo  ZAF GOV ..2019
Dan Plato  ZAF OPP GOV
Mondli Makhanya  ZAF JRN
Ferial Haffajee  ZAF JRN
Sam Sole  ZAF JRN
Hlaudi Motsoeneng | George Hlaudi Motsoeneng  ZAF JRN BUS ..2017  ZAF OPP 2018..
Jacques Pauw  ZAF JRN
Karyn Maughan  ZAF JRN
Ben Ngubane | Baldwin Sipho Ngubane  ZAF GOV ..2021-07

# --- Lesotho
Letsie III | King Letsie III | King Letsie  LSO GOV 1990-11-12..
Moshoeshoe II | King Moshoeshoe II | King Moshoeshoe  LSO GOV ..1996-01-15
Leabua Jonathan  LSO GOV 1965-07..1986-01-20
Justin Lekhanya | Justin Metsing Lekhanya | Metsing Lekhanya  LSO MIL GOV 1986-01-20..1991-05-02  LSO OPP 1992..2010
Elias Ramaema | Elias Phisoana Ramaema  LSO MIL GOV 1991-05-02..1993-04-02
Ntsu Mokhehle  LSO GOV 1993-04-02..1998-05-29
Pakalitha Mosisili | Bethuel Pakalitha Mosisili  LSO GOV 1993..2012-06-08  LSO OPP 2012-06-09..2015-03-16  LSO GOV 2015-03-17..2017-06-16  LSO OPP 2017-06-17..2019
Tom Thabane | Thomas Motsoahae Thabane | Thomas Thabane | Motsoahae Thomas Thabane  LSO GOV 1998..2006-09  LSO OPP 2006-10..2012-06-07  LSO GOV 2012-06-08..2015-03-17  LSO OPP 2015-03-18..2017-06-15  LSO GOV 2017-06-16..2020-05-19
Moeketsi Majoro  LSO GOV 2017-06..2022-10-28
Sam Matekane | Samuel Ntsokoane Matekane | Ntsokoane Samuel Matekane  LSO BUS ..2022-03  LSO GOV 2022-10-28..
Mothetjoa Metsing  LSO GOV 2007..2017-05  LSO OPP 2017-06..
Nthomeng Majara | Nthomeng Justina Majara  LSO JUD ..2018  LSO GOV 2022-11..
Lesego Makgothi | Lesego Carey Makgothi  LSO GOV 2017-06..2020
Matsepo Ramakoae | 'Matsepo Ramakoae | Matsepo Molise-Ramakoae  LSO GOV ..2022-10
Lejone Mpotjoane | Lejone Mpotjoana  LSO GOV 2022-11..
Limpho Tau | Limpho Mmamalope Tau  LSO GOV
Mohlabi Tsekoa | Mohlabi Kenneth Tsekoa  LSO GOV ..2015
Tlohang Sekhamane | Tlohang Motlalepula Sekhamane  LSO GOV ..2020  LSO LEG 2022-10..
Retselisitsoe Matlanyane  LSO GOV
Tlohelang Aumane  LSO GOV
Lebona Lephema  LSO GOV
Maesaiah Thabane | 'Maesaiah Thabane | Maesaiah Liabiloe Thabane  LSO GOV ..2020-05-19
Lipolelo Thabane  LSO GOV ..2017-06-14
Tlali Kamoli | Tlali Kennedy Kamoli  LSO MIL ..2016-12-01
Maaparankoe Mahao  LSO MIL ..2015-06-25
Khoantle Motsomotso  LSO MIL ..2017-09-05
Mojalefa Letsoela  LSO MIL
Holomo Molibeli  LSO COP ..2023
Borotho Matsoso  LSO COP
Pheello Ralenkoane  LSO SPY
Mahapela Lehohla  LSO JUD
Kananelo Mosito  LSO JUD
Maseforo Mahase | 'Maseforo Mahase  LSO JUD ..2020
Sakoane Sakoane  LSO JUD
Sephiri Motanyane  LSO LEG ..2022
Mathibeli Mokhothu  LSO OPP ..2020-04  LSO GOV 2020-05..2022-10  LSO OPP 2022-11..
Nqosa Mahao  LSO OPP ..2019  LSO GOV 2020..
Thesele Maseribane | Thesele John Maseribane  LSO OPP
Vincent Malebo | Moeketse Malebo  LSO OPP
Monyane Moleleki  LSO GOV ..2017-05  LSO OPP GOV 2017-06..2020
Selibe Mochoboroane  LSO GOV LEG
Tefo Mapesela  LSO OPP
Machesetsa Mofomobe  LSO OPP
Lekhetho Rakuoane  LSO OPP
Nkaku Kabi | Professor Nkaku Kabi  LSO OPP
Kelebone Maope  LSO GOV ..2000  LSO OPP 2001..
Tseliso Mokhosi | Tšeliso Mokhosi  LSO GOV
Nkopane Monyane  LSO GOV LEG
Gerard Lerotholi | Tlali Lerotholi | Gerard Tlali Lerotholi  LSO REL
Haae Phoofolo  LSO GOV JUD
Motlalentoa Letsosa  LSO GOV

# --- Eswatini
Mswati III | King Mswati III | King Mswati | Mswati  SWZ GOV 1986-04-25..
Sobhuza II | King Sobhuza II | King Sobhuza  SWZ GOV ..1982-08-21
Barnabas Sibusiso Dlamini | Barnabas Dlamini | Sibusiso Barnabas Dlamini  SWZ GOV 1996-07..2003-09-29  SWZ GOV 2008-10-23..2018-09-28
Themba Dlamini | Absalom Themba Dlamini | Absalom Dlamini  SWZ GOV 2003-11..2008-10
Ambrose Dlamini | Ambrose Mandvulo Dlamini  SWZ BUS ..2018-10-26  SWZ GOV 2018-10-27..2020-12-13
Cleopas Dlamini | Cleopas Sipho Dlamini  SWZ GOV 2021-07-16..2023-09
Themba Masuku | Themba Nhlanganiso Masuku  SWZ GOV 2018-11..2023-09
Russell Dlamini | Russell Mmiso Dlamini  SWZ GOV 2023-11..
Thulisile Dladla | Thuli Dladla  SWZ GOV
Pholile Shakantu | Pholile Dlamini-Shakantu | Pholile Dlamini Shakantu  SWZ GOV
Mgwagwa Gamedze | Chief Mgwagwa Gamedze  SWZ GOV
Lutfo Dlamini  SWZ GOV ..2011
Moses Mathendele Dlamini | Mathendele Dlamini  SWZ GOV
Neal Rijkenberg | Neal Rijkenburg  SWZ GOV 2018-11..
Majozi Sithole  SWZ GOV ..2013
Martin Gobizandla Dlamini  SWZ GOV
Princess Sikhanyiso | Sikhanyiso Dlamini | Princess Sikhanyiso Dlamini  SWZ GOV
Prince Simelane | Prince Simelane Dlamini  SWZ GOV
Manqoba Khumalo  SWZ GOV
Prince Masitsela  SWZ GOV
Ntfombi Tfwala | Queen Mother Ntfombi | Ntombi Tfwala  SWZ GOV
Percy Simelane  SWZ GOV
Alpheous Nxumalo  SWZ GOV
Prince Mangaliso  SWZ GOV
William Tsitsibala Dlamini  SWZ COP
Isaac Magagula  SWZ COP ..2018
Manoma Masango  SWZ COP
Jeffrey Tshabalala | Jeffrey Shabalala  SWZ MIL
Mashikilisana Fakudze  SWZ MIL
Michael Ramodibedi | Michael Mathealira Ramodibedi  SWZ JUD ..2015-06
Bheki Maphalala  SWZ JUD
Petros Mavimbela  SWZ LEG
Gelane Zwane  SWZ LEG
Mario Masuku  SWZ OPP ..2021-01-31
Wandile Dludlu  SWZ OPP
Mlungisi Makhanya  SWZ OPP
Mphandlana Shongwe  SWZ OPP
Thulani Maseko | Thulani Rudolf Maseko  SWZ CVL OPP ..2023-01-21
Tanele Maseko  SWZ CVL
Bheki Makhubu  SWZ JRN
Mduduzi Bacede Mabuza | Bacede Mabuza | Mduduzi Mabuza  SWZ LEG OPP
Mthandeni Dube  SWZ LEG OPP
Mduduzi Simelane | Mduduzi Gawuzela Simelane | Magawugawu Simelane  SWZ LEG OPP
Sibongile Mazibuko  SWZ OPP
Jan Sithole  SWZ LAB OPP
Thokozane Kunene | Thokozane Kenneth Kunene  SWZ OPP
Pius Vilakati  SWZ OPP
Sticks Nkambule | Sticks Nkambula  SWZ LAB
Zweli Martin Dlamini  SWZ JRN
Maxwell Dlamini  SWZ CVL
Thabani Nkomonye  SWZ CVL ..2021-05
Jose Luis Ponce de Leon  SWZ REL
Melusi Masuku | Melusi Martin Masuku  SWZ GOV

# --- Madagascar
Didier Ratsiraka | Ratsiraka  MDG GOV 1975-06-15..1993-03-27  MDG GOV 1997-02-09..2002-07-05  MDG OPP 2002-07-06..2021-03-28
Albert Zafy | Zafy Albert  MDG OPP ..1993-03-26  MDG GOV 1993-03-27..1996-09-05  MDG OPP 1996-09-06..2017-10-13
Philibert Tsiranana  MDG GOV 1959-05-01..1972-10-11
Gabriel Ramanantsoa  MDG GOV MIL 1972-05..1975-02-05
Richard Ratsimandrava  MDG GOV MIL 1975-02-05..1975-02-11
Norbert Ratsirahonana  MDG GOV 1996-05..1997-02
Hery Rajaonarimampianina | Hery Martial Rajaonarimampianina Rakotoarimanana | Rajaonarimampianina  MDG GOV 2009..2018-09-07  MDG OPP 2018-09-08..
Michael Randrianirina | Michaël Randrianirina  MDG MIL ..2025-10-13  MDG GOV MIL 2025-10-14..
Herintsalama Rajaonarivelo | Herintsalama Andriamasy Rajaonarivelo | Herintsalama Andriamasinoro Rajaonarivelo  MDG BUS ..2025-10-19  MDG GOV 2025-10-20..
Ruphin Zafisambo | Ruphin Fortunat Zafisambo | Ruphin Fortunat Dimbisoa Zafisambo  MDG MIL ..2025-10-05  MDG GOV 2025-10-06..2025-10-20
Christian Ntsay | Christian Louis Ntsay  MDG GOV 2018-06-06..2025-09-29
Olivier Solonandrasana | Olivier Mahafaly Solonandrasana | Olivier Solonandrasana Mahafaly | Mahafaly Solonandrasana Olivier  MDG GOV 2015-01..2018-06-04
Jean Ravelonarivo  MDG MIL ..2015-01-16  MDG GOV 2015-01-17..2016-04
Roger Kolo  MDG GOV 2014-04..2015-01
Omer Beriziky | Jean Omer Beriziky  MDG GOV 2011-11..2014-04
Camille Vital | Albert Camille Vital  MDG MIL ..2009-12-19  MDG GOV 2009-12-20..2011-10
Eugene Mangalaza | Eugène Mangalaza | Eugène Régis Mangalaza  MDG GOV 2009-10..2009-12
Monja Roindefo | Roindefo Monja | Roindefo Zafitsimivalo Monja | Monja Roindefo Zafitsimivalo  MDG GOV 2009-03..2009-10  MDG OPP 2009-12..
Cecile Manorohanta | Cécile Manorohanta | Cécile Marie Ange Manorohanta  MDG GOV ..2011
Charles Rabemananjara  MDG GOV 2005..2009-03-17
Jacques Sylla | Jacques Hugues Sylla  MDG GOV 2002-02..2007-01  MDG LEG 2007-10..2009-12-26
Tantely Andrianarivo | Rene Tantely Gabrio Andrianarivo  MDG GOV 1998-07..2002-05
Pascal Rakotomavo  MDG GOV 1997-02..1998-07
Francisque Ravony  MDG GOV 1993-08..1995-10
Emmanuel Rakotovahiny  MDG GOV ..1996-05
Raymond Ranjeva  UNO JUD 1991..2009
Marcel Ranjeva | General Marcel Ranjeva  MDG GOV 2002..2009-03
Lila Ratsifandrihamanana | Lila Hanitra Ratsifandrihamanana  MDG GOV
Ny Hasina Andriamanjato  MDG GOV 2009..2011-03
Hyppolite Ramaroson | Hippolyte Ramaroson | Hyppolite Rarison Ramaroson  MDG MIL GOV ..2011-11
Yvette Sylla  MDG GOV
Arisoa Razafitrimo | Lala Arisoa Razafitrimo  MDG GOV 2014..2015
Beatrice Atallah | Béatrice Atallah | Béatrice Jeanine Atallah  MDG GOV ..2017-08
Henry Rabary-Njaka | Henry Rabary Njaka  MDG GOV ..2018-06
Eloi Maxime Dovo | Eloi Alphonse Maxime Dovo  MDG GOV
Naina Andriantsitohaina  MDG GOV 2019-01..2024
Djacoba Liva Tehindrazanarivelo | Liva Tehindrazanarivelo  MDG GOV 2020-01..2021-08
Patrick Rajoelina  MDG GOV 2021-08..2022-03
Richard Randriamandrato | Richard James Randriamandrato  MDG GOV ..2022-10
Rafaravavitafika Rasata | Rasata Rafaravavitafika  MDG GOV 2023-10..2025-10
Christine Razanamahasoa | Christine Harijaona Razanamahasoa  MDG GOV 2009-03..2014-01  MDG LEG 2019-07..2024-02  MDG GOV 2025..
Justin Tokely | Tokely Justin  MDG GOV ..2024-06  MDG LEG 2024-07..2025-10
Siteny Randrianasoloniaiko | Siteny Thierry Randrianasoloniaiko | Siteny Andrianasoloniaiko  MDG LEG OPP ..2025-10-14  MDG LEG 2025-10-15..
Jean Max Rakotomamonjy | Max Rakotomamonjy | Jean-Max Rakotomamonjy  MDG LEG 2014-05..2019
Honore Rakotomanana | Honoré Rakotomanana  MDG LEG ..2018
Rivo Rakotovao  MDG GOV ..2017-09  MDG LEG 2017-10..2020  MDG OPP 2021..
Herimanana Razafimahefa  MDG LEG ..2023
Richard Ravalomanana  MDG COP MIL ..2021  MDG LEG 2023-10..2025-10-12
Guy Rivo Randrianarisoa  MDG LEG OPP
Hanitra Razafimanantsoa | Hanitriniaina Razafimanantsoa  MDG LEG OPP
Hajo Andrianainarivelo | Andrianainarivelo Hajo  MDG GOV 2009..2013  MDG OPP 2018..
Jean-Louis Robinson | Jean Louis Robinson | Robinson Jean Louis  MDG GOV ..2009-03  MDG OPP 2013..
Jean-Jacques Ratsietison  MDG OPP
Lalao Ravalomanana  MDG OPP ..2015-09  MDG GOV 2015-10..2019
Roland Ratsiraka  MDG GOV OPP
Pierrot Rajaonarivelo  MDG GOV ..2001  MDG OPP 2002..
Herizo Razafimahaleo  MDG GOV ..1997  MDG OPP 1998..2008
Brunelle Razafitsiandraofa  MDG LEG
Tabera Randriamanantsoa  MDG OPP
Clemence Raharinirina | Clémence Raharinirina  MDG GOV
Fanirisoa Ernaivo | Fanirisoa Erinaivo  MDG OPP JUD
Andre Ndriarijaona | André Andriarijaona | Andre Andriarijaona | André Andrianarijaona  MDG MIL 2009-03..2012
Edmond Rasolomahandry  MDG MIL ..2009-03-11
Noel Rakotonandrasana | Noël Rakotonandrasana | Noel Rakotondrasana  MDG MIL ..2009-02  MDG GOV 2009-03..2010-04
Charles Andrianasoavina  MDG MIL ..2010-11-17
Andre Rakotoarimasy | André Lucien Rakotoarimasy | Lucien Rakotoarimasy  MDG GOV MIL
Leon Rakotonirina | Léon Jean Richard Rakotonirina | Richard Rakotonirina  MDG GOV MIL ..2023
Josoa Rakotoarijaona  MDG GOV MIL
Lala Monja Delphin Sahivelo | Sahivelo Lala Monja Delphin | Monja Delphin Sahivelo  MDG MIL ..2023  MDG GOV 2024..2025-10
Jocelyn Rakotoson  MDG MIL
Demosthene Pikulas | Démosthène Pikulas  MDG MIL
Serge Gelle | Serge Gellé  MDG GOV COP ..2023
Paza Gerard | Paza Didier Gérard | Paza Didier Gerard  MDG GOV
Francois Rakotozafy | François Rakotozafy  MDG GOV
Anandra Norbert  MDG COP
Angelo Ravelonarivo  MDG COP MIL
Jean Herbert Rakotomalala  MDG COP MIL
Paul Rafanoharana | Paul Maillot Rafanoharana | Paul Maillot  MDG OPP
Philippe Marc Francois  FRA MIL BUS
Mamy Ravatomanga | Maminiaina Ravatomanga | Mamy Maminiaina Ravatomanga  MDG BUS
Romy Andrianarisoa | Romy Voos Andrianarisoa  MDG GOV ..2023-08
Herilaza Imbiki | Imbiki Herilaza  MDG JUD GOV
Anaclet Imbiki | Imbiki Anaclet  MDG GOV JUD
Johnny Andriamahefarivo | Johnny Richard Andriamahefarivo  MDG GOV JUD
Landy Randriamanantenasoa | Landy Mbolatiana Randriamanantenasoa  MDG GOV JUD
Florent Rakotoarisoa  MDG JUD
Jean-Eric Rakotoarisoa  MDG JUD 2014..2021
Hery Rakotomanana  MDG GOV ..2021
Thierry Rakotonarivo  MDG GOV
Soava Andriamarotafika  MDG GOV
Arsene Dama | Arsène Dama | Retaf Arsene Dama | Arsène Dama Andrianarisedo  MDG GOV 2021..
Zina Andrianarivelo | Zina Andrianarivelo-Razafy  MDG GOV
Odon Razanakolona | Odon Marie Arsene Razanakolona | Odon Razanakolona Arsène  MDG REL
Desire Tsarahazana | Désiré Tsarahazana | Cardinal Desire Tsarahazana  MDG REL
Jean de Dieu Raoelison  MDG REL
Armand Razafindratandra | Armand Gaétan Razafindratandra  MDG REL ..2010-01-09
Pety Rakotoniaina  MDG OPP
Clovis Razafimalala  MDG CVL
Ketakandriana Rafitoson | Ketakandriana Rafitosona  MDG CVL
Fernand Cello  MDG JRN
Rado Rabarilala  MDG CVL OPP
Harry Laurent Rahajason | Rolly Mercia  MDG GOV JRN
Lalatiana Rakotondrazafy | Lalatiana Rakotondrazafy Andriatongarivo | Lalatiana Andriatongarivo  MDG JRN ..2018  MDG GOV 2019..2024
Elliot Randriamandrato  MDG CVL

# --- Mauritius
Seewoosagur Ramgoolam  MUS GOV 1968-03-12..1985-12-15
Anerood Jugnauth | Sir Anerood Jugnauth  MUS GOV 1982-06..1995-12  MUS OPP 1996..2000-09-16  MUS GOV 2000-09-17..2012-03-31  MUS OPP 2012-04..2014-12-16  MUS GOV 2014-12-17..2019-11
Navin Ramgoolam | Navinchandra Ramgoolam  MUS OPP ..1995-12-26  MUS GOV 1995-12-27..2000-09-16  MUS OPP 2000-09-17..2005-07-04  MUS GOV 2005-07-05..2014-12-16  MUS OPP 2014-12-17..2024-11-11  MUS GOV 2024-11-12..
Paul Berenger | Paul Bérenger | Paul Raymond Berenger | Paul Raymond Bérenger  MUS GOV 2000-09..2005-07-05  MUS LEG OPP 2005-07-06..2024-11-11  MUS GOV 2024-11-12..
Pravind Jugnauth | Pravind Kumar Jugnauth  MUS GOV 2000-09..2005-06  MUS OPP 2005-07..2010-04  MUS GOV 2010-05..2011-07  MUS OPP 2011-08..2014-12-16  MUS GOV 2014-12-17..2024-11-12  MUS OPP 2024-11-13..
Cassam Uteem  MUS GOV 1992-06..2002-02-15
Karl Offmann | Karl Auguste Offmann  MUS GOV 2002-02-25..2003-10-01
Kailash Purryag | Rajkeswur Purryag | Kailash Rajkeswur Purryag  MUS LEG 2005-07..2012-07-20  MUS GOV 2012-07-21..2015-05-29
Ameenah Gurib-Fakim | Ameenah Gurib Fakim | Bibi Ameenah Firdaus Gurib-Fakim  MUS EDU ..2015-06-04  MUS GOV 2015-06-05..2018-03-23
Barlen Vyapoory | Paramasivum Pillay Barlen Vyapoory  MUS GOV 2016-04..2019-11
Prithvirajsing Roopun | Pradeep Roopun | Prithvirajsing Pradeep Roopun  MUS GOV ..2024-12
Dharam Gokhool | Dharambeer Gokhool  MUS GOV
Arvin Boolell  MUS GOV 2000..2014-12  MUS LEG OPP 2017-12..2024-11-11  MUS GOV 2024-11-22..
Vishnu Lutchmeenaraidoo | Seetanah Lutchmeenaraidoo  MUS GOV ..2019-03
Nando Bodha | Nandcoomar Bodha  MUS GOV ..2021-01  MUS OPP 2021-02..
Alan Ganoo  MUS GOV ..2024-01
Maneesh Gobin  MUS GOV ..2024-11
Ritish Ramful | Dhananjay Ramful  MUS OPP ..2024-11-21  MUS GOV 2024-11-22..
Xavier-Luc Duval | Xavier Luc Duval | Charles Gaetan Xavier-Luc Duval  MUS GOV 2005-07..2016-11  MUS LEG OPP 2016-12..2024-11
Gaetan Duval | Gaëtan Duval  MUS GOV ..1996-05-05
Rama Sithanen | Ramakrishna Sithanen  MUS GOV 2005-07..2010-05  MUS GOV 2024-11..2025-09
Renganaden Padayachy  MUS GOV 2019-11..2024-11
Harvesh Seegolam  MUS GOV 2020-03..2024-11
Rundheersing Bheenick  MUS GOV 2007..2014-12
Yandraduth Googoolye  MUS GOV
Jayen Cuttaree | Jaya Krishna Cuttaree  MUS GOV ..2005-07
Anil Gayan | Anil Kumarsingh Gayan  MUS GOV ..2019-11
Madan Dulloo  MUS GOV 2005-07..2008-03
Ivan Collendavelloo | Ivan Leslie Collendavelloo  MUS GOV 2014-12..2020-06
Steven Obeegadoo | Louis Steven Obeegadoo  MUS GOV 2019-11..2024-11
Roshi Bhadain | Sudarshan Bhadain  MUS GOV 2014-12..2017-01  MUS OPP 2017-02..
Showkutally Soodhun | Showkatally Soodhun  MUS GOV ..2017-11
Ravi Yerrigadoo  MUS GOV JUD 2014-12..2017-09
Adrien Duval  MUS LEG
Sooroojdev Phokeer  MUS LEG 2019-11..2024-10
Maya Hanoomanjee | Santi Bai Hanoomanjee  MUS GOV ..2011  MUS LEG 2014-12..2019-10
Shirin Aumeeruddy-Cziffra  MUS LEG
Milan Meetarbhan  MUS GOV
Jagdish Koonjul | Jagdish Dharamchand Koonjul  MUS GOV
Bruneau Laurette  MUS CVL OPP
Dev Sunnasy | Dev Sunassy  MUS OPP
Ashok Subron  MUS OPP ..2024-10  MUS GOV 2024-11..
Olivier Bancoult | Louis Olivier Bancoult  MUS CVL
Lindsey Collen  MUS CVL
Cehl Meeah | Cehl Fakeemeeah  MUS REL OPP
Anil Kumar Dip  MUS COP 2021..2024-11
Khemraj Servansing  MUS COP
Joe Lesjongard | Georges Pierre Lesjongard  MUS GOV ..2024-10  MUS LEG OPP 2024-11..
Maurice Piat | Cardinal Maurice Piat  MUS REL
Rehana Mungly-Gulbul | Bibi Rehana Mungly-Gulbul  MUS JUD
Gavin Glover  MUS GOV JUD 2024-11..

# --- Seychelles
James Mancham | Sir James Mancham  SYC GOV 1976-06-29..1977-06-05  SYC OPP 1992..2017-01-08
France-Albert Rene | France-Albert René | France Albert René | Albert René  SYC GOV 1976-06-29..2004-04-14
James Michel | James Alix Michel  SYC GOV 1996..2016-10-16
Danny Faure | Danny Rollen Faure  SYC GOV 1998..2020-10-26
Wavel Ramkalawan | Wavel John Charles Ramkalawan  SYC LEG OPP 1993..2020-10-25  SYC GOV 2020-10-26..2025-10-26  SYC OPP 2025-10-27..
Patrick Herminie  SYC LEG 2007..2016  SYC OPP 2020..2025-10-25  SYC GOV 2025-10-26..
Sebastien Pillay | Sébastien Pillay  SYC LEG OPP ..2025-09  SYC GOV 2025-10..
Ahmed Afif  SYC GOV 2020-10-27..2025-10
Vincent Meriton  SYC GOV ..2020-10
Joseph Belmont  SYC GOV ..2010
Sylvestre Radegonde  SYC GOV 2020-11..2025-10
Barry Faure  SYC GOV
Jean-Paul Adam | Jean Paul Adam  SYC GOV 2010..2019
Joel Morgan  SYC GOV ..2016-10
Patrick Pillay  SYC GOV ..2009  SYC LEG OPP 2016..2018
Jeremie Bonnelame | Jérémie Bonnelame  SYC GOV ..2005
Maurice Loustau-Lalanne  SYC GOV ..2020-10
Naadir Hassan | Naadir Nigel Hamid Hassan  SYC GOV 2020-11..2025-10
Caroline Abel  SYC GOV
Nicholas Prea  SYC LEG
Roger Mancienne  SYC OPP LEG 2020-10..2025
Azarel Ernesta  SYC LEG
Ralph Volcere | Ralph Volcère  SYC OPP JRN
Alexia Amesbury  SYC OPP
Philippe Boulle  SYC OPP
Leopold Payet | Léopold Payet  SYC MIL
Michael Rosette  SYC MIL
Ronny Jumeau | Ronald Jean Jumeau  SYC GOV
Mukesh Valabhji | Mukesh Vijay Valabhji  SYC BUS
Jean-Francois Ferrari | Jean-François Ferrari  SYC LEG OPP ..2020-10  SYC GOV 2020-11..2024
Charles Bastienne  SYC GOV
Rony Govinden  SYC JUD
Mathilda Twomey  SYC JUD 2015..2020

# --- Comoros
Azali Assoumani | Colonel Azali | Assoumani Azali | Azali  COM MIL GOV 1999-04-30..2006-04  COM OPP 2006-05..2016-05-25  COM GOV 2016-05-26..
Ahmed Abdallah Mohamed Sambi | Ahmed Abdallah Sambi | Ahmed Sambi  COM GOV 2006-05-26..2011-05-26  COM OPP 2011-05-27..
Ikililou Dhoinine  COM GOV 2006-05..2016-05-26
Said Mohamed Djohar | Saïd Mohamed Djohar  COM GOV 1989-11-27..1996-03
Mohamed Taki Abdoulkarim | Mohamed Taki Abdulkarim  COM GOV 1996-03-25..1998-11-06
Tadjidine Ben Said Massounde | Tadjidine Ben Said Massoundi  COM GOV 1998-11-06..1999-04-30
Ahmed Abdallah Abderemane  COM GOV ..1989-11-26
Ali Soilih  COM GOV 1976-01..1978-05-13
Combo Ayouba  COM MIL ..2010-06-13
Said Ali Kemal | Saïd Ali Kemal  COM OPP
Abbas Djoussouf  COM OPP ..2010
Mohamed Bacar  COM GOV REB 2002..2008-03-25
Said Abeid Abderemane  COM REB ..2000
Foundi Abdallah Ibrahim  COM REB ..1999
Moussa Toybou  COM GOV
Anissi Chamsidine  COM GOV OPP
Abdou Salami Abdou | Salami Abdou Salami  COM GOV OPP
Mohamed Ali Soilihi | Mamadou Ali Soilihi  COM GOV ..2016-05
Fouad Mohadji  COM GOV 2011-05..2016-05
Jaffar Ahmed Said | Djaffar Ahmed Said Hassani  COM GOV 2016-05..2018  COM OPP 2019..
Moustadroine Abdou  COM GOV 2016-05..2019  COM LEG 2020-04..
Mohamed El-Amine Souef | Mohamed El Amine Souef | Souef Mohamed El-Amine  COM GOV ..2020  IGO 2022..
Dhoihir Dhoulkamal  COM GOV
Mbae Mohamed | Mbaé Mohamed  COM GOV
Fahmi Said Ibrahim | Fahmi Saïd Ibrahim El Maceli  COM GOV ..2017  COM OPP 2018..
Abdoulkarim Mohamed  COM GOV ..2017
Ahmed Ben Said Jaffar  COM GOV 2006..2010
Nour El Fath Azali | Nour el-Fath Azali | Nour El-Fath Azali  COM GOV
Said Ali Said Chayhane | Saïd Ali Saïd Chayhane  COM GOV
Houmed Msaidie | Houmed Msaïdié  COM GOV
Kiki Mohamed Daoudou | Mohamed Daoudou  COM GOV
Fakridine Mahamoud | Fakridine Mahmoud  COM GOV
Aboubacar Said Anli  COM GOV
Salim Issa Abdillah | Salim Issa Abdallah  COM OPP
Mahamoudou Ahamada  COM OPP
Said Larifou | Saïd Larifou  COM OPP
Ahmed Hassane El-Barwane | Ahmed Hassane El Barwane | Ahmed el-Barwane  COM OPP
Mouigni Baraka | Mouigni Baraka Said Soilihi | Mouigni Baraka Saïd Soilihi  COM GOV OPP
Achmet Said Mohamed | Achmet Saïd Mohamed  COM OPP
Bourhane Hamidou  COM LEG
Abdou Ousseni  COM LEG
Halidi Abderemane Ibrahim  COM LEG
Youssoufa Mohamed Ali | Youssoufa Mohamed Ali Belou  COM GOV PTY
Fazul Abdullah Mohammed | Fazul Abdullah Mohamed | Harun Fazul | Fazul Mohammed | Fazul Abdallah Mohammed | Haroun Fazul  COM REB ..2011-06-08  group=QAE

# --- African Union, IGAD, SADC, EAC, COMESA
Amani Abou-Zeid | Amani Abou Zeid  IGO 2017..2025
Josefa Sacko | Josefa Leonel Correia Sacko  IGO 2017..2025
Albert Muchanga | Albert Mudenda Muchanga  ZMB GOV ..2005  IGO 2006..2025
Minata Samate Cessouma | Minata Samate  IGO 2017..2025
Thomas Kwesi Quartey | Kwesi Quartey  IGO 2017..2021
Ebba Kalondo  IGO
Jacob Enoh Eben | Jacob Enoh-Eben  IGO
Mahboub Maalim | Mahboub Maalim Mohamed  IGO 2008..2019-11
Attalla Hamad Bashir | Atallah Hamad Bashir | Attalla Bashir  IGO 2000..2008
Tekeste Ghebray  IGO ..2000
Nuur Mohamud Sheekh | Nuur Sheekh  IGO
Ismail Wais  DJI GOV ..2015  IGO 2016..
Lawrence Korbandy  SSD CVL ..2018  IGO 2019..
Mohamed Ali Guyo  IGO
Mohamed Affey | Mohamed Abdi Affey  KEN GOV
Tomaz Salomao | Tomaz Salomão | Tomaz Augusto Salomão | Tomaz Augusto Salomao  MOZ GOV ..2004  IGO 2005-09..2013-08
Prega Ramsamy  IGO 2000..2005
Elias Magosi | Elias Mpedi Magosi  IGO 2021-09..
Joao Caholo | João Samuel Caholo  IGO
Peter Mathuki | Peter Mutuku Mathuki  IGO 2021-04..2024-06
Veronica Nduva | Veronica Mueni Nduva  IGO 2024-06..
Liberat Mfumukeko  IGO 2016-04..2021-04
Chileshe Kapwepwe | Chileshe Mpundu Kapwepwe  IGO 2018-07..
Sindiso Ngwenya  IGO 2008..2018-07
Wamkele Mene  IGO 2020..
Velayoudom Marimoutou | Vêlayoudom Marimoutou  IGO
Hamada Madi | Hamada Madi Bolero | Hamada Madi Boléro  COM GOV ..2015  IGO 2016..2020
Francisco Madeira | Francisco Caetano Jose Madeira | Francisco Caetano José Madeira  MOZ GOV ..2010  IGO 2011..2022
Boubacar Diarra | Boubacar Gaoussou Diarra  IGO
Sam Kavuma  UGA MIL
Diomede Ndegeya  IGO MIL
Tigabu Yilma | Tigabu Yilma Wondimhunegn  IGO MIL
Andrew Gutti  UGA MIL
Imani Daud Aboud | Imani Aboud  IGO JUD
Augustino Ramadhani | Augustino Stephen Lawrence Ramadhani  TZA JUD ..2010-12  IGO JUD 2011..2016
Gertrude Mongella  TZA GOV ..2004-02  IGO LEG 2004-03..2009
Bethel Amadi | Bethel Nnaemeka Amadi  NGA LEG ..2015
Roger Nkodo Dang  CMR LEG 2015..2020
Ashebir Woldegiorgis Gayo | Ashebir Gayo  ETH LEG

# --- more, all states
Adut Salva Kiir | Adut Kiir  SSD GOV
Gregory Vasili | Gregory Vasily Dimitry | Gregory Deng Kuac Aduol  SSD GOV
David Majur Dak | Majur Dak  SSD MIL ..2025-03-07
Yousif Kuwa | Yousif Kuwa Mekki  SDN REB ..2001-03-31
Kerubino Kuanyin Bol | Kerubino Kwanyin Bol | Kerubino Kuanyin  SDN REB ..1999
William Nyuon Bany  SDN REB ..1996
Paulino Matip | Paulino Matip Nhial | Paulino Matiep  SDN PRM ..2005-12  SSD MIL 2006-01..2012-08-22
Samson Kwaje | Samson Lukare Kwaje  SDN REB ..2004  SSD GOV 2005..2010
Rebecca Joshua Okwaci | Rebecca Joshua Okwachi  SSD GOV
Priscilla Joseph Kuch  SSD GOV
Tefera Mamo  ETH MIL
Getachew Shiferaw  ETH JRN
Elias Meseret  ETH JRN
Abiye Teklemariam  ETH JRN
Argaw Ashine  ETH JRN
Tsegaye Ararssa  ETH CVL OPP
Ezekiel Gebissa  ETH CVL EDU
Winnie Odinga  KEN LEG
Ruth Odinga  KEN LEG OPP
Ida Odinga  KEN PTY
Ngina Kenyatta | Mama Ngina Kenyatta  KEN GOV ..1978
Muhoho Kenyatta  KEN BUS
Caroli Omondi  KEN LEG
Kennedy Ogeto  KEN GOV JUD ..2022
Ezekiel Mutua  KEN GOV ..2021-08
Ndegwa Njiru  KEN OPP CVL
Wanu Hafidh Ameir | Wanu Hafidh  TZA LEG GOV
Abdul Halim Hafidh Ameir | Abdul Hafidh Ameir  TZA BUS
Balaam Barugahara | Balaam Barugahara Ateenyi  UGA GOV 2024-03..
Winnie Kiiza  UGA LEG OPP
Betty Aol Ochan | Betty Aol Ocan  UGA LEG OPP
Alice Alaso  UGA OPP LEG
Odonga Otto | Samuel Odonga Otto  UGA LEG OPP
Hussein Kyanjo  UGA LEG OPP ..2023
Barbie Kyagulanyi | Barbara Itungo Kyagulanyi  UGA CVL
Jimmy Spire Ssentongo  UGA CVL EDU
Gawaya Tegulle  UGA CVL
Isaac Ssemakadde  UGA CVL
Justine Kasule Lumumba | Justine Lumumba Kasule  UGA GOV PTY
Richard Todwong  UGA PTY GOV
Mike Mukula | George Michael Mukula  UGA GOV PTY
Tanga Odoi  UGA PTY
Milly Babalanda | Milly Babirye Babalanda  UGA GOV
Peter Lokeris | Peter Aimat Lokeris  UGA GOV
Bright Rwamirama  UGA GOV
Musa Ecweru | Musa Francis Ecweru  UGA GOV
Minsa Kabanda  UGA GOV
Jennifer Musisi | Jennifer Semakula Musisi  UGA GOV 2011-04..2018-12
Dorothy Kisaka  UGA GOV 2020-06..2024-09
Allen Kagina | Allen Catherine Kagina  UGA GOV
Jennifer Bamuturaki  UGA BUS
Francis Kaboneka  RWA GOV ..2018-10
Evode Uwizeyimana  RWA GOV LEG
Venuste Karasira  RWA CVL
Naphtal Ahishakiye  RWA CVL
Egide Nkuranga  RWA CVL
Jean-Pierre Dusingizemungu  RWA CVL
Domitilla Mukantaganzwa  RWA JUD
Faustin Ntezilyayo  RWA JUD 2019-12..2024-12
Sam Rugege  RWA JUD 2011..2019-12
Aloysie Cyanzayire  RWA JUD ..2011
Jean Bosco Mutangana  RWA JUD ..2019-12
Kalisa Mbanda  RWA GOV
Oda Gasinzigwa  RWA GOV
Sabin Nsanzimana  RWA GOV MED
Diane Gashumba  RWA GOV MED ..2020-02
Agnes Binagwaho  RWA GOV MED 2011-05..2016-07
Paula Ingabire  RWA GOV
Clare Akamanzi  RWA GOV ..2023-09
Francis Gatare  RWA GOV
Christophe Bazivamo  RWA GOV
Joseph Nsengimana  RWA GOV
Ernest Rwamucyo  RWA GOV
Mathilde Mukantabana  RWA GOV
James Kimonyo  RWA GOV
Emmanuel Hategeka  RWA GOV
Amandin Rugira  RWA GOV
