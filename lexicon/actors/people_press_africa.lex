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
Temitope Ajayi  NGA GOV
Laolu Akande  NGA GOV 2015-05-29..2023-05-28
Tolu Ogunlesi  NGA GOV
Stanley Nkwocha  NGA GOV
Phrank Shaibu  NGA PTY OPP
Paul Ibe  NGA PTY OPP
Yunusa Tanko  NGA PTY OPP
Valentine Ozigbo  NGA PTY
Lamidi Apapa  NGA PTY
Felix Morka  NGA PTY GOV
Ajibola Basiru | Surajudeen Basiru  NGA LEG 2019-06..2023-06  NGA PTY GOV 2023-08..
Samuel Anyanwu  NGA PTY OPP
Sule Ude-Okoye  NGA PTY OPP
Ahmed Gulak  NGA PTY
Eddy Olafeso  NGA PTY
Uche Ekwunife  NGA LEG
Ireti Kingibe  NGA LEG 2023-06..
Ned Nwoko  NGA LEG 2023-06..
Opeyemi Bamidele  NGA LEG
Victor Ndoma-Egba  NGA LEG
Ita Enang  NGA LEG ..2015-06  NGA GOV 2015-08..
Benjamin Kalu  NGA LEG 2019-06..
Julius Ihonvbere  NGA LEG
Kingsley Chinda  NGA LEG
Alhassan Doguwa | Alhassan Ado Doguwa  NGA LEG
Idris Wase | Ahmed Idris Wase  NGA LEG
Akin Alabi  NGA LEG
Mudashiru Obasa  NGA LEG
Mojisola Meranda | Lasbat Meranda  NGA LEG
Martin Amaewhule  NGA LEG
Edison Ehie  NGA LEG ..2023-12  NGA GOV 2024..
Victor Oko-Jumbo  NGA LEG
Tony Okocha  NGA PTY
Monday Ubani  NGA JUD CVL
James Omotosho  NGA JUD
Emeka Nwite  NGA JUD
Inyang Ekwo  NGA JUD
Okon Abang  NGA JUD
Monica Dongban-Mensem | Monica Dongban-Mensen  NGA JUD
Zainab Bulkachuwa  NGA JUD
Haruna Tsammani  NGA JUD
Ben Nwabueze  NGA JUD
Festus Okoye  NGA GOV
Sam Olumekun  NGA GOV
Rotimi Oyekanmi  NGA GOV
Peter Afunanya  NGA SPY
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
Mohammed Babandede  NGA COP
Hameed Ali  NGA GOV 2015-08..2023-06
Adewale Adeniyi | Bashir Adewale Adeniyi  NGA GOV 2023-06..
Zacch Adedeji  NGA GOV 2023-09..
Muhammad Nami  NGA GOV 2019-12..2023-09
Tunde Fowler  NGA GOV 2015-08..2019-12
Farouk Ahmed  NGA GOV
Gbenga Komolafe  NGA GOV
Umar Danbatta  NGA GOV
Aminu Maida  NGA GOV 2023-10..
Mojisola Adeyeye  NGA GOV 2017-11..
Paul Orhii  NGA GOV
Is-haq Oloyede  NGA EDU
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
Babakura Jato  NGA GOV
Usman Tar  NGA GOV
Samuel Aruwan  NGA GOV
Nasiru Mu'azu  NGA GOV
Nathaniel Ikyur  NGA GOV
Abdulaziz Abdulaziz  NGA JRN ..2023-06  NGA GOV 2023-07..
Taiwo Oyedele  NGA GOV 2023-07..
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
Sharon Ikeazor  NGA GOV
Gbemisola Saraki  NGA GOV 2019-08..2023-05
Pauline Tallen  NGA GOV 2019-08..2023-05
Sabo Nanono  NGA GOV 2019-08..2021-09
Saleh Mamman  NGA GOV 2019-08..2021-09
Clement Agba  NGA GOV 2019-08..2023-05
Ramatu Tijani Aliyu  NGA GOV 2019-08..2023-05
Usani Uguru Usani  NGA GOV 2015-11..2019-05
Amina Zakari  NGA GOV
Kabiru Marafa  NGA LEG
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
Murtala Sule Garo  NGA GOV
Sanusi Bature Dawakin Tofa | Sanusi Dawakin-Tofa  NGA GOV
Muhyi Magaji | Muhuyi Magaji Rimingado  NGA COP
Murja Kunya  NGA SOC
Aminu Daurawa | Sheikh Daurawa  NGA REL
David Ombugadu  NGA PTY OPP
Seyi Tinubu  NGA BUS
Ismaila Funtua  NGA BUS
Turai Yar'Adua  NGA GOV 2007-05..2010-05
Iyabo Obasanjo  NGA LEG
Dolapo Osinbajo  NGA CVL
Hadiza Bala Usman  NGA GOV
Mohammed Bello-Koko  NGA GOV
Idayat Hassan  NGA CVL
Cynthia Mbamalu  NGA CVL
Tukur Mamu  NGA JRN
Dauda Kahutu Rarara | Rarara  NGA SOC
Peter Nwaoboshi  NGA LEG
Musa Adamu Aliyu  NGA COP 2023-10..
Ekpo Nta  NGA COP
Hudu Ari | Hudu Yunusa Ari  NGA GOV
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
Anne Amadi  KEN JUD
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
Issa Timamy  KEN GOV
Fernandes Barasa  KEN GOV 2022-08..
Kimani Wamatangi  KEN GOV 2022-08..
Mutahi Kahiga  KEN GOV 2017-11..
Abdi Ibrahim Guyo  KEN GOV
Isaac Mutuma  KEN GOV 2025-03..
Wavinya Ndeti  KEN GOV 2022-08..
Julius Malombe  KEN GOV
Andrew Mwadime  KEN GOV 2022-08..
Dhadho Godhana | Dhadho Gaddae Godhana  KEN GOV
Gideon Mung'aro  KEN LEG ..2017-08  KEN GOV 2022-08..
Fatuma Achani  KEN GOV 2022-08..
Amos Nyaribo  KEN GOV
Erick Mutai | Eric Mutai  KEN GOV 2022-08..
Hillary Barchok  KEN GOV
Simon Kachapin  KEN GOV
John Lonyangapuo  KEN GOV ..2022-08
Jeremiah Lomorukai  KEN GOV 2022-08..
Josphat Nanok  KEN GOV
Benjamin Cheboi  KEN GOV
Stephen Sang  KEN GOV 2017-08..
Patrick Ole Ntutu | Patrick Ntutu  KEN GOV 2022-08..
John Kiarie | KJ Kiarie  KEN LEG
Didmus Barasa  KEN LEG
Caleb Amisi  KEN LEG
Otiende Amollo  KEN LEG
Sylvanus Osoro  KEN LEG
Gathoni Wamuchomba  KEN LEG
Alice Ng'ang'a  KEN LEG
Kuria Kimani  KEN LEG
Robert Mbui  KEN LEG
Enoch Wambua  KEN LEG
Ledama Olekina  KEN LEG
Aaron Cheruiyot  KEN LEG
Karungo Thang'wa | Karungo wa Thang'wa  KEN LEG
John Methu  KEN LEG
Joe Nyutu  KEN LEG
Boni Khalwale  KEN LEG
Godfrey Osotsi  KEN LEG
Richard Onyonka  KEN LEG
Eddy Oketch  KEN LEG
Tabitha Mutinda  KEN LEG
Gloria Orwoba  KEN LEG
Hezena Lemaletian  KEN LEG
Paul Mwirigi  KEN LEG
Zaheer Jhanda  KEN LEG
Peter Salasya  KEN LEG 2022-08..
John Waluke  KEN LEG
Charles Ong'ondo Were  KEN LEG ..2025-04-30
Nicholas Gumbo  KEN LEG
Jakoyo Midiwo  KEN LEG
Mwangi Kiunjuri  KEN GOV 2015-12..2020-01  KEN LEG 2022-08..
Hassan Wario  KEN GOV 2013-04..2018-01
Judy Wakhungu  KEN GOV 2013-04..2018-01
Phyllis Kandie  KEN GOV
Adan Mohamed  KEN GOV 2013-04..2022-09
Willy Bett  KEN GOV
Jacob Kaimenyi  KEN GOV
Fazul Mahamed  KEN GOV
Zachariah Njeru  KEN GOV 2022-10..2024-07
Alice Wahome  KEN LEG ..2022-08  KEN GOV 2022-10..
Penina Malonza  KEN GOV 2022-10..2024-07
Eric Mugaa | Eric Muuga  KEN GOV 2024-08..
Andrew Karanja  KEN GOV 2024-08..2025-01
Julius Ogamba  KEN GOV 2024-08..
Geoffrey Ruku  KEN LEG ..2025-03  KEN GOV 2025-04..
Hanna Cheptumo | Hannah Wendot Cheptumo  KEN GOV 2025-04..
Patrick Mariru  KEN GOV
Gabriel Muthuma  KEN GOV
Munyori Buku  KEN GOV
Resila Onyango  KEN COP
Adamson Bungei  KEN COP
Abdalla Komesha  KEN COP
James Mukhwana  KEN COP
Samson Talaam  KEN COP
Roseline Odede | Roseline Odhiambo Odede  KEN GOV CVL
Rahab Mukami  KEN LEG
Philip Aroko  KEN CVL
Rex Masai  KEN CVL ..2024-06-20
Boniface Kariuki  KEN CVL
David Mokaya  KEN EDU
Billy Mwangi  KEN CVL
Shakira Wafula  KEN CVL
Mwabili Mwagodi  KEN CVL
Cyprian Nyakundi | Cyprian Is Nyakundi  KEN JRN
Macharia Gaitho  KEN JRN
Mumo Matemu  KEN GOV
Larry Madowo  KEN JRN
Linus Kaikai  KEN JRN
Eric Oduor  KEN JRN LAB
David Omwoyo  KEN JRN
Zubeidah Kananu  KEN JRN
Dennis Miskellah  KEN MED LAB
Peterson Wachira  KEN MED LAB
Omboko Milemba  KEN LAB LEG
Constantine Wasonga  KEN LAB
Mudzo Nzili  KEN LAB
Edward Kisiang'ani  KEN GOV
Raymond Moi  KEN LEG
Chris Kirubi  KEN BUS ..2021-06-14
Peter Ndegwa  KEN BUS
Bob Collymore  KEN BUS ..2019-07-01
Humphrey Kariuki  KEN BUS
Jayesh Saini  KEN BUS
Baktash Akasha  KEN CRM
Ibrahim Akasha  KEN CRM
Samuel Tunai  KEN GOV ..2022-08
Paul Otuoma  KEN GOV 2022-08..
Sospeter Ojaamong  KEN GOV ..2022-08
Anne Kananu | Ann Kananu  KEN GOV 2021-11..2022-08
Polycarp Igathe  KEN BUS
Kamlesh Pattni  KEN BUS
Samuel Kobia  KEN REL ..2018  KEN GOV 2019-11..
Anne Makori  KEN GOV
Margaret Ndung'u  KEN GOV 2024-08..2024-12
Jonathan Bii  KEN GOV 2022-08..
Phelix Odiwuor | Jalang'o | Jalango  KEN LEG 2022-08..
Charles Njagua Kanyi | Charles Njagua  KEN LEG 2017-08..2022-08
Seth Panyako  KEN LAB

