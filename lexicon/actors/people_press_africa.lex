kind person
# Africa: second rank of politics, courts, police, unions and press; own writing, from general knowledge.

# Nigeria
Verydarkman | VeryDarkMan | Martins Vincent Otse  NGA CVL
Ebun-Olu Adegboruwa  NGA JUD CVL
Mike Ozekhome  NGA JUD CVL
Afam Osigwe  NGA JUD CVL
Olumide Akpata  NGA JUD CVL
Yakubu Maikyau  NGA JUD CVL
Inibehe Effiong  NGA JUD CVL
Ifeanyi Ejiofor  NGA JUD
Aloy Ejimakor  NGA JUD
Wole Olanipekun  NGA JUD
Abdulwahed Omar  NGA LAB 2007..2015
Quadri Olaleye  NGA LAB
Biodun Ogunyemi  NGA LAB
Chris Piwuna  NGA LAB 2025-05..
Benson Upah  NGA LAB
Emma Ugboaja  NGA LAB
MC Oluomo | Musiliu Akinsanya  NGA LAB
Chris Oyakhilome  NGA REL
Ishaq Akintola  NGA REL
Yahaya Sharif-Aminu  NGA SOC
Leah Sharibu  NGA CVL
Malcolm Omirhobo  NGA JUD
Samson Itodo  NGA CVL
Kolawole Oluwadare  NGA CVL
Auwal Rafsanjani | Auwal Musa Rafsanjani  NGA CVL
Emmanuel Onwubiko  NGA CVL
Debo Adeniran  NGA CVL
Segun Awosanya | Segalink  NGA CVL
Afe Babalola  NGA JUD
Temitope Ajayi  NGA GOV 2023-06..
Laolu Akande  NGA GOV 2015-05-29..2023-05-28
Tolu Ogunlesi  NGA JRN ..2016-01  NGA GOV 2016-02..2023-05
Stanley Nkwocha  NGA GOV 2023-06..
Phrank Shaibu  NGA PTY OPP
Paul Ibe  NGA PTY OPP
Yunusa Tanko  NGA PTY OPP
Valentine Ozigbo  NGA PTY
Lamidi Apapa  NGA PTY
Felix Morka  NGA PTY GOV 2022-03..
Ajibola Basiru | Surajudeen Basiru  NGA LEG 2019-06..2023-06  NGA PTY GOV 2023-08..
Samuel Anyanwu  NGA LEG 2015-06..2019-06  NGA PTY OPP 2021-12..
Sunday Ude-Okoye | Sunday Udeh-Okoye  NGA PTY OPP
Ahmed Gulak  NGA GOV 2012..2014-04  NGA PTY 2014-05..2021-05-30
Eddy Olafeso  NGA PTY
Uche Ekwunife  NGA LEG 2007-06..2015-12  NGA LEG 2019-06..2023-06
Ireti Kingibe  NGA LEG 2023-06..
Ned Nwoko  NGA LEG 1999-06..2003-06  NGA LEG 2023-06..
Opeyemi Bamidele  NGA LEG 2011-06..2015-06  NGA LEG 2019-06..
Victor Ndoma-Egba  NGA LEG 2003-06..2015-06  NGA GOV 2016-11..2019-01
Ita Enang  NGA LEG 1999-06..2015-06  NGA GOV 2015-08..2022-05
Benjamin Kalu  NGA LEG 2019-06..
Julius Ihonvbere  NGA LEG 2019-06..
Kingsley Chinda  NGA LEG 2011-06..
Alhassan Doguwa | Alhassan Ado Doguwa  NGA LEG 2007-06..
Idris Wase | Ahmed Idris Wase  NGA LEG 2007-06..
Akin Alabi  NGA LEG 2019-06..
Mudashiru Obasa  NGA LEG 2007-06..
Mojisola Meranda | Lasbat Meranda  NGA LEG 2015-06..
Martin Amaewhule  NGA LEG 2015-06..
Edison Ehie  NGA LEG 2015-06..2023-12  NGA GOV 2024..
Victor Oko-Jumbo  NGA LEG 2023-06..
Tony Okocha  NGA PTY
Monday Ubani  NGA JUD CVL
James Omotosho  NGA JUD
Emeka Nwite  NGA JUD
Inyang Ekwo  NGA JUD
Okon Abang  NGA JUD
Monica Dongban-Mensem | Monica Dongban-Mensen  NGA JUD
Zainab Bulkachuwa  NGA JUD ..2020-03-06
Haruna Tsammani  NGA JUD
Ben Nwabueze  NGA JUD
Festus Okoye  NGA CVL JUD ..2018-07  NGA GOV 2018-08..2023-11
Sam Olumekun  NGA GOV 2016..
Rotimi Oyekanmi  NGA GOV 2015-12..2025-10
Peter Afunanya  NGA SPY 2018-09..2025
Muyiwa Adejobi | Olumuyiwa Adejobi  NGA COP
Benjamin Hundeyin  NGA COP
Abdullahi Haruna Kiyawa  NGA COP
Grace Iringe-Koko  NGA COP
Josephine Adeh  NGA COP
Tochukwu Ikenga  NGA COP
Bright Edafe  NGA COP
Gambo Isah  NGA COP
Tunji Disu | Olatunji Disu  NGA COP
Wilson Uwujaren  NGA COP
Dele Oyewale  NGA COP
Femi Babafemi  NGA COP
Mohammed Babandede  NGA COP ..2021-09
Hameed Ali  NGA GOV 2015-08..2023-06
Adewale Adeniyi | Bashir Adewale Adeniyi  NGA GOV 2023-06..
Zacch Adedeji  NGA GOV 2023-09..
Muhammad Nami  NGA GOV 2019-12..2023-09
Tunde Fowler  NGA GOV 2015-08..2019-12
Farouk Ahmed  NGA GOV 2021-10..2025-12
Gbenga Komolafe  NGA GOV 2021-10..2025-12
Umar Danbatta  NGA GOV 2015-08..2023-10
Aminu Maida  NGA GOV 2023-10..
Mojisola Adeyeye  NGA GOV 2017-11..
Paul Orhii  NGA GOV 2009-01..2016-02
Is-haq Oloyede  NGA EDU ..2016-07  NGA GOV EDU 2016-08..
Ifedayo Adetifa  NGA MED
Allen Onyema  NGA BUS
Dan Etete  NGA GOV ..1998-06  NGA BUS 1998-07..
Jide Omokore  NGA BUS
Kola Aluko  NGA BUS
Ifeanyi Ubah  NGA BUS ..2019-05  NGA LEG 2019-06..2024-07-27
Chimamanda Ngozi Adichie  NGA SOC
Fisayo Soyombo  NGA JRN
Dapo Olorunyomi  NGA JRN
Rufai Oseni  NGA JRN
Bulama Bukarti | Audu Bulama Bukarti  NGA CVL
Bashir Dalhatu  NGA CVL
Emmanuel Iwuanyanwu  NGA CVL ..2024-07-25
Yinka Odumakin  NGA CVL ..2021-04-02
Pogu Bitrus  NGA CVL
Shettima Yerima  NGA CVL
Saleh Alhassan  NGA CVL
Baba Othman Ngelzarma  NGA CVL
Babakura Jato  NGA GOV 2019..2023
Usman Tar  NGA EDU ..2023-07  NGA GOV 2023-08..
Samuel Aruwan  NGA GOV 2015-06..
Nasiru Mu'azu  NGA GOV 2023-07..
Nathaniel Ikyur  NGA GOV 2018..2023-05
Abdulaziz Abdulaziz  NGA JRN ..2023-06  NGA GOV 2023-07..
Taiwo Oyedele  NGA BUS ..2023-06  NGA GOV 2023-07..
Uju Kennedy-Ohanenye  NGA GOV 2023-08..2024-10
John Enoh | John Owan Enoh  NGA LEG ..2019  NGA GOV 2023-08..
Doris Uzoka-Anite  NGA GOV 2023-08..
Abubakar Kyari  NGA LEG ..2022  NGA GOV 2023-08..
Joseph Utsev  NGA GOV 2023-08..
Abubakar Momoh  NGA GOV 2023-08..
Sa'idu Ahmed Alkali | Said Alkali  NGA GOV 2023-08..
Uche Nnaji  NGA GOV 2023-08..2025-10
Ishak Salako  NGA GOV 2023-08..
Lola Ade-John  NGA GOV 2023-08..2024-10
Tahir Mamman  NGA GOV 2023-08..2024-10
Nkeiruka Onyejeocha  NGA LEG 2007-06..2023-06  NGA GOV 2023-08..
Sharon Ikeazor  NGA GOV 2016-09..2022-05
Gbemisola Saraki  NGA LEG 1999-06..2011-06  NGA GOV 2019-08..2023-05
Pauline Tallen  NGA GOV 2007-05..2011-05  NGA GOV 2019-08..2023-05
Sabo Nanono  NGA GOV 2019-08..2021-09
Saleh Mamman  NGA GOV 2019-08..2021-09
Clement Agba  NGA GOV 2019-08..2023-05
Ramatu Tijani Aliyu  NGA GOV 2019-08..2023-05
Usani Uguru Usani  NGA GOV 2015-11..2019-05
Amina Zakari  NGA GOV 2011-07..2021-07
Kabiru Marafa  NGA LEG 2011-06..2019-06
Herbert Wigwe  NGA BUS ..2024-02-09
Hushpuppi | Ramon Abbas | Ramon Olorunwa Abbas  NGA CRM
Kenneth Okonkwo  NGA PTY
Akin Osuntokun  NGA PTY
Ladi Adebutu | Oladipupo Adebutu  NGA PTY OPP
Asue Ighodalo  NGA PTY OPP
Gbadebo Rhodes-Vivour  NGA PTY OPP
Jandor | Olajide Adediran  NGA PTY
Mahdi Shehu  NGA CVL
Bello Bodejo  NGA CVL
Murtala Sule Garo  NGA GOV 2015..2023-05
Sanusi Bature Dawakin Tofa | Sanusi Dawakin-Tofa  NGA GOV 2023-06..
Muhyi Magaji | Muhuyi Magaji Rimingado  NGA COP 2015..2021-07  NGA COP 2023-06..2025
Murja Kunya  NGA SOC
Aminu Daurawa | Sheikh Daurawa  NGA REL
David Ombugadu  NGA PTY OPP
Seyi Tinubu  NGA BUS
Ismaila Funtua  NGA BUS
Turai Yar'Adua  NGA GOV 2007-05..2010-05
Iyabo Obasanjo  NGA GOV 2003..2007-05  NGA LEG 2007-06..2011-06
Dolapo Osinbajo  NGA CVL
Hadiza Bala Usman  NGA CVL ..2015-06  NGA GOV 2015-07..2021-05  NGA GOV 2023-06..
Mohammed Bello-Koko  NGA GOV 2016-07..2024-07
Idayat Hassan  NGA CVL
Cynthia Mbamalu  NGA CVL
Tukur Mamu  NGA JRN
Dauda Kahutu Rarara | Rarara  NGA SOC
Peter Nwaoboshi  NGA LEG 2015-06..2023-06
Musa Adamu Aliyu  NGA COP 2023-10..
Ekpo Nta  NGA COP 2011-11..2017-08
Hudu Ari | Hudu Yunusa Ari  NGA GOV 2021..2023-04
Philip Effiong  NGA REB ..1970-01
Fakhriyyah Hashim  NGA CVL
Hilliard Eta  NGA PTY
Victor Giadom  NGA PTY
Shuaibu Audu | Shuaibu Abubakar Audu  NGA GOV 2023-08..
Murtala Ajaka | Muritala Yakubu Ajaka  NGA PTY OPP
Musa Wada  NGA PTY OPP
Emeka Orji  NGA MED LAB
Uyilawa Okhuaihesuyi  NGA MED LAB
Innocent Ujah  NGA MED
Bala Audu  NGA MED
Aisha Alhassan | Mama Taraba  NGA LEG 2011-06..2015-06  NGA GOV 2015-11..2018-09
Mohammed Dingyadi | Maigari Dingyadi  NGA GOV 2019-08..2023-05  NGA GOV 2024-10..
Bolaji Owasanoye  NGA COP 2019-02..2023-10
Peter Lifu  NGA JUD
Tope Osundara  NGA MED LAB

