kind person
# Israel, Palestine, Lebanon, Syria, Jordan, Iraq, Egypt, Libya, Tunisia, Algeria, Morocco, Western Sahara; envoys to them.

# --- Israel: heads of state and government, ministers, politicians
Yitzhak Shamir | Yitzchak Shamir  ISR GOV ..1992-07-13
Ezer Weizman | Ezer Weizmann  ISR GOV 1993-05-13..2000-07-13
Moshe Katsav | Moshe Katzav  ISR GOV 2000-08-01..2007-07-01
Dalia Itzik  ISR GOV 2001..2006-05  ISR LEG 2006-06..2013-02
Golda Meir | Golda Meyerson  ISR GOV ..1974-06-03
Moshe Dayan  ISR GOV ..1979-10
Moshe Sharett  ISR GOV ..1956
Levi Eshkol  ISR GOV ..1969-02-26
Abba Eban  ISR GOV ..1974
Yigal Allon  ISR GOV ..1977
Chaim Herzog  ISR GOV 1983-05-05..1993-05-13
Yitzhak Navon  ISR GOV 1978..1983
Menahem Mazuz | Menachem Mazuz | Meni Mazuz  ISR JUD 2004-01..2010-02  ISR JUD 2014-11..2021-04
David Levy | David Levi  ISR GOV 1990-06..1992-07  ISR GOV 1996-06..1998-01  ISR GOV 1999-07..2000-08  ISR GOV 2002-04..2002-07
Shlomo Ben-Ami | Shlomo Ben Ami  ISR GOV 1999-07..2001-03
Moshe Arens | Misha Arens  ISR GOV ..1992-07  ISR GOV 1999-01..1999-07
Silvan Shalom  ISR GOV 2001-03..2006-01  ISR GOV 2009-03-31..2015-12
Yossi Beilin  ISR GOV 1992-07..1996-06  ISR GOV 1999-07..2001-03  ISR PTY OPP 2003..2008-11
Yossi Sarid  ISR GOV 1992-12..1996-06  ISR GOV 1999-07..2000-06  ISR OPP 2001..2006-04
Shulamit Aloni  ISR GOV 1992-07..1996-06
Amir Peretz  ISR LAB ..2005-11  ISR GOV 2006-05-04..2007-06-18  ISR LEG 2007-07..2013-03-17  ISR GOV 2013-03-18..2014-11  ISR OPP 2014-12..2020-05-16  ISR GOV 2020-05-17..2021-06-13
Binyamin Ben-Eliezer | Benjamin Ben-Eliezer | Fuad Ben-Eliezer  ISR GOV 1992..1996-06  ISR GOV 1999-07..2002-11-02  ISR GOV 2005-01..2005-11  ISR GOV 2006-05-04..2011-01-17  ISR LEG 2011-02..2014-12
Natan Sharansky | Nathan Sharansky  ISR GOV 1996-06..2005-05  ISR LEG 2005-06..2006-11  ISR SOC 2009-06..2018-08
Matan Vilnai | Matan Vilnay  ISR MIL ..1998  ISR GOV 1999-07..2002-11  ISR GOV 2005..2017
Ephraim Sneh | Efraim Sneh  ISR GOV 1994-06..1996-06  ISR GOV 1999-07..2002-11  ISR LEG 2003..2006-09  ISR GOV 2006-10-30..2007-06  ISR LEG 2007-07..2008-05
Dan Meridor  ISR GOV 1988-12..1992-07  ISR GOV 1996-06..1997-06  ISR GOV 2001-08..2003-02  ISR GOV 2009-03-31..2013-03-18
Benny Begin | Benjamin Ze'ev Begin | Ze'ev Binyamin Begin  ISR GOV 1996-06..1997-01  ISR GOV 2009-03-31..2013-03-18  ISR LEG 2015-03..2019-04
Limor Livnat  ISR GOV 1996-06..1999-07  ISR GOV 2001-03..2006-01  ISR GOV 2009-03-31..2015-05-14
Tzachi Hanegbi | Tzahi Hanegbi | Zachi Hanegbi  ISR GOV 1996-06..1999-07-05  ISR LEG OPP 1999-07-06..2001-03-06  ISR GOV 2001-03-07..2006-05  ISR LEG 2006-06..2010-11  ISR GOV 2014-06..2021-06  ISR GOV 2023-01..2025-10-21
Meir Sheetrit | Meir Shitrit  ISR GOV 2001-03..2009-03-31  ISR LEG 2009-04..2015
Roni Bar-On  ISR GOV 2006-05..2009-03-31
Avraham Hirchson | Abraham Hirchson  ISR GOV 2005..2007-07
Yuval Steinitz  ISR GOV 2009-03-31..2021-06-13
Moshe Kahlon  ISR GOV 2009-03-31..2013-03-18  ISR PTY 2014-11..2015-05-13  ISR GOV 2015-05-14..2020-05-17
Aryeh Deri | Arye Deri | Arieh Deri  ISR GOV ..1993-09  ISR PTY 1994..1999-06  ISR PTY OPP 2012-10..2015-05-13  ISR GOV 2015-05-14..2021-06-13  ISR PTY OPP 2021-06-14..2022-12-28  ISR GOV 2022-12-29..2023-01-22  ISR PTY 2023-01-23..
Eli Yishai | Eliyahu Yishai  ISR GOV 1996-06..2003-02  ISR GOV 2006-05-04..2013-03-18
Ariel Atias  ISR GOV 2006-05..2013-03-18
Ovadia Yosef | Rabbi Ovadia Yosef | Ovadiah Yosef  ISR REL PTY ..2013-10-07
Yitzhak Yosef | Rabbi Yitzhak Yosef  ISR REL
David Yosef | Rabbi David Yosef  ISR REL
Kalman Ber | Rabbi Kalman Ber  ISR REL
David Lau | Rabbi David Lau  ISR REL
Yisrael Meir Lau | Rabbi Israel Meir Lau | Israel Meir Lau  ISR REL
Yona Metzger | Rabbi Yona Metzger  ISR REL
Shlomo Amar | Rabbi Shlomo Amar  ISR REL
Eliyahu Bakshi-Doron  ISR REL
Yosef Shalom Elyashiv  ISR REL ..2012-07-18
Aharon Leib Shteinman  ISR REL ..2017-12-12
Chaim Kanievsky | Rabbi Chaim Kanievsky  ISR REL ..2022-03-18
Gershon Edelstein | Rabbi Gershon Edelstein  ISR REL ..2023-05-30
Dov Lando | Rabbi Dov Lando  ISR REL
Dov Lior | Rabbi Dov Lior  ISR REL
Moshe Gafni  ISR LEG PTY
Yaakov Litzman | Yakov Litzman  ISR GOV 2009-03-31..2013-03-18  ISR LEG 2013-03-19..2015-05-13  ISR GOV 2015-05-14..2021-06-13  ISR LEG 2021-06-14..2022-06
Yitzhak Goldknopf  ISR GOV 2022-12-29..2025-06  ISR LEG PTY 2025-07..
Meir Porush  ISR LEG ..2022-12-28  ISR GOV 2022-12-29..2025-07  ISR LEG 2025-08..
Uri Ariel  ISR LEG ..2013-03-17  ISR GOV 2013-03-18..2019-06
Uri Orbach  ISR GOV 2013-03-18..2015-02-16
Ayelet Shaked  ISR LEG 2013-02..2015-05-13  ISR GOV 2015-05-14..2019-06-04  ISR OPP 2020-05..2021-06-12  ISR GOV 2021-06-13..2022-12-29
Yariv Levin  ISR LEG 2009-02..2015-05-13  ISR GOV 2015-05-14..2020-05-16  ISR LEG 2020-05-17..2021-06-13  ISR LEG OPP 2021-06-14..2022-12-28  ISR GOV 2022-12-29..
Amir Ohana  ISR LEG 2015-12..2019-06-04  ISR GOV 2019-06-05..2021-06-13  ISR LEG OPP 2021-06-14..2022-12-28  ISR LEG 2022-12-29..
Yuli Edelstein | Yuli-Yoel Edelstein | Yuli Yoel Edelstein  ISR GOV 1996-06..2003-02  ISR GOV 2009-03-31..2013-03-17  ISR LEG 2013-03-18..2020-03-25  ISR GOV 2020-05-17..2021-06-13  ISR LEG 2021-06-14..
Miri Regev  ISR MIL 2005..2007  ISR LEG 2009-02..2015-05-13  ISR GOV 2015-05-14..2021-06-13  ISR LEG OPP 2021-06-14..2022-12-28  ISR GOV 2022-12-29..
Gilad Erdan  ISR LEG 2003-02..2009-03-30  ISR GOV 2009-03-31..2024-08
Ron Dermer  ISR GOV 2009-04..2021-01  ISR GOV 2022-12-29..2025-11
Ophir Akunis | Ofir Akunis  ISR GOV 2013-03..2021-06-13  ISR GOV 2022-12-29..
Ze'ev Elkin | Zeev Elkin  ISR LEG ..2015-05-13  ISR GOV 2015-05-14..2020-12-23  ISR GOV 2021-06-13..2022-12-29  ISR GOV 2023-10-12..2024-03  ISR GOV 2024-09-30..
Yoaz Hendel  ISR GOV 2020-05-17..2021-03  ISR GOV 2021-06-13..2022-12-29  ISR OPP 2025..
Zvi Hauser | Tzvi Hauser  ISR GOV 2009-04..2013  ISR LEG 2019-04..2021-04
Merav Michaeli  ISR LEG OPP 2013-02..2020-05  ISR PTY OPP 2021-01-24..2021-06-12  ISR GOV 2021-06-13..2022-12-29  ISR PTY OPP 2022-12-30..2024-05
Nitzan Horowitz  ISR LEG OPP 2009-02..2021-06-12  ISR GOV 2021-06-13..2022-12-29
Omer Bar-Lev | Omer Barlev  ISR LEG OPP 2013-02..2021-06-12  ISR GOV 2021-06-13..2022-12-29
Tamar Zandberg  ISR LEG OPP 2013-02..2021-06-12  ISR GOV 2021-06-13..2022-12-29
Mansour Abbas  ISR LEG PTY
Ayman Odeh  ISR LEG OPP 2015-03..
Ahmad Tibi | Ahmed Tibi  ISR LEG OPP 1999-05..
Hanin Zoabi | Haneen Zoabi | Hanin Zuabi | Haneen Zuabi  ISR LEG OPP 2009-02..2019-04
Jamal Zahalka | Jamal Zahalqa  ISR LEG OPP 2003-02..2019-04
Azmi Bishara  ISR LEG OPP 1996-06..2007-04-22
Sami Abu Shehadeh | Sami Abu Shahadeh  ISR PTY OPP
Mohammed Barakeh | Mohammad Barakeh | Mohammad Barake  ISR OPP
Ofer Cassif  ISR LEG OPP 2019-04..
Dov Khenin | Dov Hanin  ISR LEG OPP 2006-04..2019-04
Aida Touma-Suleiman | Aida Touma Sliman  ISR LEG OPP 2015-03..
Basel Ghattas | Basel Ghatas  ISR LEG OPP 2013-02..2017-03
Issawi Frej | Esawi Frej | Issawi Freij  ISR LEG OPP 2013-02..2019-04  ISR GOV 2021-06-13..2022-12-29
Taleb al-Sana | Talab al-Sana | Taleb el-Sana  ISR LEG OPP 1992-07..2013-02
Abdulmalik Dehamshe  ISR LEG OPP 1996..2006
Ghaleb Majadle | Raleb Majadele  ISR GOV 2007-01..2009-03-31
Ayoob Kara | Ayoub Kara  ISR LEG ..2017-05  ISR GOV 2017-06..2019-12
Raed Salah | Sheikh Raed Salah | Ra'ed Salah  ISR REL OPP
Kamal Khatib | Kamal al-Khatib | Sheikh Kamal Khatib  ISR REL OPP
Nir Barkat  ISR GOV 2008-11..2018-11  ISR LEG 2019-04..2022-12-28  ISR GOV 2022-12-29..
Moshe Lion | Moshe Leon  ISR GOV 2018-12..
Uri Lupolianski  ISR GOV 2003-02..2008-11
Ron Huldai  ISR GOV 1998..
Teddy Kollek  ISR GOV ..1993-11
Gila Gamliel  ISR GOV 2009-03-31..2013-03-18  ISR GOV 2015-05-14..2021-06-13  ISR GOV 2022-12-29..
Yoav Kisch | Yoav Kish  ISR LEG 2015-03..2022-12-28  ISR GOV 2022-12-29..
Amichai Eliyahu | Amihai Eliyahu  ISR GOV 2022-12-29..
Orit Strook | Orit Strock | Orit Struk  ISR LEG ..2022-12-28  ISR GOV 2022-12-29..
Simcha Rothman | Simcha Rotman  ISR LEG 2021-04..
Zvi Sukkot | Zvi Succot | Tzvi Sukkot  ISR LEG 2023-02..
Limor Son Har-Melech  ISR LEG 2022-09..
Almog Cohen  ISR LEG 2022-11..
Yitzhak Wasserlauf  ISR GOV 2022-12-29..
Tally Gotliv | Tali Gotliv | Tally Gotlib  ISR LEG 2022-11..
Boaz Bismuth  ISR JRN ..2022-07  ISR LEG 2022-11..
Danny Danon  ISR LEG ..2013-03-17  ISR GOV 2013-03-18..2014-07  ISR GOV 2015-05-14..2020-07  ISR LEG 2022-11..2024-08-17  ISR GOV 2024-08-18..
Ron Prosor  ISR GOV
Gabriela Shalev | Gavriela Shalev  ISR GOV 2008-09..2010-09
Dan Gillerman  ISR GOV 2003-01..2008-08
Yehuda Lancry  ISR LEG 1992..1999  ISR GOV 2000..2002-09
Dore Gold  ISR GOV 1996-06..2000-01  ISR GOV 2001..2004  ISR GOV 2015-06..2016-10
Michael Oren  ISR GOV 2009-06..2013-09  ISR LEG 2015-03..2019-04
Sallai Meridor | Salai Meridor  ISR GOV 2006-11..2009-06
Danny Ayalon | Daniel Ayalon  ISR GOV 2002..2006  ISR GOV 2009-03-31..2013-03-18
Zalman Shoval  ISR GOV 1990..1993  ISR GOV 1998..2000
Itamar Rabinovich  ISR GOV 1993..1996
Eliahu Ben-Elissar | Eliyahu Ben-Elissar  ISR GOV 1996..2000-08
Michael Herzog | Mike Herzog  ISR GOV 2021-11..2025-01
Yechiel Leiter  ISR GOV 2025-01..
Mark Regev  ISR GOV 2003..2021-06
Tzipi Hotovely | Tzipi Hotovelli  ISR LEG 2009-02..2014  ISR GOV 2015-05-14..
Emmanuel Nahshon | Emmanuel Nachshon  ISR GOV
Yigal Palmor  ISR GOV 2008..2014-10
Lior Haiat | Lior Hayat  ISR GOV
Oren Marmorstein  ISR GOV
Ofir Gendelman  ISR GOV
Eylon Levy  ISR GOV 2023-10..2024-03
David Mencer  ISR GOV 2023-10..
Ofir Falk  ISR GOV
Avi Hyman  ISR GOV
Omer Dostri  ISR GOV 2023..2025
Tal Heinrich  ISR GOV
Jonathan Urich | Yonatan Urich | Jonatan Urich  ISR GOV
Eli Feldstein | Eliezer Feldstein  ISR GOV 2023-10..2024-11
Raanan Gissin | Ra'anan Gissin  ISR GOV 2001-03..2006-05
Dov Weisglass | Dov Weissglas | Dov Weisglas  ISR GOV 2002..2006-05
Avi Pazner  ISR GOV
Arye Mekel | Aryeh Mekel  ISR GOV
Gilead Sher  ISR GOV 1999..2001
Uri Savir | Uriel Savir  ISR GOV 1993..1996  ISR LEG 1999..2001
Yitzhak Molcho | Yitzhak Molho | Isaac Molho  ISR GOV 1996..1999  ISR GOV 2009-04..2017-10
Yoram Turbowicz | Yoram Turbovitz  ISR GOV 2006..2008
Eli Cohen  ISR GOV 2017-01..2021-06-13  ISR LEG OPP 2021-06-14..2022-12-28  ISR GOV 2022-12-29..
Gideon Ezra  ISR GOV 2002..2009-03-31
Uzi Landau  ISR GOV 2001-03..2004-10  ISR GOV 2009-03-31..2015-01
Yitzhak Aharonovitch | Yitzhak Aharonovich  ISR GOV 2009-03-31..2015-05-14
Avigdor Kahalani  ISR GOV 1996-06..1999-07
Moshe Shahal  ISR GOV 1992-07..1996-06
Yitzhak Mordechai | Yitzhak Mordecai  ISR GOV 1996-06-18..1999-01-25  ISR GOV 1999-07..2000-05
Shaul Mofaz  ISR MIL ..2002-07-09  ISR GOV 2002-11-04..2009-03-31  ISR OPP 2009-04..2012-05-08  ISR GOV 2012-05-09..2012-07-19  ISR OPP 2012-07-20..2015-03
Yaakov Neeman | Yaakov Ne'eman  ISR GOV 1996..1998-12  ISR GOV 2009-03-31..2013-03-18
Avraham Shochat | Beiga Shochat  ISR GOV 1992-07..1996-06  ISR GOV 1999-07..2001-03
Daniel Friedmann  ISR GOV 2007-02..2009-03-31
Haim Ramon | Chaim Ramon  ISR GOV 1992..1994  ISR LAB 1995..1995-11  ISR GOV 1995-12..1996-06  ISR GOV 1999-07..2001-03  ISR GOV 2005-01..2009-03-31
Ophir Pines-Paz | Ophir Paz-Pines  ISR GOV 2005-01..2006-11
Eitan Cabel  ISR LEG 1996..2019-04
Tommy Lapid | Yosef Lapid | Joseph Lapid  ISR PTY OPP 1999..2003-02  ISR GOV 2003-03..2004-12
Avraham Poraz  ISR GOV 2003-02-28..2004-12
Avraham Burg | Avrum Burg  ISR LEG 1999-07..2003-02
Dan Tichon  ISR LEG 1996-06..1999-07
Colette Avital  ISR LEG 1999..2009
Nachman Shai  ISR LEG 2009-02..2019-04  ISR GOV 2021-06-13..2022-12-29
Zehava Galon | Zehava Gal-On  ISR LEG PTY OPP 1999..2017  ISR PTY OPP 2022-08..2022-12
Haim Oron | Haim Jumes Oron  ISR PTY OPP
Rafael Eitan | Raful Eitan  ISR MIL ..1983  ISR GOV 1996-06..1999-07
Rafi Eitan  ISR SPY ..1985  ISR GOV 2006-05-04..2009-03-31
Rehavam Zeevi | Rehavam Ze'evi  ISR GOV 2001-03..2001-10-17
Benny Elon | Binyamin Elon  ISR GOV 2001-10..2004-06
Effi Eitam | Efi Eitam  ISR MIL ..2000  ISR GOV 2002-04..2004-06
Zevulun Orlev  ISR GOV 2003-02..2004-11  ISR LEG 2004-12..2013-02
Aryeh Eldad | Arieh Eldad  ISR LEG OPP 2003-02..2013-02
Michael Ben-Ari | Michael Ben Ari  ISR LEG OPP 2009-02..2013-02
Baruch Marzel  ISR PTY OPP
Bentzi Gopstein | Benzi Gopstein  ISR CVL
Meir Kahane | Rabbi Meir Kahane  ISR PTY OPP ..1990-11-05
Moshe Feiglin  ISR LEG 2013-02..2015-03
Yehuda Glick  ISR LEG 2016-05..2019-04
Avi Maoz  ISR LEG PTY 2021-04..
Rafi Peretz | Rabbi Rafi Peretz  ISR REL ..2019-02  ISR GOV 2019-06..2021-06-13
Hili Tropper | Chili Tropper  ISR GOV 2020-05-17..2022-12-29  ISR GOV 2023-10-12..2024-06-09
Yifat Shasha-Biton  ISR LEG 2015-03..2018-12  ISR GOV 2019-01..2020-05-17  ISR LEG 2020-05-18..2021-06-12  ISR GOV 2021-06-13..2022-12-29  ISR GOV 2023-10-12..2024-03
Matan Kahana  ISR GOV 2021-06-13..2022-12-29  ISR LEG OPP 2022-12-30..
Orna Barbivai | Orna Barbivay  ISR MIL ..2014  ISR LEG OPP 2019-04..2021-06-12  ISR GOV 2021-06-13..2022-12-29
Meirav Cohen | Merav Cohen  ISR LEG
Karine Elharrar | Karin Elharrar  ISR LEG OPP 2013-02..2021-06-12  ISR GOV 2021-06-13..2022-12-29  ISR LEG OPP 2022-12-30..
Pnina Tamano-Shata | Penina Tamanu-Shata  ISR LEG OPP 2013-02..2020-05-16  ISR GOV 2020-05-17..2022-12-29  ISR LEG OPP 2022-12-30..
Elazar Stern  ISR LEG
Ram Ben-Barak | Ram Ben Barak  ISR SPY ..2018  ISR LEG OPP 2019-04..
Mickey Levy | Miki Levy  ISR COP ..2004  ISR LEG 2013-02..2014-12  ISR LEG OPP 2015-03..2021-06-12  ISR LEG 2021-06-13..2022-12-13  ISR LEG OPP 2022-12-14..
Idan Roll  ISR LEG
Ofer Shelah | Ofer Shelach  ISR JRN ..2012  ISR LEG OPP 2013-02..2020-12
Stav Shaffir | Stav Shafir  ISR LEG OPP 2013-02..2019-10
Shelly Yachimovich | Shelly Yacimovich  ISR LEG ..2011-09  ISR OPP 2011-10..2019-10
Avi Gabbay  ISR GOV 2015-05..2016-05  ISR PTY OPP 2017-07..2019-07
Itzik Shmuli  ISR LEG OPP 2013-02..2020-05-16  ISR GOV 2020-05-17..2021-06-13
Amram Mitzna  ISR GOV 1993..2002  ISR PTY OPP 2003..2003-05  ISR LEG OPP 2013-02..2015-03
Avishay Braverman | Avishai Braverman  ISR GOV 2009-03-31..2011-01
Yaakov Peri | Jacob Perry | Yaakov Perry  ISR SPY ..1995  ISR GOV 2013-03-18..2014-12  ISR LEG OPP 2015-03..2018-02
Yair Golan  ISR MIL ..2018-04  ISR LEG OPP 2019-10..2021-06-12  ISR GOV 2021-06-13..2022-11  ISR PTY OPP 2024-05-28..
Naama Lazimi  ISR LEG
Gilad Kariv | Rabbi Gilad Kariv  ISR LEG
Orit Farkash-Hacohen  ISR GOV 2020-05-17..2022-12-29
Alon Schuster  ISR LEG
Avi Nissenkorn  ISR LAB 2014..2019-02  ISR GOV 2020-05-17..2020-12
Michael Biton  ISR LEG
Shlomo Karhi  ISR LEG 2019-04..2022-12-28  ISR GOV 2022-12-29..
Dudi Amsalem | David Amsalem | Dudu Amsalem  ISR LEG 2015-03..2020-05-16  ISR GOV 2020-05-17..2021-06-13  ISR GOV 2022-12-29..
Haim Katz | Chaim Katz  ISR GOV
May Golan  ISR LEG 2019-04..2023-03  ISR GOV 2023-04..
Amichai Chikli  ISR LEG 2021-04..2022-12-28  ISR GOV 2022-12-29..
Idit Silman  ISR LEG 2021-04..2022-12-28  ISR GOV 2022-12-29..
Uriel Buso | Uriel Busso  ISR LEG ..2023-01  ISR GOV 2023-02..2025-07
Moshe Arbel  ISR GOV 2023-01..2025-07
Ofir Sofer  ISR LEG 2019-04..2022-12-28  ISR GOV 2022-12-29..
Michael Malchieli | Michael Malkieli  ISR GOV 2022-12-29..2025-07
Haim Biton | Chaim Biton  ISR GOV 2022-12-29..2025-07
Yoav Ben-Tzur | Yoav Ben Tzur  ISR GOV 2022-12-29..2025-07
Galit Distel-Atbaryan | Galit Distel Atbaryan  ISR GOV 2022-12-29..2023-10-12  ISR LEG 2023-10-13..
Nissim Vaturi  ISR LEG 2022-11..
Hanoch Milwidsky | Hanoch Milvitsky  ISR LEG 2022-11..
Sharren Haskel | Sharren Haskell  ISR LEG ..2024-10  ISR GOV 2024-11..
Moshe Saada | Moshe Sa'ada  ISR LEG 2022-11..
Ofir Katz  ISR LEG
Sofa Landver  ISR GOV 2009-03-31..2018-11
Stas Misezhnikov | Stas Meseznikov  ISR GOV 2009-03-31..2013-03-18
Orly Levy-Abekasis | Orly Levi-Abekasis  ISR LEG 2009-02..2020-05-16  ISR GOV 2020-05-17..2021-06-13
Oded Forer  ISR LEG 2015-03..2021-06-12  ISR GOV 2021-06-13..2022-12-29  ISR LEG OPP 2022-12-30..
Hamad Amar  ISR LEG
Faina Kirschenbaum  ISR GOV 2013-03..2014-12
Shai Piron | Rabbi Shai Piron  ISR GOV 2013-03-18..2014-12
Yael German  ISR GOV 2013-03-18..2014-12
Rachel Azaria  ISR LEG 2015-03..2019-04
Yoel Razvozov  ISR GOV 2021-06-13..2022-12-29
Yulia Malinovsky  ISR LEG OPP
Michael Kleiner  ISR LEG ..2003-02
Shaul Yahalom  ISR GOV 1998..1999
Zevulun Hammer  ISR GOV ..1998-01-20
Yitzhak Levy | Rabbi Yitzhak Levy  ISR GOV 1998-02..2004-11
Eli Suissa | Eliyahu Suissa  ISR GOV 1996-06..2003-02
Shlomo Benizri  ISR GOV 1999-07..2003-02
Eliezer Sandberg  ISR GOV 2003..2004
Sara Netanyahu | Sarah Netanyahu  ISR ELI
Yair Netanyahu  ISR ELI
Michal Herzog  ISR ELI
Omri Sharon  ISR LEG 2003-02..2006-01
Tzachi Braverman  ISR GOV 2022-12..
Jacob Frenkel  ISR GOV 1991..2000-01
Stanley Fischer  IGO 1994..2001  ISR GOV 2005-05-01..2013-06-30  USA GOV 2014-05-28..2017-10-13
Karnit Flug  ISR GOV 2013-11..2018-11
Amir Yaron  ISR GOV 2018-12..
Meron Reuben | Meron Reuven  ISR GOV 2010-09..2011-06
Yuli Tamir | Yael Tamir  ISR GOV 1999-08..2001-03  ISR GOV 2006-05-04..2009-03-31
Danny Naveh | Dan Naveh  ISR GOV 1996-06..1999-07  ISR GOV 2001-03..2006-01
Majalli Wahabi | Majalli Whbee | Majalli Wahabee | Majali Wahabi  ISR LEG 2003-02..2013-02
Zvika Fogel | Tzvika Fogel  ISR LEG 2022-11..
Yossi Fuchs | Yosef Fuchs  ISR GOV 2022-12..

# --- Israel: army, intelligence, police, advisers
Amnon Lipkin-Shahak | Amnon Shahak | Amnon Lipkin Shahak  ISR MIL ..1998-07-09  ISR GOV 1999-07..2001-03
Moshe Yaalon | Moshe Ya'alon | Bogie Yaalon  ISR MIL ..2005-06-01  ISR LEG 2009-02..2009-03-30  ISR GOV 2009-03-31..2016-05-20  ISR OPP 2019-01..2021-04
Dan Halutz  ISR MIL ..2007-02-14
Gabi Ashkenazi | Gaby Ashkenazi  ISR MIL ..2011-02-14  ISR LEG OPP 2019-04-30..2020-05-16  ISR GOV 2020-05-17..2021-06-13
Gadi Eisenkot | Gadi Eizenkot | Gadi Eisenkott | Gadi Eizencot  ISR MIL ..2019-01-15  ISR LEG OPP 2022-11-15..2023-10-11  ISR GOV 2023-10-12..2024-06-09  ISR OPP 2024-06-10..
Aviv Kochavi | Aviv Kohavi  ISR MIL ..2023-01-16
Eyal Zamir  ISR MIL
Roman Gofman  ISR MIL
Shabtai Shavit | Shabtay Shavit  ISR SPY 1989..1996
Danny Yatom  ISR MIL ..1996  ISR SPY 1997..1998-02  ISR GOV 1999-07..2001-03  ISR LEG 2003-02..2008-07
Efraim Halevy | Ephraim Halevy | Efraim Halevi  ISR SPY ..2002-09  ISR GOV 2002-10..2003-08
Meir Dagan  ISR SPY 2002-10..2011-01-06
Tamir Pardo  ISR SPY 2011-01..2016-01
Yossi Cohen  ISR GOV SPY 2013-08..2016-01-05  ISR SPY 2016-01-06..2021-06-01
David Barnea | Dadi Barnea | David Dadi Barnea  ISR SPY
Carmi Gillon | Karmi Gilon | Carmi Gilon  ISR SPY 1995-03..1996-02  ISR GOV 2001..2003
Ami Ayalon  ISR MIL ..1996-02  ISR SPY 1996-03..2000-05  ISR CVL 2003..2006-04  ISR LEG 2006-05..2009-02
Avi Dichter | Avraham Dichter  ISR SPY 2000-05..2005-05  ISR GOV 2006-05-04..2009-03-31  ISR LEG 2009-04..2012-08  ISR GOV 2012-09..2013-03-18  ISR LEG 2015-03..2022-12-28  ISR GOV 2022-12-29..
Yuval Diskin  ISR SPY 2005-05..2011-05
Yoram Cohen  ISR SPY 2011-05..2016-05
Nadav Argaman  ISR SPY 2016-05..2021-10
Ronen Bar  ISR SPY 2021-10..2025-06-15
David Zini  ISR MIL ..2025-10-04  ISR SPY 2025-10-05..
Amos Yadlin  ISR MIL SPY ..2010-11-22
Aharon Zeevi-Farkash | Aharon Zeevi Farkash | Aharon Ze'evi  ISR MIL SPY ..2006-01
Amos Malka  ISR MIL SPY 1998..2001
Moshe Kaplinsky | Moshe Kaplinski  ISR MIL ..2007-10
Yosef Kuperwasser | Yossi Kuperwasser  ISR MIL SPY ..2006  ISR GOV 2009..2014
Yossi Baidatz  ISR MIL SPY ..2012
Itai Brun  ISR MIL SPY 2011..2015
Tamir Hayman | Tamir Heyman  ISR MIL SPY ..2021-10
Aharon Haliva  ISR MIL SPY ..2024-08-21
Shlomi Binder  ISR MIL SPY
Uri Sagi | Uri Saguy  ISR MIL SPY ..1995
Yossi Sariel  ISR MIL SPY ..2024-09
Yair Naveh  ISR MIL ..2013-02
Uzi Dayan  ISR MIL ..2000  ISR GOV 2001..2002-09  ISR LEG 2020-03..2021-04
Gal Hirsch  ISR MIL ..2006-11  ISR GOV 2023-10-08..
Udi Adam  ISR MIL ..2006-09  ISR GOV 2016..2020
Giora Eiland  ISR MIL ..2003-12  ISR GOV 2004-01..2006-06
Tomer Bar  ISR MIL
Amikam Norkin  ISR MIL ..2022-04
Amir Eshel  ISR MIL ..2017-08  ISR GOV 2020-05..2023-02
Ido Nehushtan  ISR MIL ..2012-05
Eliezer Shkedi | Eliezer Shkedy  ISR MIL ..2008-05
Ori Gordin  ISR MIL
Yaron Finkelman  ISR MIL
Yaniv Asor  ISR MIL
Amir Baram  ISR MIL
Tamir Yadai  ISR MIL
Yehuda Fuchs | Yehuda Fox  ISR MIL ..2024-07
Avi Bluth  ISR MIL
Nitzan Alon  ISR MIL
Eyal Eizenberg  ISR MIL
Tal Russo  ISR MIL
Sami Turgeman  ISR MIL ..2016
Gadi Shamni  ISR MIL
Doron Almog  ISR MIL ..2003-07  ISR SOC 2022-08..
Barak Hiram  ISR MIL
Avi Rosenfeld  ISR MIL ..2024-06
Oded Basyuk | Oded Basiuk  ISR MIL
Eliezer Toledano  ISR MIL
Itzik Cohen  ISR MIL
Ghassan Alian | Rassan Alian | Ghasan Alyan  ISR MIL GOV
Kamil Abu Rukun | Kamil Abu Rokon  ISR MIL GOV 2018..2021
Yoav Mordechai | Poli Mordechai | Yoav Poly Mordechai  ISR MIL GOV ..2018-05
Eitan Dangot  ISR MIL GOV 2009..2014-01
Elad Goren  ISR MIL GOV
Amos Gilad | Amos Gilead  ISR MIL GOV ..2017
Jonathan Conricus  ISR MIL ..2021
Peter Lerner  ISR MIL
Avichay Adraee | Avichai Adraee | Avichay Adree  ISR MIL
Avital Leibovich | Avital Leibovitch  ISR MIL ..2014
Effie Defrin | Efi Dufferin | Effi Defrin | Efi Defrin  ISR MIL
Nadav Shoshani  ISR MIL
Richard Hecht  ISR MIL ..2023-12
Doron Spielman  ISR MIL
Hidai Zilberman  ISR MIL 2019..2021
Ran Kochav  ISR MIL
Ronen Manelis  ISR MIL 2017..2019-09
Moti Almoz  ISR MIL 2013..2020
Avi Benayahu  ISR MIL 2007..2011
Ruth Yaron  ISR MIL 2002..2005
Yifat Tomer-Yerushalmi | Yifat Tomer Yerushalmi  ISR MIL JUD 2021-09..2025-10-31
Itay Offir | Itai Offir  ISR MIL JUD 2025-11..
Danny Efroni  ISR MIL JUD 2011..2015
Avichai Mandelblit | Avihai Mendelblit | Avichai Mendelblit  ISR MIL JUD 2004..2011  ISR GOV 2013..2016-01  ISR JUD 2016-02-01..2022-02-01
Gilad Shalit | Gilad Schalit  ISR MIL ..2012-04
Hadar Goldin  ISR MIL ..2014-08-01
Ehud Goldwasser  ISR MIL ..2006-07-12
Eldad Regev  ISR MIL ..2006-07-12
Ron Arad  ISR MIL
Elhanan Tannenbaum | Elhanan Tenenbaum  ISR MIL
Edan Alexander  ISR MIL ..2025-05-12
Uzi Arad  ISR GOV 2009-03-31..2011-02
Yaakov Amidror  ISR MIL ..2002  ISR GOV 2011-04..2013-11
Meir Ben-Shabbat  ISR SPY ..2017-08  ISR GOV 2017-09..2021-08
Eyal Hulata  ISR SPY ..2021-07  ISR GOV 2021-08..2023-01
Ilan Mizrahi  ISR SPY ..2003  ISR GOV 2006-06..2007-11
Jacob Nagel | Yaakov Nagel  ISR GOV 2016-01..2017-05
Kobi Shabtai | Yaakov Shabtai  ISR COP ..2024-07
Danny Levy  ISR COP 2024-08..
Roni Alsheikh | Roni Alsheich | Ronny Alsheich  ISR SPY ..2015-11  ISR COP 2015-12-03..2018-12
Yohanan Danino  ISR COP ..2015-06
Dudi Cohen  ISR COP ..2011-04
Moshe Karadi  ISR COP ..2007-05
Shlomo Aharonishki | Shlomo Aharonisky  ISR COP ..2004-08
Yehuda Wilk  ISR COP 1998..2001
Micky Rosenfeld | Mickey Rosenfeld  ISR COP
Luba Samri  ISR COP
Gil Kleiman  ISR COP

# --- Israel: judges and prosecutors
Aharon Barak  ISR JUD ..2006-09-14  ISR JUD 2024-01..2024-06
Dorit Beinisch | Dorit Beinish  ISR JUD ..2012-02-28
Asher Grunis  ISR JUD ..2015-01-15
Miriam Naor  ISR JUD ..2017-10-26
Esther Hayut | Ester Hayut  ISR JUD ..2023-10-16
Uzi Vogelman  ISR JUD ..2024-10-06
Yitzhak Amit | Isaac Amit  ISR JUD
Noam Sohlberg  ISR JUD
Hanan Melcer | Hanan Meltzer  ISR JUD ..2021-04
Yosef Elron  ISR JUD ..2025-09
Gali Baharav-Miara | Gali Baharav Miara  ISR JUD 2022-02-08..
Yehuda Weinstein  ISR JUD 2010-02..2016-01
Elyakim Rubinstein | Eliakim Rubinstein  ISR JUD 1997-01..2003-12  ISR JUD 2004-05..2017-06
Michael Ben-Yair  ISR JUD 1993..1996-12
Amit Aisman  ISR JUD
Shai Nitzan  ISR JUD ..2019-12
Moshe Lador  ISR JUD ..2013-12
Matanyahu Englman  ISR GOV JUD 2019-07..
Micha Lindenstrauss  ISR JUD 2005-07..2012-07
Joseph Shapira | Yosef Shapira  ISR JUD 2012-07..2019-07
Eliyahu Winograd | Eliahu Winograd  ISR JUD ..2018-01
Meir Shamgar  ISR JUD ..1995-08

# --- Israel: activists, settlers, unions, others
Mordechai Vanunu  ISR CVL
Yigal Amir  ISR CRM
Baruch Goldstein  ISR CRM ..1994-02-25
Ami Popper  ISR CRM
Elor Azaria  ISR MIL
Amiram Ben-Uliel | Amiram Ben Uliel  ISR CRM
Meir Ettinger  ISR CVL
Hagai El-Ad  ISR CVL
Yuli Novak  ISR CVL
Jessica Montell  ISR CVL
Yariv Oppenheimer | Yariv Openheimer  ISR CVL
Dror Etkes  ISR CVL
Hagit Ofran  ISR CVL
Uri Avnery | Uri Avneri  ISR CVL ..2018-08-20
Jeff Halper  ISR CVL
Avner Gvaryahu  ISR CVL
Yehuda Shaul  ISR CVL
Michael Sfard  ISR CVL
Gershon Baskin  ISR CVL
Shikma Bressler  ISR CVL
Moshe Radman | Moshe Redman  ISR CVL
Einav Zangauker  ISR CVL
Rachel Goldberg-Polin  ISR CVL
Daphni Leef | Daphne Leef  ISR CVL
Daniella Weiss | Daniela Weiss  ISR CVL
Yossi Dagan  ISR GOV CVL
Israel Ganz | Yisrael Gantz  ISR GOV CVL
Dani Dayan | Danny Dayan  ISR CVL ..2015  ISR GOV 2016-08..2020
David Elhayani | David Alhayani  ISR GOV CVL
Pinchas Wallerstein | Pinhas Wallerstein  ISR GOV CVL
Benzi Lieberman | Bentzi Lieberman  ISR CVL
Moshe Levinger | Rabbi Moshe Levinger  ISR REL CVL ..2015-05-16
Noam Arnon  ISR CVL
David Wilder  ISR CVL
Arnon Bar-David  ISR LAB 2019..2025-11
Ofer Eini  ISR LAB 2006..2014
Shlomo Shani  ISR LAB
Noa Tishby  ISR GOV 2022-04..2023-04
Yohanan Plesner  ISR LEG 2007..2013-02  ISR CVL 2014..
Mordechai Kedar  ISR EDU
Elyakim Haetzni  ISR CVL ..2022-09
Yaakov Hagoel  ISR SOC
Avraham Duvdevani  ISR SOC
Zeev Bielski | Ze'ev Bielski  ISR GOV ..2005  ISR SOC 2006..2009-02  ISR LEG 2009-03..2013
Arnon Milchan  ISR BUS
Shalom Turgeman  ISR GOV
Alon Liel  ISR GOV ..2001-05  ISR CVL 2001-06..
Ron Pundak | Ron Pundik  ISR CVL ..2014-04-11
Yair Hirschfeld  ISR EDU

# --- Palestine: Authority, PLO, Fatah
Mohammad Mustafa | Mohammed Mustafa | Muhammad Mustafa | Mohammad Abdullah Mustafa  PSE GOV
Hussein al-Sheikh | Hussein Al Sheikh | Hussein Sheikh | Hussein el-Sheikh  PSE GOV 2007..
Ahmed Qurei | Ahmed Qureia | Ahmad Qurei | Ahmed Korei | Ahmad Qorei | Ahmed Qorei | Abu Ala  PSE GOV 1993..2006-03-29  PSE GOV PTY 2006-03-30..2023-02-22
Rawhi Fattouh | Rauhi Fattouh | Rawhi Fattuh  PSE LEG GOV
Farouk Kaddoumi | Farouq Qaddoumi | Faruq Qaddumi | Farouk Qaddoumi | Farouk Kadoumi  PSE PTY ..2024-08
Nabil Shaath | Nabil Sha'ath | Nabil Shaat  PSE GOV
Nabil Abu Rudeineh | Nabil Abu Rudaineh | Nabil Abu Rdainah | Nabil Abu Rdeneh | Nabil Abu Rudeina  PSE GOV
Yasser Abed Rabbo | Yasir Abed Rabbo | Yasser Abed Rabo  PSE GOV ..2015-07
Mohammed Dahlan | Mohammad Dahlan | Muhammad Dahlan | Dahlan  PSE COP SPY 1994..2002  PSE GOV 2003-04..2003-09  PSE GOV 2005-02..2007-07  PSE PTY 2007-08..2011-06  PSE OPP 2011-07..
Jibril Rajoub | Jibril Rajub | Jabril Rajoub  PSE SPY COP 1994..2002-07  PSE GOV 2003..2006  PSE PTY 2007..
Mohammed Rashid | Muhammad Rashid | Khaled Salam  PSE GOV BUS ..2004-11
Tayeb Abdel Rahim | Tayyeb Abdul Rahim | Tayeb Abdul Rahim | Al-Tayeb Abdul Rahim  PSE GOV ..2020-03
Ahmed Abdel Rahman  PSE GOV PTY ..2019-12
Marwan Kanafani  PSE GOV LEG ..2006-01
Faisal Husseini | Faisal al-Husseini | Feisal Husseini  PSE GOV ..2001-05-31
Haidar Abdel Shafi | Haidar Abdul Shafi | Haydar Abd al-Shafi  PSE GOV 1991..1993  PSE LEG 1996..1997  PSE OPP 1998..2007-09-25
Sari Nusseibeh  PSE GOV EDU
Mustafa Barghouti | Mustafa al-Barghouthi | Mustafa Barghouthi | Moustafa Barghouti | Mustafa al-Barghouti  PSE OPP
Fadwa Barghouti | Fadwa Barghouthi  PSE CVL
Hassan Asfour | Hasan Asfour  PSE GOV ..2005
Afif Safieh  PSE GOV ..2009
Manuel Hassassian  PSE GOV 2005..2018
Husam Zomlot | Hussam Zomlot | Husam Zumlot  PSE GOV
Maen Rashid Areikat | Maen Areikat | Maan Erekat  PSE GOV
Leila Shahid | Layla Shahid  PSE GOV 1993..2015
Nasser al-Kidwa | Nasser al-Qudwa | Nasser Kidwa | Nasser Qidwa | Nasser Al Kidwa  PSE GOV 1991..2006-03  PSE PTY 2006-04..
Riyad al-Malki | Riad Malki | Riyad Malki | Riad al-Malki | Riad al-Maliki | Riyad al-Maliki  PSE GOV 2007-07..2024-03-31  id=riyad-al-maliki
Varsen Aghabekian | Varsen Aghabekian Shahin  PSE GOV 2024-03-31..
Ziad Abu Amr | Ziad Abu Amer | Ziyad Abu Amr  PSE GOV

Majed Faraj | Majid Faraj | Majid Farraj | Majed Farraj  PSE SPY 2009..
Tawfiq Tirawi | Tawfik Tirawi | Taufiq Tirawi | Tawfiq al-Tirawi | Toufik Tirawi  PSE SPY ..2008-11  PSE PTY 2008-12..
Amin al-Hindi | Amin Hindi  PSE SPY 1994..2005
Rashid Abu Shbak | Rashid Abu Shabak | Rashid Abu Shubak  PSE SPY COP ..2007
Moussa Arafat | Musa Arafat | Mousa Arafat  PSE SPY MIL ..2005-09-07
Suha Arafat | Soha Arafat  PSE ELI
Ghazi al-Jabali | Ghazi Jabali  PSE COP 1994..2004
Abdel Razek al-Majaida | Abdel Razek Majaidah | Abdel Razak al-Majaydeh  PSE MIL ..2005
Nasser Yousef | Nasr Yousef | Nasser Yusef | Nasr Yusef  PSE MIL ..2005-02  PSE GOV 2005-03..2006-03
Hakam Balawi | Hakam Balaoui  PSE GOV 2003-11..2005-02
Hani al-Hassan | Hani Hassan  PSE GOV PTY ..2012-07
Sakher Habash | Sakhr Habash  PSE PTY ..2009-11
Abbas Zaki  PSE PTY
Azzam al-Ahmad | Azzam Ahmed | Azzam al-Ahmed | Azam al-Ahmed  PSE PTY GOV
Mahmoud al-Aloul | Mahmoud Aloul | Mahmoud al-Alul  PSE PTY GOV
Jamal Muhaisen | Jamal Muhaysin | Jamal Mohaisen  PSE PTY
Jamal Zaqout  PSE PTY
Kadoura Fares | Qadura Fares | Kaddoura Fares | Qaddoura Fares | Qadoura Fares  PSE PTY GOV
Ziad Abu Ein | Ziad Abu Ayn | Ziad Abu Eid  PSE PTY GOV ..2014-12-10
Samir Mashharawi | Samir Masharawi  PSE PTY
Hatem Abdel Qader | Hatem Abdul Qader  PSE PTY
Ahmed Ghneim | Abu Maher Ghneim | Mohammed Ghneim | Mohammad Ghneim  PSE PTY
Sufian Abu Zaida | Sufyan Abu Zaydeh | Sufian Abu Zaydeh  PSE GOV PTY
Abdullah Frangi | Abdallah Franji  PSE PTY GOV
Fahmi Zaarir | Fahmi al-Zaarir  PSE PTY
Munir Maqdah | Mounir Maqdah | Mounir al-Maqdah | Munir al-Makdah | Mounir Makdah  PSE PTY REB
Sultan Abu al-Aynayn | Sultan Abul Aynayn | Sultan Abu al-Einein | Sultan Abul Einein  PSE PTY
Mohammed Abu al-Abbas | Abu Abbas  PSE REB ..2004-03-08
Abu Nidal | Sabri al-Banna  PSE REB ..2002-08
Abu Jihad | Khalil al-Wazir | Khalil Wazir  PSE REB ..1988-04-16
Abu Iyad | Salah Khalaf  PSE REB ..1991-01-14
Intissar al-Wazir | Intisar al-Wazir | Umm Jihad  PSE GOV ..2005
Ahmed Majdalani | Ahmad Majdalani | Ahmed al-Majdalani  PSE GOV
Wasel Abu Yousef | Wasel Abu Youssef | Wassel Abu Yousef  PSE GOV
Saleh Raafat | Saleh Rafat | Saleh Ra'afat  PSE GOV
Bassam al-Salhi | Bassam Salhi | Bassam Al Salehi  PSE PTY
Zakaria al-Agha | Zakariya al-Agha  PSE GOV PTY
Salim al-Zanoun | Salim Zanoun | Saleem Zanoun  PSE LEG ..2022-02
Abdel Rahim Mallouh | Abdul Rahim Mallouh | Abdel Rahim Malluh  PSE REB OPP ..2022
Hikmat Zeid | Hikmat Zaid  PSE GOV 2000..2006
Samir Ghosheh | Samir Ghawsha  PSE GOV ..2009-08
Jamil Tarifi | Jamil al-Tarifi  PSE GOV ..2004
Saadi al-Krunz | Saadi Krunz  PSE GOV
Maher al-Masri | Maher Masri  PSE GOV ..2004
Mohammad Nashashibi | Mohammed Nashashibi | Zuhdi Nashashibi  PSE GOV ..2002
Ghassan Khatib | Ghassan al-Khatib  PSE GOV 2002-06..2012
Diana Buttu  PSE GOV ..2005
Xavier Abu Eid  PSE GOV
Said Abu Ali | Saeed Abu Ali  PSE GOV ..2014  IGO 2015..
Ziad Hab al-Rih | Ziad Hab al-Reeh | Ziad Hab Al Rih  PSE SPY 2007..2021-12  PSE GOV 2022-01..
Abdel Razzaq al-Yahya | Abdel Razak Yehiyeh | Abdel Razek al-Yehya | Abdul Razak Yehiyeh  PSE GOV 2002-06..2002-10  PSE GOV 2007-06..2009-05
Adnan Damiri | Adnan Dmeiri | Adnan al-Damiri | Adnan Dameri  PSE COP MIL
Diab al-Ali | Dhiab al-Ali  PSE MIL COP
Hazem Atallah | Hazem Attallah | Hazim Atallah  PSE COP 2008..2021
Akram Rajoub | Akram al-Rajoub  PSE GOV
Ahmed Assaf | Ahmad Assaf  PSE PTY JRN GOV
Osama Qawasmi | Osama al-Qawasmi | Osama Qawasmeh  PSE PTY
Ibrahim Melhem | Ibrahim Milhim  PSE GOV 2019-04..2024-03
Shukri Bishara  PSE GOV 2013..2024-03-31
Mai al-Kaila | Mai Kaileh | Mai Kaila | Mai Alkaila  PSE GOV MED 2019-04..2024-03-31
Jawad Awwad | Jawad Awad  PSE GOV MED ..2019-04
Issa Qaraqe | Issa Karake | Issa Karaka | Issa Qaraqaa  PSE GOV ..2018-08
Ashraf al-Ajrami | Ashraf Ajrami  PSE GOV 2007..2009
Adnan Husseini | Adnan al-Husseini | Adnan Al Hussayni  PSE GOV
Adnan Ghaith | Adnan Gheith  PSE GOV
Fadi al-Hidmi | Fadi Hidmi | Fadi al-Hadmi  PSE GOV 2019-04..2024-03
Sheikh Mohammed Hussein | Muhammad Ahmad Hussein  PSE REL
Ekrima Sabri | Ekrima Sa'id Sabri | Ikrima Sabri | Ikrema Sabri | Akrama Sabri  PSE REL
Mahmoud Habash | Mahmoud al-Habash | Mahmoud al-Habbash | Mahmoud Habbash  PSE GOV REL
Atallah Hanna | Theodosios Hanna | Theodosios of Sebastia | Attalah Hanna  PSE REL
Michel Sabbah | Michel Sabah  PSE REL
Pierbattista Pizzaballa | Cardinal Pizzaballa | Pizzaballa  PSE REL
Theophilos III | Patriarch Theophilos III | Theofilos III  PSE REL
Irineos I | Patriarch Irineos I | Irineos of Jerusalem  PSE REL 2001..2005
Fouad Twal  PSE REL 2008..2016
Munib Younan | Mounib Younan  PSE REL
Munther Isaac  PSE REL
Gabriel Romanelli | Father Gabriel Romanelli  PSE REL
Munib al-Masri | Munib Masri | Muneeb al-Masri  PSE BUS
Bashar al-Masri | Bashar Masri  PSE BUS
Azzam Shawa  PSE GOV BUS
Jihad al-Wazir | Jihad Wazir  PSE GOV 2008..2015
Vera Baboun  PSE GOV
Janet Mikhail  PSE GOV
Victor Batarseh  PSE GOV
Musa Hadid | Mousa Hadid  PSE GOV
Tayseer Abu Sneineh | Tayseer Abu Sneina  PSE GOV REB
Zakaria Zubeidi | Zakariya Zubeidi | Zakaria al-Zubaidi | Zakaria Zubaidi | Zakariya al-Zubaidi  PSE REB  group=AQB
Nasser Awais | Nasser Aweis | Nasser Uweis  PSE REB  group=AQB
Raed al-Karmi | Raed Karmi | Ra'ed al-Karmi  PSE REB ..2002-01-14  group=AQB
Ibrahim al-Nabulsi | Ibrahim Nabulsi  PSE REB ..2022-08-09  group=AQB
Fouad Shubaki | Fuad Shubaki | Fuad Shobaki | Fouad al-Shubaki | Fouad Shoubaki  PSE GOV MIL
Karim Younis | Karim Younes | Kareem Younis  PSE CVL
Nasser Abu Hmeid | Nasser Abu Hamid | Nasser Abu Humaid  PSE REB ..2022-12-20  group=AQB
Nizar Banat  PSE OPP CVL ..2021-06-24
Abdel Sattar Qassem | Abdel Sattar Qassim | Abdul Sattar Qassem | Abdel Sattar Kassem  PSE OPP EDU ..2021-02-01
Bassam Tamimi | Bassem Tamimi | Basem Tamimi | Bassem al-Tamimi  PSE CVL
Ahed Tamimi | Ahed al-Tamimi  PSE CVL
Issa Amro | Eissa Amro | Issa Amr  PSE CVL
Shawan Jabarin | Shawan Jabareen  PSE CVL
Raji Sourani | Raji al-Sourani  PSE CVL
Mohammed El-Kurd | Mohammed al-Kurd | Mohammad El-Kurd  PSE CVL JRN
Muna El-Kurd | Muna al-Kurd | Mona el-Kurd  PSE CVL
Omar Barghouti | Omar Barghouthi  PSE CVL
Abdullah Abu Rahma | Abdallah Abu Rahmah | Abdullah Abu Rahmeh  PSE CVL
Jamal Juma | Jamal Jum'a | Jamal Jumaa  PSE CVL
Awdah Hathaleen | Odeh Hathalin  PSE CVL ..2025-07-28
Basel Adra  PSE JRN CVL
Iyad al-Sarraj | Eyad Sarraj | Eyad al-Sarraj | Eyad El Sarraj  PSE CVL ..2013-12-17
Edward Said  PSE EDU ..2003-09-25
Khalil Shikaki | Khalil al-Shikaki  PSE EDU
Hani al-Masri | Hani Masri  PSE EDU
Shireen Abu Akleh | Shirin Abu Aqleh | Shireen Abu Aqleh  PSE JRN ..2022-05-11
Wael Dahdouh | Wael al-Dahdouh | Wael Al-Dahdouh  PSE JRN
Anas al-Sharif | Anas Al Sharif  PSE JRN ..2025-08-10
Bisan Owda  PSE JRN
Motaz Azaiza  PSE JRN
Khader Adnan | Khadar Adnan | Khodr Adnan  PSE REB CVL ..2023-05-02  group=PIJ
Hussam Abu Safiya | Hussam Abu Safia | Husam Abu Safiya | Hussam Abu Safiyeh | Hussam Abu Safieh  PSE MED
Mohammed Abu Selmia | Mohammad Abu Salmiya | Mohammed Abu Salmiya | Muhammad Abu Salmiya  PSE MED
Adnan al-Bursh | Adnan Al Bursh  PSE MED ..2024-04-19
Marwan al-Sultan  PSE MED ..2025-07-02
Munir al-Bursh | Muneer al-Bursh | Muneer Alboursh | Monir al-Barsh  PSE MED GOV
Ali Shaath | Ali Sha'ath | Ali Abdel Hamid Shaath  PSE GOV 2026-01..
Yasser Abu Shabab | Yaser Abu Shabab  PSE PRM ..2025-12-04  group=ABS
Ghassan Duhine | Ghassan al-Duhaini | Ghassan al-Duhine | Ghassan Dahini  PSE PRM  group=ABS
Hussam al-Astal | Husam al-Astal  PSE PRM
Ashraf al-Mansi  PSE PRM
Nabil Amr | Nabil Amro  PSE GOV 2002-06..2002-09  PSE GOV 2003-04..2003-10  PSE PTY GOV 2004..2011
Ahmed Hilles | Ahmed Hillis | Ahmad Hilles | Abu Maher Hilles  PSE PTY
Nabil Kassis | Nabil Qassis | Nabeel Kassis  PSE GOV 2012-05..2013-03

# --- Palestine: Hamas
Khalil al-Hayya | Khalil al-Haya | Khalil Al Hayya | Khalil Hayya | Khaleel al-Hayya | Khalil el-Hayya  PSE REB  group=HAM
Mousa Abu Marzouk | Moussa Abu Marzouk | Musa Abu Marzouk | Musa Abu Marzook | Mousa Abu Marzook | Moussa Abu Marzuk | Mussa Abu Marzouk  PSE REB  group=HAM
Mahmoud al-Zahar | Mahmoud Zahar | Mahmoud al-Zahhar | Mahmud Zahar | Mahmoud Al Zahar  PSE REB ..2006-03-28  PSE GOV REB 2006-03-29..2007-03  PSE REB LEG 2007-04..  group=HAM
Abdel Aziz al-Rantissi | Abdel Aziz Rantisi | Abdel Aziz al-Rantisi | Abdel-Aziz Rantissi | Abdul Aziz al-Rantissi | Rantisi | Rantissi | Abdul Aziz Rantisi  PSE REB ..2004-04-17  group=HAM
Salah Shehadeh | Salah Shehade | Salah Shahada | Sheikh Salah Shehada  PSE REB ..2002-07-22  group=QAS
Ismail Abu Shanab | Ismael Abu Shanab  PSE REB ..2003-08-21  group=HAM
Yahya Ayyash | Yehiya Ayyash | Yehya Ayyash  PSE REB ..1996-01-05  group=QAS
Said Siam | Saeed Seyam | Said Seyyam | Saeed Siyam | Said Seyam | Saeed Siam  PSE REB ..2006-03-28  PSE GOV REB 2006-03-29..2009-01-15  group=HAM
Nizar Rayan | Nizar Rayyan  PSE REB REL ..2009-01-01  group=HAM
Ahmed Jabari | Ahmed al-Jabari | Ahmad Jabari | Ahmed al-Jaabari | Ahmed Jaabari | Ahmad al-Jabari  PSE REB ..2012-11-14  group=QAS
Raed al-Attar | Raed Attar | Ra'ed al-Attar  PSE REB ..2014-08-21  group=QAS
Mohammed Abu Shamala | Mohammed Abu Shammala | Mohammed Abu Shamalah  PSE REB ..2014-08-21  group=QAS
Mahmoud al-Mabhouh | Mahmoud Mabhouh | Mahmoud al-Mabhuh  PSE REB ..2010-01-19  group=HAM
Marwan Issa | Marwan Eissa  PSE REB ..2024-03-10  group=QAS
Mohammed Sinwar | Muhammad Sinwar | Mohammad Sinwar | Mohammed al-Sinwar  PSE REB ..2025-05-13  group=QAS
Izz al-Din Haddad | Izz al-Din al-Haddad | Ezzedin al-Haddad | Izzadin al-Haddad | Ezzedine Haddad | Izz a-Din al-Haddad | Izzeddin al-Haddad | Ezz al-Din al-Haddad  PSE REB  group=QAS
Rafa Salama | Rafa'a Salameh | Rafaa Salameh  PSE REB ..2024-07-13  group=QAS
Raad Saad | Raed Saad | Ra'ad Sa'ad  PSE REB ..2025-12-13  group=QAS
Mohammed Shabana | Mohammad Shabana | Muhammad Shabana  PSE REB ..2025-05-13  group=QAS
Ahmed Ghandour | Ahmed al-Ghandour | Ahmad Ghandour  PSE REB ..2023-11  group=QAS
Ayman Nofal | Ayman Nofel | Ayman Nawfal  PSE REB ..2023-10-17  group=QAS
Ibrahim Biari | Ibrahim al-Biari  PSE REB ..2023-10-31  group=QAS
Hussein Fayyad | Hussein Fayad  PSE REB  group=QAS
Adnan al-Ghoul | Adnan Ghoul  PSE REB ..2004-10-21  group=QAS
Abu Obeida | Abu Obaida | Abu Ubeida | Hudhayfa Kahlout | Huthaifa al-Kahlout | Hudhaifa Kahlout | Abu Obaidah  PSE REB  group=QAS
Rouhi Mushtaha | Rawhi Mushtaha | Ruhi Mushtaha  PSE REB ..2024-07  group=HAM
Issam al-Daalis | Issam Daalis | Issam al-Da'alis | Essam al-Daalis | Issam Da'alis | Essam al-Dalis  PSE GOV REB ..2025-03-18  group=HAM
Ismail Barhoum | Ismail Barhum  PSE REB ..2025-03-23  group=HAM
Salah al-Bardawil | Salah Bardawil | Salah al-Bardaweel | Salah Bardaweel | Salah al-Bardaweil  PSE REB LEG ..2025-03-23  group=HAM
Fathi Hammad | Fathi Hamad | Fathy Hammad  PSE REB ..2009-03  PSE GOV REB 2009-04..2014-06-02  PSE REB 2014-06-03..  group=HAM
Ghazi Hamad | Ghazi Hammad  PSE GOV REB  group=HAM
Basem Naim | Bassem Naim | Bassem Naeem | Basim Naim | Basem Naeem  PSE REB  group=HAM
Izzat al-Rishq | Izzat al-Risheq | Ezzat al-Rishq | Izzat El-Reshiq | Izzat al-Rashq | Ezzat El Rashq | Izzat Risheq | Izzat al-Reshiq | Izzat Rishq  PSE REB  group=HAM
Mohammed Nazzal | Mohammad Nazzal | Muhammad Nazzal | Mohamed Nazzal  PSE REB  group=HAM
Zaher Jabarin | Zaher Jabareen | Zahir Jabarin | Zahir Jabareen | Zaher Jabbarin  PSE REB  group=HAM
Nizar Awadallah | Nizar Awadalla  PSE REB  group=HAM
Mohammed Darwish | Muhammad Darwish | Muhammad Ismail Darwish | Mohammad Darwish  PSE REB  group=HAM
Husam Badran | Hussam Badran  PSE REB  group=HAM
Sami Abu Zuhri | Sami Abu Zohri  PSE REB  group=HAM
Fawzi Barhoum | Fawzi Barhum | Fauzi Barhoum  PSE REB  group=HAM
Hazem Qassem | Hazem Qasem | Hazem Kassem | Hazem Qasim | Hazem Qassim  PSE REB  group=HAM
Abdel Latif al-Qanoua | Abdel Latif al-Qanou | Abdel-Latif al-Qanoua | Abdul Latif al-Qanou | Abdel Latif Qanua | Abdul Latif Qanou | Abd al-Latif al-Qanua  PSE REB ..2025-03-27  group=HAM
Jihad Taha  PSE REB  group=HAM
Taher al-Nono | Taher al-Nunu | Taher Nunu | Tahir al-Nono | Taher Nono | Taher al-Nounou  PSE GOV REB  group=HAM
Mushir al-Masri | Mushir Masri | Mushir Al Masri | Mosheer al-Masri  PSE REB LEG  group=HAM
Ahmed Yousef | Ahmed Yusef  PSE GOV REB  group=HAM
Ahmed Bahar | Ahmad Bahar | Ahmed Bahr | Ahmad Bahr  PSE LEG REB ..2023-11  group=HAM
Aziz Dweik | Aziz Dwaik | Aziz al-Dweik | Abdel Aziz Dweik | Aziz Duwaik | Abdel Aziz Duwaik | Aziz Dwek  PSE LEG REB  group=HAM
Mahmoud al-Ramahi | Mahmoud Ramahi | Mahmoud al-Ramhi  PSE LEG REB  group=HAM
Nasser al-Shaer | Nasser Shaer | Nasser al-Din al-Shaer | Nasereddin al-Shaer | Naser al-Shaer | Nasser Eddin al-Shaer  PSE GOV REB 2006-03-29..2007-06  PSE REB EDU 2007-07..  group=HAM
Hassan Yousef | Hassan Youssef | Sheikh Hassan Yousef | Hassan Yusef | Hasan Yousef  PSE REB LEG  group=HAM
Mosab Hassan Yousef | Mosab Yousef  PSE CVL
Abdel Khaleq al-Natsheh | Abdel Khaleq Natsheh | Abdul Khaliq Natshe  PSE REB  group=HAM
Nayef Rajoub | Nayef al-Rajoub | Naif Rajoub  PSE REB LEG  group=HAM
Omar Abdel Razek | Omar Abdel Razeq | Omar Abdul Razaq | Omar Abdel-Razeq  PSE GOV REB 2006-03-29..2007-03  PSE REB 2007-04..  group=HAM
Wasfi Kabha | Wasfi Qabha  PSE GOV REB  group=HAM
Khaled Abu Arafeh | Khaled Abu Arafa | Khaled Abu Arfa  PSE GOV REB  group=HAM
Jamal al-Khudari | Jamal Khudari | Jamal El-Khoudary | Jamal al-Khoudary  PSE LEG CVL
Jamila al-Shanti | Jamila Shanti | Jameela al-Shanti | Jamila Al Shanti  PSE REB LEG ..2023-10-18  group=HAM
Huda Naim | Huda Naeem  PSE REB LEG  group=HAM
Mariam Farhat | Umm Nidal Farhat | Mariam Mahmoud Farhat  PSE REB LEG ..2013-03-17  group=HAM
Osama al-Mazini | Osama Mazini | Osama Mzeini | Usama Mazini  PSE REB GOV ..2023-10  group=HAM
Ismail al-Ashqar | Ismail Ashqar  PSE REB LEG  group=HAM
Ayman Taha  PSE REB ..2014-08  group=HAM
Ismail Radwan | Ismail Rudwan | Ismail Ridwan  PSE REB  group=HAM
Yousef Rizka | Yousef Rizqa | Youssef Rizqa  PSE GOV REB  group=HAM
Ehab al-Ghussein | Ihab al-Ghussein | Ehab Ghussein | Ihab Ghussein  PSE GOV REB ..2024-07  group=HAM
Iyad al-Bozum | Eyad al-Bozom | Iyad al-Buzm | Iyad Bozum | Iyad al-Bozm | Eyad al-Bozum  PSE COP REB  group=HAM
Tawfiq Abu Naim | Tawfiq Abu Naeem | Tawfik Abu Naim | Toufiq Abu Naim | Tawfiq Abu Nuaim  PSE COP REB 2015..2021  group=HAM
Tawfiq Jabr | Tawfiq Jaber  PSE COP REB 2007..2008-12-27  group=HAM
Salama Maarouf | Salama Marouf | Salama Ma'rouf | Salameh Maarouf  PSE GOV REB  group=HAM
Ismail al-Thawabta | Ismail Thawabta | Ismail al-Thawabteh | Ismael al-Thawabteh | Ismail Al-Thawabta  PSE GOV REB  group=HAM
Ashraf al-Qidra | Ashraf al-Qedra | Ashraf Al-Qudra | Ashraf al-Kidra | Ashraf Qidra  PSE GOV MED ..2024
Zaher al-Wahidi | Zaher al-Waheidi | Zaher al-Wahaidi  PSE GOV MED
Mahmoud Basal | Mahmud Bassal | Mahmud Basal | Mahmoud Bassal  PSE GOV MED
Khalil al-Degran | Khalil Daqran | Khalil al-Daqran  PSE GOV MED
Ali Baraka | Ali Barakeh  PSE REB  group=HAM
Khaled al-Qaddoumi | Khaled Qaddoumi | Khaled Kaddoumi  PSE REB  group=HAM
Ahmad Abdul Hadi | Ahmed Abdel Hadi | Ahmad Abdel-Hadi  PSE REB  group=HAM
Sami Khater  PSE REB  group=HAM
Imad al-Alami | Imad Alami | Emad al-Alami  PSE REB ..2018-01-30  group=HAM
Ibrahim Ghosheh | Ibrahim Ghosha | Ibrahim Ghousheh  PSE REB ..2021-08  group=HAM
Jamal Salim  PSE REB ..2001-07-31  group=HAM
Jamal Mansour  PSE REB ..2001-07-31  group=HAM
Ibrahim Hamed | Ibrahim Hamad  PSE REB  group=QAS
Abdullah Barghouti | Abdullah Barghouthi | Abdallah Barghouti  PSE REB  group=QAS
Abbas al-Sayed | Abbas Sayyed | Abbas al-Sayyid | Abbas Sayed  PSE REB  group=QAS
Hassan Salameh | Hasan Salameh  PSE REB  group=QAS
Mahmoud Issa  PSE REB  group=QAS
Mazen Faqha | Mazen Fuqaha | Mazen Fuqha | Mazen Faqaha  PSE REB ..2017-03-24  group=QAS
Ahlam Tamimi | Ahlam al-Tamimi  PSE REB  group=QAS
Samir Fandi | Samir Findi  PSE REB ..2024-01-02  group=QAS
Azzam al-Aqraa | Azzam al-Aqra  PSE REB ..2024-01-02  group=QAS
Fateh Sherif | Fatah Sharif | Fateh Sharif | Fathi al-Sharif  PSE REB EDU ..2024-09-30  group=HAM
Saeed Atallah Ali | Saeed Atallah | Said Atallah Ali  PSE REB ..2024-10-05  group=QAS
Mohammed Shahin | Mohammad Shahin | Muhammad Shahin  PSE REB ..2025-02-17  group=QAS

Hammam al-Hayya | Himam al-Hayya | Humam al-Hayya  PSE REB ..2025-09-09  group=HAM
Abdel Salam Haniyeh | Abdul Salam Haniyeh  PSE REB  group=HAM

Bassem Issa | Basem Issa  PSE REB ..2021-05-12  group=QAS
Abdullah Qawasmeh | Abdullah Kawasme | Abdullah Kawasmeh | Abdullah Qawasmi  PSE REB ..2003-06-21  group=QAS
Marwan Qawasmeh | Marwan Kawasme | Marwan Qawasme  PSE REB ..2014-09-23  group=QAS
Imad Aqel | Emad Akel | Imad Akel  PSE REB ..1993-11-24  group=QAS
Muhyideen Sharif | Mohiyedine al-Sharif | Muhi al-Din al-Sharif  PSE REB ..1998-03-29  group=QAS
Ibrahim al-Makadmeh | Ibrahim Makadmeh | Ibrahim al-Makadma  PSE REB ..2003-03-08  group=HAM
Mahmoud Abu Hanoud | Mahmud Abu Hanoud | Mahmoud Abu Hannoud  PSE REB ..2001-11-23  group=QAS
Hamza Abu al-Haija | Hamza Abu Alheija | Hamza Abu al-Heija  PSE REB ..2014-03-22  group=QAS
Jamal Abu al-Haija | Jamal Abu al-Hija | Jamal Abu al-Heija  PSE REB  group=HAM
Younis al-Astal | Yunis al-Astal  PSE REB LEG REL  group=HAM
Mahmoud Mardawi | Mahmoud al-Mardawi  PSE REB  group=HAM
Suhail al-Hindi | Suheil al-Hindi  PSE REB  group=HAM

# --- Palestine: Islamic Jihad and the left
Ramadan Shallah | Ramadan Abdullah Shallah | Ramadan Abdallah Shallah | Ramadan Shalah  PSE REB ..2020-06-06  group=PIJ
Ziad al-Nakhalah | Ziyad al-Nakhalah | Ziad Nakhaleh | Ziad al-Nakhala | Ziad Nakhalah | Ziyad Nakhalah | Ziad al-Nakhaleh  PSE REB  group=PIJ
Fathi Shaqaqi | Fathi Shikaki | Fathi Shiqaqi | Fathi al-Shaqaqi  PSE REB ..1995-10-26  group=PIJ
Baha Abu al-Ata | Bahaa Abu al-Ata | Baha Abu al-Atta | Bahaa Abu el-Atta  PSE REB ..2019-11-12  group=PIJ
Akram al-Ajouri | Akram Ajouri | Akram al-Ajuri  PSE REB  group=PIJ
Tayseer al-Jabari | Taysir al-Jabari | Tayseer Jabari | Tayseer al-Jaabari | Tayseer Jaabari  PSE REB ..2022-08-05  group=PIJ
Khaled Mansour | Khaled Mansoor  PSE REB ..2022-08-06  group=PIJ
Bassam al-Saadi | Bassam Saadi | Bassam al-Sadi | Bassem al-Saadi  PSE REB  group=PIJ
Khaled al-Batsh | Khaled Batsh | Khaled al-Batch | Khaled el-Batsh  PSE REB  group=PIJ
Nafez Azzam | Nafiz Azzam  PSE REB  group=PIJ
Mohammed al-Hindi | Mohammad al-Hindi | Mohammed Hindi | Muhammad al-Hindi  PSE REB  group=PIJ
Daoud Shihab | Dawood Shehab | Daoud Shehab | Dawoud Shehab | Dawud Shehab  PSE REB  group=PIJ
Mohammed al-Haj Musa | Mohammad al-Hajj Moussa | Mohammed al-Hajj Musa  PSE REB  group=PIJ
Naji Abu Saif | Naji Maher Abu Saif  PSE REB ..2025-03-18  group=QUB
Ihsan Ataya | Ehsan Ataya | Ihsan Attaya  PSE REB  group=PIJ
Abdullah al-Shami | Abdallah al-Shami | Abdullah Shami  PSE REB  group=PIJ
Jihad Ghannam | Jihad al-Ghannam | Jihad Shaker al-Ghannam  PSE REB ..2023-05-09  group=PIJ
Khalil al-Bahtini | Khalil Bahtini | Khalil Salah al-Bahtini  PSE REB ..2023-05-09  group=PIJ
Tareq Ezzedine | Tariq Izz el-Din | Tarek Ezzedine | Tareq Izz al-Din  PSE REB ..2023-05-09  group=PIJ
Ali Hassan Ghali | Ali Ghali  PSE REB ..2023-05-11  group=PIJ
Iyad al-Hassani | Iyad al-Hasani | Eyad al-Hassani  PSE REB ..2023-05-12  group=PIJ
Abu Shuja | Abu Shujaa | Mohammad Jaber Abu Shujaa  PSE REB ..2024-08-29  group=PIJ
Majed al-Harazin | Majed Harazin | Majid al-Harazin  PSE REB ..2007-12-17  group=PIJ
Mahmoud Majzoub | Mahmoud al-Majzoub  PSE REB ..2006-05-26  group=PIJ
Sami al-Arian | Sami Al Arian  PSE EDU CVL
George Habash | Georges Habash  PSE REB ..2008-01-26  group=PFL
Abu Ali Mustafa | Mustafa Zibri | Mustafa Ali Zibri | Mustafa al-Zibri  PSE REB ..2001-08-27  group=PFL
Ahmad Saadat | Ahmed Saadat | Ahmad Sa'adat | Ahmad Sa'dat  PSE REB  group=PFL
Khalida Jarrar | Khaleda Jarrar  PSE OPP LEG  group=PFL
Leila Khaled | Laila Khaled | Layla Khaled  PSE REB  group=PFL
Jamil Mezher | Jamil Mizher | Jamil Mazhar | Jamil Muzhir  PSE REB  group=PFL
Maher al-Taher | Maher Taher | Maher al-Tahir  PSE REB  group=PFL
Rabah Muhanna | Rabah Mohanna | Rabah Mhanna  PSE REB  group=PFL
Ahmed Jibril | Ahmad Jibril | Ahmed Jebril | Ahmad Jebril  PSE REB ..2021-07-07  group=PGC
Jihad Jibril | Jihad Ahmed Jibril | Jihad Jebril  PSE REB ..2002-05-20  group=PGC
Talal Naji | Talal Nagi  PSE REB  group=PGC
Anwar Raja  PSE REB  group=PGC
Ramez Mustafa | Ramiz Mustafa  PSE REB  group=PGC
Nayef Hawatmeh | Naif Hawatmeh | Nayif Hawatmeh | Nayef Hawatma | Nayif Hawatma  PSE REB  group=DFL
Saleh Zeidan | Salah Zeidan | Saleh Zaidan  PSE REB OPP  group=DFL
Qais Abdul Karim | Qais Abu Leila | Qais Abdel Karim | Qays Abd al-Karim  PSE OPP LEG  group=DFL
Fahed Suleiman | Fahed Sleiman | Fahd Suleiman  PSE REB  group=DFL
Ramzi Rabah  PSE OPP  group=DFL
Jamal Abu Samhadana | Jamal Abu Samhadaneh | Jamal Samhadana  PSE REB ..2006-06-08  group=PRC
Zuhair al-Qaissi | Zuhair al-Qaisi | Zuhir al-Qaisi | Zuhair Qaisi  PSE REB ..2012-03-09  group=PRC
Kamal al-Nairab | Kamal Nairab | Kamal al-Nayrab  PSE REB ..2011-08-18  group=PRC
Mumtaz Dughmush | Mumtaz Durmush | Mumtaz Doghmush  PSE REB  group=AOI
Abdel Latif Moussa | Abdel-Latif Moussa | Abdul Latif Mussa | Abdel Latif Musa  PSE REB REL ..2009-08-15
Tamer al-Kilani | Tamer Kilani | Tamer Kelani  PSE REB ..2022-10-23  group=LIO
Wadie al-Houh | Wadee al-Houh | Wadi al-Houh  PSE REB ..2022-10-25  group=LIO
Khader Habib | Khadr Habib | Khodr Habib  PSE REB  group=PIJ

# --- Lebanon: presidents, prime ministers, ministers, parties
Elias Hrawi | Elias al-Hrawi | Ilyas Hrawi  LBN GOV 1989-11-24..1998-11-24
Michel Suleiman | Michel Sleiman | Michel Sulaiman | Michel Suleyman  LBN MIL ..2008-05-24  LBN GOV 2008-05-25..2014-05-24
Amine Gemayel | Amin Gemayel | Amine Jumayyil | Amin Jumayel  LBN GOV ..1988-09-22  LBN PTY 1988-09-23..
Bashir Gemayel | Bachir Gemayel | Bashir Jumayyil  LBN PRM PTY ..1982-09-14
Pierre Gemayel | Pierre Amine Gemayel | Pierre Jumayyil  LBN LEG 2000-09..2005-07-18  LBN GOV 2005-07-19..2006-11-21
Samy Gemayel | Sami Gemayel  LBN LEG PTY 2009-06..
Nadim Gemayel | Nadim Bachir Gemayel  LBN LEG PTY
Omar Karami | Omar Karameh | Umar Karami  LBN GOV 1990-12..1992-05-13  LBN GOV 2004-10-26..2005-04-19
Faisal Karami | Faysal Karami | Faisal Karameh  LBN GOV 2011-06..2014-02-15  LBN LEG 2018-05..
Rachid Solh | Rashid al-Solh | Rashid Solh  LBN GOV 1992-05..1992-10
Selim al-Hoss | Salim al-Hoss | Selim Hoss | Salim Hoss | Selim al-Huss  LBN GOV ..1990-12  LBN GOV 1998-12-02..2000-10-26
Tammam Salam | Tamam Salam | Tammam Saeb Salam  LBN GOV 2008-07..2009-11  LBN LEG 2009-12..2013-04-05  LBN GOV 2013-04-06..2016-12-18
Hassan Diab | Hasan Diab  LBN GOV 2020-01-21..2021-09-10
Mustapha Adib | Mustafa Adib | Moustapha Adib  LBN GOV
Mohammad Safadi | Mohammed Safadi | Mohammad al-Safadi  LBN GOV 2005-07..2014-02-15
Samir Khatib | Samir al-Khatib  LBN BUS
Rene Moawad | Rene Mouawad | René Muawad  LBN GOV 1989-11-05..1989-11-22
Michel Moawad | Michel Mouawad | Michel Muawad  LBN LEG OPP 2018-05..
Nayla Moawad | Nayla Mouawad | Naila Moawad  LBN LEG ..2005-07-18  LBN GOV 2005-07-19..2008-07
Suleiman Frangieh | Sleiman Frangieh | Suleiman Franjieh | Sleiman Franjieh | Suleiman Franjiyeh | Sulaiman Franjieh  LBN GOV 1990-12..2005-04  LBN PTY 2005-05..
Tony Frangieh | Tony Franjieh | Tony Suleiman Frangieh  LBN LEG 2018-05..
Jihad Azour  LBN GOV 2005-07-19..2008-07  IGO 2017..
Charles Rizk | Charles Rizq  LBN GOV 2004-10..2008-07
Ziyad Baroud | Ziad Baroud  LBN GOV 2008-07..2011-06
Bahij Tabbara | Bahige Tabbara  LBN GOV ..2004-10
Khaled Qabbani | Khaled Kabbani  LBN GOV 2005..2008
Hassan Sabaa | Hassan al-Sabaa | Hassan as-Sabeh  LBN GOV 2005-04..2008-07
Ahmad Fatfat | Ahmed Fatfat  LBN GOV 2005-07..2008-07  LBN LEG 2008-08..2018-05
Fawzi Salloukh | Fawzi Salukh | Fauzi Salloukh  LBN GOV 2005-07-19..2009-11-09
Ali al-Shami | Ali Shami | Ali Chami | Ali el-Shami  LBN GOV 2009-11-09..2011-06-13
Adnan Mansour  LBN GOV 2011-06-13..2014-02-15
Charbel Wehbe | Charbel Wehbeh | Charbel Wahbe | Sharbel Wehbe  LBN GOV 2020-08..2021-05
Nassif Hitti | Nasif Hitti | Nassif Hatti  LBN GOV 2020-01-21..2020-08-03
Zeina Akar | Zeina Akar Adra | Zeina Acar  LBN GOV 2020-01-21..2021-09-10
Abdallah Bou Habib | Abdallah Bouhabib | Abdallah Bou-Habib | Abdullah Bou Habib | Abdallah Bu Habib  LBN GOV 2021-09-10..2025-02-08
Youssef Rajji | Joe Rajji | Youssef Raji | Youssef Raggi | Joe Raggi | Yousef Rajji | Youssef Rajjy  LBN GOV 2025-02-08..
Michel Menassa | Michel Mnassa | Michel Menassah  LBN GOV 2025-02-08..
Ahmad al-Hajjar | Ahmad Hajjar | Ahmed al-Hajjar  LBN GOV 2025-02-08..
Yassine Jaber | Yassin Jaber | Yassine Jabir  LBN LEG 1996..2022  LBN GOV 2025-02-08..
Paul Morcos | Paul Morkos | Paul Marcos  LBN GOV 2025-02-08..
Adel Nassar  LBN GOV 2025-02-08..
Kamal Shehadi | Kamal Shehadeh  LBN GOV 2025-02-08..
Tarek Mitri | Tarik Mitri | Tareq Mitri  LBN GOV 2005-07-19..2011-06-13  UNO 2012-09..2014-09  LBN GOV 2025-02-08..
Fadi Makki  LBN GOV 2025-02-08..
Rakan Nasreddine | Rakan Nassereddine  LBN GOV 2025-02-08..
Haneen Sayed | Hanine Sayed | Haneen al-Sayed  LBN GOV 2025-02-08..
Joe Issa el-Khoury | Joe Issa al-Khoury | Joe Issa Khoury  LBN GOV 2025-02-08..
Fayez Rasamny | Fayez Rasamni  LBN GOV 2025-02-08..
Amer Bisat | Amer Bsat  LBN GOV 2025-02-08..
Elias Murr | Elias al-Murr | Elias El Murr  LBN GOV 2000-10..2011-06-13
Michel Murr | Michel al-Murr | Michel El-Murr  LBN GOV ..2000  LBN LEG 2001..2021-01-31
Abdel Rahim Mrad | Abdul Rahim Murad | Abdel Rahim Mourad | Abdel Rahim Murad  LBN GOV LEG ..2005-04  LBN PTY 2005-05..2018-05  LBN LEG PTY 2018-06..2022-05
Fayez Ghosn  LBN GOV 2011-06-13..2014-02-15
Samir Mokbel | Samir Moqbel | Samir Mouqbel | Samir Mukbel  LBN GOV 2011-06-13..2016-12-18
Yaacoub Sarraf | Yacoub Sarraf | Yaacoub al-Sarraf | Yacoub Riad Sarraf  LBN GOV 2005-04..2006-11  LBN GOV 2016-12-18..2019-01-30
Elias Bou Saab | Elias Abu Saab | Elias Bousaab | Elias Bu Saab  LBN GOV 2014-02-15..2016-12-18  LBN LEG 2018-05..2019-01-30  LBN GOV 2019-01-31..2020-01-21  LBN LEG 2020-01-22..
Maurice Slim | Maurice Sleem | Maurice Salim  LBN GOV 2021-09-10..2025-02-08
Bassam Mawlawi | Bassam al-Mawlawi | Bassam Maoulawi | Bassam Mawlaoui | Bassam Mouloui  LBN GOV 2021-09-10..2025-02-08
Mohammed Fahmi | Mohammad Fahmi | Mohamed Fahmi  LBN GOV 2020-01-21..2021-09-10
Raya al-Hassan | Raya Haffar al-Hassan | Raya El Hassan | Raya Hassan  LBN GOV 2009-11-09..2011-06-13  LBN GOV 2019-01-31..2020-01-21
Nohad Machnouk | Nouhad Machnouk | Nohad al-Mashnouq | Nuhad al-Mashnuq | Nouhad Mashnouq | Nohad Mashnouk | Nouhad al-Mashnouk  LBN LEG 2009-06..2014-02-14  LBN GOV 2014-02-15..2019-01-30  LBN LEG 2019-01-31..2022-05
Marwan Charbel | Marwan Sharbel | Marwan Charbil  LBN GOV 2011-06-13..2014-02-15
Ali Hassan Khalil | Ali Hasan Khalil  LBN LEG ..2011-06-12  LBN GOV 2011-06-13..2020-01-21  LBN LEG 2020-01-22..
Ghazi Wazni | Ghazi Wazne | Ghazi Wazneh  LBN GOV 2020-01-21..2021-09-10
Youssef al-Khalil | Youssef Khalil | Yousef Khalil | Youssef El Khalil  LBN GOV 2021-09-10..2025-02-08
Mohamad Chatah | Mohammed Shatah | Mohammad Chatah | Mohammed Chatah | Mohamad Shatah  LBN GOV 2008-07..2009-11-09  LBN PTY 2009-11-10..2013-12-27
Riad Salameh | Riad Salame | Riad Salamé | Riyad Salameh | Riad Toufic Salameh  LBN GOV 1993-08..2023-07-31
Wassim Mansouri | Wassim Manssouri | Wasim Mansouri  LBN GOV 2023-08-01..2025-03
Karim Souaid | Karim Soueid  LBN GOV 2025-03-27..
Alain Bifani  LBN GOV 2000..2020-06
George Adwan | Georges Adwan | Georges Adouane  LBN LEG PTY
Sethrida Geagea | Strida Geagea | Setrida Geagea | Sitrida Geagea  LBN LEG PTY
Pierre Bou Assi | Pierre Abi Assi | Pierre Bou Aassi  LBN GOV 2016-12-18..2018-05  LBN LEG 2018-06..
Ghassan Hasbani | Ghassan Hasbany | Ghassan Hassbani  LBN GOV 2016-12-18..2019-10  LBN LEG 2022-05..
May Chidiac | May Shidiac | May Chidyac  LBN JRN ..2019-01  LBN GOV 2019-02..2019-10
Antoine Zahra  LBN LEG
Melhem Riachi | Melhem Riachy | Melhem Riyachi  LBN GOV 2016-12-18..2019-01  LBN LEG 2022-05..
Richard Kouyoumjian | Richard Kouyoumdjian  LBN GOV 2019-01-31..2019-10
Ibrahim Kanaan | Ibrahim Canaan | Ibrahim Kenaan  LBN LEG
Alain Aoun  LBN LEG
Simon Abi Ramia | Simon Aby Ramia  LBN LEG
Cesar Abi Khalil | Cesar Abou Khalil | César Abi Khalil  LBN GOV 2016-12-18..2019-01  LBN LEG 2019-02..
Nada Boustani | Nada Boustany | Nada Bustani  LBN GOV 2019-01-31..2020-01-21  LBN LEG 2022-05..
Walid Fayad | Walid Fayyad  LBN GOV 2021-09-10..2025-02-08
Salim Jreissati | Selim Jreissati | Salim Jraissati | Salim Jreisati  LBN GOV 2012-02..2014-02-15  LBN GOV 2016-12-18..2022-10-30
Issam Abu Jamra | Issam Abou Jamra  LBN GOV 2008-07..2009-11
Charbel Nahas | Sharbel Nahas | Charbel Nahhas  LBN GOV 2009-11..2012-02  LBN PTY OPP 2016..
Nicolas Sehnaoui | Nicolas Sahnaoui | Nicola Sehnaoui  LBN GOV 2011-06..2014-02-15  LBN LEG 2018-05..
Fadi Abboud | Fadi Abbud  LBN GOV 2009-11..2014-02-15
Boutros Harb  LBN LEG ..2014-02-14  LBN GOV 2014-02-15..2016-12-18  LBN LEG 2016-12-19..2018-05
Marwan Hamadeh | Marwan Hamade | Marwan Hamadé | Marwan Hamada  LBN GOV 1992-10..1998-12  LBN GOV 2000-10..2004-09  LBN GOV 2005-07-19..2008-07  LBN LEG 2008-08..2016-12-17  LBN GOV 2016-12-18..2019-01  LBN LEG 2019-02..
Ghazi Aridi | Ghazi al-Aridi | Ghazi El Aridi  LBN GOV 2000-10..2004-09  LBN GOV 2005-07-19..2013-12  LBN LEG PTY 2014..
Wael Abu Faour | Wael Abou Faour | Wael Abu Faur | Wael Bou Faour  LBN GOV 2008-07..2020-01-21  LBN LEG 2020-01-22..
Akram Shehayeb | Akram Chehayeb | Akram Shuhayyib | Akram Chehayyeb  LBN LEG GOV
Taymour Jumblatt | Taymur Jumblatt | Teymour Jumblatt | Taymour Joumblatt  LBN LEG PTY 2018-05..
Kamal Jumblatt | Kamal Joumblatt  LBN PTY ..1977-03-16
Talal Arslan | Talal Erslan  LBN GOV PTY ..2011-06  LBN PTY LEG 2011-07..
Wiam Wahhab | Wiam Wahab | Weam Wahhab | Wi'am Wahhab  LBN PTY
Farid Makari | Farid Makary | Farid Mkari  LBN LEG 2005..2018-05
Elie Ferzli | Elie al-Ferzli | Elie Firzli | Eli Ferzli | Elie El Ferzli  LBN LEG ..2022-05
Hussein al-Husseini | Hussein Husseini | Hussein el-Husseini  LBN LEG ..2008-08
Bahia Hariri | Bahiya Hariri | Bahia al-Hariri  LBN LEG 1992..2022-05
Bahaa Hariri | Baha Hariri | Bahaa al-Hariri  LBN BUS
Ahmad Hariri | Ahmed Hariri  LBN PTY
Basil Fuleihan | Bassel Fleihan | Basil Fleihan | Bassil Fuleihan  LBN GOV ..2003  LBN LEG 2004..2005-04-18
Bassem al-Sabaa | Bassem Sabaa | Bassem Sabeh  LBN LEG
Khaled al-Daher | Khaled Daher | Khaled Dhaher | Khaled Zaher  LBN LEG 2009-06..2018-05
Mustafa Allouch | Mustafa Alloush | Mustapha Allouch | Mustafa Aloush  LBN PTY
Walid Eido | Walid Ido  LBN LEG 2000..2007-06-13
Antoine Ghanem | Antoine Ghanim  LBN LEG 2005..2007-09-19
Gebran Tueni | Gibran Tueni | Gebran Tuéni | Jibran Tueni | Gibran Tweini | Jubran Tueni  LBN JRN LEG ..2005-12-12
Ghassan Tueni | Ghassan Tweini  LBN JRN ..2012-06-08
Nayla Tueni | Nayla Tweini  LBN JRN LEG
Samir Kassir | Samir Qasir | Samir Kasir  LBN JRN ..2005-06-02
George Hawi | Georges Hawi | George Hawy  LBN PTY ..2005-06-21
Lokman Slim | Luqman Slim | Lokman Salim  LBN CVL OPP ..2021-02-04
Samir Frangieh | Samir Franjieh  LBN LEG PTY ..2017-04-11
Fares Souaid | Fares Soueid | Fares Saeed | Faris Souaid | Fares Soaid  LBN PTY
Dory Chamoun | Dori Chamoun | Dory Shamoun  LBN PTY
Camille Dory Chamoun | Camille Chamoun Jr  LBN LEG PTY
Dany Chamoun | Dany Shamoun  LBN PTY ..1990-10-21
Carlos Edde | Carlos Eddé  LBN PTY
Raymond Edde | Raymond Eddé  LBN PTY ..2000-05-10
Michel Pharaon | Michel Faraon | Michel Pharaoun  LBN LEG GOV ..2019-01
Elias Atallah | Elias Attallah  LBN LEG
Assem Qanso | Assem Kanso | Asem Qanso  LBN PTY LEG
Assaad Hardan | Asaad Hardan | Assad Hardan | Asad Hardan  LBN PTY LEG
Karim Pakradouni | Karim Pakradouny | Karim Pakradoni  LBN PTY
Elie Hobeika | Eli Hobeika | Elie Hubayqa  LBN PRM GOV ..2002-01-24
Antoine Lahad | Antoine Lahd  LBN PRM ..2000-05-24  group=SOL
Saad Haddad  LBN PRM ..1984-01-14  group=SOL
Etienne Sakr | Etienne Saqr | Abu Arz  LBN PRM
Ashraf Rifi | Achraf Rifi | Ashraf al-Rifi | Achraf Riffi  LBN COP 2005-04..2013-04  LBN GOV 2014-02-15..2016-12-18  LBN PTY 2016-12-19..2022-05-14  LBN LEG OPP 2022-05-15..
Fouad Makhzoumi | Fuad Makhzoumi | Fouad Makhzoumy  LBN BUS ..2018-05  LBN LEG 2018-06..
Paula Yacoubian | Paula Yaacoubian | Paula Ya'coubian  LBN LEG OPP 2018-05..
Halima Kaakour | Halime Kaakour | Halima al-Qaaqour  LBN LEG OPP 2022-05..
Ibrahim Mneimneh | Ibrahim Mneymneh | Ibrahim Mneimne  LBN LEG OPP 2022-05..
Mark Daou  LBN LEG OPP 2022-05..
Najat Saliba | Najat Aoun Saliba  LBN LEG OPP 2022-05..
Melhem Khalaf  LBN JUD 2019..2022-05  LBN LEG OPP 2022-06..
Waddah Sadek | Waddah Sadiq | Waddah al-Sadek  LBN LEG OPP 2022-05..
Cynthia Zarazir  LBN LEG OPP 2022-05..
Osama Saad | Oussama Saad | Usama Saad  LBN LEG OPP
Abdul Rahman Bizri | Abdel Rahman al-Bizri | Abdul Rahman al-Bizri  LBN LEG MED
Ashraf Baydoun  LBN LEG
Neemat Frem | Nehmat Frem | Neemat Freim | Neemat Ephrem  LBN LEG BUS
Ziad Hayek | Ziad al-Hayek  LBN BUS
Georges Kordahi | George Kordahi | George Qordahi | George Kurdahi | Georges Qordahi  LBN GOV 2021-09..2021-12
Ziad Makary | Ziad Makari | Ziad al-Makary  LBN GOV 2021-12..2025-02-08
Manal Abdel Samad | Manal Abdel-Samad | Manal Abdul Samad  LBN GOV 2020-01-21..2020-08
Firas Abiad | Firas al-Abiad | Firass Abiad | Firas Abyad  LBN GOV MED 2021-09-10..2025-02-08
Hamad Hassan | Hamad Hasan  LBN GOV MED 2020-01-21..2021-09-10
Jamil Jabak | Jamil Jabaq | Jamil Jabbak  LBN GOV MED 2019-01-31..2020-01-21
Ali Hamieh | Ali Hamie | Ali Hamiye | Ali Hamiyah  LBN GOV 2021-09-10..2025-02-08
Nasser Yassin | Nasser Yassine  LBN GOV 2021-09-10..2025-02-08
Amin Salam | Amine Salam  LBN GOV 2021-09-10..2025-02-08
Raoul Nehme | Raoul Nehmeh | Raoul Neemeh  LBN GOV 2020-01-21..2021-09-10
Youssef Fenianos | Youssef Finianos | Yousef Finianos  LBN GOV 2016-12-18..2020-01-21
Ghazi Zeaiter | Ghazi Zaiter | Ghazi Zaaiter | Ghazi Zeiter  LBN GOV LEG
Hector Hajjar | Hector Hajar  LBN GOV 2021-09-10..2025-02-08
Issam Sharafeddine | Issam Charafeddine | Issam Sharaf al-Din  LBN GOV 2021-09-10..2025-02-08
Johnny Corm | Johnny Qorm  LBN GOV 2021-09-10..2025-02-08
Georges Corm | George Corm  LBN GOV 1998-12..2000-10
Rashid Derbas | Rachid Derbas  LBN GOV 2014-02-15..2016-12-18
Sejaan Azzi | Sejaan Qazzi | Sajaan Azzi | Sejaan Kazzi  LBN GOV 2014-02-15..2016-12-18
Ramzi Jreij | Ramzi Joreige  LBN GOV 2014-02-15..2016-12-18
Nicolas Nahas | Nicolas Nahhas  LBN GOV 2011-06..2014-02-15
Walid Daouk | Walid al-Daouk  LBN GOV 2011-06..2014-02-15
Ghattas Khoury | Ghattas Khouri | Ghattas al-Khoury  LBN LEG 2000..2005  LBN GOV 2016-12-18..2019-01-30
Jean Obeid | Jean Obaid  LBN LEG GOV ..2021-02-08
Mahmoud Hammoud | Mahmoud Hamoud  LBN GOV 2000-10..2003-04  LBN GOV 2004-10..2005-07
Fares Boueiz | Fares Bouez | Faris Buwayz  LBN GOV 1990-12..1998-12
Khalil Hrawi | Khalil al-Hrawi  LBN GOV 2000-10..2003-04
Albert Mansour  LBN GOV 1989-11..1992-05  LBN LEG 2018-05..2022-05
Mohsen Dalloul | Muhsin Dalloul  LBN GOV 1992-10..1998-12
Nawaf Moussawi | Nawaf al-Mousawi | Nawwaf Moussawi | Nawaf al-Moussawi | Nawaf Musawi  LBN LEG REB  group=HEZ
Ali Fayyad | Ali Fayad  LBN LEG  group=HEZ
Mohammed Raad | Mohammad Raad | Mohamed Raad | Muhammad Raad | Mohammed Ra'ad  LBN LEG REB 1992..  group=HEZ
Hassan Fadlallah | Hasan Fadlallah  LBN LEG 2005-06..  group=HEZ
Hussein Hajj Hassan | Hussein al-Hajj Hassan | Hussein Haj Hassan | Hussein al-Haj Hassan  LBN LEG GOV  group=HEZ
Mohammed Fneish | Mohammad Fneish | Mohammad Fneich | Mohammed Fneich | Muhammad Fneish  LBN GOV 2005-07-19..2020-01-21  group=HEZ
Trad Hamadeh | Trad Hamade | Tarrad Hamadeh  LBN GOV 2005-04..2008-07  group=HEZ
Ibrahim Mousawi | Ibrahim al-Mousawi | Ibrahim Moussawi | Ibrahim al-Moussawi | Ibrahim Musawi  LBN LEG REB  group=HEZ
Ihab Hamadeh | Ihab Hamade  LBN LEG 2018-05..  group=HEZ
Amin Sherri | Amin Sharri | Amin Chirri | Amin Sherry  LBN LEG  group=HEZ
Ibrahim Amin al-Sayyed | Ibrahim Amin al-Sayed | Ibrahim al-Amin al-Sayyed | Ibrahim Amine el-Sayyed  LBN REB REL  group=HEZ
Mahmoud Qamati | Mahmoud Komati | Mahmoud Qomati | Mahmoud Kmati | Mahmud Qomati  LBN REB GOV  group=HEZ
Hashem Safieddine | Hashem Safi al-Din | Hashem Safieddin | Hachem Safieddine | Hashim Safi al-Din | Safieddine | Hashim Safieddine | Hashem Safiedine  LBN REB ..2024-10-03  group=HEZ
Nabil Qaouk | Nabil Kaouk | Nabil Qaook | Nabil Kawouk | Nabil Qawuq | Nabil Kaouq | Nabil Qawook  LBN REB ..2024-09-28  group=HEZ
Wafiq Safa | Wafik Safa | Wafic Safa  LBN REB  group=HEZ
Mohammed Afif | Mohammad Afif | Muhammad Afif | Mohammed Afif al-Naboulsi  LBN REB ..2024-11-17  group=HEZ
Imad Mughniyeh | Imad Mughniyah | Imad Mugniyah | Imad Moughnieh | Imad Mughnieh | Imad Moughniyeh | Mughniyeh | Imad Moughniyah | Imad Fayez Mughniyah  LBN REB ..2008-02-12  group=HEZ
Jihad Mughniyeh | Jihad Mughniyah | Jihad Moughniyeh | Jihad Mughnieh  LBN REB ..2015-01-18  group=HEZ
Mustafa Badreddine | Mustafa Badr al-Din | Mustafa Badr Al Din | Mustafa Amine Badreddine | Mustafa Badredine | Mustapha Badreddine  LBN REB ..2016-05-12  group=HEZ
Fuad Shukr | Fouad Shukr | Fuad Shukur | Fouad Shokr | Fouad Chokr | Fuad Shukar  LBN REB ..2024-07-30  group=HEZ
Ibrahim Aqil | Ibrahim Akil | Ibrahim Aqeel  LBN REB ..2024-09-20  group=HEZ
Ali Karaki | Ali Karake | Ali al-Karaki  LBN REB ..2024-09-27  group=HEZ
Wissam al-Tawil | Wissam Tawil | Wissam Hassan Tawil | Wisam Tawil | Wissam Hassan al-Tawil  LBN REB ..2024-01-08  group=HEZ
Taleb Abdullah | Taleb Sami Abdullah | Taleb Abdallah | Talib Abdullah  LBN REB ..2024-06-11  group=HEZ
Mohammed Nasser Nimah | Mohammed Nimah Nasser | Mohammed Naameh Nasser | Muhammad Nimah Nasser | Mohammad Neamah Nasser  LBN REB ..2024-07-03  group=HEZ
Ibrahim Qubaisi | Ibrahim Kobeissi | Ibrahim Qobeissi | Ibrahim Mohammed Qubaisi | Ibrahim Kobeisi  LBN REB ..2024-09-24  group=HEZ
Mohammed Srour | Mohammad Srour | Mohammed Surur | Mohammad Surur  LBN REB ..2024-09-26  group=HEZ
Ahmed Wahbi | Ahmad Wehbe | Ahmed Wehbe | Ahmed Mahmoud Wahbi  LBN REB ..2024-09-20  group=HEZ
Haytham Ali Tabatabai | Haitham Ali Tabatabai | Haytham Tabatabai | Haytham Ali Tabtabai | Haytham al-Tabtabai | Ali Tabatabai | Ali Tabtabai  LBN REB ..2025-11-23  group=HEZ
Samir Kuntar | Samir Kantar | Samir Qantar | Samir al-Quntar | Samir Qintar  LBN REB ..2015-12-19  group=HEZ
Abbas al-Musawi | Abbas Musawi | Abbas Mussawi | Abbas Moussawi | Abbas al-Moussawi  LBN REB ..1992-02-16  group=HEZ
Subhi al-Tufayli | Subhi Tufayli | Sobhi Tufaili | Subhi al-Tufaili | Sobhi al-Tufayli  LBN REB REL
Abdul Karim Obeid | Abdel Karim Obeid | Abdelkarim Obeid | Sheikh Abdel Karim Obeid  LBN REB REL  group=HEZ
Mustafa Dirani | Mustapha Dirani | Mustafa al-Dirani  LBN REB  group=HEZ
Hassan al-Laqqis | Hassan al-Lakkis | Hassan Lakkis | Hassan Laqqis | Hassan Hawlo al-Lakkis | Hassan Lakis  LBN REB ..2013-12-03  group=HEZ
Ghaleb Awali | Ghaleb Awwali  LBN REB ..2004-07-19  group=HEZ
Salim Ayyash | Salim Jamil Ayyash | Salim Ayash  LBN REB  group=HEZ
Assad Sabra | Assad Hassan Sabra  LBN REB  group=HEZ
Hussein Oneissi | Hussein Oneisi | Hussein Hassan Oneissi  LBN REB  group=HEZ
Hassan Habib Merhi | Hassan Merhi  LBN REB  group=HEZ
Mohammed Yazbek | Mohammad Yazbek | Mohammed Yazbeck | Muhammad Yazbek  LBN REB REL  group=HEZ
Hussein al-Khalil | Hussein Khalil | Hajj Hussein Khalil  LBN REB  group=HEZ
Ghaleb Abu Zainab | Ghalib Abu Zeinab | Ghaleb Abu Zeinab  LBN REB  group=HEZ
Ammar al-Mousawi | Ammar Moussawi | Ammar al-Moussawi | Ammar Musawi  LBN REB LEG  group=HEZ
Ali Daamoush | Ali Damoush | Ali Daamush  LBN REB REL  group=HEZ
Ali Mussa Daqduq | Ali Musa Daqduq | Ali Moussa Daqduq | Ali Mousa Daqduq | Ali Musa Dakdouk  LBN REB  group=HEZ
Talal Hamiyah | Talal Hamiyeh | Talal Hamieh  LBN REB  group=HEZ
Imad Amhaz | Imad Fadel Amhaz  LBN REB  group=HEZ
Kassem Tajideen | Kassim Tajideen | Qassem Tajideen  LBN BUS
Joe Saddi | Joseph Saddi | Joe al-Saddi  LBN GOV 2025-02-08..
Charles Hage | Charles al-Hage | Charles Hajj  LBN GOV 2025-02-08..
Laura Lahoud | Laura Khazen Lahoud | Laura al-Khazen Lahoud  LBN GOV 2025-02-08..
Rima Karami | Rima Karameh  LBN GOV 2025-02-08..
Nizar Hani  LBN GOV 2025-02-08..
Tamara Elzein | Tamara al-Zein  LBN GOV 2025-02-08..
Ali Ammar  LBN LEG  group=HEZ

# --- Lebanon: army, security, judges, clergy, others
Jean Kahwaji | Jean Kahwagi | Jean Qahwaji  LBN MIL ..2017-03-08
Rodolphe Haykal | Rudolph Haykal | Rodolphe Haikal | Rudolf Haykal | Rodolph Haykal  LBN MIL
Francois al-Hajj | Francois Hajj | François el-Hajj | Francois El Hajj | Francois Elhaj  LBN MIL ..2007-12-12
Chamel Roukoz | Shamel Roukoz | Chamel Roukouz | Shamil Rukuz  LBN MIL ..2015-10  LBN LEG 2018-05..2022-05
Hassan Odeh | Hassan Audi  LBN MIL
Jamil Sayyed | Jamil al-Sayyed | Jamil al-Sayed | Jamil Sayed | Jamil as-Sayyed  LBN SPY ..2005-04  LBN LEG 2018-05..
Mustafa Hamdan | Mustapha Hamdan | Moustafa Hamdan  LBN MIL ..2005-08  LBN PTY 2009..
Raymond Azar  LBN SPY MIL ..2005-04
Ali Hajj  LBN COP ..2005-04
Abbas Ibrahim  LBN SPY GOV 2011-07..2023-03-02
Elias Baissari | Elias al-Baysari | Elias Bayssari | Elias al-Baissari | Elias Baisari  LBN SPY GOV 2023-03-03..2025-03
Hassan Choucair | Hassan Shuqair | Hassan Chokeir | Hassan Shokair  LBN SPY GOV 2025-03..
Wafiq Jezzini | Wafik Jizzini | Wafiq Jizzini | Wafik Jezzini  LBN SPY 2005..2010
Tony Saliba  LBN SPY 2017..2025-03
Edgar Lawandos | Edgard Lawandos | Edgar Lowndos  LBN SPY 2025-03..
Wissam al-Hassan | Wissam Hassan | Wisam al-Hassan | Wissam El Hassan  LBN SPY COP ..2012-10-19
Wissam Eid | Wisam Eid  LBN COP ..2008-01-25
Samir Shehadeh | Samir Chehade | Samir Shehade  LBN COP
Imad Othman | Imad Osman  LBN COP 2017-03..2025-03
Raed Abdallah | Raed Abdullah  LBN COP 2025-03..
Ibrahim Basbous | Ibrahim Basbos  LBN COP 2013..2017
Tarek Bitar | Tarek al-Bitar | Tareq Bitar | Tarik Bitar | Tariq Bitar | Tarek Bittar  LBN JUD
Fadi Sawan | Fadi Sawwan  LBN JUD
Ghassan Oueidat | Ghassan Oweidat | Ghassan Owaidat | Ghassan Uweidat  LBN JUD ..2024-02
Jamal Hajjar | Jamal al-Hajjar  LBN JUD 2024-02..
Ghada Aoun  LBN JUD ..2025-03
Suheil Abboud | Souheil Abboud | Suhail Abboud | Souhail Abboud  LBN JUD
Saeed Mirza | Said Mirza | Saïd Mirza  LBN JUD ..2012
Hatem Madi | Hatem Mady  LBN JUD
Samir Hammoud | Samir Hamoud  LBN JUD ..2019-09
Saqr Saqr | Sakr Sakr  LBN JUD
Peter Germanos | Peter Jermanos  LBN JUD ..2020
Fadi Akiki | Fadi Aqiqi  LBN JUD
Jean Tannous  LBN JUD
Helena Iskandar | Helene Iskandar  LBN JUD
Nasrallah Sfeir | Nasrallah Boutros Sfeir | Mar Nasrallah Boutros Sfeir | Nasrallah Butros Sfeir | Cardinal Sfeir | Patriarch Sfeir  LBN REL ..2019-05-12
Bechara al-Rai | Bechara Boutros al-Rai | Beshara al-Rai | Bechara Rai | Beshara Rai | Bishara al-Rai | Bechara Al-Rahi | Beshara Boutros al-Rai | Bechara Boutros al-Rahi | Bechara al-Rahi  LBN REL 2011-03..
Abdul Latif Derian | Abdel Latif Derian | Abdul-Latif Derian | Abdellatif Derian | Abdul Latif Deryan | Abdel Latif Daryan  LBN REL
Mohammed Rashid Qabbani | Mohammed Rashid Kabbani | Mohammad Rashid Qabbani | Mohammad Rachid Kabbani  LBN REL ..2014-08
Hassan Khaled | Mufti Hassan Khaled  LBN REL ..1989-05-16
Mohammed Hussein Fadlallah | Mohammad Hussein Fadlallah | Muhammad Hussein Fadlallah | Sayyed Mohammed Hussein Fadlallah  LBN REL ..2010-07-04
Abdul-Amir Qabalan | Abdel Amir Qabalan | Abdul Amir Kabalan | Abdel Amir Kabalan | Abdel-Amir Kabalan  LBN REL ..2021-09-04
Ahmad Kabalan | Ahmad Qabalan | Ahmed Qabalan | Ahmed Kabalan  LBN REL
Ali al-Khatib | Ali Khatib | Sheikh Ali al-Khatib  LBN REL
Mohammed Mehdi Shamseddine | Mohammed Mahdi Shamseddin | Mohammad Mehdi Shamseddine | Muhammad Mahdi Shams al-Din  LBN REL ..2001-01-10
Musa al-Sadr | Moussa al-Sadr | Imam Musa Sadr | Mousa al-Sadr | Moussa Sadr | Musa Sadr  LBN REL ..1978-08-31
Hussein al-Musawi | Hussein Moussawi | Hussein Musawi  LBN REB
Naim Hassan | Naeem Hassan | Sheikh Naim Hassan  LBN REL ..2021
Sami Abi al-Muna | Sami Abi Mouna | Sami Abi al-Mona | Sami Abu al-Muna | Sami Abilmona  LBN REL
Ignatius IV | Ignatius IV Hazim  LBN REL ..2012-12-05
John X | John X Yazigi | Youhanna X Yazigi | Yohanna Yazigi  SYR REL
Elias Audi | Elias Aoude | Elias Audeh  LBN REL
Boulos Matar  LBN REL
Aram I | Aram I Keshishian | Catholicos Aram I  LBN REL
Ahmed al-Assir | Ahmad al-Assir | Ahmed Assir | Ahmad Assir | Ahmed al-Asir | Ahmad al-Aseer  LBN REL REB
Fadl Shaker | Fadel Shaker  LBN REB
Shaker al-Abssi | Shaker al-Absi | Shakir al-Abssi | Shaker Absi | Shakir al-Absi | Shaker Abssi  LBN REB  group=FAI
Abu Salim Taha | Abu Salem Taha  LBN REB  group=FAI
Abdel Rahman Awad | Abdul Rahman Awad | Abdel-Rahman Awad  LBN REB  group=FAI
Dai al-Islam al-Shahhal | Dai al-Islam al-Shahal | Daii al-Islam Shahhal  LBN REL
Salem al-Rafei | Salem Rafei | Salem al-Rafehi  LBN REL
Majed al-Majed | Majid al-Majid | Majed bin Mohammad al-Majed  SAU REB ..2014-01-04  group=AAB
Shadi al-Mawlawi | Shadi Mawlawi | Shadi Mawlaoui  LBN REB
Nabil Rahim  LBN REB
Bilal Badr  PSE REB
Michel Samaha  LBN GOV ..2004-10  LBN CRM 2012..
Rifaat Eid | Rifaat Ali Eid | Refaat Eid  LBN PRM PTY  group=ADP
Ali Eid  LBN PRM PTY ..2015-12  group=ADP
Rustom Ghazaleh | Rustum Ghazaleh | Rustom Ghazali | Rostom Ghazaleh | Rustum Ghazali | Rustam Ghazali  SYR SPY MIL ..2015-04-24
Ghazi Kanaan | Ghazi Kenaan | Ghazi Kan'an  SYR SPY 1982..2004-10-03  SYR GOV 2004-10-04..2005-10-12
Noah Zaiter | Nouh Zaiter | Nuh Zaiter | Noah Zeaiter | Nouh Zeaiter  LBN CRM
Ibrahim al-Amin | Ibrahim al-Amine  LBN JRN
Bechara Asmar | Beshara al-Asmar | Bechara al-Asmar  LBN LAB
Ghassan Ghosn  LBN LAB
Wadih al-Asmar | Wadih Al Asmar  LBN CVL
Nizar Saghieh | Nizar Sagieh  LBN CVL JUD
Talal Salman  LBN JRN ..2023-08-25
Aqel Hashem  LBN PRM ..2000-01-30  group=SOL
Amal Mudallali  LBN GOV 2018..2023
Hadi Hachem | Hadi Hashem  LBN GOV
Simon Karam  LBN GOV
Nada Hamadeh Moawad | Nada Hamadeh | Nada Maawad  LBN GOV

# --- Syria: the Assad state
Asma al-Assad | Asma Assad | Asma Akhras  SYR GOV 2001..2024-12-08
Maher al-Assad | Maher Assad | Mahir al-Assad  SYR MIL ..2024-12-08
Rifaat al-Assad | Rifaat Assad | Rifat al-Assad | Refaat al-Assad  SYR GOV ..1998  SYR OPP 1999..
Bushra al-Assad | Bushra Assad  SYR ELI
Basil al-Assad | Bassel al-Assad | Basel al-Assad  SYR MIL ..1994-01-21
Assef Shawkat | Asef Shawkat | Asif Shawkat | Assif Shawkat  SYR SPY MIL ..2012-07-18
Rami Makhlouf | Rami Makhluf | Rami Maklouf  SYR BUS
Hafez Makhlouf | Hafez Makhluf | Hafiz Makhlouf  SYR SPY MIL ..2014
Ihab Makhlouf  SYR BUS
Mohammed Makhlouf | Mohammad Makhlouf  SYR BUS ..2020-09
Samer Foz | Samer al-Foz | Samer Fawz  SYR BUS
Mohammed Hamsho | Mohammad Hamsho | Muhammad Hamsho  SYR BUS
Hussam Katerji | Husam Katerji | Hossam Qaterji | Hussam Qaterji  SYR BUS LEG
Abdul Halim Khaddam | Abdel Halim Khaddam | Abdel-Halim Khaddam | Abdelhalim Khaddam | Khaddam  SYR GOV ..2005-06  SYR OPP 2005-07..2020-03-31
Farouk al-Sharaa | Farouq al-Sharaa | Farouk al-Shara | Farouk Sharaa | Farouk al-Shara'a | Faruq al-Shara | Farouq al-Shara | Farouk Shara | Farouk al-Sharah | Farouk al-Chara  SYR GOV 1984..2014-07
Najah al-Attar | Najah Attar  SYR GOV 2006-03..2024-12-08
Zuhair Masharqa | Zuheir Masharqa | Mohammed Zuhair Masharqa  SYR GOV 1984..2006-02
Mahmoud Zuabi | Mahmoud al-Zoubi | Mahmoud Zoubi | Mahmoud al-Zu'bi  SYR GOV 1987-11..2000-03
Mohammed Mustafa Mero | Mohammed Mustafa Miro | Mohammad Mustafa Miro | Mustafa Miro | Mustafa Mero  SYR GOV 2000-03..2003-09
Mohammed Naji al-Otari | Naji al-Otari | Mohammed Naji Otri | Mohammad Naji al-Otri | Naji Otari | Naji al-Otri | Mohammad Naji Otari  SYR GOV 2003-09-10..2011-04-14
Adel Safar  SYR GOV ..2012-06-23
Riyad Hijab | Riad Hijab | Riyad Farid Hijab | Riad Farid Hijab  SYR GOV ..2012-08-06  SYR OPP 2012-08-07..
Omar Ghalawanji | Omar Ibrahim Ghalawanji  SYR GOV 2012-08..2016
Wael al-Halqi | Wael Nader al-Halqi | Wael al-Halki | Wael Halqi | Wael Nader al-Halki | Wael Halki  SYR GOV ..2016-07-03
Imad Khamis | Imad Muhammad Dib Khamis  SYR GOV ..2020-06-11
Hussein Arnous | Hussein Arnus  SYR GOV ..2024-09
Mohammad Ghazi al-Jalali | Mohammed Ghazi al-Jalali | Mohammed al-Jalali | Mohammad al-Jalali | Mohammed Jalali | Mohammed Ghazi Jalali | Ghazi al-Jalali  SYR GOV 2024-09..2024-12-10
Bassam al-Sabbagh | Bassam Sabbagh  SYR GOV ..2024-12-08
Koussay Aldahhak | Qusay al-Dahhak | Koussay al-Dahhak | Qusay Dahhak  SYR GOV 2023-12..2025-08
Mikhail Wehbe | Mikhail Wahbe | Mikhail Wahba  SYR GOV ..2003
Imad Moustapha | Imad Mustafa | Imad Moustafa | Imad Mustapha  SYR GOV 2004..2022
Sami Khiyami | Sami Khiami | Sami al-Khiyami  SYR GOV ..2012
Riad Daoudi | Riad al-Daoudi | Riyad Daoudi  SYR GOV ..2011
Jihad Makdissi | Jihad Makdisi | Jihad al-Makdissi  SYR GOV ..2012-12  SYR OPP 2013..
Omran al-Zoubi | Omran Zoabi | Omran Zoubi | Omran al-Zu'bi | Omran al-Zohbi | Omran Zohbi  SYR GOV 2012-06..2018-07-06
Adnan Omran | Adnan Umran  SYR GOV 2000-03..2003-09
Mahdi Dakhlallah | Mehdi Dakhlallah  SYR GOV 2004-10..2006-02
Mohsen Bilal | Muhsin Bilal  SYR GOV 2006-02..2011-04
Adnan Mahmoud  SYR GOV 2011-04..2012-06
Imad Sarah | Imad Abdullah Sarah | Imad Sara  SYR GOV 2018-01..2020-08
Louna al-Shibl | Luna al-Shibl | Luna Shibl | Luna al-Chebel | Louna Shibl  SYR GOV ..2024-07-05
Abdullah al-Dardari | Abdullah Dardari | Abdallah Dardari | Abdallah al-Dardari  SYR GOV 2003..2011-04  UNO 2011-05..
Ali Haidar | Ali Haydar  SYR GOV 2011..2018
Qadri Jamil | Kadri Jamil | Qadri Jameel  SYR GOV 2012-06..2013-10-29  SYR OPP 2013-11..
Hassan Turkmani | Hasan Turkmani | Hassan Turkomani | Hassan al-Turkmani  SYR MIL GOV ..2012-07-18
Mustafa Tlass | Mustafa Tlas | Mustafa Talas | Moustafa Tlass  SYR GOV MIL 1972..2004-05-12
Ali Habib | Ali Habib Mahmoud | Ali Mahmoud Habib | Ali Mohammed Habib  SYR MIL ..2009-06-02  SYR GOV MIL 2009-06-03..2011-08-08
Dawoud Rajiha | Daoud Rajha | Dawoud Rajha | Daoud Rajiha | Dawood Rajiha  SYR MIL ..2011-08-07  SYR GOV MIL 2011-08-08..2012-07-18
Fahd Jassem al-Freij | Fahd al-Freij | Fahd Jasim al-Furayj | Fahad Jassim al-Freij | Fahd al-Frayj | Fahd Jassem Freij | Fahd Jassem al-Frayj  SYR MIL ..2012-07-17  SYR GOV MIL 2012-07-18..2018-01-01
Ali Abdullah Ayyoub | Ali Abdullah Ayoub | Ali Ayoub | Ali Ayyoub | Ali Abdullah Ayyub  SYR MIL ..2017-12  SYR GOV MIL 2018-01-01..2022-04-28
Ali Mahmoud Abbas  SYR GOV MIL 2022-04-28..2024-12-08
Abdul Karim Mahmoud Ibrahim | Abdel Karim Mahmoud Ibrahim  SYR MIL 2022-04..2024-12-08
Hikmat al-Shihabi | Hikmat Shihabi | Hikmat Shehabi  SYR MIL 1974..1998
Ali Aslan  SYR MIL ..2002-01
Mohammad al-Shaar | Mohammed al-Shaar | Mohammad Ibrahim al-Shaar | Mohammed Ibrahim al-Shaar | Mohammad Shaar | Mohammed Shaar  SYR GOV 2011-04..2018-11
Saeed Sammour | Said Sammour | Said Mohammad Sammour | Saeed Mohammed Samour  SYR GOV 2009..2011-04
Bassam Abdel Majeed | Bassam Abdul Majid | Bassam Abdel Majid  SYR GOV 2006-02..2009
Mohammed Khaled al-Rahmoun | Mohammad Khaled al-Rahmoun | Mohammed al-Rahmoun | Mohammad al-Rahmoun | Mohammed Rahmoun  SYR GOV MIL 2018-11..2024-12-08
Ali Hammoud | Ali Hamoud  SYR SPY GOV ..2004-10
Ali Mamlouk | Ali Mamluk | Ali al-Mamlouk | Ali Mamlouq  SYR SPY ..2024-12-08
Jamil Hassan | Jamil al-Hassan | Jamil Hasan  SYR SPY MIL ..2019-07
Abdel Fattah Qudsiyeh | Abdul Fatah Qudsiyeh | Abdel Fatah Kudsiyeh | Abdul Fattah Qudsiya  SYR SPY
Hisham Ikhtiyar | Hisham Bakhtiar | Hisham Ikhtiar | Hisham Bakhtyar | Hisham Ikhtyar  SYR SPY ..2012-07-20
Rafiq Shahadah | Rafik Shehadeh | Rafiq Shehadeh | Rafiq Shahadeh  SYR SPY MIL
Mohammed Mahalla | Mohammad Mahalla | Muhammad Mahalla  SYR SPY MIL ..2024-12-08
Hossam Louka | Hussam Louka | Hussam Luka | Husam Luka | Hossam Luqa  SYR SPY ..2024-12-08
Kifah Moulhem | Kifah Mulhem | Kifah Melhem | Kifah Milhem  SYR SPY MIL ..2024-12-08
Ghaith Dalla | Ghiath Dalla | Ghiath Dallah | Ghayth Dalla  SYR MIL ..2024-12-07  SYR REB 2024-12-08..
Atef Najib | Atif Najib | Atef Najeeb  SYR SPY ..2011
Wafiq Nasser | Wafik Nasser  SYR SPY MIL ..2024-12-08
Jamea Jamea | Jameh Jameh | Jamaa Jamaa | Jameh Jama  SYR SPY MIL ..2013-10-17
Bahjat Suleiman | Bahjat Sulaiman | Bahjat Sleiman  SYR SPY ..2009  SYR GOV 2010..2014-05
Hasan Khalil  SYR SPY MIL ..2005
Mohammed Nasif | Mohammed Nassif Kheirbek | Mohammed Nasif Kheirbek | Mohammad Nasif Khairbek | Muhammad Nasif  SYR SPY GOV ..2015-06-28
Suhail al-Hassan | Soheil al-Hassan | Suhayl al-Hasan | Suheil al-Hassan | Suhail Hassan | Sohail al-Hassan  SYR MIL ..2024-12-08
Issam Zahreddine | Issam Zahreddin | Essam Zahreddine | Issam Zahr al-Din  SYR MIL ..2017-10-18
Zaid Saleh | Zeid Saleh  SYR MIL ..2024-12-08
Talal Makhlouf  SYR MIL ..2024-12-08
Bassam al-Hassan | Bassam Hassan  SYR MIL ..2024-12-08
Ghassan Ismail | Ghassan Jawdat Ismail  SYR SPY MIL 2019..2024-01
Qahtan Khalil | Kahtan Khalil  SYR SPY MIL ..2024-12-08
Amjad Youssef | Amjad Yousef  SYR MIL SPY ..2024-12-08
Ghassan Bilal | Ghassan Belal  SYR MIL ..2024-12-08
Saqr Rustom | Saqr Rostom | Saqer Rustom  SYR PRM  group=NDF
Fadi Saqr | Fadi Sakr | Fadi Saqer  SYR PRM  group=NDF
Miqdad Fatiha | Muqdad Fteiha | Miqdad Fateha | Mekdad Fatiha  SYR REB
Mohammed Said Ramadan al-Bouti | Mohammed Saeed Ramadan al-Bouti | Mohammad Said Ramadan al-Bouti | Mohammed al-Bouti | Sheikh al-Bouti | Mohammed Said al-Bouti | Mohammed al-Buti  SYR REL ..2013-03-21
Ahmad Badreddine Hassoun | Ahmad Badr al-Din Hassoun | Ahmed Badreddin Hassoun | Ahmad Hassoun | Ahmed Hassoun | Ahmad Badr Eddin Hassoun | Ahmed Badr al-Din Hassoun  SYR REL ..2021-11
Ahmad Kuftaro | Ahmed Kuftaro | Ahmad Kaftaro | Ahmed Kaftaro  SYR REL ..2004-09-01
Mohammed Abdul Sattar al-Sayyed | Mohammad Abdul Sattar al-Sayyed  SYR GOV REL ..2024-12-08
Ignatius Aphrem II | Ignatius Ephrem II | Aphrem II  SYR REL
Ignatius Zakka Iwas | Ignatius Zakka I Iwas | Zakka Iwas  SYR REL ..2014-03-21
Gregory III Laham | Gregorios III Laham | Gregory Laham  SYR REL ..2017-05
Youssef Absi | Joseph Absi | Youssef al-Absi  SYR REL
Jean-Clement Jeanbart | Jean Clement Jeanbart  SYR REL
Antoine Audo  SYR REL
Boulos Yazigi | Paul Yazigi | Boulos al-Yaziji  SYR REL
Yohanna Ibrahim | Gregorios Yohanna Ibrahim | Yuhanna Ibrahim  SYR REL
Agnes Mariam | Mother Agnes Mariam | Agnes-Mariam de la Croix  SYR REL
Paolo Dall'Oglio | Father Paolo Dall'Oglio  ITA REL
Hammouda Sabbagh | Hammoudeh Sabbagh | Hamouda Sabbagh | Hammouda Youssef Sabbagh  SYR LEG 2017-09..2024-12
Hadiya Khalaf Abbas | Hadiya Abbas | Hadia Abbas | Hadiyeh Khalaf Abbas  SYR LEG 2016-06..2017-07
Mohammad Jihad al-Laham | Mohammed Jihad al-Lahham | Jihad al-Lahham | Jihad Laham | Jihad al-Laham  SYR LEG 2012-05..2016
Mahmoud al-Abrash | Mahmud al-Abrash | Mahmoud Abrash  SYR LEG 2003..2012
Sharif Shehadeh | Sherif Shehadeh | Sharif Shihada  SYR LEG
Khaled al-Aboud | Khaled Abboud | Khaled al-Abboud  SYR LEG
Fares Shehabi | Fares al-Shehabi | Faris Shihabi  SYR LEG BUS
Omar Ossi | Omar Usso | Omar Osse  SYR LEG
Adib Mayaleh | Adib Mayale | Adib Mayyaleh  SYR GOV 2005..2017
Hazem Karfoul | Hazem Qarfoul | Hazem Qarfool  SYR GOV 2018-09..2021-04
Issam Hazima | Issam Hazimeh  SYR GOV 2021..2024-12
Talal Barazi | Talal al-Barazi  SYR GOV ..2021
Husam Ala | Hussam Eddin Ala | Hussam Edin Aala | Hussameddin Ala  SYR GOV
Ayman Soussan | Ayman Susan | Ayman Sousan  SYR GOV ..2024-12-08
Riad Haddad | Riyad Haddad  SYR GOV ..2022
Ali Abdul Karim Ali | Ali Abdul-Karim Ali | Ali Abdel Karim Ali | Ali Abdul Karim  SYR GOV 2009..2022
Nawaf Fares | Nawaf al-Fares | Nawwaf al-Fares  SYR GOV ..2012-07-11  SYR OPP 2012-07-12..
Manaf Tlass | Manaf Tlas | Manaf Talas  SYR MIL ..2012-07  SYR OPP 2012-08..
Firas Tlass | Firas Tlas  SYR BUS OPP

Mihrac Ural | Ali Kayali | Mihraç Ural  SYR PRM

# --- Syria: government since December 2024
Mohammed al-Bashir | Mohammad al-Bashir | Mohamed al-Bashir | Mohammad Bashir | Muhammad al-Bashir  SYR OPP GOV 2024-01..2024-12-09  SYR GOV 2024-12-10..
Murhaf Abu Qasra | Marhaf Abu Qasra | Murhaf Abu Kasra | Abu Hassan al-Hamawi | Marhaf Abu Qusra | Abu Hassan 600  SYR REB ..2024-12-20  SYR GOV MIL 2024-12-21..
Anas Khattab | Anas Hasan Khattab | Anas Hassan Khattab  SYR REB SPY ..2024-12-25  SYR SPY GOV 2024-12-26..
Mohammed Abdulrahman Turko | Mohammad Turko  SYR GOV 2025-03-29..
Ali al-Noureddine al-Naasan | Ali Noureddine al-Naasan | Ali Nureddin Naasan | Ali Nour al-Din al-Naasan | Ali al-Naasan  SYR REB ..2024-12  SYR MIL 2025-01..
Hussein al-Salama | Hussein Salama | Hussein al-Salameh | Hussein al-Salamah  SYR SPY
Ibrahim Olabi | Ibrahim al-Olabi | Ibrahim Abdulmalik Olabi  SYR CVL ..2025-08  SYR GOV 2025-09..
Maher al-Sharaa | Maher Sharaa | Maher al-Shara  SYR GOV 2024-12..
Hazem al-Sharaa | Hazem Sharaa  SYR GOV 2024-12..
Latifa al-Droubi | Latifa al-Drubi | Latifa Droubi  SYR GOV 2025-01..
Azzam Gharib | Azzam al-Gharib | Abu al-Izz Saraqib  SYR REB ..2024-12  SYR GOV 2025..
Maher Marwan | Maher Marwan Idlibi | Maher Marwan al-Idlibi  SYR GOV 2024-12..
Mustafa Bakkour | Mustafa al-Bakkour | Mustafa Bakour | Mustafa al-Bakour  SYR GOV 2025..
Anwar al-Zoubi | Anwar Taha al-Zoubi | Anwar al-Zu'bi  SYR GOV 2025..
Ahmed al-Dalati | Ahmad al-Dalati | Ahmed Dalati | Ahmad Dalati | Ahmed Haitham al-Dalati  SYR REB ..2024-12  SYR COP GOV 2025..
Nour al-Din al-Baba | Noureddin al-Baba | Noureddine al-Baba | Nour Eddin al-Baba | Nureddin al-Baba | Nour al-Din Baba  SYR GOV COP 2025..
Hassan Abdul Ghani | Hassan Abdel Ghani | Hassan Abdul-Ghany | Hassan Abdel-Ghani | Hassan Abdulghani  SYR REB ..2024-12  SYR MIL 2025..
Abdulqader al-Husariya | Abdulkader Husrieh | Abdul Qadir al-Hasriya | Abdulkader al-Hasriyeh | AbdulKader Husriyeh | Abdelkader Husriyeh | Abdulqader Husriya  SYR GOV 2025-04..
Maysaa Sabrine | Maysaa Sabreen | Maysa Sabreen | Maysa Sabrine  SYR GOV 2024-12..2025-03
Mohammed Yisr Barnieh | Mohammad Yisr Barnieh | Yisr Barnieh | Yisr Barniyeh | Mohammed Yosr Bernieh | Mohammed Yasser Barnieh  SYR GOV 2025-03-29..
Mohammad Nidal al-Shaar | Nidal al-Shaar | Mohammed Nidal al-Shaar  SYR GOV 2025-03-29..
Raed al-Saleh | Raed Al Saleh | Ra'ed al-Saleh | Raed Al-Salih | Raed Saleh  SYR CVL ..2025-03-28  SYR GOV 2025-03-29..
Hind Kabawat | Hind Aboud Kabawat | Hind Qabawat  SYR OPP CVL ..2025-03-28  SYR GOV 2025-03-29..
Mazhar al-Wais | Muzhir al-Wais | Mazhar al-Weis | Muzhar al-Wais | Mudhar al-Wais  SYR GOV JUD 2025-03-29..
Mohammed Abu al-Khair Shukri | Mohammad Abu al-Khair Shukri | Mohammed Abu al-Kheir Shukri  SYR GOV REL 2025-03-29..
Musab al-Ali | Musab Nazzal al-Ali | Mosab Nazzal al-Ali  SYR GOV MED 2025-03-29..
Mohammed Anjrani | Mohammad Anjrani | Mohammed Anjarani  SYR GOV 2025-03-29..
Abdulsalam Haykal | Abdul Salam Haykal | Abdulsalam Haikal  SYR BUS ..2025-03-28  SYR GOV 2025-03-29..
Amjad Badr  SYR GOV 2025-03-29..
Yaarub Badr | Yarub Badr | Yarob Badr | Ya'rub Bader  SYR GOV 2006-02..2011-04  SYR GOV 2025-03-29..
Hamza al-Mustafa | Hamza Mustafa | Hamza al-Mostafa  SYR GOV 2025-03-29..
Mazen al-Salhani | Mazen Salhani  SYR GOV 2025-03-29..
Marwan al-Halabi | Marwan Halabi  SYR GOV EDU 2025-03-29..
Shadi al-Waisi | Shadi al-Wisi | Shadi al-Waysi | Shadi Mohammed al-Waisi  SYR GOV JUD

Obeida Arnaut | Obaida Arnaout | Obeida Arnaout | Ubayda Arnaut  SYR GOV
Aisha al-Dibs | Aisha al-Debs | Aisha Dibs  SYR GOV
Qutaiba Badawi | Qutaiba Ahmed Badawi | Qutayba Badawi  SYR GOV
Qutaiba Idlbi | Qutaiba Idlibi | Kutaiba Idlbi  SYR OPP ..2024-12  SYR GOV 2025..
Mohammed Taha al-Ahmad | Mohammad Taha al-Ahmad | Mohammed Taha Ahmed  SYR GOV
Nawar Najma | Nawar Nejmeh | Nawar Najmeh  SYR GOV
Abdel Basset Abdel Latif | Abdul Basit Abdul Latif | Abdulbaset Abdullatif | Abdel Baset Abdel Latif  SYR OPP ..2025-04  SYR GOV 2025-05..
Hassan al-Daghim | Hassan Daghim | Hassan al-Dagheim | Hassan Dugheim  SYR OPP REL ..2024-12  SYR GOV 2025-01..
Yasser al-Farhan | Yasser Farhan  SYR OPP ..2024-12  SYR GOV 2025..
Jumaa al-Anzi | Juma al-Anzi | Jumaa Anzi | Jum'a al-Anzi  SYR JUD GOV 2025..

# --- Syria: opposition, rebels, jihadists, Kurds
Burhan Ghalioun | Burhan Ghalyoun | Bourhan Ghalioun  SYR OPP
Abdulbaset Sieda | Abdul Basit Sida | Abdelbasset Sieda | Abdelbaset Sieda | Abdulbasit Sayda | Abdel Basset Sayda | Abdel Basset Seyda | Abdelbasset Sida | Abdulbaset Seida  SYR OPP
George Sabra | Georges Sabra | George Sabbra  SYR OPP
Moaz al-Khatib | Mouaz al-Khatib | Moaz Alkhatib | Moaz Khatib | Mouaz Khatib | Ahmed Moaz al-Khatib | Muaz al-Khatib | Moaz al Khatib | Ahmad Moaz al-Khatib  SYR REL ..2012-11  SYR OPP 2012-12..
Ghassan Hitto | Ghassan Hito  SYR OPP
Ahmad Jarba | Ahmed Jarba | Ahmed al-Jarba | Ahmad al-Jarba | Ahmad Assi al-Jarba | Ahmad Asi al-Jarba  SYR OPP
Hadi al-Bahra | Hadi Bahra | Hadi AlBahra | Hadi el-Bahra  SYR OPP
Khaled Khoja | Khaled Hoca | Khalid Khoja | Alptekin Hocaoglu  SYR OPP
Anas al-Abdah | Anas Abdah | Anas al-Abda | Anas Abdeh | Anas al-Abdeh  SYR OPP
Riad Seif | Riyad Seif | Riad Saif | Riad al-Seif | Riyad Saif  SYR OPP
Abdurrahman Mustafa | Abdul Rahman Mustafa | Abdulrahman Mustafa  SYR OPP
Salem al-Meslet | Salem al-Muslet | Salim al-Meslit | Salem Meslet | Salem al-Muslat | Salem al-Maslat | Salem Muslit  SYR OPP
Nasr al-Hariri | Naser al-Hariri | Nasr Hariri | Nasser al-Hariri  SYR OPP
Badr Jamous | Bader Jamous | Badr Jamus  SYR OPP
Ahmad Tumeh | Ahmad Tomeh | Ahmed Toumeh | Ahmad Toumeh | Ahmed Tumeh | Ahmed Tomeh | Ahmad Touma  SYR OPP
Jawad Abu Hatab  SYR OPP
Yahya al-Aridi | Yahya Aridi | Yehya al-Aridi | Yahia al-Aridi  SYR OPP
Basma Kodmani | Bassma Kodmani | Basma Qodmani  SYR OPP ..2023-03-02
Suheir Atassi | Suhair al-Atassi | Suhair Atassi | Suheir al-Atassi | Soheir Atassi  SYR OPP
Haitham al-Maleh | Haitham Maleh | Haytham al-Maleh | Haitham al-Malih | Haytham Maleh  SYR OPP JUD
Michel Kilo  SYR OPP ..2021-04-19
Riad al-Turk | Riad Turk | Riyad al-Turk | Riad al-Turq | Riyadh Turk  SYR OPP ..2024-01-01
Fayez Sara | Fayez Sarah  SYR OPP
Louay Hussein | Louai Hussein | Loay Hussein | Luay Hussein  SYR OPP
Hassan Abdel-Azim | Hassan Abdul Azim | Hassan Abdul-Azeem | Hassan Abdulazim | Hassan Abdel Azeem  SYR OPP
Haytham Manna | Haitham Manna | Haytham al-Manna | Haitham al-Manna  SYR OPP
Abdul Aziz al-Khair | Abdel Aziz al-Khayyer | Abdelaziz al-Khayer | Abdul-Aziz al-Khayyir | Abdel Aziz al-Kheir  SYR OPP
Aref Dalila | Arif Dalila  SYR OPP
Anwar al-Bunni | Anwar Bunni | Anwar al-Bounni | Anwar al-Bouni  SYR CVL JUD
Kamal al-Labwani | Kamal Labwani | Kamal Lebwani | Kamal al-Lebwani | Kamal Allabwani  SYR OPP
Mamoun al-Homsi | Maamoun al-Homsi | Mamoun Homsi | Mohammed Mamoun al-Homsi  SYR OPP
Ammar Abdulhamid | Ammar Abdul Hamid  SYR OPP
Radwan Ziadeh | Radwan Ziyadeh  SYR OPP
Ausama Monajed | Osama Monajed  SYR OPP
Louay Safi | Loay Safi | Luay Safi | Louay al-Safi  SYR OPP
Molham Drobi | Mulham al-Drobi | Mulham Droubi | Molham Aldrobi  SYR OPP
Ali Sadreddin al-Bayanouni | Ali Sadr al-Din al-Bayanouni | Ali al-Bayanouni | Ali Bayanouni | Ali Sadreddine Bayanouni | Ali Sadreddin Bayanouni  SYR OPP REL
Mohammed Riad Shaqfa | Riad al-Shaqfa | Mohammad Riad Shaqfeh | Riad Shaqfa | Mohammed Riad al-Shaqfa | Riad al-Shaqfeh | Mohammed Riad Shakfi  SYR OPP REL
Farouk Tayfour | Farouq Tayfour | Faruq Tayfur | Mohammed Farouk Tayfour | Farouk Taifour  SYR OPP REL
Mohammad Hikmat Walid  SYR OPP REL
Osama al-Rifai | Osama al-Rifa'i | Usama al-Rifai | Osama Rifai | Osama Abdul Karim al-Rifai  SYR REL
Rateb al-Nabulsi | Mohammed Rateb al-Nabulsi  SYR REL
Adnan al-Aroor | Adnan al-Arour | Adnan Arour | Adnan al-Ar'our  SYR REL OPP
Razan Zaitouneh | Razan Zeitouneh | Razan Zaitounah | Razan Zeitunah  SYR CVL
Mazen Darwish  SYR CVL
Samira Khalil | Samira al-Khalil  SYR CVL
Yassin al-Haj Saleh | Yassin Haj Saleh | Yassin al-Hajj Saleh  SYR OPP CVL
Rami Abdulrahman | Rami Abdul Rahman | Rami Abdel Rahman | Rami Abdel-Rahman | Rami Abdurrahman  SYR CVL
Fadel Abdul Ghany | Fadel Abdul Ghani | Fadel Abdulghany | Fadel Abdulghani | Fadhel Abdul Ghany  SYR CVL
Wissam Tarif  LBN CVL
Hadi al-Abdullah | Hadi Abdullah | Hadi al-Abdallah  SYR JRN CVL
Raed Fares | Raed al-Fares  SYR CVL ..2018-11-23
Mazen al-Hamada | Mazen Hamada | Mazen al-Hamadah  SYR CVL ..2024-12
Ghiath Matar | Ghayath Matar | Giyath Matar  SYR CVL ..2011-09
Abdel Baset al-Sarout | Abdul Baset al-Sarout | Abdelbasset Sarout | Abdel Basset al-Sarout | Abdelbaset Sarout | Abdul Basit al-Sarout  SYR REB ..2019-06-08
Riad al-Asaad | Riyad al-Asaad | Riad al-Assad | Riad Asaad | Riyad al-Assad | Riad al-As'ad | Riyadh al-Asaad  SYR REB  group=FSA
Salim Idris | Selim Idris | Salim Idriss | Salim Idress | Selim Idriss | Saleem Idris  SYR REB 2012-12..  group=FSA
Abdul-Ilah al-Bashir | Abdul Ilah al-Bashir | Abdelilah al-Bashir | Abdul-Ilah Bashir | Abdulilah al-Bashir | Abdel Ilah al-Bashir  SYR REB  group=FSA
Mustafa al-Sheikh | Mustafa Sheikh | Mustafa Ahmed al-Sheikh  SYR REB
Malik al-Kurdi | Malek al-Kurdi | Malik Kurdi | Malek Kurdi  SYR REB  group=FSA
Qassim Saadeddine | Qassem Saadeddine | Kassem Saadeddine | Qassem Saad al-Din | Qassim Saad al-Din | Qasim Saadeddine  SYR REB  group=FSA
Louay Miqdad | Louay al-Miqdad | Louay Mokdad | Louay al-Mokdad | Louay Meqdad | Loay Mikdad | Louay al-Mekdad | Louay Almokdad  SYR REB OPP  group=FSA
Fahd al-Masri | Fahad al-Masri | Fahad Almasri  SYR OPP
Abdul Jabbar al-Okaidi | Abdul Jabbar Oqaidi | Abdul-Jabbar al-Aqidi | Abdel Jabbar al-Okaidi | Abdul Jabbar Akidi | Abdel Jabbar al-Oqaidi | Abdel-Jabbar al-Aqidi  SYR REB  group=FSA
Abdul Qader al-Saleh | Abdul Qadir al-Saleh | Abdel Qader Saleh | Abdelkader Saleh | Abdulqader al-Saleh | Abdul Qader Saleh | Abdelqader al-Saleh  SYR REB ..2013-11-17  group=TAW
Jamal Maarouf | Jamal Marouf | Jamal Ma'rouf  SYR REB  group=SRF
Hassan Aboud | Hassan Abboud | Hasan Aboud | Hassan Abud  SYR REB ..2014-09-09  group=AHR
Abu Khalid al-Suri | Abu Khaled al-Suri | Abu Khaled al-Souri | Abu Khalid al-Souri  SYR REB ..2014-02-23  group=AHR
Hashem al-Sheikh | Hashim al-Sheikh | Abu Jaber al-Sheikh | Hashem al-Sheikh Abu Jaber  SYR REB  group=AHR
Labib al-Nahhas | Labib Nahhas | Labib Nahas  SYR REB  group=AHR
Hassan Soufan | Hassan Sufan | Hassan Sofan  SYR REB ..2024-12  SYR GOV 2025..  group=AHR
Amer al-Sheikh | Amer Sheikh | Abu Obeida Qatana  SYR REB ..2024-12  SYR GOV MIL 2025..
Ahmed Issa al-Sheikh | Ahmed Abu Issa | Ahmad Issa al-Sheikh | Abu Issa al-Sheikh  SYR REB  group=SUQ
Zahran Alloush | Zahran Aloush | Zahran Allouch  SYR REB ..2015-12-25  group=JIS
Mohammed Alloush | Mohammad Alloush | Mohammed Aloush | Mohammad Alloush | Mohamed Alloush  SYR REB OPP  group=JIS
Essam al-Buwaydhani | Essam Buwaydani | Issam al-Buwaydani | Issam Buwaydani | Abu Humam Buwaydani | Essam al-Buwaydani | Esam al-Buwaydani  SYR REB  group=JIS
Islam Alloush | Islam Aloush | Majdi Nema | Majdi Mustafa Nema  SYR REB  group=JIS
Asaad al-Zoubi | Asaad Zoubi | Asaad al-Zou'bi | Assad al-Zoubi | As'ad al-Zoubi  SYR OPP REB
Fateh Hassoun | Fatih Hassoun  SYR REB OPP
Ahmed Berri | Ahmad Berri | Ahmed al-Berri  SYR REB
Ahmed al-Awda | Ahmad al-Awda | Ahmed al-Oda | Ahmad al-Oda | Ahmad al-Awdah | Ahmed Oudeh  SYR REB
Bashar al-Zoubi | Bashar Zoubi  SYR REB
Mohammed al-Jassem | Mohammad Jassem | Mohammed Hussein al-Jassem | Mohammed Jassem | Abu Amsha | Mohammad al-Jasim | Muhammad al-Jasim  SYR REB ..2024-12  SYR MIL 2025..  group=AMS
Saif Bulad | Saif Polad | Sayf Boulad | Saif Boulad | Sayf Bulad Abu Bakr | Saif al-Din Bulad | Saif Abu Bakr | Sayf Bulad  SYR REB ..2024-12  SYR MIL 2025..  group=HMZ
Fahim Issa | Fehim Isa | Fahim Eissa  SYR REB ..2024-12  SYR MIL GOV 2025..  group=SMD
Ahmed al-Hayes | Ahmad Ihsan Fayyad al-Hayes | Abu Hatem Shaqra | Abu Hatim Shaqra | Hatem Abu Shaqra | Ahmad al-Hayes  SYR REB ..2024-12  SYR MIL 2025..  group=AHS
Youssef Hammoud | Yusuf Hammoud | Youssef al-Hammoud | Yousef Hamoud  SYR REB  group=SNA
Fadlallah al-Haji | Fadlallah Haji  SYR REB  group=FAS
Jamil al-Saleh | Jamil Saleh  SYR REB ..2024-12  SYR MIL 2025..  group=JAI
Muhannad al-Talla | Mohannad al-Tala | Muhannad Ahmad al-Talaa | Muhannad al-Tala'  SYR REB
Tawfiq Shahabuddin | Tawfiq Shihab al-Din | Tawfiq Shahabeddin | Tawfiq Shihabuddin  SYR REB  group=ZEN
Abu Sakkar | Khalid al-Hamad  SYR REB ..2016-04
Abdullah al-Muhaysini | Abdallah al-Muhaysini | Abdullah al-Mohaisany | Abdullah al-Muhaisini | Abdullah Muhaysini  SAU REL REB
Abu Maria al-Qahtani | Maysar al-Jubouri | Abu Mariya al-Qahtani | Maysara al-Jubouri | Abu Maria Qahtani  IRQ REB ..2024-04-04  group=HTS
Abu Firas al-Suri | Abu Firas al-Souri  SYR REB ..2016-04-03  group=NUS
Sami al-Oraydi | Sami al-Uraydi | Sami al-Oraidi | Sami Oraydi  JOR REB REL  group=HUR
Abu Hammam al-Shami | Abu Humam al-Shami | Faruq al-Suri | Samir Hijazi | Abu Homam al-Shami  SYR REB  group=HUR
Abu Julaybib | Iyad al-Tubasi | Iyad Nazmi Salih Khalil | Iyad al-Toubasi  JOR REB  group=HUR
Khaled al-Aruri | Abu al-Qassam | Khalid al-Aruri | Khaled al-Arouri  JOR REB ..2020-06  group=HUR
Muhsin al-Fadhli | Mohsin al-Fadhli | Muhsin Fadhli | Mohsen al-Fadhli  KWT REB ..2015-07-08  group=KHO
David Drugeon  FRA REB ..2015-07
Sanafi al-Nasr | Abdul Mohsen Abdullah Ibrahim al-Charekh | Abdul Mohsen al-Sharikh  SAU REB ..2015-10-15  group=KHO
Abu Malek al-Talli | Abu Malek al-Tali | Abu Malik al-Talli | Abu Malik al-Tali | Jamal Zeiniyeh | Jamal Hussein Zeiniye | Jamal Zeyniyeh  SYR REB
Abdul Rahim Atoun | Abdul Rahim Atun | Abdel Rahim Attoun | Abdul Rahim Attoun | Abdelrahim Atoun | Abu Abdullah al-Shami | Abd al-Rahim Atun  SYR REL REB ..2024-12  SYR GOV REL 2025..  group=HTS
Jihad Issa al-Sheikh | Jihad al-Sheikh | Abu Ahmed Zakour | Abu Ahmad Zakour  SYR REB ..2024-12  SYR GOV 2025..
Ali Keda | Ali Kida | Ali Abdulrahman Keda  SYR OPP GOV 2020..2024-01
Fawaz Hilal | Fawwaz Hilal  SYR OPP GOV 2018..2020
Abd al-Rahman al-Shishani | Muslim al-Shishani | Muslim Shishani | Murad Margoshvili  RUS REB  group=JSH
Salahuddin Shishani | Salahuddin al-Shishani | Salakhuddin al-Shishani | Salah al-Din al-Shishani  RUS REB  group=JMA
Omar al-Shishani | Omar the Chechen | Tarkhan Batirashvili | Abu Omar al-Shishani | Omar Shishani  GEO REB ..2016-07  group=ISI
Omar Omsen | Omar Diaby | Oumar Diaby  FRA REB
Hikmat al-Hijri | Hikmat Hijri | Hikmat al-Hajari | Hikmat al-Hajri | Hekmat al-Hijri | Sheikh Hikmat al-Hijri | Hikmat Salman al-Hijri  SYR REL
Yousef Jarbou | Youssef Jarbou | Youssef Jarboua | Yusuf Jarbou | Yusuf Jarbu  SYR REL
Hammoud al-Hanawi | Hamoud al-Hinnawi | Hammoud al-Hinnawi | Hamoud al-Hanawi  SYR REL
Laith al-Balous | Laith al-Bal'ous | Laith Balous | Leith al-Balous | Layth al-Balous  SYR PRM REL
Wahid al-Balous | Waheed al-Balous | Wahid Balous | Sheikh Wahid al-Balous | Waheed Balous  SYR REL OPP ..2015-09-04
Suleiman Abdul Baqi | Suleiman Abdel Baqi | Sulaiman Abdul Baqi  SYR PRM
Tareq al-Shoufi | Tariq al-Shoufi | Tarek al-Shoufi  SYR REB
Raji Falhout | Raji Falhut | Raji Falhoot  SYR PRM CRM
Ghazal Ghazal | Ghazal al-Ghazal | Sheikh Ghazal Ghazal  SYR REL
Mouaz Moustafa | Mouaz Mustafa  USA CVL
Sipan Hemo | Sipan Hamo | Sepan Hemo  SYR REB  group=YPG
Aldar Khalil | Aldar Xelil | Aldar Khaleel  SYR PTY
Asya Abdullah | Asia Abdullah | Asiya Abdullah | Asya Abdallah  SYR PTY
Polat Can | Polat Jan  SYR REB  group=YPG
Ferhad Shami | Farhad Shami | Ferhat Shami | Farhad al-Shami  SYR REB  group=SDF
Kino Gabriel | Gabriel Kino | Kino Gabrial  SYR REB  group=SDF
Talal Silo | Talal Sello | Talal Sillo | Talal Selo  SYR REB  group=SDF
Rojda Felat  SYR REB  group=YPJ
Nesrin Abdullah | Nesrin Abdulla | Nasrin Abdalla | Nassrin Abdallah  SYR REB  group=YPJ
Rohilat Afrin | Rohlat Afrin  SYR REB  group=YPJ
Newroz Ahmed | Nowruz Ahmed | Nawroz Ahmed  SYR REB  group=YPJ
Jia Kurd | Badran Jia Kurd | Badran Jiya Kurd | Bedran Ciya Kurd | Badran Ciya Kurd | Badran Çiya Kurd  SYR GOV
Abdulkarim Omar | Abdul Karim Omar | Abdulkarim Omer | Abdelkarim Omar | Abdel Karim Omar  SYR GOV
Abdul Hamid al-Muhbash | Abdel Hamid al-Mehbash | Abdulhamid al-Mahbash | Abdul Hamid Mahbash  SYR GOV
Hussein Osman  SYR GOV
Berivan Khaled | Berivan Khalid  SYR GOV
Perwin Yousef | Parwin Yousef  SYR GOV
Amina Omar | Amina Omer  SYR OPP
Riad Dirar | Riyad Darar | Riad Darar | Riyad Derar | Riad Derar  SYR OPP
Mahmoud al-Mislat | Mahmoud Mislat | Mahmoud al-Meslat | Mahmoud Meslet  SYR OPP
Leyla Qaraman | Layla Karaman | Leila Karaman | Leyla Karaman | Layla Qahraman  SYR OPP
Sinam Mohamad | Sinem Mohammed | Sinam Mohammed | Sinam Sherkany Mohamad  SYR OPP
Bassam Ishak | Bassam Ishaq | Bassam Said Ishak  SYR OPP
Fawza Youssef | Foza Yusuf | Fawza Yousef | Fawza Yusuf | Foza Youssef | Fewza Yusif | Fawza al-Yusuf  SYR PTY
Hediya Yousef | Hadiya Yousef | Hediye Yusuf | Hediya Yusif | Hadiya Yusuf  SYR PTY
Mansour Salloum | Mansur Selum | Mansour Saloum  SYR GOV
Anwar Muslim | Anwar Moslem | Enver Muslim  SYR PTY
Gharib Hassou | Gharib Hesso | Gharib Haso  SYR PTY
Idris Nassan | Idriss Nassan | Idris Naasan | Idriss Nasan  SYR PTY
Shahoz Hasan | Shahoz Hesen | Shahoz Hassan  SYR PTY
Abdul Hakim Bashar | Abdulhakim Bashar | Abdul Hakim Bachar | Abdulhakim Bachar  SYR OPP PTY
Ibrahim Biro | Ibrahim Berro | Ibrahim Bro  SYR OPP PTY
Saud al-Mulla | Saud Mulla | Saud Mala | Suud Mele | Saud al-Mala  SYR OPP PTY
Suleiman Osso | Suleiman Oso | Sulaiman Oso  SYR OPP PTY
Mashaal Tammo | Meshaal Tammo | Mashaal Temo | Mashaal al-Tammo | Mish'al Tammo | Meshaal al-Tammo | Mishaal Tammo  SYR OPP ..2011-10-07
Abdul Hamid Hajji Darwish | Abdulhamid Darwish | Hamid Darwish | Abdul Hamid Darwish | Abdelhamid Haj Darwish | Abdul Hamid Hajj Darwish  SYR PTY OPP ..2019-10-24
Mohammed Mashuq Khaznawi | Mashouq al-Khaznawi | Sheikh Mashuq Khaznawi | Mohammed Maashouq al-Khaznawi | Mashuq al-Khaznawi  SYR REL OPP
Ahmed Abu Khawla | Ahmed al-Khubayl | Ahmad al-Khubail | Abu Khawla | Ahmad Abu Khawla | Ahmed al-Khabil  SYR REB
Ibrahim al-Hafel | Ibrahim al-Hifl | Ibrahim Hifl | Ibrahim al-Hifil | Ibrahim al-Hafl  SYR REB
Hamidi Daham al-Hadi | Humaydi Daham al-Hadi | Humaydi Daham al-Jarba  SYR GOV
Abu Layla | Faysal Abu Layla | Faysal Saadoun  SYR REB ..2016-06-05  group=SDF
Adnan Abu Amjad  SYR REB ..2017-08-29  group=SDF
Sherfan Darwish | Shervan Darwish | Shervan Derwish | Sharfan Darwish  SYR REB  group=SDF
Sanharib Barsoum | Sanherib Barsom | Sanharib Barsom  SYR PTY
Ishow Gowriye | Ishow Gewriye | Eshoh Gouriye  SYR PTY
Ammar Qurabi | Ammar al-Qurabi | Ammar Qorabi  SYR CVL
Farid Ghadry | Farid al-Ghadri | Farid Ghadri  SYR OPP
Nawaf Ragheb al-Bashir | Nawaf al-Bashir | Nawwaf al-Bashir | Nawaf al-Basheer | Nawaf Bashir  SYR OPP PRM
Aktham Naisse | Aktham Naisseh | Aktham Nuaisse | Aktham Nuaysa  SYR CVL
Tal al-Mallohi | Tal al-Mallouhi | Tal Mallohi  SYR CVL
Fadwa Suleiman | Fadwa Soliman  SYR OPP ..2017-08-17
Samir Nashar | Samir al-Nashar  SYR OPP
Khaled al-Mahamid | Khaled Mahamid | Khaled Mahameed | Khaled al-Mahameed  SYR OPP BUS
Mohammed Sabra | Mohammad Sabra  SYR OPP
Mustafa Sejari | Mustafa Sejry | Mustafa Sejri | Mustafa Seijari | Mustafa Sijari  SYR REB
Mohammad Al Abdallah  SYR CVL

# --- Jordan
Crown Prince Hussein | Crown Prince Hussein bin Abdullah | Hussein bin Abdullah | Prince Hussein bin Abdullah | Crown Prince Al Hussein  JOR GOV
Prince Hamzah bin Hussein | Prince Hamzah | Prince Hamza | Prince Hamza bin Hussein | Hamzah bin Hussein | Hamza bin Hussein | Hamzah bin Al-Hussein  JOR GOV ..2004-11  JOR OPP 2021-04..
Prince Hassan bin Talal | Hassan bin Talal | El Hassan bin Talal | Prince El Hassan bin Talal  JOR GOV ..1999-01-24
Queen Rania | Rania al-Abdullah | Queen Rania Al Abdullah | Rania Al-Yassin  JOR GOV 1999..
Queen Noor | Noor al-Hussein | Lisa Halaby  JOR GOV 1978..1999-02-07
Prince Ali bin Hussein | Prince Ali bin al-Hussein | Ali bin al-Hussein | Prince Ali Bin Al Hussein  JOR GOV
Prince Faisal bin Hussein | Prince Feisal bin Hussein | Prince Feisal | Prince Faisal bin al-Hussein  JOR GOV MIL
King Talal  JOR GOV ..1952-08-11
King Abdullah I  JOR GOV ..1951-07-20
Mudar Badran | Modar Badran  JOR GOV ..1991-06
Taher al-Masri | Taher Masri | Tahir al-Masri | Taher Nashat al-Masri  JOR GOV ..1991-11  JOR LEG 1993..2013-10
Zaid bin Shaker | Sharif Zaid bin Shaker | Zeid bin Shaker | Zaid ibn Shaker  JOR MIL GOV ..2002-08-30
Abdelsalam Majali | Abdul Salam al-Majali | Abdul Salam Majali | Abdel-Salam Majali | Abdelsalam al-Majali  JOR GOV 1993-05..1995-01  JOR GOV 1997-03..1998-08
Abdul Karim al-Kabariti | Abdul Karim Kabariti | Abdel Karim Kabariti | Abdul-Karim Kabariti  JOR GOV 1995-01..1997-03  JOR GOV 1999-03..2000-01
Fayez Tarawneh | Fayez al-Tarawneh | Fayez al-Tarawnah  JOR GOV ..1999-03-04  JOR LEG 2003..2012-05-01  JOR GOV 2012-05-02..2018
Abdelraouf al-Rawabdeh | Abdul Raouf Rawabdeh | Abdel Raouf Rawabdeh | Abdel-Raouf al-Rawabdeh | Abdur-Rauf Rawabdeh | Abdul Raouf al-Rawabdeh  JOR GOV 1999-03-04..2000-06  JOR LEG 2013-10..2015-09
Ali Abu al-Ragheb | Ali Abul Ragheb | Ali Abu Ragheb | Ali Abu al-Raghib  JOR GOV 2000-06-19..2003-10-25
Faisal al-Fayez | Faisal Fayez | Faisal Akef al-Fayez | Feisal al-Fayez | Faisal Al Fayez  JOR GOV 2003-10-25..2005-04-06  JOR LEG 2010-12..2012  JOR LEG 2015-09..
Adnan Badran  JOR GOV 2005-04-07..2005-11-27
Marouf al-Bakhit | Marouf Bakhit | Maarouf Bakhit | Maarouf al-Bakhit | Ma'ruf al-Bakhit  JOR GOV ..2007-11-25  JOR GOV 2011-02-09..2011-10-24
Nader al-Dahabi | Nader Dahabi | Nader al-Thahabi | Nader Zahabi  JOR MIL ..2004  JOR GOV 2007-11-25..2009-12-14
Samir Rifai | Samir al-Rifai | Samir Zaid al-Rifai  JOR GOV ..2011-02-09
Zaid Rifai | Zaid al-Rifai | Zeid Rifai | Zeid al-Rifai  JOR GOV ..1989-04  JOR LEG 1997..2009
Awn al-Khasawneh | Awn Khasawneh | Awn Shawkat al-Khasawneh | Aoun Khasawneh  UNO JUD 2000-02..2011-10-23  JOR GOV 2011-10-24..2012-05-02
Abdullah Ensour | Abdullah al-Nsur | Abdullah Nsur | Abdullah Nsour | Abdallah Ensour | Abdullah al-Ensour | Abdullah al-Nsour  JOR GOV 2012-10-11..2016-06-01
Hani al-Mulki | Hani Mulki | Hani al-Malki | Hani Malki | Hani al-Moulki  JOR GOV ..2018-06-04
Omar al-Razzaz | Omar Razzaz | Omar al-Razaz | Omar Razaz  JOR GOV 2017-01..2020-10-12
Bisher al-Khasawneh | Bisher Khasawneh | Bishr Khasawneh | Bisher Hani al-Khasawneh | Bishr al-Khasawneh  JOR GOV ..2024-09-15
Jafar Hassan  JOR GOV
Kamel Abu Jaber | Kamel Abu al-Jaber | Kamil Abu Jaber  JOR GOV 1991-10..1993-05
Abdul Ilah Khatib | Abdel-Elah al-Khatib | Abdelilah al-Khatib | Abdul-Ilah al-Khatib | Abdel Elah Khatib | Abdul Illah Khatib | Abdelelah al-Khatib | Abdel Ilah Khatib  JOR GOV 1998..2002-01  JOR GOV 2005-11..2007-11  UNO 2011-04..2011-08
Marwan Muasher | Marwan al-Muasher | Marwan Moasher | Marwan al-Moasher  JOR GOV 1995..2005-11
Farouk Kasrawi | Faruk Kasrawi | Farouq Qasrawi | Farouk Qasrawi  JOR GOV 2005-04..2005-11
Salah Bashir | Salah al-Bashir | Salaheddine al-Bashir | Salaheddin Bashir | Salah Eddin Al-Bashir  JOR GOV 2007-11..2009-02
Nasser Judeh | Nasser Joudeh | Nasser Judah | Nasser Joudah  JOR GOV ..2017-01-15
Samih Batikhi | Samih al-Batikhi | Samih Bateekhi  JOR SPY 1996..2000
Saad Kheir | Saad Khair | Sa'ad Khair  JOR SPY GOV 2000..2005
Mohammed Dahabi | Mohammad Dahabi | Mohammed al-Dahabi | Mohammad al-Dahabi  JOR SPY 2005-12..2008-12
Mohammed Raqqad | Mohammad Raqqad | Mohammed al-Raqqad | Mohammad al-Raqqad  JOR SPY 2008-12..2011-10
Faisal al-Shobaki | Faisal Shobaki | Faisal Shoubaki | Faisal al-Shoubaki  JOR SPY 2011-10..2017-03
Adnan al-Jundi | Adnan al-Jandi | Adnan Jundi  JOR SPY 2017-03..2019-05
Ahmad Husni | Ahmed Husni | Ahmad Hosni Hasan  JOR SPY 2019-05..
Mahmoud Freihat | Mahmoud Abdul Halim Freihat | Mahmoud Frayhat  JOR MIL 2016-10..2019-07
Yousef Huneiti | Yousef al-Huneiti | Yousef Hneiti | Yousef al-Hunaiti | Youssef Huneiti | Yousef Al-Hnaity  JOR MIL
Mashal al-Zaben | Mishal Mohammad al-Zaben | Mashal Zaben | Meshaal al-Zaben | Mishaal al-Zabin | Mashal Mohammad al-Zaben  JOR MIL 2010..2016-10
Hussein Majali | Hussein al-Majali | Hussein Hazza Majali  JOR COP 2010-07..2013-03  JOR GOV 2013-04..2015-05-17
Salameh Hammad | Salama Hammad | Salamah Hammad | Salameh Hamad  JOR GOV ..1996  JOR GOV 2015-05..2016-09  JOR GOV 2019-05..2020-10
Mazen Faraya | Mazin al-Farrayeh | Mazin Al Farrayeh | Mazen al-Faraya | Mazen Farrayeh  JOR GOV 2021-03..
Ghaleb Zubi | Ghaleb al-Zoubi | Ghaleb al-Zubi | Ghaleb Zu'bi  JOR GOV
Samir Mubaidin | Samir Mubaideen | Samir al-Mubaideen  JOR GOV 2018-02..2019-05
Saad Hayel Srour | Saad Hayel al-Srour | Saad Hayel Surour | Sa'd Hayel Srur  JOR GOV LEG ..2013-11
Nayef al-Qadi | Nayef al-Kadi | Nayef Qadi  JOR GOV ..2011
Eid al-Fayez | Eid Fayez  JOR GOV 2005-11..2009-02
Samir Habashneh | Samir al-Habashneh  JOR GOV 2003-10..2005-04
Mohammad Momani | Mohammad al-Momani | Mohammed Momani | Mohammed al-Momani | Mohammad al-Moumani | Mohammed al-Moumani | Mohamed al-Momani  JOR GOV
Jumana Ghunaimat | Jumana Ghneimat | Jumana Ghanimat | Jumana Ghneymat | Joumana Ghunaimat  JOR JRN ..2018-06-13  JOR GOV 2018-06-14..
Amjad Adaileh | Amjad Adailah | Amjad al-Adaileh | Amjad Odeh al-Adaileh | Amjad Al Adayleh  JOR GOV
Ali al-Ayed | Ali Ayed  JOR GOV
Sakher Dudin | Sakhr Dudin | Sakhr Dodin | Sakher Doudin  JOR GOV 2021-03..2021-10
Faisal Shboul | Faisal al-Shboul | Faisal Shaboul | Faisal Al Shaboul  JOR JRN ..2021-10  JOR GOV 2021-11..2023-09
Muhannad Mubaidin | Muhannad Mubaideen | Muhannad al-Mubaidin | Muhannad Al-Mubaideen  JOR GOV 2023-09..2024-09
Rakan al-Majali | Rakan Majali  JOR GOV 2011-10..2012-05
Taher Adwan | Taher al-Adwan | Tahir al-Adwan  JOR JRN ..2011-02  JOR GOV 2011-03..2011-06
Samih Maaytah | Samih al-Maaytah | Sameeh Maaytah | Samih Maayta  JOR GOV 2012..2013
Nabil al-Sharif | Nabil Sharif  JOR GOV 2009-02..2010-11
Asma Khader | Asma Khodr | Asma Khudr | Asma Khedr  JOR CVL ..2003-10  JOR GOV 2003-11..2005-04  JOR CVL 2005-05..2021-12-20
Abdul Hadi al-Majali | Abdul Hadi Majali | Abdel Hadi al-Majali | Abdel-Hadi Majali  JOR LEG PTY ..2009
Atef Tarawneh | Atef al-Tarawneh | Atif Tarawneh | Atef Tarawna  JOR LEG 2013-11..2020-11
Abdul Karim Dughmi | Abdul Karim al-Dughmi | Abdulkarim Dughmi | Abdul-Karim Doghmi | Abdul Karim Faisal al-Dughmi  JOR LEG
Ahmad Safadi | Ahmed Safadi | Ahmad al-Safadi | Ahmed al-Safadi  JOR LEG
Mazen al-Qadi | Mazen Qadi | Mazen Turki al-Qadi  JOR LEG
Abdul Moneim Odat | Abdulmoneim Odat | Abdul Monem Odat | Abdel Moneim al-Oudat  JOR LEG GOV
Hamza Mansour | Hamzah Mansour | Hamza Mansur  JOR OPP REL
Zaki Bani Irsheid | Zaki Bani Rushaid | Zaki Bani Rsheid | Zaki Bani Rusheid | Zaki Bani Ersheid  JOR OPP
Hammam Saeed | Hammam Said | Hammam Sa'id | Hamam Saeed | Humam Saeed  JOR OPP REL
Salem Falahat | Salim Falahat | Salem al-Falahat  JOR OPP REL
Abdul Majid Thneibat | Abdul Majeed Thneibat | Abdel Majid Thneibat | Abdul Majeed Thunaibat | Abdul Majid Thunaybat  JOR OPP REL
Murad Adaileh | Murad al-Adaileh | Murad Adayleh | Murad al-Adayleh | Murad Adailah  JOR OPP
Wael al-Saqqa | Wael Saqqa | Wael al-Sakka  JOR OPP
Toujan Faisal | Toujan al-Faisal | Tujan Faisal | Toujan Feisal  JOR OPP
Laith Shubeilat | Laith Shbeilat | Leith Shubeilat | Leith Shbeilat | Laith Shubaylat  JOR OPP ..2022-12-16
Ishaq Farhan | Ishaq al-Farhan | Ishak Farhan  JOR OPP
Ahmad Obeidat | Ahmed Obeidat | Ahmad Ubaydat  JOR GOV SPY ..1985-04  JOR OPP 1990..
Rohile Gharaibeh | Rahil Gharaibeh | Ruhail Gharaibeh | Rheil Gharaibeh | Irhil Gharaybeh  JOR OPP
Ali Abu Sukkar | Ali Abu al-Sukkar | Ali Abu Sukar  JOR OPP
Mohammed Abu Fares | Mohammad Abu Faris | Mohammad Abu Fares  JOR OPP LEG
Dima Tahboub | Deema Tahboub  JOR LEG OPP
Saleh al-Armouti | Saleh Armouti | Saleh al-Armuti  JOR LEG OPP
Osama al-Ajarmeh | Osama Ajarmeh | Usama al-Ajarmeh  JOR OPP
Basem Awadallah | Bassem Awadallah | Basem Ibrahim Awadallah | Bassem Awadullah  JOR GOV ..2008  JOR OPP 2021-04..
Hassan bin Zaid | Sharif Hassan bin Zaid | Sharif Hassan bin Zeid | Sherif Hassan bin Zaid  JOR OPP
Abu Muhammad al-Maqdisi | Abu Mohammed al-Maqdisi | Abu Mohammad al-Maqdisi | Issam al-Barqawi | Abu Mohammed al-Maqdessi | Assem Barqawi | Essam Barqawi | Issam Barqawi | Isam al-Barqawi  JOR REL REB
Abu Sayyaf al-Urduni | Mohammad Shalabi | Mohammed Shalabi | Mohammed al-Shalabi | Mohammad al-Shalabi  JOR REL REB
Humam Khalil al-Balawi | Humam al-Balawi | Humam Khalil Abu-Mulal al-Balawi | Abu Dujana al-Khorasani | Humam Balawi  JOR REB ..2009-12-30  group=QAE
Moaz al-Kasasbeh | Muath al-Kasasbeh | Muath Kasasbeh | Moaz Kasasbeh | Muath al-Kaseasbeh | Mu'ath al-Kassasbeh | Muadh al-Kasasbeh | Maaz al-Kassasbeh  JOR MIL ..2015-01-03
Sima Bahous | Sima Sami Bahous  JOR GOV ..2021-09  UNO 2021-10..
Dina Kawar  JOR GOV
Mahmoud Hmoud | Mahmoud Daifallah Hmoud | Mahmoud Dhaifallah Hmoud  JOR GOV ..2025-05  UNO JUD 2025-06..
Hasan Abu Nimah | Hassan Abu Nimah | Hasan Abu Nima  JOR GOV ..2000
Walid Obeidat | Waleed Obeidat  JOR GOV
Ghassan Majali | Ghassan al-Majali  JOR GOV
Mohammad al-Ississ | Mohamad al-Ississ | Mohammad Ississ | Mohamad Ississ | Mohammed al-Ississ | Mohamed al-Ississ | Mohammad Al-Isis  JOR GOV 2019-11..2024-09
Abdelhakim Shibli | Abdul Hakim Shibli | Abdulhakeem Shibli | Abdul Hakim al-Shibli  JOR GOV 2024-09..
Umayya Toukan | Umayyah Toukan | Umayya Touqan | Omayya Toukan  JOR GOV
Ziad Fariz | Ziad Fareez | Ziad Freiz  JOR GOV 2012-01..2022-01
Adel Sharkas | Adel al-Sharkas  JOR GOV 2022-01..
Mohammad Abu Hammour | Mohammed Abu Hammour | Mohammad Abu Hamour | Mohammed Abu Hamour  JOR GOV 2003-10..2011-07
Imad Fakhoury | Imad Najib Fakhoury | Emad Fakhoury  JOR GOV 2009..2018
Rajai Muasher | Rajai al-Muasher | Rajai Moasher  JOR GOV ..2020-10
Hala Zawati  JOR GOV 2018..2021-10
Saleh al-Kharabsheh | Saleh Kharabsheh  JOR GOV
Nathir Obeidat | Natheer Obeidat | Nazir Obeidat | Nathir Obaidat  JOR GOV MED 2020-10..2021-03
Saad Jaber  JOR GOV MED 2019..2020-10
Wafa Bani Mustafa  JOR LEG ..2020  JOR GOV 2021-10..
Yousef Issawi | Yousef al-Issawi | Youssef al-Issawi  JOR GOV 2018..
Yousef Shawarbeh | Yousef al-Shawarbeh  JOR GOV 2017..
Omar Maani | Omar al-Maani | Omar Ma'ani  JOR GOV 2006..2011
Ahmad Daqamseh | Ahmed Daqamseh | Ahmed Dakamseh | Ahmad Dakamseh  JOR CRM
Nahed Hattar | Nahid Hattar | Nahed Hatter  JOR JRN ..2016-09-25
Ahmad Hassan al-Zoubi | Ahmad Hasan al-Zoubi | Ahmed Hassan al-Zoubi | Ahmed al-Zoubi  JOR JRN
Khaled Kalaldeh | Khalid Kalaldeh | Khaled al-Kalaldeh  JOR GOV 2013-10..2022
Musa Maaytah | Musa Maaita | Musa al-Maaytah | Mousa Maaytah  JOR GOV
Maher al-Jazi | Maher Dhiab al-Jazi | Maher Jazi  JOR CRM ..2024-09-08
Abdul Karim Khasawneh | Abdul Karim al-Khasawneh  JOR REL
Noh al-Qudah | Nuh al-Qudah | Mohammad Nuh al-Qudah  JOR REL
Ghazi bin Muhammad | Prince Ghazi bin Muhammad | Prince Ghazi  JOR GOV REL
Hussein Hawatmeh | Hussein al-Hawatmeh | Hussein al-Hawatma  JOR COP MIL ..2022-09
Obaidallah Maaytah | Obaidullah Maaytah | Obeidallah al-Maaytah | Ubaydallah Maaytah  JOR COP 2022-09..
Tawfiq Halalmeh | Tawfiq al-Halalmeh | Tawfiq Halalma  JOR GOV 2020-10..2020-11

# --- Iraq: presidents, prime ministers, ministers, parties
Abdul Latif Rashid | Abdullatif Rashid | Abdul-Latif Rashid | Abdul Latif Jamal Rashid | Abdel Latif Rashid | Latif Rashid | Abdullatif Jamal Rashid  IRQ GOV
Ghazi al-Yawar | Ghazi Yawar | Ghazi Mashal Ajil al-Yawer | Ghazi al-Yawer | Ghazi al-Yawir | Ghazi Ajil al-Yawar  IRQ GOV 2003-07..2006-04
Adnan Pachachi | Adnan al-Pachachi  IRQ GOV 2003-07..2004-06  IRQ PTY 2004-07..2019-11-17
Mohsen Abdel Hamid | Mohsen Abdul Hamid | Mohsen Abdul-Hamid | Muhsin Abdul Hamid | Mohsen Abdel-Hamid  IRQ PTY
Ezzedine Salim | Izzedine Salim | Ezzedine Saleem | Izz al-Din Salim | Ezzidin Salim | Abdul Zahra Othman  IRQ GOV 2003-07..2004-05-17
Akila al-Hashimi | Aqila al-Hashimi | Akila Hashimi | Aquila al-Hashimi  IRQ GOV ..2003-09-25
Abdul Aziz al-Hakim | Abdel Aziz al-Hakim | Abdul-Aziz al-Hakim | Abdel-Aziz al-Hakim | Abdelaziz al-Hakim | Abdul Aziz Hakim  IRQ PTY REL ..2009-08-26
Mohammed Baqir al-Hakim | Mohammed Baqer al-Hakim | Mohammad Baqir al-Hakim | Muhammad Baqir al-Hakim | Mohammad Baqer Hakim | Muhammad Bakr al-Hakim | Baqir al-Hakim  IRQ REL OPP ..2003-08-29
Ammar al-Hakim | Amar al-Hakim | Ammar Hakim | Sayyid Ammar al-Hakim  IRQ PTY REL
Mohsen al-Hakim | Muhsin al-Hakim  IRQ PTY
Tariq al-Hashimi | Tareq al-Hashemi | Tariq al-Hashemi | Tareq al-Hashimi | Tariq Hashimi | Tarek al-Hashemi | Tariq Hashemi | Tareq Hashemi  IRQ PTY ..2006-04-21  IRQ GOV 2006-04-22..2012-09-09  IRQ OPP 2012-09-10..
Khudair al-Khuzaie | Khudayr al-Khuzai | Khodair al-Khozaei | Khudair al-Khuzai | Khodair al-Khozaie | Khudhair al-Khuzaie  IRQ GOV 2006..2014-09
Osama al-Nujaifi | Usama al-Nujaifi | Osama Nujaifi | Usama Nujaifi | Ousama al-Noujaifi | Osama al-Nujayfi | Osama al-Nejefi | Usama al-Nujayfi | Osama al-Nujeifi  IRQ LEG 2006..2014-07-01  IRQ GOV 2014-09..2018-10  IRQ PTY 2018-11..
Atheel al-Nujaifi | Athil al-Nujaifi | Atheel Nujaifi | Athil al-Nujayfi | Athiel al-Nujaifi  IRQ GOV 2009-04..2015-05-28  IRQ PTY 2015-05-29..
Saleh al-Mutlaq | Saleh Mutlaq | Salih al-Mutlaq | Saleh al-Mutlak | Salih al-Mutlak | Saleh Mutlak  IRQ PTY LEG ..2010-12-20  IRQ GOV 2010-12-21..2015-08  IRQ PTY 2015-09..
Hussain al-Shahristani | Hussein al-Shahristani | Hussein Shahristani | Hussain Shahristani | Hussain al-Shahrastani | Husayn al-Shahristani  IRQ GOV 2006-05-20..2016
Rowsch Nuri Shaways | Rosh Nuri Shawees | Roj Nuri Shawis | Roz Nouri Shaways | Rozh Nuri Shawais | Rowsch Shaways | Rosch Nouri Shaways | Roz Nuri Shawis | Rowsh Nuri Shaways  IRQ GOV 2004-06..2014-10
Salam al-Zubaie | Salam al-Zobaie | Salam al-Zubai | Salam Zobaie | Salam al-Zawbaie | Salam Zikam al-Zubaie  IRQ GOV 2006-05..2007-08
Rafi al-Issawi | Rafie al-Issawi | Rafi al-Essawi | Rafie al-Esawi | Rafa al-Essawi | Rafa al-Issawi | Rafei al-Issawi | Rafaie al-Esawi  IRQ GOV 2006..2013-03  IRQ OPP 2013-04..
Baha al-Araji | Bahaa al-Araji | Baha Araji | Bahaa al-Aaraji | Baha al-Aaraji  IRQ LEG ..2014-09  IRQ GOV 2014-10..2015-08  IRQ PTY 2015-09..
Ali Allawi | Ali Abdul Amir Allawi | Ali A. Allawi | Ali Abdulameer Allawi  IRQ GOV 2003-09..2006-05  IRQ GOV 2020-05..2022-08-16
Mohammed Allawi | Mohammed Tawfiq Allawi | Mohammad Tawfiq Allawi | Mohammed Tawfik Allawi | Mohammad Allawi  IRQ GOV 2006..2012  IRQ PTY 2013..
Adnan al-Zurfi | Adnan al-Zurufi | Adnan Zurfi | Adnan al-Zorfi | Adnan Zurufi | Adnan al-Zurifi  IRQ GOV 2004-05..2005-01  IRQ GOV 2009-04..2015  IRQ LEG PTY 2018-05..
Assaad al-Eidani | Asaad al-Eidani | Asaad al-Edani | Asaad al-Idani | Asaad Abdul Ameer al-Eidani | Asaad al-Aidani | As'ad al-Eidani  IRQ GOV 2017..
Fuad Hussein | Fouad Hussein | Fuad Mohammed Hussein | Fuad Husein  IRQ GOV
Mohammed Ali al-Hakim | Mohamed Ali Alhakim | Mohammed Alhakim | Mohammad Ali al-Hakim | Mohamed Alhakim | Mohamed Ali al-Hakim  IRQ GOV ..2020-05
Hamid al-Bayati | Hamid Al Bayati | Hamid Bayati | Hamid Albayati | Hamed al-Bayati  IRQ OPP ..2003  IRQ GOV 2004..2013
Samir Sumaidaie | Samir al-Sumaidaie | Samir Shakir Sumaidaie | Samir Sumaida'ie | Samir Mahmoud al-Sumaidaie  IRQ GOV 2003-07..2011
Feisal al-Istrabadi | Feisal Istrabadi | Faisal al-Istrabadi | Faisal Istrabadi | Feisal Amin al-Istrabadi  IRQ GOV 2004..2007
Lukman Faily | Luqman al-Faily | Luqman Abd al-Rahim al-Fayli | Lukman al-Faily | Loqman al-Faily  IRQ GOV 2010..2018
Fareed Yasseen | Farid Yasin | Fareed Yaseen | Farid Yassin  IRQ GOV
Mohammed Hussein Bahr al-Ulum | Mohammed Hussein Bahr al-Uloom | Mohammed Hussein Bahr Aluloom  IRQ GOV
Abbas Kadhom | Abbas Kadhim Obaid | Abbas Kadhom al-Fatlawi  IRQ GOV
Naji Sabri | Naji Sabri al-Hadithi | Naji Sabri Ahmed | Naji al-Hadithi  IRQ GOV 2001-08..2003-04
Mohammed Saeed al-Sahaf | Mohammed Said al-Sahaf | Mohammed Saeed al-Sahhaf | Mohammad Saeed al-Sahhaf | Mohammed al-Sahaf | Mohammed Said al-Sahhaf | Muhammad Saeed al-Sahhaf | Comical Ali  IRQ GOV 1992..2003-04-09
Mohammed al-Douri | Mohammed Aldouri | Mohammed al-Duri | Mohammed Al-Doury  IRQ GOV 2001..2003-04
Nizar Hamdoon | Nizar Hamdun  IRQ GOV ..2003-07
Saeed Hasan al-Musawi | Saeed Hassan  IRQ GOV 1998..2001
Qusay Hussein | Qusai Hussein | Qusay Saddam Hussein | Qusai Saddam Hussein  IRQ GOV MIL ..2003-07-22
Uday Hussein | Odai Hussein | Udai Hussein | Uday Saddam Hussein | Odai Saddam Hussein  IRQ GOV PRM ..2003-07-22
Raghad Hussein | Raghad Saddam Hussein | Raghad Saddam | Raghad al-Tikriti  IRQ OPP
Sajida Talfah | Sajida Khairallah Talfah | Sajida Hussein  IRQ ELI
Barzan al-Tikriti | Barzan Ibrahim al-Tikriti | Barzan Ibrahim | Barzan Tikriti | Barzan Ibrahim Hasan | Barzan Ibrahim Hassan al-Tikriti  IRQ SPY GOV ..2003-04-17
Watban Ibrahim al-Tikriti | Watban Ibrahim Hassan | Watban Ibrahim Hasan | Watban al-Tikriti  IRQ GOV ..2003-04-13
Sabawi Ibrahim | Sabawi Ibrahim al-Hassan | Sabawi Ibrahim al-Tikriti | Sabawi Ibrahim Hasan  IRQ SPY GOV ..2003-04-09  IRQ REB 2003-05..2005-02-27
Ali Hassan al-Majid | Ali Hassan Majid | Ali Hasan al-Majid | Chemical Ali | Ali Hassan al-Majeed | Ali Hassan al-Majid al-Tikriti | Ali Hasan Majid  IRQ GOV MIL ..2003-04-09
Hussein Kamel | Hussein Kamel al-Majid | Hussein Kamel Hassan | Hussein Kamil al-Majid | Hussein Kamil  IRQ GOV MIL ..1995-08-08  IRQ OPP 1995-08-09..1996-02-23
Izzat Ibrahim al-Douri | Izzat Ibrahim al-Duri | Izzat Ibrahim | Izzat al-Douri | Ezzat Ibrahim al-Douri | Izzat al-Duri | Ezzat al-Douri | Ezzat Ibrahim  IRQ GOV ..2003-04-09  IRQ REB 2003-04-10..2020-10-25  group=NAQ
Taha Yassin Ramadan | Taha Yassin al-Ramadan | Taha Yasin Ramadan | Taha Yaseen Ramadan  IRQ GOV ..2003-04-09
Taha Muhieddin Maruf | Taha Mohieddin Maarouf | Taha Muhyi al-Din Maruf | Taha Muhie-eldin Marouf  IRQ GOV ..2003-04-09
Sultan Hashim Ahmed | Sultan Hashim Ahmad | Sultan Hashem Ahmed | Sultan Hashim | Sultan Hashim Ahmad al-Tai | Sultan Hashim Ahmed al-Tai | Sultan Hashim Ahmed al-Jabburi | Sultan Hashem  IRQ MIL GOV ..2003-04-09
Abid Hamid Mahmud | Abid Hamid Mahmoud | Abed Hamoud | Abid Hamid Mahmud al-Tikriti | Abed Hamid Mahmud | Abed Hamid Hmoud | Abed Hamid Hamoud  IRQ GOV SPY ..2003-04-09
Hussein Rashid Mohammed | Hussein Rashid al-Tikriti | Hussein Rashid Muhammad  IRQ MIL ..2003-04-09
Awad Hamed al-Bandar | Awad al-Bandar | Awad Hamed Bandar | Awad Bandar | Awad Hamad al-Bandar  IRQ JUD ..2003-04-09
Amer al-Saadi | Amir al-Saadi | Amer Hammoudi al-Saadi | Amir Saadi | Amer Saadi  IRQ MIL GOV ..2003-04-12
Amer Rashid | Amer Mohammed Rashid | Amir Muhammad Rashid | Amer Muhammad Rashid al-Ubaydi | Amer Rasheed  IRQ GOV ..2003-04-09
Huda Salih Mahdi Ammash | Huda Ammash | Huda Salih Ammash | Huda Saleh Ammash  IRQ GOV ..2003-04-09
Rihab Taha | Rihab Rashid Taha | Rihab Taha al-Azawi  IRQ MIL ..2003-04-09
Hossam Mohammed Amin | Hussam Mohammed Amin | Husam Mohammed Amin | Hossam Mohamed Amin  IRQ MIL ..2003-04-09
Mohammed Hamza Zubeidi | Mohammed Hamza al-Zubaydi | Muhammad Hamza al-Zubaydi | Mohammed Hamza al-Zubeidi  IRQ GOV ..2003-04-09
Saadoun Hammadi | Sadoun Hammadi | Saadun Hammadi  IRQ GOV LEG ..2003-04-09
Mizban Khadr Hadi | Mizban Khadr al-Hadi  IRQ GOV ..2003-04-09
Tahir Jalil Habbush | Tahir Jalil Habbush al-Tikriti | Taher Jalil Habbush | Tahir Habbush  IRQ SPY ..2003-04-09
Hikmat al-Azzawi | Hikmat Mizban al-Azzawi | Hikmat Ibrahim al-Azzawi  IRQ GOV ..2003-04-09
Mohammed Mehdi Saleh | Mohammed Mahdi Saleh | Muhammad Mahdi al-Salih | Mohammed Mehdi Salih | Mohammad Mahdi Saleh  IRQ GOV ..2003-04-09
Humam Abdul Khaliq | Humam Abd al-Khaliq  IRQ GOV ..2003-04-09
Khamis Sirhan al-Muhammad | Khamis Sirhan  IRQ REB PTY  group=NAQ
Mohammed Younis al-Ahmed | Muhammad Yunis al-Ahmad | Mohammed Younes al-Ahmed  IRQ REB
Hazim al-Shaalan | Hazem Shaalan | Hazim Shaalan | Hazem al-Shaalan | Hazim al-Sha'lan  IRQ GOV 2004-06..2005-05
Saadoun al-Dulaimi | Saadoun Dulaimi | Sadoun al-Dulaimi | Saadun al-Dulaimi | Sadoun Dulaimi | Saadoun al-Duleimi  IRQ GOV 2005-05..2006-05  IRQ GOV 2010-12..2014-09
Abdul Qader al-Obeidi | Abdul-Qader al-Obeidi | Abdul Qadir Obeidi | Abdul Qader Mohammed Jassim | Abdel Qader Jassim | Abdul-Qadir al-Mufriji | Abdul Qadir al-Obeidi | Abdul-Qadir Mohammed Jassim | Abdul Qadir Muhammed Jassim | Abdul Qader Jassim Mohammed  IRQ MIL ..2006-06-07  IRQ GOV MIL 2006-06-08..2010-12
Khaled al-Obeidi | Khalid al-Obeidi | Khaled al-Obaidi | Khalid al-Obaidi | Khalid al-Ubaidi | Khaled Yassin al-Obeidi  IRQ GOV 2014-10-18..2016-08-25  IRQ PTY LEG 2018..
Irfan al-Hayali | Arfan al-Hayali | Erfan al-Hiyali | Irfan Mahmoud al-Hayali | Arfan al-Hiyali | Erfan al-Hayali  IRQ GOV MIL 2017-01..2018-10
Najah al-Shammari | Najah Hassan al-Shammari | Najah al-Shimmari | Najah al-Shamari  IRQ GOV MIL 2019-06..2020-05
Juma Inad | Jumaa Inad | Juma Anad | Jumah Inad Saadoun | Juma Inad al-Jabouri | Jumaah Enad Sadun | Jumaa Anad  IRQ MIL ..2020-05  IRQ GOV MIL 2020-06..2022-10-27
Thabet al-Abbasi | Thabit al-Abbasi | Thabet Mohammed al-Abbasi | Thabet Muhammad al-Abbasi | Thabit Muhammad Saeed al-Abbasi  IRQ GOV 2022-10-27..
Bayan Jabr | Bayan Jabor | Baqir Jabr al-Zubeidi | Bayan Jabr Solagh | Baqir Jabr Solagh | Bayan Baqir Solagh | Baqer Jabr Solagh | Baqir Jabr al-Zubaydi | Baqer al-Zubaidi | Bayan Baqir Jabr Solagh | Baqir Solagh | Bayan Baqer Jabr Solagh  IRQ GOV 2003-09..2010-12  IRQ GOV 2014-09..2016-08
Jawad al-Bolani | Jawad Bolani | Jawad al-Bulani | Jawad Bulani | Jawad Khalid al-Bolani | Jawad al-Boulani  IRQ GOV 2006-06-08..2010-12-21  IRQ PTY 2010-12-22..
Falah al-Naqib | Falah Naqib | Falah Hassan al-Naqib | Falah al-Nakib  IRQ GOV 2004-06..2005-05
Nouri Badran | Nuri Badran  IRQ GOV 2003-09..2004-04
Adnan al-Asadi | Adnan Asadi | Adnan al-Assadi | Adnan Hadi al-Asadi  IRQ GOV ..2014-09
Mohammed Ghabban | Mohammed al-Ghabban | Mohammed Salem al-Ghabban | Mohammed Salim al-Ghabban | Mohammed al-Ghaban | Mohammad Salem al-Ghabban | Mohammed Ghaban  IRQ GOV PRM 2014-10-18..2016-07
Qasim al-Araji | Qassem al-Araji | Qassim al-Araji | Qasim al-Aaraji | Qassem al-Aaraji | Qasem al-Araji  IRQ LEG PRM ..2017-01  IRQ GOV 2017-02..
Yassin al-Yasiri | Yassin al-Yassiri | Yassin Taher al-Yasiri | Yaseen al-Yasiri  IRQ GOV 2019-06..2020-05
Othman al-Ghanmi | Othman al-Ghanimi | Uthman al-Ghanimi | Osman al-Ghanimi | Othman Ghanimi | Othman al-Ghanemi | Uthman al-Ghanmi  IRQ MIL ..2020-05-06  IRQ GOV 2020-05-07..2022-10-27
Abdul Amir al-Shammari | Abdulamir al-Shammari | Abdul-Amir al-Shammari | Abdul Ameer al-Shammari | Abdel Amir al-Shammari | Abdul Amir al-Shimmari | Abdelamir al-Shammari | Abdul Amir Shammari  IRQ MIL ..2022-10-26  IRQ GOV 2022-10-27..
Falih al-Fayadh | Falih al-Fayyad | Faleh al-Fayyad | Faleh al-Fayyadh | Falah al-Fayyad | Falih Fayyad | Faleh al-Fayad | Falih al-Fayyadh | Falah Fayad | Falih Alfayyadh  IRQ GOV PRM
Mowaffak al-Rubaie | Mowaffak Rubaie | Mouwaffak al-Rubaie | Mouwafak al-Rubaie | Muwaffaq al-Rubaie | Mowaffaq al-Rubaie | Mouaffak al-Rubaie | Mowaffak al-Rubaei  IRQ GOV 2003-07..2009  IRQ LEG 2010..2018
Ali al-Dabbagh | Ali Dabbagh | Ali al-Dabagh  IRQ GOV 2006..2012-11
Laith Kubba | Layth Kubba | Laith Kubbah  IRQ GOV 2005-05..2006
Sadiq al-Rikabi | Sadiq Rikabi | Sadeq al-Rikabi  IRQ GOV
Tahseen al-Sheikhli | Tahsin al-Sheikhli | Tahsin Sheikhly | Tahseen al-Shikhli | Tahseen Sheikhly  IRQ GOV
Saad al-Hadithi | Saad Hadithi | Saad al-Hadeethi | Sa'ad al-Hadithi  IRQ GOV 2014..2020
Bassem al-Awadi | Basim al-Awadi | Basem al-Awadi | Bassim al-Awadi | Bassem Alawadi | Basim Alawadi  IRQ GOV 2022..
Ahmed al-Sahaf | Ahmed al-Sahhaf | Ahmad al-Sahaf  IRQ GOV ..2024
Farhad Alaaldin | Farhad Alaadin | Farhad Alaaddin  IRQ GOV
Haibat al-Halbousi | Haibet al-Halbousi | Haybat al-Halbousi | Hebat al-Halbousi | Haibat al-Halboosi  IRQ LEG
Mohammed al-Halbousi | Mohammed al-Halboosi | Mohammed Halbousi | Mohammad al-Halbousi | Mohamed al-Halbousi | Muhammad al-Halbousi | Mohammed Halboosi | Mohammed Al-Halboussi | Mohamed al-Halbusi | Mohammed al-Halbusi  IRQ GOV ..2018-09-14  IRQ LEG 2018-09-15..2023-11-14  IRQ PTY 2023-11-15..
Salim al-Jabouri | Saleem al-Jubouri | Salim al-Jubouri | Salim al-Juburi | Salim al-Jibouri | Salim Jabouri | Salim Jubouri | Saleem al-Jabouri | Salim al-Jiburi  IRQ LEG ..2018-08
Iyad al-Samarrai | Ayad al-Samarrai | Iyad Samarrai | Ayad al-Samarraie | Iyad al-Samarraie | Ayad Samarrai  IRQ LEG PTY
Mahmoud al-Mashhadani | Mahmoud Mashhadani | Mahmoud al-Mashadani | Mahmud al-Mashhadani | Mahmoud Mashadani | Mahmoud al-Mashhadany  IRQ LEG
Hajim al-Hassani | Hachim al-Hassani | Hachem al-Hasani | Hajim al-Hasani | Hachem al-Hassani | Hajem al-Hassani | Hajim Hassani  IRQ GOV 2004..2005-04  IRQ LEG 2005-05..2006-04
Khalid al-Atiya | Khalid Attiya  IRQ LEG
Aref Tayfour | Arif Tayfour | Arif Taifour | Aref Tayfur  IRQ LEG
Qusay al-Suhail | Qusai al-Suhail | Qusay al-Suhayl | Qusai al-Suhayl | Qusay Suhail  IRQ LEG GOV
Hassan al-Kaabi | Hassan Karim al-Kaabi | Hassan al-Ka'abi | Hassan Kaabi  IRQ LEG 2018..2022
Hakim al-Zamili | Hakem al-Zamili | Hakim al-Zameli | Hakim Zamili | Hakem al-Zameli  IRQ LEG
Mohsen al-Mandalawi | Mohsen Mandalawi | Muhsin al-Mandalawi | Mohsen Ali al-Mandalawi  IRQ LEG
Shakhawan Abdullah | Shakhawan Abdulla | Shakhawan Abdallah | Shakhwan Abdullah  IRQ LEG
Bashir al-Haddad | Bashir Haddad | Bashir Khalil Haddad  IRQ LEG
Adnan al-Dulaimi | Adnan Dulaimi | Adnan al-Duleimi | Adnan al-Dulaymi  IRQ PTY LEG
Khalaf al-Ulayyan | Khalaf al-Olayan | Khalaf al-Alyan | Khalaf al-Elayan | Khalaf al-Ilyan  IRQ PTY LEG
Harith al-Dhari | Harith al-Dari | Hareth al-Dhari | Harith Dhari | Hareth al-Dari  IRQ REL OPP ..2015-03-12
Muthanna al-Dhari | Muthanna Harith al-Dhari | Muthana al-Dhari | Muthanna Harith al-Dari | Muthana Harith al-Dari  IRQ REL OPP
Ahmed Abu Risha | Ahmad Abu Risha | Sheikh Ahmed Abu Risha | Ahmed Bezaigh Abu Risha | Ahmed Buzaigh al-Rishawi  IRQ PRM PTY  group=SAH
Abdul Sattar Abu Risha | Abdul-Sattar Abu Risha | Abdel Sattar Abu Risha | Sattar Abu Risha | Abdul Sattar al-Rishawi | Sattar al-Rishawi | Abdul Sattar Buzaigh al-Rishawi | Abdul-Sattar al-Rishawi | Abdul Sattar Bezea al-Rishawi  IRQ PRM ..2007-09-13  group=SAH
Ali Hatem al-Suleiman | Ali Hatem Suleiman | Ali Hatem al-Sulaiman | Ali Hatem al-Dulaimi | Ali Hatem Sulaiman  IRQ PRM OPP
Raad al-Hamdani | Raad Hamdani | Ra'ad al-Hamdani  IRQ MIL
Hamid al-Hayes | Hameed al-Hayes | Hamid al-Hais | Hamid al-Hayyes | Hameed al-Hayess | Hamid al-Hayis  IRQ PRM  group=SAH
Khamis al-Khanjar | Khamis Khanjar | Khamees al-Khanjar | Khamis Farhan al-Khanjar  IRQ BUS PTY
Muthanna al-Samarrai | Muthanna al-Samarraie | Muthanna al-Samarai  IRQ PTY
Ahmed al-Jubouri | Ahmed Abdullah al-Jubouri | Abu Mazen al-Jubouri | Ahmed al-Jabouri | Ahmed Abdullah al-Jabouri  IRQ GOV PTY
Mishaan al-Jubouri | Mishan al-Jubouri | Mishan al-Jabouri | Mashaan al-Jibouri | Mishaan al-Juburi | Mishan al-Jiburi  IRQ PTY LEG
Ahmed al-Alwani | Ahmad al-Alwani | Ahmed Alwani | Ahmed Suleiman al-Alwani  IRQ LEG OPP
Talal al-Zobaie | Talal al-Zubaie | Talal Zobaie  IRQ LEG
Wael Abdul Latif | Wael Abdul-Latif | Wail Abdul Latif | Wa'il Abd al-Latif  IRQ LEG
Mithal al-Alusi | Mithal Alousi | Mithal al-Alousi | Mithal Alusi  IRQ LEG
Raja al-Khuzai | Rajaa al-Khuzai | Raja Habib al-Khuzai | Raja Khuzai  IRQ LEG
Sami al-Askari | Sami al-Askary | Sami Askari  IRQ LEG
Ali al-Adeeb | Ali al-Adib | Ali Adeeb | Ali Adib  IRQ LEG PTY
Jalaluddin al-Saghir | Jalal al-Din al-Saghir | Jalaluddin Saghir | Jalal Eddin al-Saghir | Jalal al-Deen al-Sagheer  IRQ REL LEG
Humam Hamoudi | Humam Hammoudi | Hummam Hamoudi | Humam Bakir Hamoudi  IRQ LEG PTY
Nadim al-Jabiri | Nadeem al-Jabiri | Nadhim al-Jabiri  IRQ PTY LEG
Mohammed al-Yaqoubi | Mohammed Yacoubi | Muhammad al-Yaqubi | Mohammad al-Yaqoubi | Mohammed al-Yaqubi | Muhammad Yaqubi | Mohammed al-Yacoubi  IRQ REL PTY
Haitham al-Jubouri | Haitham al-Jabouri | Haitham al-Jiburi | Haitham Jubouri | Haitham al-Jibouri  IRQ LEG
Hanan al-Fatlawi | Hanan Fatlawi | Hanan Saeed al-Fatlawi  IRQ LEG
Alia Nassif | Alia Nasif | Aliya Nasif | Aliya Nassif | Aliyah Nasif  IRQ LEG
Maysoon al-Damluji | Maysoon Damluji | Maysoun al-Damluji | Maysoon al-Damlouji | Maysoun Damlouji | Maysun al-Damluji  IRQ LEG
Safia al-Suhail | Safia al-Souhail | Safiya al-Suhail | Safia Taleb al-Suhail | Safiyah al-Suhayl  IRQ LEG GOV
Vian Dakhil | Vian Dakheel | Vian Dakhil Saeed  IRQ LEG
Nadia Murad | Nadia Murad Basee Taha | Nadia Mourad  IRQ CVL
Mahmoud Othman | Mahmoud Osman | Mahmud Othman | Mahmud Uthman | Mahmood Othman  IRQ LEG
Younadam Kanna | Yonadam Kanna | Younadem Kana | Yonadam Yousif Kanna | Yonadem Kana | Younadam Yousif Kanna  IRQ LEG
Rayan al-Kildani | Rayan al-Kaldani | Rayan Kildani | Ryan al-Kildani | Rian al-Kildani | Rayan the Chaldean | Rayan al-Chaldean  IRQ PRM PTY  group=BAB
Arshad al-Salihi | Arshad Salihi | Arshad al-Salehi | Ershat Salihi  IRQ LEG PTY
Hasan Turan | Hassan Turan | Hasan Touran  IRQ LEG PTY
Muhammed Samaan Agha | Mohammed Samaan Agha  IRQ PTY GOV
Ibrahim Bahr al-Uloum | Ibrahim Bahr al-Ulum | Ibrahim Bahr al-Uloom | Ibrahim Mohammed Bahr al-Ulum  IRQ GOV
Mohammed Bahr al-Uloum | Mohammed Bahr al-Ulloum | Mohammed Bahr al-Ulum | Muhammad Bahr al-Ulum | Mohammad Bahr al-Uloum | Mohammed Bahr Al Ulum  IRQ REL GOV 2003-07..2004-06
Thamir Ghadhban | Thamer Ghadhban | Thamir al-Ghadhban | Thamer al-Ghadhban | Thamir Ghadban | Thamir Abbas Ghadhban  IRQ GOV 2003..2020-05
Abdul Karim Luaibi | Abdul-Karim Luaibi | Abdul Kareem Luaibi | Abdelkarim al-Luaybi | Abdul-Karim al-Luaybi | Abdulkarim Luaibi  IRQ GOV 2010-12..2014-09
Jabbar al-Luaibi | Jabar al-Luaibi | Jabbar Luaibi | Jabbar Alluaibi | Jabar Ali al-Luaibi | Jabbar al-Luaybi  IRQ GOV 2016-08..2018-10
Ihsan Abdul Jabbar | Ihsan Abdul-Jabbar | Ihsan Ismaael | Ihsan Abdul Jabbar Ismail | Ihsan Ismail  IRQ GOV 2020-06..2022-10
Hayan Abdul Ghani | Hayan Abdul-Ghani | Hayan Abdel-Ghani | Hayyan Abdul Ghani | Hayan Abdulghani  IRQ GOV 2022-10-27..
Karim Wahid | Kareem Wahid | Karim Waheed | Kareem Waheed  IRQ GOV 2006-05..2010-06
Mohsen Shlash | Mohsen Shalash | Muhsin Shlash | Muhsin Shalash  IRQ GOV 2005-05..2006-05
Ayham al-Samarrai | Aiham al-Sammarae | Aiham Alsammarae | Ayham al-Samarie | Ayham al-Samarai  IRQ GOV 2003-09..2005-05
Qassim al-Fahdawi | Qasim al-Fahdawi | Qassim Mohammed al-Fahdawi | Qassim Mohammed Fahdawi | Qasim Mohammed Abid al-Fahadawi | Qassem al-Fahdawi  IRQ GOV 2009..2018
Ahmed al-Dulaimi | Ahmed Khalaf al-Dulaimi | Ahmed Khalaf al-Dulaymi | Ahmed al-Dulaymi  IRQ GOV 2013..2014
Sohaib al-Rawi | Suhaib al-Rawi | Sohaib Rawi | Suhayb al-Rawi  IRQ GOV 2014..2017
Maamoun Sami Rashid al-Alwani | Maamoun al-Alwani | Mamoun Sami Rashid | Maamoun Sami Rashid  IRQ GOV 2006..2009-04
Dhia al-Asadi | Dhiaa al-Asadi | Dia al-Asadi | Diaa al-Assadi | Diaa al-Asadi  IRQ PTY LEG
Salah al-Obeidi | Salah al-Ubaidi | Salah al-Obaidi | Sheikh Salah al-Obeidi  IRQ PTY REL
Nassar al-Rubaie | Nassar al-Rubaei | Nasar al-Rubaie | Nassar al-Rubaye | Nassar Rubaie  IRQ PTY LEG
Falah Shansal | Falah Hassan Shanshal | Falah Shanshal | Falah Hassan Shanshel  IRQ PTY LEG
Maha al-Douri | Maha al-Duri  IRQ LEG
Riyadh al-Nouri | Riyad al-Nouri | Riyad al-Nuri | Riad al-Nouri  IRQ REL ..2008-04-11
Mustafa al-Yaqoubi | Mustafa Yaqoubi | Mustafa al-Yacoubi | Mustafa Yacoubi | Mustafa al-Yaqubi  IRQ REL PTY
Qais al-Khazali | Qais Khazali | Qays al-Khazali | Qais Al Khazali | Kais al-Khazali | Qais al-Khazaali  IRQ PRM PTY  group=AAH
Laith al-Khazali | Laith Khazali | Layth al-Khazali  IRQ PRM  group=AAH
Jawad al-Tulaibawi | Jawad al-Talibawi | Jawad al-Tleibawi | Jawad al-Tlaybawi | Jawad Talabawi  IRQ PRM  group=AAH
Naim al-Aboudi | Naim al-Abboudi | Naeem al-Aboudi | Naim al-Abudi | Naeem al-Abboudi  IRQ PRM PTY ..2022-10  IRQ GOV 2022-11..  group=AAH
Adnan Faihan | Adnan Fayhan | Adnan Fihan | Adnan Faihan al-Dulaimi  IRQ PTY LEG GOV  group=AAH
Akram al-Kaabi | Akram Kaabi | Akram al-Ka'abi | Akram Abbas al-Kaabi  IRQ PRM REL  group=NUJ
Nasr al-Shammari | Nasr al-Shamari | Nasr al-Shimari  IRQ PRM  group=NUJ
Hashem al-Moussawi | Hashim al-Mousawi | Hashem al-Mousawi | Hashim al-Moussawi  IRQ PRM  group=NUJ
Abu Taqwa | Mushtaq Talib al-Saidi | Mushtaq Jawad Kazim al-Jawari | Mushtaq Taleb al-Saidi | Abu Taqwa al-Saidi | Mushtaq al-Saidi  IRQ PRM ..2024-01-04  group=NUJ
Ahmad al-Hamidawi | Abu Hussein al-Hamidawi | Ahmed Mohsen Faraj al-Hamidawi | Abu Hussein al-Muhammadawi | Ahmed al-Hamidawi  IRQ PRM  group=KHZ
Abu Ali al-Askari | Abu Ali al-Askary  IRQ PRM  group=KHZ
Wissam al-Saedi | Wissam Mohammed al-Saadi | Abu Baqir al-Saadi | Wissam Mohammed Saber al-Saadi | Abu Baqr al-Saadi | Wisam Mohammed al-Saadi  IRQ PRM ..2024-02-07  group=KHZ
Jafar al-Husseini | Jaafar al-Husseini | Jaafar al-Hussaini | Jafar al-Hussaini | Jafar al-Husayni  IRQ PRM  group=KHZ
Abu Alaa al-Walai | Abu Ala al-Walai | Abu Alaa al-Wala'i | Abu Ala al-Walaei | Hashim Finyan Rahim al-Saraji | Hashim Bunyan al-Siraji | Abu Alaa al-Walaei | Abu Ala al-Wala'i  IRQ PRM  group=KSS
Kadhim al-Fartousi | Kazem al-Fartousi | Kadhim al-Fartusi | Kadhem al-Fartousi | Kazim al-Fartousi | Kadhim Fartousi  IRQ PRM  group=KSS
Shibl al-Zaidi | Shebl al-Zaidi | Shibl al-Zaydi | Shibl Muhsin Ubayd al-Zaydi | Shebel al-Zaidi  IRQ PRM  group=KIA
Abu Zaynab al-Lami | Abu Zainab al-Lami | Hussein Falah al-Lami | Hussein Falah Aziz al-Lami  IRQ PRM  group=PMF
Abu Fadak al-Muhammadawi | Abu Fadak | Abdul-Aziz al-Muhammadawi | Abdul Aziz al-Mohammedawi | Abdul Aziz al-Muhammadawi | Abu Fadak al-Mohammedawi | Abdulaziz al-Mohammadawi | Abdul Aziz al-Mohammadawi  IRQ PRM  group=PMF
Ahmed al-Assadi | Ahmed al-Asadi | Ahmed Jassim al-Asadi | Ahmad al-Asadi | Ahmad al-Assadi | Ahmed Jassem al-Assadi  IRQ PRM LEG ..2022-10-26  IRQ GOV PRM 2022-10-27..
Karim al-Nuri | Karim al-Nouri | Kareem al-Nouri | Karim Nouri | Kareem al-Noori | Karim al-Noori  IRQ PRM  group=BAD
Muen al-Kadhimi | Moeen al-Kadhimi | Moin al-Kadhimi | Mueen al-Kadhimi | Mu'in al-Kadhimi | Muen al-Kadhimy  IRQ PRM  group=BAD
Qassim Muslih | Qasim Muslih | Qassem Musleh | Qasem Musleh | Qassim Musleh | Qasim Musleh | Qassem Muslih  IRQ PRM  group=PMF
Ali al-Yasiri | Ali al-Yassiri  IRQ PRM  group=SKH
Aws al-Khafaji | Aws Khafaji | Auws al-Khafaji  IRQ PRM REL
Hamid al-Jazairi | Hamid al-Jazayeri | Hamid al-Jazaeri | Hameed al-Jazairi | Hamid al-Jazayiri  IRQ PRM
Abu Deraa | Abu Dera | Ismail Hafiz al-Lami | Ismail al-Lami | Ismail al-Zerjawi | Abu Diraa  IRQ PRM REB  group=MAH
Abu Azrael | Ayyub al-Rubaie | Ayoub Faleh al-Rubaie | Ayyub Faleh al-Rubaie | Abu Azraeel  IRQ PRM
Azhar al-Dulaimi | Azhar al-Duleimi  IRQ REB ..2007-05-19  group=AAH
Ahmed Mulla Talal | Ahmed Mullah Talal  IRQ GOV 2020-05..2022-10
Rafid Jaboori | Rafid al-Jaboori | Rafid Jabouri  IRQ GOV 2014-09..2015
Abdul-Hussein Shandal | Abdul Hussein Shandal | Abdel Hussein Shandal  IRQ GOV JUD 2005-05..2006-05
Hashim al-Shibli | Hashem al-Shibli | Hashim Abdul-Rahman al-Shibli  IRQ GOV JUD 2003-09..2004-06  IRQ GOV JUD 2006-05..2007-03

# --- Iraq: army, intelligence, judges, insurgents, clergy, activists, administrators
Babakir Zebari | Babaker Zebari | Babakr Zebari | Babakir Badarkhan Zebari | Babaker Shawkat Zebari | Babakr al-Zibari | Babekir Zebari  IRQ MIL ..2015-07
Abdul Amir Yarallah | Abdul Amir Rashid Yarallah | Abdul-Amir Rasheed Yarallah | Abdulamir Yarallah | Abdul Amir Rashid Yar Allah | Abdul-Ameer Yarallah | Abdul Ameer Rasheed Yarallah | Abdel Amir Yarallah  IRQ MIL
Abdul Ghani al-Asadi | Abdul Ghani al-Assadi | Abdel Ghani al-Assadi | Abdelghani al-Asadi | Abdul-Ghani al-Asadi  IRQ MIL ..2020-07  IRQ SPY 2020-08..2023
Abdul-Wahab al-Saadi | Abdul Wahab al-Saadi | Abdulwahab al-Saadi | Abdel Wahab al-Saadi | Abdul-Wahab al-Saidi | Abdelwahab al-Saadi | Abdul Wahhab al-Saadi | Abdul Wahab al-Saidi  IRQ MIL
Talib Shaghati | Taleb Shaghati | Talib Shaghati al-Kenani | Talib Shegati al-Kenani | Talib Shegati | Taleb Shaghati al-Kenani | Talib al-Kenani | Talib Shaghati al-Kinani  IRQ MIL ..2020-05
Sami al-Aridi | Sami al-Aridhi | Sami al-Aradi | Sami al-Arithi | Sami Kadhim al-Aridhi  IRQ MIL
Maan al-Saadi | Maan Saadi | Maan Zaid Ibrahim al-Saadi | Ma'an al-Saadi  IRQ MIL
Raed Shaker Jawdat | Raed Shakir Jawdat | Raed Shakir Jaudat | Raid Shakir Jawdat | Raed Shakir Jawdet | Raed Jawdat  IRQ COP MIL
Abdul Karim Khalaf | Abdel-Karim Khalaf | Abdel Karim Khalaf | Abdul-Karim Khalaf | Abdul Kareem Khalaf | Abdulkarim Khalaf | Abdel Kareem Khalaf  IRQ MIL COP GOV
Yahya Rasool | Yahya Rasul | Yehia Rasool | Yehya Rasool | Yahya Rasoul | Yehia Rasoul | Yahya Rasool al-Zubaidi  IRQ MIL
Sabah al-Numan | Sabah al-Nuaman | Sabah al-Nu'man | Sabah al-Noman | Sabah Numan | Sabah al-Noaman | Sabah al-Numaan  IRQ MIL
Saad Maan | Saad Ma'an | Saad Maan Ibrahim | Saad Maan al-Moussawi  IRQ COP GOV MIL
Qassim Atta | Qassim al-Moussawi | Qassim Moussawi | Qassim al-Mousawi | Qassem al-Moussawi | Qassem Atta | Qasim Atta | Qassim Atta al-Moussawi | Qasim al-Moussawi | Kassim al-Moussawi | Qassim al-Musawi  IRQ MIL SPY
Mohammed al-Askari | Mohammed al-Askary | Mohammed Askari | Mohammed al-Askeri  IRQ MIL
Abboud Qanbar | Abboud Qanbar Hashim | Abud Qanbar | Aboud Qanbar | Abboud Gambar | Abboud Kanbar | Aboud Gambar  IRQ MIL
Ali Ghaidan | Ali Ghaidan Majid | Ali Ghidan | Ali Ghaidan al-Majid | Ali Gaidan Majid  IRQ MIL
Mahdi al-Gharrawi | Mahdi Gharawi | Mahdi al-Gharawi | Mehdi al-Gharawi | Mehdi Gharawi | Mahdi Gharrawi | Mahdi Sabih al-Gharrawi  IRQ MIL COP
Mohan al-Furayji | Mohan al-Freiji | Mohan al-Firaiji | Mohan Fireji | Mohan al-Fariji | Mohan Hafidh al-Furayji  IRQ MIL
Nasier Abadi | Nasir Abadi | Nasser al-Abadi | Nasir al-Abadi | Nasier al-Abadi  IRQ MIL
Nasser al-Ghanam | Nasir al-Ghanam | Nasser al-Ghannam | Nasir al-Ghannam  IRQ MIL
Rashid Flaih | Rashid Fleih | Rasheed Flaih | Rashid Falih | Rasheed Flayih  IRQ MIL COP
Najim al-Jubouri | Najim Abdullah al-Jubouri | Najm al-Jubouri | Najm al-Jabouri | Najim al-Jabouri | Najim Abed al-Jabouri | Najm Abdullah al-Jubouri  IRQ MIL ..2019-11  IRQ GOV 2019-12..2023
Nawfal al-Akub | Nawfal Hammadi al-Sultan | Nofal Hammadi al-Sultan | Nawfal al-Agoub | Nawfal Hammadi | Nofal al-Akoub | Nawfal al-Aqoub | Nofal Hammadi | Nawfal al-Sultan  IRQ GOV 2015-10..2019-03
Duraid Kashmoula | Duraid Kashmula | Duraid Mohammed Kashmoula | Duraid Mohammed Kashmula  IRQ GOV 2004..2009
Osama Kashmoula | Osama Youssef Kashmoula | Usama Kashmula  IRQ GOV ..2004-07-14
Abdul Qadir al-Dakhil | Abdulqadir al-Dakhil | Abdul Qader al-Dakhil | Abdul Qader Dakhil  IRQ GOV 2023..
Hamid al-Mutlaq | Hameed al-Mutlaq | Hamid al-Mutlak  IRQ LEG
Mohammed al-Waeli | Mohammed al-Waili | Mohammed Waili | Mohammed Musabbih al-Waili | Mohammed Mosbeh al-Waili | Muhammad al-Waili  IRQ GOV 2005..2009
Ali al-Haidari | Ali al-Haidri | Ali al-Haydri | Ali Haidari  IRQ GOV ..2005-01-04
Salah Abdul Razzaq | Salah Abdul-Razzaq | Salah Abdul Razaq | Salah Abd al-Razzaq  IRQ GOV 2009..2013
Hussein al-Tahhan | Hussein al-Tahan | Hussein Tahan | Hussain al-Tahan  IRQ GOV 2005..2009
Aqeel al-Turaihi | Aqil al-Turaihi | Akeel al-Turaihi | Akil al-Turaihi  IRQ GOV
Luay al-Yassiri | Louay al-Yassiri | Luay al-Yasiri | Loay al-Yasseri  IRQ GOV
Nassif al-Khattabi | Nasif al-Khattabi | Nassif Jassem al-Khattabi | Nasif Jassim al-Khattabi  IRQ GOV
Raad al-Tamimi | Raad Rashid al-Tamimi | Raad Rasheed al-Mulla Jawad  IRQ GOV
Muthanna al-Tamimi | Muthana al-Tamimi | Muthanna Ali al-Tamimi  IRQ GOV LEG
Amer al-Mujamai | Amir al-Mujamaie | Amer al-Mujamaie | Amr al-Mujmai  IRQ GOV
Raed al-Jubouri | Raed al-Jabouri | Raed Ibrahim al-Jubouri | Raed al-Juburi | Raed Ibrahim al-Jabouri  IRQ GOV
Mutashar al-Samarrai | Mutasher al-Samarrai | Mutashar Hussein Alawi  IRQ GOV
Najmaldin Karim | Najmiddin Karim | Najmadin Karim | Najmaldin Omar Karim | Najm al-Din Karim | Najmuddin Karim | Najmaddin Karim  IRQ GOV 2011-04..2017-10
Rakan Saeed al-Jabouri | Rakan al-Jubouri | Rakan al-Jabouri | Rakan Saeed | Rakan Saeed al-Jubouri | Rakan Said al-Jubouri  IRQ GOV 2017-10..2024-08
Rebwar Taha | Rebwar Taha Mustafa | Ribwar Taha  IRQ LEG ..2024-08  IRQ GOV 2024-09..
Abdul Rahman Mustafa Fattah  IRQ GOV 2003..2011
Rizgar Ali | Rizgar Ali Hamajan  IRQ GOV PTY
Hadi al-Mahdi | Hadi Mahdi  IRQ JRN CVL ..2011-09-08
Medhat al-Mahmoud | Midhat al-Mahmoud | Medhat al-Mahmud | Midhat al-Mahmud | Medhat Mahmoud | Madhat al-Mahmoud  IRQ JUD 2003..2021-03
Faiq Zaidan | Faeq Zaidan | Faiq Zidan | Fayeq Zidan | Faeq Zidan | Faiq Zaydan | Fayiq Zidan | Faeq Zaydan  IRQ JUD
Jassim al-Umairi | Jassim Mohammed al-Umairi | Jassim Mohammed Abboud | Jasim Mohammed Abboud | Jassem Mohammed Abboud | Jassim al-Omairi | Jasim al-Umairi  IRQ JUD 2021..2025
Rizgar Mohammed Amin | Rizgar Amin | Rizgar Muhammad Amin  IRQ JUD
Raouf Abdul Rahman | Raouf Abdel-Rahman | Raouf Abdel Rahman | Rauf Rashid Abd al-Rahman | Rauf Abdul Rahman | Raouf Abdul-Rahman | Raouf Rasheed Abdel-Rahman  IRQ JUD
Abdullah al-Amiri | Abdullah al-Ameri | Abdullah Ali Hussein al-Aloosh  IRQ JUD
Mohammed al-Ureibi | Mohammed al-Oreibi | Mohammed Oreibi al-Khalifa | Mohammed Orabi Majeed al-Khalefa | Mohammed Oraibi al-Khalifa | Mohammed Oreibi al-Khalefa  IRQ JUD
Munqith al-Faroun | Munqith Faroon | Munqith al-Faroon | Munqith al-Fatlawi  IRQ JUD
Jaafar al-Moussawi | Jaafar al-Mousawi | Jafar al-Moussawi | Jafar al-Mousawi | Ja'afar al-Moussawi  IRQ JUD
Raed Juhi | Raid Juhi | Raed Jouhi | Ra'id Juhi al-Saedi | Raed Juhi Hamadi | Raid Juhi al-Saadi  IRQ JUD ..2020  IRQ GOV SPY 2021..2022-10
Khalil al-Dulaimi | Khalil Dulaimi | Khalil al-Duleimi | Khalil Duleimi  IRQ JUD
Badie Aref | Badie Arief | Badih Aref | Badi Arif Izzat | Badee Izzat Aref | Badie Arif  IRQ JUD
Radhi al-Radhi | Radhi Hamza al-Radhi | Rahdi al-Radhi | Radi al-Radi  IRQ JUD GOV 2004..2007
Ali Faisal al-Lami | Ali al-Lami | Ali Faisal Lami  IRQ GOV ..2011-05-26
Faraj al-Haidari | Faraj al-Haidary | Faraj al-Hayderi | Faraj al-Haideri | Faraj Haidari  IRQ GOV 2007..2012
Adel al-Lami | Adil al-Lami | Adel Lami  IRQ GOV
Hussein Hindawi | Hussain al-Hindawi | Abdul Hussein Hindawi | Abdul Hussein al-Hindawi  IRQ GOV
Muqdad al-Sharifi | Miqdad al-Sharifi  IRQ GOV
Jalil Adnan Khalaf | Jalil Adnan | Jaleel Adnan Khalaf  IRQ GOV JUD
Jumana al-Ghalay | Jumana Ghalai | Jumana al-Ghalai  IRQ GOV
Mohammed al-Shahwani | Mohammed Shahwani | Muhammad al-Shahwani | Mohammed Abdullah al-Shahwani  IRQ SPY MIL 2004..2009-08
Zuheir al-Ghirbawi | Zuheir Fadel al-Ghirbawi | Zuhair al-Gharbawi | Zuhair al-Ghirbawi | Zuheir al-Gharbawi  IRQ SPY
Hamid al-Shatri | Hameed al-Shatri | Hamid Rashid Flayeh al-Shatri | Hameed al-Shatari  IRQ SPY
Abu Ali al-Basri  IRQ SPY MIL
Saad al-Allaq | Saad al-Alaq | Saad Mezher al-Allaq  IRQ SPY MIL
Sherwan al-Waili | Shirwan al-Waili | Shirwan al-Waeli | Shirwan al-Wa'ili | Sherwan al-Waeli  IRQ GOV SPY
Sinan al-Shabibi | Sinan Shabibi | Sinan al-Shibibi  IRQ GOV 2003..2012-10
Abdul Basit Turki | Abdul Basit Turki Saeed | Abdel Baset Turki | Abdel Basit Turki | Abdul-Basit Turki  IRQ GOV
Ali al-Allaq | Ali Mohsen al-Allaq | Ali al-Alaq | Ali Alallaq | Ali Mohsen al-Alaq | Ali Mohsen Ismail | Ali Muhsin al-Allaq  IRQ GOV
Mustafa Ghaleb Mukheef | Mustafa Ghalib Mukhif | Mustafa Makheef | Mustafa Ghaleb Mukhif  IRQ GOV 2020-09..2023-01
Taif Sami | Taif Sami Mohammed | Taif Sami Muhammad | Tayf Sami  IRQ GOV 2022-10-27..
Mudher Mohammed Saleh | Mudhir Mohammed Saleh | Mudher Saleh | Mudhhir Muhammad Salih | Mazhar Mohammed Saleh | Mudher Mohammad Salih  IRQ GOV
Sabah al-Saadi | Sabah al-Saidi | Sabah al-Saiedi | Sabah al-Sa'idi  IRQ LEG
Salih al-Hasnawi | Saleh al-Hasnawi | Salih Mahdi al-Hasnawi | Saleh Mehdi al-Hasnawi | Salih Mahdi Motlab al-Hasanawi  IRQ GOV MED
Adila Hammoud | Adila Hamoud | Adeela Hammoud | Adila Hammoud Hussein | Adeelah Hammoud  IRQ GOV MED 2014..2018
Jaafar Allawi | Jafar Allawi | Jafar Sadiq Allawi | Jaafar Sadiq Allawi | Jaafar Sadeq Allawi  IRQ GOV MED 2019..2020-05
Hassan al-Tamimi | Hasan al-Tamimi | Hassan Mohammed al-Tamimi  IRQ GOV MED 2020-05..2021-05
Alaa al-Alwan | Alaa Alwan | Ala Alwan | Ala'a al-Alwan  IRQ GOV MED 2003..2005  UNO MED 2012..2018-01  IRQ GOV MED 2018-10..2019-09
Ali al-Shemari | Ali al-Shimari  IRQ GOV MED 2006..2007
Khalid al-Battal | Khalid Battal al-Najm | Khalid Battal | Khaled Battal  IRQ GOV 2022-10-27..
Mohammed Tamim | Mohammed Ali Tamim | Mohammed Ali Tameem | Muhammad Ali Tamim  IRQ GOV LEG
Khaled Shwani | Khalid Shwani | Khaled Shawani | Khalid Shawani  IRQ LEG ..2022-10  IRQ GOV JUD 2022-11..
Razzaq Muhaibis | Razzaq al-Saadawi | Razzaq Muhaibis al-Saadawi | Razaq Muhibas al-Saadawi  IRQ GOV 2022-10-27..
Nizar Amedi | Nizar Amidi | Nizar Ameedi | Nizar Mohammed Saeed Amedi | Nizar Amede | Nazar Amedi  IRQ GOV
Evan Faeq Jabro | Evan Faeq Yakoub Jabro | Ivan Faiq Jabro | Evan Jabro | Evan Gabro | Evan Faeq Gabro  IRQ GOV 2020-05..
Hassan Nazim | Hassan Nadhem | Hasan Nadhem | Hassan Nadhim  IRQ GOV 2020-05..2022-10
Ziad Ali Fadel | Ziyad Ali Fadhil | Ziad Ali Fadhil | Ziyad Ali Fadel  IRQ GOV 2022-10-27..
Atheer Dawood al-Ghurairi | Atheer al-Ghurairi | Athir Dawood al-Ghurayri | Atheer Daoud al-Ghrairi  IRQ GOV 2022-10-27..
Haider al-Zamili | Haydar al-Zamili | Haider Nadhim al-Zamili  IRQ GOV JUD 2014-10..2018-10
Hassan al-Shammari | Hassan al-Shimari | Hassan al-Shimmari  IRQ GOV JUD 2010-12..2014-09
Dara Nooraldin | Dara Nur al-Din | Dara Noureddine  IRQ JUD GOV
Mijbil al-Sheikh Issa | Mijbil Issa | Mijbil Sheikh Isa  IRQ LEG ..2005-07-19
Abdul Falah al-Sudani | Abdul-Falah al-Sudani | Abdel Falah al-Sudani | Falah al-Sudani | Abdul Falah al-Soudani  IRQ GOV 2005..2009-05
Asaad al-Hashimi | Asad al-Hashimi | Assad al-Hashemi | Asaad Kamal al-Hashemi | Asaad Kamal al-Hashimi | Asaad al-Hashemi  IRQ GOV 2006-06..2007-06
Abed Thiab al-Ajili | Abd Thiab al-Ajili | Abed Dhiab al-Ujaili | Abd Dhiab al-Ajili | Abed Theyab al-Ujaili  IRQ GOV
Narmin Othman | Nermeen Othman | Nermin Othman | Narmin Uthman | Nermin Uthman  IRQ GOV
Wijdan Mikhail | Wijdan Michael | Wejdan Mikhail | Wijdan Michael Salim  IRQ GOV
Bakhtiar Amin | Bakhtiyar Amin  IRQ GOV CVL
Mehdi Hafez | Mehdi al-Hafez | Mahdi al-Hafidh | Mehdi al-Hafidh | Mahdi al-Hafedh  IRQ GOV
Mufid al-Jazairi | Mufid al-Jazayri | Mufeed al-Jazairi | Mufid al-Jazaeri  IRQ GOV
Hamid Majid Moussa | Hamid Majid Mousa | Hameed Majeed Mousa | Hamid Majid Musa | Hameed Majid Moussa  IRQ PTY
Raid Fahmi | Raed Fahmi | Raid Jahid Fahmi | Raed Jahed Fahmi  IRQ PTY GOV
Sharif Ali bin al-Hussein | Sherif Ali bin Hussein | Sharif Ali bin Hussein | Sharif Ali Bin Al Hussein  IRQ PTY
Nasser Chaderchi | Nasir Chaderchi | Naseer Chaderchi | Nasser Kamel Chaderji | Naseer al-Chaderchi | Naseer al-Jadirji  IRQ PTY GOV
Sondul Chapouk | Songul Chapouk | Songul Chabuk | Sondul Chapuk  IRQ GOV
Salama al-Khafaji | Salama Khafaji | Salamah al-Khafaji  IRQ GOV LEG
Entifadh Qanbar | Intifadh Qanbar | Entifad Qanbar | Entifadh Kanbar  IRQ PTY
Mudhar Shawkat | Modhar Shawkat  IRQ PTY
Kamil Mubdir al-Gailani | Kamel al-Kilani | Kamel al-Keylani | Kamil al-Gailani  IRQ GOV
Abdul Majid al-Khoei | Abdel Majid al-Khoei | Abdul-Majid al-Khoei | Abdel Majid al-Khoi | Abdul Majid Khoei | Abdul Majid al-Khoi  IRQ REL ..2003-04-10
Abu al-Qasim al-Khoei | Abul-Qassim al-Khoei | Abolqasem al-Khoei | Abu al-Qasim Khoei | Abul Qassem al-Khoei | Abul-Qasim al-Khoei  IRQ REL ..1992-08-08
Mohammed Sadiq al-Sadr | Mohammed Sadeq al-Sadr | Mohammad Sadiq al-Sadr | Muhammad Sadiq al-Sadr | Mohammad Mohammad Sadeq al-Sadr  IRQ REL ..1999-02-19
Mohammed Baqir al-Sadr | Mohammed Baqer al-Sadr | Mohammad Baqir al-Sadr | Muhammad Baqir al-Sadr | Mohammad Baqr al-Sadr  IRQ REL OPP ..1980-04-09
Jaafar al-Sadr | Jafar al-Sadr | Mohammed Jaafar al-Sadr | Ja'far al-Sadr | Mohammad Jaafar al-Sadr | Jaafar Mohammad Baqir al-Sadr  IRQ GOV PTY
Ahmed al-Sadr | Ahmad al-Sadr  IRQ REL PTY
Hussein al-Sadr | Hussein Ismail al-Sadr | Hussain al-Sadr | Ayatollah Hussein al-Sadr  IRQ REL
Bashir al-Najafi | Bashir Najafi | Bashir Hussein al-Najafi | Basheer al-Najafi  IRQ REL
Mohammed Ishaq al-Fayyadh | Mohammed Ishaq al-Fayad | Mohammed Ishaq Fayyad | Muhammad Ishaq al-Fayyad | Mohammed Ishaq al-Fayyad | Ishaq al-Fayadh | Ishaq al-Fayad  IRQ REL
Mohammed Saeed al-Hakim | Mohammed Said al-Hakim | Muhammad Saeed al-Hakim | Mohammad Saeed al-Hakim | Muhammad Said al-Hakim | Mohammed Saeed al-Tabatabai al-Hakim  IRQ REL ..2021-09-03
Mohammed Taqi al-Modarresi | Mohammed Taqi al-Mudarrisi | Mohammed Taqi al-Modaresi | Mohammad Taqi al-Modarresi | Muhammad Taqi al-Mudarrisi  IRQ REL
Kadhim al-Haeri | Kazem al-Haeri | Kadhim Haeri | Kadhem al-Haeri | Kazim al-Haeri | Kazem Haeri | Kadhim al-Husayni al-Haeri | Kazim Haeri  IRQ REL
Mohammed Ridha al-Sistani | Mohammed Rida al-Sistani | Mohammad Reza Sistani | Muhammad Rida al-Sistani | Mohammed Ridha Sistani | Mohammad Ridha al-Sistani  IRQ REL
Abdul Mahdi al-Karbalaie | Abdul-Mahdi al-Karbalaie | Abdul Mehdi al-Karbalai | Abdul Mahdi al-Karbalai | Abdul-Mehdi al-Karbalai | Abdul Mehdi Karbalai | Abdel Mahdi al-Karbalai | Abdul Mahdi Karbalai  IRQ REL
Ahmed al-Safi | Ahmad al-Safi | Ahmed Safi  IRQ REL
Sadr al-Din al-Qubanji | Sadr al-Din al-Qabanji | Sadruddin al-Qubanji | Sadreddin al-Qubanji | Sadr al-Din al-Kubanji | Sadr al-Deen al-Qubbanchi | Sadralddin al-Qubanji | Sadr Aldin al-Qabbanji  IRQ REL PTY
Mahmoud al-Hassani | Mahmoud al-Sarkhi | Mahmoud al-Hassani al-Sarkhi | Mahmoud al-Hasani | Mahmoud al-Sarkhi al-Hassani | Mahmud al-Hassani al-Sarkhi  IRQ REL REB
Ahmed al-Hassan al-Yamani | Ahmad al-Hassan al-Yamani | Ahmed Hassan al-Yamani | Ahmed al-Hassan Yamani  IRQ REL REB  group=SOH
Dia Abdul Zahra Kadim | Dhia Abdul Zahra Kadhim al-Krimawi | Dhiaa Abdul Zahra | Samer Abu Kamar | Dia Abdul-Zahra Kadhim  IRQ REL REB ..2007-01-28  group=SOH
Abdul Malik al-Saadi | Abdul-Malik al-Saadi | Abdel Malik al-Saadi | Abdulmalik al-Saadi  IRQ REL
Rafi al-Rifai | Rafie al-Rifai | Rafi Taha al-Rifai | Rafaa al-Rifai  IRQ REL
Mahdi al-Sumaidaie | Mahdi al-Sumaidai | Mehdi al-Sumaidaie | Mahdi al-Sumaydai | Mahdi al-Sumeidi  IRQ REL
Khalid al-Mulla | Khaled al-Mulla | Khalid Abdul-Wahab al-Mulla | Khaled Abdul Wahab al-Mulla  IRQ REL
Ahmed Abdul Ghafour al-Samarrai | Ahmed Abdul-Ghafur al-Samarrai | Ahmed Abdel Ghafour al-Samaraie  IRQ REL
Abdul Salam al-Kubaisi | Abdul-Salam al-Kubaisi | Abdel-Salam al-Kubeisi | Abdul Salam al-Qubaisi | Abdel Salam al-Kubaisi  IRQ REL OPP
Muhammad Bashar al-Faidhi | Mohammed Bashar al-Faidi | Mohammed Bashar al-Faidhi | Mohammed Bashar al-Faydhi  IRQ REL OPP
Ahmed al-Kubaisi | Ahmed Kubeisi | Ahmad al-Kubaysi | Ahmed al-Qubaisi  IRQ REL
Emmanuel Delly | Emmanuel III Delly | Cardinal Emmanuel Delly | Emmanuel-Karim Delly  IRQ REL ..2014-04-08
Louis Sako | Louis Raphael Sako | Louis Raphaël I Sako | Louis Raphael I Sako | Cardinal Sako | Cardinal Louis Sako | Louis Raphael I  IRQ REL
Paulos Faraj Rahho | Faraj Rahho | Paulos Rahho | Archbishop Rahho  IRQ REL ..2008-03
Bashar Warda | Bashar Matti Warda  IRQ REL
Shlemon Warduni | Shlimon Warduni | Shlemon Wardouni | Shleimon Warduni  IRQ REL
Nicodemus Daoud Sharaf | Nicodemus Daoud Matti Sharaf | Nikodimos Daoud  IRQ REL
Tahseen Beg | Tahsin Beg | Tahseen Said Ali | Tahsin Said Beg | Tahseen Said | Mir Tahsin Beg | Tahseen Saeed Ali  IRQ REL ..2019-01-28
Hazem Tahseen Beg | Hazim Tahsin Beg | Hazem Tahsin Bek | Hazim Tahsin  IRQ REL
Khurto Hajji Ismail | Kurto Haji Ismail  IRQ REL ..2020-10-01
Abu Ayyub al-Masri | Abu Ayub al-Masri | Abu Hamza al-Muhajir | Abu Ayyoub al-Masri | Abu Hamza al-Muhajer | Yusif al-Dardiri  EGY REB ..2010-04-18  group=AQI
Abu Omar al-Baghdadi | Abu Umar al-Baghdadi | Hamid Dawud al-Zawi | Hamid al-Zawi | Abu Abdullah al-Rashid al-Baghdadi | Hamed al-Zawi  IRQ REB ..2010-04-18  group=AQI
Abu Abdul Rahman al-Iraqi | Abu Azzam al-Iraqi  IRQ REB ..2005-09-25  group=AQI
Abu Talha al-Mosuli | Mohammed Khalaf Shakar  IRQ REB  group=AQI
Abu Abdul Rahman al-Bilawi | Adnan Ismail Najm | Abu Abdulrahman al-Bilawi | Adnan Ismael Najm Bilawi | Abu Abdul-Rahman al-Bilawi  IRQ REB ..2014-06-04  group=ISI
Abu Mohammed al-Adnani | Abu Muhammad al-Adnani | Abu Mohammad al-Adnani | Taha Sobhi Falaha | Taha Subhi Falaha | Abu Muhammad al Adnani  SYR REB ..2016-08-30  group=ISI
Abu Muslim al-Turkmani | Haji Mutazz | Fadhil Ahmad al-Hayali | Fadel al-Hayali | Fadhil al-Hayali | Haji Mutaz | Abu Muslim al-Turkomani | Hajji Mutazz  IRQ REB ..2015-08-18  group=ISI
Abu Ali al-Anbari | Abu Ala al-Afri | Abd al-Rahman Mustafa al-Qaduli | Abdul Rahman Mustafa al-Qaduli | Haji Imam | Hajji Imam | Abu Alaa al-Afri | Abdelrahman Mustafa al-Qaduli | Abu Alaa al-Afari | Abdul-Rahman Mustafa al-Qaduli  IRQ REB ..2016-03-24  group=ISI
Abu Ibrahim al-Hashimi al-Qurashi | Abu Ibrahim al-Hashemi al-Qurayshi | Amir Mohammed Abdul Rahman al-Mawli al-Salbi | Amir Mohammed Said Abdel Rahman al-Mawla | Abdullah Qardash | Amir Muhammad Sa'id Abdal-Rahman al-Mawla | Abu Ibrahim al-Hashimi al-Quraishi | Abu Ibrahim al-Hashemi al-Quraishi | Abu Ibrahim al-Quraishi | Abdullah Qaradash | Amir Mohammed al-Mawla  IRQ REB ..2022-02-03  group=ISI
Abu al-Hassan al-Hashimi al-Qurashi | Abu al-Hasan al-Hashimi al-Qurashi | Abu Hassan al-Hashemi al-Qurashi | Abu al-Hassan al-Hashemi al-Qurayshi | Abu Hasan al-Hashimi al-Qurashi | Abu al-Hasan al-Hashemi al-Quraishi  IRQ REB ..2022-10-15  group=ISI
Abu al-Hussein al-Husseini al-Qurashi | Abu Hussein al-Qurashi | Abu al-Hussein al-Husseini al-Quraishi | Abu Hussein al-Qurayshi | Abu al-Husain al-Husaini al-Quraishi | Abu al-Hussein al-Hussaini al-Quraishi  IRQ REB ..2023-04-29  group=ISI
Abu Hafs al-Hashimi al-Qurashi | Abu Hafs al-Hashemi al-Qurashi | Abu Hafs al-Hashimi al-Quraishi  IMG REB  group=ISI
Abu Khadija | Abdallah Makki Muslih al-Rifai | Abdullah Makki Musleh al-Rifai | Abdallah Makki Musleh al-Rufayi | Abdullah Maki Mosleh al-Rifai | Abdallah Maki Mosleh al-Rifai | Abdullah Makki Muslih al-Rufay'i  IRQ REB ..2025-03-13  group=ISI
Abu Wahib | Shaker Wahib | Shaker Wahib al-Fahdawi | Abu Waheeb | Shaker Wuhayb | Shakir Wahib | Abu Wahib al-Dulaimi  IRQ REB ..2016-05-06  group=ISI
Fathi Ben Awn Ben Jildi Murad al-Tunisi | Abu Sayyaf al-Tunisi  TUN REB ..2015-05-15  group=ISI
Haji Bakr | Samir Abd Muhammad al-Khlifawi | Hajji Bakr | Samir al-Khlifawi | Samir Abed al-Mohammed al-Khleifawi  IRQ REB ..2014-01  group=ISI
Sami Jasim | Sami Jasim al-Jaburi | Sami Jassim al-Jaburi | Sami Jasim Muhammad al-Jaburi | Sami Jassem | Sami Jasim Mohammed  IRQ REB  group=ISI
Abu Hassan al-Muhajir | Abu al-Hassan al-Muhajir | Abu al-Hasan al-Muhajir | Abu Hassan al-Muhajer | Abul Hasan al-Muhajir | Abu Hasan al-Muhajir  SAU REB ..2019-10-27  group=ISI
Abu Hamza al-Qurashi | Abu Hamza al-Qurayshi | Abu Hamza al-Quraishi  IMG REB  group=ISI
Abu Omar al-Muhajir | Abu Omar al-Muhajer | Abu Umar al-Muhajir  IMG REB  group=ISI
Abu Hudhayfah al-Ansari | Abu Hudhayfa al-Ansari | Abu Huthaifa al-Ansari  IMG REB  group=ISI
Abu Yasser al-Issawi | Jabbar Salman Ali Farhan al-Issawi | Jabbar al-Issawi | Abu Yaser al-Issawi  IRQ REB ..2021-01-27  group=ISI
Sajida al-Rishawi | Sajida Mubarak Atrous al-Rishawi | Sajida Rishawi  IRQ REB ..2015-02-04  group=AQI
Ziad al-Karbouli | Ziad Karbouli | Ziad Khalaf al-Karbouli | Ziad al-Karboly  IRQ REB ..2015-02-04  group=AQI
Abu Anas al-Shami | Omar Yusef Juma | Omar Yousef Jumah  JOR REB REL ..2004-09  group=AQI
Abdullah al-Janabi | Abdullah Janabi | Abdallah al-Janabi  IRQ REB REL
Omar Hadid | Omar Hussein Hadid | Umar Hadid  IRQ REB ..2004-11
Ibrahim al-Shammari | Ibrahim al-Shamary | Ibrahim al-Shimmari  IRQ REB  group=IAI
Ismail Jubouri | Ismail al-Jubouri | Sheikh Ismail Jubouri  IRQ REB  group=IAI
Abu Abdullah al-Shafii | Warba Holiri al-Kurdi | Abu Abdullah al-Shafi'i | Abdullah al-Shafii  IRQ REB  group=AIS
Hisham al-Hashimi | Hisham al-Hashemi | Husham al-Hashimi | Hesham al-Hashimi | Hisham Hashimi | Husham al-Hashemi  IRQ EDU ..2020-07-06
Ihab al-Wazni | Ihab Wazni | Ehab al-Wazni | Ehab Wazni | Ihab al-Wazny | Ihab Jawad al-Wazni  IRQ CVL ..2021-05-09
Reham Yacoub | Riham Yaqoub | Reham Yaqoub | Riham Yacoub | Reham Yaqoob  IRQ CVL ..2020-08-19
Tahseen Osama | Tahsin Osama | Tahseen Osama Ali | Tahseen al-Shahmani  IRQ CVL ..2020-08-14
Fahem al-Tai | Fahim al-Tai  IRQ CVL ..2019-12-08
Safaa al-Saray | Safa al-Saray | Safaa al-Sarai  IRQ CVL ..2019-10-28
Alaa al-Rikabi | Alaa al-Rekabi | Alaa Rikabi | Ala al-Rikabi  IRQ CVL OPP LEG
Faiq al-Sheikh Ali | Faeq al-Sheikh Ali | Faiq Sheikh Ali | Fayeq al-Sheikh Ali  IRQ LEG OPP
Sajjad Salim | Sajad Salem | Sajjad Salem  IRQ LEG OPP
Sajjad al-Iraqi | Sajad al-Iraqi  IRQ CVL
Hanaa Edwar | Hana Edward | Hana Edwar | Hanaa Adwar  IRQ CVL
Yanar Mohammed | Yanar Mohammad | Yanar Muhammad  IRQ CVL
Hassan Juma Awad | Hassan Jumaa Awad | Hassan Juma'a Awad | Hassan Jumaa  IRQ LAB
Muntadhar al-Zaidi | Muntazer al-Zaidi | Muntadar al-Zaidi | Muntazer al-Zeidi | Muntadhar al-Zeidi | Montazer al-Zaidi | Muntader al-Zaidi | Muntadhir al-Zaidi | Muntather al-Zaidi  IRQ JRN
Ali al-Bayati | Ali Akram al-Bayati | Ali Akram Bayati | Ali Bayati  IRQ CVL
Kanan Makiya | Kanan Makiyya | Kanaan Makiya  IRQ EDU
Jafar Dhia Jafar | Jafar Jafar | Jafar Dhia Jaafar  IRQ GOV EDU
Salem Chalabi | Salem Challabi | Sam Chalabi  IRQ JUD

# --- Iraq: Kurdistan
Nawshirwan Mustafa | Nawshirwan Mustafa Amin | Nowshirwan Mustafa | Noshirwan Mustafa | Nawsherwan Mustafa | Newshirwan Mustafa  IRQ PTY ..2017-05-19
Mullah Mustafa Barzani | Mustafa Barzani | Mulla Mustafa Barzani | Mullah Mustafa al-Barzani | Molla Mustafa Barzani  IRQ REB PTY ..1979-03-01
Idris Barzani  IRQ PTY ..1987-01
Sirwan Barzani | Serwan Barzani  IRQ MIL BUS
Mansour Barzani | Mansur Barzani  IRQ MIL
Waysi Barzani | Wise Barzani | Waisi Barzani  IRQ MIL
Qubad Talabani | Qubad Talabany | Kubad Talabani | Qubad Jalal Talabani  IRQ GOV
Bafel Talabani | Bafel Jalal Talabani | Bafel Talabany | Pavel Talabani | Bafil Talabani | Bavel Talabani  IRQ PTY
Lahur Talabany | Lahur Talabani | Lahur Sheikh Jangi | Lahur Jangi | Lahur Sheikh Jangi Talabany | Lahur Talabani Jangi | Lahur Jangi Talabani  IRQ SPY PTY ..2021-07  IRQ OPP PTY 2021-08..
Polad Talabani | Polad Sheikh Jangi | Polad Sheikh Jangi Talabani  IRQ MIL ..2021
Ala Talabani | Alla Talabani | Ala Talabany  IRQ LEG
Hero Ibrahim Ahmed | Hero Talabani | Hero Khan | Hero Ibrahim Ahmad  IRQ PTY
Kosrat Rasul | Kosrat Rasul Ali | Kosrat Rasoul | Kosrat Rasool | Kosrat Rasoul Ali | Kosrat Rasool Ali  IRQ GOV PTY
Omar Fattah | Omer Fattah | Omar Fattah Hussein | Omar Fatah  IRQ GOV PTY
Adnan Mufti | Adnan al-Mufti | Adnan Rashad Mufti  IRQ LEG PTY
Kamal Kirkuki | Kemal Kirkuki | Kamal Kerkuki | Kamal Karkuki | Kemal Kerkuki  IRQ LEG PTY MIL
Yousif Mohammed Sadiq | Yousif Muhammed Sadiq | Youssef Mohammed Sadiq | Yusuf Mohammed Sadiq  IRQ LEG ..2019  IRQ LEG OPP 2020..
Rewaz Faiq | Rewaz Fayeq | Rewas Faiq | Rewaz Faeq | Rewaz Fayaq  IRQ LEG 2019-07..2023
Vala Fareed | Vala Farid | Vala Fareed Ibrahim  IRQ LEG GOV
Arsalan Bayiz | Arsalan Baiz | Arsalan Bayez | Arslan Baiz  IRQ LEG PTY
Fazil Mirani | Fadhil Mirani | Fazel Mirani | Fadel Merani | Fazil Merani | Fadhil Merani  IRQ PTY
Hemin Hawrami | Hemn Hawrami  IRQ PTY LEG
Hoshyar Siwaily | Hoshyar Siwaili | Hoshiyar Siwaily  IRQ PTY
Sadi Ahmed Pira | Saadi Ahmed Pira | Saadi Pira | Sadi Pira | Saadi Ahmad Pira | Sadi Ahmed Pire  IRQ PTY
Mala Bakhtiar | Mela Bakhtiyar | Mala Bakhtyar | Mullah Bakhtiar | Mela Bextiyar  IRQ PTY
Rafaat Abdullah | Rifat Abdullah | Rafat Abdulla  IRQ PTY
Imad Ahmad Sayfour  IRQ GOV PTY
Umar Said Ali | Omar Sayid Ali | Omer Said Ali | Omar Said Ali | Omar Sayyid Ali  IRQ PTY OPP
Shaswar Abdulwahid | Shaswar Abdulwahid Qadir | Shaswar Abdul Wahid | Shaswar Abdul-Wahid | Shaswar Abdulwahed | Shaswar Qadir  IRQ BUS OPP PTY
Ali Bapir | Mala Ali Bapir | Ali Bapeer | Mullah Ali Bapir | Mela Ali Bapir  IRQ REL PTY OPP
Salahaddin Bahaaddin | Salahuddin Bahauddin | Salahaddin Bahaddin | Salaheddin Bahaeddin | Salahaddin Muhammad Bahaaddin | Salaheddine Bahaaeddin | Salahaddin Babakir  IRQ PTY REL
Ali Abdulaziz | Mullah Ali Abdul Aziz | Ali Abdul Aziz Halabji  IRQ REL PTY
Irfan Abdulaziz | Erfan Ali Abdulaziz | Irfan Ali Abdulaziz  IRQ REL PTY
Karim Sinjari | Kareem Sinjari | Karim Shingali | Karim Shangali | Kareem Shingali  IRQ GOV ..2019-07
Rebar Ahmed | Reber Ahmed | Rebar Ahmed Khalid | Rebar Ahmad | Rebar Ahmed Barzani | Reber Ahmed Khalid  IRQ GOV 2019-07..
Shoresh Ismail | Shorish Ismail | Shoresh Ismael | Shoresh Ismail Abdulla | Shorsh Ismail  IRQ GOV MIL 2019-07..2022
Jabbar Yawar | Jabar Yawar | Jabbar Yawer | Jabar Yawer | Jabbar al-Yawar  IRQ MIL
Halgurd Hikmat | Halgord Hikmat | Hilgord Hekmat | Halgurd Hekmet | Helgurd Hikmet | Holgard Hekmat | Halgord Hekmat  IRQ MIL
Mustafa Sayid Qadir | Mustafa Said Qadir | Mustafa Sayyid Qadir | Mustafa Sayid Kadir  IRQ GOV MIL
Jaafar Mustafa Ali | Jafar Mustafa Ali | Sheikh Jafar Mustafa | Sheikh Jaafar Mustafa | Sheikh Jaafar Sheikh Mustafa | Jafar Sheikh Mustafa | Sheikh Jafar Sheikh Mustafa  IRQ GOV MIL
Omar Othman Ibrahim  IRQ GOV MIL
Falah Mustafa | Falah Mustafa Bakir | Falah Bakir | Falah Mustafa Bakr  IRQ GOV
Safeen Dizayee | Safeen Dizayi | Safin Dizayee | Safeen Dizai | Safin Dizayi | Safin Dizai | Saffin Dizai | Safeen Muhsin Dizayee  IRQ GOV PTY
Ashti Hawrami | Ashti Horami | Ashti A. Hawrami | Ashti Hawramy | Ashti Abdulla Hawrami  IRQ GOV 2006..2021
Kamal Mohammed Salih | Kamal Mohammad Salih | Kamal Mohammed Saleh  IRQ GOV
Kamal Atroshi | Kamal Atrushi | Kamal Atroushi  IRQ GOV 2021-01..2022
Bayan Sami Abdul Rahman | Bayan Sami Abdul-Rahman | Bayan Abdul Rahman | Bayan Rahman | Bayan Sami Abdulrahman  IRQ GOV
Karwan Zebari  IRQ GOV
Jutiar Adil | Jutyar Adil | Jotiar Adil | Jutiyar Adil | Jotyar Adil  IRQ GOV 2019..2023
Peshawa Hawramani | Peshawa Hawrami | Peshewa Hawramani | Pishwa Horamani  IRQ GOV 2023..
Lawk Ghafuri | Lawk Ghafouri | Lawk Ghafury  IRQ GOV
Dindar Zebari | Dindar Zibari | Dindar Zeebari  IRQ GOV
Omed Khoshnaw | Omid Khoshnaw | Omed Xoshnaw  IRQ GOV 2020..
Nawzad Hadi | Nawzad Hadi Mawlood | Nawzad Hadi Mawlud  IRQ GOV 2004..2019
Firsat Sofi | Fersat Sofi | Firsat Sofi Ali  IRQ GOV ..2020-11-18
Haval Abubakir | Haval Abu Bakir | Hawal Abubakir | Haval Abubaker | Haval Abu Bakr  IRQ GOV 2017..
Dana Ahmed Majid | Dana Ahmed Majeed | Dana Ahmad Majid  IRQ GOV
Ali Tatar | Ali Tatar Tawfiq | Ali Tatar Nerweyi  IRQ GOV
Farhad Atrushi | Farhad Atroshi | Ferhad Atrushi | Farhad Amin Atroshi  IRQ GOV
Aziz Waisi | Aziz Waysi | Aziz Weysi | Aziz Weisi | Aziz Waisi Bani  IRQ MIL
Mahma Khalil | Mahma Khalil Qassim | Mahma Xelil | Mehma Khalil  IRQ LEG GOV
Qasim Shesho | Qassem Shesho | Qassim Shesho | Qasim Shasho | Qasem Shesho | Qasim Sheshu | Kasim Shesho  IRQ MIL PRM
Haydar Shesho | Haider Shesho | Haidar Shesho | Heydar Shesho | Haydar Shasho | Haider Shasho | Hayder Shesho  IRQ PRM
Said Hassan Said | Said Hasan Said  IRQ PRM ..2021-08-16  group=YBS
Mam Zaki Shingali | Zeki Shingali | Mam Zeki Shingali  IRQ REB ..2018-08-15
Zardasht Shingali | Zerdest Shingali  IRQ PRM ..2020-01-15  group=YBS
Mohammed Haji Mahmoud | Muhammad Haji Mahmoud | Kaka Hama | Hama Haji Mahmoud | Mohammed Haji Mahmud  IRQ PTY MIL
Kawa Mahmoud | Kawa Mahmoud Shakir | Kawa Mahmud  IRQ PTY
Sherwan Dubardani | Sherwan Dobardani | Shirwan Dubardani | Sherwan al-Dubardani  IRQ LEG
Sarkawt Hassan | Sarkawt Hassan Jalal | Serkewt Hassan | Sarkawt Hasan Jalal  IRQ SPY COP
Sherwan Haidari | Sherwan Haydari | Sherwan al-Haidari  IRQ JUD
Sherwan Sherwani | Sherwan Shirwani | Sherwan Amin Sherwani | Shirwan Shirwani  IRQ JRN CVL
Sardasht Osman | Zardasht Osman | Sardasht Othman | Zardasht Othman | Serdest Osman  IRQ JRN ..2010-05-06
Kawa Garmyani | Kawa Germyani | Kawa Garmiani | Kawa Ahmed Garmyani  IRQ JRN ..2013-12-05
Srwa Abdulwahid | Srwa Abdul Wahid | Sarwa Abdulwahid | Srwa Abdul-Wahid | Serwa Abdulwahid  IRQ LEG OPP
Muthana Amin | Muthanna Amin | Muthanna Amin Nader | Muthana Amin Nadir  IRQ LEG OPP
Muhammad Tofiq Rahim | Mohammed Tofiq Rahim | Mohammed Tawfiq Rahim | Muhammad Tofiq | Mohammad Tofiq Rahim  IRQ PTY OPP
Nasreen Barwari | Nesreen Berwari | Nesreen Barwari | Nasreen Mustafa Berwari | Nasrin Barwari | Nisreen Barwari  IRQ GOV 2003-09..2006
Sami Abdul Rahman | Sami Abdul-Rahman | Sami Abd al-Rahman | Sami Abdel Rahman  IRQ GOV PTY ..2004-02-01
Franso Hariri | Francis Hariri | Fransu Hariri  IRQ PTY GOV ..2001-02-18
Sarkis Aghajan | Sarkis Aghajan Mamendu | Sarkis Aghajan Mamendo  IRQ GOV
Rashad Galali | Rashad Gelali  IRQ PTY

# --- Egypt
Adly Mansour | Adli Mansour | Adly Mahmoud Mansour  EGY JUD ..2013-07-03  EGY GOV 2013-07-04..2014-06-08  EGY JUD 2014-06-09..2016-06-30
Gamal Mubarak | Gamal Moubarak  EGY PTY ..2011-02-05
Alaa Mubarak  EGY BUS
Suzanne Mubarak  EGY GOV ..2011-02-11
Omar Suleiman | Omar Soliman | Omar Sulaiman | Omar Mahmoud Suleiman | Omar Sleiman  EGY SPY ..2011-01-29  EGY GOV 2011-01-30..2011-02-11  EGY PTY 2012-04..2012-07-19
Mahmoud Mekki | Mahmoud Mekky | Mahmud Mekki  EGY JUD ..2012-08  EGY GOV 2012-09..2012-12-22
Ahmed Mekki | Ahmed Mekky  EGY JUD ..2012-07  EGY GOV JUD 2012-08-02..2013-04
Atef Sedki | Atef Sidqi | Atef Sedky | Atif Sidqi  EGY GOV ..1996-01
Kamal Ganzouri | Kamal el-Ganzouri | Kamal al-Ganzouri | Kamal al-Ganzuri | Kamal El-Ganzoury | Kamal Ganzoury | Kamal el-Ganzoury  EGY GOV ..1999-10-05  EGY GOV 2011-12-07..2012-08-02
Atef Ebeid | Atef Obeid | Atef Mohamed Ebeid | Atef Mohammed Ebeid  EGY GOV ..2004-07-14
Ahmed Nazif | Ahmed Mahmoud Nazif  EGY GOV ..2011-01-29
Ahmed Shafik | Ahmed Shafiq | Ahmed Mohamed Shafik | Ahmad Shafik | Ahmed Chafik | Ahmad Shafiq  EGY MIL ..2002-03  EGY GOV 2002-09..2011-03-03  EGY PTY 2012-04..2012-06-24  EGY OPP 2012-06-25..2018-01
Essam Sharaf | Essam Abdel-Aziz Sharaf | Issam Sharaf | Esam Sharaf  EGY GOV 2011-03-03..2011-12-07
Hisham Qandil | Hesham Qandil | Hisham Kandil | Hesham Kandil | Hesham Mohamed Qandil  EGY GOV 2011-07..2013-07-08
Hazem el-Beblawi | Hazem al-Beblawi | Hazem Beblawi | Hazem al-Biblawi | Hazem El Beblawi | Hazem Abdel Aziz El Beblawi  EGY GOV 2011-07..2011-12  EGY GOV 2013-07-09..2014-03-01  IGO 2014-11..2020
Ibrahim Mahlab | Ibrahim Mehleb | Ibrahim Mahleb | Ibrahim Mehlab  EGY GOV 2013-07-16..2015-09-19
Sherif Ismail | Sherif Ismael | Sharif Ismail | Sherif Esmail  EGY GOV 2013-07-16..2018-06-07
Mostafa Madbouly | Mostafa Madbouli | Moustafa Madbouly | Mustafa Madbouly | Mustafa Madbouli | Mostafa Madbuly | Moustafa Madbouli | Mostafa Kamal Madbouly  EGY GOV
Ahmed Maher el-Sayed | Ahmed Maher al-Sayed | Ahmed Maher Sayed  EGY GOV 2001-05..2004-07-14
Mohamed al-Orabi | Mohamed el-Orabi | Mohammed al-Orabi | Mohamed al-Oraby | Mohamed Orabi | Mohammed el-Orabi | Mohamed El Oraby  EGY GOV ..2011-07
Mohamed Kamel Amr | Mohammed Kamel Amr | Muhammad Kamel Amr | Mohammed Kamal Amr  EGY GOV 2011-07-18..2013-07-16
Nabil Fahmy | Nabil Fahmi | Nabil Ismail Fahmy  EGY GOV ..2008  EGY GOV 2013-07-16..2014-06-17
Fayza Aboulnaga | Fayza Abul Naga | Faiza Abou el-Naga | Fayza Abou el-Naga | Fayza Aboul Naga | Faiza Aboul Naga | Fayza Abu el-Naga | Fayza Abu al-Naga | Faiza Abul Naga | Faiza Abu el-Naga  EGY GOV 2001..2012-08  EGY GOV 2014-11..
Rania al-Mashat | Rania Al Mashat | Rania el-Mashat | Rania Mashat | Rania A. Al-Mashat  EGY GOV
Sahar Nasr  EGY GOV 2015-09..2019-12
Sedki Sobhi | Sedky Sobhy | Sidqi Sobhi | Sedqi Sobhi | Sedki Sobhy | Sedki Sobhi Sayyid | Sidki Sobhi | Sedki Sobhi Sayed | Sedky Sobhi  EGY MIL ..2014-03-26  EGY GOV MIL 2014-03-27..2018-06-14
Mohamed Ahmed Zaki | Mohamed Zaky | Mohammed Ahmed Zaki | Mohamed Zaki  EGY MIL ..2018-06-13  EGY GOV MIL 2018-06-14..2024-07-03
Abdel Mageed Saqr | Abdel Meguid Saqr | Abdel-Mageed Saqr | Abdul Majeed Saqr | Abdel Majid Saqr | Abdelmeguid Saqr | Abdel Mageed Sakr | Abdel Megeed Saqr  EGY MIL GOV
Ashraf Salem Zaher | Ashraf Zaher  EGY MIL
Sami Anan | Sami Hafez Anan | Sami Enan | Sami Hafez Enan | Sami Hafez Annan | Sami Annan  EGY MIL ..2012-08-12  EGY OPP 2012-09..
Mahmoud Hegazy | Mahmoud Hegazi | Mahmoud Ibrahim Hegazy | Mahmoud Hijazi  EGY MIL ..2017-10-28
Mohamed Farid Hegazy | Mohammed Farid Hegazy | Mohamed Farid Hegazi | Mohammed Farid Hegazi  EGY MIL ..2021-10
Osama Askar | Osama Roshdy Askar | Osama Rushdi Askar | Usama Askar | Osama Rushdy Askar  EGY MIL ..2024-07
Ahmed Fathy Khalifa | Ahmed Fathi Khalifa  EGY MIL 2024-07-03..
Hamdy Weheba | Hamdi Weheba | Hamdy Wahiba | Hamdi Wahiba  EGY MIL 2001..2005
Magdi Hatata | Magdy Hatata  EGY MIL 1995..2001
Abdel Halim Abu Ghazala | Abdel Halim Abu Ghazalah | Abdel-Halim Abu Ghazala | Mohamed Abdel Halim Abu Ghazala | Abdul Halim Abu Ghazala  EGY GOV MIL ..1989-04
Youssef Sabri Abu Taleb | Yousef Sabri Abu Taleb | Sabri Abu Taleb  EGY GOV MIL 1989-04..1991-05
Mohsen el-Fangari | Mohsen al-Fangari | Mohsen al-Fangary | Mohsen El-Fangary | Mohsen Fangary | Mohsen al-Fanagry  EGY MIL
Mohamed el-Assar | Mohammed el-Assar | Mohamed al-Assar | Mohammed al-Assar | Mohamed Said el-Assar | Mohamed Said al-Assar | Mohamed Assar  EGY MIL ..2015-09  EGY GOV MIL 2015-10..2020-07-06
Mamdouh Shahin | Mamdouh Shaheen | Mamdouh Chahine  EGY MIL
Ismail Etman | Ismail Mohamed Etman  EGY MIL
Hassan al-Roweini | Hassan el-Rowainy | Hassan al-Ruwaini | Hassan el-Roweiny | Hassan al-Rueini | Hassan al-Ruweini | Hassan al-Rowaini  EGY MIL
Hamdy Badeen | Hamdi Badin | Hamdi Badeen | Hamdy Badin  EGY MIL ..2012-08
Mohab Mamish | Mohab Mameesh | Mohab Memish | Mohab Mohamed Mamish  EGY MIL ..2012-08  EGY GOV BUS 2012-09..2019-08
Osama Rabie | Ossama Rabie | Osama Rabiee | Usama Rabie | Osama Rabei  EGY MIL ..2019-08  EGY GOV BUS 2019-09..
Ahmed Wasfi | Ahmed Wasfy  EGY MIL
Mohamed Samir Abdel Aziz  EGY MIL 2014-06..2016-06
Tamer el-Rifai | Tamer al-Rifai | Tamer al-Refaie | Tamer el-Refaie | Tamer Refaie | Tamer El-Refai  EGY MIL 2016..2020
Gharib Abdel Hafez | Gharib Abdel-Hafez | Ghareeb Abdel Hafez | Gharib Abdelhafez | Ghareeb Abdel-Hafez  EGY MIL 2020..
Murad Muwafi | Mourad Mowafi | Murad Mowafi | Mourad Mouafi | Murad Muafi | Mourad Muwafi | Mourad Mwafi  EGY SPY MIL ..2012-08-08
Mohamed Raafat Shehata | Mohamed Rafaat Shehata | Raafat Shehata | Mohammed Raafat Shehata | Rafat Shehata | Rafaat Shehata | Mohamed Raafat Shahata  EGY SPY ..2013-07
Mohamed Farid el-Tohamy | Mohamed el-Tohamy | Mohamed Farid al-Tohamy | Mohammed el-Tohami | Farid el-Tohamy | Mohamed Farid Tohamy | Mohammed Farid el-Tohami | Mohamed Farid Tohami  EGY SPY 2013-07..2014-12
Khaled Fawzy | Khaled Fawzi | Khaled Mahmoud Fouad Fawzy  EGY SPY 2014-12..2018-01
Abbas Kamel | Abbas Kamal | Abbas Mostafa Kamel | Abbas Mustafa Kamel  EGY GOV ..2018-01  EGY SPY GOV 2018-02..
Hassan Rashad | Hassan Mahmoud Rashad  EGY SPY
Mohsen Abdel Nabi | Mohsen Abdel-Nabi  EGY MIL GOV
Ahmed Abdel Khaleq | Ahmed Abdel-Khaleq | Ahmed Abdelkhaliq  EGY SPY
Nader al-Aassar | Nader al-Asar | Nader el-Aasar  EGY SPY MIL
Habib el-Adly | Habib al-Adly | Habib al-Adli | Habib el-Adli | Habib Adly | Habib Ibrahim el-Adly | Habib Al Adly | Habib el-Adley | Habib Adli  EGY GOV COP 1997-11-18..2011-01-31
Hassan al-Alfi | Hassan el-Alfi | Hassan Mohamed el-Alfi | Hassan Alfi | Hassan El-Alfy | Hassan al-Alfy  EGY GOV COP 1993-04..1997-11-18
Abdel Halim Moussa | Abdel-Halim Moussa | Mohammed Abdel Halim Moussa | Abdel Halim Mousa  EGY GOV COP 1990-01..1993-04
Zaki Badr  EGY GOV COP 1986-02..1990-01
Mahmoud Wagdy | Mahmoud Wagdi  EGY GOV COP 2011-01-31..2011-03
Mansour el-Essawy | Mansour al-Essawy | Mansour el-Eissawi | Mansour el-Issawi | Mansour al-Issawi | Mansour al-Essawi | Mansour Essawy | Mansour Eissawy  EGY GOV COP 2011-03..2011-12
Mohamed Ibrahim Youssef | Mohammed Ibrahim Youssef | Mohamed Ibrahim Yousef | Mohammed Ibrahim Yusuf  EGY GOV COP 2011-12..2012-08
Ahmed Gamal el-Din | Ahmed Gamal Eddin | Ahmed Gamal El Din | Ahmed Gamal al-Din | Ahmed Gamaleddin | Ahmed Gamal Eddine  EGY COP ..2012-08-01  EGY GOV COP 2012-08-02..2013-01-05
Mohamed Ibrahim Moustafa | Mohamed Ibrahim Mostafa | Mohammed Ibrahim Mustafa | Mohamed Ibrahim Mustafa  EGY GOV COP 2013-01-05..2015-03-05
Magdy Abdel Ghaffar | Magdi Abdel Ghaffar | Magdy Abdel-Ghaffar | Magdi Abdel-Ghaffar | Magdy Abdul Ghaffar | Magdy Abdel Ghafar  EGY GOV COP 2015-03-05..2018-06-14
Mahmoud Tawfik | Mahmoud Tawfiq | Mahmoud Tawfeek  EGY GOV COP 2018-06-14..
Hassan Abdel Rahman | Hassan Abdel-Rahman  EGY SPY COP ..2011-03
Hani Abdel Latif | Hany Abdel Latif | Hani Abdel-Latif | Hany Abdel-Latif | Hani Abdellatif  EGY COP 2013..2015
Mohamed Mabrouk | Mohammed Mabrouk  EGY COP ..2013-11-17
Hisham Barakat | Hesham Barakat | Hisham Mohammed Zaki Barakat  EGY JUD 2013-07..2015-06-29
Nabil Sadek | Nabil Ahmed Sadek | Nabil Sadeq | Nabil Sadiq  EGY JUD 2015-09..2019-09
Hamada el-Sawy | Hamada al-Sawy | Hamada al-Sawi | Hamada el-Sawi | Hamada Sawi | Hamada Al-Sawi  EGY JUD 2019-09..2023-09
Mohamed Shawky Ayyad | Mohamed Shawky Ayad | Mohamed Shawki Ayyad  EGY JUD 2023-09..
Abdel Maguid Mahmoud | Abdel-Meguid Mahmoud | Abdel-Maguid Mahmoud | Abdel Meguid Mahmoud | Abdul Meguid Mahmoud | Abdel Magid Mahmud  EGY JUD 2006-07..2013-07
Talaat Ibrahim Abdullah | Talaat Abdallah | Talat Ibrahim Abdullah | Talaat Ibrahim Abdallah  EGY JUD 2012-11..2013-07
Maher Abdel Wahed | Maher Abdel-Wahed | Maher Abdul Wahid | Maher Abdul-Wahid  EGY JUD ..2009
Farouk Sultan | Farouq Sultan | Faruq Sultan | Farouk Soltan  EGY JUD 2009..2012-06
Maher el-Beheiry | Maher el-Beheiri | Maher al-Beheiry | Maher al-Buhairi | Maher al-Beheiri  EGY JUD 2012-07..2013-06
Hatem Bagato | Hatem Begato | Hatem Bagatto  EGY JUD ..2013-05-06  EGY GOV 2013-05-07..2013-07
Ahmed Rifaat | Ahmed Refaat | Ahmed Fahmy Refaat  EGY JUD
Nagi Shehata | Mohamed Nagi Shehata | Mohammed Nagi Shehata | Nagy Shehata | Mohamed Nagy Shehata  EGY JUD
Saeed Youssef | Saeed Youssef Sabri | Said Youssef Sabry  EGY JUD
Shaaban el-Shami | Shaaban al-Shami | Shaban el-Shamy | Shaaban el-Shamy  EGY JUD
Mohamed Sherin Fahmy | Mohamed Shereen Fahmy | Mohammed Shirin Fahmy | Mohamed Shirin Fahmy  EGY JUD
Ahmed el-Zind | Ahmed al-Zind | Ahmed el-Zend | Ahmed El-Zend | Ahmed al-Zend  EGY JUD ..2015-05-19  EGY GOV JUD 2015-05-20..2016-03-13
Mahfouz Saber  EGY GOV JUD ..2015-05
Zakaria Abdel Aziz | Zakariya Abdel Aziz | Zakaria Abdel-Aziz  EGY JUD
Hesham Geneina | Hisham Geneina | Hesham Genena | Hisham Genena | Hisham Geneinah | Hesham Gneina  EGY JUD GOV 2012-09..2016-03  EGY OPP 2016-04..
Tarek el-Bishry | Tareq al-Bishri | Tarek al-Bishri | Tarek El-Beshry | Tariq al-Bishri | Tarek Bishri | Tareq el-Bishry  EGY JUD ..2021-02-26
Tahani al-Gebali | Tahani el-Gebali | Tahani el-Gebaly | Tahany el-Gebaly | Tahani al-Jebali  EGY JUD ..2012
Fathi Sorour | Ahmed Fathi Sorour | Fathi Surur | Ahmed Fathy Sorour | Ahmad Fathi Sorour | Fathy Sorour | Ahmed Fathi Surour  EGY LEG 1990-12..2011-02
Safwat el-Sherif | Safwat al-Sherif | Safwat Sherif | Safwat El Sherif | Safwat al-Sharif | Safwat El-Cherif  EGY GOV ..2004-07  EGY LEG PTY 2004-08..2011-02
Saad el-Katatni | Saad al-Katatni | Saad el-Katatny | Mohamed Saad el-Katatni | Saad Katatni | Saad al-Katatny | Mohamed Saad al-Katatni | Mohammed Saad el-Katatni | Mohamed Saad Katatni | Saad El Katatny | Mohammed el-Katatni | Saad Katatny  EGY OPP LEG ..2012-01-22  EGY LEG 2012-01-23..2012-06  EGY PTY 2012-10..2013-07-02  EGY OPP 2013-07-03..
Ahmed Fahmy | Ahmed Fahmi  EGY LEG 2012..2013-07-03
Ali Abdel Aal | Ali Abdel-Al | Ali Abdel-Aal | Ali Abdelaal | Ali Abdel Al | Ali Abdul Aal  EGY LEG 2016-01-10..2021-01-12
Hanafy el-Gebaly | Hanafi el-Gebaly | Hanafy al-Gebali | Hanafi Gebali | Hanafy Gebaly | Hanafi al-Jibali | Hanafi al-Jebali | Hanafi Al-Gabali | Hanafi Gebaly | Hanafi El-Gebali  EGY JUD ..2019  EGY LEG 2021-01-12..2026-01-11
Hisham Badawy | Hesham Badawy | Hisham Badawi  EGY JUD ..2024-07  EGY GOV JUD 2024-08..2026-01-11  EGY LEG 2026-01-12..
Abdel Wahab Abdel Razeq | Abdel-Wahab Abdel-Razeq | Abdel Wahab Abdel Razek | Abdelwahab Abdelrazek  EGY JUD ..2020  EGY LEG 2021..2025
Kamal el-Shazli | Kamal al-Shazli | Kamal El Shazly | Kamal el-Shazly | Kamal Shazli | Kamal Al-Shazly  EGY GOV PTY LEG ..2010-11-16
Zakaria Azmi | Zakaria Azmy | Zakariya Azmi | Zakareya Azmy  EGY GOV PTY ..2011-04
Hossam Badrawi | Hossam Badrawy | Hossam Badraoui | Hussam Badrawi  EGY PTY
Ahmed Ezz  EGY BUS LEG PTY ..2011-01
Ali Eddin Hilal | Ali al-Din Hilal | Aley Eddin Hilal | Aley el-Din Hilal | Ali Eddin Helal | Ali El-Deen Hilal  EGY GOV PTY
Mufid Shehab | Moufid Shehab | Mofeed Shehab | Mufeed Shehab | Moufid Shihab | Mufid Shihab  EGY GOV ..2011-03
Youssef Boutros-Ghali | Youssef Boutros Ghali | Yousef Boutros-Ghali | Yousef Boutros Ghali  EGY GOV ..2011-01-31
Rachid Mohamed Rachid | Rachid Mohammed Rachid | Rashid Mohammed Rashid | Rasheed Mohamed Rasheed | Rachid Rachid | Rashid Mohamed Rashid  EGY GOV BUS 2004-07..2011-01-31
Mahmoud Mohieldin | Mahmoud Mohieddin | Mahmoud Mohie El-Din | Mahmoud Mohy el-Din  EGY GOV 2004-07..2010-09  IGO 2010-10..2020-01  UNO 2020-02..
Anas el-Fiqqi | Anas al-Fiqi | Anas el-Fekky | Anas el-Fiqi | Anas al-Fiqqi | Anas El-Feki | Anas El Fekki | Anas al-Feqqi  EGY GOV ..2011-02-12
Farouk Hosni | Farouk Hosny | Farouq Hosni | Faruk Hosni | Faruq Husni  EGY GOV 1987-10..2011-01-31
Zahi Hawass  EGY GOV ..2011-07
Ahmed el-Leithy | Ahmed el-Leithi  EGY GOV 2004-07..2005-12
Sameh Fahmy | Sameh Fahmi  EGY GOV 1999..2011-02
Ahmed Zaki Badr  EGY GOV 2010-01..2011-01  EGY GOV 2015-09..2017-02
Hatem el-Gabali | Hatem al-Gabali | Hatem el-Gabaly | Hatem El Gabaly | Hatem al-Gabaly  EGY GOV MED 2005-12..2011-01
Samir Radwan | Sameer Radwan  EGY GOV 2011-01-31..2011-07
Momtaz al-Saeed | Mumtaz al-Saeed | Momtaz el-Said | Momtaz el-Saeed | Mumtaz al-Said | Momtaz Al-Saieed  EGY GOV 2011-12..2013-01
Ziad Bahaa el-Din | Ziad Bahaa-Eldin | Ziad Bahaa al-Din | Ziad Bahaa Eldin | Ziad Baha-Eldin  EGY GOV 2013-07..2014-01
Hany Kadry Dimian | Hani Qadri Dimian | Hany Qadry Dimian | Hani Kadry Dimian | Hany Dimian | Hany Kadry  EGY GOV 2014-02..2016-03
Amr el-Garhy | Amr al-Garhi | Amr el-Garhi | Amr El Garhi | Amr Garhy | Amr al-Jarhi  EGY GOV 2016-03..2018-06
Mohamed Maait | Mohammed Maait | Mohamed Ma'it | Mohamed Mait | Mohammed Maeet  EGY GOV 2018-06..2024-07-03
Ahmed Kouchouk | Ahmed Kojak | Ahmed Kujuk | Ahmed Kouchok | Ahmad Kouchouk | Ahmed Kojok  EGY GOV 2016..
Farouk el-Okdah | Farouk al-Okdah | Farouq al-Oqda | Farouk El Okda | Farouk Okdah | Farouk el-Okda  EGY GOV 2003-12..2013-02
Hisham Ramez | Hesham Ramez | Hisham Ramiz | Hesham Ramiz  EGY GOV 2013-02..2015-11
Tarek Amer | Tareq Amer | Tarik Amer | Tariq Amer  EGY GOV 2015-11-27..2022-08
Hassan Abdalla | Hassan Abdallah | Hasan Abdalla  EGY GOV 2022-08..
Tarek el-Molla | Tarek al-Molla | Tarek El Molla | Tarek Mulla | Tareq el-Molla | Tarek el-Mulla | Tareq al-Mulla  EGY GOV 2015-09..2024-07-03
Karim Badawi | Karim Badawy | Kareem Badawi  EGY GOV 2024-07-03..
Mohamed Abdel Aaty | Mohamed Abdel-Aty | Mohamed Abdel Aty | Mohammed Abdel Ati | Mohamed Abdel-Ati | Mohammed Abdel-Aty | Mohamed Abdel Ati | Mohamed Abdelaty  EGY GOV 2017-02..2022-08
Hani Sewilam | Hany Sewilam | Hani Sweilam | Hany Swailam | Hani Sweilem | Hany Sweilam  EGY GOV 2022-08..
Hossam Moghazi | Hossam Moghazy | Hossam el-Moghazi | Hossam Maghazi | Hossam el-Moghazy  EGY GOV 2014-06..2016-03
Mohamed Nasreddin Allam | Mohamed Nasr Eldin Allam | Mohammed Nasreddin Allam | Mohammed Nasr al-Din Allam | Mohamed Nasr al-Din Allam  EGY GOV 2009..2011-01
Mahmoud Abu Zeid | Mahmoud Abu Zaid | Mahmoud Abu-Zeid  EGY GOV 1997..2009-03
Hala Zayed | Hala Zaid | Hala Mostafa Zayed  EGY GOV MED 2018-06..2022-08
Khaled Abdel Ghaffar | Khaled Abdel-Ghaffar | Khaled Abdel Ghafar | Khaled Abdul Ghaffar  EGY GOV MED EDU
Ali Moselhi | Ali Meselhy | Ali el-Moselhi | Ali Meselhi | Ali al-Moselhi | Ali Moselhy | Ali Al-Meselhi | Ali El Moselhy | Aly Moselhi  EGY GOV 2005-12..2011-01  EGY LEG 2016-01..2017-02-13  EGY GOV 2017-02-14..2024-07-03
Sherif Farouq  EGY GOV 2024-07-03..
Bassem Ouda | Bassem Oda | Bassem Auda | Bassem Odah  EGY GOV 2013-01..2013-07-03  EGY OPP 2013-07-04..
Kamel al-Wazir | Kamel el-Wazir | Kamel El-Wazeer | Kamel Wazir | Kamil al-Wazir | Kamel El Wazir  EGY MIL ..2019-03  EGY GOV 2019-04..
Yehia Hamed | Yehia Hamid | Yehya Hamed | Yahya Hamed | Yahia Hamed  EGY GOV 2013-05..2013-07-03  EGY OPP 2013-07-04..
Amr Darrag | Amr Darraj | Amro Darrag  EGY GOV 2013-05..2013-07-03  EGY OPP 2013-07-04..
Salah Abdel Maqsoud | Salah Abdel-Maqsoud | Salah Abdul Maqsoud | Salah Abdel Maksoud  EGY GOV 2012-08..2013-07-03
Osama Yassin | Ossama Yassin | Osama Yassine | Usama Yassin  EGY GOV 2012-08..2013-07-03  EGY OPP 2013-07-04..
Mohamed Mahsoub | Mohammed Mahsoub | Muhammad Mahsoub | Mohamed Mahsub  EGY GOV 2012-08..2012-12  EGY OPP 2013..
Mohamed Ali Bishr | Mohammed Ali Bishr | Mohamed Ali Beshr | Mohammed Ali Beshr  EGY GOV 2012..2013-07  EGY OPP 2013-08..
Yasser Ali | Yasser Aly  EGY GOV 2012-07..2013
Ehab Badawy | Ihab Badawi | Ehab Badawi | Ihab Badawy  EGY GOV 2013-07..
Bassam Radi | Bassam Rady | Bassam Radhi | Bassam Essam Rady  EGY GOV 2017..
Mohamed el-Shenawy | Mohamed al-Shennawy | Mohamed El-Shennawy  EGY GOV
Suleiman Awad | Soliman Awad | Soleiman Awad | Suleiman Awwad  EGY GOV ..2011-02
Magdy Rady | Magdi Radi | Magdi Rady | Magdy Radi  EGY GOV ..2011-02
Hossam Zaki | Hussam Zaki | Hosam Zaki  EGY GOV ..2016  IGO 2017..
Ahmed Abu Zeid | Ahmed Abu Zaid | Ahmed Abou Zeid | Ahmed Aboul Zeid  EGY GOV
Tamim Khallaf | Tamim Khalaf | Tameem Khallaf  EGY GOV
Diaa Rashwan | Dia Rashwan | Dhia Rashwan | Diaa Rachwan  EGY GOV JRN
Maged Abdelaziz | Maged Abdel Aziz | Maged Abdelfattah | Maged Abdel Fattah Abdelaziz  EGY GOV ..2012-06  UNO 2012-07..2018  IGO 2019..
Mootaz Ahmadein Khalil | Mootaz Khalil | Motaz Ahmadein Khalil | Moataz Ahmadein Khalil | Mootaz Ahmadein  EGY GOV
Amr Aboulatta | Amr Abdellatif Aboulatta | Amr Abdel-Latif Aboul Atta | Amr Abul Atta | Amr Aboul Atta  EGY GOV
Mohamed Fathi Edrees | Mohamed Fathi Ahmed Edrees | Mohamed Edrees  EGY GOV 2018..2021
Osama Abdel Khalek | Osama Abdelkhalek | Osama Abdel-Khaleq | Osama Mahmoud Abdelkhalek | Osama Abdelkhaleq  EGY GOV
Ihab Moustafa Awad | Ehab Awad Moustafa | Ihab Awad Moustafa | Ehab Moustafa Awad | Ihab Mostafa Awad  EGY GOV
Yasser Reda | Yasser Rida  EGY GOV
Mohamed M. Tawfik  EGY GOV
Sameh Seif al-Yazal | Sameh Seif el-Yazal | Sameh Seif Elyazal | Sameh Seif al-Yazl  EGY MIL LEG ..2016-04-04
Mortada Mansour | Mortada Mansur | Murtada Mansour | Mortada Ahmed Mansour  EGY JUD LEG
Mostafa Bakry | Mustafa Bakri | Mostafa Bakri | Mustafa Bakry | Moustafa Bakry | Moustafa Bakri  EGY JRN LEG
Tawfik Okasha | Tawfiq Okasha | Tawfik Oukasha | Tewfik Okasha | Tawfiq Ukasha  EGY JRN LEG
Nasser Amin  EGY CVL
Mohamed Fayek | Mohamed Fayeq | Mohammed Fayek | Mohammed Fayeq  EGY GOV CVL
Mohamed Anwar Esmat el-Sadat | Mohamed Anwar Sadat | Mohammed Anwar Sadat | Mohamed Anwar el-Sadat | Mohammed Anwar al-Sadat | Mohamed Anwar al-Sadat  EGY OPP LEG
Talaat Sadat | Talaat el-Sadat | Talat Sadat | Talat el-Sadat | Talaat al-Sadat  EGY OPP LEG ..2011-11-20
Jehan Sadat | Jihan Sadat | Jehan el-Sadat | Jihan al-Sadat  EGY CVL ..2021-07-09
Ayman Nour | Ayman Nur | Aiman Nour | Ayman Abdel Aziz Nour | Ayman Abd El Aziz Nour  EGY OPP
Gameela Ismail | Gamila Ismail | Gamila Ismael | Gameela Ismael  EGY OPP
Hamdeen Sabahi | Hamdeen Sabbahi | Hamdin Sabahi | Hamdeen Sabahy | Hamdin Sabbahi | Hamdien Sabahi | Hamdeen Sabbahy  EGY OPP
Abdel Moneim Abul Fotouh | Abdel Moneim Aboul Fotouh | Abdel-Moneim Abolfotoh | Abdel Moneim Abolfotoh | Abdel Moneim Abol Fotoh | Abdel-Moneim Abul-Fotouh | Abdelmoneim Aboul Fotouh | Abdul Moneim Abul Futuh | Abdel Moneim Abou el-Fotouh | Abdul Moneim Aboul Fotouh | Abdel Moneim Aboul Fettouh  EGY OPP REL ..2011-06  EGY OPP PTY 2011-07..
Hazem Salah Abu Ismail | Hazem Abu Ismail | Hazem Abu-Ismail | Hazem Salah Abu Ismael | Hazem Abu Ismael | Hazem Salah Abou Ismail | Hazem Abu Esmail  EGY OPP REL
Hisham Bastawisi | Hisham al-Bastawisi | Hesham el-Bastawissi | Hisham Bastawissi | Hesham Bastawisy | Hisham el-Bastawisi  EGY JUD OPP
Mohamed Salim al-Awa | Mohammed Selim al-Awa | Mohamed Selim el-Awa | Selim al-Awa | Mohamed Selim al-Awwa | Mohammed Salim al-Awwa | Mohammed Salim al-Awa | Salim al-Awa  EGY REL PTY
Bothaina Kamel | Buthaina Kamel | Bouthaina Kamel | Buthayna Kamel  EGY JRN OPP
Moussa Mostafa Moussa | Moussa Mustafa Moussa | Mousa Mostafa Mousa | Musa Mustafa Musa | Mousa Mustafa Mousa  EGY PTY
Ahmed Tantawi | Ahmed Altantawy | Ahmed al-Tantawi | Ahmed Tantawy | Ahmed Eltantawy | Ahmad Tantawi | Ahmed el-Tantawy  EGY LEG OPP ..2021-01  EGY OPP 2021-02..
Farid Zahran  EGY OPP
Hazem Omar  EGY PTY LEG
Abdel-Sanad Yamama | Abdel Sanad Yamama | Abdelsanad Yamama  EGY PTY
El-Sayed el-Badawi | Sayed el-Badawi | Sayed al-Badawi | Al-Sayed al-Badawi | El-Sayyid el-Badawi | Sayyid al-Badawi | Sayyed al-Badawi  EGY OPP PTY BUS
Fouad Badrawi | Fuad Badrawi | Fouad Badrawy  EGY PTY
Noaman Gomaa | Noman Gomaa | Noaman Gomah | Numan Gumaa | Nomaan Gomaa | No'man Gom'a  EGY OPP ..2006
Mahmoud Abaza | Mahmud Abaza  EGY OPP PTY
Fuad Serag Eddin | Fouad Serag el-Din | Fuad Seraguddin | Fuad Serageddin | Fouad Serageddin  EGY OPP ..2000-08-09
Rifaat al-Said | Rifaat el-Said | Refaat el-Saeed | Refaat al-Said | Rifaat el-Saeed | Rifaat Said  EGY OPP PTY ..2017-08-17
Khaled Mohieddin | Khaled Mohieldin | Khaled Mohy el-Din | Khaled Mohi el-Din  EGY OPP PTY ..2018-05-06
Osama al-Ghazali Harb | Osama el-Ghazali Harb | Osama Ghazali Harb | Osama El-Ghazaly Harb | Osama al-Ghazaly Harb  EGY OPP
Mohamed Abul Ghar | Mohamed Aboul-Ghar | Mohamed Abou el-Ghar | Mohamed Abulghar | Mohammed Abul Ghar | Mohamed Aboulghar  EGY OPP
Essam Khalil  EGY PTY
Naguib Sawiris | Nagib Sawiris | Najib Sawiris  EGY BUS
Amr Hamzawy | Amr Hamzawi | Amr el-Hamzawy  EGY OPP EDU LEG
Mostafa el-Naggar | Mustafa al-Naggar | Mostafa al-Naggar | Moustafa el-Naggar | Mustafa el-Naggar | Mostafa Elnaggar  EGY OPP LEG
Ziad el-Eleimy | Zyad el-Elaimy | Ziad el-Elaimy | Zyad el-Eleimy | Ziad al-Elaimi | Ziad al-Alimi | Zyad Elelaimy  EGY OPP LEG
Khaled Dawoud | Khaled Daoud | Khaled Dawood  EGY OPP JRN
Hala Shukrallah | Hala Shukralla | Hala Shoukrallah  EGY OPP
Magdy Hussein | Magdi Hussein | Magdy Ahmed Hussein | Magdi Ahmed Hussein  EGY OPP JRN
Emad Gad | Imad Gad  EGY OPP LEG EDU
Abu al-Ezz al-Hariri | Abul-Ezz el-Hariri | Abu el-Ezz el-Hariri | Aboul Ezz al-Hariri  EGY OPP LEG ..2014-09-03
George Ishaq | George Ishak | Georges Ishaq | Georges Ishak | George Is-haq  EGY OPP CVL ..2023-06-09
Abdel Halim Qandil | Abdel-Halim Qandil | Abdel Halim Kandil | Abdul Halim Qandil  EGY OPP JRN
Mohammed Badie | Mohamed Badie | Mohammed Badei | Mohamed Badei | Muhammad Badie | Mohammad Badie | Mohammed Badi | Muhammad Badi | Mohamed Badi'e | Mohamed Badia  EGY OPP REL
Mahdi Akef | Mohammed Mahdi Akef | Mohamed Mahdi Akef | Mohammed Mehdi Akef | Mehdi Akef | Muhammad Mahdi Akef | Mohamed Mehdi Akef | Mohammad Mahdi Akef | Mahdi Akif  EGY OPP REL ..2017-09-22
Maamoun al-Hodeiby | Mamoun el-Hodeiby | Mamoun al-Hudaybi | Maamoun el-Hodeibi | Maamoun Hudaibi | Mamoun Hodeibi | Mamoun el-Hudeibi | Maamoun el-Hodeiby | Ma'mun al-Hudaybi  EGY OPP REL ..2004-01-08
Mustafa Mashhour | Mostafa Mashhour | Mustafa Mashour | Mustafa Mashhur | Moustafa Mashhour  EGY OPP REL ..2002-11-14
Khairat el-Shater | Khairat al-Shater | Khayrat el-Shater | Khairat Shater | Mohammed Khairat al-Shater | Mohamed Khairat el-Shater | Khayrat al-Shatir | Khairat El Shater  EGY OPP REL BUS
Mahmoud Ezzat | Mahmoud Ezzat Ibrahim | Mahmoud Izzat | Mahmud Ezzat | Mahmud Izzat  EGY OPP REL
Mohamed el-Beltagy | Mohamed el-Beltagi | Mohammed el-Beltagy | Mohamed Beltagi | Mohamed al-Beltagy | Mohammed el-Beltagi | Mohammed al-Beltagi | Mohamed El Beltagy | Mohammed Beltagy | Mohammed Beltagi | Mohamed al-Beltagi | Mohamed Beltagy  EGY OPP
Essam el-Erian | Essam al-Erian | Essam el-Eryan | Essam El-Irian | Essam al-Aryan | Issam al-Aryan | Essam Erian | Essam el-Errian | Issam el-Erian | Essam al-Iryan | Essam El-Arian | Essam al-Arian  EGY OPP REL ..2020-08-13
Safwat Hegazy | Safwat Hegazi | Safwat Hijazi | Safwat Higazi  EGY OPP REL
Mahmoud Ghozlan | Mahmoud Ghazlan | Mahmoud Ghuzlan | Mahmoud Gozlan  EGY OPP REL
Mahmoud Husain  EGY OPP REL
Ibrahim Munir | Ibrahim Mounir | Ibrahim Mounir Mustafa  EGY OPP REL ..2022-11-04
Salah Abdel Haq | Salah Abdel-Haq | Salah Abdulhaq | Salah Abdel Hak  EGY OPP REL
Mohamed Montasser | Mohammed Montasser | Mohamed Montaser | Muhammad Montasser  EGY OPP
Gehad el-Haddad | Gehad al-Haddad | Gehad El Haddad | Gihad el-Haddad | Jihad el-Haddad | Jihad al-Haddad | Gehad Haddad  EGY OPP
Essam el-Haddad | Essam al-Haddad | Essam Haddad | Essam El Haddad | Issam al-Haddad | Issam el-Haddad  EGY GOV 2012-08..2013-07-03  EGY OPP 2013-07-04..
Mohammed el-Sayed Habib | Mohamed el-Sayed Habib  EGY OPP REL
Rashad al-Bayoumi | Rashad Bayoumi | Rashad el-Bayoumi | Rashad Bayoumy | Rashad al-Bayumi  EGY OPP REL
Sobhi Saleh | Sobhy Saleh | Subhi Saleh  EGY OPP LEG
Farid Ismail | Fareed Ismail  EGY OPP LEG ..2015-05-13
Hassan Malek | Hassan Malik | Hasan Malek  EGY BUS OPP
Abdul Mawgoud Dardery | Abdel Mawgoud Dardery | Abdul Mawgoud al-Dardery | Abdelmawgoud Dardery  EGY OPP LEG
Azza el-Garf | Azza al-Garf | Azza al-Jarf  EGY OPP LEG
Wagdi Ghoneim | Wagdy Ghoneim | Wagdi Ghonim | Wagdy Ghonim | Wajdi Ghoneim | Wagdi Ghunaim  EGY REL OPP
Abdulrahman Yusuf | Abdul Rahman Yusuf al-Qaradawi | Abdulrahman al-Qaradawi | Abdul Rahman al-Qaradawi | Abdel Rahman Youssef al-Qaradawi | Abdel Rahman al-Qaradawi | Abdelrahman Youssef  EGY OPP CVL
Mohamed Sayed Tantawi | Mohammed Sayed Tantawi | Mohamed Sayyid Tantawi | Sheikh Tantawi | Muhammad Sayyid Tantawi | Mohammad Sayyed Tantawi | Mohammed Sayyid Tantawi | Mohammed Sayed Tantawy  EGY REL ..2010-03-10
Ahmed el-Tayeb | Ahmed al-Tayeb | Ahmed al-Tayyeb | Ahmed el-Tayyeb | Ahmed Al-Tayyib | Ahmad al-Tayyeb | Ahmad el-Tayeb | Ahmad al-Tayyib | Sheikh Ahmed al-Tayeb | Ahmed Mohamed el-Tayeb | Ahmed El Tayyib | Ahmed Tayeb  EGY REL
Gad al-Haq Ali Gad al-Haq | Gad el-Haq Ali Gad el-Haq | Gad al-Haq | Jad al-Haq Ali Jad al-Haq  EGY REL ..1996-03-15
Ali Gomaa | Ali Guma'a | Ali Gomah | Aly Gomaa | Ali Jumaa | Ali Gum'ah | Ali Juma'a  EGY REL
Nasr Farid Wassel | Nasr Farid Wasil | Nasser Farid Wassel | Nasr Fareed Wasel  EGY REL ..2002
Shawki Allam | Shawky Allam | Shawki Ibrahim Allam | Shawqi Allam | Shawki Ibrahim Abdel-Karim Allam | Shawqi Ibrahim Allam | Shawky Ibrahim Allam  EGY REL 2013-02..2024-08
Nazir Ayyad | Nazir Mohamed Ayyad | Nazir Ayad | Nazeer Ayyad  EGY REL 2024-08..
Mohamed Mokhtar Gomaa | Mohammed Mokhtar Gomaa | Mohamed Mukhtar Gomaa | Mohammed Mukhtar Gomaa | Mohamed Mokhtar Gomah  EGY GOV REL 2013-07..2024-07-03
Osama al-Azhari | Osama el-Azhari | Usama al-Azhari | Osama Azhari | Usama el-Azhari  EGY REL ..2024-07-02  EGY GOV REL 2024-07-03..
Mahmoud Hamdi Zaqzouq | Mahmoud Zaqzouq | Mahmoud Hamdi Zakzouk | Mahmoud Zakzouk | Hamdi Zaqzouq | Mahmoud Hamdy Zaqzouq  EGY GOV REL 1996..2011-01
Amr Khaled  EGY REL
Yasser Borhami | Yasser Burhami | Yasser Borhamy | Yasser al-Borhami | Yassir Burhami | Yasser el-Borhamy  EGY REL PTY
Younes Makhyoun | Younis Makhyoun | Yunus Makhyun | Yunis Makhyoun | Younes Makhyoon | Younis Makhioun  EGY PTY REL
Emad Abdel Ghaffour | Emad Abdel Ghafour | Emad Abdel-Ghaffour | Emad Abdul Ghafour | Imad Abdel Ghafour | Emad Abdel-Ghafour | Emad Eddin Abdel Ghafour | Emad Abdelghafour  EGY PTY REL
Nader Bakkar | Nader Bakar | Nadir Bakkar  EGY PTY
Galal Morra | Galal Mora | Galal el-Morra | Galal Murra  EGY PTY
Aboud al-Zomor | Abboud al-Zomor | Abboud el-Zomor | Aboud el-Zomor | Abboud al-Zumar | Abud al-Zumar | Abbud al-Zumar | Aboud Zomor  EGY REB REL PTY
Tarek al-Zomor | Tarek el-Zomor | Tareq al-Zumar | Tariq al-Zumar | Tarek al-Zomour | Tareq al-Zomor | Tarek Zomor  EGY REB OPP PTY
Assem Abdel Maged | Assem Abdel-Maged | Asem Abdel Maged | Assem Abdel Magid | Asim Abdel Maged | Essam Abdel Maged | Assem Abdel-Magid  EGY REL OPP
Omar Abdel Rahman | Omar Abdel-Rahman | Omar Abdul Rahman | Sheikh Omar Abdel Rahman | Sheikh Omar Abdel-Rahman | Omar Abdul-Rahman | Umar Abdel Rahman | the Blind Sheikh | Blind Sheikh  EGY REL REB ..2017-02-18  group=GAI
Karam Zuhdi | Karam Zohdi | Karam Zohdy | Karam Mohammed Zuhdi  EGY REB REL  group=GAI
Rifai Ahmed Taha | Rifai Taha | Rifa'i Taha | Refai Ahmed Taha  EGY REB ..2016-04-05  group=GAI
Mustafa Hamza | Mostafa Hamza | Mustapha Hamza  EGY REB  group=GAI
Sayyid Imam al-Sharif | Sayed Imam | Sayyed Imam al-Sharif | Sayed Imam al-Sherif | Sayyid Imam  EGY REB REL  group=EIJ
Mohammed al-Zawahiri | Mohamed al-Zawahiri | Mohammed al-Zawahri | Muhammad al-Zawahiri | Mohamed al-Zawahri | Mohammad al-Zawahiri  EGY REB REL
Khalid Islambouli | Khaled Islambouli | Khaled el-Islambouli | Khalid al-Islambouli | Khaled al-Islambouli | Khaled al-Islambuli | Khalid Islambuli  EGY REB ..1982-04-15  group=EIJ
Hisham Ashmawy | Hesham Ashmawy | Hisham Ashmawi | Hisham al-Ashmawi | Hisham el-Ashmawy | Hesham Ashmawi | Hisham Ali Ashmawy  EGY REB ..2020-03-04
Shadi al-Menei | Shadi el-Menei | Shadi al-Manaei | Shady el-Manaey  EGY REB  group=SIN
Abu Osama al-Masri | Abu Usama al-Masri | Abu Usamah al-Masri | Mohammed Ahmed Ali al-Isawi  EGY REB  group=SIN
Abu Duaa al-Ansari | Abu Doaa al-Ansari | Abu Du'a al-Ansari  EGY REB ..2016-08  group=SIN
Tawfiq Mohammed Freij | Tawfik Mohamed Freij | Tawfiq Freij | Tawfik Freij | Tawfik Mohammed Freij Ziada  EGY REB ..2014-03  group=SIN
Humam Attiyah | Humam Mohammed Attiyah | Hammam Attia | Hammam Attiya | Hammam Mohamed Attiya  EGY REB ..2015-04-05
Ibrahim al-Organi | Ibrahim el-Organi | Ibrahim al-Arjani | Ibrahim Organi | Ibrahim el-Arjani | Ibrahim al-Argany | Ibrahim al-Argani  EGY BUS PRM
Pope Shenouda III | Shenouda III | Pope Shenouda | Pope Shenuda | Baba Shenouda | Pope Shenuda III  EGY REL ..2012-03-17
Pope Tawadros II | Tawadros II | Pope Tawadros | Bishop Tawadros | Pope Tawadrus II  EGY REL
Bishop Bishoy | Anba Bishoy | Metropolitan Bishoy  EGY REL ..2018-10
Bishop Pachomios | Bishop Pakhomious | Anba Pachomios | Bishop Bakhomious | Bishop Pachomius  EGY REL
Anba Makarios | Bishop Makarios of Minya | Anba Macarius | Bishop Macarius  EGY REL
Ibrahim Isaac Sidrak | Ibrahim Sedrak | Ibrahim Isaac Sedrak | Ibrahim Sidrak  EGY REL
Antonios Naguib | Cardinal Antonios Naguib  EGY REL ..2022-03-28
Youssef Sidhom | Yousef Sidhom | Youssef Sedhom  EGY JRN
Ramy Kamel | Rami Kamel  EGY CVL
Wael Ghonim | Wael Ghoneim | Wael Ghunaim  EGY CVL
Ahmed Douma | Ahmad Douma | Ahmed Duma | Ahmed Doma  EGY CVL
Asmaa Mahfouz | Asma Mahfouz | Asmaa Mahfuz | Asma Mahfuz  EGY CVL
Israa Abdel Fattah | Esraa Abdel Fattah | Israa Abdel-Fattah | Esraa Abdel-Fattah | Esraa Abdelfattah  EGY CVL
Alaa Abdel-Fattah | Alaa Abdel Fattah | Alaa Abd el-Fattah | Alaa Abdel Fatah | Alaa Abd El Fattah | Alaa Abdelfattah  EGY CVL
Sanaa Seif | Sana Seif | Sanaa Saif  EGY CVL
Mona Seif | Mona Saif | Muna Seif  EGY CVL
Ahdaf Soueif  EGY CVL
Ahmed Seif al-Islam | Ahmed Seif el-Islam Hamad | Ahmed Seif el-Islam | Ahmed Seif al-Islam Hamad | Ahmed Saif al-Islam  EGY CVL ..2014-08-27
Mahienour el-Massry | Mahinour el-Masry | Mahienour el-Masry | Mahinour al-Masry | Mahie Nour el-Masry | Mahienour al-Massry | Mahinour El-Massry  EGY CVL
Hossam el-Hamalawy | Hossam Hamalawy | Hossam el-Hamalawi | Hossam al-Hamalawy  EGY CVL
Hossam Bahgat | Hossam Baghat | Hosam Bahgat  EGY CVL JRN
Gasser Abdel-Razek | Gasser Abdel Razek | Gasser Abdelrazek  EGY CVL
Gamal Eid | Gamal Id  EGY CVL
Negad el-Borai | Negad al-Borai | Nagad el-Borai | Negad Borai | Nigad al-Borai | Nejad al-Borai  EGY CVL
Bahey el-din Hassan | Bahey Eldin Hassan | Bahieddin Hassan | Bahi al-Din Hassan | Bahey al-Din Hassan | Bahey Eddin Hassan  EGY CVL
Hafez Abu Saada | Hafez Abu Seada | Hafez Abu Saeda | Hafez Abou Saada | Hafez Abu Se'da | Hafez Abu Seeda  EGY CVL ..2020-11-26
Saad Eddin Ibrahim | Saad el-Din Ibrahim | Saadeddin Ibrahim | Saad Edin Ibrahim | Sa'ad Eddin Ibrahim | Saad al-Din Ibrahim | Saad Eddine Ibrahim  EGY CVL EDU ..2023-09-29
Nawal el-Saadawi | Nawal al-Saadawi | Nawal El Saadawi | Nawal Saadawi  EGY CVL ..2021-03-21
Mozn Hassan | Mozn Hasan  EGY CVL
Aida Seif el-Dawla | Aida Seif al-Dawla | Aida Saif el-Dawla | Aida Seif el-Dawlah | Aida Seif Eddawla  EGY CVL
Azza Soliman | Azza Suleiman  EGY CVL
Malek Adly | Malek Adli | Malik Adly  EGY CVL
Mohamed Zaree | Mohamed Zarea | Mohammed Zaree | Mohamed Zare'  EGY CVL
Mohamed Lotfy | Mohammed Lotfy  EGY CVL
Patrick Zaki | Patrick George Zaki | Patrick Zaky  EGY CVL
Mohamed el-Baqer | Mohamed el-Baker | Mohamed Baker | Mohamed al-Baqer | Mohammed al-Baqer | Mohamed Baqer | Mohamed Elbaker  EGY CVL
Mohamed Oxygen | Mohamed Ibrahim Radwan | Mohamed Ibrahim Oxygen | Mohammed Oxygen  EGY CVL JRN
Ramy Shaath | Rami Shaath | Ramy Shath  EGY CVL OPP
Hisham Kassem | Hesham Kassem | Hisham Qassem | Hisham Kasem | Hisham Qasim  EGY OPP JRN
Yehia Hussein Abdel-Hady | Yehia Hussein Abdel Hadi | Yahya Hussein Abdel Hady | Yahia Hussein Abdel Hady  EGY OPP
Mohamed el-Kassas | Mohamed al-Qassas | Mohammed el-Qassas | Mohamed el-Qassas | Mohamed Elkassas  EGY OPP
Islam Lotfy | Islam Lotfi  EGY OPP CVL
Khaled Mohamed Said | Khaled Mohammed Said  EGY CVL ..2010-06-06
Shaimaa el-Sabbagh | Shaimaa al-Sabbagh | Shaima al-Sabbagh | Shaimaa Sabbagh | Shaimaa El Sabbagh  EGY CVL PTY ..2015-01-24
Mina Daniel | Mina Danial  EGY CVL ..2011-10-09
Bassem Youssef | Bassem Yousef | Basem Youssef  EGY JRN
Ibrahim Eissa | Ibrahim Issa | Ibrahim Essa  EGY JRN
Mohamed Hassanein Heikal | Mohammed Hassanein Heikal | Mohamed Heikal | Mohammed Heikal | Mohamed Hasanayn Haykal | Mohammed Hassanein Heykal | Hassanein Heikal  EGY JRN ..2016-02-17
Lina Attalah | Lina Atallah | Lina Attallah  EGY JRN
Yehia Kallash | Yehia Qallash | Yehia Qalash | Yahia Qalash | Yahya Kallash | Yahya Qallash  EGY JRN LAB
Khaled el-Balshy | Khaled al-Balshy | Khaled el-Balshi | Khaled al-Balshi | Khaled Elbalshy  EGY JRN LAB
Mahmoud Abou Zeid Shawkan | Shawkan  EGY JRN
Baher Mohamed | Baher Mohammed  EGY JRN
Kamal Abu Eita | Kamal Abu Aita | Kamal Abou Eita  EGY LAB GOV
Ahmed Hassan el-Borai | Ahmed el-Borai | Ahmed al-Borai | Ahmed Hassan al-Borai | Ahmed Borai  EGY GOV 2011-03..2014-03
Essam el-Din Farid | Essam Farid | Essam Eddin Farid  EGY LEG 2025-10..

# --- Libya
Mustafa Abdul Jalil | Mustafa Abdel Jalil | Mustafa Abdel-Jalil | Mustafa Abdul-Jalil | Mustafa Abdeljalil | Mustafa Mohammed Abdul Jalil | Mostafa Abdel Jalil | Mustapha Abdul Jalil | Moustapha Abdeljalil  LBY GOV ..2011-02-21  LBY OPP GOV 2011-02-22..2012-08-08
Mahmoud Jibril | Mahmoud Jebril | Mahmud Jibril | Mahmoud Gibril  LBY GOV OPP ..2011-10-23  LBY PTY 2011-10-24..2020-04-05
Ali Tarhouni | Ali Tarhuni | Ali al-Tarhouni | Ali Tarhoni  LBY GOV 2011-03..2011-11  LBY PTY 2011-12..
Abdurrahim el-Keib | Abdel Rahim al-Kib | Abdurrahim al-Keib | Abdul Raheem al-Keeb | Abdurrahim El Keib | Abdel-Rahim al-Keeb | Abdel Rahim el-Keeb | Abdurraheem al-Keib | Abdul Rahim al-Keib | Abdurrahim Abdulhafiz El-Keib  LBY GOV 2011-11-24..2012-11-14
Ali Zeidan | Ali Zidan | Ali Zaidan  LBY OPP ..2012-10  LBY GOV 2012-11-14..2014-03-11
Mustafa Abushagur | Mustafa Abu Shagur | Mustafa Abu Shagour | Mustafa Abushagour | Mustafa A.G. Abushagur | Mustafa Abu-Shagur  LBY GOV 2011-11..2012-10
Abdullah al-Thani | Abdullah al-Thinni | Abdullah Thinni | Abdullah al-Thini | Abdullah al-Theni | Abdullah Al Thinni  LBY GOV 2013-08..2021-03-15
Ahmed Maiteeq | Ahmed Maiteeg | Ahmed Maetig | Ahmed Mitig | Ahmed Miitig | Ahmed Matiq | Ahmed Maitig | Ahmed Mietig | Ahmed Omar Maiteeq | Ahmed Matig | Ahmed Mitiq | Ahmed Maiteq  LBY GOV 2014-05..2021-03-15
Omar al-Hassi | Omar al-Hasi | Omar Hassi | Omar al-Hassy | Omar Hasi  LBY GOV OPP 2014-08..2015-03-31
Khalifa al-Ghawil | Khalifa Ghwell | Khalifa al-Ghweil | Khalifa Ghweil | Khalifa Ghawil | Khalifa al-Ghowel | Khalifa al-Ghwell | Khalifa Gwell | Khalifa Ghowel | Khalifa al-Gawhail  LBY GOV OPP 2015-03-31..2017-04
Fathi Bashagha | Fathi Bashaga | Fathi Ali Bashagha | Fethi Bashagha | Fathi Bachagha | Bashagha | Fathi Pashaga | Fathi Bashaagha  LBY LEG ..2018-10  LBY GOV 2018-11..2023-05-16
Osama Hamad | Osama Hammad | Usama Hamad | Usama Hammad | Osama Saad Hamad | Oussama Hamad | Osama Saad Hammad  LBY GOV
Mohammed el-Magariaf | Mohamed el-Magariaf | Mohammed Magarief | Mohamed Magarief | Mohamed al-Magariaf | Mohammed al-Megaryef | Mohammed el-Megaref | Mohammed Yussef Megaryef | Mohammed al-Magarief | Mohamed al-Magaryef | Mohammed Yousef el-Magariaf | Mohamed Yousef al-Magariaf | Mohammed Megaryef | Mohammed el-Megarif  LBY OPP ..2012-08-08  LBY LEG GOV 2012-08-09..2013-05-28
Nouri Abusahmain | Nuri Abu Sahmain | Nouri Abu Sahmain | Nuri Abu Sahmein | Nouri Abusahmen | Nouri Busahmein | Nouri Abu Sahmein | Nouri Abusahmein | Nuri Abusahmain | Nuri Busahmein | Nouri Ali Abu Sahmain | Nouri Abusahmine  LBY LEG GOV 2013-06..2016-04
Giuma Attaiga | Jomaa Attiga | Juma Attaiga | Giuma Ahmed Attaiga | Jumaa Ateeqa  LBY LEG
Mohammed al-Menfi | Mohamed al-Menfi | Mohamed Menfi | Mohammed Menfi | Mohamed Younes Menfi | Mohammed al-Manfi | Mohammad al-Menfi | Mohamed Younis Menfi | Mohamed al-Manfi | Mohammed Younes Menfi | Mohamed Yunus al-Menfi | Mohammad Younes Menfi | Mohamed El-Menfi  LBY GOV
Musa al-Koni | Mossa al-Koni | Moussa al-Koni | Musa Koni | Mousa al-Kouni | Mossa Koni | Moussa el-Koni | Musa al-Kuni | Musa al-Kouni | Mousa Al-Koni  LBY GOV
Abdullah al-Lafi | Abdullah Lafi | Abdallah al-Lafi | Abdullah Hussein al-Lafi  LBY GOV 2021-03-15..
Khaled al-Mishri | Khalid al-Mishri | Khaled Mishri | Khaled el-Meshri | Khaled al-Meshri | Khalid al-Meshri | Khaled al-Mechri | Khalid Almishri | Khaled Almishri  LBY PTY LEG
Mohamed Takala | Mohammed Takala | Mohamed Takalah | Muhammad Takala | Mohammed Takkala | Mohamed Tekala  LBY LEG GOV
Abdulrahman al-Swehli | Abdulrahman Swehli | Abdul Rahman al-Suweihli | Abdulrahman Sewehli | Abdul Rahman Swehli | Abdurrahman Swehli | Abdulrahman Sewihli | Abdulrahman al-Sewehli | Abdel Rahman al-Suwayhli | Abdurahman Sewehli  LBY LEG GOV
Najla Mangoush | Najla el-Mangoush | Najla al-Mangoush | Najla Al-Mangoush | Najla Mangouch | Najla el-Mangouch | Najla Mohammed el-Mangoush | Najla al-Manqoush | Najla Elmangoush  LBY GOV 2021-03-15..2023-08-28
Mohamed Siala | Mohamed Taha Siala | Mohamed al-Taher Siala | Mohammed Siala | Mohammed Taha Siala | Mohammed Taher Siala | Mohamed Sayala | Mohamed Taher Siala | Mohammed Syala | Mohammad Taher Siala | Mohamed Syala | Mohammed Sayala | Mohamed al-Tahir Siala | Mohamed Taher Siyala  LBY GOV ..2021-03-15
Taher al-Baour | Taher Baour | Tahir al-Baour | Al-Taher al-Baour | Taher Salem al-Baour  LBY GOV
Abdulhadi al-Hwaij | Abdulhadi Lahweej | Abdul Hadi al-Huweij | Abdel Hadi al-Hweij | Abdulhadi al-Huwaij | Abdulhadi Lahwij | Abdul-Hadi al-Huwaij | Abdelhadi Hweij | Abdul Hadi Lahweej | Abdulhadi al-Huweij | Abdelhadi Lahouij  LBY GOV
Mohammed al-Dairi | Mohamed al-Dairi | Mohamed Dayri | Mohammed al-Dayri | Mohamed al-Dayri | Mohamed Dairi | Mohammed Dairi | Mohammed al-Deiri  LBY GOV 2014-09..2018
Ashour bin Khayal | Ashour Ben Khayal | Ashour Saad Ben Khayal | Ashour Benkhaial | Ashur bin Khayal | Ashour Ben Khaial  LBY GOV 2011-11..2012-11
Ali al-Essawi | Ali Abdelaziz al-Essawi | Ali al-Issawi | Ali Essawi | Ali al-Isawi | Ali Abdel-Aziz al-Essawi | Ali Abd-al-Aziz al-Isawi | Ali Abdulaziz al-Essawi  LBY GOV
Mahmoud Shammam | Mahmoud Shamam | Mahmud Shammam | Mahmoud Chammam  LBY GOV 2011-03..2011-11  LBY JRN 2011-12..
Abdel Hafiz Ghoga | Abdul Hafiz Ghoga | Abdel-Hafidh Ghoga | Abdel Hafez Ghoga | Abdul Hafidh Ghoga | Abdel-Hafiz Ghoga | Abdel Hafez Ghoqa | Abdelhafiz Ghoga | Abdul-Hafiz Ghoga | Abdelhafid Ghoga | Abdel-Hafidh Ghoqa | Hafiz Ghoga  LBY JUD ..2011-02  LBY GOV 2011-03..2012-01-22
Fathi Terbil | Fethi Tarbel | Fathi Tirbil | Fethi Terbil | Fathi Turbel  LBY CVL ..2011-02  LBY GOV 2011-03..2012-11  LBY CVL 2012-12..
Fathi Baja | Fathi al-Baja | Fathi Baaja | Fathi Elbaja | Fathi Al-Ba'ja  LBY GOV 2011-03..2012-08  LBY EDU 2012-09..
Ali Aujali | Ali Suleiman Aujali | Ali Ojli | Ali al-Aujali | Ali Suleiman al-Aujali  LBY GOV ..2013
Abdurrahman Shalgham | Abdel Rahman Shalgham | Abdurrahman Mohamed Shalgam | Abdel-Rahman Shalgam | Abdul Rahman Shalgham | Abdelrahman Shalgam | Abdurrahman Shalgam | Abdul-Rahman Shalgam | Abdel Rahman Shalgam | Mohammed Abdel-Rahman Shalgam | Mohamed Shalgham | Abdurrahman Mohammed Shalgham | Abdulrahman Shalgam | Abdelrahman Shalgham  LBY GOV ..2014
Ibrahim Dabbashi | Ibrahim al-Dabbashi | Ibrahim O. Dabbashi | Ibrahim Dabashi | Ibrahim Omar Dabbashi  LBY GOV ..2016
Elmahdi Elmajerbi | El-Mahdi Elmajerbi | Elmahdi S. Elmajerbi | Al-Mahdi al-Majrabi  LBY GOV 2016..2019
Taher Sunni | Taher el-Sonni | Taher M. el-Sonni | Tahir al-Sunni | Taher El Sonni | Taher al-Sunni | Taher Elsonni  LBY GOV 2019..
Moussa Koussa | Musa Kusa | Mousa Kousa | Moussa Kusa | Mussa Koussa | Musa Koussa | Mousa Koussa | Moosa Koosa  LBY SPY ..2009-03-04  LBY GOV 2009-03-05..2011-03-30
Abdel Ati al-Obeidi | Abdul Ati al-Obeidi | Abdelati al-Obeidi | Abdulati al-Obeidi | Abdul Ati al-Obaidi | Abdelati Obeidi | Abdel-Ati al-Obeidi | Abdul Ati Obeidi | Abdelati Laabidi | Abd al-Ati al-Ubaydi  LBY GOV ..2011-08
Baghdadi al-Mahmudi | Baghdadi al-Mahmoudi | Al-Baghdadi Ali al-Mahmoudi | Baghdadi Mahmudi | Baghdadi Mahmoudi | Baghdadi Ali al-Mahmudi | Al-Baghdadi al-Mahmoudi | Baghdadi Ali Mahmudi | Al-Baghdadi Ali al-Mahmudi  LBY GOV ..2011-08-23
Shukri Ghanem | Shokri Ghanem | Choukri Ghanem | Shukri Ghanim | Shukri Mohammed Ghanem | Shoukri Ghanem  LBY GOV BUS 2001..2011-05
Imbarek Shamekh | Mubarak al-Shamikh | Mbarek al-Shamekh | Imbarek al-Shamakh | Mubarak Abdallah al-Shamikh  LBY GOV ..2010
Mohamed Abu al-Qasim al-Zwai | Mohamed Zwai | Mohammed Zwai | Mohamed Abdul Qasim al-Zwai | Mohammed Abul Qasim al-Zwai | Mohammed Abu al-Gassim Zwai  LBY GOV LEG ..2011-08
Abdullah Senussi | Abdullah al-Senussi | Abdullah al-Sanousi | Abdullah Sanousi | Abdullah Al Senoussi | Abdullah al-Senoussi | Abdullah Senoussi | Abdallah al-Senussi | Abdallah Senoussi | Abdullah al-Sanussi | Abdullah Sanussi | Abdalla Senussi  LBY SPY MIL ..2011-08-23
Moussa Ibrahim | Mussa Ibrahim | Mousa Ibrahim | Musa Ibrahim Gaddafi  LBY GOV ..2011-08-23  LBY OPP 2011-08-24..
Khaled Kaim | Khaled Kaaim | Khalid Kaim | Khaled Ka'im | Khaled Qaim  LBY GOV ..2011-08
Abu Zeid Dorda | Abuzed Omar Dorda | Abu Zaid Omar Dorda | Bouzid Dorda | Abu Zaid Dorda | Abuzaid Dorda | Abu Zeid Omar Dorda | Abuzed Dorda | Abu-Zayd Dorda  LBY GOV SPY ..2011-08
Aisha Gaddafi | Aisha al-Gaddafi | Ayesha Gaddafi | Aisha Gadhafi | Aisha Qaddafi | Aicha Kadhafi | Aisha Kadhafi | Ayesha al-Gaddafi | Aisha Muammar Gaddafi | Aisha el-Qaddafi  LBY ELI
Hannibal Gaddafi | Hannibal Gadhafi | Hannibal Qaddafi | Hannibal Kadhafi | Hannibal al-Gaddafi | Hannibal Kadafi  LBY ELI
Saadi Gaddafi | Al-Saadi Gaddafi | Saadi Gadhafi | Saadi Qaddafi | Saadi Kadhafi | al-Saadi al-Gaddafi | Al-Saadi Gadhafi | Saadi al-Gaddafi | Saadi Kadafi | Al-Saadi Qaddafi | Al-Saadi Kadhafi  LBY MIL ..2011-08-23
Mutassim Gaddafi | Mutassim Gadhafi | Moatassem Gaddafi | Muatassim Gaddafi | Motassim Gaddafi | Mutassim Qaddafi | Mo'tassim Gaddafi | Mutassim al-Gaddafi | Moutassim Kadhafi | Mutassim Kadhafi | Muatassim Gadhafi | Muatassim Qaddafi | Mutassim Billah Gaddafi  LBY GOV MIL ..2011-10-20
Khamis Gaddafi | Khamis Gadhafi | Khamis Qaddafi | Khamis Kadhafi | Khamis al-Gaddafi | Khamis Kadafi  LBY MIL ..2011-08-29
Mohammed Gaddafi | Mohammed Gadhafi | Muhammad Gaddafi | Mohamed Gaddafi | Mohammed Kadhafi | Mohammed Qaddafi | Mohamed Kadhafi  LBY ELI
Saif al-Arab Gaddafi | Seif al-Arab Gadhafi | Saif al-Arab Qaddafi | Saif al-Arab al-Gaddafi | Seif al-Arab Kadhafi | Saif al-Arab Gadhafi  LBY ELI
Safia Farkash | Safiya Farkash | Safia Gaddafi | Safia Farkash Gaddafi  LBY ELI
Ahmed Gaddaf al-Dam | Ahmed Gaddaf Eddam | Ahmed Kadhaf al-Dam | Ahmed Qaddaf al-Dam | Ahmed Kadhaf Eddam | Ahmed Qadhaf al-Dam | Ahmad Gaddaf al-Dam | Ahmed Gadhaf al-Dam | Ahmed Qaddhaf al-Dam  LBY GOV ..2011-02-24  LBY OPP 2011-02-25..
Nuri al-Mismari | Nuri Mesmari | Nouri Mesmari | Nuri al-Mesmari | Nouri al-Mesmari  LBY GOV ..2010-10
Bashir Saleh Bashir | Bechir Saleh | Bachir Saleh  LBY GOV BUS ..2011-08
Mustafa Kharroubi | Mustafa al-Kharroubi | Mustafa Kharoubi | Mustafa al-Kharubi  LBY MIL GOV ..2011-08
Abu Bakr Yunis Jabr | Abu Bakr Younis Jabr | Abu Bakr Yunis Jaber | Abu Bakr Younes Jaber | Abu-Bakr Yunis Jabr | Abu Bakr Yunis | Abu Bakr Younes  LBY GOV MIL ..2011-10-20
Abdel Salam Jalloud | Abdessalam Jalloud | Abdelsalam Jalloud | Abdul Salam Jalloud | Abdessalem Jalloud | Abdel-Salam Jalloud | Abdul Salam Jallud | Abd al-Salam Jallud  LBY GOV ..1993  LBY OPP 2011-08..
Khweldi Hamidi | Khouildi Hamidi | Khweildi al-Hamidi | El-Khweldi el-Hamedi | Khowildi Hamidi | Khuwaylidi al-Hamidi  LBY MIL GOV ..2011-08
Abdelbaset al-Megrahi | Abdel Basset al-Megrahi | Abdelbaset Ali al-Megrahi | Abdel Baset al-Megrahi | Abdelbaset Ali Mohmed al-Megrahi | Abdel Basset Ali al-Megrahi | Abdelbaset Ali Mohmet al-Megrahi | Megrahi | al-Megrahi | Abdel Baset Ali al-Megrahi | Abdelbasset al-Megrahi | Abdelbaset Megrahi | Ali al-Megrahi  LBY SPY ..2012-05-20
Abu Agila Masud | Abu Agila Mohammad Masud | Abu Agila Mas'ud | Abu Agila Mohammed Masud | Abu Agila Mohammad Mas'ud Kheir al-Marimi | Abu Agila Muhammad Mas'ud Kheir al-Marimi | Abu Agila Masoud | Abu Agela Masud | Abu Agela Mas'ud Kheir al-Marimi  LBY SPY ..2011
Lamin Khalifa Fhimah | Al-Amin Khalifa Fhimah | Lamen Khalifa Fhimah | Al Amin Khalifa Fhimah | Amin Khalifa Fhimah | Lamen Fhimah | Lamin Fhimah  LBY SPY
King Idris | King Idris I  LBY GOV 1951..1969-09-01
Mohammed El Senussi | Mohammed as-Senussi | Mohammed el Hasan el Rida el Senussi | Prince Mohammed El Senussi | Muhammad as-Senussi | Mohammed al-Senussi | Prince Mohammed el-Senussi | Mohammed al-Sanusi  LBY OPP
Idris al-Senussi | Idris Abdallah al-Senussi | Prince Idris al-Senussi | Idris bin Abdullah al-Senussi  LBY OPP
Ahmed al-Senussi | Ahmed Zubair al-Senussi | Ahmed al-Zubair al-Senussi | Ahmed Zubair Ahmed al-Sanusi | Ahmed Zubair al-Sanusi | Ahmed al-Zubair al-Sanussi  LBY OPP
Abdul Fatah Younis | Abdel Fattah Younes | Abdul Fattah Younis | Abdel Fatah Younis | Abdel-Fattah Younis | Abdul-Fattah Younis | Abdel Fatah Younes | Abdel Fattah Younis | Abdul Fatah Younes | Abdel-Fatah Younis | Abdul Fatah Younis al-Obeidi | Abdelfattah Younes | Abdul Fattah Younes | Abdel-Fattah Younes | Abd al-Fatah Yunis  LBY GOV MIL ..2011-02-21  LBY REB MIL 2011-02-22..2011-07-28
Suleiman Mahmoud al-Obeidi | Suleiman Mahmud al-Obeidi  LBY MIL
Omar al-Hariri | Omar Mokhtar al-Hariri | Omar el-Hariri  LBY MIL GOV ..2011-11
Jalal al-Dugheily | Jalal al-Digheily | Jalal Dghaili | Jalal al-Dughaili | Jalal al-Dighaily  LBY GOV MIL 2011-05..2011-11
Ahmed Bani | Ahmed Omar Bani | Ahmed Omar al-Bani | Ahmad Bani | Ahmed al-Bani  LBY MIL
Yousef al-Mangoush | Yussef al-Mangush | Yousef Mangoush | Youssef al-Mangoush | Yussef Mangush | Youssef Mangoush | Yusuf al-Mangoush | Yousuf al-Manqoush | Youssef al-Manqoush | Yousef al-Mangush  LBY MIL ..2013-06
Salem al-Qinaidy | Salem al-Gnaidy | Salem Gnaidi | Salem al-Gnaydi | Salem al-Qnaidi  LBY MIL
Jadallah al-Obeidi | Abdel Salam Jadallah al-Obeidi | Abdulsalam Jadallah al-Obaidi | Abdul Salam Jadallah al-Obeidi | Abdessalam Jadallah | Abdulsalam al-Obaidi | Abdulsalam Jadallah  LBY MIL 2013..2014
Osama Juwaili | Osama al-Juwaili | Usama al-Juwaili | Osama Jweili | Osama al-Jweili | Usama Juwaili | Osama al-Jwaili | Osama al-Juwali | Oussama Jouili | Usama al-Juwayli | Osama Juweili | Oussama Jouwaili | Osama al-Juweili  LBY MIL ..2011-11-21  LBY GOV MIL 2011-11-22..2012-11  LBY MIL 2012-12..
Mohamed al-Haddad | Mohammed al-Haddad | Mohammed Ali al-Haddad | Mohammed Ali Ahmed al-Haddad | Mohamed Ali al-Haddad | Muhammad al-Haddad | Muhammad Ali Ahmad al-Haddad | Muhammed Ali al-Haddad  LBY MIL ..2025-12-23
Salah al-Namrush | Salah Eddine al-Namrush | Salaheddin al-Namroush | Salah Eddin al-Namroush | Salah al-Namroush | Salah al-Din al-Namroush | Salaheddine Namrouche | Salah Eddin Namrush | Salah Namroush | Salahuddin al-Namroush | Salahedin al-Namroush  LBY GOV MIL
Fitouri Ghraibil | Al-Fitouri Ghraibel | Al-Fitouri Gharibil | Al-Futuri Gharibil | Fitouri Gharbil  LBY MIL ..2025-12-23
Ahmed al-Mismari | Ahmed al-Mesmari | Ahmed Mismari | Ahmed Mesmari | Ahmad al-Mesmari | Ahmad al-Mismari | Ahmed Al-Mosmari | Ahmed el-Mesmari | Ahmed al-Mosmary  LBY REB MIL  group=LNA
Saddam Haftar | Saddam Khalifa Haftar | Saddam Hifter | Saddam Hafter  LBY REB MIL  group=LNA
Khaled Haftar | Khalid Haftar | Khaled Khalifa Haftar | Khaled Hifter  LBY REB MIL  group=LNA
Belqasem Haftar | Belkacem Haftar | Belgassem Haftar | Belqassem Haftar | Belgasem Haftar | Belqasim Haftar | Bilgasem Haftar  LBY GOV
Abdulrazek al-Nadori | Abdul Razzaq al-Nadhuri | Abdelrazek al-Nadhouri | Abdul Razek al-Nadori | Abdelrazzak al-Nadhuri | Abdul Raziq al-Naduri | Abdulrazzaq al-Nadhuri | Abdel-Razek el-Nadhouri | Abdulraziq al-Nadhouri | Abdelrazaq al-Nadouri | Abdulrazak al-Nadhouri | Abdulrazek al-Nadoori | Abdelrazek Nadhouri | Abdel Razek al-Nadouri  LBY MIL REB 2014-08..2025  group=LNA
Khairi al-Tamimi | Khairy al-Tamimi | Khayri al-Tamimi  LBY REB MIL  group=LNA
Wanis Bukhamada | Wanis Abu Khamada | Wanis Boukhamada | Wanis Abu Khamadah | Wanis Bu Khamada  LBY MIL ..2020-11-01
Mahmoud al-Werfalli | Mahmoud Werfalli | Mahmoud al-Werfali | Mahmoud Mustafa Busayf al-Werfalli | Mahmoud al-Warfalli | Mahmoud Mustafa Busayf al-Warfali | Mahmoud al-Warfali | Mahmoud Werfali | Mahmud al-Werfalli | Mahmoud Al-Werfali  LBY MIL REB ..2021-03-24  group=LNA
Abdelsalam al-Hassi | Abdulsalam al-Hassi | Abdul Salam al-Hasi | Abdelsalam al-Hasi | Abdesalam al-Hassi | Abdul Salam al-Hassi | Abdulsalam al-Hasi | Abdel Salam al-Hassi  LBY MIL REB  group=LNA
Saqr Geroushi | Saqr al-Jaroushi | Saqr al-Jarushi | Saqr Jaroushi | Saqer al-Joroushi | Sagr Geroushi | Saqr al-Jarroushi | Saqr Gerushi | Saqr al-Joroushi  LBY MIL REB  group=LNA
Mohammed al-Hijazi | Mohamed al-Hejazi | Mohamed Al-Hijazi  LBY MIL REB
Khalid al-Mahjoub | Khaled al-Mahjoub | Khaled Mahjoub | Khalid Mahjoub  LBY REB MIL  group=LNA
Aoun al-Ferjani | Aoun Ferjani | Oun al-Firjani | Awn al-Ferjani | Aoun al-Furjani  LBY REB MIL  group=LNA
Abdul Ghani al-Kikli | Abdel Ghani al-Kikli | Abdelghani al-Kikli | Abdulghani al-Kikli | Ghaniwa | Ghneiwa | Abdul-Ghani al-Kikli | Abdul Ghani Kikli | Ghnewa al-Kikli | Ghaniwa al-Kikli | Abdelghani Kikli | Gheniwa | Gheniwa al-Kikli | Gnewa al-Kikli | Ghnewa  LBY PRM ..2025-05-12  group=SSA
Haitham al-Tajouri | Haithem Tajouri | Haitham Tajouri | Haythem al-Tajouri | Haythem Tajouri | Haitham al-Tajuri | Haithem al-Tajouri | Haitham Tajuri  LBY PRM  group=TRB
Abdul Raouf Kara | Abdel Raouf Kara | Abdelraouf Kara | Abdul Rauf Kara | Abdulraouf Kara | Abdel-Raouf Kara | Abdel Rauf Kara | Abdulrauf Kara | Abderraouf Kara  LBY PRM COP  group=RAD
Osama Njeem | Osama Najim | Osama Almasri | Osama Elmasry | Osama Almasri Njeem | Osama al-Masri Njeem | Ossama Anjiem | Osama Anjiem | Osama Elmasry Njeem | Almasri Njeem | Osama Elmasry Habish | Osama Almasri Habish | Ossama al-Masri | Usama al-Masri Njeem | Osama al-Masri | Osama Nagim | Osama Almasri Anjiem  LBY PRM COP  group=RAD
Khaled al-Hishri | Khaled el-Hishri | Khaled Mohamed Ali El Hishri | Khaled Mohamed Ali al-Hishri | Khaled Al Buti  LBY PRM  group=RAD
Ahmed al-Dabbashi | Ahmad al-Dabbashi | Ahmed Dabbashi | Al-Ammu | Ahmed Oumar al-Fitouri al-Dabbashi | Ahmad Oumar al-Dabbashi | Ahmed al-Dabashi | Ahmed Dabashi | Ahmad Dabbashi  LBY CRM PRM
Abd al-Rahman al-Milad | Abd al-Rahman Milad | Abdel Rahman al-Milad | Abdul Rahman al-Milad | Abdulrahman Milad | Al-Bija | Abdurahman al-Milad | Abdel-Rahman al-Milad | Abdulrahman al-Milad | Abdel Rahman Milad | Abdurrahman al-Milad  LBY MIL CRM ..2024-09-01
Muammar al-Dhawi | Muammar al-Dawi | Muammar Dhawi | Moammar al-Dhawi | Muammer al-Dhawi | Muammar al-Dhaoui  LBY PRM
Mahmoud Hamzah | Mahmud Hamza  LBY MIL PRM
Mahmoud bin Rajab | Mahmoud Bin Rajab | Mahmoud Ben Rajab  LBY PRM
Mohammed Bahroun | Mohamed Bahroun | Mohammed Bahroun al-Far | Muhammad Bahroun | Mohamed al-Far Bahroun | Mohammed Bahrun  LBY PRM
Emad Trabelsi | Imad Trabelsi | Emad al-Trabelsi | Imad al-Trabelsi | Emad Mustafa Trabelsi | Emad al-Tarabelsi | Emad Trabulsi | Imad Tarabulsi  LBY PRM COP ..2022-10  LBY GOV COP 2022-11..
Abdullah Trabelsi | Abdullah al-Trabelsi | Abdallah Trabelsi | Abdullah Tarabelsi | Abdullah al-Frarawla Trabelsi  LBY PRM
Khaled Mazen | Khalid Mazen | Khaled Tijani Mazen | Khaled al-Tijani Mazen | Khaled Mazin  LBY GOV COP 2021-03-15..2022-10
Lotfi al-Harari | Lutfi al-Harari | Lotfi Harari  LBY SPY PRM
Hussein al-Ayeb | Hussein al-Aib | Hussein Ayeb | Hussein Mohamed al-Ayeb | Hussein al-Aayeb | Hussein Khalifa al-Aeb  LBY SPY
Mustafa Qaddur | Mustafa Gaddur | Mustafa Gaddour | Mustafa Kaddour  LBY SPY PRM
Hashem Bishr | Hashim Bishr | Hashim Bashar | Hashem Bishar | Hashim Bishir  LBY PRM
Salah Badi | Saleh Badi | Salah al-Badi | Salah Baadi  LBY PRM LEG  group=SUM
Ibrahim Jathran | Ibrahim Jadhran | Ibrahim al-Jathran | Ibrahim Jodhran | Ibrahim Jadran | Ibrahim al-Jadhran | Ibrahim al-Jadran | Ibrahim Jedran | Ibrahim Said Jathran | Ibrahim Saeed Jadhran  LBY PRM REB  group=PFG
Abd-Rabbo al-Barassi | Abd Rabbo al-Barassi | Abdraba al-Barasi | Abdrabbo al-Barassi | Abed Rabbo al-Barassi  LBY REB
Ismail al-Shukri | Ismail Shukri | Ismail Shoukri | Ismail al-Choukri  LBY MIL SPY
Mohamed al-Ghasri | Mohammed al-Ghasri | Mohamed Ghasri | Mohammed al-Gasri | Mohammad al-Ghasri | Mohammad Ghasri | Mohammed Ghasri | Mohamed al-Gasri  LBY MIL
Mustafa al-Majei | Mustafa al-Mejii | Mustafa al-Mujii | Mustafa al-Majii | Moustafa al-Mejii | Mustafa Majei  LBY MIL
Mohammed Qanunu | Mohamed Gnounou | Mohammed Gnunu | Mohammed Gununu | Mohammad Gnounou | Mohammed Gnounou | Mohamed Qanunu | Muhammed Kanunu | Mohamed Gununu  LBY MIL
Wissam bin Hamid | Wissam Ben Hamid | Wisam bin Hamid | Wissam bin Humaid | Wissam Bin Hmeid | Wisam Ben Hamid | Wissam bin Hmid | Wissam Benhamid  LBY REB ..2016-12  group=BRC
Mohammed al-Zahawi | Mohamed al-Zahawi | Mohamed Zahawi | Mohammed Zahawi | Muhammad al-Zahawi | Mohammad al-Zahawi  LBY REB ..2015-01  group=ASH
Sufian bin Qumu | Abu Sufian bin Qumu | Sufian Ben Qumu | Abu Sufian Ibrahim Ahmed Hamuda bin Qumu | Sufyan bin Qumu | Sufian Qumu | Abu Sufyan bin Qumu | Sufian ben Gumo | Sufyan Ben Qumu  LBY REB  group=ASH
Ahmed Abu Khattala | Ahmed Abu Khatallah | Ahmed Abu Khatalla | Ahmed Abu Khattalah | Ahmed Abu Khatala | Ahmed Abu-Khatallah | Ahmed Khattala | Abu Khattala  LBY REB  group=ASH
Mustafa al-Imam  LBY REB
Abu Anas al-Libi | Abu Anas al-Liby | Nazih Abdul-Hamed al-Ruqai | Anas al-Libi | Nazih al-Ruqai | Nazih Abdul Hamed al-Raghie | Anas al-Liby | Nazih al-Ragye  LBY REB ..2015-01-02  group=QAE
Abu Yahya al-Libi | Abu Yehia al-Libi | Abu Yahia al-Libi | Abu Yahya al-Liby  LBY REB ..2012-06-04  group=QAE
Abu Laith al-Libi | Abu Layth al-Libi | Abu Laith al Libi | Abu Leith al-Libi  LBY REB ..2008-01-29  group=QAE
Abu Faraj al-Libbi | Abu Faraj al-Libi | Abu Farraj al-Libbi | Abu Faraj al-Liby | Mustafa Faraj al-Uzaybi  LBY REB  group=QAE
Atiyah Abd al-Rahman | Atiyah Abdul Rahman | Atiyah Abd al Rahman | Atiyatullah al-Libi | Attiyah Abd al-Rahman | Attiya Allah  LBY REB ..2011-08-22  group=QAE
Ibn al-Sheikh al-Libi | Ibn al-Shaykh al-Libi | Ibn Sheikh al-Libi | Ali Mohamed al-Fakheri | Ibn al-Sheikh al-Liby  LBY REB ..2009-05-10
Abu Nabil al-Anbari | Wissam Najm Abd Zayd al-Zubaydi | Wissam al-Zubaydi | Abu Nabil al-Iraqi  IRQ REB ..2015-11-13  group=ISI
Ali al-Harzi | Ali Ani al-Harzi | Ali bin al-Tahar al-Awni al-Harzi | Ali Awni al-Harzi  TUN REB ..2015-06
Abdelhakim Belhadj | Abdel Hakim Belhaj | Abdul Hakim Belhaj | Abdelhakim Belhaj | Abdul-Hakim Belhaj | Abdulhakim Belhadj | Abdulhakim Belhaj | Abdel Hakim Belhadj | Abdel-Hakim Belhaj | Abdul Hakim Belhadj | Abdullah al-Sadeq | Abdul-Hakim Belhadj | Abd al-Hakim Belhaj | Abdel-Hakim Belhadj  LBY REB ..2012-05  LBY PTY 2012-06..
Sami al-Saadi | Abu Munthir al-Saadi | Abu al-Mundhir al-Saadi | Abu Munder al-Saadi  LBY REB PTY
Khalid al-Sharif | Khaled al-Sharif | Khaled al-Sherif | Khalid Sharif  LBY REB GOV
Abdul Wahab Qaid | Abdul Wahab al-Qaid | Abdelwahab Qaid | Abdel Wahab Qaid | Abdul Wahhab al-Gaid | Abdulwahab Ghaid  LBY PTY LEG
Noman Benotman | Norman Benotman | Noman bin Othman | Numan Bin Othman | Noman Bin Uthman  LBY REB CVL
Ismail al-Sallabi | Ismael al-Salabi | Ismail Sallabi | Ismail al-Salabi | Ismael Sallabi | Ismail Salabi | Ismael al-Sallabi  LBY REB
Ali al-Sallabi | Ali Sallabi | Ali al-Salabi | Ali Salabi | Ali Mohammed al-Sallabi | Ali Mohamed al-Salabi | Sheikh Ali Salabi  LBY REL PTY
Sadiq al-Ghariani | Sadiq al-Ghiryani | Sadeq al-Ghariani | Sadiq Ghariani | Al-Sadiq al-Ghariani | Sadik al-Ghariani | Sadeq al-Gheriani | Al-Sadiq Abdulrahman al-Ghariani | Sadeq al-Gharyani | Sadiq al-Gharyani | Sadek al-Ghariani | Sadiq Al-Gheriani | Sadegh al-Ghariani | Sadik Ghariani  LBY REL
Nadir al-Omrani | Nader al-Omrani | Nadir al-Umrani  LBY REL ..2016-11
Mustafa Sanalla | Mustafa Sanallah | Mustafa San'alla | Mustafa Sanala | Mustafa Abdallah Sanalla | Mustapha Sanalla | Moustafa Sanalla  LBY BUS GOV 2014-05..2022-07-14
Farhat Bengdara | Farhat Ben Gdara | Farhat Omar Bengdara | Farhat Ben Qadara | Farhat Bin Qadara | Farhat bin Gdara | Farhat Bengadara | Farhat Bin Qudara | Farhat Omar bin Guidara  LBY GOV ..2011-03  LBY BUS GOV 2022-07-14..2025-01
Masoud Suleman | Massoud Suleman | Masoud Suleiman | Masoud Sulaiman | Massoud Sulaiman | Masoud Suleiman Moussa  LBY BUS GOV
Mohamed Aoun | Mohammed Aoun | Mohamed Oun | Mohammed Oun | Muhammad Aoun  LBY GOV 2021-03..2024
Khalifa Abdulsadiq | Khalifa Abdulsadek | Khalifa Abdul Sadiq | Khalifa Abdel Sadek  LBY GOV
Nuri Berruien | Nouri Berruien | Nuri Balrwin | Nuri Berouin | Nouri Balrwin  LBY BUS GOV ..2014
Sadiq al-Kabir | Sadiq al-Kebir | Sadiq el-Kabir | Al-Siddiq al-Kabir | Saddek el-Kaber | Sadek al-Kabir | Saddek Omar Elkaber | Seddik al-Kabir | Siddiq al-Kabir | Sadiq El Kaber | Saddeq al-Kabir | Saddek Elkaber | Sadiq Kabir | Seddik Omar El-Kebir | Al-Seddik al-Kabir  LBY GOV 2011-10..2024-08
Naji Issa | Naji Mohammed Issa | Naji Mohamed Issa Belqasem | Naji Issa Belqasem  LBY GOV 2024-10..
Ali al-Hibri | Ali Salem al-Hibri | Ali El Hibri | Ali Salem Hibri  LBY GOV ..2022-11
Mohamed al-Shukri | Mohammed Abdul Salam al-Shukri | Mohammed al-Shukri | Mohamed Abdel Salam Shukri  LBY GOV
Khaled Shakshak | Khalid Shakshak | Khaled Shekshek | Khalid Ahmed Shakshak  LBY GOV
Abdullah Qaderbouh | Abdullah Gaderbuh | Abdullah Qadirbouh  LBY GOV
Imad al-Sayeh | Emad al-Sayeh | Emad Sayeh | Imad Sayeh | Emad El-Sayah | Imad al-Sayah | Emad Al-Sayah | Imad El Sayah | Emad Alsaih  LBY GOV
Al-Siddiq al-Sour | Siddiq al-Sour | Sadiq al-Sour | Al-Sadiq al-Sour | Sadeeq al-Sour | Sediq al-Sour | Siddik al-Sour | Al-Siddiq al-Soor | Seddik al-Sour | Al-Siddig al-Sour | Siddiq al-Sur | Al-Sidieg al-Sour | Assediq al-Sour  LBY JUD
Abdelaziz al-Hasadi | Abdul Aziz al-Hasadi | Abdulaziz al-Hassadi | Abdelaziz al-Hassadi  LBY JUD
Mohamed Sowan | Mohammed Sowan | Mohamed Sawan | Mohammed Sawan | Mohammed Sawwan | Muhammad Sawan | Mohamed Sawwan  LBY PTY
Nizar Kawan | Nizar Kaawan | Nizar Kawwan  LBY PTY
Emad al-Banani | Imad al-Banani | Emad Albanani  LBY PTY
Aref al-Nayed | Aref Ali Nayed | Aref Nayed | Arif Nayed | Aref Ali al-Nayed | Aref Al Nayed | Arif Ali Nayed | Aref al-Nayid  LBY GOV 2011-03..2016  LBY PTY 2017..
Fathi al-Mijbari | Fathi Majbari | Fathi al-Majbari | Fathi al-Majbri | Fathi al-Majburi | Fathi Mejbari  LBY GOV 2016-01..2018-07
Ali Qatrani | Ali al-Qatrani | Ali Gatrani | Ali al-Gatrani | Ali Faraj al-Qatrani | Ali Al-Ghatrani  LBY GOV LEG ..2021-03
Mohamed Amari Zayed | Mohammed Amari Zayed | Mohamed Ammari Zayed | Mohammed al-Amari | Mohammed Ammari Zayed | Mohamed al-Ammari Zayed  LBY GOV 2016-01..2021-03-15
Omar al-Aswad | Omar Aswad | Omar Ahmed al-Aswad  LBY GOV 2016-01..2018
Abdessalam Kajman | Abdulsalam Kajman | Abdul Salam Kajman | Abdel Salam Kajman | Abdulsalam Kagman | Abdussalam Kajman  LBY GOV 2016-01..2021-03-15
Mahdi al-Barghathi | Mahdi Barghathi | Mahdi al-Barghati | Al-Mahdi al-Barghathi | Mahdi Ibrahim al-Barghathi | Mehdi al-Barghathi | Almahdi Al-Barghathi  LBY MIL ..2015-12  LBY GOV MIL 2016-01..2018-07
Aref Khoja | Aref al-Khoja | Arif al-Khoja | Aref Saleh Khoja | Arif Khoja | El-Aref al-Khoja  LBY GOV COP 2016-01..2018-02
Abdulsalam Ashour | Abdul Salam Ashour | Abdelsalam Ashour | Abdel Salam Ashour | Abdulsalam Ashur  LBY GOV COP 2018-02..2018-10
Faraj Bumtari | Faraj Abu Matari | Faraj Bomtari | Faraj Boumatari | Faraj Bumatari | Faraj Abdulrahman Bumtari | Faraj Boumtari  LBY GOV 2018-10..2021-03-15
Faraj Qaim | Faraj Egaim | Faraj al-Qaim | Faraj Gaim | Faraj Iqaim | Faraj Egaem | Faraj Qaem | Faraj al-Gaim  LBY COP GOV
Ashour Shuwail | Ashour Shwayel | Ashur Shuwail | Ashour Suleiman Shuwail | Ashour Shwail  LBY GOV COP 2012-11..2013-05
Fawzi Abdel A'al | Fawzi Abdelali | Fawzi Abdul Aal | Fawzi Abdel Aal | Fawzy Abdel-Ali | Fawzi Abdulali | Fawzi Abdelal  LBY GOV COP 2011-11..2012-11
Mohammed al-Barghathi | Mohamed al-Barghathi | Mohammed al-Bargathi | Mohammed Mahmoud al-Barghathi | Mohammed al-Barghati  LBY GOV MIL 2012-11..2013-06
Salah al-Marghani | Salah Marghani | Salah Bashir Marghani | Salah al-Margani  LBY GOV JUD 2012-11..2014-08  LBY CVL 2014-09..
Abdel Salam al-Mesmari | Abdul Salam al-Musmari | Abdelsalam al-Mismari | Abdul Salam al-Mismari | Abdelsalam al-Mosmary | Abdulsalam al-Musmari | Abdel-Salam al-Mosmari | Abdelsalam Elmessmary  LBY CVL ..2013-07-26
Salwa Bugaighis | Salwa Bugaigis | Salwa Bughaighis | Salwa Bughaigis | Salwa Boughaighis | Salwa Abu Qaiqis  LBY CVL JUD ..2014-06-25
Iman Bugaighis | Iman Bughaighis | Iman Bugaigis | Imane Boughaighis  LBY CVL
Seham Sergewa | Siham Sergiwa | Sihem Sergewa | Siham Sirgiwa | Seham Sirgiwa | Siham Sergewa | Siham Sarqiwa | Seham Serghewa  LBY LEG
Ibrahim al-Dersi | Ibrahim al-Drissi | Ibrahim Dressi | Ibrahim al-Darsi | Ibrahim Al-Dirsi | Ibrahim Darsi | Ibrahim al-Dressi  LBY LEG
Hanan al-Barassi | Hanan Barassi | Hanan al-Barasi | Hanan Elbarassi | Hanan al-Barrasi  LBY CVL JUD ..2020-11-10
Fariha al-Berkawi | Fareha al-Barqawi | Fariha al-Barkawi | Fariha Berkawi  LBY LEG ..2014-07-17
Hana al-Gallal | Hana el-Gallal | Hana Gallal | Hana El Gallal | Hanaa al-Gallal  LBY CVL
Zahra Langhi | Zahra' Langhi | Zahraa Langhi | Zahra Langi  LBY CVL
Eman al-Obeidi | Iman al-Obeidi | Eman al-Obeidy | Iman al-Obaidi | Eman Obeidi | Iman al-Obeidy  LBY CVL
Mahdi al-Harati | Mehdi al-Harati | Mahdi Harati | Mehdi Harati | Mahdi Al Harati  LBY REB GOV
Abdullah Naker | Abdullah Naker al-Zintani | Abdullah Ahmed Naker | Abdallah Naker | Abdullah Nakir  LBY REB PTY
Mukhtar al-Akhdar | Mokhtar al-Akhdar | Mokhtar Lakhdar | Mukhtar Lakhdar  LBY PRM
Ajmi al-Atiri | Ajmi al-Atri | Ajmi al-Ateri | Ajami al-Atiri | Ajmi al-Etri | Al-Ajmi al-Atiri | Ajmi Atiri | Alajami Ali Ateri  LBY PRM
Nasser Ammar | Nasir Ammar | Naser Ammar  LBY MIL PRM
Mohamed Kilani | Muhammad Kilani  LBY PRM
Barka Wardougou | Barka Wardagu | Barka Shedemi | Barka Wardogo | Barka Wardukou  LBY PRM
Issa Abdelmajid Mansour | Issa Abdul Majid Mansour | Isa Abdelmajid Mansur | Issa Abdel Majid Mansour | Isa Abdul Majid Mansour  LBY PRM PTY
Hassan Musa Keley | Hassan Musa Souki | Hassan Moussa Keley  LBY PRM
Ali Kanna | Ali Kanna Suleiman | Ali Kana | Ali Kana Suleiman | Ali Kenna | Ali Sulaiman Kana  LBY MIL
Walid al-Lafi | Waleed al-Lafi | Walid Lafi | Walid Ammar al-Lafi | Waleed Ellafi | Walid Ellafi  LBY GOV JRN
Ramadan Abu Janah | Ramadan Abu Jnah | Ramadan Abujanah | Ramadan Boujenah | Ramadan Abu Jinah | Ramadan Bujnah | Ramadan Abojnah  LBY GOV 2021-03-15..
Hussein al-Qatrani | Hussein Atiya al-Qatrani | Hussein Gatrani | Hussein Atiyah al-Gatrani | Hussein al-Gatrani  LBY GOV 2021-03-15..
Ibrahim Dbeibah | Ibrahim Dbeibeh | Ibrahim al-Dbeibah | Ibrahim Dabaiba | Ibrahim Dbaiba | Ibrahim Ali Dbeibah  LBY GOV
Ali Dbeibah | Ali Ibrahim Dabaiba | Ali Dabaiba | Ali Dbeibeh | Ali Ibrahim Dbeibah | Ali Dabeiba  LBY BUS
Fawzi al-Nuwairi | Fawzi al-Nuweiri | Fawzi Nuwairi | Fawzi al-Nwairi | Fawzi al-Nouairi | Fawzi al-Nueiri | Fawzi al-Taher al-Nuwairi  LBY LEG
Abdullah Bliheg | Abdullah Belhaiq | Abdullah Blaihaq | Abdullah Bliheq | Abdullah Ablaihig | Abdullah Belaihaq | Abdullah Ablaiheq | Abdallah Bliheg  LBY LEG
Ahmed Huma | Ahmed Houma | Ahmid Houma | Ahmid Huma | Ehmid Huma | Hmid Houma | Humaid Huma  LBY LEG
Mosbah Doma | Misbah Douma | Mesbah Doma | Misbah Doma | Mosbah Douma Awhida | Mosbah Douma  LBY LEG
Abdulrahman Shater | Abdulrahman Shatter | Abdulrahman al-Shater | Abdel Rahman al-Shater | Abdul Rahman al-Shater  LBY LEG
Belkacem Gzeit | Belqasem Qazit | Belkacem Kzeit | Abu al-Qasim Qazit | Belkasem Gzait | Belgassem Gzeit | Balqasem Igzeit | Belgassem Gzit  LBY LEG
Saad al-Jazwi | Saad al-Jazawi  LBY LEG
Mohamed Abdulaziz | Mohammed Abdulaziz | Mohamed Imhamid Abdulaziz | Mohamed Emhemid Abdulaziz  LBY GOV 2013-01..2014-08
Abdulsalam al-Zoubi | Abdulsalam Zoubi | Abdul Salam al-Zoubi | Abdulsalam Zubi | Abdel Salam al-Zoubi  LBY MIL GOV
Essam Abu Zariba | Essam Bouzriba | Issam Abu Zreiba | Essam Abu Zreiba | Issam Abu Zariba  LBY GOV COP 2022-03..

# --- Tunisia
Habib Bourguiba  TUN GOV ..1987-11-07
Fouad Mebazaa | Fouad Mebazza | Foued Mebazaa | Fuad Mebazaa | Fouad Mbazaa | Foued Mbazaa  TUN LEG ..2011-01-14  TUN GOV 2011-01-15..2011-12-13
Moncef Marzouki | Mohamed Moncef Marzouki | Moncef al-Marzouki | Munsif al-Marzouki | Monsif al-Marzouki | Al-Munsif al-Marzuqi  TUN OPP CVL ..2011-12-12  TUN GOV 2011-12-13..2014-12-31  TUN OPP 2015..
Mohamed Ennaceur | Mohammed Ennaceur | Mohamed Naceur  TUN GOV ..2011-12  TUN LEG 2014-12-04..2019-07-24  TUN GOV 2019-07-25..2019-10-23
Mohamed Ghannouchi | Mohammed Ghannouchi | Mohamed Ghanouchi | Mohammad Ghannouchi  TUN GOV ..2011-02-27
Hamed Karoui | Hamid Karoui | Hamed el-Karoui | Hamed al-Karoui  TUN GOV 1989-09..1999-11-17  TUN PTY 2013..2020-03
Mohamed Mzali | Mohammed Mzali | Mohamed M'zali  TUN GOV ..1986-07
Hedi Baccouche | Hédi Baccouche | Hedi Bakkouche  TUN GOV ..1989-09
Hamadi Jebali | Hammadi Jebali | Hamadi al-Jebali | Hamadi Djebali  TUN PTY OPP ..2011-12-23  TUN GOV 2011-12-24..2013-03-13  TUN PTY OPP 2013-03-14..
Ali Laarayedh | Ali Larayedh | Ali Larayed | Ali Laareyedh | Ali Laarayed | Ali al-Arayedh | Ali Layaredh | Ali Laârayedh | Ali Laareyed | Ali al-Aridh  TUN PTY ..2011-12-23  TUN GOV 2011-12-24..2014-01-29  TUN PTY OPP 2014-01-30..
Mehdi Jomaa | Mehdi Jomâa | Mahdi Jomaa | Mehdi Jumaa | Mehdi Joumaa | Mahdi Jumaa  TUN GOV 2013-03..2015-02-06  TUN PTY 2017..
Habib Essid | Habib al-Seed | Al-Habib al-Seed | Habib al-Sid | Habib Assid  TUN GOV ..2016-08-27
Youssef Chahed | Youssef al-Chahed | Yousef Chahed | Youssef al-Shahed | Yousef al-Shahed | Youssef Shahed | Yussef Chahed  TUN GOV ..2020-02-27  TUN PTY 2020-02-28..
Habib Jemli | Habib Jomli | Habib al-Jamli | Habib Jamli  TUN GOV 2019-11..2020-01
Elyes Fakhfakh | Elyes al-Fakhfakh | Elias Fakhfakh | Ilyes Fakhfakh | Ilyas Fakhfakh | Ilyes al-Fakhfakh  TUN GOV ..2020-09-02
Hichem Mechichi | Hicham Mechichi | Hisham Mechichi | Hichem Méchichi | Hisham al-Mashishi | Hichem al-Mechichi | Hichem Mchichi | Hicham al-Mechichi  TUN GOV ..2021-07-25
Najla Bouden | Najla Bouden Romdhane | Nejla Bouden | Najla Bouden Ramadan | Najla Bouden Ramadhan  TUN GOV 2021-10-11..2023-08-01
Ahmed Hachani | Ahmed al-Hachani | Ahmed al-Hashani  TUN GOV 2023-08-01..2024-08-07
Kamel Madouri | Kamel Maddouri | Kamel al-Madouri | Kamel al-Maddouri  TUN GOV ..2025-03-20
Sarra Zaafrani Zenzri | Sarra Zaafrani Zanzri | Sara Zaafarani Zenzri | Sarra Zaafrani | Sara Zaafarani | Sarra Zaafrani Zenzeri | Sara Zafarani Zanzri  TUN GOV 2021-10-11..
Habib Ben Yahia | Habib Ben Yahya | Mohamed Habib Ben Yahia  TUN GOV ..2004-11  IGO 2006..2016
Abdelbaki Hermassi | Abdelbaki al-Hermassi | Abdelbaki Harmassi  TUN GOV ..2010
Abdelwahab Abdallah | Abdelwaheb Abdallah | Abdelwahab Abdullah  TUN GOV ..2011-01
Kamel Morjane | Kamal Morjane | Kamal Murjan | Kamel Morjan | Kamel Morjene | Kamal Morjan  TUN GOV 2005-08..2011-01-27  TUN PTY 2011-04..
Ahmed Ounaies | Ahmed Ounais | Ahmed Ounaïes | Ahmad Ounais  TUN GOV 2011-01-27..2011-02-13
Mouldi Kefi | Mohamed Mouldi Kefi | Mouldi el-Kefi | Mohamed el-Mouldi Kefi  TUN GOV 2011-02..2011-12
Rafik Abdessalem | Rafik Abdesslem | Rafik Bouchlaka | Rafik Abdessalem Bouchlaka | Rafik Abdelsalam | Rafik Ben Abdessalem | Rafiq Abdessalem | Rafik Abdessalam | Rafik Ben Abdesslem | Rafiq Abdulsalam  TUN GOV 2011-12-24..2013-03-13  TUN PTY OPP 2013-03-14..
Othman Jerandi | Othman Jarandi | Othmane Jerandi | Othman al-Jarandi | Uthman Jerandi | Othmane Jarandi | Osman Jarandi | Othman Jaranadi  TUN GOV ..2023-02-07
Taieb Baccouche | Taieb Bakouche | Taïeb Baccouche | Tayeb Bakouch | Tayyeb Baccouche | Taieb Baccouch | Taher Baccouche | Al-Taieb al-Bakouche | Tayeb al-Baccouche  TUN LAB ..1985  TUN GOV 2011-01..2011-12  TUN PTY 2012-06..2015-02-05  TUN GOV 2015-02-06..2016-01  IGO 2016-08..2024
Khemaies Jhinaoui | Khemaies al-Jhinaoui | Khmais Jhinaoui | Khemais Jhinaoui | Khamis al-Jahnaoui | Khemaïes Jhinaoui | Khamis Jhinaoui | Khemaies Jinaoui | Khamis Jahinaoui  TUN GOV ..2019-10-29
Noureddine Erray | Noureddine al-Rai | Nourredine Erray | Noureddine al-Ray | Noureddine Errai  TUN GOV 2020-02..2020-07
Nabil Ammar | Nabil Amar  TUN GOV 2023-02-07..2024-08
Mohamed Ali Nafti | Mohammed Ali Nafti | Mohamed Ali al-Nafti | Mohamed Nafti | Mohammed Ali al-Nafti  TUN GOV
Rafik Belhaj Kacem | Rafik Haj Kacem | Rafik Hadj Kacem | Rafik Bel Haj Kacem | Rafiq Haj Qassem | Rafik Belhadj Kacem | Rafik Kacem  TUN GOV COP 2004-11..2011-01-12
Abdallah Kallel | Abdallah Qallel | Abdallah Kallal | Abdullah Kallel  TUN GOV LEG ..2011-02
Ahmed Friaa | Ahmed Friaâ | Ahmed Friâa  TUN GOV ..2011-01-27
Farhat Rajhi | Farhat al-Rajhi | Ferhat Rajhi  TUN GOV COP 2011-01..2011-03
Lotfi Ben Jeddou | Lotfi Ben Jeddo | Lutfi bin Jeddo | Lotfi bin Jeddou | Lotfi Ben Jedou | Lutfi Ben Jeddou  TUN GOV COP 2013-03..2015-02-06
Najem Gharsalli | Najem al-Gharsalli | Mohamed Najem Gharsalli | Mohammed Najem Gharsalli | Najm Gharsalli | Mohamed Najem al-Gharsalli  TUN GOV COP 2015-02-06..2016-01
Hedi Majdoub | Hedi Mejdoub | Hédi Majdoub | Hedi al-Majdoub | Hedi Magdoub | Hadi Majdoub  TUN GOV COP 2016-01..2017-09
Rafik Chelly | Rafik Chelli | Rafik al-Chelly  TUN GOV COP 2015-02..2015-12
Lotfi Brahem | Lotfi Braham | Lotfi Brahim  TUN GOV COP 2017-09..2018-06-06
Hichem Fourati | Hisham Fourati | Hichem al-Fourati | Hicham Fourati | Hisham al-Fourati  TUN GOV COP 2018-07..2020-02-27
Taoufik Charfeddine | Taoufik Charfedine | Tawfik Charfeddine | Taoufik Sharafeddine | Toufik Charfeddine | Tawfiq Sharafeddine | Tawfik Charfedine | Taoufik Charfeddin  TUN GOV COP 2020-09..2021-01  TUN GOV COP 2021-10-11..2023-03-17
Ridha Gharsallaoui | Reda Gharsallaoui | Ridha Gharsalaoui | Ridha Garsallaoui | Reda Gharsalawi  TUN GOV COP 2021-07-29..2021-10
Kamel Feki | Kamal Feki | Kamel Fekih | Kamal al-Feki | Kamel al-Feki | Kamel Fekki  TUN GOV COP 2021..2024-05-25
Khaled Nouri | Khaled al-Nouri | Khaled Ennouri | Khalid Nouri  TUN GOV COP 2024-05-25..
Ridha Grira | Reda Grira | Rida Grira | Ridha Griraa  TUN GOV ..2011-01-27
Abdelkrim Zbidi | Abdelkarim Zbidi | Abdelkrim al-Zbidi | Abdel Karim Zbidi | Abdelkarim al-Zbidi | Abdelkarim Zebidi | Abdelkerim Zbidi | Abdelkrim Zebidi | Abdelkarim Zoubeidi | Abdelkrim Zoubeidi  TUN GOV ..2019-10
Rachid Sabbagh | Rachid Essabbagh  TUN GOV 2013-03..2014-01
Ghazi Jeribi | Ghazi al-Jribi | Ghazi Jribi | Ghazi Jéribi  TUN GOV JUD 2014-01..2015-02  TUN GOV JUD 2016-08..2018-11
Farhat Horchani | Ferhat Horchani | Farhat al-Horchani | Farhat al-Harchani  TUN GOV 2015-02-06..2017-09
Imed Hazgui | Imed al-Hazgui | Imad Hazgui  TUN GOV 2020-02..2020-09
Ibrahim Bartagi | Brahim Bartagi | Ibrahim Barteji | Ibrahim al-Bartaji  TUN GOV 2020-09..2021-07-26
Imed Memmich | Imed Memich | Imed Memmiche | Imed Mammich | Emad Memmich | Imad Memmich | Imed Memmish  TUN GOV 2021-10-11..2024-08
Khaled Sehili | Khaled al-Sehili | Khaled Shili | Khaled S'hili | Khaled al-Suhaili | Khaled Shehili  TUN GOV 2024-08..
Rachid Ammar | Rashid Ammar | Rashid bin Ammar  TUN MIL ..2013-06-24
Mohamed Salah Hamdi | Mohamed Salah Hamedi | Mohammed Salah Hamdi | Mohamed Saleh Hamdi  TUN MIL 2013..2014-07
Ismail Fathalli | Ismail Fatahalli | Ismail Fathali | Ismaïl Fathalli | Smaïl Fathalli | Ismail Fethalli  TUN MIL ..2018
Mohamed el-Ghoul | Mohamed al-Ghoul | Mohammed el-Ghoul  TUN MIL
Ali Seriati | Ali al-Seriati | Ali Sariati | Ali Siryati  TUN SPY MIL ..2011-01-15
Mustapha Ben Jaafar | Mustapha Ben Jafar | Mustafa Ben Jaafar | Mustapha bin Jaafar | Mustafa Ben Jafar | Mustafa bin Jaafar | Moustapha Ben Jaafar | Mustapha Ben Jaâfar  TUN OPP PTY ..2011-11-21  TUN LEG 2011-11-22..2014-12-02  TUN PTY 2014-12-03..
Meherzia Labidi | Mehrezia Labidi | Maherzia Labidi | Mehrezia Laabidi | Meherzia Laabidi | Meherzia Labidi Maiza  TUN LEG PTY ..2021-01-22
Ibrahim Bouderbala | Brahim Bouderbala | Ibrahim Bouderbela | Ibrahim Bouderballa  TUN JUD ..2022  TUN LEG 2023-03-13..
Abdelfattah Mourou | Abdel Fattah Mourou | Abdelfatah Mourou | Abdul Fattah Mourou | Abd al-Fattah Moro | Abdelfattah Moro | Abdel Fatah Mourou | Abdel-Fattah Mourou  TUN PTY LEG
Sahbi Atig | Sahbi Atiq | Sahbi Ateeg | Sahbi Atigue | Sahbi Ateek  TUN PTY LEG
Noureddine Bhiri | Nourredine Bhiri | Nour Eddine Bhiri | Noureddin Bhiri | Nureddin al-Buhairi | Noureddine Al-Bhiri | Noureddine Behiri | Noureddine al-Behiri  TUN PTY OPP ..2011-12-23  TUN GOV 2011-12-24..2014-01-29  TUN PTY OPP 2014-01-30..
Ajmi Lourimi | Ajmi Ourimi | Ajmi al-Ourimi | Al-Ajmi al-Ourimi | Ajmi al-Warimi  TUN PTY OPP
Mondher Ounissi | Mondher Lounissi | Monther Ounissi | Mondher al-Ounissi | Mondher al-Wanisi  TUN PTY OPP
Zied Ladhari | Ziad Ladhari | Zied al-Ladhari | Ziad al-Adhari | Zied Laadhari  TUN PTY LEG ..2015-02-05  TUN GOV PTY 2015-02-06..2019-11  TUN PTY 2019-12..
Abdelkarim Harouni | Abdelkrim Harouni | Abdel Karim Harouni | Abdul Karim al-Harouni | Abdelkrim al-Harouni | Abdelkarim al-Harouni  TUN GOV 2011-12..2014-01  TUN PTY OPP 2014-02..
Abdellatif Mekki | Abdelatif Mekki | Abdel Latif Mekki | Abdellatif al-Mekki | Abdellatif el-Mekki | Abdelatif al-Mekki | Abdul Latif al-Makki  TUN GOV MED 2011-12..2014-01  TUN GOV MED 2020-02..2020-07  TUN PTY OPP 2020-08..
Samir Dilou | Sameer Dilou  TUN GOV 2011-12..2014-01  TUN PTY OPP 2014-02..
Lotfi Zitoun | Lotfi Zeitoun | Lutfi Zitoun  TUN PTY ..2020-02-26  TUN GOV 2020-02-27..2020-09  TUN PTY 2020-10..
Said Ferjani | Sayed Ferjani | Said al-Ferjani | Seyyed Ferjani | Sayyid Ferjani  TUN PTY OPP
Sadok Chourou | Sadek Chourou | Sadok Shourou  TUN PTY LEG
Soumaya Ghannouchi | Sumaya Ghannoushi | Soumaya Ghannoushi  TUN PTY
Yusra Ghannouchi | Yousra Ghannouchi | Yosra Ghannouchi  TUN PTY OPP
Abir Moussi | Abeer Moussi | Abir Mousi | Abir Al-Mousi  TUN PTY OPP
Nabil Karoui | Nabil al-Karoui | Nabil Karwi | Nabil Qaroui  TUN BUS PTY OPP
Oussama Khelifi | Osama al-Khelifi | Oussama Khlifi | Osama Khelifi  TUN PTY LEG
Hamma Hammami | Hama Hammami | Hamma al-Hammami | Hamma Hamami | Hama Hamami  TUN PTY OPP
Radhia Nasraoui | Radia Nasraoui | Radhia al-Nasraoui  TUN CVL JUD
Ahmed Nejib Chebbi | Nejib Chebbi | Najib Chebbi | Ahmed Najib Chebbi | Ahmed Nejib al-Shebbi | Ahmed Néjib Chebbi | Néjib Chebbi | Nejib al-Chebbi | Najib al-Shabbi | Ahmed Najib Chabbi | Najib Chabbi | Ahmed Najib al-Shabbi | Ahmed Nejib Echebbi  TUN PTY OPP
Issam Chebbi | Issam al-Chebbi | Issam Chabbi | Isam Chebbi | Issam Al-Shebbi | Essam Chebbi  TUN PTY OPP
Maya Jribi | Maya al-Jribi | Maya Jeribi  TUN PTY OPP ..2018-05-19
Yassine Brahim  TUN GOV 2011-01..2011-06  TUN PTY 2011-07..2015-02-05  TUN GOV 2015-02-06..2016-08  TUN PTY 2016-09..
Ghazi Chaouachi | Ghazi al-Chaouachi | Ghazi Chawachi | Ghazi Shawashi | Ghazi al-Shawashi  TUN PTY OPP
Mohamed Abbou | Mohammed Abbou | Mohamed Abbu | Muhammad Abbou  TUN PTY OPP CVL
Samia Abbou | Samia Hamouda Abbou  TUN LEG OPP
Seifeddine Makhlouf | Seif Eddine Makhlouf | Saifeddine Makhlouf | Seifeddin Makhlouf | Saif al-Din Makhlouf | Seif al-Din Makhlouf | Saif Eddine Makhlouf  TUN PTY OPP LEG
Nidhal Saoudi | Nidal Saoudi | Nidhal Saudi  TUN LEG OPP
Lotfi Mraihi | Lotfi al-Mraihi | Lotfi M'raihi | Lutfi Mraihi | Lotfi Mrayhi | Lotfi al-Mrayhi | Lotfi Al-Muraihi  TUN PTY OPP
Ayachi Zammel | Ayachi Zamel | Ayachi Zamal | Al-Ayachi Zammel | Ayachi Dhaouadi Zammel  TUN PTY OPP
Zouhair Maghzaoui | Zouhair al-Maghzaoui | Zuhair Maghzaoui | Zouheir Maghzaoui | Zuhair al-Maghzawi | Zouhaier Maghzaoui | Zouheir al-Maghzaoui  TUN PTY
Mondher Zenaidi | Monther Zenaidi | Mondher Znaidi | Monther al-Zenaidi | Mondher al-Znaidi | Mondher Znaïdi | Mondher Zenaïdi  TUN GOV ..2011-01  TUN PTY OPP 2014..
Imed Daimi | Imed Daïmi | Imed al-Daimi | Imad Daimi | Imad al-Daimi | Emad Daimi  TUN PTY OPP
Safi Said | Safi Saïd | Safi Saeed | Al-Safi Said | Essafi Said  TUN JRN LEG OPP
Jawhar Ben Mbarek | Jaouhar Ben Mbarek | Jawhar bin Mubarak | Jaouhar Ben M'barek | Jawher Ben Mbarek | Jawhar Ben Mubarak | Jawher Ben M'barek | Jouhar Ben Mbarek  TUN OPP CVL
Chaima Issa | Chaïma Issa | Shaima Issa | Chayma Issa | Cheima Issa  TUN OPP CVL
Ridha Belhaj | Reda Belhaj | Rida Belhaj | Ridha Belhadj  TUN PTY OPP
Khayam Turki | Khayyam Turki | Khayem Turki | Khayam al-Turki  TUN PTY OPP
Abdelhamid Jelassi | Abdelhamid Jlassi | Abdelhamid al-Jelassi | Abdelhamid Jilassi  TUN PTY OPP
Lazhar Akremi | Lazhar Akermi | Lazhar al-Akremi  TUN PTY OPP JUD
Ayachi Hammami | Ayachi Hamami | Al-Ayachi al-Hammami | Ayachi al-Hammami  TUN CVL JUD OPP
Mohsen Marzouk | Mohsen Marzouq | Muhsin Marzouk | Mohsen Merzouk  TUN PTY
Slim Riahi | Slim al-Riahi | Salim Riahi  TUN BUS PTY
Hafedh Caid Essebsi | Hafedh Caïd Essebsi | Hafez Caid Essebsi | Hafedh Essebsi | Hafez Essebsi | Hafedh Sebsi  TUN PTY
Said Aidi | Saïd Aïdi | Said Aydi | Said al-Aidi  TUN GOV 2011-01..2011-12  TUN GOV 2015-02-06..2016-08  TUN PTY 2016-09..
Selma Elloumi | Selma Elloumi Rekik | Salma Elloumi | Salma Elloumi Rekik | Selma Loumi  TUN GOV 2015-02-06..2019-05  TUN PTY 2019-06..
Souad Abderrahim | Souad Abdel Rahim | Souad Abdelrahim | Suad Abdel-Rahim | Suad Abdul Rahim | Souad Abdel-Rahim | Suad Abderrahim  TUN LEG PTY 2011-11..2014-12  TUN GOV PTY 2018-07..2023-03
Chokri Belaid | Chokri Belaïd | Shokri Belaid | Chokri Bel-Aid | Shukri Belaid | Choukri Belaid | Chukri Belaid  TUN OPP PTY ..2013-02-06
Mohamed Brahmi | Mohammed Brahmi | Mohammed al-Brahmi | Mohamed al-Brahmi | Muhammad Brahmi | Mohammad Brahmi  TUN OPP LEG ..2013-07-25
Basma Khalfaoui | Besma Khalfaoui | Basma Belaid | Besma Khalfaoui Belaid  TUN CVL
Mbarka Brahmi | Mbarka Aouinia | Mbarka Aouinia Brahmi | Mbarka Awaynia  TUN LEG OPP
Lotfi Nagdh | Lotfi Naguedh | Lotfi Nagedh | Lotfi Nakdh  TUN PTY ..2012-10-18
Houcine Abassi | Hussein Abbassi | Houcine Abbassi | Hassine Abassi | Houcine Abbasi | Hussein Abassi | Hussein Abbasi | Houssine Abassi | Hocine Abassi | Hocine Abbassi  TUN LAB ..2017-01
Noureddine Taboubi | Noureddine Tabboubi | Nourredine Taboubi | Nour Eddine Taboubi | Noureddine al-Taboubi | Noureddin Taboubi | Nureddin al-Tabboubi | Nour al-Din al-Tabboubi  TUN LAB
Sami Tahri | Sami al-Tahri | Samy Tahri | Sami Taheri  TUN LAB
Abdessalem Jerad | Abdessalem Jrad | Abdessalam Jrad | Abdesslem Jerad | Abdel Salam Jerad | Abdessalam Jerad  TUN LAB ..2011-12
Samir Cheffi | Samir Chefi | Samir al-Chafi | Samir Chaffi  TUN LAB
Anis Kaabi | Anis al-Kaabi | Anis Kaâbi  TUN LAB
Wided Bouchamaoui | Ouided Bouchamaoui | Widad Bouchamaoui | Wided Bouchammaoui | Widad Bouchammaoui | Ouided Bouchammaoui  TUN BUS
Samir Majoul | Samir Majoull | Sameer Majoul  TUN BUS
Abdessattar Ben Moussa | Abdessatar Ben Moussa | Abdel Sattar Ben Moussa | Abdelsattar Ben Moussa  TUN CVL
Mohamed Fadhel Mahfoudh | Fadhel Mahfoudh | Mohammed Fadhel Mahfoudh  TUN CVL JUD
Mokhtar Trifi | Moktar Trifi | Mokhtar al-Trifi  TUN CVL
Souhayr Belhassen | Souhair Belhassen | Suhayr Belhassen | Souhayr Ben Hassen  TUN CVL
Sihem Bensedrine | Sihem Ben Sedrine | Siham Ben Sedrine | Siham Bensedrine | Sihem Bin Sidrin  TUN CVL GOV
Taoufik Ben Brik | Tawfik Ben Brik | Taoufik Ben Brick | Toufik Ben Brik  TUN JRN OPP
Lina Ben Mhenni | Lina Ben Mehenni | Leena Ben Mhenni | Lina bin Mhenni  TUN CVL ..2020-01-27
Mohamed Bouazizi | Mohammed Bouazizi | Muhammad Bouazizi | Mohammad Bouazizi | Mohamed al-Bouazizi | Tarek Bouazizi | Tarek al-Tayeb Mohamed Bouazizi  TUN CVL ..2011-01-04
Slim Amamou | Salim Amamou  TUN CVL
Azyz Amami | Aziz Amami  TUN CVL
Amina Tyler | Amina Sboui | Amina Sbouï  TUN CVL
Bochra Belhaj Hmida | Bochra Bel Haj Hmida | Bochra Belhadj Hmida | Bouchra Belhaj Hmida | Bochra Hmida | Bushra Belhaj Hmida  TUN CVL LEG
Yadh Ben Achour | Iyadh Ben Achour | Iyad Ben Achour | Yadh Ben Ashour | Iyadh bin Achour | Yadh bin Achour  TUN JUD EDU
Kamel Jendoubi | Kamal Jendoubi | Kamel al-Jendoubi  TUN CVL GOV
Chafik Sarsar | Chafiq Sarsar | Shafik Sarsar | Shafiq Sarsar  TUN GOV 2014..2017-05
Nabil Baffoun | Nabil Bafoun | Nabil Bafun | Nabil Bafoune  TUN GOV 2019..2022-05
Farouk Bouasker | Farouk Bouaskar | Farouk Bou Asker | Farouq Bouasker | Farouk Buasker  TUN GOV 2022-05..
Mohamed Tlili Mansri | Mohamed Tlili Mnasri | Mohamed Tlili al-Mansri  TUN GOV
Youssef Bouzakher | Youssef Bouzakhar | Yousef Bouzakher  TUN JUD
Anas Hmedi | Anas Hmaidi | Anas Hmadi | Anas al-Hmaidi | Anas Hamadi  TUN JUD
Bechir Akremi | Bechir Akermi | Bashir Akremi | Béchir Akremi | Bashir al-Akremi | Bechir al-Akremi  TUN JUD
Taieb Rached | Tayeb Rached | Taïeb Rached  TUN JUD
Ahmed Souab | Ahmed Sawab | Ahmed Sowab  TUN JUD CVL
Sonia Dahmani | Sonia al-Dahmani  TUN CVL JUD
Mourad Zeghidi | Mourad Zghidi | Mourad al-Zeghidi | Murad Zeghidi  TUN JRN
Borhen Bssais | Borhen Bsais | Borhane Bsaies | Borhan Bsaies | Borhan Bsais | Burhan Bsais | Bourhen Bsaies  TUN JRN
Zied el-Heni | Zied El Hani | Ziad el-Heni | Zied el-Hani | Zied Heni | Ziad al-Hani  TUN JRN
Neji Bghouri | Neji Bghuri | Naji Bghouri | Neji Bgouri | Neji al-Baghouri  TUN JRN LAB
Mahdi Jlassi | Mehdi Jelassi | Mahdi Jelassi  TUN JRN LAB
Noureddine Boutar | Nour Eddine Boutar | Noureddine Botar | Nourredine Boutar  TUN JRN
Saadia Mosbah | Saadia Mesbah  TUN CVL
Sherifa Riahi | Cherifa Riahi | Sharifa Riahi | Chérifa Riahi  TUN CVL
Romdhane Ben Amor | Ramadan Ben Omar | Romdhane Ben Omar | Ramadhan Ben Amor | Romdane Ben Amor | Ramadan Ben Amor  TUN CVL
Messaoud Romdhani | Massoud Romdhani | Messaoud Ramdhani  TUN CVL
Alaa Talbi | Ala Talbi  TUN CVL
Leila Trabelsi | Leila Ben Ali | Leïla Trabelsi | Leila Tarabulsi | Laila Trabelsi | Layla Trabelsi | Leila Ben Ali Trabelsi | Leïla Ben Ali  TUN GOV ..2011-01-14
Belhassen Trabelsi | Belhassen Ben Mohamed Trabelsi | Belhassan Trabelsi | Belahssen Trabelsi | Belhassen al-Trabelsi  TUN BUS
Imed Trabelsi | Imed al-Trabelsi  TUN BUS
Sakher el-Materi | Sakhr el-Materi | Mohamed Sakher El Materi | Sakher Materi | Sakhr Materi | Sakher al-Matri | Fahd Sakher El Materi | Sakhr al-Matri | Sakhr el-Matri  TUN BUS LEG
Marouane Mabrouk | Marwan Mabrouk | Marouane el-Mabrouk | Marouen Mabrouk | Marwan al-Mabrouk  TUN BUS
Chafik Jarraya | Chafik Jaraya | Shafik Jarraya | Chafiq Jarraya  TUN BUS
Kamel Ltaief | Kamel Eltaief | Kamel Letaief | Kamal Letaief | Kamel el-Taief | Kamal al-Taif | Kamel Ltaïef | Kamel Eltaïef | Kamal Eltaief  TUN BUS
Nadia Akacha | Nadia Akasha | Nadia Oukacha | Nadia Akkacha  TUN GOV 2019-10..2022-01
Walid Hajjem | Walid el-Hajjem | Walid al-Hajjam  TUN GOV 2020..
Leila Jaffel | Leila Jeffal | Leïla Jaffel | Leila Jaffal | Laila Jaffel  TUN GOV JUD 2021-10..
Sihem Boughdiri Nemsia | Sihem Boughdiri | Sihem Nemsia | Siham Boughdiri | Siham Boughdiri Nemsia | Sihem Boughdiri Namsia | Sihem Nemsieh | Siham Nemsia  TUN GOV 2021..2025-02
Mechket Slama Khaldi | Mechket Slama | Michket Slama Khaldi | Mishkat Salama Khaldi | Mechkat Slama Khaldi  TUN GOV 2025-02..
Samir Saied | Samir Saïed  TUN GOV 2021-10..2023-10
Marouane Abassi | Marouan Abassi | Marouane El Abassi | Marwan Abassi | Marouane Abbasi | Marouane Abbassi | Marwan al-Abbasi | Marouane el-Abbasi | Marwan Abbasi  TUN GOV 2018-02..2024-02
Fethi Zouhair Nouri | Fathi Nouri | Fethi Nouri | Zouhair Nouri | Fathi Zouhair Nouri | Fethi Zouhaier Nouri | Fethi Zouhaier Ennouri | Fathi Zuhair al-Nouri | Fethi Zouhair Ennouri  TUN GOV 2024-02..
Chedly Ayari | Chedli Ayari | Chadli Ayari | Chedly al-Ayari | Chadhli al-Ayari | Shedly Ayari | Chadli al-Ayari  TUN GOV 2012-07..2018-02
Mustapha Kamel Nabli | Mustafa Kamel Nabli | Mustapha Nabli | Mustafa Nabli | Mustapha Kamal Nabli | Mustafa Kamal Nabli  TUN GOV 2011-01..2012-07
Slim Chaker | Salim Chaker | Slim Shaker  TUN GOV ..2017-10-08
Ridha Chalghoum | Reda Chalghoum | Rida Chalghoum | Ridha Chelghoum | Ridha Shalghoum | Ridha Chalgoum | Ridha Shalgoum  TUN GOV 2010-01..2011-01  TUN GOV 2017-09..2020-02
Lamia Zribi | Lamia Boujnah Zribi  TUN GOV 2016-08..2017-04
Ali Kooli | Ali al-Kooli | Ali Kouli  TUN GOV 2020-09..2021-08
Nizar Yaiche | Nizar Yaich | Nizar Yaïche | Nizar Yaish | Nizar Yaeesh  TUN GOV 2020-02..2020-09
Zouhair Hamdi  TUN PTY
Abu Iyadh al-Tunisi | Abou Iyadh | Abu Iyad al-Tunisi | Seifallah Ben Hassine | Saifallah Benahssine | Seifallah Ben Hassine Abu Iyadh | Seif Allah Ibn Hussein | Saif Allah Ben Hassine | Abu Iyadh | Sayfallah Ben Hassine | Seif Allah Ben Hassine | Saifallah bin Hassine | Abou Iyad al-Tounsi | Abu Ayadh | Abou Iyadh al-Tounisi  TUN REB REL ..2019-02  group=AST
Boubaker al-Hakim | Boubakr al-Hakim | Boubaker el-Hakim | Abou Mouqatil | Abu Muqatil al-Tunisi | Abu Moqatel | Boubakeur el-Hakim | Abu Bakr al-Hakim | Boubakeur al-Hakim | Boubaker Hakim  TUN REB ..2016-11-26  group=ISI
Kamel Gadhgadhi | Kamel Ghadghadi | Kamel Gathgathi | Kamal Gadhgadhi | Kamel Gadghadi | Kamal al-Gadhgadhi | Kamal Ghadhgadhi  TUN REB ..2014-02-04  group=AST
Lokman Abou Sakhr | Lokman Abu Sakhr | Luqman Abu Sakhr | Loqman Abu Sakhr | Khaled Chaieb | Khaled Chaib | Khaled Shaieb | Khaled Shayeb  DZA REB ..2015-03-28  group=OBN
Seifeddine Rezgui | Seifeddine Yacoubi | Saif Rezgui | Seifeddin Rezgui | Seifeddine Rezgui Yacoubi | Saif al-Din al-Rezgui | Seifdine Rezgui | Seif Rezgui  TUN REB ..2015-06-26
Noureddine Chouchane | Nourredine Chouchane | Noureddine Shoushane | Nureddin Chouchane  TUN REB ..2016-02-19  group=ISI
Shamseddine al-Sandi | Chamseddine Sandi | Chamseddine al-Sandi | Shamsuddin al-Sandi | Shamseddin al-Sandi | Chamseddine Essandi  TUN REB
Ahmed Rouissi | Ahmed Ruwaysi | Ahmed al-Rouissi | Ahmed al-Ruwaysi  TUN REB ..2015-03  group=AST
Khatib al-Idrissi | Khatib Idrissi | Al-Khatib al-Idrissi | Khatib al-Idrisi  TUN REL
Bechir Ben Hassen | Bechir Bel Hassan | Béchir Ben Hassen | Bashir Ben Hassan  TUN REL
Othman Battikh | Othmane Battikh | Uthman Battikh | Othman Bettikh | Osman Battikh  TUN REL ..2022-10-25
Hamda Saied | Hamda Said | Hamda Saïed | Hamda Saeed  TUN REL 2013..2016
Hichem Ben Mahmoud | Hichem Bin Mahmoud  TUN REL

# --- Algeria
Ahmed Ben Bella | Ahmad Ben Bella  DZA GOV ..1965-06-19  DZA OPP 1981..2012-04-11
Houari Boumediene | Houari Boumedienne | Houari Boumedien | Houari Boumedyen  DZA GOV 1965-06-19..1978-12-27
Chadli Bendjedid | Chadli Benjedid | Chadhli Benjedid | Chadli Ben Jedid | Chedli Bendjedid  DZA GOV ..1992-01-11
Mohamed Boudiaf | Mohammed Boudiaf | Muhammad Boudiaf  DZA GOV 1992-01-16..1992-06-29
Ali Kafi  DZA GOV 1992-07-02..1994-01-31
Liamine Zeroual | Lamine Zeroual | Liamine Zéroual | Liamine Zerouel | Al-Amin Zarwal  DZA GOV 1993-07..1999-04-27
Abdelkader Bensalah | Abdelkader Ben Salah | Abdelkader Bensaleh | Abdelkader Benslah | Abdel Kader Bensalah | Abdelqader Bensalah  DZA LEG ..2019-04-08  DZA GOV 2019-04-09..2019-12-19
Kasdi Merbah  DZA GOV ..1989-09  DZA OPP 1990..1993-08-21
Mouloud Hamrouche | Mouloud Hamroush | Mouloud Hamrouch  DZA GOV 1989-09..1991-06  DZA OPP 1991-07..
Sid Ahmed Ghozali | Sid-Ahmed Ghozali | Sid Ahmed Ghazali | Sidi Ahmed Ghozali  DZA GOV ..1992-07-08  DZA OPP 1992-07-09..2025-02-04
Belaid Abdessalam | Belaid Abdesselam | Belaïd Abdessalam | Belaid Abdelsalam  DZA GOV 1992-07-08..1993-08-21
Redha Malek | Rédha Malek | Reda Malek | Ridha Malek  DZA GOV 1992..1994-04-11  DZA PTY 1995..2017-07-29
Mokdad Sifi | Moqdad Sifi  DZA GOV 1994-04-11..1995-12-31
Ahmed Ouyahia | Ahmad Ouyahia | Ahmed Ouyahya | Ahmed Ouahia | Ouyahia  DZA GOV 1995-12-31..2012-09-03  DZA GOV 2014-03..2019-03-12
Smail Hamdani | Smaïl Hamdani | Ismail Hamdani  DZA GOV 1998-12-15..1999-12-23
Ahmed Benbitour | Ahmed Ben Bitour | Ahmad Benbitour  DZA GOV ..2000-08-26  DZA OPP 2000-08-27..
Ali Benflis | Ali Ben Flis | Ali Benfliss | Ali Benfles  DZA GOV 1999-04..2003-05-05  DZA OPP 2003-05-06..2019-12
Abdelaziz Belkhadem | Abdelaziz Belkhadam | Abdul Aziz Belkhadem | Abdelaziz Belkhadim  DZA GOV 2000-08..2012-09-03  DZA PTY 2012-09-04..2014-08
Abdelmalek Sellal | Abdel Malek Sellal | Abdelmalek Sallal | Abdul Malik Sallal | Abdelmalik Sellal | Sellal  DZA GOV 1998..2017-05-25
Noureddine Bedoui | Noureddine Badawi | Nourredine Bedoui | Nour Eddine Bedoui | Noureddin Bedoui | Nureddin Bedoui  DZA GOV ..2019-12-19
Sabri Boukadoum | Sabri Boukadum | Sabri Bougadoum  DZA GOV
Abdelaziz Djerad | Abdelaziz Jerad | Abdelaziz Djarad | Abdelaziz Jarad | Abdul Aziz Djerad | Abdelaziz Jarrad | Abdulaziz Djerad  DZA GOV 2019-12-28..2021-06-30
Aymen Benabderrahmane | Aimene Benabderrahmane | Ayman Benabderrahmane | Aïmene Benabderrahmane | Aymen Benabderahmane | Ayman Ben Abderrahmane | Aymen Ben Abderrahmane | Aimen Benabderrahmane | Ayman Bin Abdulrahman | Aiman Benabderrahmane  DZA GOV 2019-11..2023-11-11
Nadir Larbaoui | Nadhir Larbaoui | Nazir Larbaoui | Nadir al-Arbaoui | Mohamed Ennadir Larbaoui | Nadir Larbawi | Nazir al-Arbawi  DZA GOV ..2025-08-28
Sifi Ghrieb | Sifi Gharieb | Sifi Ghrib | Saifi Ghrieb | Seifi Ghrieb | Sifi Gherieb | Sayfi Ghrieb  DZA GOV 2023..
Mohamed Salah Dembri | Mohammed Salah Dembri | Mohamed Salah Dambri | Mohamed Saleh Dembri  DZA GOV ..2005
Ahmed Attaf | Ahmad Attaf  DZA GOV ..1999-12  DZA PTY OPP 2014..2019  DZA GOV 2023-03-18..
Youcef Yousfi | Youssef Yousfi | Yousef Yousfi | Yusuf Yousfi | Youcef Youcefi  DZA GOV 1997..2019-03
Mohamed Bedjaoui | Mohamed Bejaoui | Mohammed Bedjaoui  UNO JUD ..2001-09  DZA GOV JUD 2002-05..2007-06-04  id=mohammed-bedjaoui
Mourad Medelci | Mourad Medelsi | Murad Medelci | Mourad Madelci  DZA GOV ..2013-09-11  DZA JUD 2013-09-12..2019-01-28
Ramtan Lamamra | Ramdane Lamamra | Ramtane Lamamara | Ramtan Amamra | Ramtane Lamara | Lamamra  DZA GOV ..2007  IGO 2008..2013-09-10  DZA GOV 2013-09-11..2023-03-16  UNO 2023-07-07..  id=ramtane-lamamra
Abdelkader Messahel | Abdelkader Mesahel | Abdelqader Messahel | Abdel Kader Messahel  DZA GOV ..2019-02-14
Lounes Magramane | Lounès Magramane | Lounes Makramane | Lounas Magramane  DZA GOV
Amar Belani | Ammar Belani  DZA GOV
Abdelaziz Benali Cherif | Abdelaziz Ben Ali Cherif | Abdelaziz Benali-Cherif  DZA GOV
Boualem Boualem  DZA GOV
Abdelaziz Khellaf | Abdelaziz Khallef  DZA GOV ..2021-09
Mohand Oussaid Belaid | Mohand Oussaïd Belaïd | Belaid Mohand Oussaid | Mohamed Oussaid Belaid | Mohand Said Oublaid  DZA GOV PTY
Ammar Belhimer | Amar Belhimer | Ammar Belhimeur | Amar Belhimeur  DZA GOV 2020-01..2021-11
Mohamed Bouslimani | Mohammed Bouslimani  DZA GOV 2021-11..2023-08
Yazid Zerhouni | Noureddine Yazid Zerhouni | Nourredine Zerhouni | Noureddine Zerhouni | Nouredine Yazid Zerhouni | Noureddine Yazid Zarhouni | Yazid Zarhouni  DZA GOV COP 1999-12..2010-05  DZA GOV 2010-06..2012-09
Dahou Ould Kablia | Daho Ould Kablia | Dahou Ould Qablia | Daho Ould Qablia | Dahou Ould Kabliya  DZA GOV COP 2001..2013-09
Tayeb Belaiz | Tayeb Belaïz | Taieb Belaiz | Tayyeb Belaiz | Taieb Belaïz | Tayeb Bel Aiz  DZA GOV JUD 2002..2019-04
Salah Dahmoune | Salah Eddine Dahmoune | Salaheddine Dahmoune | Salah-Eddine Dahmoune | Salah Eddine Dahmoun  DZA GOV COP 2019-04..2019-12
Kamel Beldjoud | Kamal Beldjoud | Kamel Beljoud | Kamal Beldjoude  DZA GOV COP 2019-12..2022-09
Brahim Merad | Brahim Mourad | Ibrahim Merad | Brahim Merrad  DZA GOV COP 2020..2025-09
Said Sayoud | Saïd Sayoud | Saeed Sayoud  DZA GOV
Abderrahmane Meziane Cherif | Abdelrahmane Meziane-Cherif | Abderahmane Meziane Cherif  DZA GOV COP 1994-04..1995-12
Louisa Hanoune | Louiza Hanoune | Louisa Hannoune | Louisa Hanoun | Louiza Hanoun | Louisa Hannoun  DZA PTY OPP
Hocine Ait Ahmed | Hocine Aït Ahmed | Hocine Ait-Ahmed | Hocine Aït-Ahmed | Hussein Ait Ahmed  DZA OPP PTY ..2015-12-23
Saïd Sadi | Said Saadi  DZA OPP PTY
Mohcine Belabbas | Mohsen Belabbas | Mohsen Belabes | Mouhcine Belabbas  DZA OPP PTY
Atmane Mazouz | Othmane Mazouz | Atmane Maazouz | Athmane Mazouz | Othman Maazouz  DZA OPP PTY
Ali Laskri | Ali Laskari | Ali al-Askri  DZA OPP PTY
Youcef Aouchiche | Youcef Aouchich | Youssef Aouchiche | Yousef Aouchiche | Yousef Ouchiche  DZA OPP PTY
Abdelaali Hassani Cherif | Abdelaali Hassani | Abdelali Hassani Cherif | Abdelali Hassani | Abdelaali Hassani Chérif | Abdel Ali Hassani Cherif | Abdelaali Hassani Sherif | Abdelali Hassani Sherif | Abdelaali Cherif | Hassani Cherif Abdelaali  DZA OPP PTY
Abderrazak Makri | Abderrazak Mokri | Abdelrazak Makri | Abdel Razzak Makri | Abderazak Makri | Abdul Razzaq Makri | Abderezak Mokri | Abderrezak Makri | Abdel Razak Makri | Abdelrazzak Makri  DZA OPP PTY
Bouguerra Soltani | Boudjerra Soltani | Boudjera Soltani | Bouguera Soltani | Abou Djerra Soltani | Aboujerra Soltani | Abu Jarra Soltani | Boujerra Soltani | Aboudjerra Soltani | Bou Jarra Soltani  DZA PTY GOV
Mahfoud Nahnah | Mahfoudh Nahnah | Mahfouz Nahnah | Mahfud Nahnah | Sheikh Mahfoud Nahnah  DZA PTY REL ..2003-06-19
Abdallah Djaballah | Abdallah Jaballah | Abdullah Djaballah | Abdullah Jaballah | Abdellah Djaballah | Saad Abdallah Djaballah  DZA OPP PTY REL
Lakhdar Benkhelaf | Lakhdar Ben Khallaf | Lakhdar Benkhellaf | Lakhdar Ben Khellaf | Lakhdar Benkhalaf  DZA OPP PTY
Abdelkader Bengrina | Abdelkader Ben Grina | Abdelqader Bengrina | Abdelkader Ben Qarina | Abdelkader Benqarina | Abdelkader Benkrina | Abdelkader Bin Qarina  DZA PTY
Abdelaziz Belaid | Abdelaziz Belaïd | Abdelaziz Bel Aid  DZA PTY
Azzedine Mihoubi | Azeddine Mihoubi | Azzeddine Mihoubi | Ezzeddine Mihoubi | Azzedine al-Mihoubi | Azeddine al-Mihoubi | Ezzedine Mihoubi | Izzeddine Mihoubi  DZA GOV 2015-05..2019-03  DZA PTY 2019-04..
Ali Ghediri | Ali Ghadiri | Ali Ghdiri  DZA MIL ..2015  DZA OPP 2018-11..
Rachid Nekkaz | Rashid Nekkaz | Rachid Nekaz | Rachid Nakkaz  DZA OPP
Moussa Touati | Musa Touati | Mousa Touati  DZA PTY
Ali Fawzi Rebaine | Ali Fawzi Rebaïne | Fawzi Rebaine | Ali Faouzi Rebaine | Fouzi Rebaine | Ali Fewzi Rebaine  DZA PTY OPP
Djahid Younsi | Jahid Younsi | Mohamed Jahid Younsi  DZA PTY OPP
Soufiane Djilali | Sofiane Djilali | Soufiane Jilali | Djilali Sofiane  DZA PTY OPP
Amara Benyounes | Amara Benyounès | Amara Ben Younes | Amar Benyounes | Amara Ben Younès  DZA PTY ..2012-08  DZA GOV PTY 2012-09..2015-07  DZA PTY 2015-08..
Amar Ghoul | Ammar Ghoul | Amar Ghoule  DZA GOV PTY ..2016-06  DZA PTY 2016-07..
Amar Saadani | Amar Saidani | Amar Saâdani | Ammar Saadani | Amar Saïdani | Ammar Saidani  DZA PTY LEG ..2016-10
Djamel Ould Abbes | Djamel Ould Abbès | Djamal Ould Abbes | Djamel Ould Abbas | Jamal Ould Abbes  DZA GOV PTY ..2018-11
Mohamed Djemai | Mohamed Djemaï | Mohamed Jemai | Mohammed Djemai  DZA PTY ..2019-09
Abou El Fadhl Baadji | Abou El Fadhl Baâdji | Baadji Abou El Fadhl | Abou el-Fadl Baadji | Abou Fadl Baadji | Aboul Fadl Baadji | Abou El Fadl Beaadji  DZA PTY
Abdelkrim Benmbarek | Abdelkrim Ben Mbarek | Abdelkrim Benmebarek | Abdelkrim Ben Mebarek  DZA PTY
Mustapha Yahi | Mostefa Yahi  DZA PTY
Tayeb Zitouni | Taieb Zitouni | Taïeb Zitouni | Tayyeb Zitouni  DZA GOV PTY
Mouad Bouchareb | Moad Bouchareb | Mouad Boucharab | Moadh Bouchareb | Moâad Bouchareb  DZA LEG PTY 2018-10..2019-07
Said Bouhadja | Saïd Bouhadja | Said Bouhaja | Saïd Bouhaja  DZA LEG ..2018-10
Slimane Chenine | Slimane Chénine | Sliman Chenine | Suleiman Chenine | Sulaiman Shaneen  DZA LEG 2019-07..2021  DZA GOV 2022..
Ibrahim Boughali | Brahim Boughali | Ibrahim Bougali | Brahim Bougali  DZA LEG 2021-07..
Salah Goudjil | Salah Goujil | Salah Gudjil | Saleh Goudjil | Salah Qoudjil | Saleh Qoujil  DZA LEG 2019-04..2025-05
Azouz Nasri | Azzouz Nasri | Azzouz Nasseri  DZA LEG 2025-05..
Larbi Ould Khelifa | Mohamed Larbi Ould Khelifa | Larbi Ould Khalifa  DZA LEG 2012-05..2017-05
Abdelaziz Ziari | Abdelaziz Ziyari  DZA LEG 2007-05..2012-05  DZA GOV 2012-09..2013-09
Kamel Fenniche | Kamel Feniche | Kamel Fenish | Kamel Fnich | Kamal Fenniche  DZA JUD
Omar Belhadj | Amar Belhadj  DZA JUD
Mohamed Charfi | Mohammed Charfi | Mohamed Chorfi | Mohamed Cherfi | Mohammed Chorfi | Mohamed Sharfi  DZA GOV JUD
Karim Khelfane | Karim Khalfane | Karim Khelfan  DZA GOV
Belkacem Zeghmati | Belkacem Zaghmati | Belqassem Zeghmati | Belkacem Zoghmati | Belkacem Zghmati  DZA JUD GOV ..2021-07
Abderrachid Tabi | Abderachid Tabi | Abdelrachid Tabi | Abderrashid Tabbi | Abderrachid Tebbi | Abdul Rashid Tabbi | Abderrachid Tabbi  DZA GOV JUD 2021-07..2024-11
Lotfi Boudjemaa | Lotfi Boujemaa | Lotfi Boudjemâa | Lotfi Boujomaa  DZA GOV JUD 2024-11..
Tayeb Louh | Taieb Louh | Taïeb Louh | Tayyeb Louh  DZA GOV JUD ..2019-03
Chakib Khelil | Chakib Khellil | Shakib Khelil | Chakib Khalil | Shakib Khalil | Chekib Khelil  DZA GOV BUS 1999-12..2010-05
Noureddine Bouterfa | Nour Eddine Bouterfa | Nourredine Bouterfa | Noureddine Boutarfa | Nouredine Boutarfa | Noureddine Bouterfaa | Nouredine Bouterfa | Nureddin Boutarfa  DZA GOV BUS 2016-06..2017-05
Mustapha Guitouni | Mustafa Guitouni | Mustapha Gitouni  DZA GOV 2017-05..2019-04
Mohamed Arkab | Mohammed Arkab | Mohammad Arkab | Muhammad Arkab  DZA GOV 2019-04..
Abdelmadjid Attar | Abdelmajid Attar | Abdelmajid Atar | Abdelmadjid Atar  DZA BUS ..2020-06-22  DZA GOV 2020-06-23..2021-02
Abdelmoumen Ould Kaddour | Abdelmoumen Ould Kadour | Abdelmoumene Ould Kaddour | Abdul Moumen Ould Kaddour | Abdelmoumène Ould Kaddour  DZA BUS 2017-03..2019-04
Toufik Hakkar | Toufik Hekkar | Tewfik Hakkar | Tewfik Hekkar | Toufik Hakar | Tawfik Hakkar | Taoufik Hakkar  DZA BUS 2020-02..2023-10
Rachid Hachichi | Rashid Hachichi | Rachid Hashishi  DZA BUS
Karim Djoudi | Karim Jaudi | Karim Joudi | Kareem Djoudi  DZA GOV 2007-06..2014-05
Mohamed Loukal | Mohammed Loukal | Mohamed Lokal  DZA GOV 2016-05..2019-11
Mohamed Laksaci | Mohammed Laksaci | Mohamed Laksassi  DZA GOV 2001..2016-05
Abderrahmane Raouya | Abderahmane Raouya | Abderrahmane Raouia | Abderrahmane Rawya | Abdelrahmane Raouya  DZA GOV 2017-08..2019-03  DZA GOV 2020-02..2020-06
Laaziz Faid | Laaziz Fayed | Laaziz Faïd | Laziz Faid | Lazaziz Fayed | Laaziz Fayd  DZA GOV 2022..2025
Salah-Eddine Taleb | Salah Eddine Taleb | Salaheddine Taleb  DZA GOV 2022-05..
Abdelkrim Bouzred | Abdelkrim Bou Zred | Abdelkarim Bouzred  DZA GOV
Abdelaghani Zaalane | Abdelghani Zaalane | Abdelghani Zaâlane | Abdelghani Zaalan | Abdelghani Zalene | Abdelghani Zalane  DZA GOV 2017..2019-03
Abdelouahed Temmar | Abdelwahid Temmar | Abdelwahed Temmar  DZA GOV ..2019-03
Said Barkat | Saïd Barkat  DZA GOV ..2012-09
Abdeslam Bouchouareb | Abdessalam Bouchouareb | Abdesselam Bouchouareb | Abdessalem Bouchouareb | Abdessalem Bouchouarab | Abdesslam Bouchouareb  DZA GOV BUS 2014-05..2017-05
Mahdjoub Bedda | Mahjoub Bedda | Mahjoub Badda | Mahdjoub Badda  DZA GOV ..2017-08
Nouria Benghabrit | Nouria Benghebrit | Nouria Benghabrit-Remaoun | Nouria Ben Ghabrit | Nouria Benghabrit Remaoun  DZA GOV EDU 2014-05..2019-03
Khalida Toumi | Khalida Messaoudi | Khaleda Toumi | Khalida Messaoudi-Toumi  DZA GOV 2002-06..2014-05
Abdelmalek Boudiaf | Abdelmalek Boudiyaf  DZA GOV MED 2013-09..2017-05
Abderrahmane Benbouzid | Abderrahman Benbouzid | Abderahmane Benbouzid | Abdul Rahman Ben Bouzid | Abderrahmane Ben Bouzid | Abdelrahmane Benbouzid | Abderrahmane Bouzid  DZA GOV MED 2020-01..2022-09
Djamel Fourar | Jamal Fourar | Djamal Fourar  DZA GOV MED
Said Bouteflika | Saïd Bouteflika | Saeed Bouteflika  DZA GOV ..2019-04-02
Nacer Bouteflika | Nasser Bouteflika  DZA GOV
Said Chengriha | Saïd Chengriha | Said Chanegriha | Saïd Chanegriha | Said Changriha | Saïd Chenegriha | Said Chenegriha | Saeed Chengriha | Saïd Changriha | Saeed Chanegriha | Said Shangriha | Said Chengrihah  DZA MIL
Mohamed Lamari | Mohammed Lamari  DZA MIL 1993-07..2004-08
Khaled Nezzar | Khaled Nezar | Khalid Nezzar  DZA MIL GOV ..1994-01
Mohamed Mediene | Mohamed Mediène | Mohammed Mediene | Mohamed Toufik Mediene | General Toufik | Toufik Mediene | Mohamed Mediene Toufik | Mohamed Lamine Mediene | Tewfik Mediene | Mohammed Mediène  DZA SPY MIL 1990-11..2015-09-13
Athmane Tartag | Bachir Tartag | Othmane Tartag | Athmane Bachir Tartag | Othman Tartag | Bashir Tartag | Athmane Tartague | Othmane Tartague | Béchir Tartag | Athmane Tertag | Bachir Athmane Tartag  DZA SPY MIL ..2019-04-05
Smain Lamari | Smaïn Lamari | Smail Lamari | Smaïl Lamari  DZA SPY MIL ..2007-08-28
Larbi Belkheir | Larbi Belkhair | Larbi Belkhir  DZA MIL GOV ..2010-01-28
Abdelmalek Guenaizia | Abdelmalek Guenaïzia | Abdelmalek Gnaizia | Abdelmalek Guénaizia | Abdul Malik Guenaizia | Abdelmalek Qenaizia  DZA MIL GOV ..2013-09
Wassini Bouazza | Ouassini Bouazza | Wacini Bouazza | Ouacini Bouazza  DZA SPY MIL ..2020-04
Abdelghani Rachedi | Abdelghani Rachdi | Abdelghani Rashedi | Abdelghani Rachdy  DZA SPY MIL
Djamel Kehal Medjdoub | Djamel Kehal | Djamel Kehal Medjoub | Jamal Kehal Medjdoub | Djamel Medjdoub  DZA SPY MIL
Djebbar Mhenna | Djebbar M'henna | Djebar Mhenna | Djabar Mehenna | Djebbar Mehenna | Jebbar Mhenna | Jabbar Mhenna | Djabbar Mehenna  DZA SPY MIL
Nasser El Djinn | Abdelkader Haddad | Nacer El Djinn | Nasser el-Jinn | Abdelkader Haddad Nasser El Djinn  DZA SPY MIL
Mohamed Bouzit | Mohammed Bouzit | Youcef Bouzit | Mohamed Bouzit Youcef  DZA SPY MIL
Rochdi Fethi Moussaoui | Rushdi Fathi Moussaoui | Fethi Moussaoui | Rochdi Fathi Moussaoui  DZA SPY MIL
Abdelghani Hamel | Abdelghani El Hamel | Abdelghani el-Hamel | Abdul Ghani Hamel | Abdelghani al-Hamel | Abdel Ghani Hamel  DZA COP 2010-07..2018-06
Ali Tounsi | Ali Tunsi  DZA COP ..2010-02-25
Mustapha Lahbiri | Mustafa Lahbiri | Mostefa Lahbiri | Mustapha El Habiri | Mustapha Lehbiri | Mustapha El-Habiri  DZA COP 2018-06..2019-02
Farid Bencheikh | Farid Zineddine Bencheikh | Farid Ben Cheikh  DZA COP
Ghali Belkecir | Ghali Belksir | Ghali Belkacir | Ghali Beleksir | Ghali Belkeçir | Ghali Belqasir | Ghali Belkessir  DZA MIL ..2019-07
Menad Nouba | Mennad Nouba | Manad Nouba  DZA MIL
Ahmed Boustila | Ahmed Boustilla | Ahmad Boustila  DZA MIL ..2015
Habib Chentouf | Lahbib Chentouf  DZA MIL
Mohamed Gaidi | Mohamed Kaidi | Mohamed Kaïdi | Mohamed Caidi  DZA MIL
Guermit Bounouira | Garmit Bounouira | Qarmit Bounouira | Ghermit Bounouira | Guermit Benouira  DZA MIL
Mohamed Betchine | Mohammed Betchine | Mohamed Batchin  DZA MIL GOV ..1998
Abdelkader Hachani | Abdelqader Hachani  DZA OPP PTY ..1999-11-22  group=FIS
Abassi Madani | Abbassi Madani | Abbasi Madani | Abassi el-Madani  DZA OPP PTY REL ..2019-04-24  group=FIS
Ali Belhadj | Ali Benhadj | Ali Belhaj | Ali Ben Hadj | Ali bin Hadj | Ali Belhadje | Ali Benhaj | Ali Ben Haj  DZA OPP REL  group=FIS
Rabah Kebir | Rabah Kabir | Rabeh Kebir  DZA OPP  group=FIS
Anwar Haddam | Anouar Haddam | Anwar N. Haddam | Anwar Nasreddine Haddam  DZA OPP  group=FIS
Mourad Dhina | Murad Dhina | Mourad Dehina  DZA OPP  group=FIS
Mohamed Larbi Zitout | Larbi Zitout | Mohammed Larbi Zitout | Mohamed Zitout | Mohamed Larbi Zeitout  DZA OPP
Madani Mezrag | Madani Merzag | Madani Merzak | Madani Mezraq | Madani Mezreg  DZA REB OPP  group=AIA
Djamel Zitouni | Jamel Zitouni | Abou Abderrahmane Amine | Djamal Zitouni | Abu Abderrahmane Amin | Jamal Zitouni  DZA REB ..1996-07-16  group=GIA
Antar Zouabri | Antar Zouabria | Antar Zuwabri | Antar Zwabri | Abou Talha Antar Zouabri  DZA REB ..2002-02-08  group=GIA
Hassan Hattab | Hasan Hattab | Hassan Hatab | Abou Hamza Hattab  DZA REB ..2007-09  group=AQM
Nabil Sahraoui | Nabil Sahrawi | Abou Ibrahim Mustapha | Mustafa Abu Ibrahim | Abu Ibrahim Mustafa  DZA REB ..2004-06  group=AQM
Amari Saifi | Amari Saïfi | Abderrazak el Para | Abderrezak al-Para | El Para | Ammari Saifi | Abderrazak Le Para | Ammari Saïfi | Abdul Razzaq al-Para  DZA REB  group=AQM
Abdelmalek Droukdel | Abdelmalek Droukdal | Abdelmalek Drukdel | Abdelmalek Drukdal | Abu Musab Abdul Wadoud | Abou Mossaab Abdelouadoud | Abdelmalik Droukdel | Abdel Malek Droukdel | Abdelmalek Deroukdel | Abou Moussab Abdelwadoud | Abu Musab Abdel Wadoud | Abou Moussab Abdelouadoud | Abu Mus'ab Abd al-Wadud | Droukdel | Abu Musab Abdel-Wadoud  DZA REB ..2020-06-03  group=AQM
Abu Ubaydah Yusuf al-Annabi | Abou Obeida Youssef al-Annabi | Abu Obaida Yusuf al-Annabi | Abu Ubaidah Yusuf al-Anabi | Abu Obeida Youssef al-Annabi | Yazid Mubarak | Mebrak Yazid | Abou Oubaida Youssef al-Annabi | Abou Obeida Youssef el-Annabi | Youssef al-Annabi | Abu Obeida Yusuf al-Anabi | Yazid Mebarek | Yazid Mebrak  DZA REB  group=AQM
Abdelhamid Abou Zeid | Abdelhamid Abu Zeid | Abdelhamid Abou Zaid | Abdelhamid Abu Zaid | Abdel Hamid Abou Zeid | Abid Hammadou | Abdul Hamid Abu Zaid | Abdelhamid Abou Zeïd | Mohammed Ghdiri | Mohamed Ghdiri  DZA REB ..2013-02-25  group=AQM
Mokhtar Belmokhtar | Mokhtar Bel Mokhtar | Mukhtar Belmukhtar | Moktar Belmoktar | Belmokhtar | Khaled Abou al-Abbas | Mokhtar Belmoktar | Khaled Abu al-Abbas | Mokhtar Benmokhtar | Mokhtar ben Mokhtar | Mokhtar Belmokthar  DZA REB  group=MUR
Djamel Okacha | Yahya Abou al-Hammam | Yahia Abou el-Hamam | Yahya Abu al-Hamam | Yahya Abu Hammam | Jemal Oukacha | Djamel Oukacha | Yahia Abou El Hammam | Yahya Abou El Hamame | Yahya Abu al-Hammam | Jamal Okasha | Djamel Akkacha | Yahia Abou al-Hamam  DZA REB ..2019-02-21  group=JNI
Nabil Abu Alqama | Nabil Abou Alqama | Nabil Makloufi | Nabil Abu Alqma  DZA REB ..2012-09  group=AQM
Abdelmalek Gouri | Abdelmalek Gouri Khaled Abou Suleiman | Khaled Abou Slimane | Khaled Abu Suleiman | Abdelmalek Gori | Abdelmalek Kouri  DZA REB ..2014-12-22  group=JKA
Ferhat Mehenni | Ferhat Mhenni | Farhat Mehenni | Ferhat Imazighen Imula | Ferhat Muhenni | Farhat Mhenni  DZA OPP  group=MAK
Issad Rebrab | Isaad Rebrab | Issaad Rebrab | Isad Rebrab | Issad Rabrab  DZA BUS
Ali Haddad  DZA BUS
Rafik Khalifa | Rafik Abdelmoumen Khalifa | Abdelmoumen Khalifa | Moumen Khalifa | Abdelmoumene Khalifa | Rafik Abdelmoumene Khalifa  DZA BUS
Mahieddine Tahkout | Mahiedine Tahkout | Mohieddine Tahkout | Muhieddine Tahkout  DZA BUS
Reda Kouninef | Réda Kouninef | Rida Kouninef  DZA BUS
Abdelmadjid Sidi Said | Abdelmadjid Sidi Saïd | Sidi Said Abdelmadjid | Abdelmajid Sidi Said  DZA LAB 1997..2019-06
Abdelhak Benhamouda | Abdelhak Ben Hamouda | Abdelhaq Benhamouda  DZA LAB ..1997-01-28
Amar Takdjout | Ammar Takdjout | Amar Takjout | Amar Takjoute  DZA LAB
Karim Tabbou | Karim Tabou | Kareem Tabbou | Karim Tabbu  DZA OPP CVL
Mustapha Bouchachi | Mostefa Bouchachi | Mustafa Bouchachi | Mostafa Bouchachi | Mustapha Bouchaachi  DZA CVL JUD OPP
Lakhdar Bouregaa | Lakhdar Bouregâa | Lakhdar Bourekaa | Lakhdar Bouragaa  DZA OPP CVL ..2020-11-04
Samir Benlarbi | Samir Belarbi | Samir Ben Larbi  DZA CVL
Fodil Boumala | Fodhil Boumala | Fudil Boumala  DZA CVL JRN
Zoubida Assoul | Zubida Assoul | Zoubida Assoule | Zoubeida Assoul | Zubaida Assoul  DZA OPP JUD
Fethi Ghares | Fethi Gheras | Fethi Gharas | Fathi Ghares | Fathi Gharras  DZA OPP PTY
Amira Bouraoui | Amira Bourawi  DZA CVL
Amir DZ | Amir Boukhors | Amir Boukhours | Amir Bukhors  DZA JRN OPP
Hichem Aboud | Hicham Aboud | Hisham Aboud | Hicham Abboud | Hichem Abboud  DZA JRN OPP
Khaled Drareni | Khalid Drareni | Khaled Drarni | Khaled Dararni  DZA JRN
Ihsane El Kadi | Ihsane el-Kadi | Ihsane Kadi | Ihsan el-Kadi | Ihsane Al-Qadi | Ihsan El Kadi | El Kadi Ihsane | Ihsane al-Kadi  DZA JRN
Mohamed Benchicou | Mohammed Benchicou | Mohamed Benchikou | Mohamed Ben Chicou  DZA JRN
Mohamed Tamalt | Mohammed Tamalt | Mohamed Tamalat  DZA JRN ..2016-12-11
Boualem Sansal | Boualam Sansal  DZA CVL
Kamel Daoud | Kamal Daoud  DZA JRN CVL
Ali Yahia Abdennour | Ali Yahia Abdenour | Ali Yahya Abdennour | Ali Yahia Abdelnour | Abdennour Ali Yahia | Abdenour Ali Yahia  DZA CVL ..2021-04-25
Farouk Ksentini | Farouq Ksentini | Farouk Qsentini | Farouk Ksantini | Mustapha Farouk Ksentini  DZA JUD CVL GOV
Noureddine Benissad | Nour Eddine Benissad | Nourredine Benissad | Noureddine Ben Issad  DZA CVL JUD
Zaki Hannache | Zakaria Hannache  DZA CVL
Kaddour Chouicha | Kadour Chouicha | Kaddour Shuisha  DZA CVL LAB
Salah Dabouz | Salah Debouz | Saleh Dabouz  DZA CVL JUD
Kameleddine Fekhar | Kamel Eddine Fekhar | Kamel Eddine Fakhar | Kamal Eddine Fekhar | Kamal al-Din Fekhar  DZA CVL ..2019-05-28
Cherifa Kheddar | Sherifa Kheddar | Cherifa Keddar  DZA CVL
Nacera Dutour | Nassera Dutour | Naceera Dutour  DZA CVL
Matoub Lounes | Lounes Matoub | Matoub Lounès | Lounès Matoub  DZA CVL ..1998-06-25
Henri Teissier | Archbishop Henri Teissier  DZA REL ..2020-12-01
Jean-Paul Vesco | Cardinal Vesco  DZA REL
Bouabdellah Ghlamallah | Bouabdallah Ghlamallah | Bouabdellah Ghoulamallah | Bouabdallah Ghoulamallah | Abou Abdallah Ghoulamallah  DZA GOV REL 1997..2014-05
Mohamed Aissa | Mohamed Aïssa | Mohammed Aissa  DZA GOV REL 2014-05..2019-03
Youcef Belmehdi | Youcef Belmahdi | Youssef Belmehdi | Yousef Belmehdi | Youcef Bel Mehdi  DZA GOV REL 2019-04..
Mohamed Mamoun El Kacimi | Mohamed Mamoun al-Qasimi | Mamoun al-Qasimi | Mohamed Maamoun El Kacimi El Hassani  DZA REL
Chemseddine Hafiz | Shams-Eddine Hafiz | Chems-Eddine Hafiz  FRA REL  id=chems-eddine-hafiz
Abdallah Baali | Abdallah Baâli | Abdullah Baali  DZA GOV
Mourad Benmehidi | Murad Benmehidi  DZA GOV
Sofiane Mimouni | Sofian Mimouni | Soufiane Mimouni  DZA GOV
Amar Bendjama | Ammar Bendjama | Amar Benjama | Ammar Ben Jamaa | Amar Ben Jamaa | Ammar Benjamaa  DZA GOV
Idriss Jazairi | Idriss Al Jazairy  DZA GOV ..2014  UNO 2015..2020-02  id=idriss-jazairy
Kamel Rezig | Kamal Rezig | Kamel Rezzig  DZA GOV
Kaoutar Krikou | Kaouter Krikou | Kawtar Krikou | Kawther Krikou  DZA GOV
Abdelhakim Belabed | Abdelhakim Belaabed | Abdul Hakim Belabed  DZA GOV EDU 2021-07..2024-11

# --- Morocco
Crown Prince Moulay Hassan | Moulay Hassan | Moulay El Hassan | Crown Prince Moulay El Hassan | Prince Moulay Hassan  MAR GOV
Prince Moulay Rachid | Moulay Rachid | Moulay Rashid | Prince Moulay Rashid  MAR GOV
Princess Lalla Salma | Lalla Salma | Salma Bennani  MAR GOV 2002..2018
Princess Lalla Meryem | Lalla Meryem  MAR GOV
Moulay Hicham El Alaoui | Moulay Hicham | Prince Moulay Hicham | Hicham El Alaoui | Hicham Alaoui | Moulay Hicham ben Abdallah | Moulay Hicham Ben Abdallah El Alaoui  MAR OPP EDU
Mohamed Karim Lamrani | Mohammed Karim Lamrani | Karim Lamrani  MAR GOV ..1994-05
Abdellatif Filali | Abdelatif Filali | Abdel Latif Filali | Abdellatif al-Filali  MAR GOV ..1999-04
Abderrahmane Youssoufi | Abderrahman Youssoufi | Abderrahmane El Youssoufi | Abderrahmane Yousfi | Abdel Rahman Youssoufi | Abderrahmane el-Yousfi  MAR OPP ..1998-02  MAR GOV 1998-03..2002-10-09
Driss Jettou | Driss Jetou | Idriss Jettou | Driss Jettu | Idriss Jettu  MAR GOV
Abbas El Fassi | Abbas el-Fassi | Abbas al-Fassi | Abbas Al Fassi  MAR GOV PTY 2000-09..2011-11-29
Abdelilah Benkirane | Abdelillah Benkirane | Abdelilah Ben Kirane | Abdelilah Benkiran | Abdel-Ilah Benkirane | Abdelillah Benkiran | Abdelilah Ibn Kiran  MAR PTY OPP ..2011-11-28  MAR GOV 2011-11-29..2017-04-05  MAR PTY OPP 2021-10..
Saadeddine Othmani | Saad Eddine el-Othmani | Saad Eddine Othmani | Saad-Eddine El Othmani | Saadeddine El Othmani | Saad Eddine al-Othmani | Saad Dine El Otmani | Saad-Eddine El Otmani | Saadeddine el-Otmani | Saad al-Din al-Othmani | Saad Eddine El Othmani | Saad al-Din Othmani | Saaddine Othmani | Saad Eddine El Otmani | Saadeddin Othmani  MAR PTY ..2012-01-02  MAR GOV 2012-01-03..2013-10-10  MAR GOV 2017-03-17..2021-10-07
Aziz Akhannouch | Aziz Akhenouch | Aziz Akhanouch | Akhannouch  MAR GOV BUS 2007-10..
Mohamed Benaissa | Mohammed Benaissa | Mohamed Benaïssa | Mohamed Ben Aissa | Mohammed Ben Aissa | Mohamed Ben Issa  MAR GOV 1993..2007-10
Taieb Fassi Fihri | Taïeb Fassi Fihri | Tayeb Fassi Fihri | Taib Fassi Fihri | Taieb Fassi-Fihri | Tayyeb Fassi Fihri | Taïb Fassi Fihri  MAR GOV
Salaheddine Mezouar | Salah Eddine Mezouar | Salaheddin Mezouar | Salaheddine Mazouar | Salah Eddine Mazouar  MAR GOV 2004..2012-01-02  MAR PTY 2012-01-03..2013-10-09  MAR GOV 2013-10-10..2017-04-05
Mbarka Bouaida | Mbarka Bouaïda | M'barka Bouaida | Mbarka Bouayda  MAR GOV
Driss Basri | Idriss Basri | Driss al-Basri  MAR GOV COP 1979-03..1999-11-09
Ahmed Midaoui | Ahmed El Midaoui  MAR GOV COP 1999-11..2001-09
Mostafa Sahel | Mustapha Sahel | El Mostapha Sahel | Mostapha Sahel | El Mostafa Sahel | Al Mustapha Sahel  MAR GOV 2002-11..2012-10
Chakib Benmoussa | Chakib Ben Moussa | Shakib Benmoussa | Chakib Benmusa  MAR GOV
Taieb Cherkaoui | Taïeb Cherkaoui | Taib Cherkaoui | Tayeb Cherkaoui | Moulay Taieb Cherkaoui  MAR GOV COP 2010-01..2012-01
Mohand Laenser | Mohand Laensar | Mohand Laanser | Mohand El Ansar | Mohand Lansar | Mohand Al Ansar  MAR GOV PTY
Mohamed Hassad | Mohammed Hassad | Mohamed Hasad  MAR GOV COP 2013-10-10..2017-10
Abdelouafi Laftit | Abdelwafi Laftit | Abdel Ouafi Laftit | Abdelouafi Lafetit | Abdelouafi Laftite | Abdelwafi Lafteet  MAR GOV COP 2017-04-05..
Fouad Ali El Himma | Fouad Ali al-Himma | Fouad Ali Himma | Fouad El Himma | Fouad Ali el-Himma | Fouad al-Himma  MAR GOV
Andre Azoulay | André Azoulay  MAR GOV
Mounir Majidi | Mohamed Mounir Majidi | Mounir El Majidi | Mohamed Mounir El Majidi  MAR GOV BUS
Yassine Mansouri | Mohamed Yassine Mansouri | Mohammed Yassine Mansouri | Yassin Mansouri | Mohamed Yassine al-Mansouri  MAR SPY 2005-02..
Abdellatif Hammouchi | Abdellatif El Hammouchi | Abdellatif al-Hammouchi | Abdelatif Hammouchi | Abdel Latif Hammouchi | Abdellatif Hamouchi | Abdellatif al-Hamouchi  MAR SPY COP 2005-12..
Abdelhak Khiame | Abdelhak Khiam | Abdelhak El Khiam | Abdelhak Khayyam | Abdelhak Khiyam | Abdel Haq Khayyam | Abdelhak al-Khiam | Abdelhaq Khiam | Abdelhak El Khayam  MAR COP SPY 2015..2020-12
Habboub Cherkaoui | Haboub Cherkaoui | Habboub Charkaoui | Haboub Charkaoui | Haboub Cherqaoui  MAR COP SPY 2020-12..
Boubker Sabik | Boubker Sabek  MAR COP
Hamidou Laanigri | Hamidou Laânigri | General Laanigri | Hamidou Laanegri  MAR SPY COP MIL ..2006
Hosni Benslimane | Housni Benslimane | Hosni Ben Slimane | Hosni Bensliman  MAR MIL ..2017-12
Mohamed Haramou | Mohammed Haramou | Mohamed Harmou  MAR MIL COP
Abdelaziz Bennani | Abdelaziz Benani  MAR MIL ..2014-06
Bouchaib Arroub | Bouchaib Aroub | Bouchaïb Arroub | Bouchaib Harroub  MAR MIL 2014-06..2017-01
Abdelfattah Louarak | Abdelfattah El Ouarak | Abdelfettah Louarak | Abdelfattah Louarrak | Abdelfattah al-Ouarak | Abdelfatah Louarak  MAR MIL 2017-01..2021-09
Belkhir El Farouk | Belkhir el-Farouk  MAR MIL 2021-09..2023-03
Mohammed Berrid | Mohamed Berrid | Mohammed Barid | Mohamed Barid  MAR MIL
Abdelhak El Kadiri | Abdelhak Kadiri | Abdelhak al-Kadiri  MAR SPY MIL ..2001
Mohamed Oufkir | Mohammed Oufkir | General Oufkir  MAR MIL GOV ..1972-08-16
Ahmed Dlimi  MAR MIL ..1983-01
Abdellatif Loudiyi | Abdeltif Loudyi | Abdellatif Loudyi | Abdeltif Loudiyi | Abdelatif Loudiyi  MAR GOV
Abderrahmane Sbai | Abderrahman Sbai | Abderrahmane Sebai  MAR GOV ..2010
Mohamed El Yazghi | Mohammed El Yazghi | Mohamed Elyazghi | Mohamed al-Yazghi  MAR PTY GOV
Abdelouahed Radi | Abdelwahed Radi | Abdelwahad Radi | Abdelouahad Radi | Abdelouahed Erradi | Abdelwahed Erradi | Abdel Wahed Radi  MAR LEG PTY ..2023-03-26
Driss Lachgar | Idriss Lachgar | Driss Lachguar | Driss Lachkar  MAR PTY
Habib El Malki | Habib el-Malki | Habib al-Malki | Habib Malki | Lahbib El Malki  MAR LEG 2017-01..2021-10
Rachid Talbi Alami | Rachid Talbi El Alami | Rashid Talbi Alami | Rachid Talbi Al Alami | Rachid Talbi el-Alami  MAR LEG GOV
Karim Ghellab | Karim Ghallab | Karim Ghelab  MAR GOV 2002-11..2012-01  MAR LEG 2012-02..2014
Mustapha Mansouri  MAR LEG PTY GOV
Hakim Benchamach | Hakim Benchamas | Hakim Benchemach | Hakim Ben Chamach | Hakim Benchamasse | Hakim Benchemas | Abdelhakim Benchamach  MAR LEG PTY 2015-10..2020
Mohamed Cheikh Biadillah | Mohamed Cheikh Biadilah | Mohammed Cheikh Biadillah | Cheikh Biadillah  MAR LEG PTY GOV
Enaam Mayara | Enaam Miyara | Naam Miyara | Enaâm Mayara | Naam Mayara | Ennaam Mayara  MAR LEG LAB
Hamdi Ould Errachid | Hamdi Ould Rachid | Moulay Hamdi Ould Errachid | Hamdi Ould al-Rachid  MAR LEG PTY
Ilyas El Omari | Ilyas Omari | Ilyas al-Omari | Ilyas El Omary | Ilias El Omari | Ilyas Elomari | Elias El Omari  MAR PTY
Abdellatif Ouahbi | Abdellatif Wahbi | Abdelatif Ouahbi | Abdellatif Wehbi | Abdel Latif Wahbi | Abdellatif al-Wahbi  MAR PTY LEG ..2021-10-06  MAR GOV JUD 2021-10-07..
Fatima-Zahra Mansouri | Fatima Zahra Mansouri | Fatima Ezzahra El Mansouri | Fatima Zohra Mansouri | Fatima-Ezzahra El Mansouri | Fatima Ezzahra Mansouri | Fatim-Zahra Mansouri | Fatima Zahra El Mansouri  MAR GOV PTY
Hamid Chabat | Hamid Chabbat | Hamid Shabat  MAR PTY LAB ..2017-10
Nizar Baraka | Nizar Barakah  MAR GOV PTY
Nabil Benabdallah | Nabil Ben Abdallah | Mohamed Nabil Benabdallah | Mohammed Nabil Benabdallah | Nabil Benabdellah | Nabil Ben Abdellah | Mohamed Nabil Benabdellah  MAR PTY GOV ..2017-10  MAR PTY OPP 2017-11..
Ismail Alaoui | Moulay Ismail Alaoui  MAR PTY GOV
Mohamed Sajid | Mohammed Sajid | Mohamed Sajed  MAR GOV PTY 2003..2019-10  MAR PTY 2019-11..
Mohamed Ouzzine | Mohammed Ouzzine | Mohamed Ouzin | Mohammed Ouzine | Mohamed Ouzine  MAR GOV PTY 2012-01-03..2015-01  MAR PTY 2015-02..
Nabila Mounib | Nabila Mouneeb  MAR PTY OPP
Mohamed Bensaid Ait Idder | Mohamed Ben Said Ait Idder | Bensaid Ait Idder | Mohamed Bensaid Ait Ider | Bensaïd Aït Idder  MAR PTY OPP ..2024-02-06
Mustapha Ramid | Mustafa Ramid | Mostafa Ramid | El Mostafa Ramid | Mustapha Er-Ramid | El Mustapha Ramid | Mustapha Erramid  MAR JUD PTY ..2012-01-02  MAR GOV JUD 2012-01-03..2021-10-07
Mustapha El Khalfi | Mustapha Khalfi | Mustapha el-Khalfi | Mustafa al-Khalfi | Mustafa Khalfi | Mustapha al-Khalfi | Mustafa el-Khalfi | Mostafa El Khalfi | Mustapha Elkhalfi  MAR GOV 2012-01-03..2019-10
Lahcen Daoudi | Lahcen al-Daoudi | Lahsen Daoudi | Lahcen Eddaoudi  MAR GOV PTY 2012-01-03..2019-10  MAR PTY 2019-11..
Aziz Rebbah | Aziz Rabbah | Abdelaziz Rebbah | Abdelaziz Rabbah  MAR GOV PTY 2012-01-03..2021-10-07
Najib Boulif | Mohamed Najib Boulif | Mohammed Najib Boulif | Nejib Boulif  MAR GOV PTY 2012-01-03..2019-10
Abdelkader Amara | Abdelkader Aamara | Abdelkader Amarah  MAR GOV PTY 2012-01-03..2021-10-07
Mohamed Yatim | Mohammed Yatim  MAR PTY ..2017-04-04  MAR GOV PTY 2017-04-05..2019-10
Lahbib Choubani | El Habib Choubani | Habib Choubani  MAR GOV PTY 2012-01-03..2021-09
Abdelkrim El Khatib | Abdelkrim Khatib | Abdelkrim al-Khatib  MAR PTY ..2008-09-28
Abdessalam Yassine | Abdesslam Yassine | Abdessalam Yassin | Sheikh Abdessalam Yassine | Abdesalam Yassine | Abdel Salam Yassin | Abdesslam Yassin | Abdul Salam Yassin | Abdelsalam Yassin | Cheikh Yassine  MAR REL OPP ..2012-12-13
Nadia Yassine | Nadia Yassin | Nadia Yasin  MAR REL OPP
Mohamed Abbadi | Mohammed Abbadi | Mohammed al-Abbadi  MAR REL OPP
Fathallah Arsalane | Fathallah Arsalan | Fathallah Arslan | Fathallah Arslane | Fathallah Erselan  MAR REL OPP
Hassan Bennajeh | Hassan Bennajih | Hassan Bennajah | Hassan Benajah  MAR REL OPP
Ahmed Raissouni | Ahmed al-Raysouni | Ahmed Raysuni | Ahmad al-Raissouni | Ahmad al-Raysuni | Ahmed al-Raissouni | Ahmed Erraissouni | Ahmed Raïssouni | Ahmed Er-Raissouni | Ahmad Raissouni  MAR REL
Mohamed Fizazi | Mohammed Fizazi | Mohamed el-Fizazi | Mohamed al-Fizazi | Mohammed al-Fizazi | Mohamed Fezzazi | Mohammed Fazazi | Mohamed Fazazi  MAR REL
Abdelouahab Rafiki | Abu Hafs Rafiki | Mohamed Abdelouahab Rafiki | Abdelwahab Rafiqi | Mohamed Abdelwahab Rafiqi | Abdelwahab Rafiki  MAR REL
Hassan Kettani | Hassan al-Kettani | Hassan El Kettani  MAR REL
Ahmed Toufiq | Ahmed Taoufik | Ahmed Toufik | Ahmed Taoufiq  MAR GOV REL 2002-11..
Nasser Zefzafi | Nasser Zafzafi | Nacer Zefzafi | Naser Zefzafi | Nasser al-Zafzafi | Zefzafi | Nasser Azefzafi | Nasser al-Zefzafi  MAR CVL OPP
Nabil Ahamjik | Nabil Ahamjiq | Nabil Ahemjik | Nabil Ahamjike  MAR CVL
Silya Ziani | Silia Ziani | Salima Ziani | Salima Ziani Silya | Selia Ziani  MAR CVL
Mouhcine Fikri | Mohcine Fikri | Mohsen Fikri | Mohcin Fikri | Muhcine Fikri  MAR CVL ..2016-10-28
Mortada Iamrachen | Mortada Iaamrachen | El Mortada Iamrachen  MAR CVL
Nawal Benaissa | Nawal Ben Aissa | Nawal Ben Aïssa  MAR CVL
Ali Lmrabet | Ali Lemrabet | Ali Lamrabet  MAR JRN
Aboubakr Jamai | Aboubakr Jamaï | Abu Bakr Jamai | Aboubaker Jamai  MAR JRN
Ahmed Benchemsi | Ahmed Reda Benchemsi | Ahmed Bin Shamsi  MAR JRN CVL
Taoufik Bouachrine | Taoufiq Bouachrine | Toufik Bouachrine | Tawfik Bouachrine | Tawfiq Bouachrine | Toufiq Bouachrine  MAR JRN
Soulaimane Raissouni | Souleimane Raissouni | Suleiman Raissouni | Soulaiman Raissouni | Souleiman Raissouni | Suleiman Raisouni | Soulaimane Raïssouni | Sulaiman Raissouni | Slimane Raissouni  MAR JRN
Omar Radi | Omar al-Radi  MAR JRN
Hajar Raissouni | Hajar Raisouni | Hajar al-Raissouni | Hajar Raïssouni  MAR JRN
Hamid El Mahdaoui | Hamid al-Mahdaoui | Hamid Mahdaoui | Hamid el-Mahdaoui | Hamid El Mehdaoui  MAR JRN
Ali Anouzla | Ali Anozla  MAR JRN
Maati Monjib | Maâti Monjib | Maati Mounjib | Maati Munjib | Al-Maati Monjib  MAR CVL EDU
Rachid Nini | Rachid Niny | Rashid Nini  MAR JRN
Khadija Ryadi | Khadija Riyadi | Khadija Riadi | Khadija Riady  MAR CVL
Aziz Ghali | Aziz Rhali  MAR CVL
Abdelhamid Amine | Abdelhamid Amin  MAR CVL LAB
Driss El Yazami | Driss Yazami | Driss el-Yazami | Idriss El Yazami  MAR CVL GOV
Amina Bouayach | Amina Bouayache  MAR CVL GOV
Driss Benzekri | Idriss Benzekri | Driss Ben Zekri  MAR CVL GOV ..2007-05-20
Ahmed Assid | Ahmed Aassid | Ahmed Asid  MAR CVL
Mohamed Ziane | Mohammed Ziane | Mohamed Zian | Mohammed Ziyane  MAR JUD OPP PTY
Abraham Serfaty | Abraham Sarfaty  MAR OPP ..2010-11-18
Mehdi Ben Barka | Mehdi Benbarka | Mahdi Ben Barka  MAR OPP ..1965-10-29
Noubir Amaoui | Noubir El Amaoui | Noubir Al-Amaoui | Mohamed Noubir El Amaoui  MAR LAB ..2021-09
Miloudi Moukharik | Miloudi Moukhariq | Miloudi Mokharik | Miloudi El Moukharik | Miloudi Mukharik  MAR LAB
Mahjoub Benseddik | Mahjoub Ben Seddik | Mahjoub Bensedik  MAR LAB ..2010-09
Khalid Alami Lahouir | Khalid Houir Alami | Khalid Alami Houir | Khalid El Alami Lahouir  MAR LAB
Abdellatif Jouahri | Abdelatif Jouahri | Abdel Latif Jouahri | Abdellatif Jouhari | Abdellatif al-Jouahri  MAR GOV 2003-04..
Mohamed Boussaid | Mohammed Boussaid | Mohamed Boussaïd | Mohamed Bousaid  MAR GOV ..2018-08-01
Mohamed Benchaaboun | Mohammed Benchaaboun | Mohamed Benchaâboun | Mohammed Benchaâboun | Mohamed Ben Chaaboun | Mohamed Bensha'boun  MAR GOV 2018-08-20..
Nadia Fettah Alaoui | Nadia Fettah | Nadia Fettah-Alaoui | Nadia Fatah Alaoui | Nadia Fatah  MAR GOV 2019-10..
Fathallah Oualalou | Fathallah Walalou | Fathallah Walaalou | Fathallah Oulalou | Fathallah Ouallalou  MAR GOV 1998-03..2007-10
Moulay Hafid Elalamy | Moulay Hafid El Alamy | Moulay Hafid Alami | Moulay Hafid El Alami  MAR BUS ..2013-10-09  MAR GOV BUS 2013-10-10..2021-10-07
Ryad Mezzour | Riad Mezzour | Riyad Mezzour | Riyad Mazour | Ryad Mazour  MAR GOV 2021-10-07..
Leila Benali | Leïla Benali | Laila Benali  MAR GOV 2021-10-07..
Mustapha Bakkoury | Mustapha Bakkouri | Mustafa Bakkoury | Mustapha Bakouri | Mostafa Bakkoury  MAR BUS PTY
Mostafa Terrab | Mustapha Terrab | Mustafa Terrab  MAR BUS
Mustapha Baitas | Mustafa Baitas | Mustapha Baytas | Mustafa Baytas | Mustapha Baïtas | Mostafa Baitas  MAR GOV 2021-10-07..
Said Amzazi | Saïd Amzazi | Saaid Amzazi | Said Amezazi  MAR GOV EDU ..2021-10-07
Hassan Abyaba | El Hassan Abyaba | Hassan Abayaba  MAR GOV 2019-10..2020-04
Mohamed Benabdelkader | Mohamed Ben Abdelkader | Mohammed Benabdelkader  MAR GOV JUD ..2021-10-07
Khalid Ait Taleb | Khalid Aït Taleb | Khaled Ait Taleb | Khalid Ayt Taleb  MAR GOV MED 2019-10..2024-10
Anas Doukkali | Anass Doukkali | Anas Doukali | Anass Doukali  MAR GOV MED 2018-01..2019-10
El Houssaine Louardi | Houcine El Ouardi | El Hossein El Ouardi | Lahoucine Louardi | El Houcine Louardi | Hossein El Ouardi | El Houssaine El Ouardi | Houssine El Ouardi  MAR GOV MED 2012-01..2017-10
Amine Tahraoui | Amine Tehraoui  MAR GOV MED 2024-10..
Mehdi Bensaid | Mohamed Mehdi Bensaid | Mehdi Bensaïd | Mohammed Mehdi Bensaid  MAR GOV 2021-10-07..
Mohsine Jazouli | Mohcine Jazouli | Mohsine El Jazouli  MAR GOV
Omar Azziman | Omar Aziman  MAR GOV
Yassir Zenagui | Yasser Zenagui | Yassir Znagui | Yassir Zanagui  MAR GOV
Mohamed Bennouna | Mohammed Bennouna | Mohamed Benouna  MAR GOV ..2006-02  UNO JUD 2006-03..2024-02-05
Mohamed Loulichki | Mohammed Loulichki  MAR GOV
Omar Hilale | Omar Hilal | Omar Hillale  MAR GOV
Youssef Amrani | Youssef El Amrani | Yousef Amrani  MAR GOV
Lalla Joumala Alaoui | Lalla Joumala | Joumala Alaoui | Princess Lalla Joumala  MAR GOV
Aziz Mekouar | Aziz Mekwar  MAR GOV
Karima Benyaich | Karima Ben Yaich | Karima Benyaïch  MAR GOV
Khalihenna Ould Errachid | Khalihenna Ould Rachid | Khalihenna Ould al-Rachid | Khelli Henna Ould Errachid  MAR GOV
Serge Berdugo  MAR GOV SOC
Abdellatif Miraoui | Abdellatif Mraoui  MAR GOV EDU 2021-10..2024-10
Youssef Fikri | Youssef Fekri  MAR REB

# --- Western Sahara
Mohamed Abdelaziz | Mohammed Abdelaziz  ESH REB GOV ..2016-05-31  group=POL
Khatri Addouh | Khatri Adouh | Khatri Eddouh | Jatri Aduh | Khatri Addou | Khatri Abdouh | Khatri Adduh  ESH REB LEG  group=POL
Bachir Mustafa Sayed | Bachir Mustapha Sayed | Bashir Mustafa Sayed | Bachir Mustapha Essayed | El Bachir Mustafa Sayed | Bachir Mustapha Es-Sayed  ESH REB  group=POL
El-Ouali Mustapha Sayed | El-Ouali Mustafa Sayed | El Ouali Mustapha Sayed  ESH REB ..1976-06-09  group=POL
Mhamed Khadad | Mhamed Khaddad | M'hamed Khaddad | Emhamed Khadad | M'hamed Khadad | Mhamed Khedad | Mohamed Khadad | Mohamed Khaddad | Emhamed Jadad  ESH REB ..2020-04-01  group=POL
Ahmed Boukhari | Ahmed Bujari | Ahmed Boukhary  ESH REB ..2018-04  group=POL
Sidi Mohamed Omar | Sidi M. Omar | Sidi Mohammed Omar  ESH REB GOV  group=POL
Mohamed Salem Ould Salek | Mohammed Salem Ould Salek | Mohamed Salem Ould Essalek | Mohamed Salem Ould Saleck | Mohamed Salem Uld Salek | Mohamed Salem Salek | Mohammed Ould Salek  ESH REB GOV  group=POL
Mohamed Sidati | Mohammed Sidati  ESH REB GOV  group=POL
Mohamed Yeslem Beissat | Mohamed Yeslem Beisat | Mohamed Yeslem Bissat | Mohamed Yislem Beisat | Mohamed Beissat | Mohamed Beiset | Mohamed Yeslem Beyissat  ESH REB GOV  group=POL
Bouchraya Beyoun | Bucharaya Beyun | Bouchraya Hamoudi Beyoun | Bouchraya Hammoudi Bayoun | Bucharaya Hamudi Beyun | Bouchraya Bayoun | Buchraya Beyun | Bouchraya Hamoudi Bayoun  ESH REB GOV  group=POL
Abdelkader Taleb Omar | Abdelkader Taleb Oumar | Abdelkader Taleb Umar | Abdelqader Taleb Omar  ESH REB GOV  group=POL
Mohamed Wali Akeik | Mohamed Uali Akeik | Mohamed Elouali Akeik | Mohamed El Ouali Akeik | Mohamed Luali Akeik | Mohamed Lwali Akeik | Mohamed Louali Akeik  ESH REB GOV  group=POL
Hamma Salama | Hama Salama | Hamma Malu | Hama Salma  ESH REB LEG  group=POL
Mohamed Lamine Bouhali | Mohamed Lamine Buhali | Mohammed Lamine Bouhali | Mohamed Lamin Buhali | Mohamed Lamine El Bouhali | Mohamed Lamine Bohali  ESH REB  group=POL
Abdallah Lahbib | Abdellah Lahbib | Abdullah Lahbib | Abdallahi Lehbib | Abdellahi Lehbib | Abdallah Lehbib Bilal | Abdulahi Lehbib  ESH REB  group=POL
Oubi Bouchraya | Oubi Buchraya | Oubi Bouchraya Bachir | Ubbi Buchraya | Obi Bouchraya | Oubi Bouchrayya  ESH REB GOV  group=POL
Abdulah Arabi  ESH REB GOV  group=POL
Kamal Fadel  ESH REB GOV  group=POL
Mahfoud Ali Beiba | Mahfud Ali Beiba | Mahfoudh Ali Beiba | Mahfoud Ali Beyba  ESH REB ..2010-07-02  group=POL
Mustafa Salma Ould Sidi Mouloud | Mustapha Salma Ould Sidi Mouloud | Mustafa Salma Sidi Mouloud | Mustapha Selma Ould Sidi Mouloud | Mostafa Salma Ould Sidi Mouloud  ESH OPP
Aminatou Haidar | Aminetou Haidar | Aminatu Haidar | Aminattou Haidar | Aminatou Ali Ahmed Haidar | Aminetou Haydar | Aminatou Haydar | Aminatou Haïdar  ESH CVL
Sultana Khaya | Sultana Jaya | Sultana Khayya | Sultana Sid Brahim Khaya | Sultana Khia | Soultana Khaya  ESH CVL
Ali Salem Tamek | Ali Salem Tamak | Ali Salim Tamek | Ali Salem al-Tamek  ESH CVL
Brahim Dahane | Brahim Dahan | Ibrahim Dahane  ESH CVL
Mohamed Daddach | Sidi Mohammed Daddach | Sidi Mohamed Daddach | Sidi Mohamed Dadach | Sid Mohamed Daddach  ESH CVL
Naama Asfari | Naâma Asfari | Ennaama Asfari | Enaama Asfari | Nâama Asfari  ESH CVL
Hmad Hammad  ESH CVL
Djimi El Ghalia | El Ghalia Djimi | Elghalia Djimi | Ghalia Djimi  ESH CVL
Adnan Abu al-Walid al-Sahrawi | Abou Walid al-Sahraoui | Lehbib Ould Ali Ould Said Ould Joumani | Abu al-Walid al-Sahrawi | Abou Walid al-Sahrawi | Adnan Abu Walid Sahraoui | Adnan Abou Walid Sahraoui | Adnan Abu Walid al-Sahrawi | Adnan Abou Walid al-Sahraoui | Abu Walid al-Sahrawi | Adnane Abou Walid al-Sahraoui | Adnan Abu Walid Sahrawi  ESH REB ..2021-08  id=adnan-abu-walid-al-sahrawi  group=ISS

# --- envoys, UN and Arab League people for the region
Geir O. Pedersen | Geir Otto Pedersen | Geir Pedersen | Geir Pederson  UNO 2005..2008  NOR GOV 2009..2018  UNO 2019-01-07..2025  id=geir-pedersen
Najat Rushdi | Najat Roshdi | Najat Rochdi  UNO  id=najat-rochdi
Stephanie Turco Williams | Stephanie T. Williams | Stephanie Williams  USA GOV ..2018-06  UNO 2018-07..2022-07  id=stephanie-williams
Abdullah Bathily | Abdoullaye Bathily | Abdallah Bathily | Abdoulaye Bathily  SEN OPP ..2000-03  SEN GOV 2000-04..2001-06  SEN OPP 2001-07..2012-03  UNO 2013-07..2024-04  id=abdoulaye-bathily
Christopher W. S. Ross  USA GOV ..2008  UNO 2009-01..2017-04  id=christopher-ross
Julian Harston  UNO
Nickolay E. Mladenov | Nicolay Mladenov | Nickolai Mladenov | Nickolay Mladenov | Nikolay Mladenov | Nikolai Mladenov  BGR GOV 2009-07..2013-03  UNO 2013-08..2020-12-31  IGO 2026-01..  id=nickolay-mladenov
James Rawley | James W. Rawley  UNO
Maxwell Gaylard  UNO
Tamara al-Rifai | Tamara Al Rifai | Tamara Alrifai  UNO  id=tamara-alrifai
Roland Friedrich  UNO
Pernille Dahler Kardel | Pernille Kardel | Pernille Dahler-Kardel  UNO
Alberto Asarta | Alberto Asarta Cuevas  UNO MIL
Esmat Abdel-Meguid | Esmat Abdel Meguid | Ismat Abdel Maguid | Ahmed Esmat Abdel Meguid | Esmat Abdel Magid | Ismat Abdel Meguid | Esmat Abdel-Maguid | Ahmed Esmat Abdel-Maguid  EGY GOV ..1991-05  IGO 1991-06..2001-05
Chedli Klibi | Chadli Klibi | Chedly Klibi  TUN GOV ..1979  IGO 1980..1990-09
Ahmed Ben Helli | Ahmed bin Helli | Ahmed Ben Hilli | Ahmed Benhelli | Ahmad Ben Hilli | Ahmed bin Hilli | Ahmad Bin Helli  IGO
Hisham Youssef | Hesham Youssef | Hesham Yousef  IGO
Mohammed Subeih | Mohammed Sobeih | Mohamed Sobeih | Mohammed Sbeih | Mohammed Sabeeh | Mohamed Sobih | Mohammad Sbeih  IGO
Mahmoud Afifi | Mahmoud Afify  IGO
Gamal Rushdi | Gamal Roshdy | Jamal Rushdi | Gamal Roushdy  IGO
Mustafa al-Dabi | Mohammed Ahmed Mustafa al-Dabi | Mohamed al-Dabi | Mohammed Ahmed al-Dabi | Mohammed al-Dabi | Mustafa Dabi | Mohammed Ahmed Mustafa Dabi | Mohamed Ahmed Mustafa al-Dabi | Mohammed Ahmed Mustapha al-Dabi  SDN MIL ..2011-12  IGO 2012-01..2012-02-12
Anwar Malek  DZA JRN CVL
Khalil Thawadi | Khalil al-Thawadi  IGO
Salaheddin al-Jamali | Salaheddine Jamali | Salah Eddine Jamali | Slaheddine Jamali | Salaheddine al-Jamali  IGO

# --- some more
Yusuf al-Qaradawi | Youssef al-Qaradawi | Yusuf al-Qardawi | Yousef al-Qaradawi | Sheikh Yusuf al-Qaradawi | Youssef al-Qaradhawi | Yusuf Qaradawi | Yousuf al-Qaradawi | Qaradawi | Yousef al-Qardawi | Youssef el-Qaradawi  EGY REL OPP ..2022-09-26
Laila Soueif | Leila Soueif | Laila Swaif  EGY CVL EDU
Giulio Regeni  ITA EDU ..2016-02-03
Mullah Krekar | Mulla Krekar | Faraj Ahmad Najmuddin | Najmuddin Faraj Ahmad | Najm al-Din Faraj Ahmad | Najmeddin Faraj Ahmad  IRQ REB REL  group=AIS
Omar Bakri | Omar Bakri Mohammed | Omar Bakri Fostok | Omar Bakri Muhammad  LBN REL REB
Jay Garner | Jay M. Garner  USA MIL GOV 2003-01..2003-06
