kind person
# West and central Africa: leaders, ministers, commanders, opposition, rebels, clerics, activists.

# Nigeria: heads of state, vice-presidents, presidential candidates
Ibrahim Babangida | Ibrahim Badamasi Babangida | Babangida | IBB  NGA MIL GOV 1985-08-27..1993-08-26
Ernest Shonekan | Shonekan  NGA GOV 1993-08-26..1993-11-17
Abdulsalami Abubakar | Abdulsalam Abubakar  NGA MIL GOV 1998-06-08..1999-05-29
Moshood Abiola | MKO Abiola | Moshood Kashimawo Olawale Abiola | Chief Abiola  NGA OPP ..1998-07-07
Kudirat Abiola  NGA CVL ..1996-06-04
Yakubu Gowon | General Gowon  NGA MIL GOV 1966-08-01..1975-07-29
Shehu Shagari | Shagari  NGA GOV 1979-10-01..1983-12-31
Chukwuemeka Odumegwu Ojukwu | Odumegwu Ojukwu | Emeka Ojukwu | Ojukwu  NGA REB 1967-05-30..1970-01-15  NGA OPP 2003..2011-11-26
Oladipo Diya  NGA MIL GOV 1993-11..1997-12
Yemi Osinbajo | Osinbajo  NGA GOV 2015-05-29..2023-05-29
Namadi Sambo | Mohammed Namadi Sambo  NGA GOV 2007-05-29..2015-05-29
Kashim Shettima | Shettima  NGA GOV 2011-05-29..2019-05-29  NGA LEG 2019-06-11..2023-05-28  NGA GOV 2023-05-29..
Peter Obi | Peter Gregory Obi  NGA GOV 2006-03-17..2014-03-17  NGA OPP 2018..
Rabiu Kwankwaso | Rabiu Musa Kwankwaso | Kwankwaso  NGA GOV 1999-05-29..2006  NGA GOV 2011-05-29..2015-05-29  NGA LEG 2015-06-09..2019-06  NGA OPP 2019-07..
Yusuf Datti Baba-Ahmed | Datti Baba-Ahmed  NGA OPP 2022..
Olu Falae | Samuel Oluyemi Falae  NGA OPP
Nuhu Ribadu | Ribadu  NGA COP 2003-04..2007-12  NGA OPP 2010..2014  NGA GOV 2023-06-19..
Ibrahim Shekarau  NGA GOV 2003-05-29..2011-05-29  NGA GOV 2014-07..2015-05  NGA LEG 2019-06..2023-06
Omoyele Sowore | Sowore  NGA OPP JRN
Oby Ezekwesili | Obiageli Ezekwesili  NGA GOV 2003..2007-04  IGO 2007-05..2012-05  NGA CVL 2014-04..
Kingsley Moghalu  NGA GOV 2009..2014-11  NGA OPP 2018..
Adewole Adebayo  NGA OPP
Fela Durotoye  NGA OPP
Donald Duke  NGA GOV 1999-05-29..2007-05-29
Tunde Bakare  NGA REL OPP
Pat Utomi  NGA OPP EDU
Gani Fawehinmi  NGA CVL OPP ..2009-09-05
Chekwas Okorie  NGA OPP

# Nigeria: federal ministers and officials
Ngozi Okonjo-Iweala | Okonjo-Iweala  NGA GOV 2003-07..2006-08  IGO 2007-12..2011-07  NGA GOV 2011-08-17..2015-05-29  IGO 2021-03-01..
Akinwumi Adesina | Akin Adesina  NGA GOV 2011-07..2015-05  IGO 2015-09-01..2025-08-31
Amina Mohammed | Amina J. Mohammed  NGA GOV 2015-11-11..2017-02-24  UNO 2017-02-28..
Ibrahim Gambari  NGA GOV 1984..1985  NGA GOV 1990..1999-11  UNO 1999-12..2012-12  NGA GOV 2020-05-13..2023-05-29
Abba Kyari | Mallam Abba Kyari  NGA GOV 2015-08..2020-04-17
Femi Gbajabiamila  NGA LEG 2003-06..2023-06-13  NGA GOV 2023-06-14..
George Akume  NGA GOV 1999-05-29..2007-05-29  NGA LEG 2007-06..2019-06  NGA GOV 2019-08-21..
Babachir Lawal | Babachir David Lawal  NGA GOV 2015-08..2017-10-30
Boss Mustapha  NGA GOV 2017-10-30..2023-05-29
Anyim Pius Anyim | Pius Anyim  NGA LEG 1999-06..2003-06  NGA GOV 2011-05..2015-05
Tom Ikimi  NGA GOV 1995..1998
Ignatius Olisemeka  NGA GOV 1998..1999
Sule Lamido  NGA GOV 1999-06..2003-05  NGA GOV 2007-05-29..2015-05-29
Oluyemi Adeniji | Olu Adeniji  UNO 1998..2003-06  NGA GOV 2003-07..2006-06
Joy Ogwu | Joy Uche Ogwu  NGA GOV 2006-08-30..2007-05-29  NGA GOV 2008-05..2017
Ojo Maduekwe  NGA GOV 1999..2003  NGA GOV 2007-07..2010-03  NGA GOV 2012..2015
Odein Ajumogobia | Henry Odein Ajumogobia  NGA GOV 2007-07..2011-07
Olugbenga Ashiru | Gbenga Ashiru  NGA GOV 2011-07..2013-09
Aminu Wali | Aminu Bashir Wali  NGA GOV 2004..2015-05
Viola Onwuliri  NGA GOV 2011-07..2015-05
Geoffrey Onyeama  NGA GOV 2015-11-11..2023-05-29
Yusuf Tuggar | Yusuf Maitama Tuggar  NGA LEG 2007-06..2011-06  NGA GOV 2017..
Bianca Odumegwu-Ojukwu | Bianca Ojukwu  NGA GOV 2012..2015  NGA GOV 2024-11..
Theophilus Danjuma | T.Y. Danjuma | Yakubu Danjuma | Theophilus Yakubu Danjuma  NGA MIL ..1979  NGA GOV 1999-06..2003-05
Yayale Ahmed | Mahmud Yayale Ahmed  NGA GOV 2000..2011
Shettima Mustapha  NGA GOV 2008-12..2010-03
Adetokunbo Kayode  NGA GOV 2007-07..2011-05
Haliru Bello | Haliru Mohammed Bello | Bello Haliru Mohammed  NGA PTY GOV 2010..2012-06
Aliyu Mohammed Gusau | Aliyu Gusau  NGA MIL SPY 1999-05..2006-06  NGA SPY 2010-03..2010-09  NGA GOV 2014-03..2015-05
Labaran Maku  NGA GOV 2010-04..2014-10
Mansur Dan-Ali | Mansur Mohammed Dan-Ali  NGA GOV 2015-11-11..2019-05-28
Bashir Magashi | Bashir Salihi Magashi  NGA GOV 2019-08-21..2023-05-29
Mohammed Badaru Abubakar | Badaru Abubakar  NGA GOV 2015-05-29..2025-12-01
Bello Matawalle | Bello Mohammed Matawalle  NGA GOV 2019-05-29..
Christopher Musa | Christopher Gwabin Musa | Chris Musa  NGA MIL 2023-06-19..2025-10-24  NGA GOV 2025-12-04..
Abba Moro | Patrick Abba Moro  NGA GOV 2011-07..2015-05  NGA LEG 2019-06..
Abdulrahman Dambazau | Abdulrahman Bello Dambazau  NGA MIL 2008-08..2010-09  NGA GOV 2015-11-11..2019-05-28
Rauf Aregbesola  NGA GOV 2010-11-27..2018-11-26  NGA GOV 2019-08-21..2023-05-29  NGA OPP 2025-07..
Olubunmi Tunji-Ojo | Bunmi Tunji-Ojo  NGA LEG 2019-06..2023-07  NGA GOV 2023-08-21..
Bola Ige  NGA GOV 1979-10..1983-10  NGA GOV 1999-06..2001-12-23
Sunday Afolabi  NGA GOV 1999-06..2003-05
Godwin Abbe  NGA GOV 2007-07..2010-03
Michael Aondoakaa | Mike Aondoakaa  NGA GOV 2007-07..2010-03
Mohammed Bello Adoke | Mohammed Adoke  NGA GOV 2010-04..2015-05
Abubakar Malami  NGA GOV 2015-11-11..2023-05-29
Lateef Fagbemi  NGA GOV 2023-08-21..
Nenadi Usman | Nenadi Esther Usman  NGA GOV 2003-07..2007-05  NGA LEG 2011-06..2015-06  NGA OPP 2024-09..
Shamsuddeen Usman  NGA GOV 2007-06..2013-09
Mansur Muhtar  NGA GOV 2008-12..2010-03
Olusegun Aganga  NGA GOV 2010-04..2015-05
Kemi Adeosun  NGA GOV 2015-11-11..2018-09-14
Zainab Ahmed | Zainab Shamsuna Ahmed  NGA GOV 2015-11-11..2023-05-29
Wale Edun | Olawale Edun  NGA GOV 2023-08-21..
Abubakar Atiku Bagudu | Atiku Bagudu  NGA LEG 2009..2015-05-28  NGA GOV 2015-05-29..
Udo Udoma | Udoma Udo Udoma  NGA GOV 2015-11-11..2019-05-28
Diezani Alison-Madueke | Alison-Madueke | Diezani  NGA GOV 2007-07..2015-05-28
Rilwanu Lukman | Rilwan Lukman  NGA GOV 1986..1990  IGO 1995..2000  NGA GOV 2001..2003  NGA GOV 2008-12..2010-03
Edmund Daukoru  NGA GOV 2003..2007-05
Ibe Kachikwu | Emmanuel Ibe Kachikwu  NGA BUS GOV 2015-08..2019-05-28
Timipre Sylva | Timipre Marlin Sylva  NGA GOV 2007-05-29..2012-01  NGA GOV 2019-08-21..2023-03
Heineken Lokpobiri  NGA LEG 2007-06..2015-06  NGA GOV 2015-11..2019-05  NGA GOV 2023-08-21..
Ekperikpe Ekpo  NGA GOV 2023-08-21..
Lai Mohammed | Alhaji Lai Mohammed  NGA OPP ..2015-05-28  NGA GOV 2015-05-29..2023-05-29
Mohammed Idris Malagi  NGA GOV 2023-08-21..
Dora Akunyili | Dora Nkem Akunyili  NGA GOV 2001-04..2010-12
Jerry Gana  NGA GOV 1999-06..2003
Frank Nweke  NGA GOV 2003..2007-05
Femi Fani-Kayode | Fani-Kayode  NGA GOV 2003-07..2007-05
Garba Shehu  NGA GOV 2015-05-29..2023-05-29
Femi Adesina  NGA GOV 2015-05-31..2023-05-29
Reuben Abati  NGA GOV 2011-07..2015-05
Doyin Okupe  NGA GOV 1999..2000  NGA GOV 2012..2015-05  NGA OPP 2022..2022-12
Bayo Onanuga  NGA GOV JRN 2023..
Ajuri Ngelale  NGA GOV 2019..2024-09
Segun Adeniyi | Olusegun Adeniyi  NGA GOV 2007-05..2010-05
Remi Oyo  NGA GOV 2003..2007-05
Tunde Adeniran  NGA GOV 1999-06..2003
Nyesom Wike | Wike | Ezenwo Nyesom Wike  NGA GOV 2011-07..2014  NGA GOV 2015-05-29..2023-05-29  NGA GOV 2023-08-21..
Dave Umahi | David Umahi  NGA GOV 2011-05-29..2023-05-29  NGA GOV 2023-08-21..
Festus Keyamo  NGA GOV 2019-08-21..
Adebayo Adelabu  NGA GOV 2023-08-21..
Betta Edu  NGA GOV 2023-08-21..2024-01-08
Hannatu Musawa  NGA GOV 2023-08-21..
Bosun Tijani  NGA GOV 2023-08-21..
Simon Lalong  NGA GOV 2015-05-29..2023-11  NGA LEG 2023-12..
Abdullahi Ganduje | Abdullahi Umar Ganduje | Ganduje  NGA GOV 2011-05-29..2023-05-29  NGA PTY GOV 2023-08-03..2025-06-27
Nentawe Yilwatda | Nentawe Goshwe Yilwatda  NGA GOV 2024-10..2025-07-24  NGA PTY GOV 2025-07-25..
Muhammad Ali Pate | Mohammed Ali Pate  NGA GOV 2011-07..2013-07  NGA GOV 2023-08-21..
Osagie Ehanire  NGA GOV 2015-11-11..2023-05-29
Isaac Adewole  NGA GOV 2015-11-11..2019-05-28
Onyebuchi Chukwu  NGA GOV 2010-04..2014-10
Chikwe Ihekweazu  NGA MED 2016-08..2021-10  UNO MED 2021-11..
Ogbonnaya Onu  NGA GOV 2015-11-11..2022-05
Chris Ngige  NGA GOV 2003-05-29..2006-03-15  NGA LEG 2011-06..2015-06  NGA GOV 2015-11-11..2023-05-29
Hadi Sirika  NGA GOV 2015-11-11..2023-05-29
Rotimi Amaechi | Chibuike Amaechi | Chibuike Rotimi Amaechi  NGA LEG 1999-05..2007-05  NGA GOV 2007-10-26..2015-05-29  NGA GOV 2015-11-11..2022-05  NGA OPP 2025-07..
Babatunde Fashola | Babatunde Raji Fashola  NGA GOV 2007-05-29..2015-05-29  NGA GOV 2015-11-11..2023-05-29
Kayode Fayemi | John Kayode Fayemi  NGA GOV 2010-10-15..2014-10-16  NGA GOV 2015-11-11..2018-05  NGA GOV 2018-10-16..2022-10-16
Audu Ogbeh  NGA PTY GOV 2001..2005-01  NGA GOV 2015-11-11..2019-05-28
Suleiman Adamu Hussein | Suleiman Hussein Adamu  NGA GOV 2015-11-11..2023-05-29
Sadiya Umar Farouq  NGA GOV 2019-08-21..2023-05-29
Isa Ali Pantami | Isa Pantami | Sheikh Pantami  NGA GOV REL 2016-09..2023-05-29
Olusegun Adeniyi Mimiko | Olusegun Mimiko  NGA GOV 2009-02-24..2017-02-24
Adamu Adamu  NGA GOV 2015-11-11..2023-05-29
Tunji Alausa  NGA GOV 2023-08-21..
Okechukwu Enelamah  NGA GOV 2015-11-11..2019-05-28
Niyi Adebayo | Otunba Niyi Adebayo  NGA GOV 1999-05-29..2003-05-29  NGA GOV 2019-08-21..2023-05-29
Zubairu Dada  NGA GOV 2019-08-21..2023-05-29
Tijjani Muhammad-Bande  NGA GOV 2017..2023
Abike Dabiri-Erewa | Abike Dabiri  NGA LEG 2003..2015-05  NGA GOV 2015-06..
Jimoh Ibrahim  NGA BUS LEG
Godknows Igali  NGA GOV
Kingsley Kuku  NGA GOV 2011-01..2015-05
Charles Dokubo  NGA GOV 2018-03..2020-02
Paul Boroh  NGA GOV MIL 2015-07..2018-03
Ufot Ekaette  NGA GOV 1999..2010-03
Timi Alaibe  NGA GOV 2007..2011
Godsday Orubebe  NGA GOV 2007..2015-01
Godswill Akpabio | Akpabio  NGA GOV 2007-05-29..2015-05-29  NGA LEG 2015-06-09..2019-06  NGA GOV 2019-08-21..2022-05  NGA LEG 2023-06-13..
Thomas Aguiyi-Ironsi  NGA GOV 2006..2007
Olusola Obada  NGA GOV 2011-07..2013-09
Emmanuel Iheanacho  NGA GOV 2010-04..2011-05
Dele Alake  NGA GOV 2023-08-21..

# Nigeria: security services, army
Sambo Dasuki  NGA SPY MIL 2012-06-22..2015-07-13
Owoye Azazi | Andrew Azazi | Andrew Owoye Azazi  NGA MIL 2006-06..2008-08  NGA SPY 2010-10..2012-06-22
Babagana Monguno | Mohammed Babagana Monguno  NGA SPY MIL 2015-07-13..2023-06-19
Sarki Mukhtar | Abdullahi Sarki Mukhtar  NGA SPY 2006..2010-03
Lawal Daura | Lawal Musa Daura  NGA SPY 2015-07..2018-08-07
Matthew Seiyefa  NGA SPY 2018-08-07..2018-09-14
Yusuf Magaji Bichi | Yusuf Bichi  NGA SPY 2018-09-14..2024-08-26
Adeola Ajayi | Adeola Oluwatosin Ajayi  NGA SPY 2024-08-26..
Ita Ekpenyong  NGA SPY 2010-09..2015-07
Afakriya Gadzama  NGA SPY 2007..2010-09
Kayode Are  NGA SPY 1999..2007
Ayo Oke | Ayodele Oke  NGA SPY 2013-11..2017-10-30
Ahmed Rufai Abubakar | Rufai Abubakar  NGA SPY 2018-01..2024-08
Marilyn Ogar  NGA SPY 2010..2015
Hamza al-Mustapha | Major al-Mustapha  NGA MIL 1993..1998  NGA OPP 2018..
Ishaya Bamaiyi  NGA MIL 1996-03..1999-05
Victor Malu | Victor Samuel Leonard Malu  NGA MIL 1996..2001-04
Alexander Ogomudia  NGA MIL 2001-04..2006-06
Martin Luther Agwai | Martin Agwai  NGA MIL 2003-06..2007-05  UNO MIL 2007-07..2009-09
Paul Dike  NGA MIL 2006-06..2010-09
Luka Yusuf  NGA MIL 2007-06..2008-08
Oluseyi Petinrin  NGA MIL 2008-08..2012-10
Azubuike Ihejirika  NGA MIL 2010-09..2014-01-16
Ola Sa'ad Ibrahim  NGA MIL 2010-09..2014-01-16
Alex Badeh | Alex Sabundu Badeh  NGA MIL 2012-10..2015-07-13
Kenneth Minimah | Kenneth Tobiah Jacob Minimah  NGA MIL 2014-01-16..2015-07-13
Gabriel Olonisakin | Abayomi Olonisakin | Abayomi Gabriel Olonisakin  NGA MIL 2015-07-13..2021-01-26
Tukur Buratai | Tukur Yusuf Buratai | Buratai  NGA MIL 2015-07-13..2021-01-26  NGA GOV 2021-06..2023
Ibok-Ete Ekwe Ibas | Ibok Ekwe Ibas  NGA MIL 2015-07-13..2021-01-26  NGA GOV 2021-06..2023  NGA GOV MIL 2025-03-18..2025-09-17
Sadique Abubakar  NGA MIL 2015-07-13..2021-01-26
Lucky Irabor | Leo Irabor | Lucky Eluonye Onyenuchea Irabor  NGA MIL 2017..2023-06-19
Ibrahim Attahiru  NGA MIL 2017..2021-05-21
Faruk Yahaya | Farouk Yahaya  NGA MIL 2021-05-27..2023-06-19
Taoreed Lagbaja | Taoreed Abiodun Lagbaja  NGA MIL 2023-06-19..2024-11-05
Olufemi Oluyede | Olufemi Olatubosun Oluyede  NGA MIL 2024-10-30..
Waidi Shaibu  NGA MIL 2025-10-24..
Hasan Abubakar  NGA MIL 2023-06-19..2025-10-24
Oladayo Amao  NGA MIL 2021-01-26..2023-06-19
Awwal Zubairu Gambo  NGA MIL 2021-01-26..2023-06-19
Emmanuel Ogalla  NGA MIL 2023-06-19..2025-10-24
Chris Olukolade  NGA MIL 2013..2015-08
Sani Kukasheka Usman  NGA MIL 2015..2019
Onyema Nwachukwu  NGA MIL
John Enenche  NGA MIL 2017..2021
Edward Buba  NGA MIL 2023..2025
Leo Victor Rogers Nicholas | Rogers Nicholas  NGA MIL 2017..2018
Sagir Musa  NGA MIL
Jon Temlong  NGA MIL
Sunday Ehindero  NGA COP 2005-01..2007-06
Tafa Balogun  NGA COP 2002-03..2005-01
Mike Okiro  NGA COP 2007-06..2009-07
Ogbonna Onovo | Ogbonna Okechukwu Onovo  NGA COP 2009-07..2010-09
Hafiz Ringim | Hafiz Abubakar Ringim  NGA COP 2010-09..2012-01-25
Mohammed Dikko Abubakar | MD Abubakar  NGA COP 2012-01-25..2014-07-31
Suleiman Abba  NGA COP 2014-08-01..2015-04-21
Solomon Arase | Solomon Ehigiator Arase  NGA COP 2015-04-21..2016-06-21
Ibrahim Idris Kpotun | Ibrahim Kpotun Idris  NGA COP 2016-06-21..2019-01-15
Mohammed Adamu | Mohammed Abubakar Adamu  NGA COP 2019-01-15..2021-04-06
Usman Alkali Baba  NGA COP 2021-04-06..2023-06-19
Kayode Egbetokun  NGA COP 2023-06-19..
Frank Mba  NGA COP
DCP Abba Kyari  NGA COP
Farida Waziri  NGA COP 2008-05..2011-11
Ibrahim Lamorde  NGA COP 2011-11..2015-11
Ibrahim Magu  NGA COP 2015-11..2020-07
Abdulrasheed Bawa  NGA COP 2021-02..2023-06
Ola Olukoyede | Olanipekun Olukoyede  NGA COP 2023-10..
Buba Marwa | Mohamed Buba Marwa  NGA MIL GOV 1990..1999  NGA GOV 2007..2010  NGA COP 2021-01..

# Nigeria: courts, electoral commission, central bank, parliament
Muhammadu Uwais | Mohammed Lawal Uwais  NGA JUD 1995..2006-06
Aloysius Katsina-Alu  NGA JUD 2009-12..2011-08
Dahiru Musdapher  NGA JUD 2011-08..2012-07
Aloma Mariam Mukhtar | Aloma Mukhtar  NGA JUD 2012-07..2014-11
Mahmud Mohammed  NGA JUD 2014-11..2016-11
Walter Onnoghen | Walter Samuel Nkanu Onnoghen | Onnoghen  NGA JUD 2016-11..2019-01-25
Tanko Muhammad | Ibrahim Tanko Muhammad  NGA JUD 2019-01-25..2022-06-27
Olukayode Ariwoola  NGA JUD 2022-06-27..2024-08-22
Kudirat Kekere-Ekun | Kudirat Motonmori Olatokunbo Kekere-Ekun  NGA JUD 2024-08-23..
Ayo Salami | Isa Ayo Salami  NGA JUD 2009..2013
Binta Nyako  NGA JUD
Danladi Umar  NGA JUD
Abel Guobadia  NGA GOV 2000-05..2005-06
Maurice Iwu  NGA GOV 2005-06..2010-04
Attahiru Jega  NGA GOV 2010-06-30..2015-06-30
Mahmood Yakubu  NGA GOV 2015-11-09..2025-10
Joash Amupitan | Joash Ojo Amupitan  NGA GOV 2025-10..
Chukwuma Soludo | Charles Soludo | Charles Chukwuma Soludo  NGA BUS GOV 2004-05-29..2009-05-29  NGA GOV 2022-03-17..
Lamido Sanusi | Sanusi Lamido Sanusi | Muhammadu Sanusi II | Muhammadu Sanusi  NGA BUS GOV 2009-06-03..2014-02-20  NGA REL 2014-06-08..2020-03-09  NGA REL 2024-05-23..
Godwin Emefiele | Emefiele  NGA BUS GOV 2014-06-03..2023-06-09
Olayemi Cardoso | Yemi Cardoso  NGA BUS GOV 2023-09-22..
Joseph Sanusi  NGA BUS GOV 1999-05..2004-05
Chuba Okadigbo  NGA LEG 1999-06..2003-09-25
Evan Enwerem  NGA LEG 1999-06..2003
Adolphus Wabara  NGA LEG 2003-06..2007-06
Ken Nnamani  NGA LEG 2003-06..2007-06
David Mark  NGA LEG MIL 1999-06..2019-06  NGA OPP 2025-07..
Bukola Saraki | Saraki  NGA GOV 2003-05-29..2011-05-29  NGA LEG 2011-06..2019-06
Olusola Saraki  NGA PTY ..2012-11-14
Ahmed Lawan | Ahmad Lawan  NGA LEG 1999-06..
Ike Ekweremadu  NGA LEG 2003-06..2023-06
Ovie Omo-Agege  NGA LEG 2015-06..2023-06
Jibrin Barau | Barau Jibrin  NGA LEG
Salisu Buhari  NGA LEG 1999-06..1999-07
Ghali Umar Na'Abba  NGA LEG 1999-07..2003-06
Aminu Bello Masari | Aminu Masari  NGA LEG 2003-06..2007-06  NGA GOV 2015-05-29..2023-05-29
Patricia Etteh  NGA LEG 1999-06..2011-06
Dimeji Bankole  NGA LEG 2003-06..2011-06
Aminu Tambuwal | Aminu Waziri Tambuwal  NGA LEG 2003-06..2015-05-28  NGA GOV 2015-05-29..2023-05-29  NGA LEG OPP 2023-06-13..
Yakubu Dogara  NGA LEG 2007-06..2019-06
Tajudeen Abbas | Abbas Tajudeen  NGA LEG 2011-06..
Dino Melaye  NGA LEG 2007-06..2019-11  NGA OPP 2019-12..
Shehu Sani  NGA CVL ..2015-06-08  NGA LEG 2015-06-09..2019-06
Natasha Akpoti-Uduaghan | Natasha Akpoti  NGA LEG OPP 2023-11..
Orji Uzor Kalu  NGA GOV 1999-05-29..2007-05-29  NGA LEG 2019-06..
Ali Ndume | Mohammed Ali Ndume  NGA LEG 2003-06..
Enyinnaya Abaribe  NGA LEG 2007-06..
Adams Oshiomhole | Oshiomhole  NGA LAB 1999..2007  NGA GOV 2008-11-12..2016-11-12  NGA PTY GOV 2018-06-23..2020-06-25  NGA LEG 2023-06-13..
Idris Kutigi | Idris Legbo Kutigi  NGA JUD 2007-01..2009-12
Alfa Belgore | Salihu Modibbo Alfa Belgore  NGA JUD 2006-07..2007-01

# Nigeria: state governors
Akinwunmi Ambode  NGA GOV 2015-05-29..2019-05-29
Babajide Sanwo-Olu | Sanwo-Olu | Babajide Olusola Sanwo-Olu  NGA GOV 2019-05-29..
Babagana Zulum | Babagana Umara Zulum | Zulum  NGA GOV 2019-05-29..
Ali Modu Sheriff | Modu Sheriff  NGA GOV 2003-05-29..2011-05-29  NGA PTY OPP 2016-02..2017-07
Mala Kachalla  NGA GOV 1999-05-29..2003-05-29
Ibrahim Gaidam | Ibrahim Geidam  NGA GOV 2009-01..2019-05-29  NGA LEG 2019-06..2023-07  NGA GOV 2023-08-21..
Bukar Abba Ibrahim  NGA GOV 1999-05-29..2007-05-29  NGA LEG 2007-06..2019-06
Mai Mala Buni  NGA GOV 2019-05-29..
Murtala Nyako  NGA MIL ..1992  NGA GOV 2007-05-29..2014-07-15
Bala James Ngilari | James Bala Ngilari  NGA GOV 2011-05..2015-05-29
Jibrilla Bindow | Bindow Jibrilla | Mohammed Bindow  NGA GOV 2015-05-29..2019-05-29
Ahmadu Umaru Fintiri | Ahmadu Fintiri  NGA GOV 2019-05-29..
Aisha Binani | Aisha Dahiru Binani | Aisha Dahiru  NGA LEG 2019-06..2023-06
Boni Haruna  NGA GOV 1999-05-29..2007-05-29
Nasir El-Rufai | Nasir Ahmad el-Rufai | El-Rufai  NGA GOV 2003-07..2007-05  NGA OPP 2010..2015-05-28  NGA GOV 2015-05-29..2023-05-29  NGA OPP 2025-03..
Uba Sani  NGA LEG 2019-06..2023-05-28  NGA GOV 2023-05-29..
Patrick Yakowa | Patrick Ibrahim Yakowa  NGA GOV 2010-05..2012-12-15
Mukhtar Ramalan Yero | Ramalan Yero  NGA GOV 2012-12-16..2015-05-29
Ahmed Makarfi | Ahmed Mohammed Makarfi  NGA GOV 1999-05-29..2007-05-29  NGA LEG 2007-06..2015-06  NGA PTY OPP 2016-05..2017-12
Dikko Umaru Radda | Dikko Radda  NGA GOV 2023-05-29..
Ibrahim Shema  NGA GOV 2007-05-29..2015-05-29
Abba Kabir Yusuf | Abba Yusuf  NGA GOV 2023-05-29..
Nasir Yusuf Gawuna | Nasiru Gawuna  NGA GOV 2018..2023-05-29
Ahmad Sani Yerima | Ahmed Sani Yerima | Sani Yerima  NGA GOV 1999-05-29..2007-05-29  NGA LEG 2007-06..2019-06
Abdul'aziz Yari | Abdulaziz Abubakar Yari  NGA GOV 2011-05-29..2019-05-29  NGA LEG 2023-06..
Dauda Lawal | Dauda Lawal Dare  NGA GOV 2023-05-29..
Ahmed Aliyu Sokoto  NGA GOV 2023-05-29..
Aliyu Magatakarda Wamakko | Aliyu Wamakko  NGA GOV 2007-05-29..2015-05-29  NGA LEG 2015-06..
Attahiru Bafarawa | Attahiru Dalhatu Bafarawa  NGA GOV 1999-05-29..2007-05-29
Nasir Idris  NGA GOV 2023-05-29..
Adamu Aliero | Muhammad Adamu Aliero  NGA GOV 1999-05-29..2007-05-29  NGA GOV 2008-12..2010-03
Abubakar Sani Bello  NGA GOV 2015-05-29..2023-05-29
Mohammed Umar Bago | Umar Bago  NGA GOV 2023-05-29..
Babangida Aliyu | Mu'azu Babangida Aliyu  NGA GOV 2007-05-29..2015-05-29
Umar Namadi  NGA GOV 2019-05..
Isa Yuguda  NGA GOV 2000..2015-05-29
Mohammed Abdullahi Abubakar  NGA GOV 2015-05-29..2019-05-29
Bala Mohammed | Bala Abdulkadir Mohammed  NGA LEG 2007-06..2010-03  NGA GOV 2010-04..2015-05  NGA GOV 2019-05-29..
Ibrahim Dankwambo  NGA GOV 2011-05-29..2019-05-29
Danjuma Goje | Mohammed Danjuma Goje  NGA GOV 2003-05-29..2011-05-29  NGA LEG 2011-06..
Inuwa Yahaya | Muhammad Inuwa Yahaya  NGA GOV 2019-05-29..
Danbaba Suntai  NGA GOV 2007-05-29..2015-05-29
Darius Ishaku | Darius Dickson Ishaku  NGA GOV 2015-05-29..2023-05-29
Agbu Kefas  NGA GOV 2023-05-29..
Joshua Dariye | Joshua Chibi Dariye  NGA GOV 1999-05-29..2007-05-29
Jonah Jang | Jonah David Jang  NGA GOV 2007-05-29..2015-05-29
Caleb Mutfwang | Caleb Manasseh Mutfwang  NGA GOV 2023-05-29..
Gabriel Suswam  NGA GOV 2007-05-29..2015-05-29  NGA LEG 2019-06..2023-06
Samuel Ortom  NGA GOV 2015-05-29..2023-05-29
Hyacinth Alia | Hyacinth Iormem Alia  NGA GOV REL 2023-05-29..
Tanko Al-Makura | Umaru Tanko Al-Makura  NGA GOV 2011-05-29..2019-05-29
Abdullahi Sule | Abdullahi A. Sule  NGA GOV 2019-05-29..
Yahaya Bello  NGA GOV 2016-01-27..2024-01-27
Idris Wada  NGA GOV 2012-01..2016-01-27
Usman Ododo | Ahmed Usman Ododo  NGA GOV 2024-01-27..
Abubakar Audu  NGA GOV 1999-05-29..2003-05-29  NGA OPP 2003-06..2015-11-22
Abdulfatah Ahmed  NGA GOV 2011-05-29..2019-05-29
AbdulRahman AbdulRazaq  NGA GOV 2019-05-29..
Rashidi Ladoja  NGA GOV 2003-05-29..2007-05-29  NGA REL 2025-09-26..
Lam Adesina  NGA GOV 1999-05-29..2003-05-29
Lamidi Adedibu  NGA PTY ..2008-06-11
Abiola Ajimobi  NGA GOV 2011-05-29..2019-05-29
Seyi Makinde  NGA GOV 2019-05-29..
Adebayo Alao-Akala | Alao-Akala  NGA GOV 2006-01..2011-05-29
Gbenga Daniel  NGA GOV 2003-05-29..2011-05-29  NGA LEG 2023-06..
Olusegun Osoba | Segun Osoba  NGA GOV 1999-05-29..2003-05-29
Ibikunle Amosun  NGA GOV 2011-05-29..2019-05-29  NGA LEG 2019-06..2023-06
Dapo Abiodun  NGA GOV 2019-05-29..
Bisi Akande | Adebisi Akande  NGA GOV 1999-05-29..2003-05-29  NGA PTY OPP 2006..2014
Olagunsoye Oyinlola  NGA GOV 2003-05-29..2010-11-26
Gboyega Oyetola | Adegboyega Oyetola  NGA GOV 2018-11-27..2022-11-27  NGA GOV 2023-08-21..
Ademola Adeleke  NGA LEG 2017-07..2019-06  NGA GOV 2022-11-27..
Iyiola Omisore  NGA PTY LEG
Ayo Fayose | Ayodele Fayose | Fayose  NGA GOV 2003-05-29..2006-10-16  NGA GOV 2014-10-16..2018-10-16
Segun Oni  NGA GOV 2007-05-29..2010-10-15
Biodun Oyebanji | Abiodun Oyebanji  NGA GOV 2022-10-16..
Olusegun Agagu  NGA GOV 1999..2009-02-23
Rotimi Akeredolu | Oluwarotimi Akeredolu  NGA GOV 2017-02-24..2023-12-27
Lucky Aiyedatiwa  NGA GOV 2021-02..
Adebayo Adefarati  NGA GOV 1999-05-29..2003-05-29
Lucky Igbinedion  NGA GOV 1999-05-29..2007-05-29
Oserheimen Osunbor  NGA GOV 2007-05-29..2008-11
Godwin Obaseki  NGA GOV 2016-11-12..2024-11-12
Monday Okpebholo  NGA LEG 2023-06..2024-10  NGA GOV 2024-11-12..
Philip Shaibu  NGA GOV 2016-11-12..2024-11-12
James Ibori | Ibori  NGA GOV 1999-05-29..2007-05-29
Emmanuel Uduaghan  NGA GOV 2007-05-29..2015-05-29
Ifeanyi Okowa  NGA LEG 2011-06..2015-05-28  NGA GOV 2015-05-29..2023-05-29
Sheriff Oborevwori  NGA GOV 2023-05-29..
Diepreye Alamieyeseigha | Alamieyeseigha  NGA GOV 1999-05-29..2005-12-09
Henry Seriake Dickson | Seriake Dickson  NGA GOV 2012-02-14..2020-02-14  NGA LEG 2020-12..
Douye Diri  NGA LEG 2015-06..2020-02-13  NGA GOV 2020-02-14..
Peter Odili  NGA GOV 1999-05-29..2007-05-29
Celestine Omehia  NGA GOV 2007-05-29..2007-10-25
Siminalayi Fubara | Sim Fubara | Siminalaye Fubara  NGA GOV 2023-05-29..
Udom Emmanuel | Udom Gabriel Emmanuel  NGA GOV 2015-05-29..2023-05-29
Umo Eno  NGA GOV 2023-05-29..
Victor Attah  NGA GOV 1999-05-29..2007-05-29
Liyel Imoke  NGA GOV 2003-07..2015-05-29
Ben Ayade | Benedict Ayade  NGA LEG 2011-06..2015-05-28  NGA GOV 2015-05-29..2023-05-29
Bassey Otu  NGA GOV 2023-05-29..
Achike Udenwa  NGA GOV 1999-05-29..2007-05-29
Ikedi Ohakim  NGA GOV 2007-05-29..2011-05-29
Rochas Okorocha  NGA GOV 2011-05-29..2019-05-29  NGA LEG 2019-06..2023-06
Emeka Ihedioha  NGA LEG 2003-06..2015-06  NGA GOV 2019-05-29..2020-01-14
Hope Uzodinma | Hope Uzodimma  NGA LEG 2011-06..2019-06  NGA GOV 2020-01-15..
Theodore Orji  NGA GOV 2007-05-29..2015-05-29
Okezie Ikpeazu  NGA GOV 2015-05-29..2023-05-29
Alex Otti | Alex Chioma Otti  NGA GOV 2023-05-29..
Chimaroke Nnamani  NGA GOV 1999-05-29..2007-05-29
Sullivan Chime  NGA GOV 2007-05-29..2015-05-29
Ifeanyi Ugwuanyi  NGA GOV 2015-05-29..2023-05-29
Peter Mbah | Peter Ndubuisi Mbah  NGA GOV 2023-05-29..
Sam Egwu | Samuel Ominyi Egwu  NGA GOV 1999-05-29..2007-05-29
Martin Elechi  NGA GOV 2007-05-29..2015-05-29
Francis Nwifuru  NGA GOV 2023-05-29..
Chinwoke Mbadinuju  NGA GOV 1999-05-29..2003-05-29
Virginia Etiaba  NGA GOV 2006-11..2007-02
Willie Obiano  NGA GOV 2014-03-17..2022-03-17
Chris Uba  NGA PTY
Andy Uba  NGA PTY

