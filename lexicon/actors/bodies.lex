kind organisation
# Bodies of states that are known by names of their own.

# United States
FBI | F.B.I. | Federal Bureau of Investigation  USA COP
CIA | C.I.A. | Central Intelligence Agency  USA SPY
NSA | N.S.A. | National Security Agency  USA SPY
Defense Intelligence Agency ; Director of National Intelligence | Office of the Director of National Intelligence  USA SPY
US Marshals | U.S. Marshals Service  USA COP
NYPD | New York Police Department | New York City Police Department  USA COP
LAPD | Los Angeles Police Department  USA COP
Border Patrol | US Border Patrol | U.S. Border Patrol  USA COP
Customs and Border Protection | US Customs and Border Protection | U.S. Customs and Border Protection | CBP  USA COP
ATF | Bureau of Alcohol, Tobacco, Firearms and Explosives | Bureau of Alcohol, Tobacco and Firearms  USA COP
DEA | Drug Enforcement Administration | Drug Enforcement Agency  USA COP
Secret Service | US Secret Service | U.S. Secret Service  USA COP
Immigration and Customs Enforcement | ICE | US Immigration and Customs Enforcement | U.S. Immigration and Customs Enforcement  USA COP
Department of Homeland Security | DHS | Homeland Security | US Department of Homeland Security | U.S. Department of Homeland Security | Homeland Security Department  USA GOV
State Department | US State Department | U.S. State Department | Department of State  USA GOV
US Treasury | U.S. Treasury | Treasury Department | Department of the Treasury ; Office of Foreign Assets Control | OFAC  USA GOV
Joint Chiefs of Staff | Joint Chiefs ; Central Command | US Central Command | U.S. Central Command | CENTCOM | Centcom ; Africa Command | US Africa Command | AFRICOM | Africom ; Delta Force ; Navy SEALs | Navy Seals ; Green Berets ; US Navy | U.S. Navy ; US Air Force | U.S. Air Force ; US Army | U.S. Army ; US Coast Guard  USA MIL
Department of Defense | Defense Department | US Department of Defense | U.S. Department of Defense | US Department of War | U.S. Department of War  USA MIL
Marine Corps | US Marines | U.S. Marines | US Marine Corps | U.S. Marine Corps  USA MIL
National Guard | US National Guard | U.S. National Guard  USA MIL
European Command | EUCOM | US European Command | U.S. European Command  USA MIL
Indo-Pacific Command | INDOPACOM | US Indo-Pacific Command | U.S. Indo-Pacific Command  USA MIL
Justice Department | US Justice Department | U.S. Justice Department | Department of Justice | DOJ | US Department of Justice | U.S. Department of Justice  USA GOV
Commerce Department | US Commerce Department | Department of Commerce | US Department of Commerce | U.S. Department of Commerce ; USAID | USAid | U.S. Agency for International Development | US Agency for International Development ; Peace Corps ; Environmental Protection Agency | US Environmental Protection Agency | U.S. Environmental Protection Agency  USA GOV
US Trade Representative | U.S. Trade Representative | Office of the US Trade Representative | Office of the U.S. Trade Representative  USA GOV
Federal Reserve | US Federal Reserve | U.S. Federal Reserve | Federal Reserve Board | Federal Open Market Committee  USA GOV
White House National Security Council | US National Security Council | U.S. National Security Council  USA GOV
Congress | US Congress | U.S. Congress ; House of Representatives | US House of Representatives ; US Senate | U.S. Senate ; House Foreign Affairs Committee ; Senate Foreign Relations Committee ; Senate Armed Services Committee ; House Intelligence Committee | House Permanent Select Committee on Intelligence ; Senate Intelligence Committee | Senate Select Committee on Intelligence ; House Judiciary Committee ; House Democrats ; House Republicans ; Senate Republicans ; Senate Democrats ; congressional Democrats ; congressional Republicans  USA LEG
US Supreme Court | U.S. Supreme Court | Supreme Court of the United States | SCOTUS | United States Supreme Court  USA JUD
Democratic Party | Democrats | Democrat  USA PTY  id=us-democratic-party
Republican Party | Republicans | Republican | GOP | Grand Old Party  USA PTY  id=us-republican-party
Obama administration ; Trump administration ; Biden administration ; Bush administration ; Clinton administration ; Reagan administration  USA GOV

# Britain
MI5 | Security Service MI5 ; MI6 | Secret Intelligence Service ; GCHQ  GBR SPY
Metropolitan Police | Metropolitan police | Met Police ; National Crime Agency | UK National Crime Agency ; Royal Ulster Constabulary | RUC ; Police Service of Northern Ireland | PSNI  GBR COP
Foreign Office | Foreign and Commonwealth Office | Foreign, Commonwealth and Development Office | FCDO | Foreign & Commonwealth Office ; Home Office ; Ministry of Defence | MoD ; Cabinet Office ; British Council  GBR GOV
Royal Navy ; Royal Air Force | RAF ; SAS ; Royal Marines ; British Army  GBR MIL
Bank of England  GBR GOV
Scottish National Party | SNP  GBR PTY
Ukip | UKIP | United Kingdom Independence Party | UK Independence Party  GBR PTY OPP
Brexit Party  GBR PTY OPP
Reform UK  GBR PTY OPP
Liberal Democrats | Lib Dems  GBR PTY OPP ..2010-05-10  GBR PTY GOV 2010-05-11..2015-05-07  GBR PTY OPP 2015-05-08..
Conservative Party | Conservative party | Tories | Tory  GBR PTY GOV 1979-05-04..1997-05-01  GBR PTY OPP 1997-05-02..2010-05-10  GBR PTY GOV 2010-05-11..2024-07-04  GBR PTY OPP 2024-07-05..
Labour Party | Labour party | Labour  GBR PTY OPP 1979-05-04..1997-05-01  GBR PTY GOV 1997-05-02..2010-05-10  GBR PTY OPP 2010-05-11..2024-07-04  GBR PTY GOV 2024-07-05..
Sinn Fein | Sinn Féin ; DUP | Democratic Unionist Party ; Ulster Unionist Party | Ulster Unionists  GBR PTY
SDLP | Social Democratic and Labour Party | Social Democratic Labour Party  GBR PTY
Crown Prosecution Service ; Old Bailey  GBR JUD

