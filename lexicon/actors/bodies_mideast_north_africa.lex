kind organisation
# Israel, Palestine, Lebanon, Syria, Jordan, Iraq, Egypt, Libya, Tunisia, Algeria, Morocco, Western Sahara; Arab bodies.

# --- Israel
National Unity party of Israel | Israel's National Unity party  ISR PTY OPP 2022-08..2023-10-11  ISR PTY GOV 2023-10-12..2024-06-09  ISR PTY OPP 2024-06-10..
Israel Resilience Party | Hosen L'Yisrael  ISR PTY
New Hope party | New Hope-United Right | Tikva Hadasha  ISR PTY
Yamina | Yamina party  ISR PTY
HaYamin HeHadash | Israel's New Right party  ISR PTY
Israeli Labor Party | Israel's Labor Party | Israeli Labour Party | Israel's Labour Party | Labor Party of Israel | HaAvoda  ISR PTY GOV 1992-07-13..1996-06-17  ISR PTY OPP 1996-06-18..1999-07-05  ISR PTY GOV 1999-07-06..2002-10-31  ISR PTY OPP 2002-11-01..2005-01-09  ISR PTY GOV 2005-01-10..2005-11-22  ISR PTY OPP 2005-11-23..2006-05-03  ISR PTY GOV 2006-05-04..2011-01-16  ISR PTY OPP 2011-01-17..2020-05-16  ISR PTY GOV 2020-05-17..2022-12-28  ISR PTY OPP 2022-12-29..
Israel's Democrats party | Israeli Democrats party  ISR PTY OPP
Zionist Union | Zionist Camp | HaMahane HaTzioni  ISR PTY OPP
Hatnuah | Hatnua | Hatnuah party | Tzipi Livni Party  ISR PTY
Kulanu | Kulanu party  ISR PTY
National Religious Party | Mafdal  ISR PTY
Ichud Leumi | National Union of Israel  ISR PTY
Kach | Kach movement | Kahane Chai | Kach party  ISR REB PTY  group=KAC
Moledet | Moledet party  ISR PTY
Zehut | Zehut party  ISR PTY
Agudat Yisrael | Agudat Israel  ISR PTY
Degel HaTorah | Degel Hatorah  ISR PTY
Yachad - Ha'am Itanu | Yachad party  ISR PTY
Shinui | Shinui party  ISR PTY
Gesher party  ISR PTY
Telem party  ISR PTY OPP
Derekh Eretz | Derech Eretz party  ISR PTY
Bennett 2026  ISR PTY OPP
Yashar party  ISR PTY OPP
Yisrael BaAliyah | Yisrael B'Aliyah | Israel B'Aliyah  ISR PTY
Hadash | Hadash party | Hadash-Ta'al | Democratic Front for Peace and Equality  ISR PTY OPP
Balad party  ISR PTY OPP
Ra'am | Raam party | Ra'am party | United Arab List | United Arab List-Ta'al  ISR PTY OPP ..2021-06-12  ISR PTY GOV 2021-06-13..2022-12-28  ISR PTY OPP 2022-12-29..
Ta'al party | Arab Movement for Renewal  ISR PTY OPP
Islamic Movement in Israel  ISR REL OPP
Northern Branch of the Islamic Movement | Islamic Movement's northern branch  ISR REL OPP
Southern Branch of the Islamic Movement | Islamic Movement's southern branch  ISR REL PTY
High Follow-Up Committee | High Follow-Up Committee for Arab Citizens of Israel | Arab Higher Monitoring Committee  ISR CVL
Israeli Communist Party | Communist Party of Israel  ISR PTY OPP
Israel's Democratic Union  ISR PTY OPP
Unit 8200 | Israel's Unit 8200  ISR MIL SPY
Sayeret Matkal | General Staff Reconnaissance Unit  ISR MIL
Shayetet 13 | Flotilla 13  ISR MIL
Givati Brigade  ISR MIL
Nahal Brigade  ISR MIL
Kfir Brigade  ISR MIL
Israeli Paratroopers Brigade  ISR MIL
Netzah Yehuda | Netzah Yehuda Battalion  ISR MIL
Duvdevan | Duvdevan unit  ISR MIL
Maglan unit  ISR MIL
Home Front Command | IDF Home Front Command  ISR MIL
IDF Southern Command | Israel's Southern Command ; IDF Northern Command | Israel's Northern Command ; IDF Central Command | Israel's Central Command  ISR MIL
Military Advocate General of Israel | Military Advocate General's Corps  ISR MIL JUD
Israeli Navy | Israel Navy  ISR MIL
Malmab  ISR SPY
Israel Police | Israeli Police | Israel National Police  ISR COP
Israeli Border Police | Israel Border Police | Magav  ISR COP
Yamam | Yamam unit | YAMAM counterterrorism unit  ISR COP
Yasam unit | Yasam police unit | Yasam riot police  ISR COP
Lahav 433  ISR COP
Israel Prison Service | Israeli Prison Service | Shabas | Israel Prisons Service  ISR COP
Israel's Security Cabinet | Israeli security cabinet | Israeli Security Cabinet  ISR GOV
Israeli war cabinet | Israel's war cabinet  ISR GOV
Israeli Supreme Court | Israel's Supreme Court | Supreme Court of Israel | Israel's High Court | Israeli High Court of Justice | Bagatz  ISR JUD
Bank of Israel  ISR GOV
Israel Land Authority | Israel Land Administration | Israel Lands Administration  ISR GOV
Israel Antiquities Authority  ISR GOV
Israel Atomic Energy Commission | Israeli Atomic Energy Commission  ISR GOV
Negev Nuclear Research Center  ISR GOV
Jewish Agency | Jewish Agency for Israel  ISR SOC
Jewish National Fund | Keren Kayemet LeIsrael | KKL-JNF | JNF  ISR SOC
World Zionist Organization | World Zionist Organisation  ISR SOC
Chief Rabbinate of Israel | Israel's Chief Rabbinate | Chief Rabbinate  ISR REL
Yesha Council | Yesha settlers council | Settlers' council Yesha | Council of Jewish Settlements  ISR CVL
Gush Emunim  ISR CVL
Hilltop Youth | Hilltop youths  ISR CVL
Nachala movement | Nahala settler movement  ISR CVL
Amana settlement organization  ISR CVL
Tzav 9  ISR CVL
Lehava | Lehava group  ISR CVL
Im Tirtzu  ISR CVL
Ad Kan  ISR CVL
Regavim  ISR CVL
Elad settler group  ISR CVL
Ateret Cohanim  ISR CVL
Honenu  ISR CVL
Temple Mount Faithful | Temple Mount and Eretz Yisrael Faithful Movement  ISR REL
Temple Institute  ISR REL
Hostages and Missing Families Forum | Hostages Families Forum | Hostage Families Forum | Bring Them Home Now | Hostages Family Forum  ISR CVL
Kaplan Force  ISR CVL
Brothers and Sisters in Arms  ISR CVL
Black Flags movement  ISR CVL
Crime Minister movement  ISR CVL
Yesh Din  ISR CVL
HaMoked  ISR CVL
Gisha  ISR CVL
Gush Shalom  ISR CVL
Ir Amim  ISR CVL
Bimkom  ISR CVL
Machsom Watch  ISR CVL
Combatants for Peace  ISR CVL
Rabbis for Human Rights  ISR CVL
Ta'ayush  ISR CVL
Standing Together movement  ISR CVL
Adalah | Adalah legal center  ISR CVL
Mossawa Center  ISR CVL
Association for Civil Rights in Israel | ACRI  ISR CVL
Physicians for Human Rights-Israel | Physicians for Human Rights Israel  ISR CVL
Public Committee Against Torture in Israel | PCATI  ISR CVL
New Israel Fund  ISR CVL
Movement for Quality Government | Movement for Quality Government in Israel  ISR CVL
Geneva Initiative  ISR CVL
Commanders for Israel's Security  ISR CVL
ZAKA | Zaka rescue service  ISR MED
United Hatzalah  ISR MED
Histadrut | Histadrut labor federation | Histadrut labour federation | General Federation of Labour in Israel  ISR LAB
Israel Democracy Institute  ISR EDU
Institute for National Security Studies  ISR EDU
Kohelet Policy Forum | Kohelet Forum  ISR EDU
Yad Vashem  ISR EDU
Rafael Advanced Defense Systems | Rafael Advanced Defence Systems  ISR BUS
IMI Systems | Israel Military Industries  ISR BUS
Israel Aerospace Industries | Israel Aircraft Industries  ISR BUS
Cellebrite  ISR BUS
Candiru  ISR BUS
QuaDream  ISR BUS
Black Cube  ISR BUS
Bank Hapoalim  ISR BUS
Bank Leumi  ISR BUS
Israel Discount Bank  ISR BUS
Israel Electric Corporation | Israel Electric Corp  ISR BUS
Mekorot  ISR BUS
NewMed Energy  ISR BUS
Delek Drilling  ISR BUS
El Al  ISR BUS
Maariv | Ma'ariv newspaper  ISR JRN
Israel Hayom  ISR JRN
Globes newspaper  ISR JRN
Calcalist  ISR JRN
Arutz Sheva  ISR JRN
i24NEWS | i24 News  ISR JRN
Jerusalem Report  ISR JRN
Walla News  ISR JRN
Israel's Channel 12 | Channel 12 of Israel  ISR JRN
Israel's Channel 13 | Channel 13 of Israel  ISR JRN
Israel's Channel 14 | Channel 14 of Israel  ISR JRN
Israel's Channel 2  ISR JRN
Israel's Channel 10  ISR JRN
Sicha Mekomit  ISR JRN
+972 Magazine  ISR JRN
Kan public broadcaster | Israeli Public Broadcasting Corporation | Kan News | Kan 11  ISR JRN
Israel Broadcasting Authority  ISR JRN
Israel's Army Radio | Galatz  ISR JRN
Israel Radio | Kol Israel | Reshet Bet  ISR JRN
Haganah  ISR MIL ..1948
Palmach  ISR MIL ..1948
Irgun | Irgun Zvai Leumi  ISR REB ..1948
Stern Gang  ISR REB ..1948
Kahanists  ISR REB
Jewish Underground  ISR REB
Bat Ayin Underground  ISR REB
Terror Neged Terror  ISR REB
Gaza Humanitarian Foundation | GHF  ISR CVL 2025-02..2025-11
Central Elections Committee of Israel | Israel's Central Elections Committee | Israeli Central Elections Committee  ISR GOV
Winograd Commission  ISR JUD
Kahan Commission  ISR JUD
Turkel Commission  ISR JUD

# --- Palestine
Force 17  PSE COP MIL
Palestinian Presidential Guard  PSE COP MIL
Palestinian Preventive Security  PSE COP MIL
Palestinian General Intelligence Service  PSE SPY
Palestinian National Security Forces  PSE COP MIL
Palestinian Central Council | PLO Central Council | Palestine Central Council  PSE GOV
PLO Executive Committee  PSE GOV
Palestinian National Council | Palestine National Council  PSE LEG GOV
Palestinian Negotiations Affairs Department | PLO Negotiations Affairs Department  PSE GOV
Palestine Monetary Authority | Palestinian Monetary Authority  PSE GOV
Palestine Investment Fund  PSE GOV
Palestinian Central Bureau of Statistics  PSE GOV
Palestinian Central Elections Commission | Palestinian Central Election Commission  PSE GOV
Palestinian Supreme Court  PSE JUD
Palestinian Constitutional Court  PSE JUD
Palestinian Prisoners' Society | Palestinian Prisoners Club | Palestinian Prisoners Society  PSE CVL
Palestinian Commission of Detainees | Commission of Detainees' Affairs | Palestinian Commission of Detainees' Affairs  PSE CVL
Addameer  PSE CVL
Tanzim | Fatah Tanzim | Tanzim militia  PSE REB  group=FTA
Fatah Revolutionary Council  PSE PTY GOV  group=FTA
Fatah Central Committee  PSE PTY GOV  group=FTA
Abu Nidal Organization | Abu Nidal Organisation  PSE REB  group=ANO
Black September group | Black September militants | Black September Organization  PSE REB  group=BSO
Democratic Front for the Liberation of Palestine | DFLP  PSE REB OPP  group=DFL
National Resistance Brigades | Martyr Omar al-Qasim Forces  PSE REB  group=DFL
Popular Front for the Liberation of Palestine-General Command | PFLP-GC | PFLP-General Command  PSE REB  group=PGC
Abu Ali Mustafa Brigades | Martyr Abu Ali Mustafa Brigades  PSE REB  group=PFL
Palestine Liberation Front | Palestinian Liberation Front  PSE REB
Palestinian Popular Struggle Front  PSE REB
Arab Liberation Front  PSE REB
Palestinian People's Party  PSE PTY
Palestinian Democratic Union | FIDA party  PSE PTY
Palestinian National Initiative | Al-Mubadara  PSE PTY OPP
As-Sa'iqa | al-Saiqa | Saiqa faction  PSE PRM
Fatah al-Intifada  PSE PRM
Palestine Liberation Army  PSE PRM
Liwa al-Quds  PSE PRM
Hamas politburo | Hamas political bureau  PSE REB  group=HAM
Hamas government | Hamas-run government  PSE GOV REB 2006-03-29..  group=HAM
Hamas Executive Force | Hamas police | Gaza police | Hamas-run police  PSE COP REB  group=HAM
Nukhba | Nukhba force | Hamas Nukhba force | Nukhba forces  PSE REB  group=QAS
Radaa force  PSE COP REB  group=HAM
Sahm unit | Arrow Unit of Hamas | Hamas' Arrow Unit  PSE COP REB  group=HAM
Jenin Brigade | Jenin Battalion | Jenin Brigades  PSE REB  group=QUB
Tulkarem Brigade | Tulkarm Brigade  PSE REB  group=QUB
Nablus Brigade  PSE REB  group=QUB
Tubas Brigade  PSE REB  group=QUB
Salah al-Din Brigades | Nasser Salah al-Din Brigades | al-Nasser Salah al-Deen Brigades | Nasser Salahuddin Brigades | Al-Nasser Brigades  PSE REB  group=PRC
Jaish al-Islam of Gaza | Jaysh al-Islam Gaza | Tawhid and Jihad Brigades | Army of Islam in Gaza | Gaza's Army of Islam  PSE REB  group=AOI
Jund Ansar Allah  PSE REB  group=GSJ
Jaljalat  PSE REB  group=GSJ
Mujahideen Shura Council in the Environs of Jerusalem  PSE REB  group=GSJ
Tawhid wal-Jihad in Gaza | Jahafil al-Tawhid wal-Jihad  PSE REB  group=GSJ
Palestinian Mujahideen Movement  PSE REB
Al-Sabireen | Harakat al-Sabireen  PSE REB
Abu Shabab militia | Abu Shabab clan | Abu Shabab gang | Abu Shabab's Popular Forces  PSE PRM  group=ABS
Doghmush clan | Dughmush clan | Durmush clan  PSE PRM
Hilles clan | Hellis clan  PSE PRM
Balata Brigade | Balata Battalion  PSE REB  group=AQB
Palestinian National and Islamic Forces | National and Islamic Forces  PSE OPP
BDS movement | BDS National Committee | Palestinian BDS National Committee | Boycott, Divestment and Sanctions movement  PSE CVL
Al-Haq | Al-Haq rights group  PSE CVL
Al Mezan | Al Mezan Center for Human Rights  PSE CVL
Palestinian Centre for Human Rights | Palestinian Center for Human Rights  PSE CVL
Al-Dameer  PSE CVL
Defense for Children International-Palestine  PSE CVL
Union of Agricultural Work Committees  PSE CVL
Bisan Center  PSE CVL
PNGO Network  PSE CVL
Youth Against Settlements  PSE CVL
Stop the Wall campaign  PSE CVL
Palestinian Medical Relief Society | Palestinian Medical Relief  PSE CVL
Palestinian Independent Commission for Human Rights  PSE CVL
Palestinian Center for Policy and Survey Research  PSE CVL
Miftah  PSE CVL
International Solidarity Movement  NGO CVL
Freedom Flotilla Coalition  NGO CVL
Global Sumud Flotilla | Sumud Flotilla  NGO CVL
Free Gaza Movement | Free Gaza flotilla  NGO CVL
Jerusalem Waqf | Islamic Waqf of Jerusalem | Jerusalem Islamic Waqf | Islamic Waqf in Jerusalem | Waqf authority in Jerusalem  PSE REL
Greek Orthodox Patriarchate of Jerusalem  PSE REL
Latin Patriarchate of Jerusalem | Latin Patriarchate  PSE REL
Kairos Palestine  PSE REL
Gaza Health Ministry | Gaza's Health Ministry | Gaza's health ministry | Palestinian Health Ministry in Gaza  PSE GOV MED
Gaza Civil Defence | Gaza Civil Defense | Palestinian Civil Defence | Palestinian Civil Defense | Gaza's civil defence agency | Gaza civil defense agency  PSE MED
Gaza Government Media Office | Government Media Office in Gaza | Gaza's Government Media Office  PSE GOV
Al-Aqsa TV | Al-Aqsa Television | Al Aqsa TV | Sawt al-Aqsa  PSE JRN
Shehab News Agency | Shihab news agency  PSE JRN
Safa news agency  PSE JRN
Quds News Network  PSE JRN
Al-Quds newspaper  PSE JRN
Quds Press  PSE JRN
Al-Hayat al-Jadida  PSE JRN
Palestine Today TV | Filastin al-Youm  PSE JRN
Palestinian Information Center  PSE JRN
Electronic Intifada  PSE JRN
Palestinian Journalists' Syndicate | Palestinian Journalists Syndicate  PSE LAB
Palestinian General Federation of Trade Unions  PSE LAB
Bank of Palestine  PSE BUS
Paltel  PSE BUS
Padico Holding  PSE BUS
Arab Islamic Bank  PSE BUS
Birzeit University  PSE EDU
An-Najah National University | An-Najah University  PSE EDU
Islamic University of Gaza  PSE EDU
Al-Quds University  PSE EDU
Al-Azhar University-Gaza  PSE EDU
National Committee for the Administration of Gaza | NCAG | Gaza technocratic committee  PSE GOV 2026-01..
Board of Peace | Gaza Board of Peace  IGO
International Stabilization Force for Gaza | International Stabilisation Force in Gaza  IGO