# Nigeria: party leaders, opposition, activists, labour
Uche Secondus  NGA PTY OPP 2017-12..2021-08
Iyorchia Ayu  NGA PTY OPP 2021-12..2023-03
Umar Damagum | Umar Iliya Damagum  NGA PTY OPP 2023-03..2025-11
Kabiru Tanimu Turaki | Tanimu Turaki  NGA GOV 2013..2015-05  NGA PTY OPP 2025-11..
Bamanga Tukur  NGA PTY GOV 2012-03..2014-01
Adamu Mu'azu | Ahmed Adamu Mu'azu  NGA GOV 1999-05-29..2007-05-29  NGA PTY GOV 2014-01..2015-05
Vincent Ogbulafor  NGA PTY GOV 2008-03..2010-05
Okwesilieze Nwodo  NGA PTY GOV 2010-06..2011-01
Ahmadu Ali  NGA PTY GOV 2005..2008-03
Barnabas Gemade  NGA PTY GOV 1999-11..2001-11
Solomon Lar  NGA PTY ..2013-10-09
Alex Ekwueme  NGA GOV 1979-10-01..1983-12-31  NGA PTY 1998..2017-11-19
Tony Anenih  NGA PTY GOV ..2015-05
John Odigie-Oyegun | Odigie-Oyegun  NGA PTY 2014-06..2018-06
Abdullahi Adamu  NGA GOV 1999-05-29..2007-05-29  NGA LEG 2011-06..2022-04-12  NGA PTY GOV 2022-04-13..2023-07
Julius Abure  NGA PTY OPP 2021-03..
Ralph Nwosu  NGA PTY OPP
Victor Umeh  NGA PTY
Olisa Metuh  NGA PTY 2012..2016
Debo Ologunagba  NGA PTY OPP
Kola Ologbondiyan  NGA PTY OPP 2017..2021
Raymond Dokpesi  NGA JRN PTY ..2023-05-29
Buba Galadima  NGA PTY OPP
Anthony Enahoro | Tony Enahoro  NGA OPP ..2010-12-15
Abraham Adesanya  NGA CVL OPP ..2008-04-27
Gani Adams | Ganiyu Adams  NGA CVL
Frederick Fasehun  NGA CVL OPP ..2018-12-01
Ayo Adebanjo  NGA CVL ..2025-02-14
Reuben Fasoranti  NGA CVL
Sunday Igboho | Sunday Adeyemo  NGA OPP
Ralph Uwazuruike  NGA OPP
Simon Ekpa  NGA REB OPP
Emmanuel Powerful | Emma Powerful  NGA OPP
Nnia Nwodo | John Nnia Nwodo  NGA CVL 2017-01..2021-01
George Obiozor  NGA CVL 2021-01..2022-12-26
Edwin Clark | Edwin Kiagbodo Clark | E.K. Clark  NGA CVL ..2025-02-17
Ango Abdullahi  NGA CVL
Hakeem Baba-Ahmed  NGA CVL ..2023-08  NGA GOV 2023-09..2025-04
Aisha Yesufu  NGA CVL
Bukky Shonibare  NGA CVL
Deji Adeyanju  NGA CVL
Femi Falana  NGA CVL
Olisa Agbakoba  NGA CVL
Chidi Odinkalu  NGA CVL
Clement Nwankwo  NGA CVL
Beko Ransome-Kuti  NGA CVL ..2006-02-10
Wole Soyinka | Soyinka  NGA CVL
Ledum Mitee  NGA CVL
Nnimmo Bassey  NGA CVL
Hauwa Ibrahim  NGA CVL
Zannah Mustapha  NGA CVL
Aisha Wakil | Mama Boko Haram  NGA CVL
Ayuba Wabba  NGA LAB 2015-02..2023-02
Joe Ajaero  NGA LAB 2023-02..
Abdulwaheed Omar  NGA LAB 2007-02..2015-02
Peter Esele  NGA LAB
Festus Osifo  NGA LAB 2022..
Emmanuel Osodeke | Victor Emmanuel Osodeke  NGA LAB 2021..2025
Frank Kokori  NGA LAB ..2023-12-07
Rinu Oduala  NGA CVL
DJ Switch | Obianuju Catherine Udeh  NGA CVL
Feyikemi Abudu | FK Abudu  NGA CVL
Mubarak Bala  NGA CVL
Dele Farotimi  NGA CVL
Agba Jalingo  NGA JRN
Jones Abiri  NGA JRN
Ahmad Salkida  NGA JRN
Dele Giwa  NGA JRN ..1986-10-19

# Nigeria: armed groups
Mohammed Yusuf | Ustaz Mohammed Yusuf  NGA REB ..2009-07-30  group=BOK
Mamman Nur  NGA REB ..2018-09  group=ISW
Abu Musab al-Barnawi  NGA REB ..2021-09  group=ISW
Abu Qaqa  NGA REB ..2012  group=BOK
Khalid al-Barnawi  NGA REB  group=ANS
Kabiru Sokoto | Kabiru Umar Sokoto  NGA REB  group=BOK
Bakura Doro | Ibrahim Bakoura | Ibrahim Mahamadu Bakura | Abu Umaimata | Abu Umaima | Ibrahim Bakura Doro  NGA REB  group=BOK
Abubakar Abba  NGA REB  group=ANS
Mahmud al-Nigeri | Mallam Mamuda  NGA REB  group=ANS
Henry Okah | Henry Emomotimi Okah  NGA REB ..2010-10-02  group=MEN
Charles Okah  NGA REB  group=MEN
Jomo Gbomo  NGA REB  group=MEN
Government Ekpemupolo | Tompolo  NGA REB ..2009-10  NGA BUS 2009-11..
Mujahid Dokubo-Asari | Asari Dokubo | Mujahid Asari-Dokubo  NGA REB ..2005-09  NGA CVL 2005-10..
Ateke Tom  NGA REB ..2009-10  NGA CVL 2009-11..
Victor Ebikabowei Ben | Boyloaf | Victor Ben Ebikabowei  NGA REB ..2009-10
Farah Dagogo  NGA REB ..2009-10
Bello Turji | Turji | Bello Turji Kachalla  NGA CRM
Dogo Gide  NGA CRM
Auwalun Daudawa | Auwal Daudawa  NGA CRM ..2021-05
Ado Aleru | Ado Aliero | Ado Alero  NGA CRM
Halilu Sububu  NGA CRM ..2024-09
Terwase Akwaza  NGA CRM ..2020-09-08
Umar Farouk Abdulmutallab | Abdulmutallab | Umar Farouk Abdul Mutallab  NGA REB

# Nigeria: religious and traditional leaders
Ibrahim Zakzaky | Ibrahim el-Zakzaky | Ibraheem Zakzaky | Sheikh Zakzaky | Zakzaky  NGA REL OPP
Sa'ad Abubakar | Muhammadu Sa'ad Abubakar  NGA REL 2006-11-02..
Muhammadu Maccido  NGA REL 1996-04..2006-10-29
Ibrahim Dasuki | Sultan Ibrahim Dasuki  NGA REL 1988..1996-04
Ado Bayero  NGA REL 1963..2014-06-06
Aminu Ado Bayero  NGA REL 2020-03-09..
Enitan Ogunwusi | Adeyeye Enitan Ogunwusi  NGA REL 2015-10..
Oba Lamidi Adeyemi | Lamidi Adeyemi  NGA REL 1970..2022-04-22
Akeem Abimbola Owoade | Abimbola Owoade  NGA REL 2025-01..
Ewuare II  NGA REL 2016-10-20..
John Onaiyekan | Cardinal Onaiyekan  NGA REL
Francis Arinze | Cardinal Arinze  VAT REL
Anthony Okogie | Anthony Olubunmi Okogie  NGA REL
Matthew Kukah | Matthew Hassan Kukah | Bishop Kukah  NGA REL
Ignatius Kaigama  NGA REL
Peter Akinola | Archbishop Akinola  NGA REL 2000-03..2010-03
Nicholas Okoh  NGA REL 2010-03..2020-03
Henry Ndukuba  NGA REL 2020-03..
Ben Kwashi | Benjamin Kwashi  NGA REL
Ayo Oritsejafor  NGA REL 2010-07..2016-07
Samson Ayokunle  NGA REL 2016-07..2022-07
Daniel Okoh  NGA REL 2022-07..
Enoch Adeboye  NGA REL
David Oyedepo  NGA REL
TB Joshua | Temitope Balogun Joshua  NGA REL ..2021-06-05
Ahmad Gumi | Sheikh Gumi | Ahmad Abubakar Gumi | Sheikh Ahmad Gumi  NGA REL
Ja'afar Mahmud Adam | Jafar Adam  NGA REL ..2007-04-13
Abduljabbar Nasiru Kabara | Abduljabbar Kabara  NGA REL
Yahaya Jingir | Sani Yahaya Jingir  NGA REL
Dahiru Bauchi | Sheikh Dahiru Bauchi  NGA REL ..2025-11-27
Ejike Mbaka | Father Mbaka  NGA REL

# Nigeria: business
Aliko Dangote | Dangote  NGA BUS
Mike Adenuga  NGA BUS
Femi Otedola  NGA BUS
Tony Elumelu  NGA BUS
Abdul Samad Rabiu | Abdulsamad Rabiu  NGA BUS
Arthur Eze  NGA BUS
Mele Kyari | Mele Kolo Kyari  NGA BUS GOV 2019-07..2025-04-02
Bayo Ojulari | Bashir Bayo Ojulari  NGA BUS GOV 2025-04-02..
Maikanti Baru  NGA BUS GOV 2016-07..2019-07
Andrew Yakubu  NGA BUS GOV 2012-06..2014-08
Austen Oniwon  NGA BUS GOV 2010-05..2012-06
Joseph Dawha  NGA BUS GOV 2014-08..2015-08

# Ghana
John Kufuor | John Agyekum Kufuor | Kufuor  GHA OPP 1996..2001-01-06  GHA GOV 2001-01-07..2009-01-07
John Atta Mills | John Evans Atta Mills | Atta Mills  GHA GOV 1997-01-07..2001-01-07  GHA OPP 2001-01-08..2009-01-06  GHA GOV 2009-01-07..2012-07-24
Mahamudu Bawumia | Bawumia  GHA BUS 2006..2008-07  GHA OPP 2008-08..2017-01-06  GHA GOV 2017-01-07..2025-01-07  GHA OPP 2025-01-08..
Jane Naana Opoku-Agyemang | Naana Jane Opoku-Agyemang  GHA GOV 2013-02..2017-01-06  GHA OPP 2020-07..2025-01-06  GHA GOV 2025-01-07..
Kwesi Amissah-Arthur | Paa Kwesi Amissah-Arthur  GHA BUS GOV 2009-10..2012-08-05  GHA GOV 2012-08-06..2017-01-06
Aliu Mahama  GHA GOV 2001-01-07..2009-01-07
Kow Nkensen Arkaah | Kow Arkaah  GHA GOV 1993-01-07..1997-01-06
Nana Konadu Agyeman-Rawlings  GHA PTY ..2025-10-23
Alan Kyerematen | Alan John Kyerematen | Alan Kwadwo Kyerematen  GHA GOV 2001..2007  GHA GOV 2017-01..2023-01  GHA OPP 2023-09..
Kennedy Agyapong | Kennedy Ohene Agyapong  GHA LEG 2001-01..2025-01-06  GHA OPP 2025-01-07..
Paa Kwesi Nduom | Papa Kwesi Nduom  GHA GOV 2001..2006  GHA OPP 2007..
Edward Mahama  GHA OPP
Henry Lartey  GHA OPP
Hassan Ayariga  GHA OPP
Ivor Greenstreet  GHA OPP
Samia Nkrumah | Samia Yaba Nkrumah  GHA LEG OPP 2009-01..2013-01  GHA OPP 2013-02..
Nana Kwame Bediako  GHA BUS OPP 2024..
Kwabena Duffuor  GHA GOV BUS 2009-02..2013-01
Victor Gbeho | James Victor Gbeho  GHA GOV 1997..2001-01  IGO 2010-02..2012-02
Obed Asamoah  GHA GOV 1981..2001-01  GHA OPP 2001-02..
Hackman Owusu-Agyeman  GHA GOV 2001-02..2007
Akwasi Osei-Adjei  GHA GOV 2007-07..2009-01
Muhammad Mumuni | Alhaji Muhammad Mumuni  GHA GOV 2009-02..2013-01
Hanna Tetteh | Hanna Serwaa Tetteh | Hannah Tetteh  GHA GOV 2009-02..2017-01-06  UNO 2018-07..
Shirley Ayorkor Botchwey | Shirley Botchwey  GHA GOV 2017-02..2025-01-06  IGO 2025-04-01..
Samuel Okudzeto Ablakwa | Okudzeto Ablakwa  GHA GOV LEG 2009..2017-01-06  GHA OPP LEG 2017-01-07..2025-01-06  GHA GOV 2025-02..
Kwame Addo-Kufuor  GHA GOV 2001-02..2009-01
Albert Kan-Dapaah  GHA GOV 2001..2009-01  GHA GOV 2017-01..2025-01-06
Joseph Henry Smith | J.H. Smith  GHA GOV MIL 2009-02..2013-01
Mark Owen Woyongo  GHA GOV 2009..2016
Benjamin Kunbuor  GHA GOV 2009..2017-01-06
Dominic Nitiwul | Dominic Bingab Aduna Nitiwul  GHA OPP LEG 2002..2017-01-06  GHA GOV 2017-01-07..2025-01-06
Edward Omane Boamah | Omane Boamah  GHA GOV 2009..2017-01-06  GHA GOV 2025-01..2025-08-06
Cassiel Ato Forson | Ato Forson  GHA GOV 2013-04..2017-01-06  GHA OPP LEG 2017-01-07..2025-01-06  GHA GOV 2025-01-22..
Yaw Osafo-Maafo | Osafo-Maafo  GHA GOV 2001-02..2006-04  GHA GOV 2017-01..2025-01-06
Kwadwo Baah-Wiredu  GHA GOV 2001-02..2008-09-24
Seth Terkper  GHA GOV 2013-01..2017-01-06
Ken Ofori-Atta | Ofori-Atta  GHA GOV 2017-01-27..2024-02-14
Mohammed Amin Adam  GHA GOV 2021..2025-01-06
Kwesi Botchwey  GHA GOV 1982..1995
Ambrose Dery  GHA GOV 2017-01..2024-02
Henry Quartey  GHA GOV 2017-01..2025-01-06
Muntaka Mubarak | Mubarak Mohammed Muntaka  GHA LEG 2005-01..2017-01-06  GHA OPP LEG 2017-01-07..2025-01-06  GHA GOV 2025-01-22..
Kwesi Ahwoi  GHA GOV 2009..2015
Malik Al-Hassan Yakubu  GHA GOV 2001..2002
Kojo Oppong Nkrumah | Oppong Nkrumah  GHA GOV 2017..2025-01-06  GHA LEG OPP 2025-01-07..
Felix Kwakye Ofosu  GHA GOV 2025-01..
Fatimatu Abubakar  GHA GOV 2024-02..2025-01-06
Eugene Arhin  GHA GOV 2017-01..2025-01-06
Martin Amidu | Martin Alamisi Amidu  GHA GOV 2009..2012-01  GHA JUD 2018-02..2020-11-16
Kissi Agyebeng  GHA JUD 2021-08..
Godfred Dame | Godfred Yeboah Dame  GHA GOV 2017..2025-01-06
Gloria Akuffo  GHA GOV 2017-01..2021-01
Dominic Ayine  GHA GOV 2013..2017-01-06  GHA LEG OPP 2017-01-07..2025-01-06  GHA GOV 2025-01-22..
Betty Mould-Iddrisu  GHA GOV 2009-02..2012-01
Marietta Brew Appiah-Oppong  GHA GOV 2013..2017-01-06
Nana Akomea  GHA GOV PTY
Julius Debrah  GHA GOV 2013..2017-01-06  GHA GOV 2025-01-07..
Akosua Frema Osei-Opare  GHA GOV 2017-01..2025-01-06
Gabby Asare Otchere-Darko | Gabby Otchere-Darko  GHA PTY
Johnson Asiedu Nketia | Johnson Asiedu Nketiah  GHA PTY 2005..2025-01-06  GHA PTY GOV 2025-01-07..
Samuel Ofosu-Ampofo  GHA PTY OPP 2018-11..2022-12
Kwabena Adjei  GHA PTY 2005..2014
Fifi Fiavi Kwetey | Fifi Kwetey  GHA GOV PTY
Sammy Gyamfi  GHA OPP PTY 2018..2025-01-06  GHA GOV 2025-01-07..
Freddie Blay  GHA PTY LEG
Stephen Ntim  GHA PTY GOV 2022-07..2025-01-06  GHA PTY OPP 2025-01-07..
Justin Frimpong Kodua  GHA PTY GOV 2022-07..2025-01-06  GHA PTY OPP 2025-01-07..
Paul Afoko  GHA PTY 2014-04..2015-10
Kwabena Agyepong  GHA PTY
Jake Obetsebi-Lamptey  GHA GOV 2001..2007  GHA PTY OPP 2010..2014
Peter Mac Manu  GHA PTY
Kofi Coomson  GHA JRN
Alban Bagbin | Alban Sumana Kingsford Bagbin  GHA LEG 1993-01..2009  GHA GOV 2010..2013-01  GHA LEG 2013-02..
Aaron Mike Oquaye | Mike Oquaye  GHA LEG 2017-01-07..2021-01-06
Edward Doe Adjaho | Doe Adjaho  GHA LEG 1993..2017-01-06
Joyce Bamford-Addo  GHA LEG JUD 2009-01-07..2013-01-06
Ebenezer Sekyi-Hughes  GHA LEG 2005-01-07..2009-01-06
Peter Ala Adjetey  GHA LEG 2001-01-07..2005-01-06
Daniel Francis Annan | D.F. Annan  GHA LEG 1993-01-07..2001-01-06
Osei Kyei-Mensah-Bonsu  GHA LEG 1997..2009-01-06  GHA LEG OPP 2009-01-07..2017-01-06  GHA LEG GOV 2017-01-07..2025-01-06
Alexander Afenyo-Markin  GHA LEG 2013-01..2025-01-06  GHA LEG OPP 2025-01-07..
Haruna Iddrisu  GHA GOV 2009..2017-01-06  GHA OPP LEG 2017-01-07..2025-01-06  GHA GOV 2025-01-22..
Joseph Osei-Owusu  GHA LEG
Georgina Theodora Wood | Georgina Wood  GHA JUD 2007-06..2017-06
Sophia Akuffo  GHA JUD 2017-06-19..2019-12-20
Kwasi Anin-Yeboah  GHA JUD 2020-01-07..2023-05-24
Gertrude Torkornoo | Gertrude Araba Esaaba Torkornoo | Gertrude Sackey Torkornoo  GHA JUD 2019..2025-09-01
Paul Baffoe-Bonnie  GHA JUD 2015..
Edward Wiredu | Edward Kwame Wiredu  GHA JUD 2001..2003
George Kingsley Acquah  GHA JUD 2003-07..2007-03-25
Kwadwo Afari-Gyan  GHA GOV 1993..2015-06
Charlotte Osei  GHA GOV 2015-06..2018-06-28
Jean Mensa | Jean Adukwei Mensa  GHA GOV 2018-08..
Ernest Addison | Ernest Kwamina Addison  GHA BUS GOV 2017-04-01..2025-02
Johnson Asiama | Johnson Pandit Asiama  GHA BUS GOV 2016-05..2017-12  GHA BUS GOV 2025-02..
Henry Kofi Wampah  GHA BUS GOV 2012..2016-03
Abdul-Nashiru Issahaku  GHA BUS GOV 2016-04..2017-03
Paul Acquah  GHA BUS GOV 2001-10..2009-09
Seth Obeng | Seth Kofi Obeng  GHA MIL 2001..2005
Joseph Boateng Danquah  GHA MIL 2005..2009
Peter Augustine Blay  GHA MIL 2009..2013
Matthew Quashie  GHA MIL 2013..2016
Michael Samson-Oje  GHA MIL 2016..2017-01
Obed Akwa | Obed Boamah Akwa  GHA MIL 2017-01..2021-02
Seth Amoama  GHA MIL 2021-02..2024
Thomas Oppong-Peprah  GHA MIL 2019..2025-03
William Agyapong  GHA MIL 2025-03..
Arnold Quainoo  GHA MIL
Henry Kwami Anyidoho | Henry Anyidoho  GHA MIL
James Oppong-Boanuh  GHA COP 2019..2021-07
George Akuffo Dampare | George Dampare  GHA COP 2021-08-01..2025-03
David Asante-Apeatu  GHA COP 2017-01..2019
John Kudalor  GHA COP 2015..2017-01
Mohammed Alhassan  GHA COP 2013..2015
Paul Tawiah Quaye  GHA COP 2009..2013
Patrick Acheampong  GHA COP 2005..2009
Christian Tetteh Yohuno | Christian Yohuno  GHA COP 2025-03..
Kwesi Pratt | Kwesi Pratt Jnr  GHA JRN
Abdul Malik Kweku Baako | Kweku Baako  GHA JRN
Anas Aremeyaw Anas | Anas Aremeyaw  GHA JRN
Ahmed Hussein-Suale | Ahmed Suale  GHA JRN ..2019-01-16
Manasseh Azure Awuni  GHA JRN
Oliver Barker-Vormawor  GHA CVL
Franklin Cudjoe  GHA CVL
Bright Simons  GHA CVL
Emmanuel Gyimah-Boadi  GHA EDU CVL
Kwesi Aning | Emmanuel Kwesi Aning  GHA EDU
Otumfuo Osei Tutu II | Osei Tutu II | Asantehene  GHA REL SOC 1999-04-26..
Togbe Afede XIV | Togbe Afede  GHA REL SOC
Yaa Naa Yakubu Andani | Yakubu Andani II  GHA REL SOC ..2002-03-27
Osman Nuhu Sharubutu | Sheikh Sharubutu  GHA REL
Peter Turkson | Peter Kodwo Appiah Turkson | Cardinal Turkson  VAT REL
Nicholas Duncan-Williams  GHA REL
Owusu Bempah | Isaac Owusu Bempah  GHA REL
Moses Foh-Amoaning  GHA CVL
Sam Nartey George | Samuel Nartey George  GHA LEG OPP 2017-01..2025-01-06  GHA GOV 2025-01-30..
Tsatsu Tsikata  GHA BUS PTY
Kojo Tsikata  GHA SPY ..2001
Mohammed Ibn Chambas | Ibn Chambas  GHA GOV LEG 1987..2001-12  IGO 2002-01..2012-11  UNO 2013-01..2021-03  IGO 2021-07..
Kwame Pianim  GHA OPP BUS
Albert Adu Boahen | Adu Boahen  GHA OPP EDU ..2006-05-24
Hilla Limann  GHA GOV 1979-09-24..1981-12-31
Charles Kofi Wayo  GHA OPP
Abu Jinapor | Samuel Abu Jinapor  GHA GOV 2017..2025-01-06
John Abdulai Jinapor | John Jinapor  GHA LEG OPP 2017-01..2025-01-06  GHA GOV 2025-01-30..
Emmanuel Armah-Kofi Buah  GHA GOV 2009..2017-01-06  GHA GOV 2025-01..
Kwaku Agyeman-Manu  GHA GOV 2017-01..2023-06
Matthew Opoku Prempeh  GHA GOV 2017-01..2024-07
Cecilia Dapaah | Cecilia Abena Dapaah  GHA GOV 2017-01..2023-07-22
Ursula Owusu-Ekuful  GHA GOV 2017-01..2025-01-06
Boakye Agyarko  GHA GOV 2017-01..2018-08
Yaw Boateng Gyan  GHA PTY
Harold Agyeman  GHA GOV
Ken Kanda  GHA GOV
Nana Effah-Apenteng  GHA GOV 2000..2007  UNO 2008..
Leslie Christian  GHA GOV
Martha Pobee | Martha Ama Akyaa Pobee  GHA GOV 2015..2020  UNO 2021..

# Senegal
Abdou Diouf  SEN GOV 1970-02..2000-04-01  IGO 2003-01-01..2014-12-31
Leopold Sedar Senghor | Senghor  SEN GOV 1960-09-06..1980-12-31
Karim Wade | Karim Meissa Wade  SEN GOV 2009-05..2012-04  SEN OPP 2012-05..
Idrissa Seck  SEN GOV 2002-11-04..2004-04-21  SEN OPP 2004-05..2020-10  SEN GOV 2020-11-01..2023-04
Moustapha Niasse  SEN GOV 2000-04-03..2001-03-03  SEN OPP 2001-04..2012-03  SEN LEG 2012-07..2022-09
Mame Madior Boye  SEN GOV 2000-04..2002-11-04
Cheikh Hadjibou Soumare | Hadjibou Soumare  SEN GOV 2007-06-19..2009-04-30  IGO 2011..2016
Souleymane Ndene Ndiaye  SEN GOV 2007..2012-04-05  SEN OPP 2012-06..
Abdoul Mbaye  SEN GOV 2012-04-05..2013-09-01  SEN OPP 2014..
Aminata Toure  SEN GOV 2012-04-05..2014-07-08  SEN GOV 2014-10..2020-11  SEN OPP 2022-09..2024-04-01  SEN GOV 2024-07..
Mahammed Boun Abdallah Dionne | Mohammed Dionne | Mahammed Dionne | Boun Abdallah Dionne | Mohamed Dionne  SEN GOV 2014-07-06..2020  SEN OPP 2023..2024-04-05
Amadou Ba  SEN GOV 2013-09..2020-11  SEN GOV 2022-09-17..2024-03-06  SEN OPP 2024-04..
Sidiki Kaba  SEN CVL 2001..2007  SEN GOV 2013-09..2024-04-01
Mamadou Lamine Loum  SEN GOV 1998-07-03..2000-04-03
Habib Thiam  SEN GOV 1991-04-08..1998-07-03
Ahmadou Al Aminou Mohamed Lo | Ahmadou Al Aminou Lo | Al Aminou Lo  SEN BUS ..2024-04-04  SEN GOV 2024-04-05..
Cheikh Tidiane Gadio  SEN GOV 2000-04-03..2009-10-01
Madicke Niang  SEN GOV 2002..2012-04  SEN OPP 2012-05..
Alioune Badara Cisse  SEN GOV 2012-04..2012-10
Mankeur Ndiaye  SEN GOV 2012-10-29..2017-09  UNO 2019-02..2022-02
Aissata Tall Sall  SEN OPP ..2019-01  SEN GOV 2019-05..2024-04-01
Ismaila Madior Fall  SEN GOV 2017-09..2024-04-01
Yassine Fall  SEN GOV 2024-04-05..
Cheikh Niang  SEN GOV 2025-09-06..
Ousmane Ngom  SEN GOV 2001..2012-04
Becaye Diop  SEN GOV 2002..2012-04
Youba Sambou  SEN GOV 2000-04..2002
Augustin Tine  SEN GOV 2012-04..2019-04
Birame Diop  SEN MIL 2020-01..2021-11-10  UNO MIL 2021-11-11..2024-04-04  SEN GOV 2024-04-05..
Oumar Youm  SEN GOV 2013..2024-04-01
Abdoulaye Daouda Diallo  SEN GOV 2012-10..2024
Aly Ngouille Ndiaye  SEN GOV 2012-04..2023-10  SEN OPP 2023-11..
Antoine Felix Diome | Antoine Diome  SEN GOV 2020-11..2023-10
Jean-Baptiste Tine  SEN MIL COP ..2024-03  SEN GOV 2024-04-05..2025-09-06
Mouhamadou Bamba Cisse  SEN GOV 2025-09-06..
Mbaye Ndiaye  SEN GOV 2012-04..2012-10
Pathe Seck  SEN GOV 2012-10..2013-09
Abdoulaye Baldé  SEN GOV 2009..2012-04  SEN OPP 2012-05..2019
Cheikh Diba  SEN GOV 2024-04-05..
Mamadou Moustapha Ba  SEN GOV 2022-09..2024-04-01
Abdourahmane Sarr  SEN GOV 2024-04-05..
Ousmane Diagne  SEN JUD 2022..2024-04-04  SEN GOV 2024-04-05..2025-09-06
Me El Hadji Diouf  SEN LEG OPP
Moustapha Ndiekk Sarre | Moustapha Sarre  SEN GOV 2024-04-05..
Seydou Gueye  SEN GOV 2014..2024-04-01
Oumar Gueye  SEN GOV 2012..2022-09
Abdou Karim Fofana  SEN GOV 2019-04..2024-04-01
Abdou Latif Coulibaly  SEN JRN ..2012-09  SEN GOV 2012-10..2024-02-03
Moussa Bocar Thiam  SEN GOV 2022-09..2024-04-01
Alioune Sall  SEN GOV JRN 2024-04-05..
Aliou Sall  SEN PTY BUS
Makhtar Cisse  SEN GOV 2012-10..2020-11
Mame Mbaye Niang  SEN GOV 2014-07..2024-02
Abdoulaye Saydou Sow  SEN GOV 2020-11..2024-04-01
Amadou Mame Diop  SEN LEG 2022-09..2024-11
Malick Ndiaye | El Malick Ndiaye  SEN OPP ..2024-04-01  SEN GOV 2024-04-05..2024-12-01  SEN LEG 2024-12-02..
Pape Diop  SEN LEG 2002..2012-06  SEN OPP 2012-07..
Mamadou Seck  SEN LEG 2008-11..2012-07
Youssoupha Ndiaye  SEN JUD GOV
Papa Oumar Sakho  SEN JUD
Mamadou Badio Camara  SEN JUD 2015..
Cheikh Tidiane Diakhate  SEN JUD 2010..2016
Doudou Ndir  SEN GOV
Ousmane Tanor Dieng  SEN PTY OPP 2000-04..2012-03  SEN PTY GOV 2012-04..2019-07-15
Djibo Leyti Ka | Djibo Ka  SEN GOV 1981..1995  SEN OPP 1998..2004-03  SEN GOV 2004-04..2012-04
Landing Savane  SEN OPP ..2000-03  SEN GOV 2000-04..2007  SEN OPP 2008..
Amath Dansokho  SEN OPP PTY ..2012-03  SEN GOV 2012-04..2019-08-23
Mamadou Ndoye  SEN PTY OPP
Khalifa Sall | Khalifa Ababacar Sall  SEN GOV 2009-04..2017-03-07  SEN OPP 2017-03-08..
Barthelemy Dias  SEN LEG GOV ..2022-01  SEN OPP 2022-02..
Youssou N'Dour  SEN OPP SOC 2011..2012-03  SEN GOV 2012-04-04..2013-09-01
Malick Gakou | El Hadji Malick Gakou  SEN GOV 2012-04..2013-01  SEN OPP 2015..
Mamadou Lamine Diallo  SEN OPP LEG
Dethie Fall  SEN OPP LEG 2019..2024-04
Ahmed Aidara  SEN JRN OPP
Guy Marius Sagna  SEN CVL OPP ..2024-03  SEN LEG 2024-04..
Birame Souleye Diop  SEN OPP LEG 2022-09..2024-04-01  SEN GOV 2024-04-05..
Ayib Daffe  SEN OPP LEG 2022-09..2024-04-01  SEN LEG 2024-11..
El Hadji Issa Sall  SEN OPP
Bougane Gueye Dany | Bougane Gueye  SEN JRN OPP
Thierno Alassane Sall  SEN GOV 2012-04..2017-05  SEN OPP 2017-06..
Anta Babacar Ngom | Anta Babacar  SEN BUS OPP 2023..
Boubacar Camara Kamah  SEN OPP
Cheikh Bamba Dieye  SEN OPP ..2012-03  SEN GOV 2012-04..2013-09  SEN OPP 2014..
Serigne Mboup  SEN BUS OPP
Rose Wardini  SEN OPP
Pape Djibril Fall  SEN OPP LEG
Habib Sy  SEN GOV ..2012-04  SEN OPP 2023..
Alioune Tine  SEN CVL
Fadel Barro  SEN CVL
Aliou Sane  SEN CVL
Thiat  SEN CVL
Seydi Gassama  SEN CVL
Babacar Seye  SEN JUD ..1993-05-15
Pape Ale Niang  SEN JRN
Maimouna Ndour Faye  SEN JRN
Madiambal Diagne  SEN JRN
Juan Branco  FRA JUD CVL
Abdourahmane Diouf  SEN OPP ..2024-04-04  SEN GOV 2024-04-05..
Ngouda Fall Kane  SEN BUS
Adji Sarr  SEN SOC
Serigne Bassirou Gueye | Bassirou Gueye  SEN JUD
Augustin Diamacoune Senghor | Abbe Diamacoune | Father Diamacoune  SEN REB REL ..2007-01-13  group=MFC
Salif Sadio  SEN REB  group=MFC
Cesar Atoute Badiate | Cesar Badiate  SEN REB  group=MFC
Sidi Badji  SEN REB ..2003-05-26  group=MFC
Kamougue Diatta  SEN REB  group=MFC
Ousmane Niantang Diatta  SEN REB  group=MFC
Nkrumah Sane  SEN REB  group=MFC
Robert Sagna  SEN GOV ..2000-03  SEN OPP 2000-04..2012-03  SEN PTY 2012-04..
Lamine Cisse  SEN MIL GOV 1998-01..2000-04  UNO 2000-05..2007
Babacar Gaye  SEN MIL 2000..2005-02  UNO MIL 2005-03..2015-08
General Abdoulaye Fall  SEN MIL 2006..2012
General Mamadou Sow  SEN MIL 2013-01..2017-01
General Cheikh Gueye  SEN MIL 2017-01..2019
General Cheikh Wade  SEN MIL 2021-11..2023-04
Mbaye Cisse  SEN MIL 2023-04..
Serigne Saliou Mbacke | Saliou Mbacke  SEN REL ..2007-12-28
Serigne Mouhamadou Lamine Bara Mbacke | Bara Mbacke  SEN REL 2007-12-28..2010-06-30
Serigne Sidy Moukhtar Mbacke | Sidy Mokhtar Mbacke | Cheikh Sidy Mokhtar Mbacke  SEN REL 2010-07-01..2018-01-09
Serigne Mountakha Mbacke | Mountakha Mbacke | Mountakha Bassirou Mbacke  SEN REL 2018-01-10..
Serigne Babacar Sy Mansour | Babacar Sy Mansour  SEN REL 2017..
Cheikh Bethio Thioune | Bethio Thioune  SEN REL ..2019-05-07
Moustapha Sy  SEN REL PTY
Modou Kara Mbacke | Cheikh Modou Kara Mbacke  SEN REL PTY
Theodore-Adrien Sarr  SEN REL
Benjamin Ndiaye  SEN REL 2014-12..2025
Imam Alioune Badara Ndao | Alioune Ndao  SEN REL
Kéba Mbaye  SEN JUD
Tiemoko Meyliet Kone  CIV GOV 2022-04-19..
Abdoulaye Wilane  SEN PTY
El Hadj Kasse | El Hadji Kasse  SEN GOV 2012..2024
Yakham Mbaye  SEN JRN GOV
Fatou Sow Sarr  SEN EDU
Sory Kaba  SEN GOV
Papa Malick Ndour | Pape Malick Ndour  SEN GOV 2020-11..2024-04-01
Awa Marie Coll Seck  SEN MED GOV 2001..2003  UNO 2004..2011  SEN GOV 2012-04..2017-09
Abdoulaye Diouf Sarr  SEN GOV 2014-07..2022-05-26
Mary Teuw Niane  SEN EDU GOV 2012-10..2019-04  SEN OPP 2019-05..2024-03  SEN GOV 2024-04-05..
Serigne Gueye Diop  SEN GOV 2024-04-05..
Mabouba Diagne  SEN GOV 2024-04-05..
Mansour Faye  SEN GOV 2014-07..2024-04-01  SEN OPP 2024-04-02..
Amadou Hott  SEN BUS GOV 2019-04..2022-09