# Kenya
Anne Amadi  KEN JUD ..2024-03
Isaac Lenaola  KEN JUD
Chacha Mwita  KEN JUD
Lawrence Mugambi  KEN JUD
Bahati Mwamuye  KEN JUD
George Odunga  KEN JUD
Wilfrida Okwany  KEN JUD
Mumbi Ngugi  KEN JUD
Charles Kanjama  KEN CVL JUD
Danstan Omari  KEN JUD
Cliff Ombeta  KEN JUD
Paul Gicheru  KEN JUD ..2022-09
Issa Timamy  KEN GOV 2013-03..2017-08  KEN GOV 2022-08..
Fernandes Barasa  KEN GOV 2022-08..
Kimani Wamatangi  KEN GOV 2022-08..
Mutahi Kahiga  KEN GOV 2017-11..
Abdi Ibrahim Guyo  KEN LEG ..2022-07  KEN GOV 2022-08..
Isaac Mutuma  KEN GOV 2022-08..
Wavinya Ndeti  KEN LEG 2008..2013-01  KEN GOV 2022-08..
Julius Malombe  KEN GOV 2013-03..2017-08  KEN GOV 2022-08..
Andrew Mwadime  KEN GOV 2022-08..
Dhadho Godhana | Dhadho Gaddae Godhana  KEN LEG 2008-01..2013-01  KEN GOV 2017-08..
Gideon Mung'aro  KEN LEG ..2017-08  KEN GOV 2022-08..
Fatuma Achani  KEN GOV 2022-08..
Amos Nyaribo  KEN GOV 2017-08..
Erick Mutai | Eric Mutai  KEN GOV 2022-08..
Hillary Barchok  KEN GOV 2017-08..
Simon Kachapin  KEN GOV 2013-03..2017-08  KEN GOV 2022-08..
John Lonyangapuo  KEN LEG 2013-03..2017-07  KEN GOV 2017-08..2022-08
Jeremiah Lomorukai  KEN GOV 2022-08..
Josphat Nanok  KEN LEG 2003-01..2013-01  KEN GOV 2013-03..
Benjamin Cheboi  KEN GOV 2013-03..2017-08  KEN GOV 2022-08..
Stephen Sang  KEN GOV 2017-08..
Patrick Ole Ntutu | Patrick Ntutu  KEN GOV 2022-08..
John Kiarie | KJ Kiarie  KEN LEG 2017-08..
Didmus Barasa  KEN LEG 2017-08..
Caleb Amisi  KEN LEG 2017-08..
Otiende Amollo  KEN GOV 2011-11..2017-02  KEN LEG 2017-08..
Sylvanus Osoro  KEN LEG 2017-08..
Gathoni Wamuchomba  KEN LEG 2017-08..
Alice Ng'ang'a  KEN LEG 2013-03..2017-08  KEN LEG 2022-08..
Kuria Kimani  KEN LEG 2017-08..
Robert Mbui  KEN LEG 2013-03..
Enoch Wambua  KEN LEG 2017-08..
Ledama Olekina  KEN LEG 2017-08..
Aaron Cheruiyot  KEN LEG 2017-08..
Karungo Thang'wa | Karungo wa Thang'wa  KEN LEG 2022-08..
John Methu  KEN LEG 2022-08..
Joe Nyutu  KEN LEG 2022-08..
Boni Khalwale  KEN LEG 2003-01..2017-08  KEN LEG 2022-08..
Godfrey Osotsi  KEN LEG 2017-08..
Richard Onyonka  KEN LEG 2008-01..
Eddy Oketch  KEN LEG 2022-08..
Tabitha Mutinda  KEN LEG 2022-08..
Gloria Orwoba  KEN LEG 2022-08..2025
Hezena Lemaletian  KEN LEG 2022-08..
Paul Mwirigi  KEN LEG 2017-08..
Zaheer Jhanda  KEN LEG 2022-08..
Peter Salasya  KEN LEG 2022-08..
John Waluke  KEN LEG 2013-03..
Charles Ong'ondo Were  KEN LEG 2017-08..2025-04-30
Nicholas Gumbo  KEN LEG 2008-01..2017-08
Jakoyo Midiwo  KEN LEG 2003-01..2017-08
Mwangi Kiunjuri  KEN LEG 1998-01..2013-01  KEN GOV 2015-12..2020-01  KEN LEG 2022-08..
Hassan Wario  KEN GOV 2013-04..2018-01
Judy Wakhungu  KEN GOV 2013-04..2018-01
Phyllis Kandie  KEN GOV 2013-04..2018-01
Adan Mohamed  KEN GOV 2013-04..2022-09
Willy Bett  KEN GOV 2015-12..2018-01
Jacob Kaimenyi  KEN GOV 2013-04..2018-01
Fazul Mahamed  KEN GOV 2014..
Zachariah Njeru  KEN GOV 2022-10..2024-07
Alice Wahome  KEN LEG 2013-03..2022-08  KEN GOV 2022-10..
Penina Malonza  KEN GOV 2022-10..2024-07
Eric Mugaa | Eric Muuga  KEN GOV 2024-08..
Andrew Karanja  KEN GOV 2024-08..2025-01
Julius Ogamba  KEN GOV 2024-08..
Geoffrey Ruku  KEN LEG 2022-08..2025-03  KEN GOV 2025-04..
Hanna Cheptumo | Hannah Wendot Cheptumo  KEN GOV 2025-04..
Patrick Mariru  KEN LEG 2013-03..2017-08  KEN GOV 2022-12..
Munyori Buku  KEN GOV 2013-07..
Resila Onyango  KEN COP
Adamson Bungei  KEN COP
Abdalla Komesha  KEN COP
James Mukhwana  KEN COP
Samson Talaam  KEN COP
Roseline Odede | Roseline Odhiambo Odede  KEN GOV CVL 2022..2025-01
Rahab Mukami  KEN LEG 2017-08..
Philip Aroko  KEN CVL
Rex Masai  KEN CVL ..2024-06-20
Boniface Kariuki  KEN CVL
David Mokaya  KEN EDU
Billy Mwangi  KEN CVL
Shakira Wafula  KEN CVL
Mwabili Mwagodi  KEN CVL
Cyprian Nyakundi | Cyprian Is Nyakundi  KEN JRN
Macharia Gaitho  KEN JRN
Mumo Matemu  KEN GOV 2012-05..2015-05
Larry Madowo  KEN JRN
Linus Kaikai  KEN JRN
Eric Oduor  KEN JRN LAB
David Omwoyo  KEN JRN
Zubeidah Kananu  KEN JRN
Dennis Miskellah  KEN MED LAB
Peterson Wachira  KEN MED LAB
Omboko Milemba  KEN LAB ..2017-07  KEN LEG LAB 2017-08..
Constantine Wasonga  KEN LAB
Mudzo Nzili  KEN LAB
Edward Kisiang'ani  KEN EDU ..2022-11  KEN GOV 2022-12..2025-04
Raymond Moi  KEN LEG 2013-03..2022-08
Chris Kirubi  KEN BUS ..2021-06-14
Peter Ndegwa  KEN BUS
Bob Collymore  KEN BUS ..2019-07-01
Humphrey Kariuki  KEN BUS
Jayesh Saini  KEN BUS
Baktash Akasha  KEN CRM
Ibrahim Akasha  KEN CRM
Samuel Tunai  KEN GOV 2013-03..2022-08
Paul Otuoma  KEN LEG 2008-01..2017-08  KEN GOV 2022-08..
Sospeter Ojaamong  KEN LEG ..2013-01  KEN GOV 2013-03..2022-08
Anne Kananu | Ann Kananu  KEN GOV 2021-11..2022-08
Polycarp Igathe  KEN BUS ..2017-07  KEN GOV 2017-08..2018-01  KEN BUS 2018-02..
Kamlesh Pattni  KEN BUS
Samuel Kobia  KEN REL ..2018  KEN GOV 2019-11..2025
Anne Makori  KEN GOV 2018-09..2024-09
Margaret Ndung'u  KEN GOV 2024-08..2024-12
Jonathan Bii  KEN GOV 2022-08..
Phelix Odiwuor | Jalang'o | Jalango  KEN LEG 2022-08..
Charles Njagua Kanyi | Charles Njagua  KEN LEG 2017-08..2022-08
Seth Panyako  KEN LAB