# South Africa
Kenny Kunene  ZAF PTY
Helen Suzman  ZAF LEG ..1989
Glynnis Breytenbach  ZAF LEG
Natasha Mazzone  ZAF LEG
Dianne Kohler Barnard  ZAF LEG
James Selfe  ZAF PTY OPP ..2024-05
Annelie Lotriet  ZAF LEG
George Michalakis  ZAF LEG 2024-07..
Ashor Sarupen  ZAF LEG ..2024-06  ZAF GOV 2024-07..
Karabo Khakhau  ZAF LEG
Willie Spies  ZAF JUD
Bheki Mtolo  ZAF PTY GOV
Siboniso Duma  ZAF PTY GOV
Mike Mabuyakhulu  ZAF PTY
TK Nciza  ZAF PTY
Loyiso Masuku  ZAF PTY GOV
Bandile Masuku  ZAF GOV
Faith Mazibuko  ZAF GOV
Lebogang Maile  ZAF GOV
Jacob Mamabolo  ZAF GOV
Qedani Mahlangu  ZAF GOV
Brian Hlongwa  ZAF GOV
Mandla Ndlovu  ZAF GOV
Lazarus Mokgosi  ZAF GOV 2024-06..
Maqueen Letsoha-Mathae  ZAF GOV 2024-06..
Bushy Maape  ZAF GOV 2021-09..2024-06
Sisi Ntombela  ZAF GOV 2018-03..2023-02
David Skosana  ZAF LEG
Ian Cameron  ZAF CVL ..2024-05  ZAF LEG 2024-06..
Soviet Lekganyane  ZAF LEG
Wayne Thring  ZAF LEG
Steve Swart  ZAF LEG
Vuyo Zungula  ZAF PTY OPP
Nqabayomzi Kwankwa  ZAF LEG
Brett Herron  ZAF PTY
Narend Singh  ZAF LEG ..2024-06  ZAF GOV 2024-07..
Liezl van der Merwe  ZAF LEG
Mzamo Buthelezi  ZAF GOV 2024-07..
Zanele kaMagwaza-Msibi | Zanele Magwaza-Msibi  ZAF PTY OPP 2011..2014-05  ZAF GOV 2014-06..
Visvin Reddy  ZAF PTY OPP
Magasela Mzobe  ZAF PTY OPP
Tony Yengeni  ZAF PTY
Colleen Makhubele  ZAF PTY OPP
Sihle Ngubane | Sihle Ngubane MK  ZAF PTY OPP
Omphile Maotwe  ZAF PTY OPP
Ntombovuyo Mente | Veronica Mente  ZAF LEG
Poppy Mailola  ZAF LEG
Naledi Chirwa  ZAF LEG
Nazier Paulsen  ZAF LEG
Hlengiwe Mkhaliphi  ZAF LEG
Nkululeko Dunga  ZAF PTY
Jongizizwe Dlabathi  ZAF GOV
Thapelo Amad  ZAF GOV 2023-01..2023-04
Randall Williams  ZAF GOV 2020-10..2023-02
Murunwa Makwarela  ZAF GOV
Mxolisi Kaunda  ZAF GOV 2019-09..2024-06
Cyril Xaba  ZAF GOV 2024-07..
Babalwa Lobishe  ZAF GOV 2024..
Retief Odendaal  ZAF GOV 2022-09..2023-05
JP Smith | Jean-Pierre Smith  ZAF GOV
Tania Campbell  ZAF GOV
Fasiha Hassan  ZAF LEG
Busa Mavuso | Busisiwe Mavuso  ZAF BUS
Bonang Mohale  ZAF BUS
Sipho Pityana  ZAF BUS
Stephen Koseff  ZAF BUS
Maria Ramos  ZAF GOV 1996..2003  ZAF BUS 2004..
Phakamani Hadebe  ZAF BUS
Calib Cassim  ZAF BUS
Mteto Nyati  ZAF BUS
Michelle Phillips  ZAF BUS
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
Paul O'Sullivan  ZAF CVL
Cedric Nkabinde  ZAF GOV
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
Setlhomamaru Dintwe | Sethlomamaru Dintwe  ZAF SPY
Imtiaz Fazel  ZAF SPY
Thulani Dlomo  ZAF SPY
Mzuvukile Maqetuka  ZAF SPY
Gibson Njenje  ZAF SPY
Andrea Johnson  ZAF JUD
Lawrence Mrwebi  ZAF JUD
Rodney de Kock  ZAF JUD
Anton du Plessis  ZAF JUD
Mthunzi Mhaga  ZAF JUD
Sipho Ngwema  ZAF JUD
Phindi Mjonondwane | Phindi Louw  ZAF JUD
Kaizer Kganyago  ZAF JUD
Willie Hofmeyr  ZAF JUD
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
Oscar Pistorius  ZAF SOC CRM
Senzo Meyiwa  ZAF SOC
Nicole Graham  ZAF PTY
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
Karam Singh  ZAF CVL
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
Anban Pillay  ZAF GOV
Nicholas Crisp  ZAF GOV
Sandile Buthelezi  ZAF GOV
Foster Mohale  ZAF GOV
Duncan Pieterse  ZAF GOV
Dondo Mogajane  ZAF GOV
Lungisa Fuzile  ZAF GOV
Ismail Momoniat  ZAF GOV
Joel Netshitenzhe  ZAF GOV ..2006
Mukoni Ratshitanga  ZAF GOV
Bheki Khumalo  ZAF GOV
Stella Sigcau  ZAF GOV
Mkhuleko Hlengwa  ZAF LEG ..2024-06  ZAF GOV 2024-07..
Lesetja Senona  ZAF COP
Malesela Teffo  ZAF JUD
Doctor Xhakaza | Nkosindiphile Xhakaza  ZAF GOV
Ajay Gupta ; Rajesh Gupta  ZAF BUS