# Gambia
Dawda Jawara | Dawda Kairaba Jawara  GMB GOV 1965..1994-07-22
Isatou Njie-Saidy  GMB GOV 1997-03..2017-01
Fatoumata Tambajang | Fatoumata Jallow-Tambajang  GMB OPP ..2017-01-18  GMB GOV 2017-01-19..2018-06
Ousainou Darboe  GMB OPP 1996..2017-01-18  GMB GOV 2017-02-01..2019-03-15  GMB OPP 2019-03-16..
Isatou Touray  GMB CVL ..2016-08  GMB OPP 2016-09..2017-01  GMB GOV 2017-02..2022-05
Muhammad B.S. Jallow | Muhammed Jallow  GMB GOV 2023-02..
Badara Joof | Alieu Badara Joof | Badara Alieu Joof  GMB GOV 2017-02..2023-01-17
Mamadou Tangara  GMB GOV 2010..2013  GMB GOV 2018-06..2025
Sering Modou Njie | Serign Modou Njie  GMB GOV 2025..
Sheriff Bojang  GMB JRN ..2014  GMB GOV 2015..2017-01-09
Sidi Sanneh | Sidi Morro Sanneh  GMB GOV 2005..2006  GMB OPP 2007..
Baba-Carr Blaise Jagne | Blaise Jagne  GMB GOV 1995..1997  GMB GOV 2001..2004
Lamin Sedat Jobe | Sedat Jobe  GMB GOV 1998..2001
Lamin Kaba Bajo  GMB GOV MIL 1996..2012
Omar Touray | Omar Alieu Touray  GMB GOV 2008-03..2009-09  IGO 2022-07-11..
Neneh MacDouall-Gaye  GMB GOV 2012..2017-01
Edward Singhateh  GMB MIL GOV 1994-07..2007  IGO 2014..2018
Sana Sabally | Sana Bairo Sabally  GMB MIL GOV 1994-07-22..1995-01
Sadibou Hydara  GMB MIL GOV 1994-07..1995-06-03
Yankuba Touray  GMB MIL GOV 1994-07..2003
Ousman Sonko  GMB COP GOV 2006..2016-09-18
Ousman Badjie  GMB MIL 2010..2017-02
Masaneh Kinteh | Massaneh Kinteh  GMB MIL 2009..2012-06  GMB GOV 2012-07..2017-01  GMB MIL 2017-02..2020-03
Yankuba Drammeh  GMB MIL 2020-03..2023
Mamat Cham | Mamat O. Cham  GMB MIL 2023..
Lang Tombong Tamba  GMB MIL 2006..2009-10
Ndure Cham  GMB MIL 2004..2006-03
Saul Badjie  GMB MIL ..2017-01
Yankuba Badjie  GMB SPY 2013..2017-02
Umpa Mendy  GMB MIL ..2017-01
Michael Sang Correa  GMB MIL
Bai Lowe  GMB MIL
Malick Jatta  GMB MIL
Sanna Manjang  GMB MIL
Abubacarr Tambadou | Abubacarr Marie Tambadou | Ba Tambadou  GMB GOV 2017-02..2020-06-30  UNO JUD 2020-07-01..
Dawda Jallow  GMB GOV 2020-07..
Amadou Sanneh  GMB OPP ..2017-01  GMB GOV 2017-02..2018-06
Mambury Njie  GMB GOV 2010..2012  GMB GOV 2018-06..2022-05
Seedy Keita  GMB GOV 2021..
Seyaka Sonko  GMB GOV
Mai Ahmad Fatty | Mai Fatty  GMB OPP ..2017-01  GMB GOV 2017-02..2017-11-10  GMB OPP 2017-12..
Yankuba Sonko | Yankuba Touray Sonko  GMB COP 2010..2018  GMB GOV 2019..2022
Abdoulie Sanyang  GMB GOV 2023..
Ebrima Mballow  GMB GOV 2017-11..2019
Ebrima Sankareh | Ebrima G. Sankareh  GMB GOV 2019..
Halifa Sallah  GMB OPP ..2017-01-18  GMB LEG OPP 2017-04..
Sidia Jatta  GMB OPP
Hamat Bah  GMB OPP ..2017-01  GMB GOV 2017-02..
Mama Kandeh  GMB LEG ..2013  GMB OPP 2016..
Essa Faal | Essa Mbye Faal  GMB JUD OPP
Talib Bensouda | Talib Ahmed Bensouda  GMB OPP 2018..
Rohey Malick Lowe  GMB OPP 2018..
Solo Sandeng | Ebrima Solo Sandeng  GMB OPP ..2016-04-14
Lamin Dibba  GMB PTY GOV 2017-02..2019-03
Omar OJ Jallow  GMB PTY GOV
Fabakary Tombong Jatta | Fabakary Jatta  GMB LEG 2001..2009  GMB PTY OPP 2017-07..2021  GMB LEG 2022-04..
Mariam Jack-Denton | Mariam Denton  GMB LEG 2017-04..2022-04
Abdoulie Bojang  GMB LEG ..2017-04
Emmanuel Fagbenle | Emmanuel Oluwasegun Fagbenle  GMB JUD 2015..2017-02
Hassan Jallow | Hassan Bubacar Jallow  GMB GOV 1984..1994-07-22  UNO JUD 2003-09..2015-12  GMB JUD 2017-02-15..
Alieu Momarr Njai | Momarr Njai  GMB GOV 2016..2024
Lamin Sise | Lamin J. Sise  GMB JUD 2018-10..2021-11
Baba Galleh Jallow  GMB JRN 2017..2021
Deyda Hydara  GMB JRN ..2004-12-16
Chief Ebrima Manneh | Ebrima Manneh  GMB JRN ..2006-07
Madi Jobarteh  GMB CVL
Fatou Jallow | Toufah Jallow  GMB CVL
Reed Brody  USA CVL
Imam Baba Leigh | Baba Leigh  GMB REL
Abdoulie Fatty | Imam Fatty  GMB REL
Zineb Jammeh | Zineb Souma Jammeh  GMB SOC
Susan Waffa-Ogoo  GMB GOV 1996..2013
Crispin Grey-Johnson  GMB GOV 1999..2012
Lamin Waa Juwara  GMB OPP
Njogu Bah | Momodou Njogu Bah  GMB GOV ..2013
Bala Garba Jahumpa  GMB GOV ..2009
Aboubacar Senghore  GMB GOV 2013..2014

# Mauritania
Maaouya Ould Sid'Ahmed Taya | Maaouiya Ould Taya | Ould Taya | Maaouya Ould Taya | Maaouiya Ould Sid Ahmed Taya | Maaoya Sid'Ahmed Ould Taya  MRT MIL GOV 1984-12-12..2005-08-03
Ely Ould Mohamed Vall | Ould Mohamed Vall  MRT COP ..2005-08-02  MRT MIL GOV 2005-08-03..2007-04-19  MRT OPP 2009..2017-05-05
Sidi Ould Cheikh Abdallahi | Sidi Mohamed Ould Cheikh Abdallahi | Ould Cheikh Abdallahi | Sidi Ould Sheikh Abdallahi  MRT GOV 2007-04-19..2008-08-06
Mohamed Ould Abdel Aziz | Ould Abdel Aziz | Mohamed Ould Abdelaziz  MRT MIL ..2008-08-05  MRT MIL GOV 2008-08-06..2009-04-15  MRT GOV 2009-08-05..2019-08-01
Mohamed Ould Ghazouani | Ould Ghazouani | Mohamed Ould Cheikh Ghazouani | Mohamed Ould Cheikh El Ghazouani | Mohamed Cheikh El Ghazouani | Mohamed Ould Sheikh Mohamed Ahmed Ould Ghazouani  MRT MIL ..2018-10  MRT GOV 2018-11..
Ba Mamadou Mbare  MRT LEG 2007..2009-04-14  MRT GOV 2009-04-15..2009-08-05  MRT LEG 2009-08-06..2013-01-16
Mohamed Khouna Ould Haidalla | Ould Haidalla  MRT MIL GOV 1980-01-04..1984-12-12  MRT OPP 2003..2007
Moktar Ould Daddah | Mokhtar Ould Daddah  MRT GOV 1960-11-28..1978-07-10
Ahmed Ould Daddah | Ould Daddah  MRT OPP
Messaoud Ould Boulkheir | Ould Boulkheir  MRT OPP ..2007-04-25  MRT LEG 2007-04-26..2014-01  MRT GOV 2014-02..2020
Biram Dah Abeid | Biram Ould Dah Abeid | Biram Ould Abeid | Biram Dah Ould Abeid  MRT CVL OPP ..2018-09  MRT OPP LEG 2018-10..
Sidi Mohamed Ould Boubacar | Sidi Mohamed Ould Boubakar | Ould Boubacar  MRT GOV 1992-04..1996-01  MRT GOV 2005-08..2007-04  MRT OPP 2019-02..
Cheikh El Avia Ould Mohamed Khouna  MRT GOV 1996-01..1997-12  MRT GOV 1998-11..2003-07
Sghair Ould Mbareck  MRT GOV 2003-07..2005-08
Zeine Ould Zeidane  MRT GOV BUS 2004..2008-05
Yahya Ould Ahmed El Waghef | Yahya Ould Ahmed Waghf  MRT GOV 2007-04..2008-08-06  MRT OPP 2008-08-07..
Moulaye Ould Mohamed Laghdaf  MRT GOV 2008-08-14..2014-08-20
Yahya Ould Hademine | Yahya Ould Hademin  MRT GOV 2010..2018-10-29
Mohamed Salem Ould Bechir  MRT GOV 2014..2019-08
Ismail Ould Bedda Ould Cheikh Sidiya | Ismail Ould Cheikh Sidiya  MRT GOV 2019-08-03..2020-08-06
Mohamed Ould Bilal | Mohamed Ould Bilal Messoud  MRT GOV 2020-08-06..2024-08-01
Mokhtar Ould Djay | Moctar Ould Diay | Mokhtar Ould Diay  MRT GOV 2015..2020-08  MRT GOV 2022-09..
Ahmed Ould Sid'Ahmed  MRT GOV 1998..2000  MRT GOV 2005-08..2007-04
Dah Ould Abdi  MRT GOV 2000..2002
Mohamed Vall Ould Bellal  MRT GOV 2003..2005
Mohamed Saleck Ould Mohamed Lemine  MRT GOV 2007-04..2008-05
Mohamed Mahmoud Ould Mohamedou  MRT GOV EDU 2008-08..2009
Naha Mint Mouknass | Naha Mint Hamdi Ould Mouknass  MRT GOV 2009-08..2011-03
Hamadi Ould Baba Ould Hamadi | Hamady Ould Hamady  MRT GOV 2009..2013-09
Ahmed Ould Teguedi  MRT GOV 2013-09..2015-01
Vatma Vall Mint Soueina | Fatma Vall Mint Soueina  MRT GOV 2014..2015-09
Isselkou Ould Ahmed Izid Bih | Isselkou Ould Izidbih  MRT GOV 2015-09..2018-06
Mohamed Salem Ould Merzoug | Mohamed Salem Merzoug  MRT GOV 2019-08..
Hanena Ould Sidi  MRT MIL GOV 2018..
Diallo Mamadou Bathia  MRT GOV 2014-01..2019-08
Ahmedou Ould Idey Ould Mohamed Radhi | Ahmedou Ould Mohamed Radhi  MRT GOV 2009..2014-01
Mohamed Ahmed Ould Mohamed Lemine  MRT GOV 2018..
Mohamed Ould Boilil  MRT GOV 2009..2014  MRT LEG 2015..2018
Kane Ousmane | Ousmane Mamadou Kane  MRT GOV BUS 2009..2011
Thiam Diombar  MRT GOV 2011..2015
Sid'Ahmed Ould Raiss | Sid'Ahmed Ould Rayess  MRT GOV BUS 2009..2015
Cheikh Ould Baya | Cheikh Ahmed Ould Baya  MRT LEG 2018-10..2023-06
Mohamed Ould Meguett | Mohamed Bamba Ould Meguett | Mohamed Bemba Meguett  MRT MIL ..2023-05  MRT LEG 2023-06..
Mokhtar Bolle Chaabane  MRT MIL
Ould Hannena | Saleh Ould Hannena | Saleh Ould Hanenna | Salah Ould Hannena  MRT REB OPP
Ould Mini | Abderrahmane Ould Mini  MRT REB OPP
Jemil Ould Mansour | Mohamed Jemil Ould Mansour  MRT OPP
Mohamed Mahmoud Ould Sidi  MRT OPP
Hamadi Ould Sid'El Moctar | Hamadi Ould Sidi El Mokhtar  MRT OPP 2022..
Mohamed Ould Maouloud  MRT OPP
Mohamed Lemine El Mourteji El Wafi  MRT OPP
Ibrahima Moctar Sarr  MRT OPP
Kane Hamidou Baba | Hamidou Baba Kane  MRT OPP
Boydiel Ould Houmeid  MRT OPP
Samba Thiam  MRT OPP
Boubacar Messaoud | Boubacar Ould Messaoud  MRT CVL
Cheikh Ould Mkhaitir | Mohamed Cheikh Ould Mkhaitir | Mohamed Ould Mkhaitir  MRT CVL JRN
Aminetou Mint El-Moctar | Aminetou Mint Moctar  MRT CVL
Brahim Bilal Ramdane | Brahim Ould Bilal Ramdane  MRT CVL
Mohamed Hassan Ould Dedew | Mohamed El Hacen Ould Dedew  MRT REL
Mohamed Ould Bouamatou | Bouamatou  MRT BUS
Mahfouz Ould al-Walid | Abu Hafs al-Mauritani | Abu Hafs the Mauritanian  MRT REB ..2012
Younis al-Mauritani | Younous al-Mauritani  MRT REB ..2011-09
Hamada Ould Mohamed Kheirou | Hamada Ould Kheirou  MRT REB  group=MUO
Mohamedou Ould Slahi | Mohamedou Ould Salahi  MRT SOC
Ahmedou Ould Abdallah  MRT GOV ..1993-10  UNO 1993-11..1995-10  UNO 2002..2010-09
Sidi Ould Tah  MRT GOV 2008..2015-06  IGO 2015-07..
Haimouda Ould Ramdane  MRT JUD
Coumba Ba  MRT GOV
Nany Ould Chrougha  MRT GOV 2022-04..2024-08-01
Houssein Ould Meddou | Houssein Ould Medou  MRT GOV 2024-08..
Cissé Mint Boide | Cisse Mint Cheikh Ould Boide  MRT GOV 2009..2013

# Mali
Moussa Traore  MLI MIL GOV 1968-11-19..1991-03-26
Alpha Oumar Konare  MLI GOV 1992-06-08..2002-06-08  IGO 2003-09-16..2008-04-28
Dioncounda Traore  MLI GOV 1992..1997  MLI LEG 2007-09..2012-04-11  MLI GOV 2012-04-12..2013-09-04
Amadou Sanogo | Amadou Haya Sanogo | Captain Sanogo  MLI MIL GOV 2012-03-22..2012-04-12  MLI MIL 2012-04-13..2013-11-27
Bah Ndaw | Bah Ndaou  MLI GOV 2014-05..2015-01  MLI GOV 2020-09-25..2021-05-24
Moctar Ouane | Moktar Ouane  MLI GOV 2004-05..2011-04  MLI GOV 2020-09-27..2021-05-24
Choguel Kokalla Maiga | Choguel Maiga  MLI GOV 2002..2007  MLI GOV 2015-01..2016-07  MLI OPP 2017..2021-06-04  MLI GOV 2021-06-07..2024-11-20  MLI OPP 2024-11-21..
Abdoulaye Maiga  MLI MIL GOV 2021-06..
Boubou Cisse  MLI GOV 2013-09..2020-08-18
Soumeylou Boubeye Maiga | Soumeylou Maiga  MLI SPY ..2000  MLI GOV 2001..2002  MLI GOV 2011-04..2012-03  MLI GOV 2013-09..2014-05  MLI GOV 2016-08..2019-04-18  MLI OPP 2019-04-19..2022-03-21
Abdoulaye Idrissa Maiga  MLI GOV 2013-09..2017-12-29
Modibo Keita  MLI GOV 2002-03..2002-06  MLI GOV 2015-01-09..2017-04
Moussa Mara  MLI GOV 2013-09..2015-01-08  MLI OPP 2015-02..
Oumar Tatam Ly  MLI GOV 2013-09-05..2014-04-05
Django Sissoko | Diango Cissoko  MLI GOV 2012-12-11..2013-09-05
Cheick Modibo Diarra | Cheikh Modibo Diarra  MLI GOV 2012-04-17..2012-12-11
Mariam Kaidama Cisse Sidibe | Cisse Mariam Kaidama Sidibe | Mariam Kaidama Sidibe  MLI GOV 2011-04-03..2012-03-22
Modibo Sidibe  MLI GOV 1992..2002  MLI GOV 2007-09-28..2011-04-03  MLI OPP 2013..
Ousmane Issoufi Maiga  MLI GOV 2002..2007-09-28
Ahmed Mohamed ag Hamani | Ahmed ag Hamani  MLI GOV 2002-06-09..2004-04-29
Mande Sidibe  MLI GOV 2000-02-15..2002-03-18
Younoussi Toure  MLI GOV 1992-06..1993-04  MLI LEG 2012..2013
Abdoulaye Sekou Sow  MLI GOV 1993-04..1994-02
Sadio Camara | Colonel Sadio Camara  MLI MIL GOV 2020-08-18..
Malick Diaw  MLI MIL LEG 2020-08-18..
Ismael Wague  MLI MIL GOV 2020-08-18..
Modibo Kone  MLI MIL 2020-08-18..2020-10  MLI SPY MIL 2020-11..
Souleymane Doucoure  MLI MIL GOV
Daoud Aly Mohammedine | Daoud Ali Mohammedine  MLI MIL GOV 2021-06..
Oumar Diarra  MLI MIL 2020-09..
Keba Sangare  MLI MIL
Elhadj Ag Gamou | El Hadj Ag Gamou | El Hadji Ag Gamou  MLI MIL ..2023-11-21  MLI MIL GOV 2023-11-22..
Gabriel Poudiougou  MLI MIL ..2012-03
Ibrahim Dahirou Dembele  MLI MIL 2012-04..2013-11  MLI GOV 2019-05..2020-08-18
General Mahamane Toure  MLI MIL 2013-11..2016
Didier Dacko  MLI MIL
M'Bemba Moussa Keita | M'Bemba Keita  MLI MIL 2017..2019-03
General Abdoulaye Coulibaly  MLI MIL 2019-03..2020-08
Moussa Sinko Coulibaly  MLI MIL GOV 2012..2014  MLI OPP 2018..
Yamoussa Camara  MLI MIL GOV 2012-04..2013-09
Tieman Hubert Coulibaly | Tiéman Coulibaly  MLI GOV 2012-12..2020-08-18
Sadio Lamine Sow  MLI GOV 2012-04..2012-12
Zahabi Ould Sidi Mohamed | Zahabi Ould Sidi Mohammed  MLI GOV 2013-09..2014-04
Kamissa Camara  MLI GOV 2018-09..2020-08-18
Tiebile Drame  MLI GOV 1991..1992  MLI OPP 1997..2019-05-04  MLI GOV 2019-05-05..2020-08-18  MLI OPP 2021..
Zeini Moulaye  MLI GOV 2020-10..2021-05
Kafougouna Kone  MLI MIL GOV ..2012-03
Sada Samake  MLI MIL GOV 2013-09..2015
Salif Traore  MLI GOV COP 2015-09..2020-08-18
Alousseni Sanou  MLI GOV 2021-02..
Bouare Fily Sissoko  MLI GOV 2013-09..2015-01
Mamadou Igor Diarra  MLI GOV BUS
Tiena Coulibaly  MLI GOV 1988..2018-09
Abdoulaye Daffe  MLI GOV 2019-05..2020-08
Mahamadou Kassogue | Mamadou Kassogue  MLI JUD GOV 2021-06..
Mohamed Ali Bathily | Mohamed Aly Bathily  MLI GOV 2012-04..2017-12  MLI OPP 2018..
Mahamadou Camara  MLI GOV 2014-04..2015-01
Yaya Sangare  MLI GOV 2019-05..2020-08-18
Issa Konfourou  MLI GOV 2017..
Alhamdou Ag Ilyene  MLI GOV
Houka Houka ag Alhousseini  MLI REL
Fousseynou Ouattara  MLI LEG
Issaka Sidibe  MLI LEG 2014-01..2020-02
Moussa Timbine  MLI LEG 2020-05..2020-08-18
Ali Nouhoum Diallo  MLI LEG 1992..2002
Manassa Danioko | Manassa Dagnoko  MLI JUD 2015..2020-07
Amadou Ousmane Toure  MLI JUD 2020-08..
Soumaila Cisse  MLI GOV 1993..2000  IGO 2004..2011  MLI OPP 2012-04..2020-12-25
Cheick Oumar Sissoko | Cheikh Oumar Sissoko  MLI GOV 2002..2007  MLI OPP 2011..
Oumar Mariko  MLI OPP
Aliou Boubacar Diallo  MLI BUS OPP 2013..
Housseini Amion Guindo | Housseini Guindo  MLI GOV 2013..2020-08  MLI OPP 2021..
Ras Bath | Mohamed Youssouf Bathily  MLI OPP JRN
Nouhoum Togo  MLI OPP
Nouhoum Sarr  MLI PTY LEG
Issa Kaou Djim | Issa Kaou N'Djim  MLI PTY LEG
Mountaga Tall  MLI OPP ..2020-10  MLI GOV 2020-11..2021-05  MLI OPP 2022..
Mamadou Ismaila Konate  MLI GOV 2016-07..2017-11  MLI OPP 2020-10..
Yeah Samake | Niankoro Yeah Samake  MLI OPP
Jeamille Bittar | Jamille Bittar  MLI BUS OPP
El Bachir Thiam  MLI OPP
Bocary Treta  MLI GOV PTY 2013-09..2020-08  MLI OPP 2020-09..
Sekou Niame Bathily  MLI OPP
Karim Keita  MLI LEG 2014..2020-08-18
Aminata Dramane Traore  MLI GOV 1997..2000  MLI CVL 2001..
Mohamed Salia Toure  MLI OPP
Sy Kadiatou Sow  MLI OPP
Adama Ben Diarra | Ben le Cerveau  MLI PTY CVL
Drissa Meminta  MLI CVL
Fatouma Harber  MLI CVL JRN
Etienne Fakaba Sissoko  MLI EDU OPP
Alfousseini Togo | Alfousseyni Togo  MLI JRN
Mahmoud Dicko | Imam Dicko | Imam Mahmoud Dicko  MLI REL 2008-01..2020-06-04  MLI REL OPP 2020-06-05..
Cherif Ousmane Madani Haidara | Ousmane Madani Haidara | Cherif Ousmane Haidara  MLI REL
Bouye Haidara | Mohamedou Ould Cheick Hamahoullah | Cherif of Nioro | Mohamed Ould Cheick Hamallah  MLI REL
Jean Zerbo | Cardinal Zerbo  MLI REL
Yacouba Katile  MLI LAB

# Mali: armed groups of the north and centre
Bilal Ag Acherif | Bilal Ag Cherif  MLI REB  group=MNL
Mahmoud Ag Aghaly  MLI REB  group=MNL
Moussa Ag Attaher  MLI REB ..2019  MLI GOV 2020-10..2023-06
Mohamed Ag Najem | Mohamed Ag Najim  MLI REB  group=MNL
Hama Ag Mahmoud  MLI REB  group=MNL
Ibrahim Ag Bahanga | Ibrahim Bahanga | Ag Bahanga  MLI REB ..2011-08-26
Hassan Ag Fagaga | Hassan Fagaga  MLI REB
Alghabass Ag Intalla | Alghabas Ag Intalla  MLI REB
Mohamed Ag Intalla | Mohamed Ag Intallah  MLI LEG SOC
Intalla Ag Attaher  MLI SOC ..2014-12-18
Sidi Brahim Ould Sidatt | Sidi Brahim Ould Sidati | Sidi Ould Sidati  MLI REB ..2021-04-13
Mohamed Elmaouloud Ramadane | Mohamed Elmaouloud Ag Ramadane | Mohamed el Maouloud Ramadane  MLI REB
Attaye Ag Mohamed | Ataye Ag Mohamed  MLI REB
Ambery Ag Rhissa  MLI REB
Almou Ag Mohamed  MLI REB
Fahad Ag Almahmoud  MLI PRM ..2023-08  MLI REB 2023-09..2024-12-01
Moussa Ag Acharatoumane  MLI PRM LEG
Harouna Toureh  MLI PRM JUD
Mohamed Ould Mataly  MLI LEG PRM
Azaz Ag Loudagdag | Azaz Ag Loudag Dag  MLI PRM
Hanoune Ould Ali  MLI PRM
Achafghi Ag Bohada  MLI REB
Amadou Kouffa | Amadou Koufa | Hamadoun Kouffa  MLI REB  group=MAC
Abdel Hakim al-Sahrawi | Abdelhakim al-Sahraoui  MLI REB  group=ISS
Abu al-Bara al-Sahrawi  MLI REB  group=ISS
Sedane Ag Hita | Seidane Ag Hitta  MLI REB  group=JNI
Ali Maychou | Abu Abderrahman al-Maghrebi | Abu Abderrahmane al-Sanhadji  MAR REB ..2019-10  group=JNI
Ba Ag Moussa | Bah Ag Moussa | Ba Ag Moussa Diarra  MLI REB ..2020-11-10  group=JNI
Talha al-Libi | Talha al-Liby | Abou Talha al-Libi  MLI REB  group=JNI
Sultan Ould Bady | Sultan Ould Badi  MLI REB
Oumar Ould Hamaha | Omar Ould Hamaha | Omar Hamaha  MLI REB ..2014-03
Sanda Ould Bouamama | Sanda Ould Boumama  MLI REB ..2013-05  group=AND
Ahmed al-Tilemsi | Ahmed el Tilemsi | Abderrahmane Ould Amar  MLI REB ..2014-12-11  group=MUO
Ahmad al-Faqi al-Mahdi | Ahmad Al Faqi  MLI REB  group=AND
Al Hassan Ag Abdoul Aziz | Al-Hassan Ag Abdoul Aziz Ag Mohamed Ag Mahmoud  MLI REB  group=AND
Souleymane Keita  MLI REB ..2016-03
Mahmoud Barry | Abou Yehiya  MLI REB  group=JNI
Youssouf Toloba  MLI PRM
Sekou Bolly | Sekou Allaye Bolly  MLI PRM

# Burkina Faso
Thomas Sankara | Sankara  BFA MIL GOV 1983-08-04..1987-10-15
Michel Kafando  BFA GOV 1998..2011  BFA GOV 2014-11-18..2015-12-29
Yacouba Isaac Zida | Isaac Zida | Yacouba Zida  BFA MIL ..2014-10  BFA MIL GOV 2014-11-01..2015-12-28  BFA OPP 2020..
Gilbert Diendere | General Diendere  BFA MIL ..2015-09-16  BFA MIL GOV 2015-09-17..2015-09-23
Honore Traore | Honore Nabere Traore  BFA MIL 2011-04..2014-11-01
Paul Kaba Thieba | Kaba Thieba  BFA GOV 2016-01-06..2019-01-24
Christophe Dabire | Christophe Joseph Marie Dabire  BFA GOV 2019-01-24..2021-12-10
Lassina Zerbo  IGO 2013-08..2021-07  BFA GOV 2021-12-10..2022-01-24
Albert Ouedraogo  BFA GOV 2022-03-03..2022-09-30
Apollinaire Kyelem de Tambela | Apollinaire Joachimson Kyelem de Tambela | Kyelem de Tambela  BFA GOV 2022-10-21..2024-12-06
Rimtalba Jean Emmanuel Ouedraogo | Jean Emmanuel Ouedraogo  BFA GOV JRN 2022-10..
Luc Adolphe Tiao  BFA GOV 2011-04-18..2014-10-30
Tertius Zongo  BFA GOV 1995..2000  BFA GOV 2007-06-04..2011-04-18
Paramanga Ernest Yonli | Ernest Yonli  BFA GOV 1997..2007-06-04
Kadre Desire Ouedraogo | Desire Kadre Ouedraogo  BFA GOV 1996-02-06..2000-11-07  IGO 2012-02..2016-04  BFA OPP 2019..
Youssouf Ouedraogo  BFA GOV 1992-06..1994-03  BFA GOV 1999..2007
Zephirin Diabre  BFA GOV 1992..1997  UNO 1999..2006  BFA OPP 2010..2021-01-09  BFA GOV 2021-01-10..2022-01-24
Eddie Komboigo  BFA PTY OPP 2015..2022
Benewende Sankara | Benewende Stanislas Sankara  BFA OPP ..2015  BFA LEG PTY 2016..2021-01-09  BFA GOV 2021-01-10..2022-01-24
Hermann Yameogo  BFA OPP
Maurice Yameogo  BFA GOV 1960-08-05..1966-01-03
Laurent Bado  BFA OPP
Ablasse Ouedraogo  BFA GOV 1994..1999  IGO 2000..2002  BFA OPP 2011..
Arba Diallo | Hama Arba Diallo  BFA OPP ..2014-09-30
Tahirou Barry  BFA OPP ..2015  BFA GOV 2016-01..2017-10  BFA OPP 2017-11..
Saran Sereme | Saran Sereme Sere  BFA OPP
Gilbert Noel Ouedraogo  BFA GOV PTY
Salif Diallo  BFA GOV ..2008  BFA PTY OPP 2014-01..2015-12-29  BFA LEG 2015-12-30..2017-08-19
Simon Compaore  BFA GOV 1995..2012  BFA OPP PTY 2014-01..2015-12  BFA GOV PTY 2016-01..2022-01
Alassane Bala Sakande | Bala Sakande  BFA LEG 2017-09-08..2022-01-24
Cheriff Sy | Moumina Cheriff Sy | Cherif Sy  BFA JRN ..2014-11-26  BFA LEG 2014-11-27..2015-12  BFA GOV 2017..2021-06
Aboubacar Toguyeni  BFA LEG 2022-03-22..2022-09-30
Ousmane Bougouma  BFA LEG 2022-11-11..
Soungalo Appolinaire Ouattara | Soungalo Ouattara  BFA LEG 2012-12..2014-10-30
Francois Compaore  BFA GOV PTY ..2014-10-31
Djibrill Bassole | Djibril Bassole  BFA COP GOV 1999..2008-06-29  UNO 2008-06-30..2011-04  BFA GOV 2011-05..2014-10-30  BFA OPP 2015..
Alain Bedouma Yoda | Alain Yoda  BFA GOV ..2011-04
Alpha Barry  BFA GOV 2016-01..2021-12
Rosine Sori-Coulibaly | Rosine Coulibaly  UNO ..2015-12  BFA GOV 2016-01..2019-01  UNO 2019-07..2020-12  BFA GOV 2021-12-13..2022-01-24
Olivia Rouamba | Olivia Ragnaghnewende Rouamba  BFA GOV 2022-03..2023-12
Karamoko Jean-Marie Traore | Jean-Marie Traore  BFA GOV 2022-10..
Kassoum Coulibaly  BFA MIL GOV 2022-10..2024-12-07
Celestin Simpore  BFA MIL 2023-03..2024-12-07  BFA MIL GOV 2024-12-08..
Aime Barthelemy Simpore | Barthelemy Simpore  BFA MIL GOV 2021-06..2022-09-30
Jean-Claude Bouda  BFA GOV 2016-01..2019-01
Yero Boly  BFA GOV 1995..2011-04  BFA GOV 2021-12..2022-01
Kouame Lougue  BFA MIL GOV 2000..2004-01
Mahamadou Sana | Mahamoudou Sana  BFA MIL GOV 2022-10..
Boukare Zoungrana  BFA MIL GOV 2022-10..2023-06
Emile Zerbo  BFA GOV 2023-06..
Ousseni Compaore  BFA COP GOV 2019-01..2021-12
Clement Sawadogo  BFA GOV 2011..2021
Auguste Denise Barry  BFA MIL GOV 2011..2015-07
Jerome Bougouma  BFA GOV 2011-04..2014-10
Remis Fulgance Dandjinou | Remi Dandjinou | Remis Dandjinou  BFA JRN GOV 2016-01..2021
Ousseni Tamboura  BFA GOV 2021-01..2022-01
Lionel Bilgo  BFA GOV 2022-03..2022-09
Pingdwende Gilbert Ouedraogo  BFA GOV 2024-12..
Edasso Rodrigue Bayala | Rodrigue Bayala  BFA JUD GOV 2023-07..
Bibata Nebie Ouedraogo  BFA GOV 2022-10..2023-07
Aboubakar Nacanabo  BFA GOV 2022-10..
Bassolma Bazie  BFA LAB ..2022-10-24  BFA GOV 2022-10-25..
Robert Lucien Kargougou  BFA MED GOV 2022-03..
Pingrenoma Zagre  BFA MIL 2014-11..2016-12
Oumarou Sadou  BFA MIL 2016-12..2019-01
Moise Miningou  BFA MIL 2019-01..2021-10
David Kabre  BFA MIL 2022-02..2023-03
Celestin Coulibaly  BFA MIL
General Moussa Diallo  BFA MIL 2024-12..
Boureima Kere  BFA MIL
Evrard Somda  BFA COP MIL ..2023-10
Emmanuel Zoungrana  BFA MIL ..2022-01
Farouk Azaria Sorgho | Farouk Sorgho  BFA MIL
Ismael Touwende  BFA MIL
Norbert Zongo  BFA JRN ..1998-12-13
Smockey | Serge Bambara  BFA CVL
Sams'K Le Jah | Karim Sama  BFA CVL
Guy Herve Kam  BFA CVL OPP
Augustin Loada  BFA EDU CVL GOV
Chrysogone Zougmore  BFA CVL
Daouda Diallo  BFA CVL
Guezouma Sanogo  BFA JRN
Newton Ahmed Barry  BFA JRN GOV 2016..2021
Adama Bayala  BFA JRN
Atiana Serge Oulon | Serge Oulon  BFA JRN
Marcel Tankoano  BFA CVL
Hervé Ouattara  BFA CVL
Ibrahim Malam Dicko | Malam Ibrahim Dicko  BFA REB ..2017  group=ANI
Jafar Dicko | Jaffar Dicko  BFA REB 2017..  group=JNI
Philippe Ouedraogo | Cardinal Ouedraogo | Cardinal Philippe Ouedraogo  BFA REL
Prosper Kontiebo  BFA REL
Mogho Naba Baongo | Mogho Naaba Baongo II | Mogho Naba | Mogho Naaba | Moro Naba  BFA REL SOC
Filippe Savadogo  BFA GOV
Ra-Sablga Seydou Ouedraogo  BFA EDU CVL
Mariam Sankara  BFA SOC
Hyacinthe Kafando  BFA MIL
Boukary Kabore  BFA MIL OPP
Jean-Baptiste Boukary Lingani  BFA MIL ..1989-09-18
Henri Zongo  BFA MIL ..1989-09-18
Jean-Baptiste Natama  BFA OPP
Der Kogda  BFA GOV 2005..
Seydou Zagre  BFA GOV