# South Africa
Kenny Kunene  ZAF PTY
Helen Suzman  ZAF LEG ..1989
Glynnis Breytenbach  ZAF JUD ..2014-01  ZAF LEG 2014-05..
Natasha Mazzone  ZAF LEG 2009-05..2024-05
Dianne Kohler Barnard  ZAF LEG 2004-05..
James Selfe  ZAF PTY OPP ..2024-05
Annelie Lotriet  ZAF LEG 2009-05..
George Michalakis  ZAF LEG 2024-07..
Ashor Sarupen  ZAF LEG ..2024-06  ZAF GOV 2024-07..
Karabo Khakhau  ZAF LEG 2019-05..
Willie Spies  ZAF JUD
Bheki Mtolo  ZAF PTY GOV 2022-07..
Siboniso Duma  ZAF GOV 2022-08..
Mike Mabuyakhulu  ZAF PTY
TK Nciza  ZAF PTY
Loyiso Masuku  ZAF PTY GOV 2021-12..
Bandile Masuku  ZAF GOV 2019-05..2020-10
Faith Mazibuko  ZAF GOV 2009-05..
Lebogang Maile  ZAF GOV 2010-11..
Jacob Mamabolo  ZAF GOV 2014-05..2024-06
Qedani Mahlangu  ZAF GOV 2004-05..2017-02
Brian Hlongwa  ZAF GOV 2006-03..2009-04  ZAF LEG 2009-05..2018-12
Mandla Ndlovu  ZAF GOV 2018-03..
Lazarus Mokgosi  ZAF GOV 2019-06..
Maqueen Letsoha-Mathae  ZAF GOV 2024-06..
Bushy Maape  ZAF GOV 2021-09..2024-06
Sisi Ntombela  ZAF GOV 2018-03..2023-02
David Skosana  ZAF LEG 2024-06..
Soviet Lekganyane  ZAF LEG 2019-05..
Wayne Thring  ZAF LEG 2019-05..
Steve Swart  ZAF LEG 1999-06..
Vuyo Zungula  ZAF PTY OPP
Nqabayomzi Kwankwa  ZAF LEG 2014-05..
Brett Herron  ZAF PTY
Narend Singh  ZAF LEG ..2024-06  ZAF GOV 2024-07..
Liezl van der Merwe  ZAF LEG 2012..
Mzamo Buthelezi  ZAF GOV 2024-07..
Zanele kaMagwaza-Msibi | Zanele Magwaza-Msibi  ZAF PTY OPP 2011..2014-05  ZAF GOV 2014-06..2019-05
Visvin Reddy  ZAF PTY OPP
Magasela Mzobe  ZAF PTY OPP
Tony Yengeni  ZAF LEG 1994..2003-02  ZAF PTY 2003-03..
Colleen Makhubele  ZAF PTY OPP
Sihle Ngubane  ZAF PTY OPP
Omphile Maotwe  ZAF PTY OPP
Ntombovuyo Mente | Veronica Mente  ZAF LEG 2014-05..
Poppy Mailola  ZAF LEG 2019-05..
Naledi Chirwa  ZAF LEG 2019-05..
Nazier Paulsen  ZAF LEG 2014-05..
Hlengiwe Mkhaliphi  ZAF LEG 2014-05..
Nkululeko Dunga  ZAF PTY
Jongizizwe Dlabathi  ZAF GOV 2021-12..
Thapelo Amad  ZAF GOV 2023-01..2023-04
Murunwa Makwarela  ZAF GOV 2021-11..2023-03
Mxolisi Kaunda  ZAF GOV 2019-09..2024-06
Cyril Xaba  ZAF GOV 2024-07..
Babalwa Lobishe  ZAF GOV 2024..
Retief Odendaal  ZAF GOV 2022-09..2023-05
JP Smith | Jean-Pierre Smith  ZAF GOV 2009..
Tania Campbell  ZAF GOV 2021-11..2023-03
Fasiha Hassan  ZAF EDU ..2019-04  ZAF LEG 2019-05..
Busa Mavuso | Busisiwe Mavuso  ZAF BUS
Bonang Mohale  ZAF BUS
Sipho Pityana  ZAF BUS
Stephen Koseff  ZAF BUS
Maria Ramos  ZAF GOV 1996..2003  ZAF BUS 2004..
Phakamani Hadebe  ZAF BUS
Calib Cassim  ZAF BUS
Mteto Nyati  ZAF BUS
Dan Matjila  ZAF BUS
Abel Sithole  ZAF BUS
Markus Jooste  ZAF BUS ..2024-03-21
Tshifhiwa Matodzi | Tshifhiwa Calvin Matodzi  ZAF BUS CRM
Danny Msiza  ZAF PTY
Kuben Moodley  ZAF BUS
Salim Essa  ZAF BUS
Thabo Bester  ZAF CRM
Nandipha Magudumana  ZAF MED
Katiso Molefe | KT Molefe  ZAF BUS
Suliman Carrim  ZAF BUS
Brown Mogotsi  ZAF BUS
Cedric Nkabinde  ZAF GOV 2024-07..
Puleng Dimpane  ZAF COP
Tebello Mosikili  ZAF COP
Elias Mawela  ZAF COP
Thembisile Patekile  ZAF COP
Nomthetheleli Mene  ZAF COP
Robert Netshiunda  ZAF COP
Brenda Muridili  ZAF COP
Mavela Masondo  ZAF COP
Novela Potelwa  ZAF COP
Lirandzu Themba  ZAF COP
Hangwani Mulaudzi  ZAF COP
Setlhomamaru Dintwe | Sethlomamaru Dintwe  ZAF SPY 2017-03..2022-03
Imtiaz Fazel  ZAF SPY 2022-11..
Thulani Dlomo  ZAF SPY 2012..2017-10  ZAF GOV 2017-11..2019-01
Mzuvukile Maqetuka  ZAF SPY 2009-10..2011-12
Gibson Njenje  ZAF SPY 2009-10..2011-09
Lawrence Mrwebi  ZAF JUD ..2019-04
Rodney de Kock  ZAF JUD
Anton du Plessis  ZAF JUD
Mthunzi Mhaga  ZAF JUD
Sipho Ngwema  ZAF JUD
Phindi Mjonondwane | Phindi Louw  ZAF JUD
Kaizer Kganyago  ZAF JUD
Willie Hofmeyr  ZAF JUD ..2019
Wim Trengove  ZAF JUD
Tembeka Ngcukaitobi  ZAF JUD
Muzi Sikhakhane  ZAF JUD
Barry Roux  ZAF JUD
Selby Mbenenge  ZAF JUD
Nana Makhubele  ZAF JUD
Piet Koen  ZAF JUD
Thokozile Masipa  ZAF JUD
Ratha Mokgoatlheng  ZAF JUD
Roland Sutherland  ZAF JUD
Aubrey Ledwaba  ZAF JUD
Mahube Molemela  ZAF JUD
Karl Cloete  ZAF LAB
Mike Shingange  ZAF LAB
Zola Saphetha  ZAF LAB
Mugwena Maluleke  ZAF LAB
Basil Manuel  ZAF LAB
Cedric Gina  ZAF LAB
Jeff Mphahlele  ZAF LAB
Reuben Maleka  ZAF LAB
Matthew Parks  ZAF LAB
Mametlwe Sebei  ZAF LAB
Gideon du Plessis  ZAF LAB
Sharon Ekambaram  ZAF CVL
Nicole Fritz  ZAF CVL
Lawson Naidoo  ZAF CVL
Stefanie Fick  ZAF CVL
Yusuf Abramjee  ZAF CVL
Mary de Haas  ZAF CVL
Gareth Newham  ZAF CVL
Prince Mashele  ZAF EDU
Ralph Mathekga  ZAF EDU
Sipho Seepe  ZAF EDU
Susan Booysen  ZAF EDU
Mamokgethi Phakeng  ZAF EDU
Adam Habib  ZAF EDU
Jonathan Jansen  ZAF EDU
Chumani Maxwele  ZAF EDU
Frans Cronje  ZAF CVL
Steve Hofmeyr  ZAF SOC
Ngizwe Mchunu  ZAF CVL
Shabir Madhi  ZAF MED
Salim Abdool Karim  ZAF MED
Glenda Gray  ZAF MED
Anban Pillay  ZAF GOV 2008..2022
Nicholas Crisp  ZAF GOV 2020..
Sandile Buthelezi  ZAF GOV 2020-06..
Foster Mohale  ZAF GOV 2020..
Duncan Pieterse  ZAF GOV 2019..
Dondo Mogajane  ZAF GOV 2017-06..2022-06
Lungisa Fuzile  ZAF GOV 2011-05..2017-05  ZAF BUS 2018..
Ismail Momoniat  ZAF GOV 1995..2023
Joel Netshitenzhe  ZAF GOV 1994..2009  ZAF CVL 2010..
Mukoni Ratshitanga  ZAF GOV 2006..2008-09
Bheki Khumalo  ZAF GOV 2001..2006
Stella Sigcau  ZAF GOV 1994-05..2006-05-07
Mkhuleko Hlengwa  ZAF LEG ..2024-06  ZAF GOV 2024-07..
Lesetja Senona  ZAF COP
Malesela Teffo  ZAF JUD
Doctor Xhakaza | Nkosindiphile Xhakaza  ZAF GOV 2021-12..