# Ghana
Frank Annoh-Dompreh  GHA LEG
Mahama Ayariga  GHA LEG
Kwame Governs Agbodza | Governs Kwame Agbodza  GHA LEG ..2024-12  GHA GOV 2025-01..
Rockson-Nelson Dafeamekpor  GHA LEG
Patrick Boamah  GHA LEG
Ernest Norgbey  GHA LEG
Andrew Amoako Asiamah  GHA LEG
Adwoa Safo | Sarah Adwoa Safo  GHA LEG
Carlos Ahenkorah  GHA LEG
Patricia Appiagyei  GHA LEG
Habib Iddrisu  GHA LEG
Nana Agyei Baffour Awuah  GHA LEG
John Ntim Fordjour  GHA LEG
Bernard Antwi Boasiako | Chairman Wontumi  GHA PTY
Bryan Acheampong  GHA GOV
Yaw Adutwum | Yaw Osei Adutwum  GHA GOV ..2025-01
Joseph Cudjoe  GHA GOV
Irene Naa Torshie Addo  GHA GOV
Charles Adu Boahen  GHA GOV
Kwabena Mintah Akandoh  GHA LEG ..2024-12  GHA GOV 2025-01..
Emelia Arthur  GHA GOV 2025-01..
Eric Opoku  GHA LEG ..2024-12  GHA GOV 2025-01..
Elizabeth Ofosu-Adjare  GHA GOV 2025-01..
Joseph Bukari Nikpe  GHA GOV 2025-01..
George Opare Addo  GHA GOV 2025-01..
Abdul-Rashid Pelpuo  GHA GOV
Agnes Naa Momo Lartey  GHA GOV 2025-01..
Kofi Adams  GHA PTY ..2020  GHA GOV 2025-01..
Shamima Muslim  GHA GOV
Joyce Bawah Mogtari  GHA GOV
Callistus Mahama  GHA GOV
Stan Dogbe  GHA GOV
Prosper Bani  GHA GOV
Valerie Sawyerr  GHA GOV
Mustapha Gbande  GHA PTY
Solomon Nkansah  GHA PTY
Richard Ahiagbah  GHA PTY
Buaben Asamoa | Yaw Buaben Asamoa  GHA PTY
Salam Mustapha  GHA PTY
Abronye DC | Kwame Baffoe Abronye | Kwame Baffoe  GHA PTY
Ernest Owusu Bempah  GHA PTY
Hopeson Adorye  GHA PTY
Okatakyie Afrifa-Mensah  GHA JRN PTY
Kwabena Adu Boahene | Kwabena Adu-Boahene  GHA SPY
Sedina Tamakloe Attionu  GHA GOV
Stephen Opuni  GHA GOV BUS
Seidu Agongo  GHA BUS
William Ato Essien  GHA BUS
Nana Appiah Mensah | NAM1  GHA BUS
Sammi Awuku  GHA PTY
Joseph Boahen Aidoo  GHA GOV
Samuel Atta-Mills  GHA LEG
Shatta Wale  GHA SOC
Ibrahim Mahama  GHA BUS
Kwabena Sarpong-Kumankuma  GHA PTY
Sulemana Braimah  GHA JRN CVL
Grace Ansah-Akrofi  GHA COP
Maame Tiwaa Addo-Danquah  GHA COP
Mensah Thompson  GHA CVL
Felicity Nelson  GHA CVL
Vitus Azeem  GHA CVL
Benjamin Boakye | Ben Boakye  GHA CVL
Yaw Nsarkoh  GHA CVL
Duncan Amoah  GHA CVL
Joshua Ansah  GHA LAB
Abraham Koomson  GHA LAB
Efua Ghartey  GHA JUD
Kwaku Ansa-Asare  GHA JUD
Gabriel Pwamang | Gabriel Scott Pwamang  GHA JUD
Charles Bissue  GHA GOV
Kwabena Frimpong-Boateng  GHA GOV
Elvis Afriyie Ankrah  GHA PTY
Isaac Adongo  GHA LEG
Kofi Akpaloo  GHA PTY
Akua Donkor  GHA PTY ..2024-10-28
Brigitte Dzogbenuku  GHA PTY
Christian Kwabena Andrews | Osofo Kyiri Abosom  GHA PTY
Hassan Tampuli  GHA LEG
John Peter Amewu  GHA GOV
Collins Dauda | Alhaji Collins Dauda  GHA LEG
James Gyakye Quayson | Gyakye Quayson  GHA LEG
George Mireku Duker  GHA GOV
Henry Nana Boakye  GHA PTY
Bernard Ahiafor  GHA LEG
Anthony Yaw Baah  GHA LAB
Bernard Mornah  GHA PTY
Ibrahim Murtala Muhammed  GHA LEG ..2024-12  GHA GOV 2025-01..2025-08-06
Hardi Yakubu  GHA CVL
Ernesto Yeboah  GHA CVL

