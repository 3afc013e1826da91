kind person
# --- Russia: Soviet and Yeltsin years
Andrei Gromyko | Andrey Gromyko | Gromyko  RUS GOV ..1988-09-30
Yuri Andropov | Yury Andropov | Andropov  RUS SPY ..1982-05  RUS GOV 1982-11-12..1984-02-09
Konstantin Chernenko | Chernenko  RUS GOV 1984-02-13..1985-03-10
Alexei Kosygin | Aleksei Kosygin | Kosygin  RUS GOV ..1980-10
Nikita Khrushchev | Khrushchev  RUS GOV ..1964-10-14
Nikolai Ryzhkov | Nikolay Ryzhkov  RUS GOV 1985-09-27..1991-01-14  RUS LEG 1995-12..2023-09
Valentin Pavlov  RUS GOV 1991-01-14..1991-08-22
Ivan Silayev | Ivan Silaev  RUS GOV 1990-06..1991-12
Gennady Yanayev | Gennadi Yanayev | Gennady Yanaev | Yanayev  RUS GOV 1990-12-27..1991-08-21
Vladimir Kryuchkov | Kryuchkov  RUS SPY 1988-10-01..1991-08-22
Vadim Bakatin | Bakatin  RUS GOV 1988-10..1990-12  RUS SPY 1991-08-23..1992-01
Boris Pugo  RUS GOV 1990-12..1991-08-22
Dmitry Yazov | Dmitri Yazov | Yazov  RUS MIL GOV 1987-05-30..1991-08-22
Sergei Akhromeyev | Sergey Akhromeyev | Akhromeyev  RUS MIL ..1991-08-24
Yevgeny Shaposhnikov  RUS MIL ..1993-06
Alexander Bessmertnykh | Aleksandr Bessmertnykh | Bessmertnykh  RUS GOV 1991-01-15..1991-08-23
Boris Pankin  RUS GOV 1991-08-28..1991-11
Alexander Yakovlev | Aleksandr Yakovlev  RUS GOV ..1991-08
Yegor Ligachev | Yegor Ligachyov | Ligachev  RUS GOV ..1990-07
Anatoly Lukyanov | Anatoli Lukyanov  RUS LEG 1990-03..1991-08-28
Andrei Sakharov | Andrey Sakharov  RUS CVL OPP ..1989-12-14
Yelena Bonner | Elena Bonner  RUS CVL ..2011-06-18
Alexander Solzhenitsyn | Aleksandr Solzhenitsyn | Solzhenitsyn  RUS CVL ..2008-08-03
Ruslan Khasbulatov | Khasbulatov  RUS LEG 1990-06..1993-10-04
Alexander Rutskoi | Aleksandr Rutskoi | Alexander Rutskoy | Rutskoi  RUS GOV 1991-07-10..1993-10-04  RUS GOV 1996-10..2000-11
Albert Makashov  RUS OPP
Viktor Anpilov  RUS OPP ..2018-01
Viktor Chernomyrdin | Victor Chernomyrdin | Chernomyrdin  RUS GOV 1992-12-14..1998-03-23  RUS GOV 2001-05..2009-06
Yegor Gaidar | Yegor Gaydar | Gaidar  RUS GOV 1991-11..1994-01-30  RUS LEG 1994-01-31..2003-12
Sergei Kiriyenko | Sergey Kiriyenko | Sergei Kirienko | Sergey Kirienko | Kiriyenko | Kirienko  RUS GOV
Sergei Stepashin | Sergey Stepashin | Stepashin  RUS SPY 1994-03..1995-06  RUS GOV 1997-07..1999-08-09  RUS LEG 2000-01..2000-04  RUS GOV 2000-05..2013-09
Andrei Kozyrev | Andrey Kozyrev | Kozyrev  RUS GOV 1990-10-11..1996-01-05
Pavel Grachev | Pavel Grachyov | Grachev  RUS GOV MIL 1992-05-18..1996-06-18
Igor Rodionov  RUS GOV MIL 1996-07-17..1997-05-22
Igor Sergeyev | Marshal Igor Sergeyev  RUS GOV MIL 1997-05-22..2001-03-28
Gennady Burbulis | Gennadi Burbulis | Burbulis  RUS GOV 1991..1992-11
Anatoly Chubais | Anatoli Chubais | Chubais  RUS GOV 1991-11..1998-03  RUS BUS 1998-04..2020-12-03  RUS GOV 2020-12-04..2022-03-23
Oleg Soskovets  RUS GOV 1993-04..1996-06
Boris Fyodorov | Boris Fedorov  RUS GOV 1992-12..1994-01
Sergei Filatov  RUS GOV 1993-01..1996-01
Valentin Yumashev | Yumashev  RUS GOV 1997-03..1998-12
Tatyana Dyachenko | Tatiana Dyachenko | Tatyana Yumasheva  RUS GOV 1996..1999-12
Alexander Voloshin | Aleksandr Voloshin | Voloshin  RUS GOV 1999-03-19..2003-10-29
Alexander Korzhakov | Aleksandr Korzhakov | Korzhakov  RUS COP ..1996-06-20  RUS LEG 1997-02..2011-12
Mikhail Barsukov  RUS SPY 1995-07..1996-06
Nikolai Kovalyov | Nikolai Kovalev  RUS SPY 1996-07..1998-07  RUS LEG 1999-12..2019-04-05
Vyacheslav Trubnikov  RUS SPY 1996-01..2000-05  RUS GOV 2000-06..2009
Viktor Yerin  RUS GOV 1992-01..1995-06
Anatoly Kulikov | Anatoli Kulikov  RUS GOV 1995-07..1998-03
Vladimir Rushailo | Rushailo  RUS GOV 1999-05..2007-10
Yuri Skuratov | Yury Skuratov | Skuratov  RUS JUD 1995-10..2000-04
Alexander Lebed | Aleksandr Lebed  RUS MIL ..1995-06  RUS GOV 1996-06-18..1996-10-17  RUS GOV 1998-06..2002-04-28
Lev Rokhlin | Rokhlin  RUS LEG OPP 1995-12..1998-07-03
Vladimir Shumeiko  RUS GOV 1992-06..1993-12  RUS LEG 1994-01-13..1996-01-23
Yegor Stroyev | Yegor Stroev  RUS LEG GOV 1996-01-23..2001-12-05  RUS GOV 2001-12-06..2009-02
Ivan Rybkin | Rybkin  RUS LEG 1994-01-14..1996-01-17  RUS GOV 1996-10..1998-03  RUS OPP 2002..
Gennady Seleznyov | Gennady Seleznev | Gennadi Seleznev  RUS LEG 1996-01-17..2007-12
Svyatoslav Fyodorov  RUS LEG ..2000-06-02
Galina Starovoitova | Galina Starovoytova | Starovoitova  RUS LEG ..1998-11-20
Sergei Yushenkov | Sergey Yushenkov  RUS LEG ..2003-04-17
Anatoly Sobchak | Anatoli Sobchak  RUS GOV 1991-06-12..1996-06  RUS OPP 1996-07..2000-02-19
Gavriil Popov  RUS GOV 1991-06..1992-06
Yuri Luzhkov | Yury Luzhkov | Luzhkov  RUS GOV 1992-06-06..2010-09-28
Boris Berezovsky | Berezovsky  RUS BUS ..1996-10-28  RUS GOV 1996-10-29..1999-03  RUS OPP BUS 2000-07..2013-03-23
Vladimir Gusinsky | Gusinsky  RUS BUS JRN
Mikhail Lesin  RUS GOV 1999-07..2009-11  RUS BUS JRN 2013-10..2015-01
Pavel Borodin  RUS GOV ..2011
# --- Russia: the Putin and Medvedev governments
Mikhail Kasyanov | Kasyanov  RUS GOV 1999-05..2004-02-24  RUS OPP 2004-09..
Mikhail Fradkov | Fradkov  RUS GOV 1992..2007-09-14  RUS SPY 2007-10-06..2016-10-05
Viktor Zubkov | Victor Zubkov  RUS GOV 2001-11..2012-05-21  RUS BUS 2012-05-22..
Sergei Ivanov | Sergey Ivanov  RUS GOV 1999-11-15..2025-02
Anatoly Serdyukov | Anatoliy Serdyukov  RUS GOV 2004-07..2012-11-06
Alexei Kudrin | Alexey Kudrin | Aleksei Kudrin | Kudrin  RUS GOV 1996..2011-09-26  RUS GOV 2018-05-22..2022-11-29  RUS BUS 2022-12..
Anton Siluanov | Siluanov  RUS GOV
German Gref | Herman Gref | Gref  RUS GOV 2000-05-18..2007-09-24  RUS BUS 2007-11-28..
Elvira Nabiullina | Nabiullina  RUS GOV
Sergei Ignatyev | Sergey Ignatyev | Sergei Ignatiev  RUS GOV 2002-03-20..2013-06-23
Viktor Gerashchenko  RUS GOV 1992-07..1994-10  RUS GOV 1998-09-11..2002-03-20  RUS BUS 2004..2007
Sergei Dubinin | Sergey Dubinin  RUS GOV 1994..1998-09
Alexei Ulyukayev | Alexey Ulyukayev | Alexei Ulyukaev | Alexey Ulyukaev | Ulyukayev | Ulyukaev  RUS GOV 2000-05..2016-11-15
Maxim Oreshkin | Maksim Oreshkin | Oreshkin  RUS GOV 2015-03..
Maxim Reshetnikov | Maksim Reshetnikov  RUS GOV 2017-02..
Sergei Naryshkin | Sergey Naryshkin | Naryshkin  RUS GOV 2007-02..2011-12-20  RUS LEG 2011-12-21..2016-10-05  RUS SPY 2016-10-06..
Alexander Bortnikov | Aleksandr Bortnikov | Bortnikov  RUS SPY
Sergei Lebedev | Sergey Lebedev  RUS SPY 2000-05-20..2007-10-06  IGO GOV 2007-10-07..
Valentin Korabelnikov  RUS SPY 1997-05..2009-04
Alexander Shlyakhturov  RUS SPY 2009-04..2011-12
Igor Sergun | Sergun  RUS SPY 2011-12..2016-01-03
Igor Korobov  RUS SPY 2016-02-02..2018-11-21
Igor Kostyukov | Kostyukov  RUS SPY 2018-11-22..
Vladimir Alexeyev | Vladimir Alekseyev | Vladimir Alekseev  RUS SPY 2011..
Andrei Averyanov | Andrey Averyanov | Averyanov  RUS SPY
Sergei Beseda | Sergey Beseda  RUS SPY
Sergei Korolyov | Sergei Korolev | Sergey Korolev  RUS SPY
Viktor Zolotov | Victor Zolotov | Zolotov  RUS COP
Yevgeny Murov | Evgeny Murov  RUS COP 2000-05..2016-05
Dmitry Kochnev  RUS COP 2016-05-26..
Viktor Cherkesov  RUS SPY ..2000-05-17  RUS GOV 2000-05-18..2010-06  RUS LEG 2011-12..2016-10
Viktor Ivanov | Victor Ivanov  RUS GOV 2000-01..2016-05
Boris Gryzlov | Gryzlov  RUS GOV 2001-03-28..2003-12-24  RUS LEG 2003-12-29..2011-12-14  RUS GOV 2011-12-24..
Rashid Nurgaliyev | Rashid Nurgaliev | Nurgaliyev  RUS GOV 2002..
Vladimir Kolokoltsev | Kolokoltsev  RUS COP GOV
Sergei Sobyanin | Sergey Sobyanin | Sobyanin  RUS GOV
Anton Vaino | Anton Vayno  RUS GOV
Vladislav Surkov | Surkov  RUS GOV 1999-08..2013-05-08  RUS GOV 2013-09-20..2020-02-18
Yuri Ushakov | Yury Ushakov  RUS GOV
Alexei Gromov | Alexey Gromov | Aleksei Gromov  RUS GOV 1996..
Dmitry Kozak | Dmitri Kozak  RUS GOV ..2025-09
Vyacheslav Volodin | Volodin  RUS LEG ..2010-10-20  RUS GOV 2010-10-21..2016-10-04  RUS LEG 2016-10-05..
Igor Shuvalov | Shuvalov  RUS GOV 2000-05..2018-05-18  RUS BUS 2018-05-24..
Arkady Dvorkovich | Dvorkovich  RUS GOV 2000..2018-05-18  IGO 2018-10..
Vladimir Medinsky | Medinsky  RUS LEG 2003-12..2011-12  RUS GOV 2012-05-21..
Igor Levitin | Levitin  RUS GOV 2004-03-09..
Sergei Glazyev | Sergey Glazyev | Sergei Glazev | Glazyev  RUS LEG OPP 1999-12..2007-12  RUS GOV 2012-07-30..2019-10-08  IGO 2019-10-09..2025-02  IGO GOV 2025-03..
Andrei Fursenko | Andrey Fursenko | Fursenko  RUS GOV 2003-10..
Sergei Prikhodko | Sergey Prikhodko  RUS GOV 1997..2018-05
Sergei Yastrzhembsky | Sergey Yastrzhembsky | Yastrzhembsky  RUS GOV 1996-08..1998-09  RUS GOV 2000-01..2008-05
Natalya Timakova | Natalia Timakova | Timakova  RUS GOV 1999..2018-10
Igor Sechin | Sechin  RUS GOV 2000-01..2012-05-21  RUS BUS 2012-05-22..
Igor Shchegolev | Igor Shchyogolev  RUS GOV
Yevgeny Shkolov | Evgeny Shkolov  RUS GOV ..2018-06
Konstantin Chuychenko | Konstantin Chuichenko  RUS GOV
Alexander Konovalov  RUS GOV 2005-11..2020-01-15
Viktor Khristenko | Victor Khristenko | Khristenko  RUS GOV 1998..2012-01  IGO GOV 2012-02..2016-01
Yuri Trutnev | Yury Trutnev | Trutnev  RUS GOV
Dmitry Rogozin | Dmitri Rogozin | Rogozin  RUS LEG ..2007-12  RUS GOV 2008-01-09..2018-05-18  RUS BUS GOV 2018-05-24..2022-07-15  RUS LEG 2023-09-23..
Yuri Borisov | Yury Borisov  RUS GOV 2011-03..2022-07-15  RUS BUS GOV 2022-07-16..2025-02-06
Dmitry Bakanov | Dmitri Bakanov  RUS GOV 2022..
Anatoly Perminov  RUS GOV BUS 2004-03..2011-04
Vladimir Popovkin  RUS GOV BUS 2011-04..2013-10
Igor Komarov  RUS BUS 2014..2018-05  RUS GOV 2018-09..
Tatyana Golikova | Tatiana Golikova | Golikova  RUS GOV
Olga Golodets | Golodets  RUS GOV 2012-05-21..2020-01-15  RUS BUS 2020-01-16..
Vitaly Mutko | Vitaliy Mutko | Mutko  RUS GOV 2008-05-12..2020-01-15
Marat Khusnullin | Khusnullin  RUS GOV
Dmitry Chernyshenko | Dmitri Chernyshenko  RUS GOV 2020-01-21..
Alexander Novak | Aleksandr Novak  RUS GOV
Nikolai Shulginov | Nikolay Shulginov  RUS BUS ..2020-11-09  RUS GOV 2020-11-10..2024-05
Sergei Tsivilev | Sergey Tsivilev | Sergei Tsivilyov | Sergey Tsivilyov | Tsivilev  RUS GOV 2018-04-01..
Anna Tsivileva | Anna Tsivilyova  RUS GOV 2024-06..
Sergei Shmatko | Sergey Shmatko  RUS GOV 2008-05-12..2012-05-21
Denis Manturov | Manturov  RUS GOV
Anton Alikhanov | Alikhanov  RUS GOV
Dmitry Patrushev | Dmitri Patrushev  RUS GOV 2018-05-18..
Oksana Lut  RUS GOV
Roman Starovoit | Roman Starovoyt | Starovoit  RUS GOV ..2025-07-07
Andrei Nikitin | Andrey Nikitin  RUS GOV
Vitaly Savelyev | Vitaly Saveliev  RUS BUS 2009-04..2020-11-09  RUS GOV 2020-11-10..
Yevgeny Dietrich | Yevgeny Ditrikh  RUS GOV 2018-05..2020-11
Maxim Sokolov | Maksim Sokolov  RUS GOV 2012-05..2018-05
Mikhail Abyzov | Abyzov  RUS GOV 2012-01..2018-05
Vladimir Ustinov  RUS JUD 1999-07..2006-06-02  RUS GOV 2006-06-23..
Yuri Chaika | Yury Chaika | Yuri Chayka | Yury Chayka | Chaika  RUS GOV 1999-08..2006-06-22  RUS JUD 2006-06-23..2020-01-22  RUS GOV 2020-01-23..2025-09
Igor Krasnov  RUS JUD
Alexander Gutsan | Aleksandr Gutsan  RUS JUD ..2018-11-06  RUS GOV 2018-11-07..2025-09-23  RUS JUD 2025-09-24..
Alexander Bastrykin | Aleksandr Bastrykin | Bastrykin  RUS COP JUD
Vladimir Markin  RUS COP ..2016-09
Vyacheslav Lebedev | Viacheslav Lebedev  RUS JUD 1989..2024-02-23
Irina Podnosova  RUS JUD ..2025-07-22
Valery Zorkin | Valeriy Zorkin | Zorkin  RUS JUD
Marat Baglai  RUS JUD 1997-02..2003-02
Mikhail Murashko | Murashko  RUS GOV
Veronika Skvortsova | Skvortsova  RUS GOV
Anna Popova  RUS GOV
Gennady Onishchenko | Onishchenko  RUS GOV MED 2004-03..2016-10-04  RUS LEG 2016-10-05..2021-10
Yevgeny Zinichev | Evgeny Zinichev | Zinichev  RUS SPY ..2018-05-17  RUS GOV 2018-05-18..2021-09-08
Alexander Kurenkov | Aleksandr Kurenkov  RUS GOV
Vladimir Puchkov  RUS GOV 2012-05-17..2018-05-18
Alexander Kozlov  RUS GOV
Sergei Donskoi | Sergei Donskoy | Sergey Donskoy  RUS GOV 2012-05..2018-05
Sergei Kravtsov | Sergey Kravtsov  RUS GOV
Valery Falkov | Valeriy Falkov  RUS GOV
Olga Vasilyeva  RUS GOV 2016-08..2020-01
Dmitry Livanov  RUS GOV 2012-05..2016-08
Olga Lyubimova  RUS GOV
Maksut Shadayev  RUS GOV
Anton Kotyakov  RUS GOV
Maxim Topilin | Maksim Topilin  RUS GOV 2012-05..2020-11
Oleg Matytsin  RUS GOV 2020-01..2024-05
Pavel Kolobkov  RUS GOV 2010..2020-01
Dmitry Grigorenko | Dmitri Grigorenko  RUS GOV
Viktoria Abramchenko | Victoria Abramchenko  RUS GOV 2020-01..2024-05  RUS LEG 2024-06..
Alexander Khloponin | Aleksandr Khloponin | Khloponin  RUS GOV 2001-01..2018-05
Alexander Zhukov | Aleksandr Zhukov  RUS LEG ..2004-03-08  RUS GOV 2004-03-09..2011-12-20  RUS LEG 2011-12-21..
Alexei Gordeyev | Alexey Gordeyev | Alexei Gordeev | Alexey Gordeev  RUS GOV 1999-08..2020-01
Yelena Skrynnik | Elena Skrynnik  RUS GOV 2009-03..2012-05
Nikolai Fyodorov | Nikolay Fyodorov | Nikolai Fedorov  RUS GOV 1990..2015-04  RUS LEG 2015-09..
Alexander Tkachev | Aleksandr Tkachev | Alexander Tkachyov  RUS GOV 2001-01-05..2018-05-18
Mikhail Zurabov | Zurabov  RUS GOV 1999..2007-09  RUS GOV 2009-08..2016-07-28
Alexander Dyukov  RUS BUS
Oleg Belozyorov | Oleg Belozerov  RUS BUS
Ruslan Edelgeriyev | Ruslan Edelgeriev  RUS GOV
Oleg Govorun  RUS GOV
Vladimir Kozhin  RUS GOV 2000-01..2018-05  RUS LEG 2018-09..
Alexander Kalashnikov  RUS COP GOV
Maria Lvova-Belova | Lvova-Belova  RUS GOV
Pavel Astakhov  RUS GOV 2009-12-30..2016-09
Tatyana Moskalkova | Tatiana Moskalkova | Moskalkova  RUS LEG ..2016-04-21  RUS GOV 2016-04-22..
Vladimir Lukin  RUS GOV 1992-01..1993-10  RUS LEG OPP 1993-12..2000  RUS GOV 2004-02-13..2014-03  RUS LEG 2016-09..
Ella Pamfilova | Pamfilova  RUS GOV
Vladimir Churov | Churov  RUS GOV 2007-03-27..2016-03
Alexander Veshnyakov | Aleksandr Veshnyakov  RUS GOV 1999-03..2007-03
Mikhail Fedotov  RUS GOV 2010-10..2019-10
Valery Fadeyev | Valery Fadeev  RUS GOV
Boris Titov  RUS GOV 2012-06..
Andrei Lipov | Andrey Lipov  RUS GOV
Alexander Zharov | Aleksandr Zharov  RUS GOV 2012-05..2020-03
Vladimir Yakushev  RUS GOV 2005-11..2024-05  RUS PTY LEG 2024-06..
Maxim Akimov  RUS GOV ..2020-01
Yekaterina Mizulina | Ekaterina Mizulina  RUS CVL
Yuri Kovalchuk | Yury Kovalchuk  RUS BUS
Mikhail Kovalchuk  RUS EDU
Pavel Fradkov  RUS GOV
Dmitry Mironov | Dmitri Mironov  RUS COP ..2016-07  RUS GOV 2016-08..
# --- Russia: parliament and parties
Valentina Matviyenko | Valentina Matvienko | Matviyenko | Matvienko  RUS GOV 1998-09..2011-08-22  RUS LEG 2011-09-21..
Sergei Mironov | Sergey Mironov  RUS LEG
Gennady Zyuganov | Gennadi Zyuganov | Gennadiy Zyuganov | Zyuganov  RUS LEG OPP
Vladimir Zhirinovsky | Zhirinovsky | Zhirinovskiy  RUS LEG OPP ..2022-04-06
Leonid Slutsky | Leonid Slutskiy  RUS LEG
Alexei Nechayev | Alexey Nechayev  RUS LEG
Vladislav Davankov | Davankov  RUS LEG
Nikolai Kharitonov | Nikolay Kharitonov  RUS LEG OPP
Pavel Grudinin | Grudinin  RUS OPP
Yuri Afonin | Yury Afonin  RUS LEG OPP
Ivan Melnikov  RUS LEG OPP
Valery Rashkin  RUS LEG OPP ..2022-05
Viktor Ilyukhin  RUS LEG OPP ..2011-03
Grigory Yavlinsky | Grigori Yavlinsky | Yavlinsky  RUS OPP
Nikolai Rybakov | Nikolay Rybakov  RUS OPP
Lev Shlosberg | Shlosberg  RUS OPP
Sergei Mitrokhin | Sergey Mitrokhin  RUS OPP
Yelena Mizulina | Elena Mizulina | Mizulina  RUS LEG
Irina Yarovaya | Yarovaya  RUS LEG
Konstantin Kosachev | Konstantin Kosachyov | Kosachev | Kosachyov  RUS LEG ..2012-03-04  RUS GOV 2012-03-05..2014-12  RUS LEG 2015-01..
Alexei Pushkov | Alexey Pushkov | Aleksei Pushkov | Pushkov  RUS LEG 2011-12..
Mikhail Margelov | Margelov  RUS LEG 2000-12..2014-10
Andrei Klishas | Andrey Klishas | Klishas  RUS LEG
Vladimir Dzhabarov | Vladimir Jabarov | Dzhabarov  RUS LEG
Andrei Kartapolov | Andrey Kartapolov | Kartapolov  RUS MIL ..2021-10-11  RUS LEG 2021-10-12..
Andrei Gurulyov | Andrey Gurulyov | Andrei Gurulev | Gurulyov  RUS MIL ..2019  RUS LEG 2021-10..
Konstantin Zatulin | Zatulin  RUS LEG
Vyacheslav Nikonov | Viacheslav Nikonov  RUS LEG 2011-12..
Andrei Lugovoi | Andrey Lugovoi | Andrei Lugovoy | Andrey Lugovoy | Lugovoi | Lugovoy  RUS BUS ..2007-12-23  RUS LEG 2007-12-24..
Dmitry Kovtun | Dmitri Kovtun  RUS BUS ..2022-06
Adam Delimkhanov | Delimkhanov  RUS LEG 2007-12..
Vitaly Milonov | Milonov  RUS LEG
Pyotr Tolstoy | Pyotr Tolstoi | Petr Tolstoy  RUS LEG 2016-10..
Sergei Zheleznyak | Sergey Zheleznyak  RUS LEG ..2021-10
Sergei Neverov | Sergey Neverov  RUS LEG
Andrei Isayev | Andrey Isayev | Andrei Isaev  RUS LEG
Andrei Turchak | Andrey Turchak | Turchak  RUS GOV 2009-02..2017-10  RUS LEG 2017-11..2024-06-03  RUS GOV 2024-06-04..
Vladimir Vasilyev | Vladimir Vasiliev  RUS LEG ..2017-10-02  RUS GOV 2017-10-03..2020-10-05  RUS LEG 2021-10..
Oleg Morozov  RUS LEG
Maria Butina | Butina  RUS CVL ..2021-09  RUS LEG 2021-10..
Natalia Poklonskaya | Natalya Poklonskaya | Poklonskaya  RUS JUD 2014-03-11..2016-10-04  RUS LEG 2016-10-05..2021-10-12  RUS GOV 2021-10-13..
Valentina Tereshkova | Tereshkova  RUS LEG 2008..
Oleg Nilov  RUS LEG
Alexander Babakov | Aleksandr Babakov  RUS LEG
Alexander Dugin | Aleksandr Dugin | Dugin  RUS EDU
Darya Dugina | Daria Dugina | Darya Dugina-Platonova  RUS JRN ..2022-08-20
Zakhar Prilepin | Yevgeny Prilepin | Prilepin  RUS CVL
Eduard Limonov | Limonov  RUS OPP ..2020-03-17
Nikolai Starikov | Nikolay Starikov  RUS CVL
Lyubov Sliska  RUS LEG 2000-01..2011-12
Artur Chilingarov | Arthur Chilingarov | Chilingarov  RUS LEG ..2024-06-01
Suleiman Kerimov | Suleyman Kerimov  RUS BUS LEG
Andrei Skoch | Andrey Skoch  RUS BUS LEG
Ashot Yegiazaryan  RUS BUS LEG ..2010
Igor Lebedev  RUS LEG ..2021-10
Yaroslav Nilov  RUS LEG
Alexander Kurdyumov  RUS LEG
Dmitry Novikov  RUS LEG OPP
Anatoly Wasserman  RUS LEG 2021-10..
Nina Ostanina  RUS LEG OPP
Anatoly Aksakov  RUS LEG
Vasily Piskaryov | Vasily Piskarev  RUS LEG
Alexei Chepa | Alexey Chepa  RUS LEG
Viktor Vodolatsky  RUS LEG
Viktor Ozerov  RUS LEG ..2019
Dmitry Sablin  RUS LEG
Grigory Karasin | Grigori Karasin | Karasin  RUS GOV ..2019-09-10  RUS LEG 2019-09-11..
Oleg Tsaryov | Oleg Tsarev | Oleh Tsariov | Oleh Tsarov | Tsaryov  UKR LEG 2002..2014-04  UKR REB 2014-05..2015-05
Artyom Zhoga | Artem Zhoga  UKR REB ..2022-09-29  RUS LEG 2022-09-30..2024-10-01  RUS GOV 2024-10-02..
# --- Russia: opposition, dissidents, rights groups
Vladimir Ryzhkov  RUS LEG ..2007-12  RUS OPP 2008..
Gennady Gudkov | Gennadi Gudkov  RUS LEG OPP 2001..2012-09-14  RUS OPP 2012-09-15..
Dmitry Gudkov | Dmitri Gudkov  RUS LEG OPP 2011-12..2016-10-04  RUS OPP 2016-10-05..
Ilya Ponomarev | Ilya Ponomaryov  RUS LEG OPP 2007-12..2016-06  RUS OPP 2016-07..
Sergei Udaltsov | Sergey Udaltsov | Udaltsov  RUS OPP
Anastasia Udaltsova  RUS OPP ..2021-09  RUS LEG OPP 2021-10..
Ilya Yashin  RUS OPP
Vladimir Kara-Murza | Vladimir Kara Murza Jr | Kara-Murza  RUS OPP
Vladimir Milov  RUS GOV 2002-05..2002-10  RUS OPP 2006..
Yevgeny Roizman | Evgeny Roizman | Yevgeny Royzman | Roizman  RUS GOV OPP 2013-09-24..2018-05-25  RUS OPP 2018-05-26..
Lyubov Sobol | Liubov Sobol  RUS OPP
Leonid Volkov  RUS OPP
Ivan Zhdanov  RUS OPP
Maria Pevchikh | Pevchikh  RUS OPP
Kira Yarmysh | Yarmysh  RUS OPP
Georgy Alburov  RUS OPP
Oleg Navalny | Oleg Navalniy  RUS OPP
Lyudmila Navalnaya | Lyudmila Navalny  RUS CVL
Leonid Gozman  RUS OPP
Andrei Pivovarov | Andrey Pivovarov  RUS OPP
Alexei Gorinov | Alexey Gorinov | Gorinov  RUS LEG OPP ..2022-04  RUS OPP 2022-05..
Boris Nadezhdin | Nadezhdin  RUS LEG 2000-01..2003-12  RUS OPP 2004..
Yekaterina Duntsova | Ekaterina Duntsova | Duntsova  RUS OPP
Ksenia Sobchak | Kseniya Sobchak | Xenia Sobchak  RUS JRN OPP
Lyudmila Narusova | Ludmila Narusova  RUS LEG
Yevgenia Chirikova | Evgenia Chirikova  RUS CVL OPP
Alexei Moskalyov | Alexei Moskalev  RUS CVL
Sasha Skochilenko | Alexandra Skochilenko | Aleksandra Skochilenko  RUS CVL
Nadezhda Tolokonnikova | Nadya Tolokonnikova | Tolokonnikova  RUS CVL
Maria Alyokhina | Maria Alekhina | Masha Alyokhina | Alyokhina  RUS CVL
Yekaterina Samutsevich | Ekaterina Samutsevich  RUS CVL
Pyotr Verzilov | Petr Verzilov | Verzilov  RUS CVL JRN
Pyotr Pavlensky | Petr Pavlensky  RUS CVL
Oleg Orlov  RUS CVL
Lyudmila Alexeyeva | Lyudmila Alekseyeva | Ludmila Alexeeva | Lyudmila Alexeeva  RUS CVL ..2018-12-08
Sergei Kovalev | Sergei Kovalyov | Sergey Kovalyov  RUS CVL LEG ..2021-08-09
Svetlana Gannushkina | Gannushkina  RUS CVL
Lev Ponomaryov | Lev Ponomarev  RUS CVL
Pavel Chikov | Chikov  RUS CVL
Ivan Pavlov  RUS CVL
Igor Kalyapin  RUS CVL
Oyub Titiev | Oyub Titiyev | Titiev  RUS CVL
Yuri Dmitriev | Yury Dmitriev | Yuri Dmitriyev  RUS CVL
Yan Rachinsky | Jan Rachinsky  RUS CVL
Natalya Estemirova | Natalia Estemirova | Estemirova  RUS CVL ..2009-07-15
Stanislav Markelov  RUS CVL ..2009-01-19
Tanya Lokshina | Tatyana Lokshina | Tatiana Lokshina  NGO CVL
Alexander Cherkasov | Aleksandr Cherkasov  RUS CVL
Grigory Melkonyants | Melkonyants  RUS CVL
Lilia Shibanova | Liliya Shibanova  RUS CVL
Vladimir Osechkin | Osechkin  RUS CVL
Nikolai Alexeyev | Nikolai Alekseev | Nikolai Alexeev  RUS CVL
Valentina Melnikova  RUS CVL
Zhanna Nemtsova  RUS CVL OPP
Leonid Razvozzhayev | Leonid Razvozzhaev  RUS OPP
Mark Feygin | Mark Feigin  RUS CVL OPP
Konstantin Kotov  RUS CVL
Yegor Zhukov  RUS OPP
Ildar Dadin  RUS CVL ..2024-10
Konstantin Borovoi | Konstantin Borovoy  RUS OPP
Valeria Novodvorskaya | Novodvorskaya  RUS OPP ..2014-07-12
Maxim Reznik  RUS OPP
Yulia Galyamina  RUS OPP
Vladimir Bukovsky  RUS OPP ..2019-10-27
Yevgenia Albats | Evgenia Albats  RUS JRN
Irina Khakamada | Khakamada  RUS LEG OPP ..2003-12  RUS OPP 2004..2012
Nikita Belykh | Belykh  RUS OPP ..2008-12  RUS GOV 2009-01-15..2016-07-28
Igor Artemyev  RUS GOV 2004-03..2020-11
Andrei Illarionov | Andrey Illarionov | Illarionov  RUS GOV 2000-04..2005-12  RUS OPP 2006..
Alexander Litvinenko | Aleksandr Litvinenko | Litvinenko  RUS SPY ..2000-10-31  RUS OPP 2000-11..2006-11-23
Marina Litvinenko  GBR CVL
Sergei Skripal | Sergey Skripal | Skripal  RUS ELI
Yulia Skripal  RUS CVL
Anatoly Chepiga | Anatoliy Chepiga | Chepiga | Ruslan Boshirov  RUS SPY
Alexander Mishkin | Aleksandr Mishkin  RUS SPY
Denis Sergeev | Denis Sergeyev  RUS SPY
Vadim Krasikov | Krasikov  RUS SPY
Sergei Magnitsky | Sergey Magnitsky  RUS BUS ..2009-11-16
Anna Chapman  RUS SPY
Mikhail Trepashkin  RUS SPY ..1997  RUS CVL 1998..
Platon Lebedev  RUS BUS
Leonid Nevzlin | Nevzlin  RUS BUS OPP
Alexei Pichugin | Alexey Pichugin  RUS BUS
Grigory Pasko | Grigori Pasko  RUS JRN
Igor Sutyagin  RUS EDU
Andrei Piontkovsky | Andrey Piontkovsky | Piontkovsky  RUS OPP
Stanislav Belkovsky | Belkovsky  RUS EDU
Gleb Pavlovsky | Gleb Pavlovskiy  RUS ELI ..2023-02-26
Sergei Markov | Sergey Markov  RUS EDU
Fyodor Lukyanov | Fedor Lukyanov  RUS EDU
Sergei Karaganov | Sergey Karaganov | Karaganov  RUS EDU
Dmitri Trenin | Dmitry Trenin  RUS EDU
Vladimir Pozner  RUS JRN
# --- Russia: journalists and broadcasters
Dmitry Muratov | Dmitri Muratov  RUS JRN
Anna Politkovskaya | Politkovskaya  RUS JRN ..2006-10-07
Yuri Shchekochikhin | Yury Shchekochikhin  RUS JRN LEG ..2003-07-03
Anastasia Baburova  RUS JRN ..2009-01-19
Vladimir Solovyov | Vladimir Soloviev  RUS JRN
Margarita Simonyan  RUS JRN
Dmitry Kiselyov | Dmitry Kiselev | Dmitri Kiselyov | Dmitry Kiselyev  RUS JRN
Olga Skabeyeva | Olga Skabeeva | Skabeyeva  RUS JRN
Anton Krasovsky  RUS JRN
Alexei Venediktov | Alexey Venediktov | Aleksei Venediktov | Venediktov  RUS JRN
Konstantin Ernst  RUS JRN
Oleg Dobrodeyev | Oleg Dobrodeev  RUS JRN
Oleg Kashin  RUS JRN
Maxim Shevchenko | Maksim Shevchenko  RUS JRN
Ivan Golunov | Golunov  RUS JRN
Ivan Safronov  RUS JRN
Vladlen Tatarsky | Maxim Fomin | Maksim Fomin  RUS JRN ..2023-04-02
Marina Ovsyannikova | Ovsyannikova  RUS JRN
Vladislav Listyev  RUS JRN ..1995-03-01
Dmitry Kholodov  RUS JRN ..1994-10-17
Arkady Babchenko | Babchenko  RUS JRN
Pavel Felgenhauer | Felgenhauer  RUS JRN
Yulia Latynina | Latynina  RUS JRN
Mikhail Beketov  RUS JRN ..2013-04
Khadzhimurad Kamalov  RUS JRN ..2011-12
Magomed Yevloyev | Magomed Evloyev  RUS JRN ..2008-08-31
Natalya Morar | Natalia Morari | Natalia Morar  MDA JRN
Tikhon Dzyadko  RUS JRN
Yekaterina Kotrikadze | Ekaterina Kotrikadze  RUS JRN
Natalya Sindeyeva | Natalia Sindeeva  RUS JRN
Galina Timchenko  RUS JRN
Ivan Kolpakov  RUS JRN
Roman Dobrokhotov | Dobrokhotov  RUS JRN
Roman Badanin  RUS JRN
Svetlana Prokopyeva | Svetlana Prokopieva  RUS JRN
Alsu Kurmasheva | Kurmasheva  USA JRN
Yelena Milashina | Elena Milashina | Milashina  RUS JRN
Kirill Vyshinsky  RUS JRN
Dmitry Tymchuk | Dmytro Tymchuk | Tymchuk  UKR MIL JRN 2014-03..2014-11-26  UKR LEG 2014-11-27..2019-06-19
Sergei Dorenko | Sergey Dorenko  RUS JRN ..2019-05-09
Yevgeny Kiselyov | Yevgeny Kiselev  RUS JRN
Mikhail Leontyev | Mikhail Leontiev  RUS JRN
Mikhail Zygar  RUS JRN
Maria Ponomarenko  RUS JRN
Roman Ivanov  RUS JRN
Alexander Nevzorov | Aleksandr Nevzorov  RUS JRN
Yuri Dud | Yury Dud  RUS JRN
Maxim Katz | Maksim Katz  RUS OPP
# --- Russia: diplomats
Sergei Kislyak | Sergey Kislyak | Kislyak  RUS GOV ..2017-08  RUS LEG 2017-09..
Anatoly Antonov | Anatoliy Antonov | Anatoli Antonov  RUS GOV ..2024-10
Alexander Darchiev | Aleksandr Darchiev | Darchiev  RUS GOV
Dmitry Polyansky | Dmitry Polyanskiy | Dmitri Polyanskiy | Polyanskiy  RUS GOV
Andrei Denisov | Andrey Denisov  RUS GOV 2001..2022-09-13  RUS LEG 2022-09-14..
Yuli Vorontsov | Yuly Vorontsov  RUS GOV ..2007-12
Vladimir Safronkov | Safronkov  RUS GOV
Vladimir Chizhov | Chizhov  RUS GOV ..2022-09  RUS LEG 2022-10..
Alexander Yakovenko | Aleksandr Yakovenko  RUS GOV ..2019-08
Andrei Kelin | Andrey Kelin  RUS GOV
Alexander Lukashevich | Aleksandr Lukashevich  RUS GOV
Alexander Grushko | Aleksandr Grushko | Grushko  RUS GOV
Andrei Karlov | Andrey Karlov  RUS GOV ..2016-12-19
Andrei Rudenko | Andrey Rudenko  RUS GOV
Mikhail Bogdanov  RUS GOV ..2025-07
Mikhail Galuzin  RUS GOV
Sergei Vershinin | Sergey Vershinin  RUS GOV
Alexander Lavrentiev | Alexander Lavrentyev | Aleksandr Lavrentyev  RUS GOV
Zamir Kabulov | Kabulov  RUS GOV
Igor Morgulov  RUS GOV
Alexander Losyukov | Aleksandr Losyukov  RUS GOV ..2008
Alexander Saltanov  RUS GOV ..2011
Gennady Gatilov | Gatilov  RUS GOV
Mikhail Ulyanov  RUS GOV
Mikhail Babich  RUS GOV 2011-12..2019-04
Dmitry Mezentsev | Dmitri Mezentsev  RUS LEG GOV
Sergei Razov | Sergey Razov  RUS GOV
Sergei Nechayev | Sergei Nechaev  RUS GOV
Alexander Botsan-Kharchenko | Aleksandr Botsan-Kharchenko | Botsan-Kharchenko  RUS GOV
Konstantin Vorontsov  RUS GOV
Maria Zabolotskaya  RUS GOV
Anna Evstigneeva | Anna Yevstigneyeva  RUS GOV
Levan Dzhagaryan  RUS GOV
Oleg Ozerov  RUS GOV
Alexei Borodavkin | Alexey Borodavkin  RUS GOV
Alexander Matsegora | Aleksandr Matsegora  RUS GOV ..2025-12
Dmitry Zhirnov  RUS GOV
Dmitry Birichevsky  RUS GOV
Sergei Andreyev | Sergey Andreev | Sergei Andreev  RUS GOV
Yevgeny Ivanov  RUS GOV
Alexei Paramonov | Alexey Paramonov  RUS GOV
Alexei Meshkov | Alexey Meshkov  RUS GOV
Vasily Likhachev | Vasily Likhachyov  RUS GOV LEG
Vladimir Titov  RUS GOV
Sergei Ordzhonikidze | Sergey Ordzhonikidze  RUS GOV ..2002-02  UNO GOV 2002-03..2011
Alexander Avdeyev | Aleksandr Avdeyev | Alexander Avdeev  RUS GOV
Yevgeny Primakov Jr | Yevgeny Primakov Junior  RUS JRN LEG ..2020-06-24  RUS GOV 2020-06-25..
Georgy Mamedov | Georgi Mamedov  RUS GOV
# --- Russia: armed forces
Nikolai Makarov | Nikolay Makarov  RUS MIL ..2012-11
Yuri Baluyevsky | Yury Baluyevsky | Yuri Baluevsky | Baluyevsky  RUS MIL ..2008-06-03
Anatoly Kvashnin | Anatoliy Kvashnin | Kvashnin  RUS MIL ..2004-07-19  RUS GOV 2004-09..2010-09
Mikhail Kolesnikov  RUS MIL ..1996-10
Vladimir Shamanov | Shamanov  RUS MIL ..2000-12-23  RUS GOV 2000-12-24..2004-11  RUS MIL 2007-11..2016-10-04  RUS LEG 2016-10-05..
Viktor Kazantsev | Victor Kazantsev  RUS MIL ..2000-05-17  RUS GOV 2000-05-18..2004-03
Gennady Troshev  RUS MIL ..2002-12  RUS GOV 2003-02..2008-05
Konstantin Pulikovsky | Pulikovsky  RUS MIL ..1998  RUS GOV 2000-05-18..2008-09
Vyacheslav Tikhomirov  RUS MIL
Boris Gromov  RUS MIL ..1995  RUS GOV 2000-01..2012-05
Georgy Shpak  RUS MIL ..2003-09  RUS GOV 2004-03..2008-04
Vladimir Boldyrev  RUS MIL
Alexander Baranov  RUS MIL
Yuri Budanov | Yury Budanov  RUS MIL ..2003-07
Sergei Surovikin | Sergey Surovikin | Surovikin  RUS MIL
Alexander Dvornikov | Aleksandr Dvornikov | Dvornikov  RUS MIL
Alexander Zhuravlyov | Aleksandr Zhuravlyov | Alexander Zhuravlev | Aleksandr Zhuravlev  RUS MIL
Alexander Lapin | Aleksandr Lapin  RUS MIL
Gennady Zhidko | Zhidko  RUS MIL ..2023-08
Rustam Muradov  RUS MIL
Mikhail Teplinsky | Teplinsky  RUS MIL
Andrei Mordvichev | Andrey Mordvichev | Mordvichev  RUS MIL
Mikhail Mizintsev | Mizintsev  RUS MIL ..2023-04  RUS PRM 2023-05..
Ivan Popov  RUS MIL ..2023-07
Yevgeny Nikiforov  RUS MIL
Sergei Kuzovlev | Sergey Kuzovlev  RUS MIL
Roman Berdnikov  RUS MIL
Vladimir Ivanovsky  RUS MIL
Oleg Salyukov  RUS MIL
Oleg Makarevich  RUS MIL
Sergei Rudskoi | Sergei Rudskoy | Sergey Rudskoy | Rudskoi | Rudskoy  RUS MIL
Igor Konashenkov | Konashenkov  RUS MIL
Igor Kirillov  RUS MIL ..2024-12-17
Yaroslav Moskalik | Moskalik  RUS MIL ..2025-04-25
Fanil Sarvarov  RUS MIL ..2025-12-22
Mikhail Gudkov  RUS MIL ..2025-07-02
Timur Ivanov  RUS GOV 2016-05-23..2024-04
Pavel Popov  RUS GOV 2013-11..2024-06
Dmitry Bulgakov | Dmitri Bulgakov  RUS MIL ..2008-12  RUS GOV 2009-01..2022-09-24
Alexander Fomin | Aleksandr Fomin  RUS GOV
Ruslan Tsalikov | Tsalikov  RUS GOV ..2024-06
Yunus-bek Yevkurov | Yunus-Bek Evkurov | Yevkurov | Evkurov  RUS MIL ..2008-10-30  RUS GOV 2008-10-31..
Oleg Savelyev  RUS GOV 2014-03..
Arkady Bakhin  RUS MIL
Alexander Postnikov  RUS MIL ..2012-04
Vadim Shamarin  RUS MIL ..2024-05
Yuri Kuznetsov  RUS MIL ..2024-05
Alexei Krivoruchko  RUS GOV BUS
Alexei Kim | Alexey Kim  RUS MIL
Nikolai Yevmenov | Nikolai Evmenov | Yevmenov  RUS MIL ..2024-03
Alexander Moiseyev | Alexander Moiseev | Aleksandr Moiseyev  RUS MIL
Viktor Sokolov  RUS MIL
Igor Osipov  RUS MIL
Vladimir Korolyov | Vladimir Korolev  RUS MIL ..2019-05
Viktor Chirkov  RUS MIL ..2016-04
Vladimir Vysotsky | Vladimir Vysotskiy  RUS MIL ..2012-05
Vladimir Kuroyedov | Vladimir Kuroedov  RUS MIL ..2005-09
Vladimir Masorin  RUS MIL ..2007-09
Vyacheslav Popov  RUS MIL ..2001-12  RUS LEG 2002..2011
Viktor Bondarev  RUS MIL ..2017-09-25  RUS LEG 2017-09-26..
Alexander Zelin | Aleksandr Zelin  RUS MIL ..2012-04
Vladimir Mikhailov  RUS MIL
Nikolai Solovtsov  RUS MIL ..2009-07
Sergei Karakayev | Sergey Karakayev | Sergei Karakaev  RUS MIL
Andrei Serdyukov | Andrey Serdyukov  RUS MIL
Stanislav Zas  BLR MIL GOV ..2019-12  IGO GOV 2020-01..2022-12
Nikolai Bordyuzha | Nikolay Bordyuzha | Bordyuzha  RUS GOV 1998-09..2003-04-27  IGO GOV 2003-04-28..2016-12
Imangali Tasmagambetov  KAZ GOV ..2019-12  IGO GOV 2023-01..2025-12
Igor Girkin | Igor Strelkov | Igor Ivanovich Strelkov | Girkin | Strelkov  UKR REB 2014-04..2014-08-14  RUS OPP 2014-08-15..
Vladimir Kvachkov  RUS MIL ..2000  RUS OPP 2005..
Maxim Kuzminov | Maksim Kuzminov  RUS MIL ..2024-02
Viktor Afzalov | Victor Afzalov  RUS MIL
Sergei Kobylash | Sergey Kobylash  RUS MIL
Alexander Sanchik | Aleksandr Sanchik  RUS MIL
Esedulla Abachev  RUS MIL
Valery Solodchuk  RUS MIL
# --- Russia: Wagner, volunteers, militias
Dmitry Utkin | Dmitri Utkin  RUS PRM ..2023-08-23
Andrei Troshev | Andrey Troshev  RUS PRM ..2023-08  RUS MIL 2023-09..
Anton Yelizarov | Anton Elizarov  RUS PRM
Pavel Prigozhin  RUS PRM
Valery Chekalov | Valery Chikalov  RUS PRM ..2023-08-23
Konstantin Pikalov  RUS PRM
Alexey Milchakov | Alexei Milchakov | Milchakov  RUS PRM
Yan Petrovsky | Jan Petrovsky | Voislav Torden  RUS PRM
Denis Kapustin  RUS REB
Maximilian Andronnikov  RUS REB
Apti Alaudinov | Apty Alaudinov | Alaudinov  RUS MIL
Alexander Zaldostanov | Aleksandr Zaldostanov | Zaldostanov  RUS PRM CVL
Maxim Shugaley | Maksim Shugaley | Maxim Shugalei | Shugaley  RUS CVL
# --- Chechnya and the North Caucasus
Akhmad Kadyrov | Akhmat Kadyrov | Akhmad-Khadzhi Kadyrov  RUS REL REB ..1999-08  RUS GOV 2000-06-12..2004-05-09
Alu Alkhanov  RUS COP ..2004-10-04  RUS GOV 2004-10-05..
Adam Kadyrov  RUS COP
Akhmat Kadyrov Jr  RUS GOV
Aishat Kadyrova  RUS GOV
Magomed Daudov  RUS GOV LEG
Muslim Khuchiev  RUS GOV ..2024
Dukuvakha Abdurakhmanov  RUS LEG ..2015-08
Dzhambulat Umarov  RUS GOV
Akhmed Dudayev  RUS GOV
Ruslan Alkhanov  RUS COP
Abuzaid Vismuradov  RUS COP
Sulim Yamadayev | Sulim Yamadaev  RUS MIL 1999..2009-03-30
Ruslan Yamadayev | Ruslan Yamadaev  RUS LEG MIL ..2008-09-24
Isa Yamadayev  RUS MIL
Movladi Baisarov  RUS PRM ..2006-11-18
Said-Magomed Kakiyev | Said-Magomed Kakiev  RUS MIL
Bislan Gantamirov | Beslan Gantamirov  RUS GOV PRM
Doku Zavgayev | Doku Zavgaev  RUS GOV
Salambek Khadzhiyev  RUS GOV ..1995-11
Nikolai Koshman  RUS GOV 1996..2004
Stanislav Ilyasov  RUS GOV 2001..2004
Sergei Abramov | Sergey Abramov  RUS GOV 2004-03..2006-02
Anatoly Popov  RUS GOV 2003-02..2004-03
Taus Dzhabrailov  RUS LEG
Umar Dzhabrailov  RUS BUS LEG
Malik Saidullayev | Malik Saidullaev  RUS BUS OPP
Zelimkhan Yandarbiyev | Zelimkhan Yandarbiev | Yandarbiyev  RUS REB ..2004-02-13
Abdul-Khalim Sadulayev | Abdul-Halim Sadulayev | Sadulayev  RUS REB ..2006-06-17
Doku Umarov | Dokka Umarov | Doku Khamatovich Umarov  RUS REB ..2013-09
Aliaskhab Kebekov | Kebekov  RUS REB ..2015-04-19
Magomed Suleimanov | Magomed Suleymanov  RUS REB ..2015-08
Rustam Asildarov | Rustam Aselderov | Asildarov  RUS REB ..2016-12
Ibn al-Khattab | Ibn Khattab | Emir Khattab | Omar Ibn al Khattab | Samir Saleh Abdullah al-Suwailem  RUS REB ..2002-03-20
Abu al-Walid al-Ghamdi  RUS REB ..2004-04-16
Abu Hafs al-Urduni | Abu Khavs  RUS REB ..2006-11-26
Khaled Yusuf Mukhammed al-Emirat  RUS REB ..2011-04
Salman Raduyev | Salman Raduev | Raduyev | Raduev  RUS REB ..2002-12-14
Arbi Barayev | Arbi Baraev  RUS REB CRM ..2001-06-23
Movsar Barayev | Movsar Baraev  RUS REB ..2002-10-26
Ruslan Gelayev | Ruslan Gelaev | Khamzat Gelayev | Gelayev  RUS REB ..2004-02-28
Turpal-Ali Atgeriyev | Turpal-Ali Atgeriev  RUS REB ..2002-08
Magomed Khambiyev | Magomed Khanbiyev  RUS REB ..2004-03
Shirvani Basayev  RUS REB
Hunkar-Pasha Israpilov  RUS REB ..2000-02
Lecha Dudayev  RUS REB ..2000-02
Isa Astamirov  RUS REB
Akhmed Zakayev | Akhmed Zakaev | Akhmad Zakayev | Zakayev | Zakaev  RUS REB
Ilyas Akhmadov  RUS REB
Movladi Udugov | Udugov  RUS REB
Vakha Arsanov  RUS REB ..2005-05
Lom-Ali Gaitukayev  RUS CRM ..2017-06
Aslambek Vadalov  RUS REB
Khuseyn Gakayev | Hussein Gakayev | Khusein Gakayev  RUS REB ..2013-01-24
Supyan Abdullayev  RUS REB ..2011-03-28
Anzor Astemirov  RUS REB ..2010-03-24
Ali Taziyev | Ali Taziev | Akhmed Yevloyev  RUS REB ..2010-06-09
Said Buryatsky | Alexander Tikhomirov  RUS REB ..2010-03-02
Rappani Khalilov | Rabbani Khalilov  RUS REB ..2007-09-17
Rasul Makasharipov  RUS REB ..2005-07-06
Magomedali Vagabov  RUS REB ..2010-08-21
Israpil Velidzhanov  RUS REB ..2011-04
Asker Dzhappuyev  RUS REB ..2011-04
Muslim Atayev  RUS REB ..2005-01
Vladimir Khodov  RUS REB ..2004-09-03
Ruslan Khuchbarov  RUS REB ..2004-09-03
Nur-Pashi Kulayev | Nurpashi Kulayev | Nur-Pashi Kulaev | Kulayev  RUS REB ..2004-09-03
Bagaudin Kebedov | Bagautdin Kebedov  RUS REB
Nadirshakh Khachilayev | Nadir Khachilayev  RUS LEG OPP ..2003-08
Isa Munayev | Isa Munaev  RUS REB ..2015-02-01
Adam Osmayev | Adam Osmaev  UKR MIL
Muslim Cheberloyevsky | Muslim Cheberloevsky  UKR MIL
Tumso Abdurakhmanov  RUS OPP
Ibragim Yangulbayev  RUS CVL
Abubakar Yangulbayev | Abubakar Yangulbaev  RUS CVL
Saidi Yangulbayev  RUS JUD
Zarema Musayeva | Zarema Musaeva  RUS CVL
Zelimkhan Khangoshvili | Khangoshvili  GEO REB ..2019-08-23
Zaur Dadayev | Zaur Dadaev  RUS COP ..2015-03
Umar Israilov  RUS CVL ..2009-01-13
Ruslan Aushev | Aushev  RUS GOV 1993-02..2001-12
Murat Zyazikov | Zyazikov  RUS GOV 2002-05-23..2008-10-30
Makhmud-Ali Kalimatov | Mahmud-Ali Kalimatov | Kalimatov  RUS GOV
Maksharip Aushev  RUS CVL OPP ..2009-10-25
Akhmed Barakhoyev  RUS CVL
Zarifa Sautieva  RUS CVL
Akhsarbek Galazov  RUS GOV ..1998
Alexander Dzasokhov | Aleksandr Dzasokhov | Dzasokhov  RUS GOV 1998-02..2005-05
Taimuraz Mamsurov | Teimuraz Mamsurov | Mamsurov  RUS GOV LEG
Vyacheslav Bitarov | Viacheslav Bitarov  RUS GOV 2016-02..2021-04
Sergei Menyailo | Sergey Menyailo | Sergey Menyaylo | Menyailo  RUS MIL ..2014-04-13  RUS GOV 2014-04-14..
Valery Kokov  RUS GOV 1992-01..2005-09
Arsen Kanokov | Kanokov  RUS GOV 2005-09-28..2013-12-06  RUS LEG 2014-10..
Yuri Kokov | Yury Kokov  RUS GOV COP
Kazbek Kokov  RUS GOV
Mustafa Batdyyev  RUS GOV 2003-09..2008-07
Vladimir Semyonov  RUS MIL ..1997  RUS GOV 1999-09..2003-09
Rashid Temrezov  RUS GOV
Magomedali Magomedov  RUS GOV 1987..2006-02
Mukhu Aliyev | Mukhu Aliev  RUS GOV 2006-02-20..2010-02-20
Magomedsalam Magomedov  RUS GOV 2010-02..
Ramazan Abdulatipov | Abdulatipov  RUS GOV
Sergei Melikov | Sergey Melikov  RUS COP MIL ..2019-09-22  RUS LEG 2019-09-23..2020-10-04  RUS GOV 2020-10-05..
Said Amirov  RUS GOV 1998-02..2013-06
Adilgerei Magomedtagirov  RUS COP ..2009-06-05
Aslan Tkhakushinov  RUS GOV 2007-01..2017-01
Murat Kumpilov  RUS GOV
Khazret Sovmen  RUS GOV 2002-01..2007-01
# --- Russia: regions
Vladimir Yakovlev  RUS GOV 1996-06-05..2005-09
Georgy Poltavchenko | Georgi Poltavchenko | Poltavchenko  RUS GOV 2000-05..2018-10-03
Alexander Beglov | Aleksandr Beglov | Beglov  RUS GOV
Mintimer Shaimiev | Mintimer Shaimiyev | Shaimiev | Shaimiyev  RUS GOV ..2010-03-25
Rustam Minnikhanov | Minnikhanov  RUS GOV
Murtaza Rakhimov  RUS GOV ..2010-07
Rustem Khamitov  RUS GOV 2010-07..2018-10
Radiy Khabirov | Radii Khabirov | Radi Khabirov | Khabirov  RUS GOV
Fail Alsynov | Fayil Alsynov | Alsynov  RUS CVL
Kirsan Ilyumzhinov | Ilyumzhinov  RUS GOV 1993-04..2010-10-24
Batu Khasikov  RUS GOV
Alexei Orlov  RUS GOV 2010-10..
Sergei Furgal | Sergey Furgal | Furgal  RUS LEG 2007-12..2018-09-27  RUS GOV OPP 2018-09-28..2020-07-20
Mikhail Degtyarev | Mikhail Degtyaryov | Degtyarev | Degtyaryov  RUS LEG 2011-12..2020-07-19  RUS GOV 2020-07-20..
Dmitry Demeshin  RUS JUD ..2024-05-14  RUS GOV 2024-05-15..
Vyacheslav Shport  RUS GOV 2009-04..2018-09
Viktor Ishayev | Viktor Ishaev  RUS GOV 1991-10..2013-08
Oleg Kozhemyako | Kozhemyako  RUS GOV
Sergei Darkin | Sergey Darkin  RUS GOV 2001-06..2012-02
Vladimir Miklushevsky  RUS GOV 2012-03..2017-10
Andrei Tarasenko  RUS GOV 2017-10..2018-09
Andrei Ishchenko | Andrey Ishchenko  RUS OPP
Yevgeny Nazdratenko  RUS GOV 1993-05..2001-02
Igor Pushkaryov | Igor Pushkarev  RUS GOV 2008-05..2016-06
Aman Tuleyev | Aman Tuleev | Tuleyev  RUS GOV 1997-07-01..2018-04-01
Ilya Seredyuk  RUS GOV
Vyacheslav Gladkov | Viacheslav Gladkov  RUS GOV
Alexander Bogomaz | Aleksandr Bogomaz | Bogomaz  RUS GOV
Alexei Smirnov | Alexey Smirnov  RUS GOV ..2024-12-05
Alexander Khinshtein | Aleksandr Khinshtein | Alexander Khinstein | Khinshtein  RUS LEG 2003-12..2024-12-04  RUS GOV 2024-12-05..
Alexander Gusev | Aleksandr Gusev  RUS GOV
Vasily Golubev  RUS GOV 2010-06..2024-11
Yuri Slyusar | Yury Slyusar  RUS BUS ..2024-11-03  RUS GOV 2024-11-04..
Veniamin Kondratyev | Veniamin Kondratiev  RUS GOV
Alexei Dyumin | Alexey Dyumin | Aleksei Dyumin | Dyumin  RUS GOV 2015-12..
Dmitry Milyaev | Dmitry Milyayev  RUS GOV
Vladimir Gruzdev  RUS LEG ..2011-07-31  RUS GOV 2011-08..2016-02
Yevgeny Kuyvashev | Yevgeny Kuivashev | Evgeny Kuyvashev  RUS GOV
Denis Pasler  RUS GOV
Eduard Rossel  RUS GOV ..2009-11
Alexander Misharin  RUS GOV 2009-11..2012-05
Alexei Texler | Alexey Texler | Aleksei Teksler  RUS GOV
Boris Dubrovsky  RUS GOV 2014-01..2019-03
Mikhail Yurevich  RUS GOV 2010-04..2014-01
Valery Radayev | Valery Radaev  RUS GOV
Roman Busargin  RUS GOV
Nikolai Merkushkin  RUS GOV
Dmitry Azarov | Dmitri Azarov  RUS GOV
Vyacheslav Fedorishchev  RUS GOV
Aisen Nikolayev | Aysen Nikolayev | Aisen Nikolaev  RUS GOV
Yegor Borisov  RUS GOV 2003..2018-05
Vyacheslav Shtyrov  RUS GOV 2002-01..2010-05
Mikhail Nikolayev  RUS GOV 1991-12..2002-01
Sardana Avksentyeva | Sardana Avksentieva  RUS GOV OPP 2018-09..2021-01  RUS LEG 2021-10..
Valery Limarenko  RUS GOV
Alexander Khoroshavin | Aleksandr Khoroshavin  RUS GOV 2007-08..2015-03
Igor Farkhutdinov  RUS GOV ..2003-08-20
Vyacheslav Gayzer | Vyacheslav Gaizer  RUS GOV 2010-01..2015-09
Alexander Drozdenko | Aleksandr Drozdenko  RUS GOV
Valery Serdyukov  RUS GOV 1998-09..2012-05
Valery Shantsev  RUS GOV
Gleb Nikitin  RUS GOV
Sergei Levchenko | Sergey Levchenko  RUS OPP ..2015-10-01  RUS GOV OPP 2015-10-02..2019-12-12  RUS LEG OPP 2021-10..
Igor Kobzev  RUS GOV
Anatoly Lokot  RUS LEG OPP ..2014-04-22  RUS GOV OPP 2014-04-23..2023-12
Andrei Travnikov | Andrey Travnikov  RUS GOV
Alexander Uss  RUS GOV
Artyom Uss | Artem Uss  RUS BUS
Mikhail Kotyukov | Mikhail Kotiukov  RUS GOV
Lev Kuznetsov  RUS GOV
Valentin Konovalov  RUS GOV OPP
Alexander Osipov | Aleksandr Osipov  RUS GOV
Alexei Tsydenov | Alexey Tsydenov  RUS GOV
Andrei Vorobyov | Andrey Vorobyov | Andrei Vorobyev | Andrey Vorobyev  RUS GOV
Natalya Komarova | Natalia Komarova  RUS GOV
Dmitry Kobylkin  RUS GOV
Dmitry Artyukhov  RUS GOV
Roman Kopin  RUS GOV
Pavel Malkov  RUS GOV
Nikolai Lyubimov  RUS GOV
Oleg Korolyov  RUS GOV
Igor Artamonov  RUS GOV
Maxim Yegorov  RUS GOV ..2024-11
Andrei Klychkov | Andrey Klychkov  RUS GOV OPP
Svetlana Orlova  RUS GOV
Vladimir Sipyagin  RUS GOV OPP 2018-10..2021-10
Alexei Ostrovsky | Alexey Ostrovsky  RUS GOV ..2023-03
Vasily Anokhin  RUS GOV
Igor Rudenya  RUS GOV
Sergei Sitnikov | Sergey Sitnikov  RUS GOV
Mikhail Vedernikov  RUS GOV
Alexei Besprozvannykh | Alexey Besprozvannykh  RUS GOV
Georgy Boos  RUS GOV 2005-09..2010-09
Nikolai Tsukanov  RUS GOV 2010-09..
Andrei Chibis | Andrey Chibis  RUS GOV
Marina Kovtun  RUS GOV 2012-04..2019-03
Alexander Tsybulsky  RUS GOV
Igor Orlov  RUS GOV 2012-01..2020-04
Artur Parfenchikov  RUS GOV
Andrei Makarov  RUS LEG
Oleg Nikolayev  RUS GOV
Mikhail Ignatyev | Mikhail Ignatiev  RUS GOV 2010-08..2020-01
Leonid Markelov  RUS GOV 2001-01..2017-04
Alexander Solovyov  RUS GOV
Alexander Brechalov | Aleksandr Brechalov  RUS GOV
Dmitry Makhonin  RUS GOV
Oleg Chirkunov  RUS GOV 2005-10..2012-04
Sholban Kara-ool | Sholban Kara-Ool  RUS GOV 2007-04..2021-04
Vladislav Khovalyg  RUS GOV
Viktor Tomenko  RUS GOV
Alexander Karlin  RUS GOV 2005-08..2018-05
Oleg Khorokhordin  RUS GOV ..2024-06
Alexander Burkov  RUS GOV ..2023-03
Vitaly Khotsenko  UKR REB 2022-06..2023-03-28  RUS GOV 2023-03-29..
Mikhail Razvozhayev | Mikhail Razvozhaev | Razvozhayev | Razvozhaev  RUS GOV
Dmitry Ovsyannikov | Dmitri Ovsyannikov  RUS GOV ..2019-10
Alexei Chaly | Aleksei Chaly | Alexei Chalyi  RUS GOV LEG
Sergei Aksyonov | Sergey Aksyonov | Sergei Aksenov | Sergey Aksenov | Aksyonov  UKR LEG ..2014-02-26  RUS GOV 2014-02-27..
Vladimir Konstantinov | Volodymyr Konstantinov  UKR LEG ..2014-03-17  RUS LEG 2014-03-18..
Rustam Temirgaliev | Rustam Temirgaliyev  RUS GOV 2014-02..2014-06
Georgy Muradov | Georgiy Muradov  RUS GOV
Oleg Belaventsev  RUS GOV 2014-03..
Oleg Kryuchkov  RUS GOV
Andrei Bocharov | Andrey Bocharov  RUS GOV
# --- Russia: business
Oleg Deripaska | Deripaska  RUS BUS
Alisher Usmanov  RUS BUS
Vladimir Potanin | Potanin  RUS GOV BUS 1996-08..1997-03  RUS BUS 1997-04..
Mikhail Prokhorov | Prokhorov  RUS BUS ..2011-06-24  RUS OPP BUS 2011-06-25..2015  RUS BUS 2016..
Mikhail Fridman  RUS BUS
Petr Aven | Pyotr Aven  RUS GOV 1991-11..1992-12  RUS BUS 1993..
Viktor Vekselberg | Vekselberg  RUS BUS
Alexei Mordashov | Alexey Mordashov | Mordashov  RUS BUS
Gennady Timchenko  RUS BUS
Arkady Rotenberg  RUS BUS
Boris Rotenberg  RUS BUS
Vagit Alekperov | Alekperov  RUS BUS
Alexei Miller | Alexey Miller | Aleksei Miller  RUS BUS
Rem Vyakhirev | Vyakhirev  RUS BUS ..2001-05
Andrei Kostin | Andrey Kostin  RUS BUS
Sergei Chemezov | Sergey Chemezov | Chemezov  RUS BUS
Vladimir Yakunin | Yakunin  RUS BUS 2005-06..2015-08
Nikolai Tokarev | Nikolay Tokarev  RUS BUS
Kirill Dmitriev | Kirill Dmitriyev  RUS BUS ..2025-02-22  RUS GOV BUS 2025-02-23..
Leonid Mikhelson | Mikhelson  RUS BUS
Vladimir Lisin  RUS BUS
Andrey Melnichenko | Andrei Melnichenko  RUS BUS
Oleg Tinkov | Oleg Tinkoff | Tinkov  RUS BUS
Konstantin Malofeev | Konstantin Malofeyev | Malofeev | Malofeyev  RUS BUS
Kirill Shamalov | Shamalov  RUS BUS
Vladimir Kiriyenko | Vladimir Kirienko  RUS BUS
Pavel Durov | Durov  RUS BUS
Arkady Volozh  RUS BUS
Vladimir Yevtushenkov | Yevtushenkov  RUS BUS
Vladimir Bogdanov  RUS BUS
Alexei Likhachev | Alexey Likhachev | Alexei Likhachyov | Aleksei Likhachev  RUS GOV ..2016-10-04  RUS BUS GOV 2016-10-05..
Yevgeny Kaspersky | Eugene Kaspersky  RUS BUS
Andrei Akimov | Andrey Akimov  RUS BUS
Alexander Medvedev | Aleksandr Medvedev  RUS BUS
Leonid Fedun  RUS BUS
Ravil Maganov  RUS BUS ..2022-09-01
Dmitry Rybolovlev | Rybolovlev  RUS BUS
Aras Agalarov | Agalarov  RUS BUS
Telman Ismailov  RUS BUS
Sergei Pugachev | Sergey Pugachev  RUS BUS
Andrei Borodin | Andrey Borodin  RUS BUS
Alexander Lebedev | Aleksandr Lebedev  RUS BUS LEG
Evgeny Lebedev  GBR BUS JRN
Alexander Mamut  RUS BUS
Alexander Abramov  RUS BUS
Alexander Shokhin | Aleksandr Shokhin  RUS BUS
Sergei Gorkov | Sergey Gorkov  RUS BUS
Vladimir Dmitriev  RUS BUS
Ziyavudin Magomedov  RUS BUS
Igor Makarov  RUS BUS
Semyon Mogilevich | Semion Mogilevich | Mogilevich  RUS CRM
Aslan Usoyan  RUS CRM ..2013-01-16
Konstantin Yaroshenko  RUS CRM
Svetlana Bakhmina  RUS BUS
Mikhail Gutseriev | Mikhail Gutseriyev | Gutseriyev  RUS BUS
Farkhad Akhmedov  RUS BUS
Ara Abrahamyan | Ara Abramyan  RUS BUS
Samvel Karapetyan | Samvel Karapetian  RUS BUS ..2025-06-17  ARM BUS OPP 2025-06-18..
Dmitry Mazepin  RUS BUS
# --- Russia: clergy and others
Patriarch Kirill | Patriarch Kirill of Moscow | Vladimir Gundyaev | Kirill Gundyaev | Vladimir Gundyayev  RUS REL
Patriarch Alexy II | Patriarch Alexiy II | Alexy II | Patriarch Alexei II  RUS REL ..2008-12-05
Metropolitan Hilarion | Hilarion Alfeyev | Metropolitan Hilarion of Volokolamsk | Metropolitan Hilarion Alfeyev  RUS REL
Metropolitan Tikhon Shevkunov | Tikhon Shevkunov | Bishop Tikhon Shevkunov  RUS REL
Metropolitan Anthony of Volokolamsk  RUS REL
Vsevolod Chaplin | Father Vsevolod Chaplin  RUS REL ..2020-01-26
Vladimir Legoyda  RUS REL
Andrei Kuraev | Andrei Kurayev | Andrey Kuraev  RUS REL
Ravil Gainutdin | Ravil Gaynutdin  RUS REL
Talgat Tadzhuddin | Talgat Tajuddin  RUS REL
Ildus Faizov  RUS REL
Berel Lazar | Rabbi Berel Lazar  RUS REL
Pinchas Goldschmidt | Rabbi Pinchas Goldschmidt  RUS REL ..2022-07
Sergei Torop | Sergey Torop  RUS REL
Tadeusz Kondrusiewicz  BLR REL
Mikhail Shmakov  RUS LAB
Alina Kabaeva | Alina Kabayeva | Kabaeva | Kabayeva  RUS LEG 2007-12..2014-09-15  RUS BUS 2014-09-16..
Anatoly Karpov  RUS LEG 2011-12..
Katerina Tikhonova | Yekaterina Tikhonova  RUS BUS EDU
Maria Vorontsova  RUS MED
Lyudmila Putina | Ludmila Putina  RUS ELI
Naina Yeltsina  RUS ELI
Sergei Roldugin | Sergey Roldugin  RUS BUS
Yuri Milner | Yury Milner  RUS BUS
Sergei Mikheyev | Sergey Mikheev  RUS JRN
Yevgeny Gontmakher  RUS EDU
Grigory Rodchenkov | Rodchenkov  RUS MED
Natalia Veselnitskaya | Natalya Veselnitskaya | Veselnitskaya  RUS JUD BUS
Konstantin Kilimnik | Kilimnik  RUS SPY BUS
Rinat Akhmetshin | Akhmetshin  USA BUS
Oleg Gordievsky  RUS SPY ..1985-07
Dimitri Simes | Dmitri Simes  USA EDU
Darya Trepova | Daria Trepova  RUS CRM
# --- Ukraine: presidents, premiers, ministers
Leonid Kravchuk | Kravchuk  UKR LEG GOV 1990-07..1991-12-04  UKR GOV 1991-12-05..1994-07-19  UKR LEG 1994-10..2006-05  UKR GOV 2020-07-30..2022-05-10
Oleksandr Turchynov | Olexander Turchynov | Alexander Turchinov | Oleksander Turchynov | Turchynov  UKR SPY 2005-02..2005-09  UKR GOV 2007-12-18..2010-03-11  UKR OPP LEG 2010-03-12..2014-02-21  UKR GOV LEG 2014-02-22..2014-11-26  UKR LEG 2014-11-27..2014-12-15  UKR GOV 2014-12-16..2019-05-19
Volodymyr Groysman | Vladimir Groisman | Volodymyr Hroisman | Groysman  UKR GOV 2006-04..2014-11-26  UKR LEG 2014-11-27..2016-04-13  UKR GOV 2016-04-14..2019-08-29
Oleksiy Honcharuk | Oleksii Honcharuk | Alexei Goncharuk | Honcharuk  UKR GOV 2019-08-29..2020-03-04
Yulia Svyrydenko | Yuliia Svyrydenko | Svyrydenko  UKR GOV 2020-12..
Mykola Azarov | Nikolai Azarov | Nikolay Azarov | Azarov  UKR GOV 2002-11-26..2005-02-03  UKR GOV 2006-08-04..2007-12-18  UKR GOV 2010-03-11..2014-01-28
Serhiy Arbuzov | Sergei Arbuzov  UKR GOV 2010-12..2014-02-27
Yuriy Yekhanurov | Yuri Yekhanurov | Yekhanurov  UKR GOV 2005-04..2006-08-04  UKR GOV 2007-12-18..2009-06-05
Anatoliy Kinakh | Anatoly Kinakh | Kinakh  UKR GOV 2001-05-29..2002-11-21  UKR GOV 2005-02..2005-09  UKR GOV 2006-09..2007-12
Valeriy Pustovoitenko | Valery Pustovoitenko  UKR GOV 1997-07-16..1999-12-22
Pavlo Lazarenko | Pavel Lazarenko | Lazarenko  UKR GOV 1995-09..1997-07-02
Yevhen Marchuk | Yevgeny Marchuk  UKR SPY 1991-11..1994-07  UKR GOV 1994-08..1996-05-27  UKR GOV 1999-11..2004-09-22  UKR GOV 2015-06..2018
Vitaliy Masol  UKR GOV 1987-07..1990-10  UKR GOV 1994-06..1995-03
Vitold Fokin  UKR GOV 1990-10..1992-10
Yukhym Zvyahilsky | Yukhym Zvyagilsky  UKR GOV 1993-06..1994-06
Anatoliy Zlenko | Anatoly Zlenko  UKR GOV 1990-07..2003-09
Hennadiy Udovenko | Gennady Udovenko  UKR GOV 1994-08-25..1998-04-17
Borys Tarasyuk | Boris Tarasyuk  UKR GOV 1998-04-17..2000-09-29  UKR GOV 2005-02-04..2007-01-30
Kostyantyn Hryshchenko | Kostyantyn Gryshchenko | Konstantin Gryshchenko | Kostiantyn Gryshchenko | Konstantin Grishchenko  UKR GOV
Volodymyr Ohryzko | Volodymyr Ogryzko | Vladimir Ogryzko  UKR GOV 2005-02..2009-03-03
Leonid Kozhara | Kozhara  UKR GOV 2012-12-24..2014-02-23
Andriy Deshchytsia | Andrii Deshchytsia | Andriy Deshchytsya | Deshchytsia  UKR GOV 2014-02-27..2022-05
Pavlo Klimkin | Klimkin  UKR GOV 2012..2019-08-29
Vadym Prystaiko | Vadym Prystayko | Prystaiko  UKR GOV ..2023-07-21
Olena Zerkal | Zerkal  UKR GOV 2014..2019-11
Andrij Melnyk | Andriy Melnyk | Andrii Melnyk  UKR GOV
Sergiy Kyslytsya | Serhiy Kyslytsya | Sergiy Kislitsya | Kyslytsya  UKR GOV
Volodymyr Yelchenko | Volodymyr Yeltchenko  UKR GOV
Yuriy Sergeyev | Yuriy Sergeev | Yuri Sergeyev  UKR GOV
Valeriy Chaly | Valeriy Chalyi  UKR GOV 2009..2019-07
Oksana Markarova | Markarova  UKR GOV 2015..2025-08
Olha Stefanishyna | Olga Stefanishyna | Stefanishyna  UKR GOV 2020-06-04..
Taras Kachka | Kachka  UKR GOV 2019-09..
Oleg Nikolenko | Oleh Nikolenko  UKR GOV
Heorhii Tykhyi | Heorhiy Tykhy | Georgiy Tykhy  UKR GOV 2024-08..
Yehor Bozhok  UKR SPY GOV
Oleksandr Chaly | Olexander Chaly  UKR GOV ..2008
Volodymyr Khandohiy | Volodymyr Khandogiy  UKR GOV
Oleksandr Motsyk  UKR GOV
Vasyl Zvarych  UKR GOV
Vasyl Bodnar  UKR GOV
Oleksii Makeiev | Oleksii Makeyev | Oleksiy Makeyev  UKR GOV
Natalia Galibarenko | Nataliia Galibarenko  UKR GOV
Emine Dzheppar | Emine Dzhaparova  UKR GOV 2020-05..2023-06
Anatoliy Hrytsenko | Anatoly Hrytsenko | Anatoliy Grytsenko | Hrytsenko  UKR GOV 2005-02-04..2007-12-18  UKR OPP LEG 2007-12-19..2014-11-27  UKR OPP 2014-11-28..
Mykhailo Yezhel | Mykhailo Ezhel  UKR GOV MIL 2010-03-11..2014
Dmytro Salamatin  UKR GOV 2012-02-08..2012-12-24
Pavlo Lebedyev | Pavlo Lebedev  UKR GOV 2012-12-24..2014-02-27
Ihor Tenyukh | Igor Tenyukh | Tenyukh  UKR MIL ..2010-03  UKR GOV 2014-02-27..2014-03-25
Mykhailo Koval | Mikhail Koval  UKR GOV MIL 2014-03-25..2014-07-03
Valeriy Heletey | Valeriy Geletey | Valery Heletey | Heletey  UKR GOV COP
Stepan Poltorak | Poltorak  UKR MIL GOV 2014-02..2019-08-29
Andriy Zahorodniuk | Andriy Zagorodnyuk | Andrii Zagorodniuk | Andriy Zagorodniuk  UKR GOV 2019-08-29..2020-03-04
Andriy Taran | Andrii Taran  UKR GOV 2020-03-04..2021-11-03
Oleksandr Kuzmuk | Olexander Kuzmuk | Kuzmuk  UKR GOV MIL 1996-07..2001-10-24  UKR GOV 2004-09-24..2005-02-03
Kostiantyn Morozov | Kostyantyn Morozov  UKR GOV MIL 1991-09..1993-10
Valeriy Shmarov | Valery Shmarov  UKR GOV 1994-08..1996-07
Hanna Maliar | Hanna Malyar | Ganna Maliar | Maliar  UKR GOV 2021-08..2023-09-18
Mykhailo Fedorov | Mykhaylo Fedorov  UKR GOV 2019-08-29..
Yuriy Lutsenko | Yuri Lutsenko | Yury Lutsenko | Lutsenko  UKR GOV 2005-02-04..2006-12-01  UKR GOV 2007-12-18..2010-01-29  UKR OPP 2010-03-11..2014-11-26  UKR LEG 2014-11-27..2016-05-11  UKR JUD 2016-05-12..2019-08-29
Arsen Avakov | Avakov  UKR GOV 2005-02..2010-02  UKR LEG OPP 2012-12..2014-02-21  UKR GOV 2014-02-22..2021-07-15
Denys Monastyrsky | Denys Monastyrskyi | Monastyrsky  UKR LEG 2019-08-29..2021-07-15  UKR GOV 2021-07-16..2023-01-18
Ihor Klymenko | Igor Klymenko  UKR COP 2019-09-25..2023-01-17  UKR GOV 2023-01-18..
Yevhenii Yenin | Yevhen Yenin | Yevgeniy Yenin  UKR GOV ..2023-01-18
Vitaliy Zakharchenko | Vitali Zakharchenko | Vitaly Zakharchenko  UKR GOV 2011-11-07..2014-02-21
Anatolii Mohyliov | Anatoly Mogilyov | Anatoliy Mohylyov  UKR GOV 2010-03-11..2014-02-27
Yuriy Kravchenko | Yuri Kravchenko  UKR GOV COP 1995-07..2001-03  UKR ELI 2001-04..2005-03-04
Vasyl Tsushko  UKR GOV 2006-12-01..2007-12-18
Khatia Dekanoidze  GEO GOV 2012-07..2012-10  UKR COP 2015-11-04..2016-11-14  GEO OPP 2019..
Eka Zguladze | Ekaterine Zguladze | Zguladze  GEO GOV 2005..2012-10  UKR GOV 2014-12..2016-05
Vadym Troyan  UKR COP GOV
Serhiy Knyazev  UKR COP 2017-02..2019-09
Ivan Vyhivskyi | Ivan Vyhovskyi | Ivan Vyhivsky  UKR COP
Serhiy Deyneko | Serhiy Deineko  UKR COP
Andriy Demchenko | Andrii Demchenko  UKR COP
Oleh Slobodyan | Oleg Slobodyan  UKR COP
Andriy Lysenko | Andrei Lysenko  UKR MIL
Oleksandr Danylyuk | Oleksandr Danyliuk  UKR GOV 2015-09..2018-06  UKR GOV 2019-05-28..2019-09-30
Natalie Jaresko | Natalia Yaresko | Jaresko  UKR GOV 2014-12-02..2016-04-14
Aivaras Abromavicius | Abromavicius  UKR GOV 2014-12-02..2016-04-14  UKR BUS 2019-07..2020-10
Serhiy Marchenko | Serhii Marchenko  UKR GOV 2020-03-30..
Valeria Hontareva | Valeriya Gontareva | Valeria Gontareva | Hontareva | Gontareva  UKR GOV 2014-06-19..2017-05
Yakiv Smolii | Yakiv Smoliy  UKR GOV 2014-10..2020-07
Kyrylo Shevchenko  UKR GOV 2020-07-16..2022-10-06
Andriy Pyshnyy | Andriy Pyshnyi  UKR GOV 2022-10-07..
Volodymyr Stelmakh | Vladimir Stelmakh  UKR GOV
German Galushchenko | Herman Halushchenko | Herman Galushchenko | Halushchenko  UKR GOV 2021-04-29..2025-11-19
Svitlana Hrynchuk | Svitlana Grynchuk | Hrynchuk  UKR GOV 2024-09..2025-11-19
Oleksandr Kamyshin | Olexander Kamyshin  UKR BUS 2021-08..2023-03-20  UKR GOV 2023-03-21..
Oleksandr Kubrakov | Olexander Kubrakov  UKR GOV 2019-11..2024-05-09
Oleksiy Chernyshov | Oleksii Chernyshov  UKR GOV 2019-10..2022-11-03  UKR BUS 2022-11-04..2024-12-02  UKR GOV 2024-12-03..2025-07
Ulana Suprun | Suprun  UKR GOV 2016-07-27..2019-08-29
Maksym Stepanov  UKR GOV 2017-01..2021-05
Viktor Liashko | Viktor Lyashko  UKR GOV
Iryna Vereshchuk | Irina Vereshchuk | Vereshchuk  UKR LEG 2019-08-29..2021-11-03  UKR GOV 2021-11-04..
Oleksandr Tkachenko  UKR LEG GOV ..2023-07-27
Mykola Solskyi | Mykola Solsky  UKR GOV 2022-03-24..2024-05-09
Vitaliy Koval | Vitalii Koval  UKR GOV
Denys Maliuska | Denys Malyuska  UKR GOV 2019-08-29..2024-09-04
Pavlo Petrenko  UKR GOV 2014-02-27..2019-08-29
Volodymyr Omelyan | Volodymyr Omelian  UKR GOV 2016-04..2019-08-29
Vadym Chernysh  UKR GOV 2016-04..2019-08-29
Ivanna Klympush-Tsintsadze  UKR GOV 2016-04-14..2019-08-29  UKR LEG OPP 2019-08-30..
Volodymyr Demchyshyn  UKR GOV 2014-12..2016-04
Yuriy Prodan | Yuri Prodan  UKR GOV
Oleksiy Danilov | Oleksii Danilov | Olexiy Danilov  UKR GOV 2019-10-03..2024-03-26
Oleksandr Lytvynenko  UKR SPY 2021-07..2024-03-25  UKR GOV 2024-03-26..
Volodymyr Horbulin | Volodymyr Gorbulin | Horbulin  UKR GOV
Raisa Bohatyriova | Raisa Bogatyryova | Raisa Bogatyreva  UKR GOV 2007-12..2014-02
Andriy Klyuyev | Andriy Kliuiev | Andrei Klyuev | Andriy Kluyev  UKR GOV 2006-08..2007-12  UKR GOV 2010-03-11..2014-02-23
Serhiy Lyovochkin | Serhiy Liovochkin | Sergei Lyovochkin | Serhiy Levochkin  UKR GOV 2010-02-25..2014-01-17  UKR LEG OPP 2014-11-27..
Viktor Baloha | Victor Baloga | Viktor Baloga  UKR GOV
Oleh Rybachuk | Oleg Rybachuk  UKR GOV 2005-02..2006-09
Viktor Medvedchuk | Medvedchuk  UKR LEG ..2002-06-11  UKR GOV 2002-06-12..2005-01-21  UKR OPP 2012..
Andriy Bohdan | Andrii Bohdan  UKR GOV 2019-05-21..2020-02-11
Borys Lozhkin | Boris Lozhkin  UKR GOV 2014-06-10..2016-08-29
Ihor Rainin | Igor Rainin  UKR GOV 2015-02..2019-05
Serhiy Shefir | Sergiy Shefir | Serhii Shefir  UKR GOV 2019-05-21..2024-03-30
Kyrylo Tymoshenko  UKR GOV 2019-05-21..2023-01-24
Ihor Zhovkva  UKR GOV
Oleksiy Arestovych | Oleksii Arestovych | Aleksey Arestovich | Alexei Arestovich | Arestovych  UKR GOV 2020-10..2023-01-17  UKR OPP 2023-11..
Iuliia Mendel | Yulia Mendel  UKR GOV 2019-06-03..2021-07-09
Serhii Nykyforov | Sergii Nykyforov | Serhiy Nikiforov  UKR GOV 2021-08..2024
Dmytro Lytvyn  UKR GOV
Svyatoslav Tsegolko | Sviatoslav Tseholko  UKR GOV 2014-06..2019-05
Serhii Leshchenko | Serhiy Leshchenko | Sergii Leshchenko  UKR JRN ..2014-11-26  UKR LEG 2014-11-27..2019-08-29  UKR GOV 2019-12..
Mustafa Nayyem | Mustafa Nayem  UKR JRN ..2014-11-26  UKR LEG 2014-11-27..2019-08-29  UKR GOV 2021-08..2024-06-10
Olena Zelenska | Olena Zelenskaya  UKR GOV 2019-05-20..
Kyrylo Budanov | Kirill Budanov | Budanov  UKR SPY MIL 2020-08-05..2026-01-01  UKR GOV 2026-01-02..
Vadym Skibitskyi | Vadym Skibitsky | Skibitskyi  UKR SPY MIL
Andriy Yusov | Andrii Yusov  UKR SPY
Andriy Cherniak | Andriy Chernyak  UKR SPY
Oleh Ivashchenko  UKR SPY
Ivan Bakanov  UKR SPY 2019-06..2022-07-19
Vasyl Maliuk | Vasyl Malyuk | Vasyl Malik | Maliuk  UKR SPY 2020-03..
Vasyl Hrytsak | Vasyl Gritsak  UKR SPY 2015-06..2019-06
Valentyn Nalyvaichenko | Valentyn Nalivaichenko | Valentin Nalivaychenko | Nalyvaichenko  UKR SPY 2006-12-22..2010-03-11  UKR OPP LEG 2012-12..2014-02-23  UKR SPY 2014-02-24..2015-06-18  UKR OPP 2015-06-19..
Valeriy Khoroshkovskyi | Valeriy Khoroshkovsky | Valery Khoroshkovsky  UKR SPY 2010-03-11..2012-01-17  UKR GOV 2012-01-18..2012-12-14
Oleksandr Yakymenko | Alexander Yakimenko  UKR SPY 2013-01-09..2014-02-24
Ihor Smeshko | Igor Smeshko  UKR SPY 2003-09..2005-02-04  UKR OPP 2019..
Viktor Pshonka | Pshonka  UKR JUD 2010-11-04..2014-02-22
Vitaly Yarema | Vitaliy Yarema | Vitalii Yarema  UKR GOV 2014-02-27..2014-06-18  UKR JUD 2014-06-19..2015-02-11
Viktor Shokin | Shokin  UKR JUD 2015-02-10..2016-04-03
Ruslan Riaboshapka | Ruslan Ryaboshapka | Riaboshapka  UKR GOV ..2019-08-28  UKR JUD 2019-08-29..2020-03-05
Iryna Venediktova | Venediktova  UKR LEG 2019-08-29..2020-03-16  UKR JUD 2020-03-17..2022-07-19  UKR GOV 2022-11-17..
Andriy Kostin | Andrii Kostin  UKR LEG 2019-08-29..2022-07-27  UKR JUD 2022-07-28..2024-10-29  UKR GOV 2025..
Ruslan Kravchenko  UKR JUD ..2023-04  UKR GOV 2023-05..2025-06-16  UKR JUD 2025-06-17..
Svyatoslav Piskun | Sviatoslav Piskun  UKR JUD 2002-07..2005-10
Oleksandr Medvedko  UKR JUD 2005-11..2010-11
Mykhailo Potebenko  UKR JUD 1998-07..2002-05
Nazar Kholodnytsky | Nazar Kholodnytskyi  UKR JUD 2015-11-30..2020-08
Artem Sytnyk | Sytnyk  UKR JUD 2015-04-16..2022-04
Semen Kryvonos | Kryvonos  UKR JUD 2023-03-06..
Oleksandr Klymenko  UKR JUD
Oleksandr Tupytsky | Oleksandr Tupytskyi  UKR JUD 2013-05..2021-03
Vsevolod Kniaziev | Vsevolod Knyazev  UKR JUD ..2023-05
Gizo Uglava | Giza Uglava  UKR JUD ..2024-09
Gyunduz Mamedov  UKR JUD ..2021-07
Davit Sakvarelidze | David Sakvarelidze  GEO JUD ..2012-10  UKR JUD 2015-02..2016-03-29
Yevhenii Khmara | Yevhen Khmara  UKR SPY
Oleh Tatarov | Oleg Tatarov  UKR GOV 2020-08..
Andriy Smyrnov | Andrii Smyrnov  UKR GOV 2019-09..2024-03
Rostyslav Shurma  UKR GOV 2021-11..2024-09
Pavlo Palisa  UKR MIL ..2024-11  UKR GOV 2024-12..
Herman Smetanin  UKR BUS ..2024-09-04  UKR GOV 2024-09-05..2025-07  UKR BUS 2025-08..
Oleksii Sobolev | Oleksiy Sobolev  UKR GOV
Denys Uliutin  UKR GOV
Mykola Tochytskyi | Mykola Tochytskyy  UKR GOV
Volodymyr Havrylov | Volodymyr Gavrylov  UKR GOV
Volodymyr Radchenko  UKR SPY 1995-07..1998-04  UKR SPY 2001-02..2003-09
Ihor Drizhchanyi | Ihor Drizhchany  UKR SPY 2005-09..2006-12
Mykola Bilokon  UKR GOV COP 2003-08..2005-02
# --- Ukraine: parliament and parties
Ivan Plyushch | Ivan Pliushch  UKR LEG ..2007
Oleksandr Moroz | Olexander Moroz | Alexander Moroz  UKR LEG
Volodymyr Lytvyn | Vladimir Litvin | Volodymyr Litvin  UKR GOV 1996..2002-05-27  UKR LEG 2002-05-28..2019-08
Volodymyr Rybak  UKR LEG 2002..2014-02-22
Andriy Parubiy | Andrii Parubii | Andrei Parubiy | Parubiy | Parubii  UKR OPP LEG 2007-11..2014-02-26  UKR GOV 2014-02-27..2014-08-07  UKR LEG 2014-11-27..2025-08-30
Dmytro Razumkov | Razumkov  UKR LEG 2019-08-29..2021-10-07  UKR LEG OPP 2021-10-08..
Ruslan Stefanchuk | Stefanchuk  UKR LEG 2019-08-29..
Oleksandr Korniyenko | Oleksandr Kornienko  UKR LEG 2019-08-29..
David Arakhamia | Davyd Arakhamia | Arakhamia  UKR LEG 2019-08-29..
Mariana Bezuhla | Maryana Bezuhla  UKR LEG 2019-08-29..
Oleksandr Dubinsky | Oleksandr Dubinskyi  UKR LEG 2019-08-29..
Oleksandr Merezhko | Merezhko  UKR LEG 2019-08-29..
Danylo Hetmantsev | Danylo Getmantsev  UKR LEG 2019-08-29..
Yaroslav Zhelezniak | Yaroslav Zheleznyak  UKR LEG OPP 2019-08-29..
Kira Rudik | Kira Rudyk  UKR LEG OPP 2019-08-29..
Inna Sovsun  UKR LEG OPP 2019-08-29..
Sviatoslav Vakarchuk | Svyatoslav Vakarchuk | Vakarchuk  UKR LEG OPP 2019-08-29..2020-06
Oleksiy Goncharenko | Oleksii Honcharenko | Oleksiy Honcharenko  UKR LEG
Iryna Herashchenko | Iryna Gerashchenko | Irina Gerashchenko  UKR LEG
Anton Herashchenko | Anton Gerashchenko  UKR LEG 2014-11-27..2019-08-29  UKR GOV 2019-09..2023
Volodymyr Ariev | Vladimir Ariev  UKR LEG
Petro Symonenko | Petro Simonenko | Pyotr Symonenko  UKR LEG OPP ..2014-11  UKR OPP 2014-12..
Nataliya Vitrenko | Natalia Vitrenko  UKR OPP
Oleh Tyahnybok | Oleh Tyagnibok | Oleg Tyagnibok | Tyahnybok  UKR OPP
Iryna Farion | Irina Farion  UKR OPP ..2024-07-19
Oleh Lyashko | Oleg Lyashko  UKR LEG 2006..2019-08-29  UKR OPP 2019-08-30..
Yuriy Boyko | Yuri Boyko | Yury Boiko | Yuriy Boiko  UKR GOV 2006-08..2007-12  UKR GOV 2010-03-11..2014-02-27  UKR OPP LEG 2014-11-27..
Vadim Rabinovich | Vadym Rabinovych  UKR OPP LEG 2014-11..2022-11
Yevhen Murayev | Yevheniy Murayev | Evgeny Murayev | Yevgeny Murayev | Murayev  UKR OPP
Nestor Shufrych | Nestor Shufrich | Shufrych  UKR OPP LEG
Illia Kyva | Ilya Kiva | Illia Kiva | Illya Kyva  UKR OPP ..2023-12-06
Taras Kozak  UKR OPP LEG
Vadym Novynskyi | Vadym Novinsky | Vadim Novinsky  UKR BUS LEG
Andriy Derkach | Andrii Derkach | Andrei Derkach  UKR LEG ..2023-01  RUS LEG 2024-09..
Leonid Derkach  UKR SPY 1998-04..2001-02
Anatoly Shariy | Anatoliy Shariy | Anatoly Sharij  UKR JRN OPP
Serhiy Tihipko | Sergei Tigipko | Serhiy Tigipko | Tihipko | Tigipko  UKR GOV BUS ..2012-12  UKR LEG 2013-01..2014-11
Oleksandr Yefremov | Olexander Yefremov | Alexander Yefremov  UKR LEG ..2014-11
Borys Kolesnikov | Boris Kolesnikov  UKR LEG GOV ..2014-11
Mykhailo Dobkin | Mikhail Dobkin  UKR GOV 2006-04..2014-03  UKR LEG OPP 2014-11-27..2019-08
Mykhailo Chechetov  UKR LEG ..2014-11
Olena Lukash | Elena Lukash  UKR GOV 2013-07-04..2014-02-27
Viktor Pynzenyk | Victor Pynzenyk  UKR GOV 2005-02..2006-08  UKR GOV 2007-12..2009-02
Roman Bezsmertny | Roman Bezsmertnyi | Roman Bessmertny  UKR GOV
Roman Zvarych  UKR GOV LEG
Vyacheslav Chornovil | Viacheslav Chornovil | Chornovil  UKR OPP LEG ..1999-03-25
Taras Chornovil  UKR LEG
Tetiana Chornovol | Tetyana Chornovol | Tetyana Chornovil  UKR CVL JRN ..2014-11-26  UKR LEG 2014-11-27..2019-08-29  UKR MIL 2022..
Yuriy Kostenko | Yuri Kostenko  UKR LEG
Volodymyr Parasyuk | Volodymyr Parasiuk  UKR LEG 2014-11-27..2019-08-29
Semen Semenchenko | Semyon Semenchenko | Semenchenko  UKR PRM MIL ..2014-11-26  UKR LEG 2014-11-27..2019-08-29
Hanna Hopko | Hanna Gopko  UKR LEG 2014-11-27..2019-08-29
Oksana Syroid | Oksana Syroyid  UKR LEG 2014-11-27..2019-08-29
Serhiy Vlasenko | Sergei Vlasenko  UKR LEG OPP
Yevhenia Tymoshenko | Eugenia Tymoshenko | Yevhenia Carr  UKR CVL
Oleksandr Tymoshenko | Olexander Tymoshenko  UKR BUS OPP
Mustafa Dzhemilev | Mustafa Jemilev | Mustafa Abduldzhemil Dzhemilev | Dzhemilev  UKR LEG
Refat Chubarov | Chubarov  UKR LEG CVL
Ilmi Umerov  UKR CVL
Akhtem Chiygoz | Ahtem Chiygoz  UKR CVL
Nariman Dzhelyal | Nariman Dzhelyalov | Nariman Celal  UKR CVL ..2024-12-19  UKR GOV 2024-12-20..
Lenur Islyamov  UKR BUS OPP
Tamila Tasheva | Tamila Tacheva  UKR GOV
Dmytro Lubinets | Lubinets  UKR LEG 2014-11-27..2022-06-30  UKR GOV 2022-07-01..
Lyudmyla Denisova | Liudmyla Denisova | Lyudmila Denisova  UKR GOV LEG ..2018-03-14  UKR GOV 2018-03-15..2022-05-31
Mykola Tyshchenko  UKR LEG 2019-08-29..
Artem Dmytruk  UKR LEG 2019-08-29..
Maksym Buzhansky | Maksym Buzhanskyi  UKR LEG 2019-08-29..
Roman Kostenko  UKR LEG 2019-08-29..
Fedir Venislavskyi | Fedir Venislavsky  UKR LEG 2019-08-29..
Yehor Chernev  UKR LEG 2019-08-29..
Solomiia Bobrovska  UKR LEG OPP 2019-08-29..
Serhiy Rakhmanin | Serhii Rakhmanin  UKR LEG OPP 2019-08-29..
# --- Ukraine: armed forces
Viktor Muzhenko | Victor Muzhenko | Muzhenko  UKR MIL 2014-07-03..2019-05-21
Ruslan Khomchak | Khomchak  UKR MIL ..2021-07-27  UKR GOV 2021-07-28..2024
Mykhailo Kutsyn | Mykhailo Kutsin  UKR MIL ..2014-07
Volodymyr Zamana  UKR MIL 2012-02..2014-02  UKR OPP 2014-12..
Yuriy Ilyin | Yuriy Ilin | Yuri Ilyin  UKR MIL ..2014-02
Serhiy Nayev | Serhii Nayev | Serhiy Naev | Nayev  UKR MIL
Andriy Hnatov | Andrii Hnatov  UKR MIL
Anatoliy Barhylevych | Anatolii Barhylevych  UKR MIL
Serhiy Shaptala | Serhii Shaptala  UKR MIL
Oleksandr Tarnavskyi | Oleksandr Tarnavsky | Oleksandr Tarnavskyy | Tarnavskyi  UKR MIL
Yuriy Sodol | Yurii Sodol  UKR MIL ..2024-06
Eduard Moskalyov | Eduard Moskaliov  UKR MIL
Mykhailo Drapatyi | Mykhailo Drapaty | Drapatyi  UKR MIL
Oleksandr Pavliuk | Oleksandr Pavlyuk  UKR MIL
Mykola Oleshchuk  UKR MIL
Anatolii Kryvonozhko | Anatoliy Kryvonozhko  UKR MIL
Oleksiy Neizhpapa | Oleksii Neizhpapa  UKR MIL
Ihor Voronchenko  UKR MIL ..2020-06
Serhiy Hayduk | Serhiy Haiduk  UKR MIL ..2016-04
Denis Berezovsky | Denys Berezovskyi | Denis Berezovskiy  UKR MIL ..2014-03-02  RUS MIL 2014-03-24..
Yuriy Ihnat | Yurii Ihnat | Yuri Ignat | Ihnat  UKR MIL
Natalia Humeniuk | Nataliya Humenyuk | Natalia Gumenyuk | Humeniuk  UKR MIL
Dmytro Pletenchuk | Pletenchuk  UKR MIL
Vladyslav Voloshyn  UKR MIL
Andriy Kovalenko | Andrii Kovalenko  UKR MIL GOV
Serhiy Cherevatyi | Serhii Cherevatyi | Serhiy Cherevaty | Cherevatyi  UKR MIL
Illia Yevlash | Ilya Yevlash  UKR MIL
Viktor Tregubov | Viktor Trehubov  UKR MIL
Vadym Sukharevskyi | Vadym Sukharevsky  UKR MIL
Robert Brovdi | Robert Brovdy | Brovdi  UKR MIL
Mykhailo Zabrodskyi | Mykhailo Zabrodsky  UKR MIL
Oleksandr Shtupun  UKR MIL
Dmytro Lykhovii | Dmytro Lykhoviy  UKR MIL
Andriy Biletsky | Andriy Biletskyi | Andrii Biletskyi | Biletsky  UKR PRM ..2014-11-26  UKR LEG OPP 2014-11-27..2019-08-29  UKR OPP 2019-08-30..2022-02-23  UKR MIL 2022-02-24..
Denys Prokopenko | Denis Prokopenko  UKR MIL
Sviatoslav Palamar | Svyatoslav Palamar  UKR MIL
Serhiy Volyna | Serhiy Volynsky | Serhii Volynskyi | Serhiy Volynskyi  UKR MIL
Bohdan Krotevych | Krotevych  UKR MIL
Maksym Zhorin  UKR MIL
Dmytro Yarosh | Dmitry Yarosh | Dmitro Yarosh | Yarosh  UKR PRM ..2014-11-26  UKR LEG 2014-11-27..2019-08-28  UKR PRM 2019-08-29..
Oleksandr Muzychko | Alexander Muzychko | Sashko Bilyi  UKR PRM ..2014-03-24
Nadiya Savchenko | Nadia Savchenko | Nadezhda Savchenko  UKR MIL ..2014-11-26  UKR LEG 2014-11-27..2019-08-29  UKR OPP 2019-08-30..
Dmytro Kotsiubailo | Dmytro Kotsyubaylo  UKR MIL ..2023-03-07
Viktor Nazarov  UKR MIL
Viktor Hanushchak  UKR MIL
Volodymyr Ruban  UKR CVL
Dmytro Marchenko  UKR MIL
Yuriy Bereza  UKR MIL ..2014-11-26  UKR LEG 2014-11-27..2019-08-29
Roman Chervinskyi | Roman Chervinsky | Chervinsky  UKR SPY MIL
Volodymyr Kravchenko  UKR MIL
Mamuka Mamulashvili | Mamulashvili  UKR MIL
Illia Samoilenko | Ilya Samoilenko  UKR MIL
Serhiy Bratchuk | Serhii Bratchuk  UKR MIL
# --- Ukraine: regions and cities
Serhiy Haidai | Serhii Haidai | Serhiy Gaidai | Sergiy Gaidai | Serhiy Hayday | Haidai  UKR GOV 2019-10-25..2023-03-15
Artem Lysohor | Artem Lysogor  UKR GOV
Pavlo Kyrylenko | Pavlo Kirilenko | Kyrylenko  UKR GOV 2019-07-05..
Vadym Filashkin | Filashkin  UKR GOV 2024-01-12..
Ihor Moroz  UKR GOV
Pavlo Zhebrivskyi | Pavlo Zhebrivsky  UKR GOV 2015-06..2018-06
Oleksandr Kikhtenko  UKR GOV 2014-10..2015-06
Serhiy Taruta | Sergei Taruta | Taruta  UKR BUS ..2014-03-01  UKR GOV 2014-03-02..2014-10-10  UKR LEG 2014-11-27..
Hennadiy Moskal | Gennady Moskal  UKR GOV COP
Heorhiy Tuka | Georgy Tuka | George Tuka  UKR GOV 2015-07..2019-09
Oleh Syniehubov | Oleh Synehubov | Oleh Synegubov | Oleg Sinegubov | Syniehubov | Synehubov  UKR GOV
Ihor Terekhov | Igor Terekhov  UKR GOV
Hennadiy Kernes | Gennady Kernes | Kernes  UKR GOV 2010-03..2020-12-17
Ihor Baluta  UKR GOV
Vitaliy Kim | Vitalii Kim | Vitaly Kim  UKR GOV
Oleksandr Senkevych | Oleksandr Syenkevych  UKR GOV
Hennadiy Trukhanov | Gennadiy Trukhanov | Gennady Trukhanov | Hennadii Trukhanov | Trukhanov  UKR GOV 2014-05-27..2025-10-14
Maksym Marchenko  UKR MIL GOV
Oleh Kiper | Oleg Kiper  UKR JUD ..2023-05-29  UKR GOV 2023-05-30..
Serhiy Lysak | Serhii Lysak | Sergiy Lysak  UKR GOV
Borys Filatov | Boris Filatov  UKR GOV
Valentyn Reznichenko  UKR GOV ..2023-01-24
Oleksandr Starukh  UKR GOV ..2023-02
Ivan Fedorov  UKR GOV
Yuriy Malashko | Yurii Malashko  UKR GOV ..2024-02
Oleksandr Prokudin | Prokudin  UKR COP ..2023-02-06  UKR GOV 2023-02-07..
Yaroslav Yanushevych  UKR GOV ..2023-01-24
Roman Mrochko  UKR GOV
Ihor Kolykhaiev | Ihor Kolykhayev | Igor Kolykhaev  UKR GOV
Oleksiy Kuleba | Oleksii Kuleba  UKR GOV
Mykola Kalashnyk  UKR GOV
Serhii Popko | Serhiy Popko  UKR GOV MIL
Tymur Tkachenko  UKR GOV
Oleksandr Vilkul  UKR GOV 2010..2014-02-27  UKR LEG OPP 2014-11-27..2019-08-29  UKR GOV 2022-02..
Yuriy Vilkul | Yurii Vilkul  UKR GOV
Volodymyr Artiukh | Volodymyr Artyukh  UKR GOV
Dmytro Zhyvytskyi | Dmytro Zhyvytsky  UKR GOV
Oleh Hryhorov | Oleg Grigorov  UKR COP GOV
Viacheslav Chaus | Vyacheslav Chaus  UKR GOV
Vladyslav Atroshenko  UKR GOV ..2023-02
Vadym Boichenko | Vadym Boychenko | Vadim Boychenko  UKR GOV
Petro Andriushchenko | Petro Andryushchenko  UKR GOV
Dmytro Orlov  UKR GOV
Dmytro Lunin  UKR GOV ..2023-09
Maksym Kozytskyi | Maksym Kozytskyy  UKR GOV
Andriy Sadovyi | Andriy Sadovyy | Andrii Sadovyi | Sadovyi  UKR GOV
Ruslan Martsinkiv  UKR GOV
Oleksandr Markushyn | Oleksandr Markushin  UKR GOV
Anatoliy Fedoruk | Anatolii Fedoruk  UKR GOV
Oleksandr Omelchenko  UKR GOV 1996-08..2006-04
Leonid Chernovetskyi | Leonid Chernovetsky | Chernovetsky  UKR GOV 2006-04..2012-06
Oleksandr Popov  UKR GOV 2010-06..2014-01
Volodymyr Makeyenko  UKR GOV 2014-01..2014-03
Nellya Shtepa | Nelya Shtepa | Nelly Shtepa  UKR GOV ..2014-04
Oleksandr Lukyanchenko  UKR GOV 2002..2014-10
Vasyl Dzharty  UKR GOV ..2011-08-17
Ivan Rizak  UKR GOV ..2005-02
Svitlana Zalishchuk  UKR CVL ..2014-11-26  UKR LEG 2014-11-27..2019-08-29
Vitaliy Barabash | Vitalii Barabash  UKR GOV
Oleksandr Stryuk | Oleksandr Striuk  UKR GOV
Vadym Lyakh | Vadym Liakh  UKR GOV
# --- Ukraine: business, activists, journalists, clergy
Rinat Akhmetov | Akhmetov  UKR BUS
Ihor Kolomoisky | Ihor Kolomoyskyi | Igor Kolomoisky | Igor Kolomoyskyi | Ihor Kolomoiskyi | Kolomoisky | Kolomoiskiy | Kolomoyskyi  UKR BUS ..2014-03-01  UKR GOV BUS 2014-03-02..2015-03-25  UKR BUS 2015-03-26..
Hennadiy Boholyubov | Gennadiy Bogolyubov  UKR BUS
Victor Pinchuk | Viktor Pinchuk | Pinchuk  UKR BUS
Dmytro Firtash | Dmitry Firtash | Firtash  UKR BUS
Serhiy Kurchenko | Sergei Kurchenko  UKR BUS
Kostyantyn Zhevago | Kostiantyn Zhevaho | Kostyantyn Zhevaho | Zhevago  UKR BUS
Timur Mindich | Tymur Mindich | Mindich  UKR BUS
Oleksandr Tsukerman  UKR BUS
Hennadiy Korban | Gennady Korban | Hennadii Korban  UKR BUS
Oleksandr Onyshchenko  UKR BUS LEG
Oleksandr Yaroslavsky  UKR BUS
Yuriy Kosiuk  UKR BUS
Mykola Zlochevsky | Zlochevsky  UKR GOV BUS
Andriy Portnov | Andrii Portnov | Portnov  UKR GOV 2010-04..2014-02  UKR ELI 2014-03..2025-05-21
Yuriy Vitrenko | Yurii Vitrenko  UKR BUS ..2022-11
Andriy Kobolyev | Andriy Kobolev | Andrii Kobolyev | Kobolyev  UKR BUS 2014-03..2021-04
Petro Kotin | Kotin  UKR BUS 2020..2025
Volodymyr Kudrytskyi | Volodymyr Kudrytsky  UKR BUS ..2024-09
Serhii Koretskyi | Serhiy Koretsky  UKR BUS
Maksym Timchenko | Maxim Timchenko  UKR BUS
Oleksandra Matviichuk | Oleksandra Matviychuk | Matviichuk  UKR CVL
Vitaliy Shabunin | Vitalii Shabunin | Shabunin  UKR CVL
Daria Kaleniuk | Daryna Kaleniuk  UKR CVL
Kateryna Handziuk | Kateryna Gandziuk  UKR CVL ..2018-11-04
Serhiy Sternenko | Serhii Sternenko | Sternenko  UKR CVL
Serhiy Prytula | Serhii Prytula | Prytula  UKR CVL
Taras Chmut  UKR CVL
Oleh Sentsov | Oleg Sentsov | Sentsov  UKR CVL
Oleksandr Kolchenko | Alexander Kolchenko  UKR CVL
Volodymyr Balukh  UKR CVL
Roman Sushchenko  UKR JRN
Vladyslav Yesypenko | Vladislav Yesypenko  UKR JRN
Stanislav Aseyev | Stanislav Asieiev  UKR JRN
Viktoriia Roshchyna | Victoria Roshchyna | Viktoria Roshchyna | Roshchyna  UKR JRN ..2024-09
Dmytro Bulatov | Dmitro Bulatov  UKR CVL ..2014-02-26  UKR GOV 2014-02-27..2014-12-02
Olha Bohomolets | Olga Bogomolets  UKR MED
Ruslana Lyzhychko  UKR CVL
Georgiy Gongadze | Heorhiy Gongadze | Georgy Gongadze | Gongadze  UKR JRN ..2000-09-16
Myroslava Gongadze  UKR JRN
Oleksiy Pukach | Olexiy Pukach | Pukach  UKR COP ..2003
Mykola Melnychenko | Mykola Melnichenko  UKR COP ..2000-11
Pavel Sheremet | Pavlo Sheremet  BLR JRN ..2016-07-20
Oles Buzina | Oles Buzyna  UKR JRN ..2015-04-16
Savik Shuster  UKR JRN
Dmitry Gordon | Dmytro Gordon  UKR JRN
Sevgil Musayeva | Sevgil Musaieva  UKR JRN
Yuriy Butusov | Yurii Butusov  UKR JRN
Olena Prytula  UKR JRN
Mykhailo Tkach  UKR JRN
Vitaliy Portnikov | Vitaly Portnikov  UKR JRN
Volodymyr Fesenko  UKR EDU
Patriarch Filaret | Filaret Denysenko  UKR REL
Metropolitan Epiphanius | Metropolitan Epifaniy | Epiphanius Dumenko | Metropolitan Epiphany  UKR REL
Metropolitan Onufriy | Metropolitan Onuphry | Onufriy Berezovsky | Metropolitan Onufry  UKR REL
Metropolitan Volodymyr | Volodymyr Sabodan  UKR REL ..2014-07-05
Pavlo Lebid | Metropolitan Pavel Lebed | Metropolitan Pavlo Lebid  UKR REL
Sviatoslav Shevchuk | Major Archbishop Sviatoslav Shevchuk  UKR REL
Lubomyr Husar | Cardinal Lubomyr Husar  UKR REL ..2017-05-31
Yaakov Dov Bleich | Yaakov Bleich  UKR REL
Moshe Reuven Azman | Moshe Azman  UKR REL
Said Ismagilov  UKR REL
Kateryna Yushchenko | Kateryna Chumachenko  UKR ELI
# --- Ukraine: separatists and occupation authorities
Alexander Zakharchenko | Aleksandr Zakharchenko | Oleksandr Zakharchenko  UKR REB ..2018-08-31
Denis Pushilin | Denys Pushylin | Pushilin  UKR REB ..2022-09-29  RUS GOV 2022-09-30..
Alexander Borodai | Aleksandr Borodai | Alexander Boroday | Aleksandr Boroday | Borodai  UKR REB 2014-05..2014-08  RUS CVL 2014-09..2021-09  RUS LEG 2021-10-12..
Pavel Gubarev | Pavlo Hubarev | Gubarev  UKR REB
Yekaterina Gubareva | Ekaterina Gubareva  UKR REB
Andrei Purgin | Andrey Purgin  UKR REB
Alexander Khodakovsky | Aleksandr Khodakovsky | Alexander Khodakovskiy | Khodakovsky  UKR REB ..2022-12  RUS MIL 2023-01..
Igor Bezler | Bezler  UKR REB
Arsen Pavlov | Arseny Pavlov | Arseniy Pavlov  UKR REB ..2016-10-16
Mikhail Tolstykh  UKR REB ..2017-02-08
Aleksey Mozgovoy | Alexei Mozgovoi | Aleksei Mozgovoi | Alexei Mozgovoy | Oleksiy Mozgovyi  UKR REB ..2015-05-23
Pavel Dryomov | Pavel Dremov  UKR REB ..2015-12-12
Alexander Bednov | Aleksandr Bednov  UKR REB ..2015-01-01
Nikolai Kozitsyn | Nikolay Kozitsyn | Mykola Kozitsyn  UKR REB
Igor Plotnitsky | Ihor Plotnytskyi | Igor Plotnitskiy | Plotnitsky  UKR REB ..2017-11-24
Leonid Pasechnik | Pasechnik  UKR REB 2014-10..2022-09-29  RUS GOV 2022-09-30..
Valery Bolotov | Valeriy Bolotov | Valerii Bolotov  UKR REB ..2014-08-14
Igor Kornet  UKR REB
Dmitry Trapeznikov  UKR REB 2014..2018-09  RUS GOV 2019..
Eduard Basurin | Basurin  UKR REB
Vladislav Deinego | Vladislav Deynego | Deinego  UKR REB
Alexei Karyakin | Aleksey Karyakin  UKR REB
Vyacheslav Ponomaryov | Vyacheslav Ponomarev | Vyacheslav Ponomariov  UKR REB
Vladimir Antyufeyev | Vladimir Antyufeev | Vladimir Shevtsov | Antyufeyev  MDA REB 1992..2012-01  UKR REB 2014-07..2015
Sergei Dubinsky | Sergey Dubinsky | Sergey Dubinskiy  UKR REB
Oleg Pulatov  UKR REB
Leonid Kharchenko  UKR REB
Vladimir Kononov  UKR REB
Darya Morozova | Daria Morozova  UKR REB ..2022-09-29  RUS GOV 2022-09-30..
Natalia Nikonorova | Natalya Nikonorova | Nikonorova  UKR REB ..2022-09-29  RUS LEG 2022-12..
Andrei Marochko | Andrey Marochko | Marochko  UKR REB
Rodion Miroshnik | Miroshnik  UKR REB ..2022  RUS GOV 2023..
Vladimir Saldo | Volodymyr Saldo  UKR GOV LEG ..2014  RUS GOV 2022-04-26..
Kirill Stremousov | Kyrylo Stremousov | Stremousov  RUS GOV 2022-04..2022-11-09
Yevgeny Balitsky | Yevhen Balytskyi | Evgeny Balitsky | Yevgeny Balitskiy | Balitsky  UKR LEG ..2019-08  RUS GOV 2022-05..
Vladimir Rogov | Volodymyr Rohov  RUS GOV 2022-05..
Galina Danilchenko | Halyna Danylchenko  RUS GOV 2022-03-12..
Daniil Bezsonov  UKR REB ..2022
Yan Gagin | Jan Gagin  UKR REB
Vladimir Solntsev  RUS GOV
Alexei Kulemzin | Aleksei Kulemzin  UKR REB
Alexander Kofman | Aleksandr Kofman  UKR REB
Vitaly Ganchev | Vitaliy Ganchev  RUS GOV 2022..
Olga Pozdnyakova  UKR REB
Alexander Timofeyev | Aleksandr Timofeyev  UKR REB ..2018-09
# --- Belarus
Stanislav Shushkevich | Stanislau Shushkevich | Shushkevich  BLR GOV 1991-09-18..1994-01-26  BLR OPP 1994-07..2022-05-03
Vyacheslav Kebich | Viacheslav Kebich  BLR GOV 1990-04..1994-07
Mikhail Chigir | Mikhail Chyhir  BLR GOV 1994-07..1996-11  BLR OPP 1999..
Sergei Ling  BLR GOV 1996-11..2000-02
Vladimir Yermoshin | Uladzimir Yarmoshyn  BLR GOV 2000-02..2001-10
Gennady Novitsky  BLR GOV 2001-10..2003-07
Sergei Sidorsky | Sergey Sidorsky | Sergei Sidorski | Syarhey Sidorski | Sidorsky  BLR GOV 2001..2010-12-28
Mikhail Myasnikovich | Mikhail Miasnikovich  BLR GOV 1995..2014-12-27  BLR LEG 2015-01..2019-12  IGO GOV 2020-02-01..2024-01
Andrei Kobyakov | Andrey Kobyakov  BLR GOV ..2018-08-18
Sergei Rumas | Syarhei Rumas | Sergey Rumas  BLR GOV 2010-12..2012-07  BLR GOV 2018-08-18..2020-06-03
Roman Golovchenko | Raman Halouchanka  BLR GOV
Alexander Turchin | Aleksandr Turchin  BLR GOV
Sergei Martynov | Sergey Martynov | Syarhey Martynau  BLR GOV ..2012-08-20
Ural Latypov  BLR GOV
Mikhail Khvostov | Mikhail Khvastou  BLR GOV
Vladimir Makei | Uladzimir Makei | Vladimir Makey | Uladzimir Makey | Makei  BLR GOV ..2022-11-26
Sergei Aleinik | Sergey Aleinik | Syarhei Aleinik | Sergei Aleynik  BLR GOV
Maxim Ryzhenkov | Maksim Ryzhenkov | Maksim Ryzhankou  BLR GOV
Igor Nazaruk  BLR GOV
Yuri Ambrazevich | Yury Ambrazevich  BLR GOV
Valentin Rybakov  BLR GOV
Anatoly Glaz | Anatol Hlaz  BLR GOV
Dmitry Mironchik  BLR GOV
Andrei Savinykh | Andrey Savinykh  BLR GOV ..2019-11  BLR LEG 2019-12..
Leonid Maltsev  BLR GOV MIL ..2009-12  BLR GOV 2010..2013
Yuri Zhadobin | Yury Zhadobin  BLR SPY GOV ..2014-11
Andrei Ravkov | Andrey Ravkov | Andrei Raukou  BLR MIL GOV ..2020-09  BLR GOV 2020-10..
Viktor Khrenin | Viktar Khrenin | Khrenin  BLR GOV MIL
Alexander Volfovich | Aleksandr Volfovich | Alyaksandr Valfovich  BLR MIL ..2021-01-24  BLR GOV 2021-01-25..
Viktor Gulevich | Viktar Hulevich  BLR MIL
Pavel Muraveiko | Pavel Muraveyko  BLR MIL GOV
Viktor Sheiman | Viktor Sheyman | Viktar Sheiman | Sheiman  BLR GOV JUD
Vladimir Naumov | Uladzimir Navumau  BLR GOV COP 2000-09..2009-04
Anatoly Kuleshov  BLR GOV COP 2009-06..2012-05
Igor Shunevich  BLR GOV COP 2012-05..2019-06
Yuri Karayev | Yury Karayev | Yury Karaev | Yuri Karaev  BLR GOV COP
Ivan Kubrakov  BLR COP ..2020-10-28  BLR GOV COP 2020-10-29..
Nikolai Karpenkov | Mikalai Karpiankou | Karpenkov  BLR COP
Dmitry Balaba | Dzmitry Balaba  BLR COP
Dmitry Pavlichenko | Dmitry Pavlyuchenko  BLR COP
Leonid Yerin | Leanid Yeryn  BLR SPY 2000-11..2004-11
Stepan Sukhorenko | Stsiapan Sukharenka  BLR SPY 2005-01..2007-07
Vadim Zaitsev | Vadzim Zaitsau  BLR SPY 2008-07..2012-11
Valery Vakulchik | Valeriy Vakulchik  BLR SPY 2012-11..2020-09-02  BLR GOV 2020-09-03..
Ivan Tertel | Ivan Tsertsel | Tertel  BLR SPY 2020-09-03..
Lidia Yermoshina | Lidiya Yermoshina | Lidziya Yarmoshyna | Yermoshina  BLR GOV 1996-12..2021-12
Igor Karpenko | Ihar Karpenka  BLR GOV
Alexander Konyuk | Alyaksandr Kanyuk  BLR JUD 2011-09..2020-09
Andrei Shved | Andrey Shved  BLR JUD 2020-09-09..
Valentin Sukalo  BLR JUD 1997..2023
Natalya Kochanova | Natallia Kachanava | Natalia Kochanova | Kochanova  BLR GOV 2014-12..2019-12-05  BLR LEG 2019-12-06..
Vladimir Andreichenko | Uladzimir Andreichanka  BLR LEG 2008-10..2024-03
Igor Sergeyenko | Igor Sergeenko | Ihar Serhiayenka  BLR GOV ..2024-03-21  BLR LEG 2024-03-22..
Dmitry Krutoi | Dmitry Krutoy | Dzmitry Kruty  BLR GOV
Natalya Eismont | Natallia Eismant | Natalia Eismont  BLR GOV
Ivan Eismont | Ivan Eismant  BLR JRN
Nikolai Snopkov | Mikalai Snapkou  BLR GOV
Vladimir Karanik | Uladzimir Karanik  BLR GOV
Viktor Karankevich  BLR GOV
Viktor Lukashenko | Viktar Lukashenka  BLR GOV
Dmitry Lukashenko  BLR GOV
Nikolai Lukashenko | Kolya Lukashenko  BLR GOV
Sergei Gaidukevich | Syarhei Haidukevich | Sergei Haidukevich  BLR LEG
Oleg Gaidukevich | Aleh Haidukevich  BLR LEG
Anna Kanopatskaya | Hanna Kanapatskaya | Anna Konopatskaya  BLR LEG OPP ..2019-12  BLR OPP 2020..
Alexander Khizhnyak  BLR PTY
Sergei Syrankov  BLR LEG
Grigory Azarenok | Ryhor Azaronak  BLR JRN
Vladimir Peftiev  BLR BUS
Alexander Milinkevich | Alyaksandr Milinkevich | Aleksandr Milinkevich | Milinkevich  BLR OPP
Alexander Kozulin | Alyaksandr Kazulin | Aleksandr Kozulin | Kozulin | Kazulin  BLR OPP
Andrei Sannikov | Andrei Sannikau | Andrey Sannikov | Sannikov  BLR GOV 1995..1996-11  BLR OPP 1996-12..
Vladimir Neklyayev | Uladzimir Neklyayev | Uladzimir Nyaklyaeu | Vladimir Neklyaev | Neklyayev  BLR OPP
Nikolai Statkevich | Mikalay Statkevich | Mikola Statkevich | Mikalai Statkevich | Statkevich  BLR OPP
Anatoly Lebedko | Anatol Lyabedzka | Anatol Liabedzka | Anatoly Lyabedko | Lebedko  BLR OPP
Vintsuk Vyachorka | Vintsuk Viachorka | Vintsuk Vecherko  BLR OPP
Franak Viachorka | Franak Vyachorka | Franak Vecherko  BLR OPP
Zyanon Paznyak | Zianon Pazniak | Zenon Poznyak | Zenon Pozniak  BLR OPP
Vladimir Goncharik | Uladzimir Hancharyk | Uladzimir Goncharik  BLR LAB OPP
Semyon Domash | Syamyon Domash  BLR OPP
Ales Mikhalevich | Ales Mikhalevic  BLR OPP
Yaroslav Romanchuk | Jaroslav Romanchuk  BLR OPP
Vitaly Rymashevsky | Vital Rymasheuski  BLR OPP
Tatyana Korotkevich | Tatsiana Karatkevich | Tatiana Korotkevich  BLR OPP
Pavel Severinets | Pavel Sevyarynets | Paval Sieviaryniec | Pavel Seviarynets  BLR OPP
Dmitry Dashkevich | Zmitser Dashkevich | Zmicier Dashkievich  BLR OPP
Andrei Dmitriyev | Andrei Dzmitryeu | Andrey Dmitriyev  BLR OPP
Nikolai Kozlov | Mikalai Kazlou  BLR OPP
Yuri Gubarevich | Yury Hubarevich  BLR OPP
Sergei Tikhanovsky | Siarhei Tsikhanouski | Syarhei Tsikhanouski | Sergei Tikhanovskiy | Siarhei Tsikhanousky | Tsikhanouski | Tikhanovsky  BLR OPP
Viktor Babariko | Viktar Babaryka | Victor Babariko | Viktar Babaryko | Babariko | Babaryka  BLR BUS ..2020-05-11  BLR OPP 2020-05-12..
Eduard Babariko | Eduard Babaryka  BLR OPP
Valery Tsepkalo | Valery Tsapkala | Valeriy Tsepkalo | Tsepkalo  BLR GOV ..2017  BLR OPP 2020-05..
Veronika Tsepkalo | Veranika Tsapkala | Veronica Tsepkalo  BLR OPP
Maxim Znak | Maksim Znak  BLR OPP
Pavel Latushko | Pavel Latushka | Paval Latushka | Latushko | Latushka  BLR GOV ..2019  BLR OPP 2020-08..
Olga Kovalkova | Volha Kavalkova  BLR OPP
Sergei Dylevsky | Siarhei Dyleuski | Sergei Dylevskiy  BLR OPP LAB
Liliya Vlasova | Lilia Vlasova  BLR OPP
Ivan Kravtsov | Ivan Krautsou  BLR OPP
Anton Rodnenkov | Anton Randyonkau | Anton Radniankou  BLR OPP
Vitaly Shishov | Vital Shyshou | Vitaly Shyshov  BLR CVL OPP ..2021-08-03
Alexander Azarov | Aliaksandr Azarau  BLR OPP
Valery Kovalevsky | Valery Kavaleuski  BLR OPP
Valery Sakhashchyk | Valery Sakhashchik  BLR OPP MIL
Vadim Prokopiev | Vadzim Prakopyeu  BLR OPP
Svetlana Alexievich | Sviatlana Alexievich | Svetlana Alexiyevich | Alexievich  BLR CVL
Ales Bialiatski | Ales Belyatsky | Ales Bialacki | Ales Byalyatski | Bialiatski  BLR CVL
Valentin Stefanovich | Valiantsin Stefanovich | Valentin Stefanovic  BLR CVL
Uladzimir Labkovich | Vladimir Labkovich  BLR CVL
Nasta Loika | Nasta Lojka  BLR CVL
Marfa Rabkova | Maria Rabkova  BLR CVL
Oleg Hulak | Aleh Hulak | Oleg Gulak  BLR CVL
Nina Baginskaya | Nina Bahinskaya  BLR CVL
Roman Protasevich | Raman Pratasevich | Raman Protasevich | Protasevich | Pratasevich  BLR JRN OPP
Sofia Sapega | Sofia Sapieha | Sofya Sapega  RUS CVL
Stepan Putilo | Stsiapan Putsila | Stepan Svetlov  BLR JRN OPP
Igor Losik | Ihar Losik  BLR JRN OPP
Irina Khalip | Iryna Khalip  BLR JRN
Natalia Radina | Natalya Radina  BLR JRN
Andrzej Poczobut | Andrei Pochobut | Poczobut  BLR JRN
Andżelika Borys | Andzelika Borys | Anzhelika Borys | Angelika Borys  BLR CVL
Katsiaryna Andreyeva | Katerina Andreeva | Katerina Bakhvalova | Katsiaryna Bakhvalava  BLR JRN
Maryna Zolatava | Marina Zolotova  BLR JRN
Andrei Bastunets  BLR JRN
Dmitry Zavadsky | Dzmitry Zavadski | Dmitri Zavadsky  BLR JRN ..2000-07-07
Viktor Gonchar | Viktar Hanchar | Victor Gonchar  BLR OPP ..1999-09-16
Yuri Zakharenko | Yury Zakharanka  BLR GOV ..1995-10  BLR OPP 1995-11..1999-05-07
Anatoly Krasovsky | Anatol Krasouski  BLR BUS ..1999-09-16
Alexander Taraikovsky | Aliaksandr Taraikouski  BLR CVL ..2020-08-10
Roman Bondarenko | Raman Bandarenka  BLR CVL ..2020-11-12
Alexander Yaroshuk | Aliaksandr Yarashuk  BLR LAB
Alexander Feduta | Alyaksandr Fyaduta  BLR OPP EDU
Yuri Zenkovich | Yury Ziankovich  BLR OPP
Grigory Kostusev | Ryhor Kastusiou  BLR OPP
Valery Karbalevich  BLR EDU
Metropolitan Veniamin | Veniamin Tupeko  BLR REL
Pyotr Kravchenko | Piotra Krauchanka  BLR GOV 1990..1994
Vladimir Senko | Uladzimir Syanko  BLR GOV 1994-08..1997-01
Ivan Antonovich  BLR GOV 1997-01..1998-12
Yuri Sivakov | Yury Sivakov  BLR GOV COP 1999-02..2000-04
Mechislav Grib | Myechyslau Hryb  BLR LEG GOV 1994-01-28..1996-01  BLR OPP 1996-02..
Semyon Sharetsky | Syamyon Sharetski  BLR LEG 1996-01..1996-11  BLR OPP 1996-12..
Natalya Petkevich | Natallia Piatkevich  BLR GOV
Tatsiana Khomich | Tatiana Khomich  BLR CVL
Anzhelika Melnikova | Anjelika Melnikava  BLR OPP
# --- Moldova
Mircea Snegur | Snegur  MDA GOV 1990-09-03..1997-01-15
Petru Lucinschi | Petru Lucinski | Lucinschi  MDA LEG 1993-02..1997-01-14  MDA GOV 1997-01-15..2001-04-07
Vladimir Voronin  MDA LEG OPP 1998-04..2001-04-06  MDA GOV 2001-04-07..2009-09-11  MDA OPP LEG 2009-09-12..
Mihai Ghimpu | Ghimpu  MDA GOV LEG 2009-09-11..2010-12-30  MDA LEG 2010-12-31..2019-02
Nicolae Timofti | Timofti  MDA JUD ..2012-03-22  MDA GOV 2012-03-23..2016-12-23
Marian Lupu  MDA GOV 2003-08..2005-03-23  MDA LEG 2005-03-24..2010-12-29  MDA GOV LEG 2010-12-30..2012-03-23  MDA LEG 2012-03-24..2019-03  MDA GOV 2019-04..
Vlad Filat | Vladimir Filat  MDA GOV 2009-09-25..2013-05-31  MDA LEG 2013-06..2015-10-15
Zinaida Greceanii | Zinaida Greceanîi | Greceanii  MDA GOV 2002-02..2009-09-14  MDA LEG 2009-09-15..
Vasile Tarlev | Tarlev  MDA GOV 2001-04-19..2008-03-31  MDA OPP 2022..
Dumitru Braghis | Dumitru Braghiş  MDA GOV 1999-12-21..2001-04-19
Ion Sturza  MDA GOV 1998-04..1999-12-21
Ion Ciubuc  MDA GOV 1997-01-24..1999-02
Andrei Sangheli  MDA GOV 1992-07..1997-01
Mircea Druc  MDA GOV 1990-05..1991-05
Iurie Leancă | Iurie Leanca | Leanca  MDA GOV 2009-09-25..2015-02-18  MDA LEG 2015-02-19..2018-01-09  MDA GOV 2018-01-10..2019-06-08
Natalia Gherman  MDA GOV 2013-05-30..2016-01-20  UNO GOV 2017-09..
Chiril Gaburici | Gaburici  MDA BUS ..2015-02-17  MDA GOV 2015-02-18..2015-06-22  MDA GOV 2018-01..2019-06
Valeriu Strelet | Valeriu Streleţ  MDA GOV 2015-07-30..2015-10-30
Gheorghe Brega  MDA GOV 2015-10-30..2016-01-20
Pavel Filip  MDA GOV 2011-01-14..2019-06-14  MDA LEG OPP 2019-06-15..2021-07
Ion Chicu | Chicu  MDA GOV 2018-12..2019-06  MDA GOV 2019-11-14..2020-12-31  MDA OPP 2021..
Aureliu Ciocoi  MDA GOV 2019-11-14..
Natalia Gavrilița | Natalia Gavrilita | Gavrilita  MDA GOV 2019-06-08..2019-11-14  MDA GOV 2021-08-06..2023-02-16
Dorin Recean | Recean  MDA GOV 2012-07-24..2015-02-18  MDA GOV 2022-02..2025-11-01
Alexandru Munteanu  MDA GOV 2025-11-01..
Nicolae Tăbăcaru | Nicolae Tabacaru  MDA GOV 1997-07..2000-11
Nicolae Dudău | Nicolae Dudau  MDA GOV 2001-09..2004-02
Andrei Stratan  MDA GOV 2004-02..2009-09-25
Andrei Galbur  MDA GOV 2016-01-20..2017-12
Tudor Ulianovschi  MDA GOV 2018-01-10..2019-06-08
Nicu Popescu  MDA GOV 2019-06-08..2019-11-14  MDA GOV 2021-08-06..2024-01-29
Mihai Popșoi | Mihai Popsoi | Popsoi  MDA LEG ..2024-01-28  MDA GOV 2024-01-29..
Cristina Gherasimov  MDA GOV 2022..
Oleg Serebrian  MDA GOV 2022-01..
Valeriu Chiveri  MDA GOV
Vladislav Kulminski  MDA GOV 2021-08..2021-11
Valeriu Pleșca | Valeriu Plesca  MDA GOV 2004-12..2007-07
Vitalie Marinuța | Vitalie Marinuta  MDA GOV MIL 2009-09-25..2014-02
Viorel Cibotaru  MDA GOV 2015-02..2015-07
Anatol Șalaru | Anatol Salaru  MDA GOV 2009-09..2013-05  MDA GOV 2015-07-30..2016-12-27
Eugen Sturza  MDA GOV 2017-10..2019-06
Pavel Voicu  MDA GOV 2019-06-08..2021-08-06
Anatolie Nosatîi | Anatolie Nosatii | Nosatii  MDA GOV MIL 2021-08-06..
Gheorghe Papuc  MDA GOV COP
Alexandru Jizdan  MDA GOV 2016-01..2019-06
Andrei Năstase | Andrei Nastase  MDA OPP ..2019-06-07  MDA GOV 2019-06-08..2019-11-14  MDA OPP 2019-11-15..
Ana Revenco | Revenco  MDA GOV 2021-08-06..2023-07-17
Adrian Efros  MDA GOV 2023-07-17..2024-11
Daniella Misail-Nichitin | Daniela Misail-Nichitin  MDA GOV
Viorel Cernăuțeanu | Viorel Cernauteanu  MDA COP
Alexandru Musteață | Alexandru Musteata  MDA SPY 2021-12..
Vasile Botnari  MDA SPY 2018..2019-06
Stanislav Secrieru  MDA GOV
Andrei Spînu | Andrei Spinu  MDA GOV 2021-08-06..2024-11
Dorin Junghietu  MDA GOV 2025-02..
Igor Grosu  MDA LEG 2019-03..
Andrian Candu  MDA LEG GOV ..2019-02  MDA LEG OPP 2019-06..2021-07
Vladimir Plahotniuc | Vlad Plahotniuc | Plahotniuc  MDA BUS PTY ..2019-06-14  MDA BUS OPP 2019-06-15..
Ilan Șor | Ilan Shor | Ilan Sor | Israel Shor  MDA BUS OPP
Marina Tauber  MDA OPP LEG
Renato Usatîi | Renato Usatii | Renato Usatyi | Usatii  MDA OPP
Ion Ceban | Ceban  MDA OPP LEG ..2019-11-10  MDA GOV OPP 2019-11-11..
Dorin Chirtoacă | Dorin Chirtoaca  MDA GOV 2007-06..2018-02
Alexandr Stoianoglo | Alexandr Stoianoglu | Stoianoglo  MDA JUD 2019-11-29..2021-10-05  MDA OPP 2021-10-06..
Veronica Dragalin  MDA JUD 2022-08..2025-02
Irina Vlah  MDA GOV 2015-04..2023-07-18  MDA OPP 2023-07-19..
Evghenia Guțul | Evghenia Gutul | Yevgenia Gutsul | Evgenia Gutul | Evgenia Gutsul | Yevgenia Gutul | Gutul | Gutsul  MDA GOV OPP 2023-07-19..2025-08-05  MDA OPP 2025-08-06..
Mihail Formuzal  MDA GOV 2006-12..2015-04
Gheorghe Tabunșcic | Gheorghe Tabunscic  MDA GOV ..2006-12
Iurie Roșca | Iurie Rosca  MDA OPP
Serafim Urechean | Serafim Urecheanu  MDA OPP
Vlad Batrîncea | Vlad Batrincea  MDA LEG OPP
Veaceslav Platon  MDA BUS
Mark Tkaciuk | Mark Tcaciuc  MDA LEG
Ilie Ilașcu | Ilie Ilascu | Ilascu  MDA CVL LEG
Octavian Țîcu | Octavian Ticu  MDA OPP
Vasile Costiuc  MDA OPP
Victoria Furtună | Victoria Furtuna  MDA OPP
Dumitru Diacov  MDA LEG
Igor Corman  MDA LEG 2009..2014-12
Metropolitan Vladimir of Moldova  MDA REL
Victor Gaiciuc  MDA GOV MIL 2001..2004-10  MDA GOV 2020-11..2021-08
Vitalie Vrabie  MDA GOV ..2009-09
Daniel Vodă | Daniel Voda  MDA GOV
# --- Moldova: Transnistria
Igor Smirnov  MDA REB ..2011-12-30
Yevgeny Shevchuk | Evgeny Shevchuk | Evghenii Sevciuc | Yevgeni Shevchuk  MDA REB ..2016-12-16
Vadim Krasnoselsky | Vadim Krasnoselski | Vadim Krasnoselskiy | Krasnoselsky  MDA REB
Anatoly Kaminski | Anatoly Kaminsky  MDA REB
Vitaly Ignatiev | Vitaly Ignatyev | Vitalii Ignatiev  MDA REB
Valery Litskai | Valeriy Litskai  MDA REB ..2008
Vladimir Yastrebchak | Yastrebchak  MDA REB ..2012-01
Nina Shtanski | Nina Shtansky | Nina Shtanski-Shevchuk  MDA REB ..2015
Stanislav Khazheyev | Stanislav Khazheev  MDA REB
Tatiana Turanskaya | Tatyana Turanskaya  MDA REB
Alexander Rozenberg | Aleksandr Rozenberg  MDA REB
Alexander Martynov  MDA REB
Alexander Korshunov  MDA REB
Viktor Gushan | Victor Gusan  MDA BUS
Oleg Khorzhan | Oleg Horjan  MDA OPP ..2023-07-16
# --- Georgia
Zviad Gamsakhurdia | Gamsakhurdia  GEO GOV 1990-11-14..1992-01-06  GEO REB 1992-01-07..1993-12-31
Tsotne Gamsakhurdia  GEO OPP
Tengiz Sigua  GEO GOV 1990-11..1991-08  GEO GOV 1992-01..1993-08
Tengiz Kitovani  GEO MIL GOV 1990..1993-05  GEO OPP 1995-01..
Jaba Ioseliani | Dzhaba Ioseliani  GEO PRM ..1995-11
Otar Patsatsia  GEO GOV 1993-08..1995-10
Nikoloz Lekishvili | Niko Lekishvili  GEO GOV 1995-12..1998-07
Vazha Lortkipanidze  GEO GOV 1998-08..2000-05
Gia Arsenishvili | Giorgi Arsenishvili  GEO GOV 2000-05..2001-12
Avtandil Jorbenadze  GEO GOV 2001-12..2003-11-27
Zurab Zhvania | Zhvania  GEO LEG 1995-11-25..2001-11-01  GEO OPP 2001-11-02..2003-11-26  GEO GOV 2003-11-27..2005-02-03
Nino Burjanadze | Nino Burdzhanadze | Burjanadze | Burdzhanadze  GEO LEG 2001-11-09..2003-11-22  GEO GOV LEG 2003-11-23..2004-01-25  GEO LEG 2004-01-26..2008-06-07  GEO OPP 2008-10..
Zurab Nogaideli | Zurab Noghaideli | Nogaideli  GEO GOV 2000-05..2007-11-16  GEO OPP 2008-12..
Lado Gurgenidze | Vladimer Gurgenidze  GEO GOV 2007-11-22..2008-11-01
Grigol Mgaloblishvili  GEO GOV 2008-11-01..2009-02-06
Nika Gilauri | Nikoloz Gilauri | Gilauri  GEO GOV 2004-02..2012-07-04
Vano Merabishvili | Ivane Merabishvili | Merabishvili  GEO GOV 2004-01..2012-10-25  GEO OPP 2012-10-26..
Irakli Garibashvili | Irakly Garibashvili | Garibashvili  GEO GOV 2012-10-25..2015-12-30  GEO GOV 2019-09-08..2024-01-29  GEO PTY 2024-02-01..2025-04
Giorgi Kvirikashvili | Kvirikashvili  GEO GOV 2012-10-25..2018-06-13
Mamuka Bakhtadze | Bakhtadze  GEO GOV 2017-11..2019-09-02
Giorgi Gakharia | Gakharia  GEO GOV 2014..2021-02-18  GEO OPP 2021-05-29..
Giorgi Margvelashvili | Georgy Margvelashvili | Margvelashvili  GEO GOV 2012-10-25..2018-12-16  GEO OPP 2018-12-17..
Mikheil Kavelashvili | Mikhail Kavelashvili | Kavelashvili  GEO LEG 2016-11..2024-12-28  GEO GOV 2024-12-29..
Irakli Menagarishvili | Menagarishvili  GEO GOV ..2003-11
Tedo Japaridze  GEO GOV ..2004-03  GEO LEG 2012-10..2016-11
Gela Bezhuashvili | Bezhuashvili  GEO GOV 2004-02..2008-01-31  GEO SPY 2008-02..2013
David Bakradze | Davit Bakradze | Bakradze  GEO GOV 2007..2008-05  GEO LEG 2008-06-07..2012-10-21  GEO LEG OPP 2012-10-22..2016-11-24  GEO GOV 2016-11-25..2022-04
Eka Tkeshelashvili | Ekaterine Tkeshelashvili | Tkeshelashvili  GEO GOV 2007-08..2012-10
Grigol Vashadze  GEO GOV 2008-02..2012-10-25  GEO OPP 2018-07..
Maia Panjikidze | Panjikidze  GEO GOV 2012-10-25..2014-11-05
Tamar Beruchashvili  GEO GOV
Mikheil Janelidze | Mikhail Janelidze  GEO GOV 2015-09..2018-06
David Zalkaliani | Davit Zalkaliani | Zalkaliani  GEO GOV ..2024-12
Ilia Darchiashvili | Darchiashvili  GEO GOV 2021..2024-10
Maka Botchorishvili | Maka Bochorishvili | Botchorishvili  GEO LEG 2020-12..2024-10-13  GEO GOV 2024-10-14..
Kakha Imnadze  GEO GOV
Giorgi Baramidze | Baramidze  GEO GOV 2003-11..2012-10
Irakli Okruashvili | Okruashvili  GEO GOV 2003-11..2006-11-17  GEO OPP 2007-09-25..
David Kezerashvili | Davit Kezerashvili | Kezerashvili  GEO GOV 2004..2008-12-05  GEO BUS OPP 2012-11..
Vasil Sikharulidze | Batu Sikharulidze  GEO GOV 2006..2009-08
Bacho Akhalaia | Bacha Akhalaia | Akhalaia  GEO GOV 2009-08-27..2012-09-20
Data Akhalaia  GEO GOV ..2012-10
Dimitri Shashkin | Dmitry Shashkin  GEO GOV 2009-01..2012-10-25
Irakli Alasania | Alasania  GEO GOV 2005-02..2008-12-04  GEO OPP 2008-12-05..2012-10-24  GEO GOV 2012-10-25..2014-11-04  GEO OPP 2014-11-05..
Mindia Janelidze  GEO GOV 2014-11..2015-05
Tina Khidasheli | Tinatin Khidasheli | Khidasheli  GEO OPP ..2012-10  GEO LEG 2012-11..2015-04  GEO GOV 2015-05-01..2016-08-01  GEO OPP 2016-08-02..
Levan Izoria | Izoria  GEO GOV 2016-08-01..2019-09-08
Juansher Burchuladze  GEO GOV 2021-02-22..2024-02
Irakli Chikovani  GEO GOV
David Tevzadze  GEO GOV MIL 1998-04..2004-02
Vakhtang Gomelauri | Gomelauri  GEO COP SPY ..2019-09-07  GEO GOV 2019-09-08..2025-05-28
Geka Geladze | Gela Geladze  GEO GOV 2025-05-28..
Zviad Kharazishvili | Khareba Kharazishvili  GEO COP
Kakhaber Targamadze | Kakha Targamadze  GEO GOV COP 1995..2001-11
Koba Narchemashvili  GEO GOV COP 2001-11..2003-11
Grigol Liluashvili | Liluashvili  GEO SPY 2019-10..2025-04
Anri Okhanashvili | Okhanashvili  GEO LEG 2016-11..2024-09-30  GEO GOV 2024-10..2025-04-01  GEO SPY 2025-04-02..
Mamuka Mdinaradze | Mdinaradze  GEO LEG 2016-11..2025-09-16  GEO SPY 2025-09-17..
Zurab Adeishvili | Adeishvili  GEO SPY GOV 2003-11..2012-10
Giga Ugulava | Gigi Ugulava | Ugulava  GEO GOV 2005-07-11..2013-12-22  GEO OPP 2013-12-23..
Zurab Chiaberashvili  GEO GOV ..2012-10  GEO OPP 2012-11..
Kakha Kaladze | Kakhaber Kaladze | Kaladze  GEO GOV 2012-10-25..
Davit Narmania | David Narmania  GEO GOV 2012-10..2017-11
Tea Tsulukiani | Thea Tsulukiani | Tsulukiani  GEO GOV 2012-10-25..2024
Levan Davitashvili  GEO GOV
Natia Turnava  GEO GOV 2019-04..
Koba Gvenetadze  GEO GOV 2016-03..2023-03
Kakha Bendukidze | Bendukidze  GEO GOV 2004-06..2008  GEO BUS 2009..2014-11-13
Kakha Lomaia | Alexander Lomaia | Lomaia  GEO GOV 2004-02..2012-12
Temur Yakobashvili | Temuri Yakobashvili | Yakobashvili  GEO GOV 2008-01..2013-01
Giga Bokeria | Bokeria  GEO LEG 2004-03..2008-11  GEO GOV 2008-12..2013-11  GEO OPP 2013-12..
Giorgi Arveladze  GEO GOV 2004..2008-01
Mikheil Machavariani  GEO LEG 2004..2012-10
Levan Ramishvili  GEO JRN
Paata Zakareishvili  GEO GOV 2012-10-25..2016-07
Zurab Abashidze  GEO GOV 2012-11-01..
Davit Usupashvili | David Usupashvili | Usupashvili  GEO OPP ..2012-10-20  GEO LEG 2012-10-21..2016-11-18  GEO OPP 2016-11-19..
Archil Talakvadze | Talakvadze  GEO LEG 2016-11..
Kakha Kuchava  GEO LEG 2016-11..2022
Shalva Papuashvili | Papuashvili  GEO LEG 2020-12..
Gia Volski | Giorgi Volski  GEO LEG 2012-10..
Irakli Kirtskhalia  GEO LEG
Nikanor Melia | Nika Melia  GEO OPP
Nika Gvaramia | Nikoloz Gvaramia | Gvaramia  GEO GOV 2007..2009  GEO JRN OPP 2012-11..2024-02  GEO OPP 2024-03..
Elene Khoshtaria | Khoshtaria  GEO OPP
Zurab Japaridze  GEO OPP
Badri Japaridze  GEO BUS OPP
Mamuka Khazaradze | Khazaradze  GEO BUS ..2019-08  GEO OPP 2019-09..
Tina Bokuchava  GEO OPP
Levan Khabeishvili  GEO OPP
Petre Tsiskarishvili  GEO OPP
Aleko Elisashvili | Aleksandre Elisashvili  GEO OPP
Giorgi Vashadze  GEO LEG ..2012-10  GEO OPP 2012-11..
Irakli Pavlenishvili  GEO OPP
Paata Burchuladze  GEO OPP 2016-04..
Salome Samadashvili  GEO OPP
Levan Vasadze  GEO OPP CVL
Badri Patarkatsishvili | Arkady Patarkatsishvili | Patarkatsishvili  GEO BUS ..2007-09  GEO BUS OPP 2007-10..2008-02-12
Levan Gachechiladze  GEO OPP
Giorgi Gachechiladze | Utsnobi Gachechiladze  GEO CVL OPP
Erosi Kitsmarishvili | Kitsmarishvili  GEO BUS JRN ..2008-01  GEO GOV 2008-02..2008-09  GEO OPP 2008-10..2014-07
Shalva Natelashvili | Natelashvili  GEO OPP
David Gamkrelidze | Davit Gamkrelidze  GEO OPP
Koba Davitashvili  GEO OPP
Kakha Kukava  GEO OPP
Aslan Abashidze  GEO GOV 1991..2004-05-05
Levan Varshalomidze  GEO GOV 2004-07..2012-10
Emzar Kvitsiani | Kvitsiani  GEO PRM REB ..2014-02
Irakli Batiashvili  GEO SPY OPP
Dmitry Sanakoyev | Dimitri Sanakoyev | Dmitri Sanakoev | Sanakoyev  GEO GOV 2007-05..2022
Malkhaz Akishbaia  GEO GOV 2006-04..2009
Tamaz Nadareishvili  GEO GOV ..2004
Givi Targamadze  GEO LEG 2004-03..2012-10  GEO LEG OPP 2012-11..2016-11
Sozar Subari | Sozar Subeliani  GEO GOV 2004-09..2009-09  GEO GOV 2012-10..2020
Ucha Nanuashvili  GEO GOV 2012-12..2017-12  GEO CVL 2018..
Nino Lomjaria  GEO GOV 2017-12..2022-12  GEO CVL 2023..
Levan Ioseliani  GEO GOV
Giorgi Kalandarishvili  GEO GOV
Tamar Zhvania  GEO GOV 2013-09..2021
Otar Partskhaladze | Partskhaladze  GEO JUD BUS
Levan Murusidze  GEO JUD
Irakli Shotadze  GEO JUD
Archil Kbilashvili  GEO JUD 2012-10..2013-11
Gia Khukhashvili  GEO EDU OPP
Vakhtang Kikabidze | Buba Kikabidze  GEO OPP CVL ..2023-01-15
Mzia Amaglobeli | Amaglobeli  GEO JRN
Lekso Lashkarava | Aleksandre Lashkarava  GEO JRN ..2021-07-11
Afgan Sadygov | Afgan Sadigov  AZE JRN
Patriarch Ilia II | Ilia II | Catholicos-Patriarch Ilia II | Patriarch Ilia  GEO REL
Metropolitan Shio | Metropolitan Shio Mujiri | Shio Mujiri  GEO REL
Sandra Roelofs  GEO ELI
Zaza Gogava  GEO MIL 2006..2008-11
Vladimer Chachibaia | Vladimir Chachibaia  GEO MIL
Giorgi Matiashvili  GEO MIL
Vakhtang Kapanadze  GEO MIL
Mamuka Kurashvili  GEO MIL
Alexander Chikvaidze | Aleksandre Chikvaidze  GEO GOV 1992..1995
Giorgi Karkarashvili  GEO MIL GOV 1993-05..1994-02
Vardiko Nadibaidze  GEO MIL GOV 1994-04..1998-04
Igor Giorgadze  GEO SPY 1993..1995-09  GEO OPP 1995-10..
Giorgi Targamadze  GEO LEG OPP 2008-06..2012-10  GEO OPP 2012-11..
Lasha Darsalia  GEO GOV
Giorgi Gabunia  GEO JRN
Grigol Gegelia  GEO OPP
Ana Tsitlidze  GEO OPP
Ana Natsvlishvili  GEO OPP
Roman Gotsiridze  GEO OPP
Tamar Kordzaia  GEO OPP
# --- Georgia: Abkhazia and South Ossetia
Vladislav Ardzinba | Ardzinba  GEO REB ..2005-02-12
Sergei Bagapsh | Sergey Bagapsh | Bagapsh  GEO REB ..2011-05-29
Alexander Ankvab | Aleksandr Ankvab | Ankvab  GEO REB
Raul Khajimba | Raul Khadzhimba | Raul Hajimba | Khajimba | Khadzhimba  GEO REB
Valery Bganba | Valeri Bganba  GEO REB
Aslan Bzhania | Bzhania  GEO REB
Badra Gunba | Gunba  GEO REB
Sergei Shamba | Sergey Shamba  GEO REB
Maxim Gvindzhia | Maxim Gvinjia | Maksim Gvindzhia  GEO REB
Vyacheslav Chirikba | Viacheslav Chirikba  GEO REB
Daur Kove  GEO REB
Inal Ardzinba  GEO REB 2021-11..
Adgur Ardzinba  GEO REB
Anri Jergenia | Anri Dzhergenia  GEO REB
Gennady Gagulia | Gennadi Gagulia  GEO REB ..2018-09-08
Nodar Khashba  GEO REB
Beslan Bartsits  GEO REB
Vladimir Delba  GEO REB
Mirab Kishmaria  GEO REB
Sultan Sosnaliyev | Sultan Sosnaliev  GEO REB
Vladimir Arshba  GEO REB
Nugzar Ashuba  GEO REB
Valeri Kvarchia | Valery Kvarchia  GEO REB
Lasha Ashuba  GEO REB
Kristian Bzhania  GEO REB
Stanislav Lakoba  GEO REB
Ludwig Chibirov | Lyudvig Chibirov | Ludvig Chibirov  GEO REB ..2001-12-18
Eduard Kokoity | Eduard Kokoiti | Eduard Kokoyty | Eduard Kokoev | Kokoity | Kokoiti  GEO REB ..2011-12-10
Alla Dzhioyeva | Alla Dzhioeva | Alla Jioeva | Alla Jioyeva | Dzhioyeva  GEO REB
Vadim Brovtsev  GEO REB 2009-08..2012-04
Leonid Tibilov | Tibilov  GEO REB
Anatoly Bibilov | Anatoli Bibilov | Bibilov  GEO REB
Alan Gagloev | Alan Gagloyev | Gagloev | Gagloyev  GEO REB
Boris Chochiev | Boris Chochiyev  GEO REB
Murat Dzhioyev | Murat Dzhioev  GEO REB
Dmitry Medoyev | Dmitri Medoyev | Dmitry Medoev  GEO REB
Akhsar Dzhioyev | Akhsar Dzhioev  GEO REB
Anatoly Barankevich  GEO REB MIL
Irina Gagloyeva | Irina Gagloeva  GEO REB
Mikhail Mindzayev  GEO REB
Torez Kulumbegov  GEO REB
Znaur Gassiyev | Znaur Gassiev  GEO REB
Erik Pukhayev | Erik Pukhaev  GEO REB
Konstantin Dzhussoev | Konstantin Dzhussoyev  GEO REB
Alkhas Kvitsinia  GEO REB
Domenty Kulumbegov  GEO REB
Rostislav Khugayev | Rostislav Khugaev  GEO REB
# --- Armenia
Levon Ter-Petrosyan | Levon Ter-Petrosian | Levon Ter-Petrossian | Ter-Petrosyan | Ter-Petrosian  ARM LEG 1990-08..1991-10  ARM GOV 1991-11-11..1998-02-03  ARM OPP 2007-09..
Vazgen Sargsyan | Vazgen Sarkisian | Vazgen Sarkissian  ARM GOV MIL ..1999-10-27
Aram Sargsyan | Aram Sarkisian  ARM GOV 1999-11-03..2000-05-02  ARM OPP 2001..
Andranik Margaryan | Andranik Markarian | Andranik Margarian  ARM GOV 2000-05-12..2007-03-25
Tigran Sargsyan | Tigran Sarkisian | Tigran Sarksyan | Tigran Sarkissian  ARM GOV 1998-03..2016-01  IGO GOV 2016-02-01..2020-01-31
Hovik Abrahamyan | Hovik Abrahamian | Ovik Abrahamyan  ARM GOV 2001..2008-09-28  ARM LEG 2008-09-29..2014-04-12  ARM GOV 2014-04-13..2016-09-08
Karen Karapetyan | Karen Karapetian  ARM GOV 2016-09-13..2018-05-08
Armen Sarkissian | Armen Sarkisian | Armen Sargsyan  ARM GOV 1991..1997-03  ARM GOV 2018-04-09..2022-02-01
Vahagn Khachaturyan | Vahagn Khachaturian  ARM GOV 2021-08..
Armen Darbinyan | Armen Darbinian  ARM GOV 1997-05..2000-05
Hrant Bagratyan | Hrant Bagratian  ARM GOV 1993-02..1996-11
Khosrov Harutyunyan | Khosrov Arutyunyan  ARM GOV 1992-07..1993-02
Vazgen Manukyan | Vazgen Manukian  ARM GOV 1990-08..1991-09  ARM GOV 1992-10..1993-08  ARM OPP 1996..
Raffi Hovannisian | Raffi Hovhannisyan | Raffi Hovhannisian  ARM GOV 1991-11..1992-10  ARM OPP 2002..
Vahan Papazian | Vahan Papazyan  ARM GOV 1993-01..1996-11
Alexander Arzumanyan | Alexander Arzoumanian  ARM GOV 1992..1998-03  ARM OPP 1998-04..2017
Vartan Oskanian | Vardan Oskanyan | Vartan Oskanyan | Oskanian  ARM GOV 1998-04-20..2008-04-14  ARM OPP 2012..
Edward Nalbandian | Eduard Nalbandyan | Edvard Nalbandyan | Edward Nalbandyan | Nalbandian  ARM GOV ..2018-05-12
Zohrab Mnatsakanyan  ARM GOV ..2020-11-16
Ara Aivazian | Ara Ayvazyan | Ara Aivazyan  ARM GOV ..2021-05-31
Ararat Mirzoyan  ARM GOV 2018-05-11..2019-01-13  ARM LEG 2019-01-14..2021-08-18  ARM GOV 2021-08-19..
Vahan Kostanyan  ARM GOV
Mnatsakan Safaryan  ARM GOV
Paruyr Hovhannisyan  ARM GOV
Anna Naghdalyan  ARM GOV 2018..2021
Ani Badalyan  ARM GOV
Tigran Balayan  ARM GOV
Shavarsh Kocharyan | Shavarsh Kocharian  ARM GOV 2008..2021
Mher Margaryan  ARM GOV
Lilit Makunts  ARM GOV 2018-05..2019-01-13  ARM LEG 2019-01-14..2021-08-15  ARM GOV 2021-08-16..2025
Narek Mkrtchyan  ARM GOV
Seyran Ohanyan | Seyran Ohanian | Ohanyan  ARM MIL ..2008-04-13  ARM GOV 2008-04-14..2016-10-03  ARM OPP 2017-01..
Vigen Sargsyan | Vigen Sarkisian  ARM GOV ..2018-05-11
Davit Tonoyan | David Tonoyan | Tonoyan  ARM GOV ..2020-11-20
Vagharshak Harutyunyan | Vagharshak Harutiunyan | Vagarshak Arutyunyan  ARM GOV MIL 1999-06..2000-05  ARM GOV 2020-11-20..
Arshak Karapetyan  ARM MIL ..2021-08-02  ARM GOV 2021-08-03..2021-11-15  ARM OPP 2023..
Suren Papikyan | Suren Papikian | Papikyan  ARM GOV 2018-05..
Onik Gasparyan | Onik Gasparian  ARM MIL ..2021-03-10
Artak Davtyan  ARM MIL
Edvard Asryan  ARM MIL 2022-07..
Movses Hakobyan  ARM MIL ..2018-05
Yuri Khachaturov | Yury Khachaturov  ARM MIL ..2016-10  IGO MIL 2017-05..2018-11
Mikael Harutyunyan  ARM MIL GOV ..2008-04
Artsrun Hovhannisyan  ARM MIL
Shushan Stepanyan  ARM MIL
Aram Torosyan  ARM MIL GOV
Artur Vanetsyan | Arthur Vanetsyan | Vanetsyan  ARM SPY 2018-05-10..2019-09-16  ARM OPP 2020..
Argishti Kyaramyan  ARM JUD COP ..2024
Armen Abazyan  ARM SPY 2020-11..2023
Armen Grigoryan  ARM GOV 2018-05..
Artur Baghdasaryan | Arthur Baghdasarian | Artur Bagdasaryan | Artur Baghdasarian  ARM LEG 2003-06..2006-05  ARM OPP 2006-06..2008-02  ARM GOV 2008-03..2014-04  ARM OPP 2014-05..
Karen Demirchyan | Karen Demirchian  ARM OPP ..1999-05  ARM LEG 1999-06-10..1999-10-27
Stepan Demirchyan | Stepan Demirchian  ARM OPP
Armen Khachatryan  ARM LEG
Tigran Torosyan  ARM LEG
Galust Sahakyan  ARM LEG
Ara Babloyan  ARM LEG
Eduard Sharmazanov  ARM LEG ..2018-12-09  ARM OPP 2018-12-10..
Alen Simonyan | Alen Simonian  ARM LEG 2018-12..
Ruben Rubinyan  ARM LEG
Nazeli Baghdasaryan  ARM GOV LEG
Valery Osipyan | Valeriy Osipyan  ARM COP 2018-05..2019-09
Vahe Ghazaryan  ARM COP GOV
Arpine Sargsyan  ARM GOV
Vladimir Gasparyan  ARM COP 2011-11..2018-05
Tigran Avinyan  ARM GOV
Hayk Marutyan | Hayk Marutian  ARM GOV 2018-10-13..2021-12-22  ARM OPP 2021-12-23..
Taron Margaryan  ARM GOV 2011-11..2018-07
Mher Grigoryan  ARM GOV
Gnel Sanosyan  ARM GOV
Vahan Kerobyan  ARM GOV 2020-11..2024-02
Anna Hakobyan  ARM GOV JRN 2018-05..
Gagik Tsarukyan | Gagik Tsarukian | Tsarukyan  ARM BUS OPP
Ishkhan Saghatelyan | Ishkhan Saghatelian  ARM OPP
Armen Rustamyan | Armen Rustamian  ARM OPP
Vahan Hovhannisyan | Vahan Hovhannesian  ARM LEG OPP ..2014-12
Hrant Markarian | Hrant Margaryan  ARM PTY
Artashes Geghamyan | Artashes Geghamian  ARM LEG OPP
Edmon Marukyan | Edmon Marukian  ARM LEG OPP ..2021-08  ARM GOV 2022-03..2024-03  ARM OPP 2024-04..
Levon Zurabyan | Levon Zurabian  ARM OPP
Zaruhi Postanjyan  ARM OPP
Jirair Sefilian | Zhirayr Sefilyan | Jirayr Sefilyan | Sefilian  ARM OPP
Varuzhan Avetisyan  ARM REB OPP
Bagrat Galstanyan | Archbishop Bagrat Galstanyan | Bagrat Srbazan | Galstanyan  ARM REL OPP
Mikael Ajapahyan | Archbishop Mikael Ajapahyan  ARM REL OPP
Karekin II | Catholicos Karekin II | Garegin II | Catholicos Garegin II  ARM REL
Karekin I | Catholicos Karekin I | Garegin I  ARM REL ..1999-06-29
Narek Karapetyan  ARM OPP
Hrayr Tovmasyan | Tovmasyan  ARM JUD ..2020-06
Gagik Harutyunyan  ARM GOV JUD ..2018-03
Gagik Jhangiryan | Gagik Jhangirian  ARM JUD
Rustam Badasyan  ARM GOV
Arman Tatoyan  ARM GOV 2016-02..2022-02
Kristinne Grigoryan | Kristinne Grigorian  ARM GOV 2022-02..2023-01  ARM SPY 2023-10..
Larisa Alaverdyan | Larisa Alaverdian  ARM GOV OPP
Gagik Khachatryan  ARM GOV ..2016-10
Mikayel Minasyan | Mikael Minasyan  ARM GOV ..2018-11  ARM OPP 2020..
Nairi Hunanyan | Nairi Unanian  ARM CRM
Andrias Ghukasyan  ARM OPP
Tigran Khzmalyan  ARM CVL OPP
Artur Sakunts  ARM CVL
Daniel Ioannisyan  ARM CVL
Andranik Tevanyan  ARM OPP
Avetik Chalabyan  ARM OPP
Vardan Ghukasyan  ARM GOV OPP
Anna Vardapetyan  ARM JUD
Hayk Konjoryan  ARM LEG 2018-12..
Andranik Kocharyan  ARM LEG 2018-12..
Eduard Aghajanyan  ARM GOV 2018-05..2021-08-01  ARM LEG 2021-08-02..
Arman Babajanyan  ARM LEG OPP 2018-12..2021-08  ARM OPP 2021-09..
Aram Vardevanyan  ARM LEG OPP 2021-08..
Hayk Mamijanyan  ARM LEG OPP 2021-08..
Gegham Manukyan  ARM LEG OPP 2021-08..
Armen Ashotyan  ARM GOV 2009-05..2016-02  ARM LEG 2016-03..2018-12  ARM OPP 2019-01..
# --- Nagorno-Karabakh
Arkadi Ghukasyan | Arkady Ghukasian | Arkady Gukasyan | Arkadi Ghukasian  AZE REB 1997-09-08..2007-09-07
Leonard Petrosyan | Leonard Petrosian  AZE REB ..1999-10-27
Bako Sahakyan | Bako Sahakian | Bako Saakyan | Bako Saakian  AZE REB ..2020-05-21
Arayik Harutyunyan | Araik Harutyunyan | Araik Arutyunyan | Arayik Haroutyunian  AZE REB ..2023-09-01
Samvel Shahramanyan | Samvel Shakhramanyan | Shahramanyan  AZE REB ..2024-01-01
Ruben Vardanyan | Ruben Vardanian  RUS BUS ..2022-09-01  AZE REB 2022-09-02..2023-02-23  ARM BUS 2023-02-24..
Samvel Babayan  AZE REB ..2000-03  ARM OPP 2004..
Masis Mayilyan | Masis Mailian  AZE REB ..2021-01
Davit Babayan | David Babayan  AZE REB
Levon Mnatsakanyan | Levon Mnatsakanian  AZE REB
Jalal Harutyunyan  AZE REB ..2020-10
Mikael Arzumanyan  AZE REB
Davit Ishkhanyan | David Ishkhanyan  AZE REB ..2023-12
Artak Beglaryan | Artak Beglarian | Beglaryan  AZE REB ..2023-12
Gegham Stepanyan  AZE REB
Sergey Ghazaryan | Sergei Ghazaryan  AZE REB
Gurgen Nersisyan  AZE REB
Vitaly Balasanyan | Vitali Balasanyan  AZE REB ..2023
Ashot Gulyan | Ashot Ghulian  AZE REB ..2020-05
Vahram Poghosyan  AZE REB
Monte Melkonian  AZE REB ..1993-06-12
# --- Azerbaijan
Ayaz Mutalibov | Ayaz Mutallibov | Mutalibov  AZE GOV ..1992-05-15  AZE OPP 1992-05-16..2022-03-27
Abulfaz Elchibey | Abulfaz Elchibay | Elchibey  AZE OPP ..1992-06-15  AZE GOV 1992-06-16..1993-09-01  AZE OPP 1993-09-02..2000-08-22
Isa Gambar | Isa Qambar  AZE LEG 1992-05..1993-06  AZE OPP 1993-07..
Yagub Mammadov  AZE GOV LEG 1992-03..1992-05
Surat Huseynov | Suret Huseynov | Surat Guseinov  AZE REB ..1993-06-29  AZE GOV 1993-06-30..1994-10  AZE OPP 1994-11..2023-07
Artur Rasizade | Artur Rasi-Zade | Rasizade  AZE GOV 1996-07..2018-04
Fuad Guliyev | Fuad Quliyev  AZE GOV 1994-10..1996-07
Novruz Mammadov | Novruz Mamedov  AZE GOV ..2019-10-08
Ali Asadov  AZE GOV
Mehriban Aliyeva  AZE LEG 2005-11..2017-02-20  AZE GOV 2017-02-21..
Leyla Aliyeva  AZE CVL
Hasan Hasanov  AZE GOV 1990..1998-02
Tofig Zulfugarov | Tofik Zulfugarov | Tofiq Zulfugarov  AZE GOV 1998-03..1999-10
Vilayat Guliyev | Vilayat Quliyev  AZE GOV 1999-10..2004-04
Elmar Mammadyarov | Elmar Mamedyarov | Mammadyarov | Mamedyarov  AZE GOV ..2020-07-16
Jeyhun Bayramov | Ceyhun Bayramov  AZE GOV
Hikmet Hajiyev | Hikmat Hajiyev  AZE GOV
Araz Azimov  AZE GOV
Khalaf Khalafov  AZE GOV
Leyla Abdullayeva  AZE GOV
Aykhan Hajizada | Ayxan Hacizada  AZE GOV
Yashar Aliyev  AZE GOV
Agshin Mehdiyev | Aqshin Mehdiyev  AZE GOV
Tofig Musayev  AZE GOV
Elin Suleymanov  AZE GOV
Farid Shafiyev  AZE GOV
Hafiz Pashayev  AZE GOV
Elchin Amirbayov | Elchin Amirbekov  AZE GOV
Khazar Ibrahim  AZE GOV
Safar Abiyev | Safar Abiev  AZE GOV MIL 1995-02-06..2013-10-22
Zakir Hasanov  AZE MIL GOV
Ramil Usubov | Usubov  AZE GOV COP 1994-06..2019-06-20  AZE GOV 2019-06-21..
Vilayat Eyvazov  AZE GOV COP
Eldar Mahmudov | Eldar Makhmudov  AZE SPY 2004-07-23..2015-10-17
Namig Abbasov | Namiq Abbasov  AZE SPY ..2004-07
Madat Guliyev  AZE SPY ..2019-06-20  AZE GOV BUS 2019-06-21..2023
Ali Naghiyev | Ali Nagiyev  AZE SPY 2019-06-20..
Orkhan Sultanov  AZE SPY
Najmaddin Sadikov | Najmaddin Sadigov | Najmeddin Sadikov  AZE MIL ..2021-01
Karim Valiyev | Kerim Valiyev  AZE MIL 2021-06..
Hikmat Mirzayev  AZE MIL
Polad Hashimov  AZE MIL ..2020-07-14
Anar Eyvazov  AZE MIL
Vagif Dargahli | Vaqif Dargahli | Vagif Dergahli  AZE MIL
Ramil Safarov  AZE MIL
Rovshan Javadov | Rovshan Dzhavadov  AZE COP REB ..1995-03-17
Ramiz Mehdiyev | Ramiz Mehtiyev  AZE GOV 1994..2019-10-23
Samir Nuriyev  AZE GOV
Anar Alakbarov  AZE GOV
Ogtay Asadov | Oqtay Asadov  AZE LEG 2005-12..2020-03
Sahiba Gafarova  AZE LEG
Murtuz Alasgarov | Murtuz Aleskerov  AZE LEG 1996..2005-12
Rasul Guliyev | Rasul Quliyev | Rasul Kuliyev  AZE LEG 1993-11..1996-09  AZE OPP 1996-10..
Ali Karimli | Ali Kerimli  AZE OPP
Jamil Hasanli | Camil Hasanli  AZE LEG OPP
Sardar Jalaloglu | Sardar Jalaloglu Mammadov  AZE OPP
Etibar Mammadov | Etibar Mamedov  AZE OPP
Lala Shovket | Lala-Shovket Hajiyeva | Lala Shevket  AZE OPP
Ilgar Mammadov | Ilqar Mammadov  AZE OPP
Tofig Yagublu | Tofiq Yaqublu  AZE OPP
Gultakin Hajibayli | Gultekin Hajibeyli  AZE OPP
Arif Hajili  AZE OPP
Panah Huseyn | Panah Huseynov  AZE GOV 1993-04..1993-06  AZE OPP 1993-07..
Rauf Arifoglu  AZE JRN OPP
Igbal Agazade | Iqbal Agazade  AZE OPP LEG
Hafiz Hajiyev  AZE PTY
Sabir Rustamkhanli  AZE LEG
Zahid Oruj  AZE LEG
Razi Nurullayev  AZE LEG
Khadija Ismayilova | Khadija Ismailova | Khadija Ismayil | Ismayilova  AZE JRN
Leyla Yunus | Leyla Yunusova | Leila Yunus  AZE CVL
Arif Yunus | Arif Yunusov  AZE CVL
Intigam Aliyev | Intiqam Aliyev  AZE CVL
Rasul Jafarov  AZE CVL
Anar Mammadli  AZE CVL
Emin Milli  AZE JRN CVL
Adnan Hajizada | Adnan Hajizade  AZE CVL
Eynulla Fatullayev | Eynulla Fatullaev  AZE JRN
Rauf Mirgadirov | Rauf Mirkadyrov  AZE JRN
Afgan Mukhtarli  AZE JRN
Mehman Huseynov  AZE JRN
Emin Huseynov  AZE JRN
Elmar Huseynov  AZE JRN ..2005-03-02
Rafiq Tagi | Rafig Tagi  AZE JRN ..2011-11-23
Rasim Aliyev  AZE JRN ..2015-08-09
Ulvi Hasanli  AZE JRN
Sevinj Vagifgizi | Sevinc Vaqifqizi | Sevinj Abbasova  AZE JRN
Ganimat Zahid | Qanimat Zahid | Ganimat Zahidov  AZE JRN
Seymur Hazi | Seymur Haziyev  AZE JRN OPP
Bahruz Samadov  AZE EDU CVL
Igbal Abilov  AZE EDU
Gubad Ibadoghlu | Qubad Ibadoglu | Gubad Ibadoglu  AZE OPP EDU
Altay Goyushov | Altay Geyushev  AZE EDU OPP
Taleh Bagirzade | Taleh Bagirov | Taleh Bagirzada  AZE REL OPP
Movsum Samadov | Movsum Samedov  AZE REL OPP
Ilgar Ibrahimoglu  AZE REL CVL
Allahshukur Pashazadeh | Allahshukur Pashazade  AZE REL
Ali Insanov  AZE GOV ..2005-10  AZE OPP 2005-11..
Farhad Aliyev  AZE GOV ..2005-10
Haji Mammadov  AZE COP CRM
Ziya Mammadov | Ziya Mamedov  AZE GOV ..2017-02
Kamaladdin Heydarov | Kamaladdin Heidarov  AZE GOV
Mikayil Jabbarov | Mikail Jabbarov  AZE GOV
Samir Sharifov  AZE GOV
Shahin Mustafayev  AZE GOV
Natig Aliyev | Natiq Aliyev  AZE BUS ..2005-12-06  AZE GOV 2005-12-07..2017-06-09
Parviz Shahbazov  AZE GOV
Mukhtar Babayev  AZE GOV
Rovnag Abdullayev | Rovnaq Abdullayev  AZE BUS ..2022-07
Rovshan Najaf  AZE BUS
Elman Rustamov  AZE GOV 1995..2022-04
Vasif Talibov | Vasif Talybov  AZE GOV LEG ..2022-12
Fikrat Mammadov | Fikret Mammadov  AZE GOV JUD
Kamran Aliyev  AZE JUD
Zakir Garalov | Zakir Qaralov  AZE JUD 2000-04..2020-04
Mazahir Panahov  AZE GOV
Elmira Suleymanova  AZE GOV 2002..2019
Sabina Aliyeva  AZE GOV
Ali Ahmadov  AZE PTY GOV
Zamira Hajiyeva  AZE BUS
Alikram Humbatov | Alikram Hummatov | Aliakram Gumbatov  AZE REB 1993-06..1993-08  AZE OPP 1993-09..
Tofig Gasimov | Tofiq Qasimov  AZE GOV 1992-07..1993-06  AZE OPP 1993-07..
Rahim Gaziyev | Rahim Qaziyev  AZE GOV 1992-03..1993-02  AZE OPP 1993-03..
Isgandar Hamidov | Iskender Hamidov  AZE GOV COP 1992-04..1993-04  AZE OPP 1993-05..
Mammadrafi Mammadov  AZE GOV MIL 1993-09..1995-02
Novruzali Mammadov | Novruzali Mamedov  AZE EDU CVL ..2009-08-17
Elnur Mammadov  AZE GOV
Samad Seyidov  AZE LEG
Fuad Gahramanli | Fuad Qahramanli  AZE OPP
Gozal Bayramli | Gozel Bayramli  AZE OPP
Natig Jafarli | Natiq Cafarli  AZE OPP
Erkin Gadirli  AZE OPP
Azer Gasimli  AZE EDU OPP
Bakhtiyar Hajiyev  AZE CVL OPP
Nargiz Absalamova  AZE JRN
Elnara Gasimova  AZE JRN
Farid Mehralizada  AZE JRN
Afiaddin Mammadov  AZE LAB CVL
# --- Estonia
Lennart Meri  EST GOV 1990-04-12..2001-10-08
Arnold Rüütel | Arnold Ruutel  EST GOV ..1992-10  EST OPP 1992-11..2001-10-07  EST GOV 2001-10-08..2006-10-09
Toomas Hendrik Ilves | Toomas Ilves | Toomas H. Ilves  EST GOV 1993..2002-01  EST LEG 2002-02..2006-10-08  EST GOV 2006-10-09..2016-10-10
Kersti Kaljulaid | Kaljulaid  EST GOV 2016-10-10..2021-10-11
Alar Karis | Karis  EST GOV 2021-10-11..
Edgar Savisaar | Savisaar  EST GOV 1990-04..1992-01  EST GOV OPP 2001-12..2015-09  EST OPP 2015-10..2022-12-29
Tiit Vähi | Tiit Vahi  EST GOV 1992-01..1992-10  EST GOV 1995-04..1997-03
Mart Laar  EST GOV 1992-10-21..1994-11  EST GOV 1999-03-25..2002-01-28  EST LEG 2003..2011-04-05  EST GOV 2011-04-06..2012-05
Andres Tarand  EST GOV 1994-11..1995-04
Mart Siimann  EST GOV 1997-03..1999-03
Siim Kallas  EST GOV 1991..2003-04-10  EUR GOV 2004-05-01..2014-11-01  EST LEG 2019..
Juhan Parts  EST GOV 2003-04-10..2005-04-13  EST GOV 2007-04..2014-03
Andrus Ansip | Ansip  EST GOV 2004-09..2014-03-26  EUR GOV 2014-11-01..2019-07-01
Taavi Rõivas | Taavi Roivas | Roivas  EST GOV 2012-12..2016-11-23
Jüri Ratas | Juri Ratas | Ratas  EST GOV 2016-11-23..2021-01-26  EST LEG 2021-03..
Kristen Michal  EST GOV 2011-04..2012-12  EST GOV 2015-04..2016-11-22  EST LEG 2016-11-23..2023-04-16  EST GOV 2023-04-17..
Kristiina Ojuland  EST GOV 2002-01..2005-02
Urmas Paet  EST GOV 2003-04..2014-11-02  EUR LEG 2014-11-03..
Keit Pentus-Rosimannus | Keit Pentus  EST GOV 2011-04..2015-07  EST GOV 2021-01..2022-09
Marina Kaljurand  EST GOV ..2016-10  EUR LEG 2019-07..
Jürgen Ligi | Jurgen Ligi  EST GOV
Sven Mikser  EST GOV 2014-03..2015-04  EST GOV 2016-11..2019-04  EUR LEG 2019-07..
Urmas Reinsalu | Reinsalu  EST GOV 2012-05..2014-03  EST GOV 2015-04..2021-01  EST GOV 2022-07-18..2023-04-17  EST LEG OPP 2023-04-18..
Eva-Maria Liimets  EST GOV
Margus Tsahkna | Tsahkna  EST GOV 2015-04..2017-06  EST GOV 2023-04-17..
Jaak Aaviksoo  EST GOV 2007-04..2014-03
Hannes Hanso  EST GOV 2015-09..2016-11
Jüri Luik | Juri Luik  EST GOV
Kalle Laanet  EST GOV 2005-04..2007-04  EST GOV 2021-01..2022-07  EST GOV 2023-04..2024-09
Hanno Pevkur | Pevkur  EST GOV 2009-02..2016-11  EST GOV 2022-07-18..
Mart Helme  EST OPP ..2019-04-28  EST GOV 2019-04-29..2020-11-09  EST OPP 2021-01..
Martin Helme  EST OPP ..2019-04-28  EST GOV 2019-04-29..2021-01-26  EST OPP 2021-01-27..
Lauri Läänemets | Lauri Laanemets  EST GOV 2022-07-18..2025-03  EST OPP 2025-04..
Igor Taro  EST GOV 2025-03..
Jevgeni Ossinovski | Yevgeny Ossinovski  EST GOV
Mihhail Kõlvart | Mihhail Kolvart | Mikhail Kolvart  EST GOV OPP 2019-04-11..2024-03  EST OPP 2024-04..
Riho Terras  EST MIL 2011-12-05..2018-12-05  EUR LEG 2020-02-01..
Martin Herem | Herem  EST MIL ..2024-06-30
Andrus Merilo  EST MIL
Ants Laaneots  EST MIL ..2011-12
Kaupo Rosin  EST SPY
Mikk Marran  EST SPY 2016-01..2022-10
Eston Kohver | Kohver  EST SPY
Herman Simm  EST SPY GOV
Lauri Hussar  EST LEG 2023-04..
Eiki Nestor  EST LEG
Ene Ergma  EST LEG 2003-03..2014-03
Henn Põlluaas | Henn Polluaas  EST LEG
Jaak Madison  EST LEG OPP
Madis Müller | Madis Muller  EST GOV
Metropolitan Eugene of Tallinn | Yevgeny Reshetnikov  EST REL
Trivimi Velliste  EST GOV 1992-10..1994-01
Rein Lang  EST GOV 2005-02..2013-12
Margus Hanson  EST GOV 2003-04..2004-11
Jaak Jõerüüt | Jaak Joeruut  EST GOV
Arnold Sinisalu  EST SPY
Margo Palloson  EST SPY
Aivo Peterson  EST OPP
Egert Belitšev | Egert Belitsev  EST COP
Jonatan Vseviov  EST GOV
# --- Latvia
Anatolijs Gorbunovs  LVA GOV LEG ..1995-11
Guntis Ulmanis  LVA GOV 1993-07-08..1999-07-08
Vaira Vike-Freiberga | Vaira Vīķe-Freiberga | Vike-Freiberga  LVA GOV 1999-07-08..2007-07-08
Valdis Zatlers | Zatlers  LVA GOV 2007-07-08..2011-07-08  LVA LEG PTY 2011-10..2014-11
Andris Berzins | Andris Bērziņš  LVA GOV 2011-07-08..2015-07-08
Raimonds Vējonis | Raimonds Vejonis | Vejonis  LVA GOV 2002-11..2019-07-08
Egils Levits | Levits  LVA GOV 2019-07-08..2023-07-08
Edgars Rinkēvičs | Edgars Rinkevics | Edgars Rinkevičs | Rinkevics  LVA GOV
Ivars Godmanis | Godmanis  LVA GOV 1990-05-07..1993-08-03  LVA GOV 2006-11..2009-03-12
Valdis Birkavs  LVA GOV 1993-08-03..2000-05
Maris Gailis  LVA GOV 1994-09..1995-12
Andris Šķēle | Andris Skele | Andris Shkele  LVA GOV 1995-12-21..1997-08-07  LVA GOV 1999-07-16..2000-05-05
Guntars Krasts  LVA GOV 1997-08..1998-11
Vilis Krištopans | Vilis Kristopans  LVA GOV 1998-11..1999-07
Einars Repše | Einars Repse  LVA GOV 1991..2004-03  LVA GOV 2009-03..2010-11
Indulis Emsis  LVA GOV 2002-11..2004-12-02  LVA LEG 2006-11..2007-09
Aigars Kalvītis | Aigars Kalvitis | Kalvitis  LVA GOV 2004-12-02..2007-12-20
Laimdota Straujuma | Straujuma  LVA GOV 2011-10..2016-02-11
Māris Kučinskis | Maris Kucinskis | Kucinskis  LVA GOV 2016-02-11..2019-01-23
Krišjānis Kariņš | Krisjanis Karins | Krišjanis Karins | Karins  LVA GOV 2019-01-23..2024-04-10
Evika Siliņa | Evika Silina | Silina  LVA GOV 2022-12..
Jānis Jurkāns | Janis Jurkans  LVA GOV 1990-05..1992-10  LVA OPP 1993..
Sandra Kalniete  LVA GOV ..2004-03  LVA LEG 2006-11..2009-06  EUR LEG 2009-07..
Artis Pabriks | Pabriks  LVA GOV 2004-07-21..2007-10  LVA GOV 2010-11-03..2014-01-22  EUR LEG 2014-07..2018-11  LVA GOV 2019-01-23..2022-12-14
Māris Riekstiņš | Maris Riekstins  LVA GOV
Girts Valdis Kristovskis | Girts Kristovskis  LVA GOV 1993..2004  LVA GOV 2010-11..2011-10
Baiba Braže | Baiba Braze  LVA GOV ..2020-07  IGO GOV 2020-08..2023  LVA GOV 2024-04-19..
Raimonds Bergmanis  LVA GOV 2015-07..2019-01
Ināra Mūrniece | Inara Murniece  LVA LEG 2014-11-04..2022-12-13  LVA GOV 2022-12-14..2023-09-15
Linda Mūrniece | Linda Murniece  LVA GOV 2009-03..2011-06
Andris Sprūds | Andris Spruds  LVA GOV 2023-09-15..
Aivars Lembergs | Lembergs  LVA GOV BUS
Ainārs Šlesers | Ainars Slesers  LVA GOV ..2009  LVA OPP 2010..
Jānis Urbanovičs | Janis Urbanovics  LVA LEG OPP
Nils Ušakovs | Nils Usakovs | Nils Ushakov  LVA GOV OPP 2009-07-01..2019-04-05  EUR LEG 2019-07..
Tatjana Ždanoka | Tatjana Zdanoka | Tatyana Zhdanok | Zdanoka  LVA OPP LEG
Alfrēds Rubiks | Alfreds Rubiks  LVA OPP
Aleksejs Rosļikovs | Aleksejs Roslikovs | Alexey Roslikov  LVA OPP LEG
Ilmārs Rimšēvičs | Ilmars Rimsevics | Rimsevics  LVA GOV 2001-12..2019-12
Mārtiņš Kazāks | Martins Kazaks  LVA GOV 2019-12..
Solvita Āboltiņa | Solvita Aboltina  LVA GOV LEG 2004-12..2016
Daiga Mieriņa | Daiga Mierina  LVA LEG
Edvards Smiltēns | Edvards Smiltens  LVA LEG
Gundars Daudze  LVA LEG
Rihards Kozlovskis  LVA GOV
Jānis Maizītis | Janis Maizitis  LVA JUD SPY
Leonīds Kalniņš | Leonids Kalnins  LVA MIL
Kaspars Pudāns | Kaspars Pudans  LVA MIL
Artuss Kaimiņš | Artuss Kaimins  LVA LEG OPP
Aldis Gobzems  LVA LEG OPP
Raivis Dzintars  LVA LEG
Juris Pūce | Juris Puce  LVA GOV LEG
Jānis Vanags | Janis Vanags | Archbishop Janis Vanags  LVA REL
Indulis Bērziņš | Indulis Berzins  LVA GOV
Imants Lieģis | Imants Liegis  LVA GOV
Rihards Kols  LVA LEG 2014-11..2024-07-15  EUR LEG 2024-07-16..
Normunds Mežviets | Normunds Mezviets  LVA SPY
Vladimirs Lindermans | Vladimir Linderman  LVA OPP
# --- Lithuania
Vytautas Landsbergis  LTU GOV LEG 1990-03-11..1992-11-25  LTU OPP LEG 1992-11-26..1996-11-24  LTU LEG 1996-11-25..2004-06  EUR LEG 2004-07..2014-06
Algirdas Brazauskas | Brazauskas  LTU GOV LEG 1990-03..1991-01  LTU GOV 1992-11-25..1998-02-25  LTU GOV 2001-07-03..2006-06-01
Valdas Adamkus | Adamkus  LTU GOV 1998-02-26..2003-02-25  LTU GOV 2004-07-12..2009-07-12
Rolandas Paksas | Paksas  LTU GOV 1997..2001-06-20  LTU GOV 2003-02-26..2004-04-06  LTU OPP 2004-04-07..
Artūras Paulauskas | Arturas Paulauskas  LTU JUD ..1995  LTU LEG GOV 2000-10-19..2006-04-11  LTU LEG 2006-04-12..2016-11
Kazimira Prunskienė | Kazimira Prunskiene  LTU GOV 1990-03-17..1991-01-10  LTU GOV 2004-12..2008-12
Gediminas Vagnorius  LTU GOV 1991-01-13..1992-07  LTU GOV 1996-11..1999-05
Adolfas Šleževičius | Adolfas Slezevicius  LTU GOV 1993-03..1996-02
Andrius Kubilius | Kubilius  LTU GOV 1999-11-03..2000-10-26  LTU OPP LEG 2000-10-27..2008-12-08  LTU GOV 2008-12-09..2012-12-13  LTU OPP LEG 2012-12-14..2019-07  EUR LEG 2019-08..2024-11-30  EUR GOV 2024-12-01..
Gediminas Kirkilas | Kirkilas  LTU GOV 2004-11..2008-12-09
Algirdas Butkevičius | Algirdas Butkevicius | Butkevicius  LTU GOV 2004-05..2008-12  LTU OPP LEG 2009-01..2012-12-12  LTU GOV 2012-12-13..2016-12-13
Saulius Skvernelis | Skvernelis  LTU COP ..2014-11-10  LTU GOV 2014-11-11..2016-04  LTU GOV 2016-12-13..2020-12-11  LTU OPP LEG 2020-12-12..2024-11-13  LTU LEG 2024-11-14..
Ingrida Šimonytė | Ingrida Simonyte | Simonyte  LTU GOV 2009-07-16..2012-12-13  LTU OPP LEG 2016-11..2020-12-10  LTU GOV 2020-12-11..2024-12-12  LTU OPP LEG 2024-12-13..
Gintautas Paluckas | Paluckas  LTU LEG ..2024-12-11  LTU GOV 2024-12-12..2025-08-04
Inga Ruginienė | Inga Ruginiene | Ruginiene  LTU LAB ..2024-12-11  LTU GOV 2024-12-12..
Algirdas Saudargas  LTU GOV 1990-03..1992-12  LTU GOV 1996-12..2000-10
Povilas Gylys  LTU GOV 1992-12..1996-11
Antanas Valionis  LTU GOV 2000-10-30..2006-07-12
Petras Vaitiekūnas | Petras Vaitiekunas  LTU GOV 2006-07-12..2008-12-09
Vygaudas Ušackas | Vygaudas Usackas | Usackas  LTU GOV ..2010-01-28  EUR GOV 2010-04..2017-09
Audronius Ažubalis | Audronius Azubalis | Azubalis  LTU GOV 2010-02-11..2012-12-13  LTU LEG 2012-12-14..
Linas Linkevičius | Linas Linkevicius | Linkevicius  LTU GOV ..2020-12-11
Kęstutis Budrys | Kestutis Budrys | Budrys  LTU GOV 2019-07..
Rasa Juknevičienė | Rasa Jukneviciene  LTU GOV 2008-12-09..2012-12-13  LTU LEG OPP 2012-12-14..2019-07-01  EUR LEG 2019-07-02..
Juozas Olekas  LTU GOV 2003..2008-12  LTU GOV 2012-12-13..2016-12-13  EUR LEG 2019-07..2024-07  LTU LEG 2024-11..
Raimundas Karoblis  LTU GOV 2016-12-13..2020-12-11
Arvydas Anušauskas | Arvydas Anusauskas | Anusauskas  LTU LEG 2008..2020-12-10  LTU GOV 2020-12-11..2024-03-25
Laurynas Kasčiūnas | Laurynas Kasciunas | Kasciunas  LTU LEG 2016-11..2024-03-24  LTU GOV 2024-03-25..2024-12-12  LTU OPP LEG 2024-12-13..
Dovilė Šakalienė | Dovile Sakaliene | Sakaliene  LTU LEG 2016-11..2024-12-11  LTU GOV 2024-12-12..2025-10
Robertas Kaunas  LTU GOV 2025-11..
Agnė Bilotaitė | Agne Bilotaite | Bilotaite  LTU GOV 2020-12-11..2024-12-12
Vladislav Kondratovič | Vladislav Kondratovic  LTU GOV 2024-12-12..
Viktoras Pranckietis  LTU LEG 2016-11-14..
Viktorija Čmilytė-Nielsen | Viktorija Cmilyte-Nielsen | Viktorija Cmilyte  LTU LEG 2015..
Irena Degutienė | Irena Degutiene  LTU LEG
Česlovas Juršėnas | Ceslovas Jursenas  LTU LEG
Loreta Graužinienė | Loreta Grauziniene  LTU LEG
Arūnas Valinskas | Arunas Valinskas  LTU LEG 2008-11..2012
Viktor Uspaskich | Viktor Uspaskikh | Uspaskich  LTU LEG PTY
Remigijus Žemaitaitis | Remigijus Zemaitaitis | Zemaitaitis  LTU LEG
Ramūnas Karbauskis | Ramunas Karbauskis  LTU LEG PTY
Valdemar Tomaševski | Valdemar Tomasevski | Waldemar Tomaszewski  LTU LEG
Vilija Blinkevičiūtė | Vilija Blinkeviciute | Blinkeviciute  LTU PTY
Artūras Zuokas | Arturas Zuokas  LTU GOV 2000-11..2007-04  LTU GOV 2011-04..2015-04
Remigijus Šimašius | Remigijus Simasius  LTU GOV
Valdas Benkunskas  LTU GOV
Valdemaras Rupšys | Valdemaras Rupsys  LTU MIL ..2024-07
Raimundas Vaikšnoras | Raimundas Vaiksnoras  LTU MIL
Jonas Vytautas Žukas | Jonas Vytautas Zukas | Vytautas Zukas  LTU MIL ..2019-07
Arvydas Pocius  LTU MIL
Darius Jauniškis | Darius Jauniskis  LTU SPY ..2025
Virginijus Sinkevičius | Virginijus Sinkevicius  LTU GOV ..2019-11  EUR GOV 2019-12-01..2024-07-15  EUR LEG 2024-07-16..
Audrys Bačkis | Audrys Backis  LTU REL
Gintaras Grušas | Gintaras Grusas  LTU REL
Mečys Laurinkus | Mecys Laurinkus  LTU SPY 1998..2004
Remigijus Bridikis  LTU SPY
Deividas Matulionis  LTU GOV
Žygimantas Pavilionis | Zygimantas Pavilionis  LTU GOV ..2015   LTU LEG 2016-11..
Emanuelis Zingeris  LTU LEG
Mindaugas Sinkevičius | Mindaugas Sinkevicius  LTU GOV PTY
# --- Poland
Wojciech Jaruzelski | Jaruzelski  POL GOV MIL 1981-02-11..1990-12-22
Czesław Kiszczak | Czeslaw Kiszczak | Kiszczak  POL GOV 1981-07..1990-07
Mieczysław Rakowski | Mieczyslaw Rakowski  POL GOV 1988-09..1989-08
Tadeusz Mazowiecki | Mazowiecki  POL GOV 1989-08-24..1991-01-12  POL LEG 1991-10..2001-10
Jan Krzysztof Bielecki | Jan Bielecki  POL GOV 1991-01-12..1992-07
Jan Olszewski  POL GOV 1991-12-06..1992-06-05  POL LEG 1997-10..2005-10
Waldemar Pawlak  POL GOV 1992-06-05..1992-07-10  POL GOV 1993-10-26..1995-03-06  POL GOV 2007-11-16..2012-11
Hanna Suchocka | Suchocka  POL GOV 1992-07-11..1993-10-26  POL GOV 1997-10..2013
Józef Oleksy | Jozef Oleksy | Oleksy  POL LEG 1993-10..1995-03-06  POL GOV 1995-03-07..1996-02-07  POL LEG 1997-10..2005
Włodzimierz Cimoszewicz | Wlodzimierz Cimoszewicz | Cimoszewicz  POL GOV 1993-10..1995-03  POL GOV 1996-02-07..1997-10-31  POL GOV 2001-10-19..2005-01-05  POL LEG 2005-01-06..2005-10
Jerzy Buzek | Buzek  POL GOV 1997-10-31..2001-10-19  EUR LEG 2004-07-20..
Leszek Miller  POL GOV 1993-10..1997-10  POL LEG OPP 1997-11..2001-10-18  POL GOV 2001-10-19..2004-05-02  POL LEG OPP 2011-11..2015-11
Marek Belka | Belka  POL GOV 1997..2005-10-31  UNO 2006..2008-10  IGO 2008-11..2010-06-10  POL GOV 2010-06-11..2016-06-20  EUR LEG 2019-07..2024-07
Kazimierz Marcinkiewicz | Marcinkiewicz  POL GOV 2005-10-31..2006-07-14
Ewa Kopacz | Kopacz  POL GOV 2007-11-16..2011-11-07  POL LEG 2011-11-08..2014-09-21  POL GOV 2014-09-22..2015-11-16  POL LEG OPP 2015-11-17..2019-07-01  EUR LEG 2019-07-02..
Beata Szydło | Beata Szydlo | Szydlo  POL GOV 2015-11-16..2019-06-03  EUR LEG 2019-07-02..
Aleksander Kwaśniewski | Aleksander Kwasniewski | Kwasniewski  POL GOV 1995-12-23..2005-12-23
Bronisław Komorowski | Bronislaw Komorowski | Komorowski  POL GOV 2000-06..2001-10-19  POL LEG 2001-10-20..2010-04-09  POL GOV 2010-04-10..2015-08-06
Krzysztof Skubiszewski  POL GOV 1989-09..1993-10
Andrzej Olechowski  POL GOV 1992..1995-03
Władysław Bartoszewski | Wladyslaw Bartoszewski  POL GOV 1995-03..1995-12  POL GOV 2000-06-30..2001-10-19  POL GOV 2007-11..2015-04-24
Bronisław Geremek | Bronislaw Geremek | Geremek  POL GOV 1997-10-31..2000-06-30  POL LEG 2000-07..2001-10  EUR LEG 2004-07..2008-07-13
Dariusz Rosati  POL GOV 1995-12..1997-10
Adam Daniel Rotfeld | Adam Rotfeld  POL GOV 2001-11..2005-10-31
Stefan Meller  POL GOV ..2006-05-09
Anna Fotyga | Fotyga  POL GOV 2005-11..2007-11-16  POL LEG 2011-11..2014-06  EUR LEG 2014-07..2024-07
Grzegorz Schetyna | Schetyna  POL GOV 2007-11-16..2009-10-13  POL LEG 2010-07-08..2014-09-21  POL GOV 2014-09-22..2015-11-16  POL OPP LEG 2015-11-17..2023-10
Witold Waszczykowski | Waszczykowski  POL GOV 2005-11..2008-08  POL GOV 2015-11-16..2018-01-09  EUR LEG 2019-07..2024-07
Jacek Czaputowicz | Czaputowicz  POL GOV 2017-09..2020-08-20
Zbigniew Rau  POL GOV 2020-08-26..2023-11-27
Szymon Szynkowski vel Sęk | Szymon Szynkowski vel Sek  POL GOV 2018..2023-12-13
Janusz Onyszkiewicz  POL GOV 1992-07..1993-10  POL GOV 1997-10..2000-06
Jerzy Szmajdziński | Jerzy Szmajdzinski | Szmajdzinski  POL GOV 2001-10-19..2005-10-31  POL LEG 2005-11..2010-04-10
Bogdan Klich  POL GOV 2007-11-16..2011-08-02
Tomasz Siemoniak | Siemoniak  POL GOV 2011-08-02..2015-11-16  POL OPP LEG 2015-11-17..2023-12-12  POL GOV 2023-12-13..
Antoni Macierewicz | Macierewicz  POL GOV 1991-12..1992-06  POL LEG OPP 2007-11..2015-11-15  POL GOV 2015-11-16..2018-01-09  POL LEG 2018-01-10..
Mariusz Błaszczak | Mariusz Blaszczak | Blaszczak  POL GOV 2015-11-16..2023-11-27  POL OPP LEG 2023-11-28..
Władysław Kosiniak-Kamysz | Wladyslaw Kosiniak-Kamysz | Kosiniak-Kamysz  POL GOV 2011-11-18..2015-11-16  POL OPP LEG 2015-11-17..2023-12-12  POL GOV 2023-12-13..
Zbigniew Ziobro | Ziobro  POL GOV 2005-10-31..2007-11-16  POL GOV 2015-11-16..2023-11-27  POL OPP 2023-11-28..
Adam Bodnar  POL GOV 2015-09-09..2021-07  POL GOV 2023-12-13..2025-07-24
Waldemar Żurek | Waldemar Zurek  POL JUD ..2025-07-23  POL GOV 2025-07-24..
Marcin Kierwiński | Marcin Kierwinski | Kierwinski  POL OPP LEG ..2023-12-12  POL GOV 2023-12-13..2024-05-10  EUR LEG 2024-07..2024-09-19  POL GOV 2024-09-20..
Joachim Brudziński | Joachim Brudzinski | Brudzinski  POL LEG ..2018-01-08  POL GOV 2018-01-09..2019-06  EUR LEG 2019-07..
Mariusz Kamiński | Mariusz Kaminski  POL COP 2006-08..2009-10  POL GOV 2015-11-16..2023-11-27  POL OPP 2023-11-28..
Maciej Wąsik | Maciej Wasik  POL GOV 2015-11..2023-11-27  POL OPP 2023-11-28..
Bartłomiej Sienkiewicz | Bartlomiej Sienkiewicz  POL GOV 2013-02-25..2014-09-22  POL GOV 2023-12-13..2024-05
Ludwik Dorn  POL GOV 2005-10-31..2007-02  POL LEG 2007-04..2007-11
Leszek Balcerowicz | Balcerowicz  POL GOV 1989-09..1991-12  POL GOV 1997-10-31..2000-06  POL GOV 2001-01..2007-01
Jacek Rostowski | Jan Vincent-Rostowski | Rostowski  POL GOV 2007-11-16..2013-11
Andrzej Domański | Andrzej Domanski  POL GOV 2023-12-13..
Adam Glapiński | Adam Glapinski | Glapinski  POL GOV 2016-06-21..
Sławomir Skrzypek | Slawomir Skrzypek  POL GOV 2007-01..2010-04-10
Grzegorz Kołodko | Grzegorz Kolodko  POL GOV 1994-04..1997-02  POL GOV 2002-07..2003-06
Hanna Gronkiewicz-Waltz | Gronkiewicz-Waltz  POL GOV 1992-03..2000-12  POL GOV 2006-12-02..2018-11-22
Rafał Trzaskowski | Rafal Trzaskowski | Trzaskowski  POL GOV 2013-12..2015-11  POL GOV OPP 2018-11-22..2023-12-12  POL GOV 2023-12-13..
Marek Kuchciński | Marek Kuchcinski | Kuchcinski  POL LEG 2015-11-12..2019-08-09
Elżbieta Witek | Elzbieta Witek  POL GOV 2019-06-04..2019-08-08  POL LEG 2019-08-09..2023-11-12  POL LEG OPP 2023-11-13..
Szymon Hołownia | Szymon Holownia | Holownia  POL OPP 2020..2023-11-12  POL LEG 2023-11-13..
Włodzimierz Czarzasty | Wlodzimierz Czarzasty | Czarzasty  POL OPP 2016-01..2023-11-12  POL LEG 2023-11-13..
Tomasz Grodzki  POL LEG
Małgorzata Kidawa-Błońska | Malgorzata Kidawa-Blonska | Kidawa-Blonska  POL LEG
Stanisław Karczewski | Stanislaw Karczewski  POL LEG
Bogdan Borusewicz | Borusewicz  POL LEG
Maciej Płażyński | Maciej Plazynski  POL LEG ..2010-04-10
Marek Jurek  POL LEG OPP
Paweł Kukiz | Pawel Kukiz | Kukiz  POL OPP LEG 2015-05..
Janusz Palikot | Palikot  POL LEG OPP
Ryszard Petru  POL OPP LEG 2015-05..
Robert Biedroń | Robert Biedron  POL LEG GOV ..2019-06  EUR LEG 2019-07..
Adrian Zandberg  POL LEG
Krzysztof Bosak  POL LEG OPP
Sławomir Mentzen | Slawomir Mentzen | Mentzen  POL LEG OPP
Grzegorz Braun  POL LEG OPP
Janusz Korwin-Mikke | Korwin-Mikke  POL OPP
Jarosław Gowin | Jaroslaw Gowin | Gowin  POL GOV 2011-11..2013-05  POL GOV 2015-11-16..2020-04  POL GOV 2020-10..2021-08-11
Andrzej Lepper | Lepper  POL OPP LEG ..2006-05-04  POL GOV 2006-05-05..2007-07-09  POL OPP 2007-07-10..2011-08-05
Roman Giertych | Giertych  POL LEG OPP 2001-10..2006-05-04  POL GOV 2006-05-05..2007-08  POL LEG 2023-11..
Tadeusz Rydzyk | Father Tadeusz Rydzyk | Rydzyk  POL REL JRN
Adam Michnik | Michnik  POL JRN
Jacek Kuroń | Jacek Kuron | Kuron  POL GOV LEG ..2001
Władysław Frasyniuk | Wladyslaw Frasyniuk  POL OPP
Anna Walentynowicz | Walentynowicz  POL LAB ..2010-04-10
Marian Krzaklewski | Krzaklewski  POL LAB
Piotr Duda  POL LAB 2010-10..
Jan Guz  POL LAB ..2019-05
Bogdan Lis  POL LAB LEG
Janusz Śniadek | Janusz Sniadek  POL LAB ..2010-10
Jerzy Popiełuszko | Jerzy Popieluszko | Popieluszko  POL REL ..1984-10-19
Józef Glemp | Jozef Glemp | Cardinal Jozef Glemp  POL REL ..2013-01-23
Stanisław Dziwisz | Stanislaw Dziwisz | Dziwisz  POL REL
Kazimierz Nycz | Cardinal Kazimierz Nycz  POL REL
Stanisław Gądecki | Stanislaw Gadecki  POL REL
Marek Jędraszewski | Marek Jedraszewski  POL REL
Wojciech Polak | Archbishop Wojciech Polak  POL REL
Rajmund Andrzejczak | Andrzejczak  POL MIL ..2023-10-10
Wiesław Kukuła | Wieslaw Kukula  POL MIL
Mieczysław Gocuł | Mieczyslaw Gocul  POL MIL ..2017
Franciszek Gągor | Franciszek Gagor  POL MIL ..2010-04-10
Tomasz Piotrowski  POL MIL
Waldemar Skrzypczak  POL MIL ..2009-08  POL GOV 2011-09..2013-11
Jarosław Szymczyk | Jaroslaw Szymczyk  POL COP 2016-04..2023-12
Stanisław Koziej | Stanislaw Koziej  POL GOV 2010-04..2015-08
Paweł Soloch | Pawel Soloch  POL GOV 2015-08..2022-10
Jacek Siewiera | Siewiera  POL GOV 2022-10..2025-03
Dariusz Łukowski | Dariusz Lukowski  POL GOV MIL 2025..
Sławomir Cenckiewicz | Slawomir Cenckiewicz | Cenckiewicz  POL GOV 2025-08-06..
Władysław Stasiak | Wladyslaw Stasiak  POL GOV 2006..2010-04-10
Aleksander Szczygło | Aleksander Szczyglo  POL GOV 2007-02..2010-04-10
Krzysztof Szczerski  POL GOV 2015-08..
Jakub Kumoch  POL GOV
Marcin Przydacz | Przydacz  POL GOV 2019..2023-11-12  POL LEG OPP 2023-11-13..2025-08-05  POL GOV 2025-08-06..
Rafał Leśkiewicz | Rafal Leskiewicz  POL GOV 2025-08..
Paweł Szefernaker | Pawel Szefernaker  POL GOV LEG
Zbigniew Bogucki  POL GOV LEG
Arkadiusz Mularczyk | Mularczyk  POL LEG GOV
Jacek Sasin | Sasin  POL GOV 2017-12..2023-11-27  POL LEG OPP 2023-11-28..
Przemysław Czarnek | Przemyslaw Czarnek | Czarnek  POL GOV 2017-12..2019-11  POL GOV 2020-10-19..2023-11-27  POL OPP LEG 2023-11-28..
Michał Dworczyk | Michal Dworczyk  POL GOV 2017..2022-10
Piotr Müller | Piotr Muller  POL GOV 2019-06..2023-11
Jacek Kurski  POL LEG ..2015  POL JRN 2016-01..2022-09
Piotr Gliński | Piotr Glinski  POL GOV 2015-11-16..2023-11-27
Andrzej Rzepliński | Andrzej Rzeplinski  POL JUD 2007-12..2016-12-19
Julia Przyłębska | Julia Przylebska | Przylebska  POL JUD 2015-12..2024-12
Małgorzata Gersdorf | Malgorzata Gersdorf | Gersdorf  POL JUD ..2020-04-30
Małgorzata Manowska | Malgorzata Manowska | Manowska  POL JUD
Bogdan Święczkowski | Bogdan Swieczkowski  POL JUD
Dariusz Barski  POL JUD
Igor Tuleya | Tuleya  POL JUD
Paweł Juszczyszyn | Pawel Juszczyszyn  POL JUD
Tomasz Szmydt  POL JUD ..2024-05
Marcin Romanowski  POL GOV 2019..2023-11  POL OPP LEG 2023-12..
Daniel Obajtek | Obajtek  POL BUS 2018-02..2024-02  EUR LEG OPP 2024-07..
Piotr Wawrzyk  POL GOV ..2023-08-31
Paweł Jabłoński | Pawel Jablonski  POL GOV ..2023-11-27  POL LEG OPP 2023-11-28..
Paweł Wroński | Pawel Wronski  POL JRN ..2023  POL GOV 2024..
Krzysztof Gawkowski  POL GOV 2023-12-13..
Barbara Nowacka  POL OPP LEG ..2023-12-12  POL GOV 2023-12-13..
Cezary Tomczyk  POL GOV 2023-12..
Jacek Dobrzyński | Jacek Dobrzynski  POL GOV
Adam Szłapka | Adam Szlapka  POL OPP LEG ..2023-12-12  POL GOV 2023-12-13..
Paweł Graś | Pawel Gras  POL GOV ..2014
Marta Lempart | Lempart  POL CVL
Mateusz Kijowski | Kijowski  POL CVL
Paweł Adamowicz | Pawel Adamowicz  POL GOV 1998-10..2019-01-14
Aleksandra Dulkiewicz  POL GOV 2019..
Magdalena Biejat  POL LEG
Janusz Kurtyka  POL GOV 2005-12..2010-04-10
Janusz Kochanowski  POL GOV 2006..2010-04-10
Maria Kaczyńska | Maria Kaczynska  POL GOV 2005-12-23..2010-04-10
Ryszard Kaczorowski  POL ELI ..2010-04-10
Ryszard Kukliński | Ryszard Kuklinski  POL MIL SPY
Marek Siwiec  POL GOV LEG
Ryszard Czarnecki  POL LEG
Danuta Hübner | Danuta Hubner  POL GOV ..2004-04  EUR GOV 2004-05-01..2009-07-04  EUR LEG 2009-07-05..2024-07
Elżbieta Bieńkowska | Elzbieta Bienkowska  POL GOV 2007-11..2014-10  EUR GOV 2014-11-01..2019-11-30
Janusz Wojciechowski  POL JUD LEG ..2004-06  EUR LEG 2004-07..2016  EUR GOV 2019-12-01..2024-11-30
Piotr Serafin  POL GOV ..2024-11  EUR GOV 2024-12-01..
Janusz Piechociński | Janusz Piechocinski  POL GOV 2012-12..2015-11-16
Stanisław Żaryn | Stanislaw Zaryn  POL GOV
Katarzyna Pełczyńska-Nałęcz | Katarzyna Pelczynska-Nalecz  POL GOV 2023-12-13..
Paulina Hennig-Kloska  POL GOV 2023-12-13..
Miłosz Motyka | Milosz Motyka  POL GOV 2023-12..
Maciej Duszczyk  POL GOV 2023-12..
Marcin Bosacki  POL LEG OPP 2019-11..2023-12-12  POL LEG GOV 2023-12-13..
Marcin Mastalerek  POL PTY LEG ..2015  POL GOV 2023..2025-08
Wojciech Kolarski  POL GOV 2015-08..
Zbigniew Wassermann  POL GOV 2005-10-31..2007-11-16  POL LEG OPP 2007-11-17..2010-04-10
Przemysław Gosiewski | Przemyslaw Gosiewski  POL GOV 2006-07..2007-11-16  POL LEG OPP 2007-11-17..2010-04-10
Krzysztof Bondaryk  POL SPY 2007-11..2013-01
Zbigniew Siemiątkowski | Zbigniew Siemiatkowski  POL GOV SPY 1996..2004-05
Piotr Pogonowski  POL SPY 2015-11..2020
Jarosław Stróżyk | Jaroslaw Strozyk  POL SPY
Dariusz Korneluk  POL JUD
Radosław Fogiel | Radoslaw Fogiel  POL LEG
Rafał Bochenek | Rafal Bochenek  POL PTY
Patryk Jaki  POL GOV 2015-11..2019-05  EUR LEG 2019-07..
Dominik Tarczyński | Dominik Tarczynski  POL LEG 2015-11..2020-01  EUR LEG 2020-02-01..
Jan Rokita  POL LEG ..2007-11
Marek Borowski  POL LEG
Grzegorz Napieralski  POL LEG
# --- Czechia
Gustáv Husák | Gustav Husak  CZE GOV ..1989-12-10
Alexander Dubček | Alexander Dubcek | Dubcek  CZE ELI 1970..1989-12-27  CZE LEG 1989-12-28..1992-11-07
Marián Čalfa | Marian Calfa  CZE GOV 1989-12-10..1992-07-02
Petr Pithart  CZE GOV 1990-02..1992-07  CZE LEG 1996-11..2012
Václav Klaus | Vaclav Klaus  CZE GOV 1989-12..1997-12-17  CZE LEG 1998-07-17..2003-03-06  CZE GOV 2003-03-07..2013-03-07
Josef Tošovský | Josef Tosovsky  CZE GOV 1989-12..2000-11
Vladimír Špidla | Vladimir Spidla | Spidla  CZE GOV 1998-07..2004-08-04  EUR GOV 2004-11-22..2010-02
Stanislav Gross  CZE GOV 2000-04..2005-04-25
Jiří Paroubek | Jiri Paroubek | Paroubek  CZE GOV 2004-08..2006-09-04  CZE OPP LEG 2006-09-05..2013
Mirek Topolánek | Mirek Topolanek | Topolanek  CZE OPP LEG ..2006-09-03  CZE GOV 2006-09-04..2009-05-08
Jan Fischer  CZE GOV 2009-05-08..2010-07-13  CZE GOV 2013-07-10..2014-01-29
Petr Nečas | Petr Necas  CZE GOV 2006-09-04..2009-05-08  CZE GOV 2010-07-13..2013-07-10
Jiří Rusnok | Jiri Rusnok | Rusnok  CZE GOV 2013-07-10..2014-01-29  CZE GOV 2014-03..2022-06-30
Bohuslav Sobotka  CZE GOV 2002-07..2006-09-04  CZE OPP LEG 2006-09-05..2014-01-28  CZE GOV 2014-01-29..2017-12-13
Petr Pavel  CZE MIL ..2015-05  IGO MIL 2015-06-26..2018-06  CZE GOV 2023-03-09..
Jiří Dienstbier | Jiri Dienstbier  CZE GOV 1989-12-10..1992-07-02  CZE LEG 2008..2011-01-08
Josef Zieleniec  CZE GOV 1992-07-02..1997-11
Jan Kavan  CZE GOV 1998-07-22..2002-07-12
Cyril Svoboda  CZE GOV 1998-01..1998-07  CZE GOV 2002-07-15..2006-09-04  CZE GOV 2007-01..2009-05
Karel Schwarzenberg  CZE GOV 2007-01-09..2009-05-08  CZE GOV 2010-07-13..2013-07-10  CZE LEG 2013-10..2021-10
Alexandr Vondra | Alexander Vondra  CZE GOV 1993..2003  CZE GOV 2006-09-04..2009-05-08  CZE GOV 2010-07-13..2012-12-07  EUR LEG 2019-07-02..
Jan Kohout  CZE GOV ..2010-07-13  CZE GOV 2013-07-10..2014-01-29
Lubomír Zaorálek | Lubomir Zaoralek | Zaoralek  CZE LEG ..2014-01-28  CZE GOV 2014-01-29..2017-12-13  CZE GOV 2019-08-27..2021-12-17
Martin Stropnický | Martin Stropnicky | Stropnicky  CZE GOV 2014-01-29..2018-06-27  CZE GOV 2018-09..
Tomáš Petříček | Tomas Petricek | Petricek  CZE GOV 2018-10-16..2021-04-12
Jakub Kulhánek | Jakub Kulhanek  CZE GOV 2021-04-21..
Jan Lipavský | Jan Lipavsky | Lipavsky  CZE GOV 2021-12-17..2025-12-15
Petr Macinka | Macinka  CZE OPP ..2025-12-14  CZE GOV 2025-12-15..
Vlasta Parkanová | Vlasta Parkanova  CZE GOV 2007-01-09..2009-05-08
Martin Barták | Martin Bartak  CZE GOV 2009-05..2010-07
Karla Šlechtová | Karla Slechtova  CZE GOV 2014-10..2018-06
Lubomír Metnar | Lubomir Metnar  CZE GOV 2017-12..2021-12-17  CZE GOV 2025-12-15..
Jana Černochová | Jana Cernochova | Cernochova  CZE GOV 2021-12-17..2025-12-15
Jaromír Zůna | Jaromir Zuna  CZE MIL GOV 2025-12-15..
Vít Rakušan | Vit Rakusan | Rakusan  CZE OPP ..2021-12-16  CZE GOV 2021-12-17..2025-12-15  CZE OPP LEG 2025-12-16..
Jan Hamáček | Jan Hamacek | Hamacek  CZE LEG ..2018-06-26  CZE GOV 2018-06-27..2021-12-17
Milan Chovanec  CZE GOV 2014-01-29..2017-12-13
Ivan Langer  CZE GOV 2006-09-04..2009-05-08
Radek John  CZE GOV 2010-07-13..2011-05
Tomio Okamura  CZE OPP LEG 2012-10..2025-11-04  CZE LEG 2025-11-05..
Markéta Pekarová Adamová | Marketa Pekarova Adamova  CZE LEG OPP 2017-10..2021-11-09  CZE LEG 2021-11-10..2025-10
Radek Vondráček | Radek Vondracek  CZE LEG
Miloš Vystrčil | Milos Vystrcil | Vystrcil  CZE LEG
Jaroslav Kubera  CZE LEG ..2020-01-20
Milan Štěch | Milan Stech  CZE LEG
Přemysl Sobotka | Premysl Sobotka  CZE LEG
Alena Schillerová | Alena Schillerova  CZE GOV 2017-12-13..2021-12-17  CZE OPP LEG 2021-12-18..2025-12-14  CZE GOV 2025-12-15..
Zbyněk Stanjura | Zbynek Stanjura  CZE GOV 2021-12-17..2025-12-15
Miroslav Kalousek | Kalousek  CZE GOV 2007-01..2009-05  CZE GOV 2010-07-13..2013-07-10
Karel Havlíček | Karel Havlicek  CZE GOV 2019-04-30..2021-12-17  CZE OPP LEG 2021-12-18..2025-12-14  CZE GOV 2025-12-15..
Pavel Blažek | Pavel Blazek  CZE GOV 2012-07..2013-07  CZE GOV 2021-12-17..2025-06
Ivan Bartoš | Ivan Bartos  CZE OPP LEG ..2021-12-16  CZE GOV 2021-12-17..2024-10
Zdeněk Hřib | Zdenek Hrib  CZE GOV OPP 2018-11-15..2023-02
Vojtěch Filip | Vojtech Filip  CZE LEG OPP
Kateřina Konečná | Katerina Konecna  EUR LEG 2014-07..
Filip Turek  EUR LEG 2024-07..2025-10-03  CZE LEG 2025-10-04..
David Rath  CZE GOV LEG ..2012-05
Pavel Bém | Pavel Bem  CZE GOV 2002-11..2010-11
Petr Kellner  CZE BUS ..2021-03-27
Daniel Křetínský | Daniel Kretinsky | Kretinsky  CZE BUS
Jiří Ovčáček | Jiri Ovcacek | Ovcacek  CZE GOV 2013-12..2023-03
Vratislav Mynář | Vratislav Mynar  CZE GOV 2013-03..2023-03
Martin Nejedlý | Martin Nejedly  CZE GOV BUS 2013-03..2023-03
Karel Řehka | Karel Rehka  CZE MIL
Aleš Opata | Ales Opata  CZE MIL ..2022-06
Michal Koudelka  CZE SPY 2016-08-15..
Tomáš Pojar | Tomas Pojar  CZE GOV 2022-12..2025-12
Dominik Duka | Cardinal Dominik Duka  CZE REL ..2025-11-04
Miloslav Vlk | Cardinal Miloslav Vlk  CZE REL ..2017-03
Aleš Michl | Ales Michl  CZE GOV 2018-12..
Mikuláš Minář | Mikulas Minar  CZE CVL
Věra Jourová | Vera Jourova | Jourova  CZE GOV 2014-01-29..2014-10  EUR GOV 2014-11-01..2024-11-30
Štefan Füle | Stefan Fule | Stefan Fuele  CZE GOV 2009-05..2009-11  EUR GOV 2010-02-10..2014-10-31
Jozef Síkela | Jozef Sikela  CZE GOV 2021-12-17..2024-11  EUR GOV 2024-12-01..
Karel Kühnl | Karel Kuhnl  CZE GOV 2004-08-04..2006-09-04
Jaroslav Tvrdík | Jaroslav Tvrdik  CZE GOV 2001-05..2003-06
František Bublan | Frantisek Bublan  CZE SPY ..2004-08-03  CZE GOV 2004-08-04..2006-09-04  CZE LEG 2006-09-05..
Vlastimil Picek  CZE MIL ..2012-06  CZE GOV 2012-07..2014-01-29
Marian Jurečka | Marian Jurecka  CZE GOV 2014-01-29..2017-12-13  CZE GOV 2021-12-17..2025-12-15
Marek Výborný | Marek Vyborny  CZE GOV 2023-06..2025-12-15
Eva Decroix  CZE LEG ..2025-06-09  CZE GOV 2025-06-10..2025-12-15
Adam Vojtěch | Adam Vojtech  CZE GOV
Robert Šlachta | Robert Slachta  CZE COP ..2016-06  CZE OPP 2021-01..
Jiří Drahoš | Jiri Drahos  CZE EDU ..2018-10  CZE LEG 2018-11..
Danuše Nerudová | Danuse Nerudova  CZE EDU ..2024-07-15  EUR LEG 2024-07-16..
Josef Středula | Josef Stredula  CZE LAB
Jiří Čunek | Jiri Cunek  CZE LEG GOV
Pavel Zeman  CZE JUD 2011-01..2021-06
Igor Stříž | Igor Striz  CZE JUD
Lenka Bradáčová | Lenka Bradacova  CZE JUD
Pavel Rychetský | Pavel Rychetsky  CZE GOV 1998-07..2003-08-05  CZE JUD 2003-08-06..2023-08-06
Josef Baxa  CZE JUD
# --- Slovakia
Vladimír Mečiar | Vladimir Meciar | Meciar  SVK GOV 1990-06-27..1991-04-23  SVK GOV 1992-06-24..1994-03-15  SVK GOV 1994-12-13..1998-10-30  SVK OPP 1998-10-31..2006-07
Michal Kováč | Michal Kovac  SVK GOV 1993-03-02..1998-03-02
Ján Čarnogurský | Jan Carnogursky  SVK GOV 1989-12..1992-06  SVK GOV 1998-10-30..2002-10
Jozef Moravčík | Jozef Moravcik  SVK GOV 1992..1994-12-13
Mikuláš Dzurinda | Mikulas Dzurinda | Dzurinda  SVK GOV 1998-10-30..2006-07-04  SVK OPP LEG 2006-07-05..2010-07-08  SVK GOV 2010-07-09..2012-04-04
Rudolf Schuster  SVK GOV 1999-06-15..2004-06-15
Ivan Gašparovič | Ivan Gasparovic | Gasparovic  SVK LEG 1992-06..1998-10  SVK GOV 2004-06-15..2014-06-15
Andrej Kiska  SVK GOV 2014-06-15..2019-06-15  SVK OPP PTY 2019-06-16..2020
Iveta Radičová | Iveta Radicova | Radicova  SVK GOV 2005-10..2006-02  SVK OPP LEG 2006-07..2010-07-07  SVK GOV 2010-07-08..2012-04-04
Peter Pellegrini  SVK GOV 2014-07..2014-11-24  SVK LEG 2014-11-25..2016-03-22  SVK GOV 2016-03-23..2020-03-21  SVK OPP LEG 2020-03-22..2023-10-24  SVK LEG 2023-10-25..2024-06-14  SVK GOV 2024-06-15..
Igor Matovič | Igor Matovic | Matovic  SVK OPP LEG 2010-07..2020-03-20  SVK GOV 2020-03-21..2022-12-23  SVK OPP LEG 2023-10-25..
Eduard Heger  SVK GOV 2020-03-21..2023-05-15
Ľudovít Ódor | Ludovit Odor  SVK GOV 2018..2023-10-25  EUR LEG 2024-07-16..
Eduard Kukan | Kukan  SVK GOV 1994-03..1994-12  SVK GOV 1998-10-30..2006-07-04  SVK LEG 2006-07-05..2009-07-13  EUR LEG 2009-07-14..2019-07
Miroslav Lajčák | Miroslav Lajcak | Lajcak  IGO GOV 2007-07-02..2009-01-25  SVK GOV 2009-01-26..2010-07-09  EUR GOV 2010-12..2012-04-03  SVK GOV 2012-04-04..2017-09-11  UNO GOV 2017-09-12..2018-09-17  SVK GOV 2018-09-18..2020-03-21  EUR GOV 2020-04..2025-01  SVK GOV 2025-02..2026-01
Ivan Korčok | Ivan Korcok | Korcok  SVK GOV ..2022-09-13  SVK OPP 2023-08..
Rastislav Káčer | Rastislav Kacer  SVK GOV ..2023-05-15
Miroslav Wlachovský | Miroslav Wlachovsky  SVK GOV 2023-05-15..2023-10-25
Juraj Blanár | Juraj Blanar | Blanar  SVK GOV 2023-10-25..
Ľubomír Galko | Lubomir Galko  SVK GOV 2010-07..2011-11
Martin Glváč | Martin Glvac  SVK GOV 2012-04-04..2016-03
Peter Gajdoš | Peter Gajdos  SVK GOV 2016-03-23..2020-03-21
Jaroslav Naď | Jaroslav Nad  SVK GOV 2020-03-21..2023-05-15
Robert Kaliňák | Robert Kalinak | Kalinak  SVK GOV 2006-07-04..2010-07-08  SVK GOV 2012-04-04..2018-03-22  SVK GOV 2023-10-25..
Denisa Saková | Denisa Sakova  SVK GOV 2018-04..2020-03-21  SVK GOV 2023-10-25..
Roman Mikulec  SVK GOV 2020-03-21..2023-05
Matúš Šutaj Eštok | Matus Sutaj Estok | Sutaj Estok  SVK GOV 2023-10-25..
Daniel Lipšic | Daniel Lipsic | Lipsic  SVK GOV 2002-10..2006-02  SVK GOV 2010-07..2012-04  SVK JUD 2021-02..2024-03
Vladimír Palko | Vladimir Palko  SVK GOV 2002-10..2006-02
Boris Kollár | Boris Kollar  SVK OPP LEG 2016-03..2020-03-19  SVK LEG 2020-03-20..2023-10
Andrej Danko  SVK LEG 2016-03-23..2020-03-20  SVK LEG PTY 2023-10-25..
Béla Bugár | Bela Bugar  SVK LEG
Richard Sulík | Richard Sulik | Sulik  SVK LEG 2010-07-08..2011-10-13  SVK OPP LEG 2011-10-14..2020-03-20  SVK GOV 2020-03-21..2022-08-31
Pavol Paška | Pavol Paska  SVK LEG
Marian Kotleba | Kotleba  SVK OPP
Milan Uhrík | Milan Uhrik  SVK OPP
Ján Slota | Jan Slota  SVK PTY LEG
Michal Šimečka | Michal Simecka | Simecka  EUR LEG 2019-07..2023-10-24  SVK OPP LEG 2023-10-25..
Ľuboš Blaha | Lubos Blaha  SVK LEG
Ladislav Kamenický | Ladislav Kamenicky  SVK GOV 2019-05..2020-03  SVK GOV 2023-10-25..
Peter Kažimír | Peter Kazimir  SVK GOV 2012-04-04..
Ivan Mikloš | Ivan Miklos  SVK GOV 1998-10..2006-07-04  SVK GOV 2010-07-09..2012-04-04
Richard Raši | Richard Rasi  SVK GOV LEG
Tibor Gašpar | Tibor Gaspar  SVK COP 2012-05..2018-05  SVK LEG 2023-10..
Martina Šimkovičová | Martina Simkovicova  SVK GOV 2023-10-25..
Maroš Žilinka | Maros Zilinka  SVK JUD 2020-12-10..
Ján Kuciak | Jan Kuciak | Kuciak  SVK JRN ..2018-02-21
Marian Kočner | Marian Kocner | Kocner  SVK BUS CRM
Juraj Cintula | Cintula  SVK CRM
Daniel Zmeko  SVK MIL
Štefan Harabin | Stefan Harabin | Harabin  SVK GOV JUD ..2017  SVK OPP 2018..
Ján Figeľ | Jan Figel  SVK GOV ..2004-04  EUR GOV 2004-05-01..2009-10  SVK GOV 2010-07-09..2012-04-04  SVK LEG OPP 2012-04-05..2016
Zdenka Kramplová | Zdenka Kramplova  SVK GOV
Pavol Hamžík | Pavol Hamzik  SVK GOV
Juraj Schenk  SVK GOV 1994-12-13..1996-08
Milan Kňažko | Milan Knazko  SVK GOV
Juraj Liška | Juraj Liska  SVK GOV 2003..2006-02
František Kašický | Frantisek Kasicky  SVK GOV 2006-07-04..2008-01
Jaroslav Baška | Jaroslav Baska  SVK GOV 2008-01..2010-07-08
Vladimír Pčolinský | Vladimir Pcolinsky  SVK SPY 2020-04..2021-03
Pavol Gašpar | Pavol Gaspar  SVK SPY 2024-08..
Ivan Lexa  SVK SPY 1995-04..1998-10
Dobroslav Trnka  SVK JUD 2004-02..2011-02
Jaromír Čižnár | Jaromir Ciznar  SVK JUD 2013-07..2020-07
Dušan Kováčik | Dusan Kovacik  SVK JUD 2004..2020-10
Milan Lučanský | Milan Lucansky  SVK COP ..2020-08  SVK ELI 2020-09..2020-12-30
Boris Susko  SVK GOV 2023-10-25..
Tomáš Taraba | Tomas Taraba  SVK LEG OPP 2020-03..2023-10-24  SVK GOV 2023-10-25..
Rudolf Huliak  SVK LEG 2023-10..2025-03  SVK GOV 2025-04..
Veronika Remišová | Veronika Remisova  SVK GOV 2020-03-21..2023-05-15
Mária Kolíková | Maria Kolikova  SVK GOV 2020-03-21..2022-09  SVK LEG OPP 2023-10..
Branislav Gröhling | Branislav Grohling  SVK GOV 2020-03-21..2022-09  SVK LEG OPP 2022-10..
Erik Kaliňák | Erik Kalinak  EUR LEG 2024-07-16..
Peter Žiga | Peter Ziga  SVK GOV LEG
Milan Majerský | Milan Majersky  SVK OPP LEG
Pavol Hrušovský | Pavol Hrusovsky  SVK LEG
# --- Hungary
János Kádár | Janos Kadar  HUN GOV ..1988-05-22
Károly Grósz | Karoly Grosz  HUN GOV 1987-06..1989-10
Miklós Németh | Miklos Nemeth  HUN GOV 1988-11-24..1990-05-23
Mátyás Szűrös | Matyas Szuros  HUN GOV LEG 1989-03..1990-05
József Antall | Jozsef Antall | Antall  HUN GOV 1990-05-23..1993-12-12
Péter Boross | Peter Boross  HUN GOV 1990-12..1994-07-15
Gyula Horn  HUN GOV 1989-05-10..1990-05-22  HUN OPP 1990-05-23..1994-07-14  HUN GOV 1994-07-15..1998-07-06
Péter Medgyessy | Peter Medgyessy | Medgyessy  HUN GOV 1996..1998-07  HUN GOV 2002-05-27..2004-09-29
Ferenc Gyurcsány | Ferenc Gyurcsany | Gyurcsány  HUN GOV 2003-05..2009-04-14  HUN OPP 2010..2025-05
Gordon Bajnai | Bajnai  HUN GOV 2007-07..2010-05-29  HUN OPP 2012-10..2014
Árpád Göncz | Arpad Goncz  HUN GOV 1990-05-02..2000-08-04
Ferenc Mádl | Ferenc Madl  HUN GOV 2000-08-04..2005-08-05
László Sólyom | Laszlo Solyom  HUN JUD 1990..1998  HUN GOV 2005-08-05..2010-08-05
Pál Schmitt | Pal Schmitt  HUN GOV 2010-08-06..2012-04-02
János Áder | Janos Ader  HUN GOV 2012-05-10..2022-05-10
Katalin Novák | Katalin Novak  HUN GOV 2014..2021  HUN GOV 2022-05-10..2024-02-26
Tamás Sulyok | Tamas Sulyok | Sulyok  HUN JUD ..2024-03-04  HUN GOV 2024-03-05..
Géza Jeszenszky | Geza Jeszenszky  HUN GOV 1990-05-23..1994-07-14
János Martonyi | Janos Martonyi | Martonyi  HUN GOV 1998-07-08..2002-05-27  HUN GOV 2010-05-29..2014-06-06
Ferenc Somogyi  HUN GOV 2004-11..2006-06
Kinga Göncz | Kinga Goncz  HUN GOV 2004..2009-04
Péter Balázs | Peter Balazs  HUN GOV 2009-04-20..2010-05-29
Csaba Hende  HUN GOV 2010-05-29..2015-09-10  HUN LEG 2015-09-11..
István Simicskó | Istvan Simicsko  HUN GOV 2015-09-10..2018-05
Tibor Benkő | Tibor Benko  HUN MIL ..2018-05-17  HUN GOV 2018-05-18..2022-05-24
Kristóf Szalay-Bobrovniczky | Kristof Szalay-Bobrovniczky | Szalay-Bobrovniczky  HUN GOV
Imre Szekeres  HUN GOV 2006-06..2010-05
Ferenc Juhász | Ferenc Juhasz  HUN GOV 2002-05..2006-06
Sándor Pintér | Sandor Pinter  HUN COP ..1998-07-07  HUN GOV 1998-07-08..2002-05-27  HUN GOV 2010-05-29..
Mihály Varga | Mihaly Varga  HUN GOV 2010-05-29..
György Matolcsy | Gyorgy Matolcsy | Matolcsy  HUN GOV 2000-01..2002-05-27  HUN GOV 2010-05-29..2025-03-03
András Simor | Andras Simor  HUN GOV 2007-03..2013-03
Márton Nagy | Marton Nagy  HUN GOV
Gergely Gulyás | Gergely Gulyas  HUN LEG ..2018-05-17  HUN GOV 2018-05-18..
János Lázár | Janos Lazar  HUN LEG ..2012-05  HUN GOV 2012-06-02..2018-05  HUN GOV 2022-05-24..
Antal Rogán | Antal Rogan  HUN LEG ..2015-10-16  HUN GOV 2015-10-17..
Zoltán Kovács | Zoltan Kovacs  HUN GOV
Bertalan Havasi  HUN GOV
Zsolt Semjén | Zsolt Semjen  HUN GOV 2010-05-29..
Judit Varga  HUN GOV 2019-07-12..2023-07-31
László Trócsányi | Laszlo Trocsanyi  HUN GOV 2014-06-06..2019-06-30  EUR LEG 2019-07-02..2024-07
Bence Tuzson  HUN GOV
János Bóka | Janos Boka  HUN GOV
László Kövér | Laszlo Kover  HUN LEG
Balázs Orbán | Balazs Orban  HUN GOV
Tamás Menczer | Tamas Menczer  HUN GOV LEG
György Bakondi | Gyorgy Bakondi  HUN GOV
Péter Polt | Peter Polt  HUN JUD
András Baka | Andras Baka  HUN JUD ..2012-01
Tünde Handó | Tunde Hando  HUN JUD
Péter Magyar | Peter Magyar  HUN OPP 2024-02..
Gábor Vona | Gabor Vona  HUN OPP ..2018-04
Péter Jakab | Peter Jakab  HUN OPP
László Toroczkai | Laszlo Toroczkai | Toroczkai  HUN OPP
Tímea Szabó | Timea Szabo  HUN OPP LEG
Gergely Karácsony | Gergely Karacsony  HUN OPP ..2019-10-12  HUN GOV OPP 2019-10-13..
István Tarlós | Istvan Tarlos  HUN GOV 2010-10-03..2019-10-13
Gábor Demszky | Gabor Demszky | Demszky  HUN GOV 1990-10..2010-10-02
Péter Márki-Zay | Peter Marki-Zay | Márki-Zay  HUN OPP
Klára Dobrev | Klara Dobrev  HUN OPP LEG
Anna Donáth | Anna Donath  HUN OPP
Katalin Cseh  HUN OPP LEG
András Fekete-Győr | Andras Fekete-Gyor  HUN OPP
László Botka | Laszlo Botka  HUN OPP GOV
Attila Mesterházy | Attila Mesterhazy  HUN OPP LEG
Bertalan Tóth | Bertalan Toth  HUN OPP LEG
Bernadett Szél | Bernadett Szel  HUN OPP LEG
Ákos Hadházy | Akos Hadhazy  HUN OPP LEG
András Schiffer | Andras Schiffer  HUN OPP LEG
Ágnes Kunhalmi | Agnes Kunhalmi  HUN OPP LEG
István Csurka | Istvan Csurka  HUN OPP ..2012-02-04
Ibolya Dávid | Ibolya David  HUN GOV 1998-07..2002-05  HUN OPP 2002-06..2010
József Torgyán | Jozsef Torgyan  HUN GOV 1998-07..2001-02
Tamás Deutsch | Tamas Deutsch  EUR LEG 2009-07..
József Szájer | Jozsef Szajer | Szajer  EUR LEG ..2020-12
Lajos Simicska | Simicska  HUN BUS
Lőrinc Mészáros | Lorinc Meszaros  HUN BUS
István Tiborcz | Istvan Tiborcz  HUN BUS
Romulusz Ruszin-Szendi  HUN MIL ..2023-04  HUN OPP 2024..
Gábor Böröndi | Gabor Borondi  HUN MIL
Péter Erdő | Peter Erdo | Cardinal Peter Erdo  HUN REL
Gábor Iványi | Gabor Ivanyi  HUN REL CVL
Zoltán Balog | Zoltan Balog  HUN GOV 2012-05..2018-05  HUN REL 2018-06..
Zsolt Németh | Zsolt Nemeth  HUN LEG GOV
István Kapitány | Istvan Kapitany  HUN BUS OPP
Anita Orbán | Anita Orban  HUN OPP BUS
Imre Nagy  HUN GOV ..1956-11-04
György Keleti | Gyorgy Keleti  HUN GOV 1994-07-15..1998-07-08
Mónika Lamperth | Monika Lamperth  HUN GOV 2002-05-27..2008
Tibor Draskovics  HUN GOV 2004..2009-12
János Veres | Janos Veres  HUN GOV 2005-04..2009-04
Péter Oszkó | Peter Oszko  HUN GOV 2009-04..2010-05-29
Levente Magyar  HUN GOV 2014..
Csaba Lantos  HUN GOV 2022-12..
Ildikó Lendvai | Ildiko Lendvai  HUN LEG PTY ..2010-07
Ágnes Forsthoffer | Agnes Forsthoffer  HUN OPP
Márton Gyöngyösi | Marton Gyongyosi  HUN OPP
Krisztina Morvai  EUR LEG 2009-07..2019-07
Zsolt Bayer  HUN JRN
Mária Schmidt | Maria Schmidt  HUN EDU
# --- Romania
Ion Iliescu | Iliescu  ROU GOV 1989-12-26..1996-11-29  ROU OPP LEG 1996-11-30..2000-12-19  ROU GOV 2000-12-20..2004-12-20
Emil Constantinescu  ROU OPP ..1996-11-28  ROU GOV 1996-11-29..2000-12-20
Traian Băsescu | Traian Basescu | Basescu  ROU GOV 1991-04..1992-11  ROU GOV 1996-12..2014-12-21  ROU OPP LEG 2016-12..2019-06  EUR LEG 2019-07..2024-07
Nicușor Dan | Nicusor Dan  ROU CVL ..2016-12-19  ROU OPP LEG 2016-12-20..2020-10-28  ROU GOV 2020-10-29..
Elena Ceaușescu | Elena Ceausescu  ROU GOV ..1989-12-22
Petre Roman  ROU GOV 1989-12-26..1991-10-01  ROU LEG 1992-10..1999-12-21  ROU GOV 1999-12-22..2000-12-28
Theodor Stolojan | Stolojan  ROU GOV 1991-10-01..1992-11-19
Nicolae Văcăroiu | Nicolae Vacaroiu  ROU GOV 1992-11-19..1996-12-11  ROU LEG 2000-12..2008-10
Victor Ciorbea | Ciorbea  ROU GOV 1996-12-12..1998-03-30
Radu Vasile  ROU GOV 1998-04-17..1999-12-13
Mugur Isărescu | Mugur Isarescu | Isarescu  ROU GOV 1990-09..
Adrian Năstase | Adrian Nastase  ROU GOV 1990-06-28..1992-11-26  ROU LEG 1992-11-27..2000-12-27  ROU GOV 2000-12-28..2004-12-21  ROU LEG 2004-12-22..2012
Călin Popescu-Tăriceanu | Calin Popescu-Tariceanu | Calin Popescu Tariceanu | Tariceanu  ROU GOV 2004-12-29..2008-12-22  ROU LEG 2008-12-23..2020-12
Emil Boc  ROU GOV 2004-06..
Mihai Răzvan Ungureanu | Mihai-Razvan Ungureanu  ROU GOV 2004-12-28..2007-03-12  ROU SPY 2007-12..2012-02-08  ROU GOV 2012-02-09..2012-05-07  ROU OPP LEG 2012-12..2015-06-29  ROU SPY 2015-06-30..2016-09
Victor Ponta  ROU GOV 2004-03..2004-12  ROU OPP LEG 2009-12-23..2012-05-06  ROU GOV 2012-05-07..2015-11-04  ROU LEG OPP 2015-11-05..
Dacian Cioloș | Dacian Ciolos | Ciolos  ROU GOV 2007-10..2008-12  EUR GOV 2010-02-10..2014-10-31  ROU GOV 2015-11-17..2017-01-04  ROU OPP 2017-01-05..2019-07-01  EUR LEG 2019-07-02..2024-07
Sorin Grindeanu | Grindeanu  ROU GOV 2014-12..2015-11  ROU GOV 2017-01-04..2017-06-29  ROU GOV 2021-11-25..2025-06-23  ROU LEG 2025-06-24..
Mihai Tudose  ROU GOV 2015..2018-01-16  EUR LEG 2019-07..
Viorica Dăncilă | Viorica Dancila | Dancila  EUR LEG 2009-01..2018-01-28  ROU GOV 2018-01-29..2019-11-04
Ludovic Orban  ROU GOV 2007-04..2008-12-22  ROU OPP LEG 2008-12-23..2019-11-03  ROU GOV 2019-11-04..2020-12-07  ROU LEG 2020-12-21..2024-12
Florin Cîțu | Florin Citu | Citu  ROU GOV 2019-11-04..2021-11-25  ROU LEG 2021-11-26..2024-12
Nicolae Ciucă | Nicolae Ciuca | Ciuca  ROU MIL 2015-01..2019-10  ROU GOV 2019-11-04..2023-06-12  ROU LEG 2023-06-13..
Marcel Ciolacu | Ciolacu  ROU OPP LEG 2019-05..2021-11-22  ROU LEG 2021-11-23..2023-06-14  ROU GOV 2023-06-15..2025-05-05
Cătălin Predoiu | Catalin Predoiu | Predoiu  ROU GOV
Ilie Bolojan | Bolojan  ROU GOV 2008-06..2024-12-19  ROU LEG 2024-12-20..2025-02-11  ROU GOV 2025-02-12..2025-05-26  ROU LEG 2025-05-27..2025-06-22  ROU GOV 2025-06-23..
Adrian Severin  ROU GOV 1996-12-12..1997-12-29  ROU LEG 1998..2006-12-31  EUR LEG 2007-01..2014-07
Andrei Pleșu | Andrei Plesu  ROU GOV 1997-12-29..1999-12-22
Teodor Meleșcanu | Teodor Melescanu  ROU GOV 1992-11-19..1996-12-11  ROU GOV 2007-04..2008-12  ROU SPY 2012-02..2014-09  ROU GOV 2014-11-10..2014-11-18  ROU GOV 2017-01-04..2019-07-24
Adrian Cioroianu  ROU GOV 2007-04..2008-04
Lazăr Comănescu | Lazar Comanescu  ROU GOV
Cristian Diaconescu  ROU GOV LEG
Teodor Baconschi | Theodor Baconschi  ROU GOV 2009-12-23..2012-01-23
Titus Corlățean | Titus Corlatean  ROU GOV 2012-05..2014-11-10  ROU LEG 2014-11-11..
Bogdan Aurescu | Aurescu  ROU GOV ..2023-06-15  UNO JUD 2024-02..
Luminița Odobescu | Luminita Odobescu | Odobescu  ROU GOV ..2025-06-23
Oana Țoiu | Oana Toiu  ROU LEG ..2025-06-22  ROU GOV 2025-06-23..
Teodor Atanasiu  ROU GOV 2004-12-29..2006-09
Gabriel Oprea  ROU GOV 2009-12..2015-11
Mircea Dușa | Mircea Dusa  ROU GOV 2012-05..2015-11-04
Mihnea Motoc  ROU GOV ..2017-01-04
Mihai Fifor  ROU GOV 2017-06..2018-11
Gabriel Leș | Gabriel Les  ROU GOV 2017-01..2017-06  ROU GOV 2018-11-20..2019-11-04
Vasile Dîncu | Vasile Dincu  ROU GOV 2021-11-25..2022-10-24  EUR LEG 2024-07..
Angel Tîlvăr | Angel Tilvar | Tilvar  ROU GOV 2022-10-31..2025-06-23
Ionuț Moșteanu | Ionut Mosteanu  ROU LEG ..2025-06-22  ROU GOV 2025-06-23..2025-11-28
Radu Miruță | Radu Miruta  ROU GOV 2025-06-23..
George Maior | George Cristian Maior  ROU SPY 2006-10..2015-01-27  ROU GOV 2015-06..2021
Virgil Măgureanu | Virgil Magureanu  ROU SPY 1990-04..1997-04
Eduard Hellvig  ROU SPY 2015-03-02..2023-07-03
Florian Coldea  ROU SPY ..2017-01
Corneliu Vadim Tudor | Vadim Tudor  ROU OPP LEG ..2015-09-14
Gheorghe Funar  ROU OPP GOV
Crin Antonescu  ROU OPP LEG 2009-03..2012-05  ROU LEG 2012-07-03..2014-06
Vasile Blaga  ROU GOV 2004-12..2010-09  ROU LEG 2011-11..2016
Elena Udrea | Udrea  ROU GOV 2008-12-22..2012-02-09  ROU OPP LEG 2012-12..2015-02
Dan Voiculescu  ROU BUS LEG
Sorin Ovidiu Vîntu | Sorin Ovidiu Vintu  ROU BUS
Liviu Dragnea | Dragnea  ROU GOV ..2015-05  ROU LEG PTY 2015-07..2019-05-27
Kelemen Hunor | Hunor Kelemen  ROU LEG PTY
Béla Markó | Bela Marko | Marko Bela  ROU LEG PTY GOV
László Tőkés | Laszlo Tokes  ROU REL ..2007-11  EUR LEG 2007-12..2019-07
Raluca Turcan  ROU LEG GOV
Dan Barna  ROU OPP LEG
Cătălin Drulă | Catalin Drula  ROU LEG
Dominic Fritz  ROU GOV
Elena Lasconi | Lasconi  ROU GOV 2020..2024-10  ROU OPP 2024-11..
George Simion  ROU OPP LEG 2020-12-21..
Călin Georgescu | Calin Georgescu  ROU OPP 2024-11..
Diana Șoșoacă | Diana Sosoaca | Diana Iovanovici Sosoaca | Sosoaca  ROU OPP LEG 2020-12-21..
Claudiu Târziu | Claudiu Tarziu  ROU OPP LEG
Horațiu Potra | Horatiu Potra  ROU PRM BUS
Gabriela Firea  ROU GOV 2016-06-23..2020-10-29
Sorin Oprescu  ROU GOV 2008-06..2015-09
Raed Arafat  ROU GOV MED
Tudorel Toader  ROU GOV 2017-02..2019-04
Florin Iordache  ROU GOV LEG
Monica Macovei  ROU GOV 2004-12..2007-04  EUR LEG 2009-07..2019-07
Daniel Morar  ROU JUD
Gheorghiță Vlad | Gheorghita Vlad  ROU MIL
Daniel Petrescu  ROU MIL ..2023-11
Patriarch Daniel of Romania | Daniel Ciobotea | Patriarch Daniel Ciobotea  ROU REL
Patriarch Teoctist | Teoctist  ROU REL ..2007-07-30
Alexandru Rafila  ROU GOV
Alexandru Nazare  ROU GOV
Miron Cozma  ROU LAB
Doina Cornea  ROU CVL OPP
Corneliu Coposu | Coposu  ROU OPP ..1995-11-11
Ion Diaconescu  ROU LEG
Viorel Hrebenciuc  ROU LEG
Dan Ioan Popescu  ROU GOV
Victor Babiuc  ROU GOV 1990..2000-03
Cristian David  ROU GOV 2007-04..2008-12
Mihai Stănișoară | Mihai Stanisoara  ROU GOV 2008-12..2009-12
Ramona Mănescu | Ramona Manescu  ROU GOV 2019-07-24..2019-11-04
Ana Birchall  ROU GOV 2017..2019-11-04
Carmen Dan  ROU GOV 2017-01-04..2019-01
Petre Tobă | Petre Toba  ROU COP ..2015-10   ROU GOV 2015-11-17..2016-09
Marcel Vela  ROU GOV 2019-11-04..2020-12
Lucian Bode  ROU GOV 2019-11-04..2023-06-15
Mircea Abrudean  ROU LEG 2024-12..
Bogdan Ivan  ROU GOV 2023-06..
Rareș Bogdan | Rares Bogdan  EUR LEG 2019-07..
Anca Alexandrescu  ROU JRN OPP
Ciprian Ciucu  ROU GOV
Daniel Băluță | Daniel Baluta  ROU GOV
Marian Enache  ROU JUD ..2025-07
Valer Dorneanu  ROU LEG 2000-12..2008-12  ROU JUD 2013..2022-06
Augustin Zegrean  ROU JUD 2007..2016-06
Simina Tănăsescu | Simina Tanasescu  ROU JUD
Augustin Lazăr | Augustin Lazar  ROU JUD ..2019-04
Alex Florența | Alex Florenta  ROU JUD 2023..
Marius Voineag  ROU JUD 2023..
Ion Mihai Pacepa  ROU SPY ..1978-07
# --- Bulgaria
Todor Zhivkov | Zhivkov  BGR GOV ..1989-11-10
Petar Mladenov  BGR GOV ..1990-07-06
Zhelyu Zhelev | Zheliu Zhelev | Zhelev  BGR GOV 1990-08-01..1997-01-22
Petar Stoyanov | Peter Stoyanov  BGR GOV 1997-01-22..2002-01-22
Georgi Parvanov | Georgi Purvanov | Parvanov | Purvanov  BGR OPP ..2002-01-21  BGR GOV 2002-01-22..2012-01-22
Rosen Plevneliev | Plevneliev  BGR GOV 2009-07-27..2017-01-22
Rumen Radev | Roumen Radev  BGR MIL ..2016-08  BGR GOV 2017-01-22..2026-01-23  BGR OPP 2026-01-24..
Iliana Iotova | Iliyana Yotova | Iliana Yotova | Iotova  BGR LEG ..2017-01-21  BGR GOV 2017-01-22..
Andrei Lukanov | Andrey Lukanov  BGR GOV 1990-02..1990-12-07  BGR LEG 1990-12-08..1996-10-02
Dimitar Popov  BGR GOV 1990-12..1991-11
Filip Dimitrov | Philip Dimitrov  BGR GOV 1991-11-08..1992-12-30
Lyuben Berov | Luben Berov  BGR GOV 1992-12-30..1994-10
Zhan Videnov | Jean Videnov  BGR GOV 1995-01-25..1997-02-12
Stefan Sofiyanski | Stefan Sofianski  BGR GOV 1995-11..2005-10
Ivan Kostov  BGR GOV 1990-12..1992-12  BGR GOV 1997-05-21..2001-07-24  BGR OPP LEG 2001-07-25..2013-05
Simeon Saxe-Coburg-Gotha | Simeon Saxe-Coburg | Simeon Saxcoburggotski | Simeon Sakskoburggotski  BGR GOV 2001-07-24..2005-08-17
Sergei Stanishev | Sergey Stanishev | Stanishev  BGR GOV 2005-08-17..2009-07-27  BGR OPP LEG 2009-07-28..2014-06  EUR LEG 2014-07..2024-07
Marin Raykov | Marin Raikov  BGR GOV
Plamen Oresharski | Oresharski  BGR GOV 2005-08-17..2009-07-27  BGR GOV 2013-05-29..2014-08-06
Georgi Bliznashki  BGR GOV 2014-08-06..2014-11-07
Ognyan Gerdzhikov | Ognian Gerdzhikov  BGR LEG 2001-07-05..2005-02  BGR GOV 2017-01-27..2017-05-04
Stefan Yanev  BGR GOV 2017-01..2022-03-01
Kiril Petkov  BGR GOV 2021-05-12..2021-09  BGR GOV 2021-12-13..2022-08-02  BGR LEG OPP 2022-10..2023-06-06  BGR LEG 2023-06-07..
Galab Donev  BGR GOV 2021-05..2023-06-06
Nikolai Denkov | Nikolay Denkov | Denkov  BGR GOV 2021-05..2022-08-02  BGR GOV 2023-06-06..2024-04-09
Dimitar Glavchev | Glavchev  BGR LEG ..2017-11  BGR GOV 2024-04-09..2025-01-16
Rosen Zhelyazkov | Rossen Jeliazkov | Rosen Jeliazkov | Zhelyazkov  BGR GOV 2018-09..2021-05  BGR LEG 2023-04-12..2025-01-15  BGR GOV 2025-01-16..2026-02
Andrey Gyurov | Andrei Gyurov  BGR GOV
Nadezhda Mihailova | Nadezhda Mihaylova | Nadezhda Neynsky  BGR GOV 1997-05-21..2001-07-24
Solomon Passy | Solomon Pasi  BGR GOV 2001-07-24..2005-08-17
Ivailo Kalfin | Ivaylo Kalfin | Kalfin  BGR GOV 2005-08-17..2009-07-27  EUR LEG 2009-07-28..2014-06  BGR GOV 2014-11-07..2016-05
Rumiana Jeleva | Rumyana Zheleva  BGR GOV 2009-07-27..2010-01-27
Kristian Vigenin  BGR GOV 2013-05-29..2014-08-06  BGR LEG 2014-10..
Daniel Mitov  BGR GOV 2014-08-06..2017-01-27  BGR LEG 2017-04..2025-01-15  BGR GOV 2025-01-16..2026-02
Teodora Genchovska  BGR GOV 2021-12-13..2022-08-02
Nikolay Milkov | Nikolai Milkov  BGR GOV
Ivan Kondov  BGR GOV
Georg Georgiev  BGR GOV 2025-01-16..2026-02
Nikolay Svinarov | Nikolai Svinarov  BGR GOV 2001-07-24..2005-08-17
Veselin Bliznakov | Vesselin Bliznakov  BGR GOV 2005-08..2008-04
Nikolay Tsonev  BGR GOV 2008-04..2009-07
Angel Naydenov | Angel Naidenov  BGR GOV 2013-05-29..2014-08-06
Nikolay Nenchev  BGR GOV 2014-11-07..2017-01-27
Krasimir Karakachanov | Krassimir Karakachanov | Karakachanov  BGR PTY LEG ..2017-05-03  BGR GOV 2017-05-04..2021-05-12
Dragomir Zakov  BGR GOV 2022-03..2022-08-02
Dimitar Stoyanov  BGR GOV 2022-08..2023-06
Todor Tagarev  BGR GOV 2013-03..2013-05  BGR GOV 2023-06-06..2024-04-09
Atanas Zapryanov  BGR MIL GOV
Tsvetan Tsvetanov | Tsvetanov  BGR GOV 2009-07-27..2013-03-13  BGR LEG 2013-05..2019
Rumen Petkov  BGR GOV 2005-08..2008-04
Rumyana Bachvarova  BGR GOV 2014-11..2017-01
Boyko Rashkov  BGR GOV 2021-05-12..2022-08-02
Emil Eftimov  BGR MIL
Ahmed Dogan  BGR PTY LEG
Delyan Peevski | Peevski  BGR LEG PTY BUS
Lyutvi Mestan | Lutvi Mestan  BGR LEG PTY
Mustafa Karadayi | Mustafa Karadaya  BGR LEG PTY
Volen Siderov  BGR OPP LEG
Valeri Simeonov  BGR GOV 2017-05-04..2018-11
Slavi Trifonov  BGR PTY OPP
Kostadin Kostadinov  BGR OPP LEG
Assen Vassilev | Asen Vasilev | Assen Vasilev | Asen Vassilev  BGR GOV 2021-05-12..2022-08-02  BGR GOV 2023-06-06..2024-04-09  BGR OPP LEG 2024-04-10..
Hristo Ivanov  BGR GOV 2014-08..2015-12  BGR OPP LEG 2016..2024
Korneliya Ninova | Kornelia Ninova  BGR OPP 2016-05..2021-12-12  BGR GOV 2021-12-13..2022-08-02  BGR OPP 2022-08-03..
Atanas Zafirov  BGR LEG ..2025-01-15  BGR GOV 2025-01-16..2026-02
Maya Manolova  BGR GOV 2015-10..2019-09  BGR OPP 2019-10..
Nikolay Barekov  BGR OPP
Mihail Mikov  BGR LEG PTY
Tsetska Tsacheva  BGR LEG 2009-07..2017-05-03  BGR GOV 2017-05-04..2019-04
Nataliya Kiselova | Natalia Kiselova  BGR LEG
Raya Nazaryan  BGR LEG
Georgi Pirinski  BGR GOV LEG
Ivan Geshev | Geshev  BGR JUD 2019-12-18..2023-06-15
Sotir Tsatsarov  BGR JUD 2013-01..2019-12
Borislav Sarafov  BGR JUD
Boris Velchev  BGR JUD
Nikola Filchev  BGR JUD 1999-02..2006-02
Ivan Tatarchev  BGR JUD 1992..1999-02
Irina Bokova | Bokova  BGR GOV ..2009-11-14  UNO 2009-11-15..2017-11-14
Yordanka Fandakova  BGR GOV 2009-11..2023-11
Vasil Terziev  BGR GOV 2023-11..
Blagomir Kotsev  BGR GOV OPP 2023-11..
Vasil Bozhkov  BGR BUS
Emilian Gebrev | Gebrev  BGR BUS
Christo Grozev | Hristo Grozev | Grozev  BGR JRN
Viktoria Marinova  BGR JRN ..2018-10-06
Patriarch Neophyte | Patriarch Neofit  BGR REL ..2024-03-13
Patriarch Maxim  BGR REL ..2012-11-06
Patriarch Daniil of Bulgaria | Patriarch Daniil  BGR REL 2024-06-30..
Dimitar Radev  BGR GOV 2015-07..
Ivan Iskrov  BGR GOV 2003-10..2015-07
Tomislav Donchev  BGR GOV
Iliya Pavlov | Ilia Pavlov  BGR BUS ..2003-03-07
Tsvetan Vassilev | Tsvetan Vasilev  BGR BUS
Georgi Markov  BGR JRN ..1978-09-11
Orlin Roussev  BGR SPY
Boyko Noev | Boiko Noev  BGR GOV 1999-12..2001-07-24
Anyu Angelov | Anyo Angelov  BGR GOV 2010-01..2013-03-13
Velizar Shalamanov  BGR GOV 2014-08-06..2014-11-07
Georgi Panayotov  BGR GOV 2021-05-12..2021-12-13
Svetlan Stoev  BGR GOV 2021-05-12..2021-12-13
Ivan Demerdzhiev  BGR GOV 2022-08-02..2023-06-06
Kalin Stoyanov  BGR GOV 2023-06-06..2024-08
Tsvetlin Yovchev  BGR SPY 2009..2011  BGR GOV 2013-05-29..2014-08-06
Valentin Radev  BGR GOV 2017-05-04..2018-08
Mladen Marinov  BGR GOV 2018-09..2020-07
Rumen Ovcharov  BGR GOV 2005-08..2007-06
Traicho Traikov | Traycho Traykov  BGR GOV 2009-07-27..2012-03
Simeon Djankov | Simeon Dyankov  BGR GOV 2009-07-27..2013-03
Radan Kanev  BGR PTY ..2019-06  EUR LEG 2019-07..
Ivaylo Mirchev  BGR LEG
Bozhidar Bozhanov  BGR LEG
Nikola Minchev  BGR LEG 2021-11..2024-06   EUR LEG 2024-07-16..
Toshko Yordanov  BGR LEG
Iva Miteva  BGR LEG
Desislava Atanasova  BGR LEG ..2024-01  BGR JUD 2024-02..
Dzhevdet Chakarov | Jevdet Chakarov  BGR LEG PTY
Tsoncho Ganev  BGR LEG OPP
Ilhan Kyuchyuk  EUR LEG 2014-07..
Plamen Tonchev  BGR SPY
Denyo Denev  BGR SPY
# --- Slovenia
Milan Kučan | Milan Kucan | Kucan  SVN GOV 1990-05-10..2002-12-22
Janez Drnovšek | Janez Drnovsek | Drnovsek  SVN GOV 1989-05..1990-05  SVN GOV 1992-05-14..2007-12-22
Danilo Türk | Danilo Turk  SVN GOV ..2000-01  UNO GOV 2000-02..2005  SVN GOV 2007-12-22..2012-12-22
Borut Pahor | Pahor  SVN LEG 2000-11..2008-11-20  SVN GOV 2008-11-21..2012-02-10  SVN GOV 2012-12-22..2022-12-22
Nataša Pirc Musar | Natasa Pirc Musar | Pirc Musar  SVN GOV 2022-12-22..
Lojze Peterle  SVN GOV 1990-05-16..1992-05-14  SVN GOV 1993-01..1994-10  EUR LEG 2004-07..2019-07
Andrej Bajuk  SVN GOV 2000-06-07..2000-11-30  SVN GOV 2004-12-03..2008-11-21
Anton Rop  SVN GOV 2000-11-30..2004-12-03
Janez Janša | Janez Jansa | Jansa  SVN GOV 1990-05..1994-03  SVN GOV 2000-06-07..2000-11-30  SVN OPP LEG 2000-12-01..2004-12-02  SVN GOV 2004-12-03..2008-11-21  SVN OPP LEG 2008-11-22..2012-02-09  SVN GOV 2012-02-10..2013-03-20  SVN OPP LEG 2013-03-21..2020-03-12  SVN GOV 2020-03-13..2022-06-01  SVN OPP LEG 2022-06-02..
Alenka Bratušek | Alenka Bratusek | Bratusek  SVN GOV 2013-03-20..2014-09-18  SVN LEG 2014-09-19..2018-09-12  SVN GOV 2018-09-13..2020-03-13  SVN GOV 2022-06..
Miro Cerar  SVN GOV 2014-09-18..2020-03-13
Marjan Šarec | Marjan Sarec | Sarec  SVN GOV 2010-11..2020-03-13  SVN GOV 2022-06-01..2024-07-15  EUR LEG 2024-07-16..
Robert Golob  SVN BUS ..2021-10  SVN GOV 2022-06-01..
Dimitrij Rupel | Rupel  SVN GOV 1990-05..1993-01  SVN GOV 1994-12..1997-09  SVN GOV 2000-02..2004-07  SVN GOV 2004-12-03..2008-11-21
Boris Frlec  SVN GOV 1997-09..2000-01
Zoran Thaler  SVN GOV 1995-01..1997-07  EUR LEG 2009-07..2011-03
Ivo Vajgl  SVN GOV 2004-07..2004-12
Karl Erjavec | Erjavec  SVN GOV 2004-12-03..2010-01  SVN GOV 2012-02-10..2018-09-13  SVN GOV 2018-09-14..2020-01
Anže Logar | Anze Logar  SVN LEG 2014..2020-03-12  SVN GOV 2020-03-13..2022-06-01  SVN OPP LEG 2022-06-02..
Tanja Fajon | Fajon  EUR LEG 2009-07..2022-05  SVN GOV 2022-06-01..
Matej Tonin  SVN GOV 2020-03-13..2022-06-01  EUR LEG 2024-07..
Borut Sajovic  SVN LEG ..2024-10  SVN GOV 2024-11..
Aleš Hojs | Ales Hojs  SVN GOV 2012-02..2013-03  SVN GOV 2020-03-13..2022-06-01
Andreja Katič | Andreja Katic  SVN GOV 2015-05..2020-03
Zoran Janković | Zoran Jankovic  SVN GOV
Luka Mesec  SVN LEG ..2022-05  SVN GOV 2022-06-01..
Urška Klakočar Zupančič | Urska Klakocar Zupancic  SVN LEG
Igor Zorčič | Igor Zorcic  SVN LEG
Gregor Virant  SVN GOV LEG
Tatjana Bobnar  SVN COP ..2020  SVN GOV 2022-06-01..2022-12
Boštjan Poklukar | Bostjan Poklukar  SVN GOV 2018-09..2020-03  SVN GOV 2023-02..
Franc Rode | Franc Cardinal Rode  SVN REL
Anton Grizold  SVN GOV 2000-11-30..2004-12-03
Dragutin Mate  SVN GOV 2004-12-03..2008-11-21
Katarina Kresal  SVN GOV 2008-11-21..2011-08
Ljubica Jelušič | Ljubica Jelusic  SVN GOV 2008-11-21..2012-02-10
Roman Jakič | Roman Jakic  SVN GOV 2013-03-20..2014-09-18
Janko Veber  SVN LEG 2013-03..2014-08  SVN GOV 2014-09-18..2015-04
Vinko Gorenak  SVN GOV 2012-02-10..2013-03-20
Dejan Židan | Dejan Zidan  SVN GOV 2010..2012-02  SVN GOV 2013-03-20..2018-06  SVN LEG 2018-07..
Jelko Kacin  SVN GOV ..2000  EUR LEG 2004-07..2014-07
Zmago Jelinčič | Zmago Jelincic  SVN LEG OPP
Jernej Vrtovec  SVN GOV 2020-03-13..2022-06-01  SVN LEG OPP 2022-06-02..
Asta Vrečko | Asta Vrecko  SVN GOV 2022-06-01..
Matjaž Han | Matjaz Han  SVN LEG ..2022-05  SVN GOV 2022-06-01..
Klemen Boštjančič | Klemen Bostjancic  SVN GOV 2022-06-01..
Vladimir Prebilič | Vladimir Prebilic  EUR LEG 2024-07-16..
# --- Croatia
Stjepan Mesić | Stjepan Mesic | Stipe Mesic | Mesic  HRV GOV 1990-05-30..1991-12-05  HRV LEG 1992-09..1994-05  HRV OPP 1994-06..2000-02-17  HRV GOV 2000-02-18..2010-02-18
Ivo Josipović | Ivo Josipovic | Josipovic  HRV GOV 2010-02-18..2015-02-18
Kolinda Grabar-Kitarović | Kolinda Grabar-Kitarovic | Grabar-Kitarovic  HRV GOV 2003-12-23..2011-07-03  IGO 2011-07-04..2014-10-02  HRV GOV 2015-02-18..2020-02-18
Zoran Milanović | Zoran Milanovic  HRV OPP 2007-06..2011-12-22  HRV GOV 2011-12-23..2016-01-22  HRV GOV 2020-02-18..
Ivica Račan | Ivica Racan | Racan  HRV OPP ..2000-01-26  HRV GOV 2000-01-27..2003-12-23  HRV OPP LEG 2003-12-24..2007-04-29
Ivo Sanader | Sanader  HRV OPP 2000-04..2003-12-22  HRV GOV 2003-12-23..2009-07-06
Jadranka Kosor | Kosor  HRV GOV 2003-12-23..2011-12-23
Tihomir Orešković | Tihomir Oreskovic | Tim Oreskovic | Oreskovic  HRV GOV 2016-01-22..2016-10-19
Andrej Plenković | Andrej Plenkovic | Plenkovic  EUR LEG 2013-07-01..2016-10-18  HRV GOV 2016-10-19..
Franjo Gregurić | Franjo Greguric  HRV GOV 1991-07-17..1992-08-12
Nikica Valentić | Nikica Valentic  HRV GOV 1993-04..1995-11
Hrvoje Šarinić | Hrvoje Sarinic  HRV GOV 1990..1999
Zlatko Mateša | Zlatko Matesa  HRV GOV 1995-09..2000-01-27
Josip Manolić | Josip Manolic  HRV GOV 1990-08..1991-07
Mate Granić | Mate Granic  HRV GOV 1991..2000-01-27
Tonino Picula  HRV GOV 2000-01-27..2003-12-23  HRV LEG 2003-12-24..2013-06  EUR LEG 2013-07-01..
Miomir Žužul | Miomir Zuzul  HRV GOV 1996..2005-01
Gordan Jandroković | Gordan Jandrokovic | Jandrokovic  HRV GOV 2008-01-12..2011-12-23  HRV LEG 2011-12-24..
Vesna Pusić | Vesna Pusic  HRV OPP LEG ..2011-12-22  HRV GOV 2011-12-23..2016-01-22
Miro Kovač | Miro Kovac  HRV GOV 2016-01-22..2016-10-19
Davor Ivo Stier  HRV GOV 2016-10-19..2017-06-19
Gordan Grlić-Radman | Gordan Grlic-Radman | Gordan Grlic Radman  HRV GOV
Gojko Šušak | Gojko Susak | Susak  HRV GOV 1991-09-18..1998-05-03
Andrija Hebrang  HRV GOV 1992..1998-10  HRV GOV 2003-12..2005-02
Jozo Radoš | Jozo Rados  HRV GOV 2000-01-27..2002-07
Berislav Rončević | Berislav Roncevic  HRV GOV 2003-12-23..2008-10
Branko Vukelić | Branko Vukelic  HRV GOV 2003-12..2010-12
Davor Božinović | Davor Bozinovic  HRV GOV 2005..2011-12-23  HRV GOV 2016-10-19..
Ante Kotromanović | Ante Kotromanovic  HRV MIL ..2002  HRV LEG 2008-01..2011-12-22  HRV GOV 2011-12-23..2016-01-22
Damir Krstičević | Damir Krsticevic  HRV MIL ..2000  HRV GOV 2016-10-19..2020-05-08
Mario Banožić | Mario Banozic  HRV GOV 2019-07..2023-11
Ivan Anušić | Ivan Anusic | Anusic  HRV GOV 2017..
Ranko Ostojić | Ranko Ostojic  HRV GOV 2011-12-23..2016-01-22
Tomislav Karamarko | Karamarko  HRV SPY COP 2004..2008-10-09  HRV GOV 2008-10-10..2011-12-23  HRV OPP 2012-05..2016-01-21  HRV GOV 2016-01-22..2016-06
Ante Gotovina | Gotovina  HRV MIL ..2000-09
Mladen Markač | Mladen Markac  HRV COP MIL ..2000
Ivan Čermak | Ivan Cermak  HRV MIL ..1995
Mirko Norac | Norac  HRV MIL ..2000-09
Janko Bobetko | Bobetko  HRV MIL ..1995-07
Rahim Ademi  HRV MIL
Davor Domazet-Lošo | Davor Domazet-Loso  HRV MIL ..2000
Petar Stipetić | Petar Stipetic  HRV MIL ..2002
Robert Hranj  HRV MIL ..2024
Tihomir Kundid  HRV MIL
Drago Lovrić | Drago Lovric  HRV MIL ..2016
Dražen Budiša | Drazen Budisa  HRV OPP LEG
Anto Đapić | Anto Djapic  HRV OPP LEG
Vladimir Šeks | Vladimir Seks  HRV LEG
Božo Petrov | Bozo Petrov  HRV OPP LEG
Nikola Grmoja  HRV OPP LEG
Davor Bernardić | Davor Bernardic  HRV OPP 2016-11..2020-07
Peđa Grbin | Pedja Grbin | Peda Grbin  HRV OPP LEG
Siniša Hajdaš Dončić | Sinisa Hajdas Doncic  HRV GOV 2012..2016-01-22  HRV OPP 2016-01-23..
Tomislav Tomašević | Tomislav Tomasevic  HRV GOV 2021-06..
Milan Bandić | Milan Bandic | Bandic  HRV GOV 2000-05..2002-02  HRV GOV 2005-05..2021-02-28
Sandra Benčić | Sandra Bencic  HRV OPP LEG
Miroslav Škoro | Miroslav Skoro  HRV OPP LEG
Ivan Penava  HRV GOV
Ivan Vilibor Sinčić | Ivan Vilibor Sincic  HRV OPP LEG
Milorad Pupovac | Pupovac  HRV LEG
Zlatko Hasanbegović | Zlatko Hasanbegovic  HRV GOV 2016-01-22..2016-10-19  HRV LEG 2016-10-20..2020-07
Ivica Todorić | Ivica Todoric | Todoric  HRV BUS
Branimir Glavaš | Branimir Glavas | Glavas  HRV LEG PTY
Željko Rohatinski | Zeljko Rohatinski  HRV GOV 2000-07..2012-07
Boris Vujčić | Boris Vujcic  HRV GOV 2000-07..
Zdravko Marić | Zdravko Maric  HRV GOV 2016-01-22..2022-07
Josip Perković | Josip Perkovic  HRV SPY
Zdravko Mustač | Zdravko Mustac  HRV SPY
Ivo Pukanić | Ivo Pukanic  HRV JRN ..2008-10-23
Ivan Turudić | Ivan Turudic  HRV JUD
Vili Beroš | Vili Beros  HRV GOV 2020-01..2024-11
Josip Bozanić | Josip Bozanic  HRV REL
Dražen Kutleša | Drazen Kutlesa  HRV REL
Franjo Kuharić | Franjo Kuharic  HRV REL ..2002-03-11
Milan Babić | Milan Babic  HRV REB ..1995-08
Milan Martić | Milan Martic  HRV REB ..1995-08
Goran Hadžić | Goran Hadzic  HRV REB ..1998-01
Jovan Rašković | Jovan Raskovic  HRV REB ..1992-07-28
Borislav Mikelić | Borislav Mikelic  HRV REB ..1995-08
Dragan Vasiljković | Dragan Vasiljkovic | Captain Dragan | Kapetan Dragan  SRB PRM
Mile Mrkšić | Mile Mrksic  SRB MIL REB ..1995
Veselin Šljivančanin | Veselin Sljivancanin | Sljivancanin  SRB MIL
Miroslav Radić | Miroslav Radic  SRB MIL
Zvonimir Šeparović | Zvonimir Separovic  HRV GOV 1991-07..1992-05
Zdenko Škrabalo | Zdenko Skrabalo  HRV GOV 1992-06..1993-05
Pavao Miljavac  HRV MIL ..1998-10-13  HRV GOV 1998-10-14..2000-01-27
Željka Antunović | Zeljka Antunovic  HRV GOV 2000-01-27..2003-12-23
Šime Lučin | Sime Lucin  HRV GOV 2000-01-27..2003-12-23
Ivica Kirin  HRV GOV 2005-02..2007-12
Vlaho Orepić | Vlaho Orepic  HRV GOV 2016-01-22..2017-04
Željko Reiner | Zeljko Reiner  HRV GOV LEG
Luka Bebić | Luka Bebic  HRV LEG ..2011-12
Boris Šprem | Boris Sprem  HRV LEG ..2012-09-30
Josip Leko  HRV LEG
Zlatko Tomčić | Zlatko Tomcic  HRV LEG
Mladen Bajić | Mladen Bajic  HRV JUD 2002-04..2014-04
Dinko Cvitan  HRV JUD 2014-04..2018
Zlata Hrvoj-Šipek | Zlata Hrvoj-Sipek  HRV JUD
Radimir Čačić | Radimir Cacic  HRV GOV 2000-01-27..2003-12-23  HRV GOV 2011-12-23..2012-11
Slavko Linić | Slavko Linic  HRV GOV 2000-01-27..2003-12-23  HRV GOV 2011-12-23..2014-05
Oleg Butković | Oleg Butkovic  HRV GOV
Marko Primorac  HRV GOV 2022-07..
Dalija Orešković | Dalija Oreskovic  HRV OPP LEG
Marija Selak Raspudić | Marija Selak Raspudic  HRV OPP LEG
Mislav Kolakušić | Mislav Kolakusic  EUR LEG 2019-07..2024-07
# --- Bosnia and Herzegovina: state
Haris Silajdžić | Haris Silajdzic | Silajdzic  BIH GOV 1990-12..2000-06  BIH OPP 2000-07..2006-11-05  BIH GOV 2006-11-06..2010-11-10
Bakir Izetbegović | Bakir Izetbegovic  BIH LEG ..2010-11-09  BIH GOV 2010-11-10..2018-11-20  BIH LEG PTY 2018-11-21..
Sulejman Tihić | Sulejman Tihic  BIH GOV 2002-10-28..2006-11-06  BIH LEG PTY 2006-11-07..2014-09-25
Šefik Džaferović | Sefik Dzaferovic | Dzaferovic  BIH LEG ..2018-11-19  BIH GOV 2018-11-20..2022-11-16
Denis Bećirović | Denis Becirovic | Becirovic  BIH LEG ..2022-11-15  BIH GOV 2022-11-16..
Željko Komšić | Zeljko Komsic | Komsic  BIH GOV 2006-11-06..2014-11-17  BIH LEG 2014-12..2018-11-19  BIH GOV 2018-11-20..
Krešimir Zubak | Kresimir Zubak  BIH GOV 1994-05..1998-11
Ante Jelavić | Ante Jelavic | Jelavic  BIH GOV 1996..2001-03-07  BIH OPP 2001-03-08..2002
Jozo Križanović | Jozo Krizanovic  BIH GOV 2001-03..2002-10
Dragan Čović | Dragan Covic  BIH GOV 2002-10-28..2005-05-09  BIH LEG PTY 2011-06..2014-11-16  BIH GOV 2014-11-17..2018-11-20  BIH LEG PTY 2018-11-21..
Ivo Miro Jović | Ivo Miro Jovic  BIH GOV 2005-05..2006-11
Momčilo Krajišnik | Momcilo Krajisnik | Krajisnik  BIH REB ..1996-09  BIH GOV 1996-10-05..1998-10
Živko Radišić | Zivko Radisic  BIH GOV 1998-10..2002-10
Mirko Šarović | Mirko Sarovic  BIH GOV 1998-11..2003-04-02  BIH LEG 2010..2015-03-30  BIH GOV 2015-03-31..2019-12-23  BIH LEG 2019-12-24..
Borislav Paravac  BIH GOV 2003-04..2006-11
Nebojša Radmanović | Nebojsa Radmanovic  BIH GOV 2006-11-06..2014-11-17  BIH LEG 2014-11-18..
Mladen Ivanić | Mladen Ivanic  BIH GOV 2001-01..2007-01  BIH LEG OPP 2010-11..2014-11-16  BIH GOV 2014-11-17..2018-11-20
Željka Cvijanović | Zeljka Cvijanovic | Cvijanovic  BIH GOV 2010-12..
Adnan Terzić | Adnan Terzic  BIH GOV 2002-12-23..2007-02
Nikola Špirić | Nikola Spiric  BIH GOV 2007-02..2015-03
Vjekoslav Bevanda | Bevanda  BIH GOV 2007..2015-03-31
Denis Zvizdić | Denis Zvizdic | Zvizdic  BIH GOV 2015-03-31..2019-12-23  BIH LEG 2019-12-24..
Zoran Tegeltija | Tegeltija  BIH GOV 2019-12-23..2023-01-25
Borjana Krišto | Borjana Kristo  BIH GOV 2007-02..2011-03  BIH LEG 2011-04..2023-01-24  BIH GOV 2023-01-25..
Zlatko Lagumdžija | Zlatko Lagumdzija | Lagumdzija  BIH GOV 2001-02..2002-12  BIH OPP LEG 2003..2012-01-11  BIH GOV 2012-01-12..2015-03-31  BIH GOV 2023-05..
Jadranko Prlić | Jadranko Prlic | Prlic  BIH REB ..1994-03-18  BIH GOV 1994-03-19..2001-02
Muhamed Sacirbey | Muhamed Sacirbegovic | Muhamed Šaćirbej | Sacirbey  BIH GOV 1992-05..2000-12
Irfan Ljubijankić | Irfan Ljubijankic  BIH GOV 1993-10..1995-05-28
Ejup Ganić | Ejup Ganic  BIH GOV 1990-12..2001-02
Sven Alkalaj | Alkalaj  BIH GOV ..2012-01-12
Igor Crnadak | Crnadak  BIH GOV 2015-03-31..2019-12-23
Bisera Turković | Bisera Turkovic  BIH GOV
Elmedin Konaković | Elmedin Konakovic | Konakovic  BIH GOV 2015-03..2018-02-28  BIH OPP 2018-03..2023-01-24  BIH GOV 2023-01-25..
Selmo Cikotić | Selmo Cikotic  BIH MIL GOV
Marina Pendeš | Marina Pendes  BIH GOV 2015-03-31..2019-12-23
Sifet Podžić | Sifet Podzic  BIH MIL GOV ..2023-01-25
Zukan Helez  BIH GOV 2023-01-25..
Dragan Mektić | Dragan Mektic  BIH GOV 2015-03-31..2019-12-23
Fahrudin Radončić | Fahrudin Radoncic | Radoncic  BIH JRN BUS ..2012-10  BIH GOV 2012-11..2014-02  BIH OPP LEG 2014-03..2019-12-22  BIH GOV 2019-12-23..2020-06
Nenad Nešić | Nenad Nesic  BIH LEG ..2023-01-24  BIH GOV 2023-01-25..2024-12
Staša Košarac | Stasa Kosarac | Kosarac  BIH GOV LEG
Tarik Sadović | Tarik Sadovic  BIH GOV 2007-02..2009-06
Goran Salihović | Goran Salihovic  BIH JUD 2013..2016-09
Gordana Tadić | Gordana Tadic  BIH JUD 2016-09..2021-09
Milanko Kajganić | Milanko Kajganic  BIH JUD 2021-09..
Ranko Debevec  BIH JUD
Osman Mehmedagić | Osman Mehmedagic  BIH SPY 2015-11..2022-07
Almir Džuvo | Almir Dzuvo  BIH SPY
Emir Suljagić | Emir Suljagic  BIH CVL
Munira Subašić | Munira Subasic  BIH CVL
Mustafa Cerić | Mustafa Ceric | Reis Mustafa Ceric  BIH REL
Husein Kavazović | Husein Kavazovic  BIH REL
Vinko Puljić | Vinko Puljic | Cardinal Vinko Puljic  BIH REL
Bilal Bosnić | Bilal Bosnic | Husein Bilal Bosnic  BIH REL REB
Mevlid Jašarević | Mevlid Jasarevic  BIH REB
Hasan Muratović | Hasan Muratovic  BIH GOV 1993..1999
Boro Bosić | Boro Bosic  BIH GOV 1997-01..1999-02
Svetozar Mihajlović | Svetozar Mihajlovic  BIH GOV 1999-02..2001-02
Spasoje Tuševljak | Spasoje Tusevljak  BIH GOV 1997..2001-02
Martin Raguž | Martin Raguz  BIH GOV 2000-10..2001-02
Božidar Matić | Bozidar Matic  BIH GOV 2001-02..2001-07
Nikola Radovanović | Nikola Radovanovic  BIH GOV
Zekerijah Osmić | Zekerijah Osmic  BIH GOV 2012..2015-03-31
Barisa Čolak | Barisa Colak  BIH GOV
Sadik Ahmetović | Sadik Ahmetovic  BIH GOV LEG
Edin Forto  BIH GOV 2018-12..2020  BIH GOV 2021..
Slaven Kovačević | Slaven Kovacevic  BIH GOV
# --- Bosnia and Herzegovina: Republika Srpska
Biljana Plavšić | Biljana Plavsic | Plavsic  BIH REB ..1996-07-18  BIH GOV 1996-07-19..1998-11-04
Nikola Poplašen | Nikola Poplasen | Poplasen  BIH GOV 1998-11-04..1999-09
Nikola Koljević | Nikola Koljevic  BIH REB ..1997-01-25
Aleksa Buha  BIH REB ..1998
Dragan Kalinić | Dragan Kalinic  BIH LEG PTY ..2004-06
Dragan Čavić | Dragan Cavic  BIH GOV 2000-11..2006-11  BIH OPP LEG 2006-12..
Milan Jelić | Milan Jelic  BIH GOV 2006-11-09..2007-09-30
Rajko Kuzmanović | Rajko Kuzmanovic  BIH GOV 2007-12..2010-11
Igor Radojičić | Igor Radojicic  BIH LEG GOV
Nedeljko Čubrilović | Nedeljko Cubrilovic  BIH LEG GOV
Nenad Stevandić | Nenad Stevandic | Stevandic  BIH LEG
Radovan Višković | Radovan Viskovic  BIH LEG ..2018-12-17  BIH GOV 2018-12-18..2025-08
Savo Minić | Savo Minic  BIH GOV
Siniša Karan | Sinisa Karan  BIH GOV 2022-12..
Ana Trišić-Babić | Ana Trisic-Babic  BIH GOV
Branko Blanuša | Branko Blanusa  BIH OPP 2025..
Jelena Trivić | Jelena Trivic  BIH OPP
Draško Stanivuković | Drasko Stanivukovic | Stanivukovic  BIH OPP LEG ..2020-12-17  BIH GOV OPP 2020-12-18..
Nebojša Vukanović | Nebojsa Vukanovic  BIH OPP LEG
Branislav Borenović | Branislav Borenovic  BIH OPP LEG
Mladen Bosić | Mladen Bosic  BIH OPP LEG
Aleksandar Džombić | Aleksandar Dzombic  BIH GOV ..2013-03
Pero Bukejlović | Pero Bukejlovic  BIH GOV 2005-02..2006-02
Dragan Mikerević | Dragan Mikerevic  BIH GOV 2003-01..2004-12
Stanislav Čađo | Stanislav Cadjo  BIH GOV COP
Dragan Lukač | Dragan Lukac  BIH GOV COP
Davor Dragičević | Davor Dragicevic  BIH CVL
Ćamil Duraković | Camil Durakovic  BIH GOV
Mladen Grujičić | Mladen Grujicic  BIH GOV 2016-11..
Ramiz Salkić | Ramiz Salkic  BIH GOV LEG
Vukota Govedarica  BIH OPP LEG
Milan Miličević | Milan Milicevic  BIH OPP LEG
Ognjen Tadić | Ognjen Tadic  BIH OPP LEG
Željko Budimir | Zeljko Budimir  BIH GOV
# --- Bosnia and Herzegovina: Federation, war-time commanders
Nermin Nikšić | Nermin Niksic  BIH GOV 2011-03-17..2015-03-31  BIH OPP LEG 2015-04..2023-04-27  BIH GOV 2023-04-28..
Fadil Novalić | Fadil Novalic | Novalic  BIH GOV 2015-03-31..2023-04-28
Nedžad Branković | Nedzad Brankovic  BIH GOV 2003-02..2009-06
Mustafa Mujezinović | Mustafa Mujezinovic  BIH GOV 2009-06..2011-03
Živko Budimir | Zivko Budimir  BIH GOV 2011-03..2015-02
Marinko Čavara | Marinko Cavara  BIH GOV 2015-02..2023-02-27  BIH LEG 2023-02-28..
Lidija Bradara  BIH GOV 2023-02-28..
Niko Lozančić | Niko Lozancic  BIH GOV 2003-01..2007-02
Abdulah Skaka  BIH GOV 2017..2021
Benjamina Karić | Benjamina Karic  BIH GOV 2021-04..2024
Ljubo Bešlić | Ljubo Beslic  BIH GOV
Rasim Delić | Rasim Delic  BIH MIL 1993-06..2000
Sefer Halilović | Sefer Halilovic  BIH MIL ..1993-11  BIH GOV 2001-02..2001-09
Naser Orić | Naser Oric  BIH MIL
Jovan Divjak  BIH MIL ..1997
Atif Dudaković | Atif Dudakovic  BIH MIL
Enver Hadžihasanović | Enver Hadzihasanovic  BIH MIL
Fikret Abdić | Fikret Abdic | Abdic  BIH GOV 1990-12..1993-09-26  BIH REB 1993-09-27..1995-08  BIH GOV 2016-11..2020
Bakir Alispahić | Bakir Alispahic  BIH GOV SPY ..1996
Mate Boban  BIH REB ..1994-02
Dario Kordić | Dario Kordic | Kordic  BIH REB ..1997
Tihomir Blaškić | Tihomir Blaskic | Blaskic  BIH REB MIL ..1996
Slobodan Praljak | Praljak  BIH REB MIL ..1993-11
Milivoj Petković | Milivoj Petkovic  BIH REB MIL
Bruno Stojić | Bruno Stojic  BIH REB
Mladen Naletilić | Mladen Naletilic | Tuta Naletilic  BIH PRM ..1997
Radislav Krstić | Radislav Krstic  BIH REB MIL ..1998-12
Zdravko Tolimir | Tolimir  BIH REB MIL ..1997
Stanislav Galić | Stanislav Galic  BIH REB MIL
Dragomir Milošević | Dragomir Milosevic  BIH REB MIL
Ljubiša Beara | Ljubisa Beara  BIH REB MIL
Vujadin Popović | Vujadin Popovic  BIH REB MIL
Vinko Pandurević | Vinko Pandurevic  BIH REB MIL
Ljubomir Borovčanin | Ljubomir Borovcanin  BIH REB
Stojan Župljanin | Stojan Zupljanin  BIH REB
Mićo Stanišić | Mico Stanisic  BIH REB
Radoslav Brđanin | Radoslav Brdjanin | Brdjanin  BIH REB ..1999-07
Momir Talić | Momir Talic  BIH REB MIL ..1999-08
Manojlo Milovanović | Manojlo Milovanovic  BIH REB MIL
Milan Gvero  BIH REB MIL
Milan Lukić | Milan Lukic  BIH PRM
Duško Tadić | Dusko Tadic  BIH PRM
Goran Jelisić | Goran Jelisic  BIH PRM
Dragoljub Kunarac  BIH REB
Dražen Erdemović | Drazen Erdemovic  BIH REB
Simo Drljača | Simo Drljaca  BIH REB ..1997-07-10
Mario Kordić | Mario Kordic  BIH GOV 2021-02..
# --- Serbia and Yugoslavia
Josip Broz Tito | Marshal Tito  SRB GOV ..1980-05-04
Ante Marković | Ante Markovic  SRB GOV 1989-03..1991-12
Borisav Jović | Borisav Jovic  SRB GOV ..1992-04
Dobrica Ćosić | Dobrica Cosic  SRB GOV 1992-06-15..1993-06-01
Milan Panić | Milan Panic  SRB GOV 1992-07-14..1993-02
Zoran Lilić | Zoran Lilic  SRB GOV 1993-06-25..1997-06-25
Milan Milutinović | Milan Milutinovic | Milutinovic  SRB GOV 1995-08..2002-12-29
Tomislav Nikolić | Tomislav Nikolic  SRB GOV 1998-03..2000-10  SRB OPP LEG 2000-11..2012-05-30  SRB GOV 2012-05-31..2017-05-31
Zoran Živković | Zoran Zivkovic  SRB GOV 2000-11..2004-03-03
Mirko Cvetković | Mirko Cvetkovic  SRB GOV 2007-05..2012-07-27
Ivica Dačić | Ivica Dacic | Dacic  SRB GOV 2008-07-07..2020-10-21  SRB LEG 2020-10-22..2022-10-25  SRB GOV 2022-10-26..
Ana Brnabić | Ana Brnabic | Brnabic  SRB GOV 2016-08-11..2024-02-05  SRB LEG 2024-02-06..
Miloš Vučević | Milos Vucevic | Vucevic  SRB GOV 2012-09..2025-04-16  SRB PTY 2025-04-17..
Đuro Macut | Djuro Macut | Macut  SRB GOV 2025-04-16..
Mirko Marjanović | Mirko Marjanovic  SRB GOV 1994-03-18..2000-10-24
Radoje Kontić | Radoje Kontic  SRB GOV 1993-03..1998-05
Zoran Lončar | Zoran Loncar  SRB GOV
Nataša Mićić | Natasa Micic  SRB LEG GOV ..2004-02
Dragiša Pešić | Dragisa Pesic  SRB GOV 2001-07..2003-03
Zoran Žižić | Zoran Zizic  SRB GOV 2000-11..2001-07
Vladislav Jovanović | Vladislav Jovanovic  SRB GOV 1991..2000
Živadin Jovanović | Zivadin Jovanovic  SRB GOV 1998-01..2000-11
Goran Svilanović | Goran Svilanovic | Svilanovic  SRB GOV 2000-11-04..2004-04-16  IGO 2013-01..2018-12
Vuk Drašković | Vuk Draskovic | Draskovic  SRB OPP ..1999-01-17  SRB GOV 1999-01-18..1999-04-28  SRB OPP 1999-04-29..2004-04-15  SRB GOV 2004-04-16..2007-05-15
Ivan Mrkić | Ivan Mrkic  SRB GOV
Nikola Selaković | Nikola Selakovic | Selakovic  SRB GOV 2012-07-27..
Marko Đurić | Marko Djuric  SRB GOV 2012..
Dragoljub Ojdanić | Dragoljub Ojdanic | Ojdanic  SRB MIL ..2000-02-14  SRB GOV 2000-02-15..2000-10
Prvoslav Davinić | Prvoslav Davinic  SRB GOV 2004-03..2005-09
Zoran Stanković | Zoran Stankovic  SRB GOV 2005-10..2007-05  SRB GOV 2011-03..2012-07
Dragan Šutanovac | Dragan Sutanovac | Sutanovac  SRB GOV 2007-05-15..2012-07-27  SRB OPP 2012-07-28..
Nebojša Rodić | Nebojsa Rodic  SRB GOV SPY 2012-08..
Bratislav Gašić | Bratislav Gasic  SRB GOV 2014-04-27..2016-02-05  SRB SPY 2017-05..2022-10-25  SRB GOV 2022-10-26..
Zoran Đorđević | Zoran Djordjevic  SRB GOV 2012..2020-10
Aleksandar Vulin | Vulin  SRB GOV 2012-07..2022-10-25  SRB SPY 2022-12-01..2023-11-03  SRB GOV 2024-05-02..2025-04-16  SRB PTY 2025-04-17..
Nebojša Stefanović | Nebojsa Stefanovic  SRB LEG 2012-07-23..2014-04-26  SRB GOV 2014-04-27..2022-10-26
Dušan Mihajlović | Dusan Mihajlovic  SRB GOV 2001-01-25..2004-03-03
Dragan Jočić | Dragan Jocic  SRB GOV 2004-03..2008-07
Vlajko Stojiljković | Vlajko Stojiljkovic | Stojiljkovic  SRB GOV COP 1997-04..2000-10  SRB LEG 2000-11..2002-04-13
Momčilo Perišić | Momcilo Perisic  SRB MIL 1993-08..1998-11-24  SRB OPP LEG 1999-08..2001-01-24  SRB GOV 2001-01-25..2002-03
Nebojša Pavković | Nebojsa Pavkovic | Pavkovic  SRB MIL ..2002-06-24
Branko Krga  SRB MIL ..2005-12
Zdravko Ponoš | Zdravko Ponos  SRB MIL 2005..2008-12-30  SRB OPP 2014..
Ljubiša Diković | Ljubisa Dikovic  SRB MIL 2011-12..2018-09
Milan Mojsilović | Milan Mojsilovic  SRB MIL 2018-09-14..
Vladimir Lazarević | Vladimir Lazarevic  SRB MIL ..2000
Sreten Lukić | Sreten Lukic  SRB COP ..2004-03
Vlastimir Đorđević | Vlastimir Djordjevic  SRB COP ..2001
Nikola Šainović | Nikola Sainovic | Sainovic  SRB GOV 1993-02..2000-11
Jovica Stanišić | Jovica Stanisic  SRB SPY ..1998-10
Franko Simatović | Franko Simatovic | Simatovic  SRB SPY ..2001
Radomir Marković | Radomir Markovic  SRB SPY 1998-10..2001-01
Rade Bulatović | Rade Bulatovic  SRB SPY 2004-03..2008-07
Saša Vukadinović | Sasa Vukadinovic  SRB SPY 2008-07..2012-08
Vladimir Orlić | Vladimir Orlic  SRB LEG ..2024-02  SRB SPY 2024-03..
Milorad Ulemek | Milorad Lukovic | Milorad Ulemek Legija | Milorad Ulemek Lukovic | Legija  SRB PRM COP ..2001-05-31  SRB CRM 2001-06..
Zvezdan Jovanović | Zvezdan Jovanovic  SRB COP ..2003-03
Željko Ražnatović | Zeljko Raznatovic | Arkan  SRB PRM ..2000-01-15
Vojislav Šešelj | Vojislav Seselj | Seselj  SRB OPP PRM ..1998-03-23  SRB GOV 1998-03-24..2000-10  SRB OPP 2000-11..
Mirjana Marković | Mirjana Markovic | Mira Markovic  SRB PTY ..2003-02
Marko Milošević | Marko Milosevic  SRB BUS
Ivan Stambolić | Ivan Stambolic  SRB GOV ..1987-12  SRB ELI 1988-01..2000-08-25
Dragoljub Mićunović | Dragoljub Micunovic  SRB OPP ..2000-10  SRB LEG 2000-11..
Miroljub Labus  SRB GOV 2000-11..2006-05
Mlađan Dinkić | Mladjan Dinkic | Dinkic  SRB GOV 2000-11..2003-07  SRB GOV 2004-03..2011-02  SRB GOV 2012-07-27..2013-08
Božidar Đelić | Bozidar Djelic  SRB GOV 2001-01..2003-12  SRB GOV 2007-05..2011-12
Nebojša Čović | Nebojsa Covic  SRB GOV 1994..1997-02  SRB OPP 1997-03..2000-10-23  SRB GOV 2000-10-24..2005-08
Vladan Batić | Vladan Batic  SRB OPP ..2001-01-24  SRB GOV 2001-01-25..2004-03
Čedomir Jovanović | Cedomir Jovanovic  SRB LEG 2001-01..2003-03-17  SRB GOV 2003-03-18..2004-03-03  SRB OPP LEG 2004-03-04..
Bojan Pajtić | Bojan Pajtic  SRB GOV 2004-10..2016-06
Dragan Đilas | Dragan Djilas  SRB GOV 2004-07..2013-09  SRB OPP 2013-10..
Boško Obradović | Bosko Obradovic  SRB OPP
Miroslav Aleksić | Miroslav Aleksic  SRB OPP LEG
Saša Janković | Sasa Jankovic  SRB GOV 2007-07..2017-02-07  SRB OPP 2017-02-08..2018-12
Zoran Lutovac  SRB OPP
Miloš Jovanović | Milos Jovanovic  SRB OPP LEG
Nebojša Zelenović | Nebojsa Zelenovic  SRB OPP
Savo Manojlović | Savo Manojlovic  SRB OPP CVL
Radomir Lazović | Radomir Lazovic  SRB OPP LEG
Marinika Tepić | Marinika Tepic  SRB OPP LEG
Branimir Nestorović | Branimir Nestorovic  SRB OPP LEG
Srđan Milivojević | Srdjan Milivojevic  SRB OPP LEG
Dobrica Veselinović | Dobrica Veselinovic  SRB OPP
Dragan Marković Palma | Dragan Markovic Palma  SRB PTY GOV ..2024-11-22
Maja Gojković | Maja Gojkovic  SRB GOV 2004-10..2008  SRB LEG 2014-04-23..2020-08  SRB GOV 2020-10-28..
Slavica Đukić Dejanović | Slavica Djukic Dejanovic  SRB LEG GOV
Petar Petković | Petar Petkovic  SRB GOV
Borislav Stefanović | Borislav Stefanovic | Borko Stefanovic  SRB GOV 2007..2013  SRB OPP LEG 2015..
Goran Bogdanović | Goran Bogdanovic  SRB GOV 2008-07..2012-07
Slobodan Samardžić | Slobodan Samardzic  SRB GOV 2007-05..2008-07
Rasim Ljajić | Rasim Ljajic  SRB GOV 2000-11..2020-10
Muamer Zukorlić | Muamer Zukorlic | Zukorlic  SRB REL ..2014  SRB REL LEG 2015..2021-11-06
Usame Zukorlić | Usame Zukorlic  SRB LEG GOV
Sulejman Ugljanin | Ugljanin  SRB PTY LEG GOV
Riza Halimi  SRB LEG
Shaip Kamberi  SRB LEG
Shefket Musliu  SRB REB ..2001-05
Aleksandar Šapić | Aleksandar Sapic  SRB GOV
Goran Vesić | Goran Vesic  SRB GOV ..2024-11
Siniša Mali | Sinisa Mali  SRB GOV 2013-11..
Zorana Mihajlović | Zorana Mihajlovic  SRB GOV 2012-07-27..2022-10-26
Dubravka Đedović | Dubravka Djedovic | Dubravka Djedovic Handanovic | Dubravka Dedovic Handanovic  SRB GOV 2022-10-26..
Jorgovanka Tabaković | Jorgovanka Tabakovic  SRB GOV 2012-08..
Radovan Jelašić | Radovan Jelasic  SRB GOV 2004-02..2010-03
Patriarch Pavle  SRB REL ..2009-11-15
Patriarch Irinej | Irinej Gavrilovic  SRB REL 2010-01-22..2020-11-20
Patriarch Porfirije | Porfirije Peric  SRB REL
Bishop Artemije | Artemije Radosavljevic  SRB REL ..2020-11
Zagorka Dolovac | Dolovac  SRB JUD 2010-01..
Mladen Nenadić | Mladen Nenadic  SRB JUD
Vladimir Vukčević | Vladimir Vukcevic  SRB JUD 2003-07..2015
Sonja Biserko  SRB CVL
Nataša Kandić | Natasa Kandic  SRB CVL
Slavko Ćuruvija | Slavko Curuvija | Curuvija  SRB JRN ..1999-04-11
Andrej Vučić | Andrej Vucic  SRB BUS
Danilo Vučić | Danilo Vucic  SRB CVL
Veljko Belivuk | Belivuk  SRB CRM
Darko Šarić | Darko Saric  SRB CRM
Zvonko Veselinović | Zvonko Veselinovic  SRB BUS CRM
Miroslav Mišković | Miroslav Miskovic  SRB BUS
Bogoljub Karić | Bogoljub Karic  SRB BUS OPP
Nenad Čanak | Nenad Canak  SRB LEG OPP
Aleksandar Karadjordjevic | Crown Prince Alexander of Yugoslavia  SRB ELI
Vladan Vukosavljević | Vladan Vukosavljevic  SRB GOV
Nemanja Starović | Nemanja Starovic  SRB GOV
Vanja Udovičić | Vanja Udovicic  SRB GOV
Boris Malagurski  SRB JRN
Pavle Bulatović | Pavle Bulatovic  SRB GOV ..2000-02-07
Slobodan Krapović | Slobodan Krapovic  SRB GOV 2000-11-04..2002
Velimir Radojević | Velimir Radojevic  SRB GOV 2002..2003-03
Zoran Sokolović | Zoran Sokolovic  SRB GOV ..2000-11
Vuk Obradović | Vuk Obradovic  SRB MIL ..1992  SRB OPP 1997..2001-01-24  SRB GOV 2001-01-25..2001-05
Predrag Marković | Predrag Markovic  SRB LEG 2004-03..2007-05
Oliver Dulić | Oliver Dulic  SRB LEG 2007-05..2008-06  SRB GOV 2008-07-07..2011-03
Snežana Malović | Snezana Malovic  SRB GOV 2008-07-07..2012-07
Milorad Veljović | Milorad Veljovic  SRB COP 2006..2015-12
Vladimir Rebić | Vladimir Rebic  SRB COP 2015-12..2021-12
Dragan Vasiljević | Dragan Vasiljevic  SRB COP
Dijana Hrkalović | Dijana Hrkalovic  SRB GOV 2017..2019-05
Jadranka Joksimović | Jadranka Joksimovic  SRB GOV 2013-09..2022-10-26
Tanja Miščević | Tanja Miscevic  SRB GOV
Nenad Popović | Nenad Popovic  SRB GOV BUS
Branko Ružić | Branko Ruzic  SRB GOV
Milenko Jovanov  SRB LEG
Vladimir Đukanović | Vladimir Djukanovic  SRB LEG
Aleksandar Jovanović Ćuta | Aleksandar Jovanovic Cuta  SRB OPP LEG
Pavle Grbović | Pavle Grbovic  SRB OPP LEG
Vladan Đokić | Vladan Djokic  SRB EDU OPP
# --- Montenegro
Momir Bulatović | Momir Bulatovic  MNE GOV 1990-12-23..1998-01-15  SRB GOV 1998-05-20..2000-11-04
Filip Vujanović | Filip Vujanovic | Vujanovic  MNE GOV 1993..2002-11-04  MNE LEG GOV 2002-11-05..2003-05-21  MNE GOV 2003-05-22..2018-05-20
Jakov Milatović | Jakov Milatovic | Milatovic  MNE GOV 2020-12-04..2022-04-28  MNE PTY 2022-06..2023-05-19  MNE GOV 2023-05-20..
Željko Šturanović | Zeljko Sturanovic | Sturanovic  MNE GOV 2001..2008-02
Igor Lukšić | Igor Luksic  MNE GOV 2004-02..2016-11-28
Duško Marković | Dusko Markovic  MNE SPY 2005-07..2010-03  MNE GOV 2010-12..2020-12-04
Zdravko Krivokapić | Zdravko Krivokapic  MNE OPP 2020-08..2020-12-03  MNE GOV 2020-12-04..2022-04-28
Dritan Abazović | Dritan Abazovic | Abazovic  MNE OPP LEG ..2020-12-03  MNE GOV 2020-12-04..2023-10-31  MNE OPP LEG 2023-11-01..
Milojko Spajić | Milojko Spajic | Spajic  MNE GOV 2020-12-04..2022-04-28  MNE PTY 2022-06..2023-10-30  MNE GOV 2023-10-31..
Andrija Mandić | Andrija Mandic  MNE OPP LEG ..2023-10-29  MNE LEG 2023-10-30..
Milan Knežević | Milan Knezevic  MNE OPP LEG ..2023-10  MNE LEG 2023-11..
Nebojša Medojević | Nebojsa Medojevic | Medojevic  MNE OPP LEG
Miodrag Lekić | Miodrag Lekic  MNE OPP LEG
Aleksa Bečić | Aleksa Becic  MNE OPP LEG ..2020-09-22  MNE LEG 2020-09-23..2022-02-07  MNE LEG OPP 2022-02-08..2023-10-30  MNE GOV 2023-10-31..
Danijela Đurović | Danijela Djurovic  MNE LEG 2022-04-28..2023-10-30
Milan Roćen | Milan Rocen  MNE GOV
Srđan Darmanović | Srdjan Darmanovic  MNE GOV ..2020-12-04
Đorđe Radulović | Djordje Radulovic  MNE GOV 2020-12-04..2022-04-28
Ranko Krivokapić | Ranko Krivokapic  MNE LEG 2003-05..2016-05  MNE OPP 2016-06..2022-04-27  MNE GOV 2022-04-28..2022-10
Filip Ivanović | Filip Ivanovic  MNE GOV 2023-10-31..
Ervin Ibrahimović | Ervin Ibrahimovic  MNE GOV LEG
Predrag Bošković | Predrag Boskovic  MNE GOV
Olivera Injac  MNE GOV 2020-12-04..2022-04-28
Raško Konjević | Rasko Konjevic  MNE GOV LEG
Dragan Krapović | Dragan Krapovic  MNE GOV 2023-10-31..
Danilo Šaranović | Danilo Saranovic  MNE GOV 2023-10-31..
Svetozar Marović | Svetozar Marovic | Marovic  MNE LEG ..2003-03-06  SRB GOV 2003-03-07..2006-06-03  MNE GOV 2006-06-04..2010-12
Milica Pejanović-Đurišić | Milica Pejanovic-Djurisic  MNE GOV
Veselin Veljović | Veselin Veljovic  MNE COP
Vesna Medenica | Medenica  MNE JUD 2003..2020-12
Ranka Čarapić | Ranka Carapic  MNE JUD 2008..2014
Ivica Stanković | Ivica Stankovic  MNE JUD 2014-10..2019-10
Milivoje Katnić | Milivoje Katnic | Katnic  MNE JUD 2015-06..2022-02
Vladimir Novović | Vladimir Novovic  MNE JUD 2022-03..
Danijel Živković | Danijel Zivkovic  MNE OPP LEG
Goran Danilović | Goran Danilovic  MNE OPP GOV LEG
Metropolitan Amfilohije | Amfilohije Radovic | Bishop Amfilohije  MNE REL ..2020-10-30
Metropolitan Joanikije | Joanikije Micovic | Bishop Joanikije  MNE REL
Metropolitan Mihailo | Mihailo Dedeic  MNE REL
Marko Milačić | Marko Milacic  MNE OPP
Aco Đukanović | Aco Djukanovic  MNE BUS
Duško Knežević | Dusko Knezevic  MNE BUS OPP
Brano Mićunović | Brano Micunovic  MNE BUS CRM
Eduard Shishmakov | Eduard Sismakov | Eduard Shirokov  RUS SPY
Bratislav Dikić | Bratislav Dikic  SRB COP ..2013
Dragiša Burzan | Dragisa Burzan  MNE GOV
Branko Lukovac  MNE GOV
Miodrag Vlahović | Miodrag Vlahovic  MNE GOV
Nebojša Kaluđerović | Nebojsa Kaludjerovic  MNE GOV
Boro Vučinić | Boro Vucinic  MNE GOV 2006-11..2012-03  MNE SPY 2012-04..2015
Jusuf Kalamperović | Jusuf Kalamperovic  MNE GOV
Ivan Brajović | Ivan Brajovic  MNE GOV 2009-06..2016-05  MNE LEG 2016-11..2020-09
Mevludin Nuhodžić | Mevludin Nuhodzic  MNE GOV 2016-11-28..2020-12-04
Sergej Sekulović | Sergej Sekulovic  MNE GOV 2020-12-04..2022-04-28
Filip Adžić | Filip Adzic  MNE GOV 2022-04-28..2023-10-31
Vladimir Leposavić | Vladimir Leposavic  MNE GOV 2020-12-04..2021-06
Zoran Brđanin | Zoran Brdjanin  MNE COP
Lazar Šćepanović | Lazar Scepanovic  MNE COP
Maida Gorčević | Maida Gorcevic  MNE GOV 2023-10-31..
# --- Kosovo
Atifete Jahjaga | Jahjaga  KOS COP ..2011-04-06  KOS GOV 2011-04-07..2016-04-07
Fatmir Sejdiu | Sejdiu  KOS GOV 2006-02-10..2010-09-27  KOS LEG 2010-12..2014
Behgjet Pacolli | Pacolli  KOS BUS ..2006  KOS LEG PTY 2007-11..2011-02-21  KOS GOV 2011-02-22..2014  KOS GOV 2017-09-09..2020-02-03
Jakup Krasniqi  KOS REB ..1999-09  KOS LEG 2007-12..2014-07  KOS OPP 2014-08..2020-11
Vjosa Osmani | Vjosa Osmani-Sadriu  KOS LEG ..2020-11-04  KOS GOV 2020-11-05..
Bajram Rexhepi  KOS GOV 2002-03-04..2004-12-03  KOS GOV 2010..2014-12
Ramush Haradinaj | Haradinaj  KOS REB ..1999-09  KOS PTY 2000-04..2004-12-02  KOS GOV 2004-12-03..2005-03-08  KOS OPP 2005-03-09..2017-09-08  KOS GOV 2017-09-09..2020-02-03  KOS OPP 2020-02-04..
Daut Haradinaj  KOS REB ..1999-09  KOS LEG 2000-10..
Bajram Kosumi | Kosumi  KOS GOV 2004-12..2006-03-10
Agim Çeku | Agim Ceku | Ceku  HRV MIL ..1998  KOS REB 1999-05..1999-09-20  KOS MIL 1999-09-21..2006-03-09  KOS GOV 2006-03-10..2008-01-09  KOS GOV 2011-02..2014-12
Isa Mustafa  KOS GOV 2007-12..2013-12  KOS PTY 2014..2014-12-08  KOS GOV 2014-12-09..2017-09-09  KOS PTY 2017-09-10..2021-03
Avdullah Hoti  KOS GOV 2014-12..2017-09  KOS GOV 2020-02-03..2021-03-22
Skënder Hyseni | Skender Hyseni  KOS GOV 2008-03..2010-10  KOS GOV 2014-12..2017-09
Enver Hoxhaj | Hoxhaj  KOS GOV 2011-02..2017-09
Glauk Konjufca | Konjufca  KOS OPP LEG ..2020-02-02  KOS LEG GOV 2020-02-03..
Meliza Haradinaj-Stublla | Meliza Haradinaj  KOS GOV 2020-06..2021-03
Donika Gërvalla | Donika Gervalla | Donika Gervalla-Schwarz  KOS GOV 2021-03-22..
Armend Mehaj  KOS GOV 2021-03-22..2024-08
Ejup Maqedonci | Maqedonci  KOS GOV 2021..
Xhelal Sveçla | Xhelal Svecla | Svecla  KOS GOV 2020-02-03..2020-06-03  KOS GOV 2021-03-22..
Besnik Bislimi | Bislimi  KOS GOV
Albulena Haxhiu  KOS GOV LEG
Kadri Veseli  KOS REB SPY ..2008-06  KOS LEG 2014-12..2019-08  KOS OPP 2019-09..2020-11-05
Bedri Hamza  KOS GOV ..2021-03  KOS OPP GOV 2021-11..
Memli Krasniqi  KOS GOV 2011-02..2017-09  KOS OPP LEG 2021-07..
Lumir Abdixhiku | Abdixhiku  KOS OPP LEG 2021-03..
Bujar Bukoshi  KOS GOV 1991-10..2000
Adem Demaçi | Adem Demaci | Demaci  KOS OPP CVL ..2018-07-26
Nexhat Daci  KOS LEG 2001-12..2006-03
Veton Surroi | Surroi  KOS JRN PTY
Fatmir Limaj | Limaj  KOS REB ..1999-09  KOS LEG GOV 2001..2011-02  KOS LEG OPP 2011-03..2017-09-08  KOS GOV 2017-09-09..2020-02-03  KOS OPP LEG 2020-02-04..
Rustem Mustafa  KOS REB ..1999-09  KOS LEG 2007-12..
Rexhep Selimi  KOS REB ..1999-09  KOS LEG 2010-12..2020-11-05
Sylejman Selimi  KOS REB MIL ..2011-12  KOS GOV 2012..2014
Adem Jashari  KOS REB ..1998-03-07
Hamëz Jashari | Hamez Jashari  KOS REB ..1998-03-07
Tahir Zemaj  KOS MIL ..2003-01-04
Salih Mustafa  KOS REB ..1999-09
Pjetër Shala | Pjeter Shala  KOS REB
Hysni Gucati  KOS CVL
Visar Ymeri  KOS OPP LEG
Shpend Ahmeti  KOS GOV 2013-12..2021-11
Përparim Rama | Perparim Rama  KOS GOV 2021-11..
Dimal Basha  KOS LEG
Naim Tërnava | Naim Ternava  KOS REL
Bashkim Jashari  KOS MIL
Gazmend Hoxha  KOS COP
Oliver Ivanović | Oliver Ivanovic  KOS OPP LEG ..2018-01-16
Goran Rakić | Goran Rakic  KOS PTY GOV
Milan Radoičić | Milan Radoicic | Radoicic  KOS PTY ..2023-09-23  KOS REB 2023-09-24..
Aleksandar Jablanović | Aleksandar Jablanovic  KOS PTY GOV
Igor Simić | Igor Simic  KOS PTY LEG
Zlatan Elek  KOS PTY
Nenad Rašić | Nenad Rasic  KOS GOV
Rada Trajković | Rada Trajkovic  KOS CVL
Marko Jakšić | Marko Jaksic  KOS OPP
Milan Ivanović | Milan Ivanovic  KOS OPP
Slobodan Petrović | Slobodan Petrovic  KOS PTY GOV
Edita Tahiri  KOS GOV 1991..2000  KOS GOV 2010-04..2017-09-09
Azem Vllasi  KOS PTY
Hajredin Kuçi | Hajredin Kuci  KOS GOV 2008-01..2017-09
Fehmi Mujota  KOS GOV
Rrustem Berisha  KOS GOV 2017-09-09..2020-02-03
Anton Quni  KOS GOV 2020-06-03..2021-03-22
Haki Demolli  KOS GOV
Zenun Pajaziti  KOS GOV
Flamur Sefaj  KOS GOV 2017-09..2018-03
Agim Veliu  KOS GOV
Rrahman Rama  KOS MIL
Arben Gashi  KOS LEG
Blerim Vela  KOS GOV 2021-04..
Hekuran Murati  KOS GOV 2021-03-22..
Liburn Aliu  KOS GOV
Sami Lushtaku  KOS REB ..1999-09  KOS GOV 2007..
Nasim Haradinaj  KOS CVL
Aleksandar Arsenijević | Aleksandar Arsenijevic  KOS OPP
Lulzim Hetemi  KOS GOV 2023-04..2025
Izmir Zeqiri  KOS GOV 2023-04..2025
# --- North Macedonia
Kiro Gligorov | Gligorov  MKD GOV 1991-01-27..1999-11-19
Boris Trajkovski | Trajkovski  MKD GOV 1999-01..2004-02-26
Branko Crvenkovski | Crvenkovski  MKD GOV 1992-09-05..1998-11-30  MKD OPP LEG 1998-12..2002-10-31  MKD GOV 2002-11-01..2009-05-12  MKD OPP 2009-05-13..2013-06
Gjorge Ivanov | Gjorgje Ivanov | Djordje Ivanov  MKD GOV 2009-05-12..2019-05-12
Stevo Pendarovski | Pendarovski  MKD GOV 2019-05-12..2024-05-12
Gordana Siljanovska-Davkova | Gordana Siljanovska Davkova | Siljanovska-Davkova  MKD GOV 2024-05-12..
Ljubčo Georgievski | Ljubco Georgievski | Ljupco Georgievski  MKD GOV 1998-11-30..2002-11-01  MKD OPP 2002-11-02..
Nikola Kljusev  MKD GOV 1991-03..1992-08
Hari Kostov  MKD GOV 2002-11..2004-11
Vlado Bučkovski | Vlado Buckovski | Buckovski  MKD GOV 2002-11..2006-08-27
Emil Dimitriev  MKD GOV 2016-01-18..2017-05-31
Oliver Spasovski  MKD GOV 2015-11..2024-01
Dimitar Kovačevski | Dimitar Kovacevski | Dimitar Kovachevski | Kovacevski  MKD GOV 2020..2024-01-28
Talat Xhaferi  MKD GOV 2013-02..2014  MKD LEG 2017-04-27..2024-01-27  MKD GOV 2024-01-28..2024-06-23
Hristijan Mickoski | Mickoski  MKD OPP 2017-12-23..2024-06-22  MKD GOV 2024-06-23..
Antonio Milošoski | Antonio Milososki | Antonio Milosovski | Milososki  MKD GOV 2006-08-27..2011-07-28  MKD LEG 2011-07-29..
Nikola Poposki | Poposki  MKD GOV 2011-07-28..2017-05-31
Nikola Dimitrov  MKD GOV 2017-05-31..2022-01
Bujar Osmani  MKD GOV 2008..2011  MKD GOV 2017-05-31..2024-06-23
Timčo Mucunski | Timco Mucunski | Mucunski  MKD LEG 2020-08..2024-06-22  MKD GOV 2024-06-23..
Ilinka Mitreva  MKD GOV 2001-05..2001-11  MKD GOV 2002-11-01..2006-08
Slobodan Čašule | Slobodan Casule  MKD GOV 2001-11-30..2002-11-01
Aleksandar Dimitrov  MKD GOV 1998-11..2000-11
Zoran Konjanovski  MKD GOV 2008-07..2011-07
Fatmir Besimi  MKD GOV
Zoran Jolevski  MKD GOV ..2017-05-31
Slavjanka Petrovska  MKD GOV 2022-01-16..2024-06-23
Vlado Misajlovski  MKD GOV 2024-06-23..
Ljube Boškoski | Ljube Boskoski | Ljube Boskovski | Boskovski | Boskoski  MKD GOV 2001-05..2002-11-01  MKD OPP 2009..2011-06
Gordana Jankuloska | Jankuloska  MKD GOV 2006-08..2015-05
Pance Toskovski | Panče Toškovski  MKD GOV
Ali Ahmeti  MKD REB 2001-01..2001-09  MKD LEG PTY 2002-06..
Gëzim Ostreni | Gezim Ostreni | Ostreni  MKD REB 2001-03..2001-09
Arbën Xhaferi | Arben Xhaferi  MKD PTY LEG ..2012-08-15
Menduh Thaçi | Menduh Thaci  MKD PTY LEG
Abdurrahman Aliti | Abdurahman Aliti  MKD PTY
Artan Grubi  MKD GOV 2020-08..2024-06
Arben Taravari  MKD GOV PTY
Bilal Kasami  MKD PTY GOV
Sašo Mijalkov | Saso Mijalkov | Mijalkov  MKD SPY 2006-08..2015-05
Zoran Verušeski | Zoran Verusevski  MKD SPY
Katica Janeva | Janeva  MKD JUD 2015-09..2019-08
Trajko Veljanoski  MKD LEG 2008-06..2017-04
Afrim Gashi  MKD LEG 2024-05..
Stojan Andov  MKD LEG
Dimitar Apasiev  MKD LEG OPP
Danela Arsovska  MKD GOV 2021-11..2025-11
Petre Šilegov | Petre Silegov  MKD GOV 2017-10..2021-11
Ljubomir Frčkoski | Ljubomir Frckoski | Ljubomir Danailov Frckoski  MKD GOV 1990-12..1997-05
Venko Filipče | Venko Filipce  MKD GOV 2017-12..2022-01  MKD OPP 2024-07..
Pavle Trajanov  MKD GOV COP
Archbishop Stefan of Ohrid | Stefan Veljanovski  MKD REL
Jovan Vraniškovski | Jovan Vraniskovski  MKD REL
Anita Angelovska-Bezhoska | Anita Angelovska Bezhoska  MKD GOV 2018-05..2025
Dimitar Bogov  MKD GOV 2011-05..2018-05
Kočo Angjušev | Koco Angjushev  MKD BUS GOV
Orce Kamčev | Orce Kamcev  MKD BUS
Denko Maleski  MKD GOV 1991-03..1993-02
Stevo Crvenkovski  MKD GOV 1993-02..1996-02
Blagoj Handžiski | Blagoj Handziski  MKD GOV 1994..1998-11
Ljuben Paunovski  MKD GOV 1999..2001-05
Dosta Dimovska  MKD GOV 1998-11..2001-05
Lazar Elenovski  MKD GOV 2006-08-27..2008-07
Mitko Čavkov | Mitko Cavkov  MKD COP GOV
Izet Mexhiti  MKD GOV 2024-06-23..
Aleksandar Nikoloski  MKD LEG OPP 2017-06..2024-06-22  MKD GOV 2024-06-23..
Fatmir Bytyqi  MKD GOV 2020-08-30..2024-06-23
Rufi Osmani  MKD PTY GOV
Imer Selmani  MKD GOV PTY
Zijadin Sela  MKD LEG PTY
Orce Gjorgjievski | Orce Gjorgievski  MKD GOV
# --- Albania
Enver Hoxha  ALB GOV ..1985-04-11
Ramiz Alia  ALB GOV 1982-11..1992-04-03
Rexhep Meidani | Meidani  ALB GOV 1997-07-24..2002-07-24
Alfred Moisiu | Moisiu  ALB MIL ..1994  ALB GOV 2002-07-24..2007-07-24
Bamir Topi  ALB LEG ..2007-07-23  ALB GOV 2007-07-24..2012-07-24  ALB OPP 2012-07-25..2014
Bujar Nishani | Nishani  ALB GOV 2007-03..2017-07-24
Ilir Meta  ALB GOV 1998-10..2002-02-22  ALB GOV 2002-08..2003-07  ALB OPP LEG 2003-08..2009-09-16  ALB GOV 2009-09-17..2011-01-14  ALB LEG 2011-01-15..2017-07-23  ALB GOV 2017-07-24..2022-07-24  ALB OPP 2022-07-25..
Bajram Begaj | Begaj  ALB MIL 2020-07..2022-06  ALB GOV 2022-07-24..
Fatos Nano  ALB GOV 1991-02..1991-06-12  ALB OPP 1991-06-13..1997-07-23  ALB GOV 1997-07-24..1998-10-02  ALB PTY 1998-10-03..2002-07-30  ALB GOV 2002-07-31..2005-09-11  ALB OPP 2005-09-12..2025-10-31
Pandeli Majko | Majko  ALB GOV 1998-10-02..1999-10-29  ALB GOV 2002-02-22..2005-09-11
Bashkim Fino  ALB GOV 1997-03-13..1997-07-24
Aleksandër Meksi | Aleksander Meksi  ALB GOV 1992-04-13..1997-03
Ylli Bufi  ALB GOV 1991-06..1991-12
Vilson Ahmeti  ALB GOV 1991-12..1992-04
Paskal Milo  ALB GOV 1997-07-24..2001-09
Arta Dade  ALB GOV LEG
Kastriot Islami  ALB GOV 1997..2005-09-11
Besnik Mustafaj  ALB GOV 2005-09-11..2007-04
Lulzim Basha  ALB GOV 2005-09-11..2013-07-22  ALB OPP 2013-07-23..
Edmond Haxhinasto  ALB GOV 2009-09..2016
Edmond Panariti  ALB GOV 2012-07..2013-09
Ditmir Bushati | Bushati  ALB GOV 2013-09-15..2019-01-21
Gent Cakaj | Cakaj  ALB GOV 2019-01-22..2020-12-31
Olta Xhaçka | Olta Xhacka | Xhacka  ALB GOV 2017-09..2023-09
Igli Hasani  ALB GOV 2023-09..2025-09
Elisa Spiropali | Spiropali  ALB GOV 2019-01..2024-07-29  ALB LEG 2024-07-30..2025-09  ALB GOV 2025-10..
Ferit Hoxha  ALB GOV
Fatmir Mediu  ALB GOV 2005-09-11..2008-03  ALB GOV 2009-09..2013-09
Gazmend Oketa  ALB GOV 2007..2009-09
Arben Imami  ALB GOV
Mimi Kodheli  ALB GOV 2013-09-15..2017-05
Niko Peleshi  ALB GOV 2013-09-15..2025
Pirro Vengu  ALB GOV 2024-07..
Saimir Tahiri  ALB GOV 2013-09-15..2017-03
Fatmir Xhafaj  ALB GOV 2017-03..2018-10
Sandër Lleshaj | Sander Lleshaj  ALB GOV 2018-10..2020-12
Bledi Çuçi | Bledi Cuci  ALB GOV
Taulant Balla  ALB LEG GOV
Albana Koçiu | Albana Kociu  ALB GOV
Ervin Hoxha  ALB GOV
Jozefina Topalli | Jozefina Coba Topalli | Topalli  ALB LEG 2005-09..2017
Gramoz Ruci  ALB LEG
Lindita Nikolla  ALB GOV LEG
Erion Veliaj | Veliaj  ALB GOV 2013-09-15..2025-10
Arben Ahmetaj | Ahmetaj  ALB GOV 2013-09..2022-07
Monika Kryemadhi | Kryemadhi  ALB OPP LEG
Gazment Bardhi  ALB OPP LEG
Enkelejd Alibeaj  ALB OPP LEG
Flamur Noka  ALB OPP LEG
Altin Dumani  ALB JUD 2022-12..
Arben Kraja  ALB JUD ..2022-12
Adriatik Llalla  ALB JUD 2012-12..2017-12
Ina Rama  ALB JUD 2007-11..2012-12
Neritan Ceka  ALB LEG GOV
Azem Hajdari  ALB OPP LEG ..1998-09-12
Genc Pollo  ALB GOV 2005-09-11..2013-09
Sokol Olldashi  ALB GOV LEG ..2013-11-20
Ridvan Bode  ALB GOV 2005-09-11..2013-09
Agron Shehaj  ALB OPP LEG
Adriatik Lapaj  ALB OPP
Belinda Balluku | Balluku  ALB GOV 2019-01..
Gent Sejko  ALB GOV 2015-02..
Leka Zogu | King Leka  ALB OPP ..2011-11-30
Archbishop Anastasios of Albania | Anastasios Yannoulatos  ALB REL ..2025-01-25
Shkëlzen Berisha | Shkelzen Berisha  ALB BUS
Adem Copani  ALB MIL GOV
Alfred Serreqi  ALB GOV 1992-04..1996-07
Tritan Shehu  ALB GOV 1996-07..1997-03
Safet Zhulali  ALB GOV 1992-04..1997-03
Sabit Brokaj  ALB GOV 1997-07..1998
Luan Hajdaraga  ALB GOV 1998..2000
Ilir Gjoni  ALB GOV 2000..2002-02
Perikli Teta  ALB GOV
Spartak Poçi | Spartak Poci  ALB GOV
Aldo Bumçi | Aldo Bumci  ALB GOV 2011..2013-09
Etilda Gjonaj  ALB GOV 2017-08..2021-09
Ulsi Manja  ALB GOV 2021-09..
Besfort Lamallari  ALB GOV
Ogerta Manastirliu  ALB GOV
Erjon Braçe | Erjon Brace  ALB GOV LEG
Ervin Salianji  ALB OPP LEG
Luciano Boçi | Luciano Boci  ALB OPP LEG
Ben Blushi  ALB OPP LEG
Edi Paloka  ALB OPP LEG
Dashamir Shehi  ALB OPP LEG
Skënder Gjinushi | Skender Gjinushi  ALB LEG ..2001-09
Pjetër Arbnori | Pjeter Arbnori  ALB LEG ..2006-07-08
Olsian Çela | Olsian Cela  ALB JUD
Theodhori Sollaku  ALB JUD 2002-03..2007-11
Fatos Klosi  ALB SPY 1997..2002
Bashkim Gazidede  ALB SPY ..1997
Edmond Brahimaj | Baba Mondi  ALB REL