# Ghana
Frank Annoh-Dompreh  GHA LEG 2013-01..
Mahama Ayariga  GHA GOV 2013-02..2016-12  GHA LEG 2017-01..
Kwame Governs Agbodza | Governs Kwame Agbodza  GHA LEG 2013-01..2024-12  GHA GOV 2025-01..
Rockson-Nelson Dafeamekpor  GHA LEG 2017-01..
Patrick Boamah  GHA LEG 2013-01..
Ernest Norgbey  GHA LEG 2017-01..
Andrew Amoako Asiamah  GHA LEG 2017-01..
Adwoa Safo | Sarah Adwoa Safo  GHA LEG 2013-01..2021-02  GHA GOV 2021-03..2022-07  GHA LEG 2022-08..2025-01
Carlos Ahenkorah  GHA LEG 2017-01..2025-01
Patricia Appiagyei  GHA LEG 2017-01..
Habib Iddrisu  GHA LEG 2021-01..
Nana Agyei Baffour Awuah  GHA LEG 2021-01..
John Ntim Fordjour  GHA LEG 2017-01..
Bernard Antwi Boasiako | Chairman Wontumi  GHA PTY
Bryan Acheampong  GHA GOV 2017..2020-12  GHA LEG 2021-01..2023-03  GHA GOV 2023-04..2024-12  GHA LEG 2025-01..
Yaw Adutwum | Yaw Osei Adutwum  GHA GOV 2017-03..2025-01
Joseph Cudjoe  GHA GOV 2017..2025-01
Irene Naa Torshie Addo  GHA GOV 2017..2025-01
Charles Adu Boahen  GHA GOV 2017..2022-11
Kwabena Mintah Akandoh  GHA LEG 2013-01..2024-12  GHA GOV 2025-01..
Emelia Arthur  GHA GOV 2025-01..
Eric Opoku  GHA LEG ..2024-12  GHA GOV 2025-01..
Elizabeth Ofosu-Adjare  GHA GOV 2013-02..2017-01  GHA GOV 2025-01..
Joseph Bukari Nikpe  GHA GOV 2025-01..
George Opare Addo  GHA GOV 2025-01..
Abdul-Rashid Pelpuo  GHA LEG 2005-01..2013-02  GHA GOV 2013-03..2016-12  GHA LEG 2017-01..2025-01  GHA GOV 2025-02..
Agnes Naa Momo Lartey  GHA LEG 2021-01..2024-12  GHA GOV 2025-01..
Kofi Adams  GHA PTY ..2020  GHA GOV 2025-01..
Shamima Muslim  GHA GOV 2025-01..
Joyce Bawah Mogtari  GHA GOV 2013..2016-12  GHA PTY OPP 2017-01..2024-12  GHA GOV 2025-01..
Callistus Mahama  GHA GOV 2025-01..
Stan Dogbe  GHA GOV 2012-07..2017-01  GHA GOV 2025-01..
Prosper Bani  GHA GOV 2013-01..2017-01  GHA GOV 2025-01..
Valerie Sawyerr  GHA GOV 2009..2017-01
Mustapha Gbande  GHA PTY
Solomon Nkansah  GHA PTY
Richard Ahiagbah  GHA PTY
Buaben Asamoa | Yaw Buaben Asamoa  GHA PTY
Salam Mustapha  GHA PTY
Abronye DC | Kwame Baffoe Abronye | Kwame Baffoe  GHA PTY
Ernest Owusu Bempah  GHA PTY
Hopeson Adorye  GHA PTY
Okatakyie Afrifa-Mensah  GHA JRN PTY
Kwabena Adu Boahene | Kwabena Adu-Boahene  GHA SPY 2017..2025-01
Sedina Tamakloe Attionu  GHA GOV 2013..2017-01
Stephen Opuni  GHA GOV 2009..2017-01
Seidu Agongo  GHA BUS
William Ato Essien  GHA BUS
Nana Appiah Mensah | NAM1  GHA BUS
Sammi Awuku  GHA PTY ..2021-07  GHA GOV 2021-08..2024-07  GHA LEG 2025-01..
Joseph Boahen Aidoo  GHA GOV 2017-02..2025-01
Samuel Atta-Mills  GHA LEG 2017-01..
Ibrahim Mahama  GHA BUS
Kwabena Sarpong-Kumankuma  GHA PTY
Sulemana Braimah  GHA JRN CVL
Grace Ansah-Akrofi  GHA COP
Maame Tiwaa Addo-Danquah  GHA COP ..2025-01
Mensah Thompson  GHA CVL
Vitus Azeem  GHA CVL
Benjamin Boakye | Ben Boakye  GHA CVL
Yaw Nsarkoh  GHA CVL
Duncan Amoah  GHA CVL
Joshua Ansah  GHA LAB
Abraham Koomson  GHA LAB
Efua Ghartey  GHA JUD
Kwaku Ansa-Asare  GHA JUD
Gabriel Pwamang | Gabriel Scott Pwamang  GHA JUD
Charles Bissue  GHA GOV 2017..2021
Kwabena Frimpong-Boateng  GHA MED ..2017-01  GHA GOV 2017-02..2021-01
Elvis Afriyie Ankrah  GHA GOV 2009..2014  GHA PTY OPP 2017-01..2024-12  GHA GOV 2025-01..
Isaac Adongo  GHA LEG 2017-01..
Kofi Akpaloo  GHA PTY
Akua Donkor  GHA PTY ..2024-10-28
Brigitte Dzogbenuku  GHA PTY
Christian Kwabena Andrews | Osofo Kyiri Abosom  GHA PTY
Hassan Tampuli  GHA GOV 2017..2020-12  GHA LEG 2021-01..
John Peter Amewu  GHA GOV 2017-02..2025-01
Collins Dauda | Alhaji Collins Dauda  GHA GOV 2009-02..2016-12  GHA LEG 2017-01..
James Gyakye Quayson | Gyakye Quayson  GHA LEG 2021-01..
George Mireku Duker  GHA LEG 2017-01..2021-03  GHA GOV 2021-04..2025-01
Henry Nana Boakye  GHA PTY
Bernard Ahiafor  GHA LEG 2017-01..
Anthony Yaw Baah  GHA LAB
Bernard Mornah  GHA PTY
Ibrahim Murtala Muhammed  GHA LEG ..2024-12  GHA GOV 2025-01..2025-08-06
Hardi Yakubu  GHA CVL
Ernesto Yeboah  GHA CVL