# --- Lebanon
Jihad Council of Hezbollah | Hezbollah's Jihad Council  LBN REB  group=HEZ
Radwan Force | Radwan Unit | Hezbollah's Radwan Force | Hezbollah Radwan Force  LBN REB  group=HEZ
Loyalty to the Resistance Bloc | Loyalty to the Resistance  LBN LEG PTY  group=HEZ
Lebanese Resistance Brigades | Saraya al-Muqawama  LBN REB  group=HEZ
Islamic Jihad Organization | Islamic Jihad Organisation  LBN REB  group=HEZ
Revolutionary Justice Organization  LBN REB  group=HEZ
Organization of the Oppressed on Earth  LBN REB  group=HEZ
Islamic Health Committee | Islamic Health Authority | Islamic Health Society  LBN CVL REB
Al-Rissala Scouts | Risala Scout | Islamic Risala Scout Association  LBN CVL REB
Imam Mahdi Scouts  LBN CVL REB
Al-Qard al-Hassan | Al-Qard Al-Hasan Association  LBN CVL REB
Jihad al-Bina  LBN CVL REB
Green Without Borders  LBN CVL REB
Lebanese Internal Security Forces | Lebanon's Internal Security Forces | Internal Security Forces of Lebanon | Lebanon's ISF  LBN COP
Information Branch of the Internal Security Forces | ISF Information Branch  LBN COP SPY
Lebanese General Security | Lebanon's General Security | General Directorate of General Security  LBN SPY GOV
Lebanese State Security  LBN SPY GOV
Lebanon's Higher Defense Council | Lebanese Higher Defence Council  LBN GOV
Banque du Liban | Central Bank of Lebanon  LBN GOV
Lebanese Constitutional Council  LBN JUD
Lebanon's State Shura Council  LBN JUD
Lebanese Judicial Council  LBN JUD
Lebanon's Higher Judicial Council  LBN JUD
March 14 Alliance | March 14 coalition | March 14 movement | March 14 forces | March 14 bloc | March 14 camp  LBN PTY
Cedar Revolution movement  LBN PTY
March 8 Alliance | March 8 coalition | March 8 camp | March 8 bloc | March 8 forces  LBN PTY
Strong Lebanon bloc | Strong Lebanon parliamentary bloc  LBN LEG PTY
Strong Republic bloc  LBN LEG PTY
Change and Reform bloc  LBN LEG PTY
Democratic Gathering bloc  LBN LEG PTY
Development and Liberation bloc  LBN LEG PTY
Marada Movement | Marada | El Marada | Marada party  LBN PTY
Giants Brigade of Marada  LBN PRM ..1991
Tashnag Party | Armenian Revolutionary Federation in Lebanon  LBN PTY
Hunchak party  LBN PTY
Ramgavar party  LBN PTY
Syrian Social Nationalist Party | SSNP  LBN PTY PRM  group=SSN
National Liberal Party of Lebanon | Lebanon's National Liberal Party  LBN PTY
Tigers Militia  LBN PRM ..1980
Lebanese National Bloc | National Bloc of Lebanon | Lebanon's National Bloc  LBN PTY OPP
Lebanese Communist Party  LBN PTY OPP
Democratic Left Movement | Lebanon's Democratic Left Movement  LBN PTY OPP
Sabaa Party  LBN PTY OPP
Citizens in a State  LBN PTY OPP
Taqaddom party  LBN PTY OPP
Beirut Madinati  LBN PTY OPP
You Stink movement | You Stink campaign  LBN PTY OPP
Lihaqqi  LBN PTY OPP
Lebanese Democratic Party  LBN PTY
Arab Tawhid Party | Lebanese Arab Tawhid Party  LBN PTY
Popular Nasserist Organization | Popular Nasserite Organization  LBN PTY
Lebanese Baath Party | Lebanon's Baath Party  LBN PTY
Mourabitoun movement  LBN PTY
Jamaa Islamiya of Lebanon | Al-Jamaa al-Islamiya in Lebanon | Lebanon's Jamaa Islamiya | Lebanon's Islamic Group  LBN PTY REB  group=JIL
Fajr Forces | al-Fajr Forces  LBN REB  group=JIL
Al-Ahbash | Association of Islamic Charitable Projects  LBN REL PTY
Alawite Arab Democratic Party | Arab Democratic Party of Lebanon  LBN PTY PRM  group=ADP
Lebanese Forces militia  LBN PRM ..1994-03
Guardians of the Cedars  LBN PRM
Junud al-Rab | Jnoud el-Rab  LBN PRM
Abdullah Azzam Brigades | Abdallah Azzam Brigades | Brigades of Abdullah Azzam  LBN REB  group=AAB
Ziad al-Jarrah Battalions  LBN REB  group=AAB
Jund al-Sham group  LBN REB  group=OSB
Osbat al-Ansar | Asbat al-Ansar | Usbat al-Ansar  LBN REB  group=OSB
Shabab al-Muslim of Ain al-Hilweh | al-Shabab al-Muslim  LBN REB  group=OSB
Free Sunnis of Baalbek Brigade | Free Sunnis of Baalbek  LBN REB
Meqdad clan | Moqdad clan  LBN PRM CRM
Zeaiter clan  LBN PRM CRM
Jaafar clan of Bekaa  LBN PRM CRM
Amal militia | Afwaj al-Muqawama al-Lubnaniya | Amal | Amal Movement | Amal movement  LBN PRM PTY  id=amal  group=AML
Lebanese National Movement  LBN REB
Zgharta Liberation Army  LBN REB
Lebanese National Resistance Front  LBN REB
Lebanese Armed Revolutionary Factions  LBN REB
Maronite Church | Maronite Patriarchate | Council of Maronite Bishops | Maronite bishops | Bkerke | Bkirki  LBN REL
Dar al-Fatwa | Dar al-Ifta of Lebanon  LBN REL
Supreme Islamic Shiite Council | Supreme Islamic Shia Council | Higher Islamic Shiite Council | Higher Shiite Islamic Council  LBN REL
Association of Muslim Scholars in Lebanon | Muslim Scholars Committee  LBN REL
Maronite League  LBN REL
Melkite Greek Catholic Church  LBN REL
General Confederation of Lebanese Workers | CGTL  LBN LAB
Association of Banks in Lebanon | Lebanese banking association  LBN LAB
Beirut Bar Association  LBN LAB
Tripoli Bar Association  LBN LAB
Lebanese Red Cross  LBN MED
Lebanese Civil Defence | Lebanese Civil Defense  LBN MED
Legal Agenda  LBN CVL
Lebanese Center for Human Rights  LBN CVL
UMAM Documentation  LBN CVL
SMEX  LBN CVL
Samir Kassir Foundation | SKeyes  LBN CVL
Depositors' Outcry  LBN CVL
Depositors' Union  LBN CVL
KAFA  LBN CVL
Lebanon's National News Agency | Lebanese National News Agency | National News Agency of Lebanon | Lebanese state-run National News Agency  LBN JRN
Al-Akhbar newspaper  LBN JRN
As-Safir  LBN JRN
Al-Mayadeen | Al Mayadeen | al-Mayadeen TV  LBN JRN
LBCI | Lebanese Broadcasting Corporation International  LBN JRN
MTV Lebanon  LBN JRN
Al Jadeed | al-Jadeed TV  LBN JRN
OTV Lebanon  LBN JRN
NBN television  LBN JRN
Future TV | Future Television  LBN JRN
L'Orient-Le Jour | L'Orient Today | L'Orient Le Jour  LBN JRN
Radio al-Nour | Al-Nour radio  LBN JRN
Naharnet  LBN JRN
Tele Liban  LBN JRN
Nidaa al-Watan  LBN JRN
Al-Joumhouria  LBN JRN
Electricite du Liban | Électricité du Liban  LBN BUS
Middle East Airlines  LBN BUS
Solidere  LBN BUS
Bank Audi  LBN BUS
Lebanese Canadian Bank  LBN BUS
Blom Bank  LBN BUS
Jammal Trust Bank  LBN BUS
Ogero  LBN BUS
American University of Beirut  LBN EDU
Lebanese American University  LBN EDU
Saint Joseph University of Beirut  LBN EDU