# Russia and the Soviet Union
KGB | K.G.B. ; FSB | F.S.B. | Federal Security Service ; SVR | Foreign Intelligence Service ; GRU  RUS SPY
Red Army ; Soviet Army ; Black Sea Fleet ; Baltic Fleet ; Northern Fleet ; Strategic Rocket Forces  RUS MIL
Rosgvardia | Russian National Guard ; OMON ; Investigative Committee ; Kadyrovtsy  RUS COP
Roskomnadzor  RUS GOV
United Russia ; A Just Russia  RUS PTY GOV
Communist Party of the Russian Federation ; Yabloko | Yabloko party ; Anti-Corruption Foundation  RUS OPP
Politburo ; Central Committee  - GOV PTY

# China
Communist Party of China | Chinese Communist Party | CCP | C.C.P. | CPC  CHN PTY GOV  id=ccp
People's Liberation Army | PLA | P.L.A. ; Central Military Commission ; PLAN navy ; Chinese Coast Guard | China Coast Guard ; People's Armed Police  CHN MIL
PLA Navy | People's Liberation Army Navy  CHN MIL
National People's Congress | NPC ; Standing Committee of the National People's Congress ; Chinese People's Political Consultative Conference  CHN LEG
State Council ; Ministry of State Security ; Taiwan Affairs Office ; Hong Kong and Macau Affairs Office ; People's Bank of China ; Politburo Standing Committee  CHN GOV
Kuomintang | KMT | Nationalist Party of China  TWN PTY GOV ..2000-05-19  TWN PTY OPP 2000-05-20..2008-05-19  TWN PTY GOV 2008-05-20..2016-05-19  TWN PTY OPP 2016-05-20..
Democratic Progressive Party | DPP  TWN PTY OPP ..2000-05-19  TWN PTY GOV 2000-05-20..2008-05-19  TWN PTY OPP 2008-05-20..2016-05-19  TWN PTY GOV 2016-05-20..
Civic Party ; Demosisto  HKG OPP

# Iran
Revolutionary Guard | Revolutionary Guards | Islamic Revolutionary Guard Corps | Islamic Revolutionary Guards Corps | Islamic Revolution Guards Corps | Islamic Revolution Guard Corps | Islamic Revolution Guards | IRGC | I.R.G.C. | Iranian Revolutionary Guard | Iranian Revolutionary Guards | Iran's Revolutionary Guards | Iran's Revolutionary Guard | Pasdaran  IRN MIL  id=irgc
Quds Force | Qods Force | al-Quds Force | Al-Quds Force  IRN MIL  id=quds-force
Basij | Basij militia ; Basiji  IRN PRM
Majlis | Majles ; Assembly of Experts ; Guardian Council | Council of Guardians ; Expediency Council | Expediency Discernment Council  IRN LEG
Supreme National Security Council ; Atomic Energy Organization of Iran | Atomic Energy Organisation of Iran  IRN GOV
morality police | Gasht-e Ershad | Morality Police of Iran  IRN COP
Supreme Leader  IRN GOV