# Uganda
Waiswa Mufumbira | Alex Waiswa Mufumbira  UGA PTY OPP
John Baptist Nambeshe  UGA LEG 2016-05..
Theodore Ssekikubo  UGA LEG 2006-05..
Barnabas Tinkasiimire  UGA LEG 2006-05..
Wilfred Niwagaba  UGA LEG 2006-05..
Gilbert Olanya  UGA LEG 2011-05..
Anthony Akol  UGA LEG 2016-05..
Persis Namuganza  UGA GOV 2016-06..
Agnes Nandutu  UGA JRN ..2020  UGA GOV 2021-06..2025-04
Evelyn Anite  UGA LEG 2011-05..2015-02  UGA GOV 2015-03..
Monica Musenero  UGA MED ..2021-05  UGA GOV 2021-06..
Phiona Nyamutoro  UGA GOV 2024-03..
Emmanuel Dombo  UGA LEG 2001-05..2018  UGA PTY GOV 2019..
Rogers Mulindwa  UGA PTY GOV
Faruk Kirunda  UGA GOV 2016..
Lindah Nabusayi  UGA GOV 2014..
Robert Kabushenga  UGA JRN
Julius Mucunguzi  UGA GOV 2015..
Racheal Magoola | Rachel Magoola  UGA LEG 2021-05..
Claire Nabakka  UGA COP
Luke Owoyesigyire  UGA COP
Michael Kananura  UGA COP
Racheal Kawala | Rachel Kawala  UGA COP
Frank Baine  UGA COP
Johnson Byabashaija  UGA COP
Tom Magambo  UGA COP
Grace Akullo  UGA COP
Siraje Bakaleke  UGA COP
Christopher Ddamulira  UGA COP
Jimmy Okema | Jimmy Patrick Okema  UGA COP
Robert Freeman Mugabe  UGA MIL JUD
Bernard Oundo  UGA JUD
Caleb Alaka  UGA JUD
Benjamin Katana  UGA JUD
George Musisi  UGA JUD
Elison Karuhanga  UGA JUD
Irene Kaggwa  UGA GOV 2020-02..2023
Irene Mulyagonja  UGA JUD ..2012-03  UGA GOV JUD 2012-04..2020-06  UGA JUD 2020-07..
Lydia Mugambe  UGA JUD
Esther Kisaakye  UGA JUD
Musa Ssekaana  UGA JUD
Richard Buteera  UGA JUD
Kenneth Kakuru  UGA JUD
Bob Barigye  UGA CVL
Margaret Natabi  UGA CVL
Norah Kobusingye  UGA CVL
Praise Aloikin Opoloje  UGA CVL
Anthony Natif  UGA JUD
Godwin Toko  UGA CVL
Job Kiija  UGA CVL
Marion Kirabo  UGA CVL
Sheena Bageine  UGA CVL
Olivia Lutaaya  UGA CVL
John Bosco Kibalama  UGA CVL
Noah Mitala  UGA CVL
Nubian Li  UGA SOC CVL
Sam Mugumya  UGA OPP
Ingrid Turinawe  UGA PTY OPP
Wafula Oguttu  UGA PTY OPP
Harold Kaija  UGA PTY OPP
Jack Sabiiti  UGA PTY OPP
Yusuf Nsibambi  UGA LEG 2021-05..
Geoffrey Ekanya  UGA LEG 2001-05..2016-05  UGA LEG 2021-05..
Sudhir Ruparelia  UGA BUS
Hamis Kiggundu  UGA BUS
Patrick Bitature  UGA BUS
Enrica Pinetti  ITA BUS
Odrek Rwabwogo  UGA BUS ..2021  UGA GOV 2022..
Natasha Karugire | Natasha Museveni Karugire  UGA GOV
Edwin Karugire  UGA JUD
Aloysius Bugingo  UGA REL
Michael Aboneka | Michael Aboneka Jr  UGA JUD
Hilary Seguya  UGA CVL

