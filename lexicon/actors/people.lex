kind person
# Leaders, ministers, commanders and movement leaders of the news since about 1990. Names (the full one first; a surname
# alone only where the news means this person by it), then roles with the time they were held. After the last role that
# has ended a person is ELI (out of office). Periods are left out, or only years given, where we are not sure of the day.

# --- United States
Donald Trump | Donald J. Trump | Donald J Trump | Trump  USA GOV 2017-01-20..2021-01-20  USA ELI 2021-01-21..2025-01-19  USA GOV 2025-01-20..
Joe Biden | Joseph Biden | Joe R. Biden | Biden  USA LEG ..2009-01-15  USA GOV 2009-01-20..2017-01-20  USA GOV 2021-01-20..2025-01-20
Barack Obama | Barack Hussein Obama | Obama  USA LEG ..2008-11-16  USA GOV 2009-01-20..2017-01-20
George W. Bush | George W Bush | George Bush | Bush  USA GOV 2001-01-20..2009-01-20
George H.W. Bush | George HW Bush | George H. W. Bush  USA GOV 1981-01-20..1993-01-20
Bill Clinton | William Clinton | William J. Clinton  USA GOV 1993-01-20..2001-01-20
Ronald Reagan | Reagan  USA GOV 1981-01-20..1989-01-20
Jimmy Carter  USA GOV 1977-01-20..1981-01-20
Richard Nixon | Nixon  USA GOV 1969-01-20..1974-08-09
Kamala Harris  USA LEG 2017-01-03..2021-01-18  USA GOV 2021-01-20..2025-01-20
Mike Pence | Pence  USA GOV 2017-01-20..2021-01-20
JD Vance | J.D. Vance | J. D. Vance  USA LEG 2023-01-03..2025-01-10  USA GOV 2025-01-20..
Dick Cheney | Cheney  USA GOV 2001-01-20..2009-01-20
Al Gore  USA GOV 1993-01-20..2001-01-20
Antony Blinken | Anthony Blinken | Tony Blinken | Blinken  USA GOV 2021-01-26..2025-01-20
Mike Pompeo | Michael Pompeo | Pompeo  USA SPY 2017-01-23..2018-04-26  USA GOV 2018-04-27..2021-01-20
Rex Tillerson | Tillerson  USA BUS ..2016-12-31  USA GOV 2017-02-01..2018-03-31
John Kerry | Kerry  USA LEG ..2013-01-31  USA GOV 2013-02-01..2017-01-20  USA GOV 2021-01-20..2024-03
Hillary Clinton | Hillary Rodham Clinton  USA LEG 2001-01-03..2009-01-20  USA GOV 2009-01-21..2013-02-01
Condoleezza Rice  USA GOV 2001-01-20..2009-01-20
Colin Powell  USA MIL ..1993-09-30  USA GOV 2001-01-20..2005-01-26
Madeleine Albright | Albright  USA GOV 1993-01-27..2001-01-20
Warren Christopher  USA GOV 1993-01-20..1997-01-17
James Baker  USA GOV 1981-01-20..1993-01-20
Henry Kissinger | Kissinger  USA GOV 1969..1977-01-20
Marco Rubio | Rubio  USA LEG 2011-01-03..2025-01-20  USA GOV 2025-01-21..
Lloyd Austin  USA MIL ..2016  USA GOV 2021-01-22..2025-01-20
Mark Esper | Esper  USA GOV 2019-07-23..2020-11-09
Jim Mattis | James Mattis | Mattis  USA MIL ..2013  USA GOV 2017-01-20..2018-12-31
Ash Carter | Ashton Carter  USA GOV 2015-02-17..2017-01-20
Chuck Hagel | Hagel  USA LEG 1997-01-03..2009-01-03  USA GOV 2013-02-27..2015-02-17
Leon Panetta | Panetta  USA SPY 2009-02-13..2011-06-30  USA GOV 2011-07-01..2013-02-26
Robert Gates  USA GOV 2006-12-18..2011-06-30
Donald Rumsfeld | Rumsfeld  USA GOV 2001-01-20..2006-12-18
Pete Hegseth | Hegseth  USA GOV 2025-01-25..
Jake Sullivan  USA GOV 2021-01-20..2025-01-20
John Bolton  USA GOV 2001..2006-12  USA GOV 2018-04-09..2019-09-10
HR McMaster | H.R. McMaster | McMaster  USA GOV 2017-02-20..2018-04-08
Michael Flynn  USA MIL ..2014  USA GOV 2017-01-22..2017-02-13
Susan Rice  USA GOV 1993..2001-01-20  USA GOV 2009-01-26..2017-01-20  USA GOV 2021-01-20..2023-05-26
Samantha Power  USA GOV 2013-08..2017-01-20  USA GOV 2021-05..2025-01-20
Nikki Haley  USA GOV 2011-01-12..2018-12-31
Linda Thomas-Greenfield  USA GOV 2021-02..2025-01-20
Mark Milley | Milley  USA MIL ..2023-09-30
David Petraeus | Petraeus  USA MIL ..2011-08-31  USA SPY 2011-09-06..2012-11-09
Stanley McChrystal | McChrystal  USA MIL ..2010-07
Joseph Votel | Votel  USA MIL ..2019-03
Joseph Dunford  USA MIL ..2019-09-30
William Burns | Bill Burns  USA GOV ..2014  USA SPY 2021-03-19..2025-01-20
John Brennan  USA SPY 2013-03-08..2017-01-20
James Comey | Comey  USA COP 2013-09-04..2017-05-09
Robert Mueller | Mueller  USA COP 2001-09-04..2013-09-04  USA JUD 2017-05-17..2019-05-29
James Jeffrey | Jim Jeffrey  USA GOV ..2020-11
Brett McGurk | McGurk  USA GOV
Zalmay Khalilzad | Khalilzad  USA GOV ..2021-10
Richard Holbrooke | Holbrooke  USA GOV ..2010-12-13
Steve Witkoff | Witkoff  USA GOV 2025-01-20..
Jared Kushner | Kushner  USA GOV 2017-01-20..2021-01-20
Steven Mnuchin | Mnuchin  USA GOV 2017-02-13..2021-01-20
Janet Yellen | Yellen  USA GOV 2014-02-03..2018-02-03  USA GOV 2021-01-26..2025-01-20
William Barr  USA GOV JUD 1991-11-26..1993-01-20  USA GOV JUD 2019-02-14..2020-12-23
Nancy Pelosi | Pelosi  USA LEG
Mitch McConnell | McConnell  USA LEG
Lindsey Graham  USA LEG
John McCain | McCain  USA LEG ..2018-08-25
Bernie Sanders  USA LEG
Elizabeth Warren  USA LEG
Paul Ryan  USA LEG ..2019-01-03
John Boehner | Boehner  USA LEG ..2015-10-31
Chuck Schumer | Schumer  USA LEG
Kevin McCarthy  USA LEG ..2023-12-31
Ted Cruz  USA LEG 2013-01-03..
Mitt Romney | Romney  USA PTY ..2018-12-31  USA LEG 2019-01-03..2025-01-03
Elon Musk | Musk  USA BUS
Edward Snowden | Snowden  USA ELI

# --- United Nations, European Union, other organisations
António Guterres | Antonio Guterres | Guterres  PRT GOV 1995-10-28..2002-04-06  UNO 2005-06-15..2015-12-31  UNO 2017-01-01..
Ban Ki-moon | Ban Ki Moon  KOR GOV ..2006-11-09  UNO 2007-01-01..2016-12-31
Kofi Annan | Annan  UNO 1993-03..2006-12-31  UNO 2012-02-23..2012-08-31
Boutros Boutros-Ghali | Boutros-Ghali  EGY GOV 1977-10..1991-12-31  UNO 1992-01-01..1996-12-31  IGO 1997-11..2002-12-31
Staffan de Mistura | De Mistura | de Mistura  UNO ..2011-10  ITA GOV 2011-11-29..2013-04-28  UNO 2014-07-10..2018-12-31  UNO 2021-11-01..
Lakhdar Brahimi | Brahimi | Lakhdar Ibrahimi | Al-Akhdar al-Ibrahimi  DZA GOV 1991-06..1993-02  UNO 1993-03..2005-12-31  UNO 2012-08-17..2014-05-31
Martin Griffiths  UNO 2018-02..2024-06-30
Ghassan Salamé | Ghassan Salame | Ghassan Salameh  LBN GOV 2000-10..2003-04  UNO 2017-06..2020-03-02  LBN GOV 2025-02-08..
Michelle Bachelet | Bachelet  CHL GOV 2006-03-11..2010-03-11  CHL GOV 2014-03-11..2018-03-11  UNO 2018-09-01..2022-08-31
Zeid Ra'ad al-Hussein | Zeid Ra'ad Al Hussein | Zeid bin Ra'ad  JOR GOV 2000..2014-08  UNO 2014-09-01..2018-08-31
Navi Pillay | Navanethem Pillay  UNO JUD 1995..2003-02  IGO JUD 2003-03-11..2008-08  UNO 2008-09-01..2014-08-31  UNO 2021-07..2025
Filippo Grandi  UNO ..2014-03-31  UNO 2016-01-01..2025-12-31
Tedros Adhanom Ghebreyesus | Tedros Adhanom | Tedros  ETH GOV ..2016-11  UNO 2017-07-01..
Rafael Grossi | Rafael Mariano Grossi | Grossi  UNO 2019-12-03..
Yukiya Amano | Amano  UNO 2009-12-01..2019-07-18
Mohamed ElBaradei | Mohamed El Baradei | ElBaradei  UNO 1997-12-01..2009-11-30  EGY OPP 2010..2013-07-13  EGY GOV 2013-07-14..2013-08-14  EGY OPP 2013-08-15..
Hans Blix | Blix  UNO 1981-12-01..1997-11-30  UNO 2000-03-01..2003-06-30
Deborah Lyons  CAN GOV ..2020-03  UNO 2020-04..2022-06  CAN GOV 2023-10..2025-07
Jens Stoltenberg | Stoltenberg  NOR GOV 1993-10-07..1997-10-17  NOR GOV 2000-03-17..2001-10-19  NOR GOV 2005-10-17..2013-10-16  IGO MIL 2014-10-01..2024-10-01  NOR GOV 2025-02-04..
Anders Fogh Rasmussen  DNK GOV 2001-11-27..2009-04-05  IGO MIL 2009-08-01..2014-09-30
Mark Rutte | Rutte  NLD GOV 2002-07-22..2006-06-27  NLD PTY OPP 2007-02-22..2010-10-13  NLD GOV 2010-10-14..2024-07-02  IGO MIL 2024-10-01..
Ursula von der Leyen | Von der Leyen | von der Leyen  DEU GOV 2003-03..2019-07-17  EUR GOV 2019-12-01..
Jean-Claude Juncker | Juncker  LUX GOV 1995-01-20..2013-12-04  EUR GOV 2014-11-01..2019-11-30
José Manuel Barroso | Jose Manuel Barroso | Barroso  PRT GOV 2002-04-06..2004-07-17  EUR GOV 2004-11-22..2014-10-31
Donald Tusk | Tusk  POL LEG OPP 2001-10..2007-11-15  POL GOV 2007-11-16..2014-09-22  EUR GOV 2014-12-01..2019-11-30  POL PTY OPP 2021-07-03..2023-12-12  POL GOV 2023-12-13..
Charles Michel  BEL GOV 2014-10-11..2019-10-27  EUR GOV 2019-12-01..2024-11-30
Herman Van Rompuy | Van Rompuy  BEL GOV 2008-12-30..2009-11-25  EUR GOV 2009-12-01..2014-11-30
Josep Borrell | Borrell  ESP GOV 1991-03..1996-05-05  EUR LEG 2004-07..2009-07  ESP GOV 2018-06-07..2019-11-29  EUR GOV 2019-12-01..2024-11-30
Federica Mogherini | Mogherini  ITA GOV 2014-02-22..2014-10-31  EUR GOV 2014-11-01..2019-11-30
Catherine Ashton | Baroness Ashton | Cathy Ashton | Lady Ashton  GBR GOV 2001-06..2008-10-03  EUR GOV 2008-10-06..2014-10-31
Javier Solana | Solana  ESP GOV 1982-12-02..1995-12-04  IGO MIL 1995-12-05..1999-10-06  EUR GOV 1999-10-18..2009-12-01
Kaja Kallas | Kallas  EST LEG OPP 2018-04..2021-01-25  EST GOV 2021-01-26..2024-07-22  EUR GOV 2024-12-01..
Michel Barnier | Barnier  FRA GOV 1993-03-30..1997-06-02  EUR GOV 1999-09-16..2004-03-31  FRA GOV 2004-04-01..2005-06-02  FRA GOV 2007-06-19..2009-06-23  EUR GOV 2010-02-10..2014-10-31  EUR GOV 2016-10-01..2021-03-31  FRA GOV 2024-09-05..2024-12-13
Christine Lagarde | Lagarde  FRA GOV 2005-06-02..2011-06-29  IGO 2011-07-05..2019-09-12  EUR 2019-11-01..
Kristalina Georgieva | Georgieva  EUR GOV 2010-02-10..2016-12-31  IGO 2017-01-02..
Fatou Bensouda | Bensouda  IGO JUD 2004-11..2021-06-15
Karim Khan | Karim A.A. Khan  UNO JUD 2018-08..2021-06-15  IGO JUD 2021-06-16..
Luis Moreno-Ocampo | Luis Moreno Ocampo  IGO JUD 2003-06-16..2012-06-15
Moussa Faki Mahamat | Moussa Faki  TCD GOV 2002..2005-02  TCD GOV 2008-04..2017-01  IGO 2017-03-14..2025-02-15
Nabil al-Arabi | Nabil Elaraby  UNO JUD ..2006-02  EGY GOV 2011-03..2011-06  IGO 2011-07..2016-06
Ahmed Aboul Gheit | Ahmed Abul Gheit | Aboul Gheit  EGY GOV 2004-07..2011-03  IGO 2016-07-01..
Amr Moussa  EGY GOV 1991..2001-05  IGO 2001-06..2011-05  EGY PTY OPP 2011-06..
Luis Almagro | Almagro  URY GOV 2010-03-01..2015-02-28  IGO 2015-05-26..2025-05
Pope Francis | Jorge Mario Bergoglio | Francis  VAT REL 2013-03-13..2025-04-21
Pope Benedict | Pope Benedict XVI | Joseph Ratzinger | Cardinal Ratzinger  VAT REL ..2022-12-31
Pope John Paul II | John Paul II | Karol Wojtyla | Pope John Paul  VAT REL 1978-10-16..2005-04-02
Pope Leo | Pope Leo XIV | Robert Prevost | Cardinal Prevost  VAT REL
Dalai Lama  CHN REL

