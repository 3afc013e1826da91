kind person
# --- United States: officials with dated offices
Hope Hicks  USA GOV 2017-01-20..2018-03-29  USA GOV 2020-03..2021-01-20
Dan Scavino  USA GOV 2017-01-20..2021-01-20  USA GOV 2025-01-20..
Omarosa Manigault Newman | Omarosa Manigault | Omarosa  USA SOC ..2017-01-19  USA GOV 2017-01-20..2018-01-20
Boris Epshteyn  USA PTY
Walt Nauta  USA PTY
Jeffrey Clark  USA GOV JUD 2018-11..2021-01-14  USA GOV 2025-03..
Chris Krebs | Christopher Krebs  USA GOV 2017..2020-11-17
Miles Taylor  USA GOV 2017..2019
Cassidy Hutchinson  USA GOV ..2021-01-20
Alyssa Farah Griffin | Alyssa Farah  USA GOV 2017..2020-12-04  USA JRN 2020-12-05..
Olivia Troye  USA GOV ..2020-08  USA PTY 2020-09..
Rob Porter  USA GOV 2017-01-20..2018-02-07
John McEntee | Johnny McEntee  USA GOV 2017-01-20..2018-03  USA GOV 2020-02..2021-01-20
Michael Caputo  USA PTY ..2020-04-14  USA GOV 2020-04-15..2020-09
Pat Cipollone  USA GOV 2018-12..2021-01-20
Don McGahn | Donald McGahn  USA GOV 2017-01-20..2018-10-17
Marc Short  USA GOV 2017-01-20..2021-01-20
Tom Bossert  USA GOV 2017-01-20..2018-04-10
Dina Powell | Dina Powell McCormick  USA GOV 2003..2007-05  USA GOV 2017-01-20..2018-02
Mercedes Schlapp  USA GOV 2017-09..2019-07  USA PTY 2019-08..
Anita Dunn  USA PTY ..2021-01-19  USA GOV 2021-01-20..2024-08
Steve Ricchetti ; Bruce Reed ; Kate Bedingfield ; Mike Donilon  USA GOV 2021-01-20..2025-01-20
Jennifer O'Malley Dillon | Jen O'Malley Dillon  USA PTY ..2021-01-19  USA GOV 2021-01-20..2024-01  USA PTY 2024-02..
Brian Deese  USA GOV 2009-01-20..2017-01-20  USA GOV 2021-01-20..2023-02
Ashish Jha  USA EDU ..2022-03  USA GOV 2022-04..2023-06  USA EDU 2023-07..
Gary Gensler  USA GOV 2009-05-26..2014-01-03  USA GOV 2021-04-17..2025-01-20
Lina Khan  USA GOV 2021-06-15..2025-01-20
Jonathan Kanter  USA GOV JUD 2021-11-16..2024-12-20
Rohit Chopra  USA GOV 2018-05..2025-02-01
Jessica Rosenworcel  USA GOV 2012-05..2025-01-20
Ajit Pai  USA GOV 2012-05..2021-01-20
Jennifer Homendy  USA GOV 2018-08..
Erika McEntarfer  USA GOV ..2025-08-01
Charles Borges  USA GOV ..2025-08-29
Gwynne Wilcox ; Hampton Dellinger ; Shira Perlmutter ; Rebecca Slaughter | Rebecca Kelly Slaughter  USA GOV
Carla Hayden  USA GOV 2016-09-14..2025-05-08
Colleen Shogan  USA GOV 2023-05..2025-02-07
Louis DeJoy  USA GOV 2020-06-15..2025-03-24
Danny Werfel | Daniel Werfel  USA GOV 2023-03-13..2025-01-20
John Koskinen  USA GOV 2013-12..2017-11
Lois Lerner  USA GOV ..2013-09
Katherine Archuleta  USA GOV 2013-11..2015-07-10
Julie Su  USA GOV
Ur Jaddou  USA GOV 2021-08..2025-01-20
Patrick Lechleitner ; Caleb Vitello ; Raul Ortiz ; Jason Owens ; Chris Magnus  USA COP
Deanne Criswell  USA GOV 2021-04..2025-01-20
Brock Long  USA GOV 2017-06..2019-03
Craig Fugate  USA GOV 2009-05..2017-01-20
Robert Califf  USA GOV 2016-02-24..2017-01-20  USA GOV 2022-02-17..2025-01-20
Stephen Hahn  USA GOV 2019-12-17..2021-01-20
Margaret Hamburg  USA GOV 2009-05..2015-04
Mandy Cohen  USA GOV 2023-07..2025-01-20
Tom Frieden | Thomas Frieden  USA GOV 2009-06..2017-01-20
Julie Gerberding  USA GOV 2002-07..2009-01-20
Rachel Levine  USA GOV
Peter Marks  USA GOV ..2025-04-05
Demetre Daskalakis ; Nancy Messonnier ; Matthew Memoli ; Vinay Prasad ; Casey Means  USA GOV MED
Martin Kulldorff ; Retsef Levi ; Robert Malone ; Peter Hotez  USA MED EDU
Harriet Miers  USA GOV 2001-01-20..2007-01-31
Bill Pulte | William Pulte  USA BUS ..2025-03-13  USA GOV 2025-03-14..
Harmeet Dhillon  USA PTY ..2025-04-02  USA GOV JUD 2025-04-03..
Chad Mizelle ; Stanley Woodward  USA GOV JUD
John Sauer | D. John Sauer  USA GOV JUD 2025-04..
Charles Kushner  USA BUS ..2025-05-19  USA GOV 2025-05-20..
Andrew Puzder  USA BUS ..2025-08  USA GOV 2025-09..
Kimberly Guilfoyle  USA JRN ..2018-07  USA PTY 2018-08..2025-09  USA GOV 2025-10..
Warren Stephens  USA BUS ..2025-04  USA GOV 2025-05..
Tilman Fertitta  USA BUS ..2025-04  USA GOV 2025-05..
Callista Gingrich  USA GOV 2017-10..2021-01-20  USA GOV 2025-10..
Frank Bisignano  USA BUS ..2025-05-06  USA GOV 2025-05-07..
Leland Dudek  USA GOV 2025-02-16..2025-05-06
Jared Isaacman  USA BUS ..2025-12-17  USA GOV 2025-12-18..
Cameron Hamilton  USA GOV 2025-01-22..2025-05-08
Scott Kupor  USA GOV 2025-07..
E.J. Antoni | EJ Antoni  USA EDU
Michael Anton  USA GOV 2017-02..2018-04  USA GOV 2025-01-20..2025-09
Darren Beattie ; Charles Ezell ; Paul Ingrassia ; Edward Coristine ; Amy Gleason ; Luke Farritor ; Marko Elez ; Gavin Kliger ; Joe Gebbia ; Will Scharf  USA GOV 2025-01-20..
Katie Miller  USA GOV ..2025-05
James Blair ; Taylor Budowich ; David Warrington  USA PTY ..2025-01-19  USA GOV 2025-01-20..
Andrew Weissmann ; Bruce Ohr ; Noel Francisco ; Elizabeth Prelogar ; Donald Verrilli ; Kristen Clarke ; Vanita Gupta ; Patrick Fitzgerald ; Carmen Ortiz ; Audrey Strauss ; Jessie Liu ; Danielle Sassoon ; Erik Siebert ; Bilal Essayli | Bill Essayli ; Sigal Chattah ; Matthew Colangelo ; Joshua Steinglass ; Mark Pomerantz ; Erez Reuveni  USA JUD
Paul Clement ; Neal Katyal ; Theodore Olson | Ted Olson ; Joe diGenova ; Michael Sussmann ; Miguel Estrada ; Ty Cobb  USA JUD CVL
Lisa Page ; Brian Driscoll ; Bill Priestap ; David Bowdich ; Paul Abbate  USA COP
Sue Gordon ; Robert Grenier ; Cofer Black ; Henry Crumpton ; Bruce Jessen  USA SPY
# --- United Kingdom
John Yates ; Matt Jukes ; George Hamilton ; Iain Livingstone ; Jo Farrell ; Stephen House ; Craig Guildford ; Ian Hopkins ; Stephen Watson ; Gavin Stephens ; Martin Hewitt ; Sara Thornton ; Graeme Biggar ; Andy Cooke ; Tom Winsor ; Wayne Couzens ; David Carrick ; Lucy D'Orsi ; Olivia Pinkney ; Serena Kennedy ; Peter Fahy ; Norman Bettison ; David Crompton ; Jon Murphy ; Alan Pughsley ; Ben-Julian Harrington ; Laurence Taylor ; Ade Adelekan ; Louisa Rolfe ; Andy Marsh ; Bas Javid ; Dal Babu ; Leroy Logan ; Parm Sandhu  GBR COP
Iain Lobban  GBR SPY 2008-07..2014-11
Philip Rutnam ; Tom Scholar ; Nick Macpherson ; Sarah Healey ; Dan Rosenfield ; Martin Reynolds ; Lord Geidt | Christopher Geidt ; Laurie Magnus | Sir Laurie Magnus ; Daniel Greenberg ; Kathryn Stone ; Robert Chote ; Richard Hughes ; Helen MacNamara ; Lee Cain ; Jack Doyle ; James Slack ; Craig Oliver ; Tim Allan ; James Lyons ; Vidhya Alakeson ; Dido Harding ; Kate Bingham ; Simon Stevens ; Amanda Pritchard ; Jim Mackey ; Jenny Harries ; Jonathan Van-Tam ; Amanda Spielman ; Martyn Oliver ; Alexis Jay ; Dame Melanie Dawes | Melanie Dawes ; John Edmunds  GBR GOV
Allegra Stratton  GBR JRN ..2020-09  GBR GOV 2020-10..2021-12-08
Munira Mirza  GBR GOV 2019-07-24..2022-02-03
Seumas Milne  GBR JRN ..2015-09  GBR PTY OPP 2015-10..2020-04
Karie Murphy ; Jennie Formby ; Iain McNicol ; Hollie Ridley ; Deborah Mattinson ; Jon Lansman ; James Schneider  GBR PTY
Martin Moore-Bick ; Wyn Williams ; Igor Judge | Lord Judge ; Sue Carr | Baroness Carr ; Alison Saunders ; Max Hill ; Stephen Parkinson ; Ken Macdonald | Lord Macdonald of River Glaven ; Brian Langstaff ; Lord Burnett of Maldon | Ian Burnett ; Geoffrey Vos ; Terence Etherton ; Lord Dyson ; Lord Phillips of Worth Matravers ; Lord Woolf ; Lady Dorrian | Leeona Dorrian ; Lord Carloway ; Siobhan Keegan ; Declan Morgan ; Brian Kerr ; Mary Arden ; Jonathan Sumption | Lord Sumption ; Philip Sales ; Victoria Sharp ; Mark Saville | Lord Saville ; Mark Lucraft ; Emma Arbuthnot ; Vanessa Baraitser ; Paul Goldspring ; Howard Riddle  GBR JUD
Christina McAnea ; Eddie Dempsey ; Mick Whelan ; Dave Ward ; Matt Wrack ; Kevin Courtney ; Mary Bousted ; Daniel Kebede ; Jo Grady ; Andrea Egan ; Fran Heathcote ; Nicola Ranger ; Billy Hayes ; Derek Simpson ; Paul Kenny ; Christine Blower ; Chris Keates ; Patrick Roach ; Sally Hunt ; Mick Cash ; Manuel Cortes ; Maryam Eslamdoust ; John Hannett ; Paddy Lillis ; Roy Rickhuss ; Ken Marsh ; John Apter ; Chaand Nagpaul ; Philip Banfield ; Rob Laurenson ; Vivek Trivedi ; Joanna de Groot ; Geoff Barton ; Pepe Di'Iasio ; Paul Whiteman ; Rodney Bickerstaffe ; Bill Morris  GBR LAB
Stephen Lawrence ; Doreen Lawrence | Baroness Lawrence ; Neville Lawrence ; Mark Duggan ; Jean Charles de Menezes ; Sarah Everard ; Chris Kaba ; Ian Tomlinson ; Harry Dunn ; Gary McKinnon ; Lauri Love ; Jolyon Maugham ; Gail Bradbrook ; Huda Ammori ; Laurence Fox ; Alan Bates ; Jean McConville ; Sally Challen ; Damilola Taylor ; Milly Dowler ; Sara Payne ; Madeleine McCann ; Gerry McCann ; Kate McCann ; Brendan Cox ; Figen Murray ; Lindsay German ; Brian Haw ; Maya Forstater ; JK Rowling | J.K. Rowling ; Chris Packham ; Femi Oluwole ; Steve Bray ; Jess Brammar ; Frances Crook ; Nimco Ali ; Patsy Stevenson ; Gina Martin ; Marcus Rashford ; Ash Sarkar ; Owen Jones ; Massoud Shadjareh ; Mohammed Kozbar ; Richard Barnard  GBR CVL
Anne Sacoolas  USA GOV CVL
Paul Dacre ; Deborah Turness ; Mark Thompson ; Tony Hall ; Andrew Gilligan ; Laura Kuenssberg ; Emily Maitlis ; Gary Lineker ; Carole Cadwalladr ; Matthew Goodwin ; Fraser Nelson ; Nick Robinson ; Beth Rigby ; Andrew Neil ; Huw Edwards ; Naga Munchetty ; Samir Shah ; Richard Sharp ; Rona Fairhead ; Katharine Viner ; Robbie Gibb ; Polly Toynbee ; Trevor Phillips ; Julia Hartley-Brewer ; Isabel Oakeshott ; Victoria Newton ; Trevor Kavanagh ; Kelvin MacKenzie ; Colin Myler ; Neil Wallis ; Mazher Mahmood ; Martin Bashir ; James Naughtie ; John Humphrys ; Evan Davis ; Clive Myrie ; Christopher Hope ; Camilla Tominey ; Dan Wootton  GBR JRN
James Murdoch  GBR BUS JRN
Paula Vennells ; Fred Goodwin ; James Dyson ; Jim Ratcliffe ; Lex Greensill ; Robert Maxwell ; Alexander Nix ; Adam Crozier ; Mike Ashley ; Stuart Rose ; Justin King ; Stephen Hester ; Bob Diamond ; Ross McEwan ; Alison Rose ; Nick Read ; Sarah Bentley ; Willie Walsh ; Alex Cruz ; Peter Hebblethwaite ; Guy Hands ; Lord Browne of Madingley ; Doug Barrowman ; Crispin Odey ; Frank Hester ; Peter Hargreaves ; Dale Vince ; Nick Candy ; Christopher Harborne ; Lubov Chernukhin ; Jeremy Hosking ; Stuart Wheeler  GBR BUS
Neil Ferguson  GBR EDU MED
David Kelly  GBR GOV SPY ..2003-07-17
Ali Harbi Ali ; Valdo Calocane ; Hashem Abedi ; Shehzad Tanweer ; Khuram Butt ; Khalid Masood ; Darren Osborne ; Michael Adebowale ; Kyle Clifford ; Lucy Letby ; Harold Shipman ; Jimmy Savile ; Ian Huntley ; Levi Bellfield ; Raoul Moat ; Derrick Bird ; Jake Davison ; Hadush Kebatu ; Jihad al-Shamie  GBR CRM
Gwyn Jenkins  GBR MIL
Ben Key  GBR MIL 2021-11..2025-05
Matthew O'Toole  GBR LEG PTY OPP
Sarah Sackman  GBR LEG 2024-07-04..2024-07-08  GBR GOV 2024-07-09..
Mark Sewards  GBR LEG PTY 2024-07-04..
# --- Canada
Tony Wakeham  CAN LEG OPP 2023-10..2025-10-28  CAN GOV 2025-10-29..
John Hogan  CAN GOV 2020-08..2025-10-28  CAN LEG OPP 2025-10-29..
Rob Lantz  CAN GOV
Christine Fréchette | Christine Frechette  CAN GOV 2022-10-20..
Éric Duhaime | Eric Duhaime  CAN JRN ..2021-04-16  CAN PTY OPP 2021-04-17..
Ken Sim  CAN GOV 2022-11-07..
Jyoti Gondek  CAN GOV 2021-10-25..2025-10-28
Jeromy Farkas  CAN GOV 2025-10-29..
Mark Sutcliffe  CAN GOV 2022-11-15..
Simon Jolin-Barrette ; Geneviève Guilbault | Genevieve Guilbault ; Eric Girard | Éric Girard ; Sonia LeBel ; Bernard Drainville ; Jean-François Roberge  CAN GOV 2018-10-18..
Christian Dubé | Christian Dube  CAN GOV 2018-10-18..2025-12
Sylvia Jones ; Peter Bethlenfalvy ; Caroline Mulroney ; Doug Downey ; Stephen Lecce ; Prabmeet Sarkaria ; Michael Kerzner ; Victor Fedeli | Vic Fedeli ; Greg Rickford  CAN GOV 2018-06-29..
Christine Elliott  CAN GOV 2018-06-29..2022-06-24
Tyler Shandro  CAN GOV 2019-04-30..2023-05
Adriana LaGrange ; Nate Horner ; Rebecca Schulz ; Demetrios Nicolaides  CAN GOV 2019-04-30..
Mickey Amery ; Nate Glubish ; Marlaina Smith  CAN GOV
Brian Jean  CAN LEG 2004-06..2014-01  CAN PTY OPP 2015-03-28..2018-03  CAN LEG 2022-03..2022-10-20  CAN GOV 2022-10-21..
John Rustad  CAN LEG 2005-05..2017-05  CAN GOV 2017-06..2017-07-18  CAN LEG OPP 2017-07-19..
Kevin Falcon  CAN GOV 2001-06..2012-08  CAN PTY OPP 2022-02-05..2024-08
Niki Sharma  CAN GOV 2022-12-07..
Mike Farnworth  CAN GOV 2017-07-18..
Sonia Furstenau ; Adam Olsen  CAN LEG PTY OPP
Adam Chambers  CAN LEG OPP 2021-09-20..
William Elliott  CAN COP 2007-07..2011-11
Myron Demkiw ; Mark Saunders ; Dale McFee ; Peter Sloly ; Adam Palmer ; Thomas Carrique ; Eric Stubbs ; Mark Neufeld ; Fady Dagher  CAN COP
Dan Rogers  CAN SPY 2024-10..
Richard Wagner  CAN JUD
Marie-Josée Hogue | Marie-Josee Hogue ; Paul Rouleau ; Justice John Gomery | John Gomery ; France Charbonneau ; Marion Buller ; Sheilah Martin ; Suzanne Côté ; Michelle O'Bonsawin ; Mary Moreau ; Richard Mosley ; Heather Perkins-McVey  CAN JUD
Stéphane Perrault | Stephane Perrault ; Yves Giroux ; Deena Hinshaw ; Kieran Moore ; Horacio Arruda ; Luc Boileau ; Mario Dion ; Konrad von Finckenstein ; Sheila Fraser ; Karen Hogan ; Kevin Page ; Janice Charette ; John Hannaford ; Michael Sabia  CAN GOV
Bea Bruske ; Lana Payne ; Fred Hahn ; Jan Simpson ; Chris Aylward ; Sharon DeSousa ; Laura Walton ; Smokey Thomas ; Karen Littlewood ; Harvey Bischof ; Magali Picard ; Éric Gingras  CAN LAB
Chris Barber ; Pat King ; Benjamin Dichter ; Jim Karahalios ; Stewart Phillip ; Arlen Dumas ; Grand Chief Stewart Phillip ; Derek Nepinak ; Matthew Coon Come ; Ghislain Picard ; Pam Palmater ; Moninder Singh ; Bernie Farber ; Mustafa Farooq ; Shimon Koffler Fogel ; Tzeporah Berman ; Maude Barlow  CAN CVL
Ezra Levant ; Jordan Peterson ; Chantal Hébert ; Andrew Coyne ; Lisa LaFlamme ; Peter Mansbridge ; Rosemary Barton ; Catherine Tait ; Robert Fife ; Vassy Kapelos  CAN JRN
Nathaniel Veltman ; Marc Lépine | Marc Lepine ; Robert Pickton ; Paul Bernardo ; Karla Homolka ; Justin Bourque ; Bruce McArthur ; Myles Sanderson ; Luka Magnotta ; Ryan Wedding ; Peter Nygard ; Ripudaman Singh Malik ; Inderjit Singh Reyat  CAN CRM
Galen Weston ; Edward Rogers ; Jim Balsillie ; Stephen Bronfman ; Marc Kielburger ; Craig Kielburger ; Michael Rousseau ; Tobi Lütke | Tobi Lutke ; Frank Stronach ; Jim Pattison ; Paul Desmarais | Paul Desmarais Jr.  CAN BUS
# --- Australia
Kellie Sloane  AUS LEG OPP 2023-03-25..
Moira Deeming  AUS LEG
Matthew Guy  AUS GOV 2010-12-02..2014-12-03  AUS LEG OPP 2014-12-04..
Karen Webb  AUS COP 2022-02-01..2025-09-30
Mal Lanyon  AUS COP
Mike Bush  NZL COP 2014-04-01..2020-04-02  AUS COP 2025-06-27..
Simon Overland ; Christine Nixon ; Steve Gollschewski ; Grant Stevens ; Col Blanch ; Zachary Rolfe ; Jamie Chalker ; Rick Nugent ; Wendy Steendam  AUS COP
Mark Hammond  AUS MIL 2022-07..
Stephanie Foster ; Glyn Davis ; Philip Gaetjens ; Gina Cass-Gottlieb ; Rod Sims ; Kathryn Campbell ; Aftab Malik ; Steven Kennedy ; Jenny Wilkinson ; Blair Comley ; Brendan Murphy ; Kerry Chant ; Brett Sutton ; Jeannette Young ; Nick Coatsworth ; Danielle Wood ; Joe Longo ; James Shipton ; Wayne Byres ; Martin Parkinson ; Peter Shergold ; Jane Halton ; Anna Cody ; Hugh de Kretser ; Rosalind Croucher ; Tim Soutphommasane ; Giridharan Sivaraman ; Lorraine Finlay ; Graeme Samuel  AUS GOV
Paul Brereton  AUS JUD
Robert French ; Murray Gleeson ; Geoffrey Flick ; Anthony Besanko ; Lucy McCallum ; Walter Sofronoff ; Kenneth Hayne ; Catherine Holmes ; Peter McClellan ; Dyson Heydon ; Ian Callinan ; James Edelman ; Michelle Gordon ; Jayne Jagot ; Robert Beech-Jones ; Simon Steward ; Patrick Keane ; Shane Drumgold ; Sally Dowling ; Margaret Cunneen ; Nicholas Cowdery ; John Hatzistergos ; Megan Latham ; Tom Bathurst ; Anne Ferguson ; Marilyn Warren ; Helen Bowskill ; Chris Kourakis ; Terence O'Gorman ; Stephen Donaghue ; Justin Gleeson ; Bret Walker  AUS JUD
Bruce Lehrmann  AUS GOV ..2019-04
Lisa Wilkinson ; Andrew Bolt ; Ray Hadley ; Alan Jones ; Sally Neighbour ; Kerry O'Brien ; Ita Buttrose ; Kim Williams ; Leigh Sales ; Laura Tingle ; David Speers ; Chris Kenny ; Peter van Onselen ; Niki Savva ; Michelle Grattan ; Nick McKenzie ; Chris Masters ; Samantha Maiden ; Annabel Crabb ; Barrie Cassidy ; Stan Grant ; Rita Panahi ; Ben Fordham ; Kyle Sandilands ; Katharine Murphy ; Michelle Guthrie ; Justin Milne ; Hugh Marks  AUS JRN
Vanessa Hudson ; Mike Cannon-Brookes ; Kerry Stokes ; Solomon Lew ; Anthony Pratt ; Frank Lowy ; John Gandel ; Twiggy Forrest ; Scott Farquhar ; Robyn Denholm ; Christine Holgate ; Richard Goyder ; Matt Comyn ; Shayne Elliott ; Meg O'Neill ; Kelly Bayer Rosmarin ; Brad Banducci ; Jennifer Westacott ; Innes Willox ; Bran Black ; Tania Constable ; Andrew McKellar  AUS BUS
Anthony Fisher ; Brian Houston ; Peter Comensoli ; Denis Hart ; Mar Mari Emmanuel | Mari Emmanuel ; Wissam Haddad ; Shadi Alsuleiman ; Kanishka Raffel ; Peter Jensen ; Phillip Aspinall  AUS REL
Marcia Langton ; Thomas Mayo ; Witness K ; Alex Ryvchin ; Peter Wertheim ; Jeremy Leibler ; Colin Rubenstein ; Josh Lees ; Kon Karapanagiotidis ; Bilal Rauf ; Mark Leibler ; Dean Parkin ; Roy Ah-See ; Teela Reid ; Kumanjayi Walker ; Cassius Turvey ; David Dungay ; Cameron Doomadgee ; Tanya Day ; Veronica Nelson ; Gail Mabo ; Tarneen Onus-Williams ; Gary Foley ; Chelsea Watego ; Meriki Onus ; Cassandra Goldie ; Richard Denniss ; Ben Oquist ; Amanda McKenzie ; Chanel Contos ; Saxon Mullins ; Jess Hill  AUS CVL
Zach Smith ; Gerard Hayes ; Tony Maher ; Paddy Crumlin ; Christy Cain ; Mark Morey ; Luke Hilakari ; Gerard Dwyer ; Joe de Bruyn ; Michael Kaine ; Annie Butler ; Brett Holmes ; Shaye Candish ; Correna Haythorpe ; Angelo Gavrielatos ; Alison Barnes ; Kathy Jackson ; Dean Mighell ; Mark Irving  AUS LAB
Naveed Akram ; Joel Cauchi ; Dezi Freeman ; Martin Bryant ; Ivan Milat ; Erin Patterson ; Gable Tostee ; Tony Mokbel ; Mick Gatto ; Bilal Hamze ; Numan Haider ; Farhad Jabar ; Yacqub Khayre ; Faheem Lodhi ; Phillip Galea ; Jacob Hersant ; Neil Erikson ; Blair Cottrell ; Keli Lane ; Kathleen Folbigg  AUS CRM
# --- New Zealand
Chris Bishop  NZL LEG OPP 2017-10-26..2023-11-26  NZL GOV 2023-11-27..
Simeon Brown ; Louise Upston ; Mark Mitchell ; Penny Simmonds ; Casey Costello ; Nicole McKee ; Karen Chhour ; Andrew Hoggard ; Simon Watts ; Tama Potaka ; James Meager  NZL GOV 2023-11-27..
Shane Reti  NZL LEG OPP 2017-10-26..2023-11-26  NZL GOV 2023-11-27..
Andrew Bayly  NZL GOV 2023-11-27..2025-02-24
Melissa Lee  NZL LEG
Oriini Kaipara ; Mariameno Kapa-Kingi ; Tamatha Paul ; Teanau Tuiono ; Julie Anne Genter ; Ricardo Menéndez March | Ricardo Menendez March ; Steve Abel ; Lawrence Xu-Nan ; Celia Wade-Brown ; Darleen Tana ; Benjamin Doyle  NZL LEG OPP
Barbara Edmonds ; Kieran McAnulty ; Willie Jackson ; Megan Woods ; Ayesha Verrall  NZL LEG OPP 2023-11-27..
John Tamihere  NZL LEG 1999-11..2005-09  NZL PTY OPP 2020-04..
Kiri Allan  NZL LEG 2017-10..2020-11-05  NZL GOV 2020-11-06..2023-07-24
Wayne Brown  NZL GOV 2022-10..
Tory Whanau  NZL GOV 2022-10..2025-10
Howard Broad  NZL COP 2006-04..2011-04
Christian Hawkesby  NZL GOV
Sue Bradford  NZL LEG PTY 1999-11..2009-10  NZL CVL 2009-11..
Keith Locke  NZL LEG PTY 1999-11..2011-11
Meka Whaitiri  NZL LEG 2013-06..2017-10-25  NZL GOV 2017-10-26..2018-08  NZL LEG 2018-09..2020-11-05  NZL GOV 2020-11-06..2023-05-03
Iain Lees-Galloway ; Clare Curran  NZL LEG OPP 2008-11..2017-10-25  NZL GOV 2017-10-26..
Kelvin Davis  NZL LEG OPP 2008-11..2017-10-25  NZL GOV 2017-10-26..2023-11-26
Paula Bennett ; Hekia Parata ; Anne Tolley  NZL GOV 2008-11-19..2017-10-25  NZL LEG OPP 2017-10-26..2020-10
Jami-Lee Ross  NZL LEG
Peter Whittall  NZL BUS
# --- Ireland
Jim Gavin  IRL SOC
Maurice McCabe  IRL COP
Frank Clarke  IRL JUD 2017-07..2021-10
Donal O'Donnell  IRL JUD 2010..
Susan Denham  IRL JUD 1992..2017-07
Rossa Fanning  IRL GOV JUD 2022-12-17..
Séamus Woulfe | Seamus Woulfe  IRL GOV JUD 2017-06..2020-06-26  IRL JUD 2020-07..
Peter Charleton ; Michael Moriarty ; Alan Mahon ; Tara Burns ; David Barniville ; Elizabeth Dunne ; Yvonne Murphy ; Seán Ryan ; Peter Smithwick ; Claire Loftus ; Catherine Pierse  IRL JUD
Tony Holohan ; Ronan Glynn ; Bernard Gloster ; Robert Watt ; Martin Fraser ; Emily Logan ; Helen Dixon  IRL GOV MED
Maria Bailey  IRL LEG
Conor McGregor  IRL SOC
Enoch Burke ; Savita Halappanavar ; Ashling Murphy ; Sophie Toscan du Plantier ; Vicky Phelan ; Catherine Corless ; Ailbhe Smyth ; Colm O'Gorman ; Marie Collins ; Nell McCafferty ; Natasha O'Brien  IRL CVL
Gerry Hutch ; Jozef Puska | Jozef Puška ; Ian Bailey ; John Gilligan ; Graham Dwyer  IRL CRM
Sean Quinn | Seán Quinn ; Seán FitzPatrick | Sean FitzPatrick ; Tony O'Reilly ; David Drumm ; Dermot Desmond ; Ben Dunne ; John Magnier ; J.P. McManus | JP McManus  IRL BUS
Dermot Farrell ; Kevin Doran ; Alphonsus Cullinan ; Umar Al-Qadri | Shaykh Umar Al-Qadri  IRL REL
Ryan Tubridy ; Kevin Bakhurst ; Dee Forbes ; Noel Curran ; Joe Duffy ; Miriam O'Callaghan ; Gemma O'Doherty ; Vincent Browne  IRL JRN
Justin Barrett ; Hermann Kelly ; Malachy Steenson ; Gavin Pepper  IRL PTY OPP
Patricia King ; Owen Reidy ; Phil Ní Sheaghdha | Phil Ni Sheaghdha ; Antoinette Cunningham ; Ronan Slevin  IRL LAB
Dana Erlich  ISR GOV
# --- United States: attorneys general, secretaries of state, prosecutors
Rob Bonta  USA LEG ..2021-04-22  USA GOV JUD 2021-04-23..
Kwame Raoul  USA GOV JUD 2019-01-14..
Josh Kaul  USA GOV JUD 2019-01-07..
Aaron Ford  USA GOV JUD 2019-01-07..
Kris Mayes  USA GOV JUD 2023-01-02..
Mark Brnovich  USA GOV JUD 2015-01-05..2023-01-01
Dan Rayfield  USA GOV JUD 2024-12-31..
Ellen Rosenblum  USA GOV JUD 2012-06-29..2024-12-30
Phil Weiser  USA GOV JUD 2019-01-08..
Andrea Campbell | Andrea Joy Campbell  USA GOV JUD 2023-01-18..
William Tong  USA GOV JUD 2019-01-09..
Kathy Jennings | Kathleen Jennings  USA GOV JUD 2019-01..
Brian Frosh  USA GOV JUD 2015-01..2023-01-02
Matthew Platkin | Matt Platkin  USA GOV JUD 2022-02..2026-01-20
Gurbir Grewal  USA GOV JUD 2018-01-16..2021-07-16
Karl Racine  USA GOV JUD 2015-01-02..2023-01-01
Brian Schwalb  USA GOV JUD 2023-01-02..
Jason Miyares  USA GOV JUD 2022-01-15..2026-01-16
Mark Herring  USA GOV JUD 2014-01-11..2022-01-14
Jay Jones  USA GOV JUD 2026-01-17..
Alan Wilson  USA GOV JUD 2011-01-12..
Chris Carr  USA GOV JUD 2016-11-01..
James Uthmeier  USA GOV JUD 2025-02-17..
Lynn Fitch  USA GOV JUD 2020-01-09..
Liz Murrill  USA GOV JUD 2024-01-08..
Tim Griffin  USA LEG 2011-01-03..2015-01-02  USA GOV 2015-01-13..2023-01-09  USA GOV JUD 2023-01-10..
Leslie Rutledge  USA GOV JUD 2015-01-13..2023-01-09  USA GOV 2023-01-10..
Jonathan Skrmetti  USA GOV JUD 2022-09-01..
Daniel Cameron  USA GOV JUD 2019-12-17..2024-01-01
Russell Coleman  USA GOV JUD 2024-01-01..
Dave Yost  USA GOV 2011-01..2019-01-13  USA GOV JUD 2019-01-14..
Curtis Hill  USA GOV JUD 2017-01-09..2021-01-11
Catherine Hanaway  USA GOV JUD 2025-09-08..
Brenna Bird  USA GOV JUD 2023-01-03..
Mike Hilgers  USA GOV JUD 2023-01-05..
Gentner Drummond  USA GOV JUD 2023-01-09..
Austin Knudsen  USA GOV JUD 2021-01-04..
Sean Reyes  USA GOV JUD 2013-12-30..2025-01-06
Drew Wrigley  USA GOV JUD 2022-02..
Marty Jackley  USA GOV JUD 2009-09..2019-01  USA GOV JUD 2023-01..
Aaron Frey  USA GOV JUD 2019-01..
Charity Clark  USA GOV JUD 2023-01..
Peter Neronha  USA GOV JUD 2019-01-01..
Eric Schneiderman  USA GOV JUD 2011-01-01..2018-05-08
Lisa Madigan  USA GOV JUD 2003-01-13..2019-01-13
Anne Lopez  USA GOV JUD 2022-12..
Raúl Torrez | Raul Torrez  USA GOV JUD 2023-01-01..
Hector Balderas  USA GOV JUD 2015-01-01..2022-12-31
Kathleen Kane  USA GOV JUD 2013-01-15..2016-08-17
Michelle Henry  USA GOV JUD 2023-01..2025-01-20
Dave Sunday  USA GOV JUD 2025-01-21..
Barbara Underwood  USA GOV JUD 2018-05-08..2018-12-31
Jena Griswold  USA GOV 2019-01-08..
Adrian Fontes  USA GOV 2023-01-02..
Steve Simon  USA GOV 2015-01-05..
Shenna Bellows  USA GOV 2021-01-04..
Frank LaRose  USA GOV 2019-01..
Cord Byrd  USA LEG ..2022-05-12  USA GOV 2022-05-13..
Al Schmidt  USA GOV
Kathy Boockvar  USA GOV 2019-01..2021-02-05
Shirley Weber  USA LEG 2012-12..2021-01-28  USA GOV 2021-01-29..
Ken Blackwell | Kenneth Blackwell  USA GOV 1994..2007-01-08
Mac Warner  USA GOV 2017-01..2025-01
Scott Schwab  USA GOV 2019-01..
Mark Finchem  USA LEG
Jim Marchant  USA PTY
Cisco Aguilar | Francisco Aguilar  USA GOV 2023-01-02..
Barbara Cegavske  USA GOV 2015-01-05..2023-01-01
Wes Allen  USA GOV 2023-01-16..
George Gascón | George Gascon  USA COP 2009-08..2011-01-08  USA JUD 2011-01-09..2019-10  USA JUD 2020-12-07..2024-12-02
Jackie Lacey  USA JUD 2012-12-03..2020-12-07
Nathan Hochman  USA JUD 2024-12-02..
Chesa Boudin  USA JUD 2020-01-08..2022-07-08
Brooke Jenkins  USA JUD 2022-07-08..
Larry Krasner  USA JUD 2018-01-01..
Kim Foxx | Kimberly Foxx  USA JUD 2016-12-01..2024-12-01
Pamela Price  USA JUD 2023-01..2024-12
Rachael Rollins  USA JUD 2019-01..2023-05-19
Marilyn Mosby  USA JUD 2015-01..2023-01
Melinda Katz  USA JUD 2020-01-01..
Kim Ogg  USA JUD 2017-01-01..2024-12-31
José Garza | Jose Garza  USA JUD 2021-01..
Monique Worrell  USA JUD
Andrew Warren  USA JUD 2017-01..2022-08-04
Nathan Wade  USA JUD
Mary Moriarty  USA JUD 2023-01..
Zainab Ahmad ; Ed Kneedler ; Channing Phillips ; Julianne Murray ; Robert Fiske  USA JUD
# --- United States: judges
Reggie Walton ; Royce Lamberth ; Trevor McFadden ; Amit Mehta ; Carl Nichols ; Dabney Friedrich ; Colleen Kollar-Kotelly ; Lewis Kaplan ; Kimba Wood ; Alvin Hellerstein ; Jed Rakoff ; Jesse Furman ; Shira Scheindlin ; Dolly Gee ; Dana Sabraw ; William Orrick ; Charles Breyer ; Susan Illston ; James Robart ; Derrick Watson ; Andrew Hanen ; Reed O'Connor ; Matthew Kacsmaryk ; James C. Ho ; Karin Immergut ; April Perry ; Sara Ellis ; Waverly Crenshaw ; Indira Talwani ; Allison Burroughs ; Patti Saris ; Deborah Boardman ; Theodore Chuang ; John Coughenour ; Loren AliKhan ; Rudolph Contreras ; Ana Reyes ; Neomi Rao ; Sri Srinivasan ; Robert Bork ; Michael Luttig | J. Michael Luttig ; Richard Posner ; Alex Kozinski ; Hannah Dugan ; Jia Cobb ; Scott McAfee ; T.S. Ellis | TS Ellis ; William Alsup ; Lucy Koh ; Yvonne Gonzalez Rogers ; Haywood Gilliam ; Jon Tigar ; Vince Chhabria ; Maame Frimpong | Maame Ewusi-Mensah Frimpong ; Drew Tipton ; Fernando Rodriguez Jr. | Fernando Rodriguez Jr ; Brian Cogan ; Raymond Dearie ; Nicholas Garaufis ; Roslynn Mauskopf ; Sterling Johnson ; Denise Cote ; Loretta Preska ; Valerie Caproni ; Katherine Polk Failla ; Paul Engelmayer ; Analisa Torres ; Arun Subramanian ; Leonie Brinkema ; Claude Hilton ; Rossie Alston ; Michael Nachmanoff ; Cameron Currie ; Peter Messitte ; Ellen Hollander ; Julie Rubin ; James Bredar ; Barbara Lynn ; Orlando Garcia ; Xavier Rodriguez ; David Ezra ; Lee Rosenthal ; Alia Moses ; Kathleen Cardone ; Steven Merryday ; Robin Rosenberg ; Bruce Reinhart ; Jacqueline Becerra ; Kathleen Williams ; Mark E. Walker ; Robert Hinkle ; Bill Pryor ; Stephen Reinhardt ; Diane Wood ; Frank Easterbrook ; Andrew Oldham ; Edith Jones ; Laurence Silberman ; David Tatel ; Gregory Katsas ; Justin Walker ; Florence Pan ; Patricia Millett ; Nina Pillard ; Karen LeCraft Henderson ; Janice Rogers Brown ; Priscilla Owen ; Goodwin Liu ; Janet Protasiewicz ; Brad Schimel ; Allison Riggs ; Jefferson Griffin ; Tani Cantil-Sakauye ; Patricia Guerrero ; Peter Cahill ; Bruce Schroeder ; Barbara Bellis ; Maya Guerra Gamble ; Lance Ito  USA JUD
# --- United States: officials
Janet Petro ; Andrew Ferguson ; Mark Paoletta ; Ezra Cohen-Watnick ; Cecilia Muñoz ; Andy Slavitt ; Charles Rettig ; Van Jones ; Lanny Davis ; Chuck Rosenberg ; Tae Johnson  USA GOV
Michael Steinbach  USA COP
# --- United States: police
Jessica Tisch ; Keechant Sewell ; Edward Caban ; Dermot Shea ; Charlie Beck ; Michel Moore ; Robert Luna ; Alex Villanueva ; Lee Baca ; Garry McCarthy ; Larry Snelling ; Art Acevedo ; Carmen Best ; Danielle Outlaw ; Robert Contee ; Yogananda Pittman ; Thomas Manger ; Steven Sund ; Pete Arredondo ; Scott Israel ; Grady Judd ; Chad Bianco ; Michael Fanone ; Aquilino Gonell ; Brian Sicknick ; Daniel Pantaleo ; Kim Potter ; Tou Thao ; Jason Van Dyke ; Jeronimo Yanez ; Brett Hankison ; Amber Guyger ; Rusten Sheskey ; Betty Shelby ; Michael Slager ; Shon Barnes ; Brian O'Hara ; Sean Grayson ; Chuck Wexler  USA COP
# --- United States: trials, witnesses, lawyers
Kenneth Chesebro ; Jenna Ellis ; Lin Wood ; Cleta Mitchell ; John Lauro ; Evan Corcoran ; Susan Necheles ; Joe Tacopina ; Christina Bobb ; Roberta Kaplan ; Michael Avenatti ; Alan Dershowitz ; Marc Elias ; Abbe Lowell ; Mark Zaid ; Norm Eisen ; Gloria Allred ; Lee Merritt ; Mark Geragos ; Bryan Stevenson ; Lee Gelernt ; Anthony Romero ; Ian Millhiser ; Laurence Tribe ; Jonathan Turley ; Stephen Vladeck | Steve Vladeck ; Rick Hasen | Richard Hasen ; Erwin Chemerinsky  USA CVL
E. Jean Carroll | E Jean Carroll ; Stormy Daniels ; Karen McDougal ; Virginia Giuffre | Virginia Roberts Giuffre ; Christine Blasey Ford ; Anita Hill ; Monica Lewinsky ; Paula Jones ; Juanita Broaddrick ; Tara Reade ; Ruby Freeman ; Shaye Moss ; Ashli Babbitt ; Heather Heyer ; Annie Farmer ; Matthew Shepard ; Terri Schiavo  USA CVL
Allen Weisselberg ; David Pecker ; Felix Sater ; Igor Fruman ; Jerome Corsi ; George Papadopoulos ; Glenn Simpson ; Carlos De Oliveira  USA BUS
Eric Garner ; Freddie Gray ; Sandra Bland ; Philando Castile ; Alton Sterling ; Tamir Rice ; Breonna Taylor ; Ahmaud Arbery ; Tyre Nichols ; Daunte Wright ; Elijah McClain ; Laquan McDonald ; Stephon Clark ; Jacob Blake ; Rayshard Brooks ; Sonya Massey ; Jordan Neely ; Rodney King ; Emmett Till ; Amadou Diallo ; Jayland Walker ; Patrick Lyoya ; Oscar Grant ; Botham Jean ; Atatiana Jefferson ; Daniel Prude ; Manuel Ellis ; Ma'Khia Bryant ; Adam Toledo ; Andre Hill ; Casey Goodson ; Walter Wallace Jr. | Walter Wallace ; Silverio Villegas-González | Silverio Villegas González ; Marimar Martinez ; Sean Bell ; Abner Louima ; Medgar Evers ; Laken Riley ; Iryna Zarutska ; Jocelyn Nungaray ; Kate Steinle ; Keith Porter  USA CVL
# --- United States: activists, students, campus
Tarana Burke ; Opal Tometi ; Shaun King ; Tamika Mallory ; Linda Sarsour ; Bree Newsome ; Johnetta Elzie ; Gwen Carr ; Lezley McSpadden ; Sybrina Fulton ; Philonise Floyd ; Rodney Floyd ; Tamika Palmer ; Sherrilyn Ifill ; Janai Nelson ; Maya Wiley ; Rashad Robinson ; Cecile Richards ; Alexis McGill Johnson ; Shannon Watts ; Fred Guttenberg ; Nicole Hockley ; Leah Greenberg ; Ezra Levin ; Varshini Prakash ; Bill McKibben ; Bernice King ; Martin Luther King III ; Dolores Huerta ; Cesar Chavez ; Grover Norquist ; Ralph Reed ; Tony Perkins ; James Dobson ; Phyllis Schlafly ; Marjorie Dannenfelser ; Lila Rose ; Leonard Leo ; Paul Dans ; Christopher Rufo ; Riley Gaines ; Scott Presler ; Ginni Thomas | Virginia Thomas ; Martha-Ann Alito ; Ed Blum | Edward Blum ; James O'Keefe ; Pamela Geller ; Robert Spencer ; Frank Gaffney ; Brigitte Gabriel ; Jim Gilchrist ; Chris Simcox ; Catherine Engelbrecht ; Mark Krikorian ; Dan Stein  USA CVL
Badar Khan Suri ; Yunseo Chung ; Momodou Taal ; Kseniia Petrova ; Ranjani Srinivasan ; Leqaa Kordia ; Khymani James ; Claudine Gay ; Liz Magill ; Sally Kornbluth ; Katrina Armstrong ; Claire Shipman ; Alan Garber ; Christopher Eisgruber ; Lee Bollinger ; Jonathan Holloway ; Michael Schill ; Drew Faust ; Santa Ono ; Richard Corcoran ; Gene Block ; Linda Katehi ; Tim Wolfe ; Ta-Nehisi Coates ; Ibram X. Kendi | Ibram X Kendi ; Nikole Hannah-Jones ; Henry Louis Gates ; Judith Butler ; Larry Sabato ; Timothy Snyder ; Jason Stanley ; Ruth Ben-Ghiat  USA EDU
Lia Thomas ; Colin Kaepernick ; Megan Rapinoe ; LeBron James ; Michael Moore ; Jane Fonda ; George Clooney ; Taylor Swift ; Kanye West ; Robert De Niro ; Oprah Winfrey | Oprah ; Jimmy Kimmel ; Stephen Colbert ; Jon Stewart ; Bill Cosby ; Rob Reiner ; Kid Rock ; Kathy Griffin ; Roseanne Barr ; Alec Baldwin ; Caitlyn Jenner ; Sean Penn ; Barbra Streisand ; Bruce Springsteen ; Bad Bunny ; Adam Silver ; Roger Goodell ; Larry Nassar  USA SOC
# --- United States: media
Don Lemon ; Chris Cuomo ; Joe Scarborough ; Mika Brzezinski ; Chuck Todd ; Kristen Welker ; Jake Tapper ; Wolf Blitzer ; Maggie Haberman ; Tim Russert ; Ted Koppel ; Dana Bash ; Kaitlan Collins ; Joy Reid ; Chris Wallace ; Bret Baier ; Laura Ingraham ; Jesse Watters ; Greg Gutfeld ; Mark Levin ; Ben Shapiro ; Candace Owens ; Joe Rogan ; Jack Posobiec ; Mike Cernovich ; Milo Yiannopoulos ; Steven Crowder ; Dinesh D'Souza ; Ann Coulter ; Keith Olbermann ; Arianna Huffington ; Ezra Klein ; Nate Silver ; Bari Weiss ; Matt Taibbi ; Michael Wolff ; Brian Stelter ; Lester Holt ; David Muir ; George Will ; David Brooks ; Maureen Dowd ; Nicholas Kristof ; Fareed Zakaria ; Amy Goodman ; Jane Mayer ; Ronan Farrow ; Jodi Kantor ; Dean Baquet ; Joe Kahn ; A.G. Sulzberger | AG Sulzberger | Arthur Sulzberger ; Marty Baron | Martin Baron ; Taylor Lorenz ; Mehdi Hasan ; Terry Moran ; Ann Telnaes ; Mario Guevara ; Tim Pool ; Dave Rubin ; Benny Johnson ; Matt Walsh ; Dan Abrams ; Hugh Hewitt ; Erick Erickson ; Bill Kristol | William Kristol ; Charlie Sykes ; David Frum ; Jennifer Rubin ; Max Boot ; Matt Drudge ; Andrew Breitbart ; Roger Ailes ; Suzanne Scott ; Jeff Zucker ; Chris Licht ; Les Moonves ; Katherine Maher ; Paula Kerger ; Wesley Lowery ; Judd Legum ; Molly Jong-Fast ; Rebekah Mercer  USA JRN
# --- United States: business
Harlan Crow ; Paul Singer ; Ken Griffin | Kenneth Griffin ; Marc Andreessen ; Reid Hoffman ; Mark Cuban ; Yoel Roth ; Vijaya Gadde ; Parag Agrawal ; Adam Neumann ; Elizabeth Holmes ; Martin Shkreli ; Travis Kalanick ; Dara Khosrowshahi ; Brian Chesky ; Susan Wojcicki ; Andy Jassy ; Adam Mosseri ; Joel Kaplan ; Frances Haugen ; Bob Iger | Robert Iger ; Bob Chapek ; David Ellison ; Shari Redstone ; Sumner Redstone ; David Zaslav ; Mike Lindell ; Leslie Wexner | Les Wexner ; Robert Mercer ; Foster Friess ; Dick DeVos ; Dick Uihlein | Richard Uihlein ; Bill Ackman ; Jeff Yass ; Timothy Mellon ; Kenneth Langone ; Steve Schwarzman | Stephen Schwarzman ; Carl Icahn ; Steve Wynn ; Howard Schultz ; Mary Meeker ; Gwynne Shotwell ; Alex Karp ; Palmer Luckey ; Evan Spiegel ; Brian Armstrong ; Barry Diller ; John Paulson ; Angelo Mozilo ; Dick Fuld | Richard Fuld ; Bernie Ebbers | Bernard Ebbers ; Dennis Kozlowski ; Tim Sloan ; John Stumpf ; Ross Ulbricht ; Rex Heuermann ; Richard Sackler ; Patti Poppe ; Scott Kirby ; Ed Bastian ; Brian Thompson ; Andrew Witty ; Kelcy Warren ; Harold Hamm ; T. Boone Pickens | T Boone Pickens ; Doug McMillon ; Phil Knight ; Isaac Perlmutter | Ike Perlmutter ; Jeffrey Katzenberg ; Haim Saban ; Laurene Powell Jobs ; MacKenzie Scott ; Alexandr Wang ; Sean Parker  USA BUS
# --- United States: candidates and local politicians
Mark Robinson  USA GOV 2021-01-09..2025-01-01
Adam Laxalt  USA GOV JUD 2015-01-05..2019-01-07
Mandela Barnes  USA GOV 2019-01-07..2023-01-03
Eleni Kounalakis ; Tony Thurmond ; Juliana Stratton ; Peggy Flanagan ; Austin Davis ; Garlin Gilchrist ; Ghazala Hashmi  USA GOV
Don Bolduc ; Tudor Dixon ; Tim Michels ; Charles Booker ; Sara Gideon ; Nina Turner ; Carl Paladino ; Wendy Davis ; Abdul El-Sayed ; Bruce Blakeman ; Cynthia Nixon ; Zephyr Teachout ; Rick Caruso ; Steve Hilton ; Paul Vallas ; Kathy Barnette ; Royce White ; Lucas Kunce ; Saikat Chakrabarti ; Kat Abughazaleh ; Michael Whatley ; Joe Gruters ; James Carville ; Paul Begala ; Mark Penn ; Frank Luntz ; Rick Wilson ; Steve Schmidt ; Stuart Stevens ; Tony Fabrizio ; Bill Stepien ; Jeff Roe ; Ken Mehlman ; Lee Atwater ; Ed Rollins ; Mary Matalin ; Joe Trippi ; Jeff Weaver ; Faiz Shakir ; David Shor ; Symone Sanders ; Bob Shrum ; Matt Schlapp ; David Bossie ; Charlie Spies  USA PTY
Kathryn Garcia ; Brad Lander ; Jumaane Williams ; Scott Stringer ; Toni Preckwinkle ; Sal Albanese ; Ingrid Lewis-Martin ; Phil Banks | Philip Banks ; David Banks ; Melissa DeRosa ; Dean Fuleihan ; Carmen Fariña ; Joel Klein ; Michelle Rhee  USA GOV
Adrienne Adams ; Christine Quinn ; Corey Johnson ; Kevin de León | Kevin de Leon ; Nury Martinez ; Kshama Sawant ; Omar Fateh ; Michael Madigan ; Mallory McMorrow ; James Talarico ; Robin Vos ; Justin Jones ; Justin Pearson | Justin J. Pearson ; Gloria Johnson ; Cameron Sexton ; Carl Heastie ; Andrea Stewart-Cousins ; Dustin Burrows ; Dade Phelan ; Gene Wu ; Joe Straus ; Phil Berger ; Rusty Bowers ; Karen Fann ; Wendy Rogers ; Mike Shirkey ; Lee Chatfield ; Zooey Zephyr ; Mauree Turner ; Scott Wiener ; Anthony Rendon ; Toni Atkins ; Robert Rivas ; Mike McGuire ; Liz Krueger ; Julia Salazar ; Danica Roem ; Ryan Fecteau ; Anna Eskamani ; Nikki Fried ; Shevrin Jones ; Stephen Sweeney | Steve Sweeney ; Sheldon Silver ; Dean Skelos ; Joseph Bruno ; Lisa Demuth ; Kurt Daudt ; Ben Albritton ; Wilton Simpson ; Chris Sprowls ; Rodric Bray ; Matt Huffman ; Larry Householder ; Kim Ward ; Bryan Cutler  USA LEG
# --- United States: crimes and the courts
Joe Biggs | Joseph Biggs ; Ethan Nordean ; Zachary Rehl ; Dominic Pezzola ; Kelly Meggs ; Guy Reffitt ; Couy Griffin ; Ali Alexander ; Ray Epps ; Christopher Cantwell ; Jason Kessler ; Matthew Heimbach ; James Alex Fields | James Alex Fields Jr. ; Andrew Anglin ; Thomas Rousseau ; Joey Gibson ; Adam Fox ; Barry Croft | Barry Croft Jr.  USA PRM
Faisal Shahzad ; Jared Loughner | Jared Lee Loughner ; Adam Lanza ; Nikolas Cruz ; Salvador Ramos ; Stephen Paddock ; Seung-Hui Cho | Cho Seung-Hui ; Wade Michael Page ; James Hodgkinson ; Sayfullo Saipov ; John Allen Muhammad ; Lee Boyd Malvo ; Bruce Ivins ; John Hinckley | John Hinckley Jr. ; Sirhan Sirhan ; David DePape ; Daniel Penny ; George Zimmerman ; Travis McMichael ; Gregory McMichael ; Robin Westman ; Mohamed Sabry Soliman | Mohamed Soliman ; Ahmad Khan Rahimi | Ahmad Rahami | Ahmad Khan Rahami ; Ismaaiyl Brinsley ; Christopher Dorner ; Robert Aaron Long ; Robert Crimo | Robert Crimo III ; Ahmad Al Aliwi Alissa ; Anderson Lee Aldrich ; Devin Patrick Kelley ; Dimitrios Pagourtzis ; Ethan Crumbley ; Jennifer Crumbley ; James Crumbley ; Colt Gray ; Colin Gray ; Audrey Hale ; Travis Reinking ; Esteban Santiago ; Aaron Alexis ; Robert Lewis Dear ; Scott Roeder ; Cody Balmer ; James Earl Ray ; Dylan Klebold ; Gary Ridgway ; Dennis Rader ; Richard Glossip ; Troy Davis ; Karla Faye Tucker ; Kenneth Eugene Smith ; Marcellus Williams ; Stanley Tookie Williams ; Bryan Kohberger ; R. Kelly | R Kelly ; Sean Combs | Sean "Diddy" Combs ; Keith Raniere ; Joshua Schulte ; Scott Peterson ; Casey Anthony ; Alex Murdaugh ; Jodi Arias ; Brian Cole Jr.  USA CRM
Daniel Hale ; John Kiriakou ; Jeffrey Sterling ; Daniel Ellsberg ; Thomas Drake ; Jeremy Hammond ; Aaron Swartz ; Barrett Brown ; Mark Felt | W. Mark Felt ; Coleen Rowley ; Sherron Watkins ; Sarah Wynn-Williams | Sarah Wynn Williams  USA CVL
Gavin McInnes  CAN JRN PRM
Shou Zi Chew | Shou Chew  SGP BUS