# Israel and the Palestinians
IDF | I.D.F. | Israel Defense Forces | Israel Defence Forces | Israeli Defense Forces | Israeli Defence Forces | Israeli Air Force | Golani Brigade | Israel Air Force  ISR MIL  id=idf
Mossad ; Shin Bet | Shabak | Shin Beth | Shabac | Israel Security Agency | Israeli Security Agency | General Security Service of Israel ; Aman military intelligence | Israeli Military Intelligence Directorate  ISR SPY
Joint List  ISR PTY OPP
Meretz | Meretz-Yachad | Yachad-Meretz  ISR PTY GOV 1992-07-13..1996-06-17  ISR PTY OPP 1996-06-18..1999-07-05  ISR PTY GOV 1999-07-06..2000-06  ISR PTY OPP 2000-07..2021-06-12  ISR PTY GOV 2021-06-13..2022-12-28  ISR PTY OPP 2022-12-29..
Kahol Lavan | Blue and White | Blue and White party | Blue and White alliance | Blue & White | Kachol Lavan  ISR PTY OPP 2019-02..2020-05-16  ISR PTY GOV 2020-05-17..2022-12-28  ISR PTY OPP 2022-12-29..
Religious Zionism party | Religious Zionist Party | Religious Zionism alliance | Mafdal-Religious Zionism | National Religious Party–Religious Zionism | HaTzionut HaDatit | Tkuma  ISR PTY OPP ..2022-12-28  ISR PTY GOV 2022-12-29..
Jewish Power | Otzma Yehudit | Otzma LeYisrael | Otzma Yehudit party | Jewish Power party | Strong Israel party  ISR PTY OPP ..2022-12-28  ISR PTY GOV 2022-12-29..  id=otzma-yehudit
Jewish Home | HaBayit HaYehudi | Habayit Hayehudi | Bayit Yehudi  ISR PTY OPP ..2013-03-17  ISR PTY GOV 2013-03-18..2020-05-16  ISR PTY 2020-05-17..
Yisrael Beiteinu | Yisrael Beitenu | Israel Beitenu | Israel Beiteinu | Yisrael Beytenu | Yisrael Beiteinu party | Israel Our Home  ISR PTY ..2009-03-30  ISR PTY GOV 2009-03-31..2015-05-04  ISR PTY OPP 2015-05-05..2016-05-24  ISR PTY GOV 2016-05-25..2018-11-14  ISR PTY OPP 2018-11-15..2021-06-12  ISR PTY GOV 2021-06-13..2022-12-28  ISR PTY OPP 2022-12-29..
United Torah Judaism  ISR PTY ..2009-03-30  ISR PTY GOV 2009-03-31..2013-03-17  ISR PTY OPP 2013-03-18..2015-05-13  ISR PTY GOV 2015-05-14..2021-06-12  ISR PTY OPP 2021-06-13..2022-12-28  ISR PTY GOV 2022-12-29..2025-07  ISR PTY 2025-08..
Shas  ISR PTY GOV ..2003-02  ISR PTY OPP 2003-03..2006-05-03  ISR PTY GOV 2006-05-04..2013-03-17  ISR PTY OPP 2013-03-18..2015-05-13  ISR PTY GOV 2015-05-14..2021-06-12  ISR PTY OPP 2021-06-13..2022-12-28  ISR PTY GOV 2022-12-29..2025-07  ISR PTY 2025-08..
Kadima  ISR PTY GOV 2005-11..2009-03-30  ISR PTY OPP 2009-03-31..2012-05-07  ISR PTY GOV 2012-05-08..2012-07-17  ISR PTY OPP 2012-07-18..2015-03
Yesh Atid  ISR PTY 2012-04..2013-03-17  ISR PTY GOV 2013-03-18..2014-12-02  ISR PTY OPP 2014-12-03..2021-06-12  ISR PTY GOV 2021-06-13..2022-12-28  ISR PTY OPP 2022-12-29..
Likud  ISR PTY GOV ..1992-07-12  ISR PTY OPP 1992-07-13..1996-06-17  ISR PTY GOV 1996-06-18..1999-07-05  ISR PTY OPP 1999-07-06..2001-03-06  ISR PTY GOV 2001-03-07..2006-01  ISR PTY OPP 2006-02..2009-03-30  ISR PTY GOV 2009-03-31..2021-06-12  ISR PTY OPP 2021-06-13..2022-12-28  ISR PTY GOV 2022-12-29..
COGAT | Cogat ; Civil Administration of the West Bank  ISR GOV
Palestinian Authority | PA | Palestinian National Authority | Palestine National Authority | PNA  PSE GOV  id=palestinian-authority
Palestinian Legislative Council  PSE LEG

# Turkey
AKP | AK Party | Justice and Development Party  TUR PTY GOV  id=akp
CHP | Republican People's Party ; IYI Party | İYİ Party | Good Party  TUR PTY OPP
HDP | Peoples' Democratic Party | People's Democratic Party | Peoples Democratic Party | DEM Party  TUR PTY OPP  id=hdp
MHP | Nationalist Movement Party  TUR PTY
Diyanet  TUR REL
MIT intelligence | National Intelligence Organization | National Intelligence Organisation  TUR SPY