# Niger
Mamadou Tandja | Tandja Mamadou | Tandja  NER GOV 1999-12-22..2010-02-18
Salou Djibo  NER MIL GOV 2010-02-18..2011-04-07  NER OPP 2020..
Mahamane Ousmane  NER GOV 1993-04-16..1996-01-27  NER OPP 1996-02..1999-11  NER LEG 1999-12..2009-05  NER OPP 2010..
Ibrahim Bare Mainassara | Ibrahim Mainassara Bare | Bare Mainassara  NER MIL GOV 1996-01-27..1999-04-09
Daouda Malam Wanke | Daouda Mallam Wanke | Malam Wanke  NER MIL GOV 1999-04-11..1999-12-22
Ali Saibou | Ali Seibou  NER MIL GOV 1987-11..1993-04-16
Seyni Kountche  NER MIL GOV 1974-04-15..1987-11-10
Hamani Diori  NER GOV 1960-11..1974-04-15
Ouhoumoudou Mahamadou | Mahamadou Ouhoumoudou  NER GOV 1991..1993  NER GOV 2011-04..2020  NER GOV 2021-04-03..2023-07-26
Brigi Rafini  NER GOV 2011-04-07..2021-04-03  IGO 2021-05..2025
Ali Lamine Zeine | Ali Mahaman Lamine Zeine | Ali Mahamane Lamine Zeine | Lamine Zeine  NER GOV 2001..2010-02-18  NER GOV 2023-08-08..
Mahamadou Danda | Danda Mahamadou  NER GOV 2010-02-23..2011-04-07
Ali Badjo Gamatie | Ali Gamatie  NER GOV 2009-10-02..2010-02-18
Seyni Oumarou  NER GOV 1999..2009-09-23  NER LEG 2009-11..2010-02-18  NER OPP 2010-03..2016-08  NER PTY 2016-09..2020  NER LEG 2021-03..2023-07-26
Hama Amadou  NER GOV 1995-02..1996-01  NER GOV 2000-01-03..2007-06-07  NER PTY 2010..2011-04-19  NER LEG 2011-04-20..2013-08  NER OPP 2013-09..2024-10-23
Albade Abouba  NER GOV 2002..2010-02-18  NER OPP 2010-03..2016-03  NER GOV 2016-04..2021-04
Ibrahim Hassane Mayaki | Ibrahim Mayaki | Ibrahim Assane Mayaki  NER GOV 1996..2000-01  IGO 2009-01..2022-04
Salou Gobi  NER OPP
Aichatou Mindaoudou Souleymane | Aichatou Mindaoudou  NER GOV 1999..2010-02-18  UNO 2011-05..2017-06
Nassirou Sabo  NER GOV 2000..2001-09
Toure Aminatou Maiga | Aminatou Maiga Toure  NER GOV 2010-03..2011-04
Aichatou Boulama Kane | Aichatou Kane Boulama  NER GOV 2011-04..2021-04
Ibrahim Yacouba | Ibrahim Yacoubou  NER GOV 2016-04..2018-04  NER OPP 2018-05..2020  NER GOV 2021-04..2023-07-26
Kalla Ankourao | Kalla Hankourao  NER GOV 2011-04..2021-04
Kalla Moutari  NER GOV 2011..2019-07
Hassoumi Massaoudou | Hassoumi Massoudou | Massoudou Hassoumi | Massaoudou Hassoumi  NER GOV 2011-04..2019-01  NER GOV 2021-04..2023-07-26  NER OPP 2023-07-27..
Bakary Yaou Sangare | Bakary Sangare  NER GOV 2021..
Mahamadou Karidio  NER MIL GOV 2011-04..2016-04
Issoufou Katambe  NER GOV 2011-04..2021-04
Alkassoum Indatou | Alkassoum Indattou  NER GOV 2021-04..2023-07-26
Salifou Mody | Salifou Modi  NER MIL 2020-01..2023-06  NER MIL GOV 2023-07-28..
Mohamed Toumba | Toumba Mohamed  NER MIL GOV 2023-07-28..
Amadou Abdramane | Colonel-Major Amadou Abdramane  NER MIL GOV 2023-07-26..
Moussa Salaou Barmou | Moussa Barmou  NER MIL
Abdou Sidikou Issa  NER MIL
Ibro Amadou Bacharou | Ibroh Amadou Bacharou  NER MIL
Seyni Garba  NER MIL 2011..2018
Souleymane Salou  NER MIL 2010..2011
Abdou Kaza  NER GOV MIL
Boureima Oumarou  NER MIL
Maikoul Zodi | Maikol Zodi  NER CVL
Rhissa Ag Boula  NER REB ..1996  NER GOV 1997..2004-02  NER REB OPP 2007..2010  NER GOV 2011..2023-07-26  NER OPP REB 2023-08-08..
Aghali Alambo | Aghaly Alambo | Aghaly ag Alambo  NER REB 2007-02..2009-10
Mano Dayak  NER REB ..1995-12-15
Mohamed Ag Anacko | Mohamed Anako | Mohamed Anacko  NER REB ..1998  NER GOV 1999..
Kindo Zada  NER REB 2007..2009
Mahmoud Sallah | Mahmoud Salah | Mahamoud Sallah  NER REB 2023-08..  group=FPL
Salem Mohamed Bazoum | Salem Bazoum  NER SOC
Hadiza Bazoum | Hadiza Mabrouk  NER SOC
Sani Mahamadou Issoufou | Sani Issoufou Mahamadou  NER GOV 2021-04..2023-07-26
Pierre Foumakoye Gado | Foumakoye Gado  NER GOV PTY 2011-04..2023-07-26
Mohamed Ben Omar | Ben Omar Mohamed  NER GOV ..2021-05-01
Moussa Hassane Barazé | Moussa Barazé  NER GOV 2010-03..2011-04
Marou Amadou  NER CVL ..2011-04-20  NER GOV 2011-04-21..2021-04
Ikta Abdoulaye Mohamed | Abdoulaye Mohamed Ikta | Ikta Abdoulaye  NER GOV 2021-04..2023-07
Alio Daouda  NER GOV JUD 2023-08..
Soufiane Aghaichata Guichene  NER GOV
Hamadou Adamou Souley  NER GOV 2021-04..2023-07-26
Alkache Alhada  NER GOV 2019..2021
Ahmat Jidoud | Ahmad Jidoud Mahamat  NER GOV
Mahaman Moustapha Barke | Mahaman Moustapha Barke Bako  NER GOV 2023-08..
Daouda Takoubakoye  NER OPP
Tidjani Idrissa Abdoulkadri | Abdoulkadri Tidjani  NER OPP
Omar Hamidou Tchiana | Ladan Tchiana | Oumar Hamidou Tchiana  NER GOV 2011-04..2015-08  NER OPP 2015-09..
Amadou Boubacar Cisse | Boubacar Cisse Amadou  NER GOV 1995-02..1996  NER OPP 2004..2011-07  NER GOV 2011-08..2015  NER OPP 2016..
Adal Rhoubeid | Rhoubeid Adal  NER OPP
Amadou Cheiffou | Cheiffou Amadou  NER GOV 1991-11..1993-04  NER OPP 2004..
Sanoussi Tambari Jackou | Tambari Jackou  NER OPP ..2022
Moumouni Adamou Djermakoye  NER MIL PTY LEG ..2009-06-14
Bagnou Bonkoukou  NER CVL
Nouhou Arzika  NER CVL
Ali Idrissa  NER CVL
Moussa Tchangari  NER CVL
Moussa Aksar  NER JRN
Samira Sabou  NER JRN
Moussa Kaka  NER JRN
Mamane Abou  NER JRN
Abdoulaye Seydou  NER CVL
Sanoussi Mahaman  NER CVL
Insa Garba Saidou  NER CVL
Djibo Bakary  NER OPP ..1998
Abdoulaye Hamani Diori | Abdoulaye Diori  NER OPP ..2011
Tinni Ousseini | Ousseini Tinni  NER LEG 2016-12..2021-03
Amadou Salifou  NER LEG 2014-11..2016-03
Lalla Malika Issoufou  NER SOC
Illa Kane  NER MIL
Abou Tarka | Mahamadou Abou Tarka  NER MIL
Mamoudou Harouna Djingarey | Harouna Djingarey  NER PTY
Garba Lompo  NER GOV
Aboubacar Ibrahim Abani | Abani Aboubacar Ibrahim  NER GOV
Abdou Abarry  NER GOV

# Chad
Goukouni Oueddei | Goukouni Weddeye  TCD REB ..1979-11-09  TCD GOV 1979-11-10..1982-06-07  TCD REB OPP 1982-06-08..2009  TCD OPP 2010..
Francois Tombalbaye | Ngarta Tombalbaye  TCD GOV 1960-08-11..1975-04-13
Felix Malloum  TCD MIL GOV 1975-04..1979-03
Wadel Abdelkader Kamougue | Abdelkader Kamougue | Wadal Abdelkader Kamougué  TCD MIL GOV 1975..1982  TCD OPP 1990..1997  TCD LEG 1998..2002  TCD GOV 2008..2011-05-09
Albert Pahimi Padacke | Pahimi Padacke  TCD GOV 2016-02-15..2018-05-04  TCD OPP 2019..2021-04-25  TCD GOV 2021-04-26..2022-10-12  TCD OPP 2022-11..
Saleh Kebzabo  TCD OPP ..2022-10-11  TCD GOV 2022-10-12..2024-01-01
Succes Masra | Masra Succes  TCD OPP 2018..2023-12  TCD GOV 2024-01-01..2024-05-22  TCD OPP 2024-05-23..
Allah-Maye Halina | Allamaye Halina  TCD GOV 2024-05-23..
Kalzeubet Pahimi Deubet | Kalzeube Payimi Deubet  TCD GOV 2013-11-21..2016-02-15
Djimrangar Dadnadji | Joseph Djimrangar Dadnadji  TCD GOV 2013-01-21..2013-11-21  TCD OPP 2014..2019-12-31
Emmanuel Nadingar | Emmanuel Djelassem Nadingar  TCD GOV 2010-03-05..2013-01-21
Youssouf Saleh Abbas  TCD GOV 2008-04-16..2010-03-05
Delwa Kassire Koumakoye | Nouradine Delwa Kassire Koumakoye | Kassire Koumakoye  TCD GOV 1993-11..1995-04  TCD GOV 2007-02-26..2008-04-16
Pascal Yoadimnadji  TCD GOV 2003..2007-02-23
Adoum Younousmi  TCD GOV
Haroun Kabadi  TCD GOV 2002-06-12..2003-06-24  TCD LEG 2011-06..
Nagoum Yamassoum  TCD GOV 1999-12-13..2002-06-12  TCD GOV 2003-06..2005-08
Nassour Guelendouksia Ouaido | Nassour Ouaido | Nassour Waidou  TCD GOV 1997-05..1999-12  TCD LEG 2002..2011  IGO 2012..2013
Koibla Djimasta  TCD GOV 1995-04..1997-05
Jean Alingue Bawoyeu | Jean Bawoyeu Alingue  TCD GOV 1991-03..1992-05  TCD OPP 1993..2008-04  TCD GOV 2008-05..2012
Fidele Moungar  TCD GOV 1993-04..1993-11
Joseph Yodoyman  TCD GOV 1992-05..1993-04
Ahmad Allam-Mi | Ahmat Allam-Mi | Ahmad Allammi  TCD GOV 2005-08..2008-04  IGO 2013..2020
Mahamat Saleh Annadif  TCD GOV 1997-05..2003  IGO 2012-11..2014-07  UNO 2015-12..2022-05  TCD GOV 2022-10-14..2023-12
Cherif Mahamat Zene  TCD GOV 2013..2022-09-20
Hissein Brahim Taha  TCD GOV 2017-02..2018-12  IGO 2021-11-17..
Amine Abba Sidick | Amine Abba Siddick  TCD GOV 2020-07..2021-05
Abderaman Koulamallah | Abderamane Koulamallah | Abderahman Koulamallah | Abdramane Koulamallah  TCD REB 2006..2009  TCD GOV 2021-05..
Sabre Fadoul | Abdoulaye Sabre Fadoul  TCD GOV 2024..
Daoud Yaya Brahim | Daoud Yaya Ibrahim  TCD MIL GOV 2021-05..2023-10
Dago Yacouba  TCD MIL GOV 2023-10..2024-05
Issaka Malloua Djamous | Issakha Maloua Djamouss  TCD MIL GOV 2024-05..
Mahamat Abali Salah | Mahamat Abali  TCD GOV 2018..2021
Bichara Issa Djadallah | Bichara Issa Jadallah  TCD MIL GOV
Benaindo Tatola  TCD MIL GOV 2011..2016
Mahamat Nour Abdelkerim | Mahamat Nour  TCD REB 2005-10..2007-02  TCD GOV 2007-03-04..2007-12-01
Ahmat Mahamat Bachir | Ahmat Bachir  TCD GOV ..2021
Limane Mahamat  TCD GOV 2022-10..2024
Mahamat Charfadine Margui  TCD GOV 2023-06..2024
Ali Ahmat Aghabache | Ali Ahmat Akhabache  TCD GOV 2024..
Djimadoum Tiraina  TCD GOV
Tahir Hamid Nguilin  TCD GOV
Hassan Sylla Bakari | Hassan Sylla  TCD GOV
Hourmadji Moussa Doumgor | Moussa Doumgor  TCD GOV JRN
Aziz Mahamat Saleh  TCD GOV 2021-05..2024-01
Gassim Cherif  TCD GOV 2024-05..
Madeleine Alingue  TCD GOV 2016..2018
Oumar Yaya Hissein  TCD GOV 2018..
Mahamat Ahmat Alhabo  TCD OPP ..2021-05-01  TCD GOV 2021-05-02..
Yaya Dillo | Yaya Dillo Djerou  TCD REB 2005..2007  TCD GOV 2008..2020-05  TCD OPP 2020-06..2024-02-28
Robert Gam  TCD OPP 2024..
Saleh Deby Itno | Saleh Deby  TCD OPP 2024-02..
Daoussa Deby | Daoussa Deby Itno  TCD GOV
Oumar Deby | Oumar Deby Itno  TCD MIL
Zakaria Deby | Zakaria Idriss Deby | Zakaria Deby Itno  TCD GOV
Abdelkerim Idriss Deby | Abdelkerim Deby | Abdelkarim Deby Itno  TCD GOV
Hinda Deby | Hinda Deby Itno | Hinda Deby Acyl  TCD SOC
Idriss Youssouf Boy | Idriss Boy  TCD GOV
Ahmed Kogri | Ahmat Kogri  TCD SPY ..2022
Ismael Souleymane Lony  TCD SPY 2022..
Abakar Abdelkerim Daoud  TCD MIL 2021..
Abdelaziz Hassan Adam  TCD MIL
Brahim Seid Mahamat  TCD MIL ..2018
Taher Erda | Tahir Erda Tahir  TCD MIL 2018..
Djiddi Saleh Kedellaye | Djiddi Salah  TCD MIL
Abderaman Youssouf Mery | Abderamane Youssouf Mery  TCD MIL
Azem Bermandoa Agouna | Azem Bermendoa Agouna  TCD MIL
Ngarlejy Yorongar | Ngarledjy Yorongar | Ngarlejy Koji Yorongar  TCD OPP
Lol Mahamat Choua  TCD GOV 1979-04..1979-09  TCD OPP 1993..2019-09-15
Ibni Oumar Mahamat Saleh  TCD OPP ..2008-02-03
Theophile Bongoro | Theophile Bebzoune Bongoro  TCD OPP
Max Kemkoye  TCD OPP
Max Loalngar  TCD CVL OPP
Mahamat Nour Ibedou | Nour Ibedou  TCD CVL
Yacine Abderaman Sakine | Yacine Abdramane Sakine  TCD OPP
Lydie Beassemda  TCD GOV ..2018-09  TCD OPP 2018-10..
Laokein Kourayo Medar | Laoukein Kourayo Medard | Laoukein Medard  TCD OPP
Romadoumngar Felix Nialbe | Felix Nialbe Romadoumngar  TCD OPP
Ndolembai Sade Njesada | Ndolembai Njesada  TCD OPP
Bedoumra Kordje  TCD GOV
Takilal Ndolassem  TCD OPP
Dobian Assingar  TCD CVL
Massalbaye Tenebaye  TCD CVL
Jean-Bosco Manga  TCD CVL
Nadjo Kaina Palmer | Nadjo Kaina  TCD CVL
Clement Abaifouta  TCD CVL
Jacqueline Moudeina  TCD JUD CVL
Delphine Djiraibe | Delphine Kemneloum Djiraibe  TCD CVL OPP
Souleymane Guengueng  TCD CVL
Bertrand Sollo  TCD CVL
Narcisse Oredje  TCD JRN ..2022-10-20
Evariste Ngaralbaye  TCD JRN
Ahmed Bartchiret  TCD JUD GOV 2024..
Jean-Bernard Padare  TCD GOV PTY
Mahamat Zene Bada  TCD GOV PTY 2018..
Gali Ngothe Gatta  TCD OPP ..2021  TCD LEG 2022..2022-10
Youssouf Togoimi  TCD GOV ..1997  TCD REB 1998-10..2002-09-24  group=MDJ
Adoum Togoi  TCD REB
Mahamat Nouri  TCD GOV ..2006-05  TCD REB 2006-06..
Timane Erdimi  TCD GOV ..2005-12  TCD REB 2006-01..2022-08  TCD GOV 2022-10..
Tom Erdimi  TCD GOV ..2005-12  TCD REB 2006-01..
Adouma Hassaballah | Adouma Hassaballah Djadalrab  TCD REB
Acheikh Ibn Oumar  TCD GOV 1989..1990  TCD REB 1991..2018  TCD GOV 2019..2022
Abdelwahid Aboud Makaye | Aboud Mackaye  TCD REB
Mahamat Mahdi Ali  TCD REB  group=FCT
Kingabe Ogouzeimi de Tapol | Kingabe Ogouzeimi  TCD REB  group=FCT
Hassane Boulmaye | Mahamat Hassane Boulmaye  TCD REB  group=CCM
Rachid Mahamat Tahir  TCD REB  group=CCM
Baba Ladde | Mahamat Abdoul Kadre Oumar  TCD REB ..2012-09  TCD GOV 2014..2014-12  TCD SPY 2021-10..2023
Moise Kette  TCD REB ..2000
Laokein Barde | Laokein Bardé Frisson  TCD REB ..1998
Abbas Koty  TCD REB ..1993-10-22
Maldom Bada Abbas  TCD MIL GOV REB ..2002
Hassan Djamous  TCD MIL ..1989-04
Brahim Deby | Brahim Idriss Deby  TCD SOC ..2007-07-02
Edmond Djitangar | Edmond Jitangar  TCD REL
Matthias Ngartéri Mayadi  TCD REL ..2013-11-19
Hissein Hassan Abakar | Hissene Hassan Abakar  TCD REL ..2018-01
Mahamat Khatir Issa | Cheikh Mahamat Khatir Issa  TCD REL
Samir Adam Annour  TCD JUD
Moussa Kadam  TCD GOV
Mahamat Assileck Halata | Assileck Halata  TCD GOV
Patalet Geo  TCD GOV
Fatime Goukouni Weddeye | Fatima Goukouni Weddeye  TCD GOV
Ramatou Mahamat Houtouin  TCD GOV
Amina Priscille Longoh  TCD GOV
Sahabi Oumarou  NER GOV 2024..
Ali Kolotou Tchaimi  TCD LEG 2025-02..

# Guinea
Sekou Toure | Ahmed Sekou Toure  GIN GOV 1958-10-02..1984-03-26
Lansana Conte  GIN MIL GOV 1984-04-03..2008-12-22
Sekouba Konate  GIN MIL GOV 2008-12-24..2010-12-21  IGO MIL 2010-12-22..2013
Jean-Marie Dore  GIN OPP ..2010-01-25  GIN GOV 2010-01-26..2010-12-24  GIN OPP 2011..2016-01-29
Kabine Komara  GIN GOV 2008-12-30..2010-01-26
Ahmed Tidiane Souare  GIN GOV 2005..2008-12-23
Lansana Kouyate  UNO ..1997-08  IGO 1997-09..2002-02  GIN GOV 2007-02-26..2008-05-20  GIN OPP 2009..
Eugene Camara  GIN GOV 2007-02-09..2007-02-26
Cellou Dalein Diallo | Dalein Diallo | Cellou Diallo  GIN GOV 1996..2006-04-05  GIN OPP 2007..
Francois Lonseny Fall | Lonseny Fall | Louceny Fall | François Louncény Fall  GIN GOV 2000..2004-04-24  UNO 2005..2009  GIN OPP 2010..2012-10-04  GIN GOV 2012-10-05..2016-09  UNO 2016-10..2021
Lamine Sidime  GIN GOV 1999-03-08..2004-02-23
Sidya Toure  GIN GOV 1996-07-09..1999-03-08  GIN OPP 2000..
Mohamed Said Fofana  GIN GOV 2010-12-24..2015-12-29
Mamady Youla  GIN GOV 2015-12-29..2018-05-21
Ibrahima Kassory Fofana | Kassory Fofana  GIN GOV 1997..2000  GIN OPP 2005..2015  GIN GOV 2016..2021-09-05  GIN OPP 2021-09-06..
Mohamed Beavogui  GIN GOV 2021-10-06..2022-07-16
Bernard Goumou | Bernard Gomou  GIN GOV 2021-10..2024-02-19
Bah Oury | Amadou Oury Bah | Mamadou Oury Bah  GIN OPP ..2007-02  GIN GOV 2007-03..2008-05  GIN OPP 2008-06..2024-02-26  GIN GOV 2024-02-27..
Amara Camara  GIN MIL GOV 2021-09-05..
Morissanda Kouyate  GIN GOV 2021-10..
Aboubacar Sidiki Camara  GIN MIL GOV 2021-10..
Sadiba Koulibaly  GIN MIL 2021-09..2023-05-10
Ibrahima Sory Bangoura  GIN MIL 2023-05..
Balla Samoura  GIN MIL COP 2021-09..
Bachir Diallo  GIN MIL COP GOV 2021-10..
Ibrahima Kalil Conde | Ibrahima Khalil Conde  GIN GOV 2022..
Mory Conde  GIN GOV 2021-10..2024-02
Ousmane Gaoual Diallo  GIN OPP ..2021-09  GIN GOV 2021-10..
Alphonse Charles Wright  GIN JUD ..2022-07  GIN GOV 2022-08..2024-02
Yaya Kairaba Kaba  GIN GOV 2024-03..
Fatoumata Yarie Soumah  GIN GOV 2021-10..2022-07
Rose Pola Pricemou | Pola Pricemou  GIN JRN GOV 2021-10..2024-02
Djiba Diakite  GIN GOV 2021-10..
Mourana Soumah  GIN GOV 2023..
Bouna Sylla  GIN GOV 2024-03..
Moussa Magassouba  GIN GOV 2021-10..2024-02
Mamoudou Nagnalen Barry | Mamadou Nagnalen Barry  GIN GOV 2022..
Abdoulaye Magassouba  GIN GOV 2016..2021-09
Mahmoud Thiam  GIN GOV 2009-01..2010-12
Dansa Kourouma | Dr Dansa Kourouma  GIN CVL ..2022-01-21  GIN LEG 2022-01-22..
Claude Kory Kondiano | Kory Kondiano  GIN LEG 2014-01..2020-01
Amadou Damaro Camara | Damaro Camara  GIN LEG 2014..2021-09-05
Aboubacar Sompare  GIN LEG 2002..2008-12-23
El Hadj Biro Diallo  GIN LEG 1995..2002
Rabiatou Serah Diallo | Hadja Rabiatou Serah Diallo  GIN LAB 2000..2010-02  GIN LEG 2010-03..2014-01
Ibrahima Fofana  GIN LAB ..2010-04
Louis M'Bemba Soumah  GIN LAB
Aboubacar Soumah  GIN LAB
Mamady Conde | Mamadi Condé  GIN GOV 2004..2007
Abdoul Kabele Camara  GIN GOV 2007..2018  GIN OPP 2019..2022
Amadou Lamarana Bah  GIN GOV 2008..2009
Alexandre Cece Loua  GIN GOV 2009-01..2010-02
Bakary Fofana  GIN GOV 2010-02..2010-12  GIN GOV 2012..2019
Edouard Niankoye Lama | Edouard Gnankoye Lama | Edouard Nyankoye Lama  GIN GOV 2010-12..2012
Mamady Toure  GIN GOV 2016..2021
Ibrahima Khalil Kaba | Ibrahima Kalil Kaba  GIN GOV 2020..2021-09-05
Mohamed Diane  GIN GOV 2010-12..2021-09-05  GIN OPP 2021-09-06..
Albert Damantang Camara | Damantang Camara  GIN GOV 2012..2021-09-05
Tibou Kamara | Tibou Camara  GIN GOV 2010..2021-09-05
Rachid Ndiaye  GIN JRN GOV 2016..2018
Alhousseine Makanera Kake  GIN GOV 2014..2015
Bouréma Condé  GIN GOV 2016-01..2021-09
Mahmoud Cisse  GIN COP GOV 2014..2016
Alhassane Conde | Alassane Condé  GIN GOV 2010-12..2015
Cheick Sako | Cheikh Sako  GIN GOV 2014-01..2019-05
Mamadou Lamine Fofana  GIN GOV 2019..2021-09
Kerfalla Yansane  GIN GOV 2010-02..2021
Malado Kaba  GIN GOV 2016-01..2018-05
Gassama Diaby | Kalifa Gassama Diaby  GIN GOV 2012..2018-11
Bantama Sow  GIN GOV ..2021-09-05
Papa Koly Kourouma | Papa Koly Kouroumah  GIN GOV 2010..2015  GIN OPP 2016..
Facinet Toure  GIN MIL GOV ..2021
Kerfalla Camara  GIN MIL 2002..2008-12
Souleymane Kelefa Diallo  GIN MIL 2011..2013-02-11
Namory Traore  GIN MIL 2013..2021-09
Nouhou Thiam  GIN MIL 2010..2011-07
Aboubacar Toumba Diakite | Toumba Diakite | Aboubacar Diakite | Abubakar Toumba Diakite  GIN MIL 2008-12..2009-12-03
Claude Pivi | Claude Coplan Pivi  GIN MIL GOV 2008-12..2021
Moussa Thiegboro Camara | Moussa Tiegboro Camara | Tiegboro Camara  GIN MIL COP 2008-12..2021
Marcel Guilavogui  GIN MIL
Blaise Goumou | Blaise Gomou  GIN MIL
Mamadouba Toto Camara  GIN MIL GOV 2008-12..2010
Idrissa Cherif  GIN GOV 2009..2010
Siba Lolamou  GIN COP
Hadja Andree Toure | Andree Toure  GIN SOC
Faya Millimono | Faya Lansana Millimono  GIN OPP
Mamadou Bah Baadikko | Bah Baadikko | Baadiko Bah  GIN OPP
Ousmane Kaba  GIN GOV ..2014  GIN OPP 2016..
Makale Camara  GIN GOV 2016..2017  GIN OPP 2018..
Mouctar Diallo  GIN GOV PTY OPP
Fode Oussou Fofana  GIN OPP
Ibrahima Cherif Bah | Chérif Bah  GIN OPP
Etienne Soropogui  GIN OPP
Aliou Bah | Mamadou Aliou Bah  GIN OPP
Abdoulaye Yero Balde  GIN GOV 2016..2020-01  GIN OPP 2020-02..
Siradiou Diallo | Mamadou Siradiou Diallo  GIN OPP JRN ..2004-03-14
Mamadou Boye Ba  GIN OPP ..2009
Foniké Mengue | Oumar Sylla  GIN CVL OPP
Mamadou Billo Bah  GIN CVL
Abdourahmane Sano  GIN CVL OPP
Sekou Koundouno  GIN CVL OPP
Habib Marouane Camara | Habib Marouane  GIN JRN
Sekou Jamal Pendessa  GIN JRN LAB
Elie Kamano  GIN CVL
Thierno Monenembo | Tierno Monénembo  GIN CVL
Asmaou Diallo  GIN CVL
Thierno Maadjou Sow  GIN CVL
Vincent Coulibaly  GIN REL
Robert Sarah | Cardinal Sarah  VAT REL
Mamadou Saliou Camara | El Hadj Mamadou Saliou Camara  GIN REL
Karamo Diawara | Elhadj Karamo Diawara  GIN REL
Mohamed Lamine Bangoura  GIN JUD 2018..2021
Loucény Camara  GIN GOV 2010..2012
Ben Sekou Sylla  GIN GOV ..2010-09
Siaka Toumani Sangare | Siaka Sangare  MLI MIL GOV 2010..2011
Amadou Salifou Kebe | Amadou Salif Kebe  GIN GOV 2018..2021
Djenab Toure | Djenabou Toure  GIN GOV
Beny Steinmetz | Benjamin Steinmetz  ISR BUS
Mamadou Sylla  GIN BUS PTY OPP

# Guinea-Bissau
Joao Bernardo Vieira | Nino Vieira | Joao Bernardo Nino Vieira  GNB MIL GOV 1980-11-14..1999-05-07  GNB GOV 2005-10-01..2009-03-02
Ansumane Mane  GNB MIL ..1998-06-06  GNB MIL REB 1998-06-07..2000-11-30
Malam Bacai Sanha  GNB GOV 1999-05-14..2000-02-17  GNB OPP 2000-02-18..2009-09-07  GNB GOV 2009-09-08..2012-01-09
Kumba Yala | Kumba Ialá | Koumba Yala | Mohamed Yala Embalo  GNB GOV 2000-02-17..2003-09-14  GNB OPP 2004..2014-04-04
Henrique Rosa | Henrique Pereira Rosa  GNB GOV 2003-09-28..2005-10-01  GNB OPP 2009..2013-05-15
Verissimo Correia Seabra  GNB MIL ..2003-09-13  GNB MIL GOV 2003-09-14..2003-09-28  GNB MIL 2003-09-29..2004-10-06
Raimundo Pereira  GNB LEG 2008-12..2009-03-02  GNB GOV 2009-03-03..2009-09-08  GNB LEG 2009-09-09..2012-04-12
Serifo Nhamadjo | Manuel Serifo Nhamadjo | Manuel Serifo Nhamajo | Serifo Nhamajo  GNB LEG ..2012-05-10  GNB GOV 2012-05-11..2014-06-23
Jose Mario Vaz  GNB GOV 2009..2012-04  GNB GOV 2014-06-23..2020-02-27  GNB OPP 2020-03..
Umaro Sissoco Embalo | Umaro Cissoko Embalo | Sissoco Embalo | Umaro Sissoko Embalo  GNB GOV 2016-11-18..2018-01-16  GNB OPP 2018-02..2020-02-26  GNB GOV 2020-02-27..2025-11-26
Horta N'Tam | Horta Nta Na Man | Horta Inta-a Na Man | Horta Inta-A  GNB MIL ..2025-11-26  GNB MIL GOV 2025-11-27..
Ilidio Vieira Te  GNB GOV 2020..
Fernando Dias da Costa | Fernando Dias  GNB OPP
Domingos Simoes Pereira  IGO 2008-07..2012-07  GNB PTY OPP 2014-02..2014-07-03  GNB GOV 2014-07-04..2015-08-12  GNB OPP 2015-08-13..2023-06  GNB LEG OPP 2023-07..
Carlos Gomes Junior  GNB GOV 2004-05-10..2005-11-02  GNB OPP 2005-11-03..2009-01-01  GNB GOV 2009-01-02..2012-04-12  GNB OPP 2012-04-13..
Rui Duarte de Barros | Rui Duarte Barros  GNB GOV 2002..2003  GNB GOV 2012-05-16..2014-07-03  GNB GOV 2023-12-20..2025-08
Braima Camara  GNB OPP 2018..2025-08-07  GNB GOV 2025-08-08..2025-11-26
Geraldo Martins | Geraldo João Martins  GNB GOV 2001..2003  GNB GOV 2014-07..2015-08  GNB GOV 2019-07..2020-02  GNB GOV 2023-08-08..2023-12-20  GNB OPP 2024..
Nuno Gomes Nabiam | Nuno Nabiam  GNB OPP 2014..2020-02-27  GNB GOV 2020-02-28..2023-08-08  GNB OPP 2023-12..
Aristides Gomes  GNB GOV 2005-11-02..2007-04-13  GNB GOV 2018-04-16..2020-02-28  GNB OPP 2020-03..
Faustino Imbali | Faustino Fudut Imbali  GNB GOV 2000..2001-12  GNB GOV 2012..2013  GNB GOV 2019-10-29..2019-11-08
Artur Silva  GNB GOV ..2018-04-16
Baciro Dja  GNB GOV 2009..2012  GNB GOV 2014..2016-11-18  GNB OPP 2017..
Carlos Correia  GNB GOV 1991-12..1994-10  GNB GOV 1997-06..1998-12  GNB GOV 2008-08..2008-12  GNB GOV 2015-09-17..2016-05-12
Martinho Ndafa Kabi | Martinho Ndafa Cabi  GNB GOV 2004..2008-08-05
Francisco Fadul | Francisco José Fadul  GNB GOV 1998-12-03..2000-02-19  GNB OPP 2000-03..
Manuel Saturnino da Costa | Saturnino da Costa  GNB GOV 1994-10..1997-06  GNB PTY 1997-07..2021-03
Artur Sanha  GNB GOV 2000..2004-05-09
Mario Pires  GNB GOV 2002-11-17..2003-09-14
Alamara Nhasse | Alamara Intchia Nhassé  GNB GOV 2000..2002-11-17
Caetano N'Tchama | Caetano Intchama  GNB GOV 2000-02-19..2001-03-19
Cipriano Cassama  GNB LEG 2014-06..2023-07
Francisco Benante  GNB LEG 2004..2008
Satu Camara | Adja Satu Camara  GNB LEG PTY
Ibraima Sori Djalo | Sori Djalo  GNB LEG 2012..2014
Batista Tagme Na Waie | Tagme Na Waie | Batista Tagme Na Wai | Tagme Na Wai  GNB MIL 2004-11..2009-03-01
Jose Zamora Induta | Zamora Induta  GNB MIL 2009-03..2010-04-01
Antonio Indjai | Antonio Injai  GNB MIL 2010-04-01..2014-09-15
Jose Americo Bubo Na Tchuto | Bubo Na Tchuto | Jose Americo Bubo Na Tchute  GNB MIL ..2011-12-26
Biague Na Ntan | Biague Na N'Tam  GNB MIL 2014-09-15..2025-11-26
Mamadu Ture | Mamadu Ture Kuruma | Mamadu N'Krumah  GNB MIL
Tomas Djassi  GNB MIL
Dinis N'Tchama | Dinis Incanha N'Tchama  GNB MIL
Dahaba Na Walna | Daba Na Walna  GNB MIL
Pansau N'Tchama  GNB MIL REB
Helder Proenca  GNB GOV ..2009-06-05
Baciro Dabo  GNB GOV ..2009-06-05
Roberto Ferreira Cacheu  GNB LEG PTY
Suzi Barbosa | Suzi Carla Barbosa  GNB GOV 2018..2023-08
Carlos Pinto Pereira | Carlos Pereira Pinto  GNB GOV 2023-08..2025-11-26
Joao Ribeiro Butiam Co | João Ribeiro Có  GNB GOV 2016..2018
Adiatu Djalo Nandigna | Adiato Djalo Nandigna  GNB GOV 2009..2012-04
Mamadu Saliu Djalo Pires | Mamadú Djaló Pires  GNB GOV 2011..2012-04
Adelino Mano Queta  GNB GOV 2009..2011
Antonio Isaac Monteiro  GNB GOV 2005..2007
Sandji Fati  GNB MIL GOV 2020-03..2022-04
Botche Cande  GNB GOV
Soares Sambu  GNB GOV
Victor Mandinga | Vitor Mandinga  GNB GOV OPP
Joao Fadia | Joao Aladje Fadia  GNB GOV 2017..2021
Suleimane Seidi | Souleimane Seidi  GNB GOV ..2023-12
Marciano Silva Barbeiro | Marciano Barbeiro  GNB GOV
Califa Seidi  GNB LEG PTY
Silvestre Alves  GNB CVL OPP
Bubacar Ture  GNB CVL
Luis Vaz Martins  GNB CVL
Augusto Mario da Silva  GNB CVL
Antonio Nhaga  GNB JRN
Agnelo Regala  GNB JRN GOV PTY
Paulo Sanha  GNB JUD ..2021
Jose Pedro Sambu  GNB JUD 2021-12..2023-11
Lima Andre  GNB JUD 2023..
Jose Camnate Na Bissign  GNB REL ..2020
Idrissa Djalo | Idriça Djaló  GNB OPP
Aregado Mantenque Te | Aregado Mantenque  GNB PTY
Amilcar Cabral  GNB REB ..1973-01-20
Luis Cabral  GNB GOV 1973-09-24..1980-11-14
Malam Bacai Sanha Junior  GNB CRM
Delfim da Silva  GNB GOV 2013..2014-07-03
Mario Lopes da Rosa  GNB GOV 2014-07-04..2015-08-12
Jorge Malu  GNB GOV 2016-12..2018