# --- Syria
Syrian Republican Guard | Syria's Republican Guard | Republican Guard of Syria  SYR MIL ..2024-12-08  id=republican-guard-of-syria
Syria's Fourth Division | Syria's 4th Division | Syrian Fourth Division | Syrian 4th Armored Division | Syrian 4th Division | Maher al-Assad's Fourth Division  SYR MIL ..2024-12-08
25th Special Mission Forces Division | 25th Special Forces Division | Tiger Forces  SYR MIL ..2024-12-08  id=tiger-forces
Syrian Arab Air Force  SYR MIL
Syrian Arab Armed Forces  SYR MIL
Syria's Fifth Corps | Syrian Fifth Corps | 5th Assault Corps  SYR MIL ..2024-12-08
Air Force Intelligence Directorate | Syrian Air Force Intelligence | Syria's Air Force Intelligence  SYR SPY
Syrian Military Intelligence | Syria's Military Intelligence  SYR SPY
Syrian General Intelligence Directorate | Syria's General Intelligence Directorate | Syrian State Security  SYR SPY
Political Security Directorate | Syrian Political Security  SYR SPY
National Security Bureau of Syria | Syria's National Security Bureau  SYR SPY
Palestine Branch | Branch 235  SYR SPY
Branch 251  SYR SPY
Branch 215  SYR SPY
Syrian mukhabarat  SYR SPY
Syrian General Security | General Security Service of Syria | Syria's General Security | Syrian Internal Security Forces  SYR COP 2024-12-08..
Syrian Scientific Studies and Research Center | Scientific Studies and Research Center of Syria | CERS Syria  SYR GOV
Central Bank of Syria  SYR GOV
Supreme Constitutional Court of Syria  SYR JUD
Arab Socialist Baath Party | Syrian Baath Party | Baath Party of Syria | Arab Socialist Ba'ath Party | Syria's Baath Party | Syria's ruling Baath Party  SYR PTY GOV ..2024-12-08  SYR PTY 2024-12-09..
Syria's National Progressive Front | National Progressive Front of Syria  SYR PTY GOV ..2024-12-08
Baath Brigades | Ba'ath Brigades  SYR PRM
Desert Hawks Brigade | Suqur al-Sahara  SYR PRM
Military Security Shield Forces  SYR PRM
Qalamoun Shield  SYR PRM
Galilee Forces | Forces of Galilee  SYR PRM
Baqir Brigade | Liwa al-Baqir  SYR PRM
Arab Nationalist Guard  SYR PRM
ISIS Hunters  SYR PRM
Dir' al-Watan | Coastal Shield Brigade | Coastal Shield Regiment  SYR PRM
Zainabiyoun Brigade | Zaynabiyoun | Liwa Zainebiyoun | Zainebiyoun Brigade | Zeinabiyoun  PAK PRM  group=ZAI
People's Assembly of Syria | Syrian People's Assembly | People's Council of Syria | Syrian People's Council | Syrian People's Assembly parliament  SYR LEG
Syrian Constitutional Committee  SYR GOV
Syrian National Dialogue Conference | Syria's National Dialogue Conference  SYR GOV 2025..
Higher Committee for People's Assembly Elections  SYR GOV 2025..
National Commission for Transitional Justice | Syria's National Commission for Transitional Justice  SYR GOV 2025..
National Commission for Missing Persons | Syria's National Commission for Missing Persons | National Commission for the Missing  SYR GOV 2025..
Syrian General Authority for Borders and Customs  SYR GOV 2025..
Syrian Interim Government | Syria's Interim Government of the opposition  SYR OPP
National Coordination Committee for Democratic Change | National Coordination Body for Democratic Change | National Coordination Body  SYR OPP
Syrian Democratic People's Party  SYR OPP
Damascus Declaration  SYR OPP
Local Coordination Committees of Syria | Local Coordination Committees  SYR OPP
Syrian Revolution General Commission | Syrian Revolutionary General Commission  SYR OPP
Supreme Council of the Syrian Revolution  SYR OPP
Building the Syrian State  SYR OPP
Cairo group of the Syrian opposition | Cairo platform  SYR OPP
Moscow group of the Syrian opposition | Moscow platform  SYR OPP
Syria's Tomorrow Movement | Syria Tomorrow Movement  SYR OPP
Syrian Islamic Council  SYR OPP
National Salvation Front in Syria  SYR OPP
Movement for Justice and Development in Syria  SYR OPP
Reform Party of Syria  SYR OPP
Assyrian Democratic Organization  SYR OPP
People's Will Party of Syria | Popular Front for Change and Liberation  SYR OPP
Syrian Muslim Brotherhood | Muslim Brotherhood of Syria | Muslim Brotherhood in Syria  SYR OPP REL  group=SMB
Fighting Vanguard  SYR OPP REL  group=SMB
Supreme Military Council of Syria | Supreme Military Council of the Free Syrian Army | Free Syrian Army's Supreme Military Council  SYR REB  group=FSA
Southern Front rebels | Southern Front of the Free Syrian Army | Southern Front rebel alliance  SYR REB  group=SFR
Liwa al-Tawhid | Tawhid Brigade | al-Tawhid Brigade | Liwa al-Tawheed  SYR REB  group=TAW
Farouq Brigades | Farouq Battalions | Farouk Brigades | al-Farouq Brigade | Farouq Brigade | Farouk Brigade  SYR REB  group=FAR
Suqour al-Sham | Suqur al-Sham | Suqour al-Sham Brigades | Soqour al-Sham | Falcons of the Levant Brigades | Sham Falcons  SYR REB  group=SUQ
Syria's Islamic Front | Islamic Front rebel alliance | Islamic Front of Syria  SYR REB  group=ISF
Syrian Islamic Front  SYR REB
Syrian Islamic Liberation Front | Syria Islamic Liberation Front  SYR REB
Syrian Revolutionaries Front | Syria Revolutionaries Front | Syrian Revolutionaries' Front | Syrian Revolutionary Front  SYR REB  group=SRF
Hazzm Movement | Harakat Hazm | Hazm Movement | Harakat Hazzm | Hazem Movement  SYR REB  group=HAZ
Noureddine al-Zinki Movement | Nour al-Din al-Zenki | Nour al-Din al-Zinki | Harakat Nour al-Din al-Zenki | Nureddin al-Zinki | Noureddin al-Zinki | Nour al-Din al-Zenki Movement | Nour al-Din al-Zinki Movement | Nureddine al-Zinki | al-Zenki movement  SYR REB  group=ZEN
Jaysh al-Fatah | Jaish al-Fatah | Army of Conquest | Jaish al-Fateh | Jaysh al-Fateh | Jaish al-Fath  SYR REB  group=JFT
Fatah Halab | Aleppo Conquest  SYR REB
Ansar al-Sharia operations room  SYR REB
Fath al-Mubin | al-Fath al-Mubeen operations room | Fatah al-Mubin operations room | Al-Fatah al-Mubin | Fatah al-Mubin  SYR REB
Military Operations Administration | Military Operations Command of the Syrian rebels | Deterrence of Aggression operations room  SYR REB ..2024-12-07  SYR MIL 2024-12-08..
Southern Operations Room  SYR REB
Faylaq al-Sham | Sham Legion | al-Sham Corps | Failaq al-Sham | Faylaq ash-Sham  SYR REB  group=FAS
Jaysh al-Izza | Jaish al-Izza | Jaysh al-Ezza | Jaish al-Ezza | Jaysh al-Izzah | Jaish al-Ezzah  SYR REB  group=JAI
Jaysh al-Nasr | Jaish al-Nasr  SYR REB
Jaysh al-Mujahideen | Army of Mujahideen | Jaish al-Mujahideen | Mujahideen Army  SYR REB
Free Idlib Army | Idlib Free Army  SYR REB
13th Division of the Free Syrian Army | Division 13 | 13th Division rebels  SYR REB
Knights of Justice Brigade | Fursan al-Haqq  SYR REB
1st Coastal Division | First Coastal Division  SYR REB
2nd Coastal Division  SYR REB
Martyrs of Syria Brigade | Syria Martyrs' Brigade | Shuhada Suriya  SYR REB
Fastaqim Union | Fastaqim Kama Umirt | Tajammu Fastaqim  SYR REB
Northern Storm Brigade | Asifat al-Shamal  SYR REB
Jabhat al-Shamiyah | Levant Front | Shamiya Front | al-Jabha al-Shamiya | Shamia Front | al-Shamiya Front | Levantine Front | Jabhat al-Shamiya | Jabha Shamiya  SYR REB  group=SHF
Sultan Suleiman Shah Division | Sultan Suleiman Shah Brigade | Suleiman Shah Brigade | al-Amshat | Amshat | Sultan Sulayman Shah | Sultan Suleiman Shah  SYR REB ..2024-12  SYR MIL 2025..  group=AMS
Hamzat Division | al-Hamzat | Hamza Brigade | Hamzat | al-Hamza Brigade | Hamza Division | al-Hamza Division  SYR REB ..2024-12  SYR MIL 2025..  id=hamza-division  group=HMZ
Liwa al-Mutasim | Mutasim Brigade | Mutassim Brigade | al-Mu'tasim Division | Mutasim Division | al-Moutasem Brigade  SYR REB  group=SNA
Sultan Mehmed the Conqueror Brigade | Sultan Mehmet Fatih Brigade  SYR REB  group=SNA
Samarkand Brigade  SYR REB  group=SNA
Muntasir Billah Brigade | al-Muntasir Billah Brigade  SYR REB  group=SNA
Nour al-Din Zengi Brigade  SYR REB  group=SNA
Jaysh al-Sharqiya | Jaish al-Sharqiya | Jaysh al-Sharqiyah  SYR REB  group=SNA
Liwa al-Shamal | Northern Brigade of the SNA  SYR REB  group=SNA
Malik Shah Division  SYR REB  group=SNA
Glory Corps | Faylaq al-Majd | Majd Corps  SYR REB  group=SNA
Suqour al-Shamal | Falcons of the North  SYR REB  group=SNA
Usud al-Sharqiya | Lions of the East Army | Jaysh Usud al-Sharqiya  SYR REB  group=SNA
Liberation and Construction Movement | al-Tahrir wal-Bina  SYR REB  group=SNA
Syrian Turkmen Brigades | Turkmen Brigades | Turkmen Mountain Brigade  SYR REB  group=TRK
Syrian Free Army | Jaysh Maghawir al-Thawra | Maghawir al-Thawra | Maghaweir al-Thowra | Revolutionary Commando Army | New Syrian Army | Jaysh Suriya al-Jadid | Mughawir al-Thawra | MaT commandos  SYR REB  group=MAT
Forces of Martyr Ahmad al-Abdo | Ahmad al-Abdo Forces | Martyr Ahmad al-Abdo Brigades  SYR REB  group=MAT
Yarmouk Martyrs Brigade | Liwa Shuhada al-Yarmouk | Yarmouk Martyrs' Brigade | Yarmouk Martyrs | Shuhada al-Yarmouk Brigade  SYR REB  group=YMB
Khalid ibn al-Walid Army | Jaysh Khalid ibn al-Walid | Khaled bin al-Waleed Army | Jaish Khaled bin al-Waleed | Jaysh Khaled bin al-Walid | Khalid bin al-Waleed Army | Jaish Khaled Ibn al-Walid  SYR REB  group=KWA
Muthanna Islamic Movement | Islamic Muthanna Movement | Harakat al-Muthanna al-Islamiya  SYR REB
Ghuraba al-Sham | Ghuraba al-Sham Front  SYR REB
Ahfad al-Rasul Brigades | Grandsons of the Prophet Brigades | Ahfad al-Rasoul  SYR REB
Ajnad al-Sham | Ajnad al-Sham Islamic Union  SYR REB
Umma Brigade | Liwa al-Ummah | Liwa al-Umma  SYR REB
Jaysh al-Umma | Jaish al-Ummah  SYR REB
Saif al-Sham Brigades | Saif al-Sham  SYR REB
Alwiya al-Furqan | Furqan Brigades  SYR REB
Jaysh al-Tawhid | Jaish al-Tawhid  SYR REB
Jund al-Aqsa | Liwa al-Aqsa  SYR REB  group=JAQ
Ansar al-Din Front | Jabhat Ansar al-Din | Jabhat Ansar al-Deen  SYR REB  group=ADF
Sham al-Islam Movement | Harakat Sham al-Islam  SYR REB
Jaish al-Muhajireen wal-Ansar | Jaysh al-Muhajirin wal-Ansar | Army of Emigrants and Supporters | Jaish al-Muhajirin wal Ansar | Jaysh al-Muhajireen wal-Ansar | Muhajireen Brigade | JMWA  SYR REB  group=JMA
Junud al-Sham | Jund al-Sham  SYR REB  group=JSH
Ajnad al-Kavkaz  SYR REB  group=AJK
Turkistan Islamic Party in Syria | Turkestan Islamic Party in Syria  CHN REB  group=ETI
Katibat al-Tawhid wal-Jihad | Katibat Tawhid wal Jihad | Katibat al Tawhid wal Jihad | KTJ  UZB REB  group=KTJ
Katibat Imam al-Bukhari | Imam Bukhari Jamaat | Katibat al-Imam al-Bukhari | Imam Bukhari Battalion  UZB REB  group=KIB
Firqat al-Ghuraba | Firqatul Ghuraba  FRA REB
Khorasan Group | Khorasan group  IMG REB  group=KHO
Saraya Ansar al-Sunna | Saraya Ansar al-Sunnah  SYR REB  group=SAS
Islamic Resistance Front in Syria | Uli al-Baas | Islamic Resistance Front Uli al-Baas  SYR REB
Syrian Popular Resistance | Military Council for the Liberation of Syria  SYR REB 2024-12-08..
Syrian Emergency Task Force | SETF  USA CVL
Men of Dignity | Men of Dignity Movement | Rijal al-Karama | Rijal al-Karama Movement | Movement of Men of Dignity  SYR PRM  group=DRZ
Suwayda Military Council | Sweida Military Council | Al-Suwayda Military Council | Sweida Military Council of Druze  SYR PRM  group=DRZ
Guest House of Dignity | Madafat al-Karama  SYR PRM  group=DRZ
Jabal al-Arab Gathering | Ahrar Jabal al-Arab Gathering  SYR PRM  group=DRZ
al-Jabal Brigade  SYR PRM  group=DRZ
Jaysh al-Muwahhideen | Jaysh al-Muwahhidin  SYR PRM  group=DRZ
National Guard of Suwayda | National Guard of Sweida | Sweida National Guard | Suwayda National Guard  SYR PRM  group=DRZ
Druze Higher Legal Committee of Sweida  SYR REL
Supreme Alawite Islamic Council | Supreme Alawite Council | Alawite Islamic Council | Alawite Supreme Islamic Council  SYR REL
Sheikhs of Akl of Syria | Mashyakhat al-Aql  SYR REL
Syrian Arab Clans and Tribes Forces | Arab Tribal and Clan Forces | Arab Tribes and Clans Forces | Tribal and Clan Forces  SYR PRM
al-Shaitat tribe | Shaitat tribe | Sheitat tribe | al-Sheitaat tribe  SYR PRM
Aqidat tribe | al-Ugaidat tribe | Aqaydat tribe | al-Akidat tribe | Egaidat tribe  SYR PRM
Shammar tribe  SYR PRM
Baqqara tribe  SYR PRM
Al-Sanadid Forces | Sanadid Forces | al-Sanadid | Quwat al-Sanadid  SYR REB  group=SDF
Jaysh al-Thuwar | Army of Revolutionaries | Jaish al-Thuwar | Jaysh al-Thuwwar  SYR REB  group=SDF
Liwa Thuwar al-Raqqa | Raqqa Revolutionaries Brigade | Raqqa Revolutionaries' Brigade  SYR REB  group=SDF
Manbij Military Council  SYR REB  group=SDF
Deir al-Zor Military Council | Deir ez-Zor Military Council | Deir Ezzor Military Council | Deir al-Zour Military Council  SYR REB  group=SDF
Raqqa Military Council  SYR REB  group=SDF
Northern Democratic Brigade | Northern Democratic Forces | Northern Brigade of Idlib  SYR REB  group=SDF
Euphrates Volcano | Burkan al-Furat  SYR REB  group=SDF
Al-Bab Military Council  SYR REB  group=SDF
Northern Sun Battalion | Shams al-Shamal  SYR REB  group=SDF
Syriac Military Council | Mawtbo Fulhoyo Suryoyo  SYR REB  group=SMC
Bethnahrain Women's Protection Forces  SYR REB  group=SMC
Khabur Guards | Khabour Guards  SYR REB  group=SMC
Sutoro | Sutoro police  SYR REB  group=SMC
Afrin Liberation Forces | Afrin Liberation Forces HRE | Hêzên Rizgariya Efrînê  SYR REB  group=ALF
International Freedom Battalion  SYR REB  group=YPG
YPG International | Lions of Rojava  SYR REB  group=YPG
Tekosina Anarsist | Anti-Fascist International Tabur  SYR REB  group=YPG
Movement for a Democratic Society | TEV-DEM | Tev-Dem | Tevgera Civaka Demokratik  SYR PTY
Future Syria Party | Syria Future Party | Syrian Future Party  SYR PTY
Syriac Union Party  SYR PTY
Kongra Star | Kongreya Star  SYR PTY
Zenobia Women's Gathering | Zenobia Women's Community  SYR PTY
Syrian Kurdish Democratic Peace Party  SYR PTY
Kurdish National Unity Parties  SYR PTY
Raqqa Civil Council  SYR GOV
Manbij Civil Council | Civilian Council of Manbij  SYR GOV
Deir al-Zor Civil Council | Deir ez-Zor Civil Council  SYR GOV
Jazira Canton administration  SYR GOV
Self-Defense Forces of Rojava | HXP  SYR COP
Kurdish Supreme Committee | Supreme Kurdish Committee  SYR OPP PTY
Kurdistan Democratic Party of Syria | Kurdistan Democratic Party-Syria | KDP-S | Kurdish Democratic Party of Syria | PDK-S  SYR OPP PTY
Kurdish Democratic Progressive Party in Syria | Kurdish Democratic Progressive Party  SYR OPP PTY
Yekiti Party | Kurdish Yekiti Party in Syria | Kurdish Democratic Unity Party | Kurdish Union Party in Syria  SYR OPP PTY
Kurdish Future Movement | Kurdish Future Movement in Syria  SYR OPP PTY
Kurdish Azadi Party in Syria  SYR OPP PTY
Rojava Peshmerga | Roj Peshmerga | Peshmerga Roj | Roj Peshmerga forces  SYR PRM  group=RPE
Violations Documentation Center | Violations Documentation Center in Syria | Violations Documentation Centre  SYR CVL
Syrian Center for Media and Freedom of Expression | Syrian Centre for Media and Freedom of Expression  SYR CVL
Syrian Human Rights Committee  SYR CVL
Syrians for Truth and Justice  SYR CVL
Syria Justice and Accountability Centre | Syria Justice and Accountability Center  SYR CVL
Caesar Families Association  SYR CVL
Association of Detainees and the Missing in Sednaya Prison | Association of Detainees and Missing of Sednaya Prison | ADMSP  SYR CVL
Families for Freedom  SYR CVL
National Organization for Human Rights in Syria  SYR CVL
Syrian League for the Defense of Human Rights  SYR CVL
Aleppo Media Center | Aleppo Media Centre  SYR JRN CVL
Raqqa Is Being Slaughtered Silently | RBSS  SYR CVL
Deir Ezzor 24 | DeirEzzor 24  SYR JRN
Step News Agency  SYR JRN
Euphrates Post  SYR JRN
Naher Media  SYR JRN
Sound and Picture Organization  SYR JRN CVL
Shaam News Network | Sham News Network | Shaam news  SYR JRN
Mazaya Center  SYR CVL
Hurras Network  SYR CVL
Violet Organization  SYR CVL
Response Coordination Group | Syria Response Coordinators  SYR CVL
The Syria Campaign  SYR CVL
Women Now for Development  SYR CVL
Bahar Organization  SYR CVL
Synergy Association  SYR CVL
Syrian American Medical Society | Syrian-American Medical Society  SYR MED CVL
Union of Medical Care and Relief Organizations | UOSSM  SYR MED CVL
Independent Doctors Association  SYR MED CVL
Molham Volunteering Team | Molham Team  SYR MED CVL
Syrian state television | Syrian state TV | Ikhbariya TV | al-Ikhbariya al-Suriya | Al-Ikhbariya Syria | Alikhbariah Syria | Syrian TV al-Ikhbariya  SYR JRN
Tishreen newspaper | Tishrin newspaper  SYR JRN
Syria's Al-Thawra newspaper | Syrian newspaper Al-Thawra | state-run newspaper Al-Thawra  SYR JRN
Syria's Al-Watan newspaper | Syrian newspaper Al-Watan | pro-government newspaper Al-Watan | Al-Watan newspaper of Syria  SYR JRN
Al-Baath newspaper  SYR JRN
Addounia TV | Al-Dunya TV | Ad-Dunya television  SYR JRN
Sama TV  SYR JRN
Enab Baladi  SYR JRN
Syria Direct  SYR JRN
Syria TV | Syria TV channel  SYR JRN
Orient News TV  SYR JRN
North Press Agency | North Press  SYR JRN
Ronahi TV  SYR JRN
All4Syria  SYR JRN
Zaman al-Wasl | Zaman al-Wasel  SYR JRN
Syria Call | Nedaa Post  SYR JRN
SY24  SYR JRN
Smart News Agency | SMART news agency  SYR JRN
Qasioun News Agency  SYR JRN
Ebaa News | Ebaa agency | Iba news agency  SYR JRN
Amjad media foundation  SYR JRN
Halab Today TV | Halab Today  SYR JRN
Arta FM | ARTA FM  SYR JRN
Levant24  SYR JRN
Cham Holding | Cham Holding Company  SYR BUS
Cham Wings | Cham Wings Airlines  SYR BUS
Syriatel  SYR BUS
Syrian Arab Airlines | Syrianair  SYR BUS
Qaterji Group | Katerji Group | Katerji Company | Al-Qatirji Company  SYR BUS
Hesco Engineering  SYR BUS
Syria Trust for Development | Syria Trust  SYR BUS
Syrian Petroleum Company  SYR BUS
Commercial Bank of Syria ; Real Estate Bank of Syria  SYR BUS
Syria International Islamic Bank  SYR BUS
Watad Petroleum | Watad Company  SYR BUS
Aman Holding Syria ; Damascus Cham Holding  SYR BUS
Greek Orthodox Patriarchate of Antioch | Greek Orthodox Church of Antioch | Antiochian Patriarchate  SYR REL
Syriac Orthodox Church | Syriac Orthodox Patriarchate  SYR REL
Syrian Fatwa Council | Supreme Fatwa Council of Syria  SYR REL