# Arab states
Baath Party | Ba'ath Party | Ba'ath party | Baath party | Baathists | Ba'athists | Baathist | Ba'athist  - PTY
Syrian Arab Army  SYR MIL
Syrian National Coalition | Syrian Opposition Coalition | National Coalition of Syrian Revolutionary and Opposition Forces | National Coalition for Syrian Revolutionary and Opposition Forces | Syrian National Coalition of opposition | Etilaf ; Syrian National Council ; Syrian Negotiation Commission | High Negotiations Committee | Syrian High Negotiations Committee | HNC | Syrian Negotiations Commission | Syrian Negotiation Committee | Syrian Negotiations Committee ; Syrian Salvation Government  SYR OPP
Kurdish National Council | ENKS | Kurdish National Council in Syria | Kurdish National Council of Syria | Kurdistan National Council in Syria | Kurdish National Council parties  SYR OPP
Autonomous Administration | Autonomous Administration of North and East Syria | AANES | Kurdish-led administration | Rojava administration | Rojava authorities | Democratic Autonomous Administration | Democratic Federation of Northern Syria | Autonomous Administration of Northern and Eastern Syria | Autonomous Administration of North-East Syria | Kurdish autonomous administration | Autonomous Administration in North and East Syria | Democratic Autonomous Administration of North and East Syria | Kurdish Autonomous Administration | Kurdish-led Autonomous Administration  SYR GOV
Kurdistan Regional Government | KRG | Kurdish Regional Government | Kurdistan Region's government  IRQ GOV
Patriotic Union of Kurdistan | PUK  IRQ PTY
Dawa Party | Dawa party | Islamic Dawa Party | Al-Dawa | Islamic Call Party ; Sairoon | Saairun | Sairoun | Saeroun | Sairun | Marching Towards Reform | Alliance Towards Reforms ; Coordination Framework | Shiite Coordination Framework | Shia Coordination Framework | Coordination Framework alliance  IRQ PTY
Coalition Provisional Authority | CPA  IRQ GOV
Free Patriotic Movement ; Future Movement | Al-Mustaqbal Movement | Mustaqbal Movement | Al-Mustaqbal party | Tayyar al-Mustaqbal ; Kataeb | Kataeb Party | Phalange | Phalangists | Lebanese Kataeb Party | Kataeb Social Democratic Party | Lebanese Phalange | Phalange Party | Phalangist Party | Phalangist militia ; Progressive Socialist Party ; Lebanese Forces | Lebanese Forces Party  LBN PTY
Lebanese Armed Forces  LBN MIL
Supreme Council of the Armed Forces | SCAF | Supreme Council of Armed Forces | Supreme Council of the Egyptian Armed Forces | Egypt's Supreme Council of the Armed Forces | Egypt's Supreme Military Council | Supreme Military Council of Egypt  EGY MIL ..2011-02-10  EGY GOV MIL 2011-02-11..2012-06-30  EGY MIL 2012-07-01..
Freedom and Justice Party | Brotherhood's Freedom and Justice Party  EGY PTY 2011-06..2012-06-29  EGY PTY GOV 2012-06-30..2013-07-03  EGY PTY OPP 2013-07-04..
Nidaa Tounes | Nidaa Tunis | Nida Tounes | Nidaa Tounes party | Nida Tunis | Call of Tunisia | Call for Tunisia  TUN PTY OPP 2012-06..2014-12-30  TUN PTY GOV 2014-12-31..2019-10  TUN PTY 2019-11..
Nahda party | Ennahda | Ennahdha | Ennahda Movement | Ennahda Party | Ennahda party | Islamist Ennahda | Nahdha Movement | An-Nahda | Nahda Movement of Tunisia  TUN PTY OPP ..2011-10-23  TUN PTY GOV 2011-10-24..2014-01-29  TUN PTY 2014-01-30..2021-07-25  TUN PTY OPP 2021-07-26..  id=ennahda
Tripoli-based Government of National Unity | Government of National Unity of Libya | Libya's Government of National Unity | Libyan Government of National Unity  LBY GOV 2021-03-15..  id=government-of-national-unity
Government of National Accord | GNA | Government of National Accord of Libya | Libya's Government of National Accord | Libyan Government of National Accord | Libya's UN-backed Government of National Accord  LBY GOV 2016-03-30..2021-03-15
General National Congress | General National Congress of Libya | Libya's General National Congress  LBY LEG GOV 2012-08-08..2016-04
National Transitional Council | NTC | Libyan National Transitional Council | National Transitional Council of Libya | Transitional National Council of Libya | Libya's National Transitional Council | Interim Transitional National Council  LBY REB GOV 2011-02-27..2011-08-23  LBY GOV 2011-08-24..2012-08-08
Presidential Leadership Council  YEM GOV
Transitional Sovereignty Council ; Sovereign Council | Sovereignty Council ; Transitional Military Council  SDN GOV
Forces of Freedom and Change  SDN OPP ..2019-08-16  SDN PTY GOV 2019-08-17..2021-10-25  SDN OPP 2021-10-26..
National Congress Party  SDN PTY GOV 1998..2019-04-11  SDN PTY OPP 2019-04-12..

# South Asia
ISI | Inter-Services Intelligence | Inter Services Intelligence  PAK SPY
Inter-Services Public Relations | ISPR ; Frontier Corps ; Pakistan Army ; Frontier Constabulary  PAK MIL
Pakistan Muslim League ; Jamaat-e-Islami ; Jamiat Ulema-e-Islam ; MQM | Muttahida Qaumi Movement ; Awami National Party  PAK PTY
Pakistan Peoples Party | Pakistan People's Party | PPP  PAK PTY OPP 1996-11..2008-03-30  PAK PTY GOV 2008-03-31..2013-05  PAK PTY OPP 2013-06..2022-04-10  PAK PTY GOV 2022-04-11..
Pakistan Muslim League-Nawaz | PML-N  PAK PTY GOV 1997-02..1999-10-12  PAK PTY OPP 1999-10-13..2013-06-04  PAK PTY GOV 2013-06-05..2018-05-31  PAK PTY OPP 2018-06-01..2022-04-10  PAK PTY GOV 2022-04-11..
PTI party | Pakistan Tehreek-e-Insaf | Pakistan Tehrik-e-Insaf | Pakistan Tehreek-i-Insaf | Pakistan Tehreek-e-Insaaf | Tehreek-i-Insaf | Tehrik-e-Insaf  PAK PTY OPP ..2018-08-17  PAK PTY GOV 2018-08-18..2022-04-10  PAK PTY OPP 2022-04-11..
RAW | Research and Analysis Wing ; Intelligence Bureau of India | Indian Intelligence Bureau  IND SPY
BJP | Bharatiya Janata Party  IND PTY GOV 1998-03-19..2004-05-22  IND PTY OPP 2004-05-23..2014-05-25  IND PTY GOV 2014-05-26..  id=bjp
Shiv Sena  IND PTY
Aam Aadmi Party | AAP party  IND PTY OPP
Trinamool Congress | All India Trinamool Congress | Trinamool | AITC | TMCP  IND PTY
Congress party | Congress Party | Indian National Congress  IND PTY GOV 1991-06-21..1996-05-15  IND PTY OPP 1996-05-16..2004-05-21  IND PTY GOV 2004-05-22..2014-05-25  IND PTY OPP 2014-05-26..
RSS | Rashtriya Swayamsevak Sangh ; Vishva Hindu Parishad | VHP | Vishwa Hindu Parishad ; Bajrang Dal  IND REL
Border Security Force | BSF ; Central Reserve Police Force | CRPF  IND COP
Awami League | Bangladesh Awami League  BGD PTY GOV 1996-06-23..2001-07-15  BGD PTY OPP 2001-07-16..2009-01-05  BGD PTY GOV 2009-01-06..2024-08-05  BGD PTY OPP 2024-08-06..
Bangladesh Nationalist Party | BNP  BGD PTY GOV 1991-03-20..1996-03-30  BGD PTY OPP 1996-03-31..2001-10-09  BGD PTY GOV 2001-10-10..2006-10-29  BGD PTY OPP 2006-10-30..2024-08-05  BGD PTY 2024-08-06..2026-02-16  BGD PTY GOV 2026-02-17..
Rapid Action Battalion  BGD COP
Afghan National Army | Afghan National Security Forces | Afghan National Defense and Security Forces | ANDSF | ANSF | ANA  AFG MIL
Afghan National Police | Afghan Local Police  AFG COP
National Directorate of Security | NDS  AFG SPY
High Peace Council ; High Council for National Reconciliation  AFG GOV
Afghanistan Independent Human Rights Commission | AIHRC  AFG CVL

