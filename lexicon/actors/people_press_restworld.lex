kind person
# --- Philippines
Cheloy Garafil | Cheloy Velicaria-Garafil  PHL GOV 2022-07..
Nancy Binay  PHL LEG 2013-06-30..2025-06-30  PHL GOV 2025-07-01..
Abby Binay | Abigail Binay  PHL LEG 2007-06-30..2016-06-30  PHL GOV 2016-07-01..2025-06-30
Sarah Discaya | Sara Discaya  PHL BUS
Hans Cacdac | Hans Leo Cacdac  PHL GOV 2012..
Rafael Lotilla | Raphael Lotilla | Popo Lotilla  PHL GOV 2005-07..2007-07  PHL GOV 2022-07..
Francisco Duque | Francisco Duque III  PHL GOV 2005-06..2015-02  PHL GOV 2017-10-26..2022-06-30
Lorraine Badoy | Lorraine Marie Badoy  PHL GOV 2016-07..2022-06-30  PHL JRN 2022-07..
Antonio Parlade | Antonio Parlade Jr  PHL MIL ..2021-07  PHL GOV 2021-08..2021-10
Mocha Uson | Margaux Uson  PHL SOC ..2016-12  PHL GOV 2017-01..2018-10-03  PHL GOV 2019-09..2022-06-30
Carlo Nograles | Karlo Nograles  PHL LEG 2010-06-30..2018-11-04  PHL GOV 2018-11-05..2024-10
Ariel Nepomuceno  PHL GOV 2013-10..2017  PHL GOV 2022-07..
Mike Defensor | Michael Defensor  PHL LEG 1995..2000  PHL GOV 2001..2007  PHL LEG 2019-06-30..2022-06-30
Sheriff Abas  PHL GOV 2015-04..2022-02
Manuel Mogato  PHL JRN
# --- Malaysia, Singapore
Steven Sim | Steven Sim Chee Keong  MYS LEG OPP 2013-05..2018-06  MYS GOV 2018-07..2020-02  MYS LEG OPP 2020-03..2022-11  MYS GOV 2022-12..
Nik Nazmi | Nik Nazmi Nik Ahmad  MYS LEG 2018-05..2022-12-02  MYS GOV 2022-12-03..2025-07-04  MYS LEG 2025-07-05..
Chang Lih Kang  MYS LEG 2018-05..2022-12-02  MYS GOV 2022-12-03..
Amirudin Shari | Amiruddin Shari  MYS GOV 2018-06-19..
Onn Hafiz Ghazi  MYS GOV 2022-03-15..
Tuan Ibrahim Tuan Man  MYS OPP ..2020-02  MYS GOV 2020-03..2022-11  MYS OPP 2022-12..
Faizal Azumu | Ahmad Faizal Azumu  MYS GOV 2018-05..2022-11  MYS PTY OPP 2022-12..
Annuar Musa  MYS GOV 2020-03-10..2022-11
Shahrir Samad | Shahrir Abdul Samad  MYS GOV ..2018-05
Isa Samad | Mohd Isa Abdul Samad | Mohd Isa Samad  MYS GOV 1982..2005  MYS GOV 2011-01..2017-01
Bung Moktar Radin | Bung Mokhtar Radin  MYS LEG GOV 1999..2025-12
Dusuki Mokhtar | Mohd Dusuki Mokhtar  MYS GOV JUD 2024-11-12..
Wan Ahmad Farid | Wan Ahmad Farid Wan Salleh  MYS JUD 2015..
Mohd Shukri Abdull | Shukri Abdull  MYS GOV 2018-05..2019-06
Thomas Fann  MYS CVL
Siti Kasim | Siti Zabedah Kasim  MYS CVL
Tan See Leng  SGP GOV 2020-07..
Leon Perera  SGP LEG OPP 2015-09..2023-07-19
Hazel Poa  SGP LEG OPP 2020-07..2025-05  SGP OPP 2025-06..
Goh Meng Seng ; Lim Tean  SGP OPP
Kokila Annamalai  SGP CVL
Ong Beng Seng  SGP BUS
Su Haijin  CHN CRM
Parti Liyani  IDN LAB
# --- Hong Kong, Taiwan
Law Chi-kwong  HKG GOV 2017-07-01..2022-06-30
Lo Chung-mau  HKG GOV 2022-07-01..
Kevin Yeung | Kevin Yeung Yun-hung  HKG GOV 2017-07-01..2024-12
Christine Choi | Christine Choi Yuk-lin  HKG GOV 2017-08..
Holden Chow | Holden Chow Ho-ding  HKG LEG 2016-10..
Charles Mok | Charles Mok Nai-kwong  HKG LEG OPP 2012-10..2020-09-30  HKG OPP 2020-10..
Edward Yau | Edward Yau Tang-wah  HKG GOV 2007-07-01..2022-06-30
Rosanna Law | Rosanna Law Shuk-pui  HKG GOV 2024-12..
Mable Chan | Mable Chan Mei-bo  HKG GOV 2024-12..
Pan Men-an | Pan Meng-an  TWN LEG 2005..2014-12-24  TWN GOV 2014-12-25..2022-12-25  TWN GOV 2024-05-20..
Jaw Shaw-kong | Jaw Shau-kong  TWN OPP PTY
Lo Chih-chiang  TWN LEG OPP 2024-02-01..
Chuang Jui-hsiung  TWN LEG 2016-02-01..2024-01-31
Rosalia Wu | Wu Szu-yao  TWN LEG 2016-02-01..
Hung Shen-han  TWN LEG 2020-02-01..2024-11  TWN GOV 2024-12..
Lin Yu-chang  TWN GOV 2014-12-25..2022-12-25  TWN GOV 2023-01-31..2024-05-20  TWN PTY GOV 2024-06..2025-10
Tsai Chi-chang  TWN LEG 2005-02..
Sean Lien | Lien Sheng-wen  TWN PTY
Hsu Chiao-hsin ; Weng Hsiao-ling  TWN LEG OPP 2024-02-01..
Chen Po-wei  TWN LEG 2020-02-01..2021-10-23
Liu Shyh-fang  TWN LEG 2016-02-01..2024-05-19  TWN GOV 2024-05-20..
Kuan Bi-ling  TWN LEG 2008..2022  TWN GOV 2023-01-31..
Tsai Jeng-yuan | Tsai Cheng-yuan  TWN LEG PTY 2002-02..2016-01-31  TWN PTY 2016-02..
Chang Ya-chung  TWN PTY EDU
Lai Shyh-bao | Lai Shih-pao  TWN LEG 2008-02-01..
Lee Ying-yuan  TWN LEG 2012-02-01..2016-05-19  TWN GOV 2016-05-20..2018-12
# --- South Korea
Moon Sang-ho  KOR MIL ..2024-12
Choi Eun-soon  KOR CVL
Joo Ho-young | Joo Ho-yeong  KOR LEG PTY 2004-05-30..
Yun Hee-suk | Yoon Hee-suk  KOR LEG 2020-05-30..2021-09  KOR PTY 2021-10..
Myung Tae-kyun  KOR CVL
Lee Won-seok | Lee One-seok  KOR JUD 2022-09..2024-09
Kim Oh-soo  KOR JUD 2021-06-01..2022-05
Moon Moo-il  KOR JUD 2017-07..2019-07
Kim Jin-wook  KOR JUD 2021-01..2024-01
Lee Mi-son | Lee Mi-sun  KOR JUD 2019-04..2025-04
Kim Myeong-su  KOR JUD 2017-09..2023-09
Yang Sung-tae | Yang Seung-tae  KOR JUD 2011-09..2017-09
Lee Jin-sook  KOR GOV 2024-07-31..2025-10
Kim Hong-il  KOR GOV 2023-07..2024-07-02
Son Hyun-bo | Son Hyeon-bo  KOR REL
Moon Kuk-hyun | Moon Kook-hyun  KOR BUS ..2007-07  KOR PTY OPP 2007-08..2010
Kim Beom-su  KOR BUS
Lee Bok-hyun  KOR GOV 2022-06-07..2025-06
Kim Man-bae ; Yoo Dong-gyu | Yoo Dong-gyoo  KOR BUS
# --- Japan
Shinji Ishimaru  JPN GOV 2020-08..2024-06  JPN PTY 2024-07..
Motohiko Saito  JPN GOV 2021-08-01..2024-09-30  JPN GOV 2024-11-17..
Hiroshi Moriyama  JPN LEG ..2015-10-06  JPN GOV 2015-10-07..2016-08-03  JPN LEG PTY 2016-08-04..
Tsuyoshi Takagi  JPN LEG 2000-06..2015-10-06  JPN GOV 2015-10-07..2016-08-03  JPN LEG PTY 2016-08-04..2024-10-27
Ryu Shionoya  JPN LEG ..2008-09-23  JPN GOV 2008-09-24..2009-09-16  JPN LEG PTY 2012-12-16..2024-10-09
Takako Suzuki  JPN LEG 2013-06..
Carlos Ghosn  JPN BUS
Mitsuko Tottori  JPN BUS
Haruko Arimura  JPN LEG 2001-07..2014-09-02  JPN GOV 2014-09-03..2015-10-07  JPN LEG PTY 2015-10-08..
Midori Matsushima  JPN LEG 2000-06..2014-09-02  JPN GOV 2014-09-03..2014-10-20  JPN LEG 2014-10-21..
Hitoshi Kikawada ; Yohei Matsumoto  JPN LEG 2012-12-16..2025-10-20  JPN GOV 2025-10-21..
# --- Thailand, Cambodia, Vietnam
Chuwit Kamolvisit  THA PTY OPP CVL
Xavier Justo  CHE CVL
Chada Thaised  THA GOV 2023-09..2024-09
Prommin Lertsuridej | Phrommin Lertsuridej  THA GOV 2001-02..2006-09-19  THA GOV 2023-09..2025-08
Chaikasem Nitisiri  THA GOV 2013-06..2014-05  THA PTY 2014-06..
Keo Remy  KHM GOV 2008..
Truong Thi Mai  VNM GOV PTY ..2024-05-16
Bui Tuan Lam  VNM OPP
Nguyen Lan Thang  VNM OPP JRN
Le Trung Khoa  DEU JRN
# --- Indonesia
Teddy Indra Wijaya  IDN MIL ..2024-10-20  IDN GOV MIL 2024-10-21..
Supratman Andi Agtas  IDN LEG 2014-10-01..2024-08-18  IDN GOV 2024-08-19..
Budi Arie Setiadi  IDN CVL ..2019-10-24  IDN GOV 2019-10-25..2025-09-08  IDN CVL 2025-09-09..
Johnny Plate | Johnny G. Plate  IDN LEG 2014-10-01..2019-10-22  IDN GOV 2019-10-23..2023-05-19
Idrus Marham  IDN PTY 2009..2018-01-16  IDN GOV 2018-01-17..2018-08-24
Busyro Muqoddas | Muhammad Busyro Muqoddas  IDN GOV 2010-12..2014-12  IDN REL 2015-01..
Bahar bin Smith  IDN REL
Hamdan Zoelva  IDN JUD 2010..2015-01
Rocky Gerung  IDN EDU OPP
Roy Suryo  IDN GOV 2013-01..2014-10  IDN PTY 2014-11..
Ahmad Sahroni  IDN LEG 2014-10-01..
Immanuel Ebenezer | Noel Ebenezer  IDN GOV 2024-10-21..2025-08-22
Riza Chalid | Mohammad Riza Chalid  IDN BUS
Ahmad Dhani  IDN SOC ..2024-09-30  IDN LEG SOC 2024-10-01..
# --- Jamaica, Trinidad, Barbados, Bahamas, Guyana, Haiti
Juliet Holness  JAM LEG 2016-03..
Damion Crawford  JAM GOV 2012-01..2016-03-02  JAM PTY OPP LEG 2016-03-03..
Dayton Campbell  JAM LEG 2012-01..2016-03-02  JAM PTY OPP LEG 2016-03-03..
Julian Robinson  JAM GOV 2012-01..2016-03-02  JAM LEG OPP 2016-03-03..
Peter Bunting  JAM GOV 2012-01..2016-03  JAM OPP LEG 2016-04..
Kevin Blake  JAM COP 2024-03..
Rocky Meade  JAM MIL ..2022-01
Antonette Wemyss Gorman | Antonette Wemyss-Gorman  JAM MIL
Bryan Sykes  JAM JUD 2005..
Paula Llewellyn | Paula Llewelyn  JAM JUD 2008-03..2024-09-21
Pearnel Charles Jr | Pearnel Charles Jr.  JAM GOV 2016-03..
Andrew Wheatley  JAM GOV 2016-03..2018-07  JAM LEG 2018-08..
Ruel Reid  JAM GOV 2016-03..2019-03
Lisa Hanna  JAM GOV 2012-01..2016-03-02  JAM LEG OPP 2016-03-03..2025-08
Carolyn Gomez  JAM CVL
Matthew Samuda  JAM LEG 2016-03..2020-08  JAM GOV 2020-09..
Dana Morris Dixon  JAM LEG 2020-09..2023-04  JAM GOV 2023-05..
Olivia Grange | Babsy Grange  JAM GOV 2007-09..2012-01-04  JAM LEG OPP 2012-01-05..2016-03-02  JAM GOV 2016-03-03..
Farley Augustine  TTO GOV 2021-12..
Watson Duke  TTO PTY LAB
Ancel Roget  TTO LAB
Roodal Moonilal  TTO GOV 2010-05..2015-09  TTO LEG OPP 2015-10..2025-04  TTO GOV 2025-05..
Mickela Panday  TTO PTY OPP
Verla De Peiza  BRB PTY OPP
Wilfred Abrahams  BRB LEG OPP 2013..2018-05-24  BRB GOV 2018-05-25..
Dale Marshall  BRB GOV ..2008-01-15  BRB LEG OPP 2008-01-16..2018-05-24  BRB GOV 2018-05-25..
Wayne Munroe  BHS CVL ..2021-09-16  BHS GOV 2021-09-20..
Shanta Knowles  BHS COP 2024-12..
Oneidge Walrond  GUY GOV 2020-08..
Clifton Hicken  GUY COP
Roysdale Forde ; Ganesh Mahipaul  GUY LEG OPP 2020-09..
Freddie Kissoon ; Glenn Lall  GUY JRN
Dimitri Vorbe  HTI BUS
Smith Augustin  HTI GOV 2024-04-25..2026-02-07
# --- Brazil, Argentina, Mexico
Valdemar Costa Neto  BRA PTY
Sóstenes Cavalcante  BRA LEG 2015-02-01..
Erika Hilton  BRA LEG 2021-01-01..
Guilherme Derrite  BRA LEG 2019-02-01..2022-12-31  BRA GOV 2023-01-01..2025-11  BRA LEG 2025-12..
Wellington Dias  BRA GOV 2003-01-01..2010-04  BRA LEG 2011-02-01..2014-12-31  BRA GOV 2015-01-01..2022-03  BRA GOV 2023-01-01..
Mariano Cúneo Libarona | Mariano Cuneo Libarona  ARG GOV JUD 2023-12-10..
Sandra Pettovello  ARG GOV 2023-12-10..
Diego Spagnuolo  ARG GOV 2023-12..2025-08
Juan Carlos Maqueda  ARG JUD 2002-12..2024-12-29
Manuel García-Mansilla | Manuel Garcia-Mansilla  ARG JUD 2025-02..2025-04
Julián Ercolini | Julian Ercolini ; Marcelo Martínez de Giorgi | Marcelo Martinez de Giorgi  ARG JUD
Facundo Manes  ARG LEG OPP 2021-12-10..2025-12-09  ARG PTY OPP 2025-12-10..
Osvaldo Jaldo  ARG GOV 2015-10..
Ricardo Quintela  ARG GOV 2003..2015  ARG GOV 2019-12-10..
Yasmín Esquivel | Yasmin Esquivel  MEX JUD 2009..
Ceci Flores | Cecilia Flores Armenta  MEX CVL
# --- Germany, France
Ulrich Siegmund  DEU PTY OPP LEG
Wolfram Weimer  DEU JRN ..2025-05-05  DEU GOV 2025-05-06..
Joachim Rukwied  DEU AGR
Marc Fesneau  FRA LEG 2017-06..2018-10-15  FRA GOV 2018-10-16..2024-09-21  FRA LEG 2024-09-22..
Raphaël Arnault | Raphael Arnault  FRA LEG OPP 2024-07..
Sarah Knafo  FRA PTY OPP
Arnaud Rousseau  FRA AGR
Jean-François Bohnert | Jean-Francois Bohnert  FRA JUD 2019-10..
Élise Lucet | Elise Lucet  FRA JRN
# --- Ukraine, Russia, Caucasus, Poland
Oleksiy Sukhachov  UKR COP
Anastasia Radina | Anastasiia Radina ; Halyna Yanchenko  UKR LEG 2019-08-29..
Dmytro Kozyatynskyi | Dmytro Koziatynskyi  UKR CVL
Yevgenia Berkovich | Evgenia Berkovich | Zhenya Berkovich ; Svetlana Petriychuk | Svetlana Petriichuk  RUS SOC
Dariusz Wieczorek  POL GOV 2023-12-13..2024-12
# --- Israel
Miki Zohar  ISR LEG 2015-03..2022-12-28  ISR GOV 2022-12-29..
Israel Einhorn | Srulik Einhorn  ISR PTY
Gil Reich  ISR GOV
Kobi Yaakobi | Kobi Yaacobi | Kobi Yakobi  ISR COP
Eliad Shraga  ISR CVL
Rivka Friedman-Feldman | Rivka Friedman Feldman  ISR JUD
Liat Ben-Ari | Liat Ben Ari  ISR JUD
Shaul Elovitch | Shaul Elovitz  ISR BUS
# --- Turkey, Iran, Egypt, Iraq
Furkan Karabay  TUR JRN
Melih Bulu  TUR EDU 2021-01-01..2021-07-15
Naci İnci | Mehmet Naci İnci | Naci Inci  TUR EDU 2021-08..
Toomaj Salehi  IRN SOC OPP
Jafar Panahi  IRN SOC OPP
Mohsen Mansouri  IRN GOV 2022..2024-07
Amr Adib ; Ahmed Moussa  EGY JRN
Hisham Talaat Moustafa | Hesham Talaat Moustafa  EGY BUS
Abdel Nasser Salama  EGY JRN
Jassim al-Asadi | Jasim al-Asadi  IRQ CVL
Nour Zuhair | Noor Zuhair | Nour Zuhair Jassim  IRQ BUS