# --- Jordan
Jordan Armed Forces | Jordanian Armed Forces | Arab Legion | Jordan Armed Forces-Arab Army | Royal Jordanian Army | Jordanian Arab Army  JOR MIL
Royal Jordanian Air Force  JOR MIL
General Intelligence Department of Jordan | Jordan's General Intelligence Department | Jordanian General Intelligence Department | Jordanian General Intelligence Directorate | Jordan's GID | Jordan's General Intelligence Directorate  JOR SPY
Public Security Directorate | Jordan's Public Security Directorate | Jordanian Public Security Directorate  JOR COP
Darak | Jordanian gendarmerie  JOR COP
Jordanian Royal Court | Royal Hashemite Court | Jordan's Royal Court | Jordan's royal palace | Hashemite Royal Court  JOR GOV
Jordan's State Security Court | Jordanian State Security Court | State Security Court of Jordan  JOR JUD
Jordan's Constitutional Court  JOR JUD
Jordan's Court of Cassation  JOR JUD
Central Bank of Jordan  JOR GOV
Jordan's Independent Election Commission | Jordan Independent Election Commission | Independent Election Commission of Jordan  JOR GOV
Islamic Action Front | IAF party | Islamic Action Front party  JOR PTY OPP  group=IAF
Jordanian Muslim Brotherhood | Jordan's Muslim Brotherhood | Muslim Brotherhood in Jordan | Muslim Brotherhood of Jordan  JOR OPP REL
Zamzam Initiative | Zamzam party  JOR PTY
Islamic Centrist Party  JOR PTY
Jordan's National Current Party  JOR PTY
Jordanian Democratic Popular Unity Party  JOR PTY
Jordanian Communist Party  JOR PTY
Jordan's National Charter Party  JOR PTY
Eradah Party | Irada party  JOR PTY
Jordan's National Alliance for Reform | National Alliance for Reform  JOR PTY
Partnership and Salvation Party  JOR PTY
Azm Party  JOR PTY
National Front for Reform  JOR OPP
Jordanian Hirak  JOR OPP
Jordan Teachers Syndicate | Jordanian Teachers' Syndicate | Jordan Teachers' Syndicate | Jordan Teachers Association | Jordan's teachers' union  JOR LAB
Jordanian professional associations | Jordanian Professional Associations Complex  JOR LAB
Jordan Engineers Association  JOR LAB
Jordanian Bar Association  JOR LAB
National Center for Human Rights of Jordan | Jordan's National Center for Human Rights  JOR CVL
Adaleh Center ; Center for Defending Freedom of Journalists  JOR CVL
Tamkeen for Legal Aid ; Sisterhood Is Global Institute Jordan  JOR CVL
Jordan Times | The Jordan Times  JOR JRN
Al-Ghad newspaper  JOR JRN
Jordan's Al-Rai newspaper ; Ad-Dustour | Al-Dustour newspaper  JOR JRN
Roya News | Roya TV  JOR JRN
Al-Mamlaka TV | Al-Mamlaka  JOR JRN
Ammon News  JOR JRN
AmmanNet | Radio al-Balad  JOR JRN
Jordan TV ; Al-Yarmouk TV  JOR JRN
Royal Jordanian | Royal Jordanian Airlines  JOR BUS
Arab Bank  JOR BUS
Jordan Phosphate Mines Company ; Arab Potash Company ; National Electric Power Company of Jordan | NEPCO Jordan  JOR BUS
Jordan Hashemite Charity Organization | Jordan Hashemite Charity Organisation | JHCO  JOR MED CVL
Jordan Red Crescent  JOR MED CVL

# --- Iraq
Iraqi Counter Terrorism Service | Iraqi Counter-Terrorism Service | Iraq's Counter Terrorism Service | Iraq's Counter-Terrorism Service | Iraqi CTS  IRQ MIL
Iraqi Special Operations Forces | Golden Division  IRQ MIL
Iraqi Air Force  IRQ MIL
Emergency Response Division | Rapid Response Division  IRQ MIL
Joint Operations Command of Iraq | Iraq's Joint Operations Command | Iraqi Joint Operations Command  IRQ MIL
Security Media Cell | Iraqi Security Media Cell | Iraq's Security Media Cell  IRQ MIL
Baghdad Operations Command  IRQ MIL
Nineveh Operations Command  IRQ MIL
Anbar Operations Command  IRQ MIL
Basra Operations Command  IRQ MIL
Samarra Operations Command  IRQ MIL
Iraqi Republican Guard | Republican Guard of Iraq | Iraq's Republican Guard  IRQ MIL PRM ..2003-04-09
Special Republican Guard | Iraq's Special Republican Guard  IRQ MIL PRM ..2003-04-09
Fedayeen Saddam | Saddam Fedayeen | Saddam's Fedayeen  IRQ MIL PRM ..2003-04-09
Iraqi Federal Police | Iraq's Federal Police | Federal Police of Iraq | Iraqi federal police  IRQ COP
Iraqi National Police  IRQ COP
Wolf Brigade  IRQ COP
Iraqi National Intelligence Service | INIS  IRQ SPY
Iraqi Intelligence Service  IRQ SPY
Falcons Intelligence Cell | Falcon Cell | Falcons Cell  IRQ SPY
Iraqi National Security Service  IRQ SPY
Iraqi National Security Advisory  IRQ SPY
Iraqi National Security Council  IRQ SPY
Council of Representatives of Iraq | Iraqi Council of Representatives | Iraq's Council of Representatives  IRQ LEG
Iraqi National Assembly | Transitional National Assembly of Iraq  IRQ LEG
Federal Supreme Court of Iraq | Iraq's Federal Supreme Court | Iraqi Federal Supreme Court  IRQ JUD
Supreme Judicial Council of Iraq | Iraq's Supreme Judicial Council | Iraqi Supreme Judicial Council  IRQ JUD
Iraqi High Tribunal | Supreme Iraqi Criminal Tribunal | Iraqi Special Tribunal | Iraqi Higher Criminal Court  IRQ JUD
Central Criminal Court of Iraq  IRQ JUD
Independent High Electoral Commission | Independent High Electoral Commission of Iraq | IHEC | Iraq's Independent High Electoral Commission | Independent Electoral Commission of Iraq  IRQ GOV
Central Bank of Iraq  IRQ GOV
Commission of Integrity of Iraq | Iraq's Integrity Commission | Federal Commission of Integrity  IRQ GOV
Accountability and Justice Commission  IRQ GOV
Supreme National Commission for De-Baathification | De-Baathification Commission  IRQ GOV
Communications and Media Commission of Iraq | Iraq's Communications and Media Commission  IRQ GOV
State of Law alliance | State of Law bloc | Maliki's State of Law coalition | State of Law coalition  IRQ PTY GOV  id=state-of-law-coalition
Supreme Council for the Islamic Revolution in Iraq | SCIRI | Supreme Islamic Iraqi Council | Islamic Supreme Council of Iraq | ISCI | Islamic Supreme Council in Iraq | Supreme Iraqi Islamic Council  IRQ PTY  group=SCI
United Iraqi Alliance  IRQ PTY
Iraqi National Alliance | National Iraqi Alliance  IRQ PTY
Reconstruction and Development Coalition | Reconstruction and Development Alliance  IRQ PTY
Nasr Coalition | Nasr Alliance | Nasr al-Iraq  IRQ PTY
Fatah Alliance | Fatih Alliance | al-Fatah alliance | Conquest Alliance  IRQ PTY
Hikma Movement | al-Hikma Movement | Hikma Current | National Wisdom Movement | National Wisdom Current  IRQ PTY
National State Forces Alliance  IRQ PTY
Fadhila Party | Fadhila | Islamic Fadhila Party | Islamic Virtue Party  IRQ PTY
Sadrist Movement | Sadrist movement | Sadrist bloc | Sadrist Current | Sadr Movement | Sadr bloc | National Shiite Movement | National Shiite Current  IRQ PTY
al-Ahrar Bloc  IRQ PTY
Iraqiya | al-Iraqiya | Iraqiya bloc | Iraqiya list | Iraqiya coalition | Iraqi National Movement  IRQ PTY
al-Wataniya | Wataniya coalition  IRQ PTY
Iraqi National Accord  IRQ PTY
Iraqi National List  IRQ PTY
Iraqi National Congress  IRQ PTY
Iraqi Islamic Party  IRQ PTY
Tawafuq Front | Tawafuq | Iraqi Accordance Front | Iraqi Accord Front | Iraqi Consensus Front  IRQ PTY
Muttahidoon | Muttahidun | Mutahidoun | Uniters for Reform | United for Reform Coalition  IRQ PTY
Iraqi Front for National Dialogue | Iraqi National Dialogue Front | Hewar Front  IRQ PTY
Taqaddum party | Taqadum Party | Takadum | Taqadom | Taqaddum Alliance | Progress Party of Iraq  IRQ PTY
Azm Alliance | Azem Alliance | Azm Coalition  IRQ PTY
al-Siyada Alliance | Siyada alliance  IRQ PTY
Hasm Alliance  IRQ PTY
Arab Project in Iraq  IRQ PTY
Iraqi Communist Party | Communist Party of Iraq  IRQ PTY
Civil Democratic Alliance | Iraq's Civil Democratic Alliance  IRQ PTY
Imtidad Movement | Imtidad | Emtidad Movement | Emtidad  IRQ PTY
Ishraqat Kanoon | Eshraqat Kanoon  IRQ PTY
Hoquq Movement | Huquq Movement | Harakat Huquq | Hoquq bloc  IRQ PTY
Sadiqoun | Sadiqoun Bloc | al-Sadiqoon | Sadiqun | Al-Sadiqun bloc  IRQ PTY
Iraqi Turkmen Front | Turkmen Front | Iraqi Turkoman Front | Turkmeneli Party  IRQ PTY
Assyrian Democratic Movement | Zowaa  IRQ PTY
Chaldean Syriac Assyrian Popular Council  IRQ PTY
Unity Alliance of Iraq  IRQ PTY
Iraqi Constitutional Monarchy Movement  IRQ PTY
Arab Socialist Ba'ath Party of Iraq | Iraqi Baath Party | Iraq's Baath Party | Baath Party of Iraq | Iraqi Ba'ath Party | Saddam's Baath Party | Saddam Hussein's Baath Party  IRQ PTY GOV ..2003-04-09  IRQ PTY REB 2003-04-10..
Iraq's Revolutionary Command Council | Revolutionary Command Council of Iraq  IRQ GOV PTY ..2003-04-09
Iraqi Interim Government  IRQ GOV 2004-06-28..2005-05-03
Governing Council of Iraq | Iraq's Governing Council | Iraqi Governing Council  IRQ GOV 2003-07..2004-06-01  id=iraqi-governing-council
Kurdistan Parliament | Kurdistan Region Parliament | Kurdish regional parliament | Kurdistan parliament | Kurdistan Regional Parliament | Kurdish Parliament in Erbil | Iraqi Kurdistan Parliament | Kurdistan National Assembly  IRQ LEG
Kurdistan Alliance | Kurdistan Alliance bloc | Kurdish Alliance  IRQ PTY LEG
Kurdistan Region Presidency  IRQ GOV
Kurdistan Regional Security Council | Kurdistan Region Security Council | KRSC  IRQ GOV
Kurdistan Independent High Elections and Referendum Commission | Independent High Elections and Referendum Commission  IRQ GOV
Kurdish Asayish | Asayish forces | Asayish of Sulaimani | Asayish of Erbil  IRQ COP
Zeravani | Zerevani | Zeravani forces  IRQ COP
Parastin | Parastin u Zanyari  IRQ SPY
Zanyari  IRQ SPY
Kurdistan Counter-Terrorism Group | Counter Terrorism Group of Sulaimani | CTG Kurdistan  IRQ SPY MIL
Counter-Terrorism Directorate of Kurdistan | Kurdistan Region's Counter-Terrorism Directorate | Kurdistan CTD  IRQ SPY MIL
PUK's Unit 70 | 70 Forces of the PUK  IRQ MIL
KDP's Unit 80  IRQ MIL
Gorran | Gorran Movement | Goran Movement | Gorran party  IRQ PTY
New Generation Movement | Naway Nwe  IRQ PTY
Kurdistan Islamic Union | KIU | Yekgirtu  IRQ PTY
Kurdistan Justice Group | Kurdistan Islamic Group | Islamic Group of Kurdistan  IRQ PTY
Islamic Movement of Kurdistan | Kurdistan Islamic Movement | Islamic Movement in Kurdistan | Islamic Unity Movement of Kurdistan  IRQ PTY
Kurdistan Socialist Democratic Party | Kurdistan Social Democratic Party  IRQ PTY
Kurdistan Communist Party  IRQ PTY
Halwest | National Position Movement  IRQ PTY
Baray Gal  IRQ PTY
Coalition for Democracy and Justice  IRQ PTY
Yazidi Movement for Reform and Progress | Yezidi Movement for Reform and Progress  IRQ PTY
Ezidi Democratic Party | Yazidi Democratic Party  IRQ PTY
Kurdistan Democratic Party of Iraq | Kurdish Democratic Party of Iraq | Kurdistan Democratic Party | KDP  IRQ PTY GOV  id=kurdistan-democratic-party
Sinjar Resistance Units | YBS | Shingal Protection Units | Sinjar Protection Units | Shingal Resistance Units  IRQ PRM  group=YBS
Êzîdxan Women's Units | YJS women's units  IRQ PRM  group=YBS
Ezidikhan Asayish | Êzidxan Asayish  IRQ PRM  group=YBS
Autonomous Administration of Sinjar | Democratic Autonomous Council of Sinjar | Shingal Autonomous Administration  IRQ PRM  group=YBS
Sinjar Alliance  IRQ PRM
Ezidkhan Protection Force | Êzîdxan Protection Force | Yazidi Protection Force | Protection Force of Ezidkhan | Sinjar Protection Force | HPE of Sinjar  IRQ PRM
Lalish Brigade  IRQ PRM
Nineveh Plain Protection Units | Nineveh Plains Protection Units | NPU of Nineveh | Nineveh Plain Forces  IRQ PRM
Dwekh Nawsha  IRQ PRM
Nineveh Guards | Nineveh Guard | National Mobilization of Nineveh | Hashd al-Watani | al-Hashd al-Watani | Hashd Watani  IRQ PRM
Hashd al-Ashairi | Tribal Hashd | Tribal Mobilization | Tribal Mobilization Forces  IRQ PRM
Lions of the Tigris  IRQ PRM
Shabak militia | Hashd al-Shabak | 30th Brigade of the PMF  IRQ PRM
Babylon Brigades | Babylon Brigade | Babylon Movement | Babiliyun Brigade | Kataib Babiliyun | Babiliyoun Movement | 50th Brigade of the PMF  IRQ PRM PTY  group=BAB
Kataib Sayyid al-Shuhada | Kata'ib Sayyid al-Shuhada | Kataib Sayyid al-Shuhadaa | Kataib Sayyed al-Shuhada | Sayyid al-Shuhada Brigades | Katib Sayyid al-Shuhada | Kataeb Sayyed al-Shuhada | Kataib Sayyid al Shuhada | KSS militia  IRQ PRM  group=KSS
Kataib al-Imam Ali | Kata'ib al-Imam Ali | Imam Ali Brigades | Imam Ali Battalions | Kataib Imam Ali | Harakat al-Iraq al-Islamiyah  IRQ PRM  group=KIA
Saraya al-Khorasani | Saraya Khorasani | Khorasani Brigades | Saraya Talia al-Khorasani  IRQ PRM  group=SKH
Ansar Allah al-Awfiya | Harakat Ansar Allah al-Awfiya | Harakat Ansar Allah al-Awfiyaa | Ansar Allah al-Tawfiya | HAAA militia  IRQ PRM  group=PMF
Liwa Abu al-Fadl al-Abbas | Abu al-Fadl al-Abbas Brigade | Abu Fadl al-Abbas Brigade | Quwat Abu al-Fadl al-Abbas | Abu al-Fadhal al-Abbas | Abu al-Fadhl al-Abbas Brigade  IRQ PRM  group=PMF
Liwa Zulfiqar  IRQ PRM  group=PMF
Liwa Assad Allah al-Ghalib | Liwa Asad Allah al-Ghalib  IRQ PRM  group=PMF
Jund al-Imam | Kataib Jund al-Imam | Jund al-Imam Brigades  IRQ PRM  group=PMF
Kataib al-Tayyar al-Risali  IRQ PRM  group=PMF
Harakat al-Abdal  IRQ PRM  group=PMF
Liwa al-Taff  IRQ PRM  group=PMF
Saraya Ashura | Ashura Companies  IRQ PRM  group=PMF
Saraya al-Jihad  IRQ PRM  group=PMF
Saraya al-Aqida | Saraya Ansar al-Aqeeda  IRQ PRM  group=PMF
Imam Ali Combat Division | Imam Ali Division  IRQ PRM  group=PMF
Abbas Combat Division | Abbas Fighting Division | Firqat al-Abbas al-Qitaliyah | al-Abbas Combat Division  IRQ PRM  group=PMF
Ali al-Akbar Brigade | Liwa Ali al-Akbar  IRQ PRM  group=PMF
Hashd al-Atabat  IRQ PRM  group=PMF
Turkmen Brigade of the PMF | Turkmen brigades of the Hashd  IRQ PRM  group=PMF
Muhandis General Company  IRQ PRM  group=PMF
Saraya Awliya al-Dam | Saraya Awliya al-Dam militia | Awliya al-Dam | Guardians of the Blood  IRQ PRM
Saraya Thawrat al-Ishreen al-Thaniya  IRQ PRM
Alwiyat al-Waad al-Haq  IRQ PRM
Ashab al-Kahf  IRQ PRM
Usbat al-Thaireen | Usbat al-Thairin  IRQ PRM
Qassim al-Jabarin | Qasim al-Jabbarin  IRQ PRM
Fasail al-Muqawama  IRQ PRM
Liwa Khaybar  IRQ PRM
Liwa Thar al-Muhandis  IRQ PRM
Tashkil al-Waritheen | Al-Waritheen  IRQ PRM
Rab Allah | Rab'a Allah | Raba Allah | Rabaallah  IRQ PRM
Promised Day Brigade | Promised Day Brigades | Liwa al-Yawm al-Maw'ud  IRQ PRM
Mukhtar Army | Jaysh al-Mukhtar | Jaish al-Mukhtar  IRQ PRM
Saraya al-Difa al-Shaabi  IRQ PRM  group=KHZ
Badr Corps militia | Badr Brigades | Badr militia | Badr bloc | Badr Organization | Badr Organisation | Badr Brigade | Badr Corps  IRQ PRM PTY  id=badr-organization  group=BAD
Jaysh al-Mahdi | Jaish al-Mehdi | Sadr's Mahdi Army | Mahdi militia | Saraya Salam | Saraya al-Salam militia | Peace Companies | Mahdi Army | Mehdi Army | Jaish al-Mahdi | Saraya al-Salam | Peace Brigades | Sadrists | Sadrist  IRQ PRM REB  id=mahdi-army  group=MAH
Jaysh Rijal al-Tariq al-Naqshabandi | Naqshbandi Army | Naqshbandi Order army | JRTN | Men of the Army of the Naqshbandi Order | Army of the Men of the Naqshbandi Order | Naqshabandi Army | Naqshbandia Order | Army of Naqshbandi  IRQ REB  group=NAQ
Islamic Army in Iraq | Islamic Army of Iraq | al-Jaish al-Islami fil-Iraq  IRQ REB  group=IAI
1920 Revolution Brigades | 1920 Revolution Brigade | 1920s Revolution Brigades | 1920 Revolutionary Brigades  IRQ REB  group=NTR
Hamas-Iraq | Hamas Iraq  IRQ REB  group=NTR
Ansar al-Sunnah | Ansar al-Sunna Army | Army of Ansar al-Sunna | Jaish Ansar al-Sunna | Ansar al-Sunnah Army | Jaysh Ansar al-Sunna  IRQ REB  group=AIS
Jund al-Islam  IRQ REB  group=AIS
Mujahideen Shura Council of Iraq | Mujahideen Shura Council | Mujahedeen Shura Council  IRQ REB 2006-01..2006-10  group=AQI
Tawhid and Jihad | Jamaat al-Tawhid wal-Jihad | Tawhid wal-Jihad | al-Tawhid wal-Jihad group | Monotheism and Jihad | Unity and Jihad Group | Tawhid and Holy War  IRQ REB  group=AQI
Mujahideen Army of Iraq | Jaysh al-Mujahideen of Iraq | Army of the Mujahideen in Iraq  IRQ REB
General Military Council for Iraq's Revolutionaries | Military Council of the Tribal Revolutionaries | General Military Council of Iraqi Revolutionaries  IRQ REB
Rashideen Army | Jaysh al-Rashideen | Jaish al-Rashideen  IRQ REB
Salahuddin al-Ayyubi Brigades  IRQ REB
JAAMI  IRQ REB
Jihad and Reform Front | Reformation and Jihad Front  IRQ REB
White Banners group | White Flags group  IRQ REB
Free Iraqi Army  IRQ REB
Soldiers of Heaven | Jund al-Samaa | Jund al-Sama  IRQ REB  group=SOH
Ansar al-Mahdi of Iraq | Supporters of the Imam Mahdi  IRQ REB  group=SOH
Awakening movement of Anbar | Anbar Awakening | Anbar Salvation Council | Anbar Awakening Council | Awakening Council of Anbar | Iraqi Awakening | Iraq Awakening Movement  IRQ PRM  group=SAH
Association of Muslim Scholars | Association of Muslim Scholars in Iraq | Muslim Scholars Association of Iraq | Muslim Clerics Association | Association of Muslim Clerics | Muslim Scholars' Association  IRQ REL
Sunni Endowment of Iraq | Sunni Endowment Office | Iraq's Sunni Endowment | Sunni Waqf of Iraq  IRQ REL
Shiite Endowment of Iraq | Shia Endowment Office  IRQ REL
Hawza | Najaf Hawza | Marjaiya of Najaf | marjaiya  IRQ REL
Chaldean Catholic Church | Chaldean Church | Chaldean Patriarchate  IRQ REL
Assyrian Church of the East  IRQ REL
Yazidi Spiritual Council | Yazidi Supreme Spiritual Council | Yezidi Supreme Spiritual Council  IRQ REL
Imam Hussein Shrine  IRQ REL
Abbas Shrine of Karbala | Al-Abbas Shrine Foundation  IRQ REL
Sarkhi movement | Sarkhis  IRQ REL
Tishreen movement | Tishreeni protesters  IRQ CVL
Iraqi High Commission for Human Rights | Iraq's High Commission for Human Rights | Iraq High Commission for Human Rights | Independent High Commission for Human Rights of Iraq  IRQ CVL
Al-Amal Association of Iraq | Iraqi Al-Amal Association  IRQ CVL
Al-Rafidain Center for Dialogue  IRQ CVL
Iraqi Observatory for Human Rights  IRQ CVL
Metro Center for Journalists' Rights | Metro Center for Journalists Rights  IRQ CVL
Press Freedom Advocacy Association in Iraq  IRQ CVL
Yazda  IRQ CVL
Free Yezidi Foundation  IRQ CVL
Yazidi Survivor Network  IRQ CVL
Nadia's Initiative  IRQ CVL
Emma Organization  IRQ CVL
Organization of Women's Freedom in Iraq | OWFI  IRQ CVL
Iraqi Journalists Syndicate | Iraqi Journalists' Syndicate  IRQ CVL
Journalistic Freedoms Observatory  IRQ CVL
Community Peacemaker Teams Iraqi Kurdistan  IRQ CVL
Barzani Charity Foundation  IRQ CVL
Rwanga Foundation  IRQ CVL
SEED Foundation  IRQ CVL
Iraqi Red Crescent | Iraqi Red Crescent Society | Iraq Red Crescent  IRQ MED
General Federation of Iraqi Workers  IRQ LAB
Iraqi Federation of Oil Unions  IRQ LAB
General Union of Oil Employees of Basra  IRQ LAB
Southern Oil Company Union  IRQ LAB
Iraqi News Agency | Iraq News Agency  IRQ JRN
National Iraqi News Agency | Nina news agency  IRQ JRN
Al-Iraqiya TV | al-Iraqiya television | Al Iraqiya News | Iraqia TV  IRQ JRN
Iraqi Media Network  IRQ JRN
Al-Sumaria | Al Sumaria | Al-Sumaria TV | Alsumaria | Alsumaria TV  IRQ JRN
Al-Sharqiya | Al Sharqiya | Sharqiya TV | al-Sharqiya TV | Al-Sharqiyah  IRQ JRN
Shafaq News | Shafaq News Agency | Shafaaq News  IRQ JRN
Al-Baghdadia | Al-Baghdadia TV | Baghdadiya TV  IRQ JRN
Dijlah TV | Dijla TV | Dijlah television  IRQ JRN
UTV Iraq  IRQ JRN
Al-Furat TV | Al-Forat TV  IRQ JRN
Al-Ahad TV  IRQ JRN
Al-Etejah TV | al-Ittijah TV  IRQ JRN
Azzaman | Az-Zaman newspaper  IRQ JRN
Al-Mada newspaper  IRQ JRN
Al-Sabah newspaper  IRQ JRN
Al-Hawza newspaper  IRQ JRN
Aswat al-Iraq | Voices of Iraq news agency  IRQ JRN
NRT TV | Nalia Radio and Television  IRQ JRN
Zagros TV  IRQ JRN
Kurdistan TV  IRQ JRN
Gali Kurdistan  IRQ JRN
KNN TV  IRQ JRN
KirkukNow | Kirkuk Now  IRQ JRN
Hawlati newspaper  IRQ JRN
Awene newspaper  IRQ JRN
BasNews | Bas News  IRQ JRN
PUKmedia  IRQ JRN
Draw Media  IRQ JRN
Esta Media  IRQ JRN
964media  IRQ JRN
Speda TV  IRQ JRN
Payam TV  IRQ JRN
Xendan  IRQ JRN
Ezidi 24  IRQ JRN
Sabereen News | Saberin News | Sabreen News  IRQ JRN
State Organization for Marketing of Oil | State Oil Marketing Organization | Iraq's SOMO  IRQ BUS
North Oil Company | Iraq's North Oil Company | North Oil Company of Iraq  IRQ BUS
Basra Oil Company | Basra Oil Co | South Oil Company | Iraq's South Oil Company | South Oil Company of Iraq  IRQ BUS
Trade Bank of Iraq  IRQ BUS
Rafidain Bank  IRQ BUS
Rasheed Bank  IRQ BUS
Kar Group | KAR Group  IRQ BUS
Qaiwan Group  IRQ BUS
Asiacell | AsiaCell  IRQ BUS
Korek Telecom | Korek  IRQ BUS
Iraqi Airways  IRQ BUS
Iraqi Drilling Company  IRQ BUS
University of Baghdad  IRQ EDU
Al-Mustansiriya University | Mustansiriyah University  IRQ EDU
Mosul University | University of Mosul  IRQ EDU
Salahaddin University  IRQ EDU
University of Sulaimani  IRQ EDU
KurdSat | Kurdsat TV  IRQ JRN