# Tanzania
Deogratius Mahinyila  TZA PTY OPP
Amani Golugwa  TZA PTY OPP
Rhoda Kunchela  TZA PTY OPP
Sharifa Suleiman  TZA PTY OPP
Boniface Jacob  TZA PTY OPP
Dickson Matata  TZA JUD
Peter Kibatala  TZA JUD
Rugemeleza Nshala  TZA JUD
Edwin Mtei  TZA GOV 1966..1979-12  TZA PTY OPP 1992..
Mange Kimambi  TZA CVL
Mdude Nyagali  TZA OPP
Jenerali Ulimwengu  TZA JRN
Tito Magoti  TZA CVL
Anna Henga  TZA CVL
Fulgence Massawe  TZA CVL
Ansbert Ngurumo  TZA JRN
Joseph Butiku  TZA CVL
Kenani Kihongosi  TZA GOV 2021..2025-07  TZA PTY GOV 2025-08..
Amos Makalla  TZA GOV 2012..2024-03  TZA PTY GOV 2024-04..
Juma Homera  TZA GOV 2018..
Patrobas Katambi  TZA PTY OPP ..2017-11  TZA GOV 2018..
Ridhiwani Kikwete  TZA LEG 2014-04..2021-12  TZA GOV 2022-01..
Kitila Mkumbo  TZA PTY OPP EDU ..2017-03  TZA GOV 2017-04..
Adolf Mkenda  TZA GOV 2013..
Joyce Ndalichako  TZA GOV 2015-12..2024
Jerry Silaa  TZA LEG 2020-11..2023-08  TZA GOV 2023-09..2025-11
Hussein Bashe  TZA LEG 2015-11..2019-06  TZA GOV 2019-07..2025-11
Angellah Kairuki | Angela Kairuki  TZA GOV 2012-05..2020-11  TZA GOV 2022-10..
Mohamed Mchengerwa  TZA LEG 2015-11..2020-11  TZA GOV 2020-12..
Ashatu Kijaji  TZA GOV 2015-12..
Faustine Ndugulile  TZA LEG 2010-11..2017-09  TZA GOV 2017-10..2021-08  TZA LEG MED 2021-09..2024-11-27
Damas Ndumbaro  TZA GOV 2018-09..2025-11
Anthony Mavunde  TZA GOV 2015-12..
Selemani Jafo  TZA GOV 2015-12..2025-11
Juma Aweso  TZA GOV 2017-10..
Pindi Chana  TZA GOV 2014-01..
Abdallah Ulega  TZA GOV 2017-10..
Deogratius Ndejembi  TZA GOV 2020-12..
Albert Chalamila  TZA GOV 2018-07..
Lazaro Mambosasa  TZA COP
Ramadhan Kailima | Ramadhani Kailima  TZA GOV 2015-12..
Sisty Nyahoza  TZA GOV 2012..
Francis Mutungi  TZA GOV 2013-08..
Wilson Mahera  TZA GOV 2019-10..2022
Bakari Machumu  TZA JRN
James Rugemalira  TZA BUS
Harbinder Sethi | Harbinder Singh Sethi  TZA BUS
Lengai Ole Sabaya | Ole Sabaya  TZA GOV 2018-07..2021-05
Benson Bagonza  TZA REL
Alex Malasusa  TZA REL
Fredrick Shoo  TZA REL
Abubakar Zubeir  TZA REL
Wolfgang Pisa  TZA REL
Jenista Mhagama  TZA LEG 2000..2013-12  TZA GOV 2014-01..2025-11
Yusuf Manji  TZA BUS