# --- Afghanistan, Pakistan, India and neighbours
Ashraf Ghani | Ashraf Ghani Ahmadzai | Mohammad Ashraf Ghani | Ghani  AFG GOV 2014-09-29..2021-08-15
Hamid Karzai | Karzai  AFG GOV 2001-12-22..2014-09-29
Abdullah Abdullah  AFG GOV
Amrullah Saleh  AFG SPY 2004..2010-06  AFG GOV 2020-02..2021-08-15  AFG REB 2021-08-16..
Hanif Atmar | Mohammad Haneef Atmar | Haneef Atmar  AFG GOV ..2021-08-15
Hamdullah Mohib  AFG GOV 2018-08..2021-08-15
Ahmad Massoud  AFG REB
Ahmad Shah Massoud  AFG REB ..2001-09-09
Abdul Rashid Dostum | Abdul Rashid Dostam | Rashid Dostum | Dostum  AFG PRM ..2014-09-28  AFG GOV PRM 2014-09-29..2020-02  AFG PRM 2020-03..2021-08-14  AFG OPP PRM 2021-08-15..
Gulbuddin Hekmatyar | Gulbuddin Hikmatyar | Gulbadin Hekmatyar | Hekmatyar  AFG REB ..1993-06-16  AFG GOV REB 1993-06-17..1994-06-28  AFG REB 1994-06-29..2016-09-28  AFG PTY 2016-09-29..
Burhanuddin Rabbani  AFG GOV 1992-06..2001-12-22  AFG GOV 2010..2011-09-20
Abdul Ghani Baradar | Mullah Abdul Ghani Baradar | Mullah Baradar | Baradar  AFG REB ..2021-08-14 *  AFG GOV 2021-08-15..  group=TAL
Haibatullah Akhundzada | Hibatullah Akhundzada | Akhundzada  AFG REB 2016-05-25..2021-08-14 *  AFG GOV 2021-08-15..  group=TAL
Mullah Omar | Mohammed Omar | Mullah Mohammed Omar | Mullah Mohammad Omar  AFG GOV 1996-09-27..2001-11-13  AFG REB 2001-11-14..2013-04-23  group=TAL
Akhtar Mansour | Mullah Mansour | Mullah Akhtar Mansour | Akhtar Mohammad Mansour  AFG REB ..2016-05-21  group=TAL
Sirajuddin Haqqani  AFG REB ..2021-08-14 *  AFG GOV 2021-08-15..  group=TAL
Jalaluddin Haqqani  AFG REB  group=HQN
Zabihullah Mujahid  AFG REB ..2021-08-14 *  AFG GOV 2021-08-15..  group=TAL
Suhail Shaheen  AFG REB ..2021-08-14 *  AFG GOV 2021-08-15..  group=TAL
Mohammad Naim | Mohammed Naim | Mohamed Naim | Mohammad Naeem  AFG REB ..2021-08-14 *  AFG GOV 2021-08-15..  group=TAL
Amir Khan Muttaqi | Muttaqi  AFG REB ..2021-08-14 *  AFG GOV 2021-08-15..  group=TAL
Sher Mohammad Abbas Stanikzai | Sher Mohammad Stanikzai | Abbas Stanikzai | Stanikzai  AFG REB ..2021-08-14 *  AFG GOV 2021-08-15..  group=TAL
Abdul Hakim Haqqani | Mawlawi Abdul Hakim  AFG REB ..2021-08-14 *  AFG GOV 2021-08-15..  group=TAL
Imran Khan  PAK PTY OPP ..2018-08-17  PAK GOV 2018-08-18..2022-04-10  PAK OPP 2022-04-11..
Nawaz Sharif | Mian Nawaz Sharif  PAK GOV 1990-11..1993-07  PAK OPP 1993-10..1997-02-16  PAK GOV 1997-02-17..1999-10-12  PAK OPP 1999-10-13..2013-06-04  PAK GOV 2013-06-05..2017-07-28  PAK PTY 2017-07-29..
Shehbaz Sharif | Shahbaz Sharif | Mian Shehbaz Sharif  PAK GOV 1997..1999-10-12  PAK GOV 2008-06..2018-06  PAK OPP LEG 2018-08..2022-04-10  PAK GOV 2022-04-11..2023-08-13  PAK PTY 2023-08-14..2024-03-03  PAK GOV 2024-03-04..
Pervez Musharraf | Musharraf  PAK GOV MIL 1999-10-12..2008-08-18
Benazir Bhutto  PAK GOV 1988-12-02..1990-08-06  PAK GOV 1993-10-19..1996-11-05  PAK OPP 1996-11-06..2007-12-27
Bilawal Bhutto Zardari | Bilawal Bhutto-Zardari | Bilawal Bhutto  PAK OPP ..2022-04-26  PAK GOV 2022-04-27..2023-08-10  PAK PTY 2023-08-11..
Asif Ali Zardari | Asif Zardari | Zardari  PAK GOV 2008-09-09..2013-09-08  PAK LEG 2018-08..2024-03-09  PAK GOV 2024-03-10..
Shah Mahmood Qureshi | Qureshi  PAK GOV 2008-03-31..2011-02-09  PAK GOV 2018-08-20..2022-04-10  PAK OPP 2022-04-11..
Yousaf Raza Gilani | Yousuf Raza Gilani | Yusuf Raza Gilani | Syed Yousuf Raza Gilani  PAK GOV 2008-03-25..2012-06-19  PAK LEG 2021-03..
Qamar Javed Bajwa  PAK MIL 2016-11-29..2022-11-29
Asim Munir | Syed Asim Munir  PAK MIL ..2018-09  PAK SPY MIL 2018-10..2019-06  PAK MIL 2019-07..
Ashfaq Kayani | Ashfaq Parvez Kayani  PAK MIL 2007-11-29..2013-11-29
Hafiz Saeed | Hafiz Muhammad Saeed | Hafiz Mohammad Saeed | Hafiz Mohammed Saeed  PAK REB REL  group=LET
Masood Azhar | Maulana Masood Azhar | Masud Azhar | Mohammad Masood Azhar  PAK REB REL  group=JEH
Baitullah Mehsud  PAK REB ..2009-08
Hakimullah Mehsud  PAK REB ..2013-11-01
Malala Yousafzai | Malala  PAK CVL
Narendra Modi | Modi  IND GOV 2001-10-07..
Manmohan Singh  IND GOV 1991-06-21..1996-05-16  IND OPP 1998-03-19..2004-05-21  IND GOV 2004-05-22..2014-05-26  IND OPP 2014-05-27..2024-12-26
Atal Bihari Vajpayee | Atal Behari Vajpayee | Vajpayee  IND OPP ..1996-05-15  IND GOV 1996-05-16..1996-06-01  IND OPP 1996-06-02..1998-03-18  IND GOV 1998-03-19..2004-05-22
Indira Gandhi  IND GOV 1966-01-24..1977-03-24  IND GOV 1980-01-14..1984-10-31
Rajiv Gandhi  IND GOV 1984-10-31..1989-12-02
Sonia Gandhi  IND OPP 1998-03..2004-05-21  IND PTY GOV 2004-05-22..2014-05-25  IND OPP 2014-05-26..
Rahul Gandhi  IND LEG 2004-05..2014-05-25  IND OPP 2014-05-26..
Subrahmanyam Jaishankar | S Jaishankar | S. Jaishankar | Jaishankar  IND GOV
Sushma Swaraj  IND OPP ..2014-05-25  IND GOV 2014-05-26..2019-05-30
Rajnath Singh  IND GOV 1999-11..2002-03-08  IND GOV 2003-05..2004-05-22  IND PTY OPP 2005-12..2009-12  IND PTY 2013-01..2014-05-25  IND GOV 2014-05-26..
Amit Shah  IND PTY ..2019-05-29  IND GOV 2019-05-30..
Ajit Doval | Doval  IND GOV 2014-05-30..
Pranab Mukherjee  IND GOV ..2017-07-25
Arvind Kejriwal | Kejriwal  IND CVL ..2012-11-25  IND OPP 2012-11-26..2013-12-27  IND GOV 2013-12-28..2014-02-14  IND OPP 2014-02-15..2015-02-13  IND GOV 2015-02-14..2024-09-21  IND OPP 2024-09-22..
Sheikh Hasina | Hasina | Sheikh Hasina Wajed  BGD OPP 1991-03..1996-06-22  BGD GOV 1996-06-23..2001-07-15  BGD OPP 2001-07-16..2009-01-05  BGD GOV 2009-01-06..2024-08-05
Khaleda Zia | Begum Khaleda Zia  BGD GOV 1991-03-20..1996-03-30  BGD OPP 1996-03-31..2001-10-09  BGD GOV 2001-10-10..2006-10-29  BGD OPP 2006-10-30..2025-12-30
Muhammad Yunus  BGD BUS ..2024-08-07  BGD GOV 2024-08-08..2026-02-17
Mahinda Rajapaksa | Mahinda Rajapakse  LKA GOV 1994-08..2001-12-08  LKA OPP 2001-12-09..2004-04-05  LKA GOV 2004-04-06..2015-01-09  LKA OPP 2015-01-10..2019-11-20  LKA GOV 2019-11-21..2022-05-09  LKA PTY 2022-05-10..
Gotabaya Rajapaksa | Gotabhaya Rajapaksa  LKA GOV 2005..2015-01-09  LKA GOV 2019-11-18..2022-07-14
Maithripala Sirisena | Sirisena  LKA GOV 2004-04..2014-11-20  LKA OPP 2014-11-21..2015-01-08  LKA GOV 2015-01-09..2019-11-18  LKA PTY 2019-11-19..
Ranil Wickremesinghe | Wickremesinghe  LKA GOV 1993-05-07..1994-08-18  LKA OPP 1994-10..2001-12-08  LKA GOV 2001-12-09..2004-04-05  LKA OPP 2004-04-06..2015-01-08  LKA GOV 2015-01-09..2019-11-20  LKA OPP 2019-11-21..2022-05-11  LKA GOV 2022-05-12..2024-09-22  LKA OPP 2024-09-23..
Chandrika Kumaratunga | Kumaratunga  LKA GOV 1994-08..2005-11-19
Velupillai Prabhakaran | Prabhakaran | Vellupillai Prabhakaran  LKA REB ..2009-05-18  group=LTT
Prachanda | Pushpa Kamal Dahal  NPL REB ..2006-11-21  NPL PTY 2006-11-22..2008-08-17  NPL GOV 2008-08-18..2009-05-04  NPL OPP 2009-05-05..2011-02-03  NPL PTY 2011-02-04..2016-08-03  NPL GOV 2016-08-04..2017-06-06  NPL PTY 2017-06-07..2022-12-25  NPL GOV 2022-12-26..2024-07-14  NPL OPP 2024-07-15..
KP Sharma Oli | K.P. Sharma Oli | K P Sharma Oli | Khadga Prasad Sharma Oli | K.P. Oli | KP Oli  NPL PTY ..2006-04-27  NPL GOV 2006-04-28..2007-03  NPL PTY 2007-04..2015-10-11  NPL GOV 2015-10-12..2016-08-03  NPL OPP 2016-08-04..2018-02-14  NPL GOV 2018-02-15..2021-07-13  NPL OPP 2021-07-14..2024-07-14  NPL GOV 2024-07-15..2025-09-09  NPL PTY 2025-09-10..
Mohamed Nasheed | Mohammed Nasheed  MDV OPP ..2008-11-10  MDV GOV 2008-11-11..2012-02-07  MDV OPP 2012-02-08..2018-11-16  MDV LEG 2019-05-29..2023-11-13
Mohamed Muizzu | Muizzu | Mohammed Muizzu  MDV GOV 2012..2018-11-17  MDV GOV 2021-05..

