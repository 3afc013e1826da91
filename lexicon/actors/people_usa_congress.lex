kind person
# United States: senators and representatives since 1995, governors and mayors since 2001, candidates for the presidency since 2000.
# --- Senators
Howell Heflin  USA LEG 1979-01-03..1997-01-03
Luther Strange  USA GOV JUD 2011-01-17..2017-02-08  USA LEG 2017-02-09..2018-01-03
Doug Jones  USA JUD 1997-09..2001-06  USA LEG 2018-01-03..2021-01-03
Katie Britt | Katie Boyd Britt  USA LEG 2023-01-03..
Richard Shelby  USA LEG 1979-01-03..2023-01-03
Ted Stevens  USA LEG 1968-12-24..2009-01-03
Frank Murkowski  USA LEG 1981-01-03..2002-12-01  USA GOV 2002-12-02..2006-12-04
Mark Begich  USA GOV 2003-07..2009-01-02  USA LEG 2009-01-03..2015-01-03
Martha McSally  USA LEG 2015-01-03..2020-12-02
Dale Bumpers  USA LEG 1975-01-03..1999-01-03
David Pryor | David H. Pryor  USA LEG 1979-01-03..1997-01-03
Tim Hutchinson  USA LEG 1993-01-03..2003-01-03
Blanche Lincoln | Blanche Lambert Lincoln  USA LEG 1993-01-03..1997-01-03  USA LEG 1999-01-03..2011-01-03
Mark Pryor  USA GOV JUD 1999-01..2003-01-02  USA LEG 2003-01-03..2015-01-03
John Boozman  USA LEG 2001-11..
Laphonza Butler  USA LEG 2023-10-03..2024-12-08
Hank Brown  USA LEG 1981-01-03..1997-01-03
Ben Nighthorse Campbell  USA LEG 1987-01-03..2005-01-03
Wayne Allard  USA LEG 1991-01-03..2009-01-03
Mark Udall  USA LEG 1999-01-03..2015-01-03
Michael Bennet  USA LEG 2009-01-21..
Cory Gardner  USA LEG 2011-01-03..2021-01-03
William Roth | William V. Roth  USA LEG 1967-01-03..2001-01-03
Tom Carper | Thomas Carper | Thomas R. Carper  USA LEG 1983-01-03..1993-01-03  USA GOV 1993-01-19..2001-01-02  USA LEG 2001-01-03..2025-01-03
Ted Kaufman | Edward Kaufman  USA LEG 2009-01-15..2010-11-15
Lisa Blunt Rochester  USA LEG 2017-01-03..
Connie Mack  USA LEG 1983-01-03..2001-01-03  USA LEG 2005-01-03..2013-01-03
George LeMieux  USA LEG 2009-09-10..2011-01-03
Ashley Moody  USA GOV JUD 2019-01-08..2025-01-20  USA LEG 2025-01-21..
Paul Coverdell  USA LEG 1993-01..2000-07-18
Max Cleland  USA LEG 1997-01-03..2003-01-03
Zell Miller  USA GOV 1991-01-14..1999-01-11  USA LEG 2000-07-24..2005-01-03
Johnny Isakson  USA LEG 1999-02..2019-12-31
Daniel Inouye | Daniel K. Inouye  USA LEG 1959-08-21..2012-12-17
Daniel Akaka | Daniel K. Akaka  USA LEG 1977-01-03..2013-01-03
Larry Craig | Larry E. Craig  USA LEG 1981-01-03..2009-01-03
Mike Crapo | Michael Crapo  USA LEG 1993-01-03..
Carol Moseley Braun | Carol Moseley-Braun  USA LEG 1993-01-03..1999-01-03  USA GOV 1999-12..2001-01-20  USA PTY 2003..2004-01  USA GOV 2024-04..2025-01
Peter G. Fitzgerald  USA LEG 1999-01-03..2005-01-03
Roland Burris | Roland W. Burris  USA LEG 2009-01-15..2010-11-29
Joe Donnelly  USA LEG 2007-01-03..2019-01-03  USA GOV 2022-04..2024-07
Mike Braun  USA LEG 2019-01-03..2025-01-03  USA GOV 2025-01-13..
Tom Harkin  USA LEG 1975-01-03..2015-01-03
Nancy Kassebaum | Nancy Landon Kassebaum  USA LEG 1978-12..1997-01-03
Pat Roberts  USA LEG 1981-01-03..2021-01-03
Jerry Moran  USA LEG 1997-01-03..
Roger Marshall  USA LEG 2017-01-03..
Wendell Ford  USA LEG 1974-12..1999-01-03
Jim Bunning  USA LEG 1987-01-03..2011-01-03
Bennett Johnston | J. Bennett Johnston  USA LEG 1972-11..1997-01-03
John Breaux  USA LEG 1972-09..2005-01-03
David Vitter  USA LEG 1999-05..2017-01-03
Paul Sarbanes | Paul S. Sarbanes  USA LEG 1971-01-03..2007-01-03
Barbara Mikulski  USA LEG 1977-01-03..2017-01-03
Angela Alsobrooks  USA GOV 2018-12..2024-12  USA LEG 2025-01-03..
Paul Kirk | Paul G. Kirk  USA LEG 2009-09-24..2010-02-04
Scott Brown  USA LEG 2010-02-04..2013-01-03  USA GOV 2017-06..2020-12
Mo Cowan  USA LEG 2013-02-01..2013-07-16
Debbie Stabenow  USA LEG 1997-01-03..2025-01-03
Gary Peters  USA LEG 2009-01-03..
Rod Grams  USA LEG 1993-01-03..2001-01-03
Mark Dayton  USA LEG 2001-01-03..2007-01-03  USA GOV 2011-01-03..2019-01-07
Dean Barkley  USA LEG 2002-11-04..2003-01-03
Norm Coleman  USA GOV 1994-01..2002-01  USA LEG 2003-01-03..2009-01-03
Tina Smith  USA GOV 2015-01..2018-01-02  USA LEG 2018-01-03..
Cindy Hyde-Smith  USA LEG 2018-04-09..
Kit Bond | Christopher Bond | Christopher S. Bond | Christopher Kit Bond  USA LEG 1987-01-03..2011-01-03
Jean Carnahan  USA LEG 2001-01-03..2002-11-25
Mel Carnahan  USA GOV 1993-01-11..2000-10-16
Jim Talent | James Talent  USA LEG 1993-01-03..2001-01-03  USA LEG 2002-11-25..2007-01-03
Conrad Burns  USA LEG 1989-01-03..2007-01-03
Steve Daines  USA LEG 2013-01-03..
Tim Sheehy  USA LEG 2025-01-03..
James Exon | Jim Exon  USA LEG 1979-01-03..1997-01-03
Bob Kerrey  USA LEG 1989-01-03..2001-01-03
Ben Nelson  USA GOV 1991-01-09..1999-01-07  USA LEG 2001-01-03..2013-01-03
Mike Johanns  USA GOV 1999-01-07..2007-09  USA LEG 2009-01-03..2015-01-03
Richard Bryan | Richard H. Bryan  USA LEG 1989-01-03..2001-01-03
John Ensign  USA LEG 1995-01-03..1999-01-03  USA LEG 2001-01-03..2011-05-03
Dean Heller  USA LEG 2007-01-03..2019-01-03
Robert C. Smith  USA LEG 1985-01-03..2003-01-03
Judd Gregg  USA LEG 1981-01-03..1988-12-31  USA GOV 1989-01..1993-01-02  USA LEG 1993-01-03..2011-01-03
John E. Sununu  USA LEG 1997-01-03..2009-01-03
Bill Bradley  USA LEG 1979-01-03..1997-01-03  USA PTY 1999..2000-03
Frank Lautenberg | Frank R. Lautenberg  USA LEG 1982-12-27..2001-01-03  USA LEG 2003-01-03..2013-06-03
Robert Torricelli | Robert G. Torricelli | Bob Torricelli  USA LEG 1983-01-03..2003-01-03
Jeffrey Chiesa | Jeff Chiesa  USA GOV JUD 2012-01..2013-06-09  USA LEG 2013-06-10..2013-10-31
George Helmy  USA LEG 2024-09-09..2024-12-08
Jeff Bingaman  USA LEG 1983-01-03..2013-01-03
Tom Udall  USA LEG 1999-01-03..2021-01-03  USA GOV 2021-12..2025-01
Martin Heinrich  USA LEG 2009-01-03..
Ben Ray Luján | Ben Ray Lujan  USA LEG 2009-01-03..
Lauch Faircloth  USA LEG 1993-01-03..1999-01-03
Elizabeth Dole  USA GOV 1983-02..1990-11  USA LEG 2003-01-03..2009-01-03
Kay Hagan  USA LEG 2009-01-03..2015-01-03
Ted Budd  USA LEG 2017-01-03..
Kent Conrad  USA LEG 1987-01-03..2013-01-03
Byron Dorgan | Byron L. Dorgan  USA LEG 1981-01-03..2011-01-03
John Hoeven  USA GOV 2000-12-15..2010-12-07  USA LEG 2011-01-03..
Heidi Heitkamp  USA LEG 2013-01-03..2019-01-03
John Glenn  USA LEG 1974-12-24..1999-01-03
George Voinovich | George V. Voinovich  USA GOV 1991-01-14..1998-12-31  USA LEG 1999-01-03..2011-01-03
Jon Husted  USA GOV 2011-01..2025-01-20  USA LEG 2025-01-21..
Don Nickles  USA LEG 1981-01-03..2005-01-03
Tom Coburn  USA LEG 1995-01-03..2001-01-03  USA LEG 2005-01-03..2015-01-03
James Lankford  USA LEG 2011-01-03..
Mark Hatfield | Mark O. Hatfield  USA LEG 1967-01..1997-01-03
Bob Packwood | Robert Packwood  USA LEG 1969-01-03..1995-10-01
Gordon Smith | Gordon H. Smith  USA LEG 1997-01-03..2009-01-03
Claiborne Pell  USA LEG 1961-01-03..1997-01-03
John Chafee | John H. Chafee  USA LEG 1976-12..1999-10-24
Lincoln Chafee  USA LEG 1999-11-02..2007-01-03  USA GOV 2011-01-04..2015-01-06  USA PTY 2015-06..2020
Ernest Hollings | Ernest F. Hollings | Fritz Hollings  USA LEG 1966-11-09..2005-01-03
Jim DeMint  USA LEG 1999-01-03..2013-01-01  USA CVL 2013-04..2017-05
Larry Pressler  USA LEG 1975-01-03..1997-01-03
Tim Johnson  USA LEG 1987-01-03..2015-01-03
Mike Rounds  USA GOV 2003-01-07..2011-01-08  USA LEG 2015-01-03..
Phil Gramm  USA LEG 1979-01-03..2002-11-30
Kay Bailey Hutchison  USA LEG 1993-06-14..2013-01-03  USA GOV 2017-08..2021-01
Bob Bennett | Robert F. Bennett  USA LEG 1993-01-03..2011-01-03
John Curtis | John R. Curtis  USA LEG 2017-11-13..
James Jeffords | Jim Jeffords | James M. Jeffords  USA LEG 1975-01-03..2007-01-03
George Allen  USA GOV 1994-01-15..1998-01-17  USA LEG 2001-01-03..2007-01-03
Slade Gorton  USA LEG 1989-01-03..2001-01-03
Maria Cantwell  USA LEG 1993-01-03..1995-01-03  USA LEG 2001-01-03..
Patty Murray  USA LEG 1993-01-03..
Carte Goodwin  USA LEG 2010-07-16..2010-11-15
Shelley Moore Capito  USA LEG 2001-01-03..
Herb Kohl  USA LEG 1989-01-03..2013-01-03
Alan Simpson | Alan K. Simpson  USA LEG 1979-01-01..1997-01-03
Craig Thomas  USA LEG 1989-04..2007-06-04
Mike Enzi | Michael Enzi  USA LEG 1997-01-03..2021-01-03
Cynthia Lummis  USA LEG 2009-01-03..2017-01-03  USA LEG 2021-01-03..
# --- Representatives
Bob Livingston | Robert Livingston | Robert L. Livingston  USA LEG 1977-09..1999-03-01
Pete Aguilar  USA LEG 2015-01-03..
John Larson | John B. Larson  USA LEG 1999-01-03..
Cathy McMorris Rodgers  USA LEG 2005-01-03..2025-01-03
Patrick McHenry  USA LEG 2005-01-03..2025-01-03
J.C. Watts | JC Watts  USA LEG 1995-01-03..2003-01-03
Deborah Pryce  USA LEG 1993-01-03..2009-01-03
Jeb Hensarling  USA LEG 2003-01-03..2019-01-03
Adam Putnam  USA LEG 2001-01-03..2011-01-03  USA GOV 2011-01-04..2019-01
Thaddeus McCotter | Thad McCotter  USA LEG 2003-01-03..2012-07-06
Pete Sessions  USA LEG 1997-01-03..2019-01-03  USA LEG 2021-01-03..
Greg Walden  USA LEG 1999-01-03..2021-01-03
Lynn Jenkins  USA LEG 2009-01-03..2019-01-03
Joe Crowley | Joseph Crowley  USA LEG 1999-01-03..2019-01-03
Linda Sánchez | Linda Sanchez  USA LEG 2003-01-03..
Loretta Sanchez  USA LEG 1997-01-03..2017-01-03
Martin Frost  USA LEG 1979-01-03..2005-01-03
David Bonior | David E. Bonior  USA LEG 1977-01-03..2003-01-03
Vic Fazio  USA LEG 1979-01-03..1999-01-03
Cheri Bustos  USA LEG 2013-01-03..2023-01-03
Sean Patrick Maloney  USA LEG 2013-01-03..2023-01-03  USA GOV 2024..2025-01
Suzan DelBene  USA LEG 2012-11..
Steve Israel  USA LEG 2001-01-03..2017-01-03
Richard Hudson  USA LEG 2013-01-03..
Lisa McClain  USA LEG 2021-01-03..
Gary Palmer  USA LEG 2015-01-03..
Susan Molinari  USA LEG 1990-03..1997-08
Bill Paxon  USA LEG 1989-01-03..1999-01-03
Jennifer Dunn  USA LEG 1993-01-03..2005-01-03
# Foreign affairs, armed services, intelligence
Benjamin Gilman | Ben Gilman | Benjamin A. Gilman  USA LEG 1973-01-03..2003-01-03
Lee Hamilton | Lee H. Hamilton  USA LEG 1965-01-03..1999-01-03
Christopher H. Smith  USA LEG 1981-01-03..
Steve Chabot  USA LEG 1995-01-03..2009-01-03  USA LEG 2011-01-03..2023-01-03
Dan Burton  USA LEG 1983-01-03..2013-01-03
Doug Bereuter  USA LEG 1979-01-03..2004-08-31
Jim Leach | James Leach | James A. Leach  USA LEG 1977-01-03..2007-01-03
Gary Ackerman | Gary L. Ackerman  USA LEG 1983-03..2013-01-03
Brad Sherman  USA LEG 1997-01-03..
Gerry Connolly | Gerald Connolly | Gerald E. Connolly  USA LEG 2009-01-03..2025-05-21
David Cicilline  USA GOV 2003-01..2011-01-02  USA LEG 2011-01-03..2023-05-31
Ami Bera  USA LEG 2013-01-03..
Joe Wilson | Addison Joe Wilson  USA LEG 2001-12..
Ted Yoho  USA LEG 2013-01-03..2021-01-03
Ted Poe  USA LEG 2005-01-03..2019-01-03
Ann Wagner  USA GOV 2005..2009  USA LEG 2013-01-03..
French Hill  USA LEG 2015-01-03..
Young Kim  USA LEG 2021-01-03..
Michelle Steel | Michelle Park Steel  USA LEG 2021-01-03..2025-01-03
Bill Keating | William Keating  USA LEG 2011-01-03..
Albio Sires  USA LEG 2006-11..2023-01-03
Tom Malinowski  USA GOV 2014-04..2017-01-20  USA LEG 2019-01-03..2023-01-03
Susan Wild  USA LEG 2018-11..2025-01-03
Sara Jacobs  USA LEG 2021-01-03..
Kathy Manning  USA LEG 2021-01-03..2025-01-03
Brad Schneider  USA LEG 2013-01-03..2015-01-03  USA LEG 2017-01-03..
Keith Self  USA LEG 2023-01-03..
Mike Lawler | Michael Lawler  USA LEG 2023-01-03..
Bill Huizenga  USA LEG 2011-01-03..
Darin LaHood  USA LEG 2015-09..
Jared Moskowitz  USA LEG 2023-01-03..
Cory Mills  USA LEG 2023-01-03..
Anna Paulina Luna  USA LEG 2023-01-03..
Donald Payne | Donald M. Payne  USA LEG 1989-01-03..2012-03-06
Donald Payne Jr | Donald M. Payne Jr  USA LEG 2012-11..2024-04-24
Cynthia McKinney  USA LEG 1993-01-03..2003-01-03  USA LEG 2005-01-03..2007-01-03  USA PTY 2007-12..2008-11
Robert Wexler  USA LEG 1997-01-03..2010-01-03
William Delahunt | Bill Delahunt  USA LEG 1997-01-03..2011-01-03
Cass Ballenger  USA LEG 1986-11..2005-01-03
Mike Rogers  USA LEG 2001-01-03..
Ike Skelton  USA LEG 1977-01-03..2011-01-03
Buck McKeon | Howard McKeon | Howard P. McKeon  USA LEG 1993-01-03..2015-01-03
Duncan Hunter | Duncan D. Hunter  USA LEG 1981-01-03..2020-01-13
Floyd Spence  USA LEG 1971-01-03..2001-08-16
Bob Stump  USA LEG 1977-01-03..2003-01-03
Randy Forbes | J. Randy Forbes  USA LEG 2001-06..2017-01-03
Rob Wittman | Robert Wittman  USA LEG 2007-12..
Joe Courtney  USA LEG 2007-01-03..
Michael Turner | Mike Turner  USA GOV 1994-01..2002-01  USA LEG 2003-01-03..
Doug Lamborn  USA LEG 2007-01-03..2025-01-03
Mike Coffman  USA LEG 2009-01-03..2019-01-03  USA GOV 2019-12..
Jason Crow  USA LEG 2019-01-03..
Seth Moulton  USA LEG 2015-01-03..
Chrissy Houlahan  USA LEG 2019-01-03..
Elaine Luria  USA LEG 2019-01-03..2023-01-03
Jared Golden  USA LEG 2019-01-03..
Pat Ryan  USA GOV 2019-06..2022-09-12  USA LEG 2022-09-13..
Mike Gallagher  USA LEG 2017-01-03..2024-04-24
Don Bacon  USA LEG 2017-01-03..
Jackie Walorski  USA LEG 2013-01-03..2022-08-03
Vicky Hartzler  USA LEG 2011-01-03..2023-01-03
Anthony Brown  USA GOV 2007-01..2015-01-21  USA LEG 2017-01-03..2023-01-02  USA GOV JUD 2023-01-03..
John Garamendi  USA GOV 1991..1998  USA GOV 2003-01..2009-11-02  USA LEG 2009-11-03..
Susan Davis  USA LEG 2001-01-03..2021-01-03
Jackie Speier  USA LEG 2008-04..2023-01-03  USA GOV 2025-01..
Curt Weldon  USA LEG 1987-01-03..2007-01-03
Pete Hoekstra | Peter Hoekstra  USA LEG 1993-01-03..2011-01-03  USA GOV 2018-01..2021-01-20  USA GOV 2025-04..
Silvestre Reyes  USA LEG 1997-01-03..2013-01-03
Dutch Ruppersberger | C.A. Dutch Ruppersberger  USA LEG 2003-01-03..2025-01-03
Jane Harman  USA LEG 1993-01-03..1999-01-03  USA LEG 2001-01-03..2011-02-28  USA EDU 2011-03..2021-02
Larry Combest  USA LEG 1985-01-03..2003-05-31
Norm Dicks  USA LEG 1977-01-03..2013-01-03
Julian Dixon | Julian C. Dixon  USA LEG 1979-01-03..2000-12-08
Rush Holt  USA LEG 1999-01-03..2015-01-03
Anna Eshoo  USA LEG 1993-01-03..2025-01-03
Mike Quigley  USA LEG 2009-04..
Chris Stewart  USA LEG 2013-01-03..2023-09-15
Brad Wenstrup  USA LEG 2013-01-03..2025-01-03
Will Hurd | William Hurd  USA SPY 2000..2009  USA LEG 2015-01-03..2021-01-03  USA PTY 2023-06..2023-10
Mike Conaway | K. Michael Conaway  USA LEG 2005-01-03..2021-01-03
Frank LoBiondo  USA LEG 1995-01-03..2019-01-03
Tom Rooney  USA LEG 2009-01-03..2019-01-03
Terri Sewell  USA LEG 2011-01-03..
André Carson | Andre Carson  USA LEG 2008-03..
Val Demings  USA COP ..2011-06  USA LEG 2017-01-03..2023-01-03
Denny Heck  USA LEG 2013-01-03..2021-01-03  USA GOV 2021-01-13..
Josh Gottheimer  USA LEG 2017-01-03..
Ann Kirkpatrick  USA LEG 2009-01-03..2011-01-03  USA LEG 2013-01-03..2017-01-03  USA LEG 2019-01-03..2023-01-03
Jim Moran | James Moran | James P. Moran  USA LEG 1991-01-03..2015-01-03
Walter Jones | Walter B. Jones  USA LEG 1995-01-03..2019-02-10
Solomon Ortiz | Solomon P. Ortiz  USA LEG 1983-01-03..2011-01-03
Gene Taylor  USA LEG 1989-10..2011-01-03
Vic Snyder  USA LEG 1997-01-03..2011-01-03
Marty Meehan | Martin Meehan  USA LEG 1993-01-03..2007-07-01  USA EDU 2007-07-02..
Roscoe Bartlett  USA LEG 1993-01-03..2013-01-03
Joe Sestak  USA MIL ..2005  USA LEG 2007-01-03..2011-01-03  USA PTY 2011-02..2019-12
Patrick Murphy  USA LEG 2007-01-03..2011-01-03  USA LEG 2013-01-03..2017-01-03
Patrick J. Murphy  USA LEG 2007-01-03..2011-01-03  USA GOV 2016-01..2017-01-20
Trent Franks  USA LEG 2003-01-03..2017-12-08
Louie Gohmert  USA LEG 2005-01-03..2023-01-03
# Committee chairs, ranking members, caucuses
Bill Thomas | William M. Thomas  USA LEG 1979-01-03..2007-01-03
Bill Archer  USA LEG 1971-01-03..2001-01-03
Dave Camp  USA LEG 1991-01-03..2015-01-03
Sander Levin | Sandy Levin | Sander M. Levin  USA LEG 1983-01-03..2019-01-03
Kevin Brady  USA LEG 1997-01-03..2023-01-03
Richard Neal | Richie Neal | Richard E. Neal  USA LEG 1989-01-03..
Jason Smith | Jason T. Smith  USA LEG 2013-06..
Bill Young | C.W. Bill Young  USA LEG 1971-01-03..2013-10-18
David Obey | Dave Obey | David R. Obey  USA LEG 1969-04..2011-01-03
Hal Rogers | Harold Rogers  USA LEG 1981-01-03..
Rodney Frelinghuysen  USA LEG 1995-01-03..2019-01-03
Nita Lowey | Nita M. Lowey  USA LEG 1989-01-03..2021-01-03
Kay Granger  USA GOV 1991-05..1995-12  USA LEG 1997-01-03..2025-01-03
Rosa DeLauro  USA LEG 1991-01-03..
Tom Cole  USA LEG 2003-01-03..
Jose Serrano | José Serrano | Jose E. Serrano  USA LEG 1990-03..2021-01-03
Jim Kolbe  USA LEG 1985-01-03..2007-01-03
Sonny Callahan  USA LEG 1985-01-03..2003-01-03
John Dingell | John D. Dingell  USA LEG 1955-12-13..2015-01-03
Debbie Dingell  USA LEG 2015-01-03..
Billy Tauzin | W.J. Tauzin  USA LEG 1980-05..2005-01-03
Joe Barton | Joe L. Barton  USA LEG 1985-01-03..2019-01-03
Fred Upton  USA LEG 1987-01-03..2023-01-03
Frank Pallone  USA LEG 1988-11..
Diana DeGette  USA LEG 1997-01-03..
Brett Guthrie  USA LEG 2009-01-03..
John Sarbanes  USA LEG 2007-01-03..2025-01-03
Mike Oxley | Michael Oxley | Michael G. Oxley  USA LEG 1981-06..2007-01-03
Spencer Bachus  USA LEG 1993-01-03..2015-01-03
Carolyn Maloney | Carolyn B. Maloney  USA LEG 1993-01-03..2023-01-03
Tom Davis | Thomas M. Davis  USA LEG 1995-01-03..2008-11-24
Edolphus Towns | Ed Towns  USA LEG 1983-01-03..2013-01-03
Christopher Shays | Chris Shays  USA LEG 1987-08..2009-01-03
Mark Souder  USA LEG 1995-01-03..2010-05-21
James Sensenbrenner | Jim Sensenbrenner | F. James Sensenbrenner  USA LEG 1979-01-03..2021-01-03
Lamar Smith | Lamar S. Smith  USA LEG 1987-01-03..2019-01-03
Bob Goodlatte  USA LEG 1993-01-03..2019-01-03
Zoe Lofgren  USA LEG 1995-01-03..
Sheila Jackson Lee | Sheila Jackson-Lee  USA LEG 1995-01-03..2024-07-19
Hank Johnson  USA LEG 2007-01-03..
Bob Barr  USA LEG 1995-01-03..2003-01-03  USA PTY 2008-05..2008-11
Bill McCollum  USA LEG 1981-01-03..2001-01-03  USA GOV JUD 2007-01..2011-01
Don Young  USA LEG 1973-03..2022-03-18
James Oberstar | Jim Oberstar | James L. Oberstar  USA LEG 1975-01-03..2011-01-03
Bud Shuster  USA LEG 1973-01-03..2001-02-03
Bill Shuster  USA LEG 2001-05..2019-01-03
John Mica  USA LEG 1993-01-03..2017-01-03
Peter DeFazio  USA LEG 1987-01-03..2023-01-03
Sam Graves  USA LEG 2001-01-03..
Rick Larsen  USA LEG 2001-01-03..
Doc Hastings  USA LEG 1995-01-03..2015-01-03
Nick Rahall  USA LEG 1977-01-03..2015-01-03
Richard Pombo  USA LEG 1993-01-03..2007-01-03
Rob Bishop  USA LEG 2003-01-03..2021-01-03
Raúl Grijalva | Raul Grijalva  USA LEG 2003-01-03..2025-03-13
Adelita Grijalva  USA LEG 2025-11-12..
Bruce Westerman  USA LEG 2015-01-03..
Jared Huffman  USA LEG 2013-01-03..
Sherwood Boehlert  USA LEG 1983-01-03..2007-01-03
Bart Gordon  USA LEG 1985-01-03..2011-01-03
Ralph Hall | Ralph M. Hall  USA LEG 1981-01-03..2015-01-03
Eddie Bernice Johnson  USA LEG 1993-01-03..2023-01-03
Frank Lucas  USA LEG 1994-05..
Brian Babin  USA LEG 2015-01-03..
Collin Peterson  USA LEG 1991-01-03..2021-01-03
Glenn Thompson | GT Thompson  USA LEG 2009-01-03..
Angie Craig  USA LEG 2019-01-03..
David Scott  USA LEG 2003-01-03..2026-04
Bob Ney | Robert Ney | Robert W. Ney  USA LEG 1995-01-03..2006-11-03
John Kline  USA LEG 2003-01-03..2017-01-03
Virginia Foxx  USA LEG 2005-01-03..
Bobby Scott | Robert C. Scott  USA LEG 1993-01-03..
Tim Walberg  USA LEG 2007-01-03..2009-01-03  USA LEG 2011-01-03..
Jim Nussle  USA LEG 1991-01-03..2007-01-03  USA GOV 2007-09..2009-01-20
John Spratt | John M. Spratt  USA LEG 1983-01-03..2011-01-03
Diane Black  USA LEG 2011-01-03..2019-01-03
Steve Womack  USA LEG 2011-01-03..
John Yarmuth  USA LEG 2007-01-03..2023-01-03
Jodey Arrington  USA LEG 2017-01-03..
Brendan Boyle  USA LEG 2015-01-03..
David Dreier  USA LEG 1981-01-03..2013-01-03
Louise Slaughter  USA LEG 1987-01-03..2018-03-16
Michael Burgess | Michael C. Burgess  USA LEG 2003-01-03..2025-01-03
Jeff Miller  USA LEG 2001-10..2017-01-03
Phil Roe  USA LEG 2009-01-03..2021-01-03
Mark Takano  USA LEG 2013-01-03..
Mike Bost  USA LEG 2015-01-03..
Christopher Cox  USA LEG 1989-01-03..2005-08-02  USA GOV 2005-08-03..2009-01-20
Jim Turner  USA LEG 1997-01-03..2005-01-03
Mark Green  USA LEG 1999-01-03..2007-01-03  USA GOV 2007-08..2009-01  USA GOV 2017-08..2018-12  USA LEG 2019-01-03..2025-07-20
Andrew Garbarino  USA LEG 2021-01-03..
Bonnie Watson Coleman  USA LEG 2015-01-03..
John Katko  USA LEG 2015-01-03..2023-01-03
Bryan Steil  USA LEG 2019-01-03..
Joe Morelle | Joseph Morelle  USA LEG 2018-11..
Robert Brady | Bob Brady  USA LEG 1998-05..2019-01-03
Roger Williams  USA LEG 2013-01-03..
Andy Biggs  USA LEG 2017-01-03..
Scott Perry  USA LEG 2013-01-03..
Chip Roy  USA LEG 2019-01-03..
Andy Harris  USA LEG 2011-01-03..
Bob Good  USA LEG 2021-01-03..2025-01-03
Ralph Norman  USA LEG 2017-06..
Mo Brooks  USA LEG 2011-01-03..2023-01-03
Madison Cawthorn  USA LEG 2021-01-03..2023-01-03
Tim Burchett  USA LEG 2019-01-03..
Eli Crane  USA LEG 2023-01-03..
Matt Rosendale  USA LEG 2021-01-03..2025-01-03
Troy Nehls  USA LEG 2021-01-03..
Andy Ogles  USA LEG 2023-01-03..
Clay Higgins  USA LEG 2017-01-03..
Garret Graves  USA LEG 2015-01-03..2025-01-03
Harriet Hageman  USA LEG 2023-01-03..
Kat Cammack  USA LEG 2021-01-03..
Greg Steube  USA LEG 2019-01-03..
Mary Miller  USA LEG 2021-01-03..
Andrew Clyde  USA LEG 2021-01-03..
Barry Loudermilk  USA LEG 2015-01-03..
Buddy Carter  USA LEG 2015-01-03..
Mike Collins  USA LEG 2023-01-03..
Jody Hice  USA LEG 2015-01-03..2023-01-03
Phil Gingrey  USA LEG 2003-01-03..2015-01-03
Jack Kingston  USA LEG 1993-01-03..2015-01-03
Paul Broun  USA LEG 2007-07..2015-01-03
Lucy McBath  USA LEG 2019-01-03..
Nikema Williams  USA LEG 2021-01-03..
Carolyn Bourdeaux  USA LEG 2021-01-03..2023-01-03
Rich McCormick  USA LEG 2023-01-03..
Sanford Bishop  USA LEG 1993-01-03..
Tom Tancredo  USA LEG 1999-01-03..2009-01-03
Todd Akin  USA LEG 2001-01-03..2013-01-03
Allen West  USA LEG 2011-01-03..2013-01-03  USA PTY 2020-07..2021-07
Joe Walsh  USA LEG 2011-01-03..2013-01-03
Mark Foley  USA LEG 1995-01-03..2006-09-29
Katherine Harris  USA GOV 1999-01..2002-08  USA LEG 2003-01-03..2007-01-03
Randy Cunningham | Duke Cunningham | Randy Duke Cunningham  USA LEG 1991-01-03..2005-12-01
William Jefferson | William J. Jefferson  USA LEG 1991-01-03..2009-01-03
James Traficant | Jim Traficant | James A. Traficant  USA LEG 1985-01-03..2002-07-24
Gary Condit  USA LEG 1989-09..2003-01-03
Jesse Jackson Jr | Jesse L. Jackson Jr  USA LEG 1995-12..2012-11-21
Chaka Fattah  USA LEG 1995-01-03..2016-06-23
Michael Grimm  USA LEG 2011-01-03..2015-01-05
Chris Collins  USA LEG 2013-01-03..2019-10-01
Eric Massa  USA LEG 2009-01-03..2010-03-08
Aaron Schock  USA LEG 2009-01-03..2015-03-31
Blake Farenthold  USA LEG 2011-01-03..2018-04-06
Katie Hill  USA LEG 2019-01-03..2019-11-03
Corrine Brown  USA LEG 1993-01-03..2017-01-03
Alcee Hastings | Alcee L. Hastings  USA LEG 1993-01-03..2021-04-06
Frederica Wilson  USA LEG 2011-01-03..
Maxwell Frost | Maxwell Alejandro Frost  USA LEG 2023-01-03..
Ted Deutch  USA LEG 2010-04..2022-09-30  USA CVL 2022-10..
Lois Frankel  USA LEG 2013-01-03..
Debbie Mucarsel-Powell  USA LEG 2019-01-03..2021-01-03
Stephanie Murphy  USA LEG 2017-01-03..2023-01-03
Carlos Curbelo  USA LEG 2015-01-03..2019-01-03
Gus Bilirakis  USA LEG 2007-01-03..
Michael Bilirakis  USA LEG 1983-01-03..2007-01-03
Vern Buchanan  USA LEG 2007-01-03..
Sheila Cherfilus-McCormick  USA LEG 2022-01-18..2026-04
Randy Fine  USA LEG 2025-04-02..
Jimmy Patronis  USA GOV 2017-06..2025-03-31  USA LEG 2025-04-02..
Neal Dunn  USA LEG 2017-01-03..
Alan Grayson  USA LEG 2009-01-03..2011-01-03  USA LEG 2013-01-03..2017-01-03
Clay Shaw | E. Clay Shaw  USA LEG 1981-01-03..2007-01-03
Al Green  USA LEG 2005-01-03..
Colin Allred  USA LEG 2019-01-03..2025-01-03
Jasmine Crockett  USA LEG 2023-01-03..
Greg Casar  USA LEG 2023-01-03..
Henry Cuellar  USA LEG 2005-01-03..
Vicente Gonzalez  USA LEG 2017-01-03..
Veronica Escobar  USA LEG 2019-01-03..
Sylvia Garcia  USA LEG 2019-01-03..
Lloyd Doggett  USA LEG 1995-01-03..
Filemon Vela  USA LEG 2013-01-03..2022-03-31
Mayra Flores  USA LEG 2022-06-21..2023-01-03
Monica De La Cruz  USA LEG 2023-01-03..
Wesley Hunt  USA LEG 2023-01-03..
Lizzie Fletcher  USA LEG 2019-01-03..
Julie Johnson  USA LEG 2025-01-03..
Christian Menefee  USA LEG 2026-02-02..
Henry Bonilla  USA LEG 1993-01-03..2007-01-03
Henry B. Gonzalez | Henry Gonzalez  USA LEG 1961-11..1999-01-03
Charlie Gonzalez  USA LEG 1999-01-03..2013-01-03
Ciro Rodriguez  USA LEG 1997-04..2005-01-03  USA LEG 2006-12..2011-01-03
Chet Edwards  USA LEG 1991-01-03..2011-01-03
Tom Campbell  USA LEG 1989-01-03..1993-01-03  USA LEG 1995-12..2001-01-03
Charlie Stenholm | Charles Stenholm  USA LEG 1979-01-03..2005-01-03
John Culberson  USA LEG 2001-01-03..2019-01-03
Pete Olson  USA LEG 2009-01-03..2021-01-03
Kenny Marchant  USA LEG 2005-01-03..2021-01-03
Steve Stockman  USA LEG 1995-01-03..1997-01-03  USA LEG 2013-01-03..2015-01-03
Jeff Duncan  USA LEG 2011-01-03..2025-01-03
Bob Inglis  USA LEG 1993-01-03..1999-01-03  USA LEG 2005-01-03..2011-01-03
Tom Rice  USA LEG 2013-01-03..2023-01-03
Joe Cunningham  USA LEG 2019-01-03..2021-01-03
Peter Meijer  USA LEG 2021-01-03..2023-01-03
Anthony Gonzalez  USA LEG 2019-01-03..2023-01-03
Jaime Herrera Beutler  USA LEG 2011-01-03..2023-01-03
Dan Newhouse  USA LEG 2015-01-03..
David Valadao  USA LEG 2013-01-03..2019-01-03  USA LEG 2021-01-03..
Michael Baumgartner  USA LEG 2025-01-03..
Marie Gluesenkamp Perez  USA LEG 2023-01-03..
Adam Gray  USA LEG 2025-01-03..
Derek Tran  USA LEG 2025-01-03..
Katie Porter  USA LEG 2019-01-03..2025-01-03
Harley Rouda  USA LEG 2019-01-03..2021-01-03
Mimi Walters  USA LEG 2015-01-03..2019-01-03
Jeff Denham  USA LEG 2011-01-03..2019-01-03
Jimmy Gomez  USA LEG 2017-07..
Tony Cárdenas | Tony Cardenas  USA LEG 2013-01-03..2025-01-03
Norma Torres  USA LEG 2015-01-03..
Nanette Barragán | Nanette Barragan  USA LEG 2017-01-03..
Lou Correa  USA LEG 2017-01-03..
Salud Carbajal  USA LEG 2017-01-03..
Lois Capps  USA LEG 1998-03..2017-01-03
Jimmy Panetta  USA LEG 2017-01-03..
Mike Honda  USA LEG 2001-01-03..2017-01-03
Judy Chu  USA LEG 2009-07..
Doris Matsui  USA LEG 2005-03..
Robert Matsui | Bob Matsui  USA LEG 1979-01-03..2005-01-01
Lynn Woolsey  USA LEG 1993-01-03..2013-01-03
Pete Stark | Fortney Stark  USA LEG 1973-01-03..2013-01-03
Mark DeSaulnier  USA LEG 2015-01-03..
Lateefah Simon  USA LEG 2025-01-03..
Jerry McNerney  USA LEG 2007-01-03..2023-01-03
Tom McClintock  USA LEG 2009-01-03..
Doug LaMalfa  USA LEG 2013-01-03..2026-01-06
Ken Calvert  USA LEG 1993-01-03..
Jay Obernolte  USA LEG 2021-01-03..
Mike Garcia  USA LEG 2020-05..2025-01-03
Kevin Kiley  USA LEG 2023-01-03..
Elton Gallegly  USA LEG 1987-01-03..2013-01-03
George Radanovich  USA LEG 1995-01-03..2011-01-03
Bob Dornan | Robert Dornan  USA LEG 1977-01-03..1983-01-03  USA LEG 1985-01-03..1997-01-03
Mary Bono | Mary Bono Mack  USA LEG 1998-04..2013-01-03
Janice Hahn  USA LEG 2011-07..2016-12-04  USA GOV 2016-12-05..
Lucille Roybal-Allard  USA LEG 1993-01-03..2023-01-03
Scott Peters  USA LEG 2013-01-03..
Mike Levin  USA LEG 2019-01-03..
Sydney Kamlager-Dove | Sydney Kamlager  USA LEG 2023-01-03..
Joe Neguse  USA LEG 2019-01-03..
Yadira Caraveo  USA LEG 2023-01-03..2025-01-03
Ed Perlmutter  USA LEG 2007-01-03..2023-01-03
Jahana Hayes  USA LEG 2019-01-03..
Elizabeth Esty  USA LEG 2013-01-03..2019-01-03
Rob Simmons  USA LEG 2001-01-03..2007-01-03
Nancy Johnson | Nancy L. Johnson  USA LEG 1983-01-03..2007-01-03
Mike Castle | Michael Castle  USA GOV 1985-01-15..1992-12-31  USA LEG 1993-01-03..2011-01-03
Sarah McBride  USA LEG 2025-01-03..
Ed Case  USA LEG 2002-11..2007-01-03  USA LEG 2019-01-03..
Patsy Mink  USA LEG 1990-09..2002-09-28
Colleen Hanabusa  USA LEG 2011-01-03..2015-01-03  USA LEG 2016-11..2019-01-03
Jill Tokuda  USA LEG 2023-01-03..
Raul Labrador | Raúl Labrador  USA LEG 2011-01-03..2019-01-03  USA GOV JUD 2023-01..
Helen Chenoweth | Helen Chenoweth-Hage  USA LEG 1995-01-03..2001-01-03
Mike Simpson  USA LEG 1999-01-03..
Russ Fulcher  USA LEG 2019-01-03..
Jan Schakowsky  USA LEG 1999-01-03..
Bobby Rush | Bobby L. Rush  USA LEG 1993-01-03..2023-01-03
Danny Davis | Danny K. Davis  USA LEG 1997-01-03..
Robin Kelly  USA LEG 2013-04..
Chuy García | Chuy Garcia | Jesús Chuy García | Jesus Chuy Garcia  USA LEG 2019-01-03..
Delia Ramirez  USA LEG 2023-01-03..
Sean Casten  USA LEG 2019-01-03..
Lauren Underwood  USA LEG 2019-01-03..
Bill Foster  USA LEG 2008-03..2011-01-03  USA LEG 2013-01-03..
Nikki Budzinski  USA LEG 2023-01-03..
Rodney Davis  USA LEG 2013-01-03..2023-01-03
John Shimkus  USA LEG 1997-01-03..2021-01-03
Peter Roskam  USA LEG 2007-01-03..2019-01-03
Dan Lipinski  USA LEG 2005-01-03..2021-01-03
Marie Newman  USA LEG 2021-01-03..2023-01-03
Dan Rostenkowski  USA LEG 1959-01-03..1995-01-03
Phil Crane | Philip Crane | Philip M. Crane  USA LEG 1969-11..2005-01-03
Luke Messer  USA LEG 2013-01-03..2019-01-03
Todd Rokita  USA LEG 2011-01-03..2019-01-03  USA GOV JUD 2021-01..
Victoria Spartz  USA LEG 2021-01-03..
Trey Hollingsworth  USA LEG 2017-01-03..2023-01-03
Frank Mrvan  USA LEG 2021-01-03..
Pete Visclosky | Peter Visclosky  USA LEG 1985-01-03..2021-01-03
Julia Carson  USA LEG 1997-01-03..2007-12-15
John Hostettler  USA LEG 1995-01-03..2007-01-03
Tim Roemer | Timothy Roemer  USA LEG 1991-01-03..2003-01-03  USA GOV 2009-08..2011-06
Marlin Stutzman  USA LEG 2010-11..2017-01-03  USA LEG 2025-01-03..
Abby Finkenauer  USA LEG 2019-01-03..2021-01-03
Cindy Axne  USA LEG 2019-01-03..2023-01-03
Ashley Hinson  USA LEG 2021-01-03..
Mariannette Miller-Meeks  USA LEG 2021-01-03..
Randy Feenstra  USA LEG 2021-01-03..
Bruce Braley  USA LEG 2007-01-03..2015-01-03
Zach Nunn  USA LEG 2023-01-03..
Sharice Davids  USA LEG 2019-01-03..
Todd Tiahrt  USA LEG 1995-01-03..2011-01-03
Kevin Yoder  USA LEG 2011-01-03..2019-01-03
Tim Huelskamp  USA LEG 2011-01-03..2017-01-03
Ron Estes  USA LEG 2017-04..
Morgan McGarvey  USA LEG 2023-01-03..
Andy Barr  USA LEG 2013-01-03..
Anne Northup  USA LEG 1997-01-03..2007-01-03
Ed Whitfield  USA LEG 1995-01-03..2016-09-06
Cedric Richmond  USA LEG 2011-01-03..2021-01-15  USA GOV 2021-01-20..2022-05
Troy Carter  USA LEG 2021-05..
Cleo Fields  USA LEG 1993-01-03..1997-01-03  USA LEG 2025-01-03..
Julia Letlow  USA LEG 2021-04..
Luke Letlow  USA PTY ..2020-12-29
Charles Boustany  USA LEG 2005-01-03..2017-01-03
Joseph Cao | Anh Joseph Cao  USA LEG 2009-01-03..2011-01-03
Chellie Pingree  USA LEG 2009-01-03..
Bruce Poliquin  USA LEG 2015-01-03..2019-01-03
Tom Allen  USA LEG 1997-01-03..2009-01-03
Mike Michaud  USA LEG 2003-01-03..2015-01-03
Kweisi Mfume  USA LEG 1987-01-03..1996-02-15  USA CVL 1996-02-16..2004-11  USA LEG 2020-05-05..
Donna Edwards  USA LEG 2008-06..2017-01-03
Glenn Ivey  USA LEG 2023-01-03..
David Trone  USA LEG 2019-01-03..2025-01-03
John Delaney  USA LEG 2013-01-03..2019-01-03  USA PTY 2019-01-04..2020-01
April McClain Delaney  USA LEG 2025-01-03..
Johnny Olszewski  USA GOV 2018-12..2025-01-02  USA LEG 2025-01-03..
Connie Morella | Constance Morella  USA LEG 1987-01-03..2003-01-03
Albert Wynn  USA LEG 1993-01-03..2008-05-31
Wayne Gilchrest  USA LEG 1991-01-03..2009-01-03
Joe Moakley | John Joseph Moakley  USA LEG 1973-01-03..2001-05-28
Joseph P. Kennedy II  USA LEG 1987-01-03..1999-01-03
Joe Kennedy III | Joseph P. Kennedy III  USA LEG 2013-01-03..2021-01-03  USA GOV 2022-12..2025-01
Patrick Kennedy | Patrick J. Kennedy  USA LEG 1995-01-03..2011-01-03
Mike Capuano | Michael Capuano  USA LEG 1999-01-03..2019-01-03
Stephen Lynch | Stephen F. Lynch  USA LEG 2001-10..
Lori Trahan  USA LEG 2019-01-03..
Jake Auchincloss  USA LEG 2021-01-03..
Niki Tsongas  USA LEG 2007-10..2019-01-03
John Tierney | John F. Tierney  USA LEG 1997-01-03..2015-01-03
John Olver | John W. Olver  USA LEG 1991-06..2013-01-03
Haley Stevens  USA LEG 2019-01-03..
Dan Kildee  USA LEG 2013-01-03..2025-01-03
Dale Kildee  USA LEG 1977-01-03..2013-01-03
Brenda Lawrence  USA LEG 2015-01-03..2023-01-03
Shri Thanedar  USA LEG 2023-01-03..
Hillary Scholten  USA LEG 2023-01-03..
John James  USA LEG 2023-01-03..
Jack Bergman  USA LEG 2017-01-03..
Bart Stupak  USA LEG 1993-01-03..2011-01-03
Candice Miller  USA LEG 2003-01-03..2016-12-31
Kerry Bentivolio  USA LEG 2013-01-03..2015-01-03
Carolyn Cheeks Kilpatrick  USA LEG 1997-01-03..2011-01-03
Vern Ehlers  USA LEG 1993-12..2011-01-03
Joe Knollenberg  USA LEG 1993-01-03..2009-01-03
Betty McCollum  USA LEG 2001-01-03..
Martin Sabo | Martin Olav Sabo  USA LEG 1979-01-03..2007-01-03
Jim Ramstad  USA LEG 1991-01-03..2009-01-03
Erik Paulsen  USA LEG 2009-01-03..2019-01-03
Rick Nolan  USA LEG 1975-01-03..1981-01-03  USA LEG 2013-01-03..2019-01-03
Pete Stauber  USA LEG 2019-01-03..
Kelly Morrison  USA LEG 2025-01-03..
Michelle Fischbach  USA LEG 2021-01-03..
Trent Kelly  USA LEG 2015-06..
Gregg Harper  USA LEG 2009-01-03..2019-01-03
Chip Pickering  USA LEG 1997-01-03..2009-01-03
Michael Guest  USA LEG 2019-01-03..
Emanuel Cleaver  USA GOV 1991-04..1999-04  USA LEG 2005-01-03..
William Lacy Clay | Lacy Clay  USA LEG 2001-01-03..2021-01-03
William Clay | Bill Clay  USA LEG 1969-01-03..2001-01-03
Wesley Bell  USA JUD 2019-01..2025-01-02  USA LEG 2025-01-03..
Jo Ann Emerson  USA LEG 1996-11..2013-01-22
Blaine Luetkemeyer  USA LEG 2009-01-03..2025-01-03
Billy Long  USA LEG 2011-01-03..2023-01-03  USA GOV 2025-06..2025-08
Mark Alford  USA LEG 2023-01-03..
Bob Onder  USA LEG 2025-01-03..
Russ Carnahan  USA LEG 2005-01-03..2011-01-03
Karen McCarthy  USA LEG 1995-01-03..2005-01-03
Pat Danner  USA LEG 1993-01-03..2001-01-03
Denny Rehberg  USA LEG 2001-01-03..2013-01-03
Troy Downing  USA LEG 2025-01-03..
Jeff Fortenberry  USA LEG 2005-01-03..2022-03-31
Mike Flood  USA LEG 2022-07..
Lee Terry  USA LEG 1999-01-03..2015-01-03
Brad Ashford  USA LEG 2015-01-03..2017-01-03
Tom Osborne  USA LEG 2001-01-03..2007-01-03
Susie Lee  USA LEG 2019-01-03..
Dina Titus  USA LEG 2009-01-03..2011-01-03  USA LEG 2013-01-03..
Steven Horsford  USA LEG 2013-01-03..2015-01-03  USA LEG 2019-01-03..
Mark Amodei  USA LEG 2011-09..
Joe Heck  USA LEG 2011-01-03..2017-01-03
Ruben Kihuen  USA LEG 2017-01-03..2019-01-03
Chris Pappas  USA LEG 2019-01-03..
Annie Kuster | Ann McLane Kuster  USA LEG 2013-01-03..2025-01-03
Maggie Goodlander  USA LEG 2025-01-03..
Carol Shea-Porter  USA LEG 2007-01-03..2011-01-03  USA LEG 2013-01-03..2015-01-03  USA LEG 2017-01-03..2019-01-03
Charlie Bass | Charles Bass  USA LEG 1995-01-03..2007-01-03  USA LEG 2011-01-03..2013-01-03
Frank Guinta  USA LEG 2011-01-03..2013-01-03  USA LEG 2015-01-03..2017-01-03
Paul Hodes  USA LEG 2007-01-03..2011-01-03
Jeff Van Drew  USA LEG 2019-01-03..
Donald Norcross  USA LEG 2014-11..
Rob Andrews  USA LEG 1990-11..2014-02-18
Leonard Lance  USA LEG 2009-01-03..2019-01-03
Tom MacArthur  USA LEG 2015-01-03..2019-01-03
Tom Kean Jr | Thomas Kean Jr  USA LEG 2023-01-03..
Thomas Kean | Tom Kean  USA GOV 1982-01-19..1990-01-16  USA GOV 2002-12..2004-08
Rob Menendez | Robert Menendez Jr  USA LEG 2023-01-03..
LaMonica McIver  USA LEG 2024-09..
Nellie Pou  USA LEG 2025-01-03..
Bill Pascrell  USA LEG 1997-01-03..2024-08-21
Steve Rothman  USA LEG 1997-01-03..2013-01-03
Marge Roukema  USA LEG 1981-01-03..2003-01-03
Xochitl Torres Small  USA LEG 2019-01-03..2021-01-03  USA GOV 2021-10..2025-01-20
Steve Pearce  USA LEG 2003-01-03..2009-01-03  USA LEG 2011-01-03..2019-01-03
Melanie Stansbury  USA LEG 2021-06..
Teresa Leger Fernandez | Teresa Leger Fernández  USA LEG 2021-01-03..
Gabe Vasquez  USA LEG 2023-01-03..
Yvette Herrell  USA LEG 2021-01-03..2023-01-03
Heather Wilson  USA LEG 1998-06..2009-01-03  USA GOV 2017-05..2019-05  USA EDU 2019-08..
Yvette Clarke  USA LEG 2007-01-03..
Grace Meng  USA LEG 2013-01-03..
Adriano Espaillat  USA LEG 2017-01-03..
Tom Suozzi | Thomas Suozzi  USA GOV 2002-01..2009-12  USA LEG 2017-01-03..2023-01-03  USA LEG 2024-02-28..
Dan Goldman | Daniel Goldman  USA LEG 2023-01-03..
Mondaire Jones  USA LEG 2021-01-03..2023-01-03
Max Rose  USA LEG 2019-01-03..2021-01-03
Nicole Malliotakis  USA LEG 2021-01-03..
Antonio Delgado  USA LEG 2019-01-03..2022-05-24  USA GOV 2022-05-25..
Marc Molinaro  USA GOV 2012-01..2023-01-02  USA LEG 2023-01-03..2025-01-03  USA GOV 2025-08..
Anthony D'Esposito  USA LEG 2023-01-03..2025-01-03
Nick LaLota  USA LEG 2023-01-03..
Laura Gillen  USA LEG 2025-01-03..
George Latimer  USA GOV 2018-01..2025-01-02  USA LEG 2025-01-03..
Tom Reed  USA LEG 2010-11..2022-05-10
Claudia Tenney  USA LEG 2017-01-03..2019-01-03  USA LEG 2021-02..
Brian Higgins  USA LEG 2005-01-03..2024-02-02
Nick Langworthy  USA LEG 2023-01-03..
Paul Tonko  USA LEG 2009-01-03..
Kathleen Rice  USA JUD 2006-01..2014-12  USA LEG 2015-01-03..2023-01-03
Chris Gibson  USA LEG 2011-01-03..2017-01-03
Richard Hanna  USA LEG 2011-01-03..2017-01-03
Vito Fossella  USA LEG 1997-11..2009-01-03  USA GOV 2022-01..
Maurice Hinchey  USA LEG 1993-01-03..2013-01-03
Rick Lazio | Rick A. Lazio  USA LEG 1993-01-03..2001-01-03
Major Owens  USA LEG 1983-01-03..2007-01-03
Floyd Flake  USA LEG 1987-01-03..1997-11-17
Gerald Solomon | Gerald B.H. Solomon  USA LEG 1979-01-03..1999-01-03
Amo Houghton  USA LEG 1987-01-03..2005-01-03
Tom Reynolds | Thomas Reynolds  USA LEG 1999-01-03..2009-01-03
Carolyn McCarthy  USA LEG 1997-01-03..2015-01-03
Tim Bishop  USA LEG 2003-01-03..2015-01-03
Dan Bishop  USA LEG 2019-09..2025-01-03  USA GOV 2025-03..
Alma Adams  USA LEG 2014-11..
Valerie Foushee  USA LEG 2023-01-03..
Jeff Jackson  USA LEG 2023-01-03..2024-12-31  USA GOV JUD 2025-01-01..
Wiley Nickel  USA LEG 2023-01-03..2025-01-03
Deborah Ross  USA LEG 2021-01-03..
G.K. Butterfield | GK Butterfield  USA LEG 2004-07..2022-12-30
David E. Price  USA LEG 1987-01-03..1995-01-03  USA LEG 1997-01-03..2023-01-03
David Rouzer  USA LEG 2015-01-03..
Greg Murphy  USA LEG 2019-09..
Heath Shuler  USA LEG 2007-01-03..2013-01-03
Robin Hayes  USA LEG 1999-01-03..2009-01-03
Howard Coble  USA LEG 1985-01-03..2015-01-03
Sue Myrick  USA LEG 1995-01-03..2013-01-03
Renee Ellmers  USA LEG 2011-01-03..2017-01-03
Mark Walker  USA LEG 2015-01-03..2021-01-03
Robert Pittenger  USA LEG 2013-01-03..2019-01-03
Mel Watt  USA LEG 1993-01-03..2014-01-05  USA GOV 2014-01-06..2019-01-06
Brad Knott  USA LEG 2025-01-03..
Earl Pomeroy  USA LEG 1993-01-03..2011-01-03
Julie Fedorchak  USA LEG 2025-01-03..
Joyce Beatty  USA LEG 2013-01-03..
Marcy Kaptur  USA LEG 1983-01-03..
Shontel Brown  USA LEG 2021-11..
Tim Ryan  USA LEG 2003-01-03..2023-01-03
Greg Landsman  USA LEG 2023-01-03..
Emilia Sykes  USA LEG 2023-01-03..
Max Miller  USA LEG 2023-01-03..
Warren Davidson  USA LEG 2016-06..
Bob Gibbs  USA LEG 2011-01-03..2023-01-03
Steve Stivers  USA LEG 2011-01-03..2021-05-16
Pat Tiberi  USA LEG 2001-01-03..2018-01-15
Jean Schmidt  USA LEG 2005-09..2013-01-03
Steve LaTourette  USA LEG 1995-01-03..2013-01-03
Stephanie Tubbs Jones  USA LEG 1999-01-03..2008-08-20
Louis Stokes  USA LEG 1969-01-03..1999-01-03
Tony P. Hall  USA LEG 1979-01-03..2002-09-09  USA GOV 2002-09-10..2006
Mary Jo Kilroy  USA LEG 2009-01-03..2011-01-03
Jim Renacci  USA LEG 2011-01-03..2019-01-03
Dave Joyce | David Joyce  USA LEG 2013-01-03..
Jim Bridenstine  USA LEG 2013-01-03..2018-04-22  USA GOV 2018-04-23..2021-01-20
Kendra Horn  USA LEG 2019-01-03..2021-01-03
Stephanie Bice  USA LEG 2021-01-03..
Ernest Istook  USA LEG 1993-01-03..2007-01-03
Steve Largent  USA LEG 1994-11..2002-02-15
Earl Blumenauer  USA LEG 1996-05..2025-01-03
Suzanne Bonamici  USA LEG 2012-02..
Kurt Schrader  USA LEG 2009-01-03..2023-01-03
Cliff Bentz  USA LEG 2021-01-03..
Val Hoyle  USA LEG 2023-01-03..
Janelle Bynum  USA LEG 2025-01-03..
Maxine Dexter  USA LEG 2025-01-03..
David Wu  USA LEG 1999-01-03..2011-08-03
Darlene Hooley  USA LEG 1997-01-03..2009-01-03
Brian Fitzpatrick  USA LEG 2017-01-03..
Dwight Evans  USA LEG 2016-11..
Mary Gay Scanlon  USA LEG 2018-11..
Madeleine Dean  USA LEG 2019-01-03..
Summer Lee  USA LEG 2023-01-03..
Chris Deluzio  USA LEG 2023-01-03..
Conor Lamb  USA LEG 2018-04..2023-01-03
Mike Doyle  USA LEG 1995-01-03..2023-01-03
Matt Cartwright  USA LEG 2013-01-03..2025-01-03
Guy Reschenthaler  USA LEG 2019-01-03..
Dan Meuser  USA LEG 2019-01-03..
Mike Kelly  USA LEG 2011-01-03..
John Joyce  USA LEG 2019-01-03..
Lloyd Smucker  USA LEG 2017-01-03..
Ryan Mackenzie  USA LEG 2025-01-03..
Rob Bresnahan  USA LEG 2025-01-03..
Lou Barletta  USA GOV 2000-01..2010-12  USA LEG 2011-01-03..2019-01-03
Charlie Dent  USA LEG 2005-01-03..2018-05-12
Pat Meehan | Patrick Meehan  USA JUD 2001-09..2008-07  USA LEG 2011-01-03..2018-04-27
Tim Murphy  USA LEG 2003-01-03..2017-10-21
Ryan Costello  USA LEG 2015-01-03..2019-01-03
Keith Rothfus  USA LEG 2013-01-03..2019-01-03
Allyson Schwartz  USA LEG 2005-01-03..2015-01-03
Paul Kanjorski  USA LEG 1985-01-03..2011-01-03
Jason Altmire  USA LEG 2007-01-03..2013-01-03
Bill Goodling | William Goodling  USA LEG 1975-01-03..2001-01-03
Joe Pitts | Joseph Pitts | Joseph R. Pitts  USA LEG 1997-01-03..2017-01-03
Jim Greenwood  USA LEG 1993-01-03..2005-01-03
Jim Langevin | James Langevin  USA LEG 2001-01-03..2023-01-03
Seth Magaziner  USA LEG 2023-01-03..
Gabe Amo  USA LEG 2023-11..
William Timmons  USA LEG 2019-01-03..
Russell Fry  USA LEG 2023-01-03..
Sheri Biggs  USA LEG 2025-01-03..
Dusty Johnson  USA LEG 2019-01-03..
Stephanie Herseth Sandlin | Stephanie Herseth  USA LEG 2004-06..2011-01-03
Chuck Fleischmann  USA LEG 2011-01-03..
Scott DesJarlais  USA LEG 2011-01-03..
Jim Cooper  USA LEG 1983-01-03..1995-01-03  USA LEG 2003-01-03..2023-01-03
Harold Ford Jr | Harold Ford  USA LEG 1997-01-03..2007-01-03
Diana Harshbarger  USA LEG 2021-01-03..
David Kustoff  USA LEG 2017-01-03..
John Rose  USA LEG 2019-01-03..
Matt Van Epps  USA LEG 2025-12..
Ben McAdams  USA GOV 2013-01..2019-01-02  USA LEG 2019-01-03..2021-01-03
Mia Love  USA LEG 2015-01-03..2019-01-03
Blake Moore  USA LEG 2021-01-03..
Burgess Owens  USA LEG 2021-01-03..
Celeste Maloy  USA LEG 2023-11..
Chris Cannon  USA LEG 1997-01-03..2009-01-03
Jim Matheson  USA LEG 2001-01-03..2015-01-03
James V. Hansen  USA LEG 1981-01-03..2003-01-03
Becca Balint  USA LEG 2023-01-03..
Don Beyer | Donald Beyer  USA GOV 2009-08..2013-05  USA LEG 2015-01-03..
Jennifer Wexton  USA LEG 2019-01-03..2025-01-03
Suhas Subramanyam  USA LEG 2025-01-03..
Eugene Vindman  USA MIL ..2022  USA LEG 2025-01-03..
Donald McEachin  USA LEG 2017-01-03..2022-11-28
Jennifer McClellan  USA LEG 2023-03..
James Walkinshaw  USA LEG 2025-09..
Barbara Comstock  USA LEG 2015-01-03..2019-01-03
Dave Brat | David Brat  USA LEG 2014-11..2019-01-03
Scott Rigell  USA LEG 2011-01-03..2017-01-03
Scott Taylor  USA LEG 2017-01-03..2019-01-03
Denver Riggleman  USA LEG 2019-01-03..2021-01-03
Morgan Griffith  USA LEG 2011-01-03..
Ben Cline  USA LEG 2019-01-03..
Jen Kiggans  USA LEG 2023-01-03..
John McGuire  USA LEG 2025-01-03..
Virgil Goode  USA LEG 1997-01-03..2009-01-03  USA PTY 2012..2012
Rick Boucher  USA LEG 1983-01-03..2011-01-03
Tom Bliley | Thomas Bliley  USA LEG 1981-01-03..2001-01-03
Jim McDermott | James McDermott  USA LEG 1989-01-03..2017-01-03
Kim Schrier  USA LEG 2019-01-03..
Marilyn Strickland  USA GOV 2010-01..2017-12  USA LEG 2021-01-03..
Derek Kilmer  USA LEG 2013-01-03..2025-01-03
Emily Randall  USA LEG 2025-01-03..
Dave Reichert  USA COP 1997..2005-01-02  USA LEG 2005-01-03..2019-01-03
Brian Baird  USA LEG 1999-01-03..2011-01-03
George Nethercutt  USA LEG 1995-01-03..2005-01-03
Alan Mollohan  USA LEG 1983-01-03..2011-01-03
David McKinley  USA LEG 2011-01-03..2023-01-03
Alex Mooney  USA LEG 2015-01-03..2025-01-03
Carol Miller  USA LEG 2019-01-03..
Evan Jenkins  USA LEG 2015-01-03..2018-09-30  USA JUD 2018-10..2022-02
Riley Moore  USA GOV 2021-01..2025-01-02  USA LEG 2025-01-03..
Gwen Moore  USA LEG 2005-01-03..
Mark Pocan  USA LEG 2013-01-03..
Glenn Grothman  USA LEG 2015-01-03..
Derrick Van Orden  USA LEG 2023-01-03..
Tom Tiffany  USA LEG 2020-05..
Tony Wied  USA LEG 2024-11..
Reid Ribble  USA LEG 2011-01-03..2017-01-03
Ron Kind  USA LEG 1997-01-03..2023-01-03
Tom Petri  USA LEG 1979-04..2015-01-03
Mark Neumann  USA LEG 1995-01-03..1999-01-03
Barbara Cubin  USA LEG 1995-01-03..2009-01-03
Mary Peltola  USA LEG 2022-09-13..2025-01-03
Nick Begich  USA LEG 2025-01-03..
Barry Moore  USA LEG 2021-01-03..
Jerry Carl  USA LEG 2021-01-03..2025-01-03
Robert Aderholt  USA LEG 1997-01-03..
Artur Davis  USA LEG 2003-01-03..2011-01-03
Shomari Figures  USA LEG 2025-01-03..
Dale Strong  USA LEG 2023-01-03..
Bradley Byrne  USA LEG 2014-01..2021-01-03
Martha Roby  USA LEG 2011-01-03..2021-01-03
J.D. Hayworth | JD Hayworth  USA LEG 1995-01-03..2007-01-03
John Shadegg  USA LEG 1995-01-03..2011-01-03
Ed Pastor  USA LEG 1991-09..2015-01-03
Matt Salmon  USA LEG 1995-01-03..2001-01-03  USA LEG 2013-01-03..2017-01-03
Debbie Lesko  USA LEG 2018-05..2025-01-03  USA GOV 2025-01-04..
Abe Hamadeh | Abraham Hamadeh  USA PTY 2021..2025-01-02  USA LEG 2025-01-03..
Juan Ciscomani  USA LEG 2023-01-03..
David Schweikert  USA LEG 2011-01-03..
Yassamin Ansari  USA LEG 2025-01-03..
Tom O'Halleran  USA LEG 2017-01-03..2023-01-03
Ron Barber  USA LEG 2012-06..2015-01-03
Harry Mitchell  USA LEG 2007-01-03..2011-01-03
Mike Ross  USA LEG 2001-01-03..2013-01-03
Marion Berry  USA LEG 1997-01-03..2011-01-03
Ron Klink  USA LEG 1993-01-03..2001-01-03
Bob Clement  USA LEG 1988-01..2003-01-03
Bill Luther  USA LEG 1995-01-03..2003-01-03
James Rogan | Jim Rogan  USA LEG 1997-01-03..2001-01-03
Tom Feeney  USA LEG 2003-01-03..2009-01-03
Mike McIntyre  USA LEG 1997-01-03..2015-01-03
John Barrow  USA LEG 2005-01-03..2015-01-03
Brad Miller  USA LEG 2003-01-03..2013-01-03
Robert Hurt  USA LEG 2011-01-03..2017-01-03
Gabe Evans  USA LEG 2025-01-03..
Jeff Hurd  USA LEG 2025-01-03..
Rudy Yakym  USA LEG 2022-11..
Erin Houchin  USA LEG 2023-01-03..
Mark Messmer  USA LEG 2025-01-03..
Jefferson Shreve  USA LEG 2025-01-03..
Brandon Gill  USA LEG 2025-01-03..
Jake Ellzey  USA LEG 2021-07..
Lance Gooden  USA LEG 2019-01-03..
Beth Van Duyne  USA GOV 2011-07..2017-05  USA LEG 2021-01-03..
August Pfluger  USA LEG 2021-01-03..
Pat Fallon  USA LEG 2021-01-03..
Nathaniel Moran  USA LEG 2023-01-03..
Van Taylor  USA LEG 2019-01-03..2023-01-03
Ron Wright  USA LEG 2019-01-03..2021-02-07
John Carter  USA LEG 2003-01-03..
Randy Weber  USA LEG 2013-01-03..
Michael Cloud  USA LEG 2018-06..
Randy Neugebauer  USA LEG 2003-06..2017-01-03
Marc Veasey  USA LEG 2013-01-03..
Rubén Hinojosa | Ruben Hinojosa  USA LEG 1997-01-03..2017-01-03
Gene Green  USA LEG 1993-01-03..2019-01-03
Nick Lampson  USA LEG 1997-01-03..2005-01-03  USA LEG 2007-01-03..2009-01-03
Tom Marino  USA LEG 2011-01-03..2019-01-23
Fred Keller  USA LEG 2019-06..2023-01-03
Scott Garrett  USA LEG 2003-01-03..2017-01-03
Jon Runyan  USA LEG 2011-01-03..2015-01-03
Jim Saxton  USA LEG 1984-11..2009-01-03
Raul Ruiz  USA LEG 2013-01-03..
Mark Takai  USA LEG 2015-01-03..2016-07-20
Jim Costa  USA LEG 2005-01-03..
Josh Harder  USA LEG 2019-01-03..
Vince Fong  USA LEG 2024-06..
George Whitesides  USA LEG 2025-01-03..
Dave Min  USA LEG 2025-01-03..
Laura Friedman  USA LEG 2025-01-03..
Luz Rivas  USA LEG 2025-01-03..
Gil Cisneros  USA LEG 2019-01-03..2021-01-03  USA GOV 2021-08..2023-09  USA LEG 2025-01-03..
Brandon Williams  USA LEG 2023-01-03..2025-01-03  USA GOV 2025-09..
Scott Fitzgerald  USA LEG 2021-01-03..
Tim Kennedy | Timothy Kennedy  USA LEG 2024-05..
Zach Wamp  USA LEG 1995-01-03..2011-01-03
Jim McCrery  USA LEG 1988-04..2009-01-03
Joel Hefley  USA LEG 1987-01-03..2007-01-03
Ed Bryant  USA LEG 1995-01-03..2003-01-03
John Linder  USA LEG 1993-01-03..2011-01-03
Jo Bonner  USA LEG 2003-01-03..2013-08-02
Sam Farr  USA LEG 1993-06..2017-01-03
Sam Johnson  USA LEG 1991-05..2019-01-03
Bill Flores  USA LEG 2011-01-03..2021-01-03
Lynn Westmoreland  USA LEG 2005-01-03..2017-01-03
Rick Berg  USA LEG 2011-01-03..2013-01-03
Ander Crenshaw  USA LEG 2001-01-03..2017-01-03
Cliff Stearns  USA LEG 1989-01-03..2013-01-03
Dave Weldon  USA LEG 1995-01-03..2009-01-03
Karen Thurman  USA LEG 1993-01-03..2003-01-03
Jim Gerlach  USA LEG 2003-01-03..2015-01-03
Melissa Bean  USA LEG 2005-01-03..2011-01-03
Betty Sutton  USA LEG 2007-01-03..2013-01-03
Kathy Castor  USA LEG 2007-01-03..
Darren Soto  USA LEG 2017-01-03..
Mike Haridopolos  USA LEG 2025-01-03..
Aaron Bean  USA LEG 2023-01-03..
Laurel Lee  USA GOV 2019-02..2022-05  USA LEG 2023-01-03..
Scott Franklin  USA LEG 2021-01-03..
John Rutherford  USA LEG 2017-01-03..
Francis Rooney  USA GOV 2005-10..2008-01  USA LEG 2017-01-03..2021-01-03
Ross Spano  USA LEG 2019-01-03..2021-01-03
David Jolly  USA LEG 2014-03..2017-01-03
Gwen Graham  USA LEG 2015-01-03..2017-01-03
Joe Garcia  USA LEG 2013-01-03..2015-01-03
Carrie Meek  USA LEG 1993-01-03..2003-01-03
Kendrick Meek  USA LEG 2003-01-03..2011-01-03
# --- Governors
Don Siegelman  USA GOV 1999-01-18..2003-01-20
Bob Riley  USA LEG 1997-01-03..2003-01-03  USA GOV 2003-01-20..2011-01-17
Robert Bentley  USA GOV 2011-01-17..2017-04-10
Tony Knowles  USA GOV 1994-12-05..2002-12-02
Bill Walker  USA GOV 2014-12-01..2018-12-03
Jane Dee Hull | Jane Hull  USA GOV 1997-09-05..2003-01-06
Mike Beebe  USA GOV 2007-01-09..2015-01-13
Bill Owens  USA GOV 1999-01-12..2007-01-09  USA LEG 2009-11-06..2015-01-03
Bill Ritter  USA GOV 2007-01-09..2011-01-11
John Rowland | John G. Rowland  USA GOV 1995-01-04..2004-07-01
Jodi Rell | M. Jodi Rell  USA GOV 2004-07-01..2011-01-05
Ruth Ann Minner  USA GOV 2001-01-03..2009-01-20
Jack Markell  USA GOV 2009-01-20..2017-01-17  USA GOV 2022-01..2025-01
John Carney  USA LEG 2011-01-03..2017-01-03  USA GOV 2017-01-17..
Bethany Hall-Long  USA GOV 2017-01..2025-01-21
Matt Meyer  USA GOV 2017-01..
Roy Barnes  USA GOV 1999-01-11..2003-01-13
Ben Cayetano | Benjamin Cayetano  USA GOV 1994-12-02..2002-12-02
Linda Lingle  USA GOV 2002-12-02..2010-12-06
Neil Abercrombie  USA LEG 1991-01-03..2010-02-28  USA GOV 2010-12-06..2014-12-01
Butch Otter | C.L. Butch Otter  USA LEG 2001-01-03..2006-12-31  USA GOV 2007-01-01..2019-01-07
George Ryan | George H. Ryan  USA GOV 1999-01-11..2003-01-13
Frank O'Bannon  USA GOV 1997-01-13..2003-09-13
Joe Kernan  USA GOV 2003-09-13..2005-01-10
Eric Holcomb  USA GOV 2016-03..2025-01-13
Chet Culver  USA GOV 2007-01-12..2011-01-14
Bill Graves  USA GOV 1995-01-09..2003-01-13
Mark Parkinson  USA GOV 2009-04-28..2011-01-10
Jeff Colyer  USA GOV 2011-01..2019-01-14
Laura Kelly  USA GOV 2019-01-14..
Paul Patton | Paul E. Patton  USA GOV 1995-12-12..2003-12-09
Ernie Fletcher  USA LEG 1999-01-03..2003-12-08  USA GOV 2003-12-09..2007-12-11
Murphy J. Foster | Mike Foster  USA GOV 1996-01-08..2004-01-12
John Baldacci  USA LEG 1995-01-03..2003-01-03  USA GOV 2003-01-08..2011-01-05
Parris Glendening  USA GOV 1995-01-18..2003-01-15
Robert Ehrlich | Bob Ehrlich | Robert L. Ehrlich  USA LEG 1995-01-03..2003-01-03  USA GOV 2003-01-15..2007-01-17
Paul Cellucci  USA GOV 1997-07-29..2005-03
Jane Swift  USA GOV 2001-04-10..2003-01-02
John Engler  USA GOV 1991-01-01..2003-01-01
Ronnie Musgrove  USA GOV 2000-01-11..2004-01-13
Phil Bryant  USA GOV 2008-01..2020-01-14
Bob Holden  USA GOV 2001-01-08..2005-01-10
Matt Blunt  USA GOV 2005-01-10..2009-01-12
Mike Kehoe  USA GOV 2018-06..
Judy Martz  USA GOV 2001-01-01..2005-01-03
Brian Schweitzer  USA GOV 2005-01-03..2013-01-07
Dave Heineman  USA GOV 2005-01-20..2015-01-08
Jim Pillen  USA GOV 2023-01-05..
Kenny Guinn  USA GOV 1999-01-04..2007-01-01
Jim Gibbons  USA LEG 1997-01-03..2006-12-31  USA GOV 2007-01-01..2011-01-03
Steve Sisolak  USA GOV 2019-01-07..2023-01-02
Craig Benson  USA GOV 2003-01-09..2005-01-06
John Lynch  USA GOV 2005-01-06..2013-01-03
Donald DiFrancesco  USA GOV 2001-01-31..2002-01-08
James McGreevey | Jim McGreevey  USA GOV 2002-01-15..2004-11-15
Richard Codey | Richard J. Codey  USA GOV 2004-11-15..2006-01-17
Kim Guadagno  USA GOV 2010-01-19..2018-01-16
Mike Easley | Michael Easley | Michael F. Easley  USA GOV 2001-01-06..2009-01-10
Beverly Perdue | Bev Perdue  USA GOV 2009-01-10..2013-01-05
Jack Dalrymple  USA GOV 2010-12-07..2016-12-15
Kelly Armstrong  USA LEG 2019-01-03..2024-12-14  USA GOV 2024-12-15..
Bob Taft  USA GOV 1999-01-11..2007-01-08
Ted Strickland  USA LEG 1993-01-03..1995-01-03  USA LEG 1997-01-03..2007-01-03  USA GOV 2007-01-08..2011-01-10
Brad Henry  USA GOV 2003-01-13..2011-01-10
John Kitzhaber  USA GOV 1995-01-09..2003-01-13  USA GOV 2011-01-10..2015-02-18
Ted Kulongoski  USA GOV 2003-01-13..2011-01-10
Kate Brown  USA GOV 2009-01..2023-01-09
Mark Schweiker  USA GOV 2001-10-05..2003-01-21
Lincoln Almond  USA GOV 1995-01-03..2003-01-07
Donald Carcieri | Donald L. Carcieri  USA GOV 2003-01-07..2011-01-04
Dan McKee | Daniel McKee  USA GOV 2015-01..
Jim Hodges  USA GOV 1999-01-13..2003-01-15
Bill Janklow  USA GOV 1995-01-07..2003-01-07  USA LEG 2003-01-08..2004-01-20
Dennis Daugaard  USA GOV 2011-01-08..2019-01-05
Larry Rhoden  USA GOV 2025-01-25..
Don Sundquist  USA LEG 1983-01-03..1995-01-03  USA GOV 1995-01-21..2003-01-18
Phil Bredesen  USA GOV 1991..1999  USA GOV 2003-01-18..2011-01-15
Bill Haslam  USA GOV 2003-12..2019-01-19
Bill Lee  USA GOV 2019-01-19..
Olene Walker  USA GOV 2003-11-05..2005-01-03
Gary Herbert  USA GOV 2009-08-11..2021-01-04
Jim Douglas | James H. Douglas  USA GOV 2003-01-09..2011-01-06
Peter Shumlin  USA GOV 2011-01-06..2017-01-05
Jim Gilmore | James Gilmore | James S. Gilmore  USA GOV 1998-01-17..2002-01-12  USA GOV 2019-07..2021-01-20
Bob McDonnell | Robert McDonnell | Robert F. McDonnell  USA GOV 2006-01..2009-02  USA GOV 2010-01-16..2014-01-11
Ken Buck  USA LEG 2015-01-03..2024-03-22
Bob Wise  USA LEG 1983-01-03..2001-01-03  USA GOV 2001-01-15..2005-01-17
Earl Ray Tomblin  USA GOV 2010-11-15..2017-01-16
Scott McCallum  USA GOV 2001-02-01..2003-01-06
Jim Doyle  USA GOV 2003-01-06..2011-01-03
Jim Geringer  USA GOV 1995-01-02..2003-01-06
Dave Freudenthal  USA GOV 2003-01-06..2011-01-03
Matt Mead  USA GOV 2011-01-03..2019-01-07
Mark Gordon  USA GOV 2019-01-07..
Felix Camacho  USA GOV 2003-01-06..2011-01-03
Carl Gutierrez  USA GOV 1995-01..2003-01-06
Charles Turnbull  USA GOV 1999-01-04..2007-01-01
John de Jongh  USA GOV 2007-01-01..2015-01-05
Kenneth Mapp  USA GOV 2015-01-05..2019-01-07
Albert Bryan  USA GOV 2019-01-07..
Togiola Tulafono  USA GOV 2003-03..2013-01-03
Lolo Matalasi Moliga | Lolo Moliga  USA GOV 2013-01-03..2021-01-03
Lemanu Mauga | Lemanu Peleti Mauga  USA GOV 2021-01-03..2025-01-03
Pulaali'i Nikolao Pula | Nikolao Pula  USA GOV 2025-01-03..
Benigno Fitial | Benigno R. Fitial  USA GOV 2006-01..2013-02-20
Eloy Inos  USA GOV 2013-02-20..2015-12-28
Ralph Torres | Ralph DLG Torres  USA GOV 2015-12-29..2023-01-09
Arnold Palacios  USA GOV 2023-01-09..2025-07-23
David Apatang  USA GOV 2025-07..
Gregorio Sablan | Gregorio Kilili Camacho Sablan | Kilili Sablan  USA LEG 2009-01-06..2025-01-03
Madeleine Bordallo  USA LEG 2003-01-03..2019-01-03
Eleanor Holmes Norton  USA LEG 1991-01-03..
Stacey Plaskett  USA LEG 2015-01-03..
Eni Faleomavaega  USA LEG 1989-01-03..2015-01-03
Amata Coleman Radewagen | Aumua Amata Coleman Radewagen | Aumua Amata  USA LEG 2015-01-03..
Michael San Nicolas  USA LEG 2019-01-03..2023-01-03
James Moylan  USA LEG 2023-01-03..
# --- Mayors
Richard M. Daley | Richard Daley  USA GOV 1989-04-24..2011-05-16
Richard Riordan  USA GOV 1993-07-01..2001-07-01
James Hahn | James K. Hahn  USA GOV 2001-07-01..2005-07-01
Lee P. Brown  USA GOV 1998-01..2004-01
Bill White  USA GOV 2004-01..2010-01
Annise Parker  USA GOV 2010-01..2016-01
Sylvester Turner  USA GOV 2016-01-02..2024-01-01  USA LEG 2025-01-03..2025-03-05
John Whitmire  USA GOV 2024-01-01..
Greg Stanton  USA GOV 2012-01..2018-05  USA LEG 2019-01-03..
Kate Gallego  USA GOV 2019-03-21..
John F. Street  USA GOV 2000-01-03..2008-01-07
Michael Nutter | Michael A. Nutter  USA GOV 2008-01-07..2016-01-04
Jim Kenney  USA GOV 2016-01-04..2024-01-01
Cherelle Parker | Cherelle L. Parker  USA GOV 2024-01-02..
Phil Hardberger  USA GOV 2005-06..2009-06
Ivy Taylor  USA GOV 2014-07..2017-06
Ron Nirenberg  USA GOV 2017-06..2025-06
Gina Ortiz Jones  USA GOV 2021-07..2023-03  USA GOV 2025-06..
Jerry Sanders  USA GOV 2005-12..2012-12
Bob Filner  USA LEG 1993-01-03..2012-12-02  USA GOV 2012-12-03..2013-08-30
Kevin Faulconer  USA GOV 2014-03-03..2020-12-10
Todd Gloria  USA GOV 2020-12-10..
Tom Leppert  USA GOV 2007-06..2011-02
Mike Rawlings  USA GOV 2011-06..2019-06
Eric Johnson | Eric L. Johnson  USA GOV 2019-06..
Chuck Reed  USA GOV 2007-01..2015-01
Sam Liccardo  USA GOV 2015-01..2023-01-01  USA LEG 2025-01-03..
Matt Mahan  USA GOV 2023-01..
Steve Adler  USA GOV 2015-01..2023-01
Kirk Watson  USA GOV 1997-06..2001-11  USA LEG 2007-01..2020-04  USA GOV 2023-01..
Donna Deegan  USA GOV 2023-07-01..
Lenny Curry  USA GOV 2015-07-01..2023-07-01
Betsy Price  USA GOV 2011-07..2021-06
Mattie Parker  USA GOV 2021-06..
Michael B. Coleman  USA GOV 2000-01..2015-12-31
Andrew Ginther | Andrew J. Ginther  USA GOV 2016-01..
Vi Lyles  USA GOV 2017-12..
Jennifer Roberts  USA GOV 2015-12..2017-12
Willie Brown  USA GOV 1996-01-08..2004-01-08
Ed Lee | Edwin Lee | Edwin M. Lee  USA GOV 2011-01-11..2017-12-12
Greg Ballard  USA GOV 2008-01-01..2015-12-31
Joe Hogsett  USA GOV 2016-01-01..
Paul Schell  USA GOV 1998-01..2001-12
Greg Nickels  USA GOV 2002-01..2009-12
Mike McGinn  USA GOV 2010-01..2013-12
Ed Murray  USA GOV 2014-01-01..2017-09-13
Bruce Harrell  USA GOV 2022-01-01..2025-12-31
Katie Wilson  USA GOV 2026-01-01..
Wellington Webb  USA GOV 1991-07..2003-07
Michael Hancock  USA GOV 2011-07-18..2023-07-17
Mike Johnston  USA GOV 2023-07-17..
Anthony A. Williams  USA GOV 1999-01-02..2007-01-02
Adrian Fenty  USA GOV 2007-01-02..2011-01-02
Vincent Gray | Vincent C. Gray  USA GOV 2011-01-02..2015-01-02
Thomas Menino | Thomas M. Menino | Tom Menino  USA GOV 1993-07-12..2014-01-06
Kim Janey  USA GOV 2021-03-22..2021-11-16
Dee Margo  USA GOV 2017-06..2021-01
Oscar Leeser  USA GOV 2013-06..2017-06  USA GOV 2021-01..2025-01
Renard Johnson  USA GOV 2025-01..
Karl Dean  USA GOV 2007-09..2015-09
Megan Barry  USA GOV 2015-09..2018-03-06
David Briley  USA GOV 2018-03-06..2019-09
Freddie O'Connell  USA GOV 2023-09-25..
Dennis Archer  USA GOV 1994-01..2001-12
Kwame Kilpatrick  USA GOV 2002-01..2008-09
Dave Bing  USA GOV 2009-05..2013-12
Mike Duggan  USA GOV 2014-01-01..2025-12-31
Mary Sheffield  USA GOV 2026-01-01..
Mick Cornett  USA GOV 2004-03..2018-04
David Holt  USA GOV 2018-04-10..
Vera Katz  USA GOV 1993-01..2004-12
Charlie Hales  USA GOV 2013-01..2016-12
Keith Wilson  USA GOV 2025-01-01..
Oscar Goodman  USA GOV 1999-06..2011-07
Carolyn Goodman  USA GOV 2011-07..2024-12-04
Shelley Berkley  USA LEG 1999-01-03..2013-01-03  USA GOV 2024-12-04..
Willie Herenton  USA GOV 1992-01..2009-07
A C Wharton | AC Wharton  USA GOV 2002-09..2015-12
Jim Strickland  USA GOV 2016-01..2023-12
Greg Fischer  USA GOV 2011-01..2023-01-02
Craig Greenberg  USA GOV 2023-01-02..
Sheila Dixon  USA GOV 2007-01-17..2010-02-04
Stephanie Rawlings-Blake  USA GOV 2010-02-04..2016-12-06
Brandon Scott | Brandon M. Scott  USA GOV 2020-12-08..
John Norquist  USA GOV 1988-04..2004-01
Tom Barrett  USA LEG 1993-01-03..2003-01-03  USA GOV 2004-04..2021-12  USA GOV 2022-02..2025-01-02  USA LEG 2025-01-03..
Cavalier Johnson  USA GOV 2021-12..
Tim Keller  USA GOV 2017-12-01..
Regina Romero  USA GOV 2019-12..
Darrell Steinberg  USA GOV 2016-12..2024-12
Quinton Lucas  USA GOV 2019-08-01..
Sly James  USA GOV 2011-05..2019-08-01
Shirley Franklin  USA GOV 2002-01..2010-01
Kasim Reed  USA GOV 2010-01-04..2018-01-02
Andre Dickens  USA GOV 2022-01-03..
Jean Stothert  USA GOV 2013-06..2025-06
John Ewing | John Ewing Jr  USA GOV 2025-06..
Manny Diaz  USA GOV 2001-11..2009-11
Tomás Regalado | Tomas Regalado  USA GOV 2009-11..2017-11
Joe Carollo  USA GOV 1996-07..2001-11
Eileen Higgins  USA GOV 2025-12..
Daniella Levine Cava  USA GOV 2020-11-17..
Alex Penelas  USA GOV 1996-10..2004-11
Ron Dellums | Ronald Dellums | Ronald V. Dellums  USA LEG 1971-01-03..1998-02-06  USA GOV 2007-01..2011-01
Jean Quan  USA GOV 2011-01-03..2015-01-05
Libby Schaaf  USA GOV 2015-01-05..2023-01
Sheng Thao  USA GOV 2023-01..2024-12
RT Rybak | R.T. Rybak  USA GOV 2002-01..2014-01
Betsy Hodges  USA GOV 2014-01..2018-01
Melvin Carter  USA GOV 2018-01..2026-01
Kaohly Her  USA LEG 2019-01..2026-01-01  USA GOV 2026-01-02..
GT Bynum | G.T. Bynum  USA GOV 2016-12..2024-12
Monroe Nichols  USA GOV 2024-12..
Bob Buckhorn  USA GOV 2011-04..2019-05
Jane Castor  USA GOV 2019-05-01..
Buddy Dyer  USA GOV 2003-02..
LaToya Cantrell  USA GOV 2018-05-07..2026-01-12
Helena Moreno  USA GOV 2026-01-12..
Marc Morial  USA GOV 1994-05..2002-05  USA CVL 2003-05..
Frank G. Jackson  USA GOV 2006-01..2022-01-03
Justin Bibb  USA GOV 2022-01-03..
Luke Ravenstahl  USA GOV 2006-09..2014-01
Bill Peduto  USA GOV 2014-01-06..2022-01-03
Ed Gainey  USA GOV 2022-01-03..2026-01-05
Corey O'Connor  USA GOV 2026-01-05..
John Cranley  USA GOV 2013-12..2022-01
Aftab Pureval  USA GOV 2022-01-04..
Francis Slay | Francis G. Slay  USA GOV 2001-04..2017-04
Lyda Krewson  USA GOV 2017-04..2021-04
Tishaura Jones  USA GOV 2021-04-20..2025-04-15
Cara Spencer  USA GOV 2025-04-15..
Kirk Caldwell  USA GOV 2013-01..2021-01
Rick Blangiardi  USA GOV 2021-01-02..
Mufi Hannemann  USA GOV 2005-01..2010-07
Richard Bissen  USA GOV 2023-01-02..
Rocky Anderson  USA GOV 2000-01..2008-01  USA PTY 2011-12..2012-11
Jackie Biskupski  USA GOV 2016-01..2020-01
Erin Mendenhall  USA GOV 2020-01-06..
Randall Woodfin  USA GOV 2017-11-28..
Chokwe Antar Lumumba  USA GOV 2017-07-03..2025-06-30
Karen Weaver  USA GOV 2015-11..2019-11
Byron Brown  USA GOV 2006-01-01..2024-10
Ras Baraka  USA GOV 2014-07-01..
Sharpe James  USA GOV 1986-07-01..2006-07-01
Steven Fulop | Steve Fulop  USA GOV 2013-07-01..2026-01
Robert Garcia  USA GOV 2014-07..2022-12  USA LEG 2023-01-03..
Rex Richardson  USA GOV 2022-12..
Michael Tubbs  USA GOV 2017-01..2021-01
Mike Signer  USA GOV 2016-01..2018-01
Steve Benjamin  USA GOV 2010-07..2022-01  USA GOV 2023-04..2025-01
Joseph P. Riley | Joe Riley  USA GOV 1975-12..2016-01
Jorge Elorza  USA GOV 2015-01-05..2023-01-02
Brett Smiley  USA GOV 2023-01-02..
Toni Harp  USA GOV 2014-01..2020-01
Alan Webber  USA GOV 2018-03..2025-12
Levar Stoney  USA GOV 2016-12-31..2024-12-31
Danny Avula  USA GOV 2025-01-01..
Andrew Gillum  USA GOV 2014-11..2018-11-19  USA PTY 2018-11-20..2020
Mike Spano  USA GOV 2012-01..
# --- Candidates for the presidency (and for vice-president) that never sat
Steve Forbes  USA PTY 1995-09..2000-02  USA BUS 2000-03..
Alan Keyes  USA GOV 1983..1987  USA PTY 1988..
Gary Bauer  USA PTY 1999..2000-02  USA CVL 2000-03..
Harry Browne  USA PTY ..2006-03-01
John Hagelin  USA PTY
Howard Phillips  USA PTY ..2013-04
Winona LaDuke  USA CVL
Ezola Foster  USA PTY ..2018
Michael Badnarik  USA PTY ..2022-08
David Cobb  USA PTY
Michael Peroutka  USA PTY
Peter Camejo  USA PTY ..2008-09-13
Matt Gonzalez  USA GOV 2001-01..2005-01  USA PTY 2008-02..2008-11  USA JUD 2011..
Chuck Baldwin  USA PTY
Wayne Allyn Root  USA PTY
Fred Karger  USA PTY
Cheri Honkala  USA CVL
Lawrence Lessig  USA EDU
Mark Everson  USA GOV 2003-05..2007-05  USA PTY 2015..2016
Mindy Finn  USA PTY
Darrell Castle  USA PTY
Ajamu Baraka  USA PTY
Rocky De La Fuente | Roque De La Fuente  USA PTY
Gloria La Riva  USA PTY
Howie Hawkins  USA PTY
Jo Jorgensen  USA PTY
Spike Cohen  USA PTY
Don Blankenship  USA BUS ..2010-12  USA PTY 2018..
Brock Pierce  USA BUS
Larry Elder  USA JRN ..2021-07-11  USA PTY 2021-07-12..
Perry Johnson  USA PTY
Ryan Binkley  USA PTY
Steve Laffey | Stephen Laffey  USA GOV 2003-01..2007-01  USA PTY 2007-02..
Melina Abdullah  USA EDU
Nicole Shanahan  USA PTY 2024-03..
Chase Oliver  USA PTY
Claudia De la Cruz  USA PTY
Randall Terry  USA CVL
Butch Ware | Rudolph Ware  USA EDU
Buddy Roemer  USA LEG 1981-01-03..1988-03-13  USA GOV 1988-03-14..1992-01-13  USA PTY 2011-03..2012-05
Wayne Messam  USA GOV 2015-03..
John McAfee  USA BUS ..2021-06-23
# --- Candidates for Congress and governor that news names
Herschel Walker  USA PTY 2021-08..2022-12  USA GOV 2025-10..
Blake Masters  USA PTY
Roy Moore  USA JUD ..2017-04  USA PTY 2017-05..
Christine O'Donnell  USA PTY
Sharron Angle  USA PTY
Richard Mourdock  USA GOV 2007-02..2014-08
Amy McGrath  USA PTY 2017-08..
Doug Mastriano  USA LEG 2019-06..
Graham Platner  USA PTY 2025-08..
Dan Osborn  USA PTY
Hung Cao  USA PTY 2022..2025-09  USA GOV 2025-10..
Jack Ciattarelli  USA PTY
Winsome Earle-Sears | Winsome Sears  USA GOV 2022-01-15..2026-01-17
Meg Whitman  USA BUS ..2008  USA PTY 2009..2010-11  USA BUS 2010-12..2022-07  USA GOV 2022-08..2024-11