# Uganda
Waiswa Mufumbira | Alex Waiswa Mufumbira  UGA PTY OPP
John Baptist Nambeshe  UGA LEG
Theodore Ssekikubo  UGA LEG
Barnabas Tinkasiimire  UGA LEG
Wilfred Niwagaba  UGA LEG
Gilbert Olanya  UGA LEG
Anthony Akol  UGA LEG
Persis Namuganza  UGA GOV
Agnes Nandutu  UGA GOV
Evelyn Anite  UGA GOV
Monica Musenero  UGA GOV
Phiona Nyamutoro  UGA GOV
Emmanuel Dombo  UGA PTY GOV
Rogers Mulindwa  UGA PTY GOV
Faruk Kirunda  UGA GOV
Lindah Nabusayi  UGA GOV
Robert Kabushenga  UGA JRN
Julius Mucunguzi  UGA GOV
Racheal Magoola | Rachel Magoola  UGA LEG
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
Irene Kaggwa  UGA GOV
Irene Mulyagonja  UGA JUD
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
Yusuf Nsibambi  UGA LEG
Geoffrey Ekanya  UGA PTY OPP
Sudhir Ruparelia  UGA BUS
Hamis Kiggundu  UGA BUS
Patrick Bitature  UGA BUS
Enrica Pinetti  UGA BUS
Odrek Rwabwogo  UGA GOV
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
Edwin Mtei  TZA GOV
Mange Kimambi  TZA CVL
Mdude Nyagali  TZA OPP
Jenerali Ulimwengu  TZA JRN
Tito Magoti  TZA CVL
Anna Henga  TZA CVL
Fulgence Massawe  TZA CVL
Ansbert Ngurumo  TZA JRN
Joseph Butiku  TZA GOV
Kenani Kihongosi  TZA PTY GOV
Amos Makalla  TZA PTY GOV
Juma Homera  TZA GOV
Patrobas Katambi  TZA GOV
Ridhiwani Kikwete  TZA GOV
Kitila Mkumbo  TZA GOV
Adolf Mkenda  TZA GOV
Joyce Ndalichako  TZA GOV
Jerry Silaa  TZA GOV
Hussein Bashe  TZA GOV
Angellah Kairuki | Angela Kairuki  TZA GOV
Mohamed Mchengerwa  TZA GOV
Ashatu Kijaji  TZA GOV
Faustine Ndugulile  TZA GOV ..2024-11-27
Damas Ndumbaro  TZA GOV
Anthony Mavunde  TZA GOV
Selemani Jafo  TZA GOV
Juma Aweso  TZA GOV
Pindi Chana  TZA GOV
Abdallah Ulega  TZA GOV
Deogratius Ndejembi  TZA GOV
Albert Chalamila  TZA GOV
Lazaro Mambosasa  TZA COP
Ramadhan Kailima | Ramadhani Kailima  TZA GOV
Sisty Nyahoza  TZA GOV
Francis Mutungi  TZA GOV
Wilson Mahera  TZA GOV
Bakari Machumu  TZA JRN GOV
James Rugemalira  TZA BUS
Harbinder Sethi | Harbinder Singh Sethi  TZA BUS
Lengai Ole Sabaya | Ole Sabaya  TZA GOV
Benson Bagonza  TZA REL
Alex Malasusa  TZA REL
Fredrick Shoo  TZA REL
Abubakar Zubeir  TZA REL
Wolfgang Pisa  TZA REL
Jenista Mhagama  TZA GOV
Yusuf Manji  TZA BUS