# --- China, Koreas, Japan, South-East Asia, Pacific
Xi Jinping | Xi  CHN GOV
Hu Jintao  CHN GOV 2002-11-15..2013-03-14
Jiang Zemin  CHN GOV 1989-06-24..2004-09-19
Deng Xiaoping  CHN GOV 1978-12..1989-11
Mao Zedong | Mao Tse-tung  CHN GOV 1949-10-01..1976-09-09
Wen Jiabao  CHN GOV 2003-03-16..2013-03-15
Li Keqiang  CHN GOV 2008-03..2023-03-11
Li Qiang  CHN GOV
Wang Yi  CHN GOV
Qin Gang  CHN GOV ..2023-07-25
Yang Jiechi  CHN GOV ..2023-01-01
Wang Qishan  CHN GOV ..2023-03
Liu He  CHN GOV ..2023-03
Zhao Lijian  CHN GOV
Geng Shuang  CHN GOV
Hua Chunying  CHN GOV
Mao Ning  CHN GOV
Wang Wenbin  CHN GOV
Lu Kang  CHN GOV
Liu Xiaobo  CHN OPP
Ai Weiwei  CHN OPP
Bo Xilai  CHN GOV ..2012-03-15
Carrie Lam  HKG GOV 2007-07..2022-06-30
John Lee Ka-chiu  HKG COP ..2012-06-30  HKG GOV 2012-07-01..
Joshua Wong  HKG OPP
Jimmy Lai  HKG OPP
Nathan Law  HKG OPP
Tsai Ing-wen  TWN GOV 2000-05-20..2004  TWN GOV 2006-01..2007-05  TWN PTY OPP 2008-05-20..2012-02  TWN PTY OPP 2014-05-28..2016-05-19  TWN GOV 2016-05-20..2024-05-20
Ma Ying-jeou  TWN GOV 1993-02..1996-06  TWN GOV PTY 1998-12-25..2006-12-25  TWN GOV 2008-05-20..2016-05-20
Chen Shui-bian  TWN GOV 2000-05-20..2008-05-20
Lee Teng-hui  TWN GOV 1988-01-13..2000-05-20
Lai Ching-te | William Lai  TWN GOV
Kim Jong-un | Kim Jong Un  PRK GOV
Kim Jong-il | Kim Jong Il  PRK GOV ..2011-12-17
Kim Il-sung | Kim Il Sung  PRK GOV ..1994-07-08
Kim Yo-jong | Kim Yo Jong  PRK GOV
Choe Son-hui | Choe Son Hui  PRK GOV
Moon Jae-in | Moon Jae In  KOR GOV 2003-02-25..2008-02-24  KOR PTY OPP 2012-05..2017-05-09  KOR GOV 2017-05-10..2022-05-09
Park Geun-hye | Park Geun Hye  KOR PTY LEG 1998-04..2013-02-24  KOR GOV 2013-02-25..2017-03-10
Lee Myung-bak | Lee Myung Bak  KOR GOV 2002-07-01..2006-06-30  KOR PTY OPP 2006-07-01..2008-02-24  KOR GOV 2008-02-25..2013-02-24
Roh Moo-hyun | Roh Moo Hyun  KOR GOV 2003-02-25..2008-02-24
Kim Dae-jung | Kim Dae Jung  KOR GOV 1998-02-25..2003-02-24
Yoon Suk-yeol | Yoon Suk Yeol | Yoon Seok-youl  KOR JUD ..2021-03-04  KOR PTY OPP 2021-06-29..2022-05-09  KOR GOV 2022-05-10..2025-04-04
Lee Jae-myung | Lee Jae Myung  KOR OPP ..2025-06-03  KOR GOV 2025-06-04..
Kang Kyung-wha  UNO 2006..2017-05  KOR GOV 2017-06-18..2021-02-08  KOR GOV 2025-10..
Shinzo Abe | Abe Shinzo | Shinzō Abe  JPN GOV 2006-09-26..2007-09-26  JPN GOV 2012-12-26..2020-09-16
Junichiro Koizumi | Koizumi  JPN GOV 2001-04-26..2006-09-26
Yoshihide Suga  JPN GOV 2012-12-26..2021-10-04
Fumio Kishida | Kishida  JPN GOV 2007-08-27..2008-09-24  JPN GOV 2012-12-26..2017-08-03  JPN PTY GOV 2017-08-04..2021-10-03  JPN GOV 2021-10-04..2024-10-01
Shigeru Ishiba | Ishiba  JPN GOV 2002-09-30..2004-09-27  JPN GOV 2007-09-26..2009-09-16  JPN PTY 2012-09-29..2014-09-02  JPN GOV 2014-09-03..2016-08-03  JPN GOV 2024-10-01..2025-10-21
Sanae Takaichi | Takaichi  JPN GOV
Taro Aso  JPN GOV 2003-09-22..2007-08-27  JPN GOV 2008-09-24..2009-09-16  JPN GOV 2012-12-26..2021-10-04  JPN PTY GOV 2021-10-05..
Taro Kono  JPN GOV 2015-10-07..2016-08-03  JPN GOV 2017-08-03..2021-10-04  JPN GOV 2022-08-10..2024-10-01
Toshimitsu Motegi | Motegi  JPN GOV 2008-08..2008-09  JPN GOV 2012-12-26..2014-09-03  JPN GOV 2017-08-03..2021-11-04  JPN PTY GOV 2021-11-05..2024-09  JPN GOV 2025-10-21..
Aung San Suu Kyi | Suu Kyi  MMR OPP ..2016-03-29  MMR GOV 2016-03-30..2021-01-31  MMR OPP 2021-02-01..
Min Aung Hlaing  MMR MIL ..2021-01-31  MMR GOV MIL 2021-02-01..
Thein Sein  MMR GOV 2007-10..2016-03-30
Than Shwe  MMR GOV MIL 1992-04-23..2011-03-30
Win Myint  MMR GOV 2018-03-30..2021-01-31
Hun Sen  KHM GOV ..2023-08-21  KHM LEG 2024-04-03..
Hun Manet  KHM MIL ..2023-08-21  KHM GOV 2023-08-22..
Sam Rainsy  KHM OPP
Norodom Sihanouk | Sihanouk | King Sihanouk | King Norodom Sihanouk  KHM GOV ..1970-03-18  KHM OPP 1970-03-19..1993-09-23  KHM GOV 1993-09-24..2004-10-07
Pol Pot  KHM GOV 1975-04-17..1979-01-07  KHM REB 1979-01-08..1998-04-15
Thaksin Shinawatra | Thaksin  THA GOV 2001-02-09..2006-09-19
Yingluck Shinawatra | Yingluck  THA GOV 2011-08-05..2014-05-07
Prayuth Chan-ocha | Prayut Chan-o-cha | Prayuth Chan-o-cha | Prayuth | Prayut  THA MIL ..2014-08-23  THA GOV 2014-08-24..2023-08-22
Srettha Thavisin  THA GOV 2023-08-22..2024-08-14
Paetongtarn Shinawatra  THA GOV 2024-08-16..2025-08-29
Rodrigo Duterte | Duterte  PHL GOV 2001-06-30..2022-06-30
Benigno Aquino | Benigno Aquino III | Noynoy Aquino  PHL LEG 1998-06..2010-06-29  PHL GOV 2010-06-30..2016-06-30
Gloria Macapagal Arroyo | Gloria Arroyo | Gloria Macapagal-Arroyo  PHL LEG 1992-06..1998-06-29  PHL GOV 1998-06-30..2010-06-29  PHL LEG 2010-06-30..2019-06-30  PHL LEG 2022-06-30..
Ferdinand Marcos Jr | Ferdinand Marcos Jr. | Bongbong Marcos | Ferdinand Bongbong Marcos  PHL GOV 1998-06-30..2007-06-29  PHL LEG 2007-06-30..2016-06-30  PHL GOV 2022-06-30..
Ferdinand Marcos  PHL GOV 1965-12-30..1986-02-25
Joseph Estrada | Joseph Ejercito Estrada  PHL GOV 1992-06-30..2001-01-20  PHL GOV 2013-06-30..2019-06-30
Joko Widodo | Jokowi  IDN GOV 2005-07..2024-10-20
Prabowo Subianto | Prabowo  IDN MIL ..1998-08  IDN OPP 2008..2019-10-22  IDN GOV 2019-10-23..
Susilo Bambang Yudhoyono | Yudhoyono  IDN MIL ..1999-10  IDN GOV 1999-11..2001-06-01  IDN GOV 2001-08-10..2004-03-11  IDN GOV 2004-10-20..2014-10-20  IDN PTY 2014-10-21..
Megawati Sukarnoputri | Megawati | Megawati Soekarnoputri  IDN OPP ..1999-10-20  IDN GOV 1999-10-21..2004-10-20  IDN OPP 2004-10-21..2014-10-19  IDN PTY 2014-10-20..
Abdurrahman Wahid | Gus Dur  IDN REL ..1999-10-19  IDN GOV 1999-10-20..2001-07-23
Suharto  IDN GOV ..1998-05-21
Retno Marsudi  IDN GOV 2014-10-27..2024-10-20
Abu Bakar Bashir | Abu Bakar Ba'asyir  IDN REB
Mahathir Mohamad | Mahathir | Mahathir Mohammad  MYS GOV 1981-07-16..2003-10-31  MYS OPP 2016-09..2018-05-09  MYS GOV 2018-05-10..2020-03-01
Najib Razak | Najib | Najib Tun Razak | Najib Abdul Razak  MYS GOV 1982..2018-05-10  MYS OPP 2018-05-11..2020-02
Anwar Ibrahim  MYS GOV 1983..1998-09-02  MYS OPP 1998-09-03..2022-11-23  MYS GOV 2022-11-24..
Lee Kuan Yew  SGP GOV ..2011-05
Lee Hsien Loong  SGP GOV
Lawrence Wong  SGP GOV
Xanana Gusmão | Xanana Gusmao | Kay Rala Xanana Gusmao  TLS REB ..1999-10  TLS GOV 2002-05-20..2017-09-14  TLS OPP 2017-09-15..2018-06-21  TLS PTY 2018-06-22..2023-06-30  TLS GOV 2023-07-01..
José Ramos-Horta | Jose Ramos-Horta | Jose Ramos Horta  TLS OPP ..1999-10  TLS GOV 2000-10..2012-05-20  UNO 2013-01..2014-06  TLS GOV 2022-05-20..
To Lam  VNM GOV
Nguyen Phu Trong  VNM LEG 2006-06-26..2011-01-18  VNM GOV 2011-01-19..2024-07-19
Scott Morrison  AUS GOV 2013-09..2022-05-23
Malcolm Turnbull | Turnbull  AUS GOV 2007-01..2007-12-03  AUS PTY OPP 2008-09-16..2009-12-01  AUS GOV 2013-09-18..2018-08-24
Tony Abbott  AUS GOV 2001-01..2007-12-03  AUS PTY OPP 2009-12-01..2013-09-17  AUS GOV 2013-09-18..2015-09-21
Kevin Rudd  AUS PTY OPP 2006-12-04..2007-12-02  AUS GOV 2007-12-03..2013-09-18  AUS GOV 2023-03..2026-03
Julia Gillard  AUS GOV 2007-12-03..2013-06-27
John Howard  AUS GOV 1996-03-11..2007-12-03
Anthony Albanese | Albanese  AUS OPP 2019-05-30..2022-05-22  AUS GOV 2022-05-23..
Penny Wong  AUS OPP ..2022-05-22  AUS GOV 2022-05-23..
Jacinda Ardern | Ardern  NZL PTY OPP 2017-08-01..2017-10-25  NZL GOV 2017-10-26..2023-01-25
John Key  NZL PTY OPP 2006-11-27..2008-11-18  NZL GOV 2008-11-19..2016-12-12
Helen Clark  NZL PTY OPP 1993-12..1999-12-04  NZL GOV 1999-12-05..2008-11-19  UNO 2009-04-17..2017-04-19
Chris Hipkins  NZL GOV 2017-10-26..2023-11-26  NZL PTY OPP 2023-11-27..
Christopher Luxon  NZL OPP ..2023-11-26  NZL GOV 2023-11-27..
Frank Bainimarama | Bainimarama  FJI MIL 1999-03..2007-01-04  FJI GOV 2007-01-05..2022-12-24  FJI PTY OPP 2022-12-25..2023-03
Manasseh Sogavare | Sogavare  SLB GOV 2000-06-30..2001-12-17  SLB GOV 2006-05-04..2007-12-20  SLB GOV 2014-12-09..2025-04  SLB OPP 2025-05..
James Marape | Marape  PNG GOV 2012-08..2019-04-11  PNG GOV 2019-05-30..

# --- Russia and its neighbours
Vladimir Putin | Putin  RUS GOV
Dmitry Medvedev | Dmitri Medvedev | Medvedev  RUS GOV
Boris Yeltsin | Yeltsin  RUS GOV 1991-07-10..1999-12-31
Mikhail Gorbachev | Gorbachev  RUS GOV 1985-03-11..1991-12-25
Leonid Brezhnev | Brezhnev  RUS GOV ..1982-11-10
Sergei Lavrov | Sergey Lavrov | Lavrov  RUS GOV
Sergei Shoigu | Sergey Shoigu | Shoigu  RUS GOV
Andrei Belousov | Andrey Belousov  RUS GOV
Valery Gerasimov | Gerasimov  RUS MIL
Dmitry Peskov | Dmitri Peskov | Peskov  RUS GOV
Maria Zakharova | Zakharova  RUS GOV
Sergei Ryabkov | Sergey Ryabkov | Ryabkov  RUS GOV
Mikhail Mishustin | Mishustin  RUS GOV 2020-01-16..
Nikolai Patrushev | Patrushev  RUS GOV
Vasily Nebenzya | Vassily Nebenzia | Nebenzya | Nebenzia  RUS GOV
Vitaly Churkin | Churkin  RUS GOV ..2017-02-20
Igor Ivanov  RUS GOV 1998-09-11..2007-07
Yevgeny Primakov | Primakov  RUS SPY 1991-09..1996-01-09  RUS GOV 1996-01-10..1999-05-12  RUS LEG 1999-12..2001-09
Alexei Navalny | Alexey Navalny | Aleksei Navalny | Navalny  RUS OPP
Yulia Navalnaya  RUS OPP
Mikhail Khodorkovsky | Khodorkovsky  RUS BUS ..2003-10-24  RUS OPP 2003-10-25..
Boris Nemtsov | Nemtsov  RUS GOV 1991-11..1998-08  RUS OPP 1998-09..2015-02-27
Garry Kasparov | Kasparov  RUS OPP
Yevgeny Prigozhin | Prigozhin  RUS PRM ..2023-08-23
Ramzan Kadyrov | Kadyrov  RUS GOV
Shamil Basayev | Basayev  RUS REB ..2006-07-10
Aslan Maskhadov | Maskhadov  RUS REB ..2005-03-08
Dzhokhar Dudayev | Dudayev  RUS REB ..1996-04-21
Roman Abramovich | Abramovich  RUS BUS
Volodymyr Zelensky | Volodymyr Zelenskyy | Volodymyr Zelenskiy | Zelensky | Zelenskyy | Zelenskiy  UKR GOV 2019-05-20..
Petro Poroshenko | Poroshenko  UKR GOV 2014-06-07..2019-05-20  UKR OPP 2019-05-21..
Viktor Yanukovych | Viktor Yanukovich | Yanukovych | Yanukovich  UKR GOV 1997-05..2005-01  UKR OPP 2005-02..2006-08-03  UKR GOV 2006-08-04..2007-12-18  UKR OPP LEG 2007-12-19..2010-02-24  UKR GOV 2010-02-25..2014-02-22
Viktor Yushchenko | Victor Yushchenko | Yushchenko  UKR GOV 1993-01..2001-05-29  UKR OPP 2001-05-30..2005-01-22  UKR GOV 2005-01-23..2010-02-25
Yulia Tymoshenko | Yuliya Tymoshenko | Tymoshenko  UKR GOV 1999-12-30..2001-01-19  UKR OPP 2001-01-20..2005-01-23  UKR GOV 2005-01-24..2005-09-08  UKR OPP 2005-09-09..2007-12-17  UKR GOV 2007-12-18..2010-03-04  UKR OPP 2010-03-05..
Leonid Kuchma | Kuchma  UKR GOV 1992-10..2005-01-23
Arseniy Yatsenyuk | Arseny Yatsenyuk | Arseniy Yatseniuk | Yatsenyuk  UKR GOV 2005-09..2007-12-03  UKR LEG 2007-12-04..2008-11-12  UKR OPP 2009..2014-02-26  UKR GOV 2014-02-27..2016-04-14
Dmytro Kuleba | Kuleba  UKR GOV 2020-03-04..2024-09-05
Andrii Sybiha | Andriy Sybiha | Sybiha  UKR GOV
Denys Shmyhal | Shmyhal  UKR GOV 2020-03-04..
Andriy Yermak | Andrii Yermak | Yermak  UKR GOV 2020-02-11..2025-11-28
Valerii Zaluzhnyi | Valery Zaluzhny | Valeriy Zaluzhnyi | Zaluzhny | Zaluzhnyi  UKR MIL ..2024-02-08  UKR GOV 2024-05..
Oleksandr Syrskyi | Oleksandr Syrsky | Olexander Syrskyi | Syrskyi | Syrsky  UKR MIL
Oleksii Reznikov | Oleksiy Reznikov | Reznikov  UKR GOV 2020-03-04..2023-09-05
Rustem Umerov | Umerov  UKR GOV
Mykhailo Podolyak | Podolyak  UKR GOV
Vitali Klitschko | Vitaly Klitschko | Vitaliy Klychko | Klitschko | Vitalii Klitschko  UKR OPP 2010-04..2014-06-04  UKR GOV 2014-06-05..
Alexander Lukashenko | Aleksandr Lukashenko | Lukashenko | Alexander Lukashenka | Alyaksandr Lukashenka | Lukashenka | Aliaksandr Lukashenka  BLR LEG ..1994-07-19  BLR GOV 1994-07-20..
Sviatlana Tsikhanouskaya | Svetlana Tikhanovskaya | Tsikhanouskaya | Tikhanovskaya  BLR OPP
Maria Kolesnikova  BLR OPP
Maia Sandu  MDA GOV 2012-07-24..2015-07-30  MDA OPP 2015-12..2019-06-07  MDA GOV 2019-06-08..2019-11-14  MDA OPP 2019-11-15..2020-12-23  MDA GOV 2020-12-24..
Igor Dodon | Dodon  MDA GOV 2006-09..2009-09  MDA OPP 2009-10..2016-12-22  MDA GOV 2016-12-23..2020-12-24  MDA OPP 2020-12-25..
Mikheil Saakashvili | Mikhail Saakashvili | Saakashvili  GEO GOV 2000-10..2001-09  GEO OPP 2001-10..2004-01-24  GEO GOV 2004-01-25..2013-11-17  UKR GOV 2015-05-30..2016-11-07  UKR OPP 2016-11-08..2019-05  GEO OPP 2019-06..
Eduard Shevardnadze | Shevardnadze  RUS GOV 1985-07-02..1991-12-25  GEO GOV 1992-03..2003-11-23
Bidzina Ivanishvili | Ivanishvili  GEO BUS ..2011-10-04  GEO OPP 2011-10-05..2012-10-24  GEO GOV 2012-10-25..2013-11-20  GEO PTY 2013-11-21..
Salome Zourabichvili | Salome Zurabishvili | Zourabichvili  GEO GOV 2004-03-20..2005-10-19  GEO OPP 2006..2018-12-15  GEO GOV 2018-12-16..2024-12-29  GEO OPP 2024-12-30..
Irakli Kobakhidze | Kobakhidze  GEO LEG 2016-11-18..2019-06-21  GEO PTY 2019-06-22..2024-02-07  GEO GOV 2024-02-08..
Nikol Pashinyan | Pashinyan  ARM OPP ..2018-05-07  ARM GOV 2018-05-08..
Serzh Sargsyan | Serge Sarkisian | Serzh Sarkisian | Serge Sargsyan | Serzh Sarkisyan  ARM GOV 1993-08..2018-04-23  ARM OPP 2018-04-24..
Robert Kocharian | Robert Kocharyan | Kocharian | Kocharyan  AZE REB ..1997-03-18  ARM GOV 1997-03-20..2008-04-09  ARM OPP 2018-07..
Ilham Aliyev  AZE GOV 2003-08-04..
Heydar Aliyev  AZE GOV 1993-06..2003-10-31
Nursultan Nazarbayev | Nursultan Nazarbaev | Nazarbayev  KAZ GOV ..2022-01-05
Kassym-Jomart Tokayev | Tokayev  KAZ GOV
Islam Karimov | Karimov  UZB GOV ..2016-09-02
Shavkat Mirziyoyev | Mirziyoyev  UZB GOV
Emomali Rahmon | Emomali Rakhmonov | Rahmon  TJK GOV
Kurmanbek Bakiyev | Kurmanbek Bakiev | Bakiyev  KGZ GOV 2000-12..2002-05  KGZ OPP 2002-06..2005-03-23  KGZ GOV 2005-03-24..2010-04-15
Askar Akayev | Akayev  KGZ GOV ..2005-04-11
Sadyr Japarov | Sadyr Zhaparov | Sadyr Dzhaparov | Japarov  KGZ GOV LEG ..2010-04-07  KGZ OPP 2010-04-08..2020-10-05  KGZ GOV 2020-10-06..
Almazbek Atambayev | Almazbek Atambaev | Atambayev  KGZ OPP 2006..2007-03-28  KGZ GOV 2007-03-29..2007-11-28  KGZ OPP 2007-11-29..2010-04-06  KGZ GOV 2010-04-07..2017-11-24  KGZ OPP 2017-11-25..
Saparmurat Niyazov | Niyazov  TKM GOV ..2006-12-21
Gurbanguly Berdymukhamedov | Berdymukhamedov | Gurbanguly Berdimuhamedow  TKM GOV