# --- Egypt
Egyptian Air Force  EGY MIL
Egyptian Navy  EGY MIL
Second Field Army of Egypt | Second Field Army  EGY MIL
Third Field Army of Egypt | Third Field Army  EGY MIL
Egyptian Republican Guard | Egypt's Republican Guard  EGY MIL
National Service Projects Organization | National Service Products Organization  EGY MIL
Armed Forces Engineering Authority | Egypt's Armed Forces Engineering Authority  EGY MIL
Arab Organization for Industrialization | Arab Organisation for Industrialisation  EGY MIL
Egyptian General Intelligence Service | Egypt's General Intelligence Service | Egyptian General Intelligence | Egypt's General Intelligence Directorate  EGY SPY
Egyptian Military Intelligence | Egypt's Military Intelligence  EGY SPY
State Security Investigations Service | State Security Investigations | Amn al-Dawla  EGY SPY COP
Egypt's National Security Agency | Egyptian National Security Agency | Egyptian Homeland Security Agency | Amn al-Watani  EGY SPY COP
Egypt's Central Security Forces | Egyptian Central Security Forces  EGY COP
Egyptian National Police  EGY COP
House of Representatives of Egypt | Egypt's House of Representatives | Egyptian House of Representatives  EGY LEG
People's Assembly of Egypt | Egyptian People's Assembly | Egypt's People's Assembly  EGY LEG
Egypt's Constituent Assembly | Egyptian Constituent Assembly  EGY LEG
Shura Council of Egypt | Egypt's Shura Council  EGY LEG
Egyptian Senate | Egypt's Senate  EGY LEG
Supreme Constitutional Court of Egypt | Egypt's Supreme Constitutional Court | Egyptian Supreme Constitutional Court  EGY JUD
Egyptian Court of Cassation | Egypt's Court of Cassation | Court of Cassation of Egypt  EGY JUD
Egypt's Supreme Administrative Court | Supreme Administrative Court of Egypt  EGY JUD
Egyptian Administrative Court | Egypt's Administrative Court | Egypt's Court of Administrative Justice  EGY JUD
Egyptian Judges' Club | Egypt's Judges Club | Egyptian Judges Club | Judges Club of Egypt  EGY JUD
Egypt's Supreme Judicial Council | Egypt's Supreme Judiciary Council | Supreme Judicial Council of Egypt  EGY JUD
Egypt's State Security Prosecution | Supreme State Security Prosecution | Egypt's Supreme State Security Prosecution | Supreme State Security Prosecutor  EGY JUD
Egypt's Emergency State Security Court | Emergency State Security Court | Emergency Supreme State Security Court | State Security Court of Egypt  EGY JUD
Egypt's Supreme State Security Court  EGY JUD
Egypt's National Election Authority | Egypt's National Elections Authority | Egyptian National Election Authority | National Election Authority of Egypt | National Elections Authority of Egypt  EGY GOV
Egypt's Presidential Election Commission | Supreme Presidential Election Commission | Egypt's Presidential Elections Commission  EGY GOV
Egypt's High Elections Committee | Egypt's High Election Commission  EGY GOV
Central Bank of Egypt | Egyptian central bank | Egypt's central bank  EGY GOV
Suez Canal Authority  EGY GOV
State Information Service of Egypt | Egypt's State Information Service | Egyptian State Information Service  EGY GOV
Egypt's Sovereign Fund | Sovereign Fund of Egypt  EGY GOV
Egypt's National Council for Human Rights | National Council for Human Rights of Egypt  EGY GOV
Supreme Council for Media Regulation | Egypt's Supreme Council for Media Regulation  EGY GOV
Egypt's Presidential Pardon Committee  EGY GOV
Egypt's National Dialogue  EGY GOV
Egypt's Administrative Control Authority | Administrative Control Authority of Egypt  EGY GOV
Egypt's National Democratic Party | National Democratic Party of Egypt | Mubarak's National Democratic Party | Egypt's ruling National Democratic Party  EGY PTY GOV ..2011-04-16
Al-Nour Party | al-Nour party | Nour Party | Salafi Nour Party | Salafist Nour Party | al-Nur Party | Hizb al-Nour  EGY PTY REL
Salafi Call | Salafist Call | al-Dawa al-Salafiya  EGY REL
Egypt's Watan Party | Salafi Watan Party | Salafist Watan Party  EGY PTY REL
Asala Party  EGY PTY REL
New Wafd Party | Wafd Party | Wafd party | al-Wafd | al-Wafd Party | New Wafd  EGY PTY
Tagammu | Tagammu Party | Tagammu party | National Progressive Unionist Party of Egypt | National Progressive Unionist Party  EGY PTY
Free Egyptians Party | Free Egyptians  EGY PTY
Egyptian Social Democratic Party | Egyptian Social Democrats  EGY PTY
al-Dostour Party | Dostour Party | El-Dostour Party | Constitution Party of Egypt | Egypt's Constitution Party  EGY PTY
Karama Party | Dignity Party of Egypt  EGY PTY
Strong Egypt Party | Strong Egypt party | Misr al-Qawia | Strong Egypt  EGY PTY
al-Wasat Party | Wasat Party  EGY PTY
Building and Development Party | Construction and Development Party  EGY PTY
Reform and Development Party | Egypt's Reform and Development Party  EGY PTY
Egypt's Conference Party  EGY PTY
Al-Ghad Party | El-Ghad Party | Ghad al-Thawra Party | Ghad El-Thawra | Revolution's Tomorrow Party  EGY PTY
Nasserist Party of Egypt | Arab Democratic Nasserist Party  EGY PTY
Socialist Popular Alliance Party | Socialist Popular Alliance | Popular Alliance of Egypt  EGY PTY
Egyptian Socialist Party  EGY PTY
Revolutionary Socialists group  EGY PTY
Bread and Freedom Party  EGY PTY
Egyptian Communist Party  EGY PTY
Egypt's Labour Party | Egypt's Socialist Labour Party  EGY PTY
Egyptian Current Party | Al-Tayyar al-Masry  EGY PTY
Egyptian Popular Current | Popular Current of Egypt  EGY PTY
Egyptian Bloc | Egyptian Bloc coalition  EGY PTY
Revolution Continues Alliance  EGY PTY
Democratic Alliance for Egypt  EGY PTY
Nation's Future Party | Future of the Nation Party | Future of a Nation Party | Homeland's Future Party | Mostaqbal Watan | Mostaqbal Watan Party | Mostakbal Watan  EGY PTY GOV
Homeland Defenders Party | Homeland Protectors Party | Protectors of the Homeland | Homat al-Watan | Humat Watan | Humat al-Watan | Homat Watan  EGY PTY GOV
Egypt's Republican People's Party | Republican People's Party of Egypt  EGY PTY GOV
Al-Gabha al-Wataniya | National Front Party of Egypt | Egypt's National Front Party  EGY PTY GOV
In the Love of Egypt | For the Love of Egypt | In Love of Egypt  EGY PTY GOV
Support Egypt coalition | Egypt Support Coalition | Support Egypt bloc  EGY PTY GOV
For the Sake of Egypt  EGY PTY GOV
National List for Egypt  EGY PTY GOV
Coordination of Party Youth and Politicians  EGY PTY GOV
National Salvation Front of Egypt | Egypt's National Salvation Front  EGY OPP
National Association for Change  EGY OPP
Civil Democratic Movement | Egypt's Civil Democratic Movement | Civil Democratic Movement of Egypt  EGY OPP
Kefaya | Kifaya | Kefaya movement | Kifaya movement | Egyptian Movement for Change  EGY OPP
Students Against the Coup  EGY OPP
National Alliance Supporting Legitimacy | National Alliance to Support Legitimacy | National Coalition to Support Legitimacy | Anti-Coup Alliance  EGY OPP
Egyptian Revolutionary Council  EGY OPP
Egypt's Free Current | Free Current coalition  EGY OPP
April 6 Youth Movement | April 6 Movement | 6 April Youth Movement | April 6 movement | 6th of April Youth Movement | April 6 Youth  EGY CVL
Tamarod | Tamarrod | Tamarod movement | Tamarrud | Tamarod campaign  EGY CVL
Ultras Ahlawy | Ahly Ultras  EGY CVL
Ultras White Knights | Zamalek White Knights  EGY CVL
We Are All Khaled Said  EGY CVL
Egypt's Black Bloc | Egyptian Black Bloc  EGY CVL
Coalition of Youth of the Revolution | Revolution Youth Coalition | Youth of the Revolution Coalition | Revolution Youth Union  EGY CVL
Maspero Youth Union  EGY CVL
Second Revolution of Anger  EGY CVL
Egyptian Initiative for Personal Rights | EIPR  EGY CVL
Egyptian Organization for Human Rights | EOHR | Egyptian Organisation for Human Rights  EGY CVL
Arabic Network for Human Rights Information | ANHRI  EGY CVL
CIHRS  EGY CVL
Egyptian Commission for Rights and Freedoms | ECRF  EGY CVL
El Nadeem Center | Nadeem Center | El-Nadeem Center for Rehabilitation of Victims of Violence | al-Nadeem Center | El Nadim Center | El-Nadeem Centre  EGY CVL
Ibn Khaldun Center | Ibn Khaldun Center for Development Studies | Ibn Khaldoun Center | Ibn Khaldun Centre  EGY CVL
Hisham Mubarak Law Center | Hisham Mubarak Law Centre  EGY CVL
Association for Freedom of Thought and Expression | Association of Freedom of Thought and Expression | AFTE  EGY CVL
Nazra for Feminist Studies  EGY CVL
Egyptian Center for Women's Rights | Egyptian Centre for Women's Rights  EGY CVL
HarassMap  EGY CVL
Sinai Foundation for Human Rights | Sinai Foundation  EGY CVL
Egyptian Front for Human Rights  EGY CVL
Egyptian Human Rights Forum  EGY CVL
Egyptian Centre for Economic and Social Rights | Egyptian Center for Economic and Social Rights  EGY CVL
Belady Center  EGY CVL
Adalah Center for Rights  EGY CVL
Egyptian Coordination for Rights and Freedoms  EGY CVL
Refugees Platform in Egypt  EGY CVL
Misr El Kheir  EGY CVL
Egyptian Food Bank  EGY CVL
Tahya Misr | Tahya Misr Fund | Long Live Egypt Fund  EGY CVL
Gama'a al-Islamiyya | al-Gama'a al-Islamiyya | Gamaa Islamiya | al-Gamaa al-Islamiya | Gama'a Islamiya | al-Gama'at al-Islamiyya | Gamaa al-Islamiya | Gamaa al-Islamiyya | al-Gamaa al-Islamiyya  EGY REB  group=GAI
Egyptian Islamic Jihad | Egypt's Islamic Jihad | Tanzim al-Jihad  EGY REB  group=EIJ
Vanguards of Conquest | Talaa al-Fateh  EGY REB  group=EIJ
Hasm | Hasm Movement | Hassm | Hasam Movement | Hassm Movement | Arms of Egypt Movement | Arm of Egypt Movement | Harakat Sawa'd Misr  EGY REB  group=HSM
Liwa al-Thawra | Lewaa al-Thawra | Liwaa al-Thawra  EGY REB
Egypt's Popular Resistance Movement  EGY REB
Revolutionary Punishment | Revolutionary Punishment movement  EGY REB
Molotov Movement  EGY REB
Ajnad Misr | Agnad Masr | Agnad Misr  EGY REB
Jund al-Islam of Sinai  EGY REB
al-Furqan Brigades  EGY REB
Muhammad Jamal Network  EGY REB
Sinai Tribes Union | Union of Sinai Tribes | Sinai Tribal Union  EGY PRM
Arab Tribes Union | Union of Arab Tribes  EGY PRM
Council of Senior Scholars of Al-Azhar  EGY REL
Al-Azhar Islamic Research Academy | Islamic Research Academy  EGY REL
Dar al-Ifta al-Misriyyah | Dar al-Ifta of Egypt | Egypt's Dar al-Ifta | Egyptian Dar al-Ifta  EGY REL
Coptic Orthodox Church | Coptic Church | Coptic Church of Egypt | Egypt's Coptic Orthodox Church | Coptic Orthodox Church of Alexandria | Holy Synod of the Coptic Church  EGY REL
Coptic Catholic Church  EGY REL
Egyptian Trade Union Federation  EGY LAB
Egyptian Federation of Independent Trade Unions | EFITU  EGY LAB
Center for Trade Union and Workers Services | Centre for Trade Union and Workers' Services | CTUWS  EGY LAB
Egyptian Journalists Syndicate | Egyptian Journalists' Syndicate | Egypt's Journalists' Syndicate | Egyptian Press Syndicate | Egypt's Press Syndicate  EGY LAB
Egyptian Doctors Syndicate | Egyptian Medical Syndicate | Egypt's Doctors Syndicate | Doctors Syndicate of Egypt  EGY LAB
Egypt's Lawyers' Syndicate | Egyptian Lawyers Syndicate | Egyptian Lawyers' Syndicate  EGY LAB
Egyptian Bar Association | Lawyers Syndicate of Egypt  EGY LAB
Al-Masry Al-Youm | Al Masry Al Youm | al-Masri al-Yom | Al-Masri al-Youm | Almasry Alyoum  EGY JRN
Egypt Independent  EGY JRN
Youm7 | Youm7 newspaper | Al-Youm al-Sabea | Youm al-Sabea | Youm el-Sabea | Youm 7  EGY JRN
Al-Shorouk newspaper | Al-Shorouk | Al Shorouk | El-Shorouk | Shorouk newspaper  EGY JRN
Akhbar al-Youm  EGY JRN
Al-Gomhuria | Al-Gomhouria | Al-Gomhuriya  EGY JRN
Al-Wafd newspaper  EGY JRN
Egypt's Al-Dustour | Egyptian newspaper Al-Dustour | El-Dostour newspaper  EGY JRN
Egypt's Al-Watan newspaper | Egyptian newspaper Al-Watan  EGY JRN
Mada Masr  EGY JRN
Daily News Egypt  EGY JRN
Egypt Today  EGY JRN
Egyptian Gazette  EGY JRN
Al-Manassa | Al Manassa  EGY JRN
Rassd | Rassd News Network | Rassd network  EGY JRN
Mekameleen | Mekameleen TV | Mekamleen  EGY JRN
El-Sharq TV  EGY JRN
Misr25 | Misr 25  EGY JRN
Al-Nas channel  EGY JRN
Nile TV | Nile News | Nile TV International  EGY JRN
Egyptian Radio and Television Union  EGY JRN
Extra News | ExtraNews  EGY JRN
Al-Qahera News | Al Qahera News | AlQahera News  EGY JRN
CBC Egypt  EGY JRN
ONTV | ONtv | ON TV  EGY JRN
Sada el-Balad | Sada El Balad  EGY JRN
Al-Nahar TV  EGY JRN
Egypt's Al-Hayat TV  EGY JRN
MBC Masr  EGY JRN
United Media Services  EGY JRN
Egyptian General Petroleum Corporation | EGPC  EGY BUS
Egyptian Natural Gas Holding Company | EGAS  EGY BUS
Orascom | Orascom Construction | Orascom Telecom  EGY BUS
Ezz Steel  EGY BUS
Telecom Egypt  EGY BUS
EgyptAir | Egyptair  EGY BUS
Banque Misr  EGY BUS
Misr Sinai | Sons of Sinai company  EGY BUS
National Bank of Egypt  EGY BUS
Commercial International Bank  EGY BUS
Organi Group  EGY BUS
Hala Company | Hala Consulting  EGY BUS
Arab Contractors  EGY BUS
Talaat Moustafa Group  EGY BUS
Eastern Mediterranean Gas | East Mediterranean Gas Company  EGY BUS
Dolphinus Holdings  EGY BUS
Egyptian Red Crescent | Egyptian Red Crescent Society  EGY MED
Cairo University ; American University in Cairo  EGY EDU
Ain Shams University  EGY EDU
Al-Azhar University  EGY EDU
Alexandria University  EGY EDU