# East and South-East Asia
Tatmadaw ; SLORC | State Law and Order Restoration Council  MMR MIL GOV
State Administration Council | SAC junta  MMR MIL GOV 2021-02-02..2025-07-31
National League for Democracy | NLD  MMR PTY OPP ..2016-03-29  MMR PTY GOV 2016-03-30..2021-01-31  MMR PTY OPP 2021-02-01..
National Unity Government | NUG  MMR OPP
Korean People's Army  PRK MIL
Workers' Party of Korea  PRK PTY GOV
National Intelligence Service  KOR SPY
People Power Party  KOR PTY OPP 2020-09..2022-05-09  KOR PTY GOV 2022-05-10..2025-06-03  KOR PTY OPP 2025-06-04..
Democratic Party of Japan  JPN PTY OPP 1996-09..2009-09-15  JPN PTY GOV 2009-09-16..2012-12-25  JPN PTY OPP 2012-12-26..2016-03
Komeito | New Komeito  JPN PTY GOV 1999-10-05..2009-09-15  JPN PTY OPP 2009-09-16..2012-12-25  JPN PTY GOV 2012-12-26..2025-10-20  JPN PTY OPP 2025-10-21..
Liberal Democratic Party | LDP  JPN PTY GOV ..1993-08-08  JPN PTY OPP 1993-08-09..1994-06-29  JPN PTY GOV 1994-06-30..2009-09-15  JPN PTY OPP 2009-09-16..2012-12-25  JPN PTY GOV 2012-12-26..
Self-Defense Forces | Self-Defence Forces | SDF of Japan  JPN MIL
TNI | Indonesian National Armed Forces ; Kopassus  IDN MIL
UMNO | Umno ; PAS party  MYS PTY
Pakatan Harapan | Alliance of Hope  MYS PTY OPP 2015-09..2018-05-09  MYS PTY GOV 2018-05-10..2020-02-24  MYS PTY OPP 2020-02-25..2022-11-23  MYS PTY GOV 2022-11-24..
Barisan Nasional | National Front coalition of Malaysia  MYS PTY GOV ..2018-05-09  MYS PTY OPP 2018-05-10..2020-02-29  MYS PTY GOV 2020-03-01..
Thai Rak Thai  THA PTY GOV 2001-02-09..2006-09-19  THA PTY OPP 2006-09-20..2007-05-30
Future Forward Party | Future Forward  THA PTY OPP 2018-03..2020-02-21
Move Forward Party  THA PTY OPP 2020-03..2024-08-07
Palang Pracharath | Palang Pracharat | Phalang Pracharat  THA PTY GOV 2019-06..2024-08  THA PTY OPP 2024-09..
Pheu Thai | Pheu Thai Party | Puea Thai | Puea Thai National  THA PTY OPP 2008-12..2011-08-04  THA PTY GOV 2011-08-05..2014-05-22  THA PTY OPP 2014-05-23..2023-08-21  THA PTY GOV 2023-08-22..2025-09-06  THA PTY 2025-09-07..
People's Action Party  SGP PTY GOV
Armed Forces of the Philippines ; Philippine Coast Guard  PHL MIL
Fretilin | Revolutionary Front for an Independent East Timor  TLS REB 1975-12..1999-10  TLS PTY GOV 2001-09..2007-08-07  TLS PTY OPP 2007-08-08..2015-02-15  TLS PTY 2015-02-16..2017-09-14  TLS PTY GOV 2017-09-15..2018-06-21  TLS PTY OPP 2018-06-22..2020-05-28  TLS PTY GOV 2020-05-29..2023-06-30  TLS PTY OPP 2023-07-01..