# Sierra Leone
Ahmad Tejan Kabbah | Ahmed Tejan Kabbah | Tejan Kabbah  SLE GOV 1996-03-29..2007-09-17
Johnny Paul Koroma  SLE MIL GOV 1997-05-25..1998-02-12  SLE OPP 1999-07..2003-01
Julius Maada Bio | Maada Bio  SLE MIL GOV 1996-01-16..1996-03-29  SLE OPP 2005..2018-04-03  SLE GOV 2018-04-04..
Valentine Strasser  SLE MIL GOV 1992-04-29..1996-01-16
Joseph Saidu Momoh | Joseph Momoh  SLE GOV 1985-11-28..1992-04-29
Siaka Stevens  SLE GOV 1968-04..1985-11-28
Solomon Musa | S.A.J. Musa  SLE MIL GOV 1992-04..1993  SLE MIL REB 1997..1998-12-23
Solomon Berewa  SLE GOV 1996..2007-09-17
Albert Joe Demby | Joe Demby  SLE GOV 1996-03..2002-05
Samuel Sam-Sumana | Sam Sumana  SLE GOV 2007-09-17..2015-03-17  SLE OPP 2017..
Victor Bockarie Foh | Victor Foh  SLE GOV 2015-03-19..2018-04-04
Mohamed Juldeh Jalloh | Juldeh Jalloh  SLE GOV 2018-04-04..
David Sengeh | David Moinina Sengeh  SLE GOV 2019-11..
Jacob Jusu Saffa | JJ Saffa  SLE GOV 2018-04..2023-07
David John Francis  SLE EDU GOV 2018-05..2023
Samura Kamara | Samura Mathew Wilson Kamara  SLE GOV BUS 2007..2017-10  SLE OPP 2017-11..
Sama Banya | Sama Siama Banya  SLE GOV 1998..2001
Ahmed Ramadan Dumbuya | Ramadan Dumbuya  SLE GOV 2001..2002
Momodu Koroma | Momodu Allieu Koroma  SLE GOV 2002..2007-09
Zainab Bangura | Zainab Hawa Bangura  SLE CVL ..2007-10-14  SLE GOV 2007-10-15..2012-06-21  UNO 2012-06-22..
Joseph Bandabla Dauda | J.B. Dauda  SLE GOV 2010-12..2012-12
Alie Kabba | Ali Kabba  SLE GOV 2018-05..2019-05
Nabeela Tunis | Nabeela Farida Tunis  SLE GOV 2018-05..2021
Timothy Kabba | Timothy Musa Kabba | Alhaji Musa Timothy Kabba  SLE GOV 2021..
Fanday Turay  SLE GOV
Michael Imran Kanu | Imran Kanu  SLE GOV
Alfred Palo Conteh | Paolo Conteh | Palo Conteh  SLE MIL GOV 2007..2018-04  SLE GOV 2019..2020-03
Kellie Conteh  SLE GOV MIL 2018..
Edward Soloku | Edward Airo Soloku  SLE GOV 2018..2021
David Taluva  SLE GOV 2020..2023
David Panda-Noah | David Maurice Panda-Noah  SLE GOV 2021..
Morie Lengor  SLE GOV 2023..
Sheku Ahmed Fantamadi Bangura | Sheku Bangura  SLE GOV 2022..
Dennis Vandi  SLE GOV
Kaifala Marah  SLE GOV BUS 2012..2018-04
Momodu Kargbo  SLE BUS GOV 2009..2018-04
David Carew  SLE GOV 2007..2012
Patricia Laverley  SLE BUS GOV
Kelfala Murana Kallon | Kelfala Kallon  SLE BUS GOV 2018..2023-07
Ibrahim Stevens  SLE BUS GOV 2023..
Chernor Bah  SLE CVL ..2023-07  SLE GOV 2023-08..
Chernor Maju Bah | Chericoco | Chernor Ramadan Maju Bah  SLE LEG 2007..2018-03  SLE OPP 2018-04..
Mohamed Rado Swaray | Mohamed Rahman Swaray  SLE GOV 2018-05..2023-07
Solomon Jamiru  SLE GOV 2018..
Theo Nicol  SLE GOV JRN
Ibrahim Ben Kargbo | Alhaji Ibrahim Ben Kargbo  SLE GOV JRN
Abdulai Bayraytay  SLE GOV 2012..2018-04
Unpha Sorie Koroma  SLE PTY
Unisa Sesay  SLE PTY
Yansaneh Minkailu Mansaray | Minkailu Mansaray  SLE PTY GOV
Osman Foday Yansaneh | Foday Osman Yansaneh  SLE PTY
Umaru Napoleon Koroma | Napoleon Koroma  SLE PTY GOV
Prince Harding | Prince Alex Harding  SLE GOV PTY
Charles Margai | Charles Francis Margai  SLE OPP
Kandeh Yumkella | Kandeh Kolleh Yumkella  UNO 2005-12..2015  SLE OPP 2017..2023  SLE GOV 2024..
John Karefa-Smart | Karefa-Smart  SLE OPP ..2010-08
Musa Tarawally  SLE GOV PTY
John Oponjo Benjamin  SLE GOV PTY
Usman Boie Kamara  SLE PTY OPP
Andrew Keili  SLE PTY OPP
Sylvia Blyden | Sylvia Olayinka Blyden  SLE JRN PTY
Yvonne Aki-Sawyerr  SLE GOV 2018-05-11..
Femi Claudius Cole  SLE OPP
Mohamed Kamarainba Mansaray | Kamarainba Mansaray  SLE OPP
Hassan Dumbuya Adebayor  SLE OPP CVL
Abass Bundu | Abass Chernor Bundu  SLE LEG GOV ..2024-05
Segepoh Solomon Thomas | Solomon Segepoh Thomas  SLE LEG 2024-05..
Sheku Badara Bashiru Dumbuya | S.B.B. Dumbuya  SLE LEG 2014..2018-04
Abel Nathaniel Bankole Stronge | Abel Stronge  SLE LEG 2007..2014
Edmond Cowan  SLE LEG 2002..2007  SLE GOV 2014..2018
Desmond Luke  SLE JUD GOV OPP
Abdulai Timbo  SLE JUD 2002..2004
Ade Renner Thomas  SLE JUD 2005..2008
Umu Hawa Tejan-Jalloh  SLE JUD 2008-01..2015
Abdulai Hamid Charm | Abdulai Charm  SLE JUD 2016-01..2018-12
Desmond Babatunde Edwards | Babatunde Edwards  SLE JUD 2018-12..2024
Komba Kamanda  SLE JUD 2024..
Christiana Thorpe  SLE GOV 2005..2014-12
Mohamed Nfah-Alie Conteh | N'fa Alie Conteh  SLE GOV 2015..2020
Mohamed Kenewui Konneh | Mohamed Konneh  SLE GOV 2020..
Francis Ben Kaifala | Ben Kaifala  SLE JUD 2018-06..
Abdul Tejan-Cole  SLE JUD 2007-12..2010-05
Joseph Fitzgerald Kamara  SLE JUD GOV 2010..2018
Lara Taylor-Pearce  SLE GOV 2011-11..2024-12
Priscilla Schwartz  SLE GOV 2018-05..2020
Mohamed Lamin Tarawalley  SLE GOV
Maxwell Khobe  NGA MIL ..2000-04-18
Tom Carew  SLE MIL 2000..2003
Sam M'boma | Samuel M'boma  SLE MIL 2003..2008
Robert Yira Koroma  SLE MIL 2010..2012
Samuel Omar Williams  SLE MIL 2012..2015
John Edward Milton  SLE MIL 2015-06..2018
Brima Sesay | Brima Bureh Sesay  SLE MIL 2018..2020
Sullay Ibrahim Sesay | Ibrahim Sullay Sesay  SLE MIL 2020..2022-10
Peter Lavahun | Peter Kakowou Lavahun  SLE MIL 2022-10..2025
Amara Idara Bangura  SLE MIL
Keith Biddle  GBR COP 1999..2003
Brima Acha Kamara  SLE COP 2003..2010
Francis Munu | Francis Alieu Munu  SLE COP 2010..2017
Richard Moigbe  SLE COP 2017..2018
Ambrose Sovula | Ambrose Michael Sovula  SLE COP 2020-03..2022-07
William Fayia Sellu | Fayia Sellu  SLE COP 2022-07..
Amadu Koita | Amadu Koita Makalo  SLE MIL
Sam Bockarie | Mosquito Bockarie | Sam Maskita Bockarie  SLE REB ..2003-05-06  group=RUF
Issa Sesay | Issa Hassan Sesay  SLE REB ..2003-03-10  group=RUF
Morris Kallon  SLE REB ..2003-03-10  group=RUF
Augustine Gbao  SLE REB ..2003-03-18  group=RUF
Dennis Mingo | Superman Mingo  SLE REB ..2001  group=RUF
Gibril Massaquoi  SLE REB ..2003  group=RUF
Mike Lamin | Michael Lamin  SLE REB ..2002  group=RUF
Eldred Collins  SLE REB ..2002  SLE PTY 2003..
Omrie Golley | Omrie Michael Golley  SLE REB ..2002  SLE GOV 2007..
Alimamy Paolo Bangura | Paolo Bangura | Alimamy Pallo Bangura  SLE REB GOV 1997..2002
Fayia Musa  SLE REB  group=RUF
Rashid Mansaray  SLE REB  group=RUF
Hinga Norman | Sam Hinga Norman | Samuel Hinga Norman  SLE GOV PRM 1998..2003-03-10
Moinina Fofana  SLE PRM ..2003-05-29  group=KMJ
Allieu Kondewa | Alieu Kondewa  SLE PRM ..2003-05-29  group=KMJ
Alex Tamba Brima  SLE REB MIL ..2003-03
Brima Bazzy Kamara | Ibrahim Bazzy Kamara  SLE REB MIL ..2003-05
Santigie Borbor Kanu | Santigie Kanu  SLE REB MIL ..2003-09
Foday Kallay  SLE REB ..2000-09-10
Ibrahim Bah | Ibrahim Balde Bah  SEN REB BUS
Joseph Humper | Joseph Christian Humper  SLE REL
David Crane | David M. Crane  USA JUD 2002-04..2005-07
Desmond de Silva  GBR JUD
Stephen Rapp | Stephen J. Rapp  USA JUD 2007-01..2009-09-07  USA GOV 2009-09-08..2015-08
Brenda Hollis  USA JUD
Francis Okelo  UNO 1997..1999
Daudi Mwakawago  UNO 2003-12..2005-12
Victor Angelo  UNO ..2010-10
Michael von der Schulenburg  UNO ..2012-02  DEU LEG OPP 2024-07-16..
Jens Toyberg-Frandzen  UNO ..2014-03
Andrew Lavali  SLE CVL
Marcella Samba-Sesay  SLE CVL
Valnora Edwin  SLE CVL
Charles Mambu  SLE CVL
Ibrahim Tommy  SLE CVL
Abu Bakarr Sheriff  SLE CVL
Brima Sheriff  SLE CVL
Kelvin Lewis  SLE JRN
Isaac Massaquoi  SLE JRN
Paul Kamara  SLE JRN
Harry Yansaneh  SLE JRN ..2005-07-28
Alfred Sam-Foray  SLE CVL
Edward Tamba Charles  SLE REL
Jos Leijdekkers  NLD CRM
Fatima Bio | Fatima Maada Bio  SLE SOC 2018-04..
Sia Koroma  SLE SOC
Austin Demby  SLE MED GOV 2021..
Brima Kargbo  SLE MED
Sheik Umar Khan | Sheik Humarr Khan  SLE MED ..2014-07-29

# Liberia
Samuel Doe | Samuel Kanyon Doe | Samuel K. Doe  LBR MIL GOV 1980-04-12..1990-09-09
William Tolbert  LBR GOV 1971-07-23..1980-04-12
William Tubman  LBR GOV 1944-01..1971-07-23
Amos Sawyer  LBR GOV 1990-11-22..1994-03-07  LBR EDU 2005..2022-02-16
Moses Blah | Moses Zeh Blah  LBR REB ..1997  LBR GOV 1998..2003-10-14
Gyude Bryant | Charles Gyude Bryant  LBR GOV 2003-10-14..2006-01-16
Ruth Perry | Ruth Sando Perry  LBR GOV 1996-09-03..1997-08-02
Wilton Sankawulo  LBR GOV 1995-09-01..1996-09-03
David Kpormakpor  LBR GOV 1994-03-07..1995-09-01
Joseph Boakai | Joseph Nyuma Boakai | Joseph Nyumah Boakai | Boakai  LBR GOV 2006-01-16..2018-01-22  LBR OPP 2018-01-23..2024-01-21  LBR GOV 2024-01-22..
Jeremiah Koung | Jeremiah Kpan Koung  LBR LEG 2012..2024-01-21  LBR GOV 2024-01-22..
Jewel Howard-Taylor | Jewel Taylor  LBR SOC ..2003  LBR LEG 2006-01..2018-01-21  LBR GOV 2018-01-22..2024-01-22
Enoch Dogolea  LBR GOV 1997-08..2000-06
Wesley Momo Johnson  LBR GOV 2003-10..2006-01
Winston Tubman  LBR GOV ..1983  UNO 2002..2005  LBR OPP 2006..
Charles Brumskine  LBR LEG 1997..1999  LBR OPP 2000..2019-11-20
Alexander Cummings | Alexander B. Cummings  LBR OPP 2016..
Benoni Urey  LBR BUS OPP
Henry Boima Fahnbulleh | Boima Fahnbulleh | H. Boima Fahnbulleh  LBR GOV OPP
Togba-Nah Tipoteh  LBR OPP
Varney Sherman | H. Varney Sherman  LBR PTY LEG
Simeon Freeman  LBR OPP
MacDella Cooper  LBR OPP
Kennedy Sandy  LBR OPP
Mills Jones | Joseph Mills Jones | J. Mills Jones  LBR BUS GOV 2006..2016-02  LBR OPP 2016-03..
Tiawan Gongloe | Tiawan Saye Gongloe  LBR JUD OPP
Nathaniel Barnes | Milton Nathaniel Barnes  LBR GOV 1999..2010  LBR OPP 2017..
Sekou Conneh | Sekou Damate Conneh  LBR REB ..2004  LBR OPP 2005..  group=LUR
Aisha Conneh | Ayesha Conneh  LBR REB ..2004  group=LUR
Charles Bennie  LBR REB  group=LUR
Joe Wylie  LBR REB ..2003-09
Kabineh Ja'neh  LBR REB ..2003-09  LBR GOV 2003-10..2006  LBR JUD 2007..2019-03
Thomas Nimely | Thomas Yaya Nimely | Thomas Nimely Yaya  LBR REB ..2003-10  LBR GOV 2003-11..2006-01
Prince Johnson | Prince Yormie Johnson | Prince Y. Johnson  LBR REB 1989..1992  LBR LEG 2006-01..2024-11-28
Roosevelt Johnson  LBR REB ..1998  group=ULI
Alhaji Kromah | Alhaji G.V. Kromah  LBR REB ..1997  LBR OPP 1998..2022-01-21
George Boley | George Saigbe Boley  LBR REB ..1997  LBR LEG 2018..
Francois Massaquoi  LBR REB ..1997  LBR GOV 1998..2001-04
Hezekiah Bowen  LBR MIL GOV
Joshua Blahyi | Joshua Milton Blahyi | General Butt Naked  LBR REB ..1996  LBR REL 1997..
Benjamin Yeaten  LBR MIL PRM ..2003
Cucoo Dennis  LBR MIL ..2003
Roland Duo  LBR MIL ..2003
Chuckie Taylor | Charles McArther Emmanuel | Roy Belfast  LBR MIL PRM ..2003
Alieu Kosiah  LBR REB  group=ULI
Kunti Kamara  LBR REB  group=ULI
Mohammed Jabbateh | Jungle Jabbah  LBR REB  group=ULI
Tom Woewiyu | Thomas Woewiyu | Jucontee Thomas Woewiyu  LBR REB ..1997  LBR GOV 1998..1999
Martina Johnson  LBR REB
Agnes Reeves Taylor  LBR SOC
Laye Sekou Camara | K-1 Laye Camara  LBR REB  group=LUR
Daniel Chea  LBR GOV 1997..2006-01
Monie Captan | Monie Ralph Captan  LBR GOV 1996..2003
George Washington Wallace | George W. Wallace Jr  LBR GOV 2006-01..2007
Olubanke King-Akerele  LBR GOV 2006..2010-10
Toga McIntosh | Toga Gayewea McIntosh  LBR GOV 2006..2012  IGO 2013..2016
Augustine Ngafuan | Augustine Kpehe Ngafuan  LBR GOV 2008..2015-10  LBR OPP 2016..2023  LBR GOV 2024..
Marjon Kamara | Marjon Vashti Kamara  LBR GOV 2009..2018-01
Gbehzohngar Findley | Gbehzohngar Milton Findley  LBR LEG 2006-01..2015-01  LBR GOV 2018-01..2020-07
Dee-Maxwell Saah Kemayah | Dee-Maxwell Kemayah  LBR GOV 2018..2024-01
Sara Beysolow Nyanti | Sara Nyanti  UNO 2020..2023  LBR GOV 2024-02..
Brownie Samukai | Brownie Jeffrey Samukai  LBR GOV 2006-01..2018-01
Daniel Ziankahn | Daniel Dee Ziankahn  LBR MIL 2014-02..2018-01  LBR GOV 2018-02..2024-01
Prince Charles Johnson | Prince C. Johnson III | Prince Charles Johnson III  LBR MIL 2018-02..2024-02
Geraldine George | Geraldine Janet George  LBR MIL GOV 2024-02..
Davidson Forleh  LBR MIL 2024-02..
Suraj Abdurrahman | Suraj Alao Abdurrahman  NGA MIL
Varney Sirleaf | Varney A. Sirleaf  LBR GOV 2018..2023
Francis Nyumalin | Francis Sakila Nyumalin  LBR GOV 2024-02..
Ambulai Johnson  LBR GOV 2006..2010
Morris Dukuly  LBR GOV 2012..2018-01
Antoinette Sayeh | Antoinette Monsio Sayeh  LBR GOV 2006-01..2008-06  IGO 2008-07..2016  IGO 2020-03..2024-09
Amara Konneh | Amara Mohamed Konneh  LBR GOV 2008..2016  LBR LEG OPP 2024-01..
Samuel Tweah | Samuel D. Tweah  LBR GOV 2018-01..2024-01
Boima Kamara  LBR BUS GOV 2016..2018  LBR GOV 2024-02..2024
Lewis G. Brown | Lewis Garseedah Brown  LBR GOV ..2003-08  LBR GOV 2012..2018-01  LBR GOV 2024..
Reginald Goodridge  LBR GOV 1997..2003
Laurence Bropleh  LBR GOV 2006..2009
Cletus Sieh  LBR GOV 2010..2012
Norris Tweah  LBR GOV
Eugene Nagbe | Eugene Lenn Nagbe | Lenn Eugene Nagbe  LBR GOV 2015..2021
Ledgerhood Rennie  LBR GOV JRN 2018..2024-01
Jarlawah Tonpo  LBR GOV JRN
Jerolinmek Piah  LBR GOV JRN 2024-02..
Kula Fofana  LBR GOV 2024-01..
Nathaniel McGill | Nathaniel Falo McGill  LBR GOV 2018-01..2022-09  LBR LEG OPP 2024-01..
Sayma Syrenius Cephus | Syrenius Cephus  LBR JUD 2018..2022-09
Robert Sirleaf  LBR GOV ..2013-09
Fombah Sirleaf  LBR SPY GOV 2006..2018-01
Charles Sirleaf  LBR BUS GOV ..2019
Edward McClain  LBR GOV 2006..2018
Mulbah Morlu  LBR PTY OPP
Janga Kowo  LBR PTY
Jefferson Koijee | Jefferson Tamba Koijee  LBR PTY GOV 2018..
Alex Tyler | J. Alex Tyler  LBR LEG 2007..2016-09
Emmanuel Nuquay  LBR LEG 2016-10..2018-01
Bhofal Chambers  LBR LEG 2006..2024-01
Fonati Koffa | Jonathan Fonati Koffa  LBR LEG 2018..
Richard Nagbe Koon | Richard Koon  LBR LEG 2018..
Edwin Snowe | Edwin Melvin Snowe  LBR LEG 2006..
Isaac Nyenabo  LBR LEG
Albert Chie | Albert Tugbe Chie  LBR LEG ..2024-01
Nyonblee Karnga-Lawrence  LBR LEG 2009..
Abraham Darius Dillon | Darius Dillon  LBR LEG OPP 2019-08..2024-01  LBR LEG 2024-02..
Johnnie Lewis  LBR JUD 2006..2012
Francis Korkpor | Francis Saye Korkpor  LBR JUD 2013..2022-09
Sie-A-Nyene Yuoh | Sie-A-Nyene Gyapay Yuoh  LBR JUD 2022-09..2025
Yamie Quiqui Gbeisay | Yamie Gbeisay  LBR JUD
Frances Johnson-Morris  LBR GOV JUD 2003..
James Fromayan | James Mulbah Fromayan  LBR GOV ..2011-10
Jerome Korkoya | Jerome George Korkoya  LBR GOV 2013..2020
Davidetta Browne Lansanah  LBR GOV 2020..2025
Jerome Verdier | Jerome J. Verdier  LBR CVL JUD 2006..2009
Alfred Brownell  LBR CVL
Hassan Bility  LBR CVL JRN
Leymah Gbowee  LBR CVL
Silas Siakor  LBR CVL
Mae Azango  LBR JRN
Rodney Sieh | Rodney D. Sieh  LBR JRN
Philip Wesseh  LBR JRN
Kenneth Y. Best  LBR JRN
Henry Costa | Henry Pedro Costa  LBR JRN OPP
Martin Kollie  LBR CVL OPP
Adama Dempster  LBR CVL
Aaron Weah  LBR CVL
Dempster Brown  LBR CVL
Archbishop Michael Francis | Michael Kpakala Francis  LBR REL ..2013-05-19
Lewis Zeigler | Lewis Jerome Zeigler  LBR REL
Jacques Klein | Jacques Paul Klein  UNO 1999..2005-04
Alan Doss  UNO 2001..2010
Margaret Vogt  UNO ..2013
Karin Landgren  UNO ..2015-08
Farid Zarif  UNO ..2018
Guus Kouwenhoven  NLD BUS
Bernice Dahn  LBR MED GOV 2006..2018-01
Tolbert Nyenswah  LBR MED GOV
Chris Massaquoi  LBR COP 2011..2016
Patrick Sudue | Patrick Toe Sudue  LBR COP 2018..2024-01
Gregory Ojwang Coleman | Gregory O.W. Coleman  LBR COP
Beatrice Munah Sieh | Munah Sieh  LBR COP 2006..2009

# Ivory Coast
Felix Houphouet-Boigny | Houphouet-Boigny  CIV GOV 1960-08-07..1993-12-07
Henri Konan Bedie | Konan Bedie  CIV LEG 1980..1993-12-06  CIV GOV 1993-12-07..1999-12-24  CIV OPP 2001..2010-12  CIV PTY 2011..2018-08  CIV OPP 2018-09..2023-08-01
Robert Guei | General Guei  CIV MIL ..1995  CIV MIL GOV 1999-12-24..2000-10-26  CIV OPP 2000-11..2002-09-19
Daniel Kablan Duncan  CIV GOV 1993-12-15..1999-12-24  CIV GOV 2011-06..2020-07-13
Seydou Elimane Diarra | Seydou Diarra  CIV GOV 2000-05-18..2000-10-27  CIV GOV 2003-02-10..2005-12-07
Pascal Affi N'Guessan | Affi N'Guessan  CIV GOV 2000-10-27..2003-03-10  CIV PTY GOV 2003-03-11..2011-04-11  CIV OPP 2011-04-12..
Charles Konan Banny | Konan Banny  CIV BUS GOV 1990..2005-12-04  CIV GOV 2005-12-05..2007-04-04  CIV PTY GOV 2011-09..2015-06  CIV OPP 2015-07..2021-09-10
Jeannot Kouadio-Ahoussou | Jeannot Ahoussou-Kouadio  CIV GOV 2010-12..2018-03  CIV LEG 2018-04..2023
Amadou Gon Coulibaly  CIV GOV 2002..2005  CIV GOV 2011..2020-07-08
Hamed Bakayoko  CIV GOV 2003..2021-03-10
Patrick Achi  CIV GOV 2000..2025  CIV LEG 2026-01..
Robert Beugre Mambe | Beugre Mambe  CIV GOV 2005-10..2010-02  CIV GOV 2011-05..
Simone Gbagbo | Simone Ehivet Gbagbo | Simone Ehivet  CIV LEG PTY 1996..2011-04-11  CIV OPP 2011-04-12..
Charles Ble Goude | Ble Goude  CIV PRM 2002..2010-12-03  CIV GOV PRM 2010-12-04..2011-04-11  CIV OPP 2011-04-12..
Gilbert Marie N'gbo Ake | Gilbert Aké N'Gbo | Gilbert Marie Aké N'Gbo | Gilbert Ake  CIV GOV 2010-12-05..2011-04-11
Tidjane Thiam  CIV GOV 1998..1999-12-24  CIV BUS 2000..2022-07  CIV OPP 2022-08..
Jean-Louis Billon  CIV BUS 2002..2012-11-21  CIV GOV 2012-11-22..2017-07  CIV OPP 2018..
Kouadio Konan Bertin  CIV OPP ..2020-12-14  CIV GOV 2020-12-15..2023-10
Maurice Kakou Guikahue | Maurice Kacou Guikahué  CIV PTY OPP
Noel Akossi Bendjo  CIV OPP
Albert Mabri Toikeusse | Albert Toikeusse Mabri  CIV GOV 2002..2020-05  CIV OPP 2020-06..
Marcel Amon-Tanoh  CIV GOV 2002..2020-03  CIV OPP 2020-04..2020-12
Mamadou Koulibaly  CIV GOV 2000..2001-01-21  CIV LEG 2001-01-22..2011-07  CIV OPP 2011-08..
Ahoua Don Mello | Don Mello  CIV GOV 2010-12..2011-04-11  CIV OPP 2011-04-12..
Henriette Lagou | Henriette Lagou Adjoua  CIV GOV ..2005  CIV OPP 2006..
Essy Amara | Amara Essy  CIV GOV 1990..2000-10  IGO 2001-07..2003-09  CIV OPP 2014..2025-04-08
Laurent Dona Fologo  CIV GOV PTY ..2021-02-05
Francis Wodie  CIV OPP ..2011-07  CIV JUD 2011-08..2015-02
Paul Yao N'Dre  CIV JUD 2009-08..2011-08
Mamadou Kone  CIV GOV JUD 2003..
Chantal Nanaba Camara  CIV JUD
Charles Koffi Diby | Koffi Charles Diby  CIV GOV 2005-12..2016  CIV GOV 2017..2019-12-07
Youssouf Bakayoko  CIV GOV 2006..2010-03  CIV GOV 2010-04..2019
Ibrahime Coulibaly-Kuibiert | Coulibaly-Kuibiert Ibrahime | Ibrahime Kuibiert-Coulibaly  CIV JUD GOV 2019-09..
Abou Drahamane Sangare | Aboudramane Sangare  CIV GOV 2000-10..2002-08  CIV PTY 2002-09..2011-04  CIV OPP 2011-05..2018-11-03
Jean-Marie Kacou Gervais  CIV GOV 2010-03..2011
Alcide Djedje  CIV GOV 2006..2011-04-11  CIV OPP 2011-05..
Ally Coulibaly  CIV GOV 2011-06..2021-04
Kandia Camara | Kandia Kamissoko Camara  CIV GOV 2011-06..2023-10-11  CIV LEG 2023-10-12..
Kacou Houadja Leon Adom | Leon Kacou Adom | Kacou Adom  CIV GOV 2021..
Tene Birahima Ouattara | Birahima Ouattara  CIV GOV 2011..
Paul Koffi Koffi  CIV GOV 2012-03..2015
Alain-Richard Donwahi | Alain Donwahi  CIV GOV 2016-01..2021-04
Moise Lida Kouassi  CIV GOV 2000-10..2002-10  CIV PTY 2002-11..2011-04
Emile Boga Doudou  CIV GOV 2000-10..2002-09-19
Desire Tagro  CIV GOV 2007-04..2011-04-12
Kadet Bertin | Bertin Kadet  CIV GOV 2002..2011-04-11
Michel Amani N'Guessan  CIV GOV 2005..2010-12
Emile Guirieoulou  CIV GOV 2010-12..2011-04-11
Sidiki Diakite  CIV GOV 2017-07..2020-12
Vagondo Diomande | Diomande Vagondo  CIV MIL COP GOV 2019..
Sansan Kambile  CIV GOV 2016-01..
Gnenema Coulibaly | Gnénéma Mamadou Coulibaly  CIV GOV 2012-11..2016
Bruno Nabagne Kone | Bruno Koné  CIV GOV 2011-06..
Sidi Tiemoko Toure  CIV GOV 2017..
Amadou Coulibaly  CIV GOV 2020-12..
Adama Coulibaly  CIV GOV 2019-09..
Adama Kone  CIV GOV 2016-11..2019-09
Niale Kaba | Kaba Niale  CIV GOV 2011-06..
Paul Antoine Bohoun Bouabre | Bohoun Bouabré  CIV GOV 2000-10..2010-11  CIV GOV 2010-12..2011-04-11
Thierry Tanoh  CIV BUS ..2016-12  CIV GOV 2017-01..2018-12
Mamadou Sangafowa Coulibaly  CIV GOV 2011..
Adama Toungara  CIV GOV 2011-06..2016
Adama Bictogo  CIV GOV 2011-06..2012-05  CIV PTY 2018..2022-06-06  CIV LEG 2022-06-07..
Amadou Soumahoro  CIV GOV PTY ..2019-03-06  CIV LEG 2019-03-07..2022-05-07
Fidele Sarassoro  UNO ..2013  CIV GOV 2014..
Abdourahmane Cisse  CIV GOV 2013..
Masséré Touré | Massere Toure Kone  CIV GOV JRN
Gilbert Kone Kafana | Gilbert Kafana Kone  CIV GOV PTY
Cisse Ibrahim Bacongo | Ibrahim Cisse Bacongo | Ibrahim Bacongo Cissé | Cissé Bacongo  CIV GOV 2006..
Mariatou Kone  CIV GOV 2015..
Anne Desiree Ouloto  CIV GOV 2011..
Raymonde Goudou Coffie | Raymonde Coffie Goudou  CIV GOV
Eugene Aka Aouele  CIV MED GOV
Joseph Seka Seka  CIV GOV
Philippe Mangou | General Mangou  CIV MIL 2004-11..2011-07-07  CIV GOV 2012..
Mathias Doue  CIV MIL 2000-10..2004-11
Soumaila Bakayoko  CIV REB MIL ..2011-07-06  CIV MIL 2011-07-07..2017-01-09
Lassina Doumbia  CIV MIL 2018-12..
Edouard Kassarate  CIV MIL COP 2005..2011-04  CIV GOV 2012..
Bruno Dogbo Ble | Dogbo Blé  CIV MIL ..2011-04-15
Guiai Bi Poin  CIV MIL COP ..2011-04
Nicolas Kouakou | Nicolas Kouakou Kouakou  CIV MIL COP 2011..2017-01
Vagba Faussignaux | Vagba Faussignau  CIV MIL ..2011-04
Wattao | Issiaka Ouattara  CIV REB 2002-09..2011-04  CIV MIL 2011-05..2020-01-05
Cherif Ousmane  CIV REB 2002-09..2011-04  CIV MIL 2011-05..
Losseni Fofana | Loss Cobra  CIV REB 2002-09..2011-04  CIV MIL 2011-05..
Herve Toure Vetcho | Hervé Touré  CIV REB 2002-09..2011-04  CIV MIL 2011-05..
Zakaria Kone  CIV REB 2002-09..2011-04  CIV MIL 2011-05..
Martin Kouakou Fofie | Fofié Kouakou | Kouakou Fofié  CIV REB 2002-09..2011-04  CIV MIL 2011-05..
Morou Ouattara | Ouattara Morou  CIV REB 2002-09..2011-04  CIV MIL 2011-05..
Ibrahim Coulibaly | Ibrahim IB Coulibaly  CIV REB ..2011-04-27
Tuo Fozie  CIV REB 2002-09..2011-04  CIV GOV 2012..2019
Louis Dacoury-Tabley | Louis-André Dacoury-Tabley  CIV REB 2002-10..2007-04  CIV GOV 2007-05..2012
Sidiki Konate  CIV REB 2002-09..2007-04  CIV GOV 2007-05..
Alain Lobognon  CIV GOV 2012-03..2015-05  CIV OPP 2019..
Felix Doh  CIV REB ..2003-04-25
Gaspard Deli  CIV REB
Amade Oueremi | Amadé Ourémi  CIV PRM ..2013-05
Souleymane Kamarate | Souleymane Kamaraté Koné | Soul to Soul  CIV REB OPP
Maho Glofiei | Denis Maho Glofiei | Denis Glofiei Maho | Denis Maho Glofiéhi  CIV PRM ..2011
Eugene Djue  CIV PRM CVL
Damana Pickas | Damana Adia Pickass | Damana Pickass  CIV PRM OPP
Justin Kone Katinan | Kone Katinan  CIV GOV 2010-12..2011-04-11  CIV OPP 2011-04-12..
Assoa Adou  CIV GOV ..2005  CIV OPP 2011-05..
Laurent Akoun  CIV PTY OPP
Michel Gbagbo  CIV OPP
Sebastien Dano Djedje  CIV GOV PTY OPP
Stephane Kipre  CIV OPP
Genevieve Bro Grebe  CIV GOV OPP
Habiba Toure  CIV OPP JUD
Georges-Armand Ouegnin  CIV OPP
Gnamien Konan  CIV GOV 2010-12..2016-11  CIV OPP 2016-12..
Bredoumy Soumaila | Soumaila Bredoumy | Bredoumy Soumaïla Kouassi  CIV OPP
Simon Doho  CIV OPP LEG
Pulcherie Gbalet | Pulcherie Edith Gbalet  CIV CVL
Martial Ahipeaud  CIV CVL OPP
Patrick N'Gouan  CIV CVL
Rene Hokou Legre | René Légré Hokou  CIV CVL
Wodjo Fini Traore  CIV CVL
Guy-Andre Kieffer  CIV JRN ..2004-04-16
Antoine Assale Tiemoko | Assalé Tiémoko  CIV JRN LEG
Nanankoua Gnamantey | Gnamantêh Nanankoua  CIV JRN
Venance Konan  CIV JRN
Bernard Agre | Cardinal Agre  CIV REL ..2014-06-09
Jean-Pierre Kutwa | Cardinal Kutwa  CIV REL
Paul-Simeon Ahouana  CIV REL ..2018
Ignace Bessi Dogbo | Ignace Dogbo Bessi  CIV REL
Boikary Fofana | Cheick Boikary Fofana  CIV REL 2006..2020-05-17
Idriss Koudouss | Idriss Koudouss Koné  CIV REL ..2006
Dominique Ouattara  CIV SOC 2011..
Choi Young-jin | Young-Jin Choi  UNO 2007-10..2011-08
Albert Tevoedjre  UNO 2003-02..2005-02
Gerard Stoudmann  UNO ..2007
Affoussiata Bamba-Lamine | Affoussiata Bamba  CIV GOV 2012-11..2016  CIV OPP 2019..
Souleymane Coty Diakite  CIV GOV
Philippe Serey-Eiffel  CIV GOV
Adou Richard Christophe | Richard Adou  CIV JUD
Ange Kessi | Ange Kessi Kouame  CIV JUD MIL
Raymond Tchimou | Tchimou Raymond  CIV JUD
Simplice Koffi | Simplice Kouadio Koffi  CIV JUD
Siandou Fofana  CIV GOV
Souleymane Diarrassouba  CIV GOV 2017..
Kobenan Kouassi Adjoumani | Kobenan Adjoumani | Kouassi Adjoumani Kobenan  CIV GOV
Jean-Claude Kouassi  CIV GOV
Myss Belmonde Dogo | Belmonde Dogo  CIV GOV
Laurent Tchagba  CIV GOV
Pierre Dimba | Pierre Dimba N'Gou  CIV MED GOV 2021..
Nasseneba Toure  CIV GOV
Bamba Mamadou  CIV GOV 2003..2005-12
Rene Amani  CIV GOV 2003..2007
Charles Gomis | Charles Providence Gomis  CIV GOV 2000-05..2000-10  CIV GOV 2011..2021