# --- Libya
High Council of State | High State Council | High Council of State of Libya | Libya's High Council of State | Libyan High Council of State | Libya's High State Council  LBY GOV
Presidential Council of Libya | Libya's Presidential Council | Libyan Presidential Council | Libya Presidential Council  LBY GOV
House of Representatives of Libya | Libyan House of Representatives | Libya's House of Representatives | Libya's eastern-based parliament | Tobruk parliament | Libya's Tobruk-based parliament | eastern Libyan parliament  LBY LEG
Constitution Drafting Assembly of Libya | Libyan Constitution Drafting Assembly  LBY LEG
Libyan Political Dialogue Forum | LPDF | Libyan Political Dialogue  LBY LEG
Libya's National Salvation Government | National Salvation Government | Government of National Salvation of Libya  LBY GOV OPP 2014-08..2017
Libyan Interim Government | Tobruk government  LBY GOV OPP 2014-09..2021-03-15
Government of National Stability | Libya's Government of National Stability  LBY GOV OPP
5+5 Joint Military Commission | Joint Military Commission of Libya | Libya's 5+5 Joint Military Commission | 5+5 committee  LBY MIL
6+6 Joint Committee  LBY LEG
Libyan Arab Armed Forces command | General Command of the Libyan Arab Armed Forces | General Command of the Libyan National Army | Haftar's Libyan National Army | Haftar's LNA | Libyan National Army | LNA | Libyan Arab Armed Forces | LAAF | Haftar's forces | forces loyal to Khalifa Haftar  LBY REB MIL  id=libyan-national-army  group=LNA
Tariq bin Ziyad Brigade | Tareq Ben Zeyad Brigade | Tariq Ben Zeyad Brigade | Tareq bin Ziyad battalion | TBZ Brigade  LBY REB MIL  group=LNA
128th Brigade of the LNA | 128th Reinforced Brigade  LBY REB MIL  group=LNA
106th Brigade of the LNA  LBY REB MIL  group=LNA
Saiqa Special Forces | al-Saiqa Special Forces | Libyan Special Forces Saiqa  LBY REB MIL  group=LNA
Kaniyat | al-Kaniyat | Kaniyat militia | Kani militia | 7th Brigade of Tarhuna | Seventh Brigade of Tarhuna  LBY REB MIL  group=LNA
Operation Dignity forces | Karama operation forces  LBY REB MIL  group=LNA
Subul al-Salam brigade | Subul al-Salam  LBY REB MIL  group=LNA
Volcano of Rage | Volcano of Anger | Burkan al-Ghadab  LBY MIL PRM
Bunyan al-Marsous | Al-Bunyan al-Marsous | Bunyan Marsous  LBY MIL PRM
444th Brigade | 444th Combat Brigade | 444 Combat Brigade | 444 Brigade  LBY MIL PRM
Libya's 111th Brigade | Libya's 111 Brigade  LBY MIL PRM
Joint Force of Misrata | Misrata Joint Force  LBY MIL PRM
Libyan Coast Guard | Libya's coast guard | Libyan coast guard | Libyan coastguard  LBY MIL PRM
Libyan Navy  LBY MIL PRM
Libya Shield | Libya Shield Force | Libya Shield Brigade | Libyan Shield  LBY MIL PRM
Misrata Military Council  LBY MIL PRM
Zintan Military Council | Zintan Brigades | Zintan militia  LBY MIL PRM
Qaqaa Brigade | Al-Qaqaa Brigade  LBY MIL PRM
Al-Sawaiq Brigade | Sawaiq Brigade  LBY MIL PRM
Libyan National Guard ; Libyan Presidential Guard  LBY MIL PRM
Rada Special Deterrence Force | Al-Radaa | Deterrence Apparatus | Rada force | Radaa | Deterrence Agency for Combating Organized Crime and Terrorism | Rada Special Deterrence Forces | Radaa Special Deterrence Force | Special Deterrence Force | Special Deterrence Forces  LBY PRM COP  group=RAD
Stability Support Apparatus | Stability Support Agency | Stabilization Support Apparatus | Stability Support Authority | Libya's Stability Support Apparatus  LBY PRM COP  group=SSA
Abu Salim Central Security Force | Abu Salim militia | Ghaniwa militia  LBY PRM COP  group=SSA
Tripoli Revolutionaries Brigade | Tripoli Revolutionaries Battalion | Tripoli Revolutionaries' Brigade  LBY PRM  group=TRB
Nawasi Brigade | Nawasi | al-Nawasi Brigade  LBY PRM  group=TRB
Tripoli Protection Force  LBY PRM  group=TRB
Fursan Janzour | Knights of Janzur | Janzour Knights  LBY PRM  group=TRB
Somoud Brigade | Samoud Brigade | al-Samoud Front | Sumoud Brigade  LBY PRM
Libya Revolutionaries Operations Room | Libyan Revolutionaries Operations Room | Libya's Revolutionaries Operations Room | LROR  LBY PRM
Zawiya militias | Zawiyah militias  LBY PRM
al-Nasr Martyrs Brigade  LBY PRM
Anas al-Dabbashi Brigade | Anas Dabbashi Brigade | Martyr Anas al-Dabbashi Brigade | Ammu Brigade  LBY PRM
Mahjub Brigade | al-Mahjoub Brigade  LBY PRM
Halbous Brigade | Halboos Brigade | al-Halboos Brigade  LBY PRM
February 17 Martyrs Brigade | February 17th Martyrs Brigade | 17 February Martyrs Brigade | February 17 Martyrs' Brigade  LBY PRM
Rafallah al-Sahati Brigade | Raf Allah al-Sahati Brigade | Rafallah Sahati  LBY PRM
Tripoli Military Council  LBY PRM
Zuwara Masked Men | Masked Men of Zuwara  LBY PRM
South Protection Force | Southern Protection Force | Murzuq Protection Force  LBY PRM
Third Force of Misrata | Misratan Third Force  LBY PRM
Tebu militia  LBY PRM
Petroleum Facilities Guard | Petroleum Facilities Guards | Petroleum Facility Guard | Libya's Petroleum Facilities Guard  LBY PRM  group=PFG
Benghazi Defense Brigades | Benghazi Defence Brigades | Benghazi Defense Brigade | Saraya Difaa Benghazi | Saraya al-Difaa an Benghazi  LBY REB  group=BDB
Benghazi Revolutionaries Shura Council | Shura Council of Benghazi Revolutionaries | Benghazi Revolutionaries' Shura Council | Majlis Shura Thuwar Benghazi | BRSC  LBY REB  group=BRC
Derna Mujahideen Shura Council | Shura Council of Mujahideen in Derna | Derna Mujahideen Shura | Mujahideen Shura Council of Derna | Shura Council of Derna | Derna Protection Force  LBY REB  group=DMS
Islamic Youth Shura Council of Derna | Majlis Shura Shabab al-Islam  LBY REB  group=ISI
Mujahideen of Ajdabiya Shura Council  LBY REB
Abu Salim Martyrs Brigade | Abu Salim Martyrs' Brigade  LBY REB  group=DMS
Islamic State in Libya | ISIS in Libya | ISIS-Libya | Islamic State - Libya | ISIL in Libya | Wilayat Barqa | Wilayat Tarablus | Islamic State's Libyan branch  LBY REB  group=ISI
Libyan Islamic Fighting Group | LIFG | Libyan Islamic Movement for Change | al-Jama'a al-Islamiyyah al-Muqatilah  LBY REB  group=LIF
Justice and Construction Party  LBY PTY
Libyan Muslim Brotherhood | Muslim Brotherhood of Libya  LBY PTY
Libyan Democratic Party | Libya's Democratic Party  LBY PTY
National Forces Alliance  LBY PTY
Libya's National Front Party | Libyan National Front Party  LBY PTY
National Front for the Salvation of Libya  LBY PTY
Homeland Party of Libya | Libya's Homeland Party  LBY PTY
Taghyeer Party  LBY PTY
Ihya Libya | Ihya Libya bloc  LBY PTY
Federal Movement of Cyrenaica  LBY PTY
Cyrenaica Transitional Council | Transitional Council of Cyrenaica | Political Bureau of Cyrenaica | Cyrenaica Political Bureau | Barqa Council  LBY OPP
National Oil Corporation of Libya | Libya's National Oil Corporation | Libyan National Oil Corporation | National Oil Corporation | National Oil Corp of Libya | Libya's National Oil Corp | Libya's NOC | Libyan NOC  LBY BUS
Arabian Gulf Oil Company | Agoco | AGOCO  LBY BUS
Sirte Oil Company  LBY BUS
Waha Oil Company  LBY BUS
Akakus Oil Operations  LBY BUS
Mellitah Oil and Gas  LBY BUS
Zueitina Oil Company  LBY BUS
Brega Petroleum Marketing Company  LBY BUS
Arkenu Oil Company | Arkenu  LBY BUS
Libyan Investment Authority  LBY BUS GOV
Libya Africa Investment Portfolio  LBY BUS GOV
Libyan African Investment Company  LBY BUS GOV
Libyan Foreign Bank  LBY BUS GOV
Afriqiyah Airways  LBY BUS GOV
Libyan Airlines  LBY BUS GOV
Libyan Post Telecommunications and Information Technology Company  LBY BUS GOV
Great Man-Made River Authority  LBY BUS GOV
General Electricity Company of Libya  LBY BUS GOV
Central Bank of Libya  LBY GOV
High National Elections Commission | High National Election Commission | High National Electoral Commission of Libya | HNEC | Libya's High National Elections Commission  LBY GOV
Libya Development and Reconstruction Fund  LBY GOV
Libyan Audit Bureau | Libya's Audit Bureau  LBY GOV
Libya's Administrative Control Authority | Libyan Administrative Control Authority  LBY GOV
Department for Combating Illegal Migration | Directorate for Combating Illegal Migration | Libya's DCIM  LBY GOV
Dar al-Ifta of Libya | Libya's Dar al-Ifta  LBY GOV
Libyan Supreme Court | Libya's Supreme Court | Supreme Court of Libya  LBY JUD
Libyan Intelligence Service | General Intelligence Service of Libya  LBY SPY
Libyan External Security Organization | External Security Organization of Libya  LBY SPY
Internal Security Agency of Libya | Libya's Internal Security Agency | Libyan Internal Security Agency  LBY SPY
Jamahiriya Security Organization  LBY SPY
Khamis Brigade | 32nd Brigade of Khamis Gaddafi | Khamis Gaddafi Brigade  LBY MIL PRM ..2011-10-20
Revolutionary Committees of Libya | Revolutionary Committees Movement  LBY PRM GOV ..2011-10-20
Jamahiriya government  LBY GOV ..2011-08-23
General People's Congress of Libya | Libya's General People's Congress  LBY GOV LEG ..2011-08-23
General People's Committee of Libya | General People's Committee | Libya's General People's Committee  LBY GOV LEG ..2011-08-23
Popular Front for the Liberation of Libya  LBY OPP
Libyan Red Crescent | Libyan Red Crescent Society  LBY MED
Libyan News Agency | Libya's LANA | LANA news agency | JANA news agency  LBY JRN
Libya Observer | The Libya Observer  LBY JRN
Libya Herald  LBY JRN
Libya al-Ahrar | Libya al-Ahrar TV  LBY JRN
Bawabat al-Wasat  LBY JRN
218 TV  LBY JRN
Al-Nabaa TV | Al-Nabaa television  LBY JRN
Tanasuh TV  LBY JRN
Al-Masar TV  LBY JRN
Libya al-Hadath | Libya al-Hadath TV  LBY JRN
Al-Marsad | Al-Marsad newspaper  LBY JRN
Libya Review  LBY JRN
Libya Update  LBY JRN
Fawasel Media  LBY JRN
Libyan Organization of Policies and Strategies  LBY CVL
Lawyers for Justice in Libya  LBY CVL
Libyan Crimes Watch  LBY CVL
Victims Organization for Human Rights  LBY CVL
National Commission for Human Rights in Libya | National Human Rights Committee in Libya  LBY CVL
Belaady Foundation  LBY CVL
Supreme Amazigh Council  LBY CVL
Tebu National Assembly  LBY CVL
Zintan Social Council  LBY CVL
Warfalla tribe  LBY CVL
Gaddadfa tribe | Qadhadhfa tribe  LBY CVL
Magarha tribe  LBY CVL
Awlad Suleiman tribe  LBY CVL
Obeidat tribe  LBY CVL