# --- Turkey, Syria, Iraq, Kurds
Recep Tayyip Erdogan | Tayyip Erdogan | Erdogan | Recep Erdogan  TUR GOV 1994-03..1998-11  TUR PTY OPP 2001-08..2002-11-18  TUR PTY GOV 2002-11-19..2003-03-13  TUR GOV 2003-03-14..
Mevlut Cavusoglu | Mevlüt Çavuşoğlu | Cavusoglu | Çavuşoğlu  TUR GOV 2014-08-29..2023-06-03
Hakan Fidan | Fidan  TUR SPY 2010-05..2023-06-02  TUR GOV 2023-06-03..
Hulusi Akar | Akar  TUR MIL ..2018-07-08  TUR GOV 2018-07-09..2023-06-03  TUR LEG PTY GOV 2023-06-04..
Suleyman Soylu | Süleyman Soylu | Soylu  TUR GOV 2016-08-31..2023-06-03
Ahmet Davutoglu | Davutoglu  TUR GOV 2009-05-01..2016-05-24  TUR PTY OPP 2019-12..
Abdullah Gul | Abdullah Gül  TUR GOV 2002-11-18..2014-08-28
Binali Yildirim | Binali Yıldırım  TUR GOV 2002-11..2018-07-09  TUR LEG PTY GOV 2018-07-12..
Ibrahim Kalin | İbrahim Kalın | Kalin  TUR GOV 2014..2023-06-04  TUR SPY 2023-06-05..
Fahrettin Altun | Altun  TUR GOV 2018-07..2025-07
Fuat Oktay  TUR GOV 2018-07-10..2023-06-03
Omer Celik | Ömer Çelik  TUR PTY GOV
Kemal Kilicdaroglu | Kemal Kılıçdaroğlu | Kilicdaroglu | Kılıçdaroğlu  TUR LEG OPP ..2010-05-21  TUR PTY OPP 2010-05-22..
Ekrem Imamoglu | Ekrem İmamoğlu | Imamoglu | İmamoğlu  TUR OPP
Selahattin Demirtas | Selahattin Demirtaş | Demirtas | Demirtaş  TUR OPP
Fethullah Gulen | Fethullah Gülen | Gulen | Gülen  TUR OPP REL
Abdullah Ocalan | Abdullah Öcalan | Ocalan | Öcalan  TUR REB  group=PKK
Mustafa Kemal Atatürk | Mustafa Kemal Ataturk | Atatürk | Ataturk  TUR GOV ..1938-11-10
Bashar al-Assad | Bashar Assad | Bashar al Assad | Bashar Al-Assad | Assad | al-Assad | Bashar Hafez al-Assad  SYR GOV 2000-07-17..2024-12-08
Hafez al-Assad | Hafez Assad  SYR GOV 1971-03-12..2000-06-10
Walid al-Moallem | Walid Muallem | Walid al-Muallem | Walid Moallem  SYR GOV 2006-02..2020-11-16
Faisal Mekdad | Faisal Mikdad | Fayssal Mekdad  SYR GOV ..2024-12-08
Bashar Jaafari | Bashar al-Jaafari | Bashar Ja'afari  SYR GOV
Buthaina Shaaban | Bouthaina Shaaban  SYR GOV ..2024-12-08
Mazloum Abdi | Mazloum Kobani | Mazlum Abdi | Mazloum Kobane | Gen Mazloum  SYR REB  group=SDF
Ilham Ahmed  SYR OPP
Salih Muslim  SYR PTY
Mustafa Bali  SYR REB  group=SDF
Redur Xelil  SYR REB  group=SDF
Hevrin Khalaf  SYR PTY ..2019-10-12
Ahmed al-Sharaa | Ahmad al-Sharaa | Ahmed al-Shara | Abu Mohammed al-Jolani | Abu Mohammad al-Julani | Abu Mohammed al-Golani | Jolani | al-Jolani | al-Sharaa | Golani  SYR REB ..2024-12-07  SYR GOV 2024-12-08..
Asaad al-Shaibani | Asaad al-Shibani | Assad al-Shaibani  SYR GOV 2024-12-21..
Abu Bakr al-Baghdadi | Abu Bakr al Baghdadi | Baghdadi | al-Baghdadi  IMG REB ..2019-10-26  group=ISI
Abu Musab al-Zarqawi | Zarqawi | al-Zarqawi  IRQ REB ..2006-06-07  group=AQI
Osama bin Laden | Usama bin Laden | Osama Bin Laden | bin Laden | Bin Laden  IMG REB ..2011-05-02  group=QAE
Ayman al-Zawahiri | Ayman al-Zawahri | Zawahiri | al-Zawahiri | Zawahri  IMG REB ..2022-07-31  group=QAE
Khalid Sheikh Mohammed  IMG REB  group=QAE
Saddam Hussein | Saddam  IRQ GOV 1979-07-16..2003-04-09
Tariq Aziz  IRQ GOV ..2003-04-09
Nouri al-Maliki | Nuri al-Maliki | Maliki | al-Maliki  IRQ GOV 2006-05-20..2014-09-08  IRQ PTY 2014-09-09..
Haider al-Abadi | Haidar al-Abadi | Abadi | al-Abadi  IRQ GOV 2014-09-08..2018-10-25
Adel Abdul Mahdi | Adil Abdul-Mahdi | Adel Abdul-Mahdi | Abdul Mahdi  IRQ GOV 2018-10-25..2020-05-07
Mustafa al-Kadhimi | Mustafa Kadhimi | Kadhimi | al-Kadhimi  IRQ SPY 2016-06..2020-05-06  IRQ GOV 2020-05-07..2022-10-27
Mohammed Shia al-Sudani | Mohammed al-Sudani | Mohammad Shia al-Sudani  IRQ GOV 2022-10-27..
Barham Salih | Barham Saleh  IRQ GOV ..2022-10-17  UNO 2026-01-01..
Fuad Masum | Fouad Masoum  IRQ GOV 2014-07-24..2018-10-02
Jalal Talabani | Talabani  IRQ PTY ..2005-04-06  IRQ GOV 2005-04-07..2014-07-24
Massoud Barzani | Masoud Barzani | Masoud Barazani  IRQ GOV PTY 1992..2017-11-01  IRQ PTY 2017-11-02..
Nechirvan Barzani  IRQ GOV
Masrour Barzani  IRQ GOV
Iyad Allawi | Ayad Allawi | Allawi  IRQ GOV 2004-06-28..2005-05-03  IRQ PTY 2005-05-04..
Ibrahim al-Jaafari  IRQ GOV 2005-05-03..2006-05-20  IRQ GOV 2014-09-08..2018-10
Ahmed Chalabi | Ahmad Chalabi | Chalabi  IRQ OPP ..2003-04  IRQ GOV 2003-07..2006-05  IRQ PTY LEG 2006-06..2015-11-03
Hoshyar Zebari | Zebari  IRQ GOV 2003-09..2016-09  IRQ PTY 2016-10..
Moqtada al-Sadr | Muqtada al-Sadr | Moqtada Sadr | Muqtada Sadr | Sadr | al-Sadr  IRQ REL PTY
Ali al-Sistani | Ali Sistani | Sistani | al-Sistani  IRQ REL
Hadi al-Amiri  IRQ PRM
Abu Mahdi al-Muhandis | al-Muhandis  IRQ PRM ..2020-01-03
Paul Bremer  USA GOV 2003-05-12..2004-06-28

# --- Iran
Ali Khamenei | Ayatollah Khamenei | Ayatollah Ali Khamenei | Khamenei  IRN GOV
Ruhollah Khomeini | Ayatollah Khomeini | Ayatollah Ruhollah Khomeini | Khomeini  IRN GOV 1979-02-11..1989-06-03
Hassan Rouhani | Hassan Rohani | Hassan Rowhani | Hasan Rowhani | Rouhani  IRN GOV 1989..2005-08  IRN GOV 2013-08-03..2021-08-03
Ebrahim Raisi | Ibrahim Raisi | Ebrahim Raeisi | Seyed Ebrahim Raisi | Raisi  IRN JUD REL ..2021-08-02  IRN GOV REL 2021-08-03..2024-05-19
Masoud Pezeshkian | Massoud Pezeshkian | Pezeshkian  IRN GOV 2001..2005-08  IRN LEG 2008-05..2024-07-27  IRN GOV 2024-07-28..
Mahmoud Ahmadinejad | Ahmadinejad  IRN GOV 2003..2013-08-03
Mohammad Khatami | Mohammed Khatami | Khatami  IRN GOV 1997-08-03..2005-08-03  IRN OPP REL 2009-06..
Akbar Hashemi Rafsanjani | Hashemi Rafsanjani | Rafsanjani  IRN GOV ..2017-01-08
Mohammad Javad Zarif | Javad Zarif | Zarif  IRN GOV 2013-08-15..2021-08-25  IRN GOV 2024-08..2025-03
Hossein Amir-Abdollahian | Hossein Amirabdollahian | Amir-Abdollahian | Amirabdollahian  IRN GOV 2021-08-25..2024-05-19
Abbas Araghchi | Abbas Araqchi | Araghchi | Araqchi  IRN GOV
Ali Akbar Salehi | Salehi  IRN GOV ..2021-08
Ali Larijani | Larijani  IRN GOV 2005-08..2007-10  IRN LEG 2008-06..2020-05  IRN GOV 2025-08..
Ali Shamkhani | Shamkhani  IRN GOV
Saeed Jalili | Jalili  IRN GOV
Manouchehr Mottaki | Mottaki  IRN GOV 2005-08..2010-12-13
Qassem Suleimani | Qasem Soleimani | Qassem Soleimani | Qasem Suleimani | Soleimani | Suleimani  IRN MIL ..2020-01-03
Esmail Qaani | Esmail Ghaani | Qaani  IRN MIL
Hossein Salami  IRN MIL ..2025-06-13
Mir Hossein Mousavi | Mir-Hossein Mousavi | Mousavi  IRN GOV 1981-10..1989-08  IRN OPP 2009..
Mehdi Karroubi | Mehdi Karoubi | Mahdi Karroubi  IRN LEG REL 2000-05..2004-05  IRN OPP REL 2005..
Reza Pahlavi  IRN OPP
Maryam Rajavi | Rajavi  IRN OPP
Mohammad Bagher Ghalibaf | Mohammad Baqer Qalibaf | Mohammad Bagher Qalibaf | Mohammad-Bagher Ghalibaf | Qalibaf | Ghalibaf  IRN MIL COP ..2005-08  IRN GOV 2005-09..2017-08  IRN LEG 2020-05-28..

# --- Israel, Palestinians, Lebanon, Jordan, Egypt
Benjamin Netanyahu | Binyamin Netanyahu | Bibi Netanyahu | Netanyahu  ISR GOV 1996-06-18..1999-07-06  ISR OPP 2006-01..2009-03-30  ISR GOV 2009-03-31..2021-06-13  ISR OPP 2021-06-14..2022-12-28  ISR GOV 2022-12-29..
Naftali Bennett | Bennett  ISR GOV 2013-03-18..2019-06-04  ISR GOV 2019-11..2020-05-17  ISR OPP 2020-05-18..2021-06-12  ISR GOV 2021-06-13..2022-11  ISR OPP 2025-04..
Yair Lapid | Lapid  ISR OPP 2014-12..2021-06-12  ISR GOV 2021-06-13..2022-12-29  ISR OPP 2022-12-30..
Benny Gantz | Gantz  ISR MIL ..2015-02-16  ISR OPP 2019-01..2020-05-16  ISR GOV 2020-05-17..2022-12-29  ISR GOV 2023-10-12..2024-06-09  ISR OPP 2024-06-10..
Yoav Gallant | Gallant  ISR GOV 2015-05..2024-11-05
Israel Katz  ISR GOV 2003-02..2006-01  ISR GOV 2009-03-31..2021-06-13  ISR LEG OPP 2021-06-14..2022-12-28  ISR GOV 2022-12-29..
Gideon Saar | Gideon Sa'ar  ISR GOV 2009-03-31..2014-11  ISR LEG OPP 2020-12..2021-06-12  ISR GOV 2021-06-13..2022-12-29  ISR LEG OPP 2022-12-30..2023-10-11  ISR GOV 2023-10-12..2024-03-25  ISR LEG OPP 2024-03-26..2024-09-28  ISR GOV 2024-09-29..
Avigdor Lieberman | Avigdor Liberman | Lieberman  ISR GOV 2001-03-07..2004-06  ISR GOV 2006-10-30..2008-01  ISR GOV 2009-03-31..2015-05-04  ISR OPP 2015-05-05..2016-05-29  ISR GOV 2016-05-30..2018-11-14  ISR OPP 2018-11-15..2021-06-12  ISR GOV 2021-06-13..2022-12-29  ISR OPP 2022-12-30..
Itamar Ben-Gvir | Itamar Ben Gvir | Ben-Gvir  ISR PTY OPP ..2022-12-28  ISR GOV 2022-12-29..
Bezalel Smotrich | Smotrich  ISR LEG 2015-03..2019-06-16  ISR GOV 2019-06-17..2020-05-17  ISR LEG OPP 2020-05-18..2022-12-28  ISR GOV 2022-12-29..
Ehud Olmert | Olmert  ISR GOV 1993-11..2009-03-31
Ariel Sharon  ISR GOV ..1992-07-13  ISR LEG OPP 1992-07-14..1996-07-07  ISR GOV 1996-07-08..1999-07-06  ISR OPP 1999-07-07..2001-03-06  ISR GOV 2001-03-07..2006-04-14
Ehud Barak  ISR MIL ..1995-01  ISR GOV 1995-07..1996-06-18  ISR OPP 1996-06-19..1999-07-05  ISR GOV 1999-07-06..2001-03-07  ISR GOV 2007-06-18..2013-03-18
Yitzhak Rabin | Rabin  ISR GOV 1992-07-13..1995-11-04
Shimon Peres | Peres  ISR GOV ..2014-07-24
Tzipi Livni | Livni  ISR GOV 2001-03-07..2009-03-31  ISR OPP 2009-04-01..2013-03-17  ISR GOV 2013-03-18..2014-12-02  ISR OPP 2014-12-03..2019-02
Isaac Herzog  ISR GOV 2005-01..2011-01-17  ISR LEG OPP 2011-01-18..2018-07  ISR SOC 2018-08..2021-07-06  ISR GOV 2021-07-07..
Reuven Rivlin | Rivlin  ISR GOV 2014-07-24..2021-07-07
Herzi Halevi  ISR MIL ..2025-03-05
Daniel Hagari | Hagari  ISR MIL
David Ben-Gurion | Ben-Gurion  ISR GOV ..1963-06-26
Menachem Begin  ISR GOV 1977-06-21..1983-10-10
Mahmoud Abbas | Abu Mazen  PSE GOV
Yasser Arafat | Yasir Arafat | Arafat  PSE REB ..1993-09-12  PSE GOV 1993-09-13..2004-11-11
Salam Fayyad | Fayyad  PSE GOV 2002-06..2013-06-06
Mohammad Shtayyeh | Shtayyeh  PSE GOV 2019-04-13..2024-03-31
Rami Hamdallah | Hamdallah  PSE GOV 2013-06-06..2019-04-13
Saeb Erekat | Saeb Erakat | Saeb Erikat | Erekat  PSE GOV ..2020-11-10
Riyad Mansour | Riad Mansour | Riyad H. Mansour  PSE GOV
Marwan Barghouti | Marwan Barghouthi | Barghouti  PSE OPP
Hanan Ashrawi | Ashrawi  PSE GOV ..2020-12
Ismail Haniyeh | Ismail Haniya | Haniyeh | Haniya  PSE REB ..2006-03-28  PSE GOV REB 2006-03-29..2024-07-31  group=HAM
Yahya Sinwar | Yehya Sinwar | Sinwar  PSE REB ..2024-10-16  group=HAM
Mohammed Deif | Mohammad Deif | Muhammad Deif | Deif  PSE REB ..2024-07-13  group=QAS
Khaled Meshaal | Khaled Mashaal | Khaled Meshal | Meshaal | Mashaal  PSE REB  group=HAM
Saleh al-Arouri  PSE REB ..2024-01-02  group=HAM
Osama Hamdan  PSE REB  group=HAM
Ahmed Yassin | Sheikh Ahmed Yassin  PSE REB ..2004-03-22  group=HAM
Hassan Nasrallah | Nasrallah | Hasan Nasrallah  LBN REB ..2024-09-27  group=HEZ
Naim Qassem | Naim Qasim | Naim Kassem  LBN REB  group=HEZ
Michel Aoun | Aoun  LBN MIL ..1990-10-13  LBN OPP PTY 2005-05..2016-10-30  LBN GOV 2016-10-31..2022-10-30
Joseph Aoun  LBN MIL 2017-03-08..2025-01-08  LBN GOV 2025-01-09..
Saad Hariri | Saad al-Hariri  LBN PTY LEG 2005-05..2009-11-08  LBN GOV 2009-11-09..2011-06-13  LBN PTY 2011-06-14..2016-12-17  LBN GOV 2016-12-18..2020-01-21  LBN PTY 2020-01-22..
Rafik Hariri | Rafiq Hariri | Rafik al-Hariri | Rafiq al-Hariri  LBN GOV 1992-10-31..1998-12-02  LBN GOV 2000-10-23..2004-10-21
Najib Mikati | Mikati  LBN GOV 1998-12..2005-07-19  LBN GOV 2011-06-13..2014-02-15  LBN GOV 2021-09-10..2025-02-08
Nawaf Salam  UNO JUD 2018-02..2025-01  LBN GOV 2025-02-08..
Nabih Berri | Berri  LBN LEG
Fouad Siniora | Fuad Siniora | Siniora  LBN GOV 2005-07-19..2009-11-09
Walid Jumblatt | Jumblatt  LBN PTY
Samir Geagea | Geagea  LBN PTY PRM ..1994-04  LBN PTY 2005-07..
Gebran Bassil  LBN GOV 2008-07..2020-01-21  LBN PTY LEG 2020-01-22..
Emile Lahoud  LBN GOV 1998-11-24..2007-11-23
King Abdullah II | King Abdullah of Jordan  JOR GOV 1999-02-07..
King Hussein | King Hussein of Jordan  JOR GOV 1952-08-11..1999-02-07
Ayman Safadi | Safadi  JOR GOV 2017-01-15..
Abdel Fattah al-Sisi | Abdel Fatah al-Sisi | Abdel-Fattah el-Sissi | Abdel Fattah el-Sisi | Abdel-Fattah al-Sisi | Sisi | al-Sisi | el-Sissi  EGY MIL ..2014-03-26  EGY GOV 2014-06-08..
Mohamed Morsi | Mohammed Morsi | Mohamed Mursi | Mohammed Mursi | Morsi | Mursi  EGY GOV 2012-06-30..2013-07-03
Hosni Mubarak | Mubarak  EGY GOV 1981-10-14..2011-02-11
Anwar Sadat | Anwar al-Sadat | Sadat  EGY GOV 1970-10-15..1981-10-06
Gamal Abdel Nasser | Nasser  EGY GOV ..1970-09-28
Mohamed Hussein Tantawi | Tantawi  EGY MIL ..2012-08-12
Sameh Shoukry | Shoukry  EGY GOV 2014-06-17..2024-07-03
Badr Abdelatty  EGY GOV 2024-07-03..