# Zimbabwe
Pedzisai Sakupwanya | Scott Sakupwanya  ZWE BUS ..2023-07  ZWE LEG BUS 2023-08..
Ewan Macmillan  ZWE BUS
Simon Rudland  ZWE BUS
Rikki Doolan  ZWE REL
Henrietta Rushwaya  ZWE BUS
Delish Nguwaya  ZWE BUS
Dexter Nduna  ZWE LEG 2013-08..2023-08
Mayor Justice Wadyajena | Justice Mayor Wadyajena  ZWE LEG 2013-08..
Prosper Mutseyami  ZWE PTY OPP
Tendai Ruben Mbofana  ZWE JRN
Agency Gumbo  ZWE LEG 2023-09..
Caston Matewu  ZWE LEG 2018-09..
Settlement Chikwinya  ZWE LEG 2008-08..2013-06  ZWE LEG 2018-09..2023-08
Willias Madzimure  ZWE LEG 2000-06..
Tendai Nyabani  ZWE LEG 2018-09..
Maureen Kademaunga  ZWE LEG 2022-04..
Makomborero Haruzivishe  ZWE CVL
Emmanuel Sitima  ZWE EDU
Ian Makone | Ian Muteto Makone  ZWE PTY
Munyaradzi Machacha  ZWE PTY GOV
Tongai Mnangagwa  ZWE LEG 2018-09..2023-08  ZWE GOV 2023-09..
Marian Chombo  ZWE GOV 2020..
Charles Tawengwa  ZWE GOV 2023-09..
Oliver Chidawu  ZWE GOV 2019-11..2023-08
Fortune Chasi  ZWE LEG 2013-08..2019-04  ZWE GOV 2019-05..2020-08
Kindness Paradza  ZWE GOV 2021..2023-08
Torerayi Moyo  ZWE LEG 2018-09..2023-08  ZWE GOV 2023-09..
Evelyn Ndlovu  ZWE GOV 2020..
Cain Mathema  ZWE GOV 2004..2021
Paul Mavima  ZWE GOV 2013-09..2023-08
Lazarus Dokora  ZWE GOV 2009-02..2017-11
David Parirenyatwa  ZWE GOV 2002..2009-02  ZWE GOV 2013-09..2018-09
Henry Madzorera  ZWE GOV 2009-02..2013-08
Agnes Mahomva  ZWE GOV MED 2018..2023
Prisca Mupfumira  ZWE GOV 2013-09..2019-08
Walter Chidakwa  ZWE GOV 2013-09..2017-11
Petronella Kagonye  ZWE GOV 2017-12..2018-09
Samuel Undenge  ZWE GOV 2013-09..2017-11
Francis Nhema  ZWE GOV 2000..2014-12
Douglas Mahiya  ZWE CVL PTY
Shadreck Mashayamombe  ZWE CVL
Thabani Mpofu | Advocate Thabani Mpofu  ZWE JUD
Alec Muchadehama  ZWE JUD
Harrison Nkomo  ZWE JUD
Doug Coltart  ZWE JUD
Jeremiah Bamu  ZWE JUD
Roselyn Hanzi  ZWE CVL
Charles Kwaramba  ZWE JUD
Hosea Mujaya  ZWE JUD
Feresi Chakanyuka  ZWE JUD
Blessing Gorejena  ZWE CVL
Musa Kika  ZWE CVL
Rashid Mahiya  ZWE CVL
Blessing Vava  ZWE CVL
Ibbo Mandaza  ZWE EDU
Eldred Masunungure  ZWE EDU
Alex Magaisa  ZWE JUD EDU
Stephen Chuma  ZWE PTY OPP
Obey Sithole  ZWE PTY OPP
Mbuso Fuzwayo  ZWE CVL
Columbus Mavhunga  ZWE JRN
Dumisani Muleya  ZWE JRN
Wisdom Mdzungairi  ZWE JRN
Florence Taruvinga  ZWE LAB
Takavafira Zhou  ZWE LAB
Tapiwa Mungofa  ZWE MED
Enock Dongo  ZWE MED LAB
Cecilia Alexander  ZWE LAB
Tendai Chikowore  ZWE LAB
Ben Gilpin  ZWE AGR
Innocent Matibiri  ZWE COP ..2017-12
Philip Chiyangwa  ZWE BUS
Moses Mpofu ; Mike Chimombe  ZWE BUS
Hlekani Mwayera  ZWE JUD
Erica Ndewere  ZWE JUD ..2021-06
Ethan Mathibela | Andrease Mathibela  ZWE CVL
Patrick Zhuwao  ZWE GOV 2009..2017-11
Andrew Wutawunashe  ZWE REL
Michael Reza  ZWE JUD ..2024-04  ZWE COP JUD 2024-05..