# --- Tunisia
Free Destourian Party | Parti Destourien Libre | Free Constitutional Party  TUN PTY OPP
Heart of Tunisia | Heart of Tunisia party | Qalb Tounes | Qalb Tounès  TUN PTY
Tahya Tounes | Tahya Tounes party | Tahia Tounes | Long Live Tunisia party  TUN PTY
Machrouu Tounes | Machrou Tounes | Machroua Tounes  TUN PTY
Tunisian Popular Front | Popular Front of Tunisia  TUN PTY
Tunisian Workers' Party | Workers' Party of Tunisia | Tunisian Workers' Communist Party | Workers' Communist Party of Tunisia  TUN PTY
Democratic Patriots' Movement | Unified Democratic Patriots Party | Unified Democratic Patriots' Party | Watad Party  TUN PTY
Congress for the Republic | Congress for the Republic party  TUN PTY
Tunisia Will Movement  TUN PTY
Ettakatol | Ettakatol party | Attakatol | Democratic Forum for Labour and Liberties  TUN PTY
Tunisia's Progressive Democratic Party | Tunisian Progressive Democratic Party  TUN PTY
Al Joumhouri | al-Jomhouri party | Joumhouri Party | Republican Party of Tunisia | Tunisia's Republican Party  TUN PTY
Afek Tounes | Afek Tounès | Afek Tounes party  TUN PTY
Free Patriotic Union of Tunisia | Free Patriotic Union  TUN PTY
Attayar | Democratic Current of Tunisia | Democratic Current party | Tayyar Democratic Current  TUN PTY
Echaab Movement | Echaab party | Achaab Movement | People's Movement of Tunisia  TUN PTY
Al Karama Coalition | Karama coalition | El Karama Coalition  TUN PTY
Amal wa Injaz | Work and Achievement Party  TUN PTY OPP
Amal wa Amal  TUN PTY
Al Massar | Social Democratic Path  TUN PTY
Ettajdid Movement | Ettajdid  TUN PTY
Al Qotb | El Kotb  TUN PTY
Aridha Chaabia | al-Aridha | Current of Love  TUN PTY
Errahma party  TUN PTY
Azimoun | Azimoun movement  TUN PTY
July 25 Movement | Masar 25 July  TUN PTY
For the People to Prevail | Let the People Triumph  TUN PTY
Voice of the Republic bloc  TUN PTY
Al-Binaa al-Watani  TUN PTY
National Salvation Front of Tunisia | Tunisia's National Salvation Front  TUN OPP
Citizens Against the Coup | Citizens Against Coup | Citizens against the Coup campaign  TUN OPP
Constitutional Democratic Rally | Democratic Constitutional Rally | Rassemblement Constitutionnel Démocratique  TUN PTY GOV ..2011-03-09
Neo Destour | Neo-Destour Party | Destour Party | Socialist Destourian Party  TUN PTY GOV ..1988-02
Hizb ut-Tahrir Tunisia | Tunisia's Hizb ut-Tahrir  TUN PTY REL
Jabhat al-Islah | Tunisia's Reform Front | Reform Front Party of Tunisia  TUN PTY REL
Assembly of People's Representatives of Tunisia | Assembly of the Representatives of the People | Assembly of People's Representatives | Tunisia's Assembly of People's Representatives  TUN LEG
National Constituent Assembly of Tunisia | Tunisia's National Constituent Assembly | Tunisian Constituent Assembly | Tunisia's Constituent Assembly  TUN LEG
National Council of Regions and Districts | National Council of Regions and Districts of Tunisia  TUN LEG
Independent High Authority for Elections | Instance Supérieure Indépendante pour les Élections | Tunisia's Independent High Authority for Elections | Independent Higher Authority for Elections | High Independent Authority for Elections | Independent High Electoral Commission of Tunisia | ISIE  TUN GOV
Truth and Dignity Commission | Truth and Dignity Commission of Tunisia | Tunisia's Truth and Dignity Commission | Instance Vérité et Dignité  TUN GOV
Central Bank of Tunisia | Banque Centrale de Tunisie  TUN GOV
Carthage Palace | Carthage palace | Palace of Carthage  TUN GOV
High Authority for Independent Audiovisual Communication | HAICA | Tunisia's HAICA  TUN GOV
High Authority for the Realisation of the Objectives of the Revolution | High Commission for the Fulfillment of Revolutionary Goals  TUN GOV
Supreme Judicial Council of Tunisia | Tunisia's Supreme Judicial Council | Tunisian Supreme Judicial Council | Provisional Supreme Judicial Council of Tunisia | High Judicial Council of Tunisia  TUN JUD
Tunisian Judges Association | Association of Tunisian Judges | Association of Tunisian Magistrates  TUN JUD
Administrative Court of Tunisia | Tunisia's Administrative Court | Tunisian Administrative Court  TUN JUD
Tunisian General Labour Union | Tunisian General Labor Union | UGTT | UGTT union | Union Générale Tunisienne du Travail | General Union of Tunisian Workers | General Tunisian Workers' Union | Tunisian General Workers' Union  TUN LAB
National Syndicate of Tunisian Journalists | Tunisian Journalists' Syndicate | SNJT | Tunisian Journalists Syndicate | National Union of Tunisian Journalists  TUN LAB
Tunisian Bar Association | National Bar Association of Tunisia | Tunisian National Bar Association | Tunisian Order of Lawyers | Tunisian Lawyers' Order  TUN LAB
General Union of Tunisian Students | UGET  TUN LAB
UTICA | Union Tunisienne de l'Industrie, du Commerce et de l'Artisanat | Tunisian Confederation of Industry, Trade and Handicrafts | Tunisian Union of Industry, Trade and Handicrafts  TUN BUS
Compagnie des Phosphates de Gafsa | Gafsa Phosphate Company  TUN BUS
Tunisian Chemical Group  TUN BUS
Tunisair  TUN BUS
Tunisie Telecom  TUN BUS
Karthago Group  TUN BUS
Tunisian National Dialogue Quartet | National Dialogue Quartet | National Dialogue Quartet of Tunisia  TUN CVL
Tunisian Human Rights League | Tunisian League for Human Rights | Tunisian League for the Defence of Human Rights | Tunisian League for the Defense of Human Rights | LTDH  TUN CVL
Tunisian Forum for Economic and Social Rights | Tunisian Forum for Social and Economic Rights | FTDES  TUN CVL
Tunisian Association of Democratic Women | ATFD | Association Tunisienne des Femmes Démocrates  TUN CVL
Al Bawsala | Al-Bawsala  TUN CVL
I Watch Organization  TUN CVL
Mourakiboun | Mourakiboun network  TUN CVL
Association Shams  TUN CVL
Mnemty | Mnemty association  TUN CVL
Tunisia Terre d'Asile | Terre d'Asile Tunisie  TUN CVL
Tunisian Council for Refugees  TUN CVL
National Council for Liberties in Tunisia  TUN CVL
Manich Msamah | Manich Msameh  TUN CVL
Tunisian Association for the Support of Minorities  TUN CVL
Leagues for the Protection of the Revolution | Leagues of the Protection of the Revolution | League for the Protection of the Revolution | Leagues for Protection of the Revolution  TUN PRM  group=LPR
Ansar al-Sharia in Tunisia | Ansar al-Sharia Tunisia | Tunisia's Ansar al-Sharia | Ansar al-Sharia of Tunisia | Tunisian Ansar al-Sharia  TUN REB  group=AST
Okba Ibn Nafaa | Uqba ibn Nafi Battalion | Okba Ibn Nafaa Brigade | Okba Ibn Nafaa Battalion | Uqba bin Nafi Brigade | Katibat Uqba ibn Nafi | Uqba Ibn Nafi | Katibat Okba Ibn Nafaa | Uqba bin Nafa'a battalion  TUN REB  group=OBN
Jund al-Khilafah in Tunisia | Jund al-Khilafa Tunisia | Ajnad al-Khilafah Tunisia  TUN REB  group=ISI
Tunisian National Guard | National Guard of Tunisia | Tunisia's National Guard  TUN COP MIL
Tunisian coast guard | Tunisian coastguard | Tunisia's coast guard | Tunisia's coastguard  TUN COP MIL
Tunisian Air Force  TUN MIL
Tunisian Navy  TUN MIL
Tunis Afrique Presse | Agence Tunis Afrique Presse | TAP news agency | Tunisia's TAP | state news agency TAP | official TAP news agency  TUN JRN
Mosaique FM | Mosaïque FM | radio Mosaique | Radio Mosaique FM  TUN JRN
Shems FM | Radio Shems FM  TUN JRN
Jawhara FM  TUN JRN
Express FM  TUN JRN
IFM radio  TUN JRN
Diwan FM  TUN JRN
Nessma TV | Nessma | Nessma television  TUN JRN
Hannibal TV  TUN JRN
Zitouna TV  TUN JRN
Attessia TV  TUN JRN
El Hiwar Ettounsi | Al Hiwar Ettounsi  TUN JRN
Watania 1  TUN JRN
Nawaat  TUN JRN
Inkyfada  TUN JRN
Business News Tunisia  TUN JRN
Kapitalis  TUN JRN
Leaders Tunisia  TUN JRN
Tunisia Live  TUN JRN
La Presse de Tunisie  TUN JRN
Tunisie Numérique  TUN JRN
Assabah newspaper  TUN JRN
Al Chourouk newspaper | Tunisia's Al Chourouk  TUN JRN
Assarih newspaper  TUN JRN