# --- Gulf and Maghreb
Mohammed bin Salman | Mohammad bin Salman | Muhammad bin Salman | Prince Mohammed bin Salman | Mohammed bin Salman bin Abdulaziz  SAU GOV 2015-01-23..
King Salman | Salman bin Abdulaziz | King Salman bin Abdulaziz | Prince Salman bin Abdulaziz | King Salman of Saudi Arabia  SAU GOV
King Abdullah of Saudi Arabia | Crown Prince Abdullah | Abdullah bin Abdulaziz | Abdullah bin Abdul-Aziz al-Saud | Crown Prince Abdullah bin Abdulaziz  SAU GOV 1982..2015-01-23
King Fahd | Fahd bin Abdulaziz | King Fahd bin Abdulaziz | King Fahd of Saudi Arabia  SAU GOV ..2005-08-01
Adel al-Jubeir | Jubeir  SAU GOV
Faisal bin Farhan | Prince Faisal bin Farhan  SAU GOV 2019-10-23..
Saud al-Faisal | Prince Saud al-Faisal  SAU GOV 1975-10..2015-04-29
Jamal Khashoggi | Khashoggi  SAU JRN ..2018-10-02
Mohammed bin Zayed | Mohamed bin Zayed | Mohammed bin Zayed Al Nahyan | Mohamed bin Zayed Al Nahyan | Mohammed bin Zayed al-Nahyan | Sheikh Mohammed bin Zayed  ARE GOV
Anwar Gargash | Gargash  ARE GOV
Abdullah bin Zayed | Abdullah bin Zayed Al Nahyan | Abdullah bin Zayed al-Nahyan | Sheikh Abdullah bin Zayed  ARE GOV
Tamim bin Hamad Al Thani | Tamim bin Hamad al-Thani | Sheikh Tamim  QAT GOV 2013-06-25..
Mohammed bin Abdulrahman Al Thani | Mohammed bin Abdulrahman al-Thani | Sheikh Mohammed bin Abdulrahman  QAT GOV 2016-01-27..
Qaboos bin Said | Sultan Qaboos  OMN GOV 1970-07-23..2020-01-10
Haitham bin Tariq | Haitham bin Tariq Al Said | Sultan Haitham | Haitham bin Tariq al-Said | Haitham bin Tareq  OMN GOV
King Hamad | Hamad bin Isa Al Khalifa | Hamad bin Isa al-Khalifa | King Hamad bin Isa Al Khalifa | Sheikh Hamad bin Isa | King Hamad of Bahrain  BHR GOV
Ali Abdullah Saleh | Ali Abdallah Saleh  YEM GOV 1978-07-18..2012-02-25  YEM REB 2014-09..2017-12-04
Abd-Rabbu Mansour Hadi | Abdrabbuh Mansur Hadi | Abed Rabbo Mansour Hadi | Abd Rabbuh Mansur Hadi  YEM GOV 2012-02-25..2022-04-07
Rashad al-Alimi | Rashad Mohammed al-Alimi | Rashad Alimi  YEM GOV 2001-04..2014  YEM GOV 2022-04-07..
Abdul-Malik al-Houthi | Abdulmalik al-Houthi | Abdel Malek al-Houthi  YEM REB  group=HOU
Mohammed Abdulsalam | Mohammed Abdul-Salam  YEM REB  group=HOU
Yahya Saree | Yahya Sarea  YEM REB  group=HOU
Muammar Gaddafi | Moammar Gadhafi | Muammar Qaddafi | Muammar al-Gaddafi | Moammar Gaddafi | Muammar Gadhafi | Gaddafi | Qaddafi | Gadhafi | Kadhafi | Kadafi  LBY GOV 1969-09-01..2011-08-23
Saif al-Islam Gaddafi | Seif al-Islam Gaddafi | Saif al-Islam Gadhafi | Saif al-Islam Qaddafi | Seif al-Islam Gadhafi | Saif al-Islam Kadhafi | Seif al-Islam Kadhafi  LBY GOV ..2011-08-23  LBY OPP 2017-06..2026-02
Khalifa Haftar | Khalifa Hifter | Haftar | Hifter  LBY REB  group=LNA
Fayez al-Sarraj | Fayez Sarraj | Fayez Serraj | Sarraj | al-Sarraj  LBY GOV 2016-03-30..2021-03-15
Abdulhamid Dbeibah | Abdul Hamid Dbeibah | Abdul Hamid Dbeibeh | Dbeibah  LBY GOV 2021-03-15..
Aguila Saleh  LBY LEG
Zine al-Abidine Ben Ali | Zine El Abidine Ben Ali | Ben Ali  TUN GOV 1987-11-07..2011-01-14
Kais Saied | Saied  TUN GOV 2019-10-23..
Beji Caid Essebsi | Essebsi  TUN GOV 2014-12-31..2019-07-25
Rached Ghannouchi | Rachid Ghannouchi | Ghannouchi  TUN PTY
Abdelaziz Bouteflika | Abdulaziz Bouteflika | Bouteflika  DZA GOV 1999-04-27..2019-04-02
Abdelmadjid Tebboune | Tebboune  DZA GOV 2019-12-19..
Ahmed Gaid Salah | Gaid Salah  DZA MIL ..2019-12-23
King Mohammed VI | Mohammed VI  MAR GOV 1999-07-23..
King Hassan II | Hassan II  MAR GOV 1961-03-03..1999-07-23
Nasser Bourita | Bourita  MAR GOV 2017-04-05..
Brahim Ghali  ESH REB