# Europe
Bundeswehr  DEU MIL
Stasi  DEU SPY
BfV | Verfassungsschutz | German domestic intelligence | Federal Office for the Protection of the Constitution | Bundesamt für Verfassungsschutz  DEU SPY
BND | Bundesnachrichtendienst | German Federal Intelligence Service | Federal Intelligence Service of Germany  DEU SPY
Bundespolizei | German Federal Police  DEU COP
Bundeskriminalamt | BKA | Federal Criminal Police Office  DEU COP
Die Linke | German Left party | Left party of Germany | The Left of Germany  DEU PTY OPP
AfD | Alternative für Deutschland | Alternative for Germany  DEU PTY OPP
Free Democrats | FDP | Free Democratic Party of Germany | German Free Democrats  DEU PTY GOV ..1998-10-26  DEU PTY OPP 1998-10-27..2009-10-27  DEU PTY GOV 2009-10-28..2013-12-16  DEU PTY OPP 2013-12-17..2021-12-07  DEU PTY GOV 2021-12-08..2024-11-06  DEU PTY OPP 2024-11-07..
SPD | German Social Democrats | Social Democrats of Germany | Social Democratic Party of Germany  DEU PTY OPP ..1998-10-26  DEU PTY GOV 1998-10-27..2009-10-27  DEU PTY OPP 2009-10-28..2013-12-16  DEU PTY GOV 2013-12-17..
CSU | Christian Social Union  DEU PTY GOV ..1998-10-26  DEU PTY OPP 1998-10-27..2005-11-21  DEU PTY GOV 2005-11-22..2021-12-07  DEU PTY OPP 2021-12-08..2025-05-05  DEU PTY GOV 2025-05-06..
CDU | Christian Democratic Union | Christian Democrats of Germany | German Christian Democrats  DEU PTY GOV ..1998-10-26  DEU PTY OPP 1998-10-27..2005-11-21  DEU PTY GOV 2005-11-22..2021-12-07  DEU PTY OPP 2021-12-08..2025-05-05  DEU PTY GOV 2025-05-06..
DGSE ; DGSI  FRA SPY
Gendarmerie | gendarmerie | gendarmes  - COP
Yellow Vests | yellow vests | gilets jaunes  FRA PTY
Socialist Party of France | French Socialist Party | Parti Socialiste | French Socialists  FRA PTY GOV 1988-05-10..1993-03-28  FRA PTY OPP 1993-03-29..1997-06-01  FRA PTY GOV 1997-06-02..2002-05-05  FRA PTY OPP 2002-05-06..2012-05-14  FRA PTY GOV 2012-05-15..2017-05-14  FRA PTY OPP 2017-05-15..
La France Insoumise | France Unbowed | LFI | Unbowed France  FRA PTY OPP
Les Républicains | The Republicans of France | French Republicans party  FRA PTY OPP 2015-05-30..2024-09-04  FRA PTY GOV 2024-09-05..2025-10-11  FRA PTY OPP 2025-10-12..
La République En Marche | En Marche | La République en Marche party | LREM | Republic on the Move | Macron's Renaissance party | Renaissance party of France  FRA PTY ..2017-05-13  FRA PTY GOV 2017-05-14..
National Rally | National Front | Front National | Rassemblement National  FRA PTY OPP
Quai d'Orsay ministry  FRA GOV
Carabinieri | carabinieri  ITA COP
Guardia di Finanza | Italian financial police | Italian finance police | Italian tax police  ITA COP
Brothers of Italy | Fratelli d'Italia | Brothers of Italy party | FdI  ITA PTY OPP ..2022-10-21  ITA PTY GOV 2022-10-22..
Forza Italia  ITA PTY GOV 1994-05-11..1995-01-16  ITA PTY OPP 1995-01-17..2001-06-10  ITA PTY GOV 2001-06-11..2006-05-16  ITA PTY OPP 2006-05-17..2008-05-07  ITA PTY GOV 2008-05-08..2011-11-15  ITA PTY 2011-11-16..2013-11-15  ITA PTY OPP 2013-11-16..2021-02-12  ITA PTY GOV 2021-02-13..
Five Star Movement | 5-Star Movement | M5S | Movimento Cinque Stelle | Movimento 5 Stelle  ITA PTY OPP ..2018-05-31  ITA PTY GOV 2018-06-01..2022-10-21  ITA PTY OPP 2022-10-22..
Lega | Lega Nord | League party of Italy | Northern League | League of Matteo Salvini | Lega per Salvini Premier  ITA PTY GOV 1994-05-11..1995-01-16  ITA PTY OPP 1995-01-17..2001-06-10  ITA PTY GOV 2001-06-11..2006-05-16  ITA PTY OPP 2006-05-17..2008-05-07  ITA PTY GOV 2008-05-08..2011-11-15  ITA PTY OPP 2011-11-16..2018-05-31  ITA PTY GOV 2018-06-01..2019-09-04  ITA PTY OPP 2019-09-05..2021-02-12  ITA PTY GOV 2021-02-13..
Guardia Civil | Civil Guard  ESP COP
Mossos d'Esquadra | Mossos | Catalan police | Catalan regional police  ESP COP
Batasuna  ESP PTY
Esquerra Republicana | Republican Left of Catalonia | ERC | Esquerra Republicana de Catalunya | Catalan Republican Left  ESP PTY
Junts | Together for Catalonia | Junts per Catalunya | JxCat | Together for Catalonia party  ESP PTY
Ciudadanos | Citizens of Spain | Ciudadanos party  ESP PTY OPP
Vox  ESP PTY OPP
Podemos  ESP PTY OPP ..2020-01-12  ESP PTY GOV 2020-01-13..2023-11-20  ESP PTY OPP 2023-11-21..
Partido Popular | People's Party of Spain | Spanish People's Party | Spanish Popular Party | Conservative Popular Party | conservative People's Party of Spain  ESP PTY OPP ..1996-05-04  ESP PTY GOV 1996-05-05..2004-04-16  ESP PTY OPP 2004-04-17..2011-12-20  ESP PTY GOV 2011-12-21..2018-06-01  ESP PTY OPP 2018-06-02..
PSOE | Spanish Socialist Workers' Party | Spanish Socialist Party | Spanish Socialists | Partido Socialista Obrero Español | Socialists of Spain  ESP PTY GOV 1982-12-02..1996-05-04  ESP PTY OPP 1996-05-05..2004-04-16  ESP PTY GOV 2004-04-17..2011-12-20  ESP PTY OPP 2011-12-21..2018-06-01  ESP PTY GOV 2018-06-02..
Pasok | Panhellenic Socialist Movement | PASOK-KINAL | PASOK party | KINAL | Movement for Change of Greece | Greek Socialists  GRC PTY GOV 1981-10..1989-07-01  GRC PTY OPP 1989-07-02..1993-10-12  GRC PTY GOV 1993-10-13..2004-03-09  GRC PTY OPP 2004-03-10..2009-10-05  GRC PTY GOV 2009-10-06..2015-01-25  GRC PTY OPP 2015-01-26..
Golden Dawn  GRC PTY OPP
New Democracy | New Democracy party | Nea Dimokratia | New Democracy of Greece  GRC PTY GOV 1990-04-11..1993-10-12  GRC PTY OPP 1993-10-13..2004-03-09  GRC PTY GOV 2004-03-10..2009-10-05  GRC PTY OPP 2009-10-06..2012-06-19  GRC PTY GOV 2012-06-20..2015-01-25  GRC PTY OPP 2015-01-26..2019-07-07  GRC PTY GOV 2019-07-08..
Syriza | Coalition of the Radical Left | SYRIZA party | Radical Left Coalition  GRC PTY OPP ..2015-01-25  GRC PTY GOV 2015-01-26..2019-07-07  GRC PTY OPP 2019-07-08..
Jobbik  HUN PTY OPP
Fidesz  HUN PTY OPP ..1998-07-05  HUN PTY GOV 1998-07-06..2002-05-26  HUN PTY OPP 2002-05-27..2010-05-28  HUN PTY GOV 2010-05-29..
Solidarity movement  POL LAB OPP ..1989-09-11  POL LAB 1989-09-12..
Civic Platform  POL PTY OPP 2001-01..2007-11-15  POL PTY GOV 2007-11-16..2015-11-15  POL PTY OPP 2015-11-16..2023-12-12  POL PTY GOV 2023-12-13..
Law and Justice party | Law and Justice | PiS  POL PTY OPP ..2005-10-30  POL PTY GOV 2005-10-31..2007-11-15  POL PTY OPP 2007-11-16..2015-11-15  POL PTY GOV 2015-11-16..2023-12-12  POL PTY OPP 2023-12-13..
N-VA | New Flemish Alliance | Nieuw-Vlaamse Alliantie  BEL PTY OPP ..2014-10-10  BEL PTY GOV 2014-10-11..2018-12-08  BEL PTY OPP 2018-12-09..2025-02-02  BEL PTY GOV 2025-02-03..
Vlaams Belang | Vlaams Blok | Vlaams Blok party | Flemish Interest | Flemish Bloc  BEL PTY OPP
Fine Gael  IRL PTY OPP ..1994-12-14  IRL PTY GOV 1994-12-15..1997-06-25  IRL PTY OPP 1997-06-26..2011-03-08  IRL PTY GOV 2011-03-09..
Fianna Fáil | Fianna Fail  IRL PTY GOV 1987-03-10..1994-12-14  IRL PTY OPP 1994-12-15..1997-06-25  IRL PTY GOV 1997-06-26..2011-03-08  IRL PTY OPP 2011-03-09..2020-06-26  IRL PTY GOV 2020-06-27..
Garda | Garda Síochána | Gardai | Gardaí  IRL COP
SBU | Security Service of Ukraine  UKR SPY
Armed Forces of Ukraine | Ukrainian Armed Forces ; Territorial Defence Forces  UKR MIL
Servant of the People  UKR PTY OPP 2018-03..2019-05-19  UKR PTY GOV 2019-05-20..
Party of Regions  UKR PTY GOV ..2005-01  UKR PTY OPP 2005-02..2006-08-03  UKR PTY GOV 2006-08-04..2007-12-17  UKR PTY OPP 2007-12-18..2010-02-24  UKR PTY GOV 2010-02-25..2014-02-22  UKR PTY OPP 2014-02-23..
NABU | National Anti-Corruption Bureau  UKR JUD
Georgian Dream  GEO PTY OPP 2012-02..2012-10-24  GEO PTY GOV 2012-10-25..
United National Movement  GEO PTY OPP 2001-10..2003-11-22  GEO PTY GOV 2003-11-23..2012-10-24  GEO PTY OPP 2012-10-25..