# --- Algeria
Algeria's National Liberation Front | Algerian National Liberation Front | National Liberation Front of Algeria | Front de Libération Nationale | Front de liberation nationale | ruling FLN | Algeria's FLN | Algerian FLN  DZA PTY GOV
National Democratic Rally of Algeria | Democratic National Rally | Democratic National Rally party | Algeria's National Democratic Rally | National Democratic Rally | Rassemblement National Démocratique  DZA PTY GOV
Movement of Society for Peace | Movement for the Society of Peace | Movement for a Peaceful Society | Mouvement de la Société pour la Paix  DZA PTY
Algeria's Workers' Party | Algerian Workers' Party | Workers' Party of Algeria  DZA PTY
Socialist Forces Front | Front of Socialist Forces | Front des Forces Socialistes | Front des forces socialistes  DZA PTY
Rally for Culture and Democracy | Rassemblement pour la Culture et la Démocratie | Rally for Culture and Democracy party  DZA PTY
Talaie El Hourriyet | Talaie El Houriat | Talaie El-Houriyet | Talaie el-Hourriyet party | Vanguard of Freedoms  DZA PTY
El-Bina Movement | El Bina | El-Bina el-Watani | El Binaa movement | Harakat al-Bina al-Watani | National Construction Movement  DZA PTY
Front El Moustakbal | El Moustakbal Front | Al-Moustakbal Front | El-Moustakbal | Future Front of Algeria  DZA PTY
Algerian Rally of Hope | Rally of Algerian Hope | TAJ party  DZA PTY
Algerian Popular Movement | Mouvement Populaire Algérien  DZA PTY
Justice and Development Front of Algeria | Front for Justice and Development of Algeria | El Adala party  DZA PTY
Movement for National Reform | El Islah  DZA PTY
Algeria's Ennahda | Algerian Ennahda  DZA PTY
Jil Jadid | Jil Jadid party  DZA PTY
Algerian National Front  DZA PTY
Ahd 54 | AHD 54  DZA PTY
Democratic and Social Movement | Algeria's Democratic and Social Movement  DZA PTY OPP
Algeria's Socialist Workers' Party | Algeria's Socialist Workers Party  DZA PTY
Union for Change and Progress  DZA PTY
Green Algeria Alliance | Green Algeria Alliance of Islamists  DZA PTY
Islamic Salvation Front | Islamic Salvation Front of Algeria | Algeria's Islamic Salvation Front | Front Islamique du Salut | Front islamique du salut  DZA OPP PTY REL  group=FIS
Islamic Salvation Army | Islamic Salvation Army of Algeria | Armée Islamique du Salut  DZA REB  group=AIA
Armed Islamic Movement of Algeria | Armed Islamic Movement  DZA REB  group=MIA
Jund al-Khilafah in Algeria | Jund al-Khilafa | Jund al-Khilafa fi Ard al-Jazair | Jund al-Khalifa | Soldiers of the Caliphate in Algeria  DZA REB  group=JKA
Houmat al-Daawa al-Salafia | Dhamat Houmet Daawa Salafia | Protectors of the Salafi Call | Protectors of the Salafist Call  DZA REB
Movement of the Islamic State of Algeria  DZA REB
Islamic Front for Armed Jihad  DZA REB
Sons of the Sahara for Islamic Justice | Movement of the Sons of the Sahara for Islamic Justice  DZA REB
National Liberation Army of Algeria | Algerian National Liberation Army  DZA REB ..1962
Movement for the Self-Determination of Kabylie | Movement for the Autonomy of Kabylie | Kabylie independence movement MAK | Movement for the Autonomy of Kabylia | Movement for Self-determination of Kabylie | MAK-Anavad | Movement for the Self-Determination of Kabylia | Kabyle separatist group MAK | Provisional Government of Kabylia | Anavad  DZA OPP  group=MAK
Rachad | Rachad Movement  DZA OPP  group=RCH
Algerian People's National Army | Algerian National People's Army | People's National Army of Algeria | National People's Army of Algeria | Armée Nationale Populaire  DZA MIL
Algerian Air Force  DZA MIL
Algerian Navy  DZA MIL
Algerian Republican Guard  DZA MIL
Department of Intelligence and Security of Algeria | Département du Renseignement et de la Sécurité | Algeria's Department of Intelligence and Security | Department of Intelligence and Security | Algeria's DRS | Algerian DRS | DRS intelligence service | Algerian military intelligence DRS  DZA SPY
Algeria's DGSI | Algerian DGSI | Algeria's Directorate General of Internal Security  DZA SPY
Central Directorate of Army Security  DZA SPY
Algeria's DGDSE | Direction générale de la documentation et de la sécurité extérieure  DZA SPY
Algeria's Military Security | Algerian Military Security  DZA SPY
Department of Surveillance and Security  DZA SPY
Algerian Gendarmerie | National Gendarmerie of Algeria | Algerian National Gendarmerie | Algeria's National Gendarmerie  DZA COP
General Directorate of National Security of Algeria | Algerian DGSN  DZA COP
High Council of State of Algeria | Algeria's High Council of State | High State Committee of Algeria | Haut Comité d'État  DZA GOV 1992-01..1994-01
Algerian High Security Council | High Security Council of Algeria  DZA GOV
El Mouradia palace | El Mouradia | El Mouradia Palace | Mouradia Palace  DZA GOV
National Independent Authority for Elections of Algeria | National Independent Election Authority | Independent National Authority for Elections | Algeria's National Independent Election Authority | National Independent Authority of Elections  DZA GOV
Bank of Algeria | Banque d'Algérie  DZA GOV
Algeria's National Human Rights Council  DZA GOV
Algerian National Consultative Commission for the Protection of Human Rights | National Consultative Commission for the Promotion and Protection of Human Rights  DZA GOV
High Islamic Council of Algeria | Algeria's High Islamic Council  DZA GOV
People's National Assembly of Algeria | National People's Assembly of Algeria | Algerian People's National Assembly | Algeria's People's National Assembly | Algerian National Assembly | National People's Assembly of the Algerian parliament  DZA LEG
Council of the Nation of Algeria | Algeria's Council of the Nation  DZA LEG
Constitutional Council of Algeria | Algeria's Constitutional Council | Algerian Constitutional Council | Algeria's Constitutional Court | Algerian Constitutional Court | Constitutional Court of Algeria  DZA JUD
Court of Sidi M'hamed | Sidi M'hamed court  DZA JUD
Hirak movement of Algeria | Algerian Hirak | Algeria's Hirak | Hirak protest movement | Algerian Hirak movement | Algeria's Hirak movement  DZA CVL
Barakat movement  DZA CVL
Mouwatana | Mouwatana movement  DZA CVL
Algerian League for the Defence of Human Rights | Algerian League for the Defense of Human Rights | Algerian League for Human Rights | Ligue algérienne pour la défense des droits de l'Homme | LADDH  DZA CVL
Rally for Youth Action | Rassemblement Action Jeunesse | Rally Action for Youth | Rassemblement Actions Jeunesse  DZA CVL
National Committee for the Release of Detainees of Algeria | National Committee for the Liberation of Detainees | CNLD  DZA CVL
SOS Disparus | Collective of the Families of the Disappeared in Algeria  DZA CVL
Djazairouna  DZA CVL
Aarouch | Aarch movement | Citizens' Movement of the Aarouch | Coordination of Aarchs  DZA CVL
Berber Cultural Movement | Mouvement Culturel Berbère  DZA CVL
World Amazigh Congress  DZA CVL
General Union of Algerian Workers | UGTA | Union Générale des Travailleurs Algériens | UGTA union | General Workers' Union of Algeria  DZA LAB
Algerian Autonomous Trade Unions Confederation | Confederation of Algerian Autonomous Trade Unions  DZA LAB
National Autonomous Union of Public Administration Staff | SNAPAP  DZA LAB
COSYFOP  DZA LAB
CNAPESTE | Cnapest  DZA LAB
National Organization of Mujahideen of Algeria | National Mujahideen Organization | National Organisation of Mujahideen  DZA LAB
Sonatrach | Sonatrach oil company | Algeria's Sonatrach  DZA BUS
Sonelgaz  DZA BUS
Cevital | Cevital group  DZA BUS
Air Algerie | Air Algérie  DZA BUS
Naftal  DZA BUS
ETRHB | ETRHB Haddad  DZA BUS
Forum des Chefs d'Entreprises | Forum of Business Leaders of Algeria  DZA BUS
Khalifa Bank | Khalifa Group  DZA BUS
Djezzy  DZA BUS
Ooredoo Algeria  DZA BUS
Mobilis  DZA BUS
Algerian Economic Renewal Council  DZA BUS
Algeria Press Service | Algerie Presse Service | Algérie Presse Service | APS news agency | Algeria's APS | official APS news agency | state news agency APS | Algerian Press Service  DZA JRN
El Watan | El Watan newspaper | El-Watan  DZA JRN
El Khabar | El Khabar newspaper | El-Khabar  DZA JRN
Liberté newspaper | Algeria's Liberté | Algerian newspaper Liberté | Algerian daily Liberté  DZA JRN
Algeria's Le Matin | Algerian newspaper Le Matin | Algerian daily Le Matin  DZA JRN
Le Soir d'Algérie  DZA JRN
Tout sur l'Algérie | TSA Algeria  DZA JRN
Le Quotidien d'Oran  DZA JRN
El Moudjahid | El-Moudjahid  DZA JRN
Echorouk | Echourouk | Echorouk TV | Ech Chorouk  DZA JRN
Ennahar | Ennahar TV | Ennahar newspaper  DZA JRN
KBC television | KBC TV  DZA JRN
Casbah Tribune  DZA JRN
Interlignes  DZA JRN
Radio M  DZA JRN
Maghreb Emergent | Maghreb Emergent website  DZA JRN
Twala  DZA JRN
Algerian television ENTV | ENTV | Algerian state television ENTV  DZA JRN
El Djeich | El Djeich magazine  DZA JRN
AL24 News  DZA JRN
Dzair News | Dzair TV  DZA JRN
Algerian Red Crescent | Algerian Red Crescent Society  DZA MED
Association of Algerian Muslim Ulema | Association of Algerian Muslim Scholars  DZA REL
Archdiocese of Algiers  DZA REL
Djamaa el Djazair  DZA REL
Protestant Church of Algeria  DZA REL

# --- Morocco and Western Sahara
Makhzen | the Makhzen  MAR GOV
Moroccan royal palace | Morocco's Royal Palace | Moroccan Royal Cabinet | Royal Cabinet of Morocco | Morocco's royal palace  MAR GOV
Royal Moroccan Armed Forces | Royal Armed Forces of Morocco | Morocco's Royal Armed Forces | Moroccan Royal Armed Forces | Forces Armées Royales  MAR MIL
Royal Moroccan Air Force | Royal Air Force of Morocco  MAR MIL
Royal Moroccan Navy | Moroccan Royal Navy  MAR MIL
Royal Moroccan Gendarmerie | Royal Gendarmerie of Morocco | Gendarmerie Royale  MAR COP
Moroccan Auxiliary Forces | Auxiliary Forces of Morocco  MAR COP
Morocco's DGSN | Moroccan DGSN | General Directorate for National Security of Morocco | General Directorate of National Security of Morocco  MAR COP
Direction générale de la surveillance du territoire | General Directorate for Territorial Surveillance | Directorate General for Territorial Surveillance | Directorate of Territorial Surveillance of Morocco | Morocco's DGST | DGST | Moroccan DGST  MAR SPY
Central Bureau of Judicial Investigations | Central Bureau of Judicial Investigation | Bureau Central d'Investigations Judiciaires | Central Bureau for Judicial Investigations | Bureau central d'investigation judiciaire | BCIJ  MAR SPY
Directorate General of Studies and Documentation | Direction générale des études et de la documentation | General Directorate for Studies and Documentation | General Directorate of Studies and Documentation | DGED | Morocco's DGED  MAR SPY
Justice and Development Party of Morocco | Morocco's Justice and Development Party | Party of Justice and Development of Morocco | PJD | Moroccan Justice and Development Party | Islamist PJD  MAR PTY OPP ..2011-11-28  MAR PTY GOV 2011-11-29..2021-10-06  MAR PTY OPP 2021-10-07..
National Rally of Independents | Rassemblement National des Indépendants | RNI | RNI party  MAR PTY
Istiqlal | Istiqlal Party | Istiqlal party | Independence Party of Morocco | Parti de l'Istiqlal  MAR PTY
Authenticity and Modernity Party | Party of Authenticity and Modernity | Parti Authenticité et Modernité  MAR PTY
Socialist Union of Popular Forces | Union Socialiste des Forces Populaires | USFP  MAR PTY
National Union of Popular Forces  MAR PTY
Popular Movement of Morocco | Morocco's Popular Movement  MAR PTY
Constitutional Union of Morocco | Union Constitutionnelle | Constitutional Union Party of Morocco  MAR PTY
Party of Progress and Socialism | Parti du Progrès et du Socialisme  MAR PTY
Front of Democratic Forces  MAR PTY
Federation of the Democratic Left  MAR PTY
Unified Socialist Party of Morocco | Unified Socialist Party  MAR PTY
Democratic Way of Morocco | Democratic Way party | Annahj Addimocrati  MAR PTY
Ila al-Amam  MAR PTY
Justice and Spirituality | Justice and Charity movement | Justice and Charity | Justice and Spirituality movement | Justice and Benevolence | Justice and Good Deeds | Al Adl Wal Ihsane | Al Adl wa al Ihsane | Al-Adl wal-Ihsan | Al Adl Wa Al Ihssane | Adl wal Ihsane | Al Adl Wal Ihssane | Al Adl wal Ihsan  MAR REL OPP
Movement of Unity and Reform | Movement for Unity and Reform of Morocco | Unity and Reform Movement | Attawhid Wal Islah | Al Tawhid wal Islah  MAR REL
Supreme Council of Ulema of Morocco | Superior Council of Ulemas  MAR REL
Mohammed VI Foundation of African Ulema  MAR REL
February 20 Movement | 20 February Movement | February 20 Youth Movement | 20 February Youth Movement | Mouvement du 20 Février  MAR CVL
Hirak Rif | Hirak al-Rif | Rif Hirak | Popular Movement of the Rif | Hirak al-Shaabi  MAR CVL
Moroccan Association for Human Rights | Moroccan Association of Human Rights | AMDH | Association Marocaine des Droits Humains  MAR CVL
Moroccan Organization for Human Rights | Moroccan Organisation of Human Rights | OMDH  MAR CVL
Morocco's National Human Rights Council | National Human Rights Council of Morocco | National Council for Human Rights of Morocco | Conseil National des Droits de l'Homme  MAR CVL
GenZ 212 | Gen Z 212 | Gen Z 212 movement | Generation Z 212 | GenZ212 | GENZ212  MAR CVL
Alternative Movement for Individual Liberties  MAR CVL
Racines association  MAR CVL
Moroccan Association for Investigative Journalism  MAR CVL
Moroccan League for the Defense of Human Rights  MAR CVL
Moroccan Front for the Support of Palestine | Moroccan Front Against Normalization  MAR CVL
Equity and Reconciliation Commission | Equity and Reconciliation Commission of Morocco | Instance Équité et Réconciliation  MAR GOV
Advisory Council on Human Rights of Morocco  MAR GOV
Royal Advisory Council for Saharan Affairs | Royal Consultative Council for Saharan Affairs | CORCAS  MAR GOV
Bank Al-Maghrib | Bank al-Maghrib  MAR GOV
High Commission for Planning of Morocco | Morocco's High Planning Commission | Haut Commissariat au Plan  MAR GOV
Bayt Mal Al Quds Agency  MAR GOV
House of Representatives of Morocco | Moroccan House of Representatives | Morocco's House of Representatives  MAR LEG
House of Councillors of Morocco | Moroccan House of Councillors | Moroccan House of Advisors | Chamber of Counselors of Morocco  MAR LEG
Salafia Jihadia | Salafiya Jihadiya  MAR REB  group=MIC
Moroccan Islamic Combatant Group | Groupe Islamique Combattant Marocain | GICM | Islamic Combatant Group of Morocco | Moroccan Islamic Combat Group  MAR REB  group=MIC
Ansar al-Mehdi  MAR REB  group=MIC
Assirat al-Moustaqim  MAR REB  group=MIC
Moroccan Workers' Union | Moroccan Labour Union | Moroccan Labor Union | Union Marocaine du Travail  MAR LAB
Democratic Confederation of Labour | Confédération Démocratique du Travail | Democratic Confederation of Labor of Morocco  MAR LAB
National Labour Union of Morocco  MAR LAB
General Union of Moroccan Workers | UGTM  MAR LAB
National Press Syndicate of Morocco | National Syndicate of the Moroccan Press | SNPM  MAR LAB
OCP Group | Office Chérifien des Phosphates  MAR BUS
Al Mada holding  MAR BUS
ONA Group | Omnium Nord Africain  MAR BUS
Attijariwafa Bank | Attijariwafa  MAR BUS
Banque Populaire du Maroc  MAR BUS
Royal Air Maroc  MAR BUS
Maroc Telecom | Itissalat Al-Maghrib  MAR BUS
Confédération Générale des Entreprises du Maroc | CGEM  MAR BUS
BMCE Bank | BMCE Bank of Africa  MAR BUS
Moroccan Agency for Sustainable Energy | Masen agency  MAR BUS
ONEE  MAR BUS
Akwa Group  MAR BUS
Nareva  MAR BUS
Maghreb Arabe Presse | Maghreb Arab Press | Maghreb Arab Press Agency | MAP news agency | Morocco's MAP news agency | Moroccan news agency MAP | official MAP news agency | state news agency MAP  MAR JRN
Hespress | Hespress news site  MAR JRN
Le360 | Le 360  MAR JRN
Le Journal Hebdomadaire  MAR JRN
TelQuel | Telquel magazine | Tel Quel  MAR JRN
Nichane  MAR JRN
Akhbar Al Yaoum  MAR JRN
Al Massae | Al Massae newspaper  MAR JRN
Lakome | Lakome2  MAR JRN
Badil.info  MAR JRN
Medi1 TV | Medi1  MAR JRN
2M TV  MAR JRN
Yabiladi  MAR JRN
L'Economiste  MAR JRN
Al Ahdath Al Maghribia  MAR JRN
Morocco's Assabah | Moroccan newspaper Assabah | Moroccan daily Assabah  MAR JRN
Morocco World News  MAR JRN
Barlamane  MAR JRN
Al3omk  MAR JRN
Aujourd'hui le Maroc  MAR JRN
Moroccan Red Crescent  MAR MED
Sahrawi Arab Democratic Republic | SADR | Saharan Arab Democratic Republic | Saharawi Arab Democratic Republic | self-declared Sahrawi Arab Democratic Republic | RASD | République Arabe Sahraouie Démocratique | República Árabe Saharaui Democrática | Sahrawi republic  ESH REB GOV  group=POL
Sahrawi People's Liberation Army | Saharawi People's Liberation Army | Sahrawi Popular Liberation Army | Saharawi Army | Sahrawi army | Ejército Saharaui  ESH REB  group=POL
Sahrawi National Council | Saharawi National Council  ESH REB LEG  group=POL
National Secretariat of the Polisario Front | Polisario National Secretariat  ESH REB GOV  group=POL
Sahara Press Service | Sahrawi news agency SPS | Sahrawi Press Agency SPS | Sahrawi Press Service  ESH JRN
RASD TV  ESH JRN
Équipe Média | Equipe Media  ESH JRN
ECSaharaui  ESH JRN
CODESA | Collective of Sahrawi Human Rights Defenders | Collective of Saharawi Human Rights Defenders  ESH CVL
ASVDH | Saharawi Association of Victims of Grave Human Rights Violations | Sahrawi Association of Victims of Grave Violations  ESH CVL
AFAPREDESA  ESH CVL
Saharawi Instance against Moroccan Occupation | ISACOM  ESH CVL
Saharawi Red Crescent | Sahrawi Red Crescent  ESH CVL
National Union of Sahrawi Women  ESH CVL
Sahrawi Movement for Peace | Saharawi Movement for Peace | Sahrawis for Peace Movement | Movimiento Saharauis por la Paz | Saharawis for Peace movement  ESH PTY OPP
Khat al-Shahid  ESH PTY OPP

Iraq Survey Group  USA SPY
Amaq News Agency | Amaq agency | Amaq news agency | Aamaq  IMG REB JRN  group=ISI