# --- Europe
Boris Johnson  GBR GOV 2008-05..2016-05  GBR GOV 2016-07-13..2018-07-09  GBR LEG 2018-07-10..2019-07-23  GBR GOV 2019-07-24..2022-09-06
Theresa May  GBR GOV 2010-05-12..2019-07-24
David Cameron | Cameron  GBR OPP 2005-12-06..2010-05-10  GBR GOV 2010-05-11..2016-07-13  GBR GOV 2023-11-13..2024-07-05
Gordon Brown  GBR GOV 1997-05-02..2010-05-11
Tony Blair | Blair  GBR OPP 1994-07-21..1997-05-01  GBR GOV 1997-05-02..2007-06-27  IGO 2007-06-28..2015-05-27
John Major  GBR GOV 1990-11-28..1997-05-02
Margaret Thatcher | Thatcher  GBR GOV 1979-05-04..1990-11-28
Rishi Sunak | Sunak  GBR GOV 2020-02-13..2024-07-05
Liz Truss | Truss  GBR GOV 2012-09-04..2022-10-25
Keir Starmer | Sir Keir Starmer | Starmer  GBR JUD 2008-11-01..2013-10-31  GBR LEG OPP 2015-05-07..2020-04-03  GBR OPP 2020-04-04..2024-07-04  GBR GOV 2024-07-05..
David Lammy | Lammy  GBR LEG ..2024-07-04  GBR GOV 2024-07-05..
Dominic Raab | Raab  GBR GOV 2018-07-09..2023-04-21
Jeremy Hunt  GBR GOV 2010-05-12..2019-07-24  GBR LEG 2019-07-25..2022-10-13  GBR GOV 2022-10-14..2024-07-05
Jeremy Corbyn | Corbyn  GBR LEG ..2015-09-11  GBR OPP 2015-09-12..2020-04-04  GBR LEG OPP 2020-04-05..
Philip Hammond  GBR GOV 2010-05-12..2019-07-24
William Hague  GBR GOV 1995-07-05..1997-05-02  GBR OPP 1997-06-19..2001-09-13  GBR LEG OPP 2001-09-14..2010-05-11  GBR GOV 2010-05-12..2015-03-30
Jack Straw  GBR GOV 1997-05-02..2010-05-11
Ben Wallace  GBR GOV 2019-07-24..2023-08-31
Sajid Javid | Javid  GBR GOV 2012-09..2020-02-13  GBR GOV 2021-06-26..2022-07-05
Priti Patel  GBR GOV 2014-07..2017-11-08  GBR GOV 2019-07-24..2022-09-06  GBR LEG OPP 2022-09-07..
Nigel Farage | Farage  GBR PTY OPP
Nicola Sturgeon | Sturgeon  GBR GOV 2007-05-17..2023-03-28
Gerry Adams  GBR PTY ..2011-02  IRL PTY OPP 2011-03..2018-02-10
Martin McGuinness  GBR PTY ..2007-05-07  GBR PTY GOV 2007-05-08..2017-01-09
Queen Elizabeth | Queen Elizabeth II  GBR GOV ..2022-09-08
King Charles | King Charles III | Prince Charles  GBR GOV
Julian Assange | Assange  AUS JRN
Emmanuel Macron | Macron  FRA GOV 2014-08-26..2016-08-30  FRA GOV 2017-05-14..
François Hollande | Francois Hollande | Hollande  FRA PTY 1997-11-27..2008-11-26  FRA GOV 2012-05-15..2017-05-14  FRA LEG OPP 2024-07-08..
Nicolas Sarkozy | Sarkozy  FRA GOV 1993-03-30..1995-05-16  FRA GOV 2002-05-07..2012-05-15  FRA PTY OPP 2014-11-29..2016-08-23
Jacques Chirac | Chirac  FRA GOV 1995-05-17..2007-05-16
François Mitterrand | Francois Mitterrand | Mitterrand  FRA GOV 1981-05-21..1995-05-17
Charles de Gaulle | De Gaulle | de Gaulle  FRA GOV ..1969-04-28
Jean-Yves Le Drian | Le Drian  FRA GOV 2012-05-16..2022-05-20  FRA GOV 2023-06-07..
Laurent Fabius | Fabius  FRA GOV 1981-05..1986-03-20  FRA LEG 1988-06..2000-03-27  FRA GOV 2000-03-28..2002-05-06  FRA GOV 2012-05-16..2016-02-11  FRA JUD 2016-03-08..2025-03-07
Jean-Marc Ayrault  FRA LEG OPP ..2012-05-14  FRA GOV 2012-05-15..2014-03-31  FRA LEG 2014-04-01..2016-02-10  FRA GOV 2016-02-11..2017-05-10
Bernard Kouchner | Kouchner  FRA GOV 1988-05..1993-03-29  EUR LEG 1994-07..1997-06-03  FRA GOV 1997-06-04..1999-07-01  UNO 1999-07-02..2001-01-15  FRA GOV 2001-02..2002-05-06  FRA GOV 2007-05-18..2010-11-14
Dominique de Villepin | Villepin  FRA GOV 2002-05-07..2007-05-15
Catherine Colonna  FRA GOV 2022-05-20..2024-01-11
Florence Parly | Parly  FRA GOV 2017-06-21..2022-05-20
Gérald Darmanin | Gerald Darmanin | Darmanin  FRA GOV 2017-05-17..2024-09-21  FRA GOV 2024-12-23..
Édouard Philippe | Edouard Philippe  FRA GOV 2017-05-15..2020-07-03  FRA PTY 2021-10-09..
Marine Le Pen | Le Pen  FRA PTY OPP
Jean-Luc Mélenchon | Jean-Luc Melenchon | Mélenchon | Melenchon  FRA OPP
Angela Merkel | Merkel  DEU GOV 1991-01-18..1998-10-26  DEU OPP 1998-10-27..2005-11-21  DEU GOV 2005-11-22..2021-12-08
Olaf Scholz | Scholz  DEU GOV 2007-11-21..2009-10-28  DEU GOV 2011-03-07..2025-05-06
Friedrich Merz | Merz  DEU OPP 2022-01..2025-05-05  DEU GOV 2025-05-06..
Gerhard Schröder | Gerhard Schroeder | Gerhard Schroder  DEU GOV 1990-06-21..2005-11-22
Helmut Kohl | Kohl  DEU GOV 1982-10-01..1998-10-27
Annalena Baerbock | Baerbock  DEU PTY OPP 2018-01-27..2021-12-07  DEU GOV 2021-12-08..2025-05-06  UNO 2025-09-09..
Heiko Maas | Maas  DEU GOV 2013-12-17..2021-12-08
Sigmar Gabriel  DEU GOV 2005-11-22..2009-10-28  DEU PTY OPP 2009-11-13..2013-12-16  DEU GOV 2013-12-17..2018-03-14
Frank-Walter Steinmeier | Steinmeier  DEU GOV 1998-10-27..2009-10-28  DEU LEG OPP 2009-10-29..2013-12-16  DEU GOV 2013-12-17..2017-01-27  DEU GOV 2017-03-19..
Joschka Fischer  DEU GOV 1998-10-27..2005-11-22
Guido Westerwelle | Westerwelle  DEU GOV 2009-10-28..2013-12-17
Annegret Kramp-Karrenbauer | Kramp-Karrenbauer  DEU GOV 2011-08-10..2018-03-01  DEU PTY GOV 2018-03-02..2019-07-16  DEU GOV 2019-07-17..2021-12-08
Boris Pistorius | Pistorius  DEU GOV 2013-02-19..
Johann Wadephul | Wadephul  DEU GOV 2025-05-06..
Horst Seehofer | Seehofer  DEU GOV 1992-05-06..1998-10-26  DEU LEG OPP 1998-10-27..2005-11-21  DEU GOV 2005-11-22..2021-12-08
Wolfgang Schäuble | Wolfgang Schaeuble | Wolfgang Schauble | Schäuble | Schaeuble  DEU GOV 1984-11-15..1991-11-26  DEU LEG 1991-11-27..2005-11-21  DEU GOV 2005-11-22..2017-10-24  DEU LEG 2017-10-25..2023-12-26
Giorgia Meloni | Meloni  ITA GOV 2008-05-08..2011-11-16  ITA OPP 2012-12..2022-10-21  ITA GOV 2022-10-22..
Mario Draghi | Draghi  ITA GOV 2006-01-16..2011-10-31  EUR 2011-11-01..2019-10-31  ITA GOV 2021-02-13..2022-10-22
Giuseppe Conte  ITA GOV 2018-06-01..2021-02-13  ITA PTY 2021-08-06..
Matteo Salvini | Salvini  ITA PTY ..2018-05-31  ITA GOV 2018-06-01..2019-09-05  ITA OPP 2019-09-06..2022-10-21  ITA GOV 2022-10-22..
Matteo Renzi | Renzi  ITA GOV 2009-06..2016-12-12  ITA PTY LEG 2016-12-13..
Silvio Berlusconi | Berlusconi  ITA GOV 1994-05-11..1995-01-17  ITA OPP 1995-01-18..2001-06-10  ITA GOV 2001-06-11..2006-05-17  ITA OPP 2006-05-18..2008-05-07  ITA GOV 2008-05-08..2011-11-16  ITA PTY 2011-11-17..2023-06-12
Antonio Tajani | Tajani  EUR LEG 1994-07..2008-05-08  EUR GOV 2008-05-09..2014-06-30  EUR LEG 2014-07-01..2022-10-12  ITA GOV 2022-10-22..
Sergio Mattarella | Mattarella  ITA GOV 1998-10-21..2001-06-11  ITA JUD 2011-10-11..2015-02-02  ITA GOV 2015-02-03..
Luigi Di Maio | Di Maio  ITA LEG OPP 2013-03..2018-05-31  ITA GOV 2018-06-01..2022-10-22  EUR GOV 2023-06-01..
Pedro Sánchez | Pedro Sanchez  ESP OPP 2014-07-26..2018-06-01  ESP GOV 2018-06-02..
Mariano Rajoy | Rajoy  ESP GOV 1996-05-06..2003-09-03  ESP PTY GOV 2003-09-04..2004-04-16  ESP OPP 2004-04-17..2011-12-20  ESP GOV 2011-12-21..2018-06-01
José Luis Rodríguez Zapatero | Jose Luis Rodriguez Zapatero | Zapatero  ESP OPP 2000-07-22..2004-04-16  ESP GOV 2004-04-17..2011-12-21
José María Aznar | Jose Maria Aznar | Aznar  ESP GOV 1996-05-05..2004-04-17
Carles Puigdemont | Puigdemont  ESP GOV 2016-01-12..2017-10-27  ESP OPP 2017-10-28..
King Felipe | King Felipe VI  ESP GOV 2014-06-19..
Alexis Tsipras | Tsipras  GRC OPP 2008-02..2015-01-25  GRC GOV 2015-01-26..2019-07-08  GRC OPP 2019-07-09..2023-06-29
Kyriakos Mitsotakis | Mitsotakis  GRC GOV 2013-06-25..2015-01-26  GRC OPP 2016-01-10..2019-07-07  GRC GOV 2019-07-08..
Antonis Samaras | Samaras  GRC GOV 1989-11..1992-04-13  GRC OPP 2009-11-29..2012-06-19  GRC GOV 2012-06-20..2015-01-26  GRC LEG 2015-01-27..
George Papandreou | Papandreou | Giorgos Papandreou  GRC GOV 1993-10..2004-02-13  GRC OPP 2004-02-14..2009-10-05  GRC GOV 2009-10-06..2011-11-11
Nikos Dendias | Dendias  GRC GOV 2012-06..2015-01  GRC GOV 2019-07-09..
Yanis Varoufakis | Varoufakis  GRC GOV 2015-01-27..2015-07-06  GRC PTY OPP 2018-03-26..
Nicos Anastasiades | Nikos Anastasiades | Anastasiades  CYP PTY GOV 1997-06..2003-02-27  CYP PTY OPP 2003-02-28..2013-02-27  CYP GOV 2013-02-28..2023-02-28
Viktor Orbán | Viktor Orban | Orbán | Orban  HUN OPP LEG 1994-07..1998-07-05  HUN GOV 1998-07-06..2002-05-27  HUN OPP LEG 2002-05-28..2010-05-28  HUN GOV 2010-05-29..
Péter Szijjártó | Peter Szijjarto | Szijjártó | Szijjarto  HUN GOV 2014-09-23..
Jarosław Kaczyński | Jaroslaw Kaczynski | Kaczynski  POL OPP LEG ..2005-10-30  POL PTY LEG 2005-10-31..2006-07-13  POL GOV 2006-07-14..2007-11-16  POL OPP LEG 2007-11-17..2015-11-15  POL PTY LEG 2015-11-16..2020-10-05  POL GOV 2020-10-06..2022-06-21  POL PTY LEG 2022-06-22..2023-06-20  POL GOV 2023-06-21..2023-11-27  POL OPP LEG 2023-11-28..
Lech Kaczyński | Lech Kaczynski  POL GOV 2005-12-23..2010-04-10
Andrzej Duda | Duda  POL GOV 2015-08-06..2025-08-06
Mateusz Morawiecki | Morawiecki  POL BUS ..2015-11-15  POL GOV 2015-11-16..2023-12-13  POL OPP LEG 2023-12-14..
Radosław Sikorski | Radoslaw Sikorski | Radek Sikorski | Sikorski  POL GOV 2005-10..2014-09-22  POL LEG 2014-09-24..2015-06-23  POL GOV 2023-12-13..
Karol Nawrocki | Nawrocki  POL GOV 2021-07-23..
Lech Wałęsa | Lech Walesa | Walesa  POL LAB ..1990-12-21  POL GOV 1990-12-22..1995-12-22
Václav Havel | Vaclav Havel  CZE CVL OPP ..1989-12-28  CZE GOV 1989-12-29..2003-02-02
Miloš Zeman | Milos Zeman  CZE LEG 1996-06..1998-07-16  CZE GOV 1998-07-17..2002-07-12  CZE GOV 2013-03-08..2023-03-08
Andrej Babiš | Andrej Babis | Babis  CZE GOV 2014-01-29..2021-12-17  CZE OPP LEG 2021-12-18..2025-12-08  CZE GOV 2025-12-09..
Petr Fiala | Fiala  CZE GOV 2012-05..2013-07  CZE OPP LEG 2013-10..2021-12-16  CZE GOV 2021-12-17..2025-12-15  CZE OPP LEG 2025-12-16..
Robert Fico | Fico  SVK OPP LEG 1999-12..2006-07-03  SVK GOV 2006-07-04..2010-07-08  SVK OPP LEG 2010-07-09..2012-04-03  SVK GOV 2012-04-04..2018-03-22  SVK LEG PTY 2018-03-23..2020-03-20  SVK OPP 2020-03-21..2023-10-24  SVK GOV 2023-10-25..
Zuzana Čaputová | Zuzana Caputova  SVK GOV 2019-06-15..2024-06-15
Sebastian Kurz | Kurz  AUT GOV 2011-04-21..2019-05-28  AUT GOV 2020-01-07..2021-10-11
Karl Nehammer | Nehammer  AUT GOV 2020-01-07..2025-01-10  EUR 2025-09..
Mette Frederiksen | Frederiksen  DNK GOV 2011-10-03..2015-06-27  DNK OPP 2015-06-28..2019-06-26  DNK GOV 2019-06-27..
Lars Løkke Rasmussen | Lars Lokke Rasmussen | Lars Loekke Rasmussen  DNK GOV 2001-11-27..2011-10-03  DNK OPP 2011-10-04..2015-06-27  DNK GOV 2015-06-28..2019-06-27  DNK PTY OPP 2019-06-28..2022-12-14  DNK GOV 2022-12-15..
Sanna Marin  FIN GOV 2019-12-10..2023-06-20
Sauli Niinistö | Sauli Niinisto | Niinistö | Niinisto  FIN GOV 1995-04-13..2003-04-17  FIN LEG 2007-04-24..2011-04-27  FIN GOV 2012-03-01..2024-03-01
Alexander Stubb | Stubb  FIN GOV 2008-04-04..2016-06-22  FIN GOV 2024-03-01..
Ulf Kristersson | Kristersson  SWE OPP ..2022-10-17  SWE GOV 2022-10-18..
Magdalena Andersson  SWE GOV 2014-10-03..2022-10-17  SWE OPP 2022-10-18..
Stefan Löfven | Stefan Lofven | Stefan Loefven  SWE LAB ..2012-01-26  SWE OPP 2012-01-27..2014-10-02  SWE GOV 2014-10-03..2021-11-30
Margot Wallström | Margot Wallstrom | Wallström | Wallstrom  SWE GOV 1988..1998-10  EUR GOV 1999-09-16..2010-02-09  UNO 2010-04..2012-05  SWE GOV 2014-10-03..2019-09-10
Carl Bildt | Bildt  SWE GOV 1991-10-04..1994-10-07  EUR GOV 1995-06..1995-12-13  IGO 1995-12-14..1997-06-17  UNO 1999-05..2001-06  SWE GOV 2006-10-06..2014-10-03
Greta Thunberg | Thunberg  SWE CVL
Jonas Gahr Støre | Jonas Gahr Store | Jonas Gahr Stoere  NOR GOV 2005-10-17..2013-10-16  NOR OPP 2014-06-14..2021-10-13  NOR GOV 2021-10-14..
Erna Solberg | Solberg  NOR GOV 2001-10-19..2005-10-17  NOR OPP 2005-10-18..2013-10-15  NOR GOV 2013-10-16..2021-10-14  NOR OPP 2021-10-15..
Geert Wilders | Wilders  NLD OPP ..2024-07-01  NLD PTY GOV 2024-07-02..2025-06-03  NLD OPP 2025-06-04..
Leo Varadkar | Varadkar  IRL GOV 2011-03-09..2024-04-09
Micheál Martin | Micheal Martin  IRL GOV 1997-06-26..2011-01-23  IRL OPP 2011-01-26..2020-06-26  IRL GOV 2020-06-27..
Simon Coveney | Coveney  IRL GOV 2011-03-09..2024-04-09
Gitanas Nausėda | Gitanas Nauseda | Nauseda  LTU GOV 2019-07-12..
Gabrielius Landsbergis | Landsbergis  LTU GOV 2020-12-11..2024-12
Dalia Grybauskaitė | Dalia Grybauskaite | Grybauskaite  LTU GOV 1999..2004-04  EUR GOV 2004-05-01..2009-07-01  LTU GOV 2009-07-12..2019-07-12
Klaus Iohannis | Iohannis  ROU GOV 2000-06..2025-02-12
Nicolae Ceaușescu | Nicolae Ceausescu | Ceausescu  ROU GOV ..1989-12-22
Boyko Borisov | Boiko Borisov | Boyko Borissov | Borissov | Borisov  BGR GOV 2001-09..2013-03-13  BGR OPP 2013-03-14..2014-11-06  BGR GOV 2014-11-07..2017-01-27  BGR GOV 2017-05-04..2021-05-12  BGR PTY LEG 2021-05-13..
Aleksandar Vučić | Aleksandar Vucic | Vučić | Vucic  SRB OPP LEG 1993..1998-03-23  SRB GOV 1998-03-24..2000-10  SRB OPP LEG 2000-11..2012-07-26  SRB GOV 2012-07-27..
Slobodan Milosevic | Slobodan Milošević | Milosevic | Milošević  SRB GOV 1989-05-08..2000-10-05
Vojislav Kostunica | Vojislav Koštunica | Kostunica  SRB OPP ..2000-10-06  SRB GOV 2000-10-07..2003-03-03  SRB OPP 2003-03-04..2004-03-02  SRB GOV 2004-03-03..2008-07-07  SRB OPP 2008-07-08..2014-03
Boris Tadic | Boris Tadić | Tadic  SRB GOV 2002-06..2004-04  SRB GOV 2004-07-11..2012-04-05  SRB OPP 2012-07-27..
Zoran Djindjic | Zoran Đinđić | Djindjic  SRB OPP ..2001-01-24  SRB GOV 2001-01-25..2003-03-12
Radovan Karadzic | Radovan Karadžić | Karadzic | Karadžić  BIH REB ..1996-07-19
Ratko Mladic | Ratko Mladić | Mladic | Mladić  BIH REB ..1996-11
Alija Izetbegovic | Alija Izetbegović | Izetbegovic  BIH GOV 1990-12..2000-10
Milorad Dodik | Dodik  BIH GOV 1998-01-18..2001-01  BIH OPP LEG 2001-02..2006-02-27  BIH GOV 2006-02-28..2025-08  BIH PTY 2025-09..
Franjo Tudjman | Franjo Tuđman | Tudjman  HRV GOV 1990-05-30..1999-12-10
Hashim Thaci | Hashim Thaçi | Thaci | Thaçi  KOS REB ..1999-09-20  KOS PTY OPP 1999-09-21..2008-01-08  KOS GOV 2008-01-09..2020-11-05
Albin Kurti | Kurti  KOS OPP ..2020-02-02  KOS GOV 2020-02-03..2020-06-03  KOS OPP 2020-06-04..2021-03-21  KOS GOV 2021-03-22..
Ibrahim Rugova | Rugova  KOS OPP PTY ..2002-03-03  KOS GOV 2002-03-04..2006-01-21
Edi Rama  ALB GOV 1998..2011-07  ALB OPP 2011-08..2013-09-14  ALB GOV 2013-09-15..
Sali Berisha | Berisha  ALB GOV 1992-04-09..1997-07-24  ALB OPP LEG 1997-07-25..2005-09-10  ALB GOV 2005-09-11..2013-09-15  ALB OPP LEG 2013-09-16..
Milo Djukanovic | Milo Đukanović | Djukanovic  MNE GOV 1991-02-15..2006-11  MNE GOV 2008-02-29..2010-12-29  MNE PTY 2011-01..2012-12-03  MNE GOV 2012-12-04..2016-11-28  MNE PTY 2016-11-29..2018-05-19  MNE GOV 2018-05-20..2023-05-20
Zoran Zaev | Zaev  MKD OPP 2013-06..2017-05-30  MKD GOV 2017-05-31..2020-01-03  MKD PTY 2020-01-04..2020-08-29  MKD GOV 2020-08-30..2022-01-16
Nikola Gruevski | Gruevski  MKD GOV 1999-12..2002-10-31  MKD OPP LEG 2002-11-01..2006-08-26  MKD GOV 2006-08-27..2016-01-18  MKD PTY LEG 2016-01-19..2018-11