# Zambia
Thomas Zgambo  ZMB JRN
Jay Jay Banda | Emmanuel Jay Banda  ZMB LEG 2021-08..2025
Maureen Mabonga  ZMB LEG 2016-08..
Munir Zulu  ZMB LEG 2021-08..2025-08
Remember Mutale | Remember Chanda Mutale  ZMB LEG 2021-08..
Joseph Kalimbwe  ZMB PTY
Mark Simuuwe  ZMB PTY OPP ..2021-08-23  ZMB PTY GOV 2021-08-24..
Batuke Imenda  ZMB PTY OPP ..2021-08-23  ZMB PTY GOV 2021-08-24..
Francis Kapyanga | Francis Robert Kapyanga  ZMB LEG 2021-08..
Jean Kapata  ZMB GOV 2012..2021-08
Nkandu Luo  ZMB GOV 2011-10..2021-08
Vincent Mwale  ZMB GOV 2014..2021-08
Tasila Lungu  ZMB LEG 2021-08..2025
Esther Lungu  ZMB CVL
Dalitso Lungu  ZMB CVL
Faith Musonda  ZMB BUS
Milingo Lungu  ZMB BUS JUD
Valden Findlay  ZMB BUS
Shadreck Kasanda  ZMB BUS
Monica Kanjimana  ZMB JUD
Margaret Munalula  ZMB JUD
Jonas Zimba  ZMB JUD
Mary Chirwa  ZMB COP 2020..2023
Nason Banda  ZMB COP 2023..
Daphne Chabu | Daphne Pauline Soko Chabu  ZMB COP 2024-10..
Tom Shamakamba  ZMB COP 2022..2024-07

# Mozambique
Sergio Chichava  MOZ CVL
Salomão Muchanga | Salomao Muchanga  MOZ PTY OPP
Edson Cortez  MOZ CVL
Wilker Dias  MOZ CVL
Joao Feijo | João Feijó  MOZ CVL
Tomas Vieira Mario | Tomás Vieira Mário  MOZ CVL
Arlindo Chissale  MOZ JRN
Fatima Mimbire | Fátima Mimbire  MOZ CVL
Paulo Cuinica  MOZ GOV
Orlando Mudumane  MOZ COP
Leonel Muchina  MOZ COP
Zenaida Machado  MOZ CVL