# Togo
Gnassingbe Eyadema | Eyadema | Étienne Eyadéma  TGO MIL GOV 1967-04-14..2005-02-05
Kpatcha Gnassingbe  TGO GOV 2005..2007-12  TGO LEG 2008-01..2009-04-15
Sylvanus Olympio  TGO GOV 1960-04-27..1963-01-13
Gilchrist Olympio  TGO OPP ..2010-05  TGO PTY 2010-06..
Emmanuel Bob Akitani | Emmanuel Akitani-Bob | Bob Akitani  TGO OPP ..2011-05-16
Jean-Pierre Fabre  TGO OPP
Agbeyome Kodjo | Gabriel Agbeyome Kodjo | Messan Agbéyomé Kodjo | Gabriel Messan Agbeyome Kodjo  TGO GOV ..1999-05  TGO LEG 1999-06..2000-08-28  TGO GOV 2000-08-29..2002-06-27  TGO OPP 2002-06-28..2024-03-03
Yawovi Agboyibo | Yawovi Agboyibor | Yawovi Madji Agboyibo  TGO OPP ..2006-09-15  TGO GOV 2006-09-16..2007-12-03  TGO OPP 2007-12-04..2020-05-30
Edem Kodjo  TGO GOV 1994-04-25..1996-08-20  TGO OPP 1996-09..2005-06-08  TGO GOV 2005-06-09..2006-09-16
Koffi Sama  TGO GOV ..2005-06-09
Komlan Mally  TGO GOV 2006..2011
Gilbert Houngbo | Gilbert Fossoun Houngbo  UNO ..2008-09-07  TGO GOV 2008-09-08..2012-07-19  UNO 2013..
Kwesi Ahoomey-Zunu | Kwesi Séléagodji Ahoomey-Zunu | Arthème Ahoomey-Zunu  TGO GOV 2006..2015-06-05
Komi Klassou | Komi Selom Klassou | Selom Klassou  TGO GOV 2003..2020-09-28
Victoire Tomegah Dogbe | Victoire Dogbe | Victoire Sidémého Dzidudu Dogbé Tomegah  TGO GOV 2008..2025-05
Jean-Lucien Savi de Tove  TGO GOV 2025-05-03..
Joseph Kokou Koffigoh | Kokou Koffigoh  TGO GOV 1991-08-27..1994-04-25  TGO GOV 1999..2002
Eugene Koffi Adoboli  TGO GOV 1999-05-21..2000-08-29
Kwassi Klutse  TGO GOV 1996-08-20..1999-05-21
Dama Dramani  TGO LEG 2013-09..2018-12
Fambare Ouattara Natchaba  TGO LEG GOV ..2005-02
Abass Bonfoh  TGO LEG ..2005-02-24  TGO GOV 2005-02-25..2005-05-04  TGO LEG 2005-05-05..2013
Yawa Djigbodi Tsegan | Yawa Tsegan | Chantal Yawa Djigbodi Tsegan  TGO LEG 2019-01..2024-05
Sevon-Tepe Kodjo Adedze | Kodjo Adedze | Kodjo Sevon-Tépé Adédzé  TGO GOV 2016..2024-05  TGO LEG 2024-06..
Barry Moussa Barque | Moussa Barry Barqué  TGO GOV ..2025-03  TGO LEG 2025-04..
Robert Dussey  TGO GOV 2013-09-17..
Elliott Ohin | Elliott Latevi-Atcho Ohin  TGO GOV 2010..2013-09
Kofi Esaw  TGO GOV 2008..2010
Zarifou Ayeva  TGO OPP ..2005-06  TGO GOV 2005-07..2007
Kokou Tozoun  TGO GOV 1998..2005-06
Leopold Gnininvi  TGO OPP ..2007-11  TGO GOV 2007-12..2010  TGO OPP 2011..
Marguerite Gnakade | Essossimna Marguerite Gnakadé  TGO GOV 2020-10..2022-12  TGO OPP 2025..
Damehame Yark | Yark Damehame | Damehane Yark  TGO MIL COP GOV 2012..
Pascal Bodjona | Pascal Akoussoulelou Bodjona  TGO GOV 2005..2012-07  TGO OPP 2012-08..
Atcha Titikpina | Atcha Mohamed Titikpina  TGO MIL GOV 2009..2013-12
Zakari Nandja | Zakary Nandja  TGO MIL 2003..2010  TGO GOV 2011..
Felix Abalo Kadanga | Félix Abalo Kadangha | Abalo Kadanga | Felix Kadanga  TGO MIL 2013..2020-12
Dadja Maganawe  TGO MIL 2020-12..2023
Dimini Allahare  TGO MIL 2023-11..
Bitala Madjoulba  TGO MIL ..2020-05-04
Assani Tidjani  TGO MIL GOV
Francois Boko | François Esso Boko | Francois Akila-Esso Boko  TGO GOV 2003..2005-04-22  TGO OPP 2005-05..
Gilbert Bawara  TGO GOV 2005..
Payadowa Boukpessi  TGO GOV
Christian Trimua | Christian Eninam Trimua  TGO GOV 2015..
Akodah Ayewouadan  TGO GOV 2020-10..
Yawa Kouigan  TGO GOV 2023..
Pacome Adjourouvi | Pacôme Yawovi Adjourouvi  TGO GOV
Sani Yaya  TGO GOV 2016..2024
Adji Oteth Ayassor  TGO GOV 2007..2016
Mohamed Tchassona Traore | Mouhamed Tchassona-Traoré  TGO OPP
Tikpi Atchadam | Tikpi Salifou Atchadam  TGO OPP
Brigitte Adjamagbo-Johnson | Kafui Brigitte Adjamagbo-Johnson | Brigitte Kafui Adjamagbo-Johnson  TGO OPP
Dodji Apevon | Paul Dodji Apevon  TGO OPP
Gerry Taama | Kouma Gerry Taama  TGO OPP LEG
Aime Gogue | Tchabouré Aimé Gogué | Aime Tchaboure Gogue  TGO OPP EDU
Patrick Lawson-Banku  TGO OPP
Dahuku Pere  TGO LEG OPP
Nicodeme Habia  TGO OPP
Nathaniel Olympio  TGO OPP
David Dosseh | David Ekoué Dosseh  TGO CVL
Zeus Ajavon  TGO CVL
Farida Nabourema | Farida Bemba Nabourema  TGO CVL
Fovi Katakou  TGO CVL
Foly Satchivi  TGO CVL
Aamron | Tchala Essowè Narcisse | Essowe Tchalla  TGO CVL
Ferdinand Ayite  TGO JRN
Isidore Kouwonou  TGO JRN
Carlos Ketohou  TGO JRN
Philippe Fanoko Kpodzro | Philippe Kpodzro | Archbishop Kpodzro | Philippe Fanoko Kossi Kpodzro  TGO REL OPP ..2024-01-09
Nicodeme Barrigah | Nicodème Barrigah-Bénissan  TGO REL
Abdou Assouma | Aboudou Assouma  TGO JUD
Taffa Tabiou  TGO GOV
Angele Dola Aguigah  TGO GOV
Koffi Panou  TGO JRN GOV
Harry Olympio  TGO OPP GOV
Kossivi Dodzi Kokoroko | Dodzi Kokoroko  TGO GOV EDU 2020-10..
Moustafa Mijiyawa | Moustapha Mijiyawa  TGO MED GOV
Kodjo Menan  TGO GOV
Calixte Batossie Madjoulba | Calixte Madjoulba  TGO MIL COP GOV 2022..
Hodabalo Awate | Awaté Hodabalo  TGO GOV 2020-10..
Roland Kpotsra  TGO GOV ..2003

# Benin
Mathieu Kerekou | Kerekou  BEN MIL GOV 1972-10-26..1991-04-04  BEN GOV 1996-04-04..2006-04-06
Nicephore Soglo  BEN GOV 1990-03..1996-04-04  BEN OPP 1996-05..2002  BEN GOV 2003..2015
Thomas Boni Yayi | Boni Yayi | Yayi Boni  IGO 1994..2006-04-05  BEN GOV 2006-04-06..2016-04-06  BEN OPP 2016-04-07..
Romuald Wadagni  BEN GOV 2016-04-07..
Mariam Chabi Talata | Mariam Talata | Mariam Chabi Talata Zime Yerima  BEN LEG ..2021-05-23  BEN GOV 2021-05-24..
Lionel Zinsou  FRA BUS ..2015-06-17  BEN GOV 2015-06-18..2016-04-06  BEN OPP 2016-04-07..
Pascal Koupaki | Pascal Irénée Koupaki  BEN GOV 2006..2013-08  BEN OPP 2013-09..2016-03  BEN GOV 2016-04-07..
Adrien Houngbedji  BEN LEG 1991..1995  BEN GOV 1996-04-09..1998-05-08  BEN LEG 1999..2003  BEN OPP 2006-04..2015-05-19  BEN LEG 2015-05-20..2019-05
Bruno Amoussou  BEN LEG 1995..1999  BEN GOV 2000..2005  BEN OPP 2008..2016-03  BEN PTY GOV 2016-04..
Sebastien Ajavon | Sebastien Germain Ajavon  BEN BUS ..2015  BEN OPP 2016..
Abdoulaye Bio-Tchane | Bio Tchané  BEN GOV 1998..2002  IGO 2003..2011-02  BEN OPP 2011-03..2016-04  BEN GOV 2016-05..
Mathurin Nago | Mathurin Coffi Nago  BEN GOV 2006-04..2007-04  BEN LEG 2007-05-03..2015-05-19
Antoine Idji Kolawole | Idji Kolawolé  BEN GOV 1998..2003-03  BEN LEG 2003-04..2007-05
Louis Vlavonou | Louis Gbèhounou Vlavonou  BEN LEG 2019-05-18..2026
Joseph Djogbenou | Joseph Fifamin Djogbénou  BEN GOV 2016-04-07..2018-06-06  BEN JUD 2018-06-07..2022-07  BEN PTY GOV 2022-08..
Reckya Madougou  BEN CVL ..2008-09  BEN GOV 2008-10..2013-08  BEN OPP 2021..
Joel Aivo | Frédéric Joël Aïvo  BEN OPP EDU 2020..
Paul Hounkpe  BEN OPP
Corentin Kohoue  BEN OPP
Alassane Soumanou  BEN GOV ..2016  BEN OPP 2017..
Renaud Agbodjo  BEN OPP 2025..
Eric Houndete  BEN LEG OPP
Nourenou Atchade  BEN LEG OPP
Candide Azannai  BEN GOV 2016-04..2017-03  BEN OPP 2017-04..
Lehady Soglo  BEN OPP 2006..2015-08  BEN GOV 2015-09..2017-07
Rosine Vieyra Soglo | Rosine Soglo  BEN LEG OPP ..2021-07-25
Komi Koutche  BEN GOV 2008..2016-04  BEN OPP 2018..
Valentin Djenontin | Valentin Djénontin-Agossou  BEN GOV 2011..2016-04  BEN OPP 2016-05..
Olivier Boko  BEN BUS
Oswald Homeky  BEN GOV 2016-04..2023-10  BEN OPP 2023-11..
Olushegun Adjadi Bakari | Shegun Adjadi Bakari | Shegun Bakari | Olushegun Bakari  BEN GOV 2023-06..
Aurelien Agbenonci  UNO ..2016-04-06  BEN GOV 2016-04-07..2023-06
Saliou Akadiri  BEN GOV 2015-06..2016-04
Nassirou Bako Arifari | Nassirou Arifari Bako  BEN GOV 2011-05..2015-06
Jean-Marie Ehouzou | Jean-Marie Ehuzu  BEN GOV ..2011-05  IGO 2012..
Moussa Okanla | Oussa Okanla  BEN GOV 2007-06..2008-10
Mariam Aladji Boni Diallo  BEN GOV 2006-04..2007-06
Rogatien Biaou  BEN GOV 2003..2006-04  BEN OPP 2020..
Alain Fortunet Nouatin | Fortunet Alain Nouatin  BEN GOV 2016..
Alassane Seidou  BEN GOV ..2025
Sacca Lafia | Sacca Lafia Mohamed  BEN GOV 2016-04..2021
Issifou Kogui N'Douro  BEN GOV 2006-04..2013
Wilfried Houngbedji | Wilfried Léandre Houngbédji  BEN GOV JRN 2021..
Alain Orounla  BEN GOV 2019-09..2021-05
Severin Quenum  BEN GOV 2018-06..2023
Yvon Detchenou  BEN GOV 2023-04..
Fructueux Gbaguidi | Fructueux Aho Gbaguidi  BEN MIL 2021..
Bertin Bada | Dieudonne Bertin Bada | Bertin Dieudonné Bada  BEN MIL
Faizou Gomina  BEN MIL
Abou Issa  BEN MIL
Pascal Tigri | Tigri Pascal | Lieutenant Colonel Tigri  BEN MIL REB
Dieudonne Djimon Tevoedjre | Djimon Tévoédjrè  BEN MIL
Mathieu Boni  BEN MIL
Robert Gbian  BEN MIL
Theodore Holo  BEN GOV 1991..1992  BEN JUD 2013-06..2018-06
Robert Dossou  BEN GOV 1990..1999  BEN JUD 2008-06..2013-06
Conceptia Ouinsou | Conceptia Denis Ouinsou  BEN JUD 1998..2008-06
Elisabeth Pognon  BEN JUD 1993..1998
Razaki Amouda Issifou | Razaki Issifou Amouda  BEN JUD 2022-07..2023-06
Dorothe Sossa | Cossi Dorothé Sossa  BEN JUD 2023-06..
Victor Topanou  BEN GOV OPP
Amos Elegbe  BEN PTY GOV
Ignace Sossou  BEN JRN
Virgile Ahouansè  BEN JRN
Olofindji Babatunde  BEN CVL
Comlan Hugues Sossoukpe | Hugues Sossoukpè | Hugues Comlan Sossoukpe  BEN JRN
Steve Amoussou | Frère Hounvi  BEN CVL OPP
Martin Assogba | Martin Vihoutou Assogba  BEN CVL
Kemi Seba | Stellio Capo Chichi  BEN CVL OPP
Antoine Ganye  BEN REL ..2016
Roger Houngbedji  BEN REL 2016-06..
Bernardin Gantin | Cardinal Gantin  VAT REL ..2008-05-13
Isidore de Souza | Isidore de Sousa  BEN REL ..1999-03-13
Daagbo Hounon Houna | Daagbo Hounon  BEN REL
Parfaite de Banamè | Vicentia Tchranvoukinni  BEN REL
Pierre Osho  BEN GOV 1993..2006-04

# Cape Verde
Jorge Carlos Fonseca  CPV GOV 1991..1993  CPV OPP 1994..2011-09-08  CPV GOV 2011-09-09..2021-11-09
Pedro Pires  CPV GOV 1975-07-08..1991-04-04  CPV OPP 1991-04-05..2001-03-21  CPV GOV 2001-03-22..2011-09-09
Aristides Pereira | Aristides Maria Pereira  CPV GOV 1975-07-08..1991-03-22
Antonio Mascarenhas Monteiro  CPV GOV 1991-03-22..2001-03-22
Jose Maria Neves  CPV GOV 2001-02-01..2016-04-22  CPV OPP 2016-05..2021-11-08  CPV GOV 2021-11-09..
Ulisses Correia e Silva | Jose Ulisses Correia e Silva  CPV GOV 1999..2001  CPV GOV 2008..2013-12  CPV OPP 2014-01..2016-04-21  CPV GOV 2016-04-22..
Carlos Veiga | Carlos Alberto Wahnon de Carvalho Veiga  CPV GOV 1991-04-04..2000-07-29  CPV OPP 2001..2016  CPV GOV 2017..2020  CPV OPP 2021..
Gualberto do Rosario | António Gualberto do Rosário  CPV GOV ..2001-02-01
Janira Hopffer Almada  CPV GOV 2008..2016-04  CPV OPP 2016-05..2021
Rui Semedo  CPV OPP 2021..2025
Francisco Carvalho | Francisco Avelino Carvalho  CPV OPP 2020..
Austelino Correia  CPV LEG 2021-05..
Jorge Pedro Mauricio dos Santos  CPV LEG 2016..2021-05  CPV GOV 2021-06..
Basilio Mosso Ramos  CPV GOV ..2011-02  CPV LEG 2011-03..2016-04
Aristides Lima | Aristides Raimundo Lima  CPV LEG 2001..2011-03
Luis Filipe Tavares  CPV GOV 2016-04..2021-01
Rui Figueiredo Soares | Rui Alberto de Figueiredo Soares  CPV GOV 2021-01..2024
Jose Luis Livramento  CPV GOV 2024..
Jorge Tolentino | Jorge Homero Tolentino Araújo  CPV GOV 2001..2016-04
Jorge Borges | Jorge Alberto da Silva Borges  CPV GOV 2011..2014
Victor Borges | Víctor Barbosa Borges  CPV GOV 2004..2008
Cristina Lima | Maria Cristina Lima  CPV GOV
Cristina Fontes Lima  CPV GOV 2006..2016
Cristina Duarte  CPV GOV 2006..2016-03  UNO 2020..
Olavo Correia | Olavo Avelino Garcia Correia  CPV GOV BUS 1999..2004  CPV GOV 2016-04..
Paulo Augusto Costa Rocha  CPV GOV 2016-04..
Janine Lelis | Janine Tatiana Santos Lélis  CPV GOV 2016-04..
Joana Rosa | Joana Gomes Rosa Amado  CPV GOV LEG 2021..
Elisio Freire | Fernando Elísio Freire  CPV GOV 2016..
António Duarte Monteiro  CPV MIL
Alex Saab | Alex Nain Saab Moran  COL BUS ..2024-10-17  VEN GOV 2024-10-18..2026-01
Fatima Veiga | Maria de Fatima Lima Veiga  CPV GOV 2002..2004
Manuel Inocencio Sousa  CPV GOV 2001..2011-03  CPV OPP 2011-04..

# ECOWAS, African Union, UN in the region
Jean-Claude Brou | Jean-Claude Kassi Brou  CIV GOV 2012..2018-02  IGO 2018-03-01..
Marcel de Souza | Marcel Alain de Souza  BEN GOV 2011..2016-03  IGO 2016-04..2018-02
Abdel-Fatau Musah  IGO 2021..
Francis Behanzin | Francis Awagbè Béhanzin  IGO MIL 2018..2021
Damtien Tchintchibidja | Damtien Larbli Tchintchibidja  IGO 2022..
Leonardo Santos Simao | Leonardo Simão  MOZ GOV 1994..2005-02  UNO 2022..
Giovanie Biha  UNO
Said Djinnit  DZA GOV ..1999  IGO 2000..2008  UNO 2009..2019-03
El-Ghassim Wane  IGO 2003..2015  UNO 2016..
Dennis Gyllensporre  SWE MIL ..2018-09  UNO MIL 2018-10..2021-10
Maman Sidikou | Maman Sambo Sidikou  NER GOV 1997..2011  IGO 2014..2015-09  UNO 2015-10..2018-01  IGO 2018-02..
Hiroute Guebre Sellassie | Hiroute Gebre Selassie  UNO 2014-05..2015
Angel Losada | Ángel Losada Fernández  EUR GOV 2015..2021
Emanuela Del Re  ITA GOV LEG ..2021-06  EUR GOV 2021-07..2024
Bankole Adeoye  NGA GOV ..2021-02  IGO 2021-03..
Smail Chergui  DZA GOV ..2013-09  IGO 2013-10..2021-03
Jean Ping  GAB GOV 1990..2008-02  IGO 2008-04-28..2012-10-15  GAB OPP 2014..
Monique Nsanzabaganwa  IGO 2021-02..2025-02
Selma Malika Haddadi  IGO 2025-02..
Erastus Mwencha  IGO 1998..2017-01
Gilberto da Piedade Verissimo | Gilberto Veríssimo  IGO 2020-09..2025
Mamman Nuhu  IGO 2019..
Sanusi Imran Abdullahi  NGA GOV
Edward Kallon  UNO

# Cameroon
Ahmadou Ahidjo  CMR GOV 1960-01-01..1982-11-06
Joseph Dion Ngute | Dion Ngute  CMR GOV 1997..
Philemon Yang | Philemon Yunji Yang  CMR GOV 1975..1984  CMR GOV 1985..2019-01-04  UNO 2024-09-10..2025-09-09
Ephraim Inoni  CMR GOV ..2009-06-30
Peter Mafany Musonge | Peter Musonge  CMR GOV 1996-09-19..2004-12-08  CMR LEG 2013..
Simon Achidi Achu | Achidi Achu  CMR GOV 1992-04-09..1996-09-19  CMR LEG 2013..2021-05-05
Sadou Hayatou  CMR GOV 1990-04..1992-04
John Fru Ndi | Ni John Fru Ndi | Fru Ndi  CMR OPP 1990..2023-06-12
Joshua Osih | Joshua Nambangi Osih  CMR OPP
Maurice Kamto | Kamto  CMR GOV 2004-12..2011-11  CMR OPP 2012..
Issa Tchiroma Bakary | Issa Tchiroma  CMR GOV 1992..1996  CMR OPP 1997..2009-06-29  CMR GOV 2009-06-30..2025-06-24  CMR OPP 2025-06-25..
Cabral Libii | Cabral Libii Li Ngue  CMR OPP 2018..
Akere Muna | Akere Tabeng Muna  CMR OPP
Bello Bouba Maigari | Bello Maigari  CMR GOV 1982-11..1983-08  CMR OPP 1990..1997-11  CMR GOV 1997-12..2025-06  CMR OPP 2025-07..
Anicet Ekane  CMR OPP ..2025-12-01
Djeukam Tchameni  CMR OPP
Garga Haman Adji  CMR GOV ..1992  CMR OPP 1993..
Adamou Ndam Njoya  CMR OPP ..2020-03-07
Tomaino Ndam Njoya | Patricia Hermine Tomaino Ndam Njoya | Patricia Tomaïno Ndam Njoya  CMR OPP
Kah Walla | Edith Kah Walla  CMR OPP CVL
Serge Espoir Matomba | Espoir Matomba  CMR OPP
Jean-Jacques Ekindi  CMR OPP
Augustin Frederic Kodock | Frédéric Kodock  CMR GOV PTY ..2011-10-24
Samuel Eboua  CMR OPP ..2000
Christian Penda Ekoka  CMR OPP 2018..
Albert Dzongang  CMR OPP
Michele Ndoki  CMR OPP
Alain Fogue | Alain Fogue Tedom  CMR OPP
Mamadou Mota  CMR OPP
Olivier Bibou Nissack | Bibou Nissack  CMR OPP
Jean-Michel Nintcheu  CMR OPP LEG
Celestin Djamen  CMR OPP
Franck Biya  CMR SOC
Chantal Biya  CMR SOC
Brenda Biya  CMR SOC
Ferdinand Ngoh Ngoh | Ngoh Ngoh  CMR GOV 2011-12..
Laurent Esso  CMR GOV
Marafa Hamidou Yaya  CMR GOV 1997..2011-12
Titus Edzoa  CMR GOV ..1997-04  CMR OPP 1997-05..
Jean-Marie Atangana Mebara | Atangana Mebara  CMR GOV 2002..2007
Polycarpe Abah Abah | Abah Abah  CMR GOV 2004-12..2007-09
Urbain Olanguena Awono  CMR GOV 2001..2007-09
Edgar Alain Mebe Ngo'o | Mebe Ngo'o | Edgard Alain Mébé Ngo'o  CMR COP GOV 2004..2018-03
Remy Ze Meka  CMR GOV 2004-12..2009-06-30
Joseph Beti Assomo | Beti Assomo  CMR GOV 2015-10-02..
Amadou Ali  CMR GOV 1996..2018-03
Francois-Xavier Ngoubeyou  CMR GOV 2001-04..2004-12
Augustin Kontchou Kouomegni | Kontchou Kouomegni  CMR GOV ..2001-04
Henri Eyebe Ayissi  CMR GOV 2007-09..2018
Pierre Moukoko Mbonjou  CMR GOV 2011-12..2015-10
Lejeune Mbella Mbella  CMR GOV 2015-10-02..
Paul Atanga Nji | Atanga Nji  CMR GOV 2009..
Rene Emmanuel Sadi | Rene Sadi  CMR PTY GOV 2007..
Essimi Menye | Lazare Essimi Menye  CMR GOV 2006..2015-10
Alamine Ousmane Mey  CMR GOV 2011-12..
Louis Paul Motaze  CMR GOV 2007..
Michel Meva'a M'Eboutou | Michel Meva'a  CMR GOV 2001..2004
Jacques Fame Ndongo | Fame Ndongo  CMR GOV 2000..
Jean Nkuete  CMR GOV PTY
Gregoire Owona  CMR GOV PTY
Emmanuel Ngannou Djoumessi  CMR GOV
Joseph Anderson Le  CMR GOV
Narcisse Mouelle Kombi  CMR GOV 2015-10..
Malachie Manaouda | Manaouda Malachie  CMR MED GOV 2019-01..
Andre Mama Fouda  CMR MED GOV 2007-09..2019-01
Jean de Dieu Momo  CMR OPP ..2018  CMR GOV 2019-01..
Gaston Eloundou Essomba  CMR GOV
Gabriel Dodo Ndoke  CMR GOV
Pauline Nalova Lyonga  CMR GOV
Felix Mbayu  CMR GOV
Elung Paul Che | Paul Elung Che  CMR GOV
Cavaye Yeguie Djibril | Cavaye Djibril  CMR LEG 1992..
Marcel Niat Njifenji | Niat Njifenji  CMR LEG 2013-06..
Abakar Ahamat  CMR GOV
Bernard Okalia Bilai  CMR GOV
Adolphe Lele Lafrique  CMR GOV
Midjiyawa Bakari  CMR GOV
Fonka Awa Augustine | Augustine Awa Fonka | Awa Fonka Augustine  CMR GOV
Samuel Fonkam Azu'u | Samuel Azu'u Fonkam  CMR GOV 2006..2015
Enow Abrams Egbe | Abrams Egbe Enow  CMR GOV 2015..
Erik Essousse | Essousse Erik  CMR GOV
Clement Atangana  CMR JUD 2018-02..
Daniel Mekobe Sone  CMR JUD
Martin Mbarga Nguele | Mbarga Nguélé  CMR COP 2010..
Leopold Maxime Eko Eko | Maxime Eko Eko  CMR SPY 2010-07..2023-03
Justin Danwe  CMR SPY ..2023
Jean-Pierre Amougou Belinga | Amougou Belinga  CMR BUS
Rene Claude Meka  CMR MIL 2001..
Pierre Semengue | Pierre Samobo Semengue  CMR MIL ..2001
Jacob Kodji  CMR MIL ..2017-01-22
Didier Badjeck  CMR MIL
Cyrille Serge Atonfack | Cyrille Atonfack | Cyrille Atonfack Guemo | Serge Cyrille Atonfack Guemo | Cyrille Serge Atonfack Guemo  CMR MIL 2019..
Joseph Nouma  CMR MIL
Valere Nka | Nka Valere  CMR MIL
Raymond Beko'o Abondo | Raymond Jean Charles Beko'o Abondo  CMR MIL
Ivo Tapang  CMR REB  group=AMB
Capo Daniel | Daniel Kaku  CMR REB  group=AMB
Sisiku Julius Ayuk Tabe | Julius Ayuk Tabe | Ayuk Tabe | Sisiku Ayuk Tabe | Sesekou Julius Ayuk Tabe  CMR REB OPP  group=AMB
Samuel Ikome Sako | Samuel Sako  CMR REB OPP 2018-02..  group=AMB
Lucas Ayaba Cho | Lucas Cho Ayaba | Cho Ayaba | Ayaba Cho Lucas  CMR REB  group=AMB
Ebenezer Akwanga | Ebenezer Derek Mbongo Akwanga  CMR REB  group=AMB
Chris Anu | Christopher Anu  CMR REB  group=AMB
Marianta Njomia  CMR REB  group=AMB
Dabney Yerima  CMR REB  group=AMB
Field Marshal Lekeaka Oliver | Oliver Lekeaka | Lekeaka Oliver  CMR REB ..2022-07-12  group=AMB
Mark Bareta  CMR OPP CVL
Wilfred Tassang | Tassang Wilfred  CMR OPP LAB
Mancho Bibixy  CMR OPP CVL
Felix Agbor Balla | Felix Agbor Nkongho | Felix Nkongho Agbor-Balla | Agbor Balla  CMR CVL
Neba Fontem | Fontem Aforteka'a Neba | Fontem Neba  CMR CVL OPP
Ayah Paul Abine | Paul Ayah Abine | Ayah Paul  CMR JUD OPP ..2024-12-24
Nfor Ngala Nfor | Nfor Nfor Ngala  CMR OPP REB
Frederick Ebong | Fred Ebong Alobwede  CMR OPP ..2019
Henry Fossung  CMR OPP
Christian Tumi | Christian Wiyghan Tumi | Cardinal Tumi  CMR REL ..2021-04-03
Andrew Nkea | Andrew Nkea Fuanya  CMR REL
Samuel Kleda  CMR REL
Jean Mbarga  CMR REL
Jean-Marie Benoit Bala | Jean-Marie Benoît Balla  CMR REL ..2017-05-31
George Nkuo  CMR REL
Cornelius Fontem Esua  CMR REL
Ibrahim Mbombo Njoya | Sultan Ibrahim Mbombo Njoya  CMR REL SOC ..2021-09-27
Nabil Mbombo Njoya | Mouhammad-Nabil Mforifoum Mbombo Njoya  CMR REL SOC 2021-10..
Martinez Zogo | Arsene Salomon Mbani Zogo  CMR JRN ..2023-01
Samuel Wazizi | Samuel Ajiekah Abuwe  CMR JRN ..2019-08
Bibi Ngota | Cyrille Bibi Ngota | Germain Cyrille Ngota Ngota  CMR JRN ..2010-04-22
Pius Njawe  CMR JRN ..2010-07-12
Ahmed Abba  CMR JRN
Mimi Mefo | Mimi Mefo Takambou  CMR JRN
Amadou Vamoulke  CMR JRN
Alice Nkom  CMR JUD CVL
Maximilienne Ngo Mbe  CMR CVL
Cyrille Rolande Bechon  CMR CVL
Esther Omam | Esther Omam Njomo  CMR CVL
Philippe Nanga  CMR CVL
Patrice Nganang  CMR CVL EDU
Lapiro de Mbanga | Lapiro  CMR CVL ..2014-03-16
Paul Eric Kingue  CMR OPP
Michel Thierry Atangana | Michel Atangana  FRA BUS
Yves-Michel Fotso  CMR BUS
Victor Fotso  CMR BUS ..2020-03-20
Baba Danpullo | Baba Ahmadou Danpullo  CMR BUS PTY
Paul Fokam | Paul Fokam Kammogne  CMR BUS
Adolphe Moudiki  CMR BUS 1993..
Cyrus Ngo'o  CMR BUS
Michel Tommo Monthe  CMR GOV
Martin Belinga Eboutou  CMR GOV ..2018-03
Joseph Owona  CMR GOV PTY ..2024-01-06