# --- Africa
Nelson Mandela | Mandela  ZAF OPP ..1994-05-09  ZAF GOV 1994-05-10..1999-06-14
Thabo Mbeki | Mbeki  ZAF GOV 1994-05-10..2008-09-24
Jacob Zuma | Jacob Gedleyihlekisa Zuma | Zuma  ZAF GOV 1994-05..2005-06-14  ZAF PTY 2005-06-15..2009-05-08  ZAF GOV 2009-05-09..2018-02-14  ZAF OPP 2023-12-16..
Cyril Ramaphosa | Matamela Cyril Ramaphosa | Ramaphosa  ZAF LAB ..1991-06  ZAF PTY 1991-07..1997-01  ZAF BUS 1997-02..2012-11  ZAF PTY 2012-12..2014-05-25  ZAF GOV 2014-05-26..
Naledi Pandor | Grace Naledi Mandisa Pandor | Pandor  ZAF GOV 2004-04..2024-06
Julius Malema | Julius Sello Malema | Malema  ZAF PTY 2008-04..2012-02  ZAF LEG OPP 2013-07..
Desmond Tutu | Archbishop Desmond Tutu | Archbishop Tutu | Tutu  ZAF REL ..2021-12-26
FW de Klerk | F.W. de Klerk | F. W. de Klerk | de Klerk | De Klerk  ZAF GOV 1989-08-15..1996-06-30
Robert Mugabe | Mugabe  ZWE GOV 1980-04-18..2017-11-21
Emmerson Mnangagwa | Mnangagwa  ZWE GOV 1980-04-18..2017-11-06  ZWE GOV 2017-11-24..
Morgan Tsvangirai | Tsvangirai  ZWE LAB ..1999-08  ZWE OPP 1999-09-11..2009-02-10  ZWE GOV OPP 2009-02-11..2013-09-11  ZWE OPP 2013-09-12..2018-02-14
Nelson Chamisa | Chamisa  ZWE OPP LEG ..2009-02-12  ZWE GOV OPP 2009-02-13..2013-09  ZWE OPP 2013-10..
Abiy Ahmed | Abiy | Abiy Ahmed Ali  ETH GOV 2015-10..
Meles Zenawi | Meles  ETH GOV 1991-05-28..2012-08-20
Hailemariam Desalegn | Haile Mariam Desalegn | Hailemariam Dessalegn | Hailemariam  ETH GOV 2001..2018-04-02
Debretsion Gebremichael | Debretsion  ETH GOV 2010..2020-11-03  ETH REB 2020-11-04..2022-11-02  ETH PTY 2022-11-03..
Getachew Reda | Getachew Kahsay Reda  ETH GOV 2015..2018-10  ETH REB 2020-11-04..2022-11-02  ETH GOV 2023-03-23..
Haile Selassie  ETH GOV 1930-11-02..1974-09-12
Mengistu Haile Mariam | Mengistu  ETH GOV 1977-02..1991-05-21
Isaias Afwerki | Isaias Afewerki | Isaias  ERI GOV 1993-05-24..
Hassan Sheikh Mohamud | Hassan Sheikh Mohamoud | Hassan Sheikh Mahmoud  SOM GOV 2012-09-16..2017-02-16  SOM OPP 2017-02-17..2022-05-15  SOM GOV 2022-05-23..
Mohamed Abdullahi Mohamed | Mohamed Abdullahi Farmajo | Mohamed Abdullahi Mohamed Farmajo | Farmaajo | Farmajo  SOM GOV 2010-11..2011-06  SOM GOV 2017-02-16..2022-05-23  SOM OPP 2022-05-24..
Sharif Sheikh Ahmed | Sheikh Sharif Ahmed | Sheikh Sharif Sheikh Ahmed  SOM REB ..2008-06-08  SOM GOV 2009-01-31..2012-08-20  SOM OPP 2018..
Mohamed Farrah Aidid | Mohammed Farah Aidid | Mohamed Farah Aideed | Aideed | Aidid  SOM REB ..1996-08-01
Ismail Omar Guelleh | Ismaïl Omar Guelleh | Guelleh  DJI GOV 1999-05-08..
Omar al-Bashir | Omar Hassan al-Bashir | Omar Bashir | Bashir | al-Bashir | Omar el-Bashir  SDN GOV 1989-06-30..2019-04-11
Abdel Fattah al-Burhan | Abdel-Fattah al-Burhan | Abdel Fattah Burhan | Abdelfattah al-Burhan | Burhan | al-Burhan  SDN MIL ..2019-04-11  SDN MIL GOV 2019-04-12..
Mohamed Hamdan Dagalo | Mohammed Hamdan Dagalo | Muhammad Hamdan Dagalo | Mohamed Hamdan Daglo | Hemedti | Hemeti | Himedti | Dagalo  SDN PRM ..2019-04-11  SDN GOV PRM 2019-04-12..2023-04-14  SDN REB 2023-04-15..  group=RSF
Abdalla Hamdok | Abdallah Hamdok | Hamdok  SDN GOV 2019-08-21..2022-01-02  SDN OPP 2023-10..
Hassan al-Turabi | Hassan Turabi | Hassan al-Tourabi | Turabi  SDN PTY LEG ..1999-12-12  SDN OPP PTY 2000..2016-03-05
John Garang | Garang  SDN REB ..2005-07-08  SDN GOV 2005-07-09..2005-07-30
Salva Kiir | Salva Kiir Mayardit | Kiir  SDN REB ..2005-07-08  SSD GOV 2005-08..
Riek Machar | Riek Machar Teny | Riek Machar Teny Dhurgon | Machar  SDN REB ..2005-07-08  SSD GOV 2005-08..2013-07-23  SSD REB 2013-12-15..2016-04-25  SSD GOV 2016-04-26..2016-07-23  SSD REB 2016-07-24..2020-02-21  SSD GOV 2020-02-22..2025-09-11  SSD OPP 2025-09-12..
Yoweri Museveni | Museveni  UGA GOV 1986-01-26..
Bobi Wine | Robert Kyagulanyi | Robert Kyagulanyi Ssentamu  UGA LEG OPP 2017-07..2021-05  UGA OPP 2021-06..
Kizza Besigye | Warren Kizza Besigye | Besigye  UGA OPP 2000-10..
Joseph Kony | Kony  UGA REB  group=LRA
Idi Amin  UGA GOV 1971-01-25..1979-04-11
Milton Obote | Obote  UGA GOV
Paul Kagame | Kagame  RWA REB ..1994-07-18  RWA GOV 1994-07-19..
Vincent Biruta  RWA LEG ..2010  RWA GOV 2011..
Olivier Nduhungirehe | Nduhungirehe  RWA GOV ..2020-04-09  RWA GOV 2020-09..
Juvénal Habyarimana | Juvenal Habyarimana | Habyarimana  RWA GOV 1973-07-05..1994-04-06
Pierre Nkurunziza | Nkurunziza  BDI REB ..2003-11-16  BDI GOV 2003-11-23..2020-06-08
Évariste Ndayishimiye | Evariste Ndayishimiye | Ndayishimiye  BDI REB ..2003-11-16  BDI GOV 2005..2016-08-19  BDI PTY 2016-08-20..2020-06-17  BDI GOV 2020-06-18..
Félix Tshisekedi | Felix Tshisekedi | Tshisekedi  COD OPP ..2019-01-23  COD GOV 2019-01-24..
Étienne Tshisekedi | Etienne Tshisekedi  COD OPP 1982..1991-09-28  COD GOV 1991-09-29..1991-11-01  COD OPP 1991-11-02..1992-08-14  COD GOV 1992-08-15..1993-03-18  COD OPP 1993-03-19..2017-02-01
Joseph Kabila  COD MIL ..2001-01-25  COD GOV 2001-01-26..2019-01-24  COD LEG 2019-03..2020-11  COD OPP 2020-12..
Laurent Kabila | Laurent-Désiré Kabila | Laurent-Desire Kabila  COD REB ..1997-05-16  COD GOV 1997-05-17..2001-01-16
Mobutu Sese Seko | Mobutu  COD GOV 1965-11-24..1997-05-16
Jean-Pierre Bemba | Bemba  COD REB ..2003-07-16  COD GOV 2003-07-17..2006-12  COD OPP 2007-01..2021-04  COD GOV 2023-03-24..
Laurent Nkunda | Nkunda  COD REB ..2003-06  COD MIL 2003-07..2004-05  COD REB 2004-06..2009-01-22  group=CND
Bosco Ntaganda | Ntaganda  COD REB ..2013-03-18
Thomas Lubanga | Lubanga  COD REB ..2020-03  COD GOV 2021..2022  COD REB 2024..
Corneille Nangaa | Nangaa  COD GOV 2015-11..2021  COD OPP 2022..2023-12-14  COD REB 2023-12-15..  group=AFC
Bertrand Bisimwa | Bisimwa  COD REB  group=M23
Sultani Makenga | Makenga  COD REB  group=M23
Willy Ngoma  COD REB  group=M23
Martin Fayulu | Fayulu  COD OPP
Moise Katumbi | Moïse Katumbi | Katumbi  COD GOV 2007-02..2015-09-29  COD OPP 2015-09-30..
Denis Sassou Nguesso | Denis Sassou-Nguesso | Sassou Nguesso  COG GOV 1979-02-08..1992-08-31  COG OPP 1992-09-01..1997-10-14  COG GOV 1997-10-15..
Faustin-Archange Touadéra | Faustin-Archange Touadera | Touadéra | Touadera  CAF GOV 2008-01-22..2013-01-17  CAF GOV 2016-03-30..
François Bozizé | Francois Bozize | Bozizé | Bozize  CAF MIL ..2001-10  CAF REB 2001-11..2003-03-14  CAF GOV 2003-03-15..2013-03-24  CAF OPP 2013-03-25..2020-12-18  CAF REB 2020-12-19..
Michel Djotodia | Djotodia  CAF REB ..2013-03-23  CAF GOV 2013-03-24..2014-01-10
Idriss Déby | Idriss Deby | Idriss Déby Itno | Idriss Deby Itno  TCD GOV 1990-12-02..2021-04-20
Mahamat Déby | Mahamat Deby | Mahamat Idriss Déby | Mahamat Idriss Deby | Mahamat Idriss Déby Itno | Mahamat Kaka  TCD MIL ..2021-04-19  TCD GOV 2021-04-20..
Hissène Habré | Hissene Habre | Habré | Habre  TCD GOV 1982-06-07..1990-12-01
Paul Biya | Biya  CMR GOV 1982-11-06..
Ali Bongo | Ali Bongo Ondimba  GAB GOV 1999..2023-08-30
Omar Bongo  GAB GOV 1967-12-02..2009-06-08
Brice Oligui Nguema | Oligui Nguema  GAB GOV 2023-08-30..
Teodoro Obiang | Teodoro Obiang Nguema | Obiang  GNQ GOV 1979-08-03..
Muhammadu Buhari | Buhari  NGA GOV MIL 1983-12-31..1985-08-27  NGA OPP 2003..2015-05-28  NGA GOV 2015-05-29..2023-05-29
Bola Tinubu | Bola Ahmed Tinubu | Tinubu  NGA GOV 1999-05-29..2007-05-29  NGA OPP 2007-05-30..2015-05-28  NGA PTY GOV 2015-05-29..2023-05-28  NGA GOV 2023-05-29..
Goodluck Jonathan  NGA GOV 1999-05-29..2015-05-29
Olusegun Obasanjo | Obasanjo  NGA MIL GOV 1976-02-14..1979-10-01  NGA GOV 1999-05-29..2007-05-29
Sani Abacha | Abacha  NGA GOV MIL 1993-11-17..1998-06-08
Umaru Yar'Adua | Yar'Adua  NGA GOV 1999-05-29..2010-05-05
Atiku Abubakar  NGA GOV 1999-05-29..2007-05-29  NGA OPP 2007-05-30..
Abubakar Shekau | Shekau  NGA REB ..2021-05-19  group=BOK
Nnamdi Kanu  NGA OPP
Ken Saro-Wiwa | Saro-Wiwa  NGA CVL
Uhuru Kenyatta  KEN GOV 2001-11..2002-12-29  KEN LEG OPP 2003..2008-01-07  KEN GOV 2008-01-08..2022-09-13
William Ruto | William Samoei Ruto | Ruto  KEN GOV 2002-08..2002-12  KEN LEG OPP 2003..2008-04-16  KEN GOV 2008-04-17..2011-08  KEN LEG 2011-09..2013-04-08  KEN GOV 2013-04-09..
Raila Odinga | Raila Amolo Odinga | Odinga  KEN OPP ..2001-05  KEN GOV 2001-06..2002-10  KEN OPP 2002-11..2002-12  KEN GOV 2003-01..2005-11  KEN OPP 2005-12..2008-04-16  KEN GOV 2008-04-17..2013-04-09  KEN OPP 2013-04-10..2025-10-15
Mwai Kibaki | Kibaki  KEN OPP ..2002-12-29  KEN GOV 2002-12-30..2013-04-09
Daniel arap Moi | Daniel Arap Moi | arap Moi  KEN GOV 1978-08-22..2002-12-30
John Magufuli | John Pombe Magufuli | Magufuli  TZA GOV 2000..2021-03-17
Samia Suluhu Hassan | Samia Suluhu  TZA GOV 2015-11-05..
Jakaya Kikwete | Kikwete  TZA GOV 1995..2015-11-05
Julius Nyerere | Nyerere  TZA GOV ..1985-11-05
Filipe Nyusi | Filipe Jacinto Nyusi | Nyusi  MOZ GOV 2008-03..2025-01-15
Afonso Dhlakama | Dhlakama  MOZ REB ..1992-10-04  MOZ OPP 1992-10-05..2018-05-03
João Lourenço | Joao Lourenco | João Manuel Gonçalves Lourenço | Lourenço | Lourenco  AGO GOV 2014-04..
José Eduardo dos Santos | Jose Eduardo dos Santos  AGO GOV 1979-09-21..2017-09-26
Jonas Savimbi | Savimbi  AGO REB ..2002-02-22
Hakainde Hichilema | Hichilema  ZMB OPP 2006-07..2021-08-23  ZMB GOV 2021-08-24..
Edgar Lungu | Edgar Chagwa Lungu | Lungu  ZMB GOV 2011-10..2021-08-24  ZMB OPP 2023-10..2025-06-05
Lazarus Chakwera | Lazarus McCarthy Chakwera | Chakwera  MWI REL ..2013-07  MWI LEG OPP 2013-08-14..2020-06-27  MWI GOV 2020-06-28..2025-10-04  MWI OPP 2025-10-05..
Andry Rajoelina | Rajoelina  MDG GOV OPP 2007-12..2009-02-03  MDG GOV 2009-03-17..2014-01-25  MDG OPP 2014-02..2019-01-18  MDG GOV 2019-01-19..2025-10-14
Marc Ravalomanana | Ravalomanana  MDG GOV 2002..2009-03-17  MDG OPP 2009-03-18..
Ellen Johnson Sirleaf | Ellen Johnson-Sirleaf  LBR GOV 2006-01-16..2018-01-22
George Weah | Weah  LBR OPP 2005..2015-01-11  LBR LEG OPP 2015-01-12..2018-01-21  LBR GOV 2018-01-22..2024-01-22  LBR OPP 2024-01-23..
Charles Taylor  LBR REB 1989-12-24..1997-08-01  LBR GOV 1997-08-02..2003-08-11
Ernest Bai Koroma  SLE OPP 2002..2007-09-16  SLE GOV 2007-09-17..2018-04-04
Foday Sankoh | Sankoh  SLE REB ..2003-07-29
Nana Akufo-Addo | Akufo-Addo  GHA OPP ..2001-01  GHA GOV 2001-02..2007-07  GHA OPP 2009-01-07..2017-01-06  GHA GOV 2017-01-07..2025-01-07
John Mahama | John Dramani Mahama | Mahama  GHA GOV 2009-01-07..2017-01-07  GHA OPP 2017-01-08..2025-01-06  GHA GOV 2025-01-07..
Jerry Rawlings | Rawlings  GHA GOV 1981-12-31..2001-01-07
Alassane Ouattara | Ouattara  CIV GOV 1990-11-07..1993-12-09  IGO 1994-07..1999-07  CIV OPP 1999-08..2010-12-03  CIV GOV 2010-12-04..
Laurent Gbagbo | Gbagbo  CIV OPP ..2000-10-25  CIV GOV 2000-10-26..2011-04-11  CIV OPP 2019-01-15..
Guillaume Soro | Soro  CIV REB 2002-09..2007-03-29  CIV GOV 2007-04-04..2012-03-08  CIV LEG 2012-03-12..2019-02-08  CIV OPP 2019-02-09..
Macky Sall  SEN GOV 2001-05..2007-06-19  SEN LEG 2007-06-20..2008-11-09  SEN OPP 2008-11-10..2012-04-01  SEN GOV 2012-04-02..2024-04-02
Abdoulaye Wade  SEN OPP ..2000-03-31  SEN GOV 2000-04-01..2012-04-02  SEN OPP 2012-04-03..
Ousmane Sonko | Sonko  SEN OPP ..2024-04-01  SEN GOV 2024-04-02..
Bassirou Diomaye Faye  SEN OPP ..2024-04-01  SEN GOV 2024-04-02..
Yahya Jammeh | Jammeh  GMB GOV 1994-07-22..2017-01-21
Adama Barrow  GMB OPP ..2017-01-18  GMB GOV 2017-01-19..
Alpha Condé | Alpha Conde  GIN OPP ..2010-12-20  GIN GOV 2010-12-21..2021-09-05
Mamady Doumbouya | Mamadi Doumbouya | Doumbouya  GIN MIL GOV 2021-09-05..
Moussa Dadis Camara | Dadis Camara  GIN MIL GOV 2008-12-23..2009-12-03
Ibrahim Boubacar Keïta | Ibrahim Boubacar Keita  MLI GOV 1993..2000-02  MLI LEG 2002-09..2007-09  MLI OPP 2007-10..2013-09-03  MLI GOV 2013-09-04..2020-08-18
Assimi Goïta | Assimi Goita | Goïta | Goita  MLI MIL GOV 2020-08-19..
Amadou Toumani Touré | Amadou Toumani Toure  MLI MIL GOV 1991-03-26..1992-06-08  MLI GOV 2002-06-08..2012-03-22
Abdoulaye Diop  MLI GOV 2014-04..2016-12  MLI GOV 2021-06-11..
Iyad Ag Ghaly | Iyad Ag Ghali  MLI REB  group=JNI
Ibrahim Traoré | Ibrahim Traore  BFA MIL GOV 2022-09-30..
Blaise Compaoré | Blaise Compaore | Compaoré | Compaore  BFA GOV 1987-10-15..2014-10-31
Roch Marc Christian Kaboré | Roch Marc Christian Kabore | Roch Kabore  BFA GOV 1994-03..1996-02  BFA LEG 2002-06..2012-12  BFA OPP 2014-01..2015-12-28  BFA GOV 2015-12-29..2022-01-24
Paul-Henri Damiba | Paul-Henri Sandaogo Damiba | Damiba  BFA MIL GOV 2022-01-24..2022-09-30
Mohamed Bazoum | Bazoum  NER GOV 1995..1996-01  NER OPP 2000..2011-04-06  NER GOV 2011-04-07..2023-07-26
Mahamadou Issoufou | Issoufou  NER GOV 1993-04..1994-09  NER LEG 1995-02..1996-01  NER OPP 1996-02..2011-04-06  NER GOV 2011-04-07..2021-04-02
Abdourahamane Tchiani | Abdourahmane Tchiani | Tchiani | Abdourahamane Tiani | Tiani  NER MIL ..2023-07-25  NER MIL GOV 2023-07-26..
Faure Gnassingbé | Faure Gnassingbe | Gnassingbe  TGO GOV 2003..
Patrice Talon  BEN BUS ..2016-04-05  BEN GOV 2016-04-06..