# Africa
African National Congress | ANC | A.N.C.  ZAF PTY REB ..1994-05-09  ZAF PTY GOV 1994-05-10..  id=anc
Economic Freedom Fighters | EFF  ZAF PTY OPP 2013-07..
Inkatha | Inkatha Freedom Party | IFP  ZAF PTY GOV 1994-05-11..2004-04  ZAF PTY OPP 2004-05..2024-07-02  ZAF PTY GOV 2024-07-03..
Democratic Alliance  ZAF PTY OPP ..2024-06-29  ZAF PTY GOV 2024-06-30..
National Prosecuting Authority ; Constitutional Court of South Africa  ZAF JUD
ZANU-PF | Zanu-PF | Zanu PF | ZANU PF  ZWE PTY GOV
MDC | Movement for Democratic Change  ZWE PTY OPP ..2009-02-10  ZWE PTY GOV OPP 2009-02-11..2013-09-11  ZWE PTY OPP 2013-09-12..
Prosperity Party  ETH PTY GOV 2019-12-01..
EPRDF | Ethiopian People's Revolutionary Democratic Front  ETH REB ..1991-05-27  ETH PTY GOV 1991-05-28..2019-11-30
Ethiopian National Defence Force | ENDF  ETH MIL
CORD coalition  KEN PTY
Jubilee Party  KEN PTY GOV 2016-09..2022-09-12  KEN PTY OPP 2022-09-13..
Orange Democratic Movement | ODM  KEN PTY OPP ..2008-04-16  KEN PTY GOV 2008-04-17..2013-04-08  KEN PTY OPP 2013-04-09..2024-08-07  KEN PTY GOV 2024-08-08..
National Resistance Movement  UGA PTY GOV
UPDF | Uganda People's Defence Force | Uganda People's Defence Forces | Uganda Peoples Defence Forces  UGA MIL
FARDC | Armed Forces of the Democratic Republic of the Congo  COD MIL
Rwanda Defence Force | RDF  RWA MIL
People's Democratic Party of Nigeria  NGA PTY GOV 1999-05-29..2015-05-28  NGA PTY OPP 2015-05-29..
All Progressives Congress  NGA PTY OPP 2013-02-06..2015-05-28  NGA PTY GOV 2015-05-29..
Economic and Financial Crimes Commission | EFCC  NGA COP
Department of State Services  NGA SPY
MPLA  AGO PTY GOV
FRELIMO | Frelimo  MOZ PTY GOV
SWAPO | Swapo  NAM PTY GOV
Sudanese Armed Forces  SDN MIL
Kenya Defence Forces  KEN MIL
Independent Electoral and Boundaries Commission  KEN GOV