# Central African Republic
Jean-Bedel Bokassa | Bokassa  CAF MIL GOV 1966-01-01..1979-09-20
David Dacko  CAF GOV 1960-08-14..1966-01-01  CAF GOV 1979-09-21..1981-09-01  CAF OPP 1982..2003-11-20
Andre Kolingba  CAF MIL GOV 1981-09-01..1993-10-22  CAF OPP 1993-10-23..2010-02-07
Ange-Felix Patasse  CAF OPP ..1993-10-21  CAF GOV 1993-10-22..2003-03-15  CAF OPP 2003-03-16..2011-04-05
Catherine Samba-Panza  CAF GOV 2013-06..2016-03-30  CAF OPP 2020..2021
Alexandre-Ferdinand Nguendet  CAF OPP ..2013-01  CAF LEG 2013-04..2016-05
Nicolas Tiangaye  CAF CVL OPP ..2013-01-16  CAF GOV 2013-01-17..2014-01-10  CAF OPP 2014-02..
Andre Nzapayeke  CAF GOV 2014-01-25..2014-08-05
Mahamat Kamoun  CAF GOV 2014-08-10..2016-04-02  CAF OPP 2019..
Simplice Sarandji | Simplice Mathieu Sarandji  CAF GOV 2016-04-02..2019-02-25  CAF LEG PTY 2021-05-05..
Firmin Ngrebada  CAF GOV 2016-04..2021-06-10
Henri-Marie Dondra  CAF GOV 2016-04..2022-02-07  CAF OPP 2023..
Felix Moloua  CAF GOV 2016-04..
Elie Dote  CAF GOV 2005-06-13..2008-01-18
Celestin Gaombalet  CAF GOV 2003-12-12..2005-06-11  CAF LEG 2005-06-12..2013-03
Abel Goumba  CAF OPP ..2003-03-22  CAF GOV 2003-03-23..2005-03-15  CAF OPP 2005-04..2009-05-11
Martin Ziguele  CAF GOV 2001-04-01..2003-03-15  CAF OPP 2003-03-16..
Anicet-Georges Dologuele | Anicet Dologuele | Georges Dologuélé  CAF GOV 1999-01-04..2001-04-01  IGO 2001-05..2010  CAF OPP 2013..
Michel Gbezera-Bria  CAF GOV ..1999-01
Jean-Paul Ngoupande  CAF GOV 1996-06-06..1997-01-30  CAF OPP 1997-02..2005-05  CAF GOV 2005-06..2006
Enoch Derant Lakoue  CAF GOV 1993-02..1993-10
Abdou Karim Meckassoua | Karim Meckassoua  CAF GOV 2003..2013  CAF LEG 2016-05-06..2018-10-26  CAF OPP 2018-11..
Laurent Ngon Baba  CAF GOV ..2018-10-28  CAF LEG 2018-10-29..2019-03
Jean-Symphorien Mapenzi  CAF LEG ..2021
Evariste Ngamana  CAF LEG PTY
Luc Apollinaire Dondon Konamabaye  CAF LEG 1998..2003
Crepin Mboli-Goumba  CAF GOV 2013-02..2014-01  CAF OPP 2015..
Sylvain Patasse | Sylvain Eugène Patassé Ngakoutou | Sylvain Patassé-Ngakoutou  CAF OPP
Desire Kolingba | Desire Nzanga Bilal Kolingba  CAF OPP ..2023
Joseph Bendounga  CAF OPP
Dominique Yandocka | Dominique Ephrem Yandocka  CAF LEG OPP
Cyriaque Gonda  CAF GOV OPP
Jean-Serge Bokassa  CAF GOV ..2018-04  CAF OPP 2018-05..
Charles-Armel Doubane  CAF GOV 2011..2018-12  CAF OPP 2019..
Sylvie Baipo-Temon  CAF GOV 2018-12-14..
Antoine Gambi  CAF GOV ..2013-03
Dieudonne Kombo Yaya  CAF GOV 2006-09..2009
Samuel Rangba  CAF GOV 2015..2016-04
Toussaint Kongo-Doudou  CAF GOV 2014-08..2015
Leonie Banga-Bothy  CAF GOV 2013-06..2014-01
Parfait-Anicet Mbaye | Parfait Anicet Mbay | Parfait Mbaye | Parfait Mbay  CAF GOV 2003..2013
Agba Otikpo Mezode  CAF GOV ..2003-03
Marie-Noelle Koyara  CAF GOV 2015..2021-06
Rameaux-Claude Bireau | Claude Rameaux Bireau  CAF GOV 2021-06..
Levi Yakete  CAF PRM ..2014-11
Joseph Yakete  CAF GOV 2016-04..2017-09
Jean-Francis Bozize | Francis Bozizé  CAF GOV 2008..2013-03  CAF OPP 2013-04..
Josue Binoua  CAF REL GOV 2011..2013-03
Raymond Paul Ndougou | Paul-Raymond Ndougou  CAF MIL GOV
Michel Nicaise Nassin | Nicaise Nassin  CAF GOV 2018..2019
Henri Wanzet-Linguissara  CAF MIL COP GOV 2016..
Ange Maxime Kazagui  CAF GOV 2016-10..2022
Serge Ghislain Djorie | Serge Djorie  CAF GOV 2021-06..2023
Maxime Balalou  CAF GOV 2021..
Fidele Gouandjika  CAF GOV
Herve Ndoba  CAF GOV 2022-02..
Arnaud Djoubaye Abazene  CAF JUD GOV 2021..
Flavien Mbata  CAF GOV 2016..2021-06
Gontran Djono Ahaba | Djono Ahaba  CAF REB ..2013-03  CAF GOV 2013-04..
Rufin Benam Beltoungou  CAF GOV
Obed Namsio  CAF GOV
Albert Yaloke Mokpem | Albert Yaloke-Mokpeme  CAF GOV 2016..
Valery Zakharov | Valeriy Zakharov  RUS GOV SPY 2018..2021
Zephirin Mamadou  CAF MIL 2018..
Ludovic Ngaifei  CAF MIL 2015..2018-07
Guillaume Lapo  CAF MIL ..2013
Danielle Darlan  CAF JUD ..2022-10-25
Jean-Pierre Waboe  CAF JUD 2022-10..
Mathias Morouba  CAF GOV
Toussaint Muntazini | Toussaint Muntazini Mukimapa  COD JUD
Firmin Feindiro  CAF JUD
Dieudonne Nzapalainga | Cardinal Nzapalainga  CAF REL
Oumar Kobine Layama | Kobine Layama | Omar Kobine Layama  CAF REL ..2020-11-28
Nicolas Guerekoyame-Gbangou  CAF REL
Juan Jose Aguirre Munoz | Juan José Aguirre  CAF REL
Paulin Pomodimo  CAF REL ..2009-05
Gervais Lakosso  CAF CVL
Paul-Crescent Beninga  CAF CVL
Joseph Bindoumi  CAF CVL
Jean Barkes Gombe-Kette | Barkès Gombé-Ketté  CAF CVL
Blaise Didacien Kossimatchi | Didacien Kossimatchi  CAF PRM CVL
Heritier Doneng  CAF PRM GOV
Joseph Zoundeiko | Joseph Zindeko | Joseph Zoundeko  CAF REB ..2017-02-11  group=FPR
Noureddine Adam | Nourredine Adam | Nouredine Adam | Noureldine Adam  CAF REB ..2013-03-23  CAF GOV SPY 2013-03-24..2013-12  CAF REB 2014..  group=FPR
Ali Darassa | Ali Darass | Ali Daras | Ali Darassa Mahamat  CAF REB  group=UPC
Abdoulaye Hissene | Abdoulaye Issene | Abdoulaye Hissein  CAF REB ..2023-09  group=FPR
Mahamat Al-Khatim | Mahamat al-Hatim | Mahamat Alkatim  CAF REB  group=MPC
Abdoulaye Miskine | Martin Koumtamadji  CAF REB ..2019-11  group=FDP
Sidiki Abass | Bi Sidi Souleymane | Sidiki Abbas | Sembe Bobbo  CAF REB ..2021-03-25  group=RRR
Zakaria Damane | Zacharia Damane  CAF REB ..2022-02-14
Joachim Kokate  CAF MIL PRM
Maxime Mokom | Maxime Jeoffroy Eli Mokom Gawaka | Maxime Mokom Gawaka  CAF PRM ..2019-01  CAF GOV 2019-02..2020-12  CAF REB 2021-01..2022-03  group=BAL
Patrice-Edouard Ngaissona  CAF GOV 2013-01..2013-03  CAF PRM 2013-04..2018-12-12  group=BAL
Alfred Yekatom | Rambo Yekatom | Alfred Yekatom Rombhot | Alfred Rombhot Yekatom  CAF PRM ..2015  CAF LEG 2016..2018-11-17  group=BAL
Rodrigue Ngaibona | General Andilo  CAF PRM ..2015-01-17  group=BAL
Sebastien Wenezoui  CAF PRM
Edmond Beina  CAF PRM  group=BAL
Thierry Lebene  CAF PRM  group=BAL
Kevin Bere Bere  CAF PRM  group=BAL
Mahamat Said Abdel Kani | Mahamat Said  CAF REB ..2021-01-24  group=SEL
Eric Neris Massi | Eric Massi  CAF REB OPP
Charles Massi  CAF GOV 1993..2008-04  CAF REB 2008-05..2010-01  group=CPJ
Mohamed Moussa Dhaffane | Moussa Dhaffane  CAF REB GOV
Francois Nelson Ndjadder  CAF REB
Jean-Jacques Demafouth  CAF GOV 1999..2001-08  CAF REB 2006..2008  CAF OPP 2009..2014  CAF GOV 2015..
Florian Ndjadder | Florian Njadder  CAF REB
Armel Sayo | Armel Mingatoloum Sayo  CAF REB ..2014-05  CAF GOV 2014-08..2019  CAF REB 2023..2025-01
Haroun Gaye | Haroun Gueye  CAF REB  group=FPR
Hamit Tidjani | Hamit Tijani  CAF REB
Arda Hakouma  CAF REB
Issa Issaka Aubin | Issa Issaka  CAF REB
Mahamat Taib | Mahamat Taïb Yacoub  CAF REB PTY
Aboubakar Siddick Ali | Aboubakar Sidik Ali | Aboubakar Sidick Ali  CAF REB  group=CPC
Aboubakar Sabone | Abakar Sabone | Abakar Saboun  CAF REB
Serge Bozanga | Serge Simon Bozanga  CAF REB OPP  group=CPC
Igor Lamaka  CAF REB OPP
Parfait Onanga-Anyanga  UNO 2015-08..2024
Humphrey Nyone | Humphrey Peter Nyone  ZMB MIL
Martin Chomu Tumenta | Tumenta Chomu  CMR MIL
Balla Keita  SEN MIL
Francisco Soriano  FRA MIL
Bineta Diop  SEN CVL
Bedializoun Moussa Nebie  BFA GOV
Come Zoumara  CAF GOV 2008-01..2009-01

# Gabon
Leon M'ba  GAB GOV 1960..1967-11-28
Rose Francine Rogombe | Rose Rogombe | Rose Francine Rogombé Etomba  GAB LEG 2009-02..2009-06-09  GAB GOV 2009-06-10..2009-10-16  GAB LEG 2009-10-17..2015-02
Raymond Ndong Sima  GAB GOV 2009..2014-01-24  GAB OPP 2016..2023-09-06  GAB GOV 2023-09-07..2025-05
Alain-Claude Bilie By Nze | Bilie By Nze  GAB GOV 2012..2023-08-30  GAB OPP 2023-09..
Rose Christiane Ossouka Raponda | Christiane Ossouka Raponda | Rose Christiane Raponda | Rose Christiane Ossouka  GAB GOV 2012..2023-08-30
Julien Nkoghe Bekale  GAB GOV 2009..2020-07-16
Emmanuel Issoze-Ngondet  GAB GOV 2009..2019-01-12
Daniel Ona Ondo  GAB GOV 1997..2009  GAB GOV 2014-01-24..2016-09-28  IGO 2018-03..2023
Paul Biyoghe Mba  GAB GOV 1999..2012-02-27  GAB PTY OPP 2023-09..
Jean Eyeghe Ndong  GAB GOV 1996..2009-07-17  GAB OPP 2009-07-18..2023-08
Jean-Francois Ntoutoume Emane  GAB GOV 1999-01-23..2006-01-20  GAB OPP 2010..
Paulin Obame-Nguema  GAB GOV 1994-11..1999-01-23
Casimir Oye-Mba  GAB GOV 1990-05-03..2009-07  GAB OPP 2010..2021-09-16
Joseph Owondault Berre  GAB GOV 2023-09..2025-05-04
Alexandre Barro Chambrier  GAB GOV 2006..2014-01  GAB OPP 2016..2023-08  GAB GOV 2025-05..
Seraphin Moundounga  GAB GOV ..2016-09-05  GAB OPP 2016-09-06..2025-05-04  GAB GOV 2025-05-05..
Henri-Claude Oyima  GAB BUS ..2025-05-04  GAB GOV 2025-05-05..
Didjob Divungi Di Ndinge | Didjob Divungui Di Ndinge  GAB OPP ..1997-05  GAB GOV 1997-06..2009
Pierre Claver Maganga Moussavou | Maganga Moussavou  GAB OPP GOV ..2017-10-02  GAB GOV 2017-10-03..2019-05-21  GAB OPP 2019-05-22..
Andre Mba Obame  GAB GOV 1997..2009-07  GAB OPP 2009-08..2015-04-12
Pierre Mamboundou  GAB OPP ..2011-10-15
Zacharie Myboto  GAB GOV 1978..2001-01  GAB OPP 2005..2023-08
Paul Mba Abessole  GAB OPP ..2002-01-26  GAB GOV 2002-01-27..2009
Albert Ondo Ossa | Ondo Ossa  GAB EDU OPP
Guy Nzouba-Ndama  GAB LEG 1997-01..2016-03-31  GAB OPP 2016-04..2023-08
Faustin Boukoubi  GAB GOV PTY ..2019-01-10  GAB LEG 2019-01-11..2023-08-30
Richard Auguste Onouviet | Richard Onouviet  GAB GOV 2000..2016-04  GAB LEG 2016-05..2018
Lucie Milebou-Aubusson | Lucie Milebou Aubusson Mboussou  GAB LEG 2015-02..2023-08-30
Paulette Missambo  GAB GOV ..2009  GAB OPP 2021..2023-09-10  GAB LEG 2023-09-11..
Jean-Francois Ndongou  GAB GOV 2006..2014  GAB LEG 2023-09-11..
Regis Onanga Ndiaye | Michel Régis Onanga Ndiaye  GAB GOV 2023-09..
Michael Moussa-Adamo  GAB GOV 2011..2023-01-20
Pacome Moubelet-Boubeya  GAB GOV ..2022
Abdu Razzaq Guy Kambogo | Abdu Razzaq Kambogo  GAB GOV 2019..2020
Noel Nelson Messone  GAB GOV 2016..2019
Paul Toungui  GAB GOV 1994..2012-02
Laure Olga Gondjout | Laure Gondjout  GAB GOV 2006..2012
Hermann Immongault  GAB GOV 2022..
Brigitte Onkanowa  GAB MIL GOV 2023-09..
Felicite Ongouori Ngoubili  GAB GOV
Etienne Massard Kabinda | Étienne Massard Kabinda Makaga  GAB GOV 2016..2019
Angelique Ngoma  GAB GOV 2009..2023
Lambert Noel Matha  GAB GOV ..2023-08-30
Jean Remy Pendy Bouyiki  GAB GOV
Mays Mouissi  GAB EDU ..2023-09-08  GAB GOV 2023-09-09..
Paul-Marie Gondjout  GAB OPP ..2023-09-08  GAB GOV 2023-09-09..
Laurence Ndong | Laurence Mengue Me Nzoghe Ndong  GAB OPP ..2023-09-08  GAB GOV 2023-09-09..
Ulrich Manfoumbi Manfoumbi | Ulrich Manfoumbi | Colonel Ulrich Manfoumbi  GAB MIL 2023-08-30..
Theophile Ogandaga  GAB GOV
Francois Ndong Obiang  GAB OPP ..2023-09  GAB GOV 2025-05..
Jean-Remy Yama  GAB LAB OPP
Marc Ona Essangui | Marc Ona  GAB CVL ..2023-09  GAB LEG 2023-10..2025
Georges Mpaga  GAB CVL
Nicolas Nguema | Nicolas Nguema Nguema  GAB OPP
Justin Ndoundangoye  GAB GOV ..2019-12
Brice Laccruche Alihanga  GAB GOV 2017-08..2019-11
Maixent Accrombessi  GAB GOV 2009..2016
Noureddin Bongo Valentin | Noureddin Bongo | Noureddin Edouard Bongo Valentin  GAB GOV 2019-12..2023-08-30
Sylvia Bongo | Sylvia Bongo Ondimba | Sylvia Valentin Bongo  GAB SOC 2009-10..2023-08-30
Pascaline Bongo | Pascaline Mferri Bongo Ondimba  GAB GOV 1992..2009-10
Patience Dabany  GAB SOC
Frederic Bongo  GAB SPY MIL 2009..2019-10
Jessye Ella Ekogha  GAB GOV
Kelly Ondo Obiang  GAB MIL REB
Jean-Philippe Ntumpa Lebani | Jean-Philippe Ntumpa  GAB MIL
Marie-Madeleine Mborantsuo | Mborantsuo  GAB JUD 1991..2023-09
Dieudonne Aba'a Owono | Dieudonné Aba'a Oyono  GAB JUD
Michel Stephane Bonda  GAB GOV
Lee White  GAB GOV 2019-06..2023-08-30
Basile Mve Engone  GAB REL
Jean-Patrick Iba-Ba  GAB REL
Bruno Ben Moubamba  GAB OPP GOV
Mike Jocktane  GAB REL OPP
Alfred Nguia Banda | Alfred Nguia  GAB GOV
Stephane Germain Iloko Boussengui | Stephane Iloko | Stéphane Germain Iloko  GAB PTY OPP
Axel Stophene Ibinga Ibinga  GAB OPP
Regis Immongault | Regis Immongault Tatangani  GAB GOV ..2019

# Republic of Congo
Pascal Lissouba | Lissouba  COG GOV 1992-08-31..1997-10-25  COG OPP 1997-10-26..2020-08-24
Joachim Yhombi-Opango  COG MIL GOV 1977-04..1979-02  COG GOV 1993-06..1996-08  COG OPP 1997-10..2020-03-30
Marien Ngouabi  COG MIL GOV 1969-01..1977-03-18
Anatole Collinet Makosso  COG GOV 2009..
Clement Mouamba  COG OPP ..2015  COG GOV 2016-04-23..2021-05-12
Isidore Mvouba  COG GOV 1999..2016  COG LEG 2017-08-19..
Bernard Kolelas  COG OPP REB ..1997-09-07  COG GOV 1997-09-08..1997-10-15  COG OPP REB 1997-10-16..2009-11-13
Guy-Brice Parfait Kolelas | Parfait Kolelas  COG GOV 2009..2015-05  COG OPP 2015-06..2021-03-22
Mathias Dzon  COG GOV 1997-11..2002  COG OPP 2003..
Jean-Marie Michel Mokoko | General Mokoko  COG MIL 1987..1993  IGO 2013..2016-02  COG OPP 2016-03..
Andre Okombi Salissa  COG GOV 1997..2012  COG OPP 2015..
Pascal Tsaty Mabiala  COG OPP
Claudine Munari | Claudine Munari Mabondzo  COG GOV 2009..2015  COG OPP 2016..
Joseph Kignoumbi Kia Mboungou  COG OPP
Charles Zacharie Bowao | Charles Bowao  COG GOV ..2012-12  COG OPP 2013..
Jean-Martin M'Bemba  COG GOV ..2012  COG OPP 2013..
Andre Milongo  COG GOV 1991-06..1992-09  COG LEG 1993..1997  COG OPP 1998..2007-07-23
Frederic Bintsamou | Pastor Ntumi | Pasteur Ntumi | Bintsamou  COG REB 1998..2007  COG GOV 2008..2016-03  COG REB 2016-04..
Jean-Dominique Okemba  COG SPY
Jean-Claude Gakosso  COG GOV 2002..
Basile Ikouebe  COG GOV 1998..2015-08
Rodolphe Adada  COG GOV 1997..2007-04  UNO 2007-05..2009-08  COG GOV 2009-09..
Charles Richard Mondjo  COG MIL GOV ..2021
Jacques Yvon Ndolou  COG MIL GOV ..2009
Gilbert Mokoki  COG MED GOV
Raymond Mboulou | Raymond Zéphirin Mboulou | Raymond Zephyrin Mboulou  COG GOV 2007..
Thierry Moungalla | Thierry Lézin Moungalla  COG GOV 2009..
Aime Emmanuel Yoka  COG GOV 2007..2016
Pierre Mabiala  COG GOV 2009..
Gilbert Ondongo  COG GOV 2009..2021
Calixte Nganongo  COG GOV 2016-04..2021-05
Rigobert Roger Andely | Roger Rigobert Andely  COG GOV BUS 2002..2022
Jean-Baptiste Ondaye  COG GOV 2022-09..
Christian Yoka  COG GOV 2025-01..
Denis Christel Sassou Nguesso | Kiki Sassou  COG BUS LEG ..2021-05-14  COG GOV 2021-05-15..
Antoinette Sassou Nguesso  COG SOC
Edgar Nguesso  COG MIL
Justin Koumba  COG LEG 2007-09..2017-08
Jean-Pierre Thystere Tchicaya  COG LEG 2002-08..2007  COG PTY 2008..2008-06-20
Andre Obami Itou  COG LEG 2007-08..2017
Pierre Ngolo  COG PTY LEG 2011..
Pierre Moussa  COG GOV 1979..1991  COG GOV 1997-11..2012-06  IGO 2012-07..2017  COG PTY GOV 2018..
Firmin Ayessa  COG GOV 2007..2022
Bruno Itoua  COG BUS GOV 1999..
Hugues Ngouelondele  COG GOV 2003..
Jean-Francois Ndenguet  COG COP ..2023
Guy Blanchard Okoi  COG MIL
Serge Oboa  COG COP MIL
Auguste Iloki  COG JUD 2018..
Trésor Nzila | Tresor Nzila Kendet  COG CVL
Joe Washington Ebina  COG CVL
Roger Bouka Owoko  COG CVL
Brice Mackosso | Brice Makosso  COG CVL
Christian Mounzeo  COG CVL
Paulin Makaya  COG OPP
Jean Ngouabi | Jean Ngouabi Akondzo  COG OPP
Lassy Mbouity  COG OPP
Clement Mierassa  COG OPP
Dave Mafoula | Dave Uphrem Mafoula  COG OPP
Destin Gavet  COG OPP
Anguios Nganguia Engambé  COG OPP
Marcel Ntsourou  COG MIL ..2013-12
Louis Portella Mbuyu  COG REL
Bienvenu Manamika | Bienvenu Manamika Bafouakouahou  COG REL
Anatole Milandou  COG REL
Florent Ntsiba  COG GOV MIL
Henri Djombo  COG GOV
Arlette Soudan-Nonault  COG GOV
Henri Bouka  COG GOV JUD

# DR Congo: heads of government, ministers
Antoine Gizenga  COD GOV 1960..1962-01  COD OPP 1963..2006-12-29  COD GOV 2006-12-30..2008-10-10
Adolphe Muzito  COD GOV 2007..2012-03-06  COD OPP 2017..2025-08  COD GOV 2025-09..
Augustin Matata Ponyo | Matata Ponyo Mapon | Augustin Matata Ponyo Mapon | Matata Ponyo  COD GOV 2010-02..2016-11-17  COD OPP 2021..
Samy Badibanga | Samy Badibanga Ntita  COD OPP ..2016-11-16  COD GOV 2016-11-17..2017-05-18
Bruno Tshibala | Bruno Tshibala Nzenze | Bruno Tshibala Nzenzhe  COD OPP ..2016-12-19  COD GOV 2016-12-20..2019-09-07
Sylvestre Ilunga | Sylvestre Ilunga Ilunkamba | Ilunga Ilunkamba  COD GOV 2019-05-20..2021-04-26
Jean-Michel Sama Lukonde | Sama Lukonde | Sama Lukonde Kyenge | Jean-Michel Sama Lukonde Kyenge  COD GOV 2021-02-15..2024-06-12  COD LEG 2024-08-12..
Judith Suminwa | Judith Suminwa Tuluka | Judith Tuluka Suminwa  COD GOV 2023-03..
Louis Koyagialo | Louis Alphonse Koyagialo  COD GOV ..2014-12-14
Kengo wa Dondo | Léon Kengo wa Dondo  COD GOV 1982..1997-04  COD LEG 2007-05-14..2019-03
Likulia Bolongo | Norbert Likulia Bolongo  COD MIL GOV ..1997-05-16
Evariste Boshab | Evariste Boshab Mabudj  COD PTY LEG 2009-03..2012-04  COD PTY GOV 2014-12..2016-12  COD PTY 2017..
Aubin Minaku | Aubin Minaku Ndjalandjoko  COD LEG 2012-04-12..2019-01  COD PTY OPP 2021..
Jeanine Mabunda | Jeanine Mabunda Lioko  COD GOV 2007..2012  COD LEG 2019-04-24..2020-12-10
Christophe Mboso | Christophe Mboso N'kodia | Mboso N'kodia Pwanga | Christophe Mboso N'Kodia Pwanga  COD LEG 2020-12..
Vital Kamerhe  COD GOV 2003..2006-12-27  COD LEG 2006-12-28..2009-03-25  COD OPP 2010-12..2018-11-22  COD GOV 2019-01-25..2020-04-08  COD GOV 2023-03-24..2024-05-21  COD LEG 2024-05-22..2025-09-22
Isaac Jean-Claude Tshilumbayi | Jean-Claude Tshilumbayi  COD LEG
Aime Boji Sangara | Aime Boji  COD GOV 2020..2025-08  COD LEG 2025-11-13..
Olivier Kamitatu | Olivier Kamitatu Etsu  COD REB ..2003-06  COD LEG 2003-07..2006  COD GOV 2007-02..2012  COD OPP 2015..
Thomas Luhaka  COD LEG PTY GOV
Modeste Bahati | Modeste Bahati Lukwebo | Bahati Lukwebo  COD GOV 2012..2017  COD LEG 2019..2024
Alexis Thambwe Mwamba | Thambwe Mwamba  COD REB ..2003-06  COD GOV 2003-07..2019-07-26  COD LEG 2019-07-27..2021-02-05
Raymond Tshibanda | Raymond Tshibanda N'Tungamulongo  COD GOV 2008..2016-12
Leonard She Okitundu | She Okitundu  COD GOV 1998..2003  COD GOV 2016-12-20..2019-09
Abdoulaye Yerodia | Abdoulaye Yerodia Ndombasi | Yerodia Ndombasi | Abdulaye Yerodia Ndombasi  COD GOV 1998..2006-12  COD LEG 2007..2019-02-21
Antoine Ghonda | Antoine Ghonda Mangalibi  COD GOV 2003-07..2004-07-23
Raymond Ramazani Baya  COD GOV 2004-07..2007-02
Antipas Mbusa Nyamwisi | Mbusa Nyamwisi  COD REB ..2003-06  COD GOV 2003-07..2008-10  COD OPP 2011..2018  COD GOV 2023-03..2024  group=RCK
Bizima Karaha | Bizima Karaha Mubu  COD GOV 1997-05..1998-08-03  COD REB 1998-08-04..2003
Marie Tumba Nzeza | Marie Ntumba Nzeza  COD GOV 2019-09..2021-04
Christophe Lutundula | Christophe Lutundula Apala  COD OPP LEG ..2021-04-11  COD GOV 2021-04-12..2024-06-12
Therese Kayikwamba Wagner | Kayikwamba Wagner  COD GOV 2024-06-12..
Gracia Yamba Kazadi  COD GOV
Guy Kabombo Muadiamvita | Guy Kabombo  COD GOV 2024-06-12..
Gilbert Kabanda | Gilbert Kabanda Kurhenga | Gilbert Kabanda Rukemba  COD MIL GOV 2021-04..2023-03
Aime Ngoy Mukena  COD GOV 2014-12..2015-09  COD GOV 2019-09..2021-04
Crispin Atama Tabe | Crispin Atama Tabe Mogodi  COD GOV 2015-09..2019
Alexandre Luba Ntambo | Luba Ntambo  COD GOV 2008..2014-12
Charles Mwando Nsimba | Charles Mwando Simba  COD GOV ..2012-04  COD OPP 2015-09..2016-12-12
Chikez Diemu | Tshikez Diemu  COD GOV 2007-02..2008-11
Adolphe Onusumba | Adolphe Onusumba Yemba  COD REB 2000..2003-06  COD GOV 2003-07..2006  group=RCD
Richard Muyej | Richard Muyej Mangez  COD GOV 2012..2021
Emmanuel Ramazani Shadary | Ramazani Shadary  COD GOV 2016-12..2018-02  COD PTY 2018-03..2020-12  COD PTY OPP 2021-01..
Adolphe Lumanu | Adolphe Lumanu Mulenda  COD GOV 2010..2012
Denis Kalume | Denis Kalume Numbi  COD MIL GOV 2007-02..2008-11
Theophile Mbemba | Théophile Mbemba Fundu  COD GOV 2003..2012
Henri Mova Sakanyi | Henri Mova  COD PTY GOV 2015..2019
Gilbert Kankonde | Gilbert Kankonde Malamba  COD GOV 2019-09..2021-04
Daniel Aselo | Daniel Aselo Okito wa Koy | Daniel Aselo Okito  COD GOV 2021-04..2023-03
Peter Kazadi | Peter Kazadi Kankonde  COD GOV 2023-03..2024-06
Jacquemain Shabani | Jacquemain Shabani Lukoo  COD PTY OPP ..2019-01  COD GOV 2024-06-12..
Nicolas Kazadi | Nicolas Kazadi Kadima-Nzuji  COD GOV 2021-04..2024-06
Doudou Fwamba | Doudou Fwamba Likunde Li-Botayi  COD GOV 2024-06-12..
Jose Sele Yalaghuli | Sele Yalaghuli  COD GOV 2019-09..2021-04
Henri Yav Mulang  COD GOV 2014-12..2019
Athanase Matenda Kyelu | Athanase Matenda  COD GOV 2007-02..2010-02
Mawampanga Mwana Nanga  COD GOV
Constant Mutamba | Constant Mutamba Tungunga  COD OPP ..2024-06-11  COD GOV 2024-06-12..2025-06-17
Rose Mutombo Kiese | Rose Mutombo  COD JUD GOV 2021-04..2024-06
Guillaume Ngefa | Guillaume Ngefa-Atondoko  UNO ..2025-08  COD GOV 2025-09..
Celestin Tunda ya Kasende  COD GOV 2019-09..2020-07
Luzolo Bambi Lessa | Luzolo Bambi  COD GOV 2008..2018
Wivine Mumba Matipa | Wivine Mumba  COD GOV 2012..2016
Lambert Mende | Lambert Mende Omalanga | Mende Omalanga  COD GOV 2007..2019-05
Patrick Muyaya | Patrick Muyaya Katembwe  COD LEG ..2021-04-11  COD GOV 2021-04-12..
David Jolino Diwampovesa Makelele | Jolino Makelele  COD JRN GOV 2019-09..2021-04
Toussaint Tshilombo  COD GOV 2007-02..2008
Tina Salama  COD GOV JRN 2021..
Kasongo Mwema Yamba Y'amba  COD GOV JRN 2019..2021
Julien Paluku | Julien Paluku Kahongya  COD GOV 2005..
Willy Bakonga  COD GOV ..2021-04
Eve Bazaiba | Ève Bazaiba Masudi  COD OPP ..2021-04-11  COD GOV 2021-04-12..
Eustache Muhanzi Mubembe | Eustache Muhanzi  COD GOV 2021-04..
Samuel Mbemba | Samuel Mbemba Kabuya  COD GOV
Albert Fabrice Puela | Fabrice Puela  COD OPP GOV
Antoinette N'Samba Kalambayi  COD GOV 2021-04..2024-06
Kizito Pakabomba | Kizito Pakabomba Kapinga Mulume  COD GOV 2024-06..2025-08
Louis Watum | Louis Watum Kabamba  COD BUS GOV 2024-06..
Martin Kabwelulu | Martin Kabwelulu Labilo  COD GOV 2007-02..2019
Oly Ilunga | Oly Ilunga Kalenga  COD MED GOV 2016-12..2019-07-22
Eteni Longondo  COD MED GOV 2019-09..2021-04
Jean-Jacques Mbungani | Jean-Jacques Mbungani Mbanda  COD MED GOV 2021-04..2023-03
Roger Kamba | Samuel-Roger Kamba | Samuel Roger Kamba Mulamba  COD MED GOV 2023-03..
Jean-Jacques Muyembe | Jean-Jacques Muyembe Tamfum  COD MED
Felix Kabange Numbi  COD MED GOV 2012..2016
Barnabe Kikaya bin Karubi | Kikaya bin Karubi  COD GOV ..2019-01  COD OPP 2021..
Neehemie Mwilanya | Néhémie Mwilanya Wilondja | Nehemie Mwilanya  COD GOV ..2019-01
Theodore Mugalu  COD GOV
Augustin Katumba Mwanke | Katumba Mwanke  COD GOV 1998..2012-02-12
Samba Kaputo | Guillaume Samba Kaputo  COD SPY GOV ..2007-08-01
Pierre Lumbi | Pierre Lumbi Okongo  COD GOV 2006..2015-03  COD OPP 2015-09..2020-06-14
Francois Beya | François Beya Kasonga  COD SPY 2019-01..2022-02-05
Jean-Claude Bukasa  COD SPY 2022-02..
Eberande Kolongele  COD GOV
Guylain Nyembo | Guylain Nyembo Mbwizya  COD GOV
Anthony Nkinzo | Anthony Nkinzo Kamole  COD GOV
Fortunat Biselele  COD GOV 2019-01..2023-01-14
Kaumba Lufunda  COD GOV
Ignace Gata Mavita | Ignace Gata Mavita wa Lufuta  COD GOV 2008..2021
Georges Nzongola-Ntalaja  COD GOV
Paul Empole  COD GOV
Zenon Mukongo Ngay  COD GOV
Faida Mitifu | Faida Maramuke Mitifu  COD GOV 1999..2016
Francois Balumuene  COD GOV
Deogratias Mutombo Mwana Nyembo | Déogratias Mutombo  COD BUS GOV 2013-05..2021-07
Jean-Claude Masangu | Jean-Claude Masangu Mulongo  COD BUS GOV 1997..2013-05
Malangu Kabedi | Malangu Kabedi Mbuyi  COD BUS GOV 2021-07..2025-07
Andre Wameso | André Wameso Nkualoloki  COD GOV 2019..2025-07  COD BUS GOV 2025-08..
Albert Yuma | Albert Yuma Mulimbi  COD BUS 2010..2021-12
Guy-Robert Lukama  COD BUS
Dan Gertler  ISR BUS