# --- The Americas
Justin Trudeau | Trudeau  CAN GOV 2015-11-04..2025-03-14
Stephen Harper  CAN GOV 2006-02-06..2015-11-04
Mark Carney | Carney  CAN GOV 2008-02-01..2013-06-01  GBR GOV 2013-07-01..2020-03-15  CAN GOV 2025-03-14..
Chrystia Freeland | Freeland  CAN GOV 2015-11-04..2024-12-16
Mélanie Joly | Melanie Joly | Joly  CAN GOV
Jean Chrétien | Jean Chretien | Chrétien | Chretien  CAN GOV 1993-11-04..2003-12-12
Claudia Sheinbaum | Sheinbaum  MEX GOV 2018-12-05..
Andrés Manuel López Obrador | Andres Manuel Lopez Obrador | López Obrador | Lopez Obrador | AMLO | Amlo  MEX PTY OPP ..2000-12-04  MEX GOV OPP 2000-12-05..2005-07-29  MEX OPP 2005-07-30..2018-11-30  MEX GOV 2018-12-01..2024-09-30
Enrique Peña Nieto | Enrique Pena Nieto | Peña Nieto | Pena Nieto  MEX GOV 2012-12-01..2018-11-30
Felipe Calderón | Felipe Calderon  MEX GOV 2006-12-01..2012-11-30
Vicente Fox  MEX GOV 2000-12-01..2006-11-30
Marcelo Ebrard | Ebrard  MEX GOV 2002-02..2012-12-05  MEX GOV 2018-12-01..2023-06  MEX GOV 2024-10-01..
Joaquín Guzmán | Joaquin Guzman | Joaquín "El Chapo" Guzmán | El Chapo | Joaquin "El Chapo" Guzman  MEX CRM  group=SIC
Ismael Zambada | El Mayo Zambada | Ismael "El Mayo" Zambada | Ismael Zambada García | El Mayo  MEX CRM  group=SIC
Subcomandante Marcos | Subcommander Marcos | Delegate Zero | Subcomandante Galeano | Capitán Marcos | Rafael Sebastián Guillén | Rafael Sebastian Guillen Vicente  MEX REB  group=EZL
Fidel Castro  CUB REB ..1958-12-31  CUB GOV 1959-01-01..2008-02-24
Raúl Castro | Raul Castro  CUB GOV 1959-01-01..2021-04-19
Miguel Díaz-Canel | Miguel Diaz-Canel | Díaz-Canel | Diaz-Canel  CUB GOV 2013-02-24..
Bruno Rodríguez | Bruno Rodriguez  CUB GOV 2009-03-02..
Hugo Chávez | Hugo Chavez | Chávez | Chavez  VEN GOV 1999-02-02..2013-03-05
Nicolás Maduro | Nicolas Maduro | Maduro  VEN GOV 2006-08-08..2026-01-03
Juan Guaidó | Juan Guaido | Guaidó | Guaido  VEN OPP
María Corina Machado | Maria Corina Machado  VEN OPP
Edmundo González | Edmundo Gonzalez | Edmundo González Urrutia | Edmundo Gonzalez Urrutia  VEN OPP
Leopoldo López | Leopoldo Lopez  VEN OPP
Henrique Capriles | Capriles  VEN OPP
Diosdado Cabello | Cabello  VEN GOV
Delcy Rodríguez | Delcy Rodriguez  VEN GOV
Jorge Arreaza | Arreaza  VEN GOV
Vladimir Padrino | Vladimir Padrino López | Vladimir Padrino Lopez  VEN GOV MIL
Gustavo Petro | Petro  COL REB ..1990-03-08  COL PTY OPP 1990-03-09..2011-12-31  COL GOV OPP 2012-01-01..2015-12-31  COL PTY OPP 2016-01-01..2022-08-06  COL GOV 2022-08-07..
Iván Duque | Ivan Duque | Duque  COL GOV 2018-08-07..2022-08-07
Juan Manuel Santos  COL GOV 2006-07-19..2018-08-07
Álvaro Uribe | Alvaro Uribe | Uribe  COL GOV 2002-08-07..2010-08-07  COL OPP 2010-08-08..
Andrés Pastrana | Andres Pastrana | Pastrana  COL GOV 1998-08-07..2002-08-07
Rodrigo Londoño | Rodrigo Londono | Timochenko  COL REB ..2017-06-27  COL PTY 2017-06-28..  group=FAR
Iván Márquez | Ivan Marquez | Ivan Márquez  COL REB  group=FAR
Manuel Marulanda | Marulanda  COL REB ..2008-03-26  group=FAR
Alfonso Cano  COL REB ..2011-11-04  group=FAR
Pablo Beltrán | Pablo Beltran  COL REB  group=ELN
Ingrid Betancourt | Betancourt  COL PTY
Pablo Escobar  COL CRM ..1993-12-02
Rafael Correa | Correa  ECU GOV 2005-04..2005-08  ECU GOV 2007-01-15..2017-05-24  ECU OPP 2017-05-25..
Lenín Moreno | Lenin Moreno  ECU GOV 2007-01-15..2021-05-24
Guillermo Lasso | Lasso  ECU GOV 2021-05-24..2023-11-23
Daniel Noboa | Noboa  ECU GOV 2023-11-23..
Alberto Fujimori | Fujimori  PER GOV 1990-07-28..2000-11-22
Keiko Fujimori  PER OPP
Pedro Castillo  PER GOV 2021-07-28..2022-12-07
Dina Boluarte | Boluarte  PER GOV 2021-07-29..2025-10-10
Martín Vizcarra | Martin Vizcarra | Vizcarra  PER GOV 2016-07-28..2020-11-09
Ollanta Humala | Humala  PER MIL REB ..2004  PER PTY OPP 2005..2011-07-27  PER GOV 2011-07-28..2016-07-28
Alejandro Toledo  PER PTY OPP 1995..2001-07-27  PER GOV 2001-07-28..2006-07-28
Abimael Guzmán | Abimael Guzman  PER REB  group=SHP
Evo Morales  BOL OPP ..2006-01-21  BOL GOV 2006-01-22..2019-11-10  BOL OPP 2019-11-11..
Jeanine Áñez | Jeanine Anez  BOL GOV 2019-11-12..2020-11-08
Luis Arce  BOL GOV 2006-01-23..2019-11-10  BOL GOV 2020-11-08..2025-11-08
Luiz Inácio Lula da Silva | Luiz Inacio Lula da Silva | Lula da Silva | Lula  BRA OPP ..2002-12-31  BRA GOV 2003-01-01..2010-12-31  BRA OPP 2016-09..2022-12-31  BRA GOV 2023-01-01..
Jair Bolsonaro | Bolsonaro  BRA LEG ..2018-12-31  BRA GOV 2019-01-01..2022-12-31  BRA OPP PTY 2023-01-01..
Dilma Rousseff | Rousseff  BRA GOV 2003-01-01..2016-08-31  IGO 2023-03-24..
Michel Temer | Temer  BRA GOV 2011-01-01..2018-12-31
Fernando Henrique Cardoso  BRA GOV 1993..2002-12-31
Alexandre de Moraes  BRA JUD 2017-03-22..
Javier Milei | Milei  ARG LEG 2021-12-10..2023-12-09  ARG GOV 2023-12-10..
Alberto Fernández | Alberto Fernandez  ARG GOV 2019-12-10..2023-12-10
Mauricio Macri | Macri  ARG GOV OPP 2007-12-10..2015-12-09  ARG GOV 2015-12-10..2019-12-10  ARG PTY OPP 2019-12-11..
Cristina Fernández de Kirchner | Cristina Fernandez de Kirchner | Cristina Kirchner | Cristina Fernández | Cristina Fernandez  ARG GOV 2007-12-10..2015-12-10  ARG GOV 2019-12-10..2023-12-10
Néstor Kirchner | Nestor Kirchner  ARG GOV 2003-05-25..2007-12-10
Carlos Menem | Menem  ARG GOV 1989-07-08..1999-12-10
Gabriel Boric | Boric  CHL LEG 2014-03-11..2022-03-10  CHL GOV 2022-03-11..
Sebastián Piñera | Sebastian Pinera | Sebastian Piñera | Piñera | Pinera  CHL GOV 2010-03-11..2014-03-11  CHL GOV 2018-03-11..2022-03-11
Augusto Pinochet | Pinochet  CHL GOV MIL 1973-09-11..1990-03-11
Salvador Allende  CHL GOV 1970-11-03..1973-09-11
José Mujica | Jose Mujica | Mujica  URY REB ..1985-03  URY LEG PTY 1995-02..2005-02  URY GOV 2005-03-01..2008-03  URY LEG PTY 2008-04..2010-02  URY GOV 2010-03-01..2015-03-01  URY LEG PTY 2015-03-02..2020-10
Fernando Lugo | Lugo  PRY REL ..2006-12  PRY OPP PTY 2007..2008-08-14  PRY GOV 2008-08-15..2012-06-22  PRY LEG OPP 2013-07-01..2023-06-30
Daniel Ortega | Ortega  NIC GOV 1979-07-19..1990-04-25  NIC OPP 1990-04-26..2007-01-09  NIC GOV 2007-01-10..
Rosario Murillo | Murillo  NIC GOV
Violeta Chamorro  NIC GOV 1990-04-25..1997-01-10
Nayib Bukele | Bukele  SLV GOV 2015-05..
Juan Orlando Hernández | Juan Orlando Hernandez  HND GOV 2014-01-27..2022-01-27
Xiomara Castro  HND OPP PTY 2011..2022-01-26  HND GOV 2022-01-27..2026-01-27
Manuel Zelaya | Mel Zelaya | José Manuel Zelaya | José Manuel Zelaya Rosales | Zelaya  HND GOV 2006-01-27..2009-06-28  HND OPP PTY 2009-06-29..2022-01-26  HND PTY GOV 2022-01-27..2026-01-26  HND OPP PTY 2026-01-27..
Roberto Micheletti | Micheletti  HND GOV 2009-06-28..2010-01-27
Jimmy Morales  GTM GOV 2016-01-14..2020-01-14
Alejandro Giammattei | Giammattei  GTM GOV 2020-01-14..2024-01-14
Bernardo Arévalo | Bernardo Arevalo  GTM OPP ..2024-01-14  GTM GOV 2024-01-15..
Efraín Ríos Montt | Efrain Rios Montt | Rios Montt  GTM GOV MIL 1982-03-23..1983-08-08
Manuel Noriega | Noriega  PAN GOV MIL 1983-08..1989-12-20
Jovenel Moïse | Jovenel Moise  HTI GOV 2017-02-07..2021-07-07
Ariel Henry  HTI GOV 2021-07-20..2024-04-24
Jean-Bertrand Aristide | Aristide  HTI GOV 1991-02-07..2004-02-29
René Préval | Rene Preval | Preval  HTI GOV 1991-02-13..1991-10-11  HTI GOV 1996-02-07..2001-02-07  HTI GOV 2006-05-14..2011-05-14
Jimmy Chérizier | Jimmy Cherizier | Jimmy "Barbecue" Chérizier | Jimmy "Barbecue" Cherizier  HTI CRM
Irfaan Ali  GUY GOV 2020-08-02..
Desi Bouterse | Bouterse  SUR MIL GOV 1980-02-25..1992-11  SUR PTY OPP 1993..2010-08-11  SUR GOV 2010-08-12..2020-07-16  SUR OPP PTY 2020-07-17..2024-12-23