# The Americas
Morena party | MORENA | National Regeneration Movement | Movimiento Regeneración Nacional | Movimiento de Regeneración Nacional  MEX PTY OPP 2011..2018-11-30  MEX PTY GOV 2018-12-01..
PRD | Party of the Democratic Revolution | Partido de la Revolución Democrática | PRD of Mexico  MEX PTY OPP
PAN party | National Action Party | Partido Acción Nacional | PAN of Mexico  MEX PTY OPP ..2000-11-30  MEX PTY GOV 2000-12-01..2012-11-30  MEX PTY OPP 2012-12-01..
PRI | Institutional Revolutionary Party | Partido Revolucionario Institucional  MEX PTY GOV ..2000-11-30  MEX PTY OPP 2000-12-01..2012-11-30  MEX PTY GOV 2012-12-01..2018-11-30  MEX PTY OPP 2018-12-01..
Workers' Party of Brazil | Workers' Party | Workers Party | Partido dos Trabalhadores | Lula's Workers' Party  BRA PTY OPP ..2002-12-31  BRA PTY GOV 2003-01-01..2016-05-11  BRA PTY OPP 2016-05-12..2022-12-31  BRA PTY GOV 2023-01-01..
Peronists | Peronist  ARG PTY
PSUV | United Socialist Party of Venezuela  VEN PTY GOV
SEBIN | Sebin | Bolivarian National Intelligence Service | Bolivarian Intelligence Service  VEN SPY
DGCIM | General Directorate of Military Counterintelligence | Directorate General of Military Counterintelligence | Dirección General de Contrainteligencia Militar  VEN SPY
FAES  VEN MIL
Bolivarian National Guard | Bolivarian Guard | Venezuelan National Guard | Venezuela's National Guard  VEN MIL
Democratic Unity Roundtable | Mesa de la Unidad Democrática | MUD coalition  VEN OPP
Constituent Assembly  - LEG
Haitian National Police | Haiti's National Police | National Police of Haiti  HTI COP
Tonton Macoutes  HTI PRM
RCMP | Royal Canadian Mounted Police | Mounties | Royal Canadian Mounted police  CAN COP
Parti Québécois ; Bloc Québécois ; New Democratic Party  CAN PTY
Liberal Party of Canada  CAN PTY GOV 1993-11-04..2006-02-05  CAN PTY OPP 2006-02-06..2015-11-03  CAN PTY GOV 2015-11-04..
Movement for Socialism | Movement Toward Socialism  BOL PTY OPP ..2006-01-21  BOL PTY GOV 2006-01-22..2019-11-11  BOL PTY OPP 2019-11-12..2020-11-07  BOL PTY GOV 2020-11-08..2025-11-07  BOL PTY OPP 2025-11-08..
Tonton Macoute  HTI PRM
One Nation | Pauline Hanson's One Nation  AUS PTY
Australian Labor Party  AUS PTY OPP 1996-03-11..2007-12-02  AUS PTY GOV 2007-12-03..2013-09-17  AUS PTY OPP 2013-09-18..2022-05-22  AUS PTY GOV 2022-05-23..
Liberal Party of Australia  AUS PTY GOV 1996-03-11..2007-12-02  AUS PTY OPP 2007-12-03..2013-09-17  AUS PTY GOV 2013-09-18..2022-05-22  AUS PTY OPP 2022-05-23..
Australian Federal Police | Australian federal police  AUS COP
ASIO | Australian Security Intelligence Organisation  AUS COP

# The courts of The Hague, which are not the Netherlands'
judges in The Hague | prosecutors in The Hague | prosecutor in The Hague | tribunal in The Hague | court in The Hague | Hague tribunal | Hague court | Hague prosecutors  IGO JUD
