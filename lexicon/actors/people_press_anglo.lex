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
Steve Ricchetti ; Bruce Reed ; Mike Donilon  USA GOV 2021-01-20..2025-01-20
Kate Bedingfield  USA GOV 2021-01-20..2023-02-28
Jennifer O'Malley Dillon | Jen O'Malley Dillon  USA PTY ..2021-01-19  USA GOV 2021-01-20..2024-01  USA PTY 2024-02..
Brian Deese  USA GOV 2009-01-20..2017-01-20  USA GOV 2021-01-20..2023-02
Ashish Jha  USA EDU ..2022-03  USA GOV 2022-04..2023-06  USA EDU 2023-07..
Gary Gensler  USA GOV 2009-05-26..2014-01-03  USA GOV 2021-04-17..2025-01-20
Lina Khan  USA GOV 2021-06-15..2025-01-20
Jonathan Kanter  USA GOV JUD 2021-11-16..2024-12-20
Rohit Chopra  USA GOV 2018-05..2025-02-01
Jessica Rosenworcel  USA GOV 2012-05..2025-01-20
Ajit Pai  USA GOV 2012-05..2021-01-20  USA BUS 2021-04..
Jennifer Homendy  USA GOV 2018-08..
Erika McEntarfer  USA GOV ..2025-08-01
Charles Borges  USA GOV ..2025-08-29
Gwynne Wilcox  USA GOV 2021-08..2025-01-27
Hampton Dellinger  USA GOV JUD 2021-10..2024-03-05  USA GOV 2024-03-06..2025-03-06
Shira Perlmutter  USA GOV 2020-10..
Rebecca Slaughter | Rebecca Kelly Slaughter  USA GOV 2018-05-02..2025-03-18
Carla Hayden  USA GOV 2016-09-14..2025-05-08
Colleen Shogan  USA GOV 2023-05..2025-02-07
Louis DeJoy  USA GOV 2020-06-15..2025-03-24
Danny Werfel | Daniel Werfel  USA GOV 2023-03-13..2025-01-20
John Koskinen  USA GOV 2013-12..2017-11
Lois Lerner  USA GOV ..2013-09
Katherine Archuleta  USA GOV 2013-11..2015-07-10
Julie Su  USA GOV 2011-01..2025-01-20  USA GOV 2026-01-01..
Ur Jaddou  USA GOV 2021-08..2025-01-20
Caleb Vitello  USA COP
Patrick Lechleitner  USA COP ..2025-01-20
Raul Ortiz  USA COP ..2023-05-31
Jason Owens  USA COP ..2025-04
Chris Magnus  USA COP ..2022-11-12
Deanne Criswell  USA GOV 2021-04..2025-01-20
Brock Long  USA GOV 2017-06..2019-03
Craig Fugate  USA GOV 2009-05..2017-01-20
Robert Califf  USA GOV 2016-02-24..2017-01-20  USA GOV 2022-02-17..2025-01-20
Stephen Hahn  USA GOV 2019-12-17..2021-01-20
Margaret Hamburg  USA GOV 2009-05..2015-04
Mandy Cohen  USA GOV 2023-07..2025-01-20
Tom Frieden | Thomas Frieden  USA GOV 2009-06..2017-01-20
Julie Gerberding  USA GOV 2002-07..2009-01-20
Rachel Levine  USA GOV 2015-01..2021-03-25  USA GOV 2021-03-26..2025-01-20
Peter Marks  USA GOV ..2025-04-05
Demetre Daskalakis  USA GOV ..2025-08-28
Nancy Messonnier  USA GOV ..2021-05-14  USA MED 2021-05-15..
Matthew Memoli  USA MED ..2025-01-21  USA GOV 2025-01-22..
Vinay Prasad  USA MED ..2025-05-05  USA GOV 2025-05-06..2026-04-30  USA MED 2026-05-01..
Casey Means  USA MED
Martin Kulldorff ; Retsef Levi ; Robert Malone ; Peter Hotez  USA MED EDU
Harriet Miers  USA GOV 2001-01-20..2007-01-31
Bill Pulte | William Pulte  USA BUS ..2025-03-13  USA GOV 2025-03-14..
Harmeet Dhillon  USA PTY ..2025-04-02  USA GOV JUD 2025-04-03..
Chad Mizelle  USA GOV 2018..2021-01-20  USA GOV JUD 2025-01-20..2025-10
Stanley Woodward  USA CVL ..2025-01-19  USA GOV 2025-01-20..2025-10-06  USA GOV JUD 2025-10-07..
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
Katie Miller  USA GOV 2017-09..2021-01-20  USA GOV 2025-01-20..2025-05
James Blair ; David Warrington  USA PTY ..2025-01-19  USA GOV 2025-01-20..
Taylor Budowich  USA PTY ..2025-01-19  USA GOV 2025-01-20..2025-09-30
Matthew Colangelo ; Joshua Steinglass  USA JUD
Andrew Weissmann  USA JUD 1991..2019-05-29  USA EDU 2019-05-30..
Bruce Ohr  USA JUD 1991..2020-09
Noel Francisco  USA GOV JUD 2017-01-20..2020-07-03
Elizabeth Prelogar  USA GOV JUD 2021-01-20..2025-01-20
Donald Verrilli  USA GOV 2009..2011-06-08  USA GOV JUD 2011-06-09..2016-06-24
Kristen Clarke  USA CVL ..2021-05-24  USA GOV JUD 2021-05-25..2025-01-20
Vanita Gupta  USA CVL ..2014-10-14  USA GOV JUD 2014-10-15..2017-01-20  USA CVL 2017-01-21..2021-04-21  USA GOV JUD 2021-04-22..2024-02-02
Patrick Fitzgerald  USA JUD ..2012-06-30
Carmen Ortiz  USA JUD 2009-11..2017-01-13
Audrey Strauss  USA JUD 2018..2021-10-10
Jessie Liu  USA GOV JUD 2017-09..2020-01-31
Danielle Sassoon  USA JUD 2016..2025-02-13
Erik Siebert  USA JUD ..2025-09-19
Bilal Essayli | Bill Essayli  USA LEG 2022-12..2025-04-01  USA JUD 2025-04-02..
Sigal Chattah  USA PTY ..2025-03-31  USA JUD 2025-04-01..
Mark Pomerantz  USA JUD 2021-02..2022-02-23
Erez Reuveni  USA JUD ..2025-04-11
Joe diGenova ; Michael Sussmann ; Miguel Estrada  USA JUD CVL
Paul Clement  USA GOV JUD 2001-02..2008-06-02  USA CVL 2008-06-03..
Neal Katyal  USA CVL ..2009-01-19  USA GOV JUD 2009-01-20..2011-06-09  USA CVL 2011-06-10..
Theodore Olson | Ted Olson  USA CVL ..2001-06-10  USA GOV JUD 2001-06-11..2004-07-10  USA CVL 2004-07-11..
Ty Cobb  USA CVL ..2017-07-30  USA GOV 2017-07-31..2018-05-31  USA CVL 2018-06-01..
Lisa Page  USA COP ..2018-05-04
Brian Driscoll  USA COP ..2025-08-08
Bill Priestap  USA COP ..2018-12
David Bowdich  USA COP ..2021-01
Paul Abbate  USA COP ..2025-01-20
Sue Gordon  USA SPY ..2019-08-15
Robert Grenier  USA SPY ..2006
Cofer Black  USA SPY ..2002-12-02  USA GOV 2002-12-03..2004-11  USA BUS 2005..
Henry Crumpton  USA SPY ..2005-08-01  USA GOV 2005-08-02..2007-02
Bruce Jessen  USA SPY ..2009
# --- United Kingdom
Matt Jukes ; Jo Farrell ; Stephen Watson ; Gavin Stephens ; Graeme Biggar ; Andy Cooke ; Lucy D'Orsi ; Ben-Julian Harrington ; Laurence Taylor ; Ade Adelekan ; Louisa Rolfe ; Andy Marsh  GBR COP
John Yates  GBR COP ..2011-07-18
George Hamilton  GBR COP ..2019-06-30
Iain Livingstone  GBR COP ..2023-08-10
Stephen House  GBR COP ..2023-01
Craig Guildford  GBR COP ..2026-01-16
Ian Hopkins  GBR COP ..2020-12-18
Martin Hewitt  GBR COP ..2023-04  GBR GOV 2024-09-15..
Sara Thornton  GBR COP ..2019-04  GBR GOV 2019-05-01..2022-04-30
Tom Winsor  GBR GOV 1999-07..2004-07  GBR GOV 2012-10..2022-03-31
Wayne Couzens  GBR COP ..2021-03-08  GBR CRM 2021-03-09..
David Carrick  GBR COP ..2021-10-01  GBR CRM 2021-10-02..
Olivia Pinkney  GBR COP ..2023-03
Serena Kennedy  GBR COP ..2025-08
Peter Fahy  GBR COP ..2015-10-23
Norman Bettison  GBR COP ..2012-10-24
David Crompton  GBR COP ..2016-04-27
Alan Pughsley  GBR COP ..2022-08
Bas Javid  GBR COP ..2023-11  GBR GOV 2023-12..
Dal Babu  GBR COP ..2013-02
Leroy Logan  GBR COP ..2013-07
Parm Sandhu  GBR COP ..2019
Iain Lobban  GBR SPY 2008-07..2014-11
Sarah Healey  GBR GOV
Philip Rutnam  GBR GOV ..2020-02-29
Tom Scholar  GBR GOV ..2022-09-08
Nick Macpherson  GBR GOV ..2016-03-31
Dan Rosenfield  GBR GOV 2021-01-01..2022-02-05
Martin Reynolds  GBR GOV ..2022-02-28
Lord Geidt | Christopher Geidt  GBR GOV 2007-09..2017-10-17  GBR GOV 2021-04-28..2022-06-15
Laurie Magnus | Sir Laurie Magnus  GBR GOV 2022-12-22..
Daniel Greenberg  GBR GOV 2023-01-01..
Kathryn Stone  GBR GOV 2018-01-01..2022-12-31
Robert Chote  GBR EDU ..2010-10-03  GBR GOV 2010-10-04..2020-10-04  GBR GOV 2022-06-01..
Richard Hughes  GBR GOV 2020-10-05..2025-12-01
Helen MacNamara  GBR GOV ..2021-02
Lee Cain  GBR GOV 2017..2020-12-18
Jack Doyle  GBR JRN ..2020-01  GBR GOV 2020-02..2022-02-03
James Slack  GBR JRN ..2017-02-09  GBR GOV 2017-02-10..2021-03  GBR JRN 2021-04..
Craig Oliver  GBR JRN ..2011-02-01  GBR GOV 2011-02-02..2016-07-13
Tim Allan  GBR BUS ..2025-08-31  GBR GOV 2025-09-01..2026-02-09
James Lyons  GBR GOV 2024-10-06..2025-09
Vidhya Alakeson  GBR GOV 2024-07-05..
Dido Harding  GBR BUS ..2017-05  GBR GOV 2017-10-30..2021-10
Kate Bingham  GBR BUS ..2020-05-15  GBR GOV 2020-05-16..2020-12-31  GBR BUS 2021-01-01..
Simon Stevens  GBR GOV 2014-04-01..2021-07-31  GBR LEG 2021-08-01..
Amanda Pritchard  GBR GOV 2019-07..2025-03-31
Jim Mackey  GBR GOV 2015-11..2017-12  GBR GOV 2025-03-31..
Jenny Harries  GBR GOV 2019-07..2025-05-31
Jonathan Van-Tam  GBR GOV 2017-10..2022-03-31  GBR EDU MED 2022-04-01..
Amanda Spielman  GBR GOV 2011..2023-12-31
Martyn Oliver  GBR EDU ..2023-12-31  GBR GOV 2024-01-01..
Alexis Jay  GBR GOV 2016-08-11..2022-10-31
Dame Melanie Dawes | Melanie Dawes  GBR GOV 2011..
John Edmunds  GBR EDU MED
Allegra Stratton  GBR JRN ..2020-09  GBR GOV 2020-10..2021-12-08  GBR JRN 2021-12-09..
Munira Mirza  GBR GOV 2019-07-24..2022-02-03
Seumas Milne  GBR JRN ..2015-09  GBR PTY OPP 2015-10..2020-04  GBR JRN 2020-05..
Karie Murphy ; Jennie Formby ; Iain McNicol ; Hollie Ridley ; Deborah Mattinson ; Jon Lansman ; James Schneider  GBR PTY
Wyn Williams ; Sue Carr | Baroness Carr ; Geoffrey Vos ; Siobhan Keegan ; Philip Sales ; Victoria Sharp ; Mark Lucraft ; Emma Arbuthnot ; Vanessa Baraitser ; Paul Goldspring  GBR JUD
Martin Moore-Bick  GBR JUD 1995..2024-09-04
Igor Judge | Lord Judge  GBR JUD 1988..2013-09-30  GBR LEG 2013-10-01..2023-11-07
Alison Saunders  GBR GOV JUD 2013-11-01..2018-10-31
Max Hill  GBR JUD ..2023-10-31
Stephen Parkinson  GBR GOV JUD 2023-11-01..
Ken Macdonald | Lord Macdonald of River Glaven  GBR GOV JUD 2003-11-01..2008-10-31  GBR LEG 2010-07..
Brian Langstaff  GBR JUD 2005..
Lord Burnett of Maldon | Ian Burnett  GBR JUD 2008-10..2023-09-30
Terence Etherton  GBR JUD 2001..2021-01-10  GBR LEG 2021-01-11..2025-05-06
Lord Dyson  GBR JUD 1993..2016-10-03
Lord Phillips of Worth Matravers  GBR JUD 1987..2012-09-30
Lord Woolf  GBR JUD 1979..2005-09-30
Lady Dorrian | Leeona Dorrian  GBR JUD 2005..2025-02
Lord Carloway  GBR JUD 2000..2025-02-02
Declan Morgan  GBR JUD 1993..2021-09-01
Mary Arden  GBR JUD 1993..2022-01-24
Jonathan Sumption | Lord Sumption  GBR JUD 2012-01-11..2018-12-31
Mark Saville | Lord Saville  GBR JUD 1985..2010-06-15
Howard Riddle  GBR JUD ..2016-11
Christina McAnea ; Eddie Dempsey ; Mick Whelan ; Dave Ward ; Matt Wrack ; Kevin Courtney ; Mary Bousted ; Daniel Kebede ; Jo Grady ; Andrea Egan ; Fran Heathcote ; Nicola Ranger ; Derek Simpson ; Paul Kenny ; Christine Blower ; Chris Keates ; Patrick Roach ; Sally Hunt ; Mick Cash ; Manuel Cortes ; Maryam Eslamdoust ; John Hannett ; Paddy Lillis ; Roy Rickhuss ; Ken Marsh ; John Apter ; Chaand Nagpaul ; Philip Banfield ; Rob Laurenson ; Vivek Trivedi ; Joanna de Groot ; Geoff Barton ; Pepe Di'Iasio ; Paul Whiteman ; Rodney Bickerstaffe ; Bill Morris  GBR LAB
Stephen Lawrence ; Doreen Lawrence | Baroness Lawrence ; Neville Lawrence ; Mark Duggan ; Jean Charles de Menezes ; Sarah Everard ; Chris Kaba ; Ian Tomlinson ; Harry Dunn ; Gary McKinnon ; Lauri Love ; Jolyon Maugham ; Gail Bradbrook ; Huda Ammori ; Alan Bates ; Jean McConville ; Sally Challen ; Damilola Taylor ; Milly Dowler ; Sara Payne ; Madeleine McCann ; Gerry McCann ; Kate McCann ; Brendan Cox ; Figen Murray ; Lindsay German ; Brian Haw ; Maya Forstater ; Chris Packham ; Femi Oluwole ; Steve Bray ; Frances Crook ; Nimco Ali ; Patsy Stevenson ; Gina Martin ; Massoud Shadjareh ; Mohammed Kozbar ; Richard Barnard  GBR CVL
Laurence Fox  GBR SOC ..2020-09  GBR PTY OPP 2020-10..
Jess Brammar ; Ash Sarkar ; Owen Jones  GBR JRN
Anne Sacoolas  USA GOV CVL
Paul Dacre ; Deborah Turness ; Tony Hall ; Laura Kuenssberg ; Emily Maitlis ; Gary Lineker ; Carole Cadwalladr ; Fraser Nelson ; Nick Robinson ; Beth Rigby ; Andrew Neil ; Huw Edwards ; Naga Munchetty ; Samir Shah ; Richard Sharp ; Katharine Viner ; Polly Toynbee ; Julia Hartley-Brewer ; Isabel Oakeshott ; Victoria Newton ; Trevor Kavanagh ; Kelvin MacKenzie ; Colin Myler ; Neil Wallis ; Mazher Mahmood ; Martin Bashir ; James Naughtie ; John Humphrys ; Evan Davis ; Clive Myrie ; Christopher Hope ; Camilla Tominey ; Dan Wootton  GBR JRN
Andrew Gilligan  GBR JRN ..2019-07-23  GBR GOV 2019-07-24..2022-09  GBR JRN 2022-10..
Matthew Goodwin  GBR EDU ..2024-07  GBR JRN 2024-08..2026-01-26  GBR PTY OPP 2026-01-27..
Rona Fairhead  GBR BUS ..2014-10-08  GBR JRN 2014-10-09..2017-04-02  GBR GOV 2017-09-28..2019-05-13
Robbie Gibb  GBR JRN ..2017-07-05  GBR GOV 2017-07-06..2019-07-24  GBR JRN 2019-07-25..
Trevor Phillips  GBR GOV 2003-03..2012-09  GBR JRN 2012-10..
James Murdoch  GBR BUS JRN
Paula Vennells ; Fred Goodwin ; James Dyson ; Jim Ratcliffe ; Lex Greensill ; Robert Maxwell ; Alexander Nix ; Adam Crozier ; Mike Ashley ; Stuart Rose ; Justin King ; Stephen Hester ; Bob Diamond ; Ross McEwan ; Alison Rose ; Nick Read ; Sarah Bentley ; Willie Walsh ; Alex Cruz ; Peter Hebblethwaite ; Guy Hands ; Lord Browne of Madingley ; Doug Barrowman ; Crispin Odey ; Frank Hester ; Peter Hargreaves ; Dale Vince ; Nick Candy ; Christopher Harborne ; Lubov Chernukhin ; Jeremy Hosking ; Stuart Wheeler  GBR BUS
Neil Ferguson  GBR EDU MED
David Kelly  GBR GOV SPY ..2003-07-17
Ali Harbi Ali ; Valdo Calocane ; Hashem Abedi ; Shehzad Tanweer ; Khuram Butt ; Khalid Masood ; Darren Osborne ; Michael Adebowale ; Kyle Clifford ; Lucy Letby ; Harold Shipman ; Jimmy Savile ; Ian Huntley ; Levi Bellfield ; Raoul Moat ; Derrick Bird ; Jake Davison ; Jihad al-Shamie  GBR CRM
Hadush Kebatu  ETH CRM
Gwyn Jenkins  GBR MIL
Ben Key  GBR MIL 2021-11..2025-05
Matthew O'Toole  GBR GOV ..2017  GBR LEG PTY OPP 2020-01..
Sarah Sackman  GBR LEG 2024-07-04..2024-07-08  GBR GOV 2024-07-09..
Mark Sewards  GBR LEG PTY 2024-07-04..
# --- Canada
Tony Wakeham  CAN LEG OPP 2023-10..2025-10-28  CAN GOV 2025-10-29..
John Hogan  CAN GOV 2020-08..2025-10-28  CAN LEG OPP 2025-10-29..
Rob Lantz  CAN GOV 2023-04-14..
Christine Fréchette | Christine Frechette  CAN GOV 2022-10-20..
Éric Duhaime | Eric Duhaime  CAN JRN ..2021-04-16  CAN PTY OPP 2021-04-17..
Ken Sim  CAN GOV 2022-11-07..
Jyoti Gondek  CAN GOV 2021-10-25..2025-10-28
Jeromy Farkas  CAN GOV 2025-10-29..
Mark Sutcliffe  CAN GOV 2022-11-15..
Simon Jolin-Barrette ; Geneviève Guilbault | Genevieve Guilbault ; Eric Girard | Éric Girard ; Sonia LeBel ; Jean-François Roberge  CAN GOV 2018-10-18..
Bernard Drainville  CAN LEG OPP 2007-03-26..2012-09-18  CAN GOV 2012-09-19..2014-04-23  CAN LEG OPP 2014-04-24..2016-06-14  CAN JRN 2016-06-15..2022-06-06  CAN GOV 2022-10-20..
Christian Dubé | Christian Dube  CAN GOV 2018-10-18..2025-12
Sylvia Jones ; Peter Bethlenfalvy ; Caroline Mulroney ; Doug Downey ; Stephen Lecce ; Prabmeet Sarkaria ; Victor Fedeli | Vic Fedeli ; Greg Rickford  CAN GOV 2018-06-29..
Michael Kerzner  CAN GOV 2022-06-24..
Christine Elliott  CAN GOV 2018-06-29..2022-06-24
Tyler Shandro  CAN GOV 2019-04-30..2023-05
Adriana LaGrange ; Nate Horner ; Rebecca Schulz ; Demetrios Nicolaides  CAN GOV 2019-04-30..
Mickey Amery  CAN LEG 2019-04-16..2023-06-08  CAN GOV 2023-06-09..
Nate Glubish  CAN GOV 2019-04-30..
Brian Jean  CAN LEG 2004-06..2014-01  CAN PTY OPP 2015-03-28..2018-03  CAN LEG 2022-03..2022-10-20  CAN GOV 2022-10-21..
John Rustad  CAN LEG 2005-05..2017-05  CAN GOV 2017-06..2017-07-18  CAN LEG OPP 2017-07-19..
Kevin Falcon  CAN GOV 2001-06..2012-08  CAN LEG PTY OPP 2022-02-05..2024-08  CAN ELI 2024-09..
Niki Sharma  CAN GOV 2022-12-07..
Mike Farnworth  CAN GOV 2017-07-18..
Sonia Furstenau ; Adam Olsen  CAN LEG 2017-05-09..2024-10-19
Adam Chambers  CAN LEG OPP 2021-09-20..
William Elliott  CAN COP 2007-07..2011-11
Myron Demkiw ; Thomas Carrique ; Eric Stubbs ; Fady Dagher  CAN COP
Mark Saunders  CAN COP ..2020-07-31
Dale McFee  CAN COP ..2025-02-21  CAN GOV 2025-02-24..
Peter Sloly  CAN COP ..2022-02-15
Adam Palmer  CAN COP ..2025-04-30
Mark Neufeld  CAN COP ..2025-05
Dan Rogers  CAN SPY 2024-10..
Richard Wagner  CAN JUD 2004-09..
Marie-Josée Hogue | Marie-Josee Hogue ; Paul Rouleau ; France Charbonneau ; Sheilah Martin ; Suzanne Côté ; Michelle O'Bonsawin ; Mary Moreau ; Richard Mosley ; Heather Perkins-McVey  CAN JUD
Justice John Gomery | John Gomery  CAN JUD ..2007-08
Marion Buller  CAN JUD ..2019-06-30
Stéphane Perrault | Stephane Perrault  CAN GOV 2016-12-28..
Yves Giroux  CAN GOV 2018-09-04..2025-09-02
Deena Hinshaw  CAN GOV 2019-01..2022-11-14
Kieran Moore  CAN GOV 2021-06-26..
Horacio Arruda  CAN GOV 2010-08..2022-01-10
Luc Boileau  CAN GOV 2022-01-11..
Mario Dion  CAN GOV 2010-12..2014-12  CAN GOV 2018-01-09..2023-02-21
Konrad von Finckenstein  CAN JUD 2003..2007-01-24  CAN GOV 2007-01-25..2012-01-24  CAN GOV 2023-08-31..
Sheila Fraser  CAN GOV 2001-05..2011-05-30
Karen Hogan  CAN GOV 2020-06-08..
Kevin Page  CAN GOV 2008-03-25..2013-03-25  CAN EDU 2013-03-26..
Janice Charette  CAN GOV 2010..2023-06-24  CAN GOV 2026-02-16..
John Hannaford  CAN GOV ..2025-07-06
Michael Sabia  CAN BUS ..2020-12-06  CAN GOV 2020-12-07..2023-07-31  CAN BUS 2023-08-01..2025-07-06  CAN GOV 2025-07-07..
Bea Bruske ; Lana Payne ; Fred Hahn ; Jan Simpson ; Chris Aylward ; Sharon DeSousa ; Laura Walton ; Smokey Thomas ; Karen Littlewood ; Harvey Bischof ; Magali Picard ; Éric Gingras  CAN LAB
Chris Barber ; Pat King ; Benjamin Dichter ; Jim Karahalios ; Stewart Phillip ; Arlen Dumas ; Derek Nepinak ; Matthew Coon Come ; Ghislain Picard ; Pam Palmater ; Moninder Singh ; Bernie Farber ; Mustafa Farooq ; Shimon Koffler Fogel ; Tzeporah Berman ; Maude Barlow  CAN CVL
Ezra Levant ; Chantal Hébert ; Andrew Coyne ; Lisa LaFlamme ; Peter Mansbridge ; Rosemary Barton ; Catherine Tait ; Robert Fife ; Vassy Kapelos  CAN JRN
Jordan Peterson  CAN EDU
Nathaniel Veltman ; Marc Lépine | Marc Lepine ; Robert Pickton ; Paul Bernardo ; Karla Homolka ; Justin Bourque ; Bruce McArthur ; Myles Sanderson ; Luka Magnotta ; Ryan Wedding ; Peter Nygard ; Inderjit Singh Reyat  CAN CRM
Ripudaman Singh Malik  CAN BUS
Galen Weston ; Edward Rogers ; Jim Balsillie ; Stephen Bronfman ; Michael Rousseau ; Tobi Lütke | Tobi Lutke ; Frank Stronach ; Jim Pattison ; Paul Desmarais | Paul Desmarais Jr.  CAN BUS
Marc Kielburger ; Craig Kielburger  CAN CVL
# --- Australia
Kellie Sloane  AUS LEG OPP 2023-03-25..
Moira Deeming  AUS LEG 2022-11-26..
Matthew Guy  AUS GOV 2010-12-02..2014-12-03  AUS LEG OPP 2014-12-04..
Karen Webb  AUS COP 2022-02-01..2025-09-30
Mal Lanyon  AUS COP
Mike Bush  NZL COP 2014-04-01..2020-04-02  AUS COP 2025-06-27..
Grant Stevens ; Col Blanch ; Zachary Rolfe  AUS COP
Simon Overland  AUS COP ..2011-06-16
Christine Nixon  AUS COP ..2009-02-27
Steve Gollschewski  AUS COP ..2025-09
Jamie Chalker  AUS COP ..2023-04-25
Rick Nugent  AUS COP ..2025-06
Wendy Steendam  AUS COP ..2025-02
Mark Hammond  AUS MIL 2022-07..
Stephanie Foster ; Steven Kennedy ; Jenny Wilkinson ; Blair Comley ; Kerry Chant ; Jeannette Young  AUS GOV
Glyn Davis  AUS EDU ..2022-06-05  AUS GOV 2022-06-06..2025-06-15
Philip Gaetjens  AUS GOV ..2022-05-23
Gina Cass-Gottlieb  AUS GOV 2022-03-21..
Rod Sims  AUS GOV 2011-08-01..2022-03-20
Kathryn Campbell  AUS GOV ..2023-07-21
Aftab Malik  AUS GOV 2024-10-14..
Brendan Murphy  AUS GOV 2016-10-04..2023-07-06
Brett Sutton  AUS GOV 2019-03..2023-06
Nick Coatsworth  AUS GOV 2020-04..2021-05  AUS MED 2021-06..
Danielle Wood  AUS EDU ..2023-11-12  AUS GOV 2023-11-13..
Joe Longo  AUS GOV 2021-06-01..2026-05-31
James Shipton  AUS GOV 2018-02-01..2021-05-31
Wayne Byres  AUS GOV 2014-07-01..2022-10-30
Martin Parkinson  AUS GOV ..2014-12-12  AUS GOV 2016-01-23..2019-08-30
Peter Shergold  AUS GOV ..2008-02
Jane Halton  AUS GOV ..2016-10
Anna Cody  AUS GOV 2023-09-04..
Hugh de Kretser  AUS CVL ..2024-07-29  AUS GOV 2024-07-30..
Rosalind Croucher  AUS GOV 2009..2024-07-29
Tim Soutphommasane  AUS GOV 2013-08-20..2018-08-19  AUS EDU 2018-08-20..
Giridharan Sivaraman  AUS CVL ..2024-03-03  AUS GOV 2024-03-04..
Lorraine Finlay  AUS GOV 2021-11..
Graeme Samuel  AUS GOV 2003-07..2011-07-31
Paul Brereton  AUS JUD
Anthony Besanko ; Lucy McCallum ; James Edelman ; Michelle Gordon ; Jayne Jagot ; Robert Beech-Jones ; Simon Steward ; Sally Dowling ; Helen Bowskill ; Chris Kourakis  AUS JUD
Robert French  AUS JUD 1986-11..2017-01-29
Murray Gleeson  AUS JUD 1988-11..2008-08-29
Geoffrey Flick  AUS JUD 2007..2021
Walter Sofronoff  AUS JUD 2017-04..2023-07-31
Kenneth Hayne  AUS JUD 1992..2019-02-04
Catherine Holmes  AUS JUD 2000..2023-07-07
Peter McClellan  AUS JUD ..2017-12-15
Dyson Heydon  AUS JUD 2000..2015-12-31
Ian Callinan  AUS JUD 1998-02..2007-09-01
Patrick Keane  AUS JUD 2005..2022-10-17
Shane Drumgold  AUS JUD ..2023-09-01
Margaret Cunneen  AUS JUD ..2019
Nicholas Cowdery  AUS JUD ..2011-03-11
John Hatzistergos  AUS GOV 2003..2011-03-28  AUS JUD 2014..
Megan Latham  AUS JUD ..2016-11-30
Tom Bathurst  AUS JUD 2011-06-01..2023-11-08
Anne Ferguson  AUS JUD 2010..2025-02-01
Marilyn Warren  AUS JUD 1998..2017-10-01
Terence O'Gorman ; Bret Walker  AUS CVL
Stephen Donaghue  AUS GOV JUD 2017-01-16..
Justin Gleeson  AUS GOV JUD 2013-02..2016-11-07  AUS CVL 2016-11-08..
Bruce Lehrmann  AUS GOV ..2019-04  AUS CVL 2019-05..
Lisa Wilkinson ; Andrew Bolt ; Ray Hadley ; Alan Jones ; Sally Neighbour ; Kerry O'Brien ; Ita Buttrose ; Kim Williams ; Leigh Sales ; Laura Tingle ; David Speers ; Chris Kenny ; Peter van Onselen ; Niki Savva ; Michelle Grattan ; Nick McKenzie ; Chris Masters ; Samantha Maiden ; Annabel Crabb ; Barrie Cassidy ; Stan Grant ; Rita Panahi ; Ben Fordham ; Kyle Sandilands ; Katharine Murphy ; Michelle Guthrie ; Justin Milne ; Hugh Marks  AUS JRN
Vanessa Hudson ; Mike Cannon-Brookes ; Kerry Stokes ; Solomon Lew ; Anthony Pratt ; Frank Lowy ; John Gandel ; Twiggy Forrest ; Scott Farquhar ; Robyn Denholm ; Christine Holgate ; Richard Goyder ; Matt Comyn ; Shayne Elliott ; Meg O'Neill ; Kelly Bayer Rosmarin ; Brad Banducci ; Jennifer Westacott ; Innes Willox ; Bran Black ; Tania Constable ; Andrew McKellar  AUS BUS
Anthony Fisher ; Brian Houston ; Peter Comensoli ; Denis Hart ; Mar Mari Emmanuel | Mari Emmanuel ; Wissam Haddad ; Shadi Alsuleiman ; Kanishka Raffel ; Peter Jensen ; Phillip Aspinall  AUS REL
Marcia Langton ; Witness K ; Alex Ryvchin ; Peter Wertheim ; Jeremy Leibler ; Colin Rubenstein ; Josh Lees ; Kon Karapanagiotidis ; Bilal Rauf ; Mark Leibler ; Dean Parkin ; Roy Ah-See ; Teela Reid ; Kumanjayi Walker ; Cassius Turvey ; David Dungay ; Cameron Doomadgee ; Tanya Day ; Veronica Nelson ; Gail Mabo ; Tarneen Onus-Williams ; Gary Foley ; Chelsea Watego ; Meriki Onus ; Cassandra Goldie ; Richard Denniss ; Ben Oquist ; Amanda McKenzie ; Chanel Contos ; Saxon Mullins  AUS CVL
Thomas Mayo  AUS LAB
Jess Hill  AUS JRN
Gerard Hayes ; Tony Maher ; Paddy Crumlin ; Christy Cain ; Mark Morey ; Luke Hilakari ; Gerard Dwyer ; Joe de Bruyn ; Michael Kaine ; Annie Butler ; Brett Holmes ; Shaye Candish ; Correna Haythorpe ; Angelo Gavrielatos ; Alison Barnes ; Kathy Jackson ; Dean Mighell ; Mark Irving  AUS LAB
Naveed Akram ; Joel Cauchi ; Dezi Freeman ; Martin Bryant ; Ivan Milat ; Erin Patterson ; Tony Mokbel ; Mick Gatto ; Bilal Hamze ; Numan Haider ; Farhad Jabar ; Yacqub Khayre ; Faheem Lodhi ; Phillip Galea ; Jacob Hersant ; Neil Erikson ; Blair Cottrell ; Keli Lane  AUS CRM
Kathleen Folbigg  AUS CRM ..2023-06-04  AUS CVL 2023-06-05..
# --- New Zealand
Chris Bishop  NZL LEG OPP 2017-10-26..2023-11-26  NZL GOV 2023-11-27..
Casey Costello ; Andrew Hoggard ; James Meager  NZL GOV 2023-11-27..
Simeon Brown  NZL LEG OPP 2017-10-26..2023-11-26  NZL GOV 2023-11-27..
Louise Upston  NZL LEG 2008-11..2017-10-25  NZL LEG OPP 2017-10-26..2023-11-26  NZL GOV 2023-11-27..
Mark Mitchell  NZL LEG 2011-11..2016-12-19  NZL GOV 2016-12-20..2017-10-25  NZL LEG OPP 2017-10-26..2023-11-26  NZL GOV 2023-11-27..
Penny Simmonds ; Nicole McKee ; Karen Chhour ; Simon Watts  NZL LEG OPP 2020-10-17..2023-11-26  NZL GOV 2023-11-27..
Tama Potaka  NZL LEG OPP 2022-12-10..2023-11-26  NZL GOV 2023-11-27..
Shane Reti  NZL LEG OPP 2017-10-26..2023-11-26  NZL GOV 2023-11-27..
Andrew Bayly  NZL LEG OPP 2017-10-26..2023-11-26  NZL GOV 2023-11-27..2025-02-24  NZL LEG 2025-02-25..
Melissa Lee  NZL LEG 2008-11..2017-10-25  NZL LEG OPP 2017-10-26..2023-11-26  NZL GOV 2023-11-27..2025-01-23  NZL LEG 2025-01-24..
Oriini Kaipara  NZL JRN ..2025-06  NZL LEG OPP 2025-09-06..
Mariameno Kapa-Kingi ; Tamatha Paul ; Lawrence Xu-Nan  NZL LEG OPP 2023-10-14..
Teanau Tuiono ; Ricardo Menéndez March | Ricardo Menendez March  NZL LEG 2020-10-17..2023-11-26  NZL LEG OPP 2023-11-27..
Julie Anne Genter  NZL LEG OPP 2011-11-26..2017-10-25  NZL GOV 2017-10-26..2020-11-05  NZL LEG 2020-11-06..2023-11-26  NZL LEG OPP 2023-11-27..
Steve Abel  NZL CVL ..2023-10-13  NZL LEG OPP 2023-10-14..
Celia Wade-Brown  NZL GOV 2010-10..2016-10  NZL LEG OPP 2024-01..
Darleen Tana  NZL LEG 2023-10-14..2024-10-22
Benjamin Doyle  NZL LEG 2024-10..2025-10
Barbara Edmonds  NZL LEG 2020-10-17..2023-01-31  NZL GOV 2023-02-01..2023-11-26  NZL LEG OPP 2023-11-27..
Kieran McAnulty  NZL LEG 2017-10..2022-06-13  NZL GOV 2022-06-14..2023-11-26  NZL LEG OPP 2023-11-27..
Willie Jackson  NZL GOV 2017-10-26..2023-11-26  NZL LEG OPP 2023-11-27..
Megan Woods  NZL LEG OPP 2011-11-26..2017-10-25  NZL GOV 2017-10-26..2023-11-26  NZL LEG OPP 2023-11-27..
Ayesha Verrall  NZL MED EDU ..2020-10-16  NZL GOV 2020-11-06..2023-11-26  NZL LEG OPP 2023-11-27..
John Tamihere  NZL LEG 1999-11..2002-08-14  NZL GOV 2002-08-15..2004-11  NZL LEG 2004-12..2005-09-17  NZL PTY OPP 2020-04..
Kiri Allan  NZL LEG 2017-10..2020-11-05  NZL GOV 2020-11-06..2023-07-24
Wayne Brown  NZL GOV 2022-10..
Tory Whanau  NZL GOV 2022-10..2025-10
Howard Broad  NZL COP 2006-04..2011-04
Christian Hawkesby  NZL GOV 2019..2025-11-30
Sue Bradford  NZL LEG PTY 1999-11..2009-10  NZL CVL 2009-11..
Keith Locke  NZL LEG PTY 1999-11..2011-11
Meka Whaitiri  NZL LEG 2013-06..2017-10-25  NZL GOV 2017-10-26..2018-08  NZL LEG 2018-09..2020-11-05  NZL GOV 2020-11-06..2023-05-03  NZL LEG 2023-05-04..2023-10-14
Iain Lees-Galloway  NZL LEG OPP 2008-11-08..2017-10-25  NZL GOV 2017-10-26..2020-07-22
Clare Curran  NZL LEG OPP 2008-11-08..2017-10-25  NZL GOV 2017-10-26..2018-09-07  NZL LEG 2018-09-08..2020-10-17
Kelvin Davis  NZL LEG OPP 2008-11..2017-10-25  NZL GOV 2017-10-26..2023-11-26
Paula Bennett ; Anne Tolley  NZL GOV 2008-11-19..2017-10-25  NZL LEG 2017-10-26..2020-10-17
Hekia Parata  NZL GOV 2010-12..2017-05-02
Jami-Lee Ross  NZL LEG 2011-03-05..2020-10-17
Peter Whittall  NZL BUS
# --- Ireland
Maurice McCabe  IRL COP ..2018-10
Frank Clarke  IRL JUD 2017-07..2021-10
Donal O'Donnell  IRL JUD 2010..
Susan Denham  IRL JUD 1992..2017-07
Rossa Fanning  IRL GOV JUD 2022-12-17..
Séamus Woulfe | Seamus Woulfe  IRL GOV JUD 2017-06..2020-06-26  IRL JUD 2020-07..
Peter Charleton ; Tara Burns ; David Barniville ; Elizabeth Dunne  IRL JUD
Michael Moriarty  IRL JUD ..2011
Alan Mahon  IRL JUD ..2012-03
Yvonne Murphy  IRL JUD ..2012
Seán Ryan  IRL JUD ..2017
Peter Smithwick  IRL JUD ..2013-12
Claire Loftus  IRL GOV JUD 2011-11..2021-11-07
Catherine Pierse  IRL GOV JUD 2021-11-08..
Tony Holohan  IRL GOV 2008-12..2022-07-01  IRL MED 2022-07-02..
Ronan Glynn  IRL GOV ..2022-03
Bernard Gloster  IRL GOV 2019-09..2026-03
Robert Watt  IRL GOV 2011..
Martin Fraser  IRL GOV 2011-08..
Emily Logan  IRL GOV 2003-12..2020-07  IRL GOV 2023..
Helen Dixon  IRL GOV 2014-10..
Maria Bailey  IRL LEG 2016-02-26..2020-01-14
Enoch Burke ; Savita Halappanavar ; Ashling Murphy ; Sophie Toscan du Plantier ; Vicky Phelan ; Catherine Corless ; Ailbhe Smyth ; Colm O'Gorman ; Marie Collins ; Nell McCafferty ; Natasha O'Brien  IRL CVL
Gerry Hutch ; Ian Bailey ; John Gilligan ; Graham Dwyer  IRL CRM
Jozef Puska | Jozef Puška  SVK CRM
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
Al Schmidt  USA GOV 2012-01..2022-01  USA GOV 2023-01-17..
Kathy Boockvar  USA GOV 2019-01..2021-02-05
Shirley Weber  USA LEG 2012-12..2021-01-28  USA GOV 2021-01-29..
Ken Blackwell | Kenneth Blackwell  USA GOV 1994..2007-01-08
Mac Warner  USA GOV 2017-01..2025-01
Scott Schwab  USA GOV 2019-01..
Mark Finchem  USA LEG 2015-01..2023-01  USA LEG 2025-01..
Jim Marchant  USA LEG 2018-11..2020-10  USA PTY 2020-11..
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
Monique Worrell  USA JUD 2021-01-05..2023-08-09  USA JUD 2025-01-07..
Andrew Warren  USA JUD 2017-01..2022-08-04
Nathan Wade  USA JUD 2021-11-01..2024-03-15  USA CVL 2024-03-16..
Mary Moriarty  USA JUD 2023-01..
Ed Kneedler  USA JUD
Zainab Ahmad  USA JUD ..2019
Channing Phillips  USA JUD ..2021-11
Julianne Murray  USA PTY ..2025-07-06  USA JUD 2025-07-07..2025-12-12
Robert Fiske  USA JUD ..1994-08
# --- United States: judges
Reggie Walton ; Royce Lamberth ; Trevor McFadden ; Amit Mehta ; Carl Nichols ; Dabney Friedrich ; Colleen Kollar-Kotelly ; Lewis Kaplan ; Kimba Wood ; Alvin Hellerstein ; Jed Rakoff ; Jesse Furman ; Dolly Gee ; Dana Sabraw ; William Orrick ; Charles Breyer ; Susan Illston ; James Robart ; Derrick Watson ; Andrew Hanen ; Reed O'Connor ; Matthew Kacsmaryk ; James C. Ho ; Karin Immergut ; April Perry ; Sara Ellis ; Waverly Crenshaw ; Indira Talwani ; Allison Burroughs ; Patti Saris ; Deborah Boardman ; Theodore Chuang ; John Coughenour ; Loren AliKhan ; Rudolph Contreras ; Ana Reyes ; Neomi Rao ; Sri Srinivasan ; Jia Cobb ; Scott McAfee ; William Alsup ; Lucy Koh ; Yvonne Gonzalez Rogers ; Haywood Gilliam ; Jon Tigar ; Vince Chhabria ; Maame Frimpong | Maame Ewusi-Mensah Frimpong ; Drew Tipton ; Fernando Rodriguez Jr. | Fernando Rodriguez Jr ; Brian Cogan ; Raymond Dearie ; Nicholas Garaufis ; Denise Cote ; Loretta Preska ; Valerie Caproni ; Katherine Polk Failla ; Paul Engelmayer ; Analisa Torres ; Arun Subramanian ; Leonie Brinkema ; Claude Hilton ; Rossie Alston ; Michael Nachmanoff ; Cameron Currie ; Ellen Hollander ; Julie Rubin ; James Bredar ; David Ezra ; Lee Rosenthal ; Alia Moses ; Kathleen Cardone ; Steven Merryday ; Robin Rosenberg ; Bruce Reinhart ; Jacqueline Becerra ; Mark E. Walker ; Robert Hinkle ; Bill Pryor ; Frank Easterbrook ; Andrew Oldham ; Edith Jones ; Gregory Katsas ; Florence Pan ; Patricia Millett ; Nina Pillard ; Karen LeCraft Henderson ; Priscilla Owen ; Goodwin Liu ; Janet Protasiewicz ; Allison Riggs ; Jefferson Griffin ; Patricia Guerrero ; Peter Cahill ; Bruce Schroeder ; Barbara Bellis ; Maya Guerra Gamble  USA JUD
Shira Scheindlin  USA JUD 1994..2016-04-29
Robert Bork  USA JUD ..1988-02-05
Michael Luttig | J. Michael Luttig  USA JUD 1991-08..2006-05-10
Richard Posner  USA JUD 1981..2017-09-02
Alex Kozinski  USA JUD 1985..2017-12-18
Hannah Dugan  USA JUD 2016-08..2026-01
T.S. Ellis | TS Ellis  USA JUD 1987..2025-07-30
Roslynn Mauskopf  USA JUD ..2024-01
Peter Messitte  USA JUD 1993..2025-01
Stephen Reinhardt  USA JUD 1980..2018-03-29
Diane Wood  USA JUD 1995..2024
Laurence Silberman  USA JUD 1985..2022-10-02
David Tatel  USA JUD 1994..2024-01
Janice Rogers Brown  USA JUD 1996..2017-08-31
Brad Schimel  USA GOV JUD 2015-01-05..2019-01-07  USA JUD 2019-01-08..
Tani Cantil-Sakauye  USA JUD ..2023-01-01
Lance Ito  USA JUD ..2015
# --- United States: officials
Janet Petro  USA GOV 2021-06-30..
Andrew Ferguson  USA GOV 2024-04-02..
Mark Paoletta  USA GOV 2018-01..2021-01-20  USA GOV 2025-01-20..
Ezra Cohen-Watnick  USA GOV 2017-01-20..2017-08-02  USA GOV 2020-05..2021-01-20
Cecilia Muñoz  USA CVL ..2009-01-19  USA GOV 2009-01-20..2017-01-20
Andy Slavitt  USA GOV 2014-07..2017-01-20  USA GOV 2021-01-20..2021-06
Charles Rettig  USA GOV 2018-10-01..2022-11-12
Van Jones  USA CVL ..2009-03-15  USA GOV 2009-03-16..2009-09-05  USA JRN 2009-09-06..
Lanny Davis  USA GOV 1996-12..1998-02  USA CVL 1998-03..
Chuck Rosenberg  USA JUD 2004..2008-10  USA COP 2013-10..2017-10-01  USA JRN 2017-10-02..
Tae Johnson  USA COP ..2023-06-30
Michael Steinbach  USA COP ..2017-02
# --- United States: police
Robert Luna ; Larry Snelling ; Yogananda Pittman ; Pete Arredondo ; Grady Judd ; Chad Bianco ; Brian Sicknick ; Daniel Pantaleo ; Kim Potter ; Tou Thao ; Jason Van Dyke ; Jeronimo Yanez ; Brett Hankison ; Amber Guyger ; Rusten Sheskey ; Betty Shelby ; Michael Slager ; Shon Barnes ; Brian O'Hara ; Sean Grayson  USA COP
Jessica Tisch  USA GOV 2019-12..2024-11-24  USA COP 2024-11-25..
Keechant Sewell  USA COP ..2023-06-30
Edward Caban  USA COP ..2024-09-12
Dermot Shea  USA COP ..2021-12-31
Charlie Beck  USA COP ..2020-04-15
Michel Moore  USA COP ..2024-02-29
Alex Villanueva  USA COP ..2022-12-05
Lee Baca  USA COP ..2014-01-30
Garry McCarthy  USA COP ..2015-12-01
Art Acevedo  USA COP ..2024-01
Carmen Best  USA COP ..2020-09-02
Danielle Outlaw  USA COP ..2023-09-22
Robert Contee  USA COP ..2023-06-03
Thomas Manger  USA COP ..2025-05-02
Steven Sund  USA COP ..2021-01-08
Scott Israel  USA COP ..2019-01-11
Michael Fanone  USA COP ..2021-12-31  USA CVL 2022-01-01..
Aquilino Gonell  USA COP ..2022-12
Chuck Wexler  USA CVL
# --- United States: trials, witnesses, lawyers
Kenneth Chesebro ; Jenna Ellis ; Lin Wood ; Cleta Mitchell ; John Lauro ; Evan Corcoran ; Susan Necheles ; Joe Tacopina ; Christina Bobb ; Roberta Kaplan ; Michael Avenatti ; Alan Dershowitz ; Marc Elias ; Abbe Lowell ; Mark Zaid ; Norm Eisen ; Gloria Allred ; Lee Merritt ; Mark Geragos ; Bryan Stevenson ; Lee Gelernt ; Anthony Romero ; Ian Millhiser ; Laurence Tribe ; Jonathan Turley ; Stephen Vladeck | Steve Vladeck ; Rick Hasen | Richard Hasen ; Erwin Chemerinsky  USA CVL
E. Jean Carroll | E Jean Carroll ; Stormy Daniels ; Karen McDougal ; Virginia Giuffre | Virginia Roberts Giuffre ; Christine Blasey Ford ; Anita Hill ; Monica Lewinsky ; Paula Jones ; Juanita Broaddrick ; Tara Reade ; Ruby Freeman ; Shaye Moss ; Ashli Babbitt ; Heather Heyer ; Annie Farmer ; Matthew Shepard ; Terri Schiavo  USA CVL
Allen Weisselberg ; David Pecker ; Felix Sater ; Igor Fruman ; Glenn Simpson ; Carlos De Oliveira  USA BUS
Jerome Corsi  USA JRN
George Papadopoulos  USA PTY
Eric Garner ; Freddie Gray ; Sandra Bland ; Philando Castile ; Alton Sterling ; Tamir Rice ; Breonna Taylor ; Ahmaud Arbery ; Tyre Nichols ; Daunte Wright ; Elijah McClain ; Laquan McDonald ; Stephon Clark ; Jacob Blake ; Rayshard Brooks ; Sonya Massey ; Jordan Neely ; Rodney King ; Emmett Till ; Amadou Diallo ; Jayland Walker ; Patrick Lyoya ; Oscar Grant ; Botham Jean ; Atatiana Jefferson ; Daniel Prude ; Manuel Ellis ; Ma'Khia Bryant ; Adam Toledo ; Andre Hill ; Casey Goodson ; Walter Wallace Jr. | Walter Wallace ; Silverio Villegas-González | Silverio Villegas González ; Marimar Martinez ; Abner Louima ; Medgar Evers ; Laken Riley ; Iryna Zarutska ; Jocelyn Nungaray ; Kate Steinle ; Keith Porter  USA CVL
# --- United States: activists, students, campus
Tarana Burke ; Opal Tometi ; Shaun King ; Tamika Mallory ; Linda Sarsour ; Bree Newsome ; Johnetta Elzie ; Gwen Carr ; Lezley McSpadden ; Sybrina Fulton ; Philonise Floyd ; Rodney Floyd ; Tamika Palmer ; Sherrilyn Ifill ; Janai Nelson ; Rashad Robinson ; Cecile Richards ; Alexis McGill Johnson ; Shannon Watts ; Fred Guttenberg ; Nicole Hockley ; Leah Greenberg ; Ezra Levin ; Varshini Prakash ; Bill McKibben ; Bernice King ; Martin Luther King III ; Dolores Huerta ; Cesar Chavez ; Grover Norquist ; Ralph Reed ; Tony Perkins ; James Dobson ; Phyllis Schlafly ; Marjorie Dannenfelser ; Lila Rose ; Leonard Leo ; Paul Dans ; Christopher Rufo ; Riley Gaines ; Scott Presler ; Ginni Thomas | Virginia Thomas ; Martha-Ann Alito ; Ed Blum | Edward Blum ; James O'Keefe ; Pamela Geller ; Frank Gaffney ; Brigitte Gabriel ; Jim Gilchrist ; Chris Simcox ; Catherine Engelbrecht ; Mark Krikorian ; Dan Stein  USA CVL
Maya Wiley  USA GOV 2014-01..2016-08  USA CVL 2016-09..
Yunseo Chung ; Khymani James ; Claudine Gay ; Liz Magill ; Sally Kornbluth ; Katrina Armstrong ; Claire Shipman ; Alan Garber ; Christopher Eisgruber ; Lee Bollinger ; Jonathan Holloway ; Michael Schill ; Drew Faust ; Santa Ono ; Gene Block ; Linda Katehi ; Tim Wolfe ; Ta-Nehisi Coates ; Ibram X. Kendi | Ibram X Kendi ; Nikole Hannah-Jones ; Henry Louis Gates ; Judith Butler ; Larry Sabato ; Timothy Snyder ; Jason Stanley ; Ruth Ben-Ghiat  USA EDU
Badar Khan Suri ; Ranjani Srinivasan  IND EDU
Momodou Taal  GBR EDU
Kseniia Petrova  RUS EDU
Leqaa Kordia  PSE CVL
Richard Corcoran  USA LEG 2010-11..2018-11  USA GOV 2019-01..2022-05  USA EDU 2023-02..
# --- United States: media
Don Lemon ; Chris Cuomo ; Joe Scarborough ; Mika Brzezinski ; Chuck Todd ; Kristen Welker ; Jake Tapper ; Wolf Blitzer ; Maggie Haberman ; Tim Russert ; Ted Koppel ; Dana Bash ; Kaitlan Collins ; Joy Reid ; Chris Wallace ; Bret Baier ; Laura Ingraham ; Jesse Watters ; Greg Gutfeld ; Mark Levin ; Ben Shapiro ; Candace Owens ; Joe Rogan ; Jack Posobiec ; Mike Cernovich ; Steven Crowder ; Dinesh D'Souza ; Ann Coulter ; Keith Olbermann ; Arianna Huffington ; Ezra Klein ; Nate Silver ; Bari Weiss ; Matt Taibbi ; Michael Wolff ; Brian Stelter ; Lester Holt ; David Muir ; George Will ; David Brooks ; Maureen Dowd ; Nicholas Kristof ; Fareed Zakaria ; Amy Goodman ; Jane Mayer ; Ronan Farrow ; Jodi Kantor ; Dean Baquet ; Joe Kahn ; A.G. Sulzberger | AG Sulzberger | Arthur Sulzberger ; Marty Baron | Martin Baron ; Taylor Lorenz ; Mehdi Hasan ; Terry Moran ; Ann Telnaes ; Tim Pool ; Dave Rubin ; Benny Johnson ; Dan Abrams ; Hugh Hewitt ; Erick Erickson ; Bill Kristol | William Kristol ; Charlie Sykes ; David Frum ; Jennifer Rubin ; Max Boot ; Matt Drudge ; Andrew Breitbart ; Roger Ailes ; Suzanne Scott ; Jeff Zucker ; Chris Licht ; Les Moonves ; Katherine Maher ; Paula Kerger ; Wesley Lowery ; Judd Legum ; Molly Jong-Fast  USA JRN
Milo Yiannopoulos  GBR JRN
Mario Guevara  SLV JRN
Rebekah Mercer  USA BUS
# --- United States: business
Harlan Crow ; Paul Singer ; Ken Griffin | Kenneth Griffin ; Marc Andreessen ; Reid Hoffman ; Mark Cuban ; Yoel Roth ; Vijaya Gadde ; Parag Agrawal ; Adam Neumann ; Elizabeth Holmes ; Martin Shkreli ; Travis Kalanick ; Dara Khosrowshahi ; Brian Chesky ; Susan Wojcicki ; Andy Jassy ; Adam Mosseri ; Joel Kaplan ; Bob Iger | Robert Iger ; Bob Chapek ; David Ellison ; Shari Redstone ; Sumner Redstone ; David Zaslav ; Mike Lindell ; Leslie Wexner | Les Wexner ; Robert Mercer ; Foster Friess ; Dick DeVos ; Dick Uihlein | Richard Uihlein ; Bill Ackman ; Jeff Yass ; Timothy Mellon ; Kenneth Langone ; Steve Schwarzman | Stephen Schwarzman ; Carl Icahn ; Steve Wynn ; Howard Schultz ; Mary Meeker ; Gwynne Shotwell ; Alex Karp ; Palmer Luckey ; Evan Spiegel ; Brian Armstrong ; Barry Diller ; John Paulson ; Angelo Mozilo ; Dick Fuld | Richard Fuld ; Bernie Ebbers | Bernard Ebbers ; Dennis Kozlowski ; Tim Sloan ; John Stumpf ; Richard Sackler ; Patti Poppe ; Scott Kirby ; Ed Bastian ; Brian Thompson ; Kelcy Warren ; Harold Hamm ; T. Boone Pickens | T Boone Pickens ; Doug McMillon ; Phil Knight ; Isaac Perlmutter | Ike Perlmutter ; Jeffrey Katzenberg ; Haim Saban ; Laurene Powell Jobs ; MacKenzie Scott ; Alexandr Wang ; Sean Parker  USA BUS
Frances Haugen  USA CVL
Ross Ulbricht ; Rex Heuermann  USA CRM
Andrew Witty  GBR BUS
# --- United States: candidates and local politicians
Mark Robinson  USA GOV 2021-01-09..2025-01-01
Adam Laxalt  USA GOV JUD 2015-01-05..2019-01-07
Mandela Barnes  USA GOV 2019-01-07..2023-01-03
Eleni Kounalakis ; Peggy Flanagan  USA GOV 2019-01-07..
Tony Thurmond  USA LEG 2014-12..2018-11  USA GOV 2019-01-07..
Juliana Stratton  USA GOV 2019-01-14..
Austin Davis  USA LEG 2018..2023-01-16  USA GOV 2023-01-17..
Garlin Gilchrist  USA GOV 2019-01-01..
Ghazala Hashmi  USA LEG 2020-01..2026-01-16  USA GOV 2026-01-17..
Don Bolduc ; Tudor Dixon ; Tim Michels ; Charles Booker ; Sara Gideon ; Nina Turner ; Carl Paladino ; Wendy Davis ; Abdul El-Sayed ; Zephyr Teachout ; Rick Caruso ; Steve Hilton ; Paul Vallas ; Kathy Barnette ; Royce White ; Lucas Kunce ; Saikat Chakrabarti ; Kat Abughazaleh ; Michael Whatley ; Joe Gruters ; James Carville ; Paul Begala ; Mark Penn ; Frank Luntz ; Rick Wilson ; Steve Schmidt ; Stuart Stevens ; Tony Fabrizio ; Bill Stepien ; Jeff Roe ; Ken Mehlman ; Lee Atwater ; Ed Rollins ; Mary Matalin ; Joe Trippi ; Jeff Weaver ; Faiz Shakir ; David Shor ; Symone Sanders ; Bob Shrum ; Matt Schlapp ; David Bossie ; Charlie Spies  USA PTY
Bruce Blakeman  USA PTY ..2021-12-31  USA GOV 2022-01-01..
Kathryn Garcia  USA GOV 2014-03..2020-09  USA GOV 2021-09..
Brad Lander  USA LEG 2010-01..2021-12-31  USA GOV 2022-01-01..2025-12-31  USA PTY 2026-01-01..
Jumaane Williams  USA LEG 2010-01..2019-03-18  USA GOV 2019-03-19..
Scott Stringer  USA GOV 2006-01..2021-12-31
Toni Preckwinkle  USA GOV 2010-12-06..
Ingrid Lewis-Martin  USA GOV 2022-01-01..2024-12-15
Phil Banks | Philip Banks  USA COP ..2014-10  USA GOV 2022-01..2024-10-07
David Banks  USA EDU ..2021-12-31  USA GOV 2022-01-01..2024-10-16
Melissa DeRosa  USA GOV 2013..2021-08-24
Dean Fuleihan  USA GOV 2014-01..2021-12-31  USA GOV 2026-01-01..
Carmen Fariña  USA GOV 2014-01-01..2018-03-31
Joel Klein  USA GOV 2002-08..2010-12-31
Michelle Rhee  USA GOV 2007-06-12..2010-10-31
Adrienne Adams  USA LEG 2017-11..2025-12-31
Christine Quinn  USA LEG 1999-02..2013-12-31
Corey Johnson  USA LEG 2014-01..2021-12-31
Kevin de León | Kevin de Leon  USA LEG 2006-12..2018-11-30  USA LEG 2020-10..2024-12
Nury Martinez  USA LEG 2013-07..2022-10-12
Kshama Sawant  USA LEG 2014-01..2023-12-31
Omar Fateh ; Wendy Rogers  USA LEG 2021-01..
Michael Madigan  USA LEG 1971-01..2021-02-18
Mallory McMorrow ; Gloria Johnson ; Julia Salazar ; Lisa Demuth  USA LEG 2019-01..
James Talarico ; Anna Eskamani  USA LEG 2018-11..
Robin Vos  USA LEG 2005-01..
Justin Jones ; Justin Pearson | Justin J. Pearson ; Zooey Zephyr  USA LEG 2023-01..
Cameron Sexton  USA LEG 2011-01..
Carl Heastie ; Phil Berger  USA LEG 2001-01..
Andrea Stewart-Cousins ; Matt Huffman ; Bryan Cutler  USA LEG 2007-01..
Dustin Burrows ; Dade Phelan  USA LEG 2015-01..
Gene Wu  USA LEG 2013-01..
Joe Straus  USA LEG 2005-02..2019-01-08
Rusty Bowers  USA LEG 2015-01..2023-01-09
Karen Fann  USA LEG 2011-01..2023-01-09
Mike Shirkey  USA LEG 2011-01..2022-12-31
Lee Chatfield  USA LEG 2015-01..2020-12-31
Mauree Turner  USA LEG 2020-11..2024-11
Scott Wiener  USA LEG 2016-12..
Anthony Rendon  USA LEG 2012-12..2024-11-30
Toni Atkins  USA LEG 2010-12..2024-11-30
Robert Rivas  USA LEG 2018-12..
Mike McGuire  USA LEG 2014-12..
Liz Krueger  USA LEG 2002-02..
Danica Roem  USA LEG 2018-01..
Ryan Fecteau  USA LEG 2014-12..2022-12  USA LEG 2024-12..
Nikki Fried  USA GOV 2019-01-08..2023-01-03  USA PTY 2023-02-25..
Shevrin Jones ; Rodric Bray  USA LEG 2012-11..
Stephen Sweeney | Steve Sweeney  USA LEG 2002-01..2022-01-11
Sheldon Silver  USA LEG 1977-01..2015-11-30
Dean Skelos  USA LEG 1985-01..2015-12-11
Joseph Bruno  USA LEG 1977-01..2008-07-18
Kurt Daudt  USA LEG 2011-01..2024-02-11
Ben Albritton  USA LEG 2010-11..
Wilton Simpson  USA LEG 2012-11..2022-11  USA GOV 2023-01-03..
Chris Sprowls  USA LEG 2014-11..2022-11
Larry Householder  USA LEG 1997-01..2004-12  USA LEG 2017-01..2021-06-16
Kim Ward  USA LEG 2009-01..
# --- United States: crimes and the courts
Joe Biggs | Joseph Biggs ; Ethan Nordean ; Zachary Rehl ; Dominic Pezzola ; Kelly Meggs ; Guy Reffitt ; Couy Griffin ; Ali Alexander ; Christopher Cantwell ; Jason Kessler ; Matthew Heimbach ; James Alex Fields | James Alex Fields Jr. ; Andrew Anglin ; Thomas Rousseau ; Joey Gibson ; Barry Croft | Barry Croft Jr.  USA PRM
Ray Epps  USA CVL
Faisal Shahzad ; Jared Loughner | Jared Lee Loughner ; Adam Lanza ; Nikolas Cruz ; Salvador Ramos ; Stephen Paddock ; Seung-Hui Cho | Cho Seung-Hui ; Wade Michael Page ; James Hodgkinson ; Sayfullo Saipov ; John Allen Muhammad ; Lee Boyd Malvo ; Bruce Ivins ; John Hinckley | John Hinckley Jr. ; Sirhan Sirhan ; David DePape ; George Zimmerman ; Travis McMichael ; Gregory McMichael ; Robin Westman ; Ahmad Khan Rahimi | Ahmad Rahami | Ahmad Khan Rahami ; Ismaaiyl Brinsley ; Christopher Dorner ; Robert Aaron Long ; Robert Crimo | Robert Crimo III ; Ahmad Al Aliwi Alissa ; Anderson Lee Aldrich ; Devin Patrick Kelley ; Dimitrios Pagourtzis ; Ethan Crumbley ; Jennifer Crumbley ; James Crumbley ; Colt Gray ; Colin Gray ; Audrey Hale ; Travis Reinking ; Esteban Santiago ; Aaron Alexis ; Robert Lewis Dear ; Scott Roeder ; Cody Balmer ; James Earl Ray ; Dylan Klebold ; Gary Ridgway ; Dennis Rader ; Richard Glossip ; Troy Davis ; Karla Faye Tucker ; Kenneth Eugene Smith ; Marcellus Williams ; Stanley Tookie Williams ; Bryan Kohberger ; R. Kelly | R Kelly ; Sean Combs | Sean "Diddy" Combs ; Keith Raniere ; Joshua Schulte ; Alex Murdaugh ; Jodi Arias ; Brian Cole Jr.  USA CRM
Daniel Penny ; Casey Anthony  USA CVL
Mohamed Sabry Soliman  EGY CRM
Daniel Hale ; John Kiriakou ; Jeffrey Sterling ; Daniel Ellsberg ; Thomas Drake ; Jeremy Hammond ; Aaron Swartz ; Barrett Brown ; Mark Felt | W. Mark Felt ; Coleen Rowley ; Sherron Watkins  USA CVL
Sarah Wynn-Williams | Sarah Wynn Williams  NZL CVL
Gavin McInnes  CAN JRN PRM
Shou Zi Chew | Shou Chew  SGP BUS