# Zimbabwe
Pedzisai Sakupwanya | Scott Sakupwanya  ZWE BUS LEG
Ewan Macmillan  ZWE BUS
Simon Rudland  ZWE BUS
Rikki Doolan  ZWE REL
Henrietta Rushwaya  ZWE BUS
Delish Nguwaya  ZWE BUS
Dexter Nduna  ZWE LEG
Mayor Justice Wadyajena | Justice Mayor Wadyajena  ZWE LEG
Prosper Mutseyami  ZWE PTY OPP
Tendai Ruben Mbofana  ZWE JRN
Agency Gumbo  ZWE LEG
Caston Matewu  ZWE LEG
Settlement Chikwinya  ZWE LEG
Willias Madzimure  ZWE LEG
Tendai Nyabani  ZWE LEG
Maureen Kademaunga  ZWE LEG
Makomborero Haruzivishe  ZWE CVL
Emmanuel Sitima  ZWE EDU
Ian Makone | Ian Muteto Makone  ZWE PTY
Munyaradzi Machacha  ZWE PTY GOV
Tongai Mnangagwa  ZWE GOV
Marian Chombo  ZWE GOV
Charles Tawengwa  ZWE GOV
Oliver Chidawu  ZWE GOV
Fortune Chasi  ZWE GOV
Kindness Paradza  ZWE GOV
Torerayi Moyo  ZWE GOV
Evelyn Ndlovu  ZWE GOV
Cain Mathema  ZWE GOV
Paul Mavima  ZWE GOV
Lazarus Dokora  ZWE GOV
David Parirenyatwa  ZWE GOV
Henry Madzorera  ZWE GOV
Agnes Mahomva  ZWE GOV MED
Prisca Mupfumira  ZWE GOV
Walter Chidakwa  ZWE GOV
Petronella Kagonye  ZWE GOV
Samuel Undenge  ZWE GOV
Francis Nhema  ZWE GOV
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
Andrew Pascoe  ZWE AGR
Innocent Matibiri  ZWE COP
Philip Chiyangwa  ZWE BUS
Moses Mpofu ; Mike Chimombe  ZWE BUS
Hlekani Mwayera  ZWE JUD
Erica Ndewere  ZWE JUD
Ethan Mathibela | Andrease Mathibela  ZWE CVL
Patrick Zhuwao  ZWE GOV ..2017-11
Andrew Wutawunashe  ZWE REL
Michael Reza  ZWE JUD