# DR Congo: army, police, intelligence
John Numbi | John Numbi Banza Tambo  COD MIL COP 2001..2020-07
Didier Etumba | Didier Etumba Longila | Didier Etumba Longomba  COD MIL 2008-11..2018-07
Dieudonne Kayembe | Dieudonné Kayembe Mbandakulu  COD MIL 2007-06..2008-11
Kisempia Sungilanga | Sungilanga Kisempia  COD MIL 2004..2007-06
Baudoin Liwanga | Baudouin Liwanga Mata Nyamunyobo | Liwanga Mata  COD MIL 2003..2004
Celestin Mbala | Célestin Mbala Munsense  COD MIL 2018-07..2022-10
Christian Tshiwewe | Christian Tshiwewe Songesha  COD MIL ..2024-12-19
Jules Banza Mwilambwe | Jules Banza  COD MIL
Gabriel Amisi | Gabriel Amisi Kumba  COD MIL
Franck Ntumba | Franck Ntumba Buamunda  COD MIL 2020..2025
Fall Sikabwe | Fall Sikabwe Asinda  COD MIL
Akili Muhindo | Akili Mundos | Muhindo Akili Mundos  COD MIL
Johnny Luboya N'Kashama | Johnny Luboya  COD MIL GOV
Constant Ndima | Constant Ndima Kongba  COD MIL GOV 2021-05..2023-08
Peter Cirimwami | Peter Cirimwami Nkuba  COD MIL GOV 2023-09..2025-01-24
Evariste Somo Kakule | Somo Kakule  COD MIL GOV 2025-01-28..
Sylvain Ekenge | Sylvain Ekenge Bomusa  COD MIL
Leon-Richard Kasonga  COD MIL
Guillaume Ndjike | Guillaume Njike Kaiko | Guillaume Ndjike Kaiko  COD MIL
Mak Hazukay | Mak Hazukay Mongba  COD MIL
Anthony Mwalushayi | Antony Mualushayi  COD MIL
Jules Ngongo | Jules Ngongo Tshikudi  COD MIL
Olivier Hamuli | Olivier Hamuli Mwamba  COD MIL
Mamadou Ndala | Mamadou Mustafa Ndala | Mamadou Moustafa Ndala  COD MIL ..2014-01-02
Lucien Bahuma | Lucien Bahuma Ambamba | Jean-Lucien Bahuma  COD MIL ..2014-08-30
Delphin Kahimbi | Delphin Kahimbi Kasagwe  COD MIL SPY ..2020-02-28
Pacifique Masunzu  COD MIL
Philemon Yav | Philémon Yav Irung  COD MIL ..2022-09
Mbuza Mabe | Félix Mbuza Mabe  COD MIL ..2009
Dieudonne Amuli | Dieudonné Amuli Bahigwa  COD MIL COP 2009..
Charles Bisengimana | Charles Bisengimana Rukira  COD COP 2010..2017-07
Benjamin Alongaboni | Benjamin Alongaboni Bangadiso  COD COP 2023..
Sylvano Kasongo | Sylvano Kasongo Kitenge  COD COP
Celestin Kanyama | Célestin Kanyama Tshisiku  COD COP ..2017
Pierrot Mwanamputu | Pierrot Rombaut Mwanamputu  COD COP
Paul Mwilambwe  COD COP
Christian Ngoy Kenga Kenga | Christian Ngoy  COD COP
Daniel Mukalay | Daniel Mukalayi  COD COP
Kalev Mutondo | Kalev Mutomb | Kalev Mutundo  COD SPY 2011..2019-03
Inzun Kakiak | Justin Inzun Kakiak | Justin Inzun Kakyak  COD SPY 2019-03..
Jean-Hervé Mbelu Biosha | Jean-Hervé Mbelu  COD SPY 2021-12..2023
Daniel Lusadisu | Daniel Lusadisu Kiambi  COD SPY
Roger Kibelisa | Roger Kibelisa Ngambaswi  COD SPY
Didier Kazadi Nyembwe | Kazadi Nyembwe  COD SPY 1999..2005
Jean-Claude Yav | Jean-Claude Yav Kabej  COD SPY MIL
Eddy Kapend  COD MIL ..2001-02  COD MIL 2021..
Joseph Olenghankoy | Olenghankoy  COD OPP ..2017-06  COD GOV 2017-07..

# DR Congo: opposition, parties, governors, judges
Arthur Z'ahidi Ngoma | Z'ahidi Ngoma  COD REB OPP 1998..2003-06  COD GOV 2003-07..2006-12  COD OPP 2007..2016-10-05
Azarias Ruberwa | Azarias Ruberwa Manywa  COD REB ..2003-07-16  COD GOV 2003-07-17..2006-12  COD PTY 2007..2016-11  COD GOV 2016-12..2021-04  group=RCD
Oscar Kashala | Oscar Kashala Lukumuenda  COD OPP 2006..
Pierre Pay-Pay | Pierre Pay-Pay wa Syakasighe  COD OPP GOV
Nzanga Mobutu | François-Joseph Nzanga Mobutu | Francois Joseph Mobutu Nzanga  COD OPP 2006..2006-11  COD GOV 2007-02..2011-03  COD OPP 2011-04..
Vano Kiboko  COD OPP GOV
Francois Muamba | François Muamba Tshishimbi  COD OPP GOV
Catherine Nzuzi wa Mbombo | Nzuzi wa Mbombo  COD GOV OPP
Roger Lumbala | Roger Lumbala Tshitenga  COD REB ..2003-06  COD GOV 2003-07..2005  COD LEG OPP 2007..2013
Jean-Claude Muyambo | Jean-Claude Muyambo Kyassa  COD GOV 2007..2008  COD OPP 2014..
Franck Diongo | Franck Diongo Shamba  COD OPP LEG
Jean-Bertrand Ewanga  COD OPP
Seth Kikuni | Seth Kikuni Masudi  COD OPP
Delly Sesanga | Delly Sesanga Hipungu  COD OPP LEG
Jean-Marc Kabund | Jean-Marc Kabund-a-Kabund  COD PTY LEG ..2022-01  COD OPP 2022-07..
Augustin Kabuya | Augustin Kabuya Tshilumba  COD PTY GOV 2019..
Valentin Mubake | Valentin Mubake Nombi  COD OPP ..2018
Freddy Matungulu | Freddy Matungulu Mbuyamu Ilankir  COD GOV 2001..2003-02  COD OPP 2015..2019  IGO 2020..
Tryphon Kin-Kiey Mulumba | Kin-Kiey Mulumba  COD GOV
Alain-Daniel Shekomba  COD OPP
Noel Tshiani | Noël Tshiani Muadiamvita  COD OPP
Theodore Ngoy | Theodore Ngoy Ilunga  COD OPP REL
Radjabho Tebabho Soborabo | Radjabho Tebabho  COD OPP
Denis Mukwege | Mukwege  COD MED CVL ..2023-10-01  COD OPP CVL 2023-10-02..
Cherubin Okende | Chérubin Okende Senga  COD GOV 2021-04..2022-12  COD OPP 2023-01..2023-07-13
Herve Diakiese  COD OPP
Dieudonne Bolengetenge | Dieudonné Bolengetenge Balea  COD OPP
Prince Epenge | Prince Epenge Mandjolo  COD OPP
Ados Ndombasi  COD OPP
Steve Kivuata | Steve Kivuata Masudi  COD OPP
Rubens Mikindo | Rubens Mikindo Muhima  COD OPP
Claudel Lubaya | Claudel-André Lubaya  COD OPP LEG
Francine Muyumba | Francine Muyumba Nkanga | Francine Muyumba Furaha  COD LEG OPP
Ferdinand Kambere | Ferdinand Kambere Kalumbi  COD OPP PTY
Marie-Josee Ifoku | Marie-Josée Ifoku Mputa  COD OPP GOV
Jaynet Kabila | Jaynet Désirée Kabila | Jaynet Kabila Kyungu  COD LEG
Zoe Kabila | Zoe Kabila Mwanza Mbala  COD LEG GOV ..2021
Olive Lembe di Sita | Olive Lembe Kabila | Olive Lembe  COD SOC
Sifa Mahanya  COD SOC
Denise Nyakeru Tshisekedi | Denise Nyakeru | Denise Tshisekedi  COD SOC
Gérard Mulumba | Gerard Mulumba Kalemba  COD REL ..2020-04-15
Antoine Kyungu wa Kumwanza | Gabriel Kyungu wa Kumwanza | Kyungu wa Kumwanza | Gabriel Kyungu  COD OPP LEG ..2021-08-21
Jean-Claude Kazembe | Jean-Claude Kazembe Musonda  COD GOV 2016..
Jacques Kyabula | Jacques Kyabula Katwe  COD GOV 2019..
Fifi Masuka | Fifi Masuka Saini  COD GOV 2021..
Andre Kimbuta | André Kimbuta Yango  COD GOV 2007-03..2019
Gentiny Ngobila | Gentiny Ngobila Mbaka  COD GOV 2019-04..2023
Daniel Bumba | Daniel Bumba Lubaki  COD GOV 2024-06..
Carly Nzanzu Kasivita | Carly Nzanzu  COD GOV 2019..2021-05
Eugene Serufuli | Eugène Serufuli Ngayabaseka  COD GOV 2000..
Theo Ngwabidje | Théo Ngwabidje Kasi  COD GOV 2019..2024
Jean-Jacques Purusi | Jean-Jacques Purusi Sadiki  COD GOV 2024-06..
Marcellin Cishambo | Marcellin Chishambo | Marcellin Cishambo Ruhoya  COD GOV 2010..2017
Louis Leonce Muderhwa  COD GOV 2007..2010
Jefferson Abdallah Pene Mbaka | Jefferson Abdallah  COD GOV 2014..2019
Jean Bamanisa | Jean Bamanisa Saïdi  COD GOV 2012..2021-05
Alex Kande | Alex Kande Mupompa  COD GOV ..2017
Ngoyi Kasanji | Alphonse Ngoyi Kasanji  COD GOV 2007..2019
Atou Matubuana | Atou Matubuana Nkuluki  COD GOV 2019..
Jose Makila | José Makila Sumanda  COD GOV OPP
Benoit Lwamba | Benoît Lwamba Bindu  COD JUD 2015-04..2020-07
Dieudonne Kaluba | Dieudonné Kaluba Dibwa  COD JUD 2020-10..2022-06
Dieudonne Kamuleta | Dieudonné Kamuleta Badibanga  COD JUD 2022..
Flory Kabange Numbi  COD JUD 2009..2020-07
Firmin Mvonde | Firmin Mvonde Mambu  COD JUD
Likulia Bakumi | Lucien-René Likulia Bakumi | Lucien Rene Likulia  COD JUD MIL
Raphael Yanyi | Raphael Yanyi Ovungu  COD JUD ..2020-05-27
Joseph Mutombo Katalayi | Joseph Mutombo Katalay  COD JUD MIL
Apollinaire Malu Malu | Apollinaire Malumalu | Apollinaire Muholongu Malumalu | Abbé Malu Malu  COD REL GOV 2003..2016-06-30
Daniel Ngoy Mulunda | Ngoy Mulunda | Daniel Ngoy Mulunda Nyanga  COD REL GOV 2011-02..2013
Denis Kadima | Denis Kadima Kazadi  COD GOV 2021-10..
Norbert Basengezi Katintima | Norbert Basengezi  COD GOV
Jules Alingete | Jules Alingete Key  COD GOV 2020-07..2025

# DR Congo: churches and civil society
Laurent Monsengwo | Laurent Monsengwo Pasinya | Cardinal Monsengwo  COD REL ..2021-07-11
Fridolin Ambongo | Fridolin Ambongo Besungu | Cardinal Ambongo  COD REL
Frederic Etsou | Frédéric Etsou-Nzabi-Bamungwabi | Cardinal Etsou  COD REL ..2007-01-06
Marcel Utembi | Marcel Utembi Tapa  COD REL
Fulgence Muteba | Fulgence Muteba Mugalu  COD REL
Donatien Nshole | Donatien Nshole Babula  COD REL
Andre-Gaston Masunda | Andre Bokundoa | André Bokundoa-bo-Likabe  COD REL
Pierre Marini Bodho  COD REL LEG 2003..2006
Eric Nsenga  COD REL
Simon Kimbangu Kiangani  COD REL 2001..
Fernando Kutino | Kutino Fernand  COD REL OPP ..2014
Joseph Mukungubila | Paul Joseph Mukungubila | Joseph Mukungubila Mutombo  COD REL REB
Ne Muanda Nsemi | Ne Mwanda Nsemi | Zacharie Badiengila  COD REL LEG REB ..2023
Jean-Prince Mpandi | Jean-Pierre Mpandi | Jean-Prince Pandi  COD REB ..2016-08-12  group=KNS
Abdallah Mangala | Abdallah Mangala Luaba | Sheikh Mangala  COD REL
Cheikh Ali Amini  COD REL ..2021-05-01
Willy Ngumbi | Willy Ngumbi Ngengele  COD REL
Melchisedec Sikuli | Melchisédech Sikuli Paluku  COD REL
Francois-Xavier Maroy | François-Xavier Maroy Rusengo  COD REL
Christophe Munzihirwa  COD REL ..1996-10-29
Emmanuel Kataliko  COD REL ..2000-10-04
Theophile Kaboy | Théophile Kaboy Ruboneka  COD REL
Floribert Chebeya | Floribert Chebeya Bahizire  COD CVL ..2010-06-01
Fidele Bazana  COD CVL ..2010-06-01
Dolly Ibefo | Dolly Ibefo Mbunga  COD CVL
Georges Kapiamba | Georges Kapiamba Kapiamba  COD CVL
Jean-Claude Katende  COD CVL
Paul Nsapu | Paul Nsapu Mukulu  COD CVL GOV
Fred Bauma | Fred Bauma Winga  COD CVL
Yves Makwambala  COD CVL
Micheline Mwendike  COD CVL
Luc Nkulula | Luc Nkulula Lwamba  COD CVL ..2018-06-09
Rossy Mukendi | Rossy Mukendi Tshimanga  COD CVL ..2018-02-25
Carbone Beni  COD CVL
Rebecca Kabugho  COD CVL
Justine Masika Bihamba | Justine Masika  COD CVL
Julienne Lusenge | Julienne Lusenge Kahambu  COD CVL
Dismas Kitenge | Dismas Kitenge Senga  COD CVL
Jonas Tshiombela | Jonas Tshiombela Kabiena  COD CVL
Isidore Ndaywel | Isidore Ndaywel è Nziem  COD CVL EDU
Thierry Nlandu | Thierry Nlandu Mayamba  COD CVL
Christopher Ngoyi | Christopher Ngoyi Mutamba  COD CVL
Jean-Claude Mputu  COD CVL
Timothee Mbuya  COD CVL
Stanis Bujakera | Stanis Bujakera Tshiamala  COD JRN
Donat M'Baya Tshimanga  COD JRN
Tshivis Tshivuadi  COD JRN
Serge Maheshe  COD JRN ..2007-06-13
Franck Ngyke | Franck Ngycke Kangundu  COD JRN ..2005-11-03
Emmanuel de Merode  BEL GOV 2008..
Marrion Ngavho | Marion Ngavho Kambale  COD CVL
Placide Nzilamba  COD CVL
Omar Kavota | Omar Kavota Magara  COD CVL
Kizito Bin Hangi  COD CVL
Gilbert Kambale  COD CVL
Thomas d'Aquin Mwiti | Thomas d'Aquin Muiti  COD CVL

# DR Congo: armed groups
Ernest Wamba dia Wamba | Wamba dia Wamba  COD REB 1998-08..2003-06  COD LEG 2003-07..2006  group=RCD
Emile Ilunga | Emile Ilunga Kalambo  COD REB 1999..2000-10  group=RCD
Moise Nyarugabo  COD REB ..2003-06  COD LEG 2003-07..  group=RCD
Jean-Pierre Ondekane  COD REB MIL 1998-08..2003-06  COD GOV 2003-07..2005  group=RCD
Thomas Nziratimana  COD REB ..2003-06  group=RCD
Joseph Mudumbi  COD REB ..2003-06  group=RCD
Jules Mutebutsi | Jules Mutebusi  COD REB MIL ..2014-05-09
Xavier Chiribanya | Xavier Ciribanya | Xavier Chiribanya Chirimwami  COD GOV REB ..2004
Floribert Kisembo | Floribert Kisembo Bahemuka  COD REB ..2011-04-30  group=UPC
Germain Katanga  COD REB ..2004  group=FPI
Mathieu Ngudjolo | Mathieu Ngudjolo Chui  COD REB ..2006  group=FNI
Floribert Ndjabu | Floribert Njabu | Floribert Njabu Ngabu  COD REB ..2005-03  group=FNI
Goda Sukpa  COD REB  group=FNI
Etienne Lona  COD REB  group=FNI
Peter Karim | Peter Karim Udaga  COD REB ..2007  group=FNI
Cobra Matata | Justin Banaloki | Justin Matata Banaloki  COD REB ..2015-01
Mbadu Adirodu | Baudoin Adirodu | Mbadu Adirodhu  COD REB
Jerome Kakwavu | Jerome Kakwavu Bukande  COD REB MIL ..2010
Chief Kahwa | Kahwa Panga Mandro | Yves Kahwa Panga Mandro | Yves Kahwa  COD REB
Justin Ngudjolo | Ngudjolo Duduko | Justin Ngudjolo Mapa  COD REB ..2020-03-25  group=COO
Charite Kiza | Charité Kiza Keza  COD REB  group=COO
Innocent Kaina | India Queen  COD REB  group=M23
Baudoin Ngaruye | Baudouin Ngaruye Wa Myamuro | Baudouin Ngaruye  COD REB  group=M23
Jean-Marie Runiga | Jean-Marie Runiga Lugerero | Runiga  COD REB 2012-05..2013-03  group=M23
Vianney Kazarama  COD REB  group=M23
Rene Abandi  COD REB  group=M23
Lawrence Kanyuka  COD REB  group=M23
Benjamin Mbonimpa  COD REB  group=M23
Bernard Byamungu | Bernard Maheshe Byamungu  COD REB  group=M23
Justin Gacheri Musanga | Gacheri Musanga  COD REB  group=M23
Imani Nzenze  COD REB  group=M23
Joseph Bahati Musanga | Bahati Musanga | Bahati Musanga Erasto  COD REB  group=M23
Patrick Busu bwa Ngwi | Patrick Busu bwa Ngwi Nshombo  COD REB  group=M23
Oscar Balinda | Balinda Oscar  COD REB  group=M23
Adam Chalwe | Adam Chalwe Munkutu  COD REB  group=AFC
Jean-Jacques Mamba | Jean-Jacques Mamba Kabamba  COD LEG OPP ..2024-06  COD REB 2024-07..  group=AFC
Eric Nkuba | Éric Nkuba Shebandu | Malembe Eric Nkuba  COD REB  group=AFC
Guidon Shimiray Mwissa | Guidon Shimiray | Guidon Mwissa | Guidon Shimirayi Mwissa  COD REB PRM  group=NDC
Ntabo Ntaberi Sheka | Sheka Ntaberi | Sheka Ntabo Ntaberi | Ntaberi Sheka  COD REB ..2017-07-26  group=NDC
Gilbert Bwira | Bwira Chuo  COD REB  group=NDC
Janvier Karairi | Janvier Buingo Karairi | Janvier Karairi Buingo  COD REB PRM  group=APC
General Kakule Sikula Lafontaine | Kakule Sikuli Lafontaine | Sikuli Lafontaine  COD REB
William Yakutumba | Yakutumba | William Amuri Yakutumba | Amuri Yakutumba  COD REB PRM
Dominique Ndaruhuste Kamanzi | Dominique Ndaruhutse  COD PRM
Jules Mulumba  COD PRM  group=CMC
Michel Rukunda | Michel Rukunda Makanika  COD REB ..2025-02-19  group=TWI
Charles Sematama  COD REB  group=TWI
Welcome Ndakize  COD REB  group=TWI
Gedeon Kyungu Mutanga | Kyungu Mutanga Gédéon | Gedeon Kyungu  COD REB
Paul Sadala | Paul Sadala Morgan  COD REB ..2014-04-14
Padiri Bulenda | David Padiri Bulenda  COD REB ..2003
Cure Ngoma  RWA REB  group=FDL
Leopold Mujyambere  RWA REB ..2016-04  group=FDL
Christian Malanga | Christian Malanga Musumari  COD OPP REB ..2024-05-19
Marcel Malanga  USA REB ..2024-05-19
Honore Ngbanda | Honoré Ngbanda Nzambo Ko Atumba | Honore Ngbanda Nzambo  COD SPY GOV ..1997-05  COD OPP 1997-06..2021-03-21
John Tshibangu  COD MIL REB 2012..
Faustin Munene  COD MIL REB
Udjani Mangbama | Odjani Mangbama | Ondjani Mangbama  COD REB

# Equatorial Guinea
Francisco Macias Nguema | Macias Nguema  GNQ GOV 1968-10-12..1979-08-03
Teodoro Nguema Obiang Mangue | Teodorin Obiang | Teodoro Obiang Mangue | Teodorin Nguema Obiang | Teodoro Nguema Obiang | Teodorín Nguema Obiang Mangue  GNQ GOV 1998..
Gabriel Mbega Obiang Lima | Gabriel Mbaga Obiang Lima | Gabriel Obiang Lima  GNQ GOV 1997..
Francisco Pascual Obama Asue | Pascual Obama Asue  GNQ GOV 2006..2023-01
Manuela Roka Botey | Manuela Roka  GNQ GOV 2018..2024-08
Manuel Osa Nsue | Manuel Osa Nsue Nsua  GNQ BUS ..2024-08-15  GNQ GOV 2024-08-16..
Vicente Ehate Tomi  GNQ GOV 2012-05-21..2016-06
Ignacio Milam Tang  GNQ GOV 2003..2012-05-21
Ricardo Mangue Obama Nfubea | Ricardo Mangue  GNQ GOV 2003..2008-07-08
Miguel Abia Biteo Borico  GNQ GOV 2004-06-14..2006-08-14
Candido Muatetema Rivas  GNQ GOV 2001-02-26..2004-06-11
Angel Serafin Seriche Dougan  GNQ GOV 1996-04-01..2001-02-26
Pastor Micha Ondo Bile | Pastor Micha  GNQ GOV 2003-02..2012-05
Agapito Mba Mokuy  GNQ GOV 2012-05..2018-02
Simeon Oyono Esono Angue | Simeon Oyono Esono  GNQ GOV 2018-02..
Santiago Nsobeya Efuman | Santiago Nsobeya Efuman Nchama  GNQ GOV 1999..2003
Antonio Mba Nguema  GNQ MIL COP GOV 2004..2019-05-06
Leandro Bakale Ncogo  GNQ MIL GOV
Victoriano Bibang Nsue Okomo | Victoriano Bibang  GNQ MIL GOV
Manuel Nguema Mba  GNQ COP GOV 2003..2012
Nicolas Obama Nchama | Nicolas Obama Nchama Nchama  GNQ COP GOV 2012..
Clemente Engonga Nguema Onguene | Clemente Engonga  GNQ GOV
Demetrio Elo Ndong Nsefumu  GNQ GOV PTY
Jeronimo Osa Osa Ecoro | Jeronimo Osa Osa  GNQ GOV PTY
Gaudencio Mohaba Mesu | Gaudencio Mohaba Messu  GNQ LEG
Teresa Efua Asangono  GNQ LEG
Crisantos Obama Ondo  GNQ GOV
Anatolio Ndong Mba  GNQ GOV
Constancia Mangue | Constancia Mangue de Obiang | Constancia Mangue Nsue Okomo  GNQ SOC
Baltasar Engonga Edjo | Baltasar Engonga Edu | Baltasar Engonga Edjo'o  GNQ GOV
Baltasar Ebang Engonga  GNQ GOV ..2024-11-04
Fortunato Ofa Mbo | Fortunato Ofa Mbo Nchama  GNQ GOV
Miguel Engonga Obiang  GNQ GOV
Antonio Oburu Ondo | Antonio Oburu  GNQ GOV
Severo Moto | Severo Moto Nsa  GNQ OPP
Placido Mico Abogo | Placido Mico  GNQ OPP ..2022-11  GNQ GOV 2022-12..
Andres Esono Ondo  GNQ OPP
Gabriel Nse Obiang Obono | Gabriel Nse Obiang  GNQ OPP
Celestino Bacale | Celestino Bonifacio Bacale Obiang  GNQ OPP GOV
Buenaventura Monsuy Asumu  GNQ PTY OPP
Secundino Oyono | Secundino Oyono Awong Ada  GNQ PTY OPP
Adolfo Obiang Biko  GNQ OPP
Felipe Ondo Obiang  GNQ OPP
Fabian Nsue Nguema  GNQ OPP JUD
Julio Obama Mefuman  GNQ OPP ..2023-01-15
Martin Obiang Ondo  GNQ OPP
Juan Tomas Avila Laurel  GNQ CVL
Tutu Alicante  GNQ CVL
Alfredo Okenve | Alfredo Okenve Ndo  GNQ CVL
Joaquin Elo Ayeto  GNQ CVL OPP
Anacleto Micha Ndong | Anacleto Micha Ndong Nlang  GNQ CVL
Ramon Esono Ebale  GNQ CVL
Roberto Berardi  ITA BUS
Simon Mann  GBR MIL CRM ..2025-05-08
Nick du Toit | Nicholas du Toit  ZAF MIL CRM
Mark Thatcher  GBR BUS
Eli Calil  GBR BUS ..2018-05
Juan Matogo Oyana | Juan Matogo  GNQ REL
Ildefonso Obama Obono  GNQ REL
Florencio Mayé Elá | Florencio Mayé Elá Mangue  GNQ GOV
Cipriano Nguema Mba  GNQ MIL OPP
Victorino Nka Obiang Maye  GNQ GOV
Eucario Bakale Angue  GNQ GOV
Alfonso Nsue Mokuy  GNQ GOV
Cesar Augusto Mba Abogo  GNQ GOV 2019..2020-08

# Sao Tome and Principe
Miguel Trovoada | Miguel dos Anjos da Cunha Lisboa Trovoada  STP GOV 1991-04-03..2001-09-03  IGO 2009..2013  UNO 2014..2016
Manuel Pinto da Costa  STP GOV 1975-07-12..1991-03-04  STP OPP 1996..2011-09-02  STP GOV 2011-09-03..2016-09-03
Fradique de Menezes | Fradique Bandeira Melo de Menezes  STP GOV 2001-09-03..2011-09-03
Evaristo Carvalho | Evaristo do Espírito Santo Carvalho  STP GOV ..2010  STP LEG 2011..2012  STP GOV 2016-09-03..2021-10-02
Carlos Vila Nova | Carlos Manuel Vila Nova  STP GOV 2010..2018  STP GOV 2021-10-02..
Patrice Trovoada | Patrice Emery Trovoada  STP GOV 2001..2002  STP OPP 2006..2008-02-13  STP GOV 2008-02-14..2008-06-22  STP OPP 2008-07..2010-08-13  STP GOV 2010-08-14..2012-12-12  STP OPP 2012-12-13..2014-11-24  STP GOV 2014-11-25..2018-12-03  STP OPP 2018-12-04..2022-11-10  STP GOV 2022-11-11..2025-01-06  STP OPP 2025-01-07..
Gabriel Costa | Gabriel Arcanjo Ferreira da Costa  STP GOV 2002-03-26..2002-10-07  STP GOV 2012-12-12..2014-11-25
Jorge Bom Jesus | Jorge Lopes Bom Jesus  STP OPP 2018..2018-12-02  STP GOV 2018-12-03..2022-11-10  STP OPP 2022-11-11..
Rafael Branco | Joaquim Rafael Branco  STP GOV 2000..2004  STP GOV 2008-06-22..2010-08-14
Tome Vera Cruz | Tome Soares da Vera Cruz  STP GOV 2003..2008-02-14
Maria do Carmo Silveira | Maria do Carmo Trovoada Pires de Carvalho Silveira  STP BUS GOV 1999..2011  IGO 2012..2018
Damiao Vaz d'Almeida | Damiao Vaz de Almeida  STP GOV 2004-09-18..2005-06-08
Maria das Neves | Maria das Neves Ceita Baptista de Sousa  STP GOV 2001..2004-09-18  STP OPP 2005..
Guilherme Posser da Costa | Posser da Costa  STP GOV 1999-01-05..2001-09-26  STP OPP 2002..
Ilza Amado Vaz | Ilza Maria dos Santos Amado Vaz  STP GOV 2018..2022-11  STP GOV 2024..2025-01-12
Americo Ramos | Américo d'Oliveira Ramos | Americo d'Oliveira dos Ramos  STP GOV 2010..2012-12  STP GOV 2014-11..2018-12  STP GOV 2025-01-12..
Celmira Sacramento | Celmira de Almeida do Sacramento  STP LEG 2022-11..2025
Delfim Neves | Delfim Santiago das Neves  STP LEG 2018-11..2022-11  STP OPP 2022-12..
Gareth Guadalupe | Gareth Haddad do Espírito Santo Guadalupe  STP GOV 2022-11..2025-01
Edite Ten Jua | Edite Ramos da Costa Ten Jua  STP GOV 2020-09..2022-11
Elsa Pinto | Elsa Teixeira de Barros Pinto  STP GOV 2008..2010  STP GOV 2012..2014  STP GOV 2018-12..2020-09
Urbino Botelho | Urbino José Gonçalves Botelho  STP GOV 2016..2018-12
Manuel Salvador dos Ramos  STP GOV 2010-08..2016
Carlos Tiny | Carlos Alberto Pires Tiny  STP GOV 2008..2010
Ovidio Pequeno | Ovídio Manuel Barbosa Pequeno  STP GOV 2004..2008  IGO 2010..
Oscar Sousa | Óscar Aguiar Sacramento e Sousa | Oscar Sacramento e Sousa  STP MIL GOV 2002..2020
Major Fernando Pereira | Fernando Cobo Pereira  STP MIL REB 2003-07-16..2003-07-23
Arlecio Costa  STP REB OPP ..2022-11-25
Olinto Paquete | Olinto Amado Paquete  STP MIL ..2022-11
Mateus Meira Rita  STP GOV 2002..2004
Natalia Umbelina | Natalia Pedro da Costa Umbelina Neto  STP GOV 2012-12..2014-11

# More from Nigeria
Oluremi Tinubu | Remi Tinubu  NGA LEG 2011-06..2023-05-28  NGA SOC 2023-05-29..
Aisha Buhari  NGA SOC
Patience Jonathan  NGA SOC
Stella Obasanjo  NGA SOC ..2005-10-23
Mamman Daura  NGA PTY
Ismaila Isa Funtua  NGA BUS ..2020-07-20
Sunday Dare  NGA GOV 2019-08..2023-05  NGA GOV 2024-10..
Daniel Bwala  NGA OPP 2022..2023  NGA GOV 2024-11..
Tope Fasua  NGA OPP ..2023  NGA GOV 2024..
Sunday Aneke | Sunday Kelvin Aneke | Kelvin Aneke  NGA MIL
Idi Abbas  NGA MIL
Kola Abiola  NGA OPP 2022..
Reno Omokri  NGA GOV 2011..2015-05
Solomon Dalung  NGA GOV 2015-11-11..2019-05-28  NGA OPP 2019-06..
Abdulmumin Jibrin  NGA LEG
Philip Asiodu  NGA GOV
Usman Bugaje  NGA PTY CVL
Tanko Yakasai  NGA PTY
Salihu Lukman  NGA PTY
Bolaji Abdullahi  NGA GOV 2011..2014-03  NGA PTY OPP 2024..
Yusuf Bala Usman  NGA CVL EDU ..2005-09-24
Balarabe Musa  NGA GOV 1979-10..1981-06  NGA OPP 1981-07..2020-11-11
Bagauda Kaltho  NGA JRN ..1996
Nduka Obaigbena  NGA JRN BUS
Dele Momodu  NGA JRN OPP

# More from Mali, Guinea, Senegal
Elisee Jean Dao  MLI MIL
Abass Dembele  MLI MIL GOV ..2025-08
Nema Sagara  MLI MIL ..2025-08

Bintou Founé Samaké  MLI GOV CVL
Harouna Samake  MLI GOV
Lassana Traore  MLI GOV 2002-10..2004-05
Mahawa Bangoura | Hadja Mahawa Bangoura  GIN GOV 2000..2002
Fatoumata Kaba Sidibe  GIN GOV 2006..2007-02

# More from DR Congo
Floribert Anzuluni | Floribert Anzuluni Isiloketshi  COD CVL OPP ..2025-08  COD GOV 2025-09..
Muhindo Nzangi | Muhindo Nzangi Butondo  COD LEG ..2021-04  COD GOV 2021-05..
Pius Muabilu | Pius Muabilu Mbayu Mukala  COD PTY GOV 2021-04..
Didier Budimbu | Didier Budimbu Ntubuanga  COD GOV 2021-04..
Acacia Bandubola | Acacia Bandubola Mbongo  COD GOV
Jean-Lucien Bussa | Jean-Lucien Bussa Tongba  COD OPP ..2016-12  COD GOV 2017-01..
Justin Bitakwira | Justin Bitakwira Bihona-Hayi  COD GOV 2016-12..2018  COD PTY 2019..
Steve Mbikayi | Steve Mbikayi Mabuluki  COD GOV PTY
Claude Ibalanky | Claude Ibalanky Ekolomba  COD GOV
Serge Tshibangu | Serge Tshibangu Kapuya  COD GOV
Modeste Mutinga | Modeste Mutinga Mutuishayi  COD JRN LEG GOV
Jean-Pierre Lihau | Jean-Pierre Lihau Ebua  COD GOV 2021-04..
Joseph Kokonyangi | Joseph Kokonyangi Witanene  COD PTY GOV
Raus Chalwe | Raüs Chalwe Ngwashi  COD COP
Deogratias Bugera  COD REB 1996-10..1997-05  COD GOV 1997-06..1998-08
Andre Kisase Ngandu  COD REB ..1997-01
Anselme Masasu Nindaga | Anselme Masasu  COD REB MIL ..2000-11
Celestin Kifwa  COD MIL 1997..1998
Sylvestre Lwetcha | Sylvestre Louetcha  COD MIL
Gaetan Kakudji  COD GOV 1997..2001
Didier Mumengi  COD GOV LEG
Mwenze Kongolo  COD GOV 1997..2001
Jean Nengbaga  COD GOV
Bahala Shamavu | Manu Bahala | Jean-Bosco Bahala Shamavu  COD GOV
Atoki Ileka  COD GOV 2001..
Christian Mwando | Christian Mwando Nsimba  COD OPP LEG ..2021-04  COD GOV 2021-05..2023-03  COD OPP 2023-04..
Salomon Idi Kalonda | Salomon Kalonda | Salomon Idi Kalonda Della  COD OPP
Mike Mukebayi | Mike Mukebayi Nkoso  COD OPP
Jean-Claude Vuemba | Jean Claude Vuemba Luzamba  COD OPP LEG
Emery Okundji | Emery Okundji Ndjovu  COD GOV OPP
Papy Niango | Papy Niango Iziamay Munshemvula  COD LEG
Chander Prakash Wadhwa  IND MIL
Luca Attanasio  ITA GOV 2017..2021-02-22
Patrice Lumumba | Lumumba  COD GOV 1960-06-24..1960-09-05  COD OPP 1960-09-06..1961-01-17
Joseph Kasavubu | Joseph Kasa-Vubu  COD GOV 1960-07-01..1965-11-24
Moise Tshombe | Tshombe  COD REB 1960-07..1963-01  COD GOV 1964-07..1965-10  COD OPP 1965-11..1969-06-29
Juliana Lumumba  COD GOV
Nguza Karl-i-Bond | Nguz Karl-i-Bond  COD GOV 1972..1992-08
Mulumba Lukoji  COD GOV ..1991
Faustin Birindwa  COD GOV 1993-03..1994-06
Joseph Mobutu Kongulu | Kongulu Mobutu  COD MIL ..1998-09
Donatien Mahele | Donatien Mahélé Lieko Bokungu | Mahele Bokungu  COD MIL ..1997-05-16

# Foreigners who act in the region
Viktor Bout  RUS CRM BUS
Pierre Schori  UNO 2005-04..2007-02
Bert Koenders | Albert Gerard Koenders  NLD GOV 2007-02..2010-10  UNO 2011-08..2014-10-16  NLD GOV 2014-10-17..2017-10-26
Donald Kaberuka  RWA GOV 1997..2005-08  IGO 2005-09-01..2015-08-31
Jean Bosco Kazura  RWA MIL
Mongi Hamdi  TUN GOV 2014-01..2014-12-11  UNO 2014-12-12..2016-01
Vitali Perfilev | Vitaly Perfilev  RUS PRM
Dmitri Sytyi | Dmitry Syty | Dmitri Syty  RUS PRM