# Zambia
Thomas Zgambo  ZMB JRN
Jay Jay Banda | Emmanuel Jay Banda  ZMB LEG
Maureen Mabonga  ZMB LEG
Munir Zulu  ZMB LEG
Remember Mutale | Remember Chanda Mutale  ZMB LEG
Joseph Kalimbwe  ZMB PTY
Mark Simuuwe  ZMB PTY GOV
Batuke Imenda  ZMB PTY GOV
Francis Kapyanga | Francis Robert Kapyanga  ZMB LEG
Jean Kapata  ZMB GOV ..2021-08
Nkandu Luo  ZMB GOV ..2021-08
Vincent Mwale  ZMB GOV
Tasila Lungu  ZMB LEG
Esther Lungu  ZMB CVL
Dalitso Lungu  ZMB CVL
Faith Musonda  ZMB BUS
Milingo Lungu  ZMB BUS JUD
Valden Findlay  ZMB BUS
Shadreck Kasanda  ZMB BUS
Monica Kanjimana  ZMB JUD
Margaret Munalula  ZMB JUD
Jonas Zimba  ZMB JUD
Mary Chirwa  ZMB COP
Nason Banda  ZMB COP
Daphne Chabu | Daphne Pauline Soko Chabu  ZMB COP
Tom Shamakamba  ZMB COP
Silumesi Muchula  ZMB COP

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
